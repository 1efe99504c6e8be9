//! The law in Vietnamese.

use crate::law::{
    Approval, Bar, Certainty, ChangeId, Dispute, Filing, FilingType, Licence, Outcome, Reason,
};
use crate::texts::{DisputeText, Item};

/// An outcome: its name, and the answer in one sentence.
#[must_use]
pub const fn outcome(id: Outcome) -> Item {
    match id {
        Outcome::NoFiling => Item {
            text: "Không cần đăng ký",
            detail: "Theo kế hoạch hiện tại, bạn không cần đăng ký ICP (ICP备案); ở ngoài Trung Quốc đại lục cũng không thể đăng ký.",
        },
        Outcome::Filing => Item {
            text: "Chỉ cần đăng ký ICP",
            detail: "Theo kế hoạch hiện tại, bạn cần đăng ký ICP (ICP备案) và, theo cách hiểu luật của báo cáo này, không cần giấy phép thương mại (经营许可证).",
        },
        Outcome::Licence => Item {
            text: "Đăng ký ICP, sau đó xin giấy phép",
            detail: "Theo kế hoạch hiện tại, trước hết bạn cần đăng ký ICP (ICP备案), sau đó xin các giấy phép nêu ở đây.",
        },
        Outcome::HongKong => Item {
            text: "Không thực hiện được theo kế hoạch này",
            detail: "Với tình hình hiện tại, kế hoạch này không thể đăng ký hoặc không thể được cấp phép vì các lý do đã nêu: hãy thay đổi kế hoạch, hoặc xem xét máy chủ tại Hồng Kông hay nước ngoài; riêng việc đó không làm cho hoạt động kinh doanh trở thành hợp pháp.",
        },
    }
}

/// A certainty: its name, and who has the last word.
#[must_use]
pub const fn certainty(id: Certainty) -> Item {
    match id {
        Certainty::Settled => Item {
            text: "Rõ ràng",
            detail: "Quy định toàn quốc hoặc thực tiễn thống nhất cho kết quả này; hồ sơ cụ thể của bạn vẫn được xem xét.",
        },
        Certainty::Province => Item {
            text: "Tỉnh hoặc nhà cung cấp quyết định",
            detail: "Cục quản lý viễn thông (通信管理局) của tỉnh hoặc nhà cung cấp của bạn có quyết định cuối cùng: hãy hỏi trước khi bỏ tiền.",
        },
        Certainty::Regulator => Item {
            text: "Hãy hỏi cơ quan quản lý",
            detail: "Luật ở điểm này chưa rõ hoặc còn tranh cãi: hãy hỏi Cục quản lý viễn thông (通信管理局) của tỉnh trước khi dựa vào kết quả này.",
        },
    }
}

/// What is filed.
#[must_use]
pub const fn filing(id: Filing) -> &'static str {
    match id {
        Filing::Website => "Đăng ký trang web (网站备案)",
        Filing::App => "Đăng ký ứng dụng (App备案)",
        Filing::MiniProgram => "Đăng ký mini program (小程序备案)",
    }
}

/// A kind of order: its name, and what it means.
#[must_use]
pub const fn filing_type(id: FilingType) -> Item {
    match id {
        FilingType::First => Item {
            text: "Đăng ký lần đầu (首次备案)",
            detail: "Chủ thể và dịch vụ được đăng ký lần đầu, hoặc đăng ký lại sau khi hủy.",
        },
        FilingType::NewService => Item {
            text: "Thêm dịch vụ (新增互联网信息服务)",
            detail: "Bạn đã đăng ký qua nhà cung cấp này và thêm một dịch vụ.",
        },
        FilingType::NewServiceElsewhere => Item {
            text: "Thêm dịch vụ, trước đây đăng ký ở nơi khác (新增互联网信息服务，原备案不在本接入商)",
            detail: "Bạn đã đăng ký qua nhà cung cấp khác và thêm dịch vụ ở đây; dữ liệu phải khớp hoàn toàn với hồ sơ.",
        },
        FilingType::Access => Item {
            text: "Thêm kết nối (接入备案)",
            detail: "Dịch vụ này đã đăng ký qua nhà cung cấp khác; nay thêm một nhà cung cấp, đăng ký cũ vẫn có hiệu lực.",
        },
        FilingType::Change => Item {
            text: "Thay đổi (变更备案)",
            detail: "Dịch vụ này đã đăng ký ở đây, hồ sơ được sửa đổi; nếu ngừng dịch vụ thì hủy đăng ký (注销备案).",
        },
    }
}

/// A licence: its name, and what it is for.
#[must_use]
pub const fn licence(id: Licence) -> Item {
    match id {
        Licence::B21 => Item {
            text: "Giấy phép xử lý dữ liệu và giao dịch, B21 (增值电信业务经营许可证：在线数据处理与交易处理业务，俗称“EDI证”)",
            detail: "Dành cho nền tảng nơi người khác bán hàng hay cung cấp dịch vụ dưới tên của họ, và cho việc xử lý dữ liệu cho người dùng.",
        },
        Licence::B25 => Item {
            text: "Giấy phép dịch vụ thông tin, B25 (增值电信业务经营许可证：信息服务业务，俗称“ICP证”)",
            detail: "Dành cho thông tin mà người dùng trả tiền, và cho nền tảng đăng tin cho người khác.",
        },
        Licence::Payment => Item {
            text: "Giấy phép thanh toán (支付业务许可证)",
            detail: "Dành cho việc giữ tiền của người mua thay người bán; do Ngân hàng Nhân dân Trung Quốc (中国人民银行) cấp, B21 không thay thế được.",
        },
    }
}

