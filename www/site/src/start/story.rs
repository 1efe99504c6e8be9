//! What the start page tells below the checker: how long it takes, what it does not do, where answers stay.

use super::{edition, target};
use crate::Done;
use crate::html::sentence;
use icp_checker::answers::Answers;
use icp_checker::check::lengths::Lengths;
use icp_checker::check::{Compiled, EDITION};
use icp_checker::sets::{OUGHT, OutcomeSet};
use icp_checker::texts::{self, Lang};
use maud::{Markup, html};

/// The story in one language.
pub(super) fn story(lang: Lang, integrity: &str) -> Done<Markup> {
    let words = texts::start(lang);
    let put = |text: &str, values: &[Markup]| sentence(text, |name| target(lang, name), values);
    let digest = html! { code.hash { (integrity) } };
    Ok(html! {
        article.story data-for=(lang.id()) lang=(lang.id()) {
            section {
                h2 { (words.how_long) }
                div {
                    (figures(lang))
                    p { (words.how_counted) }
                }
            }
            section {
                h2 { (words.limits) }
                ul.points {
                    @for point in words.limit_points { li { (put(point, &[])?) } }
                }
            }
            section id={ "privacy-" (lang.id()) } {
                h2 { (words.privacy) }
                div {
                    p { (words.privacy_lead) }
                    ol.checks {
                        @for check in words.privacy_checks {
                            li { (put(check, std::slice::from_ref(&digest))?) }
                        }
                    }
                    p.note { (words.privacy_note) }
                }
            }
            section {
                h2 { (words.trust) }
                ul.points {
                    @for point in words.trust_points { li { (put(point, &[edition()])?) } }
                }
            }
        }
    })
}

/// How many questions are asked before the outcome is known.
fn figures(lang: Lang) -> Markup {
    let words = texts::start(lang);
    let mut compiled = Compiled::new(None, EDITION);
    let median = |outcomes| Lengths::of_visitors(&compiled, outcomes).median();
    let (all, filing) = (median(OutcomeSet::ALL), median(OUGHT));
    let most = compiled.max_remaining(&Answers::default());
    html! {
        dl.figures {
            @for (name, count) in [
                (words.questions_for_half, all),
                (words.questions_for_half_that_file, filing),
                (words.questions_at_most, most),
            ] {
                div {
                    dt { (name) }
                    dd { (count) }
                }
            }
        }
    }
}
