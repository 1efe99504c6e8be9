//! The shapes of the law: what a rule is, and the public names of everything a report may hold.
//!
//! The modules below hold tables only.

use crate::condition::Condition;
use crate::date::Span;

pub mod bars;
pub mod changes;
pub mod disputes;
pub mod documents;
pub mod duties;
pub mod fixable;
pub mod judgements;
pub mod licences;
pub mod notes;
pub mod process;
pub mod provinces;
pub mod reasons;
pub mod scope;
pub mod sources;
pub mod terms;
pub mod topics;

use crate::providers::ProviderFact;
use sources::Source;

macro_rules! ids {
    ($(#[$doc:meta])* $name:ident { $($variant:ident $id:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $name { $(#[doc = concat!("`", $id, "`")] $variant,)+ }

        impl $name {
            /// Every one, in the order in which reports list them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The public names in that order, each ended by a NUL.
            pub(crate) const IDS: &'static str = concat!($($id, "\0"),+);

            /// The public name.
            #[must_use]
            pub fn id(self) -> &'static str {
                $crate::pieces::piece(Self::IDS, self as usize)
            }

            /// The one of that name.
            #[must_use]
            pub fn named(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.id() == id)
            }
        }
    };
}
pub(crate) use ids;

/// The citations of all sources, in their order: confidence and days, title, page, words.
macro_rules! citations {
    ($($source:ident $confidence:ident $in_force:expr;
        $title:literal $url:literal $says:literal)+) => {
        impl Source {
            /// Where it stands and what it says.
            #[must_use]
            pub fn citation(self) -> Citation {
                const LINES: &[(Source, Confidence, Span)] =
                    &[$((Source::$source, Confidence::$confidence, $in_force)),+];
                const _: () = {
                    assert!(LINES.len() == Source::ALL.len());
                    let mut at = 0;
                    while at < LINES.len() {
                        assert!(LINES[at].0 as usize == at);
                        at += 1;
                    }
                };
                let (_, confidence, in_force) = LINES[self as usize];
                let all = concat!($($title, "\0", $url, "\0", $says, "\0"),+);
                let [title, url, says] = $crate::pieces::line(all, self as usize);
                Citation { title, url, says, read_on: READ_ON, in_force, confidence }
            }
        }
    };
}
pub(crate) use citations;

ids! {
    /// What a plan comes to.
    Outcome {
        NoFiling "no-filing",
        Filing "filing",
        Licence "licence",
        HongKong "hong-kong",
    }
}

ids! {
    /// Who has the last word, from the firmest to the weakest.
    Certainty {
        Settled "settled",
        Province "province",
        Regulator "regulator",
    }
}

ids! {
    /// What is filed.
    Filing {
        Website "website",
        App "app",
        MiniProgram "mini-program",
    }
}

ids! {
    /// Which kind of order is placed.
    FilingType {
        First "first",
        NewService "new-service",
        NewServiceElsewhere "new-service-elsewhere",
        Access "access",
        Change "change",
    }
}

ids! {
    /// A commercial licence.
    Licence {
        B21 "b21",
        B25 "b25",
        Payment "payment",
    }
}

ids! {
    /// A permit of another authority that comes first.
    Approval {
        News "news",
        Publishing "publishing",
        AudioVisual "audio-visual",
        Culture "culture",
        GameNumber "game-number",
        DrugsDevices "drugs-devices",
        Religion "religion",
        RideHailing "ride-hailing",
        Finance "finance",
        Training "training",
    }
}

