//! The law in Vietnamese.

use crate::ids::{
    Approval, Bar, Certainty, ChangeId, Dispute, Filing, FilingType, Headline, Licence,
    OtherReading, Outcome, Reason,
};

words! {
    /// An outcome: its name, and the answer in one sentence.
    outcome(Outcome): 2 {
        NoFiling:
            "Không cần đăng ký",
            "Bạn không cần đăng ký ICP (ICP备案).";
        Filing:
            "Chỉ cần đăng ký ICP",
            "Dịch vụ này thuộc diện phải đăng ký ICP (ICP备案). Theo cách báo cáo này hiểu luật, bạn không cần thêm giấy phép nào.";
        Licence:
            "Đăng ký ICP, rồi xin giấy phép",
            "Dịch vụ này phải được đăng ký ICP (ICP备案) trước. Sau đó, bạn phải xin các giấy phép được nêu trong báo cáo.";
        HongKong:
            "Không thực hiện được theo kế hoạch này",
            "Kế hoạch này hiện không thực hiện được ở đại lục. Hãy thay đổi kế hoạch, hoặc đặt máy chủ ở Hồng Kông hay nước ngoài. Chỉ chuyển máy chủ thì chưa làm cho hoạt động này hợp pháp.";
    }
}

words! {
    /// The same for whom those words would mislead.
    headline(Headline): 2 {
        NoFilingOutside:
            "Không cần đăng ký",
            "Bạn không cần đăng ký ICP (ICP备案). Vì máy chủ đặt ngoài đại lục nên bạn cũng không thể đăng ký.";
        ForbiddenOutside:
            "Không cần đăng ký, nhưng bị cấm",
            "Vì máy chủ đặt ngoài đại lục nên không phải đăng ký ICP (ICP备案). Nhưng không ai được cung cấp dịch vụ tiền ảo cho người ở đại lục, dù máy chủ đặt ở đâu.";
        ForbiddenUnfiled:
            "Không phải tự đăng ký, nhưng bị cấm",
            "Với kế hoạch này, bạn không phải tự đăng ký ICP (ICP备案). Nhưng không ai được cung cấp dịch vụ tiền ảo cho người ở đại lục, dù máy chủ đặt ở đâu.";
        ServersStay:
            "Không cần đăng ký, nhưng máy chủ phải ở đại lục",
            "Vì máy chủ đặt ngoài đại lục nên không phải đăng ký ICP (ICP备案). Nhưng lĩnh vực trong kế hoạch của bạn không được phục vụ từ bên ngoài: pháp luật buộc máy chủ hoặc dữ liệu phải ở đại lục.";
        NotYet:
            "Chưa phải đăng ký",
            "Khi chưa có máy chủ nào phục vụ người truy cập, bạn chưa phải đăng ký ICP (ICP备案). Nếu dùng máy chủ ở đại lục, bạn phải đăng ký trước khi mở dịch vụ.";
        FiledIdle:
            "Đã đăng ký nhưng không có máy chủ phục vụ",
            "Dịch vụ của bạn đã đăng ký ICP (ICP备案). Khi không có máy chủ nào phục vụ người truy cập, bạn không phải nộp thêm gì. Nếu dịch vụ đã chấm dứt, bạn phải hủy đăng ký (Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc, Điều 15).";
        FilingAfterPermits:
            "Xin giấy phép chuyên ngành, rồi đăng ký ICP",
            "Bạn phải xin trước các giấy phép chuyên ngành nêu trong báo cáo. Sau đó, dịch vụ phải được đăng ký ICP (ICP备案) trong suốt thời gian hoạt động. Theo cách báo cáo này hiểu luật, bạn không cần giấy phép viễn thông.";
        LicenceAfterPermits:
            "Giấy phép chuyên ngành, đăng ký ICP, rồi giấy phép viễn thông",
            "Bạn phải xin trước các giấy phép chuyên ngành nêu trong báo cáo, rồi đăng ký ICP (ICP备案), sau đó xin các giấy phép còn lại.";
        NothingToFile:
            "Đã đăng ký: không phải nộp gì",
            "Dịch vụ này đã được đăng ký ICP (ICP备案) và không có gì thay đổi. Bạn không phải nộp hồ sơ, nhưng thông tin đã đăng ký phải luôn đúng.";
        Change:
            "Đã đăng ký: làm thủ tục thay đổi",
            "Dịch vụ này đã được đăng ký ICP (ICP备案) và đăng ký vẫn còn hiệu lực. Bạn chỉ đăng ký phần thay đổi, không phải đăng ký lại.";
        Cancel:
            "Hủy đăng ký",
            "Khi dịch vụ chấm dứt, bạn phải hủy đăng ký ICP (ICP备案).";
        AddProvider:
            "Đã đăng ký: thêm nhà cung cấp",
            "Dịch vụ này đã được đăng ký ICP (ICP备案); đăng ký vẫn còn hiệu lực và số không đổi. Bạn chỉ phải thêm nhà cung cấp mới vào đăng ký đó (接入备案).";
        FiledWithoutPermits:
            "Đã đăng ký, nhưng còn cần giấy phép chuyên ngành",
            "Dịch vụ này đã được đăng ký ICP (ICP备案) và đăng ký vẫn còn hiệu lực. Với hoạt động này, dịch vụ còn cần các giấy phép chuyên ngành nêu trong báo cáo. Bạn phải xin từng giấy phép chưa có.";
        FiledWithoutLicence:
            "Đã đăng ký, nhưng còn cần giấy phép",
            "Dịch vụ này đã được đăng ký ICP (ICP备案). Với hoạt động này, bạn còn phải xin các giấy phép nêu trong báo cáo.";
        FiledWithoutPermitsOrLicence:
            "Đã đăng ký, nhưng còn cần giấy phép chuyên ngành và giấy phép viễn thông",
            "Dịch vụ này đã được đăng ký ICP (ICP备案) và đăng ký vẫn còn hiệu lực. Với hoạt động này, dịch vụ còn cần các giấy phép chuyên ngành và các giấy phép khác nêu trong báo cáo. Bạn phải xin từng giấy phép chưa có, giấy phép chuyên ngành trước.";
        FiledNotPossible:
            "Đã đăng ký, nhưng không được tiếp tục như hiện nay",
            "Dịch vụ này đã được đăng ký ICP (ICP备案) và vẫn thay đổi được thông tin đăng ký. Tuy nhiên, hoạt động này không được tiếp tục ở đại lục như hiện nay. Hãy thay đổi hoạt động, hoặc chấm dứt dịch vụ và hủy đăng ký.";
        NowherePossible:
            "Không thực hiện được theo kế hoạch này",
            "Kế hoạch này hiện không thực hiện được. Với lĩnh vực của kế hoạch hoặc với bên vận hành, đặt máy chủ ở Hồng Kông hay nước ngoài cũng không phải là lối thoát. Hãy thay đổi kế hoạch.";
    }
}

words! {
    /// A certainty: its name, and who has the last word.
    certainty(Certainty): 2 {
        Settled:
            "Rõ ràng",
            "Kết luận này dựa trên quy định áp dụng trên toàn quốc hoặc thực tiễn thống nhất. Hồ sơ của bạn vẫn phải được xét duyệt.";
        Province:
            "Tỉnh hoặc nhà cung cấp quyết định",
            "Bạn nên hỏi tỉnh hoặc nhà cung cấp trước khi chi tiền.";
        Regulator:
            "Phải hỏi cơ quan quản lý",
            "Quy định chưa rõ hoặc còn tranh cãi. Trước hết, bạn nên hỏi: cục quản lý viễn thông (通信管理局) của tỉnh về đăng ký ICP và giấy phép viễn thông, còn về nội dung hay ngành nghề thì hỏi cơ quan mà báo cáo này nêu.";
    }
}

words! {
    /// What is filed.
    filing(Filing): 1 {
        Website: "Đăng ký website (网站备案)";
        App: "Đăng ký ứng dụng (App备案)";
        MiniProgram: "Đăng ký mini-program (小程序备案)";
    }
}

