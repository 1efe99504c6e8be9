//! One interview on a page: draws each step, hears what is pressed and chosen, and tells the host.

use super::deferred::{Deferred, PendingParts};
use super::host::{dispatch_event, today};
use super::host_functions::HostFunctions;
use super::question::{NONE, UNKNOWN};
use super::state::{Place, State};
use super::{renderer, wording};
use icp_checker::check::EDITION;
use icp_checker::date::Date;
use icp_checker::ids::Outcome;
use icp_checker::providers::ProviderId;
use icp_checker::questions::Question;
use icp_checker::sets::{ChoiceSet, MAX_CHOICES};
use icp_checker::texts::Lang;
use std::cell::RefCell;
use wasm_bindgen::prelude::{JsCast, UnwrapThrowExt};
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

/// Where the focus goes after drawing: the first element that fits.
const HEADING: &str = ".heading";

/// The provider of that name; the law alone without one.
pub(super) fn provider(value: Option<&str>) -> Option<ProviderId> {
    value.and_then(ProviderId::named)
}

/// The day written there; the visitor's own without one.
pub(super) fn day(value: Option<&str>) -> Date {
    value
        .and_then(|on| Date::parse(on).ok())
        .unwrap_or_else(today)
}

/// The interview, and where it is drawn.
pub(super) struct Page {
    pub(super) state: RefCell<State>,
    pub(super) told: RefCell<Option<(Option<Outcome>, Lang)>>,
    pub(super) host: HtmlElement,
    pub(super) container: Element,
    pub(super) status: Element,
    pub(super) host_functions: HostFunctions,
    /// What is drawn around the step.
    pub(super) around: RefCell<String>,
    pub(super) deferred: RefCell<Vec<Deferred>>,
    pub(super) pending: RefCell<Option<PendingParts>>,
    pub(super) expose: RefCell<bool>,
    /// What was to be copied last.
    pub(super) copying: RefCell<String>,
}

impl Page {
    /// Whether the drawing depends on it.
    pub(super) fn configure(&self, name: &str, value: Option<String>) -> bool {
        let mut state = self.state.borrow_mut();
        let before = (state.provider, state.on);
        let value = value.as_deref();
        match name {
            "lang" => state.lang = value.and_then(Lang::named).unwrap_or_default(),
            "provider" => state.choose_provider(provider(value)),
            "on" => state.on = day(value),
            "heading-level" => {
                state.level = match value.map(str::as_bytes) {
                    Some([level @ b'1'..=b'6']) => level - b'0',
                    _ => 2,
                };
            }
            // element.js hands over no address but of the schemes that a link may have.
            "contact-url" => state.contact = value.map(String::from),
            "link-url" => state.link = value.map(String::from),
            "expose-answers" => {
                *self.expose.borrow_mut() = value.is_some();
                return false;
            }
            _ => return false,
        }
        if (state.provider, state.on) != before {
            state.refresh();
        }
        true
    }

    /// Draws; the state is borrowed only until the drawing is done, for what follows may call back.
    pub(super) fn show(&self, focus: Option<&str>) {
        let (around, step) = {
            let mut state = self.state.borrow_mut();
            // Whether anything is kept is asked anew: another page of this site may have forgotten it.
            let kept = self.host_functions.kept();
            state.kept = kept.map(|code| !code.is_empty() && !state.visiting);
            let drawing = renderer::draw(&state);
            self.deferred.replace(drawing.deferred);
            self.pending.replace(drawing.pending);
            state.missing = false;
            state.draft = None;
            (drawing.around, drawing.step)
        };
        let pending = self.pending.borrow().is_some();
        let reading = pending && self.host_functions.later();
        self.clear_status();
        // From question to question only the step changes.
        if *self.around.borrow() != around {
            self.around.replace(around.clone());
            self.replace(self.container.last_element_child(), &around);
        }
        self.replace(self.container.query_selector(".step").ok().flatten(), &step);
        // Who goes to another step begins at its top; who reads on must find the place again.
        if reading && focus != Some(HEADING) {
            self.finish();
        }
        // The page may fold something above the step: only then is it known where its heading stands.
        self.report();
        if let Some(focus) = focus {
            self.host_functions.focus(focus);
        }
    }

    /// Draws something in the place of something else.
    pub(super) fn replace(&self, old: Option<Element>, description: &str) {
        if let Some(old) = old {
            let drawn = self.host_functions.draw(description);
            old.replace_with_with_node_1(&drawn).unwrap_throw();
        }
    }

    /// Takes up a short code and says so, unless nobody asked for it; with what is none, keeps the answers at hand.
    pub(super) fn restore(&self, code: &str, aloud: bool) -> bool {
        let kept = self.host_functions.kept();
        let (taken, said) = {
            let mut state = self.state.borrow_mut();
            let taken = state.restore(code);
            if taken {
                // Answers from a link are not those of this device, and must not replace them unasked.
                state.visiting = kept.is_some_and(|kept| !kept.is_empty() && kept != state.code());
            }
            let words = wording::interface(state.lang);
            (taken, if taken { words.restored } else { words.damaged })
        };
        self.show(None);
        if aloud {
            self.say(said);
        }
        taken
    }

