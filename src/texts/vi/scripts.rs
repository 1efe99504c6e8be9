//! The words of the scripts in Vietnamese.

use crate::texts::scripts::Scripts;

/// The words.
pub(in crate::texts) static SCRIPTS: Scripts = Scripts {
    cannot_run: "Công cụ kiểm tra không chạy được ở đây. Công cụ cần một trình duyệt mới và một trang cho phép WebAssembly.",
    broken: "Đã có sự cố bên trong công cụ kiểm tra. Câu trả lời của bạn vẫn không rời khỏi trang này.",
    read_instead: "Bạn vẫn có thể đọc các kết quả và tập quy định mà không cần công cụ kiểm tra.",
    frame_title: "Công cụ kiểm tra đăng ký ICP",
};
