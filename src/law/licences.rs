//! When a commercial licence is needed on top of the filing.

use super::provinces::provinces;
use super::sources::Source as S;
use super::terms::{
    EXEMPT, FREE_PLATFORM, HOLDS_B21, HOLDS_B25, HOLDS_BOTH, INDIVIDUAL, NOT_EXEMPT, ONLY_APP,
    ONLY_MINI_PROGRAM, RIDE_MARKETPLACE,
};
use crate::condition::Condition;
use crate::date::since;
use crate::ids::Licence;
use crate::ids::OtherReading as O;
use crate::ids::Reason as R;
use crate::rule::{Effect, Rule};
use crate::{all, any, is, not};

/// A notice says that mini-programs inside another's platform need no licence.
const NOTICE: Condition = provinces!(platform_only: MiniPrograms | MiniProgramsAndApps);

/// The rules.
pub const RULES: &[Rule] = &[
    // B21: 有确定的从事第三方交易处理的网站…交易双方需在此交易平台上在线完成交易行为
    Rule::new(
        "marketplace",
        Effect::Licence(Licence::B21),
        all!(
            is!(Activities: Marketplace),
            not!(RIDE_MARKETPLACE),
            NOT_EXEMPT,
            not!(HOLDS_B21)
        ),
        since(2000, 9, 25),
        &[
            S::CatalogueB21,
            S::LicenceConditions,
            S::TelecomArticle7,
            S::LinktomGuide,
            S::AlibabaWhy2017,
        ],
    )
    .reason(R::Marketplace),
    // The measures on ride-hailing ask for the permit and a filing; the catalogue alone would have it licensed.
    Rule::new(
        "ride-marketplace",
        Effect::Licence(Licence::B21),
        all!(RIDE_MARKETPLACE, NOT_EXEMPT, not!(HOLDS_B21)),
        since(2000, 9, 25),
        &[S::CatalogueB21, S::LicenceConditions],
    )
    .contrary_reading(O::RideMarketplaceMayNeedLicence)
    .decided_by_regulator(),
    Rule::new(
        "data-processing",
        Effect::Licence(Licence::B21),
        all!(is!(Activities: DataProcessing), NOT_EXEMPT, not!(HOLDS_B21)),
        since(2016, 3, 1),
        &[S::CatalogueB21],
    )
    .reason(R::DataProcessing),
    // 第三条 经营性互联网信息服务，是指通过互联网向上网用户有偿提供信息或者网页制作等服务活动。
    Rule::new(
        "paid-content",
        Effect::Licence(Licence::B25),
        all!(is!(Activities: PaidContent), NOT_EXEMPT, not!(HOLDS_B25)),
        since(2000, 9, 25),
        &[S::Decree292Article3, S::CatalogueB25, S::LicenceConditions],
    )
    .reason(R::PaidContent)
    .decided_by_province(),
    Rule::new(
        "app-store",
        Effect::Licence(Licence::B25),
        all!(is!(Activities: AppStore), NOT_EXEMPT, not!(HOLDS_B25)),
        since(2016, 3, 1),
        &[S::CatalogueB25, S::ServiceSector2025],
    )
    .reason(R::AppStore)
    .decided_by_province(),
    Rule::new(
        "games",
        Effect::Licence(Licence::B25),
        all!(is!(Activities: Games), NOT_EXEMPT, not!(HOLDS_B25)),
        since(2000, 9, 25),
        &[S::GamesPractice, S::Decree292Article3],
    )
    .reason(R::Games)
    .decided_by_province(),
    Rule::new(
        "payment",
        Effect::Licence(Licence::Payment),
        all!(is!(Activities: Marketplace), is!(HoldsBuyersMoney: Yes)),
        since(2024, 5, 1),
        &[S::PaymentDecree768],
    )
    .reason(R::Payment),
    Rule::new(
        "payment-before-2024",
        Effect::Licence(Licence::Payment),
        all!(is!(Activities: Marketplace), is!(HoldsBuyersMoney: Yes)),
        since(2010, 9, 1).until(2024, 5, 1),
        &[S::PaymentBefore2024],
    )
    .reason(R::Payment)
    .decided_by_regulator(),
    // Readings that others hold.
    Rule::new(
        "own-sales-may-need-licence",
        Effect::Licence(Licence::B21),
        all!(
            is!(Activities: OwnSales),
            not!(INDIVIDUAL),
            not!(provinces!(own_sales: NoLicenceSince2021 | NoLicenceSince2023)),
            NOT_EXEMPT,
            not!(HOLDS_B21)
        ),
        since(2023, 1, 1),
        &[S::AlibabaSupportPage, S::AlibabaWhy2017],
    )
    .contrary_reading(O::OwnSalesMayNeedLicence)
    .decided_by_province(),
    Rule::new(
        "own-sales-may-need-licence-before-henan",
        Effect::Licence(Licence::B21),
        all!(
            is!(Activities: OwnSales),
            not!(INDIVIDUAL),
            not!(provinces!(own_sales: NoLicenceSince2021)),
            not!(HOLDS_B21)
        ),
        since(2021, 4, 22).until(2023, 1, 1),
        &[S::AlibabaSupportPage, S::AlibabaWhy2017],
    )
    .contrary_reading(O::OwnSalesMayNeedLicence)
    .decided_by_province(),
    Rule::new(
        "own-sales-may-need-licence-before-notices",
        Effect::Licence(Licence::B21),
        all!(is!(Activities: OwnSales), not!(INDIVIDUAL), not!(HOLDS_B21)),
        since(2000, 9, 25).until(2021, 4, 22),
        &[S::AlibabaSupportPage, S::AlibabaWhy2017],
    )
    .contrary_reading(O::OwnSalesMayNeedLicence)
    .decided_by_province(),
    Rule::new(
        "free-platform-may-need-licence",
        Effect::Licence(Licence::B25),
        all!(FREE_PLATFORM, NOT_EXEMPT, not!(HOLDS_B25)),
        since(2016, 3, 1),
        &[S::CatalogueB25, S::LicenceConditions],
    )
    .contrary_reading(O::FreePlatformMayNeedLicence)
    .decided_by_regulator(),
    Rule::new(
        "advertising-may-need-licence",
        Effect::Licence(Licence::B25),
        all!(
            is!(Activities: Advertising),
            not!(INDIVIDUAL),
            NOT_EXEMPT,
            not!(HOLDS_B25)
        ),
        since(2000, 9, 25),
        &[S::AlibabaSupportPage, S::CatalogueB25],
    )
    .contrary_reading(O::AdvertisingMayNeedLicence)
    .decided_by_regulator(),
    Rule::new(
        "software-may-need-licence",
        Effect::Licence(Licence::B25),
        all!(
            is!(Activities: SoftwareService),
            NOT_EXEMPT,
            not!(HOLDS_BOTH)
        ),
        since(2016, 3, 1),
        &[S::CatalogueB25, S::CatalogueB21],
    )
    .contrary_reading(O::SoftwareMayNeedLicence)
    .decided_by_regulator(),
    Rule::new(
        "platform-only-may-need-licence",
        Effect::Licence(Licence::B25),
        all!(
            ONLY_MINI_PROGRAM,
            not!(NOTICE),
            not!(HOLDS_BOTH),
            is!(Activities:
                OwnSales | Marketplace | PaidContent | AppStore | Games | DataProcessing)
        ),
        since(2021, 4, 22),
        &[S::AnhuiPlatformOnly, S::HenanNotice],
    )
    .contrary_reading(O::PlatformOnlyMayNeedLicence)
    .decided_by_province(),
    Rule::new(
        "app-only-may-need-licence",
        Effect::Licence(Licence::B25),
        all!(
            ONLY_APP,
            not!(HOLDS_BOTH),
            is!(Activities: Marketplace | PaidContent | AppStore | Games | DataProcessing)
        ),
        since(2021, 4, 22),
        &[S::AnhuiPlatformOnly],
    )
    .contrary_reading(O::PlatformOnlyMayNeedLicence)
    .decided_by_regulator(),
    Rule::new(
        "free-platform-inside-another-may-need-licence",
        Effect::Licence(Licence::B25),
        all!(
            EXEMPT,
            not!(HOLDS_BOTH),
            any!(
                FREE_PLATFORM,
                is!(Activities: Advertising | SoftwareService)
            ),
            not!(all!(ONLY_MINI_PROGRAM, NOTICE))
        ),
        since(2021, 4, 22),
        &[S::AnhuiPlatformOnly, S::CatalogueB25],
    )
    .contrary_reading(O::PlatformOnlyMayNeedLicence)
    .decided_by_regulator(),
];
