//! Chongqing 重庆.

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
    minors: Minors::WithWorkByOneSource,
    residence: Residence::LocalIdOnly,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::LegalRepresentative,
    foreign_principal: ForeignPrincipal::NotKnown,
    persons: Persons::OneOrTwo,
    manager_authorisation: ManagerAuthorisation::Asked,
    // The practice of 2018.
    sms_2018: Sms2018::NotAsked,
    identity_check_2018: IdentityCheck2018::AlibabaApp,
    // Domains and papers.
    domain_holder: DomainHolder::OrganisationOrPrincipal,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::Organisations,
    institution_domain_form: InstitutionDomainForm::NotAsked,
    commitment: Commitment::AsEverywhere,
    // What was filed before.
    emptied_filing: EmptiedFiling::FilesAnew,
    other_applicant: OtherApplicant::Taken,
    personal_filing: PersonalFiling::Becomes,
    new_name_letter: NewNameLetter::NotAsked,
    // Licences.
    own_sales: OwnSales::NoNotice,
    platform_only: PlatformOnly::NoNotice,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-cq",
        Individuals "province-cn-cq-individuals",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::ManagerAuthorisation],
        words(
            S::TencentPapers,
            "单位备案所需材料 › 网站负责人法人授权书 › 重庆",
            "当备案地区是安徽、福建、江西、湖南、湖北、四川、贵州七省，天津、上海、重庆三市时，若网站负责人填写的不是法定代表人，需额外提供",
            "Where the filing is in Anhui, Fujian, Jiangxi, Hunan, Hubei, Sichuan, Guizhou, Tianjin, Shanghai or Chongqing and the person entered as responsible for the website is not the legal representative, it must be provided in addition",
        ),
    ),
    (&[On::UnderSixteen, On::EmploymentProof], words(S::TencentChongqing, "重庆 › 个人备案 › 主体相关", "负责人未满16周岁不得备案，负责人未满18周岁需提供就业证明或收入证明", "A responsible person under 16 may not file; a responsible person under 18 must provide proof of employment or of income")),
    (&[On::UnderEighteenMayBeRefused], words(S::TencentChongqing, "重庆 › 个人备案 › 主体相关", "负责人未满16周岁不得备案，负责人未满18周岁需提供就业证明或收入证明", "A responsible person under 16 may not file; a responsible person under 18 must provide proof of employment or of income").against()),
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::UcloudChongqing,
            "重庆 › 个人",
            "不接受外省证件备案",
            "Papers from other provinces are not accepted",
        ),
    ),
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::QingcloudProvinces,
            "重庆 › 个人用户",
            "非本省身份证不能进行个人备案",
            "With an identity card of another province, no individual’s filing is possible",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::TencentChongqing,
            "重庆 › 企业备案 › 主体相关",
            "主体负责人必须是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::UcloudChongqing,
            "重庆 › 单位",
            "主体负责人需要是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::DomainHolderOrganisationOrPrincipal],
        words(
            S::TencentChongqing,
            "重庆 › 企业备案 › 网站相关",
            "域名所有者须与主办单位名称一致。如果域名所有者为法定代表人，需提供单位授权书",
            "The domain’s owner must be the organiser by name. If the domain’s owner is the legal representative, a letter of authorisation of the organisation must be provided",
        ),
    ),
    (&[On::DomainHolderOrganisationOrPrincipal], words(S::HuaweiSearchChongqingSites, "重庆 › 企业用户", "域名所有者必须与备案主体一致", "The domain’s owner must be the filed applicant")),
    (
        &[On::DomainCertificateProvince],
        words(
            S::HuaweiSearchChongqingSites,
            "重庆 › 企业用户",
            "域名证书,要上传,域名证书有效期一定要在三个月以上",
            "The domain certificate must be uploaded; it must be valid for more than three months",
        ),
    ),
    (&[On::PersonalFilingBecomes], words(S::TencentChongqing, "重庆 › 个人备案 › 变更相关", "允许变更主体", "The applicant may be changed")),
];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-chongqing",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: Chongqing), ORDER_TO_RUN, ORGANISATION),
    since(2022, 1, 1),
    &[words(S::UcloudChongqing, "重庆 › 单位", "企业主体备案接入网站、移动备案业务累计超过6个（含6个），需提供每个域名的建设方案给接入商进行存阅", "A company whose websites and mobile services filed through access come to 6 or more in all (6 included) must give the access provider a construction plan for each domain for inspection").against().of(Province::Chongqing), words(S::UcloudTemplates, "十三", "（重庆，已备案超过35个网站时需要）", "(Chongqing, needed where more than 35 websites are filed)").of(Province::Chongqing), words(S::TencentChongqing, "重庆 › 企业备案 › 网站名称相关", "网站名称不能涉及英文", "The website’s name may not contain English").of(Province::Chongqing), words(S::TencentChongqing, "重庆 › 企业备案 › 网站相关", "域名所有者须与主办单位名称一致。如果域名所有者为法定代表人，需提供单位授权书", "The domain’s owner must be the organiser by name. If the domain’s owner is the legal representative, a letter of authorisation of the organisation must be provided").of(Province::Chongqing), words(S::TencentChongqing, "重庆 › 企业备案 › 主体相关", "企业备案主体接入网站累计35个（含35个）需提供每个域名的建设方案书", "A filed organisation whose websites come to 35 in all (35 included) must provide a construction plan for each domain").of(Province::Chongqing)],
)
.for_outcomes(FILED),
    Rule::new(
        "province-cn-cq-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Chongqing), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::QingcloudProvinces, "重庆 › 个人用户", "主体下网站数量超过5个，需提供每个网站的网站建设方案书及承诺书", "If there are more than 5 websites under the applicant, a construction plan and a pledge must be provided for each website").of(Province::Chongqing), words(S::UcloudChongqing, "重庆 › 个人", "个人主体备案接入网站累计超过2个(不含2个)，需提供每个域名的建设方案给接入商进行存阅", "An individual whose websites come to more than 2 in all (2 not included) must give the access provider a construction plan for each domain for inspection").against().of(Province::Chongqing), words(S::TencentChongqing, "重庆 › 个人备案 › 联系方式相关", "个人备案需备注紧急联系方式，填写在应急联系方式处，并在备注中备注紧急联系人姓名", "An individual’s filing must give an emergency contact: the number is entered in the emergency field, and the person’s name in the remark").of(Province::Chongqing), words(S::TencentChongqing, "重庆 › 个人备案 › 主体相关", "一个备案主体接入网站累计超过5个，需提供每个域名的建设方案书，同时需提供保证书", "An applicant whose websites come to more than 5 in all must provide a construction plan for each domain, and at the same time a written undertaking").of(Province::Chongqing)],
    )
    .for_outcomes(FILED),
];
