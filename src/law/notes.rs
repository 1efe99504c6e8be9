//! What a visitor should know beside the answer; the provinces' own notes are in `provinces`.

use super::edition::{EDITION, MONTHS_FRESH};
use super::provinces::provinces;
use super::sources::Source as S;
use super::terms::{
    FILED_HERE, GOES_ON, HAS_DOMAIN, INDIVIDUAL, MAINLAND_NODE, NEEDS_LICENCE, NEEDS_PAYMENT,
    ORDER, ORDER_TO_RUN, ORGANISATION, OUTSIDE, PEOPLE_MATTER, SERVER_MATTERS,
};
use crate::condition::{ALWAYS, Condition};
use crate::date::{Span, since};
use crate::ids::Note as N;
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, FILING, HONG_KONG, LICENCE, NO_FILING, OUGHT, OutcomeSet};
use crate::{all, any, is, not};

/// An operator whom mainland licensing law reaches wherever the server stands.
const MAINLAND_OPERATOR: Condition = not!(any!(
    is!(Applicant: OffshoreCompany),
    all!(INDIVIDUAL, not!(is!(Person: MainlandId)))
));
/// The rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "edition-older-than-six-months",
        Effect::Note(N::RulesMayHaveChanged),
        ALWAYS,
        Span {
            since: EDITION.plus_months(MONTHS_FRESH),
            until: None,
        },
        &[S::Decree292Draft2026],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "earlier-than-the-oldest-source",
        Effect::Note(N::BeforeTheRecord),
        ALWAYS,
        since(1, 1, 1).until(2017, 10, 20),
        &[S::AlibabaWhy2017],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "law-under-revision",
        Effect::Note(N::LawUnderRevision),
        ALWAYS,
        since(2026, 7, 3),
        &[S::Decree292Draft2026],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "already-filed",
        Effect::Note(N::AlreadyFiled),
        all!(FILED_HERE, is!(Change: Nothing)),
        since(2005, 3, 20),
        &[S::TencentNumber],
    )
    .for_outcomes(FILED),
    Rule::new(
        "cancel-service",
        Effect::Note(N::CancelService),
        all!(FILED_HERE, is!(Change: Stops)),
        since(2005, 3, 20),
        &[S::Order33Article15, S::TencentCancelSite],
    )
    .for_outcomes(FILED),
    Rule::new(
        "access-keeps-number",
        Effect::Note(N::AccessKeepsNumber),
        is!(FilingState: ThisServiceElsewhere),
        since(2005, 3, 20),
        &[S::HuaweiFilingTypes, S::AlibabaSupportPage],
    )
    .for_outcomes(FILED),
    Rule::new(
        "dns-off-until-approved",
        Effect::Note(N::DnsOffUntilApproved),
        all!(
            HAS_DOMAIN,
            not!(is!(FilingState: ThisServiceElsewhere | ThisServiceHere))
        ),
        since(2005, 3, 20),
        &[S::LinktomGuide, S::AlibabaWhy2017],
    )
    .for_outcomes(FILED),
    // An ICP Filing must be registered in the same province where the business licenses were issued.
    Rule::new(
        "file-where-licensed",
        Effect::Note(N::FileWhereLicensed),
        all!(ORGANISATION, ORDER_TO_RUN),
        since(2005, 3, 20),
        &[S::Order33Article3, S::AlibabaLimits, S::AlibabaGuide2018],
    )
    .for_outcomes(FILED),
    // 请根据备案对应的省、自治区、直辖市管局的备案规则
    Rule::new(
        "province-rules",
        Effect::Note(N::ProvinceRules),
        ORDER_TO_RUN,
        since(2005, 3, 20),
        &[
            S::AlibabaGuide2018,
            S::LinktomGuide,
            S::HuaweiAuthorities,
            S::TencentProvinces,
        ],
    )
    .for_outcomes(FILED),
    Rule::new(
        "subdomains-covered",
        Effect::Note(N::SubdomainsCovered),
        all!(
            is!(Service: Website),
            ORDER_TO_RUN,
            not!(is!(DomainSuffix: GovernmentSubdomain))
        ),
        since(2005, 3, 20),
        &[S::HuaweiDomains, S::CdnetworksAssistant],
    )
    .for_outcomes(FILED),
    Rule::new(
        "one-domain-per-site",
        Effect::Note(N::OneDomainPerSite),
        all!(is!(Service: Website), ORDER_TO_RUN),
        since(2019, 4, 22),
        &[S::DomainsOneSite2019, S::AlibabaDnsFaq],
    )
    .for_outcomes(FILED),
    Rule::new(
        "one-account-one-applicant",
        Effect::Note(N::OneAccountOneApplicant),
        SERVER_MATTERS,
        since(2017, 10, 20),
        &[S::AlibabaSupportPage, S::HuaweiInstances],
    )
    .for_outcomes(FILED),
    Rule::new(
        "one-order-at-a-time",
        Effect::Note(N::OneOrderAtATime),
        ORDER,
        since(2022, 1, 1),
        &[S::HuaweiFilingTypes, S::HuaweiRejections],
    )
    .for_outcomes(FILED),
    Rule::new(
        "temporary-server-for-cdn",
        Effect::Note(N::TemporaryServerForCdn),
        all!(SERVER_MATTERS, is!(ServedFrom: MainlandCdn)),
        since(2017, 10, 20),
        &[S::AlibabaSupportPage, S::HuaweiInstances],
    )
    .for_outcomes(FILED),
    Rule::new(
        "ports-do-not-matter",
        Effect::Note(N::PortsDoNotMatter),
        all!(is!(Service: Website), MAINLAND_NODE, GOES_ON),
        since(2022, 1, 1),
        &[S::TencentWhetherToFile],
    )
    .for_outcomes(FILED),
    Rule::new(
        "filed-domain-stays",
        Effect::Note(N::FiledDomainOnHongKong),
        all!(HAS_DOMAIN, GOES_ON),
        since(2005, 3, 20),
        &[S::AlibabaDnsFaq],
    )
    .for_outcomes(FILED),
    Rule::new(
        "filed-domain-abroad",
        Effect::Note(N::FiledDomainOnHongKong),
        all!(HAS_DOMAIN, OUTSIDE),
        since(2005, 3, 20),
        &[S::AlibabaDnsFaq],
    )
    .for_outcomes(NO_FILING),
    Rule::new(
        "filed-domain-instead",
        Effect::Note(N::FiledDomainOnHongKong),
        HAS_DOMAIN,
        since(2005, 3, 20),
        &[S::AlibabaDnsFaq],
    )
    .for_outcomes(HONG_KONG),
    Rule::new(
        "app-separate-from-website",
        Effect::Note(N::AppSeparateFromWebsite),
        is!(Service: App | MiniProgram),
        since(2023, 9, 1),
        &[S::HuaweiApps],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "app-filing-not-yet",
        Effect::Note(N::AppFilingNotYet),
        is!(Service: App | MiniProgram),
        since(2000, 9, 25).until(2023, 9, 1),
        &[S::AppNotice105],
    )
    .for_outcomes(NO_FILING),
    Rule::new(
        "app-android",
        Effect::Note(N::AppAndroid),
        all!(is!(Service: App), is!(AppPlatforms: Android), ORDER_TO_RUN),
        since(2023, 9, 1),
        &[S::HuaweiApps],
    )
    .for_outcomes(FILED),
    Rule::new(
        "app-ios",
        Effect::Note(N::AppIos),
        all!(is!(Service: App), is!(AppPlatforms: Ios), ORDER_TO_RUN),
        since(2023, 9, 1),
        &[S::HuaweiApps],
    )
    .for_outcomes(FILED),
    Rule::new(
        "app-harmonyos",
        Effect::Note(N::AppHarmonyos),
        all!(
            is!(Service: App),
            is!(AppPlatforms: Harmonyos),
            ORDER_TO_RUN
        ),
        since(2023, 9, 1),
        &[S::HuaweiApps],
    )
    .for_outcomes(FILED),
    Rule::new(
        "filed-by-platform",
        Effect::Note(N::FiledByPlatform),
        is!(Service: MiniProgram),
        since(2023, 9, 1),
        &[S::HuaweiApps, S::WeChatCertificates],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "mini-program-backend",
        Effect::Note(N::MiniProgramBackend),
        all!(is!(Service: MiniProgram), MAINLAND_NODE),
        since(2023, 9, 1),
        &[S::TencentWhetherToFile, S::HuaweiDomains],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "custom-domain-changes-answer",
        Effect::Note(N::CustomDomainChangesAnswer),
        is!(Service: PlatformSubdomain | DomainOnly),
        since(2005, 3, 20),
        &[S::Order33Article5, S::TencentWhetherToFile],
    )
    .for_outcomes(NO_FILING),
    Rule::new(
        "mainland-node-changes-answer",
        Effect::Note(N::MainlandNodeChangesAnswer),
        all!(is!(Service: Website | IpOnly), OUTSIDE),
        since(2005, 3, 20),
        &[
            S::AlibabaSupportPage,
            S::AlibabaCdn,
            S::TencentWhetherToFile,
        ],
    )
    .for_outcomes(NO_FILING),
    Rule::new(
        "mainland-node-changes-answer-for-app",
        Effect::Note(N::MainlandNodeChangesAnswer),
        all!(is!(Service: App), OUTSIDE),
        since(2023, 9, 1),
        &[S::HuaweiApps, S::AppNotice105],
    )
    .for_outcomes(NO_FILING),
    Rule::new(
        "reachable-not-guaranteed-abroad",
        Effect::Note(N::OverseasReachableNotGuaranteed),
        all!(
            is!(Service: Website | IpOnly | App | PlatformSubdomain),
            OUTSIDE
        ),
        since(2005, 3, 20),
        &[S::HongKongHosting],
    )
    .for_outcomes(NO_FILING),
    Rule::new(
        "reachable-not-guaranteed-instead",
        Effect::Note(N::OverseasReachableNotGuaranteed),
        ALWAYS,
        since(2005, 3, 20),
        &[S::HongKongHosting],
    )
    .for_outcomes(HONG_KONG),
    // O33 Art 5 looks at the operator, practice at the server; providers advise the police filing all the same.
    Rule::new(
        "mainland-operator-abroad",
        Effect::Note(N::MainlandOperatorAbroad),
        all!(is!(Service: Website | IpOnly | App), OUTSIDE),
        since(2005, 3, 20),
        &[S::Order33Article5, S::TelecomArticle7],
    )
    .for_outcomes(NO_FILING),
    // Whether the licence can be had is for the rules of `bars` to say.
    Rule::new(
        "hong-kong-does-not-license",
        Effect::Note(N::HongKongDoesNotLicense),
        MAINLAND_OPERATOR,
        since(2000, 9, 25),
        &[S::TelecomArticle7],
    )
    .for_outcomes(HONG_KONG)
    .if_licence_denied(),
    // It may not trade at all, so what it needs it cannot have.
    Rule::new(
        "hong-kong-does-not-license-office",
        Effect::Note(N::HongKongDoesNotLicense),
        is!(Applicant: RepresentativeOffice),
        since(2000, 9, 25),
        &[S::TelecomArticle7],
    )
    .for_outcomes(HONG_KONG)
    .if_licence_needed(),
    Rule::new(
        "individual-content-limits",
        Effect::Note(N::IndividualContentLimits),
        all!(INDIVIDUAL, ORDER_TO_RUN),
        since(2005, 3, 20),
        &[
            S::HuaweiMaterials,
            S::TencentWhoMayFile,
            S::TencentProvinces,
        ],
    )
    .for_outcomes(FILED),
    Rule::new(
        "name-rules",
        Effect::Note(N::NameRules),
        ORDER_TO_RUN,
        since(2022, 1, 1),
        &[S::HuaweiMaterials, S::HuaweiRejections],
    )
    .for_outcomes(FILED),
    Rule::new(
        "phones-differ",
        Effect::Note(N::PhonesDiffer),
        all!(ORGANISATION, PEOPLE_MATTER),
        since(2022, 1, 1),
        &[S::HuaweiMaterials, S::TencentProvinces],
    )
    .for_outcomes(FILED),
    // The application interface is only available in Chinese.
    Rule::new(
        "form-in-chinese",
        Effect::Note(N::FormInChinese),
        all!(ORDER, is!(ReadsChinese: No)),
        since(2005, 3, 20),
        &[S::AlibabaSupportPage, S::AlibabaGuide2018],
    )
    .for_outcomes(FILED),
    Rule::new(
        "education-health-pledge",
        Effect::Note(N::EducationHealthPledge),
        is!(Topics: Education | Health),
        since(2025, 1, 20),
        &[S::Decree292Article5, S::TencentApprovals],
    )
    .for_outcomes(FILED),
    Rule::new(
        "audio-visual-permit-holders",
        Effect::Note(N::AudioVisualStateControlled),
        is!(Topics: AudioVisual),
        since(2008, 1, 31),
        &[S::AudioVisualOrder56],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "payment-capital",
        Effect::Note(N::PaymentCapital),
        NEEDS_PAYMENT,
        since(2024, 5, 1),
        &[S::PaymentArticle8],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "ip-change-of-licensee",
        Effect::Note(N::IpChangeFiled),
        ALWAYS,
        since(2017, 10, 20),
        &[S::TencentChanges],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "ip-change-of-holder",
        Effect::Note(N::IpChangeFiled),
        any!(
            all!(
                is!(LicencesHeld: B21),
                is!(Activities: Marketplace | DataProcessing)
            ),
            all!(
                is!(LicencesHeld: B25),
                is!(Activities: PaidContent | AppStore | Games)
            )
        ),
        since(2017, 10, 20),
        &[S::TencentChanges],
    )
    .for_outcomes(FILING),
    Rule::new(
        "filing-is-free",
        Effect::Note(N::FilingIsFree),
        ORDER_TO_RUN,
        since(2005, 3, 20),
        &[S::FilingIsFree],
    )
    .for_outcomes(FILED),
    Rule::new(
        "fines",
        Effect::Note(N::Fines),
        ALWAYS,
        since(2005, 3, 20),
        &[
            S::Order33Article22,
            S::Order33Article26,
            S::Order33Article25,
            S::Decree292Article22,
        ],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "licence-fines",
        Effect::Note(N::LicenceFines),
        NEEDS_LICENCE,
        since(2000, 9, 25),
        &[S::Decree292Article19],
    )
    .for_outcomes(LICENCE.union(HONG_KONG)),
    // Guangdong, Chongqing, Liaoning, An'hui, and Fujian support using the app to upload documents.
    Rule::new(
        "app-upload-2018",
        Effect::Note(N::AppUpload2018),
        all!(ORDER_TO_RUN, provinces!(identity_check_2018: AlibabaApp)),
        since(2018, 2, 11).until(2022, 1, 1),
        &[S::AlibabaGuide2018],
    )
    .for_outcomes(FILED),
];
