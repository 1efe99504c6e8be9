//! Where a visitor stands in the interview: the answers, what is shown, and where Back leads.

use icp_checker::answers::Answers;
use icp_checker::check::asking::Survey;
use icp_checker::check::{Report, with_compiled};
use icp_checker::date::Date;
use icp_checker::profile::Profile;
use icp_checker::providers::ProviderId;
use icp_checker::questions::Question;
use icp_checker::sets::{ChoiceSet, DocumentSet, QuestionSet};
use icp_checker::texts::Lang;

/// What is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// The next question.
    Question(Question),
    /// A question gone back to out of turn; its answer leads back to where the visitor came from.
    Change(Question),
    /// What the answers come to.
    Result,
}

/// Everything the interview knows.
pub(super) struct State {
    pub(super) lang: Lang,
    pub(super) level: u8,
    pub(super) provider: Option<ProviderId>,
    /// The provider that the host page names; the base of a profile comes before it.
    pub(super) named: Option<ProviderId>,
    /// A provider's own words.
    pub(super) profile: Option<Profile>,
    pub(super) on: Date,
    pub(super) contact: Option<String>,
    /// The page that takes up a code behind its address.
    pub(super) link: Option<String>,
    /// Whether the answers are kept on this device; `None` where no page may keep anything.
    pub(super) kept: Option<bool>,
    pub(super) answers: Answers,
    /// The visitor's own plan, and what was left open of it, while another way is looked at.
    pub(super) plan: Option<(Answers, QuestionSet)>,
    /// The questions answered with "I don't know".
    skipped: QuestionSet,
    /// Whether the visitor went on to the checklist questions.
    further: bool,
    /// Whether the answers came from a link while others are kept on this device.
    pub(super) visiting: bool,
    /// Whether Continue was pressed with nothing chosen.
    pub(super) missing: bool,
    /// What is chosen and not yet sent, while the same step is drawn again.
    pub(super) draft: Option<Vec<String>>,
    /// The day on which the visitor means to begin.
    pub(super) begin: Option<Date>,
    /// Whether reasons, sources and answers are printed as well.
    pub(super) evidence: bool,
    /// The papers of the law ticked off.
    pub(super) ticked: DocumentSet,
    /// Those of the profile, by their index among its papers.
    pub(super) ticked_supplied: Vec<usize>,
    /// Every step shown, and which of them is shown now: what lies behind it is where Forward leads.
    trail: Vec<Place>,
    position: usize,
    pub(super) report: Report,
    /// The questions that can still change the report, in asking order.
    pub(super) unanswered: Vec<Question>,
    /// The most questions until the outcome.
    pub(super) max_remaining: usize,
}

impl State {
    pub(super) fn new(provider: Option<ProviderId>, on: Date) -> Self {
        let answers = Answers::default();
        let survey = with_compiled(provider, on, |compiled| compiled.survey(&answers));
        let mut state = Self {
            lang: Lang::default(),
            level: 2,
            provider,
            named: provider,
            profile: None,
            on,
            contact: None,
            link: None,
            kept: None,
            answers,
            plan: None,
            skipped: QuestionSet::EMPTY,
            further: false,
            visiting: false,
            missing: false,
            draft: None,
            begin: None,
            evidence: false,
            ticked: DocumentSet::EMPTY,
            ticked_supplied: Vec::new(),
            trail: vec![Place::Result],
            position: 0,
            report: survey.report,
            unanswered: survey.unanswered,
            max_remaining: survey.max_remaining,
        };
        state.trail = vec![state.next()];
        state
    }

    /// Which step of the trail is shown.
    pub(super) fn position(&self) -> usize {
        self.position
    }

    /// What is shown.
    pub(super) fn place(&self) -> Place {
        self.trail[self.position]
    }

    /// Shows a step after this one; where Forward led before is forgotten.
    fn show(&mut self, place: Place) {
        self.trail.truncate(self.position + 1);
        self.trail.push(place);
        self.position += 1;
    }

    /// Takes the provider that the host page names, unless a profile stands on another.
    pub(super) fn choose_provider(&mut self, named: Option<ProviderId>) {
        self.named = named;
        let base = self.profile.as_ref().and_then(|profile| profile.base);
        self.provider = base.or(named);
    }

