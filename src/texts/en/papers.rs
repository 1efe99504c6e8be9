//! Papers and steps in English.

use crate::ids::{Document, Stage, Step};

words! {
    /// A paper: its name, and its form, who signs, and what trips people up.
    document(Document): 2 {
        BusinessLicence:
            "Business licence",
            "Latest version with the unified credit code, from the province where you file; a branch brings its own. Shanghai refuses the e-licence.";
        RepresentativeOfficeCertificate:
            "Representative office registration certificate",
            "Issued in China; the parent’s foreign papers do not replace it. Shanghai: filed as an enterprise, with the organisation code certificate.";
        InstitutionCertificate:
            "Public institution certificate",
            "Or the organisation code certificate.";
        GovernmentCertificate:
            "Unified social credit code certificate",
            "Or the organisation code certificate.";
        SocialOrganisationCertificate:
            "Social organisation registration certificate",
            "Or the organisation code certificate.";
        PrivateNonEnterpriseCertificate:
            "Private non-enterprise registration certificate",
            "Or the social service institution, private-school or organisation code certificate.";
        FoundationCertificate:
            "Foundation registration certificate",
            "Or the organisation code certificate. Charities add civil-affairs proof and a sealed pledge to do no financial business.";
        LawFirmLicence:
            "Law firm practice licence",
            "Beijing: cover, registration, last inspection and change pages. Shandong: organisation code or unified credit code certificate.";
        MedicalLicence:
            "Medical institution practice licence",
            "Guangdong does not take it. Inner Mongolia: hospitals add business licence and medical advertising review certificate.";
        ReligiousVenueCertificate:
            "Religious venue registration certificate",
            "Its name and number must be those of the domain holder.";
        IdCard:
            "Resident identity card",
            "Inner Mongolia refuses temporary cards.";
        HongKongMacauPermit:
            "Mainland Travel Permit for Hong Kong and Macau Residents",
            "Or their residence permit, which Shanghai prefers and Guangdong demands. Shanghai refuses Hong Kong identity cards and passports.";
        TaiwanPermit:
            "Mainland Travel Permit for Taiwan Residents",
            "Or their residence permit, which Shanghai prefers. In Jiangsu, enter the number with its letters.";
        Passport:
            "Passport",
            "Type and number as in the domain’s registration. A permanent residence card is not confirmed as a substitute.";
        ResidenceProof:
            "Residence permit",
            "Shanghai: over a month valid, with proof of its status; foreigners add the accommodation slip (居住单). Guangdong: people from Hong Kong and Macau file with their residence permit (港澳居民居住证), not with the travel permit.";
        StudentCard:
            "Student card",
            "Only Shandong, Sichuan and Jilin are known to take it.";
        EmploymentProof:
            "Proof of employment or income",
            "Guangdong: starting date, post, employer’s seal. Sichuan: or the guardian’s papers.";
        GuardianPapers:
            "Guardian’s papers",
            "Sichuan: identity card, household-register pages and letter of consent, unless you prove work. Shandong and Henan: identity card. Anhui: identity card and consent. Fujian: statement, identity card and household-register pages.";
        PrincipalId:
            "The principal’s identity paper",
            "Identity card, Hong Kong and Macau or Taiwan travel permit, or passport. Shanghai: a sealed statement of the Chinese name, if the passport has none.";
        ManagerId:
            "The service manager’s identity paper",
            "Several provinces refuse one already named by another applicant.";
        PrincipalAuthorisation:
            "Letter authorising the principal",
            "From the legal representative, on the provider’s or province’s template.";
        ManagerAuthorisation:
            "Letter authorising the service manager",
            "Unless the manager is the legal representative. Shanghai’s own form names the domain.";
        MainlandPhoneNumbers:
            "Mainland mobile numbers",
            "Answered in Chinese office hours; not virtual, not another applicant’s. Two people need different numbers and e-mail addresses; most provinces want another emergency number.";
        FaceVerification:
            "Service manager’s face check",
            "In person, online; the face must match the identity paper.";
        BackdropPhoto:
            "Service manager’s photo before the backdrop",
            "At the provider’s place, or before the backdrop it sends. Since 2022 only if a provider asks.";
        DomainRealNameProof:
            "Proof of the domain’s real-name check",
            "For every domain, the registrar’s screenshot: domain, expiry, and the holder’s name, paper and number as in the filing.";
        DomainCertificate:
            "Domain certificate",
            "For every domain: in Hunan, in Inner Mongolia from individuals, in Tianjin when replacing a personal filing; elsewhere if the provider asks.";
        ServerProof:
            "Proof of the server",
            "Order, service number or authorisation code; a code often serves one site or app, once.";
        GovernmentDomainForm:
            "Review form for a public website",
            "In Inner Mongolia, Heilongjiang and Jiangxi the staffing office (编办) approves it: begin with it.";
        AuthenticityCommitment:
            "Commitment to truthful information",
            "Asked for in Jiangsu: the service manager signs it, on the provider’s template or in its system.";
        AuthenticitySheet:
            "Authenticity verification sheet",
            "Signed by hand; organisations add the seal. Since 2022 only if a provider asks.";
        RegistrationForm:
            "Filing registration form",
            "The provider’s form, exactly as on the papers.";
        ProvincialPledge:
            "The province’s filing pledge",
            "Guangdong: signed by hand by the legal representative and sealed; an individual signs and adds a fingerprint. Henan: of individuals, on the form your provider gives you.";
        ResponsibilityNotice:
            "Notice of responsibility",
            "The service manager copies the set lines by hand and signs.";
        CommitmentVideo:
            "Video of the commitment",
            "The service manager holds the completed letter.";
        PartyBuildingLetter:
            "Party-building confirmation letter",
            "Xinjiang: ask the cyberspace administration. Tibet: from the local Party working committee’s office; ask whether still wanted.";
        ConstructionPlan:
            "Website construction plan",
            "Columns with page designs, people and funds, content rules, network, security, emergency plan; in Hunan a sealed PDF.";
        NotInvolvedPledge:
            "Pledge that no approval is needed",
            "On the province’s template. Hubei takes none: narrow the scope. Henan takes none for finance.";
        NameChangeLetter:
            "Letter confirming a change of name",
            "Only if the name changed: from the company registry, with the new certificate. New certificate number: cancel and file anew.";
        AppIcon:
            "App icon",
            "One image; Huawei Cloud: under 100 KB.";
        AppIdentity:
            "Package name or Bundle ID, public key and fingerprint",
            "Fingerprint: MD5 for Android and HarmonyOS, SHA-1 for iOS. See keytool or Apple’s developer console. One filing covers all platforms under one name.";
        NewsPermit:
            "Internet news permit",
            "From the cyberspace administration.";
        PublishingPermit:
            "Online publishing permit",
            "Applied for through the province.";
        AudioVisualPermit:
            "Online audio-visual programme permit",
            "Only for applicants that the state owns or controls.";
        CulturePermit:
            "Online culture business permit",
            "Valid three years.";
        GameNumber:
            "Game publication number",
            "One for each game.";
        ReligionPermit:
            "Internet religious information permit",
            "Valid three years. The legal representative must be a mainland Chinese national.";
        RideHailingPermit:
            "Ride-hailing business permit",
            "From the city’s transport authority.";
        FinancePermit:
            "Financial sector licence",
            "From the authority of your line. Guangdong adds a sealed pledge.";
        TrainingApproval:
            "Approval for off-campus training",
            "From the education authority.";
        LicenceApplication:
            "Licence application form",
            "With business licence, legal representative’s identity paper and signed declaration. Guizhou, Yunnan: telecom business, or this service, in the registered scope.";
        ArticlesOfAssociation:
            "Articles of association",
            "With the company registry’s query seal.";
        EquityChart:
            "Shareholding chart",
            "Signed and sealed, with screenshots of the national enterprise credit system; without foreign capital, a statement of that.";
        ShareholderIds:
            "Shareholders’ papers",
            "Every first-level shareholder: identity paper, or a company’s business licence and articles.";
        CapitalProof:
            "Proof of registered capital",
            "A capital verification report was asked for until 31 August 2017; MIIT Order 42 has abolished it.";
        StaffSocialInsurance:
            "Staff’s social-insurance proof",
            "Three people: for licence, customer service, network security. Guangxi, Yunnan, Zhejiang: the last month; Guizhou: three months.";
        BusinessPlan:
            "Business plan",
            "What is offered, to whom, how it earns. Marketplaces in Hunan add the agreement with a third-party payment provider.";
        TechnicalPlan:
            "Technical plan",
            "Information services, and in Hunan transaction processing, add page shots that show the domain.";
        SecurityMeasures:
            "Security measures",
            "Information services add how content is reviewed; transaction processing in Guizhou, how merchants are vetted.";
        LawfulOperationCommitment:
            "Commitment to operate lawfully",
            "Signed and sealed, with 部分证明事项告知承诺书. Names that suggest payment, finance or ride-hailing: also 依法经营特定电信业务承诺书.";
        AccessAgreement:
            "Access agreement",
            "With the provider; add a copy of its licence. It supplies both.";
        DomainOwnership:
            "Domain certificate in the company’s name",
            "From the registrar; the holder is the company that applies.";
        FilingNumber:
            "ICP filing number",
            "At the bottom centre of the home page when you apply.";
        PilotApproval:
            "Pilot approval of the ministry",
            "Forms on pilot, company, people, shareholders, service; commitment letter. Beijing gives a first opinion within 15 days.";
        CepaCertificate:
            "Hong Kong or Macau service supplier certificate",
            "The 2016 notice lets its holder own an app store wholly; CEPA was amended on 1 March 2025: check the present text.";
        PsbAccount:
            "Account on the public-security platform",
            "At beian.mps.gov.cn: a legal-person account, or a personal one for individuals.";
        PsbPapers:
            "Papers for the public-security filing",
            "Applicant’s certificate, filing number, domain, server IP, provider. Responsible, security and emergency contacts: identity papers, usually a photo holding them. Interactive sites: perhaps a pledge, interview or visit.";
        DrugsDevicesPapers:
            "Papers for drug and device information",
            "For the provincial drug administration. Until 21 December 2025: certificate before the filing. Since then: filed after it, with two qualified staff or more.";
    }
}

