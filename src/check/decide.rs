//! The decision: outcome and certainty as facts, read from the rules once for whatever algebra asks.
//!
//! A rule of our reading counts as firm as it is certain; a contrary one may count against us.
//! An outcome is settled when no reading of the weaker rules could make it another.

use crate::answers::Answers;
use crate::condition::{Algebra, read};
use crate::ids::{Certainty, Licence, Outcome};
use crate::questions::Question;
use crate::rule::{Effect, Gate, Reading, Rule};
use crate::sets::ChoiceSet;

/// What must be certain for an outcome to be settled, and for it to be the province's.
const CLAIMS: [Certainty; 2] = [Certainty::Settled, Certainty::Province];

/// One part of the decision: whether to file, whether that is barred, and the same for a licence.
#[derive(Clone, Copy, Debug)]
pub struct Part<F> {
    /// Who meets a rule of our reading.
    pub taken: F,
    /// For each claim, who meets one that is firm enough for it.
    pub firm: [F; 2],
    /// For each claim, who meets a contrary one that is too weighty for it.
    pub against: [F; 2],
}

/// Everything the decision hangs on.
#[derive(Clone, Copy, Debug)]
pub struct Parts<F> {
    /// The service must be filed.
    pub file: Part<F>,
    /// It cannot be filed.
    pub bar: Part<F>,
    /// A licence has to be obtained.
    pub licence: Part<F>,
    /// It cannot be had.
    pub licence_bar: Part<F>,
    /// A bar denies a licence, whether the plan needs it or would.
    pub denied: F,
    /// For each claim, who may need a licence that no rule firm enough for it calls for.
    pub doubted: [F; 2],
    /// For each claim, who has something to mend that is more doubtful than it.
    pub mending: [F; 2],
}

impl<F: Copy> Part<F> {
    fn map<G>(self, each: &mut impl FnMut(F) -> G) -> Part<G> {
        Part {
            taken: each(self.taken),
            firm: self.firm.map(&mut *each),
            against: self.against.map(each),
        }
    }
}

impl<F: Copy> Parts<F> {
    /// Each fact replaced.
    pub fn map<G>(self, mut each: impl FnMut(F) -> G) -> Parts<G> {
        Parts {
            file: self.file.map(&mut each),
            bar: self.bar.map(&mut each),
            licence: self.licence.map(&mut each),
            licence_bar: self.licence_bar.map(&mut each),
            denied: each(self.denied),
            doubted: self.doubted.map(&mut each),
            mending: self.mending.map(each),
        }
    }
}

impl<F: Copy> Part<F> {
    fn zip<G: Copy, H>(self, other: Part<G>, each: &mut impl FnMut(F, G) -> H) -> Part<H> {
        Part {
            taken: each(self.taken, other.taken),
            firm: [0, 1].map(|claim| each(self.firm[claim], other.firm[claim])),
            against: [0, 1].map(|claim| each(self.against[claim], other.against[claim])),
        }
    }
}

impl<F: Copy> Parts<F> {
    /// Each fact of both, combined.
    pub fn zip<G: Copy, H>(self, other: Parts<G>, mut each: impl FnMut(F, G) -> H) -> Parts<H> {
        Parts {
            file: self.file.zip(other.file, &mut each),
            bar: self.bar.zip(other.bar, &mut each),
            licence: self.licence.zip(other.licence, &mut each),
            licence_bar: self.licence_bar.zip(other.licence_bar, &mut each),
            denied: each(self.denied, other.denied),
            doubted: [0, 1].map(|claim| each(self.doubted[claim], other.doubted[claim])),
            mending: [0, 1].map(|claim| each(self.mending[claim], other.mending[claim])),
        }
    }
}

/// What the answers claim: an open question claims nothing, neither a doubt nor an exemption from one.
pub struct Claimed<'a>(pub &'a Answers);

