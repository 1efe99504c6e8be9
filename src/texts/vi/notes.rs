//! Notes and duties in Vietnamese.

use crate::ids::{CommonNote, Duty, Event, Unit};

words! {
    /// A note that is of no province.
    common_note(CommonNote): 1 {
        RulesMayHaveChanged:
            "Tính đến ngày bạn hỏi, phiên bản quy định này đã cũ hơn sáu tháng. Bạn nên hỏi lại nhà cung cấp trước khi trả tiền.";
        BeforeTheRecord:
            "Nguồn cũ nhất ở đây đề ngày 20/10/2017. Các quy định trước đó có thể bị thiếu.";
        LawUnderRevision:
            "Dự thảo sửa đổi Nghị định 292 của Quốc vụ viện Trung Quốc, công bố ngày 3/7/2026, chưa phải là luật và không được áp dụng ở đây. Lần gần nhất còn thấy văn bản này ở dạng dự thảo là ngày 9/10/2026. Lần gần nhất còn là dự thảo và cũng không được áp dụng: quy định về việc ứng dụng thu thập dữ liệu cá nhân, quy định cho bên xử lý dữ liệu cá nhân lớn, và luật chống bạo lực mạng.";
        AlreadyFiled:
            "Dịch vụ đã được đăng ký ICP và không có gì thay đổi, nên bạn không cần nộp hồ sơ nào. Số đăng ký không có thời hạn cố định, nhưng bạn phải giữ cho thông tin đã đăng ký luôn đúng.";
        AccessKeepsNumber:
            "Bạn không được hủy đăng ký cũ. Việc đăng ký thêm nhà cung cấp (接入备案) chỉ bổ sung nhà cung cấp mới; số đăng ký ở chân trang giữ nguyên và website vẫn hoạt động. Nếu nhà cung cấp cũ không còn phục vụ website, bạn chỉ hủy việc tiếp nhận ở đó (取消接入), và chỉ sau khi nhà cung cấp mới được duyệt. Đăng ký không còn nhà cung cấp nào có thể bị hủy.";
        PersonalFilingBecomes:
            "Tỉnh này cho chuyển đăng ký ICP của cá nhân thành của tổ chức (变更备案). Đa số các tỉnh cho phép việc này đòi hỏi cá nhân đã đăng ký phải là người đại diện theo pháp luật của tổ chức. Bạn nên hỏi nhà cung cấp trước khi hủy. Nếu không được chuyển, bạn phải hủy đăng ký của cá nhân rồi đăng ký dưới tên tổ chức.";
        CancelService:
            "Bạn phải hủy đăng ký (注销) vào ngày dịch vụ chấm dứt (Điều 15 Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc), bằng tài khoản đã nộp hồ sơ. Ai không hủy sẽ bị phạt 10.000 nhân dân tệ (Điều 26). Nếu đây là dịch vụ duy nhất của chủ thể, bạn phải hủy đăng ký của chủ thể, nếu không sẽ còn lại một chủ thể rỗng (空壳).";
        OnlyWhatChanges:
            "Bạn chỉ sửa những mục đã thay đổi và chỉ nộp giấy tờ của những mục đó. Nếu đổi người phụ trách dịch vụ (服务负责人), hãy nộp giấy tờ của người này. Nếu đổi người phụ trách chủ thể (主体负责人) hoặc giấy chứng nhận, hãy nộp các giấy tờ đó và giấy chứng nhận của chủ thể.";
        AddressChangeMayWait:
            "Điều 14 Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc yêu cầu nộp mọi thay đổi trước 30 ngày và không loại trừ địa chỉ IP. Tuy vậy, Tencent Cloud và Huawei Cloud cho biết địa chỉ mới của cùng nhà cung cấp không bắt buộc nộp ngay: có thể chờ đến lần thay đổi tiếp theo, dù họ khuyên nên nộp. Nếu địa chỉ thuộc nhà cung cấp khác, bạn phải đăng ký thêm nhà cung cấp (接入备案) tại đó.";
        LicenceChangeAhead:
            "Bạn đang có giấy phép viễn thông. Trước khi ngừng kinh doanh hoặc chuyển cho chủ thể khác, bạn phải nộp đơn cho cơ quan đã cấp giấy phép trước 90 ngày (Điều lệ Viễn thông của Trung Quốc, Điều 15).";
        DnsOffUntilApproved:
            "Tên miền chưa từng đăng ký ICP không được trỏ về máy chủ ở đại lục trước khi hồ sơ được duyệt.";
        FileWhereLicensed:
            "Tổ chức phải đăng ký ICP ở tỉnh đã cấp giấy chứng nhận của mình và phải có địa chỉ liên lạc ở tỉnh đó, dù máy chủ đặt ở đâu. Chi nhánh và công ty con phải tự đăng ký riêng.";
        ProvinceRules:
            "Mỗi tỉnh có quy định và yêu cầu giấy tờ riêng, và có thể thay đổi mà không báo trước. Bạn nên hỏi nhà cung cấp trước.";
        SubdomainsCovered:
            "Đăng ký example.com là đã bao gồm các tên miền con của nó. Tên miền con đặt ở nhà cung cấp khác thì phải làm thủ tục đăng ký thêm nhà cung cấp (接入备案) tại đó. Các tên miền dưới .gov.cn phải đăng ký từng tên một.";
        OneDomainPerSite:
            "Mỗi tên miền phải được đăng ký như một website riêng.";
        OneAccountOneApplicant:
            "Mỗi tài khoản chỉ được đăng ký cho một chủ thể; số dịch vụ được đăng ký tùy vào số máy chủ cho phép.";
        OneOrderAtATime:
            "Mỗi thời điểm, một chủ thể chỉ được có một hồ sơ đang xử lý, tính trên mọi nhà cung cấp. Bạn phải làm xong hồ sơ thay đổi rồi mới được nộp hồ sơ bổ sung.";
        TemporaryServerForCdn:
            "Nếu chỉ có CDN ở đại lục thì không đăng ký ICP được. Bạn phải thuê máy chủ ở đại lục từ ba tháng trở lên, kể cả khi website chạy ở nơi khác.";
        PortsDoNotMatter:
            "Các nhà cung cấp ở đại lục chặn tên miền chưa đăng ký ICP trên mọi cổng.";
        FiledDomainOnHongKong:
            "Trỏ một tên miền đã đăng ký ICP về máy chủ ở Hồng Kông hay nước ngoài có thể khiến đăng ký đó bị thu hồi. Bạn nên dùng một tên miền chưa đăng ký.";
        AppSeparateFromWebsite:
            "Đăng ký ICP của website không bao gồm ứng dụng và ngược lại, kể cả khi hai bên dùng chung tên miền. Mini-program cũng có đăng ký riêng.";
        AppFilingNotYet:
            "Ứng dụng và mini-program phải đăng ký ICP từ ngày 1/9/2023; những dịch vụ có từ trước phải đăng ký chậm nhất ngày 31/3/2024. Trước đó, theo Alibaba Cloud (2017), ứng dụng thường không cần đăng ký, nhưng kinh doanh viễn thông cần giấy phép (Điều 7 Điều lệ Viễn thông của Trung Quốc).";
        AppAndroid:
            "Với Android, hồ sơ cần tên gói, khóa công khai và mã MD5 của chứng chỉ ký.";
        AppIos:
            "Với iOS, hồ sơ cần Bundle ID, khóa công khai và mã SHA-1 của chứng chỉ. Bạn có thể xem chúng ở mục Identifiers và Certificates trong tài khoản nhà phát triển.";
        AppHarmonyos:
            "Với HarmonyOS, hồ sơ cần tên gói, khóa công khai và mã MD5 của chứng chỉ ký.";
        FiledByPlatform:
            "Nền tảng chạy mini-program (WeChat, Alipay, Douyin) làm thủ tục đăng ký ICP, không phải nhà cung cấp đám mây. Khi báo cáo này nói đến nhà cung cấp, đó chính là nền tảng và trang quản trị của nền tảng. Quy định về danh mục của nền tảng vẫn có thể yêu cầu giấy phép.";
        PlatformFilesOverseas:
            "Nền tảng tự ghi nhận chủ thể ngoài đại lục và không nộp đăng ký ICP cho họ. Nền tảng mở cho họ ít danh mục hơn và có thể thay đổi cách làm này. Nếu mini-program gọi tới tên miền đặt trên máy chủ ở đại lục thì tên miền đó phải được đăng ký.";
        MiniProgramBackend:
            "Nếu tên miền của máy chủ xử lý (backend) chạy trên máy chủ ở đại lục thì đó là một website riêng và phải đăng ký qua nhà cung cấp của máy chủ đó. Bạn nên kiểm tra riêng trường hợp này.";
        CustomDomainChangesAnswer:
            "Tên miền riêng chạy trên máy chủ ở đại lục phải được đăng ký ICP. Công cụ không xét giấy phép trong trường hợp này: nếu người khác bán hàng ở đó, bạn nên hỏi có cần giấy phép không.";
        NumberAskedByOthers:
            "Bên khác cũng có thể yêu cầu số đăng ký ICP, kể cả khi luật không buộc đăng ký. WeChat chỉ chấp nhận tên miền đã đăng ký ICP cho các yêu cầu mạng của mini-program và cho liên kết mã QR mở mini-program. Kho ứng dụng và nhà cung cấp không được phục vụ ứng dụng chưa đăng ký ICP.";
        MainlandNodeChangesAnswer:
            "Chỉ cần một máy chủ, nút CDN, tường lửa hay kho lưu trữ ở đại lục là kết luận thay đổi. Với ứng dụng dành cho công chúng, phát hành trên kho ứng dụng đại lục cũng làm kết luận thay đổi. Bạn nên chọn vùng CDN không gồm đại lục.";
        DomainOfClosedService:
            "Nếu tên miền của dịch vụ này trỏ về máy chủ ở đại lục có kết nối internet, bạn nên đăng ký ICP cho tên miền đó. Theo Tencent Cloud, mọi tên miền kết nối internet mà chưa đăng ký đều bị chặn, dù dùng cổng nào, và trang này không nêu ngoại lệ cho dịch vụ phải đăng nhập.";
        CancelWhenLeaving:
            "Dịch vụ đã được đăng ký ICP và sẽ chạy từ ngoài đại lục. Bạn phải hủy đăng ký (注销) vào ngày dịch vụ chấm dứt ở đại lục (Điều 15 Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc). Nếu nhà cung cấp khác vẫn phục vụ dịch vụ ở đại lục, bạn chỉ hủy kết nối (取消接入) ở nhà cung cấp cũ. Ai không hủy sẽ bị phạt 10.000 nhân dân tệ (Điều 26).";
        PublicBodyAbroad:
            "Bản hướng dẫn mở website chính quyền yêu cầu đăng ký ICP và đăng ký với công an, không nêu ngoại lệ cho máy chủ ngoài đại lục. Cơ quan nhà nước, và tổ chức được luật hay quy định giao quản lý việc công, phải lưu trữ trong đại lục dữ liệu cá nhân mà mình xử lý, và phải đánh giá an ninh trước khi đưa dữ liệu ra ngoài (Điều 36 và Điều 37 Luật Bảo vệ thông tin cá nhân của Trung Quốc). Bạn nên hỏi cục quản lý viễn thông tỉnh (通信管理局) trước khi dùng máy chủ bên ngoài.";
        OverseasReachableNotGuaranteed:
            "Không ai bảo đảm rằng từ đại lục truy cập được máy chủ đặt ở bên ngoài. Nếu không truy cập được thì đăng ký ICP cũng không khắc phục được.";
        MainlandOperatorAbroad:
            "Theo câu chữ, Điều 5 Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc xét bên vận hành dịch vụ. Trên thực tế không ai đăng ký được cho máy chủ ngoài đại lục: nhà cung cấp xét nơi đặt máy chủ, và báo cáo này theo cách đó. Hoạt động cần giấy phép vẫn cần giấy phép dù máy chủ đặt ở đâu (Điều 7 Điều lệ Viễn thông của Trung Quốc).";
        HongKongDoesNotLicense:
            "Dùng máy chủ ở Hồng Kông thì không cần đăng ký ICP, nhưng vẫn phải có giấy phép: Điều 7 Điều lệ Viễn thông của Trung Quốc áp dụng cho bất kỳ ai kinh doanh trong đại lục và không nêu nơi đặt máy chủ. Tencent Cloud (2021) thì cho rằng website kinh doanh trên máy chủ nước ngoài không cần giấy phép. Bạn nên xin tư vấn trước.";
        LicenceWhereverServed:
            "Hoạt động của kế hoạch này cần giấy phép viễn thông, dù máy chủ đặt ở đâu (Điều 7 Điều lệ Viễn thông của Trung Quốc): B21 nếu người khác giao dịch trên đó hoặc dịch vụ xử lý dữ liệu cho người dùng; B25 nếu người dùng trả tiền cho nội dung, hoặc dịch vụ có kho ứng dụng hay trò chơi. Tencent Cloud (2021) cho rằng website kinh doanh trên máy chủ nước ngoài không cần giấy phép, nhưng Điều 7 không nêu nơi đặt máy chủ. Báo cáo này không nêu giấy phép nào vì không có gì phải đăng ký. Bạn phải xin giấy phép, hoặc hỏi cục quản lý viễn thông tỉnh (通信管理局), trước khi mở dịch vụ.";
        LicenceNotForYou:
            "Theo cách báo cáo này hiểu Điều 7 Điều lệ Viễn thông của Trung Quốc, hoạt động của kế hoạch này cần giấy phép viễn thông (B21 hoặc B25) cả khi máy chủ đặt ngoài đại lục; Tencent Cloud nói khác. Chỉ công ty mới được cấp (Điều 13). Bạn phải lập công ty, hoặc bỏ phần cần giấy phép.";
        NoFilingIsNotPermission:
            "Không đăng ký ICP không có nghĩa là được phép cung cấp nội dung. Kế hoạch của bạn thuộc lĩnh vực bị pháp luật quản lý: ai cung cấp ở đại lục đều phải có giấy phép của cơ quan phụ trách, và không nguồn nào nói rằng việc có đăng ký hay không, hoặc nơi đặt máy chủ, làm thay đổi điều này. Bạn nên hỏi cơ quan đó trước khi mở dịch vụ.";
        PermitNotForYou:
            "Chủ thể thuộc loại của bạn không được cấp giấy phép cho một lĩnh vực trong kế hoạch này. Phục vụ từ ngoài đại lục không làm thay đổi ai được cấp: bạn phải bỏ lĩnh vực này, hoặc để một đơn vị được cấp giấy phép vận hành dịch vụ.";
        VirtualCurrencyForbidden:
            "Không được cung cấp dịch vụ tiền ảo cho người ở đại lục, dù máy chủ đặt ở đâu. Từ ngày 6 tháng 2 năm 2026, thông báo 银发〔2026〕42号 quy định như vậy đối với tổ chức và cá nhân ngoài đại lục; từ ngày 15 tháng 9 năm 2021 là thông báo 银发〔2021〕237号. Nếu trang của bạn chỉ đưa tin về tiền ảo, hãy hỏi cơ quan quản lý tài chính trước khi mở.";
        ServersStayInMainland:
            "Một số ngành phải giữ máy chủ ở đại lục: xuất bản trên mạng phải giữ máy chủ và thiết bị lưu trữ (Điều 8 Quy định về dịch vụ xuất bản trên mạng của Trung Quốc), bản đồ trên internet phải giữ máy chủ chứa dữ liệu bản đồ (Điều 34 Điều lệ quản lý bản đồ), gọi xe phải giữ mọi dữ liệu thu thập được (Điều 27 Biện pháp tạm thời về gọi xe). Vì vậy, máy chủ ở Hồng Kông hay nước ngoài không phải là lối thoát cho kế hoạch của bạn, và máy chủ gốc hay kho lưu trữ phía sau CDN cũng không được đặt ở đó.";
        HealthDataStays:
            "Dữ liệu sức khỏe phải ở lại đại lục. Theo bản tóm tắt của một hãng luật, biện pháp thí điểm năm 2018 về dữ liệu lớn y tế (国卫规划发〔2018〕23号) buộc cơ sở y tế lưu dữ liệu này trên máy chủ ở đại lục và phải qua đánh giá an ninh trước khi đưa ra ngoài. Nếu dịch vụ của bạn ghi lại thông tin về bệnh nhân, hãy hỏi cơ quan y tế trước khi dùng máy chủ ngoài đại lục.";
        ForeignNgo:
            "Nếu bạn là quỹ, hiệp hội, viện nghiên cứu hay tổ chức phi lợi nhuận khác từ ngoài đại lục, hoạt động ở đại lục cần nhiều hơn một website: phải lập văn phòng đại diện có đăng ký, hoặc khai báo từng hoạt động tạm thời (Điều 2 và Điều 9 Luật về hoạt động của tổ chức phi chính phủ nước ngoài của Trung Quốc). Máy chủ đặt ngoài đại lục không làm thay đổi điều này.";
        NomineeRisk:
            "Công ty đối tác đứng tên đăng ký phải thực sự vận hành dịch vụ. Đăng ký dưới tên bên không vận hành là khai sai: website bị đóng và đăng ký ICP bị hủy (Điều 23 Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc). Nhà cung cấp không nhận tài khoản có đăng ký sai sự thật và các tài khoản liên quan.";
        IndividualContentLimits:
            "Website cá nhân không được có nội dung của doanh nghiệp hay ngành nghề, dịch vụ thu tiền hoặc diễn đàn, và tên không được giống tên công ty. Nếu chọn 其他 ở mục nội dung dịch vụ, bạn phải mô tả website ở mục ghi chú.";
        NameRules:
            "Tên website phải phù hợp với chủ thể. Không được dùng tên dưới ba chữ, tên chỉ gồm chữ số hoặc tiếng Anh, hay tên miền. Chỉ cơ quan cấp quốc gia mới được dùng 中国, 国家, 中央.";
        PhonesDiffer:
            "Nếu người phụ trách chủ thể (主体负责人) và người phụ trách dịch vụ (服务负责人) là hai người khác nhau thì số điện thoại và email của họ không được trùng nhau.";
        PhoneLocal:
            "Bạn phải dùng số di động của tỉnh nơi đăng ký ICP.";
        FormInChinese:
            "Hồ sơ được làm bằng tiếng Trung: Alibaba Cloud cho biết hệ thống và ứng dụng của họ chỉ bằng tiếng Trung. Bạn nên hỏi nhà cung cấp của mình và nhờ người biết tiếng Trung nộp hồ sơ.";
        ForeignPrincipalAsk:
            "Bạn nên hỏi tỉnh có chấp nhận người phụ trách chủ thể (主体负责人) dùng loại giấy tờ này hay không. Theo Tencent Cloud, người đại diện theo pháp luật có thể dùng hộ chiếu, nhưng một số tỉnh đòi ủy quyền cho công dân Trung Quốc; về giấy thông hành của người Hồng Kông, Ma Cao hay Đài Loan, trang đó không nói gì. Chưa có nguồn nào nói rõ về tỉnh của bạn.";
        PrincipalSourcesDiffer:
            "Các nguồn về tỉnh này nói khác nhau về người phụ trách chủ thể (主体负责人). Báo cáo này theo các nguồn chỉ nhận người đại diện theo pháp luật; nguồn khác nhận người được ủy quyền kèm giấy ủy quyền (授权书). Bạn nên hỏi trước khi khai người khác.";
        AuthorisedForForeignRepresentative:
            "Tỉnh này chỉ nhận người phụ trách chủ thể (主体负责人) được ủy quyền khi người đại diện theo pháp luật là người nước ngoài. Nếu không, bạn phải khai người đại diện theo pháp luật.";
        SoleTraderName:
            "Hộ kinh doanh có tên hiệu (字号) và con dấu thì đăng ký như doanh nghiệp. Nếu không có, tỉnh quyết định bạn đăng ký như cá nhân hay phải có tên hiệu hoặc con dấu trước. Nếu ở đây không có ghi chú nào khác về tỉnh của bạn, bạn nên hỏi trước.";
        EducationHealthPledge:
            "Từ ngày 20/1/2025, Điều 5 Nghị định 292 của Quốc vụ viện Trung Quốc không còn nêu thông tin y tế trong những gì phải xin phép trước khi đăng ký ICP; lĩnh vực giáo dục chỉ cần khi luật khác yêu cầu (dạy thêm ngoài nhà trường).";
        AudioVisualStateControlled:
            "Giấy phép nghe nhìn của Trung Quốc chỉ cấp cho đơn vị do nhà nước sở hữu hoặc chi phối (Điều 8 Lệnh 56, quy định của Trung Quốc về dịch vụ nghe nhìn trên internet). Hướng dẫn năm 2021 về phát trực tiếp còn nhắc đến việc ghi danh trong hệ thống quốc gia về nền tảng nghe nhìn (全国网络视听平台信息登记管理系统). Ai không được cấp giấy phép nên hỏi cơ quan phát thanh, truyền hình về việc này trước.";
        TrainingClosed:
            "Với các môn văn hóa của bậc giáo dục bắt buộc, không cơ sở dạy thêm mới nào được phê duyệt, và các cơ sở hiện có phải đăng ký là phi lợi nhuận (điểm 13 Ý kiến ngày 24/7/2021 của Trung Quốc). Văn bản này cũng ngừng phê duyệt mới cho trẻ mầm non và cho các môn văn hóa của học sinh trung học phổ thông. Chỉ ai đã được phê duyệt, hoặc dạy nội dung khác, mới làm được: bạn nên hỏi cơ quan giáo dục trước khi chi tiền.";
        ForeignTravelLimits:
            "Công ty lữ hành có vốn nước ngoài không được bán cho cư dân đại lục các chuyến đi nước ngoài, Hồng Kông, Ma Cao và Đài Loan, trừ khi Quốc vụ viện, hiệp định thương mại tự do hoặc CEPA quy định khác (Điều 23 Điều lệ về công ty lữ hành của Trung Quốc). Công ty vẫn được bán chuyến đi trong đại lục và chuyến đi cho khách vào đại lục.";
        ForeignMaps:
            "Theo bản năm 2011 của quy định về đo đạc bởi tổ chức, cá nhân nước ngoài (Điều 8), công ty có vốn nước ngoài chỉ được cấp chứng nhận cho bản đồ trên internet nếu là liên doanh có vốn nước ngoài không quá 50%. Bản sửa năm 2019 chưa đọc được. Hãy hỏi cơ quan đo đạc trước khi lập công ty.";
        RegulatedName:
            "Tên hoặc phạm vi kinh doanh có chữ thuộc ngành tài chính. Theo Tencent Cloud, khi đó hồ sơ bị từ chối nếu không đổi tên hoặc phạm vi kinh doanh, dù website không liên quan đến tài chính. Theo UCloud, một số tỉnh nhận bản cam kết thay thế. Bạn nên hỏi nhà cung cấp trước khi trả tiền.";
        NotACompanyIfLicenceNeeded:
            "Cục quản lý viễn thông vẫn có thể yêu cầu giấy phép viễn thông cho hoạt động này, và chỉ công ty mới được cấp. Bạn nên hỏi trước khi mở dịch vụ.";
        ForeignCapIfLicenceNeeded:
            "Cục quản lý viễn thông vẫn có thể yêu cầu giấy phép viễn thông cho hoạt động này, và công ty có trên 50% vốn nước ngoài không được cấp. Bạn nên hỏi trước khi mở dịch vụ.";
        PaymentCapital:
            "Muốn giữ tiền của người mua phải có giấy phép thanh toán của Ngân hàng Nhân dân Trung Quốc và vốn thực góp 100 triệu nhân dân tệ (Nghị định 768 của Quốc vụ viện Trung Quốc), kể cả khi đã có B21.";
        IpChangeFiled:
            "Bên có giấy phép phải đăng ký mọi thay đổi địa chỉ IP của máy chủ, thông qua nhà cung cấp.";
        FilingIsFree:
            "Việc đăng ký ICP không mất phí; máy chủ, tên miền và dịch vụ làm hộ thì mất phí.";
        Fines:
            "Website không đăng ký ICP bị phạt 10.000 nhân dân tệ, nếu không chịu sửa thì bị đóng; hoạt động vượt phạm vi đăng ký bị phạt 5.000–10.000 nhân dân tệ (Điều 22 Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc). Khai sai thì website bị đóng và đăng ký bị hủy (Điều 23). Không làm thủ tục thay đổi hoặc hủy đúng hạn thì bị phạt 10.000 nhân dân tệ (Điều 26). Không ghi số đăng ký bị phạt 5.000–50.000 nhân dân tệ (Điều 22 Nghị định 292 của Quốc vụ viện Trung Quốc). Không đặt liên kết bị phạt 5.000–10.000 nhân dân tệ; từ 2024, chỉ phạt khi quá hạn mà không sửa (Điều 25 Lệnh 33).";
        LicenceFines:
            "Kinh doanh không có giấy phép hoặc vượt phạm vi giấy phép bị tịch thu thu nhập bất hợp pháp và bị phạt gấp ba đến năm lần khoản đó. Nếu thu nhập bất hợp pháp dưới 50.000 nhân dân tệ hoặc không có, mức phạt là 100.000 đến 1 triệu nhân dân tệ. Trường hợp nghiêm trọng, website bị đóng (Điều 19 Nghị định 292 của Quốc vụ viện Trung Quốc).";
        AppUpload2018:
            "Khi đó, ở tỉnh này, giấy tờ được nộp và người phụ trách website được xác minh qua ứng dụng của Alibaba Cloud; ở nơi khác phải chụp ảnh.";
        ProviderCannotFile: "Nhà cung cấp không làm được hồ sơ này";
        ProviderContactRule: "Người liên hệ";
        ProviderServices: "Dịch vụ cung cấp";
        ProviderServer: "Máy chủ";
        ProviderProof: "Chứng từ máy chủ";
        ProviderDomain: "Tên miền";
        ProviderPapers: "Giấy tờ";
        ProviderVerification: "Xác minh danh tính";
        ProviderPortal: "Tài khoản và cổng nộp hồ sơ";
        ProviderReview: "Xét duyệt";
        ProviderLanguage: "Ngôn ngữ";
        ProviderLicence: "Giấy phép viễn thông";
        ProviderPsb: "Đăng ký với công an Trung Quốc (公安备案)";
    }
}

