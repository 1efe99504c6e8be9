//! What whoever sells, or lets others sell, shows, checks and reports.

use super::sources::Source as S;
use super::terms::{GOES_ON, SELLS, WITHIN_REACH};
use crate::condition::Condition;
use crate::date::since;
use crate::evidence::words;
use crate::ids::{Duty, Event, Unit};
use crate::rule::{Due, Effect, Rule};
use crate::sets::OutcomeSet;
use crate::{all, is, not};

/// A platform of a mainland operator on which others trade in their own name.
const LETS_OTHERS_SELL: Condition = all!(
    is!(Activities: Marketplace),
    not!(is!(Applicant: OffshoreCompany)),
    GOES_ON,
    WITHIN_REACH
);

/// The rules.
pub const RULES: &[Rule] = &[
    // Content is outside the E-commerce Law (Art 2): neither paid content nor games.
    Rule::new(
        "show-licence",
        Effect::Duty(Duty::ShowLicence, None),
        all!(SELLS, GOES_ON, WITHIN_REACH),
        since(2019, 1, 1),
        &[words(S::ECommerceLaw, "第九条", "包括电子商务平台经营者、平台内经营者以及通过自建网站、其他网络服务销售商品或者提供服务的电子商务经营者。", "including platform operators in e-commerce, operators on platforms, and operators who sell goods or provide services through a website of their own or other network services.").indirect(), words(S::ECommerceLaw, "第十五条", "电子商务经营者应当在其首页显著位置，持续公示营业执照信息、与其经营业务有关的行政许可信息、属于依照本法第十条规定的不需要办理市场主体登记情形等信息，或者上述信息的链接标识。", "Operators in e-commerce shall, in a prominent place of their home page, permanently publish the data of the business licence, of the administrative permits for their business, or that under Article 10 no market registration is needed, or a link to these data."), words(S::ECommerceLaw, "第七十六条（一）", "（一）未在首页显著位置公示营业执照信息、行政许可信息、属于不需要办理市场主体登记情形等信息，或者上述信息的链接标识的；", "(1) not publishing in a prominent place of the home page the data of the business licence, of the administrative permits, or that no market registration is needed, or a link to these data;"), words(S::OnlineTradeMeasures, "第十二条末款", "网络交易经营者公示的信息发生变更的，应当在十个工作日内完成更新公示。", "Where the data an online trader publishes change, the published data shall be updated within ten working days.")],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "verify-sellers-before-2021",
        Effect::Duty(Duty::VerifySellers, None),
        LETS_OTHERS_SELL,
        since(2019, 1, 1).until(2021, 5, 1),
        &[words(S::ECommerceLaw, "第二十七条", "电子商务平台经营者应当要求申请进入平台销售商品或者提供服务的经营者提交其身份、地址、联系方式、行政许可等真实信息，进行核验、登记，建立登记档案，并定期核验更新。", "Platform operators in e-commerce shall require operators who apply to sell goods or provide services on the platform to submit true data such as identity, address, contact and administrative permits, verify and register them, keep a register file, and regularly verify and update them.")],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "verify-sellers",
        Effect::Duty(
            Duty::VerifySellers,
            Some(Due {
                count: 6,
                unit: Unit::Months,
                after: Event::SellerJoins,
            }),
        ),
        LETS_OTHERS_SELL,
        since(2021, 5, 1),
        &[words(S::ECommerceLaw, "第九条第二款", "本法所称电子商务平台经营者，是指在电子商务中为交易双方或者多方提供网络经营场所、交易撮合、信息发布等服务，供交易双方或者多方独立开展交易活动的法人或者非法人组织。", "A platform operator in e-commerce, in the sense of this law, is a legal person or an organisation without legal personality that offers two or more parties in e-commerce a place to trade online, matching, publication of information and other services, so that they trade on their own.").indirect(), words(S::ECommerceLaw, "第二十七条", "电子商务平台经营者应当要求申请进入平台销售商品或者提供服务的经营者提交其身份、地址、联系方式、行政许可等真实信息，进行核验、登记，建立登记档案，并定期核验更新。", "Platform operators in e-commerce shall require operators who apply to sell goods or provide services on the platform to submit true data such as identity, address, contact and administrative permits, verify and register them, keep a register file, and regularly verify and update them."), words(S::ECommerceLaw, "第三十一条", "商品和服务信息、交易信息保存时间自交易完成之日起不少于三年", "data on goods and services, and on transactions, are kept for at least three years from the completion of the transaction"), words(S::OnlineTradeMeasures, "第二十四条", "进行核验、登记，建立登记档案，并至少每六个月核验更新一次。", "shall verify and register them, keep a register file, and verify and update them at least every six months."), words(S::PlatformRulesMeasures, "第七条", "网络交易平台经营者应当在其网站、应用程序首页显著位置，持续公示平台规则信息或者上述信息的链接标识", "Operators of online trading platforms shall, in a prominent place of the home page of their website or app, permanently publish the platform’s rules or a link to them"), words(S::PlatformRulesMeasures, "第十二条", "网络交易平台经营者制定、修改的平台规则，应当至少在实施前七日予以公示。", "Platform rules that the operator of an online trading platform makes or alters shall be published at least seven days before they apply."), words(S::DrugOnlineSales, "第二十条", "至少每六个月核验更新一次，确保入驻的药品网络销售企业符合法定要求", "verify and update them at least every six months, to ensure that the enterprises that sell drugs on the platform meet the requirements of the law")],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "report-sellers-before-2025",
        Effect::Duty(Duty::ReportSellers, None),
        LETS_OTHERS_SELL,
        since(2019, 1, 1).until(2025, 6, 20),
        &[words(S::ECommerceLaw, "第二十八条", "电子商务平台经营者应当按照规定向市场监督管理部门报送平台内经营者的身份信息", "Platform operators in e-commerce shall, as provided, report the identity data of operators on the platform to the market regulation department"), words(S::OnlineTradeMeasures, "第二十五条第二款", "网络交易平台经营者应当分别于每年1月和7月向住所地省级市场监督管理部门报送平台内经营者的下列身份信息", "Operators of online trading platforms shall, in January and July of each year, report the following identity data of operators on the platform to the provincial market regulation department of their domicile")],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "report-sellers",
        Effect::Duty(
            Duty::ReportSellers,
            Some(Due {
                count: 1,
                unit: Unit::Months,
                after: Event::QuarterEnds,
            }),
        ),
        LETS_OTHERS_SELL,
        since(2025, 6, 20),
        &[words(S::ECommerceLaw, "第二十八条", "电子商务平台经营者应当按照规定向市场监督管理部门报送平台内经营者的身份信息", "Platform operators in e-commerce shall, as provided, report the identity data of operators on the platform to the market regulation department"), words(S::OnlineTradeMeasures, "第二十五条第二款", "网络交易平台经营者应当分别于每年1月和7月向住所地省级市场监督管理部门报送平台内经营者的下列身份信息", "Operators of online trading platforms shall, in January and July of each year, report the following identity data of operators on the platform to the provincial market regulation department of their domicile"), words(S::PlatformTaxReport, "第四条", "互联网平台企业应当于季度终了的次月内，按照国务院税务主管部门规定的身份信息、收入信息的具体类别和内容，向其主管税务机关报送平台内经营者和从业人员的身份信息以及上季度收入信息。", "Platform enterprises shall, within the month after each quarter, report to their tax authority, by the classes and contents of identity and income data that the State Council’s tax department fixes, the identity of operators and workers on the platform and their income of the past quarter."), words(S::PlatformTaxReport, "第三条", "互联网平台企业应当自本规定施行之日起30日内或者自从事互联网经营业务之日起30日内向其主管税务机关报送平台域名、业务类型、相关运营主体的统一社会信用代码以及名称等信息。", "Platform enterprises shall, within 30 days of these provisions taking effect or within 30 days of starting internet business, report to their tax authority the platform’s domain, the type of business, the unified social credit code and name of the operating entities, and the like."), words(S::PlatformTaxReport, "第十四条", "本规定自公布之日起施行。", "These provisions take effect on the day of publication.")],
    )
    .for_outcomes(OutcomeSet::ALL),
];
