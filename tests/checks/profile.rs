//! Profiles: good ones are taken, bad ones refused with the place of the fault, and none can change the law.

use crate::imports::Sources;
use crate::situation;
use icp_checker::ids::{Outcome, Stage, Step, Unit};
use icp_checker::profile::{
    Key, MAX_DETAIL_LEN, MAX_DURATION, MAX_ENTRIES, MAX_LEN, MAX_NAME_LEN, MAX_TEXT_LEN, Place,
    Profile,
};
use icp_checker::providers::ProviderId;
use icp_checker::sets::{FILED, OutcomeSet};
use icp_checker::texts::Lang;
use serde_json::Value;
use std::path::Path;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/profiles");

/// The name and text of every good profile, in order.
fn good() -> Vec<(String, String)> {
    let mut paths: Vec<_> = std::fs::read_dir(Path::new(FOLDER).join("good"))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let text = std::fs::read_to_string(path).expect("readable");
            (path.display().to_string(), text)
        })
        .collect()
}

/// A profile to be refused: what it is, its text, and the place that the message names.
struct Bad {
    name: String,
    text: String,
    at: String,
}

fn bad() -> Vec<Bad> {
    let text = std::fs::read_to_string(Path::new(FOLDER).join("bad.json")).expect("readable");
    let all: Vec<Value> = serde_json::from_str(&text).expect("JSON");
    let string = |value: &Value| value.as_str().expect("a string").to_owned();
    all.iter()
        .map(|case| {
            let mut text = string(&case["profile"]);
            if let Some(fill) = case.get("fill") {
                let times = fill[1].as_u64().expect("a number") as usize;
                text = text.replace("@@", &string(&fill[0]).repeat(times));
            }
            Bad {
                name: string(&case["name"]),
                text,
                at: string(&case["at"]),
            }
        })
        .collect()
}

fn parsed(text: &str) -> Profile {
    Profile::parse(text).unwrap_or_else(|message| panic!("{message}"))
}

#[test]
fn good_profiles_are_taken() {
    let all = good();
    assert!(all.len() >= 3);
    for (path, text) in all {
        let profile = parsed(&text);
        let value: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(value["name"], profile.name, "{path}");
        let count = |name: &str| value[name].as_array().map_or(0, Vec::len);
        let held = |fits: fn(Place) -> bool| {
            let entries = profile.entries.iter();
            entries.filter(|entry| fits(entry.place)).count()
        };
        assert_eq!(held(|place| place == Place::Note), count("notes"), "{path}");
        assert_eq!(held(|place| place == Place::Link), count("links"), "{path}");
        assert_eq!(
            held(|place| matches!(place, Place::Document(_))),
            count("documents"),
            "{path}"
        );
        assert_eq!(
            held(|place| matches!(place, Place::Step(_))),
            count("steps"),
            "{path}"
        );
    }
}

