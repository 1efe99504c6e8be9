//! The law in Chinese.

use crate::law::{
    Approval, Bar, Certainty, ChangeId, Dispute, Filing, FilingType, Licence, Outcome, Reason,
};
use crate::texts::{DisputeText, Item};

/// An outcome: its name, and the answer in one sentence.
#[must_use]
pub const fn outcome(id: Outcome) -> Item {
    match id {
        Outcome::NoFiling => Item {
            text: "无需备案",
            detail: "按目前的计划，您无需办理ICP备案；由境外节点提供服务的，也无法办理备案。",
        },
        Outcome::Filing => Item {
            text: "ICP备案即可",
            detail: "按目前的计划，您需要办理ICP备案；按本报告对法规的理解，无需经营许可证。",
        },
        Outcome::Licence => Item {
            text: "先备案，再办许可证",
            detail: "按目前的计划，您需要先办理ICP备案，再取得此处列出的许可证。",
        },
        Outcome::HongKong => Item {
            text: "按目前的计划无法办理",
            detail: "就目前情况，因所列原因，本计划无法备案或无法取得许可：可以调整计划，或考虑使用中国香港或境外的服务器，但移到境外并不会使业务本身合法。",
        },
    }
}

/// A certainty: its name, and who has the last word.
#[must_use]
pub const fn certainty(id: Certainty) -> Item {
    match id {
        Certainty::Settled => Item {
            text: "规则明确",
            detail: "结论依据全国性规定或统一的实践；您的具体情况仍须经主管部门审核。",
        },
        Certainty::Province => Item {
            text: "由省级管局或接入服务商决定",
            detail: "最终由所在省（区、市）通信管理局或您的接入服务商决定：投入资金前请先咨询。",
        },
        Certainty::Regulator => Item {
            text: "须咨询主管部门",
            detail: "此处规定不明确或存在争议：依据本结论行事之前，请先咨询所在省（区、市）通信管理局。",
        },
    }
}

/// What is filed.
#[must_use]
pub const fn filing(id: Filing) -> &'static str {
    match id {
        Filing::Website => "网站备案",
        Filing::App => "App备案",
        Filing::MiniProgram => "小程序备案",
    }
}

/// A kind of order: its name, and what it means.
#[must_use]
pub const fn filing_type(id: FilingType) -> Item {
    match id {
        FilingType::First => Item {
            text: "首次备案",
            detail: "主体和服务均为首次备案，或在原备案注销后重新备案。",
        },
        FilingType::NewService => Item {
            text: "新增互联网信息服务",
            detail: "您已在本接入服务商备案，现新增服务。",
        },
        FilingType::NewServiceElsewhere => Item {
            text: "新增互联网信息服务（原备案不在本接入商）",
            detail: "您已在其他接入服务商备案，现在本接入服务商新增服务；所填信息须与原备案信息完全一致。",
        },
        FilingType::Access => Item {
            text: "接入备案",
            detail: "该服务已在其他接入服务商备案，现新增接入；原备案继续有效。",
        },
        FilingType::Change => Item {
            text: "变更备案",
            detail: "该服务已在本接入服务商备案，现变更备案信息；停止服务的，办理注销备案。",
        },
    }
}

/// A licence: its name, and what it is for.
#[must_use]
pub const fn licence(id: Licence) -> Item {
    match id {
        Licence::B21 => Item {
            text: "增值电信业务经营许可证：在线数据处理与交易处理业务（B21，俗称“EDI证”）",
            detail: "适用于他人以自身名义销售商品或提供服务的平台，以及为用户处理数据的业务。",
        },
        Licence::B25 => Item {
            text: "增值电信业务经营许可证：信息服务业务（B25，俗称“ICP证”）",
            detail: "适用于向用户有偿提供信息，以及为他人发布信息的平台。",
        },
        Licence::Payment => Item {
            text: "支付业务许可证",
            detail: "适用于代卖家收存买家资金的业务；由中国人民银行核发，B21不能代替。",
        },
    }
}