ids! {
    /// What stands in the way.
    Bar {
        OperatorNotRegistered "operator-not-registered",
        UnderAge "under-age",
        ForeignIndividualNotAccepted "foreign-individual-not-accepted",
        IndividualRestricted "individual-restricted",
        NotACompany "not-a-company",
        TradeNotAllowed "trade-not-allowed",
        ForeignCap "foreign-cap",
        ForeignProhibited "foreign-prohibited",
        CapitalTooLow "capital-too-low",
        AppOverseasBackend "app-overseas-backend",
        ResidenceNotAccepted "residence-not-accepted",
        DomainSuffix "domain-suffix",
        DomainRegistrar "domain-registrar",
        DomainUnverified "domain-unverified",
        DomainFresh "domain-fresh",
        DomainPrivacy "domain-privacy",
        DomainHolder "domain-holder",
        DomainExpiring "domain-expiring",
        InstitutionDomain "institution-domain",
        ServerNeeded "server-needed",
        AccountInternational "account-international",
        PrincipalNotAccepted "principal-not-accepted",
        SamePersonRequired "same-person-required",
        DifferentPersonsRequired "different-persons-required",
        NoMainlandPhone "no-mainland-phone",
        StaffTooFew "staff-too-few",
        FiledByAnother "filed-by-another",
        CancelPersonalFiling "cancel-personal-filing",
        ShellFirst "shell-first",
    }
}

impl Bar {
    /// Whether it turns the plan down; the others are mended before filing.
    #[must_use]
    pub fn structural(self) -> bool {
        self < Self::ResidenceNotAccepted
    }
}

ids! {
    /// What comes with, or after, the outcome.
    Duty {
        SmsCheck "sms-check",
        PsbFiling "psb-filing",
        FooterNumber "footer-number",
        KeepCurrent "keep-current",
        LogRetention "log-retention",
        DrugsDevicesFiling "drugs-devices-filing",
        LicenceAnnualReport "licence-annual-report",
        LicenceRenewal "licence-renewal",
        CrossBorderData "cross-border-data",
    }
}

ids! {
    /// What a visitor should know beside the answer.
    Note {
        RulesMayHaveChanged "rules-may-have-changed",
        BeforeTheRecord "before-the-record",
        LawUnderRevision "law-under-revision",
        AlreadyFiled "already-filed",
        AccessKeepsNumber "access-keeps-number",
        CancelService "cancel-service",
        DnsOffUntilApproved "dns-off-until-approved",
        FileWhereLicensed "file-where-licensed",
        ProvinceRules "province-rules",
        SubdomainsCovered "subdomains-covered",
        OneDomainPerSite "one-domain-per-site",
        OneAccountOneApplicant "one-account-one-applicant",
        OneOrderAtATime "one-order-at-a-time",
        TemporaryServerForCdn "temporary-server-for-cdn",
        PortsDoNotMatter "ports-do-not-matter",
        FiledDomainOnHongKong "filed-domain-on-hong-kong",
        AppSeparateFromWebsite "app-separate-from-website",
        AppFilingNotYet "app-filing-not-yet",
        AppAndroid "app-android",
        AppIos "app-ios",
        AppHarmonyos "app-harmonyos",
        FiledByPlatform "filed-by-platform",
        MiniProgramBackend "mini-program-backend",
        CustomDomainChangesAnswer "custom-domain-changes-answer",
        MainlandNodeChangesAnswer "mainland-node-changes-answer",
        OverseasReachableNotGuaranteed "overseas-reachable-not-guaranteed",
        MainlandOperatorAbroad "mainland-operator-abroad",
        HongKongDoesNotLicense "hong-kong-does-not-license",
        IndividualContentLimits "individual-content-limits",
        NameRules "name-rules",
        PhonesDiffer "phones-differ",
        PhoneLocal "phone-local",
        FormInChinese "form-in-chinese",
        ForeignPrincipalAsk "foreign-principal-ask",
        SoleTraderName "sole-trader-name",
        MedicalLicenceGuangdong "medical-licence-guangdong",
        EducationHealthPledge "education-health-pledge",
        AudioVisualStateControlled "audio-visual-state-controlled",
        PaymentCapital "payment-capital",
        IpChangeFiled "ip-change-filed",
        FilingIsFree "filing-is-free",
        Fines "fines",
        LicenceFines "licence-fines",
        AppUpload2018 "app-upload-2018",
        ShanghaiApp2018 "shanghai-app-2018",
        ProvinceBeijing "province-cn-bj",
        ProvinceTianjin "province-cn-tj",
        ProvinceHebei "province-cn-he",
        ProvinceShanxi "province-cn-sx",
        ProvinceInnerMongolia "province-cn-nm",
        ProvinceLiaoning "province-cn-ln",
        ProvinceJilin "province-cn-jl",
        ProvinceHeilongjiang "province-cn-hl",
        ProvinceShanghai "province-cn-sh",
        ProvinceJiangsu "province-cn-js",
        ProvinceZhejiang "province-cn-zj",
        ProvinceAnhui "province-cn-ah",
        ProvinceFujian "province-cn-fj",
        ProvinceJiangxi "province-cn-jx",
        ProvinceShandong "province-cn-sd",
        ProvinceHenan "province-cn-ha",
        ProvinceHubei "province-cn-hb",
        ProvinceHunan "province-cn-hn",
        ProvinceGuangdong "province-cn-gd",
        ProvinceGuangxi "province-cn-gx",
        ProvinceHainan "province-cn-hi",
        ProvinceChongqing "province-cn-cq",
        ProvinceSichuan "province-cn-sc",
        ProvinceGuizhou "province-cn-gz",
        ProvinceYunnan "province-cn-yn",
        ProvinceTibet "province-cn-xz",
        ProvinceShaanxi "province-cn-sn",
        ProvinceGansu "province-cn-gs",
        ProvinceQinghai "province-cn-qh",
        ProvinceNingxia "province-cn-nx",
        ProvinceXinjiang "province-cn-xj",
        ProviderCannotFile "provider-cannot-file",
        ProviderContactRule "provider-contact-rule",
        ProviderServices "provider-services",
        ProviderServer "provider-server",
        ProviderProof "provider-proof",
        ProviderDomain "provider-domain",
        ProviderPapers "provider-papers",
        ProviderVerification "provider-verification",
        ProviderPortal "provider-portal",
        ProviderReview "provider-review",
        ProviderLanguage "provider-language",
        ProviderLicence "provider-licence",
        ProviderPsb "provider-psb",
    }
}

