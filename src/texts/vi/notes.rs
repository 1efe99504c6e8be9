//! Notes and duties in Vietnamese.

use crate::law::{Duty, Event, Note, Unit};

/// A note.
#[must_use]
pub const fn note(note: Note) -> &'static str {
    match note {
        Note::RulesMayHaveChanged => {
            "Vào ngày được hỏi, phiên bản quy định này đã cũ hơn sáu tháng. Hãy hỏi lại nhà cung \
             cấp về những điểm quan trọng trước khi trả tiền cho bất cứ thứ gì."
        }
        Note::BeforeTheRecord => {
            "Nguồn cũ nhất của bộ quy định này có ngày 20/10/2017. Với một ngày sớm hơn, câu trả \
             lời có thể thiếu những quy định khi ấy có hiệu lực mà ở đây không ghi lại."
        }
        Note::LawUnderRevision => {
            "Bản sửa đổi Nghị định 292 (互联网信息服务管理办法) được công bố dưới dạng dự thảo \
             ngày 3/7/2026. Đó chưa phải là luật và không được áp dụng ở đây; đến ngày 21/11/2026 \
             chưa thấy tin ban hành."
        }
        Note::AlreadyFiled => {
            "Dịch vụ này đã được đăng ký và không có gì thay đổi, nên không cần nộp đơn nào. Các \
             nghĩa vụ vẫn tiếp tục."
        }
        Note::AccessKeepsNumber => {
            "Đừng hủy đăng ký cũ. Nhà cung cấp mới được thêm vào bằng đăng ký tiếp nhận \
             (接入备案): số đăng ký giữ nguyên, trang web vẫn hoạt động với số đó ở chân trang."
        }
        Note::CancelService => {
            "Hãy hủy đăng ký dịch vụ (注销) từ chính tài khoản đã nộp; nếu tên miền hết hạn thì \
             cũng hủy đăng ký của tên miền. Chủ thể không còn dịch vụ nào sẽ thành chủ thể rỗng \
             (空壳) và có thể bị cơ quan quản lý hủy luôn."
        }
        Note::DnsOffUntilApproved => {
            "Tên miền chưa từng đăng ký không được trỏ về nút ở đại lục cho đến khi hồ sơ được \
             duyệt. Những trang chủ thể đã đăng ký trước đó thì phải mở được và hiển thị số đăng \
             ký."
        }
        Note::FileWhereLicensed => {
            "Tổ chức đăng ký tại tỉnh đã cấp giấy tờ của mình, với địa chỉ trong tỉnh đó, dù máy \
             chủ đặt ở đâu. Chi nhánh hay công ty con tự đăng ký cho mình."
        }
        Note::ProvinceRules => {
            "Cơ quan quản lý của mỗi tỉnh có quy định và giấy tờ riêng, và có thể thay đổi mà \
             không báo trước. Hãy hỏi lại nhà cung cấp trước khi nộp."
        }
        Note::SubdomainsCovered => {
            "Hãy đăng ký tên miền gốc, ví dụ example.com; các tên miền con được bao gồm. Tên miền \
             con đặt ở nhà cung cấp khác cần đăng ký tiếp nhận tại đó; mỗi tên dưới .gov.cn phải \
             đăng ký riêng."
        }
        Note::OneDomainPerSite => {
            "Từ ngày 22/4/2019, mỗi trang web ứng với một tên miền. Tên miền thứ hai, kể cả chỉ \
             để chuyển hướng, phải đăng ký như một trang web riêng."
        }
        Note::OneAccountOneApplicant => {
            "Mỗi tài khoản nhà cung cấp chỉ đăng ký cho một chủ thể, với số dịch vụ tùy máy chủ \
             cho phép. Chủ thể khác cần tài khoản khác."
        }
        Note::OneOrderAtATime => {
            "Mỗi chủ thể chỉ có một đơn đang xử lý, tính trên mọi nhà cung cấp. Không thể vừa \
             thay đổi vừa bổ sung cùng lúc."
        }
        Note::TemporaryServerForCdn => {
            "Chỉ có CDN đại lục thì không đăng ký được. Hãy mua một máy chủ ở đại lục thuê bao từ \
             ba tháng trở lên để làm hồ sơ, kể cả khi trang web đặt ở nơi khác."
        }
        Note::PortsDoNotMatter => {
            "Đổi cổng không giúp được gì: nhà cung cấp ở đại lục chặn tên miền chưa đăng ký trên \
             mọi cổng."
        }
        Note::FiledDomainOnHongKong => {
            "Trỏ tên miền đã đăng ký về nút ở Hồng Kông hay nước ngoài có thể khiến đăng ký bị \
             thu hồi. Trang đặt ngoài đại lục nên dùng tên miền chưa đăng ký."
        }
        Note::AppSeparateFromWebsite => {
            "Đăng ký của trang web không bao gồm ứng dụng hay mini program, và ngược lại. Hồ sơ \
             của ứng dụng nêu từng cấp tên miền được dùng, đến cấp bốn; các tên miền đó không cần \
             đăng ký trang web trước."
        }
        Note::AppFilingNotYet => {
            "Ứng dụng và mini program phải đăng ký từ ngày 1/9/2023; những gì đang chạy có hạn \
             đến 31/3/2024. Vào ngày được hỏi chưa có nghĩa vụ này. Sàn giao dịch thì khi đó vẫn \
             phải có giấy phép (Điều lệ viễn thông, Điều 7)."
        }
        Note::AppAndroid => {
            "Android: cung cấp tên gói, khóa công khai và mã MD5 của chứng chỉ ký. Dùng cùng một \
             tên trên mọi nền tảng thì chỉ cần một lần đăng ký."
        }
        Note::AppIos => {
            "iOS: cung cấp Bundle ID, khóa công khai và mã SHA-1 của chứng chỉ; xem trong tài \
             khoản nhà phát triển, mục Identifiers và Certificates."
        }
        Note::AppHarmonyos => {
            "HarmonyOS: cung cấp tên gói, khóa công khai và mã MD5 của chứng chỉ ký."
        }
        Note::FiledByPlatform => {
            "Mini program (小程序) hay quick app (快应用) được đăng ký qua nền tảng chạy nó, như \
             WeChat, Alipay hay Douyin, không qua nhà cung cấp đám mây. Quy định danh mục của nền \
             tảng vẫn có thể đòi giấy phép."
        }
        Note::MiniProgramBackend => {
            "Tên miền trên nút đại lục đứng sau mini program là một trang web riêng, đăng ký qua \
             nhà cung cấp của nút đó. Hãy kiểm tra riêng tại đây."
        }
        Note::CustomDomainChangesAnswer => {
            "Có tên miền riêng trên một nút ở đại lục thì câu trả lời thay đổi: phải đăng ký. \
             Giấy phép không được xét ở đây: nếu người khác bán hàng trên trang này, hãy hỏi xem \
             có cần giấy phép không."
        }
        Note::MainlandNodeChangesAnswer => {
            "Chỉ một máy chủ, nút CDN, tường lửa hay kho lưu trữ ở đại lục là câu trả lời thay \
             đổi. Với CDN, hãy chọn vùng phục vụ không gồm đại lục. Với ứng dụng công khai, có mặt \
             trên kho ứng dụng đại lục cũng vậy."
        }
        Note::OverseasReachableNotGuaranteed => {
            "Người dùng ở đại lục vào được trang đặt bên ngoài mà không cần đăng ký, nhưng chậm \
             hơn, nhất là trên di động, và vẫn có nguy cơ bị chặn. Baidu ưu tiên trang đặt trong \
             đại lục."
        }
        Note::MainlandOperatorAbroad => {
            "Nếu bên vận hành ở đại lục, còn một câu hỏi để ngỏ: Điều 5 Lệnh 33 (MII) nói đến bên \
             vận hành, còn thực tế xét theo máy chủ, nên không đăng ký được. Có nhà cung cấp vẫn \
             khuyên đăng ký với công an (公安备案); mỗi tỉnh một khác."
        }
        Note::HongKongDoesNotLicense => {
            "Máy chủ ở Hồng Kông giúp khỏi đăng ký, nhưng không xóa được nghi vấn về giấy phép: \
             Điều 7 Điều lệ viễn thông áp dụng cho bất kỳ ai kinh doanh trong đại lục. Hãy xin tư \
             vấn trước khi bắt đầu."
        }
        Note::IndividualContentLimits => {
            "Đăng ký cá nhân chỉ dành cho nội dung cá nhân: không có nội dung doanh nghiệp hay \
             ngành nghề, dịch vụ trả tiền, diễn đàn. Hãy chọn “Khác” (其他) và mô tả trang: Bắc \
             Kinh, Chiết Giang và Nội Mông không nhận “Blog/không gian cá nhân” (博客/个人空间), \
             Hồ Bắc thì nhận."
        }
        Note::NameRules => {
            "Tên trang cần ít nhất ba chữ và liên quan đến chủ thể. Không nhận: tên chỉ có chữ số \
             hoặc tiếng Anh, tên miền, tên người, hay 中国, 国家, 中央 và tương tự nếu không phải \
             cơ quan cấp quốc gia. Ứng dụng không được lấy tên ngành nghề hay tên ứng dụng nổi \
             tiếng."
        }
        Note::PhonesDiffer => {
            "Nếu người phụ trách chủ thể (主体负责人) và người phụ trách dịch vụ (服务负责人) là \
             hai người, số điện thoại và email phải khác nhau; ở hầu hết các tỉnh, số chính và số \
             khẩn cấp cũng vậy. Số đã dùng cho chủ thể khác sẽ bị từ chối. Người xét duyệt có gọi \
             điện."
        }
        Note::PhoneLocal => {
            "Số di động phải là số của tỉnh: ở Tân Cương với mọi người; ở Hồ Nam, Cam Túc và \
             Thiểm Tây với cá nhân; ở Hà Bắc với cá nhân có thẻ căn cước tỉnh khác. Một hướng dẫn \
             năm 2018 đòi điều này ở mọi tỉnh, địa chỉ cũng vậy."
        }
        Note::FormInChinese => {
            "Biểu mẫu, tin nhắn và cuộc gọi chỉ bằng tiếng Trung. Hãy để người đọc, viết và nói \
             được tiếng Trung nộp đơn."
        }
        Note::ForeignPrincipalAsk => {
            "Phần lớn các tỉnh không nói có nhận người phụ trách chủ thể không có thẻ căn cước \
             đại lục hay không: hãy hỏi trước. Thiên Tân, Thượng Hải, Chiết Giang, Phúc Kiến nhận \
             hộ chiếu; Bắc Kinh nhận giấy thông hành của cư dân Hồng Kông; Sơn Tây, Sơn Đông, Hà \
             Bắc đòi ủy quyền cho người có thẻ căn cước đại lục."
        }
        Note::SoleTraderName => {
            "Hộ kinh doanh có tên hiệu (字号) và con dấu thì đăng ký như doanh nghiệp. Không có \
             tên hiệu thì đăng ký như cá nhân ở Quảng Đông, Hà Bắc, Sơn Tây, và ở Giang Tô nếu \
             không có trong hệ thống đăng ký kinh doanh. Chiết Giang đòi cả tên hiệu và con dấu, \
             Bắc Kinh đòi con dấu, Thiểm Tây đòi tên hiệu."
        }
        Note::MedicalLicenceGuangdong => {
            "Quảng Đông không nhận giấy phép hành nghề (医疗机构执业许可证) làm giấy tờ của chủ \
             thể. Hãy dùng giấy chứng nhận theo loại hình pháp lý của cơ sở và ghi số giấy phép \
             hành nghề."
        }
        Note::EducationHealthPledge => {
            "Thông tin y tế không cần xin phép trước khi đăng ký; giáo dục chỉ cần khi luật khác \
             đòi, như dạy thêm ngoài trường. Tỉnh có thể yêu cầu cam kết đóng dấu rằng không liên \
             quan (不涉及前置审批承诺书)."
        }
        Note::AudioVisualStateControlled => {
            "Giấy phép nghe nhìn (信息网络传播视听节目许可证) chỉ cấp cho đơn vị do nhà nước sở \
             hữu hoặc chi phối (Lệnh 56, Điều 8). Điều đó không được hỏi ở đây; nếu bạn không \
             thuộc loại này, hãy hỏi cơ quan phát thanh truyền hình trước."
        }
        Note::PaymentCapital => {
            "Giữ tiền người mua thay người bán là hoạt động thanh toán: cần giấy phép của Ngân \
             hàng Nhân dân Trung Quốc và vốn thực góp ít nhất 100 triệu nhân dân tệ (Nghị định \
             768, từ ngày 1/5/2024). B21 không thay thế được."
        }
        Note::IpChangeFiled => {
            "Bên có giấy phép kinh doanh phải đăng ký mọi thay đổi địa chỉ IP của máy chủ, thông \
             qua nhà cung cấp."
        }
        Note::FilingIsFree => {
            "Cơ quan quản lý không thu phí đăng ký. Máy chủ, tên miền và dịch vụ làm hộ thì mất \
             tiền."
        }
        Note::Fines => {
            "Không đăng ký trang web: phạt 10.000 tệ, không sửa thì đóng trang (Lệnh 33 của MII, \
             Điều 22); vượt phạm vi đã đăng ký: 5.000–10.000 tệ. Khai sai sự thật: đóng trang và \
             hủy đăng ký (Điều 23). Không ghi số đăng ký: 5.000–50.000 tệ (Nghị định 292, Điều \
             22); không có liên kết: 5.000–10.000 tệ, từ năm 2024 chỉ phạt khi quá hạn không sửa \
             (Lệnh 33 của MII, Điều 25)."
        }
        Note::LicenceFines => {
            "Không có giấy phép hoặc vượt giấy phép: tịch thu thu nhập bất hợp pháp và phạt gấp \
             ba đến năm lần; không có thu nhập hoặc dưới 50.000 tệ thì phạt 100.000 đến 1 triệu \
             tệ; nghiêm trọng thì đóng trang hoặc đình chỉ kinh doanh (Nghị định 292, Điều 19; \
             Điều lệ viễn thông, Điều 69)."
        }
        Note::AppUpload2018 => {
            "Khi đó, ở tỉnh này có thể tải giấy tờ lên và xác minh người phụ trách trang web \
             trong ứng dụng của Alibaba Cloud; nơi khác phải chụp ảnh."
        }
        Note::ShanghaiApp2018 => {
            "Khi đó, Thượng Hải xác minh người phụ trách trang web bằng ứng dụng của cơ quan quản \
             lý, chỉ có tiếng Trung, thay cho chụp ảnh."
        }
        Note::ProvinceBeijing => {
            "Bắc Kinh có danh sách đuôi tên miền riêng; danh sách năm 2019 không \
             có .hk, .tw, .asia, .jp, .io, .me, .win, .org. Tên người giữ tên miền viết bằng chữ \
             Hán hoặc pinyin đầy đủ. Một người giữ cả hai vai cần hai số điện thoại, hai người cần \
             ba số trở lên. Con dấu phải có tên đầy đủ. Văn phòng luật: bìa, trang đăng ký, trang \
             kiểm tra hằng năm và trang thay đổi của giấy phép. Trang cá nhân về pháp luật: chứng \
             chỉ luật sư Bắc Kinh."
        }
        Note::ProvinceTianjin => {
            "Không số điện thoại nào được lặp lại. Tencent: người phụ trách dịch vụ không quá \
             tuổi nghỉ hưu (nam 60, nữ 55). Quét bản gốc. Tên trang có ít nhất ba chữ Hán; 博客, \
             论坛, 在线, 社区, 交流 cần được phê duyệt. Cá nhân ghi \
             本网站是个人网站，不含有企业、单位等非个人网站的信息 vào phần ghi chú. Địa chỉ Hoa \
             Uyển (华苑): trong đường vành đai chọn Nam Khai, ngoài chọn Tây Thanh; khu thương mại \
             tự do và sân bay chọn Tân Hải."
        }
        Note::ProvinceHebei => {
            "Địa chỉ liên lạc phải cùng thành phố với địa chỉ trên giấy tờ. Thay đổi trước, bổ \
             sung sau, không gộp chung. Trang dùng nhiều tài nguyên đám mây: giải thích trong ghi \
             chú, với đăng ký tiếp nhận thì bằng văn bản đóng dấu. Tên có chữ diễn đàn, cộng đồng \
             cần phê duyệt riêng. Người phụ trách chủ thể của tổ chức không cần số di động trong \
             tỉnh."
        }
        Note::ProvinceShanxi => "Mỗi đơn thêm nhiều nhất ba tên miền.",
        Note::ProvinceInnerMongolia => {
            "Cá nhân: ghi chú từ 30 chữ, có câu \
             本网站是个人网站，不含有企业、单位等非个人网站的信息; không nhận căn cước tạm thời; \
             không đổi được chủ thể. Người đại diện pháp luật có thẻ căn cước nơi khác: ảnh cầm \
             thẻ và giấy phép kinh doanh. Bệnh viện: giấy phép kinh doanh, giấy phép hành nghề và \
             giấy duyệt quảng cáo y tế (医疗广告审查证明). Đơn vị sự nghiệp: tên miền .cn \
             hoặc .公益."
        }
        Note::ProvinceLiaoning => {
            "Nên dùng số Liêu Ninh; một bản chép năm 2023 từ trang của nhà cung cấp khác nói là \
             bắt buộc. Một người giữ cả hai vai cần hai số, hai người cần ba số. Giấy phép kinh \
             doanh là bản ba trong một. Bản chép đó còn đòi người phụ trách chủ thể là người đại \
             diện pháp luật nếu tên có 投资管理, 担保, 典当, 贷款 hay 理财."
        }
        Note::ProvinceJilin => {
            "Người giữ tên miền phải là tổ chức, ghi tên đầy đủ. Tên dạng 中国….中国 chỉ dành cho \
             cơ quan cấp quốc gia. Dưới 18 tuổi cần giấy xác nhận thu nhập; không nêu tuổi thấp \
             nhất."
        }
        Note::ProvinceHeilongjiang => {
            "Tổ chức không được chọn nội dung 其他. Theo một nguồn, cổ đông hoặc người điều hành \
             có thể là người phụ trách chủ thể, kèm điều lệ hoặc giấy xác nhận chức vụ và thư ủy \
             quyền đóng dấu. Một bản cho phép bốn trang mỗi đơn (cá nhân hai), bản khác không nhận \
             người phụ trách dịch vụ trên 65 tuổi. Cơ quan nhà nước, đơn vị sự nghiệp: mẫu đơn do \
             cơ quan biên chế (编办) duyệt."
        }
        Note::ProvinceShanghai => {
            "Giấy phép kinh doanh là bản gốc màu, còn hạn trên một năm, không nhận bản điện tử. \
             Thư ủy quyền cho người phụ trách dịch vụ nêu tên miền. Người đại diện pháp luật nước \
             ngoài ghi thêm tên tiếng Trung trên hộ chiếu và có xác nhận đóng dấu. Văn phòng đại \
             diện dùng giấy mã tổ chức. Không nhận căn cước và hộ chiếu Hồng Kông. Công ty trong \
             danh sách hoạt động bất thường không đăng ký được. Tên miền của công ty mẹ nước ngoài \
             cần công ty mẹ ủy quyền. Giấy phép cư trú còn trên một tháng, địa chỉ ghi đến số \
             phòng."
        }
        Note::ProvinceJiangsu => {
            "Từ ngày 1/6/2021, bản thông báo, bản cam kết và video do người phụ trách dịch vụ \
             thực hiện, có dòng phải viết tay. Mỗi người chỉ phụ trách dịch vụ cho một công ty. Từ \
             30 trang (cá nhân 10) phải có phương án xây dựng trang web. Giấy chứng nhận nhà đất \
             cũng chứng minh nơi ở. Tên có chữ về giáo dục: cam kết không dạy thêm ngoài trường. \
             Đơn vị sự nghiệp dùng .cn hoặc .公益, cơ quan nhà nước dùng .gov.cn hoặc .政务."
        }
        Note::ProvinceZhejiang => {
            "Bản phụ giấy phép phải ghi (1/1) hoặc có giải thích. Giấy tờ còn hạn trên ba tháng. \
             Có chữ về tài chính: giấy phép tài chính, hoặc cam kết đóng dấu của chủ thể và nhà \
             cung cấp. Tên đăng ký là tên thật của trang. Địa chỉ không có chữ 市辖区."
        }
        Note::ProvinceAnhui => {
            "Có chữ cần phê duyệt: bản ghi cuộc gọi với cơ quan chủ quản và cam kết đóng dấu. Hộ \
             kinh doanh không có tên hiệu đăng ký bằng tên người đại diện pháp luật, ghi chú \
             无字号无公章个体工商户. Vị thành niên: thẻ căn cước và thư đồng ý của người giám hộ. \
             Cơ quan quản lý hứa giải quyết trong tám ngày làm việc."
        }
        Note::ProvinceFujian => {
            "Không được hoán đổi số chính và số khẩn cấp giữa hai người phụ trách. Người đại diện \
             pháp luật nước ngoài phải ủy quyền người phụ trách dịch vụ có thẻ căn cước đại lục. \
             Trang của Tencent đòi tên miền do tổ chức giữ; hai nơi khác nhận người đại diện pháp \
             luật. Tuổi 16, 17, theo trang cũ: giấy của người giám hộ, thẻ căn cước và các trang \
             sổ hộ khẩu."
        }
        Note::ProvinceJiangxi => {
            "Người phụ trách dịch vụ chỉ làm cho một tổ chức. Đã đăng ký trên 15 dịch vụ (cá nhân \
             bảy) thì mỗi đơn một tên miền. Một bản đòi ghi chú rõ có hoạt động cần phê duyệt hay \
             không. Có chữ về văn hóa: cam kết văn hóa; có chữ về giáo dục: cam kết không dạy thêm \
             ngoài trường. Cơ quan nhà nước, đơn vị sự nghiệp: cơ quan biên chế (编办) duyệt."
        }
        Note::ProvinceShandong => {
            "Giấy tờ và số điện thoại của hai người phụ trách không được dùng cho chủ thể khác. \
             Cá nhân ghi 本网站是个人网站，不含有企业、单位等非个人网站的信息 vào ghi chú; bảo \
             hiểm xã hội hoặc hợp đồng mua nhà cũng chứng minh nơi ở. Có chữ về đầu tư: cam kết \
             đóng dấu không làm tài chính. Xuất bản phẩm: giấy phép kinh doanh xuất bản phẩm; trò \
             chơi: số phát hành (版号). Văn phòng luật: giấy mã tổ chức. Alibaba Cloud: tên miền \
             còn hạn 45 ngày."
        }
        Note::ProvinceHenan => {
            "Địa chỉ liên lạc và địa chỉ trên giấy tờ phải cùng thành phố. Mỗi đơn nhiều nhất năm \
             tên miền, cá nhân một trang. Giấy tờ còn hạn trên ba tháng; giấy tờ và số điện thoại \
             không dùng cho chủ thể khác. Giấy phép kinh doanh là bản ba trong một. Có chữ cần phê \
             duyệt: cam kết theo mẫu Hà Nam, trừ tài chính. Năm 2018: từ bốn tên miền phải có \
             chứng nhận tên miền."
        }
        Note::ProvinceHubei => {
            "Không nhận cam kết: phạm vi kinh doanh có chữ cần phê duyệt thì phải thu hẹp. Mỗi \
             đơn một trang web. Hai số điện thoại khác nhau. Năm 2020 từng có đợt kiểm tra hằng \
             năm qua tin nhắn: nếu nhận được, hãy trả lời."
        }
        Note::ProvinceHunan => {
            "Mỗi đơn một trang, một tên miền. Công ty không có con dấu không đăng ký được. Người \
             được nêu phải tự nghe điện thoại. Phương án trang web là tệp PDF có dấu. Năm 2018, \
             mọi số phải là số trong tỉnh."
        }
        Note::ProvinceGuangdong => {
            "Hai số di động khác nhau. Địa chỉ liên lạc và địa chỉ trên giấy tờ phải cùng thành \
             phố cấp địa khu. Cam kết do người đại diện pháp luật ký tay và đóng dấu; cá nhân điểm \
             chỉ, kể cả trên bản sao căn cước. Sinh viên phải đủ 18 tuổi và đăng ký ở quê. Trên 31 \
             tiền tố tên miền (cá nhân năm): gửi phương án, chứng nhận tên miền và hợp đồng qua \
             bưu điện. Có chữ về tài chính: cam kết đóng dấu. Chân trang ghi số của chủ thể, không \
             có -1."
        }
        Note::ProvinceGuangxi => {
            "Chỉ nhận giấy phép kinh doanh, không nhận giấy mã tổ chức. Trang đã đăng ký phải mở \
             được và ghi số. Trên năm tên miền: giải trình đóng dấu. Cá nhân ghi \
             本网站是个人网站，不含有企业、单位等非个人网站的信息 vào ghi chú; trên ba trang thì \
             gửi chứng nhận tên miền, phương án, bản sao căn cước và hợp đồng qua bưu điện. Trang \
             cũ đòi số trong tỉnh."
        }
        Note::ProvinceHainan => {
            "Giấy phép kinh doanh có dấu 海南省市场监督管理局商事登记专用章 và số có chữ 琼. Đơn \
             đầu tiên của cá nhân chỉ một tên miền. Số khẩn cấp khác số thứ nhất. Phạm vi kinh \
             doanh có chữ cần phê duyệt: giải thích trong ghi chú."
        }
        Note::ProvinceChongqing => {
            "Số khẩn cấp khác số thứ nhất và không dùng cho chủ thể khác; cá nhân nêu tên người \
             liên hệ khẩn cấp. Tên trang không có tiếng Anh. Tên miền do người đại diện pháp luật \
             giữ cần công ty ủy quyền. Từ 35 trang (cá nhân trên năm, kèm giấy bảo lãnh) phải có \
             phương án xây dựng trang web."
        }
        Note::ProvinceSichuan => {
            "Giấy tờ của hai người phụ trách không được dùng cho chủ thể khác. Bảo hiểm xã hội \
             hoặc hợp đồng lao động cũng chứng minh nơi ở. Hộ kinh doanh, công ty thương mại dùng \
             căn cước tỉnh khác: giấy phép cư trú hoặc ba đến sáu tháng bảo hiểm xã hội. Trên năm \
             tên miền: giải trình đóng dấu. Giấy phép có ghi cửa hàng trực tuyến: tên miền phải \
             đúng như vậy."
        }
        Note::ProvinceGuizhou => {
            "Địa chỉ phải khớp với thành phố trên giấy tờ. Mỗi đơn nhiều nhất năm trang. Cá nhân: \
             không diễn đàn, không blog."
        }
        Note::ProvinceYunnan => {
            "Người nước ngoài dùng hộ chiếu; cư dân Hồng Kông, Ma Cao, Đài Loan dùng giấy thông \
             hành. Số điện thoại không dùng cho chủ thể khác. Tên trang không lấy địa danh hành \
             chính, như 怒江网. Năm 2018 Alibaba Cloud còn đòi chứng nhận tên miền."
        }
        Note::ProvinceTibet => {
            "Thư xác nhận xây dựng Đảng (网站党建备案信息确认函) cho lần đăng ký đầu do văn phòng \
             đảng ủy công tác địa phương cấp; bản quy định sau này không còn nêu, nên hãy hỏi \
             trước. Cơ quan quản lý gọi điện xác minh."
        }
        Note::ProvinceShaanxi => {
            "Tổ chức có nhiều nhất 30 trang, cá nhân năm. Tổ chức dùng số tỉnh khác phải giải \
             thích trong ghi chú. Blog cá nhân cần cơ quan quản lý mạng phê duyệt về tin tức. Thư \
             ủy quyền cho người phụ trách dịch vụ có chữ ký và con dấu. Năm 2018: từ năm tên miền \
             phải có chứng nhận tên miền."
        }
        Note::ProvinceGansu => {
            "Người liên hệ khẩn cấp là người thứ ba, nêu tên trong ghi chú. Nếu người phụ trách \
             chủ thể không phải người đại diện pháp luật, ghi chú XXX是XXX部门的领导，负责XXX. Cá \
             nhân ghi 本网站是个人网站，不含有企业、单位等非个人网站的信息 và ngày dự kiến mở \
             trang."
        }
        Note::ProvinceQinghai => {
            "Số điện thoại phải của người thật sự quản lý nội dung, không phải của công ty làm \
             web. Cá nhân dưới 22 tuổi: giấy xác nhận đang học hoặc đang làm. Đơn thay đổi cần đủ \
             năm ảnh (五图)."
        }
        Note::ProvinceNingxia => {
            "Số khẩn cấp khác số thứ nhất. Cá nhân có từ ba trang: giải trình mục đích. Nội dung \
             tôn giáo: khu tự trị phê duyệt. Trang cũ nhận hợp đồng thuê nhà một năm hoặc giấy mua \
             nhà của người nơi khác; trang mới chỉ nhận căn cước trong khu."
        }
        Note::ProvinceXinjiang => {
            "Thư xác nhận xây dựng Đảng (党建确认函) cần cho mọi đơn, trừ hủy, hủy tiếp nhận và \
             thay đổi không động đến tên miền; gọi cơ quan quản lý mạng khu tự trị, số \
             0991-2384749 theo trang của Tencent. Giấy tờ và số điện thoại không dùng cho chủ thể \
             khác. Mỗi trang một tên miền."
        }
        Note::ProviderCannotFile => "Không nhận hồ sơ này",
        Note::ProviderContactRule => "Người liên hệ",
        Note::ProviderServices => "Dịch vụ cung cấp",
        Note::ProviderServer => "Máy chủ",
        Note::ProviderProof => "Chứng minh máy chủ",
        Note::ProviderDomain => "Tên miền",
        Note::ProviderPapers => "Giấy tờ",
        Note::ProviderVerification => "Xác minh danh tính",
        Note::ProviderPortal => "Tài khoản và cổng nộp",
        Note::ProviderReview => "Xét duyệt",
        Note::ProviderLanguage => "Ngôn ngữ",
        Note::ProviderLicence => "Giấy phép kinh doanh",
        Note::ProviderPsb => "Đăng ký với công an",
    }
}

