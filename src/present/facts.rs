//! What a report comes to, each thing in a line: what stands in the way, what it takes, who decides.

use super::timeline::{lead, outlook};
use super::wording::{days, fill, interface, joined, number};
use crate::check::Report;
use crate::ids::{Bar, Certainty, Note, Outcome, Step, Unit};
use crate::rule::{Duration, Effect};
use crate::texts::interface::Interface;
use crate::texts::{self, Lang};

/// What a line of the verdict tells of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Topic {
    /// What turns the plan down.
    InTheWay,
    /// What has to be put right first.
    ToMend,
    /// Licences, and permits of other authorities.
    Licences,
    /// How long it takes until it may open.
    Time,
    /// How many papers there are.
    Papers,
    /// What the authority charges.
    Fee,
    /// Who has the last word.
    Decides,
}

impl Topic {
    /// Its name, for styles and tests.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::InTheWay => "in-the-way",
            Self::ToMend => "to-mend",
            Self::Licences => "licences",
            Self::Time => "time",
            Self::Papers => "papers",
            Self::Fee => "fee",
            Self::Decides => "decides",
        }
    }

    /// What it is called.
    #[must_use]
    pub const fn label(self, words: &Interface) -> &'static str {
        match self {
            Self::InTheWay => words.in_the_way,
            Self::ToMend => words.to_mend_first,
            Self::Licences => words.licences_and_permits,
            Self::Time => words.time,
            Self::Papers => words.papers,
            Self::Fee => words.fee,
            Self::Decides => words.who_decides,
        }
    }
}

/// One line of the verdict.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fact {
    /// What it tells of.
    pub topic: Topic,
    /// What is told.
    pub value: String,
    /// A sentence on it; none if empty.
    pub detail: &'static str,
    /// Whether it counts what is only usual.
    pub usual: bool,
}

/// What a report comes to, each in a line.
#[must_use]
pub fn facts(lang: Lang, report: &Report) -> Vec<Fact> {
    let Some(outcome) = report.outcome else {
        return Vec::new();
    };
    let words = interface(lang);
    let filed = matches!(outcome, Outcome::Filing | Outcome::Licence);
    let mut facts = Vec::new();
    let mut add = |topic, value, usual| {
        facts.push(Fact {
            topic,
            value,
            detail: "",
            usual,
        });
    };
    if outcome == Outcome::HongKong {
        add(Topic::InTheWay, in_the_way(lang, report), false);
    }
    if filed {
        let value = match fixable(report) {
            0 if report.next.is_none() => words.nothing.into(),
            0 => words.nothing_so_far.into(),
            count => counted(words.things, count),
        };
        add(Topic::ToMend, value, false);
        let (licences, usual) = licences(lang, report);
        add(Topic::Licences, licences, usual);
        if let Some((time, usual)) = time(lang, report) {
            add(Topic::Time, time, usual);
        }
        let certain = report.checklist.len();
        let usual = usually(report, |effect| matches!(effect, Effect::Document(..)));
        if certain + usual > 0 {
            add(Topic::Papers, number(certain + usual), usual > 0);
        }
    }
    if outcome == Outcome::NoFiling {
        add(Topic::Time, words.no_wait.into(), false);
        add(Topic::Papers, words.no_papers.into(), false);
    }
    let free = |note: Note| note == Note::FilingIsFree;
    if filed && report.notes.iter().any(|listed| free(listed.item)) {
        add(Topic::Fee, words.no_fee.into(), false);
    }
    facts.push(decides(lang, report));
    facts
}

/// What is said of a way whose outcome hangs on questions still open.
#[must_use]
pub fn open(lang: Lang) -> Fact {
    let words = interface(lang);
    Fact {
        topic: Topic::Decides,
        value: words.depends.into(),
        detail: words.certainty_open,
        usual: false,
    }
}

/// How many things have to be put right.
pub(super) fn fixable(report: &Report) -> usize {
    let bars = report.bars.iter();
    bars.filter(|listed| !listed.item.structural()).count()
}

