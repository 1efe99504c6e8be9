//! The result as data: public names only, and the answers as the engine takes them.

use crate::check::EDITION;
use crate::ids::{Document, FilingType, Outcome};
use crate::law::changes::CHANGES;
use crate::present::Situation;
use crate::present::board::Phase;
use crate::present::entries::Subject;
use crate::present::outline::Part;
use crate::providers::ProviderId;
use crate::questions::Question;

/// The result as JSON.
#[must_use]
pub fn json(situation: &Situation<'_>) -> String {
    let report = situation.report;
    let mut json = Json(String::new());
    json.text("{", "format", "icp-checker");
    json.name(",", "version");
    json.0.push('1');
    json.text(",", "edition", &EDITION.text());
    json.text(",", "on", &situation.on.text());
    json.optional("provider", situation.provider.map(ProviderId::id));
    json.text(",", "lang", situation.lang.id());
    json.name(",", "answers");
    let mut before = "{";
    for question in Question::ALL {
        let Some(chosen) = situation.answers.chosen(*question) else {
            continue;
        };
        let choices = question.choices();
        if question.many() {
            json.list(before, question.id(), choices.len(), &|place| {
                chosen.contains(place).then(|| choices[place])
            });
        } else {
            json.text(before, question.id(), choices[chosen.first_index()]);
        }
        before = ",";
    }
    json.0.push_str(if before == "{" { "{}" } else { "}" });
    json.list(",", "ticked", Document::ALL.len(), &|place| {
        let document = Document::ALL[place];
        situation.ticked.contains(document).then(|| document.id())
    });
    json.optional("outcome", report.outcome.map(Outcome::id));
    json.text(",", "certainty", report.certainty.id());
    json.ids("filings", report.filings.len(), &|place| {
        report.filings[place].id()
    });
    json.optional("filingType", report.filing_type.map(FilingType::id));
    json.ids("licences", report.licences.len(), &|place| {
        report.licences[place].id()
    });
    json.ids("approvals", report.approvals.len(), &|place| {
        report.approvals[place].item.id()
    });
    json.ids("bars", report.bars.len(), &|place| {
        report.bars[place].item.id()
    });
    json.ids("duties", report.duties.len(), &|place| {
        report.duties[place].item.0.id()
    });
    json.ids("notes", report.notes.len(), &|place| {
        report.notes[place].item.id()
    });
    json.ids("disputes", report.disputes.len(), &|place| {
        report.disputes[place].item.id()
    });
    json.ids("checklist", report.checklist.len(), &|place| {
        report.checklist[place].item.0.id()
    });
    json.ids("steps", report.steps.len(), &|place| {
        report.steps[place].item.0.id()
    });
    json.board(situation);
    json.name(",", "remedies");
    let mut before = "[{";
    for remedy in &report.remedies {
        json.name(before, "changes");
        let mut open = "[{";
        for id in &remedy.changes {
            let change = &CHANGES[*id as usize];
            let many = change.drops();
            json.text(open, "question", change.question().id());
            json.text(",", "choice", change.choice.id());
            json.name(",", "drop");
            json.0.push_str(if many { "true}" } else { "false}" });
            open = ",{";
        }
        json.0.push(']');
        json.text(",", "outcome", remedy.outcome.id());
        json.0.push('}');
        before = ",{";
    }
    json.0.push_str(if before == "[{" { "[]" } else { "]" });
    json.text(",", "code", &crate::code::write(situation.answers));
    json.0.push_str("}\n");
    json.0
}

struct Json(String);

impl Json {
    fn quoted(&mut self, text: &str) {
        self.0.push('"');
        for letter in text.chars() {
            match letter {
                ..' ' => {
                    self.0.push_str("\\u00");
                    for digit in [letter as u8 >> 4, letter as u8 & 15] {
                        let from = if digit < 10 { b'0' } else { b'a' - 10 };
                        self.0.push(char::from(from + digit));
                    }
                    continue;
                }
                '"' | '\\' => self.0.push('\\'),
                _ => {}
            }
            self.0.push(letter);
        }
        self.0.push('"');
    }

    /// A name, after what separates it from the field before.
    fn name(&mut self, before: &str, name: &str) {
        self.0.push_str(before);
        self.quoted(name);
        self.0.push(':');
    }

    fn text(&mut self, before: &str, name: &str, text: &str) {
        self.name(before, name);
        self.quoted(text);
    }

    fn optional(&mut self, name: &str, id: Option<&str>) {
        self.name(",", name);
        match id {
            Some(id) => self.quoted(id),
            None => self.0.push_str("null"),
        }
    }

    /// What there is to do, a stage after the other; what is only usual is left out, as in the lists.
    fn board(&mut self, situation: &Situation<'_>) {
        let sections = situation.sections(Part::Checklist);
        let entries: Vec<_> = sections
            .iter()
            .flat_map(|section| &section.entries)
            .filter(|entry| entry.usually.is_none())
            .collect();
        self.name(",", "board");
        let mut before = "[{";
        for phase in Phase::ALL {
            self.text(before, "phase", phase.id());
            let here = |place: usize| {
                let entry = entries[place];
                (entry.phase() == Some(phase)).then_some(&entry.subject)
            };
            self.list(",", "bars", entries.len(), &|place| match here(place)? {
                Subject::Mend(bar) => Some(bar.id()),
                _ => None,
            });
            self.list(",", "papers", entries.len(), &|place| match here(place)? {
                Subject::Paper { document, .. } => Some(document.id()),
                _ => None,
            });
            self.list(",", "steps", entries.len(), &|place| match here(place)? {
                Subject::Step(step) => Some(step.id()),
                _ => None,
            });
            self.0.push('}');
            before = ",{";
        }
        self.0.push(']');
    }

    fn ids(&mut self, name: &str, count: usize, id: &dyn Fn(usize) -> &'static str) {
        self.list(",", name, count, &|place| Some(id(place)));
    }

    /// The public names of those that are listed.
    fn list(
        &mut self,
        before: &str,
        name: &str,
        count: usize,
        id: &dyn Fn(usize) -> Option<&'static str>,
    ) {
        self.name(before, name);
        let mut before = '[';
        for place in 0..count {
            if let Some(id) = id(place) {
                self.0.push(before);
                self.quoted(id);
                before = ',';
            }
        }
        self.0.push_str(if before == '[' { "[]" } else { "]" });
    }
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn every_text_reads_back_as_it_was() {
        for text in [
            "",
            "a \"b\" \\ c",
            "a\r\n\tb\u{0}\u{1f}\u{7f}",
            "备案 \u{202e}\u{2028} 🀄",
            "</script>",
            "=cmd|' /C calc'!A0",
        ] {
            let mut json = Json(String::new());
            json.quoted(text);
            let read = serde_json::from_str::<String>(&json.0).ok();
            assert_eq!(read.as_deref(), Some(text));
        }
    }

    #[test]
    fn fields_and_lists_of_any_length_are_read() {
        let mut json = Json(String::new());
        json.text("{", "a\"", "b");
        json.optional("c", None);
        json.ids("d", 0, &|_| "");
        json.ids("e", 2, &|place| ["f", "g"][place]);
        json.list(",", "h", 3, &|place| (place == 1).then_some("i"));
        json.0.push('}');
        let expected =
            serde_json::json!({"a\"": "b", "c": null, "d": [], "e": ["f", "g"], "h": ["i"]});
        assert_eq!(serde_json::from_str(&json.0).ok(), Some(expected));
    }
}
