//! The law in English.

use crate::law::{
    Approval, Bar, Certainty, ChangeId, Dispute, Filing, FilingType, Licence, Outcome, Reason,
};
use crate::texts::{DisputeText, Item};

/// An outcome: its name, and the answer in one sentence.
#[must_use]
pub const fn outcome(id: Outcome) -> Item {
    match id {
        Outcome::NoFiling => Item {
            text: "No filing needed",
            detail: "As planned, you do not need an ICP filing (ICP备案); outside the mainland none is possible either.",
        },
        Outcome::Filing => Item {
            text: "An ICP filing is enough",
            detail: "As planned, you need an ICP filing (ICP备案) and, as this report reads the law, no commercial licence.",
        },
        Outcome::Licence => Item {
            text: "An ICP filing, then a licence",
            detail: "As planned, you need an ICP filing (ICP备案) first and then the licences named here.",
        },
        Outcome::HongKong => Item {
            text: "Not possible as planned",
            detail: "As things stand this plan cannot be filed or licensed, for the reasons listed: change it, or look at Hong Kong or overseas hosting, which does not by itself make the business lawful.",
        },
    }
}

/// A certainty: its name, and who has the last word.
#[must_use]
pub const fn certainty(id: Certainty) -> Item {
    match id {
        Certainty::Settled => Item {
            text: "Settled",
            detail: "National rules or uniform practice give this answer; your own case is still examined.",
        },
        Certainty::Province => Item {
            text: "The province or the provider decides",
            detail: "Your province’s communications administration (通信管理局) or your provider has the last word: ask before you commit money.",
        },
        Certainty::Regulator => Item {
            text: "Ask the regulator",
            detail: "The law is unclear or contested here: ask your province’s communications administration (通信管理局) before relying on this answer.",
        },
    }
}

/// What is filed.
#[must_use]
pub const fn filing(id: Filing) -> &'static str {
    match id {
        Filing::Website => "Website filing (网站备案)",
        Filing::App => "App filing (App备案)",
        Filing::MiniProgram => "Mini-program filing (小程序备案)",
    }
}

/// A kind of order: its name, and what it means.
#[must_use]
pub const fn filing_type(id: FilingType) -> Item {
    match id {
        FilingType::First => Item {
            text: "First filing (首次备案)",
            detail: "Applicant and service are filed for the first time, or anew after a cancellation.",
        },
        FilingType::NewService => Item {
            text: "Further service (新增互联网信息服务)",
            detail: "You are on file with this provider and add a service.",
        },
        FilingType::NewServiceElsewhere => Item {
            text: "Further service, filed so far elsewhere (新增互联网信息服务，原备案不在本接入商)",
            detail: "You are on file through another provider and add a service here; your data must match the record exactly.",
        },
        FilingType::Access => Item {
            text: "Added access (接入备案)",
            detail: "This service is on file through another provider; a new one is added, and the filing stays valid.",
        },
        FilingType::Change => Item {
            text: "Change (变更备案)",
            detail: "This service is on file here, and the record is changed; if it stops, the filing is cancelled (注销备案).",
        },
    }
}

/// A licence: its name, and what it is for.
#[must_use]
pub const fn licence(id: Licence) -> Item {
    match id {
        Licence::B21 => Item {
            text: "Data and transaction processing licence, B21 (增值电信业务经营许可证：在线数据处理与交易处理业务，俗称“EDI证”)",
            detail: "For platforms on which others sell or serve in their own name, and for processing data for users.",
        },
        Licence::B25 => Item {
            text: "Information services licence, B25 (增值电信业务经营许可证：信息服务业务，俗称“ICP证”)",
            detail: "For information that users pay for, and for platforms that publish for others.",
        },
        Licence::Payment => Item {
            text: "Payment licence (支付业务许可证)",
            detail: "For holding buyers’ money for sellers; from the People’s Bank of China (中国人民银行), and not replaced by B21.",
        },
    }
}

