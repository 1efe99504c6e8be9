//! Conditions as nested lists in words: who meets a rule, read from the top.

use crate::template::escape;
use icp_checker::condition::Condition;
use icp_checker::law::definitions::Term;
use icp_checker::questions::Question;
use icp_checker::sets::ChoiceSet;
use icp_checker::texts::{self, Lang};

/// A condition below its label, terms by their names.
pub(crate) fn html(label: &str, condition: &Condition, lang: Lang) -> String {
    match condition {
        Condition::All([_, _, ..]) if Term::of(condition).is_none() => labelled(
            label,
            texts::pages(lang).all_of,
            &all_parts(condition, lang),
        ),
        Condition::Any([_, _, ..]) if Term::of(condition).is_none() => labelled(
            label,
            texts::pages(lang).any_of,
            &any_parts(condition, lang),
        ),
        _ => labelled(label, "", &item(condition, lang)),
    }
}

/// A condition with one more part before it.
pub(crate) fn html_with(label: &str, first: &str, condition: &Condition, lang: Lang) -> String {
    let mut parts = format!("<li>{}</li>\n", escape(first));
    parts.push_str(&all_parts(condition, lang));
    labelled(label, texts::pages(lang).all_of, &parts)
}

/// What a term stands for.
pub(crate) fn definition(term: Term, lang: Lang) -> String {
    let label = texts::pages(lang).means;
    match term.condition() {
        Condition::All(parts) => {
            let parts: String = parts.iter().map(|part| all_parts(part, lang)).collect();
            labelled(label, texts::pages(lang).all_of, &parts)
        }
        Condition::Any(parts) => {
            let parts: String = parts.iter().map(|part| any_parts(part, lang)).collect();
            labelled(label, texts::pages(lang).any_of, &parts)
        }
        other => labelled(label, "", &spelt_out(other, lang)),
    }
}

fn labelled(label: &str, head: &str, parts: &str) -> String {
    format!(
        "<div class=\"part\"><b>{label}</b>{}{head}\n<ul>\n{parts}</ul>\n</div>\n",
        if head.is_empty() { "" } else { " " }
    )
}

/// The parts of a condition that all have to hold, each an item.
fn all_parts(condition: &Condition, lang: Lang) -> String {
    match condition {
        Condition::All(parts) if Term::of(condition).is_none() => {
            parts.iter().map(|part| all_parts(part, lang)).collect()
        }
        _ => item(condition, lang),
    }
}

/// The same for parts of which one has to hold.
fn any_parts(condition: &Condition, lang: Lang) -> String {
    match condition {
        Condition::Any(parts) if Term::of(condition).is_none() => {
            parts.iter().map(|part| any_parts(part, lang)).collect()
        }
        _ => item(condition, lang),
    }
}

fn item(condition: &Condition, lang: Lang) -> String {
    match Term::of(condition) {
        Some(term) => format!(
            "<li><a href=\"#term-{}\">{}</a></li>\n",
            term.id(),
            escape(texts::term(lang, term))
        ),
        None => spelt_out(condition, lang),
    }
}

fn spelt_out(condition: &Condition, lang: Lang) -> String {
    match condition {
        Condition::Is(question, choices) => answer(*question, *choices, true, lang),
        Condition::All([]) => format!("<li>{}</li>\n", texts::pages(lang).always),
        Condition::Any([]) => format!("<li>{}</li>\n", texts::pages(lang).never),
        Condition::All([one]) | Condition::Any([one]) => item(one, lang),
        Condition::All(parts) => {
            let parts = parts.iter().map(|part| all_parts(part, lang));
            headed(texts::pages(lang).all_of, &parts.collect::<String>())
        }
        Condition::Any(parts) => {
            let parts = parts.iter().map(|part| any_parts(part, lang));
            headed(texts::pages(lang).any_of, &parts.collect::<String>())
        }
        Condition::Not(part) => not(part, lang),
    }
}

fn not(part: &Condition, lang: Lang) -> String {
    if Term::of(part).is_some() {
        return headed(texts::pages(lang).not, &item(part, lang));
    }
    match part {
        Condition::Is(question, choices) => answer(*question, *choices, false, lang),
        Condition::Not(inner) => item(inner, lang),
        Condition::All([one]) | Condition::Any([one]) => not(one, lang),
        Condition::All([]) => spelt_out(&Condition::Any(&[]), lang),
        Condition::Any([]) => spelt_out(&Condition::All(&[]), lang),
        Condition::All(parts) => {
            let parts = parts.iter().map(|part| all_parts(part, lang));
            headed(texts::pages(lang).not_all, &parts.collect::<String>())
        }
        Condition::Any(parts) => {
            let parts = parts.iter().map(|part| any_parts(part, lang));
            headed(texts::pages(lang).none_of, &parts.collect::<String>())
        }
    }
}

fn headed(head: &str, parts: &str) -> String {
    format!("<li>{head}\n<ul>\n{parts}</ul>\n</li>\n")
}

/// A question and the answers that count, or those that do not.
fn answer(question: Question, choices: ChoiceSet, counts: bool, lang: Lang) -> String {
    let chosen = |wanted: bool| -> Vec<String> {
        let all = texts::choices(lang, question).enumerate();
        let taken = all.filter(|(at, _)| choices.contains(*at) == wanted);
        taken
            .map(|(_, (text, _))| format!("<strong>{}</strong>", escape(text)))
            .collect()
    };
    let (start, chosen) = match (question.many(), counts) {
        (true, true) => (texts::pages(lang).among, chosen(true)),
        (true, false) => (texts::pages(lang).not_among, chosen(true)),
        // The shorter of two ways to say it.
        (false, _) => {
            let (named, left) = (chosen(counts), chosen(!counts));
            if !left.is_empty() && left.len() < 4 && left.len() * 2 < named.len() {
                (texts::pages(lang).anything_but, left)
            } else {
                ("", named)
            }
        }
    };
    format!(
        "<li><a class=\"question\" href=\"#question-{}\">{}</a> {start}{}</li>\n",
        question.id(),
        escape(texts::question(lang, question).text),
        chosen.join(texts::pages(lang).or)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use icp_checker::{all, any, is, not, rules};

    #[test]
    fn lists_of_one_kind_inside_each_other_are_one_list() {
        let lang = Lang::default();
        const NESTED: Condition = all!(
            is!(Service: Website),
            all!(is!(Age: Adult), any!(is!(Cepa: Yes), is!(Age: Sixteen)))
        );
        let html = html(texts::pages(lang).applies, &NESTED, lang);
        assert_eq!(html.matches(texts::pages(lang).all_of).count(), 1);
        assert_eq!(html.matches("<li>").count(), html.matches("</li>").count());
    }

    #[test]
    fn what_is_not_so_never_reads_as_what_is() {
        let lang = Lang::default();
        const NEITHER: Condition = not!(any!(is!(Service: Website), is!(Age: Adult)));
        const NOT_BOTH: Condition = not!(all!(is!(Service: Website), is!(Age: Adult)));
        let [neither, not_both] =
            [&NEITHER, &NOT_BOTH].map(|each| html(texts::pages(lang).applies, each, lang));
        assert!(neither.contains(texts::pages(lang).none_of));
        assert!(not_both.contains(texts::pages(lang).not_all));
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
