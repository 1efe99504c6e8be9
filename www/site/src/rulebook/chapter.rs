//! The chapters: what stands in which, and under which address. Whoever leads to a place in the rulebook asks here.

use icp_checker::ids::{ChangeId, Note};
use icp_checker::law::definitions::Term;
use icp_checker::law::judgements::Judgement;
use icp_checker::law::sources::Source;
use icp_checker::providers::ProviderId;
use icp_checker::questions::Question;
use icp_checker::rule::{Effect, Rule};
use icp_checker::rules;
use icp_checker::texts::pages::CHAPTERS;
use icp_checker::texts::{self, Lang};
use std::collections::HashMap;
use std::fmt::{Display, Formatter, Result};
use std::sync::LazyLock;

/// A rule, and whose it is.
pub(super) type Owned = (Option<ProviderId>, &'static Rule);

/// In the order of the contents: its name in Rust, and in its address, which never changes.
macro_rules! chapters {
    ($($chapter:ident $name:literal,)+) => {
        /// A chapter of the rulebook, which is a page.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(crate) enum Chapter {
            $($chapter,)+
        }

        impl Chapter {
            /// Every one, in the order of the contents.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$chapter),+];

            const fn name(self) -> &'static str {
                match self {
                    $(Self::$chapter => $name,)+
                }
            }
        }
    };
}

chapters! {
    WhenToFile "when-to-file",
    Bars "bars",
    Licences "licences",
    LicenceBars "licence-bars",
    Explanations "explanations",
    Faults "faults",
    Filings "filings",
    Approvals "approvals",
    Papers "papers",
    Steps "steps",
    Duties "duties",
    Notes "notes",
    Disputes "disputes",
    Providers "providers",
    Provinces "provinces",
    Definitions "definitions",
    Judgements "judgements",
    Changes "changes",
    Editions "editions",
    Questions "questions",
    Sources "sources",
}

const _: () = assert!(Chapter::Definitions as usize == CHAPTERS);

impl Chapter {
    /// The one in which a rule stands.
    pub(super) const fn of((provider, rule): &Owned) -> Self {
        if provider.is_some() {
            return Self::Providers;
        }
        match rule.effect {
            Effect::File => Self::WhenToFile,
            Effect::Bar(_) | Effect::Doubt => Self::Bars,
            Effect::Licence(_) => Self::Licences,
            Effect::LicenceBar(_) => Self::LicenceBars,
            Effect::Explain => Self::Explanations,
            Effect::Fixable(_) => Self::Faults,
            Effect::Filing(_) | Effect::FilingType(_) => Self::Filings,
            Effect::Approval(_) => Self::Approvals,
            Effect::Document(..) => Self::Papers,
            Effect::Step(..) => Self::Steps,
            Effect::Duty(..) => Self::Duties,
            Effect::Note(Note::Province(_)) => Self::Provinces,
            Effect::Note(_) => Self::Notes,
            Effect::Dispute(_) => Self::Disputes,
        }
    }

    /// The rules that stand in it.
    pub(super) fn rules(self) -> Vec<Owned> {
        rules::all().filter(|rule| Self::of(rule) == self).collect()
    }

    /// Its heading, and what its rules do where it holds any.
    fn words(self, lang: Lang) -> (&'static str, Option<&'static str>) {
        let words = texts::pages(lang);
        let heading = match self {
            Self::Definitions => words.definitions,
            Self::Judgements => words.judgements,
            Self::Changes => words.changes,
            Self::Editions => words.editions,
            Self::Questions => words.index,
            Self::Sources => words.sources,
            _ => {
                let item = words.chapters[self as usize];
                return (item.text, Some(item.detail));
            }
        };
        (heading, None)
    }

    /// What its rules do.
    pub(crate) fn about(self, lang: Lang) -> Option<&'static str> {
        self.words(lang).1
    }

    /// Its number and its heading.
    pub(crate) fn heading(self, lang: Lang) -> String {
        format!("{}. {}", self as usize + 1, self.words(lang).0)
    }

    /// Its own anchor.
    pub(super) fn anchor(self) -> String {
        match self {
            // The anchor is older than the page.
            Self::Questions => "index".to_owned(),
            _ if (self as usize) < CHAPTERS => format!("chapter-{}", self as usize + 1),
            _ => self.name().to_owned(),
        }
    }

    /// Its page in the folder of all chapters.
    pub(super) fn page(self, lang: Lang) -> String {
        format!("{}.{}.html", self.name(), lang.id())
    }

    /// The one before it and the one after it.
    pub(super) fn neighbours(self) -> [Option<Self>; 2] {
        let at = self as usize;
        let before = at.checked_sub(1);
        [before, Some(at + 1)].map(|at| at.and_then(|at| Self::ALL.get(at).copied()))
    }
}

static OF_RULES: LazyLock<HashMap<&str, Chapter>> = LazyLock::new(|| {
    rules::all()
        .map(|rule| (rule.1.id(), Chapter::of(&rule)))
        .collect()
});

/// A place to which others lead; as text it is what follows the `#` of its address.
#[derive(Clone, Copy)]
pub(super) enum Anchor {
    /// A rule, by its public name.
    Rule(&'static str),
    Term(Term),
    Judgement(Judgement),
    Change(ChangeId),
    Question(Question),
    Source(Source),
}

impl Anchor {
    /// The chapter in which it stands; none for a rule that there is not.
    fn chapter(self) -> Option<Chapter> {
        Some(match self {
            Self::Rule(id) => return OF_RULES.get(id).copied(),
            Self::Term(_) => Chapter::Definitions,
            Self::Judgement(_) => Chapter::Judgements,
            Self::Change(_) => Chapter::Changes,
            Self::Question(_) => Chapter::Questions,
            Self::Source(_) => Chapter::Sources,
        })
    }

    /// Its public name.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Rule(id) => id,
            Self::Term(term) => term.id(),
            Self::Judgement(judgement) => judgement.id(),
            Self::Change(change) => change.id(),
            Self::Question(question) => question.id(),
            Self::Source(source) => source.id(),
        }
    }
}

impl Display for Anchor {
    fn fmt(&self, to: &mut Formatter<'_>) -> Result {
        let kind = match self {
            Self::Rule(_) => "rule",
            Self::Term(_) => "term",
            Self::Judgement(_) => "judgement",
            Self::Change(_) => "change",
            Self::Question(_) => "question",
            Self::Source(_) => "source",
        };
        write!(to, "{kind}-{}", self.id())
    }
}

/// Where something is drawn: in which language, and in which chapter.
#[derive(Clone, Copy)]
pub(super) struct Here {
    pub(super) lang: Lang,
    pub(super) chapter: Chapter,
}

impl Here {
    /// The address of a place as it is told here; none for what there is not.
    pub(super) fn to(self, anchor: Anchor) -> Option<String> {
        let chapter = anchor.chapter()?;
        let page = if chapter == self.chapter {
            String::new()
        } else {
            chapter.page(self.lang)
        };
        Some(format!("{page}#{anchor}"))
    }
}
