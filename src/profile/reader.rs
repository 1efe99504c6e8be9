//! A strict reader of JSON (RFC 8259) that knows where it is, and says so when it finds something else.
//!
//! What it is asked for is the whole grammar: it builds no tree, so nothing can be larger or deeper than a profile.

use super::invisible::hidden;
use crate::present::wording as words;

/// Something else was found than expected; the reader keeps what there is to say about it.
pub(super) struct Refused;

/// What was read, unless it was refused.
pub(super) type Read<T> = Result<T, Refused>;

/// The most letters of what was found that are repeated.
const MAX_FOUND_LEN: usize = 40;

pub(super) struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// Where the last value or mark begins, for what there is to say about it.
    start: usize,
    /// The way to the value, such as `documents[3].text`.
    path: String,
    /// What is wrong, once something is.
    pub(super) message: String,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            start: 0,
            path: String::new(),
            message: String::new(),
        }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The text between two offsets, both between letters.
    fn between(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or_default()
    }

    /// Says what is wrong with the value begun last.
    pub(super) fn refuse<T>(&mut self, expected: &str) -> Read<T> {
        self.say(expected);
        Err(Refused)
    }

    fn say(&mut self, expected: &str) {
        let (mut line, mut column) = (1, 1);
        for byte in self.between(0, self.start).bytes() {
            if byte == b'\n' {
                (line, column) = (line + 1, 1);
            } else if byte >> 6 != 0b10 {
                column += 1;
            }
        }
        let (before, after) = match self.path.is_empty() {
            true => ("", ""),
            false => (", `", "`"),
        };
        self.message = [
            "malformed profile, line ",
            &words::number(line),
            ", column ",
            &words::number(column),
            before,
            &self.path,
            after,
            ": found ",
            &self.found(),
            ", expected ",
            expected,
        ]
        .concat();
    }

    /// What stands there, up to where reading came or the next mark; what cannot be seen is made visible.
    fn found(&self) -> String {
        let rest = self.between(self.start, self.text.len());
        if rest.is_empty() {
            return "the end".into();
        }
        let (mut found, mut offset) = (String::from("`"), self.start);
        for (count, letter) in rest.chars().enumerate() {
            let mark = matches!(letter, ',' | ':' | '}' | ']' | '\0'..=' ');
            if offset >= self.at && count > 0 && mark {
                break;
            }
            if count == MAX_FOUND_LEN {
                found.push('…');
                break;
            }
            found.push(if hidden(letter) { '\u{FFFD}' } else { letter });
            offset += letter.len_utf8();
        }
        found.push('`');
        found
    }

    /// Goes on to the next value or mark.
    fn skip(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.byte() {
            self.at += 1;
        }
        self.start = self.at;
    }

    /// Takes a mark if it comes next.
    fn take(&mut self, mark: u8) -> bool {
        self.skip();
        let found = self.byte() == Some(mark);
        self.at += usize::from(found);
        found
    }

    pub(super) fn need(&mut self, mark: u8, expected: &str) -> Read<()> {
        if self.take(mark) {
            Ok(())
        } else {
            self.refuse(expected)
        }
    }

    /// Nothing may follow.
    pub(super) fn end(&mut self) -> Read<()> {
        self.skip();
        if self.start == self.text.len() {
            Ok(())
        } else {
            self.refuse("nothing after the profile")
        }
    }

    pub(super) fn at_object(&mut self) -> bool {
        self.skip();
        self.byte() == Some(b'{')
    }

    /// Takes the mark that opens an object or list; whether there is anything in it.
    pub(super) fn begin(&mut self, first: u8, last: u8) -> Read<bool> {
        self.need(first, if first == b'{' { "an object" } else { "a list" })?;
        Ok(!self.take(last))
    }

    /// Whether another comma follows and not the end of an object or list.
    pub(super) fn more(&mut self, last: u8) -> Read<bool> {
        if self.take(last) {
            return Ok(false);
        }
        self.need(b',', "`,` or the end of the object or list")?;
        Ok(true)
    }

    /// Goes on to the value of a key; what [`Self::leave`] needs to come back.
    pub(super) fn enter(&mut self, key: &str) -> usize {
        let length = self.path.len();
        if length > 0 {
            self.path.push('.');
        }
        self.path.push_str(key);
        length
    }

    /// Goes on to a value of a list.
    pub(super) fn enter_index(&mut self, index: usize) -> usize {
        // What follows may be refused before it is read.
        self.skip();
        let length = self.path.len();
        self.path
            .push_str(&["[", &words::number(index), "]"].concat());
        length
    }

    pub(super) fn leave(&mut self, length: usize) {
        self.path.truncate(length);
    }

    /// One of a kind by its public name, as far as it is allowed here.
    pub(super) fn one_of<T: Copy>(
        &mut self,
        all: &[T],
        id: fn(T) -> &'static str,
        allowed: impl Fn(T) -> bool,
    ) -> Read<T> {
        let found = self.string()?;
        let mut expected = String::from("one of");
        for item in all.iter().copied().filter(|item| allowed(*item)) {
            if id(item) == found {
                return Ok(item);
            }
            expected.push_str(&[" `", id(item), "`"].concat());
        }
        self.refuse(&expected)
    }

    /// A whole number of at most three digits.
    pub(super) fn number(&mut self, min: u16, max: u16, expected: &str) -> Read<u16> {
        self.skip();
        let mut number = 0;
        while let Some(digit @ b'0'..=b'9') = self.byte() {
            // No second digit after a nought, and no fourth.
            if self.at - self.start == 3 || self.at > self.start && number == 0 {
                return self.refuse(expected);
            }
            number = number * 10 + u16::from(digit - b'0');
            self.at += 1;
        }
        let longer = matches!(self.byte(), Some(b'.' | b'e' | b'E'));
        if self.at == self.start || longer || number < min || number > max {
            return self.refuse(expected);
        }
        Ok(number)
    }

    pub(super) fn string(&mut self) -> Read<String> {
        self.need(b'"', "a string")?;
        let start = self.start;
        let mut string = String::new();
        loop {
            let run = self.at;
            while self
                .byte()
                .is_some_and(|byte| byte >= b' ' && byte != b'"' && byte != b'\\')
            {
                self.at += 1;
            }
            string.push_str(self.between(run, self.at));
            self.start = self.at;
            let mark = self.byte();
            self.at += usize::from(mark.is_some());
            match mark {
                Some(b'"') => break,
                Some(b'\\') => string.push(self.escaped()?),
                _ => {
                    return self
                        .refuse("`\"` at the end of a string, and `\\` before control characters");
                }
            }
        }
        self.start = start;
        Ok(string)
    }

    /// The letter that an escape stands for.
    fn escaped(&mut self) -> Read<char> {
        let mark = self.byte();
        self.at += usize::from(mark.is_some_and(|mark| mark.is_ascii()));
        Ok(match mark {
            Some(mark @ (b'"' | b'\\' | b'/')) => char::from(mark),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{C}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                let mut unit = self.unit()?;
                // The first half of a pair of surrogates needs the second; a half alone is no letter.
                if unit >> 10 == 0xD800 >> 10 && self.between(self.at, self.at + 2) == "\\u" {
                    self.at += 2;
                    let second = self.unit()?;
                    unit = if second >> 10 == 0xDC00 >> 10 {
                        0x1_0000 + ((unit & 0x3FF) << 10 | second & 0x3FF)
                    } else {
                        unit
                    };
                }
                match char::from_u32(unit) {
                    Some(letter) => letter,
                    None => return self.refuse("surrogates in pairs"),
                }
            }
            _ => return self.refuse("an escape of JSON"),
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Read<u32> {
        let mut unit = 0;
        for _ in 0..4 {
            let Some(digit) = self.byte().and_then(|byte| char::from(byte).to_digit(16)) else {
                return self.refuse("four hexadecimal digits");
            };
            unit = unit << 4 | digit;
            self.at += 1;
        }
        Ok(unit)
    }
}
