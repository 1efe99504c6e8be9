//! Notes and duties in Vietnamese.

use crate::ids::{CommonNote, Duty, Event, Unit};

words! {
    /// A note that is of no province.
    common_note(CommonNote): 1 {
        RulesMayHaveChanged:
            "Đến ngày được hỏi, bản này đã cũ hơn sáu tháng. Hãy hỏi nhà cung cấp trước khi trả tiền.";
        BeforeTheRecord:
            "Nguồn cũ nhất ở đây là ngày 20/10/2017; quy định trước đó có thể thiếu.";
        LawUnderRevision:
            "Dự thảo sửa đổi Nghị định 292 ngày 3/7/2026 chưa phải luật, không áp dụng ở đây; đến 21/11/2026 chưa thấy ban hành.";
        AlreadyFiled: "Dịch vụ đã được đăng ký và không có gì thay đổi nên không cần nộp đơn. Số đăng ký không có thời hạn; hãy giữ cho thông tin đã đăng ký luôn đúng.";
        AccessKeepsNumber:
            "Đừng hủy đăng ký cũ. Đăng ký tiếp nhận (接入备案) chỉ thêm nhà cung cấp; số ở chân trang giữ nguyên, trang vẫn hoạt động. Nếu nhà cung cấp cũ không còn phục vụ website, chỉ hủy việc tiếp nhận ở đó (取消接入), và chỉ sau khi nhà cung cấp mới được duyệt: đăng ký không còn nhà cung cấp nào có thể bị hủy.";
        CancelService:
            "Hủy đăng ký (注销) vào ngày dịch vụ chấm dứt (Lệnh 33 của MII, Điều 15) từ tài khoản đã nộp; không hủy bị phạt 10.000 nhân dân tệ (Điều 26). Nếu đây là dịch vụ duy nhất, hãy hủy đăng ký của chủ thể, nếu không sẽ còn lại một chủ thể trống (空壳).";
        OnlyWhatChanges:
            "Bạn chỉ sửa những mục đã thay đổi và chỉ nộp giấy tờ của những mục đó: nếu đổi người phụ trách dịch vụ (服务负责人) thì nộp giấy tờ của người này; nếu đổi người phụ trách chủ thể (主体负责人) hoặc giấy chứng nhận thì nộp các giấy tờ đó và giấy chứng nhận của chủ thể.";
        AddressChangeMayWait:
            "Địa chỉ mới vẫn thuộc cùng nhà cung cấp nên bạn không bắt buộc phải nộp thay đổi ngay: có thể nộp cùng lần thay đổi sau, dù các nhà cung cấp khuyên nên nộp. Địa chỉ của nhà cung cấp khác cần đăng ký thêm nhà cung cấp (接入备案) tại nhà cung cấp đó.";
        LicenceChangeAhead:
            "Bạn đang có giấy phép viễn thông. Trước khi ngừng kinh doanh hoặc chuyển cho chủ thể khác, bạn phải nộp đơn cho cơ quan đã cấp giấy phép trước 90 ngày (Điều lệ Viễn thông của Trung Quốc, Điều 15).";
        DnsOffUntilApproved:
            "Tên miền chưa từng đăng ký không được trỏ về đại lục trước khi được duyệt. Trang đã đăng ký phải mở được và hiện số.";
        FileWhereLicensed:
            "Tổ chức đăng ký tại tỉnh cấp giấy tờ, với địa chỉ ở đó, dù máy chủ đặt đâu. Chi nhánh, công ty con tự đăng ký.";
        ProvinceRules:
            "Mỗi tỉnh có quy định, giấy tờ riêng, có thể đổi không báo trước. Hãy hỏi nhà cung cấp.";
        SubdomainsCovered:
            "Đăng ký example.com là gồm cả tên miền con. Tên đặt ở nhà cung cấp khác cần đăng ký tiếp nhận tại đó; tên dưới .gov.cn đăng ký từng cái.";
        OneDomainPerSite: "Mỗi tên miền đăng ký như một trang riêng, dù chỉ để chuyển hướng.";
        OneAccountOneApplicant:
            "Mỗi tài khoản chỉ đăng ký cho một chủ thể, số dịch vụ tùy máy chủ.";
        OneOrderAtATime:
            "Mỗi lúc một đơn, tính mọi nhà cung cấp: thay đổi và bổ sung lần lượt.";
        TemporaryServerForCdn:
            "Chỉ có CDN đại lục không đăng ký được: hãy thuê máy chủ đại lục từ ba tháng, kể cả khi trang chạy nơi khác.";
        PortsDoNotMatter: "Nhà cung cấp ở đại lục chặn tên miền chưa đăng ký trên mọi cổng.";
        FiledDomainOnHongKong:
            "Trỏ tên miền đã đăng ký về Hồng Kông hay nước ngoài có thể khiến đăng ký bị thu hồi. Hãy dùng tên miền chưa đăng ký.";
        AppSeparateFromWebsite:
            "Đăng ký trang web không gồm ứng dụng hay mini-program, và ngược lại. Hồ sơ ứng dụng nêu tên miền, đến cấp bốn; chúng không cần đăng ký trang web cho việc này.";
        AppFilingNotYet:
            "Ứng dụng, mini-program phải đăng ký từ 1/9/2023, loại có trước: hạn 31/3/2024. Trước đó không có nghĩa vụ này, nhưng sàn giao dịch cần giấy phép (Điều lệ Viễn thông, Điều 7).";
        AppAndroid:
            "Android: tên gói, khóa công khai, MD5 của chứng chỉ ký. Cùng một tên trên mọi nền tảng thì đăng ký một lần.";
        AppIos:
            "iOS: Bundle ID, khóa công khai, SHA-1 của chứng chỉ, ở mục Identifiers và Certificates của tài khoản nhà phát triển.";
        AppHarmonyos: "HarmonyOS: tên gói, khóa công khai, MD5 của chứng chỉ ký.";
        FiledByPlatform:
            "Nền tảng (WeChat, Alipay, Douyin) làm đăng ký, không phải đám mây. Quy định danh mục của nền tảng vẫn có thể đòi giấy phép.";
        MiniProgramBackend:
            "Tên miền phía sau đặt ở đại lục là trang web riêng, đăng ký qua nhà cung cấp ở đó: hãy kiểm tra riêng.";
        CustomDomainChangesAnswer:
            "Tên miền riêng đặt ở đại lục phải đăng ký. Giấy phép không xét ở đây: nếu người khác bán hàng ở đó, hãy hỏi có cần không.";
        MainlandNodeChangesAnswer:
            "Một máy chủ, nút CDN, tường lửa, kho lưu trữ ở đại lục là câu trả lời đổi; ứng dụng công khai trên kho ứng dụng đại lục cũng vậy. Chọn vùng CDN ngoài đại lục.";
        OverseasReachableNotGuaranteed:
            "Từ đại lục, trang đặt bên ngoài chậm hơn, nhất là trên di động, và có thể bị chặn. Baidu ưu tiên trang đặt ở đại lục.";
        MainlandOperatorAbroad:
            "Để ngỏ với bên vận hành ở đại lục: Lệnh 33 của MII, Điều 5, xét bên vận hành, thực tế xét máy chủ, nên không đăng ký được. Alibaba Cloud khuyên vẫn đăng ký với công an (公安备案). Ngành cần giấy phép vẫn cần giấy phép dù máy chủ ở đâu (Điều lệ Viễn thông, Điều 7).";
        HongKongDoesNotLicense:
            "Hồng Kông giúp khỏi đăng ký, không xóa nghi vấn về giấy phép: Điều lệ Viễn thông, Điều 7, áp dụng cho ai kinh doanh trong đại lục. Hãy xin tư vấn.";
        IndividualContentLimits:
            "Không có nội dung doanh nghiệp, ngành nghề, dịch vụ trả tiền, diễn đàn. Chọn 其他 và mô tả trang: Bắc Kinh, Chiết Giang, Nội Mông không nhận 博客/个人空间, Hồ Bắc nhận. Ở Thiên Tân, Nội Mông, Sơn Đông, Quảng Tây, Cam Túc ghi chú “本网站是个人网站，不含有企业、单位等非个人网站的信息”.";
        NameRules:
            "Tên trang hợp với chủ thể. Không nhận: dưới ba chữ, chỉ chữ số hay tiếng Anh, tên miền, tên người; 中国, 国家, 中央, trừ cơ quan quốc gia; với ứng dụng: tên ngành hay ứng dụng nổi tiếng.";
        PhonesDiffer:
            "Nếu hai vai do hai người giữ, số điện thoại và email không được trùng.";
        PhoneLocal:
            "Số di động của tỉnh: mọi người ở Tân Cương; cá nhân ở Hồ Nam, Cam Túc, Thiểm Tây; cá nhân có căn cước tỉnh khác ở Hà Bắc. Một hướng dẫn năm 2018: mọi tỉnh, cả địa chỉ.";
        FormInChinese:
            "Biểu mẫu, tin nhắn, cuộc gọi chỉ bằng tiếng Trung. Hãy nhờ người biết tiếng Trung nộp đơn.";
        ForeignPrincipalAsk:
            "Hỏi tỉnh có nhận người phụ trách chủ thể không có căn cước đại lục không; phần lớn không nói. Bắc Kinh nhận giấy thông hành của cư dân Hồng Kông.";
        SoleTraderName:
            "Có tên hiệu (字号) và con dấu: như doanh nghiệp. Không tên hiệu: như cá nhân ở Quảng Đông, Hà Bắc, Sơn Tây; ở Giang Tô nếu không có trong sổ đăng ký. Chiết Giang đòi cả hai, Bắc Kinh con dấu, Thiểm Tây tên hiệu.";
        EducationHealthPledge:
            "Y tế không cần xin phép trước; giáo dục chỉ khi luật khác đòi (dạy thêm ngoài trường). Tỉnh có thể đòi cam kết đóng dấu là không liên quan.";
        AudioVisualStateControlled:
            "Giấy phép nghe nhìn chỉ cấp cho đơn vị nhà nước sở hữu hoặc chi phối (Lệnh 56, Điều 8). Đơn vị khác hãy hỏi cơ quan phát thanh truyền hình.";
        PaymentCapital:
            "Giữ tiền người mua cần giấy phép thanh toán của Ngân hàng Nhân dân Trung Quốc và vốn thực góp 100 triệu nhân dân tệ (Nghị định 768), dù đã có B21.";
        IpChangeFiled:
            "Bên có giấy phép phải đăng ký mọi thay đổi IP của máy chủ, qua nhà cung cấp.";
        FilingIsFree: "Đăng ký miễn phí; máy chủ, tên miền, làm hộ thì không.";
        Fines:
            "Không đăng ký trang web: 10.000 tệ, không sửa thì đóng; vượt phạm vi: 5.000–10.000 tệ (Lệnh 33 của MII, Điều 22). Khai sai: đóng trang (Điều 23). Không ghi số: 5.000–50.000 tệ (Nghị định 292, Điều 22). Không liên kết: 5.000–10.000 tệ, từ 2024 chỉ khi quá hạn không sửa (Lệnh 33, Điều 25).";
        LicenceFines:
            "Không có hoặc vượt giấy phép: tịch thu thu nhập bất hợp pháp, phạt gấp ba đến năm lần; dưới 50.000 tệ hoặc không có: phạt 100.000 đến 1 triệu tệ; nghiêm trọng: đóng trang (Nghị định 292, Điều 19).";
        AppUpload2018:
            "Khi đó, ở đây nộp giấy tờ và xác minh người phụ trách trang web bằng ứng dụng Alibaba Cloud; nơi khác chụp ảnh.";
        ProviderCannotFile: "Không nhận hồ sơ này";
        ProviderContactRule: "Người liên hệ";
        ProviderServices: "Dịch vụ cung cấp";
        ProviderServer: "Máy chủ";
        ProviderProof: "Chứng minh máy chủ";
        ProviderDomain: "Tên miền";
        ProviderPapers: "Giấy tờ";
        ProviderVerification: "Xác minh danh tính";
        ProviderPortal: "Tài khoản và cổng nộp";
        ProviderReview: "Xét duyệt";
        ProviderLanguage: "Ngôn ngữ";
        ProviderLicence: "Giấy phép kinh doanh";
        ProviderPsb: "Đăng ký với công an";
    }
}