    /// Shows another step of the way.
    pub(super) fn go(&self, position: usize) -> usize {
        let moved = {
            let mut state = self.state.borrow_mut();
            let before = state.position();
            state.go(position);
            state.position() != before
        };
        if moved {
            self.show(Some(HEADING));
        }
        self.state.borrow().position()
    }

    /// Says whether a text is on the clipboard; where it may not be, shows it to be copied by hand.
    pub(super) fn copied(&self, done: bool) {
        let words = wording::interface(self.state.borrow().lang);
        if !done {
            self.show_by_hand();
        }
        self.say_here(if done { words.copied } else { words.not_copied });
    }

    /// Says what a press brought about, where it was pressed.
    pub(super) fn say_here(&self, text: &str) {
        self.say(text);
        // Out of sight it would still be said to those who listen.
        let _ = self.status.set_attribute("data-here", "");
    }

    fn say(&self, text: &str) {
        self.status.set_text_content(Some(text));
    }

    /// What was said has been heard.
    fn clear_status(&self) {
        self.status.set_text_content(None);
        let _ = self.status.remove_attribute("data-here");
    }

    /// Draws the next part of a result; whether there are more.
    pub(super) fn proceed(&self) -> bool {
        let Some(pending) = self.pending.take() else {
            return false;
        };
        let state = self.state.borrow();
        let renderer = renderer::renderer(&state, self.deferred.take());
        let (drawn, left) = renderer.next_part(pending);
        let drawn = self.host_functions.draw(&drawn.description());
        self.deferred.replace(renderer.deferred.take());
        if let Ok(Some(result)) = self.container.query_selector("[data-unfinished]") {
            result.append_child(&drawn).unwrap_throw();
            if left.is_none() {
                // What is there goes away.
                let _ = result.remove_attribute("data-unfinished");
            }
        }
        let more = left.is_some();
        self.pending.replace(left);
        more
    }

    /// Draws what is left of a result at once, for whoever needs the whole.
    pub(super) fn finish(&self) {
        while self.proceed() {}
    }

    /// Draws what stands behind a summary, if that has not been done yet.
    fn fill(&self, details: Element) {
        let place = details.get_attribute("data-behind");
        let Some(place) = place.and_then(|place| place.parse::<usize>().ok()) else {
            return;
        };
        if let Some(deferred) = self.deferred.borrow().get(place) {
            // What is drawn is drawn once.
            let _ = details.remove_attribute("data-behind");
            let state = self.state.borrow();
            let renderer = renderer::renderer(&state, Vec::new());
            let drawn = renderer.open(renderer.several(), deferred).description();
            details
                .append_child(&self.host_functions.draw(&drawn))
                .unwrap_throw();
        }
    }

    /// Draws what stands behind every summary.
    pub(super) fn fill_all(&self) {
        if let Ok(found) = self.container.query_selector_all("[data-behind]") {
            for at in 0..found.length() {
                if let Some(details) = found.get(at).and_then(|node| node.dyn_into().ok()) {
                    self.fill(details);
                }
            }
        }
    }

    /// Tells the host page what is shown, and the outcome once it is certain; keeps the answers where that was asked.
    fn report(&self) {
        let (stage, outcome, lang, code, position) = {
            let state = self.state.borrow();
            let stage = match (state.place(), state.report.outcome) {
                (Place::Result, _) => "result",
                (_, None) => "outcome",
                (_, Some(_)) => "checklist",
            };
            if state.kept == Some(true) {
                self.host_functions.keep(Some(state.code()));
            }
            (
                stage,
                state.report.outcome,
                state.lang,
                icp_checker::code::write(&state.answers),
                state.position(),
            )
        };
        let edition = EDITION.text();
        dispatch_event(
            &self.host,
            "icp-step",
            &[("stage", stage), ("edition", &edition), ("lang", lang.id())],
            Some(position),
        );
        let news = (outcome, lang);
        if self.told.replace(Some(news)) == Some(news) {
            return;
        }
        if let Some(outcome) = outcome {
            let detail = [
                ("outcome", outcome.id()),
                ("edition", &*edition),
                ("lang", lang.id()),
                ("answers", &*code),
            ];
            let exposed = if *self.expose.borrow() { 4 } else { 3 };
            dispatch_event(&self.host, "icp-result", &detail[..exposed], None);
        }
    }

    pub(super) fn on_event(&self, event: &Event) {
        let Some(target) = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
        else {
            return;
        };
        let kind = event.type_();
        // Whoever goes on has read it; it must not cover where the keyboard goes next.
        if matches!(&*kind, "click" | "keydown") && self.status.has_attribute("data-here") {
            self.clear_status();
        }
        match &*kind {
            // Opened by anybody: a press, a key, a script.
            "toggle" => self.fill(target),
            "click" => {
                // A press is heard before the summary opens, so that it never opens empty.
                let summary = target.closest("summary").ok().flatten();
                if let Some(details) = summary.and_then(|summary| summary.parent_element()) {
                    self.fill(details);
                }
                if let Some(button) = target.closest("[data-do]").ok().flatten() {
                    let read = |name| button.get_attribute(name).unwrap_or_default();
                    self.act(&read("data-do"), &read("data-to"));
                }
            }
            "change" => self.chosen(&target),
            _ => {
                // Without a form, which a sandboxed frame would not send, Enter has to be heard here.
                let enter = event
                    .dyn_ref::<KeyboardEvent>()
                    .is_some_and(|key| key.key() == "Enter");
                if enter && target.matches("[name=answer]").unwrap_or(false) {
                    self.act("continue", "");
                }
            }
        }
    }

