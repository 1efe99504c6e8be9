//! The words of the scripts in simplified Chinese.

use crate::texts::scripts::Scripts;

/// The words.
pub(in crate::texts) static SCRIPTS: Scripts = Scripts {
    cannot_run: "检查工具无法在此运行。检查工具需要较新的浏览器，并且页面须允许WebAssembly。",
    broken: "检查工具内部出现问题。您的回答没有离开本页。",
    read_instead: "不使用检查工具，也可以阅读各种结果和规则集。",
    frame_title: "ICP备案检查工具",
};