words! {
    /// A duty.
    duty(Duty): 1 {
        SmsCheck:
            "Nhập mã trong tin nhắn của MIIT trên trang của cục quản lý viễn thông. Chỉ SIM thật; sai lần thứ sáu thì đơn bị trả lại.";
        PsbFiling:
            "Đăng ký với công an (公安备案); trong 30 ngày sau khi được duyệt, đặt số và biểu tượng. Lệnh 33 của Bộ Công an, Điều 12, nêu tổ chức; cá nhân cũng nộp được. Không làm: cảnh cáo, đình chỉ đến sáu tháng (Điều 23).";
        FooterNumber:
            "Từ ngày mở trang, ghi số đăng ký ở giữa cuối trang chủ, liên kết đến beian.miit.gov.cn (Lệnh 33 của MII, Điều 13). Trong ứng dụng, ghi số này ở mục cài đặt hoặc mục giới thiệu. Ở Quảng Đông ghi số của chủ thể; nơi khác ghi số của chính trang web kèm hậu tố (như -1), theo Tencent và Huawei. Có giấy phép thì ghi cả số giấy phép (Nghị định 292, Điều 12).";
        KeepCurrent:
            "Nộp đơn thay đổi ít nhất 30 ngày trước khi thay đổi (Nghị định 292, Điều 11; Lệnh 33 của MII, Điều 14); nộp muộn bị phạt 10.000 nhân dân tệ (Lệnh 33, Điều 26). Thông tin bị phát hiện sai phải được sửa trong 10 ngày làm việc, theo Huawei Cloud.";
        LogRetention: "Lưu nhật ký mạng ít nhất sáu tháng (Luật An ninh mạng).";
        DrugsDevicesFiling:
            "Sau khi đăng ký ICP, đăng ký từng trang web hay ứng dụng với cơ quan dược cấp tỉnh (Thông báo 123 năm 2025 của NMPA): hai người có chuyên môn, số trên trang chủ, kiểm tra trong ba tháng. Có tỉnh vẫn hỏi sớm hơn.";
        LicenceAnnualReport:
            "Ai có giấy phép đều phải nộp báo cáo tại dxzhgl.miit.gov.cn từ 1/1 đến 31/3 mỗi năm khi giấy phép còn hiệu lực (Lệnh 42 của MIIT); không nộp sẽ bị đưa vào danh sách doanh nghiệp xấu.";
        LicenceRenewal:
            "Giấy phép có hiệu lực năm năm. Hãy nộp đơn gia hạn ít nhất 90 ngày trước khi hết hạn, như các đơn vị dịch vụ dẫn Lệnh 42 của MIIT; giấy phép mà trong thời hạn chưa mở kinh doanh thì không được gia hạn.";
        CrossBorderData:
            "Dữ liệu cá nhân của người dùng đại lục lưu bên ngoài là chuyển ra nước ngoài (Luật Bảo vệ thông tin cá nhân, Điều 38, 39). Từ 3/2024, mỗi năm: dưới 100.000 người, không nhạy cảm: miễn; đến một triệu: hợp đồng mẫu, chứng nhận; trên đó: đánh giá an ninh.";
    }
}

words! {
    /// What a deadline counts from, to follow it.
    event(Event): 1 {
        ProviderReview: "kể từ khi nhà cung cấp duyệt xong";
        SmsSent: "kể từ khi tin nhắn được gửi";
        SiteOpens: "kể từ khi mở trang";
        FilingApproved: "kể từ khi hồ sơ được duyệt";
        DataChanges: "kể từ khi có thay đổi";
        RecordMade: "kể từ khi bản ghi được tạo";
        YearEnds: "kể từ khi năm kết thúc";
        LicenceIssued: "kể từ khi giấy phép được cấp";
    }
}

words! {
    /// A unit of time, for one and for several.
    unit(Unit): 2 {
        Hours:
            "giờ",
            "giờ";
        Days:
            "ngày",
            "ngày";
        WorkingDays:
            "ngày làm việc",
            "ngày làm việc";
        Months:
            "tháng",
            "tháng";
        Years:
            "năm",
            "năm";
    }
}
