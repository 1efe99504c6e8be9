//! The ways a plan could go, side by side: as it is, from Hong Kong, and with what would change its outcome.

use super::Situation;
use super::facts::{Fact, facts, open};
use super::wording::{add_sentence, interface, joined};
use crate::answers::Answers;
use crate::check::decide::Known;
use crate::check::remedies::{apply, offered};
use crate::check::{check, with_compiled};
use crate::condition::read;
use crate::ids::{ChangeId as C, Outcome};
use crate::law::changes::CHANGES;
use crate::law::plans::GOES_ON;
use crate::law::process::MAY_LEAVE;
use crate::questions::{Question, ServedFrom};
use crate::sets::{ChoiceSet, OutcomeSet};
use crate::texts;

/// How many ways stand side by side; more are named below them.
pub const SIDE_BY_SIDE: usize = 4;

/// Which way it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Way {
    /// As planned.
    Planned,
    /// The same, served from Hong Kong.
    HongKong,
    /// With these changes.
    Changed(Vec<C>),
}

/// A way, and what it comes to.
#[derive(Clone, PartialEq, Debug)]
pub struct Route {
    /// Which one.
    pub way: Way,
    /// The answers of whoever goes it.
    pub answers: Answers,
    /// The outcomes that some completion of them reaches; one, where it is certain.
    pub possible: OutcomeSet,
    /// What it takes; nothing for a way that is only named.
    pub facts: Vec<Fact>,
}

/// The ways that are worth a look beside a plan, those tried first standing first.
const TRIED: [&[C]; 9] = [
    &[C::RegisterForeignInvested],
    &[C::RegisterCompany],
    &[C::UseParentCompany],
    &[C::RegisterForeignInvested, C::LowerForeignShare],
    &[C::LowerForeignShare],
    &[C::EnterPilotArea],
    &[C::LetPaymentInstitutionHold],
    &[C::LeaveMainlandStores],
    &[C::UsePartnerCompany],
];

