//! What is filed, as which kind of order, in which steps, and how long they take.

use super::provinces::provinces;
use super::sources::Source as S;
use super::terms::{
    FILED_HERE, HAS_DOMAIN, NEEDS_PAYMENT, NEEDS_TELECOM_LICENCE, NEW_ORDER, ORDER, ORDER_TO_RUN,
    OUTSIDE, SERVER_MATTERS, SITE_OR_APP, STORE_APP,
};
use crate::condition::Condition;
use crate::date::since;
use crate::ids::{Filing, FilingType, Step, Unit};
use crate::rule::{Duration, Effect, Rule};
use crate::sets::{FILED, HONG_KONG, LICENCE};
use crate::{all, any, is, not};

const TAKES_NEW_SERVICE: Condition = all!(
    is!(FilingState: EmptyShell),
    provinces!(emptied_filing: TakesNewService)
);
const APPROVED_FIRST: Condition = any!(
    is!(Topics: News | Publishing | AudioVisual | Culture | Finance),
    is!(Activities: Games)
);

/// The rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "files-website",
        Effect::Filing(Filing::Website),
        is!(Service: Website | IpOnly),
        since(2005, 3, 20),
        &[S::Order33Article5],
    )
    .for_outcomes(FILED),
    Rule::new(
        "files-app",
        Effect::Filing(Filing::App),
        is!(Service: App),
        since(2023, 9, 1),
        &[S::AppNotice105, S::HuaweiApps],
    )
    .for_outcomes(FILED),
    Rule::new(
        "files-mini-program",
        Effect::Filing(Filing::MiniProgram),
        is!(Service: MiniProgram),
        since(2023, 9, 1),
        &[S::HuaweiApps],
    )
    .for_outcomes(FILED),
    // 首次备案: neither applicant nor service has been filed.
    Rule::new(
        "first-filing",
        Effect::FilingType(FilingType::First),
        any!(
            is!(FilingState: Never | AnotherApplicant | OwnPersonalFiling),
            all!(
                is!(FilingState: EmptyShell),
                provinces!(emptied_filing: FilesAnew)
            )
        ),
        since(2005, 3, 20),
        &[S::HuaweiFilingTypes, S::LinktomGuide],
    )
    .for_outcomes(FILED),
    Rule::new(
        "first-filing-of-emptied",
        Effect::FilingType(FilingType::First),
        TAKES_NEW_SERVICE,
        since(2005, 3, 20).until(2025, 12, 31),
        &[S::HuaweiFilingTypes, S::LinktomGuide],
    )
    .for_outcomes(FILED),
    Rule::new(
        "new-service",
        Effect::FilingType(FilingType::NewService),
        is!(FilingState: WithThisProvider),
        since(2005, 3, 20),
        &[S::HuaweiFilingTypes, S::LinktomGuide],
    )
    .for_outcomes(FILED),
    Rule::new(
        "new-service-of-emptied",
        Effect::FilingType(FilingType::NewService),
        TAKES_NEW_SERVICE,
        since(2025, 12, 31),
        &[S::HuaweiAfterwards],
    )
    .for_outcomes(FILED),
    Rule::new(
        "new-service-elsewhere",
        Effect::FilingType(FilingType::NewServiceElsewhere),
        is!(FilingState: WithAnotherProvider),
        since(2005, 3, 20),
        &[S::HuaweiFilingTypes, S::LinktomGuide],
    )
    .for_outcomes(FILED),
    // 接入备案 (jie ru bei an)
    Rule::new(
        "access-filing",
        Effect::FilingType(FilingType::Access),
        is!(FilingState: ThisServiceElsewhere),
        since(2005, 3, 20),
        &[S::HuaweiFilingTypes, S::AlibabaSupportPage, S::LinktomGuide],
    )
    .for_outcomes(FILED),
    Rule::new(
        "change-filing",
        Effect::FilingType(FilingType::Change),
        FILED_HERE,
        since(2005, 3, 20),
        &[S::HuaweiFilingTypes, S::Order33Article14],
    )
    .for_outcomes(FILED),
    // The nine steps of the Alibaba page, with what has come since.
    Rule::new(
        "step-prepare",
        Effect::Step(Step::Prepare, None),
        ORDER_TO_RUN,
        since(2005, 3, 20),
        &[
            S::AlibabaSupportPage,
            S::CdnetworksAssistant,
            S::HuaweiProcess,
        ],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval",
        Effect::Step(Step::Approval, None),
        all!(ORDER_TO_RUN, APPROVED_FIRST),
        since(2000, 9, 25),
        &[S::Decree292Article5, S::TencentApprovals],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-ride-hailing",
        Effect::Step(Step::Approval, None),
        all!(ORDER_TO_RUN, is!(Topics: RideHailing)),
        since(2016, 11, 1),
        &[S::WeChatApprovals, S::TencentApprovals],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-religion",
        Effect::Step(Step::Approval, None),
        all!(ORDER_TO_RUN, is!(Topics: Religion)),
        since(2022, 3, 1),
        &[S::ReligionMeasures],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-training",
        Effect::Step(Step::Approval, None),
        all!(ORDER_TO_RUN, is!(Topics: Training)),
        since(2025, 1, 20),
        &[S::Decree292Article5, S::WeChatApprovals],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-drugs-devices-approval",
        Effect::Step(Step::Approval, None),
        all!(ORDER_TO_RUN, is!(Topics: DrugsDevices)),
        since(2000, 9, 25).until(2025, 12, 22),
        &[S::Decree292Article5Before2025, S::TencentApprovals],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-enter-information",
        Effect::Step(Step::EnterInformation, None),
        ORDER,
        since(2005, 3, 20),
        &[S::AlibabaSupportPage, S::AlibabaGuide2018, S::HuaweiProcess],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-verify-server",
        Effect::Step(Step::VerifyServer, None),
        SERVER_MATTERS,
        since(2005, 3, 20),
        &[
            S::AlibabaSupportPage,
            S::AlibabaGuide2018,
            S::AlibabaServerCheck,
        ],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-subject-and-site",
        Effect::Step(Step::SubjectAndSite, None),
        ORDER_TO_RUN,
        since(2005, 3, 20),
        &[S::AlibabaSupportPage, S::AlibabaGuide2018, S::HuaweiProcess],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-upload",
        Effect::Step(Step::Upload, None),
        ORDER_TO_RUN,
        since(2005, 3, 20),
        &[S::AlibabaSupportPage, S::AlibabaGuide2018, S::AlibabaUpload],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-face-check",
        Effect::Step(Step::FaceCheck, None),
        ORDER_TO_RUN,
        since(2022, 1, 1),
        &[S::AlibabaUpload, S::HuaweiProcess],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-confirm",
        Effect::Step(Step::Confirm, None),
        ORDER,
        since(2005, 3, 20),
        &[S::AlibabaSupportPage],
    )
    .for_outcomes(FILED),
    // Alibaba Cloud reviews your information in one business day.
    Rule::new(
        "step-provider-review-2018",
        Effect::Step(
            Step::ProviderReview,
            Some(Duration {
                from: 1,
                to: 1,
                unit: Unit::WorkingDays,
            }),
        ),
        ORDER,
        since(2005, 3, 20).until(2022, 1, 1),
        &[S::AlibabaGuide2018, S::AlibabaSupportPage],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-provider-review",
        Effect::Step(
            Step::ProviderReview,
            Some(Duration {
                from: 1,
                to: 2,
                unit: Unit::WorkingDays,
            }),
        ),
        ORDER,
        since(2022, 1, 1),
        &[S::HuaweiProcess, S::TencentServers],
    )
    .for_outcomes(FILED),
    // Mobile phone verification is only for seven regions, within 48 hours.
    Rule::new(
        "step-sms-check-2018",
        Effect::Step(
            Step::SmsCheck,
            Some(Duration {
                from: 0,
                to: 48,
                unit: Unit::Hours,
            }),
        ),
        all!(ORDER, provinces!(sms_2018: Asked)),
        since(2017, 12, 18).until(2020, 8, 17),
        &[S::AlibabaGuide2018],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-sms-check",
        Effect::Step(
            Step::SmsCheck,
            Some(Duration {
                from: 0,
                to: 24,
                unit: Unit::Hours,
            }),
        ),
        ORDER,
        since(2020, 8, 17),
        &[S::HuaweiSms],
    )
    .for_outcomes(FILED),
    // 材料齐全的，应在二十个工作日内予以备案
    Rule::new(
        "step-authority-review",
        Effect::Step(
            Step::AuthorityReview,
            Some(Duration {
                from: 1,
                to: 20,
                unit: Unit::WorkingDays,
            }),
        ),
        ORDER,
        since(2005, 3, 20),
        &[S::Order33Article12, S::HuaweiProcess, S::AlibabaWhy2017],
    )
    .for_outcomes(FILED),
    // 六十日内审查完毕，作出批准或者不予批准的决定
    Rule::new(
        "step-licence",
        Effect::Step(
            Step::Licence,
            Some(Duration {
                from: 1,
                to: 60,
                unit: Unit::Days,
            }),
        ),
        NEEDS_TELECOM_LICENCE,
        since(2000, 9, 25),
        &[S::TelecomArticle14, S::Decree292Article7],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "step-payment-licence",
        Effect::Step(Step::Licence, None),
        all!(NEEDS_PAYMENT, not!(NEEDS_TELECOM_LICENCE)),
        since(2010, 9, 1),
        &[S::PaymentDecree768, S::PaymentBefore2024],
    )
    .for_outcomes(LICENCE),
    // 自网络正式联通之日起三十日内
    Rule::new(
        "step-psb",
        Effect::Step(
            Step::Psb,
            Some(Duration {
                from: 0,
                to: 30,
                unit: Unit::Days,
            }),
        ),
        NEW_ORDER,
        since(2011, 1, 8),
        &[
            S::Police33Article12,
            S::TencentPolice,
            S::AlibabaSupportPage,
            S::AlibabaWhy2017,
        ],
    )
    .for_outcomes(FILED),
    // The Hong Kong way.
    Rule::new(
        "step-hong-kong-domain",
        Effect::Step(Step::HongKongDomain, None),
        HAS_DOMAIN,
        since(2005, 3, 20),
        &[S::AlibabaDnsFaq],
    )
    .for_outcomes(HONG_KONG),
    Rule::new(
        "step-hong-kong-server",
        Effect::Step(Step::HongKongServer, None),
        all!(not!(is!(Service: MiniProgram)), not!(OUTSIDE)),
        since(2005, 3, 20),
        &[S::AlibabaSupportPage, S::TencentServers],
    )
    .for_outcomes(HONG_KONG),
    Rule::new(
        "step-hong-kong-route",
        Effect::Step(Step::HongKongRoute, None),
        not!(is!(Service: MiniProgram)),
        since(2005, 3, 20),
        &[S::AlibabaCdn],
    )
    .for_outcomes(HONG_KONG),
    Rule::new(
        "step-hong-kong-stores",
        Effect::Step(Step::HongKongStores, None),
        STORE_APP,
        since(2023, 9, 1),
        &[S::OverseasAppPractice],
    )
    .for_outcomes(HONG_KONG),
    Rule::new(
        "step-hong-kong-own-site",
        Effect::Step(Step::HongKongOwnSite, None),
        is!(Service: MiniProgram),
        since(2023, 9, 1),
        &[S::AlibabaSupportPage],
    )
    .for_outcomes(HONG_KONG),
    Rule::new(
        "step-hong-kong-data",
        Effect::Step(Step::HongKongData, None),
        SITE_OR_APP,
        since(2021, 11, 1),
        &[S::PersonalInformationLaw, S::PersonalInformationExport],
    )
    .for_outcomes(HONG_KONG),
];
