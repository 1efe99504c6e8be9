//! Who may promote financial products online, and that nobody may do business with virtual currency.

use super::notes::{NOT_FILED, SERVED};
use super::sources::Source as S;
use super::terms::INDIVIDUAL;
use crate::condition::Condition;
use crate::date::since;
use crate::evidence::words;
use crate::ids::Reason as R;
use crate::ids::{Approval, Bar, Note};
use crate::rule::{Effect, Rule};
use crate::sets::OUGHT;
use crate::{all, is};

/// Business with virtual currency.
const VIRTUAL_CURRENCY: Condition = is!(Topics: VirtualCurrency);

/// The rules.
pub const RULES: &[Rule] = &[
    // Only financial institutions and the platforms they entrust: the permit is what shows it.
    Rule::new(
        "finance-marketing",
        Effect::Approval(Approval::Finance),
        is!(Topics: Finance),
        since(2026, 9, 30),
        &[words(S::FinancialMarketingMeasures, "第二条", "其他组织或者个人，不得开展或者变相开展金融产品网络营销", "other organisations or individuals may not carry out online marketing of financial products, openly or in disguise"), words(S::FinancialMarketingMeasures, "第二条", "通过互联网对金融产品进行商业性宣传推介的活动，包括但不限于展示介绍金融产品相关信息", "the activity of commercially promoting financial products over the internet, including but not limited to showing and introducing information on financial products").indirect()],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "individual-finance",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, is!(Topics: Finance)),
        since(2026, 9, 30),
        &[words(S::FinancialMarketingMeasures, "第二条", "其他组织或者个人，不得开展或者变相开展金融产品网络营销", "other organisations or individuals may not carry out online marketing of financial products, openly or in disguise")],
    )
    .reason(R::IndividualFinance),
    // Wherever the server stands: a server abroad spares the filing and permits nothing.
    Rule::new(
        "virtual-currency",
        Effect::Bar(Bar::VirtualCurrency),
        VIRTUAL_CURRENCY,
        since(2026, 2, 6),
        &[words(S::VirtualCurrencyNotice2026, "通知正文（引文）", "境外单位和个人不得以任何形式非法向境内主体提供虚拟货币相关服务", "Units and individuals abroad may not in any form unlawfully provide services connected with virtual currency to persons in the territory")],
    )
    .reason(R::VirtualCurrency),
    Rule::new(
        "virtual-currency-forbidden",
        Effect::Note(Note::VirtualCurrencyForbidden),
        all!(SERVED, VIRTUAL_CURRENCY),
        since(2026, 2, 6),
        &[words(S::VirtualCurrencyNotice2026, "通知正文（引文）", "境外单位和个人不得以任何形式非法向境内主体提供虚拟货币相关服务", "Units and individuals abroad may not in any form unlawfully provide services connected with virtual currency to persons in the territory")],
    )
    .for_outcomes(NOT_FILED),
    Rule::new(
        "virtual-currency-2021",
        Effect::Bar(Bar::VirtualCurrency),
        VIRTUAL_CURRENCY,
        since(2021, 9, 15).until(2026, 2, 6),
        &[words(S::VirtualCurrencyNotice2021, "一、（二）（引文）", "虚拟货币相关业务活动属于非法金融活动", "Business activities connected with virtual currency are unlawful financial activities")],
    )
    .reason(R::VirtualCurrency),
    Rule::new(
        "virtual-currency-forbidden-2021",
        Effect::Note(Note::VirtualCurrencyForbidden),
        all!(SERVED, VIRTUAL_CURRENCY),
        since(2021, 9, 15).until(2026, 2, 6),
        &[words(S::VirtualCurrencyNotice2021, "一、（二）（引文）", "虚拟货币相关业务活动属于非法金融活动", "Business activities connected with virtual currency are unlawful financial activities")],
    )
    .for_outcomes(NOT_FILED),
];
