//! What CDNetworks adds.

use super::HOSTED;
use crate::all;
use crate::date::since;
use crate::ids::{Note as N, ids};
use crate::law::sources::Source as S;
use crate::law::terms::{DOMAIN_MATTERS, PEOPLE_MATTER, SERVER_MATTERS, SITE_OR_APP};
use crate::rule::{Effect, Rule};
use crate::sets::FILED;

ids! {
    /// What it adds in its own words.
    Fact {
        Services "cdnetworks-services",
        Review "cdnetworks-review",
        Papers "cdnetworks-papers",
        Contact "cdnetworks-contact",
        Domain "cdnetworks-domain",
        Server "cdnetworks-server",
    }
}

/// The rules.
pub const RULES: &[Rule] = &[
    // ICP Registration Assistant provides organizations with a one-stop solution.
    Rule::new(
        "cdnetworks-services",
        Effect::Note(N::ProviderServices),
        HOSTED,
        since(2017, 10, 20),
        &[S::CdnetworksAssistant],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Services.fact()),
    // This person must be a Chinese citizen with a valid Chinese ID who resides in China.
    Rule::new(
        "cdnetworks-contact",
        Effect::Note(N::ProviderContactRule),
        all!(SITE_OR_APP, PEOPLE_MATTER),
        since(2017, 10, 20),
        &[S::CdnetworksAssistant],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Contact.fact()),
    // Your Chinese entity must obtain required documents, such as business licenses.
    Rule::new(
        "cdnetworks-papers",
        Effect::Note(N::ProviderPapers),
        HOSTED,
        since(2017, 10, 20),
        &[S::CdnetworksAssistant],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Papers.fact()),
    // ICP registration occurs at the second-level domain (for example, abc.com).
    Rule::new(
        "cdnetworks-domain",
        Effect::Note(N::ProviderDomain),
        DOMAIN_MATTERS,
        since(2017, 10, 20),
        &[S::CdnetworksAssistant],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Domain.fact()),
    // Edge Container Platform, Cloud Hosting, and Data Center Colocation Services
    Rule::new(
        "cdnetworks-server",
        Effect::Note(N::ProviderServer),
        SERVER_MATTERS,
        since(2017, 10, 20),
        &[S::CdnetworksAssistant],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Server.fact()),
    // Collect ICP Application Information; Submit; Application Is Audited; Application Is Granted
    Rule::new(
        "cdnetworks-review",
        Effect::Note(N::ProviderReview),
        HOSTED,
        since(2017, 10, 20),
        &[S::CdnetworksAssistant],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Review.fact()),
];
