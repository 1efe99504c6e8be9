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
            detail: "您无需ICP备案；服务器在内地以外的，也无法备案。",
        },
        Outcome::Filing => Item {
            text: "ICP备案即可",
            detail: "您需要ICP备案；依本报告的理解，无需许可证。",
        },
        Outcome::Licence => Item {
            text: "先备案，再办许可证",
            detail: "您需要先完成ICP备案，再取得所列许可证。",
        },
        Outcome::HongKong => Item {
            text: "按目前的计划无法办理",
            detail: "就目前情况无法备案或取得许可证：可调整计划，或使用中国香港或境外服务器，但这并不使业务合法。",
        },
    }
}

/// A certainty: its name, and who has the last word.
#[must_use]
pub const fn certainty(id: Certainty) -> Item {
    match id {
        Certainty::Settled => Item {
            text: "规则明确",
            detail: "全国性规定或统一实践；个案仍须审核。",
        },
        Certainty::Province => Item {
            text: "由管局或接入服务商决定",
            detail: "投入资金前，请先咨询。",
        },
        Certainty::Regulator => Item {
            text: "须咨询主管部门",
            detail: "规定不明或有争议：请先咨询通信管理局。",
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
            detail: "主体首次备案，或注销后重新备案。",
        },
        FilingType::NewService => Item {
            text: "新增互联网信息服务",
            detail: "主体已在本接入服务商备案。",
        },
        FilingType::NewServiceElsewhere => Item {
            text: "新增互联网信息服务（原备案不在本接入商）",
            detail: "所填信息须与原备案完全一致。",
        },
        FilingType::Access => Item {
            text: "接入备案",
            detail: "原接入服务商处的备案继续有效。",
        },
        FilingType::Change => Item {
            text: "变更备案",
            detail: "停止服务的，办理注销备案。",
        },
    }
}

/// A licence: its name, and what it is for.
#[must_use]
pub const fn licence(id: Licence) -> Item {
    match id {
        Licence::B21 => Item {
            text: "增值电信业务经营许可证：在线数据处理与交易处理业务（B21，“EDI证”）",
            detail: "用于他人销售或提供服务的平台，以及为用户处理数据。",
        },
        Licence::B25 => Item {
            text: "增值电信业务经营许可证：信息服务业务（B25，“ICP证”）",
            detail: "用于有偿提供信息，以及为他人发布信息的平台。",
        },
        Licence::Payment => Item {
            text: "支付业务许可证",
            detail: "由中国人民银行核发；B21不能代替。",
        },
    }
}

