//! The questions in English.

use crate::questions::Question;

words! {
    /// A question in words.
    question(Question): 4 {
        Service:
            "What do you want to put online?",
            "Some kinds of service are not filed at all.",
            "Check a website and its app separately.",
            "Ask whoever builds it.";
        AppAudience:
            "Who is the app for?",
            "For your own people only, the law is less clear.",
            "",
            "Ask whoever will hand it out.";
        ServedFrom:
            "Where are the servers that answer visitors?",
            "This usually decides whether a filing (ICP备案) is needed.",
            "CDN, WAF and storage nodes count; where the domain was bought does not.",
            "The provider’s console: the server’s region, or the CDN’s acceleration region (加速区域).";
        AppStores:
            "Where will the app be offered?",
            "Mainland stores may not offer an unfiled app.",
            "",
            "The countries chosen in the developer account.";
        Applicant:
            "Who will be the applicant (主办单位)?",
            "Not everybody can file, and papers differ.",
            "The applicant runs the service. Foreign shares count through every layer of owners.",
            "The type (类型) on the business licence (营业执照); owners in the register 国家企业信用信息公示系统.";
        Person:
            "Which identity papers do you hold?",
            "Provinces accept different papers.",
            "",
            "The card, permit or passport itself.";
        Activities:
            "What happens on the service?",
            "Who sells, pays and publishes decides whether a licence (增值电信业务经营许可证) is needed.",
            "A service that only presents you fits none of these.",
            "The business plan or the price list.";
        HoldsBuyersMoney:
            "Does buyers’ money for sellers pass through your account?",
            "Holding it needs a payment licence as well.",
            "",
            "The contract with the payment provider.";
        Topics:
            "Which subjects does the service deal with?",
            "For some, another authority must give a permit first.",
            "",
            "The planned menu and pages.";
        LicencesHeld:
            "Which licences does the applicant already hold?",
            "They need not be obtained again.",
            "",
            "The licence lists its services.";
        ForeignShare:
            "How much of the company belongs to foreign investors?",
            "Some licences are open only up to 50%.",
            "",
            "The shareholding chart (股权结构图).";
        PilotArea:
            "Are the company and its facilities in a pilot area?",
            "There, some licences have no limit on foreign ownership.",
            "Beijing; Shanghai’s Lin-gang (临港新片区) or Pudong pioneer area (浦东引领区); Hainan; Shenzhen.",
            "The address (住所) on the business licence, and the servers’ region.";
        OpeningCity:
            "Is the company registered in a city opened for app stores in 2025?",
            "There, foreign investors may own more than half.",
            "Beijing, Tianjin, Shanghai, Hainan, Chongqing, Shenyang, Nanjing, Hangzhou, Wuhan, Guangzhou, Chengdu, Dalian, Ningbo, Xiamen, Qingdao, Shenzhen, Hefei, Fuzhou, Xi’an, Suzhou.",
            "The address (住所) on the business licence.";
        Cepa:
            "Does the foreign investor hold a Hong Kong or Macau service supplier certificate (服务提供者证明书)?",
            "Under CEPA its holders may own more.",
            "",
            "Ask the investor.";
        Capital:
            "How much registered capital does the company have?",
            "A licence asks for RMB 1 million, or 10 million for several provinces.",
            "",
            "The line 注册资本 on the business licence.";
        LicenceArea:
            "Where will the licensed business run?",
            "Several provinces ask for more capital.",
            "",
            "The business plan.";
        Age:
            "How old are you?",
            "Provinces set a lowest age.",
            "",
            "The date of birth on your identity papers.";
        Province:
            "Which province is the filing for?",
            "Each provincial administration (通信管理局) has its own rules.",
            "Organisation: where its certificate was issued. Private person: where you file.",
            "The issuing authority (登记机关) on the certificate, or the address on the card.";
        Residence:
            "What links you to that province?",
            "Some provinces ask for local papers.",
            "",
            "The address or issuing authority on the card.";
        FilingState:
            "What has been filed before?",
            "It decides the kind of order and the papers.",
            "The provider (接入服务商) hosts the service.",
            "Search at beian.miit.gov.cn, and ask your provider.";
        Change:
            "What changes about the filed service?",
            "Each change has its own papers.",
            "",
            "Compare the filing in the provider’s console.";
        DomainSuffix:
            "Which ending does the domain have?",
            "The ministry (MIIT) must have approved it.",
            "A government body needs .gov.cn or .政务, a public institution .cn or .公益.",
            "The ministry’s list at domain.miit.gov.cn.";
        DomainRegistrar:
            "Where is the domain registered?",
            "Only approved mainland registrars will do.",
            "",
            "“Registrar” in WHOIS, and the list at domain.miit.gov.cn.";
        DomainVerified:
            "Has the domain passed real-name verification (实名认证)?",
            "New data takes days to reach the authority.",
            "Count in working days.",
            "The registrar’s console, and WHOIS.";
        DomainHolder:
            "Who is the domain holder (域名持有者)?",
            "Name, paper and number must match the filing.",
            "The principal (主体负责人) is usually the legal representative.",
            "The domain certificate (域名证书).";
        DomainExpiry:
            "How long is the domain still paid for?",
            "Many provinces refuse one about to expire.",
            "",
            "The expiry date in WHOIS.";
        Principal:
            "Who will be the principal (主体负责人)?",
            "Many provinces accept only the legal representative.",
            "The principal answers for the applicant.",
            "The line 法定代表人 or 负责人 on the certificate.";
        PrincipalPapers:
            "Which identity papers does the principal hold?",
            "Provinces accept different papers.",
            "",
            "Ask the principal.";
        Manager:
            "Who will be the service manager (服务负责人)?",
            "Some provinces want one person in both roles, some two.",
            "The service manager looks after the service and passes the face check.",
            "Ask who can do this.";
        MainlandPhone:
            "Do principal and service manager have mainland mobile numbers?",
            "The provider calls, and a code comes by text message.",
            "A private person is both.",
            "Mainland numbers begin with +86.";
        Server:
            "Which server do you have?",
            "The filing needs a mainland server as proof.",
            "",
            "The provider’s console: region, billing, expiry, public IP.";
        Account:
            "On which site of the provider is your account?",
            "International accounts cannot file.",
            "",
            "Where you sign in: aliyun.com is a China site, alibabacloud.com an international one.";
        Staff:
            "How many employees have the company’s social insurance?",
            "A licence application names three, with proof of it.",
            "",
            "The social insurance record (社保缴费证明).";
        NameKeyword:
            "Are there regulated words in the applicant’s name or business scope?",
            "They can bring a demand for a written pledge.",
            "If several kinds fit, any will do.",
            "The lines 名称 and 经营范围 on the business licence.";
        AppPlatforms:
            "Which systems does the app run on?",
            "The filing names each of them.",
            "",
            "Ask the developers.";
        ReadsChinese:
            "Can somebody complete a form in Chinese for you?",
            "The filing systems are in Chinese.",
            "",
            "Ask your team, a partner or an adviser.";
    }
}