/// A permit: its name, and who grants it.
#[must_use]
pub const fn approval(id: Approval) -> Item {
    match id {
        Approval::News => Item {
            text: "Giấy phép tin tức internet (互联网新闻信息服务许可证)",
            detail: "Văn phòng Thông tin Internet Quốc gia (国家互联网信息办公室) hoặc văn phòng cấp tỉnh.",
        },
        Approval::Publishing => Item {
            text: "Giấy phép xuất bản trực tuyến (网络出版服务许可证)",
            detail: "Tổng cục Báo chí và Xuất bản Quốc gia (国家新闻出版署), thông qua tỉnh.",
        },
        Approval::AudioVisual => Item {
            text: "Giấy phép nghe nhìn trực tuyến (信息网络传播视听节目许可证)",
            detail: "Tổng cục Phát thanh và Truyền hình Quốc gia (国家广播电视总局).",
        },
        Approval::Culture => Item {
            text: "Giấy phép văn hóa internet (网络文化经营许可证)",
            detail: "Cơ quan văn hóa và du lịch (文化和旅游主管部门) cấp tỉnh.",
        },
        Approval::GameNumber => Item {
            text: "Mã số phát hành trò chơi (游戏版号)",
            detail: "Tổng cục Báo chí và Xuất bản Quốc gia (国家新闻出版署).",
        },
        Approval::DrugsDevices => Item {
            text: "Chấp thuận thông tin về thuốc và thiết bị y tế (药品和医疗器械信息服务审核同意)",
            detail: "Cơ quan quản lý dược (药品监督管理部门) cấp tỉnh, đến hết ngày 21/12/2025.",
        },
        Approval::Religion => Item {
            text: "Giấy phép thông tin tôn giáo internet (互联网宗教信息服务许可证)",
            detail: "Cơ quan tôn giáo (宗教事务部门) cấp tỉnh.",
        },
        Approval::RideHailing => Item {
            text: "Giấy phép gọi xe qua mạng (网络预约出租汽车经营许可证)",
            detail: "Cơ quan giao thông (交通运输主管部门) của thành phố.",
        },
        Approval::Finance => Item {
            text: "Giấy phép cho loại hình tài chính tương ứng (金融业务许可)",
            detail: "Cơ quan quản lý tài chính (金融监管部门), Ngân hàng Nhân dân Trung Quốc (中国人民银行) hoặc Ủy ban Chứng khoán (中国证监会), tùy loại hình.",
        },
        Approval::Training => Item {
            text: "Phê duyệt đào tạo ngoài nhà trường (校外培训审批)",
            detail: "Cơ quan giáo dục (教育行政部门).",
        },
    }
}