words! {
    /// A kind of order: its name, and what it means.
    filing_type(FilingType): 2 {
        First:
            "Đăng ký lần đầu (首次备案)",
            "Loại hồ sơ này dành cho chủ thể chưa từng đăng ký ICP, hoặc đã hủy đăng ký và nay đăng ký lại.";
        NewService:
            "Thêm dịch vụ (新增互联网信息服务)",
            "Chủ thể đã có đăng ký ICP qua chính nhà cung cấp này.";
        NewServiceElsewhere:
            "Thêm dịch vụ khi chủ thể đã đăng ký qua nhà cung cấp khác (新增互联网信息服务，原备案不在本接入商)",
            "Thông tin bạn khai phải khớp hoàn toàn với thông tin đã đăng ký trước đây.";
        Access:
            "Đăng ký thêm nhà cung cấp (接入备案)",
            "Đăng ký qua nhà cung cấp cũ vẫn có hiệu lực.";
        Change:
            "Thay đổi thông tin đăng ký (变更备案)",
            "Nếu ngừng dịch vụ, bạn phải hủy đăng ký (注销备案).";
    }
}

words! {
    /// A licence: its name, and what it is for.
    licence(Licence): 2 {
        B21:
            "Giấy phép xử lý dữ liệu và giao dịch trực tuyến, B21 (EDI证)",
            "Giấy phép này dành cho nền tảng nơi người khác bán hàng hoặc cung cấp dịch vụ, và cho việc xử lý dữ liệu của người dùng.";
        B25:
            "Giấy phép thương mại ICP về dịch vụ thông tin, B25 (ICP证)",
            "Giấy phép này dành cho dịch vụ thông tin có thu tiền, và cho nền tảng đăng thông tin của người khác.";
        Payment:
            "Giấy phép thanh toán (支付业务许可证)",
            "Giấy phép này do Ngân hàng Nhân dân Trung Quốc cấp. Giấy phép B21 không thay thế được.";
    }
}

words! {
    /// A permit: its name, and who grants it.
    approval(Approval): 2 {
        News:
            "Giấy phép tin tức",
            "Bạn phải xin giấy phép này ở cơ quan quản lý không gian mạng (网信办) của Trung Quốc, cấp quốc gia hoặc cấp tỉnh.";
        Publishing:
            "Giấy phép xuất bản",
            "Bạn phải xin giấy phép này ở cơ quan báo chí, xuất bản quốc gia của Trung Quốc, thông qua cơ quan cấp tỉnh.";
        AudioVisual:
            "Giấy phép nghe nhìn",
            "Bạn phải xin giấy phép này ở cơ quan phát thanh, truyền hình quốc gia của Trung Quốc.";
        Culture:
            "Giấy phép văn hóa",
            "Bạn phải xin giấy phép này ở cơ quan văn hóa cấp tỉnh của Trung Quốc.";
        GameNumber:
            "Mã số trò chơi",
            "Bạn phải xin mã số này ở cơ quan báo chí, xuất bản quốc gia của Trung Quốc.";
        DrugsDevices:
            "Chấp thuận dịch vụ thông tin thuốc và thiết bị y tế (药品和医疗器械信息服务审核同意)",
            "Đến hết ngày 21/12/2025, chấp thuận này phải xin ở cơ quan quản lý dược cấp tỉnh của Trung Quốc.";
        Religion:
            "Giấy phép tôn giáo",
            "Bạn phải xin giấy phép này ở cơ quan quản lý tôn giáo cấp tỉnh của Trung Quốc.";
        RideHailing:
            "Giấy phép gọi xe",
            "Bạn phải xin giấy phép này ở cơ quan giao thông của thành phố tại Trung Quốc.";
        Finance:
            "Giấy phép tài chính",
            "Bạn phải xin giấy phép này ở cơ quan quản lý tài chính, Ngân hàng Nhân dân Trung Quốc hoặc cơ quan quản lý chứng khoán của Trung Quốc. Từ ngày 30/9/2026, chỉ tổ chức tài chính và nền tảng được họ ủy thác mới được tiếp thị sản phẩm tài chính trên mạng.";
        Training:
            "Phê duyệt đào tạo",
            "Bạn phải xin phê duyệt này ở cơ quan giáo dục của Trung Quốc. Với môn văn hóa, không còn phê duyệt mới.";
        Recruitment:
            "Giấy phép dịch vụ nhân lực (人力资源服务许可证)",
            "Giấy phép này do cơ quan lao động của Trung Quốc cấp, trong vòng 20 ngày kể từ khi nộp đơn. Cần giấy phép khi đăng hoặc giới thiệu việc làm của đơn vị khác; trang đăng tuyển cho chính mình thì không cần.";
        Travel:
            "Giấy phép kinh doanh lữ hành (旅行社业务经营许可证)",
            "Giấy phép này do cơ quan văn hóa và du lịch của Trung Quốc cấp. Cần giấy phép khi bán tour và gói du lịch; bạn phải đăng giấy phép trên trang chủ.";
        Maps:
            "Chứng chỉ đo đạc bản đồ (测绘资质证书)",
            "Chứng chỉ này do cơ quan đo đạc bản đồ của Trung Quốc cấp. Cần chứng chỉ khi cung cấp định vị, đánh dấu địa điểm hoặc cơ sở dữ liệu bản đồ của riêng mình. Máy chủ lưu dữ liệu bản đồ phải đặt trong đại lục, và bản đồ sử dụng phải đã được thẩm định.";
        MedicalServices:
            "Giấy phép hành nghề của cơ sở y tế (医疗机构执业许可证)",
            "Giấy phép này do cơ quan y tế của Trung Quốc cấp. Không ai được khám, chữa bệnh khi chưa có giấy phép này, dù qua mạng hay không. Bệnh viện trực tuyến phải dựa trên một cơ sở y tế có thật.";
        DrugSales:
            "Giấy phép kinh doanh dược phẩm, giấy phép hoặc đăng ký kinh doanh thiết bị y tế (药品经营许可证、医疗器械经营许可或备案)",
            "Bên bán thuốc xin giấy phép của cơ quan quản lý dược cấp tỉnh hoặc cấp huyện của Trung Quốc. Bên bán thiết bị y tế loại III xin giấy phép, bên bán loại II đăng ký, đều tại cơ quan quản lý dược của thành phố. Nền tảng cho người khác bán thuốc phải đăng ký với cơ quan quản lý dược cấp tỉnh. Không được bán qua mạng vắc-xin, chế phẩm máu, thuốc gây nghiện và các thuốc bị kiểm soát đặc biệt khác.";
        Tickets:
            "Giấy phép biểu diễn thương mại, phạm vi bán vé (营业性演出许可证)",
            "Giấy phép này do cơ quan văn hóa cấp tỉnh cấp, trong vòng 20 ngày kể từ khi nộp đơn; phạm vi phải ghi rõ bán vé biểu diễn (演出票务). Đơn vị tự bán vé cho buổi diễn của mình thì không cần giấy phép bán vé.";
    }
}

