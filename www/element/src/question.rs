//! A question on a page of its own.

use super::element::Element;
use super::renderer::Renderer;
use super::state::Place;
use super::wording::{fill, joined, number};
use icp_checker::present::groups::groups;
use icp_checker::present::places::names;
use icp_checker::questions::Question;
use icp_checker::sets::OutcomeSet;
use icp_checker::texts;

/// What an input stands for that is no choice.
pub(super) const NONE: &str = "none";
pub(super) const UNKNOWN: &str = "unknown";

/// Above this many choices they stand as tiles.
const LONG: usize = 16;

impl Renderer<'_> {
    pub(super) fn question(&self, question: Question) -> Element<'_> {
        let text = texts::question(self.state.lang, question);
        let legend = self.make("legend").add(
            self.heading(self.state.level, text.text)
                .class("heading")
                .set("tabindex", "-1")
                .set("part", "heading"),
        );
        let mut fieldset = self.part("fieldset", "question").add(legend);
        let mut described = String::from("why");
        fieldset = fieldset.add(self.paragraph("why", text.why).set("id", "why"));
        if !text.help.is_empty() {
            described.push_str(" help");
            fieldset = fieldset.add(self.paragraph("help", text.help).set("id", "help"));
        }
        if question.many() {
            described.push_str(" all");
            fieldset = fieldset.add(
                self.paragraph("help", self.words.all_that_apply)
                    .set("id", "all"),
            );
        }
        if self.state.missing {
            described.push_str(" missing");
        }
        let fieldset = fieldset
            .set("aria-describedby", &described)
            .add_all(names(question, 0).map(|_| self.find()))
            .add(self.choices(question));

        let mut page = self.part("div", "step");
        page = page.add(self.progress());
        if self.state.missing {
            page = page.add(self.missing());
        }
        page = page.add(fieldset);
        if !text.where_to_find.is_empty() {
            let find = self.details("find", self.words.how_to_find_out);
            page = page.add(find.add(self.paragraph("", text.where_to_find)));
        }
        let mut actions =
            self.part("div", "actions")
                .add(self.button("primary", self.words.go_on, "continue"));
        if self.state.can_go_back() {
            actions = actions.add(self.button("plain", self.words.back, "back"));
        }
        page.add(actions).add_all(self.answers_so_far())
    }

    /// A field that leaves of many choices those whose names fit; the script around the module looks them through, and what is
    /// typed goes nowhere.
    fn find(&self) -> Element<'_> {
        let words = self.words;
        let field = self
            .make("input")
            .set("type", "search")
            .set("id", "find-choice")
            .set("autocomplete", "off")
            .set("autocapitalize", "off")
            .set("spellcheck", "false")
            .set("aria-describedby", "find-hint");
        let label = self.make("label").set("for", "find-choice").class("label");
        let found = self
            .paragraph("found", "")
            .set("aria-live", "polite")
            .set("data-some", words.found_some)
            .set("data-none", words.found_none);
        self.part("div", "find-choice")
            .add(label.text(words.find_choice))
            .add(field)
            .add(
                self.paragraph("hint", words.find_hint)
                    .set("id", "find-hint"),
            )
            .add(found)
    }

    fn choices(&self, question: Question) -> Element<'_> {
        let choices: Vec<_> = texts::choices(self.state.lang, question).collect();
        let class = if question.choices().len() > LONG {
            "choices tiles"
        } else {
            "choices"
        };
        let chosen = self.chosen(question);
        let mut list = self.part("div", class);
        let row = |value: &str, text: &str, hint: &str| {
            let alone = value == NONE || value == UNKNOWN;
            let id = ["answer-", value].concat();
            let mut input = self
                .make("input")
                .set("type", if question.many() { "checkbox" } else { "radio" })
                .set("name", "answer")
                .set("id", &id)
                .set("value", value);
            if alone {
                input = input.set("data-alone", "");
            }
            if chosen.iter().any(|known| known == value) {
                input = input.set("checked", "");
            }
            let mut label = self
                .make("label")
                .set("for", &id)
                .add(self.make("span").text(text));
            if !hint.is_empty() {
                label = label.add(self.make("span").class("hint").text(hint));
            }
            let class = if alone { "choice alone" } else { "choice" };
            let mut row = self.part("div", class);
            let place = value.parse().ok().filter(|_| !alone);
            if let Some(names) = place.and_then(|place| names(question, place)) {
                row = row.set("data-names", &names);
            }
            row.add(input).add(label)
        };
        for (at, group) in groups(question, self.words).into_iter().enumerate() {
            let places = group.choices.iter();
            let rows = places.filter_map(|place| {
                let (text, hint) = choices.get(*place)?;
                Some(row(&number(*place), text, hint))
            });
            let Some(name) = group.name else {
                list = list.add_all(rows);
                continue;
            };
            let id = ["group-", &number(at)].concat();
            let named = self.paragraph("label", name).set("id", &id);
            let together = self
                .part("div", "group")
                .set("role", "group")
                .set("aria-labelledby", &id);
            list = list.add(together.add(named).add_all(rows));
        }
        if question.many() {
            list = list.add(row(NONE, self.words.none_of_these, ""));
        }
        list.add(row(UNKNOWN, self.words.unknown, self.words.unknown_hint))
    }

    /// The values of the inputs that are chosen.
    fn chosen(&self, question: Question) -> Vec<String> {
        if let Some(draft) = &self.state.draft {
            return draft.clone();
        }
        match self.state.answers.chosen(question) {
            None if self.state.skipped(question) => vec![UNKNOWN.into()],
            None => Vec::new(),
            Some(chosen) if chosen.is_empty() => vec![NONE.into()],
            Some(chosen) => chosen.iter().map(number).collect(),
        }
    }

    fn missing(&self) -> Element<'_> {
        self.part("div", "missing")
            .set("id", "missing")
            .set("tabindex", "-1")
            .add(
                self.make("p")
                    .add(self.make("strong").text(self.words.missing)),
            )
            .add(self.paragraph("", self.words.missing_detail))
            .add(self.button("link", self.words.to_first_choice, "first"))
    }

    /// How far it is, and what can still come out.
    fn progress(&self) -> Element<'_> {
        let state = self.state;
        let mut progress = self.part("div", "progress");
        // What was left open on purpose is not asked again.
        let unasked = state.unasked().count();
        let most = state.max_remaining.min(unasked);
        let left = match (state.place(), state.report.outcome) {
            (Place::Change(_), _) => self.words.changing.into(),
            (_, Some(_)) => fill(self.words.checklist_left, &[&number(unasked)]),
            (_, None) if most == 1 => self.words.last_question.into(),
            (_, None) => fill(self.words.at_most, &[&number(most)]),
        };
        progress = progress.add(self.paragraph("left", &left));
        // While everything is possible there is nothing to tell.
        if state.report.outcome.is_none() && state.report.possible != OutcomeSet::ALL {
            progress = progress.add_all(self.possible());
        }
        progress
    }

    /// The outcomes that can still come out, and those that no longer can.
    pub(super) fn possible(&self) -> impl Iterator<Item = Element<'_>> {
        let possible = self.state.report.possible;
        let lines = [
            ("possible", self.words.still_possible, possible),
            (
                "ruled-out",
                self.words.ruled_out,
                OutcomeSet::ALL.minus(possible),
            ),
        ];
        lines.into_iter().filter_map(|(class, pattern, outcomes)| {
            let names = outcomes
                .iter()
                .map(|outcome| texts::outcome(self.state.lang, outcome).text);
            let line = joined(self.words, names);
            (!line.is_empty()).then(|| self.paragraph(class, &fill(pattern, &[&line])))
        })
    }
}
