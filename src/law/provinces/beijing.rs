//! Beijing 北京.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::ids;
use crate::law::plans::{APPLICANT_PAPERS, INDIVIDUAL, ORDER_TO_RUN, ORGANISATION};
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
    residence: Residence::Anyone,
    foreign_individuals: ForeignIndividuals::Taken,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::HongKongMacauTaken,
    // Who answers for an organisation.
    principal: Principal::LegalRepresentativeSourcesDiffer,
    foreign_principal: ForeignPrincipal::HongKongMacauTaken,
    persons: Persons::OneOrTwo,
    manager_authorisation: ManagerAuthorisation::NotAsked,
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
    pilot_capital: PilotCapital::OneMillion,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-bj",
        Organisations "province-cn-bj-organisations",
        Individuals "province-cn-bj-individuals",
        LawFirmLicence "law-firm-licence-beijing",
        SoleTrader "sole-trader-beijing",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (&[On::ForeignVisitorWherePassportsAreTaken], words(S::TencentBeijing, "北京 › 个人备案 › 证件相关", "外籍个人备案，需提供有效护照", "A foreign individual who files must provide a valid passport").against().indirect()),
    (&[On::UnderSixteen, On::UnderEighteen], words(S::TencentBeijing, "北京 › 个人备案 › 主体相关", "负责人需年满18周岁", "The responsible person must be 18 or over")),
    (&[On::HongKongMacauTaiwanMayBeRefused], words(S::TencentBeijing, "北京 › 个人备案 › 证件相关", "如负责人是中国香港居民，须提供港澳通行证作为负责人证件", "If the responsible person is a resident of Hong Kong, the travel permit must be provided as that person’s paper").indirect().sample()),
    (
        &[On::PrincipalLegalRepresentativeProbably, On::PrincipalSourcesDiffer],
        words(S::HuaweiPolicies, "备案政策咨询 › 主体负责人要求 › doc_0214#企业用户 > 主体信息", "北京、天津、福建、广东、湖北、陕西、甘肃等地企业备案主体负责人通常要求必须是法定代表人", "In Beijing, Tianjin, Fujian, Guangdong, Hubei, Shaanxi, Gansu and other places, the principal of a company’s filing usually must be the legal representative"),
    ),
    (
        &[On::PrincipalLegalRepresentativeProbably, On::PrincipalSourcesDiffer],
        words(S::TencentSubjectFaq, "单位备案时主体负责人可以不填写法定代表人吗？ › 北京", "主体负责人可以不是法定代表人…北京、山西、辽宁、江苏、海南", "The principal may be somebody other than the legal representative … Beijing, Shanxi, Liaoning, Jiangsu, Hainan").against(),
    ),
    (
        &[On::DomainHolderOrganisationOrPrincipal],
        words(S::TencentBeijing, "北京 › 企业备案 › 网站相关", "域名所有者须与主办单位名称或法定代表人一致，且为中文或拼音全称，不能是英文或英文缩写", "The domain’s owner must be the organiser or its legal representative by name, in Chinese or in full pinyin; English or an English abbreviation is not possible"),
    ),
    (&[On::CancelPersonalFiling], words(S::TencentBeijing, "北京 › 个人备案 › 变更相关", "以个人名义进行备案成功后，无法变更主体性质及名称（如必须变更，须注销后重新备案）", "Once the filing in an individual’s name has succeeded, the nature and the name of the applicant cannot be changed (where they have to be, the filing must be cancelled and made anew)")),
];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-beijing",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: Beijing), ORDER_TO_RUN),
    since(2022, 1, 1),
    &[words(S::QingcloudLimits, "备案限制", "北京市目前支持备案的域名类型有", "The kinds of domain that Beijing supports for filing at present are").of(Province::Beijing), words(S::QingcloudBasics, "国外域名需要备案吗？", "目前北京地区不允许国外域名的备案", "At present the filing of foreign domains is not allowed in the area of Beijing").of(Province::Beijing), words(S::TencentProvinceFaq, "省管局要求相关 › 北京用户可以备案什么域名？[](id:domainsuffix)", "不能备案的域名：.hk / .tw / .asia / .jp / .io / .me / .win / .org 等", "Domains that cannot be filed: .hk / .tw / .asia / .jp / .io / .me / .win / .org and others").of(Province::Beijing)],
)
.for_outcomes(FILED),
    Rule::new(
        "province-cn-bj-organisations",
        Effect::Note(Advice::Organisations.note()),
        all!(is!(Province: Beijing), ORGANISATION, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentBeijing, "北京 › 企业备案 › 网站相关", "域名所有者须与主办单位名称或法定代表人一致，且为中文或拼音全称，不能是英文或英文缩写", "The domain’s owner must be the organiser or its legal representative by name, in Chinese or in full pinyin; English or an English abbreviation is not possible").of(Province::Beijing), words(S::TencentBeijing, "北京 › 企业备案 › 联系方式相关", "主体和网站负责人为同一人，联系方式1与应急联系电话需填写两个不同的联系电话", "If principal and website manager are one person, contact number 1 and the emergency number must be two different telephone numbers").of(Province::Beijing), words(S::TencentBeijing, "北京 › 企业备案 › 联系方式相关", "主体和网站负责人不是同一人，确保备案信息中有四处（主体联系方式1、应急联系电话；网站联系方式1、应急联系电话）联系方式中要有3个或者以上不同的手机号码", "If principal and website manager are not one person, make sure that the four contact fields of the filing (contact number 1 and emergency number of the applicant; contact number 1 and emergency number of the website) hold 3 or more different mobile numbers").of(Province::Beijing)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "province-cn-bj-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Beijing), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentBeijing, "北京 › 个人备案 › 网站服务内容", "个人备案不支持 “个人空间/博客” 备案类型", "For an individual’s filing the type “个人空间/博客” (personal space or blog) is not supported").of(Province::Beijing), words(S::TencentBeijing, "北京 › 个人备案 › 网站相关", "若您备案的网站涉及分享法律相关内容，需提供本人律师资格证，且资格证必须是本市证件", "If the website you file shares content on law, your own lawyer’s certificate must be provided, and it must be one of this municipality").of(Province::Beijing)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "law-firm-licence-beijing",
        Effect::Note(Advice::LawFirmLicence.note()),
        all!(is!(Province: Beijing), is!(Applicant: LawFirm), APPLICANT_PAPERS),
        since(2022, 1, 1),
        &[words(S::TencentBeijing, "北京 › 企业备案 › 主体特殊要求", "上传附件需包含许可证副本首页、登记事项首页、最新年审页与变更登记名称、住所页", "The annex uploaded must contain the first page of the duplicate of the permit, the first page of the registered facts, the latest page of the yearly inspection, and the pages on changes of name and address").of(Province::Beijing)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "sole-trader-beijing",
        Effect::Note(Advice::SoleTrader.note()),
        all!(is!(Province: Beijing), is!(Applicant: SoleTrader), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentBeijing, "北京 › 企业备案 › 证件相关", "个体工商户有营业执照的都需要盖章，不支持个体工商户无公章", "All sole traders with a business licence must affix the seal; a sole trader without an official seal is not supported").of(Province::Beijing)],
    )
    .for_outcomes(FILED),
];
