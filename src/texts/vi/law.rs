//! The law in Vietnamese.

use crate::ids::{
    Approval, Bar, Certainty, ChangeId, Dispute, Filing, FilingType, Licence, OtherReading,
    Outcome, Reason,
};

words! {
    /// An outcome: its name, and the answer in one sentence.
    outcome(Outcome): 2 {
        NoFiling:
            "Không cần đăng ký",
            "Bạn không cần đăng ký ICP (ICP备案); ngoài đại lục cũng không đăng ký được.";
        Filing:
            "Chỉ cần đăng ký ICP",
            "Bạn cần đăng ký ICP (ICP备案); theo cách hiểu của báo cáo này, không cần giấy phép.";
        Licence:
            "Đăng ký ICP, rồi xin giấy phép",
            "Bạn cần đăng ký ICP (ICP备案) trước, rồi xin các giấy phép được nêu.";
        HongKong:
            "Không thực hiện được theo kế hoạch này",
            "Hiện tại không đăng ký được hoặc không xin được giấy phép: hãy đổi kế hoạch, hoặc đặt máy chủ ở Hồng Kông hay nước ngoài; riêng việc đó không làm cho hoạt động hợp pháp.";
    }
}

words! {
    /// A certainty: its name, and who has the last word.
    certainty(Certainty): 2 {
        Settled:
            "Rõ ràng",
            "Quy định toàn quốc hoặc thực tiễn thống nhất; hồ sơ vẫn được xét.";
        Province:
            "Tỉnh hoặc nhà cung cấp quyết định",
            "Hãy hỏi trước khi bỏ tiền.";
        Regulator:
            "Hãy hỏi cơ quan quản lý",
            "Luật chưa rõ hoặc có tranh cãi: hãy hỏi cục quản lý viễn thông tỉnh (通信管理局) trước.";
    }
}

words! {
    /// What is filed.
    filing(Filing): 1 {
        Website: "Đăng ký trang web (网站备案)";
        App: "Đăng ký ứng dụng (App备案)";
        MiniProgram: "Đăng ký mini-program (小程序备案)";
    }
}

words! {
    /// A kind of order: its name, and what it means.
    filing_type(FilingType): 2 {
        First:
            "Đăng ký lần đầu (首次备案)",
            "Cho chủ thể mới, hoặc làm lại sau khi hủy.";
        NewService:
            "Thêm dịch vụ (新增互联网信息服务)",
            "Chủ thể đã đăng ký ở đây.";
        NewServiceElsewhere:
            "Thêm dịch vụ, chủ thể đã đăng ký nơi khác (新增互联网信息服务，原备案不在本接入商)",
            "Thông tin phải khớp hoàn toàn với hồ sơ cũ.";
        Access:
            "Thêm nhà cung cấp (接入备案)",
            "Đăng ký qua nhà cung cấp kia vẫn có hiệu lực.";
        Change:
            "Thay đổi (变更备案)",
            "Nếu ngừng dịch vụ thì hủy đăng ký (注销备案).";
    }
}

words! {
    /// A licence: its name, and what it is for.
    licence(Licence): 2 {
        B21:
            "Giấy phép xử lý dữ liệu và giao dịch, B21 (EDI证)",
            "Cho nền tảng nơi người khác bán hàng, dịch vụ, và cho xử lý dữ liệu của người dùng.";
        B25:
            "Giấy phép dịch vụ thông tin, B25 (ICP证)",
            "Cho thông tin thu tiền, và nền tảng đăng tin cho người khác.";
        Payment:
            "Giấy phép thanh toán (支付业务许可证)",
            "Do Ngân hàng Nhân dân Trung Quốc cấp; B21 không thay được.";
    }
}

