//! The law in English.

use crate::ids::{
    Approval, Bar, Certainty, ChangeId, Dispute, Filing, FilingType, Headline, Licence,
    OtherReading, Outcome, Reason,
};

words! {
    /// An outcome: its name, and the answer in one sentence.
    outcome(Outcome): 2 {
        NoFiling:
            "No filing needed",
            "You do not need an ICP filing (ICP备案).";
        Filing:
            "An ICP filing is enough",
            "Your service must have an ICP filing (ICP备案) for as long as it is online. As this report reads the law, you need no further licence.";
        Licence:
            "An ICP filing, then a licence",
            "Your service must first have an ICP filing (ICP备案). After that, you must obtain the licences named in this report.";
        HongKong:
            "Not possible as planned",
            "This plan cannot go ahead in mainland China as it stands. Change the plan, or host it in Hong Kong or overseas. Hosting it elsewhere does not by itself make it lawful.";
    }
}

words! {
    /// The same for whom those words would mislead.
    headline(Headline): 2 {
        NoFilingOutside:
            "No filing needed",
            "You do not need an ICP filing (ICP备案). Because your servers are outside the mainland, you cannot make one either.";
        ForbiddenOutside:
            "No filing, but forbidden",
            "Because your servers are outside the mainland, no ICP filing (ICP备案) is made. But nobody may offer virtual-currency services to people in the mainland, wherever the server stands.";
        ForbiddenUnfiled:
            "No filing of your own, but forbidden",
            "For this plan you make no ICP filing (ICP备案) of your own. But nobody may offer virtual-currency services to people in the mainland, wherever the server stands.";
        ServersStay:
            "No filing, but the servers belong in the mainland",
            "Because your servers are outside the mainland, no ICP filing (ICP备案) is made. But what your plan deals with may not be served from there: the law wants its servers or its data in the mainland.";
        NotYet:
            "No filing yet",
            "As long as nothing answers visitors, you need no ICP filing (ICP备案). If a mainland server is to answer them, the service must be filed before it opens.";
        FiledIdle:
            "Already filed, but nothing answers visitors",
            "Your service has its ICP filing (ICP备案). As long as nothing answers visitors, nothing more is filed. If the service has ended, you must cancel its filing (MII Order 33, Article 15).";
        FilingAfterPermits:
            "Permits first, then an ICP filing",
            "You must first obtain the permits named in this report. After that, your service must have an ICP filing (ICP备案) for as long as it is online. As this report reads the law, you need no telecom licence.";
        LicenceAfterPermits:
            "Permits, an ICP filing, then a licence",
            "You must first obtain the permits named in this report. After that, your service must have an ICP filing (ICP备案), and then the licences named in this report.";
        NothingToFile:
            "Already filed: nothing to submit",
            "Your service has its ICP filing (ICP备案), and nothing about it changes. You need not submit an application, but the filed details must stay true.";
        Change:
            "Already filed: change the filing",
            "Your service has its ICP filing (ICP备案) and keeps it. What changes is entered into that filing; you need not file anew.";
        Cancel:
            "Cancel the filing",
            "When the service ends, its ICP filing (ICP备案) must be cancelled.";
        AddProvider:
            "Already filed: add the hosting provider",
            "Your service has its ICP filing (ICP备案) and keeps it with its number. The new hosting provider is only added to that filing (接入备案).";
        FiledWithoutPermits:
            "Already filed, but permits are needed",
            "Your service has its ICP filing (ICP备案) and keeps it. For what it does, it also needs the permits named in this report. Obtain each that you do not hold yet.";
        FiledWithoutLicence:
            "Already filed, but a licence is needed",
            "Your service has its ICP filing (ICP备案). For what it does, you must also obtain the licences named in this report.";
        FiledWithoutPermitsOrLicence:
            "Already filed, but permits and a licence are needed",
            "Your service has its ICP filing (ICP备案) and keeps it. For what it does, it also needs the permits and the licences named in this report. Obtain each that you do not hold yet, the permits first.";
        FiledNotPossible:
            "Already filed, but not possible as it is",
            "Your service has its ICP filing (ICP备案), and changes to that filing can still be made. What the service does cannot go on in mainland China as it is. Change it, or end the service and cancel the filing.";
        NowherePossible:
            "Not possible as planned",
            "This plan cannot go ahead as it stands. Serving it from Hong Kong or overseas is no way out for what it deals with, or for whoever runs it. Change the plan.";
    }
}

words! {
    /// A certainty: its name, and who has the last word.
    certainty(Certainty): 2 {
        Settled:
            "Settled",
            "National rules or uniform practice settle this. Your own case will still be examined.";
        Province:
            "The province or the provider decides",
            "Ask the provincial communications administration (通信管理局) or your provider before you commit money.";
        Regulator:
            "Ask the regulator",
            "The law is unclear or contested. Ask first: your provincial communications administration (通信管理局) about filing and telecom licences, and about content or a trade the authority that this report names for it.";
    }
}

words! {
    /// What is filed.
    filing(Filing): 1 {
        Website: "Website filing (网站备案)";
        App: "App filing (App备案)";
        MiniProgram: "Mini-program filing (小程序备案)";
    }
}

