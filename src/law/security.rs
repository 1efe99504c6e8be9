//! How a system is protected: its grade, and what is reported when it fails.

use super::sources::Source as S;
use super::terms::{GOES_ON, MAINLAND_NODE, ORGANISATION};
use crate::all;
use crate::date::since;
use crate::evidence::words;
use crate::ids::{Duty, Event, Unit};
use crate::questions::Province;
use crate::rule::{Due, Effect, Rule};
use crate::sets::{FILED, HONG_KONG};

/// The rules.
pub const RULES: &[Rule] = &[
    // Which sites are of grade 2 no text says.
    Rule::new(
        "graded-protection",
        Effect::Duty(Duty::GradedProtection, Some(Due { count: 30, unit: Unit::Days, after: Event::SiteOpens })),
        all!(ORGANISATION, MAINLAND_NODE, GOES_ON),
        since(2007, 6, 22),
        &[words(S::GradedProtectionMeasures, "第十五条第二款", "新建第二级以上信息系统,应当在投入运行后30日内,由其运营、使用单位到所在地设区的市级以上公安机关办理备案手续。", "A newly built information system of grade 2 or above shall, within 30 days of going into operation, be filed by its operator or user with the police of the prefecture-level city or above of the place."), words(S::GradedProtectionMeasures, "第十五条第一款", "已运营(运行)的第二级以上信息系统,应当在安全保护等级确定后30日内,由其运营、使用单位…", "An information system of grade 2 or above that is already in operation shall, within 30 days of its grade of protection being fixed, by its operator or user …"), words(S::GradedProtectionMeasures, "第十七条", "应当在收到备案材料之日起的10个工作日内颁发信息系统安全等级保护备案证明", "shall, within 10 working days of receiving the papers, issue the certificate of the filing of the system’s grade of protection"), words(S::CybersecurityLaw2025, "第二十三条", "国家实行网络安全等级保护制度。网络运营者应当按照网络安全等级保护制度的要求，履行下列安全保护义务", "The State runs a system of graded protection of network security. Network operators shall, as that system requires, carry out the following duties of protection").indirect(), words(S::CybersecurityLaw2016, "第二十一条", "国家实行网络安全等级保护制度。网络运营者应当按照网络安全等级保护制度的要求，履行下列安全保护义务", "The State runs a system of graded protection of network security. Network operators shall, as that system requires, carry out the following duties of protection").indirect(), words(S::GradedProtectionTianjin, "受理条件", "部分备案时限已修改为10日内", "some terms for filing have been changed to within 10 days").against().of(Province::Tianjin)],
    )
    .for_outcomes(FILED)
    .decided_by_regulator(),
    Rule::new(
        "incident-report",
        Effect::Duty(Duty::IncidentReport, Some(Due { count: 4, unit: Unit::Hours, after: Event::IncidentKnown })),
        GOES_ON,
        since(2025, 11, 1),
        &[words(S::IncidentReportMeasures, "第二条", "在中华人民共和国境内建设、运营网络或者通过网络提供服务的网络运营者，在发生网络安全事件时，应当按照本办法的规定进行报告。", "Network operators that build or run networks, or provide services through networks, within the PRC shall report under these Measures when an incident of network security happens."), words(S::IncidentReportMeasures, "第四条", "应当按照《网络安全事件分级指南》（见附件）进行研判，属于较大以上网络安全事件的，按以下程序报告", "shall judge by the guide to the grades of incidents (annexed); an incident of the grade “larger” or above is reported by the following procedure"), words(S::IncidentReportMeasures, "第四条", "其他网络运营者应当及时向属地省级网信部门报告，最迟不得超过4小时。", "Other network operators shall report in time to the cyberspace administration of their province, at the latest within 4 hours."), words(S::IncidentReportMeasures, "第四条", "网络运营者属于中央和国家机关各部门及其直属单位的，应当及时向本部门网信工作机构报告，最迟不得超过2小时。", "A network operator that is a department of the central or State organs, or a unit directly under one, shall report in time to that department’s cyberspace office, at the latest within 2 hours."), words(S::CybersecurityLaw2025, "第二十七条", "在发生危害网络安全的事件时，立即启动应急预案，采取相应的补救措施，并按照规定向有关主管部门报告。", "when an incident that endangers network security happens, shall at once start the emergency plan, take remedial measures, and report to the competent authority as provided.")],
    )
    .for_outcomes(FILED),
    // Whoever serves through networks in the mainland; whether that reaches those who serve from outside is not said.
    Rule::new(
        "incident-report-instead",
        Effect::Duty(Duty::IncidentReport, Some(Due { count: 4, unit: Unit::Hours, after: Event::IncidentKnown })),
        GOES_ON,
        since(2025, 11, 1),
        &[words(S::IncidentReportMeasures, "第二条", "在中华人民共和国境内建设、运营网络或者通过网络提供服务的网络运营者，在发生网络安全事件时，应当按照本办法的规定进行报告。", "Network operators that build or run networks, or provide services through networks, within the PRC shall report under these Measures when an incident of network security happens.").indirect()],
    )
    .for_outcomes(HONG_KONG)
    .decided_by_regulator(),
];
