//! Judgements in Vietnamese.

use crate::law::judgements::Judgement;

words! {
    /// What was decided, on what basis, and what else it could be.
    judgement(Judgement): 3 {
        AnyStructuralBar:
            "Chỉ cần một trở ngại cấu trúc, với đăng ký hay giấy phép, kế hoạch chuyển sang Hồng Kông; mọi trở ngại đều được liệt kê.",
            "Lệnh 33, Điều 5, và Điều lệ Viễn thông, Điều 13, mỗi điều tự nó đã đủ để cản trở.",
            "Có thể chỉ nêu trở ngại đầu tiên, nhưng gỡ xong lại gặp trở ngại kế tiếp.";
        FixableBesideStructural:
            "Các trở ngại khắc phục được vẫn được liệt kê khi kết quả là Hồng Kông.",
            "Thông báo 264 về tên miền và điều kiện máy chủ của nhà cung cấp lại áp dụng ngay khi trở ngại cấu trúc được gỡ.",
            "Có thể tạm bỏ qua, nhưng giải pháp sẽ khiến người dùng bất ngờ.";
        NoFilingHasNoBars:
            "Khi không phải đăng ký gì thì không nêu trở ngại nào.",
            "Lệnh 33, Điều 5, đặt điều kiện cho việc đăng ký; không đăng ký thì không có gì để cản trở.",
            "Có thể nêu để dùng sau này, nhưng dễ bị hiểu là cấm.";
        BarredPlanNamesLicences:
            "Khi kết quả là Hồng Kông, vẫn nêu các giấy phép mà kế hoạch cần, kể cả khi trở ngại chỉ thuộc về đăng ký.",
            "Điều lệ Viễn thông, Điều 7, đòi giấy phép cho chính hoạt động kinh doanh.",
            "Có thể để trống, nhưng người gỡ được trở ngại sẽ không biết bước kế tiếp.";
        HongKongDoesNotLicense:
            "Trở ngại về giấy phép của bên vận hành ở đại lục vẫn dẫn đến Hồng Kông, kèm ghi chú rằng dời ra ngoài không làm hoạt động thành hợp pháp.",
            "Điều lệ Viễn thông, Điều 7, nhìn vào hoạt động kinh doanh; Tencent nói máy chủ bên ngoài không cần giấy phép.",
            "Dời đi có thể gỡ được trở ngại, cũng có thể vô ích: chỉ cơ quan quản lý mới trả lời được.";
        StrongestBarDecides:
            "Kết quả Hồng Kông chắc chắn đến mức của trở ngại cấu trúc chắc chắn nhất.",
            "Một quy định rõ ràng, như Điều lệ Viễn thông, Điều 13, là đủ, dù các trở ngại khác còn ngờ vực.",
            "Có thể tính theo trở ngại yếu nhất, nhưng ngờ vực về giấy phép sẽ làm mờ một lời từ chối rõ ràng.";
        UnclearMeansRegulator:
            "Địa chỉ IP không tên miền, ứng dụng có máy chủ ở nước ngoài và ứng dụng nội bộ phải hỏi cơ quan quản lý, không chỉ tùy tỉnh.",
            "Lệnh 33, Điều 5, và Thông báo 105 nói khác với cách nhà cung cấp làm.",
            "Căn cứ có độ tin cậy trung bình thường để tỉnh quyết định; một câu trả lời chính thức sẽ giải quyết.";
        HeldLicences:
            "Giấy phép đã có thì không nêu lại, cũng không xét vốn, nhân sự, tỷ lệ vốn ngoại hay loại hình.",
            "Điều lệ Viễn thông, Điều 7, chỉ đòi một giấy phép; Tencent yêu cầu người có giấy phép khai khi đổi địa chỉ IP.",
            "Người có giấy phép mà không còn đáp ứng điều kiện có thể vẫn phải hỏi cơ quan quản lý.";
        ChangeTouchesOwnBars:
            "Thay đổi một dịch vụ đã đăng ký chỉ gặp những trở ngại khắc phục được mà nó chạm tới; ngừng dịch vụ cũng tính là thay đổi.",
            "Lệnh 33, Điều 14, buộc khai phần thay đổi, và bảng loại hồ sơ của Huawei chỉ đòi giấy tờ thay đổi.",
            "Nhà cung cấp có thể kiểm tra lại toàn bộ, và hủy đăng ký là một đơn riêng.";
        OldFilingFirst:
            "Nếu đang có đăng ký của chủ thể khác, đăng ký cá nhân của mình hoặc chủ thể rỗng, phải hủy trước, rồi đăng ký lần đầu.",
            "Quy tắc của Huawei không cho chuyển đổi loại nào và yêu cầu hủy trước.",
            "Một số tỉnh cho chuyển đăng ký giữa các chủ thể; tỉnh là bên quyết định.";
        NeedlessAnswersIgnored:
            "Câu trả lời không áp dụng thì bỏ qua, không coi là lỗi.",
            "Mỗi quy định chỉ nói về trường hợp của mình: Nghị định 333, Điều 6, chỉ xét vốn ngoại trong doanh nghiệp có vốn nước ngoài.",
            "Có thể từ chối vì mâu thuẫn, nhưng đổi một câu trả lời sẽ làm hỏng liên kết đã lưu.";
        NoNodeNoFiling:
            "Trang web hay địa chỉ IP không có nút nào phục vụ thì không cần đăng ký.",
            "Tencent: tên miền không trỏ tới máy chủ thì không cần đăng ký; Lệnh 33, Điều 5, nói về dịch vụ được cung cấp.",
            "Có thể người dùng chọn nhầm; chỉ cần một nút ở đại lục là câu trả lời thay đổi.";
        IpOnlyFiled:
            "Trang công khai chỉ truy cập bằng địa chỉ IP trên nút đại lục được đăng ký như trang web, không xét tên miền.",
            "Lệnh 33, Điều 5, nêu đích danh trường hợp này.",
            "Các nhà cung cấp đám mây nói không có tên miền thì không có gì để đăng ký; cần cơ quan quản lý trả lời.";
        PlatformPageNotFiled:
            "Trang nằm dưới tên miền của người khác, hay tên miền chưa dùng, không cần đăng ký, bất kể bán gì và đặt ở đâu.",
            "Lệnh 33, Điều 5, nói về trang của chính mình; Tencent chỉ đăng ký tên miền đã trỏ đi.",
            "Sàn giao dịch chạy trên trang như thế không được xét và có thể cần giấy phép.";
        NotPublicNotFiled:
            "Dịch vụ mà internet công cộng không truy cập được thì không cần đăng ký; tỉnh quyết định.",
            "Lệnh 33, Điều 5, nói về dịch vụ thông tin truy cập qua tên miền hoặc địa chỉ IP.",
            "Tên miền công khai trỏ tới địa chỉ đại lục vẫn sẽ bị chặn, nên nhà cung cấp có thể đòi đăng ký.";
        AppOutsideStoresFiled:
            "Ứng dụng công khai dùng nút đại lục vẫn phải đăng ký dù không có trên kho ứng dụng nào tại đại lục; tỉnh quyết định.",
            "Thông báo 105 xét dịch vụ trong lãnh thổ, nhà cung cấp xét nút của mình.",
            "Ứng dụng không có người dùng ở đại lục có thể được miễn; cục quản lý viễn thông phải nói rõ.";
        StoreAppBackendAbroadBarred:
            "Ứng dụng công khai có máy chủ ở nước ngoài mà phát hành trên kho ứng dụng đại lục thì không đăng ký được, trong khi kho đòi đăng ký.",
            "Thông báo 105 buộc đăng ký; thực tế phải có máy chủ ở đại lục.",
            "Tháng 8/2025 Apple vẫn cho tài khoản quốc tế phát hành; cần cơ quan quản lý quyết định.";
        AppAbroadNotFiled:
            "Ứng dụng công khai phục vụ từ nước ngoài và không có trên kho ứng dụng đại lục thì không cần đăng ký; tỉnh quyết định.",
            "Huawei gắn việc đăng ký ứng dụng với máy chủ đại lục, dù Thông báo 105 không nói đến máy chủ.",
            "Chỉ có người dùng ở đại lục cũng có thể đủ để phải đăng ký; chưa văn bản nào đã đọc nói vậy.";
        StaffAppFiled:
            "Ứng dụng nội bộ dùng nút đại lục phải đăng ký.",
            "Luật Chống lừa đảo viễn thông và mạng, Điều 23, không miễn ứng dụng nào, và máy chủ nó gọi tới vốn đã phải đăng ký.",
            "Vì không công khai nên có thể được miễn; không văn bản nào nhắc đến, hãy hỏi cơ quan quản lý.";
        OfflineAppNotFiled:
            "Ứng dụng không có dịch vụ mạng thì không cần đăng ký; tỉnh quyết định, còn nếu có trên kho ứng dụng đại lục thì hỏi cơ quan quản lý.",
            "Các đại lý đăng ký nói vậy, và Thông báo 105 nói về dịch vụ thông tin internet.",
            "Kho ứng dụng có thể đòi mọi ứng dụng đăng ký; chưa có câu trả lời chính thức.";
        MiniProgramAbroadFiled:
            "Mini-program có máy chủ ở nước ngoài được đăng ký qua nền tảng của nó.",
            "Thông báo 105 bao gồm mini-program và không đặt điều kiện về máy chủ.",
            "Cũng có thể bị cản như ứng dụng có máy chủ ở nước ngoài; cần cơ quan quản lý trả lời.";
        MiniProgramByPlatform:
            "Mini-program chỉ xét các trở ngại về con người, không xét máy chủ, tài khoản hay tên miền.",
            "Nền tảng của nó đứng ra đăng ký, như tài liệu của Huawei và giao diện của WeChat cho thấy.",
            "Tên miền phía sau trỏ tới nút đại lục là một trang web riêng và phải đăng ký riêng.";
        OffshoreMiniProgramFree:
            "Mini-program của công ty không đăng ký ở đại lục thì không phải đăng ký ICP; bạn nên hỏi cơ quan quản lý.",
            "WeChat cho biết mini-program của chủ thể ngoài đại lục không cần đăng ký và không cần xét duyệt hằng năm. Chỉ nền tảng mới nộp được đăng ký cho mini-program, nên điều nền tảng không nộp thì không thể đăng ký.",
            "Thông báo 105 của MIIT (Trung Quốc) không nêu ngoại lệ cho bên vận hành từ bên ngoài. Văn bản trả lời của bộ này sẽ làm rõ.";
        AppDomainsChecked:
            "Các trở ngại về tên miền áp dụng cho ứng dụng như cho trang web.",
            "Huawei: hồ sơ ứng dụng nêu từng cấp tên miền mà ứng dụng dùng.",
            "Ứng dụng chỉ gọi địa chỉ IP thì không có tên miền để xét; nhà cung cấp quyết định cách đăng ký.";
        AppNeedsNoWebsiteFiling:
            "Ứng dụng chỉ đăng ký với tư cách ứng dụng, không đồng thời là trang web.",
            "Huawei: hai loại đăng ký tách biệt, tên miền của ứng dụng không cần đăng ký trang web trước.",
            "Trang web trên cùng tên miền vẫn phải đăng ký riêng.";
        FreePlatformFiling:
            "Cộng đồng, tìm kiếm hay nền tảng đăng tin mà người dùng không trả tiền chỉ cần đăng ký; kho ứng dụng cần B25.",
            "Nghị định 292, Điều 3, hỏi người dùng có trả tiền không.",
            "Danh mục dịch vụ viễn thông xếp tất cả vào B25 dù miễn phí, nên hãy hỏi cơ quan quản lý, nhất là khi có thu nhập.";
        PaidContentB25:
            "Nội dung, thành viên hay tin đăng mà người dùng trả tiền cần B25, kể cả nội dung của chính mình; tỉnh quyết định.",
            "Nghị định 292, Điều 3: cung cấp thông tin có thu tiền cho người dùng.",
            "B25 trong danh mục là nền tảng cho người khác, nên tỉnh có thể không đòi với nội dung tự làm.";
        AdvertisingFiling:
            "Chỉ có quảng cáo thì chỉ cần đăng ký.",
            "Nghị định 292, Điều 3, xét việc người dùng trả tiền, mà ở đây họ không trả.",
            "Một trang của Alibaba đòi giấy phép, và bán chỗ quảng cáo như một nền tảng thì nghiêng về B25; chưa có trả lời chính thức, hãy hỏi cơ quan quản lý.";
        SoftwareFiling:
            "Phần mềm do chính nhà làm ra cung cấp trực tuyến chỉ cần đăng ký.",
            "Nghị định 292, Điều 3, nói về thông tin có thu tiền, không nói về công cụ.",
            "Đăng tin cho người khác nghiêng về B25, xử lý cho người dùng nghiêng về B21; chưa có ranh giới chính thức, hãy hỏi cơ quan quản lý.";
        MarketplaceB21:
            "Sàn giao dịch cần B21, không cần thêm B25; giữ tiền người mua thì cần thêm giấy phép thanh toán.",
            "Hướng dẫn của cục quản lý viễn thông: bên thứ ba hoàn tất giao dịch trực tuyến trên nền tảng.",
            "Tin đăng trả phí của người bán có thể kéo theo B25; cục quyết định theo hồ sơ khai.";
        RideHailingB21:
            "Nền tảng gọi xe cần đăng ký sau khi có giấy phép của cơ quan giao thông, không cần B21.",
            "Quy định tạm thời về dịch vụ gọi xe qua mạng, Điều 10, và các trả lời của bộ được trích lại.",
            "B21 trong danh mục bao gồm giao dịch giữa các bên thứ ba, kể cả dịch vụ; cần cơ quan quản lý trả lời.";
        OwnSalesFiling:
            "Tự bán hàng của mình hoặc hàng mua lại chỉ cần đăng ký: chắc chắn ở An Huy và từ 1/1/2023 ở Hà Nam, nơi khác tỉnh quyết định.",
            "Thông báo năm 2021 của An Huy, mục 1(1).",
            "Hướng dẫn của nhà cung cấp đòi giấy phép hễ trang có thu nhập; thông báo của chính tỉnh mình sẽ làm rõ.";
        DataProcessingB21:
            "Xử lý dữ liệu cho người dùng cần B21; với nhà đầu tư nước ngoài đây không phải thương mại điện tử nên bị giới hạn 50%.",
            "B21 trong danh mục nêu xử lý dữ liệu cạnh xử lý giao dịch; danh mục hạn chế chỉ miễn thương mại điện tử.",
            "Chỉ xử lý dữ liệu thiết bị của mình có thể không cần; cục quản lý viễn thông quyết định.";
        GamesB25:
            "Trò chơi cần B25 và số xuất bản, không kèm giấy phép văn hóa hay xuất bản; tỉnh quyết định.",
            "Tencent về Quảng Đông: trang trò chơi thường có thu nhập nên cần giấy phép.",
            "Trò chơi hoàn toàn miễn phí có thể không cần, và tỉnh có thể đòi thêm.";
        PlatformOnlyExempts:
            "Chỉ kinh doanh trong nền tảng khác dưới dạng mini-program thì không cần giấy phép viễn thông, dạng ứng dụng thì chỉ ở An Huy; thanh toán vẫn phải có phép.",
            "Thông báo An Huy, mục 1(3), và thông báo Hà Nam, vốn không nêu ứng dụng.",
            "Nơi khác tỉnh quyết định; riêng ứng dụng, theo câu chữ là mọi sàn chỉ chạy trên ứng dụng, hãy hỏi cơ quan quản lý.";
        SeveralProvincesTenMillion:
            "Công ty có vốn 1–10 triệu tệ mà hoạt động nhiều tỉnh bị cản cho đến khi tăng vốn hoặc thu về một tỉnh.",
            "Lệnh 42, Điều 6, đòi 10 triệu tệ cho nhiều tỉnh.",
            "Dịch vụ mạng có là liên tỉnh hay không còn có cách hiểu khác; cơ quan quản lý phải nói rõ.";
        BeijingPilotOneMillion:
            "Doanh nghiệp có vốn nước ngoài trong khu thí điểm Bắc Kinh có thể phục vụ nhiều tỉnh với 1 triệu tệ; tỉnh quyết định.",
            "Hướng dẫn thí điểm của Bắc Kinh tháng 11/2024 đặt mức 1 triệu tệ cho các dịch vụ ngoài IDC, CDN và truy cập.",
            "Ba khu thí điểm kia có thể cũng vậy; văn bản của chính họ sẽ làm rõ.";
        UnlistedLicenceTestsNothing:
            "Giấy phép còn ngờ vực, như với quảng cáo hay phần mềm, thì không xét vốn.",
            "Lệnh 42, Điều 6, đặt mức vốn cho bên xin giấy phép.",
            "Nếu rốt cuộc cơ quan quản lý đòi giấy phép thì các điều kiện của nó sẽ áp dụng.";
        StaffForTelecomLicences:
            "Chỉ công ty phải xin B21 hoặc B25 mới cần ba nhân viên có bảo hiểm xã hội.",
            "Hướng dẫn cấp phép của Vân Nam, Quảng Tây và Quý Châu.",
            "Số tháng bảo hiểm từ một đến ba; hướng dẫn của chính tỉnh mình cho biết bao nhiêu.";
        IndividualNoCommunity:
            "Đăng ký cá nhân không được mở cộng đồng, bất kể có cần giấy phép hay không.",
            "Tencent: đăng ký cá nhân không được làm trang diễn đàn.",
            "Cộng đồng không có thu nhập có thể được coi là nội dung cá nhân; cục quản lý viễn thông trả lời sẽ làm rõ.";
        IndividualOtherChoices:
            "Cá nhân không được buôn bán, mở nền tảng, xử lý dữ liệu, vận hành trò chơi hay thông tin về thuốc; quảng cáo thì được.",
            "Nghị định 292, Điều 11; Công bố 123 của NMPA, Điều 4.",
            "Phần mềm phải hỏi cơ quan quản lý; quảng cáo thì tùy tỉnh.";
        OfficeMayNotTrade:
            "Văn phòng đại diện có hoạt động sinh lợi thì có một trở ngại: không được kinh doanh.",
            "Nghị định 584, Điều 2, 13 và 35.",
            "Phần mềm miễn phí và việc giới thiệu hàng của công ty mẹ có thể được phép theo Điều 14; cần cơ quan quản lý trả lời.";
        LicenceToCompanies:
            "Chi nhánh, hộ kinh doanh, doanh nghiệp hợp danh hay đơn vị sự nghiệp không được cấp giấy phép, dù trực thuộc một công ty.",
            "Điều lệ Viễn thông, Điều 13: bên kinh doanh là công ty thành lập hợp pháp.",
            "Để công ty mẹ đứng tên là kế hoạch khác, được nêu như một giải pháp.";
        OffshoreOneBar:
            "Công ty ở nước ngoài cần giấy phép thì trở ngại là chưa đăng ký ở đại lục; không nêu thêm loại hình.",
            "Huawei: đăng ký phải dùng giấy tờ do chính quyền Trung Quốc cấp.",
            "Có thể nêu cả hai, nhưng lập công ty ở đại lục gỡ được cùng lúc.";
        OneCappedLicence:
            "Vốn ngoại quá nửa, sàn giao dịch kèm nội dung trả tiền ngoài khu thí điểm bị cản vì B25, dù B21 đã mở.",
            "Nghị định 333, Điều 6; Thông cáo 196 năm 2015 chỉ mở thương mại điện tử.",
            "Chỉ làm sàn thì được cấp phép; trong khu thí điểm được cả hai nếu MIIT phê duyệt.";
        KindsOfB25:
            "Nội dung trả tiền tính là nền tảng đăng tin, khu thí điểm mở; kho ứng dụng mở nhờ thí điểm, thành phố hoặc CEPA; tìm kiếm và cộng đồng thì không.",
            "Thông cáo 107 và phương án 2025 nêu các loại này.",
            "Hoạt động pha trộn có thể bị xếp khác; MIIT quyết định khi xét đơn.";
        CepaKeepsCap:
            "Chứng nhận CEPA không gỡ trần vốn với nội dung trả tiền hay xử lý dữ liệu; hãy hỏi cơ quan quản lý.",
            "Thông báo 2016 chỉ nêu thương mại điện tử và kho ứng dụng.",
            "Bản sửa đổi có hiệu lực 1/3/2025 nới lỏng viễn thông; các mục của nó chưa được đọc, đọc rồi sẽ rõ.";
        ForeignEquityClosedContent:
            "Hễ có vốn ngoại là không được làm tin tức, xuất bản, nghe nhìn, văn hóa, tôn giáo và trò chơi; không nêu thêm trần vốn.",
            "Danh mục hạn chế đầu tư, và Lệnh 17 về tôn giáo.",
            "Âm nhạc được trừ khỏi văn hóa nên tùy tỉnh; nội dung đã mở theo WTO không tách riêng được.";
        JointVentureLicensed:
            "Vốn ngoại đến một nửa thì công ty vẫn được cấp B25, năm 2018 cũng vậy.",
            "Nghị định 333, Điều 6, giới hạn ở một nửa chứ không loại trừ.",
            "Trang của Alibaba nói liên doanh như vậy không được kinh doanh; nghị định có giá trị hơn.";
        ForeignResidentFiled:
            "Người nước ngoài cư trú đăng ký được ở Bắc Kinh, ở Thượng Hải cần thẻ cư trú; Hà Bắc và Phúc Kiến từ chối; nơi khác hãy hỏi cơ quan quản lý.",
            "Quy định các tỉnh do Huawei và Tencent liệt kê.",
            "Alibaba chỉ nói cư dân đại lục; cục quản lý viễn thông trả lời sẽ làm rõ. Khách ngắn hạn bị từ chối ở mọi nơi.";
        AgeByProvince:
            "Đủ 16 tuổi là được ở Quảng Đông, Giang Tô, Tứ Xuyên, Trùng Khánh và Liêu Ninh, 17 ở Sơn Đông, 18 ở nơi khác.",
            "Quy định các tỉnh của Huawei và Tencent, ưu tiên bản mới hơn.",
            "Với chín tỉnh, nguồn khác nêu tuổi thấp hơn hoặc kèm điều kiện, ở Thiên Tân, Sơn Đông và Phúc Kiến cả dưới 16: tỉnh quyết định.";
        ResidenceByProvince:
            "Khi nguồn không thống nhất: Ninh Hạ và Hắc Long Giang chỉ nhận căn cước địa phương, Giang Tây nhận thẻ cư trú.",
            "Quy định các tỉnh của Huawei và Tencent.",
            "Không rõ về Liêu Ninh, Hồ Nam, Hải Nam, Trùng Khánh, và về thẻ sinh viên ở đa số tỉnh: tỉnh quyết định.";
        PrincipalByProvince:
            "Người được ủy quyền làm người phụ trách chủ thể bị từ chối ở Bắc Kinh, Hắc Long Giang, được nhận ở Liêu Ninh; ở Hà Bắc, Sơn Tây, Sơn Đông được nhận nếu có căn cước đại lục, và bắt buộc khi người đại diện theo pháp luật là người nước ngoài.",
            "Danh sách của Huawei được ưu tiên hơn bản cũ hơn của Tencent.",
            "Hai nguồn khác nhau nên tỉnh quyết định, trừ đòi hỏi của Sơn Tây; giấy ủy quyền đóng dấu không bảo đảm gì trước.";
        SamePersonIfAuthorised:
            "Ở Giang Tô, An Huy, Hải Nam, Hắc Long Giang, người phụ trách chủ thể chỉ phải kiêm người phụ trách dịch vụ khi là người được ủy quyền; ở Thiên Tân phải là hai người.",
            "Trang của Alibaba về Giang Tô.",
            "Hiểu theo câu chữ, An Huy và Hải Nam luôn đòi một người, trái với chính mẫu giấy ủy quyền của họ.";
        DomainHolderByProvince:
            "Tên miền của người phụ trách chủ thể bị từ chối ở Ninh Hạ, Cát Lâm, Tây Tạng, Cam Túc, Thanh Hải, Hồ Nam; của cổ đông hay quản lý thì cả Bắc Kinh, Phúc Kiến, Quảng Đông.",
            "Quy định tỉnh do Tencent nêu, hẹp hơn Thông báo 264.",
            "Chỉ Ninh Hạ là chắc chắn; nơi khác tỉnh quyết định.";
        ExpiringDomain:
            "Tên miền còn từ ba tháng trở xuống là trở ngại ở mọi tỉnh; thông tin đăng ký bị ẩn chỉ tính một trở ngại.",
            "Huawei: nhiều tỉnh đòi còn hơn ba tháng.",
            "Alibaba đòi 45 ngày, nên hạn ngắn hơn có thể được nếu tỉnh đồng ý.";
        CompanyKeepsSuffix:
            "Đuôi tên miền không dành cho chủ thể chỉ cản cơ quan nhà nước và đơn vị sự nghiệp.",
            "Quy định năm 2024 về ứng dụng chính vụ chỉ ràng buộc hai loại này.",
            "Công ty mà chọn mục này là mâu thuẫn; đuôi hạn chế khác cần văn bản riêng.";
        InternationalAccount:
            "Tài khoản ở trang quốc tế của nhà cung cấp là trở ngại, cả khi chưa chọn nhà cung cấp, nhưng không với máy chủ riêng và không ở năm 2018.",
            "Alibaba và Huawei: tài khoản quốc tế không hỗ trợ đăng ký.",
            "Có thể có nhà cung cấp mà tài khoản quốc tế đăng ký được; họ phải nói rõ.";
        AppBefore2023:
            "Trước ngày 1/9/2023, ứng dụng và mini-program không phải đăng ký.",
            "Thông báo 105 bắt đầu từ ngày đó.",
            "Ứng dụng sàn giao dịch vẫn cần B21 theo Điều lệ Viễn thông, Điều 7, nên hãy hỏi cơ quan quản lý.";
        OwnSales2018:
            "Trước thông báo của An Huy và Hà Nam, tự bán hàng cũng chỉ cần đăng ký; tỉnh quyết định.",
            "Thông báo 272 năm 2010 của Bộ Thương mại: bán trực tiếp trên nền tảng của mình thì đăng ký.",
            "Hướng dẫn năm 2017–2018 của nhà cung cấp đòi giấy phép.";
        ProvincialBarsFromSources:
            "Quy định tỉnh tính từ ngày của nguồn; cho năm 2018 chỉ dùng hướng dẫn thời đó.",
            "Trang Thiên Tân của Alibaba và các hướng dẫn năm 2017–2018.",
            "Nhiều quy định có lẽ cũ hơn nguồn; văn bản tỉnh có ngày sẽ dời chúng lại.";
        UndatedBarsWait:
            "Yêu cầu về nhân sự, tôn giáo, đào tạo và tên miền của đơn vị không nêu trước ngày đầu tiên được biết.",
            "Lệnh 17 về tôn giáo bắt đầu 1/3/2022, quy định về tên miền từ 1/7/2024.",
            "Có thể từng có quy định cũ hơn; chưa đọc được văn bản nào.";
        DrugsApprovalUntil:
            "Thông tin thuốc và thiết bị y tế cần phê duyệt đến 21/12/2025, từ 22/12/2025 thì đăng ký với cơ quan quản lý dược.",
            "Công bố 123 của NMPA.",
            "Nghị định 292, Điều 5, đã bỏ mục này từ 20/1/2025, nên căn cứ phê duyệt có thể đã mất sớm hơn mười một tháng.";
        DomainAge2018:
            "Năm 2018 không tên miền nào bị cản vì mới xác minh hay sắp hết hạn.",
            "Số ngày chờ và mốc ba tháng chỉ có trong các trang về sau của Huawei và Alibaba.",
            "Khi đó nhà cung cấp có thể đã đòi; một trang thời ấy sẽ cho thấy.";
        RegulatedName:
            "Từ ngữ bị quản lý trong tên hay phạm vi kinh doanh của tổ chức cần bản cam kết, ngoài ra không đổi gì; tỉnh quyết định.",
            "Danh sách lý do từ chối của Huawei.",
            "Hồ Bắc không nhận cam kết mà đòi thu hẹp phạm vi; nơi khác có thể đòi chính giấy phép.";
        AudioVisualNotBarred:
            "Nội dung nghe nhìn cần phê duyệt nhưng không bị coi là trở ngại, dù giấy phép chỉ cấp cho đơn vị do nhà nước kiểm soát; hãy hỏi cơ quan quản lý.",
            "Lệnh 56, Điều 8(1).",
            "Không câu hỏi nào hỏi về điều đó; đơn vị tư nhân có thể không xin được.";
        OfficeClosedContent:
            "Văn phòng đại diện không được làm tin tức, xuất bản, nghe nhìn, văn hóa, tôn giáo và trò chơi; tỉnh quyết định.",
            "Danh mục hạn chế cấm vốn nước ngoài trong các lĩnh vực này.",
            "Văn phòng không phải khoản đầu tư nên danh mục có thể không áp dụng; riêng tôn giáo, Lệnh 17 nêu rõ tổ chức nước ngoài.";
        IndividualApproval:
            "Cá nhân làm tin tức, xuất bản, nghe nhìn, tôn giáo, gọi xe hoặc văn hóa có thu lợi thì bị cản; chủ đề khác do tỉnh quyết định.",
            "Quy định của từng ngành chỉ cấp giấy phép cho pháp nhân hoặc tổ chức.",
            "Về tài chính, đào tạo, giáo dục và sức khỏe chưa thấy quy định như vậy; cơ quan cấp phép sẽ cho biết.";
        StrongestReason:
            "Đăng ký hay giấy phép chắc chắn theo lý do mạnh nhất đủ dẫn tới nó; ngờ vực không đổi được kết quả thì không tính.",
            "Sàn giao dịch cần B21 theo danh mục, dù quảng cáo của nó được xét thế nào.",
            "Có thể tính mọi ngờ vực, nhưng khi đó hầu như không kết quả nào chắc chắn.";
        DoubtfulFixableBar:
            "Trở ngại khắc phục được mà chỉ dựa trên một nguồn hoặc nguồn cũ thì cả việc đăng ký do tỉnh quyết định.",
            "Huawei: quy định tỉnh hay thay đổi, lấy yêu cầu của từng cục làm chuẩn.",
            "Có thể chỉ xét độ chắc chắn của việc phải đăng ký, điều mà trở ngại không chạm tới.";
        ProvincialRowsFrom2022:
            "Quy định tỉnh không ghi ngày được áp dụng từ 1/1/2022, và nội dung ngày 31/12/2025 của Huawei được đọc cùng.",
            "Các trang không ghi ngày của Tencent thuộc khoảng 2021–2023.",
            "Có thể chỉ tính từ ngày của Huawei; văn bản tỉnh có ngày sẽ làm rõ.";
        ElevenProvincesShell:
            "Ở Thiên Tân, Liêu Ninh, Tứ Xuyên, Vân Nam, Giang Tô, Chiết Giang, Thượng Hải, Quảng Tây, Sơn Tây, Bắc Kinh, Quý Châu, chủ thể rỗng được thêm dịch vụ mới; nơi khác phải hủy trước.",
            "Trang của Huawei về sau đăng ký nêu đích danh mười một nơi.",
            "Danh sách có thể đổi; nơi khác tỉnh quyết định.";
        BackdropUntil2022:
            "Ảnh chụp trước phông và phiếu xác minh giấy được đòi đến 31/12/2021, xác minh khuôn mặt từ 1/1/2022.",
            "Hướng dẫn năm 2018 đòi cái trước, trang hiện nay của Alibaba và Huawei đòi cái sau.",
            "Không nguồn nào đã đọc ghi ngày thay đổi; một thông báo có ngày sẽ làm rõ.";
        ClosedContentFrom2017:
            "Lệnh cấm vốn nước ngoài vào nội dung được nêu từ 28/7/2017.",
            "Danh mục 2017 đã có, ở mục cấm số 26; các danh mục hạn chế từ 2018 giữ nguyên, trừ âm nhạc.",
            "Danh mục 2015 đã cấm xuất bản trên mạng; đọc được thì dời ngày.";
        TrainingFrom2025:
            "Phê duyệt đào tạo ngoài nhà trường được nêu từ 20/1/2025.",
            "Nghị định 292, Điều 5, sửa đổi từ ngày đó vẫn nêu giáo dục, và WeChat liệt kê đào tạo ngoài nhà trường.",
            "Nghĩa vụ này có thể có sớm hơn; văn bản của cơ quan giáo dục sẽ cho biết.";
        PaymentBefore2024:
            "Từ 1/9/2010 đến 30/4/2024, sàn giữ tiền người mua cần giấy phép thanh toán; hãy hỏi cơ quan quản lý.",
            "Lệnh 2 năm 2010 của PBoC, Điều 3, cấm dịch vụ thanh toán trá hình không phép.",
            "Lệnh này không nêu sàn giao dịch; đến Nghị định 768 mới rõ ràng.";
        HongKongMacauTaiwanFiled:
            "Cư dân Hồng Kông, Ma Cao, Đài Loan đăng ký được ở mọi nơi; ngoài Thượng Hải, Giang Tô, Quảng Đông, Vân Nam, và với người Đài Loan cả ở Bắc Kinh, thì tỉnh quyết định.",
            "Danh sách giấy tờ của Tencent nêu giấy thông hành của họ, không phân biệt tỉnh.",
            "Văn bản của Phúc Kiến đòi căn cước đại lục; từng cục trả lời sẽ làm rõ.";
        StaffAppAbroad:
            "Ứng dụng nội bộ phục vụ từ nước ngoài không cần đăng ký, dù trả lời thế nào về kho ứng dụng; tỉnh quyết định.",
            "Xét như ứng dụng công khai không có trên kho ứng dụng đại lục; Huawei chỉ đăng ký ứng dụng trên máy chủ đại lục.",
            "Thông báo 105 không nói đến máy chủ, nên vẫn có thể phải đăng ký.";
        MinorsChongqingLiaoning:
            "Người 16–17 tuổi ở Trùng Khánh và Liêu Ninh đăng ký được nếu chứng minh có việc làm hoặc thu nhập; tỉnh quyết định.",
            "Chỉ các trang cũ hơn của Tencent nói vậy.",
            "Quy tắc chung của Huawei là 18; cục quản lý viễn thông trả lời sẽ làm rõ.";
        FurtherServicePapers:
            "Thêm dịch vụ ở cùng nhà cung cấp thì không cần nộp lại giấy tờ của chủ thể và người phụ trách chủ thể.",
            "Bảng loại hồ sơ của Huawei: chỉ cần phần dịch vụ.",
            "Nhà cung cấp có thể đòi lại giấy tờ đã hết hạn hoặc đã thay đổi.";
        ForeignersReligion:
            "Người nước ngoài cư trú không được vận hành nội dung tôn giáo; cư dân Hồng Kông, Ma Cao và Đài Loan do tỉnh quyết định.",
            "Biện pháp năm 2022 cấm tổ chức và cá nhân nước ngoài; điều này thu hẹp cách hiểu rằng chủ đề không bao giờ cản trở cá nhân.",
            "Cơ quan tôn giáo có thể xác định trường hợp cư dân Hồng Kông, Ma Cao và Đài Loan.";
        RecordBeginsWithSeeds:
            "Các mục có nguồn sau năm 2018 nhưng không nói điều gì mới cũng áp dụng cho năm 2018.",
            "Các giấy phép và giấy tờ này có trước những trang liệt kê chúng.",
            "Một trang của thời đó sẽ cho biết khi ấy đòi hỏi gì.";
    }
}
