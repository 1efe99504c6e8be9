//! The words of the interview, as everything taken away from it says them.

pub(super) use crate::takeaway::words::{fill, interface, joined, number};

use super::state::State;
use crate::questions::Question;
use crate::takeaway::words;

/// The answer to a question in words.
pub(super) fn answer(state: &State, question: Question) -> String {
    words::answer(state.lang, &state.answers, question)
}
