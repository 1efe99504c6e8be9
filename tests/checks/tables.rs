//! The tables are sound: names are unique, orders agree, nothing is left unused.

use crate::place::{nothing_to_mend, of_rule};
use icp_checker::date::Date;
use icp_checker::evidence::{Evidence, Stands};
use icp_checker::ids::{Certainty, ChangeId, Dispute, OtherReading, Reason};
use icp_checker::law::changes::CHANGES;
use icp_checker::law::disputes::POSITIONS;
use icp_checker::law::judgements::{JUDGEMENTS, Judgement};
use icp_checker::law::sources::Source;
use icp_checker::rule::ProviderFact;
use icp_checker::rule::{Effect, Reading, Rule, Says};
use icp_checker::rules;
use icp_checker_support::rules::{decides, only_adds};
use serde_json::Value;
use std::collections::BTreeSet;

/// Looks at every rule; what is wrong with one is told with its file.
#[track_caller]
fn each_rule(mut wrong: impl FnMut(&Rule) -> Option<String>) {
    let mut mend = Vec::new();
    for (_, rule) in rules::all() {
        if let Some(wrong) = wrong(rule) {
            mend.push(format!(
                "{}: rule `{}` {wrong}",
                of_rule(rule.id()),
                rule.id()
            ));
        }
    }
    nothing_to_mend(&mend);
}

#[test]
fn every_rule_has_a_name_of_its_own() {
    let mut seen = BTreeSet::new();
    each_rule(|rule| {
        let own = seen.insert(rule.id());
        (!own).then(|| "is called as another is: give it a name of its own".to_owned())
    });
    let kebab = |letter: u8| matches!(letter, b'a'..=b'z' | b'0'..=b'9' | b'-');
    each_rule(|rule| {
        let plain = rule.id().bytes().all(kebab);
        (!plain).then(|| "is to be named in small letters, digits and hyphens alone".to_owned())
    });
}

#[test]
fn every_source_has_a_name_of_its_own() {
    let mut seen = BTreeSet::new();
    let twice = Source::ALL
        .iter()
        .filter(|source| !seen.insert(source.id()));
    let mend: Vec<String> = twice
        .map(|source| {
            format!(
                "src/law/sources.rs: `{}` names two sources: cite the one, or name the other anew",
                source.id()
            )
        })
        .collect();
    nothing_to_mend(&mend);
}

#[test]
fn every_rule_ends_after_it_begins() {
    each_rule(|rule| {
        let until = rule.span.until.filter(|until| *until <= rule.span.since)?;
        Some(format!(
            "begins on {} and ends on {until}: its end has to be later",
            rule.span.since
        ))
    });
}

#[test]
fn contrary_rules_only_touch_certainty() {
    each_rule(|rule| {
        let idle = rule.reading == Reading::Contrary && !decides(rule);
        idle.then(|| {
            "is read so by others, which counts only for what makes the outcome: take \
             `.contrary_reading(…)` off, or let it file, bar, license or doubt"
                .to_owned()
        })
    });
}

#[test]
fn every_rule_behind_an_outcome_says_why() {
    each_rule(|rule| {
        let behind = decides(rule) || rule.effect == Effect::Explain;
        let says = matches!(rule.says, Says::Reason(_) | Says::Other(_));
        match (behind, says) {
            (true, false) => Some(
                "is behind an outcome and does not say why: add `.reason(Reason::…)`, with an id in \
                 src/ids.rs and its words in each language of src/texts"
                    .to_owned(),
            ),
            (false, true) => Some(
                "is behind no outcome, so nobody is told why: take `.reason(…)` or \
                 `.contrary_reading(…)` off"
                    .to_owned(),
            ),
            _ => None,
        }
    });
    each_rule(|rule| {
        let other = matches!(rule.says, Says::Other(_));
        let contrary = rule.reading == Reading::Contrary;
        (contrary != other).then(|| {
            "is read so by others and does not have their words: use `.contrary_reading(OtherReading::…)`".to_owned()
        })
    });
}

#[test]
fn providers_add_and_never_change() {
    let mut mend = Vec::new();
    for (provider, rule) in rules::all() {
        let Some(provider) = provider else { continue };
        let file = format!("src/providers/{}.rs", provider.id().replace('-', "_"));
        if !only_adds(rule) {
            mend.push(format!(
                "{file}: rule `{}` does what only the law may: a provider notes, asks for papers or describes steps",
                rule.id()
            ));
        }
        if !matches!(rule.says, Says::Provider(_)) {
            mend.push(format!(
                "{file}: rule `{}` does not have the provider's words: add `.provider_text(ProviderFact::…)`",
                rule.id()
            ));
        }
    }
    nothing_to_mend(&mend);
}

