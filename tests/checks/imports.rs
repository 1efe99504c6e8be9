//! Which source file names which other: read from the text, as far as layers and circles need it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// One source file of a crate.
pub(crate) struct File {
    /// Its path below the crate's folder.
    pub(crate) name: String,
    /// Its text without comments, quoted words and unit tests.
    pub(crate) code: String,
    module: Vec<String>,
    /// The paths it names, from the root of the crate.
    named: BTreeSet<Vec<String>>,
}

/// The source files of a crate, in order.
pub(crate) struct Sources {
    /// The folder, from the root of the workspace.
    pub(crate) folder: &'static str,
    pub(crate) files: Vec<File>,
}

impl Sources {
    /// Reads every file below a folder of the workspace.
    pub(crate) fn read(folder: &'static str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let mut paths = Vec::new();
        find(&root, &mut paths);
        let texts = paths.iter().map(|path| {
            let name = path.strip_prefix(&root).expect("below the folder");
            let text = std::fs::read_to_string(path).expect("readable");
            (name.to_string_lossy().into_owned(), text)
        });
        Self::of(folder, texts.collect())
    }

    /// Takes texts for the files of those names.
    fn of(folder: &'static str, texts: Vec<(String, String)>) -> Self {
        let module = |(name, _): &(String, String)| module(Path::new(name));
        let modules: Vec<_> = texts.iter().map(module).collect();
        let files = texts
            .into_iter()
            .zip(&modules)
            .map(|((name, text), module)| {
                let code = code(&text);
                let code = code.split("#[cfg(test)]").next().unwrap_or(&code);
                File {
                    name,
                    code: code.to_owned(),
                    module: module.clone(),
                    named: named(code, module, &modules),
                }
            });
        let files = files.collect();
        Self { folder, files }
    }

    /// The file in which a path from the root of the crate stands.
    fn file(&self, path: &[String]) -> usize {
        let holds = |file: &File| path.starts_with(&file.module);
        let holding = self.files.iter().enumerate();
        let holding = holding.filter(|(_, file)| holds(file));
        let (at, _) = holding
            .max_by_key(|(_, file)| file.module.len())
            .expect("the root of the crate");
        at
    }

    /// The files that each file names; a module is one with what it is made of, so its own parts do not count.
    pub(crate) fn imports(&self) -> BTreeMap<usize, BTreeSet<usize>> {
        let others = |file: &File| {
            let named = file.named.iter().map(|path| self.file(path));
            let own = |at: &usize| self.files[*at].module.starts_with(&file.module);
            named.filter(|at| !own(at)).collect()
        };
        let imports = self.files.iter().enumerate();
        imports.map(|(at, file)| (at, others(file))).collect()
    }

    /// Files each of which names the next, and the last the first, if there are any.
    pub(crate) fn circle(&self) -> Option<Vec<&str>> {
        let imports = self.imports();
        let mut left: BTreeSet<usize> = imports.keys().copied().collect();
        // Whoever names nobody that is left is in no circle.
        while let Some(done) = left
            .iter()
            .copied()
            .find(|at| imports[at].is_disjoint(&left))
        {
            left.remove(&done);
        }
        let mut way = vec![*left.first()?];
        loop {
            let next = *imports[way.last()?].intersection(&left).next()?;
            if let Some(start) = way.iter().position(|at| *at == next) {
                let circle = way[start..].iter().chain([&next]);
                return Some(circle.map(|at| self.files[*at].name.as_str()).collect());
            }
            way.push(next);
        }
    }
}

