//! Who may promote financial products online.

use super::sources::Source as S;
use super::terms::INDIVIDUAL;
use crate::date::since;
use crate::evidence::words;
use crate::ids::Reason as R;
use crate::ids::{Approval, Bar};
use crate::rule::{Effect, Rule};
use crate::sets::OUGHT;
use crate::{all, is};

/// The rules.
pub const RULES: &[Rule] = &[
    // Only financial institutions and the platforms they entrust: the permit is what shows it.
    Rule::new(
        "finance-marketing",
        Effect::Approval(Approval::Finance),
        is!(Topics: Finance),
        since(2026, 9, 30),
        &[words(S::FinancialMarketingMeasures, "第二条", "其他组织或者个人，不得开展或者变相开展金融产品网络营销", "other organisations or persons may not carry out online marketing of financial products, openly or in disguise").second_hand(), words(S::FinancialMarketingMeasures, "第二条", "通过互联网对金融产品进行商业性宣传推介的活动，包括但不限于展示介绍金融产品相关信息", "activity of commercially promoting financial products over the internet, including showing and introducing information on them").second_hand()],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "individual-finance",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, is!(Topics: Finance)),
        since(2026, 9, 30),
        &[words(S::FinancialMarketingMeasures, "第二条", "其他组织或者个人，不得开展或者变相开展金融产品网络营销", "other organisations or persons may not carry out online marketing of financial products, openly or in disguise").second_hand()],
    )
    .reason(R::IndividualFinance),
];
