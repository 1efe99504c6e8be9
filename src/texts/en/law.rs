//! The law in English.

use crate::ids::{
    Approval, Bar, Certainty, ChangeId, Dispute, Filing, FilingType, Licence, OtherReading,
    Outcome, Reason,
};

words! {
    /// An outcome: its name, and the answer in one sentence.
    outcome(Outcome): 2 {
        NoFiling:
            "No filing needed",
            "You need no ICP filing (ICP备案); outside the mainland none is possible.";
        Filing:
            "An ICP filing is enough",
            "You need an ICP filing (ICP备案) and, as this report reads the law, no licence.";
        Licence:
            "An ICP filing, then a licence",
            "You need an ICP filing (ICP备案) first, then the licences named.";
        HongKong:
            "Not possible as planned",
            "As things stand, this cannot be filed or licensed: change the plan, or host in Hong Kong or overseas, which alone does not make it lawful.";
    }
}

words! {
    /// A certainty: its name, and who has the last word.
    certainty(Certainty): 2 {
        Settled:
            "Settled",
            "National rules or uniform practice; your case is still examined.";
        Province:
            "The province or the provider decides",
            "Ask before you commit money.";
        Regulator:
            "Ask the regulator",
            "The law is unclear or contested: ask your provincial administration (通信管理局) first.";
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
            "For a new applicant, or anew after a cancellation.";
        NewService:
            "Further service (新增互联网信息服务)",
            "The applicant is on file here.";
        NewServiceElsewhere:
            "Further service, applicant on file elsewhere (新增互联网信息服务，原备案不在本接入商)",
            "Your data must match the record exactly.";
        Access:
            "Added access (接入备案)",
            "The filing with the other provider stays valid.";
        Change:
            "Change (变更备案)",
            "If the service stops, the filing is cancelled (注销备案).";
    }
}

words! {
    /// A licence: its name, and what it is for.
    licence(Licence): 2 {
        B21:
            "Data and transaction processing licence, B21 (EDI证)",
            "For platforms where others sell or serve, and for processing users’ data.";
        B25:
            "Information services licence, B25 (ICP证)",
            "For paid information, and platforms publishing for others.";
        Payment:
            "Payment licence (支付业务许可证)",
            "From the People’s Bank of China; B21 does not replace it.";
    }
}

words! {
    /// A permit: its name, and who grants it.
    approval(Approval): 2 {
        News:
            "News permit",
            "National or provincial cyberspace office.";
        Publishing:
            "Publishing permit",
            "National press authority, through the province.";
        AudioVisual:
            "Audio-visual permit",
            "National broadcasting authority.";
        Culture:
            "Culture permit",
            "Provincial culture authority.";
        GameNumber:
            "Game number",
            "National press authority.";
        DrugsDevices:
            "Drug and device consent (药品和医疗器械信息服务审核同意)",
            "Provincial drug authority, until 21 December 2025.";
        Religion:
            "Religion permit",
            "Provincial religious authority.";
        RideHailing:
            "Ride-hailing permit",
            "City transport authority.";
        Finance:
            "Financial permit",
            "Financial or securities regulator, or central bank.";
        Training:
            "Training approval",
            "Education authority.";
    }
}

