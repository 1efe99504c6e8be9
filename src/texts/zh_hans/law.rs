//! The law in Chinese.

use crate::ids::{
    Approval, Bar, Certainty, ChangeId, Dispute, Filing, FilingType, Licence, OtherReading,
    Outcome, Reason,
};

words! {
    /// An outcome: its name, and the answer in one sentence.
    outcome(Outcome): 2 {
        NoFiling:
            "无需备案",
            "您无需ICP备案；服务器在内地以外的，也无法备案。";
        Filing:
            "ICP备案即可",
            "您需要ICP备案；依本报告的理解，无需许可证。";
        Licence:
            "先备案，再办许可证",
            "您需要先完成ICP备案，再取得所列许可证。";
        HongKong:
            "按目前的计划无法办理",
            "就目前情况无法备案或取得许可证：可调整计划，或使用中国香港或境外服务器，但这并不使业务合法。";
    }
}

words! {
    /// A certainty: its name, and who has the last word.
    certainty(Certainty): 2 {
        Settled:
            "规则明确",
            "全国性规定或统一实践；个案仍须审核。";
        Province:
            "由管局或接入服务商决定",
            "投入资金前，请先咨询。";
        Regulator:
            "须咨询主管部门",
            "规定不明或有争议：请先咨询通信管理局。";
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
            "主体首次备案，或注销后重新备案。";
        NewService:
            "新增互联网信息服务",
            "主体已在本接入服务商备案。";
        NewServiceElsewhere:
            "新增互联网信息服务（原备案不在本接入商）",
            "所填信息须与原备案完全一致。";
        Access:
            "接入备案",
            "原接入服务商处的备案继续有效。";
        Change:
            "变更备案",
            "停止服务的，办理注销备案。";
    }
}

words! {
    /// A licence: its name, and what it is for.
    licence(Licence): 2 {
        B21:
            "增值电信业务经营许可证：在线数据处理与交易处理业务（B21，“EDI证”）",
            "用于他人销售或提供服务的平台，以及为用户处理数据。";
        B25:
            "增值电信业务经营许可证：信息服务业务（B25，“ICP证”）",
            "用于有偿提供信息，以及为他人发布信息的平台。";
        Payment:
            "支付业务许可证",
            "由中国人民银行核发；B21不能代替。";
    }
}

words! {
    /// A permit: its name, and who grants it.
    approval(Approval): 2 {
        News:
            "互联网新闻信息服务许可证",
            "国家或省级网信办。";
        Publishing:
            "网络出版服务许可证",
            "国家新闻出版署，经省级部门。";
        AudioVisual:
            "信息网络传播视听节目许可证",
            "国家广播电视总局。";
        Culture:
            "网络文化经营许可证",
            "省级文旅部门。";
        GameNumber:
            "游戏版号",
            "国家新闻出版署。";
        DrugsDevices:
            "药品和医疗器械信息服务审核同意",
            "省级药监部门，至2025年12月21日。";
        Religion:
            "互联网宗教信息服务许可证",
            "省级宗教部门。";
        RideHailing:
            "网络预约出租汽车经营许可证",
            "城市交通部门。";
        Finance:
            "金融业务许可",
            "金融监管部门、中国人民银行或中国证监会。";
        Training:
            "校外培训审批",
            "教育行政部门。";
    }
}

