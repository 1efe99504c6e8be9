//! Every situation in `tests/cases` comes to what its source says.

use crate::situation;

#[test]
fn every_situation_comes_to_what_its_source_says() {
    let situations = situation::all();
    let mut failures = Vec::new();
    for situation in &situations {
        let report = situation.report();
        for difference in situation::differences(&report, &situation.expect) {
            failures.push(format!(
                "{} «{}» ({}): {difference}",
                situation.file, situation.name, situation.source
            ));
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {} expectations missed:\n{}",
        failures.len(),
        situations.len(),
        failures.join("\n")
    );
    println!("{} situations", situations.len());
}
