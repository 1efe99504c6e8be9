//! Papers and steps in Vietnamese.

use crate::law::{Document, Stage, Step};
use crate::texts::Item;

/// A paper: its name, and its form, who signs, and what trips people up.
#[must_use]
pub const fn document(id: Document) -> Item {
    match id {
        Document::BusinessLicence => Item {
            text: "Giấy phép kinh doanh",
            detail: "Bản mới nhất có mã tín dụng thống nhất, do tỉnh nơi đăng ký ICP cấp. Chi nhánh dùng giấy phép của mình. Thượng Hải không nhận bản điện tử.",
        },
        Document::RepresentativeOfficeCertificate => Item {
            text: "Giấy chứng nhận đăng ký văn phòng đại diện",
            detail: "Do cơ quan Trung Quốc cấp; giấy tờ nước ngoài của công ty mẹ không thay được. Thượng Hải: khai là doanh nghiệp, kèm giấy chứng nhận mã tổ chức.",
        },
        Document::InstitutionCertificate => Item {
            text: "Giấy chứng nhận pháp nhân đơn vị sự nghiệp",
            detail: "Hoặc giấy chứng nhận mã tổ chức.",
        },
        Document::GovernmentCertificate => Item {
            text: "Giấy chứng nhận mã tín dụng xã hội thống nhất",
            detail: "Hoặc giấy chứng nhận mã tổ chức.",
        },
        Document::SocialOrganisationCertificate => Item {
            text: "Giấy chứng nhận đăng ký tổ chức xã hội",
            detail: "Hoặc giấy chứng nhận mã tổ chức.",
        },
        Document::PrivateNonEnterpriseCertificate => Item {
            text: "Giấy chứng nhận đăng ký đơn vị dân lập phi doanh nghiệp",
            detail: "Hoặc giấy chứng nhận tổ chức dịch vụ xã hội, giấy phép trường tư thục, giấy chứng nhận mã tổ chức.",
        },
        Document::FoundationCertificate => Item {
            text: "Giấy chứng nhận đăng ký quỹ",
            detail: "Hoặc giấy chứng nhận mã tổ chức. Quỹ từ thiện thêm xác nhận của cơ quan dân chính và cam kết đóng dấu không làm tài chính.",
        },
        Document::LawFirmLicence => Item {
            text: "Giấy phép hành nghề văn phòng luật sư",
            detail: "Bắc Kinh: trang bìa, đăng ký, kiểm tra năm gần nhất và thay đổi. Sơn Đông: giấy chứng nhận mã tổ chức hoặc mã tín dụng thống nhất.",
        },
        Document::MedicalLicence => Item {
            text: "Giấy phép hành nghề cơ sở y tế",
            detail: "Quảng Đông không nhận. Nội Mông: bệnh viện thêm giấy phép kinh doanh và giấy thẩm định quảng cáo y tế.",
        },
        Document::ReligiousVenueCertificate => Item {
            text: "Giấy chứng nhận đăng ký cơ sở tôn giáo",
            detail: "Tên và số phải khớp với chủ tên miền.",
        },
        Document::IdCard => Item {
            text: "Thẻ căn cước đại lục",
            detail: "Nội Mông không nhận thẻ tạm thời.",
        },
        Document::HongKongMacauPermit => Item {
            text: "Giấy thông hành vào đại lục của cư dân Hồng Kông, Ma Cao",
            detail: "Hoặc thẻ cư trú của họ, loại Thượng Hải ưu tiên. Thượng Hải không nhận căn cước và hộ chiếu Hồng Kông.",
        },
        Document::TaiwanPermit => Item {
            text: "Giấy thông hành vào đại lục của cư dân Đài Loan",
            detail: "Hoặc thẻ cư trú của họ, loại Thượng Hải ưu tiên. Ở Giang Tô, nhập số kèm chữ cái.",
        },
        Document::Passport => Item {
            text: "Hộ chiếu",
            detail: "Loại và số như trong đăng ký tên miền. Chưa rõ thẻ thường trú có thay được không.",
        },
        Document::ResidenceProof => Item {
            text: "Thẻ cư trú",
            detail: "Thượng Hải: còn hạn trên một tháng, kèm xác nhận tình trạng thẻ; người nước ngoài thêm phiếu lưu trú (居住单).",
        },
        Document::StudentCard => Item {
            text: "Thẻ sinh viên",
            detail: "Chỉ biết Sơn Đông và Tứ Xuyên chấp nhận.",
        },
        Document::EmploymentProof => Item {
            text: "Giấy xác nhận việc làm hoặc thu nhập",
            detail: "Quảng Đông: ghi ngày vào làm, chức vụ, có dấu nơi làm việc. Tứ Xuyên: hoặc giấy tờ người giám hộ.",
        },
        Document::GuardianPapers => Item {
            text: "Giấy tờ của người giám hộ",
            detail: "Tứ Xuyên: thẻ căn cước, các trang sổ hộ khẩu và thư đồng ý, nếu không có xác nhận việc làm. Sơn Đông: thẻ căn cước.",
        },
        Document::PrincipalId => Item {
            text: "Giấy tờ tùy thân của người phụ trách chủ thể",
            detail: "Thẻ căn cước, giấy thông hành Hồng Kông và Ma Cao hoặc Đài Loan, hoặc hộ chiếu. Thượng Hải: nếu hộ chiếu không có tên tiếng Trung, kèm bản giải trình đóng dấu nêu tên đó.",
        },
        Document::ManagerId => Item {
            text: "Giấy tờ tùy thân của người phụ trách dịch vụ",
            detail: "Nhiều tỉnh từ chối người đã đứng tên cho chủ thể khác.",
        },
        Document::PrincipalAuthorisation => Item {
            text: "Thư ủy quyền cho người phụ trách chủ thể",
            detail: "Của người đại diện pháp luật, theo mẫu của nhà cung cấp hoặc tỉnh.",
        },
        Document::ManagerAuthorisation => Item {
            text: "Thư ủy quyền cho người phụ trách dịch vụ",
            detail: "Không cần nếu đó là người đại diện pháp luật. Mẫu riêng của Thượng Hải ghi rõ tên miền.",
        },
        Document::MainlandPhoneNumbers => Item {
            text: "Số di động đại lục",
            detail: "Có người nghe trong giờ hành chính Trung Quốc; không dùng số ảo hay số của chủ thể khác. Hai người phải khác số và email; đa số tỉnh cần số khẩn cấp khác.",
        },
        Document::FaceVerification => Item {
            text: "Xác minh khuôn mặt người phụ trách dịch vụ",
            detail: "Chính người đó làm trực tuyến; khuôn mặt phải khớp giấy tờ.",
        },
        Document::BackdropPhoto => Item {
            text: "Ảnh người phụ trách dịch vụ trước phông",
            detail: "Tại điểm của nhà cung cấp, hoặc trước phông họ gửi. Từ 2022 chỉ khi nhà cung cấp yêu cầu.",
        },
        Document::DomainRealNameProof => Item {
            text: "Bằng chứng xác minh tên thật của tên miền",
            detail: "Ảnh chụp màn hình của nhà đăng ký tên miền cho mỗi tên miền: tên miền, ngày hết hạn, tên chủ, loại và số giấy tờ như trong hồ sơ.",
        },
        Document::DomainCertificate => Item {
            text: "Giấy chứng nhận tên miền",
            detail: "Cho mỗi tên miền: ở Hồ Nam, ở Nội Mông với cá nhân, ở Thiên Tân khi thay đăng ký của cá nhân; nơi khác nếu nhà cung cấp yêu cầu.",
        },
        Document::ServerProof => Item {
            text: "Bằng chứng về máy chủ",
            detail: "Đơn hàng, mã dịch vụ hoặc mã ủy quyền; mỗi mã thường chỉ dùng một lần, cho một trang web hoặc ứng dụng.",
        },
        Document::GovernmentDomainForm => Item {
            text: "Phiếu thẩm duyệt trang web cơ quan nhà nước",
            detail: "Ở Nội Mông, Hắc Long Giang, Giang Tây do văn phòng biên chế (编办) duyệt: nên làm trước tiên.",
        },
        Document::AuthenticityCommitment => Item {
            text: "Cam kết thông tin đúng sự thật",
            detail: "Theo mẫu hoặc trong hệ thống của nhà cung cấp; ở Giang Tô người phụ trách dịch vụ ký.",
        },
        Document::AuthenticitySheet => Item {
            text: "Phiếu xác minh tính xác thực",
            detail: "Ký tay; tổ chức đóng dấu. Từ 2022 chỉ khi nhà cung cấp yêu cầu.",
        },
        Document::RegistrationForm => Item {
            text: "Phiếu đăng ký thông tin",
            detail: "Mẫu của nhà cung cấp, điền đúng hệt giấy tờ.",
        },
        Document::ProvincialPledge => Item {
            text: "Cam kết đăng ký của Quảng Đông",
            detail: "Người đại diện pháp luật ký tay, đóng dấu; cá nhân ký và lăn tay.",
        },
        Document::ResponsibilityNotice => Item {
            text: "Thông báo trách nhiệm",
            detail: "Người phụ trách dịch vụ tự tay chép các dòng quy định và ký.",
        },
        Document::CommitmentVideo => Item {
            text: "Video cam kết",
            detail: "Người phụ trách dịch vụ cầm bản cam kết đã điền.",
        },
        Document::PartyBuildingLetter => Item {
            text: "Thư xác nhận xây dựng Đảng",
            detail: "Tân Cương: hỏi cơ quan quản lý không gian mạng. Tây Tạng: do văn phòng đảng công ủy địa phương cấp; hỏi xem còn cần không.",
        },
        Document::ConstructionPlan => Item {
            text: "Phương án xây dựng trang web",
            detail: "Chuyên mục kèm thiết kế trang, nhân sự và vốn, quy chế nội dung, mạng, an ninh, phương án khẩn cấp; ở Hồ Nam là PDF đóng dấu.",
        },
        Document::NotInvolvedPledge => Item {
            text: "Cam kết không cần phê duyệt trước",
            detail: "Theo mẫu của tỉnh. Hồ Bắc không nhận: thu hẹp phạm vi kinh doanh. Hà Nam không nhận cho tài chính.",
        },
        Document::NameChangeLetter => Item {
            text: "Thư xác nhận đổi tên",
            detail: "Chỉ khi đã đổi tên: thư của cơ quan đăng ký kinh doanh, kèm giấy chứng nhận mới. Số giấy cũng đổi thì phải hủy và đăng ký lại.",
        },
        Document::AppIcon => Item {
            text: "Biểu tượng ứng dụng",
            detail: "Một tệp ảnh; Huawei Cloud: dưới 100 KB.",
        },
        Document::AppIdentity => Item {
            text: "Tên gói hoặc Bundle ID, khóa công khai, dấu vân tay chứng chỉ",
            detail: "Dấu vân tay: MD5 cho Android và HarmonyOS, SHA-1 cho iOS. Xem bằng keytool hoặc trang nhà phát triển của Apple. Một đăng ký gồm mọi nền tảng cùng tên.",
        },
        Document::NewsPermit => Item {
            text: "Giấy phép tin tức internet",
            detail: "Do cơ quan quản lý không gian mạng cấp.",
        },
        Document::PublishingPermit => Item {
            text: "Giấy phép xuất bản trực tuyến",
            detail: "Nộp đơn qua tỉnh.",
        },
        Document::AudioVisualPermit => Item {
            text: "Giấy phép chương trình nghe nhìn trên mạng",
            detail: "Chỉ cho đơn vị nhà nước sở hữu hoặc chi phối.",
        },
        Document::CulturePermit => Item {
            text: "Giấy phép kinh doanh văn hóa trên mạng",
            detail: "Hạn ba năm.",
        },
        Document::GameNumber => Item {
            text: "Mã số xuất bản trò chơi",
            detail: "Mỗi trò chơi một mã số.",
        },
        Document::ReligionPermit => Item {
            text: "Giấy phép thông tin tôn giáo internet",
            detail: "Hạn ba năm. Người đại diện pháp luật phải là công dân Trung Quốc ở đại lục.",
        },
        Document::RideHailingPermit => Item {
            text: "Giấy phép kinh doanh gọi xe qua mạng",
            detail: "Do cơ quan giao thông thành phố cấp.",
        },
        Document::FinancePermit => Item {
            text: "Giấy phép lĩnh vực tài chính",
            detail: "Do cơ quan của ngành cấp. Quảng Đông thêm cam kết đóng dấu.",
        },
        Document::TrainingApproval => Item {
            text: "Phê duyệt dạy thêm ngoài nhà trường",
            detail: "Do cơ quan giáo dục cấp.",
        },
        Document::LicenceApplication => Item {
            text: "Đơn xin giấy phép",
            detail: "Kèm giấy phép kinh doanh, giấy tờ tùy thân người đại diện pháp luật và bản tuyên bố đã ký. Quý Châu, Vân Nam: phạm vi kinh doanh ghi nghiệp vụ viễn thông hoặc dịch vụ này.",
        },
        Document::ArticlesOfAssociation => Item {
            text: "Điều lệ công ty",
            detail: "Có dấu tra cứu của cơ quan đăng ký kinh doanh.",
        },
        Document::EquityChart => Item {
            text: "Sơ đồ cổ đông",
            detail: "Ký, đóng dấu, kèm ảnh chụp hệ thống tín dụng doanh nghiệp quốc gia; nếu không có vốn nước ngoài, thêm bản tuyên bố.",
        },
        Document::ShareholderIds => Item {
            text: "Giấy tờ của cổ đông",
            detail: "Mọi cổ đông cấp một: giấy tờ tùy thân, hoặc giấy phép kinh doanh và điều lệ nếu là công ty.",
        },
        Document::CapitalProof => Item {
            text: "Bằng chứng vốn đăng ký",
            detail: "Ít nhất 1 triệu nhân dân tệ cho một tỉnh, 10 triệu cho nhiều tỉnh, 1 triệu ở thí điểm Bắc Kinh. Quy định không buộc đã góp đủ.",
        },
        Document::StaffSocialInsurance => Item {
            text: "Bằng chứng bảo hiểm xã hội",
            detail: "Ba người: phụ trách giấy phép, chăm sóc khách hàng, an ninh mạng. Quảng Tây, Vân Nam, Chiết Giang: tháng gần nhất; Quý Châu: ba tháng.",
        },
        Document::BusinessPlan => Item {
            text: "Kế hoạch kinh doanh",
            detail: "Cung cấp gì, cho ai, thu lợi thế nào. Sàn giao dịch ở Hồ Nam thêm thỏa thuận với bên thanh toán thứ ba.",
        },
        Document::TechnicalPlan => Item {
            text: "Phương án kỹ thuật",
            detail: "Dịch vụ thông tin, và ở Hồ Nam cả xử lý giao dịch, thêm ảnh chụp trang có hiện tên miền.",
        },
        Document::SecurityMeasures => Item {
            text: "Biện pháp an ninh",
            detail: "Dịch vụ thông tin thêm cơ chế duyệt nội dung; xử lý giao dịch ở Quý Châu thêm cơ chế xét duyệt người bán.",
        },
        Document::LawfulOperationCommitment => Item {
            text: "Cam kết kinh doanh đúng pháp luật",
            detail: "Ký, đóng dấu, kèm 部分证明事项告知承诺书. Tên gợi tới thanh toán, tài chính, gọi xe: thêm 依法经营特定电信业务承诺书.",
        },
        Document::AccessAgreement => Item {
            text: "Thỏa thuận kết nối",
            detail: "Ký với nhà cung cấp, kèm bản sao giấy phép của họ. Xin họ cả hai.",
        },
        Document::DomainOwnership => Item {
            text: "Giấy chứng nhận tên miền đứng tên công ty",
            detail: "Của nhà đăng ký tên miền; chủ phải là công ty nộp đơn.",
        },
        Document::FilingNumber => Item {
            text: "Số đăng ký ICP",
            detail: "Có sẵn ở giữa cuối trang chủ khi nộp đơn.",
        },
        Document::PilotApproval => Item {
            text: "Văn bản phê duyệt thí điểm của Bộ",
            detail: "Biểu mẫu về thí điểm, công ty, nhân sự, cổ đông, dịch vụ, cùng thư cam kết. Bắc Kinh cho ý kiến ban đầu trong 15 ngày.",
        },
        Document::CepaCertificate => Item {
            text: "Giấy chứng nhận nhà cung cấp dịch vụ Hồng Kông hoặc Ma Cao",
            detail: "Thông báo 2016 cho người có giấy sở hữu toàn bộ kho ứng dụng; CEPA sửa đổi ngày 1/3/2025: hãy xem bản hiện hành.",
        },
        Document::PsbAccount => Item {
            text: "Tài khoản trên hệ thống của công an",
            detail: "Tại beian.mps.gov.cn: tài khoản pháp nhân, hoặc tài khoản cá nhân nếu là cá nhân.",
        },
        Document::PsbPapers => Item {
            text: "Giấy tờ đăng ký với công an",
            detail: "Giấy tờ chủ thể, số ICP, tên miền, IP máy chủ, nhà cung cấp. Người phụ trách, phụ trách an ninh, liên hệ khẩn cấp: giấy tờ tùy thân, thường kèm ảnh cầm giấy. Trang tương tác: có thể phải cam kết, phỏng vấn hoặc bị kiểm tra.",
        },
        Document::DrugsDevicesPapers => Item {
            text: "Giấy tờ về thông tin thuốc và thiết bị y tế",
            detail: "Cho cơ quan quản lý dược tỉnh. Đến 21/12/2025: giấy chứng nhận đủ điều kiện, trước đăng ký ICP. Từ đó: nộp sau đăng ký ICP, có ít nhất hai người đủ chuyên môn.",
        },
    }
}