words! {
    /// A bar: what stands in the way, and what mends or lifts it.
    bar(Bar): 2 {
        OperatorNotRegistered:
            "运营者未在内地登记注册。",
            "在内地登记注册，或从内地以外提供服务。";
        UnderAge:
            "您未达到该省的年龄要求。",
            "达到年龄后再申请，多数省份为18周岁。";
        ForeignIndividualNotAccepted:
            "您的证件不能用于个人备案。",
            "在接受外籍人士的省份居住，或以公司备案。";
        IndividualRestricted:
            "个人备案不含销售、有偿服务、平台、论坛、药品和医疗器械信息，也不含许可只发给单位的内容。",
            "以公司备案，或去掉这些内容。";
        NotACompany:
            "只有公司可以持证。",
            "设立公司，或去掉需许可的业务；分公司可由总公司申请。";
        TradeNotAllowed:
            "代表机构不得经营或持证。",
            "设立公司，或去掉销售和需许可的业务。";
        ForeignCap:
            "外资超过50%，且未见开放措施。",
            "降至50%以内，或去掉该业务；试点地区放开部分业务。";
        ForeignProhibited:
            "该内容禁止外资和境外组织进入。",
            "去掉该内容；文化中音乐除外：请咨询。";
        CapitalTooLow:
            "注册资本未达到许可证要求。",
            "省内100万元，跨省1000万元。";
        AppOverseasBackend:
            "该App的后端仅在内地以外。",
            "改用内地服务器，或退出内地应用商店。";
        ResidenceNotAccepted:
            "您与该省的关联证明不被接受。",
            "在接受居住证的省份提供，或在身份证所属省份备案。";
        DomainSuffix:
            "该域名后缀未获批复。",
            "改用domain.miit.gov.cn所列后缀。";
        DomainRegistrar:
            "注册商在内地以外。",
            "转入经批复的内地注册服务机构。";
        DomainUnverified:
            "域名未通过实名认证。",
            "完成认证，再等3至5个工作日。";
        DomainFresh:
            "域名刚完成实名认证。",
            "等待3至5个工作日。";
        DomainPrivacy:
            "隐私保护隐藏了域名持有者。",
            "关闭并完成实名认证。";
        DomainHolder:
            "该域名持有者不被接受。",
            "过户给主办单位；名称、证件类型和号码须一致。";
        DomainExpiring:
            "域名三个月内到期。",
            "先续费；不少省份要求剩余三个月以上。";
        InstitutionDomain:
            "党政机关或事业单位须用其他后缀。",
            "党政机关：.gov.cn或.政务；事业单位：.cn或.公益。";
        ServerNeeded:
            "尚无可用于备案的服务器。",
            "包年包月三个月以上、带公网IP的内地服务器。";
        AccountInternational:
            "国际站账号不能备案。",
            "改用服务商中国站账号。";
        PrincipalNotAccepted:
            "该省不接受此主体负责人。",
            "多为法定代表人；其为外籍的，部分省份要求授权持内地身份证者。";
        SamePersonRequired:
            "该省要求被授权的主体负责人兼任服务负责人。",
            "两项填同一人。";
        DifferentPersonsRequired:
            "该省要求主体、服务负责人为不同人。",
            "另定服务负责人，手机号也须不同。";
        NoMainlandPhone:
            "主体或服务负责人没有内地手机号。",
            "办理号码，用于短信核验。";
        StaffTooFew:
            "公司缴纳社保的人员不足三人。",
            "为三人缴纳；各省查验最近一至三个月。";
        FiledByAnother:
            "该服务备案在他人名下。",
            "先注销该备案，再行备案。";
        CancelPersonalFiling:
            "个人备案不能转为单位备案。",
            "先注销，再以单位备案。";
        ShellFirst:
            "原备案已是空壳主体。",
            "注销后重新备案；部分省份可直接新增服务，请咨询。";
    }
}

