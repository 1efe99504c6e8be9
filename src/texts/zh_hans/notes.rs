//! Notes and duties in simplified Chinese.

use crate::ids::{CommonNote, Duty, Event, Unit};

words! {
    /// A note that is of no province.
    common_note(CommonNote): 1 {
        RulesMayHaveChanged: "到所查日期，本版规则已超过六个月。付费前请向接入服务商核实。";
        BeforeTheRecord: "所收资料最早为2017年10月20日，更早的规定可能缺失。";
        LawUnderRevision: "国务院令第292号2026年7月3日的修订草案尚非法律，此处不适用；截至2026年11月21日未见通过。";
        AlreadyFiled: "服务已备案且无任何变化，无需提交订单。备案号没有固定的有效期限，但应当保持备案信息真实准确。";
        AccessKeepsNumber: "不要注销原备案。接入备案只增加接入服务商，页脚备案号不变，网站照常访问。不再使用原接入商的，应待新接入通过后仅在原接入商处取消接入；没有任何接入商的备案可能被注销。";
        CancelService: "应当在服务终止之日用原备案账号办理备案注销手续（信息产业部令第33号第十五条），未依法注销的处一万元罚款（第二十六条）。名下仅有这一项服务的，应当注销主体，否则会成为空壳主体。";
        OnlyWhatChanges:
            "只需修改发生变化的项，并提供与其有关的材料：更换服务负责人的，提供该负责人的材料；更换主体负责人或者证件更新的，提供相应材料和主办单位证件。";
        AddressChangeMayWait:
            "新地址仍属于同一接入服务商，不强制要求提交变更，可以在下次变更备案时一并办理，但接入服务商建议提交。新地址属于其他接入服务商的，应当在该接入服务商处办理接入备案。";
        LicenceChangeAhead:
            "您持有电信业务经营许可证。变更经营主体或者停止经营的，应当提前90日向原颁发许可证的机关提出申请（《电信条例》第十五条）。";
        DnsOffUntilApproved: "从未备案的域名，通过前不得解析到内地。已备案的网站须能打开并显示备案号。";
        FileWhereLicensed: "单位在证件颁发省份备案，通信地址也在该省，与服务器位置无关。分公司、子公司各自备案。";
        ProvinceRules: "各省规则和材料不同，且会不经通知调整。请先问接入服务商。";
        SubdomainsCovered: "备案example.com即覆盖其子域名。放在另一家接入服务商的须在该处接入备案；.gov.cn下的域名逐个备案。";
        OneDomainPerSite: "每个域名作为单独的网站备案，只做跳转的也是。";
        OneAccountOneApplicant: "一个账号只为一个主办单位备案，服务数量以服务器允许的为限。";
        OneOrderAtATime: "各接入服务商处合计只能有一个订单：变更与新增先后办理。";
        TemporaryServerForCdn: "仅有内地CDN不能备案：即使网站在别处，也须购买三个月以上的内地服务器。";
        PortsDoNotMatter: "内地接入服务商在所有端口拦截未备案域名。";
        FiledDomainOnHongKong: "已备案域名指向香港或境外，备案可能被注销。请用未备案的域名。";
        AppSeparateFromWebsite: "网站备案不涵盖App和小程序，反之亦然。App备案填写所用域名，最多到四级；域名不必为此做网站备案。";
        AppFilingNotYet: "App和小程序自2023年9月1日起备案，存量的2024年3月31日前补办。此前无此义务，但交易平台须许可证（《电信条例》第七条）。";
        AppAndroid: "安卓：包名、公钥、签名证书MD5值。各平台名称相同的，合为一次备案。";
        AppIos: "iOS：Bundle ID、公钥、证书SHA-1值，见开发者账号的Identifiers和Certificates。";
        AppHarmonyos: "鸿蒙：包名、公钥、签名证书MD5值。";
        FiledByPlatform: "由运行平台（微信、支付宝、抖音）办理备案，不通过云服务商。平台的类目规则仍可能要求许可证。";
        MiniProgramBackend: "后端域名接入内地节点，即为单独的网站，经该节点的接入服务商备案：请另行查询。";
        CustomDomainChangesAnswer: "自有域名接入内地节点即须备案。此处不判断许可证：他人在页面上销售的，请问清是否需要。";
        MainlandNodeChangesAnswer:
            "有一个内地服务器、CDN、防火墙或存储节点，结论即变；公开App在内地应用商店上架亦然。CDN选不含中国内地的区域。";
        OverseasReachableNotGuaranteed: "内地访问境外主机较慢，移动网络尤甚，且可能被屏蔽。百度偏好内地托管。";
        MainlandOperatorAbroad:
            "内地运营者的未决问题：信息产业部令第33号第五条看运营者，实践看服务器，故无法备案。阿里云建议仍办公安备案。须许可的业务，服务器在何处都须许可（《电信条例》第七条）。";
        HongKongDoesNotLicense: "香港服务器免去备案，不消除许可证的疑问：《电信条例》第七条适用于在境内经营者。请先咨询专业人士。";
        IndividualContentLimits:
            "不得有企业或行业内容、有偿服务、论坛。服务内容选“其他”并说明：北京、浙江、内蒙古不接受“博客/个人空间”，湖北接受。天津、内蒙古、山东、广西、甘肃须备注“本网站是个人网站，不含有企业、单位等非个人网站的信息”。";
        NameRules: "网站名称须与主办单位相关。不接受：少于三个字、纯数字或纯英文、域名、人名；非国家级单位用“中国”“国家”“中央”等；App以行业或知名应用命名。";
        PhonesDiffer: "主体负责人与服务负责人不是同一人的，手机号和邮箱不得相同。";
        PhoneLocal: "须用本省手机号：新疆所有人，湖南、甘肃、陕西的个人，河北持外省身份证的个人。2018年的一份指南：各省都要，地址也须在本省。";
        FormInChinese: "表单、短信和来电只用中文。请由通晓中文的人提交订单。";
        ForeignPrincipalAsk: "请先问该省是否接受无内地身份证的主体负责人，多数没有说明。北京接受香港居民的来往内地通行证。";
        SoleTraderName: "有字号和公章的按企业备案。无字号的，广东、河北、山西按个人备案；江苏在工商系统查不到的按个人。浙江两者都要，北京要公章，陕西要字号。";
        EducationHealthPledge: "医疗保健无需前置审批；教育仅在其他法律要求时需要（校外培训）。该省可能要求盖章的《不涉及前置审批承诺书》。";
        AudioVisualStateControlled: "视听许可证只发给国有独资或国有控股单位（第56号令第八条）。其他单位请先问广电部门。";
        PaymentCapital: "持有买家资金须有中国人民银行的支付业务许可，实缴资本不低于1亿元（国务院令第768号），有B21也不例外。";
        IpChangeFiled: "持证者的服务器IP地址每次变更，都须经接入服务商备案。";
        FilingIsFree: "备案不收费；服务器、域名、代办另计。";
        Fines:
            "网站未备案：罚1万元，拒不改正的关闭；超出备案项目：5000元至1万元（信息产业部令第33号第二十二条）。虚假备案：关闭（第二十三条）。无备案号：5000元至5万元（国务院令第292号第二十二条）。无链接：5000元至1万元，2024年起仅罚逾期不改（第33号令第二十五条）。";
        LicenceFines:
            "无证或超范围经营：没收违法所得，罚三至五倍；不足5万元或没有的，罚10万元至100万元；情节严重的，关闭网站（国务院令第292号第十九条）。";
        AppUpload2018: "当时该省可用阿里云App上传资料并核验网站负责人；别处须拍照。";
        ProviderCannotFile: "无法办理此项备案";
        ProviderContactRule: "联系人";
        ProviderServices: "服务内容";
        ProviderServer: "服务器";
        ProviderProof: "服务器证明";
        ProviderDomain: "域名";
        ProviderPapers: "材料";
        ProviderVerification: "身份核验";
        ProviderPortal: "账号与入口";
        ProviderReview: "审核";
        ProviderLanguage: "语言";
        ProviderLicence: "经营许可证";
        ProviderPsb: "公安备案";
    }
}

