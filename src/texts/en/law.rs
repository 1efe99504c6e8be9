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
            detail: "You need no ICP filing (ICP备案); outside the mainland none is possible.",
        },
        Outcome::Filing => Item {
            text: "An ICP filing is enough",
            detail: "You need an ICP filing (ICP备案) and, as this report reads the law, no licence.",
        },
        Outcome::Licence => Item {
            text: "An ICP filing, then a licence",
            detail: "You need an ICP filing (ICP备案) first, then the licences named.",
        },
        Outcome::HongKong => Item {
            text: "Not possible as planned",
            detail: "As things stand, this cannot be filed or licensed: change the plan, or host in Hong Kong or overseas, which alone does not make it lawful.",
        },
    }
}

/// A certainty: its name, and who has the last word.
#[must_use]
pub const fn certainty(id: Certainty) -> Item {
    match id {
        Certainty::Settled => Item {
            text: "Settled",
            detail: "National rules or uniform practice; your case is still examined.",
        },
        Certainty::Province => Item {
            text: "The province or the provider decides",
            detail: "Ask before you commit money.",
        },
        Certainty::Regulator => Item {
            text: "Ask the regulator",
            detail: "The law is unclear or contested: ask your provincial administration (通信管理局) first.",
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
            detail: "For a new applicant, or anew after a cancellation.",
        },
        FilingType::NewService => Item {
            text: "Further service (新增互联网信息服务)",
            detail: "The applicant is on file here.",
        },
        FilingType::NewServiceElsewhere => Item {
            text: "Further service, applicant on file elsewhere (新增互联网信息服务，原备案不在本接入商)",
            detail: "Your data must match the record exactly.",
        },
        FilingType::Access => Item {
            text: "Added access (接入备案)",
            detail: "The filing with the other provider stays valid.",
        },
        FilingType::Change => Item {
            text: "Change (变更备案)",
            detail: "If the service stops, the filing is cancelled (注销备案).",
        },
    }
}

/// A licence: its name, and what it is for.
#[must_use]
pub const fn licence(id: Licence) -> Item {
    match id {
        Licence::B21 => Item {
            text: "Data and transaction processing licence, B21 (EDI证)",
            detail: "For platforms where others sell or serve, and for processing users’ data.",
        },
        Licence::B25 => Item {
            text: "Information services licence, B25 (ICP证)",
            detail: "For paid information, and platforms publishing for others.",
        },
        Licence::Payment => Item {
            text: "Payment licence (支付业务许可证)",
            detail: "From the People’s Bank of China; B21 does not replace it.",
        },
    }
}

/// A permit: its name, and who grants it.
#[must_use]
pub const fn approval(id: Approval) -> Item {
    match id {
        Approval::News => Item {
            text: "News permit",
            detail: "National or provincial cyberspace office.",
        },
        Approval::Publishing => Item {
            text: "Publishing permit",
            detail: "National press authority, through the province.",
        },
        Approval::AudioVisual => Item {
            text: "Audio-visual permit",
            detail: "National broadcasting authority.",
        },
        Approval::Culture => Item {
            text: "Culture permit",
            detail: "Provincial culture authority.",
        },
        Approval::GameNumber => Item {
            text: "Game number",
            detail: "National press authority.",
        },
        Approval::DrugsDevices => Item {
            text: "Drug and device consent (药品和医疗器械信息服务审核同意)",
            detail: "Provincial drug authority, until 21 December 2025.",
        },
        Approval::Religion => Item {
            text: "Religion permit",
            detail: "Provincial religious authority.",
        },
        Approval::RideHailing => Item {
            text: "Ride-hailing permit",
            detail: "City transport authority.",
        },
        Approval::Finance => Item {
            text: "Financial permit",
            detail: "Financial or securities regulator, or central bank.",
        },
        Approval::Training => Item {
            text: "Training approval",
            detail: "Education authority.",
        },
    }
}

