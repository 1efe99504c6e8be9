//! Writes `dist/`: every file that a build leaves, as the contract lists them.

use crate::bindgen::{self, Module, Use};
use crate::template::fill;
use crate::{Done, bundle, digest, files, headers, imports, pack, pages, sizes, start};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::path::Path;

const WWW: &str = "www";

/// Builds `dist` from `stage/engine.wasm` and `stage/element.wasm`; `stage` also takes the files on the way.
pub(crate) fn build(stage: &Path, dist: &Path) -> Done {
    let engine = bindgen::run(&stage.join("engine.wasm"), Use::Beside)?;
    let element = bindgen::run(&stage.join("element.wasm"), Use::Inlined)?;
    judge_imports(&[("engine", &engine), ("element", &element)])?;

    let script = element_script(stage, &element)?;
    let page_script = bundle::minified(&www("pages/page.js"))?;
    let page_style = bundle::minified(&www("pages/page.css"))?;
    let start_style = bundle::minified(&www("pages/start.css"))?;
    let frame_script = bundle::minified(&www("pages/embed.js"))?;
    let hashed = format!("icp-checker.{}.js", &digest::hex(script.as_bytes())[..16]);
    let integrity = digest::integrity(script.as_bytes());

    files::empty_folder(dist)?;
    let write = |name: &str, content: &str| files::write(&dist.join(name), content);
    write("icp-checker.js", &script)?;
    write(&hashed, &script)?;
    write("page.js", &page_script)?;
    write("page.css", &page_style)?;
    write("frame.js", &bundle::minified(&www("pages/frame.js"))?)?;
    write("embed.js", &frame_script)?;
    write("start.js", &bundle::minified(&www("pages/start.js"))?)?;
    write("start.css", &start_style)?;

    let policy = headers::policy(&[], &[]);
    let outcomes = &pages::links();
    write(
        "index.html",
        &start::page(
            &read_www("pages/index.html")?,
            &start::Parts {
                policy: &policy,
                script: &hashed,
                integrity: &integrity,
                frame_integrity: &digest::integrity(frame_script.as_bytes()),
                outcomes,
            },
        )?,
    )?;
    write(
        "embed.html",
        &fill(
            &read_www("pages/embed.html")?,
            &[
                ("policy", &policy),
                ("script", &hashed),
                ("outcomes", outcomes),
            ],
        )?,
    )?;

    let inline = [script.trim_end(), page_script.trim_end()].map(inlinable);
    let [inline_script, inline_page] = inline;
    let (inline_script, inline_page) = (inline_script?, inline_page?);
    let scripts = [digest::source(inline_script), digest::source(inline_page)];
    let styles = [digest::source(start_style.trim_end())];
    let single_policy = headers::policy(&scripts, &styles);
    write(
        "icp-checker.html",
        &start::single(
            &read_www("pages/single.html")?,
            &[
                ("policy", &single_policy),
                ("style", start_style.trim_end()),
                ("script", inline_script),
                ("page", inline_page),
            ],
        )?,
    )?;

    for page in pages::generated()? {
        write(
            &page.file,
            &pages::shell(&read_www("pages/static.html")?, &page, &policy)?,
        )?;
    }

    write("engine/icp_checker.js", &engine.glue)?;
    files::write(&dist.join("engine/icp_checker_bg.wasm"), &engine.wasm)?;
    write("engine/icp_checker.d.ts", &engine_types()?)?;
    write(
        "package.json",
        &fill(
            &read_www("pages/package.json")?,
            &[
                ("version", env!("CARGO_PKG_VERSION")),
                ("license", env!("CARGO_PKG_LICENSE")),
            ],
        )?,
    )?;
    write("icp-checker.d.ts", &read_www("element/icp-checker.d.ts")?)?;
    write(
        "custom-elements.json",
        &read_www("element/custom-elements.json")?,
    )?;
    write(
        "profile.schema.json",
        &read_www("element/profile.schema.json")?,
    )?;
    // The header stands before every page, the single file among them, so it admits that file's inline parts.
    write("_headers", &headers::file(&single_policy, &[hashed]))?;
    write("SHA256SUMS", &sums(dist)?)?;

    sizes::print(dist)?;
    for name in ["icp-checker.js", "embed.js"] {
        println!(
            "{name}  {}",
            digest::integrity(&files::read(&dist.join(name))?)
        );
    }
    Ok(())
}

fn www(name: &str) -> std::path::PathBuf {
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
fn element_script(stage: &Path, element: &Module) -> Done<String> {
    let folder = stage.join("element");
    files::empty_folder(&folder)?;
    // Base64 costs one byte in a hundred once the script is served with gzip; denser alphabets save a third of that.
    let mut parcel = element.wasm.clone();
    parcel.extend(bundle::minified(&www("element/style.css"))?.as_bytes());
    let packed = STANDARD.encode(pack::pack(&parcel)?);
    files::write(&folder.join("interview.parcel"), &parcel)?;
    files::write(&folder.join("interview.js"), &element.glue)?;
    files::write(
        &folder.join("interview.parcel.js"),
        format!(
            "export default \"{packed}\";\nexport const size = {};\n",
            element.wasm.len()
        ),
    )?;
    for name in ["element.js", "unpack.js"] {
        files::write(&folder.join(name), read_www(&format!("element/{name}"))?)?;
    }
    let script = bundle::script(&folder.join("element.js"))?;
    // What the import list promises for the wasm, this promises for the JavaScript around it.
    for word in [
        "fetch",
        "XMLHttpRequest",
        "WebSocket",
        "sendBeacon",
        "EventSource",
        "Worker",
        "eval",
    ] {
        if imports::has_word(&script.replace(packed.as_str(), ""), word) {
            return Err(format!("`icp-checker.js` names `{word}`, expected nothing of it").into());
        }
    }
    Ok(script)
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
