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
        &[words(S::ECommerceLaw, "第九条", "包括电子商务平台经营者、平台内经营者以及通过自建网站、其他网络服务销售商品或者提供服务的电子商务经营者。", "including platforms, sellers on them, and those who sell goods or services through a site of their own or other network services"), words(S::ECommerceLaw, "第十五条", "电子商务经营者应当在其首页显著位置，持续公示营业执照信息、与其经营业务有关的行政许可信息、属于依照本法第十条规定的不需要办理市场主体登记情形等信息，或者上述信息的链接标识。", "show the business licence, the permits of the trade, or why no registration is needed, permanently in a prominent place of the home page, or a link to them"), words(S::ECommerceLaw, "第七十六条（一）", "（一）未在首页显著位置公示营业执照信息、行政许可信息、属于不需要办理市场主体登记情形等信息，或者上述信息的链接标识的；", "(1) not showing the licence, permits or exemption on the home page"), words(S::OnlineTradeMeasures, "第十二条末款", "网络交易经营者公示的信息发生变更的，应当在十个工作日内完成更新公示。", "changes are shown within ten working days")],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "verify-sellers-before-2021",
        Effect::Duty(Duty::VerifySellers, None),
        LETS_OTHERS_SELL,
        since(2019, 1, 1).until(2021, 5, 1),
        &[words(S::ECommerceLaw, "第二十七条", "电子商务平台经营者应当要求申请进入平台销售商品或者提供服务的经营者提交其身份、地址、联系方式、行政许可等真实信息，进行核验、登记，建立登记档案，并定期核验更新。", "platforms require sellers’ true identity, address, contact and permits, verify and register them, keep a file, and check again regularly")],
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
        &[words(S::ECommerceLaw, "第九条第二款", "是指在电子商务中为交易双方或者多方提供网络经营场所、交易撮合、信息发布等服务，供交易双方或者多方独立开展交易活动的法人或者非法人组织。", "a legal person or organisation that offers others a place to trade, matching or publication so that they trade on their own"), words(S::ECommerceLaw, "第二十七条", "电子商务平台经营者应当要求申请进入平台销售商品或者提供服务的经营者提交其身份、地址、联系方式、行政许可等真实信息，进行核验、登记，建立登记档案，并定期核验更新。", "platforms require sellers’ true identity, address, contact and permits, verify and register them, keep a file, and check again regularly"), words(S::ECommerceLaw, "第三十一条", "商品和服务信息、交易信息保存时间自交易完成之日起不少于三年", "records of goods, services and transactions are kept at least three years from the transaction"), words(S::OnlineTradeMeasures, "第二十四条", "进行核验、登记，建立登记档案，并至少每六个月核验更新一次。", "verify, register, keep a file and check again at least every six months"), words(S::PlatformRulesMeasures, "第七条", "网络交易平台经营者应当在其网站、应用程序首页显著位置，持续公示平台规则信息或者上述信息的链接标识", "platforms show their rules, or a link, permanently on the home page of the site or app"), words(S::PlatformRulesMeasures, "第十二条", "网络交易平台经营者制定、修改的平台规则，应当至少在实施前七日予以公示。", "platform rules are announced at least seven days before they apply"), words(S::DrugOnlineSales, "第二十条", "至少每六个月核验更新一次，确保入驻的药品网络销售企业符合法定要求", "check again at least every six months that the drug sellers meet the law")],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "report-sellers-before-2025",
        Effect::Duty(Duty::ReportSellers, None),
        LETS_OTHERS_SELL,
        since(2019, 1, 1).until(2025, 6, 20),
        &[words(S::ECommerceLaw, "第二十八条", "电子商务平台经营者应当按照规定向市场监督管理部门报送平台内经营者的身份信息", "platforms report sellers’ identity to the market authority as prescribed"), words(S::OnlineTradeMeasures, "第二十五条第二款", "网络交易平台经营者应当分别于每年1月和7月向住所地省级市场监督管理部门报送平台内经营者的下列身份信息", "platforms report in January and July each year to the provincial market authority the following on their sellers")],
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
        &[words(S::ECommerceLaw, "第二十八条", "电子商务平台经营者应当按照规定向市场监督管理部门报送平台内经营者的身份信息", "platforms report sellers’ identity to the market authority as prescribed"), words(S::OnlineTradeMeasures, "第二十五条第二款", "网络交易平台经营者应当分别于每年1月和7月向住所地省级市场监督管理部门报送平台内经营者的下列身份信息", "platforms report in January and July each year to the provincial market authority the following on their sellers"), words(S::PlatformTaxReport, "第四条", "互聯網平台企業(ye) 應當於(yu) 季度終了的次月內(nei) ，按照國務院稅務主管部門規定的身份信息、收入信息的具體(ti) 類別和內(nei) 容，向其主管稅", "platforms report, within the month after each quarter, identity and income data to their tax authority"), words(S::PlatformTaxReport, "第三条", "自從(cong) 事互聯網經營業(ye) 務之日起30日內(nei) 向其主管稅務機關(guan) 報送平台域名", "within 30 days of starting the business report the platform’s domain to the tax authority"), words(S::PlatformTaxReport, "文首", "現予公布，自公布之日起施行", "published now and in force from the day of publication, 2025-06-20")],
    )
    .for_outcomes(OutcomeSet::ALL),
];
