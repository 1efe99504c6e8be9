//! Guangdong 广东.

use super::ADVICE_SOURCES;
use super::row::*;
use crate::date::since;
use crate::ids::{Bar, Document, Reason as R, Stage, ids};
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
    under_sixteen: UnderSixteen::Refused,
    minors: Minors::WithWork,
    residence: Residence::PermitNotStudentCard,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::Taken,
    // Who answers for an organisation.
    principal: Principal::LegalRepresentative,
    foreign_principal: ForeignPrincipal::NotKnown,
    persons: Persons::OneOrTwo,
    manager_authorisation: ManagerAuthorisation::NotAsked,
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
        MedicalLicence "medical-licence-guangdong",
        General "province-cn-gd",
    }
}

/// Its own rules.
pub const RULES: &[Rule] = &[
    // 个人未满18周岁不予以备案
    Rule::new(
        "under-eighteen-guangdong",
        Effect::Bar(Bar::UnderAge),
        all!(
            INDIVIDUAL,
            is!(Province: Guangdong),
            is!(Age: Sixteen | Seventeen)
        ),
        since(2025, 5, 27),
        &[S::HuaweiGuangdongIndividuals],
    )
    .reason(R::UnderEighteen)
    .decided_by_province(),
    Rule::new(
        "guangdong-pledge",
        Effect::Document(Document::ProvincialPledge, Stage::Filing),
        all!(ORDER_TO_RUN, is!(Province: Guangdong)),
        since(2021, 6, 21),
        &[S::HuaweiMaterials, S::TencentProvinces],
    )
    .for_outcomes(FILED),
    Rule::new(
        "medical-licence-guangdong",
        Effect::Note(Advice::MedicalLicence.note()),
        all!(
            is!(Applicant: MedicalInstitution),
            is!(Province: Guangdong),
            ORDER_TO_RUN
        ),
        since(2022, 1, 1),
        &[S::TencentPapers],
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-guangdong",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Guangdong), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
];
