//! The words of the scripts in Vietnamese.

use crate::texts::scripts::Scripts;

/// The words.
pub(in crate::texts) static SCRIPTS: Scripts = Scripts {
    cannot_run: "Công cụ kiểm tra không chạy được ở đây. Cần trình duyệt mới hơn và một trang cho phép WebAssembly.",
    broken: "Đã có sự cố bên trong công cụ kiểm tra. Câu trả lời của bạn không rời khỏi trang này.",
    frame_title: "Công cụ kiểm tra đăng ký ICP",
};
