//! Judgements in Vietnamese.

use crate::law::judgements::Judgement;

words! {
    /// What was decided, on what basis, and what else it could be.
    judgement(Judgement): 3 {
        AnyStructuralBar:
            "Chỉ cần một trở ngại về cấu trúc, đối với đăng ký ICP hay giấy phép, là kết quả thành “Không thực hiện được theo kế hoạch này”. Mọi trở ngại áp dụng đều được liệt kê.",
            "Điều 5 Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc và Điều 13 Điều lệ Viễn thông của Trung Quốc, mỗi điều tự nó đã đủ để cản trở.",
            "Có thể chỉ nêu trở ngại đầu tiên, nhưng gỡ xong trở ngại đó lại gặp trở ngại kế tiếp.";
        FixableBesideStructural:
            "Các trở ngại khắc phục được vẫn được liệt kê khi kết quả là “Không thực hiện được theo kế hoạch này”.",
            "Thông báo 264 năm 2017 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) về tên miền và điều kiện của nhà cung cấp về máy chủ lại áp dụng ngay khi trở ngại về cấu trúc được gỡ.",
            "Có thể tạm bỏ qua các trở ngại này, nhưng khi đó giải pháp sẽ khiến người dùng bất ngờ.";
        NoFilingHasNoBars:
            "Khi không phải đăng ký gì thì không trở ngại nào được nêu.",
            "Điều 5 Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc đặt điều kiện cho việc đăng ký ICP. Nếu không đăng ký thì không có gì để cản trở.",
            "Có thể nêu các trở ngại làm lời khuyên cho sau này, nhưng như vậy dễ bị hiểu là cấm một việc được tự do làm.";
        BarredPlanNamesLicences:
            "Khi kết quả là “Không thực hiện được theo kế hoạch này”, báo cáo vẫn nêu các giấy phép mà kế hoạch cần, kể cả khi trở ngại chỉ thuộc về đăng ký ICP.",
            "Điều 7 Điều lệ Viễn thông của Trung Quốc yêu cầu giấy phép cho chính hoạt động kinh doanh.",
            "Có thể để trống danh sách, nhưng khi đó người gỡ được trở ngại sẽ không biết còn phải làm gì.";
        HongKongDoesNotLicense:
            "Trở ngại về giấy phép của bên vận hành ở đại lục vẫn dẫn đến kết quả “Không thực hiện được theo kế hoạch này”, kèm ghi chú rằng dời ra ngoài đại lục không làm hoạt động trở nên hợp pháp.",
            "Điều 7 Điều lệ Viễn thông của Trung Quốc xét hoạt động kinh doanh; theo Tencent, máy chủ ở bên ngoài không cần giấy phép.",
            "Dời ra ngoài có thể gỡ được trở ngại, cũng có thể hoàn toàn vô ích: chỉ cơ quan quản lý mới trả lời được.";
        NotFiledNotPermitted:
            "Dịch vụ không đăng ký ICP vẫn phải có mọi giấy phép cho lĩnh vực của mình. Với cơ quan nhà nước, đơn vị sự nghiệp, nội dung tôn giáo và tài chính, công cụ không nêu các bước chuyển sang Hồng Kông.",
            "Giấy phép được yêu cầu cho hoạt động hoặc nội dung, và các văn bản không nói gì về nơi đặt máy chủ. Cơ quan nhà nước và đơn vị sự nghiệp phải dùng tên miền Trung Quốc.",
            "Bên vận hành ở ngoài phục vụ đại lục từ bên ngoài có thể không thuộc phạm vi của một số văn bản này. Chỉ cơ quan phụ trách mới trả lời được.";
        StrongestBarDecides:
            "Kết quả “Không thực hiện được theo kế hoạch này” chắc chắn ở mức của trở ngại về cấu trúc chắc chắn nhất.",
            "Một quy định rõ ràng, như Điều 13 Điều lệ Viễn thông của Trung Quốc, là đủ, dù các trở ngại khác còn nhiều nghi vấn.",
            "Có thể tính theo trở ngại kém chắc chắn nhất, nhưng khi đó một nghi vấn về giấy phép sẽ làm mờ một lời từ chối rõ ràng.";
        UnclearMeansRegulator:
            "Với website chỉ có địa chỉ IP, ứng dụng có máy chủ xử lý (backend) ở ngoài đại lục và ứng dụng nội bộ, phải hỏi cơ quan quản lý, chứ không chỉ do tỉnh quyết định.",
            "Điều 5 Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc và Thông báo 105 năm 2023 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) nói khác với cách các nhà cung cấp làm.",
            "Căn cứ có độ tin cậy trung bình thường để tỉnh quyết định; một câu trả lời chính thức sẽ giải quyết các trường hợp này.";
        HeldLicences:
            "Giấy phép đã có thì không được nêu lại, và không xét vốn, nhân sự, tỷ lệ vốn nước ngoài hay loại hình cho giấy phép đó.",
            "Điều 7 Điều lệ Viễn thông của Trung Quốc chỉ yêu cầu một giấy phép, không phải hai; Tencent yêu cầu bên có giấy phép đăng ký khi đổi địa chỉ IP.",
            "Bên có giấy phép mà không còn đáp ứng điều kiện có thể vẫn phải hỏi cơ quan quản lý.";
        ChangeTouchesOwnBars:
            "Khi thay đổi một dịch vụ đã đăng ký, chỉ xét những trở ngại khắc phục được mà thay đổi đó chạm tới. Ngừng dịch vụ cũng được tính là thay đổi.",
            "Điều 14 Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc buộc đăng ký phần thay đổi, và bảng loại hồ sơ của Huawei chỉ yêu cầu giấy tờ đã thay đổi.",
            "Nhà cung cấp có thể kiểm tra lại toàn bộ đăng ký, và việc hủy đăng ký là một hồ sơ riêng.";
        OldFilingFirst:
            "Nếu đang có đăng ký của chủ thể khác, đăng ký cá nhân của chính mình hoặc đăng ký của chủ thể rỗng (空壳主体), phải hủy đăng ký đó trước rồi mới đăng ký lần đầu.",
            "Quy tắc đăng ký của Huawei không cho chuyển đổi loại nào trong số này và yêu cầu hủy trước.",
            "Một số tỉnh cho chuyển đăng ký giữa các chủ thể; tỉnh có tiếng nói cuối cùng.";
        NeedlessAnswersIgnored:
            "Câu trả lời không áp dụng cho trường hợp thì được bỏ qua, không bị coi là lỗi.",
            "Mỗi quy định chỉ nói về trường hợp của mình: chẳng hạn Điều 6 Nghị định 333 của Quốc vụ viện Trung Quốc chỉ nói về vốn nước ngoài trong doanh nghiệp có vốn nước ngoài.",
            "Có thể từ chối các câu trả lời như vậy vì mâu thuẫn, nhưng khi đó đổi một câu trả lời sẽ làm hỏng các liên kết đã lưu.";
        NoNodeNoFiling:
            "Website hay địa chỉ IP không có máy chủ nào phục vụ thì không cần đăng ký ICP.",
            "Theo Tencent, tên miền không trỏ tới máy chủ thì không phải đăng ký; Điều 5 Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc nói về dịch vụ được cung cấp.",
            "Có thể người dùng đã chọn nhầm; chỉ cần một máy chủ ở đại lục là kết luận thay đổi.";
        IpOnlyFiled:
            "Website công khai chỉ truy cập bằng địa chỉ IP, chạy trên máy chủ ở đại lục, phải đăng ký như một website; các trở ngại về tên miền không được xét.",
            "Điều 5 Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc nêu đích danh trường hợp này.",
            "Các nhà cung cấp đám mây nói rằng không có tên miền thì không có gì để đăng ký; câu trả lời của cơ quan quản lý sẽ làm rõ.";
        PlatformPageNotFiled:
            "Trang nằm dưới tên miền của người khác, hay một tên miền chưa có dịch vụ, không cần đăng ký ICP, dù bán gì và đặt ở đâu.",
            "Điều 5 Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc nói về website của chính mình; Tencent chỉ đăng ký những tên miền đã trỏ về máy chủ.",
            "Trường hợp sàn giao dịch chạy trên trang như vậy không được xét ở đây, và có thể cần giấy phép.";
        NotPublicNotFiled:
            "Dịch vụ không truy cập được từ internet công cộng thì không cần đăng ký ICP; tỉnh quyết định.",
            "Điều 5 Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc nói về dịch vụ thông tin internet được truy cập qua tên miền hoặc địa chỉ IP.",
            "Tên miền công khai trỏ tới địa chỉ ở đại lục vẫn bị chặn, nên nhà cung cấp có thể yêu cầu đăng ký.";
        AppOutsideStoresFiled:
            "Ứng dụng dành cho công chúng chạy trên máy chủ ở đại lục vẫn phải đăng ký ICP dù không có trên kho ứng dụng đại lục nào; tỉnh quyết định.",
            "Thông báo 105 năm 2023 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) xét dịch vụ trong lãnh thổ Trung Quốc, còn nhà cung cấp xét máy chủ của mình.",
            "Ứng dụng không có người dùng ở đại lục có thể được miễn; cục quản lý viễn thông tỉnh phải nói rõ điều đó.";
        StoreAppBackendAbroadBarred:
            "Ứng dụng dành cho công chúng có máy chủ xử lý (backend) ở ngoài đại lục mà phát hành trên kho ứng dụng đại lục thì không đăng ký ICP được, trong khi kho ứng dụng yêu cầu đăng ký.",
            "Thông báo 105 năm 2023 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) buộc đăng ký; trên thực tế, muốn đăng ký phải có máy chủ ở đại lục.",
            "Tháng 8/2025, Apple vẫn cho tài khoản quốc tế phát hành; cơ quan quản lý phải làm rõ việc này.";
        AppAbroadNotFiled:
            "Ứng dụng dành cho công chúng được phục vụ từ ngoài đại lục và không có trên kho ứng dụng đại lục nào thì không cần đăng ký ICP; tỉnh quyết định.",
            "Huawei gắn việc đăng ký ứng dụng với máy chủ ở đại lục, dù Thông báo 105 năm 2023 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) không nói đến máy chủ.",
            "Chỉ riêng việc có người dùng ở đại lục cũng có thể đủ để phải đăng ký; chưa văn bản nào đã đọc nói như vậy.";
        StaffAppFiled:
            "Ứng dụng nội bộ chạy trên máy chủ ở đại lục phải đăng ký ICP.",
            "Điều 23 Luật Chống lừa đảo qua viễn thông và mạng của Trung Quốc không miễn cho ứng dụng nào, và máy chủ mà ứng dụng gọi tới vốn đã phải đăng ký.",
            "Vì không dành cho công chúng nên ứng dụng có thể được miễn; không văn bản nào nhắc đến, nên phải hỏi cơ quan quản lý.";
        OfflineAppNotFiled:
            "Ứng dụng không có dịch vụ mạng thì không cần đăng ký ICP; tỉnh quyết định. Nếu ứng dụng có trên kho ứng dụng đại lục thì phải hỏi cơ quan quản lý.",
            "Các đơn vị làm dịch vụ đăng ký nói như vậy, và Thông báo 105 năm 2023 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) nói về dịch vụ thông tin internet.",
            "Kho ứng dụng có thể yêu cầu mọi ứng dụng phải đăng ký; chưa có câu trả lời chính thức.";
        MiniProgramAbroadFiled:
            "Mini-program có máy chủ xử lý (backend) ở ngoài đại lục phải đăng ký ICP qua nền tảng của nó.",
            "Thông báo 105 năm 2023 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) bao gồm mini-program và không đặt điều kiện về máy chủ.",
            "Mini-program như vậy cũng có thể bị cản như ứng dụng có máy chủ xử lý ở ngoài đại lục; câu trả lời của cơ quan quản lý sẽ làm rõ.";
        MiniProgramByPlatform:
            "Với mini-program, chỉ xét các trở ngại về con người, không xét các trở ngại về máy chủ, tài khoản hay tên miền.",
            "Nền tảng của mini-program đứng ra đăng ký, như tài liệu của Huawei và giao diện của chính WeChat cho thấy.",
            "Tên miền của máy chủ xử lý (backend) ở đại lục là một website riêng và phải đăng ký riêng.";
        OffshoreMiniProgramFree:
            "Mini-program của công ty không đăng ký ở đại lục thì không phải đăng ký ICP; bạn nên hỏi cơ quan quản lý.",
            "WeChat cho biết mini-program của chủ thể ngoài đại lục không cần đăng ký và không cần xét duyệt hằng năm. Chỉ nền tảng mới nộp được đăng ký cho mini-program, nên điều nền tảng không nộp thì không thể đăng ký.",
            "Thông báo 105 năm 2023 của MIIT (Trung Quốc) không nêu ngoại lệ cho bên vận hành từ bên ngoài. Văn bản trả lời của bộ này sẽ làm rõ.";
        AppDomainsChecked:
            "Các trở ngại về tên miền áp dụng cho ứng dụng như cho website.",
            "Theo Huawei, hồ sơ của ứng dụng phải nêu từng cấp tên miền mà ứng dụng dùng.",
            "Ứng dụng chỉ gọi địa chỉ IP thì không có tên miền để xét; nhà cung cấp quyết định cách đăng ký.";
        AppNeedsNoWebsiteFiling:
            "Ứng dụng chỉ phải đăng ký với tư cách ứng dụng, không phải đồng thời đăng ký như website.",
            "Theo Huawei, hai loại đăng ký này tách biệt, và tên miền của ứng dụng không cần đăng ký website trước.",
            "Website trên cùng tên miền vẫn phải đăng ký riêng.";
        FreePlatformFiling:
            "Cộng đồng, tìm kiếm hay nền tảng đăng tin mà người dùng không trả tiền chỉ cần đăng ký ICP; kho ứng dụng thì cần B25.",
            "Điều 3 Nghị định 292 của Quốc vụ viện Trung Quốc xét người dùng có trả tiền hay không.",
            "Danh mục phân loại dịch vụ viễn thông của Trung Quốc xếp tất cả vào B25 bất kể có thu tiền hay không, nên phải hỏi cơ quan quản lý, nhất là khi dịch vụ có bất kỳ khoản thu nào.";
        PaidContentB25:
            "Nội dung, gói thành viên hay tin đăng mà người dùng trả tiền cần B25, kể cả nội dung của chính mình; tỉnh quyết định.",
            "Điều 3 Nghị định 292 của Quốc vụ viện Trung Quốc nói về việc cung cấp thông tin cho người dùng có thu tiền.",
            "B25 trong Danh mục phân loại dịch vụ viễn thông của Trung Quốc là nền tảng cho người khác, nên cục quản lý viễn thông có thể không yêu cầu giấy phép với nội dung của chính mình.";
        AdvertisingFiling:
            "Chỉ có quảng cáo thì chỉ cần đăng ký ICP.",
            "Điều 3 Nghị định 292 của Quốc vụ viện Trung Quốc xét việc người dùng trả tiền, mà ở đây người dùng không trả gì.",
            "Một trang của Alibaba yêu cầu giấy phép, và bán vị trí quảng cáo như một nền tảng thì nhiều khả năng cần B25. Không tìm thấy câu trả lời chính thức, nên phải hỏi cơ quan quản lý.";
        SoftwareFiling:
            "Phần mềm do chính bên làm ra cung cấp trực tuyến chỉ cần đăng ký ICP.",
            "Điều 3 Nghị định 292 của Quốc vụ viện Trung Quốc nói về thông tin có thu tiền, không nói về công cụ.",
            "Đăng tin cho người khác thì nhiều khả năng là B25, xử lý dữ liệu cho người dùng thì nhiều khả năng là B21. Không có ranh giới chính thức, nên phải hỏi cơ quan quản lý.";
        MarketplaceB21:
            "Sàn giao dịch cần B21 và không cần thêm B25; nếu giữ tiền của người mua thì cần thêm giấy phép thanh toán.",
            "Theo hướng dẫn cấp phép của một cục quản lý viễn thông tỉnh, các bên thứ ba hoàn tất giao dịch trực tuyến trên nền tảng.",
            "Tin đăng trả phí của người bán có thể khiến cần thêm B25; cục quyết định theo nội dung khai trong đơn.";
        RideHailingB21:
            "Sàn gọi xe cần đăng ký ICP, sau khi có giấy phép của cơ quan giao thông, và không cần B21.",
            "Kết luận dựa trên Điều 10 Quy định tạm thời của Trung Quốc về dịch vụ gọi xe qua mạng, và các câu trả lời của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) được trích lại.",
            "B21 trong Danh mục phân loại dịch vụ viễn thông của Trung Quốc bao gồm giao dịch giữa các bên thứ ba, kể cả dịch vụ; câu trả lời của cơ quan quản lý sẽ làm rõ.";
        OwnSalesFiling:
            "Bán hàng của chính mình hoặc hàng nhập về bán lại chỉ cần đăng ký ICP. Điều này chắc chắn ở An Huy và, từ ngày 1/1/2023, ở Hà Nam; ở nơi khác tỉnh quyết định.",
            "Kết luận dựa trên mục 1(1) thông báo năm 2021 của cục quản lý viễn thông An Huy.",
            "Hướng dẫn của các nhà cung cấp yêu cầu giấy phép ngay khi website có thu nhập; thông báo của chính tỉnh mình sẽ làm rõ.";
        DataProcessingB21:
            "Xử lý dữ liệu cho người dùng cần B21; với nhà đầu tư nước ngoài, đây không phải thương mại điện tử nên vốn nước ngoài bị giới hạn ở 50%.",
            "B21 trong Danh mục phân loại dịch vụ viễn thông của Trung Quốc nêu xử lý dữ liệu bên cạnh xử lý giao dịch; danh mục hạn chế đầu tư nước ngoài chỉ miễn cho thương mại điện tử.",
            "Xử lý dữ liệu cho thiết bị của chính mình có thể không cần giấy phép; cục quản lý viễn thông quyết định thế nào là dịch vụ.";
        GamesB25:
            "Trò chơi cần B25 và mã số xuất bản, không cần thêm giấy phép văn hóa hay xuất bản; tỉnh quyết định.",
            "Theo Tencent nói về Quảng Đông, website trò chơi thường có thu nhập và cần giấy phép.",
            "Trò chơi hoàn toàn miễn phí có thể không cần giấy phép, và tỉnh có thể yêu cầu thêm một giấy phép khác.";
        PlatformOnlyExempts:
            "Chỉ kinh doanh bên trong nền tảng khác dưới dạng mini-program thì không cần giấy phép viễn thông; dưới dạng ứng dụng thì chỉ An Huy miễn. Thanh toán vẫn phải có giấy phép.",
            "Kết luận dựa trên mục 1(3) thông báo của An Huy, và thông báo của Hà Nam, vốn không nêu ứng dụng.",
            "Ở nơi khác tỉnh quyết định. Riêng với ứng dụng, hiểu theo câu chữ thì quy định bao gồm mọi sàn chỉ chạy trên ứng dụng, nên phải hỏi cơ quan quản lý.";
        SeveralProvincesTenMillion:
            "Công ty có vốn đăng ký từ 1 triệu đến 10 triệu nhân dân tệ mà cung cấp dịch vụ cần giấy phép viễn thông ở nhiều tỉnh thì bị cản, cho đến khi tăng vốn hoặc thu hẹp về một tỉnh.",
            "Điều 6 Lệnh 42 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) yêu cầu 10 triệu nhân dân tệ khi kinh doanh ở nhiều tỉnh.",
            "Một dịch vụ trên mạng có được coi là ở nhiều tỉnh hay không thì còn có cách hiểu khác nhau; cơ quan quản lý phải nói rõ.";
        BeijingPilotOneMillion:
            "Công ty có vốn nước ngoài trong khu thí điểm Bắc Kinh có thể phục vụ nhiều tỉnh với vốn đăng ký 1 triệu nhân dân tệ; tỉnh quyết định.",
            "Hướng dẫn thí điểm của Bắc Kinh tháng 11/2024 đặt mức 1 triệu nhân dân tệ cho các nghiệp vụ ngoài trung tâm dữ liệu, CDN và truy cập internet.",
            "Ba khu thí điểm kia có thể cũng vậy; văn bản của chính các khu đó sẽ làm rõ.";
        UnlistedLicenceTestsNothing:
            "Với giấy phép còn nghi vấn, như với quảng cáo hay phần mềm, vốn đăng ký không được xét.",
            "Điều 6 Lệnh 42 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) đặt mức vốn cho bên xin giấy phép.",
            "Nếu rốt cuộc cơ quan quản lý yêu cầu giấy phép, các điều kiện của giấy phép đó sẽ áp dụng.";
        StaffForTelecomLicences:
            "Chỉ công ty phải xin B21 hoặc B25 mới cần ba nhân viên có bảo hiểm xã hội.",
            "Kết luận dựa trên hướng dẫn cấp phép của Vân Nam, Quảng Tây và Quý Châu.",
            "Các hướng dẫn đó yêu cầu từ một đến ba tháng bảo hiểm; hướng dẫn của chính tỉnh mình cho biết cần bao nhiêu tháng.";
        IndividualNoCommunity:
            "Với đăng ký ICP cá nhân, không được mở cộng đồng, dù giấy phép cho cộng đồng được xét thế nào.",
            "Theo Tencent, đăng ký cá nhân không được làm website diễn đàn.",
            "Cộng đồng không có thu nhập có thể được coi là nội dung cá nhân; câu trả lời của cục quản lý viễn thông sẽ làm rõ.";
        IndividualOtherChoices:
            "Cá nhân không được buôn bán, mở nền tảng, xử lý dữ liệu, vận hành trò chơi hay cung cấp thông tin về thuốc; quảng cáo thì được.",
            "Kết luận dựa trên Điều 11 Nghị định 292 của Quốc vụ viện Trung Quốc và Điều 4 Công bố 123 năm 2025 của Cục Quản lý Dược quốc gia Trung Quốc (NMPA).",
            "Với phần mềm, phải hỏi cơ quan quản lý; với quảng cáo, tỉnh quyết định.";
        OfficeMayNotTrade:
            "Văn phòng đại diện có hoạt động sinh lợi thì gặp một trở ngại: văn phòng không được kinh doanh.",
            "Kết luận dựa trên Điều 2, 13 và 35 Nghị định 584 của Quốc vụ viện Trung Quốc.",
            "Phần mềm miễn phí và việc giới thiệu hàng hóa của chính công ty mẹ có thể được phép theo Điều 14; câu trả lời của cơ quan quản lý sẽ làm rõ.";
        LicenceToCompanies:
            "Chi nhánh, hộ kinh doanh, doanh nghiệp hợp danh hay đơn vị sự nghiệp không được cấp giấy phép, kể cả khi trực thuộc một công ty.",
            "Theo Điều 13 Điều lệ Viễn thông của Trung Quốc, bên kinh doanh phải là công ty được thành lập hợp pháp.",
            "Để công ty mẹ đứng tên xin là một kế hoạch khác, và được nêu như một giải pháp.";
        PermitByKind:
            "Giấy phép mà luật Trung Quốc chỉ cấp cho pháp nhân, đơn vị của nhà nước, doanh nghiệp hoặc tổ chức thì chủ thể khác không được cấp. Với tài chính, bạn nên hỏi cơ quan quản lý.",
            "Dựa trên quy định riêng của từng lĩnh vực; chủ thể là gì thì theo Bộ luật Dân sự, Luật Công ty và các điều lệ về tổ chức phi lợi nhuận của Trung Quốc.",
            "Không văn bản nào quy định chung ai được kinh doanh tài chính. Cơ quan cấp giấy phép quyết định.";
        PermitForThePublic:
            "Tin tức, xuất bản, chương trình nghe nhìn, bản đồ và đào tạo chỉ cần giấy phép khi được cung cấp cho công chúng. Ứng dụng cho nhân viên của mình không cần các giấy phép đó, và trò chơi trong đó mà không ai trả tiền thì không cần giấy phép viễn thông.",
            "Các quy định của Trung Quốc về tin tức, xuất bản, nghe nhìn và Điều lệ quản lý bản đồ đều nói về dịch vụ cho công chúng.",
            "Không văn bản nào nhắc đến ứng dụng nội bộ. Câu trả lời của cơ quan phụ trách sẽ làm rõ.";
        InformingNeedsNoPermit:
            "Ai chỉ giới thiệu chuyến đi hay buổi diễn thì không cần giấy phép; ai bán thì cần. Ai đăng việc làm của bên tuyển dụng khác cần giấy phép môi giới việc làm, trừ dịch vụ việc làm công miễn phí.",
            "Điều 48 Luật Du lịch của Trung Quốc chỉ yêu cầu website đăng thông tin du lịch phải chính xác, không yêu cầu giấy phép. Thông báo năm 2017 và 2026 nói về bên bán vé và bên đăng việc làm cho người tuyển dụng.",
            "Gọi xe, khám chữa bệnh và đào tạo là những ngành riêng: nếu bạn chỉ viết về chúng, hãy bỏ chọn lĩnh vực đó.";
        OffshoreOneBar:
            "Với công ty ngoài đại lục cần giấy phép, trở ngại là chưa đăng ký ở đại lục; loại hình không được nêu thêm.",
            "Theo Huawei, muốn đăng ký phải có giấy tờ do chính quyền Trung Quốc cấp.",
            "Có thể nêu cả hai trở ngại, nhưng lập một công ty ở đại lục thì gỡ được cả hai cùng lúc.";
        OneCappedLicence:
            "Nếu vốn nước ngoài quá một nửa, sàn giao dịch kèm nội dung thu tiền ở ngoài khu thí điểm bị cản vì B25, dù B21 đã mở.",
            "Kết luận dựa trên Điều 6 Nghị định 333 của Quốc vụ viện Trung Quốc; Thông cáo 196 năm 2015 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) chỉ mở thương mại điện tử.",
            "Nếu chỉ làm sàn giao dịch thì có thể được cấp phép; trong khu thí điểm, có thể được cả hai nếu Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) phê duyệt.";
        KindsOfB25:
            "Nội dung thu tiền được tính là nền tảng đăng tin và được khu thí điểm mở. Kho ứng dụng được mở nhờ khu thí điểm, thành phố mở cửa hoặc CEPA. Tìm kiếm và cộng đồng thì không bao giờ được mở.",
            "Thông cáo 107 năm 2024 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) và phương án năm 2025 nêu các loại này.",
            "Hoạt động pha trộn có thể bị xếp loại khác; Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) quyết định khi xét đơn.";
        CepaKeepsCap:
            "Chứng nhận CEPA không gỡ mức trần vốn nước ngoài với nội dung thu tiền hay xử lý dữ liệu; phải hỏi cơ quan quản lý.",
            "Thông báo năm 2016 chỉ nêu thương mại điện tử và kho ứng dụng.",
            "Bản sửa đổi có hiệu lực từ ngày 1/3/2025 nới lỏng lĩnh vực viễn thông; các mục của bản đó chưa được đọc, đọc rồi sẽ rõ.";
        ForeignEquityClosedContent:
            "Hễ có vốn nước ngoài là không được làm tin tức, xuất bản, nghe nhìn, văn hóa, tôn giáo và trò chơi; mức trần vốn không được nêu thêm.",
            "Kết luận dựa trên danh mục hạn chế đầu tư nước ngoài của Trung Quốc, và Lệnh 17 về tôn giáo.",
            "Âm nhạc được loại trừ khỏi lĩnh vực văn hóa, nên ở đó tỉnh quyết định; nội dung đã mở theo WTO không được tách riêng.";
        JointVentureLicensed:
            "Công ty có vốn nước ngoài đến một nửa có thể được cấp B25, năm 2018 cũng vậy.",
            "Điều 6 Nghị định 333 của Quốc vụ viện Trung Quốc giới hạn vốn nước ngoài ở một nửa chứ không loại trừ.",
            "Một trang của Alibaba nói rằng liên doanh như vậy không được kinh doanh; nghị định có giá trị cao hơn.";
        ForeignResidentFiled:
            "Người nước ngoài cư trú ở đại lục đăng ký ICP được ở Bắc Kinh, và ở Thượng Hải nếu có thẻ cư trú. Hà Bắc và Phúc Kiến từ chối. Ở nơi khác phải hỏi cơ quan quản lý.",
            "Kết luận dựa trên quy định của các tỉnh do Huawei và Tencent liệt kê.",
            "Alibaba chỉ nêu người cư trú ở đại lục; câu trả lời của cục quản lý viễn thông sẽ làm rõ. Khách lưu trú ngắn hạn bị từ chối ở mọi nơi.";
        AgeByProvince:
            "Ở Quảng Đông, Giang Tô, Tứ Xuyên, Trùng Khánh và Liêu Ninh, đủ 16 tuổi là được; ở Sơn Đông phải đủ 17; ở nơi khác phải đủ 18.",
            "Kết luận dựa trên quy định của các tỉnh do Huawei và Tencent nêu, ưu tiên bản mới hơn.",
            "Với chín tỉnh, một nguồn khác nêu tuổi thấp hơn hoặc kèm điều kiện, ở Thiên Tân, Sơn Đông và Phúc Kiến cả dưới 16 tuổi; ở các tỉnh đó, tỉnh quyết định.";
        ResidenceByProvince:
            "Khi các nguồn nói khác nhau, Ninh Hạ và Hắc Long Giang được hiểu là chỉ nhận thẻ căn cước địa phương, Giang Tây nhận thẻ cư trú.",
            "Kết luận dựa trên quy định của các tỉnh do Huawei và Tencent nêu.",
            "Chưa rõ về Liêu Ninh, Hồ Nam, Hải Nam và Trùng Khánh, và về thẻ sinh viên ở đa số tỉnh; ở đó, tỉnh quyết định.";
        PrincipalByProvince:
            "Người được ủy quyền làm người phụ trách chủ thể (主体负责人) bị từ chối ở Bắc Kinh và Hắc Long Giang, và được chấp nhận ở Liêu Ninh. Ở Hà Bắc, Sơn Tây và Sơn Đông, người đó được chấp nhận nếu có thẻ căn cước đại lục, và bắt buộc phải có khi người đại diện theo pháp luật là người nước ngoài.",
            "Danh sách của Huawei được ưu tiên hơn danh sách cũ hơn của Tencent.",
            "Ở chỗ hai nguồn khác nhau, tức là mọi điểm trừ yêu cầu của Sơn Tây, tỉnh quyết định; giấy ủy quyền có đóng dấu không bảo đảm trước điều gì.";
        SamePersonIfAuthorised:
            "Ở Giang Tô, An Huy, Hải Nam và Hắc Long Giang, người phụ trách chủ thể (主体负责人) và người phụ trách dịch vụ (服务负责人) chỉ phải là một người khi người phụ trách chủ thể là người được ủy quyền. Ở Thiên Tân, đó phải là hai người khác nhau.",
            "Kết luận dựa trên trang của Alibaba về Giang Tô.",
            "Hiểu theo câu chữ, An Huy và Hải Nam luôn yêu cầu một người, trái với chính mẫu thư ủy quyền cho người phụ trách dịch vụ của hai tỉnh này.";
        DomainHolderByProvince:
            "Tên miền đứng tên người phụ trách chủ thể (主体负责人) bị từ chối ở Ninh Hạ, Cát Lâm, Tây Tạng, Cam Túc, Thanh Hải và Hồ Nam. Tên miền đứng tên cổ đông hay quản lý cấp cao còn bị từ chối ở Bắc Kinh, Phúc Kiến và Quảng Đông.",
            "Quy định của các tỉnh do Tencent nêu hẹp hơn Thông báo 264 năm 2017 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT).",
            "Chỉ Ninh Hạ là chắc chắn; ở nơi khác tỉnh quyết định.";
        ExpiringDomain:
            "Tên miền còn hạn từ ba tháng trở xuống là trở ngại ở mọi tỉnh; thông tin đăng ký bị che chỉ được tính là một trở ngại, không phải hai.",
            "Theo Huawei, nhiều tỉnh yêu cầu thời hạn còn trên ba tháng.",
            "Alibaba yêu cầu 45 ngày, nên thời hạn ngắn hơn có thể được chấp nhận nếu tỉnh đồng ý.";
        CompanyKeepsSuffix:
            "Đuôi tên miền không dành cho chủ thể chỉ là trở ngại với cơ quan nhà nước và đơn vị sự nghiệp.",
            "Quy định năm 2024 của Trung Quốc về ứng dụng internet của cơ quan nhà nước (政务应用) chỉ ràng buộc hai loại chủ thể này.",
            "Lựa chọn này mâu thuẫn với câu trả lời của một công ty; các đuôi bị hạn chế khác phải có văn bản riêng.";
        InternationalAccount:
            "Tài khoản trên website quốc tế của nhà cung cấp là trở ngại, kể cả khi chưa chọn nhà cung cấp. Tài khoản đó không phải là trở ngại nếu dùng máy chủ riêng, và trong năm 2018.",
            "Theo Alibaba và Huawei, tài khoản quốc tế không hỗ trợ đăng ký ICP.",
            "Có thể có nhà cung cấp mà tài khoản quốc tế đăng ký được; nhà cung cấp đó phải nói rõ.";
        AppBefore2023:
            "Trước ngày 1/9/2023, ứng dụng và mini-program không phải đăng ký ICP.",
            "Thông báo 105 năm 2023 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) áp dụng từ ngày đó.",
            "Ứng dụng làm sàn giao dịch vẫn cần B21 theo Điều 7 Điều lệ Viễn thông của Trung Quốc, nên với ứng dụng đó phải hỏi cơ quan quản lý.";
        OwnSales2018:
            "Cả trước các thông báo của An Huy và Hà Nam, bán hàng của chính mình cũng chỉ cần đăng ký ICP; tỉnh quyết định.",
            "Theo Thông báo 272 năm 2010 của Bộ Thương mại Trung Quốc, bán trực tiếp trên nền tảng của chính mình thì phải đăng ký.",
            "Hướng dẫn năm 2017 và 2018 của các nhà cung cấp yêu cầu giấy phép.";
        ProvincialBarsFromSources:
            "Quy định của tỉnh áp dụng từ ngày của nguồn; cho năm 2018, chỉ các hướng dẫn thời đó được dùng.",
            "Kết luận dựa trên trang về Thiên Tân của Alibaba và các hướng dẫn năm 2017 và 2018.",
            "Nhiều quy định có lẽ cũ hơn nguồn của chúng; văn bản có ghi ngày của tỉnh sẽ dời các mốc này.";
        UndatedBarsWait:
            "Yêu cầu về nhân sự, tôn giáo, đào tạo và tên miền của cơ quan, đơn vị không được nêu trước ngày đầu tiên được biết.",
            "Về tôn giáo, phải có sự đồng ý từ ngày 1/2/2018 (Điều 47 Nghị định 686 của Quốc vụ viện Trung Quốc); giấy phép và điều kiện xin theo Lệnh 17, quy định của Trung Quốc về dịch vụ thông tin tôn giáo trên internet, từ ngày 1/3/2022; quy định về tên miền từ ngày 1/7/2024.",
            "Có thể từng có quy định cũ hơn về cùng vấn đề; chưa đọc được văn bản nào như vậy.";
        DrugsApprovalUntil:
            "Thông tin về thuốc và thiết bị y tế phải được phê duyệt đến hết ngày 21/12/2025; từ ngày 22/12/2025, phải đăng ký với cơ quan quản lý dược của Trung Quốc.",
            "Kết luận dựa trên Công bố 123 năm 2025 của Cục Quản lý Dược quốc gia Trung Quốc (NMPA).",
            "Điều 5 Nghị định 292 của Quốc vụ viện Trung Quốc đã bỏ lĩnh vực này từ ngày 20/1/2025, nên việc phê duyệt có thể đã mất căn cứ sớm hơn mười một tháng.";
        DomainAge2018:
            "Trong năm 2018, không tên miền nào bị cản vì vừa mới xác minh hay sắp hết hạn.",
            "Số ngày phải chờ và mốc ba tháng chỉ có trong các trang về sau của Huawei và Alibaba.",
            "Khi đó các nhà cung cấp có thể đã yêu cầu như vậy; một trang của thời ấy sẽ cho thấy.";
        RegulatedName:
            "Từ bị quản lý trong tên hay phạm vi kinh doanh của tổ chức khiến phải nộp bản cam kết, ngoài ra không đổi gì; tỉnh quyết định.",
            "Kết luận dựa trên danh sách lý do từ chối của Huawei.",
            "Hồ Bắc không nhận bản cam kết mà yêu cầu thu hẹp phạm vi kinh doanh; nơi khác có thể yêu cầu chính giấy phép.";
        AudioVisualNotBarred:
            "Nội dung nghe nhìn cần giấy phép nhưng không bị coi là gặp trở ngại, dù giấy phép chỉ cấp cho đơn vị do nhà nước chi phối; phải hỏi cơ quan quản lý.",
            "Kết luận dựa trên Điều 8(1) Lệnh 56, quy định của Trung Quốc về dịch vụ nghe nhìn trên internet.",
            "Không câu hỏi nào hỏi về việc nhà nước có chi phối hay không; chủ thể tư nhân có thể không xin được giấy phép.";
        OfficeClosedContent:
            "Văn phòng đại diện không được làm tin tức, xuất bản, nghe nhìn, văn hóa, tôn giáo và trò chơi; tỉnh quyết định.",
            "Danh mục hạn chế đầu tư nước ngoài của Trung Quốc cấm vốn nước ngoài trong các lĩnh vực này.",
            "Văn phòng đại diện không phải là khoản đầu tư nên danh mục có thể không áp dụng; riêng về tôn giáo, Lệnh 17 nêu rõ tổ chức nước ngoài.";
        IndividualApproval:
            "Cá nhân làm tin tức, xuất bản, nghe nhìn, tôn giáo, gọi xe hoặc văn hóa có thu lợi thì bị cản; với lĩnh vực khác, tỉnh quyết định.",
            "Quy định của từng ngành chỉ cấp giấy phép cho pháp nhân hoặc tổ chức.",
            "Về tài chính, đào tạo, giáo dục và sức khỏe, không tìm thấy quy định như vậy; cơ quan cấp phép sẽ cho biết.";
        StrongestReason:
            "Việc phải đăng ký hay phải có giấy phép chắc chắn ở mức của những lý do mạnh nhất đủ dẫn tới nó; nghi vấn không đổi được kết quả thì không được tính.",
            "Chẳng hạn, sàn giao dịch cần B21 theo Danh mục phân loại dịch vụ viễn thông của Trung Quốc, dù quảng cáo của sàn được xét thế nào.",
            "Có thể tính mọi nghi vấn, nhưng khi đó hầu như không kết quả nào là chắc chắn.";
        DoubtfulFixableBar:
            "Khi một trở ngại khắc phục được chỉ dựa trên một nguồn, hoặc trên nguồn cũ, cả việc đăng ký ICP do tỉnh quyết định.",
            "Theo Huawei, quy định của các tỉnh hay thay đổi, và yêu cầu của từng cục quản lý viễn thông là tiêu chuẩn cuối cùng.",
            "Có thể chỉ xét việc phải đăng ký chắc chắn đến đâu, điều mà trở ngại này không chạm tới.";
        ProvincialRowsFrom2022:
            "Quy định của tỉnh không ghi ngày được áp dụng từ ngày 1/1/2022, và quy định ngày 31/12/2025 của Huawei được đọc cùng với chúng.",
            "Các trang không ghi ngày của Tencent thuộc khoảng năm 2021 đến 2023.",
            "Có thể chỉ áp dụng mỗi quy định từ ngày của Huawei; văn bản có ghi ngày của tỉnh sẽ làm rõ.";
        ElevenProvincesShell:
            "Ở Thiên Tân, Liêu Ninh, Tứ Xuyên, Vân Nam, Giang Tô, Chiết Giang, Thượng Hải, Quảng Tây, Sơn Tây, Bắc Kinh và Quý Châu, chủ thể rỗng (空壳主体) được thêm dịch vụ mới; ở nơi khác phải hủy đăng ký trước.",
            "Trang của Huawei về những việc sau khi đăng ký nêu đích danh mười một nơi này.",
            "Danh sách có thể thay đổi; ở nơi khác cục quản lý viễn thông quyết định.";
        BackdropUntil2022:
            "Ảnh chụp trước phông và phiếu xác minh bằng giấy được yêu cầu đến hết ngày 31/12/2021; xác minh khuôn mặt được yêu cầu từ ngày 1/1/2022.",
            "Các hướng dẫn năm 2018 yêu cầu cách thứ nhất, các trang hiện nay của Alibaba và Huawei yêu cầu cách thứ hai.",
            "Không nguồn nào đã đọc ghi ngày thay đổi; một thông báo có ghi ngày sẽ làm rõ.";
        ClosedContentFrom2017:
            "Lệnh cấm vốn nước ngoài vào lĩnh vực nội dung được nêu từ ngày 28/7/2017.",
            "Danh mục năm 2017 của Trung Quốc đã có lệnh cấm này ở mục cấm số 26; các danh mục hạn chế từ năm 2018 giữ nguyên, trừ âm nhạc.",
            "Danh mục năm 2015 đã cấm xuất bản trên mạng; nếu đọc được văn bản đó, mốc ngày sẽ được dời.";
        TrainingFrom2025:
            "Yêu cầu phê duyệt dạy thêm ngoài nhà trường được nêu từ ngày 20/1/2025.",
            "Điều 5 Nghị định 292 của Quốc vụ viện Trung Quốc, sửa đổi từ ngày đó, vẫn nêu giáo dục, và WeChat liệt kê dạy thêm ngoài nhà trường.",
            "Nghĩa vụ này có thể đã có sớm hơn; văn bản của cơ quan giáo dục sẽ cho biết ngày.";
        PaymentBefore2024:
            "Từ ngày 1/9/2010 đến ngày 30/4/2024, sàn giao dịch giữ tiền của người mua cần giấy phép thanh toán; phải hỏi cơ quan quản lý.",
            "Điều 3 Lệnh 2 năm 2010 của Ngân hàng Nhân dân Trung Quốc cấm dịch vụ thanh toán không phép dưới mọi hình thức.",
            "Lệnh này không nêu sàn giao dịch; đến Nghị định 768 của Quốc vụ viện Trung Quốc việc này mới rõ ràng.";
        HongKongMacauTaiwanFiled:
            "Cư dân Hồng Kông, Ma Cao và Đài Loan đăng ký ICP được ở mọi nơi. Ngoài Thượng Hải, Giang Tô, Quảng Đông, Vân Nam và Bắc Kinh thì tỉnh quyết định; ở Bắc Kinh, với cư dân Đài Loan cũng do tỉnh quyết định.",
            "Danh sách giấy tờ của Tencent nêu giấy thông hành của họ mà không phân biệt tỉnh.",
            "Văn bản của Phúc Kiến yêu cầu thẻ căn cước đại lục; câu trả lời của từng cục quản lý viễn thông sẽ làm rõ.";
        StaffAppAbroad:
            "Ứng dụng nội bộ được phục vụ từ ngoài đại lục không cần đăng ký ICP, dù câu hỏi về kho ứng dụng được trả lời thế nào; tỉnh quyết định.",
            "Ứng dụng này được xét như ứng dụng dành cho công chúng không có trên kho ứng dụng đại lục; Huawei chỉ đăng ký những gì chạy trên máy chủ ở đại lục.",
            "Thông báo 105 năm 2023 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) không nói đến máy chủ, nên có thể vẫn phải đăng ký.";
        MinorsChongqingLiaoning:
            "Người 16 và 17 tuổi ở Trùng Khánh và Liêu Ninh đăng ký ICP được nếu có giấy xác nhận việc làm hoặc thu nhập; tỉnh quyết định.",
            "Chỉ các trang cũ hơn của Tencent nói như vậy.",
            "Quy tắc chung của Huawei là 18 tuổi; câu trả lời của cục quản lý viễn thông sẽ làm rõ.";
        FurtherServicePapers:
            "Khi thêm dịch vụ ở cùng nhà cung cấp, không cần nộp lại giấy tờ của chủ thể và của người phụ trách chủ thể (主体负责人).",
            "Theo bảng loại hồ sơ của Huawei, chỉ cần phần về dịch vụ mới.",
            "Nhà cung cấp có thể yêu cầu nộp lại giấy tờ đã hết hạn hoặc đã thay đổi.";
        ForeignersReligion:
            "Người nước ngoài cư trú ở đại lục không được cung cấp nội dung tôn giáo. Cư dân Hồng Kông, Ma Cao và Đài Loan cũng không được, nhưng với họ tỉnh quyết định.",
            "Quy định năm 2022 của Trung Quốc cấm tổ chức và cá nhân ngoài đại lục; điều này thu hẹp cách hiểu rằng lĩnh vực nội dung không bao giờ cản trở cá nhân.",
            "Cơ quan tôn giáo có thể làm rõ trường hợp của cư dân Hồng Kông, Ma Cao và Đài Loan.";
        UnfiledModelBarred:
            "Mô hình không phải của mình và chưa đăng ký thì không được cung cấp cho công chúng từ đại lục.",
            "Các thông báo chỉ nêu hai cách: đăng ký mô hình của mình, hoặc ghi danh ứng dụng dùng mô hình đã đăng ký. Dịch vụ từ nước ngoài không tuân thủ có thể bị chặn.",
            "Không có câu nào cấm thẳng; một thông báo về mô hình chưa đăng ký sẽ cho biết.";
        OpinionForTheRegulator:
            "Dịch vụ có thể tác động đến dư luận hoặc huy động xã hội hay không là do cơ quan quản lý không gian mạng xác định.",
            "Các nghĩa vụ này chỉ bắt đầu từ đó, và không văn bản nào vạch ranh giới cho một dự án cụ thể.",
            "Câu trả lời của cơ quan đó cho chính dự án này.";
        GradeForThePolice:
            "Mọi tổ chức dùng máy chủ ở đại lục đều được nhắc về bảo vệ theo cấp.",
            "Việc đăng ký bắt đầu từ cấp 2, và không văn bản nào nói website nào thuộc cấp 2.",
            "Một danh sách các hệ thống thuộc cấp 2.";
        IncidentsAbroad:
            "Bên phục vụ từ bên ngoài cũng được nhắc báo cáo sự cố.",
            "Biện pháp này nói về bên cung cấp dịch vụ qua mạng ở đại lục.",
            "Một câu về bên ở ngoài đại lục.";
        RecordBeginsWithSeeds:
            "Các mục có nguồn sau năm 2018 nhưng không nói điều gì mới cũng được áp dụng cho năm 2018.",
            "Các giấy phép và giấy chứng nhận này có trước những trang liệt kê chúng.",
            "Một trang của thời đó sẽ cho biết khi ấy cần những gì.";
    }
}
