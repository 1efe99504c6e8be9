//! What there is to do on a line of days, counted from the day on which the visitor begins: what has to be put right, all
//! of it at once, then the steps one after the other.

use super::Situation;
use super::wording::{days, fill, joined, labelled, number};
use crate::check::Report;
use crate::date::Date;
use crate::ids::{Bar, Duty, Event, Outcome, Step, Unit};
use crate::rule::{Due, Duration, Effect};
use crate::texts;

/// What takes time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Work {
    /// To put something right.
    Mend(Bar),
    /// A step.
    Step(Step),
}

/// When something begins and ends, in days from the beginning.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Period {
    /// What is done.
    pub work: Work,
    /// How long it takes, where a source states it.
    pub time: Option<Duration>,
    /// Whether it is not certain yet but usual.
    pub usual: bool,
    /// Its start and end, if everything takes the shortest time.
    pub earliest: [u32; 2],
    /// Its start and end, if everything takes the longest.
    pub latest: [u32; 2],
}

/// When a duty is due, in days from the beginning, if every step takes the longest time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Deadline {
    /// The duty.
    pub duty: Duty,
    /// As the law has it.
    pub due: Due,
    /// On which day.
    pub day: u32,
}

/// How long it takes to put a thing right, where a source of its rules states it: the data of a domain reach the
/// administration three to five working days after its holder is verified, a filing is cancelled at once or within 20
/// working days and an empty one within five, and an agency asks for three months of social insurance.
#[must_use]
pub const fn lead(bar: Bar) -> Option<Duration> {
    let (from, to, unit) = match bar {
        Bar::DomainUnverified | Bar::DomainFresh | Bar::DomainPrivacy => (3, 5, Unit::WorkingDays),
        Bar::FiledByAnother | Bar::CancelPersonalFiling | Bar::ApplicantChangeNotAccepted => {
            (0, 20, Unit::WorkingDays)
        }
        Bar::ShellFirst => (5, 5, Unit::WorkingDays),
        Bar::StaffTooFew => (3, 3, Unit::Months),
        _ => return None,
    };
    Some(Duration { from, to, unit })
}

/// The step before which a thing has to be put right; none for what comes before everything.
const fn holds_up(bar: Bar) -> Option<Step> {
    match bar {
        Bar::StaffTooFew => Some(Step::Licence),
        _ => None,
    }
}

/// Whether it is a step that takes as long as the visitor takes for it.
const fn own_pace(work: Work) -> bool {
    matches!(
        work,
        Work::Step(
            Step::Prepare
                | Step::EnterInformation
                | Step::VerifyServer
                | Step::SubjectAndSite
                | Step::Upload
                | Step::FaceCheck
                | Step::Confirm
        )
    )
}

/// A period for everything to be put right and for each step, in order; what has no time stated takes none.
///
/// Without a day to begin, five working days are taken for a week, a month for thirty days, a year for 365.
#[must_use]
pub fn timeline(report: &Report, begin: Option<Date>) -> Vec<Period> {
    let steps = report.steps.iter().map(|listed| listed.item);
    periods(report, steps.map(|(step, time)| (step, time, false)), begin)
}

/// The same with the usual steps, and whether there are any of these.
#[must_use]
pub fn outlook(report: &Report, begin: Option<Date>) -> (Vec<Period>, bool) {
    let steps = report.steps.iter().map(|listed| listed.item);
    let mut steps: Vec<_> = steps.map(|(step, time)| (step, time, false)).collect();
    let certain = steps.len();
    steps.extend(
        report
            .usual
            .iter()
            .filter_map(|usual| match usual.rule.effect {
                Effect::Step(step, time) => Some((step, time, true)),
                _ => None,
            }),
    );
    let more = steps.len() > certain;
    steps.sort_by_key(|(step, ..)| *step as u8);
    (periods(report, steps.into_iter(), begin), more)
}

