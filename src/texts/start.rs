//! The words of the start page and of the single file, for every language to fill in.

/// What these pages say beside the checker; `{0}`, `{1}`, … stand for what is put in.
///
/// Sentences may have the marks of Markdown: `**strong**`, `` `code` `` and `[words](name)` for a link, whose name the
/// page knows.
#[derive(Clone, Copy, Debug)]
pub struct Start {
    /// Leads past the header, for whoever hears the page.
    pub skip: &'static str,
    /// The question that the page answers.
    pub question: &'static str,
    /// What a visitor learns, and for what.
    pub lead: &'static str,
    /// The name of the list of outcomes.
    pub outcomes: &'static str,
    /// The outcomes in a few words, in their order.
    pub outcome_names: [&'static str; 4],
    /// That answers stay here, with a link `privacy` to how to see it.
    pub stays_here: &'static str,
    /// The heading above how many questions there are.
    pub how_long: &'static str,
    /// Below the number of questions that half of all visitors are asked.
    pub questions_for_half: &'static str,
    /// Below the number for half of those who ought to file.
    pub questions_for_half_that_file: &'static str,
    /// Below the number of questions that nobody exceeds.
    pub questions_at_most: &'static str,
    /// How these are counted, and when one may stop.
    pub how_counted: &'static str,
    /// The heading above what it does not do.
    pub limits: &'static str,
    /// What it does not do.
    pub limit_points: [&'static str; 4],
    /// The heading above where answers stay.
    pub privacy: &'static str,
    /// What there is not, and that one can see it.
    pub privacy_lead: &'static str,
    /// How to see it: with a link `sums`, and for `{0}` the digest of the script.
    pub privacy_checks: [&'static str; 5],
    /// What links carry.
    pub privacy_note: &'static str,
    /// The heading above why one may rely on it.
    pub trust: &'static str,
    /// Why: with a link `rulebook`, and for `{0}` the day of the edition.
    pub trust_points: [&'static str; 4],
    /// The heading above how to embed it.
    pub embed: &'static str,
    /// That it is free, and what to do first.
    pub embed_lead: &'static str,
    /// Above the snippets for whoever has no scripts.
    pub plain: &'static str,
    /// Above the one with an element.
    pub plain_element: &'static str,
    /// Above the one with a sandboxed frame.
    pub plain_frame: &'static str,
    /// Above the one with a plain frame.
    pub plain_iframe: &'static str,
    /// The other ways, with links `file` and `types`.
    pub plain_others: &'static str,
    /// Above the ways of embedding.
    pub way: &'static str,
    /// The ways, in the order of the page.
    pub way_names: [&'static str; 5],
    /// What each way does, with links `file` and `types`.
    pub way_details: [&'static str; 5],
    /// The choice of the language of the page around it.
    pub page_language: &'static str,
    /// Above the choice of a provider.
    pub provider: &'static str,
    /// The choice of none.
    pub no_provider: &'static str,
    /// Above the choice of colours.
    pub colours: &'static str,
    /// The choices: as the system, light, dark, those of the page.
    pub colour_names: [&'static str; 4],
    /// Above the address for questions.
    pub contact: &'static str,
    /// That an address is left out, and why.
    pub contact_wrong: &'static str,
    /// Leaves the header out.
    pub hide_header: &'static str,
    /// Tightens the spacing.
    pub compact: &'static str,
    /// Takes only the bytes of this build.
    pub pin: &'static str,
    /// That the snippet is selected, where it cannot be copied.
    pub selected: &'static str,
    /// Before what a policy of the page around it has to admit.
    pub policy: &'static str,
    /// Above the checker as it will look.
    pub preview: &'static str,
    /// What the page is not.
    pub not_advice: &'static str,
    /// Under which licences it may be used.
    pub free_software: &'static str,
    /// Edition, number of rules, papers, sources, fingerprint.
    pub certificate: &'static str,
    /// What is proved: complete and partial sets of answers; mistakes made, caught, without effect.
    pub proved: &'static str,
    /// Which browsers it needs: for `{0}` the first version of Chrome, `{1}` of Firefox, `{2}` of Safari.
    pub floor: &'static str,
    /// In the checker's place where it cannot run.
    pub no_scripts: &'static str,
}
