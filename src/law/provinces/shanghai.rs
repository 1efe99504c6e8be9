//! Shanghai 上海.

use super::ADVICE_SOURCES;
use super::row::*;
use crate::date::since;
use crate::ids::{Bar, ids};
use crate::law::plans::{INDIVIDUAL, ORDER_TO_RUN, PEOPLE_MATTER};
use crate::law::sources::Source as S;
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, OUGHT};
use crate::{all, is, not};

/// What its administration asks for.
pub const ROW: Row = Row {
    // Telephones.
    phone: Phone::AnyMainland,
    // Individuals.
    under_sixteen: UnderSixteen::Refused,
    minors: Minors::Refused,
    residence: Residence::PermitNotStudentCard,
    foreign_individuals: ForeignIndividuals::TakenWithPermit,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::Taken,
    // Who answers for an organisation.
    principal: Principal::LegalRepresentative,
    foreign_principal: ForeignPrincipal::Taken,
    persons: Persons::OneOrTwo,
    manager_authorisation: ManagerAuthorisation::Asked,
    // The practice of 2018.
    sms_2018: Sms2018::NotAsked,
    identity_check_2018: IdentityCheck2018::OwnApp,
    // Domains and papers.
    domain_holder: DomainHolder::AsEverywhere,
    foreign_parent_domain: ForeignParentDomain::TakenWithPapers,
    domain_certificate: DomainCertificate::NotAsked,
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
        App2018 "shanghai-app-2018",
        General "province-cn-sh",
    }
}

/// Its own rules.
pub const RULES: &[Rule] = &[
    // 外籍个人需持有上海居住证、居住单和护照
    Rule::new(
        "residence-foreigner-shanghai",
        Effect::Fixable(Bar::ResidenceNotAccepted),
        all!(
            INDIVIDUAL,
            PEOPLE_MATTER,
            is!(Person: ForeignResident),
            is!(Province: Shanghai),
            not!(is!(Residence: ResidencePermit))
        ),
        since(2022, 1, 1),
        &[S::TencentProvinces, S::HuaweiAuthorities],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "shanghai-app-2018",
        Effect::Note(Advice::App2018.note()),
        all!(ORDER_TO_RUN, is!(Province: Shanghai)),
        since(2018, 2, 11).until(2022, 1, 1),
        &[S::AlibabaGuide2018],
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-shanghai",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Shanghai), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
];
