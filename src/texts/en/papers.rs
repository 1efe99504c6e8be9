//! Papers and steps in English.

use crate::law::{Document, Stage, Step};
use crate::texts::Item;

/// A paper: its name, and its form, who signs, and what trips people up.
#[must_use]
pub const fn document(id: Document) -> Item {
    match id {
        Document::BusinessLicence => Item {
            text: "Business licence",
            detail: "Latest version with the unified credit code, from the province where you file; a branch brings its own. Shanghai refuses the e-licence.",
        },
        Document::RepresentativeOfficeCertificate => Item {
            text: "Representative office registration certificate",
            detail: "Issued in China; the parent’s foreign papers do not replace it. Shanghai: filed as an enterprise, with the organisation code certificate.",
        },
        Document::InstitutionCertificate => Item {
            text: "Public institution certificate",
            detail: "Or the organisation code certificate.",
        },
        Document::GovernmentCertificate => Item {
            text: "Unified social credit code certificate",
            detail: "Or the organisation code certificate.",
        },
        Document::SocialOrganisationCertificate => Item {
            text: "Social organisation registration certificate",
            detail: "Or the organisation code certificate.",
        },
        Document::PrivateNonEnterpriseCertificate => Item {
            text: "Private non-enterprise registration certificate",
            detail: "Or the social service institution, private-school or organisation code certificate.",
        },
        Document::FoundationCertificate => Item {
            text: "Foundation registration certificate",
            detail: "Or the organisation code certificate. Charities add civil-affairs proof and a sealed pledge to do no financial business.",
        },
        Document::LawFirmLicence => Item {
            text: "Law firm practice licence",
            detail: "Beijing: cover, registration, last inspection and change pages. Shandong: organisation code or unified credit code certificate.",
        },
        Document::MedicalLicence => Item {
            text: "Medical institution practice licence",
            detail: "Guangdong does not take it. Inner Mongolia: hospitals add business licence and medical advertising review certificate.",
        },
        Document::ReligiousVenueCertificate => Item {
            text: "Religious venue registration certificate",
            detail: "Its name and number must be those of the domain holder.",
        },
        Document::IdCard => Item {
            text: "Resident identity card",
            detail: "Inner Mongolia refuses temporary cards.",
        },
        Document::HongKongMacauPermit => Item {
            text: "Mainland Travel Permit for Hong Kong and Macau Residents",
            detail: "Or their residence permit, which Shanghai prefers. Shanghai refuses Hong Kong identity cards and passports.",
        },
        Document::TaiwanPermit => Item {
            text: "Mainland Travel Permit for Taiwan Residents",
            detail: "Or their residence permit, which Shanghai prefers. In Jiangsu, enter the number with its letters.",
        },
        Document::Passport => Item {
            text: "Passport",
            detail: "Type and number as in the domain’s registration. A permanent residence card is not confirmed as a substitute.",
        },
        Document::ResidenceProof => Item {
            text: "Residence permit",
            detail: "Shanghai: over a month valid, with proof of its status; foreigners add the accommodation slip (居住单).",
        },
        Document::StudentCard => Item {
            text: "Student card",
            detail: "Only Shandong and Sichuan are known to take it.",
        },
        Document::EmploymentProof => Item {
            text: "Proof of employment or income",
            detail: "Guangdong: starting date, post, employer’s seal. Sichuan: or the guardian’s papers.",
        },
        Document::GuardianPapers => Item {
            text: "Guardian’s papers",
            detail: "Sichuan: identity card, household-register pages and letter of consent, unless you prove work. Shandong: identity card.",
        },
        Document::PrincipalId => Item {
            text: "The principal’s identity paper",
            detail: "Identity card, Hong Kong and Macau or Taiwan travel permit, or passport. Shanghai: a sealed statement of the Chinese name, if the passport has none.",
        },
        Document::ManagerId => Item {
            text: "The service manager’s identity paper",
            detail: "Several provinces refuse one already named by another applicant.",
        },
        Document::PrincipalAuthorisation => Item {
            text: "Letter authorising the principal",
            detail: "From the legal representative, on the provider’s or province’s template.",
        },
        Document::ManagerAuthorisation => Item {
            text: "Letter authorising the service manager",
            detail: "Unless the manager is the legal representative. Shanghai’s own form names the domain.",
        },
        Document::MainlandPhoneNumbers => Item {
            text: "Mainland mobile numbers",
            detail: "Answered in Chinese office hours; not virtual, not another applicant’s. Two people need different numbers and e-mail addresses; most provinces want another emergency number.",
        },
        Document::FaceVerification => Item {
            text: "Service manager’s face check",
            detail: "In person, online; the face must match the identity paper.",
        },
        Document::BackdropPhoto => Item {
            text: "Service manager’s photo before the backdrop",
            detail: "At the provider’s place, or before the backdrop it sends. Since 2022 only if a provider asks.",
        },
        Document::DomainRealNameProof => Item {
            text: "Proof of the domain’s real-name check",
            detail: "For every domain, the registrar’s screenshot: domain, expiry, and the holder’s name, paper and number as in the filing.",
        },
        Document::DomainCertificate => Item {
            text: "Domain certificate",
            detail: "For every domain: in Hunan, in Inner Mongolia from individuals, in Tianjin when replacing a personal filing; elsewhere if the provider asks.",
        },
        Document::ServerProof => Item {
            text: "Proof of the server",
            detail: "Order, service number or authorisation code; a code often serves one site or app, once.",
        },
        Document::GovernmentDomainForm => Item {
            text: "Review form for a public website",
            detail: "In Inner Mongolia, Heilongjiang and Jiangxi the staffing office (编办) approves it: begin with it.",
        },
        Document::AuthenticityCommitment => Item {
            text: "Commitment to truthful information",
            detail: "On the provider’s template or in its system; in Jiangsu the service manager signs.",
        },
        Document::AuthenticitySheet => Item {
            text: "Authenticity verification sheet",
            detail: "Signed by hand; organisations add the seal. Since 2022 only if a provider asks.",
        },
        Document::RegistrationForm => Item {
            text: "Filing registration form",
            detail: "The provider’s form, exactly as on the papers.",
        },
        Document::ProvincialPledge => Item {
            text: "Guangdong’s filing pledge",
            detail: "Signed by hand by the legal representative and sealed; an individual signs and adds a fingerprint.",
        },
        Document::ResponsibilityNotice => Item {
            text: "Notice of responsibility",
            detail: "The service manager copies the set lines by hand and signs.",
        },
        Document::CommitmentVideo => Item {
            text: "Video of the commitment",
            detail: "The service manager holds the completed letter.",
        },
        Document::PartyBuildingLetter => Item {
            text: "Party-building confirmation letter",
            detail: "Xinjiang: ask the cyberspace administration. Tibet: from the local Party working committee’s office; ask whether still wanted.",
        },
        Document::ConstructionPlan => Item {
            text: "Website construction plan",
            detail: "Columns with page designs, people and funds, content rules, network, security, emergency plan; in Hunan a sealed PDF.",
        },
        Document::NotInvolvedPledge => Item {
            text: "Pledge that no approval is needed",
            detail: "On the province’s template. Hubei takes none: narrow the scope. Henan takes none for finance.",
        },
        Document::NameChangeLetter => Item {
            text: "Letter confirming a change of name",
            detail: "Only if the name changed: from the company registry, with the new certificate. New certificate number: cancel and file anew.",
        },
        Document::AppIcon => Item {
            text: "App icon",
            detail: "One image; Huawei Cloud: under 100 KB.",
        },
        Document::AppIdentity => Item {
            text: "Package name or Bundle ID, public key and fingerprint",
            detail: "Fingerprint: MD5 for Android and HarmonyOS, SHA-1 for iOS. See keytool or Apple’s developer console. One filing covers all platforms under one name.",
        },
        Document::NewsPermit => Item {
            text: "Internet news permit",
            detail: "From the cyberspace administration.",
        },
        Document::PublishingPermit => Item {
            text: "Online publishing permit",
            detail: "Applied for through the province.",
        },
        Document::AudioVisualPermit => Item {
            text: "Online audio-visual programme permit",
            detail: "Only for applicants that the state owns or controls.",
        },
        Document::CulturePermit => Item {
            text: "Online culture business permit",
            detail: "Valid three years.",
        },
        Document::GameNumber => Item {
            text: "Game publication number",
            detail: "One for each game.",
        },
        Document::ReligionPermit => Item {
            text: "Internet religious information permit",
            detail: "Valid three years. The legal representative must be a mainland Chinese national.",
        },
        Document::RideHailingPermit => Item {
            text: "Ride-hailing business permit",
            detail: "From the city’s transport authority.",
        },
        Document::FinancePermit => Item {
            text: "Financial sector licence",
            detail: "From the authority of your line. Guangdong adds a sealed pledge.",
        },
        Document::TrainingApproval => Item {
            text: "Approval for off-campus training",
            detail: "From the education authority.",
        },
        Document::LicenceApplication => Item {
            text: "Licence application form",
            detail: "With business licence, legal representative’s identity paper and signed declaration. Guizhou, Yunnan: telecom business, or this service, in the registered scope.",
        },
        Document::ArticlesOfAssociation => Item {
            text: "Articles of association",
            detail: "With the company registry’s query seal.",
        },
        Document::EquityChart => Item {
            text: "Shareholding chart",
            detail: "Signed and sealed, with screenshots of the national enterprise credit system; without foreign capital, a statement of that.",
        },
        Document::ShareholderIds => Item {
            text: "Shareholders’ papers",
            detail: "Every first-level shareholder: identity paper, or a company’s business licence and articles.",
        },
        Document::CapitalProof => Item {
            text: "Proof of registered capital",
            detail: "At least RMB 1 million for one province, 10 million for several, 1 million in the Beijing pilot. It need not be paid in.",
        },
        Document::StaffSocialInsurance => Item {
            text: "Staff’s social-insurance proof",
            detail: "Three people: for licence, customer service, network security. Guangxi, Yunnan, Zhejiang: the last month; Guizhou: three months.",
        },
        Document::BusinessPlan => Item {
            text: "Business plan",
            detail: "What is offered, to whom, how it earns. Marketplaces in Hunan add the agreement with a third-party payment provider.",
        },
        Document::TechnicalPlan => Item {
            text: "Technical plan",
            detail: "Information services, and in Hunan transaction processing, add page shots that show the domain.",
        },
        Document::SecurityMeasures => Item {
            text: "Security measures",
            detail: "Information services add how content is reviewed; transaction processing in Guizhou, how merchants are vetted.",
        },
        Document::LawfulOperationCommitment => Item {
            text: "Commitment to operate lawfully",
            detail: "Signed and sealed, with 部分证明事项告知承诺书. Names that suggest payment, finance or ride-hailing: also 依法经营特定电信业务承诺书.",
        },
        Document::AccessAgreement => Item {
            text: "Access agreement",
            detail: "With the provider; add a copy of its licence. It supplies both.",
        },
        Document::DomainOwnership => Item {
            text: "Domain certificate in the company’s name",
            detail: "From the registrar; the holder is the company that applies.",
        },
        Document::FilingNumber => Item {
            text: "ICP filing number",
            detail: "At the bottom centre of the home page when you apply.",
        },
        Document::PilotApproval => Item {
            text: "Pilot approval of the ministry",
            detail: "Forms on pilot, company, people, shareholders, service; commitment letter. Beijing gives a first opinion within 15 days.",
        },
        Document::CepaCertificate => Item {
            text: "Hong Kong or Macau service supplier certificate",
            detail: "The 2016 notice lets its holder own an app store wholly; CEPA was amended on 1 March 2025: check the present text.",
        },
        Document::PsbAccount => Item {
            text: "Account on the public-security platform",
            detail: "At beian.mps.gov.cn: a legal-person account, or a personal one for individuals.",
        },
        Document::PsbPapers => Item {
            text: "Papers for the public-security filing",
            detail: "Applicant’s certificate, filing number, domain, server IP, provider. Responsible, security and emergency contacts: identity papers, usually a photo holding them. Interactive sites: perhaps a pledge, interview or visit.",
        },
        Document::DrugsDevicesPapers => Item {
            text: "Papers for drug and device information",
            detail: "For the provincial drug administration. Until 21 December 2025: certificate before the filing. Since then: filed after it, with two qualified staff or more.",
        },
    }
}

