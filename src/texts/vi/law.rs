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
            detail: "Bạn không cần đăng ký ICP (ICP备案); ngoài đại lục cũng không đăng ký được.",
        },
        Outcome::Filing => Item {
            text: "Chỉ cần đăng ký ICP",
            detail: "Bạn cần đăng ký ICP (ICP备案); theo cách hiểu của báo cáo này, không cần giấy phép.",
        },
        Outcome::Licence => Item {
            text: "Đăng ký ICP, rồi xin giấy phép",
            detail: "Bạn cần đăng ký ICP (ICP备案) trước, rồi xin các giấy phép được nêu.",
        },
        Outcome::HongKong => Item {
            text: "Không thực hiện được theo kế hoạch này",
            detail: "Hiện tại không đăng ký được hoặc không xin được giấy phép: hãy đổi kế hoạch, hoặc đặt máy chủ ở Hồng Kông hay nước ngoài; riêng việc đó không làm cho hoạt động hợp pháp.",
        },
    }
}

/// A certainty: its name, and who has the last word.
#[must_use]
pub const fn certainty(id: Certainty) -> Item {
    match id {
        Certainty::Settled => Item {
            text: "Rõ ràng",
            detail: "Quy định toàn quốc hoặc thực tiễn thống nhất; hồ sơ vẫn được xét.",
        },
        Certainty::Province => Item {
            text: "Tỉnh hoặc nhà cung cấp quyết định",
            detail: "Hãy hỏi trước khi bỏ tiền.",
        },
        Certainty::Regulator => Item {
            text: "Hãy hỏi cơ quan quản lý",
            detail: "Luật chưa rõ hoặc có tranh cãi: hãy hỏi cục quản lý viễn thông tỉnh (通信管理局) trước.",
        },
    }
}

/// What is filed.
#[must_use]
pub const fn filing(id: Filing) -> &'static str {
    match id {
        Filing::Website => "Đăng ký trang web (网站备案)",
        Filing::App => "Đăng ký ứng dụng (App备案)",
        Filing::MiniProgram => "Đăng ký mini-program (小程序备案)",
    }
}

/// A kind of order: its name, and what it means.
#[must_use]
pub const fn filing_type(id: FilingType) -> Item {
    match id {
        FilingType::First => Item {
            text: "Đăng ký lần đầu (首次备案)",
            detail: "Cho chủ thể mới, hoặc làm lại sau khi hủy.",
        },
        FilingType::NewService => Item {
            text: "Thêm dịch vụ (新增互联网信息服务)",
            detail: "Chủ thể đã đăng ký ở đây.",
        },
        FilingType::NewServiceElsewhere => Item {
            text: "Thêm dịch vụ, chủ thể đã đăng ký nơi khác (新增互联网信息服务，原备案不在本接入商)",
            detail: "Thông tin phải khớp hoàn toàn với hồ sơ cũ.",
        },
        FilingType::Access => Item {
            text: "Thêm nhà cung cấp (接入备案)",
            detail: "Đăng ký qua nhà cung cấp kia vẫn có hiệu lực.",
        },
        FilingType::Change => Item {
            text: "Thay đổi (变更备案)",
            detail: "Nếu ngừng dịch vụ thì hủy đăng ký (注销备案).",
        },
    }
}

/// A licence: its name, and what it is for.
#[must_use]
pub const fn licence(id: Licence) -> Item {
    match id {
        Licence::B21 => Item {
            text: "Giấy phép xử lý dữ liệu và giao dịch, B21 (EDI证)",
            detail: "Cho nền tảng nơi người khác bán hàng, dịch vụ, và cho xử lý dữ liệu của người dùng.",
        },
        Licence::B25 => Item {
            text: "Giấy phép dịch vụ thông tin, B25 (ICP证)",
            detail: "Cho thông tin thu tiền, và nền tảng đăng tin cho người khác.",
        },
        Licence::Payment => Item {
            text: "Giấy phép thanh toán (支付业务许可证)",
            detail: "Do Ngân hàng Nhân dân Trung Quốc cấp; B21 không thay được.",
        },
    }
}

