//! The result in a few lines of plain text, to hand over to a colleague or adviser.

use super::text::{Kind, Page};
use crate::present::Situation;
use crate::present::entries::{Entry, Line, Subject};
use crate::present::facts::{Topic, facts, licence_names};
use crate::present::outline::{Answer, Part};
use crate::present::wording::{fill, joined, labelled, number};
use crate::texts;

/// The most letters a card has: what a message or a mail shows without being opened.
pub const CARD_LETTERS: usize = 2_500;

/// How many steps to begin with the card names.
const STEPS: usize = 3;

/// How many licences and permits it names.
const LICENCES: usize = 4;

/// How many open questions it names.
const QUESTIONS: usize = 3;

/// The answer, the licences, what to put right first, time, papers, who decides, the first steps and the way back.
///
/// Of what would be too long the details are left out first, the last ones before the others, then whole entries, and
/// how many these are is said; no sentence is cut.
#[must_use]
pub fn card(situation: &Situation<'_>) -> String {
    let content = Content::of(situation);
    let entries = content.entries.len() + content.first.len();
    let forms = (0..=entries)
        .rev()
        .map(|details| (content.entries.len(), details))
        .chain((1..content.entries.len()).rev().map(|shown| (shown, 0)));
    let mut card = String::new();
    for (shown, details) in forms {
        card = content.written(shown, details);
        if card.chars().count() <= CARD_LETTERS {
            break;
        }
    }
    card
}

/// What a card may hold.
struct Content<'a> {
    situation: &'a Situation<'a>,
    /// What turns the plan down or has to be put right, under one heading.
    heading: String,
    entries: Vec<Entry<'a>>,
    /// What to begin with.
    first: Vec<Entry<'a>>,
}

impl<'a> Content<'a> {
    fn of(situation: &'a Situation<'a>) -> Self {
        let parts = [Part::Blocked, Part::ToMend];
        let found = parts.iter().flat_map(|part| situation.sections(*part));
        let section = found.into_iter().next();
        let (heading, entries) =
            section.map_or_else(Default::default, |section| (section.title, section.entries));
        Self {
            situation,
            heading,
            entries,
            first: situation.first(STEPS),
        }
    }

    /// The card with so many of the entries, and so many details below these and the steps.
    fn written(&self, shown: usize, details: usize) -> String {
        let situation = self.situation;
        let mut page = Page::new(situation, false);
        self.answer(&mut page);
        page.heading(&self.heading);
        let mut told = 0;
        for entry in &self.entries[..shown] {
            add(&mut page, Kind::Entry, entry, told < details);
            told += 1;
        }
        self.more(&mut page, self.entries.len() - shown);
        page.heading(page.words.what_first);
        for entry in &self.first {
            add(&mut page, Kind::Numbered, entry, told < details);
            told += 1;
        }
        if situation.report.outcome.is_none() {
            self.open(&mut page);
        }
        page.closing();
        page.lines
    }

    fn answer(&self, page: &mut Page<'a>) {
        let situation = self.situation;
        let (lang, words) = (situation.lang, page.words);
        page.line(Kind::Title, words.title);
        match situation.answer() {
            Answer::Certain { text, .. } => {
                page.heading(text.text);
                page.sentence(text.detail);
            }
            Answer::Open { possible } => {
                page.heading(words.cannot_tell);
                let possible = joined(words, possible.into_iter());
                page.sentence(&fill(words.still_possible, &[&possible]));
            }
        }
        if let Some(warning) = situation.warning() {
            page.sentence(warning);
        }
        for fact in facts(lang, situation.report) {
            let mut value = match fact.topic {
                // What it is stands below.
                Topic::InTheWay => continue,
                Topic::Licences => self.licences().unwrap_or(fact.value),
                Topic::Papers => situation.ready([0, 0]),
                _ => fact.value,
            };
            if fact.usual {
                value = fill(words.usually_so, &[&value]);
            }
            let line = labelled(lang, fact.topic.label(words), &value);
            page.line(Kind::Entry, &line);
        }
    }

    /// The first licences and permits, and how many there are besides; nothing where all of them are named anyway.
    fn licences(&self) -> Option<String> {
        let words = self.situation.words();
        let (names, _) = licence_names(self.situation.lang, self.situation.report);
        let more = names.len().checked_sub(LICENCES).filter(|more| *more > 0)?;
        let more = fill(words.more_in_report, &[&number(more)]);
        let named = names.into_iter().take(LICENCES).chain([&*more]);
        Some(joined(words, named))
    }

    /// The first questions still open.
    fn open(&self, page: &mut Page<'a>) {
        let lang = self.situation.lang;
        let unanswered = self.situation.asked().unanswered;
        page.heading(page.words.still_open);
        for question in unanswered.iter().take(QUESTIONS) {
            page.line(Kind::Entry, texts::question(lang, *question).text);
        }
        self.more(page, unanswered.len().saturating_sub(QUESTIONS));
    }

    fn more(&self, page: &mut Page<'a>, count: usize) {
        if count > 0 {
            page.line(
                Kind::Entry,
                &fill(page.words.more_in_report, &[&number(count)]),
            );
        }
    }
}

/// An entry, with or without what stands below it.
fn add(page: &mut Page<'_>, kind: Kind, entry: &Entry<'_>, details: bool) {
    debug_assert!(matches!(entry.subject, Subject::Bar(_) | Subject::First));
    page.line(kind, &entry.text);
    for line in entry.lines.iter().filter(|_| details) {
        if let Line::Detail(text) | Line::Fix(text) = line {
            page.below(text);
        }
    }
}