/// A permit: its name, and who grants it.
#[must_use]
pub const fn approval(id: Approval) -> Item {
    match id {
        Approval::News => Item {
            text: "互联网新闻信息服务许可证",
            detail: "国家或省级网信办。",
        },
        Approval::Publishing => Item {
            text: "网络出版服务许可证",
            detail: "国家新闻出版署，经省级部门。",
        },
        Approval::AudioVisual => Item {
            text: "信息网络传播视听节目许可证",
            detail: "国家广播电视总局。",
        },
        Approval::Culture => Item {
            text: "网络文化经营许可证",
            detail: "省级文旅部门。",
        },
        Approval::GameNumber => Item {
            text: "游戏版号",
            detail: "国家新闻出版署。",
        },
        Approval::DrugsDevices => Item {
            text: "药品和医疗器械信息服务审核同意",
            detail: "省级药监部门，至2025年12月21日。",
        },
        Approval::Religion => Item {
            text: "互联网宗教信息服务许可证",
            detail: "省级宗教部门。",
        },
        Approval::RideHailing => Item {
            text: "网络预约出租汽车经营许可证",
            detail: "城市交通部门。",
        },
        Approval::Finance => Item {
            text: "金融业务许可",
            detail: "金融监管部门、中国人民银行或中国证监会。",
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
            text: "运营者未在内地登记注册。",
            detail: "在内地登记注册，或从内地以外提供服务。",
        },
        Bar::UnderAge => Item {
            text: "您未达到该省的年龄要求。",
            detail: "达到年龄后再申请，多数省份为18周岁。",
        },
        Bar::ForeignIndividualNotAccepted => Item {
            text: "您的证件不能用于个人备案。",
            detail: "在接受外籍人士的省份居住，或以公司备案。",
        },
        Bar::IndividualRestricted => Item {
            text: "个人备案不含销售、有偿服务、平台、论坛、药品和医疗器械信息。",
            detail: "以公司备案，或去掉这些内容。",
        },
        Bar::NotACompany => Item {
            text: "只有公司可以持证。",
            detail: "设立公司，或去掉需许可的业务；分公司可由总公司申请。",
        },
        Bar::TradeNotAllowed => Item {
            text: "代表机构不得经营或持证。",
            detail: "设立公司，或去掉销售和需许可的业务。",
        },
        Bar::ForeignCap => Item {
            text: "外资超过50%，且未见开放措施。",
            detail: "降至50%以内，或去掉该业务；试点地区放开部分业务。",
        },
        Bar::ForeignProhibited => Item {
            text: "该内容禁止外资和境外组织进入。",
            detail: "去掉该内容；文化中音乐除外：请咨询。",
        },
        Bar::CapitalTooLow => Item {
            text: "注册资本未达到许可证要求。",
            detail: "省内100万元，跨省1000万元。",
        },
        Bar::AppOverseasBackend => Item {
            text: "该App的后端仅在内地以外。",
            detail: "改用内地服务器，或退出内地应用商店。",
        },
        Bar::ResidenceNotAccepted => Item {
            text: "您与该省的关联证明不被接受。",
            detail: "在接受居住证的省份提供，或在身份证所属省份备案。",
        },
        Bar::DomainSuffix => Item {
            text: "该域名后缀未获批复。",
            detail: "改用domain.miit.gov.cn所列后缀。",
        },
        Bar::DomainRegistrar => Item {
            text: "注册商在内地以外。",
            detail: "转入经批复的内地注册服务机构。",
        },
        Bar::DomainUnverified => Item {
            text: "域名未通过实名认证。",
            detail: "完成认证，再等3至5个工作日。",
        },
        Bar::DomainFresh => Item {
            text: "域名刚完成实名认证。",
            detail: "等待3至5个工作日。",
        },
        Bar::DomainPrivacy => Item {
            text: "隐私保护隐藏了域名持有者。",
            detail: "关闭并完成实名认证。",
        },
        Bar::DomainHolder => Item {
            text: "该域名持有者不被接受。",
            detail: "过户给主办单位；名称、证件类型和号码须一致。",
        },
        Bar::DomainExpiring => Item {
            text: "域名三个月内到期。",
            detail: "先续费；不少省份要求剩余三个月以上。",
        },
        Bar::InstitutionDomain => Item {
            text: "党政机关或事业单位须用其他后缀。",
            detail: "党政机关：.gov.cn或.政务；事业单位：.cn或.公益。",
        },
        Bar::ServerNeeded => Item {
            text: "尚无可用于备案的服务器。",
            detail: "包年包月三个月以上、带公网IP的内地服务器。",
        },
        Bar::AccountInternational => Item {
            text: "国际站账号不能备案。",
            detail: "改用服务商中国站账号。",
        },
        Bar::PrincipalNotAccepted => Item {
            text: "该省不接受此主体负责人。",
            detail: "多为法定代表人；其为外籍的，部分省份要求授权持内地身份证者。",
        },
        Bar::SamePersonRequired => Item {
            text: "该省要求被授权的主体负责人兼任服务负责人。",
            detail: "两项填同一人。",
        },
        Bar::DifferentPersonsRequired => Item {
            text: "该省要求主体、服务负责人为不同人。",
            detail: "另定服务负责人，手机号也须不同。",
        },
        Bar::NoMainlandPhone => Item {
            text: "主体或服务负责人没有内地手机号。",
            detail: "办理号码，用于短信核验。",
        },
        Bar::StaffTooFew => Item {
            text: "公司缴纳社保的人员不足三人。",
            detail: "为三人缴纳；各省查验最近一至三个月。",
        },
        Bar::FiledByAnother => Item {
            text: "该服务备案在他人名下。",
            detail: "先注销该备案，再行备案。",
        },
        Bar::CancelPersonalFiling => Item {
            text: "个人备案不能转为单位备案。",
            detail: "先注销，再以单位备案。",
        },
        Bar::ShellFirst => Item {
            text: "原备案已是空壳主体。",
            detail: "注销后重新备案；部分省份可直接新增服务，请咨询。",
        },
    }
}