/// A permit: its name, and who grants it.
#[must_use]
pub const fn approval(id: Approval) -> Item {
    match id {
        Approval::News => Item {
            text: "Giấy phép tin tức",
            detail: "Cơ quan không gian mạng quốc gia hoặc tỉnh.",
        },
        Approval::Publishing => Item {
            text: "Giấy phép xuất bản",
            detail: "Cơ quan báo chí quốc gia, qua tỉnh.",
        },
        Approval::AudioVisual => Item {
            text: "Giấy phép nghe nhìn",
            detail: "Cơ quan phát thanh, truyền hình quốc gia.",
        },
        Approval::Culture => Item {
            text: "Giấy phép văn hóa",
            detail: "Cơ quan văn hóa tỉnh.",
        },
        Approval::GameNumber => Item {
            text: "Mã số trò chơi",
            detail: "Cơ quan báo chí quốc gia.",
        },
        Approval::DrugsDevices => Item {
            text: "Chấp thuận thuốc, thiết bị y tế (药品和医疗器械信息服务审核同意)",
            detail: "Cơ quan dược tỉnh, đến hết 21/12/2025.",
        },
        Approval::Religion => Item {
            text: "Giấy phép tôn giáo",
            detail: "Cơ quan tôn giáo tỉnh.",
        },
        Approval::RideHailing => Item {
            text: "Giấy phép gọi xe",
            detail: "Cơ quan giao thông thành phố.",
        },
        Approval::Finance => Item {
            text: "Giấy phép tài chính",
            detail: "Cơ quan tài chính, ngân hàng trung ương hoặc chứng khoán.",
        },
        Approval::Training => Item {
            text: "Phê duyệt đào tạo",
            detail: "Cơ quan giáo dục.",
        },
    }
}