#[test]
fn bad_profiles_are_refused_with_the_place_of_the_fault() {
    let all = bad();
    assert!(all.len() >= 100);
    let mut faults = Vec::new();
    for case in &all {
        match Profile::parse(&case.text) {
            Err(error) if error.message().contains(&case.at) => {}
            other => faults.push(format!("{}, at {}: {other:?}", case.name, case.at)),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    println!("{} refused", all.len());
}

#[test]
fn a_message_repeats_little_and_nothing_unseen() {
    for case in bad() {
        let message = Profile::parse(&case.text)
            .expect_err(&case.name)
            .to_string();
        assert!(message.chars().count() < 600, "{}: {message}", case.name);
        for letter in message.chars() {
            assert!(!unseen(letter), "{}: {letter:?}", case.name);
        }
    }
}

/// The letters that turn the direction, join, or control: written down apart from the profile's own list.
fn unseen(letter: char) -> bool {
    letter.is_control()
        || "\u{61C}\u{200B}\u{200C}\u{200D}\u{200E}\u{200F}\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2060}\u{2066}\u{2067}\u{2068}\u{2069}\u{FEFF}"
            .contains(letter)
        || ('\u{E0000}'..='\u{E0FFF}').contains(&letter)
}

#[test]
fn what_cannot_be_seen_is_left_out_of_texts() {
    let json = r#"{"version":1,"name":"N","notes":[{"text":"a\u202eb\u200b\u2066c\ufeff\nd\ud83d\ude00 < e & f\udb40\udc41"}]}"#;
    let profile = parsed(json);
    let said = profile.entries[0]
        .said(Key::Text, Lang::En)
        .expect("a text");
    assert_eq!(said.text, "abc d\u{1F600} < e & f");
}

#[test]
fn the_longest_that_is_allowed_is_taken() {
    let many = vec![r#"{"text":"A","stage":"psb"}"#; MAX_ENTRIES].join(",");
    let (name, text) = ("名".repeat(MAX_NAME_LEN), "字".repeat(MAX_TEXT_LEN));
    let detail = "x".repeat(MAX_DETAIL_LEN);
    let mut json = format!(
        r#"{{"version":1,"name":"{name}","notes":[{{"text":"{text}"}}],"documents":[{many}],
        "steps":[{{"text":"A","after":"psb","detail":"{detail}","days":{{"from":{MAX_DURATION},"to":{MAX_DURATION},"unit":"years"}}}}]}}"#
    );
    json.push_str(&" ".repeat(MAX_LEN - json.len()));
    assert_eq!(parsed(&json).entries.len(), MAX_ENTRIES + 2);
    json.push(' ');
    assert!(Profile::parse(&json).is_err());
}

#[test]
fn a_missing_language_falls_to_english_then_chinese_then_vietnamese() {
    let text = |json: &str, lang: Lang| {
        let profile = parsed(&format!(
            r#"{{"version":1,"name":"N","notes":[{{"text":{json}}}]}}"#
        ));
        let said = profile.entries[0].said(Key::Text, lang).expect("a text");
        (said.text.clone(), said.lang)
    };
    let all = r#"{"vi":"v","zh-Hans":"z","en":"e"}"#;
    assert_eq!(text(all, Lang::Vi), ("v".into(), Some(Lang::Vi)));
    assert_eq!(text(all, Lang::ZhHans), ("z".into(), Some(Lang::ZhHans)));
    let two = r#"{"vi":"v","zh-Hans":"z"}"#;
    assert_eq!(text(two, Lang::En), ("z".into(), Some(Lang::ZhHans)));
    let two = r#"{"vi":"v","en":"e"}"#;
    assert_eq!(text(two, Lang::ZhHans), ("e".into(), Some(Lang::En)));
    assert_eq!(text(r#""p""#, Lang::Vi), ("p".into(), None));
}

#[test]
fn an_entry_is_shown_only_where_every_outcome_still_possible_admits_it() {
    let profile = parsed(
        r#"{"version":1,"name":"N","notes":[{"text":"A","outcomes":["filing","licence"]},{"text":"B"}]}"#,
    );
    let [some, every] = &profile.entries[..] else {
        panic!("two entries");
    };
    for possible in (1..16).map(OutcomeSet::from_bits) {
        assert!(every.shown(possible));
        assert_eq!(some.shown(possible), possible.within(FILED), "{possible:?}");
    }
}

/// The proof that a profile changes no law: `check` takes none, as its type says here, and nothing keeps one for it.
#[test]
fn no_profile_changes_a_report() {
    use icp_checker::{answers::Answers, check::Report, date::Date};
    let check: fn(&Answers, Option<ProviderId>, Date) -> Report = icp_checker::check::check;
    let situations = situation::all();
    let reports = || -> Vec<String> {
        let report = |one: &situation::Situation| check(&one.answers, one.provider, one.on);
        situations
            .iter()
            .map(|one| format!("{:?}", report(one)))
            .collect()
    };
    let before = reports();
    let texts = good().into_iter().map(|(_, text)| text);
    let texts: Vec<_> = texts
        .chain(bad().into_iter().map(|case| case.text))
        .collect();
    let profiles: Vec<_> = texts.iter().map(|text| Profile::parse(text)).collect();
    assert_eq!(before, reports());
    assert!(profiles.iter().any(Result::is_ok) && profiles.iter().any(Result::is_err));
    // A profile's base does what the attribute does: it adds, and leaves outcome and bars as the law alone has them.
    let bases = profiles.iter().flatten().filter_map(|profile| profile.base);
    for base in bases {
        for one in situations.iter().filter(|one| one.provider.is_none()) {
            let [law, with] = [None, Some(base)].map(|base| check(&one.answers, base, one.on));
            let bars = |report: &Report| format!("{:?}", report.bars);
            assert_eq!(law.outcome, with.outcome, "{}", one.name);
            assert_eq!(law.possible, with.possible, "{}", one.name);
            assert_eq!(law.certainty, with.certainty, "{}", one.name);
            assert_eq!(bars(&law), bars(&with), "{}", one.name);
        }
    }
}

#[test]
fn nothing_that_decides_knows_profiles() {
    for folder in ["src", "www/engine/src"] {
        for file in Sources::read(folder).files {
            let own = folder == "src" && file.name.starts_with("profile");
            assert!(
                own || !file.code.contains("profile::"),
                "{folder}/{} names `profile`: a profile is only for what is shown, in www/element",
                file.name
            );
        }
    }
}

/// A generator of numbers that gives the same ones on every machine (SplitMix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ mixed >> 31) % most as u64) as usize
    }
}

/// What mutations put in: marks of JSON, of markup and of addresses, and letters nobody sees.
const PIECES: [&str; 40] = [
    "{",
    "}",
    "[",
    "]",
    "\"",
    ":",
    ",",
    "\\",
    "\\u",
    "\\ud83d",
    "\\u202e",
    "\\n",
    "0",
    "-1",
    "1e9",
    "null",
    "true",
    "<",
    "<b>",
    "&#",
    "&lt;",
    "javascript:",
    "https://",
    "mailto:",
    "@",
    "%",
    "%0A",
    "..",
    "?bcc=",
    "\u{202E}",
    "\u{200B}",
    "\u{FEFF}",
    "\u{0}",
    "\n",
    "字",
    "\u{1F600}",
    "\"url\":",
    "\"text\":",
    "\"outcomes\":[]",
    " ",
];

fn mutated(text: &str, chance: &mut Chance) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for _ in 0..=chance.below(3) {
        let from = chance.below(letters.len());
        let to = (from + chance.below(12)).min(letters.len());
        match chance.below(4) {
            0 => drop(letters.drain(from..to)),
            1 => {
                let copied = letters[from..to].to_vec();
                let place = chance.below(letters.len());
                letters.splice(place..place, copied);
            }
            2 => {
                let piece = PIECES[chance.below(PIECES.len())];
                letters.splice(from..from, piece.chars());
            }
            _ => {
                let piece = PIECES[chance.below(PIECES.len())];
                letters.splice(from..to, piece.chars());
            }
        }
        if letters.is_empty() {
            break;
        }
    }
    letters.into_iter().collect()
}

