//! Plain text: no markup, no control characters, nothing that cannot be seen.

use super::LONGEST_NAME;
use super::reader::{Read, Reader};
use crate::present::wording as words;

/// Whether a letter is a control character, breaks lines as one would, or stands for text that was lost.
fn control(letter: char) -> bool {
    matches!(letter, '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{2028}' | '\u{2029}' | '\u{FFFD}')
}

/// Whether a letter takes no room: joiners, marks that turn the direction, tags (`Default_Ignorable_Code_Point`).
fn invisible(letter: char) -> bool {
    matches!(letter,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether a message that repeats a letter has to show something else in its place.
pub(super) fn hidden(letter: char) -> bool {
    control(letter) || invisible(letter)
}

/// A name: here what cannot be seen is refused, since a name is there to be compared.
pub(super) fn name(reader: &mut Reader) -> Read<String> {
    let name = reader.string()?;
    if name.chars().any(hidden) {
        return reader.refuse("a name without invisible characters");
    }
    cleaned(reader, &name, LONGEST_NAME)
}

/// A text: what cannot be seen is left out, and a new line is a space.
pub(super) fn text(reader: &mut Reader, longest: usize) -> Read<String> {
    let text = reader.string()?;
    cleaned(reader, &text, longest)
}

fn cleaned(reader: &mut Reader, text: &str, longest: usize) -> Read<String> {
    let mut clean = String::new();
    let (mut count, mut blank) = (0, true);
    for letter in text.chars() {
        count += 1;
        match letter {
            '\n' => clean.push(' '),
            _ if control(letter) => return reader.refuse("text without control characters"),
            _ if invisible(letter) => {}
            _ => {
                blank &= matches!(
                    letter,
                    ' ' | '\u{A0}' | '\u{1680}' | '\u{2000}'
                        ..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{2800}' | '\u{3000}'
                );
                clean.push(letter);
            }
        }
    }
    if blank || count > longest {
        return reader.refuse(&["1 to ", &words::number(longest), " letters"].concat());
    }
    if marked_up(clean.as_bytes()) {
        return reader.refuse("plain text: no markup, and a space after a `<` or `&` that is none");
    }
    Ok(clean)
}

/// Whether text would be markup in HTML, which nothing here is read as, and which nobody meant as text.
fn marked_up(text: &[u8]) -> bool {
    text.iter().enumerate().any(|(place, byte)| {
        let rest = &text[place + 1..];
        match byte {
            b'<' => matches!(
                rest.first(),
                Some(b'A'..=b'Z' | b'a'..=b'z' | b'/' | b'!' | b'?')
            ),
            b'&' => {
                let name = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric());
                let name = name.count();
                rest.first() == Some(&b'#') || name > 0 && rest.get(name) == Some(&b';')
            }
            _ => false,
        }
    })
}