ids! {
    /// Where sources disagree.
    Dispute {
        OwnSales "own-sales",
        JointVenture "joint-venture",
        ForeignIndividual "foreign-individual",
        Advertising "advertising",
        SoftwareService "software-service",
        IpOnly "ip-only",
        OverseasApp "overseas-app",
        OverseasMiniProgram "overseas-mini-program",
        InternalApp "internal-app",
        OfflineApp "offline-app",
        MarketplaceB21 "marketplace-b21",
        FreePlatform "free-platform",
        PsbDeadline "psb-deadline",
        FilingTime "filing-time",
        UnfiledReachable "unfiled-reachable",
        PhotoPresence "photo-presence",
        DrugsDevicesPractice "drugs-devices-practice",
    }
}

ids! {
    /// A paper to bring.
    Document {
        BusinessLicence "business-licence",
        RepresentativeOfficeCertificate "representative-office-certificate",
        InstitutionCertificate "institution-certificate",
        GovernmentCertificate "government-certificate",
        SocialOrganisationCertificate "social-organisation-certificate",
        PrivateNonEnterpriseCertificate "private-non-enterprise-certificate",
        FoundationCertificate "foundation-certificate",
        LawFirmLicence "law-firm-licence",
        MedicalLicence "medical-licence",
        ReligiousVenueCertificate "religious-venue-certificate",
        IdCard "id-card",
        HongKongMacauPermit "hong-kong-macau-permit",
        TaiwanPermit "taiwan-permit",
        Passport "passport",
        ResidenceProof "residence-proof",
        StudentCard "student-card",
        EmploymentProof "employment-proof",
        GuardianPapers "guardian-papers",
        PrincipalId "principal-id",
        ManagerId "manager-id",
        PrincipalAuthorisation "principal-authorisation",
        ManagerAuthorisation "manager-authorisation",
        MainlandPhoneNumbers "mainland-phone-numbers",
        FaceVerification "face-verification",
        BackdropPhoto "backdrop-photo",
        DomainRealNameProof "domain-real-name-proof",
        DomainCertificate "domain-certificate",
        ServerProof "server-proof",
        GovernmentDomainForm "government-domain-form",
        AuthenticityCommitment "authenticity-commitment",
        AuthenticitySheet "authenticity-sheet",
        RegistrationForm "registration-form",
        ProvincialPledge "provincial-pledge",
        ResponsibilityNotice "responsibility-notice",
        CommitmentVideo "commitment-video",
        PartyBuildingLetter "party-building-letter",
        ConstructionPlan "construction-plan",
        NotInvolvedPledge "not-involved-pledge",
        NameChangeLetter "name-change-letter",
        AppIcon "app-icon",
        AppIdentity "app-identity",
        NewsPermit "news-permit",
        PublishingPermit "publishing-permit",
        AudioVisualPermit "audio-visual-permit",
        CulturePermit "culture-permit",
        GameNumber "game-number",
        ReligionPermit "religion-permit",
        RideHailingPermit "ride-hailing-permit",
        FinancePermit "finance-permit",
        TrainingApproval "training-approval",
        LicenceApplication "licence-application",
        ArticlesOfAssociation "articles-of-association",
        EquityChart "equity-chart",
        ShareholderIds "shareholder-ids",
        CapitalProof "capital-proof",
        StaffSocialInsurance "staff-social-insurance",
        BusinessPlan "business-plan",
        TechnicalPlan "technical-plan",
        SecurityMeasures "security-measures",
        LawfulOperationCommitment "lawful-operation-commitment",
        AccessAgreement "access-agreement",
        DomainOwnership "domain-ownership",
        FilingNumber "filing-number",
        PilotApproval "pilot-approval",
        CepaCertificate "cepa-certificate",
        PsbAccount "psb-account",
        PsbPapers "psb-papers",
        DrugsDevicesPapers "drugs-devices-papers",
    }
}

