//! The rulebook as a page for whoever reviews the law: chapters, each rule with its condition, dates and sources.

use crate::conditions;
use crate::entries::{link, marked};
use crate::template::escape;
use crate::{Done, changelog};
use icp_checker::check::EDITION;
use icp_checker::condition::Condition;
use icp_checker::date::Span;
use icp_checker::ids::Outcome;
use icp_checker::law::changes::CHANGES;
use icp_checker::law::definitions::Term;
use icp_checker::law::judgements::JUDGEMENTS;
use icp_checker::law::sources::Source;
use icp_checker::providers::ProviderId;
use icp_checker::questions::Question;
use icp_checker::rule::{Change, Effect, Reading, Rule};
use icp_checker::rulebook::{effect, text};
use icp_checker::rules;
use icp_checker::sets::OutcomeSet;
use icp_checker::texts::writing::{grouped, language_of};
use icp_checker::texts::{self, Item, Lang};
use serde_json::Value;

/// A rule, and whose it is.
type Owned = (Option<ProviderId>, &'static Rule);

/// Which chapter of `Pages::chapters` a rule stands in.
fn chapter((provider, rule): &Owned) -> usize {
    if provider.is_some() {
        return 13;
    }
    match rule.effect {
        Effect::File => 0,
        Effect::Bar(_) | Effect::Doubt => 1,
        Effect::Licence(_) => 2,
        Effect::LicenceBar(_) => 3,
        Effect::Explain => 4,
        Effect::Fixable(_) => 5,
        Effect::Filing(_) | Effect::FilingType(_) => 6,
        Effect::Approval(_) => 7,
        Effect::Document(..) => 8,
        Effect::Step(..) => 9,
        Effect::Duty(..) => 10,
        Effect::Note(_) => 11,
        Effect::Dispute(_) => 12,
    }
}

/// The whole page below its title.
pub(crate) fn body(lang: Lang, rulebook: &Value) -> Done<String> {
    let chapters: Vec<(String, &str, String)> = rules(lang)
        .into_iter()
        .chain(tables(lang)?)
        .enumerate()
        .map(|(at, (id, heading, html))| (id, heading, numbered(at + 1, heading, &html)))
        .collect();
    let mut contents = String::new();
    let mut html = String::new();
    for (id, heading, chapter) in &chapters {
        contents.push_str(&format!("<li><a href=\"#{id}\">{heading}</a></li>\n"));
        html.push_str(&format!("<section id=\"{id}\">\n{chapter}</section>\n"));
    }
    Ok(format!(
        "{}<nav class=\"contents\" aria-labelledby=\"contents\">\n<h2 id=\"contents\">{}</h2>\n<ol>\n{contents}</ol>\n</nav>\n{html}",
        introduction(lang, rulebook),
        texts::pages(lang).contents,
    ))
}

fn numbered(number: usize, heading: &str, html: &str) -> String {
    format!("<h2>{number}. {}</h2>\n{html}", escape(heading))
}

fn introduction(lang: Lang, rulebook: &Value) -> String {
    let mut html = String::new();
    let mut decides = texts::pages(lang).how_it_decides.to_owned();
    for (at, outcome) in Outcome::ALL.iter().enumerate() {
        let name = texts::outcome(lang, *outcome).text;
        decides = decides.replace(&format!("{{{at}}}"), name);
    }
    for text in [
        texts::pages(lang).what_it_is,
        &decides,
        texts::pages(lang).how_sure,
        texts::pages(lang).how_quoted,
    ] {
        html.push_str(&format!("<p>{}</p>\n", escape(text)));
    }
    let field = |name: &str| escape(rulebook[name].as_str().unwrap_or_default());
    html.push_str(&format!(
        "<p class=\"muted\">{}{colon}{} · {}{colon}<code>{}</code></p>\n",
        texts::pages(lang).edition,
        field("edition"),
        texts::pages(lang).fingerprint,
        field("hash"),
        colon = texts::writing(lang).colon
    ));
    let certificate = &rulebook["certificate"];
    if certificate.is_object() {
        let mutants = &certificate["mutants"];
        let counts = [
            &certificate["complete"],
            &certificate["partial"],
            &certificate["rules"],
            &certificate["sources"],
            &certificate["documents"],
            &mutants["total"],
            &mutants["caught"],
            &mutants["equivalent"],
        ];
        let mut text = texts::pages(lang).certified.to_owned();
        for (at, count) in counts.into_iter().enumerate() {
            let count = count
                .as_str()
                .map_or_else(|| count.to_string(), str::to_owned);
            text = text.replace(&format!("{{{at}}}"), &grouped(lang, &count));
        }
        html.push_str(&format!("<p class=\"muted\">{}</p>\n", escape(&text)));
    }
    html
}

/// The chapters that hold rules.
fn rules(lang: Lang) -> Vec<(String, &'static str, String)> {
    let all: Vec<Owned> = rules::all().collect();
    let chapters = texts::pages(lang).chapters.iter().enumerate();
    chapters
        .map(|(at, Item { text, detail })| {
            let own: Vec<Owned> = all
                .iter()
                .copied()
                .filter(|rule| chapter(rule) == at)
                .collect();
            let mut html = format!("<p>{}</p>\n", escape(detail));
            html.push_str(&groups(&own, lang));
            (format!("chapter-{}", at + 1), *text, html)
        })
        .collect()
}

/// Rules under the heading of what follows from them; those of today first.
fn groups(rules: &[Owned], lang: Lang) -> String {
    let mut groups: Vec<(Group, Vec<&Owned>)> = Vec::new();
    for rule in rules {
        let group = group(rule);
        match groups.iter_mut().find(|(known, _)| *known == group) {
            Some((_, members)) => members.push(rule),
            None => groups.push((group, vec![rule])),
        }
    }
    let mut html = String::new();
    for (_, mut members) in groups {
        members.sort_by_key(|(_, rule)| !rule.span.covers(EDITION));
        let heading = heading(members[0], lang);
        let mut articles = String::new();
        for member in &members {
            // What the heading says need not be said again.
            let words = words(member.1, lang);
            let said = heading.contains(&format!(">{}</h3>", marked(lang, words)));
            let words = if said { "" } else { words };
            articles.push_str(&article(member, words, lang));
        }
        html.push_str(&heading);
        html.push_str(&articles);
    }
    html
}

/// What rules must share to stand under one heading.
type Group = (Option<ProviderId>, &'static str, Option<&'static str>);

fn group((provider, rule): &Owned) -> Group {
    if provider.is_some() {
        return (*provider, "", None);
    }
    let effect = effect(rule.effect);
    (None, effect.kind, effect.id)
}

/// The heading of a group, with what there is to know about its subject.
fn heading((provider, rule): &Owned, lang: Lang) -> String {
    if let Some(provider) = provider {
        let id = format!("provider-{}", provider.id());
        return titled(&id, provider.name(), "", lang);
    }
    let shown = effect(rule.effect);
    let id = format!("{}-{}", shown.kind, shown.id.unwrap_or_default());
    let item = |item: Item| titled(&id, item.text, &paragraph(item.detail, lang), lang);
    match rule.effect {
        Effect::File | Effect::Doubt | Effect::Explain => String::new(),
        Effect::Bar(bar) | Effect::LicenceBar(bar) | Effect::Fixable(bar) => {
            item(texts::bar(lang, bar))
        }
        Effect::Licence(licence) => item(texts::licence(lang, licence)),
        Effect::Filing(filing) => titled(&id, texts::filing(lang, filing), "", lang),
        Effect::FilingType(kind) => item(texts::filing_type(lang, kind)),
        Effect::Approval(approval) => item(texts::approval(lang, approval)),
        Effect::Document(document, _) => {
            let words = texts::document(lang, document);
            let mut about = String::new();
            if !texts::writing(lang).reads_chinese {
                about.push_str(&paragraph(texts::chinese_name(document), lang));
            }
            about.push_str(&paragraph(words.detail, lang));
            titled(&id, words.text, &about, lang)
        }
        Effect::Step(step, _) => item(texts::step(lang, step)),
        Effect::Duty(duty, _) => titled(&id, texts::duty(lang, duty), "", lang),
        Effect::Note(note) => titled(&id, texts::note(lang, note), "", lang),
        Effect::Dispute(dispute) => {
            let words = texts::dispute(lang, dispute);
            titled(&id, words.text, &positions(dispute, lang), lang)
        }
    }
}

fn titled(id: &str, title: &str, about: &str, lang: Lang) -> String {
    format!("<h3 id=\"{id}\">{}</h3>\n{about}", marked(lang, title))
}

fn paragraph(text: &str, lang: Lang) -> String {
    if text.is_empty() {
        String::new()
    } else {
        format!("<p>{}</p>\n", marked(lang, text))
    }
}

/// Both sides of a dispute.
fn positions(dispute: icp_checker::ids::Dispute, lang: Lang) -> String {
    let words = texts::dispute(lang, dispute);
    let (sources, followed) = texts::positions(dispute);
    let mut html = String::from("<ol class=\"positions\">\n");
    for (at, (source, says)) in sources.into_iter().zip(words.positions).enumerate() {
        let mark = if followed == Some(at) {
            let words = escape(texts::interface(lang).followed);
            format!(" <strong class=\"tag\">{words}</strong>")
        } else {
            String::new()
        };
        html.push_str(&format!(
            "<li><p>{}{mark}</p>\n{}</li>\n",
            escape(says),
            quoted(source, lang)
        ));
    }
    html + "</ol>\n"
}

/// The words of a rule.
fn words(rule: &Rule, lang: Lang) -> &'static str {
    match rule.effect {
        Effect::Doubt if text(rule, lang).is_empty() => texts::pages(lang).doubt,
        _ => text(rule, lang),
    }
}

