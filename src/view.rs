//! The interview, drawn into a shadow root; the only module that knows the DOM.
//!
//! Every change draws the whole step anew, and presses, choices and keys are heard in one place.
//! Nothing here makes a request, and no event carries an answer unless the host page asks for it.

mod answers;
mod element;
mod page;
mod question;
mod report;
mod result;
mod sheet;
mod sources;
mod state;
mod words;

use crate::date::Date;
use gloo_events::EventListener;
use page::Page;
use state::State;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::{JsValue, UnwrapThrowExt, wasm_bindgen};
use web_sys::{CustomEvent, CustomEventInit, Element, HtmlElement};

/// One interview in one element.
#[wasm_bindgen]
pub struct Interview {
    page: Rc<Page>,
    _listeners: [EventListener; 3],
}

thread_local! {
    /// The element opened last: one that hears of a panic tells all others.
    static LAST: RefCell<Option<HtmlElement>> = const { RefCell::new(None) };
}

#[wasm_bindgen]
impl Interview {
    /// Draws the first question of an interview into `container`; `options` holds the host's attributes as strings.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(host: HtmlElement, container: Element, options: &JsValue) -> Self {
        LAST.set(Some(host.clone()));
        std::panic::set_hook(Box::new(|_| {
            if let Some(host) = LAST.take() {
                tell(&host, "icp-error", &[("reason", "panic")]);
            }
        }));
        let document = host.owner_document().unwrap_throw();
        let status = document.create_element("p").unwrap_throw();
        for (name, value) in [("role", "status"), ("class", "status"), ("part", "status")] {
            status.set_attribute(name, value).unwrap_throw();
        }
        let empty = document.create_element("div").unwrap_throw();
        container.replace_children_with_node_2(&status, &empty);
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
            document,
            expose: RefCell::new(false),
        });
        for name in ["lang", "heading-level", "contact-url", "expose-answers"] {
            page.configure(name, option(name));
        }
        page.show(None);
        let listeners = ["click", "change", "keydown"].map(|kind| {
            let page = Rc::clone(&page);
            EventListener::new(&page.container.clone(), kind, move |event| page.hear(event))
        });
        tell(&page.host, "icp-ready", &[]);
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

    /// The short code of the answers.
    #[must_use]
    pub fn answers(&self) -> String {
        crate::code::write(&self.page.state.borrow().answers)
    }

    /// Takes up the answers of a short code; if it is none, says so and keeps those at hand.
    #[must_use]
    pub fn restore(&self, code: &str) -> bool {
        let read = crate::code::read(code);
        let taken = read.is_ok();
        let said = {
            let mut state = self.page.state.borrow_mut();
            let words = words::interface(state.lang);
            if let Ok(answers) = read {
                state.begin(answers);
            }
            if taken { words.restored } else { words.damaged }
        };
        self.page.show(None);
        self.page.status.set_text_content(Some(said));
        taken
    }
}

/// Sends an event out of the shadow root, for whoever listens on the page.
fn tell(host: &HtmlElement, name: &str, detail: &[(&str, &str)]) {
    let object = js_sys::Object::new();
    for (key, value) in detail {
        // A fresh plain object takes every key.
        let _ = js_sys::Reflect::set(&object, &JsValue::from_str(key), &JsValue::from_str(value));
    }
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&object);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // A listener's own failure is the page's.
        let _ = host.dispatch_event(&event);
    }
}

/// The visitor's own day.
fn today() -> Date {
    let now = js_sys::Date::new_0();
    Date::new(
        now.get_full_year() as u16,
        now.get_month() as u8 + 1,
        now.get_date() as u8,
    )
}
