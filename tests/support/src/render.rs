//! Decision diagrams and rules as text: every question, choice and thing by its public name, so that a reader needs no code.
//!
//! A node that several ways lead to is written once, in a block of its own, named after its question;
//! names are local to a section, so a changed rule touches only the sections it concerns.

#![expect(
    clippy::unwrap_used,
    reason = "a node has a level and branches, or the diagrams are at fault"
)]

use icp_checker::check::compile::{Compiled, Entry, Key};
use icp_checker::check::decide::Part;
use icp_checker::condition::{Condition, read};
use icp_checker::date::Span;
use icp_checker::diagram::{Diagrams, Node, TERMINALS, TRUE, variable};
use icp_checker::ids::Outcome;
use icp_checker::questions::Question;
use icp_checker::rule::{Change, Effect, Gate, Reading, Rule, Says};
use icp_checker::rulebook;
use icp_checker::sets::{ChoiceSet, OutcomeSet};
use std::collections::HashMap;

/// More lines than this nobody follows: of what several rules make, the rules then have to do.
const MAX_LEN: usize = 100;
/// The interview itself is given whole.
const WHOLE: usize = 8000;

/// How the ends of a diagram are called.
type Ends = fn(Node) -> String;

/// The ends of a truth.
fn truth(end: Node) -> String {
    if end == TRUE { "yes" } else { "no" }.to_owned()
}

/// The ends of the outcome.
fn outcomes(end: Node) -> String {
    set(OutcomeSet::from_bits(end as u8))
}

/// Outcomes by name.
fn set(outcomes: OutcomeSet) -> String {
    if outcomes == OutcomeSet::ALL {
        return "any outcome".to_owned();
    }
    let names: Vec<_> = outcomes.iter().map(Outcome::id).collect();
    names.join(", ")
}

/// The ways on from a node: what is answered, and where that leads.
///
/// Marks of one question that lead to the same place, tried one after the other, are one way.
fn ways(diagrams: &Diagrams, node: Node) -> (Question, Vec<(String, Node)>) {
    let asked = |node| diagrams.level(node).map(variable);
    let here = asked(node).unwrap();
    let choices = here.question.choices();
    let kids = diagrams.branches(node);
    let Some(mark) = here.mark else {
        let mut groups: Vec<(Vec<&str>, Node)> = Vec::new();
        for (choice, kid) in choices.iter().zip(kids) {
            match groups.iter_mut().find(|(_, known)| known == kid) {
                Some((names, _)) => names.push(choice),
                None => groups.push((vec![choice], *kid)),
            }
        }
        // One long list of what is left over says less than that it is left over.
        let longest = groups.iter().map(|(names, _)| names.len()).max().unwrap();
        let rest = groups
            .iter()
            .rposition(|(names, _)| names.len() == longest && longest > 4);
        if let Some(rest) = rest {
            let (_, kid) = groups.remove(rest);
            groups.push((vec!["any other"], kid));
        }
        let ways = groups
            .into_iter()
            .map(|(names, kid)| (names.join(", "), kid));
        return (here.question, ways.collect());
    };
    let mut names = vec![choices[mark as usize]];
    let (mut without, with) = (kids[0], kids[1]);
    let next = |node: Node| {
        let variable = asked(node)?;
        let mark = variable.mark?;
        (variable.question == here.question).then(|| (mark as usize, diagrams.branches(node)))
    };
    // Any of several marks.
    while let Some((mark, [otherwise, taken])) =
        next(without).map(|(mark, kids)| (mark, [kids[0], kids[1]]))
        && taken == with
    {
        names.push(choices[mark]);
        without = otherwise;
    }
    if names.len() > 1 {
        let none = ["none of ", &names.join(", ")].concat();
        let any = ["any of ", &names.join(", ")].concat();
        return (here.question, vec![(any, with), (none, without)]);
    }
    // All of several marks.
    let mut with = with;
    while let Some((mark, [otherwise, taken])) =
        next(with).map(|(mark, kids)| (mark, [kids[0], kids[1]]))
        && otherwise == without
    {
        names.push(choices[mark]);
        with = taken;
    }
    let all = names.join(" and ");
    let not = ["not ", &all].concat();
    (here.question, vec![(all, with), (not, without)])
}

/// A diagram on its way to text.
struct Writer<'a> {
    diagrams: &'a Diagrams,
    ends: Ends,
    /// How many ways lead to a node, and the names of those written apart.
    reached: HashMap<Node, usize>,
    names: HashMap<Node, String>,
    apart: Vec<Node>,
    counts: HashMap<Question, usize>,
    text: String,
    lines: usize,
    longest: usize,
}

