//! Every id of the contract exists under its name and occurs in some report.

use icp_checker::check::compile::Key;
use icp_checker::check::{Compiled, Report, check};
use icp_checker::date::Date;
use icp_checker::ids::{
    Approval, Bar, Certainty, Dispute, Document, Duty, Filing, FilingType, Licence, Note, Outcome,
    Step,
};
use icp_checker::providers::ProviderId;
use icp_checker::questions::Question;
use icp_checker_support::expectations::LISTS;
use icp_checker_support::witness::{getters, visitor};
use serde_json::Value;
use std::collections::BTreeSet;

fn contract() -> Value {
    serde_json::from_str(include_str!("../contract.json")).expect("the contract's ids")
}

fn names(contract: &Value, key: &str) -> Vec<String> {
    let ids = contract[key].as_array().expect("a list");
    ids.iter()
        .map(|id| id.as_str().expect("an id").to_owned())
        .collect()
}

#[test]
fn every_question_and_choice_has_the_name_in_the_contract() {
    let contract = contract();
    let questions = contract["questions"].as_object().expect("questions");
    assert_eq!(questions.len(), Question::ALL.len());
    for (id, expected) in questions {
        let question = Question::named(id).unwrap_or_else(|| panic!("question `{id}`"));
        let choices: Vec<_> = expected["choices"]
            .as_array()
            .expect("choices")
            .iter()
            .map(|id| id.as_str().unwrap())
            .collect();
        assert_eq!(question.choices(), choices, "choices of `{id}`");
        assert_eq!(question.many(), expected["many"], "`{id}`");
    }
}

#[test]
fn papers_are_listed_in_the_order_of_the_contract() {
    let known: Vec<_> = Document::ALL.iter().map(|document| document.id()).collect();
    assert_eq!(known, names(&contract(), "documents"));
}

/// Reports that between them show everything: for each entry of each provider and date, a visitor who gets it.
fn reports() -> Vec<Report> {
    let dates = [
        Date::new(2017, 1, 1),
        Date::new(2018, 3, 1),
        Date::new(2026, 11, 21),
        Date::new(2027, 6, 30),
    ];
    let providers = ProviderId::ALL.iter().map(|id| Some(*id)).chain([None]);
    let mut reports = Vec::new();
    for provider in providers {
        for on in dates {
            let mut compiled = Compiled::new(provider, on);
            for at in 0..compiled.entries.len() {
                let root = getters(&mut compiled, at);
                if let Some(answers) = visitor(&compiled, root) {
                    let report = check(&answers, provider, on);
                    if let Key::Reason(_) = compiled.entries[at].key {
                        let id = compiled.entries[at].rules[0].0.id();
                        let found = report.reasons.iter().any(|reason| reason.rule.id() == id);
                        assert!(found, "`{id}` is not among the reasons of {answers:?}");
                    }
                    reports.push(report);
                }
            }
        }
    }
    reports
}

#[test]
fn every_id_of_the_contract_occurs_in_some_report() {
    let mut seen: BTreeSet<(&str, &str)> = BTreeSet::new();
    let reports = reports();
    for report in &reports {
        for list in &LISTS {
            seen.extend((list.ids)(report).into_iter().map(|id| (list.name, id)));
        }
        seen.insert(("certainties", report.certainty.id()));
        seen.extend(report.outcome.map(|outcome| ("outcomes", outcome.id())));
        seen.extend(report.filing_type.map(|id| ("filingTypes", id.id())));
    }
    let contract = contract();
    let mut wanted: Vec<(&str, String)> = Vec::new();
    for (list, key) in [
        ("outcomes", "outcomes"),
        ("certainties", "certainties"),
        ("filings", "filings"),
        ("filingTypes", "filingTypes"),
        ("bars", "structuralBars"),
        ("bars", "fixableBars"),
        ("licences", "licences"),
        ("approvals", "approvals"),
        ("duties", "duties"),
        ("notes", "notes"),
        ("disputes", "disputes"),
        ("checklist", "documents"),
        ("steps", "steps"),
    ] {
        wanted.extend(names(&contract, key).into_iter().map(|id| (list, id)));
    }
    // What this project adds has to occur as well.
    let own = |list: &'static str, ids: Vec<&'static str>| {
        ids.into_iter().map(move |id| (list, id.to_owned()))
    };
    wanted.extend(own(
        "outcomes",
        Outcome::ALL.iter().map(|id| id.id()).collect(),
    ));
    wanted.extend(own(
        "certainties",
        Certainty::ALL.iter().map(|id| id.id()).collect(),
    ));
    wanted.extend(own(
        "filings",
        Filing::ALL.iter().map(|id| id.id()).collect(),
    ));
    wanted.extend(own(
        "filingTypes",
        FilingType::ALL.iter().map(|id| id.id()).collect(),
    ));
    wanted.extend(own(
        "licences",
        Licence::ALL.iter().map(|id| id.id()).collect(),
    ));
    wanted.extend(own(
        "approvals",
        Approval::ALL.iter().map(|id| id.id()).collect(),
    ));
    wanted.extend(own("bars", Bar::ALL.iter().map(|id| id.id()).collect()));
    wanted.extend(own("duties", Duty::ALL.iter().map(|id| id.id()).collect()));
    wanted.extend(own("notes", Note::ALL.iter().map(|id| id.id()).collect()));
    wanted.extend(own(
        "disputes",
        Dispute::ALL.iter().map(|id| id.id()).collect(),
    ));
    wanted.extend(own(
        "checklist",
        Document::ALL.iter().map(|id| id.id()).collect(),
    ));
    wanted.extend(own("steps", Step::ALL.iter().map(|id| id.id()).collect()));
    let missing: Vec<_> = wanted
        .iter()
        .filter(|(list, id)| !seen.contains(&(*list, id.as_str())))
        .collect();
    assert!(
        missing.is_empty(),
        "{} ids occur in no report: {missing:?}",
        missing.len()
    );
    println!("{} ids occur, in {} reports", seen.len(), reports.len());
}

#[test]
fn structural_and_fixable_bars_are_those_of_the_contract() {
    let contract = contract();
    for (key, structural) in [("structuralBars", true), ("fixableBars", false)] {
        for id in names(&contract, key) {
            let bar = Bar::named(&id).unwrap_or_else(|| panic!("bar `{id}`"));
            assert_eq!(bar.structural(), structural, "`{id}`");
        }
    }
}
