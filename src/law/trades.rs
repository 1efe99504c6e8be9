//! The regulated trades: what their permits are, who can have none, and what is reported once a site is filed.

use super::notes::{NOT_FILED, SERVED};
use super::sources::Source as S;
use super::terms::{
    ANSWERED_ELSEWHERE, COMMERCIAL_CULTURE, FOREIGN_OVER_50, GOES_ON, JOB_AGENT, MAPS, NEW_ORDER,
    NO_DATA_LEAVES, ORGANISATION, OUTSIDE, PERMITS_MATTER, PUBLISHING, SELLS_TICKETS, SELLS_TRAVEL,
    SERVERS_STAY,
};
use crate::condition::Condition;
use crate::date::since;
use crate::evidence::words;
use crate::ids::OtherReading as O;
use crate::ids::{Approval, Bar, Document, Duty, Event, Note, Stage, Step, Unit};
use crate::rule::{Due, Effect, Rule};
use crate::sets::{FILED, OUGHT, OutcomeSet};
use crate::{all, any, is, not};

/// Sells drugs or devices, or lets others sell them.
const SELLS_DRUGS: Condition = all!(
    is!(Topics: DrugsDevices),
    is!(Activities: OwnSales | Marketplace)
);

/// Sells tickets to shows, as a business: a State organ runs none.
const SHOW_TICKETS: Condition = all!(SELLS_TICKETS, not!(is!(Applicant: Government)));

/// Acts as a job agent, as a business: a State organ runs none.
const JOB_BUSINESS: Condition = all!(JOB_AGENT, not!(is!(Applicant: Government)));

/// Is reached from somewhere, not kept on a device.
const REACHED: Condition = all!(SERVED, not!(is!(ServedFrom: Offline)));

/// Data on people's health: of a medical institution, or of whoever treats patients online.
const HEALTH_DATA: Condition = all!(
    any!(
        is!(Applicant: MedicalInstitution),
        is!(Topics: MedicalServices)
    ),
    not!(NO_DATA_LEAVES)
);

