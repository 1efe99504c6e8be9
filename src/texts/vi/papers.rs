//! Papers and steps in Vietnamese.

use crate::ids::{Aside, Document, Origin, Stage, Step};

words! {
    /// A paper: its name, and its form, who signs, and what trips people up.
    document(Document): 2 {
        BusinessLicence:
            "Giấy phép kinh doanh",
            "Bạn phải nộp bản mới nhất có mã tín dụng xã hội thống nhất, do tỉnh nơi đăng ký ICP cấp.";
        RepresentativeOfficeCertificate:
            "Giấy chứng nhận đăng ký văn phòng đại diện",
            "Giấy này phải do cơ quan Trung Quốc cấp; giấy tờ nước ngoài của công ty mẹ không thay thế được.";
        InstitutionCertificate:
            "Giấy chứng nhận pháp nhân đơn vị sự nghiệp",
            "Bạn phải nộp giấy chứng nhận còn hiệu lực (事业单位法人证书).";
        GovernmentCertificate:
            "Giấy chứng nhận mã tín dụng xã hội thống nhất",
            "Giấy này phải là của chính cơ quan chủ quản website.";
        SocialOrganisationCertificate:
            "Giấy chứng nhận đăng ký tổ chức xã hội",
            "Bạn phải nộp giấy chứng nhận pháp nhân của tổ chức (社会团体法人登记证书).";
        PrivateNonEnterpriseCertificate:
            "Giấy chứng nhận đăng ký đơn vị dân lập phi doanh nghiệp",
            "Bạn cũng có thể nộp giấy chứng nhận tổ chức dịch vụ xã hội hoặc giấy phép trường tư thục.";
        FoundationCertificate:
            "Giấy chứng nhận đăng ký quỹ",
            "Bạn phải nộp giấy chứng nhận pháp nhân của quỹ (基金会法人登记证书).";
        LawFirmLicence:
            "Giấy phép hành nghề văn phòng luật sư",
            "Giấy phép phải là của văn phòng, không phải của một luật sư.";
        MedicalLicence:
            "Giấy phép hành nghề cơ sở y tế",
            "Tên và số phải khớp với hồ sơ.";
        ReligiousVenueCertificate:
            "Giấy chứng nhận đăng ký cơ sở tôn giáo",
            "Tên và số trên giấy phải khớp với chủ tên miền.";
        IdCard:
            "Thẻ căn cước đại lục",
            "Phải có cả hai mặt, và thẻ phải còn hạn trên ba tháng.";
        HongKongMacauPermit:
            "Giấy thông hành vào đại lục của cư dân Hồng Kông, Ma Cao",
            "Bạn cũng có thể nộp thẻ cư trú của cư dân Hồng Kông, Ma Cao.";
        TaiwanPermit:
            "Giấy thông hành vào đại lục của cư dân Đài Loan",
            "Bạn cũng có thể nộp thẻ cư trú của cư dân Đài Loan.";
        Passport:
            "Hộ chiếu",
            "Loại và số giấy tờ phải khớp với thông tin đăng ký tên miền. Chưa có căn cứ cho thấy thẻ thường trú dành cho người nước ngoài thay thế được hộ chiếu.";
        ResidenceProof:
            "Thẻ cư trú hoặc giấy tờ khác chứng minh cư trú",
            "Thẻ phải do tỉnh nơi đăng ký ICP cấp và còn hạn.";
        StudentCard:
            "Thẻ sinh viên",
            "Thẻ phải cho thấy bạn đang học ở tỉnh nơi đăng ký ICP và còn hạn.";
        EmploymentProof:
            "Giấy xác nhận việc làm hoặc thu nhập",
            "Giấy phải cho thấy bạn sống bằng thu nhập của chính mình.";
        GuardianPapers:
            "Giấy tờ của người giám hộ",
            "Bạn phải nộp thẻ căn cước của người giám hộ. Nếu tỉnh yêu cầu thêm giấy tờ, lưu ý trong báo cáo này sẽ nêu rõ.";
        PrincipalId:
            "Giấy tờ tùy thân của người phụ trách chủ thể",
            "Người phụ trách chủ thể (主体负责人) có thể dùng thẻ căn cước, giấy thông hành của cư dân Hồng Kông, Ma Cao hoặc Đài Loan, hay hộ chiếu.";
        ManagerId:
            "Giấy tờ tùy thân của người phụ trách dịch vụ",
            "Nhiều tỉnh không chấp nhận người đã đứng tên phụ trách cho chủ thể khác.";
        PrincipalAuthorisation:
            "Thư ủy quyền cho người phụ trách chủ thể",
            "Thư phải do người đại diện theo pháp luật lập, theo mẫu của nhà cung cấp hoặc của tỉnh.";
        ManagerAuthorisation:
            "Thư ủy quyền cho người phụ trách dịch vụ",
            "Không cần thư này nếu người phụ trách dịch vụ (服务负责人) chính là người đại diện theo pháp luật.";
        MainlandPhoneNumbers:
            "Số di động Trung Quốc đại lục",
            "Phải có người nghe máy trong giờ hành chính của Trung Quốc. Không được dùng số ảo hay số của chủ thể khác. Đa số tỉnh yêu cầu thêm một số khẩn cấp khác.";
        FaceVerification:
            "Xác minh khuôn mặt người phụ trách dịch vụ",
            "Chính người phụ trách dịch vụ (服务负责人) phải xác minh trực tuyến; khuôn mặt phải khớp với giấy tờ tùy thân.";
        BackdropPhoto:
            "Ảnh người phụ trách dịch vụ chụp trước phông",
            "Ảnh phải chụp tại điểm của nhà cung cấp, hoặc trước tấm phông mà nhà cung cấp gửi.";
        DomainRealNameProof:
            "Ảnh chụp màn hình kết quả xác minh tên thật của tên miền",
            "Mỗi tên miền cần một ảnh chụp màn hình trên website của nhà đăng ký tên miền. Ảnh phải cho thấy tên miền, ngày hết hạn, tên chủ, loại và số giấy tờ đúng như trong hồ sơ.";
        DomainCertificate:
            "Giấy chứng nhận tên miền",
            "Mỗi tên miền cần một giấy, do nhà đăng ký tên miền cấp.";
        ServerProof:
            "Chứng từ máy chủ",
            "Bạn có thể dùng đơn hàng, mã dịch vụ hoặc mã ủy quyền, theo yêu cầu của nhà cung cấp. Mỗi máy chủ dùng được cho mấy website hoặc ứng dụng là do từng nhà cung cấp quy định.";
        GovernmentDomainForm:
            "Phiếu thẩm duyệt website của cơ quan nhà nước",
            "Nếu tỉnh yêu cầu, phiếu này phải do văn phòng biên chế (编办) duyệt. Bạn nên làm phiếu này trước tiên.";
        AuthenticityCommitment:
            "Bản cam kết thông tin đúng sự thật",
            "Người phụ trách dịch vụ (服务负责人) phải ký, theo mẫu hoặc trong hệ thống của nhà cung cấp.";
        AuthenticitySheet:
            "Phiếu xác minh tính xác thực",
            "Phiếu phải được ký tay.";
        RegistrationForm:
            "Phiếu đăng ký thông tin",
            "Bạn phải dùng mẫu của nhà cung cấp và điền đúng hệt như trên giấy tờ.";
        ProvincialPledge:
            "Bản cam kết đăng ký của tỉnh",
            "Bạn phải dùng mẫu của nhà cung cấp và ký tay.";
        ResponsibilityNotice:
            "Thông báo trách nhiệm",
            "Người phụ trách dịch vụ (服务负责人) phải tự tay chép các dòng quy định rồi ký.";
        CommitmentVideo:
            "Video cam kết",
            "Trong video, người phụ trách dịch vụ (服务负责人) phải cầm bản cam kết đã điền.";
        PartyBuildingLetter:
            "Thư xác nhận xây dựng Đảng",
            "Bạn nên hỏi nhà cung cấp hoặc cơ quan quản lý không gian mạng của khu tự trị xem ai cấp thư này.";
        ConstructionPlan:
            "Phương án xây dựng website",
            "Phương án phải nêu các chuyên mục kèm thiết kế trang, nhân sự và vốn, quy chế quản lý nội dung, mạng, an ninh và phương án khẩn cấp. Bạn phải ký, đóng dấu và nộp dưới dạng tệp PDF.";
        NotInvolvedPledge:
            "Bản cam kết về các chữ thuộc ngành bị quản lý trong tên",
            "Bản cam kết nói rằng bạn không hoạt động trong lĩnh vực mà các chữ đó nêu. Nó không thay cho giấy phép mà phần khác của kế hoạch cần. Bạn phải dùng mẫu của tỉnh.";
        NameChangeLetter:
            "Thư xác nhận đổi tên",
            "Chỉ cần thư này khi chủ thể đã đổi tên. Thư do cơ quan đăng ký kinh doanh cấp và phải kèm giấy chứng nhận mới. Nếu số giấy chứng nhận cũng đổi, bạn phải hủy đăng ký ICP rồi đăng ký lại.";
        AppIcon:
            "Biểu tượng ứng dụng",
            "Bạn cần một tệp ảnh. Huawei Cloud yêu cầu dưới 100 KB.";
        AppIdentity:
            "Tên gói hoặc Bundle ID, khóa công khai và dấu vân tay chứng chỉ",
            "Dấu vân tay chứng chỉ phải là MD5 với Android và HarmonyOS, SHA-1 với iOS. Bạn có thể xem bằng keytool hoặc trên website dành cho nhà phát triển của Apple. Một lần đăng ký bao gồm mọi nền tảng có cùng tên ứng dụng.";
        NewsPermit:
            "Giấy phép dịch vụ tin tức trên internet",
            "Giấy phép này do cơ quan quản lý không gian mạng (网信办) của Trung Quốc cấp cho pháp nhân thành lập ở đại lục. Người phụ trách chính và tổng biên tập phải là công dân Trung Quốc.";
        PublishingPermit:
            "Giấy phép dịch vụ xuất bản trên mạng",
            "Bạn phải nộp đơn thông qua cơ quan báo chí, xuất bản cấp tỉnh của Trung Quốc.";
        AudioVisualPermit:
            "Giấy phép chương trình nghe nhìn trên mạng",
            "Giấy phép này chỉ cấp cho đơn vị do nhà nước sở hữu hoặc chi phối.";
        CulturePermit:
            "Giấy phép kinh doanh văn hóa trên mạng",
            "Giấy phép này có hạn ba năm.";
        GameNumber:
            "Mã số xuất bản trò chơi",
            "Mỗi trò chơi cần một mã số.";
        ReligionPermit:
            "Giấy phép dịch vụ thông tin tôn giáo trên internet",
            "Bên xin phép phải là tổ chức thành lập ở đại lục; người đại diện theo pháp luật hoặc người đứng đầu phải là công dân Trung Quốc sống ở đại lục.";
        RideHailingPermit:
            "Giấy phép kinh doanh gọi xe qua mạng",
            "Giấy phép này do cơ quan giao thông của thành phố tại Trung Quốc cấp.";
        FinancePermit:
            "Giấy phép lĩnh vực tài chính",
            "Giấy phép này do cơ quan Trung Quốc quản lý ngành tài chính của bạn cấp. Từ ngày 30/9/2026, chỉ tổ chức tài chính và nền tảng được họ ủy thác mới được tiếp thị sản phẩm tài chính trên mạng; không ai khác được làm việc này.";
        TrainingApproval:
            "Phê duyệt dạy thêm ngoài nhà trường",
            "Phê duyệt này do cơ quan giáo dục của Trung Quốc cấp. Với môn văn hóa, cơ quan này không còn phê duyệt mới (Ý kiến ngày 24/7/2021).";
        AiAssessment:
            "Báo cáo đánh giá an ninh",
            "Bạn tự đánh giá dịch vụ và nộp báo cáo qua 全国互联网安全管理服务平台.";
        RecruitmentPermit:
            "Giấy phép dịch vụ nhân lực",
            "Giấy phép này do cơ quan lao động của Trung Quốc cấp.";
        TravelPermit:
            "Giấy phép kinh doanh lữ hành",
            "Giấy phép này do cơ quan văn hóa và du lịch của Trung Quốc cấp.";
        SurveyPermit:
            "Chứng chỉ đo đạc bản đồ",
            "Chứng chỉ này do cơ quan đo đạc bản đồ của Trung Quốc cấp.";
        MedicalPracticePermit:
            "Giấy phép hành nghề của cơ sở y tế",
            "Giấy phép này do cơ quan y tế của Trung Quốc cấp.";
        DrugSalesLicence:
            "Giấy phép kinh doanh dược phẩm hoặc thiết bị y tế, hoặc xác nhận đăng ký nền tảng",
            "Giấy tờ này do cơ quan quản lý dược của Trung Quốc cấp. Nền tảng cho người khác bán thì nộp xác nhận đăng ký nền tảng.";
        TicketPermit:
            "Giấy phép biểu diễn thương mại",
            "Giấy phép này do cơ quan văn hóa cấp tỉnh cấp. Phạm vi phải ghi rõ bán vé biểu diễn (演出票务).";
        LicenceApplication:
            "Đơn xin giấy phép",
            "Đơn phải kèm giấy phép kinh doanh, giấy tờ tùy thân của người đại diện theo pháp luật và bản tuyên bố đã ký.";
        ArticlesOfAssociation:
            "Điều lệ công ty",
            "Bạn phải nộp bản mới nhất. Một công ty dịch vụ yêu cầu dấu tra cứu của cơ quan đăng ký kinh doanh; bạn nên hỏi tỉnh có yêu cầu không.";
        EquityChart:
            "Sơ đồ cổ đông",
            "Sơ đồ phải được ký và đóng dấu, kèm ảnh chụp màn hình hệ thống thông tin tín dụng doanh nghiệp quốc gia của Trung Quốc.";
        ShareholderIds:
            "Giấy tờ của cổ đông",
            "Phải có giấy tờ của mọi cổ đông cấp một: giấy tờ tùy thân nếu cổ đông là một người, giấy phép kinh doanh và điều lệ nếu cổ đông là công ty.";
        CapitalProof:
            "Giấy tờ chứng minh vốn đăng ký",
            "Báo cáo thẩm định vốn chỉ được yêu cầu đến ngày 31/8/2017; Lệnh 42 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) đã bãi bỏ yêu cầu này.";
        StaffSocialInsurance:
            "Chứng từ đóng bảo hiểm xã hội",
            "Một công ty dịch vụ yêu cầu chứng từ ba tháng gần nhất của ba người, lần lượt phụ trách giấy phép, chăm sóc khách hàng và an ninh mạng. Bạn nên hỏi tỉnh yêu cầu mấy người và mấy tháng.";
        BusinessPlan:
            "Kế hoạch kinh doanh",
            "Kế hoạch phải nêu công ty cung cấp gì, cho ai và thu lợi bằng cách nào.";
        TechnicalPlan:
            "Phương án kỹ thuật",
            "Phương án phải nêu hệ thống và máy chủ dùng để thực hiện kế hoạch kinh doanh.";
        SecurityMeasures:
            "Biện pháp an ninh",
            "Biện pháp phải gồm an ninh website, chế độ bảo mật thông tin và bảo vệ thông tin người dùng.";
        LawfulOperationCommitment:
            "Bản cam kết kinh doanh đúng pháp luật",
            "Bản cam kết phải được ký và đóng dấu, kèm 部分证明事项告知承诺书. Nếu tên gợi tới thanh toán, tài chính hoặc gọi xe, phải nộp thêm 依法经营特定电信业务承诺书.";
        AccessAgreement:
            "Thỏa thuận kết nối",
            "Thỏa thuận phải ký với nhà cung cấp và kèm bản sao giấy phép của họ. Bạn phải xin nhà cung cấp cả hai giấy tờ này.";
        DomainOwnership:
            "Giấy chứng nhận tên miền đứng tên công ty",
            "Giấy này do nhà đăng ký tên miền cấp. Chủ tên miền phải là công ty nộp đơn.";
        FilingNumber:
            "Số đăng ký ICP",
            "Khi bạn nộp đơn, số này phải có sẵn ở giữa cuối trang chủ.";
        PilotApproval:
            "Văn bản phê duyệt thí điểm của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT)",
            "Bạn phải nộp các biểu mẫu về thí điểm, công ty, nhân sự, cổ đông và dịch vụ, cùng thư cam kết.";
        CepaCertificate:
            "Giấy chứng nhận nhà cung cấp dịch vụ Hồng Kông hoặc Ma Cao",
            "Nhà đầu tư Hồng Kông hoặc Ma Cao xin giấy này ở nơi của mình. CEPA đã được sửa đổi ngày 1/3/2025: bạn nên xem bản hiện hành quy định gì về kho ứng dụng.";
        PsbAccount:
            "Tài khoản trên hệ thống của công an Trung Quốc (公安备案)",
            "Bạn phải mở tài khoản tại beian.mps.gov.cn.";
        PsbPapers:
            "Giấy tờ đăng ký với công an Trung Quốc (公安备案)",
            "Bạn cần giấy tờ của chủ thể, số đăng ký ICP, tên miền, IP máy chủ và tên nhà cung cấp. Người phụ trách, người phụ trách an ninh và người liên hệ khẩn cấp phải nộp giấy tờ tùy thân, thường kèm ảnh cầm giấy tờ. Website có tương tác có thể phải nộp bản cam kết, bị phỏng vấn hoặc bị kiểm tra tại chỗ.";
        DrugsDevicesPapers:
            "Giấy tờ về thông tin thuốc và thiết bị y tế",
            "Giấy tờ này nộp cho cơ quan quản lý dược cấp tỉnh của Trung Quốc.";
    }
}