words! {
    /// A kind of order: its name, and what it means.
    filing_type(FilingType): 2 {
        First:
            "First filing (首次备案)",
            "This is for an applicant that has no filing, or whose filing was cancelled.";
        NewService:
            "Additional service (新增互联网信息服务)",
            "The applicant already has a filing through the provider that will host the new service.";
        NewServiceElsewhere:
            "Additional service; the applicant filed through another provider (新增互联网信息服务，原备案不在本接入商)",
            "The details that you enter must match the existing filing exactly.";
        Access:
            "Adding a hosting provider (接入备案)",
            "The filing through the other provider stays valid.";
        Change:
            "Change of a filing (变更备案)",
            "If the service stops, you must cancel its filing (注销备案).";
    }
}

words! {
    /// A licence: its name, and what it is for.
    licence(Licence): 2 {
        B21:
            "Data and transaction processing licence (EDI证, B21)",
            "This licence is for platforms on which others sell goods or offer services, and for processing users’ data.";
        B25:
            "Commercial ICP licence for information services (ICP证, B25)",
            "This licence is for information that users pay for, and for platforms that publish information for others.";
        Payment:
            "Payment licence (支付业务许可证)",
            "The People’s Bank of China, the central bank, grants this licence. A B21 licence does not replace it.";
    }
}

words! {
    /// A permit: its name, and who grants it.
    approval(Approval): 2 {
        News:
            "Internet news permit (互联网新闻信息服务许可证)",
            "Applicants obtain this permit from the national or provincial cyberspace administration (网信办).";
        Publishing:
            "Online publishing permit (网络出版服务许可证)",
            "Applicants obtain this permit from the national press authority (国家新闻出版署). They apply through the province.";
        AudioVisual:
            "Online audio-visual programme permit (信息网络传播视听节目许可证)",
            "Applicants obtain this permit from the national broadcasting authority (国家广播电视总局).";
        Culture:
            "Online culture business permit (网络文化经营许可证)",
            "Applicants obtain this permit from the provincial culture authority.";
        GameNumber:
            "Game publication number (游戏版号)",
            "Applicants obtain this number from the national press authority (国家新闻出版署).";
        DrugsDevices:
            "Drug and device consent (药品和医疗器械信息服务审核同意)",
            "Until 21 December 2025, applicants obtained this consent from the provincial drug authority.";
        Religion:
            "Internet religious information permit (互联网宗教信息服务许可证)",
            "Applicants obtain this permit from the provincial religious affairs authority.";
        RideHailing:
            "Ride-hailing permit (网络预约出租汽车经营许可证)",
            "Applicants obtain this permit from the city’s transport authority.";
        Finance:
            "Financial business permit (金融业务许可)",
            "Applicants obtain this permit from the financial regulator, the securities regulator or the central bank. Since 30 September 2026, only financial institutions and the platforms they entrust may promote financial products online.";
        Training:
            "Approval for off-campus training (校外培训审批)",
            "Applicants obtain this approval from the education authority. No new approvals are given for school subjects.";
        Recruitment:
            "Human resources service permit (人力资源服务许可证)",
            "The labour authority issues it, within 20 days of the application. It is for offering or matching the vacancies of other employers; a page with your own vacancies needs none.";
        Travel:
            "Travel agency permit (旅行社业务经营许可证)",
            "The culture and tourism authority issues it. It is for tours and packages; show it on the home page.";
        Maps:
            "Surveying and mapping qualification (测绘资质证书)",
            "The surveying authority issues it. It is for positioning, marking or a map database of your own. The servers that hold map data must stand in the mainland, and the maps you use must have been reviewed.";
        MedicalServices:
            "Practice licence of a medical institution (医疗机构执业许可证)",
            "The health authority issues it. Nobody may diagnose or treat without it, online or not. Internet hospitals rest on a real medical institution.";
        DrugSales:
            "Drug and device trading licences (药品经营许可证、医疗器械经营许可或备案)",
            "Sellers of drugs obtain the licence from the drug authority of the province or the county. Sellers of class III devices obtain a licence and sellers of class II devices file, both with the city’s drug authority. If others sell drugs on your platform, file the platform with the provincial drug authority. Vaccines, blood products, narcotics and other specially controlled drugs may not be sold online.";
        Tickets:
            "Commercial performance permit for show ticketing (营业性演出许可证)",
            "The provincial culture authority issues it, within 20 days of the application; its range must name show ticketing (演出票务). Whoever sells tickets to shows of its own needs no permit for that.";
    }
}