impl Algebra for Claimed<'_> {
    type Fact = bool;

    fn always(&mut self) -> bool {
        true
    }

    fn never(&mut self) -> bool {
        false
    }

    fn is(&mut self, question: Question, choices: ChoiceSet) -> bool {
        self.0
            .chosen(question)
            .is_some_and(|chosen| chosen.meets(choices))
    }

    fn and(&mut self, a: bool, b: bool) -> bool {
        a && b
    }

    fn or(&mut self, a: bool, b: bool) -> bool {
        a || b
    }

    fn not(&mut self, a: bool) -> bool {
        !a
    }
}

/// Reads the parts from the rules in force.
pub fn parts<A: Algebra>(algebra: &mut A, rules: &[&Rule]) -> Parts<A::Fact> {
    let mut part = |belongs: fn(Effect) -> bool| {
        let mut some = |counts: &dyn Fn(&Rule) -> bool| {
            some(algebra, rules, |rule| belongs(rule.effect) && counts(rule))
        };
        Part {
            taken: some(&|rule| rule.reading == Reading::Taken),
            firm: CLAIMS.map(|claim| {
                some(&|rule| rule.reading == Reading::Taken && rule.certainty <= claim)
            }),
            against: CLAIMS.map(|claim| {
                some(&|rule| rule.reading == Reading::Contrary && rule.certainty > claim)
            }),
        }
    };
    let file = part(|effect| matches!(effect, Effect::File));
    let bar = part(|effect| matches!(effect, Effect::Bar(_) | Effect::Doubt));
    let licence = part(|effect| matches!(effect, Effect::Licence(_)));
    let licence_bar = part(|effect| matches!(effect, Effect::LicenceBar(_)));
    let outright = some(algebra, rules, |rule| {
        let denies = matches!(rule.effect, Effect::Bar(bar) if bar.denies_a_licence());
        denies && rule.reading == Reading::Taken
    });
    let where_needed = some(algebra, rules, |rule| {
        let denies = matches!(rule.effect, Effect::LicenceBar(bar) if bar.denies_a_licence());
        denies && rule.reading == Reading::Taken
    });
    let where_needed = algebra.and(where_needed, licence.taken);
    Parts {
        file,
        bar,
        licence,
        licence_bar,
        denied: algebra.or(outright, where_needed),
        doubted: CLAIMS.map(|claim| doubted_licences(algebra, rules, claim)),
        mending: CLAIMS.map(|claim| {
            some(algebra, rules, |rule| {
                matches!(rule.effect, Effect::Fixable(_)) && rule.certainty > claim
            })
        }),
    }
}

/// Who may need a licence, by whatever reading, that no rule firm enough for the claim calls for.
fn doubted_licences<A: Algebra>(algebra: &mut A, rules: &[&Rule], claim: Certainty) -> A::Fact {
    let mut doubt = algebra.never();
    for licence in Licence::ALL {
        let calls = |rule: &Rule| rule.effect == Effect::Licence(*licence);
        let weak = some(algebra, rules, |rule| calls(rule) && rule.certainty > claim);
        let firm = some(algebra, rules, |rule| {
            calls(rule) && rule.reading == Reading::Taken && rule.certainty <= claim
        });
        let open = and_not(algebra, weak, firm);
        doubt = algebra.or(doubt, open);
    }
    doubt
}

/// Who comes to each outcome, in the order of [`Outcome::ALL`]: duty, bar, licence, bar to the licence.
pub fn outcomes<A: Algebra>(algebra: &mut A, parts: &Parts<A::Fact>) -> [A::Fact; 4] {
    let [file, bar, licence, licence_bar] =
        [parts.file, parts.bar, parts.licence, parts.licence_bar].map(|part| part.taken);
    let licence_barred = algebra.and(licence, licence_bar);
    let barred = algebra.or(bar, licence_barred);
    let clear = and_not(algebra, file, bar);
    let licensed = algebra.and(clear, licence);
    [
        algebra.not(file),
        and_not(algebra, clear, licence),
        and_not(algebra, licensed, licence_bar),
        algebra.and(file, barred),
    ]
}