/// Written down apart from the profile's own reading of addresses.
fn safe(url: &str) -> bool {
    let ascii = url.bytes().all(|byte| byte.is_ascii_graphic());
    let nothing_foreign = !url.contains(['"', '<', '>', '\\', '`', '{', '|', '}', '^']);
    let place = url
        .strip_prefix("https://")
        .map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default())
        .or_else(|| {
            let (person, rest) = url.strip_prefix("mailto:")?.split_once('@')?;
            let (host, query) = rest.split_once('?').unwrap_or((rest, "subject="));
            let lower = query.to_ascii_lowercase();
            let plain = !lower.contains(['&', '=', '\n']) || lower.starts_with("subject=");
            let one = lower.matches(['&', '=']).count() <= 1;
            let lines = lower.contains("%0") || lower.contains("%1");
            (!person.is_empty() && plain && one && !lines).then_some(host)
        });
    let host = place.and_then(|place| place.split(':').next());
    let named = host.is_some_and(|host| {
        let end = host.rsplit('.').next().unwrap_or_default();
        host.contains('.')
            && end.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && host
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b".-".contains(&byte))
    });
    ascii && nothing_foreign && named
}

fn judge(profile: &Profile) {
    assert!(!profile.name.chars().any(unseen), "{:?}", profile.name);
    for said in profile.entries.iter().flat_map(|entry| &entry.said) {
        assert!(!said.text.chars().any(unseen), "{:?}", said.text);
        if said.key == Key::Url {
            assert!(safe(&said.text), "{:?}", said.text);
        } else {
            let after = said.text.split('<').skip(1);
            for after in after {
                let first = after.chars().next().unwrap_or(' ');
                assert!(
                    !first.is_ascii_alphabetic() && !"/!?".contains(first),
                    "{after}"
                );
            }
            assert!(!said.text.contains("&#"), "{:?}", said.text);
        }
    }
}

