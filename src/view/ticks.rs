//! The ticked papers as a few letters behind the short code of the answers.

use super::profile::LAW_TICKS;
use super::state::State;
use crate::code::LETTERS;

impl State {
    /// The short code of answers and ticks.
    pub(super) fn code(&self) -> String {
        let mut code = crate::code::write(&self.answers);
        // The papers of a profile are not those of the next page.
        let mut rest = self.ticked & LAW_TICKS;
        if rest != 0 {
            code.push('.');
            code.push(self.check(rest));
            while rest != 0 {
                code.push(char::from(LETTERS[(rest & 63) as usize]));
                rest >>= 6;
            }
        }
        code
    }

    /// Takes up a short code; ticks that are damaged, or not of this checklist, are left out.
    pub(super) fn take_up(&mut self, code: &str) -> bool {
        let (answers, ticks) = code.split_once('.').unwrap_or((code, ""));
        let Ok(answers) = crate::code::read(answers) else {
            return false;
        };
        self.begin(answers);
        if let Some((check, letters)) = ticks.as_bytes().split_first() {
            let mut ticked = 0;
            for letter in letters.iter().take(22).rev() {
                let value = LETTERS.iter().position(|known| known == letter);
                ticked = ticked << 6 | value.unwrap_or(0) as u128;
            }
            if self.check(ticked) == char::from(*check) {
                self.ticked = ticked & LAW_TICKS;
            }
        }
        true
    }

    /// A letter that tells these ticks from those of another checklist: a paper that moved must not seem to be there.
    fn check(&self, ticked: u128) -> char {
        let mut sum = 0_u32;
        for (document, _) in self.report.checklist.iter().map(|listed| listed.item) {
            let bit = (ticked >> document as u32 & 1) as u32;
            for byte in document.id().bytes() {
                sum = (sum ^ (u32::from(byte) + bit)).wrapping_mul(0x0100_0193);
            }
        }
        char::from(LETTERS[(sum >> 26) as usize])
    }
}
