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
pub(crate) const RULES: Phrase = ["Rules", "规则", "Quy định"];
pub(crate) const REQUIREMENTS: Phrase = ["Requirements", "要求", "Yêu cầu"];
pub(crate) const DOCUMENTS: Phrase = ["Papers", "材料", "Giấy tờ"];
pub(crate) const JUDGEMENTS: Phrase = ["Judgements", "判断", "Các nhận định"];
pub(crate) const EDITION: Phrase = ["Edition", "版本", "Phiên bản"];