/// A permit: its name, and who grants it.
#[must_use]
pub const fn approval(id: Approval) -> Item {
    match id {
        Approval::News => Item {
            text: "互联网新闻信息服务许可证",
            detail: "国家互联网信息办公室或省级互联网信息办公室。",
        },
        Approval::Publishing => Item {
            text: "网络出版服务许可证",
            detail: "国家新闻出版署（经省级主管部门申请）。",
        },
        Approval::AudioVisual => Item {
            text: "信息网络传播视听节目许可证",
            detail: "国家广播电视总局。",
        },
        Approval::Culture => Item {
            text: "网络文化经营许可证",
            detail: "省级文化和旅游主管部门。",
        },
        Approval::GameNumber => Item {
            text: "游戏版号",
            detail: "国家新闻出版署。",
        },
        Approval::DrugsDevices => Item {
            text: "药品和医疗器械信息服务审核同意",
            detail: "省级药品监督管理部门，至2025年12月21日止。",
        },
        Approval::Religion => Item {
            text: "互联网宗教信息服务许可证",
            detail: "省级人民政府宗教事务部门。",
        },
        Approval::RideHailing => Item {
            text: "网络预约出租汽车经营许可证",
            detail: "城市交通运输主管部门。",
        },
        Approval::Finance => Item {
            text: "相应的金融业务许可",
            detail: "视业务种类，由金融监管部门、中国人民银行或中国证监会审批。",
        },
        Approval::Training => Item {
            text: "校外培训审批",
            detail: "教育行政部门。",
        },
    }
}

