//! What a visitor should know beside the answer; the provinces' own notes are in `provinces`.

use super::edition::{EDITION, MONTHS_FRESH};
use super::provinces::provinces;
use super::sources::Source as S;
use super::terms::{
    AUDIO_VISUAL, B21_ACTIVITY, B25_ACTIVITY, CLOSED_CONTENT, COMMERCIAL_CULTURE, COMPANY,
    FILED_HERE, GOES_ON, HAS_DOMAIN, HOLDS_B21, HOLDS_B25, INDIVIDUAL, MAINLAND_NODE, MAPS,
    NEEDS_LICENCE, NEEDS_PAYMENT, NEW_ORDER, NEWS, NO_ENTERPRISE, NO_LEGAL_PERSON,
    OPERATED_FROM_MAINLAND, ORDER, ORDER_TO_RUN, ORGANISATION, OUTSIDE, PARTNER_MAY_FILE,
    PEOPLE_MATTER, PUBLIC_BODY, PUBLIC_GAMES, PUBLISHING, SELLS_TRAVEL, SERVER_MATTERS,
    SITE_OR_APP, TRAINING, UNCHANGED,
};
use crate::condition::{ALWAYS, Condition};
use crate::date::{Span, since};
use crate::evidence::words;
use crate::ids::Note as N;
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, FILING, HONG_KONG, LICENCE, NO_FILING, OUGHT, OutcomeSet};
use crate::{all, any, is, not};

