//! The plan as a calendar: when each thing to be put right and each step ends at the latest, and when each duty is due.

use crate::check::EDITION;
use crate::date::Date;
use crate::fnv;
use crate::present::Situation;
use crate::present::timeline::{Work, deadlines, timeline};
use crate::present::wording::{append, due, fill, first_sentence, interface};
use crate::texts;

/// The most octets of a line.
const MAX_LEN: usize = 75;

/// The calendar of whoever begins on that day; none where there is nothing to put into it.
#[must_use]
pub fn calendar(situation: &Situation<'_>, begin: Date) -> Option<String> {
    let (lang, report) = (situation.lang, situation.report);
    let words = interface(lang);
    let mut calendar = Calendar {
        lines: String::new(),
        stamp: [&*basic(situation.on), "T000000Z"].concat(),
        place: place(&crate::code::write(situation.answers)),
        begin,
        plan: [
            &*fill(words.planned, &[&begin.text()]),
            "\n",
            words.not_advice,
        ]
        .concat(),
    };
    let edition = EDITION.text();
    calendar.line(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//icp-checker//",
        &[&*edition, "//", lang.id()].concat(),
    );
    calendar.line("CALSCALE:GREGORIAN", "");
    let empty = calendar.lines.len();
    for period in timeline(report, Some(begin)) {
        let (kind, id, detail) = match period.work {
            Work::Mend(bar) => ("mend-", bar.id(), texts::bar(lang, bar).detail),
            Work::Step(step) => ("step-", step.id(), texts::step(lang, step).detail),
        };
        let mut about = String::from(detail);
        append(
            &mut about,
            "\n",
            &situation.work_time(period.work, period.time),
        );
        let name = situation.work_name(period.work);
        calendar.event(kind, id, period.latest[1], &name, &about);
    }
    for deadline in deadlines(report, Some(begin)) {
        let text = texts::duty(lang, deadline.duty);
        let about = [text, "\n", &due(lang, deadline.duty, deadline.due)].concat();
        calendar.event(
            "duty-",
            deadline.duty.id(),
            deadline.day,
            &first_sentence(text),
            &about,
        );
    }
    if calendar.lines.len() == empty {
        return None;
    }
    calendar.line("END:VCALENDAR", "");
    Some(calendar.lines)
}

struct Calendar {
    lines: String,
    stamp: String,
    /// What tells the events of these answers from those of others, without telling the answers.
    place: String,
    begin: Date,
    plan: String,
}

impl Calendar {
    /// An event of that kind; before a duty is due there is a warning.
    fn event(&mut self, kind: &str, id: &str, day: u32, summary: &str, about: &str) {
        let edition = EDITION.text();
        let name = [kind, id, "-", &self.place, "-", &edition, "@icp-checker"].concat();
        let date = basic(self.begin.plus_days(day));
        let about = escaped(&[about, "\n", &self.plan].concat());
        let summary = escaped(summary);
        let stamp = self.stamp.clone();
        self.line("BEGIN:VEVENT\r\nUID:", &name);
        self.line("DTSTAMP:", &stamp);
        self.line("DTSTART;VALUE=DATE:", &date);
        self.line("SUMMARY:", &summary);
        self.line("DESCRIPTION:", &about);
        // All-day deadline: must not block time (RFC 5545 TRANSP).
        self.line("TRANSP:TRANSPARENT", "");
        if kind == "duty-" {
            self.line(
                "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P7D\r\nDESCRIPTION:",
                &summary,
            );
            self.line("END:VALARM", "");
        }
        self.line("END:VEVENT", "");
    }

    /// A line, the last of those it begins with, folded where it would be too long, between letters only.
    fn line(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for part in [name, value] {
            for letter in part.chars() {
                if length + letter.len_utf8() > MAX_LEN {
                    self.lines.push_str("\r\n ");
                    length = 1;
                }
                self.lines.push(letter);
                length = if letter == '\n' {
                    0
                } else {
                    length + letter.len_utf8()
                };
            }
        }
        self.lines.push_str("\r\n");
    }
}

/// A date without its hyphens.
fn basic(date: Date) -> String {
    let mut basic = String::new();
    for part in date.text().split('-') {
        basic.push_str(part);
    }
    basic
}

/// A text as a value: its own marks escaped, line ends kept, other control letters dropped.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// FNV-1a in letters.
fn place(code: &str) -> String {
    let mut hash = fnv::add_32(fnv::BASIS_32, code.bytes());
    let mut place = String::new();
    for _ in 0..8 {
        place.push(char::from(b'a' + (hash & 15) as u8));
        hash >>= 4;
    }
    place
}

#[cfg(test)]
mod tests {
    use super::{Calendar, Date, MAX_LEN, escaped, place};

    fn written(name: &str, value: &str) -> String {
        let mut calendar = Calendar {
            lines: String::new(),
            stamp: String::new(),
            place: String::new(),
            begin: Date::new(2026, 11, 21),
            plan: String::new(),
        };
        calendar.line(name, value);
        calendar.lines
    }

    #[test]
    fn long_lines_are_folded_between_letters_and_unfold_to_what_they_were() {
        for value in [
            "a".repeat(300),
            "备案".repeat(100),
            ["a", &"备".repeat(60)].concat(),
            ["ab", &"🀄".repeat(60)].concat(),
            "a".repeat(75 - "SUMMARY:".len()),
            "a".repeat(76 - "SUMMARY:".len()),
            String::new(),
        ] {
            let lines = written("SUMMARY:", &value);
            let folded = lines.strip_suffix("\r\n").unwrap_or_default();
            for line in folded.split("\r\n") {
                assert!(line.len() <= MAX_LEN, "{line}");
                assert!(line.chars().any(|letter| letter != ' '));
            }
            assert_eq!(folded.replace("\r\n ", ""), ["SUMMARY:", &value].concat());
        }
    }

    #[test]
    fn a_text_cannot_end_its_line_or_begin_another() {
        for (text, value) in [
            ("a; b, c \\ d", "a\\; b\\, c \\\\ d"),
            (
                "a\nEND:VEVENT\r\nBEGIN:VEVENT",
                "a\\nEND:VEVENT\\nBEGIN:VEVENT",
            ),
            ("=cmd|' /C calc'!A0 \"b\"", "=cmd|' /C calc'!A0 \"b\""),
            ("\u{0}\u{7}\u{85}", ""),
        ] {
            assert_eq!(escaped(text), value);
        }
    }

    #[test]
    fn other_answers_have_another_place() {
        assert_ne!(place("AQAA"), place("AQAB"));
        assert_eq!(place("AQAA"), place("AQAA"));
        assert!(
            place("AQAA")
                .bytes()
                .all(|letter| letter.is_ascii_lowercase())
        );
    }
}