impl Situation<'_> {
    /// The plan first, then every other way, each checked by applying it.
    #[must_use]
    pub fn routes(&self) -> Vec<Route> {
        let mut routes = vec![Route {
            way: Way::Planned,
            answers: self.answers.clone(),
            possible: self.report.possible,
            facts: facts(self.lang, self.report),
        }];
        for (way, answers) in self.others() {
            if routes.iter().any(|known| known.answers == answers) {
                continue;
            }
            // What comes to the same is no other way.
            let possible = self.possible(&answers);
            if self.report.outcome.is_some() && possible.only() == self.report.outcome {
                continue;
            }
            let mut route = Route {
                way,
                possible,
                answers,
                facts: Vec::new(),
            };
            if routes.len() < SIDE_BY_SIDE {
                let report = check(&route.answers, self.provider, self.on);
                route.facts = match report.outcome {
                    Some(_) => facts(self.lang, &report),
                    None => vec![open(self.lang)],
                };
            }
            routes.push(route);
        }
        routes
    }

    /// What a way is called.
    #[must_use]
    pub fn route_name(&self, way: &Way) -> String {
        let words = interface(self.lang);
        match way {
            Way::Planned => words.as_planned.into(),
            Way::HongKong => words.from_hong_kong.into(),
            Way::Changed(changes) => {
                let mut name = String::new();
                for change in changes {
                    add_sentence(&mut name, self.lang, texts::change(self.lang, *change));
                }
                name
            }
        }
    }

    /// What a way comes to, in a few words.
    #[must_use]
    pub fn route_outcome(&self, possible: OutcomeSet) -> String {
        let names = possible
            .iter()
            .map(|outcome| texts::outcome(self.lang, outcome).text);
        joined(interface(self.lang), names)
    }

    fn others(&self) -> Vec<(Way, Answers)> {
        let mut others = Vec::new();
        // Whoever ends the service looks for no way to go on.
        if read(&mut Known(self.answers), &GOES_ON) == Some(false) {
            return others;
        }
        if let Some(abroad) = self.hong_kong_instead() {
            others.push((Way::HongKong, abroad));
        }
        let mut changes: Vec<Vec<C>> = Vec::new();
        match self.report.outcome {
            Some(Outcome::HongKong) => {
                let tried = TRIED
                    .iter()
                    .map(|tried| (tried.to_vec(), self.opens(tried)));
                let tried: Vec<_> = tried.collect();
                let those = |wanted| {
                    let some = tried
                        .iter()
                        .filter(move |(_, opens)| *opens == Some(wanted));
                    some.map(|(changes, _)| changes.clone())
                };
                changes.extend(those(true));
                let remedies = self.report.remedies.iter();
                changes.extend(remedies.map(|remedy| remedy.changes.clone()));
                changes.extend(those(false));
            }
            Some(Outcome::Licence) => changes.extend(self.without_licence()),
            Some(Outcome::NoFiling) => changes.extend(self.served_from_mainland()),
            Some(Outcome::Filing) | None => {}
        }
        let changed = changes
            .into_iter()
            .filter_map(|changes| Some((self.changed(&changes)?, changes)));
        others.extend(changed.map(|(answers, changes)| (Way::Changed(changes), answers)));
        others
    }

    /// The same plan from Hong Kong, where that is another plan and needs no filing.
    fn hong_kong_instead(&self) -> Option<Answers> {
        // What has to stay in the mainland, or is closed wherever it is served from, goes no such way.
        let stays = read(&mut Known(self.answers), &MAY_LEAVE) == Some(false);
        if stays || self.report.outcome == Some(Outcome::NoFiling) {
            return None;
        }
        let hong_kong = ServedFrom::HongKong.choice();
        let outside = [hong_kong, ServedFrom::Overseas.choice()];
        let said = self.answers.chosen(Question::ServedFrom);
        if said.is_some_and(|said| outside.iter().any(|choice| said == ChoiceSet::of(*choice))) {
            return None;
        }
        let abroad = self
            .answers
            .with(Question::ServedFrom, ChoiceSet::of(hong_kong));
        (self.possible(&abroad).only() == Some(Outcome::NoFiling)).then_some(abroad)
    }

    /// Whether a plan that is turned down goes ahead with these changes for certain, or only may; nothing if it cannot.
    fn opens(&self, changes: &[C]) -> Option<bool> {
        let possible = self.possible(&self.changed(changes)?);
        let open = possible.minus(OutcomeSet::of(Outcome::HongKong));
        (!open.is_empty()).then_some(open == possible && possible.only().is_some())
    }

    /// The marks that have to go before a filing is enough, if that can be reached so.
    fn without_licence(&self) -> Option<Vec<C>> {
        let enough = |answers: &Answers| self.possible(answers).only() == Some(Outcome::Filing);
        let mut bare = self.answers.clone();
        let mut dropped = Vec::new();
        for change in CHANGES {
            if change.drops() && offered(&bare, change) {
                bare = apply(&bare, change);
                dropped.push(change);
            }
        }
        if !enough(&bare) {
            return None;
        }
        dropped.retain(|change| {
            let marks = bare.chosen(change.question()).unwrap_or_default();
            let kept = bare.with(change.question(), marks.with(change.choice.index()));
            let spare = enough(&kept);
            if spare {
                bare = kept;
            }
            !spare
        });
        Some(dropped.into_iter().map(|change| change.id).collect())
    }

    /// What it would take to serve from the mainland: the move and, where that is turned down, what lifts the bar.
    fn served_from_mainland(&self) -> Vec<Vec<C>> {
        let Some(moved) = self.changed(&[C::ServeFromMainland]) else {
            return Vec::new();
        };
        let report = check(&moved, self.provider, self.on);
        if report.outcome != Some(Outcome::HongKong) {
            return vec![vec![C::ServeFromMainland]];
        }
        let remedies = report.remedies.iter();
        let both = |changes: &Vec<C>| [&[C::ServeFromMainland][..], changes].concat();
        remedies.map(|remedy| both(&remedy.changes)).collect()
    }

    /// The answers after these changes, if the visitor could make them all.
    fn changed(&self, changes: &[C]) -> Option<Answers> {
        let mut answers = self.answers.clone();
        for id in changes {
            let change = &CHANGES[*id as usize];
            if !offered(&answers, change) {
                return None;
            }
            answers = apply(&answers, change);
        }
        Some(answers)
    }

    fn possible(&self, answers: &Answers) -> OutcomeSet {
        with_compiled(self.provider, self.on, |compiled| {
            compiled.possible(answers)
        })
    }
}