/// A permit: its name, and who grants it.
#[must_use]
pub const fn approval(id: Approval) -> Item {
    match id {
        Approval::News => Item {
            text: "Internet news permit (互联网新闻信息服务许可证)",
            detail: "Cyberspace Administration of China (国家互联网信息办公室) or its provincial office.",
        },
        Approval::Publishing => Item {
            text: "Online publishing permit (网络出版服务许可证)",
            detail: "National Press and Publication Administration (国家新闻出版署), through the province.",
        },
        Approval::AudioVisual => Item {
            text: "Online audio-visual permit (信息网络传播视听节目许可证)",
            detail: "National Radio and Television Administration (国家广播电视总局).",
        },
        Approval::Culture => Item {
            text: "Internet culture permit (网络文化经营许可证)",
            detail: "Provincial culture and tourism authority (文化和旅游主管部门).",
        },
        Approval::GameNumber => Item {
            text: "Game publication number (游戏版号)",
            detail: "National Press and Publication Administration (国家新闻出版署).",
        },
        Approval::DrugsDevices => Item {
            text: "Consent for drug and medical device information (药品和医疗器械信息服务审核同意)",
            detail: "Provincial drug administration (药品监督管理部门), until 21 December 2025.",
        },
        Approval::Religion => Item {
            text: "Internet religious information permit (互联网宗教信息服务许可证)",
            detail: "Provincial religious affairs department (宗教事务部门).",
        },
        Approval::RideHailing => Item {
            text: "Ride-hailing permit (网络预约出租汽车经营许可证)",
            detail: "City transport authority (交通运输主管部门).",
        },
        Approval::Finance => Item {
            text: "Permit for the kind of finance (金融业务许可)",
            detail: "Financial regulator (金融监管部门), People’s Bank of China (中国人民银行) or securities regulator (中国证监会), by business.",
        },
        Approval::Training => Item {
            text: "Approval of off-campus training (校外培训审批)",
            detail: "Education authority (教育行政部门).",
        },
    }
}

