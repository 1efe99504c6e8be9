//! The questions in English.

use crate::questions::Question;

words! {
    /// A question in words.
    question(Question): 4 {
        Service:
            "What do you want to put online?",
            "Some kinds of service need not be filed at all.",
            "A website and its app are two services. Check them separately.",
            "Ask the person or company that builds the service. If visitors type an address, see whether that domain is your own or belongs to a site builder or platform.";
        AppAudience:
            "Who is the app for?",
            "For an app that is only for your own staff or members, the law is less clear.",
            "If anybody can download or use the app, it is for the public.",
            "Ask whoever will hand the app out: an app store hands it to the public, a link or a company system to your own people.";
        ServedFrom:
            "Where are the servers that answer visitors?",
            "This usually decides whether an ICP filing (ICP备案) is needed.",
            "CDN, WAF (firewall) and storage nodes count. Where the domain was bought does not count. If there are servers in several places and one of them is in the mainland, choose mainland China. Hong Kong and overseas lead to the same result. Akamai’s own CDN has had no mainland nodes since 1 July 2026; those of its partners Tencent Cloud and Wangsu count.",
            "In the provider’s console, look at the server’s region (地域). For a CDN, look at its acceleration region (加速区域).";
        AppStores:
            "Where will the app be offered?",
            "Stores in the mainland may not offer an app without a filing.",
            "If at least one mainland store offers it, choose mainland stores.",
            "In the developer account of each store, look at the countries or regions in which the app is available.";
        Applicant:
            "Who will be the applicant (主办单位)?",
            "Not everybody can file, and different applicants need different papers.",
            "The applicant is the organisation or person that runs the service. Choose by the certificate with which it files: a private hospital, for example, may be a company, a private non-enterprise unit or a medical institution. Foreign shares count through every layer of owners.",
            "On the business licence (营业执照), read the line “Type” (类型). To see the owners, look the company up in the national register 国家企业信用信息公示系统 (gsxt.gov.cn).";
        Person:
            "Which identity papers do you hold?",
            "Provinces accept different papers.",
            "If you hold a foreign passport, what counts is whether you live in mainland China.",
            "Look at the front of the card, permit or passport. Its name is printed there.";
        Activities:
            "What happens on the service?",
            "Who sells, who pays and who publishes decides whether a licence (增值电信业务经营许可证) is needed.",
            "A service that only presents you or your organisation fits none of these.",
            "Look at the business plan, the price list or the planned pages: who offers something there, and who pays for what?";
        HoldsBuyersMoney:
            "Does the money that buyers pay to sellers pass through your account?",
            "If you hold it, you also need a payment licence (支付业务许可证).",
            "If a licensed payment institution holds the money and pays the sellers, the money does not pass through your account.",
            "In the contract with the payment provider, look for the account into which buyers’ payments are settled.";
        Topics:
            "Which subjects does the service deal with?",
            "For some subjects, another authority must grant a permit first.",
            "Choose every subject that your pages deal with, not only the main one.",
            "Look at the planned menu and pages.";
        AiModel:
            "Which model generates the content?",
            "A model offered to the public must be filed with the cyberspace administration (网信办), or be used by an application that is registered there.",
            "If you run an open-source model yourself, choose your own model and ask the provincial cyberspace administration: no published rule names that case. If you use several models and one of them is not filed, choose that one.",
            "Ask the model’s supplier for its filing number (备案号), or look for the model in the lists of filed services (生成式人工智能服务已备案信息) at cac.gov.cn.";
        PersonalData:
            "Whose personal data leaves mainland China?",
            "The more people are concerned, the more the law asks for before their data leaves the mainland.",
            "Count the people in mainland China whose data leaves it in a calendar year. Sensitive data is, for example, data on faces and fingerprints, religion, health, bank accounts and whereabouts, and all data of children under 14.",
            "Look at the forms, the accounts, the purchases and the logs of the service: what do they record about visitors, and where is it stored?";
        LicencesHeld:
            "Which licences does the applicant already hold?",
            "You need not obtain a licence again that you already hold.",
            "A filing number such as 京ICP备… is not a licence. A commercial ICP licence has a number such as 京ICP证….",
            "The licence (增值电信业务经营许可证) lists its services under 业务种类. You can also look in the ministry’s register of licences at dxzhgl.miit.gov.cn.";
        ForeignShare:
            "How much of the company belongs to foreign investors?",
            "Some licences are open only to companies with up to 50% foreign ownership.",
            "Investors from Hong Kong, Macau and Taiwan count as foreign here. Foreign shares count through every layer of owners.",
            "Look at the shareholding chart (股权结构图), and add up the foreign shares.";
        PilotArea:
            "Are both the company and its facilities in a pilot area?",
            "In a pilot area, some licences have no limit on foreign ownership.",
            "The pilot areas are Beijing; Shanghai’s Lin-gang area (临港新片区) or Pudong pioneer area (浦东引领区); Hainan; and Shenzhen.",
            "Read the address (住所) on the business licence (营业执照), and look at the servers’ region in the provider’s console.";
        OpeningCity:
            "Is the company registered in a city that was opened for app stores in 2025?",
            "In these cities, foreign investors may own more than half of the company.",
            "The cities are Beijing, Tianjin, Shanghai, Hainan, Chongqing, Shenyang, Nanjing, Hangzhou, Wuhan, Guangzhou, Chengdu, Dalian, Ningbo, Xiamen, Qingdao, Shenzhen, Hefei, Fuzhou, Xi’an and Suzhou.",
            "Read the address (住所) on the business licence (营业执照).";
        Cepa:
            "Does the foreign investor hold a Hong Kong or Macau service supplier certificate (服务提供者证明书)?",
            "CEPA is the mainland’s trade agreement with Hong Kong and Macau. Under it, holders of this certificate may own more.",
            "An ordinary company registration in Hong Kong or Macau is not this certificate.",
            "Ask the investor for the certificate. In Hong Kong or Macau, the investor’s government issues it under CEPA.";
        Capital:
            "How much registered capital does the company have?",
            "A licence for one province requires RMB 1 million. A licence for several provinces requires RMB 10 million.",
            "What counts is the registered amount that stands on the business licence.",
            "Read the line “Registered capital” (注册资本) on the business licence (营业执照).";
        LicenceArea:
            "Where will you offer the service that needs a licence?",
            "A licence for several provinces requires more registered capital.",
            "Whether an online service covers several provinces can be read in different ways. If you are not sure, ask the regulator.",
            "Look in the business plan for the provinces in which you want customers.";
        Age:
            "How old are you?",
            "Each province sets a minimum age.",
            "",
            "Read the date of birth on your identity papers.";
        Province:
            "Which province is the filing for?",
            "Each provincial communications administration (通信管理局) has its own rules.",
            "An organisation must choose the province that issued its certificate. A private person chooses the province in which to file. Municipalities and autonomous regions count as provinces.",
            "On an organisation’s certificate, read the issuing authority (登记机关) at the bottom. On an identity card, read the address (住址).";
        Residence:
            "What links you to that province?",
            "Some provinces require papers from the province itself.",
            "If several of these fit, choose the one that stands first in the list.",
            "On an identity card, read the address (住址). On a residence permit, read the address or the issuing authority (签发机关). On a student card, read the name and place of the school.";
        FilingState:
            "What has been filed before?",
            "This decides which kind of application you make and which papers you need.",
            "A provider (接入服务商) is the company that hosts a service in the mainland. “Your provider” is the one through which you want to file now.",
            "Search at beian.miit.gov.cn for the domain, the name of the app or the name of the applicant. Ask your provider whether the filing was made through it.";
        Change:
            "What changes about the filed service?",
            "Each change requires its own papers.",
            "If several things change, check each of them separately.",
            "Open the filing in the provider’s console and compare it, line by line, with what is true now.";
        DomainSuffix:
            "Which ending does the domain have?",
            "The Ministry of Industry and Information Technology (MIIT) must have approved the ending.",
            "A government body must use .gov.cn or .政务. A public institution must use .cn or .公益.",
            "Look for the ending, the part after the last dot, in the ministry’s list at domain.miit.gov.cn.";
        DomainRegistrar:
            "Where is the domain registered?",
            "Only an approved registrar in the mainland is accepted.",
            "The registrar is the company through which the domain is registered and renewed.",
            "Look the domain up in WHOIS and read the line “Registrar”. Then look for that registrar in the list at domain.miit.gov.cn.";
        DomainVerified:
            "Has the domain passed real-name verification (实名认证)?",
            "New data take days to reach the authority.",
            "Count in working days.",
            "In the registrar’s console, open the domain and read its real-name status (实名认证). If WHOIS shows no holder, privacy protection may hide it.";
        DomainHolder:
            "Who is the domain holder (域名持有者)?",
            "The holder’s name, document type and document number must match the filing.",
            "The entity leader (主体负责人) answers for the applicant. This is usually the legal representative.",
            "Read the holder’s name (域名持有者) on the domain certificate (域名证书), which you can download from the registrar’s console.";
        DomainExpiry:
            "How long is it until the domain expires?",
            "Many provinces refuse a domain that is about to expire.",
            "",
            "Look the domain up in WHOIS and read the expiry date.";
        Principal:
            "Who will be the entity leader (主体负责人)?",
            "Many provinces accept only the legal representative.",
            "The entity leader answers for the applicant as a whole.",
            "On the organisation’s certificate, read the line 法定代表人 (legal representative) or 负责人 (person in charge).";
        PrincipalPapers:
            "Which identity papers does the entity leader (主体负责人) hold?",
            "Provinces accept different papers.",
            "Choose the paper that will be entered in the filing.",
            "Ask the entity leader for the card, permit or passport. Its name is printed on the front.";
        Manager:
            "Who will be the service manager (服务负责人)?",
            "Some provinces require one person in both roles, and some require two people.",
            "The service manager runs the service from day to day and completes the face verification.",
            "Ask who runs the website or app, can take calls from the provider and can complete the face verification in person.";
        MainlandPhone:
            "Do the entity leader (主体负责人) and the service manager (服务负责人) both have mainland mobile numbers?",
            "The provider phones these numbers, and a code is sent to them by text message.",
            "A private person holds both roles.",
            "Look at the numbers themselves. Mainland numbers begin with +86.";
        Server:
            "Which server do you have?",
            "A filing requires a mainland server as proof.",
            "If you have only cloud functions or storage, ask your provider whether they can be used for a filing. Until you know, choose “None yet”.",
            "In the provider’s console, open the server and read its region (地域), billing method (计费方式), expiry date (到期时间) and public IP address (公网IP).";
        Account:
            "Is your account on the provider’s China site or its international site?",
            "You cannot file with an international account.",
            "",
            "Look at the address where you sign in. For example, aliyun.com is a China site, and alibabacloud.com is an international site.";
        Staff:
            "For how many employees does the company pay social insurance?",
            "An application for a licence must name three employees, with proof of their social insurance.",
            "Count only people for whom the company itself pays.",
            "Count the names on the company’s social insurance payment record (社保缴费证明), which the social insurance authority issues.";
        NameKeyword:
            "Does the applicant’s name or business scope contain words of a regulated trade?",
            "If so, a written pledge may be required.",
            "If several kinds fit, you may choose any of them.",
            "Read the lines “Name” (名称) and “Business scope” (经营范围) on the business licence (营业执照) or the organisation’s certificate.";
        AppPlatforms:
            "Which systems does the app run on?",
            "The filing must name each of them.",
            "Choose every system on which the app will be offered.",
            "Ask the developers, or look at the stores in which the app is or will be offered.";
        ReadsChinese:
            "Can somebody fill in a form in Chinese for you?",
            "The filing systems are in Chinese.",
            "The person must also understand text messages and calls in Chinese.",
            "Ask your team, a business partner or an adviser.";
    }
}

