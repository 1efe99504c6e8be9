//! The public names of everything a report may hold, each kind an enumeration in the order of the lists.

use crate::questions::Province;

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
                $crate::string_table::piece(Self::IDS, self as usize)
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
    /// An outcome, told for whom its plain words would mislead: what is filed already, what still lacks a permit.
    Headline {
        NoFilingOutside "no-filing-outside",
        ForbiddenOutside "forbidden-outside",
        ForbiddenUnfiled "forbidden-unfiled",
        ServersStay "servers-stay",
        NotYet "not-yet",
        FiledIdle "filed-idle",
        FilingAfterPermits "filing-after-permits",
        LicenceAfterPermits "licence-after-permits",
        NothingToFile "nothing-to-file",
        Change "change",
        Cancel "cancel",
        AddProvider "add-provider",
        FiledWithoutPermits "filed-without-permits",
        FiledWithoutLicence "filed-without-licence",
        FiledWithoutPermitsOrLicence "filed-without-permits-or-licence",
        FiledNotPossible "filed-not-possible",
        NowherePossible "nowhere-possible",
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
        Recruitment "recruitment",
        Travel "travel",
        Maps "maps",
        MedicalServices "medical-services",
        DrugSales "drug-sales",
        Tickets "tickets",
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
        PermitNotForApplicant "permit-not-for-applicant",
        CapitalTooLow "capital-too-low",
        AppOverseasBackend "app-overseas-backend",
        AiModelNotFiled "ai-model-not-filed",
        VirtualCurrency "virtual-currency",
        ResidenceNotAccepted "residence-not-accepted",
        DomainSuffix "domain-suffix",
        DomainRegistrar "domain-registrar",
        DomainUnverified "domain-unverified",
        DomainFresh "domain-fresh",
        DomainPrivacy "domain-privacy",
        DomainHolder "domain-holder",
        DomainExpiring "domain-expiring",
        InstitutionDomain "institution-domain",
        DomainNotForApplicant "domain-not-for-applicant",
        ServerNeeded "server-needed",
        ServerTerms "server-terms",
        AccountInternational "account-international",
        PrincipalNotAccepted "principal-not-accepted",
        SamePersonRequired "same-person-required",
        DifferentPersonsRequired "different-persons-required",
        NoMainlandPhone "no-mainland-phone",
        StaffTooFew "staff-too-few",
        FiledByAnother "filed-by-another",
        CancelPersonalFiling "cancel-personal-filing",
        ShellFirst "shell-first",
        ApplicantChangeNotAccepted "applicant-change-not-accepted",
        MiniProgramBackEnd "mini-program-back-end",
        BuyersMoney "buyers-money",
        PermitPrincipal "permit-principal",
        ServersInMainland "servers-in-mainland",
    }
}

impl Bar {
    /// Whether it keeps an applicant from a licence, and would wherever the service is served from.
    #[must_use]
    pub const fn denies_a_licence(self) -> bool {
        matches!(
            self,
            Self::NotACompany | Self::ForeignCap | Self::CapitalTooLow
        )
    }

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
        CultureFiling "culture-filing",
        ShowLicence "show-licence",
        VerifySellers "verify-sellers",
        ReportSellers "report-sellers",
        FoodReport "food-report",
        DrugSalesReport "drug-sales-report",
        StoreFiling "store-filing",
        LicenceAnnualReport "licence-annual-report",
        LicenceRenewal "licence-renewal",
        CrossBorderData "cross-border-data",
        AiFiling "ai-filing",
        AiRegistration "ai-registration",
        AlgorithmFiling "algorithm-filing",
        AiLabel "ai-label",
        SecurityAssessment "security-assessment",
        RealNames "real-names",
        ContentRecords "content-records",
        GradedProtection "graded-protection",
        IncidentReport "incident-report",
        DataConsent "data-consent",
        DataNotice "data-notice",
        StateOrganData "state-organ-data",
        DataRepresentative "data-representative",
    }
}

/// A note of one province, by where it stands in the province's file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ProvinceNote {
    province: Province,
    index: u8,
}

impl ProvinceNote {
    /// The note of that index among those of the province.
    pub(crate) const fn new(province: Province, index: usize) -> Self {
        let index = index as u8;
        Self { province, index }
    }

    /// Whose it is.
    #[must_use]
    pub const fn province(self) -> Province {
        self.province
    }

    /// Its index among those of its province.
    #[must_use]
    pub const fn index(self) -> usize {
        self.index as usize
    }
}