words! {
    /// A duty.
    duty(Duty): 1 {
        SmsCheck: "在通信管理局网站填写工信部短信的验证码。只用实体号码；第六次填错，订单退回。";
        PsbFiling: "办理公安备案；通过后30日内标明编号和图标。公安部令第33号第十二条针对单位，个人也可办理。逾期：警告或六个月以内停机整顿（第二十三条）。";
        FooterNumber:
            "自开通之日起，备案号标在主页底部中央，链接到beian.miit.gov.cn（信息产业部令第33号第十三条）。App应当在“设置”或者“关于”中标明。腾讯云和华为云称：广东省标明主体备案号，其他省份标明带后缀（例如-1）的网站备案号。持证者另标许可证编号（国务院令第292号第十二条）。";
        KeepCurrent:
            "备案信息需要变更的，应当提前30日办理（国务院令第292号第十一条、信息产业部令第33号第十四条）；逾期未办理的处一万元罚款（第33号令第二十六条）。华为云称：备案信息不准确的，须在十个工作日内更正。";
        LogRetention: "网络日志至少留存六个月（《网络安全法》）。";
        DrugsDevicesFiling:
            "ICP备案后，逐个网站或App向省级药监部门备案（国家药监局2025年第123号公告）：两名专业人员，主页标明编号，三个月内核查。有的省份仍提前索要。";
        LicenceAnnualReport: "持证者在许可证有效期内均须于每年1月1日至3月31日在dxzhgl.miit.gov.cn报送年报（工信部令第42号）；未按规定报送的，列入电信业务经营不良名单。";
        LicenceRenewal: "许可证有效期五年。需要延续的，应当提前90日申请（代办机构引用工信部令第42号）；有效期内未开通业务的，不予延续。";
        CrossBorderData:
            "内地用户的个人信息存放境外，即属向境外提供（《个人信息保护法》第三十八、三十九条）。2024年3月起：每年不满10万人且不含敏感信息，免办；不满100万人，标准合同或认证；以上，安全评估。";
    }
}

words! {
    /// What a deadline counts from, to follow it.
    event(Event): 1 {
        ProviderReview: "（自服务商审核通过之日起）";
        SmsSent: "（自短信发出时起）";
        SiteOpens: "（自网站开通之日起）";
        FilingApproved: "（自备案通过之日起）";
        DataChanges: "（自信息变化之日起）";
        RecordMade: "（自日志产生之日起）";
        YearEnds: "（自年度结束之日起）";
        LicenceIssued: "（自许可证颁发之日起）";
    }
}

words! {
    /// A unit of time, for one and for several.
    unit(Unit): 2 {
        Hours:
            "小时",
            "小时";
        Days:
            "天",
            "天";
        WorkingDays:
            "个工作日",
            "个工作日";
        Months:
            "个月",
            "个月";
        Years:
            "年",
            "年";
    }
}
