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
    (&[On::ResidenceProof], words(S::TencentPapers, "备案材料清单 › 其他材料", "四川管局审核特殊要求：证件地址非本省，需提供在四川学习、生活、工作的相关证明。例如学生证、社保、聘用合同、居住证等", "Special demand in the review of Sichuan’s administration: if the address on the paper is not in this province, proof of study, life or work in Sichuan must be provided, for example a student card, social security, a labour contract or a residence permit")),
    (
        &[On::PrincipalAuthorisation],
        words(
            S::TencentPapers,
            "单位备案所需材料 › 主体负责人法人授权书 › 四川",
            "当备案地区是吉林、安徽、四川、甘肃四省时，若主体负责人填写的不是法定代表人，需额外提供",
            "Where the filing is in Jilin, Anhui, Sichuan or Gansu and the principal entered is not the legal representative, it must be provided in addition",
        ),
    ),
    (
        &[On::ManagerAuthorisation],
        words(
            S::TencentPapers,
            "单位备案所需材料 › 网站负责人法人授权书 › 四川",
            "当备案地区是安徽、福建、江西、湖南、湖北、四川、贵州七省，天津、上海、重庆三市时，若网站负责人填写的不是法定代表人，需额外提供",
            "Where the filing is in Anhui, Fujian, Jiangxi, Hunan, Hubei, Sichuan, Guizhou, Tianjin, Shanghai or Chongqing and the person entered as responsible for the website is not the legal representative, it must be provided in addition",
        ),
    ),
    (
        &[On::UnderSixteen],
        words(
            S::TencentSichuan,
            "四川 › 个人备案 › 主体相关",
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
            "Papers from other provinces are accepted; whoever files with an identity card of another province must provide a temporary residence permit or residence permit",
        ),
    ),
    (&[On::ResidenceProof, On::StudentCard], words(S::TencentSichuan, "四川 › 个人备案 › 证件相关", "需提供在四川学习、生活、工作的相关证明，例如：学生证、社保、聘用合同、居住证等", "Proof of study, life or work in Sichuan must be provided, for example a student card, social security, a labour contract or a residence permit")),
    (&[On::ResidenceProof, On::StudentCard], words(S::QingcloudSichuan, "四川 › 个人用户", "需提供在四川学习、生活、工作的相关证明（如学生证、社保证明、在职证明、居住证等）", "Proof of study, life or work in Sichuan must be provided (such as a student card, proof of social security, a certificate of employment or a residence permit)")),
    (
        &[On::PrincipalAuthorisation],
        words(
            S::TencentSichuan2023,
            "四川 › 企业备案",
            "主体负责人非法定代表人需上传主体负责人授权书",
            "If the principal is not the legal representative, the principal’s letter of authorisation must be uploaded",
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
            "If the principal is not the legal representative, the website manager must be the same person as the principal",
        ),
    ),
    (
        &[On::SamePerson],
        words(
            S::HuaweiSearchAnhuiQinghaiSichuan,
            "四川 › 企业用户",
            "互联网信息服务负责人可以是第三人,需提供授权书,同样由法定代表人签字授权",
            "The person responsible for the internet information service can be a third person; a letter of authorisation must be provided, likewise signed by the legal representative",
        )
        .against(),
    ),
    (
        &[On::DomainHolderOrganisationOrPrincipal],
        words(
            S::TencentSichuan2023,
            "四川 › 企业备案",
            "域名所有者须与主办单位名称或法定代表人一致",
            "The domain’s owner must be the organiser or its legal representative by name",
        ),
    ),
    (&[On::EmploymentProof], words(S::TencentSichuan, "四川 › 个人备案 › 主体相关", "负责人年满16周岁以上未满18周岁，以自己的劳动收入为主要的生活来源，可以履行网站备案手续，但需要提供工作证明", "A responsible person of 16 or over and under 18 whose own work is the main source of living can go through the filing of a website, but must provide proof of work")),
    (&[On::GuardianPapers], words(S::TencentSichuan, "四川 › 个人备案 › 主体相关", "不是以自己的劳动收入为主要的生活来源，履行网站备案手续时需提交监护人有效身份证件正反面、监护人与网站主办者户口簿首页和个人信息页、监护人同意备案情况说明等", "Where own work is not the main source of living, the guardian’s valid identity paper on both sides, the first page of the household register and the personal pages of guardian and website organiser, and the guardian’s statement of consent to the filing must be submitted for the filing of a website")),
    (&[On::ResidenceNone], words(S::TencentSichuan, "四川 › 个人备案 › 证件相关", "需提供在四川学习、生活、工作的相关证明，例如：学生证、社保、聘用合同、居住证等", "Proof of study, life or work in Sichuan must be provided, for example a student card, social security, a labour contract or a residence permit").indirect()),
    (&[On::ResidenceNone], words(S::QingcloudSichuan, "四川 › 个人用户", "需提供在四川学习、生活、工作的相关证明（如学生证、社保证明、在职证明、居住证等）", "Proof of study, life or work in Sichuan must be provided (such as a student card, proof of social security, a certificate of employment or a residence permit)").indirect()),
    (&[On::PersonalFilingBecomes], words(S::TencentSichuan, "四川 › 个人备案 › 变更相关", "个人变更为企业时，负责人必须为该企业的法定代表人", "For the change from an individual into a company, the responsible person must be the company’s legal representative")),
];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-sichuan",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: Sichuan), ORDER_TO_RUN, ORGANISATION),
    since(2022, 1, 1),
    &[words(S::QingcloudSichuan, "四川 › 企业用户", "若备案超过5个域名，主办单位需要提交加盖鲜章的情况说明", "If more than 5 domains are filed, the organiser must submit a statement of the facts with its original seal").of(Province::Sichuan), words(S::TencentSichuan, "四川 › 企业备案 › 主体相关", "负责人证件号码不能为其他主体备案过", "The number of the responsible person’s paper cannot be one filed for another applicant").of(Province::Sichuan), words(S::TencentSichuan2023, "四川 › 企业备案", "个体工商户、商贸公司备案,主体负责人、服务负责人身份证地址非四川的,需要提供有效期内的居住证或3 - 6个月的社保证明等材料补充佐证", "Where a sole trader or a trading company files and the identity card of the principal or of the service’s manager has an address outside Sichuan, a valid residence permit, proof of social security of 3 - 6 months or the like must be provided as further proof").of(Province::Sichuan)],
)
.for_outcomes(FILED),
    Rule::new(
        "province-cn-sc-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Sichuan), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentSichuan, "四川 › 个人备案 › 证件相关", "需提供在四川学习、生活、工作的相关证明，例如：学生证、社保、聘用合同、居住证等", "Proof of study, life or work in Sichuan must be provided, for example a student card, social security, a labour contract or a residence permit").of(Province::Sichuan), words(S::QingcloudSichuan, "四川 › 个人用户", "需提供在四川学习、生活、工作的相关证明（如学生证、社保证明、在职证明、居住证等）", "Proof of study, life or work in Sichuan must be provided (such as a student card, proof of social security, a certificate of employment or a residence permit)").of(Province::Sichuan), words(S::UcloudSichuan, "四川 › 个人", "个人备案超5个域名（含5个）需提供全部网站建设方案书", "If an individual files 5 domains or more (5 included), the construction plans of all websites must be provided").of(Province::Sichuan)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "minor-papers-sichuan",
        Effect::Note(Advice::MinorPapers.note()),
        all!(is!(Province: Sichuan), INDIVIDUAL, PEOPLE_MATTER, is!(Age: Sixteen | Seventeen)),
        since(2022, 1, 1),
        &[words(S::TencentSichuan, "四川 › 个人备案 › 主体相关", "负责人年满16周岁以上未满18周岁，以自己的劳动收入为主要的生活来源，可以履行网站备案手续，但需要提供工作证明", "A responsible person of 16 or over and under 18 whose own work is the main source of living can go through the filing of a website, but must provide proof of work").of(Province::Sichuan), words(S::TencentSichuan, "四川 › 个人备案 › 主体相关", "不是以自己的劳动收入为主要的生活来源，履行网站备案手续时需提交监护人有效身份证件正反面、监护人与网站主办者户口簿首页和个人信息页、监护人同意备案情况说明等", "Where own work is not the main source of living, the guardian’s valid identity paper on both sides, the first page of the household register and the personal pages of guardian and website organiser, and the guardian’s statement of consent to the filing must be submitted for the filing of a website").of(Province::Sichuan)],
    )
    .for_outcomes(FILED),
];
