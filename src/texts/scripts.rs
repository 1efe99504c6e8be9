//! The words of the scripts around the module, for every language to fill in.

/// What has to be said where the module does not run, or before it does.
#[derive(Clone, Copy, Debug)]
pub struct Scripts {
    /// The checker cannot run, and what it needs.
    pub cannot_run: &'static str,
    /// Something inside it broke off.
    pub broken: &'static str,
    /// The words of a link to the pages that need nothing of the browser.
    pub read_instead: &'static str,
    /// The title of a frame that holds the checker.
    pub frame_title: &'static str,
}
