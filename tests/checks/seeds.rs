//! Every statement of the five seed documents is carried by something, in 2018 and today.

use icp_checker::check::Compiled;
use icp_checker::check::compile::{Key, Kind};
use icp_checker::date::Date;
use icp_checker::diagram::FALSE;
use icp_checker::ids::{
    Approval, Bar, Dispute, Document, Duty, FilingType, Licence, Note, Outcome, Step,
};
use icp_checker::providers::ProviderId;
use icp_checker::rule::ProviderFact;
use icp_checker::rule::Says;
use icp_checker::rules;
use icp_checker_support::witness::getters;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

const THEN: Date = Date::new(2018, 3, 1);
const NOW: Date = Date::new(2026, 11, 21);

fn table() -> Value {
    serde_json::from_str(include_str!("../seeds.json")).expect("the table")
}

fn rows() -> serde_json::Map<String, Value> {
    let rows: Value = serde_json::from_str(include_str!("../rules.json")).expect("the rows");
    rows.as_object().expect("rows").clone()
}

/// For each provider and date, the entries that some visitor gets.
struct Reachable(HashMap<(ProviderId, Date), Vec<(Kind, u16)>>, Vec<Outcome>);

impl Reachable {
    fn new() -> Self {
        let mut all = HashMap::new();
        for provider in [
            ProviderId::AlibabaCloud,
            ProviderId::Cdnetworks,
            ProviderId::Linktom,
        ] {
            for on in [THEN, NOW] {
                let mut compiled = Compiled::new(Some(provider), on);
                let mut found = Vec::new();
                for at in 0..compiled.entries.len() {
                    let got = getters(&mut compiled, at) != FALSE;
                    if let (true, Key::Item(kind, place)) = (got, compiled.entries[at].key) {
                        found.push((kind, place));
                    }
                }
                all.insert((provider, on), found);
            }
        }
        Self(all, Outcome::ALL.to_vec())
    }

    fn carries(&self, provider: ProviderId, on: Date, carrier: &str) -> bool {
        let (kind, id) = carrier.split_once(':').expect("a kind and an id");
        let item = |kind, place: Option<u16>| {
            place.is_some_and(|place| self.0[&(provider, on)].contains(&(kind, place)))
        };
        match kind {
            "outcome" => self.1.iter().any(|outcome| outcome.id() == id),
            "filing-type" => item(Kind::FilingType, FilingType::named(id).map(|id| id as u16)),
            "licence" => item(Kind::Licence, Licence::named(id).map(|id| id as u16)),
            "approval" => item(Kind::Approval, Approval::named(id).map(|id| id as u16)),
            "bar" => item(Kind::Bar, Bar::named(id).map(|id| id as u16)),
            "duty" => item(Kind::Duty, Duty::named(id).map(|id| id as u16)),
            "note" => item(Kind::Note, Note::named(id).map(|id| id.index() as u16)),
            "dispute" => item(Kind::Dispute, Dispute::named(id).map(|id| id as u16)),
            "document" => item(Kind::Document, Document::named(id).map(|id| id as u16)),
            "step" => item(Kind::Step, Step::named(id).map(|id| id as u16)),
            "rule" => rows()[id].as_array().expect("rules").iter().any(|wanted| {
                rules::all().any(|(_, rule)| rule.id() == wanted && rule.span.covers(on))
            }),
            "provider" => {
                let (name, aspect) = id.split_once('/').expect("a provider and an aspect");
                let carried = |fact: ProviderFact| {
                    fact.provider().id() == name
                        && crate::aspects::ASPECTS.contains(&(fact, aspect))
                };
                rules::all().any(|(_, rule)| {
                    rule.span.covers(on)
                        && matches!(rule.says, Says::Provider(fact) if carried(fact))
                })
            }
            other => panic!("no carrier of kind `{other}`"),
        }
    }
}

#[test]
fn every_statement_is_carried_then_and_now() {
    let table = table();
    let reachable = Reachable::new();
    let statements = table["statements"].as_array().expect("statements");
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut failures = Vec::new();
    for statement in statements {
        let seed = statement["seed"].as_str().expect("a seed");
        *counts.entry(seed).or_default() += 1;
        let n = statement["n"].as_u64().expect("a number");
        assert_eq!(
            n as usize, counts[seed],
            "tests/seeds.json: number the statements of seed {seed} in order, this one {}",
            counts[seed]
        );
        let provider = statement["provider"]
            .as_str()
            .and_then(ProviderId::named)
            .expect("a provider");
        for (when, on) in [("then", THEN), ("now", NOW)] {
            let carriers = statement[when].as_array().expect("carriers");
            assert!(
                !carriers.is_empty(),
                "tests/seeds.json: seed {seed}, statement {n}: list under `{when}` what carries it"
            );
            for carrier in carriers {
                let carrier = carrier.as_str().expect("a carrier");
                if !reachable.carries(provider, on, carrier) {
                    failures.push(format!("seed {seed} statement {n} {when}: {carrier}"));
                }
            }
        }
    }
    assert!(
        failures.is_empty(),
        "tests/seeds.json: {} carriers occur in no report; name what carries these statements now, \
         or bring it back:\n{}",
        failures.len(),
        failures.join("\n")
    );
    let skipped = table["skipped"].as_array().expect("a list").len();
    println!(
        "{} statements carried ({counts:?}), {skipped} passages of navigation skipped",
        statements.len()
    );
}

/// Where the seeds themselves are at hand, the words quoted stand in them, in order.
#[test]
fn the_words_quoted_stand_in_the_seeds() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds");
    let Ok(files) = std::fs::read_dir(&folder) else {
        println!("the seeds are not at hand: quotations not compared");
        return;
    };
    let texts: HashMap<String, String> = files
        .map(|file| {
            let path = file.expect("a file").path();
            let name = path.file_name().expect("a name").to_string_lossy()[..3].to_owned();
            (name, std::fs::read_to_string(&path).expect("readable"))
        })
        .collect();
    let mut from: HashMap<String, usize> = HashMap::new();
    for statement in table()["statements"].as_array().expect("statements") {
        let seed = statement["seed"].as_str().expect("a seed");
        let words = statement["words"].as_str().expect("words");
        let at = from.entry(seed.to_owned()).or_default();
        let found = texts[seed][*at..].find(words);
        assert!(
            found.is_some(),
            "tests/seeds.json: seed {seed}: «{words}» does not follow what was quoted before"
        );
        *at += found.unwrap_or(0);
    }
}
