//! Qinghai 青海.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::{Bar, ids};
use crate::law::plans::{AUTHORISED, INDIVIDUAL, ORDER_TO_RUN, ORGANISATION, PUBLIC_BODY};
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
    manager_authorisation: ManagerAuthorisation::Asked,
    // The practice of 2018.
    sms_2018: Sms2018::Asked,
    identity_check_2018: IdentityCheck2018::Photograph,
    // Domains and papers.
    domain_holder: DomainHolder::OrganisationOrPrincipal,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::NotAsked,
    institution_domain_form: InstitutionDomainForm::NotAsked,
    commitment: Commitment::AsEverywhere,
    // What was filed before.
    emptied_filing: EmptiedFiling::FilesAnew,
    other_applicant: OtherApplicant::TakenOfOrganisations,
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
        General "province-cn-qh",
        Individuals "province-cn-qh-individuals",
        Organisations "province-cn-qh-organisations",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::HuaweiAuthorities,
            "摘要 › 青海管局要求 › 个人用户（doc_0238）",
            "个人备案必须是本地身份证",
            "An individual’s filing must be made with a local identity card",
        )
        .second_hand(),
    ),
    (
        &[On::UnderSixteen, On::UnderEighteen],
        words(
            S::TencentQinghai,
            "青海 › 个人备案 › 主体相关",
            "负责人需年满18周岁，22岁以下必须提供有效的学习证明或者工作证明",
            "The responsible person must be 18 or over; whoever is under 22 must provide a valid proof of study or of work",
        ),
    ),
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::TencentQinghai,
            "青海 › 个人备案 › 主体相关",
            "个人备案必须使用本省身份证进行备案",
            "An individual must file with an identity card of this province",
        ),
    ),
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::UcloudQinghai,
            "青海 › 个人",
            "不接受外省证件备案",
            "Papers from other provinces are not accepted",
        ),
    ),
    (
        &[On::ManagerAuthorisation],
        words(
            S::HuaweiSearchAnhuiQinghaiSichuan,
            "青海 › 企业用户",
            "互联网信息服务负责人不是法人需要法人授权书",
            "If the person responsible for the internet information service is not the legal representative, the legal representative’s letter of authorisation is needed",
        ),
    ),
    (
        &[On::DomainHolderOrganisationOrPrincipal],
        words(
            S::HuaweiSearchAnhuiQinghaiSichuan,
            "青海 › 企业用户",
            "域名所有人必须和主办单位名称或者法人一致",
            "The domain’s owner must be the organiser or the legal representative by name",
        ),
    ),
    (
        &[On::DomainHolderOrganisationOrPrincipal],
        words(
            S::TencentQinghai,
            "青海 › 企业备案 › 域名相关",
            "域名所有者须与主办单位名称一致",
            "The domain’s owner must be the organiser by name",
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
        &[words(S::UcloudQinghai, "青海 › 单位", "主体负责人需要是法定代表人", "The principal must be the legal representative").of(Province::Qinghai), words(S::TencentQinghai, "青海 › 企业备案 › 主体相关", "非事业单位或政府机关，主体负责人必须是法定代表人", "Where the applicant is no public institution or government body, the principal must be the legal representative").of(Province::Qinghai)],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "advice-qinghai",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Qinghai), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::HuaweiAuthorities, "青海管局要求 › 企业用户（doc_0238）", "青海管局要求必须上传完整五图信息…因此只能提交“变更备案”。", "Qinghai’s administration requires that the complete data of the five images be uploaded … so only a change filing can be submitted.").of(Province::Qinghai).indirect()],
    )
    .for_outcomes(FILED),
    Rule::new(
        "province-cn-qh-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Qinghai), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentQinghai, "青海 › 个人备案 › 主体相关", "负责人需年满18周岁，22岁以下必须提供有效的学习证明或者工作证明（例如学生证，在职证明等文件）", "The responsible person must be 18 or over; whoever is under 22 must provide a valid proof of study or of work (a student card or a certificate of employment, for example)").of(Province::Qinghai)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "province-cn-qh-organisations",
        Effect::Note(Advice::Organisations.note()),
        all!(is!(Province: Qinghai), ORGANISATION, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentQinghai, "青海 › 企业备案 › 联系方式相关", "手机号码不能是建站公司的电话，必须是实际网站内容负责人的手机号", "The mobile number cannot be the telephone of the web agency; it must be the mobile number of the person really in charge of the website’s content").of(Province::Qinghai)],
    )
    .for_outcomes(FILED),
];
