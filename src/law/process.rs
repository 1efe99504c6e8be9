//! What is filed, as which kind of order, in which steps, and how long they take.

use super::provinces::provinces;
use super::sources::Source as S;
use super::terms::{
    AUDIO_VISUAL, COMMERCIAL_CULTURE, DOMAIN_MATTERS, FILED_HERE, GOES_ON, HAS_DOMAIN,
    NEEDS_PAYMENT, NEEDS_TELECOM_LICENCE, NEW_ORDER, NEWS, ORDER, ORDER_TO_RUN, OUTSIDE,
    PASSES_BY_FILING_ANEW, PERMITS_MATTER, PERSONAL_FILING_BECOMES, PUBLIC_BODY, PUBLIC_GAMES,
    PUBLISHING, SERVER_MATTERS, SERVERS_STAY, SITE_OR_APP, STORE_APP, TAKES_OTHER_APPLICANT,
    TRAINING, UNFILED_MODEL,
};
use crate::condition::Condition;
use crate::date::since;
use crate::evidence::words;
use crate::ids::{Filing, FilingType, Step, Unit};
use crate::questions::Province;
use crate::rule::{Duration, Effect, Rule};
use crate::sets::{FILED, HONG_KONG, LICENCE};
use crate::{all, any, is, not};

const TAKES_NEW_SERVICE: Condition = all!(
    is!(FilingState: EmptyShell),
    provinces!(emptied_filing: TakesNewService)
);
/// What the filing says changes; a service that stops is cancelled, and one that stays as it is needs no order.
const CHANGES: Condition = all!(
    FILED_HERE,
    any!(
        is!(Change: ServerAddress | PeopleOrPapers),
        all!(is!(Service: App), is!(Change: NewPlatform))
    )
);
/// A server outside the mainland may be a way out: the domains of public bodies and what serves them stay in the
/// mainland, as do the servers of some trades; religion and finance are closed to whoever has no permit, an unfiled
/// model to the public and virtual currency to everybody, wherever the server stands.
pub(crate) const MAY_LEAVE: Condition = not!(any!(
    PUBLIC_BODY,
    SERVERS_STAY,
    UNFILED_MODEL,
    is!(Topics: Religion | Finance | VirtualCurrency)
));
/// The way out is open to this plan, and it goes on.
const LEAVES: Condition = all!(MAY_LEAVE, GOES_ON);
const APPROVED_FIRST: Condition = any!(
    NEWS,
    PUBLISHING,
    AUDIO_VISUAL,
    is!(Topics: Finance),
    COMMERCIAL_CULTURE,
    PUBLIC_GAMES
);