words! {
    /// A bar: what stands in the way, and what mends or lifts it.
    bar(Bar): 2 {
        OperatorNotRegistered:
            "Bên vận hành chưa đăng ký thành lập ở Trung Quốc đại lục.",
            "Bạn có thể thành lập pháp nhân hoặc đơn vị ở đại lục, hoặc cung cấp dịch vụ từ bên ngoài đại lục.";
        UnderAge:
            "Bạn chưa đủ tuổi theo yêu cầu của tỉnh.",
            "Bạn phải chờ đến khi đủ tuổi; đa số tỉnh yêu cầu 18 tuổi.";
        ForeignIndividualNotAccepted:
            "Giấy tờ của bạn không được chấp nhận cho đăng ký ICP cá nhân.",
            "Bạn phải cư trú ở một tỉnh chấp nhận người nước ngoài, hoặc đăng ký bằng công ty.";
        IndividualRestricted:
            "Cá nhân đăng ký ICP thì không được bán hàng, cung cấp dịch vụ thu tiền, mở nền tảng hay diễn đàn, đăng thông tin về thuốc và thiết bị y tế, hay đăng nội dung mà giấy phép chỉ cấp cho tổ chức.",
            "Bạn phải đăng ký bằng công ty, hoặc bỏ các mục này.";
        NotACompany:
            "Chỉ công ty mới được cấp giấy phép này.",
            "Bạn phải lập công ty, hoặc bỏ hoạt động cần giấy phép.";
        TradeNotAllowed:
            "Văn phòng đại diện không được kinh doanh và không được giữ giấy phép.",
            "Bạn phải lập công ty, hoặc bỏ việc bán hàng và các dịch vụ cần giấy phép.";
        ForeignCap:
            "Vốn nước ngoài vượt quá 50% và không tìm thấy chính sách mở cửa nào áp dụng cho trường hợp này.",
            "Bạn phải giảm vốn nước ngoài xuống 50%, hoặc bỏ hoạt động này. Các khu thí điểm đã mở cửa một số hoạt động.";
        ForeignProhibited:
            "Tổ chức, cá nhân và vốn từ ngoài đại lục không được tham gia lĩnh vực nội dung này.",
            "Bạn phải bỏ nội dung này. Trong lĩnh vực văn hóa, âm nhạc là ngoại lệ: bạn nên hỏi cơ quan quản lý.";
        PermitNotForApplicant:
            "Chủ thể thuộc loại của bạn không được cấp giấy phép cho một lĩnh vực trong kế hoạch này.",
            "Bạn phải để một đơn vị được cấp giấy phép đó vận hành dịch vụ, hoặc bỏ lĩnh vực này.";
        CapitalTooLow:
            "Vốn đăng ký chưa đủ mức yêu cầu để xin giấy phép.",
            "Nếu kinh doanh trong một tỉnh, vốn đăng ký phải từ 1 triệu nhân dân tệ; nếu ở nhiều tỉnh, phải từ 10 triệu nhân dân tệ.";
        AppOverseasBackend:
            "Máy chủ xử lý (backend) của ứng dụng chỉ đặt ngoài đại lục.",
            "Bạn phải dùng máy chủ ở đại lục, hoặc rút ứng dụng khỏi các kho ứng dụng đại lục.";
        AiModelNotFiled:
            "Mô hình tạo ra nội dung chưa được đăng ký.",
            "Bạn phải dùng nguyên một mô hình đã đăng ký, hoặc đăng ký mô hình của mình, hoặc chỉ để người của mình sử dụng. Đặt máy chủ ở Hồng Kông không có nghĩa là được phép: dịch vụ từ bên ngoài không tuân thủ có thể bị chặn (Điều 20 Biện pháp tạm thời về AI tạo sinh).";
        VirtualCurrency:
            "Kinh doanh tiền ảo bị cấm ở Trung Quốc đại lục.",
            "Bạn phải bỏ hoạt động này. Đặt máy chủ ở Hồng Kông hay ở nước ngoài không phải là lối thoát: tổ chức và cá nhân ngoài đại lục cũng không được cung cấp dịch vụ tiền ảo cho người trong đại lục (thông báo 银发〔2026〕42号).";
        ResidenceNotAccepted:
            "Giấy tờ chứng minh bạn gắn bó với tỉnh này không được chấp nhận.",
            "Bạn phải nộp thẻ cư trú hoặc giấy tờ khác chứng minh nơi ở, nếu tỉnh chấp nhận. Nếu không, hãy đăng ký ở tỉnh ghi trên thẻ căn cước.";
        DomainSuffix:
            "Đuôi tên miền chưa được phê duyệt ở Trung Quốc.",
            "Bạn phải dùng một đuôi có trong danh sách tại domain.miit.gov.cn.";
        DomainRegistrar:
            "Nhà đăng ký tên miền ở ngoài đại lục.",
            "Bạn phải chuyển tên miền sang một nhà đăng ký tên miền ở đại lục đã được phê duyệt.";
        DomainUnverified:
            "Tên miền chưa được xác minh tên thật.",
            "Bạn phải xác minh chủ tên miền, rồi chờ 3 đến 5 ngày làm việc.";
        DomainFresh:
            "Tên miền vừa mới được xác minh tên thật.",
            "Bạn phải chờ 3 đến 5 ngày làm việc.";
        DomainPrivacy:
            "Tính năng bảo vệ quyền riêng tư đang che thông tin chủ tên miền.",
            "Bạn phải tắt tính năng này và xác minh chủ tên miền.";
        DomainHolder:
            "Chủ tên miền này không được chấp nhận.",
            "Bạn phải chuyển tên miền cho chủ thể đăng ký. Tên, loại giấy tờ và số giấy tờ phải khớp.";
        DomainExpiring:
            "Tên miền sẽ hết hạn trong vòng ba tháng.",
            "Bạn phải gia hạn tên miền; nhiều tỉnh yêu cầu thời hạn còn trên ba tháng.";
        InstitutionDomain:
            "Cơ quan nhà nước và đơn vị sự nghiệp của Trung Quốc phải dùng đuôi tên miền khác.",
            "Cơ quan nhà nước phải dùng .gov.cn hoặc .政务; đơn vị sự nghiệp phải dùng .cn hoặc .公益.";
        DomainNotForApplicant:
            "Tên miền này không dành cho chủ thể này.",
            "Tên miền .gov.cn và .政务 chỉ dành cho cơ quan nhà nước; cơ quan nhà nước không được tự ý giao cho đơn vị hay cá nhân khác dùng. Bạn phải dùng tên miền của chính mình có đuôi đã được phê duyệt, hoặc sửa câu trả lời.";
        ServerNeeded:
            "Bạn chưa có máy chủ mà nhà cung cấp dùng được để đăng ký ICP.",
            "Bạn phải thuê máy chủ ở đại lục có IP công cộng. Nhà cung cấp quyết định máy chủ nào dùng được: đa số yêu cầu thuê bao từ ba tháng trở lên và không nhận máy chủ trả theo mức dùng, còn AWS China tính mọi máy chủ theo mức dùng.";
        ServerTerms:
            "Đa số nhà cung cấp không đăng ký ICP trên máy chủ thuê ngắn hạn hoặc trả theo mức dùng.",
            "Bạn nên hỏi nhà cung cấp chấp nhận máy chủ nào. Đa số yêu cầu thuê bao từ ba tháng trở lên và có IP công cộng. Nếu nhà cung cấp là AWS China, nơi mọi máy chủ đều tính theo mức dùng, bạn không phải sửa cách trả tiền.";
        AccountInternational:
            "Alibaba Cloud và Huawei Cloud không nhận đăng ký ICP bằng tài khoản trên website quốc tế của họ.",
            "Bạn hãy đăng ký bằng tài khoản trên website Trung Quốc của nhà cung cấp. Nếu trước đây đã đăng ký ICP qua nhà cung cấp này, hãy dùng chính tài khoản đó; nếu chưa, hãy mở tài khoản mới. Với nhà cung cấp khác, bạn nên hỏi trước.";
        PrincipalNotAccepted:
            "Tỉnh này không chấp nhận, hoặc thường không chấp nhận, người phụ trách chủ thể (主体负责人) như vậy.",
            "Bạn phải khai người đại diện theo pháp luật, hoặc người đứng đầu ghi trên giấy chứng nhận. Nếu tỉnh không nhận người đại diện không có giấy tờ đại lục, hãy khai người được ủy quyền có thẻ căn cước đại lục.";
        SamePersonRequired:
            "Ở tỉnh này, người phụ trách chủ thể (主体负责人) được ủy quyền phải đồng thời là người phụ trách dịch vụ (服务负责人).",
            "Bạn phải khai cùng một người cho cả hai vai trò.";
        DifferentPersonsRequired:
            "Ở tỉnh này, người phụ trách chủ thể (主体负责人) và người phụ trách dịch vụ (服务负责人) phải là hai người khác nhau.",
            "Bạn phải cử một người khác làm người phụ trách dịch vụ (服务负责人), với số điện thoại khác.";
        NoMainlandPhone:
            "Người phụ trách chủ thể (主体负责人) hoặc người phụ trách dịch vụ (服务负责人) chưa có số di động Trung Quốc đại lục.",
            "Người đó phải có số di động đại lục để xác minh qua tin nhắn.";
        StaffTooFew:
            "Công ty chưa đóng bảo hiểm xã hội cho đủ ba người, trong khi các tỉnh yêu cầu ba người.",
            "Bạn nên hỏi cục quản lý viễn thông (通信管理局) của tỉnh xem cần mấy người. Luật chỉ yêu cầu nhân viên chuyên môn phù hợp với hoạt động và không nêu con số (Điều lệ Viễn thông Trung Quốc, Điều 13). Một công ty dịch vụ yêu cầu bảo hiểm xã hội ba tháng gần nhất của ba người.";
        FiledByAnother:
            "Dịch vụ này đang được đăng ký ICP dưới tên người khác.",
            "Đăng ký ICP đó phải được hủy trước, rồi bạn mới đăng ký dưới tên mình.";
        CancelPersonalFiling:
            "Đăng ký ICP của cá nhân thường không chuyển thẳng được thành của tổ chức.",
            "Bạn phải hủy đăng ký của cá nhân, rồi đăng ký lại dưới tên tổ chức. Nhiều tỉnh cho người đại diện theo pháp luật của tổ chức thay đổi đăng ký, nên hãy hỏi trước.";
        ShellFirst:
            "Đăng ký ICP cũ của bạn chỉ còn là chủ thể rỗng (空壳主体).",
            "Bạn phải hủy rồi đăng ký lại. Một số tỉnh cho phép thêm dịch vụ ngay: bạn nên hỏi trước.";
        ApplicantChangeNotAccepted:
            "Ở tỉnh này, đăng ký ICP của dịch vụ không thể chuyển sang chủ thể khác (主办单位) bằng cách thay đổi đăng ký.",
            "Hãy hủy đăng ký cũ rồi đăng ký lại bằng chủ thể mới; trong thời gian đó dịch vụ không được mở. Trước hết hãy hỏi nhà cung cấp có làm chuyển đăng ký (迁移备案) không, vì ở nhiều tỉnh cách này giữ cho dịch vụ không gián đoạn. Nếu chỉ chủ thể đổi tên thì nộp thay đổi đăng ký.";
        MiniProgramBackEnd:
            "Mini-program gọi tới máy chủ ở ngoài đại lục.",
            "Nền tảng chỉ gọi tới tên miền đã đăng ký ICP, trừ khi dùng dịch vụ đám mây của chính nền tảng. Hãy chuyển máy chủ xử lý (backend) về đại lục và đăng ký tên miền của nó, hoặc dùng dịch vụ đám mây của nền tảng.";
        BuyersMoney:
            "Bạn không được tự giữ tiền của người mua.",
            "Hãy để một tổ chức thanh toán có giấy phép hoặc một ngân hàng giữ tiền cho đến khi trả cho người bán. Tự xin giấy phép thanh toán thường không thực tế: tổ chức thanh toán phải có vốn thực góp ít nhất 100 triệu nhân dân tệ.";
        PermitPrincipal:
            "Với người đại diện theo pháp luật này, bạn không được cấp một giấy phép mà kế hoạch cần.",
            "Bạn phải bổ nhiệm một công dân Trung Quốc sống tại đại lục làm người đại diện theo pháp luật, hoặc bỏ lĩnh vực này.";
        ServersInMainland:
            "Một số máy chủ của kế hoạch này phải đặt ở đại lục.",
            "Bạn phải dùng máy chủ ở đại lục, hoặc bỏ phần xuất bản, bản đồ hay gọi xe. Đặt máy chủ ở Hồng Kông không phải là lối thoát.";
    }
}

