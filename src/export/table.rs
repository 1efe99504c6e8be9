//! Papers, steps and duties as a table that spreadsheets open.

use crate::present::Situation;
use crate::present::outline::{Kind, outline};
use crate::present::wording::interface;

/// The table as CSV: a byte order mark, so that spreadsheets see UTF-8, and a row per paper, step and duty.
#[must_use]
pub fn csv(situation: &Situation<'_>) -> String {
    let outline = outline(situation);
    let mut table = String::from("\u{feff}");
    row(&mut table, &interface(situation.lang).columns);
    let (mut kind, mut stage) = ("", "");
    for block in &outline.blocks {
        let done = match block.kind {
            Kind::Heading => {
                (kind, stage) = (&block.text, "");
                continue;
            }
            Kind::Stage => {
                stage = &block.text;
                continue;
            }
            Kind::Paper(true) => "x",
            Kind::Paper(false) | Kind::Duty | Kind::Step => "",
            Kind::Title
            | Kind::Sentence
            | Kind::Entry
            | Kind::Reason
            | Kind::Source
            | Kind::Link => continue,
        };
        let source = block.sources.first();
        let url = source.map_or("", |place| outline.sources[*place].citation().url);
        let cells = [
            kind,
            stage,
            done,
            &block.text,
            block.chinese,
            &block.details,
            &block.when,
            url,
        ];
        row(&mut table, &cells);
    }
    table
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