/// A bar: what stands in the way, and what mends or lifts it.
#[must_use]
pub const fn bar(id: Bar) -> Item {
    match id {
        Bar::OperatorNotRegistered => Item {
            text: "Với tình hình hiện tại, không thể đăng ký, vì bên vận hành chưa được thành lập hợp pháp tại Trung Quốc đại lục.",
            detail: "Lập công ty, chi nhánh hoặc văn phòng đại diện tại đại lục, hoặc phục vụ từ bên ngoài.",
        },
        Bar::UnderAge => Item {
            text: "Với tình hình hiện tại, bạn chưa thể đăng ký, vì tỉnh của bạn yêu cầu người đăng ký lớn tuổi hơn.",
            detail: "Thời gian sẽ gỡ trở ngại này: hãy đăng ký khi đủ tuổi tỉnh yêu cầu, đa số là 18.",
        },
        Bar::ForeignIndividualNotAccepted => Item {
            text: "Với tình hình hiện tại, bạn không thể đăng ký với tư cách cá nhân, vì giấy tờ của bạn không được chấp nhận.",
            detail: "Cư trú ở một tỉnh chấp nhận người nước ngoài, hoặc một công ty tại đại lục, có thể gỡ trở ngại này.",
        },
        Bar::IndividualRestricted => Item {
            text: "Với tình hình hiện tại, không thể đăng ký, vì đăng ký cá nhân không bao gồm bán hàng, dịch vụ thu tiền, nền tảng, diễn đàn hay thông tin về thuốc và thiết bị y tế.",
            detail: "Đăng ký với tư cách công ty, hoặc bỏ những nội dung này.",
        },
        Bar::NotACompany => Item {
            text: "Với tình hình hiện tại, không thể có giấy phép, vì chỉ công ty mới được cấp.",
            detail: "Lập công ty, hoặc bỏ phần cần giấy phép. Với chi nhánh, công ty mẹ có thể xin.",
        },
        Bar::TradeNotAllowed => Item {
            text: "Với tình hình hiện tại, văn phòng đại diện không thể vận hành dịch vụ này, vì không được kinh doanh cũng không được cấp giấy phép.",
            detail: "Lập doanh nghiệp có vốn đầu tư nước ngoài, hoặc bỏ việc bán hàng và dịch vụ cần giấy phép.",
        },
        Bar::ForeignCap => Item {
            text: "Với tình hình hiện tại, không thể có giấy phép, vì nhà đầu tư nước ngoài giữ trên 50% và không có chính sách mở cửa nào mà báo cáo này dựa vào được.",
            detail: "Giảm tỷ lệ xuống 50% hoặc bỏ hoạt động này. Khu thí điểm mở một số hoạt động, nhưng không mở tìm kiếm hay cộng đồng; kho ứng dụng có chính sách mở cửa riêng.",
        },
        Bar::ForeignProhibited => Item {
            text: "Với tình hình hiện tại, không thể thực hiện, vì nội dung này đóng với nhà đầu tư và tổ chức nước ngoài.",
            detail: "Hãy bỏ nội dung này: chỉ chủ thể không có vốn nước ngoài mới được xin phép. Trong mảng văn hóa, âm nhạc là ngoại lệ: nếu chỉ có âm nhạc, hãy hỏi.",
        },
        Bar::CapitalTooLow => Item {
            text: "Với tình hình hiện tại, không thể có giấy phép, vì vốn đăng ký (注册资本) quá thấp.",
            detail: "Tăng vốn sẽ gỡ được trở ngại này: 1 triệu nhân dân tệ cho một tỉnh, 10 triệu cho nhiều tỉnh.",
        },
        Bar::AppOverseasBackend => Item {
            text: "Với tình hình hiện tại, ứng dụng không thể đăng ký, vì máy chủ của nó chỉ ở ngoài đại lục.",
            detail: "Dùng máy chủ và chủ thể tại đại lục, hoặc rời các kho ứng dụng đại lục. Tính đến tháng 8/2025, Apple vẫn cho các tài khoản quốc tế qua.",
        },
        Bar::ResidenceNotAccepted => Item {
            text: "Mối liên hệ của bạn với tỉnh đăng ký không được chấp nhận.",
            detail: "Nộp thẻ cư trú (居住证) nếu tỉnh chấp nhận, hoặc đăng ký ở tỉnh ghi trên thẻ căn cước.",
        },
        Bar::DomainSuffix => Item {
            text: "Đuôi tên miền chưa được Bộ Công nghiệp và Công nghệ thông tin (工业和信息化部) phê duyệt.",
            detail: "Dùng tên miền có đuôi đã được phê duyệt; tra cứu tại domain.miit.gov.cn.",
        },
        Bar::DomainRegistrar => Item {
            text: "Tên miền đang ở nhà đăng ký tên miền ngoài đại lục.",
            detail: "Chuyển về một nhà đăng ký đại lục đã được phê duyệt (域名注册服务机构).",
        },
        Bar::DomainUnverified => Item {
            text: "Tên miền chưa qua xác minh tên thật (实名认证).",
            detail: "Xác minh chủ sở hữu, rồi chờ ba đến năm ngày làm việc.",
        },
        Bar::DomainFresh => Item {
            text: "Tên miền vừa mới xác minh tên thật (实名认证).",
            detail: "Chờ ba đến năm ngày làm việc sau đó.",
        },
        Bar::DomainPrivacy => Item {
            text: "Chế độ bảo vệ riêng tư che giấu chủ sở hữu tên miền.",
            detail: "Tắt chế độ này và xác minh chủ sở hữu (实名认证).",
        },
        Bar::DomainHolder => Item {
            text: "Chủ sở hữu tên miền không được chấp nhận ở đây.",
            detail: "Chuyển tên miền cho bên đăng ký (主办单位); tên, loại và số giấy tờ phải khớp.",
        },
        Bar::DomainExpiring => Item {
            text: "Tên miền hết hạn trong ba tháng hoặc sớm hơn.",
            detail: "Gia hạn trước; nhiều tỉnh yêu cầu còn hạn trên ba tháng.",
        },
        Bar::InstitutionDomain => Item {
            text: "Cơ quan nhà nước hoặc đơn vị sự nghiệp phải dùng đuôi tên miền khác.",
            detail: "Cơ quan nhà nước dùng .gov.cn hoặc .政务, đơn vị sự nghiệp dùng .cn hoặc .公益.",
        },
        Bar::ServerNeeded => Item {
            text: "Chưa có máy chủ nào dùng được để đăng ký.",
            detail: "Thuê máy chủ đại lục theo kỳ hạn (包年包月) từ ba tháng trở lên, có địa chỉ IP công cộng.",
        },
        Bar::AccountInternational => Item {
            text: "Không thể đăng ký bằng tài khoản trang quốc tế.",
            detail: "Mở tài khoản ở trang Trung Quốc (中国站) của nhà cung cấp.",
        },
        Bar::PrincipalNotAccepted => Item {
            text: "Tỉnh của bạn không chấp nhận người này làm người phụ trách chủ thể (主体负责人).",
            detail: "Đa số yêu cầu người đại diện theo pháp luật (法定代表人); nếu đó là người nước ngoài, một số tỉnh yêu cầu ủy quyền cho người có căn cước đại lục.",
        },
        Bar::SamePersonRequired => Item {
            text: "Tỉnh của bạn yêu cầu người phụ trách chủ thể (主体负责人) được ủy quyền kiêm luôn người phụ trách dịch vụ (服务负责人).",
            detail: "Ghi cùng một người cho cả hai.",
        },
        Bar::DifferentPersonsRequired => Item {
            text: "Tỉnh của bạn yêu cầu người phụ trách chủ thể (主体负责人) và người phụ trách dịch vụ (服务负责人) là hai người.",
            detail: "Cử người phụ trách dịch vụ khác, với số điện thoại khác.",
        },
        Bar::NoMainlandPhone => Item {
            text: "Người phụ trách chủ thể hoặc dịch vụ không có số di động đại lục.",
            detail: "Đăng ký số di động đại lục; tin nhắn xác minh (短信核验) sẽ gửi đến đó.",
        },
        Bar::StaffTooFew => Item {
            text: "Chưa đủ ba người được công ty đóng bảo hiểm xã hội (社会保险).",
            detail: "Đóng cho ba người trước khi xin phép; các tỉnh xem xét một đến ba tháng gần nhất.",
        },
        Bar::FiledByAnother => Item {
            text: "Dịch vụ đang được đăng ký dưới tên người khác.",
            detail: "Yêu cầu hủy đăng ký đó (注销备案), rồi đăng ký dưới tên bạn.",
        },
        Bar::CancelPersonalFiling => Item {
            text: "Đăng ký cá nhân không thể chuyển thành đăng ký của tổ chức.",
            detail: "Hủy (注销备案), rồi đăng ký với tư cách tổ chức.",
        },
        Bar::ShellFirst => Item {
            text: "Đăng ký cũ của bạn là chủ thể rỗng (空壳主体), không có dịch vụ nào.",
            detail: "Hủy rồi đăng ký lại; một số tỉnh cho thêm dịch vụ: hãy hỏi tỉnh của bạn.",
        },
    }
}

