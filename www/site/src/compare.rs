//! Two editions of the rulebook side by side: which situations come out differently, how many, and which rules did it.
//!
//! Both are compiled into one store of diagrams, in which equal functions are one node: what differs is exact,
//! and so is the number of complete sets of answers for which it does.

mod exact;
mod names;

use exact::{count, example, getting, items, side};

use crate::Done;
use crate::edition::Saved;
use icp_checker::condition::Algebra;
use icp_checker::date::Date;
use icp_checker::diagram::{Diagrams, FALSE, LEVELS, Node, variable};
use icp_checker::error::Error;
use icp_checker::ids::{Certainty, Outcome};
use std::collections::BTreeSet;
use std::fmt::Write;

/// One way in which reports differ.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Group {
    /// What changes, such as `outcome: filing → licence` or `document student-card: gained`.
    pub(crate) what: String,
    /// For how many complete sets of answers.
    pub(crate) situations: u128,
    /// Of these, how many come to the same outcome as before.
    pub(crate) outcome_kept: u128,
    /// The one with the fewest answers.
    pub(crate) example: String,
}

/// Everything that differs, as text.
pub(crate) fn report(old: &Saved, new: &Saved, on: Option<Date>) -> Done<String> {
    let mut text = String::new();
    let days = [old, new].map(|side| day(side, on));
    let [old_day, new_day] = days;
    let (old_day, new_day) = (old_day?, new_day?);
    writeln!(
        text,
        "edition {} ({}) on {old_day}\nedition {} ({}) on {new_day}",
        old.edition, old.hash, new.edition, new.hash
    )?;
    let all: u128 = (0..LEVELS as u8)
        .map(|level| variable(level).width() as u128)
        .product();
    writeln!(text, "{all} complete sets of answers\n")?;
    let found = groups(old, new, on)?;
    if found.is_empty() {
        writeln!(text, "no report changes\n")?;
    }
    let (mut shown, mut following) = (Vec::new(), Vec::new());
    for group in &found {
        let by_itself = group.what.starts_with("outcome") || group.outcome_kept > 0;
        if by_itself {
            &mut shown
        } else {
            &mut following
        }
        .push(group);
    }
    for group in shown {
        writeln!(text, "{}", group.what)?;
        write!(text, "  {} situations", group.situations)?;
        if group.outcome_kept > 0 && group.outcome_kept < group.situations {
            write!(text, ", {} with the outcome as before", group.outcome_kept)?;
        }
        writeln!(text, "\n  such as {}\n", group.example)?;
    }
    if on.is_none() {
        for day in other_days(old, new)? {
            let count = groups(old, new, Some(day))?.len();
            if count > 0 {
                writeln!(
                    text,
                    "on {day}: {count} differences; see them with `--on {day}`"
                )?;
            }
        }
    }
    let lines = names::differences(old, new);
    if lines.is_empty() {
        writeln!(text, "no rule, source or change differs")?;
    }
    for line in lines {
        writeln!(text, "{line}")?;
    }
    if !following.is_empty() {
        writeln!(text, "\nonly where the outcome changes")?;
        for group in following {
            writeln!(text, "  {}: {} situations", group.what, group.situations)?;
        }
    }
    Ok(text)
}

/// The days on which rules that differ begin or end: reports for the past may change where today's do not.
fn other_days(old: &Saved, new: &Saved) -> Result<BTreeSet<Date>, Error> {
    let mut days = BTreeSet::new();
    for (some, others) in [(old, new), (new, old)] {
        for rule in some
            .rules
            .iter()
            .filter(|rule| !others.rules.contains(rule))
        {
            for text in [Some(&rule.since), rule.until.as_ref()]
                .into_iter()
                .flatten()
            {
                days.insert(Date::parse(text)?);
            }
        }
    }
    Ok(days)
}

fn day(side: &Saved, on: Option<Date>) -> Result<Date, Error> {
    on.map_or_else(|| Date::parse(&side.edition), Ok)
}

