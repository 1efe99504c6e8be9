//! Conditions as nested lists in words: who meets a rule, read from the top.

use super::chapter::{Anchor, Here};
use icp_checker::condition::Condition;
use icp_checker::law::definitions::Term;
use icp_checker::questions::Question;
use icp_checker::sets::ChoiceSet;
use icp_checker::texts;
use maud::{Markup, html};

/// A condition below its label, terms by their names.
pub(crate) fn condition(label: &str, condition: &Condition, here: Here) -> Markup {
    let words = texts::pages(here.lang);
    match condition {
        Condition::All([_, _, ..]) if Term::of(condition).is_none() => {
            labelled(label, words.all_of, &all_parts(condition, here))
        }
        Condition::Any([_, _, ..]) if Term::of(condition).is_none() => {
            labelled(label, words.any_of, &any_parts(condition, here))
        }
        _ => labelled(label, "", &item(condition, here)),
    }
}

/// A condition with one more part before it, where there is one.
pub(crate) fn condition_after(
    label: &str,
    first: Option<Markup>,
    when: &Condition,
    here: Here,
) -> Markup {
    let Some(first) = first else {
        return condition(label, when, here);
    };
    let parts = html! {
        li { (first) }
        (all_parts(when, here))
    };
    labelled(label, texts::pages(here.lang).all_of, &parts)
}

/// What a term stands for.
pub(crate) fn definition(term: Term, here: Here) -> Markup {
    let words = texts::pages(here.lang);
    match term.condition() {
        Condition::All(parts) => {
            labelled(words.means, words.all_of, &every(parts, all_parts, here))
        }
        Condition::Any(parts) => {
            labelled(words.means, words.any_of, &every(parts, any_parts, here))
        }
        other => labelled(words.means, "", &spelt_out(other, here)),
    }
}

fn labelled(label: &str, head: &str, parts: &Markup) -> Markup {
    html! {
        div.part {
            b { (label) }
            @if !head.is_empty() { " " (head) }
            ul { (parts) }
        }
    }
}

fn every(parts: &[Condition], shown: fn(&Condition, Here) -> Markup, here: Here) -> Markup {
    html! { @for part in parts { (shown(part, here)) } }
}

/// The parts of a condition that all have to hold, each an item.
fn all_parts(condition: &Condition, here: Here) -> Markup {
    match condition {
        Condition::All(parts) if Term::of(condition).is_none() => every(parts, all_parts, here),
        _ => item(condition, here),
    }
}

/// The same for parts of which one has to hold.
fn any_parts(condition: &Condition, here: Here) -> Markup {
    match condition {
        Condition::Any(parts) if Term::of(condition).is_none() => every(parts, any_parts, here),
        _ => item(condition, here),
    }
}

fn item(condition: &Condition, here: Here) -> Markup {
    match Term::of(condition) {
        Some(term) => html! {
            li { a href=[here.to(Anchor::Term(term))] { (texts::term(here.lang, term)) } }
        },
        None => spelt_out(condition, here),
    }
}

fn spelt_out(condition: &Condition, here: Here) -> Markup {
    let words = texts::pages(here.lang);
    match condition {
        Condition::Is(question, choices) => answer(*question, *choices, true, here),
        Condition::All([]) => html! { li { (words.always) } },
        Condition::Any([]) => html! { li { (words.never) } },
        Condition::All([one]) | Condition::Any([one]) => item(one, here),
        Condition::All(parts) => headed(words.all_of, &every(parts, all_parts, here)),
        Condition::Any(parts) => headed(words.any_of, &every(parts, any_parts, here)),
        Condition::Not(part) => not(part, here),
    }
}

