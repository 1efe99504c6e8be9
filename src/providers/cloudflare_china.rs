//! What the Cloudflare China Network adds, run by JD Cloud.

use super::HOSTED;
use crate::all;
use crate::condition::ALWAYS;
use crate::date::since;
use crate::ids::{Note as N, ids};
use crate::law::sources::Source as S;
use crate::law::terms::{DOMAIN_MATTERS, NEEDS_LICENCE, SERVER_MATTERS, SITE_OR_APP};
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, HONG_KONG, LICENCE};

ids! {
    /// What it adds in its own words.
    Fact {
        CannotFile "cloudflare-cannot-file",
        Domain "cloudflare-domain",
        Server "cloudflare-server",
        Review "cloudflare-review",
        Papers "cloudflare-papers",
        Licence "cloudflare-licence",
    }
}

/// The rules.
pub const RULES: &[Rule] = &[
    // Cloudflare recommends that you apply through your hosting or Cloud Services Provider.
    Rule::new(
        "cloudflare-cannot-file",
        Effect::Note(N::ProviderCannotFile),
        ALWAYS,
        since(2026, 1, 1),
        &[S::CloudflareChina],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::CannotFile.fact()),
    Rule::new(
        "cloudflare-papers",
        Effect::Note(N::ProviderPapers),
        HOSTED,
        since(2026, 1, 1),
        &[S::CloudflareChina],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Papers.fact()),
    // Websites with the same apex domain can share the same ICP number.
    Rule::new(
        "cloudflare-domain",
        Effect::Note(N::ProviderDomain),
        DOMAIN_MATTERS,
        since(2026, 1, 1),
        &[S::CloudflareChina],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Domain.fact()),
    Rule::new(
        "cloudflare-server",
        Effect::Note(N::ProviderServer),
        SERVER_MATTERS,
        since(2026, 1, 1),
        &[S::CloudflareChina],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Server.fact()),
    Rule::new(
        "cloudflare-review",
        Effect::Note(N::ProviderReview),
        HOSTED,
        since(2026, 1, 1),
        &[S::CloudflareChina],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Review.fact()),
    Rule::new(
        "cloudflare-licence",
        Effect::Note(N::ProviderLicence),
        all!(SITE_OR_APP, NEEDS_LICENCE),
        since(2026, 1, 1),
        &[S::CloudflareChina],
    )
    .for_outcomes(LICENCE.union(HONG_KONG))
    .provider_text(Fact::Licence.fact()),
];
