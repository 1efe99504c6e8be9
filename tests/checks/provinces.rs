//! Words of one province, of individuals or of organisations stand where they may: under rules that hold there, for
//! those of whom they speak, and from the newest version of their page.

use crate::evidence::{Line, bare, lines};
use crate::place::{nothing_to_mend, of_rule};
use icp_checker::answers::Answers;
use icp_checker::check::decide::Known;
use icp_checker::condition::{ALWAYS, Condition, read};
use icp_checker::date::Date;
use icp_checker::evidence::{Evidence, Stands};
use icp_checker::questions::{Applicant, Province, Question};
use icp_checker::rule::Rule;
use icp_checker::rules;
use icp_checker::sets::ChoiceSet;
use icp_checker::texts::{self, Lang};
use std::collections::BTreeMap;

/// Sources that have a province in their name and speak of the whole mainland.
const EVERYWHERE: [(&str, &str); 1] = [(
    "ucloud-tibet-opened",
    "UCloud says that every region is open now",
)];

/// Rules on a filing that goes from an individual to an organisation: the words on either speak of it.
const FROM_ONE_TO_THE_OTHER: [&str; 3] = [
    "cancel-personal-filing",
    "domain-certificate-province",
    "personal-filing-becomes",
];

/// Whether it may hold for a visitor who gives these answers.
fn may_hold(condition: &Condition, answers: &[(Question, ChoiceSet)]) -> bool {
    let known = answers
        .iter()
        .fold(Answers::default(), |known, (question, chosen)| {
            known.with(*question, *chosen)
        });
    read(&mut Known(&known), condition) != Some(false)
}

/// The names of every province in Chinese and in public names of sources, as in `inner-mongolia`.
fn names() -> Vec<(String, String)> {
    let chinese = texts::choices(Lang::ZhHans, Question::Province);
    let english = texts::choices(Lang::En, Question::Province);
    let short = |name: &str| name.to_lowercase().replace(' ', "-");
    let pairs = chinese.zip(english);
    pairs
        .map(|((zh, _), (en, _))| {
            let en = en.split([' ', '(']).collect::<Vec<_>>();
            let letters: Vec<_> = en.into_iter().filter(|part| part.is_ascii()).collect();
            (zh.to_string(), short(letters.join(" ").trim()))
        })
        .collect()
}

/// The provinces that a text in Chinese names.
fn named<'a>(text: &str, names: &'a [(String, String)]) -> impl Iterator<Item = usize> + use<'a> {
    let text = text.to_owned();
    let found = move |(at, (zh, _)): (usize, &(String, String))| text.contains(zh).then_some(at);
    names.iter().enumerate().filter_map(found)
}

/// The provinces in the public name of a source.
fn of_source(source: &str, names: &[(String, String)]) -> Vec<usize> {
    let parts = format!("-{source}-");
    let holds = |(at, (_, name)): (usize, &(String, String))| {
        parts.contains(&format!("-{name}-")).then_some(at)
    };
    names.iter().enumerate().filter_map(holds).collect()
}

fn of(one: &Evidence) -> Option<usize> {
    one.province.map(|province| province as usize)
}

fn all() -> impl Iterator<Item = (&'static Rule, &'static Evidence)> {
    rules::all().flat_map(|(_, rule)| rule.evidence.iter().map(move |one| (rule, one)))
}

fn fault(rule: &Rule, one: &Evidence, what: &str) -> String {
    let (file, id, source) = (of_rule(rule.id()), rule.id(), one.source.id());
    format!(
        "{file}: `{id}`, {source}, {}: {what}: {}",
        one.place, one.says
    )
}

/// What was read, by rule and source: the bare words and their line.
struct Read<'a>(BTreeMap<(&'a str, &'a str), Vec<(String, &'a Line)>>);

