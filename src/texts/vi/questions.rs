//! The questions in Vietnamese.

use crate::questions::Question;
use crate::texts::{ChoiceText, QuestionText};

/// A question in words.
#[must_use]
pub const fn question(id: Question) -> QuestionText {
    match id {
        Question::Service => QuestionText {
            text: "Bạn muốn đưa gì lên mạng?",
            why: "Mỗi loại dịch vụ đăng ký theo cách riêng, có loại không phải đăng ký.",
            help: "Hãy kiểm tra website và ứng dụng riêng.",
            where_to_find: "Hỏi người xây dựng xem người dùng sẽ truy cập qua tên miền, ứng dụng hay một nền tảng khác.",
        },
        Question::AppAudience => QuestionText {
            text: "Ứng dụng dành cho ai?",
            why: "Với ứng dụng chỉ dùng nội bộ, luật chưa quy định rõ.",
            help: "",
            where_to_find: "Hỏi người sẽ phát hành ứng dụng.",
        },
        Question::ServedFrom => QuestionText {
            text: "Máy chủ phục vụ người truy cập đặt ở đâu?",
            why: "Nơi đặt máy chủ thường quyết định có cần đăng ký ICP (ICP备案) hay không.",
            help: "Tính cả nút CDN, tường lửa (WAF) và lưu trữ; nơi mua tên miền không quan trọng.",
            where_to_find: "Xem khu vực của máy chủ trong trang quản trị của nhà cung cấp; với CDN, xem vùng tăng tốc (加速区域).",
        },
        Question::AppStores => QuestionText {
            text: "Ứng dụng sẽ được phát hành ở đâu?",
            why: "Kho ứng dụng ở đại lục không được phát hành ứng dụng chưa đăng ký.",
            help: "",
            where_to_find: "Xem các quốc gia và kho đã chọn trong tài khoản nhà phát triển, hoặc kế hoạch phát hành.",
        },
        Question::Applicant => QuestionText {
            text: "Ai sẽ là bên đăng ký (主办单位)?",
            why: "Ai vận hành dịch vụ sẽ quyết định có đăng ký được không và cần giấy tờ gì.",
            help: "Bên đăng ký là bên vận hành dịch vụ và đứng tên đăng ký. Vốn nước ngoài được tính qua mọi tầng sở hữu.",
            where_to_find: "Xem tên và mục loại hình (类型) trên giấy phép kinh doanh (营业执照) hoặc giấy chứng nhận khác; tra cổ đông trên hệ thống thông tin doanh nghiệp (国家企业信用信息公示系统).",
        },
        Question::Person => QuestionText {
            text: "Bạn có loại giấy tờ tùy thân nào?",
            why: "Mỗi tỉnh chấp nhận giấy tờ khác nhau đối với cư dân và người nước ngoài.",
            help: "",
            where_to_find: "Xem chính thẻ, giấy thông hành hoặc hộ chiếu của bạn.",
        },
        Question::Activities => QuestionText {
            text: "Dịch vụ có những hoạt động nào?",
            why: "Ai bán, ai trả tiền và ai đăng tin sẽ quyết định có cần giấy phép (增值电信业务经营许可证) hay không.",
            help: "Dịch vụ chỉ giới thiệu về bạn thì không thuộc mục nào.",
            where_to_find: "Hỏi xem ai bán, ai trả tiền và ai được đăng tin; kế hoạch hoặc bảng giá sẽ cho biết.",
        },
        Question::HoldsBuyersMoney => QuestionText {
            text: "Tiền của người mua có qua tài khoản của bạn trước khi đến người bán không?",
            why: "Giữ tiền của người mua thay người bán thì cần thêm giấy phép thanh toán.",
            help: "",
            where_to_find: "Hợp đồng với đơn vị thanh toán cho biết ai nhận tiền trước.",
        },
        Question::Topics => QuestionText {
            text: "Dịch vụ có nội dung thuộc lĩnh vực nào sau đây?",
            why: "Các lĩnh vực này do cơ quan khác quản lý, có lĩnh vực phải xin phép trước.",
            help: "",
            where_to_find: "Cùng người phụ trách nội dung rà soát các mục và trang dự kiến.",
        },
        Question::LicencesHeld => QuestionText {
            text: "Bên đăng ký đã có những giấy phép nào?",
            why: "Giấy phép đã có thì không phải xin lại.",
            help: "",
            where_to_find: "Xem các dịch vụ ghi trên giấy phép (增值电信业务经营许可证).",
        },
        Question::ForeignShare => QuestionText {
            text: "Nhà đầu tư nước ngoài nắm bao nhiêu phần trăm công ty?",
            why: "Một số giấy phép chỉ cho phép vốn nước ngoài đến 50%.",
            help: "Tính cả nhà đầu tư Hồng Kông, Ma Cao, Đài Loan, qua mọi tầng sở hữu.",
            where_to_find: "Xem sơ đồ cổ đông (股权结构图) của công ty, hoặc tra trên hệ thống thông tin doanh nghiệp (国家企业信用信息公示系统).",
        },
        Question::PilotArea => QuestionText {
            text: "Công ty và cơ sở kỹ thuật có cùng nằm trong một trong bốn khu thí điểm không?",
            why: "Ở đó, một số giấy phép không giới hạn tỷ lệ vốn nước ngoài.",
            help: "Bắc Kinh; khu Lâm Cảng (临港新片区) hoặc khu tiên phong Phố Đông (浦东引领区) của Thượng Hải; Hải Nam; Thâm Quyến.",
            where_to_find: "Xem địa chỉ (住所) trên giấy phép kinh doanh và khu vực máy chủ trong trang quản trị của nhà cung cấp.",
        },
        Question::OpeningCity => QuestionText {
            text: "Công ty có đăng ký tại một trong 20 thành phố mở cửa cho kho ứng dụng năm 2025 không?",
            why: "Ở đó, nhà đầu tư nước ngoài được sở hữu hơn một nửa kho ứng dụng.",
            help: "Bắc Kinh, Thiên Tân, Thượng Hải, Hải Nam, Trùng Khánh, Thẩm Dương, Nam Kinh, Hàng Châu, Vũ Hán, Quảng Châu, Thành Đô, Đại Liên, Ninh Ba, Hạ Môn, Thanh Đảo, Thâm Quyến, Hợp Phì, Phúc Châu, Tây An, Tô Châu.",
            where_to_find: "Xem địa chỉ (住所) trên giấy phép kinh doanh (营业执照).",
        },
        Question::Cepa => QuestionText {
            text: "Nhà đầu tư nước ngoài có giấy chứng nhận nhà cung cấp dịch vụ Hồng Kông hoặc Ma Cao (服务提供者证明书) không?",
            why: "Theo thỏa thuận CEPA, bên có giấy này được sở hữu nhiều hơn ở một số ngành.",
            help: "",
            where_to_find: "Hỏi nhà đầu tư, vì giấy chứng nhận đứng tên họ.",
        },
        Question::Capital => QuestionText {
            text: "Vốn đăng ký của công ty là bao nhiêu?",
            why: "Giấy phép yêu cầu ít nhất 1 triệu nhân dân tệ, hoặc 10 triệu nếu hoạt động ở nhiều tỉnh.",
            help: "Tính theo số vốn đã đăng ký, quy ra nhân dân tệ.",
            where_to_find: "Xem dòng 注册资本 trên giấy phép kinh doanh (营业执照).",
        },
        Question::LicenceArea => QuestionText {
            text: "Hoạt động cần giấy phép sẽ diễn ra ở đâu?",
            why: "Giấy phép cho nhiều tỉnh yêu cầu vốn cao hơn.",
            help: "",
            where_to_find: "Xem kế hoạch kinh doanh, hoặc hỏi cục quản lý viễn thông của tỉnh (通信管理局).",
        },
        Question::Age => QuestionText {
            text: "Bạn bao nhiêu tuổi?",
            why: "Mỗi tỉnh quy định tuổi tối thiểu đối với cá nhân.",
            help: "",
            where_to_find: "Xem ngày sinh trên giấy tờ tùy thân.",
        },
        Question::Province => QuestionText {
            text: "Bạn đăng ký ICP ở tỉnh nào?",
            why: "Cục quản lý viễn thông (通信管理局) mỗi tỉnh có quy định riêng.",
            help: "Tổ chức: tỉnh đã cấp giấy chứng nhận; cá nhân: tỉnh nơi nộp đăng ký.",
            where_to_find: "Xem cơ quan đăng ký (登记机关) trên giấy chứng nhận, hoặc địa chỉ trên thẻ căn cước hay thẻ cư trú.",
        },
        Question::Residence => QuestionText {
            text: "Bạn có giấy tờ nào gắn với tỉnh đó?",
            why: "Một số tỉnh chỉ nhận người có hộ khẩu hoặc cư trú tại tỉnh.",
            help: "",
            where_to_find: "Xem địa chỉ hoặc cơ quan cấp trên thẻ.",
        },
        Question::FilingState => QuestionText {
            text: "Trước đây đã đăng ký ICP (ICP备案) những gì?",
            why: "Điều này quyết định loại yêu cầu và giấy tờ nào phải nộp lại.",
            help: "“Dịch vụ này” là tên miền, ứng dụng hoặc mini-program bạn đang kiểm tra; nhà cung cấp (接入服务商) là công ty đặt máy chủ cho dịch vụ.",
            where_to_find: "Tra bên đăng ký và dịch vụ tại beian.miit.gov.cn, và hỏi nhà cung cấp đã đăng ký những gì cho bạn.",
        },
        Question::Change => QuestionText {
            text: "Dịch vụ đã đăng ký có gì thay đổi?",
            why: "Thay đổi cũng phải đăng ký, mỗi loại cần giấy tờ riêng.",
            help: "",
            where_to_find: "So thông tin đăng ký trong trang quản trị của nhà cung cấp với thực tế hiện nay.",
        },
        Question::DomainSuffix => QuestionText {
            text: "Tên miền có đuôi nào?",
            why: "Chỉ những đuôi được Bộ Công nghiệp và Thông tin hóa (工信部) phê duyệt mới đăng ký ICP được.",
            help: "Cơ quan nhà nước cần .gov.cn hoặc .政务, đơn vị sự nghiệp cần .cn hoặc .公益.",
            where_to_find: "Tra đuôi tên miền trong danh sách của bộ tại domain.miit.gov.cn.",
        },
        Question::DomainRegistrar => QuestionText {
            text: "Tên miền được đăng ký ở đâu?",
            why: "Chỉ tên miền tại nhà đăng ký tên miền được phê duyệt ở đại lục mới đăng ký ICP được.",
            help: "",
            where_to_find: "Xem dòng “Registrar” trong WHOIS; danh sách nhà đăng ký tên miền có tại domain.miit.gov.cn.",
        },
        Question::DomainVerified => QuestionText {
            text: "Tên miền đã xác minh tên thật (实名认证) chưa?",
            why: "Cơ quan quản lý đối chiếu chủ tên miền với bên đăng ký, và dữ liệu mới cần vài ngày để cập nhật.",
            help: "Tính theo ngày làm việc.",
            where_to_find: "Xem trạng thái xác minh trong trang quản trị của nhà đăng ký tên miền, và chủ tên miền hiện trong WHOIS.",
        },
        Question::DomainHolder => QuestionText {
            text: "Ai là chủ tên miền (域名持有者)?",
            why: "Tên, loại giấy tờ và số giấy tờ của chủ tên miền phải khớp với đăng ký.",
            help: "Người chịu trách nhiệm chính (主体负责人) đại diện cho bên đăng ký, thường là người đại diện theo pháp luật.",
            where_to_find: "Xem chứng nhận tên miền (域名证书) trong trang quản trị của nhà đăng ký tên miền.",
        },
        Question::DomainExpiry => QuestionText {
            text: "Tên miền còn hạn bao lâu?",
            why: "Nhiều tỉnh không nhận tên miền sắp hết hạn.",
            help: "",
            where_to_find: "Xem ngày hết hạn trong WHOIS hoặc trang quản trị của nhà đăng ký tên miền.",
        },
        Question::Principal => QuestionText {
            text: "Ai sẽ là người chịu trách nhiệm chính (主体负责人)?",
            why: "Nhiều tỉnh chỉ chấp nhận người đại diện theo pháp luật.",
            help: "Người này chịu trách nhiệm thay mặt bên đăng ký.",
            where_to_find: "Dòng 法定代表人 hoặc 负责人 trên giấy chứng nhận ghi tên người đại diện.",
        },
        Question::PrincipalPapers => QuestionText {
            text: "Người chịu trách nhiệm chính có loại giấy tờ tùy thân nào?",
            why: "Mỗi tỉnh chấp nhận giấy tờ khác nhau.",
            help: "",
            where_to_find: "Đề nghị người đó cho xem thẻ, giấy thông hành hoặc hộ chiếu.",
        },
        Question::Manager => QuestionText {
            text: "Ai sẽ là người phụ trách dịch vụ (服务负责人)?",
            why: "Có tỉnh yêu cầu một người giữ cả hai vai trò, có tỉnh yêu cầu hai người khác nhau; người thứ hai cũng cần giấy tờ.",
            help: "Người này quản lý dịch vụ và thực hiện xác minh khuôn mặt.",
            where_to_find: "Hỏi xem ai có thể xác minh khuôn mặt và nghe điện thoại về dịch vụ.",
        },
        Question::MainlandPhone => QuestionText {
            text: "Những người phụ trách có số di động đại lục để liên lạc không?",
            why: "Nhà cung cấp sẽ gọi điện, và mã xác minh gửi qua tin nhắn.",
            help: "Là người chịu trách nhiệm chính và người phụ trách dịch vụ; với cá nhân, đó là cùng một người.",
            where_to_find: "Hỏi họ: số đại lục bắt đầu bằng +86.",
        },
        Question::Server => QuestionText {
            text: "Bạn có máy chủ nào cho dịch vụ?",
            why: "Yêu cầu đăng ký cần một máy chủ ở đại lục được nhà cung cấp chấp nhận làm bằng chứng.",
            help: "",
            where_to_find: "Xem khu vực, cách tính phí, ngày hết hạn và IP công cộng trong trang quản trị của nhà cung cấp.",
        },
        Question::Account => QuestionText {
            text: "Tài khoản của bạn ở trang nào của nhà cung cấp?",
            why: "Tài khoản trang quốc tế không dùng để đăng ký ICP được.",
            help: "",
            where_to_find: "Xem địa chỉ trang đăng nhập: aliyun.com là trang Trung Quốc, alibabacloud.com là trang quốc tế.",
        },
        Question::Staff => QuestionText {
            text: "Bao nhiêu nhân viên được công ty đóng bảo hiểm xã hội?",
            why: "Hồ sơ xin giấy phép ghi tên ba người và chứng minh bảo hiểm của họ.",
            help: "",
            where_to_find: "Xem chứng từ đóng bảo hiểm xã hội (社保缴费证明) của công ty, hoặc hỏi phòng nhân sự.",
        },
        Question::NameKeyword => QuestionText {
            text: "Tên hoặc ngành nghề kinh doanh của bên đăng ký có từ ngữ thuộc ngành bị quản lý không?",
            why: "Những từ này có thể khiến bạn phải nộp cam kết bằng văn bản, bất kể dịch vụ làm gì.",
            help: "Nếu có nhiều loại, chọn một loại là đủ.",
            where_to_find: "Xem dòng 名称 và 经营范围 trên giấy phép kinh doanh (营业执照).",
        },
        Question::AppPlatforms => QuestionText {
            text: "Ứng dụng chạy trên hệ điều hành nào?",
            why: "Đăng ký ghi từng hệ điều hành cùng mã nhận dạng của ứng dụng.",
            help: "",
            where_to_find: "Hỏi đội phát triển xem họ phát hành phiên bản nào.",
        },
        Question::ReadsChinese => QuestionText {
            text: "Có ai điền biểu mẫu tiếng Trung giúp bạn được không?",
            why: "Hệ thống đăng ký dùng tiếng Trung.",
            help: "",
            where_to_find: "Hỏi đồng nghiệp, đối tác hoặc người tư vấn.",
        },
    }
}

