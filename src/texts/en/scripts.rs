//! The words of the scripts in English.

use crate::texts::scripts::Scripts;

/// The words.
pub(in crate::texts) static SCRIPTS: Scripts = Scripts {
    cannot_run: "The checker cannot run here. It needs a recent browser and a page that allows WebAssembly.",
    broken: "Something went wrong inside the checker. Your answers have not left this page.",
    read_instead: "You can also read the outcomes and the rulebook without the checker.",
    frame_title: "ICP filing checker",
};
