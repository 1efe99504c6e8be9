//! Hebei 河北.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::{unread, words};
use crate::ids::SharedRule as On;
use crate::ids::{Bar, Reason as R, ids};
use crate::law::plans::{INDIVIDUAL, ORDER_TO_RUN};
use crate::law::sources::Source as S;
use crate::questions::Province;
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

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::DisputeForeignIndividual],
        words(
            S::HuaweiAuthorities,
            "河北省 › 个人用户（doc_0216）",
            "外籍人士不予备案。个人备案不满18周岁不能备案。",
            "Foreigners are not filed.",
        ),
    ),
    (
        &[On::DomainExpiring],
        words(
            S::HuaweiAuthorities,
            "备案管局咨询 › 共性规则摘要 › doc_0216#企业用户 > 网站信息",
            "域名有效期通常要求大于3个月（如河北、山西、内蒙古、上海、浙江、贵州）",
            "Domain valid usually over three months (Hebei, Shanxi, Inner Mongolia, Shanghai, Zhejiang, Guizhou)",
        ),
    ),
    (
        &[On::UnderSixteen, On::UnderEighteen],
        words(
            S::TencentProvinces,
            "河北 › 个人备案",
            "负责人需年满18周岁。",
            "The responsible person must be 18 or over.",
        ),
    ),
    (
        &[On::UnderSixteen, On::UnderEighteen],
        words(
            S::HuaweiAuthorities,
            "河北省 › 个人用户（doc_0216）",
            "外籍人士不予备案。个人备案不满18周岁不能备案。",
            "Foreigners are not filed. Under 18 an individual cannot file.",
        ),
    ),
    (
        &[On::ForeignResidentMayBeRefused],
        words(
            S::HuaweiAuthorities,
            "河北省 › 个人用户",
            "外籍人士不予备案。个人备案不满18周岁不能备案。",
            "Foreigners are not filed (Hebei).",
        )
        .sample(),
    ),
];

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
        &[words(
            S::HuaweiAuthorities,
            "河北省 › 个人用户（doc_0216）",
            "外籍人士不予备案。个人备案不满18周岁不能备案。",
            "Foreigners are not filed.",
        )
        .of(Province::Hebei)],
    )
    .reason(R::ForeignResidentHebei),
    Rule::new(
        "advice-hebei",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Hebei), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[unread(S::TencentProvinces).of(Province::Hebei)],
    )
    .for_outcomes(FILED),
];
