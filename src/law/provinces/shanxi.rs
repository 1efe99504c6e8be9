//! Shanxi 山西.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
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
    principal: Principal::AuthorisedForForeigner,
    foreign_principal: ForeignPrincipal::HasToAuthorise,
    persons: Persons::OneOrTwo,
    manager_authorisation: ManagerAuthorisation::Asked,
    // The practice of 2018.
    sms_2018: Sms2018::NotAsked,
    identity_check_2018: IdentityCheck2018::Photograph,
    // Domains and papers.
    domain_holder: DomainHolder::OrganisationOrPrincipal,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::NotAsked,
    institution_domain_form: InstitutionDomainForm::NotAsked,
    commitment: Commitment::AsEverywhere,
    // What was filed before.
    emptied_filing: EmptiedFiling::TakesNewService,
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
        General "province-cn-sx",
        SoleTrader "sole-trader-shanxi",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::DomainExpiring],
        words(S::HuaweiAuthorities, "共性规则摘要 › 企业用户 › 网站信息", "域名有效期通常要求大于3个月（如河北、山西、内蒙古、上海、浙江、贵州）", "A domain usually has to be valid for more than 3 months (as in Hebei, Shanxi, Inner Mongolia, Shanghai, Zhejiang and Guizhou)").second_hand(),
    ),
    (
        &[On::ResidenceLocalIdOnly],
        words(S::HuaweiAuthorities, "摘要 › 山西管局要求 › 个人用户 › 主体信息（doc_0217）", "个人备案必须使用本省身份证", "An individual must file with an identity card of this province").second_hand(),
    ),
    (
        &[On::PrincipalAuthorisedForeigner, On::PrincipalAuthorisedInPlaceOfAForeigner],
        words(S::HuaweiAuthorities, "山西管局要求 › 企业用户 › 主体信息（doc_0217）", "1. 主体负责人必须是法定代表人。", "The principal must be the legal representative"),
    ),
    (&[On::PrincipalForeignRepresentative, On::PrincipalAuthorisedForeigner, On::PrincipalAuthorisation], words(S::HuaweiAuthorities, "山西管局要求 › 企业用户 › 主体信息（doc_0217）", "法定代表人为外籍人士或中国香港、中国澳门、中国台湾居民时，需授权给持有中国内地身份证的人员进行备案，并且需要提供主体负责人授权书", "If the legal representative is a foreigner or a resident of Hong Kong, China, of Macau, China or of Taiwan, China, a holder of an identity card of mainland China must be authorised to file, and the principal’s letter of authorisation must be provided")),
    (&[On::UnderSixteen, On::UnderEighteen], words(S::TencentShanxi, "山西 › 个人备案 › 主体相关", "负责人需年满18周岁", "The responsible person must be 18 or over")),
    (
        &[On::ResidenceLocalIdOnly],
        words(S::TencentShanxi, "山西 › 个人备案 › 主体相关", "个人备案身份证证件地址必须为本省", "The address on the identity card of an individual who files must be in this province"),
    ),
    (
        &[On::ResidenceLocalIdOnly],
        words(S::UcloudShanxi, "山西 › 个人", "不接受外省证件备案", "Papers from other provinces are not accepted"),
    ),
    (
        &[On::PrincipalAuthorisedInPlaceOfAForeigner],
        words(S::UcloudShanxi, "山西 › 单位", "主体负责人需要是法定代表人", "The principal must be the legal representative"),
    ),
    (
        &[On::PrincipalAuthorisedInPlaceOfAForeigner],
        words(S::TencentSubjectFaq, "单位备案时主体负责人可以不填写法定代表人吗？ › 山西", "主体负责人可以不是法定代表人…北京、山西、辽宁、江苏、海南", "The principal may be somebody other than the legal representative … Beijing, Shanxi, Liaoning, Jiangsu, Hainan").against(),
    ),
    (
        &[On::ManagerAuthorisation],
        words(S::UcloudShanxi, "山西 › 单位", "网站负责人不是法定代表人时需要提供授权书", "If the website manager is not the legal representative, a letter of authorisation must be provided"),
    ),
    (
        &[On::DomainHolderOrganisationOrPrincipal],
        words(S::TencentShanxi, "山西 › 企业备案 › 域名相关", "域名所有者须与主办单位名称或法定代表人一致", "The domain’s owner must be the organiser or its legal representative by name"),
    ),
    (&[On::PersonalFilingBecomes], words(S::TencentShanxi, "山西 › 个人备案 › 变更相关", "允许自由变更", "Changes are freely allowed").indirect()),
];

/// Its own rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "advice-shanxi",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Shanxi), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(
            S::HuaweiAuthorities,
            "山西管局要求 › 企业用户 › 主体信息（doc_0217）",
            "除变更外，单次备案订单中新增域名不可以超过3个",
            "Changes apart, one filing order may not add more than 3 domains",
        )
        .of(Province::Shanxi)
        .indirect()],
    )
    .for_outcomes(FILED),
    Rule::new(
        "sole-trader-shanxi",
        Effect::Note(Advice::SoleTrader.note()),
        all!(
            is!(Province: Shanxi),
            is!(Applicant: SoleTrader),
            ORDER_TO_RUN
        ),
        since(2022, 1, 1),
        &[words(
            S::TencentShanxi,
            "山西 › 企业备案 › 主体相关",
            "个体工商户有字号的请选择企业，无字号选择个人",
            "A sole trader with a trade name should choose “enterprise”; one without should choose “individual”",
        )
        .of(Province::Shanxi)],
    )
    .for_outcomes(FILED),
];
