//! The texts keep to the glossary, and to the typography of their script.

use std::path::Path;

/// The languages with the columns of the glossary for their terms and for what is not said.
const LANGUAGES: [(&str, usize, usize); 3] = [("en", 1, 2), ("zh_hans", 3, 4), ("vi", 5, 6)];

/// A text of a language, and where it stands.
struct Text {
    place: String,
    says: String,
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every string literal in the files of a language, but for comments.
fn texts(language: &str) -> Vec<Text> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("src/texts")
        .join(language);
    let mut found = Vec::new();
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{language}: {error}"));
    for entry in entries {
        let path = entry
            .unwrap_or_else(|error| panic!("{language}: {error}"))
            .path();
        for (at, line) in read(&path).lines().enumerate() {
            if line.trim_start().starts_with("//") {
                continue;
            }
            let file = path.file_name().unwrap_or_default().display();
            let place = format!("src/texts/{language}/{file}, line {}", at + 1);
            found.extend(literals(line).into_iter().map(|says| Text {
                place: place.clone(),
                says,
            }));
        }
    }
    assert!(
        found.len() > 500,
        "{language} has only {} texts",
        found.len()
    );
    found
}

/// What stands between quotation marks on a line; `\"` is a mark of the text.
pub(crate) fn literals(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Option<String> = None;
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        match (&mut open, letter) {
            (Some(text), '\\') => text.extend(letters.next()),
            (Some(_), '"') => found.extend(open.take()),
            (Some(text), letter) => text.push(letter),
            (None, '"') => open = Some(String::new()),
            (None, _) => {}
        }
    }
    found
}

fn glossary() -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/texts/GLOSSARY.md");
    let rows: Vec<Vec<String>> = read(&path)
        .lines()
        .filter(|line| line.starts_with('|'))
        .skip(2)
        .map(|line| {
            let cells = line.trim_matches('|').split('|');
            cells.map(|cell| cell.trim().to_owned()).collect()
        })
        .collect();
    for row in &rows {
        assert_eq!(row.len(), 8, "`{}` has another number of cells", row[0]);
        assert!(
            row.iter().all(|cell| !cell.is_empty()),
            "`{}` has an empty cell",
            row[0]
        );
    }
    rows
}

fn several(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').map(str::trim).filter(|word| *word != "–")
}

#[test]
fn a_literal_is_read_with_its_marks() {
    assert_eq!(literals(r#"Id: "a \"b\"", "c";"#), ["a \"b\"", "c"]);
}

#[test]
fn no_text_uses_a_word_that_the_glossary_replaces() {
    let mut faults = Vec::new();
    for (language, _, not) in LANGUAGES {
        let texts = texts(language);
        for row in glossary() {
            for banned in several(&row[not]).map(str::to_lowercase) {
                for text in texts
                    .iter()
                    .filter(|text| text.says.to_lowercase().contains(&banned))
                {
                    faults.push(format!(
                        "{}: `{banned}`, see `{}` in the glossary",
                        text.place, row[0]
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_term_of_the_glossary_is_used() {
    let mut faults = Vec::new();
    for (language, term, _) in LANGUAGES {
        let texts = texts(language);
        for row in glossary() {
            for wanted in several(&row[term]).map(str::to_lowercase) {
                if !texts
                    .iter()
                    .any(|text| text.says.to_lowercase().contains(&wanted))
                {
                    faults.push(format!(
                        "{language}: `{wanted}` for `{}` stands in no text",
                        row[0]
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn han(letter: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&letter)
}

/// What is wrong with the typography of a text, if anything.
fn mistake(language: &str, text: &str) -> Option<&'static str> {
    // Code is no prose; emphasis, a middle dot and the way through a menu have spaces of their own.
    let prose: String = text.split('`').step_by(2).collect();
    let prose = ["** ", " · ", " > "]
        .iter()
        .fold(prose, |text, mark| text.replace(mark, ""));
    let letters: Vec<char> = prose.chars().collect();
    let pairs = || letters.windows(2).map(|pair| (pair[0], pair[1]));
    if text.contains("  ") {
        return Some("two spaces");
    }
    if prose.contains('\'') {
        return Some("a straight apostrophe");
    }
    match language {
        "zh_hans" => {
            let near =
                |one: char, other: char| han(one) && other == ' ' || one == ' ' && han(other);
            if pairs().any(|(one, other)| near(one, other)) {
                return Some("a space beside a Chinese letter");
            }
            let half = |one: char, other: char| han(one) && ",;:?!()".contains(other);
            pairs()
                .any(|(one, other)| half(one, other))
                .then_some("half-width punctuation after a Chinese letter")
        }
        "en" => {
            let article = prose.contains("Art ");
            article.then_some("`Art ` for `Article `")
        }
        _ => None,
    }
}

#[test]
fn the_typography_of_each_script_holds() {
    let mut faults = Vec::new();
    for (language, ..) in LANGUAGES {
        for text in texts(language) {
            if let Some(mistake) = mistake(language, &text.says) {
                faults.push(format!("{}: {mistake}: {}", text.place, text.says));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(mistake("zh_hans", "备案 ICP").is_some() && mistake("zh_hans", "备案ICP").is_none());
    assert!(mistake("zh_hans", "备案(ICP)").is_some() && mistake("en", "Art 5").is_some());
}
