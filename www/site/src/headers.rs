//! The policy of every page, and the `_headers` file that static hosts and `serve` read alike.

/// The content security policy of the pages that come with the checker.
///
/// Both lists hold the hashes of inline parts, which the single file and the frame's page have.
pub(crate) fn policy(inline_scripts: &[String], inline_styles: &[String]) -> String {
    let with = |sources: &[String]| {
        sources
            .iter()
            .map(|source| format!(" {source}"))
            .collect::<String>()
    };
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{}; style-src 'self'{}; img-src 'self' data:; \
         connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
         trusted-types 'none'",
        with(inline_scripts),
        with(inline_styles),
    )
}

/// The `_headers` file.
///
/// One policy for every path: hosts that strip `.html` from addresses, or join the headers of two matching rules,
/// would otherwise drop or double a page's policy.
pub(crate) fn file(policy: &str, hashed: &[String]) -> String {
    let mut text = format!(
        "/*\n  Content-Security-Policy: {policy}\n  Referrer-Policy: no-referrer\n  X-Content-Type-Options: nosniff\n  \
         Access-Control-Allow-Origin: *\n  Cross-Origin-Resource-Policy: cross-origin\n"
    );
    for name in hashed {
        text.push_str(&format!(
            "/{name}\n  Cache-Control: public, max-age=31536000, immutable\n"
        ));
    }
    text
}

/// The headers that a `_headers` file gives to a path.
pub(crate) fn of_path(file: &str, path: &str) -> Vec<(String, String)> {
    let mut matches = false;
    let mut found = Vec::new();
    for line in file.lines() {
        if let Some(header) = line.strip_prefix("  ") {
            if let (true, Some((name, value))) = (matches, header.split_once(": ")) {
                found.push((name.to_string(), value.to_string()));
            }
        } else {
            matches = match line.strip_suffix('*') {
                Some(prefix) => path.starts_with(prefix),
                None => path == line,
            };
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_has_the_policy_and_only_hashed_names_are_kept_for_ever() {
        let text = file(&policy(&[], &[]), &["icp-checker.0a.js".to_string()]);
        let has = |path: &str, name: &str| {
            of_path(&text, path)
                .iter()
                .any(|(header, _)| header == name)
        };
        for path in [
            "/",
            "/index.html",
            "/outcomes/filing.vi.html",
            "/icp-checker.0a.js",
        ] {
            assert!(has(path, "Content-Security-Policy"), "{path}");
        }
        assert!(has("/icp-checker.0a.js", "Cache-Control"));
        assert!(!has("/icp-checker.js", "Cache-Control"));
    }
}
