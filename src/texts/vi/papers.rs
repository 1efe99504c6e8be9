//! Papers and steps in Vietnamese.

use crate::ids::{Document, Stage, Step};

words! {
    /// A paper: its name, and its form, who signs, and what trips people up.
    document(Document): 2 {
        BusinessLicence:
            "Giấy phép kinh doanh",
            "Bản mới nhất có mã tín dụng thống nhất, do tỉnh nơi đăng ký ICP cấp. Chi nhánh dùng giấy phép của mình. Thượng Hải không nhận bản điện tử.";
        RepresentativeOfficeCertificate:
            "Giấy chứng nhận đăng ký văn phòng đại diện",
            "Do cơ quan Trung Quốc cấp; giấy tờ nước ngoài của công ty mẹ không thay được. Thượng Hải: khai là doanh nghiệp, kèm giấy chứng nhận mã tổ chức.";
        InstitutionCertificate:
            "Giấy chứng nhận pháp nhân đơn vị sự nghiệp",
            "Hoặc giấy chứng nhận mã tổ chức.";
        GovernmentCertificate:
            "Giấy chứng nhận mã tín dụng xã hội thống nhất",
            "Hoặc giấy chứng nhận mã tổ chức.";
        SocialOrganisationCertificate:
            "Giấy chứng nhận đăng ký tổ chức xã hội",
            "Hoặc giấy chứng nhận mã tổ chức.";
        PrivateNonEnterpriseCertificate:
            "Giấy chứng nhận đăng ký đơn vị dân lập phi doanh nghiệp",
            "Hoặc giấy chứng nhận tổ chức dịch vụ xã hội, giấy phép trường tư thục, giấy chứng nhận mã tổ chức.";
        FoundationCertificate:
            "Giấy chứng nhận đăng ký quỹ",
            "Hoặc giấy chứng nhận mã tổ chức. Quỹ từ thiện thêm xác nhận của cơ quan dân chính và cam kết đóng dấu không làm tài chính.";
        LawFirmLicence:
            "Giấy phép hành nghề văn phòng luật sư",
            "Bắc Kinh: trang bìa, đăng ký, kiểm tra năm gần nhất và thay đổi. Sơn Đông: giấy chứng nhận mã tổ chức hoặc mã tín dụng thống nhất.";
        MedicalLicence:
            "Giấy phép hành nghề cơ sở y tế",
            "Quảng Đông không nhận. Nội Mông: bệnh viện thêm giấy phép kinh doanh và giấy thẩm định quảng cáo y tế.";
        ReligiousVenueCertificate:
            "Giấy chứng nhận đăng ký cơ sở tôn giáo",
            "Tên và số phải khớp với chủ tên miền.";
        IdCard:
            "Thẻ căn cước đại lục",
            "Nội Mông không nhận thẻ tạm thời.";
        HongKongMacauPermit:
            "Giấy thông hành vào đại lục của cư dân Hồng Kông, Ma Cao",
            "Hoặc thẻ cư trú của họ, loại Thượng Hải ưu tiên và Quảng Đông bắt buộc. Thượng Hải không nhận căn cước và hộ chiếu Hồng Kông.";
        TaiwanPermit:
            "Giấy thông hành vào đại lục của cư dân Đài Loan",
            "Hoặc thẻ cư trú của họ, loại Thượng Hải ưu tiên. Ở Giang Tô, nhập số kèm chữ cái.";
        Passport:
            "Hộ chiếu",
            "Loại và số như trong đăng ký tên miền. Chưa rõ thẻ thường trú có thay được không.";
        ResidenceProof:
            "Thẻ cư trú",
            "Thượng Hải: còn hạn trên một tháng, kèm xác nhận tình trạng thẻ; người nước ngoài thêm phiếu lưu trú (居住单). Quảng Đông: người Hồng Kông và Ma Cao nộp thẻ cư trú của mình (港澳居民居住证), không dùng giấy thông hành.";
        StudentCard:
            "Thẻ sinh viên",
            "Chỉ biết Sơn Đông, Tứ Xuyên và Cát Lâm chấp nhận.";
        EmploymentProof:
            "Giấy xác nhận việc làm hoặc thu nhập",
            "Quảng Đông: ghi ngày vào làm, chức vụ, có dấu nơi làm việc. Tứ Xuyên: hoặc giấy tờ người giám hộ.";
        GuardianPapers:
            "Giấy tờ của người giám hộ",
            "Tứ Xuyên: thẻ căn cước, các trang sổ hộ khẩu và thư đồng ý, nếu không có xác nhận việc làm. Sơn Đông và Hà Nam: thẻ căn cước. An Huy: căn cước và giấy đồng ý. Phúc Kiến: bản khai của người giám hộ, căn cước và các trang sổ hộ khẩu.";
        PrincipalId:
            "Giấy tờ tùy thân của người phụ trách chủ thể",
            "Thẻ căn cước, giấy thông hành Hồng Kông và Ma Cao hoặc Đài Loan, hoặc hộ chiếu. Thượng Hải: nếu hộ chiếu không có tên tiếng Trung, kèm bản giải trình đóng dấu nêu tên đó.";
        ManagerId:
            "Giấy tờ tùy thân của người phụ trách dịch vụ",
            "Nhiều tỉnh từ chối người đã đứng tên cho chủ thể khác.";
        PrincipalAuthorisation:
            "Thư ủy quyền cho người phụ trách chủ thể",
            "Của người đại diện pháp luật, theo mẫu của nhà cung cấp hoặc tỉnh.";
        ManagerAuthorisation:
            "Thư ủy quyền cho người phụ trách dịch vụ",
            "Không cần nếu đó là người đại diện pháp luật. Mẫu riêng của Thượng Hải ghi rõ tên miền.";
        MainlandPhoneNumbers:
            "Số di động đại lục",
            "Có người nghe trong giờ hành chính Trung Quốc; không dùng số ảo hay số của chủ thể khác. Hai người phải khác số và email; đa số tỉnh cần số khẩn cấp khác.";
        FaceVerification:
            "Xác minh khuôn mặt người phụ trách dịch vụ",
            "Chính người đó làm trực tuyến; khuôn mặt phải khớp giấy tờ.";
        BackdropPhoto:
            "Ảnh người phụ trách dịch vụ trước phông",
            "Tại điểm của nhà cung cấp, hoặc trước phông họ gửi. Từ 2022 chỉ khi nhà cung cấp yêu cầu.";
        DomainRealNameProof:
            "Bằng chứng xác minh tên thật của tên miền",
            "Ảnh chụp màn hình của nhà đăng ký tên miền cho mỗi tên miền: tên miền, ngày hết hạn, tên chủ, loại và số giấy tờ như trong hồ sơ.";
        DomainCertificate:
            "Giấy chứng nhận tên miền",
            "Cho mỗi tên miền: ở Hồ Nam, ở Nội Mông với cá nhân, ở Thiên Tân khi thay đăng ký của cá nhân; nơi khác nếu nhà cung cấp yêu cầu.";
        ServerProof:
            "Bằng chứng về máy chủ",
            "Đơn hàng, mã dịch vụ hoặc mã ủy quyền; mỗi mã thường chỉ dùng một lần, cho một trang web hoặc ứng dụng.";
        GovernmentDomainForm:
            "Phiếu thẩm duyệt trang web cơ quan nhà nước",
            "Ở Nội Mông, Hắc Long Giang, Giang Tây do văn phòng biên chế (编办) duyệt: nên làm trước tiên.";
        AuthenticityCommitment:
            "Cam kết thông tin đúng sự thật",
            "Được yêu cầu ở Giang Tô: người phụ trách dịch vụ ký, theo mẫu hoặc trong hệ thống của nhà cung cấp.";
        AuthenticitySheet:
            "Phiếu xác minh tính xác thực",
            "Ký tay; tổ chức đóng dấu. Từ 2022 chỉ khi nhà cung cấp yêu cầu.";
        RegistrationForm:
            "Phiếu đăng ký thông tin",
            "Mẫu của nhà cung cấp, điền đúng hệt giấy tờ.";
        ProvincialPledge:
            "Cam kết đăng ký của tỉnh",
            "Quảng Đông: người đại diện theo pháp luật ký tay và đóng dấu; cá nhân ký và lăn tay. Hà Nam: dành cho cá nhân, theo mẫu mà nhà cung cấp đưa.";
        ResponsibilityNotice:
            "Thông báo trách nhiệm",
            "Người phụ trách dịch vụ tự tay chép các dòng quy định và ký.";
        CommitmentVideo:
            "Video cam kết",
            "Người phụ trách dịch vụ cầm bản cam kết đã điền.";
        PartyBuildingLetter:
            "Thư xác nhận xây dựng Đảng",
            "Tân Cương: hỏi cơ quan quản lý không gian mạng. Tây Tạng: do văn phòng đảng công ủy địa phương cấp; hỏi xem còn cần không.";
        ConstructionPlan:
            "Phương án xây dựng trang web",
            "Chuyên mục kèm thiết kế trang, nhân sự và vốn, quy chế nội dung, mạng, an ninh, phương án khẩn cấp; ở Hồ Nam là PDF đóng dấu.";
        NotInvolvedPledge:
            "Cam kết không cần phê duyệt trước",
            "Theo mẫu của tỉnh. Hồ Bắc không nhận: thu hẹp phạm vi kinh doanh. Hà Nam không nhận cho tài chính.";
        NameChangeLetter:
            "Thư xác nhận đổi tên",
            "Chỉ khi đã đổi tên: thư của cơ quan đăng ký kinh doanh, kèm giấy chứng nhận mới. Số giấy cũng đổi thì phải hủy và đăng ký lại.";
        AppIcon:
            "Biểu tượng ứng dụng",
            "Một tệp ảnh; Huawei Cloud: dưới 100 KB.";
        AppIdentity:
            "Tên gói hoặc Bundle ID, khóa công khai, dấu vân tay chứng chỉ",
            "Dấu vân tay: MD5 cho Android và HarmonyOS, SHA-1 cho iOS. Xem bằng keytool hoặc trang nhà phát triển của Apple. Một đăng ký gồm mọi nền tảng cùng tên.";
        NewsPermit:
            "Giấy phép tin tức internet",
            "Do cơ quan quản lý không gian mạng cấp.";
        PublishingPermit:
            "Giấy phép xuất bản trực tuyến",
            "Nộp đơn qua tỉnh.";
        AudioVisualPermit:
            "Giấy phép chương trình nghe nhìn trên mạng",
            "Chỉ cho đơn vị nhà nước sở hữu hoặc chi phối.";
        CulturePermit:
            "Giấy phép kinh doanh văn hóa trên mạng",
            "Hạn ba năm.";
        GameNumber:
            "Mã số xuất bản trò chơi",
            "Mỗi trò chơi một mã số.";
        ReligionPermit:
            "Giấy phép thông tin tôn giáo internet",
            "Hạn ba năm. Người đại diện pháp luật phải là công dân Trung Quốc ở đại lục.";
        RideHailingPermit:
            "Giấy phép kinh doanh gọi xe qua mạng",
            "Do cơ quan giao thông thành phố cấp.";
        FinancePermit:
            "Giấy phép lĩnh vực tài chính",
            "Do cơ quan của ngành cấp. Quảng Đông thêm cam kết đóng dấu.";
        TrainingApproval:
            "Phê duyệt dạy thêm ngoài nhà trường",
            "Do cơ quan giáo dục cấp.";
        LicenceApplication:
            "Đơn xin giấy phép",
            "Kèm giấy phép kinh doanh, giấy tờ tùy thân người đại diện pháp luật và bản tuyên bố đã ký. Quý Châu, Vân Nam: phạm vi kinh doanh ghi nghiệp vụ viễn thông hoặc dịch vụ này.";
        ArticlesOfAssociation:
            "Điều lệ công ty",
            "Có dấu tra cứu của cơ quan đăng ký kinh doanh.";
        EquityChart:
            "Sơ đồ cổ đông",
            "Ký, đóng dấu, kèm ảnh chụp hệ thống tín dụng doanh nghiệp quốc gia; nếu không có vốn nước ngoài, thêm bản tuyên bố.";
        ShareholderIds:
            "Giấy tờ của cổ đông",
            "Mọi cổ đông cấp một: giấy tờ tùy thân, hoặc giấy phép kinh doanh và điều lệ nếu là công ty.";
        CapitalProof:
            "Bằng chứng vốn đăng ký",
            "Báo cáo thẩm định vốn được yêu cầu đến ngày 31/8/2017; Lệnh 42 của MIIT đã bãi bỏ.";
        StaffSocialInsurance:
            "Bằng chứng bảo hiểm xã hội",
            "Ba người: phụ trách giấy phép, chăm sóc khách hàng, an ninh mạng. Quảng Tây, Vân Nam, Chiết Giang: tháng gần nhất; Quý Châu: ba tháng.";
        BusinessPlan:
            "Kế hoạch kinh doanh",
            "Cung cấp gì, cho ai, thu lợi thế nào. Sàn giao dịch ở Hồ Nam thêm thỏa thuận với bên thanh toán thứ ba.";
        TechnicalPlan:
            "Phương án kỹ thuật",
            "Dịch vụ thông tin, và ở Hồ Nam cả xử lý giao dịch, thêm ảnh chụp trang có hiện tên miền.";
        SecurityMeasures:
            "Biện pháp an ninh",
            "Dịch vụ thông tin thêm cơ chế duyệt nội dung; xử lý giao dịch ở Quý Châu thêm cơ chế xét duyệt người bán.";
        LawfulOperationCommitment:
            "Cam kết kinh doanh đúng pháp luật",
            "Ký, đóng dấu, kèm 部分证明事项告知承诺书. Tên gợi tới thanh toán, tài chính, gọi xe: thêm 依法经营特定电信业务承诺书.";
        AccessAgreement:
            "Thỏa thuận kết nối",
            "Ký với nhà cung cấp, kèm bản sao giấy phép của họ. Xin họ cả hai.";
        DomainOwnership:
            "Giấy chứng nhận tên miền đứng tên công ty",
            "Của nhà đăng ký tên miền; chủ phải là công ty nộp đơn.";
        FilingNumber:
            "Số đăng ký ICP",
            "Có sẵn ở giữa cuối trang chủ khi nộp đơn.";
        PilotApproval:
            "Văn bản phê duyệt thí điểm của Bộ",
            "Biểu mẫu về thí điểm, công ty, nhân sự, cổ đông, dịch vụ, cùng thư cam kết. Bắc Kinh cho ý kiến ban đầu trong 15 ngày.";
        CepaCertificate:
            "Giấy chứng nhận nhà cung cấp dịch vụ Hồng Kông hoặc Ma Cao",
            "Thông báo 2016 cho người có giấy sở hữu toàn bộ kho ứng dụng; CEPA sửa đổi ngày 1/3/2025: hãy xem bản hiện hành.";
        PsbAccount:
            "Tài khoản trên hệ thống của công an",
            "Tại beian.mps.gov.cn: tài khoản pháp nhân, hoặc tài khoản cá nhân nếu là cá nhân.";
        PsbPapers:
            "Giấy tờ đăng ký với công an",
            "Giấy tờ chủ thể, số ICP, tên miền, IP máy chủ, nhà cung cấp. Người phụ trách, phụ trách an ninh, liên hệ khẩn cấp: giấy tờ tùy thân, thường kèm ảnh cầm giấy. Trang tương tác: có thể phải cam kết, phỏng vấn hoặc bị kiểm tra.";
        DrugsDevicesPapers:
            "Giấy tờ về thông tin thuốc và thiết bị y tế",
            "Cho cơ quan quản lý dược tỉnh. Đến 21/12/2025: giấy chứng nhận đủ điều kiện, trước đăng ký ICP. Từ đó: nộp sau đăng ký ICP, có ít nhất hai người đủ chuyên môn.";
    }
}

