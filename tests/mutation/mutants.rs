//! Every small mistake that could have been made in a rule, one at a time.

use icp_checker::condition::{ALWAYS, Condition};
use icp_checker::date::{Date, Span};
use icp_checker::ids::{
    Approval, Bar, Certainty, Dispute, Document, Duty, Event, Filing, FilingType, Licence, Note,
    Outcome, Stage, Step, Unit,
};
use icp_checker::rule::{Due, Duration, Effect, Gate, Reading, Rule};
use icp_checker::sets::OutcomeSet;

/// What was done to a rule.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Kind {
    Condition,
    Date,
    Effect,
    Certainty,
    Reading,
    Under,
    Gate,
}

impl Kind {
    pub(crate) const ALL: [Self; 7] = [
        Self::Condition,
        Self::Date,
        Self::Effect,
        Self::Certainty,
        Self::Reading,
        Self::Under,
        Self::Gate,
    ];
}

/// A rule with one mistake in it.
pub(crate) struct Mutant {
    pub(crate) kind: Kind,
    pub(crate) what: String,
    pub(crate) rule: Rule,
}

/// All mutants of a rule.
pub(crate) fn mutants(rule: &Rule) -> Vec<Mutant> {
    let mut all = Vec::new();
    let mut add = |kind, what: String, change: &dyn Fn(&mut Rule)| {
        let mut mutated = *rule;
        change(&mut mutated);
        if mutated != *rule {
            all.push(Mutant {
                kind,
                what,
                rule: mutated,
            });
        }
    };
    let negated = Condition::Not(Box::leak(Box::new(rule.when)));
    for (what, when) in [("negated".to_owned(), negated)]
        .into_iter()
        .chain([("condition dropped".to_owned(), ALWAYS)])
        .chain(smaller(&rule.when))
    {
        add(Kind::Condition, what, &|rule| rule.when = when);
    }
    for (what, span) in spans(rule.span) {
        add(Kind::Date, what, &|rule| rule.span = span);
    }
    for effect in effects(rule.effect) {
        add(Kind::Effect, format!("{effect:?}"), &|rule| {
            // As the builder of rules gates them.
            rule.gate = match (rule.effect, effect) {
                (_, Effect::LicenceBar(_)) => Gate::LicenceNeeded,
                (Effect::LicenceBar(_), _) => Gate::Open,
                _ => rule.gate,
            };
            rule.effect = effect;
        });
    }
    for certainty in Certainty::ALL.iter().copied() {
        let what = certainty.id().to_owned();
        add(Kind::Certainty, what, &|rule| rule.certainty = certainty);
    }
    let reading = match rule.reading {
        Reading::Taken => Reading::Contrary,
        Reading::Contrary => Reading::Taken,
    };
    add(Kind::Reading, format!("{reading:?}"), &|rule| {
        rule.reading = reading;
    });
    for outcome in Outcome::ALL.iter().copied() {
        let one = OutcomeSet::of(outcome);
        let (with, less) = (rule.outcomes.union(one), rule.outcomes.minus(one));
        let outcomes = if with == rule.outcomes { less } else { with };
        let names: Vec<_> = outcomes.iter().map(Outcome::id).collect();
        let what = format!("under {}", names.join(", "));
        add(Kind::Under, what, &|rule| rule.outcomes = outcomes);
    }
    let gate = match rule.gate {
        Gate::LicenceDenied => Gate::Open,
        Gate::Open | Gate::LicenceNeeded => Gate::LicenceDenied,
    };
    add(Kind::Gate, format!("gate {gate:?}"), &|rule| {
        rule.gate = gate;
    });
    all
}

/// The condition with one part or one choice left out, at every depth.
pub(crate) fn smaller(condition: &Condition) -> Vec<(String, Condition)> {
    let mut found = Vec::new();
    match condition {
        Condition::Is(question, choices) if choices.len() > 1 => {
            for index in choices.iter() {
                let left = Condition::Is(*question, choices.without(index));
                let choice = question.choices()[index];
                found.push((format!("{} without {choice}", question.id()), left));
            }
        }
        Condition::Is(..) => {}
        Condition::All(parts) | Condition::Any(parts) => {
            let like = |parts: Vec<Condition>| match condition {
                Condition::Any(_) => Condition::Any(parts.leak()),
                _ => Condition::All(parts.leak()),
            };
            for (place, part) in parts.iter().enumerate() {
                let mut rest = parts.to_vec();
                rest.remove(place);
                found.push((format!("part {place} dropped"), like(rest)));
                for (what, less) in smaller(part) {
                    let mut other = parts.to_vec();
                    other[place] = less;
                    found.push((format!("part {place}: {what}"), like(other)));
                }
            }
        }
        Condition::Not(part) => {
            found.push(("`not` dropped".to_owned(), **part));
            for (what, less) in smaller(part) {
                let other = Condition::Not(Box::leak(Box::new(less)));
                found.push((format!("not: {what}"), other));
            }
        }
    }
    found
}

fn day_after(date: Date, days: i32) -> Date {
    let wanted = date.day_number() + days;
    let (year, month, _) = date.parts();
    let near =
        (year.max(2) - 1..=year + 1).flat_map(|year| (1..=12).map(move |month| (year, month)));
    near.filter(|near| *near != (0, month))
        .flat_map(|(year, month)| (1..=31).map(move |day| format!("{year:04}-{month:02}-{day:02}")))
        .filter_map(|text| Date::parse(&text).ok())
        .find(|date| date.day_number() == wanted)
        .unwrap_or(date)
}

