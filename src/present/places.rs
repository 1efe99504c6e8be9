//! The names by which a province is looked for: those of every language, pinyin, the letters on number plates, older forms.

use crate::questions::{Province, Question};
use crate::texts::{self, Lang};

/// Beside the names in the languages, and parted as these are: pinyin where no language writes it so, the one letter that
/// stands for the province, as in 沪ICP备, its code, and what it was called or is written like elsewhere.
const OTHERS: [(Province, &str); 31] = [
    (Province::Beijing, "京|BJ|Peking"),
    (Province::Tianjin, "津|TJ|Tientsin"),
    (Province::Hebei, "冀|HE|HEB"),
    (Province::Shanxi, "晋|晉|SX"),
    (Province::InnerMongolia, "蒙|內蒙古|Nei Menggu|NM|NMG"),
    (Province::Liaoning, "辽|遼|遼寧|LN"),
    (Province::Jilin, "吉|JL|Kirin"),
    (Province::Heilongjiang, "黑|黑龍江|HL|HLJ"),
    (Province::Shanghai, "沪|滬|申|SH"),
    (Province::Jiangsu, "苏|蘇|江蘇|JS"),
    (Province::Zhejiang, "浙|ZJ"),
    (Province::Anhui, "皖|AH"),
    (Province::Fujian, "闽|閩|FJ"),
    (Province::Jiangxi, "赣|贛|JX"),
    (Province::Shandong, "鲁|魯|山東|SD"),
    (Province::Henan, "豫|HA"),
    (Province::Hubei, "鄂|HB"),
    (Province::Hunan, "湘|HN"),
    (Province::Guangdong, "粤|粵|廣東|GD|Canton"),
    (Province::Guangxi, "桂|廣西|GX"),
    (Province::Hainan, "琼|瓊|HI"),
    (Province::Chongqing, "渝|重慶|CQ|Chungking"),
    (Province::Sichuan, "川|蜀|SC|Szechuan"),
    (Province::Guizhou, "贵|貴|黔|貴州|GZ"),
    (Province::Yunnan, "云|雲|滇|雲南|YN"),
    (Province::Tibet, "藏|Xizang|XZ"),
    (Province::Shaanxi, "陕|陝|秦|陝西|Shan xi|SN|SAX"),
    (Province::Gansu, "甘|陇|隴|甘肅|GS"),
    (Province::Qinghai, "青|QH"),
    (Province::Ningxia, "宁|寧|寧夏|NX"),
    (Province::Xinjiang, "新|XJ"),
];

/// Every name of a choice by which it may be looked for, parted by `|`; none for a question whose choices have no names.
#[must_use]
pub fn names(question: Question, place: usize) -> Option<String> {
    let mut others = OTHERS.iter().filter(|_| question == Question::Province);
    let (_, others) = others.find(|(province, _)| *province as usize == place)?;
    let mut names = String::from(*others);
    for lang in Lang::ALL {
        let (text, hint) = texts::choices(*lang, question).nth(place)?;
        for name in [text, hint] {
            if !name.is_empty() {
                names.push('|');
                names.push_str(name);
            }
        }
    }
    Some(names)
}

#[cfg(test)]
mod tests {
    use super::names;
    use crate::questions::Question;
    use crate::texts::{Lang, choices};
    use std::collections::HashMap;

    #[test]
    fn every_province_is_found_by_each_of_its_names_and_by_nothing_of_another() {
        let mut owners: HashMap<String, usize> = HashMap::new();
        for place in 0..Question::Province.choices().len() {
            let names = names(Question::Province, place).unwrap_or_default();
            for name in names.split('|') {
                // Where two languages write it alike, it is the same province.
                let owner = *owners.entry(name.to_owned()).or_insert(place);
                assert_eq!(owner, place, "`{name}` names two provinces");
            }
            for lang in Lang::ALL {
                let written = choices(*lang, Question::Province).nth(place);
                let known = written.map(|(name, _)| names.split('|').any(|one| one == name));
                assert_eq!(known, Some(true), "{names}: not as {lang:?} writes it");
            }
            let letter = names.chars().next();
            assert!(letter > Some('\u{4e00}'), "{names}: no short name");
        }
        assert_eq!(names(Question::Service, 0), None);
    }
}
