//! Qinghai 青海.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::{unread, words};
use crate::ids::SharedRule as On;
use crate::ids::{Bar, ids};
use crate::law::plans::{AUTHORISED, ORDER_TO_RUN, PUBLIC_BODY};
use crate::law::sources::Source as S;
use crate::questions::Province;
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
    residence: Residence::LocalIdOnly,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::AuthorisedForPublicBody,
    foreign_principal: ForeignPrincipal::NotKnown,
    persons: Persons::OneOrTwo,
    manager_authorisation: ManagerAuthorisation::NotAsked,
    // The practice of 2018.
    sms_2018: Sms2018::Asked,
    identity_check_2018: IdentityCheck2018::Photograph,
    // Domains and papers.
    domain_holder: DomainHolder::OrganisationByOneSource,
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
        General "province-cn-qh",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::HuaweiAuthorities,
            "备案管局咨询 › 西北及西南地区管局要求 › doc_0238#个人用户",
            "个人备案必须是本地身份证",
            "Individuals: a local ID card",
        ),
    ),
    (
        &[On::UnderSixteen, On::UnderEighteen],
        words(
            S::TencentProvinces,
            "青海 › 个人备案",
            "负责人需年满18周岁，22岁以下必须提供有效的学习证明或者工作证明",
            "18 or over; under 22 with proof of study or work",
        ),
    ),
];

/// Its own rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "principal-qinghai",
        Effect::Fixable(Bar::PrincipalNotAccepted),
        all!(AUTHORISED, is!(Province: Qinghai), not!(PUBLIC_BODY)),
        since(2022, 1, 1),
        &[words(S::UcloudProvinces, "青海 › 单位", "主体负责人需要是法定代表人", "The principal must be the legal representative").of(Province::Qinghai), words(S::TencentQinghai, "青海 › 企业备案 › 主体相关", "非事业单位或政府机关，主体负责人必须是法定代表人", "Except institutions and government bodies, the principal must be the legal representative").of(Province::Qinghai)],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "advice-qinghai",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Qinghai), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[unread(S::TencentProvinces).of(Province::Qinghai)],
    )
    .for_outcomes(FILED),
];