/// A bar: what stands in the way, and what mends or lifts it.
#[must_use]
pub const fn bar(id: Bar) -> Item {
    match id {
        Bar::OperatorNotRegistered => Item {
            text: "The operator has no mainland registration.",
            detail: "Register there, or serve from outside.",
        },
        Bar::UnderAge => Item {
            text: "You are too young for your province.",
            detail: "Wait: most provinces ask for 18.",
        },
        Bar::ForeignIndividualNotAccepted => Item {
            text: "Your papers are not accepted for a personal filing.",
            detail: "Live where foreigners are accepted, or use a company.",
        },
        Bar::IndividualRestricted => Item {
            text: "A personal filing excludes sales, paid services, platforms, forums, drug and device information.",
            detail: "File as a company, or drop these.",
        },
        Bar::NotACompany => Item {
            text: "Only a company may hold the licence.",
            detail: "Register one, or drop what needs it; a branch’s parent may apply.",
        },
        Bar::TradeNotAllowed => Item {
            text: "A representative office may not trade or hold a licence.",
            detail: "Register a company, or drop sales and licensed services.",
        },
        Bar::ForeignCap => Item {
            text: "Foreign equity is over 50%; no opening was found.",
            detail: "Lower it to 50%, or drop the activity; pilot areas open some.",
        },
        Bar::ForeignProhibited => Item {
            text: "This content is closed to foreign investors and organisations.",
            detail: "Drop it; music is excepted from culture: ask.",
        },
        Bar::CapitalTooLow => Item {
            text: "The registered capital is too low for the licence.",
            detail: "One province: RMB 1 million; several: 10 million.",
        },
        Bar::AppOverseasBackend => Item {
            text: "The app’s back-end is only outside the mainland.",
            detail: "Use a mainland server, or leave the mainland stores.",
        },
        Bar::ResidenceNotAccepted => Item {
            text: "Your tie to the province is not accepted.",
            detail: "Bring a residence permit where accepted, or file where your identity card is from.",
        },
        Bar::DomainSuffix => Item {
            text: "The domain’s ending is not approved.",
            detail: "Use one listed at domain.miit.gov.cn.",
        },
        Bar::DomainRegistrar => Item {
            text: "The registrar is outside the mainland.",
            detail: "Transfer to an approved mainland one.",
        },
        Bar::DomainUnverified => Item {
            text: "The domain lacks real-name verification.",
            detail: "Verify the holder, then wait three to five working days.",
        },
        Bar::DomainFresh => Item {
            text: "The domain was verified too recently.",
            detail: "Wait three to five working days.",
        },
        Bar::DomainPrivacy => Item {
            text: "Privacy protection hides the domain holder.",
            detail: "Switch it off and verify the holder.",
        },
        Bar::DomainHolder => Item {
            text: "This domain holder is not accepted.",
            detail: "Transfer it to the applicant; name, paper type and number must match.",
        },
        Bar::DomainExpiring => Item {
            text: "The domain expires within three months.",
            detail: "Renew it; many provinces want over three months left.",
        },
        Bar::InstitutionDomain => Item {
            text: "A government body or public institution needs another ending.",
            detail: "Government: .gov.cn or .政务; institutions: .cn or .公益.",
        },
        Bar::ServerNeeded => Item {
            text: "No server supports a filing yet.",
            detail: "Subscribe to a mainland server with a public IP, for three months or more.",
        },
        Bar::AccountInternational => Item {
            text: "International-site accounts cannot file.",
            detail: "Open one on the provider’s China site.",
        },
        Bar::PrincipalNotAccepted => Item {
            text: "Your province does not accept this principal.",
            detail: "Most want the legal representative; some, if foreign, an authorised mainland identity-card holder.",
        },
        Bar::SamePersonRequired => Item {
            text: "An authorised principal must also be service manager here.",
            detail: "Name one person for both.",
        },
        Bar::DifferentPersonsRequired => Item {
            text: "Principal and service manager must be two people here.",
            detail: "Name another, with another phone number.",
        },
        Bar::NoMainlandPhone => Item {
            text: "Principal or service manager lacks a mainland mobile number.",
            detail: "Get one, for the text-message check.",
        },
        Bar::StaffTooFew => Item {
            text: "Fewer than three people have company social insurance.",
            detail: "Insure three; provinces check the last one to three months.",
        },
        Bar::FiledByAnother => Item {
            text: "The service is on file for somebody else.",
            detail: "Have that filing cancelled, then file yours.",
        },
        Bar::CancelPersonalFiling => Item {
            text: "A personal filing cannot become an organisation’s.",
            detail: "Cancel it, then file as the organisation.",
        },
        Bar::ShellFirst => Item {
            text: "Your old filing is an empty shell.",
            detail: "Cancel and file anew; some provinces let you add a service: ask.",
        },
    }
}