words! {
    /// A dispute: what it is about, which side is followed, and both positions.
    dispute(Dispute): 3 {
        OwnSales:
            "自营自有或他人的商品、服务，是否需要许可证？发布公告的省份不多，由当地管局决定。",
            "阿里云，2017年：仅备案不得有电子商务或在线支付。",
            "安徽管局，2021年（商务部2010年亦同）：无他人入驻销售的，不需要。";
        JointVenture:
            "外资不超过50%的合资企业能否网上经营？行政法规高于服务商页面。",
            "阿里云，未注明日期：可以备案，不能收款。",
            "国务院令第333号第六条，2022年：外资不超过50%可经营增值电信业务。";
        ForeignIndividual:
            "外国人能否以个人备案？北京接受护照；上海要求居住证、居住单和护照；河北不予备案，一份资料称福建亦然。其他省份请咨询。",
            "阿里云，未注明日期：在中国有固定居所即可。",
            "华为云，2025年：各省不同；河北不予备案。";
        Advertising:
            "广告是否属于经营性？以平台出售广告位的，倾向于B25。未见主管部门答复：请咨询。",
            "阿里云，未注明日期：广告收入需要许可证。",
            "国务院令第292号第三条，2000年：用户付费才是经营性。";
        SoftwareService:
            "在线软件是否需要许可证？没有文件提及；B21和B25（为他人发布信息）均有可能：请咨询。",
            "2015年版《目录》：为用户处理数据或交易属于B21。",
            "国务院令第292号第三条，2000年：经营性是有偿提供信息或网页制作等。";
        IpOnly:
            "没有域名的网站是否须备案？规章高于服务商做法；如何办理请咨询。",
            "腾讯云，约2021年：没有域名，不需要备案。",
            "33号令第五条，2005年：含仅用IP地址的网站。";
        OverseasApp:
            "后端或商店在内地以外的App是否须备案？任一在内地，本报告采用通知，但在内地商店上架而后端在外的，无法备案；均在外的，采用实践：不备案。",
            "工信部信管〔2023〕105号：在境内服务的App均须备案。",
            "AppInChina，2025年8月：苹果仍放行国际账号未备案的App。";
        OverseasMiniProgram:
            "后端或运营者在内地以外的小程序能否备案？内地运营者，本报告采用通知，因未见服务器要求；无内地证件的，采用华为云：不能。",
            "华为云，2025年：须用中国政府颁发的证件。",
            "工信部信管〔2023〕105号：在境内提供此类服务均须备案。";
        InternalApp:
            "内部App是否须备案？没有文件提及。使用内地节点的，本报告采用法律，因其调用的域名本须备案；其他采用规章：不备案。请咨询。",
            "33号令第五条，2005年：通常仅指面向公众的服务。",
            "《反电信网络诈骗法》第二十三条，2022年：App须许可或备案，未排除内部App。";
        OfflineApp:
            "没有网络服务的App是否须备案？它不提供互联网信息服务，但内地商店仍可能要求。",
            "工信部信管〔2023〕105号：商店不得上架未备案App。",
            "代办机构，2023年起：不备案，在商店分发的除外。";
        MarketplaceB21:
            "平台型电商是否需要B21？网约车平台疑问更大。",
            "HowToLiveBetter手册，2026年：没有官方文件明说；引述工信部：网约车、大宗商品平台只需备案。",
            "某管局指南，未注明日期：第三方在线成交属于B21。";
        FreePlatform:
            "免费发布他人内容的平台是否需要B25？一有收入即倾向于需要：请咨询。",
            "2015年版《目录》：为他人发布、搜索、社区属于B25，不论谁付费。",
            "国务院令第292号第三条，2000年：无偿属于非经营性。";
        PsbDeadline:
            "公安联网备案的30日自何时起算？腾讯云视开通日为备案通过日。",
            "阿里云，未注明日期：自取得ICP备案起。",
            "公安部令第33号第十二条，1997年：自网络联通之日起。";
        FilingTime:
            "管局审核多久？规章约束管局；服务商初审另计。",
            "阿里云，2017年：可长达数月，通过阿里云为20个工作日。",
            "33号令第十二条，2005年：材料齐全后20个工作日。";
        UnfiledReachable:
            "内地能否访问在外的未备案网站？能，但不保证稳定：接入服务商只在自身节点拦截。",
            "阿里云，未注明日期：不能。",
            "linktom，2018年：此类网站不用备案。";
        PhotoPresence:
            "拍照是否要求有人在内地？按更具体的指南，服务负责人须在。",
            "阿里云，未注明日期：全部在线办理。",
            "阿里云，2018年：在指定地点，或用寄往内地的幕布。";
        DrugsDevicesPractice:
            "药品和医疗器械信息在ICP备案前是否须经审核同意？不须，事后向药监部门备案；当地管局仍可能要求。",
            "广西管局，2026年2月：仍列为专项审批。",
            "国务院令第292号第五条，2025年1月：不再列明。";
    }
}

