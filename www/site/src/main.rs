//! The host tool: turns the two wasm modules into `dist/`, serves it, and prints native reports for comparison.

mod bindgen;
mod bom;
mod bundle;
mod check;
mod compare;
mod crates;
mod dev;
mod digest;
mod dist;
mod edition;
mod effort;
mod files;
mod floor;
mod generated;
mod headers;
mod html;
mod imports;
mod notices;
mod outcomes;
mod pack;
mod package;
mod pages;
mod plan;
mod profiles;
mod receipts;
mod reports;
mod rulebook;
mod serve;
mod sizes;
mod sources;
mod start;
mod steps;
mod takeaways;
mod words;

use effort::Effort;
use icp_checker::check::EDITION;
use icp_checker::date::Date;
use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

/// What every part of the tool answers: a failure is a sentence for the person at the terminal.
type Done<T = ()> = Result<T, Box<dyn Error>>;

const USAGE: &str = "usage:
  site build <stage> <dist> [--quick]
                               writes <dist> from <stage>/engine.wasm and <stage>/element.wasm
  site serve <dist> <port>     serves <dist> on 127.0.0.1 with the production headers; port 0 picks a free one
  site dev <dist> <port> <command…>
                               serves <dist>, runs the command now and on every change, and reloads the pages
  site port <port>             says whether the port is free
  site check [--provider <id>] [--on <date>] [--lang <language>] <question>=<choice>,<choice>…
                               prints the report of one plan
  site write                   renews typings, manifest and schema
  site reports <cases> <out>   writes one canonical report per line for each case file
  site steps <cases> <out>     writes answers that lead to every question and to the fullest results
  site takeaways <cases> <out> writes what visitors in some of the cases take away, in every form and language
  site edition save <file>     writes this rulebook, for a later comparison
  site edition compare <old> <new> [--on <date>]
                               says which situations come out differently, how many, and which rules did it
  site sources list            writes a line per source: name, day read, address
  site sources review [--on <date>]
                               says which sources want another look, and why
  site sources verify <folder> holds every quotation that was read against saved copies of the pages, a file a source
                               named by it, and says which are ambiguous or gone
  site profile check <file>    checks a provider's profile, and says what it adds under each outcome";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["build", stage, dist] => dist::build(Path::new(stage), Path::new(dist), Effort::Release),
        ["build", stage, dist, "--quick"] => {
            dist::build(Path::new(stage), Path::new(dist), Effort::Quick)
        }
        ["serve", dist, port] => {
            serve::listen(port).and_then(|listener| serve::serve(Path::new(dist), listener, None))
        }
        ["dev", dist, port, command @ ..] => dev::run(Path::new(dist), port, command),
        ["port", port] => serve::listen(port).map(|_| ()),
        ["check", plan @ ..] => check::report(plan).and_then(|text| print(&text)),
        ["write"] => generated::write(Path::new(".")),
        ["reports", cases, out] => reports::write(Path::new(cases), Path::new(out)),
        ["steps", cases, out] => steps::write(Path::new(cases), Path::new(out)),
        ["takeaways", cases, out] => takeaways::write(Path::new(cases), Path::new(out)),
        ["edition", "save", file] => edition::save(Path::new(file)),
        ["edition", "compare", old, new] => compare(old, new, None),
        ["edition", "compare", old, new, "--on", on] => compare(old, new, Some(on)),
        ["sources", "list"] => print(&sources::list()),
        ["sources", "review"] => print(&sources::review(EDITION)),
        ["sources", "review", "--on", on] => review(on),
        ["sources", "verify", copies] => verify(Path::new(copies)),
        ["profile", "check", file] => {
            profiles::check(Path::new(file)).and_then(|text| print(&text))
        }
        _ => Err(USAGE.into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn compare(old: &str, new: &str, on: Option<&str>) -> Done {
    let on = on.map(Date::parse).transpose()?;
    let [old, new] = [old, new].map(|file| edition::load(Path::new(file)));
    print(&compare::report(&old?, &new?, on)?)
}

fn verify(copies: &Path) -> Done {
    let receipts = receipts::read(Path::new(receipts::FOLDER))?;
    print(&receipts::verify(&receipts, copies)?)
}

fn review(on: &str) -> Done {
    print(&sources::review(Date::parse(on)?))
}

/// Unlike the macro, this does not panic where the reader has gone.
fn print(text: &str) -> Done {
    Ok(std::io::stdout().write_all(text.as_bytes())?)
}
