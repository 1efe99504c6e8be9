//! What a rule is: what follows, for whom, under which outcomes, how surely, since when, and by which sources.

use crate::condition::Condition;
use crate::date::Span;
use crate::evidence::{Derived, Evidence, Grade, derive};
use crate::ids::{
    Approval, Bar, Certainty, ChangeId, Dispute, Document, Duty, Event, Filing, FilingType,
    Licence, Note, OtherReading, Reason, Stage, Step, Unit,
};
use crate::law::sources::Source;
use crate::questions::{Choice, Question};
use crate::sets::{HONG_KONG, LICENCE, OUGHT, OutcomeSet};

/// When a duty is due.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Due {
    /// How many.
    pub count: u16,
    /// Of what.
    pub unit: Unit,
    /// Counted from when.
    pub after: Event,
}

/// How long a step takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Duration {
    /// At least.
    pub from: u16,
    /// At most.
    pub to: u16,
    /// Of what.
    pub unit: Unit,
}

/// What a rule does where its condition holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Effect {
    /// The service must be filed.
    File,
    /// It cannot be filed.
    Bar(Bar),
    /// A licence is needed.
    Licence(Licence),
    /// The licence cannot be had; counts only where one is needed.
    LicenceBar(Bar),
    /// Something else may turn the plan down; a doubt, never a bar in a report.
    Doubt,
    /// Explains an outcome without bringing it about.
    Explain,
    /// What is filed.
    Filing(Filing),
    /// Which kind of order.
    FilingType(FilingType),
    /// A permit that comes first.
    Approval(Approval),
    /// Something to mend.
    Fixable(Bar),
    /// A duty and when it is due.
    Duty(Duty, Option<Due>),
    /// A note.
    Note(Note),
    /// A disagreement of sources.
    Dispute(Dispute),
    /// A paper.
    Document(Document, Stage),
    /// A step and how long it takes.
    Step(Step, Option<Duration>),
}

/// Whether a rule is our reading of the law, or one that others hold and we do not take.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reading {
    /// Applied.
    Taken,
    /// Not applied; it lowers the certainty of what it would change.
    Contrary,
}

/// Why a rule is firm although its own words are not: the closed list of exceptions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exception {
    /// The law names who has to file, and this is not one of them.
    NotNamedByTheLaw,
    /// It only says what an answer of the visitor already says.
    SaidByTheVisitor,
}

/// What other rules must bring about before a rule counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Gate {
    /// Nothing.
    Open,
    /// A licence has to be obtained.
    LicenceNeeded,
    /// A licence is denied: one of the bars that [`Bar::denies_a_licence`] names stands in the way.
    LicenceDenied,
}

/// The public name of a rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Name {
    /// As written.
    Written(&'static str),
    /// That of the rule of this index, kept apart in [`crate::rules`].
    Of(u16),
}

/// One rule: what follows, under which outcomes, when, how surely, since when, and says who.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rule {
    pub(crate) name: Name,
    /// What follows.
    pub effect: Effect,
    /// The outcomes under which it is reported; all for what makes the outcome.
    pub outcomes: OutcomeSet,
    /// For whom.
    pub when: Condition,
    /// What must follow from other rules first.
    pub gate: Gate,
    /// Who has the last word.
    pub certainty: Certainty,
    /// Ours, or another.
    pub reading: Reading,
    /// From when until when.
    pub span: Span,
    /// Says who: the words of each source on this rule.
    pub evidence: &'static [Evidence],
    /// How strong they are.
    pub grade: Grade,
    /// Words of its own, beside those of what follows.
    pub says: Says,
}

/// One thing that a provider adds in its own words; [`crate::providers`] knows whose it is and its name.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ProviderFact {
    pub(crate) provider: u8,
    pub(crate) index: u8,
}

/// The words of a rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Says {
    /// What follows says enough.
    Nothing,
    /// Why the law says so.
    Reason(Reason),
    /// How others read it.
    Other(OtherReading),
    /// What a provider adds.
    Provider(ProviderFact),
}

impl Rule {
    /// A rule of our reading, for everybody, as certain as its evidence; the builders below say what differs.
    ///
    /// # Panics
    /// Without evidence; in a table it does not compile.
    #[must_use]
    pub const fn new(
        id: &'static str,
        effect: Effect,
        when: Condition,
        span: Span,
        evidence: &'static [Evidence],
    ) -> Self {
        assert!(!evidence.is_empty(), "a rule rests on something");
        let Derived { grade, certainty } = derive(evidence, when.names(Question::Province));
        Self {
            name: Name::Written(id),
            effect,
            outcomes: OutcomeSet::ALL,
            when,
            gate: match effect {
                Effect::LicenceBar(_) => Gate::LicenceNeeded,
                _ => Gate::Open,
            },
            certainty,
            reading: Reading::Taken,
            span,
            evidence,
            grade,
            says: Says::Nothing,
        }
    }