/// A bar: what stands in the way, and what mends or lifts it.
#[must_use]
pub const fn bar(id: Bar) -> Item {
    match id {
        Bar::OperatorNotRegistered => Item {
            text: "Bên vận hành chưa được thành lập ở đại lục.",
            detail: "Thành lập ở đại lục, hoặc phục vụ từ bên ngoài.",
        },
        Bar::UnderAge => Item {
            text: "Bạn chưa đủ tuổi theo quy định của tỉnh.",
            detail: "Hãy chờ: đa số tỉnh yêu cầu 18 tuổi.",
        },
        Bar::ForeignIndividualNotAccepted => Item {
            text: "Giấy tờ của bạn không dùng được cho đăng ký cá nhân.",
            detail: "Cư trú ở tỉnh nhận người nước ngoài, hoặc dùng công ty.",
        },
        Bar::IndividualRestricted => Item {
            text: "Đăng ký cá nhân không gồm bán hàng, dịch vụ thu tiền, nền tảng, diễn đàn, thông tin thuốc và thiết bị y tế.",
            detail: "Đăng ký bằng công ty, hoặc bỏ các mục này.",
        },
        Bar::NotACompany => Item {
            text: "Chỉ công ty mới được cấp giấy phép.",
            detail: "Lập công ty, hoặc bỏ phần cần giấy phép; công ty mẹ của chi nhánh có thể xin.",
        },
        Bar::TradeNotAllowed => Item {
            text: "Văn phòng đại diện không được kinh doanh hay có giấy phép.",
            detail: "Lập công ty, hoặc bỏ bán hàng và phần cần giấy phép.",
        },
        Bar::ForeignCap => Item {
            text: "Vốn nước ngoài trên 50%, không thấy chính sách mở cửa.",
            detail: "Giảm xuống 50%, hoặc bỏ hoạt động này; khu thí điểm mở một số.",
        },
        Bar::ForeignProhibited => Item {
            text: "Nội dung này đóng với nhà đầu tư và tổ chức nước ngoài.",
            detail: "Bỏ nội dung này; trong văn hóa, âm nhạc là ngoại lệ: hãy hỏi.",
        },
        Bar::CapitalTooLow => Item {
            text: "Vốn đăng ký quá thấp để xin giấy phép.",
            detail: "Một tỉnh: 1 triệu nhân dân tệ; nhiều tỉnh: 10 triệu.",
        },
        Bar::AppOverseasBackend => Item {
            text: "Máy chủ của ứng dụng chỉ ở ngoài đại lục.",
            detail: "Dùng máy chủ đại lục, hoặc rời kho ứng dụng đại lục.",
        },
        Bar::ResidenceNotAccepted => Item {
            text: "Giấy tờ gắn bạn với tỉnh không được chấp nhận.",
            detail: "Nộp thẻ cư trú nếu tỉnh nhận, hoặc đăng ký ở tỉnh trên căn cước.",
        },
        Bar::DomainSuffix => Item {
            text: "Đuôi tên miền chưa được phê duyệt.",
            detail: "Dùng đuôi có tại domain.miit.gov.cn.",
        },
        Bar::DomainRegistrar => Item {
            text: "Nhà đăng ký tên miền ở ngoài đại lục.",
            detail: "Chuyển về nơi được phê duyệt ở đại lục.",
        },
        Bar::DomainUnverified => Item {
            text: "Tên miền chưa xác minh tên thật.",
            detail: "Xác minh chủ tên miền, rồi chờ 3 đến 5 ngày làm việc.",
        },
        Bar::DomainFresh => Item {
            text: "Tên miền vừa mới xác minh.",
            detail: "Chờ 3 đến 5 ngày làm việc.",
        },
        Bar::DomainPrivacy => Item {
            text: "Chế độ riêng tư che chủ tên miền.",
            detail: "Tắt và xác minh chủ tên miền.",
        },
        Bar::DomainHolder => Item {
            text: "Chủ tên miền này không được chấp nhận.",
            detail: "Chuyển cho chủ thể; tên, loại và số giấy tờ phải khớp.",
        },
        Bar::DomainExpiring => Item {
            text: "Tên miền hết hạn trong ba tháng.",
            detail: "Gia hạn; nhiều tỉnh yêu cầu còn trên ba tháng.",
        },
        Bar::InstitutionDomain => Item {
            text: "Cơ quan nhà nước, đơn vị sự nghiệp phải dùng đuôi khác.",
            detail: "Cơ quan nhà nước: .gov.cn hoặc .政务; đơn vị sự nghiệp: .cn hoặc .公益.",
        },
        Bar::ServerNeeded => Item {
            text: "Chưa có máy chủ dùng được để đăng ký.",
            detail: "Thuê máy chủ đại lục từ ba tháng, có IP công cộng.",
        },
        Bar::AccountInternational => Item {
            text: "Tài khoản trang quốc tế không đăng ký được.",
            detail: "Mở tài khoản ở trang Trung Quốc.",
        },
        Bar::PrincipalNotAccepted => Item {
            text: "Tỉnh không nhận người phụ trách chủ thể này.",
            detail: "Đa số cần người đại diện pháp luật; nếu là người nước ngoài, một số cần ủy quyền cho người có căn cước đại lục.",
        },
        Bar::SamePersonRequired => Item {
            text: "Ở đây người phụ trách chủ thể được ủy quyền phải kiêm phụ trách dịch vụ.",
            detail: "Ghi một người cho cả hai.",
        },
        Bar::DifferentPersonsRequired => Item {
            text: "Ở đây người phụ trách chủ thể và dịch vụ phải là hai người.",
            detail: "Cử người phụ trách dịch vụ khác, số điện thoại khác.",
        },
        Bar::NoMainlandPhone => Item {
            text: "Người phụ trách chủ thể hoặc dịch vụ thiếu số di động đại lục.",
            detail: "Cần có số để xác minh qua tin nhắn.",
        },
        Bar::StaffTooFew => Item {
            text: "Chưa đủ ba người được công ty đóng bảo hiểm xã hội.",
            detail: "Đóng cho ba người; tỉnh xem một đến ba tháng gần nhất.",
        },
        Bar::FiledByAnother => Item {
            text: "Dịch vụ đang đăng ký dưới tên người khác.",
            detail: "Yêu cầu hủy đăng ký đó, rồi đăng ký của bạn.",
        },
        Bar::CancelPersonalFiling => Item {
            text: "Đăng ký cá nhân không chuyển cho tổ chức được.",
            detail: "Hủy, rồi đăng ký bằng tổ chức.",
        },
        Bar::ShellFirst => Item {
            text: "Đăng ký cũ là chủ thể rỗng.",
            detail: "Hủy rồi đăng ký lại; một số tỉnh cho thêm dịch vụ ngay: hãy hỏi.",
        },
    }
}

