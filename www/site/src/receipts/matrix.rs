//! The 31 provinces by matter and source, for whoever reviews them: disagreements in sight.

use super::Receipt;
use icp_checker::questions::Question;
use std::collections::{BTreeMap, BTreeSet};

/// The voices, in the order of the columns: a publisher, and how its sources begin.
const VOICES: [(&str, &str); 4] = [
    ("Tencent", "tencent"),
    ("Huawei", "huawei"),
    ("UCloud", "ucloud"),
    ("QingCloud", "qingcloud"),
];

/// A table a matter, a row a province, a column a publisher; a cell has the reading, the newest words and their day.
pub(crate) fn matrix(receipts: &[Receipt]) -> String {
    let mut matters: BTreeMap<&str, BTreeMap<&str, Vec<&Receipt>>> = BTreeMap::new();
    let provinces = Question::Province.choices();
    for receipt in receipts {
        if provinces.contains(&receipt.province.as_str()) && !receipt.value.is_empty() {
            let rows = matters.entry(&receipt.matter).or_default();
            rows.entry(&receipt.province).or_default().push(receipt);
        }
    }
    let mut text = String::from(
        "# The provinces, by matter and source\n\n\
         Written by `./build.sh write` from what was read (`provinces-*.jsonl`). \
         A reading, the words, and the day that the page gives for itself; ⚠ marks a province whose sources give \
         different readings of the same matter.\n",
    );
    for (matter, rows) in matters {
        let heads: String = VOICES
            .iter()
            .map(|(name, _)| format!(" {name} |"))
            .collect();
        text.push_str(&format!(
            "\n## {matter}\n\n| province |{heads}\n|---|{}\n",
            "---|".repeat(VOICES.len())
        ));
        for province in provinces {
            let Some(receipts) = rows.get(province) else {
                continue;
            };
            let by_voice = VOICES.map(|(_, begin)| {
                let mut of: Vec<&&Receipt> = receipts
                    .iter()
                    .filter(|receipt| receipt.source.starts_with(begin))
                    .collect();
                of.sort_by(|one, other| other.dated.cmp(&one.dated));
                of
            });
            let cells: String = by_voice
                .iter()
                .map(|of| {
                    format!(
                        " {} |",
                        of.iter()
                            .map(|one| cell(one))
                            .collect::<Vec<_>>()
                            .join("<br>")
                    )
                })
                .collect();
            let readings: Vec<BTreeSet<&str>> = by_voice
                .iter()
                .filter(|of| !of.is_empty())
                .map(|of| of.iter().map(|one| one.value.as_str()).collect())
                .collect();
            let apart = readings
                .windows(2)
                .any(|pair| pair[0].intersection(&pair[1]).next().is_none());
            let mark = if apart { " ⚠" } else { "" };
            text.push_str(&format!("| {province}{mark} |{cells}\n"));
        }
    }
    text
}

/// A reading with its words, the way to them, and their day.
fn cell(receipt: &Receipt) -> String {
    let safe = |text: &str| text.replace('|', "\\|").replace('\n', " ");
    let day = match receipt.dated.as_str() {
        "" => String::new(),
        day => format!(" ({day})"),
    };
    format!(
        "`{}` [{}](<{}>){day}",
        receipt.value,
        safe(&receipt.says),
        receipt.url
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn receipt(province: &str, source: &str, value: &str, dated: &str) -> Receipt {
        let [province, source, value, dated] = [province, source, value, dated].map(str::to_owned);
        Receipt {
            matter: "min-age".to_owned(),
            says: value.clone(),
            province,
            source,
            value,
            dated,
            ..Receipt::default()
        }
    }

    #[test]
    fn sources_that_disagree_are_marked_and_the_newest_stands_first() {
        let receipts = [
            receipt("CN-BJ", "tencent-beijing", "16", "2020-01-01"),
            receipt("CN-BJ", "tencent-beijing", "18", "2025-01-01"),
            receipt("CN-BJ", "huawei-policies", "18", ""),
            receipt("CN-TJ", "tencent-tianjin", "16", ""),
            receipt("CN-TJ", "huawei-policies", "18", ""),
        ];
        let text = matrix(&receipts);
        let row = |province: &str| {
            text.lines()
                .find(|line| line.contains(province))
                .unwrap_or_default()
        };
        assert!(!row("CN-BJ").contains('⚠'), "{text}");
        assert!(row("CN-TJ").contains('⚠'), "{text}");
        assert!(row("CN-BJ").find("2025-01-01") < row("CN-BJ").find("2020-01-01"));
    }
}