/// The heading over the papers of a stage.
#[must_use]
pub const fn stage(id: Stage) -> &'static str {
    match id {
        Stage::Filing => "Để đăng ký ICP",
        Stage::Approval => "Từ các cơ quan khác",
        Stage::Licence => "Để xin giấy phép",
        Stage::Psb => "Sau khi đăng ký ICP",
    }
}

/// A step: what to do, and what happens.
#[must_use]
pub const fn step(id: Step) -> Item {
    match id {
        Step::Prepare => Item {
            text: "Chuẩn bị",
            detail: "Mở tài khoản riêng cho chủ thể này, xác minh tên miền đứng tên chủ thể, thuê máy chủ, gom giấy tờ.",
        },
        Step::Approval => Item {
            text: "Xin phép cơ quan khác",
            detail: "Nộp cho cơ quan ghi ở từng giấy phép. Thiếu hoặc hết hạn thì hồ sơ bị trả lại.",
        },
        Step::EnterInformation => Item {
            text: "Nhập thông tin cơ bản",
            detail: "Chọn tỉnh đã cấp giấy: về sau không đổi được.",
        },
        Step::VerifyServer => Item {
            text: "Xác minh máy chủ",
            detail: "Đặt ở đại lục, có IP công cộng, thuê bao từ ba tháng, không trả theo mức dùng.",
        },
        Step::SubjectAndSite => Item {
            text: "Nhập thông tin chủ thể và dịch vụ",
            detail: "Đúng hệt giấy tờ. Tên trang web từ ba chữ, không chỉ gồm số hay tiếng Anh, không có chữ như “Trung Quốc”, “quốc gia”; tên của cá nhân không được giống tên công ty.",
        },
        Step::Upload => Item {
            text: "Tải giấy tờ lên",
            detail: "Chỉ bản gốc, chụp hoặc quét màu, thấy đủ bốn mép; không nhận ảnh chụp lại từ màn hình. Giấy tờ tùy thân: hai mặt, còn hạn trên ba tháng. Thư, cam kết: ký tay, đóng dấu, ngày ký không muộn hơn ngày nộp và không quá ba tháng khi xét duyệt.",
        },
        Step::FaceCheck => Item {
            text: "Xác minh khuôn mặt",
            detail: "Trong ứng dụng hoặc mini-program của nhà cung cấp: nền trắng trơn, đủ sáng, không mũ, không kính.",
        },
        Step::Confirm => Item {
            text: "Xác nhận và nộp",
            detail: "Mỗi chủ thể chỉ được có một hồ sơ đang xử lý, dù ở nhà cung cấp nào.",
        },
        Step::ProviderReview => Item {
            text: "Nhà cung cấp xét duyệt",
            detail: "Họ gọi điện trong giờ hành chính Trung Quốc; không nghe máy có thể bị trả hồ sơ.",
        },
        Step::SmsCheck => Item {
            text: "Xác minh số di động",
            detail: "Nhập mã trong tin nhắn trên trang của cục; quá hạn thì hồ sơ bị trả lại.",
        },
        Step::AuthorityReview => Item {
            text: "Chờ cục quản lý viễn thông tỉnh",
            detail: "Cục có thể gọi điện, và báo kết quả qua tin nhắn, email. Được duyệt rồi mới cho tên miền mới phân giải.",
        },
        Step::Licence => Item {
            text: "Xin giấy phép",
            detail: "Nộp miễn phí tại dxzhgl.miit.gov.cn: tỉnh cấp nếu chỉ một tỉnh, Bộ cấp nếu nhiều tỉnh hoặc có vốn nước ngoài. Các tỉnh hứa 5 đến 40 ngày làm việc. Giấy phép thanh toán: Ngân hàng Nhân dân.",
        },
        Step::Psb => Item {
            text: "Đăng ký với công an",
            detail: "Khai chủ thể, rồi dịch vụ, và nêu có tương tác hay không. Xét duyệt mất ba đến năm ngày làm việc.",
        },
        Step::HongKongDomain => Item {
            text: "Chọn tên miền",
            detail: "Nhà đăng ký nào, đuôi nào cũng được, trừ tên miền đang có đăng ký ICP.",
        },
        Step::HongKongServer => Item {
            text: "Thuê máy chủ ở Hồng Kông",
            detail: "Nhà cung cấp xác minh tài khoản bằng giấy tờ công ty hoặc hộ chiếu.",
        },
        Step::HongKongRoute => Item {
            text: "Chọn đường truyền tới đại lục",
            detail: "Đặt CDN ở vùng “toàn cầu, trừ đại lục”. Tuyến tối ưu cho Trung Quốc giúp được phần nào; đường xuyên biên giới cần xác minh công ty.",
        },
        Step::HongKongStores => Item {
            text: "Rời các kho ứng dụng đại lục",
            detail: "Kho Android Trung Quốc từ chối ứng dụng chưa đăng ký; hãy phát hành ở kho khác.",
        },
        Step::HongKongOwnSite => Item {
            text: "Dùng trang web hoặc ứng dụng riêng",
            detail: "Mini-program luôn đăng ký qua nền tảng của nó; chỉ dịch vụ riêng mới phục vụ được từ Hồng Kông.",
        },
        Step::HongKongData => Item {
            text: "Xử lý việc chuyển dữ liệu cá nhân ra ngoài",
            detail: "Số người tính từ ngày 1/1 quyết định thủ tục. Hãy hỏi về dữ liệu nhạy cảm.",
        },
    }
}