impl Writer<'_> {
    fn count(&mut self, node: Node) {
        if node < TERMINALS {
            return;
        }
        let reached = self.reached.entry(node).or_default();
        *reached += 1;
        if *reached == 1 {
            for (_, kid) in ways(self.diagrams, node).1 {
                self.count(kid);
            }
        }
    }

    fn line(&mut self, depth: usize, words: &[&str]) {
        for _ in 0..depth {
            self.text.push_str("  ");
        }
        for word in words {
            self.text.push_str(word);
        }
        self.text.push('\n');
        self.lines += 1;
    }

    /// Whether a node is written where it is reached: once reached, or no longer than a reference.
    fn inline(&self, node: Node) -> bool {
        self.reached[&node] == 1
            || ways(self.diagrams, node)
                .1
                .iter()
                .all(|(_, kid)| *kid < TERMINALS)
    }

    fn name(&mut self, node: Node, question: Question) -> String {
        if let Some(name) = self.names.get(&node) {
            return name.clone();
        }
        let count = self.counts.entry(question).or_default();
        *count += 1;
        let name = format!("[{} {count}]", question.id());
        self.names.insert(node, name.clone());
        self.apart.push(node);
        name
    }

    fn node(&mut self, node: Node, depth: usize) {
        if self.lines > self.longest {
            return;
        }
        let (question, ways) = ways(self.diagrams, node);
        for (answer, kid) in ways {
            let start = [question.id(), ": ", &answer].concat();
            if kid < TERMINALS {
                self.line(depth, &[&start, " → ", &(self.ends)(kid)]);
            } else if self.inline(kid) {
                self.line(depth, &[&start]);
                self.node(kid, depth + 1);
            } else {
                let asked = variable(self.diagrams.level(kid).unwrap()).question;
                let name = self.name(kid, asked);
                self.line(depth, &[&start, " → ", &name]);
            }
        }
    }
}

/// A diagram as text, indented; `None` where it is too long to follow.
fn diagram(diagrams: &Diagrams, root: Node, ends: Ends, longest: usize) -> Option<String> {
    let mut writer = Writer {
        diagrams,
        ends,
        reached: HashMap::new(),
        names: HashMap::new(),
        apart: Vec::new(),
        counts: HashMap::new(),
        text: String::new(),
        lines: 0,
        longest,
    };
    if root < TERMINALS {
        writer.line(1, &["everybody → ", &ends(root)]);
        return Some(writer.text);
    }
    writer.count(root);
    writer.node(root, 1);
    let mut written = 0;
    while let Some(node) = writer.apart.get(written).copied() {
        let name = writer.names[&node].clone();
        writer.line(1, &[&name]);
        writer.node(node, 2);
        written += 1;
    }
    (writer.lines <= longest).then_some(writer.text)
}

/// A condition as it is written, by public names, indented; a list within a list of its kind is one list.
fn written(condition: &Condition, depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth);
    match condition {
        Condition::Is(question, choices) => {
            text.push_str(&format!("{indent}{}\n", answers(*question, *choices)));
        }
        Condition::All([one]) | Condition::Any([one]) => written(one, depth, text),
        Condition::All(parts) => {
            text.push_str(&format!("{indent}all of\n"));
            list(parts, true, depth + 1, text);
        }
        Condition::Any(parts) => {
            text.push_str(&format!("{indent}any of\n"));
            list(parts, false, depth + 1, text);
        }
        Condition::Not(Condition::Is(question, choices)) => {
            text.push_str(&format!("{indent}not {}\n", answers(*question, *choices)));
        }
        Condition::Not(part) => {
            text.push_str(&format!("{indent}not\n"));
            written(part, depth + 1, text);
        }
    }
}

fn answers(question: Question, choices: ChoiceSet) -> String {
    let taken: Vec<_> = choices.iter().map(|at| question.choices()[at]).collect();
    format!("{}: {}", question.id(), taken.join(", "))
}

fn list(parts: &[Condition], all: bool, depth: usize, text: &mut String) {
    for part in parts {
        match part {
            Condition::All(inner) if all => list(inner, all, depth, text),
            Condition::Any(inner) if !all => list(inner, all, depth, text),
            _ => written(part, depth, text),
        }
    }
}

fn days(span: Span) -> String {
    match span.until {
        None => format!("since {}", span.since),
        Some(until) => format!("from {} until {until}", span.since),
    }
}

/// What a rule does, with every number it names.
fn does(rule: &Rule) -> String {
    let entry = rulebook::effect(rule.effect);
    let mut text = entry.kind.to_owned();
    if let Some(id) = entry.id {
        text.push_str(&format!(" {id}"));
    }
    text.push_str(match rule.gate {
        Gate::Open => "",
        Gate::LicenceNeeded => ", where a licence has to be obtained",
        Gate::LicenceDenied => ", where a bar denies a licence",
    });
    match rule.effect {
        Effect::Duty(_, Some(due)) => text.push_str(&format!(
            ", due within {} {} after {}",
            due.count,
            due.unit.id(),
            due.after.id()
        )),
        Effect::Step(_, Some(days)) => text.push_str(&format!(
            ", {} to {} {}",
            days.from,
            days.to,
            days.unit.id()
        )),
        Effect::Document(_, stage) => text.push_str(&format!(", for the {}", stage.id())),
        _ => {}
    }
    text
}

