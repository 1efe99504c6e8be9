//! What Alibaba Cloud adds.

use super::{HOSTED_BY_CLOUD, ON_OWN_SERVER, ORDERED_OF_CLOUD};
use crate::date::since;
use crate::evidence::words;
use crate::ids::{Note as N, Step, ids};
use crate::law::provinces::provinces;
use crate::law::sources::Source as S;
use crate::law::terms::{
    COMPANY, DOMAIN_MATTERS, INDIVIDUAL, NEEDS_LICENCE, PEOPLE_MATTER, SERVER_MATTERS, SITE_OR_APP,
};
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, HONG_KONG, LICENCE, NO_FILING};
use crate::{all, is, not};

ids! {
    /// What it adds in its own words.
    Fact {
        Services "alibaba-services",
        HongKong "alibaba-hong-kong",
        Server "alibaba-server",
        OwnServer "alibaba-own-server",
        ServiceNumber "alibaba-service-number",
        Quota "alibaba-quota",
        Domain "alibaba-domain",
        Papers2018 "alibaba-papers-2018",
        Papers "alibaba-papers",
        Photo2018 "alibaba-photo-2018",
        Face "alibaba-face",
        Account2018 "alibaba-account-2018",
        Account "alibaba-account",
        Portal "alibaba-portal",
        Calls "alibaba-calls",
        Review2018 "alibaba-review-2018",
        Review "alibaba-review",
        Sms2018 "alibaba-sms-2018",
        Result "alibaba-result",
        Entity "alibaba-entity",
        Contact2018 "alibaba-contact-2018",
        Contact "alibaba-contact",
        Language "alibaba-language",
        Licence2018 "alibaba-licence-2018",
        Licence "alibaba-licence",
        Psb "alibaba-psb",
        International "alibaba-international",
    }
}

