//! Hebei 河北.

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
    phone: Phone::LocalWithoutLocalId,
    // Individuals.
    under_sixteen: UnderSixteen::Refused,
    minors: Minors::Refused,
    residence: Residence::Anyone,
    foreign_individuals: ForeignIndividuals::Refused,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::AuthorisedForForeigner,
    foreign_principal: ForeignPrincipal::ForeignerHasToAuthoriseByOneSource,
    persons: Persons::OneOrTwo,
    manager_authorisation: ManagerAuthorisation::NotAsked,
    // The practice of 2018.
    sms_2018: Sms2018::NotAsked,
    identity_check_2018: IdentityCheck2018::Photograph,
    // Domains and papers.
    domain_holder: DomainHolder::AsEverywhere,
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
        General "province-cn-he",
    }
}

/// Its own rules.
pub const RULES: &[Rule] = &[
    // 外籍人士不予备案
    Rule::new(
        "foreign-resident-hebei",
        Effect::Bar(Bar::ForeignIndividualNotAccepted),
        all!(
            INDIVIDUAL,
            is!(Person: ForeignResident),
            is!(Province: Hebei)
        ),
        since(2025, 12, 31),
        &[S::HuaweiAuthorities],
    )
    .reason(R::ForeignResidentHebei),
    Rule::new(
        "advice-hebei",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Hebei), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
];
