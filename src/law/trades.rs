//! The regulated trades: what their permits are, who can have none, and what is reported once a site is filed.

use super::notes::{NOT_FILED, SERVED};
use super::sources::Source as S;
use super::terms::{COMMERCIAL_CULTURE, NEW_ORDER, ORGANISATION, PERMITS_MATTER};
use crate::condition::Condition;
use crate::date::since;
use crate::evidence::words;
use crate::ids::{Approval, Document, Duty, Event, Note, Stage, Step, Unit};
use crate::rule::{Due, Effect, Rule};
use crate::sets::{FILED, OUGHT};
use crate::{all, is, not};

/// Sells drugs or devices, or lets others sell them.
const SELLS_DRUGS: Condition = all!(
    is!(Topics: DrugsDevices),
    is!(Activities: OwnSales | Marketplace)
);

/// Sells tickets to shows, as a business: a State organ runs none.
const SHOW_TICKETS: Condition = all!(is!(Topics: Tickets), not!(is!(Applicant: Government)));

/// The rules.
pub const RULES: &[Rule] = &[
    // The seller holds the licence, the platform is filed; devices by their class.
    Rule::new(
        "drug-sales",
        Effect::Approval(Approval::DrugSales),
        SELLS_DRUGS,
        since(2019, 12, 1),
        &[words(S::DrugLaw, "第五十一条", "无药品经营许可证的，不得经营药品。", "without a drug trading licence nobody trades in drugs"), words(S::DrugOnlineSales, "第七条", "从事药品网络销售的，应当是具备保证网络销售药品安全能力的药品上市许可持有人或者药品经营企业。", "who sells drugs online is a marketing authorisation holder or a drug trading enterprise able to keep them safe"), words(S::DeviceRegulations, "第四十六条", "从事医疗器械网络销售的，应当是医疗器械注册人、备案人或者医疗器械经营企业。", "who sells devices online is their registrant, filer or a device trading enterprise")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "drug-sales-licence",
        Effect::Document(Document::DrugSalesLicence, Stage::Approval),
        all!(PERMITS_MATTER, SELLS_DRUGS),
        since(2019, 12, 1),
        &[words(S::DrugLaw, "第五十一条", "无药品经营许可证的，不得经营药品。", "without a drug trading licence nobody trades in drugs")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-drug-sales",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, SELLS_DRUGS),
        since(2019, 12, 1),
        &[words(S::DrugLaw, "第五十一条", "无药品经营许可证的，不得经营药品。", "without a drug trading licence nobody trades in drugs")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "recruitment",
        Effect::Approval(Approval::Recruitment),
        is!(Topics: Recruitment),
        since(2018, 10, 1),
        &[words(S::HumanResourcesRegulations, "第十八条", "经营性人力资源服务机构从事职业中介活动的，应当依法向人力资源社会保障行政部门申请行政许可，取得人力资源服务许可证。", "for-profit bodies that act as job agents obtain the human resources service permit")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "recruitment-permit",
        Effect::Document(Document::RecruitmentPermit, Stage::Approval),
        all!(PERMITS_MATTER, is!(Topics: Recruitment)),
        since(2018, 10, 1),
        &[words(S::HumanResourcesRegulations, "第十八条", "经营性人力资源服务机构从事职业中介活动的，应当依法向人力资源社会保障行政部门申请行政许可，取得人力资源服务许可证。", "for-profit bodies that act as job agents obtain the human resources service permit")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-recruitment",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, is!(Topics: Recruitment)),
        since(2018, 10, 1),
        &[words(S::HumanResourcesRegulations, "第十八条", "经营性人力资源服务机构从事职业中介活动的，应当依法向人力资源社会保障行政部门申请行政许可，取得人力资源服务许可证。", "for-profit bodies that act as job agents obtain the human resources service permit")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "travel",
        Effect::Approval(Approval::Travel),
        is!(Topics: Travel),
        since(2013, 10, 1),
        &[words(S::TourismLaw, "第四十八条", "通过网络经营旅行社业务的，应当依法取得旅行社业务经营许可，并在其网站主页的显著位置标明其业务经营许可证信息。", "whoever runs travel-agency business over the network obtains the travel-agency permit and shows it prominently on the home page")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "travel-permit",
        Effect::Document(Document::TravelPermit, Stage::Approval),
        all!(PERMITS_MATTER, is!(Topics: Travel)),
        since(2013, 10, 1),
        &[words(S::TourismLaw, "第四十八条", "通过网络经营旅行社业务的，应当依法取得旅行社业务经营许可，并在其网站主页的显著位置标明其业务经营许可证信息。", "whoever runs travel-agency business over the network obtains the travel-agency permit and shows it prominently on the home page")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-travel",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, is!(Topics: Travel)),
        since(2013, 10, 1),
        &[words(S::TourismLaw, "第四十八条", "通过网络经营旅行社业务的，应当依法取得旅行社业务经营许可，并在其网站主页的显著位置标明其业务经营许可证信息。", "whoever runs travel-agency business over the network obtains the travel-agency permit and shows it prominently on the home page")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "maps",
        Effect::Approval(Approval::Maps),
        is!(Topics: Maps),
        since(2016, 1, 1),
        &[words(S::MapRegulations, "第三十三条", "互联网地图服务单位向公众提供地理位置定位、地理信息上传标注和地图数据库开发等服务的，应当依法取得相应的测绘资质证书。", "internet map services that offer the public positioning, uploading or marking of geographic information, or map database development, must hold the surveying qualification")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "survey-permit",
        Effect::Document(Document::SurveyPermit, Stage::Approval),
        all!(PERMITS_MATTER, is!(Topics: Maps)),
        since(2016, 1, 1),
        &[words(S::MapRegulations, "第三十三条", "互联网地图服务单位向公众提供地理位置定位、地理信息上传标注和地图数据库开发等服务的，应当依法取得相应的测绘资质证书。", "internet map services that offer the public positioning, uploading or marking of geographic information, or map database development, must hold the surveying qualification")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-maps",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, is!(Topics: Maps)),
        since(2016, 1, 1),
        &[words(S::MapRegulations, "第三十三条", "互联网地图服务单位向公众提供地理位置定位、地理信息上传标注和地图数据库开发等服务的，应当依法取得相应的测绘资质证书。", "internet map services that offer the public positioning, uploading or marking of geographic information, or map database development, must hold the surveying qualification")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "medical-services",
        Effect::Approval(Approval::MedicalServices),
        is!(Topics: MedicalServices),
        since(1994, 9, 1),
        &[words(S::MedicalInstitutionRegulations, "第二十四条", "任何单位或者个人，未取得《医疗机构执业许可证》，不得开展诊疗活动。", "no unit or person may diagnose or treat without the practice licence of a medical institution")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "medical-practice-permit",
        Effect::Document(Document::MedicalPracticePermit, Stage::Approval),
        all!(PERMITS_MATTER, is!(Topics: MedicalServices)),
        since(1994, 9, 1),
        &[words(S::MedicalInstitutionRegulations, "第二十四条", "任何单位或者个人，未取得《医疗机构执业许可证》，不得开展诊疗活动。", "no unit or person may diagnose or treat without the practice licence of a medical institution")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-medical-services",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, is!(Topics: MedicalServices)),
        since(1994, 9, 1),
        &[words(S::MedicalInstitutionRegulations, "第二十四条", "任何单位或者个人，未取得《医疗机构执业许可证》，不得开展诊疗活动。", "no unit or person may diagnose or treat without the practice licence of a medical institution")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "tickets",
        Effect::Approval(Approval::Tickets),
        SHOW_TICKETS,
        since(2017, 7, 1),
        &[words(S::TicketNotice2017, "一（引文）", "利用信息网络从事营业性演出票务经营活动的互联网平台企业属于演出票务经营单位，应当按上述规定办理营业性演出许可证。", "internet platforms that sell tickets to commercial shows are ticketing units and obtain the commercial performance permit")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "ticket-permit",
        Effect::Document(Document::TicketPermit, Stage::Approval),
        all!(PERMITS_MATTER, SHOW_TICKETS),
        since(2017, 7, 1),
        &[words(S::TicketNotice2017, "一（引文）", "利用信息网络从事营业性演出票务经营活动的互联网平台企业属于演出票务经营单位，应当按上述规定办理营业性演出许可证。", "internet platforms that sell tickets to commercial shows are ticketing units and obtain the commercial performance permit")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-tickets",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, SHOW_TICKETS),
        since(2017, 7, 1),
        &[words(S::TicketNotice2017, "一（引文）", "利用信息网络从事营业性演出票务经营活动的互联网平台企业属于演出票务经营单位，应当按上述规定办理营业性演出许可证。", "internet platforms that sell tickets to commercial shows are ticketing units and obtain the commercial performance permit")],
    )
    .for_outcomes(FILED),
    // A platform reports after its licence, a shop of one's own after its filing.
    Rule::new(
        "food-report-platform",
        Effect::Duty(Duty::FoodReport, Some(Due { count: 30, unit: Unit::WorkingDays, after: Event::LicenceIssued })),
        all!(NEW_ORDER, is!(Topics: Food), is!(Activities: Marketplace)),
        since(2016, 10, 1),
        &[words(S::FoodOnlineGuide, "办事流程 1", "网络食品销售和网络餐饮服务第三方平台提供者应当在通信管理部门批准后30个工作日内，向所在地省级市场监督管理部门申请备案并提交相关材料；", "platforms file with the provincial market authority within 30 working days of the telecom authority’s approval"), words(S::FoodSafetyLaw, "第六十二条", "网络食品交易第三方平台提供者应当对入网食品经营者进行实名登记，明确其食品安全管理责任；依法应当取得许可证的，还应当审查其许可证。", "food platforms register sellers by real name and check their permits")],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    Rule::new(
        "food-report",
        Effect::Duty(Duty::FoodReport, Some(Due { count: 30, unit: Unit::WorkingDays, after: Event::FilingApproved })),
        all!(NEW_ORDER, is!(Topics: Food), is!(Activities: OwnSales), not!(is!(Activities: Marketplace))),
        since(2016, 10, 1),
        &[words(S::FoodOnlineGuide, "办事流程 1", "自建网站食品销售和网络餐饮服务提供者应当在通信主管部门备案后30个工作日内，向所在地县级市场监督管理部门申请备案并提交相关材料；", "sellers and caterers with a site of their own file with the county market authority within 30 working days of the ICP filing"), words(S::FoodSafetyLaw, "第三十五条", "从事食品生产、食品销售、餐饮服务，应当依法取得许可。但是，销售食用农产品和仅销售预包装食品的，不需要取得许可。", "making, selling food and catering need a permit; selling farm produce, or only prepacked food, does not")],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    // What earns needs the permit instead; a person alone is no unit that could be filed.
    Rule::new(
        "culture-filing",
        Effect::Duty(
            Duty::CultureFiling,
            Some(Due {
                count: 60,
                unit: Unit::Days,
                after: Event::SiteOpens,
            }),
        ),
        all!(
            ORGANISATION,
            NEW_ORDER,
            is!(Topics: Culture),
            not!(COMMERCIAL_CULTURE)
        ),
        since(2011, 4, 1),
        &[words(S::InternetCulture10, "第十条", "非经营性互联网文化单位,应当自设立之日起60日内向所在地省、自治区、直辖市人民政府文化行政部门备案", "cultural units that do not trade are filed with the provincial culture authority within 60 days of being set up")],
    )
    .for_outcomes(FILED),
    // The data of maps may not even be kept outside the mainland.
    Rule::new(
        "no-filing-is-not-permission-maps",
        Effect::Note(Note::NoFilingIsNotPermission),
        all!(SERVED, is!(Topics: Maps)),
        since(2016, 1, 1),
        &[words(S::MapRegulations, "第三十三条", "互联网地图服务单位向公众提供地理位置定位、地理信息上传标注和地图数据库开发等服务的，应当依法取得相应的测绘资质证书。", "internet map services that offer the public positioning, uploading or marking of geographic information, or map database development, must hold the surveying qualification"), words(S::MapRegulations, "第三十四条", "互联网地图服务单位应当将存放地图数据的服务器设在中华人民共和国境内", "internet map services keep the servers that store map data in the mainland")],
    )
    .for_outcomes(NOT_FILED),
    Rule::new(
        "no-filing-is-not-permission-recruitment",
        Effect::Note(Note::NoFilingIsNotPermission),
        all!(SERVED, is!(Topics: Recruitment)),
        since(2018, 10, 1),
        &[words(S::HumanResourcesRegulations, "第十八条", "经营性人力资源服务机构从事职业中介活动的，应当依法向人力资源社会保障行政部门申请行政许可，取得人力资源服务许可证。", "for-profit bodies that act as job agents obtain the human resources service permit")],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    Rule::new(
        "no-filing-is-not-permission-travel",
        Effect::Note(Note::NoFilingIsNotPermission),
        all!(SERVED, is!(Topics: Travel)),
        since(2013, 10, 1),
        &[words(S::TourismLaw, "第四十八条", "通过网络经营旅行社业务的，应当依法取得旅行社业务经营许可，并在其网站主页的显著位置标明其业务经营许可证信息。", "whoever runs travel-agency business over the network obtains the travel-agency permit and shows it prominently on the home page")],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    Rule::new(
        "no-filing-is-not-permission-medical-services",
        Effect::Note(Note::NoFilingIsNotPermission),
        all!(SERVED, is!(Topics: MedicalServices)),
        since(1994, 9, 1),
        &[words(S::MedicalInstitutionRegulations, "第二十四条", "任何单位或者个人，未取得《医疗机构执业许可证》，不得开展诊疗活动。", "no unit or person may diagnose or treat without the practice licence of a medical institution")],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    Rule::new(
        "no-filing-is-not-permission-tickets",
        Effect::Note(Note::NoFilingIsNotPermission),
        all!(SERVED, SHOW_TICKETS),
        since(2017, 7, 1),
        &[words(S::TicketNotice2017, "一（引文）", "利用信息网络从事营业性演出票务经营活动的互联网平台企业属于演出票务经营单位，应当按上述规定办理营业性演出许可证。", "internet platforms that sell tickets to commercial shows are ticketing units and obtain the commercial performance permit").second_hand().indirect()],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    Rule::new(
        "no-filing-is-not-permission-drug-sales",
        Effect::Note(Note::NoFilingIsNotPermission),
        all!(SERVED, SELLS_DRUGS),
        since(2019, 12, 1),
        &[words(S::DrugLaw, "第五十一条", "无药品经营许可证的，不得经营药品。", "without a drug trading licence nobody trades in drugs"), words(S::DrugLaw, "第六十二条", "药品网络交易第三方平台提供者应当按照国务院药品监督管理部门的规定，向所在地省、自治区、直辖市人民政府药品监督管理部门备案。", "third-party drug platforms are filed with the provincial drug authority")],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    Rule::new(
        "no-filing-is-not-permission-financial-marketing",
        Effect::Note(Note::NoFilingIsNotPermission),
        all!(SERVED, is!(Topics: Finance)),
        since(2026, 9, 30),
        &[words(S::FinancialMarketingMeasures, "第二条", "其他组织或者个人，不得开展或者变相开展金融产品网络营销", "other organisations or persons may not carry out online marketing of financial products, openly or in disguise").second_hand()],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
];