words! {
    /// A bar: what stands in the way, and what mends or lifts it.
    bar(Bar): 2 {
        OperatorNotRegistered:
            "The operator has no mainland registration.",
            "Register there, or serve from outside.";
        UnderAge:
            "You are too young for your province.",
            "Wait: most provinces ask for 18.";
        ForeignIndividualNotAccepted:
            "Your papers are not accepted for a personal filing.",
            "Live where foreigners are accepted, or use a company.";
        IndividualRestricted:
            "A personal filing excludes sales, paid services, platforms, forums, drug and device information, and every subject whose permit goes only to organisations.",
            "File as a company, or drop these.";
        NotACompany:
            "Only a company may hold the licence.",
            "Register one, or drop what needs it; a branch’s parent may apply.";
        TradeNotAllowed:
            "A representative office may not trade or hold a licence.",
            "Register a company, or drop sales and licensed services.";
        ForeignCap:
            "Foreign equity is over 50%; no opening was found.",
            "Lower it to 50%, or drop the activity; pilot areas open some.";
        ForeignProhibited:
            "This content is closed to foreign investors and organisations.",
            "Drop it; music is excepted from culture: ask.";
        CapitalTooLow:
            "The registered capital is too low for the licence.",
            "One province: RMB 1 million; several: 10 million.";
        AppOverseasBackend:
            "The app’s back-end is only outside the mainland.",
            "Use a mainland server, or leave the mainland stores.";
        ResidenceNotAccepted:
            "Your tie to the province is not accepted.",
            "Bring a residence permit where accepted, or file where your identity card is from.";
        DomainSuffix:
            "The domain’s ending is not approved.",
            "Use one listed at domain.miit.gov.cn.";
        DomainRegistrar:
            "The registrar is outside the mainland.",
            "Transfer to an approved mainland one.";
        DomainUnverified:
            "The domain lacks real-name verification.",
            "Verify the holder, then wait three to five working days.";
        DomainFresh:
            "The domain was verified too recently.",
            "Wait three to five working days.";
        DomainPrivacy:
            "Privacy protection hides the domain holder.",
            "Switch it off and verify the holder.";
        DomainHolder:
            "This domain holder is not accepted.",
            "Transfer it to the applicant; name, paper type and number must match.";
        DomainExpiring:
            "The domain expires within three months.",
            "Renew it; many provinces want over three months left.";
        InstitutionDomain:
            "A government body or public institution needs another ending.",
            "Government: .gov.cn or .政务; institutions: .cn or .公益.";
        ServerNeeded:
            "No server supports a filing yet.",
            "Subscribe to a mainland server with a public IP, for three months or more.";
        AccountInternational:
            "International-site accounts cannot file.",
            "Open one on the provider’s China site.";
        PrincipalNotAccepted:
            "Your province does not accept this principal.",
            "Most want the legal representative; some, if foreign, an authorised mainland identity-card holder.";
        SamePersonRequired:
            "An authorised principal must also be service manager here.",
            "Name one person for both.";
        DifferentPersonsRequired:
            "Principal and service manager must be two people here.",
            "Name another, with another phone number.";
        NoMainlandPhone:
            "Principal or service manager lacks a mainland mobile number.",
            "Get one, for the text-message check.";
        StaffTooFew:
            "Fewer than three people have company social insurance.",
            "Insure three; provinces check the last one to three months.";
        FiledByAnother:
            "The service is on file for somebody else.",
            "Have that filing cancelled, then file yours.";
        CancelPersonalFiling:
            "A personal filing cannot become an organisation’s.",
            "Cancel it, then file as the organisation.";
        ShellFirst:
            "Your old filing is an empty shell.",
            "Cancel and file anew; some provinces let you add a service: ask.";
    }
}

