//! When a filing is required.

use super::sources::Source as S;
use super::terms::{MAINLAND_NODE, OUTSIDE, PUBLIC_APP, PUBLIC_BODY, STAFF_APP, STORE_APP};
use crate::date::since;
use crate::evidence::words;
use crate::ids::OtherReading as O;
use crate::ids::Reason as R;
use crate::rule::{Effect, Rule};
use crate::{all, is, not};

/// The rules.
pub const RULES: &[Rule] = &[
    // 第五条 在中华人民共和国境内提供非经营性互联网信息服务，应当依法履行备案手续。
    // The law names the operator; clouds and administrations look at the node that answers.
    Rule::new(
        "website-on-mainland-node",
        Effect::File,
        all!(is!(Service: Website), MAINLAND_NODE),
        since(2005, 3, 20),
        &[words(S::Order33Article5, "第五条第一款", "在中华人民共和国境内提供非经营性互联网信息服务，应当依法履行备案手续。", "Whoever provides non-commercial internet information services within the PRC shall go through filing by law."), words(S::Decree292Article4, "第四条第一款", "对非经营性互联网信息服务实行备案制度", "a filing system applies to non-commercial internet information services").indirect(), words(S::Order33Article18, "第十八条", "互联网接入服务提供者不得为未经备案的组织或者个人从事非经营性互联网信息服务提供互联网接入服务。", "Internet access providers may not provide internet access for organisations or individuals that carry on non-commercial internet information services without a filing."), words(S::LinktomGuide, "引言", "指向中国大陆境内的服务器网站必须申请 ICP(互联网内容提供商)备案", "A website that points to a server within mainland China must apply for the ICP (internet content provider) filing")],
    )
    .reason(R::WebsiteOnMainlandNode),
    // The same article: 通过互联网域名访问的网站或者利用仅能通过互联网IP地址访问的网站.
    // Providers say that without a domain there is nothing to file.
    Rule::new(
        "ip-only-on-mainland-node",
        Effect::File,
        all!(is!(Service: IpOnly), MAINLAND_NODE),
        since(2005, 3, 20),
        &[words(S::Order33Article5, "第五条第三款", "在中华人民共和国境内提供非经营性互联网信息服务，是指在中华人民共和国境内的组织或个人利用通过互联网域名访问的网站或者利用仅能通过互联网IP地址访问的网站，提供非经营性互联网信息服务。", "Providing non-commercial internet information services within the PRC means that organisations or individuals within the PRC provide them through websites reached by a domain name, or through websites that can be reached only by an IP address.").indirect(), words(S::TencentWhetherToFile, "只购买云服务器不使用域名，需要备案吗？", "当您不使用域名解析指向服务器时，不需要备案。", "As long as you do not use a domain name that points to the server, no filing is needed.").against()],
    )
    .reason(R::IpOnlyOnMainlandNode)
    .decided_by_regulator(),
    // 第二十三条 设立移动互联网应用程序应当按照国家有关规定向电信主管部门办理许可或者备案手续。
    Rule::new(
        "public-app-in-mainland-store",
        Effect::File,
        all!(STORE_APP, MAINLAND_NODE),
        since(2023, 9, 1),
        &[words(S::AppNotice105, "一、总体要求（引文）", "在中华人民共和国境内从事互联网信息服务的APP主办者,应当依照《中华人民共和国反电信网络诈骗法》《互联网信息服务管理办法》(国务院令第292号)等规定履行备案手续,未履行备案手续的,不得从事APP互联网信息服务。", "App operators who carry on internet information services within the PRC shall go through filing under the Law against Telecom and Online Fraud, the Measures for Internet Information Services (State Council Decree 292) and other provisions; whoever has not gone through filing may not carry on internet information services by app."), words(S::AntiFraudArticle23, "第二十三条第一款", "设立移动互联网应用程序应当按照国家有关规定向电信主管部门办理许可或者备案手续。", "Whoever sets up a mobile app shall, as the State provides, obtain a licence from the telecom authority or file with it.")],
    )
    .reason(R::PublicAppInMainlandStore),
    // The notice looks at service within the mainland, the access provider at its own nodes.
    Rule::new(
        "public-app-outside-mainland-stores",
        Effect::File,
        all!(PUBLIC_APP, MAINLAND_NODE, is!(AppStores: Elsewhere)),
        since(2023, 9, 1),
        &[words(S::AppNotice105, "一、总体要求（引文）", "在中华人民共和国境内从事互联网信息服务的APP主办者,应当依照《中华人民共和国反电信网络诈骗法》《互联网信息服务管理办法》(国务院令第292号)等规定履行备案手续,未履行备案手续的,不得从事APP互联网信息服务。", "App operators who carry on internet information services within the PRC shall go through filing under the Law against Telecom and Online Fraud, the Measures for Internet Information Services (State Council Decree 292) and other provisions; whoever has not gone through filing may not carry on internet information services by app.")],
    )
    .reason(R::PublicAppOutsideMainlandStores)
    .decided_by_province(),
    Rule::new(
        "app-with-overseas-backend",
        Effect::File,
        all!(STORE_APP, OUTSIDE),
        since(2023, 9, 1),
        &[words(S::AppNotice105, "一、总体要求（引文）", "在中华人民共和国境内从事互联网信息服务的APP主办者,应当依照《中华人民共和国反电信网络诈骗法》《互联网信息服务管理办法》(国务院令第292号)等规定履行备案手续,未履行备案手续的,不得从事APP互联网信息服务。", "App operators who carry on internet information services within the PRC shall go through filing under the Law against Telecom and Online Fraud, the Measures for Internet Information Services (State Council Decree 292) and other provisions; whoever has not gone through filing may not carry on internet information services by app.").indirect(), words(S::OverseasAppPractice, "（正文）", "It is not possible for a Chinese company to publish on the Apple App Store China without an ICP Filing.", "It is not possible for a Chinese company to publish on the Apple App Store China without an ICP Filing.").indirect()],
    )
    .reason(R::AppWithOverseasBackend)
    .decided_by_regulator(),
    // No fact names it: the host it calls has to be filed anyway.
    Rule::new(
        "staff-app-on-mainland-node",
        Effect::File,
        all!(STAFF_APP, MAINLAND_NODE),
        since(2023, 9, 1),
        &[words(S::AntiFraudArticle23, "第二十三条第一款", "设立移动互联网应用程序应当按照国家有关规定向电信主管部门办理许可或者备案手续。", "Whoever sets up a mobile app shall, as the State provides, obtain a licence from the telecom authority or file with it.")],
    )
    .reason(R::StaffAppOnMainlandNode)
    .decided_by_regulator(),
    Rule::new(
        "mini-program",
        Effect::File,
        all!(is!(Service: MiniProgram), not!(OUTSIDE), not!(is!(Applicant: OffshoreCompany))),
        since(2023, 9, 1),
        &[words(S::AppNotice105, "二（备案程序，引文）", "APP主办者应当向其住所所在地省级通信管理局履行备案手续,由其网络接入服务提供者、APP分发平台(以下简称分发平台)通过…", "App operators shall go through filing with the provincial communications administration of their domicile, by their network access provider or the app distribution platform, through …").indirect(), words(S::HuaweiApps, "备案号与区别（doc_0115）", "网站、App、小程序、快应用共用备案序列，后缀不同", "Websites, apps, mini-programs and quick apps share one series of filing numbers, with different suffixes"), words(S::UcloudApps, "哪些APP需要备案？1", "以及小程序、快应用等软件开放平台的应用程序，都需要按照《工业和信息化部关于开展移动互联网应用程序备案工作的通知》的要求完成APP备案", "as well as applications of open software platforms such as mini-programs and quick apps must all complete the filing of apps as the ministry’s notice on the filing of mobile internet applications requires")],
    )
    .reason(R::MiniProgram),
    Rule::new(
        "mini-program-with-overseas-backend",
        Effect::File,
        all!(is!(Service: MiniProgram), OUTSIDE, not!(is!(Applicant: OffshoreCompany))),
        since(2023, 9, 1),
        &[words(S::UcloudApps, "哪些APP需要备案？1", "以及小程序、快应用等软件开放平台的应用程序，都需要按照《工业和信息化部关于开展移动互联网应用程序备案工作的通知》的要求完成APP备案", "as well as applications of open software platforms such as mini-programs and quick apps must all complete the filing of apps as the ministry’s notice on the filing of mobile internet applications requires").indirect()],
    )
    .reason(R::MiniProgramWithOverseasBackend)
    .decided_by_regulator(),
    // Readings that others hold.
    // The notice speaks of whoever serves the territory; the platform files nothing for entities from outside.
    Rule::new(
        "offshore-company-mini-program-may-be-filed",
        Effect::File,
        all!(is!(Service: MiniProgram), is!(Applicant: OffshoreCompany)),
        since(2023, 9, 1),
        &[words(S::AppNotice105, "一、总体要求（引文）", "在中华人民共和国境内从事互联网信息服务的APP主办者,应当依照《中华人民共和国反电信网络诈骗法》《互联网信息服务管理办法》(国务院令第292号)等规定履行备案手续,未履行备案手续的,不得从事APP互联网信息服务。", "App operators who carry on internet information services within the PRC shall go through filing under the Law against Telecom and Online Fraud, the Measures for Internet Information Services (State Council Decree 292) and other provisions; whoever has not gone through filing may not carry on internet information services by app.").indirect(), words(S::WechatOverseasEntities, "（官方回复）", "目前境外主体的小程序无需备案和年审。", "Mini-programs of overseas entities need at present neither filing nor annual review.").against()],
    )
    .contrary_reading(O::OverseasMiniProgramMayBeFiled)
    .decided_by_regulator(),
    Rule::new(
        "app-abroad-may-be-filed",
        Effect::File,
        all!(PUBLIC_APP, OUTSIDE, is!(AppStores: Elsewhere)),
        since(2023, 9, 1),
        &[words(S::AppNotice105, "一、总体要求（引文）", "在中华人民共和国境内从事互联网信息服务的APP主办者,应当依照《中华人民共和国反电信网络诈骗法》《互联网信息服务管理办法》(国务院令第292号)等规定履行备案手续,未履行备案手续的,不得从事APP互联网信息服务。", "App operators who carry on internet information services within the PRC shall go through filing under the Law against Telecom and Online Fraud, the Measures for Internet Information Services (State Council Decree 292) and other provisions; whoever has not gone through filing may not carry on internet information services by app.").indirect()],
    )
    .contrary_reading(O::AppAbroadMayBeFiled)
    .decided_by_regulator(),
    // The law names no server.
    Rule::new(
        "staff-app-abroad-may-be-filed",
        Effect::File,
        all!(STAFF_APP, OUTSIDE),
        since(2023, 9, 1),
        &[words(S::AntiFraudArticle23, "第二十三条第一款", "设立移动互联网应用程序应当按照国家有关规定向电信主管部门办理许可或者备案手续。", "Whoever sets up a mobile app shall, as the State provides, obtain a licence from the telecom authority or file with it.").indirect()],
    )
    .contrary_reading(O::StaffAppAbroadMayBeFiled),
    // The guide asks every government site to file, and names no server either.
    Rule::new(
        "public-body-abroad-may-be-filed",
        Effect::File,
        all!(is!(Service: Website), OUTSIDE, PUBLIC_BODY),
        since(2018, 9, 6),
        &[words(S::GovernmentSites, "（正文）", "向当地电信主管 部门申请ICP备案;根据网络系统安全管理的相关要求向公安机关备案。", "apply to the local telecom authority for the ICP filing, and file with the police as the requirements of network system security demand").indirect()],
    )
    .contrary_reading(O::PublicBodyAbroadMayBeFiled)
    .decided_by_regulator(),
    Rule::new(
        "offline-app-in-store-may-be-filed",
        Effect::File,
        all!(STORE_APP, is!(ServedFrom: Offline)),
        since(2023, 9, 1),
        &[words(S::OfflineAppPractice, "（正文）", "单机不联网的APP、小程序无需备案。", "Stand-alone apps and mini-programs that do not go online need no filing.").against(), words(S::AppNoticeExplained, "（工信部解读转载）", "单机不联网 APP,且无需要上架分发平台(应用商店)不强…", "Stand-alone apps without network that need not be listed on a distribution platform (app store) are not forc…")],
    )
    .contrary_reading(O::OfflineAppMayBeFiled)
    .decided_by_regulator(),
    Rule::new(
        "offline-mini-program-may-not-be-filed",
        Effect::Doubt,
        all!(is!(Service: MiniProgram), is!(ServedFrom: Offline), not!(is!(Applicant: OffshoreCompany))),
        since(2023, 9, 1),
        &[words(S::OfflineAppPractice, "（正文）", "单机不联网的APP、小程序无需备案。", "Stand-alone apps and mini-programs that do not go online need no filing.")],
    )
    .contrary_reading(O::OfflineMiniProgramMayNotBeFiled)
    .decided_by_regulator(),
    // A login before the service is no matter to whoever blocks its domain.
    Rule::new(
        "closed-service-may-be-filed",
        Effect::File,
        is!(Service: NotPublic),
        since(2022, 1, 1),
        &[words(S::TencentWhetherToFile, "是否需要备案的判断条件是域名还是 80 端口？", "所有接入互联网但未备案的域名都会被阻断，不论设置哪个端口都能被监测到", "Every domain that is connected to the internet and not filed is blocked; whatever the port, it can be detected").indirect()],
    )
    .contrary_reading(O::ClosedServiceMayBeFiled),
];
