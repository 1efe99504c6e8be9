//! Writes `dist/`: every file that a build leaves, as the contract lists them.

use crate::bindgen::{self, Module, Use};
use crate::effort::Effort;
use crate::{
    Done, bom, bundle, crates, digest, files, headers, imports, notices, pack, package, pages,
    rulebook, sizes, start, words,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::path::{Path, PathBuf};

const WWW: &str = "www";

/// Builds `dist` from `stage/engine.wasm` and `stage/element.wasm`; `stage` also takes the files on the way.
pub(crate) fn build(stage: &Path, dist: &Path, effort: Effort) -> Done {
    let engine = bindgen::run(&stage.join("engine.wasm"), Use::Beside)?;
    let element = bindgen::run(&stage.join("element.wasm"), Use::Inlined)?;
    judge_imports(&[("engine", &engine), ("element", &element)])?;

    let script = element_script(stage, &element, effort)?;
    let pages = pages_folder(stage)?;
    let page_script = bundle::script(&pages.join("page.js"), effort)?;
    let start_style = bundle::style(&pages.join("start.css"), effort)?;
    let embed_script = bundle::script(&pages.join("embed.js"), effort)?;
    let frame_script = bundle::script(&pages.join("frame.js"), effort)?;
    let page_style = bundle::style(&pages.join("page.css"), effort)?;
    let hashed = format!("icp-checker.{}.js", &digest::hex(script.as_bytes())[..16]);

    files::empty_folder(dist)?;
    let write = |name: &str, content: &str| files::write(&dist.join(name), content);
    write("icp-checker.js", &script)?;
    write(&hashed, &script)?;
    write("page.js", &page_script)?;
    write("page.css", &page_style)?;
    write("embed.js", &embed_script)?;
    write(
        "start.js",
        &bundle::script(&pages.join("start.js"), effort)?,
    )?;
    write("start.css", &start_style)?;
    write(
        rulebook::SCRIPT,
        &bundle::script(&pages.join(rulebook::SCRIPT), effort)?,
    )?;

    let policy = headers::policy(&[], &[]);
    let start = start::page(&start::Parts {
        policy: &policy,
        script: &hashed,
        integrity: &digest::integrity(script.as_bytes()),
        frame_integrity: &digest::integrity(embed_script.as_bytes()),
    })?;
    write("index.html", &start)?;

    let inline_script = inlinable(script.trim_end())?;
    let inline_page = inlinable(page_script.trim_end())?;
    let inline_frame = inlinable(frame_script.trim_end())?;
    let (inline_style, inline_frame_style) = (start_style.trim_end(), page_style.trim_end());
    let hashes = |contents: &[&str]| -> Vec<String> {
        contents
            .iter()
            .map(|content| digest::source(content))
            .collect()
    };
    write(
        "icp-checker.html",
        &start::single(
            &headers::policy(
                &hashes(&[inline_script, inline_page]),
                &hashes(&[inline_style]),
            ),
            inline_style,
            inline_page,
            inline_script,
        )?,
    )?;
    write(
        "embed.html",
        &start::framed(
            &headers::policy(
                &hashes(&[inline_script, inline_frame]),
                &hashes(&[inline_frame_style]),
            ),
            inline_frame_style,
            inline_frame,
            inline_script,
        ),
    )?;

    pages::write(&policy, write)?;

    write("engine/icp_checker.js", &engine.glue)?;
    files::write(&dist.join("engine/icp_checker_bg.wasm"), &engine.wasm)?;
    write("engine/icp_checker.d.ts", &engine_types()?)?;
    for name in ["engine/node.js", "engine/icp_checker_bg.wasm.d.ts"] {
        write(name, &read_www(name)?)?;
    }
    for name in [
        "icp-checker.d.ts",
        "react.d.ts",
        "vue.d.ts",
        "custom-elements.json",
        "profile.schema.json",
    ] {
        write(name, &read_www(&format!("element/{name}"))?)?;
    }
    for (name, content) in for_npm()? {
        write(name, &content)?;
    }
    // The header stands before every page, so it admits the inline parts of those that have any.
    let header_policy = headers::policy(
        &hashes(&[inline_script, inline_page, inline_frame]),
        &hashes(&[inline_style, inline_frame_style]),
    );
    write("_headers", &headers::file(&header_policy, &[hashed]))?;
    write("SHA256SUMS", &sums(dist)?)?;

    if effort == Effort::Release {
        sizes::print(dist)?;
        for name in ["icp-checker.js", "embed.js"] {
            let content = files::read(&dist.join(name))?;
            println!("{name}  {}", digest::integrity(&content));
        }
    }
    Ok(())
}

/// The scripts and style sheets of the pages, with what they need to know of the languages.
fn pages_folder(stage: &Path) -> Done<PathBuf> {
    let folder = stage.join("pages");
    files::empty_folder(&folder)?;
    for name in [
        "page.js",
        "frame.js",
        "embed.js",
        "start.js",
        rulebook::SCRIPT,
        "page.css",
    ] {
        files::write(&folder.join(name), read_www(&format!("pages/{name}"))?)?;
    }
    let style = read_www("pages/start.css")? + &words::style();
    files::write(&folder.join("start.css"), style)?;
    files::write(&folder.join("words.js"), words::script()?)?;
    Ok(folder)
}

/// What npm and careful operators look for beside the product: name and content.
fn for_npm() -> Done<[(&'static str, String); 5]> {
    let crates = crates::read()?;
    let own = &crates.own;
    let workspace = files::read_text(Path::new("package.json"))?;
    let manifest = read_www("element/custom-elements.json")?;
    let toolchain = files::read_text(Path::new("rust-toolchain.toml"))?;
    let rust = toolchain
        .split_once("channel = \"")
        .and_then(|(_, rest)| rest.split_once('"'));
    let (rust, _) = rust.ok_or("`rust-toolchain.toml` names no channel")?;
    Ok([
        (
            "package.json",
            package::json(own, &read_www("package/package.json")?, &workspace)?,
        ),
        (
            "README.md",
            package::readme(own, &read_www("package/README.md")?, &manifest)?,
        ),
        ("LICENSE", files::read_text(Path::new("LICENSE"))?),
        ("THIRD-PARTY-NOTICES.txt", notices::text(&crates, rust)?),
        ("icp-checker.cdx.json", bom::json(&crates, rust)?),
    ])
}

fn www(name: &str) -> PathBuf {
    Path::new(WWW).join(name)
}

fn read_www(name: &str) -> Done<String> {
    files::read_text(&www(name))
}

fn judge_imports(modules: &[(&str, &Module)]) -> Done {
    let allowed = read_www("site/imports.allow")?;
    let mut faults: Vec<String> = modules
        .iter()
        .flat_map(|(name, module)| imports::faults(name, &module.imports, &module.glue, &allowed))
        .collect();
    let all = modules
        .iter()
        .flat_map(|(_, module)| module.imports.clone())
        .collect::<Vec<_>>();
    faults.extend(imports::idle(&all, &allowed));
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults.join("\n").into())
    }
}

