//! Judgements in English.

use crate::law::judgements::Judgement;

words! {
    /// What was decided, on what basis, and what else it could be.
    judgement(Judgement): 3 {
        AnyStructuralBar:
            "Any structural bar, to filing or licence, turns the plan to Hong Kong; all that apply are listed.",
            "Order 33, Art 5, and Telecommunications Regulations, Art 13, each bar on their own.",
            "Only the first could be listed, but its remedy would then run into the next.";
        FixableBesideStructural:
            "Fixable bars are listed with Hong Kong too.",
            "Notice 264 on domains and the providers’ conditions for servers apply again once the structural bar is lifted.",
            "They could be left out for now, but a remedy would then surprise the visitor.";
        NoFilingHasNoBars:
            "Where nothing is to be filed, no bar is listed.",
            "Order 33, Art 5, sets conditions for a filing; without one there is nothing to bar.",
            "Bars could be shown as advice for later, but would seem to forbid what is free.";
        BarredPlanNamesLicences:
            "With Hong Kong, the licences named are those the plan would need, even where the bar concerns only the filing.",
            "Telecommunications Regulations, Art 7, require a licence for the business itself.",
            "The list could be empty, and a visitor who lifts the bar would not know what follows.";
        HongKongDoesNotLicense:
            "A licence bar on a mainland operator still gives Hong Kong, with a note that moving abroad makes nothing lawful.",
            "Telecommunications Regulations, Art 7, look at the business; Tencent asks no licence abroad.",
            "Moving could cure the bar, or be no way at all: only the regulator can say.";
        StrongestBarDecides:
            "Hong Kong is as certain as its strongest structural bar.",
            "One settled text, such as Telecommunications Regulations, Art 13, suffices however doubtful the others are.",
            "The weakest bar could count, but a doubt about a licence would then blur a clear refusal.";
        UnclearMeansRegulator:
            "Sites reached by address alone, apps with an overseas back end and staff apps are for the regulator, not the province.",
            "Order 33, Art 5, and Notice 105 say one thing, providers practise another.",
            "Facts of medium confidence usually leave it to the province; an official answer would settle these.";
        HeldLicences:
            "A licence already held is neither listed nor tested for capital, staff, foreign share or legal form.",
            "Telecommunications Regulations, Art 7, ask for one licence, not two; Tencent has holders file a change of address.",
            "A holder who no longer meets a condition may still have to ask the regulator.";
        ChangeTouchesOwnBars:
            "A change to a filed service meets only the fixable bars it touches; stopping is a change too.",
            "Order 33, Art 14, has changed particulars filed, and Huawei’s filing types ask for changed papers only.",
            "A provider may check the whole filing again, and cancellation is an order of its own.";
        OldFilingFirst:
            "After another applicant’s filing, one’s own personal filing or an emptied one, a first filing follows its cancellation.",
            "Huawei’s filing rules convert none of them and ask for cancellation first.",
            "Some provinces let a filing move between applicants; theirs is the last word.";
        NeedlessAnswersIgnored:
            "An answer that does not apply is ignored, never an error.",
            "A rule speaks only of its own case: Decree 333, Art 6, of foreign shares in foreign-invested companies.",
            "Such answers could be refused as contradictions, but saved links would break when one answer changes.";
        NoNodeNoFiling:
            "A website or address without any serving node needs no filing.",
            "Tencent: a domain that resolves to no server is not filed; Order 33, Art 5, concerns services provided.",
            "The answer may be a slip, and the first mainland node changes it.";
        IpOnlyFiled:
            "A public site reached by address alone on a mainland node is filed as a website, without domain bars.",
            "Order 33, Art 5, names it.",
            "Cloud providers say that without a domain there is nothing to file; the regulator’s answer would settle it.";
        PlatformPageNotFiled:
            "A page below somebody else’s domain, or a mere domain, needs no filing, whatever it sells and wherever it is served.",
            "Order 33, Art 5, concerns one’s own site; Tencent files domains that resolve.",
            "A marketplace run on such a page is not looked at and may need a licence.";
        NotPublicNotFiled:
            "A service that the public internet cannot reach needs no filing; the province decides.",
            "Order 33, Art 5, speaks of internet information services reached by domain or address.",
            "A public name on a mainland address would be blocked all the same, so a provider may ask for a filing.";
        AppOutsideStoresFiled:
            "A public app on a mainland node is filed even if no mainland store offers it; the province decides.",
            "Notice 105 looks at service within China, the access provider at its node.",
            "An app without mainland users might be exempt; the provincial administration would have to say so.";
        StoreAppBackendAbroadBarred:
            "A public app with an overseas back end offered in mainland stores cannot be filed, and the stores want a filing.",
            "Notice 105 requires one; in practice it needs a mainland server.",
            "Apple still let international accounts through in August 2025; the regulator would have to settle it.";
        AppAbroadNotFiled:
            "A public app served from abroad and in no mainland store needs no filing; the province decides.",
            "Huawei ties the app filing to a mainland server, though Notice 105 names no server.",
            "Mainland users alone could suffice for a duty to file; no text read says so.";
        StaffAppFiled:
            "An app for one’s own staff on mainland nodes is filed.",
            "Art 23 of the Anti-Telecom and Online Fraud Law exempts no app, and the host it calls is filed anyway.",
            "Not being public, it could be exempt; no text names it, so ask the regulator.";
        OfflineAppNotFiled:
            "An app without a network service needs no filing; the province decides, or the regulator when a mainland store offers it.",
            "Filing agencies say so, and Notice 105 concerns internet information services.",
            "Stores may demand a filing of every app; an official answer is missing.";
        MiniProgramAbroadFiled:
            "A mini-program with an overseas back end is filed through its platform.",
            "Notice 105 covers mini-programs and sets no condition about servers.",
            "It could be barred as an app with an overseas back end is; the regulator’s answer would settle it.";
        MiniProgramByPlatform:
            "A mini-program meets the bars about people, not those about server, account or domain.",
            "Its platform files it, as Huawei and WeChat’s own interface show.",
            "A back-end domain on a mainland node is a website of its own and has to be filed as one.";
        OffshoreMiniProgramBarred:
            "An offshore company cannot have its mini-program filed; the province decides.",
            "Huawei: a filing needs papers issued by the Chinese government.",
            "A platform might admit foreign operators by rules of its own; its written answer would settle it.";
        AppDomainsChecked:
            "The domain bars apply to apps as to websites.",
            "Huawei: an app’s filing names every domain level it uses.",
            "An app that calls bare addresses has no domain to check; its provider decides how it is filed.";
        AppNeedsNoWebsiteFiling:
            "An app is filed as an app alone, not as a website as well.",
            "Huawei: the two filings are separate, and an app’s domain need not be filed as a website first.",
            "A website on the same domain is filed besides.";
        FreePlatformFiling:
            "A community, search or listing that users do not pay for needs a filing only; an app store needs B25.",
            "Decree 292, Art 3, asks whether users pay.",
            "The catalogue calls each B25 whatever is paid, so ask the regulator, above all if it earns in any way.";
        PaidContentB25:
            "Content, membership or listings that users pay for need B25, also for one’s own content; the province decides.",
            "Decree 292, Art 3: information provided to users for payment.",
            "The catalogue’s B25 is a platform for others, so an administration may ask none for own content.";
        AdvertisingFiling:
            "Advertising alone needs a filing only.",
            "Decree 292, Art 3, looks at payment by users, who pay nothing here.",
            "An Alibaba page asks for a licence, and space sold as a platform leans to B25; no official answer was found, so ask the regulator.";
        SoftwareFiling:
            "Software offered online by its maker needs a filing only.",
            "Decree 292, Art 3, speaks of paid information, not of tools.",
            "Publishing for others leans to B25, processing for users to B21; no official line exists, so ask the regulator.";
        MarketplaceB21:
            "A marketplace needs B21, not B25 as well; holding buyers’ money adds a payment licence.",
            "A provincial administration’s licence guide: third parties complete deals online on the platform.",
            "Sellers’ paid listings may bring B25; the administration decides by the form filled in.";
        RideHailingB21:
            "A ride-hailing marketplace needs a filing, after the transport authority’s permit, and no B21.",
            "Interim Measures for Online Taxi Booking Services, Art 10, and quoted answers of the ministry.",
            "The catalogue’s B21 covers transactions between third parties, services included; the regulator’s answer would settle it.";
        OwnSalesFiling:
            "Selling one’s own or resold goods needs a filing only: settled in Anhui and, from 2023-01-01, in Henan; elsewhere the province decides.",
            "Anhui’s notice of 2021, item 1(1).",
            "Provider guides ask for a licence as soon as a site earns; a notice of one’s own province would settle it.";
        DataProcessingB21:
            "Processing data for users needs B21, and for foreign investors it is not e-commerce but capped at half.",
            "The catalogue’s B21 names data processing beside transactions; the negative list exempts e-commerce alone.",
            "Processing for one’s own devices may need none; the administration decides what is a service.";
        GamesB25:
            "Games need B25 and a publication number, not the culture or publishing permits as well; the province decides.",
            "Tencent on Guangdong: game sites usually earn money and need the licence.",
            "A wholly free game may need none, and a province may add a permit.";
        PlatformOnlyExempts:
            "Business only inside another platform needs no telecom licence as a mini-program, and in Anhui as an app; payment stays licensed.",
            "Anhui’s notice, item 1(3), and Henan’s, which names no apps.",
            "Elsewhere the province decides; on apps, literally any app-only marketplace, ask the regulator.";
        SeveralProvincesTenMillion:
            "A company serving several provinces under a telecom licence with RMB 1m to 10m is barred until capital grows or the area shrinks.",
            "Order 42, Art 6, sets RMB 10m for several provinces.",
            "Whether an online service covers several provinces is open to reading; the regulator would have to say.";
        BeijingPilotOneMillion:
            "A foreign-invested company in the Beijing pilot may serve several provinces with RMB 1m; the province decides.",
            "Beijing’s guide to the pilot of November 2024 sets RMB 1m for businesses other than data centres, delivery networks and access.",
            "The other three pilot areas may do likewise; their own texts would settle it.";
        UnlistedLicenceTestsNothing:
            "A licence that is only in doubt, as for advertising or software, tests no capital.",
            "Order 42, Art 6, sets capital for applicants for a licence.",
            "Should the regulator want the licence after all, its conditions follow.";
        StaffForTelecomLicences:
            "Three insured staff are asked only of a company that has to obtain B21 or B25.",
            "The licence guides of Yunnan, Guangxi and Guizhou.",
            "They ask for one to three months of insurance; the province’s own guide settles how many.";
        IndividualNoCommunity:
            "A community on a personal filing is barred, whatever is decided about its licence.",
            "Tencent: a personal filing cannot run a forum.",
            "A community that earns nothing could pass as personal content; the administration’s answer would settle it.";
        IndividualOtherChoices:
            "An individual may not trade, run platforms, process data, publish games or inform about drugs; advertising passes.",
            "Decree 292, Art 11; NMPA Announcement 123, Art 4.",
            "Software is for the regulator, advertising for the province.";
        OfficeMayNotTrade:
            "A representative office that earns money has one bar, that it may not trade.",
            "Decree 584, Arts 2, 13 and 35.",
            "Free software and the promotion of its parent’s own goods may be allowed under Art 14; the regulator’s answer would settle it.";
        LicenceToCompanies:
            "A branch, sole trader, partnership or institution gets no licence, even where its parent is a company.",
            "Telecommunications Regulations, Art 13: the operator is a lawfully established company.",
            "The parent as applicant would be another plan, and is offered as a remedy.";
        OffshoreOneBar:
            "For an offshore company that needs a licence, the missing registration is the bar; legal form is not added.",
            "Huawei: a filing needs papers issued by the Chinese government.",
            "Both could be listed, but one registration as a company lifts them together.";
        OneCappedLicence:
            "Over half foreign, a marketplace with paid content outside a pilot is barred for B25 though B21 is open.",
            "Decree 333, Art 6; Circular 196 of 2015 opens e-commerce alone.",
            "The marketplace alone may be licensed; inside a pilot both may, if the ministry approves.";
        KindsOfB25:
            "Paid content counts as a publishing platform, opened by a pilot; an app store opens by pilot, city or CEPA; search and community never.",
            "Notice 107 and the 2025 plan name these kinds.",
            "An activity of mixed kind may be classed otherwise; the ministry decides on application.";
        CepaKeepsCap:
            "A CEPA certificate does not lift the cap on paid content or data processing; ask the regulator.",
            "The 2016 notice lists e-commerce and app stores only.",
            "The amendment in force since 2025-03-01 relaxes telecommunications; its rows, not yet read, would settle it.";
        ForeignEquityClosedContent:
            "Any foreign share bars news, publishing, audio-visual, culture, religion and games, and no cap is listed beside.",
            "The negative list, and Order 17 on religion.",
            "Music is excepted from culture, so there the province decides; content opened under the WTO is not told apart.";
        JointVentureLicensed:
            "Up to half foreign, a company may be licensed for B25, in 2018 as well.",
            "Decree 333, Art 6, caps the share at half and does not exclude it.",
            "An Alibaba page says that such a venture cannot trade; the decree prevails.";
        ForeignResidentFiled:
            "A foreign resident is filed in Beijing, and in Shanghai with a residence permit; Hebei and Fujian refuse; elsewhere ask the regulator.",
            "The provincial rules that Huawei and Tencent list.",
            "Alibaba names mainland residents only; the administration’s answer settles it. Visitors are refused everywhere.";
        AgeByProvince:
            "Sixteen suffices in Guangdong, Jiangsu, Sichuan, Chongqing and Liaoning, seventeen in Shandong, eighteen elsewhere.",
            "Huawei’s and Tencent’s provincial rules, the newer winning.",
            "In nine provinces another source names a lower or guarded age, in Tianjin, Shandong and Fujian even under sixteen: there the province decides.";
        ResidenceByProvince:
            "Where sources differ, Ningxia and Heilongjiang take the local card only, and Jiangxi takes a permit.",
            "Huawei’s and Tencent’s provincial rules.",
            "Nothing is known of Liaoning, Hunan, Hainan and Chongqing, and of student cards in most provinces: there the province decides.";
        PrincipalByProvince:
            "An authorised principal is refused in Beijing and Heilongjiang, taken in Liaoning, and in Hebei, Shanxi and Shandong taken with a mainland card and wanted in place of a foreign legal representative.",
            "Huawei’s list wins over Tencent’s older one.",
            "Where they differ, in all but Shanxi’s demand, the province decides; a stamped letter settles nothing in advance.";
        SamePersonIfAuthorised:
            "Principal and manager must be one person in Jiangsu, Anhui, Hainan and Heilongjiang only when the principal is authorised; in Tianjin they must differ.",
            "Alibaba’s page on Jiangsu.",
            "Taken literally, Anhui and Hainan always ask for one person, against their own manager letter.";
        DomainHolderByProvince:
            "The principal’s domain is refused in Ningxia, Jilin, Tibet, Gansu, Qinghai and Hunan; a shareholder’s or manager’s also in Beijing, Fujian and Guangdong.",
            "Tencent’s provincial rules, narrower than Notice 264.",
            "Only Ningxia is beyond doubt; elsewhere the province decides.";
        ExpiringDomain:
            "Three months of validity or less is a bar in every province; hidden registration data are one bar, not two.",
            "Huawei: many provinces ask for more than three months.",
            "Alibaba asks for 45 days, so a shorter term may pass where the province agrees.";
        CompanyKeepsSuffix:
            "A suffix not meant for the applicant bars only government bodies and public institutions.",
            "The provisions on government applications of 2024 bind these two alone.",
            "The choice contradicts a company’s answer; restricted suffixes would need a text of their own.";
        InternationalAccount:
            "An account on a provider’s international site is a bar, also with no provider chosen, but not with one’s own server, nor in 2018.",
            "Alibaba and Huawei: international accounts do not support filing.",
            "A provider whose international accounts can file may exist; it would have to say so.";
        AppBefore2023:
            "Before 2023-09-01 an app or mini-program needed no filing.",
            "Notice 105 begins on that day.",
            "A marketplace app needed B21 under Telecommunications Regulations, Art 7, all the same, so for it ask the regulator.";
        OwnSales2018:
            "Before Anhui’s and Henan’s notices too, own sales needed a filing only; the province decides.",
            "MOFCOM Notice 272 of 2010: direct sales on one’s own platform are filed.",
            "Provider guides of 2017 and 2018 ask for a licence.";
        ProvincialBarsFromSources:
            "A provincial rule holds from the date of its source; for 2018 only the guides of that time count.",
            "Alibaba’s Tianjin page and the guides of 2017 and 2018.",
            "Many rules are probably older than their sources; a dated provincial text would move them.";
        UndatedBarsWait:
            "Staff, religion, training and institutions’ domains are not raised before the first date known for them.",
            "Order 17 on religion begins on 2022-03-01, the rule on domains on 2024-07-01.",
            "Older rules on the same matters may have existed; none was read.";
        DrugsApprovalUntil:
            "Drug and device information needs an approval until 2025-12-21 and a filing with the drug administration from 2025-12-22.",
            "NMPA Announcement 123.",
            "Decree 292, Art 5, dropped the subject on 2025-01-20, so the approval may have lost its basis eleven months earlier.";
        DomainAge2018:
            "In 2018 no domain is barred for fresh verification or near expiry.",
            "The waiting days and the three months stand only in later pages of Huawei and Alibaba.",
            "Providers may have asked for them already; a page of that time would show it.";
        RegulatedName:
            "A regulated word in an organisation’s name or scope asks for a pledge and changes nothing else; the province decides.",
            "Huawei’s list of reasons for rejection.",
            "Hubei takes no pledge and wants the scope reduced; others may ask for the permit itself.";
        AudioVisualNotBarred:
            "Audio-visual content needs the approval and is not barred, though the permit goes to state-controlled applicants; ask the regulator.",
            "Order 56, Art 8(1).",
            "No question asks about state control; with a private applicant the permit may be out of reach.";
        OfficeClosedContent:
            "A representative office is barred from news, publishing, audio-visual, culture, religion and games; the province decides.",
            "The negative list forbids foreign investment in them.",
            "An office is not an investment, so the list may not reach it; for religion Order 17 names foreign organisations.";
        IndividualApproval:
            "An individual with news, publishing, audio-visual, religious or ride-hailing content, or with culture that earns, is barred; other topics are for the province.",
            "Each sector’s own instrument gives its permit to legal persons or organisations alone.",
            "For finance, training, education and health no such words were found; the granting authority would say.";
        StrongestReason:
            "A filing or licence is as certain as the strongest reasons that suffice for it; doubts that cannot change it do not count.",
            "A marketplace needs B21 by the catalogue, whatever is decided about its advertising.",
            "Every doubt could count, but then hardly any outcome would be settled.";
        DoubtfulFixableBar:
            "A fixable bar that rests on one source, or an older one, leaves the whole filing to the province.",
            "Huawei: provincial rules change often, and the administration’s word is final.",
            "Certainty could concern the need to file alone, which the bar does not touch.";
        ProvincialRowsFrom2022:
            "Provincial rules without a date hold from 2022-01-01, and Huawei’s of 2025-12-31 are read together with them.",
            "Tencent’s undated pages are of about 2021 to 2023.",
            "Each could hold only from Huawei’s date; a dated text of the province would settle it.";
        ElevenProvincesShell:
            "In Tianjin, Liaoning, Sichuan, Yunnan, Jiangsu, Zhejiang, Shanghai, Guangxi, Shanxi, Beijing and Guizhou an emptied filing takes a new service; elsewhere it is cancelled first.",
            "Huawei’s page on what follows a filing names the eleven.",
            "The list may change; the administration decides elsewhere.";
        BackdropUntil2022:
            "The backdrop photograph and the paper sheet are asked for until 2021-12-31, face verification from 2022-01-01.",
            "Guides of 2018 ask for the first, today’s pages of Alibaba and Huawei for the second.",
            "No source read dates the change; a dated announcement would.";
        ClosedContentFrom2017:
            "The ban on foreign investment in content is raised from 2017-07-28.",
            "The catalogue of 2017 had it as item 26 of what is prohibited; the lists since 2018 carried it on, music excepted.",
            "The catalogue of 2015 already closed online publishing; its text would move the date.";
        TrainingFrom2025:
            "Approval for off-campus training is raised from 2025-01-20.",
            "Decree 292, Art 5, as amended on that day still names education, and WeChat lists off-campus training.",
            "The duty may be older; the education authorities’ own text would date it.";
        PaymentBefore2024:
            "From 2010-09-01 to 2024-04-30 a marketplace holding buyers’ money needs a payment licence; ask the regulator.",
            "PBoC Order 2 of 2010, Art 3, forbids unlicensed payment services in any guise.",
            "It does not name marketplaces; only Decree 768 put the matter beyond doubt.";
        HongKongMacauTaiwanFiled:
            "A resident of Hong Kong, Macau or Taiwan is filed everywhere; outside Shanghai, Jiangsu, Guangdong and Yunnan, for Taiwan in Beijing too, the province decides.",
            "Tencent’s list of papers names their permits without regard to province.",
            "Fujian’s text wants a mainland card; each administration’s answer would settle it.";
        StaffAppAbroad:
            "A staff app served from abroad needs no filing, whatever is answered about stores; the province decides.",
            "It is treated like a public app in no mainland store; Huawei files only what runs on mainland servers.",
            "Notice 105 names no server, so a duty to file is possible.";
        MinorsChongqingLiaoning:
            "At sixteen and seventeen an individual is filed in Chongqing and Liaoning with proof of work or income; the province decides.",
            "Tencent’s older pages alone say so.",
            "Huawei’s general rule is eighteen; the administration’s answer would settle it.";
        FurtherServicePapers:
            "A further service with the same provider asks for no papers of the applicant or principal.",
            "Huawei’s table of filing types: new service only.",
            "A provider may ask again for papers that have expired or changed since.";
        ForeignersReligion:
            "A foreign resident may not run religious content, nor, as the province reads it, may residents of Hong Kong, Macau and Taiwan.",
            "The 2022 measures bar foreign organisations and individuals; this narrows the reading that topics never bar an individual.",
            "The religious affairs authority could settle how residents of Hong Kong, Macau and Taiwan stand.";
        RecordBeginsWithSeeds:
            "Rows whose sources are later than 2018 and tell of nothing new are applied to 2018 as well.",
            "The approvals and certificates are older than the pages that list them.",
            "A page of the day would show what was asked then.";
    }
}
