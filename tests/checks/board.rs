//! What there is to do stands in one order, everything once, and speaks of the visitor's own province and kind alone.

use crate::elsewhere::{named, names};
use crate::place::nothing_to_mend;
use icp_checker::answers::Answers;
use icp_checker::check::{Compiled, EDITION, Report};
use icp_checker::export;
use icp_checker::ids::{Document, Outcome, Stage};
use icp_checker::law::papers::{ASIDES, ORIGINS};
use icp_checker::present::Situation;
use icp_checker::present::board::Phase;
use icp_checker::present::entries::{Entry, Line, Subject};
use icp_checker::present::outline::Part;
use icp_checker::providers::ProviderId;
use icp_checker::questions::{Applicant, Question};
use icp_checker::sets::{ChoiceSet, DocumentSet};
use icp_checker::texts::{self, Lang};
use icp_checker_support::dice::Dice;
use icp_checker_support::situations;
use std::collections::{BTreeMap, BTreeSet, HashSet};

const PLANS: usize = 200;

fn situation<'a>(
    lang: Lang,
    provider: Option<ProviderId>,
    answers: &'a Answers,
    report: &'a Report,
) -> Situation<'a> {
    Situation {
        lang,
        provider,
        on: EDITION,
        answers,
        report,
        begin: None,
        ticked: DocumentSet::EMPTY,
        link: "",
    }
}

fn entries<'a>(situation: &Situation<'a>) -> Vec<Entry<'a>> {
    let sections = situation.sections(Part::Checklist).into_iter();
    sections.flat_map(|section| section.entries).collect()
}

/// What a row says of itself, below the name of the paper.
fn row(entry: &Entry<'_>) -> String {
    let lines = entry.lines.iter().map(|line| match line {
        Line::Detail(text) | Line::Fix(text) | Line::Provider(text) => *text,
        Line::Then(text) | Line::Fact(text) | Line::Owner(text) => text,
        Line::Side { says, .. } => says,
    });
    lines.collect::<Vec<_>>().join(" ")
}

/// What a language calls the kinds of applicants, by their place; any company may be meant by the word for one.
fn kinds(lang: Lang) -> Vec<(usize, String)> {
    let companies = [
        Applicant::Company,
        Applicant::ForeignInvested,
        Applicant::OffshoreCompany,
    ]
    .map(|kind| kind as usize);
    let names = texts::choices(lang, Question::Applicant).enumerate();
    let mut kinds: Vec<_> = names
        .filter(|(kind, _)| !companies.contains(kind))
        .map(|(kind, (name, _))| {
            let name = name.split(" (").next().unwrap_or(name);
            (kind, name.to_lowercase())
        })
        .collect();
    // What a private person is called besides.
    if lang == Lang::En {
        kinds.push((Applicant::Individual as usize, "individual".into()));
    }
    kinds
}

/// Plans drawn by chance that are filed, since of the others hardly any has papers.
fn filed() -> Vec<Answers> {
    let mut dice = Dice(31);
    let mut compiled = Compiled::new(None, EDITION);
    let drawn = std::iter::repeat_with(|| dice.complete(&Answers::default()));
    let filed = drawn.filter(|plan| {
        let outcome = compiled.restrict(plan).possible.only();
        matches!(outcome, Some(Outcome::Filing | Outcome::Licence))
    });
    filed.take(PLANS).collect()
}

#[test]
fn no_paper_names_another_province_or_another_kind_of_applicant() {
    let plans = filed();
    let provinces = Question::Province.choices().len();
    assert_eq!(provinces, 31);
    let mut mend: BTreeMap<String, String> = BTreeMap::new();
    let (mut rows, mut kinds_met) = (0, HashSet::new());
    // Many visitors read the same words.
    let mut read = HashSet::new();
    let languages: Vec<_> = Lang::ALL
        .iter()
        .map(|lang| (*lang, names(*lang), kinds(*lang)))
        .collect();
    let providers = ProviderId::ALL.iter().copied().map(Some);
    let providers: Vec<_> = [None].into_iter().chain(providers).collect();
    for (at, provider) in providers.iter().enumerate() {
        let mut compiled = Compiled::new(*provider, EDITION);
        for (place, plan) in plans.iter().enumerate() {
            // By the law alone every plan in every province; with each provider some of them.
            if provider.is_some() && place % providers.len() != at {
                continue;
            }
            for province in 0..provinces {
                let answers = plan.with(Question::Province, ChoiceSet::EMPTY.with(province));
                let own = answers
                    .chosen(Question::Applicant)
                    .expect("a whole plan")
                    .first_index();
                let report = compiled.check(&answers);
                for (lang, names, kinds) in &languages {
                    for entry in entries(&situation(*lang, *provider, &answers, &report)) {
                        let Subject::Paper { document, .. } = entry.subject else {
                            continue;
                        };
                        let text = row(&entry);
                        rows += 1;
                        kinds_met.insert(own);
                        if !read.insert((lang.id(), own, province, text.clone())) {
                            continue;
                        }
                        for other in named(&text, names).filter(|other| *other != province) {
                            let key =
                                format!("{} {} names {}", lang.id(), document.id(), names[other]);
                            mend.entry(key).or_insert(text.clone());
                        }
                        let lower = text.to_lowercase();
                        let others = kinds
                            .iter()
                            .filter(|(kind, word)| *kind != own && lower.contains(word.as_str()));
                        for (_, word) in others {
                            let key = format!("{} {} names a {word}", lang.id(), document.id());
                            mend.entry(key).or_insert(text.clone());
                        }
                    }
                }
            }
        }
    }
    let mend: Vec<String> = mend
        .into_iter()
        .map(|(key, text)| format!("{key}, which is not the visitor’s: {text}"))
        .collect();
    nothing_to_mend(&mend);
    assert!(rows > 5_000, "only {rows} rows");
    assert!(kinds_met.len() > 10, "only {} kinds", kinds_met.len());
}

