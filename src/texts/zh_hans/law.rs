//! The law in simplified Chinese.

use crate::ids::{
    Approval, Bar, Certainty, ChangeId, Dispute, Filing, FilingType, Licence, OtherReading,
    Outcome, Reason,
};

words! {
    /// An outcome: its name, and the answer in one sentence.
    outcome(Outcome): 2 {
        NoFiling:
            "无需备案",
            "这项服务无需办理ICP备案。服务器全部在内地以外的，也无法办理ICP备案。";
        Filing:
            "ICP备案即可",
            "提供这项服务须有ICP备案。按本报告的理解，除ICP备案外，无需再取得增值电信业务经营许可证或支付业务许可证。";
        Licence:
            "先备案，再办许可证",
            "提供这项服务，须先完成ICP备案，再取得所列的许可证。";
        HongKong:
            "按目前的计划无法办理",
            "按目前的计划，在内地无法办理。请调整计划，或者改用香港或国外的服务器。仅仅更换服务器，并不使业务合法。";
    }
}

words! {
    /// A certainty: its name, and who has the last word.
    certainty(Certainty): 2 {
        Settled:
            "规则明确",
            "全国性规定明确，或者各地做法一致；您的具体备案仍须经过审核。";
        Province:
            "由通信管理局或接入服务商决定",
            "投入资金之前，请先咨询当地通信管理局或接入服务商。";
        Regulator:
            "须咨询主管部门",
            "法律规定不明确，或者各方理解不一。请先咨询您所在省份的通信管理局。";
    }
}

words! {
    /// What is filed.
    filing(Filing): 1 {
        Website: "网站备案";
        App: "App备案";
        MiniProgram: "小程序备案";
    }
}

words! {
    /// A kind of order: its name, and what it means.
    filing_type(FilingType): 2 {
        First:
            "首次备案",
            "适用于从未备案的主办单位，以及原备案已注销、须重新备案的主办单位。";
        NewService:
            "新增互联网信息服务",
            "适用于主办单位已通过本接入服务商备案的情形。";
        NewServiceElsewhere:
            "新增互联网信息服务（原备案不在本接入商）",
            "适用于主办单位已通过其他接入服务商备案的情形。所填信息须与原备案信息完全一致。";
        Access:
            "接入备案",
            "在原备案上增加一家接入服务商。原接入服务商处的备案继续有效。";
        Change:
            "变更备案",
            "已备案的信息有变化的，须办理变更备案。停止提供服务的，须办理注销备案。";
    }
}

words! {
    /// A licence: its name, and what it is for.
    licence(Licence): 2 {
        B21:
            "增值电信业务经营许可证：在线数据处理与交易处理业务（B21，“EDI证”）",
            "供他人销售商品或提供服务的平台，以及为用户处理数据的业务，须取得此证。";
        B25:
            "增值电信业务经营许可证：信息服务业务（B25，“ICP证”）",
            "向用户有偿提供信息的业务，以及为他人发布信息的平台，须取得此证。";
        Payment:
            "支付业务许可证",
            "由中国人民银行核发。B21许可证不能代替支付业务许可证。";
    }
}

words! {
    /// A permit: its name, and who grants it.
    approval(Approval): 2 {
        News:
            "互联网新闻信息服务许可证",
            "须向国家互联网信息办公室或省级互联网信息办公室申请取得。";
        Publishing:
            "网络出版服务许可证",
            "须通过省级出版行政主管部门，向国家新闻出版署申请取得。";
        AudioVisual:
            "信息网络传播视听节目许可证",
            "须向国家广播电视总局申请取得。";
        Culture:
            "网络文化经营许可证",
            "须向省级文化和旅游行政部门申请取得。";
        GameNumber:
            "游戏版号",
            "须向国家新闻出版署申请取得。";
        DrugsDevices:
            "药品和医疗器械信息服务审核同意",
            "2025年12月21日及以前，须经省级药品监督管理部门审核同意。";
        Religion:
            "互联网宗教信息服务许可证",
            "须向省级宗教事务部门申请取得。";
        RideHailing:
            "网络预约出租汽车经营许可证",
            "须向所在城市的交通运输主管部门申请取得。";
        Finance:
            "金融业务许可",
            "须向金融监管部门、中国人民银行或中国证监会申请取得。自2026年9月30日起，只有金融机构及其委托的第三方平台可以开展金融产品网络营销。";
        Training:
            "校外培训审批",
            "须向教育行政部门申请取得。";
    }
}