words! {
    /// A permit: its name, and who grants it.
    approval(Approval): 2 {
        News:
            "Giấy phép tin tức",
            "Cơ quan không gian mạng quốc gia hoặc tỉnh.";
        Publishing:
            "Giấy phép xuất bản",
            "Cơ quan báo chí quốc gia, qua tỉnh.";
        AudioVisual:
            "Giấy phép nghe nhìn",
            "Cơ quan phát thanh, truyền hình quốc gia.";
        Culture:
            "Giấy phép văn hóa",
            "Cơ quan văn hóa tỉnh.";
        GameNumber:
            "Mã số trò chơi",
            "Cơ quan báo chí quốc gia.";
        DrugsDevices:
            "Chấp thuận thuốc, thiết bị y tế (药品和医疗器械信息服务审核同意)",
            "Cơ quan dược tỉnh, đến hết 21/12/2025.";
        Religion:
            "Giấy phép tôn giáo",
            "Cơ quan tôn giáo tỉnh.";
        RideHailing:
            "Giấy phép gọi xe",
            "Cơ quan giao thông thành phố.";
        Finance:
            "Giấy phép tài chính",
            "Cơ quan tài chính, ngân hàng trung ương hoặc chứng khoán.";
        Training:
            "Phê duyệt đào tạo",
            "Cơ quan giáo dục.";
    }
}

words! {
    /// A bar: what stands in the way, and what mends or lifts it.
    bar(Bar): 2 {
        OperatorNotRegistered:
            "Bên vận hành chưa được thành lập ở đại lục.",
            "Thành lập ở đại lục, hoặc phục vụ từ bên ngoài.";
        UnderAge:
            "Bạn chưa đủ tuổi theo quy định của tỉnh.",
            "Hãy chờ: đa số tỉnh yêu cầu 18 tuổi.";
        ForeignIndividualNotAccepted:
            "Giấy tờ của bạn không dùng được cho đăng ký cá nhân.",
            "Cư trú ở tỉnh nhận người nước ngoài, hoặc dùng công ty.";
        IndividualRestricted:
            "Đăng ký cá nhân không gồm bán hàng, dịch vụ thu tiền, nền tảng, diễn đàn, thông tin thuốc và thiết bị y tế, cũng không gồm chủ đề mà giấy phép chỉ cấp cho tổ chức.",
            "Đăng ký bằng công ty, hoặc bỏ các mục này.";
        NotACompany:
            "Chỉ công ty mới được cấp giấy phép.",
            "Lập công ty, hoặc bỏ phần cần giấy phép; công ty mẹ của chi nhánh có thể xin.";
        TradeNotAllowed:
            "Văn phòng đại diện không được kinh doanh hay có giấy phép.",
            "Lập công ty, hoặc bỏ bán hàng và phần cần giấy phép.";
        ForeignCap:
            "Vốn nước ngoài trên 50%, không thấy chính sách mở cửa.",
            "Giảm xuống 50%, hoặc bỏ hoạt động này; khu thí điểm mở một số.";
        ForeignProhibited:
            "Nội dung này đóng với nhà đầu tư và tổ chức nước ngoài.",
            "Bỏ nội dung này; trong văn hóa, âm nhạc là ngoại lệ: hãy hỏi.";
        CapitalTooLow:
            "Vốn đăng ký quá thấp để xin giấy phép.",
            "Một tỉnh: 1 triệu nhân dân tệ; nhiều tỉnh: 10 triệu.";
        AppOverseasBackend:
            "Máy chủ của ứng dụng chỉ ở ngoài đại lục.",
            "Dùng máy chủ đại lục, hoặc rời kho ứng dụng đại lục.";
        ResidenceNotAccepted:
            "Giấy tờ gắn bạn với tỉnh không được chấp nhận.",
            "Nộp thẻ cư trú nếu tỉnh nhận, hoặc đăng ký ở tỉnh trên căn cước.";
        DomainSuffix:
            "Đuôi tên miền chưa được phê duyệt.",
            "Dùng đuôi có tại domain.miit.gov.cn.";
        DomainRegistrar:
            "Nhà đăng ký tên miền ở ngoài đại lục.",
            "Chuyển về nơi được phê duyệt ở đại lục.";
        DomainUnverified:
            "Tên miền chưa xác minh tên thật.",
            "Xác minh chủ tên miền, rồi chờ 3 đến 5 ngày làm việc.";
        DomainFresh:
            "Tên miền vừa mới xác minh.",
            "Chờ 3 đến 5 ngày làm việc.";
        DomainPrivacy:
            "Chế độ riêng tư che chủ tên miền.",
            "Tắt và xác minh chủ tên miền.";
        DomainHolder:
            "Chủ tên miền này không được chấp nhận.",
            "Chuyển cho chủ thể; tên, loại và số giấy tờ phải khớp.";
        DomainExpiring:
            "Tên miền hết hạn trong ba tháng.",
            "Gia hạn; nhiều tỉnh yêu cầu còn trên ba tháng.";
        InstitutionDomain:
            "Cơ quan nhà nước, đơn vị sự nghiệp phải dùng đuôi khác.",
            "Cơ quan nhà nước: .gov.cn hoặc .政务; đơn vị sự nghiệp: .cn hoặc .公益.";
        ServerNeeded:
            "Chưa có máy chủ dùng được để đăng ký.",
            "Thuê máy chủ đại lục từ ba tháng, có IP công cộng.";
        AccountInternational:
            "Tài khoản trang quốc tế không đăng ký được.",
            "Mở tài khoản ở trang Trung Quốc.";
        PrincipalNotAccepted:
            "Tỉnh không nhận người phụ trách chủ thể này.",
            "Đa số cần người đại diện pháp luật; nếu là người nước ngoài, một số cần ủy quyền cho người có căn cước đại lục.";
        SamePersonRequired:
            "Ở đây người phụ trách chủ thể được ủy quyền phải kiêm phụ trách dịch vụ.",
            "Ghi một người cho cả hai.";
        DifferentPersonsRequired:
            "Ở đây người phụ trách chủ thể và dịch vụ phải là hai người.",
            "Cử người phụ trách dịch vụ khác, số điện thoại khác.";
        NoMainlandPhone:
            "Người phụ trách chủ thể hoặc dịch vụ thiếu số di động đại lục.",
            "Cần có số để xác minh qua tin nhắn.";
        StaffTooFew:
            "Chưa đủ ba người được công ty đóng bảo hiểm xã hội.",
            "Đóng cho ba người; tỉnh xem một đến ba tháng gần nhất.";
        FiledByAnother:
            "Dịch vụ đang đăng ký dưới tên người khác.",
            "Yêu cầu hủy đăng ký đó, rồi đăng ký của bạn.";
        CancelPersonalFiling:
            "Đăng ký cá nhân không chuyển cho tổ chức được.",
            "Hủy, rồi đăng ký bằng tổ chức.";
        ShellFirst:
            "Đăng ký cũ là chủ thể rỗng.",
            "Hủy rồi đăng ký lại; một số tỉnh cho thêm dịch vụ ngay: hãy hỏi.";
    }
}

