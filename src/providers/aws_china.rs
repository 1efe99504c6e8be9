//! What AWS China adds, run by Sinnet in Beijing and by NWCD in Ningxia.

use super::HOSTED;
use crate::all;
use crate::date::since;
use crate::ids::Note as N;
use crate::ids::ProviderFact as F;
use crate::law::sources::Source as S;
use crate::law::terms::{
    DOMAIN_MATTERS, INDIVIDUAL, ORDER, ORGANISATION, SERVER_MATTERS, SITE_OR_APP,
};
use crate::rule::{Effect, Rule};
use crate::sets::FILED;

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
    .provider_text(F::AwsIndividual),
    Rule::new(
        "aws-papers",
        Effect::Note(N::ProviderPapers),
        all!(HOSTED, ORGANISATION),
        since(2026, 1, 1),
        &[S::AwsChina],
    )
    .for_outcomes(FILED)
    .provider_text(F::AwsPapers),
    Rule::new(
        "aws-portal",
        Effect::Note(N::ProviderPortal),
        all!(SITE_OR_APP, ORDER),
        since(2026, 1, 1),
        &[S::AwsChina],
    )
    .for_outcomes(FILED)
    .provider_text(F::AwsPortal),
    Rule::new(
        "aws-proof",
        Effect::Note(N::ProviderProof),
        SERVER_MATTERS,
        since(2026, 1, 1),
        &[S::AwsChina],
    )
    .for_outcomes(FILED)
    .provider_text(F::AwsProof),
    Rule::new(
        "aws-domain",
        Effect::Note(N::ProviderDomain),
        DOMAIN_MATTERS,
        since(2026, 1, 1),
        &[S::AwsChina],
    )
    .for_outcomes(FILED)
    .provider_text(F::AwsDomain),
];
