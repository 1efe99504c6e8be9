//! The promise that nothing leaves the browser, read off the finished wasm.
//!
//! A module can only do what it imports, so every import must stand on a reviewed list,
//! and the glue behind the imports must not name anything that reaches out or runs text as code.

/// Names that reach the network, start another context, or turn text into code.
const FORBIDDEN: &[&str] = &[
    "fetch",
    "XMLHttpRequest",
    "sendBeacon",
    "WebSocket",
    "WebTransport",
    "RTCPeerConnection",
    "EventSource",
    "Worker",
    "importScripts",
    "eval",
    "Function",
    "Image",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "cookie",
];

/// The names of a reviewed list.
fn names(allowed: &str) -> Vec<&str> {
    allowed
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect()
}

/// Names on the list that no module imports: what is not needed is not allowed.
pub(crate) fn idle(imports: &[String], allowed: &str) -> Vec<String> {
    let used: Vec<&str> = imports.iter().map(|import| stem(import)).collect();
    let idle = names(allowed)
        .into_iter()
        .filter(|name| !used.contains(name));
    idle.map(|name| format!("www/site/imports.allow lists `{name}`, which no module imports"))
        .collect()
}

/// What is wrong, one line each; empty when all is well.
pub(crate) fn faults(module: &str, imports: &[String], glue: &str, allowed: &str) -> Vec<String> {
    let allowed = names(allowed);
    let mut faults = Vec::new();
    for import in imports {
        let name = stem(import);
        if !allowed.contains(&name) {
            faults.push(format!(
                "the {module} imports `{name}`, expected a name that www/site/imports.allow lists"
            ));
        }
    }
    let Some(body) = import_object(glue) else {
        faults.push(format!(
            "the {module} has no import object, expected `__wbg_get_imports`"
        ));
        return faults;
    };
    for word in FORBIDDEN {
        if has_word(body, word) {
            faults.push(format!(
                "the {module}'s imports name `{word}`, expected nothing of it"
            ));
        }
    }
    faults.sort();
    faults.dedup();
    faults
}

/// An import's name without the hash that changes with every version: `__wbg_append_1f2e…` is `__wbg_append`.
fn stem(import: &str) -> &str {
    match import.rsplit_once('_') {
        Some((name, hash))
            if hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) =>
        {
            name
        }
        _ => import,
    }
}

/// The part of the glue that the module can call; the loader around it is judged in the bundle instead.
fn import_object(glue: &str) -> Option<&str> {
    let from = glue.find("function __wbg_get_imports")?;
    let length = glue.get(from..)?.find("\n}")?;
    glue.get(from..from + length)
}

/// Whether a word stands in the text on its own, and not inside a longer name.
pub(crate) fn has_word(text: &str, word: &str) -> bool {
    let inside = |character: Option<char>| {
        character.is_some_and(|character| character.is_alphanumeric() || "_$".contains(character))
    };
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|head| head.chars().next_back());
        let after = text
            .get(at + word.len()..)
            .and_then(|tail| tail.chars().next());
        !inside(before) && !inside(after)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "function __wbg_get_imports() {\n    append: (a, b) => a.append(b),\n}\n";

    #[test]
    fn a_listed_import_passes() {
        let imports = ["__wbg_append_0123456789abcdef".to_string()];
        let found = faults("engine", &imports, GLUE, "# reviewed\n__wbg_append\n");
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn an_import_nobody_reviewed_fails() {
        let imports = ["__wbg_fetch_0123456789abcdef".to_string()];
        assert_eq!(faults("engine", &imports, GLUE, "__wbg_append").len(), 1);
    }

    #[test]
    fn a_name_listed_for_nobody_fails() {
        let imports = ["__wbg_append_0123456789abcdef".to_string()];
        assert!(idle(&imports, "__wbg_append").is_empty());
        assert_eq!(idle(&imports, "__wbg_append\n__wbg_fetch").len(), 1);
    }

    #[test]
    fn a_listed_name_with_a_forbidden_body_fails() {
        let imports = ["__wbg_new_0123456789abcdef".to_string()];
        for word in FORBIDDEN {
            let glue = format!("function __wbg_get_imports() {{\n    new: (a) => {word}(a),\n}}\n");
            assert_eq!(
                faults("engine", &imports, &glue, "__wbg_new").len(),
                1,
                "{word}"
            );
        }
    }

    #[test]
    fn glue_of_an_unknown_shape_fails() {
        assert_eq!(faults("engine", &[], "", "").len(), 1);
    }
}
