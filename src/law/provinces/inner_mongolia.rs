//! Inner Mongolia 内蒙古.

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
    domain_holder: DomainHolder::OrganisationOrPrincipal,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::Individuals,
    institution_domain_form: InstitutionDomainForm::Asked,
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
        General "province-cn-nm",
        Individuals "province-cn-nm-individuals",
        MedicalLicence "medical-licence-inner-mongolia",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::DomainExpiring],
        words(S::HuaweiAuthorities, "共性规则摘要 › 企业用户 › 网站信息", "域名有效期通常要求大于3个月（如河北、山西、内蒙古、上海、浙江、贵州）", "A domain usually has to be valid for more than 3 months (as in Hebei, Shanxi, Inner Mongolia, Shanghai, Zhejiang and Guizhou)").second_hand(),
    ),
    (
        &[On::InstitutionDomain],
        words(S::HuaweiAuthorities, "内蒙古管局要求 › 企业用户 › 主体信息（doc_0218）", "事业单位域名应当以“.cn”或“.公益”为后缀进行备案。", "The domain of a public institution must be filed with the suffix .cn or .公益."),
    ),
    (&[On::ResidenceLocalIdOnly], words(S::HuaweiAuthorities, "内蒙古管局要求 › 个人用户 › 主体信息（doc_0218）", "临时身份证不可用于备案。非本省身份证不支持备案。", "A temporary identity card cannot be used for filing. Filing with an identity card of another province is not supported.")),
    (
        &[On::PrincipalLegalRepresentative],
        words(S::HuaweiAuthorities, "内蒙古管局要求 › 企业用户 › 主体信息（doc_0218）", "主体负责人必须是法人，互联网信息服务负责人不是法人时，需要上传法人授权书", "The principal must be the legal representative; if the person responsible for the internet information service is not, the legal representative’s letter of authorisation must be uploaded"),
    ),
    (
        &[On::ManagerAuthorisation],
        words(S::HuaweiAuthorities, "内蒙古管局要求 › 企业用户 › 主体信息（doc_0218）", "互联网信息服务负责人不是法人时，需要上传法人授权书", "If the person responsible for the internet information service is not the legal representative, the legal representative’s letter of authorisation must be uploaded"),
    ),
    (
        &[On::GovernmentDomainFormProvince],
        words(S::HuaweiAuthorities, "内蒙古管局要求 › 企业用户 › 主体信息（doc_0218）", "事业单位域名备案要求必须提供事业单位网站开办审核申请表", "For the domain of a public institution the application form for the review of its opening a website must be provided"),
    ),
    (&[On::UnderSixteen, On::UnderEighteen], words(S::TencentInnerMongolia, "内蒙古 › 个人备案 › 主体相关", "负责人需年满18周岁", "The responsible person must be 18 or over")),
    (
        &[On::UnderSixteen, On::UnderEighteen],
        words(S::HuaweiAuthorities, "内蒙古管局要求 › 个人用户 › 主体信息（doc_0218）", "需年满十八周岁才能备案。", "One must be 18 or over to file."),
    ),
    (
        &[On::ResidenceLocalIdOnly],
        words(S::TencentInnerMongolia, "内蒙古 › 个人备案 › 主体相关", "证件地址必须为本省", "The address on the paper must be in this province"),
    ),
    (
        &[On::ResidenceLocalIdOnly],
        words(S::UcloudInnerMongolia, "内蒙古 › 个人", "接受外省证件备案，外省身份证备案需要提供暂住证或居住证", "Papers from other provinces are accepted; whoever files with an identity card of another province must provide a temporary residence permit or residence permit").against(),
    ),
    (
        &[On::ResidenceLocalIdOnly],
        words(S::QingcloudInnerMongolia, "内蒙古 › 个人用户", "证件住所需为本省，如非本省，需上传本省“暂住证”或“居住证”", "The address on the card must be in this province; if not, a temporary residence permit or residence permit of this province must be uploaded").against(),
    ),
    (&[On::ResidenceLocalIdOnly], words(S::TencentPapers, "备案材料清单 › 其他材料", "内蒙古管局审核特殊要求：个人备案成功后，非本地身份证需提供公安开具的居住证明（非居住证、非暂住证）", "Special demand in the review of Inner Mongolia’s administration: after an individual’s filing has succeeded, whoever has no local identity card must provide a certificate of residence issued by the police (neither a residence permit nor a temporary residence permit)").against()),
    (
        &[On::PrincipalLegalRepresentative],
        words(S::TencentInnerMongolia, "内蒙古 › 企业备案 › 主体相关", "主体负责人必须是法定代表人", "The principal must be the legal representative"),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(S::UcloudInnerMongolia, "内蒙古 › 单位", "主体负责人需要是法定代表人", "The principal must be the legal representative"),
    ),
    (
        &[On::DomainHolderOrganisationOrPrincipal],
        words(S::TencentInnerMongolia, "内蒙古 › 企业备案 › 域名相关", "域名所有者须与主办单位名称或法定代表人一致", "The domain’s owner must be the organiser or its legal representative by name"),
    ),
    (&[On::DomainCertificateProvince], words(S::TencentInnerMongolia, "内蒙古 › 个人备案 › 网站相关", "需提供域名证书（首次备案、新增网站、接入备案、变更备案、变更网站）", "The domain certificate must be provided (first filing, additional website, access filing, change filing, change of the website)")),
    (&[On::CancelPersonalFiling], words(S::TencentInnerMongolia, "内蒙古 › 个人备案 › 变更相关", "不允许变更主体", "The applicant may not be changed")),
];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-inner-mongolia",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: InnerMongolia), ORDER_TO_RUN, ORGANISATION),
    since(2022, 1, 1),
    &[words(S::UcloudInnerMongolia, "内蒙古 › 单位", "法定代表人证件地址非内蒙古地区，需提供有效期内的居住证，或本人手持营业执照原件和身份证原件的照片", "If the address on the legal representative’s paper is not in Inner Mongolia, a valid residence permit must be provided, or a photograph of the person holding the originals of the business licence and the identity card").of(Province::InnerMongolia), words(S::QingcloudInnerMongolia, "内蒙古 › 企业用户", "法人非内蒙居住地，需上传法人手持身份证和营业执照照片", "If the legal representative is not resident in Inner Mongolia, a photograph of the legal representative holding the identity card and the business licence must be uploaded").of(Province::InnerMongolia)],
)
.for_outcomes(FILED),
    Rule::new(
        "province-cn-nm-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: InnerMongolia), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentInnerMongolia, "内蒙古 › 个人备案 › 网站相关", "个人网站备注不少于30个字", "The remark on a personal website must have at least 30 characters").of(Province::InnerMongolia), words(S::TencentInnerMongolia, "内蒙古 › 个人备案 › 网站相关", "本网站是个人网站，不含有企业、单位等非个人网站的信息", "This is a personal website, without information of companies, organisations and others that is not personal").of(Province::InnerMongolia), words(S::TencentInnerMongolia, "内蒙古 › 个人备案 › 网站服务内容相关", "个人不能选 “空间/博客”，需办理前置审批", "Individuals cannot choose “空间/博客” (space or blog); a pre-approval must be obtained").of(Province::InnerMongolia), words(S::HuaweiAuthorities, "内蒙古管局要求 › 个人用户 › 主体信息（doc_0218）", "需年满十八周岁才能备案。临时身份证不可用于备案。非本省身份证不支持备案。", "One must be 18 or over to file. A temporary identity card cannot be used for filing. Filing with an identity card of another province is not supported.").of(Province::InnerMongolia)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "medical-licence-inner-mongolia",
        Effect::Note(Advice::MedicalLicence.note()),
        all!(is!(Province: InnerMongolia), is!(Applicant: MedicalInstitution), APPLICANT_PAPERS),
        since(2022, 1, 1),
        &[words(S::TencentInnerMongolia, "内蒙古 › 企业备案 › 证件相关", "涉及医院需上传营业执照和《医疗机构执业许可证》与《医疗广告审查证》", "Where hospitals are concerned, the business licence, the practice licence of a medical institution and the certificate of review of medical advertising must be uploaded").of(Province::InnerMongolia), words(S::UcloudPreApproval, "前置审批行业及批复单位 › 药品和医疗器械类 › 备注 3", "医疗机构开办网站，请上传《医疗广告审查证明》（含域名信息的网站备案登记表）（内蒙古地区需提供）", "Medical institutions that open a website, please upload the certificate of review of medical advertising (registration form of a website filing, with the domain) (must be provided in the area of Inner Mongolia)").of(Province::InnerMongolia)],
    )
    .for_outcomes(FILED),
];