fn periods(
    report: &Report,
    steps: impl Iterator<Item = (Step, Option<Duration>, bool)>,
    begin: Option<Date>,
) -> Vec<Period> {
    let end = |start: u32, time: Option<Duration>, count: fn(Duration) -> u16| {
        time.map_or(start, |time| later(begin, start, count(time), time.unit))
    };
    let period = |work, time, usual, [earliest, latest]: [u32; 2]| Period {
        work,
        time,
        usual,
        earliest: [earliest, end(earliest, time, |time| time.from)],
        latest: [latest, end(latest, time, |time| time.to)],
    };
    let bars = report.bars.iter().map(|listed| listed.item);
    // A plan that is turned down has nothing to be put right that would let it through.
    let bars = bars.filter(|bar| !bar.structural() && report.outcome != Some(Outcome::HongKong));
    let mending: Vec<Period> = bars
        .map(|bar| period(Work::Mend(bar), lead(bar), false, [0, 0]))
        .collect();
    let mended = |before: Option<Step>| {
        let those = mending.iter().filter(
            move |period| matches!(period.work, Work::Mend(bar) if holds_up(bar) == before),
        );
        those.fold([0, 0], |ends: [u32; 2], period| {
            [
                ends[0].max(period.earliest[1]),
                ends[1].max(period.latest[1]),
            ]
        })
    };
    let mut periods: Vec<Period> = Vec::new();
    for (step, time, usual) in steps {
        // The police filing counts from the opening of the site: it goes on beside the licence.
        let before = if step == Step::Psb {
            find(&periods, Step::AuthorityReview)
        } else {
            None
        };
        let [earliest, latest] = before.or(periods.last()).map_or_else(
            || mended(None),
            |before| [before.earliest[1], before.latest[1]],
        );
        let held = mended(Some(step));
        periods.push(period(
            Work::Step(step),
            time,
            usual,
            [earliest.max(held[0]), latest.max(held[1])],
        ));
    }
    mending.into_iter().chain(periods).collect()
}

/// What to do, in words: one thing, or what a visitor does at one go.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// What it is, and when; of several things the first one says when.
    pub periods: Vec<Period>,
    /// What it is called.
    pub name: String,
    /// How long it takes; said as well where no source states it.
    pub time: String,
    /// By which day it ends at the latest; none without a day to begin, or without a time.
    pub by: Option<String>,
}

impl Row {
    /// When it is.
    #[must_use]
    pub fn period(&self) -> Option<&Period> {
        self.periods.first()
    }
}

/// What there is to do on a line of days, in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Timeline {
    /// How long all of it takes.
    pub text: String,
    /// What is counted where no time is stated; none where every time is.
    pub remark: Option<&'static str>,
    /// Everything, in order.
    pub rows: Vec<Row>,
    /// How many days it takes at the longest.
    pub longest: u32,
}

impl Situation<'_> {
    /// What there is to do on a line of days; none where no time is stated at all.
    #[must_use]
    pub fn timeline(&self) -> Option<Timeline> {
        let words = self.words();
        // How long it takes is said alike whether a day is chosen or not.
        let (usually, _) = outlook(self.report, None);
        let quickest = usually.iter().map(|period| period.earliest[1]).max()?;
        let most = usually.iter().map(|period| period.latest[1]).max()?;
        let (periods, _) = outlook(self.report, self.begin);
        let longest = periods.iter().map(|period| period.latest[1]).max()?;
        if longest == 0 {
            return None;
        }
        let unknown = periods.iter().any(|period| period.time.is_none());
        let together = |one: &Period, next: &Period| {
            own_pace(one.work) && own_pace(next.work) && one.usual == next.usual
        };
        let rows = periods.chunk_by(together).map(|some| self.row(some));
        let [quickest, most] = [quickest, most].map(|days| number(days as usize));
        Some(Timeline {
            text: fill(words.timeline, &[&quickest, &most]),
            remark: unknown.then_some(words.timeline_unknown),
            rows: rows.collect(),
            longest,
        })
    }

    fn row(&self, periods: &[Period]) -> Row {
        let words = self.words();
        let names: Vec<String> = periods
            .iter()
            .map(|period| self.work_name(period.work))
            .collect();
        let first = periods.first();
        let time = first.map(|period| self.work_time(period.work, period.time));
        let by = self.begin.zip(first.filter(|period| period.time.is_some()));
        Row {
            periods: periods.to_vec(),
            name: joined(words, names.iter().map(String::as_str)),
            time: time.unwrap_or_default(),
            by: by.map(|(begin, period)| {
                fill(words.by_day, &[&begin.plus_days(period.latest[1]).text()])
            }),
        }
    }

    /// What a thing to do is called.
    #[must_use]
    pub fn work_name(&self, work: Work) -> String {
        match work {
            Work::Mend(bar) => {
                let text = texts::bar(self.lang, bar).text;
                let text = text.trim_end_matches(['.', '。']);
                labelled(self.lang, self.words().put_right, text)
            }
            Work::Step(step) => texts::step(self.lang, step).text.into(),
        }
    }

    /// How long it takes, in words.
    #[must_use]
    pub fn work_time(&self, work: Work, time: Option<Duration>) -> String {
        let words = self.words();
        match time {
            Some(time) => days(self.lang, time),
            None if own_pace(work) => words.own_pace.into(),
            None => words.time_unknown.into(),
        }
    }
}