    /// With these words of the law.
    #[must_use]
    pub const fn reason(self, reason: Reason) -> Self {
        Self {
            says: Says::Reason(reason),
            ..self
        }
    }

    /// With the words of those who read it otherwise; such a rule is not applied.
    ///
    /// That somebody reads it so leaves it to the province, however weak the words; a judgement can lower that.
    #[must_use]
    pub const fn contrary_reading(self, other: OtherReading) -> Self {
        Self {
            says: Says::Other(other),
            reading: Reading::Contrary,
            certainty: Certainty::Province,
            ..self
        }
    }

    /// With these words about a provider.
    #[must_use]
    pub const fn provider_text(self, fact: ProviderFact) -> Self {
        Self {
            says: Says::Provider(fact),
            ..self
        }
    }

    /// Only where a licence has to be obtained, as other rules have it.
    #[must_use]
    pub const fn if_licence_needed(self) -> Self {
        Self {
            gate: Gate::LicenceNeeded,
            ..self
        }
    }

    /// Only where a bar denies a licence, as other rules have it.
    #[must_use]
    pub const fn if_licence_denied(self) -> Self {
        Self {
            gate: Gate::LicenceDenied,
            ..self
        }
    }

    /// The outcomes under which what it puts into a list is listed.
    #[must_use]
    pub const fn listed_under(&self) -> OutcomeSet {
        match self.effect {
            Effect::Bar(_) | Effect::LicenceBar(_) => HONG_KONG,
            Effect::Licence(_) => LICENCE.union(HONG_KONG),
            // What turns a plan down ends the asking for what could be mended: that belongs to the way that lifts it.
            Effect::Fixable(_) => self.outcomes.minus(HONG_KONG),
            _ => self.outcomes,
        }
    }

    /// The outcomes that it is a reason for, if it is one.
    #[must_use]
    pub const fn reason_for(&self) -> Option<OutcomeSet> {
        match self.effect {
            Effect::File => Some(OUGHT),
            Effect::Bar(_) | Effect::LicenceBar(_) | Effect::Licence(_) => {
                Some(self.listed_under())
            }
            Effect::Explain => Some(self.outcomes),
            _ => None,
        }
    }

    /// Only under these outcomes.
    #[must_use]
    pub const fn for_outcomes(self, outcomes: OutcomeSet) -> Self {
        Self { outcomes, ..self }
    }

    /// The provincial administration or the provider decides, whatever the evidence.
    #[must_use]
    pub const fn decided_by_province(self) -> Self {
        self.no_firmer_than(Certainty::Province)
    }

    /// Contested or unclear, whatever the evidence: the regulator has to be asked.
    #[must_use]
    pub const fn decided_by_regulator(self) -> Self {
        self.no_firmer_than(Certainty::Regulator)
    }

    /// As firm as the text that names what needs it, where the law is silent on what does not.
    #[must_use]
    pub const fn settled_because(self, _: Exception) -> Self {
        Self {
            certainty: Certainty::Settled,
            ..self
        }
    }

    /// A judgement can lower what the evidence gives, never raise it.
    const fn no_firmer_than(self, certainty: Certainty) -> Self {
        if certainty as u8 > self.certainty as u8 {
            Self { certainty, ..self }
        } else {
            self
        }
    }

    /// Where it stands, each source once, in the order of the evidence.
    #[must_use]
    pub fn sources(&self) -> Vec<Source> {
        let mut sources = Vec::new();
        for one in self.evidence {
            if !sources.contains(&one.source) {
                sources.push(one.source);
            }
        }
        sources
    }
}

/// How many rules some tables hold together.
pub(crate) const fn count(tables: &[&[Rule]]) -> usize {
    let (mut count, mut table) = (0, 0);
    while table < tables.len() {
        count += tables[table].len();
        table += 1;
    }
    count
}

/// The rules of some tables, none of which is empty, one after the other.
pub(crate) const fn join<const COUNT: usize>(tables: &[&[Rule]]) -> [Rule; COUNT] {
    let mut all = [tables[0][0]; COUNT];
    let (mut index, mut table) = (0, 0);
    while table < tables.len() {
        let mut at = 0;
        while at < tables[table].len() {
            all[index] = tables[table][at];
            index += 1;
            at += 1;
        }
        table += 1;
    }
    all
}

/// A change a visitor can make.
#[derive(Clone, Copy, Debug)]
pub struct Change {
    /// Its name.
    pub id: ChangeId,
    /// The choice that is taken; of a question that takes many, the mark that is dropped.
    pub choice: Choice,
    /// Who can make it; offered unless this is known not to hold.
    pub when: Condition,
}

impl Change {
    /// The question it answers anew.
    #[must_use]
    pub const fn question(&self) -> Question {
        self.choice.question()
    }

    /// Whether a mark is dropped, rather than a choice taken.
    #[must_use]
    pub const fn drops(&self) -> bool {
        self.question().many()
    }
}