choice_words! {
    Service {
        "Website on its own domain", "also an API, admin console or webmail";
        "Page on a site builder’s domain", "";
        "Domain name only", "nothing behind it";
        "Website reached by IP address only", "";
        "App", "";
        "Mini-program or quick app", "小程序, 快应用";
        "Intranet or VPN service", "not on the public internet";
    }
    AppAudience {
        "The public", "";
        "Your own people only", "in no app store";
    }
    ServedFrom {
        "Mainland China", "";
        "Mainland CDN, WAF or storage nodes", "origin elsewhere";
        "Hong Kong, Macau or Taiwan", "";
        "Overseas", "";
        "No server", "a fully offline app";
    }
    AppStores {
        "Mainland stores", "Chinese Android stores, Apple’s mainland storefront";
        "Only elsewhere", "";
    }
    Applicant {
        "Company without foreign shareholders", "";
        "Company with foreign shareholders", "any share; also Hong Kong, Macau, Taiwan";
        "Branch", "";
        "Representative office", "with registration certificate (登记证)";
        "Company not registered in the mainland", "also an unregistered office (办事处)";
        "Sole trader (个体工商户)", "";
        "Partnership (合伙企业)", "also a sole proprietorship (个人独资企业)";
        "Public institution (事业单位)", "";
        "Government body", "";
        "Social organisation (社会团体)", "";
        "Private non-enterprise unit (民办非企业单位)", "";
        "Foundation", "";
        "Law firm", "";
        "Medical institution", "";
        "Religious venue", "";
        "Private person", "";
    }
    Person {
        "Mainland identity card", "";
        "Hong Kong or Macau resident’s permit", "来往内地通行证, 居住证";
        "Taiwan resident’s permit", "来往大陆通行证, 居住证";
        "Foreign passport, living in the mainland", "";
        "Foreign passport, only visiting", "";
    }
    Activities {
        "You sell goods or services", "your own or resold; nobody else sells";
        "Others sell goods or services in their own name", "";
        "Users pay for content", "information, membership, listings";
        "You publish other people’s information", "jobs, classifieds, directories";
        "Users post publicly or chat", "";
        "Search engine", "not only for your own pages";
        "App store", "";
        "Advertising", "others pay to be shown";
        "Software used online (SaaS)", "";
        "Data processing for users", "such as IoT devices";
        "Games", "";
        "All business is inside another platform", "WeChat, Alipay or the like";
    }
    HoldsBuyersMoney {
        "Yes", "";
        "No", "";
    }
    Topics {
        "News", "current affairs, not news about yourself";
        "Publishing", "e-books, journals, maps";
        "Audio-visual programmes", "film, television, radio, online video";
        "Culture", "music, performances, animation";
        "Drugs or medical devices", "";
        "Religion", "";
        "Ride-hailing (网约车)", "";
        "Finance", "payment, lending, insurance, funds, crowdfunding";
        "After-school tutoring (校外培训)", "";
        "Other education", "";
        "Health care", "";
    }
    LicencesHeld {
        "B21, “EDI”", "在线数据处理与交易处理业务";
        "B25, “ICP licence”", "信息服务业务";
    }
    ForeignShare {
        "50% or less", "";
        "More than 50%", "";
    }
    PilotArea {
        "Yes", "";
        "No", "";
    }
    OpeningCity {
        "Yes", "";
        "No", "";
    }
    Cepa {
        "Yes", "";
        "No", "";
    }
    Capital {
        "Less than RMB 1 million", "";
        "RMB 1 million to under 10 million", "";
        "RMB 10 million or more", "";
    }
    LicenceArea {
        "In one province", "";
        "In several provinces", "";
    }
    Age {
        "Under 16", "";
        "16", "";
        "17", "";
        "18 or over", "";
    }
    Province {
        "Beijing", "";
        "Tianjin", "";
        "Hebei", "";
        "Shanxi", "山西";
        "Inner Mongolia", "";
        "Liaoning", "";
        "Jilin", "";
        "Heilongjiang", "";
        "Shanghai", "";
        "Jiangsu", "";
        "Zhejiang", "";
        "Anhui", "";
        "Fujian", "";
        "Jiangxi", "";
        "Shandong", "";
        "Henan", "";
        "Hubei", "";
        "Hunan", "";
        "Guangdong", "";
        "Guangxi", "";
        "Hainan", "";
        "Chongqing", "";
        "Sichuan", "";
        "Guizhou", "";
        "Yunnan", "";
        "Tibet", "";
        "Shaanxi", "陕西";
        "Gansu", "";
        "Qinghai", "";
        "Ningxia", "";
        "Xinjiang", "";
    }
    Residence {
        "Identity card from there", "";
        "Residence permit (居住证) from there", "";
        "Student card (学生证) from there", "";
        "None of these", "";
    }
    FilingState {
        "Nothing", "";
        "Only the applicant, with this provider", "";
        "Only the applicant, with another provider", "";
        "This service, with another provider", "";
        "This service, with this provider", "";
        "This service, by another applicant", "";
        "This service, by a private person", "an organisation takes it over";
        "Only an empty applicant record (空壳主体)", "no service is left";
    }
    Change {
        "Nothing", "";
        "The server address (IP)", "";
        "People, contacts or papers", "";
        "The owner", "";
        "The app gains a platform", "";
        "The service stops", "";
    }
    DomainSuffix {
        "An approved one", "";
        "One that is not approved", "";
        "Approved, but not the one your public body needs", "";
        "A name below a .gov.cn domain", "parks.example.gov.cn";
    }
    DomainRegistrar {
        "With an approved mainland registrar", "";
        "With an overseas registrar", "also Hong Kong";
    }
    DomainVerified {
        "Yes, three days ago or more", "";
        "Yes, less than three days ago", "";
        "No", "";
        "Privacy protection hides the holder", "";
    }
    DomainHolder {
        "The applicant", "";
        "The principal", "";
        "A shareholder or senior executive", "";
        "Somebody else", "";
    }
    DomainExpiry {
        "More than three months", "";
        "Three months or less", "";
    }
    Principal {
        "The legal representative (法定代表人)", "or the head named on the certificate";
        "An authorised person", "with a letter (授权书)";
    }
    PrincipalPapers {
        "Mainland identity card", "";
        "Hong Kong or Macau resident’s permit", "来往内地通行证, 居住证";
        "Taiwan resident’s permit", "来往大陆通行证, 居住证";
        "Foreign passport", "";
    }
    Manager {
        "The principal", "";
        "Another person", "";
    }
    MainlandPhone {
        "Yes", "";
        "No", "not both";
    }
    Server {
        "Mainland subscription (包年包月)", "three months or more, public IP";
        "Shorter, or billed by use (按量付费)", "";
        "Your own server", "";
        "None yet", "";
    }
    Account {
        "The China site", "";
        "The international site", "";
        "No account yet", "";
    }
    Staff {
        "Three or more", "";
        "Fewer than three", "";
    }
    NameKeyword {
        "None", "";
        "Finance", "金融, 支付, 保险, 基金";
        "Education", "教育, 培训";
        "Another regulated trade", "news, publishing, drugs";
    }
    AppPlatforms {
        "Android", "";
        "iOS", "";
        "HarmonyOS", "";
    }
    ReadsChinese {
        "Yes", "";
        "No", "";
    }
}
