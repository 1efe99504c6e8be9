//! How thoroughly a build is made.

/// How much is done about size.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effort {
    /// As small as it gets, and measured.
    Release,
    /// As soon as possible, for whoever works on it.
    Quick,
}