/// The rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "files-website",
        Effect::Filing(Filing::Website),
        is!(Service: Website | IpOnly),
        since(2005, 3, 20),
        &[words(S::Order33Article5, "第五条", "利用通过互联网域名访问的网站或者利用仅能通过互联网IP地址访问的网站，提供非经营性互联网信息服务", "by sites reached by a domain name or by an IP address only")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "files-app",
        Effect::Filing(Filing::App),
        is!(Service: App),
        since(2023, 9, 1),
        &[words(S::AppNotice105, "一", "在中华人民共和国境内从事互联网信息服务的APP主办者，应当依照", "sponsors of apps that provide internet information services in the mainland must file"), words(S::HuaweiApps, "什么是App备案？", "在中华人民共和国境内从事互联网信息服务的APP主办者，应当依照规定履行备案手续。", "whoever runs an app information service in the mainland must file")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "files-mini-program",
        Effect::Filing(Filing::MiniProgram),
        is!(Service: MiniProgram),
        since(2023, 9, 1),
        &[words(S::HuaweiApps, "App备案号与网站备案号的区别？", "小程序为“-3X”", "mini-programs have the suffix -3X"), words(S::UcloudAppNotice2024, "全文", "移动互联网应用程序（含APP、小程序、快应用等，以下简称APP）", "mobile applications (apps, mini-programs, quick apps)")],
    )
    .for_outcomes(FILED),
    // 首次备案: neither applicant nor service has been filed.
    Rule::new(
        "first-filing",
        Effect::FilingType(FilingType::First),
        any!(
            is!(FilingState: Never | AnotherApplicant),
            all!(
                is!(FilingState: OwnPersonalFiling),
                not!(PERSONAL_FILING_BECOMES)
            ),
            all!(
                is!(FilingState: EmptyShell),
                provinces!(emptied_filing: FilesAnew)
            )
        ),
        since(2005, 3, 20),
        &[words(S::LinktomGuide, "一 › ICP 备案", "备案操作可分为:首次新增备案、接入备案、新增网站备案(原备案不在互联互通)和新增网站备案(原备案在互联互通)", "first filing, access filing, new site (filed elsewhere), new site (filed with us)"), words(S::TencentFilingTypes, "首次备案", "主体和域名均为第一次进行备案。", "applicant and domain are filed for the first time"), words(S::AlibabaTerms, "Initial ICP filing", "If an entity and a domain name have never had an ICP filing, you must complete an initial ICP filing", "If an entity and a domain name have never had an ICP filing, you must complete an initial ICP filing")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "first-filing-of-emptied",
        Effect::FilingType(FilingType::First),
        TAKES_NEW_SERVICE,
        since(2005, 3, 20).until(2025, 12, 31),
        &[words(S::TencentWebsite, "之前备案的域名没有了", "如果该主体为空壳主体，需先注销主体再在腾讯云备案控制台重新提交备案", "an emptied applicant is cancelled first, then filed anew")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "new-service",
        Effect::FilingType(FilingType::NewService),
        is!(FilingState: WithThisProvider),
        since(2005, 3, 20),
        &[words(S::LinktomGuide, "一 › ICP 备案", "备案操作可分为:首次新增备案、接入备案、新增网站备案(原备案不在互联互通)和新增网站备案(原备案在互联互通)", "first filing, access filing, new site (filed elsewhere), new site (filed with us)"), words(S::TencentFilingTypes, "新增网站（原备案在腾讯云）", "主体已通过腾讯云进行备案，现有新的网站托管在腾讯云服务器上，需在腾讯云提交新的网站及域名备案申请", "applicant filed here, another site: file the new site")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "new-service-of-emptied",
        Effect::FilingType(FilingType::NewService),
        TAKES_NEW_SERVICE,
        since(2025, 12, 31),
        &[words(S::HuaweiAfterwards, "空壳主体的影响", "目前只有天津、辽宁、四川、云南、江苏、浙江、上海、广西、山西、北京、贵州省份空壳主体可以直接新增互联网信息服务", "only in these eleven an emptied applicant takes a new service directly")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "new-service-elsewhere",
        Effect::FilingType(FilingType::NewServiceElsewhere),
        is!(FilingState: WithAnotherProvider),
        since(2005, 3, 20),
        &[words(S::LinktomGuide, "一 › ICP 备案", "备案操作可分为:首次新增备案、接入备案、新增网站备案(原备案不在互联互通)和新增网站备案(原备案在互联互通)", "first filing, access filing, new site (filed elsewhere), new site (filed with us)"), words(S::TencentFilingTypes, "新增网站（原备案不在腾讯云）", "主体已通过其他服务商进行过备案，现有新的网站托管在腾讯云服务器上", "applicant filed with another provider, new site on our server")],
    )
    .for_outcomes(FILED),
    // 接入备案 (jie ru bei an)
    Rule::new(
        "access-filing",
        Effect::FilingType(FilingType::Access),
        is!(FilingState: ThisServiceElsewhere),
        since(2005, 3, 20),
        &[words(S::HuaweiFilingTypes, "接入备案 › 核心规则", "域名在工信部有备案信息，需解析华为云大陆内节点服务器时，应在华为云完成接入备案", "a filed domain that is to point here needs an access filing here"), words(S::AlibabaSupportPage, "FAQ 7", "quy trình này được gọi là “接入备案” (jie ru bei an)", "this process is called 接入备案"), words(S::LinktomGuide, "一 › ICP 备案", "备案操作可分为:首次新增备案、接入备案、新增网站备案(原备案不在互联互通)和新增网站备案(原备案在互联互通)", "first filing, access filing, new site (filed elsewhere), new site (filed with us)"), words(S::UcloudAccess, "文首", "在UCloud中国内地云产品上解析的域名（主域名、二级域名或多级域名），均需办理接入备案手续", "Every domain resolved to UCloud (main, second or lower level) needs the access filing")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "change-filing",
        Effect::FilingType(FilingType::Change),
        CHANGES,
        since(2005, 3, 20),
        &[words(S::HuaweiFilingTypes, "变更备案 › 核心规则", "备案信息有变更（主体信息、网站信息、IP地址等）需提交变更备案", "changed data (applicant, site, IP) needs a change filing"), words(S::Order33Article14, "第十四条", "非经营性互联网信息服务提供者在备案有效期内需要变更其《备案登记表》中填报的信息的，应当提前三十日登陆信息产业部备案系统向原备案机关履行备案变更手续", "to change what the form says: thirty days ahead, with the original authority")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "change-of-personal-filing",
        Effect::FilingType(FilingType::Change),
        all!(
            is!(FilingState: OwnPersonalFiling),
            PERSONAL_FILING_BECOMES
        ),
        since(2005, 3, 20),
        &[words(S::TencentChanges, "变更信息 › 企业备案能否转为个人备案？个人备案能否转为企业备案？", "个人主体可变更为企业主体", "an individual applicant may be changed into a company"), words(S::HuaweiFilingTypes, "变更备案 › 个人变企业", "不支持直接变更，需注销后用企业材料重新备案", "not changed directly: cancel, then file anew with the company’s papers").against()],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    Rule::new(
        "change-filing-of-applicant",
        Effect::FilingType(FilingType::Change),
        all!(FILED_HERE, is!(Change: Owner), TAKES_OTHER_APPLICANT),
        since(2005, 3, 20),
        &[words(S::TencentProvinces, "广东 › 企业备案 › 变更相关", "允许变更主体。", "The applicant may be changed.").of(Province::Guangdong), words(S::TencentProvinces, "青海 › 企业备案 › 变更相关", "允许变更主体。", "The applicant may be changed.").of(Province::Qinghai), words(S::TencentProvinces, "重庆 › 企业备案、个人备案 › 变更相关", "允许变更主体。", "The applicant may be changed.").of(Province::Chongqing), words(S::TencentProvinces, "河北 › 企业备案 › 变更相关", "不支持企业变更为个人，其他情况允许变更主体。", "A company may not become an individual; otherwise the applicant may be changed.").of(Province::Hebei), words(S::TencentProvinces, "吉林 › 企业备案 › 变更相关", "企业变更为企业需要出具工商证明；其他情况不允许变更主体。", "From company to company the proof of the company registry is needed; otherwise the applicant may not be changed.").of(Province::Jilin), words(S::TencentProvinces, "江苏 › 企业备案 › 变更相关", "企业变更为企业需要出具工商证明。", "From company to company the proof of the company registry is needed.").of(Province::Jiangsu), words(S::TencentProvinces, "广西 › 企业备案 › 变更相关", "企业变更为企业需要出具工商证明，其他情况不允许变更主体。", "From company to company the proof of the company registry is needed; otherwise the applicant may not be changed.").of(Province::Guangxi), words(S::TencentProvinces, "广东 › 个人备案 › 变更相关", "允许自由变更，前提所有备案信息必须逻辑一致，网站要可以正常打开，且内容不包含经营性、论坛等内容。", "Changes are free, if everything filed agrees and the site opens and holds nothing commercial, no forum and the like.").indirect().of(Province::Guangdong), words(S::TencentProvinces, "湖南 › 企业备案、个人备案 › 变更备案、变更相关", "允许自由变更备案主体。", "The applicant may be changed freely.").of(Province::Hunan), words(S::TencentProvinces, "山东 › 企业备案 › 变更相关", "如 A 公司和 B 公司法定代表人为同一人可以进行变更，其他情况不允许变更。", "If companies A and B have the same legal representative, the change may be made; otherwise not.").of(Province::Shandong), words(S::TencentProvinces, "山西 › 企业备案 › 变更相关", "允许自由变更。", "Changes are free.").indirect().of(Province::Shanxi), words(S::TencentProvinces, "新疆 › 企业备案 › 变更相关", "允许自由变更。", "Changes are free.").indirect().of(Province::Xinjiang), words(S::HuaweiAuthorities, "山东省（doc_0225）", "支持A公司变为B公司的变更备案，需满足法人相同等条件", "a change from company A to company B is taken if the legal representative is the same, among other conditions").of(Province::Shandong)],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    // 先注销原备案，再以新主体重新备案
    Rule::new(
        "first-filing-of-new-applicant",
        Effect::FilingType(FilingType::First),
        PASSES_BY_FILING_ANEW,
        since(2005, 3, 20),
        &[words(S::HuaweiChange, "正确处理方式", "如需更换主体，应先注销原备案，再以新主体重新备案", "to replace the applicant, first cancel the old filing, then file anew as the new one"), words(S::TencentProvinces, "北京 › 企业备案 › 变更相关", "允许变更，但不接受更换主体。", "Changes are allowed, but no other applicant is accepted.").of(Province::Beijing)],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    // The nine steps of the Alibaba page, with what has come since.
    Rule::new(
        "step-prepare",
        Effect::Step(Step::Prepare, None),
        all!(ORDER_TO_RUN, any!(DOMAIN_MATTERS, SERVER_MATTERS)),
        since(2005, 3, 20),
        &[words(S::AlibabaSupportPage, "Bước 1", "Đăng ký tài khoản Alibaba Cloud, chuẩn bị và kiểm tra tên miền của bạn, mua một phiên bản", "register an account, prepare and check the domain, buy an instance"), words(S::CdnetworksAssistant, "Process", "Collect ICP Application Information", "Collect ICP Application Information"), words(S::HuaweiProcess, "1", "备案前准备与限制", "preparation and limits before filing")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, APPROVED_FIRST),
        since(2000, 9, 25),
        &[words(S::Decree292Article5, "第五条", "从事新闻、出版、教育等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意", "news, publishing, education and the like: consent of the competent authority before applying for the licence or filing"), words(S::TencentApprovals, "正文", "需要进行前置审批，才能通过备案", "pre-approval is needed for the filing to pass"), words(S::Decree292Article5Before2025, "第五条", "须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意。", "what needs the consent of the competent authority obtains it before applying for the licence or going through filing")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-ride-hailing",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, is!(Topics: RideHailing)),
        since(2016, 11, 1),
        &[words(S::WeChatApprovals, "返回示例", "网络预约车", "online ride-hailing").sample(), words(S::TencentApprovals, "表 › 行业分类", "网络预约车", "online ride-hailing")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-religion",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, is!(Topics: Religion)),
        since(2018, 2, 1),
        &[words(S::ReligionRegulations47, "第四十七条", "从事互联网宗教信息服务，应当经省级以上人民政府宗教事务部门审核同意后，按照国家互联网信息服务管理有关规定办理。", "internet religious information services need the consent of the provincial religious affairs department before the rules on internet information services are followed"), words(S::ReligionMeasures6, "第六条", "从事互联网宗教信息服务,应当向所在地省、自治区、直辖市人民政府宗教事务部门提出申请", "whoever provides internet religious information services applies to the provincial religious affairs department"), words(S::ReligionMeasures, "正文", "从事互联网宗教信息服务,应当向所在地省级人民政府宗教事务部门提出申请", "apply to the provincial religious affairs department")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-training",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, TRAINING),
        since(2021, 7, 24),
        &[words(S::DoubleReduction13, "十三", "对原备案的线上学科类培训机构,改为审批制。", "Online institutions for school subjects that were filed before need approval."), words(S::Decree292Article5, "第五条", "从事新闻、出版、教育等互联网信息服务", "news, publishing, education and other services").indirect(), words(S::WeChatApprovals, "返回示例", "校外培训", "tutoring").sample()],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-drugs-devices-approval",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, is!(Topics: DrugsDevices)),
        since(2000, 9, 25).until(2025, 12, 22),
        &[words(S::Decree292Article5Before2025, "第五条（2011年文本）", "从事新闻、出版、教育、医疗保健、药品和医疗器械等互联网信息服务", "news, publishing, education, medical care, drugs and devices"), words(S::TencentApprovals, "药品和医疗器械类", "《互联网药品信息服务资格证书》", "internet drug information service certificate")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-enter-information",
        Effect::Step(Step::EnterInformation, None),
        ORDER,
        since(2005, 3, 20),
        &[words(S::AlibabaSupportPage, "Bước 2", "Nhập các thông tin cần thiết", "enter the necessary information"), words(S::AlibabaGuide2018, "Procedure 2", "fill out the registration form", "fill out the registration form"), words(S::HuaweiProcess, "备案必须安装华为云App吗", "请完成主体信息、互联网信息填写后", "after filling in applicant and service data")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-verify-server",
        Effect::Step(Step::VerifyServer, None),
        SERVER_MATTERS,
        since(2005, 3, 20),
        &[words(S::AlibabaSupportPage, "Bước 3", "Xác minh phiên bản lưu trữ trang web của bạn.", "verify the instance that hosts your site"), words(S::AlibabaGuide2018, "Procedure 3", "Verify your Alibaba Cloud ECS instance.", "Verify your Alibaba Cloud ECS instance."), words(S::AlibabaServerCheck, "Apply for service codes", "You can apply for at most five ICP Filing service codes for an ECS instance.", "You can apply for at most five ICP Filing service codes for an ECS instance.").sample()],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-subject-and-site",
        Effect::Step(Step::SubjectAndSite, None),
        ORDER_TO_RUN,
        since(2005, 3, 20),
        &[words(S::AlibabaSupportPage, "Bước 4", "Nhập thông tin trang web và thông tin xác thực về thực thể của bạn.", "enter site and entity data"), words(S::AlibabaGuide2018, "Procedure 5", "Fill out the basic information of your website.", "Fill out the basic information of your website."), words(S::HuaweiProcess, "备案必须安装华为云App吗", "请完成主体信息、互联网信息填写后", "after filling in applicant and service data")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-upload",
        Effect::Step(Step::Upload, None),
        ORDER_TO_RUN,
        since(2005, 3, 20),
        &[words(S::AlibabaSupportPage, "Bước 5", "Tải lên hình ảnh hoặc bản sao quét có màu tài liệu của bạn theo yêu cầu quy định.", "upload images or colour scans as required"), words(S::AlibabaGuide2018, "Procedure 6", "Upload scanned copies or photos of the required documents.", "Upload scanned copies or photos of the required documents."), words(S::AlibabaUpload, "Upload", "you can also scan a QR code with your phone", "you can also scan a QR code with your phone").indirect()],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-face-check",
        Effect::Step(Step::FaceCheck, None),
        ORDER_TO_RUN,
        since(2022, 1, 1),
        &[words(S::AlibabaUpload, "Photo requirements", "complete identity verification by using facial recognition", "complete identity verification by using facial recognition"), words(S::HuaweiProcess, "必须在华为云App端完成真实性核验吗", "提交备案时，互联网信息服务负责人需完成真实性核验", "on submission the manager verifies his identity")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-confirm",
        Effect::Step(Step::Confirm, None),
        ORDER,
        since(2005, 3, 20),
        &[words(S::AlibabaSupportPage, "Bước 6", "Trước khi bạn gửi đơn đăng ký giấy phép ICP, hãy xác nhận thông tin giấy phép ICP một cách cẩn thận", "before sending, confirm the data carefully")],
    )
    .for_outcomes(FILED),
    // Alibaba Cloud reviews your information in one business day.
    Rule::new(
        "step-provider-review-2018",
        Effect::Step(
            Step::ProviderReview,
            Some(Duration {
                from: 1,
                to: 1,
                unit: Unit::WorkingDays,
            }),
        ),
        ORDER,
        since(2005, 3, 20).until(2022, 1, 1),
        &[words(S::AlibabaGuide2018, "Procedure 6", "Alibaba Cloud reviews your information in one business day.", "Alibaba Cloud reviews your information in one business day."), words(S::AlibabaSupportPage, "Bước 7", "Alibaba Cloud sẽ xem xét đơn đăng ký giấy phép ICP của bạn", "Alibaba Cloud reviews your application")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-provider-review",
        Effect::Step(
            Step::ProviderReview,
            Some(Duration {
                from: 1,
                to: 2,
                unit: Unit::WorkingDays,
            }),
        ),
        ORDER,
        since(2022, 1, 1),
        &[words(S::HuaweiProcess, "步骤四 1", "ICP备案初审：审核专员对备案信息进行初步审核", "first review by the provider’s examiner"), words(S::TencentProcess, "3", "腾讯云将在1 - 2个工作日左右完成备案资料审核", "Tencent reviews in about 1 to 2 working days")],
    )
    .for_outcomes(FILED),
    // Mobile phone verification is only for seven regions, within 48 hours.
    Rule::new(
        "step-sms-check-2018",
        Effect::Step(
            Step::SmsCheck,
            Some(Duration {
                from: 0,
                to: 48,
                unit: Unit::Hours,
            }),
        ),
        all!(ORDER, provinces!(sms_2018: Asked)),
        since(2017, 12, 18).until(2020, 8, 17),
        &[words(S::AlibabaGuide2018, "Procedure 8", "You must follow the message to verify the mobile phones in 48 hours.", "You must follow the message to verify the mobile phones in 48 hours.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-sms-check",
        Effect::Step(
            Step::SmsCheck,
            Some(Duration {
                from: 0,
                to: 24,
                unit: Unit::Hours,
            }),
        ),
        ORDER,
        since(2020, 8, 17),
        &[words(S::HuaweiSms, "短信验证超时怎么办", "需在验证码有效期内（24小时）登录管局网站完成短信验证", "log in to the administration’s site and complete the check within the 24 hours in which the code is valid"), words(S::TencentCancelSite, "二. 短信核验", "自2020年8月17日起，各省市进行备案申请时需通过 [工信部备案管理系统] 进行短信核验", "Since 17 August 2020 applications in every province are checked by text message in the ministry’s filing system")],
    )
    .for_outcomes(FILED),
    // 材料齐全的，应在二十个工作日内予以备案
    Rule::new(
        "step-authority-review",
        Effect::Step(
            Step::AuthorityReview,
            Some(Duration {
                from: 1,
                to: 20,
                unit: Unit::WorkingDays,
            }),
        ),
        all!(ORDER, GOES_ON),
        since(2005, 3, 20),
        &[words(S::Order33Article12, "第十二条", "材料齐全的，应在二十个工作日内予以备案", "complete papers: filed within twenty working days"), words(S::HuaweiProcess, "步骤四 3", "管局审核一般为1-20个工作日", "usually 1 to 20 working days"), words(S::AlibabaWhy2017, "ICP Filing", "Alibaba Cloud offers processing within 20 working days", "Alibaba Cloud offers processing within 20 working days").sample()],
    )
    .for_outcomes(FILED),
    // 注销网站管局审核一般3 - 5个工作日
    Rule::new(
        "step-authority-review-of-cancellation",
        Effect::Step(
            Step::AuthorityReview,
            Some(Duration {
                from: 3,
                to: 5,
                unit: Unit::WorkingDays,
            }),
        ),
        all!(FILED_HERE, is!(Change: Stops)),
        since(2005, 3, 20),
        &[words(S::TencentCancelSite, "一 3", "注销网站管局审核一般3 - 5个工作日", "the administration usually reviews the cancellation of a site in 3 to 5 working days"), words(S::UcloudCancelSite, "操作流程 6", "等待管局审核，审核一般3 - 5个工作日", "wait for the administration, which usually reviews in 3 to 5 working days")],
    )
    .for_outcomes(FILED),
    // 六十日内审查完毕，作出批准或者不予批准的决定
    Rule::new(
        "step-licence",
        Effect::Step(
            Step::Licence,
            Some(Duration {
                from: 1,
                to: 60,
                unit: Unit::Days,
            }),
        ),
        all!(GOES_ON, NEEDS_TELECOM_LICENCE),
        since(2000, 9, 25),
        &[words(S::TelecomArticle14, "第十四条", "应当自收到申请之日起60日内审查完毕，作出批准或者不予批准的决定", "decided within 60 days of receipt"), words(S::Decree292Article7, "第七条", "应当自收到申请之日起60日内审查完毕", "decided within 60 days of receipt")],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "step-payment-licence",
        Effect::Step(Step::Licence, None),
        all!(GOES_ON, NEEDS_PAYMENT, not!(NEEDS_TELECOM_LICENCE)),
        since(2010, 9, 1),
        &[words(S::PaymentDecree768, "第六条", "设立非银行支付机构，应当经中国人民银行批准，取得支付业务许可", "a payment institution needs the central bank’s approval"), words(S::PaymentBefore2024, "第三条", "非金融机构提供支付服务，应当依据本办法规定取得《支付业务许可证》", "non-financial institutions need the payment business permit")],
    )
    .for_outcomes(LICENCE),
    // 自网络正式联通之日起三十日内
    Rule::new(
        "step-psb",
        Effect::Step(
            Step::Psb,
            Some(Duration {
                from: 0,
                to: 30,
                unit: Unit::Days,
            }),
        ),
        NEW_ORDER,
        since(2011, 1, 8),
        &[words(S::Police33Article12, "第十二条", "应当自网络正式联通之日起30日内，到所在地的省、自治区、直辖市人民政府公安机关指定的受理机关办理备案手续", "within 30 days of the network’s formal connection, with the police authority of the place"), words(S::TencentPolice, "如何进行公安备案？", "需在网站开通之日起30日内登录", "within 30 days of the site’s opening, log in and submit"), words(S::AlibabaSupportPage, "Bước 9", "đăng ký giấy phép PSB trong vòng 30 ngày sau khi bạn nhận được giấy phép ICP", "within 30 days after you receive the ICP filing"), words(S::AlibabaWhy2017, "Note", "submit an application to PSB (Public Security Bureau) for another filing within 30 days after you open up your website", "submit an application to PSB (Public Security Bureau) for another filing within 30 days after you open up your website")],
    )
    .for_outcomes(FILED),
    // The Hong Kong way: not for public bodies, nor for what the law closes wherever it is served from.
    Rule::new(
        "step-hong-kong-cancel",
        Effect::Step(Step::HongKongCancel, None),
        all!(
            is!(FilingState: ThisServiceHere | ThisServiceElsewhere | OwnPersonalFiling),
            LEAVES
        ),
        since(2005, 3, 20),
        &[words(S::Order33Article15, "第十五条", "应当在服务终止之日登陆信息产业部备案系统向原备案机关履行备案注销手续", "on the day the service ends, cancel the filing with the original authority"), words(S::Order33Article26, "第二十六条", "未在规定时间履行备案变更手续，或未依法履行备案注销手续的，由住所所在地省通信管理局责令限期改正，并处一万元罚款", "Not changing the filing in the time set, or not cancelling it by law: ordered to mend, and fined RMB 10,000."), words(S::HuaweiErrors, "5.1", "若解析境外IP，域名无需备案，需注销互联网信息或取消接入", "if it resolves abroad no filing is needed: cancel the service or the access")],
    )
    .for_outcomes(HONG_KONG),
    Rule::new(
        "step-hong-kong-domain",
        Effect::Step(Step::HongKongDomain, None),
        all!(HAS_DOMAIN, LEAVES),
        since(2005, 3, 20),
        &[words(S::AlibabaDnsFaq, "1, Important", "If you bind a domain name with a valid ICP filing to a server in the China (Hong Kong) region or any other overseas node, your ICP filing may be revoked.", "If you bind a domain name with a valid ICP filing to a server in the China (Hong Kong) region or any other overseas node, your ICP filing may be revoked.")],
    )
    .for_outcomes(HONG_KONG),
    Rule::new(
        "step-hong-kong-server",
        Effect::Step(Step::HongKongServer, None),
        all!(not!(is!(Service: MiniProgram)), not!(OUTSIDE), LEAVES),
        since(2005, 3, 20),
        &[words(S::AlibabaSupportPage, "Nếu tôi không đủ điều kiện thì sao?", "bạn có thể lưu trữ trang web của mình trên máy chủ hoặc CDN tại Trung Quốc (Hồng Kông)", "you can host the site on a server or CDN in Hong Kong"), words(S::TencentServers, "地区", "中国香港地区及境外地区的云服务器无需进行备案，也不能用于备案", "Hong Kong and overseas servers need no filing and cannot be used for one")],
    )
    .for_outcomes(HONG_KONG),
    Rule::new(
        "step-hong-kong-route",
        Effect::Step(Step::HongKongRoute, None),
        all!(not!(is!(Service: MiniProgram)), LEAVES),
        since(2005, 3, 20),
        &[words(S::AlibabaCdn, "Acceleration regions", "Requests from the Chinese mainland go to POPs in Japan, Singapore, or Hong Kong (China).", "Requests from the Chinese mainland go to POPs in Japan, Singapore, or Hong Kong (China).")],
    )
    .for_outcomes(HONG_KONG),
    Rule::new(
        "step-hong-kong-stores",
        Effect::Step(Step::HongKongStores, None),
        all!(STORE_APP, LEAVES),
        since(2023, 9, 1),
        &[words(S::AppDistributionUcloud, "一、2", "网络接入服务提供者、分发平台不得为未履行备案手续的APP提供网络接入、分发等服务。", "Access providers and distribution platforms may not serve an app that is not filed."), words(S::OverseasAppPractice, "Do I Need an ICP Filing", "International companies using their global accounts to publish in China are prompted to provide an ICP Filing", "International companies using their global accounts to publish in China are prompted to provide an ICP Filing")],
    )
    .for_outcomes(HONG_KONG),
    Rule::new(
        "step-hong-kong-own-site",
        Effect::Step(Step::HongKongOwnSite, None),
        all!(
            is!(Service: MiniProgram),
            not!(is!(ServedFrom: Offline)),
            LEAVES
        ),
        since(2023, 9, 1),
        &[words(S::AlibabaSupportPage, "Nếu tôi không đủ điều kiện thì sao?", "bạn có thể lưu trữ trang web của mình trên máy chủ hoặc CDN tại Trung Quốc (Hồng Kông)", "you can host the site in Hong Kong")],
    )
    .for_outcomes(HONG_KONG),
    Rule::new(
        "step-hong-kong-data",
        Effect::Step(Step::HongKongData, None),
        all!(SITE_OR_APP, LEAVES),
        since(2021, 11, 1),
        &[words(S::PersonalInformationLaw, "第三十八条", "确需向中华人民共和国境外提供个人信息的，应当具备下列条件之一", "who must give personal data abroad needs one of these conditions"), words(S::PersonalInformationExport, "第五条（四）", "关键信息基础设施运营者以外的数据处理者自当年1月1日起累计向境外提供不满10万人个人信息（不含敏感个人信息）的", "fewer than 100,000 persons since 1 January (no sensitive data)")],
    )
    .for_outcomes(HONG_KONG),
];