/// What turns the plan down: the first in its own words, and how many there are besides.
fn in_the_way(lang: Lang, report: &Report) -> String {
    let words = interface(lang);
    let bars: Vec<Bar> = report
        .bars
        .iter()
        .map(|listed| listed.item)
        .filter(|bar| bar.structural())
        .collect();
    let Some(first) = bars.first() else {
        return words.depends.into();
    };
    let first = texts::bar(lang, *first).text;
    match bars.len() - 1 {
        0 => first.into(),
        more => fill(words.and_more, &[first, &number(more)]),
    }
}

/// Permits and licences, the usual ones among them.
fn licences(lang: Lang, report: &Report) -> (String, bool) {
    let words = interface(lang);
    let (names, certain) = licence_names(lang, report);
    let usual = names.len() > certain;
    let open = report.outcome == Some(Outcome::Licence);
    let named = match names.is_empty() {
        true if open => words.depends.into(),
        true => words.none.into(),
        false => joined(words, names.into_iter()),
    };
    (named, usual)
}

/// What permits and licences are called, those that are certain first, and how many these are.
#[must_use]
pub fn licence_names(lang: Lang, report: &Report) -> (Vec<&'static str>, usize) {
    let approvals = report.approvals.iter().map(|listed| listed.item);
    let mut names: Vec<&str> = approvals
        .map(|approval| texts::approval(lang, approval).text)
        .collect();
    let licences = report.licences.iter();
    names.extend(licences.map(|licence| texts::licence(lang, *licence).text));
    let certain = names.len();
    for usual in &report.usual {
        match usual.rule.effect {
            Effect::Approval(item) => names.push(texts::approval(lang, item).text),
            Effect::Licence(item) => names.push(texts::licence(lang, item).text),
            _ => {}
        }
    }
    (names, certain)
}

/// From the beginning to the last step; what takes time before it that no source states is named beside it.
fn time(lang: Lang, report: &Report) -> Option<(String, bool)> {
    let words = interface(lang);
    let (periods, usual) = outlook(report, None);
    let quickest = periods.iter().map(|period| period.earliest[1]).max()?;
    let longest = periods.iter().map(|period| period.latest[1]).max()?;
    if longest == 0 {
        return None;
    }
    let days = days(
        lang,
        Duration {
            from: quickest.try_into().ok()?,
            to: longest.try_into().ok()?,
            unit: Unit::Days,
        },
    );
    let time = match (waits_for_mending(report), waits_for_permits(report)) {
        (false, false) => days,
        (true, false) => fill(words.and_mending, &[&days]),
        (false, true) => fill(words.and_permits, &[&days]),
        (true, true) => fill(words.and_mending_and_permits, &[&days]),
    };
    Some((time, usual))
}

/// Whether something has to be put right first that takes nobody knows how long.
fn waits_for_mending(report: &Report) -> bool {
    let bars = report.bars.iter().map(|listed| listed.item);
    let mut fixable = bars.filter(|bar| !bar.structural());
    fixable.any(|bar| lead(bar).is_none())
}

/// Whether a permit has to be obtained first whose time no source gives.
fn waits_for_permits(report: &Report) -> bool {
    let waits = |step: Step, days: Option<Duration>| step == Step::Approval && days.is_none();
    let mut steps = report.steps.iter();
    steps.any(|listed| waits(listed.item.0, listed.item.1))
        || usually(
            report,
            |effect| matches!(effect, Effect::Step(step, days) if waits(step, days)),
        ) > 0
}

fn usually(report: &Report, of: impl Fn(Effect) -> bool) -> usize {
    let usual = report.usual.iter();
    usual.filter(|usual| of(usual.rule.effect)).count()
}

fn decides(lang: Lang, report: &Report) -> Fact {
    let words = interface(lang);
    let [only] = report.certainties[..] else {
        return open(lang);
    };
    let text = texts::certainty(lang, only);
    let value = match only {
        Certainty::Settled => words.national_rules,
        Certainty::Province | Certainty::Regulator => text.text,
    };
    Fact {
        topic: Topic::Decides,
        value: value.into(),
        detail: text.detail,
        usual: false,
    }
}

/// A number of things, in words for one and for several.
fn counted([one, several]: [&str; 2], count: usize) -> String {
    fill(if count == 1 { one } else { several }, &[&number(count)])
}
