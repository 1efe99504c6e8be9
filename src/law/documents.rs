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
        &[words(S::TencentPapers, "企业", "工商营业执照（统一社会信用代码证书）、组织机构代码证书、外国企业常驻代表机构登记证", "business licence (unified social credit code certificate), organisation code certificate, or registration certificate of a resident representative office of a foreign enterprise"), words(S::CdnetworksAssistant, "ICP registration entity", "your Chinese entity must obtain required documents, such as business licenses", "your Chinese entity must obtain required documents, such as business licenses"), words(S::AlibabaGuide2018, "Prerequisites", "you must prepare a scanned copy of the organization’s registration certificate", "you must prepare a scanned copy of the organization’s registration certificate"), words(S::LinktomGuide, "三 › 2 单位备案", "单位注册证件原件扫描件", "a scan of the original of the organisation’s registration certificate"), words(S::Decree2928, "第八条（一）", "办理备案时，应当提交下列材料：（一）主办单位和网站负责人的基本情况", "Whoever files shall submit the following papers: (1) the basic facts of the operator and of the person responsible for the website").indirect()],
    )
    .for_outcomes(FILED),
    // 外国(地区)企业常驻代表机构登记证
    Rule::new(
        "representative-office-certificate",
        Effect::Document(D::RepresentativeOfficeCertificate, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: RepresentativeOffice)),
        since(2005, 3, 20),
        &[words(S::HuaweiConditions, "非大陆企业可以在大陆做备案吗？", "如果没有注册分公司，需先向工商管理机构申请外国（地区）企业常驻代表机构登记证", "If there is no registered branch, the registration certificate of a resident representative office of a foreign enterprise must first be applied for with the company registry"), words(S::TencentPapers, "企业", "外国企业常驻代表机构登记证", "registration certificate of a resident representative office of a foreign enterprise"), words(S::AlibabaSupportPage, "FAQ 3", "giấy chứng nhận đăng ký đại diện thường trú cho doanh nghiệp nước ngoài", "registration certificate of a resident representative office for a foreign enterprise"), words(S::CdnetworksAssistant, "ICP registration entity", "registration certificates of resident representative offices of foreign enterprises", "registration certificates of resident representative offices of foreign enterprises")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "institution-certificate",
        Effect::Document(D::InstitutionCertificate, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: PublicInstitution)),
        since(2005, 3, 20),
        &[words(S::TencentPapers, "事业单位", "组织机构代码证书、事业法人证书", "organisation code certificate, or certificate of a public institution as a legal person"), words(S::Decree2928, "第八条（一）", "办理备案时，应当提交下列材料：（一）主办单位和网站负责人的基本情况", "Whoever files shall submit the following papers: (1) the basic facts of the operator and of the person responsible for the website").indirect()],
    )
    .for_outcomes(FILED),
    Rule::new(
        "government-certificate",
        Effect::Document(D::GovernmentCertificate, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: Government)),
        since(2005, 3, 20),
        &[words(S::TencentPapers, "政府机关", "组织机构代码证书、统一社会信用代码证书", "organisation code certificate, or unified social credit code certificate"), words(S::Decree2928, "第八条（一）", "办理备案时，应当提交下列材料：（一）主办单位和网站负责人的基本情况", "Whoever files shall submit the following papers: (1) the basic facts of the operator and of the person responsible for the website").indirect()],
    )
    .for_outcomes(FILED),
    Rule::new(
        "social-organisation-certificate",
        Effect::Document(D::SocialOrganisationCertificate, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: SocialOrganisation)),
        since(2005, 3, 20),
        &[words(S::TencentPapers, "社会团体", "社会团体法人登记证书、组织机构代码证", "registration certificate of a social organisation as a legal person, or organisation code certificate")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "private-non-enterprise-certificate",
        Effect::Document(D::PrivateNonEnterpriseCertificate, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: PrivateNonEnterprise)),
        since(2005, 3, 20),
        &[words(S::TencentPapers, "民办非企业单位", "民办非企业单位登记证书、社会服务机构登记证书、民办学校办学许可证", "registration certificate of a private non-enterprise unit, registration certificate of a social service institution, or permit to run a private school")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "foundation-certificate",
        Effect::Document(D::FoundationCertificate, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: Foundation)),
        since(2005, 3, 20),
        &[words(S::TencentPapers, "基金会", "组织机构代码证书、基金会法人登记证书", "organisation code certificate, or registration certificate of a foundation as a legal person")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "law-firm-licence",
        Effect::Document(D::LawFirmLicence, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: LawFirm)),
        since(2005, 3, 20),
        &[words(S::TencentPapers, "律师事务所", "组织机构代码证书、律师事务所执业许可证", "organisation code certificate, or practice licence of a law firm"), words(S::UcloudProcess, "企业备案 › 主办单位证件", "律所事务所执业许可证", "practice licence of a law firm")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "medical-licence",
        Effect::Document(D::MedicalLicence, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: MedicalInstitution)),
        since(2005, 3, 20),
        &[words(S::TencentPapers, "医疗机构", "医疗机构执业许可证", "practice licence of a medical institution")],
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
        &[words(S::AlibabaPapers, "Identity documents", "Residents in mainland China Resident identity card", "Residents in mainland China Resident identity card"), words(S::AlibabaGuide2018, "Prerequisites", "you must prepare a scanned copy of the front and back of your ID card", "you must prepare a scanned copy of the front and back of your ID card"), words(S::LinktomGuide, "三 › 个人备案", "个人身份证正反面原件扫描件或照片", "scan or photograph of the originals of both sides of the individual’s identity card"), words(S::TencentPapers, "个人身份证件（必需）", "中国大陆居民 | 身份证", "mainland residents | identity card")],
    )
    .for_outcomes(FILED),
    // 港澳居民来往内地通行证
    Rule::new(
        "hong-kong-macau-permit",
        Effect::Document(D::HongKongMacauPermit, Stage::Filing),
        all!(PERSON_PAPERS, is!(Person: HongKongMacau)),
        since(2005, 3, 20),
        &[words(S::TencentPapers, "个人身份证件（必需）", "港澳居民 | 港澳居民来往内地通行证", "residents of Hong Kong and Macau | travel permit to the mainland for residents of Hong Kong and Macau"), words(S::AlibabaPapers, "Identity documents", "The Residence Permit for Hong Kong and Macao Residents or Mainland Travel Permit for Hong Kong and Macao Residents", "The Residence Permit for Hong Kong and Macao Residents or Mainland Travel Permit for Hong Kong and Macao Residents"), words(S::UcloudMaterials, "三、备案资料准备 › 个人备案 › 个人身份证件（原件）", "中国香港、中国澳门居民：港澳居民居住证或港澳居民来往内地通行证", "Residents of Hong Kong, China and Macau, China: residence permit for residents of Hong Kong and Macau, or travel permit to the mainland for residents of Hong Kong and Macau")],
    )
    .for_outcomes(FILED),
    // 台湾居民来往大陆通行证
    Rule::new(
        "taiwan-permit",
        Effect::Document(D::TaiwanPermit, Stage::Filing),
        all!(PERSON_PAPERS, is!(Person: Taiwan)),
        since(2005, 3, 20),
        &[words(S::TencentPapers, "个人身份证件（必需）", "台湾居民 | 台胞证", "residents of Taiwan | Taiwan compatriot permit"), words(S::AlibabaPapers, "Identity documents", "The Residence Permit for Taiwan Residents or The Mainland Travel Permit for Taiwan Residents", "The Residence Permit for Taiwan Residents or The Mainland Travel Permit for Taiwan Residents"), words(S::UcloudMaterials, "三、备案资料准备 › 个人备案 › 个人身份证件（原件）", "中国台湾居民：台湾居民居住证或台湾居民来往大陆通行证", "Residents of Taiwan, China: residence permit for residents of Taiwan, or travel permit to the mainland for residents of Taiwan")],
    )
    .for_outcomes(FILED),
    // 个人的证件类型有居民身份证、护照
    Rule::new(
        "passport",
        Effect::Document(D::Passport, Stage::Filing),
        all!(PERSON_PAPERS, is!(Person: ForeignResident)),
        since(2005, 3, 20),
        &[words(S::WeChatCertificates, "注意事项", "个人的证件类型有居民身份证、护照,而企业则不存在这两类证件", "An individual’s certificates are the identity card and the passport, and a company has neither"), words(S::TencentPapers, "个人身份证件（必需）", "外国友人 | 护照", "foreign friends | passport"), words(S::UcloudMaterials, "三、备案资料准备 › 个人备案 › 个人身份证件（原件）", "其他国家或地区居民：护照", "Residents of other countries or regions: passport")],
    )
    .for_outcomes(FILED),
    // 备案主体负责人(法人)和网站负责人身份证正反面原件扫描件或照片
    Rule::new(
        "principal-id",
        Effect::Document(D::PrincipalId, Stage::Filing),
        all!(ORGANISATION, APPLICANT_PAPERS),
        since(2005, 3, 20),
        &[words(S::AlibabaPapers, "Basic materials", "The basic materials include the identity documents of the entity leader and the website administrator, and the certificates of the organization.", "The basic materials include the identity documents of the entity leader and the website administrator, and the certificates of the organization."), words(S::AlibabaGuide2018, "Prerequisites", "scanned copies of the front and back of the ID card of the person in charge of ICP Filing and the website administrator", "scanned copies of the front and back of the ID card of the person in charge of ICP Filing and the website administrator"), words(S::LinktomGuide, "三 › 2 单位备案", "备案主体负责人(法人)和网站负责人身份证正反面原件扫描件或照片", "scans or photographs of the originals, both sides, of the identity cards of the entity leader (legal representative) and of the person responsible for the website"), words(S::Decree2928, "第八条（一）", "办理备案时，应当提交下列材料：（一）主办单位和网站负责人的基本情况", "Whoever files shall submit the following papers: (1) the basic facts of the operator and of the person responsible for the website").indirect()],
    )
    .for_outcomes(FILED),
    Rule::new(
        "manager-id",
        Effect::Document(D::ManagerId, Stage::Filing),
        all!(ORGANISATION, PEOPLE_MATTER, is!(Manager: AnotherPerson)),
        since(2005, 3, 20),
        &[words(S::AlibabaPapers, "Basic materials", "The basic materials include the identity documents of the entity leader and the website administrator, and the certificates of the organization.", "The basic materials include the identity documents of the entity leader and the website administrator, and the certificates of the organization."), words(S::AlibabaGuide2018, "Prerequisites", "scanned copies of the front and back of the ID card of the person in charge of ICP Filing and the website administrator", "scanned copies of the front and back of the ID card of the person in charge of ICP Filing and the website administrator"), words(S::LinktomGuide, "三 › 2 单位备案", "备案主体负责人(法人)和网站负责人身份证正反面原件扫描件或照片", "scans or photographs of the originals, both sides, of the identity cards of the entity leader (legal representative) and of the person responsible for the website"), words(S::Decree2928, "第八条（一）", "办理备案时，应当提交下列材料：（一）主办单位和网站负责人的基本情况", "Whoever files shall submit the following papers: (1) the basic facts of the operator and of the person responsible for the website").indirect()],
    )
    .for_outcomes(FILED),
    Rule::new(
        "mainland-phone-numbers",
        Effect::Document(D::MainlandPhoneNumbers, Stage::Filing),
        PEOPLE_MATTER,
        since(2005, 3, 20),
        &[words(S::HuaweiMaterials, "关于主体负责人、互联网信息服务负责人的联系方式要求", "如果备案订单中填写的主体负责人和互联网信息服务负责人不同，则两者的联系电话和邮箱也不能相同", "If in the filing order the entity leader and the person responsible for the internet information service are not the same person, their telephone numbers and e-mail addresses may not be the same either").indirect(), words(S::HuaweiSms, "短信验证超时怎么办", "备案负责人收到短信验证码后，需在验证码有效期内（24小时）登录管局网站完成短信验证", "After the person responsible for the filing has received the code by text message, that person must log in to the administration’s website and complete the verification while the code is valid (24 hours)").indirect(), words(S::CdnetworksAssistant, "ICP registration entity", "has a Chinese mobile telephone number", "has a Chinese mobile telephone number"), words(S::AlibabaGuide2018, "Procedure 4, Note", "The contact address and mobile phone must be from same the province as the subject is in.", "The contact address and mobile phone must be from same the province as the subject is in."), words(S::UcloudProcess, "负责人信息", "主体负责人手机号、邮箱", "mobile number and e-mail address of the entity leader")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "face-verification",
        Effect::Document(D::FaceVerification, Stage::Filing),
        ORDER_TO_RUN,
        since(2022, 1, 1),
        &[words(S::AlibabaUpload, "Photo requirements", "complete identity verification by using facial recognition", "complete identity verification by using facial recognition"), words(S::HuaweiProcess, "必须在华为云App端完成真实性核验吗", "提交备案时，互联网信息服务负责人需完成真实性核验", "When the filing is submitted, the person responsible for the internet information service must pass the verification of authenticity")],
    )
    .for_outcomes(FILED),
    // 备案幕布照片
    Rule::new(
        "backdrop-photo",
        Effect::Document(D::BackdropPhoto, Stage::Filing),
        all!(ORDER_TO_RUN, not!(provinces!(identity_check_2018: OwnApp))),
        since(2005, 3, 20).until(2022, 1, 1),
        &[words(S::AlibabaGuide2018, "Procedure 7", "the website administrator must take photos as required and upload the photos for verification", "the website administrator must take photos as required and upload the photos for verification"), words(S::LinktomGuide, "三 › 个人备案", "备案幕布照片(前来我司面审拍照或是电子版幕布喷绘拍照皆可)", "photograph before the filing backdrop (taken at our office when you come for the face-to-face check, or before a print of the electronic backdrop)")],
    )
    .for_outcomes(FILED),
    // 域名注册人（域名持有者）实名认证信息
    Rule::new(
        "domain-real-name-proof",
        Effect::Document(D::DomainRealNameProof, Stage::Filing),
        DOMAIN_MATTERS,
        since(2018, 1, 1),
        &[words(S::TencentPapers, "其他材料 › 域名实名认证截图", "需提供 “域名实名认证信息” 截图", "a screenshot of the “real-name verification of the domain” must be provided"), words(S::UcloudMaterials, "三、备案资料准备 › 个人备案 › 域名证书/域名实名认证截图", "备案过程请提供域名实名认证截图", "In the course of the filing, please provide a screenshot of the domain’s real-name verification")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "server-proof",
        Effect::Document(D::ServerProof, Stage::Filing),
        all!(SERVER_MATTERS, not!(is!(Server: OwnServer))),
        since(2005, 12, 1),
        &[words(S::HuaweiInstances, "表1 备案限制说明", "通过华为云备案，需要先购买华为云中国大陆节点服务器", "Whoever files through Huawei Cloud must first buy a server on a node of Huawei Cloud in mainland China").indirect(), words(S::AlibabaServerCheck, "Apply for service codes", "You can apply for at most five ICP Filing service codes for an ECS instance.", "You can apply for at most five ICP Filing service codes for an ECS instance."), words(S::AlibabaGuide2018, "Procedure 1", "The ICP Filing service number is used to verify your ECS instance during ICP Filing process.", "The ICP Filing service number is used to verify your ECS instance during ICP Filing process."), words(S::WebsiteRules2005, "第十一条（三）", "网站主办者获得接入提供者预分配的IP地址后履行备案手续", "The operator of the website goes through filing after it has obtained the IP address that the access provider allots in advance").indirect()],
    )
    .for_outcomes(FILED),
    Rule::new(
        "government-domain-form",
        Effect::Document(D::GovernmentDomainForm, Stage::Filing),
        all!(HAS_DOMAIN, NEW_ORDER, is!(Applicant: Government)),
        since(2022, 1, 1),
        &[words(S::HuaweiMaterials, "特殊材料与模板下载", "政府网站需提供政府网站域名业务审核表", "Government websites must provide the review form for the domain business of government websites")],
    )
    .for_outcomes(FILED),
    // 真实性核验单
    Rule::new(
        "authenticity-sheet",
        Effect::Document(D::AuthenticitySheet, Stage::Filing),
        ORDER_TO_RUN,
        since(2005, 3, 20).until(2022, 1, 1),
        &[words(S::AlibabaGuide2018, "Procedure 6", "Download the authenticity statement on this page. Fill it", "Download the authenticity statement on this page. Fill it"), words(S::LinktomGuide, "三 › 2 单位备案", "真实性核验单(务必在核验单网站负责人签字一栏空白处盖上公章,一式两份)", "authenticity sheet (be sure to put the official seal in the blank of the line for the signature of the person responsible for the website; two copies)")],
    )
    .for_outcomes(FILED),
    // 不涉及前置审批承诺书
    Rule::new(
        "not-involved-pledge",
        Effect::Document(D::NotInvolvedPledge, Stage::Filing),
        all!(PLEDGED, NEW_ORDER),
        since(2022, 1, 1),
        &[words(S::TencentApprovals, "校外培训类", "在附件上传处上传情况说明（需加盖公章）", "upload a statement of the facts (it must bear the official seal) where annexes are uploaded").indirect(), words(S::UcloudTemplates, "文首", "仅标注省份支持相关承诺或情况说明模板", "Only the provinces named accept the templates of pledges or statements of the facts")],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    // 基金 stands in every foundation's name.
    Rule::new(
        "not-involved-pledge-of-foundations",
        Effect::Document(D::NotInvolvedPledge, Stage::Filing),
        all!(is!(Applicant: Foundation), is!(NameKeyword: Finance), NEW_ORDER),
        since(2022, 1, 1),
        &[words(S::TencentApprovals, "金融类", "例如基金会（慈善、公益），需提交民政部门备案登记等准入证明材料和企业不从事金融业务的盖章保证书", "Foundations (charity, public benefit), for example, must submit proof of admission such as the registration with the civil affairs authority, and a sealed undertaking that the organisation does no financial business")],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    Rule::new(
        "regulated-name-may-be-refused",
        Effect::Doubt,
        all!(REGULATED_NAME, NEW_ORDER),
        since(2022, 1, 1),
        &[words(S::TencentApprovals, "金融类", "若网站内容确实与金融活动无关的，需您更改公司注册名称或经营范围，否则不予备案", "If the website’s content really has nothing to do with financial activity, you must change the company’s registered name or business scope; otherwise it is not filed"), words(S::UcloudTemplates, "文首", "仅标注省份支持相关承诺或情况说明模板", "Only the provinces named accept the templates of pledges or statements of the facts")],
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
        by_provinces!(NameChangeLetter, [words(S::TencentPapers, "其他材料 › 工商更名函", "变更备案时，个别省份原备案主体名称进行变更时", "On a change filing, in some provinces, when the name of the filed applicant is changed"), words(S::TencentChanges, "变更备案时什么情况需要提交工商更名函？", "吉林、辽宁、北京、天津、内蒙古、陕西、湖北、河南、上海、浙江、江苏、福建、江西、贵州、云南、四川、广西", "Jilin, Liaoning, Beijing, Tianjin, Inner Mongolia, Shaanxi, Hubei, Henan, Shanghai, Zhejiang, Jiangsu, Fujian, Jiangxi, Guizhou, Yunnan, Sichuan, Guangxi"), words(S::QingcloudMaterials, "工商变更通知", "备案主体单位名称发生变更后，需要提供工商部门出具的名称变更通知书作为备案变更凭证", "After the name of the filed applicant has changed, the company registry’s notice of the change of name must be provided as proof for the change of the filing")]),
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
        &[words(S::HuaweiApps, "App备案需要提供哪些资料？", "额外需要准备一张100k以内App图标的图片", "In addition a picture of the app’s icon of at most 100k must be prepared")],
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
        &[words(S::HuaweiApps, "App特征信息中，MD5值如何填写？", "安卓版APP需填写证书的MD5值", "For an Android app, the MD5 value of the certificate must be entered"), words(S::UcloudApps, "APP运行平台信息怎么填写？ 3", "安卓版APP，查找文件APK signature中模数（公钥）和MD5签名", "For an Android app, look up the modulus (public key) and the MD5 signature in the file’s APK signature"), words(S::UcloudApps, "APP运行平台信息怎么填写？ 3", "获取公钥（公共密钥）和签名SHA1值（SHA-1）", "obtain the public key and the SHA1 value (SHA-1) of the signature"), words(S::HuaweiFilingTypes, "APP特征信息", "鸿蒙平台公钥和签名MD5", "public key and MD5 signature on the HarmonyOS platform")],
    )
    .for_outcomes(FILED),
    // Permits of other authorities.
    Rule::new(
        "news-permit",
        Effect::Document(D::NewsPermit, Stage::Approval),
        all!(PERMITS_MATTER, NEWS),
        since(2000, 9, 25),
        &[words(S::NewsProvisions6, "第六条", "申请互联网新闻信息服务许可证条件 1.在中华人民共和国境内依法设立的法人; 2.主要负责人、总编辑是中国公民;", "Conditions for applying for the permit for internet news information services: 1. a legal person set up by law within the PRC; 2. the principal and the chief editor are Chinese citizens;"), words(S::TencentApprovals, "前置审批类别及审批部门", "新闻类 | 所在地省、自治区、直辖市人民政府新闻办公室 | 《互联网新闻信息服务许可证》", "news | information office of the people’s government of the province, autonomous region or municipality of the place | permit for internet news information services"), words(S::Decree292Article5, "第五条", "从事新闻、出版、教育等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意", "Whoever provides internet information services of news, publishing, education and the like that by laws, administrative regulations and State provisions need the consent of the competent authority shall lawfully obtain it before applying for the licence or going through filing"), words(S::Decree292Article5Before2025, "第五条", "从事新闻、出版、教育、医疗保健、药品和医疗器械等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意。", "Whoever provides internet information services of news, publishing, education, health care, drugs and medical devices and the like that by laws, administrative regulations and State provisions need the consent of the competent authority shall lawfully obtain it before applying for the licence or going through filing.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "publishing-permit",
        Effect::Document(D::PublishingPermit, Stage::Approval),
        all!(PERMITS_MATTER, PUBLISHING),
        since(2000, 9, 25),
        &[words(S::TencentApprovals, "前置审批类别及审批部门", "出版类 | 所在地省、自治区、直辖市新闻出版行政部门 | 《互联网出版许可证》", "publishing | press and publication department of the province, autonomous region or municipality of the place | internet publishing permit"), words(S::Decree292Article5, "第五条", "从事新闻、出版、教育等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意", "Whoever provides internet information services of news, publishing, education and the like that by laws, administrative regulations and State provisions need the consent of the competent authority shall lawfully obtain it before applying for the licence or going through filing"), words(S::Decree292Article5Before2025, "第五条", "从事新闻、出版、教育、医疗保健、药品和医疗器械等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意。", "Whoever provides internet information services of news, publishing, education, health care, drugs and medical devices and the like that by laws, administrative regulations and State provisions need the consent of the competent authority shall lawfully obtain it before applying for the licence or going through filing.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "audio-visual-permit",
        Effect::Document(D::AudioVisualPermit, Stage::Approval),
        all!(PERMITS_MATTER, AUDIO_VISUAL),
        since(2008, 1, 31),
        &[words(S::AudioVisualOrder56, "第七条第一款", "从事互联网视听节目服务,应当依照本规定取得广播电影电视主管部门颁发的《信息网络传播视听节目许可证》(以下简称《许可证》)或履行备案手续。", "Whoever provides internet audio-visual programme services shall, under these Provisions, obtain the permit to transmit audio-visual programmes over information networks (“the permit”), issued by the authority for radio, film and television, or go through filing."), words(S::TencentApprovals, "前置审批类别及审批部门", "广播电影电视节目类 |当地广播电视行政部门 |《信息网络传播视听节目许可证》", "radio, film and television programmes | local department for radio and television | permit to transmit audio-visual programmes over information networks")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "culture-permit",
        Effect::Document(D::CulturePermit, Stage::Approval),
        all!(PERMITS_MATTER, COMMERCIAL_CULTURE),
        since(2011, 4, 1),
        &[words(S::TencentApprovals, "前置审批类别及审批部门", "文化类 | 当地文化行政部门 |《网络文化经营许可证》", "culture | local culture department | internet culture business permit"), words(S::InternetCulture8, "第八条第二款", "批准的,核发《网络文化经营许可证》,并向社会公告;", "If the application is approved, the internet culture business permit is issued, and this is announced to the public;")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "game-number-paper",
        Effect::Document(D::GameNumber, Stage::Approval),
        all!(PERMITS_MATTER, PUBLIC_GAMES),
        since(2016, 3, 10),
        &[words(S::TencentApprovals, "游戏类", "游戏产品在正式上线以及收费之前需要先进行审批才可以上线运营", "A game must first be approved before it formally goes online and before it charges; only then may it go online and be operated"), words(S::NetworkPublishing27, "第二十七条（新闻转述）", "网络游戏上网出版前,必须向所在地省、自治区、直辖市出版行政主管部门提出申请,经审核同意后,报国家新闻出版广电总局审批", "Before an online game is published on the internet, an application must be made to the publication authority of the province, autonomous region or municipality of the place; after its consent it is submitted to the national administration of press, publication, radio, film and television for approval")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "religion-permit",
        Effect::Document(D::ReligionPermit, Stage::Approval),
        all!(PERMITS_MATTER, is!(Topics: Religion)),
        since(2022, 3, 1),
        &[words(S::ReligionMeasures6, "第六条（一）", "申请人是在中华人民共和国境内依法设立的法人组织或者非法人组织,其法定代表人或者主要负责人是具有中国国籍的内地居民;", "the applicant is a legal person or an organisation without legal personality, set up by law within the PRC, whose legal representative or principal is a mainland resident of Chinese nationality;"), words(S::ReligionMeasures, "正文", "从事互联网宗教信息服务,应当向所在地省级人民政府宗教事务部门提出申请", "Whoever provides internet religious information services shall apply to the religious affairs department of the people’s government of the province where it is")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "ride-hailing-permit",
        Effect::Document(D::RideHailingPermit, Stage::Approval),
        all!(PERMITS_MATTER, is!(Topics: RideHailing)),
        since(2016, 11, 1),
        &[words(S::TencentApprovals, "前置审批类别及审批部门", "网络预约车 | 公司注册所在地的交通管理委员会 |《网络预约出租汽车经营许可证》", "online ride-hailing | transport commission of the place where the company is registered | licence to operate online ride-hailing"), words(S::WeChatApprovals, "返回示例", "网络预约车", "online ride-hailing").sample().indirect()],
    )
    .for_outcomes(FILED),
    Rule::new(
        "finance-permit",
        Effect::Document(D::FinancePermit, Stage::Approval),
        all!(PERMITS_MATTER, is!(Topics: Finance)),
        since(2021, 1, 1),
        &[words(S::TencentApprovals, "金融类", "在办理网站备案时，需提供金融管理部门的专项审批文件", "Whoever files a website must provide the special approval of the financial authority")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "finance-permit-for-marketing",
        Effect::Document(D::FinancePermit, Stage::Approval),
        all!(PERMITS_MATTER, is!(Topics: Finance)),
        since(2026, 9, 30),
        &[words(S::FinancialMarketingMeasures, "第二条", "其他组织或者个人，不得开展或者变相开展金融产品网络营销", "other organisations or individuals may not carry out online marketing of financial products, openly or in disguise").second_hand()],
    )
    .for_outcomes(FILED),
    Rule::new(
        "training-approval",
        Effect::Document(D::TrainingApproval, Stage::Approval),
        all!(PERMITS_MATTER, TRAINING),
        since(2021, 7, 24),
        &[words(S::DoubleReduction13, "十三", "对原备案的线上学科类培训机构,改为审批制。", "Online institutions that train in school subjects and had been filed are brought under a system of approval."), words(S::TencentApprovals, "校外培训类", "凡营业内容涉及校外培训（包含线上培训、线下培训、远程培训及其他培训形式）类的企业在办理 ICP 备案前均需提供备案所在地省、市、区教育部门提供的前置审批文件", "Companies whose business touches off-campus training (online, offline, remote and other forms) must, before they go through the ICP filing, provide the approval document of the education department of the province, city or district of the filing"), words(S::WeChatApprovals, "返回示例", "校外培训", "tutoring").sample().indirect(), words(S::UcloudPreApproval, "前置审批行业及批复单位 › 校外培训类 › 备注", "单位名称或经营范围涉及教育关键词，可根据不同省份审核规则，需提供承诺书按其他图片上传", "If the organisation’s name or business scope touches education keywords, a pledge must be provided by the review rules of the province, uploaded under other pictures").indirect()],
    )
    .for_outcomes(FILED),
    Rule::new(
        "drugs-devices-certificate",
        Effect::Document(D::DrugsDevicesPapers, Stage::Approval),
        all!(PERMITS_MATTER, is!(Topics: DrugsDevices)),
        since(2000, 9, 25).until(2025, 12, 22),
        &[words(S::TencentApprovals, "前置审批类别及审批部门", "药品和医疗器械类 | 当地省、直辖市（食品）药品监督管理部门和卫生部门 |《互联网药品信息服务资格证书》", "drugs and medical devices | the local (food and) drug authority and the health department of the province or municipality | internet drug information service certificate"), words(S::Decree292Article5Before2025, "第五条（2011年文本）", "从事新闻、出版、教育、医疗保健、药品和医疗器械等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意", "Whoever provides internet information services of news, publishing, education, health care, drugs and medical devices and the like that by laws, administrative regulations and State provisions need the consent of the competent authority shall lawfully obtain it before applying for the licence or going through filing.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "drugs-devices-filing-papers",
        Effect::Document(D::DrugsDevicesPapers, Stage::Psb),
        all!(NEW_ORDER, all!(ORGANISATION, is!(Topics: DrugsDevices))),
        since(2025, 12, 22),
        &[words(S::DrugsNotice123, "第四条", "应当以网站、客户端、应用程序为基本单元进行备案", "shall be filed by the website, the client or the application as the basic unit").indirect()],
    )
    .for_outcomes(FILED),
    // The licence.
    Rule::new(
        "licence-application",
        Effect::Document(D::LicenceApplication, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2016, 2, 6),
        &[words(S::TelecomArticle14, "第十四条", "并提交本条例第十三条规定的相关文件", "and submit the documents concerned that Article 13 of these regulations provides for")],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "articles-of-association",
        Effect::Document(D::ArticlesOfAssociation, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2000, 9, 25),
        &[words(S::HeilongjiangLicencePapers, "材料", "公司章程:需提供最新版公司章程彩色扫描件,并加盖工商局档案查询章", "Articles of association: a colour scan of the newest articles must be provided, with the archive-search seal of the company registry").of(Province::Heilongjiang)],
    )
    .for_outcomes(LICENCE)
    .decided_by_regulator(),
    Rule::new(
        "equity-chart",
        Effect::Document(D::EquityChart, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2000, 9, 25),
        &[words(S::HeilongjiangLicencePapers, "材料", "股权结构图:需清晰展示企业股权结构,并加盖公章", "Equity chart: it must clearly show the company’s equity structure, and bear the official seal").of(Province::Heilongjiang)],
    )
    .for_outcomes(LICENCE)
    .decided_by_regulator(),
    Rule::new(
        "shareholder-ids",
        Effect::Document(D::ShareholderIds, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2000, 9, 25),
        &[words(S::HeilongjiangLicencePapers, "材料", "若股东为自然人,需提供身份证彩色扫描件;若股东为企业法人,需提供营业执照彩色扫描件", "If a shareholder is a natural person, a colour scan of the identity card must be provided; if a shareholder is a company, a colour scan of the business licence").of(Province::Heilongjiang)],
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
        &[words(S::HeilongjiangLicencePapers, "材料", "需提供上述三名人员近3个月的社保缴费记录", "the records of social insurance payments of these three persons for the last 3 months must be provided").of(Province::Heilongjiang)],
    )
    .for_outcomes(LICENCE)
    .decided_by_regulator(),
    Rule::new(
        "business-plan",
        Effect::Document(D::BusinessPlan, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2000, 9, 25),
        &[words(S::Decree292Article6, "第六条（一）", "有业务发展计划及相关技术方案", "has a business development plan and the technical plan for it")],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "technical-plan",
        Effect::Document(D::TechnicalPlan, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2000, 9, 25),
        &[words(S::Decree292Article6, "第六条（一）", "有业务发展计划及相关技术方案", "has a business development plan and the technical plan for it")],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "security-measures",
        Effect::Document(D::SecurityMeasures, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2000, 9, 25),
        &[words(S::Decree292Article6, "第六条（二）", "有健全的网络与信息安全保障措施，包括网站安全保障措施、信息安全保密管理制度、用户信息安全管理制度", "has sound measures for network and information security, including measures for the website’s security, a system of information security and secrecy, and a system for the security of users’ information")],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "lawful-operation-commitment",
        Effect::Document(D::LawfulOperationCommitment, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2000, 9, 25),
        &[words(S::HeilongjiangLicencePapers, "材料", "依法经营承诺书:需由法定代表人签字并加盖公章", "Pledge of lawful operation: it must be signed by the legal representative and bear the official seal").of(Province::Heilongjiang)],
    )
    .for_outcomes(LICENCE)
    .decided_by_regulator(),
    Rule::new(
        "access-agreement",
        Effect::Document(D::AccessAgreement, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2000, 9, 25),
        &[words(S::HeilongjiangLicencePapers, "材料", "服务器接入协议:需提供服务器托管协议彩色扫描件", "Access agreement for the server: a colour scan of the agreement to host the server must be provided").of(Province::Heilongjiang), words(S::LinktomGuide, "一 › 经营性 ICP 许可证", "我司可协助提供资质以及接入协议", "our company can help to provide qualifications and the access agreement"), words(S::TencentLicences, "在办理经营性备案时如何申请包含备案号的合同？", "即可申请包含备案备案号的合同", "a contract that contains the filing number can then be applied for")],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "domain-ownership",
        Effect::Document(D::DomainOwnership, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2000, 9, 25),
        &[words(S::HeilongjiangLicencePapers, "材料", "域名所有者须与企业主体一致,且已完成ICP备案", "The domain’s owner must be the company that applies, and the ICP filing must be complete").of(Province::Heilongjiang)],
    )
    .for_outcomes(LICENCE)
    .decided_by_regulator(),
    Rule::new(
        "filing-number",
        Effect::Document(D::FilingNumber, Stage::Licence),
        LICENCE_APPLIED_FOR,
        since(2017, 10, 20),
        &[words(S::GuangxiLicenceGuide, "办理条件", "本次申请前应先完成备案，在主页底部的中央位置标明其备案编号", "Before this application the filing should be completed, and its number shown in the middle at the bottom of the home page").of(Province::Guangxi), words(S::AlibabaWhy2017, "ICP Commercial License", "To apply for an ICP Commercial License, you must first obtain an ICP Filing.", "To apply for an ICP Commercial License, you must first obtain an ICP Filing.")],
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
        &[words(S::PilotBeijing, "申请", "应按照相关规定向工业和信息化部申请取得电信业务经营试点批复", "shall apply to the ministry for the approval of the pilot telecom business as provided").of(Province::Beijing), words(S::Pilot107, "（正文）", "拟在试点地区开展前述增值电信业务的外商投资电信企业，应按照相关规定向工业和信息化部申请取得电信业务经营试点批复", "Foreign-invested telecom enterprises that mean to carry on these value-added telecom businesses in a pilot area shall apply to the ministry for the pilot approval as provided")],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "cepa-certificate",
        Effect::Document(D::CepaCertificate, Stage::Licence),
        all!(GOES_ON, FOREIGN_OVER_50, STORE_PLATFORM, is!(Cepa: Yes)),
        since(2016, 6, 30),
        &[words(S::HongKongSupplierCertificate, "正文", "香港服務提供者如為法人, 須先向本署申請《香港服務提供者證明書》, 然後才可向內地有關當局申請以《安排》的優惠待遇在內地提供服務。", "A service supplier of Hong Kong that is a legal person must first apply to this department for a Certificate of Hong Kong Service Supplier; only then can it apply to the mainland authorities to provide services in the mainland with the preferential treatment of CEPA.")],
    )
    .for_outcomes(LICENCE),
    // Afterwards.
    Rule::new(
        "psb-account",
        Effect::Document(D::PsbAccount, Stage::Psb),
        NEW_ORDER,
        since(2011, 1, 8),
        &[words(S::HuaweiAfterwards, "注册与登录", "个人备案请使用个人用户账号登录。企业或单位备案请使用法人用户账号登录", "For the filing of an individual, please log in with an account for individual users; for the filing of a company or organisation, with an account for legal persons"), words(S::AlibabaGuide2018, "Procedure 9", "are also required to log on to the Public Security Bureau (PSB) Filing website", "are also required to log on to the Public Security Bureau (PSB) Filing website"), words(S::TencentPoliceGuide, "注册与登录 3", "根据页面提示填写信息，单击注册，完成互联网站安全服务平台的账号注册", "Fill in the data as the page asks and click 注册 to complete the registration of an account of the internet-site security service platform")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "psb-papers",
        Effect::Document(D::PsbPapers, Stage::Psb),
        NEW_ORDER,
        since(2011, 1, 8),
        &[words(S::TencentPolice, "如何查看网站开通日期？", "审核通过日期即为网站开通日期", "the day on which the review is passed is the day on which the website opens").sample(), words(S::TencentPoliceGuide, "填写新办网站信息 › 网站信息", "域名证书：腾讯云域名证书获取请参考…", "Domain certificate: for the domain certificate of Tencent Cloud see …"), words(S::UcloudPsb, "填写新办网站信息申请 3", "域名证书：优刻云域名证书获取…", "Domain certificate: how to get UCloud’s domain certificate …")],
    )
    .for_outcomes(FILED),
];
