//! Papers and steps in Chinese.

use crate::ids::{Aside, Document, Origin, Stage, Step};
use crate::texts::chinese;

words! {
    form(Document): 1 {
        BusinessLicence:
            "须提交载有统一社会信用代码的最新版营业执照，且由备案所在的省份颁发。";
        RepresentativeOfficeCertificate:
            "须由中国政府机关颁发，不能以境外母公司的证件代替。";
        InstitutionCertificate:
            "须提交现行有效的事业单位法人证书。";
        GovernmentCertificate:
            "须提交主办网站的机关自己的证书。";
        SocialOrganisationCertificate:
            "须提交社会团体法人登记证书。";
        PrivateNonEnterpriseCertificate:
            "也可以提交社会服务机构登记证书或民办学校办学许可证。";
        FoundationCertificate:
            "须提交基金会法人登记证书。";
        LawFirmLicence:
            "须提交律师事务所的执业许可证，而不是律师的执业证。";
        MedicalLicence:
            "名称和证件号码须与备案信息一致。";
        ReligiousVenueCertificate: "证件上的名称和证件号码须与域名持有者的一致。";
        IdCard:
            "须上传正反两面，有效期须在三个月以上。";
        HongKongMacauPermit:
            "也可以提交港澳居民居住证。";
        TaiwanPermit:
            "也可以提交台湾居民居住证。";
        Passport: "证件类型和证件号码须与域名实名认证信息一致。没有查到可以用外国人永久居留身份证代替护照的依据。";
        ResidenceProof:
            "须由备案所在的省份颁发，且仍在有效期内。";
        StudentCard:
            "须证明您在备案所在的省份就读，且仍在有效期内。";
        EmploymentProof:
            "须证明您以自己的劳动收入生活。";
        GuardianPapers:
            "须提交监护人的居民身份证；该省份另有要求的，见本报告的说明。";
        PrincipalId:
            "可以是居民身份证、港澳居民或台湾居民的通行证，或护照。";
        ManagerId: "已经为其他主办单位担任负责人的，多个省份不接受其再担任服务负责人。";
        PrincipalAuthorisation: "须由法定代表人出具，并使用接入服务商或该省份的模板。";
        ManagerAuthorisation:
            "服务负责人就是法定代表人的，无需提供。";
        MainlandPhoneNumbers: "工作时间须有人接听。不得使用虚拟运营商号码，也不得使用其他主办单位用过的号码。多数省份要求应急联系电话与负责人的号码不同。";
        FaceVerification: "须由服务负责人本人（而不是主体负责人）在线完成，人脸须与其身份证件一致。";
        BackdropPhoto: "须在接入服务商的拍照点拍摄，或者在接入服务商提供的幕布前拍摄。";
        DomainRealNameProof: "每个域名须提交一份注册服务机构的截图，显示域名、到期日，以及与备案信息一致的域名持有者名称、证件类型和证件号码。";
        DomainCertificate:
            "每个域名须提交一份，由注册服务机构颁发。";
        ServerProof:
            "按照接入服务商的要求，提交服务器的订单、备案服务号或者备案授权码。一台服务器可以用于几个网站或App，由各接入服务商规定。";
        GovernmentDomainForm:
            "该省份要求机构编制部门（编办）审批的，请最先办理此表。";
        AuthenticityCommitment:
            "须由服务负责人签署，可以使用接入服务商的模板，也可以在接入服务商的系统中签署。";
        AuthenticitySheet: "须手写签名。";
        RegistrationForm: "须使用接入服务商的表格，填写内容须与证件完全一致。";
        ProvincialPledge:
            "须使用接入服务商提供的模板，并手写签名。";
        ResponsibilityNotice: "须由服务负责人亲笔抄写规定的文字，并签名。";
        CommitmentVideo: "须由服务负责人手持填写完毕的承诺书录制。";
        PartyBuildingLetter:
            "由谁出具，请咨询接入服务商或自治区网信办。";
        ConstructionPlan:
            "内容包括栏目和页面设计、人员和资金、内容管理制度、网络部署、安全措施和应急预案。须签字并加盖公章，扫描为PDF文件。";
        NotInvolvedPledge:
            "承诺实际不从事这些字样所指的业务。计划中其他内容须取得的许可，不能以此代替。须使用该省份的模板。";
        NameChangeLetter: "只有更名时才须提供：提交登记机关出具的更名函和新证件。证件号码也有变化的，须注销后重新备案。";
        AppIcon: "须提交一个图片文件；华为云要求小于100KB。";
        AppIdentity: "证书指纹在安卓和鸿蒙上使用MD5值，在iOS上使用SHA-1值，可以用keytool工具或在苹果开发者后台查看。各平台上名称相同的App，合为一次备案。";
        NewsPermit:
            "由网信部门颁发。申请人须为在境内依法设立的法人，主要负责人和总编辑须为中国公民。";
        PublishingPermit: "须通过省级出版行政主管部门申请。";
        AudioVisualPermit: "只发给国有独资或国有控股单位。";
        CulturePermit: "有效期为三年。";
        GameNumber: "每款游戏须有一个版号。";
        ReligionPermit:
            "申请人须为在境内依法设立的法人组织或者非法人组织，其法定代表人或者主要负责人须为具有中国国籍的内地居民。";
        RideHailingPermit: "由城市的交通运输主管部门颁发。";
        FinancePermit:
            "由所从事金融业务的主管部门颁发。自2026年9月30日起，只有金融机构及其委托的第三方平台可以开展金融产品网络营销，其他任何人不得开展。";
        TrainingApproval:
            "由教育主管部门批准；学科类培训不再审批新的（2021年7月24日的意见）。";
        AiAssessment:
            "自行开展评估，并通过全国互联网安全管理服务平台提交。";
        RecruitmentPermit: "由人力资源社会保障部门颁发。";
        TravelPermit: "由文化和旅游主管部门颁发。";
        SurveyPermit: "由测绘地理信息主管部门颁发。";
        MedicalPracticePermit: "由卫生健康主管部门颁发。";
        DrugSalesLicence: "由药品监督管理部门颁发；由他人销售的平台提供平台备案凭证。";
        TicketPermit: "由省级文化主管部门颁发，经营范围须载明“演出票务”。";
        LicenceApplication:
            "须附营业执照、法定代表人的身份证件和签署的声明条款。";
        ArticlesOfAssociation:
            "须提交最新版公司章程。有代办机构要求加盖登记机关的查询章，该省份是否要求，请先询问。";
        EquityChart: "须签字并盖章，并附国家企业信用信息公示系统的截图。";
        ShareholderIds: "每一名一级股东都须提交：股东为自然人的，提交身份证件；股东为公司的，提交营业执照和公司章程。";
        CapitalProof: "验资报告只要求到2017年8月31日为止，工信部令第42号已经取消这一要求。";
        StaffSocialInsurance:
            "有代办机构要求提交分别负责许可证、客户服务和网络安全的三名人员最近三个月的证明。该省份要求几人、几个月，请先询问。";
        BusinessPlan:
            "须说明提供什么服务、面向哪些用户、如何盈利。";
        TechnicalPlan:
            "须说明以哪些系统和服务器实施业务发展计划。";
        SecurityMeasures:
            "须包括网站安全保障措施、信息安全保密管理制度和用户信息安全管理制度。";
        LawfulOperationCommitment: "须签字并盖章，与《部分证明事项告知承诺书》一并提交。名称含有支付、金融、约车等字样的，还须提交《依法经营特定电信业务承诺书》。";
        AccessAgreement: "须与接入服务商签订，并附接入服务商的许可证复印件。两者都可以向接入服务商索取。";
        DomainOwnership: "由域名的注册服务机构颁发，域名持有者须为申请许可证的企业。";
        FilingNumber: "申请许可证时，须已在主页底部的中央位置标明备案号。";
        PilotApproval:
            "须提交试点申请表、公司及人员情况表、股东情况表、业务专项表和承诺书。";
        CepaCertificate:
            "由香港或者澳门的投资者在当地申请。CEPA已于2025年3月1日修订，请核对现行文本对应用商店的规定。";
        PsbAccount: "须在beian.mps.gov.cn注册。";
        PsbPapers:
            "须准备主办单位的证件、ICP备案号、域名、服务器IP地址和接入服务商信息。还须准备负责人、安全负责人和应急联系人的身份证件，通常还须手持证件的照片。交互式网站可能还须提交承诺书、接受约谈或实地检查。";
        DrugsDevicesPapers: "须提交给省级药品监督管理部门。";
    }
}