/// A bar: what stands in the way, and what mends or lifts it.
#[must_use]
pub const fn bar(id: Bar) -> Item {
    match id {
        Bar::OperatorNotRegistered => Item {
            text: "As things stand this cannot be filed, because the operator has no mainland registration.",
            detail: "Register a company, branch or representative office in the mainland, or serve from outside.",
        },
        Bar::UnderAge => Item {
            text: "As things stand you cannot file, because your province asks for an older applicant.",
            detail: "Time lifts this: file at the age your province asks for, 18 in most.",
        },
        Bar::ForeignIndividualNotAccepted => Item {
            text: "As things stand you cannot file as a person, because your papers are not accepted.",
            detail: "Residence in a province that accepts foreigners, or a mainland company, may lift this.",
        },
        Bar::IndividualRestricted => Item {
            text: "As things stand this cannot be filed, because a personal filing covers no sales, paid services, platforms, forums, or drug and device information.",
            detail: "File as a company, or leave these out.",
        },
        Bar::NotACompany => Item {
            text: "As things stand the licence cannot be had, because only a company may hold it.",
            detail: "Register a company, or leave out what needs the licence. For a branch, the parent may apply.",
        },
        Bar::TradeNotAllowed => Item {
            text: "As things stand a representative office cannot run this, because it may neither trade nor hold a licence.",
            detail: "Register a foreign-invested company, or leave out sales and licensed services.",
        },
        Bar::ForeignCap => Item {
            text: "As things stand the licence cannot be had, because foreign investors hold over 50% and no opening relied on here applies.",
            detail: "Lower the share to 50% or leave the activity out. A pilot area opens some, not search or community; app stores have their own openings.",
        },
        Bar::ForeignProhibited => Item {
            text: "As things stand this cannot be run, because the content is closed to foreign investors and organisations.",
            detail: "Leave it out: only operators without foreign equity may apply. Music is excepted from culture: if yours is music only, ask.",
        },
        Bar::CapitalTooLow => Item {
            text: "As things stand the licence cannot be had, because the registered capital (注册资本) is too low.",
            detail: "More capital lifts this: RMB 1 million for one province, 10 million for several.",
        },
        Bar::AppOverseasBackend => Item {
            text: "As things stand the app cannot be filed, because its back-end is only outside the mainland.",
            detail: "Use a mainland server and operator, or leave the mainland stores. As of August 2025 Apple let international accounts through.",
        },
        Bar::ResidenceNotAccepted => Item {
            text: "Your tie to the filing province is not accepted.",
            detail: "Bring a residence permit (居住证) where the province takes one, or file in your identity card’s province.",
        },
        Bar::DomainSuffix => Item {
            text: "The domain ending is not approved by the ministry (工业和信息化部).",
            detail: "Use a domain with an approved ending; look it up at domain.miit.gov.cn.",
        },
        Bar::DomainRegistrar => Item {
            text: "The domain is registered with a registrar outside the mainland.",
            detail: "Transfer it to an approved mainland registrar (域名注册服务机构).",
        },
        Bar::DomainUnverified => Item {
            text: "The domain has not passed real-name verification (实名认证).",
            detail: "Have the holder verified, then wait three to five working days.",
        },
        Bar::DomainFresh => Item {
            text: "The domain’s real-name verification (实名认证) is too recent.",
            detail: "Wait three to five working days after it.",
        },
        Bar::DomainPrivacy => Item {
            text: "Privacy protection hides the holder of the domain.",
            detail: "Switch it off and have the holder verified (实名认证).",
        },
        Bar::DomainHolder => Item {
            text: "The domain’s holder is not accepted here.",
            detail: "Transfer it to the applicant; name, certificate type and number must match.",
        },
        Bar::DomainExpiring => Item {
            text: "The domain runs out in three months or less.",
            detail: "Renew it first; many provinces ask for more.",
        },
        Bar::InstitutionDomain => Item {
            text: "A government body or public institution must use another domain ending.",
            detail: ".gov.cn or .政务 for government bodies, .cn or .公益 for public institutions.",
        },
        Bar::ServerNeeded => Item {
            text: "No server supports a filing yet.",
            detail: "Take a mainland server on subscription (包年包月) for at least three months, with a public IP address.",
        },
        Bar::AccountInternational => Item {
            text: "An international-site account cannot be used to file.",
            detail: "Open one on the provider’s China site (中国站).",
        },
        Bar::PrincipalNotAccepted => Item {
            text: "Your province does not accept this person as principal (主体负责人).",
            detail: "Most want the legal representative (法定代表人); some, where that is a foreigner, an authorised mainland identity-card holder.",
        },
        Bar::SamePersonRequired => Item {
            text: "Your province wants an authorised principal (主体负责人) to be the manager (服务负责人) too.",
            detail: "Name one person for both.",
        },
        Bar::DifferentPersonsRequired => Item {
            text: "Your province wants two people as principal (主体负责人) and manager (服务负责人).",
            detail: "Name another manager, with another phone number.",
        },
        Bar::NoMainlandPhone => Item {
            text: "Principal or manager cannot be reached on a mainland mobile number.",
            detail: "Get one; the text-message check (短信核验) goes there.",
        },
        Bar::StaffTooFew => Item {
            text: "Fewer than three people have the company’s social insurance (社会保险).",
            detail: "Insure three before applying; provinces look at the last one to three months.",
        },
        Bar::FiledByAnother => Item {
            text: "The service is on file for somebody else.",
            detail: "Have that filing cancelled (注销备案), then file yours.",
        },
        Bar::CancelPersonalFiling => Item {
            text: "A personal filing cannot become an organisation’s.",
            detail: "Cancel it (注销备案), then file as the organisation.",
        },
        Bar::ShellFirst => Item {
            text: "Your old filing is an empty shell (空壳主体) without any service.",
            detail: "Cancel it and file anew; some provinces let you add a service: ask yours.",
        },
    }
}

