//! The chapters that hold rules: what follows under one heading, and below it each rule from which it does.

use super::article::{article, quotation};
use super::chapter::{Anchor, Chapter, Here, Owned};
use super::search::Entry;
use super::{Drawn, heading, links};
use crate::html::marked;
use icp_checker::check::EDITION;
use icp_checker::condition::Condition;
use icp_checker::ids::{Dispute, Note};
use icp_checker::providers::ProviderId;
use icp_checker::questions::Question;
use icp_checker::rule::{Effect, Rule};
use icp_checker::rulebook::{effect, text};
use icp_checker::sets::ChoiceSet;
use icp_checker::texts::{self, Item, Lang};
use maud::{Markup, html};

/// A chapter of rules.
pub(super) fn rules(here: Here) -> Drawn {
    let own = here.chapter.rules();
    let count = own.len();
    if here.chapter == Chapter::Provinces {
        return Drawn {
            count,
            ..provinces(&own, here)
        };
    }
    let groups = groups(&own, here);
    let subjects = groups.iter().filter_map(|group| group.subject.as_ref());
    Drawn {
        count,
        parts: subjects
            .map(|subject| (subject.id.clone(), subject.title.to_owned()))
            .collect(),
        entries: groups
            .iter()
            .flat_map(|group| group.entries(here))
            .collect(),
        content: html! { @for group in &groups { (group.draw(2, here)) } },
    }
}

/// Province by province its own rules, and those that name it elsewhere.
fn provinces(own: &[Owned], here: Here) -> Drawn {
    let lang = here.lang;
    let (mut parts, mut entries) = (Vec::new(), Vec::new());
    let names = texts::choices(lang, Question::Province).zip(Question::Province.choices());
    let content = html! {
        @for (at, ((name, _), id)) in names.enumerate() {
            @let anchor = format!("province-{id}");
            @let own: Vec<Owned> = own.iter().filter(|rule| province(rule) == Some(at)).copied().collect();
            @let groups = groups(&own, here);
            (heading(2, Some(&anchor), &html! { (name) }))
            @for group in &groups { (group.draw(3, here)) }
            @let elsewhere = chapters_of(lang, |rule| {
                province(rule).is_none() && names_province(&rule.1.when, at)
            });
            @if elsewhere.iter().any(|(_, rules)| !rules.is_empty()) {
                (heading(3, None, &html! { (texts::pages(lang).also_named) }))
            }
            @for (heading, rules) in elsewhere { (links(&heading, &rules, here)) }
            ({
                parts.push((anchor.clone(), name.to_owned()));
                entries.push(Entry::new(anchor, name, &[id]));
                entries.extend(groups.iter().flat_map(|group| group.entries(here)));
                ""
            })
        }
    };
    Drawn {
        content,
        count: 0,
        parts,
        entries,
    }
}

/// The province whose note a rule is.
fn province((_, rule): &Owned) -> Option<usize> {
    match rule.effect {
        Effect::Note(Note::Province(own)) => Some(own.province() as usize),
        _ => None,
    }
}

fn names_province(condition: &Condition, province: usize) -> bool {
    mentions(condition, &|question, choices| {
        question == Question::Province && choices.contains(province)
    })
}

/// The rules of each chapter whose condition asks a question, by the chapter's number and heading.
pub(super) fn asking(question: Question, lang: Lang) -> Vec<(String, Vec<Anchor>)> {
    chapters_of(lang, |rule| {
        mentions(&rule.1.when, &|asked, _| asked == question)
    })
}

/// Some of the rules, by the number and heading of their chapter.
fn chapters_of(lang: Lang, wanted: impl Fn(&Owned) -> bool) -> Vec<(String, Vec<Anchor>)> {
    let chapters = Chapter::ALL.iter().map(|chapter| {
        let own = chapter.rules().into_iter().filter(&wanted);
        let own = own.map(|(_, rule)| Anchor::Rule(rule.id()));
        (chapter.heading(lang), own.collect())
    });
    chapters.collect()
}

/// Whether a question with some of its choices occurs anywhere in a condition.
fn mentions(condition: &Condition, wanted: &dyn Fn(Question, ChoiceSet) -> bool) -> bool {
    match condition {
        Condition::Is(question, choices) => wanted(*question, *choices),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().any(|part| mentions(part, wanted))
        }
        Condition::Not(part) => mentions(part, wanted),
    }
}

/// Rules from which the same follows.
struct Group {
    subject: Option<Subject>,
    /// Each with the words that its heading does not say yet.
    members: Vec<(Owned, &'static str)>,
}

impl Group {
    fn draw(&self, level: u8, here: Here) -> Markup {
        let below = level + u8::from(self.subject.is_some());
        html! {
            @if let Some(Subject { id, title, about }) = &self.subject {
                (heading(level, Some(id), &marked(here.lang, title)))
                (about)
            }
            @for (rule, words) in &self.members { (article(below, rule, words, here)) }
        }
    }