/// A dispute: what it is about, which side is followed, and both positions.
#[must_use]
pub const fn dispute(id: Dispute) -> DisputeText {
    match id {
        Dispute::OwnSales => DisputeText {
            text: "自营自有或他人的商品、服务，是否需要许可证？发布公告的省份不多，由当地管局决定。",
            positions: [
                "阿里云，2017年：仅备案不得有电子商务或在线支付。",
                "安徽管局，2021年（商务部2010年亦同）：无他人入驻销售的，不需要。",
            ],
        },
        Dispute::JointVenture => DisputeText {
            text: "外资不超过50%的合资企业能否网上经营？行政法规高于服务商页面。",
            positions: [
                "阿里云，未注明日期：可以备案，不能收款。",
                "国务院令第333号第六条，2022年：外资不超过50%可经营增值电信业务。",
            ],
        },
        Dispute::ForeignIndividual => DisputeText {
            text: "外国人能否以个人备案？北京接受护照；上海要求居住证、居住单和护照；河北不予备案，一份资料称福建亦然。其他省份请咨询。",
            positions: [
                "阿里云，未注明日期：在中国有固定居所即可。",
                "华为云，2025年：各省不同；河北不予备案。",
            ],
        },
        Dispute::Advertising => DisputeText {
            text: "广告是否属于经营性？以平台出售广告位的，倾向于B25。未见主管部门答复：请咨询。",
            positions: [
                "阿里云，未注明日期：广告收入需要许可证。",
                "国务院令第292号第三条，2000年：用户付费才是经营性。",
            ],
        },
        Dispute::SoftwareService => DisputeText {
            text: "在线软件是否需要许可证？没有文件提及；B21和B25（为他人发布信息）均有可能：请咨询。",
            positions: [
                "2015年版《目录》：为用户处理数据或交易属于B21。",
                "国务院令第292号第三条，2000年：经营性是有偿提供信息或网页制作等。",
            ],
        },
        Dispute::IpOnly => DisputeText {
            text: "没有域名的网站是否须备案？规章高于服务商做法；如何办理请咨询。",
            positions: [
                "腾讯云，约2021年：没有域名，不需要备案。",
                "33号令第五条，2005年：含仅用IP地址的网站。",
            ],
        },
        Dispute::OverseasApp => DisputeText {
            text: "后端或商店在内地以外的App是否须备案？任一在内地，本报告采用通知，但在内地商店上架而后端在外的，无法备案；均在外的，采用实践：不备案。",
            positions: [
                "工信部信管〔2023〕105号：在境内服务的App均须备案。",
                "AppInChina，2025年8月：苹果仍放行国际账号未备案的App。",
            ],
        },
        Dispute::OverseasMiniProgram => DisputeText {
            text: "后端或运营者在内地以外的小程序能否备案？内地运营者，本报告采用通知，因未见服务器要求；无内地证件的，采用华为云：不能。",
            positions: [
                "华为云，2025年：须用中国政府颁发的证件。",
                "工信部信管〔2023〕105号：在境内提供此类服务均须备案。",
            ],
        },
        Dispute::InternalApp => DisputeText {
            text: "内部App是否须备案？没有文件提及。使用内地节点的，本报告采用法律，因其调用的域名本须备案；其他采用规章：不备案。请咨询。",
            positions: [
                "33号令第五条，2005年：通常仅指面向公众的服务。",
                "《反电信网络诈骗法》第二十三条，2022年：App须许可或备案，未排除内部App。",
            ],
        },
        Dispute::OfflineApp => DisputeText {
            text: "没有网络服务的App是否须备案？它不提供互联网信息服务，但内地商店仍可能要求。",
            positions: [
                "工信部信管〔2023〕105号：商店不得上架未备案App。",
                "代办机构，2023年起：不备案，在商店分发的除外。",
            ],
        },
        Dispute::MarketplaceB21 => DisputeText {
            text: "平台型电商是否需要B21？网约车平台疑问更大。",
            positions: [
                "HowToLiveBetter手册，2026年：没有官方文件明说；引述工信部：网约车、大宗商品平台只需备案。",
                "某管局指南，未注明日期：第三方在线成交属于B21。",
            ],
        },
        Dispute::FreePlatform => DisputeText {
            text: "免费发布他人内容的平台是否需要B25？一有收入即倾向于需要：请咨询。",
            positions: [
                "2015年版《目录》：为他人发布、搜索、社区属于B25，不论谁付费。",
                "国务院令第292号第三条，2000年：无偿属于非经营性。",
            ],
        },
        Dispute::PsbDeadline => DisputeText {
            text: "公安联网备案的30日自何时起算？腾讯云视开通日为备案通过日。",
            positions: [
                "阿里云，未注明日期：自取得ICP备案起。",
                "公安部令第33号第十二条，1997年：自网络联通之日起。",
            ],
        },
        Dispute::FilingTime => DisputeText {
            text: "管局审核多久？规章约束管局；服务商初审另计。",
            positions: [
                "阿里云，2017年：可长达数月，通过阿里云为20个工作日。",
                "33号令第十二条，2005年：材料齐全后20个工作日。",
            ],
        },
        Dispute::UnfiledReachable => DisputeText {
            text: "内地能否访问在外的未备案网站？能，但不保证稳定：接入服务商只在自身节点拦截。",
            positions: [
                "阿里云，未注明日期：不能。",
                "linktom，2018年：此类网站不用备案。",
            ],
        },
        Dispute::PhotoPresence => DisputeText {
            text: "拍照是否要求有人在内地？按更具体的指南，服务负责人须在。",
            positions: [
                "阿里云，未注明日期：全部在线办理。",
                "阿里云，2018年：在指定地点，或用寄往内地的幕布。",
            ],
        },
        Dispute::DrugsDevicesPractice => DisputeText {
            text: "药品和医疗器械信息在ICP备案前是否须经审核同意？不须，事后向药监部门备案；当地管局仍可能要求。",
            positions: [
                "广西管局，2026年2月：仍列为专项审批。",
                "国务院令第292号第五条，2025年1月：不再列明。",
            ],
        },
    }
}