words! {
    /// The heading over the papers of a stage.
    stage(Stage): 1 {
        Filing: "Để đăng ký ICP";
        Approval: "Từ các cơ quan khác";
        Licence: "Để xin giấy phép";
        Psb: "Sau khi đăng ký ICP";
    }
}

words! {
    /// A step: what to do, and what happens.
    step(Step): 2 {
        Prepare:
            "Chuẩn bị",
            "Mở tài khoản riêng cho chủ thể này, xác minh tên miền đứng tên chủ thể, thuê máy chủ, gom giấy tờ.";
        Approval:
            "Xin phép cơ quan khác",
            "Nộp cho cơ quan ghi ở từng giấy phép. Thiếu hoặc hết hạn thì hồ sơ bị trả lại.";
        EnterInformation:
            "Nhập thông tin cơ bản",
            "Chọn tỉnh đã cấp giấy: về sau không đổi được.";
        VerifyServer:
            "Xác minh máy chủ",
            "Đặt ở đại lục, có IP công cộng, thuê bao từ ba tháng, không trả theo mức dùng.";
        SubjectAndSite:
            "Nhập thông tin chủ thể và dịch vụ",
            "Đúng hệt giấy tờ. Tên trang web từ ba chữ, không chỉ gồm số hay tiếng Anh, không có chữ như “Trung Quốc”, “quốc gia”; tên của cá nhân không được giống tên công ty.";
        Upload:
            "Tải giấy tờ lên",
            "Chỉ bản gốc, chụp hoặc quét màu, thấy đủ bốn mép; không nhận ảnh chụp lại từ màn hình. Giấy tờ tùy thân: hai mặt, còn hạn trên ba tháng. Thư, cam kết: ký tay, đóng dấu, ngày ký không muộn hơn ngày nộp và không quá ba tháng khi xét duyệt.";
        FaceCheck:
            "Xác minh khuôn mặt",
            "Trong ứng dụng hoặc mini-program của nhà cung cấp: nền trắng trơn, đủ sáng, không mũ, không kính.";
        Confirm:
            "Xác nhận và nộp",
            "Mỗi chủ thể chỉ được có một hồ sơ đang xử lý, dù ở nhà cung cấp nào.";
        ProviderReview:
            "Nhà cung cấp xét duyệt",
            "Họ gọi điện trong giờ hành chính Trung Quốc; không nghe máy có thể bị trả hồ sơ.";
        SmsCheck:
            "Xác minh số di động",
            "Nhập mã trong tin nhắn trên trang của cục; quá hạn thì hồ sơ bị trả lại.";
        AuthorityReview:
            "Chờ cục quản lý viễn thông tỉnh",
            "Cục có thể gọi điện, và báo kết quả qua tin nhắn, email. Được duyệt rồi mới cho tên miền mới phân giải.";
        Licence:
            "Xin giấy phép",
            "Nộp miễn phí tại dxzhgl.miit.gov.cn: tỉnh cấp nếu chỉ một tỉnh, Bộ cấp nếu nhiều tỉnh hoặc có vốn nước ngoài. Các tỉnh hứa 5 đến 40 ngày làm việc. Giấy phép thanh toán: Ngân hàng Nhân dân.";
        Psb:
            "Đăng ký với công an",
            "Khai chủ thể, rồi dịch vụ, và nêu có tương tác hay không. Xét duyệt mất ba đến năm ngày làm việc.";
        HongKongDomain:
            "Chọn tên miền",
            "Nhà đăng ký nào, đuôi nào cũng được, trừ tên miền đang có đăng ký ICP.";
        HongKongServer:
            "Thuê máy chủ ở Hồng Kông",
            "Nhà cung cấp xác minh tài khoản bằng giấy tờ công ty hoặc hộ chiếu.";
        HongKongRoute:
            "Chọn đường truyền tới đại lục",
            "Đặt CDN ở vùng “toàn cầu, trừ đại lục”. Tuyến tối ưu cho Trung Quốc giúp được phần nào; đường xuyên biên giới cần xác minh công ty.";
        HongKongStores:
            "Rời các kho ứng dụng đại lục",
            "Kho Android Trung Quốc từ chối ứng dụng chưa đăng ký; hãy phát hành ở kho khác.";
        HongKongOwnSite:
            "Dùng trang web hoặc ứng dụng riêng",
            "Mini-program luôn đăng ký qua nền tảng của nó; chỉ dịch vụ riêng mới phục vụ được từ Hồng Kông.";
        HongKongData:
            "Xử lý việc chuyển dữ liệu cá nhân ra ngoài",
            "Số người tính từ ngày 1/1 quyết định thủ tục. Hãy hỏi về dữ liệu nhạy cảm.";
    }
}
