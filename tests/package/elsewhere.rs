//! A program of somebody else's, in a folder of its own: what does a company's plan come to?

use icp_checker::answers::Answers;
use icp_checker::check::{EDITION, check};
use icp_checker::texts::{self, Lang};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut answers = Answers::default();
    for (question, choices) in [
        ("service", &["website"][..]),
        ("served-from", &["mainland"]),
        ("applicant", &["company"]),
        ("activities", &["marketplace"]),
        ("topics", &[]),
        ("licences-held", &[]),
        ("capital", &["10m-or-more"]),
    ] {
        answers = answers.parse(question, choices)?;
    }
    let report = check(&answers, None, EDITION);
    let outcome = report.outcome.ok_or("not enough is known")?;
    println!(
        "{}: {}",
        outcome.id(),
        texts::outcome(Lang::En, outcome).text
    );
    Ok(())
}