/// A dispute: what it is about, which side is followed, and both positions.
#[must_use]
pub const fn dispute(id: Dispute) -> DisputeText {
    match id {
        Dispute::OwnSales => DisputeText {
            text: "Whether selling online needs a licence. This report follows the regulators’ notices: whoever sells own or resold goods or services itself needs a filing only. Few provinces published one, so yours decides.",
            positions: [
                "Alibaba Cloud, 20 October 2017: a filed site may not have e-commerce or online payment.",
                "Anhui Communications Administration, 22 April 2021: selling such goods or services oneself, without outside sellers, needs no licence.",
            ],
        },
        Dispute::JointVenture => DisputeText {
            text: "Whether a venture with up to 50% foreign equity may run a commercial site. This report follows the decree, which outranks a provider’s page: it may apply.",
            positions: [
                "Alibaba Cloud support page, undated: it may file, but not take money through the site.",
                "Decree 333, Article 6, so worded since 1 May 2022: foreign investors may hold up to 50% in value-added telecommunications.",
            ],
        },
        Dispute::ForeignIndividual => DisputeText {
            text: "Whether a foreigner may file as a person. Provinces decide, so this report follows their lists: Beijing takes a passport; Shanghai a residence permit, residence slip (居住单) and passport; Hebei refuses, and by one list Fujian. Elsewhere ask.",
            positions: [
                "Alibaba Cloud support page, undated: foreigners with a fixed residence in China may.",
                "Huawei Cloud, 31 December 2025: Hebei files no foreigners; provinces set their own rules.",
            ],
        },
        Dispute::Advertising => DisputeText {
            text: "Whether advertising makes a site commercial. Decree 292 asks whether users pay, so this report names a filing, but leans to B25 where space is sold as a platform. No regulator’s answer was found: ask.",
            positions: [
                "Alibaba Cloud support page, undated: earning by advertising takes a commercial licence.",
                "Decree 292, Article 3, since 2000: commercial is what internet users pay for.",
            ],
        },
        Dispute::SoftwareService => DisputeText {
            text: "Whether software sold as an online service needs a licence. This report names a filing, because no text names such tools; B21 (processing for users) and B25 (publishing for others) are both possible: ask.",
            positions: [
                "Classification Catalogue 2015: a platform processing data or transactions for users is B21.",
                "Decree 292, Article 3, since 2000: commercial is information or web-page production for payment.",
            ],
        },
        Dispute::IpOnly => DisputeText {
            text: "Whether a site without a domain has to be filed. This report follows the order, which outranks a provider’s practice: ask your provider how.",
            positions: [
                "Tencent Cloud, about 2021: without a domain, no filing is needed.",
                "MII Order 33, Article 5, since 2005: sites reached only by an IP address are covered.",
            ],
        },
        Dispute::OverseasApp => DisputeText {
            text: "Whether an app with back-end or stores outside the mainland needs a filing. This report follows practice: mainland back-end, a filing; back-end and stores abroad, none; back-end abroad but mainland stores, it cannot be filed.",
            positions: [
                "MIIT Notice 105 of 2023: whoever serves the mainland through an app must file.",
                "AppInChina, 18 August 2025: Apple asks for a filing, yet international accounts could still publish without one.",
            ],
        },
        Dispute::OverseasMiniProgram => DisputeText {
            text: "Whether a mini-program can be filed when its back-end or operator is abroad. For a mainland operator this report says yes, since no server condition was found; without mainland papers, no.",
            positions: [
                "Huawei Cloud, 31 December 2025: a filing needs certificates issued by the Chinese government.",
                "MIIT Notice 105 of 2023: whoever provides such services within the mainland must file.",
            ],
        },
        Dispute::InternalApp => DisputeText {
            text: "Whether a staff app needs a filing. No text names it. This report files it on a mainland node, because the host it calls has to be filed anyway; otherwise not. Ask.",
            positions: [
                "MII Order 33, Article 5, since 2005: read as covering public services.",
                "Anti-Telecom and Online Fraud Law, Article 23, of 2022: apps must be licensed or filed; staff apps are not excepted.",
            ],
        },
        Dispute::OfflineApp => DisputeText {
            text: "Whether an app without network service needs a filing. This report says no, because it provides no internet information service; a mainland store may still ask.",
            positions: [
                "MIIT Notice 105 of 2023: apps must be filed, and stores may not offer unfiled ones.",
                "Filing agencies, since 2023: none is needed, unless a store distributes it.",
            ],
        },
        Dispute::MarketplaceB21 => DisputeText {
            text: "Whether a marketplace needs B21. This report says yes, because administrations’ guides describe just that; for rides the doubt is greater.",
            positions: [
                "Answers ascribed to the ministry, quoted in September 2026: for ride-hailing and commodity platforms a filing is enough. Decree 768, since 1 May 2024, looks only at who holds the money.",
                "An administration’s licence guide, undated: B21 covers third-party deals completed online.",
            ],
        },
        Dispute::FreePlatform => DisputeText {
            text: "Whether a platform for others’ content, free to users, needs B25. This report names a filing, because Decree 292 asks whether users pay, but leans to B25 as soon as it earns by any means: ask.",
            positions: [
                "Classification Catalogue 2015: publishing for others, search and community are B25, whoever pays.",
                "Decree 292, Article 3, since 2000: what users get free is non-commercial.",
            ],
        },
        Dispute::PsbDeadline => DisputeText {
            text: "From when the 30 days for the PSB filing (公安联网备案) run. This report follows the order: from the opening. Tencent Cloud equates that with the approval.",
            positions: [
                "Alibaba Cloud support page, undated: from receiving the ICP filing.",
                "Public Security Order 33, Article 12, of 1997: from the day the connection goes live.",
            ],
        },
        Dispute::FilingTime => DisputeText {
            text: "How long the administration takes. This report follows the order, which binds it; the provider’s check comes on top.",
            positions: [
                "Alibaba Cloud, 20 October 2017: up to several months, but 20 working days through Alibaba Cloud.",
                "MII Order 33, Article 12, since 2005: 20 working days from complete papers.",
            ],
        },
        Dispute::UnfiledReachable => DisputeText {
            text: "Whether an unfiled site served from outside can be reached in the mainland. This report says yes, though not reliably: mainland providers block unfiled domains on their own nodes.",
            positions: [
                "Alibaba Cloud support page, undated: it cannot.",
                "linktom, 2018: it needs no filing.",
            ],
        },
        Dispute::PhotoPresence => DisputeText {
            text: "Whether somebody had to be in the mainland for the photo. This report follows the more precise guide: yes, the manager.",
            positions: [
                "Alibaba Cloud support page, undated: all is done online.",
                "Alibaba Cloud, 11 February 2018: at a designated place, or before a backdrop sent within the mainland.",
            ],
        },
        Dispute::DrugsDevicesPractice => DisputeText {
            text: "Whether drug and device information needs consent before the ICP filing. The decree dropped it on 20 January 2025; this report keeps it until 22 December 2025, when a filing afterwards replaced it. Your province may still ask.",
            positions: [
                "Guangxi Communications Administration, 10 February 2026: still lists it among special approvals.",
                "Decree 292, Article 5, so worded since 20 January 2025: no longer names it.",
            ],
        },
    }
}