choice_words! {
    Service {
        "Website on its own domain", "also an API, an admin console or webmail";
        "Page on the domain of a site builder or platform", "the address ends in the platform’s domain";
        "Domain name only", "there is no service behind it";
        "Website reached only by its IP address", "it has no domain";
        "App", "";
        "Mini-program or quick app", "小程序, 快应用; it runs inside WeChat, Alipay, Douyin or a phone’s system";
        "Intranet or VPN service", "it is not on the public internet";
    }
    AppAudience {
        "The public", "";
        "Your own staff or members only", "it is in no app store";
    }
    ServedFrom {
        "Mainland China", "at least one server is there";
        "CDN, WAF or storage nodes in mainland China", "the origin server is elsewhere";
        "Hong Kong, Macau or Taiwan", "";
        "Overseas", "outside the mainland, Hong Kong, Macau and Taiwan";
        "No server", "an app that works fully offline";
    }
    AppStores {
        "Mainland stores", "Chinese Android stores, or Apple’s store for mainland China";
        "Only elsewhere", "no mainland store offers it";
    }
    Applicant {
        "Company without foreign shareholders", "";
        "Company with foreign shareholders", "with any share; shareholders from Hong Kong, Macau and Taiwan count too";
        "Branch", "also of a company with foreign shareholders";
        "Representative office of a foreign company", "it has a registration certificate (登记证)";
        "Company not registered in the mainland", "also if it has only an unregistered office (办事处) there";
        "Sole trader (个体工商户)", "";
        "Partnership (合伙企业)", "also a sole proprietorship (个人独资企业)";
        "Public institution (事业单位)", "";
        "Government body", "";
        "Social organisation (社会团体)", "";
        "Private non-enterprise unit (民办非企业单位)", "also a private school that files with its school permit";
        "Foundation", "";
        "Law firm", "";
        "Medical institution", "it files with its practice licence (医疗机构执业许可证)";
        "Religious venue", "";
        "Private person", "";
    }
    Person {
        "Mainland identity card", "";
        "Permit for Hong Kong or Macau residents", "mainland travel permit (来往内地通行证) or residence permit (居住证)";
        "Permit for Taiwan residents", "mainland travel permit (来往大陆通行证) or residence permit (居住证)";
        "Foreign passport, and you live in the mainland", "also if you hold a permanent residence card";
        "Foreign passport, and you do not live in the mainland", "also if you are only visiting";
    }
    Activities {
        "You sell goods or services", "they are your own or resold, and nobody else sells";
        "Others sell goods or services in their own name", "for example, a marketplace or a booking platform";
        "Users pay for content", "information, membership or listings; not the use of software";
        "You publish other people’s information", "jobs, classified advertisements, directories";
        "Users post publicly or chat", "also forums and comments that everybody can read";
        "Search engine", "it searches more than your own pages";
        "App store", "users download other providers’ apps from it";
        "Advertising", "others pay you to be shown";
        "Software used online (SaaS)", "users work with the software, free of charge or for a fee";
        "Data processing for users", "for example, data of IoT devices";
        "Games", "";
        "All business is inside another platform", "WeChat, Alipay or the like, and nowhere else";
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
        "Off-campus training (校外培训)", "after-school tutoring";
        "Other education", "";
        "Health care", "";
        "Generative AI", "a model makes text, pictures, sound or video for visitors";
        "Virtual currency", "buying, selling, exchanging, pricing or holding it, or leading people to do so";
        "Maps", "positioning, marking places, or map data of your own";
        "Recruitment", "jobs with other employers; not your own vacancies";
        "Travel", "tours and travel packages";
        "Food", "meals or other food are sold or listed";
        "Tickets for shows", "for other people’s performances";
        "Diagnosis or treatment online (互联网诊疗)", "doctors examine or treat patients over the internet";
    }
    AiModel {
        "Your own model", "you trained or tuned it";
        "A model that its supplier has filed", "you use it without changing it, for example through an API";
        "A model that is not filed", "also any model from outside mainland China";
        "Any model, for your own people only", "nothing is generated for the public";
    }
    PersonalData {
        "Nobody’s", "the service records nothing about its visitors";
        "Only what a contract with the person needs", "for example, for a purchase, a booking or an account";
        "That of fewer than 100,000 people", "and nothing sensitive";
        "That of 100,000 to 1 million people", "or sensitive data of fewer than 10,000 people";
        "That of more people", "1 million or more, or sensitive data of 10,000 or more";
    }
    LicencesHeld {
        "B21 licence (EDI证)", "在线数据处理与交易处理业务, data and transaction processing";
        "B25 commercial ICP licence (ICP证)", "信息服务业务, information services; its number reads 京ICP证…, not 京ICP备…";
    }
    ForeignShare {
        "50% or less", "";
        "More than 50%", "";
    }
    PilotArea {
        "Yes", "both are";
        "No", "one of them or both are not";
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
        "RMB 1 million or more, but less than RMB 10 million", "";
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
        "Beijing", "北京";
        "Tianjin", "天津";
        "Hebei", "河北";
        "Shanxi", "山西";
        "Inner Mongolia", "内蒙古";
        "Liaoning", "辽宁";
        "Jilin", "吉林";
        "Heilongjiang", "黑龙江";
        "Shanghai", "上海";
        "Jiangsu", "江苏";
        "Zhejiang", "浙江";
        "Anhui", "安徽";
        "Fujian", "福建";
        "Jiangxi", "江西";
        "Shandong", "山东";
        "Henan", "河南";
        "Hubei", "湖北";
        "Hunan", "湖南";
        "Guangdong", "广东";
        "Guangxi", "广西";
        "Hainan", "海南";
        "Chongqing", "重庆";
        "Sichuan", "四川";
        "Guizhou", "贵州";
        "Yunnan", "云南";
        "Tibet", "西藏";
        "Shaanxi", "陕西";
        "Gansu", "甘肃";
        "Qinghai", "青海";
        "Ningxia", "宁夏";
        "Xinjiang", "新疆";
    }
    Residence {
        "Identity card from there", "";
        "Residence permit (居住证) from there", "";
        "Student card (学生证) from there", "";
        "None of these", "";
    }
    FilingState {
        "Nothing", "neither this service nor another one of the applicant";
        "Another website or app of this applicant, through your provider", "this service itself is new";
        "Another website or app of this applicant, through another provider", "this service itself is new";
        "This service, through another provider", "you now want to use your provider";
        "This service, through your provider", "you want to change or cancel something, or nothing changes";
        "This service, by another applicant", "somebody else’s name is in the filing";
        "This service, by a private person", "an organisation now takes it over";
        "Only an empty applicant record (空壳主体)", "the applicant is filed, but no service is left";
    }
    Change {
        "Nothing", "";
        "The server’s IP address", "";
        "People, contacts or papers", "";
        "The applicant (主办单位)", "another organisation or person takes the service over";
        "The app gains a platform", "for example, iOS besides Android";
        "The service stops", "";
    }
    DomainSuffix {
        "An approved one", "";
        "One that is not approved", "";
        "An approved one, but not the one that your public body must use", "only for government bodies and public institutions";
        "A name below a .gov.cn domain", "for example, parks.example.gov.cn";
    }
    DomainRegistrar {
        "With an approved mainland registrar", "";
        "With a registrar outside the mainland", "Hong Kong registrars count as outside";
    }
    DomainVerified {
        "Yes, three days ago or more", "";
        "Yes, less than three days ago", "";
        "No", "";
        "Privacy protection hides the holder", "";
    }
    DomainHolder {
        "The applicant", "";
        "The entity leader (主体负责人)", "";
        "A shareholder or an executive (高级管理人员)", "";
        "Somebody else", "";
    }
    DomainExpiry {
        "More than three months", "";
        "Three months or less", "";
    }
    Principal {
        "The legal representative (法定代表人)", "or the head named on the certificate";
        "An authorised person", "who has a letter of authorisation (授权书)";
    }
    PrincipalPapers {
        "Mainland identity card", "";
        "Permit for Hong Kong or Macau residents", "mainland travel permit (来往内地通行证) or residence permit (居住证)";
        "Permit for Taiwan residents", "mainland travel permit (来往大陆通行证) or residence permit (居住证)";
        "Foreign passport", "";
    }
    Manager {
        "The entity leader (主体负责人)", "";
        "Another person", "";
    }
    MainlandPhone {
        "Yes", "both do";
        "No", "one or both do not";
    }
    Server {
        "Mainland server on subscription (包年包月)", "for three months or more, with a public IP address";
        "Mainland server for a shorter time, or billed by use (按量付费)", "";
        "Your own server", "";
        "None yet", "also if you have only a server outside the mainland";
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
        "Finance", "金融, 支付, 保险, 基金 (finance, payment, insurance, funds)";
        "Education", "教育, 培训 (education, training)";
        "Another regulated trade", "for example, news, publishing, drugs";
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
