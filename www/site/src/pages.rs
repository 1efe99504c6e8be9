//! The static pages that are generated from the library's tables.

use crate::entries::{entries, list, text};
use crate::plans::{PLANS, Plan};
use crate::template::{escape, fill};
use crate::{Done, chapters, library};
use icp_checker::texts::{self, Lang};
use serde_json::Value;

/// A page generated from the tables.
pub(crate) struct Page {
    /// Path below `dist`.
    pub(crate) file: String,
    pub(crate) lang: Lang,
    pub(crate) title: String,
    /// The same page in every language: language and path below `dist`, this one among them.
    pub(crate) versions: Vec<(Lang, String)>,
    /// Finished HTML.
    pub(crate) body: String,
}

/// A generated page inside the common shell.
pub(crate) fn shell(template: &str, page: &Page, policy: &str) -> Done<String> {
    let root = "../".repeat(page.file.matches('/').count());
    let mut alternates = String::new();
    let mut languages = String::new();
    for (lang, file) in &page.versions {
        let (tag, name) = (lang.id(), lang.own_name());
        let current = if *lang == page.lang {
            " aria-current=\"true\""
        } else {
            ""
        };
        alternates.push_str(&format!(
            "    <link rel=\"alternate\" hreflang=\"{tag}\" href=\"{root}{file}\">\n"
        ));
        languages.push_str(&format!(
            "      <a href=\"{root}{file}\" lang=\"{tag}\" hreflang=\"{tag}\"{current}>{name}</a>\n"
        ));
    }
    fill(
        template,
        &[
            ("lang", page.lang.id()),
            ("policy", policy),
            ("title", &escape(&page.title)),
            ("root", &root),
            ("alternates", &alternates),
            ("languages", &languages),
            ("body", &page.body),
        ],
    )
}

/// Links to the outcome pages in every language: what stands in the element's place until it runs, or for ever.
pub(crate) fn links() -> String {
    let mut html = String::new();
    for &lang in Lang::ALL {
        let (tag, heading, rulebook) = (
            lang.id(),
            texts::pages(lang).outcomes,
            texts::pages(lang).rulebook,
        );
        html.push_str(&format!(
            "<div data-for=\"{tag}\" lang=\"{tag}\">\n<p>{heading}</p>\n<ul>\n"
        ));
        for plan in &PLANS {
            let title = escape(texts::outcome(lang, plan.outcome).text);
            html.push_str(&format!(
                "<li><a href=\"{}\">{title}</a></li>\n",
                outcome_file(plan, lang)
            ));
        }
        html.push_str(&format!(
            "<li><a href=\"{}\">{rulebook}</a></li>\n</ul>\n</div>\n",
            rulebook_file(lang)
        ));
    }
    html
}

/// Every page made from the tables.
pub(crate) fn generated() -> Done<Vec<Page>> {
    let mut pages = Vec::new();
    for &lang in Lang::ALL {
        let rulebook = library::whole_rulebook(lang)?;
        // Read at the edition's date and not today's: the pages must be the same whenever they are built.
        let on = rulebook["edition"].as_str().unwrap_or_default();
        let questions = library::questions(lang)?;
        for plan in &PLANS {
            let answers = serde_json::from_str(plan.answers)?;
            let report = library::report(&answers, lang, on)?;
            pages.push(outcome_page(lang, plan, &questions, &answers, &report)?);
        }
        pages.push(rulebook_page(lang, &rulebook)?);
    }
    Ok(pages)
}

fn outcome_file(plan: &Plan, lang: Lang) -> String {
    format!("outcomes/{}.{}.html", plan.outcome.id(), lang.id())
}

/// English stands under the plain name, which is the one that links from elsewhere use.
fn rulebook_file(lang: Lang) -> String {
    if lang == Lang::default() {
        "rulebook.html".to_string()
    } else {
        format!("rulebook.{}.html", lang.id())
    }
}

fn versions(file: impl Fn(Lang) -> String) -> Vec<(Lang, String)> {
    Lang::ALL.iter().map(|&lang| (lang, file(lang))).collect()
}

/// What an outcome means, by way of a plan that comes to it.
fn outcome_page(
    lang: Lang,
    plan: &Plan,
    questions: &Value,
    answers: &Value,
    report: &Value,
) -> Done<Page> {
    if report["outcome"] != plan.outcome.id() {
        return Err(format!(
            "the example plan of `{}` comes to `{}`, expected its own outcome",
            plan.outcome.id(),
            report["outcome"]
        )
        .into());
    }
    let mut body = format!(
        "<p>{}</p>\n<p class=\"muted\">{}: {}</p>\n",
        escape(texts::outcome(lang, plan.outcome).detail),
        texts::pages(lang).edition,
        text(report, "edition")
    );
    body.push_str(&format!("<h2>{}</h2>\n", texts::pages(lang).example));
    body.push_str(&plan_list(lang, questions, answers));
    let words = texts::interface(lang);
    for (heading, field) in [
        (words.reasons, "reasons"),
        (words.blocked, "bars"),
        (words.remedies, "remedies"),
        (words.checklist, "checklist"),
        (words.steps, "steps"),
        (words.duties, "duties"),
        (words.notes, "notes"),
        (words.disputes, "disputes"),
    ] {
        body.push_str(&entries(lang, heading, field, list(report, field)));
    }
    body.push_str(&format!(
        "<p><a href=\"../index.html?lang={}\">{}</a></p>\n",
        lang.id(),
        texts::pages(lang).ask
    ));
    Ok(Page {
        file: outcome_file(plan, lang),
        lang,
        title: texts::outcome(lang, plan.outcome).text.to_string(),
        versions: versions(|lang| outcome_file(plan, lang)),
        body,
    })
}

/// The whole rulebook, for whoever reviews the law.
fn rulebook_page(lang: Lang, rulebook: &Value) -> Done<Page> {
    Ok(Page {
        file: rulebook_file(lang),
        lang,
        title: texts::pages(lang).rulebook.to_string(),
        versions: versions(rulebook_file),
        body: chapters::body(lang, rulebook)?,
    })
}

/// The answers of a plan in words.
fn plan_list(lang: Lang, questions: &Value, answers: &Value) -> String {
    let mut html = format!("<h3>{}</h3>\n<ul>\n", texts::pages(lang).answers);
    for question in questions.as_array().into_iter().flatten() {
        let answer = &answers[question["id"].as_str().unwrap_or_default()];
        let chosen: Vec<String> = list(question, "choices")
            .iter()
            .filter(|choice| {
                *answer == choice["id"]
                    || answer
                        .as_array()
                        .is_some_and(|many| many.contains(&choice["id"]))
            })
            .map(|choice| text(choice, "text"))
            .collect();
        if !chosen.is_empty() {
            html.push_str(&format!(
                "<li>{} <strong>{}</strong></li>\n",
                text(question, "text"),
                chosen.join(", ")
            ));
        }
    }
    html + "</ul>\n"
}
