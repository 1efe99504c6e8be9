//! Papers, steps and duties as a table that spreadsheets open.

use crate::present::Situation;
use crate::present::entries::{Entry, Line, Subject};
use crate::present::outline::Part;
use crate::present::wording::{append, fill};

/// The table as CSV: a byte order mark, so that spreadsheets see UTF-8, and a row per paper, step and duty.
#[must_use]
pub fn csv(situation: &Situation<'_>) -> String {
    let mut table = String::from("\u{feff}");
    row(&mut table, &situation.words().columns);
    let listed = |part: &&Part| matches!(part, Part::Checklist | Part::Steps | Part::Duties);
    for part in situation.order().iter().filter(listed) {
        for section in situation.sections(*part) {
            for entry in &section.entries {
                entry_row(&mut table, situation, &section.title, entry);
            }
        }
    }
    table
}

fn entry_row(table: &mut String, situation: &Situation<'_>, section: &str, entry: &Entry<'_>) {
    let words = situation.words();
    let (kind, ticked) = match entry.subject {
        Subject::Mend(_) => (words.to_mend_first, false),
        Subject::Paper { ticked, .. } => (words.papers, ticked),
        Subject::Step(_) => (words.steps, false),
        _ => (section, false),
    };
    let stage = entry.phase().map_or("", |phase| phase.title(words));
    let mut details = String::new();
    if entry.usually.is_some() {
        details.push_str(words.usually);
    }
    for line in &entry.lines {
        match line {
            Line::Detail(text) => append(&mut details, "\n", text),
            Line::Owner(text) => append(&mut details, "\n", text),
            Line::Provider(fact) => {
                let provider = situation.provider.map_or("", |provider| provider.name());
                let with = fill(words.provider, &[provider]);
                append(&mut details, "\n", &[&*with, " ", fact].concat());
            }
            Line::Fix(_) | Line::Then(_) | Line::Fact(_) | Line::Side { .. } => {}
        }
    }
    let grounds = entry.grounds.map(|grounds| situation.grounds(grounds));
    let source = grounds.and_then(|grounds| grounds.sources.first().map(|cited| cited.source));
    row(
        table,
        &[
            kind,
            stage,
            if ticked { "x" } else { "" },
            &entry.text,
            entry.chinese.unwrap_or_default(),
            &details,
            entry.when.as_deref().unwrap_or_default(),
            source.map_or("", |source| source.citation().url),
        ],
    );
}

/// A row as RFC 4180 has it, every cell in quotes, and none a formula.
fn row(table: &mut String, cells: &[&str]) {
    let mut before = "\"";
    for cell in cells {
        table.push_str(before);
        before = ",\"";
        let mut first = true;
        for letter in cell.chars() {
            let doubled = match letter {
                '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠' if first => {
                    "'"
                }
                '"' => "\"",
                _ => "",
            };
            first = false;
            table.push_str(doubled);
            table.push(letter);
        }
        table.push('"');
    }
    table.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::row;

    fn written(cells: &[&str]) -> String {
        let mut table = String::new();
        row(&mut table, cells);
        table
    }

    #[test]
    fn a_cell_is_never_a_formula() {
        for cell in [
            "=cmd|' /C calc'!A0",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "＝1",
        ] {
            assert!(written(&[cell]).starts_with("\"'"), "{cell}");
        }
        for cell in ["a=1", "1-2", "", "备案", "https://a.example/?b=c"] {
            assert_eq!(written(&[cell]), ["\"", cell, "\"\r\n"].concat());
        }
    }

    #[test]
    fn quotes_commas_and_line_ends_stay_inside_their_cell() {
        assert_eq!(
            written(&["a \"b\"", "c, d", "e\r\nf"]),
            "\"a \"\"b\"\"\",\"c, d\",\"e\r\nf\"\r\n"
        );
    }
}
