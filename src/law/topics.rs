//! Permits of other authorities that come before the filing.

use super::plans::COMMERCIAL_CULTURE;
use super::sources::Source as S;
use crate::date::since;
use crate::ids::Approval;
use crate::ids::OtherReading as O;
use crate::is;
use crate::rule::{Effect, Rule};
use crate::sets::OUGHT;

/// The rules.
pub const RULES: &[Rule] = &[
    // 从事新闻、出版、教育等互联网信息服务…在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意。
    Rule::new(
        "news",
        Effect::Approval(Approval::News),
        is!(Topics: News),
        since(2000, 9, 25),
        &[
            S::Decree292Article5,
            S::Decree292Article5Before2025,
            S::TencentApprovals,
        ],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "publishing",
        Effect::Approval(Approval::Publishing),
        is!(Topics: Publishing),
        since(2000, 9, 25),
        &[
            S::Decree292Article5,
            S::Decree292Article5Before2025,
            S::TencentApprovals,
        ],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "audio-visual",
        Effect::Approval(Approval::AudioVisual),
        is!(Topics: AudioVisual),
        since(2000, 9, 25),
        &[
            S::AudioVisualOrder56,
            S::TencentApprovals,
            S::WeChatApprovals,
        ],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "culture",
        Effect::Approval(Approval::Culture),
        COMMERCIAL_CULTURE,
        since(2000, 9, 25),
        &[
            S::TencentApprovals,
            S::WeChatApprovals,
            S::InternetCulture3,
            S::InternetCulture8,
            S::TencentCulturePermit,
        ],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "game-number",
        Effect::Approval(Approval::GameNumber),
        is!(Activities: Games),
        since(2000, 9, 25),
        &[S::GamesPractice, S::TencentApprovals],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "drugs-devices-approval",
        Effect::Approval(Approval::DrugsDevices),
        is!(Topics: DrugsDevices),
        since(2000, 9, 25).until(2025, 12, 22),
        &[S::Decree292Article5Before2025, S::TencentApprovals],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "religion",
        Effect::Approval(Approval::Religion),
        is!(Topics: Religion),
        since(2022, 3, 1),
        &[S::ReligionMeasures],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "ride-hailing",
        Effect::Approval(Approval::RideHailing),
        is!(Topics: RideHailing),
        since(2016, 11, 1),
        &[
            S::RideHailingMeasures,
            S::WeChatApprovals,
            S::TencentApprovals,
        ],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "finance",
        Effect::Approval(Approval::Finance),
        is!(Topics: Finance),
        since(2000, 9, 25),
        &[S::WeChatApprovals, S::TencentApprovals],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "training",
        Effect::Approval(Approval::Training),
        is!(Topics: Training),
        since(2025, 1, 20),
        &[
            S::Decree292Article5,
            S::WeChatApprovals,
            S::TencentApprovals,
        ],
    )
    .for_outcomes(OUGHT),
    // 国有独资或国有控股单位: the permit goes to such applicants alone, which no question asks.
    Rule::new(
        "audio-visual-state-controlled",
        Effect::Doubt,
        is!(Topics: AudioVisual),
        since(2008, 1, 31),
        &[S::AudioVisualOrder56],
    )
    .contrary_reading(O::AudioVisualStateControlled)
    .decided_by_regulator(),
];
