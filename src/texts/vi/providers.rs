//! What the providers add, in Vietnamese.

use crate::providers::ProviderFact as F;

/// What a provider adds.
#[must_use]
pub const fn provider_fact(id: F) -> &'static str {
    match id {
        F::AlibabaServices => {
            "Alibaba Cloud có hệ thống đăng ký riêng. China Gateway gồm đăng ký ICP, lưu trữ \
             web, mạng, bảo mật, hệ sinh thái Alibaba và chuyên gia tư vấn; trang ICP License \
             Support có bài kiểm tra xem cần giấy phép nào; ngoài ra có trung tâm tài liệu, mục \
             hỏi đáp và diễn đàn."
        }
        F::AlibabaHongKong => {
            "Máy chủ Alibaba Cloud tại Hồng Kông, ở nước ngoài và CDN không gồm đại lục không \
             cần đăng ký; CDN trong đại lục thì cần. Hãy liên hệ Alibaba Cloud về việc lưu trữ \
             tại đó."
        }
        F::AlibabaServer => {
            "Trước khi nộp, hãy mua một máy ảo ECS tại đại lục: thuê bao từ ba tháng trở lên, có \
             IP công cộng, không dùng loại trả theo mức sử dụng. Nếu dùng CDN đại lục thì cũng \
             cần tạm thời một máy như vậy, dù trang đặt ở đâu."
        }
        F::AlibabaServiceNumber => {
            "Trong bảng điều khiển, mở ICP > ICP No. Application, tìm máy ảo chạy trang web rồi \
             bấm Apply; mã dịch vụ hiện ở ICP No. Management. Trong hệ thống đăng ký, chọn loại \
             sản phẩm Alibaba Cloud và nhập mã này."
        }
        F::AlibabaQuota => {
            "Mỗi máy ảo ECS cho năm mã dịch vụ; mã đã dùng là mất hẳn, gia hạn không thêm mã."
        }
        F::AlibabaDomain => {
            "Trước khi nộp, tên miền phải mua ở nhà đăng ký được phê duyệt (ví dụ aliyun.com) và \
             đã xác minh tên thật; thông tin người giữ phải khớp với chủ thể hoặc người phụ \
             trách chủ thể."
        }
        F::AlibabaPapers2018 => {
            "Quét hoặc chụp: cá nhân thì hai mặt thẻ căn cước; tổ chức thì giấy đăng ký, hai mặt \
             thẻ căn cước của người phụ trách chủ thể và người phụ trách trang web, cùng bản xác \
             nhận tính xác thực tải từ trang tải lên, điền rồi đóng dấu. Quy định địa phương có \
             thể thêm giấy tờ."
        }
        F::AlibabaPapers => {
            "Tải ảnh chụp hoặc bản quét màu của bản gốc lên bằng ứng dụng hoặc mã QR; cục địa \
             phương có thể đòi thêm giấy tờ."
        }
        F::AlibabaPhoto2018 => {
            "Sau vòng xét đầu, người phụ trách trang web phải chụp ảnh tại Trung Quốc: ở một \
             điểm chỉ định, có tại hầu hết thành phố lớn, hoặc trước phông nền chính thức đặt \
             trên trang tải lên và được gửi đến mọi nơi trong đại lục; sau đó tải ảnh lên."
        }
        F::AlibabaFace => {
            "Làm trực tuyến trong ứng dụng Alibaba Cloud hoặc bằng mã QR, trên nền trắng trơn, \
             không đeo kính hay đội mũ; không ai phải có mặt trực tiếp."
        }
        F::AlibabaAccount2018 => "Đăng ký tài khoản Alibaba Cloud.",
        F::AlibabaAccount => "Đăng ký tài khoản trang Trung Quốc của Alibaba Cloud.",
        F::AlibabaPortal => {
            "Đăng ký trong hệ thống của Alibaba Cloud. Chọn tỉnh và quận của chủ thể: hệ thống \
             hiện yêu cầu địa phương và tự xác định loại đăng ký (备案); chuyển về đây là đăng \
             ký tiếp nhận (接入备案). Một tài khoản, một chủ sở hữu: mọi trang của một chủ dùng \
             chung, mỗi chủ khác cần tài khoản riêng."
        }
        F::AlibabaCalls => {
            "Cả Alibaba Cloud lẫn cục đều gọi điện: hãy giữ số hoạt động và có người nghe trong \
             giờ hành chính Trung Quốc. Khi hồ sơ được chuyển tiếp, bạn nhận email và tin nhắn."
        }
        F::AlibabaReview2018 => {
            "Alibaba Cloud xét trong một ngày làm việc; năm 2017 hứa xong toàn bộ trong 20 ngày \
             làm việc."
        }
        F::AlibabaReview => {
            "Alibaba Cloud xét trong một đến hai ngày làm việc; năm 2017 từng hứa xong toàn bộ \
             trong 20 ngày làm việc."
        }
        F::AlibabaSms2018 => {
            "Tin nhắn tiếng Trung của Bộ đến khoảng năm phút sau tin nhắn và email của Alibaba \
             Cloud."
        }
        F::AlibabaResult => {
            "Kết quả và số đăng ký đến qua tin nhắn và email, năm 2018 còn có mật khẩu: hãy giữ \
             lại để thay đổi về sau."
        }
        F::AlibabaEntity => {
            "Tổ chức đăng ký tại đại lục và cá nhân đều nộp được; người nước ngoài có nơi cư trú \
             cố định tại đó có thể đăng ký trang cá nhân."
        }
        F::AlibabaContact2018 => "Địa chỉ liên hệ và số di động phải thuộc tỉnh của chủ thể.",
        F::AlibabaContact => {
            "Địa chỉ liên hệ phải thuộc tỉnh của chủ thể; số di động có phải thuộc tỉnh đó hay \
             không là tùy tỉnh."
        }
        F::AlibabaLanguage => {
            "Hệ thống, tin nhắn của Bộ, trang công an và hướng dẫn chỉ có tiếng Trung: phải có \
             người đọc, viết và hiểu được, có thể là người hỗ trợ."
        }
        F::AlibabaLicence => {
            "Sau khi đăng ký, hãy liên hệ cục địa phương. Năm 2017 Alibaba Cloud có dịch vụ xin \
             giấy phép, khoảng 60 ngày làm việc; nhà cung cấp đám mây thường chỉ cấp chứng nhận \
             tiếp nhận, không nộp thay. Chỉ có văn phòng (办事处) thì không xin được, phải là \
             doanh nghiệp đăng ký tại đại lục."
        }
        F::AlibabaPsb => {
            "Dù thuộc loại ICP nào, bạn phải đăng ký trên trang của công an trong 30 ngày; hướng \
             dẫn tải được tại đó."
        }
        F::AlibabaInternational => {
            "Tài khoản trang quốc tế không đăng ký ICP được: hãy mở tài khoản trang Trung Quốc \
             hoặc mua dịch vụ GoChina ICP Filing Assistant."
        }
        F::CdnetworksServices => {
            "ICP Registration Assistant xin, gia hạn và quản lý đăng ký cùng giấy phép cho tổ \
             chức có hoạt động tại đại lục; tư vấn cả đăng ký công an, bằng tiếng Anh."
        }
        F::CdnetworksReview => {
            "Bốn bước: thu thập thông tin, nộp để thẩm định, thẩm định, chấp thuận."
        }
        F::CdnetworksPapers => {
            "Bên nộp là pháp nhân Trung Quốc, có giấy phép kinh doanh hoặc giấy đăng ký văn \
             phòng đại diện thường trú của doanh nghiệp nước ngoài."
        }
        F::CdnetworksContact => {
            "CDNetworks, chứ không phải pháp luật, đòi người liên hệ là nhân viên tại Trung \
             Quốc: công dân Trung Quốc có căn cước còn hạn, số di động Trung Quốc và cư trú tại \
             đó."
        }
        F::CdnetworksDomain => {
            "Tên miền phải đang hoạt động, đăng ký tại đại lục và đã xác minh tên thật. Cấp hai \
             (abc.com) được đăng ký; tên miền con cũng được tính."
        }
        F::CdnetworksServer => {
            "Dùng máy chủ riêng tại đại lục, hoặc Edge Container Platform, Cloud Hosting hay \
             Data Center Colocation của CDNetworks; họ giúp bạn chọn."
        }
        F::LinktomServices => {
            "linktom công bố giấy phép B1-20150255 và 京ICP证060342号, số đăng ký \
             京ICP备05032038号-1 và số công an 京公网安备11010802020193号. Bộ phận đăng ký: \
             4007007300-8093."
        }
        F::LinktomPortal => {
            "Với máy chủ tại linktom, đăng ký ở www.ba.linktom.com bằng tiếng Trung: lần đầu, \
             tiếp nhận, hoặc thêm trang web khi chủ thể đã đăng ký nơi khác hay tại linktom. Quy \
             định từng tỉnh: beian.miit.gov.cn, năm 2018 là www.miitbeian.gov.cn."
        }
        F::LinktomPapers => {
            "Hãy chuẩn bị sớm; giấy tờ khác nhau theo tỉnh. Quét hoặc chụp bản gốc: cá nhân thì \
             hai mặt thẻ căn cước; tổ chức thì giấy đăng ký và hai mặt thẻ căn cước của người \
             phụ trách chủ thể (người đại diện pháp luật) và người phụ trách trang web; cùng \
             giấy tờ cục địa phương đòi thêm, như giấy ủy quyền của người đại diện pháp luật."
        }
        F::LinktomSheet => {
            "linktom đòi hai bản, đóng dấu công ty vào chỗ trống ở dòng chữ ký của người phụ \
             trách trang web."
        }
        F::LinktomAsked => {
            "Có trong danh sách của linktom, theo quy định năm 2018; hãy hỏi xem còn cần không."
        }
        F::LinktomCertificate => "linktom đòi bản gốc.",
        F::LinktomPhoto => {
            "Chụp tại văn phòng linktom hoặc trước phông in từ bản điện tử; hãy hỏi xem còn cần \
             không."
        }
        F::LinktomDomain => {
            "Từ năm 2018 phải đủ năm điều: đuôi tên miền và nhà đăng ký được Bộ phê duyệt (danh \
             sách: domain.miit.gov.cn), còn hạn (xem whois.chinaz.com), đã xác minh tên thật, \
             tên, loại và số giấy tờ của người giữ trùng với chủ thể. Cá nhân phải tự đứng tên; \
             với tổ chức là chính tổ chức, cổ đông, người phụ trách hoặc quản lý cấp cao. Nếu \
             không khớp, chỉ một số tỉnh nhận giấy chứng minh."
        }
        F::LinktomLicence => {
            "Sau khi đăng ký, tự nộp cho cục địa phương theo yêu cầu trên trang của cục; linktom \
             cấp giấy tờ năng lực và hợp đồng tiếp nhận (接入协议)."
        }
        F::LinktomResult => {
            "Kết quả báo cho người phụ trách chủ thể qua tin nhắn và email; hoặc hỏi số \
             4007007300-8093."
        }
        F::TencentServer => {
            "CVM hoặc Lighthouse tại đại lục có băng thông công cộng, trả theo tháng hoặc năm: \
             đã mua 90 ngày kể cả gia hạn, còn 30 ngày; hoặc gói SCF, hoặc CLB gắn với CVM như \
             vậy."
        }
        F::TencentProof => {
            "Một CVM hoặc Lighthouse dùng cho năm trang, gói SCF cho hai; nếu không thì dùng mã \
             ủy quyền (备案授权码), Lighthouse không cấp mã này."
        }
        F::TencentPortal => {
            "Đăng ký trong mini-program WeChat hoặc bảng điều khiển; một tài khoản, một chủ thể."
        }
        F::TencentFace => "Bằng khuôn mặt hoặc video trong mini-program của Tencent Cloud.",
        F::TencentNumbers => "Tencent Cloud không nhận đầu số của nhà mạng ảo.",
        F::TencentReview => {
            "Người xét gọi điện, gọi lại sau khoảng một giờ, rồi từ chối: hãy nghe máy."
        }
        F::TencentLicence => {
            "Bạn tự nộp; Tencent Cloud chỉ hỗ trợ tại Bắc Kinh, Thiên Tân, Thượng Hải, Quảng \
             Châu, Thâm Quyến, Thành Đô và Trùng Khánh."
        }
        F::TencentPsb => {
            "Ghi ngày Bộ chấp thuận làm ngày mở trang, và mã của nhà cung cấp: Bắc Kinh \
             110000000000, Thượng Hải 310000000000, Quảng Châu 440100000000."
        }
        F::HuaweiServer => {
            "ECS hoặc Flexus tại đại lục, thuê bao từ ba tháng, có EIP; hoặc đám mây riêng từ \
             một năm. Chỉ có EIP là không đủ, kể cả với CDN."
        }
        F::HuaweiProof => {
            "Mỗi ECS cho năm mã ủy quyền (授权码), mỗi mã cho một trang hoặc ứng dụng, không \
             dùng lại sau khi hủy."
        }
        F::HuaweiPapers => {
            "Ảnh chụp hoặc bản quét màu của bản gốc, thấy đủ các mép, không chụp màn hình: jpg \
             hoặc png, khoảng 4 MB; hình mờ không được che gì."
        }
        F::HuaweiPortal => "Một tài khoản, một chủ thể; tên thật của tài khoản có thể khác.",
        F::HuaweiFace => "Trong ứng dụng Huawei Cloud hoặc quét bằng WeChat, trên nền trắng trơn.",
        F::HuaweiLicence => "Xin chứng nhận tiếp nhận bằng phiếu yêu cầu (工单).",
        F::HuaweiInternational => {
            "Tài khoản trang quốc tế không đăng ký ICP được: hãy mở tài khoản trang Trung Quốc."
        }
        F::HuaweiMiniProgram => {
            "Huawei Cloud không đăng ký mini-program; nền tảng của nó làm việc này."
        }
        F::AwsIndividual => "AWS China chỉ mở tài khoản cho pháp nhân đại lục, không cho cá nhân.",
        F::AwsPapers => {
            "Mở tài khoản bằng giấy phép kinh doanh, chứng nhận đơn vị sự nghiệp, mã tín dụng xã \
             hội thống nhất, đơn vị dân lập phi doanh nghiệp, văn phòng đại diện hoặc giấy phép \
             văn phòng luật: dưới 10 MB, jpg, bmp, png hoặc pdf."
        }
        F::AwsPortal => {
            "Đăng ký qua đơn vị vận hành máy chủ, Sinnet ở Bắc Kinh hoặc NWCD ở Ninh Hạ: \
             www.amazonaws.cn/en/support/icp/."
        }
        F::AwsProof => {
            "Liệt kê mọi địa chỉ IP công cộng; ELB cần yêu cầu hỗ trợ, NLB có địa chỉ cố định."
        }
        F::AwsDomain => {
            "CloudFront chỉ phục vụ tên miền riêng đã đăng ký (CNAME), không dùng \
             *.cloudfront.cn."
        }
        F::CloudflareCannotFile => {
            "Cloudflare không đăng ký hộ: hãy nộp qua nhà cung cấp lưu trữ có máy chủ tại đại \
             lục."
        }
        F::CloudflareDomain => {
            "Tên miền gốc cần có đăng ký hoặc giấy phép; các trang bên dưới dùng chung số, ghi ở \
             chân trang."
        }
        F::CloudflareServer => {
            "Mạng tại đại lục là của JD Cloud: tường lửa máy gốc phải cho địa chỉ JD Cloud đi \
             qua, thay đổi được báo trước 30 ngày."
        }
        F::CloudflareReview => "Cloudflare dự kiến bốn đến tám tuần.",
        F::CloudflarePapers => {
            "Theo Cloudflare, bên nộp gồm văn phòng đại diện, doanh nghiệp vốn nước ngoài toàn \
             phần, liên doanh, công ty trong nước và cá nhân."
        }
        F::CloudflareLicence => {
            "Cloudflare chỉ nêu công ty trong nước và liên doanh dưới 50% vốn nước ngoài, trong \
             hai đến ba tháng; bỏ qua các khu thí điểm năm 2024 và B21."
        }
    }
}
