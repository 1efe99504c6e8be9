//! Sichuan 四川.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::ids;
use crate::law::plans::ORDER_TO_RUN;
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
    persons: Persons::OneOrTwo,
    manager_authorisation: ManagerAuthorisation::Asked,
    // The practice of 2018.
    sms_2018: Sms2018::NotAsked,
    identity_check_2018: IdentityCheck2018::Photograph,
    // Domains and papers.
    domain_holder: DomainHolder::AsEverywhere,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::NotAsked,
    institution_domain_form: InstitutionDomainForm::NotAsked,
    commitment: Commitment::AsEverywhere,
    // What was filed before.
    emptied_filing: EmptiedFiling::TakesNewService,
    // Licences.
    own_sales: OwnSales::NoNotice,
    platform_only: PlatformOnly::NoNotice,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-sc",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::ResidenceProof],
        words(
            S::TencentPapers,
            "备案材料清单 › 其他材料",
            "四川管局审核特殊要求：证件地址非本省，需提供在四川学习、生活、工作的相关证明。例如学生证、社保、聘用合同、居住证等",
            "Sichuan: proof of study, life or work, e.g. student card, social security, contract, residence permit",
        ),
    ),
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
];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-sichuan",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: Sichuan), ORDER_TO_RUN),
    since(2022, 1, 1),
    &[
        words(
            S::QingcloudProvinces,
            "四川 › 企业用户",
            "若备案超过5个域名，主办单位需要提交加盖鲜章的情况说明",
            "over 5 domains sealed statement",
        )
        .of(Province::Sichuan),
        words(
            S::UcloudProvinces,
            "四川 › 个人",
            "个人备案超5个域名（含5个）需提供全部网站建设方案书",
            "Individuals with 5 or more domains must provide all website plans",
        )
        .sample()
        .of(Province::Sichuan),
    ],
)
.for_outcomes(FILED)];
