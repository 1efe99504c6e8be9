//! One plan's report in the terminal, for whoever changes a rule and wants to see what it does.

use crate::{Done, plan};
use icp_checker::check::check;
use icp_checker::date::Date;
use icp_checker::export;
use icp_checker::present::Situation;
use icp_checker::providers::ProviderId;
use icp_checker::sets::DocumentSet;
use icp_checker::texts::Lang;
use std::time::{SystemTime, UNIX_EPOCH};

const SECONDS_A_DAY: u64 = 86_400;

/// The report of a plan given as `question=choice` and options in any order, as text.
pub(crate) fn report(arguments: &[&str]) -> Done<String> {
    let (mut provider, mut on, mut lang) = (None, None, Lang::default());
    let mut words = Vec::new();
    let mut arguments = arguments.iter().copied();
    while let Some(argument) = arguments.next() {
        let mut value = || {
            let value = arguments.next();
            value.ok_or_else(|| format!("`{argument}` without a value, expected one after it"))
        };
        match argument {
            "--provider" => {
                provider = Some(named(value()?, ProviderId::ALL, ProviderId::id, argument)?);
            }
            "--lang" => lang = named(value()?, Lang::ALL, Lang::id, argument)?,
            "--on" => on = Some(Date::parse(value()?)?),
            option if option.starts_with('-') => {
                return Err(format!(
                    "unknown option `{option}`, expected one of `--provider`, `--on`, `--lang`"
                )
                .into());
            }
            word => words.push(word),
        }
    }
    let answers = plan::parse(words)?;
    let on = match on {
        Some(on) => on,
        None => today()?,
    };
    let report = check(&answers, provider, on);
    Ok(export::text(&Situation {
        lang,
        provider,
        on,
        answers: &answers,
        report: &report,
        begin: None,
        ticked: DocumentSet::EMPTY,
        link: "",
    }))
}

/// The one of that public name; of an unknown one the message says what was expected.
fn named<T: Copy>(
    id: &str,
    all: &[T],
    name: fn(T) -> &'static str,
    option: &str,
) -> Result<T, String> {
    let found = all.iter().copied().find(|known| name(*known) == id);
    found.ok_or_else(|| {
        let all: Vec<_> = all.iter().map(|known| name(*known)).collect();
        format!(
            "unknown value `{id}` of `{option}`, expected one of `{}`",
            all.join("`, `")
        )
    })
}

fn today() -> Done<Date> {
    let days = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs() / SECONDS_A_DAY;
    Ok(Date::new(1970, 1, 1).plus_days(u32::try_from(days)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use icp_checker::ids::Outcome;
    use icp_checker::texts;

    #[test]
    fn a_plan_is_answered_and_what_is_unknown_is_named() -> Done {
        let plan = [
            "--on",
            "2026-11-22",
            "service=website",
            "served-from=hong-kong",
        ];
        for lang in Lang::ALL {
            let text = report(&[&plan[..], &["--lang", lang.id()]].concat())?;
            assert!(
                text.contains(texts::outcome(*lang, Outcome::NoFiling).text),
                "{text}"
            );
        }
        for (arguments, named) in [
            (&["--provider", "palace"][..], "`alibaba-cloud`"),
            (&["--lang", "xx"], "`zh-Hans`"),
            (&["--on", "2026-02-30"], "`2026-02-30`"),
            (&["--colour", "red"], "`--provider`"),
            (&["--on"], "`--on`"),
            (&["service=palace"], "`website`"),
        ] {
            let failure = report(arguments).err().map(|failure| failure.to_string());
            assert!(
                failure.is_some_and(|failure| failure.contains(named)),
                "{arguments:?}"
            );
        }
        Ok(())
    }
}
