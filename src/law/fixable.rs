//! What has to be mended before a filing, whatever the province; what the provinces add is in `provinces`.

use super::provinces::provinces;
use super::sources::Source as S;
use super::terms::{
    COMPANY, DOMAIN_MATTERS, FILED_HERE, INDIVIDUAL, NEEDS_TELECOM_LICENCE, ORGANISATION,
    PEOPLE_MATTER, SERVER_MATTERS,
};
use crate::condition::Condition;
use crate::date::since;
use crate::ids::Bar;
use crate::rule::{Effect, Rule};
use crate::sets::OUGHT;
use crate::{all, any, is, not};

const PARENT_TAKEN: Condition = all!(
    is!(Applicant: ForeignInvested),
    provinces!(foreign_parent_domain: TakenWithPapers)
);

/// The rules.
pub const RULES: &[Rule] = &[
    // 网站备案域名对应的顶级域名为已获得中国工信部批复的顶级域名
    Rule::new(
        "domain-suffix",
        Effect::Fixable(Bar::DomainSuffix),
        all!(DOMAIN_MATTERS, is!(DomainSuffix: NotApproved)),
        since(2018, 1, 1),
        &[S::LinktomGuide, S::HuaweiDomains],
    )
    .for_outcomes(OUGHT),
    // 网站备案域名必须通过中国工信部批复的域名注册服务机构进行注册和管理
    Rule::new(
        "domain-registrar",
        Effect::Fixable(Bar::DomainRegistrar),
        all!(DOMAIN_MATTERS, is!(DomainRegistrar: Overseas)),
        since(2017, 10, 20),
        &[S::LinktomGuide, S::CdnetworksAssistant, S::AlibabaGuide2018],
    )
    .for_outcomes(OUGHT),
    // 网站备案域名为已通过实名认证的域名
    Rule::new(
        "domain-unverified",
        Effect::Fixable(Bar::DomainUnverified),
        all!(DOMAIN_MATTERS, is!(DomainVerified: No)),
        since(2018, 1, 1),
        &[S::DomainNotice264, S::LinktomGuide, S::AlibabaSupportPage],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "domain-fresh",
        Effect::Fixable(Bar::DomainFresh),
        all!(DOMAIN_MATTERS, is!(DomainVerified: Recently)),
        since(2025, 12, 31),
        &[S::HuaweiDomains],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    Rule::new(
        "domain-privacy",
        Effect::Fixable(Bar::DomainPrivacy),
        all!(DOMAIN_MATTERS, is!(DomainVerified: PrivacyProtected)),
        since(2018, 1, 1),
        &[S::AlibabaTianjin2018],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    // 域名注册者应为单位（含公司股东）、单位主要负责人或高级管理人员
    Rule::new(
        "domain-holder-stranger",
        Effect::Fixable(Bar::DomainHolder),
        all!(
            DOMAIN_MATTERS,
            not!(PARENT_TAKEN),
            any!(
                is!(DomainHolder: Other),
                all!(INDIVIDUAL, is!(DomainHolder: ShareholderOrManager))
            )
        ),
        since(2018, 1, 1),
        &[S::DomainNotice264, S::LinktomGuide],
    )
    .for_outcomes(OUGHT),
    // Shanghai has taken a foreign parent's domain with the parent's papers; to be confirmed there.
    Rule::new(
        "domain-holder-stranger-shanghai",
        Effect::Fixable(Bar::DomainHolder),
        all!(DOMAIN_MATTERS, PARENT_TAKEN, is!(DomainHolder: Other)),
        since(2018, 1, 1),
        &[S::DomainNotice264, S::TencentProvinces],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    Rule::new(
        "domain-expiring",
        Effect::Fixable(Bar::DomainExpiring),
        all!(DOMAIN_MATTERS, is!(DomainExpiry: ThreeMonthsOrLess)),
        since(2022, 1, 1),
        &[S::TencentProvinces, S::HuaweiAuthorities],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    Rule::new(
        "institution-domain",
        Effect::Fixable(Bar::InstitutionDomain),
        all!(
            DOMAIN_MATTERS,
            is!(Applicant: Government | PublicInstitution),
            is!(DomainSuffix: NotForApplicant)
        ),
        since(2024, 7, 1),
        &[S::GovernmentDomains2024, S::HuaweiAuthorities],
    )
    .for_outcomes(OUGHT),
    // An ECS instance with a subscription for at least three months and an Internet IP.
    Rule::new(
        "server-needed",
        Effect::Fixable(Bar::ServerNeeded),
        all!(SERVER_MATTERS, is!(Server: ShortOrMetered | NoneYet)),
        since(2017, 10, 20),
        &[
            S::AlibabaServerCheck,
            S::TencentServers,
            S::HuaweiConditions,
            S::AlibabaGuide2018,
        ],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "account-international",
        Effect::Fixable(Bar::AccountInternational),
        all!(
            SERVER_MATTERS,
            is!(Account: InternationalSite),
            not!(is!(Server: OwnServer))
        ),
        since(2024, 7, 17),
        &[S::AlibabaNotMainland, S::HuaweiInternational],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "mainland-phone",
        Effect::Fixable(Bar::NoMainlandPhone),
        all!(PEOPLE_MATTER, is!(MainlandPhone: No)),
        since(2017, 10, 20),
        &[
            S::CdnetworksAssistant,
            S::AlibabaGuide2018,
            S::HuaweiRejections,
            S::HuaweiSms,
        ],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "staff",
        Effect::Fixable(Bar::StaffTooFew),
        all!(
            COMPANY,
            NEEDS_TELECOM_LICENCE,
            not!(FILED_HERE),
            is!(Staff: Fewer)
        ),
        since(2020, 6, 16),
        &[
            S::YunnanLicenceGuide,
            S::GuangxiLicenceGuide,
            S::GuizhouLicenceGuide,
        ],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "filed-by-another",
        Effect::Fixable(Bar::FiledByAnother),
        is!(FilingState: AnotherApplicant),
        since(2005, 3, 20),
        &[S::HuaweiFilingTypes],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "cancel-personal-filing",
        Effect::Fixable(Bar::CancelPersonalFiling),
        all!(ORGANISATION, is!(FilingState: OwnPersonalFiling)),
        since(2005, 3, 20),
        &[S::HuaweiFilingTypes],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "shell-first",
        Effect::Fixable(Bar::ShellFirst),
        all!(
            is!(FilingState: EmptyShell),
            provinces!(emptied_filing: FilesAnew)
        ),
        since(2025, 12, 31),
        &[S::HuaweiAfterwards],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
];
