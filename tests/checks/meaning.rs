//! The languages say the same: the numbers, days, articles, provinces and prohibitions of a text stand in all of them.

use crate::glossary::literals;
use crate::place::nothing_to_mend;
use icp_checker::questions::Question;
use icp_checker::texts::{self, Lang};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const LANGUAGES: [(&str, Lang); 3] = [
    ("en", Lang::En),
    ("zh_hans", Lang::ZhHans),
    ("vi", Lang::Vi),
];

/// What has a number or a province in its name without saying one: companies, licences, a space, places to be filled.
const NAMES: [&str; 8] = [
    "21Vianet",
    "Shanghai Blue Cloud",
    "上海蓝云",
    "B21",
    "B25",
    "u{A0}",
    "{0}",
    "{1}",
];

/// The file, the table, the name and the how-many-eth of that name.
type Key = (String, String, String, usize);

/// A key of a line, such as `Id:` or `Id(1, 2):`.
fn key(line: &str) -> Option<&str> {
    let name = line
        .split_once(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .map(|(name, _)| name)
        .filter(|name| !name.is_empty())?;
    let rest = &line[name.len()..];
    let rest = match rest.strip_prefix('(') {
        Some(rest) => rest.split_once(')')?.1,
        None => rest,
    };
    rest.starts_with(':').then_some(name)
}

/// Every text of a language by its name.
fn texts(language: &str) -> BTreeMap<Key, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("src/texts")
        .join(language);
    let mut all: BTreeMap<Key, String> = BTreeMap::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let file = path.file_name().expect("a name").display().to_string();
        let content = std::fs::read_to_string(&path).expect("readable");
        let (mut table, mut last) = (String::new(), None);
        for line in content.lines().map(str::trim) {
            if line.starts_with("//") {
                continue;
            }
            if let Some(name) = key(line) {
                if line.ends_with('{') {
                    table = name.to_owned();
                    continue;
                }
                let times = (0..).find(|times| {
                    let key = (file.clone(), table.clone(), name.to_owned(), *times);
                    !all.contains_key(&key)
                });
                last = times.map(|times| (file.clone(), table.clone(), name.to_owned(), times));
                all.extend(last.clone().map(|key| (key, String::new())));
            }
            if let Some(text) = last.as_ref().and_then(|key| all.get_mut(key)) {
                for says in literals(line) {
                    let plain = NAMES.iter().fold(says, |says, name| says.replace(name, ""));
                    text.push_str(&plain);
                    text.push(' ');
                }
            }
        }
    }
    all.retain(|_, text| !text.is_empty());
    all
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The word of a number below twenty or so, and what it is.
const ENGLISH: &[(&str, u64)] = &[
    ("once", 1),
    ("one", 1),
    ("first", 1),
    ("two", 2),
    ("twice", 2),
    ("second", 2),
    ("three", 3),
    ("third", 3),
    ("four", 4),
    ("fourth", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("half", 50),
    ("wholly", 100),
];

const VIETNAMESE: &[(&str, u64)] = &[
    ("một", 1),
    ("hai", 2),
    ("ba", 3),
    ("bốn", 4),
    ("tư", 4),
    ("năm", 5),
    ("sáu", 6),
    ("bảy", 7),
    ("tám", 8),
    ("chín", 9),
    ("mười", 10),
    ("nửa", 50),
];

const MULTIPLES: &[(&str, u64)] = &[
    ("million", 1_000_000),
    ("triệu", 1_000_000),
    ("tỷ", 1_000_000_000),
    ("万", 10_000),
    ("亿", 100_000_000),
];

/// A number in Chinese numerals below a thousand.
fn chinese(numerals: &str) -> u64 {
    let (mut sum, mut digit) = (0, 0);
    for numeral in numerals.chars() {
        match numeral {
            '十' => (sum, digit) = (sum + 10 * digit.max(1), 0),
            '百' => (sum, digit) = (sum + 100 * digit.max(1), 0),
            '两' => digit = 2,
            other => {
                digit = "零一二三四五六七八九"
                    .chars()
                    .position(|one| one == other)
                    .unwrap_or(0) as u64;
            }
        }
    }
    sum + digit
}

fn multiple(rest: &str) -> u64 {
    let rest = rest.trim_start_matches([' ', '多']);
    let found = MULTIPLES.iter().find(|(word, _)| rest.starts_with(word));
    found.map_or(1, |(_, times)| *times)
}

/// The numbers of a text: in digits, and in words.
fn numbers(language: &str, text: &str) -> [BTreeSet<u64>; 2] {
    let [mut digits, mut words] = [BTreeSet::new(), BTreeSet::new()];
    let separator = match language {
        "en" => ',',
        "vi" => '.',
        _ => '\0',
    };
    let numerals = "零一二两三四五六七八九十百";
    if language == "zh_hans" {
        let shares = [("一半", 50), ("半数", 50), ("独资", 100)];
        let said = shares.iter().filter(|(word, _)| text.contains(word));
        words.extend(said.map(|(_, share)| *share));
    }
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let of = |belongs: &dyn Fn(char) -> bool| {
            let end = rest.find(|letter| !belongs(letter)).unwrap_or(rest.len());
            rest.split_at(end)
        };
        if letter.is_ascii_digit() {
            let (mut number, mut after) = of(&|letter| letter.is_ascii_digit());
            let mut whole = number.to_owned();
            while let Some(more) = after.strip_prefix(separator) {
                let end = more
                    .find(|letter: char| !letter.is_ascii_digit())
                    .unwrap_or(more.len());
                if end != 3 {
                    break;
                }
                (number, after) = more.split_at(end);
                whole.push_str(number);
            }
            digits.extend(
                whole
                    .parse::<u64>()
                    .ok()
                    .map(|number| number * multiple(after)),
            );
            rest = after;
        } else if language == "zh_hans" && numerals.contains(letter) {
            let (number, after) = of(&|letter| numerals.contains(letter));
            words.insert(chinese(number) * multiple(after));
            rest = after;
        } else if letter.is_alphabetic() && language != "zh_hans" {
            let (word, after) = of(&|letter| letter.is_alphabetic());
            let known = if language == "en" {
                ENGLISH
            } else {
                VIETNAMESE
            };
            let lower = word.to_lowercase();
            let found = known.iter().find(|(known, _)| *known == lower);
            words.extend(found.map(|(_, number)| number * multiple(after)));
            if language == "en" {
                let month = MONTHS.iter().position(|month| *month == word);
                words.extend(month.map(|month| month as u64 + 1));
            }
            rest = after;
        } else {
            rest = &rest[letter.len_utf8()..];
        }
    }
    [digits, words]
}

