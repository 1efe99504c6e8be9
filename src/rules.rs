//! Every rule there is: those of the law, then what each provider adds.
//!
//! Their names are kept apart, in one string: a program that shows none does not carry them.

use crate::ids::Certainty;
use crate::law;
use crate::providers::{self, ProviderId};
use crate::rule::{Name, Rule, count, join};
use crate::string_table::piece;

const PROVIDERS: &[ProviderId] = ProviderId::ALL;

/// How many rules the law has.
const LAW: usize = count(law::TABLES);

/// Where the rules of each provider begin, and where those of the last one end.
const BEGIN: [usize; PROVIDERS.len() + 1] = {
    let mut begin = [LAW; PROVIDERS.len() + 1];
    let mut provider = 0;
    while provider < PROVIDERS.len() {
        begin[provider + 1] = begin[provider] + providers::TABLES[provider].len();
        provider += 1;
    }
    begin
};

const COUNT: usize = BEGIN[PROVIDERS.len()];

/// Every rule as written.
#[expect(clippy::large_const_arrays, reason = "the compiler alone reads it")]
const WRITTEN: [Rule; COUNT] = join(&[
    &join::<LAW>(law::TABLES),
    &join::<{ COUNT - LAW }>(providers::TABLES),
]);

/// Every rule, each with its index for a name.
static RULES: [Rule; COUNT] = {
    let (mut all, mut index) = (WRITTEN, 0);
    while index < all.len() {
        all[index].name = Name::Of(index as u16);
        if index >= LAW {
            // What a provider asks for is decided by the provider.
            all[index].certainty = Certainty::Province;
        }
        index += 1;
    }
    all
};

#[expect(clippy::panic, reason = "it runs while compiling only")]
const fn written(rule: &Rule) -> &'static [u8] {
    match rule.name {
        Name::Written(name) => name.as_bytes(),
        Name::Of(_) => panic!("a table holds a rule without a written name"),
    }
}

const NAMES_LEN: usize = {
    let (mut length, mut index) = (0, 0);
    while index < WRITTEN.len() {
        length += written(&WRITTEN[index]).len() + 1;
        index += 1;
    }
    length
};

/// The names in order, each ended by a NUL.
static NAMES: &str = {
    const BYTES: [u8; NAMES_LEN] = {
        let mut bytes = [0; NAMES_LEN];
        let (mut end, mut index) = (0, 0);
        while index < WRITTEN.len() {
            let name = written(&WRITTEN[index]);
            let mut at = 0;
            while at < name.len() {
                bytes[end + at] = name[at];
                at += 1;
            }
            end += name.len() + 1;
            index += 1;
        }
        bytes
    };
    match std::str::from_utf8(&BYTES) {
        Ok(names) => names,
        Err(_) => panic!("names are text"),
    }
};

impl Rule {
    /// The public name.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self.name {
            Name::Written(name) => name,
            Name::Of(index) => piece(NAMES, index.into()),
        }
    }
}

/// The rules of the law, in the order in which reports list what follows from them.
#[must_use]
pub fn law() -> &'static [Rule] {
    &RULES[..LAW]
}

/// What a provider adds.
#[must_use]
pub fn provider(id: ProviderId) -> &'static [Rule] {
    let index = id as usize;
    &RULES[BEGIN[index]..BEGIN[index + 1]]
}

/// Every rule, and whose it is: nobody's for those of the law.
pub fn all() -> impl Iterator<Item = (Option<ProviderId>, &'static Rule)> {
    let own = |id: &'static ProviderId| provider(*id).iter().map(|rule| (Some(*id), rule));
    let law = law().iter().map(|rule| (None, rule));
    law.chain(PROVIDERS.iter().flat_map(own))
}
