//! Does a website, app or mini-program for mainland China need an ICP filing, a licence, or Hong Kong?
//!
//! The law and what providers ask for are rules as data: each has a condition, sources, the days between which it
//! holds, and who has the last word.
//! [`check::check`] is one pure and total function: answers, a provider and a day go in, a [`check::Report`] comes out.
//! Every question may be left open; the report then says what holds whatever is answered, and which question is next.
//!
//! ```
//! use icp_checker::answers::Answers;
//! use icp_checker::check::check;
//! use icp_checker::date::Date;
//! use icp_checker::error::{Error, ErrorKind};
//! use icp_checker::ids::Outcome;
//! use icp_checker::questions::Question;
//! use icp_checker::texts::{Lang, outcome};
//!
//! fn main() -> Result<(), Error> {
//!     let on = Date::parse("2026-11-22")?;
//!
//!     // From Hong Kong, nothing is filed.
//!     let website = Answers::default().parse("service", &["website"])?;
//!     let abroad = website.parse("served-from", &["hong-kong"])?;
//!     let report = check(&abroad, None, on);
//!     assert_eq!(report.outcome, Some(Outcome::NoFiling));
//!     println!("{}", outcome(Lang::En, Outcome::NoFiling).detail);
//!
//!     // From the mainland, it hangs on who is to file.
//!     let mainland = website.parse("served-from", &["mainland"])?;
//!     let report = check(&mainland, None, on);
//!     assert_eq!(report.outcome, None);
//!     assert!(report.possible.contains(Outcome::HongKong));
//!     assert_eq!(report.next, Some(Question::Applicant));
//!
//!     // What is not known is refused by name.
//!     let refused = website.parse("served-from", &["the moon"]);
//!     assert_eq!(refused.map_err(|error| error.kind()), Err(ErrorKind::UnknownChoice));
//!     Ok(())
//! }
//! ```
//!
//! The public names of questions, choices and everything in a report are those of the JavaScript surface.
//! With the feature `serde`, [`report::ReportJson`] and [`rulebook::Rulebook`] serialise to the same JSON.
//! Nothing here reads a clock, a file, the network or the environment.
//!
//! # Layers
//!
//! Each module imports only from those above it.
//!
//! | modules | what they are |
//! |---|---|
//! | [`error`], [`fnv`] | why input is refused; a sum over bytes |
//! | [`questions`], [`ids`], [`sets`] | the vocabulary: questions and choices, public names, sets of them |
//! | [`answers`], [`code`] | what a visitor has said, and the same as a short code |
//! | [`condition`], [`date`], [`diagram`] | conditions, days, and decision diagrams over all questions |
//! | [`rule`], [`law`], [`note_order`], [`providers`], [`rules`] | what a rule is, the tables, and every rule there is |
//! | [`check`] | the decision: outcome, certainty, what is still to be asked, what would change it |
//! | [`texts`] | every word, a folder a language |
//! | [`present`], [`export`] | what is shown of a result, as data; the same as text, table, calendar and JSON |
//! | [`report`], [`certificate`], [`rulebook`] | the shapes of the public contract, in words |
//! | [`profile`] | what a provider adds in its own words, read from JSON that anybody may have written |

pub mod error;

pub mod fnv;

pub mod questions;

mod string_table;

pub mod ids;

pub mod sets;

pub mod answers;

pub mod code;

pub mod condition;

pub mod date;

pub mod diagram;

pub mod evidence;

pub mod rule;

pub mod law;

pub mod note_order;

pub mod providers;

pub mod rules;

pub mod check;

pub mod texts;

pub mod present;

pub mod export;

pub mod report;

pub mod certificate;

pub mod rulebook;

pub mod profile;
