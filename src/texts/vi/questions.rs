//! The questions in Vietnamese.

use crate::questions::Question;

words! {
    /// A question in words.
    question(Question): 4 {
        Service:
            "Bạn muốn đưa gì lên mạng?",
            "Có loại dịch vụ không phải đăng ký.",
            "Hãy kiểm tra riêng trang web và ứng dụng.",
            "Hỏi người xây dựng dịch vụ.";
        AppAudience:
            "Ứng dụng dành cho ai?",
            "Với ứng dụng nội bộ, luật chưa rõ.",
            "",
            "Hỏi người sẽ phát hành ứng dụng.";
        ServedFrom:
            "Máy chủ phục vụ người truy cập đặt ở đâu?",
            "Điều này thường quyết định có cần đăng ký ICP (ICP备案) hay không.",
            "Tính cả nút CDN, WAF và lưu trữ; không tính nơi mua tên miền.",
            "Trang quản trị của nhà cung cấp: khu vực máy chủ, hoặc vùng tăng tốc CDN (加速区域).";
        AppStores:
            "Ứng dụng sẽ được phát hành ở đâu?",
            "Kho đại lục không được phát hành ứng dụng chưa đăng ký.",
            "",
            "Các quốc gia đã chọn trong tài khoản nhà phát triển.";
        Applicant:
            "Ai sẽ là chủ thể (主办单位)?",
            "Không phải ai cũng đăng ký được, và giấy tờ khác nhau.",
            "Chủ thể là bên vận hành dịch vụ. Vốn nước ngoài tính qua mọi tầng sở hữu.",
            "Mục loại hình (类型) trên giấy phép kinh doanh (营业执照); cổ đông trong hệ thống 国家企业信用信息公示系统.";
        Person:
            "Bạn có loại giấy tờ tùy thân nào?",
            "Mỗi tỉnh chấp nhận giấy tờ khác nhau.",
            "",
            "Xem chính thẻ, giấy thông hành hoặc hộ chiếu.";
        Activities:
            "Dịch vụ có những hoạt động nào?",
            "Ai bán, trả tiền, đăng tin quyết định có cần giấy phép (增值电信业务经营许可证) hay không.",
            "Chỉ giới thiệu về bạn thì không thuộc mục nào.",
            "Kế hoạch kinh doanh hoặc bảng giá.";
        HoldsBuyersMoney:
            "Tiền mua hàng có qua tài khoản của bạn trước khi đến người bán không?",
            "Khi đó cần thêm giấy phép thanh toán.",
            "",
            "Hợp đồng với đơn vị thanh toán.";
        Topics:
            "Dịch vụ thuộc lĩnh vực nào?",
            "Có lĩnh vực phải xin phép cơ quan khác trước.",
            "",
            "Các mục và trang dự kiến.";
        LicencesHeld:
            "Chủ thể đã có những giấy phép nào?",
            "Giấy phép đã có thì không phải xin lại.",
            "",
            "Các dịch vụ ghi trên giấy phép.";
        ForeignShare:
            "Nhà đầu tư nước ngoài nắm bao nhiêu phần công ty?",
            "Một số giấy phép chỉ mở đến 50%.",
            "",
            "Sơ đồ cổ đông (股权结构图).";
        PilotArea:
            "Công ty và cơ sở kỹ thuật có cùng ở khu thí điểm không?",
            "Ở đó, có giấy phép không giới hạn vốn nước ngoài.",
            "Bắc Kinh; khu Lâm Cảng (临港新片区) hoặc khu tiên phong Phố Đông (浦东引领区) của Thượng Hải; Hải Nam; Thâm Quyến.",
            "Địa chỉ (住所) trên giấy phép kinh doanh, và khu vực máy chủ.";
        OpeningCity:
            "Công ty có đăng ký tại thành phố mở cửa cho kho ứng dụng năm 2025 không?",
            "Ở đó, nhà đầu tư nước ngoài được sở hữu hơn một nửa.",
            "Bắc Kinh, Thiên Tân, Thượng Hải, Hải Nam, Trùng Khánh, Thẩm Dương, Nam Kinh, Hàng Châu, Vũ Hán, Quảng Châu, Thành Đô, Đại Liên, Ninh Ba, Hạ Môn, Thanh Đảo, Thâm Quyến, Hợp Phì, Phúc Châu, Tây An, Tô Châu.",
            "Địa chỉ (住所) trên giấy phép kinh doanh.";
        Cepa:
            "Nhà đầu tư nước ngoài có giấy chứng nhận nhà cung cấp dịch vụ Hồng Kông hoặc Ma Cao (服务提供者证明书) không?",
            "Theo CEPA, bên có giấy này được sở hữu nhiều hơn.",
            "",
            "Hỏi nhà đầu tư.";
        Capital:
            "Vốn đăng ký của công ty là bao nhiêu?",
            "Giấy phép cần 1 triệu nhân dân tệ, hoặc 10 triệu nếu nhiều tỉnh.",
            "",
            "Dòng 注册资本 trên giấy phép kinh doanh.";
        LicenceArea:
            "Hoạt động cần giấy phép sẽ diễn ra ở đâu?",
            "Nhiều tỉnh thì cần vốn cao hơn.",
            "",
            "Kế hoạch kinh doanh.";
        Age:
            "Bạn bao nhiêu tuổi?",
            "Mỗi tỉnh quy định tuổi tối thiểu.",
            "",
            "Ngày sinh trên giấy tờ tùy thân.";
        Province:
            "Bạn đăng ký ICP ở tỉnh nào?",
            "Cục quản lý viễn thông (通信管理局) mỗi tỉnh có quy định riêng.",
            "Tổ chức: tỉnh đã cấp giấy chứng nhận. Cá nhân: tỉnh nơi bạn đăng ký.",
            "Cơ quan đăng ký (登记机关) trên giấy chứng nhận, hoặc địa chỉ trên thẻ.";
        Residence:
            "Bạn có giấy tờ nào gắn với tỉnh đó?",
            "Có tỉnh cần giấy tờ của tỉnh.",
            "",
            "Địa chỉ hoặc cơ quan cấp trên thẻ.";
        FilingState:
            "Trước đây đã đăng ký ICP những gì?",
            "Điều này quyết định loại hồ sơ và giấy tờ.",
            "Nhà cung cấp (接入服务商) đặt máy chủ cho dịch vụ.",
            "Tra tại beian.miit.gov.cn, và hỏi nhà cung cấp.";
        Change:
            "Dịch vụ đã đăng ký có gì thay đổi?",
            "Mỗi thay đổi cần giấy tờ riêng.",
            "",
            "So với đăng ký trong trang quản trị của nhà cung cấp.";
        DomainSuffix:
            "Tên miền có đuôi nào?",
            "Đuôi phải được Bộ Công nghiệp và Công nghệ thông tin (MIIT) phê duyệt.",
            "Cơ quan nhà nước cần .gov.cn hoặc .政务, đơn vị sự nghiệp cần .cn hoặc .公益.",
            "Danh sách của Bộ tại domain.miit.gov.cn.";
        DomainRegistrar:
            "Tên miền được đăng ký ở đâu?",
            "Phải là nhà đăng ký tên miền đại lục được phê duyệt.",
            "",
            "“Registrar” trong WHOIS, và danh sách tại domain.miit.gov.cn.";
        DomainVerified:
            "Tên miền đã xác minh tên thật (实名认证) chưa?",
            "Dữ liệu mới cần vài ngày để cập nhật.",
            "Tính theo ngày làm việc.",
            "Trang quản trị của nhà đăng ký tên miền, và WHOIS.";
        DomainHolder:
            "Ai là chủ tên miền (域名持有者)?",
            "Tên, loại và số giấy tờ phải khớp với đăng ký.",
            "Người phụ trách chủ thể (主体负责人) thường là người đại diện pháp luật.",
            "Giấy chứng nhận tên miền (域名证书).";
        DomainExpiry:
            "Tên miền còn hạn bao lâu?",
            "Nhiều tỉnh không nhận tên miền sắp hết hạn.",
            "",
            "Ngày hết hạn trong WHOIS.";
        Principal:
            "Ai sẽ là người phụ trách chủ thể (主体负责人)?",
            "Nhiều tỉnh chỉ chấp nhận người đại diện pháp luật.",
            "Người này chịu trách nhiệm thay chủ thể.",
            "Dòng 法定代表人 hoặc 负责人 trên giấy chứng nhận.";
        PrincipalPapers:
            "Người phụ trách chủ thể có loại giấy tờ tùy thân nào?",
            "Mỗi tỉnh chấp nhận giấy tờ khác nhau.",
            "",
            "Hỏi người đó.";
        Manager:
            "Ai sẽ là người phụ trách dịch vụ (服务负责人)?",
            "Có tỉnh muốn một người giữ cả hai vai trò, có tỉnh muốn hai người.",
            "Người này quản lý dịch vụ và xác minh khuôn mặt.",
            "Hỏi ai có thể làm việc này.";
        MainlandPhone:
            "Người phụ trách chủ thể và người phụ trách dịch vụ có số di động đại lục không?",
            "Sẽ có cuộc gọi và mã qua tin nhắn.",
            "Với cá nhân, đó là cùng một người.",
            "Số đại lục bắt đầu bằng +86.";
        Server:
            "Bạn có máy chủ nào?",
            "Đăng ký cần một máy chủ đại lục làm bằng chứng.",
            "",
            "Trang quản trị của nhà cung cấp: khu vực, cách tính phí, ngày hết hạn, IP công cộng.";
        Account:
            "Tài khoản của bạn ở trang nào của nhà cung cấp?",
            "Tài khoản trang quốc tế không đăng ký ICP được.",
            "",
            "Địa chỉ đăng nhập: aliyun.com là trang Trung Quốc, alibabacloud.com là trang quốc tế.";
        Staff:
            "Bao nhiêu nhân viên được công ty đóng bảo hiểm xã hội?",
            "Hồ sơ xin giấy phép cần ba người như vậy.",
            "",
            "Chứng từ đóng bảo hiểm xã hội (社保缴费证明).";
        NameKeyword:
            "Tên hoặc phạm vi kinh doanh của chủ thể có từ ngữ thuộc ngành bị quản lý không?",
            "Khi đó có thể phải nộp cam kết.",
            "Nếu có nhiều loại, chọn một.",
            "Dòng 名称 và 经营范围 trên giấy phép kinh doanh.";
        AppPlatforms:
            "Ứng dụng chạy trên hệ điều hành nào?",
            "Đăng ký ghi từng hệ điều hành.",
            "",
            "Hỏi đội phát triển.";
        ReadsChinese:
            "Có ai điền biểu mẫu tiếng Trung giúp bạn được không?",
            "Hệ thống đăng ký dùng tiếng Trung.",
            "",
            "Hỏi đồng nghiệp, đối tác hoặc người tư vấn.";
    }
}