words! {
    /// A bar: what stands in the way, and what mends or lifts it.
    bar(Bar): 2 {
        OperatorNotRegistered:
            "运营者没有在内地登记注册。",
            "请在内地登记注册，或者改为从内地以外提供服务。";
        UnderAge:
            "您没有达到该省份对备案人的年龄要求。",
            "请在达到年龄要求后再申请备案。多数省份要求年满18周岁。";
        ForeignIndividualNotAccepted:
            "您的证件不能用于办理个人备案。",
            "请在接受外籍人士个人备案的省份居住并备案，或者以公司名义备案。";
        IndividualRestricted:
            "个人备案的服务，不得从事销售和有偿服务，不得开办平台和论坛，不得提供药品和医疗器械信息，也不得涉及许可只发给单位的内容。",
            "请以公司名义备案，或者不提供上述内容。";
        NotACompany:
            "只有公司才能取得所需的许可证。",
            "请设立公司，或者不开展需要许可证的业务。分公司可以改由总公司申请。";
        TradeNotAllowed:
            "代表机构不得从事经营活动，也不能取得许可证。",
            "请设立公司，或者不开展销售和需要许可证的业务。";
        ForeignCap:
            "外资比例超过50%，且没有查到可以适用的开放措施。",
            "请将外资比例降至50%以内，或者不开展该项业务。试点地区放开了部分业务的外资比例。";
        ForeignProhibited:
            "这类内容禁止外资以及境外的组织、个人进入。",
            "请不要提供这类内容。文化类内容中的音乐不在禁止之列，是否适用请咨询主管部门。";
        CapitalTooLow:
            "公司的注册资本低于许可证的要求。",
            "在一个省份内经营的，注册资本不得低于100万元；跨省份经营的，不得低于1000万元。";
        AppOverseasBackend:
            "该App的后端服务器全部在内地以外。",
            "请改用内地服务器，或者从内地应用商店下架。";
        AiModelNotFiled:
            "生成内容所用的模型没有备案。",
            "请直接调用已备案的模型，或者将自有模型备案，或者只供内部人员使用。改由香港提供服务并不等于获得许可：来自境外而不符合规定的服务，可能被采取技术措施（《生成式人工智能服务管理暂行办法》第二十条）。";
        ResidenceNotAccepted:
            "您用于证明与该省份关联的证件不被接受。",
            "请在接受居住证的省份提交居住证，或者在身份证所属的省份备案。";
        DomainSuffix:
            "域名的后缀没有获得工业和信息化部批复。",
            "请改用domain.miit.gov.cn名单中的域名后缀。";
        DomainRegistrar:
            "域名的注册服务机构在内地以外。",
            "请将域名转入经工业和信息化部批复的内地注册服务机构。";
        DomainUnverified:
            "域名没有通过实名认证。",
            "请先完成域名实名认证，再等待3至5个工作日后提交备案。";
        DomainFresh:
            "域名刚刚完成实名认证，认证信息尚未同步。",
            "请等待3至5个工作日后再提交备案。";
        DomainPrivacy:
            "域名开启了隐私保护，查询不到域名持有者。",
            "请关闭域名隐私保护，并完成域名实名认证。";
        DomainHolder:
            "该域名持有者不符合备案要求。",
            "请将域名过户给主办单位。域名持有者的名称、证件类型和证件号码须与备案信息一致。";
        DomainExpiring:
            "域名将在三个月内到期。",
            "请先为域名续费。不少省份要求域名剩余的有效期超过三个月。";
        InstitutionDomain:
            "该域名后缀不适用于党政机关或事业单位。",
            "党政机关须使用.gov.cn或.政务域名，事业单位须使用.cn或.公益域名。";
        ServerNeeded:
            "您还没有可以用于备案的服务器。",
            "请购买包年包月三个月及以上、带有公网IP的内地服务器。";
        AccountInternational:
            "接入服务商国际站的账号不能用于备案。",
            "请改用接入服务商中国站的账号。";
        PrincipalNotAccepted:
            "该省份不接受此人担任主体负责人。",
            "多数省份要求主体负责人为法定代表人。法定代表人是外籍人士的，部分省份要求授权一名持内地居民身份证的人担任。";
        SamePersonRequired:
            "在该省份，主体负责人为被授权人的，须同时担任服务负责人。",
            "请由同一人担任主体负责人和服务负责人。";
        DifferentPersonsRequired:
            "该省份要求主体负责人与服务负责人为不同的人。",
            "请由另一人担任服务负责人。两位负责人的手机号也不得相同。";
        NoMainlandPhone:
            "主体负责人或服务负责人没有内地手机号。",
            "请办理内地手机号，用于短信核验。";
        StaffTooFew:
            "由公司缴纳社会保险的员工不足三人。",
            "请至少为三名员工缴纳社会保险。各省份核查最近一至三个月的缴费记录。";
        FiledByAnother:
            "该服务已由其他主办单位备案。",
            "请先由原主办单位注销备案，再以您的名义办理备案。";
        CancelPersonalFiling:
            "个人备案不能变更为单位备案。",
            "请先注销个人备案，再以单位名义办理备案。";
        ShellFirst:
            "原备案名下已没有服务，成为空壳主体。",
            "请先注销空壳主体，再重新备案。部分省份允许空壳主体直接新增服务，请咨询当地通信管理局。";
        ApplicantChangeNotAccepted:
            "该省不接受通过变更备案更换主办单位。",
            "应当先注销原备案，再以新主办单位重新备案，其间不得开通服务。请先询问接入服务商能否办理迁移备案，许多省份可以由此做到业务不中断。仅主办单位更名的，按变更备案办理。";
        MiniProgramBackEnd:
            "小程序调用的服务器在内地以外。",
            "平台只允许调用已完成ICP备案的域名，使用平台自己的云托管的除外。请将后端迁至内地服务器并为其域名备案，或者使用平台的云托管。";
        BuyersMoney:
            "您不得自行收取、存放买家的资金。",
            "请由持有支付业务许可证的支付机构或者银行存放资金，直到付款给卖家。自行申请支付业务许可证一般不现实：支付机构的实缴货币资本最低为人民币1亿元。";
    }
}