/// Why the law says so.
#[must_use]
pub const fn reason(id: Reason) -> &'static str {
    match id {
        Reason::WebsiteOnMainlandNode => "由内地节点提供服务的网站，开通前须备案。",
        Reason::IpOnlyOnMainlandNode => "33号令含仅用IP地址的网站；部分服务商认为无需备案。",
        Reason::PublicAppInMainlandStore => "在境内面向公众的App，上架前须备案。",
        Reason::PublicAppOutsideMainlandStores => "105号文看是否在境内服务，不看商店。",
        Reason::AppWithOverseasBackend => "105号文适用于内地商店的App，不论后端何处；实践不一。",
        Reason::StaffAppOnMainlandNode => "法律未排除内部App，其调用的域名本须备案。",
        Reason::MiniProgram => "自2023年9月1日起，小程序和快应用经其平台备案。",
        Reason::MiniProgramWithOverseasBackend => "未见对小程序服务器的要求；请咨询平台。",
        Reason::NotPublicMayBeFiled => "公开域名指向内地地址的，服务商在备案前拦截。",
        Reason::AppAbroadMayBeFiled => "亦有理解：境内使用的App均须备案（105号文）。",
        Reason::OfflineAppMayBeFiled => "代办机构认为：商店分发的单机App须备案。",
        Reason::MarketplaceAppBeforeAppFiling => "App备案实施前，App交易平台也可能需要许可证。",
        Reason::OffshoreCompany => "备案面向境内主体，须用内地证件。",
        Reason::OffshoreCompanyMiniProgram => "小程序也须内地证件；请咨询平台。",
        Reason::AppBackendAbroad => "实践中备案须有内地服务器；内地安卓商店不接受未备案App。",
        Reason::UnderSixteen => "新资料不接受未满16周岁；旧资料称天津、山东、福建可由监护人办理。",
        Reason::UnderEighteen => "该省要求年满18周岁。",
        Reason::UnderEighteenSourcesDiffer => "各资料年龄不一，从严。",
        Reason::UnderEighteenMayBeRefused => "仅旧资料接受16、17周岁，须有工作或收入证明。",
        Reason::ForeignVisitor => "未见资料接受在内地无居所的外国人。",
        Reason::ForeignResidentHebei => "河北对外籍人士不予备案。",
        Reason::ForeignResidentFujian => "一份资料：福建只接受内地身份证。",
        Reason::ForeignResidentMayBeRefused => "护照全国通行，但明确接受的省份很少。",
        Reason::HongKongMacauTaiwanMayBeRefused => "服务商列有您的证件，但该省未予确认。",
        Reason::IndividualTradeOrForum => "仅备案不得有偿服务，个人备案也不得办论坛或平台。",
        Reason::IndividualSoftware => "收费软件可能属于有偿服务，仅备案不可。",
        Reason::IndividualDrugs => "自2025年12月22日起，只限单位就此类信息备案。",
        Reason::IndividualAdvertisingOrTopic => "另一理解：超出个人备案范围。",
        Reason::LicenceForCompaniesOnly => "《电信条例》要求经营者为公司。",
        Reason::PlatformForCompaniesOnly => "《目录》将此列为B25；免费平台不明确。",
        Reason::RepresentativeOfficeTrades => "代表机构可以备案，但不是公司。",
        Reason::RepresentativeOfficeSoftware => "收费软件可能属于经营或需要许可证。",
        Reason::ForeignContent => "新闻、出版、游戏、视听禁止任何外资。",
        Reason::ForeignReligion => "境外组织、个人及其设立的组织不得从事（17号令，2022年）。",
        Reason::ForeignCulture => "文化禁止外资，音乐除外；您的回答未区分音乐。",
        Reason::RepresentativeOfficeContent => "并非每份文件都将代表机构算作外方。",
        Reason::ForeignCap => "333号令第六条：外资不超过50%。",
        Reason::ForeignCapCepa => "CEPA于2025年3月扩大，电信条款尚未核实：请咨询。",
        Reason::ForeignCapSearchCommunity => "搜索和社区的50%上限未放开。",
        Reason::ForeignCapAppStore => {
            "外资超50%的应用商店须有CEPA证明书、在试点地区或（2025年4月起）20个城市之一。"
        }
        Reason::MayNeedLicenceClosed => "若需许可证，外资超50%即不可。",
        Reason::CapitalUnder1m => "工信部令第42号要求100万元。",
        Reason::CapitalUnder10m => "跨省的，工信部令第42号要求1000万元。",
        Reason::CapitalBeijingPilotMayBeRefused => {
            "北京试点接受100万元，工信部令第42号要求1000万元。"
        }
        Reason::PilotApprovalMayBeRefused => "工信部可能不予试点批复。",
        Reason::Marketplace => "他人以自身名义在您的平台在线成交：B21。",
        Reason::RideMarketplace => "他人的出行服务符合B21；据引述，工信部称只需备案。",
        Reason::DataProcessing => "为用户处理数据属于B21。",
        Reason::PaidContent => "用户付费即属经营性；仅发布自有内容的，请咨询。",
        Reason::AppStore => "《目录》将应用商店列为B25。",
        Reason::Games => "实践中，游戏属于有偿服务：B25。",
        Reason::Payment => "收存买家资金属于支付业务（768号令；2024年5月1日前为央行规定）。",
        Reason::OwnSalesMayNeedLicence => "服务商指南要求许可证；未见该省公告。",
        Reason::FreePlatformMayNeedLicence => "《目录》将其列为B25，不论谁付费。",
        Reason::AdvertisingMayNeedLicence => "服务商指南视广告为经营性。",
        Reason::SoftwareMayNeedLicence => "为用户处理可能属于B21，为他人发布可能属于B25。",
        Reason::PlatformOnlyMayNeedLicence => "少数省份豁免微信、支付宝内的业务；仅安徽含App。",
        Reason::ServedFromOutside => "没有内地节点：实践中不需要也无法备案。",
        Reason::NoNodeAnswers => "没有节点对外提供服务。",
        Reason::PageOnAnotherPlatform => "域名属于平台方；改用自有域名则不同。",
        Reason::DomainWithoutService => "域名未提供任何服务。",
        Reason::NotReachableFromTheInternet => "公众无法访问的，通常不备案。",
        Reason::AppAbroadOutsideMainlandStores => "节点和商店均在内地以外，实践中不备案。",
        Reason::AppWithoutNetwork => "该App没有自身的网络服务。",
        Reason::BeforeAppFiling => "App和小程序自2023年9月1日起才须备案。",
        Reason::CdnNodeCounts => "内地CDN、防火墙、存储节点视同服务器。",
        Reason::ForeignEquityFilesAlike => "外资不影响备案。",
        Reason::OfficeMayFile => "代表机构凭登记证备案。",
        Reason::BranchFilesAlone => "分支机构以自身名义备案。",
        Reason::OwnSales => "按主管部门公告，自营销售只需备案。",
        Reason::OwnInformation => "免费提供自身信息，只需备案。",
        Reason::BusinessInsideAPlatform => {
            "仅在他人平台内经营无需许可证（安徽2021年、河南2023年；App仅安徽）。"
        }
        Reason::LicencesHeld => "您已持有相应许可证。",
        Reason::ForeignMarketplaceOpen => "B21经营类电子商务在全国放开，外资可至100%（2015年起）。",
        Reason::JointVentureUpToHalf => "外资不超过50%，可在禁止领域外申请B21和B25。",
        Reason::PilotAreaOpens => "公司和设施在试点地区的，工信部可批准超过50%。",
        Reason::FilingComesFirst => "申请前主页须已标明备案编号。",
        Reason::OwnSalesNoticeProvince => "该省已公告自营销售无需许可证。",
        Reason::AudioVisualStateControlled => "许可证面向国有独资或控股单位，其他可能被拒。",
        Reason::ResidencePermitMayBeRefused => "未见资料说明该省是否接受居住证。",
        Reason::PrincipalAuthorisedInPlaceOfAForeigner => "该省是否接受被授权人，各资料不一。",
        Reason::RegulatedNameMayBeRefused => "受监管字样可能要求承诺书或许可；湖北不接受承诺书。",
    }
}