words! {
    /// A dispute: what it is about, which side is followed, and both positions.
    dispute(Dispute): 3 {
        OwnSales:
            "Bán hàng hóa, dịch vụ của mình hoặc hàng nhập về bán lại có cần giấy phép không? Chỉ một số tỉnh có thông báo về việc này; tỉnh của bạn quyết định.",
            "Theo Alibaba Cloud (2017), website chỉ có đăng ký ICP thì không được có thương mại điện tử hay thanh toán trực tuyến.",
            "Theo cục quản lý viễn thông An Huy (2021), cũng như Bộ Thương mại Trung Quốc (2010), không cần giấy phép nếu không có người khác bán hàng trên đó.";
        JointVenture:
            "Liên doanh có vốn nước ngoài đến 50% có được kinh doanh trực tuyến không? Nghị định của Quốc vụ viện Trung Quốc có giá trị pháp lý cao hơn trang hướng dẫn của nhà cung cấp.",
            "Theo Alibaba Cloud (không ghi ngày), liên doanh được đăng ký ICP nhưng không được thu tiền.",
            "Theo Điều 6 Nghị định 333 của Quốc vụ viện Trung Quốc (2022), vốn nước ngoài được phép đến 50% trong dịch vụ viễn thông giá trị gia tăng.";
        ForeignIndividual:
            "Người nước ngoài có được đăng ký ICP với tư cách cá nhân không? UCloud yêu cầu thẻ thường trú của người nước ngoài (外国人永久居留身份证) ở mọi nơi. Bắc Kinh nhận hộ chiếu. Thượng Hải yêu cầu thẻ cư trú, phiếu lưu trú (居住单) và hộ chiếu. Hà Bắc từ chối; theo một danh sách, Phúc Kiến cũng từ chối. Ở các tỉnh khác, bạn nên hỏi trước.",
            "Theo Alibaba Cloud (không ghi ngày), người nước ngoài được đăng ký nếu có nơi cư trú cố định ở Trung Quốc.",
            "Theo Huawei Cloud (2025), mỗi tỉnh có quy định khác nhau và Hà Bắc từ chối.";
        Advertising:
            "Quảng cáo có phải là dịch vụ thương mại (经营性) không? Bán vị trí quảng cáo như một nền tảng thì nhiều khả năng cần B25. Không tìm thấy câu trả lời nào của cơ quan quản lý: bạn nên hỏi.",
            "Theo Alibaba Cloud (không ghi ngày), có thu nhập từ quảng cáo thì cần giấy phép.",
            "Theo Điều 3 Nghị định 292 của Quốc vụ viện Trung Quốc (2000), chỉ dịch vụ mà người dùng trả tiền mới là dịch vụ thương mại.";
        SoftwareService:
            "Phần mềm trực tuyến có cần giấy phép không? Không văn bản nào quy định. Có thể cần B21, hoặc B25 nếu đăng thông tin cho người khác: bạn nên hỏi.",
            "Theo Danh mục phân loại dịch vụ viễn thông của Trung Quốc (2015), xử lý dữ liệu hoặc giao dịch cho người dùng là B21.",
            "Theo Điều 3 Nghị định 292 của Quốc vụ viện Trung Quốc (2000), dịch vụ thương mại là cung cấp thông tin hoặc làm trang (网页) có thu tiền.";
        IpOnly:
            "Website không có tên miền có phải đăng ký ICP không? Quy định của Bộ Công nghiệp Thông tin Trung Quốc có giá trị cao hơn thông lệ của nhà cung cấp. Bạn nên hỏi nhà cung cấp cách làm.",
            "Theo Tencent Cloud (khoảng 2021), không có tên miền thì không cần đăng ký.",
            "Theo Điều 5 Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc (2005), website chỉ dùng địa chỉ IP cũng phải đăng ký.";
        OverseasApp:
            "Ứng dụng có máy chủ xử lý (backend) hoặc kho ứng dụng ở ngoài đại lục có phải đăng ký ICP không? Nếu một trong hai ở đại lục, báo cáo này theo Thông báo 105 năm 2023 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT); tuy vậy, ứng dụng trên kho đại lục mà backend ở ngoài thì không đăng ký được. Nếu cả hai đều ở ngoài, báo cáo theo thực tiễn: không phải đăng ký.",
            "Theo Thông báo 105 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (2023), mọi ứng dụng phục vụ đại lục đều phải đăng ký.",
            "Theo AppInChina (tháng 8/2025), Apple vẫn cho tài khoản quốc tế phát hành ứng dụng chưa đăng ký.";
        OverseasMiniProgram:
            "Mini-program có bên vận hành hoặc máy chủ xử lý (backend) ở ngoài đại lục có phải đăng ký ICP không? Nếu bên vận hành có giấy tờ của đại lục, báo cáo này theo Thông báo 105 của MIIT (Trung Quốc). Nếu không có giấy tờ đó, báo cáo theo WeChat: không phải đăng ký.",
            "WeChat cho biết hiện nay mini-program của chủ thể ngoài đại lục không cần đăng ký và không cần xét duyệt hằng năm.",
            "Theo Thông báo 105 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT, 2023), dịch vụ như vậy ở đại lục phải đăng ký.";
        InternalApp:
            "Ứng dụng nội bộ có phải đăng ký ICP không? Không văn bản nào quy định. Nếu máy chủ ở đại lục, báo cáo này theo Luật Chống lừa đảo qua viễn thông và mạng của Trung Quốc, vì máy chủ mà ứng dụng gọi tới vốn đã phải đăng ký. Trong các trường hợp khác, báo cáo theo Huawei Cloud: không phải đăng ký. Bạn nên hỏi cơ quan quản lý.",
            "Theo Huawei Cloud (2025), một số ít ứng dụng tự dùng có thể cung cấp cho nội bộ. Nếu cho tải xuống nhiều ứng dụng thì cần có tư cách nền tảng phân phối.",
            "Theo Điều 23 Luật Chống lừa đảo qua viễn thông và mạng của Trung Quốc (2022), ứng dụng phải được cấp phép hoặc đăng ký; luật không loại trừ ứng dụng nội bộ.";
        OfflineApp:
            "Ứng dụng không có dịch vụ mạng có phải đăng ký ICP trước khi lên kho ứng dụng đại lục không? Ứng dụng đó không cung cấp dịch vụ thông tin internet, nên báo cáo này coi là không phải đăng ký. Kho ứng dụng vẫn có thể yêu cầu đăng ký.",
            "Một bài giải thích được đăng lại về Thông báo 105 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (2023) chỉ nói đến ứng dụng ngoại tuyến không cần đưa lên kho ứng dụng.",
            "Theo UCloud (2026), ứng dụng không dùng mạng như máy tính bỏ túi, đèn pin không phải đăng ký.";
        MarketplaceB21:
            "Sàn gọi xe có cần giấy phép B21 không? Báo cáo này theo quy định của Trung Quốc về gọi xe và theo lời Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) được dẫn lại. Bạn nên hỏi cơ quan quản lý.",
            "Sổ tay HowToLiveBetter (2026) dẫn lời MIIT rằng sàn gọi xe chỉ cần đăng ký ICP. Điều 10 quy định của Trung Quốc về gọi xe cũng chỉ nói đến giấy phép gọi xe và việc đăng ký.",
            "Hướng dẫn của một cục quản lý viễn thông cấp tỉnh (không ghi ngày) xếp giao dịch giữa các bên thứ ba hoàn tất trên mạng vào B21, và không loại trừ gọi xe.";
        FreePlatform:
            "Nền tảng miễn phí đăng nội dung của người khác có cần giấy phép B25 không? Chỉ cần có bất kỳ khoản thu nào thì nhiều khả năng cần B25: bạn nên hỏi.",
            "Theo Danh mục phân loại dịch vụ viễn thông của Trung Quốc (2015), đăng thông tin cho người khác, tìm kiếm và cộng đồng là B25, bất kể ai trả tiền.",
            "Theo Điều 3 Nghị định 292 của Quốc vụ viện Trung Quốc (2000), dịch vụ miễn phí cho người dùng là dịch vụ phi thương mại (非经营性).";
        PsbDeadline:
            "Thời hạn 30 ngày để đăng ký với công an Trung Quốc (公安备案) tính từ khi nào? Tencent Cloud coi ngày mở dịch vụ là ngày đăng ký ICP được duyệt.",
            "Theo Alibaba Cloud (không ghi ngày), thời hạn tính từ khi được cấp đăng ký ICP.",
            "Theo Điều 12 Lệnh 33 của Bộ Công an Trung Quốc (1997), thời hạn tính từ ngày kết nối mạng.";
        FilingTime:
            "Cục quản lý viễn thông tỉnh xét duyệt trong bao lâu? Cục phải theo thời hạn trong Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc; thời gian nhà cung cấp xét duyệt tính riêng.",
            "Theo Alibaba Cloud (2017), có thể mất đến vài tháng; qua Alibaba Cloud mất 20 ngày làm việc.",
            "Theo Điều 12 Lệnh 33 của Bộ Công nghiệp Thông tin Trung Quốc (2005), thời hạn là 20 ngày làm việc kể từ khi hồ sơ đầy đủ.";
        UnfiledReachable:
            "Từ đại lục có vào được website chưa đăng ký ICP và đặt ở bên ngoài không? Alibaba Cloud nói không vào được; các nhà cung cấp khác chỉ nói website như vậy không cần đăng ký, và không ai bảo đảm là vào được.",
            "Theo Alibaba Cloud (không ghi ngày), không vào được.",
            "Theo linktom (2018), website như vậy không cần đăng ký.";
        PhotoPresence:
            "Khi chụp ảnh xác minh, có ai phải có mặt ở đại lục không? Theo hướng dẫn cụ thể hơn, người phụ trách dịch vụ (服务负责人) phải có mặt.",
            "Theo Alibaba Cloud (không ghi ngày), mọi việc đều làm trực tuyến.",
            "Theo Alibaba Cloud (2018), phải chụp ở điểm được chỉ định, hoặc trước tấm phông được gửi đến một nơi trong đại lục.";
        DrugsDevicesPractice:
            "Thông tin về thuốc và thiết bị y tế có cần được chấp thuận trước khi đăng ký ICP không? Không: việc đăng ký với cơ quan quản lý dược Trung Quốc làm sau đó. Tuy vậy, tỉnh của bạn có thể vẫn yêu cầu.",
            "Danh mục phê duyệt riêng của Tencent Cloud (khoảng 2021) vẫn nêu giấy chứng nhận dịch vụ thông tin dược phẩm trên internet.",
            "Điều 5 Nghị định 292 của Quốc vụ viện Trung Quốc (tháng 1/2025) không còn nêu lĩnh vực này.";
    }
}