words! {
    /// A bar: what stands in the way, and what mends or lifts it.
    bar(Bar): 2 {
        OperatorNotRegistered:
            "The operator is not registered in mainland China.",
            "Register the operator in the mainland, or serve visitors from outside the mainland.";
        UnderAge:
            "You are too young to file in your province.",
            "Wait until you reach the required age. Most provinces require you to be 18.";
        ForeignIndividualNotAccepted:
            "Your identity papers are not accepted for a personal filing.",
            "Live in a province where foreigners are accepted, or file through a company.";
        IndividualRestricted:
            "A personal filing does not allow sales, paid services, platforms, forums, information about drugs or medical devices, or any subject whose permit goes only to organisations.",
            "File as a company, or leave these out.";
        NotACompany:
            "Only a company may hold the licence.",
            "Register a company, or leave out whatever needs the licence.";
        TradeNotAllowed:
            "A representative office may not trade or hold a licence.",
            "Register a company, or leave out sales and all services that need a licence.";
        ForeignCap:
            "Foreign investors own more than 50% of the company, and no opening was found that allows this.",
            "Lower the foreign share to 50%, or leave the activity out. Pilot areas open some activities.";
        ForeignProhibited:
            "Capital, organisations and individuals from outside mainland China may not take part in this kind of content.",
            "Leave this content out. Online music is the exception within culture: ask the authority.";
        PermitNotForApplicant:
            "The permit for a subject of this plan is not granted to applicants of your kind.",
            "Let someone who can hold the permit run the service, or leave the subject out.";
        CapitalTooLow:
            "The company’s registered capital is too low for the licence.",
            "A licence for one province requires RMB 1 million. A licence for several provinces requires RMB 10 million.";
        AppOverseasBackend:
            "The app’s back end is only outside the mainland.",
            "Use a mainland server, or take the app out of the mainland stores.";
        AiModelNotFiled:
            "The model behind the generated content is not filed.",
            "Use a filed model without changing it, file a model of your own, or let only your own people use it. Serving from Hong Kong is no permission: a service from outside that does not comply may be blocked (Interim Measures on generative AI, Article 20).";
        VirtualCurrency:
            "Virtual-currency business is forbidden in the mainland.",
            "Leave this business out. Serving from Hong Kong or overseas is no way out: units and persons outside the mainland may not offer virtual-currency services to anyone in it either (notice 银发〔2026〕42号).";
        ResidenceNotAccepted:
            "Your province does not accept what links you to it.",
            "Bring a residence permit (居住证), or other proof of residence, if your province accepts it. Otherwise file in the province where your identity card is from.";
        DomainSuffix:
            "China’s Ministry of Industry and Information Technology (MIIT) has not approved the domain’s ending.",
            "Use a domain whose ending is listed at domain.miit.gov.cn.";
        DomainRegistrar:
            "The domain’s registrar is outside the mainland.",
            "Transfer the domain to an approved mainland registrar.";
        DomainUnverified:
            "The domain has not passed real-name verification (实名认证).",
            "Have the domain holder verified, then wait three to five working days.";
        DomainFresh:
            "The domain passed real-name verification (实名认证) too recently.",
            "Wait three to five working days.";
        DomainPrivacy:
            "Privacy protection hides the domain holder.",
            "Switch privacy protection off and have the holder verified.";
        DomainHolder:
            "The domain’s present holder is not accepted.",
            "Transfer the domain to the applicant. The holder’s name, document type and document number must match the filing.";
        DomainExpiring:
            "The domain expires within three months.",
            "Renew the domain. Many provinces require more than three months to be left.";
        InstitutionDomain:
            "A government body or public institution must use another domain ending.",
            "Government bodies must use .gov.cn or .政务. Public institutions must use .cn or .公益.";
        DomainNotForApplicant:
            "This domain is not for this applicant.",
            "Names under .gov.cn and .政务 are for government bodies, which may not let others use them. Use a domain of your own with an approved ending, or correct your answer.";
        ServerNeeded:
            "You do not yet have a server on which your provider files.",
            "Rent a mainland server with a public IP address. Your provider says which servers it accepts: most clouds require a subscription of three months or more and accept no server billed by use, while AWS China bills every server by use.";
        ServerTerms:
            "Most clouds do not file on a server that is rented for a short time or billed by use.",
            "Ask your provider which servers it accepts. Most clouds require a subscription of three months or more and a public IP address. If your provider is AWS China, which bills every server by use, the billing is nothing to mend.";
        AccountInternational:
            "Alibaba Cloud and Huawei Cloud do not file for accounts of their international sites.",
            "File with an account of your provider’s China site. If you have filed through this provider before, use the account that made that filing; otherwise open one. With another provider, ask it first.";
        PrincipalNotAccepted:
            "Your province does not accept this person as entity leader (主体负责人), or does not usually.",
            "Name the legal representative, or the head named on the certificate. Where your province refuses a legal representative without mainland papers, name an authorised person with a mainland identity card instead.";
        SamePersonRequired:
            "In your province, an authorised entity leader (主体负责人) must also be the service manager (服务负责人).",
            "Name one person for both roles.";
        DifferentPersonsRequired:
            "In your province, the entity leader (主体负责人) and the service manager (服务负责人) must be two people.",
            "Name another service manager, with a different phone number.";
        NoMainlandPhone:
            "The entity leader (主体负责人) or the service manager (服务负责人) has no mainland mobile number.",
            "Get a mainland mobile number. You need it for the verification by text message.";
        StaffTooFew:
            "The company pays social insurance for fewer than three people, and provinces ask for three.",
            "Ask your provincial communications administration (通信管理局) how many people it wants. The law asks for professional staff fit for the business and names no number (Telecommunications Regulations, Article 13). An agency asks for three people with the last three months of social insurance.";
        FiledByAnother:
            "The service is already filed in somebody else’s name.",
            "Have that filing cancelled, then make your own.";
        CancelPersonalFiling:
            "A personal filing does not simply become an organisation’s filing.",
            "Cancel the personal filing, then file as the organisation. Many provinces let the organisation’s legal representative change the filing instead, so ask first.";
        ShellFirst:
            "Your old filing is an empty shell (空壳主体): no service is left in it.",
            "Cancel the empty filing and file again. Some provinces let you add a service to it instead, so ask first.";
        ApplicantChangeNotAccepted:
            "In your province, the filing of a service cannot be changed to another applicant (主办单位).",
            "Have the old filing cancelled and file the service anew as the new applicant; it must stay offline in between. Ask the provider first whether it offers a migration (迁移备案), which keeps the service online in many provinces. If only the applicant’s name has changed, file that as a change.";
        MiniProgramBackEnd:
            "The mini-program calls a server outside mainland China.",
            "The platform calls only domains that have an ICP filing, except through its own cloud hosting. Move the back end to a mainland server and file its domain, or use the platform’s cloud hosting.";
        BuyersMoney:
            "You may not hold the buyers’ money yourself.",
            "Let a licensed payment institution or a bank hold the money until the seller is paid. A payment licence of your own is rarely realistic: a payment institution must have at least RMB 100 million of paid-in capital.";
        PermitPrincipal:
            "A permit that the plan needs is not granted under this legal representative.",
            "Appoint a Chinese citizen who lives in the mainland as legal representative, or leave the subject out.";
        ServersInMainland:
            "Some servers of this plan must stand in the mainland.",
            "Serve it from the mainland, or leave out the publishing, the maps or the ride-hailing. Serving it from Hong Kong is no way out.";
    }
}

