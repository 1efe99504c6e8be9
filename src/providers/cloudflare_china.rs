//! What the Cloudflare China Network adds, run by JD Cloud.

use super::HOSTED;
use crate::all;
use crate::date::since;
use crate::evidence::words;
use crate::ids::{Note as N, ids};
use crate::law::sources::Source as S;
use crate::law::terms::{COMPANY, DOMAIN_MATTERS, NEEDS_LICENCE, SERVER_MATTERS, SITE_OR_APP};
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
        SITE_OR_APP,
        since(2026, 1, 1),
        &[words(S::CloudflareChina, "Obtain an ICP", "Cloudflare recommends that you apply for an ICP license through your hosting or Cloud Services Provider.", "Cloudflare recommends that you apply for an ICP license through your hosting or Cloud Services Provider.").indirect()],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::CannotFile.fact()),
    Rule::new(
        "cloudflare-papers",
        Effect::Note(N::ProviderPapers),
        HOSTED,
        since(2026, 1, 1),
        &[words(S::CloudflareChina, "Documents, filing", "Copy of your business license", "Copy of your business license")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Papers.fact()),
    // Websites with the same apex domain can share the same ICP number.
    Rule::new(
        "cloudflare-domain",
        Effect::Note(N::ProviderDomain),
        DOMAIN_MATTERS,
        since(2026, 1, 1),
        &[words(S::CloudflareChina, "Notes", "you must display it in the footer of your website", "you must display it in the footer of your website")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Domain.fact()),
    Rule::new(
        "cloudflare-server",
        Effect::Note(N::ProviderServer),
        SERVER_MATTERS,
        since(2026, 1, 1),
        &[words(S::CloudflareChinaInfrastructure, "IP addresses", "Cloudflare will add new IP addresses to this list 30 days in advance before connecting from those IP addresses to an origin server.", "Cloudflare will add new IP addresses to this list 30 days in advance before connecting from those IP addresses to an origin server.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Server.fact()),
    Rule::new(
        "cloudflare-review",
        Effect::Note(N::ProviderReview),
        HOSTED,
        since(2026, 1, 1),
        &[words(S::CloudflareChina, "Duration", "it can take four to eight weeks to obtain an ICP", "it can take four to eight weeks to obtain an ICP")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Review.fact()),
    Rule::new(
        "cloudflare-licence",
        Effect::Note(N::ProviderLicence),
        all!(SITE_OR_APP, COMPANY, NEEDS_LICENCE),
        since(2026, 1, 1),
        &[words(S::CloudflareChina, "Duration, licence", "2-3 months", "2-3 months"), words(S::CloudflareChina, "Eligibility, licence", "Joint venture (foreign company with less than 50% ownership)<br/>Local company", "Joint venture (foreign company with less than 50% ownership), local company")],
    )
    .for_outcomes(LICENCE.union(HONG_KONG))
    .provider_text(Fact::Licence.fact()),
];