words! {
    /// Why the law says so.
    reason(Reason): 1 {
        WebsiteOnMainlandNode: "由内地节点提供服务的网站，开通前须备案。";
        IpOnlyOnMainlandNode: "33号令含仅用IP地址的网站；部分服务商认为无需备案。";
        PublicAppInMainlandStore: "在境内面向公众的App，上架前须备案。";
        PublicAppOutsideMainlandStores: "105号文看是否在境内服务，不看商店。";
        AppWithOverseasBackend: "105号文适用于内地商店的App，不论后端何处；实践不一。";
        StaffAppOnMainlandNode: "法律未排除内部App，其调用的域名本须备案。";
        MiniProgram: "自2023年9月1日起，小程序和快应用经其平台备案。";
        MiniProgramWithOverseasBackend: "未见对小程序服务器的要求；请咨询平台。";
        OffshoreCompany: "备案面向境内主体，须用内地证件。";
        OffshoreCompanyMiniProgram: "小程序也须内地证件；请咨询平台。";
        AppBackendAbroad: "实践中备案须有内地服务器；内地安卓商店不接受未备案App。";
        UnderSixteen: "新资料不接受未满16周岁；旧资料称天津、山东、福建可由监护人办理。";
        UnderEighteen: "该省要求年满18周岁。";
        UnderEighteenSourcesDiffer: "各资料年龄不一，从严。";
        ForeignVisitor: "未见资料接受在内地无居所的外国人。";
        ForeignResidentHebei: "河北对外籍人士不予备案。";
        ForeignResidentFujian: "一份资料：福建只接受内地身份证。";
        IndividualTradeOrForum: "仅备案不得有偿服务，个人备案也不得办论坛或平台。";
        IndividualSoftware: "收费软件可能属于有偿服务，仅备案不可。";
        IndividualDrugs: "自2025年12月22日起，只限单位就此类信息备案。";
        IndividualNews:
            "互联网新闻信息服务许可只发给在中国境内依法设立的法人。";
        IndividualPublishing:
            "网络出版服务许可只发给单位，其法定代表人须为在境内长久居住的中国公民。";
        IndividualAudioVisual:
            "信息网络传播视听节目许可只发给国有独资或者国有控股的法人单位。";
        IndividualReligion:
            "互联网宗教信息服务许可只发给组织，其负责人须为具有中国国籍的内地居民。";
        IndividualRideHailing:
            "只有具有企业法人资格的单位才能取得网络预约出租汽车经营许可证。";
        IndividualCulture:
            "经营性互联网文化活动须取得网络文化经营许可证，个人不能申请。";
        IndividualDrugsBeforeFiling:
            "2025年12月21日以前，互联网药品信息服务的提供者应当为依法设立的企事业单位或者其他组织。";
        LicenceForCompaniesOnly: "《电信条例》要求经营者为公司。";
        PlatformForCompaniesOnly: "《目录》将此列为B25；免费平台不明确。";
        RepresentativeOfficeTrades:
            "代表机构可以备案，但不得从事营利性活动（国务院令第584号第十三条）。";
        RepresentativeOfficeSoftware: "收费软件可能属于经营或需要许可证。";
        RepresentativeOfficeAdvertising:
            "代表机构不得从事营利性活动，因此不得为他人发布广告；可以宣传其所属外国企业的产品或者服务。";
        ForeignContent: "新闻、出版、游戏、视听禁止任何外资。";
        ForeignReligion: "境外组织、个人及其设立的组织不得从事（17号令，2022年）。";
        ForeignCulture: "文化禁止外资，音乐除外；您的回答未区分音乐。";
        RepresentativeOfficeContent: "并非每份文件都将代表机构算作外方。";
        ForeignCap: "333号令第六条：外资不超过50%。";
        ForeignCapCepa: "CEPA于2025年3月扩大，电信条款尚未核实：请咨询。";
        ForeignCapSearchCommunity: "搜索和社区的50%上限未放开。";
        ForeignCapAppStore: "外资超50%的应用商店须有CEPA证明书、在试点地区或（2025年4月起）20个城市之一。";
        CapitalUnder1m: "工信部令第42号要求100万元。";
        CapitalUnder10m: "跨省的，工信部令第42号要求1000万元。";
        Marketplace: "他人以自身名义在您的平台在线成交：B21。";
        RideMarketplace:
            "《网络预约出租汽车经营服务管理暂行办法》要求取得网络预约出租汽车经营许可证并办理备案；据引述，工信部的答复与此相同。";
        DataProcessing: "为用户处理数据属于B21。";
        PaidContent: "用户付费即属经营性；仅发布自有内容的，请咨询。";
        AppStore: "《目录》将应用商店列为B25。";
        Games: "实践中，游戏属于有偿服务：B25。";
        Payment: "收存买家资金属于支付业务（768号令；2024年5月1日前为央行规定）。";
        ServedFromOutside: "没有内地节点：实践中不需要也无法备案。";
        NoNodeAnswers: "没有节点对外提供服务。";
        PageOnAnotherPlatform: "域名属于平台方；改用自有域名则不同。";
        DomainWithoutService: "域名未提供任何服务。";
        NotReachableFromTheInternet: "公众无法访问的，通常不备案。";
        AppAbroadOutsideMainlandStores: "节点和商店均在内地以外，实践中不备案。";
        AppWithoutNetwork: "该App没有自身的网络服务。";
        BeforeAppFiling: "App和小程序自2023年9月1日起才须备案。";
        CdnNodeCounts: "内地CDN、防火墙、存储节点视同服务器。";
        ForeignEquityFilesAlike: "外资不影响备案。";
        OfficeMayFile: "代表机构凭登记证备案。";
        BranchFilesAlone: "分支机构以自身名义备案。";
        OwnSales: "按主管部门公告，自营销售只需备案。";
        OwnInformation: "免费提供自身信息，只需备案。";
        BusinessInsideAPlatform: "仅在他人平台内经营无需许可证（安徽2021年、河南2023年；App仅安徽）。";
        LicencesHeld: "您已持有相应许可证。";
        ForeignMarketplaceOpen: "B21经营类电子商务在全国放开，外资可至100%（2015年起）。";
        JointVentureUpToHalf: "外资不超过50%，可在禁止领域外申请B21和B25。";
        PilotAreaOpens: "公司和设施在试点地区的，工信部可批准超过50%。";
        FilingComesFirst: "申请前主页须已标明备案编号。";
        OwnSalesNoticeProvince: "该省已公告自营销售无需许可证。";
    }
}