words! {
    /// A dispute: what it is about, which side is followed, and both positions.
    dispute(Dispute): 3 {
        OwnSales:
            "Do you need a licence to sell goods or services that are your own or that you resell? Only some provinces have published a notice, so your province decides.",
            "Alibaba Cloud says (2017) that a filing alone does not allow e-commerce or online payment.",
            "The Anhui communications administration says (2021), as China’s Ministry of Commerce did in 2010, that no licence is needed if nobody else sells on the website.";
        JointVenture:
            "May a joint venture with up to 50% foreign ownership do business online? The State Council’s decree outranks a provider’s page.",
            "Alibaba Cloud says (undated) that such a joint venture may file, but may not take money.",
            "State Council Decree 333, Article 6 (2022), allows up to 50% foreign ownership in value-added telecommunications.";
        ForeignIndividual:
            "May a foreigner make a personal filing? UCloud asks everywhere for the Foreign Permanent Resident ID Card (外国人永久居留身份证). Beijing accepts a passport. Shanghai requires a residence permit, a residence slip (居住单) and a passport. Hebei refuses foreigners, and according to one list so does Fujian. In any other province, ask.",
            "Alibaba Cloud says (undated) that a foreigner with a fixed residence in China may file.",
            "Huawei Cloud says (2025) that provinces differ, and that Hebei refuses foreigners.";
        Advertising:
            "Does advertising make a website commercial? If you sell advertising space as a platform, you are more likely to need the commercial ICP licence (ICP证, B25). No answer from a regulator was found, so ask.",
            "Alibaba Cloud says (undated) that income from advertising requires a licence.",
            "State Council Decree 292, Article 3 (2000), calls commercial what users pay for.";
        SoftwareService:
            "Does software that is used online need a licence? No official text says. B21 (data processing) or B25 (publishing for others) is possible, so ask.",
            "The Chinese telecom catalogue of 2015 (《电信业务分类目录》) says that processing data or transactions for users is B21.",
            "State Council Decree 292, Article 3 (2000), calls paid information, web-page production and the like commercial.";
        IpOnly:
            "Must a website without a domain be filed? The ministry’s order outranks what providers do in practice. Ask your provider how to file.",
            "Tencent Cloud says (about 2021) that without a domain no filing is needed.",
            "MII Order 33, Article 5 (2005), covers websites that are reached only by IP address.";
        OverseasApp:
            "Must an app be filed if its back end or its stores are outside the mainland? If either is inside, this report follows MIIT Notice 105 (2023), although an app in mainland stores with its back end outside cannot be filed. If both are outside, this report follows practice, and the app is not filed.",
            "MIIT Notice 105 (2023) says that any app serving the mainland must be filed.",
            "AppInChina says (August 2025) that Apple lets international accounts publish apps without a filing.";
        OverseasMiniProgram:
            "Must a mini-program be filed if its operator or its back end is outside the mainland? For an operator with mainland papers, this report follows MIIT Notice 105 (2023). For an operator without mainland papers, it follows WeChat: nothing is filed.",
            "WeChat says that mini-programs of overseas entities need at present neither a filing nor the yearly review.",
            "MIIT Notice 105 (2023) says that apps and mini-programs that serve the mainland must be filed.";
        InternalApp:
            "Must an app for your own staff be filed? No official text says. If it uses a mainland node, this report follows the Anti-Telecom and Online Fraud Law, because the host that the app calls must be filed anyway. Otherwise it follows Huawei Cloud, and the app is not filed. Ask the regulator.",
            "Huawei Cloud says (2025) that a few apps of your own may be offered to your staff. If many are offered for download, the qualification of a distribution platform is needed.",
            "The Anti-Telecom and Online Fraud Law, Article 23 (2022), says that apps must be licensed or filed, and does not except staff apps.";
        OfflineApp:
            "Must an app without a network service be filed before a mainland store offers it? It provides no internet information service, and this report takes it as not filed. The store may still ask for a filing.",
            "A reprinted explanation of MIIT Notice 105 (2023) speaks only of offline apps that need not be offered in a store.",
            "UCloud says (2026) that apps without a network, such as a calculator or a torch, need no filing.";
        MarketplaceB21:
            "Does a marketplace for rides need the B21 licence? This report follows the ride-hailing measures and the ministry (MIIT) as quoted. Ask the regulator.",
            "The HowToLiveBetter handbook (2026) quotes the ministry (MIIT) as saying that ride-hailing platforms need only a filing. The ride-hailing measures, Article 10, also speak of the permit and the filing only.",
            "A provincial communications administration’s guide (undated) says that third-party deals completed online are B21, and does not except rides.";
        FreePlatform:
            "Does a free platform for other people’s content need the commercial ICP licence (ICP证, B25)? With any income, it is more likely to need one, so ask.",
            "The Chinese telecom catalogue of 2015 (《电信业务分类目录》) counts publishing for others, search and communities as B25, whoever pays.",
            "State Council Decree 292, Article 3 (2000), calls a service that is free for users non-commercial.";
        PsbDeadline:
            "When do the 30 days for the public-security filing (公安备案) begin? Tencent Cloud counts the day of approval as the day of opening.",
            "Alibaba Cloud says (undated) that the 30 days begin when you receive the ICP filing.",
            "Ministry of Public Security Order 33, Article 12 (1997), says that the 30 days begin when the network connection opens.";
        FilingTime:
            "How long does the provincial communications administration (通信管理局) take? MII Order 33 binds it. The provider’s own check takes extra time.",
            "Alibaba Cloud says (2017) that a filing can take up to several months, and 20 working days through Alibaba Cloud.",
            "MII Order 33, Article 12 (2005), allows 20 working days once the papers are complete.";
        UnfiledReachable:
            "Can visitors in the mainland reach a website without a filing that is served from outside? Alibaba Cloud says no. Other providers say only that such a website needs no filing, and nobody guarantees that it can be reached.",
            "Alibaba Cloud says (undated) that visitors in the mainland cannot reach such a website.",
            "linktom says (2018) that a website served from outside the mainland needs no filing.";
        PhotoPresence:
            "Did anyone have to be in the mainland for the photograph? Yes, according to the more precise guide: the service manager (服务负责人).",
            "Alibaba Cloud says (undated) that everything is done online.",
            "Alibaba Cloud says (2018) that the photograph is taken at a designated place, or before a backdrop that is sent within the mainland.";
        DrugsDevicesPractice:
            "Must information about drugs or medical devices have official consent before the ICP filing? No. You make a filing with the drug authority after the ICP filing instead. Your province may still ask for consent.",
            "Tencent Cloud’s list of special approvals (about 2021) still names the certificate for drug information online.",
            "State Council Decree 292, Article 5, in its text of January 2025, no longer names drugs and medical devices.";
    }
}

