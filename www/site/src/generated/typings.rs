//! The unions of public names in the typings.

use super::{COMMAND, spliced};
use crate::Done;
use icp_checker::ids::{
    Approval, Bar, Certainty, Dispute, Document, Duty, Event, Filing, FilingType, Licence, Note,
    Outcome, Stage, Step, Unit,
};
use icp_checker::providers::ProviderId;
use icp_checker::questions::Question;
use icp_checker::texts::Lang;

/// No line of the typings is longer.
const WIDTH: usize = 98;

/// The public names of a kind.
macro_rules! names {
    ($kind:ident) => {
        $kind::ALL.iter().map(|one| one.id()).collect::<Vec<&str>>()
    };
}

/// `api.d.ts`: every kind of public name, and what each question takes.
pub(super) fn api(text: &str) -> Done<String> {
    let last = Bar::ALL.iter().rfind(|bar| bar.structural());
    let bars = format!(
        "What stands in the way; up to `{}` structural, after it fixable.",
        last.map_or("", |bar| bar.id())
    );
    let unions = [
        (
            "Lang",
            "A language; the first where none is given.",
            names!(Lang),
        ),
        (
            "ProviderId",
            "An access provider (接入服务商); none means the law alone.",
            names!(ProviderId),
        ),
        (
            "QuestionId",
            "A question, in asking order.",
            names!(Question),
        ),
        ("Outcome", "What a plan comes to.", names!(Outcome)),
        (
            "Certainty",
            "Who has the last word: national text or uniform practice, the provincial administration or the provider, or the regulator, who must be asked.",
            names!(Certainty),
        ),
        ("Filing", "What is filed.", names!(Filing)),
        ("FilingType", "As which kind of order.", names!(FilingType)),
        ("LicenceId", "A commercial licence.", names!(Licence)),
        (
            "ApprovalId",
            "A permit of another authority that comes first.",
            names!(Approval),
        ),
        ("BarId", &bars, names!(Bar)),
        ("DutyId", "What has to be done.", names!(Duty)),
        ("NoteId", "What to know.", names!(Note)),
        ("DisputeId", "Where sources disagree.", names!(Dispute)),
        (
            "DocumentId",
            "A paper, in the order shown to the visitor.",
            names!(Document),
        ),
        ("Stage", "When a paper is needed.", names!(Stage)),
        ("StepId", "A step, in order.", names!(Step)),
        ("Unit", "A unit of time.", names!(Unit)),
        ("EventId", "What a deadline counts from.", names!(Event)),
    ];
    let unions = unions.map(|(name, about, ids)| {
        format!(
            "/** {about} */\nexport type {name} =\n{};\n",
            members(&ids, 2)
        )
    });
    let questions = Question::ALL.iter().map(|question| taken(*question));
    let questions: Vec<String> = questions.collect();
    let text = between(text, "public names", "", &unions.join("\n"))?;
    between(&text, "choices", "  ", &questions.concat())
}

/// `icp-checker.d.ts`: the names that its events carry.
pub(super) fn element(text: &str) -> Done<String> {
    let types = [("Lang", names!(Lang)), ("Outcome", names!(Outcome))];
    let types = types.map(|(name, ids)| format!("type {name} =\n{};\n", members(&ids, 2)));
    between(text, "public names", "", &types.concat())
}

/// What stands between the marks of a block.
fn between(text: &str, block: &str, indent: &str, value: &str) -> Done<String> {
    let begin = format!("// The {block}, written by `{COMMAND}`, down to the next mark.\n");
    let end = format!("{indent}// The end of the {block}.\n");
    spliced(text, "", &begin, &end, value)
}

/// The property of a question in the answers.
fn taken(question: Question) -> String {
    let choices: Vec<String> = question.choices().iter().map(|id| quoted(id)).collect();
    let open = "\"unknown\" | null";
    let joined = choices.join(" | ");
    let name = question.id();
    let line = if question.many() {
        format!("  \"{name}\"?: ({joined})[] | {open};\n")
    } else {
        format!("  \"{name}\"?: {joined} | {open};\n")
    };
    if line.chars().count() <= WIDTH {
        return line;
    }
    let open = "    | \"unknown\"\n    | null;\n";
    if question.many() {
        let members = members(question.choices(), 6);
        format!("  \"{name}\"?:\n    | (\n{members}\n      )[]\n{open}")
    } else {
        format!("  \"{name}\"?:\n{}\n{open}", members(question.choices(), 4))
    }
}

fn quoted(id: &str) -> String {
    format!("\"{id}\"")
}

/// A union over as many lines as it takes, with so many spaces before each.
fn members(ids: &[&str], indent: usize) -> String {
    let mut text = String::new();
    let mut line = String::new();
    for id in ids {
        let member = format!("| {}", quoted(id));
        if !line.is_empty() && indent + line.len() + 1 + member.len() > WIDTH {
            text.push_str(&format!("{:indent$}{line}\n", ""));
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&member);
    }
    text + &format!("{:indent$}{line}", "")
}
