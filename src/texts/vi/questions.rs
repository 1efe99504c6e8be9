//! The questions in Vietnamese.

use crate::questions::Question;

words! {
    /// A question in words.
    question(Question): 4 {
        Service:
            "Bạn muốn đưa gì lên mạng?",
            "Có loại dịch vụ không phải đăng ký ICP.",
            "Bạn nên kiểm tra riêng website và ứng dụng.",
            "Hỏi người xây dựng dịch vụ: người dùng sẽ vào qua tên miền riêng, qua tên miền của nền tảng khác, qua địa chỉ IP, hay cài một ứng dụng.";
        AppAudience:
            "Ứng dụng dành cho ai?",
            "Với ứng dụng chỉ dành cho người trong nội bộ, quy định chưa rõ.",
            "Nếu công chúng cũng tải và dùng được ứng dụng, hãy chọn “Công chúng”.",
            "Hỏi người sẽ phát hành ứng dụng: ứng dụng lên kho ứng dụng, hay chỉ gửi riêng cho người trong nội bộ.";
        ServedFrom:
            "Máy chủ phục vụ người truy cập đặt ở đâu?",
            "Nơi đặt máy chủ thường quyết định có cần đăng ký ICP (ICP备案) hay không.",
            "Nút CDN, WAF và kho lưu trữ cũng được tính là máy chủ; nơi mua tên miền thì không được tính. Nếu có máy chủ ở nhiều nơi và ít nhất một máy ở đại lục, hãy chọn “Trung Quốc đại lục”. Nếu ở đại lục chỉ có nút CDN, WAF hoặc kho lưu trữ, hãy chọn mục tiếp theo. Từ ngày 1 tháng 7 năm 2026, CDN của chính Akamai không còn nút ở đại lục; nút của đối tác Tencent Cloud và Wangsu thì được tính.",
            "Trong bảng điều khiển của nhà cung cấp, xem khu vực của máy chủ, và vùng tăng tốc (加速区域) của CDN.";
        AppStores:
            "Ứng dụng sẽ được phát hành ở đâu?",
            "Kho ứng dụng đại lục không được phát hành ứng dụng chưa đăng ký ICP.",
            "Nếu ứng dụng được phát hành cả ở kho đại lục và ở nơi khác, hãy chọn “Kho ứng dụng đại lục”.",
            "Trong tài khoản nhà phát triển, xem danh sách quốc gia và khu vực đã chọn để phát hành.";
        Applicant:
            "Loại tổ chức hay cá nhân nào đứng tên đăng ký (主办单位)?",
            "Không phải ai cũng đăng ký ICP được, và mỗi loại chủ thể cần giấy tờ khác nhau.",
            "Chủ thể là bên vận hành dịch vụ. Vốn nước ngoài được tính qua mọi tầng sở hữu.",
            "Xem mục loại hình (类型) trên giấy phép kinh doanh (营业执照); tra cổ đông trong hệ thống 国家企业信用信息公示系统.";
        Person:
            "Bạn có loại giấy tờ tùy thân nào?",
            "Mỗi tỉnh chấp nhận các loại giấy tờ khác nhau.",
            "Nếu bạn là người nước ngoài có thẻ thường trú, hãy chọn “Hộ chiếu nước ngoài, và sống ở đại lục”: chưa có căn cứ cho thấy thẻ này thay thế được hộ chiếu.",
            "Xem tên ghi trên chính giấy tờ: 居民身份证 (thẻ căn cước), 来往内地通行证 hoặc 来往大陆通行证 (giấy thông hành), 居住证 (thẻ cư trú), hoặc hộ chiếu.";
        Activities:
            "Dịch vụ có những hoạt động nào?",
            "Có cần giấy phép viễn thông (增值电信业务经营许可证) hay không tùy ai bán hàng, ai trả tiền và ai đăng tin.",
            "Dịch vụ chỉ giới thiệu về chính bạn thì không thuộc mục nào.",
            "Trong kế hoạch kinh doanh hoặc bảng giá, xem ai bán, ai trả tiền và trả cho việc gì.";
        HoldsBuyersMoney:
            "Tiền người mua trả cho người bán có đi qua tài khoản của bạn không?",
            "Nếu giữ tiền của người mua, bạn cần thêm giấy phép thanh toán.",
            "Chọn “Không” nếu một tổ chức thanh toán có giấy phép giữ tiền.",
            "Trong hợp đồng với đơn vị thanh toán, xem tiền của người mua được chuyển vào tài khoản của ai.";
        Topics:
            "Dịch vụ có nội dung thuộc lĩnh vực nào?",
            "Một số lĩnh vực phải được cơ quan khác cấp phép trước.",
            "Nếu dịch vụ không thuộc lĩnh vực nào trong danh sách, hãy chọn “Không mục nào ở trên”.",
            "Xem các mục và các trang dự kiến của website hoặc ứng dụng.";
        AiModel:
            "Nội dung do mô hình nào tạo ra?",
            "Mô hình cung cấp cho công chúng phải được đăng ký với cơ quan quản lý không gian mạng (网信办); ứng dụng dùng mô hình đã đăng ký thì phải ghi danh ở đó.",
            "Nếu tự chạy một mô hình mã nguồn mở mà không thay đổi, hãy chọn mô hình của mình và hỏi cơ quan quản lý không gian mạng cấp tỉnh, vì chưa có quy định công bố cho trường hợp này. Nếu dùng nhiều mô hình và có mô hình chưa đăng ký, hãy chọn mô hình chưa đăng ký.",
            "Hỏi nhà cung cấp mô hình số đăng ký (备案号), hoặc tìm mô hình trong danh sách dịch vụ đã đăng ký (生成式人工智能服务已备案信息) tại cac.gov.cn.";
        PersonalData:
            "Dữ liệu cá nhân của ai được chuyển ra khỏi Trung Quốc đại lục?",
            "Càng nhiều người liên quan, luật càng yêu cầu nhiều thủ tục trước khi chuyển dữ liệu ra ngoài.",
            "Tính số người ở Trung Quốc đại lục có dữ liệu được chuyển ra trong một năm dương lịch. Dữ liệu nhạy cảm gồm, ví dụ, khuôn mặt và vân tay, tôn giáo, sức khỏe, tài khoản ngân hàng, nơi đi lại, và mọi dữ liệu của trẻ dưới 14 tuổi.",
            "Xem các biểu mẫu, tài khoản, đơn hàng và nhật ký của dịch vụ: chúng ghi lại những gì về người truy cập và lưu ở đâu.";
        LicencesHeld:
            "Chủ thể đã có những giấy phép viễn thông nào?",
            "Giấy phép đã có thì không phải xin lại.",
            "Số đăng ký ICP (dạng 京ICP备…号) không phải là giấy phép. Số giấy phép B25 có dạng 京ICP证…号.",
            "Xem mục nghiệp vụ (业务种类) trên giấy phép 增值电信业务经营许可证; hoặc tra tên công ty tại dxzhgl.miit.gov.cn.";
        ForeignShare:
            "Nhà đầu tư nước ngoài nắm bao nhiêu phần công ty?",
            "Một số giấy phép chỉ mở cho vốn nước ngoài đến 50%.",
            "Vốn từ Hồng Kông, Ma Cao, Đài Loan cũng được tính, qua mọi tầng sở hữu.",
            "Xem tỷ lệ góp vốn trong sơ đồ cổ đông (股权结构图).";
        PilotArea:
            "Công ty và cơ sở vật chất có cùng ở khu thí điểm không?",
            "Ở khu thí điểm, một số giấy phép không giới hạn vốn nước ngoài.",
            "Các khu thí điểm là Bắc Kinh; khu Lâm Cảng (临港新片区) hoặc khu tiên phong Phố Đông (浦东引领区) của Thượng Hải; Hải Nam; và Thâm Quyến.",
            "Xem địa chỉ (住所) trên giấy phép kinh doanh (营业执照), và khu vực máy chủ trong bảng điều khiển của nhà cung cấp.";
        OpeningCity:
            "Công ty có đăng ký tại một thành phố mở cửa cho kho ứng dụng năm 2025 không?",
            "Ở các thành phố này, nhà đầu tư nước ngoài được sở hữu hơn một nửa công ty.",
            "Các nơi đó là Bắc Kinh, Thiên Tân, Thượng Hải, Hải Nam, Trùng Khánh, Thẩm Dương, Nam Kinh, Hàng Châu, Vũ Hán, Quảng Châu, Thành Đô, Đại Liên, Ninh Ba, Hạ Môn, Thanh Đảo, Thâm Quyến, Hợp Phì, Phúc Châu, Tây An và Tô Châu.",
            "Xem địa chỉ (住所) trên giấy phép kinh doanh (营业执照).";
        Cepa:
            "Nhà đầu tư nước ngoài có giấy chứng nhận nhà cung cấp dịch vụ Hồng Kông hoặc Ma Cao (服务提供者证明书) không?",
            "Theo CEPA, nhà đầu tư có giấy này được sở hữu tỷ lệ cao hơn.",
            "Chọn “Không” nếu nhà đầu tư chưa có giấy này.",
            "Hỏi nhà đầu tư xem có giấy mang tên 服务提供者证明书 của Hồng Kông hoặc Ma Cao không.";
        Capital:
            "Vốn đăng ký của công ty là bao nhiêu?",
            "Muốn có giấy phép, công ty phải có vốn đăng ký từ 1 triệu nhân dân tệ, hoặc từ 10 triệu nếu kinh doanh ở nhiều tỉnh.",
            "Vốn đăng ký là số vốn ghi trên giấy phép kinh doanh.",
            "Xem dòng vốn đăng ký (注册资本) trên giấy phép kinh doanh (营业执照).";
        LicenceArea:
            "Bạn sẽ cung cấp dịch vụ cần giấy phép ở đâu?",
            "Nếu cung cấp ở nhiều tỉnh, công ty phải có vốn đăng ký cao hơn.",
            "Khi nào một dịch vụ trên mạng được coi là phục vụ nhiều tỉnh thì còn có cách hiểu khác nhau. Nếu không chắc, hãy chọn “Tôi không biết”.",
            "Trong kế hoạch kinh doanh, xem các tỉnh mà công ty dự định cung cấp dịch vụ.";
        Age:
            "Bạn bao nhiêu tuổi?",
            "Mỗi tỉnh quy định một độ tuổi tối thiểu.",
            "Tuổi được tính theo số năm tròn.",
            "Xem ngày sinh trên giấy tờ tùy thân của bạn.";
        Province:
            "Bạn đăng ký ICP ở tỉnh nào?",
            "Cục quản lý viễn thông (通信管理局) của mỗi tỉnh có quy định riêng.",
            "Tổ chức chọn tỉnh đã cấp giấy chứng nhận của mình. Cá nhân chọn tỉnh nơi mình đăng ký ICP. Thành phố trực thuộc trung ương và khu tự trị cũng nằm trong danh sách.",
            "Xem cơ quan đăng ký (登记机关) trên giấy chứng nhận, hoặc địa chỉ trên thẻ căn cước.";
        Residence:
            "Bạn có giấy tờ nào của tỉnh đó?",
            "Một số tỉnh yêu cầu giấy tờ của chính tỉnh đó.",
            "Chỉ tính giấy tờ của tỉnh mà bạn chọn để đăng ký ICP.",
            "Xem địa chỉ hoặc cơ quan cấp ghi trên thẻ.";
        FilingState:
            "Trước đây đã đăng ký ICP những gì?",
            "Điều này quyết định loại hồ sơ và giấy tờ.",
            "Nhà cung cấp (接入服务商) là bên đặt máy chủ cho dịch vụ.",
            "Tra tên miền hoặc tên chủ thể tại beian.miit.gov.cn, và hỏi nhà cung cấp.";
        Change:
            "Dịch vụ đã đăng ký có gì thay đổi?",
            "Mỗi thay đổi cần giấy tờ riêng.",
            "Nếu có nhiều thay đổi, bạn nên kiểm tra lần lượt từng thay đổi.",
            "So sánh với thông tin đăng ký trong bảng điều khiển của nhà cung cấp.";
        DomainSuffix:
            "Tên miền có đuôi nào?",
            "Đuôi tên miền phải được Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) phê duyệt.",
            "Cơ quan nhà nước phải dùng .gov.cn hoặc .政务; đơn vị sự nghiệp phải dùng .cn hoặc .公益.",
            "Xem danh sách của MIIT tại domain.miit.gov.cn.";
        DomainRegistrar:
            "Tên miền được đăng ký ở đâu?",
            "Tên miền phải ở một nhà đăng ký tên miền đại lục đã được phê duyệt.",
            "Nhà đăng ký tên miền ở Hồng Kông được tính là ở ngoài đại lục.",
            "Xem dòng “Registrar” trong WHOIS, rồi đối chiếu với danh sách tại domain.miit.gov.cn.";
        DomainVerified:
            "Tên miền đã được xác minh tên thật (实名认证) chưa?",
            "Thông tin mới cần vài ngày mới được cập nhật.",
            "Thời gian được tính theo ngày làm việc.",
            "Xem bảng điều khiển của nhà đăng ký tên miền, và WHOIS.";
        DomainHolder:
            "Ai là chủ tên miền (域名持有者)?",
            "Tên, loại giấy tờ và số giấy tờ phải khớp với hồ sơ đăng ký ICP.",
            "Người phụ trách chủ thể (主体负责人) thường là người đại diện theo pháp luật.",
            "Xem tên ghi trên giấy chứng nhận tên miền (域名证书), tải từ website của nhà đăng ký tên miền.";
        DomainExpiry:
            "Tên miền còn bao lâu thì hết hạn?",
            "Nhiều tỉnh không nhận tên miền sắp hết hạn.",
            "Nếu tên miền sắp hết hạn, bạn có thể gia hạn trước rồi mới đăng ký ICP.",
            "Xem ngày hết hạn trong WHOIS.";
        Principal:
            "Ai sẽ là người phụ trách chủ thể (主体负责人)?",
            "Nhiều tỉnh chỉ chấp nhận người đại diện theo pháp luật.",
            "Người này thay mặt chủ thể chịu trách nhiệm.",
            "Xem dòng 法定代表人 hoặc 负责人 trên giấy phép kinh doanh hay giấy chứng nhận của chủ thể.";
        PrincipalPapers:
            "Người phụ trách chủ thể (主体负责人) có loại giấy tờ tùy thân nào?",
            "Mỗi tỉnh chấp nhận các loại giấy tờ khác nhau.",
            "Chọn loại giấy tờ mà người đó sẽ dùng để đăng ký.",
            "Xem tên ghi trên chính giấy tờ của người đó: 居民身份证 (thẻ căn cước), 来往内地通行证 hoặc 来往大陆通行证 (giấy thông hành), 居住证 (thẻ cư trú), hoặc hộ chiếu.";
        Manager:
            "Ai sẽ là người phụ trách dịch vụ (服务负责人)?",
            "Một số tỉnh yêu cầu một người giữ cả hai vai trò phụ trách, một số tỉnh yêu cầu hai người khác nhau.",
            "Người này quản lý dịch vụ và phải tự xác minh khuôn mặt.",
            "Hỏi xem ai trực tiếp quản lý website hoặc ứng dụng và có thể tự xác minh khuôn mặt.";
        MainlandPhone:
            "Người phụ trách chủ thể (主体负责人) và người phụ trách dịch vụ (服务负责人) đều có số di động Trung Quốc đại lục không?",
            "Nhà cung cấp sẽ gọi điện, và mã xác minh được gửi qua tin nhắn.",
            "Nếu chủ thể là cá nhân thì một người giữ cả hai vai trò.",
            "Số di động đại lục bắt đầu bằng +86.";
        Server:
            "Bạn có máy chủ nào?",
            "Khi đăng ký ICP phải chứng minh có máy chủ ở đại lục.",
            "Nếu bạn chỉ có CDN hoặc kho lưu trữ mà chưa có máy chủ, hãy chọn “Chưa có”.",
            "Trong bảng điều khiển của nhà cung cấp, xem khu vực, cách tính phí, ngày hết hạn và IP công cộng của máy chủ.";
        Account:
            "Tài khoản của bạn thuộc website Trung Quốc hay website quốc tế của nhà cung cấp?",
            "Tài khoản trên website quốc tế không dùng để đăng ký ICP được.",
            "Nếu chưa chọn nhà cung cấp, hãy chọn “Chưa có tài khoản”.",
            "Xem địa chỉ website nơi bạn đăng nhập: aliyun.com là website Trung Quốc, alibabacloud.com là website quốc tế.";
        Staff:
            "Công ty đang đóng bảo hiểm xã hội cho bao nhiêu nhân viên?",
            "Đơn xin giấy phép phải nêu ba người, kèm chứng từ bảo hiểm xã hội của họ.",
            "Chỉ tính những người do chính công ty xin giấy phép đóng bảo hiểm.",
            "Trên chứng từ đóng bảo hiểm xã hội (社保缴费证明), đếm số người có tên.";
        NameKeyword:
            "Tên hoặc phạm vi kinh doanh của chủ thể có từ thuộc ngành phải xin phép trước (tài chính, giáo dục, tin tức…) không?",
            "Nếu có, tỉnh có thể yêu cầu bản cam kết bằng văn bản.",
            "Nếu có nhiều loại, bạn chọn một loại bất kỳ.",
            "Xem dòng 名称 (tên) và 经营范围 (phạm vi kinh doanh) trên giấy phép kinh doanh (营业执照).";
        AppPlatforms:
            "Ứng dụng chạy trên hệ điều hành nào?",
            "Hồ sơ đăng ký phải nêu từng hệ điều hành.",
            "Hãy chọn mọi hệ điều hành mà ứng dụng sẽ chạy.",
            "Hỏi đội phát triển xem ứng dụng được làm cho những hệ điều hành nào.";
        ReadsChinese:
            "Có ai điền biểu mẫu tiếng Trung giúp bạn được không?",
            "Các hệ thống đăng ký ICP dùng tiếng Trung.",
            "Người đó phải đọc, viết và hiểu được tiếng Trung.",
            "Hỏi đồng nghiệp, đối tác hoặc người tư vấn biết tiếng Trung.";
    }
}

