//! Sichuan 四川.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::ids;
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
    under_sixteen: UnderSixteen::Refused,
    minors: Minors::WithWorkAndGuardian,
    residence: Residence::PermitOrStudentCard,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::Authorised,
    foreign_principal: ForeignPrincipal::NotKnown,
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
    personal_filing: PersonalFiling::BecomesOwnCompanys,
    new_name_letter: NewNameLetter::Asked,
    // Licences.
    own_sales: OwnSales::NoNotice,
    platform_only: PlatformOnly::NoNotice,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-sc",
        Individuals "province-cn-sc-individuals",
        MinorPapers "minor-papers-sichuan",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (&[On::ResidenceProof], words(S::TencentPapers, "备案材料清单 › 其他材料", "四川管局审核特殊要求：证件地址非本省，需提供在四川学习、生活、工作的相关证明。例如学生证、社保、聘用合同、居住证等", "Special demand of Sichuan: with an address of another province on the card, proof of study, life or work in Sichuan is needed, for example a student card, social security, a labour contract or a residence permit")),
    (
        &[On::PrincipalAuthorisation],
        words(
            S::TencentPapers,
            "单位备案所需材料 › 主体负责人法人授权书 › 四川",
            "当备案地区是吉林、安徽、四川、甘肃四省时，若主体负责人填写的不是法定代表人，需额外提供",
            "Jilin, Anhui, Sichuan, Gansu: principal not the legal representative: letter",
        ),
    ),
    (
        &[On::ManagerAuthorisation],
        words(
            S::TencentPapers,
            "单位备案所需材料 › 网站负责人法人授权书 › 四川",
            "当备案地区是安徽、福建、江西、湖南、湖北、四川、贵州七省，天津、上海、重庆三市时，若网站负责人填写的不是法定代表人，需额外提供",
            "Anhui, Fujian, Jiangxi, Hunan, Hubei, Sichuan, Guizhou, Tianjin, Shanghai, Chongqing: manager not the legal representative: letter",
        ),
    ),
    (
        &[On::UnderSixteen],
        words(
            S::TencentProvinces,
            "四川 › 个人备案",
            "负责人需年满16周岁。",
            "The responsible person must be 16 or over.",
        ),
    ),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(
            S::UcloudSichuan,
            "四川 › 个人",
            "接受外省证件备案，外省身份证备案需要提供暂住证或居住证",
            "Papers from other provinces are accepted; with an identity card from elsewhere a temporary residence permit or residence permit must be provided",
        ),
    ),
    (&[On::ResidenceProof, On::StudentCard], words(S::TencentSichuan, "四川 › 个人备案 › 证件相关", "需提供在四川学习、生活、工作的相关证明，例如：学生证、社保、聘用合同、居住证等", "Proof of study, life or work in Sichuan is needed, for example a student card, social security, a labour contract or a residence permit")),
    (&[On::ResidenceProof, On::StudentCard], words(S::QingcloudSichuan, "四川 › 个人用户", "需提供在四川学习、生活、工作的相关证明（如学生证、社保证明、在职证明、居住证等）", "Proof of study, life or work in Sichuan is needed (such as a student card, proof of social security, a certificate of employment or a residence permit)")),
    (
        &[On::PrincipalAuthorisation],
        words(
            S::TencentSichuan2023,
            "四川 › 企业备案",
            "主体负责人非法定代表人需上传主体负责人授权书",
            "Principal not the legal representative: letter",
        ),
    ),
    (
        &[On::PrincipalAuthorisation],
        words(
            S::UcloudSichuan,
            "四川 › 单位",
            "主体负责人可以是非法人",
            "The principal may be somebody other than the legal representative",
        ),
    ),
    (
        &[On::SamePerson],
        words(
            S::UcloudSichuan,
            "四川 › 单位",
            "当主体负责人非法人时，网站负责人需和主体负责人为同一人",
            "If the principal is not the legal representative, the website manager must be the same person",
        ),
    ),
    (
        &[On::SamePerson],
        words(
            S::HuaweiSearchAnhuiQinghaiSichuan,
            "四川 › 企业用户",
            "互联网信息服务负责人可以是第三人,需提供授权书,同样由法定代表人签字授权",
            "The manager may be a third person, with a letter signed by the legal representative",
        )
        .against(),
    ),
    (
        &[On::DomainHolderOrganisationOrPrincipal],
        words(
            S::TencentSichuan2023,
            "四川 › 企业备案",
            "域名所有者须与主办单位名称或法定代表人一致",
            "Domain holder matches organiser or legal representative",
        ),
    ),
    (&[On::EmploymentProof], words(S::TencentSichuan, "四川 › 个人备案 › 主体相关", "负责人年满16周岁以上未满18周岁，以自己的劳动收入为主要的生活来源，可以履行网站备案手续，但需要提供工作证明", "A responsible person of 16 or over and under 18 whose own work is the main source of living may file, but must provide proof of work")),
    (&[On::GuardianPapers], words(S::TencentSichuan, "四川 › 个人备案 › 主体相关", "不是以自己的劳动收入为主要的生活来源，履行网站备案手续时需提交监护人有效身份证件正反面、监护人与网站主办者户口簿首页和个人信息页、监护人同意备案情况说明等", "Where own work is not the main source of living, the guardian’s valid identity paper on both sides, the first page of the household register with the pages of guardian and applicant, and the guardian’s statement of consent are submitted")),
    (&[On::ResidenceNone], words(S::TencentSichuan, "四川 › 个人备案 › 证件相关", "需提供在四川学习、生活、工作的相关证明，例如：学生证、社保、聘用合同、居住证等", "Proof of study, life or work in Sichuan is needed, for example a student card, social security, a labour contract or a residence permit").indirect()),
    (&[On::ResidenceNone], words(S::QingcloudSichuan, "四川 › 个人用户", "需提供在四川学习、生活、工作的相关证明（如学生证、社保证明、在职证明、居住证等）", "Proof of study, life or work in Sichuan is needed (such as a student card, proof of social security, a certificate of employment or a residence permit)").indirect()),
    (&[On::PersonalFilingBecomes], words(S::TencentSichuan, "四川 › 个人备案 › 变更相关", "个人变更为企业时，负责人必须为该企业的法定代表人", "When an individual changes into a company, the responsible person must be its legal representative")),
];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-sichuan",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: Sichuan), ORDER_TO_RUN, ORGANISATION),
    since(2022, 1, 1),
    &[words(S::QingcloudSichuan, "四川 › 企业用户", "若备案超过5个域名，主办单位需要提交加盖鲜章的情况说明", "For more than 5 domains, the organiser must submit a statement with its original seal").of(Province::Sichuan), words(S::TencentSichuan, "四川 › 企业备案 › 主体相关", "负责人证件号码不能为其他主体备案过", "The number of the responsible person’s paper may not have been filed for another applicant").of(Province::Sichuan), words(S::TencentSichuan2023, "四川 › 企业备案", "个体工商户、商贸公司备案,主体负责人、服务负责人身份证地址非四川的,需要提供有效期内的居住证或3 - 6个月的社保证明等材料补充佐证", "Sole traders and trading companies: principal or manager with an ID from outside Sichuan gives a residence permit or 3 to 6 months of social security").of(Province::Sichuan)],
)
.for_outcomes(FILED),
    Rule::new(
        "province-cn-sc-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Sichuan), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentSichuan, "四川 › 个人备案 › 证件相关", "需提供在四川学习、生活、工作的相关证明，例如：学生证、社保、聘用合同、居住证等", "Proof of study, life or work in Sichuan is needed, for example a student card, social security, a labour contract or a residence permit").of(Province::Sichuan), words(S::QingcloudSichuan, "四川 › 个人用户", "需提供在四川学习、生活、工作的相关证明（如学生证、社保证明、在职证明、居住证等）", "Proof of study, life or work in Sichuan is needed (such as a student card, proof of social security, a certificate of employment or a residence permit)").of(Province::Sichuan), words(S::UcloudSichuan, "四川 › 个人", "个人备案超5个域名（含5个）需提供全部网站建设方案书", "Individuals with 5 or more domains must provide all website plans").of(Province::Sichuan)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "minor-papers-sichuan",
        Effect::Note(Advice::MinorPapers.note()),
        all!(is!(Province: Sichuan), INDIVIDUAL, PEOPLE_MATTER, is!(Age: Sixteen | Seventeen)),
        since(2022, 1, 1),
        &[words(S::TencentSichuan, "四川 › 个人备案 › 主体相关", "负责人年满16周岁以上未满18周岁，以自己的劳动收入为主要的生活来源，可以履行网站备案手续，但需要提供工作证明", "A responsible person of 16 or over and under 18 whose own work is the main source of living may file, but must provide proof of work").of(Province::Sichuan), words(S::TencentSichuan, "四川 › 个人备案 › 主体相关", "不是以自己的劳动收入为主要的生活来源，履行网站备案手续时需提交监护人有效身份证件正反面、监护人与网站主办者户口簿首页和个人信息页、监护人同意备案情况说明等", "Where own work is not the main source of living, the guardian’s valid identity paper on both sides, the first page of the household register with the pages of guardian and applicant, and the guardian’s statement of consent are submitted").of(Province::Sichuan)],
    )
    .for_outcomes(FILED),
];