/// A paper: its official name, and its form, who signs, and what trips people up.
#[must_use]
pub(in crate::texts) fn document(id: Document) -> [&'static str; 2] {
    [chinese::document(id)[0], form(id)[0]]
}

words! {
    /// From whom a paper comes: who that is, and how to get it there.
    origin(Origin): 2 {
        Applicant: "您自己", "这是您已有的证件。";
        PersonNamed: "证件上的本人", "请向其本人索取。";
        LegalRepresentative: "法定代表人", "须由法定代表人签署。";
        ServiceManager: "服务负责人", "须由其本人完成。";
        Registrar: "域名注册服务机构", "请在管理该域名的账号中获取。";
        Provider: "接入服务商", "请在接入服务商的控制台获取，或向其客服索取。";
        Template: "您自己，按模板填写", "请向接入服务商索取模板。";
        StaffingOffice: "编办", "请先向编办申请。";
        Own: "您自己", "须自行编写。";
        CompanyRegistry: "登记机关", "请向主办单位的登记机关索取。";
        Developer: "App的开发方", "请向开发人员索取。";
        Authority: "核发该文件的主管部门", "请在备案之前向其申请。";
        Communications: "通信管理局", "备案通过时取得。";
        Ministry: "工信部", "请向其申请。";
        HongKongMacau: "香港或澳门的主管部门", "请向其申请。";
    }
}