/// A dispute: what it is about, which side is followed, and both positions.
#[must_use]
pub const fn dispute(id: Dispute) -> DisputeText {
    match id {
        Dispute::OwnSales => DisputeText {
            text: "Tự bán hàng, dịch vụ của mình hoặc mua lại có cần giấy phép không? Ít tỉnh có thông báo; tỉnh của bạn quyết định.",
            positions: [
                "Alibaba Cloud, 2017: chỉ đăng ký thì không được có thương mại điện tử, thanh toán trực tuyến.",
                "Cục An Huy, 2021, như Bộ Thương mại 2010: không, nếu không có người khác bán.",
            ],
        },
        Dispute::JointVenture => DisputeText {
            text: "Liên doanh có vốn nước ngoài đến 50% có được kinh doanh trực tuyến không? Nghị định cao hơn trang nhà cung cấp.",
            positions: [
                "Alibaba Cloud, không ghi ngày: được đăng ký, không được thu tiền.",
                "Nghị định 333, Điều 6, 2022: được đến 50% trong viễn thông giá trị gia tăng.",
            ],
        },
        Dispute::ForeignIndividual => DisputeText {
            text: "Người nước ngoài có được đăng ký cá nhân không? Bắc Kinh nhận hộ chiếu; Thượng Hải cần thẻ cư trú, phiếu cư trú (居住单), hộ chiếu; Hà Bắc từ chối, theo một danh sách cả Phúc Kiến. Nơi khác hãy hỏi.",
            positions: [
                "Alibaba Cloud, không ghi ngày: được, nếu cư trú cố định ở Trung Quốc.",
                "Huawei Cloud, 2025: mỗi tỉnh mỗi khác; Hà Bắc từ chối.",
            ],
        },
        Dispute::Advertising => DisputeText {
            text: "Quảng cáo có phải kinh doanh không? Bán chỗ như nền tảng thì nghiêng về B25. Chưa thấy cơ quan quản lý trả lời: hãy hỏi.",
            positions: [
                "Alibaba Cloud, không ghi ngày: thu nhập quảng cáo cần giấy phép.",
                "Nghị định 292, Điều 3, 2000: kinh doanh là những gì người dùng trả tiền.",
            ],
        },
        Dispute::SoftwareService => DisputeText {
            text: "Phần mềm trực tuyến có cần giấy phép không? Không văn bản nào nêu; có thể là B21 hoặc B25 (đăng tin cho người khác): hãy hỏi.",
            positions: [
                "Danh mục 2015: xử lý dữ liệu hay giao dịch cho người dùng là B21.",
                "Nghị định 292, Điều 3, 2000: kinh doanh là cung cấp thông tin hoặc làm trang web có thu tiền.",
            ],
        },
        Dispute::IpOnly => DisputeText {
            text: "Trang web không có tên miền có phải đăng ký không? Lệnh của bộ cao hơn thông lệ; hãy hỏi nhà cung cấp cách làm.",
            positions: [
                "Tencent Cloud, khoảng 2021: không tên miền, không đăng ký.",
                "Lệnh 33, Điều 5, 2005: gồm cả trang chỉ dùng địa chỉ IP.",
            ],
        },
        Dispute::OverseasApp => DisputeText {
            text: "Ứng dụng có máy chủ hoặc kho ở ngoài đại lục có phải đăng ký không? Một trong hai ở đại lục: báo cáo theo thông báo, nhưng kho đại lục mà máy chủ ở ngoài thì không đăng ký được. Cả hai ở ngoài: theo thực tiễn, không.",
            positions: [
                "Thông báo 105 của MIIT, 2023: mọi ứng dụng phục vụ đại lục phải đăng ký.",
                "AppInChina, 8/2025: Apple cho tài khoản quốc tế phát hành khi chưa đăng ký.",
            ],
        },
        Dispute::OverseasMiniProgram => DisputeText {
            text: "Mini-program có máy chủ hoặc bên vận hành ở ngoài đại lục có đăng ký được không? Bên vận hành đại lục: báo cáo theo thông báo, vì không thấy điều kiện máy chủ. Không có giấy tờ đại lục: theo Huawei Cloud, không.",
            positions: [
                "Huawei Cloud, 2025: cần giấy tờ do chính quyền Trung Quốc cấp.",
                "Thông báo 105 của MIIT, 2023: dịch vụ như vậy ở đại lục phải đăng ký.",
            ],
        },
        Dispute::InternalApp => DisputeText {
            text: "Ứng dụng nội bộ có phải đăng ký không? Không văn bản nào nêu. Máy chủ đại lục: báo cáo theo luật, vì máy chủ được gọi vốn phải đăng ký; còn lại theo lệnh: không. Hãy hỏi.",
            positions: [
                "Lệnh 33, Điều 5, 2005: được hiểu là chỉ dịch vụ công khai.",
                "Luật Chống lừa đảo, Điều 23, 2022: ứng dụng phải được cấp phép hoặc đăng ký, không trừ ứng dụng nội bộ.",
            ],
        },
        Dispute::OfflineApp => DisputeText {
            text: "Ứng dụng không có dịch vụ mạng có phải đăng ký không? Nó không cung cấp dịch vụ thông tin internet, nhưng kho đại lục có thể yêu cầu.",
            positions: [
                "Thông báo 105 của MIIT, 2023: kho không được đăng ứng dụng chưa đăng ký.",
                "Đơn vị làm thủ tục, từ 2023: không, trừ khi lên kho ứng dụng.",
            ],
        },
        Dispute::MarketplaceB21 => DisputeText {
            text: "Sàn giao dịch có cần B21 không? Với gọi xe, nghi vấn lớn hơn.",
            positions: [
                "Sổ tay HowToLiveBetter, 2026: không văn bản nào nói rõ; dẫn lời bộ: sàn gọi xe, hàng hóa chỉ cần đăng ký.",
                "Hướng dẫn của một tỉnh, không ghi ngày: giao dịch bên thứ ba hoàn tất trực tuyến là B21.",
            ],
        },
        Dispute::FreePlatform => DisputeText {
            text: "Nền tảng miễn phí đăng nội dung của người khác có cần B25 không? Có bất kỳ thu nhập nào thì nghiêng về B25: hãy hỏi.",
            positions: [
                "Danh mục 2015: đăng tin cho người khác, tìm kiếm, cộng đồng là B25, bất kể ai trả tiền.",
                "Nghị định 292, Điều 3, 2000: miễn phí cho người dùng là phi kinh doanh.",
            ],
        },
        Dispute::PsbDeadline => DisputeText {
            text: "30 ngày đăng ký công an tính từ khi nào? Tencent Cloud coi ngày mở là ngày được duyệt.",
            positions: [
                "Alibaba Cloud, không ghi ngày: từ khi có đăng ký ICP.",
                "Lệnh 33 của Bộ Công an, Điều 12, 1997: từ ngày kết nối mạng.",
            ],
        },
        Dispute::FilingTime => DisputeText {
            text: "Cục xét bao lâu? Lệnh ràng buộc cục; nhà cung cấp kiểm tra tính thêm.",
            positions: [
                "Alibaba Cloud, 2017: có thể vài tháng; qua Alibaba Cloud 20 ngày làm việc.",
                "Lệnh 33, Điều 12, 2005: 20 ngày làm việc từ khi đủ giấy tờ.",
            ],
        },
        Dispute::UnfiledReachable => DisputeText {
            text: "Ở đại lục có vào được trang chưa đăng ký đặt bên ngoài không? Được, dù không ổn định: nhà cung cấp chỉ chặn trên máy chủ của mình.",
            positions: [
                "Alibaba Cloud, không ghi ngày: không.",
                "linktom, 2018: trang như vậy không cần đăng ký.",
            ],
        },
        Dispute::PhotoPresence => DisputeText {
            text: "Có ai phải ở đại lục để chụp ảnh không? Theo hướng dẫn cụ thể hơn: người phụ trách dịch vụ.",
            positions: [
                "Alibaba Cloud, không ghi ngày: mọi việc đều trực tuyến.",
                "Alibaba Cloud, 2018: tại nơi chỉ định, hoặc trước phông nền gửi trong đại lục.",
            ],
        },
        Dispute::DrugsDevicesPractice => DisputeText {
            text: "Thông tin thuốc, thiết bị y tế có cần chấp thuận trước khi đăng ký ICP không? Không, chỉ đăng ký với cơ quan dược sau đó; tỉnh vẫn có thể yêu cầu.",
            positions: [
                "Cục Quảng Tây, 2/2026: vẫn là phê duyệt chuyên ngành.",
                "Nghị định 292, Điều 5, 1/2025: không còn nêu.",
            ],
        },
    }
}