/// The notes that are of no province, in two parts: those of the provinces are listed between them.
macro_rules! notes {
    ({ $($first:ident $first_id:literal,)+ } { $($last:ident $last_id:literal,)+ }) => {
        ids! {
            /// A note that is of no province.
            CommonNote { $($first $first_id,)+ $($last $last_id,)+ }
        }

        /// What a visitor should know beside the answer, in the order in which reports list it.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Note {
            $(#[doc = concat!("`", $first_id, "`")] $first,)+
            /// One that a province's file names.
            Province(ProvinceNote),
            $(#[doc = concat!("`", $last_id, "`")] $last,)+
        }

        impl Note {
            /// Those before the provinces' own.
            pub(crate) const FIRST: &'static [Self] = &[$(Self::$first),+];

            /// Those after the provinces' own.
            pub(crate) const LAST: &'static [Self] = &[$(Self::$last),+];

            /// The name of one that is of no province.
            ///
            /// # Errors
            /// One of a province: whose it is, and which.
            pub const fn common(self) -> Result<CommonNote, ProvinceNote> {
                match self {
                    $(Self::$first => Ok(CommonNote::$first),)+
                    Self::Province(own) => Err(own),
                    $(Self::$last => Ok(CommonNote::$last),)+
                }
            }
        }
    };
}

notes! {
    {
        RulesMayHaveChanged "rules-may-have-changed",
        BeforeTheRecord "before-the-record",
        LawUnderRevision "law-under-revision",
        AlreadyFiled "already-filed",
        AccessKeepsNumber "access-keeps-number",
        PersonalFilingBecomes "personal-filing-becomes",
        CancelService "cancel-service",
        OnlyWhatChanges "only-what-changes",
        AddressChangeMayWait "address-change-may-wait",
        LicenceChangeAhead "licence-change-ahead",
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
        PlatformFilesOverseas "platform-files-overseas",
        MiniProgramBackend "mini-program-backend",
        CustomDomainChangesAnswer "custom-domain-changes-answer",
        NumberAskedByOthers "number-asked-by-others",
        MainlandNodeChangesAnswer "mainland-node-changes-answer",
        DomainOfClosedService "domain-of-closed-service",
        CancelWhenLeaving "cancel-when-leaving",
        PublicBodyAbroad "public-body-abroad",
        OverseasReachableNotGuaranteed "overseas-reachable-not-guaranteed",
        MainlandOperatorAbroad "mainland-operator-abroad",
        HongKongDoesNotLicense "hong-kong-does-not-license",
        LicenceWhereverServed "licence-wherever-served",
        LicenceNotForYou "licence-not-for-you",
        NoFilingIsNotPermission "no-filing-is-not-permission",
        PermitNotForYou "permit-not-for-you",
        VirtualCurrencyForbidden "virtual-currency-forbidden",
        ServersStayInMainland "servers-stay-in-mainland",
        HealthDataStays "health-data-stays",
        ForeignNgo "foreign-ngo",
        NomineeRisk "nominee-risk",
        IndividualContentLimits "individual-content-limits",
        NameRules "name-rules",
        PhonesDiffer "phones-differ",
        PhoneLocal "phone-local",
        FormInChinese "form-in-chinese",
        ForeignPrincipalAsk "foreign-principal-ask",
        PrincipalSourcesDiffer "principal-sources-differ",
        AuthorisedForForeignRepresentative "authorised-for-foreign-representative",
        SoleTraderName "sole-trader-name",
        EducationHealthPledge "education-health-pledge",
        AudioVisualStateControlled "audio-visual-state-controlled",
        TrainingClosed "training-closed",
        ForeignTravelLimits "foreign-travel-limits",
        ForeignMaps "foreign-maps",
        RegulatedName "regulated-name",
        NotACompanyIfLicenceNeeded "not-a-company-if-licence-needed",
        ForeignCapIfLicenceNeeded "foreign-cap-if-licence-needed",
        PaymentCapital "payment-capital",
        IpChangeFiled "ip-change-filed",
        FilingIsFree "filing-is-free",
        Fines "fines",
        LicenceFines "licence-fines",
        AppUpload2018 "app-upload-2018",
    }
    {
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
        AiAssessment "ai-assessment",
        RecruitmentPermit "recruitment-permit",
        TravelPermit "travel-permit",
        SurveyPermit "survey-permit",
        MedicalPracticePermit "medical-practice-permit",
        DrugSalesLicence "drug-sales-licence",
        TicketPermit "ticket-permit",
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
    /// From whom a paper comes.
    Origin {
        Applicant "applicant",
        PersonNamed "person-named",
        LegalRepresentative "legal-representative",
        ServiceManager "service-manager",
        Registrar "registrar",
        Provider "provider",
        Template "template",
        StaffingOffice "staffing-office",
        Own "own",
        CompanyRegistry "company-registry",
        Developer "developer",
        Authority "authority",
        Communications "communications",
        Ministry "ministry",
        HongKongMacau "hong-kong-macau",
    }
}

ids! {
    /// What is said of a paper to some visitors only.
    Aside {
        BranchLicence "branch-licence",
        TwoPeople "two-people",
        OwnSeal "own-seal",
        PersonalAccount "personal-account",
        LegalPersonAccount "legal-person-account",
        NoForeignCapital "no-foreign-capital",
        DrugsBefore "drugs-before",
        DrugsAfter "drugs-after",
        FoundationName "foundation-name",
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
        HongKongCancel "hong-kong-cancel",
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
        IncidentKnown "incident-known",
        SellerJoins "seller-joins",
        QuarterEnds "quarter-ends",
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
        AiModelNotFiled "ai-model-not-filed",
        VirtualCurrency "virtual-currency",
        UnderSixteen "under-sixteen",
        UnderEighteen "under-eighteen",
        UnderEighteenSourcesDiffer "under-eighteen-sources-differ",
        ForeignVisitor "foreign-visitor",
        ForeignResidentHebei "foreign-resident-hebei",
        ForeignResidentFujian "foreign-resident-fujian",
        IndividualTradeOrForum "individual-trade-or-forum",
        IndividualSoftware "individual-software",
        IndividualDrugs "individual-drugs",
        IndividualNews "individual-news",
        IndividualPublishing "individual-publishing",
        IndividualAudioVisual "individual-audio-visual",
        IndividualReligion "individual-religion",
        IndividualRideHailing "individual-ride-hailing",
        IndividualCulture "individual-culture",
        IndividualFinance "individual-finance",
        IndividualDrugsBeforeFiling "individual-drugs-before-filing",
        SoleTraderReligion "sole-trader-religion",
        FinanceForCompanies "finance-for-companies",
        TrainingForLegalPersons "training-for-legal-persons",
        StateOrganTraining "state-organ-training",
        StateOrganTickets "state-organ-tickets",
        MapsForLegalPersons "maps-for-legal-persons",
        TravelForEnterprises "travel-for-enterprises",
        RecruitmentForTraders "recruitment-for-traders",
        StateOrganRecruitment "state-organ-recruitment",
        MedicalForInstitutions "medical-for-institutions",
        DrugSalesForEnterprises "drug-sales-for-enterprises",
        TicketsForTraders "tickets-for-traders",
        LicenceForCompaniesOnly "licence-for-companies-only",
        PaymentForCompaniesOnly "payment-for-companies-only",
        PlatformForCompaniesOnly "platform-for-companies-only",
        RepresentativeOfficeTrades "representative-office-trades",
        RepresentativeOfficeSoftware "representative-office-software",
        RepresentativeOfficeAdvertising "representative-office-advertising",
        RepresentativeOfficePlatforms "representative-office-platforms",
        ForeignContent "foreign-content",
        ForeignReligion "foreign-religion",
        ForeignTraining "foreign-training",
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
        AppAbroadMayBeFiled "app-abroad-may-be-filed",
        StaffAppAbroadMayBeFiled "staff-app-abroad-may-be-filed",
        PublicBodyAbroadMayBeFiled "public-body-abroad-may-be-filed",
        OfflineAppMayBeFiled "offline-app-may-be-filed",
        ClosedServiceMayBeFiled "closed-service-may-be-filed",
        OfflineMiniProgramMayNotBeFiled "offline-mini-program-may-not-be-filed",
        OverseasMiniProgramMayBeFiled "overseas-mini-program-may-be-filed",
        UnderEighteenMayBeRefused "under-eighteen-may-be-refused",
        ForeignResidentMayBeRefused "foreign-resident-may-be-refused",
        HongKongMacauTaiwanMayBeRefused "hong-kong-macau-taiwan-may-be-refused",
        IndividualAdvertisingOrTopic "individual-advertising-or-topic",
        MayNeedLicenceClosed "may-need-licence-closed",
        CapitalBeijingPilotMayBeRefused "capital-beijing-pilot-may-be-refused",
        PilotApprovalMayBeRefused "pilot-approval-may-be-refused",
        PilotAreaElsewhere "pilot-area-elsewhere",
        OpeningCityElsewhere "opening-city-elsewhere",
        RideMarketplaceMayNeedLicence "ride-marketplace-may-need-licence",
        OwnSalesMayNeedLicence "own-sales-may-need-licence",
        FreePlatformMayNeedLicence "free-platform-may-need-licence",
        RecruitmentMayNeedLicence "recruitment-may-need-licence",
        ForeignMapsCapped "foreign-maps-capped",
        AdvertisingMayNeedLicence "advertising-may-need-licence",
        SoftwareMayNeedLicence "software-may-need-licence",
        PlatformOnlyMayNeedLicence "platform-only-may-need-licence",
        AudioVisualStateControlled "audio-visual-state-controlled",
        TrainingClosed "training-closed",
        ResidencePermitMayBeRefused "residence-permit-may-be-refused",
        PrincipalAuthorisedInPlaceOfAForeigner "principal-authorised-in-place-of-a-foreigner",
        ResidenceMayBeAsked "residence-may-be-asked",
        RegulatedNameMayBeRefused "regulated-name-may-be-refused",
    }
}

ids! {
    /// The changes a visitor can make.
    ChangeId {
        ComeOfAge "come-of-age",
        DropAudioVisual "drop-audio-visual",
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
        UseFiledModel "use-filed-model",
        UseOwnModel "use-own-model",
        KeepModelToStaff "keep-model-to-staff",
        DropRideHailing "drop-ride-hailing",
        DropNews "drop-news",
        DropPublishing "drop-publishing",
        DropCulture "drop-culture",
        DropDrugsDevices "drop-drugs-devices",
        DropReligion "drop-religion",
        DropFinance "drop-finance",
        DropTraining "drop-training",
        DropGenerativeAi "drop-generative-ai",
        DropVirtualCurrency "drop-virtual-currency",
        DropMaps "drop-maps",
        DropMedicalServices "drop-medical-services",
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
        DropRecruitment "drop-recruitment",
    }
}

ids! {
    /// A rule for several provinces, of which each has words of its own.
    SharedRule {
        DisputeForeignIndividual "dispute-foreign-individual",
        FooterNumber "footer-number",
        NameChangeLetter "name-change-letter",
        CancelPersonalFiling "cancel-personal-filing",
        PersonalFilingBecomes "personal-filing-becomes",
        DomainExpiring "domain-expiring",
        InstitutionDomain "institution-domain",
        ResidenceLocalIdOnly "residence-local-id-only",
        ResidenceNone "residence-none",
        ResidenceStudentRefused "residence-student-refused",
        ResidenceStudentNotNamed "residence-student-not-named",
        ResidenceMayBeAsked "residence-may-be-asked",
        ResidencePermitMayBeRefused "residence-permit-may-be-refused",
        PrincipalLegalRepresentative "principal-legal-representative",
        PrincipalLegalRepresentativeProbably "principal-legal-representative-probably",
        PrincipalSourcesDiffer "principal-sources-differ",
        PrincipalAuthorisedForeigner "principal-authorised-foreigner",
        PrincipalAuthorisedInPlaceOfAForeigner "principal-authorised-in-place-of-a-foreigner",
        PrincipalForeignRepresentative "principal-foreign-representative",
        PrincipalForeignRepresentativeProbably "principal-foreign-representative-probably",
        SamePerson "same-person",
        DomainHolderOrganisation "domain-holder-organisation",
        DomainHolderOrganisationOrPrincipal "domain-holder-organisation-or-principal",
        ResidenceProof "residence-proof",
        StudentCard "student-card",
        EmploymentProof "employment-proof",
        GuardianPapers "guardian-papers",
        PrincipalAuthorisation "principal-authorisation",
        ManagerAuthorisation "manager-authorisation",
        DomainCertificateProvince "domain-certificate-province",
        GovernmentDomainFormProvince "government-domain-form-province",
        SoleTraderName "sole-trader-name",
        PhoneLocal "phone-local",
        ForeignPrincipalAsk "foreign-principal-ask",
        UnderSixteen "under-sixteen",
        UnderSixteenSourcesDiffer "under-sixteen-sources-differ",
        UnderEighteen "under-eighteen",
        UnderEighteenSourcesDiffer "under-eighteen-sources-differ",
        UnderEighteenMayBeRefused "under-eighteen-may-be-refused",
        ForeignVisitorWherePassportsAreTaken "foreign-visitor-where-passports-are-taken",
        ForeignResidentMayBeRefused "foreign-resident-may-be-refused",
        HongKongMacauTaiwanMayBeRefused "hong-kong-macau-taiwan-may-be-refused",
    }
}
