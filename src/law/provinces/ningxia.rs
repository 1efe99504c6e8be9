//! Ningxia 宁夏.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::{Bar, ids};
use crate::law::plans::{
    HELD_BY_MANAGER, HELD_BY_PRINCIPAL, INDIVIDUAL, ORDER_TO_RUN, ORGANISATION,
};
use crate::law::sources::Source as S;
use crate::questions::Province;
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, OUGHT};
use crate::{all, any, is};

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
    manager_authorisation: ManagerAuthorisation::Asked,
    // The practice of 2018.
    sms_2018: Sms2018::Asked,
    identity_check_2018: IdentityCheck2018::Photograph,
    // Domains and papers.
    domain_holder: DomainHolder::Organisation,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::NotAsked,
    institution_domain_form: InstitutionDomainForm::NotAsked,
    commitment: Commitment::AsEverywhere,
    // What was filed before.
    emptied_filing: EmptiedFiling::FilesAnew,
    other_applicant: OtherApplicant::FilesAnew,
    personal_filing: PersonalFiling::NotKnown,
    new_name_letter: NewNameLetter::NotAsked,
    // Licences.
    own_sales: OwnSales::NoNotice,
    platform_only: PlatformOnly::NoNotice,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-nx",
        Individuals "province-cn-nx-individuals",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::HuaweiAuthorities,
            "宁夏管局要求 › 个人用户 › 主体信息（doc_0239）",
            "个人不支持跨省备案。",
            "Filing from another province is not supported for individuals.",
        ),
    ),
    (&[On::UnderSixteen, On::UnderEighteen], words(S::TencentNingxia, "宁夏 › 个人备案 › 主体相关", "负责人需年满18周岁", "The responsible person must be 18 or over")),
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::UcloudNingxia,
            "宁夏 › 个人",
            "不接受外省证件备案",
            "Papers from other provinces are not accepted",
        ),
    ),
    (&[On::ResidenceLocalIdOnly], words(S::TencentNingxia, "宁夏 › 个人备案 › 主体相关", "个人备案须是本省证件，非本省证件须提供房屋租聘协议（1年以上）或房屋购买证明", "An individual must file with papers of this province; without, a lease (of 1 year or more) or proof of the purchase of a home must be provided").against()),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::TencentNingxia,
            "宁夏 › 企业备案 › 主体相关",
            "主体负责人必须是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::UcloudNingxia,
            "宁夏 › 单位",
            "主体负责人需要是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::ManagerAuthorisation],
        words(
            S::TencentNingxia,
            "宁夏 › 企业备案 › 主体相关",
            "网站负责人不是法定代表人时，需要提供网站负责人授权书",
            "If the website manager is not the legal representative, the website manager’s letter of authorisation must be provided",
        ),
    ),
    (
        &[On::ManagerAuthorisation],
        words(
            S::UcloudNingxia,
            "宁夏 › 单位",
            "网站负责人不是法定代表人时需要提供授权书",
            "If the website manager is not the legal representative, a letter of authorisation must be provided",
        ),
    ),
];

/// Its own rules.
pub const RULES: &[Rule] = &[
    // Who may hold the domain.
    Rule::new(
        "domain-holder-ningxia",
        Effect::Fixable(Bar::DomainHolder),
        all!(
            any!(HELD_BY_PRINCIPAL, HELD_BY_MANAGER),
            is!(Province: Ningxia)
        ),
        since(2022, 1, 1),
        &[
            words(
                S::HuaweiAuthorities,
                "宁夏管局要求 › 企业用户 › 网站信息（doc_0239）",
                "域名所有人必须与主办单位名称一致，不能是法定代表人。",
                "The domain’s owner must be the organiser by name, and cannot be the legal representative.",
            )
            .of(Province::Ningxia),
            words(
                S::TencentNingxia,
                "宁夏 › 企业备案 › 网站相关",
                "域名所有者须与主办单位名称一致",
                "The domain’s owner must be the organiser by name",
            )
            .of(Province::Ningxia),
        ],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "advice-ningxia",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Ningxia), ORGANISATION, ORDER_TO_RUN, is!(Topics: Religion)),
        since(2022, 1, 1),
        &[words(S::TencentNingxia, "宁夏 › 企业备案 › 宗教类备案相关", "若网站从事宗教等相关内容，须获得自治区宗教事务局审批同意", "If the website carries content on religion and the like, the approval of the religious affairs bureau of the autonomous region must be obtained").of(Province::Ningxia)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "province-cn-nx-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Ningxia), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentNingxia, "宁夏 › 个人备案 › 网站相关", "个人（首次备案、新增网站）备案总数（包括已备案的网站）大于等于3个的需要提供详细说明网站及域名实际用途", "An individual whose filings (first filing, additional website; filed websites included) come to 3 or more in all must provide a detailed explanation of what the websites and domains are really used for").of(Province::Ningxia), words(S::TencentNingxia, "宁夏 › 个人备案 › 主体相关", "个人备案须是本省证件，非本省证件须提供房屋租聘协议（1年以上）或房屋购买证明", "An individual must file with papers of this province; without, a lease (of 1 year or more) or proof of the purchase of a home must be provided").of(Province::Ningxia), words(S::HuaweiAuthorities, "宁夏管局要求 › 个人用户 › 主体信息（doc_0239）", "个人不支持跨省备案。", "Filing from another province is not supported for individuals.").of(Province::Ningxia)],
    )
    .for_outcomes(FILED),
];
