//! Papers and steps in Chinese.

use crate::ids::{Document, Stage, Step};
use crate::texts::chinese;

words! {
    form(Document): 1 {
        BusinessLicence: "载有统一社会信用代码的最新版，由备案所在省份颁发。分公司用自己的营业执照。上海不收电子营业执照。";
        RepresentativeOfficeCertificate: "须由中国政府机关颁发，不能以境外母公司的证件代替。上海按“企业”填报，交组织机构代码证。";
        InstitutionCertificate: "也可用组织机构代码证。";
        GovernmentCertificate: "也可用组织机构代码证。";
        SocialOrganisationCertificate: "也可用组织机构代码证。";
        PrivateNonEnterpriseCertificate: "也可用社会服务机构登记证书、民办学校办学许可证或组织机构代码证。";
        FoundationCertificate: "也可用组织机构代码证。慈善基金会另交民政部门的证明和加盖公章的不从事金融业务保证书。";
        LawFirmLicence: "北京：封面、登记页、最近一次年检页和变更页。山东：组织机构代码证或统一社会信用代码证书。";
        MedicalLicence: "广东不接受。内蒙古：医院另交营业执照和医疗广告审查证明。";
        ReligiousVenueCertificate: "名称和证件号码须与域名持有者一致。";
        IdCard: "内蒙古不接受临时身份证。";
        HongKongMacauPermit: "也可用港澳居民居住证，上海优先要求居住证，广东只接受居住证。上海不接受香港身份证和香港护照。";
        TaiwanPermit: "也可用台湾居民居住证，上海优先要求居住证。江苏须填写带字母的证件号码。";
        Passport: "类型和号码须与域名实名信息一致。外国人永久居留身份证能否代替，尚无依据。";
        ResidenceProof: "上海：有效期一个月以上，附居住证状态证明；外籍人士另附居住单。广东：港澳居民须提供港澳居民居住证，不能使用来往内地通行证。";
        StudentCard: "目前已知仅山东、四川、吉林接受。";
        EmploymentProof: "广东：写明入职时间、职务并加盖单位公章。四川：也可改交监护人材料。";
        GuardianPapers: "四川：身份证、户口簿页和同意书，可由工作证明代替。山东、河南：身份证。安徽：身份证和知情书。福建：监护人声明、身份证和户口本详情页。";
        PrincipalId: "居民身份证、港澳居民或台湾居民通行证，或护照。上海：护照无中文姓名的，附加盖公章的中文姓名说明。";
        ManagerId: "多个省份不接受已为其他主办单位担任负责人的人员。";
        PrincipalAuthorisation: "由法定代表人出具，使用接入服务商或省份的模板。";
        ManagerAuthorisation: "服务负责人即法定代表人的，无需提供。上海有专用模板，须写明域名。";
        MainlandPhoneNumbers: "工作时间须有人接听；不可用虚拟号码或其他主办单位用过的号码。两位负责人的手机号和邮箱不得相同；多数省份要求应急号不同。";
        FaceVerification: "由服务负责人本人（而非主体负责人）在线完成，人脸须与证件一致。";
        BackdropPhoto: "在接入服务商的拍照点，或在其提供的幕布前拍摄。2022年起仅在接入服务商要求时提供。";
        DomainRealNameProof: "每个域名一份注册商截图，显示域名、到期日，以及与备案一致的持有者名称、证件类型和号码。";
        DomainCertificate: "每个域名一份：湖南一律要求，内蒙古要求个人提供，天津在个人备案改为单位备案时要求；其他地区视接入服务商要求。";
        ServerProof: "订单、备案服务号或授权码。一个号码通常只能用于一个网站或App，且只能用一次。";
        GovernmentDomainForm: "内蒙古、黑龙江、江西由编办审批，应最先办理。";
        AuthenticityCommitment: "江苏要求提供：由服务负责人签署，使用接入服务商的模板或在其系统中签署。";
        AuthenticitySheet: "手写签名，单位加盖公章。2022年起仅在接入服务商要求时提供。";
        RegistrationForm: "接入服务商的表格，填写须与证件完全一致。";
        ProvincialPledge: "广东：单位由法定代表人手写签名并加盖公章，个人签名并按指印。河南：个人备案使用接入服务商提供的承诺书模板。";
        ResponsibilityNotice: "由服务负责人亲笔抄写规定文字并签名。";
        CommitmentVideo: "服务负责人手持填好的承诺书录制。";
        PartyBuildingLetter: "新疆：咨询自治区网信办。西藏：由当地党工委办公室出具，请先问是否仍需提供。";
        ConstructionPlan: "栏目和页面设计、人员和资金、内容管理制度、网络部署、安全措施、应急预案；湖南要求加盖公章的PDF。";
        NotInvolvedPledge: "使用省份模板。湖北不收，须缩减经营范围；河南不收金融类。";
        NameChangeLetter: "仅更名时提供：登记机关的更名函及新证件。证件号码也变了的，须注销后重新备案。";
        AppIcon: "一个图片文件；华为云要求小于100 KB。";
        AppIdentity: "证书指纹：安卓、鸿蒙用MD5，iOS用SHA-1。可用keytool或在苹果开发者后台查看。各平台同名的App合为一次备案。";
        NewsPermit: "由网信部门颁发。";
        PublishingPermit: "经省级主管部门申请。";
        AudioVisualPermit: "仅限国有独资或国有控股单位。";
        CulturePermit: "有效期三年。";
        GameNumber: "每款游戏一个。";
        ReligionPermit: "有效期三年；法定代表人须为具有中国国籍的内地居民。";
        RideHailingPermit: "由城市交通运输主管部门颁发。";
        FinancePermit: "由相应的金融主管部门颁发。广东另需加盖公章的承诺书。";
        TrainingApproval: "由教育主管部门批准。";
        LicenceApplication: "附营业执照、法定代表人证件和签署的声明条款。贵州、云南要求经营范围载明“经营电信业务”或相应业务。";
        ArticlesOfAssociation: "加盖登记机关查询章。";
        EquityChart: "签字并盖章，附国家企业信用信息公示系统截图；无外资的，另附声明。";
        ShareholderIds: "每一名一级股东：自然人交身份证件，公司交营业执照和章程。";
        CapitalProof: "验资报告仅要求至2017年8月31日，工信部令第42号已取消。";
        StaffSocialInsurance: "三名不同人员，分别负责许可、客服和网络安全。广西、云南、浙江：最近一个月；贵州：三个月。";
        BusinessPlan: "提供什么、面向谁、如何盈利。湖南的交易平台另交第三方支付协议。";
        TechnicalPlan: "信息服务业务，以及湖南的交易处理业务，另附显示域名的页面截图。";
        SecurityMeasures: "信息服务业务另附信息审核发布机制；贵州的交易处理业务另附商家入驻审核机制。";
        LawfulOperationCommitment: "签字并盖章，连同《部分证明事项告知承诺书》。名称含支付、金融、约车等字样的，另交《依法经营特定电信业务承诺书》。";
        AccessAgreement: "与接入服务商签订，另附其许可证复印件。两者均向其索取。";
        DomainOwnership: "由注册商颁发，持有者须为申请企业。";
        FilingNumber: "申请时，应已标明在主页底部中央。";
        PilotApproval: "试点申请表、公司及人员表、股东表、业务专项表和承诺书。北京在15日内给出初步意见。";
        CepaCertificate: "2016年的通知允许持有者全资经营应用商店；CEPA已于2025年3月1日修订，请核对现行文本。";
        PsbAccount: "在beian.mps.gov.cn注册：单位用法人账号，个人用个人账号。";
        PsbPapers:
            "主体证件、ICP备案号、域名、服务器IP、接入服务商。负责人、安全负责人、应急联系人：证件，通常另需手持证件照。交互式网站可能需承诺书、约谈或实地检查。";
        DrugsDevicesPapers: "交省级药品监管部门。2025年12月21日及以前：备案前取得资格证书。此后：ICP备案完成后再办，须有两名以上合格人员。";
    }
}