/// A bar: what stands in the way, and what mends or lifts it.
#[must_use]
pub const fn bar(id: Bar) -> Item {
    match id {
        Bar::OperatorNotRegistered => Item {
            text: "就目前情况无法备案，因为运营者未在中国内地登记注册。",
            detail: "可在内地设立公司、分支机构或常驻代表机构，或改用境外节点提供服务。",
        },
        Bar::UnderAge => Item {
            text: "就目前情况您无法备案，因为您所在的省份对备案人年龄要求更高。",
            detail: "随时间推移即可消除：达到该省规定的年龄后再申请，多数省份为18周岁。",
        },
        Bar::ForeignIndividualNotAccepted => Item {
            text: "就目前情况您无法以个人名义备案，因为您的证件不被接受。",
            detail: "在接受外籍人士的省份居住，或以内地公司名义备案，或可解决。",
        },
        Bar::IndividualRestricted => Item {
            text: "就目前情况无法备案，因为个人备案不得用于销售、有偿服务、平台、论坛以及药品和医疗器械信息。",
            detail: "改以公司名义备案，或去掉这些内容。",
        },
        Bar::NotACompany => Item {
            text: "就目前情况无法取得许可证，因为只有公司可以持证。",
            detail: "设立公司，或去掉需要许可证的业务。分公司可由总公司申请。",
        },
        Bar::TradeNotAllowed => Item {
            text: "就目前情况常驻代表机构不能开展该业务，因为代表机构既不得从事经营，也不能取得许可证。",
            detail: "设立外商投资企业，或去掉销售和需要许可的业务。",
        },
        Bar::ForeignCap => Item {
            text: "就目前情况无法取得许可证，因为外资股比超过50%，且没有本报告可以依据的开放措施。",
            detail: "将外资股比降至50%以内，或去掉该业务。试点地区放开了部分业务，但不含信息搜索查询和信息社区；应用商店另有开放措施。",
        },
        Bar::ForeignProhibited => Item {
            text: "就目前情况不能开展，因为该内容禁止外商和境外组织进入。",
            detail: "去掉该内容：只有不含外资的主体才能申请。互联网文化经营中音乐除外：如仅涉及音乐，请咨询主管部门。",
        },
        Bar::CapitalTooLow => Item {
            text: "就目前情况无法取得许可证，因为注册资本不足。",
            detail: "增加注册资本即可消除：省内经营100万元，跨省经营1000万元。",
        },
        Bar::AppOverseasBackend => Item {
            text: "就目前情况该App无法备案，因为其后端仅在境外。",
            detail: "改用内地服务器并由内地主体运营，或退出内地应用商店。截至2025年8月，苹果仍放行国际账号。",
        },
        Bar::ResidenceNotAccepted => Item {
            text: "您与备案省份的关联证明不被接受。",
            detail: "在接受居住证的省份提供居住证，或在身份证所属省份备案。",
        },
        Bar::DomainSuffix => Item {
            text: "该域名后缀未获工业和信息化部批复。",
            detail: "改用已获批复后缀的域名，可在 domain.miit.gov.cn 查询。",
        },
        Bar::DomainRegistrar => Item {
            text: "该域名注册在境外注册商处。",
            detail: "转入经批复的境内域名注册服务机构。",
        },
        Bar::DomainUnverified => Item {
            text: "该域名未通过实名认证。",
            detail: "完成持有者实名认证，再等待3至5个工作日。",
        },
        Bar::DomainFresh => Item {
            text: "该域名刚完成实名认证。",
            detail: "认证完成后等待3至5个工作日。",
        },
        Bar::DomainPrivacy => Item {
            text: "隐私保护隐藏了域名持有者。",
            detail: "关闭隐私保护，并完成持有者实名认证。",
        },
        Bar::DomainHolder => Item {
            text: "该域名持有者在此不被接受。",
            detail: "将域名过户给主办单位（个人）；名称、证件类型和证件号码须一致。",
        },
        Bar::DomainExpiring => Item {
            text: "该域名有效期只剩三个月或更短。",
            detail: "请先续费；不少省份要求剩余三个月以上。",
        },
        Bar::InstitutionDomain => Item {
            text: "党政机关或事业单位须使用其他域名后缀。",
            detail: "党政机关使用“.gov.cn”或“.政务”，事业单位使用“.cn”或“.公益”。",
        },
        Bar::ServerNeeded => Item {
            text: "目前没有可用于备案的服务器。",
            detail: "购买包年包月三个月以上、带公网IP的内地服务器。",
        },
        Bar::AccountInternational => Item {
            text: "国际站账号不能用于备案。",
            detail: "请在该服务商的中国站开立账号。",
        },
        Bar::PrincipalNotAccepted => Item {
            text: "您所在的省份不接受此人担任主体负责人。",
            detail: "多数省份要求由法定代表人担任；法定代表人为外籍的，部分省份要求授权持内地居民身份证的人员。",
        },
        Bar::SamePersonRequired => Item {
            text: "您所在的省份要求被授权的主体负责人兼任服务负责人。",
            detail: "两项均填写同一人。",
        },
        Bar::DifferentPersonsRequired => Item {
            text: "您所在的省份要求主体负责人与服务负责人为不同的人。",
            detail: "另行指定服务负责人，并使用不同的手机号码。",
        },
        Bar::NoMainlandPhone => Item {
            text: "主体负责人或服务负责人没有内地手机号码。",
            detail: "办理内地手机号码，短信核验将发送到该号码。",
        },
        Bar::StaffTooFew => Item {
            text: "由公司缴纳社会保险的人员不足三人。",
            detail: "申请前为三人缴纳社保；各省查验最近一至三个月。",
        },
        Bar::FiledByAnother => Item {
            text: "该服务已备案在他人名下。",
            detail: "先注销该备案，再以您的名义备案。",
        },
        Bar::CancelPersonalFiling => Item {
            text: "个人备案不能转为单位备案。",
            detail: "先注销备案，再以单位名义备案。",
        },
        Bar::ShellFirst => Item {
            text: "您原来的备案是没有任何服务的空壳主体。",
            detail: "先注销再重新备案；部分省份可直接新增服务，请咨询当地管局。",
        },
    }
}