words! {
    /// A dispute: what it is about, which side is followed, and both positions.
    dispute(Dispute): 3 {
        OwnSales:
            "Tự bán hàng, dịch vụ của mình hoặc mua lại có cần giấy phép không? Ít tỉnh có thông báo; tỉnh của bạn quyết định.",
            "Alibaba Cloud, 2017: chỉ đăng ký thì không được có thương mại điện tử, thanh toán trực tuyến.",
            "Cục An Huy, 2021, như Bộ Thương mại 2010: không, nếu không có người khác bán.";
        JointVenture:
            "Liên doanh có vốn nước ngoài đến 50% có được kinh doanh trực tuyến không? Nghị định cao hơn trang nhà cung cấp.",
            "Alibaba Cloud, không ghi ngày: được đăng ký, không được thu tiền.",
            "Nghị định 333, Điều 6, 2022: được đến 50% trong viễn thông giá trị gia tăng.";
        ForeignIndividual:
            "Người nước ngoài có được đăng ký cá nhân không? Bắc Kinh nhận hộ chiếu; Thượng Hải cần thẻ cư trú, phiếu cư trú (居住单), hộ chiếu; Hà Bắc từ chối, theo một danh sách cả Phúc Kiến. Nơi khác hãy hỏi.",
            "Alibaba Cloud, không ghi ngày: được, nếu cư trú cố định ở Trung Quốc.",
            "Huawei Cloud, 2025: mỗi tỉnh mỗi khác; Hà Bắc từ chối.";
        Advertising:
            "Quảng cáo có phải kinh doanh không? Bán chỗ như nền tảng thì nghiêng về B25. Chưa thấy cơ quan quản lý trả lời: hãy hỏi.",
            "Alibaba Cloud, không ghi ngày: thu nhập quảng cáo cần giấy phép.",
            "Nghị định 292, Điều 3, 2000: kinh doanh là những gì người dùng trả tiền.";
        SoftwareService:
            "Phần mềm trực tuyến có cần giấy phép không? Không văn bản nào nêu; có thể là B21 hoặc B25 (đăng tin cho người khác): hãy hỏi.",
            "Danh mục 2015: xử lý dữ liệu hay giao dịch cho người dùng là B21.",
            "Nghị định 292, Điều 3, 2000: kinh doanh là cung cấp thông tin hoặc làm trang web có thu tiền.";
        IpOnly:
            "Trang web không có tên miền có phải đăng ký không? Lệnh của bộ cao hơn thông lệ; hãy hỏi nhà cung cấp cách làm.",
            "Tencent Cloud, khoảng 2021: không tên miền, không đăng ký.",
            "Lệnh 33, Điều 5, 2005: gồm cả trang chỉ dùng địa chỉ IP.";
        OverseasApp:
            "Ứng dụng có máy chủ hoặc kho ở ngoài đại lục có phải đăng ký không? Một trong hai ở đại lục: báo cáo theo thông báo, nhưng kho đại lục mà máy chủ ở ngoài thì không đăng ký được. Cả hai ở ngoài: theo thực tiễn, không.",
            "Thông báo 105 của MIIT, 2023: mọi ứng dụng phục vụ đại lục phải đăng ký.",
            "AppInChina, 8/2025: Apple cho tài khoản quốc tế phát hành khi chưa đăng ký.";
        OverseasMiniProgram:
            "Mini-program có máy chủ hoặc bên vận hành ở ngoài đại lục có đăng ký được không? Bên vận hành đại lục: báo cáo theo thông báo, vì không thấy điều kiện máy chủ. Không có giấy tờ đại lục: theo Huawei Cloud, không.",
            "Huawei Cloud, 2025: cần giấy tờ do chính quyền Trung Quốc cấp.",
            "Thông báo 105 của MIIT, 2023: dịch vụ như vậy ở đại lục phải đăng ký.";
        InternalApp:
            "Ứng dụng nội bộ có phải đăng ký không? Không văn bản nào nêu. Máy chủ đại lục: báo cáo theo luật, vì máy chủ được gọi vốn phải đăng ký; còn lại theo lệnh: không. Hãy hỏi.",
            "Lệnh 33, Điều 5, 2005: được hiểu là chỉ dịch vụ công khai.",
            "Luật Chống lừa đảo, Điều 23, 2022: ứng dụng phải được cấp phép hoặc đăng ký, không trừ ứng dụng nội bộ.";
        OfflineApp:
            "Ứng dụng không có dịch vụ mạng có phải đăng ký không? Nó không cung cấp dịch vụ thông tin internet, nhưng kho đại lục có thể yêu cầu.",
            "Thông báo 105 của MIIT, 2023: kho không được đăng ứng dụng chưa đăng ký.",
            "Đơn vị làm thủ tục, từ 2023: không, trừ khi lên kho ứng dụng.";
        MarketplaceB21:
            "Sàn giao dịch có cần B21 không? Với gọi xe, nghi vấn lớn hơn.",
            "Sổ tay HowToLiveBetter, 2026: không văn bản nào nói rõ; dẫn lời bộ: sàn gọi xe, hàng hóa chỉ cần đăng ký.",
            "Hướng dẫn của một tỉnh, không ghi ngày: giao dịch bên thứ ba hoàn tất trực tuyến là B21.";
        FreePlatform:
            "Nền tảng miễn phí đăng nội dung của người khác có cần B25 không? Có bất kỳ thu nhập nào thì nghiêng về B25: hãy hỏi.",
            "Danh mục 2015: đăng tin cho người khác, tìm kiếm, cộng đồng là B25, bất kể ai trả tiền.",
            "Nghị định 292, Điều 3, 2000: miễn phí cho người dùng là phi kinh doanh.";
        PsbDeadline:
            "30 ngày đăng ký công an tính từ khi nào? Tencent Cloud coi ngày mở là ngày được duyệt.",
            "Alibaba Cloud, không ghi ngày: từ khi có đăng ký ICP.",
            "Lệnh 33 của Bộ Công an, Điều 12, 1997: từ ngày kết nối mạng.";
        FilingTime:
            "Cục xét bao lâu? Lệnh ràng buộc cục; nhà cung cấp kiểm tra tính thêm.",
            "Alibaba Cloud, 2017: có thể vài tháng; qua Alibaba Cloud 20 ngày làm việc.",
            "Lệnh 33, Điều 12, 2005: 20 ngày làm việc từ khi đủ giấy tờ.";
        UnfiledReachable:
            "Ở đại lục có vào được trang chưa đăng ký đặt bên ngoài không? Được, dù không ổn định: nhà cung cấp chỉ chặn trên máy chủ của mình.",
            "Alibaba Cloud, không ghi ngày: không.",
            "linktom, 2018: trang như vậy không cần đăng ký.";
        PhotoPresence:
            "Có ai phải ở đại lục để chụp ảnh không? Theo hướng dẫn cụ thể hơn: người phụ trách dịch vụ.",
            "Alibaba Cloud, không ghi ngày: mọi việc đều trực tuyến.",
            "Alibaba Cloud, 2018: tại nơi chỉ định, hoặc trước phông nền gửi trong đại lục.";
        DrugsDevicesPractice:
            "Thông tin thuốc, thiết bị y tế có cần chấp thuận trước khi đăng ký ICP không? Không, chỉ đăng ký với cơ quan dược sau đó; tỉnh vẫn có thể yêu cầu.",
            "Cục Quảng Tây, 2/2026: vẫn là phê duyệt chuyên ngành.",
            "Nghị định 292, Điều 5, 1/2025: không còn nêu.";
    }
}