/// Why the law says so.
#[must_use]
pub const fn reason(id: Reason) -> &'static str {
    match id {
        Reason::WebsiteOnMainlandNode => {
            "Trang web trên máy chủ đại lục phải đăng ký trước khi mở."
        }
        Reason::IpOnlyOnMainlandNode => {
            "Lệnh 33 gồm trang chỉ dùng IP; một số nhà cung cấp cho là không cần."
        }
        Reason::PublicAppInMainlandStore => {
            "Ứng dụng cho công chúng đại lục phải đăng ký trước khi phát hành."
        }
        Reason::PublicAppOutsideMainlandStores => {
            "Thông báo 105 xét việc phục vụ đại lục, không xét kho."
        }
        Reason::AppWithOverseasBackend => {
            "Thông báo 105 gồm ứng dụng trên kho đại lục dù máy chủ ở đâu; thực tiễn khác nhau."
        }
        Reason::StaffAppOnMainlandNode => {
            "Luật không trừ ứng dụng nội bộ; máy chủ được gọi vốn phải đăng ký."
        }
        Reason::MiniProgram => "Từ 1/9/2023, mini-program và quick app đăng ký qua nền tảng.",
        Reason::MiniProgramWithOverseasBackend => {
            "Không thấy điều kiện máy chủ cho mini-program; hãy hỏi nền tảng."
        }
        Reason::NotPublicMayBeFiled => {
            "Nhà cung cấp chặn tên miền công khai trỏ về đại lục đến khi đăng ký."
        }
        Reason::AppAbroadMayBeFiled => {
            "Cách hiểu khác: Thông báo 105 gồm mọi ứng dụng dùng ở đại lục."
        }
        Reason::OfflineAppMayBeFiled => {
            "Theo đơn vị làm thủ tục, ứng dụng ngoại tuyến trên kho phải đăng ký."
        }
        Reason::MarketplaceAppBeforeAppFiling => {
            "Trước khi có đăng ký ứng dụng, sàn trong ứng dụng vẫn có thể cần giấy phép."
        }
        Reason::OffshoreCompany => "Đăng ký dành cho chủ thể đại lục, với giấy tờ cấp tại đó.",
        Reason::OffshoreCompanyMiniProgram => {
            "Mini-program cũng cần giấy tờ đại lục; hãy hỏi nền tảng."
        }
        Reason::AppBackendAbroad => {
            "Thực tế cần máy chủ đại lục; kho Android Trung Quốc từ chối ứng dụng chưa đăng ký."
        }
        Reason::UnderSixteen => {
            "Danh sách mới không nhận dưới 16 tuổi; danh sách cũ nhận người giám hộ ở Thiên Tân, Sơn Đông, Phúc Kiến."
        }
        Reason::UnderEighteen => "Tỉnh này yêu cầu đủ 18 tuổi.",
        Reason::UnderEighteenSourcesDiffer => "Các nguồn nêu tuổi khác nhau; theo mức chặt hơn.",
        Reason::UnderEighteenMayBeRefused => {
            "Chỉ danh sách cũ nhận tuổi 16, 17, kèm chứng minh việc làm hoặc thu nhập."
        }
        Reason::ForeignVisitor => "Không nguồn nào nhận người nước ngoài không cư trú ở đại lục.",
        Reason::ForeignResidentHebei => "Hà Bắc từ chối người nước ngoài.",
        Reason::ForeignResidentFujian => "Một danh sách: Phúc Kiến chỉ nhận căn cước đại lục.",
        Reason::ForeignResidentMayBeRefused => {
            "Hộ chiếu được nhận toàn quốc, nhưng ít tỉnh xác nhận."
        }
        Reason::HongKongMacauTaiwanMayBeRefused => {
            "Nhà cung cấp có nêu giấy của bạn; tỉnh này chưa xác nhận."
        }
        Reason::IndividualTradeOrForum => {
            "Chỉ đăng ký thì không được thu tiền; cá nhân cũng không được mở diễn đàn, nền tảng."
        }
        Reason::IndividualSoftware => {
            "Phần mềm thu tiền có thể là dịch vụ thu tiền, đăng ký không cho phép."
        }
        Reason::IndividualDrugs => "Từ 22/12/2025, chỉ tổ chức được đăng ký thông tin này.",
        Reason::IndividualAdvertisingOrTopic => "Cách hiểu khác: vượt quá đăng ký cá nhân.",
        Reason::LicenceForCompaniesOnly => "Điều lệ Viễn thông yêu cầu là công ty.",
        Reason::PlatformForCompaniesOnly => "Danh mục xếp việc này vào B25; loại miễn phí chưa rõ.",
        Reason::RepresentativeOfficeTrades => {
            "Văn phòng đại diện được đăng ký, nhưng không phải công ty."
        }
        Reason::RepresentativeOfficeSoftware => {
            "Phần mềm thu tiền có thể là kinh doanh hoặc cần giấy phép."
        }
        Reason::ForeignContent => {
            "Tin tức, xuất bản, trò chơi, nghe nhìn đóng với mọi vốn nước ngoài."
        }
        Reason::ForeignReligion => {
            "Tôn giáo đóng với bên nước ngoài và tổ chức họ lập (Lệnh 17, 2022)."
        }
        Reason::ForeignCulture => {
            "Văn hóa, trừ âm nhạc, đóng với vốn nước ngoài; câu trả lời không tách âm nhạc."
        }
        Reason::RepresentativeOfficeContent => {
            "Không phải văn bản nào cũng coi văn phòng đại diện là bên nước ngoài."
        }
        Reason::ForeignCap => "Nghị định 333, Điều 6, giới hạn vốn nước ngoài ở 50%.",
        Reason::ForeignCapCepa => "CEPA mở rộng 3/2025, phần viễn thông chưa kiểm tra: hãy hỏi.",
        Reason::ForeignCapSearchCommunity => "Trần 50% cho tìm kiếm và cộng đồng chưa được bỏ.",
        Reason::ForeignCapAppStore => {
            "Kho ứng dụng trên 50% cần chứng nhận CEPA, khu thí điểm hoặc (từ 4/2025) một trong 20 thành phố."
        }
        Reason::MayNeedLicenceClosed => "Nếu cần giấy phép, vốn nước ngoài trên 50% là trở ngại.",
        Reason::CapitalUnder1m => "Lệnh 42 yêu cầu 1 triệu nhân dân tệ.",
        Reason::CapitalUnder10m => "Với nhiều tỉnh, Lệnh 42 yêu cầu 10 triệu nhân dân tệ.",
        Reason::CapitalBeijingPilotMayBeRefused => {
            "Thí điểm Bắc Kinh nhận 1 triệu nhân dân tệ, Lệnh 42 đòi 10 triệu."
        }
        Reason::PilotApprovalMayBeRefused => "MIIT có thể từ chối phê duyệt thí điểm.",
        Reason::Marketplace => {
            "Người khác đứng tên bán và hoàn tất giao dịch trên nền tảng của bạn: B21."
        }
        Reason::RideMarketplace => {
            "Chuyến xe của người khác hợp với B21; theo trích dẫn, bộ nói chỉ cần đăng ký."
        }
        Reason::DataProcessing => "Xử lý dữ liệu cho người dùng là B21.",
        Reason::PaidContent => {
            "Người dùng trả tiền là kinh doanh; nếu chỉ đăng nội dung của bạn, hãy hỏi."
        }
        Reason::AppStore => "Danh mục xếp kho ứng dụng vào B25.",
        Reason::Games => "Thực tế, trò chơi là dịch vụ thu tiền: B25.",
        Reason::Payment => {
            "Giữ tiền người mua là hoạt động thanh toán (Nghị định 768; trước 1/5/2024 là quy định ngân hàng trung ương)."
        }
        Reason::OwnSalesMayNeedLicence => {
            "Hướng dẫn của nhà cung cấp đòi giấy phép; không thấy thông báo của tỉnh bạn."
        }
        Reason::FreePlatformMayNeedLicence => "Danh mục xếp việc này vào B25, bất kể ai trả tiền.",
        Reason::AdvertisingMayNeedLicence => {
            "Hướng dẫn của nhà cung cấp coi quảng cáo là kinh doanh."
        }
        Reason::SoftwareMayNeedLicence => {
            "Xử lý cho người dùng có thể là B21, đăng tin cho người khác là B25."
        }
        Reason::PlatformOnlyMayNeedLicence => {
            "Ít tỉnh miễn cho kinh doanh trong WeChat, Alipay; chỉ An Huy gồm ứng dụng."
        }
        Reason::ServedFromOutside => {
            "Không có máy chủ đại lục: thực tế không cần và không thể đăng ký."
        }
        Reason::NoNodeAnswers => "Không máy chủ nào phục vụ người truy cập.",
        Reason::PageOnAnotherPlatform => "Tên miền là của nền tảng; tên miền riêng thì khác.",
        Reason::DomainWithoutService => "Tên miền không có dịch vụ phía sau.",
        Reason::NotReachableFromTheInternet => {
            "Thứ công chúng không vào được thường không phải đăng ký."
        }
        Reason::AppAbroadOutsideMainlandStores => {
            "Máy chủ và kho đều ở ngoài đại lục: thực tế không đăng ký."
        }
        Reason::AppWithoutNetwork => "Ứng dụng không có dịch vụ mạng riêng.",
        Reason::BeforeAppFiling => "Ứng dụng và mini-program chỉ phải đăng ký từ 1/9/2023.",
        Reason::CdnNodeCounts => "Nút CDN, tường lửa, lưu trữ ở đại lục tính như máy chủ.",
        Reason::ForeignEquityFilesAlike => "Vốn nước ngoài không ảnh hưởng đến đăng ký ICP.",
        Reason::OfficeMayFile => "Văn phòng đại diện đăng ký bằng giấy chứng nhận của mình.",
        Reason::BranchFilesAlone => "Chi nhánh đăng ký dưới tên mình.",
        Reason::OwnSales => "Theo thông báo của cơ quan quản lý, tự bán chỉ cần đăng ký.",
        Reason::OwnInformation => "Thông tin của bạn, miễn phí cho người dùng, chỉ cần đăng ký.",
        Reason::BusinessInsideAPlatform => {
            "Chỉ kinh doanh trong nền tảng khác thì không cần giấy phép (An Huy 2021, Hà Nam 2023; ứng dụng: chỉ An Huy)."
        }
        Reason::LicencesHeld => "Bạn đã có giấy phép cho việc này.",
        Reason::ForeignMarketplaceOpen => {
            "B21 thương mại điện tử mở đến 100% vốn nước ngoài trên toàn quốc (từ 2015)."
        }
        Reason::JointVentureUpToHalf => {
            "Vốn nước ngoài đến 50% thì được xin B21, B25 ngoài lĩnh vực cấm."
        }
        Reason::PilotAreaOpens => "Công ty và cơ sở ở khu thí điểm thì MIIT có thể duyệt trên 50%.",
        Reason::FilingComesFirst => "Số đăng ký phải có trên trang chủ trước khi xin.",
        Reason::OwnSalesNoticeProvince => "Tỉnh của bạn đã thông báo tự bán không cần giấy phép.",
        Reason::AudioVisualStateControlled => {
            "Giấy phép dành cho đơn vị nhà nước sở hữu hoặc kiểm soát; nơi khác có thể bị từ chối."
        }
        Reason::ResidencePermitMayBeRefused => {
            "Không nguồn nào nói tỉnh này có nhận thẻ cư trú không."
        }
        Reason::PrincipalAuthorisedInPlaceOfAForeigner => {
            "Các nguồn khác nhau về người phụ trách được ủy quyền."
        }
        Reason::RegulatedNameMayBeRefused => {
            "Từ bị quản lý có thể đòi cam kết hoặc giấy phép; Hồ Bắc không nhận cam kết."
        }
    }
}