/// One rule, below its words.
fn article((provider, rule): &Owned, words: &str, lang: Lang) -> String {
    let id = rule.id();
    let title = if words.is_empty() {
        String::new()
    } else {
        format!("<h4>{}</h4>\n", marked(lang, words))
    };
    let class = if rule.reading == Reading::Contrary {
        "rule others"
    } else if rule.span.covers(EDITION) {
        "rule"
    } else {
        "rule past"
    };
    let mut html = format!(
        "<article class=\"{class}\" id=\"rule-{id}\">\n{title}<p class=\"facts\"><a href=\"#rule-{id}\"><code>{id}</code></a> {}</p>\n",
        tags(rule, lang).join(" ")
    );
    if provider.is_some() {
        let shown = effect(rule.effect);
        html.push_str(&format!(
            "<p class=\"muted\">{} <code>{}</code></p>\n",
            marked(lang, subject(rule, lang)),
            shown.id.unwrap_or(shown.kind)
        ));
    }
    html.push_str(&match rule.effect {
        Effect::LicenceBar(_) => conditions::html_with(
            texts::pages(lang).applies,
            texts::pages(lang).where_licence,
            &rule.when,
            lang,
        ),
        _ => conditions::html(texts::pages(lang).applies, &rule.when, lang),
    });
    if rule.outcomes != OutcomeSet::ALL {
        html.push_str(&format!(
            "<p><b>{}{colon}</b>{}</p>\n",
            texts::pages(lang).under,
            outcomes(rule, lang),
            colon = texts::writing(lang).colon
        ));
    }
    let mut quotes = String::from("<ul class=\"sources\">\n");
    for source in rule.sources {
        quotes.push_str(&format!("<li>{}</li>\n", quoted(*source, lang)));
    }
    html.push_str(&labelled(
        texts::pages(lang).says_who,
        &(quotes + "</ul>\n"),
    ));
    let judged: Vec<String> = JUDGEMENTS
        .iter()
        .filter(|(_, rules, _)| rules.contains(&id))
        .map(|(judgement, ..)| {
            let decided = texts::judgement(lang, *judgement).decided;
            let id = judgement.id();
            format!(
                "<li><a href=\"#judgement-{id}\">{}</a></li>\n",
                escape(decided)
            )
        })
        .collect();
    if !judged.is_empty() {
        let list = format!("<ul>\n{}</ul>\n", judged.concat());
        html.push_str(&labelled(texts::pages(lang).judged, &list));
    }
    html + "</article>\n"
}

