//! Papers and steps in English.

use crate::ids::{Aside, Document, Origin, Stage, Step};

words! {
    /// A paper: its name, and its form, who signs, and what trips people up.
    document(Document): 2 {
        BusinessLicence:
            "Business licence",
            "Bring the latest version, with the unified social credit code, issued in the province where you file.";
        RepresentativeOfficeCertificate:
            "Representative office registration certificate",
            "The certificate must be issued in China. The parent company’s foreign papers do not replace it.";
        InstitutionCertificate:
            "Public institution certificate",
            "Bring the certificate of the institution as a legal person (事业单位法人证书).";
        GovernmentCertificate:
            "Unified social credit code certificate",
            "The certificate must be that of the body that runs the website.";
        SocialOrganisationCertificate:
            "Social organisation registration certificate",
            "Bring the certificate of the organisation as a legal person (社会团体法人登记证书).";
        PrivateNonEnterpriseCertificate:
            "Private non-enterprise registration certificate",
            "You may bring the social service institution certificate or the private-school permit instead.";
        FoundationCertificate:
            "Foundation registration certificate",
            "Bring the certificate of the foundation as a legal person (基金会法人登记证书).";
        LawFirmLicence:
            "Law firm practice licence",
            "The licence must be the firm’s own, not that of a lawyer.";
        MedicalLicence:
            "Medical institution practice licence",
            "The name and number must be the same as in the filing.";
        ReligiousVenueCertificate:
            "Religious venue registration certificate",
            "The name and number on the certificate must be those of the domain holder.";
        IdCard:
            "Resident identity card",
            "Both sides are needed, and the card must be valid for more than three months.";
        HongKongMacauPermit:
            "Mainland Travel Permit for Hong Kong and Macau Residents",
            "You may bring the residence permit for Hong Kong and Macau residents instead.";
        TaiwanPermit:
            "Mainland Travel Permit for Taiwan Residents",
            "You may bring the residence permit for Taiwan residents instead.";
        Passport:
            "Passport",
            "The document type and number must be the same as in the domain’s registration. No source confirms that a permanent residence card can be used instead.";
        ResidenceProof:
            "Residence permit or other proof of residence",
            "The permit must be issued in the province where you file and still be valid.";
        StudentCard:
            "Student card",
            "The card must show that you study in the province where you file, and must still be valid.";
        EmploymentProof:
            "Proof of employment or income",
            "The proof must show that you live on your own earnings.";
        GuardianPapers:
            "Guardian’s papers",
            "Bring the guardian’s identity card. A note in this report says what else your province asks for, if anything.";
        PrincipalId:
            "Entity leader’s identity paper",
            "The entity leader (主体负责人) may bring an identity card, a travel permit for residents of Hong Kong, Macau or Taiwan, or a passport.";
        ManagerId:
            "Service manager’s identity paper",
            "Several provinces refuse a service manager (服务负责人) whom another applicant has already named.";
        PrincipalAuthorisation:
            "Letter authorising the entity leader",
            "The legal representative issues this letter for the entity leader (主体负责人), on the provider’s or the province’s template.";
        ManagerAuthorisation:
            "Letter authorising the service manager",
            "You need this letter unless the service manager (服务负责人) is the legal representative.";
        MainlandPhoneNumbers:
            "Mainland mobile numbers",
            "Someone must answer these numbers during Chinese office hours. Virtual numbers and numbers used by another applicant are not accepted. Most provinces require a different emergency number.";
        FaceVerification:
            "Service manager’s face verification",
            "The service manager (服务负责人) must complete the face verification online and in person. The face must match the identity paper.";
        BackdropPhoto:
            "Service manager’s photograph before the backdrop",
            "The photograph is taken at the provider’s place, or before the backdrop that the provider sends.";
        DomainRealNameProof:
            "Proof of the domain’s real-name verification",
            "For every domain, bring a screenshot from the registrar. It must show the domain, its expiry date, and the holder’s name, document type and number as in the filing.";
        DomainCertificate:
            "Domain certificate",
            "Bring a certificate for every domain. The registrar issues it.";
        ServerProof:
            "Proof of the server",
            "Bring the purchase record (订单) of the server, its service number (备案服务号) or an authorisation code (授权码), as your provider asks. How many websites or apps one server serves for, each provider says for itself.";
        GovernmentDomainForm:
            "Review form for a public body’s website",
            "Where the province asks for it, the staffing office (编办) must approve this form. Begin with it.";
        AuthenticityCommitment:
            "Commitment to truthful information",
            "The service manager (服务负责人) must sign it, on the provider’s template or in the provider’s system.";
        AuthenticitySheet:
            "Authenticity verification sheet",
            "The sheet must be signed by hand.";
        RegistrationForm:
            "Filing registration form",
            "Use the provider’s form. Your entries must be exactly the same as on your papers.";
        ProvincialPledge:
            "The province’s filing pledge",
            "Use the form that the provider gives you, and sign it by hand.";
        ResponsibilityNotice:
            "Notice of responsibility",
            "The service manager (服务负责人) must copy the set lines by hand and sign the notice.";
        CommitmentVideo:
            "Video of the commitment",
            "In the video, the service manager (服务负责人) must hold the completed letter of commitment.";
        PartyBuildingLetter:
            "Party-building confirmation letter",
            "Ask your provider, or the region’s cyberspace administration, who issues this letter.";
        ConstructionPlan:
            "Website construction plan",
            "The plan must describe the website’s sections with page designs, the people and funds, the content rules, the network, the security measures and the emergency plan. Bring it signed and sealed, as a PDF.";
        NotInvolvedPledge:
            "Pledge about regulated words in the name",
            "The pledge says that you do not carry on the business that these words name. It does not replace a permit that another part of your plan needs. Use the province’s template.";
        NameChangeLetter:
            "Letter confirming a change of name",
            "You need this letter only if the name changed. The company registry issues the letter. Bring the new certificate with it. If the certificate number changed too, you must cancel the filing and file again.";
        AppIcon:
            "App icon",
            "Bring one image. Huawei Cloud requires it to be under 100 KB.";
        AppIdentity:
            "Package name or Bundle ID, public key and fingerprint",
            "The fingerprint is MD5 for Android and HarmonyOS, and SHA-1 for iOS. You can read it with keytool or in Apple’s developer console. One filing covers all platforms on which the app has the same name.";
        NewsPermit:
            "Internet news permit",
            "The cyberspace administration issues this permit to legal persons set up in the mainland. The chief responsible person and the editor-in-chief must be Chinese citizens.";
        PublishingPermit:
            "Online publishing permit",
            "You apply for this permit through the province.";
        AudioVisualPermit:
            "Online audio-visual programme permit",
            "This permit is only for applicants that the state owns or controls.";
        CulturePermit:
            "Online culture business permit",
            "This permit is valid for three years.";
        GameNumber:
            "Game publication number",
            "You need a publication number for each game.";
        ReligionPermit:
            "Internet religious information permit",
            "The applicant must be an organisation set up in the mainland. Its legal representative or head must be a Chinese national who lives in the mainland.";
        RideHailingPermit:
            "Ride-hailing permit",
            "The city’s transport authority issues this permit.";
        FinancePermit:
            "Financial business permit",
            "The regulator of your line of business issues this permit. Since 30 September 2026, only financial institutions and the platforms they entrust may promote financial products online; no other organisation or person may.";
        TrainingApproval:
            "Approval for off-campus training",
            "The education authority gives this approval. For school subjects it gives no new ones (Opinions of 24 July 2021).";
        AiAssessment:
            "Security assessment report (安全评估报告)",
            "You assess the service yourself and submit the report through 全国互联网安全管理服务平台.";
        RecruitmentPermit:
            "Human resources service permit",
            "The labour authority issues it.";
        TravelPermit:
            "Travel agency permit",
            "The culture and tourism authority issues it.";
        SurveyPermit:
            "Surveying and mapping qualification",
            "The surveying authority issues it.";
        MedicalPracticePermit:
            "Practice licence of the medical institution",
            "The health authority issues it.";
        DrugSalesLicence:
            "Drug or device trading licence, or the filing of the platform",
            "The drug authority issues these. A platform on which others sell is filed instead.";
        TicketPermit:
            "Commercial performance permit",
            "The provincial culture authority issues it. Its range must name show ticketing (演出票务).";
        LicenceApplication:
            "Licence application form",
            "Bring the form with the business licence, the legal representative’s identity paper and the signed declaration.";
        ArticlesOfAssociation:
            "Articles of association",
            "Bring the newest articles. An agency asks for the company registry’s query seal on them; ask whether your province does.";
        EquityChart:
            "Shareholding chart",
            "The chart must be signed and sealed and come with screenshots of the national enterprise credit system (国家企业信用信息公示系统).";
        ShareholderIds:
            "Shareholders’ papers",
            "Every first-level shareholder must provide papers. A person brings an identity paper. A company brings its business licence and articles of association.";
        CapitalProof:
            "Proof of registered capital",
            "A capital verification report was required until 31 August 2017. MIIT Order 42 has abolished it.";
        StaffSocialInsurance:
            "Proof of staff’s social insurance",
            "An agency asks for three people, one for the licence, one for customer service and one for network security, each with the last three months. Ask how many your province wants, and for how long.";
        BusinessPlan:
            "Business plan",
            "The plan must say what you offer, to whom, and how it earns money.";
        TechnicalPlan:
            "Technical plan",
            "The plan must say with which systems and servers you carry out the business plan.";
        SecurityMeasures:
            "Network and information security measures",
            "They must cover the website’s security, confidentiality and the protection of users’ data.";
        LawfulOperationCommitment:
            "Commitment to operate lawfully",
            "The commitment must be signed and sealed. Bring it with 部分证明事项告知承诺书, a commitment that replaces some proofs. If the name suggests payment, finance or ride-hailing, also bring 依法经营特定电信业务承诺书, a commitment to operate special telecom business lawfully.";
        AccessAgreement:
            "Access agreement",
            "You make this agreement with your hosting provider. Add a copy of the provider’s licence. The provider supplies both.";
        DomainOwnership:
            "Domain certificate in the company’s name",
            "The registrar issues this certificate. The holder must be the company that applies.";
        FilingNumber:
            "ICP filing number",
            "The number must be shown at the bottom centre of the home page when you apply.";
        PilotApproval:
            "Pilot approval of the ministry (MIIT)",
            "The application consists of forms on the pilot, the company, its people, its shareholders and the service, and a letter of commitment.";
        CepaCertificate:
            "Hong Kong or Macau service supplier certificate",
            "A Hong Kong or Macau investor applies for this certificate at home. CEPA, the mainland’s trade agreement with Hong Kong and Macau, was amended on 1 March 2025, so check what its present text allows for app stores.";
        PsbAccount:
            "Account on the public-security filing platform",
            "Register at beian.mps.gov.cn.";
        PsbPapers:
            "Papers for the public-security filing (公安备案)",
            "Bring the applicant’s certificate, the ICP filing number, the domain, the server’s IP address and the provider’s details. The responsible person and the security and emergency contacts must show identity papers, usually with a photograph in which they hold them. An interactive website may need a pledge, an interview or a visit.";
        DrugsDevicesPapers:
            "Papers for drug and device information",
            "These papers are for the provincial drug administration.";
    }
}