choice_words! {
    Service {
        "Trang web có tên miền riêng", "kể cả API, trang quản trị, webmail";
        "Trang trên tên miền của dịch vụ tạo web", "";
        "Chỉ có tên miền", "không có dịch vụ nào phía sau";
        "Trang web chỉ truy cập bằng địa chỉ IP", "";
        "Ứng dụng", "";
        "Mini-program hoặc quick app", "小程序, 快应用";
        "Dịch vụ mạng nội bộ hoặc VPN", "không có trên internet công cộng";
    }
    AppAudience {
        "Công chúng", "";
        "Chỉ người trong nội bộ", "không qua kho ứng dụng";
    }
    ServedFrom {
        "Trung Quốc đại lục", "";
        "Nút CDN, WAF hoặc lưu trữ ở đại lục", "máy chủ gốc ở nơi khác";
        "Hồng Kông, Ma Cao hoặc Đài Loan", "";
        "Nước ngoài", "";
        "Không có máy chủ", "ứng dụng hoàn toàn ngoại tuyến";
    }
    AppStores {
        "Kho ứng dụng đại lục", "kho Android Trung Quốc, App Store khu vực đại lục";
        "Chỉ ở nơi khác", "";
    }
    Applicant {
        "Công ty không có vốn nước ngoài", "";
        "Công ty có vốn nước ngoài", "bất kể tỷ lệ; kể cả Hồng Kông, Ma Cao, Đài Loan";
        "Chi nhánh", "";
        "Văn phòng đại diện", "có giấy chứng nhận đăng ký (登记证)";
        "Công ty không đăng ký tại đại lục", "kể cả văn phòng (办事处) chưa đăng ký";
        "Hộ kinh doanh cá thể (个体工商户)", "";
        "Doanh nghiệp hợp danh (合伙企业)", "kể cả doanh nghiệp tư nhân (个人独资企业)";
        "Đơn vị sự nghiệp (事业单位)", "";
        "Cơ quan nhà nước", "";
        "Tổ chức xã hội (社会团体)", "";
        "Đơn vị dân lập phi doanh nghiệp (民办非企业单位)", "";
        "Quỹ", "";
        "Văn phòng luật sư", "";
        "Cơ sở y tế", "";
        "Cơ sở tôn giáo", "";
        "Cá nhân", "";
    }
    Person {
        "Thẻ căn cước đại lục", "";
        "Giấy tờ cư dân Hồng Kông, Ma Cao", "来往内地通行证, 居住证";
        "Giấy tờ cư dân Đài Loan", "来往大陆通行证, 居住证";
        "Hộ chiếu nước ngoài, sống ở đại lục", "";
        "Hộ chiếu nước ngoài, chỉ lưu trú ngắn hạn", "";
    }
    Activities {
        "Bạn bán hàng hóa hoặc dịch vụ", "của mình hoặc bán lại; không có người bán khác";
        "Bên khác bán hàng hoặc dịch vụ dưới tên của họ", "";
        "Người dùng trả tiền cho nội dung", "thông tin, thành viên, đăng tin";
        "Bạn đăng thông tin của người khác", "tuyển dụng, rao vặt, danh bạ";
        "Người dùng đăng bài công khai hoặc trò chuyện", "";
        "Công cụ tìm kiếm", "không chỉ trong trang của bạn";
        "Kho ứng dụng", "";
        "Quảng cáo", "bên khác trả tiền";
        "Phần mềm dùng trực tuyến (SaaS)", "";
        "Xử lý dữ liệu cho người dùng", "như thiết bị IoT";
        "Trò chơi", "";
        "Chỉ kinh doanh trong nền tảng khác", "WeChat, Alipay và tương tự";
    }
    HoldsBuyersMoney {
        "Có", "";
        "Không", "";
    }
    Topics {
        "Tin tức", "thời sự; không tính tin về chính bạn";
        "Xuất bản", "sách điện tử, tạp chí, bản đồ";
        "Chương trình nghe nhìn", "phim, truyền hình, phát thanh, video trực tuyến";
        "Văn hóa", "âm nhạc, biểu diễn, hoạt hình";
        "Thuốc hoặc thiết bị y tế", "";
        "Tôn giáo", "";
        "Gọi xe qua mạng (网约车)", "";
        "Tài chính", "thanh toán, cho vay, bảo hiểm, quỹ, gọi vốn cộng đồng";
        "Dạy thêm ngoài nhà trường (校外培训)", "";
        "Giáo dục khác", "";
        "Chăm sóc sức khỏe", "";
    }
    LicencesHeld {
        "B21, “giấy phép EDI”", "在线数据处理与交易处理业务";
        "B25, “giấy phép ICP”", "信息服务业务";
    }
    ForeignShare {
        "Từ 50% trở xuống", "";
        "Trên 50%", "";
    }
    PilotArea {
        "Có", "";
        "Không", "";
    }
    OpeningCity {
        "Có", "";
        "Không", "";
    }
    Cepa {
        "Có", "";
        "Không", "";
    }
    Capital {
        "Dưới 1 triệu nhân dân tệ", "";
        "Từ 1 triệu đến dưới 10 triệu nhân dân tệ", "";
        "Từ 10 triệu nhân dân tệ trở lên", "";
    }
    LicenceArea {
        "Trong một tỉnh", "";
        "Ở nhiều tỉnh", "";
    }
    Age {
        "Dưới 16", "";
        "16", "";
        "17", "";
        "Từ 18 trở lên", "";
    }
    Province {
        "Bắc Kinh", "";
        "Thiên Tân", "";
        "Hà Bắc", "";
        "Sơn Tây", "";
        "Nội Mông", "";
        "Liêu Ninh", "";
        "Cát Lâm", "";
        "Hắc Long Giang", "";
        "Thượng Hải", "";
        "Giang Tô", "";
        "Chiết Giang", "";
        "An Huy", "";
        "Phúc Kiến", "";
        "Giang Tây", "";
        "Sơn Đông", "";
        "Hà Nam", "";
        "Hồ Bắc", "";
        "Hồ Nam", "";
        "Quảng Đông", "";
        "Quảng Tây", "";
        "Hải Nam", "";
        "Trùng Khánh", "";
        "Tứ Xuyên", "";
        "Quý Châu", "";
        "Vân Nam", "";
        "Tây Tạng", "";
        "Thiểm Tây", "";
        "Cam Túc", "";
        "Thanh Hải", "";
        "Ninh Hạ", "";
        "Tân Cương", "";
    }
    Residence {
        "Thẻ căn cước của tỉnh", "";
        "Thẻ cư trú (居住证) của tỉnh", "";
        "Thẻ sinh viên (学生证) trong tỉnh", "";
        "Không có loại nào", "";
    }
    FilingState {
        "Chưa có gì", "";
        "Chỉ chủ thể, qua nhà cung cấp này", "";
        "Chỉ chủ thể, qua nhà cung cấp khác", "";
        "Dịch vụ này, qua nhà cung cấp khác", "";
        "Dịch vụ này, qua nhà cung cấp này", "";
        "Dịch vụ này, do chủ thể khác", "";
        "Dịch vụ này, do một cá nhân", "nay tổ chức tiếp nhận";
        "Chỉ còn hồ sơ chủ thể rỗng (空壳主体)", "không còn dịch vụ nào";
    }
    Change {
        "Không có gì", "";
        "Địa chỉ máy chủ (IP)", "";
        "Người phụ trách, liên lạc hoặc giấy tờ", "";
        "Chủ sở hữu", "";
        "Ứng dụng thêm nền tảng", "";
        "Ngừng dịch vụ", "";
    }
    DomainSuffix {
        "Đuôi đã được phê duyệt", "";
        "Đuôi chưa được phê duyệt", "";
        "Đã phê duyệt, nhưng không phải đuôi cơ quan bạn cần", "";
        "Tên nằm dưới tên miền .gov.cn", "parks.example.gov.cn";
    }
    DomainRegistrar {
        "Ở nhà đăng ký đại lục được phê duyệt", "";
        "Ở nhà đăng ký nước ngoài", "kể cả Hồng Kông";
    }
    DomainVerified {
        "Rồi, từ ba ngày trở lên", "";
        "Rồi, chưa đến ba ngày", "";
        "Chưa", "";
        "Bảo vệ riêng tư che chủ tên miền", "";
    }
    DomainHolder {
        "Chủ thể", "";
        "Người phụ trách chủ thể", "";
        "Cổ đông hoặc lãnh đạo cấp cao", "";
        "Người khác", "";
    }
    DomainExpiry {
        "Hơn ba tháng", "";
        "Ba tháng hoặc ít hơn", "";
    }
    Principal {
        "Người đại diện pháp luật (法定代表人)", "hoặc người đứng đầu ghi trên giấy";
        "Người được ủy quyền", "có thư ủy quyền (授权书)";
    }
    PrincipalPapers {
        "Thẻ căn cước đại lục", "";
        "Giấy tờ cư dân Hồng Kông, Ma Cao", "来往内地通行证, 居住证";
        "Giấy tờ cư dân Đài Loan", "来往大陆通行证, 居住证";
        "Hộ chiếu nước ngoài", "";
    }
    Manager {
        "Người phụ trách chủ thể", "";
        "Người khác", "";
    }
    MainlandPhone {
        "Có", "";
        "Không", "hoặc chỉ một người có";
    }
    Server {
        "Máy chủ đại lục thuê theo kỳ (包年包月)", "từ ba tháng, có IP công cộng";
        "Ngắn hơn, hoặc trả theo mức dùng (按量付费)", "";
        "Máy chủ của bạn", "";
        "Chưa có", "";
    }
    Account {
        "Trang Trung Quốc", "";
        "Trang quốc tế", "";
        "Chưa có tài khoản", "";
    }
    Staff {
        "Từ ba người", "";
        "Dưới ba người", "";
    }
    NameKeyword {
        "Không có", "";
        "Tài chính", "金融, 支付, 保险, 基金";
        "Giáo dục", "教育, 培训";
        "Ngành bị quản lý khác", "tin tức, xuất bản, thuốc";
    }
    AppPlatforms {
        "Android", "";
        "iOS", "";
        "HarmonyOS", "";
    }
    ReadsChinese {
        "Có", "";
        "Không", "";
    }
}