/// What to change.
#[must_use]
pub const fn change(id: ChangeId) -> &'static str {
    match id {
        ChangeId::RegisterCompany => "Lập công ty đại lục.",
        ChangeId::RegisterForeignInvested => {
            "Lập công ty đại lục (100% vốn nước ngoài hoặc liên doanh)."
        }
        ChangeId::RegisterOffice => "Lập văn phòng đại diện.",
        ChangeId::RegisterBranch => "Lập chi nhánh.",
        ChangeId::UsePartnerCompany => "Để công ty đối tác đại lục vận hành và đăng ký.",
        ChangeId::UseParentCompany => "Để công ty mẹ đứng tên xin.",
        ChangeId::ComeOfAge => "Chờ đến khi đủ 18 tuổi.",
        ChangeId::ServeFromMainland => "Dùng máy chủ đại lục.",
        ChangeId::LeaveMainlandStores => "Rời kho ứng dụng đại lục.",
        ChangeId::LowerForeignShare => "Giảm vốn nước ngoài xuống 50%.",
        ChangeId::EnterPilotArea => {
            "Đặt công ty và cơ sở ở khu thí điểm (Bắc Kinh, Lâm Cảng hoặc Phố Đông, Hải Nam, Thâm Quyến)."
        }
        ChangeId::EnterOpeningCity => "Lập công ty ở một trong 20 thành phố mở cho kho ứng dụng.",
        ChangeId::RaiseCapitalToOne => "Tăng vốn lên 1 triệu nhân dân tệ.",
        ChangeId::RaiseCapitalToTen => "Tăng vốn lên 10 triệu nhân dân tệ.",
        ChangeId::StayInOneProvince => "Chỉ cung cấp dịch vụ cần giấy phép trong một tỉnh.",
        ChangeId::LetPaymentInstitutionHold => "Để tổ chức thanh toán có phép giữ tiền.",
        ChangeId::DropOwnSales => "Bỏ tự bán hàng.",
        ChangeId::DropMarketplace => "Bỏ người bán bên thứ ba.",
        ChangeId::DropPaidContent => "Miễn phí mọi nội dung.",
        ChangeId::DropInformationPlatform => "Bỏ thông tin của người khác.",
        ChangeId::DropCommunity => "Bỏ bài đăng, diễn đàn, trò chuyện.",
        ChangeId::DropSearch => "Bỏ tìm kiếm.",
        ChangeId::DropAppStore => "Bỏ kho ứng dụng.",
        ChangeId::DropSoftwareService => "Bỏ dịch vụ phần mềm.",
        ChangeId::DropDataProcessing => "Bỏ xử lý dữ liệu.",
        ChangeId::DropGames => "Bỏ trò chơi.",
        ChangeId::DropNews => "Bỏ tin tức.",
        ChangeId::DropPublishing => "Bỏ xuất bản.",
        ChangeId::DropAudioVisual => "Bỏ chương trình nghe nhìn.",
        ChangeId::DropCulture => "Bỏ văn hóa.",
        ChangeId::DropDrugsDevices => "Bỏ thông tin thuốc và thiết bị y tế.",
        ChangeId::DropReligion => "Bỏ tôn giáo.",
    }
}