words! {
    /// From whom a paper comes: who that is, and how to get it there.
    origin(Origin): 2 {
        Applicant: "you", "It is one of your own papers.";
        PersonNamed: "the person it names", "Ask that person for it.";
        LegalRepresentative: "the legal representative", "The legal representative must sign it.";
        ServiceManager: "the service manager", "Nobody else can do it.";
        Registrar: "the domain’s registrar", "Get it from the account in which the domain is managed.";
        Provider: "your hosting provider", "Get it from the provider’s console or support.";
        Template: "you, on a template", "Ask your hosting provider for the template.";
        StaffingOffice: "the staffing office (编办)", "Apply to the office first.";
        Own: "you", "You must draw it up yourself.";
        CompanyRegistry: "the company registry", "Ask for it where the applicant is registered.";
        Developer: "whoever builds the app", "Ask the developers for it.";
        Authority: "the authority that grants it", "Apply there before you file.";
        Communications: "the provincial communications administration (通信管理局)", "It comes with the approval of the filing.";
        Ministry: "the ministry (MIIT)", "Apply there.";
        HongKongMacau: "the authorities of Hong Kong or Macau", "Apply there.";
    }
}

words! {
    /// What is said of a paper to some visitors only.
    aside(Aside): 1 {
        BranchLicence: "A branch must bring its own licence.";
        TwoPeople: "The entity leader and the service manager must have different numbers and e-mail addresses.";
        OwnSeal: "Add the applicant’s seal.";
        PersonalAccount: "You need a personal account.";
        LegalPersonAccount: "You need a legal-person account.";
        NoForeignCapital: "Add a statement that there is no foreign capital.";
        DrugsBefore: "You need the certificate before the ICP filing.";
        DrugsAfter: "You file with the drug administration after the ICP filing and need at least two qualified staff.";
        FoundationName: "Also bring the registration with the civil affairs authority.";
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
            "Open an account for this applicant, verify the domain in the applicant’s name, have the server ready and gather the papers.";
        Approval:
            "Obtain the other authority’s permit",
            "Apply to the authority named with each permit, unless you hold that permit already. If a permit is missing or has expired, your application for the filing is sent back.";
        EnterInformation:
            "Enter the basic information",
            "Choose the province that issued the certificate.";
        VerifyServer:
            "Verify the server",
            "The server must be in the mainland and have a public IP address. Show the provider that it is yours, in the way that the provider names.";
        SubjectAndSite:
            "Enter the applicant and the service",
            "Your entries must be exactly the same as on the papers. A website name must have at least three characters. It may not consist only of digits or English, or contain words like “China” or “national”.";
        Upload:
            "Upload the papers",
            "Upload only originals, photographed or scanned in colour, with all edges visible. A photograph of a screen is not accepted. Identity papers must show both sides and be valid for more than three months. Letters must be signed by hand, sealed, dated no later than the day you submit them, and no more than three months old when they are reviewed.";
        FaceCheck:
            "Complete the face verification",
            "The service manager (服务负责人) does the face verification in the provider’s app or mini-program. Use a plain white background and even light. Hats and glasses must be taken off.";
        Confirm:
            "Confirm and submit",
            "An applicant may have only one application under way, with any provider.";
        ProviderReview:
            "The provider reviews your application",
            "The provider phones during Chinese office hours. If nobody answers, the application may be sent back.";
        SmsCheck:
            "Verify the mobile numbers",
            "Enter the code from the text message on the website of the provincial communications administration (通信管理局). If you do not enter it in time, the application is sent back.";
        AuthorityReview:
            "Wait for the provincial communications administration (通信管理局)",
            "The administration may phone you. It sends the result by text message and e-mail. A new domain may resolve only after approval.";
        Licence:
            "Obtain the licence",
            "Apply at dxzhgl.miit.gov.cn. This is free of charge. For one province, the provincial communications administration (通信管理局) grants the licence. For several provinces or with foreign investment, the ministry (MIIT) grants it. Provinces promise to take 5 to 40 working days. Payment licences are granted by the People’s Bank of China.";
        Psb:
            "File with the public-security authority (公安备案)",
            "Enter the applicant first and then the service, and say whether users interact. The review takes three to five working days.";
        HongKongCancel:
            "Cancel the present filing",
            "The service is filed now. Stop at once whatever its filing does not allow, and keep the filing correct as long as it stands. If you move the service out of the mainland, cancel its filing (注销) on the day it ends here (MII Order 33, Article 15). If another provider still serves it in the mainland, cancel only the access through the provider that you leave (取消接入). Anyone who does not cancel is fined RMB 10,000 (Article 26).";
        HongKongDomain:
            "Choose a domain",
            "You may use any registrar and any suffix, but not a domain that has a valid filing.";
        HongKongServer:
            "Rent a server in Hong Kong",
            "A server in Hong Kong or elsewhere outside the mainland needs no filing, and cannot be used for one.";
        HongKongRoute:
            "Choose the route to mainland visitors",
            "If you use a CDN, set it to “global excluding mainland”. Visitors from the mainland are then served from nodes nearby, such as those in Hong Kong, Japan or Singapore.";
        HongKongStores:
            "Leave the mainland stores",
            "Stores and hosts in the mainland may not serve an app without a filing. Apple asks international accounts for the filing as well; AppInChina (August 2025) says that they can still publish without one. Otherwise offer the app in other stores.";
        HongKongOwnSite:
            "Use a website or app of your own",
            "A mini-program must be filed through its platform, wherever it runs. Only a service of your own can be served from Hong Kong.";
        HongKongData:
            "Settle the export of personal data",
            "Which procedure applies depends on how many people’s data you have exported since 1 January. If the data are sensitive, ask for advice.";
    }
}
