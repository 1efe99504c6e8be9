//! The words of the static pages that are about the pages themselves; everything about the law comes from the library.

use icp_checker::texts::interface::Interface;
use icp_checker::texts::{Lang, en, vi, zh_hans};

/// One phrase in every language, in the order of [`Lang::ALL`].
pub(crate) type Phrase = [&'static str; 3];

/// The phrase in that language.
pub(crate) fn say(phrase: &Phrase, lang: Lang) -> &'static str {
    phrase[lang as usize]
}

/// The words that the interview has for the same things.
pub(crate) const fn interface(lang: Lang) -> &'static Interface {
    match lang {
        Lang::En => &en::INTERFACE,
        Lang::ZhHans => &zh_hans::INTERFACE,
        Lang::Vi => &vi::INTERFACE,
    }
}

pub(crate) const OUTCOMES: Phrase = ["What it can come to", "可能的结果", "Các kết quả có thể có"];
pub(crate) const EXAMPLE: Phrase = ["For example", "举例", "Ví dụ"];
pub(crate) const ANSWERS: Phrase = ["The plan", "情况", "Kế hoạch"];
pub(crate) const ASK: Phrase = [
    "Your own case may differ: ask the checker.",
    "您的情况可能不同：请使用检查工具。",
    "Trường hợp của bạn có thể khác: hãy dùng công cụ kiểm tra.",
];

pub(crate) const RULEBOOK: Phrase = ["The rulebook", "规则集", "Tập quy định"];
pub(crate) const DOCUMENTS: Phrase = ["Papers", "材料", "Giấy tờ"];
pub(crate) const EDITION: Phrase = ["Edition", "版本", "Phiên bản"];

// The rulebook: what it is and how to read it.

pub(crate) const WHAT_IT_IS: Phrase = [
    "Every rule behind the answers: for whom it counts, since when, and who says so. The checker reads the same tables as this page, and nothing else.",
    "本页列出得出答案所依据的全部规则：适用于谁、自何时起、依据何在。检查工具读取的就是这些规则，别无其他。",
    "Mọi quy định đứng sau câu trả lời: áp dụng cho ai, từ khi nào, và ai nói như vậy. Công cụ kiểm tra đọc chính các bảng này, không đọc gì khác.",
];
/// With the names of the outcomes, in their order.
pub(crate) const HOW_IT_DECIDES: Phrase = [
    "How the result comes about. If no rule of chapter 1 applies: “{0}”. If one does, and so does a rule of chapter 2, or one of chapter 4 where chapter 3 asks for a licence: “{3}”. Otherwise, if a rule of chapter 3 applies: “{2}”; if none does: “{1}”.",
    "结果如何得出：第1章没有规则适用，则为“{0}”。第1章有规则适用，且第2章也有规则适用，或者第3章要求许可证而第4章有规则适用，则为“{3}”。除此之外，第3章有规则适用的，为“{2}”；没有的，为“{1}”。",
    "Kết quả được rút ra như sau. Không quy định nào ở chương 1 áp dụng: “{0}”. Có quy định áp dụng, và chương 2 cũng có, hoặc chương 3 đòi giấy phép mà chương 4 có quy định áp dụng: “{3}”. Ngoài ra, nếu chương 3 có quy định áp dụng: “{2}”; nếu không: “{1}”.",
];
pub(crate) const HOW_QUOTED: Phrase = [
    "A source is quoted with a sentence or two in its own language. Where it settles many points, such as a provider’s table of all provinces, those sentences are a sample: its address has the rest.",
    "每个来源引用一两句原文。来源涉及多项内容时（例如接入服务商汇总各省要求的页面），所引仅为示例，其余内容见原页面。",
    "Mỗi nguồn được trích một hai câu nguyên văn. Nếu nguồn quy định nhiều điểm, như bảng yêu cầu các tỉnh của nhà cung cấp, thì câu trích chỉ là ví dụ: phần còn lại xem tại địa chỉ của nguồn.",
];
pub(crate) const HOW_SURE: Phrase = [
    "A rule that others hold and this rulebook does not follow is marked so; it changes no result, but lowers how certain the result is. Rules of other days are kept for plans checked for those days.",
    "他人主张而本规则集不采用的规则均有标注；这类规则不改变结果，但会降低结果的确定程度。其他日期的规则予以保留，用于按当时日期检查的情况。",
    "Quy định mà người khác chủ trương còn tập này không theo thì có ghi rõ; nó không đổi kết quả, nhưng làm kết quả kém chắc chắn hơn. Quy định của thời gian khác được giữ lại cho các trường hợp kiểm tra theo ngày đó.",
];
pub(crate) const CONTENTS: Phrase = ["Contents", "目录", "Mục lục"];
pub(crate) const FINGERPRINT: Phrase = [
    "Fingerprint of the rules",
    "规则指纹",
    "Dấu vân của tập quy định",
];
pub(crate) const CERTIFIED: Phrase = [
    "Proved over {0} complete and {1} partial sets of answers: {2} rules, {3} sources, {4} papers. Of {5} deliberate faults in the rules, {6} were caught, and {7} change nothing.",
    "已就{0}种完整回答和{1}种部分回答作出证明：{2}条规则、{3}个来源、{4}种材料。在规则中故意制造的{5}处错误中，{6}处被发现，{7}处不改变任何结果。",
    "Đã chứng minh trên {0} bộ trả lời đầy đủ và {1} bộ trả lời một phần: {2} quy định, {3} nguồn, {4} loại giấy tờ. Trong {5} lỗi cố ý đưa vào quy định, {6} lỗi bị phát hiện, {7} lỗi không làm thay đổi gì.",
];