impl<'a> Read<'a> {
    fn new(lines: &'a [Line]) -> Self {
        let mut read: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for line in lines {
            for rule in line.rules() {
                let words = (bare(line.text("says")), line);
                let place = read.entry((rule, line.text("source"))).or_default();
                place.push(words);
            }
        }
        Self(read)
    }

    /// The lines in which these words stand, of the same source and about the same rule.
    fn of(&self, rule: &Rule, one: &Evidence) -> Vec<&'a Line> {
        let parts: Vec<String> = one.says.split('…').map(bare).collect();
        let lines = self.0.get(&(rule.id(), one.source.id()));
        let holds = |says: &str| parts.iter().all(|part| says.contains(part.as_str()));
        let lines = lines.into_iter().flatten();
        lines
            .filter(|(says, _)| holds(says))
            .map(|(_, line)| *line)
            .collect()
    }
}

#[test]
fn words_of_one_province_are_marked_as_its_own() {
    let (names, lines) = (names(), lines());
    let all_read = Read::new(&lines);
    let codes = Question::Province.choices();
    let mut mend = Vec::new();
    for (rule, one) in all() {
        let marked = of(one);
        let source = one.source.id();
        if !EVERYWHERE.iter().any(|(id, _)| *id == source) {
            let own = of_source(source, &names);
            if !own.is_empty() && !marked.is_some_and(|at| own.contains(&at)) {
                mend.push(fault(rule, one, "the source speaks of another province"));
            }
            let here: Vec<_> = named(one.place, &names).collect();
            if let [only] = here[..]
                && marked != Some(only)
            {
                mend.push(fault(rule, one, "the place names another province"));
            }
        }
        let read: Vec<_> = all_read
            .of(rule, one)
            .into_iter()
            .map(|line| line.text("province"))
            .collect();
        let fits = |province: &&str| {
            ["", "CN"].contains(province) || marked.is_some_and(|at| codes[at] == *province)
        };
        if !read.is_empty() && !read.iter().any(fits) {
            mend.push(fault(rule, one, "read on another province"));
        }
    }
    nothing_to_mend(&mend);
}

#[test]
fn words_of_a_province_where_a_rule_cannot_hold_are_an_example_of_its_exception() {
    let mut mend = Vec::new();
    for (rule, one) in all() {
        let Some(at) = of(one) else { continue };
        let here = ChoiceSet::EMPTY.with(at);
        let example = one.stands == Stands::Sample;
        if !example && !may_hold(&rule.when, &[(Question::Province, here)]) {
            mend.push(fault(rule, one, "the rule does not hold in this province"));
        }
    }
    nothing_to_mend(&mend);
}

/// Of whom words speak, by the part of the page in which they stand: of individuals, of organisations.
fn sides(place: &str) -> [bool; 2] {
    let individuals = ["个人备案", "个人用户", "› 个人"];
    let organisations = ["企业备案", "企业用户", "› 单位"];
    let holds = |parts: [&str; 3]| parts.iter().any(|part| place.contains(part));
    match [holds(individuals), holds(organisations)] {
        [false, false] => [true, true],
        sides => sides,
    }
}

/// For whom a rule may hold in a province: for individuals, for organisations.
fn held_by(rule: &Rule, province: usize) -> [bool; 2] {
    let here = (Question::Province, ChoiceSet::EMPTY.with(province));
    let individual = ChoiceSet::of(Applicant::Individual.choice());
    let others = Question::Applicant.every_choice().minus(individual);
    let holds = |at| {
        let applicant = (Question::Applicant, ChoiceSet::EMPTY.with(at));
        may_hold(&rule.when, &[here, applicant])
    };
    [individual.iter().any(holds), others.iter().any(holds)]
}

/// Of whom words speak: by the part of the page, or because they name them.
fn speaks_of(one: &Evidence) -> [bool; 2] {
    let [individuals, organisations] = sides(one.place);
    let names = |words: &[&str]| words.iter().any(|word| one.says.contains(word));
    [
        individuals || names(&["个人"]),
        organisations || names(&["单位", "企业"]),
    ]
}