words! {
    /// From whom a paper comes: who that is, and how to get it there.
    origin(Origin): 2 {
        Applicant: "chính bạn", "Đây là giấy tờ bạn đã có.";
        PersonNamed: "người đứng tên trên giấy tờ", "Hãy hỏi chính người đó.";
        LegalRepresentative: "người đại diện theo pháp luật", "Người này phải ký.";
        ServiceManager: "người phụ trách dịch vụ", "Không ai khác làm thay được.";
        Registrar: "nhà đăng ký tên miền", "Hãy lấy trong tài khoản quản lý tên miền.";
        Provider: "nhà cung cấp máy chủ", "Hãy lấy trong bảng điều khiển hoặc hỏi bộ phận hỗ trợ của họ.";
        Template: "chính bạn, theo mẫu", "Hãy hỏi nhà cung cấp để lấy mẫu.";
        StaffingOffice: "cơ quan biên chế (编办)", "Hãy xin ở đó trước.";
        Own: "chính bạn", "Bạn phải tự soạn.";
        CompanyRegistry: "cơ quan đăng ký kinh doanh", "Hãy xin ở nơi chủ thể đã đăng ký.";
        Developer: "bên làm ứng dụng", "Hãy hỏi người phát triển ứng dụng.";
        Authority: "cơ quan cấp giấy tờ này", "Hãy xin trước khi đăng ký ICP.";
        Communications: "cục quản lý viễn thông (通信管理局)", "Có khi hồ sơ đăng ký ICP được duyệt.";
        Ministry: "Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT)", "Hãy xin ở đó.";
        HongKongMacau: "cơ quan có thẩm quyền của Hồng Kông hoặc Ma Cao", "Hãy xin ở đó.";
    }
}

