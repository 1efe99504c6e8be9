//! Notes and duties in Vietnamese.

use crate::ids::{Duty, Event, Note, Unit};

words! {
    /// A note.
    note(Note): 1 {
        RulesMayHaveChanged:
            "Đến ngày được hỏi, bản này đã cũ hơn sáu tháng. Hãy hỏi nhà cung cấp trước khi trả tiền.";
        BeforeTheRecord:
            "Nguồn cũ nhất ở đây là ngày 20/10/2017; quy định trước đó có thể thiếu.";
        LawUnderRevision:
            "Dự thảo sửa đổi Nghị định 292 ngày 3/7/2026 chưa phải luật, không áp dụng ở đây; đến 21/11/2026 chưa thấy ban hành.";
        AlreadyFiled: "Đã đăng ký và không đổi: không cần nộp đơn.";
        AccessKeepsNumber:
            "Đừng hủy đăng ký cũ. Đăng ký tiếp nhận (接入备案) chỉ thêm nhà cung cấp; số ở chân trang giữ nguyên, trang vẫn hoạt động.";
        CancelService:
            "Hủy (注销) từ tài khoản đã nộp; tên miền hết hạn thì hủy cả đăng ký của nó. Chủ thể không còn dịch vụ (空壳) cũng có thể bị hủy.";
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
        MedicalLicenceGuangdong:
            "Thay cho giấy phép hành nghề, Quảng Đông nhận giấy chứng nhận loại hình pháp lý của cơ sở, kèm số giấy phép đó.";
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
        ShanghaiApp2018:
            "Khi đó, ứng dụng riêng của Thượng Hải (tiếng Trung) xác minh người phụ trách trang web thay cho chụp ảnh.";
        ProvinceBeijing:
            "Không nhận .hk, .tw, .asia, .jp, .io, .me, .win, .org (danh sách 2019). Tên chủ tên miền: chữ Hán hoặc pinyin đầy đủ. Một người hai vai: hai số điện thoại; hai người: ba số. Trang cá nhân về pháp luật: chứng chỉ luật sư Bắc Kinh.";
        ProvinceTianjin:
            "Tên trang: ba chữ Hán; 博客, 论坛, 在线, 社区, 交流 cần phê duyệt. Tencent: người phụ trách dịch vụ chưa quá tuổi nghỉ hưu (nam 60, nữ 55). Hoa Uyển (华苑): trong vành đai Nam Khai, ngoài Tây Thanh; khu thương mại tự do, sân bay: Tân Hải.";
        ProvinceHebei:
            "Địa chỉ liên lạc cùng thành phố với giấy tờ. Thay đổi trước, bổ sung sau. Một trang nhiều tài nguyên đám mây: giải thích ở ghi chú, đăng ký tiếp nhận: văn bản đóng dấu. Tên có chữ diễn đàn, cộng đồng: phê duyệt.";
        ProvinceShanxi: "Mỗi đơn nhiều nhất ba tên miền mới.";
        ProvinceInnerMongolia:
            "Cá nhân: ghi chú từ 30 chữ; không đổi được chủ thể. Đại diện pháp luật có căn cước nơi khác: ảnh cầm thẻ và giấy phép.";
        ProvinceLiaoning:
            "Một người hai vai: hai số điện thoại; hai người: ba số. Nên dùng số trong tỉnh; bản chép 2023 trang của Alibaba Cloud bắt buộc, và đòi đại diện pháp luật phụ trách chủ thể nếu tên có 投资管理, 担保, 典当, 贷款, 理财.";
        ProvinceJilin: "Tên miền dạng 中国….中国 chỉ dành cho cơ quan cấp quốc gia.";
        ProvinceHeilongjiang:
            "Tổ chức không được chọn 其他. Tencent nhận cổ đông, người điều hành phụ trách chủ thể, kèm điều lệ hoặc giấy chức vụ và thư đóng dấu. Các bản khác nhau: bốn trang mỗi đơn (cá nhân hai), hoặc người phụ trách dịch vụ không quá 65 tuổi.";
        ProvinceShanghai:
            "Giấy phép kinh doanh còn hạn trên một năm, không bị thu hồi, không bị ghi hoạt động bất thường. Tên miền của công ty mẹ nước ngoài: giấy tờ, ủy quyền, chứng nhận tên miền. Từ 30 trang (công ty): phương án trang web. Cá nhân: địa chỉ đến số phòng.";
        ProvinceJiangsu:
            "Mỗi người chỉ phụ trách dịch vụ cho một công ty. Từ 30 trang (cá nhân 10): phương án trang web. Giấy nhà đất cũng chứng minh nơi ở.";
        ProvinceZhejiang:
            "Bản phụ giấy phép: ghi (1/1) hoặc giải thích. Chữ về tài chính: giấy phép tài chính, hoặc cam kết đóng dấu của chủ thể và nhà cung cấp. Địa chỉ không có 市辖区. Đại diện pháp luật nước ngoài: hộ chiếu.";
        ProvinceAnhui:
            "Chữ cần phê duyệt: bản ghi cuộc gọi với cơ quan chủ quản, cam kết đóng dấu. Hộ kinh doanh không tên hiệu: tên đại diện pháp luật, ghi chú 无字号无公章个体工商户. Hứa xong trong tám ngày làm việc.";
        ProvinceFujian:
            "Hai người phụ trách không hoán đổi số chính và số khẩn cấp. Đại diện pháp luật nước ngoài ủy quyền người phụ trách dịch vụ có căn cước đại lục. Tencent đòi tên miền của tổ chức; Alibaba, Huawei Cloud nhận cả của người đại diện.";
        ProvinceJiangxi:
            "Người phụ trách dịch vụ chỉ làm cho một tổ chức. Đã đăng ký trên 15 (cá nhân bảy): mỗi đơn một tên miền. Một bản: ghi chú có cần phê duyệt không.";
        ProvinceShandong:
            "Giấy tờ chỉ dùng cho một chủ thể. Bảo hiểm xã hội, hợp đồng mua nhà cũng chứng minh nơi ở. Xuất bản phẩm: 出版物经营许可证.";
        ProvinceHenan:
            "Địa chỉ liên lạc cùng thành phố với giấy tờ. Mỗi đơn nhiều nhất năm tên miền, cá nhân một trang. Giấy tờ chỉ dùng cho một chủ thể.";
        ProvinceHubei: "Mỗi đơn một trang. Trả lời tin nhắn kiểm tra hằng năm, như năm 2020.";
        ProvinceHunan:
            "Mỗi đơn một trang, một tên miền. Công ty phải có con dấu. Chính người được nêu nghe điện thoại.";
        ProvinceGuangdong:
            "Địa chỉ liên lạc cùng thành phố cấp địa khu với giấy tờ. Nhà đất, bảo hiểm xã hội cũng chứng minh nơi ở; sinh viên từ 18 tuổi, đăng ký ở quê. Trên 31 tiền tố tên miền (cá nhân năm): gửi bưu điện phương án, chứng nhận tên miền, hợp đồng. Số ở chân trang bỏ -1.";
        ProvinceGuangxi:
            "Chỉ nhận giấy phép kinh doanh, không nhận giấy mã tổ chức. Trên năm tên miền: giải trình đóng dấu. Cá nhân trên ba trang: gửi bưu điện chứng nhận tên miền, phương án, bản sao căn cước, hợp đồng tiếp nhận.";
        ProvinceHainan:
            "Giấy phép kinh doanh có dấu 海南省市场监督管理局商事登记专用章 và số có chữ 琼. Đơn đầu của cá nhân: một tên miền. Phạm vi kinh doanh có chữ cần phê duyệt: giải thích ở ghi chú.";
        ProvinceChongqing:
            "Cá nhân nêu người liên hệ khẩn cấp. Tên trang không có tiếng Anh. Tên miền của đại diện pháp luật: công ty ủy quyền. Từ 35 trang (cá nhân trên năm, kèm bảo lãnh): phương án trang web.";
        ProvinceSichuan:
            "Giấy tờ chỉ dùng cho một chủ thể. Bảo hiểm xã hội, hợp đồng lao động cũng chứng minh nơi ở. Hộ kinh doanh, công ty thương mại, căn cước tỉnh khác: thẻ cư trú hoặc ba đến sáu tháng bảo hiểm xã hội. Trên năm tên miền: giải trình đóng dấu. Giấy phép cửa hàng trực tuyến phải ghi tên miền này.";
        ProvinceGuizhou:
            "Địa chỉ ở thành phố trên giấy tờ. Mỗi đơn nhiều nhất năm trang. Cá nhân: không diễn đàn, không blog.";
        ProvinceYunnan: "Tên trang không lấy địa danh hành chính (怒江网).";
        ProvinceTibet: "Cục quản lý viễn thông gọi điện xác minh.";
        ProvinceShaanxi:
            "Nhiều nhất 30 trang, cá nhân năm. Tổ chức dùng số tỉnh khác: giải thích trong ghi chú. Blog cá nhân cần cơ quan quản lý mạng phê duyệt về tin tức.";
        ProvinceGansu:
            "Liên hệ khẩn cấp: nhân viên thứ ba, nêu trong ghi chú. Người phụ trách chủ thể không phải đại diện pháp luật: ghi chú XXX是XXX部门的领导，负责XXX. Cá nhân: ngày dự kiến mở trang.";
        ProvinceQinghai:
            "Số điện thoại của người thật sự quản lý nội dung, không phải công ty làm web. Cá nhân dưới 22 tuổi: giấy đang học hoặc đang làm. Thay đổi: đủ năm ảnh (五图).";
        ProvinceNingxia:
            "Cá nhân từ ba trang: giải trình mục đích. Nội dung tôn giáo: khu tự trị phê duyệt. Không có căn cước trong khu: Tencent từng nhận hợp đồng thuê một năm hoặc giấy mua nhà, Huawei Cloud (2026) không nhận.";
        ProvinceXinjiang:
            "Thư xây dựng Đảng (党建确认函): gọi 0991-2384749, cơ quan quản lý mạng khu tự trị theo trang Tencent. Giấy tờ chỉ dùng cho một chủ thể.";
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
            "Từ ngày mở trang, ghi số đăng ký ở giữa cuối trang chủ, liên kết đến beian.miit.gov.cn (Lệnh 33 của MII, Điều 13); ứng dụng: mục cài đặt hoặc giới thiệu. Có giấy phép thì ghi cả số giấy phép (Nghị định 292, Điều 12).";
        KeepCurrent:
            "Thay đổi dự định: nộp trước 30 ngày (Nghị định 292, Điều 11; Lệnh 33 của MII, Điều 14); đã thay đổi: 10 ngày làm việc, theo nhà cung cấp. Không sửa được tỉnh, số giấy tờ, tên miền.";
        LogRetention: "Lưu nhật ký mạng ít nhất sáu tháng (Luật An ninh mạng).";
        DrugsDevicesFiling:
            "Sau khi đăng ký ICP, đăng ký từng trang web hay ứng dụng với cơ quan dược cấp tỉnh (Thông báo 123 năm 2025 của NMPA): hai người có chuyên môn, số trên trang chủ, kiểm tra trong ba tháng. Có tỉnh vẫn hỏi sớm hơn.";
        LicenceAnnualReport:
            "Nộp báo cáo tại dxzhgl.miit.gov.cn từ 1/1 đến 31/3 (Lệnh 42 của MIIT).";
        LicenceRenewal:
            "Giấy phép có hạn năm năm (Lệnh 42 của MIIT, Điều 14); các đơn vị dịch vụ nói nộp trước 90 ngày.";
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
