//! What a section of a result consists of, and the grounds of an entry.

use super::Situation;
use super::cite::{Cited, cited};
use super::routes::Way;
use super::wording::answer;
use crate::check::Listed;
use crate::ids::{
    Approval, Bar, Dispute, Document, Duty, Filing, FilingType, Licence, Note, Reason, Stage, Step,
};
use crate::questions::Question;
use crate::rule::{Effect, Rule, Says};
use crate::texts::{self, Item};

/// A section: its title and what stands below it.
#[derive(Clone, Debug)]
pub struct Section<'a> {
    /// A name for anchors and styles, such as `to-mend`.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// A sentence below the heading; none if empty.
    pub remark: &'static str,
    /// Its entries, in order; never empty.
    pub entries: Vec<Entry<'a>>,
}

/// What an entry is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Something in the way.
    Bar(Bar),
    /// The same among what there is to do: how to mend it is said where the bars stand.
    Mend(Bar),
    /// A permit or a step to begin with.
    First,
    /// What is filed.
    Filing(Filing),
    /// As which kind of order.
    FilingType(FilingType),
    /// A permit of another authority.
    Approval(Approval),
    /// A licence.
    Licence(Licence),
    /// A paper to bring.
    Paper {
        /// Which one.
        document: Document,
        /// When it is needed.
        stage: Stage,
        /// Whether the visitor has it.
        ticked: bool,
    },
    /// A step on the way.
    Step(Step),
    /// Another way the plan could go.
    Route(Way),
    /// Something to do, or to keep.
    Duty(Duty),
    /// Something to know.
    Note(Note),
    /// A disagreement of sources.
    Dispute(Dispute),
    /// The words of a rule behind the outcome.
    Reason(Reason),
}

/// One line below an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// What there is to know about it.
    Detail(&'static str),
    /// What mends a bar.
    Fix(&'static str),
    /// Who has a paper or issues it, and how to get it there.
    Owner(String),
    /// What the provider adds.
    Provider(&'static str),
    /// What another way comes to.
    Then(String),
    /// One thing it takes.
    Fact(String),
    /// One side of a disagreement.
    Side {
        /// Whose it is, with the words it rests on.
        cited: Cited,
        /// What is held.
        says: &'static str,
        /// Whether this report takes it.
        followed: bool,
    },
}

/// One thing that is said.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// What it is about.
    pub subject: Subject,
    /// What is said.
    pub text: String,
    /// The official Chinese name, where `text` is in another language.
    pub chinese: Option<&'static str>,
    /// How long it takes, or when it is due.
    pub when: Option<String>,
    /// Where it is not certain yet but usual, the question on which that hangs first.
    pub usually: Option<Question>,
    /// What stands below it.
    pub lines: Vec<Line>,
    /// Why it is there; nothing for what needs no grounds.
    pub grounds: Option<Grounds<'a>>,
}

/// The answers and rules an entry rests on.
#[derive(Clone, Copy, Debug)]
pub struct Grounds<'a> {
    /// The answered questions.
    pub because: &'a [Question],
    /// The rules.
    pub rules: &'a [&'static Rule],
    /// Whether the reasons of the rules are told as well: not where the entry is that reason.
    pub reasons: bool,
}

/// Grounds in words.
#[derive(Clone, Debug)]
pub struct GroundsText {
    /// Each question with its answer.
    pub because: Vec<(&'static str, String)>,
    /// The reasons of the rules.
    pub reasons: Vec<&'static str>,
    /// Where it stands, in whose words.
    pub sources: Vec<Cited>,
}

impl Situation<'_> {
    /// The grounds of an entry in words.
    #[must_use]
    pub fn grounds(&self, grounds: Grounds<'_>) -> GroundsText {
        let because = |question: &Question| {
            let text = texts::question(self.lang, *question).text;
            (text, answer(self.lang, self.answers, *question))
        };
        let reason = |rule: &&Rule| match rule.says {
            Says::Reason(reason) if grounds.reasons => Some(texts::reason(self.lang, reason)),
            _ => None,
        };
        GroundsText {
            because: grounds.because.iter().map(because).collect(),
            reasons: grounds.rules.iter().filter_map(reason).collect(),
            sources: cited(grounds.rules, self.report),
        }
    }
}

impl<'a> Situation<'a> {
    /// What is not certain yet but usual, made into entries.
    pub(super) fn usual(&self, made: impl Fn(Effect) -> Option<(Subject, Item)>) -> Vec<Entry<'a>> {
        let usual = self.report.usual.iter();
        usual
            .filter_map(|usual| {
                let (subject, text) = made(usual.rule.effect)?;
                let detail = Line::Detail(text.detail);
                let mut entry = self.grounded(subject, text.text, detail, &[], &usual.rules);
                entry.usually = usual.hangs_on.first().copied();
                Some(entry)
            })
            .collect()
    }

    /// An entry of the report, with what the provider adds and its grounds.
    pub(super) fn listed<T>(
        &self,
        subject: Subject,
        text: &str,
        first: Line,
        listed: &'a Listed<T>,
    ) -> Entry<'a> {
        self.grounded(subject, text, first, &listed.because, &listed.rules)
    }

    pub(super) fn grounded(
        &self,
        subject: Subject,
        text: &str,
        first: Line,
        because: &'a [Question],
        rules: &'a [&'static Rule],
    ) -> Entry<'a> {
        let facts = rules.iter().filter_map(|rule| match rule.says {
            Says::Provider(fact) => Some(Line::Provider(texts::provider_fact(self.lang, fact))),
            Says::Nothing | Says::Reason(_) | Says::Other(_) => None,
        });
        let lines = std::iter::once(first).chain(facts);
        let reasons = !matches!(subject, Subject::Reason(_));
        Entry {
            subject,
            text: text.into(),
            chinese: None,
            when: None,
            usually: None,
            lines: lines.filter(|line| *line != Line::Detail("")).collect(),
            grounds: Some(Grounds {
                because,
                rules,
                reasons,
            }),
        }
    }
}

/// An entry that needs no grounds.
pub(super) fn plain<'a>(subject: Subject, item: Item) -> Entry<'a> {
    let detail = Some(Line::Detail(item.detail)).filter(|line| *line != Line::Detail(""));
    Entry {
        subject,
        text: item.text.into(),
        chinese: None,
        when: None,
        usually: None,
        lines: detail.into_iter().collect(),
        grounds: None,
    }
}

/// A section of these entries; none without any.
pub(super) fn section<'a>(
    id: &'static str,
    title: &str,
    entries: Vec<Entry<'a>>,
) -> Vec<Section<'a>> {
    let section = Section {
        id,
        title: title.into(),
        remark: "",
        entries,
    };
    Some(section)
        .filter(|section| !section.entries.is_empty())
        .into_iter()
        .collect()
}