/// A dispute: what it is about, which side is followed, and both positions.
#[must_use]
pub const fn dispute(id: Dispute) -> DisputeText {
    match id {
        Dispute::OwnSales => DisputeText {
            text: "网上销售是否需要许可证。本报告采用管局公告的意见：以自营方式销售自有或他人商品、服务的，只需备案。发布过此类公告的省份不多，故由当地管局决定。",
            positions: [
                "阿里云，2017年10月20日：仅备案的网站不能开展电子商务或在线支付。",
                "安徽省通信管理局，2021年4月22日：以自营方式销售上述商品或服务，且无他人入驻的，无需许可证。",
            ],
        },
        Dispute::JointVenture => DisputeText {
            text: "外资股比不超过50%的合资企业能否经营商业网站。本报告采用行政法规的规定，其效力高于服务商页面：可以申请许可证。",
            positions: [
                "阿里云支持页面，未注明日期：可以备案，但不能通过网站收款。",
                "国务院令第333号第六条（现行文本自2022年5月1日起施行）：经营增值电信业务，外方出资比例不超过50%。",
            ],
        },
        Dispute::ForeignIndividual => DisputeText {
            text: "外国人能否以个人名义备案。由各省决定，故本报告采用各省要求：北京接受护照；上海要求居住证、居住单和护照；河北不予备案，另有一份资料称福建亦然。其他省份请咨询。",
            positions: [
                "阿里云支持页面，未注明日期：在中国有固定居所的外国人可以。",
                "华为云，2025年12月31日：河北不予备案外籍人士；各省要求不同。",
            ],
        },
        Dispute::Advertising => DisputeText {
            text: "广告收入是否使网站成为经营性网站。国务院令第292号看的是用户是否付费，故本报告结论为备案；但以平台方式出售广告位的，倾向于需要B25。未见主管部门的答复：请咨询。",
            positions: [
                "阿里云支持页面，未注明日期：以广告取得收入需要经营许可证。",
                "国务院令第292号第三条，2000年起：经营性是指向上网用户有偿提供服务。",
            ],
        },
        Dispute::SoftwareService => DisputeText {
            text: "以在线服务方式销售软件是否需要许可证。本报告结论为备案，因为没有文件提及此类工具；B21（为用户处理数据、交易）和B25（为他人发布信息）均有可能：请咨询。",
            positions: [
                "《电信业务分类目录（2015年版）》：为用户处理数据或交易的平台属于B21。",
                "国务院令第292号第三条，2000年起：经营性是指有偿提供信息或网页制作等服务。",
            ],
        },
        Dispute::IpOnly => DisputeText {
            text: "没有域名的网站是否需要备案。本报告采用部门规章的规定，其效力高于服务商做法：具体办理请咨询接入服务商。",
            positions: [
                "腾讯云，约2021年：不使用域名的，不需要备案。",
                "原信息产业部令第33号第五条，2005年起：仅能通过IP地址访问的网站也在备案之列。",
            ],
        },
        Dispute::OverseasApp => DisputeText {
            text: "后端或应用商店在境外的App是否需要备案。本报告采用实践做法：后端在内地的，需备案；后端和商店均在境外的，不需备案；后端在境外而在内地商店上架的，无法备案。",
            positions: [
                "工信部信管〔2023〕105号：通过App在境内提供服务的，均须备案。",
                "AppInChina，2025年8月18日：苹果会要求提供备案，但国际账号未提供仍可上架。",
            ],
        },
        Dispute::OverseasMiniProgram => DisputeText {
            text: "后端或运营者在境外的小程序能否备案。内地运营者：本报告认为可以，因为未见对服务器的要求；没有内地证件的：不可以。",
            positions: [
                "华为云，2025年12月31日：备案需使用中国政府颁发的证件。",
                "工信部信管〔2023〕105号：在境内提供此类服务的，均须备案。",
            ],
        },
        Dispute::InternalApp => DisputeText {
            text: "内部员工使用的App是否需要备案。没有文件明确提及。由内地节点提供服务的，本报告列为需备案，因为其调用的域名本来就须备案；其他情形不列。请咨询。",
            positions: [
                "原信息产业部令第33号第五条，2005年起：通常理解为针对面向公众的服务。",
                "《反电信网络诈骗法》第二十三条（2022年）：设立App须办理许可或备案，未将内部App排除在外。",
            ],
        },
        Dispute::OfflineApp => DisputeText {
            text: "没有网络服务的App是否需要备案。本报告认为不需要，因为它不提供互联网信息服务；但内地应用商店仍可能要求备案。",
            positions: [
                "工信部信管〔2023〕105号：App须备案，应用商店不得上架未备案的App。",
                "代办机构，2023年以来：不需要，但在应用商店分发的除外。",
            ],
        },
        Dispute::MarketplaceB21 => DisputeText {
            text: "平台型电商是否需要B21。本报告认为需要，因为管局的办事指南正是如此描述；网约车平台的疑问更大。",
            positions: [
                "据称工信部的答复（2026年9月有资料引述）：网约车和大宗商品交易平台只需备案。国务院令第768号（2024年5月1日起施行）只看由谁持有资金。",
                "某通信管理局办事指南（转载，未注明日期）：B21适用于第三方在线完成的交易。",
            ],
        },
        Dispute::FreePlatform => DisputeText {
            text: "用户免费使用、发布他人内容的平台是否需要B25。国务院令第292号看的是用户是否付费，故本报告结论为备案；但平台一旦以任何方式取得收入，即倾向于需要B25：请咨询。",
            positions: [
                "《电信业务分类目录（2015年版）》：为他人发布信息、信息搜索查询和信息社区均属B25，不论由谁付费。",
                "国务院令第292号第三条，2000年起：向用户无偿提供的，属于非经营性。",
            ],
        },
        Dispute::PsbDeadline => DisputeText {
            text: "公安联网备案的30日自何时起算。本报告采用部门规章的规定：自开通之日起。腾讯云将其等同于备案通过之日。",
            positions: [
                "阿里云支持页面，未注明日期：自取得ICP备案起。",
                "公安部令第33号第十二条（1997年）：自网络正式联通之日起。",
            ],
        },
        Dispute::FilingTime => DisputeText {
            text: "管局审核需要多长时间。本报告采用对管局有约束力的部门规章；接入服务商初审时间另计。",
            positions: [
                "阿里云，2017年10月20日：可能长达数月，通过阿里云为20个工作日。",
                "原信息产业部令第33号第十二条，2005年起：材料齐全后20个工作日。",
            ],
        },
        Dispute::UnfiledReachable => DisputeText {
            text: "由境外提供服务的未备案网站，内地能否访问。本报告认为可以，但不保证稳定：拦截未备案域名的是内地接入服务商，且只在其自身节点上。",
            positions: [
                "阿里云支持页面，未注明日期：不能访问。",
                "linktom，2018年：不用申请备案。",
            ],
        },
        Dispute::PhotoPresence => DisputeText {
            text: "拍照是否要求有人身在内地。本报告采用更具体的指南：要求，即网站负责人。",
            positions: [
                "阿里云支持页面，未注明日期：全部在线办理。",
                "阿里云，2018年2月11日：在指定地点拍照，或使用寄往内地地址的幕布拍照。",
            ],
        },
        Dispute::DrugsDevicesPractice => DisputeText {
            text: "药品和医疗器械信息在ICP备案前是否须经审核同意。国务院令第292号自2025年1月20日起已删去；本报告保留至2025年12月22日，此后改为事后备案。当地管局仍可能要求。",
            positions: [
                "广西壮族自治区通信管理局，2026年2月10日：仍将其列为专项审批。",
                "国务院令第292号第五条（现行文本自2025年1月20日起施行）：不再列明。",
            ],
        },
    }
}

