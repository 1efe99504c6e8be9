//! The terms of the rules in Vietnamese.

use crate::law::definitions::Term;

words! {
    /// A term, as a rule says it.
    term(Term): 1 {
        PilotArea: "công ty có cổ đông nước ngoài ở khu thí điểm";
        BeijingPilotArea: "công ty có cổ đông nước ngoài ở khu thí điểm Bắc Kinh";
        ForeignMajority: "công ty do nhà đầu tư nước ngoài nắm hơn 50%";
        ClosedContent: "nội dung không mở cho vốn nước ngoài";
        StoreApp: "ứng dụng dành cho công chúng trên kho ứng dụng đại lục";
        InsideAnotherPlatform:
            "chỉ kinh doanh bên trong nền tảng khác, ở nơi việc đó được miễn giấy phép";
        CanHoldALicence: "chủ thể có thể được cấp giấy phép viễn thông";
        HoldsB21: "chủ thể đã có B21 (EDI证)";
        HoldsB25: "chủ thể đã có B25 (ICP证)";
        NeedsB21: "chủ thể phải xin B21 (EDI证)";
        NeedsB25: "chủ thể phải xin B25 (ICP证)";
        NeedsTelecomLicence: "chủ thể phải xin B21 hoặc B25";
        NeedsPaymentLicence: "chủ thể phải xin giấy phép thanh toán";
        NeedsLicence: "chủ thể phải xin một giấy phép nào đó";
        Processing: "xử lý dữ liệu cho người dùng mà phải có B21";
        ClosedPlatform: "nội dung thu tiền phải có B25, kèm tìm kiếm hoặc cộng đồng";
        PublishingPlatform: "nội dung thu tiền phải có B25";
        StorePlatform: "kho ứng dụng phải có B25";
        StoreClosed: "không chính sách mở cửa nào cho kho ứng dụng áp dụng với công ty";
        OrderToRun: "có nộp hồ sơ, và không chỉ để hủy đăng ký";
        Order: "có nộp hồ sơ";
        GoesOn: "dịch vụ tiếp tục hoạt động";
        ServerMatters: "hồ sơ có xét máy chủ";
        ApplicantPapers: "hồ sơ yêu cầu giấy tờ của chủ thể";
        PeopleMatter: "hồ sơ có xét người phụ trách";
        DomainMatters: "hồ sơ có xét tên miền";
    }
}
