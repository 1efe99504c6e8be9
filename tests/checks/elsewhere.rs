//! A report for one province says nothing of another: what everybody reads names none, and a province's notes only it.

use crate::place::nothing_to_mend;
use icp_checker::ids::{CommonNote, Document, Duty, Note, Step};
use icp_checker::questions::Question;
use icp_checker::texts::{self, Lang};

/// What a province is called in running text, without the kind of unit that it is.
fn short(name: &str) -> &str {
    const KINDS: [&str; 6] = [
        "壮族自治区",
        "回族自治区",
        "维吾尔自治区",
        "自治区",
        "省",
        "市",
    ];
    let name = name.split(" (").next().unwrap_or(name);
    let kind = KINDS.iter().find(|kind| name.ends_with(*kind));
    kind.map_or(name, |kind| name.trim_end_matches(kind))
}

/// The provinces in the order of the question, as a language calls them.
pub(crate) fn names(lang: Lang) -> Vec<&'static str> {
    let choices = texts::choices(lang, Question::Province);
    choices.map(|(name, _)| short(name)).collect()
}

/// The places of the provinces that a text names.
pub(crate) fn named<'a>(
    text: &'a str,
    names: &'a [&'static str],
) -> impl Iterator<Item = usize> + 'a {
    let at = names.iter().enumerate();
    at.filter(move |(_, name)| text.contains(**name))
        .map(|(place, _)| place)
}

#[test]
fn what_everybody_reads_names_no_province() {
    let mut mend = Vec::new();
    for lang in Lang::ALL {
        let names = names(*lang);
        let papers = Document::ALL.iter().map(|id| {
            let item = texts::document(*lang, *id);
            (id.id(), format!("{} {}", item.text, item.detail))
        });
        let steps = Step::ALL.iter().map(|id| {
            let item = texts::step(*lang, *id);
            (id.id(), format!("{} {}", item.text, item.detail))
        });
        let notes = CommonNote::ALL.iter();
        let notes = notes.map(|id| (id.id(), texts::common_note(*lang, *id).to_owned()));
        let duties = Duty::ALL.iter();
        let duties = duties.map(|id| (id.id(), texts::duty(*lang, *id).to_owned()));
        for (id, text) in papers.chain(steps).chain(notes).chain(duties) {
            for place in named(&text, &names) {
                mend.push(format!(
                    "src/texts/{}: `{id}` names {}: say it in a note of that province",
                    lang.id(),
                    names[place]
                ));
            }
        }
    }
    nothing_to_mend(&mend);
}

#[test]
fn a_note_of_a_province_names_no_other() {
    let mut mend = Vec::new();
    let mut own = 0;
    for lang in Lang::ALL {
        let names = names(*lang);
        for note in Note::ALL {
            let Err(of) = note.common() else { continue };
            let text = texts::note(*lang, *note);
            for place in named(text, &names) {
                if place == of.province() as usize {
                    own += 1;
                } else {
                    mend.push(format!(
                        "src/texts/{}/provinces.rs: `{}` names {}: say it in a note of that province",
                        lang.id(),
                        note.id(),
                        names[place]
                    ));
                }
            }
        }
    }
    nothing_to_mend(&mend);
    assert!(
        own > 20,
        "only {own} notes name their province: are the names found at all?"
    );
}
