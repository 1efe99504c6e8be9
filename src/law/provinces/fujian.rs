//! Fujian 福建.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::{Bar, Reason as R, ids};
use crate::law::plans::{INDIVIDUAL, ORDER_TO_RUN, ORGANISATION, PEOPLE_MATTER};
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
    under_sixteen: UnderSixteen::OlderSourceTakesGuardian,
    minors: Minors::WithGuardianByOneSource,
    residence: Residence::Permit,
    foreign_individuals: ForeignIndividuals::RefusedByOneSource,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::LegalRepresentative,
    foreign_principal: ForeignPrincipal::Taken,
    persons: Persons::OneOrTwo,
    manager_authorisation: ManagerAuthorisation::Asked,
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
    other_applicant: OtherApplicant::FilesAnew,
    personal_filing: PersonalFiling::Stays,
    new_name_letter: NewNameLetter::Asked,
    // Licences.
    own_sales: OwnSales::NoNotice,
    platform_only: PlatformOnly::NoNotice,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-fj",
        GuardianPapers "guardian-papers-fujian",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::TencentPapers, "个人备案所需材料 › 暂住证/居住证 › 福建", "在上海、浙江、安徽、湖北、广东、福建、江苏、吉林、贵州办理备案，如身份证地址非对应省份，需提供暂住证或居住证", "Whoever files in Shanghai, Zhejiang, Anhui, Hubei, Guangdong, Fujian, Jiangsu, Jilin or Guizhou with an identity card of another province must provide a temporary residence permit or residence permit"),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(S::HuaweiPolicies, "福建管局要求（doc_0224）", "企业用户主体负责人必须是法人，若为外籍需提供护照", "The principal of a company must be the legal representative; if foreign, a passport must be provided"),
    ),
    (
        &[On::ManagerAuthorisation],
        words(S::TencentPapers, "单位备案所需材料 › 网站负责人法人授权书 › 福建", "当备案地区是安徽、福建、江西、湖南、湖北、四川、贵州七省，天津、上海、重庆三市时，若网站负责人填写的不是法定代表人，需额外提供", "Where the filing is in Anhui, Fujian, Jiangxi, Hunan, Hubei, Sichuan, Guizhou, Tianjin, Shanghai or Chongqing and the person entered as responsible for the website is not the legal representative, it must be provided in addition"),
    ),
    (&[On::UnderSixteenSourcesDiffer], words(S::TencentFujian, "福建 › 个人备案 › 主体相关", "16 - 18岁未成年人备案需提供监护人声明、监护人身份证正反面、监护人和备案人的户口本详情页", "Minors of 16 to 18 who file must provide the guardian’s statement, both sides of the guardian’s identity card, and the detail pages of guardian and applicant in the household register").indirect()),
    (&[On::ResidenceNone, On::ResidenceProof], words(S::HuaweiPolicies, "摘要 › 福建管局要求 › 个人用户 › 主体信息（doc_0224）", "福建、广东、湖北等地个人跨省备案需提供当地有效期内居住证或暂住证", "In Fujian, Guangdong, Hubei and other places, an individual who files from another province must provide a valid local residence permit or temporary residence permit").second_hand()),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::TencentFujian, "福建 › 个人备案 › 主体相关", "个人备案证件地址非福建省，需上传居住证明", "If the address on the paper of an individual who files is not in Fujian, proof of residence must be uploaded"),
    ),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::UcloudProvinces, "福建 › 个人", "接受外省证件备案，外省身份证备案需要提供暂住证或居住证", "Papers from other provinces are accepted; whoever files with an identity card of another province must provide a temporary residence permit or residence permit"),
    ),
    (&[On::ResidenceStudentNotNamed], words(S::HuaweiPolicies, "摘要 › 福建管局要求 › 个人用户 › 主体信息（doc_0224）", "福建、广东、湖北等地个人跨省备案需提供当地有效期内居住证或暂住证", "In Fujian, Guangdong, Hubei and other places, an individual who files from another province must provide a valid local residence permit or temporary residence permit").indirect().second_hand()),
    (
        &[On::PrincipalLegalRepresentative],
        words(S::TencentFujian, "福建 › 企业备案 › 主体相关", "主体负责人必须是法定代表人", "The principal must be the legal representative"),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(S::UcloudProvinces, "福建 › 单位", "主体负责人需要是法定代表人", "The principal must be the legal representative"),
    ),
    (
        &[On::DomainHolderOrganisationOrPrincipal],
        words(S::HuaweiPolicies, "摘要 › 福建管局要求 › 企业用户 › 网站信息（doc_0224）", "福建、广东要求域名持有者需与主办单位名称或法定代表人一致", "Fujian and Guangdong require that the domain’s holder be the organiser or its legal representative by name").second_hand(),
    ),
    (&[On::DomainHolderOrganisationOrPrincipal], words(S::TencentFujian, "福建 › 企业备案 › 域名相关", "域名所有者须与主办单位名称一致", "The domain’s owner must be the organiser by name")),
    (&[On::HongKongMacauTaiwanMayBeRefused], words(S::TencentFujian, "福建 › 个人备案 › 主体相关", "仅支持使用居民身份证进行备案", "Only a filing with a resident identity card is supported")),
    (&[On::UnderEighteenMayBeRefused], words(S::TencentFujian, "福建 › 个人备案 › 主体相关", "16 - 18岁未成年人备案需提供监护人声明、监护人身份证正反面、监护人和备案人的户口本详情页", "Minors of 16 to 18 who file must provide the guardian’s statement, both sides of the guardian’s identity card, and the detail pages of guardian and applicant in the household register").against()),
    (&[On::GuardianPapers], words(S::TencentFujian, "福建 › 个人备案 › 主体相关", "16 - 18岁未成年人备案需提供监护人声明、监护人身份证正反面、监护人和备案人的户口本详情页", "Minors of 16 to 18 who file must provide the guardian’s statement, both sides of the guardian’s identity card, and the detail pages of guardian and applicant in the household register")),
    (&[On::CancelPersonalFiling], words(S::TencentFujian, "福建 › 个人备案 › 变更相关", "变更备案信息时，不允许更换为其他主体", "When filed data are changed, it is not allowed to replace the applicant by another")),
];