/// The duties that count from the end of a step in the plan.
#[must_use]
pub fn deadlines(report: &Report, begin: Option<Date>) -> Vec<Deadline> {
    let periods = timeline(report, begin);
    let mut deadlines = Vec::new();
    for listed in &report.duties {
        let (duty, Some(due)) = listed.item else {
            continue;
        };
        // The message is sent as that step begins.
        let (step, edge) = match due.after {
            Event::ProviderReview => (Step::ProviderReview, 1),
            Event::SmsSent => (Step::SmsCheck, 0),
            Event::SiteOpens | Event::FilingApproved => (Step::AuthorityReview, 1),
            Event::LicenceIssued => (Step::Licence, 1),
            Event::DataChanges
            | Event::RecordMade
            | Event::YearEnds
            | Event::IncidentKnown
            | Event::SellerJoins
            | Event::QuarterEnds => continue,
        };
        if let Some(period) = find(&periods, step) {
            let day = later(begin, period.latest[edge], due.count, due.unit);
            deadlines.push(Deadline { duty, due, day });
        }
    }
    deadlines
}

fn find(periods: &[Period], step: Step) -> Option<&Period> {
    periods
        .iter()
        .find(|period| period.work == Work::Step(step))
}

/// The day that comes so long after another.
fn later(begin: Option<Date>, start: u32, count: u16, unit: Unit) -> u32 {
    let count = u32::from(count);
    let days = match (unit, begin) {
        (Unit::Hours, _) => count.div_ceil(24),
        (Unit::Days, _) => count,
        (Unit::WorkingDays, None) => (count * 7).div_ceil(5),
        (Unit::Months, None) => count * 30,
        (Unit::Years, None) => count * 365,
        (Unit::WorkingDays, Some(begin)) => {
            let mut date = begin.plus_days(start);
            let (mut days, mut worked) = (0, 0);
            while worked < count {
                date = date.plus_days(1);
                days += 1;
                worked += u32::from(date.weekday() < 5);
            }
            days
        }
        (Unit::Months, Some(begin)) => months_later(begin.plus_days(start), count),
        (Unit::Years, Some(begin)) => months_later(begin.plus_days(start), count * 12),
    };
    start + days
}

fn months_later(from: Date, months: u32) -> u32 {
    (from.plus_months(months).day_number() - from.day_number()) as u32
}

#[cfg(test)]
mod tests {
    use super::later;
    use crate::date::Date;
    use crate::ids::Unit;

    /// A Monday.
    const MONDAY: Date = Date::new(2026, 11, 16);

    #[test]
    fn working_days_pass_over_weekends() {
        for (start, count, end) in [
            (0, 0, 0),
            (0, 1, 1),
            (0, 5, 7),
            (4, 1, 7),
            (5, 1, 7),
            (6, 20, 32),
        ] {
            assert_eq!(
                later(Some(MONDAY), start, count, Unit::WorkingDays),
                end,
                "{start} {count}"
            );
        }
    }

    #[test]
    fn working_days_without_a_calendar_are_a_week_for_every_five_rounded_up() {
        for (count, days) in [(0, 0), (1, 2), (2, 3), (5, 7), (20, 28)] {
            assert_eq!(later(None, 10, count, Unit::WorkingDays), 10 + days);
        }
    }

    #[test]
    fn hours_are_the_days_they_reach_into_and_months_those_of_the_calendar() {
        for (count, unit, with, without) in [
            (0, Unit::Hours, 0, 0),
            (24, Unit::Hours, 1, 1),
            (48, Unit::Hours, 2, 2),
            (30, Unit::Days, 30, 30),
            (3, Unit::Months, 92, 90),
            (5, Unit::Years, 1826, 1825),
        ] {
            assert_eq!(later(Some(MONDAY), 0, count, unit), with);
            assert_eq!(later(None, 0, count, unit), without);
        }
    }
}