fn labelled(label: &str, html: &str) -> String {
    format!("<div class=\"part\"><b>{label}</b>\n{html}</div>\n")
}

/// What a provider's rule is about, by name; a note has no other words than the provider's.
fn subject(rule: &Rule, lang: Lang) -> &'static str {
    match rule.effect {
        Effect::Document(document, _) => texts::document(lang, document).text,
        Effect::Step(step, _) => texts::step(lang, step).text,
        Effect::Duty(duty, _) => texts::duty(lang, duty),
        _ => "",
    }
}

/// How sure, whose reading, since when, and the numbers of what follows.
fn tags(rule: &Rule, lang: Lang) -> Vec<String> {
    let tag =
        |class: &str, text: &str| format!("<span class=\"tag {class}\">{}</span>", escape(text));
    let certainty = texts::certainty(lang, rule.certainty).text;
    let mut tags = vec![tag(rule.certainty.id(), certainty)];
    if rule.reading == Reading::Contrary {
        tags.push(tag("contrary", texts::pages(lang).others));
    } else {
        tags.push(tag("", texts::pages(lang).ours));
    }
    tags.push(tag("", &days(rule.span, lang)));
    if rule.span.since > EDITION {
        tags.push(tag("other-day", texts::pages(lang).future));
    } else if !rule.span.covers(EDITION) {
        tags.push(tag("other-day", texts::pages(lang).past));
    }
    let unit = |unit, count: u16| {
        let [one, several] = texts::unit(lang, unit);
        if count == 1 { one } else { several }
    };
    let put = |form: &str, values: &[&str]| {
        let mut text = form.to_owned();
        for (at, value) in values.iter().enumerate() {
            text = text.replace(&format!("{{{at}}}"), value);
        }
        text
    };
    let form = texts::interface(lang);
    match rule.effect {
        Effect::Duty(_, Some(due)) => {
            let (count, unit) = (due.count.to_string(), unit(due.unit, due.count));
            let after = texts::event(lang, due.after);
            tags.push(tag("", &put(form.due, &[&count, unit, after])));
        }
        Effect::Step(_, Some(days)) => {
            let (from, to) = (days.from.to_string(), days.to.to_string());
            let unit = unit(days.unit, days.to);
            tags.push(tag("", &put(form.days_between, &[&from, &to, unit])));
        }
        Effect::Document(_, stage) => tags.push(tag("", texts::stage(lang, stage))),
        _ => {}
    }
    tags
}

