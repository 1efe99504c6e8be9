//! Jiangxi 江西.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::{unread, words};
use crate::ids::SharedRule as On;
use crate::ids::ids;
use crate::law::plans::ORDER_TO_RUN;
use crate::law::sources::Source as S;
use crate::questions::Province;
use crate::rule::{Effect, Rule};
use crate::sets::FILED;
use crate::{all, is};

/// What its administration asks for.
pub const ROW: Row = Row {
    // Telephones.
    phone: Phone::AnyMainland,
    // Individuals.
    under_sixteen: UnderSixteen::Refused,
    minors: Minors::Taken,
    residence: Residence::Permit,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::LegalRepresentative,
    foreign_principal: ForeignPrincipal::NotKnown,
    persons: Persons::OneOrTwo,
    manager_authorisation: ManagerAuthorisation::Asked,
    // The practice of 2018.
    sms_2018: Sms2018::NotAsked,
    identity_check_2018: IdentityCheck2018::Photograph,
    // Domains and papers.
    domain_holder: DomainHolder::AsEverywhere,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::NotAsked,
    institution_domain_form: InstitutionDomainForm::Asked,
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
        General "province-cn-jx",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::HuaweiAuthorities,
            "备案管局咨询 › doc_0226",
            "1. 主体负责人必须为法定代表人。",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::ResidenceProof],
        words(
            S::HuaweiAuthorities,
            "备案管局咨询 › doc_0226",
            "支持跨省备案，必须提供本省份居住证",
            "Filing from elsewhere supported, with this province's residence permit",
        ),
    ),
    (
        &[On::ManagerAuthorisation],
        words(
            S::TencentPapers,
            "单位备案所需材料 › 网站负责人法人授权书 › 江西",
            "当备案地区是安徽、福建、江西、湖南、湖北、四川、贵州七省，天津、上海、重庆三市时，若网站负责人填写的不是法定代表人，需额外提供",
            "Anhui, Fujian, Jiangxi, Hunan, Hubei, Sichuan, Guizhou, Tianjin, Shanghai, Chongqing: manager not the legal representative: letter",
        ),
    ),
    (
        &[On::GovernmentDomainFormProvince],
        words(
            S::HuaweiAuthorities,
            "备案管局咨询 › doc_0226",
            "江西省内所有党政机关、事业单位开办网站需先到机构编制办公室办理前置审批",
            "All party, government bodies and institutions in Jiangxi need the staffing office's approval first",
        ),
    ),
    (
        &[On::UnderSixteen],
        words(
            S::TencentProvinces,
            "江西 › 个人备案",
            "负责人需年满16周岁。",
            "16 or over.",
        ),
    ),
    (
        &[On::UnderEighteenSourcesDiffer],
        words(
            S::TencentProvinces,
            "江西 › 个人备案",
            "负责人需年满16周岁。",
            "16 or over.",
        )
        .against(),
    ),
];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-jiangxi",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: Jiangxi), ORDER_TO_RUN),
    since(2022, 1, 1),
    &[unread(S::TencentProvinces).of(Province::Jiangxi)],
)
.for_outcomes(FILED)];