/// Why the law says so.
#[must_use]
pub const fn reason(id: Reason) -> &'static str {
    match id {
        Reason::WebsiteOnMainlandNode => {
            "由内地节点提供服务的网站，开通前须备案（国务院令第292号第四条、原信息产业部令第33号第五条）。"
        }
        Reason::IpOnlyOnMainlandNode => {
            "第33号令第五条涵盖仅能通过IP地址访问的网站；部分接入服务商认为无需备案。"
        }
        Reason::PublicAppInMainlandStore => {
            "在境内面向公众提供服务的App，上架前须备案（《反电信网络诈骗法》第二十三条、工信部信管〔2023〕105号）。"
        }
        Reason::PublicAppOutsideMainlandStores => {
            "105号文看的是是否在境内提供服务，接入服务商看的是自身节点，均不看应用商店。"
        }
        Reason::AppWithOverseasBackend => {
            "在内地应用商店上架的App，无论后端在何处，按105号文均应备案；实践不一。"
        }
        Reason::StaffAppOnMainlandNode => {
            "法律未将内部App排除在外，其调用的域名本来也须备案；没有文件明确提及此种情形。"
        }
        Reason::MiniProgram => {
            "自2023年9月1日起，小程序和快应用须通过其平台备案（工信部信管〔2023〕105号）。"
        }
        Reason::MiniProgramWithOverseasBackend => {
            "未见对小程序服务器的要求，故仍须备案；请咨询小程序平台。"
        }
        Reason::NotPublicMayBeFiled => {
            "接入服务商的另一种看法：公开域名指向内地地址的，备案前会被拦截。"
        }
        Reason::AppAbroadMayBeFiled => "对105号文的另一种理解：凡在境内使用的App均须备案。",
        Reason::OfflineAppMayBeFiled => {
            "代办机构的另一种看法：单机App一旦在应用商店分发，即须备案。"
        }
        Reason::MarketplaceAppBeforeAppFiling => {
            "App备案实施之前，App上的交易平台也可能需要许可证（《电信条例》第七条）。"
        }
        Reason::OffshoreCompany => {
            "备案面向境内的组织或个人（第33号令第五条），须使用境内颁发的证件。"
        }
        Reason::OffshoreCompanyMiniProgram => {
            "小程序备案同样须使用境内颁发的证件；请咨询小程序平台。"
        }
        Reason::AppBackendAbroad => {
            "实践中，App备案须有内地服务器，国内安卓应用商店不接受未备案的App；2025年8月时苹果尚未如此严格。"
        }
        Reason::UnderSixteen => {
            "本报告采用的资料均不接受未满16周岁者；一份较早的资料提到福建可由监护人提供材料。"
        }
        Reason::UnderEighteen => "在该省，个人备案须年满18周岁。",
        Reason::UnderEighteenSourcesDiffer => "关于该省的年龄要求，各资料说法不一，本报告从严。",
        Reason::UnderEighteenMayBeRefused => {
            "仅有一份较早的资料称该省接受提供工作或收入证明的16、17周岁者。"
        }
        Reason::ForeignVisitor => "未见任何资料接受在内地无居所的外国人备案。",
        Reason::ForeignResidentHebei => "河北对外籍人士不予备案（华为云，2025年12月31日）。",
        Reason::ForeignResidentFujian => "一份资料称福建只接受内地居民身份证，其他资料未提及。",
        Reason::ForeignResidentMayBeRefused => {
            "护照是全国通行的证件类型，但明确接受的省份很少，您所在的省份可能拒绝。"
        }
        Reason::HongKongMacauTaiwanMayBeRefused => {
            "服务商列有港澳台居民的通行证件，但该省未予确认。"
        }
        Reason::IndividualTradeOrForum => {
            "仅备案者不得从事有偿服务（国务院令第292号第十一条），个人备案也不得开办论坛或平台（接入服务商规则）。"
        }
        Reason::IndividualSoftware => {
            "收费提供软件可能属于有偿服务，仅备案者不得从事（国务院令第292号第十一条）。"
        }
        Reason::IndividualDrugs => {
            "自2025年12月22日起，只有单位可以就此类信息办理备案（国家药监局公告2025年第123号）。"
        }
        Reason::IndividualAdvertisingOrTopic => {
            "另一种理解：此类内容超出个人备案允许的个人内容范围。"
        }
        Reason::LicenceForCompaniesOnly => {
            "只有依法设立的公司可以持证（《电信条例》第十三条、工信部令第42号第六条）。"
        }
        Reason::PlatformForCompaniesOnly => {
            "《目录》将为他人发布或搜索信息列为B25，仅限公司；免费平台是否在内，并不明确。"
        }
        Reason::RepresentativeOfficeTrades => {
            "常驻代表机构不是公司：可以备案，但不得销售，也不能取得许可证（《电信条例》第十三条）。"
        }
        Reason::RepresentativeOfficeSoftware => {
            "收费提供软件可能属于经营活动或需要许可证，代表机构两者均不可。"
        }
        Reason::ForeignContent => {
            "新闻、出版（含游戏）、视听节目禁止任何外资（2024年版负面清单）。"
        }
        Reason::ForeignReligion => {
            "境外组织、个人及其设立的组织不得从事互联网宗教信息服务（第17号令，2022年3月1日起施行）。"
        }
        Reason::ForeignCulture => {
            "互联网文化经营禁止外资，音乐除外（2024年版负面清单）；您的回答未区分音乐。"
        }
        Reason::RepresentativeOfficeContent => {
            "该内容禁止外方进入；代表机构是否算作外方，并非每份文件都有明文。"
        }
        Reason::ForeignCap => {
            "外方出资比例不得超过50%（国务院令第333号第六条），本计划不在任何开放措施之内。"
        }
        Reason::ForeignCapCepa => {
            "此处适用50%的上限；CEPA自2025年3月1日起扩大开放，但其电信条款尚未核实：请咨询。"
        }
        Reason::ForeignCapSearchCommunity => {
            "信息搜索查询和信息社区仍受50%上限约束，没有任何开放措施涉及。"
        }
        Reason::ForeignCapAppStore => {
            "外资超过50%的应用商店须符合开放措施之一：CEPA证明书、试点地区，或2025年4月起的20个城市。"
        }
        Reason::MayNeedLicenceClosed => "若该业务需要许可证，则超过50%的外资将构成障碍。",
        Reason::CapitalUnder1m => "许可证要求注册资本不低于100万元（工信部令第42号第六条）。",
        Reason::CapitalUnder10m => "跨省经营的，注册资本不低于1000万元（工信部令第42号第六条）。",
        Reason::CapitalBeijingPilotMayBeRefused => {
            "北京试点指南（2024年11月26日）接受100万元，工信部令第42号要求1000万元。"
        }
        Reason::PilotApprovalMayBeRefused => "试点批复由工业和信息化部逐案决定，可能不予批准。",
        Reason::Marketplace => {
            "他人以自身名义在您的平台销售商品或提供服务并在线完成交易，属于B21（2015年版《目录》）。"
        }
        Reason::RideMarketplace => {
            "在您的平台销售他人的出行服务符合B21的定义；据称工信部答复只需备案。"
        }
        Reason::DataProcessing => "以平台为用户处理数据，属于B21（2015年版《目录》）。",
        Reason::PaidContent => {
            "用户为信息付费，属于经营性（国务院令第292号第三条）。《目录》所指为替他人发布：若全部为自有内容，请咨询。"
        }
        Reason::AppStore => "按《目录》和2025年开放方案，应用商店属于B25。",
        Reason::Games => "实践中，游戏视为有偿服务，需要B25。",
        Reason::Payment => {
            "代卖家收存买家资金属于支付业务（2024年5月1日起适用国务院令第768号，此前适用中国人民银行规定）。"
        }
        Reason::OwnSalesMayNeedLicence => "服务商指南要求许可证，且未见您所在省份的相反公告。",
        Reason::FreePlatformMayNeedLicence => {
            "《目录》将为他人发布信息、信息搜索查询和信息社区列为B25，不论由谁付费。"
        }
        Reason::AdvertisingMayNeedLicence => {
            "服务商指南将广告视为经营性，以平台方式出售广告位可能属于B25。"
        }
        Reason::SoftwareMayNeedLicence => {
            "软件为用户处理数据或交易的，可能属于B21；为他人发布信息的，可能属于B25。"
        }
        Reason::PlatformOnlyMayNeedLicence => {
            "仅部分省份明文规定仅在微信、支付宝等平台内经营无需许可证，其中只有安徽提到App。"
        }
        Reason::ServedFromOutside => "没有内地节点提供服务：实践中既不需要也无法备案。",
        Reason::NoNodeAnswers => "没有节点对外提供服务，因而没有可备案的服务。",
        Reason::PageOnAnotherPlatform => "域名属于平台方；改用自有域名，结论会改变。",
        Reason::DomainWithoutService => "域名未提供任何服务，无需备案。",
        Reason::NotReachableFromTheInternet => "公众无法访问的服务，通常不视为互联网信息服务。",
        Reason::AppAbroadOutsideMainlandStores => "节点和应用商店均不在内地，实践中不办理备案。",
        Reason::AppWithoutNetwork => "该App没有自身的网络服务，因而没有可备案的服务。",
        Reason::BeforeAppFiling => "App和小程序自2023年9月1日起才须备案。",
        Reason::CdnNodeCounts => "内地的CDN、防火墙或存储节点视同内地服务器。",
        Reason::ForeignEquityFilesAlike => "外资比例不影响备案，以内地营业执照为准。",
        Reason::OfficeMayFile => "常驻代表机构凭登记证备案。",
        Reason::BranchFilesAlone => "分支机构以自身名义备案，不挂在总公司名下。",
        Reason::OwnSales => {
            "您自营销售，没有他人入驻：主管部门只要求备案（商资字〔2010〕272号、安徽2021年公告）。"
        }
        Reason::OwnInformation => "向用户免费提供自身信息，只需备案（国务院令第292号第四条）。",
        Reason::BusinessInsideAPlatform => {
            "仅在他人平台内经营的，无需许可证（安徽2021年、河南2023年公告；App仅安徽提及）。"
        }
        Reason::LicencesHeld => "您已持有相应许可证，故不再列出。",
        Reason::ForeignMarketplaceOpen => {
            "B21中的经营类电子商务自2015年起在全国放开，外资股比可至100%。"
        }
        Reason::JointVentureUpToHalf => {
            "外资不超过50%的公司，可在禁止领域之外申请B21和B25（国务院令第333号第六条）。"
        }
        Reason::PilotAreaOpens => {
            "公司和设施均在试点地区的，工业和信息化部可批准外资超过50%（通信函〔2024〕107号）。"
        }
        Reason::FilingComesFirst => {
            "须先完成备案：备案编号应已标明在主页上（广西办事指南，2026年）。"
        }
        Reason::OwnSalesNoticeProvince => "您所在省份的通信管理局已公告自营销售无需许可证。",
        Reason::AudioVisualStateControlled => {
            "该许可证面向国有独资或国有控股单位（第56号令第八条），其他主体可能不予批准。"
        }
        Reason::ResidencePermitMayBeRefused => "未见资料说明该省是否接受居住证。",
        Reason::PrincipalAuthorisedInPlaceOfAForeigner => {
            "关于该省是否接受被授权的主体负责人，各资料说法不一。"
        }
        Reason::RegulatedNameMayBeRefused => {
            "名称或经营范围含受监管字样的，可能须提交不涉及前置审批承诺书或许可；湖北不接受承诺书。"
        }
    }
}