words! {
    /// Why the law says so.
    reason(Reason): 1 {
        WebsiteOnMainlandNode: "Trang web trên máy chủ đại lục phải đăng ký trước khi mở.";
        IpOnlyOnMainlandNode:
            "Lệnh 33 gồm trang chỉ dùng IP; một số nhà cung cấp cho là không cần.";
        PublicAppInMainlandStore:
            "Ứng dụng cho công chúng đại lục phải đăng ký trước khi phát hành.";
        PublicAppOutsideMainlandStores:
            "Thông báo 105 xét việc phục vụ đại lục, không xét kho.";
        AppWithOverseasBackend:
            "Thông báo 105 gồm ứng dụng trên kho đại lục dù máy chủ ở đâu; thực tiễn khác nhau.";
        StaffAppOnMainlandNode:
            "Luật không trừ ứng dụng nội bộ; máy chủ được gọi vốn phải đăng ký.";
        MiniProgram: "Từ 1/9/2023, mini-program và quick app đăng ký qua nền tảng.";
        MiniProgramWithOverseasBackend:
            "Không thấy điều kiện máy chủ cho mini-program; hãy hỏi nền tảng.";
        OffshoreCompany: "Đăng ký dành cho chủ thể đại lục, với giấy tờ cấp tại đó.";
        OffshoreCompanyMiniProgram:
            "Mini-program cũng cần giấy tờ đại lục; hãy hỏi nền tảng.";
        AppBackendAbroad:
            "Thực tế cần máy chủ đại lục; kho Android Trung Quốc từ chối ứng dụng chưa đăng ký.";
        UnderSixteen:
            "Danh sách mới không nhận dưới 16 tuổi; danh sách cũ nhận người giám hộ ở Thiên Tân, Sơn Đông, Phúc Kiến.";
        UnderEighteen: "Tỉnh này yêu cầu đủ 18 tuổi.";
        UnderEighteenSourcesDiffer: "Các nguồn nêu tuổi khác nhau; theo mức chặt hơn.";
        ForeignVisitor: "Không nguồn nào nhận người nước ngoài không cư trú ở đại lục.";
        ForeignResidentHebei: "Hà Bắc từ chối người nước ngoài.";
        ForeignResidentFujian: "Một danh sách: Phúc Kiến chỉ nhận căn cước đại lục.";
        IndividualTradeOrForum:
            "Chỉ đăng ký thì không được thu tiền; cá nhân cũng không được mở diễn đàn, nền tảng.";
        IndividualSoftware:
            "Phần mềm thu tiền có thể là dịch vụ thu tiền, đăng ký không cho phép.";
        IndividualDrugs: "Từ 22/12/2025, chỉ tổ chức được đăng ký thông tin này.";
        IndividualNews:
            "Giấy phép dịch vụ tin tức trên internet chỉ cấp cho pháp nhân được thành lập tại đại lục.";
        IndividualPublishing:
            "Giấy phép xuất bản trên mạng chỉ cấp cho tổ chức có người đại diện theo pháp luật là công dân Trung Quốc sống lâu dài tại đại lục.";
        IndividualAudioVisual:
            "Giấy phép dịch vụ nghe nhìn chỉ cấp cho pháp nhân do nhà nước sở hữu hoặc kiểm soát.";
        IndividualReligion:
            "Giấy phép thông tin tôn giáo chỉ cấp cho tổ chức có người đứng đầu mang quốc tịch Trung Quốc và sống tại đại lục.";
        IndividualRideHailing:
            "Chỉ doanh nghiệp có tư cách pháp nhân mới xin được giấy phép gọi xe.";
        IndividualCulture:
            "Hoạt động văn hóa có thu lợi cần giấy phép kinh doanh văn hóa mạng, và cá nhân không xin được giấy phép này.";
        IndividualDrugsBeforeFiling:
            "Đến hết ngày 21/12/2025, chỉ doanh nghiệp, đơn vị sự nghiệp hoặc tổ chức khác được cung cấp thông tin thuốc trên internet.";
        LicenceForCompaniesOnly: "Điều lệ Viễn thông yêu cầu là công ty.";
        PlatformForCompaniesOnly: "Danh mục xếp việc này vào B25; loại miễn phí chưa rõ.";
        RepresentativeOfficeTrades:
            "Văn phòng đại diện được đăng ký, nhưng không được hoạt động sinh lợi (Nghị định 584, Điều 13).";
        RepresentativeOfficeSoftware:
            "Phần mềm thu tiền có thể là kinh doanh hoặc cần giấy phép.";
        RepresentativeOfficeAdvertising:
            "Văn phòng đại diện không được hoạt động sinh lợi nên không được đăng quảng cáo cho người khác; văn phòng được giới thiệu sản phẩm và dịch vụ của công ty mẹ.";
        ForeignContent: "Tin tức, xuất bản, trò chơi, nghe nhìn đóng với mọi vốn nước ngoài.";
        ForeignReligion:
            "Tôn giáo đóng với bên nước ngoài và tổ chức họ lập (Lệnh 17, 2022).";
        ForeignCulture:
            "Văn hóa, trừ âm nhạc, đóng với vốn nước ngoài; câu trả lời không tách âm nhạc.";
        RepresentativeOfficeContent:
            "Không phải văn bản nào cũng coi văn phòng đại diện là bên nước ngoài.";
        ForeignCap: "Nghị định 333, Điều 6, giới hạn vốn nước ngoài ở 50%.";
        ForeignCapCepa: "CEPA mở rộng 3/2025, phần viễn thông chưa kiểm tra: hãy hỏi.";
        ForeignCapSearchCommunity: "Trần 50% cho tìm kiếm và cộng đồng chưa được bỏ.";
        ForeignCapAppStore:
            "Kho ứng dụng trên 50% cần chứng nhận CEPA, khu thí điểm hoặc (từ 4/2025) một trong 20 thành phố.";
        CapitalUnder1m: "Lệnh 42 yêu cầu 1 triệu nhân dân tệ.";
        CapitalUnder10m: "Với nhiều tỉnh, Lệnh 42 yêu cầu 10 triệu nhân dân tệ.";
        Marketplace:
            "Người khác đứng tên bán và hoàn tất giao dịch trên nền tảng của bạn: B21.";
        RideMarketplace:
            "Quy định về gọi xe đòi giấy phép gọi xe và đăng ký; theo trích dẫn, bộ cũng trả lời như vậy.";
        DataProcessing: "Xử lý dữ liệu cho người dùng là B21.";
        PaidContent:
            "Người dùng trả tiền là kinh doanh; nếu chỉ đăng nội dung của bạn, hãy hỏi.";
        AppStore: "Danh mục xếp kho ứng dụng vào B25.";
        Games: "Thực tế, trò chơi là dịch vụ thu tiền: B25.";
        Payment:
            "Giữ tiền người mua là hoạt động thanh toán (Nghị định 768; trước 1/5/2024 là quy định ngân hàng trung ương).";
        ServedFromOutside:
            "Không có máy chủ đại lục: thực tế không cần và không thể đăng ký.";
        NoNodeAnswers: "Không máy chủ nào phục vụ người truy cập.";
        PageOnAnotherPlatform: "Tên miền là của nền tảng; tên miền riêng thì khác.";
        DomainWithoutService: "Tên miền không có dịch vụ phía sau.";
        NotReachableFromTheInternet:
            "Thứ công chúng không vào được thường không phải đăng ký.";
        AppAbroadOutsideMainlandStores:
            "Máy chủ và kho đều ở ngoài đại lục: thực tế không đăng ký.";
        AppWithoutNetwork: "Ứng dụng không có dịch vụ mạng riêng.";
        BeforeAppFiling: "Ứng dụng và mini-program chỉ phải đăng ký từ 1/9/2023.";
        CdnNodeCounts: "Nút CDN, tường lửa, lưu trữ ở đại lục tính như máy chủ.";
        ForeignEquityFilesAlike: "Vốn nước ngoài không ảnh hưởng đến đăng ký ICP.";
        OfficeMayFile: "Văn phòng đại diện đăng ký bằng giấy chứng nhận của mình.";
        BranchFilesAlone: "Chi nhánh đăng ký dưới tên mình.";
        OwnSales: "Theo thông báo của cơ quan quản lý, tự bán chỉ cần đăng ký.";
        OwnInformation: "Thông tin của bạn, miễn phí cho người dùng, chỉ cần đăng ký.";
        BusinessInsideAPlatform:
            "Chỉ kinh doanh trong nền tảng khác thì không cần giấy phép (An Huy 2021, Hà Nam 2023; ứng dụng: chỉ An Huy).";
        LicencesHeld: "Bạn đã có giấy phép cho việc này.";
        ForeignMarketplaceOpen:
            "B21 thương mại điện tử mở đến 100% vốn nước ngoài trên toàn quốc (từ 2015).";
        JointVentureUpToHalf:
            "Vốn nước ngoài đến 50% thì được xin B21, B25 ngoài lĩnh vực cấm.";
        PilotAreaOpens: "Công ty và cơ sở ở khu thí điểm thì MIIT có thể duyệt trên 50%.";
        FilingComesFirst: "Số đăng ký phải có trên trang chủ trước khi xin.";
        OwnSalesNoticeProvince: "Tỉnh của bạn đã thông báo tự bán không cần giấy phép.";
    }
}