/// The chapters that hold rules, in the order of `chapters::CHAPTERS`: heading, and what its rules do.
pub(crate) const CHAPTERS: [(Phrase, Phrase); 14] = [
    (
        [
            "When a filing is due",
            "何时需要备案",
            "Khi nào phải đăng ký ICP",
        ],
        [
            "A plan has to be filed if one of these applies.",
            "符合其中任何一条，即须备案。",
            "Chỉ cần một quy định áp dụng là phải đăng ký.",
        ],
    ),
    (
        [
            "What bars a filing",
            "哪些情形不能备案",
            "Điều gì khiến không đăng ký được",
        ],
        [
            "A plan that has to be filed and meets one of these cannot be filed as planned.",
            "须备案而又符合其中任何一条的，不能按原方案备案。",
            "Phải đăng ký mà gặp một trong các quy định này thì không đăng ký được như dự định.",
        ],
    ),
    (
        [
            "When a licence is needed",
            "何时需要许可证",
            "Khi nào cần giấy phép",
        ],
        [
            "A plan needs each licence of which one rule applies, after the filing.",
            "有规则适用的许可证，均须在备案之后取得。",
            "Giấy phép nào có quy định áp dụng thì phải xin, sau khi đăng ký.",
        ],
    ),
    (
        [
            "What bars a licence",
            "哪些情形不能取得许可证",
            "Điều gì khiến không được cấp giấy phép",
        ],
        [
            "Where chapter 3 asks for a licence, one of these makes it impossible as planned.",
            "第3章要求许可证时，符合其中任何一条，即不能按原方案取得。",
            "Khi chương 3 đòi giấy phép, một trong các quy định này khiến không thể có được như dự định.",
        ],
    ),
    (
        [
            "Why nothing more is asked",
            "为何没有更多要求",
            "Vì sao không đòi hỏi thêm",
        ],
        [
            "These explain a result; they change none.",
            "用于解释结果，不改变结果。",
            "Các quy định này giải thích kết quả, không làm thay đổi kết quả.",
        ],
    ),
    (
        [
            "What to put right before filing",
            "备案前须先解决的问题",
            "Điều cần sửa trước khi đăng ký",
        ],
        [
            "These do not turn a plan down; they have to be mended first.",
            "这些问题不否定方案，但须先行解决。",
            "Các điểm này không bác bỏ dự định, nhưng phải sửa trước.",
        ],
    ),
    (
        [
            "What is filed, and how",
            "备案什么、如何备案",
            "Đăng ký gì và theo loại nào",
        ],
        [
            "The filings, and the kind of order.",
            "备案对象及备案类型。",
            "Đối tượng đăng ký và loại hồ sơ.",
        ],
    ),
    (
        [
            "Permits of other authorities",
            "其他部门的许可",
            "Giấy phép của cơ quan khác",
        ],
        [
            "To be obtained before the filing.",
            "须在备案之前取得。",
            "Phải có trước khi đăng ký.",
        ],
    ),
    (
        DOCUMENTS,
        [
            "Who has to bring which paper, and for what.",
            "谁须为何事提交何种材料。",
            "Ai phải nộp giấy tờ nào, cho việc gì.",
        ],
    ),
    (
        ["Steps", "步骤", "Các bước"],
        [
            "What happens, in order, and how long it takes.",
            "依次办理的事项及所需时间。",
            "Các việc theo thứ tự và thời gian cần.",
        ],
    ),
    (
        ["Duties and deadlines", "义务与期限", "Nghĩa vụ và thời hạn"],
        [
            "What has to be done during and after.",
            "办理期间及之后须履行的事项。",
            "Việc phải làm trong khi và sau khi đăng ký.",
        ],
    ),
    (
        ["Notes", "须知", "Ghi chú"],
        [
            "What else is good to know, and for whom.",
            "其他须知事项及适用对象。",
            "Điều khác cần biết, và cho ai.",
        ],
    ),
    (
        [
            "Where sources disagree",
            "各方说法不一之处",
            "Các nguồn không thống nhất",
        ],
        [
            "Each side in its own words, and the one that is followed.",
            "各方原文，以及所采用的一方。",
            "Nguyên văn từng bên, và bên được theo.",
        ],
    ),
    (
        [
            "What providers add",
            "接入服务商的补充",
            "Điều nhà cung cấp bổ sung",
        ],
        [
            "A provider can add papers, steps and notes; it can change no result.",
            "接入服务商可以补充材料、步骤和须知，不能改变结果。",
            "Nhà cung cấp có thể thêm giấy tờ, bước và ghi chú; không thể đổi kết quả.",
        ],
    ),
];

