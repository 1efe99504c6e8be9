//! Bundles and minifies JavaScript and CSS with esbuild, which `npm ci` brings at the locked version.

use crate::Done;
use crate::effort::Effort;
use crate::floor::Floor;
use std::path::Path;
use std::process::Command;

const ESBUILD: &str = "node_modules/.bin/esbuild";

/// The syntax of scripts: browsers far below the floor must be able to read them, or nobody could tell their visitors.
const SYNTAX: &str = "es2015";

/// One script that needs no other file: what the loader in the glue could reach the network with is defined away.
pub(crate) fn script(entry: &Path, effort: Effort) -> Done<String> {
    run(
        entry,
        effort,
        SYNTAX,
        &[
            "--bundle",
            "--format=iife",
            "--define:fetch=undefined",
            "--define:Request=undefined",
            "--define:Response=undefined",
        ],
    )
}

/// One style sheet on its own.
pub(crate) fn style(file: &Path, effort: Effort) -> Done<String> {
    run(file, effort, &Floor::read()?.target()?, &[])
}

fn run(file: &Path, effort: Effort, target: &str, options: &[&str]) -> Done<String> {
    let minify = (effort == Effort::Release).then_some("--minify");
    let output = Command::new(ESBUILD)
        .arg(file)
        .args(options)
        .args(minify)
        .args([
            "--charset=utf8",
            "--log-level=warning",
            "--legal-comments=none",
            // The checker of types has settings beside the scripts; they must not change what is shipped.
            "--tsconfig-raw={}",
        ])
        .arg(format!("--target={target}"))
        .output()
        .map_err(|cause| format!("cannot run `{ESBUILD}`: {cause}, expected it after `npm ci`"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