/// An operator whom mainland licensing law reaches wherever the server stands.
const MAINLAND_OPERATOR: Condition = not!(any!(
    is!(Applicant: OffshoreCompany),
    all!(INDIVIDUAL, not!(is!(Person: MainlandId)))
));
/// Something is shown to visitors.
pub(super) const SERVED: Condition = not!(is!(Service: DomainOnly | NotPublic));
/// Nothing is filed for it.
pub(super) const NOT_FILED: OutcomeSet = NO_FILING.union(HONG_KONG);
/// An app whose marks are filed: a new one, or one that gains a platform.
const APP_MARKS: Condition = all!(is!(Service: App), any!(NEW_ORDER, is!(Change: NewPlatform)));
/// The rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "edition-older-than-six-months",
        Effect::Note(N::RulesMayHaveChanged),
        ALWAYS,
        Span {
            since: EDITION.plus_months(MONTHS_FRESH),
            until: None,
        },
        &[words(S::Decree292Draft2026, "标题", "《互联网信息服务管理办法（修订草案征求意见稿）》再次公开征求意见", "“Measures for the Administration of Internet Information Services (draft revision for comment)” published for comment again").sample().indirect()],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "earlier-than-the-oldest-source",
        Effect::Note(N::BeforeTheRecord),
        ALWAYS,
        since(1, 1, 1).until(2017, 10, 20),
        &[words(S::AlibabaWhy2017, "head", "Last Updated: Oct 20, 2017", "Last Updated: Oct 20, 2017").indirect()],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "law-under-revision",
        Effect::Note(N::LawUnderRevision),
        ALWAYS,
        since(2026, 7, 3),
        &[words(S::Decree292Draft2026, "标题", "《互联网信息服务管理办法（修订草案征求意见稿）》再次公开征求意见", "“Measures for the Administration of Internet Information Services (draft revision for comment)” published for comment again"), words(S::DraftPersonalDataRules, "R-20260901-08", "《大型个人信息处理者个人信息保护规定（征求意见稿）》评论仍开至 2026-09-07", "“Provisions on the Protection of Personal Data by Large Handlers (draft for comment)”: comments are still open until 2026-09-07"), words(S::DraftPersonalDataRules, "R-20260901-08", "《互联网应用程序个人信息收集使用规定（征求意见稿）》第十五条", "“Provisions on the Collection and Use of Personal Data by Internet Apps (draft for comment)”, Article 15"), words(S::DraftOnlineViolence, "摘要", "2026 年 7 月 29 日，国家互联网信息办公室公布《反网络暴力法（征求意见稿）》", "On 29 July 2026 the Cyberspace Administration of China published the Law against Online Violence (draft for comment)")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "already-filed",
        Effect::Note(N::AlreadyFiled),
        UNCHANGED,
        since(2005, 3, 20),
        &[words(S::TencentNumber, "取得备案后，备案号的有效期是多少？", "目前管局暂时没有设定备案号的有效期限", "At present the administrations have set no term for which the filing number is valid").indirect()],
    )
    .for_outcomes(FILED),
    Rule::new(
        "cancel-service",
        Effect::Note(N::CancelService),
        all!(FILED_HERE, is!(Change: Stops)),
        since(2005, 3, 20),
        &[words(S::Order33Article15, "第十五条", "非经营性互联网信息服务提供者在备案有效期内需要终止提供服务的，应当在服务终止之日登陆信息产业部备案系统向原备案机关履行备案注销手续", "A provider of non-commercial internet information services that, while the filing is valid, needs to stop providing the service shall, on the day it ends, log in to the ministry’s filing system and cancel the filing with the original filing authority"), words(S::TencentCancelSite, "一 2", "若您的主体下只有一个备案成功网站，注销该网站会导致您的主体成为空壳主体", "If your applicant has only one filed website, cancelling that website makes your applicant an emptied one"), words(S::Order33Article26, "第二十六条", "未依法履行备案注销手续的，由住所所在地省通信管理局责令限期改正，并处一万元罚款", "whoever does not cancel the filing by law is ordered by the provincial communications administration of the domicile to mend within a time, and fined RMB 10,000")],
    )
    .for_outcomes(FILED.union(HONG_KONG)),
    // 修改发生变化的项
    Rule::new(
        "only-what-changes",
        Effect::Note(N::OnlyWhatChanges),
        all!(FILED_HERE, is!(Change: PeopleOrPapers)),
        since(2017, 10, 20),
        &[words(S::TencentChanges, "已备案信息发生更改如何处理？", "备案信息发生变更，请您办理变更备案，修改发生变化的项后提交变更即可。", "When filed data have changed, please go through a change filing: alter the items that have changed and submit the change; that is enough."), words(S::TencentChanges, "身份证过期需要去变更信息吗？", "需要变更主体信息和网站负责人信息。", "The data of the applicant and of the person responsible for the website must be changed.").sample(), words(S::UcloudChangeSubject, "可变更内容", "可变更证件核验信息：主体证件、主体负责人证件、主体所需其他证明文件等。", "What can be changed of the verification of papers: the applicant’s certificate, the papers of the entity leader, other proofs the applicant needs, and the like.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "address-change-may-wait",
        Effect::Note(N::AddressChangeMayWait),
        all!(
            FILED_HERE,
            is!(Change: ServerAddress),
            not!(any!(HOLDS_B21, HOLDS_B25))
        ),
        since(2017, 10, 20),
        &[words(S::TencentChanges, "变更信息 › 更换成腾讯云的其它 IP 是否需要重新备案或变更备案？", "则可以不重新备案，因为同一接入商更换 IP 地址不强制要求重新备案", "then it need not be filed anew, because a change of IP address with the same access provider does not compulsorily require a new filing"), words(S::HuaweiFilingTypes, "网站信息变更", "同一接入商更换IP不强制重新备案，但最好提交变更", "With the same access provider a change of IP need not compulsorily be filed anew, but it is best to submit the change")],
    )
    .for_outcomes(FILING),
    // 应当提前90日: whoever holds a licence and stops, or hands the business over.
    Rule::new(
        "licence-change-ahead",
        Effect::Note(N::LicenceChangeAhead),
        all!(
            FILED_HERE,
            any!(HOLDS_B21, HOLDS_B25),
            is!(Change: Owner | Stops)
        ),
        since(2016, 2, 6),
        &[words(S::TelecomArticle15, "第十五条", "变更经营主体、业务范围或者停止经营的，应当提前90日向原颁发许可证的机关提出申请，并办理相应手续", "who changes the operator or the scope of the business, or stops the business, shall, 90 days ahead, apply to the authority that issued the licence and go through the formalities")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "access-keeps-number",
        Effect::Note(N::AccessKeepsNumber),
        is!(FilingState: ThisServiceElsewhere),
        since(2005, 3, 20),
        &[words(S::HuaweiFilingTypes, "接入备案 › 核心规则", "新增接入不会影响在其他接入商的备案信息，一个网站或App可备案在多家接入商", "An added access does not affect the filing with other access providers; one website or app can be filed with several access providers"), words(S::AlibabaSupportPage, "FAQ 7", "đăng ký chuyển nhượng Giấy phép ICP của bạn cho Alibaba Cloud", "register to transfer your ICP filing to Alibaba Cloud").sample(), words(S::TencentAccess, "接入备案类 › 接入备案过程中能否变更主体、网站信息？", "接入备案只是为您的备案信息增加一个新服务商，因此在接入过程中无法修改备案信息", "An access filing only adds a new provider to your filing, so the filed data cannot be altered in the course of it"), words(S::TencentCancelAccess, "简介", "若您的网站在办理取消接入后没有对应的接入商，管局可能会注销您的备案号，导致您的域名无法继续访问", "If your website has no access provider left after its access is cancelled, the administration may cancel your filing number, so that your domain can no longer be visited")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "dns-off-until-approved",
        Effect::Note(N::DnsOffUntilApproved),
        all!(
            HAS_DOMAIN,
            not!(is!(FilingState: ThisServiceElsewhere | ThisServiceHere))
        ),
        since(2005, 3, 20),
        &[words(S::LinktomGuide, "正文", "在未完成备案之前,不能上线开通访问", "before the filing is complete, the website may not go online and be opened to visitors"), words(S::AlibabaWhy2017, "head", "before the completion of ICP Filing procedures, a website cannot direct traffic to any server located in mainland China", "before the completion of ICP Filing procedures, a website cannot direct traffic to any server located in mainland China"), words(S::HuaweiFilingTypes, "接入备案条件与流程", "接入备案期间可正常解析华为云服务器使用", "During the access filing the domain can resolve to a server of Huawei Cloud and be used as normal"), words(S::TencentReview, "管局审核时长", "若为首次备案，您的网站在备案未成功之前不能做解析", "For a first filing, your website cannot be resolved before the filing has succeeded")],
    )
    .for_outcomes(FILED),
    // An ICP Filing must be registered in the same province where the business licenses were issued.
    Rule::new(
        "file-where-licensed",
        Effect::Note(N::FileWhereLicensed),
        all!(ORGANISATION, ORDER_TO_RUN),
        since(2005, 3, 20),
        &[words(S::Order33Article3, "第三条", "应当向其住所所在地省通信管理局履行备案手续", "must go through filing with the communications administration of the province in which its domicile is"), words(S::AlibabaLimits, "Cross-province ICP filing", "Cross-province ICP filing is not supported for organizations.", "Cross-province ICP filing is not supported for organizations."), words(S::AlibabaGuide2018, "head", "An ICP Filing must be registered in the same province where the applicants’ business licenses were issued.", "An ICP Filing must be registered in the same province where the applicants’ business licenses were issued.")],
    )
    .for_outcomes(FILED),
    // 请根据备案对应的省、自治区、直辖市管局的备案规则
    Rule::new(
        "province-rules",
        Effect::Note(N::ProvinceRules),
        ORDER_TO_RUN,
        since(2005, 3, 20),
        &[words(S::AlibabaGuide2018, "head", "Each Chinese province has its own ICP Filing regulations.", "Each Chinese province has its own ICP Filing regulations."), words(S::LinktomGuide, "二", "因各地管局要求不同,需准备的资料也有所不同", "As each administration’s requirements differ, the papers to be prepared differ too"), words(S::HuaweiAuthorities, "关键事实", "各省管局要求存在显著差异", "The requirements of the provincial administrations differ markedly").second_hand(), words(S::TencentProvinces, "正文", "您可根据所在备案的省、自治区、直辖市查看对应规则", "You can look up the rules by the province, autonomous region or municipality in which you file")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "subdomains-covered",
        Effect::Note(N::SubdomainsCovered),
        all!(
            is!(Service: Website),
            GOES_ON,
            not!(is!(DomainSuffix: GovernmentSubdomain))
        ),
        since(2005, 3, 20),
        &[words(S::HuaweiDomains, "一级域名有备案号", "如果一级域名与二级域名为同一接入商，一级域名备案成功后使用二级域名无需备案（政府组成部门的二级域名需要备案）", "If the first-level and the second-level domain have the same access provider, a second-level domain needs no filing once the first-level domain is filed (second-level domains of departments of government need a filing)"), words(S::CdnetworksAssistant, "Domain name", "After the second-level domain acquires ICP registration, its subdomains can use the ICP registration as well.", "After the second-level domain acquires ICP registration, its subdomains can use the ICP registration as well."), words(S::UcloudAccess, "文首", "在UCloud中国内地云产品上解析的域名（主域名、二级域名或多级域名），均需办理接入备案手续", "Every domain (main, second-level or lower) that resolves to a UCloud product in mainland China must go through the access filing").indirect()],
    )
    .for_outcomes(FILED),
    Rule::new(
        "one-domain-per-site",
        Effect::Note(N::OneDomainPerSite),
        all!(is!(Service: Website), NEW_ORDER),
        since(2019, 4, 22),
        &[words(S::DomainsOneSite2019, "2", "Since April 22, 2019, you can enter only one domain name per website when applying for an ICP filing.", "Since April 22, 2019, you can enter only one domain name per website when applying for an ICP filing."), words(S::AlibabaDnsFaq, "2", "Since April 22, 2019, you can enter only one domain name per website when applying for an ICP filing.", "Since April 22, 2019, you can enter only one domain name per website when applying for an ICP filing."), words(S::UcloudLimits, "可备案域名数量", "每个网站最多可新增1个域名", "At most 1 new domain can be added for each website")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "one-account-one-applicant",
        Effect::Note(N::OneAccountOneApplicant),
        SERVER_MATTERS,
        since(2017, 10, 20),
        &[words(S::AlibabaSupportPage, "FAQ 6", "Hệ thống Giấy phép ICP tuân thủ quy tắc \"một tài khoản, một chủ sở hữu\"", "The ICP filing system keeps to the rule “one account, one owner”"), words(S::HuaweiInstances, "表1 备案限制说明", "一个华为云账号只能备案一个主体（公司或个人）信息，且一个备案主体也只能在一个华为云主账号上进行备案", "One Huawei Cloud account can file one applicant (company or person) only, and one applicant can be filed with one main Huawei Cloud account only"), words(S::AlibabaAccounts, "Usage notes", "One Alibaba Cloud account can only be used to file for one entity", "One Alibaba Cloud account can only be used to file for one entity")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "one-order-at-a-time",
        Effect::Note(N::OneOrderAtATime),
        ORDER,
        since(2022, 1, 1),
        &[words(S::HuaweiFilingTypes, "订单限制", "有进行中的订单需等待审核通过后再提交新订单", "If an order is in progress, a new order must wait until its review is passed"), words(S::HuaweiRejections, "网站主办者冲突", "同一主体信息一次只能提交一个订单到管局审核", "Of one applicant, only one order at a time can be submitted for the administration’s review"), words(S::TencentReview, "主办者冲突", "一个主体只能有一个在管局审核流程中的备案订单", "One applicant can have only one filing order in the administration’s review")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "temporary-server-for-cdn",
        Effect::Note(N::TemporaryServerForCdn),
        all!(SERVER_MATTERS, is!(ServedFrom: MainlandCdn)),
        since(2017, 10, 20),
        &[words(S::AlibabaSupportPage, "FAQ 4", "Bạn sẽ cần tạm thời mua một phiên bản ECS ở Trung Quốc Đại Lục để hoàn tất quy trình", "You will need to buy for a time an ECS instance in mainland China to complete the process"), words(S::HuaweiInstances, "CDN场景", "若CDN服务覆盖中国大陆境内，必须备案，且需购买大陆境内服务器", "If the CDN service covers mainland China, a filing is a must, and a server in mainland China must be bought")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "ports-do-not-matter",
        Effect::Note(N::PortsDoNotMatter),
        all!(is!(Service: Website), MAINLAND_NODE, GOES_ON),
        since(2022, 1, 1),
        &[words(S::TencentWhetherToFile, "是否需要备案的判断条件是域名还是 80 端口？", "所有接入互联网但未备案的域名都会被阻断，不论设置哪个端口都能被监测到", "Every domain that is connected to the internet and not filed is blocked; whatever the port, it can be detected")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "filed-domain-stays",
        Effect::Note(N::FiledDomainOnHongKong),
        all!(HAS_DOMAIN, GOES_ON),
        since(2005, 3, 20),
        &[words(S::AlibabaDnsFaq, "1, Important", "If you bind a domain name with a valid ICP filing to a server in the China (Hong Kong) region or any other overseas node, your ICP filing may be revoked.", "If you bind a domain name with a valid ICP filing to a server in the China (Hong Kong) region or any other overseas node, your ICP filing may be revoked."), words(S::HuaweiErrors, "5.1", "若解析境外IP，域名无需备案，需注销互联网信息或取消接入", "If it resolves to an IP abroad, the domain needs no filing; the internet information service must be cancelled, or the access").indirect()],
    )
    .for_outcomes(FILED),
    Rule::new(
        "filed-domain-abroad",
        Effect::Note(N::FiledDomainOnHongKong),
        all!(HAS_DOMAIN, OUTSIDE),
        since(2005, 3, 20),
        &[words(S::AlibabaDnsFaq, "1, Important", "If you bind a domain name with a valid ICP filing to a server in the China (Hong Kong) region or any other overseas node, your ICP filing may be revoked.", "If you bind a domain name with a valid ICP filing to a server in the China (Hong Kong) region or any other overseas node, your ICP filing may be revoked."), words(S::HuaweiErrors, "5.1", "若解析境外IP，域名无需备案，需注销互联网信息或取消接入", "If it resolves to an IP abroad, the domain needs no filing; the internet information service must be cancelled, or the access").indirect()],
    )
    .for_outcomes(NO_FILING),
    Rule::new(
        "filed-domain-instead",
        Effect::Note(N::FiledDomainOnHongKong),
        HAS_DOMAIN,
        since(2005, 3, 20),
        &[words(S::AlibabaDnsFaq, "1, Important", "If you bind a domain name with a valid ICP filing to a server in the China (Hong Kong) region or any other overseas node, your ICP filing may be revoked.", "If you bind a domain name with a valid ICP filing to a server in the China (Hong Kong) region or any other overseas node, your ICP filing may be revoked."), words(S::HuaweiErrors, "5.1", "若解析境外IP，域名无需备案，需注销互联网信息或取消接入", "If it resolves to an IP abroad, the domain needs no filing; the internet information service must be cancelled, or the access").indirect()],
    )
    .for_outcomes(HONG_KONG),
    Rule::new(
        "app-separate-from-website",
        Effect::Note(N::AppSeparateFromWebsite),
        is!(Service: App | MiniProgram),
        since(2023, 9, 1),
        &[words(S::HuaweiApps, "域名已经备案了网站ICP信息，还需要进行App备案吗？", "即使您已完成网站ICP备案，仍需要履行App备案手续", "Even if you have completed the ICP filing of the website, you still need to go through the filing of the app"), words(S::UcloudApps, "APP备案域名怎么填写？ 4", "APP可以和网站共用一个域名，需分别备案", "An app can share a domain with a website; they must be filed separately")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "app-filing-not-yet",
        Effect::Note(N::AppFilingNotYet),
        is!(Service: App | MiniProgram),
        since(2000, 9, 25).until(2023, 9, 1),
        &[words(S::AlibabaForum2017, "Q&A", "ICP Filing is for websites. Mobile applications usually do not need to apply for ICP Filings.", "ICP Filing is for websites. Mobile applications usually do not need to apply for ICP Filings."), words(S::AppNoticeQuoted, "四阶段时间表", "存量APP备案 | 2023年9月–2024年3月", "filing of existing apps | September 2023 to March 2024").indirect(), words(S::TelecomArticle7, "第七条第三款", "未取得电信业务经营许可证，任何组织或者个人不得从事电信业务经营活动", "Without a telecom business licence, no organisation or individual may carry on telecom business").indirect()],
    )
    .for_outcomes(NO_FILING),
    Rule::new(
        "app-android",
        Effect::Note(N::AppAndroid),
        all!(APP_MARKS, is!(AppPlatforms: Android)),
        since(2023, 9, 1),
        &[words(S::HuaweiApps, "App特征信息中，MD5值如何填写？", "安卓版APP需填写证书的MD5值", "For an Android app, the MD5 value of the certificate must be entered"), words(S::UcloudApps, "APP运行平台信息怎么填写？ 3", "安卓版APP，查找文件APK signature中模数（公钥）和MD5签名", "For an Android app, look up the modulus (public key) and the MD5 signature in the file’s APK signature"), words(S::AppNoticeDigest, "正文", "内容包括主办者身份、包名、公钥或 MD5 等", "the content includes the operator’s identity, the package name, the public key or MD5 and the like")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "app-ios",
        Effect::Note(N::AppIos),
        all!(APP_MARKS, is!(AppPlatforms: Ios)),
        since(2023, 9, 1),
        &[words(S::HuaweiApps, "App特征信息中，MD5值如何填写？", "苹果版APP需填写证书的SHA-1值", "For an Apple app, the SHA-1 value of the certificate must be entered"), words(S::UcloudApps, "APP运行平台信息怎么填写？ 3", "获取公钥（公共密钥）和签名SHA1值（SHA-1）", "obtain the public key and the SHA1 value (SHA-1) of the signature"), words(S::AppNoticeDigest, "正文", "内容包括主办者身份、包名、公钥或 MD5 等", "the content includes the operator’s identity, the package name, the public key or MD5 and the like")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "app-harmonyos",
        Effect::Note(N::AppHarmonyos),
        all!(APP_MARKS, is!(AppPlatforms: Harmonyos)),
        since(2023, 9, 1),
        &[words(S::HuaweiFilingTypes, "APP特征信息", "鸿蒙平台公钥和签名MD5", "public key and MD5 signature on the HarmonyOS platform"), words(S::UcloudAppMarks, "鸿蒙应用获取App特征信息指导 4", "打开已保存的证书，选择详细信息 > 公钥，获取App的公钥信息", "Open the saved certificate and choose 详细信息 > 公钥, details and public key, to obtain the app’s public key"), words(S::AppNoticeDigest, "正文", "内容包括主办者身份、包名、公钥或 MD5 等", "the content includes the operator’s identity, the package name, the public key or MD5 and the like")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "filed-by-platform",
        Effect::Note(N::FiledByPlatform),
        is!(Service: MiniProgram),
        since(2023, 9, 1),
        &[words(S::HuaweiFilingTypes, "小程序备案", "华为云只有网站和APP备案，小程序备案需在小程序提供商处完成", "Huawei Cloud has filings of websites and apps only; the filing of a mini-program must be completed with the provider of the mini-program"), words(S::UcloudApps, "哪些APP需要备案？ 1", "小程序、快应用等通过分发平台提交备案申请", "Mini-programs, quick apps and the like submit the application for filing through the distribution platform")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "platform-files-overseas",
        Effect::Note(N::PlatformFilesOverseas),
        all!(is!(Service: MiniProgram), is!(Applicant: OffshoreCompany)),
        since(2023, 9, 1),
        &[words(S::WechatOverseasEntities, "（官方回复）", "目前境外主体的小程序无需备案和年审。", "Mini-programs of overseas entities need at present neither filing nor annual review.")],
    )
    .for_outcomes(NO_FILING),
    Rule::new(
        "mini-program-backend",
        Effect::Note(N::MiniProgramBackend),
        all!(is!(Service: MiniProgram), MAINLAND_NODE),
        since(2023, 9, 1),
        &[words(S::HuaweiDomains, "哪些域名后缀不需要备案", "所有的域名只要解析到中国大陆的节点服务器都需要备案", "Every domain that resolves to a server on a node in mainland China must be filed")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "custom-domain-changes-answer",
        Effect::Note(N::CustomDomainChangesAnswer),
        is!(Service: PlatformSubdomain),
        since(2005, 3, 20),
        &[words(S::Order33Article5, "第五条第三款", "在中华人民共和国境内提供非经营性互联网信息服务，是指在中华人民共和国境内的组织或个人利用通过互联网域名访问的网站或者利用仅能通过互联网IP地址访问的网站，提供非经营性互联网信息服务。", "Providing non-commercial internet information services within the PRC means that organisations or individuals within the PRC provide them through websites reached by a domain name, or through websites that can be reached only by an IP address.").indirect(), words(S::TencentWhetherToFile, "注册的域名当前不使用，还需要备案吗？", "只有这个域名开通 Web 服务时才需要备案", "a filing is needed only when this domain opens a web service")],
    )
    .for_outcomes(NO_FILING),
    // No filing by law, yet a number wanted; with a filing the number is at hand.
    Rule::new(
        "number-asked-by-others",
        Effect::Note(N::NumberAskedByOthers),
        is!(Service: Website | PlatformSubdomain | DomainOnly),
        since(2023, 9, 1),
        &[words(S::WechatServerDomain, "注意事项", "域名必须经过 ICP 备案", "The domain must have passed the ICP filing"), words(S::WeChatQrCodeRule, "二维码规则 1", "二维码规则的域名须通过ICP备案的验证。", "The domain of a QR code rule must pass the verification of its ICP filing."), words(S::AppDistributionUcloud, "一、2", "网络接入服务提供者、分发平台不得为未履行备案手续的APP提供网络接入、分发等服务。", "Network access providers and distribution platforms may not provide network access, distribution or other services for an app that has not gone through filing.")],
    )
    .for_outcomes(NO_FILING.union(FILED)),
    Rule::new(
        "mainland-node-changes-answer",
        Effect::Note(N::MainlandNodeChangesAnswer),
        all!(is!(Service: Website | IpOnly), OUTSIDE),
        since(2005, 3, 20),
        &[words(S::AlibabaSupportPage, "FAQ 4", "Nếu bạn dự định sử dụng các dịch vụ CDN nội địa (Trung Quốc Đại Lục) của chúng tôi, bạn phải đăng ký Giấy phép ICP", "If you intend to use our domestic (mainland China) CDN services, you must register for the ICP filing"), words(S::AlibabaCdn, "Prerequisites", "A valid ICP filing, if switching to Chinese Mainland Only or Global", "A valid ICP filing, if switching to Chinese Mainland Only or Global"), words(S::TencentWhetherToFile, "使用中国香港的服务器需要备案吗？", "如果使用中国大陆地区的服务器开办网站，则必须先办理网站备案", "If the website runs on a server in mainland China, its filing must be gone through first")],
    )
    .for_outcomes(NO_FILING),
    Rule::new(
        "mainland-node-changes-answer-for-app",
        Effect::Note(N::MainlandNodeChangesAnswer),
        all!(is!(Service: App), OUTSIDE),
        since(2023, 9, 1),
        &[words(S::HuaweiApps, "办理渠道", "若APP由华为云提供接入服务，需登录华为云备案中心根据提示进行备案", "If Huawei Cloud provides the app’s access, one must log in to Huawei Cloud’s filing centre and file as it prompts"), words(S::UcloudApps, "哪些APP需要备案？ 2", "服务器物理地址在境外的APP不需要备案", "Apps whose server stands physically abroad need no filing").indirect(), words(S::AppDistributionUcloud, "一、2", "网络接入服务提供者、分发平台不得为未履行备案手续的APP提供网络接入、分发等服务。", "Network access providers and distribution platforms may not provide network access, distribution or other services for an app that has not gone through filing.")],
    )
    .for_outcomes(NO_FILING),
    // What is filed leaves the mainland: nothing is left that the filing speaks of.
    Rule::new(
        "cancel-when-leaving",
        Effect::Note(N::CancelWhenLeaving),
        all!(
            is!(Service: Website | IpOnly | App),
            OUTSIDE,
            is!(FilingState: ThisServiceHere | ThisServiceElsewhere | OwnPersonalFiling)
        ),
        since(2005, 3, 20),
        &[words(S::Order33Article15, "第十五条", "非经营性互联网信息服务提供者在备案有效期内需要终止提供服务的，应当在服务终止之日登陆信息产业部备案系统向原备案机关履行备案注销手续", "A provider of non-commercial internet information services that, while the filing is valid, needs to stop providing the service shall, on the day it ends, log in to the ministry’s filing system and cancel the filing with the original filing authority"), words(S::HuaweiErrors, "5.1", "若解析境外IP，域名无需备案，需注销互联网信息或取消接入", "If it resolves to an IP abroad, the domain needs no filing; the internet information service must be cancelled, or the access"), words(S::Order33Article26, "第二十六条", "未依法履行备案注销手续的，由住所所在地省通信管理局责令限期改正，并处一万元罚款", "whoever does not cancel the filing by law is ordered by the provincial communications administration of the domicile to mend within a time, and fined RMB 10,000")],
    )
    .for_outcomes(NO_FILING),
    Rule::new(
        "public-body-abroad",
        Effect::Note(N::PublicBodyAbroad),
        all!(SITE_OR_APP, OUTSIDE, PUBLIC_BODY),
        since(2021, 11, 1),
        &[words(S::GovernmentSites, "（正文）", "向当地电信主管 部门申请ICP备案;根据网络系统安全管理的相关要求向公安机关备案。", "apply to the local telecom authority for the ICP filing, and file with the police as the requirements of network system security demand"), words(S::PersonalInformationStateOrgans, "第三十六条", "国家机关处理的个人信息应当在中华人民共和国境内存储；确需向境外提供的，应当进行安全评估。", "Personal information that State organs handle is stored within the PRC; where it has to go abroad, a security assessment is made."), words(S::PersonalInformationStateOrgans, "第三十七条", "法律、法规授权的具有管理公共事务职能的组织为履行法定职责处理个人信息，适用本法关于国家机关处理个人信息的规定。", "The same holds of organisations that laws or regulations empower to manage public affairs, where they handle it for their duties by law.")],
    )
    .for_outcomes(NO_FILING)
    .decided_by_regulator(),
    // A login before the service is no matter to whoever blocks its domain.
    Rule::new(
        "domain-of-closed-service",
        Effect::Note(N::DomainOfClosedService),
        all!(is!(Service: NotPublic), MAINLAND_NODE),
        since(2022, 1, 1),
        &[words(S::TencentWhetherToFile, "是否需要备案的判断条件是域名还是 80 端口？", "所有接入互联网但未备案的域名都会被阻断，不论设置哪个端口都能被监测到", "Every domain that is connected to the internet and not filed is blocked; whatever the port, it can be detected")],
    )
    .for_outcomes(NO_FILING),
    Rule::new(
        "reachable-not-guaranteed-abroad",
        Effect::Note(N::OverseasReachableNotGuaranteed),
        all!(
            is!(Service: Website | IpOnly | App | PlatformSubdomain),
            OUTSIDE
        ),
        since(2005, 3, 20),
        &[words(S::HuaweiFilingTypes, "非备案问题", "境外服务器解析无法访问", "a server abroad that cannot be reached").sample()],
    )
    .for_outcomes(NO_FILING),
    Rule::new(
        "reachable-not-guaranteed-instead",
        Effect::Note(N::OverseasReachableNotGuaranteed),
        ALWAYS,
        since(2005, 3, 20),
        &[words(S::HuaweiFilingTypes, "非备案问题", "境外服务器解析无法访问", "a server abroad that cannot be reached").sample()],
    )
    .for_outcomes(HONG_KONG),
    // O33 Art 5 looks at the operator, practice at the server; providers advise the police filing all the same.
    Rule::new(
        "mainland-operator-abroad",
        Effect::Note(N::MainlandOperatorAbroad),
        all!(
            is!(Service: Website | IpOnly | App),
            OUTSIDE,
            not!(is!(Applicant: OffshoreCompany))
        ),
        since(2005, 3, 20),
        &[words(S::Order33Article5, "第五条第三款", "在中华人民共和国境内提供非经营性互联网信息服务，是指在中华人民共和国境内的组织或个人利用通过互联网域名访问的网站或者利用仅能通过互联网IP地址访问的网站，提供非经营性互联网信息服务。", "Providing non-commercial internet information services within the PRC means that organisations or individuals within the PRC provide them through websites reached by a domain name, or through websites that can be reached only by an IP address.").indirect(), words(S::TelecomArticle7, "第七条第三款", "未取得电信业务经营许可证，任何组织或者个人不得从事电信业务经营活动", "Without a telecom business licence, no organisation or individual may carry on telecom business").indirect(), words(S::HuaweiFilingTypes, "核心规则", "境外服务器不需要备案，也不能备案", "Servers abroad need no filing, and cannot be filed.")],
    )
    .for_outcomes(NO_FILING)
    .decided_by_regulator(),
    // The same sentence for the plan at hand: which licence, and whether this applicant can have it.
    Rule::new(
        "licence-wherever-served",
        Effect::Note(N::LicenceWhereverServed),
        all!(OPERATED_FROM_MAINLAND, COMPANY, any!(B21_ACTIVITY, B25_ACTIVITY)),
        since(2000, 9, 25),
        &[words(S::TelecomArticle7, "第七条第三款", "未取得电信业务经营许可证，任何组织或者个人不得从事电信业务经营活动", "Without a telecom business licence, no organisation or individual may carry on telecom business"), words(S::TencentLicences, "境外服务器经营性网站需要经营许可证吗？", "境外地区服务器不需要取得 ICP 经营许可证即可开经营性网站", "on servers abroad a commercial site needs no licence").against()],
    )
    .decided_by_regulator()
    .for_outcomes(NO_FILING),
    Rule::new(
        "licence-not-for-you",
        Effect::Note(N::LicenceNotForYou),
        all!(
            OPERATED_FROM_MAINLAND,
            not!(COMPANY),
            any!(B21_ACTIVITY, B25_ACTIVITY)
        ),
        since(2000, 9, 25),
        &[words(S::TelecomArticle7, "第七条第三款", "未取得电信业务经营许可证，任何组织或者个人不得从事电信业务经营活动", "Without a telecom business licence, no organisation or individual may carry on telecom business").indirect(), words(S::TelecomArticle13, "第十三条（一）", "(一)经营者为依法设立的公司；", "(1) the operator is a company set up by law;"), words(S::TencentLicences, "境外服务器经营性网站需要经营许可证吗？", "境外地区服务器不需要取得 ICP 经营许可证即可开经营性网站", "A server in a region abroad can run a commercial website without obtaining the ICP licence").against()],
    )
    .decided_by_regulator()
    .for_outcomes(NO_FILING),
    // Whether the licence can be had is for the rules of `bars` to say; that it is needed, no server changes.
    Rule::new(
        "hong-kong-does-not-license",
        Effect::Note(N::HongKongDoesNotLicense),
        MAINLAND_OPERATOR,
        since(2000, 9, 25),
        &[words(S::TelecomArticle7, "第七条第三款", "未取得电信业务经营许可证，任何组织或者个人不得从事电信业务经营活动", "Without a telecom business licence, no organisation or individual may carry on telecom business").indirect(), words(S::TencentLicences, "境外服务器经营性网站需要经营许可证吗？", "境外地区服务器不需要取得 ICP 经营许可证即可开经营性网站", "on servers abroad a commercial site needs no licence").against()],
    )
    .decided_by_regulator()
    .for_outcomes(HONG_KONG)
    .if_licence_needed(),
    // What a permit is asked for, or is closed to some, no server outside the mainland opens.
    Rule::new(
        "no-filing-is-not-permission",
        Effect::Note(N::NoFilingIsNotPermission),
        all!(
            SERVED,
            any!(NEWS, PUBLISHING)
        ),
        since(2000, 9, 25),
        &[words(S::Decree292Article5, "第五条", "从事新闻、出版、教育等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意", "Whoever provides internet information services of news, publishing, education and the like that by laws, administrative regulations and State provisions need the consent of the competent authority shall lawfully obtain it before applying for the licence or going through filing").indirect(), words(S::Decree292Article5Before2025, "第五条", "从事新闻、出版、教育、医疗保健、药品和医疗器械等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意。", "Whoever provides internet information services of news, publishing, education, health care, drugs and medical devices and the like that by laws, administrative regulations and State provisions need the consent of the competent authority shall lawfully obtain it before applying for the licence or going through filing.").indirect()],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    // Whoever could not have the permit in the mainland has it no more from outside.
    Rule::new(
        "permit-closed-to-foreign-capital",
        Effect::Note(N::PermitNotForYou),
        all!(
            SERVED,
            is!(Applicant: ForeignInvested | RepresentativeOffice),
            any!(CLOSED_CONTENT, COMMERCIAL_CULTURE)
        ),
        since(2024, 11, 1),
        &[words(S::NegativeListProhibited, "七、信息传输、软件和信息技术服务业", "禁止投资互联网新闻信息服务、网络出版服务、网络视听节目服务、互联网文化经营（音乐除外）、互联网公众发布信息服务", "Investment is prohibited in internet news information services, online publishing services, online audio-visual programme services, internet culture business (except music), and services of publishing information to the public on the internet")],
    )
    .for_outcomes(NO_FILING)
    .decided_by_regulator(),
    Rule::new(
        "permit-closed-to-no-legal-person",
        Effect::Note(N::PermitNotForYou),
        all!(
            SERVED,
            any!(NO_LEGAL_PERSON, INDIVIDUAL),
            any!(NEWS, AUDIO_VISUAL, MAPS)
        ),
        since(2017, 7, 1),
        &[words(S::SurveyingLaw, "第二十七条（一）", "（一）有法人资格；", "(1) it has legal personality;"), words(S::NewsProvisions10, "第十条（六）", "申请互联网新闻信息服务许可,应当提交下列材料…(六)法人资格、场所、资金和股权结构等证明;", "Whoever applies for the permit for internet news information services shall submit the following papers: … (6) proof of legal personality, premises, funds, ownership structure and the like;").indirect(), words(S::AudioVisualOrder56, "第八条（一）", "具备法人资格，为国有独资或国有控股单位，且在申请之日前三年内无违法违规记录；", "it has legal personality, is wholly State-owned or State-controlled, and has no record of breaches within the three years before the application;")],
    )
    .for_outcomes(NO_FILING)
    .decided_by_regulator(),
    Rule::new(
        "permit-closed-to-no-enterprise",
        Effect::Note(N::PermitNotForYou),
        all!(
            SERVED,
            any!(NO_ENTERPRISE, INDIVIDUAL),
            any!(SELLS_TRAVEL, is!(Topics: RideHailing))
        ),
        since(2016, 11, 1),
        &[words(S::TravelAgencyRegulations, "第六条", "申请经营国内旅游业务和入境旅游业务的，应当取得企业法人资格，并且注册资本不少于30万元。", "Whoever applies to carry on domestic and inbound tourism shall have obtained the status of an enterprise legal person, with a registered capital of at least RMB 300,000."), words(S::RideHailingMeasures5, "第五条（一）", "(一)具有企业法人资格;", "(1) it has the legal personality of an enterprise;")],
    )
    .for_outcomes(NO_FILING)
    .decided_by_regulator(),
    Rule::new(
        "no-filing-is-not-permission-audio-visual",
        Effect::Note(N::NoFilingIsNotPermission),
        all!(SERVED, AUDIO_VISUAL),
        since(2008, 1, 31),
        &[words(S::AudioVisualOrder56, "第七条第一款", "从事互联网视听节目服务,应当依照本规定取得广播电影电视主管部门颁发的《信息网络传播视听节目许可证》(以下简称《许可证》)或履行备案手续。", "Whoever provides internet audio-visual programme services shall, under these Provisions, obtain the permit to transmit audio-visual programmes over information networks (“the permit”), issued by the authority for radio, film and television, or go through filing.")],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    Rule::new(
        "no-filing-is-not-permission-training",
        Effect::Note(N::NoFilingIsNotPermission),
        all!(SERVED, TRAINING),
        since(2021, 7, 24),
        &[words(S::DoubleReduction13, "十三", "对原备案的线上学科类培训机构,改为审批制。", "Online institutions that train in school subjects and had been filed are brought under a system of approval.").second_hand()],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    Rule::new(
        "no-filing-is-not-permission-games",
        Effect::Note(N::NoFilingIsNotPermission),
        all!(SERVED, PUBLIC_GAMES),
        since(2016, 3, 10),
        &[words(S::PublishingProvisions27, "第二十七条", "网络游戏上网出版前,必须向所在地省、自治区、直辖市出版行政主管部门提出申请,经审核同意后,报国家新闻出版广电总局审批。", "Before an online game is published on the internet, an application must be made to the publication authority of the province, autonomous region or municipality of the place; after its consent it is submitted to the national administration of press, publication, radio, film and television for approval.").indirect()],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    Rule::new(
        "no-filing-is-not-permission-culture",
        Effect::Note(N::NoFilingIsNotPermission),
        all!(SERVED, COMMERCIAL_CULTURE),
        since(2011, 4, 1),
        &[words(S::InternetCulture8, "第八条", "申请从事经营性互联网文化活动,应当向所在地省、自治区、直辖市人民政府文化行政部门提出申请,由省、自治区、直辖市人民政府文化行政部门审核批准。", "Whoever applies to carry on commercial internet culture activities shall apply to the culture department of the people’s government of the province, autonomous region or municipality of the place, which examines and approves it.").indirect()],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    Rule::new(
        "no-filing-is-not-permission-religion",
        Effect::Note(N::NoFilingIsNotPermission),
        all!(SERVED, is!(Topics: Religion)),
        since(2018, 2, 1),
        &[words(S::ReligionRegulations47, "第四十七条", "从事互联网宗教信息服务，应当经省级以上人民政府宗教事务部门审核同意后，按照国家互联网信息服务管理有关规定办理。", "Whoever provides internet religious information services shall first have the consent of the religious affairs department of the people’s government of the province or above, and then follow the State’s provisions on internet information services."), words(S::ReligionMeasures6, "第七条", "从事互联网宗教信息服务,应当向所在地省、自治区、直辖市人民政府宗教事务部门提出申请", "Whoever provides internet religious information services shall apply to the religious affairs department of the people’s government of the province, autonomous region or municipality of its place").indirect(), words(S::ReligionMeasures, "正文", "从事互联网宗教信息服务,应当向所在地省级人民政府宗教事务部门提出申请", "Whoever provides internet religious information services shall apply to the religious affairs department of the people’s government of the province where it is").indirect()],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    Rule::new(
        "no-filing-is-not-permission-ride-hailing",
        Effect::Note(N::NoFilingIsNotPermission),
        all!(SERVED, is!(Topics: RideHailing)),
        since(2016, 11, 1),
        &[words(S::RideHailingMeasures, "第十条", "网约车平台公司应当在取得相应《网络预约出租汽车经营许可证》并向企业注册地省级通信主管部门申请互联网信息服务备案后…", "A ride-hailing platform company shall, after it has obtained the corresponding licence for online taxi booking and applied to the provincial communications authority of its place of registration for the filing of the internet information service, …").indirect()],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    Rule::new(
        "no-filing-is-not-permission-finance",
        Effect::Note(N::NoFilingIsNotPermission),
        all!(SERVED, is!(Topics: Finance)),
        since(2021, 1, 1),
        &[words(S::TencentApprovals, "金融类", "在办理网站备案时，需提供金融管理部门的专项审批文件", "Whoever files a website must provide the special approval of the financial authority").indirect()],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    Rule::new(
        "no-filing-is-not-permission-payment",
        Effect::Note(N::NoFilingIsNotPermission),
        all!(SERVED, NEEDS_PAYMENT),
        since(2024, 5, 1),
        &[words(S::PaymentDecree768, "第六条第二款", "未经依法批准，任何单位和个人不得从事或者变相从事支付业务", "Without lawful approval, no unit or individual may do payment business, openly or in disguise").indirect()],
    )
    .for_outcomes(HONG_KONG)
    .decided_by_regulator(),
    Rule::new(
        "no-filing-is-not-permission-drugs-devices",
        Effect::Note(N::NoFilingIsNotPermission),
        all!(SERVED, is!(Topics: DrugsDevices)),
        since(2025, 12, 22),
        &[words(S::DrugsNotice123, "第四条", "应当以网站、客户端、应用程序为基本单元进行备案", "shall be filed by the website, the client or the application as the basic unit").indirect()],
    )
    .for_outcomes(NOT_FILED)
    .decided_by_regulator(),
    // False data are those of an applicant that does not run the service.
    Rule::new(
        "nominee-risk",
        Effect::Note(N::NomineeRisk),
        PARTNER_MAY_FILE,
        since(2005, 3, 20),
        &[words(S::Order33Article23, "第二十三条", "填报虚假备案信息的，由住所所在地省通信管理局关闭网站并注销备案。", "Where false filing data are entered, the provincial communications administration of the domicile closes the website and cancels the filing."), words(S::UcloudLimits, "无法备案的类型 5", "被UCloud发现存在虚假备案的账号以及相关联账号。", "Accounts that UCloud finds to have false filings, and accounts linked to them.")],
    )
    .for_outcomes(HONG_KONG),
    Rule::new(
        "individual-content-limits",
        Effect::Note(N::IndividualContentLimits),
        all!(INDIVIDUAL, ORDER_TO_RUN),
        since(2005, 3, 20),
        &[words(S::HuaweiMaterials, "“网站内容”要求", "必须在个人/单位权限或企业经营范围之内", "It must be within the powers of the individual or the organisation, or within the company’s business scope"), words(S::TencentWhoMayFile, "个人备案是否可以做论坛性质的网站？", "论坛属电子公告服务，个人主体不符合申请条件，因此个人不能开办论坛性质网站", "A forum is an electronic bulletin service, for which an individual applicant does not meet the conditions; individuals therefore cannot run a website of the nature of a forum")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "name-rules",
        Effect::Note(N::NameRules),
        all!(is!(Service: Website | IpOnly), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::HuaweiMaterials, "网站名称基本要求", "网站名称不能是纯数字、纯英文、不能包含特殊符号或敏感词汇", "The website’s name may not be digits only or Latin letters only, and may not contain special signs or sensitive words"), words(S::HuaweiRejections, "企业", "企业网站名称一般需要与备案主体单位名称保持一致或简称", "A company’s website generally needs to bear the name of the filed applicant, or a short form of it"), words(S::UcloudFaq, "13", "备案网站名称、网站首页显示名称、网页标签栏title名称，三项原则上保持一致", "The website’s name as filed, the name shown on its home page and the title in the browser tab must in principle agree"), words(S::HuaweiMaterials, "网站名称基本要求", "网站名称要求三个字以上（含三个字）。", "The website’s name must have three characters or more (three included)."), words(S::HuaweiMaterials, "网站名称基本要求", "非国家级单位网站名称不得以“中国”、“中央”、“国家”、“中华”、“人大”、“人民”、“反腐”、 “纪检”、“监察”、“信访”、“维权”、“投诉”等字头命名。", "The names of websites of bodies that are not of the national level may not begin with 中国, 中央, 国家, 中华, 人大, 人民, 反腐, 纪检, 监察, 信访, 维权, 投诉 and the like.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "phones-differ",
        Effect::Note(N::PhonesDiffer),
        all!(ORGANISATION, PEOPLE_MATTER),
        since(2022, 1, 1),
        &[words(S::HuaweiMaterials, "关于主体负责人、互联网信息服务负责人的联系方式要求", "如果备案订单中填写的主体负责人和互联网信息服务负责人不同，则两者的联系电话和邮箱也不能相同", "If in the filing order the entity leader and the person responsible for the internet information service are not the same person, their telephone numbers and e-mail addresses may not be the same either")],
    )
    .for_outcomes(FILED),
    // The application interface is only available in Chinese.
    Rule::new(
        "form-in-chinese",
        Effect::Note(N::FormInChinese),
        all!(ORDER, is!(ReadsChinese: No)),
        since(2005, 3, 20),
        &[words(S::AlibabaSupportPage, "FAQ 7", "Vì hệ thống này chỉ có bằng tiếng Trung Quốc", "As this system is only in Chinese"), words(S::AlibabaGuide2018, "head", "the Alibaba Cloud ICP Filing application interface is only available in Chinese", "the Alibaba Cloud ICP Filing application interface is only available in Chinese"), words(S::AlibabaOverview, "Usage notes", "The Alibaba Cloud ICP Filing system and the Alibaba Cloud app support only the Chinese language.", "The Alibaba Cloud ICP Filing system and the Alibaba Cloud app support only the Chinese language.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "education-health-pledge",
        Effect::Note(N::EducationHealthPledge),
        all!(NEW_ORDER, is!(Topics: Education | Health)),
        since(2025, 1, 20),
        &[words(S::Decree292Article5, "第五条", "从事新闻、出版、教育等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意", "Whoever provides internet information services of news, publishing, education and the like that by laws, administrative regulations and State provisions need the consent of the competent authority shall lawfully obtain it before applying for the licence or going through filing").indirect(), words(S::TencentApprovals, "教育类", "目前全国已取消教育类前置审批，具体建议您以备案所在地通信管理局审核要求为准", "Pre-approval in education has now been abolished nationwide; in the particular case, go by what the communications administration of the place of filing requires")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "audio-visual-permit-holders",
        Effect::Note(N::AudioVisualStateControlled),
        AUDIO_VISUAL,
        since(2008, 1, 31),
        &[words(S::AudioVisualOrder56, "第八条（一）", "具备法人资格，为国有独资或国有控股单位，且在申请之日前三年内无违法违规记录", "it has legal personality, is wholly State-owned or State-controlled, and has no record of breaches within the three years before the application")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "training-approval-holders",
        Effect::Note(N::TrainingClosed),
        TRAINING,
        since(2021, 7, 24),
        &[words(S::DoubleReduction13, "十三", "各地不再审批新的面向义务教育阶段学生的学科类校外培训机构,现有学科类培训机构统一登记为非营利性机构。", "Nowhere are new institutions approved any more that train pupils of compulsory education in school subjects; existing ones are uniformly registered as non-profit institutions.").second_hand(), words(S::DoubleReductionReprint, "（转载）", "不再审批新的面向学龄前儿童的校外培训机构和面向普通高中学生的学科类校外培训机构", "new off-campus training institutions for children of pre-school age, and new ones for school subjects of pupils of general senior secondary schools, are no longer approved").second_hand()],
    )
    .for_outcomes(OUGHT),
    // Tencent refuses what UCloud takes a pledge for; which of them the province follows is asked.
    Rule::new(
        "regulated-name",
        Effect::Note(N::RegulatedName),
        all!(ORGANISATION, is!(NameKeyword: Finance), NEW_ORDER),
        since(2022, 1, 1),
        &[words(S::TencentApprovals, "金融类", "若网站内容确实与金融活动无关的，需您更改公司注册名称或经营范围，否则不予备案", "If the website’s content really has nothing to do with financial activity, you must change the company’s registered name or business scope; otherwise it is not filed"), words(S::UcloudTemplates, "文首", "仅标注省份支持相关承诺或情况说明模板", "Only the provinces named accept the templates of pledges or statements of the facts")],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    Rule::new(
        "payment-capital",
        Effect::Note(N::PaymentCapital),
        NEEDS_PAYMENT,
        since(2024, 5, 1),
        &[words(S::PaymentArticle8, "第八条", "设立非银行支付机构的注册资本最低限额为人民币1亿元，且应当为实缴货币资本", "The registered capital for setting up a non-bank payment institution is at least RMB 100 million, and shall be paid-in monetary capital")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "ip-change-of-licensee",
        Effect::Note(N::IpChangeFiled),
        GOES_ON,
        since(2017, 10, 20),
        &[words(S::TencentChanges, "变更信息 › 更换成腾讯云的其它 IP 是否需要重新备案或变更备案？", "若您的网站需要做经营性备案，则必须办理变更备案，更改备案登记的 IP 地址", "If your website needs the commercial licence, a change filing must be made to alter the filed IP address")],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "ip-change-of-holder",
        Effect::Note(N::IpChangeFiled),
        all!(GOES_ON, any!(HOLDS_B21, HOLDS_B25)),
        since(2017, 10, 20),
        &[words(S::TencentChanges, "更换成腾讯云的其它 IP", "若您的网站需要做经营性备案，则必须办理变更备案，更改备案登记的 IP 地址，确保经营性备案的 IP 地址与工信部登记的 IP 地址一致", "If your website needs the commercial licence, a change filing must be made to alter the filed IP address, so that the IP address of the licence agrees with that recorded at the ministry")],
    )
    .for_outcomes(FILING),
    Rule::new(
        "filing-is-free",
        Effect::Note(N::FilingIsFree),
        ORDER_TO_RUN,
        since(2025, 1, 1),
        &[words(S::FilingIsFree, "是否收费", "不收费", "no fee")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "fines",
        Effect::Note(N::Fines),
        ALWAYS,
        since(2005, 3, 20),
        &[words(S::Order33Article22, "第二十二条", "未履行备案手续提供非经营性互联网信息服务的，由住所所在地省通信管理局责令限期改正，并处一万元罚款；拒不改正的，关闭网站", "whoever provides non-commercial internet information services without filing is ordered by the provincial communications administration of the domicile to mend within a time, and fined RMB 10,000; where mending is refused, the website is closed"), words(S::Order33Article23, "第二十三条", "填报虚假备案信息的，由住所所在地省通信管理局关闭网站并注销备案", "where false filing data are entered, the provincial communications administration of the domicile closes the website and cancels the filing"), words(S::Order33Article22, "第二十二条", "超出备案的项目提供服务的，由住所所在地省通信管理局责令限期改正，并处五千元以上一万元以下罚款", "whoever provides services beyond the items filed is ordered by the provincial communications administration of the domicile to mend within a time, and fined RMB 5,000 to 10,000"), words(S::Order33Article26, "第二十六条", "未在规定时间履行备案变更手续，或未依法履行备案注销手续的，由住所所在地省通信管理局责令限期改正，并处一万元罚款", "whoever does not go through the change of the filing in the time set, or does not cancel the filing by law, is ordered by the provincial communications administration of the domicile to mend within a time, and fined RMB 10,000"), words(S::Order33Article25, "解读", "对未在其备案编号下方链接备案管理系统网址违法行为的罚款，相关违法行为通过责令改正予以纠正，逾期未改的再予以罚款。", "the fine for the breach of not linking, below the filing number, to the address of the filing management system: such breaches are put right by an order to mend, and fined only if they are not mended in time."), words(S::Decree292Article22, "第二十二条", "未在其网站主页上标明其经营许可证编号或者备案编号的，由省、自治区、直辖市电信管理机构责令改正，处5000元以上5万元以下的罚款", "whoever does not show the number of the licence or of the filing on the website’s home page is ordered by the telecom authority of the province, autonomous region or municipality to mend, and fined RMB 5,000 to 50,000")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "licence-fines",
        Effect::Note(N::LicenceFines),
        all!(NEEDS_LICENCE, MAINLAND_OPERATOR),
        since(2000, 9, 25),
        &[words(S::Decree292Article19, "第十九条", "未取得经营许可证，擅自从事经营性互联网信息服务…没收违法所得，处违法所得3倍以上5倍以下的罚款", "Whoever carries on commercial internet information services without the licence … : unlawful gains are confiscated, with a fine of three to five times the unlawful gains")],
    )
    .for_outcomes(LICENCE.union(HONG_KONG)),
    // Guangdong, Chongqing, Liaoning, An'hui, and Fujian support using the app to upload documents.
    Rule::new(
        "app-upload-2018",
        Effect::Note(N::AppUpload2018),
        all!(ORDER_TO_RUN, provinces!(identity_check_2018: AlibabaApp)),
        since(2018, 2, 11).until(2022, 1, 1),
        &[words(S::AlibabaGuide2018, "Procedure 6", "Currently, the communications administraions of Guangdong, Chongqing, Liaoning, An’hui, and Fujian support using Alibaba Cloud app to upload documents and verify the website administrator.", "Currently, the communications administraions of Guangdong, Chongqing, Liaoning, An’hui, and Fujian support using Alibaba Cloud app to upload documents and verify the website administrator.")],
    )
    .for_outcomes(FILED),
];