#[test]
fn words_on_individuals_or_organisations_are_under_rules_for_them() {
    let mut mend = Vec::new();
    let rules = rules::all().map(|(_, rule)| rule);
    for rule in rules.filter(|rule| !FROM_ONE_TO_THE_OTHER.contains(&rule.id())) {
        let direct = |one: &&Evidence| !one.indirect && one.stands != Stands::Sample;
        let everywhere = rule.evidence.iter().any(|one| one.province.is_none());
        for (at, _) in Question::Province.choices().iter().enumerate() {
            let held = held_by(rule, at);
            let own = rule.evidence.iter().filter(|one| of(one) == Some(at));
            let own: Vec<_> = own.filter(|one| one.stands != Stands::Sample).collect();
            for one in own.iter().copied().filter(direct) {
                let sides = speaks_of(one);
                if !(0..2).any(|side| held[side] && sides[side]) {
                    mend.push(fault(rule, one, "words on others than those of the rule"));
                }
            }
            let own = own.into_iter().filter(|one| one.stands == Stands::For);
            let own: Vec<_> = own.collect();
            for side in (0..2).filter(|side| held[*side] && !everywhere) {
                if let Some(one) = own.iter().copied().find(direct)
                    && !own.iter().any(|one| speaks_of(one)[side])
                {
                    mend.push(fault(
                        rule,
                        one,
                        "speaks of one kind of applicant, the rule of all",
                    ));
                }
            }
        }
    }
    nothing_to_mend(&mend);
}

#[test]
fn words_of_a_province_were_to_be_read_in_the_days_of_their_rule() {
    let mut mend = Vec::new();
    for (rule, one) in all().filter(|(_, one)| one.province.is_some()) {
        let (said, held) = (one.source.facts().in_force, rule.span);
        let ends = |until: Option<Date>, since| until.is_some_and(|end| end <= since);
        if ends(said.until, held.since) || ends(held.until, said.since) {
            mend.push(fault(rule, one, "of other days than the rule"));
        }
    }
    nothing_to_mend(&mend);
}

#[test]
fn words_stand_in_the_part_of_the_page_in_which_they_were_read() {
    let lines = lines();
    let all_read = Read::new(&lines);
    let mut mend = Vec::new();
    for (rule, one) in all().filter(|(_, one)| one.province.is_some()) {
        let read = all_read.of(rule, one);
        let said = sides(one.place);
        for (side, said) in said.into_iter().enumerate() {
            let found = |line: &&Line| sides(line.text("where"))[side];
            if said && !read.is_empty() && !read.iter().any(found) {
                mend.push(fault(rule, one, "not read in this part of the page"));
            }
        }
    }
    nothing_to_mend(&mend);
}

#[test]
fn no_words_come_from_a_version_that_another_replaced() {
    let lines = lines();
    let all_read = Read::new(&lines);
    let mut mend = Vec::new();
    for (rule, one) in all() {
        let read = all_read.of(rule, one);
        let old = |line: &&Line| line.says.get("superseded").is_some_and(|old| old == true);
        let old = |line: &&Line| old(line) || line.text("where").contains("的版本");
        if !read.is_empty() && read.iter().all(old) {
            mend.push(fault(rule, one, "no longer on the page"));
        }
    }
    nothing_to_mend(&mend);
}

#[test]
fn a_visitor_of_whom_nothing_is_known_may_be_anybody() {
    let beijing = ChoiceSet::of(Province::Beijing.choice());
    assert!(may_hold(&ALWAYS, &[(Question::Province, beijing)]));
    let nobody = Condition::Not(&ALWAYS);
    assert!(!may_hold(&nobody, &[(Question::Province, beijing)]));
    assert_eq!(sides("河北 › 企业备案 › 网站相关"), [false, true]);
    assert_eq!(sides("正文"), [true, true]);
}