words! {
    /// How others read the law.
    other_reading(OtherReading): 1 {
        NotPublicMayBeFiled:
            "Nhà cung cấp chặn tên miền công khai trỏ về đại lục đến khi đăng ký.";
        AppAbroadMayBeFiled: "Cách hiểu khác: Thông báo 105 gồm mọi ứng dụng dùng ở đại lục.";
        OfflineAppMayBeFiled:
            "Theo đơn vị làm thủ tục, ứng dụng ngoại tuyến trên kho phải đăng ký.";
        MarketplaceAppBeforeAppFiling:
            "Trước khi có đăng ký ứng dụng, sàn trong ứng dụng vẫn có thể cần giấy phép.";
        UnderEighteenMayBeRefused:
            "Chỉ một danh sách nhận tuổi 16 và 17; các nguồn khác không nói hoặc đòi đủ 18 tuổi.";
        ForeignResidentMayBeRefused: "Hộ chiếu được nhận toàn quốc, nhưng ít tỉnh xác nhận.";
        HongKongMacauTaiwanMayBeRefused:
            "Nhà cung cấp có nêu giấy của bạn; tỉnh này chưa xác nhận.";
        IndividualAdvertisingOrTopic: "Cách hiểu khác: vượt quá đăng ký cá nhân.";
        MayNeedLicenceClosed: "Nếu cần giấy phép, vốn nước ngoài trên 50% là trở ngại.";
        CapitalBeijingPilotMayBeRefused:
            "Thí điểm Bắc Kinh nhận 1 triệu nhân dân tệ, Lệnh 42 đòi 10 triệu.";
        PilotApprovalMayBeRefused: "MIIT có thể từ chối phê duyệt thí điểm.";
        RideMarketplaceMayNeedLicence:
            "B21 trong danh mục bao gồm giao dịch giữa các bên thứ ba, kể cả chuyến xe.";
        OwnSalesMayNeedLicence:
            "Hướng dẫn của nhà cung cấp đòi giấy phép; không thấy thông báo của tỉnh bạn.";
        FreePlatformMayNeedLicence: "Danh mục xếp việc này vào B25, bất kể ai trả tiền.";
        AdvertisingMayNeedLicence: "Hướng dẫn của nhà cung cấp coi quảng cáo là kinh doanh.";
        SoftwareMayNeedLicence:
            "Xử lý cho người dùng có thể là B21, đăng tin cho người khác là B25.";
        PlatformOnlyMayNeedLicence:
            "Ít tỉnh miễn cho kinh doanh trong WeChat, Alipay; chỉ An Huy gồm ứng dụng.";
        AudioVisualStateControlled:
            "Giấy phép dành cho đơn vị nhà nước sở hữu hoặc kiểm soát; nơi khác có thể bị từ chối.";
        ResidencePermitMayBeRefused: "Nguồn mới nhất chấp nhận thẻ cư trú của tỉnh này; các nguồn khác chỉ chấp nhận căn cước của chính tỉnh.";
        PrincipalAuthorisedInPlaceOfAForeigner:
            "Ít nhất một nguồn đòi người đại diện theo pháp luật ở tỉnh này, hoặc chỉ cho người khác thay khi người đại diện là người nước ngoài.";
        ResidenceMayBeAsked:
            "Nguồn mới nhất chấp nhận căn cước của tỉnh khác mà không đòi gì thêm; một nguồn khác đòi thẻ cư trú của tỉnh này, hoặc không chấp nhận căn cước như vậy.";
        RegulatedNameMayBeRefused:
            "Từ bị quản lý có thể đòi cam kết hoặc giấy phép; Hồ Bắc không nhận cam kết.";
    }
}

