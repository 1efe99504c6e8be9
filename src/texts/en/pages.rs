//! The words of the static pages in English.

use crate::texts::Item;
use crate::texts::pages::Pages;

/// The words.
pub(in crate::texts) static PAGES: Pages = Pages {
    outcomes: "What it can come to",
    example: "For example",
    answers: "The plan",
    ask: "Your own case may differ: ask the checker.",
    rulebook: "The rulebook",
    documents: "Papers",
    edition: "Edition",
    what_it_is: "Every rule behind the answers: for whom it counts, since when, and who says so. The checker reads the same tables as this page, and nothing else.",
    how_it_decides: "How the result comes about. If no rule of chapter 1 applies: “{0}”. If one does, and so does a rule of chapter 2, or one of chapter 4 where chapter 3 asks for a licence: “{3}”. Otherwise, if a rule of chapter 3 applies: “{2}”; if none does: “{1}”.",
    how_quoted: "A source is quoted with a sentence or two in its own language. Where it settles many points, such as a provider’s table of all provinces, those sentences are a sample: its address has the rest.",
    how_sure: "A rule that others hold and this rulebook does not follow is marked so; it changes no result, but lowers how certain the result is. Rules of other days are kept for plans checked for those days.",
    contents: "Contents",
    fingerprint: "Fingerprint of the rules",
    certified: "Proved over {0} complete and {1} partial sets of answers: {2} rules, {3} sources, {4} papers. Of {5} deliberate faults in the rules, {6} were caught, and {7} change nothing.",
    definitions: "Definitions",
    judgements: "Where the law leaves room: what was decided",
    changes: "Changes that can help",
    about_changes: "The steps of which the ways out of “{0}” are made; each way is checked against all rules.",
    editions: "What changed between editions",
    index: "Which rules hang on which answer",
    sources: "Sources",
    applies: "Applies when",
    offered: "Offered when",
    means: "Means",
    where_licence: "a licence has to be obtained (chapter 3)",
    where_barred: "one of these stands in the way: ",
    always: "always",
    never: "never",
    all_of: "all of these hold:",
    any_of: "at least one of these holds:",
    none_of: "none of these holds:",
    not_all: "these do not all hold together:",
    not: "this does not hold:",
    or: " or ",
    anything_but: "anything but ",
    among: "among the answers: ",
    not_among: "not among the answers: ",
    under: "Shown when the result is",
    ours: "followed",
    others: "read this way by others; not followed",
    past: "no longer in force",
    future: "not yet in force",
    doubt: "It may be refused on another ground.",
    basis: "Because",
    otherwise: "It could also be",
    bears_on: "Bears on",
    judged: "Judgement behind it",
    says_who: "Says who",
    now: "changes to {0}",
    dropped: "no longer: {0}",
    chapters: [
        Item {
            text: "When a filing is due",
            detail: "A plan has to be filed if one of these applies.",
        },
        Item {
            text: "What bars a filing",
            detail: "A plan that has to be filed and meets one of these cannot be filed as planned.",
        },
        Item {
            text: "When a licence is needed",
            detail: "A plan needs each licence of which one rule applies, after the filing.",
        },
        Item {
            text: "What bars a licence",
            detail: "Where chapter 3 asks for a licence, one of these makes it impossible as planned.",
        },
        Item {
            text: "Why nothing more is asked",
            detail: "These explain a result; they change none.",
        },
        Item {
            text: "What to put right before filing",
            detail: "These do not turn a plan down; they have to be mended first.",
        },
        Item {
            text: "What is filed, and how",
            detail: "The filings, and the kind of order.",
        },
        Item {
            text: "Permits of other authorities",
            detail: "To be obtained before the filing.",
        },
        Item {
            text: "Papers",
            detail: "Who has to bring which paper, and for what.",
        },
        Item {
            text: "Steps",
            detail: "What happens, in order, and how long it takes.",
        },
        Item {
            text: "Duties and deadlines",
            detail: "What has to be done during and after.",
        },
        Item {
            text: "Notes",
            detail: "What else is good to know, and for whom.",
        },
        Item {
            text: "Where sources disagree",
            detail: "Each side in its own words, and the one that is followed.",
        },
        Item {
            text: "What providers add",
            detail: "A provider can add papers, steps and notes; it can change no result.",
        },
    ],
};
