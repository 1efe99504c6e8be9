//! Guangxi 广西.

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
    minors: Minors::Refused,
    residence: Residence::LocalIdOnly,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::LegalRepresentative,
    foreign_principal: ForeignPrincipal::NotKnown,
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
    emptied_filing: EmptiedFiling::TakesNewService,
    // Licences.
    own_sales: OwnSales::NoNotice,
    platform_only: PlatformOnly::NoNotice,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-gx",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::HuaweiAuthorities,
            "备案管局咨询 › doc_0229",
            "个人备案不能异地备案。",
            "Individuals cannot file from elsewhere",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::HuaweiAuthorities,
            "备案管局咨询 › 共性规则摘要 › doc_0216#企业用户 > 主体信息",
            "大部分省份（如河北、山西、内蒙古、上海、浙江、河南、湖南、广西、青海、宁夏、新疆、贵州）要求企业备案主体负责人必须是法定代表人",
            "Most provinces (Hebei, Shanxi, Inner Mongolia, Shanghai, Zhejiang, Henan, Hunan, Guangxi, Qinghai, Ningxia, Xinjiang, Guizhou): the legal representative",
        ),
    ),
    (
        &[On::UnderSixteen, On::UnderEighteen],
        words(
            S::TencentProvinces,
            "广西 › 个人备案",
            "负责人需年满18周岁。",
            "The responsible person must be 18 or over.",
        ),
    ),
];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-guangxi",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: Guangxi), ORDER_TO_RUN),
    since(2022, 1, 1),
    &[unread(S::TencentProvinces).of(Province::Guangxi)],
)
.for_outcomes(FILED)];
