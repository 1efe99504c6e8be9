//! What has been proved of one edition of the rules; written and held to the proof by `tests/mutation/`.

/// What was proved, and of which rules.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Certificate {
    /// The edition it was proved of.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub edition: &'static str,
    /// The fingerprint of the rules it was proved of.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub hash: &'static str,
    /// For how many complete sets of answers.
    pub complete: &'static str,
    /// For how many sets of answers, questions that take many open as a whole.
    pub partial: &'static str,
    /// How many rules there are.
    pub rules: usize,
    /// How many sources they cite.
    pub sources: usize,
    /// How many papers they know.
    pub documents: usize,
    /// How the tests fared against rules with one mistake.
    pub mutants: Mutants,
}

/// Rules with one mistake each.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Mutants {
    /// How many were made.
    pub total: usize,
    /// How many some test noticed.
    pub caught: usize,
    /// How many say the same to everybody.
    pub equivalent: usize,
}

/// The certificate of the rules last proved.
pub const CERTIFICATE: Certificate = Certificate {
    edition: "2026-11-22",
    hash: "aa1e09d2f5f88bf7",
    complete: "110673380892533005228179456000",
    partial: "2566854510131920235693760000000000",
    rules: 733,
    sources: 415,
    documents: 75,
    mutants: Mutants {
        total: 27696,
        caught: 24365,
        equivalent: 3331,
    },
};
