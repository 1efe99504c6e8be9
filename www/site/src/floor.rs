//! The oldest browsers that run the checker; `tests/node/floor.test.js` derives them from what the product uses.

use crate::Done;
use std::collections::BTreeMap;

/// Browser by browser, by the names of the compatibility data, the first version.
const FLOOR: &str = include_str!("../../floor.json");

/// The first version of each browser that runs the checker.
pub(crate) struct Floor(BTreeMap<String, String>);

impl Floor {
    /// The floor as it is written down.
    pub(crate) fn read() -> Done<Self> {
        Ok(Self(serde_json::from_str(FLOOR)?))
    }

    /// The first version of one browser.
    pub(crate) fn of(&self, browser: &str) -> Done<&str> {
        let version = self.0.get(browser);
        let version = version.ok_or_else(|| format!("`www/floor.json` has no `{browser}`"))?;
        Ok(version)
    }

    /// What style sheets are written for, as the bundler names it.
    pub(crate) fn target(&self) -> Done<String> {
        let browsers = ["chrome", "firefox", "safari"];
        let named = browsers.map(|name| self.of(name).map(|version| format!("{name}{version}")));
        let named: Vec<String> = named.into_iter().collect::<Done<_>>()?;
        Ok(named.join(","))
    }
}
