//! What each province advises, in Vietnamese.

province_words! {
    Beijing {
        General:
            "Không nhận .hk, .tw, .asia, .jp, .io, .me, .win, .org (danh sách 2019). Tên chủ tên miền: chữ Hán hoặc pinyin đầy đủ. Một người hai vai: hai số điện thoại; hai người: ba số. Trang cá nhân về pháp luật: chứng chỉ luật sư Bắc Kinh.";
    }
    Tianjin {
        General:
            "Tên trang: ba chữ Hán; 博客, 论坛, 在线, 社区, 交流 cần phê duyệt. Tencent: người phụ trách dịch vụ chưa quá tuổi nghỉ hưu (nam 60, nữ 55). Hoa Uyển (华苑): trong vành đai Nam Khai, ngoài Tây Thanh; khu thương mại tự do, sân bay: Tân Hải.";
    }
    Hebei {
        General:
            "Địa chỉ liên lạc cùng thành phố với giấy tờ. Thay đổi trước, bổ sung sau. Một trang nhiều tài nguyên đám mây: giải thích ở ghi chú, đăng ký tiếp nhận: văn bản đóng dấu. Tên có chữ diễn đàn, cộng đồng: phê duyệt.";
    }
    Shanxi {
        General: "Mỗi đơn nhiều nhất ba tên miền mới.";
    }
    InnerMongolia {
        General:
            "Cá nhân: ghi chú từ 30 chữ; không đổi được chủ thể. Đại diện pháp luật có căn cước nơi khác: ảnh cầm thẻ và giấy phép.";
    }
    Liaoning {
        General:
            "Nếu một người giữ cả hai vai trò thì khai hai số điện thoại; nếu là hai người thì khai ba số. Nên dùng số của tỉnh. Nếu phạm vi kinh doanh có 广播电视节目制作 thì cần giấy phép tương ứng, hoặc phải bỏ các chữ này khỏi phạm vi kinh doanh; không nhận bản cam kết.";
    }
    Jilin {
        General: "Tên miền dạng 中国….中国 chỉ dành cho cơ quan cấp quốc gia.";
    }
    Heilongjiang {
        General:
            "Tổ chức không được chọn 其他. Tencent nhận cổ đông, người điều hành phụ trách chủ thể, kèm điều lệ hoặc giấy chức vụ và thư đóng dấu. Các bản khác nhau: bốn trang mỗi đơn (cá nhân hai), hoặc người phụ trách dịch vụ không quá 65 tuổi.";
    }
    Shanghai {
        App2018:
            "Khi đó, ứng dụng riêng của Thượng Hải (tiếng Trung) xác minh người phụ trách trang web thay cho chụp ảnh.";
        General:
            "Giấy phép kinh doanh còn hạn trên một năm, không bị thu hồi, không bị ghi hoạt động bất thường. Tên miền của công ty mẹ nước ngoài: giấy tờ, ủy quyền, chứng nhận tên miền. Từ 30 trang (công ty): phương án trang web. Cá nhân: địa chỉ đến số phòng.";
    }
    Jiangsu {
        General:
            "Mỗi người chỉ phụ trách dịch vụ cho một công ty. Từ 30 trang (cá nhân 10): phương án trang web. Giấy nhà đất cũng chứng minh nơi ở.";
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
            "Hai người phụ trách không hoán đổi số chính và số khẩn cấp. Đại diện pháp luật nước ngoài ủy quyền người phụ trách dịch vụ có căn cước đại lục. Tencent đòi tên miền của tổ chức; Alibaba, Huawei Cloud nhận cả của người đại diện.";
    }
    Jiangxi {
        General:
            "Người phụ trách dịch vụ chỉ làm cho một tổ chức. Theo Huawei Cloud, khi đã đăng ký trên 15 trang (cá nhân bảy trang) thì mỗi đơn chỉ một tên miền; UCloud chỉ đăng ký nhiều nhất bảy trang nếu không có giấy phép viễn thông, và bốn trang của một cá nhân. Nếu trang không cần phê duyệt trước thì ghi rõ trong phần ghi chú.";
    }
    Shandong {
        General:
            "Giấy tờ tùy thân và số điện thoại không được đang dùng trong đăng ký của chủ thể khác. Giấy xác nhận bảo hiểm xã hội hoặc hợp đồng mua nhà cũng chứng minh nơi ở.";
    }
    Henan {
        General:
            "Địa chỉ liên lạc phải cùng thành phố với giấy tờ. Mỗi đơn nhiều nhất năm tên miền, cá nhân một trang. Giấy tờ tùy thân và số điện thoại không được đang dùng trong đăng ký của chủ thể khác. Khi đã đăng ký trên 20 trang (hộ kinh doanh mười, cá nhân năm) thì phải đến cục quản lý viễn thông để xác minh trực tiếp.";
    }
    Hubei {
        General: "Mỗi đơn một trang. Trả lời tin nhắn kiểm tra hằng năm, như năm 2020.";
    }
    Hunan {
        General:
            "Mỗi đơn một trang, một tên miền. Công ty phải có con dấu. Chính người được nêu nghe điện thoại.";
    }
    Guangdong {
        MedicalLicence:
            "Thay cho giấy phép hành nghề, Quảng Đông nhận giấy chứng nhận loại hình pháp lý của cơ sở, kèm số giấy phép đó.";
        General:
            "Địa chỉ liên lạc cùng thành phố cấp địa khu với giấy tờ. Nhà đất, bảo hiểm xã hội cũng chứng minh nơi ở; sinh viên từ 18 tuổi, đăng ký ở quê. Trên 31 tiền tố tên miền (cá nhân năm): gửi bưu điện phương án, chứng nhận tên miền, hợp đồng. Số ở chân trang bỏ -1.";
    }
    Guangxi {
        General:
            "Chỉ nhận giấy phép kinh doanh, không nhận giấy mã tổ chức. Trên năm tên miền: giải trình đóng dấu. Cá nhân trên ba trang: gửi bưu điện chứng nhận tên miền, phương án, bản sao căn cước, hợp đồng tiếp nhận.";
    }
    Hainan {
        General:
            "Giấy phép kinh doanh có dấu 海南省市场监督管理局商事登记专用章 và số có chữ 琼. Đơn đầu của cá nhân: một tên miền. Phạm vi kinh doanh có chữ cần phê duyệt: giải thích ở ghi chú.";
    }
    Chongqing {
        General:
            "Cá nhân nêu người liên hệ khẩn cấp. Tên trang không có tiếng Anh. Tên miền của đại diện pháp luật: công ty ủy quyền. Từ 35 trang (cá nhân trên năm, kèm bảo lãnh): phương án trang web.";
    }
    Sichuan {
        General:
            "Giấy tờ chỉ dùng cho một chủ thể. Bảo hiểm xã hội, hợp đồng lao động cũng chứng minh nơi ở. Hộ kinh doanh, công ty thương mại, căn cước tỉnh khác: thẻ cư trú hoặc ba đến sáu tháng bảo hiểm xã hội. Trên năm tên miền: giải trình đóng dấu. Giấy phép cửa hàng trực tuyến phải ghi tên miền này.";
    }
    Guizhou {
        General:
            "Địa chỉ ở thành phố trên giấy tờ. Mỗi đơn nhiều nhất năm trang. Cá nhân: không diễn đàn, không blog.";
    }
    Yunnan {
        General: "Tên trang không lấy địa danh hành chính (怒江网).";
    }
    Tibet {
        General: "Nếu phạm vi kinh doanh có tôn giáo thì phải nộp giấy phép 互联网宗教信息服务许可证 và chọn mục 宗教 trong đơn.";
    }
    Shaanxi {
        General:
            "Nhiều nhất 30 trang, cá nhân năm. Tổ chức dùng số tỉnh khác: giải thích trong ghi chú. Blog cá nhân cần cơ quan quản lý mạng phê duyệt về tin tức.";
    }
    Gansu {
        General:
            "Liên hệ khẩn cấp: nhân viên thứ ba, nêu trong ghi chú. Người phụ trách chủ thể không phải đại diện pháp luật: ghi chú XXX是XXX部门的领导，负责XXX. Cá nhân: ngày dự kiến mở trang.";
    }
    Qinghai {
        General:
            "Số điện thoại của người thật sự quản lý nội dung, không phải công ty làm web. Cá nhân dưới 22 tuổi: giấy đang học hoặc đang làm. Thay đổi: đủ năm ảnh (五图).";
    }
    Ningxia {
        General:
            "Cá nhân từ ba trang: giải trình mục đích. Nội dung tôn giáo: khu tự trị phê duyệt. Không có căn cước trong khu: Tencent từng nhận hợp đồng thuê một năm hoặc giấy mua nhà, Huawei Cloud (2026) không nhận.";
    }
    Xinjiang {
        General:
            "Thư xác nhận xây dựng Đảng (党建确认函) được đòi trong mọi đơn, trừ đơn hủy và đơn thay đổi không đụng đến tên miền. Giấy tờ tùy thân và số điện thoại không được đang dùng trong đăng ký của chủ thể khác.";
    }
}