ids! {
    /// When a paper is needed.
    Stage {
        Filing "filing",
        Approval "approval",
        Licence "licence",
        Psb "psb",
    }
}

ids! {
    /// A step on the way.
    Step {
        Prepare "prepare",
        Approval "approval",
        EnterInformation "enter-information",
        VerifyServer "verify-server",
        SubjectAndSite "subject-and-site",
        Upload "upload",
        FaceCheck "face-check",
        Confirm "confirm",
        ProviderReview "provider-review",
        SmsCheck "sms-check",
        AuthorityReview "authority-review",
        Licence "licence",
        Psb "psb",
        HongKongDomain "hong-kong-domain",
        HongKongServer "hong-kong-server",
        HongKongRoute "hong-kong-route",
        HongKongStores "hong-kong-stores",
        HongKongOwnSite "hong-kong-own-site",
        HongKongData "hong-kong-data",
    }
}

ids! {
    /// A unit of time.
    Unit {
        Hours "hours",
        Days "days",
        WorkingDays "working-days",
        Months "months",
        Years "years",
    }
}

ids! {
    /// What a deadline counts from.
    Event {
        ProviderReview "provider-review",
        SmsSent "sms-sent",
        SiteOpens "site-opens",
        FilingApproved "filing-approved",
        DataChanges "data-changes",
        RecordMade "record-made",
        YearEnds "year-ends",
        LicenceIssued "licence-issued",
    }
}

