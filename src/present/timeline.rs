//! The steps on a line of days, counted from the day on which the visitor begins.

use crate::check::Report;
use crate::date::Date;
use crate::ids::{Duty, Event, Step, Unit};
use crate::rule::Due;

/// When a step begins and ends, in days from the beginning.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Period {
    /// The step.
    pub step: Step,
    /// Its start and end, if every step takes the shortest time.
    pub earliest: [u32; 2],
    /// Its start and end, if every step takes the longest.
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

/// One period per step, in order; steps for which no time is stated take none.
///
/// Without a day to begin, five working days are taken for a week, a month for thirty days, a year for 365.
#[must_use]
pub fn timeline(report: &Report, begin: Option<Date>) -> Vec<Period> {
    let mut periods: Vec<Period> = Vec::new();
    for listed in &report.steps {
        let (step, days) = listed.item;
        // The police filing counts from the opening of the site: it goes on beside the licence.
        let before = if step == Step::Psb {
            find(&periods, Step::AuthorityReview)
        } else {
            None
        };
        let [earliest, latest] = before
            .or(periods.last())
            .map_or([0, 0], |before| [before.earliest[1], before.latest[1]]);
        let end = |start, count: fn(_) -> u16| {
            days.map_or(start, |days| later(begin, start, count(days), days.unit))
        };
        periods.push(Period {
            step,
            earliest: [earliest, end(earliest, |days| days.from)],
            latest: [latest, end(latest, |days| days.to)],
        });
    }
    periods
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
    periods.iter().find(|period| period.step == step)
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