words! {
    /// Why the law says so.
    reason(Reason): 1 {
        WebsiteOnMainlandNode:
            "A website that is served from a mainland node must be filed before it opens.";
        IpOnlyOnMainlandNode:
            "MII Order 33 (2005) also covers websites that are reached only by IP address. Some providers say that there is nothing to file.";
        PublicAppInMainlandStore:
            "An app for the mainland public must be filed before it is launched.";
        PublicAppOutsideMainlandStores:
            "MIIT Notice 105 (2023) applies to any app that serves users in the mainland, whichever store offers it.";
        AppWithOverseasBackend:
            "MIIT Notice 105 (2023) applies to any app in a mainland store, wherever its back end is. Practice varies.";
        StaffAppOnMainlandNode:
            "The Anti-Telecom and Online Fraud Law does not except staff apps. The host that your app calls must be filed anyway.";
        MiniProgram:
            "Since 1 September 2023, mini-programs and quick apps have to be filed through their platform.";
        MiniProgramWithOverseasBackend:
            "UCloud says that all mini-programs must be filed as MIIT Notice 105 (2023) requires, and names no exception for servers outside the mainland.";
        OffshoreCompany:
            "The ICP filing is for mainland operators. It requires papers issued in the mainland.";
        OffshoreCompanyMiniProgram:
            "WeChat says that mini-programs of entities outside the mainland need neither a filing nor the yearly review. Ask your platform whether it does the same.";
        AppBackendAbroad:
            "In practice, a filing requires a mainland server. Chinese Android stores refuse apps without a filing.";
        AiModelNotFiled:
            "Only two ways to offer generative AI to the public were found: to file your own model, or to register an application that uses a filed model without changing it.";
        VirtualCurrency:
            "Ten authorities in 2021 and eight in 2026 gave notice that virtual-currency business is unlawful financial activity, and that nobody abroad may offer it to the mainland.";
        UnderSixteen:
            "No recent list accepts anyone under 16. Older lists of a few provinces let a guardian file.";
        UnderEighteen: "Your province requires you to be 18.";
        UnderEighteenSourcesDiffer:
            "Sources differ on the minimum age. This report follows the stricter one.";
        ForeignVisitor:
            "No source was found that accepts foreigners who do not live in the mainland. Where a province takes a passport, its page does not say whether the holder must live there: ask first.";
        ForeignResidentHebei: "Hebei does not accept filings by foreigners.";
        ForeignResidentFujian:
            "According to one list, Fujian accepts only mainland identity cards.";
        IndividualTradeOrForum:
            "A filing alone does not allow paid services. A personal filing does not allow forums or platforms either.";
        IndividualSoftware:
            "Software that users pay for may be a paid service, which a filing alone does not allow.";
        IndividualDrugs:
            "Since 22 December 2025, only organisations may file information about drugs and medical devices.";
        IndividualNews:
            "The permit for internet news services goes only to legal persons established in the mainland.";
        IndividualPublishing:
            "The permit for online publishing services goes only to organisations. Their legal representative must be a Chinese citizen living in the mainland.";
        IndividualAudioVisual:
            "The permit for audio-visual services goes only to legal persons that the state owns or controls.";
        IndividualReligion:
            "The permit for religious content goes only to organisations. Their head must be a Chinese national who lives in the mainland.";
        IndividualRideHailing:
            "Only a company with legal personality can get the ride-hailing permit.";
        IndividualCulture:
            "Cultural content that earns money needs the culture permit. An individual cannot apply for it.";
        IndividualFinance:
            "Only financial institutions and the platforms they entrust may promote financial products online. Other organisations and persons may not.";
        IndividualDrugsBeforeFiling:
            "Until 21 December 2025, only enterprises, institutions and other organisations could provide drug information on the internet.";
        SoleTraderReligion:
            "The permit for religious content goes to legal persons and unincorporated organisations. The Civil Code counts a sole trader as a natural person.";
        FinanceForCompanies:
            "Banks and payment institutions must be companies, and only insurers may carry on insurance. Sole traders may not have finance in their name or business scope. Non-profit organisations may not do business for profit, and law firms may offer legal services only.";
        TrainingForLegalPersons:
            "Off-campus training requires the permit of a private school, and a private school must be a legal person.";
        StateOrganTraining:
            "Off-campus training is given by private schools, and a State organ founds none (Law on the Promotion of Private Education, Article 2). If you only tell of courses that others give, leave this subject out of your answers.";
        StateOrganTickets:
            "A commercial performance is held for profit, and never in the name of the government or of one of its departments (Regulations on Commercial Performances, Articles 2 and 24). Entry to your own events that are not for profit needs no such permit: leave this subject out of your answers then.";
        MapsForLegalPersons:
            "Internet map services need the surveying qualification, and only units with legal personality get it (Surveying and Mapping Law, Article 27).";
        TravelForEnterprises:
            "Only an enterprise with legal personality may run a travel agency (Regulations on Travel Agencies, Articles 2 and 6). If you only tell of trips and sell none, no permit is needed.";
        RecruitmentForTraders:
            "A job agency that earns money is registered with the market authority before it applies for its permit (Employment Promotion Law, Article 40). Your kind of applicant is not registered there.";
        StateOrganRecruitment:
            "The government may not run a job agency for profit (Employment Promotion Law, Article 37). A public employment service that is free of charge needs no permit.";
        MedicalForInstitutions:
            "Only a medical institution with a practice licence may diagnose and treat over the internet (trial Measures of 2018, Article 5).";
        DrugSalesForEnterprises:
            "Only holders of a marketing authorisation and drug trading enterprises may sell drugs online (SAMR Order 58, Article 7). For medical devices it is their registrants, filers and traders.";
        TicketsForTraders:
            "Tickets to commercial shows are sold by business units. Non-profit organisations may not do business for profit, and law firms may offer legal services only.";
        LicenceForCompaniesOnly:
            "China’s Telecommunications Regulations require the operator to be a company.";
        PaymentForCompaniesOnly:
            "State Council Decree 768, Article 2, defines payment institutions as limited companies.";
        PlatformForCompaniesOnly:
            "The Chinese telecom catalogue (《电信业务分类目录》) counts publishing for others and search as B25. For free platforms the rule is unclear.";
        RepresentativeOfficeTrades:
            "A representative office may file, but it may not do anything that earns money (State Council Decree 584, Article 13).";
        RepresentativeOfficeSoftware:
            "Software that users pay for may count as trade, or may need a licence.";
        RepresentativeOfficeAdvertising:
            "A representative office may not earn money, so it may not carry advertising for others. It may promote the goods and services of its own parent company.";
        RepresentativeOfficePlatforms:
            "A representative office may only do what Article 14 of State Council Decree 584 lists, and a platform for other people’s information is not on that list.";
        ForeignContent:
            "News, publishing, games, audio-visual content and internet culture other than music are closed to any foreign ownership.";
        ForeignReligion:
            "Organisations and individuals from outside mainland China, and the entities that they set up, may not provide religious information online (Order 17 of 2022).";
        ForeignTraining: "Foreign capital may not control or hold shares in institutions that tutor school subjects (2021 opinions, point 13). Other training is not covered, and your answers do not tell the two apart.";
        ForeignCulture:
            "Cultural content, except music, is closed to foreign ownership. Your answers do not show whether your content is music.";
        RepresentativeOfficeContent:
            "A representative office is part of a foreign company. It may only do what Article 14 of State Council Decree 584 lists, such as market research and promotion for its parent company.";
        ForeignCap: "State Council Decree 333, Article 6, limits foreign ownership to 50%.";
        ForeignCapCepa:
            "CEPA, the mainland’s trade agreement with Hong Kong and Macau, was widened in March 2025. Its telecom terms have not been read for this report, so ask.";
        ForeignCapSearchCommunity:
            "No opening lifts the 50% limit on foreign ownership for search and community services.";
        ForeignCapAppStore:
            "An app store with more than 50% foreign ownership needs a CEPA certificate, a pilot area or (since April 2025) one of 20 cities.";
        CapitalUnder1m: "MIIT Order 42 requires a registered capital of RMB 1 million.";
        CapitalUnder10m:
            "For business in several provinces, MIIT Order 42 requires a registered capital of RMB 10 million.";
        Marketplace:
            "Others sell goods or offer services in their own name and complete the deals on your platform. This business is B21 (EDI证).";
        RideMarketplace:
            "China’s measures on ride-hailing require the ride-hailing permit and a filing. The ministry (MIIT) is quoted as saying the same.";
        DataProcessing: "The Chinese telecom catalogue (《电信业务分类目录》) counts data processing for networks and devices as B21 (EDI证).";
        PaidContent:
            "Content that users pay for is commercial. If you publish only your own content, ask.";
        AppStore: "The Chinese telecom catalogue (《电信业务分类目录》) counts app stores as B25 (ICP证).";
        Games:
            "Games usually have income, and a paid service is B25 (ICP证). If nobody ever pays in yours, ask the provincial communications administration.";
        Payment:
            "Holding buyers’ money is a payment business under State Council Decree 768. Before 1 May 2024, the central bank’s rules said so.";
        ServedFromOutside:
            "No mainland node is used. In practice, a filing is then neither needed nor possible.";
        NoNodeAnswers: "No node answers visitors.";
        PageOnAnotherPlatform:
            "The domain belongs to the platform, and so does its filing. If the platform’s domain points to a mainland server, the platform must have filed it. If you use your own domain, the answer changes.";
        DomainWithoutService:
            "There is no service behind the domain. It must be filed once a website opens under it on a mainland node.";
        NotReachableFromTheInternet: "A service that the public cannot reach is not usually filed.";
        AppAbroadOutsideMainlandStores:
            "The nodes and the stores are outside the mainland. In practice, such an app is not filed.";
        AppWithoutNetwork: "The app has no network service of its own.";
        BeforeAppFiling: "Apps and mini-programs have to be filed only since 1 September 2023.";
        CdnNodeCounts:
            "CDN nodes in the mainland count as servers, and this report counts firewall and storage nodes alike. If they are all that stands in the mainland, you can switch them to nodes outside it instead of filing.";
        ForeignEquityFilesAlike: "Foreign ownership makes no difference to the filing.";
        OfficeMayFile: "A representative office may file with its registration certificate (登记证).";
        BranchFilesAlone: "A branch must file in its own name.";
        OwnSales:
            "China’s Ministry of Commerce wrote in 2010 that selling goods on a platform of your own needs a filing; its letter has not been in force since 2020. What provinces say of the licence stands under the disagreement on own sales.";
        OwnInformation:
            "Publishing your own information free of charge needs no telecom licence.";
        BusinessInsideAPlatform:
            "Business that runs only inside another platform needs no licence. Notices of Anhui (2021) and Henan (2023) say so. Only the Anhui notice also covers apps.";
        LicencesHeld: "You already hold a licence for this business.";
        ForeignMarketplaceOpen:
            "Since 2015, e-commerce under B21 has been open to 100% foreign ownership throughout the country.";
        JointVentureUpToHalf:
            "A company with up to 50% foreign ownership may apply for B21 and B25, except in fields that are closed to foreign investors.";
        PilotAreaOpens:
            "If the company and its facilities are in a pilot area, the ministry (MIIT) may approve more than 50% foreign ownership.";
        FilingComesFirst:
            "Your home page must already show the filing number when you apply for the licence.";
        OwnSalesNoticeProvince:
            "Your province has announced that selling your own goods or services needs no licence.";
    }
}