fn days(span: Span, lang: Lang) -> String {
    let form = texts::interface(lang);
    let since = span.since.to_string();
    match span.until {
        Some(until) => form
            .in_force_until
            .replace("{0}", &since)
            .replace("{1}", &until.to_string()),
        None => form.in_force_since.replace("{0}", &since),
    }
}

fn outcomes(rule: &Rule, lang: Lang) -> String {
    let names = rule.outcomes.iter().map(|outcome| {
        let name = texts::outcome(lang, outcome).text;
        format!("“{}”", escape(name))
    });
    names.collect::<Vec<_>>().join(texts::pages(lang).or)
}

/// A source in its own words, with what tells how far to trust it.
fn quoted(source: Source, lang: Lang) -> String {
    let citation = source.citation();
    let form = texts::interface(lang);
    let title = marked(lang, citation.title);
    let title = if citation.url.starts_with("https://") || citation.url.starts_with("http://") {
        link(citation.url, &title)
    } else {
        title
    };
    format!(
        "<blockquote>{}</blockquote>\n<p class=\"muted\">{title} · {} · {} · {} · <a href=\"#source-{id}\"><code>{id}</code></a></p>\n",
        quote(citation.says, lang),
        escape(&days(citation.in_force, lang)),
        escape(&form.read_on.replace("{0}", &citation.read_on.to_string())),
        escape(form.confidence[confidence(source)]),
        id = source.id(),
    )
}

/// The words of a source stand in their own language on every page.
fn quote(says: &str, lang: Lang) -> String {
    match language_of(says) {
        Some(own) if own != lang => {
            format!("<span lang=\"{}\">{}</span>", own.id(), escape(says))
        }
        _ => escape(says),
    }
}

fn confidence(source: Source) -> usize {
    let id = source.citation().confidence.id();
    ["high", "medium", "low"]
        .iter()
        .position(|level| *level == id)
        .unwrap_or_default()
}

/// The chapters about the rules: terms, judgements, changes, editions, and the two ways to look things up.
fn tables(lang: Lang) -> Done<Vec<(String, &'static str, String)>> {
    let chapter = |id: &str, heading, html| (id.to_owned(), heading, html);
    Ok(vec![
        chapter(
            "definitions",
            texts::pages(lang).definitions,
            definitions(lang),
        ),
        chapter(
            "judgements",
            texts::pages(lang).judgements,
            judgements(lang),
        ),
        chapter("changes", texts::pages(lang).changes, changes(lang)),
        chapter(
            "editions",
            texts::pages(lang).editions,
            changelog::html(lang)?,
        ),
        chapter("index", texts::pages(lang).index, index(lang)),
        chapter("sources", texts::pages(lang).sources, sources(lang)),
    ])
}

fn definitions(lang: Lang) -> String {
    let mut html = String::new();
    for term in Term::ALL {
        html.push_str(&format!(
            "<article class=\"rule\" id=\"term-{}\">\n<h4>{}</h4>\n{}</article>\n",
            term.id(),
            escape(texts::term(lang, *term)),
            conditions::definition(*term, lang)
        ));
    }
    html
}

