//! What was read, line by line: looked for again in saved copies of the pages, and laid out by province.

mod matrix;

pub(crate) use matrix::matrix;

use crate::Done;
use crate::files;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// Where the lines stand.
pub(crate) const FOLDER: &str = "tests/evidence";

/// One quotation, as it was read.
#[derive(Deserialize, Default)]
pub(crate) struct Receipt {
    #[serde(default)]
    matter: String,
    #[serde(default)]
    province: String,
    #[serde(default)]
    value: String,
    kind: String,
    #[serde(default)]
    source: String,
    #[serde(default)]
    says: String,
    #[serde(default)]
    before: String,
    #[serde(default)]
    after: String,
    #[serde(default)]
    dated: String,
    #[serde(default)]
    url: String,
}

/// Every quotation, in the order of the files.
pub(crate) fn read(folder: &Path) -> Done<Vec<Receipt>> {
    let mut receipts = Vec::new();
    for name in files::list(folder)? {
        if name.extension().is_none_or(|ending| ending != "jsonl") {
            continue;
        }
        for (at, line) in files::read_text(&folder.join(&name))?.lines().enumerate() {
            let receipt: Receipt = serde_json::from_str(line)
                .map_err(|cause| format!("{}, line {}: {cause}", name.display(), at + 1))?;
            if receipt.kind != "none" {
                receipts.push(receipt);
            }
        }
    }
    Ok(receipts)
}

/// How a quotation stands on a page.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Standing {
    /// In one place.
    Found,
    /// In several places, and its neighbours do not tell which.
    Ambiguous,
    /// Nowhere.
    Gone,
}

/// Without white space and the marks of HTML and Markdown, which differ from copy to copy.
fn bare(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut inside = false;
    for letter in text.chars() {
        match letter {
            '<' => inside = true,
            '>' if inside => inside = false,
            '*' | '_' | '`' | '\\' => {}
            letter if inside || letter.is_whitespace() => {}
            letter => bare.push(letter),
        }
    }
    bare
}

/// Looks for the words, part by part where some are left out, and for their neighbours where they are not alone.
fn standing(page: &str, receipt: &Receipt) -> Standing {
    let mut rest = page;
    let parts: Vec<String> = receipt.says.split('…').map(bare).collect();
    let mut places = 0;
    for (at, part) in parts.iter().filter(|part| !part.is_empty()).enumerate() {
        let Some(place) = rest.find(part.as_str()) else {
            return Standing::Gone;
        };
        if at == 0 {
            places = page.matches(part.as_str()).count();
        }
        rest = rest.get(place + part.len()..).unwrap_or_default();
    }
    if places <= 1 {
        return Standing::Found;
    }
    let whole = [&receipt.before, &receipt.says, &receipt.after].map(|text| bare(text));
    match page.matches(&whole.concat()).count() {
        1 => Standing::Found,
        _ => Standing::Ambiguous,
    }
}

/// Holds every quotation against the saved copies in a folder, a file a source, named by it.
///
/// # Errors
/// Unreadable files; and, after the list, that a quotation is gone.
pub(crate) fn verify(receipts: &[Receipt], copies: &Path) -> Done<String> {
    let mut pages = BTreeMap::new();
    for name in files::list(copies)? {
        let source = name.file_stem().unwrap_or_default().to_string_lossy();
        let text = String::from_utf8_lossy(&files::read(&copies.join(&name))?).into_owned();
        pages.insert(source.into_owned(), bare(&text));
    }
    let mut text = String::new();
    let mut counts = BTreeMap::new();
    let mut without = 0;
    for receipt in receipts {
        let Some(page) = pages.get(&receipt.source) else {
            without += 1;
            continue;
        };
        let found = standing(page, receipt);
        *counts.entry(found).or_insert(0) += 1;
        if found != Standing::Found {
            let word = match found {
                Standing::Ambiguous => "ambiguous",
                _ => "gone",
            };
            writeln!(text, "{word}\t{}\t{}", receipt.source, receipt.says)?;
        }
    }
    let count = |standing| counts.get(&standing).copied().unwrap_or(0);
    writeln!(
        text,
        "{} found, {} ambiguous, {} gone, {without} of sources without a copy",
        count(Standing::Found),
        count(Standing::Ambiguous),
        count(Standing::Gone)
    )?;
    if count(Standing::Gone) > 0 {
        return Err(text.into());
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn receipt(before: &str, says: &str, after: &str) -> Receipt {
        let [before, says, after] = [before, says, after].map(str::to_owned);
        Receipt {
            before,
            says,
            after,
            ..Receipt::default()
        }
    }

    #[test]
    fn words_are_found_whatever_marks_a_copy_has() {
        let page = bare("<p>第一条 **非经营性** 备案。</p>\n第二条 经营性许可。");
        let found = |says| standing(&page, &receipt("", says, ""));
        assert_eq!(found("非经营性备案"), Standing::Found);
        assert_eq!(found("第一条…许可"), Standing::Found);
        assert_eq!(found("许可…第一条"), Standing::Gone);
        assert_eq!(found("注销"), Standing::Gone);
    }

    #[test]
    fn words_that_stand_twice_are_told_apart_by_their_neighbours() {
        let page = bare("北京：满十八周岁。上海：满十八周岁。");
        let found = |before, after| standing(&page, &receipt(before, "满十八周岁", after));
        assert_eq!(found("", ""), Standing::Ambiguous);
        assert_eq!(found("上海：", "。"), Standing::Found);
        assert_eq!(found("天津：", ""), Standing::Ambiguous);
    }

    #[test]
    fn a_quotation_that_is_gone_fails_and_is_told() -> Done {
        let copies = std::env::temp_dir().join(format!("copies-{}", std::process::id()));
        files::write(&copies.join("one.html"), "<p>满十八周岁</p>")?;
        let mut receipts = vec![receipt("", "满十八周岁", "")];
        receipts[0].source = "one".to_owned();
        assert!(verify(&receipts, &copies)?.starts_with("1 found, 0 ambiguous, 0 gone"));
        receipts[0].says = "满十六周岁".to_owned();
        let failure = verify(&receipts, &copies)
            .err()
            .map(|told| told.to_string());
        assert!(failure.is_some_and(|told| told.starts_with("gone\tone\t满十六周岁")));
        std::fs::remove_dir_all(&copies)?;
        Ok(())
    }
}
