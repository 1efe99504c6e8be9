//! A calendar date, and the span of days in which a rule holds.

use crate::error::{Error, ErrorKind, quoted};
use std::fmt;

/// A day of the Gregorian calendar; ordered by time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A date known when the rulebook is written.
    ///
    /// # Panics
    /// On a day that the calendar does not have, or of a year before 1; in a constant it does not compile.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Self {
        assert!(year >= 1 && month >= 1 && month <= 12 && day >= 1);
        assert!(day <= days_in(year, month));
        Self { year, month, day }
    }

    /// Year, month and day.
    #[must_use]
    pub const fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// Day `day` of month `month`, counted from 1, of a year from 1 to 9999; none that the calendar does not have.
    #[must_use]
    pub fn of(year: u32, month: u32, day: u32) -> Option<Self> {
        let (year, month, day) = (
            u16::try_from(year).ok()?,
            u8::try_from(month).ok()?,
            u8::try_from(day).ok()?,
        );
        let exists = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in(year, month)).contains(&day);
        exists.then_some(Self { year, month, day })
    }

    /// Reads `YYYY-MM-DD`.
    ///
    /// # Errors
    /// Any other form, and a day the calendar does not have, such as `2026-02-30`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        read(text).ok_or_else(|| {
            Error::new(
                ErrorKind::MalformedDate,
                &["malformed date ", &quoted(text), ", expected `YYYY-MM-DD`"],
            )
        })
    }

    /// Days since 0000-03-01, for counting between dates.
    #[must_use]
    pub const fn day_number(self) -> i32 {
        let month = (self.month as i32 + 9) % 12;
        let year = self.year as i32 - month / 10;
        365 * year + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + self.day as i32
            - 1
    }

    /// The day of the week: 0 is Monday.
    #[must_use]
    pub const fn weekday(self) -> u8 {
        // 0000-03-01 was a Wednesday.
        (self.day_number() + 2).rem_euclid(7) as u8
    }

    /// So many days later; no later than the last day that can be written.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        (0..days).fold(self, |date, _| {
            let (year, month, day) = date.parts();
            if day < days_in(year, month) {
                Self {
                    day: day + 1,
                    ..date
                }
            } else {
                Self { day: 1, ..date }.plus_months(1)
            }
        })
    }

    /// The same day so many months later or, in a month without it, the last; no later than can be written.
    #[must_use]
    pub const fn plus_months(self, months: u32) -> Self {
        let months = self.year as u32 * 12 + self.month as u32 - 1 + months;
        if months / 12 > 9999 {
            return Self::new(9999, 12, 31);
        }
        let (year, month) = ((months / 12) as u16, (months % 12 + 1) as u8);
        let last = days_in(year, month);
        let day = if self.day < last { self.day } else { last };
        Self { year, month, day }
    }
}

impl Date {
    /// As `YYYY-MM-DD`; by hand, since formatting would be the only use of its machinery in the browser.
    #[must_use]
    pub fn text(self) -> String {
        let digit = |number: u16, unit: u16| char::from(b'0' + (number / unit % 10) as u8);
        let year = [1000, 100, 10, 1].map(|unit| digit(self.year, unit));
        let [month, day] =
            [self.month, self.day].map(|part| [10, 1].map(|unit| digit(part.into(), unit)));
        let parts = year
            .into_iter()
            .chain(['-'])
            .chain(month)
            .chain(['-'])
            .chain(day);
        parts.collect()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

fn read(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_u32, |sum, digit| {
            digit
                .is_ascii_digit()
                .then(|| sum * 10 + u32::from(digit - b'0'))
        })
    };
    Date::of(
        number(&bytes[0..4])?,
        number(&bytes[5..7])?,
        number(&bytes[8..10])?,
    )
}

/// The days from `since` up to, but not including, `until`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Span {
    /// The first day on which it holds.
    pub since: Date,
    /// The first day on which it no longer holds.
    pub until: Option<Date>,
}

impl Span {
    /// Whether it holds on that day.
    #[must_use]
    pub fn covers(self, on: Date) -> bool {
        self.since <= on && self.until.is_none_or(|until| on < until)
    }
}

/// That day.
#[must_use]
pub const fn day(year: u16, month: u8, day: u8) -> Date {
    Date::new(year, month, day)
}

/// From that day on.
#[must_use]
pub const fn since(year: u16, month: u8, day: u8) -> Span {
    Span {
        since: Date::new(year, month, day),
        until: None,
    }
}

impl Span {
    /// The same span, ending before that day.
    #[must_use]
    pub const fn until(self, year: u16, month: u8, day: u8) -> Self {
        Self {
            since: self.since,
            until: Some(Date::new(year, month, day)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn days_are_counted_over_months_and_leap_years() {
        for (from, days, to) in [
            ("2026-11-21", 0, "2026-11-21"),
            ("2026-11-30", 1, "2026-12-01"),
            ("2026-12-31", 1, "2027-01-01"),
            ("2028-02-28", 1, "2028-02-29"),
            ("2100-02-28", 1, "2100-03-01"),
            ("2026-01-01", 365, "2027-01-01"),
            ("9999-12-30", 5, "9999-12-31"),
        ] {
            let from = Date::parse(from).unwrap_or(Date::new(1, 1, 1));
            let later = from.plus_days(days);
            assert_eq!(later.text(), to);
            if to < "9999" {
                assert_eq!(later.day_number() - from.day_number(), days as i32);
            }
        }
    }

    #[test]
    fn a_month_without_the_day_ends_on_its_last() {
        for (from, months, to) in [
            ("2026-01-31", 1, "2026-02-28"),
            ("2026-11-21", 60, "2031-11-21"),
            ("2026-11-30", 3, "2027-02-28"),
            ("2026-12-01", 0, "2026-12-01"),
            ("9999-12-01", 1, "9999-12-31"),
        ] {
            let from = Date::parse(from).unwrap_or(Date::new(1, 1, 1));
            assert_eq!(from.plus_months(months).text(), to);
        }
    }

    #[test]
    fn days_of_the_week_follow_one_another() {
        let monday = Date::new(2026, 11, 16);
        for later in 0..5000 {
            assert_eq!(u32::from(monday.plus_days(later).weekday()), later % 7);
        }
        assert_eq!(Date::new(1, 1, 1).weekday(), 0);
        assert_eq!(Date::new(2000, 2, 29).weekday(), 1);
    }
}
