//! Judgements in Chinese.

use crate::law::judgements::Judgement as J;
use crate::texts::JudgementText;

/// What was decided, on what basis, and what else it could be.
#[must_use]
pub const fn judgement(id: J) -> JudgementText {
    match id {
        J::AnyStructuralBar => JudgementText {
            decided: "只要有一项结构性障碍，无论涉及备案还是许可证，结果即为香港，并列出全部障碍。",
            basis: "《非经营性互联网信息服务备案管理办法》第五条与《电信条例》第十三条各自足以构成障碍。",
            otherwise: "也可只列出第一项，但消除该项后仍会遇到下一项。",
        },
        J::FixableBesideStructural => JudgementText {
            decided: "结果为香港时，也列出可补正的障碍。",
            basis: "结构性障碍消除后，工信部信管〔2017〕264号关于域名的要求和接入服务商关于服务器的条件仍须满足。",
            otherwise: "也可暂不列出，但用户采取补救措施后会感到意外。",
        },
        J::NoFilingHasNoBars => JudgementText {
            decided: "无须备案时，不列任何障碍。",
            basis: "《非经营性互联网信息服务备案管理办法》第五条规定的是备案的条件；无须备案即无障碍可言。",
            otherwise: "也可作为日后的提示列出，但会让人误以为被禁止。",
        },
        J::BarredPlanNamesLicences => JudgementText {
            decided: "结果为香港时，仍列出该计划本应取得的许可证，即使障碍只涉及备案。",
            basis: "《电信条例》第七条要求的是对业务本身的许可。",
            otherwise: "也可不列，但用户消除障碍后便不知还需要什么。",
        },
        J::HongKongDoesNotLicense => JudgementText {
            decided: "内地经营者遇到许可证障碍时，结果仍为香港，但提示移至境外并不使业务合法。",
            basis: "《电信条例》第七条着眼于业务本身；腾讯云则称境外服务器无需许可证。",
            otherwise: "移至境外可能消除障碍，也可能根本行不通，须由主管部门说明。",
        },
        J::StrongestBarDecides => JudgementText {
            decided: "结果为香港时，其确定性以最确定的结构性障碍为准。",
            basis: "一项确定的规定（如《电信条例》第十三条）即已足够，不受其他疑问影响。",
            otherwise: "也可以最不确定者为准，但许可证的疑问会使明确的否定变得模糊。",
        },
        J::UnclearMeansRegulator => JudgementText {
            decided: "仅凭IP地址访问的网站、后端在境外的App和内部员工App，须咨询主管部门，而非仅以省级通信管理局为准。",
            basis: "《非经营性互联网信息服务备案管理办法》第五条和信管〔2023〕105号的规定与接入服务商的做法不一致。",
            otherwise: "可信度中等的事实一般以各省为准；如有官方答复即可确定。",
        },
        J::HeldLicences => JudgementText {
            decided: "已持有的许可证不再列出，也不再核查注册资本、人员、外资比例和主体类型。",
            basis: "《电信条例》第七条只要求取得一次许可；腾讯云要求持证者变更IP时提交变更备案。",
            otherwise: "持证者如已不再符合条件，可能仍须咨询主管部门。",
        },
        J::ChangeTouchesOwnBars => JudgementText {
            decided: "变更已备案的服务时，只核对与该变更有关的可补正障碍；停止服务也按变更处理。",
            basis: "《非经营性互联网信息服务备案管理办法》第十四条只要求变更有变动的信息，华为云的备案类型也只要求变动的材料。",
            otherwise: "接入服务商可能重新核查全部信息，注销则是单独的订单。",
        },
        J::OldFilingFirst => JudgementText {
            decided: "已有他人备案、本人个人备案或空壳主体的，先注销，再首次备案。",
            basis: "华为云备案规则规定，这些备案均不能直接转换，须先注销。",
            otherwise: "部分省份允许网站迁移，以当地通信管理局为准。",
        },
        J::NeedlessAnswersIgnored => JudgementText {
            decided: "不适用的回答一律忽略，不视为错误。",
            basis: "规则只针对其自身的情形：如《外商投资电信企业管理规定》第六条只涉及外商投资企业的外资比例。",
            otherwise: "也可视为矛盾而拒绝，但用户改动一个答案后，已保存的链接会失效。",
        },
        J::NoNodeNoFiling => JudgementText {
            decided: "没有任何节点提供服务的网站或IP地址，无须备案。",
            basis: "腾讯云：域名未解析至服务器的，无须备案；《非经营性互联网信息服务备案管理办法》第五条针对的是提供服务。",
            otherwise: "该回答可能是误选；一旦使用内地节点，结果即改变。",
        },
        J::IpOnlyFiled => JudgementText {
            decided: "内地节点上仅通过IP地址访问的公开网站，按网站备案，不适用域名障碍。",
            basis: "《非经营性互联网信息服务备案管理办法》第五条明确包括此类网站。",
            otherwise: "云服务商称没有域名则无须备案；须由主管部门答复确定。",
        },
        J::PlatformPageNotFiled => JudgementText {
            decided: "建在他人域名下的页面或仅注册而未使用的域名，无论经营内容和服务器位置，均无须备案。",
            basis: "《非经营性互联网信息服务备案管理办法》第五条针对自有网站；腾讯云只要求已解析的域名备案。",
            otherwise: "在此类页面上经营第三方交易平台的情形未予考察，可能需要许可证。",
        },
        J::NotPublicNotFiled => JudgementText {
            decided: "公众互联网无法访问的服务无须备案，以省级通信管理局为准。",
            basis: "《非经营性互联网信息服务备案管理办法》第五条针对通过域名或IP地址访问的互联网信息服务。",
            otherwise: "若公网域名指向内地IP，仍会被拦截，接入服务商可能要求备案。",
        },
        J::AppOutsideStoresFiled => JudgementText {
            decided: "使用内地节点的公开App，即使未在内地应用商店上架，也须备案，以省级通信管理局为准。",
            basis: "信管〔2023〕105号着眼于在境内提供服务，接入服务商着眼于其节点。",
            otherwise: "没有内地用户的App也许可以豁免，须由通信管理局说明。",
        },
        J::StoreAppBackendAbroadBarred => JudgementText {
            decided: "后端在境外而在内地应用商店上架的公开App无法备案，而应用商店要求备案。",
            basis: "信管〔2023〕105号要求备案；实践中备案须有内地服务器。",
            otherwise: "截至2025年8月，苹果仍允许国际账号上架；须由主管部门确定。",
        },
        J::AppAbroadNotFiled => JudgementText {
            decided: "后端在境外且未在内地应用商店上架的公开App无须备案，以省级通信管理局为准。",
            basis: "华为云将App备案与内地服务器挂钩，而信管〔2023〕105号未提及服务器。",
            otherwise: "仅有内地用户也可能构成备案义务，但所查阅的文本均未如此规定。",
        },
        J::StaffAppFiled => JudgementText {
            decided: "使用内地节点的内部员工App须备案。",
            basis: "《反电信网络诈骗法》第二十三条未豁免任何App，且其调用的主机本来就须备案。",
            otherwise: "因不对公众开放，也可能无须备案；没有文本提及，须咨询主管部门。",
        },
        J::OfflineAppNotFiled => JudgementText {
            decided: "没有网络服务的App无须备案，以省级通信管理局为准；在内地应用商店上架的，须咨询主管部门。",
            basis: "备案代理机构如此说明，信管〔2023〕105号针对的是互联网信息服务。",
            otherwise: "应用商店可能要求所有App备案；尚无官方答复。",
        },
        J::MiniProgramAbroadFiled => JudgementText {
            decided: "后端在境外的小程序，通过其平台备案。",
            basis: "信管〔2023〕105号适用于小程序，未规定服务器条件。",
            otherwise: "也可能与后端在境外的App一样无法备案；须由主管部门答复确定。",
        },
        J::MiniProgramByPlatform => JudgementText {
            decided: "小程序只适用与人员有关的障碍，不适用服务器、账号和域名方面的障碍。",
            basis: "小程序由其平台办理备案，华为云和微信的接口文档均可印证。",
            otherwise: "指向内地节点的后端域名属于独立网站，须另行备案。",
        },
        J::OffshoreMiniProgramBarred => JudgementText {
            decided: "未在内地注册的公司，其小程序无法备案，以省级通信管理局为准。",
            basis: "华为云：备案需使用中国政府颁发的证件。",
            otherwise: "平台也可能按自身规则接纳境外主体；以平台的书面答复为准。",
        },
        J::AppDomainsChecked => JudgementText {
            decided: "域名障碍同样适用于App。",
            basis: "华为云：App备案按用到哪级备哪级的原则填写域名。",
            otherwise: "只调用IP地址的App没有可核查的域名，备案方式以接入服务商为准。",
        },
        J::AppNeedsNoWebsiteFiling => JudgementText {
            decided: "App只办理App备案，不同时办理网站备案。",
            basis: "华为云：两种备案相互独立，App所用域名无须先办理网站备案。",
            otherwise: "同一域名下的网站须另行备案。",
        },
        J::FreePlatformFiling => JudgementText {
            decided: "用户不付费的社区、搜索或信息发布平台只需备案；应用商店需要B25许可证。",
            basis: "《互联网信息服务管理办法》第三条以是否向用户有偿提供为准。",
            otherwise: "《电信业务分类目录》不论收费与否均列为B25，须咨询主管部门，有任何收入的尤其如此。",
        },
        J::PaidContentB25 => JudgementText {
            decided: "用户付费的内容、会员或信息发布需要B25许可证，自有内容亦然，以省级通信管理局为准。",
            basis: "《互联网信息服务管理办法》第三条：向上网用户有偿提供信息。",
            otherwise: "《电信业务分类目录》的B25是为他人提供的平台，对自有内容，通信管理局可能不要求许可证。",
        },
        J::AdvertisingFiling => JudgementText {
            decided: "仅有广告收入的，只需备案。",
            basis: "《互联网信息服务管理办法》第三条着眼于用户付费，而此处用户并不付费。",
            otherwise: "阿里云页面要求许可证，以平台形式出售广告位的更接近B25；未见官方答复，须咨询主管部门。",
        },
        J::SoftwareFiling => JudgementText {
            decided: "开发者自行在线提供的软件服务，只需备案。",
            basis: "《互联网信息服务管理办法》第三条针对有偿提供信息，而非工具。",
            otherwise: "为他人发布信息的更接近B25，为用户处理数据的更接近B21；没有官方界限，须咨询主管部门。",
        },
        J::MarketplaceB21 => JudgementText {
            decided: "第三方交易平台需要B21许可证，不同时要求B25；代收买家货款的另需支付业务许可证。",
            basis: "通信管理局办事指南：第三方在平台上在线完成交易。",
            otherwise: "商家付费发布信息可能另需B25，由通信管理局根据申报内容决定。",
        },
        J::RideHailingB21 => JudgementText {
            decided: "网约车平台需要B21许可证，并须先取得交通运输主管部门的许可。",
            basis: "《电信业务分类目录》的B21涵盖第三方之间的交易，包括服务。",
            otherwise: "据转引的工信部答复，只需网站备案；申请前须咨询主管部门。",
        },
        J::OwnSalesFiling => JudgementText {
            decided: "销售自有或转售的商品只需备案：安徽已确定，河南自2023年1月1日起已确定，其他省份以通信管理局为准。",
            basis: "安徽省通信管理局2021年公告第一条第（一）项。",
            otherwise: "服务商指南称凡有收入即需许可证；本省如有公告即可确定。",
        },
        J::DataProcessingB21 => JudgementText {
            decided: "为用户处理数据需要B21许可证；对外商投资而言不属于电子商务，外资比例以50%为限。",
            basis: "《电信业务分类目录》的B21将数据处理与交易处理并列；负面清单只豁免电子商务。",
            otherwise: "仅处理自有设备数据的可能无须许可证，由通信管理局认定。",
        },
        J::GamesB25 => JudgementText {
            decided: "游戏需要B25许可证和版号，不另列文化、出版许可，以省级通信管理局为准。",
            basis: "腾讯云关于广东的说明：游戏类网站一般都有收入，须办理许可证。",
            otherwise: "完全免费的游戏可能无须许可证，个别省份也可能另有要求。",
        },
        J::PlatformOnlyExempts => JudgementText {
            decided: "只在他人平台内以小程序经营的，无须增值电信业务许可证；以App经营的仅限安徽；支付业务不在此列。",
            basis: "安徽公告第一条第（三）项；河南公告未提及App。",
            otherwise: "其他省份以通信管理局为准；App部分按字面可涵盖一切仅以App经营的平台，须咨询主管部门。",
        },
        J::SeveralProvincesTenMillion => JudgementText {
            decided: "注册资本100万元至1000万元而跨省经营的公司受阻，须增资或限于一省。",
            basis: "《电信业务经营许可管理办法》第六条要求跨省经营的注册资本不低于1000万元。",
            otherwise: "网上服务是否属于跨省经营可有不同理解，须由主管部门说明。",
        },
        J::BeijingPilotOneMillion => JudgementText {
            decided: "北京试点内的外商投资企业，注册资本100万元即可跨省经营，以当地通信管理局为准。",
            basis: "北京市通信管理局2024年11月的试点指南：除IDC、CDN、接入等业务外，最低100万元。",
            otherwise: "其他三个试点地区可能相同，须有当地文本方可确定。",
        },
        J::UnlistedLicenceTestsNothing => JudgementText {
            decided: "尚存疑问的许可证（如广告、软件服务）不核查注册资本。",
            basis: "《电信业务经营许可管理办法》第六条的注册资本要求针对申请许可证者。",
            otherwise: "如主管部门最终要求许可证，则须满足其条件。",
        },
        J::StaffForTelecomLicences => JudgementText {
            decided: "仅须取得B21或B25许可证的公司需有三名参加社会保险的人员。",
            basis: "云南、广西、贵州通信管理局的许可证办事指南。",
            otherwise: "社保月数一至三个月不等，以本省办事指南为准。",
        },
        J::IndividualNoCommunity => JudgementText {
            decided: "个人备案不得开办社区，与是否需要许可证无关。",
            basis: "腾讯云：办理个人备案的不可以做论坛性质的网站。",
            otherwise: "完全没有收入的社区也可能被视为个人内容，以通信管理局答复为准。",
        },
        J::IndividualOtherChoices => JudgementText {
            decided: "个人不得销售、经营平台、处理数据、运营游戏或提供药品信息；广告和其他主题可以。",
            basis: "《互联网信息服务管理办法》第十一条；国家药监局2025年第123号公告第四条。",
            otherwise: "软件服务须咨询主管部门；广告和主题以各省为准。",
        },
        J::OfficeMayNotTrade => JudgementText {
            decided: "代表机构销售或需要许可证的，只列一项障碍，即不得从事经营；广告不构成障碍。",
            basis: "阿里云页面及《电信条例》第十三条。",
            otherwise: "软件服务未必属于经营，须由主管部门答复确定。",
        },
        J::LicenceToCompanies => JudgementText {
            decided: "分公司、个体工商户、合伙企业和事业单位不能取得许可证，即使其总公司是公司。",
            basis: "《电信条例》第十三条：经营者为依法设立的公司。",
            otherwise: "由总公司申请属于另一方案，作为补救措施提出。",
        },
        J::OffshoreOneBar => JudgementText {
            decided: "境外公司需要许可证的，以未在内地登记为障碍，不再另列主体类型。",
            basis: "华为云：备案需使用中国政府颁发的证件。",
            otherwise: "也可两项并列，但在内地注册公司即可一并消除。",
        },
        J::OneCappedLicence => JudgementText {
            decided: "外资超过50%、既有第三方交易平台又有付费内容且不在试点内的，因B25受阻，尽管B21已放开。",
            basis: "《外商投资电信企业管理规定》第六条；2015年196号通告只放开电子商务。",
            otherwise: "只做平台可获许可；在试点内经工信部批复可两者兼营。",
        },
        J::KindsOfB25 => JudgementText {
            decided: "付费内容归入信息发布平台，试点可放开；应用商店可因试点、开放城市或CEPA放开；搜索和社区不放开。",
            basis: "工信部2024年107号通告和2025年工作方案列明了这些类型。",
            otherwise: "混合类型可能另作归类，由工信部在申请时决定。",
        },
        J::CepaKeepsCap => JudgementText {
            decided: "CEPA证书不解除付费内容和数据处理的外资比例限制，须咨询主管部门。",
            basis: "2016年通告只列电子商务和应用商店。",
            otherwise: "2025年3月1日生效的修订协议放宽了电信服务，其具体条目尚未查阅，查阅后即可确定。",
        },
        J::ForeignEquityClosedContent => JudgementText {
            decided: "只要有外资，即不得从事新闻、出版、视听、文化、宗教和游戏，且不再另列外资比例障碍。",
            basis: "外商投资准入负面清单及《互联网宗教信息服务管理办法》。",
            otherwise: "音乐不在禁止之列，故文化类以各省为准；未区分世贸组织承诺已开放的内容。",
        },
        J::JointVentureLicensed => JudgementText {
            decided: "外资不超过50%的公司可以取得B25许可证，2018年亦然。",
            basis: "《外商投资电信企业管理规定》第六条限制比例，并未禁止。",
            otherwise: "阿里云页面称此类合资企业不能经营；以该规定为准。",
        },
        J::ForeignResidentFiled => JudgementText {
            decided: "外籍居民在北京可以备案，在上海须持居住证；河北、福建不予备案；其他省份须咨询主管部门。",
            basis: "华为云和腾讯云所列各省要求。",
            otherwise: "阿里云只提及内地居民，以当地通信管理局答复为准；短期访客一律不予备案。",
        },
        J::AgeByProvince => JudgementText {
            decided: "广东、江苏、四川、重庆、辽宁满16岁即可，山东满17岁，其他省份满18岁。",
            basis: "华为云和腾讯云所列各省要求，以较新者为准。",
            otherwise: "九个省份另有来源载明更低或附条件的年龄，其中天津、山东、福建甚至不满16岁亦可，以当地通信管理局为准。",
        },
        J::ResidenceByProvince => JudgementText {
            decided: "来源不一时：宁夏、黑龙江只接受本地身份证，江西接受居住证。",
            basis: "华为云和腾讯云所列各省要求。",
            otherwise: "辽宁、湖南、海南、重庆的规定不明，多数省份对学生证亦无说明，以当地通信管理局为准。",
        },
        J::PrincipalByProvince => JudgementText {
            decided: "北京、黑龙江不接受被授权人任主体负责人，辽宁接受；河北、山西、山东接受持内地身份证者，法定代表人为外籍的要求授权此类人员。",
            basis: "华为云的清单优先于腾讯云较旧的清单。",
            otherwise: "除山西的授权要求外，两者不一致，以当地通信管理局为准；盖章授权书并不能保证通过。",
        },
        J::SamePersonIfAuthorised => JudgementText {
            decided: "江苏、安徽、海南、黑龙江仅在主体负责人为被授权人时要求与服务负责人为同一人；天津要求两人不同。",
            basis: "阿里云关于江苏的备案要求。",
            otherwise: "按字面，安徽、海南一律要求同一人，但与其自身的服务负责人授权书相矛盾。",
        },
        J::DomainHolderByProvince => JudgementText {
            decided: "主体负责人名下的域名，宁夏、吉林、西藏、甘肃、青海、湖南不接受；股东或高管名下的，北京、福建、广东也不接受。",
            basis: "腾讯云所列各省要求严于信管〔2017〕264号。",
            otherwise: "仅宁夏确定无疑，其他以当地通信管理局为准。",
        },
        J::ExpiringDomain => JudgementText {
            decided: "域名有效期只剩三个月或更短的，在各省均列为障碍；注册信息被隐藏的只列一项障碍。",
            basis: "华为云：许多省份要求有效期超过三个月。",
            otherwise: "阿里云要求45天，当地通信管理局认可的较短期限也可能通过。",
        },
        J::CompanyKeepsSuffix => JudgementText {
            decided: "不适用于主体的后缀仅对党政机关和事业单位构成障碍。",
            basis: "2024年《互联网政务应用安全管理规定》只约束这两类主体。",
            otherwise: "公司选择此项属于矛盾；如有其他限制后缀，须另有依据。",
        },
        J::InternationalAccount => JudgementText {
            decided: "国际站账号构成障碍，未选接入服务商时亦然；使用自有服务器或在2018年时不构成障碍。",
            basis: "阿里云、华为云：国际站账号不支持备案。",
            otherwise: "也可能有接入服务商的国际站账号可以备案，以其说明为准。",
        },
        J::AppBefore2023 => JudgementText {
            decided: "2023年9月1日前，App和小程序无须备案。",
            basis: "信管〔2023〕105号自该日起施行。",
            otherwise: "第三方交易平台类App依《电信条例》第七条仍需B21许可证，故须咨询主管部门。",
        },
        J::OwnSales2018 => JudgementText {
            decided: "在安徽、河南公告之前，自营销售同样只需备案，以省级通信管理局为准。",
            basis: "商务部2010年272号通知：利用自身网络平台直接从事商品销售的，应备案。",
            otherwise: "2017至2018年的服务商指南要求许可证。",
        },
        J::ProvincialBarsFromSources => JudgementText {
            decided: "省级要求自其来源日期起适用；2018年只采用当时的指南。",
            basis: "阿里云天津页面及2017至2018年的指南。",
            otherwise: "许多要求可能早于其来源；如有注明日期的省级文本则相应调整。",
        },
        J::UndatedBarsWait => JudgementText {
            decided: "人员、宗教、培训和机构域名方面的要求，在已知的最早日期之前不提出。",
            basis: "《互联网宗教信息服务管理办法》自2022年3月1日起施行，机构域名规定自2024年7月1日起施行。",
            otherwise: "此前可能有同类规定，但未查阅到。",
        },
        J::DrugsApprovalUntil => JudgementText {
            decided: "药品和医疗器械信息服务至2025年12月21日须审批，自2025年12月22日起改为向药监部门备案。",
            basis: "国家药监局2025年第123号公告。",
            otherwise: "《互联网信息服务管理办法》第五条已于2025年1月20日删去该项，审批依据可能提前十一个月即已消失。",
        },
        J::DomainAge2018 => JudgementText {
            decided: "2018年不因实名认证时间短或即将到期而列为域名障碍。",
            basis: "等待天数和三个月的要求仅见于华为云和阿里云较新的页面。",
            otherwise: "当时的接入服务商可能已有此要求，须有当时的页面佐证。",
        },
        J::RegulatedName => JudgementText {
            decided: "单位名称或经营范围含管制词语的，须提交承诺书，其他不变，以省级通信管理局为准。",
            basis: "华为云备案驳回原因列表。",
            otherwise: "湖北不接受承诺书，要求缩减经营范围；其他省份可能要求许可证件。",
        },
        J::AudioVisualNotBarred => JudgementText {
            decided: "视听节目须取得许可，但不列为障碍，尽管许可只发给国有独资或国有控股单位；须咨询主管部门。",
            basis: "《互联网视听节目服务管理规定》第八条第（一）项。",
            otherwise: "问题中不询问是否国有控股；民营主体可能无法取得许可。",
        },
        J::OfficeClosedContent => JudgementText {
            decided: "代表机构不得从事新闻、出版、视听、文化、宗教和游戏，以省级通信管理局为准。",
            basis: "外商投资准入负面清单禁止外商投资上述领域。",
            otherwise: "代表机构并非投资，清单未必适用；宗教方面《互联网宗教信息服务管理办法》明确针对境外组织。",
        },
        J::IndividualApproval => JudgementText {
            decided: "个人从事须前置审批的主题，列出审批要求但不列为障碍，以省级通信管理局为准。",
            basis: "仅国家药监局2025年第123号公告明确限于单位。",
            otherwise: "实践中许可可能均只发给单位，以审批机关说明为准。",
        },
        J::StrongestReason => JudgementText {
            decided: "备案或许可的确定性以最确定的充分理由为准；不能改变结果的疑问不计。",
            basis: "例如第三方交易平台依《电信业务分类目录》需要B21，与其广告如何认定无关。",
            otherwise: "也可计入一切疑问，但那样几乎没有结果可称确定。",
        },
        J::DoubtfulFixableBar => JudgementText {
            decided: "可补正障碍只有单一或较旧来源的，整个备案以省级通信管理局为准。",
            basis: "华为云：各地区管局政策不定期更新，以各管局要求为准。",
            otherwise: "也可只就是否须备案判断确定性，该障碍并不影响这一点。",
        },
        J::ProvincialRowsFrom2022 => JudgementText {
            decided: "未注明日期的省级要求自2022年1月1日起适用，华为云2025年12月31日的内容一并采用。",
            basis: "腾讯云未注明日期的页面约为2021至2023年。",
            otherwise: "也可仅自华为云的日期起适用；如有注明日期的省级文本即可确定。",
        },
        J::ElevenProvincesShell => JudgementText {
            decided: "天津、辽宁、四川、云南、江苏、浙江、上海、广西、山西、北京、贵州的空壳主体可直接新增服务，其他省份须先注销。",
            basis: "华为云“备案成功后咨询”列明这十一个省份。",
            otherwise: "名单可能变动；其他省份以当地通信管理局为准。",
        },
        J::BackdropUntil2022 => JudgementText {
            decided: "幕布照片和纸质核验单要求至2021年12月31日，自2022年1月1日起为人脸核验。",
            basis: "2018年的指南要求前者，阿里云和华为云现行页面要求后者。",
            otherwise: "所查阅的来源均未注明变更日期，有注明日期的公告即可确定。",
        },
        J::ClosedContentFrom2019 => JudgementText {
            decided: "内容领域的外商投资禁令自2019年1月1日起提出。",
            basis: "已知最早的2018年负面清单当时确已施行；文字依后续版本。",
            otherwise: "更早的清单可能已有此禁令，查阅其文本后可调整日期。",
        },
        J::TrainingFrom2025 => JudgementText {
            decided: "校外培训的审批自2025年1月20日起提出。",
            basis: "自该日起施行的《互联网信息服务管理办法》第五条仍列教育，微信前置审批项列有校外培训。",
            otherwise: "该义务可能更早，以教育主管部门的文本为准。",
        },
        J::PaymentBefore2024 => JudgementText {
            decided: "2010年9月1日至2024年4月30日，代收买家货款的平台需要支付业务许可证，须咨询主管部门。",
            basis: "中国人民银行令〔2010〕第2号第三条禁止未经批准从事或变相从事支付业务。",
            otherwise: "该办法未提及交易平台，直至第768号国务院令才予明确。",
        },
        J::HongKongMacauTaiwanFiled => JudgementText {
            decided: "港澳台居民在各省均可备案；上海、江苏、广东、云南和北京（台湾居民除外）以外的，以当地通信管理局为准。",
            basis: "腾讯云材料清单列出其通行证，未区分省份。",
            otherwise: "福建的文本要求居民身份证，以各地通信管理局答复为准。",
        },
        J::StaffAppAbroad => JudgementText {
            decided: "后端在境外的内部员工App无须备案，不论应用商店一项如何回答，以省级通信管理局为准。",
            basis: "比照未在内地应用商店上架的公开App；华为云只备案使用内地服务器的App。",
            otherwise: "信管〔2023〕105号未提及服务器，仍可能存在备案义务。",
        },
        J::MinorsChongqingLiaoning => JudgementText {
            decided: "重庆、辽宁的16、17岁个人凭工作或收入证明可以备案，以当地通信管理局为准。",
            basis: "仅见于腾讯云较旧的页面。",
            otherwise: "华为云的一般规则为18岁，以通信管理局答复为准。",
        },
        J::FurtherServicePapers => JudgementText {
            decided: "在同一接入服务商新增服务，无须再次提交主办单位和主体负责人的材料。",
            basis: "华为云备案类型表：只需服务信息材料。",
            otherwise: "证件已过期或有变更的，接入服务商可能要求重新提交。",
        },
    }
}