words! {
    /// The heading over the papers of a stage.
    stage(Stage): 1 {
        Filing: "For the filing";
        Approval: "From other authorities";
        Licence: "For the licence";
        Psb: "After the filing";
    }
}

words! {
    /// A step: what to do, and what happens.
    step(Step): 2 {
        Prepare:
            "Get ready",
            "Open an account for this applicant, verify the domain in its name, rent the server, gather the papers.";
        Approval:
            "Obtain the other authority’s permit",
            "Apply to the authority named with each permit. One missing or expired returns the order.";
        EnterInformation:
            "Enter the basic information",
            "Choose the province that issued the certificate: it cannot be changed later.";
        VerifyServer:
            "Verify the server",
            "In the mainland, with a public IP address, subscribed for three months or more, not metered.";
        SubjectAndSite:
            "Enter the applicant and the service",
            "Exactly as on the papers. A site name has three characters or more, not only digits or English, nothing like “China” or “national”; an individual’s must not suggest a company.";
        Upload:
            "Upload the papers",
            "Originals only, photographed or scanned in colour, all edges visible; no photo of a screen. Identity papers: both sides, valid for over three months. Letters: signed by hand, sealed, dated no later than submission and within three months of review.";
        FaceCheck:
            "Pass the face check",
            "In the provider’s app or mini-program: plain white background, even light, no hat or glasses.";
        Confirm:
            "Confirm and submit",
            "Only one order per applicant may be under way, with any provider.";
        ProviderReview:
            "Answer the provider’s review",
            "The provider rings in Chinese office hours; an unanswered call can return the order.";
        SmsCheck:
            "Verify the mobile numbers",
            "Enter the code from the text message on the administration’s site; without it in time the order is returned.";
        AuthorityReview:
            "Wait for the provincial administration",
            "It may ring, and sends the result by text message and e-mail. Only after approval may a new domain resolve.";
        Licence:
            "Obtain the licence",
            "On dxzhgl.miit.gov.cn, free: from the province, or for several provinces or foreign investment from the ministry. Provinces promise 5 to 40 working days. Payment licences: from the People’s Bank.";
        Psb:
            "File with the public-security authority",
            "Enter the applicant, then the service, and say whether users interact. Review takes three to five working days.";
        HongKongDomain:
            "Choose a domain",
            "Any registrar and suffix, but no domain with a standing filing.";
        HongKongServer:
            "Rent a server in Hong Kong",
            "The provider verifies the account by company certificate or passport.";
        HongKongRoute:
            "Choose the route to mainland visitors",
            "Set the CDN to “global excluding mainland”. China-optimised routes help; cross-border lines need company verification.";
        HongKongStores:
            "Leave the mainland stores",
            "Chinese Android stores refuse an app without a filing; offer it in other stores.";
        HongKongOwnSite:
            "Use a website or app of your own",
            "A mini-program is filed with its platform wherever it runs; only a service of your own can be served from Hong Kong.";
        HongKongData:
            "Settle the export of personal data",
            "The number of people since 1 January decides the procedure. Ask about sensitive data.";
    }
}