/// The choices of a question: text and hint, in order.
#[must_use]
pub const fn choices(id: Question) -> &'static [ChoiceText] {
    match id {
        Question::Service => &[
            (
                "Website có tên miền riêng",
                "kể cả API, trang quản trị, webmail",
            ),
            (
                "Trang trên tên miền của dịch vụ tạo web",
                "bạn không có tên miền riêng",
            ),
            ("Chỉ có tên miền", "không có dịch vụ nào phía sau"),
            ("Website chỉ truy cập bằng địa chỉ IP", ""),
            ("Ứng dụng", ""),
            ("Mini-program hoặc quick app", "小程序, 快应用"),
            (
                "Dịch vụ mạng nội bộ hoặc VPN",
                "không truy cập được từ internet công cộng",
            ),
        ],
        Question::AppAudience => &[
            ("Công chúng", ""),
            (
                "Chỉ người trong nội bộ",
                "cài trực tiếp, không qua kho ứng dụng",
            ),
        ],
        Question::ServedFrom => &[
            ("Trung Quốc đại lục", ""),
            (
                "Nút CDN, WAF hoặc lưu trữ ở đại lục",
                "máy chủ gốc ở nơi khác",
            ),
            ("Hồng Kông, Ma Cao hoặc Đài Loan", ""),
            ("Nước ngoài", ""),
            ("Không có máy chủ", "ứng dụng chạy hoàn toàn ngoại tuyến"),
        ],
        Question::AppStores => &[
            (
                "Kho ứng dụng ở đại lục",
                "kho Android Trung Quốc hoặc App Store khu vực Trung Quốc đại lục",
            ),
            ("Chỉ ở nơi khác", ""),
        ],
        Question::Applicant => &[
            ("Công ty không có vốn nước ngoài", ""),
            (
                "Công ty có vốn nước ngoài",
                "kể cả Hồng Kông, Ma Cao, Đài Loan; bất kể tỷ lệ",
            ),
            ("Chi nhánh (分公司)", ""),
            ("Văn phòng đại diện", "có giấy chứng nhận đăng ký (登记证)"),
            (
                "Công ty không đăng ký tại đại lục",
                "kể cả văn phòng (办事处) chưa đăng ký",
            ),
            ("Hộ kinh doanh cá thể (个体工商户)", ""),
            (
                "Doanh nghiệp hợp danh (合伙企业)",
                "kể cả doanh nghiệp tư nhân (个人独资企业)",
            ),
            ("Đơn vị sự nghiệp công lập (事业单位)", ""),
            ("Cơ quan nhà nước (党政机关)", ""),
            ("Tổ chức xã hội (社会团体)", ""),
            (
                "Đơn vị phi doanh nghiệp ngoài công lập (民办非企业单位)",
                "",
            ),
            ("Quỹ (基金会)", ""),
            ("Văn phòng luật sư (律师事务所)", ""),
            ("Cơ sở y tế (医疗机构)", ""),
            ("Cơ sở tôn giáo (宗教活动场所)", ""),
            ("Cá nhân (个人)", ""),
        ],
        Question::Person => &[
            ("Thẻ căn cước đại lục (居民身份证)", ""),
            (
                "Giấy thông hành hoặc thẻ cư trú của cư dân Hồng Kông, Ma Cao",
                "港澳居民来往内地通行证 hoặc 港澳居民居住证",
            ),
            (
                "Giấy thông hành hoặc thẻ cư trú của cư dân Đài Loan",
                "台湾居民来往大陆通行证 hoặc 台湾居民居住证",
            ),
            ("Hộ chiếu nước ngoài, sống ở đại lục", ""),
            ("Hộ chiếu nước ngoài, chỉ lưu trú ngắn hạn", ""),
        ],
        Question::Activities => &[
            (
                "Bạn bán hàng hóa hoặc dịch vụ",
                "của mình hoặc bán lại; không có người bán khác",
            ),
            (
                "Bên khác bán hàng hoặc cung cấp dịch vụ dưới tên của họ",
                "",
            ),
            (
                "Người dùng trả tiền cho nội dung",
                "thông tin, phí thành viên hoặc đăng tin",
            ),
            (
                "Bạn đăng thông tin của người khác",
                "tuyển dụng, rao vặt, danh bạ",
            ),
            ("Người dùng đăng bài công khai hoặc trò chuyện", ""),
            (
                "Công cụ tìm kiếm",
                "không chỉ là ô tìm kiếm trong trang của bạn",
            ),
            ("Kho ứng dụng", ""),
            (
                "Quảng cáo",
                "bên khác trả tiền để bạn đăng quảng cáo của họ",
            ),
            ("Phần mềm cho khách hàng dùng trực tuyến (SaaS)", ""),
            ("Xử lý dữ liệu cho người dùng", "chẳng hạn thiết bị IoT"),
            ("Trò chơi", ""),
            (
                "Chỉ kinh doanh trên nền tảng khác",
                "WeChat, Alipay và tương tự, không có nền tảng riêng",
            ),
        ],
        Question::HoldsBuyersMoney => &[
            ("Có", "sau đó bạn trả cho người bán"),
            ("Không", "đơn vị thanh toán có giấy phép trả cho họ"),
        ],
        Question::Topics => &[
            ("Tin tức", "chính trị, thời sự; không tính tin về chính bạn"),
            ("Xuất bản", "sách điện tử, tạp chí, bản đồ"),
            (
                "Chương trình nghe nhìn",
                "phim, truyền hình, phát thanh, video trực tuyến",
            ),
            ("Văn hóa", "âm nhạc, biểu diễn, hoạt hình"),
            ("Thuốc hoặc thiết bị y tế", ""),
            ("Tôn giáo", ""),
            ("Gọi xe công nghệ (网约车)", ""),
            (
                "Tài chính",
                "thanh toán, cho vay, bảo hiểm, quỹ, gọi vốn cộng đồng",
            ),
            ("Dạy thêm ngoài nhà trường (校外培训)", ""),
            ("Giáo dục khác", ""),
            ("Chăm sóc sức khỏe", ""),
        ],
        Question::LicencesHeld => &[
            (
                "B21, “giấy phép EDI”",
                "xử lý dữ liệu và giao dịch trực tuyến (在线数据处理与交易处理业务)",
            ),
            ("B25, “giấy phép ICP”", "dịch vụ thông tin (信息服务业务)"),
        ],
        Question::ForeignShare => &[("Từ 50% trở xuống", ""), ("Trên 50%", "")],
        Question::PilotArea => &[("Có", "cả hai"), ("Không", "")],
        Question::OpeningCity => &[("Có", ""), ("Không", "")],
        Question::Cepa => &[("Có", ""), ("Không", "")],
        Question::Capital => &[
            ("Dưới 1 triệu nhân dân tệ", ""),
            ("Từ 1 triệu đến dưới 10 triệu nhân dân tệ", ""),
            ("Từ 10 triệu nhân dân tệ trở lên", ""),
        ],
        Question::LicenceArea => &[
            ("Trong một tỉnh", ""),
            ("Ở nhiều tỉnh", "hoặc toàn đại lục"),
        ],
        Question::Age => &[
            ("Dưới 16", ""),
            ("16", ""),
            ("17", ""),
            ("Từ 18 trở lên", ""),
        ],
        Question::Province => &[
            ("Bắc Kinh", ""),
            ("Thiên Tân", ""),
            ("Hà Bắc", ""),
            ("Sơn Tây", ""),
            ("Nội Mông", ""),
            ("Liêu Ninh", ""),
            ("Cát Lâm", ""),
            ("Hắc Long Giang", ""),
            ("Thượng Hải", ""),
            ("Giang Tô", ""),
            ("Chiết Giang", ""),
            ("An Huy", ""),
            ("Phúc Kiến", ""),
            ("Giang Tây", ""),
            ("Sơn Đông", ""),
            ("Hà Nam", ""),
            ("Hồ Bắc", ""),
            ("Hồ Nam", ""),
            ("Quảng Đông", ""),
            ("Quảng Tây", ""),
            ("Hải Nam", ""),
            ("Trùng Khánh", ""),
            ("Tứ Xuyên", ""),
            ("Quý Châu", ""),
            ("Vân Nam", ""),
            ("Tây Tạng", ""),
            ("Thiểm Tây", ""),
            ("Cam Túc", ""),
            ("Thanh Hải", ""),
            ("Ninh Hạ", ""),
            ("Tân Cương", ""),
        ],
        Question::Residence => &[
            ("Thẻ căn cước của tỉnh", ""),
            ("Thẻ cư trú (居住证) của tỉnh", ""),
            ("Thẻ sinh viên (学生证) của trường trong tỉnh", ""),
            ("Không có loại nào", ""),
        ],
        Question::FilingState => &[
            ("Chưa có gì", ""),
            ("Bên đăng ký, qua nhà cung cấp này", "dịch vụ này là mới"),
            ("Bên đăng ký, qua nhà cung cấp khác", "dịch vụ này là mới"),
            ("Dịch vụ này, qua nhà cung cấp khác", ""),
            ("Dịch vụ này, qua nhà cung cấp này", ""),
            ("Dịch vụ này, do bên khác đăng ký", ""),
            (
                "Dịch vụ này, do một cá nhân đăng ký",
                "nay tổ chức tiếp nhận",
            ),
            (
                "Chỉ còn hồ sơ chủ thể rỗng (空壳主体)",
                "không còn dịch vụ nào",
            ),
        ],
        Question::Change => &[
            ("Không có gì", ""),
            ("Địa chỉ máy chủ (IP)", ""),
            ("Người phụ trách, thông tin liên lạc hoặc giấy tờ", ""),
            ("Chủ sở hữu", ""),
            ("Ứng dụng thêm hệ điều hành", ""),
            ("Ngừng dịch vụ", ""),
        ],
        Question::DomainSuffix => &[
            ("Đuôi đã được phê duyệt", ""),
            ("Đuôi chưa được phê duyệt", ""),
            (
                "Đã phê duyệt, nhưng không phải đuôi cơ quan của bạn cần",
                "",
            ),
            (
                "Tên nằm dưới một tên miền .gov.cn",
                "chẳng hạn parks.example.gov.cn",
            ),
        ],
        Question::DomainRegistrar => &[
            ("Tại nhà đăng ký tên miền được phê duyệt ở đại lục", ""),
            ("Tại nhà đăng ký tên miền ở nước ngoài", "kể cả Hồng Kông"),
        ],
        Question::DomainVerified => &[
            ("Rồi, đã từ ba ngày trở lên", ""),
            ("Rồi, chưa đến ba ngày", ""),
            ("Chưa", ""),
            ("Chủ tên miền bị ẩn vì bảo vệ quyền riêng tư", ""),
        ],
        Question::DomainHolder => &[
            ("Bên đăng ký", ""),
            ("Người chịu trách nhiệm chính", ""),
            ("Cổ đông hoặc lãnh đạo cấp cao", ""),
            ("Người khác", ""),
        ],
        Question::DomainExpiry => &[("Hơn ba tháng", ""), ("Ba tháng hoặc ít hơn", "")],
        Question::Principal => &[
            (
                "Người đại diện theo pháp luật (法定代表人)",
                "hoặc người đứng đầu ghi trên giấy",
            ),
            ("Người được ủy quyền", "có giấy ủy quyền (授权书)"),
        ],
        Question::PrincipalPapers => &[
            ("Thẻ căn cước đại lục (居民身份证)", ""),
            (
                "Giấy thông hành hoặc thẻ cư trú của cư dân Hồng Kông, Ma Cao",
                "港澳居民来往内地通行证 hoặc 港澳居民居住证",
            ),
            (
                "Giấy thông hành hoặc thẻ cư trú của cư dân Đài Loan",
                "台湾居民来往大陆通行证 hoặc 台湾居民居住证",
            ),
            ("Hộ chiếu nước ngoài", ""),
        ],
        Question::Manager => &[("Người chịu trách nhiệm chính", ""), ("Người khác", "")],
        Question::MainlandPhone => &[("Có", ""), ("Không", "một trong hai người không có")],
        Question::Server => &[
            (
                "Máy chủ đại lục thuê theo kỳ (包年包月)",
                "từ ba tháng, có IP công cộng",
            ),
            ("Thuê ngắn hơn, hoặc trả theo mức dùng (按量付费)", ""),
            ("Máy chủ của bạn", ""),
            ("Chưa có", ""),
        ],
        Question::Account => &[
            ("Trang Trung Quốc", ""),
            ("Trang quốc tế", ""),
            ("Chưa có tài khoản", ""),
        ],
        Question::Staff => &[("Từ ba người", ""), ("Dưới ba người", "")],
        Question::NameKeyword => &[
            ("Không có", ""),
            ("Tài chính", "như 金融, 支付, 保险, 基金"),
            ("Giáo dục", "như 教育, 培训"),
            ("Ngành bị quản lý khác", "như tin tức, xuất bản, thuốc"),
        ],
        Question::AppPlatforms => &[("Android", ""), ("iOS", ""), ("HarmonyOS (鸿蒙)", "")],
        Question::ReadsChinese => &[("Có", ""), ("Không", "")],
    }
}
