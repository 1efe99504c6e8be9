//! Gansu 甘肃.

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
    residence: Residence::LocalIdOnly,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::AuthorisedSourcesDiffer,
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
    other_applicant: OtherApplicant::FilesAnew,
    personal_filing: PersonalFiling::BecomesOwnCompanys,
    new_name_letter: NewNameLetter::NotAsked,
    // Licences.
    own_sales: OwnSales::NoNotice,
    platform_only: PlatformOnly::NoNotice,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-gs",
        Individuals "province-cn-gs-individuals",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::PrincipalAuthorisation],
        words(
            S::TencentPapers,
            "单位备案所需材料 › 主体负责人法人授权书 › 甘肃",
            "当备案地区是吉林、安徽、四川、甘肃四省时，若主体负责人填写的不是法定代表人，需额外提供",
            "Where the filing is in Jilin, Anhui, Sichuan or Gansu and the principal entered is not the legal representative, it must be provided in addition",
        ),
    ),
    (&[On::UnderSixteen, On::UnderEighteen], words(S::TencentGansu, "甘肃 › 个人备案 › 主体相关", "负责人需年满18周岁", "The responsible person must be 18 or over")),
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::HuaweiPolicies,
            "摘要 › 甘肃管局要求 › 个人用户 › 主体信息（doc_0237）",
            "甘肃管局规定个人备案不支持跨省备案",
            "Gansu’s administration provides that individuals cannot file from another province",
        )
        .second_hand(),
    ),
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::TencentGansu,
            "甘肃 › 个人备案 › 主体相关",
            "个人备案证件地址必须是甘肃省",
            "The address on the paper of an individual who files must be in Gansu",
        ),
    ),
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::UcloudGansu,
            "甘肃 › 个人",
            "不接受外省证件备案",
            "Papers from other provinces are not accepted",
        ),
    ),
    (
        &[On::PrincipalAuthorisedInPlaceOfAForeigner],
        words(
            S::UcloudGansu,
            "甘肃 › 单位",
            "主体负责人需要是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (&[On::PrincipalAuthorisedInPlaceOfAForeigner], words(S::HuaweiPolicies, "甘肃管局要求（doc_0237）", "企业备案主体负责人需为法定代表人", "The principal of a company’s filing must be the legal representative")),
    (&[On::PrincipalAuthorisedInPlaceOfAForeigner], words(S::HuaweiPolicies, "摘要 › 甘肃管局要求 › 企业用户 › 主体信息（doc_0237）", "甘肃管局规定非法定代表人需上传法人授权书", "Gansu’s administration provides that for somebody other than the legal representative, the legal representative’s letter of authorisation must be uploaded").against().second_hand()),
    (
        &[On::PrincipalAuthorisedInPlaceOfAForeigner],
        words(
            S::TencentGansu,
            "甘肃 › 企业备案 › 主体相关",
            "主体负责人如不是法定代表人，须提供主体负责人授权书",
            "If the principal is not the legal representative, the principal’s letter of authorisation must be provided",
        )
        .against(),
    ),
    (
        &[On::PrincipalAuthorisation],
        words(
            S::TencentGansu,
            "甘肃 › 企业备案 › 主体相关",
            "主体负责人如不是法定代表人，须提供主体负责人授权书",
            "If the principal is not the legal representative, the principal’s letter of authorisation must be provided",
        ),
    ),
    (&[On::PrincipalAuthorisation], words(S::HuaweiPolicies, "摘要 › 甘肃管局要求 › 企业用户 › 主体信息（doc_0237）", "甘肃管局规定非法定代表人需上传法人授权书", "Gansu’s administration provides that for somebody other than the legal representative, the legal representative’s letter of authorisation must be uploaded").second_hand()),
    (
        &[On::PrincipalAuthorisation],
        words(
            S::UcloudGansu,
            "甘肃 › 单位",
            "主体负责人需要是法定代表人",
            "The principal must be the legal representative",
        )
        .against(),
    ),
    (
        &[On::ManagerAuthorisation],
        words(
            S::UcloudGansu,
            "甘肃 › 单位",
            "网站负责人不是法定代表人时需要提供授权书",
            "If the website manager is not the legal representative, a letter of authorisation must be provided",
        ),
    ),
    (
        &[On::DomainHolderOrganisationOrPrincipal],
        words(
            S::TencentGansu,
            "甘肃 › 企业备案 › 域名相关",
            "域名所有者须与主办单位名称或法定代表人一致",
            "The domain’s owner must be the organiser or its legal representative by name",
        ),
    ),
    (&[On::PersonalFilingBecomes], words(S::TencentGansu, "甘肃 › 个人备案 › 变更相关", "个人如是企业法定代表人，可以变更为对应企业，其他情况不允许进行变更", "An individual who is the legal representative of a company can change into that company; otherwise no change is allowed")),
];

/// Its own rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "advice-gansu",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Gansu), ORDER_TO_RUN, ORGANISATION),
        since(2022, 1, 1),
        &[
            words(S::TencentGansu, "甘肃 › 企业备案 › 联系方式相关", "应急电话须填写除主体负责人手机号和网站负责人手机号之外的第三个工作人员的手机号，并在备注中说明第三个工作人员在公司的姓名和职务", "The emergency number must be the mobile number of a third member of staff, other than those of the principal and of the website manager; the remark must state the name and the post in the company of that person").of(Province::Gansu),
            words(S::TencentGansu, "甘肃 › 企业备案 › 主体相关", "主体负责人如不是法定代表人，须提供主体负责人授权书", "If the principal is not the legal representative, the principal’s letter of authorisation must be provided").of(Province::Gansu),
        ],
    )
    .for_outcomes(FILED),
    Rule::new(
        "province-cn-gs-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Gansu), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[
            words(S::TencentGansu, "甘肃 › 个人备案 › 网站相关", "且注明开站后网站内容及备案成功后预计开站时间", "and state the content of the website after it opens, and when it is expected to open once the filing has succeeded").of(Province::Gansu),
            words(S::TencentGansu, "甘肃 › 个人备案 › 网站相关", "本网站是个人网站，不含有企业、单位等非个人网站的信息", "This is a personal website, without information of companies, organisations and others that is not personal").of(Province::Gansu),
        ],
    )
    .for_outcomes(FILED),
];