choice_words! {
    Service {
        "Website có tên miền riêng", "kể cả API, trang quản trị, webmail";
        "Trang trên tên miền của dịch vụ tạo website", "";
        "Chỉ có tên miền", "tên miền không cung cấp dịch vụ nào";
        "Website chỉ truy cập bằng địa chỉ IP", "";
        "Ứng dụng", "";
        "Mini-program hoặc quick app", "小程序, 快应用";
        "Dịch vụ mạng nội bộ hoặc VPN", "không truy cập được từ internet công cộng";
    }
    AppAudience {
        "Công chúng", "";
        "Chỉ người trong nội bộ", "không qua kho ứng dụng";
    }
    ServedFrom {
        "Trung Quốc đại lục", "kể cả khi còn máy chủ ở nơi khác";
        "Nút CDN, WAF hoặc kho lưu trữ ở đại lục", "máy chủ gốc ở nơi khác";
        "Hồng Kông, Ma Cao hoặc Đài Loan", "";
        "Nước ngoài", "";
        "Không có máy chủ", "ứng dụng hoàn toàn ngoại tuyến";
    }
    AppStores {
        "Kho ứng dụng đại lục", "kho Android của Trung Quốc, App Store khu vực đại lục";
        "Chỉ ở nơi khác", "";
    }
    Applicant {
        "Công ty không có vốn nước ngoài", "";
        "Công ty có vốn nước ngoài", "bất kể tỷ lệ; kể cả vốn từ Hồng Kông, Ma Cao, Đài Loan";
        "Chi nhánh", "có giấy phép kinh doanh riêng";
        "Văn phòng đại diện", "có giấy chứng nhận đăng ký (登记证)";
        "Công ty không đăng ký tại đại lục", "kể cả văn phòng (办事处) chưa đăng ký";
        "Hộ kinh doanh cá thể (个体工商户)", "";
        "Doanh nghiệp hợp danh (合伙企业)", "kể cả doanh nghiệp tư nhân (个人独资企业)";
        "Đơn vị sự nghiệp (事业单位)", "";
        "Cơ quan nhà nước", "";
        "Tổ chức xã hội (社会团体)", "";
        "Đơn vị dân lập phi doanh nghiệp (民办非企业单位)", "kể cả tổ chức dịch vụ xã hội, trường tư thục";
        "Quỹ", "";
        "Văn phòng luật sư", "";
        "Cơ sở y tế", "có giấy phép hành nghề cơ sở y tế";
        "Cơ sở tôn giáo", "";
        "Cá nhân", "";
    }
    Person {
        "Thẻ căn cước đại lục", "";
        "Giấy tờ của cư dân Hồng Kông, Ma Cao", "来往内地通行证, 居住证";
        "Giấy tờ của cư dân Đài Loan", "来往大陆通行证, 居住证";
        "Hộ chiếu nước ngoài, và sống ở đại lục", "";
        "Hộ chiếu nước ngoài, và không sống ở đại lục", "sống ở nơi khác hoặc chỉ lưu trú ngắn hạn";
    }
    Activities {
        "Bạn bán hàng hóa hoặc dịch vụ", "của mình hoặc nhập về bán lại; không có người bán khác";
        "Người khác đứng tên mình bán hàng hóa hoặc dịch vụ", "";
        "Người dùng trả tiền cho nội dung", "thông tin, gói thành viên, tin đăng trả phí";
        "Bạn đăng thông tin của người khác", "tuyển dụng, rao vặt, danh bạ";
        "Người dùng đăng bài công khai hoặc trò chuyện", "";
        "Công cụ tìm kiếm", "không chỉ tìm trong các trang của bạn";
        "Kho ứng dụng", "";
        "Quảng cáo", "người khác trả tiền để được hiển thị";
        "Phần mềm dùng trực tuyến (SaaS)", "";
        "Xử lý dữ liệu cho người dùng", "như thiết bị IoT";
        "Trò chơi", "";
        "Chỉ kinh doanh bên trong nền tảng khác", "WeChat, Alipay và tương tự";
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
        "AI tạo sinh", "mô hình tạo văn bản, hình ảnh, âm thanh hoặc video cho người truy cập";
        "Tiền ảo", "mua bán, trao đổi, định giá, lưu giữ tiền ảo hoặc dẫn khách cho việc đó";
        "Bản đồ", "định vị, đánh dấu địa điểm hoặc có dữ liệu bản đồ riêng";
        "Tuyển dụng", "việc làm ở đơn vị khác; không tính tuyển người cho chính bạn";
        "Du lịch", "tour và gói du lịch";
        "Thực phẩm", "bán hoặc giới thiệu món ăn, thực phẩm";
        "Vé xem biểu diễn", "vé cho buổi biểu diễn của người khác";
        "Khám chữa bệnh qua mạng (互联网诊疗)", "bác sĩ khám hoặc điều trị qua internet";
    }
    AiModel {
        "Mô hình của bạn", "bạn tự huấn luyện hoặc tinh chỉnh";
        "Mô hình mà nhà cung cấp đã đăng ký", "dùng nguyên, không thay đổi, ví dụ qua API";
        "Mô hình chưa đăng ký", "kể cả mọi mô hình ngoài Trung Quốc đại lục";
        "Chỉ người của bạn sử dụng", "không tạo nội dung cho công chúng";
    }
    PersonalData {
        "Không của ai", "dịch vụ không ghi lại gì về người truy cập";
        "Chỉ những gì hợp đồng với người đó cần đến", "ví dụ cho đơn hàng, đặt chỗ hoặc tài khoản";
        "Của dưới 100.000 người", "và không có dữ liệu nhạy cảm";
        "Của từ 100.000 đến dưới 1 triệu người", "hoặc dữ liệu nhạy cảm của dưới 10.000 người";
        "Của nhiều người hơn", "từ 1 triệu người, hoặc dữ liệu nhạy cảm của từ 10.000 người";
    }
    LicencesHeld {
        "B21, giấy phép xử lý dữ liệu và giao dịch trực tuyến (EDI证)", "在线数据处理与交易处理业务";
        "B25, giấy phép thương mại ICP (ICP证)", "信息服务业务; số giấy phép ghi ICP证, không phải ICP备";
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
        "Thẻ căn cước của tỉnh đó", "";
        "Thẻ cư trú (居住证) của tỉnh đó", "";
        "Thẻ sinh viên (学生证) của tỉnh đó", "";
        "Không có loại nào", "";
    }
    FilingState {
        "Chưa đăng ký gì", "";
        "Website hoặc ứng dụng khác của chủ thể này, qua nhà cung cấp bạn sẽ dùng", "";
        "Website hoặc ứng dụng khác của chủ thể này, qua nhà cung cấp khác", "";
        "Chính dịch vụ này, qua nhà cung cấp khác", "";
        "Chính dịch vụ này, qua nhà cung cấp bạn sẽ dùng", "";
        "Chính dịch vụ này, do chủ thể khác đăng ký", "";
        "Chính dịch vụ này, do một cá nhân đăng ký", "nay một tổ chức tiếp nhận";
        "Chỉ còn đăng ký của chủ thể rỗng (空壳主体)", "không còn dịch vụ nào";
    }
    Change {
        "Không có gì thay đổi", "";
        "Địa chỉ máy chủ (IP)", "";
        "Người phụ trách, thông tin liên lạc hoặc giấy tờ", "";
        "Chủ thể đứng tên đăng ký (主办单位)", "";
        "Ứng dụng chạy thêm trên nền tảng khác", "";
        "Ngừng dịch vụ", "";
    }
    DomainSuffix {
        "Đuôi đã được phê duyệt", "";
        "Đuôi chưa được phê duyệt", "";
        "Đuôi đã được phê duyệt, nhưng không phải đuôi mà cơ quan nhà nước hoặc đơn vị sự nghiệp của bạn phải dùng", "";
        "Tên nằm dưới một tên miền .gov.cn", "parks.example.gov.cn";
    }
    DomainRegistrar {
        "Ở nhà đăng ký tên miền đại lục đã được phê duyệt", "";
        "Ở nhà đăng ký tên miền ngoài đại lục", "kể cả Hồng Kông";
    }
    DomainVerified {
        "Rồi, từ ba ngày trở lên", "";
        "Rồi, chưa đến ba ngày", "";
        "Chưa", "";
        "Tính năng bảo vệ quyền riêng tư đang che chủ tên miền", "";
    }
    DomainHolder {
        "Chủ thể đăng ký", "";
        "Người phụ trách chủ thể (主体负责人)", "";
        "Cổ đông hoặc quản lý cấp cao", "";
        "Người khác", "";
    }
    DomainExpiry {
        "Hơn ba tháng", "";
        "Ba tháng hoặc ít hơn", "";
    }
    Principal {
        "Người đại diện theo pháp luật (法定代表人)", "hoặc người đứng đầu ghi trên giấy chứng nhận";
        "Người được ủy quyền", "có thư ủy quyền (授权书)";
    }
    PrincipalPapers {
        "Thẻ căn cước đại lục", "";
        "Giấy tờ của cư dân Hồng Kông, Ma Cao", "来往内地通行证, 居住证";
        "Giấy tờ của cư dân Đài Loan", "来往大陆通行证, 居住证";
        "Hộ chiếu nước ngoài", "";
    }
    Manager {
        "Người phụ trách chủ thể (主体负责人)", "";
        "Người khác", "";
    }
    MainlandPhone {
        "Có", "";
        "Không", "một hoặc cả hai người chưa có";
    }
    Server {
        "Máy chủ đại lục thuê theo kỳ (包年包月)", "từ ba tháng trở lên, có IP công cộng";
        "Máy chủ thuê ngắn hơn, hoặc trả theo mức dùng (按量付费)", "";
        "Máy chủ của bạn", "";
        "Chưa có", "";
    }
    Account {
        "Website Trung Quốc", "";
        "Website quốc tế", "";
        "Chưa có tài khoản", "";
    }
    Staff {
        "Từ ba người trở lên", "";
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
