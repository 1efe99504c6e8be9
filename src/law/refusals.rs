//! Who, and what, is turned down before anybody looks at what it does; what one province alone refuses is in its file.

use super::provinces::provinces;
use super::sources::Source as S;
use super::terms::{INDIVIDUAL, OUTSIDE, STORE_APP};
use crate::condition::Condition;
use crate::date::since;
use crate::ids::Bar;
use crate::ids::OtherReading as O;
use crate::ids::Reason as R;
use crate::rule::{Effect, Rule};
use crate::{all, any, is, not};

const SIXTEEN_OR_SEVENTEEN: Condition = is!(Age: Sixteen | Seventeen);

/// The rules.
pub const RULES: &[Rule] = &[
    // 备案需使用中国政府颁发的证件: whoever has no mainland certificate has nothing to file with.
    Rule::new(
        "offshore-company",
        Effect::Bar(Bar::OperatorNotRegistered),
        all!(
            is!(Applicant: OffshoreCompany),
            not!(is!(Service: MiniProgram))
        ),
        since(2005, 3, 20),
        &[
            S::HuaweiConditions,
            S::AlibabaNotMainland,
            S::Order33Article5,
            S::AlibabaSupportPage,
            S::CdnetworksAssistant,
        ],
    )
    .reason(R::OffshoreCompany),
    Rule::new(
        "offshore-company-mini-program",
        Effect::Bar(Bar::OperatorNotRegistered),
        all!(is!(Applicant: OffshoreCompany), is!(Service: MiniProgram)),
        since(2005, 3, 20),
        &[S::HuaweiConditions, S::Order33Article5],
    )
    .reason(R::OffshoreCompanyMiniProgram)
    .decided_by_province(),
    Rule::new(
        "app-backend-abroad",
        Effect::Bar(Bar::AppOverseasBackend),
        all!(STORE_APP, OUTSIDE),
        since(2023, 9, 1),
        &[S::OverseasAppPractice, S::AppNotice105],
    )
    .reason(R::AppBackendAbroad)
    .decided_by_regulator(),
    Rule::new(
        "under-sixteen",
        Effect::Bar(Bar::UnderAge),
        all!(
            INDIVIDUAL,
            is!(Age: Under16),
            provinces!(under_sixteen: Refused)
        ),
        since(2022, 1, 1),
        &[S::HuaweiAuthorities, S::TencentProvinces],
    )
    .reason(R::UnderSixteen),
    Rule::new(
        "under-sixteen-sources-differ",
        Effect::Bar(Bar::UnderAge),
        all!(
            INDIVIDUAL,
            is!(Age: Under16),
            provinces!(under_sixteen: OlderSourceTakesGuardian)
        ),
        since(2022, 1, 1),
        &[S::HuaweiAuthorities, S::TencentProvinces],
    )
    .reason(R::UnderSixteen)
    .decided_by_province(),
    Rule::new(
        "under-eighteen",
        Effect::Bar(Bar::UnderAge),
        all!(
            INDIVIDUAL,
            SIXTEEN_OR_SEVENTEEN,
            provinces!(minors: Refused)
        ),
        since(2022, 1, 1),
        &[S::HuaweiAuthorities, S::HuaweiPolicies, S::TencentProvinces],
    )
    .reason(R::UnderEighteen),
    Rule::new(
        "under-eighteen-sources-differ",
        Effect::Bar(Bar::UnderAge),
        all!(
            INDIVIDUAL,
            any!(
                all!(SIXTEEN_OR_SEVENTEEN, provinces!(minors: SourcesDiffer)),
                all!(is!(Age: Sixteen), provinces!(minors: SeventeenWithGuardian))
            )
        ),
        since(2022, 1, 1),
        &[S::HuaweiAuthorities, S::HuaweiPolicies, S::TencentProvinces],
    )
    .reason(R::UnderEighteenSourcesDiffer)
    .decided_by_province(),
    Rule::new(
        "under-eighteen-may-be-refused",
        Effect::Bar(Bar::UnderAge),
        all!(
            INDIVIDUAL,
            SIXTEEN_OR_SEVENTEEN,
            provinces!(minors: WithWorkByOneSource | TakenByOneSource)
        ),
        since(2022, 1, 1),
        &[S::TencentProvinces],
    )
    .contrary_reading(O::UnderEighteenMayBeRefused)
    .decided_by_province(),
    // Individuals without residence: no source accepts them.
    Rule::new(
        "foreign-visitor",
        Effect::Bar(Bar::ForeignIndividualNotAccepted),
        all!(INDIVIDUAL, is!(Person: ForeignVisitor)),
        since(2005, 3, 20),
        &[S::AlibabaSupportPage, S::AlibabaNotMainland],
    )
    .reason(R::ForeignVisitor),
    Rule::new(
        "foreign-resident-may-be-refused",
        Effect::Bar(Bar::ForeignIndividualNotAccepted),
        all!(
            INDIVIDUAL,
            is!(Person: ForeignResident),
            not!(provinces!(foreign_individuals: Taken | TakenWithPermit))
        ),
        since(2017, 10, 20),
        &[
            S::WeChatCertificates,
            S::HuaweiAuthorities,
            S::AlibabaNotMainland,
        ],
    )
    .contrary_reading(O::ForeignResidentMayBeRefused)
    .decided_by_regulator(),
    Rule::new(
        "hong-kong-macau-taiwan-may-be-refused",
        Effect::Bar(Bar::ForeignIndividualNotAccepted),
        all!(
            INDIVIDUAL,
            is!(Person: HongKongMacau | Taiwan),
            not!(any!(
                provinces!(hong_kong_macau_taiwan: Taken),
                all!(
                    is!(Person: HongKongMacau),
                    provinces!(hong_kong_macau_taiwan: HongKongMacauTaken)
                )
            ))
        ),
        since(2022, 1, 1),
        &[S::TencentProvinces, S::TencentPapers],
    )
    .contrary_reading(O::HongKongMacauTaiwanMayBeRefused)
    .decided_by_province(),
];
