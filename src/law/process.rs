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
        &[words(S::Order33Article5, "第五条第三款", "在中华人民共和国境内提供非经营性互联网信息服务，是指在中华人民共和国境内的组织或个人利用通过互联网域名访问的网站或者利用仅能通过互联网IP地址访问的网站，提供非经营性互联网信息服务。", "Providing non-commercial internet information services within the PRC means that organisations or individuals within the PRC provide them through websites reached by a domain name, or through websites that can be reached only by an IP address.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "files-app",
        Effect::Filing(Filing::App),
        is!(Service: App),
        since(2023, 9, 1),
        &[words(S::AppNotice105, "一、总体要求（引文）", "在中华人民共和国境内从事互联网信息服务的APP主办者,应当依照《中华人民共和国反电信网络诈骗法》《互联网信息服务管理办法》(国务院令第292号)等规定履行备案手续,未履行备案手续的,不得从事APP互联网信息服务。", "App operators who carry on internet information services within the PRC shall go through filing under the Law against Telecom and Online Fraud, the Measures for Internet Information Services (State Council Decree 292) and other provisions; whoever has not gone through filing may not carry on internet information services by app."), words(S::HuaweiApps, "什么是App备案？", "在中华人民共和国境内从事互联网信息服务的APP主办者，应当依照规定履行备案手续。", "App operators who carry on internet information services within the PRC shall go through filing as provided.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "files-mini-program",
        Effect::Filing(Filing::MiniProgram),
        is!(Service: MiniProgram),
        since(2023, 9, 1),
        &[words(S::HuaweiApps, "App备案号与网站备案号的区别？", "小程序为“-3X”", "for a mini-program it is “-3X”"), words(S::UcloudAppNotice2024, "全文", "移动互联网应用程序（含APP、小程序、快应用等，以下简称APP）", "mobile internet applications (including apps, mini-programs, quick apps and the like; below: apps)")],
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
        &[words(S::LinktomGuide, "一 › ICP 备案", "备案操作可分为:首次新增备案、接入备案、新增网站备案(原备案不在互联互通)和新增网站备案(原备案在互联互通)", "Filings are of these kinds: first filing, access filing, additional website (first filed with others), and additional website (first filed with us, 互联互通)"), words(S::TencentFilingTypes, "首次备案", "主体和域名均为第一次进行备案。", "Both the applicant and the domain are filed for the first time."), words(S::AlibabaTerms, "Initial ICP filing", "If an entity and a domain name have never had an ICP filing, you must complete an initial ICP filing", "If an entity and a domain name have never had an ICP filing, you must complete an initial ICP filing")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "first-filing-of-emptied",
        Effect::FilingType(FilingType::First),
        TAKES_NEW_SERVICE,
        since(2005, 3, 20).until(2025, 12, 31),
        &[words(S::TencentWebsite, "之前备案的域名没有了", "如果该主体为空壳主体，需先注销主体再在腾讯云备案控制台重新提交备案", "If the applicant is an emptied one, it must first be cancelled, and the filing then be submitted anew in Tencent Cloud’s filing console")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "new-service",
        Effect::FilingType(FilingType::NewService),
        is!(FilingState: WithThisProvider),
        since(2005, 3, 20),
        &[words(S::LinktomGuide, "一 › ICP 备案", "备案操作可分为:首次新增备案、接入备案、新增网站备案(原备案不在互联互通)和新增网站备案(原备案在互联互通)", "Filings are of these kinds: first filing, access filing, additional website (first filed with others), and additional website (first filed with us, 互联互通)"), words(S::TencentFilingTypes, "新增网站（原备案在腾讯云）", "主体已通过腾讯云进行备案，现有新的网站托管在腾讯云服务器上，需在腾讯云提交新的网站及域名备案申请", "The applicant has been filed through Tencent Cloud, and there is now a new website hosted on a server of Tencent Cloud: an application to file the new website and domain must be submitted with Tencent Cloud")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "new-service-of-emptied",
        Effect::FilingType(FilingType::NewService),
        TAKES_NEW_SERVICE,
        since(2025, 12, 31),
        &[words(S::HuaweiAfterwards, "空壳主体的影响", "目前只有天津、辽宁、四川、云南、江苏、浙江、上海、广西、山西、北京、贵州省份空壳主体可以直接新增互联网信息服务", "At present only in Tianjin, Liaoning, Sichuan, Yunnan, Jiangsu, Zhejiang, Shanghai, Guangxi, Shanxi, Beijing and Guizhou can an emptied applicant directly add an internet information service")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "new-service-elsewhere",
        Effect::FilingType(FilingType::NewServiceElsewhere),
        is!(FilingState: WithAnotherProvider),
        since(2005, 3, 20),
        &[words(S::LinktomGuide, "一 › ICP 备案", "备案操作可分为:首次新增备案、接入备案、新增网站备案(原备案不在互联互通)和新增网站备案(原备案在互联互通)", "Filings are of these kinds: first filing, access filing, additional website (first filed with others), and additional website (first filed with us, 互联互通)"), words(S::TencentFilingTypes, "新增网站（原备案不在腾讯云）", "主体已通过其他服务商进行过备案，现有新的网站托管在腾讯云服务器上", "The applicant has been filed through another provider, and there is now a new website hosted on a server of Tencent Cloud")],
    )
    .for_outcomes(FILED),
    // 接入备案 (jie ru bei an)
    Rule::new(
        "access-filing",
        Effect::FilingType(FilingType::Access),
        is!(FilingState: ThisServiceElsewhere),
        since(2005, 3, 20),
        &[words(S::HuaweiFilingTypes, "接入备案 › 核心规则", "域名在工信部有备案信息，需解析华为云大陆内节点服务器时，应在华为云完成接入备案", "Where a domain that is filed with the ministry is to resolve to a server on a node of Huawei Cloud in mainland China, the access filing should be completed with Huawei Cloud"), words(S::AlibabaSupportPage, "FAQ 7", "quy trình này được gọi là “接入备案” (jie ru bei an)", "this procedure is called “接入备案” (jie ru bei an)"), words(S::LinktomGuide, "一 › ICP 备案", "备案操作可分为:首次新增备案、接入备案、新增网站备案(原备案不在互联互通)和新增网站备案(原备案在互联互通)", "Filings are of these kinds: first filing, access filing, additional website (first filed with others), and additional website (first filed with us, 互联互通)"), words(S::UcloudAccess, "文首", "在UCloud中国内地云产品上解析的域名（主域名、二级域名或多级域名），均需办理接入备案手续", "Every domain (main, second-level or lower) that resolves to a UCloud product in mainland China must go through the access filing")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "change-filing",
        Effect::FilingType(FilingType::Change),
        CHANGES,
        since(2005, 3, 20),
        &[words(S::HuaweiFilingTypes, "变更备案 › 核心规则", "备案信息有变更（主体信息、网站信息、IP地址等）需提交变更备案", "Where filed data change (data of the applicant, of the website, the IP address and the like), a change filing must be submitted"), words(S::Order33Article14, "第十四条", "非经营性互联网信息服务提供者在备案有效期内需要变更其《备案登记表》中填报的信息的，应当提前三十日登陆信息产业部备案系统向原备案机关履行备案变更手续", "A provider of non-commercial internet information services that, while the filing is valid, needs to change data of its registration form shall, thirty days ahead, log in to the ministry’s filing system and go through the change with the original filing authority")],
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
        &[words(S::TencentChanges, "变更信息 › 企业备案能否转为个人备案？个人备案能否转为企业备案？", "个人主体可变更为企业主体", "An individual applicant can be changed into a company applicant"), words(S::HuaweiFilingTypes, "变更备案 › 个人变企业", "不支持直接变更，需注销后用企业材料重新备案", "A direct change is not supported: it must be cancelled, and filed anew with the company’s papers").against()],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    Rule::new(
        "change-filing-of-applicant",
        Effect::FilingType(FilingType::Change),
        all!(FILED_HERE, is!(Change: Owner), TAKES_OTHER_APPLICANT),
        since(2005, 3, 20),
        &[words(S::TencentGuangdong, "广东 › 企业备案 › 变更相关", "允许变更主体。", "The applicant may be changed.").of(Province::Guangdong), words(S::TencentQinghai, "青海 › 企业备案 › 变更相关", "允许变更主体。", "The applicant may be changed.").of(Province::Qinghai), words(S::TencentChongqing, "重庆 › 企业备案、个人备案 › 变更相关", "允许变更主体。", "The applicant may be changed.").of(Province::Chongqing), words(S::TencentHebei, "河北 › 企业备案 › 变更相关", "不支持企业变更为个人，其他情况允许变更主体。", "A company may not become an individual; otherwise the applicant may be changed.").of(Province::Hebei), words(S::TencentJilin, "吉林 › 企业备案 › 变更相关", "企业变更为企业需要出具工商证明；其他情况不允许变更主体。", "For a change from company to company, proof of the company registry must be provided; otherwise the applicant may not be changed.").of(Province::Jilin), words(S::TencentJiangsu, "江苏 › 企业备案 › 变更相关", "企业变更为企业需要出具工商证明。", "For a change from company to company, proof of the company registry must be provided.").of(Province::Jiangsu), words(S::TencentGuangxi, "广西 › 企业备案 › 变更相关", "企业变更为企业需要出具工商证明，其他情况不允许变更主体。", "For a change from company to company, proof of the company registry must be provided; otherwise the applicant may not be changed.").of(Province::Guangxi), words(S::TencentGuangdong, "广东 › 个人备案 › 变更相关", "允许自由变更，前提所有备案信息必须逻辑一致，网站要可以正常打开，且内容不包含经营性、论坛等内容。", "Changes are freely allowed, provided that everything filed is logically consistent, that the website opens as normal, and that its content has nothing commercial, no forum and the like.").indirect().of(Province::Guangdong), words(S::TencentHunan, "湖南 › 企业备案、个人备案 › 变更备案、变更相关", "允许自由变更备案主体。", "The applicant may be changed freely.").of(Province::Hunan), words(S::TencentShandong, "山东 › 企业备案 › 变更相关", "如 A 公司和 B 公司法定代表人为同一人可以进行变更，其他情况不允许变更。", "If companies A and B have the same person as legal representative, the change can be made; otherwise no change is allowed.").of(Province::Shandong), words(S::TencentShanxi, "山西 › 企业备案 › 变更相关", "允许自由变更。", "Changes are freely allowed.").indirect().of(Province::Shanxi), words(S::TencentXinjiang, "新疆 › 企业备案 › 变更相关", "允许自由变更。", "Changes are freely allowed.").indirect().of(Province::Xinjiang), words(S::HuaweiAuthorities, "摘要 › 山东管局要求（doc_0225）", "支持A公司变为B公司的变更备案，需满足法人相同等条件", "A change filing by which company A becomes company B is supported; the legal representatives must be the same, among other conditions").of(Province::Shandong).second_hand()],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    // 先注销原备案，再以新主体重新备案
    Rule::new(
        "first-filing-of-new-applicant",
        Effect::FilingType(FilingType::First),
        PASSES_BY_FILING_ANEW,
        since(2005, 3, 20),
        &[words(S::HuaweiChange, "正确处理方式", "如需更换主体，应先注销原备案，再以新主体重新备案", "To replace the applicant, the old filing must first be cancelled and then filed anew with the new applicant"), words(S::TencentBeijing, "北京 › 企业备案 › 变更相关", "允许变更，但不接受更换主体。", "Changes are allowed, but no other applicant is accepted.").of(Province::Beijing)],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    // The nine steps of the Alibaba page, with what has come since.
    Rule::new(
        "step-prepare",
        Effect::Step(Step::Prepare, None),
        all!(ORDER_TO_RUN, any!(DOMAIN_MATTERS, SERVER_MATTERS)),
        since(2005, 3, 20),
        &[words(S::AlibabaSupportPage, "Bước 1", "Đăng ký tài khoản Alibaba Cloud, chuẩn bị và kiểm tra tên miền của bạn, mua một phiên bản", "Register an Alibaba Cloud account, prepare and check your domain name, buy an instance"), words(S::CdnetworksAssistant, "Process", "Collect ICP Application Information", "Collect ICP Application Information"), words(S::HuaweiProcess, "1", "备案前准备与限制", "Preparation before filing and limits")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, APPROVED_FIRST),
        since(2000, 9, 25),
        &[words(S::Decree292Article5, "第五条", "从事新闻、出版、教育等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意", "Whoever provides internet information services of news, publishing, education and the like that by laws, administrative regulations and State provisions need the consent of the competent authority shall lawfully obtain it before applying for the licence or going through filing"), words(S::TencentApprovals, "引言", "拟从事新闻、出版、药品和医疗器械、文化、广播电影电视节目、网络游戏等互联网信息服务，需要进行前置审批，才能通过备案", "Whoever means to offer internet information services in news, publishing, drugs and medical devices, culture, radio, film and television programmes, online games and the like needs pre-approval before the filing can pass"), words(S::Decree292Article5Before2025, "第五条", "从事新闻、出版、教育、医疗保健、药品和医疗器械等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意。", "Whoever provides internet information services of news, publishing, education, health care, drugs and medical devices and the like that by laws, administrative regulations and State provisions need the consent of the competent authority shall lawfully obtain it before applying for the licence or going through filing.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-ride-hailing",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, is!(Topics: RideHailing)),
        since(2016, 11, 1),
        &[words(S::WeChatApprovals, "返回示例", "网络预约车", "online ride-hailing").sample().indirect(), words(S::TencentApprovals, "前置审批类别及审批部门", "网络预约车 | 公司注册所在地的交通管理委员会 |《网络预约出租汽车经营许可证》", "online ride-hailing | transport commission of the place where the company is registered | licence to operate online ride-hailing")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-religion",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, is!(Topics: Religion)),
        since(2018, 2, 1),
        &[words(S::ReligionRegulations47, "第四十七条", "从事互联网宗教信息服务，应当经省级以上人民政府宗教事务部门审核同意后，按照国家互联网信息服务管理有关规定办理。", "Whoever provides internet religious information services shall first have the consent of the religious affairs department of the people’s government of the province or above, and then follow the State’s provisions on internet information services."), words(S::ReligionMeasures6, "第七条", "从事互联网宗教信息服务,应当向所在地省、自治区、直辖市人民政府宗教事务部门提出申请", "Whoever provides internet religious information services shall apply to the religious affairs department of the people’s government of the province, autonomous region or municipality of its place"), words(S::ReligionMeasures, "正文", "从事互联网宗教信息服务,应当向所在地省级人民政府宗教事务部门提出申请", "Whoever provides internet religious information services shall apply to the religious affairs department of the people’s government of the province where it is")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-approval-training",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, TRAINING),
        since(2021, 7, 24),
        &[words(S::DoubleReduction13, "十三", "对原备案的线上学科类培训机构,改为审批制。", "Online institutions that train in school subjects and had been filed are brought under a system of approval."), words(S::Decree292Article5, "第五条", "从事新闻、出版、教育等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意", "Whoever provides internet information services of news, publishing, education and the like that by laws, administrative regulations and State provisions need the consent of the competent authority shall lawfully obtain it before applying for the licence or going through filing").indirect(), words(S::WeChatApprovals, "返回示例", "校外培训", "tutoring").sample().indirect()],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-drugs-devices-approval",
        Effect::Step(Step::Approval, None),
        all!(PERMITS_MATTER, is!(Topics: DrugsDevices)),
        since(2000, 9, 25).until(2025, 12, 22),
        &[words(S::Decree292Article5Before2025, "第五条（2011年文本）", "从事新闻、出版、教育、医疗保健、药品和医疗器械等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意", "Whoever provides internet information services of news, publishing, education, health care, drugs and medical devices and the like that by laws, administrative regulations and State provisions need the consent of the competent authority shall lawfully obtain it before applying for the licence or going through filing."), words(S::TencentApprovals, "前置审批类别及审批部门", "药品和医疗器械类 | 当地省、直辖市（食品）药品监督管理部门和卫生部门 |《互联网药品信息服务资格证书》", "drugs and medical devices | the local (food and) drug authority and the health department of the province or municipality | internet drug information service certificate")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-enter-information",
        Effect::Step(Step::EnterInformation, None),
        ORDER,
        since(2005, 3, 20),
        &[words(S::AlibabaSupportPage, "Bước 2", "Nhập các thông tin cần thiết", "Enter the necessary information"), words(S::AlibabaGuide2018, "Procedure 2", "fill out the registration form", "fill out the registration form"), words(S::HuaweiProcess, "备案必须安装华为云App吗", "如果您使用PC在Web端备案，请完成主体信息、互联网信息填写后，下载华为云App上传资料，进行真实性核验或点击免下载App使用手机微信扫码进行核验。", "If you file by PC on the web: after filling in the data of the applicant and of the internet information, please download Huawei Cloud’s app, upload the papers and do the verification of authenticity there, or choose “no download of the app” and verify by scanning a code with WeChat.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-verify-server",
        Effect::Step(Step::VerifyServer, None),
        SERVER_MATTERS,
        since(2005, 3, 20),
        &[words(S::AlibabaSupportPage, "Bước 3", "Xác minh phiên bản lưu trữ trang web của bạn.", "Verify the instance that hosts your website."), words(S::AlibabaGuide2018, "Procedure 3", "Verify your Alibaba Cloud ECS instance.", "Verify your Alibaba Cloud ECS instance."), words(S::AlibabaServerCheck, "Apply for service codes", "You can apply for at most five ICP Filing service codes for an ECS instance.", "You can apply for at most five ICP Filing service codes for an ECS instance.").sample()],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-subject-and-site",
        Effect::Step(Step::SubjectAndSite, None),
        ORDER_TO_RUN,
        since(2005, 3, 20),
        &[words(S::AlibabaSupportPage, "Bước 4", "Nhập thông tin trang web và thông tin xác thực về thực thể của bạn.", "Enter the website’s data and the authentication data of your entity."), words(S::AlibabaGuide2018, "Procedure 5", "Fill out the basic information of your website.", "Fill out the basic information of your website."), words(S::HuaweiProcess, "备案必须安装华为云App吗", "如果您使用PC在Web端备案，请完成主体信息、互联网信息填写后，下载华为云App上传资料，进行真实性核验或点击免下载App使用手机微信扫码进行核验。", "If you file by PC on the web: after filling in the data of the applicant and of the internet information, please download Huawei Cloud’s app, upload the papers and do the verification of authenticity there, or choose “no download of the app” and verify by scanning a code with WeChat.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-upload",
        Effect::Step(Step::Upload, None),
        ORDER_TO_RUN,
        since(2005, 3, 20),
        &[words(S::AlibabaSupportPage, "Bước 5", "Tải lên hình ảnh hoặc bản sao quét có màu tài liệu của bạn theo yêu cầu quy định.", "Upload images or colour scans of your documents as required."), words(S::AlibabaGuide2018, "Procedure 6", "Upload scanned copies or photos of the required documents.", "Upload scanned copies or photos of the required documents."), words(S::AlibabaUpload, "Upload", "The Alibaba Cloud app lets you upload ICP filing documents and complete authenticity verification for the Website/App principal in a single process.", "The Alibaba Cloud app lets you upload ICP filing documents and complete authenticity verification for the Website/App principal in a single process.")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-face-check",
        Effect::Step(Step::FaceCheck, None),
        ORDER_TO_RUN,
        since(2022, 1, 1),
        &[words(S::AlibabaUpload, "Photo requirements", "complete identity verification by using facial recognition", "complete identity verification by using facial recognition"), words(S::HuaweiProcess, "必须在华为云App端完成真实性核验吗", "提交备案时，互联网信息服务负责人需完成真实性核验", "When the filing is submitted, the person responsible for the internet information service must pass the verification of authenticity")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "step-confirm",
        Effect::Step(Step::Confirm, None),
        ORDER,
        since(2005, 3, 20),
        &[words(S::AlibabaSupportPage, "Bước 6", "Trước khi bạn gửi đơn đăng ký giấy phép ICP, hãy xác nhận thông tin giấy phép ICP một cách cẩn thận", "Before you submit your application for the ICP filing, confirm its data carefully")],
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
        &[words(S::AlibabaGuide2018, "Procedure 6", "Alibaba Cloud reviews your information in one business day.", "Alibaba Cloud reviews your information in one business day."), words(S::AlibabaSupportPage, "Bước 7", "Alibaba Cloud sẽ xem xét đơn đăng ký giấy phép ICP của bạn", "Alibaba Cloud will review your application for the ICP filing")],
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
        &[words(S::HuaweiProcess, "步骤四 1", "ICP备案初审：审核专员对备案信息进行初步审核", "First review of the ICP filing: an examiner reviews the filing data for a first time"), words(S::TencentProcess, "3", "腾讯云将在1 - 2个工作日左右完成备案资料审核", "Tencent Cloud completes the review of the filing papers in about 1 to 2 working days")],
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
        &[words(S::HuaweiSms, "短信验证超时怎么办", "需在验证码有效期内（24小时）登录管局网站完成短信验证", "must log in to the administration’s website and complete the verification by text message while the code is valid (24 hours)"), words(S::TencentCancelSite, "二. 短信核验", "自2020年8月17日起，各省市进行备案申请时需通过 [工信部备案管理系统] 进行短信核验", "From 17 August 2020, whoever applies for a filing in any province must pass the verification by text message in the ministry’s filing system")],
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
        &[words(S::Order33Article12, "第十二条", "材料齐全的，应在二十个工作日内予以备案", "where the papers are complete, it shall file within twenty working days"), words(S::HuaweiProcess, "步骤四 3", "管局审核一般为1-20个工作日", "The administration’s review generally takes 1 to 20 working days"), words(S::AlibabaWhy2017, "ICP Filing", "Alibaba Cloud offers processing within 20 working days", "Alibaba Cloud offers processing within 20 working days").sample()],
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
        &[words(S::TencentCancelSite, "一 3", "注销网站管局审核一般3 - 5个工作日", "The administration’s review of the cancellation of a website generally takes 3 to 5 working days"), words(S::UcloudCancelSite, "操作流程 6", "等待管局审核，审核一般3 - 5个工作日", "Wait for the administration’s review, which generally takes 3 to 5 working days")],
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
        &[words(S::TelecomArticle14, "第十四条", "应当自收到申请之日起60日内审查完毕，作出批准或者不予批准的决定", "shall complete the review within 60 days of receiving the application, and decide whether to approve it or not"), words(S::Decree292Article7, "第七条", "应当自收到申请之日起60日内审查完毕", "shall complete the review within 60 days of receiving the application")],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "step-payment-licence",
        Effect::Step(Step::Licence, None),
        all!(GOES_ON, NEEDS_PAYMENT, not!(NEEDS_TELECOM_LICENCE)),
        since(2010, 9, 1),
        &[words(S::PaymentDecree768, "第六条", "设立非银行支付机构，应当经中国人民银行批准，取得支付业务许可", "Whoever sets up a non-bank payment institution shall have the approval of the People’s Bank of China and obtain the payment permit"), words(S::PaymentBefore2024, "第三条", "非金融机构提供支付服务，应当依据本办法规定取得《支付业务许可证》", "A non-financial institution that provides payment services shall obtain the payment business permit under these Measures")],
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
        &[words(S::Police33Article12, "第十二条", "应当自网络正式联通之日起30日内，到所在地的省、自治区、直辖市人民政府公安机关指定的受理机关办理备案手续", "shall, within 30 days of the day on which the network is formally connected, go through filing with the office that the police of the people’s government of the province, autonomous region or municipality names"), words(S::TencentPolice, "如何进行公安备案？", "需在网站开通之日起30日内登录", "must log in within 30 days of the day on which the website opens"), words(S::AlibabaSupportPage, "Bước 9", "đăng ký giấy phép PSB trong vòng 30 ngày sau khi bạn nhận được giấy phép ICP", "register the PSB filing within 30 days after you receive the ICP filing"), words(S::AlibabaWhy2017, "Note", "submit an application to PSB (Public Security Bureau) for another filing within 30 days after you open up your website", "submit an application to PSB (Public Security Bureau) for another filing within 30 days after you open up your website")],
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
        &[words(S::Order33Article15, "第十五条", "非经营性互联网信息服务提供者在备案有效期内需要终止提供服务的，应当在服务终止之日登陆信息产业部备案系统向原备案机关履行备案注销手续", "A provider of non-commercial internet information services that, while the filing is valid, needs to stop providing the service shall, on the day it ends, log in to the ministry’s filing system and cancel the filing with the original filing authority").indirect(), words(S::Order33Article26, "第二十六条", "未在规定时间履行备案变更手续，或未依法履行备案注销手续的，由住所所在地省通信管理局责令限期改正，并处一万元罚款", "whoever does not go through the change of the filing in the time set, or does not cancel the filing by law, is ordered by the provincial communications administration of the domicile to mend within a time, and fined RMB 10,000").indirect(), words(S::HuaweiErrors, "5.1", "若解析境外IP，域名无需备案，需注销互联网信息或取消接入", "If it resolves to an IP abroad, the domain needs no filing; the internet information service must be cancelled, or the access")],
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
        &[words(S::AlibabaSupportPage, "Nếu tôi không đủ điều kiện thì sao?", "bạn có thể lưu trữ trang web của mình trên máy chủ hoặc CDN tại Trung Quốc (Hồng Kông)", "you can host your website on a server or CDN in Hong Kong, China"), words(S::TencentServers, "地区", "中国香港地区及境外地区的云服务器无需进行备案，也不能用于备案", "Cloud servers in Hong Kong, China and abroad need no filing, and cannot be used for one")],
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
        &[words(S::AppDistributionUcloud, "一、2", "网络接入服务提供者、分发平台不得为未履行备案手续的APP提供网络接入、分发等服务。", "Network access providers and distribution platforms may not provide network access, distribution or other services for an app that has not gone through filing.").indirect(), words(S::OverseasAppPractice, "Do I Need an ICP Filing", "International companies using their global accounts to publish in China are prompted to provide an ICP Filing", "International companies using their global accounts to publish in China are prompted to provide an ICP Filing")],
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
        &[words(S::AlibabaSupportPage, "Nếu tôi không đủ điều kiện thì sao?", "bạn có thể lưu trữ trang web của mình trên máy chủ hoặc CDN tại Trung Quốc (Hồng Kông)", "you can host your website on a server or CDN in Hong Kong, China").indirect()],
    )
    .for_outcomes(HONG_KONG),
    Rule::new(
        "step-hong-kong-data",
        Effect::Step(Step::HongKongData, None),
        all!(SITE_OR_APP, LEAVES),
        since(2021, 11, 1),
        &[words(S::PersonalInformationLaw, "第三十八条", "个人信息处理者因业务等需要，确需向中华人民共和国境外提供个人信息的，应当具备下列条件之一", "A handler who, for business or the like, really needs to provide personal data outside the PRC shall meet one of the following conditions"), words(S::PersonalInformationExport, "第五条（四）", "关键信息基础设施运营者以外的数据处理者自当年1月1日起累计向境外提供不满10万人个人信息（不含敏感个人信息）的", "a data handler, other than an operator of critical information infrastructure, that since 1 January of the year has in all provided abroad the data of fewer than 100,000 people (without sensitive personal data)").indirect()],
    )
    .for_outcomes(HONG_KONG),
];