/// The classic script with the element, its styles and the packed wasm inside.
fn element_script(stage: &Path, element: &Module, effort: Effort) -> Done<String> {
    let folder = stage.join("element");
    files::empty_folder(&folder)?;
    // Base64 costs one byte in a hundred once the script is served with gzip; denser alphabets save a third of that.
    let mut parcel = element.wasm.clone();
    parcel.extend(bundle::style(&www("element/style.css"), effort)?.as_bytes());
    let packed = STANDARD.encode(pack::pack(&parcel, effort)?);
    files::write(&folder.join("interview.parcel"), &parcel)?;
    files::write(&folder.join("interview.js"), &element.glue)?;
    files::write(
        &folder.join("interview.parcel.js"),
        format!(
            "export default \"{packed}\";\nexport const size = {};\n",
            element.wasm.len()
        ),
    )?;
    for name in ["element.js", "floor.js", "unpack.js"] {
        files::write(&folder.join(name), read_www(&format!("element/{name}"))?)?;
    }
    files::write(&folder.join("words.js"), words::script()?)?;
    let script = bundle::script(&folder.join("element.js"), effort)?;
    // What is not minified still has names that nothing uses, and comments.
    if effort == Effort::Release {
        judge_script(&script.replace(packed.as_str(), ""))?;
    }
    Ok(script)
}

/// What the import list promises for the wasm, this promises for the JavaScript around it.
fn judge_script(script: &str) -> Done {
    for word in [
        "fetch",
        "XMLHttpRequest",
        "WebSocket",
        "sendBeacon",
        "EventSource",
        "Worker",
        "eval",
    ] {
        if imports::has_word(script, word) {
            return Err(format!("`icp-checker.js` names `{word}`, expected nothing of it").into());
        }
    }
    Ok(())
}

/// A script that ended its own element early would spill the rest as text, and no hash would match it.
fn inlinable(script: &str) -> Done<&str> {
    let lower = script.to_ascii_lowercase();
    match ["</script", "<!--"]
        .iter()
        .find(|mark| lower.contains(**mark))
    {
        Some(mark) => {
            Err(format!("a script holds `{mark}`, expected one that can stand inline").into())
        }
        None => Ok(script),
    }
}

/// The hand-written types of the three functions, and those of the loader that every module of this kind has.
fn engine_types() -> Done<String> {
    let api = read_www("engine/api.d.ts")?;
    Ok(format!(
        "{}\n{}",
        api.trim_end(),
        read_www("engine/loader.d.ts")?
    ))
}

/// `sha256sum --check SHA256SUMS` reads this.
fn sums(dist: &Path) -> Done<String> {
    let mut text = String::new();
    for path in files::list(dist)? {
        let content = files::read(&dist.join(&path))?;
        text.push_str(&format!("{}  {}\n", digest::hex(&content), path.display()));
    }
    Ok(text)
}