fn not(part: &Condition, here: Here) -> Markup {
    let words = texts::pages(here.lang);
    if Term::of(part).is_some() {
        return headed(words.not, &item(part, here));
    }
    match part {
        Condition::Is(question, choices) => answer(*question, *choices, false, here),
        Condition::Not(inner) => item(inner, here),
        Condition::All([one]) | Condition::Any([one]) => not(one, here),
        Condition::All([]) => spelt_out(&Condition::Any(&[]), here),
        Condition::Any([]) => spelt_out(&Condition::All(&[]), here),
        Condition::All(parts) => headed(words.not_all, &every(parts, all_parts, here)),
        Condition::Any(parts) => headed(words.none_of, &every(parts, any_parts, here)),
    }
}

fn headed(head: &str, parts: &Markup) -> Markup {
    html! { li { (head) ul { (parts) } } }
}

/// A question and the answers that count, or those that do not.
fn answer(question: Question, choices: ChoiceSet, counts: bool, here: Here) -> Markup {
    let words = texts::pages(here.lang);
    let chosen = |wanted: bool| -> Vec<&str> {
        let all = texts::choices(here.lang, question).enumerate();
        let taken = all.filter(|(at, _)| choices.contains(*at) == wanted);
        taken.map(|(_, (text, _))| text).collect()
    };
    let (start, chosen) = match (question.many(), counts) {
        (true, true) => (words.among, chosen(true)),
        (true, false) => (words.not_among, chosen(true)),
        // The shorter of two ways to say it.
        (false, _) => {
            let (named, others) = (chosen(counts), chosen(!counts));
            if !others.is_empty() && others.len() < 4 && others.len() * 2 < named.len() {
                (words.anything_but, others)
            } else {
                ("", named)
            }
        }
    };
    html! {
        li {
            a.question href=[here.to(Anchor::Question(question))] { (texts::question(here.lang, question).text) }
            " " (start)
            @for (at, text) in chosen.iter().enumerate() {
                @if at > 0 { (words.or) }
                strong { (text) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::chapter::Chapter;
    use super::*;
    use icp_checker::texts::Lang;
    use icp_checker::{all, any, is, not, rules};

    #[test]
    fn lists_of_one_kind_inside_each_other_are_one_list() {
        let here = Here {
            lang: Lang::default(),
            chapter: Chapter::Bars,
        };
        let words = texts::pages(here.lang);
        const NESTED: Condition = all!(
            is!(Service: Website),
            all!(is!(Age: Adult), any!(is!(Cepa: Yes), is!(Age: Sixteen)))
        );
        let html = condition(words.applies, &NESTED, here).0;
        assert_eq!(html.matches(words.all_of).count(), 1);
        assert_eq!(html.matches("<li>").count(), html.matches("</li>").count());
    }

    #[test]
    fn what_is_not_so_never_reads_as_what_is() {
        let here = Here {
            lang: Lang::default(),
            chapter: Chapter::Bars,
        };
        let words = texts::pages(here.lang);
        const NEITHER: Condition = not!(any!(is!(Service: Website), is!(Age: Adult)));
        const NOT_BOTH: Condition = not!(all!(is!(Service: Website), is!(Age: Adult)));
        let [neither, not_both] =
            [&NEITHER, &NOT_BOTH].map(|each| condition(words.applies, each, here).0);
        assert!(neither.contains(words.none_of));
        assert!(not_both.contains(words.not_all));
        assert_ne!(neither, not_both);
    }

    fn uses(condition: &Condition, term: &Condition) -> bool {
        condition == term
            || match condition {
                Condition::Is(..) => false,
                Condition::All(parts) | Condition::Any(parts) => {
                    parts.iter().any(|part| uses(part, term))
                }
                Condition::Not(part) => uses(part, term),
            }
    }

    #[test]
    fn every_term_is_used_by_a_rule_and_defined_once() {
        for &term in Term::ALL {
            let used = rules::all().any(|(_, rule)| uses(&rule.when, term.condition()));
            assert!(used, "`{}` is used nowhere", term.id());
            assert_eq!(Term::of(term.condition()), Some(term), "`{}`", term.id());
        }
    }
}
