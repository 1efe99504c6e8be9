//! Papers and steps in English.

use crate::law::{Document, Stage, Step};
use crate::texts::Item;

/// A paper: its name, and its form, who signs, and what trips people up.
#[must_use]
pub const fn document(id: Document) -> Item {
    match id {
        Document::BusinessLicence => Item {
            text: "Business licence",
            detail: "Photo or colour scan of the original, all edges visible: the latest version with the unified credit code, from the province where you file. Shanghai refuses the electronic licence. A branch brings its own.",
        },
        Document::RepresentativeOfficeCertificate => Item {
            text: "Registration certificate of a foreign company’s representative office",
            detail: "Photo or colour scan of the original. It must be issued by Chinese authorities; the parent company’s foreign papers do not replace it. Shanghai asks for the organisation code certificate.",
        },
        Document::InstitutionCertificate => Item {
            text: "Public institution legal-person certificate",
            detail: "Photo or colour scan of the original, or of the organisation code certificate. Name and number must match the domain holder’s.",
        },
        Document::GovernmentCertificate => Item {
            text: "Unified social credit code certificate",
            detail: "Photo or colour scan of the original, or of the organisation code certificate. Name and number must match the domain holder’s.",
        },
        Document::SocialOrganisationCertificate => Item {
            text: "Social organisation legal-person registration certificate",
            detail: "Photo or colour scan of the original, or of the organisation code certificate.",
        },
        Document::PrivateNonEnterpriseCertificate => Item {
            text: "Private non-enterprise unit registration certificate",
            detail: "Photo or colour scan of the original, or of a social service institution certificate, private-school licence or organisation code certificate.",
        },
        Document::FoundationCertificate => Item {
            text: "Foundation legal-person registration certificate",
            detail: "Photo or colour scan of the original, or of the organisation code certificate. A charitable foundation adds proof from the civil affairs authority and a sealed pledge to do no financial business.",
        },
        Document::LawFirmLicence => Item {
            text: "Law firm practice licence",
            detail: "Photo or colour scan of the original. Beijing wants cover, registration page, latest annual inspection and change pages; Shandong wants the organisation code or unified credit code certificate.",
        },
        Document::MedicalLicence => Item {
            text: "Medical institution practice licence",
            detail: "Photo or colour scan of the original. Guangdong does not take it as the applicant’s certificate; Inner Mongolia asks hospitals for the business licence and the medical advertising review certificate too.",
        },
        Document::ReligiousVenueCertificate => Item {
            text: "Religious venue registration certificate",
            detail: "Photo or colour scan of the original. Name and number must match the domain holder’s.",
        },
        Document::IdCard => Item {
            text: "Resident identity card",
            detail: "Photo or colour scan of the original, both sides, nothing covered, more than three months valid. Inner Mongolia refuses temporary cards.",
        },
        Document::HongKongMacauPermit => Item {
            text: "Mainland Travel Permit for Hong Kong and Macau Residents",
            detail: "Photo or colour scan of the original, both sides, more than three months valid; or the residence permit for Hong Kong and Macau residents, which Shanghai prefers. Shanghai refuses Hong Kong identity cards and passports.",
        },
        Document::TaiwanPermit => Item {
            text: "Mainland Travel Permit for Taiwan Residents",
            detail: "Photo or colour scan of the original, both sides, more than three months valid; or the residence permit for Taiwan residents, which Shanghai prefers. In Jiangsu, enter the number with its letters.",
        },
        Document::Passport => Item {
            text: "Passport",
            detail: "Photo or colour scan of the original, more than three months valid. Type and number must match the domain’s registration. The permanent residence card is not confirmed as a substitute.",
        },
        Document::ResidenceProof => Item {
            text: "Residence permit",
            detail: "Photo or colour scan of the original, for whoever holds no identity card of the province. In Shanghai, more than a month valid and with proof of its status; foreigners there add the accommodation slip.",
        },
        Document::StudentCard => Item {
            text: "Student card",
            detail: "Photo or colour scan of the original. Only Shandong and Sichuan are known to take it; Shanghai and Guangdong refuse it.",
        },
        Document::EmploymentProof => Item {
            text: "Proof of employment or income",
            detail: "At sixteen or seventeen. Guangdong wants starting date, post and the employer’s seal; Jiangsu, Chongqing and Liaoning take proof of work or income. In Sichuan the guardian’s papers serve instead.",
        },
        Document::GuardianPapers => Item {
            text: "Guardian’s papers",
            detail: "Under eighteen. Sichuan: the guardian’s identity card, household-register pages and letter of consent, as an alternative to proof of work. Shandong: the guardian’s identity card.",
        },
        Document::PrincipalId => Item {
            text: "The principal’s identity paper",
            detail: "Whichever the principal holds: resident identity card, Hong Kong and Macau or Taiwan travel permit, or passport. Original, both sides, photographed or scanned in colour, more than three months valid. Shanghai wants a sealed statement if the passport gives no Chinese name.",
        },
        Document::ManagerId => Item {
            text: "The service manager’s identity paper",
            detail: "Photo or colour scan of the original, both sides, more than three months valid. Several provinces refuse a manager already named by another applicant.",
        },
        Document::PrincipalAuthorisation => Item {
            text: "Letter authorising the principal",
            detail: "From the legal representative, on the provider’s or province’s template: official seal, legible handwritten signature, dated no later than submission and within three months of review.",
        },
        Document::ManagerAuthorisation => Item {
            text: "Letter authorising the service manager",
            detail: "Where the manager is not the legal representative: official seal, legible handwritten signature, dated no later than submission and within three months of review. Shanghai’s own form names the domain.",
        },
        Document::MainlandPhoneNumbers => Item {
            text: "Mainland mobile numbers",
            detail: "Answered in Chinese office hours. Main and emergency numbers differ in most provinces; two people need different numbers and e-mail addresses. No virtual number, none used for another applicant.",
        },
        Document::FaceVerification => Item {
            text: "Face check of the service manager",
            detail: "By the manager in person, online: plain white background, neither too bright nor too dark, no hat or glasses. The face must match the identity paper.",
        },
        Document::BackdropPhoto => Item {
            text: "Photo of the manager before the official backdrop",
            detail: "Taken at one of the provider’s places, or before a backdrop it posts to you or has you print; then uploaded. Usual in 2018; since then only where a provider still asks.",
        },
        Document::DomainRealNameProof => Item {
            text: "Proof of the domain’s real-name verification",
            detail: "For every domain, the registrar’s screenshot: domain, holder, type and number of the holder’s paper, expiry. Name, type and number must match the filing. Allow three to five working days after verification.",
        },
        Document::DomainCertificate => Item {
            text: "Domain certificate",
            detail: "The registrar’s certificate for every domain. Hunan always wants it, Inner Mongolia from individuals, Tianjin when a company takes over a personal filing; elsewhere, only if your provider asks.",
        },
        Document::ServerProof => Item {
            text: "Proof of the server",
            detail: "Order, service number or authorisation code of a mainland server with a public IP address, subscribed for three months or more; metered servers do not count. A code often serves one site or app, once.",
        },
        Document::GovernmentDomainForm => Item {
            text: "Review form for a government or institution website",
            detail: "For government bodies everywhere, public institutions in Inner Mongolia, Heilongjiang and Jiangxi. There the office for institutional establishment approves it: begin with it.",
        },
        Document::AuthenticityCommitment => Item {
            text: "Commitment to truthful filing information",
            detail: "On the provider’s template or in its system: handwritten signature, the organisation’s seal, dated no later than submission and within three months of review. In Jiangsu the service manager signs.",
        },
        Document::AuthenticitySheet => Item {
            text: "Authenticity verification sheet",
            detail: "Download, fill in, sign, scan or photograph. linktom wants two originals with the organisation’s seal in the blank of the manager’s signature. Usual in 2018; since then only if your provider asks.",
        },
        Document::RegistrationForm => Item {
            text: "Filing registration form",
            detail: "Applicant, people and site on the provider’s form, exactly as on the papers.",
        },
        Document::ProvincialPledge => Item {
            text: "Guangdong’s filing pledge",
            detail: "On Guangdong’s template. The legal representative signs by hand and the organisation seals; an individual signs and adds a fingerprint.",
        },
        Document::ResponsibilityNotice => Item {
            text: "Notice of responsibility for authenticity",
            detail: "Jiangsu’s own. The service manager copies the prescribed lines by hand and signs.",
        },
        Document::CommitmentVideo => Item {
            text: "Video of the commitment",
            detail: "For Jiangsu: the service manager is filmed holding the completed letter.",
        },
        Document::PartyBuildingLetter => Item {
            text: "Party-building confirmation letter",
            detail: "Xinjiang: for every order but cancellations and changes that leave the domain alone; ask the region’s cyberspace administration. Tibet: for first filings, from the local Party working committee’s office; ask whether it is still wanted.",
        },
        Document::ConstructionPlan => Item {
            text: "Website construction plan",
            detail: "Columns with page designs, people and funds, content management, network, security, emergency plan. Hunan wants a sealed PDF once more than one site is filed.",
        },
        Document::NotInvolvedPledge => Item {
            text: "Pledge that no prior approval is needed",
            detail: "On the province’s template, sealed: none of the regulated business the name or scope suggests is done. Hubei takes no pledge: reduce the scope. Henan takes none for finance.",
        },
        Document::NameChangeLetter => Item {
            text: "Letter confirming a change of name",
            detail: "Only after a change of name: the company registry’s letter, with the new certificate. A new certificate number means cancelling and filing anew.",
        },
        Document::AppIcon => Item {
            text: "App icon",
            detail: "One image file, at most 100 KB with Huawei Cloud.",
        },
        Document::AppIdentity => Item {
            text: "Package name or Bundle ID, public key and fingerprint",
            detail: "Android, HarmonyOS: package name, public key, MD5 of the signing certificate. iOS: Bundle ID, public key, SHA-1. Read them with keytool or in Apple’s developer console. One filing covers all platforms under one name.",
        },
        Document::NewsPermit => Item {
            text: "Internet news information service permit",
            detail: "From the national or provincial cyberspace administration. Photo or colour scan of the original, not expired. Closed to foreign investment.",
        },
        Document::PublishingPermit => Item {
            text: "Online publishing service permit",
            detail: "From the National Press and Publication Administration, through the province. Photo or colour scan of the original, not expired. Closed to foreign investment.",
        },
        Document::AudioVisualPermit => Item {
            text: "Online audio-visual programme permit",
            detail: "From the radio and television administration, to state-owned or state-controlled applicants only. Photo or colour scan of the original, not expired. Closed to foreign investment.",
        },
        Document::CulturePermit => Item {
            text: "Online culture business permit",
            detail: "From the provincial culture and tourism authority, for three years. Photo or colour scan of the original, not expired. Foreign investment only in music.",
        },
        Document::GameNumber => Item {
            text: "Game publication number",
            detail: "The press and publication authority’s approval of the game. Closed to foreign investment.",
        },
        Document::ReligionPermit => Item {
            text: "Internet religious information service permit",
            detail: "From the provincial religious affairs authority, for three years; the legal representative must be a mainland Chinese national. Closed to foreigners and what they set up.",
        },
        Document::RideHailingPermit => Item {
            text: "Ride-hailing business permit",
            detail: "From the city’s transport authority. Photo or colour scan of the original, not expired.",
        },
        Document::FinancePermit => Item {
            text: "Financial sector licence",
            detail: "From the authority for your line: the People’s Bank, the financial or securities regulator, or the local finance office. Guangdong adds a sealed pledge; Shanghai and Zhejiang are strict.",
        },
        Document::TrainingApproval => Item {
            text: "Approval for off-campus training",
            detail: "From the education authority. Whoever does no such training gives a pledge in Jiangsu, Jiangxi and others.",
        },
        Document::LicenceApplication => Item {
            text: "Licence application form",
            detail: "On the ministry’s licence portal, with business licence, legal representative’s identity paper and signed declaration. Guizhou and Yunnan want telecom business, or this service, in the registered scope.",
        },
        Document::ArticlesOfAssociation => Item {
            text: "Articles of association",
            detail: "With the company registry’s query seal.",
        },
        Document::EquityChart => Item {
            text: "Shareholding chart",
            detail: "Complete, signed and sealed, with screenshots of the national enterprise credit system. Without foreign capital, add a statement that says so.",
        },
        Document::ShareholderIds => Item {
            text: "Shareholders’ papers",
            detail: "For every first-level shareholder: a person’s identity paper, or a company’s business licence and articles.",
        },
        Document::CapitalProof => Item {
            text: "Proof of registered capital",
            detail: "At least RMB 1 million for one province, 10 million for several; in the Beijing pilot 1 million. By rule it need not be paid in.",
        },
        Document::StaffSocialInsurance => Item {
            text: "Social-insurance proof of the staff",
            detail: "For three different people, responsible for licence, customer service and network security: the last month in Guangxi, Yunnan and Zhejiang, three months in Guizhou.",
        },
        Document::BusinessPlan => Item {
            text: "Business development and implementation plan",
            detail: "A form on the portal: what is offered, to whom, how it earns. For marketplaces, Hunan wants the agreement with a third-party payment provider.",
        },
        Document::TechnicalPlan => Item {
            text: "Technical plan",
            detail: "A form on the portal. Attach page shots that show the domain: for information services, and in Hunan for transaction processing.",
        },
        Document::SecurityMeasures => Item {
            text: "Network and information security measures",
            detail: "Entered on the portal. Information services add how content is reviewed; for transaction processing, Guizhou asks how merchants are vetted.",
        },
        Document::LawfulOperationCommitment => Item {
            text: "Commitment to operate lawfully",
            detail: "Signed and sealed, with the notice-and-commitment letter for certain proofs. Names that suggest payment, finance or ride-hailing call for a special commitment.",
        },
        Document::AccessAgreement => Item {
            text: "Access agreement",
            detail: "With the provider whose servers carry the service; add a copy of the provider’s licence. The provider supplies both.",
        },
        Document::DomainOwnership => Item {
            text: "Domain certificate in the company’s name",
            detail: "The registrar’s certificate. The holder must be the company that applies.",
        },
        Document::FilingNumber => Item {
            text: "ICP filing number",
            detail: "The filing comes first: when you apply, the number must already stand at the bottom centre of the home page.",
        },
        Document::PilotApproval => Item {
            text: "Pilot approval of the ministry",
            detail: "For a foreign-invested company registered, with its facilities, in a pilot area. Forms on pilot, company and people, shareholders and service, with a commitment letter. In Beijing the first opinion comes within fifteen days.",
        },
        Document::CepaCertificate => Item {
            text: "Hong Kong or Macau service supplier certificate",
            detail: "The investor’s. The 2016 notice lets its holder own an app-store company wholly; CEPA was amended on 1 March 2025: check the present text.",
        },
        Document::PsbAccount => Item {
            text: "Account on the public-security platform",
            detail: "At beian.mps.gov.cn, formerly beian.gov.cn, in Chinese only: a legal-person account for organisations, a personal account for individuals.",
        },
        Document::PsbPapers => Item {
            text: "Papers for the public-security filing",
            detail: "Applicant’s certificate, filing number, domain, server IP, access provider. For the responsible, security and emergency contacts: identity papers, both sides, usually with a photo holding them. Interactive sites may face a pledge, interview or visit.",
        },
        Document::DrugsDevicesPapers => Item {
            text: "Papers for drug and device information",
            detail: "Provincial drug administration; organisations only. Until 21 December 2025: qualification certificate, before the filing. Since then: filed after the ICP filing, with at least two qualified staff; some provinces and providers still ask beforehand.",
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
        Stage::Psb => "For the public-security filing",
    }
}

/// A step: what to do, and what happens.
#[must_use]
pub const fn step(id: Step) -> Item {
    match id {
        Step::Prepare => Item {
            text: "Get ready",
            detail: "Open an account with the provider, one per applicant. Register and verify the domain in the applicant’s name, buy the server, gather the papers. An unfiled domain must not resolve. Someone must read and write Chinese.",
        },
        Step::Approval => Item {
            text: "Obtain the permit of the other authority",
            detail: "Apply to the authority named beside each permit. It must be granted before you file or apply for the licence; without it, the order is returned.",
        },
        Step::EnterInformation => Item {
            text: "Enter the basic information",
            detail: "In the provider’s system, in Chinese: kind of applicant, province, district, certificate, domain or app. The system finds the kind of order. Choose the province that issued the certificate; it cannot be changed later.",
        },
        Step::VerifyServer => Item {
            text: "Verify the server",
            detail: "Select the server, or enter its service number or authorisation code. It must stand in the mainland, with a public IP address and a subscription of three months or more. Used codes are refused.",
        },
        Step::SubjectAndSite => Item {
            text: "Enter the applicant and the service",
            detail: "Exactly as on the papers: applicant, principal, manager, phones, full address. A site name has three characters or more, not only digits or English, and nothing like “China” or “national”; an individual’s must not suggest a company.",
        },
        Step::Upload => Item {
            text: "Upload the papers",
            detail: "In the filing system, or by the provider’s app or code. Originals photographed or scanned in colour, edges visible; no photocopies, no photos of a screen. Sign, seal and date letters first.",
        },
        Step::FaceCheck => Item {
            text: "Pass the face check",
            detail: "The service manager scans a code or opens the provider’s app or mini-program, before a plain white background, without hat or glasses.",
        },
        Step::Confirm => Item {
            text: "Confirm and submit",
            detail: "Check applicant, service and provider data once more. Only one order per applicant may be under way, at whichever provider.",
        },
        Step::ProviderReview => Item {
            text: "Answer the provider’s review",
            detail: "The provider checks the order and rings the contacts in Chinese office hours; an unanswered call can return it. Mend what is objected to and resubmit. What passes goes to the provincial administration.",
        },
        Step::SmsCheck => Item {
            text: "Verify the mobile numbers",
            detail: "A code reaches the filed mobile numbers by text message. Enter it on the administration’s site before it lapses. Five wrong tries are allowed; the sixth, or none in time, returns the order.",
        },
        Step::AuthorityReview => Item {
            text: "Wait for the provincial administration",
            detail: "It examines the order, may ring, and sends the result by text message and e-mail. Only then let a new domain resolve; show the number at the bottom centre of the home page (in an app, its settings), linked to the ministry’s filing site.",
        },
        Step::Licence => Item {
            text: "Obtain the licence",
            detail: "After the filing, on the ministry’s portal, free of charge: from the province for one province, from the ministry for several or with foreign investment. Provinces promise five to forty working days. Payment licences come from the People’s Bank.",
        },
        Step::Psb => Item {
            text: "File with the public-security authority",
            detail: "On its platform, enter the applicant, then the service: filing number, IP address, domain, whether users interact. The review takes three to five working days. Then show number and icon within thirty days.",
        },
        Step::HongKongDomain => Item {
            text: "Choose a domain",
            detail: "Any registrar and suffix will do. A filed domain must not be pointed at Hong Kong or abroad while its filing stands: the filing may be revoked.",
        },
        Step::HongKongServer => Item {
            text: "Rent a server in Hong Kong",
            detail: "The provider verifies the account by company certificate or passport. No ICP filing is needed, and none can be made with such a server. A mainland operator should ask about the public-security filing.",
        },
        Step::HongKongRoute => Item {
            text: "Choose the route to mainland visitors",
            detail: "Set the CDN to “global excluding mainland”: mainland visitors are served from Hong Kong, Japan or Singapore. China-optimised routes help; cross-border lines need company verification. The price: slower than mainland hosting, worst on mobile, never guaranteed.",
        },
        Step::HongKongData => Item {
            text: "Settle the export of personal data",
            detail: "Since 22 March 2024, by people counted from 1 January: below 100,000 without sensitive data, no mechanism; up to one million, standard contract or certification; above, security assessment. Ask about sensitive data.",
        },
    }
}
