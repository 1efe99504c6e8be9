//! What CDNetworks adds.

use super::HOSTED;
use crate::all;
use crate::date::since;
use crate::evidence::words;
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
        &[words(S::CdnetworksAssistant, "intro", "ICP Registration Assistant provides organizations with a one-stop solution for acquiring, renewing, and managing ICP filling and license", "ICP Registration Assistant provides organizations with a one-stop solution for acquiring, renewing, and managing ICP filling and license")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Services.fact()),
    // This person must be a Chinese citizen with a valid Chinese ID who resides in China.
    Rule::new(
        "cdnetworks-contact",
        Effect::Note(N::ProviderContactRule),
        all!(SITE_OR_APP, PEOPLE_MATTER),
        since(2017, 10, 20),
        &[words(S::CdnetworksAssistant, "ICP registration entity", "This person must be a Chinese citizen with a valid Chinese ID who resides in China and has a Chinese mobile telephone number.", "This person must be a Chinese citizen with a valid Chinese ID who resides in China and has a Chinese mobile telephone number.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Contact.fact()),
    // Your Chinese entity must obtain required documents, such as business licenses.
    Rule::new(
        "cdnetworks-papers",
        Effect::Note(N::ProviderPapers),
        HOSTED,
        since(2017, 10, 20),
        &[words(S::CdnetworksAssistant, "ICP registration entity", "your Chinese entity must obtain required documents, such as business licenses and registration certificates of resident representative offices of foreign enterprises", "your Chinese entity must obtain required documents, such as business licenses and registration certificates of resident representative offices of foreign enterprises")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Papers.fact()),
    // ICP registration occurs at the second-level domain (for example, abc.com).
    Rule::new(
        "cdnetworks-domain",
        Effect::Note(N::ProviderDomain),
        DOMAIN_MATTERS,
        since(2017, 10, 20),
        &[words(S::CdnetworksAssistant, "Domain name", "ICP registration occurs at the second-level domain (for example, abc.com).", "ICP registration occurs at the second-level domain (for example, abc.com).")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Domain.fact()),
    // Edge Container Platform, Cloud Hosting, and Data Center Colocation Services
    Rule::new(
        "cdnetworks-server",
        Effect::Note(N::ProviderServer),
        SERVER_MATTERS,
        since(2017, 10, 20),
        &[words(S::CdnetworksAssistant, "Servers", "Edge Container Platform, Cloud Hosting, and Data Center Colocation Services", "Edge Container Platform, Cloud Hosting, and Data Center Colocation Services")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Server.fact()),
    // Collect ICP Application Information; Submit; Application Is Audited; Application Is Granted
    Rule::new(
        "cdnetworks-review",
        Effect::Note(N::ProviderReview),
        HOSTED,
        since(2017, 10, 20),
        &[words(S::CdnetworksAssistant, "Process", "Application Is Audited", "Application Is Audited")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Review.fact()),
];