words! {
    /// What is said of a paper to some visitors only.
    aside(Aside): 1 {
        BranchLicence: "Chi nhánh phải dùng giấy phép của chính mình.";
        TwoPeople: "Người phụ trách chủ thể và người phụ trách dịch vụ phải dùng số điện thoại và email khác nhau.";
        OwnSeal: "Phiếu cũng phải có dấu của chủ thể.";
        PersonalAccount: "Bạn cần tài khoản cá nhân.";
        LegalPersonAccount: "Bạn cần tài khoản pháp nhân.";
        NoForeignCapital: "Phải kèm thêm bản tuyên bố không có vốn nước ngoài.";
        DrugsBefore: "Phải có giấy chứng nhận đủ điều kiện trước khi đăng ký ICP.";
        DrugsAfter: "Phải nộp cho cơ quan quản lý dược sau khi đăng ký ICP và phải có ít nhất hai người đủ chuyên môn.";
        FoundationName: "Bạn cũng phải nộp giấy đăng ký với cơ quan dân chính.";
    }
}

words! {
    /// The heading over the papers of a stage.
    stage(Stage): 1 {
        Filing: "Giấy tờ để đăng ký ICP";
        Approval: "Giấy tờ từ các cơ quan khác";
        Licence: "Giấy tờ để xin giấy phép";
        Psb: "Sau khi đăng ký ICP";
    }
}