words! {
    /// A dispute: what it is about, which side is followed, and both positions.
    dispute(Dispute): 3 {
        OwnSales:
            "Does selling your own or resold goods or services need a licence? Few provinces have a notice; yours decides.",
            "Alibaba Cloud, 2017: no e-commerce or online payment on a filing.",
            "Anhui administration, 2021, like the commerce ministry in 2010: no, if nobody else sells there.";
        JointVenture:
            "May a venture with up to 50% foreign equity trade online? The decree outranks a provider’s page.",
            "Alibaba Cloud, undated: it may file, but not take money.",
            "Decree 333, Art 6, 2022: up to 50% in value-added telecommunications.";
        ForeignIndividual:
            "May a foreigner file as a person? Beijing takes a passport; Shanghai a residence permit, residence slip (居住单) and passport; Hebei refuses, by one list Fujian too. Elsewhere ask.",
            "Alibaba Cloud, undated: yes, with a fixed residence in China.",
            "Huawei Cloud, 2025: provinces differ; Hebei refuses.";
        Advertising:
            "Is advertising commercial? Selling space as a platform leans to B25. No regulator’s answer was found: ask.",
            "Alibaba Cloud, undated: income from advertising takes a licence.",
            "Decree 292, Art 3, 2000: commercial is what users pay for.";
        SoftwareService:
            "Does online software need a licence? No text says; B21 or B25 (publishing for others) is possible: ask.",
            "Catalogue 2015: processing data or transactions for users is B21.",
            "Decree 292, Art 3, 2000: commercial is paid information or web-page production.";
        IpOnly:
            "Must a site without a domain be filed? The order outranks practice; ask your provider how.",
            "Tencent Cloud, about 2021: no domain, no filing.",
            "Order 33, Art 5, 2005: IP-only sites are covered.";
        OverseasApp:
            "Must an app with back-end or stores outside the mainland be filed? If either is inside, this report follows the notice, though with mainland stores and a back-end outside it cannot be filed. If both are outside, it follows practice: no.",
            "MIIT Notice 105, 2023: any app serving the mainland must be filed.",
            "AppInChina, August 2025: Apple lets international accounts publish unfiled.";
        OverseasMiniProgram:
            "Can a mini-program with back-end or operator outside the mainland be filed? For a mainland operator this report follows the notice, as no server condition was found; without mainland papers, Huawei Cloud: no.",
            "Huawei Cloud, 2025: filing needs Chinese government papers.",
            "MIIT Notice 105, 2023: such services in the mainland must be filed.";
        InternalApp:
            "Must a staff app be filed? No text says. On a mainland node this report follows the law, as the host it calls must be filed anyway; otherwise the order: no. Ask.",
            "Order 33, Art 5, 2005: read as public services only.",
            "Anti-Fraud Law, Art 23, 2022: apps must be licensed or filed, staff apps not excepted.";
        OfflineApp:
            "Must an app without network service be filed? It provides no internet information service, but a mainland store may ask.",
            "MIIT Notice 105, 2023: stores may not offer unfiled apps.",
            "Filing agencies, since 2023: no, unless a store distributes it.";
        MarketplaceB21:
            "Does a marketplace need B21? For ride-hailing the doubt is greater.",
            "HowToLiveBetter handbook, 2026: no official text says so; it quotes the ministry: ride-hailing and commodity platforms only file.",
            "A provincial guide, undated: third-party deals completed online are B21.";
        FreePlatform:
            "Does a free platform for others’ content need B25? With any income it leans to B25: ask.",
            "Catalogue 2015: publishing for others, search and community are B25, whoever pays.",
            "Decree 292, Art 3, 2000: free for users is non-commercial.";
        PsbDeadline:
            "When do the 30 days for the PSB filing begin? Tencent Cloud equates opening and approval.",
            "Alibaba Cloud, undated: on receiving the ICP filing.",
            "Public Security Order 33, Art 12, 1997: when the connection opens.";
        FilingTime:
            "How long does the administration take? The order binds it; the provider’s check is extra.",
            "Alibaba Cloud, 2017: up to several months; through Alibaba Cloud 20 working days.",
            "Order 33, Art 12, 2005: 20 working days from complete papers.";
        UnfiledReachable:
            "Can the mainland reach an unfiled site served from outside? Yes, not reliably: providers block only on their own nodes.",
            "Alibaba Cloud, undated: no.",
            "linktom, 2018: such a site needs no filing.";
        PhotoPresence:
            "Did somebody have to be in the mainland for the photo? By the more precise guide, the service manager.",
            "Alibaba Cloud, undated: all is done online.",
            "Alibaba Cloud, 2018: at a designated place or before a backdrop sent within the mainland.";
        DrugsDevicesPractice:
            "Does drug and device information need consent before the ICP filing? No: a filing with the drug authority follows it; your province may still ask.",
            "Guangxi administration, February 2026: still a special approval.",
            "Decree 292, Art 5, January 2025: no longer named.";
    }
}

