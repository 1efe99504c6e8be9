//! When a filing or a licence cannot be had for what the plan does; who cannot file at all is in `refusals`.

use super::sources::Source as S;
use super::terms::{
    BEIJING_PILOT, CLOSED_CONTENT, CLOSED_PLATFORM, COMMERCIAL_CULTURE, COMPANY, FOREIGN_OVER_50,
    INDIVIDUAL, NATIONAL_CAPITAL_MISSING, NEEDS_LICENCE, NEEDS_TELECOM_LICENCE, NO_COMPANY, PILOT,
    PROCESSING, PUBLISHING_PLATFORM, STORE_CLOSED, STORE_PLATFORM,
};
use crate::date::since;
use crate::ids::Bar;
use crate::ids::OtherReading as O;
use crate::ids::Reason as R;
use crate::rule::{Effect, Rule};
use crate::{all, any, is, not};

/// The rules.
pub const RULES: &[Rule] = &[
    // 第十一条 非经营性互联网信息服务提供者不得从事有偿服务。 Personal filings: no paid service, forum or firm.
    Rule::new(
        "individual-trade-or-forum",
        Effect::Bar(Bar::IndividualRestricted),
        all!(
            INDIVIDUAL,
            is!(Activities:
                OwnSales | Marketplace | PaidContent | Community | InformationPlatform | Search
                | AppStore | Games | DataProcessing)
        ),
        since(2005, 3, 20),
        &[
            S::Decree292Article11,
            S::TencentWhoMayFile,
            S::HuaweiMaterials,
        ],
    )
    .reason(R::IndividualTradeOrForum),
    Rule::new(
        "individual-software",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, is!(Activities: SoftwareService)),
        since(2005, 3, 20),
        &[S::Decree292Article11, S::TencentWhoMayFile],
    )
    .reason(R::IndividualSoftware)
    .decided_by_regulator(),
    // Applicants are legal persons or other organisations.
    Rule::new(
        "individual-drugs",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, is!(Topics: DrugsDevices)),
        since(2025, 12, 22),
        &[S::DrugsNotice123],
    )
    .reason(R::IndividualDrugs),
    // The permits of these sectors go to organisations alone, each by the sector's own instrument.
    Rule::new(
        "individual-news",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, is!(Topics: News)),
        since(2017, 6, 1),
        &[S::NewsProvisions6],
    )
    .reason(R::IndividualNews),
    Rule::new(
        "individual-publishing",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, is!(Topics: Publishing)),
        since(2016, 3, 10),
        &[S::PublishingProvisions9],
    )
    .reason(R::IndividualPublishing),
    Rule::new(
        "individual-audio-visual",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, is!(Topics: AudioVisual)),
        since(2008, 1, 31),
        &[S::AudioVisualOrder56],
    )
    .reason(R::IndividualAudioVisual),
    Rule::new(
        "individual-religion",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, is!(Topics: Religion)),
        since(2022, 3, 1),
        &[S::ReligionMeasures6],
    )
    .reason(R::IndividualReligion),
    Rule::new(
        "individual-ride-hailing",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, is!(Topics: RideHailing)),
        since(2016, 11, 1),
        &[S::RideHailingMeasures5],
    )
    .reason(R::IndividualRideHailing),
    // Only what earns needs the culture permit; the same culture without earnings is the individual's own.
    Rule::new(
        "individual-culture",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, COMMERCIAL_CULTURE),
        since(2021, 11, 12),
        &[S::TencentCulturePermit, S::InternetCulture3],
    )
    .reason(R::IndividualCulture)
    .decided_by_province(),
    Rule::new(
        "individual-advertising",
        Effect::Doubt,
        all!(INDIVIDUAL, is!(Activities: Advertising)),
        since(2021, 11, 12),
        &[S::TencentHowToFile, S::HuaweiCommonQuestions],
    )
    .contrary_reading(O::IndividualAdvertisingOrTopic)
    .decided_by_province(),
    Rule::new(
        "individual-topic",
        Effect::Doubt,
        all!(
            INDIVIDUAL,
            is!(Topics: Finance | Training | Education | Health)
        ),
        since(2021, 11, 12),
        &[S::TencentHowToFile],
    )
    .contrary_reading(O::IndividualAdvertisingOrTopic)
    .decided_by_province(),
    // 第十一条（一） 互联网药品信息服务的提供者应当为依法设立的企事业单位或者其他组织
    Rule::new(
        "individual-drugs-before-filing",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, is!(Topics: DrugsDevices)),
        since(2004, 7, 8).until(2025, 12, 22),
        &[S::DrugInformation2004Article11],
    )
    .reason(R::IndividualDrugsBeforeFiling),
    // 第十三条 经营增值电信业务，应当具备下列条件：（一）经营者为依法设立的公司
    Rule::new(
        "licence-for-companies-only",
        Effect::LicenceBar(Bar::NotACompany),
        all!(NO_COMPANY, NEEDS_LICENCE),
        since(2000, 9, 25),
        &[
            S::TelecomArticle13,
            S::Order42Article6,
            S::AlibabaSupportPage,
        ],
    )
    .reason(R::LicenceForCompaniesOnly),
    Rule::new(
        "platform-for-companies-only",
        Effect::Bar(Bar::NotACompany),
        all!(INDIVIDUAL, is!(Activities: InformationPlatform | Search)),
        since(2016, 3, 1),
        &[S::CatalogueB25, S::TelecomArticle13],
    )
    .reason(R::PlatformForCompaniesOnly)
    .decided_by_regulator(),
    // 第十三条 代表机构不得从事营利性活动。
    Rule::new(
        "representative-office-trades",
        Effect::Bar(Bar::TradeNotAllowed),
        all!(
            is!(Applicant: RepresentativeOffice),
            is!(Activities:
                OwnSales | Marketplace | PaidContent | AppStore | Games | DataProcessing)
        ),
        since(2011, 3, 1),
        &[
            S::RepresentativeOffices13,
            S::RepresentativeOffices2,
            S::RepresentativeOffices35,
        ],
    )
    .reason(R::RepresentativeOfficeTrades),
    // Free software for the customers of the parent may be what Art 14 allows.
    Rule::new(
        "representative-office-software",
        Effect::Bar(Bar::TradeNotAllowed),
        all!(
            is!(Applicant: RepresentativeOffice),
            is!(Activities: SoftwareService)
        ),
        since(2011, 3, 1),
        &[
            S::RepresentativeOffices13,
            S::RepresentativeOffices2,
            S::RepresentativeOffices35,
        ],
    )
    .reason(R::RepresentativeOfficeSoftware)
    .decided_by_regulator(),
    // Advertising for others earns; that of the parent's own goods is allowed, and no question tells them apart.
    Rule::new(
        "representative-office-advertising",
        Effect::Bar(Bar::TradeNotAllowed),
        all!(
            is!(Applicant: RepresentativeOffice),
            is!(Activities: Advertising)
        ),
        since(2011, 3, 1),
        &[
            S::RepresentativeOffices13,
            S::RepresentativeOffices14,
            S::RepresentativeOffices35,
        ],
    )
    .reason(R::RepresentativeOfficeAdvertising)
    .decided_by_regulator(),
    // 禁止投资互联网新闻信息服务、网络出版服务、网络视听节目服务、互联网文化经营（音乐除外）
    Rule::new(
        "foreign-content",
        Effect::Bar(Bar::ForeignProhibited),
        all!(is!(Applicant: ForeignInvested), CLOSED_CONTENT),
        since(2017, 7, 28),
        &[S::NegativeListProhibited, S::Catalogue2017],
    )
    .reason(R::ForeignContent),
    Rule::new(
        "foreign-religion",
        Effect::Bar(Bar::ForeignProhibited),
        all!(is!(Applicant: ForeignInvested), is!(Topics: Religion)),
        since(2022, 3, 1),
        &[S::ReligionMeasures],
    )
    .reason(R::ForeignReligion),
    // 境外组织或者个人…不得在境内从事互联网宗教信息服务
    Rule::new(
        "foreign-religion-individual",
        Effect::Bar(Bar::ForeignProhibited),
        all!(
            INDIVIDUAL,
            is!(Person: ForeignResident | ForeignVisitor),
            is!(Topics: Religion)
        ),
        since(2022, 3, 1),
        &[S::ReligionMeasures],
    )
    .reason(R::ForeignReligion),
    Rule::new(
        "foreign-religion-hong-kong-macau-taiwan",
        Effect::Bar(Bar::ForeignProhibited),
        all!(
            INDIVIDUAL,
            is!(Person: HongKongMacau | Taiwan),
            is!(Topics: Religion)
        ),
        since(2022, 3, 1),
        &[S::ReligionMeasures],
    )
    .reason(R::ForeignReligion)
    .decided_by_province(),
    // Music is excepted, and the question cannot tell it apart.
    Rule::new(
        "foreign-culture",
        Effect::Bar(Bar::ForeignProhibited),
        all!(is!(Applicant: ForeignInvested), COMMERCIAL_CULTURE),
        since(2017, 7, 28),
        &[S::NegativeListProhibited, S::Catalogue2017],
    )
    .reason(R::ForeignCulture)
    .decided_by_province(),
    Rule::new(
        "representative-office-content",
        Effect::Bar(Bar::ForeignProhibited),
        all!(
            is!(Applicant: RepresentativeOffice),
            any!(CLOSED_CONTENT, COMMERCIAL_CULTURE)
        ),
        since(2017, 7, 28),
        &[S::NegativeListProhibited, S::Catalogue2017],
    )
    .reason(R::RepresentativeOfficeContent)
    .decided_by_province(),
    Rule::new(
        "representative-office-religion",
        Effect::Bar(Bar::ForeignProhibited),
        all!(is!(Applicant: RepresentativeOffice), is!(Topics: Religion)),
        since(2022, 3, 1),
        &[S::ReligionMeasures],
    )
    .reason(R::RepresentativeOfficeContent)
    .decided_by_province(),
    // 第六条 经营增值电信业务…外方投资者…出资比例，最终不得超过50%，国家另有规定的除外
    Rule::new(
        "foreign-cap-before-pilot",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(FOREIGN_OVER_50, any!(PUBLISHING_PLATFORM, PROCESSING)),
        since(2016, 2, 6).until(2024, 10, 23),
        &[
            S::ForeignTelecom2016,
            S::ForeignTelecomArticle6,
            S::NegativeListTelecom,
        ],
    )
    .reason(R::ForeignCap),
    Rule::new(
        "foreign-cap",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(
            FOREIGN_OVER_50,
            any!(PUBLISHING_PLATFORM, PROCESSING),
            not!(PILOT),
            not!(is!(Cepa: Yes))
        ),
        since(2024, 10, 23),
        &[
            S::ForeignTelecomArticle6,
            S::ForeignTelecomArticle16,
            S::NegativeListTelecom,
            S::Pilot107,
        ],
    )
    .reason(R::ForeignCap),
    Rule::new(
        "foreign-cap-with-cepa",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(
            FOREIGN_OVER_50,
            any!(PUBLISHING_PLATFORM, PROCESSING),
            not!(PILOT),
            is!(Cepa: Yes)
        ),
        since(2024, 10, 23).until(2025, 3, 1),
        &[
            S::ForeignTelecomArticle6,
            S::NegativeListTelecom,
            S::Cepa2016,
        ],
    )
    .reason(R::ForeignCap),
    // The amended agreement's telecom rows have not been read.
    Rule::new(
        "foreign-cap-with-amended-cepa",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(
            FOREIGN_OVER_50,
            any!(PUBLISHING_PLATFORM, PROCESSING),
            not!(PILOT),
            is!(Cepa: Yes)
        ),
        since(2025, 3, 1),
        &[
            S::ForeignTelecomArticle6,
            S::NegativeListTelecom,
            S::Cepa2025,
        ],
    )
    .reason(R::ForeignCapCepa)
    .decided_by_regulator(),
    Rule::new(
        "foreign-cap-search-community",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(FOREIGN_OVER_50, CLOSED_PLATFORM),
        since(2016, 2, 6),
        &[
            S::ForeignTelecom2016,
            S::ForeignTelecomArticle6,
            S::NegativeListTelecom,
            S::Pilot107,
        ],
    )
    .reason(R::ForeignCapSearchCommunity),
    Rule::new(
        "foreign-cap-app-store-before-cepa",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(FOREIGN_OVER_50, STORE_PLATFORM),
        since(2016, 2, 6).until(2016, 6, 30),
        &[
            S::ForeignTelecom2016,
            S::ForeignTelecomArticle6,
            S::NegativeListTelecom,
        ],
    )
    .reason(R::ForeignCapAppStore),
    Rule::new(
        "foreign-cap-app-store-before-pilot",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(FOREIGN_OVER_50, STORE_PLATFORM, not!(is!(Cepa: Yes))),
        since(2016, 6, 30).until(2024, 10, 23),
        &[
            S::ForeignTelecom2016,
            S::ForeignTelecomArticle6,
            S::NegativeListTelecom,
            S::Cepa2016,
        ],
    )
    .reason(R::ForeignCapAppStore),
    Rule::new(
        "foreign-cap-app-store-before-opening",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(
            FOREIGN_OVER_50,
            STORE_PLATFORM,
            not!(is!(Cepa: Yes)),
            not!(PILOT)
        ),
        since(2024, 10, 23).until(2025, 4, 21),
        &[
            S::ForeignTelecomArticle6,
            S::NegativeListTelecom,
            S::Pilot107,
            S::Cepa2016,
        ],
    )
    .reason(R::ForeignCapAppStore),
    Rule::new(
        "foreign-cap-app-store",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(FOREIGN_OVER_50, STORE_PLATFORM, STORE_CLOSED),
        since(2025, 4, 21),
        &[
            S::ForeignTelecomArticle6,
            S::NegativeListTelecom,
            S::ServiceSector2025,
            S::Pilot107,
            S::Cepa2016,
        ],
    )
    .reason(R::ForeignCapAppStore),
    // Were a licence needed for these, search and community would stay closed and the rest capped.
    Rule::new(
        "foreign-cap-if-licence-needed",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(
            FOREIGN_OVER_50,
            not!(is!(LicencesHeld: B25)),
            any!(
                is!(Activities: Search | Community),
                all!(
                    is!(Activities: InformationPlatform | Advertising | SoftwareService),
                    not!(PILOT)
                )
            )
        ),
        since(2016, 2, 6),
        &[S::NegativeListTelecom, S::CatalogueB25],
    )
    .contrary_reading(O::MayNeedLicenceClosed)
    .decided_by_regulator(),
    // 注册资本: 100 万元 within one province, 1000 万元 across provinces.
    Rule::new(
        "capital-under-1m",
        Effect::LicenceBar(Bar::CapitalTooLow),
        all!(COMPANY, NEEDS_TELECOM_LICENCE, is!(Capital: Under1m)),
        since(2017, 9, 1),
        &[S::Order42Article6],
    )
    .reason(R::CapitalUnder1m),
    Rule::new(
        "capital-under-10m-before-pilot",
        Effect::LicenceBar(Bar::CapitalTooLow),
        all!(COMPANY, NEEDS_TELECOM_LICENCE, NATIONAL_CAPITAL_MISSING),
        since(2017, 9, 1).until(2024, 11, 26),
        &[S::Order42Article6],
    )
    .reason(R::CapitalUnder10m),
    Rule::new(
        "capital-under-10m",
        Effect::LicenceBar(Bar::CapitalTooLow),
        all!(
            COMPANY,
            NEEDS_TELECOM_LICENCE,
            NATIONAL_CAPITAL_MISSING,
            not!(BEIJING_PILOT)
        ),
        since(2024, 11, 26),
        &[S::Order42Article6, S::PilotBeijing],
    )
    .reason(R::CapitalUnder10m),
    Rule::new(
        "capital-beijing-pilot-may-be-refused",
        Effect::LicenceBar(Bar::CapitalTooLow),
        all!(
            NEEDS_TELECOM_LICENCE,
            NATIONAL_CAPITAL_MISSING,
            BEIJING_PILOT
        ),
        since(2024, 11, 26),
        &[S::PilotBeijing, S::Order42Article6],
    )
    .contrary_reading(O::CapitalBeijingPilotMayBeRefused)
    .decided_by_province(),
    // 试点批复 is decided case by case.
    Rule::new(
        "pilot-approval-may-be-refused",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(
            FOREIGN_OVER_50,
            PILOT,
            any!(PUBLISHING_PLATFORM, PROCESSING)
        ),
        since(2024, 10, 23),
        &[S::Pilot107, S::PilotBeijing],
    )
    .contrary_reading(O::PilotApprovalMayBeRefused)
    .decided_by_province(),
];