words! {
    /// What to change.
    change(ChangeId): 1 {
        ComeOfAge: "Chờ đến khi đủ 18 tuổi.";
        RegisterCompany: "Lập công ty đại lục.";
        RegisterForeignInvested: "Lập công ty đại lục (100% vốn nước ngoài hoặc liên doanh).";
        RegisterOffice: "Lập văn phòng đại diện.";
        RegisterBranch: "Lập chi nhánh.";
        UsePartnerCompany: "Để công ty đối tác đại lục vận hành và đăng ký.";
        UseParentCompany: "Để công ty mẹ đứng tên xin.";
        ServeFromMainland: "Dùng máy chủ đại lục.";
        LeaveMainlandStores: "Rời kho ứng dụng đại lục.";
        LowerForeignShare: "Giảm vốn nước ngoài xuống 50%.";
        EnterPilotArea:
            "Đặt công ty và cơ sở ở khu thí điểm (Bắc Kinh, Lâm Cảng hoặc Phố Đông, Hải Nam, Thâm Quyến).";
        EnterOpeningCity: "Lập công ty ở một trong 20 thành phố mở cho kho ứng dụng.";
        RaiseCapitalToOne: "Tăng vốn lên 1 triệu nhân dân tệ.";
        RaiseCapitalToTen: "Tăng vốn lên 10 triệu nhân dân tệ.";
        StayInOneProvince: "Chỉ cung cấp dịch vụ cần giấy phép trong một tỉnh.";
        LetPaymentInstitutionHold: "Để tổ chức thanh toán có phép giữ tiền.";
        DropOwnSales: "Bỏ tự bán hàng.";
        DropMarketplace: "Bỏ người bán bên thứ ba.";
        DropPaidContent: "Miễn phí mọi nội dung.";
        DropInformationPlatform: "Bỏ thông tin của người khác.";
        DropCommunity: "Bỏ bài đăng, diễn đàn, trò chuyện.";
        DropSearch: "Bỏ tìm kiếm.";
        DropAppStore: "Bỏ kho ứng dụng.";
        DropSoftwareService: "Bỏ dịch vụ phần mềm.";
        DropDataProcessing: "Bỏ xử lý dữ liệu.";
        DropGames: "Bỏ trò chơi.";
        DropNews: "Bỏ tin tức.";
        DropPublishing: "Bỏ xuất bản.";
        DropAudioVisual: "Bỏ chương trình nghe nhìn.";
        DropCulture: "Bỏ văn hóa.";
        DropDrugsDevices: "Bỏ thông tin thuốc và thiết bị y tế.";
        DropReligion: "Bỏ tôn giáo.";
    }
}