/// A dispute: what it is about, which side is followed, and both positions.
#[must_use]
pub const fn dispute(id: Dispute) -> DisputeText {
    match id {
        Dispute::OwnSales => DisputeText {
            text: "Does selling your own or resold goods or services need a licence? Few provinces have a notice; yours decides.",
            positions: [
                "Alibaba Cloud, 2017: no e-commerce or online payment on a filing.",
                "Anhui administration, 2021, like the commerce ministry in 2010: no, if nobody else sells there.",
            ],
        },
        Dispute::JointVenture => DisputeText {
            text: "May a venture with up to 50% foreign equity trade online? The decree outranks a provider’s page.",
            positions: [
                "Alibaba Cloud, undated: it may file, but not take money.",
                "Decree 333, Art 6, 2022: up to 50% in value-added telecommunications.",
            ],
        },
        Dispute::ForeignIndividual => DisputeText {
            text: "May a foreigner file as a person? Beijing takes a passport; Shanghai a residence permit, residence slip (居住单) and passport; Hebei refuses, by one list Fujian too. Elsewhere ask.",
            positions: [
                "Alibaba Cloud, undated: yes, with a fixed residence in China.",
                "Huawei Cloud, 2025: provinces differ; Hebei refuses.",
            ],
        },
        Dispute::Advertising => DisputeText {
            text: "Is advertising commercial? Selling space as a platform leans to B25. No regulator’s answer was found: ask.",
            positions: [
                "Alibaba Cloud, undated: income from advertising takes a licence.",
                "Decree 292, Art 3, 2000: commercial is what users pay for.",
            ],
        },
        Dispute::SoftwareService => DisputeText {
            text: "Does online software need a licence? No text says; B21 or B25 (publishing for others) is possible: ask.",
            positions: [
                "Catalogue 2015: processing data or transactions for users is B21.",
                "Decree 292, Art 3, 2000: commercial is paid information or web-page production.",
            ],
        },
        Dispute::IpOnly => DisputeText {
            text: "Must a site without a domain be filed? The order outranks practice; ask your provider how.",
            positions: [
                "Tencent Cloud, about 2021: no domain, no filing.",
                "Order 33, Art 5, 2005: IP-only sites are covered.",
            ],
        },
        Dispute::OverseasApp => DisputeText {
            text: "Must an app with back-end or stores outside the mainland be filed? If either is inside, this report follows the notice, though with mainland stores and a back-end outside it cannot be filed. If both are outside, it follows practice: no.",
            positions: [
                "MIIT Notice 105, 2023: any app serving the mainland must be filed.",
                "AppInChina, August 2025: Apple lets international accounts publish unfiled.",
            ],
        },
        Dispute::OverseasMiniProgram => DisputeText {
            text: "Can a mini-program with back-end or operator outside the mainland be filed? For a mainland operator this report follows the notice, as no server condition was found; without mainland papers, Huawei Cloud: no.",
            positions: [
                "Huawei Cloud, 2025: filing needs Chinese government papers.",
                "MIIT Notice 105, 2023: such services in the mainland must be filed.",
            ],
        },
        Dispute::InternalApp => DisputeText {
            text: "Must a staff app be filed? No text says. On a mainland node this report follows the law, as the host it calls must be filed anyway; otherwise the order: no. Ask.",
            positions: [
                "Order 33, Art 5, 2005: read as public services only.",
                "Anti-Fraud Law, Art 23, 2022: apps must be licensed or filed, staff apps not excepted.",
            ],
        },
        Dispute::OfflineApp => DisputeText {
            text: "Must an app without network service be filed? It provides no internet information service, but a mainland store may ask.",
            positions: [
                "MIIT Notice 105, 2023: stores may not offer unfiled apps.",
                "Filing agencies, since 2023: no, unless a store distributes it.",
            ],
        },
        Dispute::MarketplaceB21 => DisputeText {
            text: "Does a marketplace need B21? For ride-hailing the doubt is greater.",
            positions: [
                "HowToLiveBetter handbook, 2026: no official text says so; it quotes the ministry: ride-hailing and commodity platforms only file.",
                "A provincial guide, undated: third-party deals completed online are B21.",
            ],
        },
        Dispute::FreePlatform => DisputeText {
            text: "Does a free platform for others’ content need B25? With any income it leans to B25: ask.",
            positions: [
                "Catalogue 2015: publishing for others, search and community are B25, whoever pays.",
                "Decree 292, Art 3, 2000: free for users is non-commercial.",
            ],
        },
        Dispute::PsbDeadline => DisputeText {
            text: "When do the 30 days for the PSB filing begin? Tencent Cloud equates opening and approval.",
            positions: [
                "Alibaba Cloud, undated: on receiving the ICP filing.",
                "Public Security Order 33, Art 12, 1997: when the connection opens.",
            ],
        },
        Dispute::FilingTime => DisputeText {
            text: "How long does the administration take? The order binds it; the provider’s check is extra.",
            positions: [
                "Alibaba Cloud, 2017: up to several months; through Alibaba Cloud 20 working days.",
                "Order 33, Art 12, 2005: 20 working days from complete papers.",
            ],
        },
        Dispute::UnfiledReachable => DisputeText {
            text: "Can the mainland reach an unfiled site served from outside? Yes, not reliably: providers block only on their own nodes.",
            positions: [
                "Alibaba Cloud, undated: no.",
                "linktom, 2018: such a site needs no filing.",
            ],
        },
        Dispute::PhotoPresence => DisputeText {
            text: "Did somebody have to be in the mainland for the photo? By the more precise guide, the service manager.",
            positions: [
                "Alibaba Cloud, undated: all is done online.",
                "Alibaba Cloud, 2018: at a designated place or before a backdrop sent within the mainland.",
            ],
        },
        Dispute::DrugsDevicesPractice => DisputeText {
            text: "Does drug and device information need consent before the ICP filing? No: a filing with the drug authority follows it; your province may still ask.",
            positions: [
                "Guangxi administration, February 2026: still a special approval.",
                "Decree 292, Art 5, January 2025: no longer named.",
            ],
        },
    }
}

