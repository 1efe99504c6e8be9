//! Notes and duties in simplified Chinese.

use crate::law::{Duty, Event, Note, Unit};

/// A note.
#[must_use]
pub const fn note(note: Note) -> &'static str {
    match note {
        Note::RulesMayHaveChanged => "到所查日期，本版规则已超过六个月。付费前请向接入服务商核实。",
        Note::BeforeTheRecord => "所收资料最早为2017年10月20日，更早的规定可能缺失。",
        Note::LawUnderRevision => {
            "国务院令第292号2026年7月3日的修订草案尚非法律，此处不适用；截至2026年11月21日未见通过。"
        }
        Note::AlreadyFiled => "已备案且无变化，无需提交订单。",
        Note::AccessKeepsNumber => {
            "不要注销原备案。接入备案只增加接入服务商，页脚备案号不变，网站照常访问。"
        }
        Note::CancelService => {
            "用原备案账号注销；域名不再续费的，一并注销其备案。名下再无服务的空壳主体也可能被注销。"
        }
        Note::DnsOffUntilApproved => {
            "从未备案的域名，通过前不得解析到内地。已备案的网站须能打开并显示备案号。"
        }
        Note::FileWhereLicensed => {
            "单位在证件颁发省份备案，通信地址也在该省，与服务器位置无关。分公司、子公司各自备案。"
        }
        Note::ProvinceRules => "各省规则和材料不同，且会不经通知调整。请先问接入服务商。",
        Note::SubdomainsCovered => {
            "备案example.com即覆盖其子域名。放在另一家接入服务商的须在该处接入备案；.gov.cn下的域\
             名逐个备案。"
        }
        Note::OneDomainPerSite => "每个域名作为单独的网站备案，只做跳转的也是。",
        Note::OneAccountOneApplicant => {
            "一个账号只为一个主办单位备案，服务数量以服务器允许的为限。"
        }
        Note::OneOrderAtATime => "各接入服务商处合计只能有一个订单：变更与新增先后办理。",
        Note::TemporaryServerForCdn => {
            "仅有内地CDN不能备案：即使网站在别处，也须购买三个月以上的内地服务器。"
        }
        Note::PortsDoNotMatter => "内地接入服务商在所有端口拦截未备案域名。",
        Note::FiledDomainOnHongKong => {
            "已备案域名指向香港或境外，备案可能被注销。请用未备案的域名。"
        }
        Note::AppSeparateFromWebsite => {
            "网站备案不涵盖App和小程序，反之亦然。App备案填写所用域名，最多到四级；域名不必为此做\
             网站备案。"
        }
        Note::AppFilingNotYet => {
            "App和小程序自2023年9月1日起备案，存量的2024年3月31日前补办。此前无此义务，但交易平台\
             须许可证（《电信条例》第七条）。"
        }
        Note::AppAndroid => "安卓：包名、公钥、签名证书MD5值。各平台名称相同的，合为一次备案。",
        Note::AppIos => {
            "iOS：Bundle ID、公钥、证书SHA-1值，见开发者账号的Identifiers和Certificates。"
        }
        Note::AppHarmonyos => "鸿蒙：包名、公钥、签名证书MD5值。",
        Note::FiledByPlatform => {
            "由运行平台（微信、支付宝、抖音）办理备案，不通过云服务商。平台的类目规则仍可能要求许\
             可证。"
        }
        Note::MiniProgramBackend => {
            "后端域名接入内地节点，即为单独的网站，经该节点的接入服务商备案：请另行查询。"
        }
        Note::CustomDomainChangesAnswer => {
            "自有域名接入内地节点即须备案。此处不判断许可证：他人在页面上销售的，请问清是否需要。"
        }
        Note::MainlandNodeChangesAnswer => {
            "有一个内地服务器、CDN、防火墙或存储节点，结论即变；公开App在内地应用商店上架亦然。CDN\
             选不含中国内地的区域。"
        }
        Note::OverseasReachableNotGuaranteed => {
            "内地访问境外主机较慢，移动网络尤甚，且可能被屏蔽。百度偏好内地托管。"
        }
        Note::MainlandOperatorAbroad => {
            "内地运营者的未决问题：信息产业部令第33号第五条看运营者，实践看服务器，故无法备案。阿\
             里云建议仍办公安备案。须许可的业务，服务器在何处都须许可（《电信条例》第七条）。"
        }
        Note::HongKongDoesNotLicense => {
            "香港服务器免去备案，不消除许可证的疑问：《电信条例》第七条适用于在境内经营者。请先咨\
             询专业人士。"
        }
        Note::IndividualContentLimits => {
            "不得有企业或行业内容、有偿服务、论坛。服务内容选“其他”并说明：北京、浙江、内蒙古不接\
             受“博客/个人空间”，湖北接受。天津、内蒙古、山东、广西、甘肃须备注“本网站是个人网站，\
             不含有企业、单位等非个人网站的信息”。"
        }
        Note::NameRules => {
            "网站名称须与主办单位相关。不接受：少于三个字、纯数字或纯英文、域名、人名；非国家级单\
             位用“中国”“国家”“中央”等；App以行业或知名应用命名。"
        }
        Note::PhonesDiffer => "主体负责人与服务负责人不是同一人的，手机号和邮箱不得相同。",
        Note::PhoneLocal => {
            "须用本省手机号：新疆所有人，湖南、甘肃、陕西的个人，河北持外省身份证的个人。2018年的\
             一份指南：各省都要，地址也须在本省。"
        }
        Note::FormInChinese => "表单、短信和来电只用中文。请由通晓中文的人提交订单。",
        Note::ForeignPrincipalAsk => {
            "请先问该省是否接受无内地身份证的主体负责人，多数没有说明。北京接受香港居民的来往内地\
             通行证。"
        }
        Note::SoleTraderName => {
            "有字号和公章的按企业备案。无字号的，广东、河北、山西按个人备案；江苏在工商系统查不到\
             的按个人。浙江两者都要，北京要公章，陕西要字号。"
        }
        Note::MedicalLicenceGuangdong => {
            "广东不接受执业许可证作为主办单位证件：用与机构性质相应的登记证件，并填执业许可证编号。"
        }
        Note::EducationHealthPledge => {
            "医疗保健无需前置审批；教育仅在其他法律要求时需要（校外培训）。该省可能要求盖章的《不\
             涉及前置审批承诺书》。"
        }
        Note::AudioVisualStateControlled => {
            "视听许可证只发给国有独资或国有控股单位（第56号令第八条）。其他单位请先问广电部门。"
        }
        Note::PaymentCapital => {
            "持有买家资金须有中国人民银行的支付业务许可，实缴资本不低于1亿元（国务院令第768号），\
             有B21也不例外。"
        }
        Note::IpChangeFiled => "持证者的服务器IP地址每次变更，都须经接入服务商备案。",
        Note::FilingIsFree => "备案不收费；服务器、域名、代办另计。",
        Note::Fines => {
            "网站未备案：罚1万元，拒不改正的关闭；超出备案项目：5000元至1万元（信息产业部令第33号\
             第二十二条）。虚假备案：关闭（第二十三条）。无备案号：5000元至5万元（国务院令第292号\
             第二十二条）。无链接：5000元至1万元，2024年起仅罚逾期不改（第33号令第二十五条）。"
        }
        Note::LicenceFines => {
            "无证或超范围经营：没收违法所得，罚三至五倍；不足5万元或没有的，罚10万元至100万元；情\
             节严重的，关闭网站（国务院令第292号第十九条）。"
        }
        Note::AppUpload2018 => "当时该省可用阿里云App上传资料并核验网站负责人；别处须拍照。",
        Note::ShanghaiApp2018 => "当时上海用自己的App（只有中文）核验网站负责人，代替拍照。",
        Note::ProvinceBeijing => {
            "不接受.hk、.tw、.asia、.jp、.io、.me、.win、.org（2019年清单）。域名持有者名称用中文\
             或全拼。两个负责人为同一人填两个号码，否则三个。个人法律网站：北京律师资格证书。"
        }
        Note::ProvinceTianjin => {
            "网站名称至少三个汉字，含“博客”“论坛”“在线”“社区”“交流”须审批。腾讯云：服务负责人不超\
             过退休年龄（男60、女55）。华苑环内选南开，环外选西青；自贸区、空港选滨海。"
        }
        Note::ProvinceHebei => {
            "通信地址与证件地址同城。先变更，后新增。一个网站用多个云资源：备注说明，接入备案用盖\
             章说明。名称含论坛、社区：专项审批。"
        }
        Note::ProvinceShanxi => "每单最多新增三个域名。",
        Note::ProvinceInnerMongolia => {
            "个人：备注不少于30字，不能变更主办单位。法定代表人持外地身份证：手持身份证和执照的照\
             片。"
        }
        Note::ProvinceLiaoning => {
            "两个负责人为同一人填两个号码，否则三个。建议用本省号码；阿里云页面的2023年转载则要求，\
             且名称含“投资管理”“担保”“典当”“贷款”“理财”的，主体负责人须为法定代表人。"
        }
        Note::ProvinceJilin => "“中国….中国”一类域名仅限国家级单位。",
        Note::ProvinceHeilongjiang => {
            "单位的服务内容不选“其他”。腾讯云接受股东或高管任主体负责人，附章程或任职证明和盖章授\
             权书。版本不一：每单四个网站（个人两个），或服务负责人不超过65岁。"
        }
        Note::ProvinceShanghai => {
            "营业执照有效期一年以上；被吊销或列入经营异常名录的不行。境外母公司的域名：其证件、授\
             权书、域名证书。企业满30个网站：建设方案书。个人地址写到室号。"
        }
        Note::ProvinceJiangsu => {
            "一人只任一家企业的服务负责人。满30个网站（个人10个）：建设方案书。房产证也可证明居住。"
        }
        Note::ProvinceZhejiang => {
            "执照副本标明（1/1）或说明。含金融字样：金融许可证，或主办单位与接入服务商的盖章承诺书。\
             地址不含“市辖区”。外籍法定代表人用护照。"
        }
        Note::ProvinceAnhui => {
            "含前置审批字样：与主管部门的通话记录和盖章承诺书。无字号个体工商户用法定代表人姓名，\
             备注“无字号无公章个体工商户”。承诺八个工作日办结。"
        }
        Note::ProvinceFujian => {
            "两个负责人的常用、应急号码不得对调。外籍法定代表人授权持内地身份证者任服务负责人。腾\
             讯云要求单位持有域名，阿里云、华为云也接受法定代表人。"
        }
        Note::ProvinceJiangxi => {
            "服务负责人只任职一个单位。已备案超过15个（个人七个）：每单一个域名。一个版本：备注是\
             否涉及前置审批。"
        }
        Note::ProvinceShandong => {
            "证件只用于一个主办单位。社保、购房合同也可证明居住。出版物：《出版物经营许可证》。"
        }
        Note::ProvinceHenan => {
            "通信地址与证件地址同城。每单最多五个域名，个人一个网站。证件只用于一个主办单位。"
        }
        Note::ProvinceHubei => "每单一个网站。收到年审短信（2020年曾有）请回复。",
        Note::ProvinceHunan => "每单一个网站、一个域名。没有公章的企业不能备案。电话须本人接听。",
        Note::ProvinceGuangdong => {
            "通信地址与证件地址同一地级市。房产、社保也可证明居住；学生满18岁在户籍地备案。域名前\
             缀超过31个（个人五个）：方案书、域名证书、接入合同邮寄。页脚不带“-1”。"
        }
        Note::ProvinceGuangxi => {
            "只收营业执照，不收组织机构代码证。超过五个域名：盖章说明。个人超过三个网站：域名证书、\
             方案书、身份证复印件、接入合同邮寄。"
        }
        Note::ProvinceHainan => {
            "营业执照盖“海南省市场监督管理局商事登记专用章”，编号带“琼”。个人首次一个域名。经营范\
             围含前置审批字样：备注说明。"
        }
        Note::ProvinceChongqing => {
            "个人写明应急联系人。网站名称不含英文。法定代表人的域名：公司授权。满35个网站（个人超\
             过五个，附保证书）：建设方案书。"
        }
        Note::ProvinceSichuan => {
            "证件只用于一个主办单位。社保、劳动合同也可证明居住。个体工商户、贸易公司用外省身份证：\
             居住证或三至六个月社保。超过五个域名：盖章说明。执照载明网店：域名须一致。"
        }
        Note::ProvinceGuizhou => "地址与证件所在城市一致。每单最多五个网站。个人不办论坛、博客。",
        Note::ProvinceYunnan => "不以行政区划地名作网站名称（怒江网）。",
        Note::ProvinceTibet => "通信管理局来电核实。",
        Note::ProvinceShaanxi => {
            "最多30个网站，个人五个。单位用外省号码：备注说明。个人博客须网信部门的新闻审批。"
        }
        Note::ProvinceGansu => {
            "应急联系人为第三名员工，在备注写明。主体负责人非法定代表人：备注“XXX是XXX部门的领导，\
             负责XXX”。个人：备注预计开通日期。"
        }
        Note::ProvinceQinghai => {
            "电话用实际管理内容者的，不用建站公司的。个人未满22岁：在读或在职证明。变更：全套五图。"
        }
        Note::ProvinceNingxia => {
            "个人满三个网站：用途说明。宗教内容：自治区批准。无本区身份证：腾讯云曾接受一年租约或\
             购房证明，华为云（2026年）不接受。"
        }
        Note::ProvinceXinjiang => {
            "党建确认函：致电自治区网信办，腾讯云页面载0991-2384749。证件只用于一个主办单位。"
        }
        Note::ProviderCannotFile => "无法办理此项备案",
        Note::ProviderContactRule => "联系人",
        Note::ProviderServices => "服务内容",
        Note::ProviderServer => "服务器",
        Note::ProviderProof => "服务器证明",
        Note::ProviderDomain => "域名",
        Note::ProviderPapers => "材料",
        Note::ProviderVerification => "身份核验",
        Note::ProviderPortal => "账号与入口",
        Note::ProviderReview => "审核",
        Note::ProviderLanguage => "语言",
        Note::ProviderLicence => "经营许可证",
        Note::ProviderPsb => "公安备案",
    }
}

