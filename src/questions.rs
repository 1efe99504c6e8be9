//! Every question and its choices, declared once, in the order in which they are asked.

macro_rules! questions {
    ($(
        $(#[$doc:meta])*
        $question:ident $id:literal $kind:ident { $($choice:ident $choice_id:literal,)+ }
    )+) => {
        /// A question; its index in this list is its turn in the interview.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Question { $($(#[$doc])* $question,)+ }

        impl Question {
            /// Every question, in asking order.
            pub const ALL: &'static [Question] = &[$(Question::$question,)+];

            /// The public name.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Question::$question => $id,)+ }
            }

            /// The public names of the choices, in order.
            #[must_use]
            pub const fn choices(self) -> &'static [&'static str] {
                match self { $(Question::$question => &[$($choice_id,)+],)+ }
            }

            /// Whether it takes any number of choices, none included.
            #[must_use]
            pub const fn many(self) -> bool {
                match self { $(Question::$question => questions!(@$kind),)+ }
            }
        }

        $(
            #[doc = concat!("The choices of `", $id, "`.")]
            #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
            pub enum $question {
                $(#[doc = concat!("`", $choice_id, "`")] $choice,)+
            }

            impl $question {
                /// This choice, of this question.
                #[must_use]
                pub const fn choice(self) -> Choice {
                    Choice { question: Question::$question, index: self as u8 }
                }
            }
        )+
    };
    (@one) => { false };
    (@many) => { true };
}