/// Among those who come to an outcome: for whom it is settled, and for whom the province's at worst.
pub fn sure<A: Algebra>(algebra: &mut A, parts: &Parts<A::Fact>, outcome: Outcome) -> [A::Fact; 2] {
    [0, 1].map(|claim| {
        let Parts {
            file,
            bar,
            licence,
            licence_bar,
            mending,
            doubted: doubted_licences,
            denied: _,
        } = *parts;
        match outcome {
            Outcome::NoFiling => algebra.not(file.against[claim]),
            // One firm bar settles it, whatever else is in doubt, if there is a duty that it bars;
            // a bar to a licence is no firmer than the need for that licence.
            Outcome::HongKong => {
                let barred = algebra.and(licence.firm[claim], licence_bar.firm[claim]);
                let barred = algebra.or(bar.firm[claim], barred);
                algebra.and(file.firm[claim], barred)
            }
            Outcome::Filing | Outcome::Licence => {
                // What is doubtful to mend leaves the filing itself to whoever decides on it.
                let doubted = algebra.or(bar.against[claim], mending[claim]);
                let fileable = and_not(algebra, file.firm[claim], doubted);
                if outcome == Outcome::Filing {
                    return and_not(algebra, fileable, licence.against[claim]);
                }
                let granted = and_not(algebra, licence.firm[claim], licence_bar.against[claim]);
                // One sure licence does not hide the doubt about another.
                let granted = and_not(algebra, granted, doubted_licences[claim]);
                algebra.and(fileable, granted)
            }
        }
    })
}

/// Who meets a rule: its condition, and what must follow from other rules first.
pub fn met<A: Algebra>(algebra: &mut A, rule: &Rule, parts: &Parts<A::Fact>) -> A::Fact {
    let met = read(algebra, &rule.when);
    match rule.gate {
        Gate::Open => met,
        Gate::LicenceNeeded => algebra.and(met, parts.licence.taken),
        Gate::LicenceDenied => algebra.and(met, parts.denied),
    }
}

fn some<A: Algebra>(algebra: &mut A, rules: &[&Rule], selected: impl Fn(&Rule) -> bool) -> A::Fact {
    let mut fact = algebra.never();
    for rule in rules.iter().filter(|rule| selected(rule)) {
        let met = read(algebra, &rule.when);
        fact = algebra.or(fact, met);
    }
    fact
}

fn and_not<A: Algebra>(algebra: &mut A, a: A::Fact, b: A::Fact) -> A::Fact {
    let not_b = algebra.not(b);
    algebra.and(a, not_b)
}

/// Answers as far as they go: what holds, what fails, and none for what hangs on open questions.
pub struct Known<'a>(pub &'a Answers);

impl Algebra for Known<'_> {
    type Fact = Option<bool>;

    fn always(&mut self) -> Option<bool> {
        Some(true)
    }

    fn never(&mut self) -> Option<bool> {
        Some(false)
    }

    fn is(&mut self, question: Question, choices: ChoiceSet) -> Option<bool> {
        Some(self.0.chosen(question)?.meets(choices))
    }

    fn and(&mut self, a: Option<bool>, b: Option<bool>) -> Option<bool> {
        match (a, b) {
            (Some(true), other) | (other, Some(true)) => other,
            (Some(false), _) | (_, Some(false)) => Some(false),
            (None, None) => None,
        }
    }

    fn or(&mut self, a: Option<bool>, b: Option<bool>) -> Option<bool> {
        let neither = self.and(a.map(|a| !a), b.map(|b| !b));
        neither.map(|neither| !neither)
    }

    fn not(&mut self, a: Option<bool>) -> Option<bool> {
        a.map(|a| !a)
    }
}
