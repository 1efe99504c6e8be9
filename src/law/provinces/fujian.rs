//! Fujian 福建.

use super::ADVICE_SOURCES;
use super::row::*;
use crate::date::since;
use crate::ids::{Bar, Reason as R, ids};
use crate::law::plans::{INDIVIDUAL, ORDER_TO_RUN};
use crate::law::sources::Source as S;
use crate::rule::{Effect, Rule};
use crate::sets::FILED;
use crate::{all, is};

/// What its administration asks for.
pub const ROW: Row = Row {
    // Telephones.
    phone: Phone::AnyMainland,
    // Individuals.
    under_sixteen: UnderSixteen::OlderSourceTakesGuardian,
    minors: Minors::SourcesDiffer,
    residence: Residence::Permit,
    foreign_individuals: ForeignIndividuals::RefusedByOneSource,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::LegalRepresentative,
    foreign_principal: ForeignPrincipal::Taken,
    persons: Persons::OneOrTwo,
    manager_authorisation: ManagerAuthorisation::Asked,
    // The practice of 2018.
    sms_2018: Sms2018::NotAsked,
    identity_check_2018: IdentityCheck2018::AlibabaApp,
    // Domains and papers.
    domain_holder: DomainHolder::OrganisationOrPrincipal,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::NotAsked,
    institution_domain_form: InstitutionDomainForm::NotAsked,
    commitment: Commitment::AsEverywhere,
    // What was filed before.
    emptied_filing: EmptiedFiling::FilesAnew,
    // Licences.
    own_sales: OwnSales::NoNotice,
    platform_only: PlatformOnly::NoNotice,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-fj",
    }
}

/// Its own rules.
pub const RULES: &[Rule] = &[
    // 个人备案：仅支持使用居民身份证进行备案
    Rule::new(
        "foreign-resident-fujian",
        Effect::Bar(Bar::ForeignIndividualNotAccepted),
        all!(
            INDIVIDUAL,
            is!(Person: ForeignResident),
            is!(Province: Fujian)
        ),
        since(2022, 1, 1),
        &[S::TencentFujian],
    )
    .reason(R::ForeignResidentFujian)
    .decided_by_province(),
    Rule::new(
        "advice-fujian",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Fujian), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
];
