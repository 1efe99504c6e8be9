//! What each province advises, in Vietnamese.

province_words! {
    Beijing {
        General:
            "Bắc Kinh không nhận các đuôi .hk, .tw, .asia, .jp, .io, .me, .win, .org (danh sách năm 2019). Tên chủ tên miền phải viết bằng chữ Hán hoặc pinyin đầy đủ. Nếu một người giữ cả hai vai trò phụ trách thì phải khai hai số điện thoại; nếu là hai người thì phải khai ba số. Website cá nhân về pháp luật phải có chứng chỉ luật sư Bắc Kinh.";
    }
    Tianjin {
        General:
            "Tên website phải có ba chữ Hán; tên chứa 博客, 论坛, 在线, 社区, 交流 phải được phê duyệt. Theo Tencent, người phụ trách dịch vụ (服务负责人) không được quá tuổi nghỉ hưu (nam 60, nữ 55). Ở khu Hoa Uyển (华苑), bạn phải chọn quận Nam Khai nếu ở trong vành đai và quận Tây Thanh nếu ở ngoài; ở khu thương mại tự do và khu sân bay, bạn phải chọn Tân Hải.";
    }
    Hebei {
        General:
            "Địa chỉ liên lạc phải ở cùng thành phố với địa chỉ trên giấy tờ. Bạn phải làm hồ sơ thay đổi trước rồi mới làm hồ sơ bổ sung. Nếu một website dùng nhiều tài nguyên đám mây, bạn phải giải thích ở mục ghi chú; khi đăng ký thêm nhà cung cấp (接入备案), bạn phải nộp văn bản giải thích có đóng dấu. Tên có chữ diễn đàn hoặc cộng đồng phải được phê duyệt.";
    }
    Shanxi {
        General: "Mỗi hồ sơ được thêm nhiều nhất ba tên miền mới.";
    }
    InnerMongolia {
        General:
            "Cá nhân phải viết ghi chú từ 30 chữ trở lên và không được đổi chủ thể. Nếu người đại diện theo pháp luật có thẻ căn cước của nơi khác, phải nộp ảnh người đó cầm thẻ căn cước và giấy phép kinh doanh.";
    }
    Liaoning {
        General:
            "Nếu một người giữ cả hai vai trò thì khai hai số điện thoại; nếu là hai người thì khai ba số. Nên dùng số của tỉnh. Nếu phạm vi kinh doanh có 广播电视节目制作 thì cần giấy phép tương ứng, hoặc phải bỏ các chữ này khỏi phạm vi kinh doanh; không nhận bản cam kết.";
    }
    Jilin {
        General: "Chỉ cơ quan cấp quốc gia mới được đăng ký tên miền dạng 中国….中国.";
    }
    Heilongjiang {
        General:
            "Tổ chức không được chọn 其他 làm nội dung dịch vụ. Tencent chấp nhận cổ đông hoặc quản lý cấp cao làm người phụ trách chủ thể (主体负责人), kèm điều lệ hoặc giấy chứng minh chức vụ và thư ủy quyền có đóng dấu. Các bản tài liệu nói khác nhau: có bản giới hạn mỗi hồ sơ bốn website (cá nhân hai), có bản yêu cầu người phụ trách dịch vụ (服务负责人) không quá 65 tuổi.";
    }
    Shanghai {
        App2018:
            "Khi đó, Thượng Hải xác minh người phụ trách website bằng ứng dụng riêng của mình (chỉ có tiếng Trung), thay cho việc chụp ảnh.";
        General:
            "Giấy phép kinh doanh phải còn hạn trên một năm, không bị thu hồi và doanh nghiệp không bị đưa vào danh sách hoạt động bất thường. Nếu tên miền thuộc công ty mẹ ở nước ngoài, phải nộp giấy tờ của công ty mẹ, thư ủy quyền và giấy chứng nhận tên miền. Doanh nghiệp có từ 30 website trở lên phải nộp phương án xây dựng website. Cá nhân phải ghi địa chỉ đến số phòng.";
    }
    Jiangsu {
        General:
            "Mỗi người chỉ được làm người phụ trách dịch vụ (服务负责人) cho một công ty. Chủ thể có từ 30 website trở lên (cá nhân từ 10) phải nộp phương án xây dựng website. Giấy chứng nhận nhà đất cũng được dùng để chứng minh nơi ở.";
    }
    Zhejiang {
        General:
            "Bản phụ giấy phép kinh doanh phải ghi (1/1), nếu không thì kèm giấy xác nhận của cơ quan đăng ký. Nếu tên hoặc phạm vi kinh doanh có chữ về tài chính thì cần giấy phép tài chính; Tencent Cloud cũng nhận cam kết của chủ thể và của nhà cung cấp, còn UCloud (2025) không đăng ký nếu thiếu giấy phép. Người đại diện theo pháp luật là người nước ngoài thì dùng hộ chiếu.";
    }
    Anhui {
        General:
            "Nếu có chữ thuộc diện phê duyệt, hãy gọi cho cơ quan chủ quản, ghi số điện thoại, bộ phận và câu trả lời vào phần ghi chú, và nộp kèm bản cam kết không hoạt động trong lĩnh vực đó. Hộ kinh doanh không có tên hiệu dùng tên người đại diện theo pháp luật và ghi chú 无字号无公章个体工商户.";
    }
    Fujian {
        General:
            "Hai người phụ trách không được dùng số chính của người này làm số khẩn cấp của người kia. Người đại diện theo pháp luật là người nước ngoài phải ủy quyền cho một người có thẻ căn cước đại lục làm người phụ trách dịch vụ (服务负责人). Tencent yêu cầu tên miền đứng tên tổ chức; Alibaba Cloud và Huawei Cloud nhận cả tên miền đứng tên người đại diện theo pháp luật.";
    }
    Jiangxi {
        General:
            "Người phụ trách dịch vụ chỉ làm cho một tổ chức. Theo Huawei Cloud, khi đã đăng ký trên 15 website (cá nhân bảy website) thì mỗi hồ sơ chỉ một tên miền; UCloud chỉ đăng ký nhiều nhất bảy website nếu không có giấy phép viễn thông, và bốn website của một cá nhân. Nếu website không cần phê duyệt trước thì ghi rõ trong phần ghi chú.";
    }
    Shandong {
        General:
            "Giấy tờ tùy thân và số điện thoại không được đang dùng trong đăng ký của chủ thể khác. Giấy xác nhận bảo hiểm xã hội hoặc hợp đồng mua nhà cũng chứng minh nơi ở.";
    }
    Henan {
        General:
            "Địa chỉ liên lạc phải cùng thành phố với giấy tờ. Mỗi hồ sơ nhiều nhất năm tên miền, cá nhân một website. Giấy tờ tùy thân và số điện thoại không được đang dùng trong đăng ký của chủ thể khác. Khi đã đăng ký trên 20 website (hộ kinh doanh mười, cá nhân năm) thì phải đến cục quản lý viễn thông để xác minh trực tiếp.";
    }
    Hubei {
        General:
            "Mỗi hồ sơ chỉ được một website. Nếu nhận được tin nhắn kiểm tra hằng năm, như năm 2020 đã có, bạn phải trả lời.";
    }
    Hunan {
        General:
            "Mỗi hồ sơ chỉ được một website và một tên miền. Công ty không có con dấu thì không đăng ký được. Chính người được khai trong hồ sơ phải nghe điện thoại.";
    }
    Guangdong {
        MedicalLicence:
            "Quảng Đông không nhận giấy phép hành nghề làm giấy tờ của chủ thể. Bạn phải nộp giấy chứng nhận theo loại hình pháp lý của cơ sở, kèm số giấy phép hành nghề.";
        General:
            "Địa chỉ liên lạc phải ở cùng thành phố cấp địa khu với địa chỉ trên giấy tờ. Giấy nhà đất hoặc bảo hiểm xã hội cũng được dùng để chứng minh nơi ở; sinh viên phải từ 18 tuổi và phải đăng ký ở nơi có hộ khẩu. Chủ thể có trên 31 tiền tố tên miền (cá nhân trên năm) phải gửi qua bưu điện phương án xây dựng website, giấy chứng nhận tên miền và hợp đồng kết nối. Số đăng ký ở chân trang phải bỏ -1.";
    }
    Guangxi {
        General:
            "Quảng Tây chỉ nhận giấy phép kinh doanh, không nhận giấy chứng nhận mã tổ chức. Chủ thể có trên năm tên miền phải nộp bản giải trình đóng dấu. Cá nhân có trên ba website phải gửi qua bưu điện giấy chứng nhận tên miền, phương án xây dựng website, bản sao thẻ căn cước và hợp đồng kết nối.";
    }
    Hainan {
        General:
            "Giấy phép kinh doanh phải có dấu 海南省市场监督管理局商事登记专用章 và số có chữ 琼. Hồ sơ đầu tiên của cá nhân chỉ được một tên miền. Nếu phạm vi kinh doanh có chữ thuộc diện phải phê duyệt trước, bạn phải giải thích ở mục ghi chú.";
    }
    Chongqing {
        General:
            "Cá nhân phải ghi rõ người liên hệ khẩn cấp. Tên website không được có tiếng Anh. Nếu tên miền đứng tên người đại diện theo pháp luật, phải có giấy ủy quyền của công ty. Chủ thể có từ 35 website trở lên phải nộp phương án xây dựng website; cá nhân có trên năm website phải nộp phương án kèm bản cam kết (保证书).";
    }
    Sichuan {
        General:
            "Giấy tờ chỉ được dùng cho một chủ thể. Bảo hiểm xã hội hoặc hợp đồng lao động cũng được dùng để chứng minh nơi ở. Hộ kinh doanh hoặc công ty thương mại dùng thẻ căn cước tỉnh khác thì phải nộp thẻ cư trú hoặc chứng từ ba đến sáu tháng bảo hiểm xã hội. Chủ thể có trên năm tên miền phải nộp bản giải trình đóng dấu. Nếu giấy phép kinh doanh ghi cửa hàng trực tuyến, tên miền ghi trong đó phải là tên miền này.";
    }
    Guizhou {
        General:
            "Địa chỉ phải ở thành phố ghi trên giấy tờ. Mỗi hồ sơ được nhiều nhất năm website. Cá nhân không được mở diễn đàn hay blog.";
    }
    Yunnan {
        General:
            "Tên website không được lấy địa danh hành chính (ví dụ 怒江网).";
    }
    Tibet {
        General:
            "Nếu phạm vi kinh doanh có tôn giáo thì phải nộp giấy phép 互联网宗教信息服务许可证 và chọn mục 宗教 trong hồ sơ.";
    }
    Shaanxi {
        General:
            "Mỗi chủ thể được nhiều nhất 30 website, cá nhân được năm. Tổ chức dùng số điện thoại của tỉnh khác phải giải thích ở mục ghi chú. Blog cá nhân phải được cơ quan quản lý không gian mạng (网信办) phê duyệt về tin tức.";
    }
    Gansu {
        General:
            "Người liên hệ khẩn cấp phải là một nhân viên thứ ba, được nêu trong mục ghi chú. Nếu người phụ trách chủ thể (主体负责人) không phải người đại diện theo pháp luật, bạn phải ghi chú XXX是XXX部门的领导，负责XXX (XXX là lãnh đạo bộ phận XXX và phụ trách XXX). Cá nhân phải ghi chú ngày dự kiến mở website.";
    }
    Qinghai {
        General:
            "Bạn phải khai số điện thoại của người thực sự quản lý nội dung, không được khai số của công ty làm website. Cá nhân dưới 22 tuổi phải nộp giấy xác nhận đang học hoặc đang làm việc. Khi thay đổi, bạn phải nộp đủ năm ảnh (五图).";
    }
    Ningxia {
        General:
            "Cá nhân có từ ba website trở lên phải nộp bản giải trình mục đích sử dụng. Nội dung tôn giáo phải được khu tự trị phê duyệt. Với người không có thẻ căn cước trong khu, Tencent từng nhận hợp đồng thuê nhà một năm hoặc giấy mua nhà, còn Huawei Cloud (2026) không nhận.";
    }
    Xinjiang {
        General:
            "Thư xác nhận xây dựng Đảng (党建确认函) được đòi trong mọi hồ sơ, trừ hồ sơ hủy và hồ sơ thay đổi không đụng đến tên miền. Giấy tờ tùy thân và số điện thoại không được đang dùng trong đăng ký của chủ thể khác.";
    }
}