/// The ways in which reports differ: outcome, certainty, then every list.
pub(crate) fn groups(old: &Saved, new: &Saved, on: Option<Date>) -> Done<Vec<Group>> {
    let mut diagrams = Diagrams::default();
    let old = side(&mut diagrams, old, day(old, on)?)?;
    let new = side(&mut diagrams, new, day(new, on)?)?;
    let mut same = FALSE;
    for (before, now) in old.outcomes.into_iter().zip(new.outcomes) {
        let both = diagrams.and(before, now);
        same = diagrams.or(same, both);
    }
    let mut found = Vec::new();
    let mut add = |diagrams: &mut Diagrams, what: String, who: Node| {
        if who != FALSE {
            let kept = diagrams.and(who, same);
            // Where the outcome stays, the change shows by itself.
            let shown = if kept == FALSE { who } else { kept };
            found.push(Group {
                what,
                situations: count(diagrams, who),
                outcome_kept: count(diagrams, kept),
                example: example(diagrams, shown),
            });
        }
    };
    for (before, was) in Outcome::ALL.iter().zip(old.outcomes) {
        for (now, is) in Outcome::ALL.iter().zip(new.outcomes) {
            if before != now {
                let who = diagrams.and(was, is);
                let what = format!("outcome: {} → {}", before.id(), now.id());
                add(&mut diagrams, what, who);
            }
        }
    }
    for (before, was) in Certainty::ALL.iter().zip(old.certainties) {
        for (now, is) in Certainty::ALL.iter().zip(new.certainties) {
            if before != now {
                let both = diagrams.and(was, is);
                let who = diagrams.and(both, same);
                let what = format!("certainty: {} → {}", before.id(), now.id());
                add(&mut diagrams, what, who);
            }
        }
    }
    let size = diagrams.size();
    for (provider, item) in items(&old, &new) {
        diagrams.shrink(size);
        let was = getting(&mut diagrams, &old, provider.as_deref(), &item);
        let is = getting(&mut diagrams, &new, provider.as_deref(), &item);
        if was == is {
            continue;
        }
        let place = provider.map_or(String::new(), |id| format!("with {id}: "));
        let [gained, lost] = [(is, was), (was, is)].map(|(some, others)| {
            let others = diagrams.not(others);
            diagrams.and(some, others)
        });
        let (kind, name) = item;
        add(
            &mut diagrams,
            format!("{place}{kind} {name}: gained"),
            gained,
        );
        add(&mut diagrams, format!("{place}{kind} {name}: lost"), lost);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::{SavedCondition, SavedRule, own};
    use icp_checker::questions::Question;
    use std::collections::BTreeMap;

    /// A rulebook of a few rules, whose every count can be made by hand.
    fn small() -> Saved {
        let mut saved = own();
        let rule = |id: &str, kind: &str, item: Option<&str>, when| SavedRule {
            id: id.into(),
            provider: None,
            kind: kind.into(),
            item: item.map(Into::into),
            detail: None,
            gate: None,
            under: ["no-filing", "filing", "licence", "hong-kong"]
                .map(Into::into)
                .to_vec(),
            when,
            certainty: "settled".into(),
            reading: "taken".into(),
            since: "2000-01-01".into(),
            until: None,
            sources: Vec::new(),
            words: BTreeMap::new(),
        };
        saved.rules = vec![
            rule("file", "file", None, is("service", &["website"])),
            rule("bar", "bar", Some("under-age"), is("age", &["under-16"])),
            rule(
                "note",
                "note",
                Some("fines"),
                is("topics", &["news", "health"]),
            ),
        ];
        saved
    }

    fn is(question: &str, choices: &[&str]) -> SavedCondition {
        SavedCondition::Is {
            question: question.into(),
            choices: choices.iter().map(|id| (*id).to_owned()).collect(),
        }
    }

    /// The whole space, and the number of choices of a question that takes one.
    fn space() -> u128 {
        let questions = Question::ALL.iter();
        questions
            .map(|question| match question.many() {
                true => 1 << question.choices().len(),
                false => question.choices().len() as u128,
            })
            .product()
    }

    fn width(question: Question) -> u128 {
        question.choices().len() as u128
    }

    #[test]
    fn an_edition_does_not_differ_from_itself() -> Done {
        assert_eq!(groups(&own(), &own(), None)?, []);
        assert_eq!(names::differences(&own(), &own()), Vec::<String>::new());
        Ok(())
    }

    #[test]
    fn a_wider_bar_gives_exactly_the_situations_it_newly_bars() -> Done {
        let (old, mut new) = (small(), small());
        new.rules[1].when = is("age", &["under-16", "16"]);
        // One more age of websites turns from a filing to Hong Kong and gains the bar; the note stays.
        let moved = space() / width(Question::Service) / width(Question::Age);
        let example = "service: website; age: 16".to_owned();
        let expected = ["outcome: filing → hong-kong", "bar under-age: gained"].map(|what| Group {
            what: what.into(),
            situations: moved,
            outcome_kept: 0,
            example: example.clone(),
        });
        assert_eq!(groups(&old, &new, None)?, expected);
        assert_eq!(
            names::differences(&old, &new),
            ["rule bar: changed (condition)".to_owned()]
        );
        Ok(())
    }

    #[test]
    fn a_mark_of_many_is_counted_once_for_every_other_set_of_marks() -> Done {
        let (old, mut new) = (small(), small());
        new.rules[2].when = is("topics", &["news"]);
        // Lost by whoever ticks health and not news: a quarter.
        let expected = Group {
            what: "note fines: lost".into(),
            situations: space() / 4,
            outcome_kept: space() / 4,
            example: "topics: health".into(),
        };
        assert_eq!(groups(&old, &new, None)?, [expected]);
        Ok(())
    }

    #[test]
    fn a_weaker_rule_changes_the_certainty_alone() -> Done {
        let (old, mut new) = (small(), small());
        new.rules[0].certainty = "province".into();
        let who = space() / width(Question::Service);
        let found = groups(&old, &new, None)?;
        let whats: Vec<&str> = found.iter().map(|group| group.what.as_str()).collect();
        assert_eq!(whats, ["certainty: settled → province"]);
        // A bar is no firmer than the duty that it bars.
        assert_eq!(found[0].situations, who);
        Ok(())
    }

    #[test]
    fn a_rule_counts_only_on_days_it_is_in_force() -> Done {
        let (old, mut new) = (small(), small());
        new.rules[2].until = Some("2010-01-01".into());
        assert_eq!(groups(&old, &new, Some(Date::new(2009, 12, 31)))?, []);
        let after = groups(&old, &new, Some(Date::new(2010, 1, 1)))?;
        assert_eq!(after.len(), 1);
        assert_eq!(after[0].situations, space() / 4 * 3);
        let days = other_days(&old, &new)?;
        assert_eq!(
            days.into_iter().collect::<Vec<_>>(),
            [Date::new(2000, 1, 1), Date::new(2010, 1, 1)]
        );
        assert_eq!(
            names::differences(&old, &new),
            ["rule note: changed (dates)".to_owned()]
        );
        Ok(())
    }

    #[test]
    fn what_comes_goes_or_is_only_reworded_is_told_apart() -> Done {
        let (mut old, mut new) = (small(), small());
        new.rules[0].words.insert("en".into(), "anew".into());
        new.rules[1].sources.push("elsewhere".into());
        old.rules.push(SavedRule {
            id: "gone".into(),
            ..old.rules[2].clone()
        });
        new.rules.push(SavedRule {
            id: "come".into(),
            provider: Some("linktom".into()),
            detail: Some("for the filing".into()),
            ..new.rules[2].clone()
        });
        assert_eq!(
            names::differences(&old, &new),
            [
                "rule gone: removed",
                "rule file: changed (words only)",
                "rule bar: changed (sources)",
                "rule linktom come: added",
            ]
            .map(str::to_owned)
        );
        let found = groups(&old, &new, None)?;
        assert_eq!(found.len(), 1);
        assert_eq!(
            found[0].what,
            "with linktom: note fines, for the filing: gained"
        );
        Ok(())
    }
}
