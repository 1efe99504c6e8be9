//! Jiangxi 江西.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::ids;
use crate::law::plans::{INDIVIDUAL, ORDER_TO_RUN, ORGANISATION};
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
    minors: Minors::Taken,
    residence: Residence::PermitSourcesDiffer,
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
    domain_holder: DomainHolder::AsEverywhere,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::NotAsked,
    institution_domain_form: InstitutionDomainForm::Asked,
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
        General "province-cn-jx",
        Individuals "province-cn-jx-individuals",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::PrincipalAuthorisedInPlaceOfAForeigner],
        words(S::HuaweiAuthorities, "江西管局要求 › 企业用户（doc_0226）", "1. 主体负责人必须为法定代表人。", "The principal must be the legal representative"),
    ),
    (
        &[On::ResidenceProof, On::ResidenceNone],
        words(S::HuaweiAuthorities, "江西管局要求 › 个人用户（doc_0226）", "支持跨省备案，必须提供本省份居住证", "Filing from another province is supported; a residence permit of this province must be provided"),
    ),
    (
        &[On::ManagerAuthorisation],
        words(S::TencentPapers, "单位备案所需材料 › 网站负责人法人授权书 › 江西", "当备案地区是安徽、福建、江西、湖南、湖北、四川、贵州七省，天津、上海、重庆三市时，若网站负责人填写的不是法定代表人，需额外提供", "Where the filing is in Anhui, Fujian, Jiangxi, Hunan, Hubei, Sichuan, Guizhou, Tianjin, Shanghai or Chongqing and the person entered as responsible for the website is not the legal representative, it must be provided in addition"),
    ),
    (
        &[On::GovernmentDomainFormProvince],
        words(S::HuaweiAuthorities, "江西管局要求 › 企业用户（doc_0226）", "江西省内所有党政机关、事业单位开办网站需先到机构编制办公室办理前置审批", "All party and government bodies and public institutions in Jiangxi that run a website must first go through pre-approval at the staffing office"),
    ),
    (&[On::UnderSixteen], words(S::TencentJiangxi, "江西 › 个人备案 › 主体相关", "负责人需年满16周岁", "The responsible person must be 16 or over")),

    (
        &[On::ResidenceNone, On::ResidenceProof, On::ResidenceStudentNotNamed],
        words(S::HuaweiJiangxiIndividuals2025, "江西 › 个人用户", "支持跨省备案,必须提供江西有效期内居住证。必须是居住证", "Filing from another province is supported; a valid residence permit of Jiangxi must be provided. It must be a residence permit"),
    ),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::QingcloudJiangxi, "江西 › 个人用户", "证件住所需为本省，如非江西本省，需上传江西省“暂住证”或“居住证”", "The address on the card must be in this province; whoever is not of Jiangxi must upload a temporary residence permit or residence permit of Jiangxi"),
    ),
    (&[On::ResidenceProof], words(S::TencentJiangxi, "江西 › 个人备案 › 主体相关", "证件地址必须为江西省", "The card’s address must be in Jiangxi").against()),
    (&[On::ResidenceProof], words(S::UcloudJiangxi, "江西 › 个人", "不接受外省证件备案", "Papers from other provinces are not accepted").against()),
    (
        &[On::ResidencePermitMayBeRefused],
        words(S::TencentJiangxi, "江西 › 个人备案 › 主体相关", "证件地址必须为江西省", "The address on the paper must be in Jiangxi"),
    ),
    (
        &[On::ResidencePermitMayBeRefused],
        words(S::UcloudJiangxi, "江西 › 个人", "不接受外省证件备案", "Papers from other provinces are not accepted"),
    ),
    (
        &[On::ResidencePermitMayBeRefused],
        words(S::HuaweiAuthorities, "江西管局要求 › 个人用户（doc_0226）", "支持跨省备案，必须提供本省份居住证", "Filing from another province is supported; a residence permit of this province must be provided").against(),
    ),
    (
        &[On::ResidencePermitMayBeRefused],
        words(S::HuaweiJiangxiIndividuals2025, "江西 › 个人用户", "支持跨省备案,必须提供江西有效期内居住证。必须是居住证", "Filing from another province is supported; a valid residence permit of Jiangxi must be provided. It must be a residence permit").against(),
    ),
    (
        &[On::PrincipalAuthorisedForeigner, On::PrincipalForeignRepresentativeProbably],
        words(S::UcloudJiangxi, "江西 › 单位", "主体负责人必须为法定代表人（如果法人是外国人，必须授权给中国国籍人员作为主体负责人", "The principal must be the legal representative (if the legal representative is a foreigner, a person of Chinese nationality must be authorised as principal"),
    ),
    (
        &[On::PrincipalAuthorisedInPlaceOfAForeigner],
        words(S::UcloudJiangxi, "江西 › 单位", "主体负责人必须为法定代表人", "The principal must be the legal representative"),
    ),
    (&[On::SamePerson], words(S::UcloudJiangxi, "江西 › 单位", "如果法人是外国人，必须授权给中国国籍人员作为主体负责人，并且网站负责人必须为同一人，提交时可在备注说明此情况", "If the legal representative is a foreigner, a person of Chinese nationality must be authorised as principal, and the website manager must be the same person; this may be explained in the remark on submission")),
    (&[On::ResidenceNone], words(S::TencentJiangxi, "江西 › 个人备案 › 主体相关", "证件地址必须为江西省", "The card’s address must be in Jiangxi")),
    (&[On::ResidenceNone], words(S::UcloudJiangxi, "江西 › 个人", "不接受外省证件备案", "Papers from other provinces are not accepted")),
    (&[On::CancelPersonalFiling], words(S::TencentJiangxi, "江西 › 个人备案 › 变更相关", "不允许变更主体", "The applicant may not be changed")),
];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-jiangxi",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: Jiangxi), ORDER_TO_RUN, ORGANISATION),
    since(2022, 1, 1),
    &[words(S::HuaweiAuthorities, "江西管局要求 › 企业用户（doc_0226）", "个人已备案超过7个，企业已备案超过15个，则新增网站备案每次只能备案一个域名", "If an individual has filed more than 7, or a company more than 15, then each filing of an added website can contain one domain only").of(Province::Jiangxi), words(S::TencentJiangxi, "江西 › 企业备案 › 主体相关", "网站负责人只能唯一负责一个单位的网站", "A website manager can be responsible for the websites of one organisation only").of(Province::Jiangxi), words(S::UcloudJiangxi, "江西 › 单位", "未取得电信业务经营许可证的备案主体，最多可备案7个网站", "A filed applicant that has not obtained a telecom business licence can file at most 7 websites").of(Province::Jiangxi), words(S::TencentJiangxi, "江西 › 企业备案 › 前置审批相关", "如网站不涉及前置审批业务，请在网站服务信息 “备注” 栏中注明", "Where the website concerns no business under pre-approval, please state it in the remark of the website’s service data").of(Province::Jiangxi)],
)
.for_outcomes(FILED),
    Rule::new(
        "province-cn-jx-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Jiangxi), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::HuaweiAuthorities, "江西管局要求 › 企业用户（doc_0226）", "个人已备案超过7个，企业已备案超过15个，则新增网站备案每次只能备案一个域名", "If an individual has filed more than 7, or a company more than 15, then each filing of an added website can contain one domain only").of(Province::Jiangxi), words(S::UcloudJiangxi, "江西 › 个人", "个人最多可备案4个网站", "An individual can file at most 4 websites").of(Province::Jiangxi)],
    )
    .for_outcomes(FILED),
];
