//! Jiangsu 江苏.

use super::ADVICE_SOURCES;
use super::row::*;
use crate::date::since;
use crate::ids::{Document, Stage, ids};
use crate::law::plans::ORDER_TO_RUN;
use crate::law::sources::Source as S;
use crate::rule::{Effect, Rule};
use crate::sets::FILED;
use crate::{all, is};

/// What its administration asks for.
pub const ROW: Row = Row {
    // Telephones.
    phone: Phone::AnyMainland,
    // Individuals.
    under_sixteen: UnderSixteen::Refused,
    minors: Minors::WithWork,
    residence: Residence::Permit,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::Taken,
    // Who answers for an organisation.
    principal: Principal::Authorised,
    foreign_principal: ForeignPrincipal::NotKnown,
    persons: Persons::OneIfAuthorised,
    manager_authorisation: ManagerAuthorisation::Asked,
    // The practice of 2018.
    sms_2018: Sms2018::NotAsked,
    identity_check_2018: IdentityCheck2018::Photograph,
    // Domains and papers.
    domain_holder: DomainHolder::AsEverywhere,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::NotAsked,
    institution_domain_form: InstitutionDomainForm::NotAsked,
    commitment: Commitment::Own,
    // What was filed before.
    emptied_filing: EmptiedFiling::TakesNewService,
    // Licences.
    own_sales: OwnSales::NoNotice,
    platform_only: PlatformOnly::NoNotice,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-js",
    }
}

/// Its own rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "jiangsu-responsibility-notice",
        Effect::Document(Document::ResponsibilityNotice, Stage::Filing),
        all!(ORDER_TO_RUN, is!(Province: Jiangsu)),
        since(2021, 6, 1),
        &[S::HuaweiPolicies, S::TencentProvinces],
    )
    .for_outcomes(FILED),
    Rule::new(
        "jiangsu-commitment",
        Effect::Document(Document::AuthenticityCommitment, Stage::Filing),
        all!(ORDER_TO_RUN, is!(Province: Jiangsu)),
        since(2021, 6, 1),
        &[S::HuaweiPolicies, S::TencentProvinces],
    )
    .for_outcomes(FILED),
    Rule::new(
        "jiangsu-video",
        Effect::Document(Document::CommitmentVideo, Stage::Filing),
        all!(ORDER_TO_RUN, is!(Province: Jiangsu)),
        since(2021, 6, 1),
        &[S::HuaweiPolicies, S::TencentProvinces],
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-jiangsu",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Jiangsu), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
];