#[test]
fn twenty_thousand_mutations_of_good_profiles_never_panic_and_never_leave_anything_unsafe() {
    let good = good();
    let mut chance = Chance(20_261_121);
    let (mut taken, mut refused) = (0, 0);
    for round in 0..20_000 {
        let (_, text) = &good[round % good.len()];
        match Profile::parse(&mutated(text, &mut chance)) {
            Ok(profile) => {
                judge(&profile);
                taken += 1;
            }
            Err(message) => {
                assert!(message.to_string().contains("expected "), "{message}");
                refused += 1;
            }
        }
    }
    println!("{taken} taken, {refused} refused");
    // Mutations that only ever break the JSON would test nothing behind it.
    assert!(taken > 1_000 && refused > 1_000);
}

#[test]
fn the_reader_of_json_takes_what_another_takes_and_refuses_what_it_refuses() {
    let good = good();
    let mut chance = Chance(8_259);
    for round in 0..5_000 {
        let text = mutated(&good[round % good.len()].1, &mut chance);
        if Profile::parse(&text).is_ok() {
            let other: Result<Value, _> = serde_json::from_str(&text);
            assert!(other.is_ok(), "{text}");
        }
    }
}

#[test]
fn the_schema_knows_the_same_keys_names_and_lengths() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/element/profile.schema.json");
    let text = std::fs::read_to_string(path).expect("readable");
    let schema: Value = serde_json::from_str(&text).expect("JSON");
    let mut keys = Vec::new();
    let mut lists: Vec<Vec<String>> = Vec::new();
    walk(&schema, &mut keys, &mut lists);
    keys.sort();
    keys.dedup();
    let languages = Lang::ALL.iter().map(|lang| lang.id());
    let own = Key::ALL.iter().map(|key| key.id()).chain(languages);
    let mut own: Vec<_> = own.map(str::to_owned).collect();
    own.sort();
    assert_eq!(
        keys, own,
        "www/element/profile.schema.json knows other keys than src/profile.rs"
    );
    fn ids<T: Copy>(all: &[T], id: fn(T) -> &'static str) -> Vec<String> {
        all.iter().map(|one| id(*one).to_owned()).collect()
    }
    for expected in [
        ids(Outcome::ALL, Outcome::id),
        ids(Stage::ALL, Stage::id),
        ids(Step::ALL, Step::id),
        ids(Unit::ALL, Unit::id),
        ids(ProviderId::ALL, ProviderId::id),
    ] {
        assert!(lists.contains(&expected), "{expected:?}");
    }
    assert_eq!(lists.len(), 5);
    for number in [
        format!("\"maxLength\": {MAX_NAME_LEN}"),
        format!("\"maxLength\": {MAX_TEXT_LEN}"),
        format!("\"maxLength\": {MAX_DETAIL_LEN}"),
        format!("\"maxItems\": {MAX_ENTRIES}"),
        format!("\"maximum\": {MAX_DURATION}"),
    ] {
        assert!(text.contains(&number), "{number}");
    }
}

/// Every key of every `properties`, and every `enum`.
fn walk(value: &Value, keys: &mut Vec<String>, lists: &mut Vec<Vec<String>>) {
    let Value::Object(object) = value else {
        if let Value::Array(values) = value {
            values.iter().for_each(|value| walk(value, keys, lists));
        }
        return;
    };
    for (name, value) in object {
        if let ("properties", Some(properties)) = (name.as_str(), value.as_object()) {
            keys.extend(properties.keys().cloned());
            properties
                .values()
                .for_each(|value| walk(value, keys, lists));
        } else if let ("enum", Some(values)) = (name.as_str(), value.as_array()) {
            let strings = values
                .iter()
                .map(|value| value.as_str().expect("a name").to_owned());
            lists.push(strings.collect());
        } else {
            walk(value, keys, lists);
        }
    }
}
