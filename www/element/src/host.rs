//! The page around the element: its events and its clock.

use icp_checker::check::day_of_device;
use icp_checker::date::Date;
use wasm_bindgen::prelude::JsValue;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

/// Sends an event out of the shadow root, for whoever listens on the page.
pub(super) fn dispatch_event(
    host: &HtmlElement,
    name: &str,
    detail: &[(&str, &str)],
    position: Option<usize>,
) {
    let object = js_sys::Object::new();
    if let Some(position) = position {
        let (key, value) = (
            JsValue::from_str("position"),
            JsValue::from(position as u32),
        );
        let _ = js_sys::Reflect::set(&object, &key, &value);
    }
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
pub(super) fn today() -> Date {
    let now = js_sys::Date::new_0();
    day_of_device(now.get_full_year(), now.get_month() + 1, now.get_date())
}