/// A paper: its official name, and its form, who signs, and what trips people up.
#[must_use]
pub(in crate::texts) fn document(id: Document) -> [&'static str; 2] {
    [chinese::document(id)[0], form(id)[0]]
}

words! {
    /// The heading over the papers of a stage.
    stage(Stage): 1 {
        Filing: "备案材料";
        Approval: "其他主管部门的文件";
        Licence: "许可证申请材料";
        Psb: "备案完成后";
    }
}

words! {
    /// A step: what to do, and what happens.
    step(Step): 2 {
        Prepare:
            "做好准备",
            "为本主体单独开立账号，以主体名义完成域名实名认证，租用服务器，备齐材料。";
        Approval:
            "取得其他主管部门的许可",
            "向各许可所列的主管部门申请。缺少或过期的，备案会被驳回。";
        EnterInformation:
            "填写基础信息",
            "省份选发证省份，以后不能变更。";
        VerifyServer:
            "验证服务器",
            "须位于内地，有公网IP，包年包月三个月及以上，按量付费不可。";
        SubjectAndSite:
            "填写主体和服务信息",
            "须与证件完全一致。网站名称不少于三个字，不能全为数字或英文，不得含“中国”“国家”等字样；个人网站名称不得像企业名称。";
        Upload:
            "上传材料",
            "只收原件照片或彩色扫描件，四边完整；不收复印件和翻拍屏幕的照片。身份证件：正反面，有效期三个月以上。授权书、承诺书：正楷手写签名，加盖公章，日期不晚于提交日，审核时不超过三个月。";
        FaceCheck:
            "完成人脸核验",
            "在接入服务商的App或小程序中完成：纯白背景，光线适中，不戴帽子和眼镜。";
        Confirm:
            "确认并提交",
            "同一主体同一时间只能有一个备案订单，无论在哪家接入服务商。";
        ProviderReview:
            "配合接入服务商初审",
            "接入服务商在工作时间致电负责人，无人接听可能被驳回。";
        SmsCheck:
            "完成短信核验",
            "到管局网站填写短信验证码；逾期未填，订单退回。";
        AuthorityReview:
            "等待通信管理局审核",
            "管局可能致电核实，结果以短信和邮件通知。通过后，新域名方可开启解析。";
        Licence:
            "取得许可证",
            "在dxzhgl.miit.gov.cn申请，不收费：一省经营由通信管理局颁发，跨省或有外资由工业和信息化部颁发。各省承诺5至40个工作日。支付业务许可由人民银行颁发。";
        Psb:
            "办理公安备案",
            "先填写主体，再填写服务，并注明是否为交互式。审核通常需三至五个工作日。";
        HongKongDomain:
            "选择域名",
            "任何注册商、任何后缀均可，但不得用已有ICP备案的域名。";
        HongKongServer:
            "租用香港服务器",
            "接入服务商凭公司证件或护照核实账号身份。";
        HongKongRoute:
            "选择通往内地用户的线路",
            "CDN加速区域选“全球（不包含中国内地）”。面向内地优化的线路有所帮助；跨境专线须经企业实名审核。";
        HongKongStores:
            "退出内地应用商店",
            "中国安卓应用商店不接受未备案的App；请在其他商店提供。";
        HongKongOwnSite:
            "改用自有网站或App",
            "小程序无论部署在何处都须经其平台备案；只有自有的服务才能由香港提供。";
        HongKongData:
            "处理个人信息出境",
            "所需手续取决于自当年1月1日起的人数。涉及敏感个人信息的，另行咨询。";
    }
}
