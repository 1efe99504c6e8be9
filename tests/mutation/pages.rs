//! Whether `tests/interview.txt`, in which every rule stands in words, notices a mutant.

use icp_checker::rule::Rule;
use icp_checker_support::render;

const FILE: &str = include_str!("../interview.txt");

/// Whether what the file says of a rule is not what would be rendered.
pub(crate) fn notice(rule: &Rule, mutated: &Rule) -> bool {
    let was = render::rule(rule);
    FILE.contains(&was) && render::rule(mutated) != was
}