/// Why the law says so.
#[must_use]
pub const fn reason(id: Reason) -> &'static str {
    match id {
        Reason::WebsiteOnMainlandNode => {
            "A website on a mainland node must be filed before it opens."
        }
        Reason::IpOnlyOnMainlandNode => {
            "Order 33 covers IP-only sites; some providers see nothing to file."
        }
        Reason::PublicAppInMainlandStore => {
            "An app for the mainland public must be filed before launch."
        }
        Reason::PublicAppOutsideMainlandStores => {
            "Notice 105 looks at service in the mainland, not at stores."
        }
        Reason::AppWithOverseasBackend => {
            "Notice 105 covers mainland store apps wherever the back-end is; practice varies."
        }
        Reason::StaffAppOnMainlandNode => {
            "The law does not except staff apps; the host yours calls must be filed anyway."
        }
        Reason::MiniProgram => {
            "Since 1 September 2023 mini-programs and quick apps are filed through their platform."
        }
        Reason::MiniProgramWithOverseasBackend => {
            "No server condition was found for mini-programs; ask the platform."
        }
        Reason::NotPublicMayBeFiled => {
            "Providers block a public domain on a mainland address until filed."
        }
        Reason::AppAbroadMayBeFiled => {
            "Some read Notice 105 as covering any app used in the mainland."
        }
        Reason::OfflineAppMayBeFiled => {
            "Filing agencies say: an offline app in a store must be filed."
        }
        Reason::MarketplaceAppBeforeAppFiling => {
            "Before app filing, a marketplace app may still have needed a licence."
        }
        Reason::OffshoreCompany => "Filing is for mainland operators, with papers issued there.",
        Reason::OffshoreCompanyMiniProgram => {
            "Mini-programs need mainland papers too; ask the platform."
        }
        Reason::AppBackendAbroad => {
            "Filing needs a mainland server in practice; Chinese Android stores refuse unfiled apps."
        }
        Reason::UnderSixteen => {
            "No newer list takes anyone under 16; older ones take guardians in Tianjin, Shandong, Fujian."
        }
        Reason::UnderEighteen => "This province asks for age 18.",
        Reason::UnderEighteenSourcesDiffer => {
            "Sources differ on the age; the stricter is followed."
        }
        Reason::UnderEighteenMayBeRefused => {
            "Only an older list takes 16 and 17, with proof of work or income."
        }
        Reason::ForeignVisitor => "No source accepts foreigners without mainland residence.",
        Reason::ForeignResidentHebei => "Hebei refuses foreigners.",
        Reason::ForeignResidentFujian => "One list: Fujian takes only mainland identity cards.",
        Reason::ForeignResidentMayBeRefused => {
            "Passports are accepted nationally, but few provinces confirm it."
        }
        Reason::HongKongMacauTaiwanMayBeRefused => {
            "Providers list your permit; this province has not confirmed it."
        }
        Reason::IndividualTradeOrForum => {
            "A filing excludes paid services, a personal one also forums and platforms."
        }
        Reason::IndividualSoftware => {
            "Paid software may be a paid service, which a filing excludes."
        }
        Reason::IndividualDrugs => {
            "Since 22 December 2025 only organisations may file such information."
        }
        Reason::IndividualAdvertisingOrTopic => "Another reading: this exceeds a personal filing.",
        Reason::LicenceForCompaniesOnly => "The Telecommunications Regulations ask for a company.",
        Reason::PlatformForCompaniesOnly => {
            "The Catalogue counts this as B25; free platforms are unclear."
        }
        Reason::RepresentativeOfficeTrades => {
            "A representative office may file, but is no company."
        }
        Reason::RepresentativeOfficeSoftware => {
            "Paid software may count as trade or need a licence."
        }
        Reason::ForeignContent => {
            "News, publishing, games and audio-visual are closed to any foreign equity."
        }
        Reason::ForeignReligion => {
            "Religion is closed to foreigners and entities they set up (Order 17, 2022)."
        }
        Reason::ForeignCulture => {
            "Culture, except music, is closed to foreign equity; your answers do not tell music apart."
        }
        Reason::RepresentativeOfficeContent => {
            "Not every text counts a representative office as foreign."
        }
        Reason::ForeignCap => "Decree 333, Art 6, caps foreign equity at 50%.",
        Reason::ForeignCapCepa => {
            "CEPA was widened in March 2025; its telecom terms are unread here: ask."
        }
        Reason::ForeignCapSearchCommunity => {
            "No opening lifts the 50% cap on search and community."
        }
        Reason::ForeignCapAppStore => {
            "An app store over 50% needs a CEPA certificate, a pilot area or (since April 2025) one of 20 cities."
        }
        Reason::MayNeedLicenceClosed => {
            "A licence, if needed, is closed to foreign equity over 50%."
        }
        Reason::CapitalUnder1m => "Order 42 asks for RMB 1 million.",
        Reason::CapitalUnder10m => "Across provinces Order 42 asks for RMB 10 million.",
        Reason::CapitalBeijingPilotMayBeRefused => {
            "Beijing’s pilot takes RMB 1 million, Order 42 asks for 10 million."
        }
        Reason::PilotApprovalMayBeRefused => "The ministry may refuse the pilot approval.",
        Reason::Marketplace => {
            "Others sell or serve in their own name and complete deals on your platform: B21."
        }
        Reason::RideMarketplace => {
            "Others’ rides fit B21; the ministry is quoted as asking for a filing only."
        }
        Reason::DataProcessing => "Processing data for users is B21.",
        Reason::PaidContent => {
            "What users pay for is commercial; if you publish only your own content, ask."
        }
        Reason::AppStore => "The Catalogue counts app stores as B25.",
        Reason::Games => "In practice games are a paid service: B25.",
        Reason::Payment => {
            "Holding buyers’ money is a payment business (Decree 768; before 1 May 2024, central bank rules)."
        }
        Reason::OwnSalesMayNeedLicence => {
            "Provider guides ask for a licence; no notice of your province is known."
        }
        Reason::FreePlatformMayNeedLicence => "The Catalogue names this as B25, whoever pays.",
        Reason::AdvertisingMayNeedLicence => "Provider guides call advertising commercial.",
        Reason::SoftwareMayNeedLicence => {
            "Processing for users may be B21, publishing for others B25."
        }
        Reason::PlatformOnlyMayNeedLicence => {
            "Few provinces exempt business inside WeChat or Alipay; only Anhui exempts apps."
        }
        Reason::ServedFromOutside => {
            "No mainland node: in practice a filing is neither needed nor possible."
        }
        Reason::NoNodeAnswers => "No node answers visitors.",
        Reason::PageOnAnotherPlatform => {
            "The domain is the platform’s; with your own this changes."
        }
        Reason::DomainWithoutService => "No service stands behind the domain.",
        Reason::NotReachableFromTheInternet => {
            "What the public cannot reach is commonly not filed."
        }
        Reason::AppAbroadOutsideMainlandStores => {
            "Nodes and stores are outside the mainland: in practice not filed."
        }
        Reason::AppWithoutNetwork => "The app has no network service of its own.",
        Reason::BeforeAppFiling => "Apps and mini-programs are filed only since 1 September 2023.",
        Reason::CdnNodeCounts => "Mainland CDN, firewall and storage nodes count as servers.",
        Reason::ForeignEquityFilesAlike => "For a filing foreign equity does not matter.",
        Reason::OfficeMayFile => "A representative office files with its registration certificate.",
        Reason::BranchFilesAlone => "A branch files in its own name.",
        Reason::OwnSales => "By regulators’ notices, own sales need a filing only.",
        Reason::OwnInformation => "Your own information, free to users, needs a filing only.",
        Reason::BusinessInsideAPlatform => {
            "Business only inside a platform needs no licence (Anhui 2021, Henan 2023; apps: Anhui alone)."
        }
        Reason::LicencesHeld => "You already hold a licence for this.",
        Reason::ForeignMarketplaceOpen => {
            "B21 e-commerce is open to 100% foreign equity nationwide (since 2015)."
        }
        Reason::JointVentureUpToHalf => {
            "Up to 50% foreign, B21 and B25 are open outside closed fields."
        }
        Reason::PilotAreaOpens => {
            "With company and facilities in a pilot area, the ministry may approve over 50%."
        }
        Reason::FilingComesFirst => "The home page must show the filing number before you apply.",
        Reason::OwnSalesNoticeProvince => "Your province says that own sales need no licence.",
        Reason::AudioVisualStateControlled => {
            "The permit is for state-owned or state-controlled applicants; others may be refused."
        }
        Reason::ResidencePermitMayBeRefused => {
            "No source says whether your province accepts a residence permit."
        }
        Reason::PrincipalAuthorisedInPlaceOfAForeigner => {
            "Sources differ on an authorised principal here."
        }
        Reason::RegulatedNameMayBeRefused => {
            "Regulated words may bring a pledge or a permit; Hubei takes no pledge."
        }
    }
}

