//! The words of the interview, as everything taken away from it says them.

pub(super) use icp_checker::present::wording::{fill, interface, joined, number};

use super::state::State;
use icp_checker::present::wording;
use icp_checker::questions::Question;

/// The answer to a question in words.
pub(super) fn answer(state: &State, question: Question) -> String {
    wording::answer(state.lang, &state.answers, question)
}
