//! Xinjiang 新疆.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::{Document, Stage, ids};
use crate::law::plans::{FILED_HERE, ORDER_TO_RUN};
use crate::law::sources::Source as S;
use crate::questions::Province;
use crate::rule::{Effect, Rule};
use crate::sets::FILED;
use crate::{all, any, is, not};

/// What its administration asks for.
pub const ROW: Row = Row {
    // Telephones.
    phone: Phone::LocalForEverybody,
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
    domain_holder: DomainHolder::AsEverywhere,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::NotAsked,
    institution_domain_form: InstitutionDomainForm::NotAsked,
    commitment: Commitment::AsEverywhere,
    // What was filed before.
    emptied_filing: EmptiedFiling::FilesAnew,
    other_applicant: OtherApplicant::Taken,
    personal_filing: PersonalFiling::Becomes,
    new_name_letter: NewNameLetter::NotAsked,
    // Licences.
    own_sales: OwnSales::NoNotice,
    platform_only: PlatformOnly::NoNotice,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-xj",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::HuaweiAuthorities,
            "关键事实 › 个人用户 › 主体信息",
            "个人备案普遍存在户籍或居住证限制，如内蒙古、山西、新疆要求本地身份证",
            "Individuals’ filings are generally bound to the household register or a residence permit; Inner Mongolia, Shanxi and Xinjiang, for example, require a local identity card",
        )
        .second_hand(),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::HuaweiAuthorities,
            "共性规则摘要 › 企业用户 › 主体信息",
            "大部分省份（如河北、山西、内蒙古、上海、浙江、河南、湖南、广西、青海、宁夏、新疆、贵州）要求企业备案主体负责人必须是法定代表人",
            "Most provinces (Hebei, Shanxi, Inner Mongolia, Shanghai, Zhejiang, Henan, Hunan, Guangxi, Qinghai, Ningxia, Xinjiang and Guizhou, for example) require a company’s principal to be the legal representative.",
        )
        .second_hand(),
    ),
    (
        &[On::UnderSixteen, On::UnderEighteen],
        words(
            S::TencentXinjiang,
            "新疆 › 个人备案 › 主体相关",
            "负责人需年满18周岁",
            "The responsible person must be 18 or over",
        ),
    ),
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::TencentXinjiang,
            "新疆 › 企业备案、个人备案 › 证件相关",
            "个人备案必须使用本自治区身份证进行备案",
            "Individuals must file with an identity card of the region",
        ),
    ),
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::UcloudXinjiang,
            "新疆 › 个人",
            "不接受外省证件备案",
            "Papers from other provinces are not accepted",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::TencentXinjiang,
            "新疆 › 企业备案 › 主体相关",
            "主体负责人必须是法定代表人，不接受授权书",
            "The principal must be the legal representative; a letter of authorisation is not accepted",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::UcloudXinjiang,
            "新疆 › 单位",
            "主体负责人需要是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::ManagerAuthorisation],
        words(
            S::UcloudXinjiang,
            "新疆 › 单位",
            "网站负责人不是法定代表人时需要提供授权书",
            "If the website manager is not the legal representative, a letter of authorisation must be provided",
        ),
    ),
    (
        &[On::PersonalFilingBecomes],
        words(
            S::TencentXinjiang,
            "新疆 › 企业备案、个人备案 › 变更相关",
            "允许自由变更",
            "Changes are freely allowed",
        )
        .indirect(),
    ),
];

/// Its own rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "xinjiang-party-letter",
        Effect::Document(Document::PartyBuildingLetter, Stage::Filing),
        all!(
            is!(Province: Xinjiang),
            any!(not!(FILED_HERE), is!(Change: Owner))
        ),
        since(2022, 1, 1),
        &[words(S::TencentProvinceFaq, "省管局要求相关 › 凡是新疆的备案都必须取得党建的证明吗？", "新疆党委网信办要求除注销备案、取消接入备案外均需提供党建证明，不区分备案时间", "The party-committee cyberspace office of Xinjiang requires the proof of party-building for everything but the cancellation of a filing or of an access, whenever the filing was made").of(Province::Xinjiang), words(S::TencentXinjiang, "新疆 › 企业备案、个人备案 › 证件相关", "除注销主体、注销网站、取消接入备案、不涉及域名变动的变更类备案外均需提供党建确认函，不区分备案时间", "Except for the cancellation of applicant, website or access, and for changes that do not touch the domain, the confirmation letter on party-building must always be provided, whenever the filing was made").of(Province::Xinjiang)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-xinjiang",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Xinjiang), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentXinjiang, "新疆 › 企业备案、个人备案 › 证件相关", "除注销主体、注销网站、取消接入备案、不涉及域名变动的变更类备案外均需提供党建确认函，不区分备案时间", "Except for the cancellation of applicant, website or access, and for changes that do not touch the domain, the confirmation letter on party-building must always be provided, whenever the filing was made").of(Province::Xinjiang), words(S::TencentXinjiang, "新疆 › 企业备案、个人备案 › 主体相关", "负责人证件号码、联系方式不能为其他主体备案过", "The responsible person’s paper number and contact numbers cannot be ones filed for another applicant").of(Province::Xinjiang)],
    )
    .for_outcomes(FILED),
];
