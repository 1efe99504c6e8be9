//! Which paper, for whom, on which authority; what the provinces add is in `provinces`.

use super::provinces::provinces;
use super::sources::Source as S;
use super::terms::{
    APPLICANT_PAPERS, AUDIO_VISUAL, COMMERCIAL_CULTURE, DOMAIN_MATTERS, FILED_HERE,
    FOREIGN_OVER_50, GOES_ON, HAS_DOMAIN, INDIVIDUAL, NEEDS_TELECOM_LICENCE, NEW_ORDER, NEWS,
    ORDER_TO_RUN, ORGANISATION, PEOPLE_MATTER, PERMITS_MATTER, PILOT, PROCESSING, PUBLIC_GAMES,
    PUBLISHING, PUBLISHING_PLATFORM, REGULATED_NAME, SERVER_MATTERS, STORE_PLATFORM, TRAINING,
};
use crate::condition::Condition;
use crate::date::since;
use crate::evidence::words;
use crate::ids::OtherReading as O;
use crate::ids::{Document as D, Stage};
use crate::law::provinces::by_provinces;
use crate::questions::Province;
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, LICENCE};
use crate::{all, any, is, not};

const PERSON_PAPERS: Condition = all!(INDIVIDUAL, APPLICANT_PAPERS);
/// A licence is still to be obtained for a service that goes on.
const LICENCE_APPLIED_FOR: Condition = all!(GOES_ON, NEEDS_TELECOM_LICENCE);
/// The business of the words is not carried on, and the province takes the applicant's word for it.
const PLEDGED: Condition = any!(
    all!(
        ORGANISATION,
        is!(NameKeyword: Finance),
        not!(is!(Topics: Finance)),
        not!(is!(Province: Henan | Hubei))
    ),
    all!(ORGANISATION, is!(NameKeyword: Education), not!(TRAINING)),
    all!(
        ORGANISATION,
        is!(NameKeyword: OtherRegulated),
        not!(APPROVED_TOPIC),
        not!(is!(Province: Hubei))
    )
);
/// A business for which a permit of another authority comes first.
const APPROVED_TOPIC: Condition = any!(
    NEWS,
    PUBLISHING,
    AUDIO_VISUAL,
    is!(Topics: Religion | RideHailing),
    PUBLIC_GAMES,
    COMMERCIAL_CULTURE
);

