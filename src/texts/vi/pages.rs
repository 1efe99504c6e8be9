//! The words of the static pages in Vietnamese.

use crate::texts::Item;
use crate::texts::pages::Pages;

/// The words.
pub(in crate::texts) static PAGES: Pages = Pages {
    outcomes: "Các kết quả có thể có",
    example: "Ví dụ",
    answers: "Kế hoạch",
    ask: "Trường hợp của bạn có thể khác: hãy dùng công cụ kiểm tra.",
    rulebook: "Tập quy định",
    documents: "Giấy tờ",
    edition: "Phiên bản",
    what_it_is: "Mọi quy định đứng sau câu trả lời: áp dụng cho ai, từ khi nào, và ai nói như vậy. Công cụ kiểm tra đọc chính các bảng này, không đọc gì khác.",
    how_it_decides: "Kết quả được rút ra như sau. Không quy định nào ở chương 1 áp dụng: “{0}”. Có quy định áp dụng, và chương 2 cũng có, hoặc chương 3 đòi giấy phép mà chương 4 có quy định áp dụng: “{3}”. Ngoài ra, nếu chương 3 có quy định áp dụng: “{2}”; nếu không: “{1}”.",
    how_quoted: "Mỗi nguồn được trích một hai câu nguyên văn. Nếu nguồn quy định nhiều điểm, như bảng yêu cầu các tỉnh của nhà cung cấp, thì câu trích chỉ là ví dụ: phần còn lại xem tại địa chỉ của nguồn.",
    how_sure: "Quy định mà người khác chủ trương còn tập này không theo thì có ghi rõ; nó không đổi kết quả, nhưng làm kết quả kém chắc chắn hơn. Quy định của thời gian khác được giữ lại cho các trường hợp kiểm tra theo ngày đó.",
    contents: "Mục lục",
    fingerprint: "Dấu vân của tập quy định",
    certified: "Đã chứng minh trên {0} bộ trả lời đầy đủ và {1} bộ trả lời một phần: {2} quy định, {3} nguồn, {4} loại giấy tờ. Trong {5} lỗi cố ý đưa vào quy định, {6} lỗi bị phát hiện, {7} lỗi không làm thay đổi gì.",
    definitions: "Định nghĩa",
    judgements: "Chỗ luật để ngỏ: đã quyết định thế nào",
    changes: "Những thay đổi có thể giúp được",
    about_changes: "Các bước tạo nên lối ra khi “{0}”; mỗi lối ra đều được kiểm tra với mọi quy định.",
    editions: "Thay đổi giữa các phiên bản",
    index: "Câu trả lời nào chi phối quy định nào",
    sources: "Nguồn",
    applies: "Áp dụng khi",
    offered: "Được gợi ý khi",
    means: "Nghĩa là",
    where_licence: "phải xin giấy phép (chương 3)",
    where_barred: "có một trong các trở ngại sau: ",
    always: "mọi trường hợp",
    never: "không trường hợp nào",
    all_of: "tất cả các điều sau đều đúng:",
    any_of: "ít nhất một điều sau đúng:",
    none_of: "không điều nào sau đây đúng:",
    not_all: "các điều sau không cùng đúng:",
    not: "điều sau không đúng:",
    or: " hoặc ",
    anything_but: "bất kỳ, trừ ",
    among: "trong các câu trả lời có: ",
    not_among: "trong các câu trả lời không có: ",
    under: "Hiện khi kết quả là",
    ours: "được theo",
    others: "cách hiểu của người khác; không theo",
    past: "đã hết hiệu lực",
    future: "chưa có hiệu lực",
    doubt: "Có thể bị từ chối vì lý do khác.",
    basis: "Căn cứ",
    otherwise: "Cũng có thể là",
    bears_on: "Liên quan đến",
    judged: "Nhận định đứng sau",
    says_who: "Ai nói",
    now: "đổi thành {0}",
    dropped: "không còn: {0}",
    chapters: [
        Item {
            text: "Khi nào phải đăng ký ICP",
            detail: "Chỉ cần một quy định áp dụng là phải đăng ký.",
        },
        Item {
            text: "Điều gì khiến không đăng ký được",
            detail: "Phải đăng ký mà gặp một trong các quy định này thì không đăng ký được như dự định.",
        },
        Item {
            text: "Khi nào cần giấy phép",
            detail: "Giấy phép nào có quy định áp dụng thì phải xin, sau khi đăng ký.",
        },
        Item {
            text: "Điều gì khiến không được cấp giấy phép",
            detail: "Khi chương 3 đòi giấy phép, một trong các quy định này khiến không thể có được như dự định.",
        },
        Item {
            text: "Vì sao không đòi hỏi thêm",
            detail: "Các quy định này giải thích kết quả, không làm thay đổi kết quả.",
        },
        Item {
            text: "Điều cần sửa trước khi đăng ký",
            detail: "Các điểm này không bác bỏ dự định, nhưng phải sửa trước.",
        },
        Item {
            text: "Đăng ký gì và theo loại nào",
            detail: "Đối tượng đăng ký và loại hồ sơ.",
        },
        Item {
            text: "Giấy phép của cơ quan khác",
            detail: "Phải có trước khi đăng ký.",
        },
        Item {
            text: "Giấy tờ",
            detail: "Ai phải nộp giấy tờ nào, cho việc gì.",
        },
        Item {
            text: "Các bước",
            detail: "Các việc theo thứ tự và thời gian cần.",
        },
        Item {
            text: "Nghĩa vụ và thời hạn",
            detail: "Việc phải làm trong khi và sau khi đăng ký.",
        },
        Item {
            text: "Ghi chú",
            detail: "Điều khác cần biết, và cho ai.",
        },
        Item {
            text: "Các nguồn không thống nhất",
            detail: "Nguyên văn từng bên, và bên được theo.",
        },
        Item {
            text: "Điều nhà cung cấp bổ sung",
            detail: "Nhà cung cấp có thể thêm giấy tờ, bước và ghi chú; không thể đổi kết quả.",
        },
    ],
};
