//! Each situation of `tests/cases` as a test of its own: `cargo test --test situations "part of its name"`.

use icp_checker_support::answers::words;
use icp_checker_support::expectations::{differences, told};
use icp_checker_support::situations::{self, Situation};
use libtest_mimic::{Arguments, Failed, Trial};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let trials = situations::all().into_iter().map(trial).collect();
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn trial(situation: Situation) -> Trial {
    let name = format!("{} «{}»", situation.file, situation.name);
    Trial::test(name, move || {
        let report = situation.report();
        let missed = differences(&report, &situation.expect);
        if missed.is_empty() {
            return Ok(());
        }
        Err(Failed::from(format!(
            "{}\nits answers: {}\nnot as expected:\n  {}\nthe report:\n  {}",
            situation.place(),
            words(&situation.answers),
            missed.join("\n  "),
            told(&report).join("\n  "),
        )))
    })
}
