//! Every id of the contract exists under its name and occurs in some report.

use crate::place::nothing_to_mend;
use icp_checker::check::compile::Key;
use icp_checker::check::{Compiled, Report, check};
use icp_checker::date::Date;
use icp_checker::ids::{Bar, Certainty, Document, FilingType, Outcome};
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

/// How the ids of the program and of the contract differ, if they do.
fn differ(what: &str, own: &[&str], contract: &[String]) -> Option<String> {
    let missing = contract.iter().filter(|id| !own.contains(&id.as_str()));
    let missing: Vec<_> = missing.collect();
    let extra = own
        .iter()
        .filter(|id| contract.iter().all(|known| known != *id));
    let extra: Vec<_> = extra.collect();
    let same = missing.is_empty() && extra.is_empty();
    (own != contract).then(|| {
        format!(
            "{what} are not those of tests/contract.json: {}",
            if same {
                format!("they stand in another order, {contract:?} there")
            } else {
                format!("add {missing:?}, and take {extra:?} out or add them there")
            }
        )
    })
}

#[test]
fn every_question_and_choice_has_the_name_in_the_contract() {
    let contract = contract();
    let questions = contract["questions"].as_object().expect("questions");
    let known: Vec<_> = Question::ALL.iter().map(|question| question.id()).collect();
    let mut mend: Vec<String> = known
        .iter()
        .filter(|id| !questions.contains_key(**id))
        .map(|id| format!("tests/contract.json: `questions` lacks `{id}` of src/questions.rs"))
        .collect();
    for (id, expected) in questions {
        let Some(question) = Question::named(id) else {
            mend.push(format!(
                "src/questions.rs: lacks `{id}` of tests/contract.json"
            ));
            continue;
        };
        let place = format!("src/questions.rs: the choices of `{id}`");
        mend.extend(differ(
            &place,
            question.choices(),
            &names(expected, "choices"),
        ));
        if question.many() != expected["many"] {
            mend.push(format!(
                "src/questions.rs: `{id}` is to take {}",
                if question.many() { "one" } else { "many" }
            ));
        }
    }
    nothing_to_mend(&mend);
}

#[test]
fn papers_are_listed_in_the_order_of_the_contract() {
    let known: Vec<_> = Document::ALL.iter().map(|document| document.id()).collect();
    let differ = differ(
        "src/ids.rs: the papers",
        &known,
        &names(&contract(), "documents"),
    );
    nothing_to_mend(differ.as_slice());
}

/// Reports that between them show everything: for each entry of each provider and date, a visitor who gets it.
fn reports() -> Vec<Report> {
    let today = Date::new(2026, 11, 21);
    let other_days = [
        Date::new(2017, 1, 1),
        Date::new(2018, 3, 1),
        Date::new(2027, 6, 30),
    ];
    let with_each = ProviderId::ALL.iter().map(|id| (Some(*id), today));
    let without = [today].into_iter().chain(other_days).map(|on| (None, on));
    // What a provider asked for in those years alone.
    let then = [(Some(ProviderId::AlibabaCloud), other_days[1])];
    let mut reports = Vec::new();
    for (provider, on) in with_each.chain(without).chain(then) {
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
    let mut mend: Vec<String> = wanted
        .into_iter()
        .filter(|(list, id)| !seen.contains(&(*list, id.as_str())))
        .map(|(list, id)| format!("tests/contract.json: `{id}` occurs in no report, in `{list}`: write a rule that puts it there"))
        .collect();
    // What this project adds has to occur as well.
    let own = LISTS.iter().map(|list| (list.name, (list.all)()));
    let own = own.chain([
        ("outcomes", Outcome::ALL.iter().map(|id| id.id()).collect()),
        (
            "certainties",
            Certainty::ALL.iter().map(|id| id.id()).collect(),
        ),
        (
            "filingTypes",
            FilingType::ALL.iter().map(|id| id.id()).collect(),
        ),
    ]);
    for (list, ids) in own {
        let missing = ids.into_iter().filter(|id| !seen.contains(&(list, *id)));
        mend.extend(missing.map(|id| {
            format!("src/ids.rs: `{id}` occurs in no report, in `{list}`: write a rule that puts it there, or take it out")
        }));
    }
    nothing_to_mend(&mend);
    println!("{} ids occur, in {} reports", seen.len(), reports.len());
}

#[test]
fn structural_and_fixable_bars_are_those_of_the_contract() {
    let contract = contract();
    let mut mend = Vec::new();
    for (key, structural) in [("structuralBars", true), ("fixableBars", false)] {
        for id in names(&contract, key) {
            match Bar::named(&id) {
                None => mend.push(format!("src/ids.rs: lacks the bar `{id}` of tests/contract.json")),
                Some(bar) if bar.structural() != structural => mend.push(format!(
                    "src/ids.rs: the bar `{id}` is among the `{key}` of tests/contract.json: see `Bar::structural`"
                )),
                Some(_) => {}
            }
        }
    }
    nothing_to_mend(&mend);
}
