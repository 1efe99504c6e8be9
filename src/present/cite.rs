//! Which words of which sources stand under an entry, and how one is cited.

use super::wording::{fill, interface};
use crate::check::Report;
use crate::date::Span;
use crate::evidence::{Evidence, Stands};
use crate::ids::Dispute;
use crate::law::sources::Source;
use crate::rule::{Effect, Rule};
use crate::rules;
use crate::texts::Lang;

/// What one source says on an entry.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cited {
    /// Whose words.
    pub source: Source,
    /// On which side they stand.
    pub stands: Stands,
    /// The article, heading or row; may be empty.
    pub place: &'static str,
    /// The original words; none where they were not found again.
    pub says: &'static str,
    /// The same in English; may be empty.
    pub english: &'static str,
}

impl Cited {
    /// A source by its own words, on whatever they are.
    #[must_use]
    pub fn whole(source: Source) -> Self {
        Self {
            source,
            stands: Stands::For,
            place: "",
            says: source.citation().says,
            english: "",
        }
    }

    /// A source for its side of a disagreement: by its words on that disagreement or, without any, by its own.
    #[must_use]
    pub fn side(dispute: Dispute, source: Source) -> Self {
        let about = |rule: &&Rule| rule.effect == Effect::Dispute(dispute);
        let mut evidence = rules::law()
            .iter()
            .filter(about)
            .flat_map(|rule| rule.evidence);
        let own = evidence.find(|one| one.source == source && !one.is_unread());
        own.map_or_else(
            || Self::whole(source),
            |one| Self {
                stands: Stands::For,
                ..Self::of(one)
            },
        )
    }

    /// The words of a rule's evidence.
    #[must_use]
    pub fn of(evidence: &Evidence) -> Self {
        Self {
            source: evidence.source,
            stands: evidence.stands,
            place: evidence.place,
            says: if evidence.is_unread() {
                ""
            } else {
                evidence.says
            },
            english: evidence.english,
        }
    }
}

/// The words on some rules, each once: those that hold on that day or, if none does, all.
///
/// Words on one province are for those who named it; for whoever named none, one province is an example of each
/// source, and for whoever named a province without words the sources are named alone.
#[must_use]
pub fn cited(rules: &[&Rule], report: &Report) -> Vec<Cited> {
    let here = |one: &&Evidence| match (one.province, report.province) {
        (Some(of), Some(named)) => of as usize == named,
        (of, _) => of.is_none(),
    };
    let evidence = || rules.iter().flat_map(|rule| rule.evidence);
    let mut all: Vec<Cited> = Vec::new();
    for one in evidence().filter(here).map(Cited::of) {
        if !all.contains(&one) {
            all.push(one);
        }
    }
    if all.is_empty() {
        for one in evidence().map(Cited::of) {
            if !all.iter().any(|known| known.source == one.source) {
                all.push(match report.province {
                    None => Cited {
                        stands: Stands::Sample,
                        ..one
                    },
                    Some(_) => Cited {
                        stands: Stands::Sample,
                        place: "",
                        says: "",
                        english: "",
                        ..one
                    },
                });
            }
        }
    }
    let current = |cited: &Cited| cited.source.facts().in_force.covers(report.on);
    if all.iter().any(current) {
        all.retain(current);
    }
    all
}

/// Since when words hold, or from when until when they held.
#[must_use]
pub fn in_force(lang: Lang, span: Span) -> String {
    let words = interface(lang);
    let since = span.since.text();
    match span.until {
        Some(until) => fill(words.in_force_until, &[&since, &until.text()]),
        None => fill(words.in_force_since, &[&since]),
    }
}

impl Cited {
    /// How they stand and where, since when they hold, when they were read, and how far to trust them.
    #[must_use]
    pub fn about(&self, lang: Lang) -> String {
        let words = interface(lang);
        let stands = match self.stands {
            _ if self.says.is_empty() => words.not_found_again,
            Stands::For => "",
            Stands::Against => words.says_otherwise,
            Stands::Sample => words.example,
        };
        let rest = about(lang, self.source);
        let parts = [stands, self.place].into_iter();
        let parts = parts.chain(rest.iter().map(String::as_str));
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        parts.join(" · ")
    }

    /// The words in English, for whoever reads neither the original nor is told in it.
    #[must_use]
    pub fn translation(&self, lang: Lang) -> Option<&'static str> {
        let wanted = !matches!(lang, Lang::ZhHans) && !self.english.is_empty();
        (wanted && self.english != self.says).then_some(self.english)
    }
}

/// Since when the words of a source hold, when it was read, and how far it is to be trusted.
#[must_use]
pub fn about(lang: Lang, source: Source) -> [String; 3] {
    let words = interface(lang);
    let facts = source.facts();
    [
        in_force(lang, facts.in_force),
        fill(words.read_on, &[&facts.read_on.text()]),
        words.confidence[facts.confidence as usize].into(),
    ]
}