words! {
    /// A step: what to do, and what happens.
    step(Step): 2 {
        Prepare:
            "Chuẩn bị",
            "Bạn phải mở tài khoản riêng cho chủ thể này, xác minh tên miền đứng tên chủ thể, chuẩn bị máy chủ và đủ giấy tờ.";
        Approval:
            "Xin giấy phép của cơ quan khác",
            "Bạn phải nộp đơn cho cơ quan được nêu ở từng giấy phép, trừ giấy phép đã có. Nếu thiếu giấy phép hoặc giấy phép hết hạn, hồ sơ sẽ bị trả lại.";
        EnterInformation:
            "Nhập thông tin cơ bản",
            "Bạn phải chọn tỉnh đã cấp giấy chứng nhận.";
        VerifyServer:
            "Xác minh máy chủ",
            "Máy chủ phải đặt ở đại lục và có IP công cộng. Bạn phải chứng minh máy chủ là của mình theo cách mà nhà cung cấp quy định.";
        SubjectAndSite:
            "Nhập thông tin chủ thể và dịch vụ",
            "Thông tin phải đúng hệt như trên giấy tờ. Tên website phải có từ ba chữ trở lên, không được chỉ gồm chữ số hay tiếng Anh, và không được chứa các chữ như “Trung Quốc”, “quốc gia”.";
        Upload:
            "Tải giấy tờ lên",
            "Chỉ được dùng bản gốc, chụp hoặc quét màu, thấy đủ bốn mép; ảnh chụp lại từ màn hình không được chấp nhận. Giấy tờ tùy thân phải có hai mặt và còn hạn trên ba tháng. Thư ủy quyền và bản cam kết phải được ký tay và đóng dấu; ngày ký không được muộn hơn ngày nộp và không được quá ba tháng khi xét duyệt.";
        FaceCheck:
            "Xác minh khuôn mặt",
            "Bạn phải xác minh trong ứng dụng hoặc mini-program của nhà cung cấp, trước nền trắng trơn, đủ sáng, không đội mũ, không đeo kính.";
        Confirm:
            "Xác nhận và nộp",
            "Mỗi chủ thể chỉ được có một hồ sơ đang xử lý, dù ở nhà cung cấp nào.";
        ProviderReview:
            "Nhà cung cấp xét duyệt hồ sơ",
            "Nhà cung cấp gọi điện trong giờ hành chính của Trung Quốc. Nếu không có người nghe máy, hồ sơ có thể bị trả lại.";
        SmsCheck:
            "Xác minh số di động",
            "Bạn phải nhập mã trong tin nhắn trên website của cục quản lý viễn thông tỉnh. Nếu quá hạn, hồ sơ sẽ bị trả lại.";
        AuthorityReview:
            "Chờ cục quản lý viễn thông tỉnh",
            "Cục có thể gọi điện, và báo kết quả qua tin nhắn và email. Chỉ sau khi được duyệt mới được trỏ tên miền mới về máy chủ.";
        Licence:
            "Xin giấy phép",
            "Bạn nộp đơn miễn phí tại dxzhgl.miit.gov.cn. Tỉnh cấp giấy phép nếu chỉ kinh doanh trong một tỉnh; Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) cấp nếu kinh doanh ở nhiều tỉnh hoặc có vốn nước ngoài. Các tỉnh cam kết xử lý trong 5 đến 40 ngày làm việc. Giấy phép thanh toán do Ngân hàng Nhân dân Trung Quốc cấp.";
        Psb:
            "Đăng ký với công an Trung Quốc (公安备案)",
            "Bạn phải khai chủ thể trước, rồi khai dịch vụ, và nêu dịch vụ có tương tác với người dùng hay không. Việc xét duyệt mất ba đến năm ngày làm việc.";
        HongKongCancel:
            "Hủy đăng ký hiện có",
            "Dịch vụ hiện đã được đăng ký ICP. Bạn phải dừng ngay những gì đăng ký này không cho phép và giữ thông tin đăng ký đúng cho đến khi hủy. Nếu chuyển dịch vụ ra ngoài đại lục, bạn phải hủy đăng ký (注销) vào ngày dịch vụ chấm dứt ở đại lục (Điều 15 Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc). Nếu nhà cung cấp khác vẫn phục vụ dịch vụ ở đại lục, bạn chỉ hủy kết nối (取消接入) ở nhà cung cấp cũ. Ai không hủy sẽ bị phạt 10.000 nhân dân tệ (Điều 26).";
        HongKongDomain:
            "Chọn tên miền",
            "Bạn có thể dùng bất kỳ nhà đăng ký tên miền và đuôi tên miền nào, nhưng không được dùng tên miền đang có đăng ký ICP.";
        HongKongServer:
            "Thuê máy chủ ở Hồng Kông",
            "Máy chủ ở Hồng Kông hoặc nơi khác ngoài đại lục không cần đăng ký ICP, và cũng không dùng để đăng ký được.";
        HongKongRoute:
            "Chọn đường truyền tới người dùng đại lục",
            "Nếu dùng CDN, bạn nên đặt ở vùng “toàn cầu, trừ đại lục”. Người dùng đại lục khi đó được phục vụ từ các nút lân cận như Hồng Kông, Nhật Bản hoặc Singapore.";
        HongKongStores:
            "Rút khỏi các kho ứng dụng đại lục",
            "Kho ứng dụng và nhà cung cấp ở đại lục không được phục vụ ứng dụng chưa đăng ký ICP; Apple cũng yêu cầu tài khoản quốc tế nêu số đăng ký, nhưng theo AppInChina (tháng 8 năm 2025) vẫn phát hành được khi chưa có số. Nếu không, bạn nên phát hành ở kho ứng dụng khác.";
        HongKongOwnSite:
            "Dùng website hoặc ứng dụng riêng",
            "Mini-program luôn phải đăng ký qua nền tảng của nó, dù chạy ở đâu. Chỉ dịch vụ của riêng bạn mới có thể phục vụ từ Hồng Kông.";
        HongKongData:
            "Xử lý việc chuyển dữ liệu cá nhân ra ngoài đại lục",
            "Thủ tục tùy vào số người tính từ ngày 1/1. Nếu có dữ liệu nhạy cảm, bạn nên hỏi riêng.";
    }
}
