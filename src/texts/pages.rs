//! The words of the static pages, for every language to fill in; what they say about the law comes from the other tables.

use crate::texts::Item;

/// How many chapters of the rulebook hold rules.
pub const CHAPTERS: usize = 15;

/// What the rulebook and the outcome pages say of themselves; `{0}`, `{1}`, … stand for what is put in.
#[derive(Clone, Copy, Debug)]
pub struct Pages {
    /// Above the links to what it can come to.
    pub outcomes: &'static str,
    /// Above the plan that an outcome page shows.
    pub example: &'static str,
    /// Above the answers of that plan.
    pub answers: &'static str,
    /// Leads to the checker.
    pub ask: &'static str,
    /// The name of the page with all rules.
    pub rulebook: &'static str,
    /// Papers.
    pub documents: &'static str,
    /// Before the day of the edition.
    pub edition: &'static str,
    /// What the rulebook is.
    pub what_it_is: &'static str,
    /// How the result comes about, with the names of the outcomes in their order.
    pub how_it_decides: &'static str,
    /// How sources are quoted.
    pub how_quoted: &'static str,
    /// What contrary readings and rules of other days do.
    pub how_sure: &'static str,
    /// Above the list of chapters.
    pub contents: &'static str,
    /// How many entries a chapter has.
    pub entries: &'static str,
    /// Names the field that searches all chapters.
    pub find: &'static str,
    /// What can be typed there.
    pub find_hint: &'static str,
    /// What stands in its place without scripts.
    pub find_without: &'static str,
    /// How many entries are found.
    pub found: &'static str,
    /// The same where only the first are shown: all, and those shown.
    pub found_more: &'static str,
    /// Where none is.
    pub found_none: &'static str,
    /// Leads from a chapter to the contents and the search.
    pub back: &'static str,
    /// Before the chapter that comes before.
    pub previous: &'static str,
    /// Before the chapter that comes next.
    pub next: &'static str,
    /// Above the parts of a chapter.
    pub on_page: &'static str,
    /// Above the rules of other chapters that name a province.
    pub also_named: &'static str,
    /// Before the fingerprint of the rules.
    pub fingerprint: &'static str,
    /// What is proved: complete and partial sets of answers, rules, sources, papers, mistakes made, caught, without effect.
    pub certified: &'static str,
    /// The chapter of terms.
    pub definitions: &'static str,
    /// The chapter of judgements.
    pub judgements: &'static str,
    /// The chapter of changes.
    pub changes: &'static str,
    /// What that chapter holds, with the name of the outcome that is to change.
    pub about_changes: &'static str,
    /// The chapter of editions.
    pub editions: &'static str,
    /// The chapter that finds rules by questions.
    pub index: &'static str,
    /// How strong the evidence of a rule is, the strongest first.
    pub grades: [&'static str; 4],
    /// Why words are weaker than their source.
    pub lowered: [&'static str; 6],
    /// The chapter of sources.
    pub sources: &'static str,
    /// Before the condition of a rule.
    pub applies: &'static str,
    /// Before the condition of a change.
    pub offered: &'static str,
    /// Before what a term stands for.
    pub means: &'static str,
    /// The condition of rules that count only where a licence is needed.
    pub where_licence: &'static str,
    /// The condition of rules that count only where a bar stands in the way, before the bars.
    pub where_barred: &'static str,
    /// A condition that everybody meets.
    pub always: &'static str,
    /// A condition that nobody meets.
    pub never: &'static str,
    /// Before parts that all have to hold.
    pub all_of: &'static str,
    /// Before parts of which one has to hold.
    pub any_of: &'static str,
    /// Before parts of which none may hold.
    pub none_of: &'static str,
    /// Before parts that may not all hold together.
    pub not_all: &'static str,
    /// Before a part that may not hold.
    pub not: &'static str,
    /// Between choices of which one is enough.
    pub or: &'static str,
    /// Before the only choices that do not count.
    pub anything_but: &'static str,
    /// Before choices of which one has to be ticked.
    pub among: &'static str,
    /// Before choices of which none may be ticked.
    pub not_among: &'static str,
    /// Before the outcomes under which a rule shows.
    pub under: &'static str,
    /// Marks a reading that is followed.
    pub ours: &'static str,
    /// Marks a reading that is not.
    pub others: &'static str,
    /// Marks a rule that has ended.
    pub past: &'static str,
    /// Marks a rule that has not begun.
    pub future: &'static str,
    /// What a rule says that only raises a doubt.
    pub doubt: &'static str,
    /// Before the basis of a judgement.
    pub basis: &'static str,
    /// Before what else a judgement could be.
    pub otherwise: &'static str,
    /// Before the rules it bears on.
    pub bears_on: &'static str,
    /// Above the judgements behind a rule.
    pub judged: &'static str,
    /// Above the sources of a rule.
    pub says_who: &'static str,
    /// What an answer changes to.
    pub now: &'static str,
    /// What is no longer ticked.
    pub dropped: &'static str,
    /// The chapters that hold rules: heading, and what its rules do.
    pub chapters: [Item; CHAPTERS],
}