/// What is read from a text: what it says, and what it may be taken to say as well.
type Reading<T> = fn(&str, Lang, &str) -> [BTreeSet<T>; 2];

/// What one text says and the same text of another language does not.
fn lost<T: Ord + Clone>(
    read: Reading<T>,
    (one, one_lang, text): (&str, Lang, &str),
    (other, other_lang, translated): (&str, Lang, &str),
) -> Vec<T> {
    let [has, _] = read(one, one_lang, text);
    let [said, meant] = read(other, other_lang, translated);
    let lost = has.difference(&said).filter(|one| !meant.contains(one));
    lost.cloned().collect()
}

/// Every pair of languages in which one has what the other has not.
fn compare<T: Ord + Clone>(
    compared: impl Fn(&Key) -> bool,
    read: Reading<T>,
    tell: impl Fn(&T) -> String,
) -> Vec<String> {
    let texts = LANGUAGES.map(|(language, lang)| (language, lang, texts(language)));
    let (mut mend, mut pairs) = (Vec::new(), 0);
    for (one, one_lang, of_one) in &texts {
        for (other, other_lang, of_other) in &texts {
            for (key, text) in of_one {
                let Some(translated) = of_other.get(key).filter(|_| compared(key)) else {
                    continue;
                };
                pairs += 1;
                let lost = lost(
                    read,
                    (one, *one_lang, text),
                    (other, *other_lang, translated),
                );
                if !lost.is_empty() {
                    let lost: Vec<_> = lost.iter().map(&tell).collect();
                    mend.push(format!(
                        "src/texts/{other}/{}, {} {}: has not {}, which stands in {one}",
                        key.0,
                        key.1,
                        key.2,
                        lost.join(", ")
                    ));
                }
            }
        }
    }
    assert!(pairs > 3000, "only {pairs} pairs of texts are compared");
    mend
}

fn said_numbers(language: &str, _: Lang, text: &str) -> [BTreeSet<u64>; 2] {
    numbers(language, text)
}

#[test]
fn numbers_days_and_articles_stand_in_every_language() {
    nothing_to_mend(&compare(|_| true, said_numbers, u64::to_string));
}