#[test]
fn every_source_reason_and_fact_is_used() {
    let all: Vec<_> = rules::all().map(|(_, rule)| rule).collect();
    let of_rules = all.iter().flat_map(|rule| rule.sources());
    let of_disputes = POSITIONS.iter().flat_map(|(_, sources, _)| *sources);
    let of_judgements = JUDGEMENTS.iter();
    let of_judgements = of_judgements.flat_map(|(_, _, sources)| sources.iter().copied());
    let cited: BTreeSet<Source> = of_rules.chain(of_disputes).chain(of_judgements).collect();
    let mut mend = Vec::new();
    for source in Source::ALL {
        if !cited.contains(source) {
            mend.push(format!(
                "src/law/sources.rs: nobody cites `{}`: cite it where a rule rests on it, or take the entry out",
                source.id()
            ));
        }
    }
    let said: Vec<Says> = all.iter().map(|rule| rule.says).collect();
    let reasons = Reason::ALL.iter();
    let reasons = reasons.map(|id| (Says::Reason(*id), "Reason", id.id(), "reason"));
    let readings = OtherReading::ALL.iter();
    let readings = readings.map(|id| {
        (
            Says::Other(*id),
            "OtherReading",
            id.id(),
            "contrary_reading",
        )
    });
    let facts = ProviderFact::all()
        .map(|id| (Says::Provider(id), "ProviderFact", id.id(), "provider_text"));
    for (says, kind, id, builder) in reasons.chain(readings).chain(facts) {
        if !said.contains(&says) {
            mend.push(format!(
                "`{kind}` has `{id}`, and no rule says it: give it to one by `.{builder}(…)`, \
                 or take the id and its words in src/texts out"
            ));
        }
    }
    nothing_to_mend(&mend);
}

/// Two lists are in one order; if not, what to move in the first.
fn same_order<'a>(
    file: &str,
    rows: impl Iterator<Item = &'a str>,
    ids: impl Iterator<Item = &'a str>,
) -> Option<String> {
    let (rows, ids): (Vec<_>, Vec<_>) = (rows.collect(), ids.collect());
    let length = rows.len().max(ids.len());
    let at = (0..length).find(|at| rows.get(*at) != ids.get(*at))?;
    let [is, ought] = [&rows, &ids].map(|list| list.get(at).copied().unwrap_or("nothing"));
    Some(format!(
        "{file}: in row {} stands `{is}`, and `{ought}` has to, in the order of the ids",
        at + 1
    ))
}

#[test]
fn tables_stand_in_the_order_of_their_ids() {
    let changes = same_order(
        "src/law/changes.rs",
        CHANGES.iter().map(|change| change.id.id()),
        ChangeId::ALL.iter().map(|id| id.id()),
    );
    let disputes = same_order(
        "src/law/disputes.rs",
        POSITIONS.iter().map(|(id, ..)| id.id()),
        Dispute::ALL.iter().map(|id| id.id()),
    );
    let judgements = same_order(
        "src/law/judgements.rs",
        JUDGEMENTS.iter().map(|(id, ..)| id.id()),
        Judgement::ALL.iter().map(|id| id.id()),
    );
    let mend = [changes, disputes, judgements].into_iter().flatten();
    nothing_to_mend(&mend.collect::<Vec<_>>());
}

#[test]
fn judgements_name_rules_that_exist() {
    let ids: BTreeSet<_> = rules::all().map(|(_, rule)| rule.id()).collect();
    let mut mend = Vec::new();
    for (judgement, decided, sources) in JUDGEMENTS {
        let place = format!("src/law/judgements.rs: `{}`", judgement.id());
        if sources.is_empty() {
            mend.push(format!("{place} rests on no source: name one"));
        }
        let unknown = decided.iter().filter(|id| !ids.contains(*id));
        mend.extend(unknown.map(|id| {
            format!(
                "{place} names the rule `{id}`, and no rule is called so: name those it decided"
            )
        }));
    }
    nothing_to_mend(&mend);
}

#[test]
fn every_citation_is_complete() {
    let mut mend = Vec::new();
    for source in Source::ALL {
        let citation = source.citation();
        let address = citation.url;
        for (complete, what) in [
            (!citation.title.is_empty(), "has no `title`"),
            (
                !citation.says.is_empty(),
                "has no words in `says`: quote what it rests on",
            ),
            (
                address.starts_with("https://") || address.starts_with("http://"),
                "has a `url` that is no address: begin it with https://",
            ),
            (
                citation.read_on >= Date::new(2026, 1, 1),
                "was last read before 2026: read it again, and write the day into `read_on`",
            ),
        ] {
            if !complete {
                mend.push(format!("src/law/sources.rs: `{}` {what}", source.id()));
            }
        }
    }
    nothing_to_mend(&mend);
}

