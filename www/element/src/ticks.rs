//! The ticked papers: those of the law as a few letters behind the short code of the answers.

use super::state::State;
use icp_checker::code::LETTERS;
use icp_checker::fnv;
use icp_checker::ids::Document;
use icp_checker::profile::Place;
use icp_checker::sets::DocumentSet;

/// How many letters hold a tick for each paper of the law.
const MAX_LETTERS: usize = Document::ALL.len().div_ceil(6);

impl State {
    /// Whether a paper is ticked: of the law, or behind those of a profile.
    pub(super) fn ticked(&self, index: usize) -> bool {
        match Document::ALL.get(index) {
            Some(document) => self.ticked.contains(*document),
            None => self.ticked_supplied.contains(&index),
        }
    }

    /// Ticks a paper, or takes its tick away.
    pub(super) fn tick(&mut self, index: usize, ticked: bool) {
        match Document::ALL.get(index) {
            Some(document) if ticked => self.ticked = self.ticked.with(*document),
            Some(document) => self.ticked = self.ticked.without(*document),
            None => {
                self.ticked_supplied.retain(|known| *known != index);
                self.ticked_supplied.extend(ticked.then_some(index));
            }
        }
    }

    /// How many papers are ticked, and how many there are, those of the profile among them.
    pub(super) fn ready(&self) -> String {
        let situation = self.situation("");
        let listed = situation.listed_papers();
        let mut supplied = [0, 0];
        let additions = self.profile.iter().flat_map(|profile| &profile.additions);
        let papers = additions.filter_map(|entry| match entry.place {
            Place::Document(stage) => Some((entry, stage)),
            _ => None,
        });
        for (index, (entry, stage)) in (Document::ALL.len()..).zip(papers) {
            // A stage without a paper of the law is not shown.
            let shown = listed.iter().any(|(_, of)| *of == stage);
            if shown && entry.shown(self.report.possible) {
                supplied[0] += usize::from(self.ticked(index));
                supplied[1] += 1;
            }
        }
        situation.ready(supplied)
    }

    /// The short code of answers and ticks.
    pub(super) fn code(&self) -> String {
        let mut code = icp_checker::code::write(&self.answers);
        // The papers of a profile are not those of the next page.
        if !self.ticked.is_empty() {
            code.push('.');
            code.push(self.check(self.ticked));
            let mut rest = self.ticked.bits();
            while rest != 0 {
                code.push(char::from(LETTERS[(rest % 64) as usize]));
                rest /= 64;
            }
        }
        code
    }

    /// Takes up a short code; ticks that are damaged, or not of this checklist, are left out.
    pub(super) fn restore(&mut self, code: &str) -> bool {
        let (answers, ticks) = code.split_once('.').unwrap_or((code, ""));
        let Ok(answers) = icp_checker::code::read(answers) else {
            return false;
        };
        self.begin(answers);
        if let Some((check, letters)) = ticks.as_bytes().split_first() {
            let mut bits = 0;
            for letter in letters.iter().take(MAX_LETTERS).rev() {
                let value = LETTERS.iter().position(|known| known == letter);
                bits = bits * 64 + value.unwrap_or(0) as u128;
            }
            let ticked = DocumentSet::from_bits(bits);
            if self.check(ticked) == char::from(*check) {
                self.ticked = ticked;
            }
        }
        true
    }

    /// A letter that tells these ticks from those of another checklist: a paper that moved must not seem to be there.
    fn check(&self, ticked: DocumentSet) -> char {
        let mut sum = 0_u32;
        for (document, _) in self.report.checklist.iter().map(|listed| listed.item) {
            let ticked = u8::from(ticked.contains(document));
            for byte in document.id().bytes() {
                sum = fnv::add_32(sum, [byte + ticked]);
            }
        }
        char::from(LETTERS[(sum >> 26) as usize])
    }
}
