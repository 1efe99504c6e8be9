//! Every small mistake in a rule is noticed by some test, unless it says nothing else to anybody.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what is wrong by failing"
)]

mod judge;
mod mutants;
mod pages;
mod score;
mod situations;
mod soundness;

use icp_checker::certificate::{CERTIFICATE, Certificate, Mutants};
use icp_checker::check::EDITION;
use icp_checker::ids::Document;
use icp_checker::law::sources::Source;
use icp_checker::questions::Question;
use icp_checker::rulebook::hash;
use icp_checker::rules;
use score::{Tier, score};

#[test]
fn every_mutant_that_says_anything_else_is_caught_and_the_certificate_says_so() {
    let score = score(&Tier::QUICKEST, 1);
    println!("each asked of the quickest test that notices it:");
    score.print();
    score
        .verdict()
        .unwrap_or_else(|survivors| panic!("{survivors}"));
    let mutants = Mutants {
        total: score.total,
        caught: score.caught(),
        equivalent: score.equivalent,
    };
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/src/certificate.rs");
    let is = std::fs::read_to_string(file).expect("the certificate");
    let start = is.find("/// The certificate of").expect("the certificate");
    let should = format!("{}{}", &is[..start], written(mutants));
    if is == should {
        return;
    }
    if std::env::var_os("WRITE").is_some() {
        std::fs::write(file, &should).expect("a file that can be written");
        return;
    }
    panic!(
        "the certificate is of other rules or tests; to write it anew, type \
         ./build.sh write\nsrc/certificate.rs should be\n{should}"
    );
}

/// The certificate of these rules, as it should stand in its file.
fn written(mutants: Mutants) -> String {
    let product = |of: fn(u128) -> u128| {
        let all = Question::ALL.iter().map(|question| {
            let choices = question.choices().len() as u32;
            let answers = if question.many() {
                1 << choices
            } else {
                u128::from(choices)
            };
            of(answers)
        });
        all.product::<u128>().to_string()
    };
    let Mutants {
        total,
        caught,
        equivalent,
    } = mutants;
    format!(
        "/// The certificate of the rules last proved.\n\
         pub const CERTIFICATE: Certificate = Certificate {{\n    \
             edition: \"{EDITION}\",\n    \
             hash: \"{}\",\n    \
             complete: \"{}\",\n    \
             partial: \"{}\",\n    \
             rules: {},\n    \
             sources: {},\n    \
             documents: {},\n    \
             mutants: Mutants {{\n        \
                 total: {total},\n        \
                 caught: {caught},\n        \
                 equivalent: {equivalent},\n    \
             }},\n\
         }};\n",
        hash(),
        product(|answers| answers),
        product(|answers| answers + 1),
        rules::all().count(),
        Source::ALL.len(),
        Document::ALL.len(),
    )
}

#[test]
fn a_certificate_of_other_rules_is_not_shown() {
    use icp_checker::rulebook::rulebook;
    use icp_checker::texts::Lang;
    let of_these = CERTIFICATE.hash == hash() && CERTIFICATE.edition == EDITION.to_string();
    let shown: Option<Certificate> = rulebook(Lang::En).certificate;
    assert_eq!(shown, of_these.then_some(CERTIFICATE));
}

#[test]
fn the_rules_as_they_are_meet_every_expectation() {
    let rules: Vec<_> = rules::all().collect();
    let missed = situations::Situations::new(&rules).missed();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn at_least_half_are_caught_by_more_than_a_record_of_the_rules() {
    // The situations take long: one rule in ten is drawn.
    let drawn = score(&Tier::ALL, 10);
    println!("of one rule in ten, each by the test that says most:");
    drawn.print();
    let recorded = drawn.first_by(Tier::Pages);
    assert!(
        recorded * 2 <= drawn.caught(),
        "{recorded} of {} mutants are noticed by tests/interview.txt alone; LIST=1 names them",
        drawn.caught()
    );
}

#[test]
fn weak_tests_leave_survivors() {
    // One rule in sixty is enough to see it.
    let none = score(&[], 60);
    assert!(none.total > 100);
    assert_eq!(none.survivors.len() + none.equivalent, none.total);
    let survivors = none.verdict().expect_err("survivors");
    assert!(survivors.contains(&none.survivors[0]), "{survivors}");
    let some = score(&Tier::ALL[..2], 60);
    assert_eq!(some.equivalent, none.equivalent);
    assert!(some.caught() > 0 && some.verdict().is_err());
}
