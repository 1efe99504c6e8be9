//! The words of the static pages in simplified Chinese.

use crate::texts::Item;
use crate::texts::pages::Pages;

/// The words.
pub(in crate::texts) static PAGES: Pages = Pages {
    outcomes: "可能的结果",
    example: "举例",
    answers: "情况",
    ask: "您的情况可能不同：请使用检查工具。",
    rulebook: "规则集",
    documents: "材料",
    edition: "版本",
    what_it_is: "本页列出得出答案所依据的全部规则：适用于谁、自何时起、依据何在。检查工具读取的就是这些规则，别无其他。",
    how_it_decides: "结果如何得出：第1章没有规则适用，则为“{0}”。第1章有规则适用，且第2章也有规则适用，或者第3章要求许可证而第4章有规则适用，则为“{3}”。除此之外，第3章有规则适用的，为“{2}”；没有的，为“{1}”。",
    how_quoted: "每个来源引用一两句原文。来源涉及多项内容时（例如接入服务商汇总各省要求的页面），所引仅为示例，其余内容见原页面。",
    how_sure: "他人主张而本规则集不采用的规则均有标注；这类规则不改变结果，但会降低结果的确定程度。其他日期的规则予以保留，用于按当时日期检查的情况。",
    contents: "目录",
    fingerprint: "规则指纹",
    certified: "已就{0}种完整回答和{1}种部分回答作出证明：{2}条规则、{3}个来源、{4}种材料。在规则中故意制造的{5}处错误中，{6}处被发现，{7}处不改变任何结果。",
    definitions: "定义",
    judgements: "法律留有余地之处：如何判断",
    changes: "可以作出的改变",
    about_changes: "“{0}”时，可行的办法由这些改变组成；每种办法都经全部规则核对。",
    editions: "各版本之间的变化",
    index: "各项回答影响哪些规则",
    sources: "来源",
    applies: "适用条件",
    offered: "适用条件",
    means: "含义",
    where_licence: "须取得许可证（第3章）",
    where_barred: "存在以下障碍之一：",
    always: "任何情况",
    never: "不适用于任何情况",
    all_of: "以下各项全部成立：",
    any_of: "以下至少一项成立：",
    none_of: "以下各项均不成立：",
    not_all: "以下各项不同时成立：",
    not: "以下情形不成立：",
    or: "或",
    anything_but: "不是：",
    among: "回答中包括：",
    not_among: "回答中不包括：",
    under: "在下列结果时显示",
    ours: "已采用",
    others: "他人的解读，未采用",
    past: "已失效",
    future: "尚未施行",
    doubt: "可能因其他理由不予通过。",
    basis: "依据",
    otherwise: "也可能",
    bears_on: "涉及规则",
    judged: "相关判断",
    says_who: "依据",
    now: "改为：{0}",
    dropped: "不再有：{0}",
    chapters: [
        Item {
            text: "何时需要备案",
            detail: "符合其中任何一条，即须备案。",
        },
        Item {
            text: "哪些情形不能备案",
            detail: "须备案而又符合其中任何一条的，不能按原方案备案。",
        },
        Item {
            text: "何时需要许可证",
            detail: "有规则适用的许可证，均须在备案之后取得。",
        },
        Item {
            text: "哪些情形不能取得许可证",
            detail: "第3章要求许可证时，符合其中任何一条，即不能按原方案取得。",
        },
        Item {
            text: "为何没有更多要求",
            detail: "用于解释结果，不改变结果。",
        },
        Item {
            text: "备案前须先解决的问题",
            detail: "这些问题不否定方案，但须先行解决。",
        },
        Item {
            text: "备案什么、如何备案",
            detail: "备案对象及备案类型。",
        },
        Item {
            text: "其他部门的许可",
            detail: "须在备案之前取得。",
        },
        Item {
            text: "材料",
            detail: "谁须为何事提交何种材料。",
        },
        Item {
            text: "步骤",
            detail: "依次办理的事项及所需时间。",
        },
        Item {
            text: "义务与期限",
            detail: "办理期间及之后须履行的事项。",
        },
        Item {
            text: "须知",
            detail: "其他须知事项及适用对象。",
        },
        Item {
            text: "各方说法不一之处",
            detail: "各方原文，以及所采用的一方。",
        },
        Item {
            text: "接入服务商的补充",
            detail: "接入服务商可以补充材料、步骤和须知，不能改变结果。",
        },
    ],
};
