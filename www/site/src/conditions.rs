//! Conditions as nested lists in words: who meets a rule, read from the top.

use crate::definitions::{Definition, defined};
use crate::template::escape;
use crate::words::{self, Phrase, say};
use icp_checker::condition::Condition;
use icp_checker::questions::Question;
use icp_checker::sets::ChoiceSet;
use icp_checker::texts::{self, Lang};

/// A condition below its label, terms by their names.
pub(crate) fn html(label: &Phrase, condition: &Condition, lang: Lang) -> String {
    match condition {
        Condition::All([_, _, ..]) if defined(condition).is_none() => {
            labelled(label, &words::ALL_OF, &all_parts(condition, lang), lang)
        }
        Condition::Any([_, _, ..]) if defined(condition).is_none() => {
            labelled(label, &words::ANY_OF, &any_parts(condition, lang), lang)
        }
        _ => labelled(label, &words::THIS, &item(condition, lang), lang),
    }
}

/// A condition with one more part before it.
pub(crate) fn html_with(
    label: &Phrase,
    first: &Phrase,
    condition: &Condition,
    lang: Lang,
) -> String {
    let mut parts = format!("<li>{}</li>\n", escape(say(first, lang)));
    parts.push_str(&all_parts(condition, lang));
    labelled(label, &words::ALL_OF, &parts, lang)
}

/// What a term stands for.
pub(crate) fn definition(definition: &Definition, lang: Lang) -> String {
    let label = &words::MEANS;
    match definition.condition {
        Condition::All(parts) => {
            let parts: String = parts.iter().map(|part| all_parts(part, lang)).collect();
            labelled(label, &words::ALL_OF, &parts, lang)
        }
        Condition::Any(parts) => {
            let parts: String = parts.iter().map(|part| any_parts(part, lang)).collect();
            labelled(label, &words::ANY_OF, &parts, lang)
        }
        other => labelled(label, &words::THIS, &spelt_out(other, lang), lang),
    }
}

fn labelled(label: &Phrase, head: &Phrase, parts: &str, lang: Lang) -> String {
    let (label, head) = (say(label, lang), say(head, lang));
    format!(
        "<div class=\"part\"><b>{label}</b>{}{head}\n<ul>\n{parts}</ul>\n</div>\n",
        if head.is_empty() { "" } else { " " }
    )
}

/// The parts of a condition that all have to hold, each an item.
fn all_parts(condition: &Condition, lang: Lang) -> String {
    match condition {
        Condition::All(parts) if defined(condition).is_none() => {
            parts.iter().map(|part| all_parts(part, lang)).collect()
        }
        _ => item(condition, lang),
    }
}

/// The same for parts of which one has to hold.
fn any_parts(condition: &Condition, lang: Lang) -> String {
    match condition {
        Condition::Any(parts) if defined(condition).is_none() => {
            parts.iter().map(|part| any_parts(part, lang)).collect()
        }
        _ => item(condition, lang),
    }
}

fn item(condition: &Condition, lang: Lang) -> String {
    match defined(condition) {
        Some(definition) => format!(
            "<li><a href=\"#term-{}\">{}</a></li>\n",
            definition.id,
            escape(say(&definition.words, lang))
        ),
        None => spelt_out(condition, lang),
    }
}

fn spelt_out(condition: &Condition, lang: Lang) -> String {
    match condition {
        Condition::Is(question, choices) => answer(*question, *choices, true, lang),
        Condition::All([]) => format!("<li>{}</li>\n", say(&words::ALWAYS, lang)),
        Condition::Any([]) => format!("<li>{}</li>\n", say(&words::NEVER, lang)),
        Condition::All([one]) | Condition::Any([one]) => item(one, lang),
        Condition::All(parts) => {
            let parts = parts.iter().map(|part| all_parts(part, lang));
            headed(&words::ALL_OF, &parts.collect::<String>(), lang)
        }
        Condition::Any(parts) => {
            let parts = parts.iter().map(|part| any_parts(part, lang));
            headed(&words::ANY_OF, &parts.collect::<String>(), lang)
        }
        Condition::Not(part) => not(part, lang),
    }
}

fn not(part: &Condition, lang: Lang) -> String {
    if defined(part).is_some() {
        return headed(&words::NOT, &item(part, lang), lang);
    }
    match part {
        Condition::Is(question, choices) => answer(*question, *choices, false, lang),
        Condition::Not(inner) => item(inner, lang),
        Condition::All([one]) | Condition::Any([one]) => not(one, lang),
        Condition::All([]) => spelt_out(&Condition::Any(&[]), lang),
        Condition::Any([]) => spelt_out(&Condition::All(&[]), lang),
        Condition::All(parts) => {
            let parts = parts.iter().map(|part| all_parts(part, lang));
            headed(&words::NOT_ALL, &parts.collect::<String>(), lang)
        }
        Condition::Any(parts) => {
            let parts = parts.iter().map(|part| any_parts(part, lang));
            headed(&words::NONE_OF, &parts.collect::<String>(), lang)
        }
    }
}

fn headed(head: &Phrase, parts: &str, lang: Lang) -> String {
    let head = say(head, lang);
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
        (true, true) => (say(&words::AMONG, lang), chosen(true)),
        (true, false) => (say(&words::NOT_AMONG, lang), chosen(true)),
        // The shorter of two ways to say it.
        (false, _) => {
            let (named, left) = (chosen(counts), chosen(!counts));
            if !left.is_empty() && left.len() < 4 && left.len() * 2 < named.len() {
                (say(&words::ANYTHING_BUT, lang), left)
            } else {
                ("", named)
            }
        }
    };
    format!(
        "<li><a class=\"question\" href=\"#question-{}\">{}</a> {start}{}</li>\n",
        question.id(),
        escape(texts::question(lang, question).text),
        chosen.join(say(&words::OR, lang))
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use icp_checker::{all, any, is, not};

    #[test]
    fn lists_of_one_kind_inside_each_other_are_one_list() {
        const NESTED: Condition = all!(
            is!(Service: Website),
            all!(is!(Age: Adult), any!(is!(Cepa: Yes), is!(Age: Sixteen)))
        );
        let html = html(&words::APPLIES, &NESTED, Lang::En);
        assert_eq!(html.matches(say(&words::ALL_OF, Lang::En)).count(), 1);
        assert_eq!(html.matches("<li>").count(), html.matches("</li>").count());
    }

    #[test]
    fn what_is_not_so_never_reads_as_what_is() {
        const NEITHER: Condition = not!(any!(is!(Service: Website), is!(Age: Adult)));
        const NOT_BOTH: Condition = not!(all!(is!(Service: Website), is!(Age: Adult)));
        let [neither, not_both] =
            [&NEITHER, &NOT_BOTH].map(|each| html(&words::APPLIES, each, Lang::En));
        assert!(neither.contains(say(&words::NONE_OF, Lang::En)));
        assert!(not_both.contains(say(&words::NOT_ALL, Lang::En)));
        assert_ne!(neither, not_both);
    }
}