ids! {
    /// Why: the words of the rules behind an outcome.
    Reason {
        WebsiteOnMainlandNode "website-on-mainland-node",
        IpOnlyOnMainlandNode "ip-only-on-mainland-node",
        PublicAppInMainlandStore "public-app-in-mainland-store",
        PublicAppOutsideMainlandStores "public-app-outside-mainland-stores",
        AppWithOverseasBackend "app-with-overseas-backend",
        StaffAppOnMainlandNode "staff-app-on-mainland-node",
        MiniProgram "mini-program",
        MiniProgramWithOverseasBackend "mini-program-with-overseas-backend",
        OffshoreCompany "offshore-company",
        OffshoreCompanyMiniProgram "offshore-company-mini-program",
        AppBackendAbroad "app-backend-abroad",
        UnderSixteen "under-sixteen",
        UnderEighteen "under-eighteen",
        UnderEighteenSourcesDiffer "under-eighteen-sources-differ",
        ForeignVisitor "foreign-visitor",
        ForeignResidentHebei "foreign-resident-hebei",
        ForeignResidentFujian "foreign-resident-fujian",
        IndividualTradeOrForum "individual-trade-or-forum",
        IndividualSoftware "individual-software",
        IndividualDrugs "individual-drugs",
        LicenceForCompaniesOnly "licence-for-companies-only",
        PlatformForCompaniesOnly "platform-for-companies-only",
        RepresentativeOfficeTrades "representative-office-trades",
        RepresentativeOfficeSoftware "representative-office-software",
        ForeignContent "foreign-content",
        ForeignReligion "foreign-religion",
        ForeignCulture "foreign-culture",
        RepresentativeOfficeContent "representative-office-content",
        ForeignCap "foreign-cap",
        ForeignCapCepa "foreign-cap-cepa",
        ForeignCapSearchCommunity "foreign-cap-search-community",
        ForeignCapAppStore "foreign-cap-app-store",
        CapitalUnder1m "capital-under1m",
        CapitalUnder10m "capital-under10m",
        Marketplace "marketplace",
        RideMarketplace "ride-marketplace",
        DataProcessing "data-processing",
        PaidContent "paid-content",
        AppStore "app-store",
        Games "games",
        Payment "payment",
        ServedFromOutside "served-from-outside",
        NoNodeAnswers "no-node-answers",
        PageOnAnotherPlatform "page-on-another-platform",
        DomainWithoutService "domain-without-service",
        NotReachableFromTheInternet "not-reachable-from-the-internet",
        AppAbroadOutsideMainlandStores "app-abroad-outside-mainland-stores",
        AppWithoutNetwork "app-without-network",
        BeforeAppFiling "before-app-filing",
        CdnNodeCounts "cdn-node-counts",
        ForeignEquityFilesAlike "foreign-equity-files-alike",
        OfficeMayFile "office-may-file",
        BranchFilesAlone "branch-files-alone",
        OwnSales "own-sales",
        OwnInformation "own-information",
        BusinessInsideAPlatform "business-inside-a-platform",
        LicencesHeld "licences-held",
        ForeignMarketplaceOpen "foreign-marketplace-open",
        JointVentureUpToHalf "joint-venture-up-to-half",
        PilotAreaOpens "pilot-area-opens",
        FilingComesFirst "filing-comes-first",
        OwnSalesNoticeProvince "own-sales-notice-province",
    }
}

ids! {
    /// The readings that others hold: shown in the rulebook, where they lower a certainty.
    OtherReading {
        NotPublicMayBeFiled "not-public-may-be-filed",
        AppAbroadMayBeFiled "app-abroad-may-be-filed",
        OfflineAppMayBeFiled "offline-app-may-be-filed",
        MarketplaceAppBeforeAppFiling "marketplace-app-before-app-filing",
        UnderEighteenMayBeRefused "under-eighteen-may-be-refused",
        ForeignResidentMayBeRefused "foreign-resident-may-be-refused",
        HongKongMacauTaiwanMayBeRefused "hong-kong-macau-taiwan-may-be-refused",
        IndividualAdvertisingOrTopic "individual-advertising-or-topic",
        MayNeedLicenceClosed "may-need-licence-closed",
        CapitalBeijingPilotMayBeRefused "capital-beijing-pilot-may-be-refused",
        PilotApprovalMayBeRefused "pilot-approval-may-be-refused",
        OwnSalesMayNeedLicence "own-sales-may-need-licence",
        FreePlatformMayNeedLicence "free-platform-may-need-licence",
        AdvertisingMayNeedLicence "advertising-may-need-licence",
        SoftwareMayNeedLicence "software-may-need-licence",
        PlatformOnlyMayNeedLicence "platform-only-may-need-licence",
        AudioVisualStateControlled "audio-visual-state-controlled",
        ResidencePermitMayBeRefused "residence-permit-may-be-refused",
        PrincipalAuthorisedInPlaceOfAForeigner "principal-authorised-in-place-of-a-foreigner",
        RegulatedNameMayBeRefused "regulated-name-may-be-refused",
    }
}

