//! The start page and the single file: what of them comes from the library's tables and from the finished script.

use crate::entries::list;
use crate::template::{escape, fill};
use crate::{Done, library};
use icp_checker::answers::Answers;
use icp_checker::check::{Compiled, EDITION};
use icp_checker::providers::ProviderId;
use icp_checker::rulebook;
use icp_checker::texts::Lang;
use serde_json::Value;

/// The address that plain instructions show, for the embedder to replace.
const HOST: &str = "https://YOUR-HOST";

/// How many questions half of all complete answer sets need for their outcome, and half of those that ought to file;
/// `tests/interview.rs` counts them.
const MEDIAN: usize = 2;
const MEDIAN_FILING: usize = 5;

/// What the start page takes from the rest of the build.
pub(crate) struct Parts<'a> {
    pub(crate) policy: &'a str,
    /// The hashed name of the element's script.
    pub(crate) script: &'a str,
    pub(crate) integrity: &'a str,
    /// The integrity value of `embed.js`.
    pub(crate) frame_integrity: &'a str,
    /// Links to the outcome pages, in the element's place until it runs.
    pub(crate) outcomes: &'a str,
}

/// `index.html`.
pub(crate) fn page(template: &str, parts: &Parts) -> Done<String> {
    let most = Compiled::new(None, EDITION).max_remaining(&Answers::default());
    let certificates = certificates()?;
    fill(
        template,
        &[
            ("policy", parts.policy),
            ("script", parts.script),
            ("integrity", parts.integrity),
            ("frame-integrity", parts.frame_integrity),
            ("outcomes", parts.outcomes),
            ("edition", &EDITION.to_string()),
            ("median", &MEDIAN.to_string()),
            ("median-filing", &MEDIAN_FILING.to_string()),
            ("most", &most.to_string()),
            ("providers", &providers()),
            ("embed-element", &escape(&element(parts.integrity))),
            ("embed-frame", &escape(&frame(parts.frame_integrity))),
            ("embed-iframe", &escape(&iframe())),
            ("certificate-en", &certificates[0]),
            ("certificate-zh-Hans", &certificates[1]),
            ("certificate-vi", &certificates[2]),
        ],
    )
}

/// `icp-checker.html`, from the values of its own parts.
pub(crate) fn single(template: &str, parts: &[(&str, &str)]) -> Done<String> {
    let certificates = certificates()?;
    let mut values = parts.to_vec();
    values.push(("certificate-en", &certificates[0]));
    values.push(("certificate-zh-Hans", &certificates[1]));
    values.push(("certificate-vi", &certificates[2]));
    fill(template, &values)
}

fn certificates() -> Done<[String; 3]> {
    Ok([
        certificate_line(Lang::En)?,
        certificate_line(Lang::ZhHans)?,
        certificate_line(Lang::Vi)?,
    ])
}

/// What the pages rest on, in one line: edition, fingerprint, and how much of everything there is.
fn certificate_line(lang: Lang) -> Done<String> {
    let tables = library::whole_rulebook(lang)?;
    let count = |field: &str| grouped(&list(&tables, field).len().to_string(), lang);
    let (rules, sources, papers) = (count("rules"), count("sources"), count("documents"));
    let (edition, hash) = (EDITION, rulebook::hash());
    let (edition, hash) = (
        format!("<time datetime=\"{edition}\">{edition}</time>"),
        format!("<code>{hash}</code>"),
    );
    let mut line = match lang {
        Lang::En => format!(
            "Edition {edition} · {rules} rules · {papers} papers · {sources} sources · fingerprint {hash}"
        ),
        Lang::ZhHans => format!(
            "版本 {edition} · {rules} 条规则 · {papers} 种材料 · {sources} 个出处 · 指纹 {hash}"
        ),
        Lang::Vi => format!(
            "Phiên bản {edition} · {rules} quy định · {papers} giấy tờ · {sources} nguồn · dấu vân {hash}"
        ),
    };
    // Rules that changed since they were proved have no certificate, and then nothing is claimed.
    let certificate = &tables["certificate"];
    if !certificate.is_null() {
        let number = |value: &Value| grouped(value.to_string().trim_matches('"'), lang);
        let (complete, partial) = (
            number(&certificate["complete"]),
            number(&certificate["partial"]),
        );
        let (mutants, caught, equivalent) = (
            number(&certificate["mutants"]["total"]),
            number(&certificate["mutants"]["caught"]),
            number(&certificate["mutants"]["equivalent"]),
        );
        line.push_str("<br>");
        line.push_str(&match lang {
            Lang::En => format!(
                "Proved for all {complete} complete and {partial} partial sets of answers · {mutants} deliberate mistakes in the rules: {caught} caught, {equivalent} without effect"
            ),
            Lang::ZhHans => format!(
                "已就全部 {complete} 个完整答案组合和 {partial} 个部分答案组合证明 · 在规则中故意设置 {mutants} 处错误：{caught} 处被测试发现，{equivalent} 处不影响结果"
            ),
            Lang::Vi => format!(
                "Đã chứng minh cho toàn bộ {complete} tổ hợp câu trả lời đầy đủ và {partial} tổ hợp chưa đầy đủ · {mutants} lỗi cố ý trong quy định: {caught} lỗi bị phát hiện, {equivalent} lỗi không gây khác biệt"
            ),
        });
    }
    Ok(line)
}

/// A number in decimal digits, in groups of three as the language writes them.
fn grouped(digits: &str, lang: Lang) -> String {
    let separator = match lang {
        Lang::En | Lang::ZhHans => ',',
        Lang::Vi => '.',
    };
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// The providers as choices of a list.
fn providers() -> String {
    ProviderId::ALL
        .iter()
        .map(|provider| {
            format!(
                "<option value=\"{}\">{}</option>",
                provider.id(),
                escape(provider.name())
            )
        })
        .collect()
}

fn element(integrity: &str) -> String {
    format!(
        "<script src=\"{HOST}/icp-checker.js\"\n  integrity=\"{integrity}\"\n  crossorigin=\"anonymous\" defer></script>\n\
         <icp-checker lang=\"en\" provider=\"alibaba-cloud\"></icp-checker>"
    )
}

fn frame(integrity: &str) -> String {
    format!(
        "<script src=\"{HOST}/embed.js\"\n  integrity=\"{integrity}\"\n  crossorigin=\"anonymous\" \
         data-lang=\"en\" data-provider=\"alibaba-cloud\" defer></script>"
    )
}

fn iframe() -> String {
    format!(
        "<iframe src=\"{HOST}/embed.html?lang=en&amp;provider=alibaba-cloud\"\n  title=\"ICP filing checker\" width=\"100%\" \
         height=\"900\"\n  sandbox=\"allow-scripts allow-downloads allow-modals allow-popups\"\n  allow=\"clipboard-write\" \
         referrerpolicy=\"no-referrer\" loading=\"lazy\"></iframe>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_from_the_right_as_each_language_does() {
        for (digits, english, vietnamese) in [
            ("7", "7", "7"),
            ("999", "999", "999"),
            ("1000", "1,000", "1.000"),
            ("1234567", "1,234,567", "1.234.567"),
        ] {
            assert_eq!(grouped(digits, Lang::En), english);
            assert_eq!(grouped(digits, Lang::Vi), vietnamese);
        }
    }
}