/// What to change.
#[must_use]
pub const fn change(id: ChangeId) -> &'static str {
    match id {
        ChangeId::RegisterCompany => "在内地注册公司",
        ChangeId::RegisterForeignInvested => "在内地注册公司（外商独资或合资）",
        ChangeId::RegisterOffice => "在内地登记常驻代表机构",
        ChangeId::RegisterBranch => "在内地登记分支机构",
        ChangeId::UsePartnerCompany => "由内地合作公司运营并备案",
        ChangeId::UseParentCompany => "由总公司以自身名义申请",
        ChangeId::ComeOfAge => "等到年满18周岁",
        ChangeId::ServeFromMainland => "改用内地服务器",
        ChangeId::LeaveMainlandStores => "退出内地应用商店",
        ChangeId::LowerForeignShare => "将外资股比降至50%以内",
        ChangeId::EnterPilotArea => "将公司和设施设在试点地区（北京、上海临港或浦东、海南、深圳）",
        ChangeId::EnterOpeningCity => "在已放开应用商店的20个城市之一注册公司",
        ChangeId::RaiseCapitalToOne => "将注册资本增至100万元",
        ChangeId::RaiseCapitalToTen => "将注册资本增至1000万元",
        ChangeId::StayInOneProvince => "许可业务仅限一省",
        ChangeId::LetPaymentInstitutionHold => "由持牌支付机构收存买家资金",
        ChangeId::DropOwnSales => "去掉自营销售",
        ChangeId::DropMarketplace => "不允许第三方入驻销售",
        ChangeId::DropPaidContent => "全部内容免费",
        ChangeId::DropInformationPlatform => "不再发布他人信息",
        ChangeId::DropCommunity => "去掉发帖、论坛和聊天",
        ChangeId::DropSearch => "去掉搜索服务",
        ChangeId::DropAppStore => "去掉应用商店",
        ChangeId::DropSoftwareService => "去掉软件服务",
        ChangeId::DropDataProcessing => "去掉为用户处理数据的业务",
        ChangeId::DropGames => "去掉游戏",
        ChangeId::DropNews => "去掉新闻",
        ChangeId::DropPublishing => "去掉出版",
        ChangeId::DropAudioVisual => "去掉视听节目",
        ChangeId::DropCulture => "去掉文化产品",
        ChangeId::DropDrugsDevices => "去掉药品和医疗器械信息",
        ChangeId::DropReligion => "去掉宗教内容",
    }
}
