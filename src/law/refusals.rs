//! Who, and what, is turned down before anybody looks at what it does; what one province alone refuses is in its file.

use super::provinces::provinces;
use super::sources::Source as S;
use super::terms::{INDIVIDUAL, OUTSIDE, STORE_APP};
use crate::condition::Condition;
use crate::date::since;
use crate::evidence::words;
use crate::ids::Bar;
use crate::ids::OtherReading as O;
use crate::ids::Reason as R;
use crate::law::provinces::by_provinces;
use crate::rule::{Effect, Rule};
use crate::{all, any, is, not};

const SIXTEEN_OR_SEVENTEEN: Condition = is!(Age: Sixteen | Seventeen);

/// The rules.
pub const RULES: &[Rule] = &[
    // 备案需使用中国政府颁发的证件: whoever has no mainland certificate has nothing to file with.
    Rule::new(
        "offshore-company",
        Effect::Bar(Bar::OperatorNotRegistered),
        all!(
            is!(Applicant: OffshoreCompany),
            not!(is!(Service: MiniProgram))
        ),
        since(2005, 3, 20),
        &[words(S::HuaweiConditions, "非大陆企业可以在大陆做备案吗？（doc_0102）", "可以，备案需使用中国政府颁发的证件。", "Yes; the filing must use certificates issued by the Chinese government.").indirect(), words(S::AlibabaNotMainland, "(words recorded on 2026-11-21)", "filing entity is an enterprise registered in the Chinese mainland or a Chinese mainland resident", "filing entity is an enterprise registered in the Chinese mainland or a Chinese mainland resident"), words(S::Order33Article5, "第五条第三款", "在中华人民共和国境内提供非经营性互联网信息服务，是指在中华人民共和国境内的组织或个人利用通过互联网域名访问的网站或者利用仅能通过互联网IP地址访问的网站，提供非经营性互联网信息服务。", "Providing non-commercial internet information services within the PRC means that organisations or individuals within the PRC provide them through websites reached by a domain name, or through websites that can be reached only by an IP address.").indirect(), words(S::AlibabaSupportPage, "Ai đủ điều kiện?", "Các doanh nghiệp phải có một thực thể kinh doanh đã đăng ký tại Trung Quốc Đại Lục.", "Companies must have a business entity registered in mainland China."), words(S::CdnetworksAssistant, "ICP registration entity", "your Chinese entity must obtain required documents, such as business licenses and registration certificates of resident representative offices of foreign enterprises", "your Chinese entity must obtain required documents, such as business licenses and registration certificates of resident representative offices of foreign enterprises")],
    )
    .reason(R::OffshoreCompany),
    Rule::new(
        "app-backend-abroad",
        Effect::Bar(Bar::AppOverseasBackend),
        all!(STORE_APP, OUTSIDE),
        since(2023, 9, 1),
        &[words(S::OverseasAppPractice, "（正文）", "It is not possible for a Chinese company to publish on the Apple App Store China without an ICP Filing.", "It is not possible for a Chinese company to publish on the Apple App Store China without an ICP Filing.").indirect(), words(S::AppNotice105, "二（备案程序，引文）", "APP主办者应当向其住所所在地省级通信管理局履行备案手续,由其网络接入服务提供者、APP分发平台(以下简称分发平台)通过…", "App operators shall go through filing with the provincial communications administration of their domicile, by their network access provider or the app distribution platform, through …").indirect(), words(S::AppDistributionUcloud, "一、2", "网络接入服务提供者、分发平台不得为未履行备案手续的APP提供网络接入、分发等服务。", "Network access providers and distribution platforms may not provide network access, distribution or other services for an app that has not gone through filing.").indirect()],
    )
    .reason(R::AppBackendAbroad)
    .decided_by_regulator(),
    Rule::new(
        "under-sixteen",
        Effect::Bar(Bar::UnderAge),
        all!(
            INDIVIDUAL,
            is!(Age: Under16),
            provinces!(under_sixteen: Refused)
        ),
        since(2022, 1, 1),
        by_provinces!(UnderSixteen),
    )
    .reason(R::UnderSixteen),
    Rule::new(
        "under-sixteen-sources-differ",
        Effect::Bar(Bar::UnderAge),
        all!(
            INDIVIDUAL,
            is!(Age: Under16),
            provinces!(under_sixteen: OlderSourceTakesGuardian)
        ),
        since(2022, 1, 1),
        by_provinces!(UnderSixteenSourcesDiffer),
    )
    .reason(R::UnderSixteen)
    .decided_by_province(),
    Rule::new(
        "under-eighteen",
        Effect::Bar(Bar::UnderAge),
        all!(
            INDIVIDUAL,
            SIXTEEN_OR_SEVENTEEN,
            provinces!(minors: Refused)
        ),
        since(2022, 1, 1),
        by_provinces!(UnderEighteen),
    )
    .reason(R::UnderEighteen),
    Rule::new(
        "under-eighteen-sources-differ",
        Effect::Bar(Bar::UnderAge),
        all!(
            INDIVIDUAL,
            any!(
                all!(SIXTEEN_OR_SEVENTEEN, provinces!(minors: SourcesDiffer)),
                all!(is!(Age: Sixteen), provinces!(minors: SeventeenWithGuardian))
            )
        ),
        since(2022, 1, 1),
        by_provinces!(UnderEighteenSourcesDiffer),
    )
    .reason(R::UnderEighteenSourcesDiffer)
    .decided_by_province(),
    Rule::new(
        "under-eighteen-may-be-refused",
        Effect::Bar(Bar::UnderAge),
        all!(
            INDIVIDUAL,
            SIXTEEN_OR_SEVENTEEN,
            provinces!(minors: WithWorkByOneSource | WithGuardianByOneSource | TakenByOneSource)
        ),
        since(2022, 1, 1),
        by_provinces!(UnderEighteenMayBeRefused),
    )
    .contrary_reading(O::UnderEighteenMayBeRefused)
    .decided_by_province(),
    // Individuals without residence: no source accepts them.
    Rule::new(
        "foreign-visitor",
        Effect::Bar(Bar::ForeignIndividualNotAccepted),
        all!(
            INDIVIDUAL,
            is!(Person: ForeignVisitor),
            not!(provinces!(foreign_individuals: Taken))
        ),
        since(2005, 3, 20),
        &[words(S::AlibabaSupportPage, "Ai đủ điều kiện?", "Các cá nhân người nước ngoài có địa điểm cư trú cố định tại Trung Quốc có thể đăng ký lập trang web cá nhân.", "Foreign individuals with a fixed residence in China can register to set up a personal website."), words(S::AlibabaNotMainland, "(words recorded on 2026-11-21)", "filing entity is an enterprise registered in the Chinese mainland or a Chinese mainland resident", "filing entity is an enterprise registered in the Chinese mainland or a Chinese mainland resident"), words(S::UcloudLimits, "无法备案的类型 2", "其他国家居民需取得《外国人永久居留身份证》方可个人备案", "residents of other countries must have the Foreign Permanent Resident ID Card to file as individuals")],
    )
    .reason(R::ForeignVisitor),
    // A passport is taken here, and no page says whether its holder has to live in the mainland.
    Rule::new(
        "foreign-visitor-where-passports-are-taken",
        Effect::Bar(Bar::ForeignIndividualNotAccepted),
        all!(
            INDIVIDUAL,
            is!(Person: ForeignVisitor),
            provinces!(foreign_individuals: Taken)
        ),
        since(2005, 3, 20),
        by_provinces!(ForeignVisitorWherePassportsAreTaken, [words(S::AlibabaSupportPage, "Ai đủ điều kiện?", "Các cá nhân người nước ngoài có địa điểm cư trú cố định tại Trung Quốc có thể đăng ký lập trang web cá nhân.", "Foreign individuals with a fixed residence in China can register to set up a personal website."), words(S::AlibabaNotMainland, "(words recorded on 2026-11-21)", "filing entity is an enterprise registered in the Chinese mainland or a Chinese mainland resident", "filing entity is an enterprise registered in the Chinese mainland or a Chinese mainland resident"), words(S::UcloudLimits, "无法备案的类型 2", "其他国家居民需取得《外国人永久居留身份证》方可个人备案", "residents of other countries must have the Foreign Permanent Resident ID Card to file as individuals")]),
    )
    .reason(R::ForeignVisitor)
    .decided_by_province(),
    Rule::new(
        "foreign-resident-may-be-refused",
        Effect::Bar(Bar::ForeignIndividualNotAccepted),
        all!(
            INDIVIDUAL,
            is!(Person: ForeignResident),
            not!(provinces!(foreign_individuals: Taken | TakenWithPermit))
        ),
        since(2017, 10, 20),
        by_provinces!(ForeignResidentMayBeRefused, [words(S::WeChatCertificates, "说明", "证件类型与单位性质存在关联,例如:个人的证件类型有居民身份证、护照,而企业则不存在这两类证件。", "The type of certificate is tied to the kind of applicant: an individual’s certificates are the identity card and the passport, for example, and a company has neither.").against().indirect(), words(S::AlibabaNotMainland, "(words recorded on 2026-11-21)", "filing entity is an enterprise registered in the Chinese mainland or a Chinese mainland resident", "filing entity is an enterprise registered in the Chinese mainland or a Chinese mainland resident").indirect()]),
    )
    .contrary_reading(O::ForeignResidentMayBeRefused)
    .decided_by_regulator(),
    Rule::new(
        "hong-kong-macau-taiwan-may-be-refused",
        Effect::Bar(Bar::ForeignIndividualNotAccepted),
        all!(
            INDIVIDUAL,
            is!(Person: HongKongMacau | Taiwan),
            not!(any!(
                provinces!(hong_kong_macau_taiwan: Taken),
                all!(
                    is!(Person: HongKongMacau),
                    provinces!(hong_kong_macau_taiwan: HongKongMacauTaken)
                )
            ))
        ),
        since(2022, 1, 1),
        by_provinces!(HongKongMacauTaiwanMayBeRefused, [words(S::TencentPapers, "个人身份证件（必需）", "台湾居民 | 台胞证", "residents of Taiwan | Taiwan compatriot permit").against().indirect()]),
    )
    .contrary_reading(O::HongKongMacauTaiwanMayBeRefused)
    .decided_by_province(),
];
