//! Every situation in `tests/cases` comes to what its source says.

use icp_checker_support::situations;
use serde_json::{Map, Value};
use std::path::Path;

#[test]
fn every_situation_comes_to_what_its_source_says() {
    let situations = situations::all();
    let mut failures = Vec::new();
    for situation in &situations {
        let missed = situation.missed();
        if !missed.is_empty() {
            failures.push(format!("{}:\n  {}", situation.place(), missed.join("\n  ")));
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {} situations come to something else; to see one whole, type \
         cargo test --test situations \"part of its name\"\n{}",
        failures.len(),
        situations.len(),
        failures.join("\n")
    );
    println!("{} situations", situations.len());
}

#[test]
fn every_base_is_what_some_situation_is_like() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let files = std::fs::read_dir(&folder).expect("the cases");
    let texts: Vec<String> = files
        .map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("readable"))
        .collect();
    let bases = std::fs::read_to_string(folder.join(situations::BASES)).expect("the bases");
    let bases: Map<String, Value> = serde_json::from_str(&bases).expect("an object of bases");
    for name in bases.keys() {
        let like = format!("\"like\": {}", Value::from(name.as_str()));
        assert!(
            texts.iter().any(|text| text.contains(&like)),
            "nothing is like «{name}»: take it out of tests/cases/{}",
            situations::BASES
        );
    }
}