fn find(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            find(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The module of a file: nothing for the root of the crate.
fn module(name: &Path) -> Vec<String> {
    let path = name.with_extension("");
    let parts = path.iter().map(|part| part.to_string_lossy().into_owned());
    parts
        .filter(|part| !["lib", "main", "mod"].contains(&part.as_str()))
        .collect()
}

/// A text without its comments, and with nothing between its quotation marks.
pub(crate) fn code(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if letter == '"' {
            code.push_str("\"\"");
            quoted(rest)
        } else if let Some(raw) = rest.strip_prefix("r#\"") {
            code.push_str("\"\"");
            raw.find("\"#").map_or(rest.len(), |end| end + 5)
        } else if rest.starts_with("'\"'") {
            3
        } else if rest.starts_with("'\\") {
            rest[3..].find('\'').map_or(1, |end| end + 4)
        } else {
            code.push(letter);
            letter.len_utf8()
        };
        rest = &rest[skipped..];
    }
    code
}

/// How long a quotation is, its marks included.
fn quoted(text: &str) -> usize {
    let mut hidden = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if hidden => hidden = false,
            '\\' => hidden = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Words and marks; `::` is one mark.
fn tokens(code: &str) -> Vec<&str> {
    let in_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut tokens = Vec::new();
    let mut rest = code.trim_start();
    while let Some(letter) = rest.chars().next() {
        let length = if in_word(letter) {
            rest.find(|letter| !in_word(letter)).unwrap_or(rest.len())
        } else if rest.starts_with("::") {
            2
        } else {
            letter.len_utf8()
        };
        tokens.push(&rest[..length]);
        rest = rest[length..].trim_start();
    }
    tokens
}

/// Every path of the crate that a file names, from the root.
fn named(code: &str, module: &[String], modules: &[Vec<String>]) -> BTreeSet<Vec<String>> {
    let tokens = tokens(code);
    let mut found = BTreeSet::new();
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).map_or("", |before| tokens[before]);
        if tokens.get(at + 1) != Some(&"::") || ["::", "."].contains(&before) {
            continue;
        }
        let child = [module, &[(*token).to_owned()]].concat();
        let start = match *token {
            "crate" => Vec::new(),
            "self" => module.to_vec(),
            "super" => module[..module.len().saturating_sub(1)].to_vec(),
            _ if modules.contains(&child) => child,
            _ => continue,
        };
        tree(&tokens, at + 2, start, &mut found);
    }
    found
}

/// Reads on from behind a `::`; gives the place behind what was read.
fn tree(
    tokens: &[&str],
    mut at: usize,
    mut path: Vec<String>,
    found: &mut BTreeSet<Vec<String>>,
) -> usize {
    loop {
        match tokens.get(at) {
            Some(&"{") => {
                at += 1;
                while let Some(token) = tokens.get(at) {
                    at = match *token {
                        "}" => return at + 1,
                        "," => at + 1,
                        _ => tree(tokens, at, path.clone(), found),
                    };
                }
                return at;
            }
            Some(&"super") => {
                path.pop();
            }
            Some(&"self") => {}
            Some(word) if word.starts_with(|letter: char| letter.is_alphabetic()) => {
                path.push((*word).to_owned());
            }
            _ => {
                found.insert(path);
                return at + 1;
            }
        }
        at += 1;
        match tokens.get(at..at + 2) {
            Some(["::", _]) => at += 1,
            Some(["as", _]) => {
                found.insert(path);
                return at + 2;
            }
            _ => {
                found.insert(path);
                return at;
            }
        }
    }
}

#[test]
fn paths_are_read_as_the_compiler_reads_them() {
    let words = |path: &str| path.split("::").map(str::to_owned).collect::<Vec<_>>();
    let modules = [
        vec![],
        words("check"),
        words("check::compile"),
        words("date"),
    ];
    let text = r##"
        // use crate::comments;
        use crate::{date::{self, Date as D}, is};
        use super::Report;
        use compile::Entry;
        const A: &str = "crate::quoted \" crate::too"; const B: char = '"';
        fn a() -> crate::ids::Bar { self::compile::b(super::super::c); $crate::d; e.compile::g }
    "##;
    let found = named(&code(text), &words("check"), &modules);
    let expected = [
        "date",
        "date::Date",
        "is",
        "Report",
        "check::compile::Entry",
        "ids::Bar",
        "check::compile::b",
        "c",
        "d",
    ];
    assert_eq!(found, expected.map(words).into());
}

#[test]
fn a_circle_is_found_and_named_and_a_module_is_one_with_its_parts() {
    let circle = |texts: &[(&str, &str)]| {
        let texts = texts.iter();
        let texts = texts.map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        let sources = Sources::of("src", texts.collect());
        let names = sources.circle()?.into_iter().map(str::to_owned);
        Some(names.collect::<Vec<_>>().join(" → "))
    };
    let root = ("lib.rs", "pub mod a; pub mod b;");
    let whole = ("a.rs", "mod part; use part::Part; pub struct A;");
    let part = ("a/part.rs", "use super::A; use crate::b::B;");
    assert_eq!(
        circle(&[root, whole, part, ("b.rs", "pub struct B;")]),
        None
    );
    let back = ("b.rs", "pub struct B(crate::a::part::Part);");
    let found = circle(&[root, whole, part, back]);
    assert_eq!(found.as_deref(), Some("a/part.rs → b.rs → a/part.rs"));
    let tested = (
        "b.rs",
        "pub struct B; #[cfg(test)] mod tests { use crate::a::A; }",
    );
    assert_eq!(circle(&[root, whole, part, tested]), None);
}