/// The heading over the papers of a stage.
#[must_use]
pub const fn stage(id: Stage) -> &'static str {
    match id {
        Stage::Filing => "For the filing",
        Stage::Approval => "From other authorities",
        Stage::Licence => "For the licence",
        Stage::Psb => "After the filing",
    }
}

/// A step: what to do, and what happens.
#[must_use]
pub const fn step(id: Step) -> Item {
    match id {
        Step::Prepare => Item {
            text: "Get ready",
            detail: "Open an account for this applicant, verify the domain in its name, rent the server, gather the papers.",
        },
        Step::Approval => Item {
            text: "Obtain the other authority’s permit",
            detail: "Apply to the authority named with each permit. One missing or expired returns the order.",
        },
        Step::EnterInformation => Item {
            text: "Enter the basic information",
            detail: "Choose the province that issued the certificate: it cannot be changed later.",
        },
        Step::VerifyServer => Item {
            text: "Verify the server",
            detail: "In the mainland, with a public IP address, subscribed for three months or more, not metered.",
        },
        Step::SubjectAndSite => Item {
            text: "Enter the applicant and the service",
            detail: "Exactly as on the papers. A site name has three characters or more, not only digits or English, nothing like “China” or “national”; an individual’s must not suggest a company.",
        },
        Step::Upload => Item {
            text: "Upload the papers",
            detail: "Originals only, photographed or scanned in colour, all edges visible; no photo of a screen. Identity papers: both sides, valid for over three months. Letters: signed by hand, sealed, dated no later than submission and within three months of review.",
        },
        Step::FaceCheck => Item {
            text: "Pass the face check",
            detail: "In the provider’s app or mini-program: plain white background, even light, no hat or glasses.",
        },
        Step::Confirm => Item {
            text: "Confirm and submit",
            detail: "Only one order per applicant may be under way, with any provider.",
        },
        Step::ProviderReview => Item {
            text: "Answer the provider’s review",
            detail: "The provider rings in Chinese office hours; an unanswered call can return the order.",
        },
        Step::SmsCheck => Item {
            text: "Verify the mobile numbers",
            detail: "Enter the code from the text message on the administration’s site; without it in time the order is returned.",
        },
        Step::AuthorityReview => Item {
            text: "Wait for the provincial administration",
            detail: "It may ring, and sends the result by text message and e-mail. Only after approval may a new domain resolve.",
        },
        Step::Licence => Item {
            text: "Obtain the licence",
            detail: "On dxzhgl.miit.gov.cn, free: from the province, or for several provinces or foreign investment from the ministry. Provinces promise 5 to 40 working days. Payment licences: from the People’s Bank.",
        },
        Step::Psb => Item {
            text: "File with the public-security authority",
            detail: "Enter the applicant, then the service, and say whether users interact. Review takes three to five working days.",
        },
        Step::HongKongDomain => Item {
            text: "Choose a domain",
            detail: "Any registrar and suffix, but no domain with a standing filing.",
        },
        Step::HongKongServer => Item {
            text: "Rent a server in Hong Kong",
            detail: "The provider verifies the account by company certificate or passport.",
        },
        Step::HongKongRoute => Item {
            text: "Choose the route to mainland visitors",
            detail: "Set the CDN to “global excluding mainland”. China-optimised routes help; cross-border lines need company verification.",
        },
        Step::HongKongStores => Item {
            text: "Leave the mainland stores",
            detail: "Chinese Android stores refuse an app without a filing; offer it in other stores.",
        },
        Step::HongKongOwnSite => Item {
            text: "Use a website or app of your own",
            detail: "A mini-program is filed with its platform wherever it runs; only a service of your own can be served from Hong Kong.",
        },
        Step::HongKongData => Item {
            text: "Settle the export of personal data",
            detail: "The number of people since 1 January decides the procedure. Ask about sensitive data.",
        },
    }
}
