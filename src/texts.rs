//! Words for every id in every language, a folder a language; a missing one does not compile.

#[macro_use]
mod tables;

mod chinese;
pub mod interface;
pub mod pages;
pub mod scripts;
pub mod start;
pub mod writing;

use crate::check::Report;
use crate::ids::{
    Approval, Aside, Bar, Certainty, ChangeId, CommonNote, Dispute, Document, Duty, Event, Filing,
    FilingType, Headline, Licence, Note, Origin, OtherReading, Outcome, ProvinceNote, Reason,
    Stage, Step, Unit,
};
use crate::law::definitions::Term;
use crate::law::judgements::Judgement;
use crate::law::sources::Source;
use crate::questions::Question;
use crate::rule::ProviderFact;
use interface::Interface;
use pages::Pages;
use scripts::Scripts;
use start::Start;
use writing::Writing;

// A language is one folder below `texts`, copied from another and translated, and one line here.
languages! {
    En en "en" "English";
    ZhHans zh_hans "zh-Hans" "简体中文";
    Vi vi "vi" "Tiếng Việt";
}

/// The language in which the authorities name their papers.
pub const CHINESE: Lang = Lang::ZhHans;

/// A question in words.
#[derive(Clone, Copy, Debug)]
pub struct QuestionText {
    /// The question itself.
    pub text: &'static str,
    /// Why it is asked.
    pub why: &'static str,
    /// What is meant; empty where the question says it all.
    pub help: &'static str,
    /// Where a visitor finds out.
    pub where_to_find: &'static str,
}

/// A choice in words: its text, and a hint or nothing.
pub type ChoiceText = (&'static str, &'static str);

/// Something with a name and a sentence or two about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Item {
    /// The name, or what there is to know.
    pub text: &'static str,
    /// How, in which form, or what to do about it.
    pub detail: &'static str,
}

/// A dispute in words.
#[derive(Clone, Copy, Debug)]
pub struct DisputeText {
    /// What it is about, and which side this report takes.
    pub text: &'static str,
    /// What each position says, in the order of `law::disputes::POSITIONS`.
    pub positions: [&'static str; 2],
}

/// A judgement in words.
#[derive(Clone, Copy, Debug)]
pub struct JudgementText {
    /// What was decided.
    pub decided: &'static str,
    /// On what basis.
    pub basis: &'static str,
    /// What else it could be.
    pub otherwise: &'static str,
}

const ITEM: fn([&'static str; 2]) -> Item = |[text, detail]| Item { text, detail };
const TEXT: fn([&'static str; 1]) -> &'static str = |[text]| text;

texts! {
    /// A question.
    question(Question) -> QuestionText = |[text, why, help, where_to_find]: [_; 4]| QuestionText {
        text,
        why,
        help,
        where_to_find,
    };
    /// An outcome: its name, and the answer in one sentence.
    outcome(Outcome) -> Item = ITEM;
    /// The same for whom those words would mislead.
    headline(Headline) -> Item = ITEM;
    /// A certainty: its name, and what it means for the visitor.
    certainty(Certainty) -> Item = ITEM;
    /// What is filed.
    filing(Filing) -> &'static str = TEXT;
    /// A kind of order: its name, and what it means.
    filing_type(FilingType) -> Item = ITEM;
    /// A licence: its name, and what it is for.
    licence(Licence) -> Item = ITEM;
    /// A permit: its name, and who grants it.
    approval(Approval) -> Item = ITEM;
    /// A bar: what stands in the way, and what mends it.
    bar(Bar) -> Item = ITEM;
    /// A duty.
    duty(Duty) -> &'static str = TEXT;
    /// A note that is of no province; the headings of the providers' included.
    common_note(CommonNote) -> &'static str = TEXT;
    /// A note of a province.
    province_note(ProvinceNote) -> &'static str = TEXT;
    /// A dispute.
    dispute(Dispute) -> DisputeText = |[text, first, second]: [_; 3]| DisputeText {
        text,
        positions: [first, second],
    };
    /// A paper: its name, and form, copies, who signs.
    document(Document) -> Item = ITEM;
    /// From whom a paper comes: who that is, and how to get it there.
    origin(Origin) -> Item = ITEM;
    /// What is said of a paper to some visitors only.
    aside(Aside) -> &'static str = TEXT;
    /// When a paper is needed.
    stage(Stage) -> &'static str = TEXT;
    /// A step: its name, and what happens.
    step(Step) -> Item = ITEM;
    /// Why the law says so.
    reason(Reason) -> &'static str = TEXT;
    /// How others read the law.
    other_reading(OtherReading) -> &'static str = TEXT;
    /// What to change.
    change(ChangeId) -> &'static str = TEXT;
    /// What a provider adds.
    provider_fact(ProviderFact) -> &'static str = TEXT;
    /// A term of the rules, as a rule says it.
    term(Term) -> &'static str = TEXT;
    /// A judgement.
    judgement(Judgement) -> JudgementText = |[decided, basis, otherwise]: [_; 3]| JudgementText {
        decided,
        basis,
        otherwise,
    };
    /// A unit of time, for one and for several.
    unit(Unit) -> [&'static str; 2] = |both| both;
    /// What a deadline counts from, to follow a number: "after …".
    event(Event) -> &'static str = TEXT;
}

/// A note.
#[must_use]
pub fn note(lang: Lang, note: Note) -> &'static str {
    match note.common() {
        Ok(common) => common_note(lang, common),
        Err(own) => province_note(lang, own),
    }
}

/// What a report comes to, once that is certain: its name, and the answer in one sentence.
#[must_use]
pub fn answer(lang: Lang, report: &Report) -> Option<Item> {
    let outcome = report.outcome?;
    Some(match report.headline {
        Some(other) => headline(lang, other),
        None => self::outcome(lang, outcome),
    })
}

/// The words of the interview.
#[must_use]
pub fn interface(lang: Lang) -> &'static Interface {
    in_language!(lang, static INTERFACE)
}

/// The words of the static pages.
#[must_use]
pub fn pages(lang: Lang) -> &'static Pages {
    in_language!(lang, static PAGES)
}

/// The words of the start page and of the single file.
#[must_use]
pub fn start(lang: Lang) -> &'static Start {
    in_language!(lang, static START)
}

/// The words of the scripts around the module.
#[must_use]
pub fn scripts(lang: Lang) -> &'static Scripts {
    in_language!(lang, static SCRIPTS)
}

/// How the language is written.
#[must_use]
pub fn writing(lang: Lang) -> &'static Writing {
    in_language!(lang, static WRITING)
}

/// The official Chinese name of a paper, shown beside every translation.
#[must_use]
pub fn chinese_name(document: Document) -> &'static str {
    TEXT(chinese::document(document))
}

/// The choices of a question, in order.
pub fn choices(lang: Lang, question: Question) -> impl Iterator<Item = ChoiceText> {
    (0..question.choices().len()).map(move |place| {
        let [text, hint] = in_language!(lang, choice(question, place));
        (text, hint)
    })
}

/// The two sides of a dispute, and which one is followed, if not now one, now the other.
#[must_use]
pub fn positions(dispute: Dispute) -> ([Source; 2], Option<usize>) {
    let (_, sources, followed) = crate::law::disputes::POSITIONS[dispute as usize];
    (sources, followed)
}