words! {
    /// A dispute: what it is about, which side is followed, and both positions.
    dispute(Dispute): 3 {
        OwnSales:
            "自己销售自有的或者转售的商品、服务，是否需要许可证？只有少数省份就此发布过公告，因此须由您所在省份的通信管理局决定。",
            "阿里云（2017年）认为，仅办理备案的网站不得接入电子商务功能或在线支付。",
            "安徽省通信管理局（2021年）认为，没有其他单位或个人在网站上销售的，不需要许可证；商务部2010年的看法与此相同。";
        JointVenture:
            "外资比例不超过50%的合资企业，能否在网上经营？行政法规的效力高于接入服务商的网页，本报告以行政法规为准。",
            "阿里云（未注明日期）认为，这类企业可以备案，但不能通过网站收款。",
            "国务院令第333号第六条（2022年）规定，外资比例不超过50%的企业可以经营增值电信业务。";
        ForeignIndividual:
            "外国人能否办理个人备案？北京接受护照；上海要求居住证、居住单和护照；河北不予备案，有一份资料称福建也不予备案。在其他省份，请咨询当地通信管理局。",
            "阿里云（未注明日期）认为，在中国有固定居所的外国人可以办理个人备案。",
            "华为云（2025年）认为，各省份的要求不同，其中河北不予备案。";
        Advertising:
            "刊登广告是否属于经营性互联网信息服务？以平台形式出售广告位的，更可能需要B25许可证。没有查到主管部门的答复，请咨询主管部门。",
            "阿里云（未注明日期）认为，有广告收入即需要许可证。",
            "国务院令第292号第三条（2000年）规定，向用户收费的才是经营性互联网信息服务。";
        SoftwareService:
            "供用户在线使用的软件是否需要许可证？没有文件提及这一问题。B21许可证和B25许可证（为他人发布信息的）都有可能需要，请咨询主管部门。",
            "《电信业务分类目录（2015年版）》规定，为用户处理数据或交易的，属于B21类业务。",
            "国务院令第292号第三条（2000年）规定，有偿提供信息或者网页制作等服务的，才是经营性互联网信息服务。";
        IpOnly:
            "没有域名、只用IP地址访问的网站是否须备案？部门规章的效力高于接入服务商的做法，本报告以规章为准。具体如何办理，请咨询接入服务商。",
            "腾讯云（约2021年）认为，没有域名就不需要备案。",
            "信息产业部令第33号第五条（2005年）规定，只用IP地址访问的网站也须备案。";
        OverseasApp:
            "后端服务器或上架的应用商店在内地以外的App，是否须备案？两者中有一项在内地的，本报告采用工信部的通知；但在内地应用商店上架而后端在内地以外的，无法备案。两者都在内地以外的，本报告采用实践做法，即无需备案。",
            "工信部信管〔2023〕105号通知规定，凡在境内提供服务的App都须备案。",
            "AppInChina（2025年8月）认为，苹果公司仍允许国际账号上架没有备案的App。";
        OverseasMiniProgram:
            "运营者或后端服务器在内地以外的小程序，是否须备案？运营者持有内地证件的，本报告采用工信部信管〔2023〕105号通知；没有内地证件的，采用微信的说法，即无需备案。",
            "微信认为，目前境外主体的小程序无需备案和年审。",
            "工信部信管〔2023〕105号通知规定，在境内提供这类服务的，都须备案。";
        InternalApp:
            "只供内部人员使用的App是否须备案？没有文件提及这一问题。使用内地节点的，本报告采用《反电信网络诈骗法》，因为App调用的域名本来就须备案；不使用内地节点的，本报告采用华为云的说法，即无需备案。请咨询主管部门。",
            "华为云（2025年）认为，少量的自用App可以提供给内部使用；提供下载的自用App数量较多的，须有分发平台资质。",
            "《反电信网络诈骗法》第二十三条（2022年）规定，App须办理许可或者备案，并没有排除内部使用的App。";
        OfflineApp:
            "没有网络服务的App是否须备案？这类App不提供互联网信息服务，因此本报告认为无需备案，但内地应用商店仍可能要求备案。",
            "一份转载的解读在说明工信部信管〔2023〕105号通知时，只提到无需上架应用商店的单机App。",
            "优刻得（UCloud，2026年）认为，计算器、手电筒等不联网的应用和单机应用无需备案。";
        MarketplaceB21:
            "供第三方交易的平台是否需要B21许可证？网约车平台是否需要，疑问更大。",
            "HowToLiveBetter手册（2026年）认为，没有官方文件明确说需要；该手册引述工信部的答复称，网约车平台和大宗商品平台只需备案。",
            "某通信管理局的办事指南（未注明日期）规定，第三方在平台上在线完成交易的，属于B21类业务。";
        FreePlatform:
            "免费发布他人内容的平台是否需要B25许可证？平台只要有收入，就更可能需要。请咨询主管部门。",
            "《电信业务分类目录（2015年版）》规定，为他人发布信息、提供搜索、开办社区的，都属于B25类业务，与由谁付费无关。",
            "国务院令第292号第三条（2000年）规定，对用户免费的服务属于非经营性互联网信息服务。";
        PsbDeadline:
            "办理公安联网备案的30日从哪一天起算？腾讯云把ICP备案审核通过的日期视为网站开通日期。",
            "阿里云（未注明日期）认为，自取得ICP备案之日起算。",
            "公安部令第33号第十二条（1997年）规定，自网络正式联通之日起算。";
        FilingTime:
            "通信管理局审核需要多长时间？通信管理局须遵守规章规定的期限，接入服务商的初审时间另行计算。",
            "阿里云（2017年）认为，可能长达数月；通过阿里云办理的，为20个工作日。",
            "信息产业部令第33号第十二条（2005年）规定，材料齐全的，应当在20个工作日内予以备案。";
        UnfiledReachable:
            "服务器在内地以外、没有备案的网站，在内地能否访问？可以访问，但不保证稳定；接入服务商只能在自己的节点上拦截。",
            "阿里云（未注明日期）认为，不能访问。",
            "linktom（2018年）认为，这类网站无需备案。";
        PhotoPresence:
            "拍摄备案照片时，是否要求有人在内地？按照内容更具体的指南，服务负责人须在内地。",
            "阿里云（未注明日期）认为，全部步骤都可以在线办理。",
            "阿里云（2018年）认为，须到指定地点拍照，或者在寄往内地的幕布前拍照。";
        DrugsDevicesPractice:
            "提供药品和医疗器械信息的，ICP备案之前是否须经审核同意？无需事先审核同意，在ICP备案之后向药品监督管理部门备案即可；当地通信管理局仍可能要求事先审核同意。",
            "腾讯云的专项审批清单（约2021年）仍列有《互联网药品信息服务资格证书》。",
            "国务院令第292号第五条（2025年1月修改）不再列明药品和医疗器械。";
    }
}