/// When a duty is due.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Due {
    /// How many.
    pub count: u16,
    /// Of what.
    pub unit: Unit,
    /// Counted from when.
    pub after: Event,
}

/// How long a step takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Duration {
    /// At least.
    pub from: u16,
    /// At most.
    pub to: u16,
    /// Of what.
    pub unit: Unit,
}

/// What a rule does where its condition holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Effect {
    /// The service must be filed.
    File,
    /// It cannot be filed.
    Bar(Bar),
    /// A licence is needed.
    Licence(Licence),
    /// The licence cannot be had; counts only where one is needed.
    LicenceBar(Bar),
    /// Something else may turn the plan down; a doubt, never a bar in a report.
    Doubt,
    /// Explains an outcome without bringing it about.
    Explain,
    /// What is filed.
    Filing(Filing),
    /// Which kind of order.
    FilingType(FilingType),
    /// A permit that comes first.
    Approval(Approval),
    /// Something to mend.
    Fixable(Bar),
    /// A duty and when it is due.
    Duty(Duty, Option<Due>),
    /// A note.
    Note(Note),
    /// A disagreement of sources.
    Dispute(Dispute),
    /// A paper.
    Document(Document, Stage),
    /// A step and how long it takes.
    Step(Step, Option<Duration>),
}

/// Whether a rule is our reading of the law, or one that others hold and we do not take.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reading {
    /// Applied.
    Taken,
    /// Not applied; it lowers the certainty of what it would change.
    Contrary,
}

/// Outcomes as a set: one bit each, in the order of [`Outcome::ALL`].
pub type Outcomes = u8;

/// No filing.
pub const NO_FILING: Outcomes = 1;
/// A filing is enough.
pub const FILING: Outcomes = 2;
/// A filing and a licence.
pub const LICENCE: Outcomes = 4;
/// Hong Kong instead.
pub const HONG_KONG: Outcomes = 8;
/// Whatever is filed.
pub const FILED: Outcomes = FILING | LICENCE;
/// Whatever ought to be filed, whether it can be or not.
pub const OUGHT: Outcomes = FILED | HONG_KONG;
/// All four.
pub const ANY: Outcomes = 15;

/// One rule: what follows, under which outcomes, when, how surely, since when, and says who.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rule {
    /// A name of its own.
    pub id: &'static str,
    /// What follows.
    pub effect: Effect,
    /// The outcomes under which it is reported; [`ANY`] for what makes the outcome.
    pub under: Outcomes,
    /// For whom.
    pub when: Condition,
    /// Who has the last word.
    pub certainty: Certainty,
    /// Ours, or another.
    pub reading: Reading,
    /// From when until when.
    pub span: Span,
    /// Says who.
    pub sources: &'static [Source],
    /// Words of its own, beside those of what follows.
    pub says: Says,
}

/// The words of a rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Says {
    /// What follows says enough.
    Nothing,
    /// Why the law says so.
    Reason(Reason),
    /// How others read it.
    Other(OtherReading),
    /// What a provider adds.
    Provider(ProviderFact),
}

impl Rule {
    /// A settled rule of our reading, for everybody; the builders below say what differs.
    #[must_use]
    pub const fn new(
        id: &'static str,
        effect: Effect,
        when: Condition,
        span: Span,
        sources: &'static [Source],
    ) -> Self {
        assert!(!sources.is_empty());
        Self {
            id,
            effect,
            under: ANY,
            when,
            certainty: Certainty::Settled,
            reading: Reading::Taken,
            span,
            sources,
            says: Says::Nothing,
        }
    }

    /// With these words of the law.
    #[must_use]
    pub const fn says(self, reason: Reason) -> Self {
        Self {
            says: Says::Reason(reason),
            ..self
        }
    }

    /// With the words of those who read it otherwise; such a rule is not applied.
    #[must_use]
    pub const fn read_by_others(self, other: OtherReading) -> Self {
        Self {
            says: Says::Other(other),
            reading: Reading::Contrary,
            ..self
        }
    }