/// The rules.
pub const RULES: &[Rule] = &[
    // 单位注册证件原件扫描件
    Rule::new(
        "business-licence",
        Effect::Document(D::BusinessLicence, Stage::Filing),
        all!(
            APPLICANT_PAPERS,
            is!(Applicant: Company | ForeignInvested | Branch | SoleTrader | Partnership)
        ),
        since(2005, 3, 20),
        &[words(S::TencentPapers, "企业", "工商营业执照（统一社会信用代码证书）、组织机构代码证书、外国企业常驻代表机构登记证", "business licence (unified code certificate), organisation code certificate, or resident representative office certificate"), words(S::CdnetworksAssistant, "ICP registration entity", "your Chinese entity must obtain required documents, such as business licenses", "your Chinese entity must obtain required documents, such as business licenses"), words(S::AlibabaGuide2018, "Prerequisites", "you must prepare a scanned copy of the organization’s registration certificate", "you must prepare a scanned copy of the organization’s registration certificate"), words(S::LinktomGuide, "三 › 2 单位备案", "单位注册证件原件扫描件", "a scan of the original of the organisation’s registration certificate"), words(S::Decree2928, "第八条（一）", "主办单位和网站负责人的基本情况", "basic facts of the sponsoring unit and the website’s responsible person")],
    )
    .for_outcomes(FILED),
    // 外国(地区)企业常驻代表机构登记证
    Rule::new(
        "representative-office-certificate",
        Effect::Document(D::RepresentativeOfficeCertificate, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: RepresentativeOffice)),
        since(2005, 3, 20),
        &[words(S::HuaweiConditions, "非大陆企业可以在大陆做备案吗？", "如果没有注册分公司，需先向工商管理机构申请外国（地区）企业常驻代表机构登记证", "without a branch: first obtain the resident representative office certificate"), words(S::TencentPapers, "企业", "外国企业常驻代表机构登记证", "resident representative office certificate of a foreign enterprise"), words(S::AlibabaSupportPage, "FAQ 3", "giấy chứng nhận đăng ký đại diện thường trú cho doanh nghiệp nước ngoài", "resident representative registration certificate of a foreign enterprise"), words(S::CdnetworksAssistant, "ICP registration entity", "registration certificates of resident representative offices of foreign enterprises", "registration certificates of resident representative offices of foreign enterprises")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "institution-certificate",
        Effect::Document(D::InstitutionCertificate, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: PublicInstitution)),
        since(2005, 3, 20),
        &[words(S::TencentPapers, "事业单位", "组织机构代码证书、事业法人证书", "organisation code certificate or institution legal-person certificate"), words(S::Decree2928, "第八条（一）", "主办单位和网站负责人的基本情况", "basic facts of the sponsoring unit and the website’s responsible person")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "government-certificate",
        Effect::Document(D::GovernmentCertificate, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: Government)),
        since(2005, 3, 20),
        &[words(S::TencentPapers, "政府机关", "组织机构代码证书、统一社会信用代码证书", "organisation code or unified social credit code certificate"), words(S::Decree2928, "第八条（一）", "主办单位和网站负责人的基本情况", "basic facts of the sponsoring unit and the website’s responsible person")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "social-organisation-certificate",
        Effect::Document(D::SocialOrganisationCertificate, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: SocialOrganisation)),
        since(2005, 3, 20),
        &[words(S::TencentPapers, "社会团体", "社会团体法人登记证书、组织机构代码证", "social organisation legal-person certificate or organisation code")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "private-non-enterprise-certificate",
        Effect::Document(D::PrivateNonEnterpriseCertificate, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: PrivateNonEnterprise)),
        since(2005, 3, 20),
        &[words(S::TencentPapers, "民办非企业单位", "民办非企业单位登记证书、社会服务机构登记证书、民办学校办学许可证", "private non-enterprise certificate, social service organisation certificate or private school permit")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "foundation-certificate",
        Effect::Document(D::FoundationCertificate, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: Foundation)),
        since(2005, 3, 20),
        &[words(S::TencentPapers, "基金会", "组织机构代码证书、基金会法人登记证书", "organisation code or foundation legal-person certificate")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "law-firm-licence",
        Effect::Document(D::LawFirmLicence, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: LawFirm)),
        since(2005, 3, 20),
        &[words(S::TencentPapers, "律师事务所", "组织机构代码证书、律师事务所执业许可证", "organisation code or law firm practice licence"), words(S::UcloudProcess, "企业备案 › 主办单位证件", "律所事务所执业许可证", "law firm practice licence")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "medical-licence",
        Effect::Document(D::MedicalLicence, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: MedicalInstitution)),
        since(2005, 3, 20),
        &[words(S::TencentPapers, "医疗机构", "医疗机构执业许可证", "medical institution practice licence")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "religious-venue-certificate",
        Effect::Document(D::ReligiousVenueCertificate, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: ReligiousVenue)),
        since(2005, 3, 20),
        &[words(S::TencentPapers, "宗教团体", "宗教活动场所登记证", "registration certificate of a place of religious activity")],
    )
    .for_outcomes(FILED),
    // 个人身份证正反面原件扫描件或照片
    Rule::new(
        "id-card",
        Effect::Document(D::IdCard, Stage::Filing),
        all!(PERSON_PAPERS, is!(Person: MainlandId)),
        since(2005, 3, 20),
        &[words(S::AlibabaPapers, "Identity documents", "Residents in mainland China Resident identity card", "Residents in mainland China Resident identity card"), words(S::AlibabaGuide2018, "Prerequisites", "you must prepare a scanned copy of the front and back of your ID card", "you must prepare a scanned copy of the front and back of your ID card"), words(S::LinktomGuide, "三 › 个人备案", "个人身份证正反面原件扫描件或照片", "scan or photo of the original identity card, both sides"), words(S::TencentPapers, "个人身份证件（必需）", "中国大陆居民 | 身份证", "mainland resident: identity card")],
    )
    .for_outcomes(FILED),
    // 港澳居民来往内地通行证
    Rule::new(
        "hong-kong-macau-permit",
        Effect::Document(D::HongKongMacauPermit, Stage::Filing),
        all!(PERSON_PAPERS, is!(Person: HongKongMacau)),
        since(2005, 3, 20),
        &[words(S::TencentPapers, "个人身份证件（必需）", "港澳居民 | 港澳居民来往内地通行证", "Hong Kong and Macau residents: mainland travel permit"), words(S::AlibabaPapers, "Identity documents", "The Residence Permit for Hong Kong and Macao Residents or Mainland Travel Permit for Hong Kong and Macao Residents", "The Residence Permit for Hong Kong and Macao Residents or Mainland Travel Permit for Hong Kong and Macao Residents"), words(S::UcloudMaterials, "三、备案资料准备 › 个人备案 › 个人身份证件（原件）", "中国香港、中国澳门居民：港澳居民居住证或港澳居民来往内地通行证", "Hong Kong and Macau residents: residence permit or Mainland Travel Permit")],
    )
    .for_outcomes(FILED),
    // 台湾居民来往大陆通行证
    Rule::new(
        "taiwan-permit",
        Effect::Document(D::TaiwanPermit, Stage::Filing),
        all!(PERSON_PAPERS, is!(Person: Taiwan)),
        since(2005, 3, 20),
        &[words(S::TencentPapers, "个人身份证件（必需）", "台湾居民 | 台胞证", "Taiwan residents: the Taiwan compatriot permit"), words(S::AlibabaPapers, "Identity documents", "The Residence Permit for Taiwan Residents or The Mainland Travel Permit for Taiwan Residents", "The Residence Permit for Taiwan Residents or The Mainland Travel Permit for Taiwan Residents"), words(S::UcloudMaterials, "三、备案资料准备 › 个人备案 › 个人身份证件（原件）", "中国台湾居民：台湾居民居住证或台湾居民来往大陆通行证", "Taiwan residents: residence permit or travel permit")],
    )
    .for_outcomes(FILED),
    // 个人的证件类型有居民身份证、护照
    Rule::new(
        "passport",
        Effect::Document(D::Passport, Stage::Filing),
        all!(PERSON_PAPERS, is!(Person: ForeignResident)),
        since(2005, 3, 20),
        &[words(S::WeChatCertificates, "注意事项", "个人的证件类型有居民身份证、护照,而企业则不存在这两类证件", "certificates of individuals: identity card, passport"), words(S::TencentPapers, "个人身份证件（必需）", "外国友人 | 护照", "foreigners: passport"), words(S::UcloudMaterials, "三、备案资料准备 › 个人备案 › 个人身份证件（原件）", "其他国家或地区居民：护照", "Residents of other countries or regions: passport")],
    )
    .for_outcomes(FILED),
    // 备案主体负责人(法人)和网站负责人身份证正反面原件扫描件或照片
    Rule::new(
        "principal-id",
        Effect::Document(D::PrincipalId, Stage::Filing),
        all!(ORGANISATION, APPLICANT_PAPERS),
        since(2005, 3, 20),
        &[words(S::AlibabaPapers, "Basic materials", "The basic materials include the identity documents of the entity leader and the website administrator, and the certificates of the organization.", "The basic materials include the identity documents of the entity leader and the website administrator, and the certificates of the organization."), words(S::AlibabaGuide2018, "Prerequisites", "scanned copies of the front and back of the ID card of the person in charge of ICP Filing and the website administrator", "scanned copies of the front and back of the ID card of the person in charge of ICP Filing and the website administrator"), words(S::LinktomGuide, "三 › 2 单位备案", "备案主体负责人(法人)和网站负责人身份证正反面原件扫描件或照片", "identity cards, both sides, of the principal (legal representative) and the website manager"), words(S::Decree2928, "第八条（一）", "主办单位和网站负责人的基本情况", "basic facts of the sponsoring unit and the website’s responsible person")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "manager-id",
        Effect::Document(D::ManagerId, Stage::Filing),
        all!(ORGANISATION, PEOPLE_MATTER, is!(Manager: AnotherPerson)),
        since(2005, 3, 20),
        &[words(S::AlibabaPapers, "Basic materials", "The basic materials include the identity documents of the entity leader and the website administrator, and the certificates of the organization.", "The basic materials include the identity documents of the entity leader and the website administrator, and the certificates of the organization."), words(S::AlibabaGuide2018, "Prerequisites", "scanned copies of the front and back of the ID card of the person in charge of ICP Filing and the website administrator", "scanned copies of the front and back of the ID card of the person in charge of ICP Filing and the website administrator"), words(S::LinktomGuide, "三 › 2 单位备案", "备案主体负责人(法人)和网站负责人身份证正反面原件扫描件或照片", "identity cards, both sides, of the principal (legal representative) and the website manager"), words(S::Decree2928, "第八条（一）", "主办单位和网站负责人的基本情况", "basic facts of the sponsoring unit and the website’s responsible person")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "mainland-phone-numbers",
        Effect::Document(D::MainlandPhoneNumbers, Stage::Filing),
        PEOPLE_MATTER,
        since(2005, 3, 20),
        &[words(S::HuaweiMaterials, "关于主体负责人、互联网信息服务负责人的联系方式要求", "如果备案订单中填写的主体负责人和互联网信息服务负责人不同，则两者的联系电话和邮箱也不能相同", "if principal and manager differ, their numbers and mail addresses must differ too"), words(S::HuaweiSms, "短信验证超时怎么办", "备案负责人收到短信验证码后，需在验证码有效期内（24小时）登录管局网站完成短信验证", "the responsible person receives the code and confirms it within 24 hours"), words(S::CdnetworksAssistant, "ICP registration entity", "has a Chinese mobile telephone number", "has a Chinese mobile telephone number"), words(S::AlibabaGuide2018, "Procedure 4, Note", "The contact address and mobile phone must be from same the province as the subject is in.", "The contact address and mobile phone must be from same the province as the subject is in."), words(S::UcloudProcess, "负责人信息", "主体负责人手机号、邮箱", "mobile number and mail address of the principal")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "face-verification",
        Effect::Document(D::FaceVerification, Stage::Filing),
        ORDER_TO_RUN,
        since(2022, 1, 1),
        &[words(S::AlibabaUpload, "Photo requirements", "complete identity verification by using facial recognition", "complete identity verification by using facial recognition"), words(S::HuaweiProcess, "必须在华为云App端完成真实性核验吗", "提交备案时，互联网信息服务负责人需完成真实性核验", "on submission the manager must pass the verification of authenticity")],
    )
    .for_outcomes(FILED),
    // 备案幕布照片
    Rule::new(
        "backdrop-photo",
        Effect::Document(D::BackdropPhoto, Stage::Filing),
        all!(ORDER_TO_RUN, not!(provinces!(identity_check_2018: OwnApp))),
        since(2005, 3, 20).until(2022, 1, 1),
        &[words(S::AlibabaGuide2018, "Procedure 7", "the website administrator must take photos as required and upload the photos for verification", "the website administrator must take photos as required and upload the photos for verification"), words(S::LinktomGuide, "三 › 个人备案", "备案幕布照片(前来我司面审拍照或是电子版幕布喷绘拍照皆可)", "photograph before the backdrop (at our office or before a print)")],
    )
    .for_outcomes(FILED),
    // 域名注册人（域名持有者）实名认证信息
    Rule::new(
        "domain-real-name-proof",
        Effect::Document(D::DomainRealNameProof, Stage::Filing),
        DOMAIN_MATTERS,
        since(2018, 1, 1),
        &[words(S::TencentPapers, "其他材料 › 域名实名认证截图", "需提供 “域名实名认证信息” 截图", "a screenshot of the domain’s real-name data must be given"), words(S::UcloudMaterials, "三、备案资料准备 › 个人备案 › 域名证书/域名实名认证截图", "备案过程请提供域名实名认证截图", "A screenshot of the domain's real-name check is needed")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "server-proof",
        Effect::Document(D::ServerProof, Stage::Filing),
        all!(SERVER_MATTERS, not!(is!(Server: OwnServer))),
        since(2005, 12, 1),
        &[words(S::HuaweiInstances, "表1 备案限制说明", "通过华为云备案，需要先购买华为云中国大陆节点服务器", "to file through Huawei a mainland server must first be bought"), words(S::AlibabaServerCheck, "Apply for service codes", "You can apply for at most five ICP Filing service codes for an ECS instance.", "You can apply for at most five ICP Filing service codes for an ECS instance."), words(S::AlibabaGuide2018, "Procedure 1", "The ICP Filing service number is used to verify your ECS instance during ICP Filing process.", "The ICP Filing service number is used to verify your ECS instance during ICP Filing process."), words(S::WebsiteRules2005, "第十一条（三）", "网站主办者获得接入提供者预分配的IP地址后履行备案手续", "the sponsor files after the access provider has allotted it an IP address in advance")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "government-domain-form",
        Effect::Document(D::GovernmentDomainForm, Stage::Filing),
        all!(HAS_DOMAIN, NEW_ORDER, is!(Applicant: Government)),
        since(2022, 1, 1),
        &[words(S::HuaweiMaterials, "特殊材料与模板下载", "政府网站需提供政府网站域名业务审核表", "a government site must give the government domain form")],
    )
    .for_outcomes(FILED),
    // 真实性核验单
    Rule::new(
        "authenticity-sheet",
        Effect::Document(D::AuthenticitySheet, Stage::Filing),
        ORDER_TO_RUN,
        since(2005, 3, 20).until(2022, 1, 1),
        &[words(S::AlibabaGuide2018, "Procedure 6", "Download the authenticity statement on this page. Fill it", "Download the authenticity statement on this page. Fill it"), words(S::LinktomGuide, "三 › 2 单位备案", "真实性核验单(务必在核验单网站负责人签字一栏空白处盖上公章,一式两份)", "authenticity sheet (seal in the blank of the manager’s signature line, in two copies)")],
    )
    .for_outcomes(FILED),
    // 不涉及前置审批承诺书
    Rule::new(
        "not-involved-pledge",
        Effect::Document(D::NotInvolvedPledge, Stage::Filing),
        all!(PLEDGED, NEW_ORDER),
        since(2022, 1, 1),
        &[words(S::TencentApprovals, "校外培训类", "在附件上传处上传情况说明（需加盖公章）", "upload an explanation under seal").indirect(), words(S::UcloudTemplates, "文首", "仅标注省份支持相关承诺或情况说明模板", "Only the provinces named take such pledges or statements")],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    // 基金 stands in every foundation's name.
    Rule::new(
        "not-involved-pledge-of-foundations",
        Effect::Document(D::NotInvolvedPledge, Stage::Filing),
        all!(is!(Applicant: Foundation), is!(NameKeyword: Finance), NEW_ORDER),
        since(2022, 1, 1),
        &[words(S::TencentApprovals, "金融类", "例如基金会（慈善、公益），需提交民政部门备案登记等准入证明材料和企业不从事金融业务的盖章保证书", "A (charitable) foundation, for example, submits its registration with the civil affairs authority and a sealed undertaking that it does no financial business")],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    Rule::new(
        "regulated-name-may-be-refused",
        Effect::Doubt,
        all!(REGULATED_NAME, NEW_ORDER),
        since(2022, 1, 1),
        &[words(S::TencentApprovals, "金融类", "若网站内容确实与金融活动无关的，需您更改公司注册名称或经营范围，否则不予备案", "change the name or scope; otherwise no filing"), words(S::UcloudTemplates, "文首", "仅标注省份支持相关承诺或情况说明模板", "Only the provinces named take such pledges or statements")],
    )
    .contrary_reading(O::RegulatedNameMayBeRefused)
    .decided_by_province(),
    Rule::new(
        "name-change-letter",
        Effect::Document(D::NameChangeLetter, Stage::Filing),
        all!(
            is!(Applicant: Company | ForeignInvested | Branch | RepresentativeOffice | SoleTrader | Partnership),
            FILED_HERE,
            is!(Change: PeopleOrPapers),
            provinces!(new_name_letter: Asked)
        ),
        since(2022, 1, 1),
        by_provinces!(NameChangeLetter, [words(S::TencentPapers, "其他材料 › 工商更名函", "变更备案时，个别省份原备案主体名称进行变更时", "on a change, when the name changes, in some provinces"), words(S::TencentChanges, "变更备案时什么情况需要提交工商更名函？", "吉林、辽宁、北京、天津、内蒙古、陕西、湖北、河南、上海、浙江、江苏、福建、江西、贵州、云南、四川、广西", "the provinces where the letter is needed, seventeen by name"), words(S::QingcloudMaterials, "工商变更通知", "备案主体单位名称发生变更后，需要提供工商部门出具的名称变更通知书作为备案变更凭证", "After a change of name: the registry's notice of change of name as proof")]),
    )
    .for_outcomes(FILED),
    Rule::new(
        "app-icon",
        Effect::Document(D::AppIcon, Stage::Filing),
        all!(
            is!(Service: App),
            any!(NEW_ORDER, is!(Change: NewPlatform))
        ),
        since(2023, 9, 1),
        &[words(S::HuaweiApps, "App备案需要提供哪些资料？", "额外需要准备一张100k以内App图标的图片", "an app icon image of at most 100k besides")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "app-identity",
        Effect::Document(D::AppIdentity, Stage::Filing),
        all!(
            is!(Service: App),
            any!(NEW_ORDER, is!(Change: NewPlatform))
        ),
        since(2023, 9, 1),
        &[words(S::HuaweiApps, "App特征信息中，MD5值如何填写？", "安卓版APP需填写证书的MD5值", "Android: the MD5 of the certificate"), words(S::UcloudApps, "APP运行平台信息怎么填写？ 3", "安卓版APP，查找文件APK signature中模数（公钥）和MD5签名", "Android: public key and MD5 from the APK signature"), words(S::UcloudApps, "APP运行平台信息怎么填写？ 3", "获取公钥（公共密钥）和签名SHA1值（SHA-1）", "public key and SHA-1"), words(S::HuaweiFilingTypes, "APP特征信息", "鸿蒙平台公钥和签名MD5", "HarmonyOS: public key and signature MD5")],
    )
    .for_outcomes(FILED),
    // Permits of other authorities.
    Rule::new(
        "news-permit",
        Effect::Document(D::NewsPermit, Stage::Approval),
        all!(PERMITS_MATTER, NEWS),
        since(2000, 9, 25),
        &[words(S::NewsProvisions6, "第六条", "申请互联网新闻信息服务许可证条件 1.在中华人民共和国境内依法设立的法人; 2.主要负责人、总编辑是中国公民;", "conditions of the permit: 1. a legal person set up by law within the PRC; 2. the principal and chief editor are Chinese citizens"), words(S::TencentApprovals, "新闻类", "《互联网新闻信息服务许可证》", "internet news information service permit"), words(S::Decree292Article5, "第五条", "从事新闻、出版、教育等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意", "news, publishing, education and the like: consent of the competent authority before applying for the licence or filing"), words(S::Decree292Article5Before2025, "第五条", "从事新闻、出版、教育、医疗保健、药品和医疗器械等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的…", "news, publishing, education, health, drugs and devices …")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "publishing-permit",
        Effect::Document(D::PublishingPermit, Stage::Approval),
        all!(PERMITS_MATTER, PUBLISHING),
        since(2000, 9, 25),
        &[words(S::TencentApprovals, "出版类", "《互联网出版许可证》", "internet publishing permit"), words(S::Decree292Article5, "第五条", "从事新闻、出版、教育等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意", "news, publishing, education and the like: consent of the competent authority before applying for the licence or filing"), words(S::Decree292Article5Before2025, "第五条", "从事新闻、出版、教育、医疗保健、药品和医疗器械等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的…", "news, publishing, education, health, drugs and devices …")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "audio-visual-permit",
        Effect::Document(D::AudioVisualPermit, Stage::Approval),
        all!(PERMITS_MATTER, AUDIO_VISUAL),
        since(2008, 1, 31),
        &[words(S::AudioVisualOrder56, "第七条第一款", "从事互联网视听节目服务,应当依照本规定取得广播电影电视主管部门颁发的《信息网络传播视听节目许可证》(以下简称《许可证》)或履行备案手续。", "Whoever provides internet audio-visual programme services shall obtain the permit of the broadcasting authority under these Provisions, or go through filing."), words(S::TencentApprovals, "广播电影电视节目类", "《信息网络传播视听节目许可证》", "permit to transmit audio-visual programmes over information networks")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "culture-permit",
        Effect::Document(D::CulturePermit, Stage::Approval),
        all!(PERMITS_MATTER, COMMERCIAL_CULTURE),
        since(2011, 4, 1),
        &[words(S::TencentApprovals, "文化类", "《网络文化经营许可证》", "network culture business permit"), words(S::InternetCulture8, "第八条第二款", "批准的,核发《网络文化经营许可证》,并向社会公告;", "If approved, the online culture business permit is issued and made public;")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "game-number-paper",
        Effect::Document(D::GameNumber, Stage::Approval),
        all!(PERMITS_MATTER, PUBLIC_GAMES),
        since(2016, 3, 10),
        &[words(S::TencentApprovals, "游戏类", "游戏产品在正式上线以及收费之前需要先进行审批才可以上线运营", "a game needs approval before it goes online or charges"), words(S::NetworkPublishing27, "第二十七条（新闻转述）", "网络游戏上网出版前,必须向所在地省、自治区、直辖市出版行政主管部门提出申请,经审核同意后,报国家新闻出版广电总局审批", "before a network game is published online: apply to the provincial publishing authority, then approval by the national one")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "religion-permit",
        Effect::Document(D::ReligionPermit, Stage::Approval),
        all!(PERMITS_MATTER, is!(Topics: Religion)),
        since(2022, 3, 1),
        &[words(S::ReligionMeasures6, "第六条（一）", "申请人是在中华人民共和国境内依法设立的法人组织或者非法人组织,其法定代表人或者主要负责人是具有中国国籍的内地居民;", "the applicant is an organisation set up by law in the mainland, with or without legal personality, whose legal representative or head is a Chinese national who lives in the mainland"), words(S::ReligionMeasures, "正文", "从事互联网宗教信息服务,应当向所在地省级人民政府宗教事务部门提出申请", "apply to the provincial religious affairs department")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "ride-hailing-permit",
        Effect::Document(D::RideHailingPermit, Stage::Approval),
        all!(PERMITS_MATTER, is!(Topics: RideHailing)),
        since(2016, 11, 1),
        &[words(S::TencentApprovals, "网络预约车", "《网络预约出租汽车经营许可证》", "online ride-hailing business permit"), words(S::WeChatApprovals, "返回示例", "网络预约车", "online ride-hailing").sample()],
    )
    .for_outcomes(FILED),
    Rule::new(
        "finance-permit",
        Effect::Document(D::FinancePermit, Stage::Approval),
        all!(PERMITS_MATTER, is!(Topics: Finance)),
        since(2021, 1, 1),
        &[words(S::TencentApprovals, "金融类", "在办理网站备案时，需提供金融管理部门的专项审批文件", "when filing, give the financial authority’s special approval")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "finance-permit-for-marketing",
        Effect::Document(D::FinancePermit, Stage::Approval),
        all!(PERMITS_MATTER, is!(Topics: Finance)),
        since(2026, 9, 30),
        &[words(S::FinancialMarketingMeasures, "第二条", "其他组织或者个人，不得开展或者变相开展金融产品网络营销", "other organisations or persons may not carry out online marketing of financial products, openly or in disguise").second_hand()],
    )
    .for_outcomes(FILED),
    Rule::new(
        "training-approval",
        Effect::Document(D::TrainingApproval, Stage::Approval),
        all!(PERMITS_MATTER, TRAINING),
        since(2021, 7, 24),
        &[words(S::DoubleReduction13, "十三", "对原备案的线上学科类培训机构,改为审批制。", "Online institutions for school subjects that were filed before need approval."), words(S::TencentApprovals, "校外培训类", "凡营业内容涉及校外培训（包含线上培训、线下培训、远程培训及其他培训形式）类的企业在办理 ICP 备案前均需提供备案所在地省、市、区教育部门提供的前置审批文件", "whoever does tutoring must give the education authority’s approval before filing"), words(S::WeChatApprovals, "返回示例", "校外培训", "tutoring").sample(), words(S::UcloudPreApproval, "前置审批行业及批复单位 › 校外培训类 › 备注", "单位名称或经营范围涉及教育关键词，可根据不同省份审核规则，需提供承诺书按其他图片上传", "Education words in name or scope: according to the province a pledge is uploaded under other pictures")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "drugs-devices-certificate",
        Effect::Document(D::DrugsDevicesPapers, Stage::Approval),
        all!(PERMITS_MATTER, is!(Topics: DrugsDevices)),
        since(2000, 9, 25).until(2025, 12, 22),
        &[words(S::TencentApprovals, "药品和医疗器械类", "《互联网药品信息服务资格证书》", "internet drug information service certificate"), words(S::Decree292Article5Before2025, "第五条（2011年文本）", "从事新闻、出版、教育、医疗保健、药品和医疗器械等互联网信息服务", "news, publishing, education, medical care, drugs and devices")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "drugs-devices-filing-papers",
        Effect::Document(D::DrugsDevicesPapers, Stage::Psb),
        all!(NEW_ORDER, all!(ORGANISATION, is!(Topics: DrugsDevices))),
        since(2025, 12, 22),
        &[words(S::DrugsNotice123, "第四条", "应当以网站、客户端、应用程序为基本单元进行备案", "file by website, client or app")],
    )
    .for_outcomes(FILED),
    // The licence.
    Rule::new(
        "licence-application",
        Effect::Document(D::LicenceApplication, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2016, 2, 6),
        &[words(S::TelecomArticle14, "第十四条", "并提交本条例第十三条规定的相关文件", "apply, with the documents on the conditions of Art 13")],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "articles-of-association",
        Effect::Document(D::ArticlesOfAssociation, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2000, 9, 25),
        &[words(S::HeilongjiangLicencePapers, "材料", "公司章程:需提供最新版公司章程彩色扫描件,并加盖工商局档案查询章", "newest articles, colour scan, with the registry’s archive stamp").of(Province::Heilongjiang)],
    )
    .for_outcomes(LICENCE)
    .decided_by_regulator(),
    Rule::new(
        "equity-chart",
        Effect::Document(D::EquityChart, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2000, 9, 25),
        &[words(S::HeilongjiangLicencePapers, "材料", "股权结构图:需清晰展示企业股权结构,并加盖公章", "equity chart, sealed").of(Province::Heilongjiang)],
    )
    .for_outcomes(LICENCE)
    .decided_by_regulator(),
    Rule::new(
        "shareholder-ids",
        Effect::Document(D::ShareholderIds, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2000, 9, 25),
        &[words(S::HeilongjiangLicencePapers, "材料", "若股东为自然人,需提供身份证彩色扫描件;若股东为企业法人,需提供营业执照彩色扫描件", "identity cards or business licences of shareholders").of(Province::Heilongjiang)],
    )
    .for_outcomes(LICENCE)
    .decided_by_regulator(),
    // Order 42 removed the requirement of submitting capital verification reports.
    Rule::new(
        "capital-proof",
        Effect::Document(D::CapitalProof, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2000, 9, 25).until(2017, 9, 1),
        &[words(S::CapitalProofAbolished, "Main changes", "the Measures remove the requirements of submitting financial statements, capital verification reports", "the Measures remove the requirements of submitting financial statements, capital verification reports").indirect(), words(S::CapitalProofAbolished2, "Summary", "most notably by removing the capital verification requirement", "most notably by removing the capital verification requirement").indirect()],
    )
    .for_outcomes(LICENCE)
    .decided_by_regulator(),
    Rule::new(
        "staff-social-insurance",
        Effect::Document(D::StaffSocialInsurance, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2000, 9, 25),
        &[words(S::HeilongjiangLicencePapers, "材料", "需提供上述三名人员近3个月的社保缴费记录", "social insurance of the three persons for 3 months").of(Province::Heilongjiang)],
    )
    .for_outcomes(LICENCE)
    .decided_by_regulator(),
    Rule::new(
        "business-plan",
        Effect::Document(D::BusinessPlan, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2000, 9, 25),
        &[words(S::Decree292Article6, "第六条（一）", "有业务发展计划及相关技术方案", "a business development plan and the technical plan that goes with it")],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "technical-plan",
        Effect::Document(D::TechnicalPlan, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2000, 9, 25),
        &[words(S::Decree292Article6, "第六条（一）", "有业务发展计划及相关技术方案", "a business development plan and the technical plan that goes with it")],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "security-measures",
        Effect::Document(D::SecurityMeasures, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2000, 9, 25),
        &[words(S::Decree292Article6, "第六条（二）", "有健全的网络与信息安全保障措施，包括网站安全保障措施、信息安全保密管理制度、用户信息安全管理制度", "sound network and information security: website safety, confidentiality system, user information system")],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "lawful-operation-commitment",
        Effect::Document(D::LawfulOperationCommitment, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2000, 9, 25),
        &[words(S::HeilongjiangLicencePapers, "材料", "依法经营承诺书:需由法定代表人签字并加盖公章", "pledge of lawful operation, signed by the legal representative and sealed").of(Province::Heilongjiang)],
    )
    .for_outcomes(LICENCE)
    .decided_by_regulator(),
    Rule::new(
        "access-agreement",
        Effect::Document(D::AccessAgreement, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2000, 9, 25),
        &[words(S::HeilongjiangLicencePapers, "材料", "服务器接入协议:需提供服务器托管协议彩色扫描件", "server hosting agreement, colour scan").of(Province::Heilongjiang), words(S::LinktomGuide, "一 › 经营性 ICP 许可证", "我司可协助提供资质以及接入协议", "we can help with our qualifications and the access agreement"), words(S::TencentLicences, "在办理经营性备案时如何申请包含备案号的合同？", "即可申请包含备案备案号的合同", "a contract that shows the filing number can be requested")],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "domain-ownership",
        Effect::Document(D::DomainOwnership, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2000, 9, 25),
        &[words(S::HeilongjiangLicencePapers, "材料", "域名所有者须与企业主体一致,且已完成ICP备案", "the domain’s holder must be the company, and the filing done").of(Province::Heilongjiang)],
    )
    .for_outcomes(LICENCE)
    .decided_by_regulator(),
    Rule::new(
        "filing-number",
        Effect::Document(D::FilingNumber, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2017, 10, 20),
        &[words(S::GuangxiLicenceGuide, "办理条件", "本次申请前应先完成备案，在主页底部的中央位置标明其备案编号", "before this application complete the filing and show its number at the bottom of the home page").of(Province::Guangxi), words(S::AlibabaWhy2017, "ICP Commercial License", "To apply for an ICP Commercial License, you must first obtain an ICP Filing.", "To apply for an ICP Commercial License, you must first obtain an ICP Filing.")],
    )
    .for_outcomes(LICENCE),
    // 向工业和信息化部申请取得电信业务经营试点批复
    Rule::new(
        "pilot-approval",
        Effect::Document(D::PilotApproval, Stage::Licence),
        all!(
            GOES_ON,
            FOREIGN_OVER_50,
            PILOT,
            any!(
                PUBLISHING_PLATFORM,
                PROCESSING,
                all!(
                    STORE_PLATFORM,
                    not!(is!(Cepa: Yes)),
                    not!(is!(OpeningCity: Yes))
                )
            )
        ),
        since(2024, 10, 23),
        &[words(S::PilotBeijing, "申请", "应按照相关规定向工业和信息化部申请取得电信业务经营试点批复", "apply to the ministry for the pilot approval").of(Province::Beijing), words(S::Pilot107, "（正文）", "擬在試點地區開展前述增值電信業務的外商投資電信企業,應按照相關規定向工業和資訊化部申請取得電信業務經營試點批復", "foreign-invested telecom enterprises that mean to run these businesses in a pilot area shall apply to the ministry for a pilot approval")],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "cepa-certificate",
        Effect::Document(D::CepaCertificate, Stage::Licence),
        all!(GOES_ON, FOREIGN_OVER_50, STORE_PLATFORM, is!(Cepa: Yes)),
        since(2016, 6, 30),
        &[words(S::HongKongSupplierCertificate, "正文", "香港服務提供者如為法人, 須先向本署申請《香港服務提供者證明書》, 然後才可向內地有關當局申請以《安排》的優惠待遇在內地提供服務。", "a legal person that supplies services in Hong Kong first applies to the department for a certificate of Hong Kong service supplier, and only then to the mainland authorities for the treatment of CEPA")],
    )
    .for_outcomes(LICENCE),
    // Afterwards.
    Rule::new(
        "psb-account",
        Effect::Document(D::PsbAccount, Stage::Psb),
        NEW_ORDER,
        since(2011, 1, 8),
        &[words(S::HuaweiAfterwards, "注册与登录", "个人备案请使用个人用户账号登录。企业或单位备案请使用法人用户账号登录", "individuals log in with a personal account, organisations with a legal-person account"), words(S::AlibabaGuide2018, "Procedure 9", "are also required to log on to the Public Security Bureau (PSB) Filing website", "are also required to log on to the Public Security Bureau (PSB) Filing website"), words(S::TencentPoliceGuide, "注册与登录 3", "根据页面提示填写信息，单击注册，完成互联网站安全服务平台的账号注册", "fill in and register the account of the platform")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "psb-papers",
        Effect::Document(D::PsbPapers, Stage::Psb),
        NEW_ORDER,
        since(2011, 1, 8),
        &[words(S::TencentPolice, "如何查看网站开通日期？", "审核通过日期即为网站开通日期", "the day of approval counts as the opening day").sample(), words(S::TencentPoliceGuide, "填写新办网站信息 › 网站信息", "域名证书：腾讯云域名证书获取请参考…", "The domain certificate, with a reference to where it is found."), words(S::UcloudPsb, "填写新办网站信息申请 3", "域名证书：优刻云域名证书获取…", "The domain certificate, with a reference to where it is found.")],
    )
    .for_outcomes(FILED),
];
