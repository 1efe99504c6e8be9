//! The words of the interview itself, for every language to fill in.

/// Everything the interview says beside the questions and the report; `{0}`, `{1}`, … stand for what is put in.
#[derive(Clone, Copy, Debug)]
pub struct Interface {
    /// The name of the checker.
    pub title: &'static str,
    /// What it asks of the visitor, above the first question.
    pub introduction: &'static str,
    /// The name of the language switch.
    pub languages: &'static str,
    /// How many questions are left until the outcome.
    pub at_most: &'static str,
    /// The next answer brings the outcome.
    pub last_question: &'static str,
    /// How many questions are left once the outcome is certain.
    pub checklist_left: &'static str,
    /// Above an answer that is being changed.
    pub changing: &'static str,
    /// The outcomes that can still come out.
    pub still_possible: &'static str,
    /// The outcomes that no longer can.
    pub ruled_out: &'static str,
    /// Who has the last word hangs on questions still open.
    pub certainty_open: &'static str,
    /// Between the members of a list.
    pub separator: &'static str,
    /// For a question that takes many.
    pub all_that_apply: &'static str,
    /// No mark at all, as an answer.
    pub none_of_these: &'static str,
    /// Leaves a question open.
    pub unknown: &'static str,
    /// What leaving it open does.
    pub unknown_hint: &'static str,
    /// Opens where to find the answer.
    pub how_to_find_out: &'static str,
    /// The name of the field that looks for a province.
    pub find_choice: &'static str,
    /// What may be typed there.
    pub find_hint: &'static str,
    /// How many were found.
    pub found_some: &'static str,
    /// None was found.
    pub found_none: &'static str,
    /// To the next step.
    pub go_on: &'static str,
    /// To the step before.
    pub back: &'static str,
    /// Nothing was chosen.
    pub missing: &'static str,
    /// What to do about it.
    pub missing_detail: &'static str,
    /// To the first choice.
    pub to_first_choice: &'static str,
    /// The list of answers, with how many there are.
    pub your_answers: &'static str,
    /// Goes to a question again.
    pub change: &'static str,
    /// An answer that changes nothing any more.
    pub no_longer_used: &'static str,
    /// A question left open.
    pub left_open: &'static str,
    /// Several outcomes are possible.
    pub cannot_tell: &'static str,
    /// What would decide.
    pub cannot_tell_detail: &'static str,
    /// The questions that would.
    pub still_open: &'static str,
    /// Goes to an open question.
    pub answer: &'static str,
    /// The one thing to begin with.
    pub what_first: &'static str,
    /// The outcome is certain, the report not yet complete.
    pub further: &'static str,
    /// With how many questions at most.
    pub further_detail: &'static str,
    /// Goes on to them.
    pub further_go: &'static str,
    /// The way to the sections, with how much each holds.
    pub contents: &'static str,
    /// The bars that turn the plan down.
    pub blocked: &'static str,
    /// The bars to be mended.
    pub to_mend: &'static str,
    /// What mends a bar.
    pub mended_by: &'static str,
    /// The outcome it leads to.
    pub then: &'static str,
    /// The rules behind the outcome.
    pub reasons: &'static str,
    /// Opens answers, rules and sources behind an entry.
    pub grounds: &'static str,
    /// The answers on which an entry rests.
    pub because: &'static str,
    /// The sources of an entry.
    pub sources: &'static str,
    /// Since when the words of a source hold.
    pub in_force_since: &'static str,
    /// From when until when they held.
    pub in_force_until: &'static str,
    /// The day on which a source was read.
    pub read_on: &'static str,
    /// How far a source is to be trusted: high, medium, low.
    pub confidence: [&'static str; 3],
    /// Beside words that contradict what is said.
    pub says_otherwise: &'static str,
    /// In place of words that were not found again.
    pub not_found_again: &'static str,
    /// Beside words that are an example of a kind.
    pub example: &'static str,
    /// What is filed.
    pub filings: &'static str,
    /// The licences to obtain.
    pub licences: &'static str,
    /// The permits that come first.
    pub approvals: &'static str,
    /// Licences and permits that the plan would have needed and cannot have.
    pub would_have_needed: &'static str,
    /// What there is to do, with the papers.
    pub checklist: &'static str,
    /// Its stages: put right, file, obtain the licence, what comes after.
    pub phases: [&'static str; 4],
    /// How many papers are ticked, and how many there are.
    pub ready: &'static str,
    /// Who has a paper or issues it, and how to get it there.
    pub owner: &'static str,
    /// What becomes of the ticks.
    pub checklist_detail: &'static str,
    /// The steps of a filing.
    pub steps: &'static str,
    /// The steps of the way through Hong Kong.
    pub hong_kong_steps: &'static str,
    /// What the two ways come to, row by row: of what, in the mainland, in Hong Kong; the first row is the heading.
    pub compared: [[&'static str; 3]; 6],
    /// How long the steps take together, at the quickest and at the longest.
    pub timeline: &'static str,
    /// The heading of the steps on a line of days.
    pub timeline_title: &'static str,
    /// What its two bars show.
    pub timeline_bars: &'static str,
    /// What is counted where no time is stated.
    pub timeline_unknown: &'static str,
    /// In place of a time that no source states.
    pub time_unknown: &'static str,
    /// In place of the time of what the visitor does.
    pub own_pace: &'static str,
    /// Before a thing that has to be put right, among the steps.
    pub put_right: &'static str,
    /// The day by which a step ends at the latest.
    pub by_day: &'static str,
    /// A number and its unit.
    pub days: &'static str,
    /// The same, where it may take no time at all.
    pub up_to: &'static str,
    /// Two numbers and their unit.
    pub days_between: &'static str,
    /// Duties and deadlines.
    pub duties: &'static str,
    /// A number, its unit, and what it counts from.
    pub due: &'static str,
    /// The same, for what has to be kept that long.
    pub kept_for: &'static str,
    /// Notes.
    pub notes: &'static str,
    /// What follows, with how much it is.
    pub more: &'static str,
    /// Where sources disagree.
    pub disputes: &'static str,
    /// The side this report takes.
    pub followed: &'static str,
    /// Above what a provider adds.
    pub with_provider: &'static str,
    /// Before what a provider adds to something else.
    pub provider: &'static str,
    /// Who to ask.
    pub contact: &'static str,
    /// What can be taken away.
    pub take_away: &'static str,
    /// Where it is made.
    pub take_away_detail: &'static str,
    /// Copies an address that reopens this result.
    pub copy_link: &'static str,
    /// Copies the report as text.
    pub copy_text: &'static str,
    /// It is on the clipboard.
    pub copied: &'static str,
    /// The clipboard is closed to this page.
    pub not_copied: &'static str,
    /// The name of the box with the text that could not be copied.
    pub by_hand: &'static str,
    /// That a file was handed over, and what to do where none arrives.
    pub saved: &'static str,
    /// That printing did not begin, and what to do instead.
    pub not_printed: &'static str,
    /// Before the kinds of files.
    pub download: &'static str,
    /// The day from which the calendar is planned.
    pub begins: &'static str,
    /// What choosing it brings.
    pub begins_hint: &'static str,
    /// Downloads the deadlines.
    pub calendar: &'static str,
    /// A short text for somebody else.
    pub card: &'static str,
    /// Copies that text.
    pub copy: &'static str,
    /// Copies the card.
    pub copy_card: &'static str,
    /// Keeps the answers on this device.
    pub remember: &'static str,
    /// Where, and for how long.
    pub remember_detail: &'static str,
    /// Prints.
    pub print: &'static str,
    /// Prints what else there is to read.
    pub evidence_too: &'static str,
    /// The heading of that on paper.
    pub appendix: &'static str,
    /// Deletes all answers.
    pub start_again: &'static str,
    /// Deletes what was kept and begins anew.
    pub forget: &'static str,
    /// All answers are deleted.
    pub deleted: &'static str,
    /// Saved answers were taken up.
    pub restored: &'static str,
    /// A link could not be read.
    pub damaged: &'static str,
    /// The edition, and the day for which the rules are read.
    pub edition: &'static str,
    /// What this is not.
    pub not_advice: &'static str,
    /// The short code of the answers.
    pub code: &'static str,
    /// The columns of the table: kind, stage, done, name, Chinese name, detail, when, source.
    pub columns: [&'static str; 8],
    /// How the dates of the calendar were planned, and from which day.
    pub planned: &'static str,
    /// Below what a provider's profile adds: who supplied it.
    pub supplied: &'static str,
    /// What turns the plan down, in the answer at a glance.
    pub in_the_way: &'static str,
    /// What has to be put right first, there.
    pub to_mend_first: &'static str,
    /// Licences and permits, there.
    pub licences_and_permits: &'static str,
    /// How long it takes, there.
    pub time: &'static str,
    /// The papers, there.
    pub papers: &'static str,
    /// What the authority charges, there.
    pub fee: &'static str,
    /// Who has the last word, there.
    pub who_decides: &'static str,
    /// Nothing has to be put right.
    pub nothing: &'static str,
    /// Nothing has to be put right, as far as the answers tell.
    pub nothing_so_far: &'static str,
    /// No licence and no permit.
    pub none: &'static str,
    /// It hangs on questions still open.
    pub depends: &'static str,
    /// How many things, for one and for several.
    pub things: [&'static str; 2],
    /// A sentence, and how many more there are.
    pub and_more: &'static str,
    /// How many more of a list the report has than are named here.
    pub more_in_report: &'static str,
    /// A time, to which that of putting things right comes.
    pub and_mending: &'static str,
    /// A time, to which that of the permits comes, which nobody knows beforehand.
    pub and_permits: &'static str,
    /// A time, to which both come.
    pub and_mending_and_permits: &'static str,
    /// Nothing has to be waited for.
    pub no_wait: &'static str,
    /// No papers for a filing.
    pub no_papers: &'static str,
    /// A filing is free of charge.
    pub no_fee: &'static str,
    /// National rules or uniform practice settle it.
    pub national_rules: &'static str,
    /// Marks what is not certain yet but usual.
    pub usually: &'static str,
    /// A number or a name that counts what is only usual.
    pub usually_so: &'static str,
    /// The question on which something usual hangs.
    pub hangs_on: &'static str,
    /// Names the answers that describe the plan.
    pub your_plan: &'static str,
    /// Goes to what has to be put right.
    pub begin_mending: &'static str,
    /// Goes to the other ways.
    pub compare_routes: &'static str,
    /// Goes to the papers.
    pub gather_papers: &'static str,
    /// Goes to the steps.
    pub see_steps: &'static str,
    /// The ways the plan could go.
    pub routes: &'static str,
    /// How far that is checked.
    pub routes_detail: &'static str,
    /// The plan as it is.
    pub as_planned: &'static str,
    /// The same plan, served from Hong Kong.
    pub from_hong_kong: &'static str,
    /// Shows the report of a way.
    pub take_route: &'static str,
    /// Another way than the plan is shown.
    pub on_a_detour: &'static str,
    /// Goes back to the plan.
    pub to_my_plan: &'static str,
    /// Marks what differs from the plan, for those who hear it.
    pub differs: &'static str,
    /// The further ways, with how many there are.
    pub more_routes: &'static str,
    /// Kinds of applicants: businesses, from outside, a person, organisations.
    pub applicants: [&'static str; 4],
}
