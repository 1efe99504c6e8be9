//! Hainan 海南.

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
    minors: Minors::TakenByOneSource,
    residence: Residence::AnyoneOrPermit,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::AuthorisedSourcesDiffer,
    foreign_principal: ForeignPrincipal::NotKnown,
    persons: Persons::OneIfAuthorised,
    manager_authorisation: ManagerAuthorisation::NotAsked,
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
        General "province-cn-hi",
        Individuals "province-cn-hi-individuals",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::NameChangeLetter],
        words(
            S::TencentHainan,
            "海南 › 企业备案 › 变更相关",
            "企业变更为企业只接受更名，需要同时附更名函，其他情况不允许变更主体。",
            "For a change from company to company only a change of name is accepted, and the letter on it must be attached; otherwise the applicant may not be changed.",
        ),
    ),
    (&[On::PrincipalAuthorisation], words(S::HuaweiAuthorities, "共性规则摘要 › 企业用户 › 主体信息", "安徽、海南等地允许非法人担任主体负责人，但需提供授权书并满足特定条件", "Anhui, Hainan and other places allow somebody other than the legal representative to be principal, but a letter of authorisation must be provided and certain conditions must be met").second_hand()),
    (&[On::UnderSixteen], words(S::TencentHainan, "海南 › 个人备案 › 主体相关", "负责人需年满16周岁", "The responsible person must be 16 or over")),
    (&[On::UnderEighteenMayBeRefused], words(S::TencentHainan, "海南 › 个人备案 › 主体相关", "负责人需年满16周岁", "The responsible person must be 16 or over").against()),
    (
        &[On::ResidenceMayBeAsked, On::ResidenceProof],
        words(
            S::QingcloudHainan,
            "海南 › 个人用户",
            "如非海南本省，需上传“暂住证”或“居住证”等证明",
            "Whoever is not of Hainan must upload proof such as a temporary residence permit or residence permit",
        ),
    ),
    (
        &[On::ResidenceMayBeAsked],
        words(
            S::UcloudHainan,
            "海南 › 个人",
            "接受外省证件备案",
            "Papers from other provinces are accepted",
        )
        .against(),
    ),
    (
        &[On::PrincipalAuthorisedInPlaceOfAForeigner],
        words(
            S::UcloudHainan,
            "海南 › 单位",
            "主体负责人需要是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::PrincipalAuthorisedInPlaceOfAForeigner],
        words(
            S::QingcloudHainan,
            "海南 › 企业用户",
            "主体负责人须为法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (&[On::PrincipalAuthorisedInPlaceOfAForeigner], words(S::HuaweiAuthorities, "共性规则摘要 › 企业用户 › 主体信息", "安徽、海南等地允许非法人担任主体负责人，但需提供授权书并满足特定条件", "Anhui, Hainan and other places allow somebody other than the legal representative to be principal, but a letter of authorisation must be provided and certain conditions must be met").against().second_hand()),
    (&[On::PrincipalAuthorisedInPlaceOfAForeigner], words(S::TencentHainan, "海南 › 企业备案 › 主体相关", "主体负责人不是法定代表人时，网站负责人必须和主体负责人一致", "If the principal is not the legal representative, the website manager must be the same person as the principal").against().indirect()),
    (&[On::SamePerson], words(S::TencentHainan, "海南 › 企业备案 › 主体相关", "主体负责人不是法定代表人时，网站负责人必须和主体负责人一致", "If the principal is not the legal representative, the website manager must be the same person as the principal")),
    (
        &[On::PrincipalAuthorisation],
        words(
            S::UcloudHainan,
            "海南 › 单位",
            "主体负责人需要是法定代表人",
            "The principal must be the legal representative",
        )
        .against(),
    ),
    (&[On::PrincipalAuthorisation], words(S::TencentHainan, "海南 › 企业备案 › 主体相关", "主体负责人不是法定代表人时，网站负责人必须和主体负责人一致", "If the principal is not the legal representative, the website manager must be the same person as the principal").indirect()),
    (&[On::CancelPersonalFiling], words(S::TencentHainan, "海南 › 个人备案 › 变更相关", "不允许变更主体", "The applicant may not be changed")),
];

/// Its own rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "advice-hainan",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Hainan), ORDER_TO_RUN, ORGANISATION),
        since(2022, 1, 1),
        &[
            words(S::HuaweiAuthorities, "海南管局要求 › 企业用户 › 主体信息（doc_0230）", "营业执照，公章必须为“海南省市场监督管理局商事登记专用章”，且需有琼字号。", "Business licence: the official seal must be “海南省市场监督管理局商事登记专用章”, and there must be a number with the character 琼.").of(Province::Hainan),
            words(S::TencentHainan, "海南 › 企业备案 › 前置审批相关", "需在网站备注中说明网站具体开办用途，不涉及前置审批内容", "The website’s remark must state what the website is run for and that it touches no content under pre-approval").of(Province::Hainan),
        ],
    )
    .for_outcomes(FILED),
    Rule::new(
        "province-cn-hi-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Hainan), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::QingcloudHainan, "海南 › 个人用户", "第一次备案时只能提交一个网站，通过后再次新增网站将不限制网站数量", "For the first filing only one website can be submitted; once it has passed, the number of websites added is not limited").of(Province::Hainan), 
            words(S::HuaweiAuthorities, "海南管局要求 › 个人用户 › 网站信息（doc_0230）", "个人首次备案只允许备案一个域名。", "For an individual’s first filing only one domain may be filed.").of(Province::Hainan),
            words(S::TencentHainan, "海南 › 个人备案 › 主体相关", "首次备案只允许备案一个域名", "For a first filing only one domain may be filed").of(Province::Hainan),
        ],
    )
    .for_outcomes(FILED),
];
