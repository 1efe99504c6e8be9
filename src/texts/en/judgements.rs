//! Judgements in English.

use crate::law::judgements::Judgement as J;
use crate::texts::JudgementText;

/// What was decided, on what basis, and what else it could be.
#[must_use]
pub const fn judgement(id: J) -> JudgementText {
    match id {
        J::AnyStructuralBar => JudgementText {
            decided: "Any structural bar, to filing or licence, turns the plan to Hong Kong; all that apply are listed.",
            basis: "Order 33, Art 5, and Telecommunications Regulations, Art 13, each bar on their own.",
            otherwise: "Only the first could be listed, but its remedy would then run into the next.",
        },
        J::FixableBesideStructural => JudgementText {
            decided: "Fixable bars are listed with Hong Kong too.",
            basis: "Notice 264 on domains and the providers’ conditions for servers apply again once the structural bar is lifted.",
            otherwise: "They could be left out for now, but a remedy would then surprise the visitor.",
        },
        J::NoFilingHasNoBars => JudgementText {
            decided: "Where nothing is to be filed, no bar is listed.",
            basis: "Order 33, Art 5, sets conditions for a filing; without one there is nothing to bar.",
            otherwise: "Bars could be shown as advice for later, but would seem to forbid what is free.",
        },
        J::BarredPlanNamesLicences => JudgementText {
            decided: "With Hong Kong, the licences named are those the plan would need, even where the bar concerns only the filing.",
            basis: "Telecommunications Regulations, Art 7, require a licence for the business itself.",
            otherwise: "The list could be empty, and a visitor who lifts the bar would not know what follows.",
        },
        J::HongKongDoesNotLicense => JudgementText {
            decided: "A licence bar on a mainland operator still gives Hong Kong, with a note that moving abroad makes nothing lawful.",
            basis: "Telecommunications Regulations, Art 7, look at the business; Tencent asks no licence abroad.",
            otherwise: "Moving could cure the bar, or be no way at all: only the regulator can say.",
        },
        J::StrongestBarDecides => JudgementText {
            decided: "Hong Kong is as certain as its strongest structural bar.",
            basis: "One settled text, such as Telecommunications Regulations, Art 13, suffices however doubtful the others are.",
            otherwise: "The weakest bar could count, but a doubt about a licence would then blur a clear refusal.",
        },
        J::UnclearMeansRegulator => JudgementText {
            decided: "Sites reached by address alone, apps with an overseas back end and staff apps are for the regulator, not the province.",
            basis: "Order 33, Art 5, and Notice 105 say one thing, providers practise another.",
            otherwise: "Facts of medium confidence usually leave it to the province; an official answer would settle these.",
        },
        J::HeldLicences => JudgementText {
            decided: "A licence already held is neither listed nor tested for capital, staff, foreign share or legal form.",
            basis: "Telecommunications Regulations, Art 7, ask for one licence, not two; Tencent has holders file a change of address.",
            otherwise: "A holder who no longer meets a condition may still have to ask the regulator.",
        },
        J::ChangeTouchesOwnBars => JudgementText {
            decided: "A change to a filed service meets only the fixable bars it touches; stopping is a change too.",
            basis: "Order 33, Art 14, has changed particulars filed, and Huawei’s filing types ask for changed papers only.",
            otherwise: "A provider may check the whole filing again, and cancellation is an order of its own.",
        },
        J::OldFilingFirst => JudgementText {
            decided: "After another applicant’s filing, one’s own personal filing or an emptied one, a first filing follows its cancellation.",
            basis: "Huawei’s filing rules convert none of them and ask for cancellation first.",
            otherwise: "Some provinces let a filing move between applicants; theirs is the last word.",
        },
        J::NeedlessAnswersIgnored => JudgementText {
            decided: "An answer that does not apply is ignored, never an error.",
            basis: "A rule speaks only of its own case: Decree 333, Art 6, of foreign shares in foreign-invested companies.",
            otherwise: "Such answers could be refused as contradictions, but saved links would break when one answer changes.",
        },
        J::NoNodeNoFiling => JudgementText {
            decided: "A website or address without any serving node needs no filing.",
            basis: "Tencent: a domain that resolves to no server is not filed; Order 33, Art 5, concerns services provided.",
            otherwise: "The answer may be a slip, and the first mainland node changes it.",
        },
        J::IpOnlyFiled => JudgementText {
            decided: "A public site reached by address alone on a mainland node is filed as a website, without domain bars.",
            basis: "Order 33, Art 5, names it.",
            otherwise: "Cloud providers say that without a domain there is nothing to file; the regulator’s answer would settle it.",
        },
        J::PlatformPageNotFiled => JudgementText {
            decided: "A page below somebody else’s domain, or a mere domain, needs no filing, whatever it sells and wherever it is served.",
            basis: "Order 33, Art 5, concerns one’s own site; Tencent files domains that resolve.",
            otherwise: "A marketplace run on such a page is not looked at and may need a licence.",
        },
        J::NotPublicNotFiled => JudgementText {
            decided: "A service that the public internet cannot reach needs no filing; the province decides.",
            basis: "Order 33, Art 5, speaks of internet information services reached by domain or address.",
            otherwise: "A public name on a mainland address would be blocked all the same, so a provider may ask for a filing.",
        },
        J::AppOutsideStoresFiled => JudgementText {
            decided: "A public app on a mainland node is filed even if no mainland store offers it; the province decides.",
            basis: "Notice 105 looks at service within China, the access provider at its node.",
            otherwise: "An app without mainland users might be exempt; the provincial administration would have to say so.",
        },
        J::StoreAppBackendAbroadBarred => JudgementText {
            decided: "A public app with an overseas back end offered in mainland stores cannot be filed, and the stores want a filing.",
            basis: "Notice 105 requires one; in practice it needs a mainland server.",
            otherwise: "Apple still let international accounts through in August 2025; the regulator would have to settle it.",
        },
        J::AppAbroadNotFiled => JudgementText {
            decided: "A public app served from abroad and in no mainland store needs no filing; the province decides.",
            basis: "Huawei ties the app filing to a mainland server, though Notice 105 names no server.",
            otherwise: "Mainland users alone could suffice for a duty to file; no text read says so.",
        },
        J::StaffAppFiled => JudgementText {
            decided: "An app for one’s own staff on mainland nodes is filed.",
            basis: "Art 23 of the Anti-Telecom and Online Fraud Law exempts no app, and the host it calls is filed anyway.",
            otherwise: "Not being public, it could be exempt; no text names it, so ask the regulator.",
        },
        J::OfflineAppNotFiled => JudgementText {
            decided: "An app without a network service needs no filing; the province decides, or the regulator when a mainland store offers it.",
            basis: "Filing agencies say so, and Notice 105 concerns internet information services.",
            otherwise: "Stores may demand a filing of every app; an official answer is missing.",
        },
        J::MiniProgramAbroadFiled => JudgementText {
            decided: "A mini-program with an overseas back end is filed through its platform.",
            basis: "Notice 105 covers mini-programs and sets no condition about servers.",
            otherwise: "It could be barred as an app with an overseas back end is; the regulator’s answer would settle it.",
        },
        J::MiniProgramByPlatform => JudgementText {
            decided: "A mini-program meets the bars about people, not those about server, account or domain.",
            basis: "Its platform files it, as Huawei and WeChat’s own interface show.",
            otherwise: "A back-end domain on a mainland node is a website of its own and has to be filed as one.",
        },
        J::OffshoreMiniProgramBarred => JudgementText {
            decided: "An offshore company cannot have its mini-program filed; the province decides.",
            basis: "Huawei: a filing needs papers issued by the Chinese government.",
            otherwise: "A platform might admit foreign operators by rules of its own; its written answer would settle it.",
        },
        J::AppDomainsChecked => JudgementText {
            decided: "The domain bars apply to apps as to websites.",
            basis: "Huawei: an app’s filing names every domain level it uses.",
            otherwise: "An app that calls bare addresses has no domain to check; its provider decides how it is filed.",
        },
        J::AppNeedsNoWebsiteFiling => JudgementText {
            decided: "An app is filed as an app alone, not as a website as well.",
            basis: "Huawei: the two filings are separate, and an app’s domain need not be filed as a website first.",
            otherwise: "A website on the same domain is filed besides.",
        },
        J::FreePlatformFiling => JudgementText {
            decided: "A community, search or listing that users do not pay for needs a filing only; an app store needs B25.",
            basis: "Decree 292, Art 3, asks whether users pay.",
            otherwise: "The catalogue calls each B25 whatever is paid, so ask the regulator, above all if it earns in any way.",
        },
        J::PaidContentB25 => JudgementText {
            decided: "Content, membership or listings that users pay for need B25, also for one’s own content; the province decides.",
            basis: "Decree 292, Art 3: information provided to users for payment.",
            otherwise: "The catalogue’s B25 is a platform for others, so an administration may ask none for own content.",
        },
        J::AdvertisingFiling => JudgementText {
            decided: "Advertising alone needs a filing only.",
            basis: "Decree 292, Art 3, looks at payment by users, who pay nothing here.",
            otherwise: "An Alibaba page asks for a licence, and space sold as a platform leans to B25; no official answer was found, so ask the regulator.",
        },
        J::SoftwareFiling => JudgementText {
            decided: "Software offered online by its maker needs a filing only.",
            basis: "Decree 292, Art 3, speaks of paid information, not of tools.",
            otherwise: "Publishing for others leans to B25, processing for users to B21; no official line exists, so ask the regulator.",
        },
        J::MarketplaceB21 => JudgementText {
            decided: "A marketplace needs B21, not B25 as well; holding buyers’ money adds a payment licence.",
            basis: "A provincial administration’s licence guide: third parties complete deals online on the platform.",
            otherwise: "Sellers’ paid listings may bring B25; the administration decides by the form filled in.",
        },
        J::RideHailingB21 => JudgementText {
            decided: "A ride-hailing marketplace needs B21, and the transport authority’s permit first.",
            basis: "The catalogue’s B21 covers transactions between third parties, services included.",
            otherwise: "Quoted answers of the ministry ask for a website filing only; ask the regulator before applying.",
        },
        J::OwnSalesFiling => JudgementText {
            decided: "Selling one’s own or resold goods needs a filing only: settled in Anhui and, from 2023-01-01, in Henan; elsewhere the province decides.",
            basis: "Anhui’s notice of 2021, item 1(1).",
            otherwise: "Provider guides ask for a licence as soon as a site earns; a notice of one’s own province would settle it.",
        },
        J::DataProcessingB21 => JudgementText {
            decided: "Processing data for users needs B21, and for foreign investors it is not e-commerce but capped at half.",
            basis: "The catalogue’s B21 names data processing beside transactions; the negative list exempts e-commerce alone.",
            otherwise: "Processing for one’s own devices may need none; the administration decides what is a service.",
        },
        J::GamesB25 => JudgementText {
            decided: "Games need B25 and a publication number, not the culture or publishing permits as well; the province decides.",
            basis: "Tencent on Guangdong: game sites usually earn money and need the licence.",
            otherwise: "A wholly free game may need none, and a province may add a permit.",
        },
        J::PlatformOnlyExempts => JudgementText {
            decided: "Business only inside another platform needs no telecom licence as a mini-program, and in Anhui as an app; payment stays licensed.",
            basis: "Anhui’s notice, item 1(3), and Henan’s, which names no apps.",
            otherwise: "Elsewhere the province decides; on apps, literally any app-only marketplace, ask the regulator.",
        },
        J::SeveralProvincesTenMillion => JudgementText {
            decided: "A company serving several provinces under a telecom licence with RMB 1m to 10m is barred until capital grows or the area shrinks.",
            basis: "Order 42, Art 6, sets RMB 10m for several provinces.",
            otherwise: "Whether an online service covers several provinces is open to reading; the regulator would have to say.",
        },
        J::BeijingPilotOneMillion => JudgementText {
            decided: "A foreign-invested company in the Beijing pilot may serve several provinces with RMB 1m; the province decides.",
            basis: "Beijing’s guide to the pilot of November 2024 sets RMB 1m for businesses other than data centres, delivery networks and access.",
            otherwise: "The other three pilot areas may do likewise; their own texts would settle it.",
        },
        J::UnlistedLicenceTestsNothing => JudgementText {
            decided: "A licence that is only in doubt, as for advertising or software, tests no capital.",
            basis: "Order 42, Art 6, sets capital for applicants for a licence.",
            otherwise: "Should the regulator want the licence after all, its conditions follow.",
        },
        J::StaffForTelecomLicences => JudgementText {
            decided: "Three insured staff are asked only of a company that has to obtain B21 or B25.",
            basis: "The licence guides of Yunnan, Guangxi and Guizhou.",
            otherwise: "They ask for one to three months of insurance; the province’s own guide settles how many.",
        },
        J::IndividualNoCommunity => JudgementText {
            decided: "A community on a personal filing is barred, whatever is decided about its licence.",
            basis: "Tencent: a personal filing cannot run a forum.",
            otherwise: "A community that earns nothing could pass as personal content; the administration’s answer would settle it.",
        },
        J::IndividualOtherChoices => JudgementText {
            decided: "An individual may not trade, run platforms, process data, publish games or inform about drugs; advertising and other topics pass.",
            basis: "Decree 292, Art 11; NMPA Announcement 123, Art 4.",
            otherwise: "Software is for the regulator, advertising and topics for the province.",
        },
        J::OfficeMayNotTrade => JudgementText {
            decided: "A representative office that sells, or needs a licence, has one bar, that it may not trade; advertising is no bar.",
            basis: "Alibaba’s page, and Telecommunications Regulations, Art 13.",
            otherwise: "Software as a service may be no trade at all; the regulator’s answer would settle it.",
        },
        J::LicenceToCompanies => JudgementText {
            decided: "A branch, sole trader, partnership or institution gets no licence, even where its parent is a company.",
            basis: "Telecommunications Regulations, Art 13: the operator is a lawfully established company.",
            otherwise: "The parent as applicant would be another plan, and is offered as a remedy.",
        },
        J::OffshoreOneBar => JudgementText {
            decided: "For an offshore company that needs a licence, the missing registration is the bar; legal form is not added.",
            basis: "Huawei: a filing needs papers issued by the Chinese government.",
            otherwise: "Both could be listed, but one registration as a company lifts them together.",
        },
        J::OneCappedLicence => JudgementText {
            decided: "Over half foreign, a marketplace with paid content outside a pilot is barred for B25 though B21 is open.",
            basis: "Decree 333, Art 6; Circular 196 of 2015 opens e-commerce alone.",
            otherwise: "The marketplace alone may be licensed; inside a pilot both may, if the ministry approves.",
        },
        J::KindsOfB25 => JudgementText {
            decided: "Paid content counts as a publishing platform, opened by a pilot; an app store opens by pilot, city or CEPA; search and community never.",
            basis: "Notice 107 and the 2025 plan name these kinds.",
            otherwise: "An activity of mixed kind may be classed otherwise; the ministry decides on application.",
        },
        J::CepaKeepsCap => JudgementText {
            decided: "A CEPA certificate does not lift the cap on paid content or data processing; ask the regulator.",
            basis: "The 2016 notice lists e-commerce and app stores only.",
            otherwise: "The amendment in force since 2025-03-01 relaxes telecommunications; its rows, not yet read, would settle it.",
        },
        J::ForeignEquityClosedContent => JudgementText {
            decided: "Any foreign share bars news, publishing, audio-visual, culture, religion and games, and no cap is listed beside.",
            basis: "The negative list, and Order 17 on religion.",
            otherwise: "Music is excepted from culture, so there the province decides; content opened under the WTO is not told apart.",
        },
        J::JointVentureLicensed => JudgementText {
            decided: "Up to half foreign, a company may be licensed for B25, in 2018 as well.",
            basis: "Decree 333, Art 6, caps the share at half and does not exclude it.",
            otherwise: "An Alibaba page says that such a venture cannot trade; the decree prevails.",
        },
        J::ForeignResidentFiled => JudgementText {
            decided: "A foreign resident is filed in Beijing, and in Shanghai with a residence permit; Hebei and Fujian refuse; elsewhere ask the regulator.",
            basis: "The provincial rules that Huawei and Tencent list.",
            otherwise: "Alibaba names mainland residents only; the administration’s answer settles it. Visitors are refused everywhere.",
        },
        J::AgeByProvince => JudgementText {
            decided: "Sixteen suffices in Guangdong, Jiangsu, Sichuan, Chongqing and Liaoning, seventeen in Shandong, eighteen elsewhere.",
            basis: "Huawei’s and Tencent’s provincial rules, the newer winning.",
            otherwise: "In nine provinces another source names a lower or guarded age, in Tianjin, Shandong and Fujian even under sixteen: there the province decides.",
        },
        J::ResidenceByProvince => JudgementText {
            decided: "Where sources differ, Ningxia and Heilongjiang take the local card only, and Jiangxi takes a permit.",
            basis: "Huawei’s and Tencent’s provincial rules.",
            otherwise: "Nothing is known of Liaoning, Hunan, Hainan and Chongqing, and of student cards in most provinces: there the province decides.",
        },
        J::PrincipalByProvince => JudgementText {
            decided: "An authorised principal is refused in Beijing and Heilongjiang, taken in Liaoning, and in Hebei, Shanxi and Shandong taken with a mainland card and wanted in place of a foreign legal representative.",
            basis: "Huawei’s list wins over Tencent’s older one.",
            otherwise: "Where they differ, in all but Shanxi’s demand, the province decides; a stamped letter settles nothing in advance.",
        },
        J::SamePersonIfAuthorised => JudgementText {
            decided: "Principal and manager must be one person in Jiangsu, Anhui, Hainan and Heilongjiang only when the principal is authorised; in Tianjin they must differ.",
            basis: "Alibaba’s page on Jiangsu.",
            otherwise: "Taken literally, Anhui and Hainan always ask for one person, against their own manager letter.",
        },
        J::DomainHolderByProvince => JudgementText {
            decided: "The principal’s domain is refused in Ningxia, Jilin, Tibet, Gansu, Qinghai and Hunan; a shareholder’s or manager’s also in Beijing, Fujian and Guangdong.",
            basis: "Tencent’s provincial rules, narrower than Notice 264.",
            otherwise: "Only Ningxia is beyond doubt; elsewhere the province decides.",
        },
        J::ExpiringDomain => JudgementText {
            decided: "Three months of validity or less is a bar in every province; hidden registration data are one bar, not two.",
            basis: "Huawei: many provinces ask for more than three months.",
            otherwise: "Alibaba asks for 45 days, so a shorter term may pass where the province agrees.",
        },
        J::CompanyKeepsSuffix => JudgementText {
            decided: "A suffix not meant for the applicant bars only government bodies and public institutions.",
            basis: "The provisions on government applications of 2024 bind these two alone.",
            otherwise: "The choice contradicts a company’s answer; restricted suffixes would need a text of their own.",
        },
        J::InternationalAccount => JudgementText {
            decided: "An account on a provider’s international site is a bar, also with no provider chosen, but not with one’s own server, nor in 2018.",
            basis: "Alibaba and Huawei: international accounts do not support filing.",
            otherwise: "A provider whose international accounts can file may exist; it would have to say so.",
        },
        J::AppBefore2023 => JudgementText {
            decided: "Before 2023-09-01 an app or mini-program needed no filing.",
            basis: "Notice 105 begins on that day.",
            otherwise: "A marketplace app needed B21 under Telecommunications Regulations, Art 7, all the same, so for it ask the regulator.",
        },
        J::OwnSales2018 => JudgementText {
            decided: "Before Anhui’s and Henan’s notices too, own sales needed a filing only; the province decides.",
            basis: "MOFCOM Notice 272 of 2010: direct sales on one’s own platform are filed.",
            otherwise: "Provider guides of 2017 and 2018 ask for a licence.",
        },
        J::ProvincialBarsFromSources => JudgementText {
            decided: "A provincial rule holds from the date of its source; for 2018 only the guides of that time count.",
            basis: "Alibaba’s Tianjin page and the guides of 2017 and 2018.",
            otherwise: "Many rules are probably older than their sources; a dated provincial text would move them.",
        },
        J::UndatedBarsWait => JudgementText {
            decided: "Staff, religion, training and institutions’ domains are not raised before the first date known for them.",
            basis: "Order 17 on religion begins on 2022-03-01, the rule on domains on 2024-07-01.",
            otherwise: "Older rules on the same matters may have existed; none was read.",
        },
        J::DrugsApprovalUntil => JudgementText {
            decided: "Drug and device information needs an approval until 2025-12-21 and a filing with the drug administration from 2025-12-22.",
            basis: "NMPA Announcement 123.",
            otherwise: "Decree 292, Art 5, dropped the subject on 2025-01-20, so the approval may have lost its basis eleven months earlier.",
        },
        J::DomainAge2018 => JudgementText {
            decided: "In 2018 no domain is barred for fresh verification or near expiry.",
            basis: "The waiting days and the three months stand only in later pages of Huawei and Alibaba.",
            otherwise: "Providers may have asked for them already; a page of that time would show it.",
        },
        J::RegulatedName => JudgementText {
            decided: "A regulated word in an organisation’s name or scope asks for a pledge and changes nothing else; the province decides.",
            basis: "Huawei’s list of reasons for rejection.",
            otherwise: "Hubei takes no pledge and wants the scope reduced; others may ask for the permit itself.",
        },
        J::AudioVisualNotBarred => JudgementText {
            decided: "Audio-visual content needs the approval and is not barred, though the permit goes to state-controlled applicants; ask the regulator.",
            basis: "Order 56, Art 8(1).",
            otherwise: "No question asks about state control; with a private applicant the permit may be out of reach.",
        },
        J::OfficeClosedContent => JudgementText {
            decided: "A representative office is barred from news, publishing, audio-visual, culture, religion and games; the province decides.",
            basis: "The negative list forbids foreign investment in them.",
            otherwise: "An office is not an investment, so the list may not reach it; for religion Order 17 names foreign organisations.",
        },
        J::IndividualApproval => JudgementText {
            decided: "An individual with a topic that needs a permit is told of the permit and not barred; the province decides.",
            basis: "Only NMPA Announcement 123 reserves its subject for organisations.",
            otherwise: "In practice the permits may all go to organisations; the granting authority would say.",
        },
        J::StrongestReason => JudgementText {
            decided: "A filing or licence is as certain as the strongest reasons that suffice for it; doubts that cannot change it do not count.",
            basis: "A marketplace needs B21 by the catalogue, whatever is decided about its advertising.",
            otherwise: "Every doubt could count, but then hardly any outcome would be settled.",
        },
        J::DoubtfulFixableBar => JudgementText {
            decided: "A fixable bar that rests on one source, or an older one, leaves the whole filing to the province.",
            basis: "Huawei: provincial rules change often, and the administration’s word is final.",
            otherwise: "Certainty could concern the need to file alone, which the bar does not touch.",
        },
        J::ProvincialRowsFrom2022 => JudgementText {
            decided: "Provincial rules without a date hold from 2022-01-01, and Huawei’s of 2025-12-31 are read together with them.",
            basis: "Tencent’s undated pages are of about 2021 to 2023.",
            otherwise: "Each could hold only from Huawei’s date; a dated text of the province would settle it.",
        },
        J::ElevenProvincesShell => JudgementText {
            decided: "In Tianjin, Liaoning, Sichuan, Yunnan, Jiangsu, Zhejiang, Shanghai, Guangxi, Shanxi, Beijing and Guizhou an emptied filing takes a new service; elsewhere it is cancelled first.",
            basis: "Huawei’s page on what follows a filing names the eleven.",
            otherwise: "The list may change; the administration decides elsewhere.",
        },
        J::BackdropUntil2022 => JudgementText {
            decided: "The backdrop photograph and the paper sheet are asked for until 2021-12-31, face verification from 2022-01-01.",
            basis: "Guides of 2018 ask for the first, today’s pages of Alibaba and Huawei for the second.",
            otherwise: "No source read dates the change; a dated announcement would.",
        },
        J::ClosedContentFrom2019 => JudgementText {
            decided: "The ban on foreign investment in content is raised from 2019-01-01.",
            basis: "The negative list of 2018, the earliest at hand, was certainly in force by then; its words are read from later editions.",
            otherwise: "Earlier lists may have had the ban; their text would move the date.",
        },
        J::TrainingFrom2025 => JudgementText {
            decided: "Approval for off-campus training is raised from 2025-01-20.",
            basis: "Decree 292, Art 5, as amended on that day still names education, and WeChat lists off-campus training.",
            otherwise: "The duty may be older; the education authorities’ own text would date it.",
        },
        J::PaymentBefore2024 => JudgementText {
            decided: "From 2010-09-01 to 2024-04-30 a marketplace holding buyers’ money needs a payment licence; ask the regulator.",
            basis: "PBoC Order 2 of 2010, Art 3, forbids unlicensed payment services in any guise.",
            otherwise: "It does not name marketplaces; only Decree 768 put the matter beyond doubt.",
        },
        J::HongKongMacauTaiwanFiled => JudgementText {
            decided: "A resident of Hong Kong, Macau or Taiwan is filed everywhere; outside Shanghai, Jiangsu, Guangdong and Yunnan, for Taiwan in Beijing too, the province decides.",
            basis: "Tencent’s list of papers names their permits without regard to province.",
            otherwise: "Fujian’s text wants a mainland card; each administration’s answer would settle it.",
        },
        J::StaffAppAbroad => JudgementText {
            decided: "A staff app served from abroad needs no filing, whatever is answered about stores; the province decides.",
            basis: "It is treated like a public app in no mainland store; Huawei files only what runs on mainland servers.",
            otherwise: "Notice 105 names no server, so a duty to file is possible.",
        },
        J::MinorsChongqingLiaoning => JudgementText {
            decided: "At sixteen and seventeen an individual is filed in Chongqing and Liaoning with proof of work or income; the province decides.",
            basis: "Tencent’s older pages alone say so.",
            otherwise: "Huawei’s general rule is eighteen; the administration’s answer would settle it.",
        },
        J::FurtherServicePapers => JudgementText {
            decided: "A further service with the same provider asks for no papers of the applicant or principal.",
            basis: "Huawei’s table of filing types: new service only.",
            otherwise: "A provider may ask again for papers that have expired or changed since.",
        },
    }
}
