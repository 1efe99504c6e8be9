//! Addresses that a link may lead to: `https:` at a named host, or `mailto:` one person.

/// The most letters of an address.
pub const MAX_LEN: usize = 2_000;

/// What should be there in place of this address, in words that follow "expected"; `None` if a link may lead to it.
///
/// A link may lead to `https://` and a host by its name, with any path, query and fragment, but without a user, a
/// password or a port; and to `mailto:` one address, with at most a subject.
/// Such an address is absolute, ASCII, at most [`MAX_LEN`] letters long, and holds no blank and none of
/// `"`, `<`, `>`, `\`, `^`, `` ` ``, `{`, `|` and `}`; where `&`, `'` or `)` mean something, they still have to be escaped.
#[must_use]
pub fn fault(url: &str) -> Option<&'static str> {
    let url = url.as_bytes();
    if url.len() > MAX_LEN {
        return Some("at most 2,000 letters");
    }
    let mut bytes = url.iter().enumerate();
    if !bytes.all(|(index, byte)| allowed(*byte, &url[index + 1..])) {
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
        Some(index) => (&text[..index], Some(&text[index + 1..])),
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
    let mut bytes = subject.iter().enumerate();
    name == b"subject"
        && bytes.all(|(index, byte)| match byte {
            b'%' => subject[index + 1] > b'1',
            _ => simple(*byte),
        })
}

#[cfg(test)]
mod tests {
    use super::{MAX_LEN, fault};

    #[test]
    fn a_link_may_lead_to_a_named_host_or_to_one_person() {
        for url in [
            "https://example.com",
            "https://help.example.com/filing?from=icp&lang=vi#contact",
            "https://xn--fiqs8s.example/%E5%A4%87",
            "mailto:icp+filing@example.com",
            "mailto:icp@example.com?subject=ICP%20filing",
        ] {
            assert_eq!(fault(url), None, "{url}");
        }
    }

    #[test]
    fn a_link_may_lead_nowhere_else() {
        let long = ["https://example.com/", &"a".repeat(MAX_LEN)].concat();
        for url in [
            "",
            "example.com",
            "/filing",
            "http://example.com/",
            "HTTPS://example.com/",
            "javascript:alert(1)",
            "data:text/html,x",
            "https:example.com",
            "https://example/",
            "https://127.0.0.1/",
            "https://example.com:8443/",
            "https://user@example.com/",
            "https://例子.example/",
            "https://example.com/\"onclick=",
            "https://example.com/a b",
            "https://example.com/%zz",
            "mailto:",
            "mailto:a@example.com,b@example.com",
            "mailto:a@example.com?cc=b@example.com",
            "mailto:a@example.com?subject=x%0Acc:b",
            &long,
        ] {
            assert!(fault(url).is_some(), "{url:.40}");
        }
    }
}