#[test]
fn what_there_is_to_do_stands_in_order_and_everything_once() {
    let mut met = BTreeSet::new();
    for case in situations::all() {
        let report = case.report();
        let made = situation(Lang::En, case.provider, &case.answers, &report);
        let entries = entries(&made);
        let phases: Vec<_> = entries.iter().map(Entry::phase).collect();
        assert!(phases.is_sorted(), "{}", case.place());
        met.extend(phases);
        let papers = entries.iter().filter_map(|entry| match entry.subject {
            Subject::Paper { document, .. } => Some(document),
            _ => None,
        });
        let papers: Vec<Document> = papers.collect();
        let all: HashSet<_> = papers.iter().copied().collect();
        assert_eq!(all.len(), papers.len(), "{}", case.place());
        let steps = entries.iter().filter_map(|entry| match entry.subject {
            Subject::Step(step) if entry.usually.is_none() => Some(step),
            _ => None,
        });
        let steps: Vec<_> = steps.collect();
        let listed: Vec<_> = report.steps.iter().map(|listed| listed.item.0).collect();
        let hong_kong = report.outcome == Some(Outcome::HongKong);
        assert_eq!(
            steps,
            if hong_kong { Vec::new() } else { listed },
            "{}",
            case.place()
        );
        if !hong_kong {
            let listed: HashSet<_> = made
                .listed_papers()
                .into_iter()
                .map(|(paper, _)| paper)
                .collect();
            assert_eq!(all, listed, "{}", case.place());
        }
        assert_eq!(
            made.count(Part::Checklist),
            entries.len(),
            "{}",
            case.place()
        );
    }
    assert_eq!(met, Phase::ALL.map(Some).into());
}

#[test]
fn the_count_follows_the_ticks_and_stands_in_text_and_data() {
    for case in situations::all().iter().step_by(7) {
        let report = case.report();
        let mut made = situation(Lang::En, case.provider, &case.answers, &report);
        let papers = made.listed_papers();
        let Some((first, _)) = papers.first() else {
            continue;
        };
        let none = made.ready([0, 0]);
        made.ticked = DocumentSet::EMPTY.with(*first);
        let one = made.ready([0, 0]);
        assert_ne!(none, one, "{}", case.place());
        made.ticked = DocumentSet::from_bits(u128::MAX);
        let all = made.ready([0, 0]);
        let count = papers.len().to_string();
        assert_eq!(all.matches(&count).count(), 2, "{}: {all}", case.place());
        if report.outcome != Some(Outcome::HongKong) {
            assert!(export::text(&made).contains(&all), "{}", case.place());
        }
        let data: serde_json::Value = serde_json::from_str(&export::json(&made)).expect("JSON");
        let board = data["board"].as_array().expect("stages");
        assert_eq!(board.len(), Phase::ALL.len());
        let listed: usize = board
            .iter()
            .map(|stage| stage["papers"].as_array().map_or(0, Vec::len))
            .sum();
        assert_eq!(listed, report.checklist.len(), "{}", case.place());
    }
}

#[test]
fn a_paper_comes_from_one_place_and_a_sentence_is_said_where_it_is_asked_for() {
    let origins: HashSet<_> = ORIGINS.iter().map(|(paper, _)| paper).collect();
    assert_eq!(
        origins.len(),
        ORIGINS.len(),
        "a paper comes from two places"
    );
    let mut said = HashSet::new();
    let mut dice = Dice(7);
    let mut compiled = Compiled::new(None, EDITION);
    for _ in 0..2_000 {
        let answers = dice.complete(&Answers::default());
        let report = compiled.check(&answers);
        for entry in entries(&situation(Lang::En, None, &answers, &report)) {
            for (place, (.., aside)) in ASIDES.iter().enumerate() {
                if entry
                    .lines
                    .contains(&Line::Detail(texts::aside(Lang::En, *aside)))
                {
                    said.insert(place);
                }
            }
        }
    }
    // Of papers that are asked for today by law alone, each is said to somebody.
    for (place, (document, stage, ..)) in ASIDES.iter().enumerate() {
        let past = *document == Document::AuthenticitySheet || *stage == Some(Stage::Approval);
        assert_eq!(said.contains(&place), !past, "{}", document.id());
    }
}
