//! What the providers add, in Vietnamese.

provider_words! {
    AlibabaCloud {
        Services:
            "Hệ thống đăng ký; China Gateway: lưu trữ, mạng, bảo mật, hệ sinh thái, chuyên gia; ICP License Support cho biết cần giấy phép nào; tài liệu, hỏi đáp, diễn đàn.";
        HongKong:
            "Máy chủ và CDN ngoài đại lục không cần đăng ký ICP, CDN đại lục thì cần; Hồng Kông: hãy hỏi họ.";
        Server:
            "Mua trước khi nộp: ECS từ ba tháng, có IP công cộng, không trả theo mức dùng. Dùng CDN đại lục thì mua tạm, dù trang đặt ở đâu.";
        ServiceNumber:
            "Bảng điều khiển > ICP > ICP No. Application: bấm Apply ở máy chạy trang; xem ICP No. Management. Khi đăng ký, chọn loại sản phẩm Alibaba Cloud và nhập mã.";
        Quota:
            "Mỗi ECS có năm mã dịch vụ, mỗi mã dùng một lần; gia hạn không thêm mã.";
        Domain:
            "Mua trước khi nộp ở nhà đăng ký tên miền được phê duyệt (aliyun.com), đứng tên chủ thể hoặc người phụ trách chủ thể.";
        Papers2018:
            "Bản quét hoặc ảnh, thẻ căn cước hai mặt. Phiếu xác minh tính xác thực ở trang tải lên: điền, đóng dấu. Địa phương có thể đòi thêm.";
        Papers: "Qua ứng dụng hoặc mã QR; địa phương có thể đòi thêm.";
        Photo2018:
            "Sau vòng xét đầu, tại Trung Quốc: ở điểm chỉ định tại hầu hết thành phố lớn, hoặc trước phông, đặt ở trang tải lên, gửi đến mọi nơi trong đại lục.";
        Face: "Qua ứng dụng của họ hoặc mã QR; không phải đến tận nơi.";
        Account2018: "Mở tài khoản Alibaba Cloud.";
        Account: "Mở tài khoản ở trang Trung Quốc của họ.";
        Portal:
            "Hệ thống hiện yêu cầu theo tỉnh và quận, tự xác định loại hồ sơ; chuyển về đây là tiếp nhận (接入备案). Một tài khoản, một chủ sở hữu, mọi trang của họ.";
        Calls:
            "Cục quản lý viễn thông tỉnh cũng gọi: hãy giữ số hoạt động. Có email và tin nhắn khi hồ sơ được chuyển lên.";
        Review2018: "Một ngày làm việc; năm 2017 hứa toàn bộ trong 20 ngày làm việc.";
        Review: "Một đến hai ngày làm việc; năm 2017 từng hứa toàn bộ trong 20 ngày.";
        Sms2018:
            "Tin nhắn tiếng Trung của MIIT đến khoảng năm phút sau tin của Alibaba Cloud.";
        Result: "Hãy giữ số đăng ký, năm 2018 cả mật khẩu: khi thay đổi sẽ cần.";
        Entity:
            "Người nước ngoài có nơi cư trú cố định tại đại lục được đăng ký trang cá nhân.";
        Contact2018: "Địa chỉ và số di động phải thuộc tỉnh của chủ thể.";
        Contact: "Địa chỉ phải thuộc tỉnh của chủ thể; số di động thì tùy tỉnh.";
        Language:
            "Chỉ có tiếng Trung: hệ thống, tin nhắn, trang công an và hướng dẫn. Bạn hoặc người giúp phải đọc, viết, hiểu được.";
        Licence:
            "Sau khi đăng ký, xin ở cục quản lý viễn thông tỉnh; năm 2017 qua Alibaba Cloud, khoảng 60 ngày làm việc. Thường nhà cung cấp chỉ chứng nhận tiếp nhận. Chỉ có văn phòng (办事处) thì không được.";
        Psb: "Trong 30 ngày, dù có loại ICP nào; hướng dẫn ở trang công an.";
        International:
            "Hãy mở tài khoản trang Trung Quốc hoặc mua GoChina ICP Filing Assistant.";
    }
    Cdnetworks {
        Services:
            "ICP Registration Assistant xin, gia hạn, quản lý đăng ký ICP và giấy phép, tư vấn đăng ký với công an, bằng tiếng Anh.";
        Review: "Thu thập thông tin, nộp, thẩm định, chấp thuận.";
        Papers:
            "Giấy phép kinh doanh, hoặc giấy đăng ký văn phòng đại diện thường trú của doanh nghiệp nước ngoài.";
        Contact:
            "Quy tắc riêng: một nhân viên, công dân Trung Quốc sống tại Trung Quốc, có căn cước còn hạn và số di động Trung Quốc.";
        Domain:
            "Đang hoạt động, đăng ký tại đại lục, đã xác minh tên thật; cấp hai (abc.com) gồm cả tên miền con.";
        Server:
            "Máy riêng, hoặc Edge Container Platform, Cloud Hosting, Data Center Colocation; họ giúp chọn.";
    }
    Linktom {
        Services:
            "Giấy phép B1-20150255 và 京ICP证060342号; đăng ký 京ICP备05032038号-1 và 京公网安备11010802020193号. Bộ phận đăng ký: 4007007300-8093.";
        Portal:
            "www.ba.linktom.com, tiếng Trung: lần đầu, tiếp nhận, thêm trang (đã đăng ký nơi khác, hay tại linktom). Quy định tỉnh: beian.miit.gov.cn, năm 2018 www.miitbeian.gov.cn.";
        Papers:
            "Hãy chuẩn bị sớm. Bản gốc, thẻ căn cước hai mặt; người phụ trách chủ thể là người đại diện pháp luật. Tỉnh có thể đòi thêm, như giấy ủy quyền của người này.";
        Sheet:
            "Hai bản, đóng dấu công ty vào chỗ trống ở dòng chữ ký của người phụ trách trang web.";
        Asked: "Có trong danh sách năm 2018; hãy hỏi còn cần không.";
        Certificate: "Bản gốc.";
        Photo:
            "Tại văn phòng họ hoặc trước phông in từ bản điện tử; hãy hỏi còn cần không.";
        Domain:
            "Từ năm 2018: đuôi và nhà đăng ký tên miền được phê duyệt (domain.miit.gov.cn), còn hạn (whois.chinaz.com), đã xác minh tên thật; tên, loại và số giấy tờ khớp hồ sơ. Chủ tên miền: chính cá nhân; hoặc tổ chức, cổ đông, người phụ trách, quản lý cấp cao. Nếu lệch, một số tỉnh nhận giấy chứng minh.";
        Licence:
            "Sau khi đăng ký, tự nộp theo trang của cục; linktom cấp giấy tờ năng lực và hợp đồng tiếp nhận (接入协议).";
        Result:
            "Tin nhắn và email tới người phụ trách chủ thể; hoặc hỏi 4007007300-8093.";
    }
    TencentCloud {
        Server:
            "CVM hoặc Lighthouse theo tháng hay năm, có băng thông công cộng, mua đủ 90 ngày (kể cả gia hạn), còn 30; gói SCF; hoặc CLB gắn CVM như vậy.";
        Proof:
            "Năm trang mỗi CVM hoặc Lighthouse, hai mỗi gói SCF; ngoài ra dùng mã (备案授权码), Lighthouse không cấp.";
        Portal:
            "Mini-program WeChat hoặc bảng điều khiển; một tài khoản, một chủ thể.";
        Face: "Khuôn mặt hoặc video trong mini-program của họ.";
        Numbers: "Không nhận số của nhà mạng ảo.";
        Review: "Người xét gọi, khoảng một giờ sau gọi lại, rồi từ chối.";
        Licence:
            "Bạn tự nộp; họ chỉ hỗ trợ ở Bắc Kinh, Thiên Tân, Thượng Hải, Quảng Châu, Thâm Quyến, Thành Đô, Trùng Khánh.";
        Psb:
            "Ngày mở trang: ngày MIIT chấp thuận. Mã nhà cung cấp: Bắc Kinh 110000000000, Thượng Hải 310000000000, Quảng Châu 440100000000.";
    }
    HuaweiCloud {
        Server:
            "ECS hoặc Flexus có EIP từ ba tháng, hoặc đám mây riêng từ một năm; chỉ có EIP thì không đủ, kể cả với CDN.";
        Proof: "Mỗi ECS năm mã (授权码), mỗi mã một trang hoặc ứng dụng, hủy là mất.";
        Papers: "jpg hoặc png, khoảng 4 MB; hình mờ không che nội dung.";
        Portal: "Một tài khoản, một chủ thể; tên thật của tài khoản có thể khác.";
        Face: "Qua ứng dụng của họ hoặc quét WeChat.";
        Licence: "Xin chứng nhận tiếp nhận qua phiếu yêu cầu (工单).";
        International: "Hãy mở tài khoản trang Trung Quốc.";
        MiniProgram: "Mini-program do nền tảng đăng ký.";
    }
    AwsChina {
        Individual: "Tài khoản chỉ dành cho pháp nhân đại lục.";
        Papers:
            "Để mở tài khoản: giấy của công ty, đơn vị sự nghiệp, đơn vị dân lập phi doanh nghiệp, văn phòng đại diện, văn phòng luật hoặc mã tín dụng; dưới 10 MB, jpg, bmp, png hoặc pdf.";
        Portal:
            "Qua bên vận hành máy chủ, Sinnet (Bắc Kinh) hoặc NWCD (Ninh Hạ): www.amazonaws.cn/en/support/icp/.";
        Proof: "Liệt kê mọi IP công cộng; ELB cần yêu cầu hỗ trợ, IP của NLB cố định.";
        Domain:
            "CloudFront chỉ phục vụ tên miền riêng đã đăng ký (CNAME), không phải *.cloudfront.cn.";
    }
    CloudflareChina {
        CannotFile: "Hãy nộp qua nhà cung cấp có máy chủ đại lục.";
        Domain:
            "Tên miền gốc cần đăng ký ICP hoặc giấy phép; các trang bên dưới dùng chung số, ghi ở chân trang.";
        Server:
            "Mạng của JD Cloud: tường lửa máy gốc cho địa chỉ của họ qua, thay đổi báo trước 30 ngày.";
        Review: "Bốn đến tám tuần.";
        Papers:
            "Chủ thể: văn phòng đại diện, công ty vốn nước ngoài, liên doanh, trong nước, cá nhân.";
        Licence:
            "Chỉ nêu công ty trong nước và liên doanh dưới 50% vốn nước ngoài, hai đến ba tháng; không nêu khu thí điểm 2024 và B21.";
    }
}