/// A dispute: what it is about, which side is followed, and both positions.
#[must_use]
pub const fn dispute(id: Dispute) -> DisputeText {
    match id {
        Dispute::OwnSales => DisputeText {
            text: "Bán hàng trực tuyến có cần giấy phép không. Báo cáo này theo thông báo của cơ quan quản lý: ai tự bán hàng hóa, dịch vụ của mình hoặc mua lại thì chỉ cần đăng ký. Ít tỉnh đã ra thông báo như vậy, nên tỉnh của bạn quyết định.",
            positions: [
                "Alibaba Cloud, 20/10/2017: trang web chỉ đăng ký không được có thương mại điện tử hay thanh toán trực tuyến.",
                "Cục quản lý viễn thông An Huy, 22/4/2021: tự mình bán các hàng hóa, dịch vụ đó, không có người bán bên ngoài, thì không cần giấy phép.",
            ],
        },
        Dispute::JointVenture => DisputeText {
            text: "Liên doanh có vốn nước ngoài đến 50% có được vận hành trang web thương mại không. Báo cáo này theo nghị định, có giá trị cao hơn trang của nhà cung cấp: được xin giấy phép.",
            positions: [
                "Trang hỗ trợ Alibaba Cloud, không ghi ngày: được đăng ký, nhưng không được thu tiền qua trang web.",
                "Nghị định 333, Điều 6, bản hiện hành từ 1/5/2022: nhà đầu tư nước ngoài được giữ đến 50% trong viễn thông giá trị gia tăng.",
            ],
        },
        Dispute::ForeignIndividual => DisputeText {
            text: "Người nước ngoài có được đăng ký với tư cách cá nhân không. Các tỉnh quyết định, nên báo cáo này theo danh sách của họ: Bắc Kinh nhận hộ chiếu; Thượng Hải cần thẻ cư trú, phiếu cư trú (居住单) và hộ chiếu; Hà Bắc từ chối, theo một danh sách thì Phúc Kiến cũng vậy. Nơi khác hãy hỏi.",
            positions: [
                "Trang hỗ trợ Alibaba Cloud, không ghi ngày: người nước ngoài có nơi cư trú cố định tại Trung Quốc thì được.",
                "Huawei Cloud, 31/12/2025: Hà Bắc không nhận đăng ký của người nước ngoài; mỗi tỉnh có quy định riêng.",
            ],
        },
        Dispute::Advertising => DisputeText {
            text: "Quảng cáo có khiến trang web thành kinh doanh không. Nghị định 292 xét người dùng có trả tiền hay không, nên báo cáo này cho là chỉ cần đăng ký, nhưng nghiêng về B25 nếu bán chỗ quảng cáo như một nền tảng. Chưa thấy trả lời của cơ quan quản lý: hãy hỏi.",
            positions: [
                "Trang hỗ trợ Alibaba Cloud, không ghi ngày: có thu nhập từ quảng cáo thì cần giấy phép thương mại.",
                "Nghị định 292, Điều 3, từ năm 2000: kinh doanh là những gì người dùng internet trả tiền.",
            ],
        },
        Dispute::SoftwareService => DisputeText {
            text: "Phần mềm bán dưới dạng dịch vụ trực tuyến có cần giấy phép không. Báo cáo này cho là chỉ cần đăng ký, vì không văn bản nào nhắc đến công cụ như vậy; B21 (xử lý cho người dùng) và B25 (đăng tin cho người khác) đều có thể: hãy hỏi.",
            positions: [
                "Danh mục phân loại 2015: nền tảng xử lý dữ liệu hay giao dịch cho người dùng là B21.",
                "Nghị định 292, Điều 3, từ năm 2000: kinh doanh là cung cấp thông tin hoặc làm trang web có thu tiền.",
            ],
        },
        Dispute::IpOnly => DisputeText {
            text: "Trang web không có tên miền có phải đăng ký không. Báo cáo này theo quy định của bộ, có giá trị cao hơn cách làm của nhà cung cấp: hãy hỏi nhà cung cấp cách thực hiện.",
            positions: [
                "Tencent Cloud, khoảng năm 2021: không có tên miền thì không cần đăng ký.",
                "Lệnh 33 của MII, Điều 5, từ năm 2005: gồm cả trang web chỉ truy cập được bằng địa chỉ IP.",
            ],
        },
        Dispute::OverseasApp => DisputeText {
            text: "Ứng dụng có máy chủ hoặc kho ứng dụng ngoài đại lục có cần đăng ký không. Báo cáo này theo thực tiễn: máy chủ đại lục thì đăng ký; máy chủ và kho đều ở ngoài thì không; máy chủ ở ngoài nhưng kho đại lục thì không thể đăng ký.",
            positions: [
                "Thông báo 105 của MIIT năm 2023: ai phục vụ đại lục qua ứng dụng đều phải đăng ký.",
                "AppInChina, 18/8/2025: Apple yêu cầu đăng ký, nhưng tài khoản quốc tế vẫn có thể phát hành khi không có.",
            ],
        },
        Dispute::OverseasMiniProgram => DisputeText {
            text: "Mini program có máy chủ hoặc chủ thể ở nước ngoài có đăng ký được không. Với chủ thể đại lục, báo cáo này cho là được, vì không thấy điều kiện về máy chủ; không có giấy tờ đại lục thì không.",
            positions: [
                "Huawei Cloud, 31/12/2025: đăng ký cần giấy tờ do chính quyền Trung Quốc cấp.",
                "Thông báo 105 của MIIT năm 2023: ai cung cấp dịch vụ như vậy trong đại lục đều phải đăng ký.",
            ],
        },
        Dispute::InternalApp => DisputeText {
            text: "Ứng dụng nội bộ có cần đăng ký không. Không văn bản nào nêu. Trên máy chủ đại lục, báo cáo này cho là phải đăng ký, vì máy chủ mà ứng dụng gọi đến vốn phải đăng ký; nếu không thì không. Hãy hỏi.",
            positions: [
                "Lệnh 33 của MII, Điều 5, từ năm 2005: được hiểu là áp dụng cho dịch vụ công khai.",
                "Luật Chống lừa đảo viễn thông và mạng, Điều 23, năm 2022: ứng dụng phải được cấp phép hoặc đăng ký; ứng dụng nội bộ không được loại trừ.",
            ],
        },
        Dispute::OfflineApp => DisputeText {
            text: "Ứng dụng không có dịch vụ mạng có cần đăng ký không. Báo cáo này cho là không, vì không cung cấp dịch vụ thông tin internet; kho ứng dụng đại lục vẫn có thể yêu cầu.",
            positions: [
                "Thông báo 105 của MIIT năm 2023: ứng dụng phải đăng ký, kho không được đăng ứng dụng chưa đăng ký.",
                "Các đơn vị làm thủ tục, từ năm 2023: không cần, trừ khi được phân phối trên kho ứng dụng.",
            ],
        },
        Dispute::MarketplaceB21 => DisputeText {
            text: "Sàn giao dịch có cần B21 không. Báo cáo này cho là có, vì hướng dẫn của các cục mô tả đúng như vậy; với gọi xe thì nghi vấn lớn hơn.",
            positions: [
                "Các câu trả lời được cho là của bộ, trích dẫn tháng 9/2026: sàn gọi xe và sàn hàng hóa chỉ cần đăng ký. Nghị định 768, từ 1/5/2024, chỉ xét ai giữ tiền.",
                "Hướng dẫn cấp phép của một cục, không ghi ngày: B21 dành cho giao dịch của bên thứ ba hoàn tất trực tuyến.",
            ],
        },
        Dispute::FreePlatform => DisputeText {
            text: "Nền tảng đăng nội dung của người khác, miễn phí cho người dùng, có cần B25 không. Báo cáo này cho là chỉ cần đăng ký, vì Nghị định 292 xét người dùng có trả tiền hay không, nhưng nghiêng về B25 ngay khi nền tảng có thu nhập bằng bất kỳ cách nào: hãy hỏi.",
            positions: [
                "Danh mục phân loại 2015: đăng tin cho người khác, tìm kiếm và cộng đồng là B25, bất kể ai trả tiền.",
                "Nghị định 292, Điều 3, từ năm 2000: những gì người dùng nhận miễn phí là phi kinh doanh.",
            ],
        },
        Dispute::PsbDeadline => DisputeText {
            text: "30 ngày đăng ký với công an (公安联网备案) tính từ khi nào. Báo cáo này theo quy định của bộ: từ ngày mở dịch vụ. Tencent Cloud coi đó là ngày được duyệt.",
            positions: [
                "Trang hỗ trợ Alibaba Cloud, không ghi ngày: từ khi nhận đăng ký ICP.",
                "Lệnh 33 của Bộ Công an, Điều 12, năm 1997: từ ngày chính thức kết nối mạng.",
            ],
        },
        Dispute::FilingTime => DisputeText {
            text: "Cơ quan quản lý xét duyệt bao lâu. Báo cáo này theo quy định ràng buộc cơ quan đó; thời gian nhà cung cấp kiểm tra tính thêm.",
            positions: [
                "Alibaba Cloud, 20/10/2017: có thể đến vài tháng, nhưng qua Alibaba Cloud là 20 ngày làm việc.",
                "Lệnh 33 của MII, Điều 12, từ năm 2005: 20 ngày làm việc kể từ khi đủ giấy tờ.",
            ],
        },
        Dispute::UnfiledReachable => DisputeText {
            text: "Trang web chưa đăng ký phục vụ từ bên ngoài có truy cập được ở đại lục không. Báo cáo này cho là có, dù không ổn định: chính nhà cung cấp đại lục chặn tên miền chưa đăng ký, trên máy chủ của họ.",
            positions: [
                "Trang hỗ trợ Alibaba Cloud, không ghi ngày: không thể.",
                "linktom, năm 2018: không cần đăng ký.",
            ],
        },
        Dispute::PhotoPresence => DisputeText {
            text: "Có ai phải ở đại lục để chụp ảnh không. Báo cáo này theo hướng dẫn cụ thể hơn: có, người phụ trách trang web.",
            positions: [
                "Trang hỗ trợ Alibaba Cloud, không ghi ngày: mọi bước đều trực tuyến.",
                "Alibaba Cloud, 11/2/2018: tại địa điểm chỉ định, hoặc trước phông nền gửi trong đại lục.",
            ],
        },
        Dispute::DrugsDevicesPractice => DisputeText {
            text: "Thông tin về thuốc và thiết bị y tế có cần chấp thuận trước khi đăng ký ICP không. Nghị định đã bỏ từ 20/1/2025; báo cáo này giữ đến 22/12/2025, khi việc đăng ký sau đó với cơ quan dược thay thế. Tỉnh của bạn vẫn có thể yêu cầu.",
            positions: [
                "Cục quản lý viễn thông Quảng Tây, 10/2/2026: vẫn liệt kê trong các phê duyệt chuyên ngành.",
                "Nghị định 292, Điều 5, bản hiện hành từ 20/1/2025: không còn nêu.",
            ],
        },
    }
}