words! {
    /// A duty.
    duty(Duty): 1 {
        SmsCheck:
            "Bạn phải nhập mã trong tin nhắn của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) trên website của cục quản lý viễn thông.";
        PsbFiling:
            "Bạn phải đăng ký với công an Trung Quốc (公安备案). Điều 12 Lệnh 33 của Bộ Công an Trung Quốc nêu tổ chức; cá nhân cũng có thể đăng ký. Ai không làm có thể bị cảnh cáo hoặc đình chỉ đến sáu tháng (Điều 23).";
        FooterNumber:
            "Từ ngày mở website, bạn phải ghi số đăng ký ở giữa cuối trang chủ và đặt liên kết đến beian.miit.gov.cn (Điều 13 Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc). Trong ứng dụng, bạn phải ghi số này ở chỗ dễ thấy. Bạn phải ghi số của chính website kèm hậu tố (như -1), trừ khi lưu ý về tỉnh của bạn nói khác. Bên có giấy phép phải ghi thêm số giấy phép (Điều 12 Nghị định 292 của Quốc vụ viện Trung Quốc).";
        KeepCurrent:
            "Bạn phải nộp hồ sơ thay đổi ít nhất 30 ngày trước khi thay đổi (Điều 11 Nghị định 292 của Quốc vụ viện Trung Quốc; Điều 14 Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc). Nộp muộn bị phạt 10.000 nhân dân tệ (Điều 26 Lệnh 33).";
        LogRetention:
            "Bạn phải lưu nhật ký mạng ít nhất sáu tháng (Luật An ninh mạng của Trung Quốc).";
        DrugsDevicesFiling:
            "Sau khi đăng ký ICP, bạn phải đăng ký từng website hay ứng dụng với cơ quan quản lý dược cấp tỉnh của Trung Quốc (Thông báo 123 năm 2025 của Cục Quản lý Dược quốc gia Trung Quốc, NMPA). Theo một đơn vị làm hộ (2026), bạn phải có hai người đủ chuyên môn và phải ghi số đăng ký trên trang chủ. Tỉnh của bạn vẫn có thể yêu cầu giấy tờ trước khi đăng ký ICP.";
        CultureFiling:
            "Dịch vụ văn hóa không thu lợi phải đăng ký với cơ quan văn hóa cấp tỉnh của Trung Quốc trong vòng 60 ngày kể từ khi thành lập (Điều 10 Quy định tạm thời của Trung Quốc về quản lý văn hóa trên internet). Nếu về sau có thu lợi từ phí, bán hàng, quảng cáo hay tài trợ thì phải có giấy phép thay cho việc đăng ký này.";
        ShowLicence:
            "Trong suốt thời gian bán hàng, bạn phải hiển thị giấy phép kinh doanh và các giấy phép của ngành nghề, hoặc liên kết đến các giấy này, ở chỗ dễ thấy trên trang chủ (Điều 15 Luật Thương mại điện tử của Trung Quốc). Khi có thay đổi, bạn phải cập nhật trong mười ngày làm việc.";
        VerifySellers:
            "Chỉ cho người khác bán hàng sau khi họ đã cung cấp danh tính, địa chỉ, cách liên hệ và giấy phép đúng sự thật. Bạn phải kiểm tra, ghi nhận, lập hồ sơ và kiểm tra lại ít nhất sáu tháng một lần (Điều 27 Luật Thương mại điện tử của Trung Quốc). Dữ liệu của mỗi giao dịch phải được lưu ba năm. Quy tắc của nền tảng phải có trên trang chủ, và mọi thay đổi phải được công bố trước ít nhất bảy ngày.";
        ReportSellers:
            "Tháng 1 và tháng 7 hằng năm, bạn phải báo danh tính người bán cho cơ quan quản lý thị trường cấp tỉnh của Trung Quốc (Điều 28 Luật Thương mại điện tử của Trung Quốc). Trong tháng sau mỗi quý, bạn phải báo danh tính và thu nhập của họ cho cơ quan thuế. Trong vòng 30 ngày kể từ khi bắt đầu kinh doanh, bạn còn phải báo tên miền của nền tảng cho cơ quan thuế (Lệnh 810 của Quốc vụ viện Trung Quốc).";
        FoodReport:
            "Bạn phải đăng ký với cơ quan quản lý thị trường trong 30 ngày làm việc. Nếu người khác bán thực phẩm trên nền tảng của bạn, hãy đăng ký ở cấp tỉnh sau khi có giấy phép viễn thông. Nếu bạn tự bán thực phẩm trên trang của mình, hãy đăng ký ở cấp huyện sau khi đăng ký ICP được duyệt (hướng dẫn thủ tục năm 2023). Muốn bán thực phẩm hoặc suất ăn, bạn phải có giấy phép kinh doanh thực phẩm. Nếu chỉ bán thực phẩm đóng gói sẵn, bạn chỉ cần đăng ký; nông sản không cần giấy phép (Điều 35 Luật An toàn thực phẩm của Trung Quốc). Nền tảng phải đăng ký người bán theo tên thật và kiểm tra giấy phép của họ (Điều 62).";
        DrugSalesReport:
            "Bạn phải báo cho cơ quan quản lý dược nơi bạn bán thuốc trên mạng: tên đơn vị, website, ứng dụng, địa chỉ IP, tên miền và giấy phép thuốc. Khi có thay đổi, phải báo lại trong 10 ngày làm việc (Điều 11 Lệnh 58 của SAMR).";
        StoreFiling:
            "Bạn phải đăng ký chính kho ứng dụng với cơ quan quản lý không gian mạng (网信办) cấp tỉnh trong 30 ngày kể từ khi mở (Điều 17 Quy định năm 2022 về dịch vụ thông tin của ứng dụng di động của Trung Quốc). Giấy tờ gồm giấy phép hoặc đăng ký ICP, quy tắc của kho và thỏa thuận người dùng.";
        LicenceAnnualReport:
            "Bên có giấy phép phải nộp báo cáo tại dxzhgl.miit.gov.cn từ ngày 1/1 đến ngày 31/3 mỗi năm khi giấy phép còn hiệu lực (Lệnh 42 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc).";
        LicenceRenewal:
            "Giấy phép có hiệu lực năm năm. Bạn phải nộp đơn gia hạn ít nhất 90 ngày trước khi hết hạn, theo cách các đơn vị làm dịch vụ dẫn Lệnh 42 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT). Giấy phép mà trong thời hạn chưa từng mở hoạt động kinh doanh thì không được gia hạn.";
        CrossBorderData:
            "Lưu dữ liệu cá nhân của người ở đại lục ở bên ngoài được coi là chuyển dữ liệu ra nước ngoài (Điều 38 và 39 Luật Bảo vệ thông tin cá nhân của Trung Quốc). Không cần hợp đồng với bên nhận, chứng nhận hay đánh giá của cơ quan nhà nước nếu đó là điều mà hợp đồng với người đó cần đến (Điều 35 Quy định về an toàn dữ liệu mạng), hoặc nếu mỗi năm dưới 100.000 người và không có dữ liệu nhạy cảm. Đến một triệu người mỗi năm, hoặc dữ liệu nhạy cảm của dưới 10.000 người, thì cần hợp đồng mẫu hoặc chứng nhận có hiệu lực ba năm. Trên mức đó phải qua đánh giá an ninh của cơ quan quản lý không gian mạng quốc gia (网信办), có hiệu lực ba năm. Ai xử lý dữ liệu của tổng cộng một triệu người phải báo tên người phụ trách bảo vệ dữ liệu cho cơ quan quản lý không gian mạng của thành phố trong 30 ngày làm việc.";
        AiFiling:
            "Nếu dịch vụ có thể tác động đến dư luận hoặc huy động xã hội, bạn phải đăng ký mô hình với cơ quan quản lý không gian mạng (网信办) cấp tỉnh trước khi công chúng sử dụng (Điều 17 Biện pháp tạm thời về AI tạo sinh; thông báo ngày 2/4/2024). Hãy hỏi cơ quan đó xem dịch vụ của bạn có thuộc diện này không. Không tìm thấy quy định công bố về mô hình mã nguồn mở mà bạn chạy nguyên, không thay đổi.";
        AiRegistration:
            "Vì dùng nguyên một mô hình đã đăng ký, bạn phải ghi danh ứng dụng với cơ quan quản lý không gian mạng (网信办) địa phương. Bạn phải ghi tên mô hình và số đăng ký ở chỗ dễ thấy hoặc trên trang sản phẩm (thông báo ngày 2/4/2024). Mỗi tỉnh tự tổ chức việc ghi danh.";
        AlgorithmFiling:
            "Nếu thuật toán chọn hoặc tạo ra những gì người dùng thấy, và dịch vụ có thể tác động đến dư luận hoặc huy động xã hội, bạn phải đăng ký thuật toán tại 互联网信息服务算法备案系统 trong 10 ngày làm việc kể từ khi mở dịch vụ (Điều 24 Quy định về thuật toán đề xuất). Cơ quan quản lý không gian mạng (网信办) trả lời trong 30 ngày làm việc, và bạn phải ghi số được cấp (Điều 25 và 26). Khi có thay đổi, bạn phải đăng ký trong 10 ngày làm việc.";
        AiLabel:
            "Bạn phải gắn nhãn cho nội dung do mô hình tạo ra. Bản thân tệp phải mang nhãn ghi tên nhà cung cấp (Điều 5 Biện pháp gắn nhãn nội dung do AI tạo ra). Nếu người xem có thể nhầm là thật, nội dung còn phải có nhãn thấy được hoặc nghe được, kể cả khi tải xuống (Điều 4). Thỏa thuận người dùng phải giải thích các nhãn (Điều 8), và kho ứng dụng sẽ hỏi ứng dụng có tạo nội dung không (Điều 7). Từ ngày 15/7/2026, mô hình đóng vai một con người để giao tiếp tình cảm lâu dài phải theo thêm quy định riêng (Lệnh 21 của Văn phòng Thông tin Internet quốc gia Trung Quốc).";
        SecurityAssessment:
            "Trước khi người dùng có thể đăng bài, trò chuyện hay phát trực tiếp, hoặc trước khi mô hình trả lời công chúng, bạn phải tự đánh giá an ninh của dịch vụ (Điều 3 Quy định về đánh giá an ninh năm 2018). Bạn phải nộp báo cáo cho cơ quan quản lý không gian mạng (网信办) và công an của thành phố qua 全国互联网安全管理服务平台 (Điều 7). Danh sách dịch vụ có nêu mini program (Điều 2). Theo WeChat, mini program có tin thời sự, tính năng mạng xã hội, video hoặc phát thanh phải được báo với cơ quan quản lý không gian mạng cấp tỉnh trước khi mở. Mô hình đóng vai một con người để giao tiếp tình cảm lâu dài phải được đánh giá và báo cho cơ quan cấp tỉnh, cả khi đạt một triệu người đăng ký hoặc 100.000 người dùng mỗi tháng (Điều 22 Lệnh 21).";
        RealNames:
            "Bạn phải yêu cầu người dùng cung cấp danh tính thật trước khi họ đăng bài, trò chuyện, giao dịch, chơi hoặc quảng cáo, và không được phục vụ người không cung cấp (Điều 26 Luật An ninh mạng; Điều 21 Luật Chống lừa đảo viễn thông và mạng của Trung Quốc). Trò chơi trực tuyến phải kiểm tra trẻ vị thành niên qua hệ thống quốc gia (Điều 46 Quy định bảo vệ trẻ vị thành niên trên mạng). Ai cung cấp mô hình tạo sinh cho công chúng cũng phải kiểm tra danh tính người dùng (Quy định năm 2023 về tổng hợp sâu).";
        ContentRecords:
            "Bạn phải ghi lại nội dung được đăng, thời điểm và địa chỉ, lưu các bản ghi này 60 ngày và cung cấp khi cơ quan nhà nước yêu cầu theo luật (Điều 14 Nghị định 292 của Quốc vụ viện Trung Quốc).";
        GradedProtection:
            "Nếu hệ thống thuộc cấp bảo vệ 2 trở lên (网络安全等级保护), bạn phải đăng ký với công an thành phố trong 30 ngày kể từ khi vận hành (Điều 15 Biện pháp bảo vệ theo cấp). Nghe nói có nơi công an yêu cầu trong 10 ngày. Công an trả lời trong 10 ngày làm việc. Việc này tách biệt với đăng ký với công an cho website. Không tìm thấy văn bản nào nói website nào thuộc cấp 2: hãy hỏi công an.";
        IncidentReport:
            "Khi mạng của bạn gặp sự cố nghiêm trọng, bạn phải báo cho cơ quan quản lý không gian mạng (网信办) cấp tỉnh trong bốn giờ (Điều 4 Biện pháp báo cáo sự cố an ninh mạng). Hướng dẫn kèm theo nêu sự cố nào là nghiêm trọng. Cơ quan trung ương có hai giờ.";
        DataConsent:
            "Trước khi dữ liệu cá nhân rời đại lục, bạn phải cho từng người biết ai nhận và để làm gì, và phải được họ đồng ý riêng (Điều 39 Luật Bảo vệ thông tin cá nhân của Trung Quốc), trừ khi luật cho phép xử lý mà không cần đồng ý (Điều 13). Bạn cũng phải đánh giá tác động và lưu lại kết quả (Điều 55). Quy định đơn giản hóa cho bên xử lý nhỏ từ tháng 9/2026 không miễn việc này.";
        DataNotice:
            "Dữ liệu mà hợp đồng với người đó cần đến được rời đại lục không cần sự đồng ý và không cần thủ tục với cơ quan nhà nước. Bạn vẫn phải cho người đó biết ai nhận, để làm gì, gồm dữ liệu nào và thực hiện quyền với bên nhận ra sao (Điều 39 Luật Bảo vệ thông tin cá nhân của Trung Quốc), phải đánh giá tác động trước và lưu lại kết quả (Điều 55).";
        StateOrganData:
            "Dữ liệu cá nhân do cơ quan nhà nước xử lý phải lưu ở đại lục và chỉ được đưa ra ngoài sau khi qua đánh giá an ninh (Điều 36 Luật Bảo vệ thông tin cá nhân của Trung Quốc). Đơn vị sự nghiệp được luật giao quản lý việc công cũng vậy khi làm nhiệm vụ đó (Điều 37). Khi ấy, không thủ tục nào theo số người nêu trong báo cáo này là đủ.";
        DataRepresentative:
            "Bên ở ngoài Trung Quốc cung cấp hàng hóa, dịch vụ cho người ở đại lục phải lập văn phòng hoặc cử đại diện ở đó, và báo tên cùng cách liên hệ cho cơ quan quản lý không gian mạng (网信办) của thành phố (Điều 53 Luật Bảo vệ thông tin cá nhân; Điều 26 Quy định về an toàn dữ liệu mạng). Luật không nói bên ở Hồng Kông, Ma Cao và Đài Loan có thuộc diện này không: hãy hỏi.";
    }
}

words! {
    /// What a deadline counts from, to follow it.
    event(Event): 1 {
        ProviderReview: "kể từ khi nhà cung cấp duyệt xong";
        SmsSent: "kể từ khi tin nhắn được gửi";
        SiteOpens: "kể từ khi mở dịch vụ";
        FilingApproved: "kể từ khi đăng ký ICP được duyệt";
        DataChanges: "kể từ khi có thay đổi";
        RecordMade: "kể từ khi bản ghi được tạo";
        YearEnds: "kể từ khi năm kết thúc";
        LicenceIssued: "kể từ khi giấy phép được cấp";
        IncidentKnown: "kể từ khi phát hiện sự cố";
        SellerJoins: "kể từ khi người bán tham gia hoặc được kiểm tra lần trước";
        QuarterEnds: "kể từ khi quý kết thúc";
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
