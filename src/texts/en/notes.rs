//! Notes and duties in English.

use crate::ids::{CommonNote, Duty, Event, Unit};

words! {
    /// A note that is of no province.
    common_note(CommonNote): 1 {
        RulesMayHaveChanged:
            "By the day asked about, this edition is over six months old. Check with the provider before paying.";
        BeforeTheRecord:
            "The oldest source here is of 20 October 2017; earlier rules may be missing.";
        LawUnderRevision:
            "The draft revision of Decree 292 of 3 July 2026 is not law and not applied here; no adoption was found by 21 November 2026.";
        AlreadyFiled: "The service is filed and nothing about it changes, so no order is due. A filing number has no fixed term; keep what is filed true.";
        AccessKeepsNumber:
            "Do not cancel the old filing. An access filing (接入备案) adds the new provider; the number stays in the footer, the site online. If the old provider no longer serves the site, cancel only the access there (取消接入), and only once the new access is approved: a filing that is left without any provider can be cancelled.";
        CancelService:
            "Cancel the filing (注销) on the day the service ends (MII Order 33, Art 15), from the account that filed; whoever does not is fined RMB 10,000 (Art 26). If it is the applicant’s only service, cancel the applicant’s filing instead: otherwise an empty filing (空壳) is left.";
        OnlyWhatChanges:
            "You change only the items that are no longer true, and bring only their papers: for a new service manager (服务负责人), that person’s papers; for a new principal (主体负责人) or a renewed certificate, those and the certificate of the applicant.";
        AddressChangeMayWait:
            "The new address belongs to the same provider, so you are not obliged to file it now: it may wait for the next change of your filing, although providers advise you to file it. An address of another provider needs an access filing (接入备案) with that provider.";
        LicenceChangeAhead:
            "You hold a telecom licence. Before the business stops or passes to another operator, you must apply to the authority that issued the licence 90 days ahead (Telecommunications Regulations of China, Art 15).";
        DnsOffUntilApproved:
            "A domain never filed must not resolve to the mainland before approval. Sites filed earlier must open and show their number.";
        FileWhereLicensed:
            "An organisation files, with an address there, in the province of its certificate, wherever the server stands. Branches and subsidiaries file for themselves.";
        ProvinceRules:
            "Provinces have their own rules and papers and change them unannounced. Ask your provider first.";
        SubdomainsCovered:
            "Filing example.com covers its subdomains. One with another provider needs an access filing there; names under .gov.cn are filed one by one.";
        OneDomainPerSite:
            "Each domain is filed as a website of its own, even if it only forwards.";
        OneAccountOneApplicant:
            "An account files for one applicant only, for as many services as its servers allow.";
        OneOrderAtATime:
            "One order at a time, across all providers: a change and an addition follow each other.";
        TemporaryServerForCdn:
            "A mainland CDN alone cannot be filed: buy a mainland server for three months or more, even if the site runs elsewhere.";
        PortsDoNotMatter: "Mainland providers block an unfiled domain on every port.";
        FiledDomainOnHongKong:
            "Pointing a filed domain to Hong Kong or overseas can get its filing revoked. Use an unfiled one there.";
        AppSeparateFromWebsite:
            "A website’s filing covers no app or mini-program, nor the reverse. An app’s filing names its domains, to the fourth level; they need no website filing for it.";
        AppFilingNotYet:
            "Apps and mini-programs are filed since 1 September 2023, older ones by 31 March 2024. Earlier there was none, but a marketplace needed its licence (Telecommunications Regulations, Art 7).";
        AppAndroid:
            "Android: package name, public key, MD5 of the signing certificate. One name on all platforms makes one filing.";
        AppIos:
            "iOS: Bundle ID, public key, certificate SHA-1, under Identifiers and Certificates in the developer account.";
        AppHarmonyos: "HarmonyOS: package name, public key, MD5 of the signing certificate.";
        FiledByPlatform:
            "Its platform (WeChat, Alipay, Douyin) files it, not a cloud. The platform’s category rules may still ask for a licence.";
        MiniProgramBackend:
            "A back-end domain on a mainland node is a website of its own, filed through that node’s provider: check it separately.";
        CustomDomainChangesAnswer:
            "A domain of your own on a mainland node must be filed. Licences are not looked at here: if others sell there, ask whether one is needed.";
        MainlandNodeChangesAnswer:
            "A mainland server, CDN, firewall or storage node changes this answer; for a public app, so does a mainland store. Choose a CDN area without the mainland.";
        OverseasReachableNotGuaranteed:
            "From the mainland a host outside is slower, above all on mobile, and may be blocked. Baidu prefers mainland hosting.";
        MainlandOperatorAbroad:
            "Open for mainland operators: MII Order 33, Art 5, looks at the operator, practice at the server: nothing can be filed. Alibaba Cloud still advises the public-security filing (公安备案). What needs a licence needs it wherever the server stands (Telecommunications Regulations, Art 7).";
        HongKongDoesNotLicense:
            "Hong Kong removes the filing, not the doubt about the licence: the Telecommunications Regulations, Art 7, reach whoever operates in the mainland. Take advice first.";
        IndividualContentLimits:
            "No company or trade content, paid service or forum. As content choose 其他 and describe the site: Beijing, Zhejiang, Inner Mongolia refuse 博客/个人空间, Hubei takes it. In Tianjin, Inner Mongolia, Shandong, Guangxi, Gansu remark “本网站是个人网站，不含有企业、单位等非个人网站的信息”.";
        NameRules:
            "A site’s name fits the applicant. Refused: under three characters, only digits or English, a domain, a person’s name; 中国, 国家, 中央 except for national bodies; for apps, an industry or a well-known app.";
        PhonesDiffer:
            "If principal and manager are two people, they share no phone or e-mail address.";
        PhoneLocal:
            "A local mobile number: for all in Xinjiang, individuals in Hunan, Gansu and Shaanxi, and in Hebei with a card from elsewhere. A guide of 2018: everywhere, and a local address.";
        FormInChinese:
            "Forms, messages and calls are in Chinese only. Let a Chinese speaker place the order.";
        ForeignPrincipalAsk:
            "Ask whether the province takes a principal without a mainland card; most do not say. Beijing takes Hong Kong residents’ travel permits.";
        SoleTraderName:
            "With trade name (字号) and seal: as an enterprise. Without a name: as an individual in Guangdong, Hebei, Shanxi; in Jiangsu if not in the registry. Zhejiang wants both, Beijing a seal, Shaanxi a name.";
        EducationHealthPledge:
            "Health needs no permit first; education only where another law says so (off-campus training). The province may ask for a sealed pledge that none is involved.";
        AudioVisualStateControlled:
            "The audio-visual permit goes to state-owned or state-controlled applicants (Order 56, Art 8). Others ask the broadcasting authority.";
        PaymentCapital:
            "Holding buyers’ money takes a payment licence of the People’s Bank and RMB 100 million paid-in capital (Decree 768), even with B21.";
        IpChangeFiled:
            "Licence holders file each change of server IP address through the provider.";
        FilingIsFree: "The filing is free; servers, domains and agents are not.";
        Fines:
            "Unfiled website: RMB 10,000, on refusal closure; beyond the filing: RMB 5,000–10,000 (MII Order 33, Art 22). False data: closure (Art 23). No number: RMB 5,000–50,000 (Decree 292, Art 22). No link: RMB 5,000–10,000, since 2024 only if not mended in time (Order 33, Art 25).";
        LicenceFines:
            "No licence, or beyond it: illegal income confiscated and a fine of three to five times it; with under RMB 50,000 or none, RMB 100,000 to 1 million; in serious cases closure (Decree 292, Art 19).";
        AppUpload2018:
            "Here Alibaba Cloud’s app took papers and verified the website administrator; elsewhere this took a photograph.";
        ProviderCannotFile: "Cannot file this plan";
        ProviderContactRule: "Contact person";
        ProviderServices: "What it does";
        ProviderServer: "Server";
        ProviderProof: "Proof of the server";
        ProviderDomain: "Domain";
        ProviderPapers: "Papers";
        ProviderVerification: "Identity check";
        ProviderPortal: "Account and portal";
        ProviderReview: "Review";
        ProviderLanguage: "Language";
        ProviderLicence: "Commercial licence";
        ProviderPsb: "Public-security filing";
    }
}

