//! Every situation in `tests/cases` comes to what its source says.

use icp_checker_support::situations;

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
