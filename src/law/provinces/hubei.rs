//! Hubei 湖北.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::ids;
use crate::law::plans::{INDIVIDUAL, NEW_ORDER, ORDER_TO_RUN, REGULATED_NAME};
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
        General "province-cn-hb",
        Individuals "province-cn-hb-individuals",
        RegulatedName "regulated-name-hubei",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(
            S::TencentPapers,
            "个人备案所需材料 › 暂住证/居住证 › 湖北",
            "在上海、浙江、安徽、湖北、广东、福建、江苏、吉林、贵州办理备案，如身份证地址非对应省份，需提供暂住证或居住证",
            "Whoever files in Shanghai, Zhejiang, Anhui, Hubei, Guangdong, Fujian, Jiangsu, Jilin or Guizhou with an identity card of another province must provide a temporary residence permit or residence permit",
        ),
    ),
    (
        &[On::ManagerAuthorisation],
        words(
            S::TencentPapers,
            "单位备案所需材料 › 网站负责人法人授权书 › 湖北",
            "当备案地区是安徽、福建、江西、湖南、湖北、四川、贵州七省，天津、上海、重庆三市时，若网站负责人填写的不是法定代表人，需额外提供",
            "Where the filing is in Anhui, Fujian, Jiangxi, Hunan, Hubei, Sichuan, Guizhou, Tianjin, Shanghai or Chongqing and the person entered as responsible for the website is not the legal representative, it must be provided in addition",
        ),
    ),
    (&[On::UnderSixteen, On::UnderEighteen], words(S::TencentHubei, "湖北 › 个人备案 › 主体相关", "负责人需年满18周岁", "The responsible person must be 18 or over")),
    (&[On::ResidenceNone, On::ResidenceProof], words(S::HuaweiPolicies, "摘要 › 福建管局要求 › 个人用户 › 主体信息（doc_0224）", "福建、广东、湖北等地个人跨省备案需提供当地有效期内居住证或暂住证", "In Fujian, Guangdong, Hubei and other places, an individual who files from another province must provide a valid local residence permit or temporary residence permit").second_hand()),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(
            S::TencentHubei,
            "湖北 › 个人备案 › 证件相关",
            "办理个人备案证件地址非湖北省，则需上传居住证明",
            "If the address on the paper of whoever goes through an individual’s filing is not in Hubei, proof of residence must be uploaded",
        ),
    ),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(
            S::UcloudHubei,
            "湖北 › 个人",
            "接受外省证件备案，外省身份证备案需要提供暂住证或居住证",
            "Papers from other provinces are accepted; whoever files with an identity card of another province must provide a temporary residence permit or residence permit",
        ),
    ),
    (&[On::ResidenceStudentNotNamed], words(S::HuaweiPolicies, "摘要 › 福建管局要求 › 个人用户 › 主体信息（doc_0224）", "福建、广东、湖北等地个人跨省备案需提供当地有效期内居住证或暂住证", "In Fujian, Guangdong, Hubei and other places, an individual who files from another province must provide a valid local residence permit or temporary residence permit").indirect().second_hand()),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::TencentHubei,
            "湖北 › 企业备案 › 主体相关",
            "主体负责人必须是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::UcloudHubei,
            "湖北 › 单位",
            "主体负责人需要是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::DomainHolderOrganisationOrPrincipal],
        words(
            S::TencentHubei,
            "湖北 › 企业备案 › 网站相关",
            "域名所有者须与主办单位名称或法定代表人一致",
            "The domain’s owner must be the organiser or its legal representative by name",
        ),
    ),
    (&[On::DomainHolderOrganisationOrPrincipal], words(S::HuaweiSearchNingxiaHubei, "湖北 › 企业用户", "域名必须与主办单位一致", "The domain must be the organiser’s")),
    (&[On::CancelPersonalFiling], words(S::TencentHubei, "湖北 › 个人备案 › 变更相关", "个人不允许变更为个人，个人不允许变更为企业", "An individual may not change into another individual, and an individual may not change into a company")),
];

/// Its own rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "advice-hubei",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Hubei), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentHubei, "湖北 › 企业备案、个人备案 › 网站相关", "首次备案和新增网站，每次都只允许备案一个网站", "For a first filing and for an additional website, only one website may be filed each time").of(Province::Hubei), 
            words(
                S::UcloudHubei,
                "湖北 › 个人",
                "一次备案申请中只允许提交一个网站一个域名",
                "One application for filing may contain only one website with one domain",
            )
            .of(Province::Hubei),
            words(S::QingcloudHubei, "湖北 › 企业用户", "每次备案只能提交一个域名，多个域名需要等之前域名备案通过后方可提交", "Only one domain can be submitted with each filing; further domains can be submitted only after the filing of the one before has passed").of(Province::Hubei),
        ],
    )
    .for_outcomes(FILED),
    Rule::new(
        "province-cn-hb-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Hubei), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentHubei, "湖北 › 个人备案 › 网站相关", "个人网站服务内容 “个人空间/博客”，其余必须加备注，说明网站内容", "An individual’s website has the content “个人空间/博客” (personal space or blog); any other must have a remark that states the website’s content").of(Province::Hubei)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "regulated-name-hubei",
        Effect::Note(Advice::RegulatedName.note()),
        all!(
            is!(Province: Hubei),
            REGULATED_NAME,
            NEW_ORDER,
            is!(NameKeyword: Finance | OtherRegulated)
        ),
        since(2022, 1, 1),
        &[words(S::TencentHubei, "湖北 › 企业备案 › 前置审批相关", "单位名称、经营范围、网站名称涉及到前置审批内容，但是实际不涉及前置审批内容，不支持情况说明，需客户去工商核减经营范围", "Where the organisation’s name, its business scope or the website’s name touches content under pre-approval but in fact none is concerned, a statement of the facts is not supported; the customer must have the business scope narrowed at the registry").of(Province::Hubei)],
    )
    .for_outcomes(FILED),
];
