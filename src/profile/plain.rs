//! Plain text: no markup, no control characters, nothing that cannot be seen.

use super::invisible::{blank, control, hidden, invisible};
use super::reader::{Read, Reader};
use crate::present::wording as words;

/// A name: here what cannot be seen is refused, since a name is there to be compared.
pub(super) fn name(reader: &mut Reader, max_len: usize) -> Read<String> {
    let name = reader.string()?;
    if name.chars().any(hidden) {
        return reader.refuse("a name without invisible characters");
    }
    cleaned(reader, &name, max_len)
}

/// A text: what cannot be seen is left out, and a new line is a space.
pub(super) fn text(reader: &mut Reader, max_len: usize) -> Read<String> {
    let text = reader.string()?;
    cleaned(reader, &text, max_len)
}

fn cleaned(reader: &mut Reader, text: &str, max_len: usize) -> Read<String> {
    let mut clean = String::new();
    let (mut count, mut empty) = (0, true);
    for letter in text.chars() {
        count += 1;
        match letter {
            '\n' => clean.push(' '),
            _ if control(letter) => return reader.refuse("text without control characters"),
            _ if invisible(letter) => {}
            _ => {
                empty &= blank(letter);
                clean.push(letter);
            }
        }
    }
    if empty || count > max_len {
        return reader.refuse(&["1 to ", &words::number(max_len), " letters"].concat());
    }
    if marked_up(clean.as_bytes()) {
        return reader.refuse("plain text: no markup, and a space after a `<` or `&` that is none");
    }
    Ok(clean)
}

/// Whether text would be markup in HTML, which nothing here is read as, and which nobody meant as text.
fn marked_up(text: &[u8]) -> bool {
    text.iter().enumerate().any(|(index, byte)| {
        let rest = &text[index + 1..];
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