fn year_after(date: Date, years: i32) -> Date {
    let (year, month, day) = date.parts();
    let year = i32::from(year) + years;
    // The 29th of February has no namesake; the day before stands in.
    Date::parse(&format!("{year:04}-{month:02}-{day:02}"))
        .or_else(|_| Date::parse(&format!("{year:04}-{month:02}-28")))
        .unwrap_or(date)
}

fn moved(date: Date) -> [(&'static str, Date); 4] {
    [
        ("a day earlier", day_after(date, -1)),
        ("a day later", day_after(date, 1)),
        ("a year earlier", year_after(date, -1)),
        ("a year later", year_after(date, 1)),
    ]
}

fn spans(span: Span) -> Vec<(String, Span)> {
    let mut all = Vec::new();
    for (how, since) in moved(span.since) {
        all.push((format!("since {how}"), Span { since, ..span }));
    }
    let since = Date::new(1, 1, 1);
    all.push(("since ever".to_owned(), Span { since, ..span }));
    if let Some(until) = span.until {
        for (how, until) in moved(until) {
            let until = Some(until);
            all.push((format!("until {how}"), Span { until, ..span }));
        }
        all.push((
            "for ever".to_owned(),
            Span {
                until: None,
                ..span
            },
        ));
    }
    all
}

/// The one after, round and round.
fn next<T: Copy + PartialEq>(all: &[T], one: T) -> T {
    let place = all.iter().position(|known| *known == one);
    all[(place.expect("one of them") + 1) % all.len()]
}

fn effects(effect: Effect) -> Vec<Effect> {
    let note = Effect::Note(Note::ALL[0]);
    match effect {
        Effect::File => vec![Effect::Explain, Effect::Doubt, note],
        Effect::Bar(id) => vec![
            Effect::Bar(next(Bar::ALL, id)),
            Effect::Fixable(id),
            Effect::LicenceBar(id),
            Effect::Doubt,
            Effect::Explain,
            note,
        ],
        Effect::Licence(id) => {
            let mut all: Vec<_> = Licence::ALL.iter().map(|id| Effect::Licence(*id)).collect();
            all.retain(|other| *other != Effect::Licence(id));
            all.extend([Effect::Explain, note]);
            all
        }
        Effect::LicenceBar(id) => vec![
            Effect::LicenceBar(next(Bar::ALL, id)),
            Effect::Bar(id),
            Effect::Fixable(id),
            Effect::Explain,
            note,
        ],
        Effect::Doubt => vec![
            Effect::Explain,
            Effect::File,
            Effect::LicenceBar(Bar::ALL[0]),
        ],
        Effect::Explain => vec![Effect::File, Effect::Doubt, note],
        Effect::Filing(id) => vec![
            Effect::Filing(next(Filing::ALL, id)),
            Effect::FilingType(FilingType::ALL[0]),
        ],
        Effect::FilingType(id) => vec![
            Effect::FilingType(next(FilingType::ALL, id)),
            Effect::Filing(Filing::ALL[0]),
        ],
        Effect::Approval(id) => vec![Effect::Approval(next(Approval::ALL, id)), note],
        Effect::Fixable(id) => vec![
            Effect::Fixable(next(Bar::ALL, id)),
            Effect::Bar(id),
            Effect::LicenceBar(id),
            note,
        ],
        Effect::Duty(id, due) => {
            let mut all = vec![Effect::Duty(next(Duty::ALL, id), due), note];
            all.extend(dues(due).into_iter().map(|due| Effect::Duty(id, due)));
            all
        }
        Effect::Note(id) => vec![
            Effect::Note(next(Note::ALL, id)),
            Effect::Bar(Bar::ALL[0]),
            Effect::Fixable(Bar::ALL[0]),
            Effect::Dispute(Dispute::ALL[0]),
        ],
        Effect::Dispute(id) => vec![Effect::Dispute(next(Dispute::ALL, id)), note],
        Effect::Document(id, stage) => {
            let mut all = vec![Effect::Document(next(Document::ALL, id), stage), note];
            all.extend(Stage::ALL.iter().map(|stage| Effect::Document(id, *stage)));
            all
        }
        Effect::Step(id, days) => {
            let mut all = vec![Effect::Step(next(Step::ALL, id), days), note];
            all.extend(
                durations(days)
                    .into_iter()
                    .map(|days| Effect::Step(id, days)),
            );
            all
        }
    }
}

fn dues(due: Option<Due>) -> Vec<Option<Due>> {
    let Some(due) = due else {
        return vec![Some(Due {
            count: 30,
            unit: Unit::ALL[0],
            after: Event::ALL[0],
        })];
    };
    let (unit, after) = (next(Unit::ALL, due.unit), next(Event::ALL, due.after));
    let count = due.count;
    vec![
        None,
        Some(Due {
            count: count + 1,
            ..due
        }),
        Some(Due {
            count: count.saturating_sub(1),
            ..due
        }),
        Some(Due { unit, ..due }),
        Some(Due { after, ..due }),
    ]
}

fn durations(days: Option<Duration>) -> Vec<Option<Duration>> {
    let Some(days) = days else {
        return vec![Some(Duration {
            from: 1,
            to: 1,
            unit: Unit::ALL[0],
        })];
    };
    let Duration { from, to, unit } = days;
    let unit = next(Unit::ALL, unit);
    vec![
        None,
        Some(Duration {
            from: from + 1,
            ..days
        }),
        Some(Duration {
            from: from.saturating_sub(1),
            ..days
        }),
        Some(Duration { to: to + 1, ..days }),
        Some(Duration {
            to: to.saturating_sub(1),
            ..days
        }),
        Some(Duration { unit, ..days }),
    ]
}
