//! The questions in English.

use crate::questions::Question;
use crate::texts::{ChoiceText, QuestionText};

/// A question in words.
#[must_use]
pub const fn question(id: Question) -> QuestionText {
    match id {
        Question::Service => QuestionText {
            text: "What do you want to put online?",
            why: "Each kind of service is filed in its own way, and some kinds are not filed at all.",
            help: "Check a website and its app separately.",
            where_to_find: "Ask whoever builds it how people will reach it: by a domain, in an app, or inside another platform.",
        },
        Question::AppAudience => QuestionText {
            text: "Who is the app for?",
            why: "For an app used only by your own people, the law is less clear.",
            help: "",
            where_to_find: "Ask whoever will hand the app out.",
        },
        Question::ServedFrom => QuestionText {
            text: "Where are the servers that answer your visitors?",
            why: "Their place usually decides whether a filing (ICP备案) is needed.",
            help: "CDN, firewall (WAF) and storage nodes count too; where the domain was bought does not.",
            where_to_find: "See the server's region in the provider's console; for a CDN, its acceleration region (加速区域).",
        },
        Question::AppStores => QuestionText {
            text: "Where will the app be offered?",
            why: "Mainland stores may not offer an app that has not been filed.",
            help: "",
            where_to_find: "See the countries and stores chosen in the developer account, or your release plan.",
        },
        Question::Applicant => QuestionText {
            text: "Who will be the applicant (主办单位)?",
            why: "Who runs the service decides whether it can be filed, and with which papers.",
            help: "The applicant runs the service and is named in the filing. Foreign shares count through every layer of owners.",
            where_to_find: "See the title and the type (类型) on the business licence (营业执照) or other certificate; owners are listed in the company register (国家企业信用信息公示系统).",
        },
        Question::Person => QuestionText {
            text: "Which identity papers do you hold?",
            why: "Provinces accept different papers from residents and from foreigners.",
            help: "",
            where_to_find: "See the card, permit or passport itself.",
        },
        Question::Activities => QuestionText {
            text: "What happens on the service?",
            why: "Who sells, who pays and who publishes decides whether a licence (增值电信业务经营许可证) is needed.",
            help: "A service that only presents you fits none of these.",
            where_to_find: "Ask who sells, who pays and who may publish; the plan or the price list will say.",
        },
        Question::HoldsBuyersMoney => QuestionText {
            text: "Does buyers' money pass through your account before it reaches sellers?",
            why: "Holding buyers' money for sellers needs a payment licence as well.",
            help: "",
            where_to_find: "Your contract with the payment provider says who receives the money first.",
        },
        Question::Topics => QuestionText {
            text: "Which of these subjects does the service deal with?",
            why: "Other authorities watch over these subjects, and some must give a permit first.",
            help: "",
            where_to_find: "Go through the planned menu and pages with whoever supplies the content.",
        },
        Question::LicencesHeld => QuestionText {
            text: "Which licences does the applicant already hold?",
            why: "A licence already held need not be obtained again.",
            help: "",
            where_to_find: "See the services listed on the licence (增值电信业务经营许可证).",
        },
        Question::ForeignShare => QuestionText {
            text: "How much of the company belongs to foreign investors?",
            why: "Some licences are open only up to a foreign share of 50%.",
            help: "Hong Kong, Macau and Taiwan investors count, through every layer of owners.",
            where_to_find: "See the company's chart of shareholders (股权结构图), or the company register (国家企业信用信息公示系统).",
        },
        Question::PilotArea => QuestionText {
            text: "Are the company and its facilities in one of four pilot areas?",
            why: "There, some licences have no limit on foreign ownership.",
            help: "Beijing; Shanghai's Lin-gang (临港新片区) or Pudong pioneer area (浦东引领区); Hainan; Shenzhen.",
            where_to_find: "See the address (住所) on the business licence, and the servers' region in the provider's console.",
        },
        Question::OpeningCity => QuestionText {
            text: "Is the company registered in one of the 20 cities opened for app stores in 2025?",
            why: "There, foreign investors may own more than half of an app store.",
            help: "Beijing, Tianjin, Shanghai, Hainan, Chongqing, Shenyang, Nanjing, Hangzhou, Wuhan, Guangzhou, Chengdu, Dalian, Ningbo, Xiamen, Qingdao, Shenzhen, Hefei, Fuzhou, Xi'an, Suzhou.",
            where_to_find: "See the address (住所) on the business licence (营业执照).",
        },
        Question::Cepa => QuestionText {
            text: "Does the foreign investor hold a Hong Kong or Macau service supplier certificate (服务提供者证明书)?",
            why: "Its holders may own more of some businesses, under the CEPA agreement.",
            help: "",
            where_to_find: "Ask the investor: the certificate is in its name.",
        },
        Question::Capital => QuestionText {
            text: "How much registered capital does the company have?",
            why: "A licence asks for at least RMB 1 million, or RMB 10 million for several provinces.",
            help: "The registered amount counts, in renminbi.",
            where_to_find: "See the line 注册资本 on the business licence (营业执照).",
        },
        Question::LicenceArea => QuestionText {
            text: "Where will the licensed business run?",
            why: "A licence for several provinces asks for more capital.",
            help: "",
            where_to_find: "See your business plan, or ask the provincial communications administration (通信管理局).",
        },
        Question::Age => QuestionText {
            text: "How old are you?",
            why: "Provinces set a lowest age for private persons.",
            help: "",
            where_to_find: "See the date of birth on your identity papers.",
        },
        Question::Province => QuestionText {
            text: "Which province is the filing for?",
            why: "Each provincial communications administration (通信管理局) has its own rules.",
            help: "For an organisation, the province that issued its certificate; for a private person, the province where they file.",
            where_to_find: "See the issuing authority (登记机关) on the certificate, or the address on the identity card or residence permit.",
        },
        Question::Residence => QuestionText {
            text: "What links you to that province?",
            why: "Some provinces accept only people who live or are registered there.",
            help: "",
            where_to_find: "See the address or the issuing authority on the card.",
        },
        Question::FilingState => QuestionText {
            text: "What has been filed (ICP备案) before?",
            why: "It decides what kind of order this is and which papers are asked for again.",
            help: "“This service” is the domain, app or mini-program you are checking; the provider (接入服务商) is the company that hosts it.",
            where_to_find: "Search for the applicant and the service at beian.miit.gov.cn, and ask your provider what it has filed for you.",
        },
        Question::Change => QuestionText {
            text: "What changes about the filed service?",
            why: "Changes are filed too, each with its own papers.",
            help: "",
            where_to_find: "Compare the filing in the provider's console with how things are now.",
        },
        Question::DomainSuffix => QuestionText {
            text: "Which ending does the domain have?",
            why: "Only endings approved by the ministry (工信部) can be filed.",
            help: "A government body needs .gov.cn or .政务, a public institution .cn or .公益.",
            where_to_find: "Look the ending up in the ministry's list at domain.miit.gov.cn.",
        },
        Question::DomainRegistrar => QuestionText {
            text: "Where is the domain registered?",
            why: "Only domains with an approved mainland registrar can be filed.",
            help: "",
            where_to_find: "See the line “Registrar” in WHOIS; approved ones are listed at domain.miit.gov.cn.",
        },
        Question::DomainVerified => QuestionText {
            text: "Has the domain passed real-name verification (实名认证)?",
            why: "The authority compares the verified holder with the applicant, and new data takes days to arrive.",
            help: "Count in working days.",
            where_to_find: "See the domain's verification status in the registrar's console, and the holder shown in WHOIS.",
        },
        Question::DomainHolder => QuestionText {
            text: "Who is the domain holder (域名持有者)?",
            why: "Name, paper and number of the holder must match the filing.",
            help: "The principal (主体负责人) answers for the applicant, usually as its legal representative.",
            where_to_find: "See the domain certificate (域名证书) in the registrar's console.",
        },
        Question::DomainExpiry => QuestionText {
            text: "How long is the domain still paid for?",
            why: "Many provinces refuse a domain that is about to expire.",
            help: "",
            where_to_find: "See the expiry date in WHOIS or in the registrar's console.",
        },
        Question::Principal => QuestionText {
            text: "Who will be the principal (主体负责人)?",
            why: "Many provinces accept only the legal representative.",
            help: "The principal answers for the applicant.",
            where_to_find: "The line 法定代表人 or 负责人 on the certificate names the legal representative.",
        },
        Question::PrincipalPapers => QuestionText {
            text: "Which identity papers does the principal hold?",
            why: "Provinces differ on which papers they accept.",
            help: "",
            where_to_find: "Ask the principal to show the card, permit or passport.",
        },
        Question::Manager => QuestionText {
            text: "Who will be the manager (服务负责人)?",
            why: "Some provinces want one person in both roles, some two; a second person brings papers too.",
            help: "The manager looks after the service and passes the face check.",
            where_to_find: "Ask who can do the face check and answer calls about the service.",
        },
        Question::MainlandPhone => QuestionText {
            text: "Can principal and manager be reached on mainland mobile numbers?",
            why: "The provider calls, and a code comes by text message.",
            help: "A private person is both.",
            where_to_find: "Ask them: mainland numbers begin with +86.",
        },
        Question::Server => QuestionText {
            text: "Which server do you have for the service?",
            why: "The order needs a mainland server that the provider accepts as proof.",
            help: "",
            where_to_find: "See the region, billing, expiry date and public IP in the provider's console.",
        },
        Question::Account => QuestionText {
            text: "On which site of the provider is your account?",
            why: "Accounts on international sites cannot be used for a filing.",
            help: "",
            where_to_find: "Look at the web address where you sign in: aliyun.com is a China site, alibabacloud.com an international one.",
        },
        Question::Staff => QuestionText {
            text: "How many employees have the company's social insurance?",
            why: "A licence application names three people and proves their insurance.",
            help: "",
            where_to_find: "See the company's social insurance record (社保缴费证明), or ask whoever does payroll.",
        },
        Question::NameKeyword => QuestionText {
            text: "Are there regulated words in the applicant's name or business scope?",
            why: "Such words can bring a demand for a written pledge, whatever the service does.",
            help: "If several kinds fit, any of them will do.",
            where_to_find: "See the lines 名称 and 经营范围 on the business licence (营业执照).",
        },
        Question::AppPlatforms => QuestionText {
            text: "Which systems does the app run on?",
            why: "The filing names each system, with the app's identifiers there.",
            help: "",
            where_to_find: "Ask the developers which versions they release.",
        },
        Question::ReadsChinese => QuestionText {
            text: "Can somebody complete a form in Chinese for you?",
            why: "The filing systems are in Chinese.",
            help: "",
            where_to_find: "Ask your team, a partner or an adviser.",
        },
    }
}

