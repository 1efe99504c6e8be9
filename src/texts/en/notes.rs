//! Notes and duties in English.

use crate::ids::{CommonNote, Duty, Event, Unit};

words! {
    /// A note that is of no province.
    common_note(CommonNote): 1 {
        RulesMayHaveChanged:
            "By the day that you asked about, this edition of the rules is more than six months old. Check with your provider before you pay for anything.";
        BeforeTheRecord:
            "The oldest source used here dates from 20 October 2017. Earlier rules may be missing.";
        LawUnderRevision:
            "A draft revision of State Council Decree 292 was published on 3 July 2026. It is not law and is not applied here. It was last seen as a draft on 9 October 2026. Also drafts when last seen, and not applied: rules on how apps collect personal data, rules for large handlers of personal data, and a law against online violence.";
        AlreadyFiled:
            "Your service is already filed and nothing about it changes, so you need not submit an application. A filing number has no fixed term, but the filed details must stay true.";
        AccessKeepsNumber:
            "Do not cancel the old filing. Adding a hosting provider (接入备案) only adds the new provider to it. The number in the footer stays the same, and the website stays online. If the old provider no longer serves the website, cancel only the access there (取消接入), and only once the new access is approved. A filing that is left without any provider can be cancelled.";
        PersonalFilingBecomes:
            "In your province, a personal filing can be changed into an organisation’s filing (变更备案). Most provinces that allow this want the person who filed to be the legal representative of the organisation. Ask your provider before you cancel anything. If the change is refused, cancel the personal filing and file as the organisation.";
        CancelService:
            "You must cancel the filing (注销) on the day the service ends (MII Order 33, Article 15), from the account that made it. Anyone who does not cancel is fined RMB 10,000 (Article 26). If this is the applicant’s only service, cancel the applicant’s filing instead. Otherwise an empty filing (空壳) is left.";
        OnlyWhatChanges:
            "You change only the items that are no longer true, and you bring only their papers. For a new service manager (服务负责人), bring that person’s papers. For a new entity leader (主体负责人) or a renewed certificate, bring those papers and the applicant’s certificate.";
        AddressChangeMayWait:
            "MII Order 33, Article 14, asks for every change of what is filed 30 days ahead, and excepts no address. Tencent Cloud and Huawei Cloud nevertheless say that a new address of the same provider need not be filed at once: it may wait for the next change of your filing, although they advise you to file it. If the address belongs to another provider, that provider must be added to the filing (接入备案).";
        LicenceChangeAhead:
            "You hold a telecom licence. Before the business stops or passes to another operator, you must apply to the authority that issued the licence 90 days ahead (China’s Telecommunications Regulations, Article 15).";
        DnsOffUntilApproved:
            "A domain that was never filed must not resolve to the mainland before approval.";
        FileWhereLicensed:
            "An organisation must file in the province that issued its certificate and give an address there, wherever the server stands. Branches and subsidiaries must file for themselves.";
        ProvinceRules:
            "Each province has its own rules and papers, and changes them without notice. Ask your provider first.";
        SubdomainsCovered:
            "A filing of example.com covers its subdomains. If a subdomain is hosted by another provider, that provider must be added to the filing (接入备案). Names under .gov.cn must be filed one by one.";
        OneDomainPerSite:
            "Each domain must be filed as a website of its own.";
        OneAccountOneApplicant:
            "You can use one account with a provider for one applicant only. It can file as many services as its servers allow.";
        OneOrderAtATime:
            "An applicant may have only one application open at a time, across all providers. Finish a change before you add a service, or the other way round.";
        TemporaryServerForCdn:
            "You cannot file with a mainland CDN alone. You must buy a mainland server for three months or more, even if the website runs elsewhere.";
        PortsDoNotMatter: "Mainland providers block a domain without a filing on every port.";
        FiledDomainOnHongKong:
            "If you point a filed domain to Hong Kong or overseas, its filing may be revoked. Use a domain without a filing there.";
        AppSeparateFromWebsite:
            "A website’s filing does not cover an app, and an app’s filing does not cover a website, even if they share a domain. A mini-program’s filing is one of its own too.";
        AppFilingNotYet:
            "Apps and mini-programs have to be filed since 1 September 2023. Older ones had to be filed by 31 March 2024. Before that, Alibaba Cloud said (2017), apps usually needed no filing, but telecom business needed its licence (China’s Telecommunications Regulations, Article 7).";
        AppAndroid:
            "For Android, you must give the package name, the public key and the MD5 fingerprint of the signing certificate.";
        AppIos:
            "For iOS, you must give the Bundle ID, the public key and the SHA-1 fingerprint of the certificate. You find them under Identifiers and Certificates in the Apple developer account.";
        AppHarmonyos:
            "For HarmonyOS, you must give the package name, the public key and the MD5 fingerprint of the signing certificate.";
        FiledByPlatform:
            "The platform that runs the mini-program (WeChat, Alipay, Douyin) makes the filing, not a cloud provider. Where this report speaks of the provider, that is then the platform and its own console. The platform’s own category rules may still require a licence.";
        PlatformFilesOverseas:
            "The platform registers entities from outside the mainland itself and files nothing for them. It offers them fewer categories, and it can change this. If the mini-program calls a domain on a mainland server, that domain must be filed.";
        MiniProgramBackend:
            "If a domain of the mini-program’s back end is on a mainland node, that domain is a website of its own. It must be filed through that node’s provider. Check it separately.";
        CustomDomainChangesAnswer:
            "If you use a domain of your own on a mainland node, you must file it. This report does not examine licences in this case. If others sell on the page, ask whether a licence is needed.";
        NumberAskedByOthers:
            "Others ask for an ICP filing number too, even where the law asks for no filing. WeChat accepts only filed domains for the requests of a mini-program and for its QR code links. App stores and hosting providers may not serve an app that is not filed.";
        MainlandNodeChangesAnswer:
            "A single server, CDN, firewall or storage node in the mainland changes this answer. For a public app, a mainland store changes it too. If you use a CDN, choose an area that excludes the mainland.";
        DomainOfClosedService:
            "If a domain of this service points to a mainland server on the internet, file it. Tencent Cloud says that every domain on the internet without a filing is blocked, whatever its port, and names no exception for a login.";
        CancelWhenLeaving:
            "The service is filed and will be served from outside the mainland. Cancel its filing (注销) on the day it ends here (MII Order 33, Article 15). If another provider still serves it in the mainland, cancel only the access through the provider that you leave (取消接入). Anyone who does not cancel is fined RMB 10,000 (Article 26).";
        PublicBodyAbroad:
            "A guide to opening government websites asks for an ICP filing and a public-security filing, and names no exception for servers outside the mainland. State organs, and bodies that manage public affairs under a law or regulation, must store the personal data that they handle in the mainland, and need a security assessment before any of it leaves (China’s Personal Information Protection Law, Articles 36 and 37). Ask the provincial communications administration (通信管理局) before you use a server outside.";
        OverseasReachableNotGuaranteed:
            "Nobody guarantees that a host outside the mainland can be reached from the mainland. If it cannot, a filing would not mend that.";
        MainlandOperatorAbroad:
            "By its words, MII Order 33, Article 5, looks at who operates the service. In practice nobody can file what stands outside the mainland: providers look at where the server stands, and this report follows them. A business that needs a licence needs it wherever the server stands (China’s Telecommunications Regulations, Article 7).";
        HongKongDoesNotLicense:
            "Hosting in Hong Kong removes the need for a filing, but not the need for the licence. China’s Telecommunications Regulations, Article 7, apply to anyone who operates in the mainland and name no server. Tencent Cloud says (2021) that a commercial website on a server abroad needs no licence. Take professional advice first.";
        LicenceWhereverServed:
            "What this plan does needs a telecom licence, wherever the server stands (China’s Telecommunications Regulations, Article 7): B21 if others trade on it or it processes data for users, B25 if users pay for content, or it offers apps or games. Tencent Cloud says (2021) that a commercial website on a server abroad needs none, but Article 7 names no server. This report lists no licence because nothing is filed. Obtain the licence, or ask the provincial communications administration (通信管理局), before you open.";
        LicenceNotForYou:
            "As this report reads China’s Telecommunications Regulations, Article 7, what this plan does needs a telecom licence (B21 or B25), also from a server outside the mainland; Tencent Cloud says otherwise. Only a company can hold it (Article 13). Register a company, or leave out whatever needs the licence.";
        NoFilingIsNotPermission:
            "That no ICP filing is made does not permit the content. Your plan touches a subject that the law regulates. Whoever offers it in the mainland needs the permit of the authority in charge, and no source says that it matters whether, or where, something is filed. Ask that authority before you open.";
        PermitNotForYou:
            "The permit for a subject of this plan is not granted to applicants of your kind. Serving from outside the mainland does not change who may hold it: leave the subject out, or let someone who can hold the permit run the service.";
        VirtualCurrencyForbidden:
            "Virtual-currency services may not be offered to people in the mainland, wherever the server stands. Since 6 February 2026 notice 银发〔2026〕42号 says so of units and persons outside the mainland; from 15 September 2021 notice 银发〔2021〕237号 did. If your site only reports on virtual currency, ask the financial authority before you open.";
        ServersStayInMainland:
            "Some trades keep their servers in the mainland: online publishing its servers and storage (Online Publishing Provisions, Article 8), internet maps the servers with the map data (Regulations on Maps, Article 34), and ride-hailing all data that it collects (Interim Measures on ride-hailing, Article 27). So a server in Hong Kong or overseas is no way out for your plan, and no origin or storage behind a CDN may stand there either.";
        HealthDataStays:
            "Health data stays in the mainland. According to a law firm’s summary, the trial measures of 2018 on health and medical big data (国卫规划发〔2018〕23号) require medical institutions to store it on servers there, and to pass a security evaluation before any of it leaves. If your service records anything about patients, ask the health authority before you use a server outside the mainland.";
        ForeignNgo:
            "If your organisation is a foundation, an association, a think tank or another non-profit body from outside the mainland, activities there need more than a website: a registered representative office, or a filing for each temporary activity (Law on the Activities of Overseas NGOs, Articles 2 and 9). No server outside the mainland changes this.";
        NomineeRisk:
            "A partner that files must really run the service. A filing in the name of somebody who does not run it is false: the website is closed and the filing is cancelled (MII Order 33, Article 23). Providers refuse accounts with false filings, and accounts linked to them.";
        IndividualContentLimits:
            "A personal website may not carry company or trade content, paid services or a forum, and its name must not suggest a company. If you choose 其他 (other) as content type, describe the website in the remark.";
        NameRules:
            "The website’s name must relate to the applicant. Not accepted are names of fewer than three characters, names only in digits or English, and domain names. The words 中国, 国家 and 中央 are refused except for national bodies.";
        PhonesDiffer:
            "If the entity leader (主体负责人) and the service manager (服务负责人) are two people, they must not share a phone number or an e-mail address.";
        PhoneLocal:
            "Your mobile number must be one of the province where you file.";
        FormInChinese:
            "The filing is made in Chinese: Alibaba Cloud says that its filing system and app are in no other language. Ask your provider about its own, and let somebody who speaks Chinese submit the application.";
        ForeignPrincipalAsk:
            "Ask whether the province accepts an entity leader (主体负责人) with these papers. Of a legal representative with a passport, Tencent Cloud says that it is taken, but that some provinces require a Chinese citizen to be authorised; of permits for people from Hong Kong, Macau or Taiwan it says nothing there. No source settles it for your province.";
        PrincipalSourcesDiffer:
            "Sources on your province disagree about who may be entity leader (主体负责人). This report follows those that accept only the legal representative; another accepts somebody else with a letter of authorisation (授权书). Ask before you name another person.";
        AuthorisedForForeignRepresentative:
            "Your province accepts an authorised entity leader (主体负责人) only in place of a legal representative who is a foreigner. If yours is not, name the legal representative.";
        SoleTraderName:
            "A sole trader (个体工商户) with a trade name (字号) and a seal files as an enterprise. Without a trade name or a seal, the province decides whether you file as an individual or first have to obtain them. If no other note here says what holds in your province, ask first.";
        EducationHealthPledge:
            "Since 20 January 2025 the decree no longer names health information among what needs consent before the ICP filing (State Council Decree 292, Article 5). Education needs one only where another law requires it, as it does for off-campus training (校外培训).";
        AudioVisualStateControlled:
            "The audio-visual permit goes to applicants that the state owns or controls (Order 56, Article 8). A guidance of 2021 on livestreams also knows a registration in the national system of audio-visual platforms (全国网络视听平台信息登记管理系统). Whoever cannot get the permit must ask the broadcasting authority about it first.";
        TrainingClosed:
            "For the school subjects of compulsory education, no new tutoring institution is approved, and the existing ones are registered as non-profit (Opinions of 24 July 2021, point 13). The same Opinions stop new approvals for pre-school children and for the school subjects of senior-school pupils. Only who has an approval already, or trains in other subjects, can go ahead: ask the education authority before you spend money.";
        ForeignTravelLimits:
            "A travel agency with foreign shareholders may not sell trips abroad or to Hong Kong, Macau and Taiwan to residents of the mainland, unless the State Council, a free trade agreement or CEPA provides otherwise (Regulations on Travel Agencies, Article 23). Trips within the mainland and for visitors to it are open to it.";
        ForeignMaps:
            "A company with foreign shareholders gets the qualification for internet maps only as a joint venture with at most 50% foreign ownership, according to the text of 2011 of the measures on foreign surveyors (Article 8). The text of 2019 was not read. Ask the surveying authority before you found the company.";
        RegulatedName:
            "Words of the finance business stand in the name or the business scope. Tencent Cloud says that the filing is then refused unless the name or the scope is changed, even if the website has nothing to do with finance. UCloud says that some provinces take a pledge instead. Ask your provider before you pay for anything.";
        NotACompanyIfLicenceNeeded:
            "Your province may still ask for a telecom licence for this business. Only a company could get it. Ask before you open.";
        ForeignCapIfLicenceNeeded:
            "Your province may still ask for a telecom licence for this business. A company with more than 50% foreign ownership could not get it. Ask before you open.";
        PaymentCapital:
            "To hold buyers’ money you need a payment licence of the People’s Bank of China and a paid-in capital of RMB 100 million (State Council Decree 768). This applies even if you hold B21.";
        IpChangeFiled:
            "A licence holder must file each change of the server’s IP address through the provider.";
        FilingIsFree:
            "The filing itself is free of charge. Servers, domains and agents cost money.";
        Fines:
            "A website without a filing is fined RMB 10,000, and is closed if the operator refuses to put it right. A service that goes beyond its filing is fined RMB 5,000–10,000 (MII Order 33, Article 22). If the filed data are false, the website is closed and its filing cancelled (Article 23). A change or a cancellation that is not filed in time is fined RMB 10,000 (Article 26). If the filing number is not shown, the fine is RMB 5,000–50,000 (State Council Decree 292, Article 22). If the link below the number is missing, the fine is RMB 5,000–10,000, since 2024 only if it is not put right in time (MII Order 33, Article 25).";
        LicenceFines:
            "Anyone who operates without the licence or beyond it loses the illegal income and is fined three to five times its amount. If the illegal income is less than RMB 50,000 or there is none, the fine is RMB 100,000 to 1 million. In serious cases the website is closed (State Council Decree 292, Article 19).";
        AppUpload2018:
            "At that time, Alibaba Cloud’s app could be used here to upload papers and verify the service manager. Elsewhere, a photograph was needed for this.";
        ProviderCannotFile: "Cannot file this plan";
        ProviderContactRule: "Contact person";
        ProviderServices: "What it does";
        ProviderServer: "Server";
        ProviderProof: "Proof of the server";
        ProviderDomain: "Domain";
        ProviderPapers: "Papers";
        ProviderVerification: "Identity check";
        ProviderPortal: "Account and portal";
        ProviderReview: "Review";
        ProviderLanguage: "Language";
        ProviderLicence: "Commercial licence";
        ProviderPsb: "Public-security filing (公安备案)";
    }
}