/// Why the law says so.
#[must_use]
pub const fn reason(id: Reason) -> &'static str {
    match id {
        Reason::WebsiteOnMainlandNode => {
            "A website served from a mainland node has to be filed before it opens (Decree 292, Article 4; Order 33, Article 5)."
        }
        Reason::IpOnlyOnMainlandNode => {
            "Order 33, Article 5, covers sites reached only by an IP address; some providers see nothing to file."
        }
        Reason::PublicAppInMainlandStore => {
            "An app serving the public in the mainland has to be filed before launch (Anti-Fraud Law, Article 23; MIIT Notice 105 of 2023)."
        }
        Reason::PublicAppOutsideMainlandStores => {
            "Notice 105 looks at service in the mainland, and providers at their nodes, not at the store."
        }
        Reason::AppWithOverseasBackend => {
            "An app in mainland stores ought to be filed under Notice 105, wherever its back-end is; practice varies."
        }
        Reason::StaffAppOnMainlandNode => {
            "The law does not except staff apps, and the host yours calls has to be filed anyway; no text names this case."
        }
        Reason::MiniProgram => {
            "Since 1 September 2023 mini-programs are filed, through their platform (MIIT Notice 105)."
        }
        Reason::MiniProgramWithOverseasBackend => {
            "No server condition was found for mini-programs, so yours is filed; ask its platform."
        }
        Reason::NotPublicMayBeFiled => {
            "Another reading, held by providers: a public domain on a mainland address is blocked until filed."
        }
        Reason::AppAbroadMayBeFiled => {
            "Another reading of Notice 105: any app used in the mainland is filed."
        }
        Reason::OfflineAppMayBeFiled => {
            "Another reading, held by filing agencies: an offline app is filed once a store distributes it."
        }
        Reason::MarketplaceAppBeforeAppFiling => {
            "Before apps were filed, a marketplace in one may still have needed a licence (Telecommunications Regulations, Article 7)."
        }
        Reason::OffshoreCompany => {
            "A filing is for operators in the mainland (Order 33, Article 5), with a certificate issued there."
        }
        Reason::OffshoreCompanyMiniProgram => {
            "Mini-programs too need a certificate issued in the mainland; ask the platform."
        }
        Reason::AppBackendAbroad => {
            "In practice an app filing needs a mainland server. Chinese Android stores refuse unfiled apps; Apple was less strict in August 2025."
        }
        Reason::UnderSixteen => {
            "The lists followed here accept nobody under 16; an older one mentions guardian papers in Fujian."
        }
        Reason::UnderEighteen => "In this province a person must be 18 to file.",
        Reason::UnderEighteenSourcesDiffer => {
            "Sources differ about the age in this province; the stricter is followed."
        }
        Reason::UnderEighteenMayBeRefused => {
            "Only an older list accepts 16- and 17-year-olds here, with proof of work or income."
        }
        Reason::ForeignVisitor => "No source accepts a foreigner without mainland residence.",
        Reason::ForeignResidentHebei => {
            "Hebei does not file foreigners (Huawei Cloud, 31 December 2025)."
        }
        Reason::ForeignResidentFujian => {
            "One list says that Fujian accepts only mainland identity cards; others are silent."
        }
        Reason::ForeignResidentMayBeRefused => {
            "Nationally a passport is an accepted paper, but few provinces confirm it; yours may refuse."
        }
        Reason::HongKongMacauTaiwanMayBeRefused => {
            "Providers list the permits of Hong Kong, Macau and Taiwan residents; this province has not confirmed them."
        }
        Reason::IndividualTradeOrForum => {
            "A filing allows no paid services (Decree 292, Article 11), a personal one no forums or platforms either (provider rules)."
        }
        Reason::IndividualSoftware => {
            "Software for payment may be a paid service, which a filing does not allow (Decree 292, Article 11)."
        }
        Reason::IndividualDrugs => {
            "Since 22 December 2025 only organisations may file such information (NMPA Announcement 123)."
        }
        Reason::IndividualAdvertisingOrTopic => {
            "Another reading: this exceeds the personal content that a personal filing covers."
        }
        Reason::LicenceForCompaniesOnly => {
            "Only a company may hold it (Telecommunications Regulations, Article 13; Order 42, Article 6)."
        }
        Reason::PlatformForCompaniesOnly => {
            "The Catalogue counts publishing or searching for others as B25, for companies only; free ones are unclear."
        }
        Reason::RepresentativeOfficeTrades => {
            "A representative office is no company: it may file, but neither sell nor hold a licence (Telecommunications Regulations, Article 13)."
        }
        Reason::RepresentativeOfficeSoftware => {
            "Software for payment may count as trade or need a licence, both closed to a representative office."
        }
        Reason::ForeignContent => {
            "News, publishing with games, and audio-visual programmes are closed to any foreign equity (Negative List 2024)."
        }
        Reason::ForeignReligion => {
            "Foreigners and entities they set up may not provide religious information (Order 17, since 1 March 2022)."
        }
        Reason::ForeignCulture => {
            "Internet culture is closed to foreign equity, music excepted (Negative List 2024); your answers do not tell music apart."
        }
        Reason::RepresentativeOfficeContent => {
            "This content is closed to foreigners; not every text counts a representative office as one."
        }
        Reason::ForeignCap => {
            "Foreign investors may hold at most 50% (Decree 333, Article 6), and no opening covers this plan."
        }
        Reason::ForeignCapCepa => {
            "The 50% cap is applied; CEPA was widened on 1 March 2025, but its telecom terms are unchecked here: ask."
        }
        Reason::ForeignCapSearchCommunity => {
            "Search and community stay under the 50% cap; no opening reaches them."
        }
        Reason::ForeignCapAppStore => {
            "An app store over 50% foreign needs an opening: CEPA certificate, pilot area or, since April 2025, one of 20 cities."
        }
        Reason::MayNeedLicenceClosed => {
            "Were a licence needed here, foreign equity over 50% would stand in its way."
        }
        Reason::CapitalUnder1m => {
            "The licence asks for RMB 1 million of registered capital (Order 42, Article 6)."
        }
        Reason::CapitalUnder10m => {
            "Across provinces the licence asks for RMB 10 million (Order 42, Article 6)."
        }
        Reason::CapitalBeijingPilotMayBeRefused => {
            "Beijing’s pilot guide of 26 November 2024 takes RMB 1 million, Order 42 asks for 10 million."
        }
        Reason::PilotApprovalMayBeRefused => {
            "The ministry decides on each pilot approval (试点批复) and may refuse it."
        }
        Reason::Marketplace => {
            "Others sell or serve in their own name and complete deals on your platform: that is B21 (Catalogue 2015)."
        }
        Reason::RideMarketplace => {
            "Others’ rides sold on your platform fit B21; answers ascribed to the ministry call a filing enough."
        }
        Reason::DataProcessing => {
            "Processing data for users on a platform is B21 (Catalogue 2015)."
        }
        Reason::PaidContent => {
            "Users pay for information, so it is commercial (Decree 292, Article 3). The Catalogue speaks of publishing for others: if all is yours, ask."
        }
        Reason::AppStore => "An app store is B25 by the Catalogue and the 2025 opening plan.",
        Reason::Games => "Games are treated as a paid service and need B25 in practice.",
        Reason::Payment => {
            "Holding buyers’ money for sellers is a payment business (Decree 768 since 1 May 2024; central bank rules before)."
        }
        Reason::OwnSalesMayNeedLicence => {
            "Provider guides ask for a licence, and no notice of your province to the contrary was found."
        }
        Reason::FreePlatformMayNeedLicence => {
            "The Catalogue names publishing for others, search and community as B25, whoever pays."
        }
        Reason::AdvertisingMayNeedLicence => {
            "Provider guides call advertising commercial, and space sold as a platform may be B25."
        }
        Reason::SoftwareMayNeedLicence => {
            "Software may be B21 if it processes for users, B25 if it publishes for others."
        }
        Reason::PlatformOnlyMayNeedLicence => {
            "Only some provinces write that business inside WeChat or Alipay needs no licence; only Anhui names apps."
        }
        Reason::ServedFromOutside => {
            "No mainland node serves it: in practice a filing is neither needed nor possible."
        }
        Reason::NoNodeAnswers => "No node answers visitors, so there is no service to file.",
        Reason::PageOnAnotherPlatform => {
            "The domain is the platform’s; with a domain of your own the answer changes."
        }
        Reason::DomainWithoutService => {
            "A domain with no service behind it leaves nothing to file."
        }
        Reason::NotReachableFromTheInternet => {
            "What the public cannot reach is commonly read as no internet information service."
        }
        Reason::AppAbroadOutsideMainlandStores => {
            "Neither nodes nor stores are in the mainland, so in practice it is not filed."
        }
        Reason::AppWithoutNetwork => {
            "The app has no network service of its own, so there is none to file."
        }
        Reason::BeforeAppFiling => "Apps and mini-programs are filed only since 1 September 2023.",
        Reason::CdnNodeCounts => {
            "A mainland CDN, firewall or storage node counts as a mainland server."
        }
        Reason::ForeignEquityFilesAlike => {
            "For a filing foreign equity makes no difference: the mainland business licence (营业执照) counts."
        }
        Reason::OfficeMayFile => {
            "A representative office files with its registration certificate (登记证)."
        }
        Reason::BranchFilesAlone => "A branch files in its own name, not under its parent.",
        Reason::OwnSales => {
            "You sell yourself, without outside sellers: regulators ask for a filing only (MOFCOM Notice 272 of 2010; Anhui notice, 2021)."
        }
        Reason::OwnInformation => {
            "Information of your own, free to users, needs a filing only (Decree 292, Article 4)."
        }
        Reason::BusinessInsideAPlatform => {
            "Business only inside another’s platform needs no licence (notices of Anhui 2021, Henan 2023; for apps Anhui alone)."
        }
        Reason::LicencesHeld => "You already hold a licence for this, so it is not listed again.",
        Reason::ForeignMarketplaceOpen => {
            "B21 for e-commerce (经营类电子商务) has been open to 100% foreign equity nationwide since 2015."
        }
        Reason::JointVentureUpToHalf => {
            "Up to 50% foreign, the company may apply for B21 and B25 outside closed fields (Decree 333, Article 6)."
        }
        Reason::PilotAreaOpens => {
            "In a pilot area, with company and facilities there, the ministry may approve over 50% (Notice 107 of 2024)."
        }
        Reason::FilingComesFirst => {
            "The filing comes first: its number must already be on the home page (Guangxi licence guide, 2026)."
        }
        Reason::OwnSalesNoticeProvince => {
            "Your province’s administration has announced that own sales need no licence."
        }
        Reason::AudioVisualStateControlled => {
            "The permit is for state-owned or state-controlled applicants (Order 56, Article 8); others may be refused."
        }
        Reason::ResidencePermitMayBeRefused => {
            "No source says whether this province accepts a residence permit."
        }
        Reason::PrincipalAuthorisedInPlaceOfAForeigner => {
            "Sources differ on whether this province accepts an authorised principal."
        }
        Reason::RegulatedNameMayBeRefused => {
            "Regulated words in name or scope may call for a pledge (不涉及前置审批承诺书) or a permit; Hubei takes no pledge."
        }
    }
}

