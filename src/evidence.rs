//! What a rule rests on: for each source the words that speak of that rule, how strong they are, and who decides.
//!
//! Strength belongs to the pair of rule and source, in the manner of GRADE: it begins with the kind of the source
//! and is lowered by named reasons. Who has the last word is derived from it; a rule's author can lower what is
//! derived and never raise it.

use crate::date::Date;
use crate::ids::{Certainty, SharedRule, ids};
use crate::law::edition::EDITION;
use crate::law::sources::{Source, SourceKind};
use crate::questions::Province;

ids! {
    /// On which side of a rule words stand.
    Stands {
        For "for",
        Against "against",
        Sample "sample",
    }
}

ids! {
    /// How strong evidence is, the strongest first.
    Grade {
        High "high",
        Moderate "moderate",
        Low "low",
        VeryLow "very-low",
    }
}

ids! {
    /// Why evidence is weaker than its source.
    Lowered {
        Indirect "indirect",
        Example "example",
        SecondHand "second-hand",
        Old "old",
        Unread "unread",
        Contradicted "contradicted",
    }
}

/// After so many years a page that is not law is old.
const OLD_YEARS: u16 = 6;

/// After so many months a page has to be read again.
const UNREAD_MONTHS: u16 = 24;

/// The words of one source on one rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Evidence {
    /// Whose words.
    pub source: Source,
    /// On which side.
    pub stands: Stands,
    /// Whether the rule follows from the words only with a further step.
    pub indirect: bool,
    /// Whether the source tells what another one says.
    pub second_hand: bool,
    /// The province they speak of; none for the whole mainland.
    pub province: Option<Province>,
    /// The article, heading or row; empty where the page has none.
    pub place: &'static str,
    /// The original words; `…` marks what is left out.
    pub says: &'static str,
    /// The same in English; empty where the original is.
    pub english: &'static str,
}

/// Words for a rule: whose, where they stand, the words, and the same in English.
///
/// # Panics
/// Without words; in a table it does not compile.
#[must_use]
pub const fn words(
    source: Source,
    place: &'static str,
    says: &'static str,
    english: &'static str,
) -> Evidence {
    assert!(!says.is_empty(), "silence is not evidence");
    Evidence {
        source,
        stands: Stands::For,
        indirect: false,
        second_hand: source.facts().retold,
        province: None,
        place,
        says,
        english,
    }
}

/// What stands in place of words that were not found again.
const UNREAD: &str = "…";

/// A source that is thought to speak of a rule, and whose words on it have still to be found: the weakest evidence,
/// counted as a debt.
#[must_use]
pub const fn unread(source: Source) -> Evidence {
    words(source, "", UNREAD, "")
        .sample()
        .indirect()
        .second_hand()
}

impl Evidence {
    /// Whether its words have still to be found.
    #[must_use]
    pub fn is_unread(&self) -> bool {
        self.says == UNREAD
    }

    /// They contradict the rule.
    #[must_use]
    pub const fn against(self) -> Self {
        Self {
            stands: Stands::Against,
            ..self
        }
    }

    /// They are an example of a kind.
    #[must_use]
    pub const fn sample(self) -> Self {
        Self {
            stands: Stands::Sample,
            ..self
        }
    }

    /// The rule follows from them with a further step.
    #[must_use]
    pub const fn indirect(self) -> Self {
        Self {
            indirect: true,
            ..self
        }
    }

    /// They tell what another source says, although the source speaks for itself elsewhere.
    #[must_use]
    pub const fn second_hand(self) -> Self {
        Self {
            second_hand: true,
            ..self
        }
    }

    /// They speak of one province.
    #[must_use]
    pub const fn of(self, province: Province) -> Self {
        Self {
            province: Some(province),
            ..self
        }
    }

    /// Whether this reason lowers it, by itself: `Contradicted` is a matter of the whole rule.
    #[must_use]
    pub const fn lowered_by(&self, reason: Lowered) -> bool {
        let facts = self.source.facts();
        let law = matches!(facts.kind, SourceKind::Law);
        match reason {
            Lowered::Indirect => self.indirect,
            Lowered::Example => matches!(self.stands, Stands::Sample),
            Lowered::SecondHand => self.second_hand,
            Lowered::Old => {
                !law && facts.in_force.until.is_none()
                    && months(facts.in_force.since, EDITION) >= OLD_YEARS * 12
            }
            Lowered::Unread => months(facts.read_on, EDITION) >= UNREAD_MONTHS,
            Lowered::Contradicted => false,
        }
    }

    /// How strong they are.
    #[must_use]
    pub const fn grade(&self) -> Grade {
        let mut level = match self.source.facts().kind {
            SourceKind::Law | SourceKind::Regulator => 0,
            SourceKind::Provider => 1,
            SourceKind::Firm | SourceKind::Handbook => 2,
        };
        let mut at = 0;
        while at < Lowered::ALL.len() {
            level += self.lowered_by(Lowered::ALL[at]) as usize;
            at += 1;
        }
        lower(level)
    }
}

