//! What explains an outcome without bringing it about: why nothing is filed, why no licence is needed.

use super::provinces::provinces;
use super::sources::Source as S;
use super::terms::{
    EXEMPT, LICENSED_BUSINESS, MAINLAND_NODE, NEEDS_LICENCE, OUTSIDE, PROCESSING, PUBLIC_GAMES,
    PUBLISHING_PLATFORM, RIDE_MARKETPLACE, STORE_PLATFORM,
};
use crate::condition::Condition;
use crate::date::since;
use crate::evidence::{unread, words};
use crate::ids::Reason as R;
use crate::questions::Province;
use crate::rule::{Effect, Exception, Rule};
use crate::sets::{FILED, FILING, LICENCE, NO_FILING, OUGHT};
use crate::{all, any, is, not};

const LICENSABLE: Condition = any!(
    is!(Activities: Marketplace | PaidContent | AppStore | DataProcessing),
    PUBLIC_GAMES
);

/// The rules.
pub const RULES: &[Rule] = &[
    // 若网站服务器指向中国大陆境外节点，则不用申请备案。
    Rule::new(
        "served-from-outside",
        Effect::Explain,
        all!(is!(Service: Website | IpOnly), OUTSIDE),
        since(2005, 3, 20),
        &[words(S::LinktomGuide, "引言", "若网站服务器指向中国大陆境外节点,则不用申请备案。", "If the website’s server points to a node outside mainland China, no filing need be applied for."), words(S::TencentWhetherToFile, "使用中国香港的服务器需要备案吗？", "使用中国香港的服务器开办网站不需要备案", "Running a website on a server in Hong Kong, China needs no filing"), words(S::HuaweiConditions, "什么情况下需要提交ICP备案？（doc_0078）", "用户在华为云非大陆内（如：中国-香港）区域购买的服务器，则不需要进行ICP备案", "A server that a user buys with Huawei Cloud in a region outside the mainland (such as Hong Kong, China) needs no ICP filing"), words(S::HuaweiFilingTypes, "核心规则", "境外服务器不需要备案，也不能备案", "Servers abroad need no filing, and cannot be filed.")],
    )
    .reason(R::ServedFromOutside)
    .for_outcomes(NO_FILING),
    Rule::new(
        "no-node-answers",
        Effect::Explain,
        all!(is!(Service: Website | IpOnly), is!(ServedFrom: Offline)),
        since(2005, 3, 20),
        &[words(S::TencentWhetherToFile, "网站没有做好，需要办理备案吗？", "不需要备案。在网站正式提供对外访问前才需要备案。", "No filing needed. A filing is needed only before the website is formally opened to visitors.")],
    ).settled_because(Exception::NotNamedByTheLaw)
    .reason(R::NoNodeAnswers)
    .for_outcomes(NO_FILING),
    Rule::new(
        "page-on-another-platform",
        Effect::Explain,
        is!(Service: PlatformSubdomain),
        since(2005, 3, 20),
        &[words(S::TencentWhetherToFile, "只把三级域名指向腾讯云服务器，需要办理备案吗？", "若二级域名在腾讯云已有备案，则对应的三级域名或四级域名等无需再备案。", "If the second-level domain is filed with Tencent Cloud, its third-level or fourth-level domains and so on need no further filing.").indirect(), words(S::TencentWhetherToFile, "只把三级域名指向腾讯云服务器，需要办理备案吗？", "若三级域名对应的二级域名没有备案号，则需要提交备案申请，待备案成功后三级域名方可正常使用。", "If the second-level domain of a third-level domain has no filing number, an application for filing must be submitted; the third-level domain can be used as normal only after the filing has succeeded.").indirect(), words(S::CloudbaseWebifyDomains, "Custom Domain › tip", "Custom domains require you to complete ICP filing in advance.", "Custom domains require you to complete ICP filing in advance.").indirect()],
    ).settled_because(Exception::NotNamedByTheLaw)
    .reason(R::PageOnAnotherPlatform)
    .for_outcomes(NO_FILING),
    Rule::new(
        "domain-without-service",
        Effect::Explain,
        is!(Service: DomainOnly),
        since(2005, 3, 20),
        &[words(S::TencentWhetherToFile, "注册的域名当前不使用，还需要备案吗？", "域名本身是无需备案的，但要实名认证，只有这个域名开通 Web 服务时才需要备案。", "The domain itself need not be filed, but real-name verification is needed; a filing is needed only when this domain opens a web service.")],
    ).settled_because(Exception::NotNamedByTheLaw)
    .reason(R::DomainWithoutService)
    .for_outcomes(NO_FILING),
    Rule::new(
        "not-reachable-from-the-internet",
        Effect::Explain,
        is!(Service: NotPublic),
        since(2005, 3, 20),
        &[words(S::Decree2922, "第二条第二款", "本办法所称互联网信息服务，是指通过互联网向上网用户提供信息的服务活动。", "Internet information services, in the sense of these Measures, are services that provide information to internet users through the internet.").indirect(), words(S::HuaweiFilingTypes, "备案服务器", "备案需要提供绑定的弹性公网IP，仅有内网IP不可", "A filing needs a bound elastic public IP; an intranet IP alone is not possible").indirect()],
    )
    .reason(R::NotReachableFromTheInternet)
    .for_outcomes(NO_FILING),
    Rule::new(
        "app-abroad-outside-mainland-stores",
        Effect::Explain,
        all!(is!(Service: App), OUTSIDE),
        since(2023, 9, 1),
        &[words(S::HuaweiFilingTypes, "核心规则", "境外服务器不需要备案，也不能备案", "Servers abroad need no filing, and cannot be filed."), words(S::UcloudApps, "哪些APP需要备案？2", "服务器物理地址在境外的APP不需要备案", "Apps whose server stands physically abroad need no filing")],
    )
    .reason(R::AppAbroadOutsideMainlandStores)
    .for_outcomes(NO_FILING),
    Rule::new(
        "app-without-network",
        Effect::Explain,
        all!(is!(Service: App), is!(ServedFrom: Offline)),
        since(2023, 9, 1),
        &[words(S::OfflineAppPractice, "（正文）", "单机不联网的APP、小程序无需备案。", "Stand-alone apps and mini-programs that do not go online need no filing."), words(S::UcloudApps, "哪些APP需要备案？3", "计算器、手电筒等不联网应用、单机应用不需要备案。", "Applications without network such as calculators and torches, and stand-alone applications, need no filing."), words(S::AppNoticeExplained, "（工信部解读转载）", "单机不联网 APP,且无需要上架分发平台(应用商店)不强…", "Stand-alone apps without network that need not be listed on a distribution platform (app store) are not forc…").indirect()],
    )
    .reason(R::AppWithoutNetwork)
    .for_outcomes(NO_FILING),
    // 目前境外主体的小程序无需备案和年审。
    Rule::new(
        "offshore-company-mini-program",
        Effect::Explain,
        all!(is!(Service: MiniProgram), is!(Applicant: OffshoreCompany)),
        since(2023, 9, 1),
        &[words(S::WechatOverseasEntities, "（官方回复）", "目前境外主体的小程序无需备案和年审。", "Mini-programs of overseas entities need at present neither filing nor annual review.")],
    )
    .reason(R::OffshoreCompanyMiniProgram)
    .for_outcomes(NO_FILING),
    Rule::new(
        "before-app-filing",
        Effect::Explain,
        is!(Service: App | MiniProgram),
        since(2000, 9, 25).until(2023, 9, 1),
        &[words(S::Decree2928, "第八条（一）", "办理备案时，应当提交下列材料：（一）主办单位和网站负责人的基本情况", "Whoever files shall submit the following papers: (1) the basic facts of the operator and of the person responsible for the website").indirect(), words(S::AlibabaForum2017, "Q&A", "ICP Filing is for websites. Mobile applications usually do not need to apply for ICP Filings.", "ICP Filing is for websites. Mobile applications usually do not need to apply for ICP Filings."), words(S::Order33Article5, "第五条第三款", "利用通过互联网域名访问的网站或者利用仅能通过互联网IP地址访问的网站，提供非经营性互联网信息服务", "through websites reached by a domain name, or through websites that can be reached only by an IP address, providing non-commercial internet information services").indirect(), words(S::AppNoticeQuoted, "四阶段时间表", "存量APP备案 | 2023年9月–2024年3月", "filing of existing apps | September 2023 to March 2024").indirect()],
    ).settled_because(Exception::NotNamedByTheLaw)
    .reason(R::BeforeAppFiling)
    .for_outcomes(NO_FILING),
    Rule::new(
        "cdn-node-counts",
        Effect::Explain,
        all!(is!(Service: Website | App), is!(ServedFrom: MainlandCdn)),
        since(2005, 3, 20),
        &[words(S::AlibabaSupportPage, "FAQ 4", "Nếu bạn dự định sử dụng các dịch vụ CDN nội địa (Trung Quốc Đại Lục) của chúng tôi, bạn phải đăng ký Giấy phép ICP.", "If you intend to use our domestic (mainland China) CDN services, you must register for the ICP filing."), words(S::AlibabaCdn, "Prerequisites", "A valid ICP filing, if switching to Chinese Mainland Only or Global", "A valid ICP filing, if switching to Chinese Mainland Only or Global"), words(S::TencentWhetherToFile, "使用腾讯云 CDN（内容分发网络），需要进行备案吗？", "使用腾讯云 CDN 的域名需要进行备案", "Domains that use Tencent Cloud’s CDN, the content delivery network, must be filed")],
    )
    .reason(R::CdnNodeCounts)
    .for_outcomes(OUGHT),
    Rule::new(
        "foreign-equity-files-alike",
        Effect::Explain,
        is!(Applicant: ForeignInvested),
        since(2010, 8, 19),
        &[words(S::Mofcom272, "一（三）", "企业利用自身网络平台直接从事商品销售的,应向电信管理部门备案", "a company that sells goods directly through its own platform shall file with the telecom authority"), words(S::AlibabaSupportPage, "FAQ 3", "…không vượt quá 50%, bạn vẫn có thể đăng ký giấy phép ICP", "… does not exceed 50%, you can still register the ICP filing")],
    )
    .reason(R::ForeignEquityFilesAlike)
    .for_outcomes(FILED),
    Rule::new(
        "office-may-file",
        Effect::Explain,
        is!(Applicant: RepresentativeOffice),
        since(2005, 3, 20),
        &[words(S::HuaweiConditions, "非大陆企业可以在大陆做备案吗？（doc_0102）", "如果没有注册分公司，需先向工商管理机构申请外国（地区）企业常驻代表机构登记证。", "If there is no registered branch, the registration certificate of a resident representative office of a foreign enterprise must first be applied for with the company registry.").indirect(), words(S::AlibabaSupportPage, "FAQ 3", "các công ty nước ngoài cần phải nộp đơn xin cấp \"giấy chứng nhận đăng ký đại diện thường trú cho doanh nghiệp nước ngoài", "foreign companies need to apply for the “registration certificate of a resident representative office for a foreign enterprise").indirect(), words(S::CdnetworksAssistant, "ICP registration entity", "your Chinese entity must obtain required documents, such as business licenses and registration certificates of resident representative offices of foreign enterprises", "your Chinese entity must obtain required documents, such as business licenses and registration certificates of resident representative offices of foreign enterprises")],
    )
    .reason(R::OfficeMayFile)
    .for_outcomes(FILED),
    Rule::new(
        "branch-files-alone",
        Effect::Explain,
        is!(Applicant: Branch),
        since(2005, 3, 20),
        &[words(S::HuaweiConditions, "非大陆企业可以在大陆做备案吗？（doc_0102）", "如果您在中国注册有分公司，可使用分公司证件备案。", "If you have a branch registered in China, you can file with the branch’s certificate."), words(S::QingcloudBasics, "分公司或子公司网站是否可以备案到总公司备案中", "应使用分公司或子公司名义独立进行备案", "should file independently in the name of the branch or subsidiary")],
    )
    .reason(R::BranchFilesAlone)
    .for_outcomes(FILED),
    // 企业利用自有网站…直接销售自营的商品或服务: no licence.
    Rule::new(
        "own-sales",
        Effect::Explain,
        is!(Activities: OwnSales),
        since(2010, 8, 19),
        &[words(S::AnhuiOwnSales, "一、1", "企业利用自身网站并以自营方式直接销售自身或其它企业的商品或服务,无其它单位或个人以自身名义入驻该网站实施销售行为的,不属于增值电信业务,无需取得《增值电信业务经营许可证》;", "A company that sells its own or others' goods or services itself on its own site, with no other unit or individual selling there in its own name, does no value-added telecom business and needs no licence.").of(Province::Anhui), words(S::HenanNotice, "（综述）", "1、企業利用自身網站並以自營方式直接銷售自身或其它企業的商品或服務,無其它單位或個人以自身名義入駐該網站實施銷售行為的,不屬於增值電信業務,無需取得《增值電信業務經營許可證》。…目前有十省發布過《關於增值電信業務經營許可有關問題的公告》,公告中提到上述無需取得《增值電信業務經營許可證》的業務形態,具體為:…1.河南省通信管理局公告鏈接", "1. A company that sells its own or others’ goods or services itself on its own site, with no other unit or individual selling there in its own name, does no value-added telecom business and need not obtain the licence for it. … So far ten provinces have published the notice on questions of value-added telecom licences, which names the above forms of business that need no licence, namely: … 1. link to the notice of the Henan administration").of(Province::Henan), words(S::Mofcom272, "一（三）", "企业利用自身网络平台直接从事商品销售的,应向电信管理部门备案", "a company that sells goods directly through its own platform shall file with the telecom authority")],
    )
    .reason(R::OwnSales)
    .for_outcomes(FILED),
    Rule::new(
        "own-information",
        Effect::Explain,
        not!(any!(
            is!(Activities:
                OwnSales | Marketplace | PaidContent | InformationPlatform | Community | Search
                | AppStore | Advertising | SoftwareService | DataProcessing),
            PUBLIC_GAMES
        )),
        since(2005, 3, 20),
        &[words(S::Decree292Article4, "第四条第一款", "对非经营性互联网信息服务实行备案制度", "a filing system applies to non-commercial internet information services"), words(S::Decree292Article3, "第三条第三款", "非经营性互联网信息服务，是指通过互联网向上网用户无偿提供具有公开性、共享性信息的服务活动。", "Non-commercial internet information services are those that, through the internet, provide internet users free of charge with information that is public and shared."), words(S::AnhuiOwnInformation, "一、2", "企业利用自身网站自行发布与企业自身相关的信息,并非为其他单位或个人用户发布信息提供平台服务的,不属于提供信息发布平台和递送服务,", "Where a company publishes by itself, on its own website, information about the company itself, and does not provide other units or individual users with a platform to publish information, this is no publishing platform and delivery service,").of(Province::Anhui), words(S::AlibabaWhy2017, "ICP Filing", "the licensed website should only be used for informational purposes", "the licensed website should only be used for informational purposes").indirect()],
    )
    .reason(R::OwnInformation)
    .for_outcomes(FILING),
    Rule::new(
        "business-inside-a-platform",
        Effect::Explain,
        all!(EXEMPT, LICENSABLE),
        since(2021, 4, 22),
        &[words(S::AnhuiPlatformOnly, "一、3", "企业依托微信、支付宝等互联网平台的小程序、公众号或依托智能终端设备的应用程序等形式经营业务，且无其他独立运营平台的，无需取得《增值电信业务经营许可证》。", "A company that does business through mini-programs or official accounts of internet platforms such as WeChat and Alipay, or through apps on smart devices, and the like, and that runs no other platform of its own, need not obtain the licence for value-added telecom business.").of(Province::Anhui), words(S::HenanNotice, "（综述）", "企业依托微信、支付宝等互联网平台的小程序、公众号等形式经营业务，且无其他独立运营平台的，无需取得《增值电信业务经营许可证》。", "A company that does business through mini-programs, official accounts and the like of internet platforms such as WeChat and Alipay, and that runs no other platform of its own, need not obtain the licence for value-added telecom business.").of(Province::Henan)],
    )
    .reason(R::BusinessInsideAPlatform)
    .for_outcomes(FILED),
    Rule::new(
        "licences-held",
        Effect::Explain,
        LICENSED_BUSINESS,
        since(2000, 9, 25),
        &[unread(S::Decree292Article4)],
    ).settled_because(Exception::SaidByTheVisitor)
    .reason(R::LicencesHeld)
    .for_outcomes(FILED),
    // 网约车经营者应当在取得《网络预约出租汽车经营许可证》并…申请互联网信息服务备案后,方可以开展相关业务。
    Rule::new(
        "ride-marketplace-files",
        Effect::Explain,
        RIDE_MARKETPLACE,
        since(2016, 11, 1),
        &[words(S::RideHailingMeasures, "第十条", "网约车平台公司应当在取得相应《网络预约出租汽车经营许可证》并向企业注册地省级通信主管部门申请互联网信息服务备案后…", "A ride-hailing platform company shall, after it has obtained the corresponding licence for online taxi booking and applied to the provincial communications authority of its place of registration for the filing of the internet information service, …"), words(S::MinistryAnswersQuoted, "（转述部答复）", "另外答过「网约车平台只需做网站备案」「权益类、大宗商品交易平台只需做网站备案」", "it has also answered: “ride-hailing platforms need only the filing of the website”, “trading platforms for rights and interests and for bulk commodities need only the filing of the website”")],
    )
    .reason(R::RideMarketplace)
    .for_outcomes(FILED),
    Rule::new(
        "foreign-marketplace-open",
        Effect::Explain,
        all!(
            is!(Applicant: ForeignInvested),
            is!(Activities: Marketplace)
        ),
        since(2015, 6, 19),
        &[words(S::ECommerce2015, "(bilingual text)", "decides to remove the restrictions on foreign equity ratios in online data processing and transaction processing business (operating e-commerce) nationwide", "decides to remove the restrictions on foreign equity ratios in online data processing and transaction processing business (operating e-commerce) nationwide"), words(S::NegativeListTelecom, "（2020年版第16项，律所引文）", "增值电信业务的外资股比不超过 50%(电子商务、国内多方通信、存储转发类、呼叫中心除外)", "the foreign share in value-added telecom business does not exceed 50% (except e-commerce, domestic multi-party communication, store-and-forward and call centres)")],
    )
    .reason(R::ForeignMarketplaceOpen)
    .for_outcomes(FILED),
    Rule::new(
        "joint-venture-up-to-half",
        Effect::Explain,
        all!(
            is!(Applicant: ForeignInvested),
            is!(ForeignShare: UpTo50),
            NEEDS_LICENCE
        ),
        since(2016, 2, 6),
        &[words(S::ForeignTelecom2016, "第六条第二款", "经营增值电信业务(包括基础电信业务中的无线寻呼业务)的外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%。", "In a foreign-invested telecom enterprise that carries on value-added telecom business (including the wireless paging of basic telecom), the share of the foreign investors may not finally exceed 50%."), words(S::ForeignTelecomArticle6, "第六条第二款", "经营增值电信业务（包括基础电信业务中的无线寻呼业务）的外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%，国家另有规定的除外。", "In a foreign-invested telecom enterprise that carries on value-added telecom business (including the wireless paging of basic telecom), the share of the foreign investors may not finally exceed 50%, unless the State provides otherwise."), words(S::NegativeListTelecom, "（2020年版第16项，律所引文）", "增值电信业务的外资股比不超过 50%(电子商务、国内多方通信、存储转发类、呼叫中心除外)", "the foreign share in value-added telecom business does not exceed 50% (except e-commerce, domestic multi-party communication, store-and-forward and call centres)")],
    )
    .reason(R::JointVentureUpToHalf)
    .for_outcomes(FILED),
    Rule::new(
        "pilot-area-opens",
        Effect::Explain,
        all!(
            is!(Applicant: ForeignInvested),
            is!(ForeignShare: Over50),
            is!(PilotArea: Yes),
            any!(PUBLISHING_PLATFORM, PROCESSING, STORE_PLATFORM)
        ),
        since(2024, 10, 23),
        &[words(S::Pilot107, "（正文）", "拟在试点地区开展前述增值电信业务的外商投资电信企业，应按照相关规定向工业和信息化部申请取得电信业务经营试点批复", "Foreign-invested telecom enterprises that mean to carry on these value-added telecom businesses in a pilot area shall apply to the ministry for the pilot approval as provided"), words(S::PilotBeijing, "正文", "应按照相关规定向工业和信息化部申请取得电信业务经营试点批复", "shall apply to the ministry for the approval of the pilot telecom business as provided").of(Province::Beijing)],
    )
    .reason(R::PilotAreaOpens)
    .for_outcomes(FILED),
    Rule::new(
        "filing-comes-first",
        Effect::Explain,
        any!(MAINLAND_NODE, is!(Service: MiniProgram)),
        since(2017, 10, 20),
        &[words(S::GuangxiLicenceGuide, "正文", "本次申请前应先完成备案，在主页底部的中央位置标明其备案编号", "Before this application the filing should be completed, and its number shown in the middle at the bottom of the home page").of(Province::Guangxi), words(S::LinktomGuide, "经营性 ICP 许可证", "在取得工信部备案号后需申请经营性 ICP 许可证", "After the ministry’s filing number has been obtained, the commercial ICP licence must be applied for").indirect(), words(S::AlibabaWhy2017, "ICP Commercial License", "To apply for an ICP Commercial License, you must first obtain an ICP Filing.", "To apply for an ICP Commercial License, you must first obtain an ICP Filing.").indirect()],
    )
    .reason(R::FilingComesFirst)
    .for_outcomes(LICENCE),
    Rule::new(
        "own-sales-notice-anhui",
        Effect::Explain,
        all!(
            is!(Activities: OwnSales),
            provinces!(own_sales: NoLicenceSince2021)
        ),
        since(2021, 4, 22).until(2023, 1, 1),
        &[words(S::AnhuiOwnSales, "一、1", "企业利用自身网站并以自营方式直接销售自身或其它企业的商品或服务,无其它单位或个人以自身名义入驻该网站实施销售行为的,不属于增值电信业务,无需取得《增值电信业务经营许可证》;", "A company that sells its own or others' goods or services itself on its own site, with no other unit or individual selling there in its own name, does no value-added telecom business and needs no licence.").of(Province::Anhui)],
    )
    .reason(R::OwnSalesNoticeProvince)
    .for_outcomes(FILED),
    Rule::new(
        "own-sales-notice-province",
        Effect::Explain,
        all!(
            is!(Activities: OwnSales),
            provinces!(own_sales: NoLicenceSince2021 | NoLicenceSince2023)
        ),
        since(2023, 1, 1),
        &[words(S::AnhuiOwnSales, "一、1", "企业利用自身网站并以自营方式直接销售自身或其它企业的商品或服务,无其它单位或个人以自身名义入驻该网站实施销售行为的,不属于增值电信业务,无需取得《增值电信业务经营许可证》;", "A company that sells its own or others' goods or services itself on its own site, with no other unit or individual selling there in its own name, does no value-added telecom business and needs no licence.").of(Province::Anhui), words(S::HenanNotice, "（综述）", "1、企業利用自身網站並以自營方式直接銷售自身或其它企業的商品或服務,無其它單位或個人以自身名義入駐該網站實施銷售行為的,不屬於增值電信業務,無需取得《增值電信業務經營許可證》。…目前有十省發布過《關於增值電信業務經營許可有關問題的公告》,公告中提到上述無需取得《增值電信業務經營許可證》的業務形態,具體為:…1.河南省通信管理局公告鏈接", "1. A company that sells its own or others’ goods or services itself on its own site, with no other unit or individual selling there in its own name, does no value-added telecom business and need not obtain the licence for it. … So far ten provinces have published the notice on questions of value-added telecom licences, which names the above forms of business that need no licence, namely: … 1. link to the notice of the Henan administration").of(Province::Henan)],
    )
    .reason(R::OwnSalesNoticeProvince)
    .for_outcomes(FILED),
];