/// A duty.
#[must_use]
pub const fn duty(duty: Duty) -> &'static str {
    match duty {
        Duty::SmsCheck => {
            "Trả lời tin nhắn của Bộ Công nghiệp và Công nghệ thông tin: nhập mã trên trang của \
             cơ quan quản lý trước khi mã hết hạn. Dùng SIM thật, vì đầu số ảo không được nhận; \
             nhập sai lần thứ sáu thì đơn bị trả lại."
        }
        Duty::PsbFiling => {
            "Đăng ký với công an (公安备案) tại beian.mps.gov.cn (trước là beian.gov.cn) trong 30 \
             ngày kể từ khi mở trang; sau khi được duyệt, trong 30 ngày đặt số và biểu tượng lên \
             trang (Lệnh 33 của Bộ Công an, Điều 12). Điều này nêu pháp nhân và tổ chức khác; cá \
             nhân cũng nộp được tại đó. Không làm: cảnh cáo hoặc đình chỉ đến sáu tháng (Điều 23)."
        }
        Duty::FooterNumber => {
            "Ghi số đăng ký ở giữa cuối trang chủ từ ngày mở trang, có liên kết đến hệ thống đăng \
             ký, nay là beian.miit.gov.cn (Lệnh 33 của MII, Điều 13); với ứng dụng thì trong mục \
             cài đặt hoặc giới thiệu. Bên có giấy phép còn ghi số giấy phép (Nghị định 292, Điều \
             12)."
        }
        Duty::KeepCurrent => {
            "Giữ thông tin đã đăng ký luôn đúng. Thay đổi dự định phải nộp trước 30 ngày (Nghị \
             định 292, Điều 11; Lệnh 33 của MII, Điều 14); thay đổi đã xảy ra, nhà cung cấp đòi \
             cập nhật trong 10 ngày làm việc. Không sửa được tỉnh, số giấy tờ và tên miền."
        }
        Duty::LogRetention => "Lưu nhật ký mạng ít nhất sáu tháng (Luật An ninh mạng).",
        Duty::DrugsDevicesFiling => {
            "Sau khi đăng ký ICP, tổ chức đăng ký thông tin dược phẩm hoặc thiết bị y tế với cơ \
             quan quản lý dược cấp tỉnh, cho từng trang web hay ứng dụng (Thông báo 123 năm 2025 \
             của NMPA). Cần hai người có chuyên môn, và ghi số lên trang chủ. Cơ quan đó kiểm tra \
             trong ba tháng. Một số tỉnh và nhà cung cấp vẫn hỏi sớm hơn."
        }
        Duty::LicenceAnnualReport => {
            "Bên có giấy phép nộp báo cáo hằng năm từ 1/1 đến 31/3 trong hệ thống giấy phép của \
             bộ, nay là dxzhgl.miit.gov.cn (Lệnh 42 của MIIT)."
        }
        Duty::LicenceRenewal => {
            "Giấy phép có hạn năm năm (Lệnh 42 của MIIT, Điều 14). Hãy xin gia hạn kịp thời; các \
             đơn vị dịch vụ nói là trước 90 ngày."
        }
        Duty::CrossBorderData => {
            "Dữ liệu cá nhân của người dùng đại lục lưu ở bên ngoài được coi là chuyển ra nước \
             ngoài (Luật Bảo vệ thông tin cá nhân, Điều 38 và 39). Từ tháng 3/2024, dưới 100.000 \
             người mỗi năm và không có dữ liệu nhạy cảm thì không cần thủ tục; đến một triệu: hợp \
             đồng mẫu hoặc chứng nhận; trên mức đó: đánh giá an ninh."
        }
    }
}

/// What a deadline counts from, to follow it.
#[must_use]
pub const fn event(event: Event) -> &'static str {
    match event {
        Event::ProviderReview => "kể từ khi nhà cung cấp duyệt xong",
        Event::SmsSent => "kể từ khi tin nhắn được gửi",
        Event::SiteOpens => "kể từ khi mở trang",
        Event::FilingApproved => "kể từ khi hồ sơ được duyệt",
        Event::DataChanges => "kể từ khi có thay đổi",
        Event::RecordMade => "kể từ khi bản ghi được tạo",
        Event::YearEnds => "kể từ khi năm kết thúc",
        Event::LicenceIssued => "kể từ khi giấy phép được cấp",
    }
}

/// A unit of time, for one and for several.
#[must_use]
pub const fn unit(unit: Unit) -> [&'static str; 2] {
    match unit {
        Unit::Hours => ["giờ", "giờ"],
        Unit::Days => ["ngày", "ngày"],
        Unit::WorkingDays => ["ngày làm việc", "ngày làm việc"],
        Unit::Months => ["tháng", "tháng"],
        Unit::Years => ["năm", "năm"],
    }
}