words! {
    /// What is said of a paper to some visitors only.
    aside(Aside): 1 {
        BranchLicence: "分公司须提交自己的营业执照。";
        TwoPeople: "主体负责人与服务负责人的手机号和邮箱不得相同。";
        OwnSeal: "还须加盖主办单位的公章。";
        PersonalAccount: "须注册个人账号。";
        LegalPersonAccount: "须注册法人账号。";
        NoForeignCapital: "还须附没有外资的声明。";
        DrugsBefore: "须在ICP备案之前取得资格证书。";
        DrugsAfter: "须在ICP备案完成之后向药品监督管理部门办理备案，并须有两名以上合格的专业人员。";
        FoundationName: "还须提交民政部门的登记材料。";
    }
}

words! {
    /// The heading over the papers of a stage.
    stage(Stage): 1 {
        Filing: "备案材料";
        Approval: "其他主管部门的文件";
        Licence: "许可证申请材料";
        Psb: "备案完成后的材料";
    }
}

words! {
    /// A step: what to do, and what happens.
    step(Step): 2 {
        Prepare:
            "做好备案准备",
            "请为主办单位单独开立账号，以主办单位的名义完成域名实名认证，准备好服务器，并备齐材料。";
        Approval:
            "取得其他主管部门的许可",
            "请向各项许可所列的主管部门申请；已经持有的，无需再申请。缺少许可或者许可已过期的，备案会被驳回。";
        EnterInformation:
            "填写基础信息",
            "省份须选择颁发证件的省份。";
        VerifyServer:
            "验证服务器",
            "服务器须位于内地，有公网IP地址。请按接入服务商的方式证明该服务器由您使用。";
        SubjectAndSite:
            "填写主办单位和服务的信息",
            "填写内容须与证件完全一致。网站名称不得少于三个字，不得全部为数字或英文，不得含有“中国”“国家”等字样。";
        Upload:
            "上传材料",
            "只接受原件的照片或彩色扫描件，四边须完整；不接受复印件和翻拍屏幕的照片。身份证件须上传正反两面，有效期须在三个月以上。授权书和承诺书须正楷手写签名并加盖公章，落款日期不得晚于提交日，审核时不得超过三个月。";
        FaceCheck:
            "完成人脸核验",
            "须在接入服务商的App或小程序中完成。请选择纯白背景，光线适中，不戴帽子和眼镜。";
        Confirm:
            "确认并提交备案订单",
            "同一主办单位同一时间只能有一个备案订单，无论通过哪家接入服务商办理。";
        ProviderReview:
            "配合接入服务商初审",
            "接入服务商会在工作时间致电负责人核实。无人接听的，备案订单可能被驳回。";
        SmsCheck:
            "完成短信核验",
            "请在通信管理局网站填写短信验证码。逾期没有填写的，备案订单会被退回。";
        AuthorityReview:
            "等待通信管理局审核",
            "通信管理局可能致电核实，审核结果以短信和邮件通知。审核通过后，新域名才可以开启解析。";
        Licence:
            "取得许可证",
            "请在dxzhgl.miit.gov.cn申请，不收费。在一个省份内经营的，由通信管理局颁发；跨省份经营或者有外资的，由工业和信息化部颁发。各省份承诺在5至40个工作日内办结。支付业务许可由中国人民银行颁发。";
        Psb:
            "办理公安联网备案",
            "请先填写主办单位的信息，再填写服务的信息，并注明是否为交互式服务。审核通常需要三至五个工作日。";
        HongKongCancel:
            "注销现有的备案",
            "该服务现已备案。备案不允许的内容，请立即停止；备案注销之前，备案信息须保持准确。服务迁出内地的，须在内地服务终止之日办理备案注销手续（信息产业部令第33号第十五条）；仍由其他接入服务商在内地提供接入的，只取消原接入服务商的接入。没有依法注销的，处一万元罚款（第二十六条）。";
        HongKongDomain:
            "选择域名",
            "可以使用任何注册服务机构和任何后缀的域名，但不得使用已有ICP备案的域名。";
        HongKongServer:
            "租用香港的服务器",
            "位于香港或内地以外其他地区的服务器无需备案，也不能用于备案。";
        HongKongRoute:
            "选择通往内地用户的线路",
            "使用CDN的，加速区域请选择“全球（不包含中国内地）”。内地用户的请求将由香港、日本、新加坡等邻近节点处理。";
        HongKongStores:
            "从内地应用商店下架",
            "内地的分发平台和接入服务商不得为没有备案的App提供服务；苹果也会要求境外账号提供备案号，但AppInChina（2025年8月）称，没有备案号仍可以发布。否则请改在其他应用商店提供App。";
        HongKongOwnSite:
            "改用自有的网站或App",
            "小程序无论部署在何处，都须通过其平台备案；只有自有的网站或App才能由香港的服务器提供服务。";
        HongKongData:
            "办理个人信息出境手续",
            "所需的手续取决于自当年1月1日起累计涉及的人数。涉及敏感个人信息的，请另行咨询。";
    }
}