words! {
    /// How others read the law.
    other_reading(OtherReading): 1 {
        AppAbroadMayBeFiled:
            "Some read MIIT Notice 105 (2023) as covering any app that is used in the mainland.";
        StaffAppAbroadMayBeFiled:
            "The Anti-Telecom and Online Fraud Law, Article 23, says that whoever sets up an app must be licensed or file, and names neither the audience nor the server.";
        PublicBodyAbroadMayBeFiled:
            "A guide to government websites asks each of them to file, and names no exception for servers outside the mainland.";
        OfflineAppMayBeFiled:
            "Filing agencies say that an offline app must be filed if a store distributes it.";
        ClosedServiceMayBeFiled:
            "Tencent Cloud says that every domain on the internet without a filing is blocked, whatever its port. It names no exception for services behind a login.";
        OfflineMiniProgramMayNotBeFiled:
            "Filing agencies say that a mini-program without a network service of its own needs no filing.";
        OverseasMiniProgramMayBeFiled: "Read literally, MIIT Notice 105 (2023) covers every mini-program that serves users in the mainland, whoever runs it.";
        UnderEighteenMayBeRefused:
            "Only one list for your province accepts people aged 16 and 17. Other lists do not mention them or require an age of 18.";
        ForeignResidentMayBeRefused:
            "Passports are accepted at national level, but few provinces confirm this.";
        HongKongMacauTaiwanMayBeRefused:
            "Providers list your permit as accepted, but your province has not confirmed this.";
        IndividualAdvertisingOrTopic:
            "On another reading, your advertising or your subject goes beyond what a personal filing allows.";
        MayNeedLicenceClosed:
            "If a licence is needed, a company with more than 50% foreign ownership cannot get it.";
        CapitalBeijingPilotMayBeRefused:
            "Beijing’s pilot area accepts RMB 1 million, but MIIT Order 42 requires RMB 10 million.";
        PilotApprovalMayBeRefused: "The ministry (MIIT) may refuse the pilot approval.";
        PilotAreaElsewhere:
            "The pilot areas are in Beijing, Shanghai, Hainan and Shenzhen. A company registered in another province is in none of them, so one of your answers may be wrong.";
        OpeningCityElsewhere:
            "The cities that were opened for app stores are in other provinces than yours, so one of your answers may be wrong.";
        RideMarketplaceMayNeedLicence:
            "B21 in the Chinese telecom catalogue (《电信业务分类目录》) covers transactions between third parties, and rides are among them.";
        OwnSalesMayNeedLicence:
            "Providers’ guides require a licence. No notice from your province is known.";
        FreePlatformMayNeedLicence:
            "The Chinese telecom catalogue (《电信业务分类目录》) names free platforms of this kind as B25 (ICP证), whoever pays.";
        RecruitmentMayNeedLicence:
            "Order 50 of 2023 of the labour ministry says that whoever offers recruitment services online also obtains the telecom licence as the law provides. It does not say when.";
        ForeignMapsCapped:
            "The measures on foreign surveyors allow internet maps only to joint ventures with at most 50% foreign ownership, in their text of 2011.";
        AdvertisingMayNeedLicence: "Providers’ guides call advertising commercial.";
        SoftwareMayNeedLicence:
            "Processing data for users may be B21. Publishing for others may be B25.";
        PlatformOnlyMayNeedLicence:
            "Few provinces exempt business inside WeChat or Alipay from the licence. Only Anhui also exempts apps.";
        AudioVisualStateControlled:
            "The permit is for applicants that the state owns or controls. Others may be refused.";
        TrainingClosed:
            "No new institution that tutors school subjects is approved, and the existing ones for compulsory education are non-profit. If your training is in school subjects, you may get no approval.";
        ResidencePermitMayBeRefused:
            "The newest source accepts a residence permit of your province. Others accept only the province’s own identity cards.";
        PrincipalAuthorisedInPlaceOfAForeigner:
            "At least one source requires the legal representative as entity leader (主体负责人), or lets somebody else stand in only for a foreign one.";
        ResidenceMayBeAsked:
            "The newest source accepts identity cards from other provinces as they are; another asks for a residence permit of your province, or refuses such cards.";
        RegulatedNameMayBeRefused:
            "Regulated words in the name or business scope may lead to a demand for a pledge or a permit. Some provinces accept no pledge.";
    }
}

