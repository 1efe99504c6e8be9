//! One example plan per outcome, for the static pages: the shortest that shows what the outcome is about.

use icp_checker::ids::Outcome;

/// An outcome and a plan that comes to it.
pub(crate) struct Plan {
    pub(crate) outcome: Outcome,
    /// The answers, as the JavaScript surface takes them.
    pub(crate) answers: &'static str,
}

/// In the order of the contract.
pub(crate) const PLANS: [Plan; 4] = [
    Plan {
        outcome: Outcome::NoFiling,
        answers: r#"{"service": "website", "served-from": "overseas", "applicant": "offshore-company",
            "activities": ["own-sales"], "topics": []}"#,
    },
    Plan {
        outcome: Outcome::Filing,
        answers: r#"{"service": "website", "served-from": "mainland", "applicant": "company", "province": "CN-ZJ",
            "activities": [], "topics": [], "licences-held": [], "name-keyword": "none", "filing-state": "never",
            "domain-suffix": "approved", "domain-registrar": "mainland-approved",
            "domain-verified": "three-days-or-more", "domain-holder": "applicant",
            "domain-expiry": "over-three-months", "principal": "legal-representative",
            "principal-papers": "mainland-id", "manager": "same-as-principal", "mainland-phone": "yes",
            "server": "subscription", "account": "china-site", "reads-chinese": "yes"}"#,
    },
    Plan {
        outcome: Outcome::Licence,
        answers: r#"{"service": "website", "served-from": "mainland", "applicant": "company", "province": "CN-ZJ",
            "activities": ["paid-content"], "topics": [], "licences-held": [], "name-keyword": "none",
            "filing-state": "never", "domain-suffix": "approved", "domain-registrar": "mainland-approved",
            "domain-verified": "three-days-or-more", "domain-holder": "applicant",
            "domain-expiry": "over-three-months", "principal": "legal-representative",
            "principal-papers": "mainland-id", "manager": "same-as-principal", "mainland-phone": "yes",
            "server": "subscription", "account": "china-site", "capital": "10m-or-more",
            "licence-area": "one-province", "staff": "three-or-more", "reads-chinese": "yes"}"#,
    },
    Plan {
        outcome: Outcome::HongKong,
        answers: r#"{"service": "website", "served-from": "mainland", "applicant": "offshore-company",
            "activities": [], "topics": []}"#,
    },
];
