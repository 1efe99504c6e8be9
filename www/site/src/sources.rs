//! The sources as a list for whoever reads them again: what wants another look, and why.

use icp_checker::date::Date;
use icp_checker::law::edition::MONTHS_FRESH;
use icp_checker::law::sources::{Citation, Source};
use icp_checker::rules;
use std::collections::BTreeMap;

/// Hosts of authorities, and of the companies whose own practice a page describes.
const OFFICIAL: [&str; 2] = [".gov.cn", ".gov.hk"];
const PROVIDERS: [&str; 14] = [
    "alibabacloud.com",
    "aliyun.com",
    "tencent.com",
    "qq.com",
    "huaweicloud.com",
    "amazonaws.cn",
    "cloudflare.com",
    "cdnetworks.com",
    "linktom.com",
    "ucloud.cn",
    "azure.cn",
    "baidu.com",
    "volcengine.com",
    "jdcloud.com",
];

/// Words by which the title of an act, a notice or a list of an authority is known.
const ACTS: [&str; 9] = [
    "条例", "办法", "规定", "公告", "通告", "通知", "目录", "清单", "》",
];

/// A line per source, parted by tabs: name, kind, day read, confidence, since, until, address, title.
pub(crate) fn list() -> String {
    let mut text = String::new();
    for source in Source::ALL {
        let citation = source.citation();
        let until = citation.in_force.until;
        text.push_str(&format!(
            "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n",
            source.id(),
            kind(citation.url),
            citation.read_on,
            citation.confidence.id(),
            citation.in_force.since,
            until.map_or_else(|| "-".to_owned(), |day| day.to_string()),
            citation.url,
            citation.title,
        ));
    }
    text
}

/// The sources that want another look on that day, by the reason.
pub(crate) fn review(on: Date) -> String {
    let mut reasons: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for source in Source::ALL {
        for reason in faults(&source.citation(), on) {
            reasons.entry(reason).or_default().push(source.id());
        }
    }
    let in_force = |source: &Source| source.citation().in_force.covers(on);
    for (_, rule) in rules::all() {
        if rule.span.covers(on) && !rule.sources().iter().any(in_force) {
            let reason = "rules in force that rest on no source in force";
            reasons.entry(reason).or_default().push(rule.id());
        }
    }
    let mut text = format!("{} sources on {on}\n", Source::ALL.len());
    for (reason, ids) in &reasons {
        text.push_str(&format!("\n{reason}: {}\n", ids.len()));
        for id in ids {
            let source = Source::named(id);
            let url = source.map_or("", |source| source.citation().url);
            text.push_str(&format!("  {id}  {url}\n"));
        }
    }
    if reasons.is_empty() {
        text.push_str("none wants another look\n");
    }
    text
}

/// Why a source wants another look on that day.
fn faults(citation: &Citation, on: Date) -> Vec<&'static str> {
    let url = citation.url;
    let title = citation.title;
    let act = ACTS.iter().any(|word| title.contains(word)) || title.contains("as quoted by");
    let faults = [
        (
            "read more than half a year before",
            on > citation.read_on.plus_months(MONTHS_FRESH),
        ),
        ("not yet in force", citation.in_force.since > on),
        (
            "no longer in force",
            citation.in_force.until.is_some_and(|until| until <= on),
        ),
        ("low confidence", citation.confidence.id() == "low"),
        ("no address", url.is_empty()),
        ("address without encryption", url.starts_with("http://")),
        (
            "act of an authority, read elsewhere",
            act && kind(url) != "official" && kind(url) != "provider"
                || title.contains("as quoted by"),
        ),
    ];
    let found = faults.into_iter().filter(|(_, fault)| *fault);
    found.map(|(reason, _)| reason).collect()
}

/// Whose page it is.
fn kind(url: &str) -> &'static str {
    let host = url.split('/').nth(2).unwrap_or_default();
    let below = |name: &str| {
        host.strip_suffix(name)
            .is_some_and(|rest| rest.is_empty() || name.starts_with('.') || rest.ends_with('.'))
    };
    if OFFICIAL.iter().any(|name| below(name)) {
        "official"
    } else if PROVIDERS.iter().any(|name| below(name)) {
        "provider"
    } else if host == "github.com" {
        "copy"
    } else {
        "other"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use icp_checker::date::since;
    use icp_checker::law::sources::{Confidence, SourceKind};

    fn sound() -> Citation {
        Citation {
            kind: SourceKind::Law,
            title: "办法",
            url: "https://www.miit.gov.cn/a",
            says: "",
            read_on: Date::new(2026, 1, 1),
            in_force: since(2020, 1, 1),
            confidence: Confidence::High,
        }
    }

    #[test]
    fn each_fault_is_named_and_a_sound_source_has_none() {
        let on = Date::new(2026, 3, 1);
        assert!(faults(&sound(), on).is_empty());
        type Change = fn(&mut Citation);
        let spoilt: [(&str, Change); 7] = [
            ("read more than half a year before", |citation| {
                citation.read_on = Date::new(2025, 8, 1);
            }),
            ("not yet in force", |citation| {
                citation.in_force = since(2026, 3, 2);
            }),
            ("no longer in force", |citation| {
                citation.in_force = since(2020, 1, 1).until(2026, 3, 1);
            }),
            ("low confidence", |citation| {
                citation.confidence = Confidence::Low;
            }),
            ("act of an authority, read elsewhere", |citation| {
                citation.url = "https://github.com/a/b";
            }),
            ("act of an authority, read elsewhere", |citation| {
                citation.title = "Article 3, as quoted by somebody";
            }),
            ("address without encryption", |citation| {
                citation.url = "http://www.miit.gov.cn/a";
            }),
        ];
        for (reason, spoil) in spoilt {
            let mut citation = sound();
            spoil(&mut citation);
            assert_eq!(faults(&citation, on), [reason]);
        }
    }

    #[test]
    fn a_host_is_known_by_its_end_and_not_by_a_lookalike() {
        let kinds = [
            ("https://bjca.miit.gov.cn/x", "official"),
            ("https://help.aliyun.com/x", "provider"),
            ("https://aliyun.com", "provider"),
            ("https://notaliyun.com/x", "other"),
            ("https://www.gov.cn.example.org/x", "other"),
            ("https://github.com/a/b", "copy"),
            ("", "other"),
        ];
        for (url, expected) in kinds {
            assert_eq!(kind(url), expected, "{url}");
        }
    }
}