words! {
    /// Why the law says so.
    reason(Reason): 1 {
        WebsiteOnMainlandNode:
            "Website chạy trên máy chủ ở đại lục phải được đăng ký ICP trước khi mở.";
        IpOnlyOnMainlandNode:
            "Lệnh 33 (2005) của Bộ Công nghiệp Thông tin Trung Quốc áp dụng cả cho website chỉ dùng địa chỉ IP; một số nhà cung cấp cho rằng không cần đăng ký.";
        PublicAppInMainlandStore:
            "Ứng dụng dành cho công chúng ở đại lục phải được đăng ký ICP trước khi phát hành.";
        PublicAppOutsideMainlandStores:
            "Thông báo 105 năm 2023 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) xét việc ứng dụng có phục vụ đại lục hay không, không xét kho ứng dụng nào phát hành.";
        AppWithOverseasBackend:
            "Thông báo 105 năm 2023 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) áp dụng cho ứng dụng trên kho ứng dụng đại lục, dù máy chủ xử lý (backend) đặt ở đâu. Thực tiễn mỗi nơi một khác.";
        StaffAppOnMainlandNode:
            "Luật Trung Quốc không loại trừ ứng dụng nội bộ; máy chủ mà ứng dụng gọi tới vốn đã phải đăng ký ICP.";
        MiniProgram:
            "Từ ngày 1/9/2023, mini-program và quick app phải được đăng ký ICP qua nền tảng của chúng.";
        MiniProgramWithOverseasBackend:
            "Theo UCloud, mọi mini-program phải đăng ký theo Thông báo 105 (2023) của MIIT, và không có ngoại lệ nào được nêu cho máy chủ ngoài đại lục.";
        OffshoreCompany: "Đăng ký ICP chỉ dành cho chủ thể ở đại lục, có giấy tờ được cấp tại đó.";
        OffshoreCompanyMiniProgram:
            "WeChat cho biết mini-program của chủ thể ngoài đại lục không cần đăng ký ICP và không cần xét duyệt hằng năm. Bạn nên hỏi xem nền tảng của mình có như vậy không.";
        AppBackendAbroad:
            "Trên thực tế, muốn đăng ký ICP phải có máy chủ ở đại lục; các kho ứng dụng Android của Trung Quốc từ chối ứng dụng chưa đăng ký.";
        AiModelNotFiled:
            "Chỉ tìm thấy hai cách cung cấp AI tạo sinh cho công chúng: đăng ký mô hình của mình, hoặc ghi danh ứng dụng dùng nguyên một mô hình đã đăng ký.";
        VirtualCurrency:
            "Mười cơ quan năm 2021 và tám cơ quan năm 2026 thông báo rằng kinh doanh tiền ảo là hoạt động tài chính phi pháp, và không ai ở nước ngoài được cung cấp dịch vụ ấy cho đại lục.";
        UnderSixteen:
            "Không danh sách mới nào chấp nhận người dưới 16 tuổi. Danh sách cũ của vài tỉnh cho phép người giám hộ đứng ra làm.";
        UnderEighteen: "Tỉnh này yêu cầu người đăng ký đủ 18 tuổi.";
        UnderEighteenSourcesDiffer:
            "Các nguồn nêu độ tuổi khác nhau; báo cáo này theo mức chặt hơn.";
        ForeignVisitor:
            "Chưa tìm thấy nguồn nào chấp nhận người nước ngoài không cư trú ở đại lục. Có tỉnh nhận hộ chiếu nhưng không nói người giữ hộ chiếu có phải cư trú ở đó không; bạn nên hỏi trước.";
        ForeignResidentHebei: "Hà Bắc từ chối người nước ngoài.";
        ForeignResidentFujian: "Theo một danh sách, Phúc Kiến chỉ nhận thẻ căn cước đại lục.";
        IndividualTradeOrForum:
            "Chỉ có đăng ký ICP thì không được cung cấp dịch vụ thu tiền. Đăng ký ICP cá nhân còn không được mở diễn đàn hay nền tảng.";
        IndividualSoftware:
            "Phần mềm thu tiền có thể là dịch vụ thu tiền, mà chỉ có đăng ký ICP thì không được cung cấp.";
        IndividualDrugs:
            "Từ ngày 22/12/2025, chỉ tổ chức mới được làm thủ tục đăng ký cho thông tin về thuốc và thiết bị y tế.";
        IndividualNews:
            "Giấy phép dịch vụ tin tức trên internet của Trung Quốc chỉ cấp cho pháp nhân được thành lập tại đại lục.";
        IndividualPublishing:
            "Giấy phép dịch vụ xuất bản trên mạng của Trung Quốc chỉ cấp cho tổ chức; người đại diện theo pháp luật phải là công dân Trung Quốc sống lâu dài tại đại lục.";
        IndividualAudioVisual:
            "Giấy phép dịch vụ nghe nhìn của Trung Quốc chỉ cấp cho pháp nhân do nhà nước sở hữu hoặc chi phối.";
        IndividualReligion:
            "Giấy phép thông tin tôn giáo của Trung Quốc chỉ cấp cho tổ chức; người đứng đầu phải mang quốc tịch Trung Quốc và sống tại đại lục.";
        IndividualRideHailing:
            "Chỉ doanh nghiệp có tư cách pháp nhân mới được cấp giấy phép gọi xe của Trung Quốc.";
        IndividualCulture:
            "Hoạt động văn hóa có thu lợi cần giấy phép kinh doanh văn hóa trên mạng của Trung Quốc, và cá nhân không được xin giấy phép này.";
        IndividualFinance:
            "Chỉ tổ chức tài chính và nền tảng được họ ủy thác mới được tiếp thị sản phẩm tài chính trên mạng; tổ chức, cá nhân khác thì không.";
        IndividualDrugsBeforeFiling:
            "Đến hết ngày 21/12/2025, chỉ doanh nghiệp, đơn vị sự nghiệp hoặc tổ chức khác mới được cung cấp thông tin về thuốc trên internet.";
        SoleTraderReligion:
            "Giấy phép thông tin tôn giáo của Trung Quốc chỉ cấp cho pháp nhân và tổ chức không có tư cách pháp nhân, còn Bộ luật Dân sự Trung Quốc coi hộ kinh doanh là cá nhân.";
        FinanceForCompanies:
            "Ngân hàng và tổ chức thanh toán ở Trung Quốc phải là công ty, và chỉ tổ chức bảo hiểm được kinh doanh bảo hiểm. Hộ kinh doanh không được có ngành tài chính trong tên và phạm vi kinh doanh. Tổ chức phi lợi nhuận không được kinh doanh sinh lợi, và văn phòng luật sư chỉ được cung cấp dịch vụ pháp lý.";
        TrainingForLegalPersons:
            "Đào tạo ngoài nhà trường cần giấy phép trường dân lập của Trung Quốc, và trường dân lập phải có tư cách pháp nhân.";
        StateOrganTraining:
            "Đào tạo ngoài nhà trường do trường dân lập thực hiện, và cơ quan nhà nước không được lập trường dân lập (Điều 2 Luật Khuyến khích giáo dục dân lập của Trung Quốc). Nếu bạn chỉ giới thiệu khóa học của người khác, hãy bỏ chọn chủ đề này.";
        StateOrganTickets:
            "Buổi diễn thương mại nhằm mục đích lợi nhuận và không được tổ chức dưới danh nghĩa chính quyền hay cơ quan của chính quyền (Điều 2 và Điều 24 Điều lệ biểu diễn thương mại của Trung Quốc). Vé vào các sự kiện phi lợi nhuận của chính bạn không cần giấy phép này: khi đó hãy bỏ chọn chủ đề này.";
        MapsForLegalPersons:
            "Dịch vụ bản đồ trên internet cần chứng nhận năng lực đo đạc, và chỉ đơn vị có tư cách pháp nhân mới được cấp (Điều 27 Luật Đo đạc và Bản đồ của Trung Quốc).";
        TravelForEnterprises:
            "Chỉ doanh nghiệp có tư cách pháp nhân mới được kinh doanh lữ hành (Điều 2 và Điều 6 Điều lệ về công ty lữ hành của Trung Quốc). Nếu bạn chỉ giới thiệu mà không bán chuyến đi thì không cần giấy phép.";
        RecruitmentForTraders:
            "Đơn vị môi giới việc làm có thu lợi phải đăng ký với cơ quan quản lý thị trường trước khi xin giấy phép (Điều 40 Luật Xúc tiến việc làm của Trung Quốc); chủ thể thuộc loại của bạn không đăng ký ở đó.";
        StateOrganRecruitment:
            "Chính quyền không được mở cơ sở môi giới việc làm để sinh lợi (Điều 37 Luật Xúc tiến việc làm của Trung Quốc). Dịch vụ việc làm công miễn phí không cần giấy phép.";
        MedicalForInstitutions:
            "Chỉ cơ sở y tế có giấy phép hành nghề mới được khám chữa bệnh qua internet (Điều 5 Biện pháp thí điểm năm 2018 của Trung Quốc).";
        DrugSalesForEnterprises:
            "Chỉ chủ giấy phép lưu hành và doanh nghiệp kinh doanh thuốc mới được bán thuốc qua mạng (Điều 7 Lệnh 58 của SAMR). Với thiết bị y tế là bên đăng ký, bên khai báo và doanh nghiệp kinh doanh thiết bị.";
        TicketsForTraders:
            "Vé xem biểu diễn thương mại do đơn vị kinh doanh bán. Tổ chức phi lợi nhuận không được kinh doanh sinh lợi, và văn phòng luật sư chỉ được cung cấp dịch vụ pháp lý.";
        LicenceForCompaniesOnly:
            "Điều lệ Viễn thông của Trung Quốc yêu cầu bên kinh doanh phải là công ty.";
        PaymentForCompaniesOnly:
            "Theo Điều 2 Nghị định 768 của Quốc vụ viện Trung Quốc, tổ chức thanh toán phải là công ty.";
        PlatformForCompaniesOnly:
            "Danh mục phân loại dịch vụ viễn thông của Trung Quốc xếp hoạt động này vào B25; với nền tảng miễn phí thì chưa rõ.";
        RepresentativeOfficeTrades:
            "Văn phòng đại diện được đăng ký ICP nhưng không được hoạt động sinh lợi (Điều 13 Nghị định 584 của Quốc vụ viện Trung Quốc).";
        RepresentativeOfficeSoftware:
            "Phần mềm thu tiền có thể bị coi là hoạt động kinh doanh hoặc cần giấy phép.";
        RepresentativeOfficeAdvertising:
            "Văn phòng đại diện không được hoạt động sinh lợi, nên không được đăng quảng cáo cho người khác. Văn phòng được giới thiệu hàng hóa và dịch vụ của chính công ty mẹ.";
        RepresentativeOfficePlatforms:
            "Văn phòng đại diện chỉ được làm những việc nêu tại Điều 14 Nghị định 584 của Quốc vụ viện Trung Quốc, và nền tảng đăng thông tin của người khác không nằm trong đó.";
        ForeignContent:
            "Trong các lĩnh vực tin tức, xuất bản, trò chơi, nghe nhìn và văn hóa trên mạng (trừ âm nhạc), Trung Quốc không cho phép bất kỳ vốn nước ngoài nào.";
        ForeignReligion:
            "Tổ chức, cá nhân ngoài đại lục và tổ chức do họ lập ra không được cung cấp thông tin tôn giáo (Lệnh 17, quy định của Trung Quốc về dịch vụ thông tin tôn giáo trên internet, 2022).";
        ForeignTraining: "Vốn nước ngoài không được chi phối hoặc góp vốn vào cơ sở dạy thêm các môn học ở trường (Ý kiến năm 2021 của Trung Quốc, điểm 13). Các loại đào tạo khác không thuộc diện này, và câu trả lời của bạn không phân biệt hai loại.";
        ForeignCulture:
            "Trong lĩnh vực văn hóa, trừ âm nhạc, Trung Quốc không cho phép vốn nước ngoài. Các câu trả lời của bạn không tách riêng âm nhạc.";
        RepresentativeOfficeContent:
            "Văn phòng đại diện là một bộ phận của công ty nước ngoài và chỉ được làm những việc nêu tại Điều 14 Nghị định 584 của Quốc vụ viện Trung Quốc, như nghiên cứu thị trường và giới thiệu cho công ty mẹ.";
        ForeignCap:
            "Điều 6 Nghị định 333 của Quốc vụ viện Trung Quốc giới hạn vốn nước ngoài ở mức 50%.";
        ForeignCapCepa:
            "Hiệp định CEPA được mở rộng vào tháng 3/2025, nhưng các điều khoản viễn thông của bản đó chưa được kiểm tra ở đây: bạn nên hỏi.";
        ForeignCapSearchCommunity:
            "Chưa có chính sách mở cửa nào bỏ mức trần 50% vốn nước ngoài đối với tìm kiếm và cộng đồng.";
        ForeignCapAppStore:
            "Kho ứng dụng có vốn nước ngoài trên 50% phải có chứng nhận CEPA, hoặc ở khu thí điểm, hoặc (từ tháng 4/2025) ở một trong 20 thành phố được mở cửa.";
        CapitalUnder1m:
            "Lệnh 42 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) yêu cầu vốn đăng ký 1 triệu nhân dân tệ.";
        CapitalUnder10m:
            "Nếu kinh doanh ở nhiều tỉnh, Lệnh 42 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) yêu cầu vốn đăng ký 10 triệu nhân dân tệ.";
        Marketplace:
            "Người khác đứng tên mình bán hàng hoặc cung cấp dịch vụ và hoàn tất giao dịch trên nền tảng của bạn: hoạt động này là B21.";
        RideMarketplace:
            "Quy định của Trung Quốc về gọi xe qua mạng yêu cầu giấy phép gọi xe và đăng ký ICP; theo trích dẫn, Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) cũng trả lời như vậy.";
        DataProcessing: "Danh mục phân loại dịch vụ viễn thông của Trung Quốc xếp việc xử lý dữ liệu của mạng và thiết bị vào B21.";
        PaidContent:
            "Nội dung thu tiền người dùng được coi là dịch vụ thương mại (经营性). Nếu bạn chỉ đăng nội dung của chính mình, bạn nên hỏi cơ quan quản lý.";
        AppStore: "Danh mục phân loại dịch vụ viễn thông của Trung Quốc xếp kho ứng dụng vào B25.";
        Games:
            "Trò chơi thường có thu nhập, và dịch vụ thu tiền thuộc B25 (ICP证). Nếu trò chơi của bạn không bao giờ thu tiền, hãy hỏi cục quản lý viễn thông tỉnh.";
        Payment:
            "Giữ tiền của người mua là hoạt động thanh toán (Nghị định 768 của Quốc vụ viện Trung Quốc; trước ngày 1/5/2024 là quy định của Ngân hàng Nhân dân Trung Quốc).";
        ServedFromOutside:
            "Không có máy chủ ở đại lục thì trên thực tế không cần và cũng không thể đăng ký ICP.";
        NoNodeAnswers: "Không có máy chủ nào phục vụ người truy cập.";
        PageOnAnotherPlatform:
            "Tên miền là của nền tảng, và việc đăng ký ICP cũng vậy. Nếu tên miền của nền tảng trỏ về máy chủ ở đại lục, nền tảng phải đã đăng ký tên miền đó. Nếu bạn dùng tên miền riêng, kết luận sẽ khác.";
        DomainWithoutService:
            "Tên miền này không cung cấp dịch vụ nào. Khi mở website bằng tên miền này trên máy chủ ở đại lục, bạn phải đăng ký ICP.";
        NotReachableFromTheInternet:
            "Dịch vụ mà công chúng không truy cập được thường không phải đăng ký ICP.";
        AppAbroadOutsideMainlandStores:
            "Máy chủ và kho ứng dụng đều ở ngoài đại lục, nên trên thực tế ứng dụng không được đăng ký ICP.";
        AppWithoutNetwork: "Ứng dụng này không có dịch vụ mạng riêng.";
        BeforeAppFiling: "Ứng dụng và mini-program chỉ phải đăng ký ICP từ ngày 1/9/2023.";
        CdnNodeCounts:
            "Nút CDN ở đại lục được tính như máy chủ; báo cáo này cũng tính tường lửa và kho lưu trữ như vậy. Nếu chỉ có các nút đó ở đại lục, bạn có thể chuyển sang nút ở ngoài đại lục thay vì đăng ký ICP.";
        ForeignEquityFilesAlike: "Vốn nước ngoài không ảnh hưởng đến việc đăng ký ICP.";
        OfficeMayFile: "Văn phòng đại diện đăng ký ICP bằng giấy chứng nhận đăng ký của mình.";
        BranchFilesAlone: "Chi nhánh đăng ký ICP dưới tên của chính mình.";
        OwnSales:
            "Năm 2010, Bộ Thương mại Trung Quốc nói bán hàng trên nền tảng của chính mình thì phải đăng ký ICP; công văn đó hết hiệu lực từ năm 2020. Các tỉnh nói gì về giấy phép thì xem phần bất đồng về tự bán hàng.";
        OwnInformation:
            "Cung cấp miễn phí thông tin của chính mình cho người dùng không cần giấy phép viễn thông.";
        BusinessInsideAPlatform:
            "Chỉ kinh doanh bên trong nền tảng của người khác thì không cần giấy phép (An Huy 2021, Hà Nam 2023; với ứng dụng thì chỉ An Huy).";
        LicencesHeld: "Bạn đã có giấy phép cho hoạt động này.";
        ForeignMarketplaceOpen:
            "Với B21 loại thương mại điện tử, vốn nước ngoài được phép đến 100% trên toàn Trung Quốc (từ 2015).";
        JointVentureUpToHalf:
            "Công ty có vốn nước ngoài đến 50% được xin B21 và B25, trừ các lĩnh vực cấm.";
        PilotAreaOpens:
            "Nếu công ty và cơ sở vật chất ở khu thí điểm, Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) có thể duyệt mức vốn nước ngoài trên 50%.";
        FilingComesFirst:
            "Trang chủ phải hiển thị số đăng ký ICP trước khi bạn nộp đơn xin giấy phép.";
        OwnSalesNoticeProvince:
            "Tỉnh của bạn đã thông báo rằng bán hàng hóa, dịch vụ của chính mình không cần giấy phép.";
    }
}

