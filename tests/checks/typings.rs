//! The hand-written `api.d.ts` names exactly the ids there are.

use icp_checker::ids::{
    Approval, Bar, Certainty, Dispute, Document, Duty, Event, Filing, FilingType, Licence, Note,
    Outcome, Stage, Step, Unit,
};
use icp_checker::providers::ProviderId;
use icp_checker::questions::Question;
use icp_checker::texts::Lang;

const TYPINGS: &str = include_str!("../../www/engine/api.d.ts");

/// The names in quotes between two marks, the first of them exclusive.
fn quoted(after: &str, before: &str) -> Vec<&'static str> {
    let from = TYPINGS
        .find(after)
        .unwrap_or_else(|| panic!("www/engine/api.d.ts: add `{after}`"))
        + after.len();
    let length = TYPINGS[from..]
        .find(before)
        .expect("a `;` after it in www/engine/api.d.ts");
    TYPINGS[from..from + length]
        .split('"')
        .skip(1)
        .step_by(2)
        .collect()
}

#[track_caller]
fn same(name: &str, ids: Vec<&str>) {
    assert_eq!(
        quoted(&format!("export type {name} ="), ";"),
        ids,
        "www/engine/api.d.ts: `type {name}` (left) has to be exactly the ids (right)"
    );
}

#[test]
fn every_union_of_the_typings_has_exactly_the_ids() {
    same("Lang", Lang::ALL.iter().map(|id| id.id()).collect());
    same(
        "ProviderId",
        ProviderId::ALL.iter().map(|id| id.id()).collect(),
    );
    same(
        "QuestionId",
        Question::ALL.iter().map(|id| id.id()).collect(),
    );
    same("Outcome", Outcome::ALL.iter().map(|id| id.id()).collect());
    same(
        "Certainty",
        Certainty::ALL.iter().map(|id| id.id()).collect(),
    );
    same("Filing", Filing::ALL.iter().map(|id| id.id()).collect());
    same(
        "FilingType",
        FilingType::ALL.iter().map(|id| id.id()).collect(),
    );
    same("LicenceId", Licence::ALL.iter().map(|id| id.id()).collect());
    same(
        "ApprovalId",
        Approval::ALL.iter().map(|id| id.id()).collect(),
    );
    same("BarId", Bar::ALL.iter().map(|id| id.id()).collect());
    same("DutyId", Duty::ALL.iter().map(|id| id.id()).collect());
    same("NoteId", Note::ALL.iter().map(|id| id.id()).collect());
    same("DisputeId", Dispute::ALL.iter().map(|id| id.id()).collect());
    same(
        "DocumentId",
        Document::ALL.iter().map(|id| id.id()).collect(),
    );
    same("Stage", Stage::ALL.iter().map(|id| id.id()).collect());
    same("StepId", Step::ALL.iter().map(|id| id.id()).collect());
    same("Unit", Unit::ALL.iter().map(|id| id.id()).collect());
    same("EventId", Event::ALL.iter().map(|id| id.id()).collect());
}

#[test]
fn every_question_of_the_typings_takes_exactly_its_choices() {
    for question in Question::ALL {
        let mut expected = question.choices().to_vec();
        expected.push("unknown");
        let property = format!("  \"{}\"?:", question.id());
        assert_eq!(
            quoted(&property, ";"),
            expected,
            "www/engine/api.d.ts: `{}` of `Answers` (left) has to take exactly the choices and `unknown` (right)",
            question.id()
        );
    }
}