    /// Reads the rules again, after answers, provider or day have changed.
    pub(super) fn refresh(&mut self) {
        let Survey {
            report,
            unanswered,
            max_remaining,
        } = with_compiled(self.provider, self.on, |compiled| {
            compiled.survey(&self.answers)
        });
        (self.report, self.unanswered, self.max_remaining) = (report, unanswered, max_remaining);
        // Another outcome is told before its checklist is asked about.
        self.further &= self.report.outcome.is_some();
    }

    pub(super) fn skipped(&self, question: Question) -> bool {
        self.skipped.contains(question)
    }

    /// The questions still to be asked: open, and not left open on purpose.
    pub(super) fn unasked(&self) -> impl Iterator<Item = Question> {
        self.unanswered
            .iter()
            .copied()
            .filter(|question| !self.skipped(*question))
    }

    /// Whether a question's answer can change anything, the others given.
    pub(super) fn matters(&self, question: Question) -> bool {
        with_compiled(self.provider, self.on, |compiled| {
            compiled.matters(&self.answers, question)
        })
    }

    pub(super) fn can_go_back(&self) -> bool {
        self.position > 0
    }

    fn next(&self) -> Place {
        let told = self.report.outcome.is_some() && !self.further;
        match self.unasked().next() {
            Some(question) if !told => Place::Question(question),
            _ => Place::Result,
        }
    }

    /// Takes an answer, or "I don't know", to the question that is shown, and goes on.
    pub(super) fn answer(&mut self, choices: Option<ChoiceSet>) {
        let (Place::Question(question) | Place::Change(question)) = self.place() else {
            return;
        };
        self.answers = match choices {
            Some(choices) => self.answers.with(question, choices),
            None => self.answers.without(question),
        };
        self.skipped = if choices.is_none() {
            self.skipped.with(question)
        } else {
            self.skipped.without(question)
        };
        self.refresh();
        let before = match self.place() {
            Place::Change(_) => self.trail[..self.position].iter().rev(),
            Place::Question(_) | Place::Result => [].iter().rev(),
        };
        let before = before
            .copied()
            .find(|place| !matches!(place, Place::Change(_)));
        let next = match before {
            Some(Place::Question(before)) if !self.matters(before) => self.next(),
            Some(before) => before,
            None => self.next(),
        };
        self.show(next);
    }

    /// Goes to a step of the trail, or to its last one if it has not as many.
    pub(super) fn go(&mut self, position: usize) {
        self.position = position.min(self.trail.len() - 1);
    }

    /// Goes back to the last step that still says something.
    pub(super) fn back(&mut self) {
        while self.position > 0 {
            self.position -= 1;
            match self.place() {
                Place::Question(question) if !self.matters(question) => {}
                Place::Question(_) | Place::Change(_) | Place::Result => return,
            }
        }
    }

    /// Goes to a question out of turn.
    pub(super) fn change(&mut self, question: Question) {
        self.show(Place::Change(question));
    }

    /// Goes on from the result to the questions still open.
    pub(super) fn go_further(&mut self) {
        self.further = true;
        let next = self.next();
        self.show(next);
    }

    /// Looks at another way, in the place of the result; the plan is kept.
    pub(super) fn take_route(&mut self, answers: Answers) {
        let before = std::mem::replace(&mut self.answers, answers);
        self.plan.get_or_insert((before, self.skipped));
        self.refresh();
    }

    /// Goes back to the plan, in the place of the result.
    pub(super) fn return_to_plan(&mut self) {
        if let Some((answers, skipped)) = self.plan.take() {
            (self.answers, self.skipped) = (answers, skipped);
            self.refresh();
        }
    }

    /// Begins anew with these answers.
    pub(super) fn begin(&mut self, answers: Answers) {
        self.answers = answers;
        self.plan = None;
        self.skipped = QuestionSet::EMPTY;
        self.further = false;
        self.begin = None;
        self.ticked = DocumentSet::EMPTY;
        self.ticked_supplied.clear();
        self.refresh();
        self.trail = vec![self.next()];
        self.position = 0;
    }
}
