//! Inner Mongolia 内蒙古.

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
    minors: Minors::Refused,
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
    identity_check_2018: IdentityCheck2018::Photograph,
    // Domains and papers.
    domain_holder: DomainHolder::AsEverywhere,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::Individuals,
    institution_domain_form: InstitutionDomainForm::Asked,
    commitment: Commitment::AsEverywhere,
    // What was filed before.
    emptied_filing: EmptiedFiling::FilesAnew,
    // Licences.
    own_sales: OwnSales::NoNotice,
    platform_only: PlatformOnly::NoNotice,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-nm",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::DomainExpiring],
        words(
            S::HuaweiAuthorities,
            "备案管局咨询 › 共性规则摘要 › doc_0216#企业用户 > 网站信息",
            "域名有效期通常要求大于3个月（如河北、山西、内蒙古、上海、浙江、贵州）",
            "A domain usually has to be valid for more than three months (in Hebei, Shanxi, Inner Mongolia, Shanghai, Zhejiang and Guizhou, for example).",
        ),
    ),
    (
        &[On::InstitutionDomain],
        words(
            S::HuaweiAuthorities,
            "备案管局咨询 › doc_0218",
            "事业单位域名应当以“.cn”或“.公益”为后缀进行备案。",
            "Institutions' domains end in .cn or .公益",
        ),
    ),
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::HuaweiAuthorities,
            "备案管局咨询 › doc_0218",
            "临时身份证不可用于备案。非本省身份证不支持备案。",
            "Temporary IDs not taken; IDs of other provinces not taken",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::HuaweiAuthorities,
            "备案管局咨询 › doc_0218",
            "主体负责人必须是法人，互联网信息服务负责人不是法人时，需要上传法人授权书",
            "The principal must be the legal representative; a manager who is not needs the legal representative's letter",
        ),
    ),
    (
        &[On::ManagerAuthorisation],
        words(
            S::HuaweiAuthorities,
            "备案管局咨询 › doc_0218",
            "互联网信息服务负责人不是法人时，需要上传法人授权书",
            "Manager not the legal representative: letter",
        ),
    ),
    (
        &[On::GovernmentDomainFormProvince],
        words(
            S::HuaweiAuthorities,
            "备案管局咨询 › doc_0218",
            "事业单位域名备案要求必须提供事业单位网站开办审核申请表",
            "Institutions must give the review application form for opening a site",
        ),
    ),
    (
        &[On::UnderSixteen, On::UnderEighteen],
        words(
            S::TencentProvinces,
            "内蒙古 › 个人备案",
            "负责人需年满18周岁。",
            "The responsible person must be 18 or over.",
        ),
    ),
    (
        &[On::UnderSixteen, On::UnderEighteen],
        words(
            S::HuaweiAuthorities,
            "内蒙古自治区 › 个人用户（doc_0218）",
            "需年满十八周岁才能备案。",
            "At least 18 to file.",
        ),
    ),
];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-inner-mongolia",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: InnerMongolia), ORDER_TO_RUN),
    since(2022, 1, 1),
    &[words(S::UcloudProvinces, "内蒙古 › 单位", "法定代表人证件地址非内蒙古地区，需提供有效期内的居住证，或本人手持营业执照原件和身份证原件的照片", "If the address on the legal representative's card is outside Inner Mongolia: a valid residence permit, or a photograph of the person holding the originals of licence and identity card").of(Province::InnerMongolia), words(S::QingcloudProvinces, "内蒙古 › 企业用户", "法人非内蒙居住地，需上传法人手持身份证和营业执照照片", "A legal representative not resident in Inner Mongolia uploads a photo holding identity card and licence").of(Province::InnerMongolia)],
)
.for_outcomes(FILED)];
