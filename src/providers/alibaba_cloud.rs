//! What Alibaba Cloud adds.

use super::{HOSTED, ORDERED};
use crate::date::since;
use crate::ids::{Note as N, Step, ids};
use crate::law::provinces::provinces;
use crate::law::sources::Source as S;
use crate::law::terms::{
    DOMAIN_MATTERS, NEEDS_LICENCE, PEOPLE_MATTER, SERVER_MATTERS, SITE_OR_APP,
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
        HOSTED,
        since(2017, 10, 20),
        &[S::AlibabaSupportPage, S::AlibabaWhy2017],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Services.fact()),
    // Nếu bạn chỉ dự định sử dụng các dịch vụ CDN quốc tế (không bao gồm Trung Quốc Đại Lục)
    Rule::new(
        "alibaba-hong-kong",
        Effect::Note(N::ProviderServices),
        SITE_OR_APP,
        since(2017, 10, 20),
        &[S::AlibabaSupportPage, S::AlibabaCdn, S::HongKongHosting],
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
        &[S::AlibabaNotMainland],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::International.fact()),
    // Đăng ký tài khoản Alibaba Cloud
    Rule::new(
        "alibaba-account-2018",
        Effect::Step(Step::Prepare, None),
        HOSTED,
        since(2017, 10, 20).until(2024, 7, 17),
        &[S::AlibabaSupportPage, S::AlibabaGuide2018],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Account2018.fact()),
    Rule::new(
        "alibaba-account",
        Effect::Step(Step::Prepare, None),
        HOSTED,
        since(2024, 7, 17),
        &[S::AlibabaNotMainland],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Account.fact()),
    // An ECS instance with a subscription for at least three months and an Internet IP.
    Rule::new(
        "alibaba-server",
        Effect::Note(N::ProviderServer),
        SERVER_MATTERS,
        since(2017, 10, 20),
        &[
            S::AlibabaGuide2018,
            S::AlibabaServerCheck,
            S::AlibabaSupportPage,
        ],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Server.fact()),
    // The ICP Filing service number is used to verify your ECS instance.
    Rule::new(
        "alibaba-service-number",
        Effect::Step(Step::VerifyServer, None),
        SERVER_MATTERS,
        since(2018, 2, 11),
        &[S::AlibabaGuide2018, S::AlibabaServerCheck],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::ServiceNumber.fact()),
    Rule::new(
        "alibaba-quota",
        Effect::Note(N::ProviderProof),
        SERVER_MATTERS,
        since(2018, 4, 19),
        &[S::AlibabaServerCheck],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Quota.fact()),
    // A domain name registered from a Chinese domain name provider (for example, aliyun.com).
    Rule::new(
        "alibaba-domain",
        Effect::Note(N::ProviderDomain),
        DOMAIN_MATTERS,
        since(2017, 10, 20),
        &[S::AlibabaGuide2018, S::AlibabaSupportPage, S::AlibabaDomain],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Domain.fact()),
    // Hệ thống tự động xác định loại giấy phép ICP; “接入备案” (jie ru bei an)
    Rule::new(
        "alibaba-portal",
        Effect::Note(N::ProviderPortal),
        ORDERED,
        since(2017, 10, 20),
        &[
            S::AlibabaSupportPage,
            S::AlibabaGuide2018,
            S::AlibabaWhy2017,
            S::AlibabaLimits,
        ],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Portal.fact()),
    // Các cá nhân người nước ngoài có địa điểm cư trú cố định tại Trung Quốc
    Rule::new(
        "alibaba-entity",
        Effect::Step(Step::EnterInformation, None),
        ORDERED,
        since(2017, 10, 20),
        &[S::AlibabaSupportPage, S::AlibabaNotMainland],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Entity.fact()),
    // The contact address and mobile phone must be from same the province as the subject is in.
    Rule::new(
        "alibaba-contact-2018",
        Effect::Step(Step::SubjectAndSite, None),
        all!(SITE_OR_APP, PEOPLE_MATTER),
        since(2018, 2, 11).until(2022, 1, 1),
        &[S::AlibabaGuide2018],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Contact2018.fact()),
    Rule::new(
        "alibaba-contact",
        Effect::Step(Step::SubjectAndSite, None),
        all!(SITE_OR_APP, PEOPLE_MATTER),
        since(2022, 1, 1),
        &[
            S::AlibabaGuide2018,
            S::HuaweiRejections,
            S::TencentProvinces,
        ],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Contact.fact()),
    // Download the authenticity statement on this page. Fill it, scan the filled out page.
    Rule::new(
        "alibaba-papers-2018",
        Effect::Note(N::ProviderPapers),
        HOSTED,
        since(2018, 2, 11).until(2022, 1, 1),
        &[S::AlibabaGuide2018, S::AlibabaSupportPage],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Papers2018.fact()),
    Rule::new(
        "alibaba-papers",
        Effect::Note(N::ProviderPapers),
        HOSTED,
        since(2022, 1, 1),
        &[S::AlibabaUpload, S::AlibabaPapers, S::AlibabaSupportPage],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Papers.fact()),
    // Alibaba Cloud can ship the photo backdrop to anywhere in mainland China.
    Rule::new(
        "alibaba-photo-2018",
        Effect::Note(N::ProviderVerification),
        all!(HOSTED, not!(provinces!(identity_check_2018: OwnApp))),
        since(2018, 2, 11).until(2022, 1, 1),
        &[S::AlibabaGuide2018],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Photo2018.fact()),
    // Không cần phải đăng ký giấy phép tại chỗ. Tất cả các bước đều có thể được thực hiện trực tuyến.
    Rule::new(
        "alibaba-face",
        Effect::Step(Step::FaceCheck, None),
        HOSTED,
        since(2022, 1, 1),
        &[S::AlibabaUpload, S::AlibabaSupportPage],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Face.fact()),
    // Alibaba Cloud and the Communications Administration both contact you by phone.
    Rule::new(
        "alibaba-calls",
        Effect::Step(Step::ProviderReview, None),
        ORDERED,
        since(2018, 2, 11),
        &[S::AlibabaGuide2018],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Calls.fact()),
    // Alibaba Cloud offers processing within 20 working days.
    Rule::new(
        "alibaba-review-2018",
        Effect::Note(N::ProviderReview),
        ORDERED,
        since(2017, 10, 20).until(2022, 1, 1),
        &[S::AlibabaGuide2018, S::AlibabaWhy2017],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Review2018.fact()),
    Rule::new(
        "alibaba-review",
        Effect::Note(N::ProviderReview),
        ORDERED,
        since(2022, 1, 1),
        &[S::AlibabaWhy2017, S::AlibabaGuide2018, S::HuaweiProcess],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Review.fact()),
    // You receive a text message (in Chinese) from the MIIT in about five minutes.
    Rule::new(
        "alibaba-sms-2018",
        Effect::Step(Step::SmsCheck, None),
        all!(ORDERED, provinces!(sms_2018: Asked)),
        since(2018, 2, 11).until(2020, 8, 17),
        &[S::AlibabaGuide2018],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Sms2018.fact()),
    // Once your ICP Filing is approved by the authority, you receive a ICP filing number and password.
    Rule::new(
        "alibaba-result",
        Effect::Step(Step::AuthorityReview, None),
        ORDERED,
        since(2017, 10, 20),
        &[S::AlibabaGuide2018, S::AlibabaSupportPage],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Result.fact()),
    // The application interface is only available in Chinese.
    Rule::new(
        "alibaba-language",
        Effect::Note(N::ProviderLanguage),
        ORDERED,
        since(2017, 10, 20),
        &[
            S::AlibabaSupportPage,
            S::AlibabaGuide2018,
            S::AlibabaWhy2017,
        ],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Language.fact()),
    // 办事处 hoặc "ban shi chu" trong tiếng Trung Quốc
    Rule::new(
        "alibaba-licence",
        Effect::Note(N::ProviderLicence),
        all!(SITE_OR_APP, NEEDS_LICENCE),
        since(2017, 10, 20),
        &[
            S::AlibabaGuide2018,
            S::AlibabaSupportPage,
            S::AlibabaWhy2017,
            S::TencentLicences,
        ],
    )
    .for_outcomes(LICENCE.union(HONG_KONG))
    .provider_text(Fact::Licence.fact()),
    // It is mandatory for you to submit an application to PSB (Public Security Bureau).
    Rule::new(
        "alibaba-psb",
        Effect::Note(N::ProviderPsb),
        HOSTED,
        since(2017, 10, 20),
        &[
            S::AlibabaGuide2018,
            S::AlibabaSupportPage,
            S::AlibabaWhy2017,
        ],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Psb.fact()),
];