/// Everything a rule says but its condition, on lines of its own.
fn facts(rule: &Rule) -> String {
    let reading = match rule.reading {
        Reading::Taken => "taken",
        Reading::Contrary => "held by others",
    };
    let words = match rule.says {
        Says::Nothing => String::new(),
        Says::Reason(reason) => format!("; words {}", reason.id()),
        Says::Other(other) => format!("; words {}", other.id()),
        Says::Provider(fact) => format!("; words {}", fact.id()),
    };
    let sources: Vec<_> = rule.sources().iter().map(|source| source.id()).collect();
    format!(
        "rule {}: {}\n  under {}; {}; {reading}; {}{words}\n  sources {}\n",
        rule.id(),
        does(rule),
        set(rule.outcomes),
        rule.certainty.id(),
        days(rule.span),
        sources.join(", ")
    )
}

/// Whom a condition concerns: as a diagram or, where that is shorter, as it is written.
fn whom(condition: &Condition) -> String {
    let mut diagrams = Diagrams::default();
    let root = read(&mut diagrams, condition);
    let mut own = String::new();
    written(condition, 1, &mut own);
    diagram(&diagrams, root, truth, own.lines().count()).unwrap_or(own)
}

/// One rule, whatever it does and whenever it holds.
#[must_use]
pub fn rule(rule: &Rule) -> String {
    facts(rule) + &whom(&rule.when)
}

/// A change that a visitor can make, with its name.
#[must_use]
pub fn change(change: &Change) -> (String, String) {
    let question = change.question();
    let choice = change.choice.id();
    let what = if question.many() { "no longer" } else { "now" };
    let text = format!("{}: {what} {choice}\n{}", question.id(), whom(&change.when));
    (format!("change {}", change.id.id()), text)
}

/// One entry of the lists: under which outcomes, by which rules, and who gets it.
fn section(compiled: &Compiled, entry: usize) -> String {
    let Entry {
        rules,
        root,
        outcomes: under,
        ..
    } = &compiled.entries[entry];
    let mut text = format!("under {}\n", set(*under));
    for (rule, _) in rules {
        text.push_str(&facts(rule));
        text.push_str(&whom(&rule.when));
    }
    if rules.len() > 1 {
        text.push_str("together\n");
        text.push_str(&together(compiled, *root));
    }
    text
}

/// What several rules make.
fn together(compiled: &Compiled, root: Node) -> String {
    diagram(&compiled.diagrams, root, truth, MAX_LEN)
        .unwrap_or_else(|| "  whoever meets one of the rules\n".to_owned())
}

/// The name of an entry, as a heading.
fn title(entry: &Entry) -> String {
    let (rule, _) = entry.rules[0];
    match entry.key {
        Key::Reason(_) => format!("reason {}", rule.id()),
        Key::Item(..) => {
            let effect = rulebook::effect(rule.effect);
            let kind = match effect.kind {
                "licence-bar" | "fixable-bar" => "bar",
                kind => kind,
            };
            format!("{kind} {}", effect.id.unwrap_or_default())
        }
    }
}

/// The outcome, what its certainty is made of, and every entry of the lists, in their order.
#[must_use]
pub fn sections(compiled: &Compiled) -> Vec<(String, String)> {
    let outcome = diagram(&compiled.diagrams, compiled.outcome, outcomes, WHOLE);
    let mut all = vec![("outcome".to_owned(), outcome.unwrap())];
    all.extend(parts(compiled));
    for (at, entry) in compiled.entries.iter().enumerate() {
        // A bar or a licence has a place of its own, with the same rules.
        let (rule, _) = entry.rules[0];
        let reason = matches!(entry.key, Key::Reason(_));
        if !reason || matches!(rule.effect, Effect::File | Effect::Explain) {
            all.push((title(entry), section(compiled, at)));
        }
    }
    all
}

/// What certainty is made of, so that a weaker rule shows even where a firmer one covers it.
fn parts(compiled: &Compiled) -> Vec<(String, String)> {
    let parts = &compiled.parts;
    let mut all = Vec::new();
    let mut add = |name: String, root: Node| all.push((name, together(compiled, root)));
    let claims = ["settled", "settled or the province’s"];
    let named: [(&str, &Part<Node>); 4] = [
        ("duty to file", &parts.file),
        ("bar to filing", &parts.bar),
        ("need of a licence", &parts.licence),
        ("bar to a licence", &parts.licence_bar),
    ];
    for (name, part) in named {
        add(format!("{name}: by our reading"), part.taken);
        for (claim, words) in claims.iter().enumerate() {
            add(format!("{name}: {words}"), part.firm[claim]);
            let against = part.against[claim];
            add(
                format!("{name}: not {words}, since others read it so"),
                against,
            );
        }
    }
    for (claim, words) in claims.iter().enumerate() {
        let mending = parts.mending[claim];
        add(format!("something to mend: not {words}"), mending);
    }
    all
}
