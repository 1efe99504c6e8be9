//! Words for every id in every language; a missing one does not compile.

use crate::ids::ProviderFact;
use crate::ids::{
    Approval, Bar, Certainty, ChangeId, Dispute, Document, Duty, Event, Filing, FilingType,
    Licence, Note, OtherReading, Outcome, Reason, Stage, Step, Unit,
};
use crate::law::judgements::Judgement;
use crate::law::sources::Source;
use crate::questions::Question;

/// A language.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// 简体中文
    ZhHans,
    /// Tiếng Việt
    Vi,
}

impl Lang {
    /// Every language.
    pub const ALL: &'static [Self] = &[Self::En, Self::ZhHans, Self::Vi];

    /// The public name, a BCP 47 tag.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::ZhHans => "zh-Hans",
            Self::Vi => "vi",
        }
    }

    /// What the language calls itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::ZhHans => "简体中文",
            Self::Vi => "Tiếng Việt",
        }
    }

    /// The language of that name.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|lang| lang.id() == id)
    }
}

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

/// The words of one kind in one language: a line per id, each with as many pieces as the kind has.
///
/// All pieces are kept as one string, since an address for each would weigh more than many a piece.
/// A line too few, too many or out of order does not compile.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident($ids:ident): $count:literal {
        $($id:ident: $($text:literal),+;)+
    }) => {
        $(#[$doc])*
        #[must_use]
        pub(in crate::texts) fn $name(id: $ids) -> [&'static str; $count] {
            const LINES: &[$ids] = &[$($ids::$id),+];
            const _: () = {
                assert!(LINES.len() == $ids::ALL.len());
                let mut at = 0;
                while at < LINES.len() {
                    assert!(LINES[at] as usize == at);
                    at += 1;
                }
                $(assert!([$($text),+].len() == $count);)+
            };
            $crate::string_table::line(concat!($($($text, "\0"),+),+), id as usize)
        }
    };
}

/// The choices of every question in one language: per choice its text, and a hint or nothing.
macro_rules! choice_words {
    ($($question:ident { $($text:literal, $hint:literal;)+ })+) => {
        /// A choice of a question: its text, and a hint or nothing.
        #[must_use]
        pub(in crate::texts) fn choice(question: Question, place: usize) -> [&'static str; 2] {
            const LINES: &[(Question, usize)] =
                &[$((Question::$question, [$($text),+].len())),+];
            const _: () = {
                assert!(LINES.len() == Question::ALL.len());
                let mut at = 0;
                while at < LINES.len() {
                    assert!(LINES[at].0 as usize == at);
                    assert!(LINES[at].1 == LINES[at].0.choices().len());
                    at += 1;
                }
            };
            let before = &Question::ALL[..question as usize];
            let before: usize = before.iter().map(|question| question.choices().len()).sum();
            $crate::string_table::line(concat!($($($text, "\0", $hint, "\0"),+),+), before + place)
        }
    };
}

mod chinese;
pub mod en;
pub mod interface;
pub mod vi;
pub mod zh_hans;

macro_rules! languages {
    ($($(#[$doc:meta])* $name:ident($kind:ty) -> $words:ty = $make:expr;)+) => {
        $(
            $(#[$doc])*
            #[must_use]
            pub fn $name(lang: Lang, id: $kind) -> $words {
                let make: fn(_) -> $words = $make;
                make(match lang {
                    Lang::En => en::$name(id),
                    Lang::ZhHans => zh_hans::$name(id),
                    Lang::Vi => vi::$name(id),
                })
            }
        )+
    };
}

const ITEM: fn([&'static str; 2]) -> Item = |[text, detail]| Item { text, detail };
const TEXT: fn([&'static str; 1]) -> &'static str = |[text]| text;

languages! {
    /// A question.
    question(Question) -> QuestionText = |[text, why, help, where_to_find]: [_; 4]| QuestionText {
        text,
        why,
        help,
        where_to_find,
    };
    /// An outcome: its name, and the answer in one sentence.
    outcome(Outcome) -> Item = ITEM;
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
    /// A note; the provinces' and the providers' included.
    note(Note) -> &'static str = TEXT;
    /// A dispute.
    dispute(Dispute) -> DisputeText = |[text, first, second]: [_; 3]| DisputeText {
        text,
        positions: [first, second],
    };
    /// A paper: its name, and form, copies, who signs.
    document(Document) -> Item = ITEM;
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

/// The official Chinese name of a paper, shown beside every translation.
#[must_use]
pub fn chinese_name(document: Document) -> &'static str {
    TEXT(chinese::document(document))
}

/// The choices of a question, in order.
pub fn choices(lang: Lang, question: Question) -> impl Iterator<Item = ChoiceText> {
    (0..question.choices().len()).map(move |place| {
        let [text, hint] = match lang {
            Lang::En => en::choice(question, place),
            Lang::ZhHans => zh_hans::choice(question, place),
            Lang::Vi => vi::choice(question, place),
        };
        (text, hint)
    })
}

/// The two sides of a dispute, and which one is followed, if not now one, now the other.
#[must_use]
pub fn positions(dispute: Dispute) -> ([Source; 2], Option<usize>) {
    let (_, sources, followed) = crate::law::disputes::POSITIONS[dispute as usize];
    (sources, followed)
}
