//! Where sources disagree: shown with both sides, and with the one that the report follows.

use super::sources::Source as S;
use super::terms::{
    FREE_PLATFORM, INDIVIDUAL, MAINLAND_NODE, ORDER_TO_RUN, OUTSIDE, PUBLIC_APP, STAFF_APP,
};
use crate::date::since;
use crate::ids::Dispute as D;
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, NO_FILING, OUGHT};
use crate::{all, any, is, not};

/// The rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "dispute-own-sales",
        Effect::Dispute(D::OwnSales),
        is!(Activities: OwnSales),
        since(2010, 8, 19),
        &[
            S::AlibabaSupportPage,
            S::AlibabaWhy2017,
            S::AnhuiOwnSales,
            S::Mofcom272,
        ],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "dispute-joint-venture",
        Effect::Dispute(D::JointVenture),
        all!(
            is!(Applicant: ForeignInvested),
            is!(ForeignShare: UpTo50),
            is!(Activities:
                OwnSales | Marketplace | PaidContent | AppStore | DataProcessing)
        ),
        since(2016, 2, 6),
        &[
            S::AlibabaSupportPage,
            S::ForeignTelecomArticle6,
            S::NegativeListTelecom,
        ],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "dispute-foreign-individual",
        Effect::Dispute(D::ForeignIndividual),
        all!(INDIVIDUAL, is!(Person: ForeignResident | ForeignVisitor)),
        since(2017, 10, 20),
        &[
            S::AlibabaSupportPage,
            S::HuaweiAuthorities,
            S::WeChatCertificates,
            S::AlibabaNotMainland,
        ],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "dispute-advertising",
        Effect::Dispute(D::Advertising),
        is!(Activities: Advertising),
        since(2017, 10, 20),
        &[S::AlibabaSupportPage, S::Decree292Article3, S::CatalogueB25],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "dispute-software-service",
        Effect::Dispute(D::SoftwareService),
        is!(Activities: SoftwareService),
        since(2016, 3, 1),
        &[S::CatalogueB21, S::CatalogueB25, S::Decree292Article3],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "dispute-ip-only",
        Effect::Dispute(D::IpOnly),
        all!(is!(Service: IpOnly), MAINLAND_NODE),
        since(2005, 3, 20),
        &[S::Order33Article5, S::TencentWhetherToFile],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "dispute-overseas-app",
        Effect::Dispute(D::OverseasApp),
        all!(
            PUBLIC_APP,
            any!(OUTSIDE, all!(MAINLAND_NODE, is!(AppStores: Elsewhere)))
        ),
        since(2023, 9, 1),
        &[S::AppNotice105, S::HuaweiApps, S::OverseasAppPractice],
    )
    .for_outcomes(NO_FILING.union(OUGHT)),
    Rule::new(
        "dispute-overseas-mini-program",
        Effect::Dispute(D::OverseasMiniProgram),
        all!(
            is!(Service: MiniProgram),
            any!(OUTSIDE, is!(Applicant: OffshoreCompany))
        ),
        since(2023, 9, 1),
        &[S::AppNotice105, S::HuaweiApps, S::HuaweiConditions],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "dispute-internal-app",
        Effect::Dispute(D::InternalApp),
        STAFF_APP,
        since(2023, 9, 1),
        &[S::AntiFraudArticle23, S::AppNotice105],
    )
    .for_outcomes(NO_FILING.union(OUGHT)),
    Rule::new(
        "dispute-offline-app",
        Effect::Dispute(D::OfflineApp),
        all!(is!(Service: App), is!(ServedFrom: Offline)),
        since(2023, 9, 1),
        &[S::OfflineAppPractice, S::AppNotice105],
    )
    .for_outcomes(NO_FILING),
    Rule::new(
        "dispute-marketplace-b21",
        Effect::Dispute(D::MarketplaceB21),
        is!(Activities: Marketplace),
        since(2016, 3, 1),
        &[
            S::LicenceConditions,
            S::CatalogueB21,
            S::MinistryAnswersQuoted,
        ],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "dispute-free-platform",
        Effect::Dispute(D::FreePlatform),
        all!(FREE_PLATFORM, not!(is!(Activities: PaidContent))),
        since(2016, 3, 1),
        &[S::CatalogueB25, S::LicenceConditions, S::Decree292Article3],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "dispute-psb-deadline",
        Effect::Dispute(D::PsbDeadline),
        ORDER_TO_RUN,
        since(2017, 10, 20),
        &[
            S::AlibabaSupportPage,
            S::AlibabaWhy2017,
            S::Police33Article12,
        ],
    )
    .for_outcomes(FILED),
    Rule::new(
        "dispute-filing-time",
        Effect::Dispute(D::FilingTime),
        ORDER_TO_RUN,
        since(2017, 10, 20),
        &[S::AlibabaWhy2017, S::Order33Article12, S::HuaweiProcess],
    )
    .for_outcomes(FILED),
    Rule::new(
        "dispute-unfiled-reachable",
        Effect::Dispute(D::UnfiledReachable),
        all!(is!(Service: Website | IpOnly), OUTSIDE),
        since(2017, 10, 20),
        &[
            S::AlibabaSupportPage,
            S::LinktomGuide,
            S::TencentWhetherToFile,
        ],
    )
    .for_outcomes(NO_FILING),
    Rule::new(
        "dispute-photo-presence",
        Effect::Dispute(D::PhotoPresence),
        ORDER_TO_RUN,
        since(2017, 10, 20).until(2022, 1, 1),
        &[S::AlibabaSupportPage, S::AlibabaGuide2018],
    )
    .for_outcomes(FILED),
    Rule::new(
        "dispute-drugs-devices-practice",
        Effect::Dispute(D::DrugsDevicesPractice),
        is!(Topics: DrugsDevices),
        since(2025, 12, 22),
        &[
            S::Decree292Article5,
            S::DrugsNotice123,
            S::GuangxiLicenceGuide,
        ],
    )
    .for_outcomes(FILED),
];