fn judgements(lang: Lang) -> String {
    let mut html = String::new();
    for (judgement, rules, sources) in JUDGEMENTS {
        let words = texts::judgement(lang, *judgement);
        let id = judgement.id();
        html.push_str(&format!(
            "<article class=\"rule\" id=\"judgement-{id}\">\n<h4>{}</h4>\n",
            escape(words.decided)
        ));
        for (label, text) in [
            (texts::pages(lang).basis, words.basis),
            (texts::pages(lang).otherwise, words.otherwise),
        ] {
            html.push_str(&format!(
                "<p><b>{}{colon}</b>{}</p>\n",
                label,
                escape(text),
                colon = texts::writing(lang).colon
            ));
        }
        html.push_str(&linked(texts::pages(lang).bears_on, "rule", rules, lang));
        let sources: Vec<_> = sources.iter().map(|source| source.id()).collect();
        html.push_str(&linked(
            texts::pages(lang).says_who,
            "source",
            &sources,
            lang,
        ));
        html.push_str("</article>\n");
    }
    html
}

/// A line of links to what has an anchor on this page.
fn linked(label: &str, kind: &str, ids: &[&str], lang: Lang) -> String {
    if ids.is_empty() {
        return String::new();
    }
    let links = ids
        .iter()
        .map(|id| format!("<a href=\"#{kind}-{id}\"><code>{id}</code></a>"));
    let links: Vec<_> = links.collect();
    format!(
        "<p class=\"links\"><b>{label}{}</b>{}</p>\n",
        texts::writing(lang).colon,
        links.join(" · ")
    )
}

fn changes(lang: Lang) -> String {
    let barred = texts::outcome(lang, Outcome::HongKong).text;
    let about = texts::pages(lang).about_changes.replace("{0}", barred);
    let mut html = format!("<p>{}</p>\n", escape(&about));
    for change in CHANGES {
        let Change { id, choice, when } = change;
        let named = texts::choices(lang, change.question()).nth(choice.index());
        let form = if change.drops() {
            texts::pages(lang).dropped
        } else {
            texts::pages(lang).now
        };
        let to = form.replace("{0}", named.map_or("", |(text, _)| text));
        html.push_str(&format!(
            "<article class=\"rule\" id=\"change-{}\">\n<h4>{}</h4>\n<p>{} <strong>{}</strong></p>\n{}</article>\n",
            id.id(),
            escape(texts::change(lang, *id)),
            escape(texts::question(lang, change.question()).text),
            escape(&to),
            conditions::html(texts::pages(lang).offered, when, lang)
        ));
    }
    html
}

/// Per question, the rules whose condition asks it.
fn index(lang: Lang) -> String {
    let mut html = String::new();
    let all: Vec<Owned> = rules::all().collect();
    for question in Question::ALL {
        let mut rules = String::new();
        for (at, Item { text, .. }) in texts::pages(lang).chapters.iter().enumerate() {
            let own = all
                .iter()
                .filter(|owned| chapter(owned) == at && asks(&owned.1.when, *question));
            let own: Vec<&str> = own.map(|(_, rule)| rule.id()).collect();
            let label = format!("{}. {}", at + 1, text);
            rules.push_str(&linked(&label, "rule", &own, lang));
        }
        let choices: Vec<String> = texts::choices(lang, *question)
            .map(|(text, _)| escape(text))
            .collect();
        html.push_str(&format!(
            "<article class=\"rule\" id=\"question-{}\">\n<h4>{}</h4>\n<p>{}</p>\n{rules}</article>\n",
            question.id(),
            escape(texts::question(lang, *question).text),
            choices.join(" · "),
        ));
    }
    html
}

fn asks(condition: &Condition, question: Question) -> bool {
    match condition {
        Condition::Is(own, _) => *own == question,
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().any(|part| asks(part, question))
        }
        Condition::Not(part) => asks(part, question),
    }
}

fn sources(lang: Lang) -> String {
    let mut html = String::new();
    for source in Source::ALL {
        let rules: Vec<&str> = rules::all()
            .filter(|(_, rule)| rule.sources.contains(source))
            .map(|(_, rule)| rule.id())
            .collect();
        let citation = source.citation();
        html.push_str(&format!(
            "<article class=\"rule\" id=\"source-{}\">\n<h4>{}</h4>\n{}<p class=\"url\">{}</p>\n{}</article>\n",
            source.id(),
            marked(lang, citation.title),
            quoted(*source, lang),
            escape(citation.url),
            linked(texts::pages(lang).bears_on, "rule", &rules, lang)
        ));
    }
    html
}
