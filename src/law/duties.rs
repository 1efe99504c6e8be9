//! What comes with the outcome, and by when.

use super::provinces::provinces;
use super::sources::Source as S;
use super::terms::{
    FILED_HERE, GOES_ON, HOLDS_B21, HOLDS_B25, NEEDS_TELECOM_LICENCE, NEW_ORDER, ORDER,
    ORGANISATION,
};
use crate::condition::{ALWAYS, Condition};
use crate::date::since;
use crate::evidence::words;
use crate::ids::{Duty, Event, Unit};
use crate::law::provinces::by_provinces;
use crate::questions::Province;
use crate::rule::{Due, Effect, Rule};
use crate::sets::{FILED, HONG_KONG};
use crate::{all, any, is};

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
        &[words(S::AlibabaGuide2018, "Procedure 8", "You must follow the message to verify the mobile phones in 48 hours.", "You must follow the message to verify the mobile phones in 48 hours.")],
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
        &[words(S::HuaweiSms, "短信验证超时怎么办", "需在验证码有效期内（24小时）登录管局网站完成短信验证", "must log in to the administration’s website and complete the verification by text message while the code is valid (24 hours)"), words(S::UcloudSms, "文首", "2020年8月17日起，全国所有省份，均需完成短信核验", "From 17 August 2020, all provinces of the country require the verification by text message"), words(S::TencentCancelSite, "二. 短信核验", "自2020年8月17日起，各省市进行备案申请时需通过 [工信部备案管理系统] 进行短信核验", "From 17 August 2020, whoever applies for a filing in any province must pass the verification by text message in the ministry’s filing system")],
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
        &[words(S::Police33Article12, "第十二条", "应当自网络正式联通之日起30日内，到所在地的省、自治区、直辖市人民政府公安机关指定的受理机关办理备案手续", "shall, within 30 days of the day on which the network is formally connected, go through filing with the office that the police of the people’s government of the province, autonomous region or municipality names"), words(S::Police33Article23, "第二十三条", "不履行备案职责的，由公安机关给予警告或者停机整顿不超过6个月的处罚", "whoever does not meet the duty to file is warned by the police, or ordered to stop and put things right for up to 6 months"), words(S::TencentPolice, "如何进行公安备案？", "需在网站开通之日起30日内登录", "must log in within 30 days of the day on which the website opens"), words(S::AlibabaSupportPage, "Bước 9", "đăng ký giấy phép PSB trong vòng 30 ngày sau khi bạn nhận được giấy phép ICP", "register the PSB filing within 30 days after you receive the ICP filing"), words(S::AlibabaWhy2017, "Note", "submit an application to PSB (Public Security Bureau) for another filing within 30 days after you open up your website", "submit an application to PSB (Public Security Bureau) for another filing within 30 days after you open up your website")],
    )
    .for_outcomes(FILED),
    // 在网站开通时在主页底部的中央位置标明其备案编号
    Rule::new(
        "footer-number",
        Effect::Duty(Duty::FooterNumber, None),
        GOES_ON,
        since(2005, 3, 20),
        by_provinces!(FooterNumber, [words(S::AppNoticeDigest, "正文", "APP 和分发平台应在显著位置标明备案编号,并链接备案系统网址", "Apps and distribution platforms shall show the filing number in a prominent place, with a link to the address of the filing system"), words(S::Order33Article13, "第十三条", "应当在其网站开通时在主页底部的中央位置标明其备案编号", "shall, when its website opens, show its filing number in the middle at the bottom of the home page"), words(S::Decree292Article12, "第十二条", "应当在其网站主页的显著位置标明其经营许可证编号或者备案编号", "shall show the number of its licence or of its filing in a prominent place of its website’s home page"), words(S::Decree292Article22, "第二十二条", "未在其网站主页上标明其经营许可证编号或者备案编号的，由省、自治区、直辖市电信管理机构责令改正，处5000元以上5万元以下的罚款", "whoever does not show the number of the licence or of the filing on the website’s home page is ordered by the telecom authority of the province, autonomous region or municipality to mend, and fined RMB 5,000 to 50,000"), words(S::Order33Article25, "解读", "对未在其备案编号下方链接备案管理系统网址违法行为的罚款，相关违法行为通过责令改正予以纠正，逾期未改的再予以罚款。", "the fine for the breach of not linking, below the filing number, to the address of the filing management system: such breaches are put right by an order to mend, and fined only if they are not mended in time."), words(S::TencentAfterFiling, "添加网站备案号规则", "广东省网站标明主体备案号，其他省份网站底部应标明网站备案号（例如：京ICP备****号-1），不可以标明主体备案号", "Websites of Guangdong show the filing number of the applicant; those of other provinces shall show at the bottom the filing number of the website (for example 京ICP备****号-1), and may not show that of the applicant"), words(S::HuaweiAfterwards, "ICP备案后，还需要做什么", "除广东省网站是标明主体备案号，其他省份网站首页底部应标明网站备案号（例如：京ICP备号-1），不可以标明主体备案号", "Except for websites of Guangdong, which show the filing number of the applicant, those of other provinces shall show at the bottom of the home page the filing number of the website (for example 京ICP备号-1), and may not show that of the applicant")]),
    )
    .for_outcomes(FILED),
    // 应当提前30日: a planned change is filed ahead of time.
    Rule::new(
        "keep-current",
        Effect::Duty(Duty::KeepCurrent, None),
        GOES_ON,
        since(2000, 9, 25),
        &[words(S::Decree292Article11, "第十一条", "互联网信息服务提供者变更服务项目、网站网址等事项的，应当提前30日向原审核、发证或者备案机关办理变更手续", "A provider of internet information services that changes its services, the website’s address or the like shall, 30 days ahead, go through the change with the authority that examined, licensed or filed it")],
    )
    .for_outcomes(FILED),
    // What is filed stays filed, and has to stay true, until it is cancelled.
    Rule::new(
        "keep-current-instead",
        Effect::Duty(Duty::KeepCurrent, None),
        all!(FILED_HERE, GOES_ON),
        since(2005, 3, 20),
        &[words(S::Order33Article14, "第十四条", "非经营性互联网信息服务提供者在备案有效期内需要变更其《备案登记表》中填报的信息的，应当提前三十日登陆信息产业部备案系统向原备案机关履行备案变更手续", "A provider of non-commercial internet information services that, while the filing is valid, needs to change data of its registration form shall, thirty days ahead, log in to the ministry’s filing system and go through the change with the original filing authority"), words(S::Order33Article26, "第二十六条", "未在规定时间履行备案变更手续，或未依法履行备案注销手续的，由住所所在地省通信管理局责令限期改正，并处一万元罚款", "Whoever does not go through the change of the filing in the time set, or does not cancel the filing by law, is ordered by the provincial communications administration of the domicile to mend within a time, and fined RMB 10,000")],
    )
    .for_outcomes(HONG_KONG),
    // 应当提前三十日; whoever fails to do so is fined RMB 10,000.
    Rule::new(
        "keep-current-of-filing",
        Effect::Duty(Duty::KeepCurrent, None),
        GOES_ON,
        since(2005, 3, 20),
        &[words(S::Order33Article14, "第十四条", "非经营性互联网信息服务提供者在备案有效期内需要变更其《备案登记表》中填报的信息的，应当提前三十日登陆信息产业部备案系统向原备案机关履行备案变更手续", "A provider of non-commercial internet information services that, while the filing is valid, needs to change data of its registration form shall, thirty days ahead, log in to the ministry’s filing system and go through the change with the original filing authority"), words(S::Order33Article26, "第二十六条", "未在规定时间履行备案变更手续，或未依法履行备案注销手续的，由住所所在地省通信管理局责令限期改正，并处一万元罚款", "Whoever does not go through the change of the filing in the time set, or does not cancel the filing by law, is ordered by the provincial communications administration of the domicile to mend within a time, and fined RMB 10,000")],
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
        &[words(S::CybersecurityLogs, "第二十三条（三）", "按照规定留存相关的网络日志不少于六个月", "keep the network logs concerned for at least six months as provided")],
    )
    .for_outcomes(FILED),
    // 2025 年第 123 号: filing with the provincial drug administration, at least two qualified staff.
    Rule::new(
        "drugs-devices-filing",
        Effect::Duty(Duty::DrugsDevicesFiling, None),
        all!(ORGANISATION, GOES_ON, is!(Topics: DrugsDevices)),
        since(2025, 12, 22),
        &[words(S::DrugsNotice123, "第四条", "应当以网站、客户端、应用程序为基本单元进行备案", "shall be filed by the website, the client or the application as the basic unit"), words(S::DrugsFilingAgency2026, "二、四", "需配备至少2名熟悉药品、医疗器械法规的专业人员…备案后需在网站首页显著位置公示备案编号", "at least two professionals who know the law on drugs and medical devices are needed … once filed, the filing number must be published in a prominent place of the website’s home page")],
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
        &[words(S::Order42Article35, "第三十五条", "电信业务经营者应当在每年第一季度通过管理平台向发证机关报告", "Telecom operators shall, in the first quarter of each year, report to the licensing authority through the management platform"), words(S::ChongqingAnnualReport, "正文", "请相关企业于2025年3月31日前登录工业和信息化部政务服务平台“电信业务市场综合管理信息系统”(网址:https://dxzhgl.miit.gov.cn/#/home)中“电信企业年报月报管理”板块进行填报", "the enterprises concerned are asked to log in, before 31 March 2025, to the “integrated management system of the telecom market” of the ministry’s service platform (https://dxzhgl.miit.gov.cn/#/home), and to fill in the report in the section “yearly and monthly reports of telecom enterprises”").of(Province::Chongqing)],
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
        &[words(S::LicenceRenewalFirm, "正文", "或者在经营许可证有效期内未开通电信业务的,有效期届满不予延续", "or where, within the term of the licence, the telecom business was not opened, the licence is not renewed when it ends"), words(S::LicenceTermQuoted, "表", "审查期 60 日，证的有效期 5 年", "term of review 60 days, term of the licence 5 years"), words(S::LicenceRenewalFirm, "正文", "省范围内的《增值电信业务许可证》的有效期限为5年", "A value-added telecom licence for one province is valid for 5 years"), words(S::LicenceRenewalFirm, "正文", "应当提前90日向原发证机关提出延续经营许可证的申请", "an application to renew the licence shall be made to the original licensing authority 90 days ahead")],
    )
    .for_outcomes(FILED),
];
