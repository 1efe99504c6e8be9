//! What the script around the module does for it: drawing and, for a visitor who asks for it, saving, copying, keeping.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Node;

#[wasm_bindgen]
extern "C" {
    /// The script's side; the module itself can do none of this.
    pub type HostFunctions;

    /// Makes the elements of a description, see [`super::element`].
    #[wasm_bindgen(method)]
    pub(super) fn draw(this: &HostFunctions, description: &str) -> Node;

    /// Hands over a file.
    #[wasm_bindgen(method)]
    pub(super) fn save(this: &HostFunctions, name: &str, kind: &str, content: &str);

    /// Puts text on the clipboard, and tells [`super::Interview::copied`] whether that was allowed.
    #[wasm_bindgen(method)]
    pub(super) fn copy(this: &HostFunctions, content: &str);

    /// Opens the window for printing; whether the browser has begun to print.
    #[wasm_bindgen(method)]
    pub(super) fn print(this: &HostFunctions) -> bool;

    /// Puts the focus, and the sight, on the first element that fits; the text of a box is selected as well.
    #[wasm_bindgen(method)]
    pub(super) fn focus(this: &HostFunctions, selector: &str);

    /// Calls [`super::Interview::proceed`] once what is drawn is seen, until nothing is left to draw; whether the
    /// visitor reads further down than where the element begins.
    #[wasm_bindgen(method)]
    pub(super) fn later(this: &HostFunctions) -> bool;

    /// What was kept on this device, if anything was.
    #[wasm_bindgen(method)]
    pub(super) fn kept(this: &HostFunctions) -> Option<String>;

    /// Keeps it, or with nothing forgets it; whether this device lets a page keep anything.
    #[wasm_bindgen(method)]
    pub(super) fn keep(this: &HostFunctions, code: Option<String>) -> bool;
}
