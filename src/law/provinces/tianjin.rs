//! Tianjin 天津.

use super::ADVICE_SOURCES;
use super::row::*;
use crate::date::since;
use crate::ids::{Bar, Reason as R, ids};
use crate::law::plans::{INDIVIDUAL, ORDER_TO_RUN, ORGANISATION, PEOPLE_MATTER};
use crate::law::sources::Source as S;
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, OUGHT};
use crate::{all, is};

/// What its administration asks for.
pub const ROW: Row = Row {
    // Telephones.
    phone: Phone::AnyMainland,
    // Individuals.
    under_sixteen: UnderSixteen::OlderSourceTakesGuardian,
    minors: Minors::SourcesDiffer,
    residence: Residence::Anyone,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::LegalRepresentative,
    foreign_principal: ForeignPrincipal::Taken,
    persons: Persons::Two,
    manager_authorisation: ManagerAuthorisation::Asked,
    // The practice of 2018.
    sms_2018: Sms2018::Asked,
    identity_check_2018: IdentityCheck2018::Photograph,
    // Domains and papers.
    domain_holder: DomainHolder::AsEverywhere,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::FiledAsIndividual,
    institution_domain_form: InstitutionDomainForm::NotAsked,
    commitment: Commitment::AsEverywhere,
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
        General "province-cn-tj",
    }
}

/// Its own rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "under-eighteen-tianjin-2018",
        Effect::Bar(Bar::UnderAge),
        all!(
            INDIVIDUAL,
            is!(Province: Tianjin),
            is!(Age: Under16 | Sixteen | Seventeen)
        ),
        since(2018, 1, 8).until(2022, 1, 1),
        &[S::AlibabaTianjin2018],
    )
    .reason(R::UnderEighteen)
    .decided_by_province(),
    Rule::new(
        "different-persons-tianjin",
        Effect::Fixable(Bar::DifferentPersonsRequired),
        all!(
            ORGANISATION,
            PEOPLE_MATTER,
            is!(Province: Tianjin),
            is!(Manager: SameAsPrincipal)
        ),
        since(2018, 1, 8).until(2022, 1, 1),
        &[S::AlibabaTianjin2018],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "advice-tianjin",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Tianjin), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
];
