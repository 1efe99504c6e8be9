//! Where sources disagree: shown with both sides, and with the one that the report follows.

use super::sources::Source as S;
use super::terms::{
    FREE_PLATFORM, INDIVIDUAL, MAINLAND_NODE, ORDER_TO_RUN, OUTSIDE, PUBLIC_APP, RIDE_MARKETPLACE,
    STAFF_APP, STORE_APP,
};
use crate::date::since;
use crate::evidence::words;
use crate::ids::Dispute as D;
use crate::law::provinces::by_provinces;
use crate::questions::Province;
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, NO_FILING, OUGHT};
use crate::{all, any, is};

/// The rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "dispute-own-sales",
        Effect::Dispute(D::OwnSales),
        is!(Activities: OwnSales),
        since(2010, 8, 19),
        &[words(S::AlibabaSupportPage, "Giấy phép thương mại ICP", "Các trang web của doanh nghiệp được thành lập nhằm mục đích tạo ra thu nhập hoặc cung cấp một nền tảng cho những người khác để tạo ra thu nhập, bắt buộc phải đăng ký Giấy phép thương mại ICP", "Websites of companies set up to create income, or to give others a platform to create income, are required to register the commercial ICP licence").against(), words(S::AlibabaWhy2017, "ICP Filing", "After obtaining an ICP Filing, the licensee will be eligible to host their website on a China-based hosting server or CDN, but will not be able to integrate e-commerce features or online payments.", "After obtaining an ICP Filing, the licensee will be eligible to host their website on a China-based hosting server or CDN, but will not be able to integrate e-commerce features or online payments.").against(), words(S::AnhuiOwnSales, "一、1", "企业利用自身网站并以自营方式直接销售自身或其它企业的商品或服务,无其它单位或个人以自身名义入驻该网站实施销售行为的,不属于增值电信业务,无需取得《增值电信业务经营许可证》;", "A company that sells its own or others' goods or services itself on its own site, with no other unit or individual selling there in its own name, does no value-added telecom business and needs no licence.").of(Province::Anhui), words(S::Mofcom272, "一（三）", "企业利用自身网络平台直接从事商品销售的,应向电信管理部门备案", "a company that sells goods directly through its own platform shall file with the telecom authority")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "dispute-joint-venture",
        Effect::Dispute(D::JointVenture),
        all!(
            is!(Applicant: ForeignInvested),
            is!(ForeignShare: UpTo50),
            is!(Activities:
                OwnSales | Marketplace | PaidContent | AppStore | DataProcessing)
        ),
        since(2016, 2, 6),
        &[words(S::AlibabaSupportPage, "FAQ 3", "…không vượt quá 50%, bạn vẫn có thể đăng ký giấy phép ICP, nhưng sẽ không thể điều hành trang web như một trang web thương mại, do đó sẽ không thể nhận tiền thông qua trang web", "… does not exceed 50%, you can still register the ICP filing, but you will not be able to run the website as a commercial website, and therefore will not be able to take money through the website").against(), words(S::ForeignTelecomArticle6, "第六条第二款", "经营增值电信业务（包括基础电信业务中的无线寻呼业务）的外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%，国家另有规定的除外。", "In a foreign-invested telecom enterprise that carries on value-added telecom business (including the wireless paging of basic telecom), the share of the foreign investors may not finally exceed 50%, unless the State provides otherwise."), words(S::NegativeListTelecom, "（2020年版第16项，律所引文）", "增值电信业务的外资股比不超过 50%(电子商务、国内多方通信、存储转发类、呼叫中心除外)", "the foreign share in value-added telecom business does not exceed 50% (except e-commerce, domestic multi-party communication, store-and-forward and call centres)"), words(S::ForeignTelecom2016, "第六条第二款", "经营增值电信业务(包括基础电信业务中的无线寻呼业务)的外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%。", "In a foreign-invested telecom enterprise that carries on value-added telecom business (including the wireless paging of basic telecom), the share of the foreign investors may not finally exceed 50%.")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "dispute-foreign-individual",
        Effect::Dispute(D::ForeignIndividual),
        all!(INDIVIDUAL, is!(Person: ForeignResident | ForeignVisitor)),
        since(2017, 10, 20),
        by_provinces!(DisputeForeignIndividual, [words(S::UcloudLimits, "无法备案的类型 2", "其他国家居民需取得《外国人永久居留身份证》方可个人备案", "residents of other countries must have the Foreign Permanent Resident ID Card to file as individuals"), words(S::AlibabaSupportPage, "Ai đủ điều kiện?", "Các cá nhân người nước ngoài có địa điểm cư trú cố định tại Trung Quốc có thể đăng ký lập trang web cá nhân.", "Foreign individuals with a fixed residence in China can register to set up a personal website.").against(), words(S::WeChatCertificates, "说明", "证件类型与单位性质存在关联,例如:个人的证件类型有居民身份证、护照,而企业则不存在这两类证件。", "The type of certificate is tied to the kind of applicant: an individual’s certificates are the identity card and the passport, for example, and a company has neither.").against().indirect(), words(S::AlibabaNotMainland, "(words recorded on 2026-11-21)", "filing entity is an enterprise registered in the Chinese mainland or a Chinese mainland resident", "filing entity is an enterprise registered in the Chinese mainland or a Chinese mainland resident").indirect()]),
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "dispute-advertising",
        Effect::Dispute(D::Advertising),
        is!(Activities: Advertising),
        since(2017, 10, 20),
        &[words(S::AlibabaSupportPage, "Giấy phép thương mại ICP", "Tạo ra doanh thu thông qua, ví dụ như việc xuất bản thông tin, quảng cáo, v.v.", "Creating revenue through, for example, publishing information, advertising and the like").against(), words(S::Decree292Article3, "第三条第二款", "经营性互联网信息服务，是指通过互联网向上网用户有偿提供信息或者网页制作等服务活动。", "Commercial internet information services are those that, through the internet, provide internet users with information, web-page making and the like for payment.")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "dispute-software-service",
        Effect::Dispute(D::SoftwareService),
        is!(Activities: SoftwareService),
        since(2016, 3, 1),
        &[words(S::CatalogueB21, "B21", "在线数据处理与交易处理业务是指利用各种与公用通信网或互联网相连的数据与交易/事务处理应用平台,通过公用通信网或互联网为用户提供在线数据处理和交易/事务处理的业务。", "Online data and transaction processing is the business of providing users, through public networks or the internet, with online processing of data and of transactions, by means of data and transaction application platforms connected to these networks.").against(), words(S::Decree292Article3, "第三条第二款", "经营性互联网信息服务，是指通过互联网向上网用户有偿提供信息或者网页制作等服务活动。", "Commercial internet information services are those that, through the internet, provide internet users with information, web-page making and the like for payment.")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "dispute-ip-only",
        Effect::Dispute(D::IpOnly),
        all!(is!(Service: IpOnly), MAINLAND_NODE),
        since(2005, 3, 20),
        &[words(S::Order33Article5, "第五条第三款", "在中华人民共和国境内提供非经营性互联网信息服务，是指在中华人民共和国境内的组织或个人利用通过互联网域名访问的网站或者利用仅能通过互联网IP地址访问的网站，提供非经营性互联网信息服务。", "Providing non-commercial internet information services within the PRC means that organisations or individuals within the PRC provide them through websites reached by a domain name, or through websites that can be reached only by an IP address.").indirect(), words(S::TencentWhetherToFile, "只购买云服务器不使用域名，需要备案吗？", "当您不使用域名解析指向服务器时，不需要备案。", "As long as you do not use a domain name that points to the server, no filing is needed.").against()],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "dispute-overseas-app",
        Effect::Dispute(D::OverseasApp),
        all!(
            PUBLIC_APP,
            any!(OUTSIDE, all!(MAINLAND_NODE, is!(AppStores: Elsewhere)))
        ),
        since(2023, 9, 1),
        &[words(S::AppNotice105, "一、总体要求（引文）", "在中华人民共和国境内从事互联网信息服务的APP主办者,应当依照《中华人民共和国反电信网络诈骗法》《互联网信息服务管理办法》(国务院令第292号)等规定履行备案手续,未履行备案手续的,不得从事APP互联网信息服务。", "App operators who carry on internet information services within the PRC shall go through filing under the Law against Telecom and Online Fraud, the Measures for Internet Information Services (State Council Decree 292) and other provisions; whoever has not gone through filing may not carry on internet information services by app."), words(S::OverseasAppPractice, "（正文）", "International companies using their global accounts to publish in China are prompted to provide an ICP Filing, but it is still possible to publish the app without providing one.", "International companies using their global accounts to publish in China are prompted to provide an ICP Filing, but it is still possible to publish the app without providing one.").indirect()],
    )
    .for_outcomes(NO_FILING.union(OUGHT)),
    Rule::new(
        "dispute-overseas-mini-program",
        Effect::Dispute(D::OverseasMiniProgram),
        all!(
            is!(Service: MiniProgram),
            any!(OUTSIDE, is!(Applicant: OffshoreCompany))
        ),
        since(2023, 9, 1),
        &[words(S::WechatOverseasEntities, "（官方回复）", "目前境外主体的小程序无需备案和年审。", "Mini-programs of overseas entities need at present neither filing nor annual review."), words(S::AppNotice105, "二（备案程序，引文）", "APP主办者应当向其住所所在地省级通信管理局履行备案手续,由其网络接入服务提供者、APP分发平台(以下简称分发平台)通过…", "App operators shall go through filing with the provincial communications administration of their domicile, by their network access provider or the app distribution platform, through …").indirect()],
    )
    .for_outcomes(NO_FILING.union(OUGHT)),
    Rule::new(
        "dispute-internal-app",
        Effect::Dispute(D::InternalApp),
        STAFF_APP,
        since(2023, 9, 1),
        &[words(S::HuaweiApps, "单位内部使用并挂在官网提供下载的App是否需要备案？（doc_0119）", "少量自用App可供内部下载，但若提供下载的自用App数量较多，则需要分发平台资质并进行备案", "A few apps of one’s own may be downloaded internally; where many of one’s own apps are offered for download, the qualification of a distribution platform and a filing are needed").against(), words(S::AntiFraudArticle23, "第二十三条第一款", "设立移动互联网应用程序应当按照国家有关规定向电信主管部门办理许可或者备案手续。", "Whoever sets up a mobile app shall, as the State provides, obtain a licence from the telecom authority or file with it.")],
    )
    .for_outcomes(NO_FILING.union(OUGHT)),
    Rule::new(
        "dispute-offline-app",
        Effect::Dispute(D::OfflineApp),
        all!(STORE_APP, is!(ServedFrom: Offline)),
        since(2023, 9, 1),
        &[words(S::OfflineAppPractice, "（正文）", "单机不联网的APP、小程序无需备案。", "Stand-alone apps and mini-programs that do not go online need no filing."), words(S::UcloudApps, "哪些APP需要备案？3", "计算器、手电筒等不联网应用、单机应用不需要备案。", "Applications without network such as calculators and torches, and stand-alone applications, need no filing."), words(S::AppNoticeExplained, "（工信部解读转载）", "单机不联网 APP,且无需要上架分发平台(应用商店)不强…", "Stand-alone apps without network that need not be listed on a distribution platform (app store) are not forc…").against()],
    )
    .for_outcomes(NO_FILING),
    Rule::new(
        "dispute-marketplace-b21",
        Effect::Dispute(D::MarketplaceB21),
        RIDE_MARKETPLACE,
        since(2016, 11, 1),
        &[words(S::MinistryAnswersQuoted, "（转述部答复）", "另外答过「网约车平台只需做网站备案」「权益类、大宗商品交易平台只需做网站备案」", "it has also answered: “ride-hailing platforms need only the filing of the website”, “trading platforms for rights and interests and for bulk commodities need only the filing of the website”"), words(S::RideHailingMeasures, "第十条", "网约车平台公司应当在取得相应《网络预约出租汽车经营许可证》并向企业注册地省级通信主管部门申请互联网信息服务备案后…", "A ride-hailing platform company shall, after it has obtained the corresponding licence for online taxi booking and applied to the provincial communications authority of its place of registration for the filing of the internet information service, …"), words(S::LicenceConditions, "三、拟申请在线数据处理与交易处理（二）", "(二)交易双方需在此交易平台上在线完成交易行为;", "(2) both parties to the trade must complete the transaction online on this trading platform;").against().indirect(), words(S::CatalogueB21, "B21", "在线数据处理与交易处理业务是指利用各种与公用通信网或互联网相连的数据与交易/事务处理应用平台,通过公用通信网或互联网为用户提供在线数据处理和交易/事务处理的业务。", "Online data and transaction processing is the business of providing users, through public networks or the internet, with online processing of data and of transactions, by means of data and transaction application platforms connected to these networks.").against().indirect()],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "dispute-free-platform",
        Effect::Dispute(D::FreePlatform),
        FREE_PLATFORM,
        since(2016, 3, 1),
        &[words(S::CatalogueB25, "B25（信息搜索查询服务）", "信息搜索查询服务是指通过公用通信网或互联网，采取信息收集与检索、数据组织与存储、分类索引、整理排序等方式，为用户提供网页信息、文本、图片、音视频等信息检索查询服务。", "Search and query services mean offering users, through the public network or the internet, search for web pages, text, pictures, audio and video and other information, by collecting and retrieving information, organising and storing data, indexing, sorting and the like.").against(), words(S::LicenceConditions, "四、拟申请经营性互联网信息服务（二）", "(二)为其他单位或个人提供信息发布或单向递送服务;", "(2) publishes information, or delivers it one way, for other units or individuals;").against().indirect(), words(S::Decree292Article3, "第三条第三款", "非经营性互联网信息服务，是指通过互联网向上网用户无偿提供具有公开性、共享性信息的服务活动。", "Non-commercial internet information services are those that, through the internet, provide internet users free of charge with information that is public and shared.")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "dispute-psb-deadline",
        Effect::Dispute(D::PsbDeadline),
        ORDER_TO_RUN,
        since(2017, 10, 20),
        &[words(S::AlibabaSupportPage, "bước cuối", "đăng ký giấy phép PSB trong vòng 30 ngày sau khi bạn nhận được giấy phép ICP", "register the PSB filing within 30 days after you receive the ICP filing").against(), words(S::AlibabaWhy2017, "Note", "submit an application to PSB (Public Security Bureau) for another filing within 30 days after you open up your website", "submit an application to PSB (Public Security Bureau) for another filing within 30 days after you open up your website"), words(S::Police33Article12, "第十二条第一款", "应当自网络正式联通之日起30日内，到所在地的省、自治区、直辖市人民政府公安机关指定的受理机关办理备案手续", "shall, within 30 days of the day on which the network is formally connected, go through filing with the office that the police of the people’s government of the province, autonomous region or municipality names")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "dispute-filing-time",
        Effect::Dispute(D::FilingTime),
        ORDER_TO_RUN,
        since(2017, 10, 20),
        &[words(S::AlibabaWhy2017, "ICP Filing", "An ICP Filing may take up to several months to process", "An ICP Filing may take up to several months to process").against(), words(S::Order33Article12, "第十二条", "材料齐全的，应在二十个工作日内予以备案", "where the papers are complete, it shall file within twenty working days"), words(S::HuaweiProcess, "PC端操作步骤 3", "管局审核一般为1-20个工作日", "The administration’s review generally takes 1 to 20 working days")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "dispute-unfiled-reachable",
        Effect::Dispute(D::UnfiledReachable),
        all!(is!(Service: Website | IpOnly), OUTSIDE),
        since(2017, 10, 20),
        &[words(S::AlibabaSupportPage, "FAQ 5", "Không thể truy cập các trang web không đăng ký ICP ở Trung Quốc Đại Lục.", "Websites without ICP registration cannot be reached in mainland China.").against(), words(S::LinktomGuide, "引言", "若网站服务器指向中国大陆境外节点,则不用申请备案。", "If the website’s server points to a node outside mainland China, no filing need be applied for.").indirect(), words(S::TencentWhetherToFile, "使用中国香港的服务器需要备案吗？", "使用中国香港的服务器开办网站不需要备案", "Running a website on a server in Hong Kong, China needs no filing").indirect(), words(S::HuaweiFilingTypes, "非备案问题", "境外服务器解析无法访问", "a server abroad that cannot be reached").indirect()],
    )
    .for_outcomes(NO_FILING),
    Rule::new(
        "dispute-photo-presence",
        Effect::Dispute(D::PhotoPresence),
        ORDER_TO_RUN,
        since(2017, 10, 20).until(2022, 1, 1),
        &[words(S::AlibabaSupportPage, "FAQ 2", "Không cần phải đăng ký giấy phép tại chỗ. Tất cả các bước đều có thể được thực hiện trực tuyến.", "There is no need to register on the spot. All steps can be done online.").against(), words(S::AlibabaGuide2018, "7", "This rule stipulates the applicants to physically stay in China long enough to have a picture taken.", "This rule stipulates the applicants to physically stay in China long enough to have a picture taken.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "dispute-drugs-devices-practice",
        Effect::Dispute(D::DrugsDevicesPractice),
        is!(Topics: DrugsDevices),
        since(2025, 12, 22),
        &[words(S::TencentApprovals, "前置审批类别及审批部门", "药品和医疗器械类 | 当地省、直辖市（食品）药品监督管理部门和卫生部门 |《互联网药品信息服务资格证书》", "drugs and medical devices | the local (food and) drug authority and the health department of the province or municipality | internet drug information service certificate").against(), words(S::Decree292Article5, "第五条", "从事新闻、出版、教育等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意", "Whoever provides internet information services of news, publishing, education and the like that by laws, administrative regulations and State provisions need the consent of the competent authority shall lawfully obtain it before applying for the licence or going through filing").indirect(), words(S::DrugsNotice123, "第四条", "应当以网站、客户端、应用程序为基本单元进行备案", "shall be filed by the website, the client or the application as the basic unit")],
    )
    .for_outcomes(FILED),
];

/// The two positions of a dispute: who holds the first, who the second, and which one is followed;
/// none where it depends on the case, which the words then say.
pub const POSITIONS: &[(D, [S; 2], Option<usize>)] = &[
    (D::OwnSales, [S::AlibabaWhy2017, S::AnhuiOwnSales], Some(1)),
    (
        D::JointVenture,
        [S::AlibabaSupportPage, S::ForeignTelecomArticle6],
        Some(1),
    ),
    (
        D::ForeignIndividual,
        [S::AlibabaSupportPage, S::HuaweiAuthorities],
        Some(1),
    ),
    (
        D::Advertising,
        [S::AlibabaSupportPage, S::Decree292Article3],
        Some(1),
    ),
    (
        D::SoftwareService,
        [S::CatalogueB21, S::Decree292Article3],
        Some(1),
    ),
    (
        D::IpOnly,
        [S::TencentWhetherToFile, S::Order33Article5],
        Some(1),
    ),
    (
        D::OverseasApp,
        [S::AppNotice105, S::OverseasAppPractice],
        None,
    ),
    (
        D::OverseasMiniProgram,
        [S::WechatOverseasEntities, S::AppNotice105],
        None,
    ),
    (D::InternalApp, [S::HuaweiApps, S::AntiFraudArticle23], None),
    (
        D::OfflineApp,
        [S::AppNoticeExplained, S::UcloudApps],
        Some(1),
    ),
    (
        D::MarketplaceB21,
        [S::MinistryAnswersQuoted, S::LicenceConditions],
        Some(0),
    ),
    (
        D::FreePlatform,
        [S::CatalogueB25, S::Decree292Article3],
        Some(1),
    ),
    (
        D::PsbDeadline,
        [S::AlibabaSupportPage, S::Police33Article12],
        Some(1),
    ),
    (
        D::FilingTime,
        [S::AlibabaWhy2017, S::Order33Article12],
        Some(1),
    ),
    (
        D::UnfiledReachable,
        [S::AlibabaSupportPage, S::LinktomGuide],
        Some(1),
    ),
    (
        D::PhotoPresence,
        [S::AlibabaSupportPage, S::AlibabaGuide2018],
        Some(1),
    ),
    (
        D::DrugsDevicesPractice,
        [S::TencentApprovals, S::Decree292Article5],
        Some(1),
    ),
];