words! {
    /// A duty.
    duty(Duty): 1 {
        SmsCheck:
            "You must enter the code from the ministry’s (MIIT’s) text message on the website of the provincial communications administration (通信管理局).";
        PsbFiling:
            "You must make the public-security filing (公安备案). Ministry of Public Security Order 33, Article 12, names organisations. Individuals may file too. If you do not file, the police may warn you or suspend the service for up to six months (Article 23).";
        FooterNumber:
            "From the day the website opens, you must show the filing number at the bottom centre of its home page, with a link to beian.miit.gov.cn (MII Order 33, Article 13). An app must show it in a prominent place. Show the website’s own number with its suffix (such as -1), unless a note on your province says otherwise. A licence holder must also show the licence number (State Council Decree 292, Article 12).";
        KeepCurrent:
            "You must file a change at least 30 days before you make it (State Council Decree 292, Article 11; MII Order 33, Article 14). A late change is fined RMB 10,000 (MII Order 33, Article 26).";
        LogRetention:
            "You must keep network logs for at least six months (China’s Cybersecurity Law).";
        DrugsDevicesFiling:
            "After the ICP filing, you must file each website or app with the provincial drug administration (notice 123 of 2025 of China’s drug administration, NMPA). An agency says (2026) that you need two qualified staff and must show the number on the home page. Your province may still ask for papers before the ICP filing.";
        CultureFiling:
            "A cultural service that earns nothing must be filed with the provincial culture authority within 60 days of being set up (China’s Interim Provisions on the Administration of Internet Culture, Article 10). If it later earns by fees, sales, advertising or paid support, it needs the permit instead.";
        ShowLicence:
            "For as long as you sell, show your business licence and the permits of your trade, or a link to them, in a prominent place on the home page (China’s E-commerce Law, Article 15). Show every change within ten working days.";
        VerifySellers:
            "Let others sell only after they have given you their true identity, address, contact details and permits. Check these, register them, keep a file, and check again at least every six months (China’s E-commerce Law, Article 27). Keep the records of each sale for three years. Show the rules of the platform on the home page, and announce every change at least seven days ahead.";
        ReportSellers:
            "Report who your sellers are to the provincial market regulator every January and July (China’s E-commerce Law, Article 28). In the month after each quarter, report who they are and what they earn to the tax authority. Within 30 days of starting, report the domain of the platform to it as well (State Council Decree 810).";
        FoodReport:
            "You must file with the market supervision authority within 30 working days. If others sell food on your platform, file with the provincial authority once the telecom licence is granted. If you sell food on a site of your own, file with the county authority once the ICP filing is approved (a service guide of 2023). To sell food or meals, you need a food business licence. If you sell only prepacked food, you need only file for it, and farm produce needs no licence (Food Safety Law, Article 35). A platform must register its sellers by their real names and check their licences (Article 62).";
        DrugSalesReport:
            "You must tell the drug authority where you sell drugs online: your name, the website, the app, the IP address, the domain and the drug licence. If any of this changes, tell it again within 10 working days (SAMR Order 58, Article 11).";
        StoreFiling:
            "You must file the app store itself with the cyberspace administration (网信办) of your province within 30 days of its opening (Provisions on mobile app information services of 2022, Article 17). Among the papers are its licence or its ICP filing, its rules and its user agreement.";
        LicenceAnnualReport:
            "A licence holder must report at dxzhgl.miit.gov.cn between 1 January and 31 March of every year in which the licence is valid (MIIT Order 42).";
        LicenceRenewal:
            "The licence is valid for five years. You must apply for its renewal at least 90 days before it ends, as agencies quote MIIT Order 42. A licence under which no business was opened is not renewed.";
        CrossBorderData:
            "If you keep the personal data of people in mainland China outside the mainland, you export it (China’s Personal Information Protection Law, Articles 38 and 39). You need no contract with the recipient, no certification and no assessment by the authority for what a contract with the person requires (Regulations on Network Data Security, Article 35), or for fewer than 100,000 people a year and nothing sensitive. Up to one million people a year, or for sensitive data of fewer than 10,000, you need a standard contract or a certification, which is valid for three years. Above that, you need a security assessment by the national cyberspace administration (网信办), valid for three years. Anyone who handles the data of one million people in all must report the person in charge of protecting it to the city’s cyberspace administration within 30 working days.";
        AiFiling:
            "If your service can shape public opinion or mobilise people, you must file the model with the cyberspace administration (网信办) of your province before the public uses it (Interim Measures on generative AI, Article 17; notice of 2 April 2024). Ask that administration whether your service can. No published rule was found on an open-source model that you run without changing it.";
        AiRegistration:
            "Because you use a filed model without changing it, you must register the application with the local cyberspace administration (网信办). You must show the model’s name and filing number in a prominent place or on the product page (notice of 2 April 2024). Each province runs its own registration.";
        AlgorithmFiling:
            "If an algorithm chooses or generates what people see, and the service can shape public opinion or mobilise people, you must file the algorithm at 互联网信息服务算法备案系统 within 10 working days of opening (Provisions on algorithmic recommendation, Article 24). The cyberspace administration (网信办) answers within 30 working days, and you must show the number it gives you (Articles 25 and 26). You must file a change within 10 working days.";
        AiLabel:
            "You must label what the model generates. The file itself must carry a label that names you as the provider (Measures for labelling AI-generated content, Article 5). Where people may take the content for real, it must also show a label that they can see or hear, in downloads as well (Article 4). The user agreement must explain the labels (Article 8), and app stores ask whether the app generates content (Article 7). Since 15 July 2026, further rules apply to a model that plays a person for lasting emotional contact (Order 21 of the Cyberspace Administration of China).";
        SecurityAssessment:
            "Before users can post, chat or stream, or a model answers the public, you must assess the security of the service yourself (Provisions on security assessment of 2018, Article 3). You must submit the report to the city’s cyberspace administration (网信办) and police through 全国互联网安全管理服务平台 (Article 7). The list of services names mini-programs as such (Article 2). WeChat says that mini-programs with news, social functions, video or radio are reported to the provincial cyberspace administration before they go online. A model that plays a person for lasting emotional contact must be assessed for the provincial administration, also once it has one million registered or 100,000 monthly users (Order 21, Article 22).";
        RealNames:
            "You must ask users who they really are before they can post, chat, trade, play or advertise, and you may not serve those who do not say (China’s Cybersecurity Law, Article 26; Anti-Telecom and Online Fraud Law, Article 21). Online games must check minors through the national system (Regulations on the Protection of Minors in Cyberspace, Article 46). Whoever offers a generative model to the public checks its users as well (Provisions on Deep Synthesis of 2023).";
        ContentRecords:
            "You must record what is published, when, and under which address, keep the records for 60 days, and hand them over when an authority lawfully asks (State Council Decree 292, Article 14).";
        GradedProtection:
            "If your system is of security grade 2 or above (网络安全等级保护), you must file it with the city’s police within 30 days of its start (Measures for graded protection, Article 15). Some police authorities are said to ask for 10 days. The police answer within 10 working days. This filing is apart from the public-security filing. No text was found that says which websites are of grade 2: ask the police.";
        IncidentReport:
            "If a serious incident hits your network, you must report it to the provincial cyberspace administration (网信办) within four hours (Measures for reporting cybersecurity incidents, Article 4). The guide annexed to the Measures says which incidents are serious. Central government bodies have two hours.";
        DataConsent:
            "Before personal data leaves the mainland, you must tell each person who receives it and what for, and obtain a separate consent (China’s Personal Information Protection Law, Article 39), unless the law lets you handle the data without consent (Article 13). You must also assess the impact and keep a record of it (Article 55). The simplified rules for small handlers of September 2026 do not waive this.";
        DataNotice:
            "What a contract with the person needs may leave the mainland without a consent and without a procedure of the authority. You must still tell the person who receives the data, what for, which data it is and how to exercise rights there (China’s Personal Information Protection Law, Article 39), assess the impact beforehand, and keep a record of it (Article 55).";
        StateOrganData:
            "Personal data that a State organ handles is stored in the mainland, and leaves it only after a security assessment (China’s Personal Information Protection Law, Article 36). The same holds for a public institution so far as it manages public affairs by law (Article 37). Then none of the procedures by number of people that this report names is enough.";
        DataRepresentative:
            "An operator outside China who offers something to people in the mainland must set up an office or name a representative there, and report the name and contact to the city’s cyberspace administration (网信办) (China’s Personal Information Protection Law, Article 53; Regulations on Network Data Security, Article 26). The law does not say whether this means operators in Hong Kong, Macau and Taiwan: ask.";
    }
}

words! {
    /// What a deadline counts from, to follow it.
    event(Event): 1 {
        ProviderReview: "after the provider’s review";
        SmsSent: "after the text message is sent";
        SiteOpens: "after the service opens";
        FilingApproved: "after the filing is approved";
        DataChanges: "after the change";
        RecordMade: "after the record is made";
        YearEnds: "after the year ends";
        LicenceIssued: "after the licence is issued";
        IncidentKnown: "after the incident is noticed";
        SellerJoins: "after a seller joins or was last checked";
        QuarterEnds: "after the quarter ends";
    }
}

words! {
    /// A unit of time, for one and for several.
    unit(Unit): 2 {
        Hours:
            "hour",
            "hours";
        Days:
            "day",
            "days";
        WorkingDays:
            "working day",
            "working days";
        Months:
            "month",
            "months";
        Years:
            "year",
            "years";
    }
}