/// What to change.
#[must_use]
pub const fn change(id: ChangeId) -> &'static str {
    match id {
        ChangeId::RegisterCompany => "Register a company in the mainland",
        ChangeId::RegisterForeignInvested => {
            "Register a company in the mainland (WFOE or joint venture)"
        }
        ChangeId::RegisterOffice => "Register a representative office in the mainland",
        ChangeId::RegisterBranch => "Register a branch in the mainland",
        ChangeId::UsePartnerCompany => "Let a mainland partner company run and file the service",
        ChangeId::UseParentCompany => "Let the parent company apply in its own name",
        ChangeId::ComeOfAge => "Wait until you are 18",
        ChangeId::ServeFromMainland => "Serve from a mainland server",
        ChangeId::LeaveMainlandStores => "Leave the mainland app stores",
        ChangeId::LowerForeignShare => "Lower the foreign share to 50% or less",
        ChangeId::EnterPilotArea => {
            "Set up company and facilities in a pilot area (Beijing, Shanghai Lin-gang or Pudong, Hainan, Shenzhen)"
        }
        ChangeId::EnterOpeningCity => {
            "Register the company in one of the 20 cities opened for app stores"
        }
        ChangeId::RaiseCapitalToOne => "Raise the registered capital to RMB 1 million",
        ChangeId::RaiseCapitalToTen => "Raise the registered capital to RMB 10 million",
        ChangeId::StayInOneProvince => "Limit the licensed service to one province",
        ChangeId::LetPaymentInstitutionHold => {
            "Let a licensed payment institution hold the buyers’ money"
        }
        ChangeId::DropOwnSales => "Leave out your own sales",
        ChangeId::DropMarketplace => "Leave out third-party sellers",
        ChangeId::DropPaidContent => "Make all content free",
        ChangeId::DropInformationPlatform => "Stop publishing others’ information",
        ChangeId::DropCommunity => "Leave out posts, forum and chat",
        ChangeId::DropSearch => "Leave out the search service",
        ChangeId::DropAppStore => "Leave out the app store",
        ChangeId::DropSoftwareService => "Leave out the software service",
        ChangeId::DropDataProcessing => "Leave out data processing for users",
        ChangeId::DropGames => "Leave out games",
        ChangeId::DropNews => "Leave out news",
        ChangeId::DropPublishing => "Leave out publishing",
        ChangeId::DropAudioVisual => "Leave out audio-visual programmes",
        ChangeId::DropCulture => "Leave out cultural products",
        ChangeId::DropDrugsDevices => "Leave out drug and device information",
        ChangeId::DropReligion => "Leave out religious content",
    }
}
