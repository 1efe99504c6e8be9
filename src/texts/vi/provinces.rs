//! What each province advises, in Vietnamese.

province_words! {
    Beijing {
        General:
            "Bắc Kinh chỉ nhận các đuôi trong danh sách của mình. Danh sách năm 2019 không có .hk, .tw, .asia, .jp, .io, .me, .win và .org. Bạn nên hỏi nhà cung cấp danh sách hiện hành.";
        Organisations:
            "Tên chủ tên miền phải viết bằng chữ Hán hoặc pinyin đầy đủ, không được là tiếng Anh. Nếu một người vừa là người phụ trách chủ thể vừa là người phụ trách dịch vụ thì phải khai hai số điện thoại khác nhau; nếu là hai người thì phải khai từ ba số trở lên.";
        Individuals:
            "Bắc Kinh không nhận loại nội dung 博客/个人空间 của cá nhân. Website về pháp luật phải có chứng chỉ luật sư của chính bạn, cấp tại Bắc Kinh.";
        LawFirmLicence:
            "Với giấy phép hành nghề, bạn phải tải lên trang đầu của bản phụ, trang đầu về thông tin đăng ký, trang kiểm tra hằng năm gần nhất và các trang thay đổi tên, trụ sở.";
        SoleTrader:
            "Ở Bắc Kinh, hộ kinh doanh phải có con dấu.";
    }
    Tianjin {
        General:
            "Tên website phải có ba chữ Hán; tên chứa 博客, 论坛, 在线, 社区, 交流 phải được phê duyệt. Theo Tencent, người phụ trách dịch vụ (服务负责人) không được quá tuổi nghỉ hưu (nam 60, nữ 55). Ở khu Hoa Uyển (华苑), bạn phải chọn quận Nam Khai nếu ở trong vành đai và quận Tây Thanh nếu ở ngoài; ở khu thương mại tự do và khu sân bay, bạn phải chọn Tân Hải.";
        Individuals:
            "Ở mục ghi chú, bạn phải viết: “本网站是个人网站，不含有企业、单位等非个人网站的信息” (đây là website cá nhân, không có thông tin của doanh nghiệp hay tổ chức).";
    }
    Hebei {
        General:
            "Địa chỉ liên lạc phải ở cùng thành phố với địa chỉ trên giấy tờ. Bạn phải làm hồ sơ thay đổi trước rồi mới làm hồ sơ bổ sung. Nếu một website dùng nhiều tài nguyên đám mây (nhiều nhất năm), bạn phải giải thích ở mục ghi chú; khi đăng ký thêm nhà cung cấp (接入备案), bạn phải nộp văn bản giải thích có đóng dấu. Tên có chữ diễn đàn hoặc cộng đồng phải được phê duyệt.";
        SoleTrader:
            "Ở Hà Bắc, hộ kinh doanh không có tên hiệu (字号) đăng ký như cá nhân.";
    }
    Shanxi {
        General: "Mỗi hồ sơ được thêm nhiều nhất ba tên miền mới.";
        SoleTrader:
            "Ở Sơn Tây, hộ kinh doanh không có tên hiệu (字号) đăng ký như cá nhân.";
    }
    InnerMongolia {
        General:
            "Ở Nội Mông, nếu người đại diện theo pháp luật có thẻ căn cước của nơi khác, phải nộp ảnh người đó cầm thẻ căn cước và giấy phép kinh doanh. UCloud cũng nhận thẻ cư trú còn hiệu lực.";
        Individuals:
            "Ở Nội Mông, ghi chú phải có từ 30 chữ trở lên và có câu “本网站是个人网站，不含有企业、单位等非个人网站的信息” (đây là website cá nhân, không có thông tin của doanh nghiệp hay tổ chức). Loại nội dung 博客/个人空间 phải được phê duyệt trước. Không nhận thẻ căn cước tạm thời.";
        MedicalLicence:
            "Ở Nội Mông, bệnh viện phải nộp giấy phép kinh doanh, giấy phép hành nghề và giấy thẩm định quảng cáo y tế (医疗广告审查证明).";
    }
    Liaoning {
        General:
            "Nếu một người giữ cả hai vai trò thì khai hai số điện thoại; nếu là hai người thì khai ba số. Nên dùng số của tỉnh. Nếu phạm vi kinh doanh có 广播电视节目制作 thì cần giấy phép tương ứng, hoặc phải bỏ các chữ này khỏi phạm vi kinh doanh; không nhận bản cam kết.";
        Individuals:
            "Bạn phải khai hai số điện thoại khác nhau. Nên dùng số của tỉnh.";
    }
    Jilin {
        General: "Chỉ cơ quan cấp quốc gia mới được đăng ký tên miền dạng 中国….中国.";
    }
    Heilongjiang {
        General:
            "Ở Hắc Long Giang, tổ chức không được chọn 其他 làm nội dung dịch vụ. Tencent Cloud chấp nhận cổ đông hoặc quản lý cấp cao làm người phụ trách chủ thể (主体负责人), kèm điều lệ hoặc giấy chứng minh chức vụ và thư ủy quyền có đóng dấu. Người phụ trách dịch vụ (服务负责人) không được quá 65 tuổi.";
    }
    Shanghai {
        App2018:
            "Khi đó, Thượng Hải xác minh người phụ trách website bằng ứng dụng riêng của mình (chỉ có tiếng Trung), thay cho việc chụp ảnh.";
        General:
            "Thượng Hải yêu cầu giấy phép kinh doanh bản giấy còn hạn trên một năm, không nhận bản điện tử. Doanh nghiệp trong danh sách hoạt động bất thường bị từ chối. Nếu người phụ trách dịch vụ không phải người đại diện theo pháp luật, phải dùng mẫu thư ủy quyền riêng của Thượng Hải. Nếu tên trên giấy tờ nước ngoài khác tên trên giấy phép, phải nộp bản giải trình đóng dấu rằng đó là cùng một người. Nếu tên miền thuộc công ty mẹ ở nước ngoài, phải nộp giấy tờ của công ty mẹ, thư ủy quyền và giấy chứng nhận tên miền. Doanh nghiệp có từ 30 website trở lên phải nộp phương án xây dựng website.";
        Individuals:
            "Nếu giấy tờ của bạn không do Thượng Hải cấp, bạn phải nộp thẻ cư trú còn hạn trên một tháng, kèm giấy xác nhận tình trạng thẻ từ cổng dịch vụ của thành phố. Người nước ngoài phải nộp thêm phiếu lưu trú (居住单) và hộ chiếu. Người Hồng Kông, Ma Cao và Đài Loan nên dùng thẻ cư trú còn hạn trên ba tháng, nếu không có thì dùng giấy thông hành. Không nhận thẻ căn cước và hộ chiếu Hồng Kông.";
    }
    Jiangsu {
        General:
            "Ở Giang Tô, mỗi người chỉ được làm người phụ trách dịch vụ (服务负责人) cho một công ty. Nếu có từ 30 website trở lên, bạn phải nộp phương án xây dựng website.";
        Individuals:
            "Nếu có từ 10 website trở lên, bạn phải nộp phương án xây dựng website. Giấy chứng nhận sở hữu nhà được dùng thay cho thẻ cư trú.";
        TaiwanPermit:
            "Với giấy thông hành của cư dân Đài Loan, bạn phải nhập số giấy kèm cả chữ cái.";
        SoleTrader:
            "Ở Giang Tô, hộ kinh doanh phải do chính người đại diện theo pháp luật phụ trách, và phải ghép thẻ căn cước với giấy phép vào một ảnh.";
    }
    Zhejiang {
        General:
            "Bản phụ giấy phép kinh doanh phải ghi (1/1), nếu không thì kèm giấy xác nhận của cơ quan đăng ký. Nếu tên hoặc phạm vi kinh doanh có chữ về tài chính thì cần giấy phép tài chính; nếu website không làm về tài chính, Tencent Cloud nhận cam kết của chủ thể và của nhà cung cấp. Với quỹ, UCloud (2025) còn yêu cầu văn bản của cơ quan quản lý tài chính, và không đăng ký nếu thiếu giấy phép. Người đại diện theo pháp luật là người nước ngoài thì dùng hộ chiếu.";
        Individuals:
            "Ở Chiết Giang, loại nội dung 博客/个人空间 phải được phê duyệt trước.";
        SoleTrader:
            "Ở Chiết Giang, hộ kinh doanh phải có con dấu. Tencent Cloud còn yêu cầu tên hiệu (字号); Huawei Cloud (2025) cho phép ghi tên người đại diện theo pháp luật kèm chữ 个体工商户.";
    }
    Anhui {
        General:
            "Nếu tên hoặc phạm vi kinh doanh có chữ thuộc diện phê duyệt, hãy gọi hỏi cơ quan chủ quản. Nếu cơ quan đó cho biết website không cần phê duyệt, hãy ghi số điện thoại đã gọi, bộ phận đã hỏi và câu trả lời vào phần ghi chú, và nộp kèm bản cam kết không hoạt động trong lĩnh vực đó.";
        SoleTrader:
            "Hộ kinh doanh không có tên hiệu dùng tên người đại diện theo pháp luật và ghi chú 无字号无公章个体工商户.";
        GuardianPapers:
            "Nếu chưa đủ 18 tuổi, bạn phải nộp hai mặt thẻ căn cước và thư đồng ý của người giám hộ.";
    }
    Fujian {
        General:
            "Ở Phúc Kiến, người phụ trách dịch vụ (服务负责人) phải có thẻ căn cước. Nếu người đại diện theo pháp luật là người nước ngoài, phải ủy quyền cho một người có thẻ căn cước đại lục làm người phụ trách dịch vụ. Tencent Cloud yêu cầu tên miền đứng tên tổ chức. Huawei Cloud nhận cả tên miền đứng tên người đại diện theo pháp luật.";
        GuardianPapers:
            "Từ 16 đến 18 tuổi, bạn phải nộp bản khai và hai mặt thẻ căn cước của người giám hộ, cùng các trang sổ hộ khẩu của cả hai người.";
    }
    Jiangxi {
        General:
            "Người phụ trách dịch vụ chỉ làm cho một tổ chức. Theo Huawei Cloud, khi đã đăng ký trên 15 website thì mỗi hồ sơ chỉ một tên miền; UCloud chỉ đăng ký nhiều nhất bảy website nếu không có giấy phép viễn thông. Nếu website không cần phê duyệt trước thì ghi rõ trong phần ghi chú.";
        Individuals:
            "Theo Huawei Cloud, khi đã đăng ký trên bảy website thì mỗi hồ sơ chỉ một tên miền. UCloud chỉ đăng ký nhiều nhất bốn website của một cá nhân.";
    }
    Shandong {
        General:
            "Giấy tờ tùy thân và số điện thoại không được đang dùng trong đăng ký của chủ thể khác.";
        Individuals:
            "Giấy xác nhận bảo hiểm xã hội hoặc hợp đồng mua nhà cũng chứng minh nơi ở. Ở mục ghi chú, bạn phải viết: “本网站是个人网站，不含有企业、单位等非个人网站的信息” (đây là website cá nhân, không có thông tin của doanh nghiệp hay tổ chức).";
        GuardianPapers:
            "Nếu chưa đủ 18 tuổi, bạn phải nộp thẻ căn cước của người giám hộ và ghi chú quan hệ giữa hai người.";
    }
    Henan {
        General:
            "Địa chỉ liên lạc phải cùng thành phố với giấy tờ. Giấy tờ tùy thân và số điện thoại không được đang dùng trong đăng ký của chủ thể khác.";
        Organisations:
            "Mỗi hồ sơ nhiều nhất năm tên miền. Khi đã đăng ký trên 20 website (hộ kinh doanh mười) thì phải đến cục quản lý viễn thông để xác minh trực tiếp.";
        Individuals:
            "Mỗi hồ sơ chỉ một website. Khi đã đăng ký trên năm website thì phải đến cục quản lý viễn thông để xác minh trực tiếp. Không nhận loại nội dung 博客/个人空间.";
        GuardianPapers:
            "Nếu chưa đủ 18 tuổi, bạn phải nộp thẻ căn cước của người giám hộ và ghi chú quan hệ giữa hai người.";
        FinanceName:
            "Hà Nam không nhận bản cam kết đối với chữ về tài chính. Bạn phải có giấy phép tài chính, hoặc bỏ các chữ đó khỏi tên hay phạm vi kinh doanh.";
    }
    Hubei {
        General:
            "Ở Hồ Bắc, mỗi hồ sơ chỉ được một website và một tên miền.";
        Individuals:
            "Bạn có thể chọn loại nội dung 博客/个人空间. Nếu chọn loại khác, bạn phải ghi chú nội dung website.";
        RegulatedName:
            "Hồ Bắc không nhận bản cam kết rằng thực tế không hoạt động trong lĩnh vực đó. Bạn phải thu hẹp phạm vi kinh doanh tại cơ quan đăng ký, hoặc nộp giấy phép.";
    }
    Hunan {
        General:
            "Ở Hồ Nam, mỗi hồ sơ chỉ được một website và một tên miền.";
        Organisations:
            "Số điện thoại phải là số của chính người được khai, và người đó phải tự nghe máy.";
        SoleTrader:
            "Ở Hồ Nam, xưởng (工作室) có giấy phép kinh doanh nhưng không có con dấu thì không đăng ký được.";
        EmptyShell:
            "Trước khi hủy chủ thể rỗng (空壳主体), bạn nên hỏi. Theo Huawei Cloud, Hồ Nam yêu cầu hủy trước; theo UCloud, có thể thêm website mới vào chủ thể đó, kèm phương án xây dựng website (网站建设方案书). Đã hủy thì không lấy lại được.";
    }
    Guangdong {
        MedicalLicence:
            "Quảng Đông không nhận giấy phép hành nghề làm giấy tờ của chủ thể. Bạn phải nộp giấy chứng nhận theo loại hình pháp lý của cơ sở, kèm số giấy phép hành nghề.";
        General:
            "Ở Quảng Đông, số ở chân trang là số của chủ thể, không có -1.";
        Organisations:
            "Địa chỉ liên lạc phải ở cùng thành phố cấp địa khu với địa chỉ trên giấy tờ. Nếu có trên 31 tên miền khác tiền tố (UCloud: từ 31), bạn phải nộp phương án xây dựng website và giấy chứng nhận của từng tên miền. Bản cam kết (互联网信息服务备案承诺书) phải do người đại diện theo pháp luật ký tay và đóng dấu.";
        Individuals:
            "Giấy nhà đất hoặc bảo hiểm xã hội cũng được dùng để chứng minh nơi ở; sinh viên phải từ 18 tuổi và phải đăng ký ở nơi có hộ khẩu. Nếu có trên năm tên miền khác tiền tố (UCloud: từ năm), bạn phải nộp phương án xây dựng website và giấy chứng nhận của từng tên miền. Bản cam kết phải được ký tay và lăn tay. Người Hồng Kông và Ma Cao phải dùng thẻ cư trú (港澳居民居住证), không dùng giấy thông hành.";
        SoleTrader:
            "Ở Quảng Đông, hộ kinh doanh không có tên hiệu (字号) đăng ký như cá nhân.";
        FinancePledge:
            "Ở Quảng Đông, lĩnh vực tài chính phải có bản cam kết không cung cấp dịch vụ tài chính trên mạng trước khi cơ quan quản lý tài chính phê duyệt và cục quản lý viễn thông đồng ý.";
    }
    Guangxi {
        General:
            "Quảng Tây chỉ nhận giấy phép kinh doanh của doanh nghiệp. Nếu có trên năm tên miền, bạn phải nộp bản giải trình đóng dấu.";
        Individuals:
            "Nếu có trên ba website, bạn phải nộp giấy chứng nhận của từng tên miền. Ở mục ghi chú, bạn phải viết: “本网站是个人网站，不含有企业、单位等非个人网站的信息” (đây là website cá nhân, không có thông tin của doanh nghiệp hay tổ chức).";
    }
    Hainan {
        General:
            "Ở Hải Nam, giấy phép kinh doanh phải có dấu 海南省市场监督管理局商事登记专用章 và số có chữ 琼. Nếu phạm vi kinh doanh có chữ thuộc diện phải phê duyệt trước, bạn phải giải thích mục đích của website ở mục ghi chú.";
        Individuals:
            "Hồ sơ đầu tiên của bạn chỉ được một tên miền.";
    }
    Chongqing {
        General:
            "Ở Trùng Khánh, tên website không được có tiếng Anh. Nếu tên miền đứng tên người đại diện theo pháp luật, phải có giấy ủy quyền của công ty. Tencent Cloud yêu cầu phương án xây dựng website từ 35 website trở lên, UCloud (2024) từ sáu website trở lên.";
        Individuals:
            "Bạn phải ghi tên người liên hệ khẩn cấp ở mục ghi chú. Nếu có trên năm website, Tencent Cloud yêu cầu phương án xây dựng cho từng tên miền, kèm bản cam kết (保证书). UCloud (2024) yêu cầu phương án khi có trên hai website.";
    }
    Sichuan {
        General:
            "Ở Tứ Xuyên, giấy tờ tùy thân chỉ được dùng cho một chủ thể. Hộ kinh doanh hoặc công ty thương mại dùng thẻ căn cước tỉnh khác thì phải nộp thẻ cư trú hoặc chứng từ ba đến sáu tháng bảo hiểm xã hội. Nếu có trên năm tên miền, bạn phải nộp bản giải trình đóng dấu.";
        Individuals:
            "Giấy xác nhận bảo hiểm xã hội hoặc hợp đồng lao động cũng được dùng để chứng minh nơi ở. Nếu có từ năm tên miền trở lên, bạn phải nộp phương án xây dựng cho tất cả website.";
        MinorPapers:
            "Nếu bạn sống chủ yếu bằng thu nhập của chính mình thì chỉ cần giấy xác nhận việc làm. Nếu không, bạn phải nộp hai mặt thẻ căn cước của người giám hộ, các trang sổ hộ khẩu của cả hai người và thư đồng ý của người giám hộ.";
    }
    Guizhou {
        General:
            "Ở Quý Châu, địa chỉ phải ở thành phố ghi trên giấy tờ. Mỗi hồ sơ được nhiều nhất năm website.";
        Individuals:
            "Cá nhân không được mở diễn đàn hay blog, và không được chọn loại nội dung 博客/个人空间.";
        MerchantVetting:
            "Ở Quý Châu, giấy phép xử lý giao dịch còn yêu cầu nêu cơ chế xét duyệt người bán.";
    }
    Yunnan {
        General:
            "Ở Vân Nam, nếu chưa được cơ quan liên quan cho phép, tên website không được mang nghĩa địa danh hành chính (ví dụ 怒江网).";
    }
    Tibet {
        General:
            "Nếu phạm vi kinh doanh có tôn giáo thì phải nộp giấy phép 互联网宗教信息服务许可证 và chọn mục 宗教 trong hồ sơ.";
    }
    Shaanxi {
        General:
            "Ở Thiểm Tây, bạn được đăng ký nhiều nhất 30 website. Nếu dùng số điện thoại của tỉnh khác, bạn phải giải thích ở mục ghi chú.";
        Individuals:
            "Bạn được đăng ký nhiều nhất năm website. Loại nội dung 博客/个人空间 phải được cơ quan quản lý không gian mạng (网信办) phê duyệt về tin tức. UCloud không nhận loại nội dung này.";
        SoleTrader:
            "Ở Thiểm Tây, hộ kinh doanh đăng ký như doanh nghiệp và phải đăng ký tên hiệu (字号) trước.";
    }
    Gansu {
        General:
            "Ở Cam Túc, người liên hệ khẩn cấp phải là một nhân viên thứ ba, được nêu trong mục ghi chú. Nếu người phụ trách chủ thể (主体负责人) không phải người đại diện theo pháp luật, bạn phải ghi chú XXX是XXX部门的领导，负责XXX (XXX là lãnh đạo bộ phận XXX và phụ trách XXX).";
        Individuals:
            "Ở mục ghi chú, bạn phải nêu nội dung website và ngày dự kiến mở, và viết: “本网站是个人网站，不含有企业、单位等非个人网站的信息” (đây là website cá nhân, không có thông tin của doanh nghiệp hay tổ chức).";
    }
    Qinghai {
        General:
            "Ở Thanh Hải, khi thay đổi, bạn phải nộp đủ năm ảnh (五图).";
        Individuals:
            "Nếu dưới 22 tuổi, bạn phải nộp giấy xác nhận đang học hoặc đang làm việc.";
        Organisations:
            "Bạn phải khai số điện thoại của người thực sự quản lý nội dung, không được khai số của công ty làm website.";
    }
    Ningxia {
        General:
            "Ở Ninh Hạ, nội dung tôn giáo phải được cơ quan tôn giáo của khu tự trị phê duyệt.";
        Individuals:
            "Nếu có từ ba website trở lên, bạn phải nêu mục đích sử dụng của từng website. Với người không có thẻ căn cước trong khu, Tencent từng nhận hợp đồng thuê nhà một năm hoặc giấy mua nhà, còn Huawei Cloud (2026) không nhận.";
    }
    Xinjiang {
        General:
            "Thư xác nhận xây dựng Đảng (党建确认函) được đòi trong mọi hồ sơ, trừ hồ sơ hủy và hồ sơ thay đổi không đụng đến tên miền. Giấy tờ tùy thân và số điện thoại không được đang dùng trong đăng ký của chủ thể khác.";
    }
}