/// Its own rules.
pub const RULES: &[Rule] = &[
    // 个人备案：仅支持使用居民身份证进行备案
    Rule::new(
        "foreign-resident-fujian",
        Effect::Bar(Bar::ForeignIndividualNotAccepted),
        all!(
            INDIVIDUAL,
            is!(Person: ForeignResident),
            is!(Province: Fujian)
        ),
        since(2022, 1, 1),
        &[words(S::TencentFujian, "福建 › 个人备案 › 主体相关", "仅支持使用居民身份证进行备案", "Only a filing with a resident identity card is supported").of(Province::Fujian)],
    )
    .reason(R::ForeignResidentFujian)
    .decided_by_province(),
    Rule::new(
        "advice-fujian",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Fujian), ORGANISATION, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::HuaweiPolicies, "摘要 › 福建管局要求 › 企业用户 › 网站信息（doc_0224）", "福建、广东要求域名持有者需与主办单位名称或法定代表人一致", "Fujian and Guangdong require that the domain’s holder be the organiser or its legal representative by name").of(Province::Fujian).second_hand(), words(S::TencentFujian, "福建 › 企业备案 › 域名相关", "域名所有者须与主办单位名称一致", "The domain’s owner must be the organiser by name").of(Province::Fujian), words(S::TencentFujian, "福建 › 企业备案 › 主体相关", "法定代表人为外籍时，网站负责人需授权给持有居民身份证的境内人员进行备案", "If the legal representative is a foreigner, the position of website manager must be given by authorisation to somebody in the mainland who holds a resident identity card, for the filing").of(Province::Fujian), words(
            S::UcloudProvinces,
            "福建 › 单位",
            "网站负责人证件必须为身份证",
            "The website manager's paper must be an identity card",
        )
        .of(Province::Fujian)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "guardian-papers-fujian",
        Effect::Note(Advice::GuardianPapers.note()),
        all!(is!(Province: Fujian), INDIVIDUAL, PEOPLE_MATTER, is!(Age: Sixteen | Seventeen)),
        since(2022, 1, 1),
        &[words(S::TencentFujian, "福建 › 个人备案 › 主体相关", "16 - 18岁未成年人备案需提供监护人声明、监护人身份证正反面、监护人和备案人的户口本详情页", "Minors of 16 to 18 who file must provide the guardian’s statement, both sides of the guardian’s identity card, and the detail pages of guardian and applicant in the household register").of(Province::Fujian)],
    )
    .for_outcomes(FILED),
];
