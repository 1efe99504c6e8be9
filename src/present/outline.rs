//! The result as a list of blocks, in the order of the page: what every readable form is written from.

use crate::check::{EDITION, Listed, with_compiled};
use crate::ids::{Document, Note, Outcome, Stage, Step};
use crate::law::sources::Source;
use crate::present::Situation;
use crate::present::wording::{answer, days, due, fill, interface, number};
use crate::questions::Question;
use crate::rule::{Rule, Says};
use crate::sets::QuestionSet;
use crate::texts::interface::Interface;
use crate::texts::{self, Item, Lang};

/// What a block is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The title of the whole.
    Title,
    /// The heading of a section.
    Heading,
    /// The heading of a part of a section.
    Stage,
    /// A sentence that stands by itself.
    Sentence,
    /// One of several.
    Entry,
    /// A paper, and whether it is ticked.
    Paper(bool),
    /// One of a sequence of steps.
    Step,
    /// A duty.
    Duty,
    /// A rule behind the outcome, in the words of its reason.
    Reason,
    /// One of the sources, which are numbered.
    Source,
    /// The way back to this result.
    Link,
}

/// One thing that is said.
#[derive(Clone, Debug)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// What is said.
    pub text: String,
    /// The official Chinese name, where `text` is in another language.
    pub chinese: &'static str,
    /// How long it takes, or when it is due.
    pub when: String,
    /// What there is to know about it, a line each.
    pub details: String,
    /// Why it is there, a line each: answers, then reasons.
    pub grounds: String,
    /// Where it leads; for sources and the way back.
    pub url: String,
    /// Where it stands: places in the list of sources.
    pub sources: Vec<usize>,
}

/// Everything that is said, and the sources it rests on.
#[derive(Clone, Debug)]
pub struct Outline {
    /// In order.
    pub blocks: Vec<Block>,
    /// In the order in which they are first named.
    pub sources: Vec<Source>,
}

/// The whole result.
#[must_use]
pub fn outline(situation: &Situation<'_>) -> Outline {
    let mut builder = OutlineBuilder::new(situation);
    let hong_kong = situation.report.outcome == Some(Outcome::HongKong);
    builder.answer();
    builder.bars(true);
    // Where nothing can be filed, the way that is open comes before what would open another.
    if hong_kong {
        builder.steps(builder.words.hong_kong_steps);
        builder.remedies();
        builder.plan();
        builder.bars(false);
    } else {
        builder.bars(false);
        builder.first(1);
        builder.plan();
        builder.checklist();
        builder.steps(builder.words.steps);
    }
    builder.duties();
    builder.notes(false);
    builder.notes(true);
    builder.disputes();
    builder.reasons();
    builder.cited();
    builder.asked();
    builder.closing();
    builder.outline
}

/// What a colleague or adviser needs at once.
pub(crate) fn card(situation: &Situation<'_>) -> Outline {
    let mut builder = OutlineBuilder::new(situation);
    builder.answer();
    builder.bars(true);
    builder.bars(false);
    builder.first(3);
    builder.plan();
    let mut ticked = 0;
    for listed in &situation.report.checklist {
        ticked += usize::from(situation.has(listed.item.0));
    }
    let papers = situation.report.checklist.len();
    builder.heading("");
    if papers > 0 {
        let count = [&*number(ticked), " / ", &number(papers)].concat();
        let count = builder.labelled(builder.words.checklist, &count);
        builder.push(Kind::Sentence, &count);
    }
    builder.closing();
    for block in &mut builder.outline.blocks {
        block.grounds = String::new();
        block.sources = Vec::new();
    }
    builder.outline
}

impl Situation<'_> {
    /// Whether a paper is ticked.
    pub(crate) fn has(&self, document: Document) -> bool {
        self.ticked.contains(document)
    }
}

/// Adds to a text, with what stands between its parts.
pub(crate) fn add(text: &mut String, between: &str, part: &str) {
    if !text.is_empty() && !part.is_empty() {
        text.push_str(between);
    }
    text.push_str(part);
}

struct OutlineBuilder<'a> {
    situation: &'a Situation<'a>,
    words: &'static Interface,
    lang: Lang,
    /// A heading to be said before the first block below it.
    heading: String,
    outline: Outline,
}

impl<'a> OutlineBuilder<'a> {
    fn new(situation: &'a Situation<'a>) -> Self {
        Self {
            situation,
            words: interface(situation.lang),
            lang: situation.lang,
            heading: String::new(),
            outline: Outline {
                blocks: Vec::new(),
                sources: Vec::new(),
            },
        }
    }