/// Why the law says so.
#[must_use]
pub const fn reason(id: Reason) -> &'static str {
    match id {
        Reason::WebsiteOnMainlandNode => {
            "Trang web phục vụ từ máy chủ đại lục phải đăng ký trước khi mở (Nghị định 292, Điều 4; Lệnh 33, Điều 5)."
        }
        Reason::IpOnlyOnMainlandNode => {
            "Lệnh 33, Điều 5, gồm cả trang web chỉ truy cập bằng địa chỉ IP; một số nhà cung cấp cho là không cần đăng ký."
        }
        Reason::PublicAppInMainlandStore => {
            "Ứng dụng phục vụ công chúng ở đại lục phải đăng ký trước khi phát hành (Luật Chống lừa đảo, Điều 23; Thông báo 105 của MIIT năm 2023)."
        }
        Reason::PublicAppOutsideMainlandStores => {
            "Thông báo 105 xét việc phục vụ trong đại lục, nhà cung cấp xét máy chủ của họ, không xét kho ứng dụng."
        }
        Reason::AppWithOverseasBackend => {
            "Theo Thông báo 105, ứng dụng trong kho đại lục phải đăng ký, dù máy chủ ở đâu; thực tiễn không thống nhất."
        }
        Reason::StaffAppOnMainlandNode => {
            "Luật không loại trừ ứng dụng nội bộ, và máy chủ mà ứng dụng gọi đến vốn phải đăng ký; không văn bản nào nêu trường hợp này."
        }
        Reason::MiniProgram => {
            "Từ 1/9/2023, mini program và quick app phải đăng ký qua nền tảng của chúng (Thông báo 105 của MIIT)."
        }
        Reason::MiniProgramWithOverseasBackend => {
            "Không thấy điều kiện về máy chủ cho mini program, nên vẫn đăng ký; hãy hỏi nền tảng."
        }
        Reason::NotPublicMayBeFiled => {
            "Cách hiểu khác, của nhà cung cấp: tên miền công khai trên địa chỉ đại lục bị chặn cho đến khi đăng ký."
        }
        Reason::AppAbroadMayBeFiled => {
            "Cách hiểu khác về Thông báo 105: mọi ứng dụng dùng ở đại lục đều phải đăng ký."
        }
        Reason::OfflineAppMayBeFiled => {
            "Cách hiểu khác, của các đơn vị làm thủ tục: ứng dụng ngoại tuyến phải đăng ký khi được phân phối trên kho."
        }
        Reason::MarketplaceAppBeforeAppFiling => {
            "Trước khi có đăng ký ứng dụng, sàn giao dịch trong ứng dụng vẫn có thể cần giấy phép (Điều lệ Viễn thông, Điều 7)."
        }
        Reason::OffshoreCompany => {
            "Đăng ký dành cho chủ thể trong đại lục (Lệnh 33, Điều 5), với giấy tờ cấp tại đó."
        }
        Reason::OffshoreCompanyMiniProgram => {
            "Mini program cũng cần giấy tờ cấp tại đại lục; hãy hỏi nền tảng."
        }
        Reason::AppBackendAbroad => {
            "Trên thực tế, đăng ký ứng dụng cần máy chủ đại lục, và kho Android Trung Quốc từ chối ứng dụng chưa đăng ký; tháng 8/2025 Apple chưa chặt như vậy."
        }
        Reason::UnderSixteen => {
            "Các danh sách được dùng ở đây không nhận người dưới 16 tuổi; một danh sách cũ nhắc đến giấy tờ của người giám hộ ở Phúc Kiến."
        }
        Reason::UnderEighteen => "Ở tỉnh này, cá nhân phải đủ 18 tuổi mới được đăng ký.",
        Reason::UnderEighteenSourcesDiffer => {
            "Các nguồn khác nhau về độ tuổi ở tỉnh này; báo cáo theo mức chặt hơn."
        }
        Reason::UnderEighteenMayBeRefused => {
            "Chỉ một danh sách cũ nhận người 16 và 17 tuổi ở đây, kèm chứng minh việc làm hoặc thu nhập."
        }
        Reason::ForeignVisitor => "Không nguồn nào nhận người nước ngoài không cư trú tại đại lục.",
        Reason::ForeignResidentHebei => {
            "Hà Bắc không nhận đăng ký của người nước ngoài (Huawei Cloud, 31/12/2025)."
        }
        Reason::ForeignResidentFujian => {
            "Một danh sách nói Phúc Kiến chỉ nhận căn cước đại lục; các danh sách khác không nhắc."
        }
        Reason::ForeignResidentMayBeRefused => {
            "Trên toàn quốc, hộ chiếu là giấy tờ được nhận, nhưng ít tỉnh xác nhận; tỉnh của bạn có thể từ chối."
        }
        Reason::HongKongMacauTaiwanMayBeRefused => {
            "Nhà cung cấp liệt kê giấy thông hành của cư dân Hồng Kông, Ma Cao và Đài Loan; tỉnh này chưa xác nhận."
        }
        Reason::IndividualTradeOrForum => {
            "Chỉ đăng ký ICP thì không được làm dịch vụ thu tiền (Nghị định 292, Điều 11); đăng ký cá nhân còn không được có diễn đàn hay nền tảng (quy định của nhà cung cấp)."
        }
        Reason::IndividualSoftware => {
            "Bán phần mềm có thể là dịch vụ thu tiền; chỉ đăng ký ICP thì không được làm (Nghị định 292, Điều 11)."
        }
        Reason::IndividualDrugs => {
            "Từ 22/12/2025, chỉ tổ chức được đăng ký thông tin này (Công bố 123 của NMPA)."
        }
        Reason::IndividualAdvertisingOrTopic => {
            "Cách hiểu khác: điều này vượt quá nội dung cá nhân mà đăng ký cá nhân cho phép."
        }
        Reason::LicenceForCompaniesOnly => {
            "Chỉ công ty mới được cấp (Điều lệ Viễn thông, Điều 13; Lệnh 42, Điều 6)."
        }
        Reason::PlatformForCompaniesOnly => {
            "Danh mục xếp việc đăng tin hay tìm kiếm cho người khác vào B25, chỉ dành cho công ty; nền tảng miễn phí thì chưa rõ."
        }
        Reason::RepresentativeOfficeTrades => {
            "Văn phòng đại diện không phải công ty: được đăng ký, nhưng không được bán hàng hay được cấp giấy phép (Điều lệ Viễn thông, Điều 13)."
        }
        Reason::RepresentativeOfficeSoftware => {
            "Bán phần mềm có thể là kinh doanh hoặc cần giấy phép; văn phòng đại diện đều không được."
        }
        Reason::ForeignContent => {
            "Tin tức, xuất bản (gồm trò chơi) và chương trình nghe nhìn đóng với mọi vốn nước ngoài (Danh mục hạn chế 2024)."
        }
        Reason::ForeignReligion => {
            "Người và tổ chức nước ngoài, cùng tổ chức do họ lập, không được cung cấp thông tin tôn giáo (Lệnh 17, từ 1/3/2022)."
        }
        Reason::ForeignCulture => {
            "Văn hóa internet đóng với vốn nước ngoài, trừ âm nhạc (Danh mục hạn chế 2024); câu trả lời của bạn không tách riêng âm nhạc."
        }
        Reason::RepresentativeOfficeContent => {
            "Nội dung này đóng với bên nước ngoài; không phải văn bản nào cũng coi văn phòng đại diện là bên nước ngoài."
        }
        Reason::ForeignCap => {
            "Nhà đầu tư nước ngoài được giữ tối đa 50% (Nghị định 333, Điều 6), và không có chính sách mở cửa nào áp dụng cho kế hoạch này."
        }
        Reason::ForeignCapCepa => {
            "Áp dụng mức trần 50%; CEPA được mở rộng ngày 1/3/2025, nhưng phần viễn thông chưa được kiểm tra: hãy hỏi."
        }
        Reason::ForeignCapSearchCommunity => {
            "Tìm kiếm và cộng đồng vẫn chịu mức trần 50%; chưa có chính sách mở cửa nào."
        }
        Reason::ForeignCapAppStore => {
            "Kho ứng dụng trên 50% vốn nước ngoài cần một điều kiện mở cửa: chứng nhận CEPA, khu thí điểm hoặc, từ tháng 4/2025, một trong 20 thành phố."
        }
        Reason::MayNeedLicenceClosed => {
            "Nếu việc này cần giấy phép, vốn nước ngoài trên 50% sẽ là trở ngại."
        }
        Reason::CapitalUnder1m => {
            "Giấy phép yêu cầu vốn đăng ký 1 triệu nhân dân tệ (Lệnh 42, Điều 6)."
        }
        Reason::CapitalUnder10m => {
            "Để phục vụ nhiều tỉnh, giấy phép yêu cầu 10 triệu nhân dân tệ (Lệnh 42, Điều 6)."
        }
        Reason::CapitalBeijingPilotMayBeRefused => {
            "Hướng dẫn thí điểm của Bắc Kinh ngày 26/11/2024 nhận 1 triệu nhân dân tệ, Lệnh 42 yêu cầu 10 triệu."
        }
        Reason::PilotApprovalMayBeRefused => {
            "Bộ quyết định từng phê duyệt thí điểm (试点批复) và có thể từ chối."
        }
        Reason::Marketplace => {
            "Người khác bán hàng hay cung cấp dịch vụ dưới tên của họ và hoàn tất giao dịch trên nền tảng của bạn: đó là B21 (Danh mục 2015)."
        }
        Reason::RideMarketplace => {
            "Bán chuyến xe của người khác trên nền tảng của bạn phù hợp với B21; các câu trả lời được cho là của bộ nói chỉ cần đăng ký."
        }
        Reason::DataProcessing => {
            "Xử lý dữ liệu cho người dùng trên một nền tảng là B21 (Danh mục 2015)."
        }
        Reason::PaidContent => {
            "Người dùng trả tiền cho thông tin, nên là kinh doanh (Nghị định 292, Điều 3). Danh mục nói về đăng tin cho người khác: nếu toàn bộ là nội dung của bạn, hãy hỏi."
        }
        Reason::AppStore => "Theo Danh mục và phương án mở cửa 2025, kho ứng dụng là B25.",
        Reason::Games => "Trên thực tế, trò chơi được coi là dịch vụ thu tiền và cần B25.",
        Reason::Payment => {
            "Giữ tiền của người mua thay người bán là hoạt động thanh toán (Nghị định 768 từ 1/5/2024; trước đó là quy định của ngân hàng trung ương)."
        }
        Reason::OwnSalesMayNeedLicence => {
            "Hướng dẫn của nhà cung cấp yêu cầu giấy phép, và không tìm thấy thông báo ngược lại của tỉnh bạn."
        }
        Reason::FreePlatformMayNeedLicence => {
            "Danh mục xếp việc đăng tin cho người khác, tìm kiếm và cộng đồng vào B25, bất kể ai trả tiền."
        }
        Reason::AdvertisingMayNeedLicence => {
            "Hướng dẫn của nhà cung cấp coi quảng cáo là kinh doanh, và bán chỗ quảng cáo như một nền tảng có thể là B25."
        }
        Reason::SoftwareMayNeedLicence => {
            "Phần mềm có thể là B21 nếu xử lý cho người dùng, B25 nếu đăng tin cho người khác."
        }
        Reason::PlatformOnlyMayNeedLicence => {
            "Chỉ một số tỉnh viết rằng kinh doanh bên trong WeChat hay Alipay không cần giấy phép; chỉ An Huy nhắc đến ứng dụng."
        }
        Reason::ServedFromOutside => {
            "Không máy chủ đại lục nào phục vụ: trên thực tế không cần và cũng không thể đăng ký."
        }
        Reason::NoNodeAnswers => {
            "Không máy chủ nào phục vụ khách truy cập, nên không có dịch vụ để đăng ký."
        }
        Reason::PageOnAnotherPlatform => {
            "Tên miền là của nền tảng; nếu dùng tên miền riêng, kết quả sẽ thay đổi."
        }
        Reason::DomainWithoutService => {
            "Tên miền không có dịch vụ nào phía sau thì không có gì để đăng ký."
        }
        Reason::NotReachableFromTheInternet => {
            "Những gì công chúng không truy cập được thường không được coi là dịch vụ thông tin internet."
        }
        Reason::AppAbroadOutsideMainlandStores => {
            "Cả máy chủ lẫn kho ứng dụng đều không ở đại lục, nên trên thực tế không đăng ký."
        }
        Reason::AppWithoutNetwork => {
            "Ứng dụng không có dịch vụ mạng riêng, nên không có dịch vụ để đăng ký."
        }
        Reason::BeforeAppFiling => "Ứng dụng và mini program chỉ phải đăng ký từ 1/9/2023.",
        Reason::CdnNodeCounts => {
            "Nút CDN, tường lửa hay lưu trữ ở đại lục được coi như máy chủ đại lục."
        }
        Reason::ForeignEquityFilesAlike => {
            "Khi đăng ký ICP, vốn nước ngoài không tạo khác biệt: chỉ xét giấy phép kinh doanh tại đại lục (营业执照)."
        }
        Reason::OfficeMayFile => {
            "Văn phòng đại diện đăng ký ICP bằng giấy chứng nhận đăng ký (登记证) của mình."
        }
        Reason::BranchFilesAlone => "Chi nhánh đăng ký dưới tên mình, không dưới tên công ty mẹ.",
        Reason::OwnSales => {
            "Bạn tự bán, không có người bán bên ngoài: cơ quan quản lý chỉ yêu cầu đăng ký (Thông báo 272 năm 2010 của Bộ Thương mại; thông báo An Huy 2021)."
        }
        Reason::OwnInformation => {
            "Thông tin của chính bạn, miễn phí cho người dùng, chỉ cần đăng ký (Nghị định 292, Điều 4)."
        }
        Reason::BusinessInsideAPlatform => {
            "Chỉ kinh doanh bên trong nền tảng của người khác thì không cần giấy phép (thông báo An Huy 2021, Hà Nam 2023; với ứng dụng chỉ An Huy)."
        }
        Reason::LicencesHeld => "Bạn đã có giấy phép cho việc này, nên không liệt kê lại.",
        Reason::ForeignMarketplaceOpen => {
            "B21 cho thương mại điện tử (经营类电子商务) mở đến 100% vốn nước ngoài trên toàn quốc từ năm 2015."
        }
        Reason::JointVentureUpToHalf => {
            "Với vốn nước ngoài đến 50%, công ty được xin B21 và B25 ngoài các lĩnh vực bị cấm (Nghị định 333, Điều 6)."
        }
        Reason::PilotAreaOpens => {
            "Trong khu thí điểm, nếu công ty và cơ sở đặt tại đó, bộ có thể phê duyệt trên 50% (Thông báo 107 năm 2024)."
        }
        Reason::FilingComesFirst => {
            "Phải đăng ký ICP trước: số đăng ký phải có sẵn trên trang chủ (hướng dẫn cấp phép Quảng Tây, 2026)."
        }
        Reason::OwnSalesNoticeProvince => {
            "Cục quản lý viễn thông của tỉnh bạn đã thông báo rằng tự bán hàng không cần giấy phép."
        }
        Reason::AudioVisualStateControlled => {
            "Giấy phép này dành cho đơn vị thuộc sở hữu hoặc do nhà nước kiểm soát (Lệnh 56, Điều 8); đơn vị khác có thể bị từ chối."
        }
        Reason::ResidencePermitMayBeRefused => {
            "Không nguồn nào nói tỉnh này có nhận thẻ cư trú hay không."
        }
        Reason::PrincipalAuthorisedInPlaceOfAForeigner => {
            "Các nguồn khác nhau về việc tỉnh này có nhận người phụ trách được ủy quyền hay không."
        }
        Reason::RegulatedNameMayBeRefused => {
            "Từ ngữ thuộc lĩnh vực được quản lý trong tên hoặc phạm vi kinh doanh có thể đòi hỏi cam kết (不涉及前置审批承诺书) hoặc giấy phép; Hồ Bắc không nhận cam kết."
        }
    }
}

