//! What has to be mended before a filing, whatever the province; what the provinces add is in `provinces`.

use super::provinces::provinces;
use super::sources::Source as S;
use super::terms::{
    COMPANY, DOMAIN_MATTERS, FILED_HERE, INDIVIDUAL, LED_BY_REPRESENTATIVE, NEEDS_TELECOM_LICENCE,
    NEWS, ORGANISATION, OUTSIDE, PASSES_BY_FILING_ANEW, PEOPLE_MATTER, PUBLIC_BODY, PUBLISHING,
    SERVER_MATTERS,
};
use crate::condition::Condition;
use crate::date::since;
use crate::evidence::words;
use crate::ids::Bar;
use crate::law::provinces::by_provinces;
use crate::questions::Province;
use crate::rule::{Effect, Rule};
use crate::sets::OUGHT;
use crate::{all, is, not};

const PARENT_TAKEN: Condition = all!(
    is!(Applicant: ForeignInvested),
    provinces!(foreign_parent_domain: TakenWithPapers)
);

/// The rules.
pub const RULES: &[Rule] = &[
    // 网站备案域名对应的顶级域名为已获得中国工信部批复的顶级域名
    Rule::new(
        "domain-suffix",
        Effect::Fixable(Bar::DomainSuffix),
        all!(DOMAIN_MATTERS, is!(DomainSuffix: NotApproved)),
        since(2018, 1, 1),
        &[words(S::LinktomGuide, "三 › 1", "网站备案域名对应的顶级域名为已获得中国工信部批复的顶级域名", "the top-level domain of the domain to be filed must be one that the ministry has approved"), words(S::HuaweiDomains, "国外注册的域名可以备案吗", "购买的域名后缀需要经过工信部批复", "The suffix of the domain bought must have been approved by the ministry"), words(S::TencentDomains, "待备案的域名要求", "备案的域名要求为国家批复的域名", "The domain to be filed must be one approved by the State")],
    )
    .for_outcomes(OUGHT),
    // 网站备案域名必须通过中国工信部批复的域名注册服务机构进行注册和管理
    Rule::new(
        "domain-registrar",
        Effect::Fixable(Bar::DomainRegistrar),
        all!(DOMAIN_MATTERS, is!(DomainRegistrar: Overseas)),
        since(2017, 10, 20),
        &[words(S::LinktomGuide, "三 › 2", "网站备案域名必须通过中国工信部批复的域名注册服务机构进行注册和管理", "The domain of the website to be filed must be registered and managed by a domain registrar approved by the ministry"), words(S::CdnetworksAssistant, "Domain name", "This domain must be an active domain registered in mainland China with real-name verification information.", "This domain must be an active domain registered in mainland China with real-name verification information."), words(S::AlibabaGuide2018, "Procedure 2, Note", "The domain name must be registered from a Chinese domain name provider", "The domain name must be registered from a Chinese domain name provider"), words(S::HuaweiErrors, "2.4", "域名对应注册商未获得工信部批复", "The registrar of the domain has not been approved by the ministry"), words(S::TencentDomains, "待备案的域名要求", "境外注册商所注册的域名不能直接备案", "A domain registered with a registrar abroad cannot be filed directly")],
    )
    .for_outcomes(OUGHT),
    // 网站备案域名为已通过实名认证的域名
    Rule::new(
        "domain-unverified",
        Effect::Fixable(Bar::DomainUnverified),
        all!(DOMAIN_MATTERS, is!(DomainVerified: No)),
        since(2018, 1, 1),
        &[words(S::DomainNotice264, "五", "不提供真实身份信息的或者提供的身份信息不准确、不完整的，互联网接入服务提供者不得为其提供接入服务", "Where true identity data are not given, or the identity data given are inaccurate or incomplete, the internet access provider may not provide access"), words(S::LinktomGuide, "三 › 4", "网站备案域名为已通过实名认证的域名", "the domain of the website to be filed is one that has passed real-name verification"), words(S::AlibabaSupportPage, "FAQ 1", "Tên miền cũng cần được xác minh tên thật trước khi đăng ký ICP.", "The domain must also be real-name verified before the ICP registration."), words(S::HuaweiDomains, "域名实名认证后多久可以备案", "域名实名认证信息同步至管局需要3~5个工作日", "It takes 3 to 5 working days until the real-name data of a domain are synchronised to the administration").indirect()],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "domain-fresh",
        Effect::Fixable(Bar::DomainFresh),
        all!(DOMAIN_MATTERS, is!(DomainVerified: Recently)),
        since(2025, 12, 31),
        &[words(S::HuaweiDomains, "域名实名认证后多久可以备案", "为避免管局驳回，建议实名认证成功满3个工作日后再提交备案订单至管局审核", "To avoid refusal by the administration, it is advised to submit the filing order for its review only three full working days after the real-name verification has succeeded"), words(S::UcloudLimits, "域名实名认证 › 备注说明", "域名实名认证完成时间满3个自然日后才能备案", "Filing is possible only once three full calendar days have passed since the domain’s real-name verification"), words(S::HuaweiDomains, "域名实名认证后多久可以备案", "域名实名认证信息同步至管局需要3~5个工作日", "It takes 3 to 5 working days until the real-name data of a domain are synchronised to the administration")],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    Rule::new(
        "domain-privacy",
        Effect::Fixable(Bar::DomainPrivacy),
        all!(DOMAIN_MATTERS, is!(DomainVerified: PrivacyProtected)),
        since(2018, 1, 1),
        &[words(S::DomainNotice264, "五", "不提供真实身份信息的或者提供的身份信息不准确、不完整的，互联网接入服务提供者不得为其提供接入服务", "Where true identity data are not given, or the identity data given are inaccurate or incomplete, the internet access provider may not provide access").indirect(), words(S::AlibabaTianjin2018, "Enterprise users › Important rules", "such privacy protection must be disabled during the ICP filing period", "such privacy protection must be disabled during the ICP filing period").of(Province::Tianjin), words(S::HuaweiDomains, "域名实名认证后多久可以备案", "域名实名认证信息同步至管局需要3~5个工作日", "It takes 3 to 5 working days until the real-name data of a domain are synchronised to the administration").indirect()],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    // 域名注册者应为单位（含公司股东）、单位主要负责人或高级管理人员
    Rule::new(
        "domain-holder-stranger",
        Effect::Fixable(Bar::DomainHolder),
        all!(
            DOMAIN_MATTERS,
            ORGANISATION,
            not!(PARENT_TAKEN),
            is!(DomainHolder: Other)
        ),
        since(2018, 1, 1),
        &[words(S::DomainNotice264, "一（二）", "单位从事互联网信息服务的，域名注册者应为单位（含公司股东）、单位主要负责人或高级管理人员", "Where an organisation provides internet information services, the domain’s registrant must be the organisation (with its shareholders), its main responsible person or a senior manager"), words(S::LinktomGuide, "三", "个人性质备案域名注册者应为本人,单位性质备案域名注册者应为单位(含公司股东)、单位主要负责人或高级管理人员", "for a filing of a person, the registrant of the domain must be that person; for a filing of an organisation, it must be the organisation (with its shareholders), its main responsible person or a senior manager")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "domain-holder-stranger-individual",
        Effect::Fixable(Bar::DomainHolder),
        all!(
            DOMAIN_MATTERS,
            INDIVIDUAL,
            is!(DomainHolder: Other | ShareholderOrManager)
        ),
        since(2018, 1, 1),
        &[words(S::DomainNotice264, "一（一）", "个人从事互联网信息服务的，域名注册者应为互联网信息服务者本人", "Where an individual provides internet information services, the domain’s registrant must be that provider in person"), words(S::LinktomGuide, "三", "个人性质备案域名注册者应为本人,单位性质备案域名注册者应为单位(含公司股东)、单位主要负责人或高级管理人员", "for a filing of a person, the registrant of the domain must be that person; for a filing of an organisation, it must be the organisation (with its shareholders), its main responsible person or a senior manager")],
    )
    .for_outcomes(OUGHT),
    // Shanghai has taken a foreign parent's domain with the parent's papers; to be confirmed there.
    Rule::new(
        "domain-holder-stranger-shanghai",
        Effect::Fixable(Bar::DomainHolder),
        all!(DOMAIN_MATTERS, PARENT_TAKEN, is!(DomainHolder: Other)),
        since(2018, 1, 1),
        &[words(S::DomainNotice264, "一（二）", "单位从事互联网信息服务的，域名注册者应为单位（含公司股东）、单位主要负责人或高级管理人员", "Where an organisation provides internet information services, the domain’s registrant must be the organisation (with its shareholders), its main responsible person or a senior manager"), words(S::TencentShanghai, "上海 › 企业备案 › 域名相关 1", "域名所有者须为公司中文全称或拼音全称或法定代表人姓名", "The domain’s owner must be the company by its full Chinese or full pinyin name, or the legal representative by name.").of(Province::Shanghai)],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    Rule::new(
        "domain-expiring",
        Effect::Fixable(Bar::DomainExpiring),
        all!(DOMAIN_MATTERS, is!(DomainExpiry: ThreeMonthsOrLess)),
        since(2022, 1, 1),
        by_provinces!(DomainExpiring, [words(S::TencentShanghai, "上海 › 企业备案 › 域名相关 3", "域名有效期需3个月以上", "The domain must be valid for more than 3 months.").of(Province::Shanghai), words(S::HuaweiAuthorities, "共性规则摘要 › 企业用户 › 网站信息", "域名有效期通常要求大于3个月", "A domain usually has to be valid for more than 3 months").second_hand()]),
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    // A name with an ending that is approved, or not, is the wrong one for a public body all the same.
    Rule::new(
        "institution-domain",
        Effect::Fixable(Bar::InstitutionDomain),
        all!(
            DOMAIN_MATTERS,
            is!(Applicant: PublicInstitution),
            is!(DomainSuffix: NotForApplicant | NotApproved)
        ),
        since(2024, 7, 1),
        by_provinces!(InstitutionDomain, [words(S::GovernmentDomains2024, "（引文）", "事业单位域名应当以“.cn”或“.公益”为后缀进行备案", "The domain of a public institution must be filed with the suffix .cn or .公益"), words(S::HuaweiFilingTypes, "接入备案特殊场景", "根据《互联网政务应用安全管理规定》，事业单位域名应以\".cn\"或\".公益\"为后缀备案", "Under the provisions on the security of government internet applications, the domain of a public institution must be filed with the suffix .cn or .公益")]),
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "government-domain",
        Effect::Fixable(Bar::InstitutionDomain),
        all!(
            DOMAIN_MATTERS,
            is!(Applicant: Government),
            is!(DomainSuffix: NotForApplicant | NotApproved)
        ),
        since(2018, 9, 6),
        &[words(S::GovernmentDomainsReport2018, "（报道）", "要求各級政府網站域名今后統一成以“.gov.cn”為后綴的英文域名和以“.政務”為后綴的中文域名,不得再使用其他后綴的域名。", "requires that from now on the domains of government websites at every level be uniformly Latin domains ending in .gov.cn and Chinese domains ending in .政务; domains with other suffixes may no longer be used."), words(S::GovernmentDomains2024, "（引文）", "党政机关域名应当以“.gov.cn”或“.政务”为后缀进行备案", "The domain of a party or government body must be filed with the suffix .gov.cn or .政务")],
    )
    .for_outcomes(OUGHT),
    // 不得将已注册的政府网站域名擅自转给其他单位或个人使用
    Rule::new(
        "domain-not-for-applicant",
        Effect::Fixable(Bar::DomainNotForApplicant),
        all!(
            DOMAIN_MATTERS,
            not!(PUBLIC_BODY),
            is!(DomainSuffix: GovernmentSubdomain)
        ),
        since(2018, 9, 6),
        &[words(S::GovernmentDomains2018, "（报道）", "政府網站主辦單位要按照“誰開設、誰申請、誰使用、誰負責”的原則管理政府網站域名，不得將已註冊的政府網站域名擅自轉給其他單位或個人使用", "The operators of government websites must manage their domains by the principle that whoever opens, applies for and uses them answers for them, and may not on their own pass a registered domain of a government website to another body or individual for use")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "server-needed",
        Effect::Fixable(Bar::ServerNeeded),
        all!(SERVER_MATTERS, is!(Server: NoneYet)),
        since(2017, 10, 20),
        &[words(S::WebsiteRules2005, "第十一条（三）", "网站主办者获得接入提供者预分配的IP地址后履行备案手续", "The operator of the website goes through filing after it has obtained the IP address that the access provider allots in advance").indirect(), words(S::HuaweiInstances, "表1 备案限制说明", "通过华为云备案，需要先购买华为云中国大陆节点服务器", "Whoever files through Huawei Cloud must first buy a server on a node of Huawei Cloud in mainland China")],
    )
    .for_outcomes(OUGHT),
    // An ECS instance with a subscription for at least three months and an Internet IP: the providers' rule, not the law's.
    Rule::new(
        "server-short-or-metered",
        Effect::Fixable(Bar::ServerTerms),
        all!(SERVER_MATTERS, is!(Server: ShortOrMetered)),
        since(2017, 10, 20),
        &[words(S::AlibabaServerCheck, "Apply for service codes", "The Alibaba Cloud ICP Filing system does not support Pay-As-You-Go instances.", "The Alibaba Cloud ICP Filing system does not support Pay-As-You-Go instances."), words(S::TencentServers, "计费模式", "仅支持包年包月购买方式。", "Only purchase by the year or month is supported."), words(S::HuaweiConditions, "表1 备案限制说明", "ECS（含华为云Flexus云服务器X实例）：需包月3个月及以上", "ECS (with Huawei Cloud’s Flexus X instances): must be bought for 3 months or more"), words(S::AlibabaGuide2018, "Prerequisites", "An ECS instance with a subscription for at least three months and an Internet IP.", "An ECS instance with a subscription for at least three months and an Internet IP.")],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    // What two providers ask of their own customers; of the others no words were found.
    Rule::new(
        "account-international",
        Effect::Fixable(Bar::AccountInternational),
        all!(
            SERVER_MATTERS,
            is!(Account: InternationalSite),
            not!(is!(Server: OwnServer))
        ),
        since(2024, 7, 17),
        &[words(S::HuaweiInternational, "Register an account", "Huawei Cloud international website accounts do not support ICP filing.", "Huawei Cloud international website accounts do not support ICP filing."), words(S::AlibabaWhat, "Note", "Alibaba Cloud International site does not support ICP filing", "Alibaba Cloud International site does not support ICP filing")],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    Rule::new(
        "mainland-phone",
        Effect::Fixable(Bar::NoMainlandPhone),
        all!(PEOPLE_MATTER, is!(MainlandPhone: No)),
        since(2017, 10, 20),
        &[words(S::CdnetworksAssistant, "ICP registration entity", "has a Chinese mobile telephone number", "has a Chinese mobile telephone number"), words(S::HuaweiRejections, "驳回原因一", "建议填写备案所在省、自治区、直辖市号段的电话号码", "It is advised to enter a telephone number of the range of the province, autonomous region or municipality of the filing").sample(), words(S::TencentSmsQuestions, "没有收到管局发送的核验短信怎么办？ 4", "您需要重新办理/更换一个工信部支持号段的手机号码", "You must get, or change to, a mobile number of a range that the ministry supports")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "staff",
        Effect::Fixable(Bar::StaffTooFew),
        all!(
            COMPANY,
            NEEDS_TELECOM_LICENCE,
            not!(FILED_HERE),
            is!(Staff: Fewer)
        ),
        since(2020, 6, 16),
        &[words(S::TelecomArticle13, "第十三条（二）", "有与开展经营活动相适应的资金和专业人员", "has funds and professional staff fit for the business"), words(S::HeilongjiangLicencePapers, "材料", "需提供上述三名人员近3个月的社保缴费记录", "the records of social insurance payments of these three persons for the last 3 months must be provided").of(Province::Heilongjiang)],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    // 域名必须经过 ICP 备案: the platform calls no other host than a filed one, but its own.
    Rule::new(
        "mini-program-back-end",
        Effect::Fixable(Bar::MiniProgramBackEnd),
        all!(
            is!(Service: MiniProgram),
            OUTSIDE,
            not!(is!(Applicant: OffshoreCompany))
        ),
        since(2023, 9, 1),
        &[words(S::WechatServerDomain, "注意事项", "域名必须经过 ICP 备案", "The domain must have passed the ICP filing").indirect()],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    // Whoever runs a marketplace can hardly become a payment institution as well.
    Rule::new(
        "buyers-money",
        Effect::Fixable(Bar::BuyersMoney),
        all!(is!(Activities: Marketplace), is!(HoldsBuyersMoney: Yes)),
        since(2024, 5, 1),
        &[words(S::PaymentDecree768, "第六条第二款", "未经依法批准，任何单位和个人不得从事或者变相从事支付业务", "Without lawful approval, no unit or individual may do payment business, openly or in disguise"), words(S::PaymentArticle8, "第八条", "设立非银行支付机构的注册资本最低限额为人民币1亿元，且应当为实缴货币资本", "The registered capital for setting up a non-bank payment institution is at least RMB 100 million, and shall be paid-in monetary capital").indirect()],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "filed-by-another",
        Effect::Fixable(Bar::FiledByAnother),
        is!(FilingState: AnotherApplicant),
        since(2005, 3, 20),
        &[words(S::HuaweiFilingTypes, "接入备案特殊场景", "需使用域名对应的主体才能接入备案", "the access filing can only be made by the applicant to whom the domain belongs"), words(S::TencentNumber, "新购买的域名提示 “存在备案号” 该如何处理？", "若您购买的域名在工信部已存在备案信息，且此备案信息不属于您", "if the domain you bought already has a filing at the ministry, and that filing is not yours"), words(S::TencentCancellation, "注销备案 › 注销备案需要多长时间？", "部分省份会在1 - 20个工作日内注销成功", "In some provinces the cancellation succeeds within 1 to 20 working days").indirect()],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "cancel-personal-filing",
        Effect::Fixable(Bar::CancelPersonalFiling),
        all!(
            ORGANISATION,
            is!(FilingState: OwnPersonalFiling),
            provinces!(personal_filing: NotKnown | Stays)
        ),
        since(2005, 3, 20),
        by_provinces!(CancelPersonalFiling, [words(S::HuaweiFilingTypes, "变更备案 › 个人变企业", "不支持直接变更，需注销后用企业材料重新备案", "A direct change is not supported: it must be cancelled, and filed anew with the company’s papers"), words(S::TencentChanges, "变更信息 › 企业备案能否转为个人备案？个人备案能否转为企业备案？", "个人主体可变更为企业主体", "An individual applicant can be changed into a company applicant").against(), words(S::TencentCancellation, "注销备案 › 注销备案需要多长时间？", "部分省份会在1 - 20个工作日内注销成功", "In some provinces the cancellation succeeds within 1 to 20 working days").indirect()]),
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    Rule::new(
        "shell-first",
        Effect::Fixable(Bar::ShellFirst),
        all!(
            is!(FilingState: EmptyShell),
            provinces!(emptied_filing: FilesAnew)
        ),
        since(2025, 12, 31),
        &[words(S::HuaweiAfterwards, "空壳主体的影响", "目前只有天津、辽宁、四川、云南、江苏、浙江、上海、广西、山西、北京、贵州省份空壳主体可以直接新增互联网信息服务，其余省份空壳主体不能直接新增互联网信息服务，需要先注销再备案", "At present only in Tianjin, Liaoning, Sichuan, Yunnan, Jiangsu, Zhejiang, Shanghai, Guangxi, Shanxi, Beijing and Guizhou can an emptied applicant directly add an internet information service; in the other provinces it cannot, and must first cancel and then file"), words(S::UcloudHunan, "湖南 › 单位", "空壳主体可新增网站，需提供新网站的网站建设方案书", "An emptied applicant may add a site; the new site’s plan must be provided").against().of(Province::Hunan), words(S::UcloudCancelSite, "注意", "若该主体仅有唯一网站/APP，该网站/APP注销后主体随之变更空壳主体", "If the applicant has a single site or app, cancelling it leaves an empty shell").indirect(), words(S::HuaweiCancellation, "3. 空壳主体注销操作 › 注销空壳主体", "注销申请表提交管局后，一般会在5个工作日完成审核", "Once the cancellation form has been submitted to the administration, the review is generally completed within 5 working days").indirect()],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    Rule::new(
        "applicant-change-not-accepted",
        Effect::Fixable(Bar::ApplicantChangeNotAccepted),
        PASSES_BY_FILING_ANEW,
        since(2005, 3, 20),
        &[words(S::HuaweiChange, "核心规则", "已备案成功的网站/域名不支持变更主体（即不能将备案主体从A公司变更为B公司）。", "For a filed site or domain the applicant cannot be changed, that is, not from company A to company B."), words(S::HuaweiMigration, "概述", "迁移备案适用于已完成备案的网站需更换主体的场景，可在业务不中断的情况下将网站迁移至新主体", "A migration is for a filed website whose applicant has to be replaced: the website can be moved to the new applicant without interrupting the service").indirect(), words(S::TencentBeijing, "北京 › 企业备案 › 变更相关", "允许变更，但不接受更换主体。", "Changes are allowed, but no other applicant is accepted.").of(Province::Beijing), words(S::TencentFujian, "福建 › 企业备案 › 变更相关", "变更备案信息时，不允许更换为其他主体。", "When filed data are changed, it is not allowed to replace the applicant by another.").of(Province::Fujian), words(S::TencentAnhui, "安徽 › 企业备案 › 变更相关", "企业不允许变更为其他企业。", "A company may not be changed into another company.").of(Province::Anhui), words(S::TencentInnerMongolia, "内蒙古 › 企业备案 › 变更相关", "企业变更为企业只接受更名，需要同时附更名函；其他情况不允许变更主体。", "For a change from company to company only a change of name is accepted, and the letter on it must be attached; otherwise the applicant may not be changed.").of(Province::InnerMongolia), words(S::TencentZhejiang, "浙江 › 企业备案 › 变更相关", "企业变更为企业只接受更名，需要同时附更名函，其他情况不允许变更主体。", "For a change from company to company only a change of name is accepted, and the letter on it must be attached; otherwise the applicant may not be changed.").of(Province::Zhejiang), words(S::TencentCancellation, "注销备案 › 注销备案需要多长时间？", "部分省份会在1 - 20个工作日内注销成功", "In some provinces the cancellation succeeds within 1 to 20 working days").indirect()],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    // Permits that look at the person who leads the applicant. A permanent resident of Hong Kong or Macau is, as a
    // rule, a Chinese citizen, but no mainland resident.
    Rule::new(
        "news-principal",
        Effect::Fixable(Bar::PermitPrincipal),
        all!(
            LED_BY_REPRESENTATIVE,
            is!(PrincipalPapers: Foreign),
            NEWS
        ),
        since(2017, 6, 1),
        &[words(S::NewsProvisions10, "第十条（一）", "申请互联网新闻信息服务许可,应当提交下列材料:(一)主要负责人、总编辑为中国公民的证明;", "Whoever applies for the permit for internet news information services shall submit the following papers: (1) proof that the principal and the chief editor are Chinese citizens;"), words(S::NewsProvisions6, "第六条", "申请互联网新闻信息服务许可证条件 1.在中华人民共和国境内依法设立的法人; 2.主要负责人、总编辑是中国公民;", "Conditions for applying for the permit for internet news information services: 1. a legal person set up by law within the PRC; 2. the principal and the chief editor are Chinese citizens;")],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    Rule::new(
        "publishing-principal",
        Effect::Fixable(Bar::PermitPrincipal),
        all!(
            LED_BY_REPRESENTATIVE,
            is!(PrincipalPapers: Foreign),
            PUBLISHING
        ),
        since(2016, 3, 10),
        &[words(S::PublishingProvisions9, "第九条（二）", "法定代表人必须是在境内长久居住的具有完全行为能力的中国公民", "the legal representative must be a Chinese citizen of full capacity who lives permanently in the territory")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "religion-principal",
        Effect::Fixable(Bar::PermitPrincipal),
        all!(
            LED_BY_REPRESENTATIVE,
            is!(PrincipalPapers: HongKongMacau | Taiwan | Foreign),
            is!(Topics: Religion)
        ),
        since(2022, 3, 1),
        &[words(S::ReligionMeasures6, "第六条（一）", "(一)申请人是在中华人民共和国境内依法设立的法人组织或者非法人组织,其法定代表人或者主要负责人是具有中国国籍的内地居民;", "(1) the applicant is a legal person or an organisation without legal personality, set up by law within the PRC, whose legal representative or principal is a mainland resident of Chinese nationality;")],
    )
    .for_outcomes(OUGHT),
];