words! {
    /// How others read the law.
    other_reading(OtherReading): 1 {
        NotPublicMayBeFiled: "公开域名指向内地地址的，服务商在备案前拦截。";
        AppAbroadMayBeFiled: "亦有理解：境内使用的App均须备案（105号文）。";
        OfflineAppMayBeFiled: "代办机构认为：商店分发的单机App须备案。";
        MarketplaceAppBeforeAppFiling: "App备案实施前，App交易平台也可能需要许可证。";
        UnderEighteenMayBeRefused: "仅一份资料接受16、17周岁，其他资料未提及或要求年满18周岁。";
        ForeignResidentMayBeRefused: "护照全国通行，但明确接受的省份很少。";
        HongKongMacauTaiwanMayBeRefused: "服务商列有您的证件，但该省未予确认。";
        IndividualAdvertisingOrTopic: "另一理解：超出个人备案范围。";
        MayNeedLicenceClosed: "若需许可证，外资超50%即不可。";
        CapitalBeijingPilotMayBeRefused: "北京试点接受100万元，工信部令第42号要求1000万元。";
        PilotApprovalMayBeRefused: "工信部可能不予试点批复。";
        RideMarketplaceMayNeedLicence:
            "《电信业务分类目录》的B21涵盖第三方之间的交易，出行服务也包括在内。";
        OwnSalesMayNeedLicence: "服务商指南要求许可证；未见该省公告。";
        FreePlatformMayNeedLicence: "《目录》将其列为B25，不论谁付费。";
        AdvertisingMayNeedLicence: "服务商指南视广告为经营性。";
        SoftwareMayNeedLicence: "为用户处理可能属于B21，为他人发布可能属于B25。";
        PlatformOnlyMayNeedLicence: "少数省份豁免微信、支付宝内的业务；仅安徽含App。";
        AudioVisualStateControlled: "许可证面向国有独资或控股单位，其他可能被拒。";
        ResidencePermitMayBeRefused: "最新的资料写明该省接受本省居住证，其他资料只接受本省身份证。";
        PrincipalAuthorisedInPlaceOfAForeigner: "至少有一份资料要求该省的主体负责人为法定代表人，或者仅在法定代表人为外籍人士时才允许授权他人。";
        ResidenceMayBeAsked: "最新的资料写明该省接受外省身份证，另一份资料则要求提供本省居住证，或者不接受外省身份证。";
        RegulatedNameMayBeRefused: "受监管字样可能要求承诺书或许可；湖北不接受承诺书。";
    }
}

words! {
    /// What to change.
    change(ChangeId): 1 {
        ComeOfAge: "等到年满18周岁。";
        RegisterCompany: "在内地注册公司。";
        RegisterForeignInvested: "在内地注册外商独资或合资公司。";
        RegisterOffice: "在内地登记代表机构。";
        RegisterBranch: "在内地登记分支机构。";
        UsePartnerCompany: "由内地合作公司运营并备案。";
        UseParentCompany: "由总公司申请。";
        ServeFromMainland: "改用内地服务器。";
        LeaveMainlandStores: "退出内地应用商店。";
        LowerForeignShare: "将外资降至50%以内。";
        EnterPilotArea: "公司和设施设在试点地区（北京、临港或浦东、海南、深圳）。";
        EnterOpeningCity: "在应用商店已放开的20个城市之一注册。";
        RaiseCapitalToOne: "将注册资本增至100万元。";
        RaiseCapitalToTen: "将注册资本增至1000万元。";
        StayInOneProvince: "许可业务仅限一省。";
        LetPaymentInstitutionHold: "由持牌支付机构收存资金。";
        DropOwnSales: "去掉自营销售。";
        DropMarketplace: "去掉第三方卖家。";
        DropPaidContent: "全部内容免费。";
        DropInformationPlatform: "不再发布他人信息。";
        DropCommunity: "去掉发帖、论坛和聊天。";
        DropSearch: "去掉搜索。";
        DropAppStore: "去掉应用商店。";
        DropSoftwareService: "去掉软件服务。";
        DropDataProcessing: "去掉数据处理。";
        DropGames: "去掉游戏。";
        DropNews: "去掉新闻。";
        DropPublishing: "去掉出版。";
        DropAudioVisual: "去掉视听节目。";
        DropCulture: "去掉文化。";
        DropDrugsDevices: "去掉药品和医疗器械信息。";
        DropReligion: "去掉宗教。";
    }
}