/// What to change.
#[must_use]
pub const fn change(id: ChangeId) -> &'static str {
    match id {
        ChangeId::RegisterCompany => "在内地注册公司。",
        ChangeId::RegisterForeignInvested => "在内地注册外商独资或合资公司。",
        ChangeId::RegisterOffice => "在内地登记代表机构。",
        ChangeId::RegisterBranch => "在内地登记分支机构。",
        ChangeId::UsePartnerCompany => "由内地合作公司运营并备案。",
        ChangeId::UseParentCompany => "由总公司申请。",
        ChangeId::ComeOfAge => "等到年满18周岁。",
        ChangeId::ServeFromMainland => "改用内地服务器。",
        ChangeId::LeaveMainlandStores => "退出内地应用商店。",
        ChangeId::LowerForeignShare => "将外资降至50%以内。",
        ChangeId::EnterPilotArea => "公司和设施设在试点地区（北京、临港或浦东、海南、深圳）。",
        ChangeId::EnterOpeningCity => "在应用商店已放开的20个城市之一注册。",
        ChangeId::RaiseCapitalToOne => "将注册资本增至100万元。",
        ChangeId::RaiseCapitalToTen => "将注册资本增至1000万元。",
        ChangeId::StayInOneProvince => "许可业务仅限一省。",
        ChangeId::LetPaymentInstitutionHold => "由持牌支付机构收存资金。",
        ChangeId::DropOwnSales => "去掉自营销售。",
        ChangeId::DropMarketplace => "去掉第三方卖家。",
        ChangeId::DropPaidContent => "全部内容免费。",
        ChangeId::DropInformationPlatform => "不再发布他人信息。",
        ChangeId::DropCommunity => "去掉发帖、论坛和聊天。",
        ChangeId::DropSearch => "去掉搜索。",
        ChangeId::DropAppStore => "去掉应用商店。",
        ChangeId::DropSoftwareService => "去掉软件服务。",
        ChangeId::DropDataProcessing => "去掉数据处理。",
        ChangeId::DropGames => "去掉游戏。",
        ChangeId::DropNews => "去掉新闻。",
        ChangeId::DropPublishing => "去掉出版。",
        ChangeId::DropAudioVisual => "去掉视听节目。",
        ChangeId::DropCulture => "去掉文化。",
        ChangeId::DropDrugsDevices => "去掉药品和医疗器械信息。",
        ChangeId::DropReligion => "去掉宗教。",
    }
}