words! {
    /// How others read the law.
    other_reading(OtherReading): 1 {
        AppAbroadMayBeFiled:
            "Có cách hiểu rằng Thông báo 105 năm 2023 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) áp dụng cho mọi ứng dụng được dùng ở đại lục.";
        StaffAppAbroadMayBeFiled:
            "Điều 23 Luật Phòng, chống lừa đảo viễn thông và mạng của Trung Quốc quy định ai lập ứng dụng đều phải xin phép hoặc đăng ký, không nêu đối tượng dùng hay nơi đặt máy chủ.";
        PublicBodyAbroadMayBeFiled:
            "Một bản hướng dẫn mở website chính quyền yêu cầu các website này đăng ký, không nêu ngoại lệ cho máy chủ ngoài đại lục.";
        OfflineAppMayBeFiled:
            "Theo các đơn vị làm dịch vụ đăng ký, ứng dụng ngoại tuyến trên kho ứng dụng phải được đăng ký ICP.";
        ClosedServiceMayBeFiled:
            "Theo Tencent Cloud, mọi tên miền kết nối internet mà chưa đăng ký đều bị chặn, dù dùng cổng nào. Trang này không nêu ngoại lệ cho dịch vụ phải đăng nhập.";
        OfflineMiniProgramMayNotBeFiled:
            "Các đơn vị làm dịch vụ đăng ký cho rằng mini-program không có dịch vụ mạng thì không cần đăng ký ICP.";
        OverseasMiniProgramMayBeFiled: "Hiểu theo đúng câu chữ, Thông báo 105 của MIIT (Trung Quốc, 2023) áp dụng cho mọi mini-program phục vụ người dùng ở đại lục, bất kể ai vận hành.";
        UnderEighteenMayBeRefused:
            "Chỉ một danh sách chấp nhận người 16 và 17 tuổi; các nguồn khác không nói đến hoặc yêu cầu đủ 18 tuổi.";
        ForeignResidentMayBeRefused:
            "Ở cấp toàn quốc, hộ chiếu được chấp nhận để đăng ký ICP, nhưng ít tỉnh xác nhận điều này.";
        HongKongMacauTaiwanMayBeRefused:
            "Các nhà cung cấp có liệt kê loại giấy tờ của bạn, nhưng tỉnh này chưa xác nhận.";
        IndividualAdvertisingOrTopic:
            "Có cách hiểu khác rằng nội dung này vượt quá phạm vi đăng ký ICP cá nhân.";
        MayNeedLicenceClosed:
            "Nếu cần giấy phép, công ty có vốn nước ngoài trên 50% sẽ không xin được.";
        CapitalBeijingPilotMayBeRefused:
            "Chương trình thí điểm của Bắc Kinh chấp nhận 1 triệu nhân dân tệ, nhưng Lệnh 42 của Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) yêu cầu 10 triệu.";
        PilotApprovalMayBeRefused:
            "Bộ Công nghiệp và Công nghệ thông tin Trung Quốc (MIIT) có thể từ chối phê duyệt thí điểm.";
        PilotAreaElsewhere:
            "Các khu thí điểm ở Bắc Kinh, Thượng Hải, Hải Nam và Thâm Quyến. Công ty đăng ký ở tỉnh khác không nằm trong khu nào, nên một trong hai câu trả lời của bạn có thể không đúng.";
        OpeningCityElsewhere:
            "Các thành phố được mở cho kho ứng dụng không thuộc tỉnh của bạn, nên một trong hai câu trả lời của bạn có thể không đúng.";
        RideMarketplaceMayNeedLicence:
            "Theo Danh mục phân loại dịch vụ viễn thông của Trung Quốc, B21 bao gồm giao dịch giữa các bên thứ ba, kể cả chuyến xe.";
        OwnSalesMayNeedLicence:
            "Hướng dẫn của các nhà cung cấp yêu cầu giấy phép; không tìm thấy thông báo nào của tỉnh bạn.";
        FreePlatformMayNeedLicence:
            "Danh mục phân loại dịch vụ viễn thông của Trung Quốc xếp hoạt động này vào B25, bất kể ai trả tiền.";
        RecruitmentMayNeedLicence:
            "Theo Lệnh 50 năm 2023 của Bộ Nhân lực Trung Quốc, ai cung cấp dịch vụ tuyển dụng trên mạng còn phải xin giấy phép viễn thông theo luật, nhưng lệnh không nói rõ khi nào.";
        ForeignMapsCapped:
            "Bản năm 2011 của quy định về đo đạc bởi tổ chức, cá nhân nước ngoài chỉ cho liên doanh có vốn nước ngoài không quá 50% làm bản đồ trên internet.";
        AdvertisingMayNeedLicence:
            "Hướng dẫn của các nhà cung cấp coi quảng cáo là dịch vụ thương mại (经营性).";
        SoftwareMayNeedLicence:
            "Xử lý dữ liệu cho người dùng có thể là B21; đăng thông tin cho người khác có thể là B25.";
        PlatformOnlyMayNeedLicence:
            "Chỉ một số ít tỉnh miễn giấy phép cho việc kinh doanh bên trong WeChat hoặc Alipay; chỉ An Huy miễn cho cả ứng dụng.";
        AudioVisualStateControlled:
            "Giấy phép nghe nhìn của Trung Quốc dành cho đơn vị do nhà nước sở hữu hoặc chi phối; đơn vị khác có thể bị từ chối.";
        TrainingClosed:
            "Không cơ sở dạy thêm môn văn hóa mới nào được phê duyệt, và các cơ sở hiện có cho bậc giáo dục bắt buộc đều là phi lợi nhuận. Nếu bạn dạy môn văn hóa, có thể bạn không được phê duyệt.";
        ResidencePermitMayBeRefused:
            "Nguồn mới nhất chấp nhận thẻ cư trú của tỉnh này; các nguồn khác chỉ chấp nhận thẻ căn cước của chính tỉnh.";
        PrincipalAuthorisedInPlaceOfAForeigner:
            "Ít nhất một nguồn yêu cầu người phụ trách chủ thể (主体负责人) là người đại diện theo pháp luật, hoặc chỉ cho người khác thay khi người đại diện là người nước ngoài.";
        ResidenceMayBeAsked:
            "Nguồn mới nhất chấp nhận căn cước của tỉnh khác mà không đòi gì thêm; một nguồn khác đòi thẻ cư trú của tỉnh này, hoặc không chấp nhận căn cước như vậy.";
        RegulatedNameMayBeRefused:
            "Tên có từ thuộc ngành bị quản lý thì có thể phải nộp bản cam kết hoặc giấy phép; có tỉnh không nhận bản cam kết.";
    }
}