    /// The heading of whatever is said next, if anything is before another takes its place.
    fn heading(&mut self, text: &str) {
        self.heading = text.into();
    }

    fn push(&mut self, kind: Kind, text: &str) -> &mut Block {
        if !self.heading.is_empty() {
            let heading = std::mem::take(&mut self.heading);
            self.push(Kind::Heading, &heading);
        }
        let place = self.outline.blocks.len();
        self.outline.blocks.push(Block {
            kind,
            text: text.into(),
            chinese: "",
            when: String::new(),
            details: String::new(),
            grounds: String::new(),
            url: String::new(),
            sources: Vec::new(),
        });
        &mut self.outline.blocks[place]
    }

    /// An entry with what there is to know about it.
    fn item(&mut self, kind: Kind, item: Item) {
        self.push(kind, item.text).details = item.detail.into();
    }

    /// An entry with what the provider adds, and its grounds.
    fn entry(
        &mut self,
        kind: Kind,
        item: Item,
        because: &[Question],
        rules: &[&'static Rule],
    ) -> &mut Block {
        let mut details = String::from(item.detail);
        let (mut told, mut grounds) = (String::new(), String::new());
        for question in because {
            add(&mut told, self.words.separator, &self.said(*question));
        }
        if !told.is_empty() {
            grounds = self.labelled(self.words.because, &told);
        }
        let mut sources = Vec::new();
        let mut current = false;
        for rule in rules {
            match (rule.says, self.situation.provider) {
                (Says::Provider(fact), Some(provider)) => {
                    let with = fill(self.words.provider, &[provider.name()]);
                    let fact = texts::provider_fact(self.lang, fact);
                    add(&mut details, "\n", &[&*with, " ", fact].concat());
                }
                (Says::Reason(reason), _) if kind != Kind::Reason => {
                    add(&mut grounds, "\n", texts::reason(self.lang, reason));
                }
                _ => {}
            }
            for source in rule.sources {
                let holds = source.citation().in_force.covers(self.situation.on);
                current |= holds;
                sources.push((*source, holds));
            }
        }
        let mut places = Vec::new();
        for (source, holds) in sources {
            // What holds on the day; all where nothing does.
            if holds || !current {
                self.cite(&mut places, source);
            }
        }
        let block = self.push(kind, item.text);
        block.details = details;
        block.grounds = grounds;
        block.sources = places;
        block
    }

    /// The place of a source in the list, each named once.
    fn cite(&mut self, places: &mut Vec<usize>, source: Source) {
        let sources = &mut self.outline.sources;
        let mut place = 0;
        while place < sources.len() && sources[place] != source {
            place += 1;
        }
        if place == sources.len() {
            sources.push(source);
        }
        if !places.contains(&place) {
            places.push(place);
        }
    }

    fn labelled(&self, label: &str, text: &str) -> String {
        [label, texts::writing(self.lang).colon, text].concat()
    }

    /// A question with its answer.
    fn said(&self, question: Question) -> String {
        let answer = answer(self.lang, self.situation.answers, question);
        [texts::question(self.lang, question).text, " ", &answer].concat()
    }

    fn answer(&mut self) {
        let (lang, words, report) = (self.lang, self.words, self.situation.report);
        self.push(Kind::Title, words.title);
        if let Some(outcome) = report.outcome {
            let text = texts::outcome(lang, outcome);
            self.heading(text.text);
            self.push(Kind::Sentence, text.detail);
            if let [only] = report.certainties[..] {
                let text = texts::certainty(lang, only);
                let line = self.labelled(text.text, text.detail);
                self.push(Kind::Sentence, &line);
            } else {
                self.push(Kind::Sentence, words.certainty_open);
            }
        } else {
            let mut possible = String::new();
            for outcome in Outcome::ALL {
                if report.possible.contains(*outcome) {
                    let text = texts::outcome(lang, *outcome).text;
                    add(&mut possible, words.separator, text);
                }
            }
            self.heading(words.cannot_tell);
            self.push(Kind::Sentence, words.cannot_tell_detail);
            self.push(Kind::Sentence, &fill(words.still_possible, &[&possible]));
        }
        for note in &report.notes {
            if note.item == Note::RulesMayHaveChanged {
                self.push(Kind::Sentence, texts::note(lang, note.item));
            }
        }
    }

    /// What turns the plan down, or what has to be mended.
    fn bars(&mut self, structural: bool) {
        self.heading(if structural {
            self.words.blocked
        } else {
            self.words.to_mend
        });
        for bar in &self.situation.report.bars {
            if bar.item.structural() == structural {
                let Item { text, detail } = texts::bar(self.lang, bar.item);
                let mut fix = self.labelled(self.words.mended_by, detail);
                let block = self.told(Kind::Entry, text, bar);
                add(&mut fix, "\n", &block.details);
                block.details = fix;
            }
        }
    }

    /// What to begin with; where something stands in the way and only one is asked for, it is that.
    fn first(&mut self, most: usize) {
        let (lang, report) = (self.lang, self.situation.report);
        let hong_kong = report.outcome == Some(Outcome::HongKong);
        if report.outcome.is_none() || most == 1 && !report.bars.is_empty() {
            return;
        }
        self.heading(self.words.what_first);
        let kind = if most == 1 { Kind::Entry } else { Kind::Step };
        let mut left = most;
        for listed in &report.approvals {
            if left > 0 && !hong_kong {
                left -= 1;
                self.item(kind, texts::approval(lang, listed.item));
            }
        }
        // Until more is known, the first step that is certain may be a late one.
        let mut begun = hong_kong;
        for listed in &report.steps {
            let step = listed.item.0;
            begun |= step == Step::Prepare;
            if left > 0 && begun && step != Step::Approval {
                left -= 1;
                self.item(kind, texts::step(lang, step));
            }
        }
    }

    fn remedies(&mut self) {
        let remedies = &self.situation.report.remedies;
        self.heading(self.words.remedies);
        if !remedies.is_empty() {
            self.push(Kind::Sentence, self.words.remedies_detail);
        }
        for remedy in remedies {
            let mut changes = String::new();
            for change in &remedy.changes {
                let text = texts::change(self.lang, *change);
                add(&mut changes, self.words.separator, text);
            }
            let then = texts::outcome(self.lang, remedy.outcome).text;
            let then = fill(self.words.then, &[then]);
            self.push(Kind::Entry, &changes).details = then;
        }
    }

    /// What is filed and what must be held, or, where that cannot be had, would have been.
    fn plan(&mut self) {
        let (lang, report) = (self.lang, self.situation.report);
        let hong_kong = report.outcome == Some(Outcome::HongKong);
        self.heading(self.words.filings);
        for filing in &report.filings {
            self.push(Kind::Entry, texts::filing(lang, *filing));
        }
        if let Some(kind) = report.filing_type {
            self.item(Kind::Entry, texts::filing_type(lang, kind));
        }
        self.heading(if hong_kong {
            self.words.would_have_needed
        } else {
            self.words.approvals
        });
        for listed in &report.approvals {
            let item = texts::approval(lang, listed.item);
            self.entry(Kind::Entry, item, &listed.because, &listed.rules);
        }
        if !hong_kong {
            self.heading(self.words.licences);
        }
        for licence in &report.licences {
            self.item(Kind::Entry, texts::licence(lang, *licence));
        }
    }

    fn checklist(&mut self) {
        let (lang, checklist) = (self.lang, &self.situation.report.checklist);
        self.heading(self.words.checklist);
        for stage in Stage::ALL {
            let mut begun = false;
            for listed in checklist {
                if listed.item.1 != *stage {
                    continue;
                }
                if !begun {
                    begun = true;
                    self.push(Kind::Stage, texts::stage(lang, *stage));
                }
                let document = listed.item.0;
                let kind = Kind::Paper(self.situation.has(document));
                let item = texts::document(lang, document);
                let block = self.entry(kind, item, &listed.because, &listed.rules);
                if !texts::writing(lang).reads_chinese {
                    block.chinese = texts::chinese_name(document);
                }
            }
        }
    }

    fn steps(&mut self, title: &str) {
        let lang = self.lang;
        self.heading(title);
        for listed in &self.situation.report.steps {
            let (step, time) = listed.item;
            let item = texts::step(lang, step);
            let block = self.entry(Kind::Step, item, &listed.because, &listed.rules);
            if let Some(time) = time {
                block.when = days(lang, time);
            }
        }
    }

    fn duties(&mut self) {
        let lang = self.lang;
        self.heading(self.words.duties);
        for listed in &self.situation.report.duties {
            let (duty, time) = listed.item;
            let block = self.told(Kind::Duty, texts::duty(lang, duty), listed);
            if let Some(time) = time {
                block.when = due(lang, duty, time);
            }
        }
    }

    /// An entry that is a sentence.
    fn told<T>(&mut self, kind: Kind, text: &'static str, listed: &Listed<T>) -> &mut Block {
        let item = Item { text, detail: "" };
        self.entry(kind, item, &listed.because, &listed.rules)
    }

    /// The notes, but for the one that stands above them all; or the provider's own.
    fn notes(&mut self, own: bool) {
        let provider = self.situation.provider;
        let provider = provider.map_or("", |provider| provider.name());
        let with = fill(self.words.with_provider, &[provider]);
        self.heading(if own { &with } else { self.words.notes });
        for listed in &self.situation.report.notes {
            let from_provider = |rule: &&Rule| matches!(rule.says, Says::Provider(_));
            if listed.item != Note::RulesMayHaveChanged
                && listed.rules.iter().any(from_provider) == own
            {
                self.told(Kind::Entry, texts::note(self.lang, listed.item), listed);
            }
        }
    }

    /// Both sides of each disagreement, the one that is followed marked.
    fn disputes(&mut self) {
        self.heading(self.words.disputes);
        for listed in &self.situation.report.disputes {
            let text = texts::dispute(self.lang, listed.item);
            let (sources, followed) = texts::positions(listed.item);
            let (mut sides, mut places) = (String::new(), Vec::new());
            for (side, source) in sources.into_iter().enumerate() {
                self.cite(&mut places, source);
                let says = text.positions[side];
                if Some(side) == followed {
                    let says = self.labelled(self.words.followed, says);
                    add(&mut sides, "\n", &says);
                } else {
                    add(&mut sides, "\n", says);
                }
            }
            let block = self.push(Kind::Entry, text.text);
            block.details = sides;
            block.sources = places;
        }
    }

    /// The rules behind the outcome; the words of two rules may be the same.
    fn reasons(&mut self) {
        self.heading(self.words.reasons);
        let mut told = Vec::new();
        for listed in &self.situation.report.reasons {
            if let Says::Reason(reason) = listed.rule.says
                && !told.contains(&(reason as u8))
            {
                told.push(reason as u8);
                self.told(Kind::Reason, texts::reason(self.lang, reason), listed);
            }
        }
    }

    fn cited(&mut self) {
        let words = self.words;
        self.heading(words.sources);
        for place in 0..self.outline.sources.len() {
            let citation = self.outline.sources[place].citation();
            let since = citation.in_force.since.text();
            let in_force = match citation.in_force.until {
                Some(until) => fill(words.in_force_until, &[&since, &until.text()]),
                None => fill(words.in_force_since, &[&since]),
            };
            let read = fill(words.read_on, &[&citation.read_on.text()]);
            let confidence = words.confidence[citation.confidence as usize];
            let block = self.push(Kind::Source, citation.title);
            block.when = [&*in_force, " · ", &read, " · ", confidence].concat();
            block.url = citation.url.into();
        }
    }

    /// The questions whose answers can still change the result, then those answered.
    fn asked(&mut self) {
        let situation = self.situation;
        let (open, used) = with_compiled(situation.provider, situation.on, |compiled| {
            let matters = |question: &Question| {
                situation.answers.answered(*question)
                    && compiled.matters(situation.answers, *question)
            };
            let used: QuestionSet = Question::ALL.iter().copied().filter(matters).collect();
            (compiled.open_questions(situation.answers), used)
        });
        self.heading(self.words.still_open);
        for question in open {
            let words = texts::question(self.lang, question);
            self.push(Kind::Entry, words.text).details = words.where_to_find.into();
        }
        let mut count = 0;
        for question in Question::ALL {
            count += usize::from(situation.answers.answered(*question));
        }
        self.heading(&fill(self.words.your_answers, &[&number(count)]));
        for question in Question::ALL {
            if situation.answers.answered(*question) {
                let unused = !used.contains(*question);
                let told = self.words.no_longer_used;
                let said = self.said(*question);
                let block = self.push(Kind::Entry, &said);
                if unused {
                    block.details = told.into();
                }
            }
        }
    }

    /// Where this comes from, the way back, and what it is worth.
    fn closing(&mut self) {
        let (words, situation) = (self.words, self.situation);
        self.heading("");
        let code = crate::code::write(situation.answers);
        self.push(Kind::Sentence, &fill(words.code, &[&code]));
        if !situation.link.is_empty() {
            self.push(Kind::Link, situation.link).url = situation.link.into();
        }
        let mut edition = fill(words.edition, &[&EDITION.text(), &situation.on.text()]);
        if let Some(provider) = situation.provider {
            add(&mut edition, " ", provider.name());
        }
        self.push(Kind::Sentence, &edition);
        self.push(Kind::Sentence, words.not_advice);
    }
}
