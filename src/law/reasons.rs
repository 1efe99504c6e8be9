//! What explains an outcome without bringing it about: why nothing is filed, why no licence is needed.

use super::provinces::provinces;
use super::sources::Source as S;
use super::terms::{
    EXEMPT, MAINLAND_NODE, NEEDS_LICENCE, OUTSIDE, PROCESSING, PUBLISHING_PLATFORM,
    RIDE_MARKETPLACE, STORE_PLATFORM,
};
use crate::condition::Condition;
use crate::date::since;
use crate::ids::Reason as R;
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, FILING, LICENCE, NO_FILING, OUGHT};
use crate::{all, any, is, not};

const LICENSABLE: Condition =
    is!(Activities: Marketplace | PaidContent | AppStore | Games | DataProcessing);

/// The rules.
pub const RULES: &[Rule] = &[
    // 若网站服务器指向中国大陆境外节点，则不用申请备案。
    Rule::new(
        "served-from-outside",
        Effect::Explain,
        all!(is!(Service: Website | IpOnly), OUTSIDE),
        since(2005, 3, 20),
        &[
            S::LinktomGuide,
            S::TencentWhetherToFile,
            S::HuaweiConditions,
        ],
    )
    .reason(R::ServedFromOutside)
    .for_outcomes(NO_FILING),
    Rule::new(
        "no-node-answers",
        Effect::Explain,
        all!(is!(Service: Website | IpOnly), is!(ServedFrom: Offline)),
        since(2005, 3, 20),
        &[S::Order33Article5],
    )
    .reason(R::NoNodeAnswers)
    .for_outcomes(NO_FILING),
    Rule::new(
        "page-on-another-platform",
        Effect::Explain,
        is!(Service: PlatformSubdomain),
        since(2005, 3, 20),
        &[S::Order33Article5, S::TencentWhetherToFile],
    )
    .reason(R::PageOnAnotherPlatform)
    .for_outcomes(NO_FILING),
    Rule::new(
        "domain-without-service",
        Effect::Explain,
        is!(Service: DomainOnly),
        since(2005, 3, 20),
        &[S::Order33Article5, S::TencentWhetherToFile],
    )
    .reason(R::DomainWithoutService)
    .for_outcomes(NO_FILING),
    Rule::new(
        "not-reachable-from-the-internet",
        Effect::Explain,
        is!(Service: NotPublic),
        since(2005, 3, 20),
        &[S::Order33Article5],
    )
    .reason(R::NotReachableFromTheInternet)
    .for_outcomes(NO_FILING),
    Rule::new(
        "app-abroad-outside-mainland-stores",
        Effect::Explain,
        all!(is!(Service: App), OUTSIDE),
        since(2023, 9, 1),
        &[S::HuaweiApps, S::AppNotice105],
    )
    .reason(R::AppAbroadOutsideMainlandStores)
    .for_outcomes(NO_FILING),
    Rule::new(
        "app-without-network",
        Effect::Explain,
        all!(is!(Service: App), is!(ServedFrom: Offline)),
        since(2023, 9, 1),
        &[S::OfflineAppPractice],
    )
    .reason(R::AppWithoutNetwork)
    .for_outcomes(NO_FILING),
    Rule::new(
        "before-app-filing",
        Effect::Explain,
        is!(Service: App | MiniProgram),
        since(2000, 9, 25).until(2023, 9, 1),
        &[S::AppNotice105],
    )
    .reason(R::BeforeAppFiling)
    .for_outcomes(NO_FILING),
    Rule::new(
        "cdn-node-counts",
        Effect::Explain,
        all!(is!(Service: Website | App), is!(ServedFrom: MainlandCdn)),
        since(2005, 3, 20),
        &[S::AlibabaSupportPage, S::AlibabaCdn, S::CloudflareChina],
    )
    .reason(R::CdnNodeCounts)
    .for_outcomes(OUGHT),
    Rule::new(
        "foreign-equity-files-alike",
        Effect::Explain,
        is!(Applicant: ForeignInvested),
        since(2005, 3, 20),
        &[S::Mofcom272, S::AlibabaSupportPage],
    )
    .reason(R::ForeignEquityFilesAlike)
    .for_outcomes(FILED),
    Rule::new(
        "office-may-file",
        Effect::Explain,
        is!(Applicant: RepresentativeOffice),
        since(2005, 3, 20),
        &[
            S::HuaweiConditions,
            S::AlibabaSupportPage,
            S::CdnetworksAssistant,
        ],
    )
    .reason(R::OfficeMayFile)
    .for_outcomes(FILED),
    Rule::new(
        "branch-files-alone",
        Effect::Explain,
        is!(Applicant: Branch),
        since(2005, 3, 20),
        &[S::HuaweiConditions],
    )
    .reason(R::BranchFilesAlone)
    .for_outcomes(FILED),
    // 企业利用自有网站…直接销售自营的商品或服务: no licence.
    Rule::new(
        "own-sales",
        Effect::Explain,
        is!(Activities: OwnSales),
        since(2010, 8, 19),
        &[
            S::AnhuiOwnSales,
            S::HenanNotice,
            S::Mofcom272,
            S::LicenceConditions,
        ],
    )
    .reason(R::OwnSales)
    .for_outcomes(FILED),
    Rule::new(
        "own-information",
        Effect::Explain,
        not!(any!(is!(Activities:
                OwnSales | Marketplace | PaidContent | InformationPlatform | Community | Search
                | AppStore | Advertising | SoftwareService | DataProcessing | Games))),
        since(2005, 3, 20),
        &[
            S::Decree292Article4,
            S::AnhuiOwnInformation,
            S::AlibabaWhy2017,
        ],
    )
    .reason(R::OwnInformation)
    .for_outcomes(FILING),
    Rule::new(
        "business-inside-a-platform",
        Effect::Explain,
        all!(EXEMPT, LICENSABLE),
        since(2021, 4, 22),
        &[S::AnhuiPlatformOnly, S::HenanNotice],
    )
    .reason(R::BusinessInsideAPlatform)
    .for_outcomes(FILED),
    Rule::new(
        "licences-held",
        Effect::Explain,
        any!(
            all!(
                is!(LicencesHeld: B21),
                is!(Activities: Marketplace | DataProcessing)
            ),
            all!(
                is!(LicencesHeld: B25),
                is!(Activities: PaidContent | AppStore | Games)
            )
        ),
        since(2000, 9, 25),
        &[S::Decree292Article4, S::TelecomArticle7],
    )
    .reason(R::LicencesHeld)
    .for_outcomes(FILED),
    // 网约车经营者应当在取得《网络预约出租汽车经营许可证》并…申请互联网信息服务备案后,方可以开展相关业务。
    Rule::new(
        "ride-marketplace-files",
        Effect::Explain,
        RIDE_MARKETPLACE,
        since(2016, 11, 1),
        &[S::RideHailingMeasures, S::MinistryAnswersQuoted],
    )
    .reason(R::RideMarketplace)
    .for_outcomes(FILED),
    Rule::new(
        "foreign-marketplace-open",
        Effect::Explain,
        all!(
            is!(Applicant: ForeignInvested),
            is!(Activities: Marketplace)
        ),
        since(2015, 6, 19),
        &[S::ECommerce2015, S::NegativeListTelecom],
    )
    .reason(R::ForeignMarketplaceOpen)
    .for_outcomes(FILED),
    Rule::new(
        "joint-venture-up-to-half",
        Effect::Explain,
        all!(
            is!(Applicant: ForeignInvested),
            is!(ForeignShare: UpTo50),
            NEEDS_LICENCE
        ),
        since(2016, 2, 6),
        &[
            S::ForeignTelecom2016,
            S::ForeignTelecomArticle6,
            S::NegativeListTelecom,
        ],
    )
    .reason(R::JointVentureUpToHalf)
    .for_outcomes(FILED),
    Rule::new(
        "pilot-area-opens",
        Effect::Explain,
        all!(
            is!(Applicant: ForeignInvested),
            is!(ForeignShare: Over50),
            is!(PilotArea: Yes),
            any!(PUBLISHING_PLATFORM, PROCESSING, STORE_PLATFORM)
        ),
        since(2024, 10, 23),
        &[S::Pilot107, S::PilotBeijing],
    )
    .reason(R::PilotAreaOpens)
    .for_outcomes(FILED),
    Rule::new(
        "filing-comes-first",
        Effect::Explain,
        any!(MAINLAND_NODE, is!(Service: MiniProgram)),
        since(2000, 9, 25),
        &[S::GuangxiLicenceGuide, S::LinktomGuide, S::AlibabaWhy2017],
    )
    .reason(R::FilingComesFirst)
    .for_outcomes(LICENCE),
    Rule::new(
        "own-sales-notice-anhui",
        Effect::Explain,
        all!(
            is!(Activities: OwnSales),
            provinces!(own_sales: NoLicenceSince2021)
        ),
        since(2021, 4, 22).until(2023, 1, 1),
        &[S::AnhuiOwnSales],
    )
    .reason(R::OwnSalesNoticeProvince)
    .for_outcomes(FILED),
    Rule::new(
        "own-sales-notice-province",
        Effect::Explain,
        all!(
            is!(Activities: OwnSales),
            provinces!(own_sales: NoLicenceSince2021 | NoLicenceSince2023)
        ),
        since(2023, 1, 1),
        &[S::AnhuiOwnSales, S::HenanNotice],
    )
    .reason(R::OwnSalesNoticeProvince)
    .for_outcomes(FILED),
];