    /// What is found of it: its heading, and each rule, which is also found by the provinces it names.
    fn entries(&self, here: Here) -> Vec<Entry> {
        let subject = self.subject.as_ref();
        let subject = subject.map(|subject| Entry::new(&subject.id, subject.title, &[]));
        let rules = self.members.iter().map(|((_, rule), words)| {
            let provinces = texts::choices(here.lang, Question::Province).enumerate();
            let named: Vec<&str> = provinces
                .filter(|(at, _)| names_province(&rule.when, *at))
                .map(|(_, (name, _))| name)
                .collect();
            Entry::new(Anchor::Rule(rule.id()), words, &named)
        });
        subject.into_iter().chain(rules).collect()
    }
}

/// Rules under the heading of what follows from them; those of today first.
fn groups(rules: &[Owned], here: Here) -> Vec<Group> {
    let mut groups: Vec<(Key, Vec<Owned>)> = Vec::new();
    for rule in rules {
        let key = key(rule);
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, members)) => members.push(*rule),
            None => groups.push((key, vec![*rule])),
        }
    }
    let drawn = groups.into_iter().map(|(_, mut members)| {
        members.sort_by_key(|(_, rule)| !rule.span.covers(EDITION));
        let subject = members.first().and_then(|rule| subject(rule, here));
        let said = subject.as_ref().map(|subject| subject.title);
        let members = members.into_iter().map(|rule| {
            // What the heading says need not be said again.
            let words = Some(words(rule.1, here.lang)).filter(|words| said != Some(words));
            (rule, words.unwrap_or_default())
        });
        Group {
            members: members.collect(),
            subject,
        }
    });
    drawn.collect()
}

/// What rules must share to stand under one heading.
type Key = (Option<ProviderId>, &'static str, Option<&'static str>);

fn key((provider, rule): &Owned) -> Key {
    if provider.is_some() {
        return (*provider, "", None);
    }
    let effect = effect(rule.effect);
    (None, effect.kind, effect.id)
}

/// What a group is about.
struct Subject {
    id: String,
    title: &'static str,
    about: Markup,
}

fn subject((provider, rule): &Owned, here: Here) -> Option<Subject> {
    let lang = here.lang;
    if let Some(provider) = provider {
        return Some(Subject {
            id: format!("provider-{}", provider.id()),
            title: provider.name(),
            about: html! {},
        });
    }
    let item = |item: Item| (item.text, paragraph(lang, item.detail));
    let (title, about) = match rule.effect {
        Effect::File | Effect::Doubt | Effect::Explain => return None,
        Effect::Bar(bar) | Effect::LicenceBar(bar) | Effect::Fixable(bar) => {
            item(texts::bar(lang, bar))
        }
        Effect::Licence(licence) => item(texts::licence(lang, licence)),
        Effect::Filing(filing) => (texts::filing(lang, filing), html! {}),
        Effect::FilingType(kind) => item(texts::filing_type(lang, kind)),
        Effect::Approval(approval) => item(texts::approval(lang, approval)),
        Effect::Document(document, _) => {
            let words = texts::document(lang, document);
            let about = html! {
                @if !texts::writing(lang).reads_chinese {
                    (paragraph(lang, texts::chinese_name(document)))
                }
                (paragraph(lang, words.detail))
            };
            (words.text, about)
        }
        Effect::Step(step, _) => item(texts::step(lang, step)),
        Effect::Duty(duty, _) => (texts::duty(lang, duty), html! {}),
        Effect::Note(note) => (texts::note(lang, note), html! {}),
        Effect::Dispute(dispute) => (texts::dispute(lang, dispute).text, positions(dispute, here)),
    };
    let shown = effect(rule.effect);
    Some(Subject {
        id: format!("{}-{}", shown.kind, shown.id.unwrap_or_default()),
        title,
        about,
    })
}

fn paragraph(lang: Lang, text: &str) -> Markup {
    html! { @if !text.is_empty() { p { (marked(lang, text)) } } }
}

/// Both sides of a dispute.
fn positions(dispute: Dispute, here: Here) -> Markup {
    let lang = here.lang;
    let words = texts::dispute(lang, dispute);
    let (sources, followed) = texts::positions(dispute);
    html! {
        ol.positions {
            @for (at, (source, says)) in sources.into_iter().zip(words.positions).enumerate() {
                li {
                    p {
                        (says)
                        @if followed == Some(at) {
                            " " strong.tag { (texts::interface(lang).followed) }
                        }
                    }
                    (quotation(source, here))
                }
            }
        }
    }
}

/// The words of a rule.
fn words(rule: &Rule, lang: Lang) -> &'static str {
    match rule.effect {
        Effect::Doubt if text(rule, lang).is_empty() => texts::pages(lang).doubt,
        _ => text(rule, lang),
    }
}