words! {
    /// What to change.
    change(ChangeId): 1 {
        ComeOfAge: "Chờ đến khi đủ 18 tuổi.";
        DropAudioVisual: "Không cung cấp chương trình nghe nhìn.";
        RegisterCompany: "Lập công ty ở đại lục.";
        RegisterForeignInvested: "Lập công ty ở đại lục (100% vốn nước ngoài hoặc liên doanh).";
        RegisterOffice: "Lập văn phòng đại diện ở đại lục.";
        RegisterBranch: "Lập chi nhánh ở đại lục.";
        UsePartnerCompany:
            "Để một công ty đối tác ở đại lục tự vận hành dịch vụ, giữ tên miền và đăng ký. Đăng ký bằng tên mượn là khai sai, và đăng ký đó sẽ bị hủy (Điều 23 Lệnh 33 của Trung Quốc).";
        UseParentCompany: "Để công ty mẹ đứng tên xin giấy phép.";
        ServeFromMainland: "Dùng máy chủ ở đại lục.";
        LeaveMainlandStores: "Rút ứng dụng khỏi các kho ứng dụng đại lục.";
        LowerForeignShare: "Giảm vốn nước ngoài xuống 50%.";
        EnterPilotArea:
            "Đặt công ty và cơ sở vật chất ở khu thí điểm (Bắc Kinh, Lâm Cảng hoặc Phố Đông của Thượng Hải, Hải Nam, Thâm Quyến).";
        EnterOpeningCity: "Lập công ty ở một trong 20 thành phố đã mở cửa cho kho ứng dụng.";
        RaiseCapitalToOne:
            "Có vốn đăng ký ít nhất 1 triệu nhân dân tệ.";
        RaiseCapitalToTen:
            "Có vốn đăng ký ít nhất 10 triệu nhân dân tệ.";
        StayInOneProvince: "Chỉ cung cấp dịch vụ cần giấy phép trong một tỉnh.";
        LetPaymentInstitutionHold: "Để một tổ chức thanh toán có giấy phép giữ tiền.";
        UseFiledModel: "Dùng nguyên một mô hình mà nhà cung cấp đã đăng ký.";
        UseOwnModel: "Tự huấn luyện hoặc tinh chỉnh mô hình, rồi đăng ký trước khi mở dịch vụ.";
        KeepModelToStaff: "Chỉ để người của mình sử dụng nội dung do mô hình tạo ra.";
        DropRideHailing:
            "Không cung cấp dịch vụ gọi xe.";
        DropNews: "Không đăng tin tức.";
        DropPublishing: "Không xuất bản ấn phẩm trên mạng.";
        DropCulture: "Không đăng nội dung văn hóa.";
        DropDrugsDevices: "Không đăng thông tin về thuốc và thiết bị y tế.";
        DropReligion: "Không đăng nội dung tôn giáo.";
        DropFinance:
            "Không cung cấp dịch vụ tài chính.";
        DropTraining: "Không đưa vào nội dung đào tạo ngoài nhà trường.";
        DropGenerativeAi:
            "Không cung cấp AI tạo sinh cho công chúng.";
        DropVirtualCurrency: "Không cung cấp dịch vụ tiền ảo.";
        DropMaps: "Không cung cấp bản đồ của riêng bạn.";
        DropMedicalServices: "Không khám chữa bệnh qua internet.";
        DropOwnSales: "Không bán hàng hóa, dịch vụ của mình trên dịch vụ này.";
        DropMarketplace: "Không cho bên thứ ba bán hàng trên dịch vụ này.";
        DropPaidContent: "Cung cấp miễn phí mọi nội dung.";
        DropInformationPlatform: "Không đăng thông tin của người khác.";
        DropCommunity: "Không cho người dùng đăng bài, mở diễn đàn hay trò chuyện.";
        DropSearch: "Không cung cấp chức năng tìm kiếm.";
        DropAppStore: "Không mở kho ứng dụng.";
        DropSoftwareService: "Không cung cấp dịch vụ phần mềm.";
        DropDataProcessing: "Không xử lý dữ liệu cho người dùng.";
        DropGames: "Không cung cấp trò chơi.";
        DropRecruitment: "Không đăng việc làm của bên tuyển dụng khác.";
    }
}
