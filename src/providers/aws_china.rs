//! What AWS China adds, run by Sinnet in Beijing and by NWCD in Ningxia.

use super::{HOSTED, ORDERED};
use crate::all;
use crate::date::since;
use crate::ids::{Note as N, ids};
use crate::law::sources::Source as S;
use crate::law::terms::{DOMAIN_MATTERS, INDIVIDUAL, ORGANISATION, SERVER_MATTERS};
use crate::rule::{Effect, Rule};
use crate::sets::FILED;

ids! {
    /// What it adds in its own words.
    Fact {
        Individual "aws-individual",
        Papers "aws-papers",
        Portal "aws-portal",
        Proof "aws-proof",
        Domain "aws-domain",
    }
}

/// The rules.
pub const RULES: &[Rule] = &[
    // China account is only opened for registration by a Chinese (mainland) legal entity.
    Rule::new(
        "aws-individual",
        Effect::Note(N::ProviderCannotFile),
        all!(HOSTED, INDIVIDUAL),
        since(2026, 1, 1),
        &[S::AwsChina],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Individual.fact()),
    Rule::new(
        "aws-papers",
        Effect::Note(N::ProviderPapers),
        all!(HOSTED, ORGANISATION),
        since(2026, 1, 1),
        &[S::AwsChina],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Papers.fact()),
    Rule::new(
        "aws-portal",
        Effect::Note(N::ProviderPortal),
        ORDERED,
        since(2026, 1, 1),
        &[S::AwsChina],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Portal.fact()),
    Rule::new(
        "aws-proof",
        Effect::Note(N::ProviderProof),
        SERVER_MATTERS,
        since(2026, 1, 1),
        &[S::AwsChina],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Proof.fact()),
    Rule::new(
        "aws-domain",
        Effect::Note(N::ProviderDomain),
        DOMAIN_MATTERS,
        since(2026, 1, 1),
        &[S::AwsChina],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Domain.fact()),
];
