//! The interview, drawn into a shadow root; the only module that knows the DOM.
//!
//! Every change draws the step anew, of a result first what is seen first, and presses, choices and keys are heard in one place.
//! Nothing here makes a request, and no event carries an answer unless the host page asks for it.

mod answers;
mod brief;
mod deferred;
mod element;
mod grounds;
mod host;
mod host_functions;
mod page;
mod profile;
mod question;
mod renderer;
mod report;
mod result;
mod routes;
mod state;
mod take;
mod ticks;
mod timeline;
mod verdict;
mod wording;

use element::ElementBuilder;
use gloo_events::{EventListener, EventListenerOptions};
use host::dispatch_event;
use host_functions::HostFunctions;
use icp_checker::profile::Profile;
use page::Page;
use state::State;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::{JsValue, UnwrapThrowExt, wasm_bindgen};
use web_sys::{Element, HtmlElement};

/// One interview in one element.
#[wasm_bindgen]
pub struct Interview {
    page: Rc<Page>,
    _listeners: Vec<EventListener>,
}

thread_local! {
    /// The element opened last: one that hears of a panic tells all others.
    static LAST: RefCell<Option<HtmlElement>> = const { RefCell::new(None) };
}

#[wasm_bindgen]
impl Interview {
    /// Draws an interview into `container`, its first question or what was kept of it on this device;
    /// `options` holds the host's attributes as strings.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(
        host: HtmlElement,
        container: Element,
        host_functions: HostFunctions,
        options: &JsValue,
    ) -> Self {
        LAST.set(Some(host.clone()));
        std::panic::set_hook(Box::new(|_| {
            if let Some(host) = LAST.take() {
                dispatch_event(&host, "icp-error", &[("reason", "panic")], None);
            }
        }));
        let maker = ElementBuilder { chinese: false };
        let status = maker.part("p", "status").set("role", "status");
        let brief = maker.make("div").class("brief");
        let empty = maker.make("div");
        let all = maker.several().add(status).add(brief).add(empty);
        let all = all.description();
        container
            .append_child(&host_functions.draw(&all))
            .unwrap_throw();
        let status = container.first_element_child().unwrap_throw();
        let option = |name: &str| {
            let value = js_sys::Reflect::get(options, &JsValue::from_str(name)).ok();
            value.and_then(|value| value.as_string())
        };
        // The rules are compiled for one provider and day: both are read before anything is.
        let state = State::new(
            page::provider(option("provider").as_deref()),
            page::day(option("on").as_deref()),
        );
        let page = Rc::new(Page {
            state: RefCell::new(state),
            told: RefCell::new(None),
            host,
            container,
            status,
            host_functions,
            around: RefCell::default(),
            deferred: RefCell::default(),
            pending: RefCell::default(),
            expose: RefCell::new(false),
            copying: RefCell::default(),
        });
        for name in [
            "lang",
            "heading-level",
            "contact-url",
            "link-url",
            "expose-answers",
        ] {
            page.configure(name, option(name));
        }
        match page.host_functions.kept() {
            Some(code) if !code.is_empty() => {
                page.restore(&code, true);
            }
            _ => page.show(None),
        }
        // What does not bubble is heard on its way down.
        let down = EventListenerOptions::run_in_capture_phase();
        let mut listeners: Vec<EventListener> = ["click", "change", "keydown", "toggle"]
            .map(|kind| {
                let hearing = Rc::clone(&page);
                EventListener::new_with_options(&page.container, kind, down, move |event| {
                    hearing.on_event(event);
                })
            })
            .into();
        if let Some(window) = web_sys::window() {
            let printing = Rc::clone(&page);
            listeners.push(EventListener::new(&window, "beforeprint", move |_| {
                printing.lay_out();
            }));
            let printed = Rc::clone(&page);
            listeners.push(EventListener::new(&window, "afterprint", move |_| {
                printed.clear_away();
            }));
        }
        dispatch_event(&page.host, "icp-ready", &[], None);
        Self {
            page,
            _listeners: listeners,
        }
    }

    /// Takes up a changed attribute; nothing, or a value not known, means the default.
    pub fn set(&self, name: &str, value: Option<String>) {
        if self.page.configure(name, value) {
            self.page.keep_draft();
            self.page.show(None);
        }
    }

    /// Takes up a provider's profile in place of the one before, or none; what is wrong with one that is refused,
    /// which leaves none.
    #[must_use]
    pub fn profile(&self, json: Option<String>) -> Option<String> {
        let read = json.map(|json| Profile::parse(&json)).transpose();
        let (profile, refusal) = match read {
            Ok(profile) => (profile, None),
            Err(error) => (None, Some(error.message().to_owned())),
        };
        self.page.keep_draft();
        self.page.state.borrow_mut().set_profile(profile);
        self.page.show(None);
        refusal
    }

    /// The short code of the answers.
    #[must_use]
    pub fn answers(&self) -> String {
        icp_checker::code::write(&self.page.state.borrow().answers)
    }

    /// Takes up a short code, from a link or, not aloud, of an element that was away; with what is none, keeps the
    /// answers at hand.
    #[must_use]
    pub fn restore(&self, code: &str, aloud: bool) -> bool {
        self.page.restore(code, aloud)
    }

    /// The short code of answers and ticks.
    #[must_use]
    pub fn code(&self) -> String {
        self.page.state.borrow().code()
    }

    /// Which step of the visitor's way is shown, from 0.
    #[must_use]
    pub fn position(&self) -> usize {
        self.page.state.borrow().position()
    }

    /// Shows another step of the way, or the last one if there are not as many; which one it is.
    #[must_use]
    pub fn go(&self, position: usize) -> usize {
        self.page.go(position)
    }

    /// Draws the next part of a result that is not whole yet; whether there are more.
    #[must_use]
    pub fn proceed(&self) -> bool {
        self.page.proceed()
    }

    /// Tells the visitor whether what was to be copied could be.
    pub fn copied(&self, done: bool) {
        self.page.copied(done);
    }
}
