//! The official Chinese names of papers, shown beside every translation.

use crate::ids::Document;

words! {
    /// What the authorities call a paper.
    document(Document): 1 {
        BusinessLicence: "营业执照";
        RepresentativeOfficeCertificate: "外国（地区）企业常驻代表机构登记证";
        InstitutionCertificate: "事业单位法人证书";
        GovernmentCertificate: "统一社会信用代码证书";
        SocialOrganisationCertificate: "社会团体法人登记证书";
        PrivateNonEnterpriseCertificate: "民办非企业单位登记证书";
        FoundationCertificate: "基金会法人登记证书";
        LawFirmLicence: "律师事务所执业许可证";
        MedicalLicence: "医疗机构执业许可证";
        ReligiousVenueCertificate: "宗教活动场所登记证";
        IdCard: "居民身份证";
        HongKongMacauPermit: "港澳居民来往内地通行证";
        TaiwanPermit: "台湾居民来往大陆通行证";
        Passport: "护照";
        ResidenceProof: "居住证等居住证明";
        StudentCard: "学生证";
        EmploymentProof: "工作或收入证明";
        GuardianPapers: "监护人证件及同意书";
        PrincipalId: "主体负责人证件";
        ManagerId: "服务负责人（网站负责人）证件";
        PrincipalAuthorisation: "主体负责人授权书";
        ManagerAuthorisation: "服务负责人（网站负责人）授权书";
        MainlandPhoneNumbers: "中国内地手机号码";
        FaceVerification: "服务负责人人脸核验";
        BackdropPhoto: "备案幕布照片";
        DomainRealNameProof: "域名实名认证截图";
        DomainCertificate: "域名证书";
        ServerProof: "服务器凭证（订单、备案服务号或授权码）";
        GovernmentDomainForm: "政府网站域名业务审核表或编办审核表";
        AuthenticityCommitment: "ICP备案信息真实性承诺书";
        AuthenticitySheet: "真实性核验单";
        RegistrationForm: "备案信息登记表";
        ProvincialPledge: "互联网信息服务备案承诺书";
        ResponsibilityNotice: "真实性责任告知书";
        CommitmentVideo: "承诺视频";
        PartyBuildingLetter: "党建确认函";
        ConstructionPlan: "网站建设方案书";
        NotInvolvedPledge: "不涉及前置审批承诺书";
        NameChangeLetter: "工商更名函";
        AppIcon: "App图标";
        AppIdentity: "App特征信息（包名或Bundle ID、公钥、证书指纹）";
        NewsPermit: "互联网新闻信息服务许可证";
        PublishingPermit: "网络出版服务许可证";
        AudioVisualPermit: "信息网络传播视听节目许可证";
        CulturePermit: "网络文化经营许可证";
        GameNumber: "游戏版号";
        ReligionPermit: "互联网宗教信息服务许可证";
        RideHailingPermit: "网络预约出租汽车经营许可证";
        FinancePermit: "金融业务许可文件";
        TrainingApproval: "校外培训审批文件";
        AiAssessment: "安全评估报告";
        RecruitmentPermit: "人力资源服务许可证";
        TravelPermit: "旅行社业务经营许可证";
        SurveyPermit: "测绘资质证书";
        MedicalPracticePermit: "医疗机构执业许可证";
        DrugSalesLicence: "药品经营许可证、医疗器械经营许可证或备案凭证";
        TicketPermit: "营业性演出许可证";
        LicenceApplication: "增值电信业务经营许可申请表";
        ArticlesOfAssociation: "公司章程";
        EquityChart: "股权结构图";
        ShareholderIds: "股东证件";
        CapitalProof: "注册资本证明";
        StaffSocialInsurance: "人员社会保险证明";
        BusinessPlan: "业务发展和实施计划";
        TechnicalPlan: "技术方案";
        SecurityMeasures: "网络与信息安全保障措施";
        LawfulOperationCommitment: "依法经营电信业务承诺书";
        AccessAgreement: "接入协议";
        DomainOwnership: "域名证书（持有者为申请企业）";
        FilingNumber: "ICP备案号";
        PilotApproval: "电信业务经营试点批复";
        CepaCertificate: "香港或澳门服务提供者证明书";
        PsbAccount: "公安联网备案平台账号";
        PsbPapers: "公安联网备案材料";
        DrugsDevicesPapers: "互联网药品医疗器械信息服务备案材料或资格证书";
    }
}