/// The rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "alibaba-services",
        Effect::Note(N::ProviderServices),
        HOSTED_BY_CLOUD,
        since(2017, 10, 20),
        &[words(S::AlibabaSupportPage, "China gateway", "Giải pháp China Gateway toàn diện của chúng tôi bao quát từng bước trên con đường kinh doanh của bạn tại Trung Quốc, bao gồm ICP, Web-hosting, kết nối mạng, bảo mật và tận dụng hệ thống sinh thái của Alibaba.", "Our comprehensive China Gateway solution covers every step of your way into business in China, including ICP, web hosting, networking, security and the use of Alibaba’s ecosystem."), words(S::AlibabaWhy2017, "end", "You can test if you need an ICP license and what kind of license you need in ICP License Support page.", "You can test if you need an ICP license and what kind of license you need in ICP License Support page.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Services.fact()),
    // Nếu bạn chỉ dự định sử dụng các dịch vụ CDN quốc tế (không bao gồm Trung Quốc Đại Lục)
    Rule::new(
        "alibaba-hong-kong",
        Effect::Note(N::ProviderServices),
        SITE_OR_APP,
        since(2017, 10, 20),
        &[words(S::AlibabaSupportPage, "FAQ 4", "Nếu bạn chỉ dự định sử dụng các dịch vụ CDN quốc tế (không bao gồm Trung Quốc Đại Lục) của chúng tôi thì không cần phải đăng ký Giấy phép ICP", "If you only intend to use our international CDN services (not including mainland China), you need not register for the ICP filing"), words(S::AlibabaCdn, "Acceleration regions › ICP filing required", "Global (Excluding the Chinese Mainland) | All requests go to edge POPs in Hong Kong (China), Macao (China), Taiwan (China), or other countries and regions outside the Chinese mainland. … | No", "Global (Excluding the Chinese Mainland) | All requests go to edge POPs in Hong Kong (China), Macao (China), Taiwan (China), or other countries and regions outside the Chinese mainland. … | No"), words(S::HongKongHosting, "Usage notes", "Servers outside the Chinese mainland do not require an ICP filing.", "Servers outside the Chinese mainland do not require an ICP filing.")],
    )
    .for_outcomes(NO_FILING.union(HONG_KONG))
    .provider_text(Fact::HongKong.fact()),
    // An account of the international site cannot file; one's own server needs no such account.
    Rule::new(
        "alibaba-international",
        Effect::Note(N::ProviderCannotFile),
        all!(
            SERVER_MATTERS,
            is!(Account: InternationalSite),
            not!(is!(Server: OwnServer))
        ),
        since(2024, 7, 17),
        &[words(S::AlibabaWhat, "Note", "To apply for an ICP filing, use an Alibaba Cloud China site account or see GoChina ICP Filing Assistant.", "To apply for an ICP filing, use an Alibaba Cloud China site account or see GoChina ICP Filing Assistant.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::International.fact()),
    // Đăng ký tài khoản Alibaba Cloud
    Rule::new(
        "alibaba-account-2018",
        Effect::Step(Step::Prepare, None),
        HOSTED_BY_CLOUD,
        since(2017, 10, 20).until(2024, 7, 17),
        &[words(S::AlibabaSupportPage, "Bước 1", "Đăng ký tài khoản Alibaba Cloud, chuẩn bị và kiểm tra tên miền của bạn, mua một phiên bản", "Register an Alibaba Cloud account, prepare and check your domain name, buy an instance"), words(S::AlibabaGuide2018, "Procedure 1.1", "Log on to the Alibaba Cloud console.", "Log on to the Alibaba Cloud console.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Account2018.fact()),
    Rule::new(
        "alibaba-account",
        Effect::Step(Step::Prepare, None),
        HOSTED_BY_CLOUD,
        since(2024, 7, 17),
        &[words(S::AlibabaWhat, "Note", "To apply for an ICP filing, use an Alibaba Cloud China site account or see GoChina ICP Filing Assistant.", "To apply for an ICP filing, use an Alibaba Cloud China site account or see GoChina ICP Filing Assistant.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Account.fact()),
    // An ECS instance with a subscription for at least three months and an Internet IP.
    Rule::new(
        "alibaba-server",
        Effect::Note(N::ProviderServer),
        all!(SERVER_MATTERS, not!(is!(Server: OwnServer))),
        since(2017, 10, 20),
        &[words(S::AlibabaGuide2018, "Prerequisites", "An ECS instance with a subscription for at least three months and an Internet IP.", "An ECS instance with a subscription for at least three months and an Internet IP."), words(S::AlibabaServerCheck, "Apply for service codes", "the ECS instance must have at least a 3-month subscription, and you must have bought Internet bandwidth", "the ECS instance must have at least a 3-month subscription, and you must have bought Internet bandwidth"), words(S::AlibabaSupportPage, "FAQ 1", "bạn sẽ cần phải mua một máy chủ lưu trữ và tên miền trước khi gửi đơn đăng ký", "you will need to buy a web host and a domain name before submitting the application")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Server.fact()),
    // What stands on a server of one's own is filed through whoever connects that server.
    Rule::new(
        "alibaba-own-server",
        Effect::Note(N::ProviderCannotFile),
        ON_OWN_SERVER,
        since(2017, 10, 20),
        &[words(S::AlibabaSupportPage, "FAQ 1", "bạn sẽ cần phải mua một máy chủ lưu trữ và tên miền trước khi gửi đơn đăng ký", "you will need to buy a web host and a domain name before submitting the application").indirect()],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::OwnServer.fact()),
    // The ICP Filing service number is used to verify your ECS instance.
    Rule::new(
        "alibaba-service-number",
        Effect::Step(Step::VerifyServer, None),
        all!(SERVER_MATTERS, not!(is!(Server: OwnServer))),
        since(2018, 2, 11),
        &[words(S::AlibabaGuide2018, "Procedure 1.2", "Click ICP > ICP No. Application.", "Click ICP > ICP No. Application."), words(S::AlibabaServerCheck, "Apply for service codes", "Click ICP No. Application from the drop-down box.", "Click ICP No. Application from the drop-down box.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::ServiceNumber.fact()),
    Rule::new(
        "alibaba-quota",
        Effect::Note(N::ProviderProof),
        all!(SERVER_MATTERS, not!(is!(Server: OwnServer))),
        since(2018, 4, 19),
        &[words(S::AlibabaServerCheck, "Apply for service codes", "You can apply for at most five ICP Filing service codes for an ECS instance.", "You can apply for at most five ICP Filing service codes for an ECS instance.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Quota.fact()),
    // A domain name registered from a Chinese domain name provider (for example, aliyun.com).
    Rule::new(
        "alibaba-domain",
        Effect::Note(N::ProviderDomain),
        all!(DOMAIN_MATTERS, not!(ON_OWN_SERVER)),
        since(2017, 10, 20),
        &[words(S::AlibabaGuide2018, "Prerequisites", "A domain name registered from a Chinese domain name provider (for example, aliyun.com).", "A domain name registered from a Chinese domain name provider (for example, aliyun.com)."), words(S::AlibabaSupportPage, "FAQ 1", "Tên miền cũng cần được xác minh tên thật trước khi đăng ký ICP.", "The domain must also be real-name verified before the ICP registration."), words(S::AlibabaDomain, "Domain verification requirements", "To complete an ICP filing application, your domain name must meet the following requirements.", "To complete an ICP filing application, your domain name must meet the following requirements.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Domain.fact()),
    // Hệ thống tự động xác định loại giấy phép ICP; “接入备案” (jie ru bei an)
    Rule::new(
        "alibaba-portal",
        Effect::Note(N::ProviderPortal),
        ORDERED_OF_CLOUD,
        since(2017, 10, 20),
        &[words(S::AlibabaSupportPage, "FAQ 7", "quy trình này được gọi là “接入备案” (jie ru bei an)", "this procedure is called “接入备案” (jie ru bei an)"), words(S::AlibabaGuide2018, "Procedure 2, Note", "then the system displays the requirements of the local communications administration", "then the system displays the requirements of the local communications administration"), words(S::AlibabaWhy2017, "end", "If you use an Alibaba Cloud instances, you can log on to the Alibaba cloud ICP filing platform (only available in Chinese) to submit a filing application.", "If you use an Alibaba Cloud instances, you can log on to the Alibaba cloud ICP filing platform (only available in Chinese) to submit a filing application.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Portal.fact()),
    // Các cá nhân người nước ngoài có địa điểm cư trú cố định tại Trung Quốc
    Rule::new(
        "alibaba-entity",
        Effect::Step(Step::EnterInformation, None),
        all!(ORDERED_OF_CLOUD, INDIVIDUAL, is!(Person: ForeignResident)),
        since(2017, 10, 20),
        &[words(S::AlibabaSupportPage, "Ai đủ điều kiện?", "Các cá nhân người nước ngoài có địa điểm cư trú cố định tại Trung Quốc có thể đăng ký lập trang web cá nhân.", "Foreign individuals with a fixed residence in China can register to set up a personal website.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Entity.fact()),
    // The contact address and mobile phone must be from same the province as the subject is in.
    Rule::new(
        "alibaba-contact-2018",
        Effect::Step(Step::SubjectAndSite, None),
        all!(SITE_OR_APP, PEOPLE_MATTER, not!(ON_OWN_SERVER)),
        since(2018, 2, 11).until(2022, 1, 1),
        &[words(S::AlibabaGuide2018, "Procedure 4, Note", "The contact address and mobile phone must be from same the province as the subject is in.", "The contact address and mobile phone must be from same the province as the subject is in.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Contact2018.fact()),
    Rule::new(
        "alibaba-contact",
        Effect::Step(Step::SubjectAndSite, None),
        all!(SITE_OR_APP, PEOPLE_MATTER, not!(ON_OWN_SERVER)),
        since(2022, 1, 1),
        &[words(S::AlibabaGuide2018, "Procedure 4, Note", "The contact address and mobile phone must be from same the province as the subject is in.", "The contact address and mobile phone must be from same the province as the subject is in.").sample()],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Contact.fact()),
    // Download the authenticity statement on this page. Fill it, scan the filled out page.
    Rule::new(
        "alibaba-papers-2018",
        Effect::Note(N::ProviderPapers),
        HOSTED_BY_CLOUD,
        since(2018, 2, 11).until(2022, 1, 1),
        &[words(S::AlibabaGuide2018, "Procedure 6", "Upload scanned copies or photos of the required documents.", "Upload scanned copies or photos of the required documents."), words(S::AlibabaSupportPage, "Bước 5", "Tải lên hình ảnh hoặc bản sao quét có màu tài liệu của bạn theo yêu cầu quy định.", "Upload images or colour scans of your documents as required.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Papers2018.fact()),
    Rule::new(
        "alibaba-papers",
        Effect::Note(N::ProviderPapers),
        HOSTED_BY_CLOUD,
        since(2022, 1, 1),
        &[words(S::AlibabaUpload, "Upload", "The Alibaba Cloud app lets you upload ICP filing documents and complete authenticity verification for the Website/App principal in a single process.", "The Alibaba Cloud app lets you upload ICP filing documents and complete authenticity verification for the Website/App principal in a single process."), words(S::AlibabaPapers, "head", "you need to upload basic materials (required) and auxiliary materials (optional) by using Alibaba Cloud App … The auxiliary materials can be uploaded selectively based on the scenario and regulations of the corresponding administration.", "you need to upload basic materials (required) and auxiliary materials (optional) by using Alibaba Cloud App … The auxiliary materials can be uploaded selectively based on the scenario and regulations of the corresponding administration."), words(S::AlibabaSupportPage, "Bước 5", "Tải lên hình ảnh hoặc bản sao quét có màu tài liệu của bạn theo yêu cầu quy định.", "Upload images or colour scans of your documents as required.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Papers.fact()),
    // Alibaba Cloud can ship the photo backdrop to anywhere in mainland China.
    Rule::new(
        "alibaba-photo-2018",
        Effect::Note(N::ProviderVerification),
        all!(HOSTED_BY_CLOUD, not!(provinces!(identity_check_2018: OwnApp))),
        since(2018, 2, 11).until(2022, 1, 1),
        &[words(S::AlibabaGuide2018, "Procedure 7", "Alibaba Cloud can ship the photo backdrop to anywhere in mainland China.", "Alibaba Cloud can ship the photo backdrop to anywhere in mainland China.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Photo2018.fact()),
    // Không cần phải đăng ký giấy phép tại chỗ. Tất cả các bước đều có thể được thực hiện trực tuyến.
    Rule::new(
        "alibaba-face",
        Effect::Step(Step::FaceCheck, None),
        HOSTED_BY_CLOUD,
        since(2022, 1, 1),
        &[words(S::AlibabaUpload, "PC document upload and verification", "In the Authenticity Verification pop-up window, you can also scan a QR code with your phone", "In the Authenticity Verification pop-up window, you can also scan a QR code with your phone"), words(S::AlibabaSupportPage, "FAQ 2", "Không cần phải đăng ký giấy phép tại chỗ. Tất cả các bước đều có thể được thực hiện trực tuyến.", "There is no need to register on the spot. All steps can be done online."), words(S::AlibabaUpload, "Photo requirements", "complete identity verification by using facial recognition", "complete identity verification by using facial recognition")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Face.fact()),
    // Alibaba Cloud and the Communications Administration both contact you by phone.
    Rule::new(
        "alibaba-calls",
        Effect::Step(Step::ProviderReview, None),
        ORDERED_OF_CLOUD,
        since(2018, 2, 11),
        &[words(S::AlibabaGuide2018, "Procedure 6, Note", "Alibaba Cloud and the Communications Administration (local MIIT office) both contact you by phone.", "Alibaba Cloud and the Communications Administration (local MIIT office) both contact you by phone.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Calls.fact()),
    // Alibaba Cloud offers processing within 20 working days.
    Rule::new(
        "alibaba-review-2018",
        Effect::Note(N::ProviderReview),
        ORDERED_OF_CLOUD,
        since(2017, 10, 20).until(2022, 1, 1),
        &[words(S::AlibabaGuide2018, "Procedure 6", "Alibaba Cloud reviews your information in one business day.", "Alibaba Cloud reviews your information in one business day."), words(S::AlibabaWhy2017, "ICP Filing", "Alibaba Cloud offers processing within 20 working days", "Alibaba Cloud offers processing within 20 working days")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Review2018.fact()),
    Rule::new(
        "alibaba-review",
        Effect::Note(N::ProviderReview),
        ORDERED_OF_CLOUD,
        since(2022, 1, 1),
        &[words(S::AlibabaGuide2018, "Procedure 6", "Alibaba Cloud reviews your information in one business day.", "Alibaba Cloud reviews your information in one business day.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Review.fact()),
    // You receive a text message (in Chinese) from the MIIT in about five minutes.
    Rule::new(
        "alibaba-sms-2018",
        Effect::Step(Step::SmsCheck, None),
        all!(ORDERED_OF_CLOUD, provinces!(sms_2018: Asked)),
        since(2018, 2, 11).until(2020, 8, 17),
        &[words(S::AlibabaGuide2018, "Procedure 8", "You must follow the message to verify the mobile phones in 48 hours.", "You must follow the message to verify the mobile phones in 48 hours.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Sms2018.fact()),
    // Once your ICP Filing is approved by the authority, you receive a ICP filing number and password.
    Rule::new(
        "alibaba-result",
        Effect::Step(Step::AuthorityReview, None),
        ORDERED_OF_CLOUD,
        since(2017, 10, 20),
        &[words(S::AlibabaGuide2018, "Procedure 8", "Once your ICP Filing is approved by the authority, you receive a ICP filing number and password.", "Once your ICP Filing is approved by the authority, you receive a ICP filing number and password."), words(S::AlibabaSupportPage, "Bước 8", "Bạn có thể nhận được kết quả đánh giá cuối cùng qua SMS và email.", "You can receive the final result of the review by SMS and e-mail.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Result.fact()),
    // The application interface is only available in Chinese.
    Rule::new(
        "alibaba-language",
        Effect::Note(N::ProviderLanguage),
        ORDERED_OF_CLOUD,
        since(2017, 10, 20),
        &[words(S::AlibabaSupportPage, "FAQ 7", "Vì hệ thống này chỉ có bằng tiếng Trung Quốc", "As this system is only in Chinese"), words(S::AlibabaGuide2018, "head", "the Alibaba Cloud ICP Filing application interface is only available in Chinese", "the Alibaba Cloud ICP Filing application interface is only available in Chinese"), words(S::AlibabaWhy2017, "end", "you can log on to the Alibaba cloud ICP filing platform (only available in Chinese) to submit a filing application", "you can log on to the Alibaba cloud ICP filing platform (only available in Chinese) to submit a filing application")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Language.fact()),
    // 办事处 hoặc "ban shi chu" trong tiếng Trung Quốc
    Rule::new(
        "alibaba-licence-2018",
        Effect::Note(N::ProviderLicence),
        all!(SITE_OR_APP, COMPANY, NEEDS_LICENCE, not!(ON_OWN_SERVER)),
        since(2017, 10, 20).until(2022, 1, 1),
        &[words(S::AlibabaGuide2018, "Procedure 8", "you can contact the local communications administration and start the ICP Commercial License application process", "you can contact the local communications administration and start the ICP Commercial License application process"), words(S::AlibabaSupportPage, "FAQ 3", "Nếu chỉ có một văn phòng thực tế (办事处 hoặc \"ban shi chu\" trong tiếng Trung Quốc) thì bạn chưa đủ điều kiện để đăng ký Giấy phép thương mại ICP", "If there is only an actual office (办事处 or “ban shi chu” in Chinese), you do not yet qualify to register for the commercial ICP licence"), words(S::AlibabaWhy2017, "ICP Commercial License", "An ICP Commercial License takes approximately 60 working days to process and Alibaba Cloud provides this service to customers.", "An ICP Commercial License takes approximately 60 working days to process and Alibaba Cloud provides this service to customers.")],
    )
    .for_outcomes(LICENCE.union(HONG_KONG))
    .provider_text(Fact::Licence2018.fact()),
    Rule::new(
        "alibaba-licence",
        Effect::Note(N::ProviderLicence),
        all!(SITE_OR_APP, COMPANY, NEEDS_LICENCE, not!(ON_OWN_SERVER)),
        since(2022, 1, 1),
        &[words(S::AlibabaGuide2018, "Procedure 8", "you can contact the local communications administration and start the ICP Commercial License application process", "you can contact the local communications administration and start the ICP Commercial License application process"), words(S::AlibabaSupportPage, "FAQ 3", "Nếu chỉ có một văn phòng thực tế (办事处 hoặc \"ban shi chu\" trong tiếng Trung Quốc) thì bạn chưa đủ điều kiện để đăng ký Giấy phép thương mại ICP", "If there is only an actual office (办事处 or “ban shi chu” in Chinese), you do not yet qualify to register for the commercial ICP licence")],
    )
    .for_outcomes(LICENCE.union(HONG_KONG))
    .provider_text(Fact::Licence.fact()),
    // It is mandatory for you to submit an application to PSB (Public Security Bureau).
    Rule::new(
        "alibaba-psb",
        Effect::Note(N::ProviderPsb),
        HOSTED_BY_CLOUD,
        since(2017, 10, 20),
        &[words(S::AlibabaGuide2018, "Procedure 9", "All website operators with an ICP number are also required to log on to the Public Security Bureau (PSB) Filing website", "All website operators with an ICP number are also required to log on to the Public Security Bureau (PSB) Filing website"), words(S::AlibabaSupportPage, "Bước 9", "đăng ký giấy phép PSB trong vòng 30 ngày sau khi bạn nhận được giấy phép ICP", "register the PSB filing within 30 days after you receive the ICP filing"), words(S::AlibabaWhy2017, "Note", "submit an application to PSB (Public Security Bureau) for another filing within 30 days after you open up your website", "submit an application to PSB (Public Security Bureau) for another filing within 30 days after you open up your website")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Psb.fact()),
];