/// The provinces that a text names, by their places.
fn named(_: &str, lang: Lang, text: &str) -> [BTreeSet<usize>; 2] {
    let names = texts::choices(lang, Question::Province);
    let found: BTreeSet<usize> = names
        .enumerate()
        // Two Chinese letters tell a province, whatever kind of unit it is.
        .filter(|(_, (name, _))| match lang {
            Lang::ZhHans => text.contains(&name.chars().take(2).collect::<String>()),
            _ => text.contains(name),
        })
        .map(|(at, _)| at)
        .collect();
    [found.clone(), found]
}

#[test]
fn provinces_stand_in_every_language() {
    // A note of a province need not name it.
    let elsewhere = |(file, ..): &Key| file != "provinces.rs";
    nothing_to_mend(&compare(elsewhere, named, |at| {
        Question::Province.choices()[*at].to_owned()
    }));
}

/// Words by which a text forbids something or says that it cannot be had.
const FORBIDS: [&[&str]; 3] = [
    &["must not", "may not", "cannot", "forbidden", "never"],
    // Chinese says “at most” by a prohibition as well: only the plainest word counts.
    &["禁止"],
    &["không được", "không thể", "cấm", "không bao giờ"],
];

/// Words by which a text says that something is not so, however softly.
const DENIES: [&[&str]; 3] = [
    &[
        " not",
        "cannot",
        "n’t",
        " no ",
        "never",
        "forbid",
        "nobody",
        "nothing",
        "none",
        "without",
        " only",
        "unless",
        "refuse",
        "bars ",
        "barred",
        "closed to",
        "neither",
        " ban ",
    ],
    &["不", "禁止", "无", "没", "未", "非", "只", "仅", "免"],
    &["không", "chưa", "cấm", "chỉ", "từ chối", "miễn"],
];

/// Whether a text forbids something, and whether it denies something at all.
fn denied(language: &str, _: Lang, text: &str) -> [BTreeSet<()>; 2] {
    let text = format!(" {}", text.to_lowercase());
    let at = LANGUAGES
        .iter()
        .position(|(one, _)| *one == language)
        .expect("a language");
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word)).then_some(());
    [FORBIDS[at], DENIES[at]].map(|words| says(words).into_iter().collect())
}

#[test]
fn what_one_language_forbids_no_other_allows() {
    nothing_to_mend(&compare(
        |_| true,
        denied,
        |()| "that something is forbidden or cannot be".to_owned(),
    ));
}

#[test]
fn a_number_a_province_and_a_prohibition_that_are_lost_are_found() {
    let en = |text| ("en", Lang::En, text);
    let zh = |text| ("zh_hans", Lang::ZhHans, text);
    let vi = |text| ("vi", Lang::Vi, text);
    assert_eq!(
        lost(
            said_numbers,
            en("within 30 days, Article 5"),
            zh("须在五日内")
        ),
        [30]
    );
    assert!(lost(said_numbers, en("within 30 days"), zh("三十日内")).is_empty());
    assert_eq!(lost(named, zh("湖南和湖北"), vi("Hồ Nam")).len(), 1);
    assert_eq!(
        lost(
            denied,
            en("The company may not sell."),
            vi("Công ty được bán.")
        )
        .len(),
        1
    );
    assert!(
        lost(
            denied,
            vi("Công ty không được bán."),
            en("The company cannot sell.")
        )
        .is_empty()
    );
    assert_eq!(
        lost(
            denied,
            vi("Công ty không được bán."),
            en("Any company sells many things.")
        )
        .len(),
        1
    );
}

#[test]
fn numbers_are_read_as_each_language_writes_them() {
    let digits = |language, text| {
        numbers(language, text)[0]
            .iter()
            .copied()
            .collect::<Vec<_>>()
    };
    assert_eq!(
        digits("en", "RMB 10,000 and 1 million, Article 5"),
        [5, 10_000, 1_000_000]
    );
    assert_eq!(
        digits("vi", "10.000 người, 1 triệu, Điều 5."),
        [5, 10_000, 1_000_000]
    );
    assert_eq!(
        digits("zh_hans", "10万人，第5条，1亿元"),
        [5, 100_000, 100_000_000]
    );
    let words = |language, text| {
        numbers(language, text)[1]
            .iter()
            .copied()
            .collect::<Vec<_>>()
    };
    assert_eq!(words("zh_hans", "第三十八条，二十个"), [20, 38]);
    assert_eq!(words("en", "May, one million, half"), [5, 50, 1_000_000]);
    assert_eq!(words("vi", "một triệu, ba"), [3, 1_000_000]);
}
