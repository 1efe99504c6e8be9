//! Shaanxi 陕西.

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
    phone: Phone::LocalForIndividuals,
    // Individuals.
    under_sixteen: UnderSixteen::Refused,
    minors: Minors::Refused,
    residence: Residence::AnyoneOrLocalId,
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
    personal_filing: PersonalFiling::NotKnown,
    new_name_letter: NewNameLetter::Asked,
    // Licences.
    own_sales: OwnSales::NoNotice,
    platform_only: PlatformOnly::NoNotice,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-sn",
        Individuals "province-cn-sn-individuals",
        SoleTrader "sole-trader-shaanxi",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::ResidenceMayBeAsked],
        words(
            S::UcloudShaanxi,
            "陕西 › 个人",
            "不接受外省证件备案",
            "Papers from other provinces are not accepted",
        ),
    ),
    (
        &[On::ResidenceMayBeAsked],
        words(
            S::HuaweiPolicies,
            "摘要 › 天津管局要求 › 个人用户 › 变更备案（doc_0215）",
            "天津、陕西等地个人备案支持跨省提交",
            "In Tianjin, Shaanxi and other places, filing from another province is supported for individuals",
        )
        .against()
        .second_hand(),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::HuaweiPolicies,
            "陕西管局要求（doc_0236）",
            "企业用户主体负责人必须是法定代表人",
            "The principal of a company must be the legal representative",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::TencentShaanxi,
            "陕西 › 企业备案 › 主体相关",
            "主体负责人必须是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::UcloudShaanxi,
            "陕西 › 单位",
            "主体负责人需要是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::ManagerAuthorisation],
        words(
            S::TencentShaanxi,
            "陕西 › 企业备案 › 主体相关",
            "网站负责人非主体负责人，须上传法定代表人授权委托书（法定代表人签字加盖公章）",
            "If the website manager is not the principal, the legal representative’s letter of authorisation must be uploaded (signed by the legal representative, with the official seal)",
        ),
    ),
    (
        &[On::ManagerAuthorisation],
        words(
            S::UcloudShaanxi,
            "陕西 › 单位",
            "网站负责人不是法定代表人时需要提供授权书",
            "If the website manager is not the legal representative, a letter of authorisation must be provided",
        ),
    ),
    (
        &[On::DomainHolderOrganisationOrPrincipal],
        words(
            S::TencentShaanxi,
            "陕西 › 企业备案 › 域名相关",
            "域名所有者须与主办单位名称或法定代表人一致",
            "The domain’s owner must be the organiser or its legal representative by name",
        ),
    ),
    (
        &[On::UnderSixteen, On::UnderEighteen],
        words(
            S::TencentShaanxi,
            "陕西 › 企业备案 › 主体相关",
            "负责人需年满18周岁",
            "The responsible person must be 18 or over",
        )
        .indirect(),
    ),
];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-shaanxi",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: Shaanxi), ORDER_TO_RUN, ORGANISATION),
    since(2022, 1, 1),
    &[words(S::QingcloudShaanxi, "陕西 › 企业用户", "负责人手机号码需为本省号码，若非本省号码，需备注原因", "The responsible person’s mobile number must be one of this province; if it is not, the reason must be given in the remark").of(Province::Shaanxi), words(S::TencentShaanxi, "陕西 › 企业备案 › 网站相关", "新增网站与已备案网站个数不能超过30个", "Added and filed websites together cannot be more than 30").of(Province::Shaanxi)],
)
.for_outcomes(FILED),
    Rule::new(
        "province-cn-sn-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Shaanxi), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentShaanxi, "陕西 › 个人备案 › 网站相关", "个人新增网站+已备案网站个数不能超过5个", "An individual’s added and filed websites together cannot be more than 5").of(Province::Shaanxi), words(S::QingcloudShaanxi, "陕西 › 个人用户", "个人网站服务内容选择\"博客/个人空间\"的，必须向网信办申请互联网新闻信息服务的专项审批并获得批准后，方可提交备案", "A personal website with the content “博客/个人空间”, blog or personal space, must first apply to the cyberspace administration for the special approval of internet news information services, and can submit the filing only after the approval is obtained").of(Province::Shaanxi), words(S::UcloudShaanxi, "陕西 › 个人", "个人网站服务内容不可选择\"博客/个人空间\"", "A personal website cannot choose the content “博客/个人空间”, blog or personal space").of(Province::Shaanxi)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "sole-trader-shaanxi",
        Effect::Note(Advice::SoleTrader.note()),
        all!(is!(Province: Shaanxi), is!(Applicant: SoleTrader), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentShaanxi, "陕西 › 企业备案 › 证件相关", "个体工商户一律以企业备案；无字号须将到工商局变更为有字号之后再备案", "Sole traders always file as enterprises; one without a trade name must first have a trade name registered at the registry and then file").of(Province::Shaanxi)],
    )
    .for_outcomes(FILED),
];