/// A duty.
#[must_use]
pub const fn duty(duty: Duty) -> &'static str {
    match duty {
        Duty::SmsCheck => {
            "在通信管理局网站填写工信部短信的验证码。只用实体号码；第六次填错，订单退回。"
        }
        Duty::PsbFiling => {
            "办理公安备案；通过后30日内标明编号和图标。公安部令第33号第十二条针对单位，个人也可办\
             理。逾期：警告或六个月以内停机整顿（第二十三条）。"
        }
        Duty::FooterNumber => {
            "自开通之日起，备案号标在主页底部中央，链接到beian.miit.gov.cn（信息产业部令第33号第十\
             三条）；App标在“设置”或“关于”。持证者另标许可证编号（国务院令第292号第十二条）。"
        }
        Duty::KeepCurrent => {
            "计划中的变更提前30日办理（国务院令第292号第十一条、信息产业部令第33号第十四条）；已发\
             生的，接入服务商要求十个工作日内办理。省份、证件号码、域名不能改。"
        }
        Duty::LogRetention => "网络日志至少留存六个月（《网络安全法》）。",
        Duty::DrugsDevicesFiling => {
            "ICP备案后，逐个网站或App向省级药监部门备案（国家药监局2025年第123号公告）：两名专业人\
             员，主页标明编号，三个月内核查。有的省份仍提前索要。"
        }
        Duty::LicenceAnnualReport => {
            "每年1月1日至3月31日在dxzhgl.miit.gov.cn报送年报（工信部令第42号）。"
        }
        Duty::LicenceRenewal => {
            "许可证有效期五年（工信部令第42号第十四条）；代办机构称提前90日申请。"
        }
        Duty::CrossBorderData => {
            "内地用户的个人信息存放境外，即属向境外提供（《个人信息保护法》第三十八、三十九条）。\
             2024年3月起：每年不满10万人且不含敏感信息，免办；不满100万人，标准合同或认证；以上，\
             安全评估。"
        }
    }
}

/// What a deadline counts from, to follow it.
#[must_use]
pub const fn event(event: Event) -> &'static str {
    match event {
        Event::ProviderReview => "（自服务商审核通过之日起）",
        Event::SmsSent => "（自短信发出时起）",
        Event::SiteOpens => "（自网站开通之日起）",
        Event::FilingApproved => "（自备案通过之日起）",
        Event::DataChanges => "（自信息变化之日起）",
        Event::RecordMade => "（自日志产生之日起）",
        Event::YearEnds => "（自年度结束之日起）",
        Event::LicenceIssued => "（自许可证颁发之日起）",
    }
}

/// A unit of time, for one and for several.
#[must_use]
pub const fn unit(unit: Unit) -> [&'static str; 2] {
    match unit {
        Unit::Hours => ["小时", "小时"],
        Unit::Days => ["天", "天"],
        Unit::WorkingDays => ["个工作日", "个工作日"],
        Unit::Months => ["个月", "个月"],
        Unit::Years => ["年", "年"],
    }
}