/// `tests/rules.json`: each row R01 to R46 of the facts, with the rules that carry it.
#[test]
fn every_row_of_the_facts_is_carried_by_a_rule() {
    let rows: Value = serde_json::from_str(include_str!("../rules.json")).expect("the rows");
    let ids: BTreeSet<_> = rules::all().map(|(_, rule)| rule.id()).collect();
    let mut mend = Vec::new();
    for row in (1..=46).map(|number| format!("R{number:02}")) {
        let carried: Vec<_> = rows[&row].as_array().into_iter().flatten().collect();
        if carried.is_empty() {
            mend.push(format!(
                "tests/rules.json: `{row}` is carried by nothing: list the rules that do"
            ));
        }
        for id in carried {
            if !id.as_str().is_some_and(|id| ids.contains(id)) {
                mend.push(format!(
                    "tests/rules.json: `{row}` names {id}, and no rule is called so"
                ));
            }
        }
    }
    nothing_to_mend(&mend);
}

#[test]
fn each_side_of_a_dispute_has_words_on_it() {
    let mut mend = Vec::new();
    for (dispute, sources, _) in POSITIONS {
        for source in sources {
            let about = rules::law()
                .iter()
                .filter(|rule| rule.effect == Effect::Dispute(*dispute));
            let own = about
                .flat_map(|rule| rule.evidence)
                .any(|one| one.source == *source && !one.is_unread());
            if !own {
                mend.push(format!(
                    "src/law/disputes.rs: `{}` is a side of `{}` without words on it: give its rule those words",
                    source.id(),
                    dispute.id()
                ));
            }
        }
    }
    nothing_to_mend(&mend);
}

/// What is wrong with the sides on which the sources of a dispute stand in a rule on it.
fn sides(rule: &Rule, positions: [Source; 2], followed: Option<usize>) -> Vec<String> {
    let stands = |source: Source, wrong: &dyn Fn(Stands) -> bool| {
        let of = |one: &&Evidence| one.source == source;
        rule.evidence.iter().filter(of).any(|one| wrong(one.stands))
    };
    let mut mend = Vec::new();
    match followed {
        Some(side) => {
            let (with, without) = (positions[side], positions[1 - side]);
            if stands(with, &|side| side == Stands::Against) {
                mend.push(format!("`{}` is followed and stands against", with.id()));
            }
            if stands(without, &|side| side != Stands::Against) {
                mend.push(format!("`{}` is not followed and stands for", without.id()));
            }
        }
        None if rule.certainty == Certainty::Settled => {
            mend.push("is settled, although neither side is followed".to_owned());
        }
        None => {}
    }
    mend
}

#[test]
fn the_side_of_a_dispute_that_is_not_followed_stands_against() {
    let mut mend = Vec::new();
    for (dispute, positions, followed) in POSITIONS {
        for rule in rules::law() {
            if rule.effect == Effect::Dispute(*dispute) {
                for what in sides(rule, *positions, *followed) {
                    mend.push(format!("src/law/disputes.rs: {}: {what}", rule.id()));
                }
            }
        }
    }
    nothing_to_mend(&mend);
    let (_, positions, _) = POSITIONS[0];
    let filed = rules::law()
        .iter()
        .find(|rule| rule.id() == "files-website");
    let settled = filed.expect("a settled rule");
    assert_eq!(sides(settled, positions, None).len(), 1);
}

#[test]
fn every_rule_has_words_for_it() {
    let silent = rules::all().filter(|(_, rule)| {
        rule.evidence
            .iter()
            .all(|one| one.stands == Stands::Against)
    });
    let mend: Vec<_> = silent
        .map(|(_, rule)| {
            format!(
                "{}: all words of `{}` stand against it: silence is no evidence, so cite what it rests on",
                of_rule(rule.id()),
                rule.id()
            )
        })
        .collect();
    nothing_to_mend(&mend);
}

/// Words of a title or of a place by which somebody else is heard.
const RETELLS: [&str; 10] = [
    "in the words of",
    "as quoted",
    "quoting",
    "quoted by",
    "digest",
    "roundup",
    "as summarised",
    "as reported",
    "转述",
    "引文",
];

/// Sources in which an authority repeats an order that binds it: as good as the order.
const AUTHORITIES_REPEAT: [Source; 2] = [Source::Order33Article14, Source::Order33Article25];

#[test]
fn who_tells_what_another_says_is_second_hand() {
    let retells = |text: &str| RETELLS.iter().any(|word| text.contains(word));
    let mut mend = Vec::new();
    for source in Source::ALL {
        let heard = retells(source.citation().title) && !AUTHORITIES_REPEAT.contains(source);
        if heard && !source.facts().retold {
            mend.push(format!(
                "src/law/sources.rs: the title of `{}` says that it retells: mark it retold",
                source.id()
            ));
        }
    }
    for (_, rule) in rules::all() {
        for one in rule.evidence {
            if retells(one.place) && !one.second_hand {
                mend.push(format!(
                    "{}: `{}` of `{}` is heard through another: mark the words second-hand, or the source retold",
                    of_rule(rule.id()),
                    one.source.id(),
                    rule.id()
                ));
            }
        }
    }
    nothing_to_mend(&mend);
}
