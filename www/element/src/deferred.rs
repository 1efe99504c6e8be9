//! What is drawn later: what stands behind a summary, and the rest of a result.
//!
//! Most of a report stands behind summaries, and most of that nobody opens.

use icp_checker::present::cite::Cited;
use icp_checker::questions::Question;
use icp_checker::rule::Rule;

/// What stands behind a summary, drawn once somebody opens it.
pub(super) enum Deferred {
    /// The answers an entry rests on, its rules with their sources, and whether their reasons are told as well.
    Grounds {
        because: Vec<Question>,
        rules: Vec<&'static Rule>,
        reasons: bool,
    },
    /// One source alone.
    Source(Cited),
    /// The answers given.
    Answers,
    /// The card for somebody else.
    Card,
}

/// A result of which a part is still to be drawn: the index of the next one.
pub(super) struct PendingParts(pub(super) usize);