words! {
    /// Why the law says so.
    reason(Reason): 1 {
        WebsiteOnMainlandNode: "由内地节点提供服务的网站，须在开通之前完成备案。";
        IpOnlyOnMainlandNode: "信息产业部令第33号规定，只用IP地址访问的网站也须备案；部分接入服务商则认为这类网站无需备案。";
        PublicAppInMainlandStore: "在境内面向公众提供服务的App，须在上架之前完成备案。";
        PublicAppOutsideMainlandStores: "工信部信管〔2023〕105号通知以是否在境内提供服务为准，与在哪家应用商店上架无关。";
        AppWithOverseasBackend: "在内地应用商店上架的App，无论后端服务器在何处，都适用工信部信管〔2023〕105号通知；但实践中做法不一。";
        StaffAppOnMainlandNode: "《反电信网络诈骗法》没有排除内部使用的App，而且这类App调用的域名本来就须备案。";
        MiniProgram: "自2023年9月1日起，小程序和快应用须通过其所在的平台办理备案。";
        MiniProgramWithOverseasBackend: "小程序是否须备案，与其服务器所在地无关。";
        OffshoreCompany: "备案只面向境内的主办单位，须使用在内地颁发的证件。";
        OffshoreCompanyMiniProgram: "微信表示，境外主体的小程序无需备案和年审。其他平台是否相同，请向平台咨询。";
        AppBackendAbroad: "实践中，App备案须有内地服务器；内地的安卓应用商店不接受没有备案的App。";
        AiModelNotFiled:
            "向公众提供生成式人工智能服务，查到的途径只有两种：自有模型办理备案，或者直接调用已备案模型的应用办理登记。";
        UnderSixteen: "较新的资料都不接受未满16周岁的人备案；较旧的资料称，在天津、山东、福建可以由监护人办理。";
        UnderEighteen: "该省份要求备案人年满18周岁。";
        UnderEighteenSourcesDiffer: "各资料所载的年龄要求不一致，本报告采用较严的要求。";
        ForeignVisitor: "没有查到接受在内地没有居所的外国人办理备案的资料。";
        ForeignResidentHebei: "河北省对外籍人士不予备案。";
        ForeignResidentFujian: "有一份资料称，福建省的个人备案只接受内地居民身份证。";
        IndividualTradeOrForum: "仅办理备案的，不得从事有偿服务；个人备案的，还不得开办论坛或平台。";
        IndividualSoftware: "收费软件可能属于有偿服务，而仅办理备案的不得从事有偿服务。";
        IndividualDrugs: "自2025年12月22日起，只有法人和其他组织可以就药品和医疗器械信息服务办理备案。";
        IndividualNews:
            "互联网新闻信息服务许可只发给在中国境内依法设立的法人。";
        IndividualPublishing:
            "网络出版服务许可只发给单位，且单位的法定代表人须为在境内长久居住的中国公民。";
        IndividualAudioVisual:
            "信息网络传播视听节目许可只发给国有独资或者国有控股的法人单位。";
        IndividualReligion:
            "互联网宗教信息服务许可只发给组织，且组织的负责人须为具有中国国籍的内地居民。";
        IndividualRideHailing:
            "只有具有企业法人资格的单位，才能取得网络预约出租汽车经营许可证。";
        IndividualCulture:
            "从事经营性互联网文化活动，须取得网络文化经营许可证，而个人不能申请该许可证。";
        IndividualFinance:
            "只有金融机构及其委托的第三方平台可以开展金融产品网络营销，其他组织或者个人不得开展。";
        IndividualDrugsBeforeFiling:
            "2025年12月21日及以前，互联网药品信息服务的提供者须为依法设立的企事业单位或者其他组织。";
        LicenceForCompaniesOnly: "《电信条例》要求经营者为依法设立的公司。";
        PlatformForCompaniesOnly: "《电信业务分类目录》将这类业务列为B25，须由公司取得许可证；免费的平台是否需要许可证，尚不明确。";
        RepresentativeOfficeTrades:
            "代表机构可以办理备案，但不得从事营利性活动（国务院令第584号第十三条）。";
        RepresentativeOfficeSoftware: "收费软件可能属于营利性活动，也可能需要许可证。";
        RepresentativeOfficeAdvertising:
            "代表机构不得从事营利性活动，因此不得为他人发布广告；但可以宣传其所属外国企业的产品或者服务。";
        ForeignContent: "互联网新闻、网络出版、网络游戏和网络视听节目，禁止任何外资进入。";
        ForeignReligion: "境外的组织、个人及其在境内设立的组织，不得从事互联网宗教信息服务（《互联网宗教信息服务管理办法》，第17号令，2022年）。";
        ForeignTraining: "外资不得控股或者参股学科类培训机构（2021年《关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见》第十三条）。其他培训不在此列，您的回答没有区分这两类培训。";
        ForeignCulture: "互联网文化经营禁止外资进入，但音乐除外；您的回答没有区分音乐与其他文化内容。";
        RepresentativeOfficeContent: "并不是每份文件都将代表机构视为外方。";
        ForeignCap: "国务院令第333号第六条规定，外资比例不得超过50%。";
        ForeignCapCepa: "CEPA已于2025年3月扩大开放，但本报告尚未查阅其中的电信条款，请咨询主管部门。";
        ForeignCapSearchCommunity: "搜索和社区业务的外资比例上限为50%，没有开放措施取消这一上限。";
        ForeignCapAppStore: "外资比例超过50%的公司经营应用商店，须持有CEPA服务提供者证明书，或者位于试点地区，或者（自2025年4月起）位于20个开放城市之一。";
        CapitalUnder1m: "工信部令第42号要求注册资本不低于100万元。";
        CapitalUnder10m: "跨省份经营的，工信部令第42号要求注册资本不低于1000万元。";
        Marketplace: "他人以自己的名义在您的平台上销售或提供服务，并在线完成交易的，须取得B21许可证。";
        RideMarketplace:
            "《网络预约出租汽车经营服务管理暂行办法》要求取得网络预约出租汽车经营许可证并办理备案；据引述，工信部的答复与此相同。";
        DataProcessing: "为用户处理数据，属于B21类业务。";
        PaidContent: "向用户收费，即属于经营性互联网信息服务；只发布自有内容的，请咨询通信管理局。";
        AppStore: "《电信业务分类目录》将应用商店列为B25类业务。";
        Games: "实践中，游戏属于有偿服务，须取得B25许可证。";
        Payment: "收取并存放买家的资金，属于支付业务（依据国务院令第768号；2024年5月1日之前依据中国人民银行的规定）。";
        ServedFromOutside: "没有内地节点的服务，实践中既无需备案，也无法备案。";
        NoNodeAnswers: "没有任何节点对外提供服务。";
        PageOnAnotherPlatform: "该页面使用平台方的域名，因此无需备案；改用自有域名的，结论会改变。";
        DomainWithoutService: "该域名没有提供任何服务。";
        NotReachableFromTheInternet: "公众无法访问的服务，通常无需备案。";
        AppAbroadOutsideMainlandStores: "节点和应用商店都在内地以外的App，实践中无需备案。";
        AppWithoutNetwork: "该App自身没有网络服务。";
        BeforeAppFiling: "自2023年9月1日起，App和小程序才须备案。";
        CdnNodeCounts: "内地的CDN、防火墙和存储节点，与内地服务器同等对待。";
        ForeignEquityFilesAlike: "公司有外资，不影响办理ICP备案。";
        OfficeMayFile: "代表机构可以凭登记证办理备案。";
        BranchFilesAlone: "分公司须以自己的名义办理备案。";
        OwnSales: "按照主管部门的公告，自己销售商品或服务的，只需办理备案。";
        OwnInformation: "免费提供与自身有关的信息，只需办理备案。";
        BusinessInsideAPlatform: "只在他人的平台内经营的，无需增值电信业务经营许可证（安徽2021年公告、河南2023年公告；其中只有安徽的公告包括App）。";
        LicencesHeld: "您已经持有相应的许可证。";
        ForeignMarketplaceOpen: "B21类业务中的经营类电子商务，自2015年起在全国放开外资比例，外资可以达到100%。";
        JointVentureUpToHalf: "外资比例不超过50%的公司，可以在禁止外资进入的领域之外申请B21和B25许可证。";
        PilotAreaOpens: "公司和设施都在试点地区的，工信部可以批准外资比例超过50%。";
        FilingComesFirst: "申请许可证之前，主页上须已标明备案编号。";
        OwnSalesNoticeProvince: "该省份的通信管理局已发布公告，自己销售商品或服务的，无需增值电信业务经营许可证。";
    }
}