/// The rules.
pub const RULES: &[Rule] = &[
    // The seller holds the licence, the platform is filed; devices by their class.
    Rule::new(
        "drug-sales",
        Effect::Approval(Approval::DrugSales),
        SELLS_DRUGS,
        since(2019, 12, 1),
        &[words(S::DrugLaw, "第五十一条", "无药品经营许可证的，不得经营药品。", "Without a drug trading licence, nobody may trade in drugs."), words(S::DrugOnlineSales, "第七条", "从事药品网络销售的，应当是具备保证网络销售药品安全能力的药品上市许可持有人或者药品经营企业。", "Whoever sells drugs online shall be a holder of a marketing authorisation for drugs, or a drug trading enterprise, able to ensure the safety of drugs sold online."), words(S::DeviceRegulations, "第四十六条", "从事医疗器械网络销售的，应当是医疗器械注册人、备案人或者医疗器械经营企业。", "Whoever sells medical devices online shall be the registrant or filer of a medical device, or a device trading enterprise.")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "drug-sales-licence",
        Effect::Document(Document::DrugSalesLicence, Stage::Approval),
        all!(PERMITS_MATTER, SELLS_DRUGS),
        since(2019, 12, 1),
        &[words(S::DrugLaw, "第五十一条", "无药品经营许可证的，不得经营药品。", "Without a drug trading licence, nobody may trade in drugs.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-drug-sales",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, SELLS_DRUGS),
        since(2019, 12, 1),
        &[words(S::DrugLaw, "第五十一条", "无药品经营许可证的，不得经营药品。", "Without a drug trading licence, nobody may trade in drugs.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "recruitment",
        Effect::Approval(Approval::Recruitment),
        JOB_BUSINESS,
        since(2018, 10, 1),
        &[words(S::HumanResourcesRegulations, "第十八条", "经营性人力资源服务机构从事职业中介活动的，应当依法向人力资源社会保障行政部门申请行政许可，取得人力资源服务许可证。", "For-profit human resources service bodies that act as job agents shall, as the law requires, apply to the human resources and social security department for the administrative permit, and obtain the human resources service permit."), words(S::RecruitmentNotice2026, "正文", "网络平台为用人单位提供招聘信息发布等网络招聘服务,应依法取得人力资源服务许可证", "Network platforms that provide employers with online recruitment services such as publishing vacancies shall lawfully obtain the human resources service permit").second_hand(), words(S::HumanResourcesRegulations, "第十四条", "公共人力资源服务机构，是指县级以上人民政府设立的公共就业和人才服务机构。", "Public human resources service bodies are public bodies for employment and talent services set up by people’s governments at or above the county level.").indirect()],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "recruitment-permit",
        Effect::Document(Document::RecruitmentPermit, Stage::Approval),
        all!(PERMITS_MATTER, JOB_BUSINESS),
        since(2018, 10, 1),
        &[words(S::HumanResourcesRegulations, "第十八条", "经营性人力资源服务机构从事职业中介活动的，应当依法向人力资源社会保障行政部门申请行政许可，取得人力资源服务许可证。", "For-profit human resources service bodies that act as job agents shall, as the law requires, apply to the human resources and social security department for the administrative permit, and obtain the human resources service permit.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-recruitment",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, JOB_BUSINESS),
        since(2018, 10, 1),
        &[words(S::HumanResourcesRegulations, "第十八条", "经营性人力资源服务机构从事职业中介活动的，应当依法向人力资源社会保障行政部门申请行政许可，取得人力资源服务许可证。", "For-profit human resources service bodies that act as job agents shall, as the law requires, apply to the human resources and social security department for the administrative permit, and obtain the human resources service permit.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "travel",
        Effect::Approval(Approval::Travel),
        SELLS_TRAVEL,
        since(2013, 10, 1),
        &[words(S::TourismLaw, "第四十八条", "通过网络经营旅行社业务的，应当依法取得旅行社业务经营许可，并在其网站主页的显著位置标明其业务经营许可证信息。", "Whoever runs travel-agency business through the network shall lawfully obtain the travel-agency permit, and show its data in a prominent place of the website’s home page."), words(S::TourismLaw, "第四十八条第二款", "发布旅游经营信息的网站，应当保证其信息真实、准确。", "Websites that publish information on tourism businesses shall ensure that it is true and accurate.").indirect()],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "travel-permit",
        Effect::Document(Document::TravelPermit, Stage::Approval),
        all!(PERMITS_MATTER, SELLS_TRAVEL),
        since(2013, 10, 1),
        &[words(S::TourismLaw, "第四十八条", "通过网络经营旅行社业务的，应当依法取得旅行社业务经营许可，并在其网站主页的显著位置标明其业务经营许可证信息。", "Whoever runs travel-agency business through the network shall lawfully obtain the travel-agency permit, and show its data in a prominent place of the website’s home page.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-travel",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, SELLS_TRAVEL),
        since(2013, 10, 1),
        &[words(S::TourismLaw, "第四十八条", "通过网络经营旅行社业务的，应当依法取得旅行社业务经营许可，并在其网站主页的显著位置标明其业务经营许可证信息。", "Whoever runs travel-agency business through the network shall lawfully obtain the travel-agency permit, and show its data in a prominent place of the website’s home page.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "maps",
        Effect::Approval(Approval::Maps),
        MAPS,
        since(2016, 1, 1),
        &[words(S::MapRegulations, "第三十三条", "互联网地图服务单位向公众提供地理位置定位、地理信息上传标注和地图数据库开发等服务的，应当依法取得相应的测绘资质证书。", "Providers of internet maps that offer the public services such as positioning, uploading and marking geographic information, and development of map databases shall lawfully obtain the surveying and mapping qualification for it.")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "survey-permit",
        Effect::Document(Document::SurveyPermit, Stage::Approval),
        all!(PERMITS_MATTER, MAPS),
        since(2016, 1, 1),
        &[words(S::MapRegulations, "第三十三条", "互联网地图服务单位向公众提供地理位置定位、地理信息上传标注和地图数据库开发等服务的，应当依法取得相应的测绘资质证书。", "Providers of internet maps that offer the public services such as positioning, uploading and marking geographic information, and development of map databases shall lawfully obtain the surveying and mapping qualification for it.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-maps",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, MAPS),
        since(2016, 1, 1),
        &[words(S::MapRegulations, "第三十三条", "互联网地图服务单位向公众提供地理位置定位、地理信息上传标注和地图数据库开发等服务的，应当依法取得相应的测绘资质证书。", "Providers of internet maps that offer the public services such as positioning, uploading and marking geographic information, and development of map databases shall lawfully obtain the surveying and mapping qualification for it.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "medical-services",
        Effect::Approval(Approval::MedicalServices),
        is!(Topics: MedicalServices),
        since(1994, 9, 1),
        &[words(S::MedicalInstitutionRegulations, "第二十四条", "任何单位或者个人，未取得《医疗机构执业许可证》，不得开展诊疗活动。", "Without the practice licence of a medical institution, no unit or individual may carry on diagnosis and treatment."), words(S::MedicalInstitutionRegulations2022, "第二十三条", "任何单位或者个人，未取得《医疗机构执业许可证》或者未经备案，不得开展诊疗活动。", "Without the practice licence of a medical institution, or without a filing, no unit or individual may carry on diagnosis and treatment.")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "medical-practice-permit",
        Effect::Document(Document::MedicalPracticePermit, Stage::Approval),
        all!(PERMITS_MATTER, is!(Topics: MedicalServices)),
        since(1994, 9, 1),
        &[words(S::MedicalInstitutionRegulations, "第二十四条", "任何单位或者个人，未取得《医疗机构执业许可证》，不得开展诊疗活动。", "Without the practice licence of a medical institution, no unit or individual may carry on diagnosis and treatment."), words(S::MedicalInstitutionRegulations2022, "第二十三条", "任何单位或者个人，未取得《医疗机构执业许可证》或者未经备案，不得开展诊疗活动。", "Without the practice licence of a medical institution, or without a filing, no unit or individual may carry on diagnosis and treatment.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-medical-services",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, is!(Topics: MedicalServices)),
        since(1994, 9, 1),
        &[words(S::MedicalInstitutionRegulations, "第二十四条", "任何单位或者个人，未取得《医疗机构执业许可证》，不得开展诊疗活动。", "Without the practice licence of a medical institution, no unit or individual may carry on diagnosis and treatment."), words(S::MedicalInstitutionRegulations2022, "第二十三条", "任何单位或者个人，未取得《医疗机构执业许可证》或者未经备案，不得开展诊疗活动。", "Without the practice licence of a medical institution, or without a filing, no unit or individual may carry on diagnosis and treatment.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "tickets",
        Effect::Approval(Approval::Tickets),
        SHOW_TICKETS,
        since(2017, 7, 1),
        &[words(S::TicketNotice2017, "一（引文）", "利用信息网络从事营业性演出票务经营活动的互联网平台企业属于演出票务经营单位，应当按上述规定办理营业性演出许可证。", "Internet platform companies that carry on the ticketing of commercial performances through information networks are performance ticketing units, and shall obtain the permit for commercial performances under the above provisions.")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "ticket-permit",
        Effect::Document(Document::TicketPermit, Stage::Approval),
        all!(PERMITS_MATTER, SHOW_TICKETS),
        since(2017, 7, 1),
        &[words(S::TicketNotice2017, "一（引文）", "利用信息网络从事营业性演出票务经营活动的互联网平台企业属于演出票务经营单位，应当按上述规定办理营业性演出许可证。", "Internet platform companies that carry on the ticketing of commercial performances through information networks are performance ticketing units, and shall obtain the permit for commercial performances under the above provisions.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-tickets",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, SHOW_TICKETS),
        since(2017, 7, 1),
        &[words(S::TicketNotice2017, "一（引文）", "利用信息网络从事营业性演出票务经营活动的互联网平台企业属于演出票务经营单位，应当按上述规定办理营业性演出许可证。", "Internet platform companies that carry on the ticketing of commercial performances through information networks are performance ticketing units, and shall obtain the permit for commercial performances under the above provisions.")],
    )
    .for_outcomes(FILED),
    // The seller tells the drug authority where it sells, and tells it again when that changes.
    Rule::new(
        "drug-sales-report",
        Effect::Duty(Duty::DrugSalesReport, None),
        all!(is!(Topics: DrugsDevices), is!(Activities: OwnSales), GOES_ON),
        since(2022, 12, 1),
        &[words(S::DrugOnlineSales, "第十一条", "药品网络销售企业应当向药品监督管理部门报告企业名称、网站名称、应用程序名称、IP地址、域名、药品生产许可证或者药品经营许可证等信息。", "Online drug sellers report name, site, app, IP address, domain and drug licence to the drug authority.")],
    )
    .for_outcomes(FILED),
    // A platform reports after its licence, a shop of one's own after its filing.
    Rule::new(
        "food-report-platform",
        Effect::Duty(Duty::FoodReport, Some(Due { count: 30, unit: Unit::WorkingDays, after: Event::LicenceIssued })),
        all!(NEW_ORDER, is!(Topics: Food), is!(Activities: Marketplace)),
        since(2016, 10, 1),
        &[words(S::FoodOnlineGuide, "办事流程 1", "网络食品销售和网络餐饮服务第三方平台提供者应当在通信管理部门批准后30个工作日内，向所在地省级市场监督管理部门申请备案并提交相关材料；", "Third-party platforms for online food sales and online catering shall, within 30 working days of the approval of the communications administration, apply for filing with the provincial market regulation department of their place and submit the papers;"), words(S::FoodSafetyLaw, "第六十二条", "网络食品交易第三方平台提供者应当对入网食品经营者进行实名登记，明确其食品安全管理责任；依法应当取得许可证的，还应当审查其许可证。", "Third-party platforms for online food trading shall register the food businesses on them by real name and make clear their responsibility for food safety; of those that must by law hold a licence, the platform shall also examine the licence.")],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    Rule::new(
        "food-report",
        Effect::Duty(Duty::FoodReport, Some(Due { count: 30, unit: Unit::WorkingDays, after: Event::FilingApproved })),
        all!(NEW_ORDER, is!(Topics: Food), is!(Activities: OwnSales), not!(is!(Activities: Marketplace))),
        since(2016, 10, 1),
        &[words(S::FoodOnlineGuide, "办事流程 1", "自建网站食品销售和网络餐饮服务提供者应当在通信主管部门备案后30个工作日内，向所在地县级市场监督管理部门申请备案并提交相关材料；", "Providers of food sales and of online catering on a website of their own shall, within 30 working days of the filing with the communications authority, apply for filing with the county-level market regulation department of their place and submit the papers;"), words(S::FoodSafetyLaw, "第三十五条", "从事食品生产、食品销售、餐饮服务，应当依法取得许可。但是，销售食用农产品和仅销售预包装食品的，不需要取得许可。", "Whoever makes food, sells food or provides catering shall lawfully obtain a permit. But for selling edible farm produce, and for selling only prepacked food, no permit is needed.").indirect()],
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
        &[words(S::InternetCulture10, "第十条", "非经营性互联网文化单位,应当自设立之日起60日内向所在地省、自治区、直辖市人民政府文化行政部门备案", "Non-commercial internet culture units shall, within 60 days of being set up, file with the culture department of the people’s government of the province, autonomous region or municipality of the place")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "no-filing-is-not-permission-maps",
        Effect::Note(Note::NoFilingIsNotPermission),
        all!(SERVED, MAPS),
        since(2016, 1, 1),
        &[words(S::MapRegulations, "第三十三条", "互联网地图服务单位向公众提供地理位置定位、地理信息上传标注和地图数据库开发等服务的，应当依法取得相应的测绘资质证书。", "Providers of internet maps that offer the public services such as positioning, uploading and marking geographic information, and development of map databases shall lawfully obtain the surveying and mapping qualification for it.").indirect(), words(S::MapRegulations, "第三十四条", "互联网地图服务单位应当将存放地图数据的服务器设在中华人民共和国境内", "Providers of internet maps shall place the servers that store map data within the PRC").indirect()],
    )
    .for_outcomes(NOT_FILED),
    Rule::new(
        "no-filing-is-not-permission-recruitment",
        Effect::Note(Note::NoFilingIsNotPermission),
        all!(SERVED, JOB_BUSINESS),
        since(2018, 10, 1),
        &[words(S::HumanResourcesRegulations, "第十八条", "经营性人力资源服务机构从事职业中介活动的，应当依法向人力资源社会保障行政部门申请行政许可，取得人力资源服务许可证。", "For-profit human resources service bodies that act as job agents shall, as the law requires, apply to the human resources and social security department for the administrative permit, and obtain the human resources service permit.").indirect()],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    Rule::new(
        "no-filing-is-not-permission-travel",
        Effect::Note(Note::NoFilingIsNotPermission),
        all!(SERVED, SELLS_TRAVEL),
        since(2013, 10, 1),
        &[words(S::TourismLaw, "第四十八条", "通过网络经营旅行社业务的，应当依法取得旅行社业务经营许可，并在其网站主页的显著位置标明其业务经营许可证信息。", "Whoever runs travel-agency business through the network shall lawfully obtain the travel-agency permit, and show its data in a prominent place of the website’s home page.").indirect()],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    Rule::new(
        "no-filing-is-not-permission-medical-services",
        Effect::Note(Note::NoFilingIsNotPermission),
        all!(SERVED, is!(Topics: MedicalServices)),
        since(1994, 9, 1),
        &[words(S::MedicalInstitutionRegulations, "第二十四条", "任何单位或者个人，未取得《医疗机构执业许可证》，不得开展诊疗活动。", "Without the practice licence of a medical institution, no unit or individual may carry on diagnosis and treatment.").indirect(), words(S::MedicalInstitutionRegulations2022, "第二十三条", "任何单位或者个人，未取得《医疗机构执业许可证》或者未经备案，不得开展诊疗活动。", "Without the practice licence of a medical institution, or without a filing, no unit or individual may carry on diagnosis and treatment.").indirect()],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    Rule::new(
        "no-filing-is-not-permission-tickets",
        Effect::Note(Note::NoFilingIsNotPermission),
        all!(SERVED, SHOW_TICKETS),
        since(2017, 7, 1),
        &[words(S::TicketNotice2017, "一（引文）", "利用信息网络从事营业性演出票务经营活动的互联网平台企业属于演出票务经营单位，应当按上述规定办理营业性演出许可证。", "Internet platform companies that carry on the ticketing of commercial performances through information networks are performance ticketing units, and shall obtain the permit for commercial performances under the above provisions.").second_hand().indirect()],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    Rule::new(
        "no-filing-is-not-permission-drug-sales",
        Effect::Note(Note::NoFilingIsNotPermission),
        all!(SERVED, SELLS_DRUGS),
        since(2019, 12, 1),
        &[words(S::DrugLaw, "第五十一条", "无药品经营许可证的，不得经营药品。", "Without a drug trading licence, nobody may trade in drugs.").indirect(), words(S::DrugLaw, "第六十二条", "药品网络交易第三方平台提供者应当按照国务院药品监督管理部门的规定，向所在地省、自治区、直辖市人民政府药品监督管理部门备案。", "Third-party platforms for online drug trading shall, as the drug authority of the State Council provides, file with the drug authority of the people’s government of the province, autonomous region or municipality of the place.").indirect()],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    Rule::new(
        "no-filing-is-not-permission-financial-marketing",
        Effect::Note(Note::NoFilingIsNotPermission),
        all!(SERVED, is!(Topics: Finance)),
        since(2026, 9, 30),
        &[words(S::FinancialMarketingMeasures, "第二条", "其他组织或者个人，不得开展或者变相开展金融产品网络营销", "other organisations or individuals may not carry out online marketing of financial products, openly or in disguise").second_hand()],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    // What is filed and answered from outside, and what would be served from there, breaks these rules all the same.
    Rule::new(
        "publishing-server-outside",
        Effect::Fixable(Bar::ServersInMainland),
        all!(OUTSIDE, PUBLISHING),
        since(2016, 3, 10),
        &[words(S::PublishingProvisions8, "第八条", "相关服务器和存储设备必须存放在中华人民共和国境内。", "The servers and storage equipment concerned must be placed within the PRC.")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "servers-stay-publishing",
        Effect::Note(Note::ServersStayInMainland),
        all!(REACHED, PUBLISHING),
        since(2016, 3, 10),
        &[words(S::PublishingProvisions8, "第八条", "相关服务器和存储设备必须存放在中华人民共和国境内。", "The servers and storage equipment concerned must be placed within the PRC.")],
    )
    .for_outcomes(NOT_FILED),
    Rule::new(
        "maps-server-outside",
        Effect::Fixable(Bar::ServersInMainland),
        all!(OUTSIDE, MAPS),
        since(2016, 1, 1),
        &[words(S::MapRegulations, "第三十四条", "互联网地图服务单位应当将存放地图数据的服务器设在中华人民共和国境内", "Providers of internet maps shall place the servers that store map data within the PRC")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "servers-stay-maps",
        Effect::Note(Note::ServersStayInMainland),
        all!(REACHED, MAPS),
        since(2016, 1, 1),
        &[words(S::MapRegulations, "第三十四条", "互联网地图服务单位应当将存放地图数据的服务器设在中华人民共和国境内", "Providers of internet maps shall place the servers that store map data within the PRC")],
    )
    .for_outcomes(NOT_FILED),
    Rule::new(
        "ride-hailing-server-outside",
        Effect::Fixable(Bar::ServersInMainland),
        all!(OUTSIDE, is!(Topics: RideHailing)),
        since(2016, 11, 1),
        &[words(S::RideHailingMeasures27, "第二十七条", "所采集的个人信息和生成的业务数据,应当在中国内地存储和使用,保存期限不少于2年,除法律法规另有规定外,上述信息和数据不得外流。", "The personal data collected and the business data generated shall be stored and used in mainland China, and kept for at least 2 years; unless laws and regulations provide otherwise, these data may not flow out.")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "servers-stay-ride-hailing",
        Effect::Note(Note::ServersStayInMainland),
        all!(REACHED, is!(Topics: RideHailing)),
        since(2016, 11, 1),
        &[words(S::RideHailingMeasures27, "第二十七条", "所采集的个人信息和生成的业务数据,应当在中国内地存储和使用,保存期限不少于2年,除法律法规另有规定外,上述信息和数据不得外流。", "The personal data collected and the business data generated shall be stored and used in mainland China, and kept for at least 2 years; unless laws and regulations provide otherwise, these data may not flow out.")],
    )
    .for_outcomes(NOT_FILED),
    // The nodes are in the mainland, the origin need not be.
    Rule::new(
        "servers-stay-behind-cdn",
        Effect::Note(Note::ServersStayInMainland),
        all!(is!(ServedFrom: MainlandCdn), SERVERS_STAY),
        since(2016, 11, 1),
        &[words(S::PublishingProvisions8, "第八条", "相关服务器和存储设备必须存放在中华人民共和国境内。", "The servers and storage equipment concerned must be placed within the PRC."), words(S::MapRegulations, "第三十四条", "互联网地图服务单位应当将存放地图数据的服务器设在中华人民共和国境内", "Providers of internet maps shall place the servers that store map data within the PRC"), words(S::RideHailingMeasures27, "第二十七条", "所采集的个人信息和生成的业务数据,应当在中国内地存储和使用,保存期限不少于2年,除法律法规另有规定外,上述信息和数据不得外流。", "The personal data collected and the business data generated shall be stored and used in mainland China, and kept for at least 2 years; unless laws and regulations provide otherwise, these data may not flow out.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "health-data-stays",
        Effect::Note(Note::HealthDataStays),
        all!(REACHED, HEALTH_DATA),
        since(2018, 7, 12),
        &[words(S::HealthDataMeasures, "Art 30, in summary", "Big data should be securely stored on reliable servers within the territory of China.", "Big data should be securely stored on reliable servers within the territory of China."), words(S::HealthDataMeasures, "Art 30, in summary", "If big data needs to be transferred overseas, responsible organisations must undertake a security evaluation procedure.", "If big data needs to be transferred overseas, responsible organisations must undertake a security evaluation procedure.")],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    Rule::new(
        "health-data-stays-behind-the-filing",
        Effect::Note(Note::HealthDataStays),
        all!(ANSWERED_ELSEWHERE, HEALTH_DATA),
        since(2018, 7, 12),
        &[words(S::HealthDataMeasures, "Art 30, in summary", "Big data should be securely stored on reliable servers within the territory of China.", "Big data should be securely stored on reliable servers within the territory of China."), words(S::HealthDataMeasures, "Art 30, in summary", "If big data needs to be transferred overseas, responsible organisations must undertake a security evaluation procedure.", "If big data needs to be transferred overseas, responsible organisations must undertake a security evaluation procedure.")],
    )
    .for_outcomes(FILED)
    .decided_by_regulator(),
    // 外商投资旅行社不得经营中国内地居民出国旅游业务…
    Rule::new(
        "foreign-travel-limits",
        Effect::Note(Note::ForeignTravelLimits),
        all!(is!(Applicant: ForeignInvested), SELLS_TRAVEL),
        since(2013, 10, 1),
        &[words(S::TravelAgencyRegulations, "第二十三条", "外商投资旅行社不得经营中国内地居民出国旅游业务以及赴香港特别行政区、澳门特别行政区和台湾地区旅游的业务，但是国务院决定或者我国签署的自由贸易协定和内地与香港、澳门关于建立更紧密经贸关系的安排另有规定的除外。", "Travel agencies with foreign investment may not carry on the business of outbound travel of mainland residents, nor of travel to the Hong Kong and Macau special administrative regions and to Taiwan, unless the State Council decides otherwise, or a free trade agreement signed by China or the closer economic partnership arrangements of the mainland with Hong Kong and Macau provide otherwise.")],
    )
    .for_outcomes(OUGHT),
    // No question asks what an organisation from outside is for; the text tells.
    Rule::new(
        "foreign-ngo",
        Effect::Note(Note::ForeignNgo),
        is!(Applicant: OffshoreCompany),
        since(2017, 1, 1),
        &[words(S::ForeignNgoLaw, "第九条", "境外非政府组织在中国境内开展活动，应当依法登记设立代表机构；未登记设立代表机构需要在中国境内开展临时活动的，应当依法备案。", "A non-governmental organisation from outside the territory that carries on activities in China shall by law register and set up a representative office; one that has none and needs to carry on temporary activities in China shall by law file them."), words(S::ForeignNgoLaw, "第二条第二款", "境外非政府组织，是指在境外合法成立的基金会、社会团体、智库机构等非营利、非政府的社会组织。", "Non-governmental organisations from outside the territory are foundations, social organisations, think tanks and other non-profit, non-governmental social organisations lawfully set up outside the territory."), words(S::ForeignNgoLaw, "第九条第二款", "不得在中国境内开展或者变相开展活动", "may not carry on activities in China, openly or in disguise")],
    )
    .for_outcomes(OutcomeSet::ALL),
    // The text of 2019 was not reached: a note for every foreign share, and a doubt above one half.
    Rule::new(
        "foreign-maps",
        Effect::Note(Note::ForeignMaps),
        all!(is!(Applicant: ForeignInvested), MAPS),
        since(2017, 7, 1),
        &[words(S::ForeignSurveyors, "第八条（三）", "外国的组织或者个人在中华人民共和国领域只申请互联网地图服务测绘资质的，必须依法设立合资企业，且外方投资者在合资企业中的出资比例，最终不得超过50%", "foreign organisations or individuals who apply for the qualification for internet map services alone must set up a joint venture, in which the foreign share may not finally exceed 50%"), words(S::SurveyingLaw, "第八条第二款", "外国的组织或者个人在中华人民共和国领域从事测绘活动，应当与中华人民共和国有关部门或者单位合作进行，并不得涉及国家秘密和危害国家安全。", "Foreign organisations or individuals who survey in the mainland do so together with its authorities or units, and touch neither State secrets nor State security.").indirect()],
    )
    .for_outcomes(OUGHT)
    .decided_by_regulator(),
    Rule::new(
        "foreign-maps-capped",
        Effect::Doubt,
        all!(FOREIGN_OVER_50, MAPS),
        since(2017, 7, 1),
        &[words(S::ForeignSurveyors, "第八条（三）", "外国的组织或者个人在中华人民共和国领域只申请互联网地图服务测绘资质的，必须依法设立合资企业，且外方投资者在合资企业中的出资比例，最终不得超过50%", "foreign organisations or individuals who apply for the qualification for internet map services alone must set up a joint venture, in which the foreign share may not finally exceed 50%"), words(S::SurveyingLaw, "第八条第二款", "外国的组织或者个人在中华人民共和国领域从事测绘活动，应当与中华人民共和国有关部门或者单位合作进行，并不得涉及国家秘密和危害国家安全。", "Foreign organisations or individuals who survey in the mainland do so together with its authorities or units, and touch neither State secrets nor State security.").indirect()],
    )
    .contrary_reading(O::ForeignMapsCapped)
    .decided_by_regulator(),
];