    fn act(&self, action: &str, to: &str) {
        match action {
            "continue" => return self.go_on(),
            "first" => return self.host_functions.focus("[name=answer]"),
            "print" => {
                if !self.host_functions.print() {
                    self.say_here(wording::interface(self.state.borrow().lang).not_printed);
                }
                return;
            }
            "lang" => {
                self.keep_draft();
                self.state.borrow_mut().lang = Lang::named(to).unwrap_or_default();
                return self.show(Some("[aria-pressed=true]"));
            }
            "take" => return self.take(to),
            "jump" => {
                self.finish();
                return self.host_functions.focus(&["#", to].concat());
            }
            _ => {}
        }
        {
            let mut state = self.state.borrow_mut();
            match action {
                "back" => state.back(),
                "further" => state.go_further(),
                "change" => match Question::named(to) {
                    Some(question) => state.change(question),
                    None => return,
                },
                "route" => {
                    let routes = state.situation("").routes();
                    let place = to.parse::<usize>().ok();
                    match place.and_then(|place| routes.into_iter().nth(place)) {
                        Some(route) => state.take_route(route.answers),
                        None => return,
                    }
                }
                "plan" => state.return_to_plan(),
                "restart" => {
                    state.begin(icp_checker::answers::Answers::default());
                    if state.kept == Some(true) {
                        self.host_functions.keep(None);
                    }
                }
                _ => return,
            }
        }
        self.show(Some(HEADING));
        if action == "restart" {
            self.say(wording::interface(self.state.borrow().lang).deleted);
        }
    }

    /// Takes what is chosen as the answer, or asks for a choice.
    fn go_on(&self) {
        let chosen = self.checked();
        let mut choices = Some(ChoiceSet::EMPTY);
        for value in &chosen {
            match &**value {
                UNKNOWN => choices = None,
                NONE => {}
                index => {
                    let index = index.parse().ok().filter(|index| *index < MAX_CHOICES);
                    choices = choices.zip(index).map(|(set, index)| set.with(index));
                }
            }
        }
        {
            let mut state = self.state.borrow_mut();
            state.missing = chosen.is_empty();
            if !state.missing {
                state.answer(choices);
            }
        }
        self.show(Some(if chosen.is_empty() {
            "#missing"
        } else {
            HEADING
        }));
    }

    /// The answer inputs that are checked.
    fn inputs(&self) -> Vec<HtmlInputElement> {
        let mut inputs = Vec::new();
        if let Ok(found) = self.container.query_selector_all("[name=answer]:checked") {
            for at in 0..found.length() {
                inputs.extend(found.get(at).and_then(|node| node.dyn_into().ok()));
            }
        }
        inputs
    }

    fn checked(&self) -> Vec<String> {
        self.inputs().iter().map(HtmlInputElement::value).collect()
    }

    /// What is chosen and not yet sent outlives a drawing of the same step.
    pub(super) fn keep_draft(&self) {
        let checked = self.checked();
        self.state.borrow_mut().draft = (!checked.is_empty()).then_some(checked);
    }

    /// A paper is ticked, or a mark that excludes others is set.
    fn chosen(&self, target: &Element) {
        let Some(input) = target.dyn_ref::<HtmlInputElement>() else {
            return;
        };
        if let Some(paper) = input
            .get_attribute("data-tick")
            .and_then(|index| index.parse().ok())
        {
            let mut state = self.state.borrow_mut();
            state.tick(paper, input.checked());
            if state.kept == Some(true) {
                self.host_functions.keep(Some(state.code()));
            }
            let ready = state.ready();
            drop(state);
            if let Ok(Some(count)) = self.container.query_selector(".ready") {
                count.set_text_content(Some(&ready));
            }
            return self.show_card();
        }
        let is = |id| input.get_attribute("id").as_deref() == Some(id);
        if is("evidence") {
            self.state.borrow_mut().evidence = input.checked();
            return;
        }
        if is("begins") {
            // What is no day, or none any more, takes the dates away.
            self.state.borrow_mut().begin = Date::parse(&input.value()).ok();
            return self.show_days();
        }
        if input.has_attribute("data-keep") {
            let mut state = self.state.borrow_mut();
            let code = input.checked().then(|| state.code());
            state.visiting = false;
            let kept = self.host_functions.keep(code) && input.checked();
            state.kept = Some(kept);
            input.set_checked(kept);
            return;
        }
        let alone = |input: &HtmlInputElement| input.has_attribute("data-alone");
        for other in self.inputs() {
            if input.checked() && &other != input && (alone(input) || alone(&other)) {
                other.set_checked(false);
            }
        }
    }
}
