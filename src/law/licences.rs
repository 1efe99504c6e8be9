//! When a commercial licence is needed on top of the filing.

use super::provinces::provinces;
use super::sources::Source as S;
use super::terms::{
    EXEMPT, FOREIGN_OVER_50, FREE_PLATFORM, HOLDS_B21, HOLDS_B25, HOLDS_BOTH, INDIVIDUAL,
    JOB_AGENT, LICENCE_OPEN, NEEDS_PAYMENT, NO_COMPANY, NOT_EXEMPT, ONLY_APP, ONLY_MINI_PROGRAM,
    PILOT, PUBLIC_GAMES, RIDE_MARKETPLACE, TRADE_MARKETPLACE,
};
use crate::condition::Condition;
use crate::date::since;
use crate::evidence::words;
use crate::ids::Licence;
use crate::ids::Note;
use crate::ids::OtherReading as O;
use crate::ids::Reason as R;
use crate::questions::Province;
use crate::rule::{Effect, Rule};
use crate::sets::FILED;
use crate::{all, any, is, not};

/// A notice says that mini-programs inside another's platform need no licence.
const NOTICE: Condition = provinces!(platform_only: MiniPrograms | MiniProgramsAndApps);

/// The rules.
pub const RULES: &[Rule] = &[
    // B21: 有确定的从事第三方交易处理的网站…交易双方需在此交易平台上在线完成交易行为
    Rule::new(
        "marketplace",
        Effect::Licence(Licence::B21),
        all!(
            TRADE_MARKETPLACE,
            NOT_EXEMPT,
            not!(HOLDS_B21)
        ),
        since(2000, 9, 25),
        &[words(S::CatalogueB21, "B21", "在线数据处理与交易处理业务是指利用各种与公用通信网或互联网相连的数据与交易/事务处理应用平台,通过公用通信网或互联网为用户提供在线数据处理和交易/事务处理的业务。", "Online data and transaction processing is the business of providing users, through public networks or the internet, with online processing of data and of transactions, by means of data and transaction application platforms connected to these networks.").indirect(), words(S::LicenceConditions, "三、拟申请在线数据处理与交易处理（二）", "(二)交易双方需在此交易平台上在线完成交易行为;", "(2) both parties to the trade must complete the transaction online on this trading platform;"), words(S::TelecomArticle7, "第七条第三款", "未取得电信业务经营许可证，任何组织或者个人不得从事电信业务经营活动。", "Without a telecom business licence, no organisation or individual may carry on telecom business.").indirect(), words(S::LinktomGuide, "经营性 ICP 许可证", "对于商品或服务的在线平台或第三方卖方在取得工信部备案号后需申请经营性 ICP 许可证", "Online platforms for goods or services, or third-party sellers, must apply for the commercial ICP licence after they have obtained the ministry’s filing number"), words(S::AlibabaWhy2017, "ICP Commercial License", "allows online platforms or third-party sellers of goods and services to deploy their website on a hosting server or CDN within mainland China. To apply for an ICP Commercial License, you must first obtain an ICP Filing.", "allows online platforms or third-party sellers of goods and services to deploy their website on a hosting server or CDN within mainland China. To apply for an ICP Commercial License, you must first obtain an ICP Filing.")],
    )
    .reason(R::Marketplace),
    // The measures on ride-hailing ask for the permit and a filing; the catalogue alone would have it licensed.
    Rule::new(
        "ride-marketplace",
        Effect::Licence(Licence::B21),
        all!(RIDE_MARKETPLACE, NOT_EXEMPT, not!(HOLDS_B21)),
        since(2016, 3, 1),
        &[words(S::CatalogueB21, "B21", "在线数据处理与交易处理业务是指利用各种与公用通信网或互联网相连的数据与交易/事务处理应用平台,通过公用通信网或互联网为用户提供在线数据处理和交易/事务处理的业务。", "Online data and transaction processing is the business of providing users, through public networks or the internet, with online processing of data and of transactions, by means of data and transaction application platforms connected to these networks.").indirect(), words(S::LicenceConditions, "三、拟申请在线数据处理与交易处理（二）", "(二)交易双方需在此交易平台上在线完成交易行为;", "(2) both parties to the trade must complete the transaction online on this trading platform;").indirect()],
    )
    .contrary_reading(O::RideMarketplaceMayNeedLicence)
    .decided_by_regulator(),
    Rule::new(
        "data-processing",
        Effect::Licence(Licence::B21),
        all!(is!(Activities: DataProcessing), NOT_EXEMPT, not!(HOLDS_B21)),
        since(2016, 3, 1),
        &[words(S::CatalogueB21, "B21", "包括交易处理业务、电子数据交换业务和网络/电子设备数据处理业务三类", "It comprises three kinds: transaction processing, electronic data interchange, and data processing of network or electronic devices")],
    )
    .reason(R::DataProcessing),
    // 第三条 经营性互联网信息服务，是指通过互联网向上网用户有偿提供信息或者网页制作等服务活动。
    Rule::new(
        "paid-content",
        Effect::Licence(Licence::B25),
        all!(is!(Activities: PaidContent), NOT_EXEMPT, not!(HOLDS_B25)),
        since(2000, 9, 25),
        &[words(S::Decree292Article3, "第三条第二款", "经营性互联网信息服务，是指通过互联网向上网用户有偿提供信息或者网页制作等服务活动。", "Commercial internet information services are those that, through the internet, provide internet users with information, web-page making and the like for payment.").indirect(), words(S::CatalogueB25, "B25（信息发布平台和递送服务）", "信息发布平台和递送服务是指建立信息平台,为其他单位或个人用户发布文本、图片、音视频、应用软件等信息提供平台的服务。", "Publishing platforms and delivery services mean setting up an information platform and providing other units or individual users with a platform to publish text, pictures, audio and video, application software and other information.").against().indirect(), words(S::LicenceConditions, "四、拟申请经营性互联网信息服务（二）", "(二)为其他单位或个人提供信息发布或单向递送服务;", "(2) publishes information, or delivers it one way, for other units or individuals;").against().indirect()],
    )
    .reason(R::PaidContent)
    .decided_by_province(),
    Rule::new(
        "app-store",
        Effect::Licence(Licence::B25),
        all!(is!(Activities: AppStore), NOT_EXEMPT, not!(HOLDS_B25)),
        since(2016, 3, 1),
        &[words(S::CatalogueB25, "B25（信息发布平台和递送服务）", "信息发布平台和递送服务是指建立信息平台,为其他单位或个人用户发布文本、图片、音视频、应用软件等信息提供平台的服务。", "Publishing platforms and delivery services mean setting up an information platform and providing other units or individual users with a platform to publish text, pictures, audio and video, application software and other information.")],
    )
    .reason(R::AppStore)
    .decided_by_province(),
    Rule::new(
        "games",
        Effect::Licence(Licence::B25),
        all!(PUBLIC_GAMES, NOT_EXEMPT, not!(HOLDS_B25)),
        since(2000, 9, 25),
        &[words(S::GamesPractice, "游戏类网站在广东省备案有什么要求？方法一 4", "办理增值电信业务经营许可证，原因是游戏类网站一般都是有收入的。", "Obtain the value-added telecom licence; the reason is that game websites generally have income.").of(Province::Guangdong).indirect(), words(S::Decree292Article3, "第三条第二款", "经营性互联网信息服务，是指通过互联网向上网用户有偿提供信息或者网页制作等服务活动。", "Commercial internet information services are those that, through the internet, provide internet users with information, web-page making and the like for payment.").indirect()],
    )
    .reason(R::Games)
    .decided_by_province(),
    Rule::new(
        "payment",
        Effect::Licence(Licence::Payment),
        NEEDS_PAYMENT,
        since(2024, 5, 1),
        &[words(S::PaymentDecree768, "第六条第二款", "未经依法批准，任何单位和个人不得从事或者变相从事支付业务", "Without lawful approval, no unit or individual may do payment business, openly or in disguise")],
    )
    .reason(R::Payment),
    Rule::new(
        "payment-before-2024",
        Effect::Licence(Licence::Payment),
        NEEDS_PAYMENT,
        since(2010, 9, 1).until(2024, 5, 1),
        &[words(S::PaymentBefore2024, "第三条", "未经中国人民银行批准,任何非金融机构和个人不得从事或变相从事支付业务。", "Without the approval of the People’s Bank of China, no non-financial institution or individual may do payment business, openly or in disguise.")],
    )
    .reason(R::Payment)
    .decided_by_regulator(),
    // Readings that others hold.
    Rule::new(
        "own-sales-may-need-licence",
        Effect::Licence(Licence::B21),
        all!(
            is!(Activities: OwnSales),
            not!(INDIVIDUAL),
            not!(provinces!(own_sales: NoLicenceSince2021 | NoLicenceSince2023)),
            NOT_EXEMPT,
            not!(HOLDS_B21)
        ),
        since(2023, 1, 1),
        &[words(S::AlibabaSupportPage, "Giấy phép thương mại ICP", "Các trang web của doanh nghiệp được thành lập nhằm mục đích tạo ra thu nhập hoặc cung cấp một nền tảng cho những người khác để tạo ra thu nhập, bắt buộc phải đăng ký Giấy phép thương mại ICP", "Websites of companies set up to create income, or to give others a platform to create income, are required to register the commercial ICP licence"), words(S::AlibabaWhy2017, "ICP Filing", "After obtaining an ICP Filing, the licensee will be eligible to host their website on a China-based hosting server or CDN, but will not be able to integrate e-commerce features or online payments.", "After obtaining an ICP Filing, the licensee will be eligible to host their website on a China-based hosting server or CDN, but will not be able to integrate e-commerce features or online payments.").indirect()],
    )
    .contrary_reading(O::OwnSalesMayNeedLicence)
    .decided_by_province(),
    Rule::new(
        "own-sales-may-need-licence-before-henan",
        Effect::Licence(Licence::B21),
        all!(
            is!(Activities: OwnSales),
            not!(INDIVIDUAL),
            not!(provinces!(own_sales: NoLicenceSince2021)),
            not!(HOLDS_B21)
        ),
        since(2021, 4, 22).until(2023, 1, 1),
        &[words(S::AlibabaSupportPage, "Giấy phép thương mại ICP", "Các trang web của doanh nghiệp được thành lập nhằm mục đích tạo ra thu nhập hoặc cung cấp một nền tảng cho những người khác để tạo ra thu nhập, bắt buộc phải đăng ký Giấy phép thương mại ICP", "Websites of companies set up to create income, or to give others a platform to create income, are required to register the commercial ICP licence"), words(S::AlibabaWhy2017, "ICP Filing", "After obtaining an ICP Filing, the licensee will be eligible to host their website on a China-based hosting server or CDN, but will not be able to integrate e-commerce features or online payments.", "After obtaining an ICP Filing, the licensee will be eligible to host their website on a China-based hosting server or CDN, but will not be able to integrate e-commerce features or online payments.").indirect()],
    )
    .contrary_reading(O::OwnSalesMayNeedLicence)
    .decided_by_province(),
    Rule::new(
        "own-sales-may-need-licence-before-notices",
        Effect::Licence(Licence::B21),
        all!(is!(Activities: OwnSales), not!(INDIVIDUAL), not!(HOLDS_B21)),
        since(2000, 9, 25).until(2021, 4, 22),
        &[words(S::AlibabaSupportPage, "Giấy phép thương mại ICP", "Các trang web của doanh nghiệp được thành lập nhằm mục đích tạo ra thu nhập hoặc cung cấp một nền tảng cho những người khác để tạo ra thu nhập, bắt buộc phải đăng ký Giấy phép thương mại ICP", "Websites of companies set up to create income, or to give others a platform to create income, are required to register the commercial ICP licence"), words(S::AlibabaWhy2017, "ICP Filing", "After obtaining an ICP Filing, the licensee will be eligible to host their website on a China-based hosting server or CDN, but will not be able to integrate e-commerce features or online payments.", "After obtaining an ICP Filing, the licensee will be eligible to host their website on a China-based hosting server or CDN, but will not be able to integrate e-commerce features or online payments.").indirect()],
    )
    .contrary_reading(O::OwnSalesMayNeedLicence)
    .decided_by_province(),
    Rule::new(
        "free-platform-may-need-licence",
        Effect::Licence(Licence::B25),
        all!(FREE_PLATFORM, NOT_EXEMPT, not!(HOLDS_B25)),
        since(2016, 3, 1),
        &[words(S::CatalogueB25, "B25（信息搜索查询服务）", "信息搜索查询服务是指通过公用通信网或互联网，采取信息收集与检索、数据组织与存储、分类索引、整理排序等方式，为用户提供网页信息、文本、图片、音视频等信息检索查询服务。", "Search and query services mean offering users, through the public network or the internet, search for web pages, text, pictures, audio and video and other information, by collecting and retrieving information, organising and storing data, indexing, sorting and the like."), words(S::LicenceConditions, "四、拟申请经营性互联网信息服务（二）", "(二)为其他单位或个人提供信息发布或单向递送服务;", "(2) publishes information, or delivers it one way, for other units or individuals;").indirect(), words(S::Decree292Article3, "第三条第三款", "非经营性互联网信息服务，是指通过互联网向上网用户无偿提供具有公开性、共享性信息的服务活动。", "Non-commercial internet information services are those that, through the internet, provide internet users free of charge with information that is public and shared.").against()],
    )
    .contrary_reading(O::FreePlatformMayNeedLicence)
    .decided_by_regulator(),
    Rule::new(
        "advertising-may-need-licence",
        Effect::Licence(Licence::B25),
        all!(
            is!(Activities: Advertising),
            not!(INDIVIDUAL),
            NOT_EXEMPT,
            not!(HOLDS_B25)
        ),
        since(2000, 9, 25),
        &[words(S::AlibabaSupportPage, "Giấy phép thương mại ICP", "Tạo ra doanh thu thông qua, ví dụ như việc xuất bản thông tin, quảng cáo, v.v.", "Creating revenue through, for example, publishing information, advertising and the like")],
    )
    .contrary_reading(O::AdvertisingMayNeedLicence)
    .decided_by_regulator(),
    Rule::new(
        "software-may-need-licence",
        Effect::Licence(Licence::B25),
        all!(
            is!(Activities: SoftwareService),
            NOT_EXEMPT,
            not!(HOLDS_BOTH)
        ),
        since(2016, 3, 1),
        &[words(S::WechatCategories2018, "IT科技", "软件服务提供商 | 《增值电信业务经营许可证》", "software service provider | licence for value-added telecom business")],
    )
    .contrary_reading(O::SoftwareMayNeedLicence)
    .decided_by_regulator(),
    Rule::new(
        "platform-only-may-need-licence",
        Effect::Licence(Licence::B25),
        all!(
            ONLY_MINI_PROGRAM,
            not!(NOTICE),
            not!(HOLDS_BOTH),
            is!(Activities:
                OwnSales | Marketplace | PaidContent | AppStore | Games | DataProcessing)
        ),
        since(2021, 4, 22),
        &[words(S::TelecomArticle7, "第七条第三款", "未取得电信业务经营许可证，任何组织或者个人不得从事电信业务经营活动。", "Without a telecom business licence, no organisation or individual may carry on telecom business.").indirect(), words(S::AnhuiPlatformOnly, "一、3", "企业依托微信、支付宝等互联网平台的小程序、公众号或依托智能终端设备的应用程序等形式经营业务，且无其他独立运营平台的，无需取得《增值电信业务经营许可证》。", "A company that does business through mini-programs or official accounts of internet platforms such as WeChat and Alipay, or through apps on smart devices, and the like, and that runs no other platform of its own, need not obtain the licence for value-added telecom business.").indirect().of(Province::Anhui).sample(), words(S::HenanNotice, "（综述）", "企业依托微信、支付宝等互联网平台的小程序、公众号等形式经营业务，且无其他独立运营平台的，无需取得《增值电信业务经营许可证》。", "A company that does business through mini-programs, official accounts and the like of internet platforms such as WeChat and Alipay, and that runs no other platform of its own, need not obtain the licence for value-added telecom business.").indirect().of(Province::Henan).sample()],
    )
    .contrary_reading(O::PlatformOnlyMayNeedLicence)
    .decided_by_province(),
    Rule::new(
        "app-only-may-need-licence",
        Effect::Licence(Licence::B25),
        all!(
            ONLY_APP,
            not!(HOLDS_BOTH),
            any!(
                is!(Activities: Marketplace | PaidContent | AppStore | DataProcessing),
                PUBLIC_GAMES
            )
        ),
        since(2021, 4, 22),
        &[words(S::TelecomArticle7, "第七条第三款", "未取得电信业务经营许可证，任何组织或者个人不得从事电信业务经营活动。", "Without a telecom business licence, no organisation or individual may carry on telecom business.").indirect(), words(S::AnhuiPlatformOnly, "一、3", "企业依托微信、支付宝等互联网平台的小程序、公众号或依托智能终端设备的应用程序等形式经营业务，且无其他独立运营平台的，无需取得《增值电信业务经营许可证》。", "A company that does business through mini-programs or official accounts of internet platforms such as WeChat and Alipay, or through apps on smart devices, and the like, and that runs no other platform of its own, need not obtain the licence for value-added telecom business.").against().indirect().of(Province::Anhui)],
    )
    .contrary_reading(O::PlatformOnlyMayNeedLicence)
    .decided_by_regulator(),
    Rule::new(
        "free-platform-inside-another-may-need-licence",
        Effect::Licence(Licence::B25),
        all!(
            EXEMPT,
            not!(HOLDS_BOTH),
            any!(
                FREE_PLATFORM,
                is!(Activities: Advertising | SoftwareService)
            ),
            not!(all!(ONLY_MINI_PROGRAM, NOTICE))
        ),
        since(2021, 4, 22),
        &[words(S::TelecomArticle7, "第七条第三款", "未取得电信业务经营许可证，任何组织或者个人不得从事电信业务经营活动。", "Without a telecom business licence, no organisation or individual may carry on telecom business.").indirect(), words(S::AnhuiPlatformOnly, "一、3", "企业依托微信、支付宝等互联网平台的小程序、公众号或依托智能终端设备的应用程序等形式经营业务，且无其他独立运营平台的，无需取得《增值电信业务经营许可证》。", "A company that does business through mini-programs or official accounts of internet platforms such as WeChat and Alipay, or through apps on smart devices, and the like, and that runs no other platform of its own, need not obtain the licence for value-added telecom business.").against().indirect().of(Province::Anhui)],
    )
    .contrary_reading(O::PlatformOnlyMayNeedLicence)
    .decided_by_regulator(),
    // “依法” leaves open which licence: one for online recruitment is asked for where the law asks for one.
    Rule::new(
        "recruitment-may-need-licence",
        Effect::Licence(Licence::B25),
        all!(
            JOB_AGENT,
            not!(INDIVIDUAL),
            NOT_EXEMPT,
            not!(any!(HOLDS_B21, HOLDS_B25))
        ),
        since(2023, 8, 1),
        &[words(S::HumanResourcesBodies, "第五条", "从事网络招聘服务的，还应当依法取得电信业务经营许可证。", "Whoever offers recruitment services online shall also lawfully obtain the telecom business licence.")],
    )
    .contrary_reading(O::RecruitmentMayNeedLicence)
    .decided_by_regulator(),
    // What such a reading would mean for those who could then get no licence.
    Rule::new(
        "not-a-company-if-licence-needed",
        Effect::Note(Note::NotACompanyIfLicenceNeeded),
        all!(NO_COMPANY, not!(INDIVIDUAL), LICENCE_OPEN),
        since(2016, 3, 1),
        &[words(S::TelecomArticle13, "第十三条（一）", "(一)经营者为依法设立的公司；", "(1) the operator is a company set up by law;"), words(S::Order42Article6, "第六条（一）", "第六条 申请经营增值电信业务的,应当符合下列条件: (一)经营者为依法设立的公司;", "Article 6: Whoever applies to carry on value-added telecom business shall meet the following conditions: (1) the operator is a company set up by law;")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "foreign-cap-if-licence-needed-note",
        Effect::Note(Note::ForeignCapIfLicenceNeeded),
        all!(
            FOREIGN_OVER_50,
            LICENCE_OPEN,
            any!(
                is!(Activities: Search | Community),
                all!(
                    is!(Activities: InformationPlatform | Advertising | SoftwareService),
                    not!(PILOT)
                )
            )
        ),
        since(2016, 2, 6),
        &[words(S::ForeignTelecom2016, "第六条第二款", "经营增值电信业务(包括基础电信业务中的无线寻呼业务)的外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%。", "In a foreign-invested telecom enterprise that carries on value-added telecom business (including the wireless paging of basic telecom), the share of the foreign investors may not finally exceed 50%."), words(S::ForeignTelecomArticle6, "第六条第二款", "经营增值电信业务（包括基础电信业务中的无线寻呼业务）的外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%，国家另有规定的除外。", "In a foreign-invested telecom enterprise that carries on value-added telecom business (including the wireless paging of basic telecom), the share of the foreign investors may not finally exceed 50%, unless the State provides otherwise.")],
    )
    .for_outcomes(FILED),
];
