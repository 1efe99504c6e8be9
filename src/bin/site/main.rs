//! The host tool: turns the two wasm modules into `dist/`, serves it, and prints native reports for comparison.

mod bindgen;
mod bundle;
mod digest;
mod dist;
mod entries;
mod files;
mod headers;
mod imports;
mod library;
mod pack;
mod pages;
mod plans;
mod reports;
mod serve;
mod sizes;
mod template;
mod words;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

/// What every part of the tool answers: a failure is a sentence for the person at the terminal.
type Done<T = ()> = Result<T, Box<dyn Error>>;

const USAGE: &str = "usage:
  site build <stage> <dist>    writes <dist> from <stage>/engine.wasm and <stage>/element.wasm
  site serve <dist> <port>     serves <dist> on 127.0.0.1 with the production headers; port 0 picks a free one
  site reports <cases> <out>   writes one canonical report per line for each case file";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["build", stage, dist] => dist::build(Path::new(stage), Path::new(dist)),
        ["serve", dist, port] => serve::serve(Path::new(dist), port),
        ["reports", cases, out] => reports::write(Path::new(cases), Path::new(out)),
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