words! {
    /// How others read the law.
    other_reading(OtherReading): 1 {
        AppAbroadMayBeFiled: "也有人认为，凡在境内使用的App，都须按照工信部信管〔2023〕105号通知备案。";
        OfflineAppMayBeFiled: "备案代办机构认为，在应用商店上架的单机App须备案。";
        OverseasMiniProgramMayBeFiled: "按字面理解，工信部信管〔2023〕105号通知适用于所有面向境内用户的小程序，不论由谁运营。";
        UnderEighteenMayBeRefused: "只有一份资料载明该省份接受16、17周岁的人备案，其他资料没有提及，或者要求年满18周岁。";
        ForeignResidentMayBeRefused: "全国层面接受护照作为个人备案的证件，但明确接受外籍人士备案的省份很少。";
        HongKongMacauTaiwanMayBeRefused: "接入服务商的材料清单列有您的证件，但没有资料确认该省份接受该证件。";
        IndividualAdvertisingOrTopic: "也有人认为，这类内容超出了个人备案的范围。";
        MayNeedLicenceClosed: "如果这项业务需要许可证，外资比例超过50%的公司无法取得。";
        CapitalBeijingPilotMayBeRefused: "北京的试点只要求注册资本100万元，而工信部令第42号要求1000万元。";
        PilotApprovalMayBeRefused: "工信部可能不予试点批复。";
        RideMarketplaceMayNeedLicence:
            "《电信业务分类目录》的B21类业务涵盖第三方之间的交易，出行服务的交易也包括在内。";
        OwnSalesMayNeedLicence: "接入服务商的指南要求取得许可证，而没有查到您所在省份就此发布的公告。";
        FreePlatformMayNeedLicence: "《电信业务分类目录》将这类平台列为B25类业务，与由谁付费无关。";
        AdvertisingMayNeedLicence: "接入服务商的指南将刊登广告视为经营性活动。";
        SoftwareMayNeedLicence: "为用户处理数据可能属于B21类业务，为他人发布信息可能属于B25类业务。";
        PlatformOnlyMayNeedLicence: "只有少数省份明确，在微信、支付宝等平台内经营无需许可证；其中只有安徽的公告也包括App。";
        AudioVisualStateControlled: "信息网络传播视听节目许可证只发给国有独资或者国有控股单位，其他主办单位可能无法取得。";
        ResidencePermitMayBeRefused:
            "最新的资料写明该省份接受本省份的居住证，其他资料只接受本省份的居民身份证。";
        PrincipalAuthorisedInPlaceOfAForeigner:
            "至少有一份资料要求该省份的主体负责人为法定代表人，或者只在法定代表人是外籍人士时才允许授权他人。";
        ResidenceMayBeAsked:
            "最新的资料写明该省接受外省身份证，另一份资料则要求提供本省居住证，或者不接受外省身份证。";
        RegulatedNameMayBeRefused: "名称或经营范围含有受监管的字样的，可能须提交承诺书或者许可证件；湖北不接受承诺书。";
    }
}