words! {
    /// A duty.
    duty(Duty): 1 {
        SmsCheck:
            "Enter the code of the ministry’s text message on the administration’s site. Real SIM cards only; the sixth wrong code returns the order.";
        PsbFiling:
            "Make the public-security filing (公安备案); show number and icon within 30 days of approval. Police Ministry Order 33, Art 12, names organisations; individuals may file too. Otherwise: warning, or up to six months’ suspension (Art 23).";
        FooterNumber:
            "From opening day, show the filing number at the bottom centre of the home page, linked to beian.miit.gov.cn (MII Order 33, Art 13). In an app, show it under “Settings” or “About”. In Guangdong show the applicant’s number; elsewhere the website’s own number with its suffix (such as -1), say Tencent and Huawei. Licence holders add the licence number (Decree 292, Art 12).";
        KeepCurrent:
            "File a change at least 30 days before it is made (Decree 292, Art 11; MII Order 33, Art 14); being late costs RMB 10,000 (Order 33, Art 26). Data found to be wrong are corrected within 10 working days, says Huawei Cloud.";
        LogRetention: "Keep network logs at least six months (Cybersecurity Law).";
        DrugsDevicesFiling:
            "After the ICP filing, file each website or app with the provincial drug administration (NMPA notice 123 of 2025): two qualified staff, number on the home page, check within three months. Some provinces still ask earlier.";
        LicenceAnnualReport:
            "Whoever holds the licence reports at dxzhgl.miit.gov.cn between 1 January and 31 March of every year in which it is valid (MIIT Order 42); whoever does not is put on the list of bad operators.";
        LicenceRenewal:
            "The licence is valid for five years. Apply for its renewal at least 90 days before it ends, as agencies quote MIIT Order 42; a licence under which no business was opened is not renewed.";
        CrossBorderData:
            "Mainland users’ personal data kept outside is exported (Personal Information Protection Law, Arts 38, 39). Since March 2024: under 100,000 people a year, nothing sensitive: exempt; to one million: standard contract or certification; above: security assessment.";
    }
}

words! {
    /// What a deadline counts from, to follow it.
    event(Event): 1 {
        ProviderReview: "after the provider's review";
        SmsSent: "after the text message is sent";
        SiteOpens: "after the site opens";
        FilingApproved: "after the filing is approved";
        DataChanges: "after the change";
        RecordMade: "after the record is made";
        YearEnds: "after the year ends";
        LicenceIssued: "after the licence is issued";
    }
}

words! {
    /// A unit of time, for one and for several.
    unit(Unit): 2 {
        Hours:
            "hour",
            "hours";
        Days:
            "day",
            "days";
        WorkingDays:
            "working day",
            "working days";
        Months:
            "month",
            "months";
        Years:
            "year",
            "years";
    }
}
