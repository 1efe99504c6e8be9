//! What comes with the outcome, and by when.

use super::provinces::provinces;
use super::sources::Source as S;
use super::terms::{
    GOES_ON, HOLDS_B21, HOLDS_B25, NEEDS_TELECOM_LICENCE, NEW_ORDER, ORDER, ORGANISATION, OUTSIDE,
};
use crate::condition::{ALWAYS, Condition};
use crate::date::since;
use crate::ids::{Duty, Event, Unit};
use crate::rule::{Due, Effect, Rule};
use crate::sets::{FILED, HONG_KONG, NO_FILING};
use crate::{all, any, is, not};

/// Has a licence or has to obtain one: reports and renewals are due as long as it is held.
const LICENSED: Condition = any!(NEEDS_TELECOM_LICENCE, HOLDS_B21, HOLDS_B25);

/// The rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "sms-check-2018",
        Effect::Duty(
            Duty::SmsCheck,
            Some(Due {
                count: 48,
                unit: Unit::Hours,
                after: Event::SmsSent,
            }),
        ),
        all!(ORDER, provinces!(sms_2018: Asked)),
        since(2017, 12, 18).until(2020, 8, 17),
        &[S::AlibabaGuide2018],
    )
    .for_outcomes(FILED),
    Rule::new(
        "sms-check",
        Effect::Duty(
            Duty::SmsCheck,
            Some(Due {
                count: 24,
                unit: Unit::Hours,
                after: Event::SmsSent,
            }),
        ),
        ORDER,
        since(2020, 8, 17),
        &[S::HuaweiSms],
    )
    .for_outcomes(FILED),
    // 互联单位、接入单位、使用计算机信息网络国际联网的法人和其他组织…应当自网络正式联通之日起三十日内
    Rule::new(
        "psb-filing",
        Effect::Duty(
            Duty::PsbFiling,
            Some(Due {
                count: 30,
                unit: Unit::Days,
                after: Event::SiteOpens,
            }),
        ),
        NEW_ORDER,
        since(2011, 1, 8),
        &[
            S::Police33Article12,
            S::Police33Article23,
            S::TencentPolice,
            S::AlibabaSupportPage,
            S::AlibabaWhy2017,
        ],
    )
    .for_outcomes(FILED),
    // 在网站开通时在主页底部的中央位置标明其备案编号
    Rule::new(
        "footer-number",
        Effect::Duty(Duty::FooterNumber, None),
        GOES_ON,
        since(2005, 3, 20),
        &[
            S::Order33Article13,
            S::Decree292Article12,
            S::Decree292Article22,
            S::Order33Article25,
            S::TencentAfterFiling,
            S::HuaweiAfterwards,
        ],
    )
    .for_outcomes(FILED),
    // 应当提前30日: a planned change is filed ahead of time.
    Rule::new(
        "keep-current",
        Effect::Duty(Duty::KeepCurrent, None),
        GOES_ON,
        since(2000, 9, 25),
        &[S::Decree292Article11],
    )
    .for_outcomes(FILED),
    // 应当提前三十日; whoever fails to do so is fined RMB 10,000.
    Rule::new(
        "keep-current-of-filing",
        Effect::Duty(Duty::KeepCurrent, None),
        GOES_ON,
        since(2005, 3, 20),
        &[S::Order33Article14, S::Order33Article26],
    )
    .for_outcomes(FILED),
    Rule::new(
        "log-retention",
        Effect::Duty(
            Duty::LogRetention,
            Some(Due {
                count: 6,
                unit: Unit::Months,
                after: Event::RecordMade,
            }),
        ),
        ALWAYS,
        since(2017, 6, 1),
        &[S::CybersecurityLogs],
    )
    .for_outcomes(FILED),
    // 2025 年第 123 号: filing with the provincial drug administration, at least two qualified staff.
    Rule::new(
        "drugs-devices-filing",
        Effect::Duty(Duty::DrugsDevicesFiling, None),
        all!(ORGANISATION, GOES_ON, is!(Topics: DrugsDevices)),
        since(2025, 12, 22),
        &[S::DrugsNotice123],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    Rule::new(
        "licence-annual-report",
        Effect::Duty(
            Duty::LicenceAnnualReport,
            Some(Due {
                count: 3,
                unit: Unit::Months,
                after: Event::YearEnds,
            }),
        ),
        LICENSED,
        since(2017, 9, 1),
        &[S::Order42Article35, S::ChongqingAnnualReport],
    )
    .for_outcomes(FILED),
    // 应当提前90日向原发证机关提出延续经营许可证的申请: before the five years end.
    Rule::new(
        "licence-renewal",
        Effect::Duty(
            Duty::LicenceRenewal,
            Some(Due {
                count: 57,
                unit: Unit::Months,
                after: Event::LicenceIssued,
            }),
        ),
        LICENSED,
        since(2017, 9, 1),
        &[S::LicenceTermQuoted, S::LicenceRenewalFirm],
    )
    .for_outcomes(FILED),
    Rule::new(
        "cross-border-data-served-outside",
        Effect::Duty(Duty::CrossBorderData, None),
        all!(OUTSIDE, not!(is!(Service: DomainOnly))),
        since(2021, 11, 1),
        &[S::PersonalInformationLaw, S::PersonalInformationExport],
    )
    .for_outcomes(NO_FILING),
    Rule::new(
        "cross-border-data-of-mini-program",
        Effect::Duty(Duty::CrossBorderData, None),
        all!(is!(Service: MiniProgram), OUTSIDE),
        since(2021, 11, 1),
        &[S::PersonalInformationLaw, S::PersonalInformationExport],
    )
    .for_outcomes(FILED),
    Rule::new(
        "cross-border-data-instead",
        Effect::Duty(Duty::CrossBorderData, None),
        ALWAYS,
        since(2021, 11, 1),
        &[S::PersonalInformationLaw, S::PersonalInformationExport],
    )
    .for_outcomes(HONG_KONG),
];
