//! What the providers add, in Vietnamese.

provider_words! {
    AlibabaCloud {
        Services:
            "Alibaba Cloud có hệ thống đăng ký ICP; China Gateway gồm lưu trữ, mạng, bảo mật, hệ sinh thái và chuyên gia; ICP License Support cho biết cần giấy phép nào; ngoài ra có tài liệu, mục hỏi đáp và diễn đàn.";
        HongKong:
            "Theo Alibaba Cloud, máy chủ và CDN ngoài đại lục, kể cả Hồng Kông, không cần đăng ký ICP, còn CDN ở đại lục thì cần.";
        Server:
            "Bạn phải mua máy chủ trước khi nộp hồ sơ: ECS từ ba tháng trở lên, có IP công cộng, không trả theo mức dùng. Nếu website chỉ dùng CDN ở đại lục, bạn cũng phải mua máy chủ trong thời gian đăng ký.";
        OwnServer:
            "Alibaba Cloud chỉ làm thủ tục cho dịch vụ chạy trên máy chủ của mình. Dịch vụ chạy trên máy chủ riêng của bạn phải đăng ký qua trung tâm dữ liệu hoặc nhà mạng kết nối máy chủ đó.";
        ServiceNumber:
            "Trong bảng điều khiển, chọn ICP, rồi ICP No. Application, và bấm Apply ở máy chủ chạy website; mã nằm ở ICP No. Management. Khi đăng ký, bạn phải chọn loại sản phẩm Alibaba Cloud và nhập mã này.";
        Quota:
            "Mỗi ECS có năm mã dịch vụ và mỗi mã chỉ dùng được một lần. Gia hạn máy chủ không được thêm mã.";
        Domain:
            "Bạn phải mua tên miền trước khi nộp hồ sơ, ở một nhà đăng ký tên miền đã được phê duyệt (như aliyun.com). Tên miền phải đứng tên chủ thể hoặc người phụ trách chủ thể (主体负责人).";
        Papers2018:
            "Bạn phải nộp bản quét hoặc ảnh chụp, với thẻ căn cước thì cả hai mặt. Phiếu xác minh tính xác thực tải ở trang tải lên, phải điền và đóng dấu. Địa phương có thể yêu cầu thêm giấy tờ.";
        Papers:
            "Bạn phải tải giấy tờ lên qua ứng dụng hoặc mã QR. Địa phương có thể yêu cầu thêm giấy tờ.";
        Photo2018:
            "Sau vòng xét duyệt đầu tiên, ảnh phải chụp tại Trung Quốc: ở điểm được chỉ định tại hầu hết thành phố lớn, hoặc trước tấm phông. Phông được đặt ở trang tải lên và gửi đến mọi nơi trong đại lục.";
        Face:
            "Việc xác minh làm qua ứng dụng của Alibaba Cloud hoặc mã QR; bạn không cần đến tận nơi.";
        Account2018: "Bạn phải mở tài khoản Alibaba Cloud.";
        Account: "Bạn phải mở tài khoản trên website Trung Quốc của Alibaba Cloud.";
        Portal:
            "Hệ thống hiển thị yêu cầu theo tỉnh và quận, và tự xác định loại hồ sơ. Chuyển dịch vụ về Alibaba Cloud là đăng ký thêm nhà cung cấp (接入备案). Mỗi tài khoản chỉ dùng cho một chủ thể, gồm mọi website của chủ thể đó.";
        Calls:
            "Cục quản lý viễn thông tỉnh cũng gọi điện, nên bạn phải giữ số điện thoại hoạt động. Alibaba Cloud gửi email và tin nhắn khi chuyển hồ sơ lên cục.";
        Review2018:
            "Việc xét duyệt mất một ngày làm việc. Năm 2017, Alibaba Cloud cam kết làm xong toàn bộ trong 20 ngày làm việc.";
        Review:
            "Theo hướng dẫn năm 2018 của Alibaba Cloud, việc xét duyệt mất một ngày làm việc. Bạn nên hỏi hiện nay mất bao lâu.";
        Sms2018:
            "Tin nhắn tiếng Trung của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) đến khoảng năm phút sau tin nhắn của Alibaba Cloud.";
        Result:
            "Bạn phải giữ số đăng ký, vì khi thay đổi sẽ cần đến.";
        Entity:
            "Theo Alibaba Cloud, người nước ngoài có nơi cư trú cố định tại đại lục được đăng ký website cá nhân.";
        Contact2018: "Địa chỉ và số di động phải thuộc tỉnh của chủ thể.";
        Contact: "Địa chỉ phải thuộc tỉnh của chủ thể; yêu cầu về số di động tùy từng tỉnh.";
        Language:
            "Hệ thống đăng ký, tin nhắn, website của công an và hướng dẫn chỉ có tiếng Trung. Bạn hoặc người giúp bạn phải đọc, viết và hiểu được tiếng Trung.";
        Licence2018:
            "Sau khi đăng ký ICP, bạn phải xin giấy phép ở cục quản lý viễn thông tỉnh; năm 2017 có thể xin qua Alibaba Cloud, mất khoảng 60 ngày làm việc. Thông thường nhà cung cấp chỉ cấp giấy chứng nhận kết nối. Nếu chỉ có văn phòng (办事处) thì không xin được.";
        Licence:
            "Sau khi đăng ký ICP, bạn phải tự xin giấy phép ở cục quản lý viễn thông tỉnh. Alibaba Cloud chỉ cấp giấy chứng nhận kết nối. Nếu chỉ có văn phòng (办事处) thì không xin được.";
        Psb:
            "Bạn phải đăng ký với công an Trung Quốc (公安备案) trong 30 ngày, dù làm loại thủ tục ICP nào. Hướng dẫn có trên website của công an.";
        International:
            "Bạn phải mở tài khoản trên website Trung Quốc của Alibaba Cloud, hoặc mua GoChina ICP Filing Assistant.";
    }
    Cdnetworks {
        Services:
            "ICP Registration Assistant của CDNetworks xin, gia hạn và quản lý đăng ký ICP cùng giấy phép, và tư vấn đăng ký với công an Trung Quốc (公安备案), bằng tiếng Anh.";
        Review:
            "CDNetworks thu thập thông tin, nộp hồ sơ, hồ sơ được thẩm định rồi được chấp thuận.";
        Papers:
            "CDNetworks nhận giấy phép kinh doanh, hoặc giấy chứng nhận đăng ký văn phòng đại diện thường trú của doanh nghiệp nước ngoài.";
        Contact:
            "CDNetworks có quy tắc riêng: người liên hệ phải là một nhân viên, là công dân Trung Quốc sống tại Trung Quốc, có thẻ căn cước còn hạn và số di động Trung Quốc.";
        Domain:
            "Tên miền phải đang hoạt động, được đăng ký tại đại lục và đã xác minh tên thật. Tên miền cấp hai (abc.com) bao gồm cả các tên miền con.";
        Server:
            "Bạn có thể dùng máy chủ của mình, hoặc Edge Container Platform, Cloud Hosting, Data Center Colocation. CDNetworks giúp bạn chọn.";
    }
    Linktom {
        Services:
            "linktom có giấy phép B1-20150255 và 京ICP证060342号, số đăng ký 京ICP备05032038号-1 và 京公网安备11010802020193号. Điện thoại bộ phận đăng ký: 4007007300-8093.";
        Portal:
            "Cổng www.ba.linktom.com, bằng tiếng Trung, nhận hồ sơ đăng ký lần đầu, đăng ký thêm nhà cung cấp (接入备案) và thêm website (khi đã đăng ký ở nơi khác hoặc tại linktom). Quy định của các tỉnh có tại beian.miit.gov.cn; năm 2018 là www.miitbeian.gov.cn.";
        Papers:
            "Bạn nên chuẩn bị sớm. Phải dùng bản gốc, với thẻ căn cước thì cả hai mặt; người phụ trách chủ thể (主体负责人) phải là người đại diện theo pháp luật. Tỉnh có thể yêu cầu thêm, như giấy ủy quyền của người này.";
        Sheet:
            "Phiếu phải có hai bản, đóng dấu công ty vào chỗ trống ở dòng chữ ký của người phụ trách website.";
        Asked: "Giấy này có trong danh sách năm 2018; bạn nên hỏi linktom còn cần không.";
        Certificate: "Bạn phải nộp bản gốc.";
        Photo:
            "Ảnh chụp tại văn phòng của linktom, hoặc trước tấm phông in từ bản điện tử. Bạn nên hỏi còn cần ảnh không.";
        Domain:
            "Từ năm 2018, đuôi và nhà đăng ký tên miền phải được phê duyệt (domain.miit.gov.cn); tên miền phải còn hạn (whois.chinaz.com) và đã xác minh tên thật; tên, loại và số giấy tờ phải khớp hồ sơ. Chủ tên miền phải là chính cá nhân đó; với tổ chức, có thể là tổ chức, cổ đông, người phụ trách hoặc quản lý cấp cao. Nếu không khớp, một số tỉnh nhận giấy chứng minh.";
        Licence:
            "Sau khi đăng ký ICP, bạn phải tự xin giấy phép theo hướng dẫn trên website của cục quản lý viễn thông tỉnh. linktom cấp giấy tờ năng lực và hợp đồng kết nối (接入协议).";
        Result:
            "Kết quả được gửi qua tin nhắn và email tới người phụ trách chủ thể (主体负责人); bạn cũng có thể hỏi số 4007007300-8093.";
    }
    TencentCloud {
        Server:
            "Bạn cần CVM hoặc Lighthouse trả theo tháng hoặc năm, có băng thông công cộng, mua đủ 90 ngày (kể cả gia hạn) và còn 30 ngày; hoặc gói SCF; hoặc CLB gắn với CVM như vậy.";
        OwnServer:
            "Tencent Cloud chỉ làm thủ tục cho dịch vụ chạy trên máy chủ của mình. Dịch vụ chạy trên máy chủ riêng của bạn phải đăng ký qua trung tâm dữ liệu hoặc nhà mạng kết nối máy chủ đó.";
        Proof:
            "Mỗi CVM hoặc Lighthouse dùng được cho năm website, mỗi gói SCF cho hai website. Các trường hợp khác phải dùng mã ủy quyền (备案授权码); Lighthouse không cấp mã này.";
        Portal:
            "Bạn nộp hồ sơ qua mini-program WeChat hoặc bảng điều khiển của Tencent Cloud. Mỗi tài khoản chỉ dùng cho một chủ thể.";
        Face: "Việc xác minh làm bằng khuôn mặt hoặc video trong mini-program của Tencent Cloud.";
        Numbers: "Tencent Cloud không nhận số điện thoại của nhà mạng ảo.";
        Review:
            "Người xét duyệt gọi điện, khoảng một giờ sau gọi lại; nếu vẫn không có người nghe, hồ sơ bị từ chối.";
        Licence:
            "Bạn phải tự xin giấy phép. Tencent Cloud chỉ hỗ trợ ở Bắc Kinh, Thiên Tân, Thượng Hải, Quảng Châu, Thâm Quyến, Thành Đô, Trùng Khánh, Thạch Gia Trang, Nam Kinh, Tô Châu, Hàng Châu, Hợp Phì, Phúc Châu, Hạ Môn, Tế Nam, Trịnh Châu, Vũ Hán và Trường Sa.";
        Psb:
            "Ngày mở website phải khai là ngày đăng ký ICP được duyệt. Mã nhà cung cấp: Bắc Kinh 110000000000, Thượng Hải 310000000000, Quảng Châu 440100000000.";
        EdgeOne:
            "EdgeOne ở vùng “toàn cầu, không gồm Trung Quốc đại lục” (全球可用区，不含中国大陆) không cần đăng ký ICP. Vùng “Trung Quốc đại lục” và vùng “toàn cầu, gồm Trung Quốc đại lục” có nút ở đại lục.";
    }
    HuaweiCloud {
        Server:
            "Bạn cần ECS hoặc Flexus có EIP từ ba tháng trở lên, hoặc đám mây riêng từ một năm trở lên. Chỉ có EIP thì không đủ, kể cả khi dùng CDN.";
        OwnServer:
            "Huawei Cloud chỉ làm thủ tục cho dịch vụ chạy trên máy chủ của mình. Dịch vụ chạy trên máy chủ riêng của bạn phải đăng ký qua trung tâm dữ liệu hoặc nhà mạng kết nối máy chủ đó.";
        Proof:
            "Mỗi ECS có năm mã ủy quyền (授权码). Mỗi mã dùng cho một website hoặc ứng dụng; khi hủy đăng ký, mã không dùng lại được.";
        Papers: "Tệp phải là jpg hoặc png, khoảng 4 MB; hình mờ không được che nội dung.";
        Portal:
            "Mỗi tài khoản chỉ dùng cho một chủ thể; tên thật của tài khoản có thể khác tên chủ thể.";
        Face: "Việc xác minh làm qua ứng dụng của Huawei Cloud hoặc quét bằng WeChat.";
        Licence: "Bạn phải xin giấy chứng nhận kết nối qua phiếu yêu cầu (工单) của Huawei Cloud.";
        International: "Bạn phải mở tài khoản trên website Trung Quốc của Huawei Cloud.";
        MiniProgram: "Mini-program phải do nền tảng của nó làm thủ tục đăng ký.";
    }
    AwsChina {
        Individual: "Tài khoản AWS Trung Quốc chỉ dành cho pháp nhân ở đại lục.";
        Papers:
            "Để mở tài khoản, bạn phải nộp giấy tờ của công ty, đơn vị sự nghiệp, đơn vị dân lập phi doanh nghiệp, văn phòng đại diện hoặc văn phòng luật sư, hay giấy chứng nhận mã tín dụng xã hội thống nhất. Tệp phải dưới 10 MB, dạng jpg, bmp, png hoặc pdf.";
        Portal:
            "Bạn nộp hồ sơ qua bên vận hành máy chủ: Sinnet (Bắc Kinh) hoặc NWCD (Ninh Hạ), tại www.amazonaws.cn/en/support/icp/.";
        Server:
            "AWS China tính tiền máy chủ theo mức dùng, nên riêng việc trả theo mức dùng không phải là trở ngại ở đây. Bạn nên hỏi AWS China cần máy chủ và IP công cộng nào để đăng ký ICP.";
        Proof:
            "Bạn phải liệt kê mọi IP công cộng. Với ELB phải gửi yêu cầu hỗ trợ; IP của NLB là cố định.";
        Domain:
            "CloudFront chỉ phục vụ tên miền riêng đã đăng ký ICP (CNAME), không phục vụ *.cloudfront.cn.";
        Endpoint:
            "Tên miền của chính AWS Trung Quốc không giúp bạn khỏi đăng ký ICP: API Gateway chỉ trả lời công chúng khi tài khoản gắn với một đăng ký ICP, còn *.cloudfront.cn của CloudFront không phục vụ nội dung.";
    }
    CloudflareChina {
        CannotFile: "Bạn phải nộp hồ sơ qua một nhà cung cấp có máy chủ ở đại lục.";
        Domain:
            "Tên miền gốc phải có đăng ký ICP hoặc giấy phép. Các website dưới tên miền đó dùng chung số, và số phải ghi ở chân trang.";
        Server:
            "Mạng ở đại lục do JD Cloud cung cấp. Tường lửa của máy chủ gốc phải cho các địa chỉ IP của họ đi qua; thay đổi được báo trước 30 ngày.";
        Review: "Việc xét duyệt mất bốn đến tám tuần.";
        Papers:
            "Chủ thể có thể là văn phòng đại diện, công ty vốn nước ngoài, liên doanh, công ty trong nước hoặc cá nhân.";
        Licence:
            "Cloudflare chỉ nêu công ty trong nước và liên doanh có dưới 50% vốn nước ngoài, thời gian hai đến ba tháng. Hướng dẫn không nhắc đến các khu thí điểm năm 2024 và B21.";
    }
    Ucloud {
        Services:
            "UCloud làm đăng ký ICP cho website và ứng dụng dùng máy chủ của họ ở đại lục, tại mọi tỉnh, kể cả Tây Tạng. Họ không nhận công ty trong danh sách bất thường (异常名录); không nhận công ty, tên miền, tên website bị cơ quan viễn thông đưa vào danh sách đen; không nhận tài khoản dính đến hồ sơ khai gian.";
        Migration:
            "UCloud có dịch vụ chuyển đăng ký ICP giá 4.000 nhân dân tệ: tên miền của website đã đăng ký tại UCloud chuyển sang chủ thể khác mà không bị gián đoạn. Dịch vụ chỉ có ở một số tỉnh (Giang Tây chỉ chuyển đi) và không chuyển tên miền của ứng dụng.";
        Person:
            "Theo bản hạn chế của UCloud, người Hồng Kông, Ma Cao và Đài Loan phải có giấy phép cư trú (居住证), người nước ngoài khác phải có thẻ cư trú vĩnh viễn (永久居留身份证). Danh sách giấy tờ của họ lại nêu cả giấy thông hành và hộ chiếu, nên bạn cần hỏi UCloud trước.";
        IpOnly:
            "UCloud chỉ đăng ký tên miền, không đăng ký website chỉ truy cập bằng địa chỉ IP.";
        MiniProgram:
            "UCloud không làm thủ tục cho mini-program. Mini-program phải do nền tảng của nó làm thủ tục đăng ký.";
        Account:
            "Tài khoản UCloud của bạn phải xác minh tên thật. Bạn phải dùng tài khoản đã mua máy chủ ở đại lục và IP đàn hồi (EIP).";
        Server:
            "Bạn cần máy chủ đám mây của UCloud ở đại lục có IP đàn hồi (EIP). Khi nộp hồ sơ, cả hai phải còn từ ba tháng trở lên. Nếu trả theo tháng, bạn phải mua từ ba tháng trở lên.";
        Addresses:
            "Bạn phải nhập địa chỉ IP đại lục do UCloud cấp, khu vực của máy chủ và cách kết nối. Mỗi website khai tối đa ba địa chỉ IP.";
        Proof:
            "Từ ngày 1 tháng 3 năm 2026, tài khoản công ty đăng ký được năm website hoặc ứng dụng cho mỗi máy chủ có EIP. Tài khoản cá nhân được năm, và chỉ cho chính người đó. Trong mỗi đợt xét duyệt, tài khoản công ty nộp được ba hồ sơ thêm website.";
        Domain:
            "Đuôi và nhà đăng ký tên miền phải được phê duyệt, tên miền phải còn hạn. Bạn nộp được hồ sơ sau khi xác minh tên thật đủ ba ngày. Chủ tên miền phải là chủ thể, hoặc với tổ chức thì là người phụ trách chủ thể (主体负责人). Nếu không khớp, một số tỉnh nhận giấy chứng minh. Mỗi website thêm được một tên miền.";
        Papers:
            "Bạn phải nộp bản gốc giấy tờ của chủ thể và giấy tờ tùy thân của hai người phụ trách, cùng ảnh chụp màn hình xác minh tên thật của tên miền. Tùy tỉnh, có thể cần thêm giấy ủy quyền, giấy phép cư trú, chứng nhận tên miền, bản kế hoạch website (网站建设方案书) hoặc bản cam kết.";
        Portal:
            "Bạn nộp tại console.ucloud.cn/icp: đăng ký lần đầu, thêm website hoặc ứng dụng, hay đăng ký thêm nhà cung cấp (接入备案), việc này không ảnh hưởng đến nhà cung cấp khác. Nếu tên thật của tài khoản khác tên chủ thể thì phải có ủy quyền; tài khoản cá nhân chỉ nộp cho chính người đó. Điện thoại bộ phận đăng ký: 4000188113-3.";
        Face:
            "Bạn quét mã bằng WeChat, chụp chân dung (人像采集) rồi nộp.";
        Review:
            "UCloud xét duyệt trong một ngày làm việc và báo kết quả cho người phụ trách website qua email.";
        Result:
            "UCloud nêu thời gian 3 đến 20 ngày làm việc, tùy tỉnh. Kết quả được gửi qua tin nhắn và email tới người phụ trách chủ thể (主体负责人).";
        Licence:
            "Sau khi đăng ký ICP, website thương mại còn phải xin giấy phép.";
        Psb:
            "Bạn phải đăng ký với công an Trung Quốc (公安备案) tại beian.mps.gov.cn trong 30 ngày sau khi mở website. Từ ngày 23 tháng 1 năm 2026, ai cho UCloud chuyển thông tin của đăng ký lần đầu hoặc website mới thì nhận mã dữ liệu (数据码) có hạn 30 ngày và phải điền ít hơn. Ứng dụng không được chuyển.";
    }
    Volcengine {
        Services:
            "Volcengine làm đăng ký ICP cho website và ứng dụng trên máy chủ của họ ở đại lục. CDN tăng tốc ở đại lục hoặc toàn cầu thì cần đăng ký ICP.";
        IpOnly:
            "Volcengine chỉ đăng ký tên miền, không đăng ký website chỉ truy cập bằng địa chỉ IP.";
        Account:
            "Trước khi nộp hồ sơ, bạn phải xác minh tên thật của tài khoản Volcengine.";
        Server:
            "Bạn cần máy chủ của Volcengine ở đại lục, trả theo tháng hoặc năm, mua trên ba tháng, còn trên 24 giờ và có IP công cộng.";
        Code:
            "Nếu tài khoản của bạn có máy chủ như vậy thì dùng chính máy chủ đó. Nếu một tài khoản Volcengine khác có, tài khoản đó có thể cấp cho bạn mã ủy quyền (备案授权码).";
        Proof:
            "Mỗi máy chủ dùng được cho năm lần đăng ký.";
        Domain:
            "Đuôi và nhà đăng ký tên miền phải được phê duyệt, tên miền phải đã xác minh tên thật; nếu chưa đủ ba ngày, Volcengine khuyên nên đợi. Chủ tên miền phải khớp với chủ thể.";
        Portal:
            "Mỗi tài khoản chỉ dùng cho một chủ thể; chủ thể khác phải mở tài khoản khác. Website đã đăng ký ở nơi khác phải đăng ký thêm nhà cung cấp (接入备案) tại Volcengine; đăng ký ở nơi khác không bị ảnh hưởng.";
        Calls:
            "Trong và sau khi xét duyệt, Volcengine có thể gọi cho người phụ trách chủ thể (主体负责人) và người phụ trách website để xác nhận danh tính.";
        Review:
            "Toàn bộ việc xét duyệt thường mất 1 đến 20 ngày làm việc.";
    }
    JdCloud {
        Services:
            "JD Cloud làm đăng ký ICP miễn phí. Nếu tỉnh yêu cầu gửi giấy tờ, bạn trả phí chuyển phát.";
        Account:
            "Bạn phải dùng tài khoản chính của JD Cloud; tài khoản phụ không nộp được.";
        Server:
            "Bạn cần máy chủ JD Cloud trả theo tháng hoặc năm, có hạn trên ba tháng và có IP công cộng của JD Cloud.";
        Code:
            "Trong hệ thống đăng ký, chọn 申请授权码 để xin mã ủy quyền (备案授权码). Khi nộp hồ sơ, dán mã vào mục 关联服务.";
        Proof:
            "Mỗi IP công cộng có năm mã, mỗi mã có hạn một năm. Mỗi máy chủ dùng được cho năm website; hủy một đăng ký thì có lại một chỗ.";
        Domain:
            "Đuôi và nhà đăng ký tên miền phải được phê duyệt; tên miền phải còn hạn và đã xác minh tên thật. Chủ tên miền phải là chủ thể, hoặc với tổ chức thì có thể là người đại diện theo pháp luật.";
        Papers:
            "Ảnh phải rõ và đầy đủ, giấy tờ phải còn hạn trên ba tháng. Chứng nhận tên miền lấy ở nhà đăng ký tên miền.";
        Sheet:
            "Bạn phải in ra; người phụ trách website ký bằng bút đen, công ty đóng dấu vào chỗ ký. Hướng dẫn năm 2022 của JD Cloud yêu cầu giấy này; bạn nên hỏi còn cần không.";
        Portal:
            "Bạn nộp tại www.jdcloud.com, mục 备案 ở góc trên bên phải. Mỗi tài khoản chỉ dùng cho một chủ thể. Hệ thống tự xác định loại hồ sơ.";
        Face:
            "Khi JD Cloud báo đã qua vòng xét duyệt đầu, bạn xác minh danh tính theo hướng dẫn của hệ thống.";
        Review:
            "JD Cloud xét duyệt trong một đến ba ngày làm việc.";
        Licence:
            "Sau khi đăng ký ICP, bạn phải tự xin giấy phép ở cơ quan địa phương.";
        Psb:
            "Bạn phải đăng ký với công an Trung Quốc (公安备案) trong 30 ngày sau khi mở website.";
    }
    BaiduCloud {
        MiniProgram:
            "Baidu AI Cloud cũng làm thủ tục cho mini-program trên nền tảng Baidu, nhưng không nhận cá nhân.";
        Server:
            "Bạn cần một trong các sản phẩm sau, có IP đàn hồi (EIP): máy chủ BCC trả theo tháng hoặc năm, BLB, BBC hoặc DCC.";
        Code:
            "Trong hệ thống đăng ký, bạn chọn sản phẩm và máy chủ rồi tạo mã thao tác (备案操作码).";
        Proof:
            "Mã lấy từ số lần đăng ký của máy chủ và gắn với địa chỉ IP của máy chủ đó. Không được bán mã; tài khoản tạo mã chịu trách nhiệm về việc sử dụng.";
        Papers:
            "Những người phụ trách phải khai ba hoặc bốn số liên lạc khác nhau; số khẩn cấp của mỗi người phải khác số di động. Bệnh viện phải nộp giấy phép kinh doanh, giấy phép hành nghề và giấy xét duyệt quảng cáo y tế.";
        Portal:
            "Bạn nộp tại trung tâm đăng ký (ICP备案中心) của Baidu AI Cloud: đăng ký lần đầu, đăng ký thêm nhà cung cấp (接入备案), mini-program hoặc thay đổi. Đường dây nóng: 400-920-8999, nhánh 3.";
        Face:
            "Bạn xác minh khuôn mặt trong ứng dụng Baidu AI Cloud, ứng dụng Baidu hoặc WeChat; không phải gửi ảnh chụp trước phông.";
        Review:
            "Baidu AI Cloud xét duyệt trong một đến hai ngày làm việc, cục quản lý viễn thông trong 3 đến 20 ngày làm việc.";
    }
    AzureChina {
        Services:
            "Azure Trung Quốc là đám mây riêng do 21Vianet (Shanghai Blue Cloud) vận hành; tài khoản Azure toàn cầu của Microsoft không dùng được ở đây. Dịch vụ truy cập bằng tên miền riêng của bạn phải đăng ký ICP.";
        Individual:
            "Azure Trung Quốc chỉ nhận pháp nhân ở đại lục.";
        Portal:
            "Bạn nộp hồ sơ qua 21Vianet. Tên miền đã đăng ký ở nơi khác mà chuyển sang Azure Trung Quốc phải đăng ký thêm nhà cung cấp (接入备案) là 21Vianet. Hãy hỏi 21Vianet địa chỉ của cổng đăng ký.";
        Domain:
            "Azure Front Door chỉ nhận tên miền riêng đã đăng ký ICP. Tên miền đã đăng ký phải trỏ tới địa chỉ IP đã đăng ký.";
        Endpoint:
            "Tên miền của chính Azure Trung Quốc, như *.chinacloudapi.cn, đã do 21Vianet đăng ký. Nếu chỉ dùng tên miền đó, bạn không cần đăng ký ICP.";
        Closing:
            "Tên miền chưa đăng ký không được trỏ tới Azure Trung Quốc. Nếu bạn không đóng website đúng hạn hoặc không liên lạc được, 21Vianet tạm ngừng dịch vụ hoặc gói thuê bao.";
        Licence:
            "Dịch vụ miễn phí của 21Vianet chỉ gồm đăng ký ICP. Về giấy phép, một công ty tư vấn khuyên nhờ đại lý, thường có phí.";
        Psb:
            "Danh mục của Azure Trung Quốc yêu cầu mọi website công khai đăng ký với công an Trung Quốc (公安备案).";
    }
}
