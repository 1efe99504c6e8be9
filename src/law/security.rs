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
        &[words(S::GradedProtectionMeasures, "第十五条第二款", "新建第二级以上信息系统,应当在投入运行后30日内,由其运营、使用单位到所在地设区的市级以上公安机关办理备案手续。", "New systems of grade 2 and above are filed by the operator with the city police or higher within 30 days of going into operation."), words(S::GradedProtectionMeasures, "第十五条第一款", "已运营(运行)的第二级以上信息系统,应当在安全保护等级确定后30日内", "Systems of grade 2 and above already running: within 30 days of the grade being fixed"), words(S::GradedProtectionMeasures, "第十七条", "应当在收到备案材料之日起的10个工作日内颁发信息系统安全等级保护备案证明", "the police issues the certificate within 10 working days of receiving the papers"), words(S::CybersecurityLaw2025, "第二十三条", "国家实行网络安全等级保护制度。网络运营者应当按照网络安全等级保护制度的要求，履行下列安全保护义务", "The state runs a system of graded protection; network operators carry out these duties under it").indirect(), words(S::CybersecurityLaw2016, "第二十一条", "国家实行网络安全等级保护制度。网络运营者应当按照网络安全等级保护制度的要求，履行下列安全保护义务", "The state runs a system of graded protection; network operators carry out these duties under it").indirect(), words(S::GradedProtectionTianjin, "受理条件", "部分备案时限已修改为10日内", "in part the term has been changed to 10 days").against().of(Province::Tianjin)],
    )
    .for_outcomes(FILED)
    .decided_by_regulator(),
    Rule::new(
        "incident-report",
        Effect::Duty(Duty::IncidentReport, Some(Due { count: 4, unit: Unit::Hours, after: Event::IncidentKnown })),
        GOES_ON,
        since(2025, 11, 1),
        &[words(S::IncidentReportMeasures, "第二条", "在中华人民共和国境内建设、运营网络或者通过网络提供服务的网络运营者，在发生网络安全事件时，应当按照本办法的规定进行报告。", "Network operators that build or run networks, or serve through networks, in the mainland report incidents under these Measures."), words(S::IncidentReportMeasures, "第四条", "应当按照《网络安全事件分级指南》（见附件）进行研判，属于较大以上网络安全事件的，按以下程序报告", "judge by the grading guide (annexed); incidents of the grade \"larger\" and above are reported as follows"), words(S::IncidentReportMeasures, "第四条", "其他网络运营者应当及时向属地省级网信部门报告，最迟不得超过4小时。", "Other operators report in time to the provincial cyberspace administration, at the latest within 4 hours."), words(S::IncidentReportMeasures, "第四条", "网络运营者属于中央和国家机关各部门及其直属单位的，应当及时向本部门网信工作机构报告，最迟不得超过2小时。", "Central and state organs report to their own cyberspace office within 2 hours."), words(S::CybersecurityLaw2025, "第二十七条", "在发生危害网络安全的事件时，立即启动应急预案，采取相应的补救措施，并按照规定向有关主管部门报告。", "when something endangers the network's security, start the plan at once, mend, and report to the authorities as prescribed.")],
    )
    .for_outcomes(FILED),
    // Whoever serves through networks in the mainland; whether that reaches those who serve from outside is not said.
    Rule::new(
        "incident-report-instead",
        Effect::Duty(Duty::IncidentReport, Some(Due { count: 4, unit: Unit::Hours, after: Event::IncidentKnown })),
        GOES_ON,
        since(2025, 11, 1),
        &[words(S::IncidentReportMeasures, "第二条", "在中华人民共和国境内建设、运营网络或者通过网络提供服务的网络运营者，在发生网络安全事件时，应当按照本办法的规定进行报告。", "Network operators that build or run networks, or serve through networks, in the mainland report incidents under these Measures.").indirect()],
    )
    .for_outcomes(HONG_KONG)
    .decided_by_regulator(),
];