words! {
    /// Why the law says so.
    reason(Reason): 1 {
        WebsiteOnMainlandNode: "A website on a mainland node must be filed before it opens.";
        IpOnlyOnMainlandNode:
            "Order 33 covers IP-only sites; some providers see nothing to file.";
        PublicAppInMainlandStore:
            "An app for the mainland public must be filed before launch.";
        PublicAppOutsideMainlandStores:
            "Notice 105 looks at service in the mainland, not at stores.";
        AppWithOverseasBackend:
            "Notice 105 covers mainland store apps wherever the back-end is; practice varies.";
        StaffAppOnMainlandNode:
            "The law does not except staff apps; the host yours calls must be filed anyway.";
        MiniProgram:
            "Since 1 September 2023 mini-programs and quick apps are filed through their platform.";
        MiniProgramWithOverseasBackend:
            "No server condition was found for mini-programs; ask the platform.";
        OffshoreCompany: "Filing is for mainland operators, with papers issued there.";
        OffshoreCompanyMiniProgram:
            "Mini-programs need mainland papers too; ask the platform.";
        AppBackendAbroad:
            "Filing needs a mainland server in practice; Chinese Android stores refuse unfiled apps.";
        UnderSixteen:
            "No newer list takes anyone under 16; older ones take guardians in Tianjin, Shandong, Fujian.";
        UnderEighteen: "This province asks for age 18.";
        UnderEighteenSourcesDiffer: "Sources differ on the age; the stricter is followed.";
        ForeignVisitor: "No source accepts foreigners without mainland residence.";
        ForeignResidentHebei: "Hebei refuses foreigners.";
        ForeignResidentFujian: "One list: Fujian takes only mainland identity cards.";
        IndividualTradeOrForum:
            "A filing excludes paid services, a personal one also forums and platforms.";
        IndividualSoftware: "Paid software may be a paid service, which a filing excludes.";
        IndividualDrugs:
            "Since 22 December 2025 only organisations may file such information.";
        IndividualNews:
            "The permit for internet news services goes only to legal persons established in the mainland.";
        IndividualPublishing:
            "The permit for online publishing services goes only to organisations, whose legal representative is a Chinese citizen living in the mainland.";
        IndividualAudioVisual:
            "The permit for audio-visual services goes only to legal persons that are owned or controlled by the state.";
        IndividualReligion:
            "The permit for religious content goes only to organisations, headed by a Chinese national who lives in the mainland.";
        IndividualRideHailing:
            "Only a company with legal personality can get the ride-hailing permit.";
        IndividualCulture:
            "Culture that earns money needs the culture permit, which an individual cannot apply for.";
        IndividualDrugsBeforeFiling:
            "Until 21 December 2025 only enterprises, institutions and other organisations could provide drug information on the internet.";
        LicenceForCompaniesOnly: "The Telecommunications Regulations ask for a company.";
        PlatformForCompaniesOnly:
            "The Catalogue counts this as B25; free platforms are unclear.";
        RepresentativeOfficeTrades:
            "A representative office may file, but may do nothing that earns money (Decree 584, Art 13).";
        RepresentativeOfficeSoftware: "Paid software may count as trade or need a licence.";
        RepresentativeOfficeAdvertising:
            "A representative office may not earn money, so it may not carry advertising for others; it may promote the goods and services of its own parent.";
        ForeignContent:
            "News, publishing, games and audio-visual are closed to any foreign equity.";
        ForeignReligion:
            "Religion is closed to foreigners and entities they set up (Order 17, 2022).";
        ForeignCulture:
            "Culture, except music, is closed to foreign equity; your answers do not tell music apart.";
        RepresentativeOfficeContent:
            "Not every text counts a representative office as foreign.";
        ForeignCap: "Decree 333, Art 6, caps foreign equity at 50%.";
        ForeignCapCepa:
            "CEPA was widened in March 2025; its telecom terms are unread here: ask.";
        ForeignCapSearchCommunity: "No opening lifts the 50% cap on search and community.";
        ForeignCapAppStore:
            "An app store over 50% needs a CEPA certificate, a pilot area or (since April 2025) one of 20 cities.";
        CapitalUnder1m: "Order 42 asks for RMB 1 million.";
        CapitalUnder10m: "Across provinces Order 42 asks for RMB 10 million.";
        Marketplace:
            "Others sell or serve in their own name and complete deals on your platform: B21.";
        RideMarketplace:
            "The measures on ride-hailing ask for the ride-hailing permit and a filing; the ministry is quoted as saying the same.";
        DataProcessing: "Processing data for users is B21.";
        PaidContent:
            "What users pay for is commercial; if you publish only your own content, ask.";
        AppStore: "The Catalogue counts app stores as B25.";
        Games: "In practice games are a paid service: B25.";
        Payment:
            "Holding buyers’ money is a payment business (Decree 768; before 1 May 2024, central bank rules).";
        ServedFromOutside:
            "No mainland node: in practice a filing is neither needed nor possible.";
        NoNodeAnswers: "No node answers visitors.";
        PageOnAnotherPlatform: "The domain is the platform’s; with your own this changes.";
        DomainWithoutService: "No service stands behind the domain.";
        NotReachableFromTheInternet: "What the public cannot reach is commonly not filed.";
        AppAbroadOutsideMainlandStores:
            "Nodes and stores are outside the mainland: in practice not filed.";
        AppWithoutNetwork: "The app has no network service of its own.";
        BeforeAppFiling: "Apps and mini-programs are filed only since 1 September 2023.";
        CdnNodeCounts: "Mainland CDN, firewall and storage nodes count as servers.";
        ForeignEquityFilesAlike: "For a filing foreign equity does not matter.";
        OfficeMayFile: "A representative office files with its registration certificate.";
        BranchFilesAlone: "A branch files in its own name.";
        OwnSales: "By regulators’ notices, own sales need a filing only.";
        OwnInformation: "Your own information, free to users, needs a filing only.";
        BusinessInsideAPlatform:
            "Business only inside a platform needs no licence (Anhui 2021, Henan 2023; apps: Anhui alone).";
        LicencesHeld: "You already hold a licence for this.";
        ForeignMarketplaceOpen:
            "B21 e-commerce is open to 100% foreign equity nationwide (since 2015).";
        JointVentureUpToHalf:
            "Up to 50% foreign, B21 and B25 are open outside closed fields.";
        PilotAreaOpens:
            "With company and facilities in a pilot area, the ministry may approve over 50%.";
        FilingComesFirst: "The home page must show the filing number before you apply.";
        OwnSalesNoticeProvince: "Your province says that own sales need no licence.";
    }
}

