//! Judgements in English.

use crate::law::judgements::Judgement;

words! {
    /// What was decided, on what basis, and what else it could be.
    judgement(Judgement): 3 {
        AnyStructuralBar:
            "Any structural bar, to the filing or to a licence, leads to the outcome “Not possible as planned”. A structural bar is one that only another plan lifts. All structural bars that apply are listed.",
            "MII Order 33, Article 5, and China’s Telecommunications Regulations, Article 13, each bar a plan on their own.",
            "Only the first bar could be listed, but its remedy would then run into the next one.";
        FixableBesideStructural:
            "Fixable bars, which can be put right before the filing, are also listed where the outcome is “Not possible as planned”.",
            "MIIT Notice 264 (2017) on domains and the providers’ conditions for servers apply again once the structural bar is lifted.",
            "Fixable bars could be left out for now, but a remedy would then surprise the visitor.";
        NoFilingHasNoBars:
            "If nothing has to be filed, no bar is listed.",
            "MII Order 33, Article 5, sets conditions for a filing. Without a filing there is nothing to bar.",
            "Bars could be shown as advice for later, but they would seem to forbid what is free.";
        BarredPlanNamesLicences:
            "Where the outcome is “Not possible as planned”, the licences named are those that the plan would need, even if the bar concerns only the filing.",
            "China’s Telecommunications Regulations, Article 7, require a licence for the business itself.",
            "The list could be empty, but a visitor who lifts the bar would then not know what follows.";
        HongKongDoesNotLicense:
            "If a mainland operator meets a licence bar, the outcome is still “Not possible as planned”. A note says that moving abroad makes nothing lawful.",
            "China’s Telecommunications Regulations, Article 7, concern the business itself. Tencent Cloud requires no licence for servers abroad.",
            "Moving could cure the bar, or it could be no way at all. Only the regulator can say.";
        NotFiledNotPermitted:
            "A service that is not filed still needs every permit for its subject. Public bodies, religion and finance are not shown the way to Hong Kong at all.",
            "The permits are asked for the business or the content, and their texts do not mention where the server stands. The domains of public bodies have to be Chinese ones.",
            "An operator from outside who serves the mainland from outside may be beyond some of these texts. Only the authority in charge can say.";
        StrongestBarDecides:
            "The outcome “Not possible as planned” is as certain as its strongest structural bar.",
            "One settled text, such as China’s Telecommunications Regulations, Article 13, is enough, however doubtful the other bars are.",
            "The weakest bar could count, but a doubt about a licence would then blur a clear refusal.";
        UnclearMeansRegulator:
            "For websites reached only by IP address, apps with an overseas back end and staff apps, the report says to ask the regulator, and not that the province decides.",
            "MII Order 33, Article 5, and MIIT Notice 105 (2023) say one thing, and providers do another in practice.",
            "For facts of medium confidence, the report usually says that the province decides. An official answer would settle these cases.";
        HeldLicences:
            "A licence that the applicant already holds is not listed. It is not tested for capital, staff, foreign ownership or legal form either.",
            "China’s Telecommunications Regulations, Article 7, require one licence, not two. Tencent Cloud requires licence holders to file a change of IP address.",
            "A holder who no longer meets a condition may still have to ask the regulator.";
        ChangeTouchesOwnBars:
            "A change to a filed service meets only the fixable bars that it touches. Stopping the service is a change too.",
            "MII Order 33, Article 14, requires changed details to be filed. Huawei Cloud’s list of filing types requires only the changed papers.",
            "A provider may check the whole filing again, and a cancellation is an application of its own.";
        OldFilingFirst:
            "If the service is filed by another applicant or by the same person as an individual, or if the old filing is an empty shell, that filing must be cancelled. A first filing follows.",
            "Huawei Cloud’s filing rules convert none of these filings and require them to be cancelled first.",
            "Some provinces let a filing move between applicants. They have the last word.";
        NeedlessAnswersIgnored:
            "An answer that does not apply is ignored. It is never an error.",
            "A rule speaks only of its own case. State Council Decree 333, Article 6, for example, speaks of foreign ownership in foreign-invested companies.",
            "Such answers could be refused as contradictions, but saved links would then break when one answer changes.";
        NoNodeNoFiling:
            "A website or IP address that no node serves needs no filing.",
            "Tencent Cloud says that a domain that resolves to no server is not filed. MII Order 33, Article 5, concerns services that are provided.",
            "The answer may be a slip, and the first mainland node changes it.";
        IpOnlyFiled:
            "A public website on a mainland node that is reached only by IP address must be filed as a website. The bars about domains do not apply to it.",
            "MII Order 33, Article 5, names such websites.",
            "Cloud providers say that without a domain there is nothing to file. The regulator’s answer would settle it.";
        PlatformPageNotFiled:
            "A page below somebody else’s domain, or a mere domain, needs no filing, whatever it sells and wherever it is served.",
            "MII Order 33, Article 5, concerns the operator’s own website. Tencent Cloud files domains that resolve to a server.",
            "A marketplace run on such a page is not examined here and may need a licence.";
        NotPublicNotFiled:
            "A service that the public internet cannot reach needs no filing. The province decides.",
            "MII Order 33, Article 5, speaks of internet information services that are reached by a domain or an IP address.",
            "A public name that points to a mainland address would be blocked all the same, so a provider may require a filing.";
        AppOutsideStoresFiled:
            "A public app on a mainland node must be filed even if no mainland store offers it. The province decides.",
            "For MIIT Notice 105 (2023), service within China counts. For the access provider, its own node counts.",
            "An app without users in the mainland might be exempt. The provincial communications administration would have to say so.";
        StoreAppBackendAbroadBarred:
            "A public app in mainland stores with an overseas back end cannot be filed, while the stores require a filing.",
            "MIIT Notice 105 (2023) requires a filing. In practice, a filing needs a mainland server.",
            "In August 2025, Apple still let international accounts publish such apps. The regulator would have to settle it.";
        AppAbroadNotFiled:
            "A public app that is served from abroad and is in no mainland store needs no filing. The province decides.",
            "Huawei Cloud ties the app filing to a mainland server, although MIIT Notice 105 (2023) names no server.",
            "Users in the mainland alone could be enough for a duty to file. No text that was read says so.";
        StaffAppFiled:
            "An app for the operator’s own staff on mainland nodes must be filed.",
            "Article 23 of the Anti-Telecom and Online Fraud Law exempts no app, and the host that the app calls must be filed anyway.",
            "As it is not public, the app could be exempt. No text names it, so ask the regulator.";
        OfflineAppNotFiled:
            "An app without a network service needs no filing. The province decides, or the regulator if a mainland store offers the app.",
            "Filing agencies say so, and MIIT Notice 105 (2023) concerns internet information services.",
            "Stores may require a filing of every app. An official answer is missing.";
        MiniProgramAbroadFiled:
            "A mini-program with an overseas back end must be filed through its platform.",
            "MIIT Notice 105 (2023) covers mini-programs and sets no condition about servers.",
            "The mini-program could be barred, as an app with an overseas back end is. The regulator’s answer would settle it.";
        MiniProgramByPlatform:
            "The bars about people apply to a mini-program. The bars about the server, the account and the domain do not.",
            "Its platform files it, as Huawei Cloud and WeChat’s own interface show.",
            "A domain of the back end on a mainland node is a website of its own and must be filed as one.";
        OffshoreMiniProgramFree:
            "The mini-program of a company that is not registered in the mainland is not filed, and the regulator is asked.",
            "WeChat says that mini-programs of overseas entities need neither a filing nor the yearly review. Only the platform can file a mini-program, so what it does not file cannot be filed.",
            "MIIT Notice 105 (2023) names no exception for operators from outside. An answer of the ministry would settle it.";
        AppDomainsChecked:
            "The bars about domains apply to apps as they do to websites.",
            "Huawei Cloud says that an app’s filing names every level of domain that it uses.",
            "An app that calls only IP addresses has no domain to check. Its provider decides how it is filed.";
        AppNeedsNoWebsiteFiling:
            "An app must be filed as an app only, and not as a website as well.",
            "Huawei Cloud says that the two filings are separate, and that an app’s domain need not be filed as a website first.",
            "A website on the same domain must be filed besides.";
        FreePlatformFiling:
            "A community, search engine or listing that users do not pay for needs a filing only. An app store needs B25.",
            "State Council Decree 292, Article 3, asks whether users pay.",
            "The Chinese telecom catalogue (《电信业务分类目录》) counts each of them as B25, whatever is paid. Ask the regulator, above all if the service earns in any way.";
        PaidContentB25:
            "Content, membership or listings that users pay for need B25. This applies to the operator’s own content too. The province decides.",
            "State Council Decree 292, Article 3, speaks of information provided to users for payment.",
            "B25 in the Chinese telecom catalogue (《电信业务分类目录》) is a platform for others, so an administration may not require it for the operator’s own content.";
        AdvertisingFiling:
            "A service whose only business is advertising needs a filing only.",
            "Under State Council Decree 292, Article 3, payment by users counts, and users pay nothing here.",
            "A page of Alibaba Cloud requires a licence, and advertising space sold as a platform leans towards B25. No official answer was found, so ask the regulator.";
        SoftwareFiling:
            "Software that its maker offers online needs a filing only.",
            "State Council Decree 292, Article 3, speaks of paid information, not of tools.",
            "Publishing for others leans towards B25, and processing data for users leans towards B21. No official line exists, so ask the regulator.";
        MarketplaceB21:
            "A marketplace needs B21, and not B25 as well. If it holds buyers’ money, it also needs a payment licence.",
            "A provincial administration’s licence guide says that third parties complete deals online on the platform.",
            "Listings that sellers pay for may require B25. The administration decides by the form that you fill in.";
        RideHailingB21:
            "A ride-hailing marketplace needs a filing, after the transport authority’s permit, and no B21.",
            "This rests on China’s Interim Measures for Online Taxi Booking Services, Article 10, and on quoted answers of the ministry (MIIT).",
            "B21 in the Chinese telecom catalogue (《电信业务分类目录》) covers transactions between third parties, including services. The regulator’s answer would settle it.";
        OwnSalesFiling:
            "Selling one’s own or resold goods needs a filing only. This is settled in Anhui and, from 1 January 2023, in Henan. Elsewhere the province decides.",
            "This rests on item 1(1) of Anhui’s notice of 2021.",
            "Providers’ guides require a licence as soon as a website earns money. A notice of one’s own province would settle it.";
        DataProcessingB21:
            "Processing data for users needs B21. For foreign investors it is not e-commerce, so their share is capped at half.",
            "B21 in the Chinese telecom catalogue (《电信业务分类目录》) names data processing beside transactions. The negative list for foreign investment exempts e-commerce alone.",
            "Processing data for one’s own devices may need no licence. The administration decides what counts as a service.";
        GamesB25:
            "Games need B25 and a publication number. The culture and publishing permits are not required as well. The province decides.",
            "Tencent Cloud says of Guangdong that game websites usually earn money and need the licence.",
            "A wholly free game may need no licence, and a province may require a further permit.";
        PlatformOnlyExempts:
            "Business that runs only inside another platform needs no telecom licence as a mini-program, and in Anhui also as an app. Payment still needs its licence.",
            "This rests on Anhui’s notice, item 1(3), and on Henan’s notice, which does not name apps.",
            "Elsewhere the province decides. For apps, the notice taken literally covers any marketplace that is only an app, so ask the regulator.";
        SeveralProvincesTenMillion:
            "A company with RMB 1 million to 10 million that serves several provinces under a telecom licence is barred until it raises its capital or narrows its area.",
            "MIIT Order 42, Article 6, requires RMB 10 million for several provinces.",
            "Whether an online service covers several provinces can be read in different ways. The regulator would have to say.";
        BeijingPilotOneMillion:
            "A foreign-invested company in the Beijing pilot area may serve several provinces with RMB 1 million. The province decides.",
            "Beijing’s guide to the pilot of November 2024 requires RMB 1 million for businesses other than data centres, content delivery networks and internet access.",
            "The other three pilot areas may do the same. Their own texts would settle it.";
        UnlistedLicenceTestsNothing:
            "If a licence is only in doubt, as it is for advertising or software, the capital is not tested.",
            "MIIT Order 42, Article 6, sets the capital for applicants for a licence.",
            "If the regulator requires the licence after all, its conditions apply.";
        StaffForTelecomLicences:
            "Three insured employees are required only of a company that must obtain B21 or B25.",
            "This rests on the licence guides of Yunnan, Guangxi and Guizhou.",
            "The guides require one to three months of social insurance. The province’s own guide settles how many.";
        IndividualNoCommunity:
            "A community on a personal filing is barred, whatever is decided about its licence.",
            "Tencent Cloud says that a personal filing cannot run a forum.",
            "A community that earns nothing could pass as personal content. The administration’s answer would settle it.";
        IndividualOtherChoices:
            "An individual may not trade, run platforms, process data, publish games or provide information about drugs. Advertising is accepted.",
            "This rests on State Council Decree 292, Article 11, and on Announcement 123 of 2025 of China’s drug administration (NMPA), Article 4.",
            "For software, ask the regulator. For advertising, the province decides.";
        OfficeMayNotTrade:
            "A representative office that earns money meets one bar: it may not trade.",
            "This rests on State Council Decree 584, Articles 2, 13 and 35.",
            "Free software and the promotion of the parent company’s own goods may be allowed under Article 14. The regulator’s answer would settle it.";
        LicenceToCompanies:
            "A branch, sole trader, partnership or institution gets no licence, even if its parent is a company.",
            "China’s Telecommunications Regulations, Article 13, require the operator to be a lawfully established company.",
            "The parent as applicant would be another plan. It is offered as a remedy.";
        PermitByKind:
            "A permit that the law gives to legal persons, state-owned units, enterprises or organisations bars every applicant that is none of these. For finance, ask the regulator.",
            "This rests on each subject’s own rules and, for what an applicant is, on the Civil Code, the Company Law and the rules on non-profit organisations.",
            "No single text says who may do financial business. The authority that grants the permit has the last word.";
        PermitForThePublic:
            "News, publishing, audio-visual programmes, maps and training need their permits only where they are offered to the public. An app for one’s own staff needs none of them, and a game in it, for which nobody pays, no licence.",
            "The provisions on news, publishing and audio-visual programmes and the regulations on maps speak of services to the public.",
            "No text names apps for staff. The answer of the authority in charge would settle it.";
        InformingNeedsNoPermit:
            "Who only tells of trips or of shows needs no permit for them; who sells them does. Who publishes the vacancies of other employers needs the permit of a job agency, but for a public employment service that is free of charge.",
            "Article 48 of the Tourism Law wants a website that publishes travel information to be accurate, and asks for no permit. Notices of 2017 and 2026 speak of who sells tickets, and of who publishes vacancies for employers.",
            "Ride-hailing, treatment and training are trades of their own: leave such a subject out if you only write about it.";
        OffshoreOneBar:
            "For a company that is not registered in the mainland and needs a licence, the missing registration is the bar. Its legal form is not added as a second bar.",
            "Huawei Cloud says that a filing requires papers issued by the Chinese government.",
            "Both could be listed, but one registration as a company lifts them together.";
        OneCappedLicence:
            "A marketplace with paid content that is more than half foreign-owned and outside a pilot area is barred for B25, although B21 is open to it.",
            "State Council Decree 333, Article 6, sets the cap. Circular 196 of 2015 opens e-commerce alone.",
            "The marketplace alone may be licensed. Inside a pilot area both may be, if the ministry (MIIT) approves.";
        KindsOfB25:
            "Paid content counts as a publishing platform, which a pilot area opens to foreign ownership. An app store is opened by a pilot area, an opened city or CEPA. Search and communities are never opened.",
            "The ministry’s Notice 107 (2024) and the plan of 2025 name these kinds.",
            "An activity of mixed kind may be classed otherwise. The ministry decides on application.";
        CepaKeepsCap:
            "A CEPA certificate does not lift the cap on foreign ownership for paid content or data processing. Ask the regulator.",
            "The 2016 notice lists e-commerce and app stores only.",
            "The amendment to CEPA in force since 1 March 2025 relaxes telecommunications. Its rows, not yet read, would settle it.";
        ForeignEquityClosedContent:
            "Any foreign ownership bars news, publishing, audio-visual content, culture, religion and games. No cap is listed beside this bar.",
            "This rests on the negative list for foreign investment and, for religion, on Order 17.",
            "Music is excepted from culture, so there the province decides. Content opened under the WTO is not told apart.";
        JointVentureLicensed:
            "A company with up to half foreign ownership may be licensed for B25. This applies in 2018 as well.",
            "State Council Decree 333, Article 6, caps the foreign share at half and does not exclude it.",
            "A page of Alibaba Cloud says that such a venture cannot trade. The decree prevails.";
        ForeignResidentFiled:
            "A foreign resident can file in Beijing, and in Shanghai with a residence permit. Hebei and Fujian refuse. Elsewhere, ask the regulator.",
            "This rests on the provincial rules that Huawei Cloud and Tencent Cloud list.",
            "Alibaba Cloud names only mainland residents. The administration’s answer settles it. Visitors are refused everywhere.";
        AgeByProvince:
            "Individuals may file from 16 in Guangdong, Jiangsu, Sichuan, Chongqing and Liaoning, from 17 in Shandong, and from 18 elsewhere.",
            "This rests on the provincial rules of Huawei Cloud and Tencent Cloud. The newer rule wins.",
            "In nine provinces another source names a lower age or an age with a guardian, in Tianjin, Shandong and Fujian even under 16. There the province decides.";
        ResidenceByProvince:
            "Where sources differ, Ningxia and Heilongjiang accept only the local identity card, and Jiangxi accepts a residence permit.",
            "This rests on the provincial rules of Huawei Cloud and Tencent Cloud.",
            "Nothing is known of Liaoning, Hunan, Hainan and Chongqing, or of student cards in most provinces. There the province decides.";
        PrincipalByProvince:
            "An authorised entity leader (主体负责人) is refused in Beijing and Heilongjiang and accepted in Liaoning. Hebei, Shanxi and Shandong accept one with a mainland identity card, and require one in place of a foreign legal representative.",
            "Huawei Cloud’s list wins over Tencent Cloud’s older one.",
            "Where the lists differ, in everything except Shanxi’s requirement, the province decides. A stamped letter settles nothing in advance.";
        SamePersonIfAuthorised:
            "The entity leader (主体负责人) and the service manager (服务负责人) must be one person in Jiangsu, Anhui, Hainan and Heilongjiang only if the entity leader is authorised. In Tianjin they must be two people.",
            "This rests on Alibaba Cloud’s page on Jiangsu.",
            "Taken literally, Anhui and Hainan always require one person. Their own authorisation letter for the service manager contradicts that.";
        DomainHolderByProvince:
            "A domain held by the entity leader (主体负责人) is refused in Ningxia, Jilin, Tibet, Gansu, Qinghai and Hunan. A domain held by a shareholder or an executive is also refused in Beijing, Fujian and Guangdong.",
            "Tencent Cloud’s provincial rules are narrower than MIIT Notice 264 (2017).",
            "Only Ningxia is beyond doubt. Elsewhere the province decides.";
        ExpiringDomain:
            "A domain with three months of validity or less is barred in every province. Hidden registration data are one bar, not two.",
            "Huawei Cloud says that many provinces require more than three months.",
            "Alibaba Cloud requires 45 days, so a shorter term may pass if the province agrees.";
        CompanyKeepsSuffix:
            "A suffix that is not meant for the applicant bars only government bodies and public institutions.",
            "The Provisions on the Security of Internet Government Applications of 2024 bind these two alone.",
            "If a company chooses this answer, it contradicts itself. Restricted suffixes would need a text of their own.";
        InternationalAccount:
            "An account on a provider’s international site is a bar, even if no provider is chosen. It is not a bar for the operator’s own server, nor in 2018.",
            "Alibaba Cloud and Huawei Cloud say that international accounts do not support filing.",
            "A provider whose international accounts can file may exist. It would have to say so.";
        AppBefore2023:
            "Before 1 September 2023, an app or a mini-program needed no filing.",
            "MIIT Notice 105 (2023) begins on that day.",
            "A marketplace app needed B21 under China’s Telecommunications Regulations, Article 7, all the same. Ask the regulator about it.";
        OwnSales2018:
            "Before the notices of Anhui and Henan too, own sales needed a filing only. The province decides.",
            "Notice 272 of 2010 of China’s Ministry of Commerce (MOFCOM) says that direct sales on one’s own platform are filed.",
            "Providers’ guides of 2017 and 2018 require a licence.";
        ProvincialBarsFromSources:
            "A provincial rule holds from the date of its source. For 2018, only the guides of that time count.",
            "This rests on Alibaba Cloud’s page on Tianjin and on the guides of 2017 and 2018.",
            "Many rules are probably older than their sources. A dated provincial text would move them.";
        UndatedBarsWait:
            "The rules on staff, religion, training and institutions’ domains are not applied before the first date that is known for them.",
            "The consent for religion is asked for since 1 February 2018 (Decree 686, Article 47), its permit and who may hold it since Order 17 of 1 March 2022, and the rule on domains begins on 1 July 2024.",
            "Older rules on the same matters may have existed. None was read.";
        DrugsApprovalUntil:
            "Information about drugs and devices needed an approval until 21 December 2025. From 22 December 2025, it needs a filing with the drug administration.",
            "This rests on Announcement 123 of China’s drug administration (NMPA).",
            "State Council Decree 292, Article 5, dropped the subject on 20 January 2025, so the approval may have lost its basis eleven months earlier.";
        DomainAge2018:
            "In 2018, no domain is barred because its verification is fresh or its expiry is near.",
            "The waiting days and the three months stand only in later pages of Huawei Cloud and Alibaba Cloud.",
            "Providers may already have required them. A page of that time would show it.";
        RegulatedName:
            "If an organisation’s name or scope contains a regulated word, a pledge is required, and nothing else changes. The province decides.",
            "This rests on Huawei Cloud’s list of reasons for rejection.",
            "Hubei accepts no pledge and requires the scope to be reduced. Other provinces may require the permit itself.";
        AudioVisualNotBarred:
            "Audio-visual content needs the permit and is not barred, although the permit goes only to applicants that the state controls. Ask the regulator.",
            "This rests on Order 56, Article 8(1).",
            "No question asks about state control. A private applicant may be unable to get the permit.";
        OfficeClosedContent:
            "A representative office is barred from news, publishing, audio-visual content, culture, religion and games. The province decides.",
            "The negative list forbids foreign investment in these fields.",
            "An office is not an investment, so the list may not reach it. For religion, Order 17 names foreign organisations.";
        IndividualApproval:
            "An individual is barred with news, publishing, audio-visual, religious or ride-hailing content, or with culture that earns money. For other topics the province decides.",
            "The rules of each sector give its permit only to legal persons or organisations.",
            "For finance, training, education and health, no such words were found. The authority that grants the permit would say.";
        StrongestReason:
            "A filing or licence is as certain as the strongest reasons that are enough for it. Doubts that cannot change it do not count.",
            "A marketplace, for example, needs B21 by the Chinese telecom catalogue (《电信业务分类目录》), whatever is decided about its advertising.",
            "Every doubt could count, but then hardly any outcome would be settled.";
        DoubtfulFixableBar:
            "If a fixable bar rests on a single source or an older one, the province decides on the whole filing.",
            "Huawei Cloud says that provincial rules change often and that the administration’s word is final.",
            "Certainty could concern only the need to file, which the bar does not touch.";
        ProvincialRowsFrom2022:
            "Provincial rules without a date hold from 1 January 2022. Those of Huawei Cloud of 31 December 2025 are read together with them.",
            "Tencent Cloud’s undated pages are of about 2021 to 2023.",
            "Each rule could hold only from Huawei Cloud’s date. A dated text of the province would settle it.";
        ElevenProvincesShell:
            "In Tianjin, Liaoning, Sichuan, Yunnan, Jiangsu, Zhejiang, Shanghai, Guangxi, Shanxi, Beijing and Guizhou, a new service can be added to an empty filing. Elsewhere the empty filing must be cancelled first.",
            "Huawei Cloud’s page on what follows a filing names these eleven provinces.",
            "The list may change. Elsewhere the administration decides.";
        BackdropUntil2022:
            "The backdrop photograph and the paper sheet are required until 31 December 2021, and the face verification from 1 January 2022.",
            "Guides of 2018 require the first. Today’s pages of Alibaba Cloud and Huawei Cloud require the second.",
            "No source that was read dates the change. A dated announcement would.";
        ClosedContentFrom2017:
            "The ban on foreign investment in content is applied from 28 July 2017.",
            "The foreign investment catalogue of 2017 had the ban as item 26 of what is prohibited. The lists since 2018 carried it on, with music excepted.",
            "The catalogue of 2015 already closed online publishing. Its text would move the date.";
        TrainingFrom2025:
            "The approval for off-campus training is required from 20 January 2025.",
            "State Council Decree 292, Article 5, as amended on that day, still names education, and WeChat lists off-campus training.",
            "The duty may be older. A text of the education authorities would date it.";
        PaymentBefore2024:
            "From 1 September 2010 to 30 April 2024, a marketplace that holds buyers’ money needs a payment licence. Ask the regulator.",
            "Order 2 of 2010 of the People’s Bank of China (PBoC), Article 3, forbids unlicensed payment services in any guise.",
            "The order does not name marketplaces. Only State Council Decree 768 put the matter beyond doubt.";
        HongKongMacauTaiwanFiled:
            "A resident of Hong Kong, Macau or Taiwan can file everywhere. The province decides outside Shanghai, Jiangsu, Guangdong and Yunnan. In Beijing, it decides for Taiwan residents only.",
            "Tencent Cloud’s list of papers names their permits without regard to the province.",
            "Fujian’s text requires a mainland identity card. Each administration’s answer would settle it.";
        StaffAppAbroad:
            "A staff app that is served from abroad needs no filing, whatever is answered about stores. The province decides.",
            "The app is treated like a public app in no mainland store. Huawei Cloud files only what runs on mainland servers.",
            "MIIT Notice 105 (2023) names no server, so a duty to file is possible.";
        MinorsChongqingLiaoning:
            "In Chongqing and Liaoning, individuals aged 16 and 17 can file with proof of work or income. The province decides.",
            "Only Tencent Cloud’s older pages say so.",
            "Huawei Cloud’s general rule is 18. The administration’s answer would settle it.";
        FurtherServicePapers:
            "For an additional service with the same provider, no papers of the applicant or the entity leader (主体负责人) are required.",
            "Huawei Cloud’s table of filing types requires papers for the new service only.",
            "A provider may ask again for papers that have expired or changed since.";
        ForeignersReligion:
            "A foreign resident may not run religious content. Residents of Hong Kong, Macau and Taiwan may not either, but there the province decides.",
            "The measures of 2022 bar organisations and individuals from outside the mainland. This narrows the reading that topics never bar an individual.",
            "The religious affairs authority could settle how residents of Hong Kong, Macau and Taiwan stand.";
        UnfiledModelBarred:
            "A model that is neither your own nor filed bars a service to the public from the mainland.",
            "The notices know two ways only: to file one’s own model, or to register an application on a filed one. Foreign services that do not comply may be blocked.",
            "No sentence forbids it outright. A notice on unfiled models would say.";
        OpinionForTheRegulator:
            "Whether a service can shape opinion or mobilise people is left to the cyberspace administration.",
            "The duties begin only there, and no text draws the line for a plan.",
            "An answer of the administration for the plan at hand.";
        GradeForThePolice:
            "Every organisation on mainland servers is told of graded protection.",
            "The filing begins at grade 2, and no text says which websites are of grade 2.",
            "A list of the systems that are of grade 2.";
        IncidentsAbroad:
            "Operators who serve from outside are told to report incidents.",
            "The Measures speak of whoever provides services through networks in the mainland.",
            "A sentence on operators outside it.";
        RecordBeginsWithSeeds:
            "Rules whose sources are later than 2018 and tell of nothing new are applied to 2018 as well.",
            "The approvals and certificates are older than the pages that list them.",
            "A page of that day would show what was required then.";
    }
}