/// The two positions of a dispute: who holds the first, who the second, and which one is followed;
/// none where it depends on the case, which the words then say.
pub const POSITIONS: &[(D, [S; 2], Option<usize>)] = &[
    (D::OwnSales, [S::AlibabaWhy2017, S::AnhuiOwnSales], Some(1)),
    (
        D::JointVenture,
        [S::AlibabaSupportPage, S::ForeignTelecomArticle6],
        Some(1),
    ),
    (
        D::ForeignIndividual,
        [S::AlibabaSupportPage, S::HuaweiAuthorities],
        Some(1),
    ),
    (
        D::Advertising,
        [S::AlibabaSupportPage, S::Decree292Article3],
        Some(1),
    ),
    (
        D::SoftwareService,
        [S::CatalogueB21, S::Decree292Article3],
        Some(1),
    ),
    (
        D::IpOnly,
        [S::TencentWhetherToFile, S::Order33Article5],
        Some(1),
    ),
    (
        D::OverseasApp,
        [S::AppNotice105, S::OverseasAppPractice],
        None,
    ),
    (
        D::OverseasMiniProgram,
        [S::HuaweiConditions, S::AppNotice105],
        None,
    ),
    (
        D::InternalApp,
        [S::Order33Article5, S::AntiFraudArticle23],
        None,
    ),
    (
        D::OfflineApp,
        [S::AppNotice105, S::OfflineAppPractice],
        Some(1),
    ),
    (
        D::MarketplaceB21,
        [S::MinistryAnswersQuoted, S::LicenceConditions],
        Some(1),
    ),
    (
        D::FreePlatform,
        [S::CatalogueB25, S::Decree292Article3],
        Some(1),
    ),
    (
        D::PsbDeadline,
        [S::AlibabaSupportPage, S::Police33Article12],
        Some(1),
    ),
    (
        D::FilingTime,
        [S::AlibabaWhy2017, S::Order33Article12],
        Some(1),
    ),
    (
        D::UnfiledReachable,
        [S::AlibabaSupportPage, S::LinktomGuide],
        Some(1),
    ),
    (
        D::PhotoPresence,
        [S::AlibabaSupportPage, S::AlibabaGuide2018],
        Some(1),
    ),
    (
        D::DrugsDevicesPractice,
        [S::GuangxiLicenceGuide, S::Decree292Article5],
        Some(1),
    ),
];