words! {
    /// What to change.
    change(ChangeId): 1 {
        ComeOfAge: "等到年满18周岁后再备案。";
        RegisterCompany: "在内地注册公司，以公司名义备案。";
        RegisterForeignInvested: "在内地注册外商独资公司或合资公司。";
        RegisterOffice: "在内地登记常驻代表机构。";
        RegisterBranch: "在内地登记分支机构。";
        UsePartnerCompany: "由内地的合作公司运营这项服务并办理备案。";
        UseParentCompany: "由总公司申请。";
        ServeFromMainland: "改用内地服务器。";
        LeaveMainlandStores: "不在内地应用商店上架。";
        LowerForeignShare: "将外资比例降至50%以内。";
        EnterPilotArea: "将公司和设施都设在试点地区（北京、上海临港新片区或浦东引领区、海南、深圳）。";
        EnterOpeningCity: "将公司注册在已放开应用商店业务的20个城市之一。";
        RaiseCapitalToOne: "将注册资本增至100万元。";
        RaiseCapitalToTen: "将注册资本增至1000万元。";
        StayInOneProvince: "只在一个省份内提供需要许可证的服务。";
        LetPaymentInstitutionHold: "由持有支付业务许可证的支付机构收取并存放买家的资金。";
        UseFiledModel: "直接调用已备案的模型。";
        UseOwnModel: "自行训练或调优模型，并在上线前办理备案。";
        KeepModelToStaff: "只供内部人员使用生成功能。";
        DropOwnSales: "不在这项服务中销售商品或服务。";
        DropMarketplace: "不允许其他卖家在平台上销售。";
        DropPaidContent: "不向用户收取任何内容费用。";
        DropInformationPlatform: "不发布他人的信息。";
        DropCommunity: "不提供发帖、论坛和聊天功能。";
        DropSearch: "不提供搜索引擎服务。";
        DropAppStore: "不经营应用商店。";
        DropSoftwareService: "不提供在线软件服务。";
        DropDataProcessing: "不为用户处理数据。";
        DropGames: "不提供游戏。";
        DropNews: "不提供新闻内容。";
        DropPublishing: "不提供出版内容。";
        DropAudioVisual: "不提供视听节目。";
        DropCulture: "不提供文化类内容。";
        DropDrugsDevices: "不提供药品和医疗器械信息。";
        DropReligion: "不提供宗教内容。";
        DropTraining: "不提供校外培训。";
    }
}
