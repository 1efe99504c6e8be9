//! Anhui 安徽.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::ids;
use crate::law::plans::{INDIVIDUAL, NEW_ORDER, ORDER_TO_RUN, PEOPLE_MATTER, REGULATED_NAME};
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
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::AuthorisedSourcesDiffer,
    foreign_principal: ForeignPrincipal::NotKnown,
    persons: Persons::OneIfAuthorised,
    manager_authorisation: ManagerAuthorisation::Asked,
    // The practice of 2018.
    sms_2018: Sms2018::NotAsked,
    identity_check_2018: IdentityCheck2018::AlibabaApp,
    // Domains and papers.
    domain_holder: DomainHolder::AsEverywhere,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::NotAsked,
    institution_domain_form: InstitutionDomainForm::NotAsked,
    commitment: Commitment::AsEverywhere,
    // What was filed before.
    emptied_filing: EmptiedFiling::FilesAnew,
    other_applicant: OtherApplicant::FilesAnew,
    personal_filing: PersonalFiling::BecomesOwnCompanys,
    new_name_letter: NewNameLetter::NotAsked,
    // Licences.
    own_sales: OwnSales::NoLicenceSince2021,
    platform_only: PlatformOnly::MiniProgramsAndApps,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-ah",
        SoleTrader "sole-trader-anhui",
        GuardianPapers "guardian-papers-anhui",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::TencentPapers, "个人备案所需材料 › 暂住证/居住证 › 安徽", "在上海、浙江、安徽、湖北、广东、福建、江苏、吉林、贵州办理备案，如身份证地址非对应省份，需提供暂住证或居住证", "Whoever files in Shanghai, Zhejiang, Anhui, Hubei, Guangdong, Fujian, Jiangsu, Jilin or Guizhou with an identity card of another province must provide a temporary residence permit or residence permit"),
    ),
    (
        &[On::SamePerson],
        words(S::HuaweiAuthorities, "安徽管局要求 › 企业用户 › 主体信息（doc_0223）", "主体负责人和互联网信息服务负责人必须是同一人", "The principal and the person responsible for the internet information service must be one person"),
    ),
    (
        &[On::PrincipalAuthorisation],
        words(S::TencentPapers, "单位备案所需材料 › 主体负责人法人授权书 › 安徽", "当备案地区是吉林、安徽、四川、甘肃四省时，若主体负责人填写的不是法定代表人，需额外提供", "Where the filing is in Jilin, Anhui, Sichuan or Gansu and the principal entered is not the legal representative, it must be provided in addition"),
    ),
    (
        &[On::PrincipalAuthorisation],
        words(S::HuaweiAuthorities, "安徽管局要求 › 企业用户 › 主体信息（doc_0223）", "主体负责人可以不是法人提供主体负责人授权书（主体负责人和互联网信息服务负责人必须是同一人）", "The principal may be somebody other than the legal representative, with the principal’s letter of authorisation (the principal and the person responsible for the internet information service must be one person)"),
    ),
    (
        &[On::ManagerAuthorisation],
        words(S::TencentPapers, "单位备案所需材料 › 网站负责人法人授权书 › 安徽", "当备案地区是安徽、福建、江西、湖南、湖北、四川、贵州七省，天津、上海、重庆三市时，若网站负责人填写的不是法定代表人，需额外提供", "Where the filing is in Anhui, Fujian, Jiangxi, Hunan, Hubei, Sichuan, Guizhou, Tianjin, Shanghai or Chongqing and the person entered as responsible for the website is not the legal representative, it must be provided in addition"),
    ),
    (&[On::SoleTraderName], words(S::HuaweiAuthorities, "安徽管局要求 › 企业用户 › 主体信息（doc_0223）", "个体工商户一律以企业备案，无字号写法定代表人并备注“无字号无公章个体工商户”", "Sole traders always file as enterprises; without a trade name the legal representative’s name is entered, with the remark “无字号无公章个体工商户” (sole trader without trade name and without seal)")),
    (&[On::UnderSixteenSourcesDiffer], words(S::TencentAnhui, "安徽 › 个人备案 › 主体相关", "个人未满18周岁备案，需要上传监护人身份证正反面与监护人知情书", "An individual under 18 who files must upload both sides of the guardian’s identity card and the guardian’s letter of consent").against()),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::TencentAnhui, "安徽 › 个人备案 › 主体相关", "个人备案证件地址非本安徽省，需上传居住证明", "If the address on the paper of an individual who files is not in Anhui, proof of residence must be uploaded"),
    ),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::UcloudAnhui, "安徽 › 个人", "接受外省证件备案，外省身份证备案需要提供暂住证或居住证", "Papers from other provinces are accepted; whoever files with an identity card of another province must provide a temporary residence permit or residence permit"),
    ),
    (
        &[On::ResidenceStudentNotNamed],
        words(S::UcloudAnhui, "安徽 › 个人", "接受外省证件备案，外省身份证备案需要提供暂住证或居住证", "Papers from other provinces are accepted; whoever files with an identity card of another province must provide a temporary residence permit or residence permit").indirect(),
    ),
    (
        &[On::PrincipalAuthorisedInPlaceOfAForeigner],
        words(S::UcloudAnhui, "安徽 › 单位", "主体负责人需要是法定代表人", "The principal must be the legal representative"),
    ),
    (
        &[On::PrincipalAuthorisedInPlaceOfAForeigner],
        words(S::QingcloudAnhui, "安徽 › 企业用户", "主体负责人需为法定代表人", "The principal must be the legal representative"),
    ),
    (
        &[On::PrincipalAuthorisedInPlaceOfAForeigner],
        words(S::HuaweiAuthorities, "安徽管局要求 › 企业用户 › 主体信息（doc_0223）", "主体负责人可以不是法人提供主体负责人授权书（主体负责人和互联网信息服务负责人必须是同一人）", "The principal may be somebody other than the legal representative, with the principal’s letter of authorisation (the principal and the person responsible for the internet information service must be one person)").against(),
    ),
    (
        &[On::PrincipalAuthorisedInPlaceOfAForeigner],
        words(S::TencentAnhui, "安徽 › 企业备案 › 主体相关", "主体负责人非法定代表人需上传主体负责人授权书", "If the principal is not the legal representative, the principal’s letter of authorisation must be uploaded").against(),
    ),
    (
        &[On::PrincipalAuthorisation],
        words(S::TencentAnhui, "安徽 › 企业备案 › 主体相关", "主体负责人非法定代表人需上传主体负责人授权书", "If the principal is not the legal representative, the principal’s letter of authorisation must be uploaded"),
    ),
    (
        &[On::PrincipalAuthorisation],
        words(S::UcloudAnhui, "安徽 › 单位", "主体负责人需要是法定代表人", "The principal must be the legal representative").against(),
    ),
    (&[On::UnderEighteenMayBeRefused], words(S::TencentAnhui, "安徽 › 个人备案 › 主体相关", "个人未满18周岁备案，需要上传监护人身份证正反面与监护人知情书", "An individual under 18 who files must upload both sides of the guardian’s identity card and the guardian’s letter of consent").against()),
    (&[On::GuardianPapers], words(S::TencentAnhui, "安徽 › 个人备案 › 主体相关", "个人未满18周岁备案，需要上传监护人身份证正反面与监护人知情书", "An individual under 18 who files must upload both sides of the guardian’s identity card and the guardian’s letter of consent")),
    (&[On::PersonalFilingBecomes], words(S::TencentAnhui, "安徽 › 个人备案 › 变更相关", "个人是单位法定代表人可变更为企业备案，其他情况不允许变更主体", "An individual who is an organisation’s legal representative can change to a company’s filing; otherwise the applicant may not be changed")),
];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-anhui",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: Anhui), ORDER_TO_RUN, REGULATED_NAME, NEW_ORDER),
    since(2022, 1, 1),
    &[words(S::TencentAnhui, "安徽 › 企业备案 › 前置审批相关", "如咨询相关部门后，相关部门认为网站无需办理前置审批，需要在网站备注好，咨询电话XX，咨询部门XX，咨询结果。同时需要上传一份不涉及的前置审批承诺书", "If, after the authority was asked, it holds that the website needs no pre-approval, the website’s remark must give the number called, the department asked and its answer. At the same time a pledge that no pre-approval is concerned must be uploaded").of(Province::Anhui)],
)
.for_outcomes(FILED),
    Rule::new(
        "sole-trader-anhui",
        Effect::Note(Advice::SoleTrader.note()),
        all!(is!(Province: Anhui), is!(Applicant: SoleTrader), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentAnhui, "安徽 › 企业备案 › 证件相关", "无字号的个体工商户主办单位名称填写法定代表人并在主体备注中备注 “无字号无公章个体工商户”", "A sole trader without a trade name enters the legal representative’s name and the remark 无字号无公章个体工商户").of(Province::Anhui), words(S::HuaweiAuthorities, "安徽管局要求 › 企业用户 › 主体信息（doc_0223）", "个体工商户一律以企业备案，无字号写法定代表人并备注“无字号无公章个体工商户”", "Sole traders always file as enterprises; without a trade name the legal representative’s name is entered, with the remark “无字号无公章个体工商户” (sole trader without trade name and without seal)").of(Province::Anhui)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "guardian-papers-anhui",
        Effect::Note(Advice::GuardianPapers.note()),
        all!(is!(Province: Anhui), INDIVIDUAL, PEOPLE_MATTER, is!(Age: Sixteen | Seventeen)),
        since(2022, 1, 1),
        &[words(S::TencentAnhui, "安徽 › 个人备案 › 主体相关", "个人未满18周岁备案，需要上传监护人身份证正反面与监护人知情书", "An individual under 18 who files must upload both sides of the guardian’s identity card and the guardian’s letter of consent").of(Province::Anhui)],
    )
    .for_outcomes(FILED),
];
