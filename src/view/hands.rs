//! What the script around the module does for a visitor who asks for it: saving, copying, keeping.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// The script's side; the module itself can do none of this.
    pub type Hands;

    /// Hands over a file.
    #[wasm_bindgen(method)]
    pub(super) fn save(this: &Hands, name: &str, kind: &str, content: &str);

    /// Puts text on the clipboard, and tells [`super::Interview::copied`] whether that was allowed.
    #[wasm_bindgen(method)]
    pub(super) fn copy(this: &Hands, content: &str);

    /// What was kept on this device, if anything was.
    #[wasm_bindgen(method)]
    pub(super) fn kept(this: &Hands) -> Option<String>;

    /// Keeps it, or with nothing forgets it; whether this device lets a page keep anything.
    #[wasm_bindgen(method)]
    pub(super) fn keep(this: &Hands, code: Option<String>) -> bool;
}