// The chapters about the rules.

pub(crate) const DEFINITIONS: Phrase = ["Definitions", "定义", "Định nghĩa"];
pub(crate) const JUDGEMENTS: Phrase = [
    "Where the law leaves room: what was decided",
    "法律留有余地之处：如何判断",
    "Chỗ luật để ngỏ: đã quyết định thế nào",
];
pub(crate) const CHANGES: Phrase = [
    "Changes that can help",
    "可以作出的改变",
    "Những thay đổi có thể giúp được",
];
/// With the name of the outcome that is to change.
pub(crate) const ABOUT_CHANGES: Phrase = [
    "The steps of which the ways out of “{0}” are made; each way is checked against all rules.",
    "“{0}”时，可行的办法由这些改变组成；每种办法都经全部规则核对。",
    "Các bước tạo nên lối ra khi “{0}”; mỗi lối ra đều được kiểm tra với mọi quy định.",
];
pub(crate) const EDITIONS: Phrase = [
    "What changed between editions",
    "各版本之间的变化",
    "Thay đổi giữa các phiên bản",
];
pub(crate) const INDEX: Phrase = [
    "Which rules hang on which answer",
    "各项回答影响哪些规则",
    "Câu trả lời nào chi phối quy định nào",
];
pub(crate) const SOURCES: Phrase = ["Sources", "来源", "Nguồn"];

// The parts of a rule.

pub(crate) const APPLIES: Phrase = ["Applies when", "适用条件", "Áp dụng khi"];
pub(crate) const OFFERED: Phrase = ["Offered when", "适用条件", "Được gợi ý khi"];
pub(crate) const MEANS: Phrase = ["Means", "含义", "Nghĩa là"];
pub(crate) const WHERE_LICENCE: Phrase = [
    "a licence has to be obtained (chapter 3)",
    "须取得许可证（第3章）",
    "phải xin giấy phép (chương 3)",
];
pub(crate) const ALWAYS: Phrase = ["always", "任何情况", "mọi trường hợp"];
pub(crate) const NEVER: Phrase = ["never", "不适用于任何情况", "không trường hợp nào"];
pub(crate) const COLON: Phrase = [": ", "：", ": "];
pub(crate) const THIS: Phrase = ["", "", ""];
pub(crate) const ALL_OF: Phrase = [
    "all of these hold:",
    "以下各项全部成立：",
    "tất cả các điều sau đều đúng:",
];
pub(crate) const ANY_OF: Phrase = [
    "at least one of these holds:",
    "以下至少一项成立：",
    "ít nhất một điều sau đúng:",
];
pub(crate) const NONE_OF: Phrase = [
    "none of these holds:",
    "以下各项均不成立：",
    "không điều nào sau đây đúng:",
];
pub(crate) const NOT_ALL: Phrase = [
    "these do not all hold together:",
    "以下各项不同时成立：",
    "các điều sau không cùng đúng:",
];
pub(crate) const NOT: Phrase = [
    "this does not hold:",
    "以下情形不成立：",
    "điều sau không đúng:",
];
pub(crate) const OR: Phrase = [" or ", "或", " hoặc "];
pub(crate) const ANYTHING_BUT: Phrase = ["anything but ", "不是：", "bất kỳ, trừ "];
pub(crate) const AMONG: Phrase = [
    "among the answers: ",
    "回答中包括：",
    "trong các câu trả lời có: ",
];
pub(crate) const NOT_AMONG: Phrase = [
    "not among the answers: ",
    "回答中不包括：",
    "trong các câu trả lời không có: ",
];
pub(crate) const UNDER: Phrase = [
    "Shown when the result is",
    "在下列结果时显示",
    "Hiện khi kết quả là",
];
pub(crate) const OURS: Phrase = ["followed", "已采用", "được theo"];
pub(crate) const OTHERS: Phrase = [
    "read this way by others; not followed",
    "他人的解读，未采用",
    "cách hiểu của người khác; không theo",
];
pub(crate) const PAST: Phrase = ["no longer in force", "已失效", "đã hết hiệu lực"];
pub(crate) const FUTURE: Phrase = ["not yet in force", "尚未施行", "chưa có hiệu lực"];
pub(crate) const DOUBT: Phrase = [
    "It may be refused on another ground.",
    "可能因其他理由不予通过。",
    "Có thể bị từ chối vì lý do khác.",
];
pub(crate) const BASIS: Phrase = ["Because", "依据", "Căn cứ"];
pub(crate) const OTHERWISE: Phrase = ["It could also be", "也可能", "Cũng có thể là"];
pub(crate) const BEARS_ON: Phrase = ["Bears on", "涉及规则", "Liên quan đến"];
pub(crate) const JUDGED: Phrase = ["Judgement behind it", "相关判断", "Nhận định đứng sau"];
pub(crate) const SAYS_WHO: Phrase = ["Says who", "依据", "Ai nói"];
pub(crate) const NOW: Phrase = ["changes to {0}", "改为：{0}", "đổi thành {0}"];
pub(crate) const DROPPED: Phrase = ["no longer: {0}", "不再有：{0}", "không còn: {0}"];