    /// With these words about a provider.
    #[must_use]
    pub const fn tells(self, fact: ProviderFact) -> Self {
        Self {
            says: Says::Provider(fact),
            ..self
        }
    }

    /// What a provincial administration adds, for whoever files there.
    #[must_use]
    pub const fn advice(id: &'static str, note: Note, when: Condition) -> Self {
        Self::new(
            id,
            Effect::Note(note),
            when,
            crate::date::since(2022, 1, 1),
            &[Source::TencentProvinces, Source::HuaweiAuthorities],
        )
        .under(FILED)
    }

    /// A paper for whoever has to obtain a telecom licence.
    #[must_use]
    pub const fn licence_paper(id: &'static str, document: Document) -> Self {
        Self::new(
            id,
            Effect::Document(document, Stage::Licence),
            terms::NEEDS_TELECOM_LICENCE,
            crate::date::since(2000, 9, 25),
            &[
                Source::GuangxiLicenceGuide,
                Source::GuizhouLicenceGuide,
                Source::HunanLicenceGuide,
                Source::TelecomArticle13,
            ],
        )
        .under(LICENCE)
    }

    /// Only under these outcomes.
    #[must_use]
    pub const fn under(self, under: Outcomes) -> Self {
        Self { under, ..self }
    }

    /// The provincial administration or the provider decides.
    #[must_use]
    pub const fn province(self) -> Self {
        Self {
            certainty: Certainty::Province,
            ..self
        }
    }

    /// Contested or unclear: the regulator has to be asked.
    #[must_use]
    pub const fn regulator(self) -> Self {
        Self {
            certainty: Certainty::Regulator,
            ..self
        }
    }
}

/// Every rule of the law, in the order in which reports list what follows from them.
pub const TABLES: &[&[Rule]] = &[
    scope::RULES,
    bars::RULES,
    licences::RULES,
    reasons::RULES,
    topics::RULES,
    fixable::RULES,
    provinces::RULES,
    documents::RULES,
    process::RULES,
    duties::RULES,
    notes::RULES,
    disputes::RULES,
];

/// A change a visitor can make.
#[derive(Clone, Copy, Debug)]
pub struct Change {
    /// Its name.
    pub id: ChangeId,
    /// About which question.
    pub question: crate::questions::Question,
    /// To this choice; for a question that takes many, this mark is dropped.
    pub choice: u8,
    /// Who can make it; offered unless this is known not to hold.
    pub when: Condition,
}

ids! {
    /// The changes a visitor can make.
    ChangeId {
        ComeOfAge "come-of-age",
        RegisterCompany "register-company",
        RegisterForeignInvested "register-foreign-invested",
        RegisterOffice "register-office",
        RegisterBranch "register-branch",
        UsePartnerCompany "use-partner-company",
        UseParentCompany "use-parent-company",
        ServeFromMainland "serve-from-mainland",
        LeaveMainlandStores "leave-mainland-stores",
        LowerForeignShare "lower-foreign-share",
        EnterPilotArea "enter-pilot-area",
        EnterOpeningCity "enter-opening-city",
        RaiseCapitalToOne "raise-capital-to-1m",
        RaiseCapitalToTen "raise-capital-to-10m",
        StayInOneProvince "stay-in-one-province",
        LetPaymentInstitutionHold "let-payment-institution-hold",
        DropOwnSales "drop-own-sales",
        DropMarketplace "drop-marketplace",
        DropPaidContent "drop-paid-content",
        DropInformationPlatform "drop-information-platform",
        DropCommunity "drop-community",
        DropSearch "drop-search",
        DropAppStore "drop-app-store",
        DropSoftwareService "drop-software-service",
        DropDataProcessing "drop-data-processing",
        DropGames "drop-games",
        DropNews "drop-news",
        DropPublishing "drop-publishing",
        DropAudioVisual "drop-audio-visual",
        DropCulture "drop-culture",
        DropDrugsDevices "drop-drugs-devices",
        DropReligion "drop-religion",
    }
}