/// The grade of this level, the weakest if there is none.
const fn lower(level: usize) -> Grade {
    if level < Grade::ALL.len() {
        Grade::ALL[level]
    } else {
        Grade::VeryLow
    }
}

/// The whole months from one day to another.
const fn months(from: Date, to: Date) -> u16 {
    let (from, to) = (from.parts(), to.parts());
    let months = (to.0 * 12 + to.1 as u16).saturating_sub(from.0 * 12 + from.1 as u16);
    months.saturating_sub((to.2 < from.2) as u16)
}

/// What follows from all words on a rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Derived {
    /// The strength of the best words for it, one lower where others contradict them.
    pub grade: Grade,
    /// Who has the last word.
    pub certainty: Certainty,
}

/// Derives strength and who decides.
///
/// - Words of law or of a regulator on the whole mainland that say it: settled.
/// - Words of two providers that do not copy one another and that nobody contradicts: uniform practice, settled.
/// - Words of one provider, whatever is said of one province, and weaker words in which two publishers agree:
///   the province or the provider decides.
/// - Anything weaker: the regulator has to be asked; on a matter of some provinces these decide, however little is
///   written of it.
#[must_use]
pub const fn derive(evidence: &[Evidence], of_provinces: bool) -> Derived {
    let (mut best, mut contradicted, mut provincial) = (Grade::ALL.len(), false, false);
    let mut everywhere = false;
    let mut at = 0;
    while at < evidence.len() {
        let one = &evidence[at];
        if matches!(one.stands, Stands::Against) {
            contradicted = true;
        } else {
            let level = one.grade() as usize;
            if level < best {
                best = level;
            }
        }
        provincial = provincial || one.province.is_some();
        everywhere = everywhere || (one.province.is_none() && firm(one, Grade::High));
        at += 1;
    }
    let grade = lower(best + contradicted as usize);
    let certainty = match grade {
        Grade::High if everywhere || !provincial => Certainty::Settled,
        Grade::Moderate if !provincial && !contradicted && agreeing(evidence, Grade::Moderate) => {
            Certainty::Settled
        }
        Grade::High | Grade::Moderate => Certainty::Province,
        _ if provincial || of_provinces => Certainty::Province,
        Grade::Low if !contradicted && agreeing(evidence, Grade::Low) => Certainty::Province,
        Grade::Low | Grade::VeryLow => Certainty::Regulator,
    };
    Derived { grade, certainty }
}

/// Whether two publishers that do not copy one another say it, each no weaker than this.
const fn agreeing(evidence: &[Evidence], grade: Grade) -> bool {
    let mut one = 0;
    while one < evidence.len() {
        let mut other = 0;
        while other < one {
            let (a, b) = (&evidence[one], &evidence[other]);
            let (whose, others) = (a.source.facts().publisher, b.source.facts().publisher);
            if firm(a, grade) && firm(b, grade) && whose as u8 != others as u8 {
                return true;
            }
            other += 1;
        }
        one += 1;
    }
    false
}

const fn firm(evidence: &Evidence, grade: Grade) -> bool {
    evidence.grade() as u8 <= grade as u8 && matches!(evidence.stands, Stands::For)
}

/// Words of one source on one province, and the rules for several provinces that they speak of.
pub type Words = (&'static [SharedRule], Evidence);

/// What one province says on rules for several.
pub type OfProvince = (Province, &'static [Words]);

const fn speaks_of(words: &Words, rule: SharedRule) -> bool {
    let mut at = 0;
    while at < words.0.len() {
        if words.0[at] as usize == rule as usize {
            return true;
        }
        at += 1;
    }
    false
}

/// How many words all provinces have on a rule.
pub(crate) const fn count_words(all: &[OfProvince], rule: SharedRule) -> usize {
    let (mut count, mut province) = (0, 0);
    while province < all.len() {
        let mut at = 0;
        while at < all[province].1.len() {
            count += speaks_of(&all[province].1[at], rule) as usize;
            at += 1;
        }
        province += 1;
    }
    count
}

/// Words for the whole mainland, then those of each province on a rule, which are so many together.
pub(crate) const fn collect_words<const LEN: usize>(
    all: &[OfProvince],
    rule: SharedRule,
    first: &[Evidence],
) -> [Evidence; LEN] {
    // Every place is written below; any words do until then.
    let mut found = [words(Source::ALL[0], "", "…", ""); LEN];
    let mut end = 0;
    while end < first.len() {
        found[end] = first[end];
        end += 1;
    }
    let mut province = 0;
    while province < all.len() {
        let mut at = 0;
        while at < all[province].1.len() {
            if speaks_of(&all[province].1[at], rule) {
                found[end] = all[province].1[at].1.of(all[province].0);
                end += 1;
            }
            at += 1;
        }
        province += 1;
    }
    assert!(end == LEN, "no more places than words");
    found
}