/// What to change.
#[must_use]
pub const fn change(id: ChangeId) -> &'static str {
    match id {
        ChangeId::RegisterCompany => "Lập công ty tại đại lục",
        ChangeId::RegisterForeignInvested => {
            "Lập công ty tại đại lục (100% vốn nước ngoài hoặc liên doanh)"
        }
        ChangeId::RegisterOffice => "Lập văn phòng đại diện tại đại lục",
        ChangeId::RegisterBranch => "Lập chi nhánh tại đại lục",
        ChangeId::UsePartnerCompany => {
            "Để một công ty đối tác tại đại lục vận hành và đăng ký dịch vụ"
        }
        ChangeId::UseParentCompany => "Để công ty mẹ đứng tên nộp hồ sơ",
        ChangeId::ComeOfAge => "Chờ đến khi đủ 18 tuổi",
        ChangeId::ServeFromMainland => "Phục vụ từ máy chủ đại lục",
        ChangeId::LeaveMainlandStores => "Rời các kho ứng dụng đại lục",
        ChangeId::LowerForeignShare => "Giảm vốn nước ngoài xuống 50% hoặc thấp hơn",
        ChangeId::EnterPilotArea => {
            "Đặt công ty và cơ sở trong khu thí điểm (Bắc Kinh, Lâm Cảng hoặc Phố Đông ở Thượng Hải, Hải Nam, Thâm Quyến)"
        }
        ChangeId::EnterOpeningCity => {
            "Lập công ty tại một trong 20 thành phố đã mở cho kho ứng dụng"
        }
        ChangeId::RaiseCapitalToOne => "Tăng vốn đăng ký lên 1 triệu nhân dân tệ",
        ChangeId::RaiseCapitalToTen => "Tăng vốn đăng ký lên 10 triệu nhân dân tệ",
        ChangeId::StayInOneProvince => "Giới hạn dịch vụ cần giấy phép trong một tỉnh",
        ChangeId::LetPaymentInstitutionHold => {
            "Để tổ chức thanh toán có giấy phép giữ tiền của người mua"
        }
        ChangeId::DropOwnSales => "Bỏ việc tự bán hàng",
        ChangeId::DropMarketplace => "Bỏ người bán bên thứ ba",
        ChangeId::DropPaidContent => "Cho miễn phí toàn bộ nội dung",
        ChangeId::DropInformationPlatform => "Ngừng đăng thông tin của người khác",
        ChangeId::DropCommunity => "Bỏ bài đăng, diễn đàn và trò chuyện",
        ChangeId::DropSearch => "Bỏ dịch vụ tìm kiếm",
        ChangeId::DropAppStore => "Bỏ kho ứng dụng",
        ChangeId::DropSoftwareService => "Bỏ dịch vụ phần mềm",
        ChangeId::DropDataProcessing => "Bỏ việc xử lý dữ liệu cho người dùng",
        ChangeId::DropGames => "Bỏ trò chơi",
        ChangeId::DropNews => "Bỏ tin tức",
        ChangeId::DropPublishing => "Bỏ xuất bản",
        ChangeId::DropAudioVisual => "Bỏ chương trình nghe nhìn",
        ChangeId::DropCulture => "Bỏ sản phẩm văn hóa",
        ChangeId::DropDrugsDevices => "Bỏ thông tin về thuốc và thiết bị y tế",
        ChangeId::DropReligion => "Bỏ nội dung tôn giáo",
    }
}