words! {
    /// What to change.
    change(ChangeId): 1 {
        ComeOfAge: "Wait until you are 18.";
        DropAudioVisual: "Leave out audio-visual programmes.";
        RegisterCompany: "Register a mainland company.";
        RegisterForeignInvested:
            "Register a mainland company with foreign ownership (a wholly foreign-owned enterprise or a joint venture).";
        RegisterOffice: "Register a representative office in the mainland.";
        RegisterBranch: "Register a branch in the mainland.";
        UsePartnerCompany:
            "Let a mainland partner company itself run the service, hold the domain and file. A filing in a borrowed name gives false data and is cancelled (MII Order 33, Article 23).";
        UseParentCompany: "Let the parent company apply.";
        ServeFromMainland: "Use a mainland server.";
        LeaveMainlandStores: "Take the app out of the mainland stores.";
        LowerForeignShare: "Lower foreign ownership to 50%.";
        EnterPilotArea:
            "Move the company and its facilities to a pilot area (Beijing, Lin-gang or Pudong in Shanghai, Hainan, Shenzhen).";
        EnterOpeningCity: "Register the company in one of the 20 cities opened for app stores.";
        RaiseCapitalToOne:
            "Have a registered capital of at least RMB 1 million.";
        RaiseCapitalToTen:
            "Have a registered capital of at least RMB 10 million.";
        StayInOneProvince: "Offer the service that needs a licence in one province only.";
        LetPaymentInstitutionHold: "Let a licensed payment institution hold the money.";
        UseFiledModel: "Use a model that its supplier has filed, without changing it.";
        UseOwnModel: "Train or tune a model of your own, and file it before the service opens.";
        KeepModelToStaff: "Let only your own people use what the model generates.";
        DropRideHailing:
            "Leave out ride-hailing.";
        DropNews: "Leave out news.";
        DropPublishing: "Leave out publishing.";
        DropCulture: "Leave out cultural content.";
        DropDrugsDevices: "Leave out information about drugs and medical devices.";
        DropReligion: "Leave out religious content.";
        DropFinance:
            "Leave out financial services.";
        DropTraining: "Leave out off-campus training.";
        DropGenerativeAi:
            "Offer no generative AI to the public.";
        DropVirtualCurrency: "Offer no virtual-currency services.";
        DropMaps: "Leave out the maps of your own.";
        DropMedicalServices: "Leave out diagnosis and treatment online.";
        DropOwnSales: "Sell nothing yourself on the service.";
        DropMarketplace: "Let nobody else sell on the service.";
        DropPaidContent: "Make all content free of charge.";
        DropInformationPlatform: "Leave out other people’s information.";
        DropCommunity: "Leave out posts, the forum and chat.";
        DropSearch: "Leave out the search engine.";
        DropAppStore: "Leave out the app store.";
        DropSoftwareService: "Leave out the online software.";
        DropDataProcessing: "Leave out data processing for users.";
        DropGames: "Leave out games.";
        DropRecruitment: "Leave out jobs with other employers.";
    }
}
