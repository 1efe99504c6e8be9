//! Addresses that a link may lead to: `https:` at a named host, or `mailto:` one person.

use super::reader::{Read, Reader};

/// The most letters of an address.
const MAX_LEN: usize = 2_000;

pub(super) fn read(reader: &mut Reader) -> Read<String> {
    let url = reader.string()?;
    match fault(url.as_bytes()) {
        Some(expected) => reader.refuse(expected),
        None => Ok(url),
    }
}

/// What should be there instead, where something is wrong.
fn fault(url: &[u8]) -> Option<&'static str> {
    if url.len() > MAX_LEN {
        return Some("at most 2,000 letters");
    }
    let mut places = url.iter().enumerate();
    if !places.all(|(place, byte)| allowed(*byte, &url[place + 1..])) {
        return Some(
            "letters that an address may hold, all others as `%` and two hexadecimal digits",
        );
    }
    match split(url, |byte| byte == b':') {
        (b"https", Some([b'/', b'/', rest @ ..])) => {
            let (host, _) = split(rest, |byte| matches!(byte, b'/' | b'?' | b'#'));
            (!named(host)).then_some(
                "a host by its name, such as `https://example.com/`, with nothing before or after",
            )
        }
        (b"mailto", Some(rest)) => {
            let (address, query) = split(rest, |byte| byte == b'?');
            let (person, host) = split(address, |byte| byte == b'@');
            let whole = matches!(person.len(), 1..=64)
                && person.iter().all(|byte| simple(*byte))
                && host.is_some_and(named)
                && query.is_none_or(one_line);
            (!whole).then_some(
                "one address, such as `mailto:name@example.com`, and at most `?subject=` after it",
            )
        }
        _ => Some("an address that begins with `https://` or `mailto:`"),
    }
}

/// What stands before the first such byte, and what after it, if there is one.
fn split(text: &[u8], at: fn(u8) -> bool) -> (&[u8], Option<&[u8]>) {
    match text.iter().position(|byte| at(*byte)) {
        Some(place) => (&text[..place], Some(&text[place + 1..])),
        None => (text, None),
    }
}

/// Whether a byte may stand in an address: what has no meaning outside of it and, after `%`, two hexadecimal digits.
fn allowed(byte: u8, after: &[u8]) -> bool {
    match byte {
        b'%' => after.len() >= 2 && after[0].is_ascii_hexdigit() && after[1].is_ascii_hexdigit(),
        b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{'..=b'}' => false,
        _ => byte.is_ascii_graphic(),
    }
}

/// Whether a byte stands for itself everywhere in an address.
fn simple(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'+')
}

/// Whether a host is written as a name of at least two labels, the last no number: that would be an address in disguise.
fn named(host: &[u8]) -> bool {
    let (mut labels, mut letter) = (0, false);
    let sound = host.split(|byte| *byte == b'.').all(|label| {
        labels += 1;
        letter = label.first().is_some_and(u8::is_ascii_alphabetic);
        let inside = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
        matches!(label.len(), 1..=63)
            && label.iter().all(inside)
            && label[0] != b'-'
            && label[label.len() - 1] != b'-'
    });
    sound && labels > 1 && letter && host.len() <= 253
}

/// Whether a query is a subject and stays one: another header would need a separator or a new line.
fn one_line(query: &[u8]) -> bool {
    let (name, subject) = split(query, |byte| byte == b'=');
    let subject = subject.unwrap_or_default();
    let mut places = subject.iter().enumerate();
    name == b"subject"
        && places.all(|(place, byte)| match byte {
            b'%' => subject[place + 1] > b'1',
            _ => simple(*byte),
        })
}
