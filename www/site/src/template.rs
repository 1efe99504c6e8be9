//! Templates: text with places for values.

use crate::Done;

/// Puts a value in the place of every `{{name}}`; a name without a value, or the reverse, is a failure.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> Done<String> {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    let mut used = vec![false; values.len()];
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, tail) = after.split_once("}}").ok_or("a `{{` without its `}}`")?;
        let at = values
            .iter()
            .position(|(known, _)| *known == name)
            .ok_or_else(|| format!("unknown place `{name}` in a template"))?;
        used[at] = true;
        filled.push_str(before);
        filled.push_str(values[at].1);
        rest = tail;
    }
    filled.push_str(rest);
    match used.iter().position(|used| !used) {
        Some(at) => Err(format!("no place for `{}` in a template", values[at].0).into()),
        None => Ok(filled),
    }
}

/// Text as it may stand between tags and inside double quotes.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_and_its_values_must_agree() {
        assert_eq!(
            fill("a {{b}} c", &[("b", "{{x}}")]).ok().as_deref(),
            Some("a {{x}} c")
        );
        assert!(fill("a {{b}}", &[]).is_err());
        assert!(fill("a", &[("b", "")]).is_err());
        assert!(fill("a {{b", &[("b", "")]).is_err());
    }
}