questions! {
    /// What is to be put online.
    Service "service" one {
        Website "website",
        PlatformSubdomain "platform-subdomain",
        DomainOnly "domain-only",
        IpOnly "ip-only",
        App "app",
        MiniProgram "mini-program",
        NotPublic "not-public",
    }
    /// For whom an app is.
    AppAudience "app-audience" one { Public "public", Staff "staff", }
    /// Where the nodes that answer visitors stand.
    ServedFrom "served-from" one {
        Mainland "mainland",
        MainlandCdn "mainland-cdn",
        HongKong "hong-kong",
        Overseas "overseas",
        Offline "offline",
    }
    /// Where an app is offered.
    AppStores "app-stores" one { Mainland "mainland", Elsewhere "elsewhere", }
    /// Who is to file.
    Applicant "applicant" one {
        Company "company",
        ForeignInvested "foreign-invested",
        Branch "branch",
        RepresentativeOffice "representative-office",
        OffshoreCompany "offshore-company",
        SoleTrader "sole-trader",
        Partnership "partnership",
        PublicInstitution "public-institution",
        Government "government",
        SocialOrganisation "social-organisation",
        PrivateNonEnterprise "private-non-enterprise",
        Foundation "foundation",
        LawFirm "law-firm",
        MedicalInstitution "medical-institution",
        ReligiousVenue "religious-venue",
        Individual "individual",
    }
    /// Whose papers an individual holds.
    Person "person" one {
        MainlandId "mainland-id",
        HongKongMacau "hong-kong-macau",
        Taiwan "taiwan",
        ForeignResident "foreign-resident",
        ForeignVisitor "foreign-visitor",
    }
    /// What the service does.
    Activities "activities" many {
        OwnSales "own-sales",
        Marketplace "marketplace",
        PaidContent "paid-content",
        InformationPlatform "information-platform",
        Community "community",
        Search "search",
        AppStore "app-store",
        Advertising "advertising",
        SoftwareService "software-service",
        DataProcessing "data-processing",
        Games "games",
        PlatformOnly "platform-only",
    }
    /// Whether buyers' money passes through the operator's hands.
    HoldsBuyersMoney "holds-buyers-money" one { Yes "yes", No "no", }
    /// Subjects that other authorities watch over.
    Topics "topics" many {
        News "news",
        Publishing "publishing",
        AudioVisual "audio-visual",
        Culture "culture",
        DrugsDevices "drugs-devices",
        Religion "religion",
        RideHailing "ride-hailing",
        Finance "finance",
        Training "training",
        Education "education",
        Health "health",
        GenerativeAi "generative-ai",
        VirtualCurrency "virtual-currency",
        Maps "maps",
        Recruitment "recruitment",
        Travel "travel",
        Food "food",
        Tickets "tickets",
        MedicalServices "medical-services",
    }
    /// Whose model generates what the public is given.
    AiModel "ai-model" one {
        Own "own",
        Filed "filed",
        Unfiled "unfiled",
        StaffOnly "staff-only",
    }
    /// What data of people in the mainland leaves it.
    PersonalData "personal-data" one {
        None "none",
        ContractOnly "contract-only",
        Small "small",
        Medium "medium",
        Large "large",
    }
    /// Licences the applicant already has.
    LicencesHeld "licences-held" many { B21 "b21", B25 "b25", }
    /// How much of the company foreign investors own.
    ForeignShare "foreign-share" one { UpTo50 "up-to-50", Over50 "over-50", }
    /// Whether company and facilities are in one of the four pilot areas.
    PilotArea "pilot-area" one { Yes "yes", No "no", }
    /// Whether the company is registered in a city opened for app stores.
    OpeningCity "opening-city" one { Yes "yes", No "no", }
    /// Whether the investor is a Hong Kong or Macau service supplier.
    Cepa "cepa" one { Yes "yes", No "no", }
    /// The registered capital.
    Capital "capital" one { Under1m "under-1m", From1mTo10m "1m-to-10m", From10m "10m-or-more", }
    /// How far a licence has to reach.
    LicenceArea "licence-area" one {
        OneProvince "one-province",
        SeveralProvinces "several-provinces",
    }
    /// How old an individual is.
    Age "age" one {
        Under16 "under-16",
        Sixteen "16",
        Seventeen "17",
        Adult "18-or-over",
    }
    /// The province that issued the applicant's certificate, or where an individual files.
    Province "province" one {
        Beijing "CN-BJ",
        Tianjin "CN-TJ",
        Hebei "CN-HE",
        Shanxi "CN-SX",
        InnerMongolia "CN-NM",
        Liaoning "CN-LN",
        Jilin "CN-JL",
        Heilongjiang "CN-HL",
        Shanghai "CN-SH",
        Jiangsu "CN-JS",
        Zhejiang "CN-ZJ",
        Anhui "CN-AH",
        Fujian "CN-FJ",
        Jiangxi "CN-JX",
        Shandong "CN-SD",
        Henan "CN-HA",
        Hubei "CN-HB",
        Hunan "CN-HN",
        Guangdong "CN-GD",
        Guangxi "CN-GX",
        Hainan "CN-HI",
        Chongqing "CN-CQ",
        Sichuan "CN-SC",
        Guizhou "CN-GZ",
        Yunnan "CN-YN",
        Tibet "CN-XZ",
        Shaanxi "CN-SN",
        Gansu "CN-GS",
        Qinghai "CN-QH",
        Ningxia "CN-NX",
        Xinjiang "CN-XJ",
    }
    /// What ties an individual to the province.
    Residence "residence" one {
        LocalId "local-id",
        ResidencePermit "residence-permit",
        StudentCard "student-card",
        None "none",
    }
    /// What has been filed before.
    FilingState "filing-state" one {
        Never "never",
        WithThisProvider "with-this-provider",
        WithAnotherProvider "with-another-provider",
        ThisServiceElsewhere "this-service-elsewhere",
        ThisServiceHere "this-service-here",
        AnotherApplicant "another-applicant",
        OwnPersonalFiling "own-personal-filing",
        EmptyShell "empty-shell",
    }
    /// What changes about a service that is filed here.
    Change "change" one {
        Nothing "nothing",
        ServerAddress "server-address",
        PeopleOrPapers "people-or-papers",
        Owner "owner",
        NewPlatform "new-platform",
        Stops "stops",
    }
    /// The ending of the domain name.
    DomainSuffix "domain-suffix" one {
        Approved "approved",
        NotApproved "not-approved",
        NotForApplicant "not-for-applicant",
        GovernmentSubdomain "government-subdomain",
    }
    /// Where the domain is registered.
    DomainRegistrar "domain-registrar" one {
        MainlandApproved "mainland-approved",
        Overseas "overseas",
    }
    /// Whether the registry knows who really holds the domain.
    DomainVerified "domain-verified" one {
        ThreeDaysOrMore "three-days-or-more",
        Recently "recently",
        No "no",
        PrivacyProtected "privacy-protected",
    }
    /// Who holds the domain.
    DomainHolder "domain-holder" one {
        Applicant "applicant",
        Principal "principal",
        ShareholderOrManager "shareholder-or-manager",
        Other "other",
    }
    /// How long the domain is still paid for.
    DomainExpiry "domain-expiry" one {
        OverThreeMonths "over-three-months",
        ThreeMonthsOrLess "three-months-or-less",
    }
    /// Who answers for the applicant.
    Principal "principal" one {
        LegalRepresentative "legal-representative",
        AuthorisedPerson "authorised-person",
    }
    /// Whose papers the principal holds.
    PrincipalPapers "principal-papers" one {
        MainlandId "mainland-id",
        HongKongMacau "hong-kong-macau",
        Taiwan "taiwan",
        Foreign "foreign",
    }
    /// Who answers for the service.
    Manager "manager" one {
        SameAsPrincipal "same-as-principal",
        AnotherPerson "another-person",
    }
    /// Whether principal and manager can be reached on mainland mobile numbers.
    MainlandPhone "mainland-phone" one { Yes "yes", No "no", }
    /// The server that is to carry the service.
    Server "server" one {
        Subscription "subscription",
        ShortOrMetered "short-or-metered",
        OwnServer "own-server",
        NoneYet "none-yet",
    }
    /// The account with the provider.
    Account "account" one {
        ChinaSite "china-site",
        InternationalSite "international-site",
        NoneYet "none-yet",
    }
    /// How many employees have the company's social insurance.
    Staff "staff" one { ThreeOrMore "three-or-more", Fewer "fewer", }
    /// Regulated words in the applicant's name or business scope.
    NameKeyword "name-keyword" one {
        None "none",
        Finance "finance",
        Education "education",
        OtherRegulated "other-regulated",
    }
    /// The systems an app runs on.
    AppPlatforms "app-platforms" many {
        Android "android",
        Ios "ios",
        Harmonyos "harmonyos",
    }
    /// Whether somebody can complete a form in Chinese.
    ReadsChinese "reads-chinese" one { Yes "yes", No "no", }
}

impl Question {
    /// The question of that name.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|question| question.id() == id)
    }

    /// The choice of that name.
    #[must_use]
    pub fn choice_named(self, id: &str) -> Option<Choice> {
        let index = self.choices().iter().position(|choice| *choice == id)?;
        self.choice(index)
    }

    /// The choice of that index, if there are as many.
    #[must_use]
    pub fn choice(self, index: usize) -> Option<Choice> {
        let question = self;
        let index = u8::try_from(index).ok()?;
        (usize::from(index) < self.choices().len()).then_some(Choice { question, index })
    }
}

/// A choice of a question; one that the question does not have cannot be made.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Choice {
    question: Question,
    index: u8,
}

impl Choice {
    /// The question it belongs to.
    #[must_use]
    pub const fn question(self) -> Question {
        self.question
    }

    /// Its index among the question's choices.
    #[must_use]
    pub const fn index(self) -> usize {
        self.index as usize
    }

    /// The public name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.question.choices()[self.index as usize]
    }
}
