//! Guizhou 贵州.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::ids;
use crate::law::plans::{GOES_ON, INDIVIDUAL, ORDER_TO_RUN, ORGANISATION};
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
    principal: Principal::AuthorisedForForeigner,
    foreign_principal: ForeignPrincipal::ForeignerHasToAuthoriseByOneSource,
    persons: Persons::OneIfAuthorised,
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
        General "province-cn-gz",
        Individuals "province-cn-gz-individuals",
        MerchantVetting "merchant-vetting-guizhou",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::DomainExpiring],
        words(S::HuaweiAuthorities, "共性规则摘要 › 企业用户 › 网站信息", "域名有效期通常要求大于3个月（如河北、山西、内蒙古、上海、浙江、贵州）", "A domain usually has to be valid for more than 3 months (as in Hebei, Shanxi, Inner Mongolia, Shanghai, Zhejiang and Guizhou)").second_hand(),
    ),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::TencentPapers, "个人备案所需材料 › 暂住证/居住证 › 贵州", "在上海、浙江、安徽、湖北、广东、福建、江苏、吉林、贵州办理备案，如身份证地址非对应省份，需提供暂住证或居住证", "Whoever files in Shanghai, Zhejiang, Anhui, Hubei, Guangdong, Fujian, Jiangsu, Jilin or Guizhou with an identity card of another province must provide a temporary residence permit or residence permit"),
    ),
    (
        &[On::PrincipalAuthorisedInPlaceOfAForeigner],
        words(S::HuaweiAuthorities, "共性规则摘要 › 企业用户 › 主体信息", "大部分省份（如河北、山西、内蒙古、上海、浙江、河南、湖南、广西、青海、宁夏、新疆、贵州）要求企业备案主体负责人必须是法定代表人", "Most provinces (Hebei, Shanxi, Inner Mongolia, Shanghai, Zhejiang, Henan, Hunan, Guangxi, Qinghai, Ningxia, Xinjiang and Guizhou, for example) require a company’s principal to be the legal representative.").second_hand(),
    ),
    (
        &[On::ManagerAuthorisation],
        words(S::TencentPapers, "单位备案所需材料 › 网站负责人法人授权书 › 贵州", "当备案地区是安徽、福建、江西、湖南、湖北、四川、贵州七省，天津、上海、重庆三市时，若网站负责人填写的不是法定代表人，需额外提供", "Where the filing is in Anhui, Fujian, Jiangxi, Hunan, Hubei, Sichuan, Guizhou, Tianjin, Shanghai or Chongqing and the person entered as responsible for the website is not the legal representative, it must be provided in addition"),
    ),
    (&[On::UnderSixteen, On::UnderEighteen], words(S::TencentGuizhou, "贵州 › 个人备案 › 主体相关", "负责人需年满18周岁", "The responsible person must be 18 or over")),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::TencentGuizhou, "贵州 › 个人备案 › 主体相关", "个人备案证件地址非本省，需上传居住证明", "If the address on the paper of an individual who files is not in the province, proof of residence must be uploaded"),
    ),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::UcloudGuizhou, "贵州 › 个人", "接受外省证件备案，外省身份证备案需要提供暂住证或居住证", "Papers from other provinces are accepted; whoever files with an identity card of another province must provide a temporary residence permit or residence permit"),
    ),
    (
        &[On::ResidenceStudentNotNamed],
        words(S::UcloudGuizhou, "贵州 › 个人", "接受外省证件备案，外省身份证备案需要提供暂住证或居住证", "Papers from other provinces are accepted; whoever files with an identity card of another province must provide a temporary residence permit or residence permit").indirect(),
    ),
    (
        &[On::PrincipalAuthorisedForeigner, On::PrincipalForeignRepresentativeProbably],
        words(S::UcloudGuizhou, "贵州 › 单位", "主体负责人需要是法人，如果法人是外国人，必须授权给中国国籍人员作为主体负责人", "The principal must be the legal representative; if the legal representative is a foreigner, a person of Chinese nationality must be authorised as principal"),
    ),
    (
        &[On::PrincipalAuthorisedInPlaceOfAForeigner],
        words(S::UcloudGuizhou, "贵州 › 单位", "主体负责人需要是法人", "The principal must be the legal representative"),
    ),
    (&[On::SamePerson], words(S::UcloudGuizhou, "贵州 › 单位", "如果法人是外国人，必须授权给中国国籍人员作为主体负责人，并且网站负责人必须为同一人，提交时可在备注说明此情况", "If the legal representative is a foreigner, a person of Chinese nationality must be authorised as principal, and the website manager must be the same person; this may be explained in the remark on submission")),
    (
        &[On::DomainHolderOrganisationOrPrincipal],
        words(S::TencentGuizhou, "贵州 › 企业备案 › 域名相关", "域名所有者须与主办单位名称或法定代表人一致", "The domain’s owner must be the organiser or its legal representative by name"),
    ),
    (&[On::CancelPersonalFiling], words(S::TencentGuizhou, "贵州 › 个人备案 › 变更相关", "不允许变更主体", "The applicant may not be changed")),
];

/// Its own rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "advice-guizhou",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Guizhou), ORGANISATION, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[
            words(S::HuaweiAuthorities, "贵州管局要求 › 企业用户 › 主体信息（doc_0244）", "主办单位所在地住址需与证件住址保持一致，不支持跨市进行备案。", "The organiser’s address must be that on its certificate; filing across cities is not supported.").of(Province::Guizhou),
            words(S::TencentGuizhou, "贵州 › 企业备案 › 网站相关", "一次性不能超过5个网站（最多一次性提5个）", "No more than 5 websites can be submitted at a time (5 at most)").of(Province::Guizhou),
        ],
    )
    .for_outcomes(FILED),
    Rule::new(
        "province-cn-gz-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Guizhou), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[
            words(S::TencentGuizhou, "贵州 › 个人备案 › 网站相关", "个人不能办论坛博客类网站，备注不能包含此类关键字", "Individuals cannot run websites of the kind of forums or blogs, and the remark cannot contain such keywords").of(Province::Guizhou),
            words(S::TencentGuizhou, "贵州 › 个人备案 › 网站服务相关", "个人性质备案不能选 “个人空间/博客”", "The filing of an individual cannot choose “个人空间/博客” (personal space or blog)").of(Province::Guizhou),
        ],
    )
    .for_outcomes(FILED),
    Rule::new(
        "merchant-vetting-guizhou",
        Effect::Note(Advice::MerchantVetting.note()),
        all!(
            is!(Province: Guizhou),
            is!(Activities: Marketplace),
            GOES_ON
        ),
        since(2025, 9, 15),
        &[words(
            S::GuizhouLicenceGuide,
            "B21 材料",
            "商家入驻审核机制",
            "mechanism for vetting merchants before they are admitted",
        )
        .of(Province::Guizhou)],
    )
    .for_outcomes(FILED)
    .if_licence_needed(),
];