/// What to change.
#[must_use]
pub const fn change(id: ChangeId) -> &'static str {
    match id {
        ChangeId::RegisterCompany => "Register a mainland company.",
        ChangeId::RegisterForeignInvested => "Register a mainland company (WFOE or joint venture).",
        ChangeId::RegisterOffice => "Register a representative office.",
        ChangeId::RegisterBranch => "Register a branch.",
        ChangeId::UsePartnerCompany => "Let a mainland partner run and file it.",
        ChangeId::UseParentCompany => "Let the parent company apply.",
        ChangeId::ComeOfAge => "Wait until you are 18.",
        ChangeId::ServeFromMainland => "Use a mainland server.",
        ChangeId::LeaveMainlandStores => "Leave the mainland stores.",
        ChangeId::LowerForeignShare => "Lower foreign equity to 50%.",
        ChangeId::EnterPilotArea => {
            "Move company and facilities to a pilot area (Beijing, Lin-gang or Pudong, Hainan, Shenzhen)."
        }
        ChangeId::EnterOpeningCity => "Register in one of the 20 cities opened for app stores.",
        ChangeId::RaiseCapitalToOne => "Raise the capital to RMB 1 million.",
        ChangeId::RaiseCapitalToTen => "Raise the capital to RMB 10 million.",
        ChangeId::StayInOneProvince => "Keep the licensed service to one province.",
        ChangeId::LetPaymentInstitutionHold => "Let a licensed payment institution hold the money.",
        ChangeId::DropOwnSales => "Drop own sales.",
        ChangeId::DropMarketplace => "Drop third-party sellers.",
        ChangeId::DropPaidContent => "Make all content free.",
        ChangeId::DropInformationPlatform => "Drop others’ information.",
        ChangeId::DropCommunity => "Drop posts, forum and chat.",
        ChangeId::DropSearch => "Drop search.",
        ChangeId::DropAppStore => "Drop the app store.",
        ChangeId::DropSoftwareService => "Drop the software service.",
        ChangeId::DropDataProcessing => "Drop data processing.",
        ChangeId::DropGames => "Drop games.",
        ChangeId::DropNews => "Drop news.",
        ChangeId::DropPublishing => "Drop publishing.",
        ChangeId::DropAudioVisual => "Drop audio-visual programmes.",
        ChangeId::DropCulture => "Drop culture.",
        ChangeId::DropDrugsDevices => "Drop drug and device information.",
        ChangeId::DropReligion => "Drop religion.",
    }
}
