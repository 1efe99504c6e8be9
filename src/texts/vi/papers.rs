//! Papers and steps in Vietnamese.

use crate::law::{Document, Stage, Step};
use crate::texts::Item;

/// A paper: its name, and its form, who signs, and what trips people up.
#[must_use]
pub const fn document(id: Document) -> Item {
    match id {
        Document::BusinessLicence => Item {
            text: "Giấy phép kinh doanh",
            detail: "Ảnh chụp hoặc bản quét màu từ bản gốc, thấy đủ bốn mép; dùng bản mới nhất có mã tín dụng thống nhất, do chính tỉnh nơi nộp hồ sơ cấp. Không nhận bản photo hay ảnh chụp lại từ màn hình; Thượng Hải không nhận bản điện tử. Chi nhánh dùng giấy phép của mình.",
        },
        Document::RepresentativeOfficeCertificate => Item {
            text: "Giấy chứng nhận đăng ký văn phòng đại diện của công ty nước ngoài",
            detail: "Ảnh chụp hoặc bản quét màu từ bản gốc. Phải là giấy do cơ quan Trung Quốc cấp; giấy tờ nước ngoài của công ty mẹ không thay thế được. Thượng Hải yêu cầu giấy chứng nhận mã tổ chức và xếp văn phòng vào loại doanh nghiệp.",
        },
        Document::InstitutionCertificate => Item {
            text: "Giấy chứng nhận pháp nhân đơn vị sự nghiệp",
            detail: "Ảnh chụp hoặc bản quét màu từ bản gốc; giấy chứng nhận mã tổ chức cũng được. Tên và số phải khớp với thông tin chủ sở hữu tên miền.",
        },
        Document::GovernmentCertificate => Item {
            text: "Giấy chứng nhận mã tín dụng xã hội thống nhất",
            detail: "Ảnh chụp hoặc bản quét màu từ bản gốc; giấy chứng nhận mã tổ chức cũng được. Tên và số phải khớp với thông tin chủ sở hữu tên miền.",
        },
        Document::SocialOrganisationCertificate => Item {
            text: "Giấy chứng nhận đăng ký pháp nhân tổ chức xã hội",
            detail: "Ảnh chụp hoặc bản quét màu từ bản gốc; giấy chứng nhận mã tổ chức cũng được.",
        },
        Document::PrivateNonEnterpriseCertificate => Item {
            text: "Giấy chứng nhận đăng ký đơn vị dân lập phi doanh nghiệp",
            detail: "Ảnh chụp hoặc bản quét màu từ bản gốc. Cũng có thể dùng giấy chứng nhận của tổ chức dịch vụ xã hội, giấy phép trường tư thục hoặc giấy chứng nhận mã tổ chức.",
        },
        Document::FoundationCertificate => Item {
            text: "Giấy chứng nhận đăng ký pháp nhân quỹ",
            detail: "Ảnh chụp hoặc bản quét màu từ bản gốc; giấy chứng nhận mã tổ chức cũng được. Quỹ từ thiện nộp thêm xác nhận của cơ quan dân chính và cam kết có đóng dấu rằng không kinh doanh tài chính.",
        },
        Document::LawFirmLicence => Item {
            text: "Giấy phép hành nghề của văn phòng luật sư",
            detail: "Ảnh chụp hoặc bản quét màu từ bản gốc. Bắc Kinh yêu cầu trang bìa, trang đăng ký, trang kiểm tra năm gần nhất và các trang thay đổi; Sơn Đông yêu cầu giấy chứng nhận mã tổ chức hoặc mã tín dụng thống nhất.",
        },
        Document::MedicalLicence => Item {
            text: "Giấy phép hành nghề của cơ sở y tế",
            detail: "Ảnh chụp hoặc bản quét màu từ bản gốc. Quảng Đông không coi đây là giấy tờ chủ thể. Nội Mông yêu cầu bệnh viện nộp thêm giấy phép kinh doanh và giấy thẩm định quảng cáo y tế.",
        },
        Document::ReligiousVenueCertificate => Item {
            text: "Giấy chứng nhận đăng ký cơ sở hoạt động tôn giáo",
            detail: "Ảnh chụp hoặc bản quét màu từ bản gốc, thấy đủ bốn mép. Tên và số phải khớp với thông tin chủ sở hữu tên miền.",
        },
        Document::IdCard => Item {
            text: "Thẻ căn cước cư dân Trung Quốc",
            detail: "Ảnh chụp hoặc bản quét màu hai mặt từ bản gốc, còn hạn trên ba tháng. Thấy đủ bốn mép, không bị che, không nhận bản photo. Nội Mông không nhận thẻ tạm thời.",
        },
        Document::HongKongMacauPermit => Item {
            text: "Giấy thông hành vào đại lục dành cho cư dân Hồng Kông và Ma Cao",
            detail: "Ảnh chụp hoặc bản quét màu hai mặt từ bản gốc, còn hạn trên ba tháng. Cũng có thể dùng giấy phép cư trú dành cho cư dân Hồng Kông, Ma Cao; Thượng Hải ưu tiên giấy này và không nhận căn cước hay hộ chiếu Hồng Kông.",
        },
        Document::TaiwanPermit => Item {
            text: "Giấy thông hành vào đại lục dành cho cư dân Đài Loan",
            detail: "Ảnh chụp hoặc bản quét màu hai mặt từ bản gốc, còn hạn trên ba tháng. Cũng có thể dùng giấy phép cư trú dành cho cư dân Đài Loan; Thượng Hải ưu tiên giấy này. Ở Giang Tô, nhập số có kèm chữ cái.",
        },
        Document::Passport => Item {
            text: "Hộ chiếu",
            detail: "Ảnh chụp hoặc bản quét màu từ bản gốc, còn hạn trên ba tháng. Loại giấy tờ và số phải đúng như thông tin đăng ký tên miền. Chưa có căn cứ cho thấy thẻ thường trú dành cho người nước ngoài được chấp nhận thay thế.",
        },
        Document::ResidenceProof => Item {
            text: "Giấy phép cư trú",
            detail: "Ảnh chụp hoặc bản quét màu từ bản gốc, dành cho người không có thẻ căn cước của tỉnh. Tại Thượng Hải, giấy phải còn hạn trên một tháng và kèm xác nhận tình trạng; người nước ngoài nộp thêm phiếu lưu trú.",
        },
        Document::StudentCard => Item {
            text: "Thẻ sinh viên",
            detail: "Ảnh chụp hoặc bản quét màu từ bản gốc, để chứng minh bạn gắn với tỉnh đó. Hiện chỉ biết Sơn Đông và Tứ Xuyên chấp nhận; Thượng Hải và Quảng Đông từ chối.",
        },
        Document::EmploymentProof => Item {
            text: "Giấy xác nhận việc làm hoặc thu nhập",
            detail: "Dành cho người mười sáu, mười bảy tuổi. Quảng Đông yêu cầu ghi ngày vào làm, chức vụ và có dấu của nơi làm việc; Giang Tô, Trùng Khánh, Liêu Ninh nhận xác nhận việc làm hoặc thu nhập. Ở Tứ Xuyên có thể nộp giấy tờ của người giám hộ để thay.",
        },
        Document::GuardianPapers => Item {
            text: "Giấy tờ của người giám hộ",
            detail: "Dành cho người dưới mười tám tuổi. Tứ Xuyên: thẻ căn cước của người giám hộ, các trang sổ hộ khẩu và thư đồng ý, có thể nộp thay giấy xác nhận việc làm. Sơn Đông: thẻ căn cước của người giám hộ.",
        },
        Document::PrincipalId => Item {
            text: "Giấy tờ tùy thân của người phụ trách chủ thể",
            detail: "Tùy giấy tờ người đó có: thẻ căn cước, giấy thông hành Hồng Kông và Ma Cao hoặc Đài Loan, hoặc hộ chiếu. Ảnh chụp hoặc bản quét màu hai mặt từ bản gốc, còn hạn trên ba tháng. Thượng Hải cần bản giải trình đóng dấu nếu hộ chiếu không có tên tiếng Trung.",
        },
        Document::ManagerId => Item {
            text: "Giấy tờ tùy thân của người phụ trách dịch vụ",
            detail: "Ảnh chụp hoặc bản quét màu hai mặt từ bản gốc, còn hạn trên ba tháng. Nhiều tỉnh từ chối người đã đứng tên cho chủ thể khác.",
        },
        Document::PrincipalAuthorisation => Item {
            text: "Thư ủy quyền cho người phụ trách chủ thể",
            detail: "Do người đại diện pháp luật lập theo mẫu của tỉnh hoặc nhà cung cấp: đóng dấu, ký tay rõ ràng, ngày ký không muộn hơn ngày nộp và không quá ba tháng trước khi xét duyệt.",
        },
        Document::ManagerAuthorisation => Item {
            text: "Thư ủy quyền cho người phụ trách dịch vụ",
            detail: "Cần khi người phụ trách dịch vụ không phải người đại diện pháp luật: đóng dấu, ký tay rõ ràng, ngày ký không muộn hơn ngày nộp và không quá ba tháng trước khi xét duyệt. Mẫu riêng của Thượng Hải ghi rõ tên miền.",
        },
        Document::MainlandPhoneNumbers => Item {
            text: "Số di động Trung Quốc đại lục",
            detail: "Của người phụ trách chủ thể và người phụ trách dịch vụ, có người nghe trong giờ hành chính Trung Quốc. Đa số tỉnh yêu cầu số chính và số khẩn cấp khác nhau; hai người phải khác số và email. Không dùng số ảo hoặc số đã dùng cho chủ thể khác.",
        },
        Document::FaceVerification => Item {
            text: "Xác minh khuôn mặt của người phụ trách dịch vụ",
            detail: "Do chính người phụ trách dịch vụ làm trực tuyến: nền trắng trơn, không quá sáng hay quá tối, không đội mũ, không đeo kính. Khuôn mặt phải khớp với giấy tờ.",
        },
        Document::BackdropPhoto => Item {
            text: "Ảnh người phụ trách dịch vụ trước phông nền quy định",
            detail: "Chụp tại điểm của nhà cung cấp, hoặc tự chụp trước tấm phông được gửi tới hay in theo tệp của họ; sau đó tải lên. Phổ biến năm 2018; về sau chỉ cần khi nhà cung cấp vẫn yêu cầu.",
        },
        Document::DomainRealNameProof => Item {
            text: "Bằng chứng tên miền đã xác minh tên thật",
            detail: "Với mỗi tên miền, ảnh chụp màn hình từ nhà đăng ký: tên miền, chủ sở hữu, loại và số giấy tờ, ngày hết hạn. Tên, loại và số giấy tờ phải khớp hồ sơ. Chờ ba đến năm ngày làm việc sau khi xác minh.",
        },
        Document::DomainCertificate => Item {
            text: "Giấy chứng nhận tên miền",
            detail: "Giấy chứng nhận của nhà đăng ký cho từng tên miền. Hồ Nam luôn yêu cầu, Nội Mông yêu cầu với cá nhân, Thiên Tân khi công ty tiếp nhận hồ sơ của cá nhân; nơi khác tùy nhà cung cấp.",
        },
        Document::ServerProof => Item {
            text: "Bằng chứng về máy chủ",
            detail: "Đơn hàng, mã dịch vụ hoặc mã ủy quyền của máy chủ ở đại lục có IP công cộng, thuê bao từ ba tháng; không tính máy chủ trả theo mức sử dụng. Mỗi mã thường chỉ dùng một lần, cho một trang web hoặc ứng dụng.",
        },
        Document::GovernmentDomainForm => Item {
            text: "Phiếu thẩm duyệt trang web của cơ quan nhà nước hoặc đơn vị sự nghiệp",
            detail: "Dành cho mọi cơ quan nhà nước, và cho đơn vị sự nghiệp ở Nội Mông, Hắc Long Giang, Giang Tây. Tại ba nơi này phiếu do văn phòng quản lý biên chế duyệt, nên làm trước tiên.",
        },
        Document::AuthenticityCommitment => Item {
            text: "Cam kết thông tin hồ sơ là đúng sự thật",
            detail: "Theo mẫu hoặc trong hệ thống của nhà cung cấp: ký tay, tổ chức đóng dấu, ngày ký không muộn hơn ngày nộp và không quá ba tháng trước khi xét duyệt. Ở Giang Tô do người phụ trách dịch vụ ký.",
        },
        Document::AuthenticitySheet => Item {
            text: "Phiếu xác minh tính xác thực",
            detail: "Tải về, điền, ký rồi quét hoặc chụp. linktom yêu cầu hai bản gốc, tổ chức đóng dấu vào chỗ trống ở ô ký của người phụ trách trang web. Phổ biến năm 2018; về sau chỉ cần khi nhà cung cấp yêu cầu.",
        },
        Document::RegistrationForm => Item {
            text: "Phiếu đăng ký thông tin hồ sơ",
            detail: "Thông tin về chủ thể, người phụ trách và trang web trên mẫu của nhà cung cấp, viết bằng tiếng Trung và đúng hệt giấy tờ.",
        },
        Document::ProvincialPledge => Item {
            text: "Cam kết đăng ký của tỉnh Quảng Đông",
            detail: "Theo mẫu của Quảng Đông. Với tổ chức, người đại diện pháp luật ký tay và đóng dấu; cá nhân ký và lăn dấu vân tay.",
        },
        Document::ResponsibilityNotice => Item {
            text: "Thông báo trách nhiệm về tính xác thực",
            detail: "Giấy riêng của Giang Tô. Người phụ trách dịch vụ tự tay chép các dòng quy định rồi ký tên.",
        },
        Document::CommitmentVideo => Item {
            text: "Video cam kết",
            detail: "Dành cho Giang Tô: quay người phụ trách dịch vụ cầm văn bản đã điền xong.",
        },
        Document::PartyBuildingLetter => Item {
            text: "Thư xác nhận công tác xây dựng Đảng",
            detail: "Tân Cương yêu cầu với mọi hồ sơ, trừ hủy bỏ và thay đổi không liên quan tên miền; hãy hỏi cơ quan quản lý không gian mạng khu tự trị. Ở Tây Tạng, văn phòng đảng công ủy địa phương cấp cho hồ sơ lần đầu: hãy hỏi xem còn cần không.",
        },
        Document::ConstructionPlan => Item {
            text: "Phương án xây dựng trang web",
            detail: "Nội dung và chuyên mục kèm thiết kế trang, nhân sự và vốn, quy chế quản lý nội dung, bố trí mạng, biện pháp an ninh, phương án khẩn cấp. Hồ Nam yêu cầu bản PDF đóng dấu khi đã có hơn một trang web đăng ký.",
        },
        Document::NotInvolvedPledge => Item {
            text: "Cam kết không thuộc diện phải xin phê duyệt trước",
            detail: "Theo mẫu của tỉnh, có đóng dấu: chủ thể không làm ngành nghề phải phê duyệt mà tên hay phạm vi kinh doanh gợi tới. Hồ Bắc không nhận cam kết, phải thu hẹp phạm vi; Hà Nam không nhận cho lĩnh vực tài chính.",
        },
        Document::NameChangeLetter => Item {
            text: "Thư xác nhận đổi tên",
            detail: "Chỉ khi tổ chức đã đổi tên: thư của cơ quan đăng ký kinh doanh, kèm giấy chứng nhận mới. Nếu số giấy chứng nhận thay đổi thì không sửa được, phải hủy và đăng ký lại.",
        },
        Document::AppIcon => Item {
            text: "Biểu tượng ứng dụng",
            detail: "Một tệp ảnh; Huawei Cloud giới hạn 100 KB.",
        },
        Document::AppIdentity => Item {
            text: "Tên gói hoặc Bundle ID, khóa công khai và dấu vân tay chứng chỉ",
            detail: "Android và HarmonyOS: tên gói, khóa công khai, MD5 của chứng chỉ ký. iOS: Bundle ID, khóa công khai, SHA-1 của chứng chỉ. Xem bằng keytool hoặc trong trang nhà phát triển của Apple. Một hồ sơ gồm mọi nền tảng cùng tên.",
        },
        Document::NewsPermit => Item {
            text: "Giấy phép dịch vụ thông tin tin tức trên internet",
            detail: "Do cơ quan quản lý không gian mạng trung ương hoặc cấp tỉnh cấp. Ảnh chụp hoặc bản quét màu từ bản gốc; thiếu hoặc hết hạn thì hồ sơ bị trả lại. Cấm đầu tư nước ngoài.",
        },
        Document::PublishingPermit => Item {
            text: "Giấy phép dịch vụ xuất bản trực tuyến",
            detail: "Do Cục Báo chí và Xuất bản Quốc gia cấp, nộp qua cấp tỉnh. Ảnh chụp hoặc bản quét màu từ bản gốc, còn hạn. Cấm đầu tư nước ngoài.",
        },
        Document::AudioVisualPermit => Item {
            text: "Giấy phép phát chương trình nghe nhìn trên mạng",
            detail: "Do cơ quan phát thanh truyền hình cấp, chỉ cho đơn vị thuộc sở hữu nhà nước hoặc do nhà nước chi phối. Ảnh chụp hoặc bản quét màu từ bản gốc, còn hạn. Cấm đầu tư nước ngoài.",
        },
        Document::CulturePermit => Item {
            text: "Giấy phép kinh doanh văn hóa trên mạng",
            detail: "Do cơ quan văn hóa và du lịch cấp tỉnh cấp, thời hạn ba năm. Ảnh chụp hoặc bản quét màu từ bản gốc, còn hạn. Chỉ âm nhạc được đầu tư nước ngoài.",
        },
        Document::GameNumber => Item {
            text: "Mã số xuất bản trò chơi",
            detail: "Văn bản phê duyệt trò chơi của cơ quan báo chí và xuất bản. Cấm đầu tư nước ngoài.",
        },
        Document::ReligionPermit => Item {
            text: "Giấy phép dịch vụ thông tin tôn giáo trên internet",
            detail: "Do cơ quan tôn giáo cấp tỉnh cấp, thời hạn ba năm; người đại diện pháp luật phải là công dân Trung Quốc ở đại lục. Tổ chức, cá nhân nước ngoài và đơn vị do họ lập không được xin.",
        },
        Document::RideHailingPermit => Item {
            text: "Giấy phép kinh doanh gọi xe qua mạng",
            detail: "Do cơ quan giao thông của thành phố cấp. Ảnh chụp hoặc bản quét màu từ bản gốc, còn hạn.",
        },
        Document::FinancePermit => Item {
            text: "Giấy phép lĩnh vực tài chính",
            detail: "Do cơ quan quản lý ngành tương ứng cấp: Ngân hàng Nhân dân, cơ quan giám sát tài chính hoặc chứng khoán, văn phòng tài chính địa phương. Quảng Đông yêu cầu cam kết đóng dấu; Thượng Hải và Chiết Giang xét chặt.",
        },
        Document::TrainingApproval => Item {
            text: "Phê duyệt đào tạo ngoài nhà trường",
            detail: "Do cơ quan giáo dục cấp. Ai không làm việc này thì nộp cam kết thay thế ở Giang Tô, Giang Tây và một số tỉnh khác.",
        },
        Document::LicenceApplication => Item {
            text: "Đơn xin giấy phép",
            detail: "Điền trên cổng giấy phép viễn thông của Bộ, kèm giấy phép kinh doanh, giấy tờ tùy thân của người đại diện pháp luật và bản tuyên bố đã ký. Quý Châu và Vân Nam yêu cầu phạm vi kinh doanh ghi nghiệp vụ viễn thông hoặc dịch vụ này.",
        },
        Document::ArticlesOfAssociation => Item {
            text: "Điều lệ công ty",
            detail: "Điều lệ hiện hành có dấu tra cứu của cơ quan đăng ký kinh doanh.",
        },
        Document::EquityChart => Item {
            text: "Sơ đồ cơ cấu cổ đông",
            detail: "Sơ đồ đầy đủ, ký và đóng dấu, kèm ảnh chụp từ hệ thống thông tin tín dụng doanh nghiệp quốc gia. Nếu không có vốn nước ngoài thì kèm bản tuyên bố như vậy.",
        },
        Document::ShareholderIds => Item {
            text: "Giấy tờ của cổ đông",
            detail: "Của mọi cổ đông cấp một: giấy tờ tùy thân nếu là cá nhân, giấy phép kinh doanh và điều lệ nếu là công ty.",
        },
        Document::CapitalProof => Item {
            text: "Bằng chứng vốn đăng ký",
            detail: "Tối thiểu 1 triệu nhân dân tệ để hoạt động trong một tỉnh, 10 triệu cho nhiều tỉnh; thí điểm Bắc Kinh là 1 triệu. Quy định không yêu cầu vốn đã góp đủ.",
        },
        Document::StaffSocialInsurance => Item {
            text: "Bằng chứng bảo hiểm xã hội của nhân viên",
            detail: "Ba người khác nhau, phụ trách giấy phép, chăm sóc khách hàng và an ninh mạng. Quảng Tây, Vân Nam, Chiết Giang yêu cầu tháng gần nhất; Quý Châu yêu cầu ba tháng.",
        },
        Document::BusinessPlan => Item {
            text: "Kế hoạch phát triển và triển khai kinh doanh",
            detail: "Biểu mẫu trên cổng: cung cấp gì, cho ai, thu lợi ra sao. Với sàn giao dịch, Hồ Nam còn yêu cầu thỏa thuận với bên thanh toán thứ ba.",
        },
        Document::TechnicalPlan => Item {
            text: "Phương án kỹ thuật",
            detail: "Biểu mẫu trên cổng. Kèm ảnh chụp trang có hiện tên miền: với dịch vụ thông tin, và ở Hồ Nam với cả xử lý giao dịch.",
        },
        Document::SecurityMeasures => Item {
            text: "Biện pháp bảo đảm an ninh mạng và thông tin",
            detail: "Điền trên cổng. Dịch vụ thông tin nêu thêm cơ chế duyệt nội dung trước khi đăng; với xử lý giao dịch, Quý Châu yêu cầu cơ chế xét duyệt người bán.",
        },
        Document::LawfulOperationCommitment => Item {
            text: "Cam kết kinh doanh đúng pháp luật",
            detail: "Ký và đóng dấu, kèm thư thông báo và cam kết về một số giấy tờ chứng minh. Tên gợi tới thanh toán, tài chính hay gọi xe thì cần cam kết riêng.",
        },
        Document::AccessAgreement => Item {
            text: "Thỏa thuận kết nối",
            detail: "Thỏa thuận với nhà cung cấp máy chủ cho dịch vụ, cùng bản sao giấy phép của chính nhà cung cấp đó. Hãy xin cả hai từ nhà cung cấp.",
        },
        Document::DomainOwnership => Item {
            text: "Giấy chứng nhận tên miền đứng tên công ty",
            detail: "Giấy chứng nhận của nhà đăng ký. Chủ sở hữu phải là công ty nộp đơn.",
        },
        Document::FilingNumber => Item {
            text: "Số đăng ký ICP",
            detail: "Phải đăng ký ICP trước. Khi nộp đơn, số này phải có sẵn ở giữa cuối trang chủ.",
        },
        Document::PilotApproval => Item {
            text: "Văn bản phê duyệt thí điểm của Bộ",
            detail: "Dành cho công ty có vốn nước ngoài đăng ký và đặt hạ tầng trong vùng thí điểm. Gồm các biểu mẫu về thí điểm, công ty và nhân sự, cổ đông, dịch vụ, cùng thư cam kết. Bắc Kinh cho ý kiến ban đầu trong mười lăm ngày.",
        },
        Document::CepaCertificate => Item {
            text: "Giấy chứng nhận nhà cung cấp dịch vụ Hồng Kông hoặc Ma Cao",
            detail: "Giấy chứng nhận của nhà đầu tư theo CEPA. Thông báo năm 2016 cho phép người có giấy sở hữu toàn bộ công ty kho ứng dụng; CEPA đã sửa đổi ngày 1 tháng 3 năm 2025, hãy đối chiếu bản hiện hành.",
        },
        Document::PsbAccount => Item {
            text: "Tài khoản trên hệ thống của công an",
            detail: "Đăng ký tại beian.mps.gov.cn (trước đây là beian.gov.cn), chỉ có tiếng Trung: tổ chức dùng tài khoản pháp nhân, cá nhân dùng tài khoản cá nhân.",
        },
        Document::PsbPapers => Item {
            text: "Giấy tờ cho đăng ký với công an",
            detail: "Giấy tờ chủ thể, số đăng ký ICP, tên miền, IP máy chủ, nhà cung cấp kết nối. Người phụ trách, phụ trách an ninh và liên hệ khẩn cấp nộp giấy tờ tùy thân hai mặt, thường kèm ảnh cầm giấy tờ. Trang tương tác có thể phải cam kết, phỏng vấn hoặc bị kiểm tra.",
        },
        Document::DrugsDevicesPapers => Item {
            text: "Giấy tờ về thông tin thuốc và thiết bị y tế",
            detail: "Do cơ quan quản lý dược cấp tỉnh xử lý; chỉ dành cho tổ chức. Đến hết ngày 21/12/2025: giấy chứng nhận đủ điều kiện, có trước khi đăng ký ICP. Từ sau đó: lập hồ sơ sau khi đăng ký ICP, có ít nhất hai người đủ chuyên môn; một số tỉnh và nhà cung cấp vẫn hỏi trước.",
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
        Stage::Psb => "Để đăng ký với công an",
    }
}

/// A step: what to do, and what happens.
#[must_use]
pub const fn step(id: Step) -> Item {
    match id {
        Step::Prepare => Item {
            text: "Chuẩn bị",
            detail: "Mở tài khoản ở nhà cung cấp, mỗi tài khoản cho một chủ thể. Đăng ký và xác minh tên miền đứng tên chủ thể, mua máy chủ, gom giấy tờ. Tên miền chưa đăng ký ICP không được phân giải. Cần người đọc và viết được tiếng Trung.",
        },
        Step::Approval => Item {
            text: "Xin giấy phép của cơ quan khác",
            detail: "Nộp cho cơ quan ghi bên từng giấy phép. Phải được cấp trước khi đăng ký ICP hoặc xin giấy phép; hồ sơ thiếu hoặc có giấy hết hạn sẽ bị trả lại.",
        },
        Step::EnterInformation => Item {
            text: "Nhập thông tin cơ bản",
            detail: "Trong hệ thống của nhà cung cấp, bằng tiếng Trung: loại chủ thể, tỉnh và quận huyện, giấy chứng nhận, tên miền hoặc ứng dụng. Hệ thống tự xác định loại hồ sơ. Chọn tỉnh đã cấp giấy; về sau không đổi được.",
        },
        Step::VerifyServer => Item {
            text: "Xác minh máy chủ",
            detail: "Chọn máy chủ hoặc nhập mã dịch vụ, mã ủy quyền. Máy chủ phải đặt ở đại lục, có IP công cộng và thuê bao từ ba tháng. Mã đã dùng sẽ bị từ chối.",
        },
        Step::SubjectAndSite => Item {
            text: "Nhập thông tin chủ thể và dịch vụ",
            detail: "Đúng hệt giấy tờ: chủ thể, người phụ trách chủ thể, người phụ trách dịch vụ, điện thoại, địa chỉ đầy đủ. Tên trang web từ ba chữ trở lên, không chỉ gồm số hay tiếng Anh, không có chữ như “Trung Quốc”, “quốc gia”; tên của cá nhân không được giống tên công ty.",
        },
        Step::Upload => Item {
            text: "Tải giấy tờ lên",
            detail: "Trong hệ thống, hoặc qua ứng dụng hay mã quét của nhà cung cấp. Ảnh chụp hoặc bản quét màu từ bản gốc, thấy đủ bốn mép; không nhận bản photo hay ảnh chụp lại từ màn hình. Thư từ, cam kết phải ký, đóng dấu và ghi ngày trước.",
        },
        Step::FaceCheck => Item {
            text: "Xác minh khuôn mặt",
            detail: "Người phụ trách dịch vụ quét mã hoặc mở ứng dụng hay mini-program của nhà cung cấp và làm theo hướng dẫn, trước nền trắng trơn, không mũ, không kính.",
        },
        Step::Confirm => Item {
            text: "Xác nhận và nộp",
            detail: "Kiểm tra lại thông tin chủ thể, dịch vụ và nhà cung cấp rồi nộp. Mỗi chủ thể chỉ được có một hồ sơ đang xử lý, dù ở nhà cung cấp nào.",
        },
        Step::ProviderReview => Item {
            text: "Phối hợp khi nhà cung cấp xét duyệt",
            detail: "Nhà cung cấp kiểm tra hồ sơ và gọi cho người liên hệ trong giờ hành chính Trung Quốc; không nghe máy có thể bị trả hồ sơ. Sửa điểm bị nêu rồi nộp lại. Hồ sơ đạt được chuyển lên cục quản lý viễn thông tỉnh.",
        },
        Step::SmsCheck => Item {
            text: "Xác minh số di động",
            detail: "Các số di động đã khai nhận tin nhắn có mã. Nhập mã trên trang của cơ quan quản lý trước khi hết hạn. Được sai năm lần; sai lần thứ sáu hoặc quá hạn thì hồ sơ bị trả lại.",
        },
        Step::AuthorityReview => Item {
            text: "Chờ cục quản lý viễn thông tỉnh xét duyệt",
            detail: "Cơ quan này xét hồ sơ, có thể gọi điện, và báo kết quả qua tin nhắn và email. Chỉ khi đó mới cho tên miền mới phân giải, và đặt số ở giữa cuối trang chủ (với ứng dụng: trong phần cài đặt), liên kết tới trang đăng ký của Bộ.",
        },
        Step::Licence => Item {
            text: "Xin giấy phép",
            detail: "Sau khi đăng ký ICP, nộp miễn phí trên cổng của Bộ: cấp tỉnh xét nếu chỉ một tỉnh, Bộ xét nếu nhiều tỉnh hoặc có vốn nước ngoài. Giấy phép thanh toán do Ngân hàng Nhân dân cấp. Các tỉnh hứa từ năm đến bốn mươi ngày làm việc.",
        },
        Step::Psb => Item {
            text: "Đăng ký với công an",
            detail: "Trên hệ thống của công an: đăng ký tài khoản, khai chủ thể, rồi khai dịch vụ với số ICP, IP, tên miền và có tương tác hay không. Thường mất ba đến năm ngày làm việc. Sau đó hiển thị số và biểu tượng trong ba mươi ngày.",
        },
        Step::HongKongDomain => Item {
            text: "Chọn tên miền",
            detail: "Nhà đăng ký nào, đuôi nào cũng được. Tên miền đang có đăng ký ICP không được trỏ về Hồng Kông hay nước ngoài khi đăng ký còn hiệu lực: đăng ký có thể bị thu hồi.",
        },
        Step::HongKongServer => Item {
            text: "Thuê máy chủ ở Hồng Kông",
            detail: "Nhà cung cấp xác minh tài khoản bằng giấy tờ công ty hoặc hộ chiếu. Không cần đăng ký ICP, và cũng không thể đăng ký bằng máy chủ này. Chủ thể ở đại lục nên hỏi về việc đăng ký với công an.",
        },
        Step::HongKongRoute => Item {
            text: "Chọn đường truyền tới người dùng đại lục",
            detail: "Đặt CDN ở vùng “toàn cầu, trừ đại lục”: người dùng đại lục được phục vụ từ Hồng Kông, Nhật Bản hoặc Singapore. Tuyến tối ưu cho Trung Quốc giúp được phần nào; đường xuyên biên giới cần xác minh công ty. Cái giá: chậm hơn máy chủ đại lục, nhất là trên di động, và không bảo đảm.",
        },
        Step::HongKongData => Item {
            text: "Xử lý việc chuyển dữ liệu cá nhân ra ngoài",
            detail: "Từ ngày 22/3/2024, tính số người từ ngày 1/1: dưới 100.000 người và không có dữ liệu nhạy cảm thì được miễn thủ tục; đến một triệu thì cần hợp đồng mẫu hoặc chứng nhận; trên nữa thì phải đánh giá an ninh. Hãy hỏi riêng về dữ liệu nhạy cảm.",
        },
    }
}