/// The choices of a question: text and hint, in order.
#[must_use]
pub const fn choices(id: Question) -> &'static [ChoiceText] {
    match id {
        Question::Service => &[
            (
                "Website on its own domain",
                "also an API, admin console or webmail",
            ),
            ("Page on a site builder's domain", "no domain of your own"),
            ("Domain name only", "nothing runs behind it"),
            ("Website reached by IP address only", ""),
            ("App", ""),
            ("Mini-program or quick app", "小程序, 快应用"),
            (
                "Intranet or VPN service",
                "not reachable from the public internet",
            ),
        ],
        Question::AppAudience => &[
            ("The public", ""),
            (
                "Your own people only",
                "handed out directly, in no app store",
            ),
        ],
        Question::ServedFrom => &[
            ("Mainland China", ""),
            (
                "Mainland CDN, WAF or storage nodes",
                "the origin server is elsewhere",
            ),
            ("Hong Kong, Macau or Taiwan", ""),
            ("Overseas", ""),
            ("No server", "an app that works entirely offline"),
        ],
        Question::AppStores => &[
            (
                "Mainland stores",
                "Chinese Android stores or Apple's mainland storefront",
            ),
            ("Only elsewhere", ""),
        ],
        Question::Applicant => &[
            ("Company without foreign shareholders", ""),
            (
                "Company with foreign shareholders",
                "also Hong Kong, Macau or Taiwan; any share",
            ),
            ("Branch (分公司)", ""),
            (
                "Representative office",
                "holds the registration certificate (登记证)",
            ),
            (
                "Company not registered in the mainland",
                "also an office (办事处) without registration",
            ),
            ("Sole trader (个体工商户)", ""),
            (
                "Partnership (合伙企业)",
                "also a sole proprietorship (个人独资企业)",
            ),
            ("Public institution (事业单位)", ""),
            ("Government body (党政机关)", ""),
            ("Social organisation (社会团体)", ""),
            ("Private non-enterprise organisation (民办非企业单位)", ""),
            ("Foundation (基金会)", ""),
            ("Law firm (律师事务所)", ""),
            ("Medical institution (医疗机构)", ""),
            ("Religious venue (宗教活动场所)", ""),
            ("Private person (个人)", ""),
        ],
        Question::Person => &[
            ("Mainland identity card (居民身份证)", ""),
            (
                "Hong Kong or Macau residents' travel or residence permit",
                "港澳居民来往内地通行证 or 港澳居民居住证",
            ),
            (
                "Taiwan residents' travel or residence permit",
                "台湾居民来往大陆通行证 or 台湾居民居住证",
            ),
            ("Foreign passport, living in the mainland", ""),
            ("Foreign passport, only visiting", ""),
        ],
        Question::Activities => &[
            (
                "You sell goods or services",
                "your own or resold; nobody else sells",
            ),
            ("Others sell goods or services in their own name", ""),
            (
                "Users pay for content",
                "information, membership or listings",
            ),
            (
                "You publish other people's information",
                "jobs, classifieds, directories",
            ),
            ("Users post publicly or chat", ""),
            ("Search engine", "more than a search box for your own pages"),
            ("App store", ""),
            ("Advertising", "others pay you to show their advertisements"),
            ("Software that customers use online (SaaS)", ""),
            (
                "Data processing for users",
                "such as connected devices (IoT)",
            ),
            ("Games", ""),
            (
                "All business is inside another platform",
                "WeChat, Alipay or the like, none of your own",
            ),
        ],
        Question::HoldsBuyersMoney => &[
            ("Yes", "you pay the sellers afterwards"),
            ("No", "a licensed payment provider pays them"),
        ],
        Question::Topics => &[
            (
                "News",
                "politics and current affairs, not news about yourself",
            ),
            ("Publishing", "e-books, journals, maps"),
            (
                "Audio-visual programmes",
                "film, television, radio, online video",
            ),
            ("Culture", "music, performances, animation"),
            ("Drugs or medical devices", ""),
            ("Religion", ""),
            ("Ride-hailing (网约车)", ""),
            (
                "Finance",
                "payment, lending, insurance, funds, crowdfunding",
            ),
            ("After-school tutoring (校外培训)", ""),
            ("Other education", ""),
            ("Health care", ""),
        ],
        Question::LicencesHeld => &[
            (
                "B21, “EDI”",
                "online data and transaction processing (在线数据处理与交易处理业务)",
            ),
            ("B25, “ICP licence”", "information services (信息服务业务)"),
        ],
        Question::ForeignShare => &[("50% or less", ""), ("More than 50%", "")],
        Question::PilotArea => &[("Yes", "both are"), ("No", "")],
        Question::OpeningCity => &[("Yes", ""), ("No", "")],
        Question::Cepa => &[("Yes", ""), ("No", "")],
        Question::Capital => &[
            ("Less than RMB 1 million", ""),
            ("RMB 1 million to just under 10 million", ""),
            ("RMB 10 million or more", ""),
        ],
        Question::LicenceArea => &[
            ("In one province", ""),
            ("In several provinces", "or the whole mainland"),
        ],
        Question::Age => &[("Under 16", ""), ("16", ""), ("17", ""), ("18 or over", "")],
        Question::Province => &[
            ("Beijing", ""),
            ("Tianjin", ""),
            ("Hebei", ""),
            ("Shanxi", "山西"),
            ("Inner Mongolia", ""),
            ("Liaoning", ""),
            ("Jilin", ""),
            ("Heilongjiang", ""),
            ("Shanghai", ""),
            ("Jiangsu", ""),
            ("Zhejiang", ""),
            ("Anhui", ""),
            ("Fujian", ""),
            ("Jiangxi", ""),
            ("Shandong", ""),
            ("Henan", ""),
            ("Hubei", ""),
            ("Hunan", ""),
            ("Guangdong", ""),
            ("Guangxi", ""),
            ("Hainan", ""),
            ("Chongqing", ""),
            ("Sichuan", ""),
            ("Guizhou", ""),
            ("Yunnan", ""),
            ("Tibet", ""),
            ("Shaanxi", "陕西"),
            ("Gansu", ""),
            ("Qinghai", ""),
            ("Ningxia", ""),
            ("Xinjiang", ""),
        ],
        Question::Residence => &[
            ("Identity card from there", ""),
            ("Residence permit (居住证) from there", ""),
            ("Student card (学生证) from there", ""),
            ("None of these", ""),
        ],
        Question::FilingState => &[
            ("Nothing", ""),
            ("The applicant, with this provider", "this service is new"),
            (
                "The applicant, with another provider",
                "this service is new",
            ),
            ("This service, with another provider", ""),
            ("This service, with this provider", ""),
            ("This service, by another applicant", ""),
            (
                "This service, by a private person",
                "an organisation now takes it over",
            ),
            (
                "An empty applicant record only (空壳主体)",
                "no service is left under it",
            ),
        ],
        Question::Change => &[
            ("Nothing", ""),
            ("The server address (IP)", ""),
            ("People, contacts or papers", ""),
            ("The owner", ""),
            ("The app gains a platform", ""),
            ("The service stops", ""),
        ],
        Question::DomainSuffix => &[
            ("An approved ending", ""),
            ("An ending that is not approved", ""),
            ("Approved, but not the one your public body needs", ""),
            (
                "A name below a .gov.cn domain",
                "such as parks.example.gov.cn",
            ),
        ],
        Question::DomainRegistrar => &[
            ("With an approved mainland registrar", ""),
            ("With an overseas registrar", "also Hong Kong"),
        ],
        Question::DomainVerified => &[
            ("Yes, three days ago or more", ""),
            ("Yes, less than three days ago", ""),
            ("No", ""),
            ("Privacy protection hides the holder", ""),
        ],
        Question::DomainHolder => &[
            ("The applicant", ""),
            ("The principal", ""),
            ("A shareholder or senior executive", ""),
            ("Somebody else", ""),
        ],
        Question::DomainExpiry => &[("More than three months", ""), ("Three months or less", "")],
        Question::Principal => &[
            (
                "The legal representative (法定代表人)",
                "or whoever the certificate names as head",
            ),
            (
                "An authorised person",
                "with a letter of authorisation (授权书)",
            ),
        ],
        Question::PrincipalPapers => &[
            ("Mainland identity card (居民身份证)", ""),
            (
                "Hong Kong or Macau residents' travel or residence permit",
                "港澳居民来往内地通行证 or 港澳居民居住证",
            ),
            (
                "Taiwan residents' travel or residence permit",
                "台湾居民来往大陆通行证 or 台湾居民居住证",
            ),
            ("Foreign passport", ""),
        ],
        Question::Manager => &[("The principal", ""), ("Another person", "")],
        Question::MainlandPhone => &[("Yes", ""), ("No", "one of them cannot")],
        Question::Server => &[
            (
                "Mainland subscription (包年包月)",
                "three months or more, with a public IP",
            ),
            ("A shorter one, or billed by use (按量付费)", ""),
            ("Your own server", ""),
            ("None yet", ""),
        ],
        Question::Account => &[
            ("The China site", ""),
            ("The international site", ""),
            ("No account yet", ""),
        ],
        Question::Staff => &[("Three or more", ""), ("Fewer than three", "")],
        Question::NameKeyword => &[
            ("None", ""),
            ("Finance", "such as 金融, 支付, 保险, 基金"),
            ("Education", "such as 教育, 培训"),
            ("Another regulated trade", "such as news, publishing, drugs"),
        ],
        Question::AppPlatforms => &[("Android", ""), ("iOS", ""), ("HarmonyOS (鸿蒙)", "")],
        Question::ReadsChinese => &[("Yes", ""), ("No", "")],
    }
}