words! {
    /// How others read the law.
    other_reading(OtherReading): 1 {
        NotPublicMayBeFiled:
            "Providers block a public domain on a mainland address until filed.";
        AppAbroadMayBeFiled: "Some read Notice 105 as covering any app used in the mainland.";
        OfflineAppMayBeFiled: "Filing agencies say: an offline app in a store must be filed.";
        MarketplaceAppBeforeAppFiling:
            "Before app filing, a marketplace app may still have needed a licence.";
        UnderEighteenMayBeRefused:
            "Only one list takes 16 and 17; others are silent or say 18.";
        ForeignResidentMayBeRefused:
            "Passports are accepted nationally, but few provinces confirm it.";
        HongKongMacauTaiwanMayBeRefused:
            "Providers list your permit; this province has not confirmed it.";
        IndividualAdvertisingOrTopic: "Another reading: this exceeds a personal filing.";
        MayNeedLicenceClosed: "A licence, if needed, is closed to foreign equity over 50%.";
        CapitalBeijingPilotMayBeRefused:
            "Beijing’s pilot takes RMB 1 million, Order 42 asks for 10 million.";
        PilotApprovalMayBeRefused: "The ministry may refuse the pilot approval.";
        RideMarketplaceMayNeedLicence:
            "The catalogue’s B21 covers transactions between third parties, rides among them.";
        OwnSalesMayNeedLicence:
            "Provider guides ask for a licence; no notice of your province is known.";
        FreePlatformMayNeedLicence: "The Catalogue names this as B25, whoever pays.";
        AdvertisingMayNeedLicence: "Provider guides call advertising commercial.";
        SoftwareMayNeedLicence: "Processing for users may be B21, publishing for others B25.";
        PlatformOnlyMayNeedLicence:
            "Few provinces exempt business inside WeChat or Alipay; only Anhui exempts apps.";
        AudioVisualStateControlled:
            "The permit is for state-owned or state-controlled applicants; others may be refused.";
        ResidencePermitMayBeRefused:
            "The newest source accepts a residence permit of your province; others accept only its own identity cards.";
        PrincipalAuthorisedInPlaceOfAForeigner:
            "At least one source wants the legal representative here, or lets somebody else stand in only for a foreign one.";
        ResidenceMayBeAsked:
            "The newest source accepts identity cards from other provinces as they are; another asks for a residence permit of your province, or refuses such cards.";
        RegulatedNameMayBeRefused:
            "Regulated words may bring a pledge or a permit; Hubei takes no pledge.";
    }
}

words! {
    /// What to change.
    change(ChangeId): 1 {
        ComeOfAge: "Wait until you are 18.";
        RegisterCompany: "Register a mainland company.";
        RegisterForeignInvested: "Register a mainland company (WFOE or joint venture).";
        RegisterOffice: "Register a representative office.";
        RegisterBranch: "Register a branch.";
        UsePartnerCompany: "Let a mainland partner run and file it.";
        UseParentCompany: "Let the parent company apply.";
        ServeFromMainland: "Use a mainland server.";
        LeaveMainlandStores: "Leave the mainland stores.";
        LowerForeignShare: "Lower foreign equity to 50%.";
        EnterPilotArea:
            "Move company and facilities to a pilot area (Beijing, Lin-gang or Pudong, Hainan, Shenzhen).";
        EnterOpeningCity: "Register in one of the 20 cities opened for app stores.";
        RaiseCapitalToOne: "Raise the capital to RMB 1 million.";
        RaiseCapitalToTen: "Raise the capital to RMB 10 million.";
        StayInOneProvince: "Keep the licensed service to one province.";
        LetPaymentInstitutionHold: "Let a licensed payment institution hold the money.";
        DropOwnSales: "Drop own sales.";
        DropMarketplace: "Drop third-party sellers.";
        DropPaidContent: "Make all content free.";
        DropInformationPlatform: "Drop others’ information.";
        DropCommunity: "Drop posts, forum and chat.";
        DropSearch: "Drop search.";
        DropAppStore: "Drop the app store.";
        DropSoftwareService: "Drop the software service.";
        DropDataProcessing: "Drop data processing.";
        DropGames: "Drop games.";
        DropNews: "Drop news.";
        DropPublishing: "Drop publishing.";
        DropAudioVisual: "Drop audio-visual programmes.";
        DropCulture: "Drop culture.";
        DropDrugsDevices: "Drop drug and device information.";
        DropReligion: "Drop religion.";
    }
}
