//! The rules for several provinces: to whom their administrations say no, and which papers they ask for.
//!
//! Which provinces a rule is for is read from the rows.

use super::by_provinces;
use super::provinces;
use crate::condition::Condition;
use crate::date::since;
use crate::evidence::{unread, words};
use crate::ids::OtherReading as O;
use crate::ids::{Bar, Document, Note, Stage};
use crate::law::plans::{
    APPLICANT_PAPERS, AUTHORISED, HAS_DOMAIN, HELD_BY_MANAGER, HELD_BY_PRINCIPAL, INDIVIDUAL,
    MAINLANDER, ORDER_TO_RUN, ORGANISATION, PEOPLE_MATTER, PUBLIC_BODY,
};
use crate::law::sources::Source as S;
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, OUGHT};
use crate::{all, any, is, not};

/// A residence permit is taken in place of an identity card of the province.
const PERMIT_TAKEN: Condition = provinces!(residence: Permit | PermitSourcesDiffer | PermitOrStudentCard | PermitNotStudentCard);
/// Somebody is authorised only for want of a legal representative with mainland papers.
const AUTHORISED_FOR_FOREIGNER: Condition = provinces!(principal: AuthorisedForForeigner);
const NO_MAINLAND_PAPERS: Condition = is!(PrincipalPapers: HongKongMacau | Taiwan | Foreign);
/// What a person of Chinese nationality holds, or, where a mainland card is asked for, that card: who comes from Hong
/// Kong, Macau or Taiwan is, as a rule, a Chinese citizen.
const CHINESE_PAPERS: Condition = any!(
    is!(PrincipalPapers: MainlandId),
    all!(
        is!(PrincipalPapers: HongKongMacau | Taiwan),
        not!(provinces!(foreign_principal: HasToAuthorise))
    )
);
const TWO_PEOPLE: Condition = all!(ORGANISATION, PEOPLE_MATTER, is!(Manager: AnotherPerson));

/// No source says whether these papers are taken here.
const FOREIGN_PRINCIPAL_UNHEARD: Condition = all!(
    ORGANISATION,
    PEOPLE_MATTER,
    NO_MAINLAND_PAPERS,
    not!(provinces!(foreign_principal: Taken | HasToAuthorise)),
    not!(all!(
        is!(PrincipalPapers: Foreign),
        provinces!(foreign_principal: ForeignerHasToAuthorise | ForeignerHasToAuthoriseByOneSource)
    )),
    not!(all!(
        is!(PrincipalPapers: HongKongMacau),
        provinces!(foreign_principal: HongKongMacauTaken)
    ))
);

/// The rules.
pub const RULES: &[Rule] = &[
    // An individual's tie to the province.
    Rule::new(
        "residence-local-id-only",
        Effect::Fixable(Bar::ResidenceNotAccepted),
        all!(
            MAINLANDER,
            provinces!(residence: LocalIdOnly),
            not!(is!(Residence: LocalId))
        ),
        since(2022, 1, 1),
        by_provinces!(ResidenceLocalIdOnly),
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "residence-none",
        Effect::Fixable(Bar::ResidenceNotAccepted),
        all!(MAINLANDER, PERMIT_TAKEN, is!(Residence: None)),
        since(2022, 1, 1),
        by_provinces!(ResidenceNone),
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "residence-student-refused",
        Effect::Fixable(Bar::ResidenceNotAccepted),
        all!(
            MAINLANDER,
            provinces!(residence: PermitNotStudentCard),
            is!(Residence: StudentCard)
        ),
        since(2022, 1, 1),
        by_provinces!(ResidenceStudentRefused),
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "residence-student-not-named",
        Effect::Fixable(Bar::ResidenceNotAccepted),
        all!(
            MAINLANDER,
            provinces!(residence: Permit | PermitSourcesDiffer),
            is!(Residence: StudentCard)
        ),
        since(2022, 1, 1),
        by_provinces!(ResidenceStudentNotNamed),
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    Rule::new(
        "residence-may-be-asked",
        Effect::Doubt,
        all!(
            MAINLANDER,
            provinces!(residence: AnyoneOrPermit | AnyoneOrLocalId),
            any!(
                is!(Residence: None | StudentCard),
                all!(
                    provinces!(residence: AnyoneOrLocalId),
                    is!(Residence: ResidencePermit)
                )
            )
        ),
        since(2022, 1, 1),
        by_provinces!(ResidenceMayBeAsked),
    )
    .contrary_reading(O::ResidenceMayBeAsked)
    .decided_by_province(),
    Rule::new(
        "residence-permit-may-be-refused",
        Effect::Doubt,
        all!(
            MAINLANDER,
            provinces!(residence: PermitSourcesDiffer),
            is!(Residence: ResidencePermit)
        ),
        since(2022, 1, 1),
        by_provinces!(ResidencePermitMayBeRefused),
    )
    .contrary_reading(O::ResidencePermitMayBeRefused)
    .decided_by_province(),
    // Who may be principal.
    Rule::new(
        "principal-legal-representative",
        Effect::Fixable(Bar::PrincipalNotAccepted),
        all!(AUTHORISED, provinces!(principal: LegalRepresentative)),
        since(2022, 1, 1),
        by_provinces!(PrincipalLegalRepresentative),
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "principal-legal-representative-probably",
        Effect::Fixable(Bar::PrincipalNotAccepted),
        all!(
            AUTHORISED,
            provinces!(principal: LegalRepresentativeSourcesDiffer)
        ),
        since(2022, 1, 1),
        by_provinces!(PrincipalLegalRepresentativeProbably),
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    Rule::new(
        "principal-authorised-foreigner",
        Effect::Fixable(Bar::PrincipalNotAccepted),
        all!(
            AUTHORISED,
            AUTHORISED_FOR_FOREIGNER,
            any!(
                is!(PrincipalPapers: Foreign),
                all!(
                    is!(PrincipalPapers: HongKongMacau | Taiwan),
                    provinces!(foreign_principal: HasToAuthorise)
                )
            )
        ),
        since(2022, 1, 1),
        by_provinces!(PrincipalAuthorisedForeigner),
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    Rule::new(
        "principal-authorised-in-place-of-a-foreigner",
        Effect::Doubt,
        all!(
            AUTHORISED,
            any!(
                all!(AUTHORISED_FOR_FOREIGNER, CHINESE_PAPERS),
                provinces!(principal: AuthorisedSourcesDiffer)
            )
        ),
        since(2022, 1, 1),
        by_provinces!(PrincipalAuthorisedInPlaceOfAForeigner),
    )
    .contrary_reading(O::PrincipalAuthorisedInPlaceOfAForeigner)
    .decided_by_province(),
    Rule::new(
        "authorised-for-foreign-representative",
        Effect::Note(Note::AuthorisedForForeignRepresentative),
        all!(AUTHORISED, AUTHORISED_FOR_FOREIGNER, CHINESE_PAPERS),
        since(2022, 1, 1),
        by_provinces!(PrincipalAuthorisedForeigner),
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    // 法定代表人为外籍或港澳台: a holder of a mainland card has to be authorised.
    Rule::new(
        "principal-foreign-representative",
        Effect::Fixable(Bar::PrincipalNotAccepted),
        all!(
            ORGANISATION,
            PEOPLE_MATTER,
            is!(Principal: LegalRepresentative),
            any!(
                all!(
                    NO_MAINLAND_PAPERS,
                    provinces!(foreign_principal: HasToAuthorise)
                ),
                all!(
                    is!(PrincipalPapers: Foreign),
                    provinces!(foreign_principal: ForeignerHasToAuthorise)
                )
            )
        ),
        since(2022, 1, 1),
        by_provinces!(PrincipalForeignRepresentative),
    )
    .for_outcomes(OUGHT),
    // One source alone says so, and of foreigners alone.
    Rule::new(
        "principal-foreign-representative-probably",
        Effect::Fixable(Bar::PrincipalNotAccepted),
        all!(
            ORGANISATION,
            PEOPLE_MATTER,
            is!(Principal: LegalRepresentative),
            is!(PrincipalPapers: Foreign),
            provinces!(foreign_principal: ForeignerHasToAuthoriseByOneSource)
        ),
        since(2022, 1, 1),
        by_provinces!(PrincipalForeignRepresentativeProbably),
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    // Principal and manager.
    Rule::new(
        "same-person",
        Effect::Fixable(Bar::SamePersonRequired),
        all!(
            TWO_PEOPLE,
            is!(Principal: AuthorisedPerson),
            provinces!(persons: OneIfAuthorised)
        ),
        since(2022, 1, 1),
        by_provinces!(SamePerson),
    )
    .for_outcomes(OUGHT),
    // Who may hold the domain.
    Rule::new(
        "domain-holder-organisation",
        Effect::Fixable(Bar::DomainHolder),
        all!(
            any!(HELD_BY_PRINCIPAL, HELD_BY_MANAGER),
            provinces!(domain_holder: OrganisationByOneSource)
        ),
        since(2022, 1, 1),
        by_provinces!(DomainHolderOrganisation, [words(S::UcloudAgreement, "3.2.3.1.6", "单位性质备案的域名持有人应为单位（部分地区允许域名持有人为股东、单位主要负责人或高级管理人员，具体以当地通信管理局要求为准）", "For the filing of an organisation, the domain’s holder should be the organisation (some regions allow the holder to be a shareholder, the organisation’s main responsible person or a senior manager; the requirements of the local communications administration are decisive)")]),
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    Rule::new(
        "domain-holder-organisation-or-principal",
        Effect::Fixable(Bar::DomainHolder),
        // "Principal" in the words of these provinces is the legal representative.
        all!(
            any!(HELD_BY_MANAGER, all!(HELD_BY_PRINCIPAL, AUTHORISED)),
            provinces!(domain_holder: OrganisationOrPrincipal)
        ),
        since(2022, 1, 1),
        by_provinces!(DomainHolderOrganisationOrPrincipal, [words(S::TencentDomains, "备案域名 › 备案主体与域名所有者的关系", "一般情况下，企业备案域名所有者需要与企业备案主体名称或者法定代表人一致", "Generally, in a company’s filing the domain’s owner must be the filed company or its legal representative by name"), words(S::QingcloudRectification, "域名所有者不一致 › 说明", "国家机密单位、大型公司进行备案，域名所有者可以是单位主要负责人或者高级管理人员，但需提供相关证明材料（仅部分省份", "Where State-secret units or large companies file, the domain’s owner can be the organisation’s main responsible person or a senior manager, but proof must be provided (only in some provinces")]),
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    // Papers.
    Rule::new(
        "residence-proof",
        Effect::Document(Document::ResidenceProof, Stage::Filing),
        all!(
            APPLICANT_PAPERS,
            any!(
                all!(
                    MAINLANDER,
                    any!(PERMIT_TAKEN, provinces!(residence: AnyoneOrPermit)),
                    is!(Residence: ResidencePermit)
                ),
                all!(
                    INDIVIDUAL,
                    PEOPLE_MATTER,
                    is!(Person: ForeignResident),
                    is!(Residence: ResidencePermit),
                    provinces!(foreign_individuals: TakenWithPermit)
                )
            )
        ),
        since(2022, 1, 1),
        by_provinces!(ResidenceProof),
    )
    .for_outcomes(FILED),
    Rule::new(
        "student-card",
        Effect::Document(Document::StudentCard, Stage::Filing),
        all!(
            APPLICANT_PAPERS,
            all!(
                MAINLANDER,
                provinces!(residence: PermitOrStudentCard),
                is!(Residence: StudentCard)
            )
        ),
        since(2022, 1, 1),
        by_provinces!(StudentCard),
    )
    .for_outcomes(FILED),
    Rule::new(
        "employment-proof",
        Effect::Document(Document::EmploymentProof, Stage::Filing),
        all!(
            APPLICANT_PAPERS,
            all!(
                INDIVIDUAL,
                PEOPLE_MATTER,
                is!(Age: Sixteen | Seventeen),
                provinces!(minors: WithWork | WithWorkByOneSource | WithWorkAndGuardian)
            )
        ),
        since(2022, 1, 1),
        by_provinces!(EmploymentProof),
    )
    .for_outcomes(FILED),
    Rule::new(
        "guardian-papers",
        Effect::Document(Document::GuardianPapers, Stage::Filing),
        all!(
            APPLICANT_PAPERS,
            all!(
                INDIVIDUAL,
                PEOPLE_MATTER,
                any!(
                    all!(
                        provinces!(minors: SeventeenWithGuardian),
                        is!(Age: Seventeen)
                    ),
                    all!(
                        provinces!(minors: WithWorkAndGuardian | WithGuardianByOneSource),
                        is!(Age: Sixteen | Seventeen)
                    )
                )
            )
        ),
        since(2022, 1, 1),
        by_provinces!(GuardianPapers),
    )
    .for_outcomes(FILED),
    Rule::new(
        "principal-authorisation",
        Effect::Document(Document::PrincipalAuthorisation, Stage::Filing),
        all!(
            APPLICANT_PAPERS,
            all!(
                AUTHORISED,
                any!(
                    provinces!(principal: Authorised | AuthorisedSourcesDiffer),
                    all!(AUTHORISED_FOR_FOREIGNER, CHINESE_PAPERS),
                    all!(provinces!(principal: AuthorisedForPublicBody), PUBLIC_BODY)
                )
            )
        ),
        since(2022, 1, 1),
        by_provinces!(PrincipalAuthorisation, [words(S::UcloudMaterials, "三、备案资料准备 › 企业备案 › 授权书", "部分省市要求，若备案主体负责人或网站/App负责人非法人时需提供授权书", "Some provinces and cities require that a letter of authorisation be provided if the principal of the filing or the person responsible for the website or app is not the legal representative")]),
    )
    .for_outcomes(FILED),
    // 法人委托授权书等
    Rule::new(
        "principal-authorisation-2018",
        Effect::Document(Document::PrincipalAuthorisation, Stage::Filing),
        AUTHORISED,
        since(2017, 10, 20).until(2022, 1, 1),
        &[unread(S::LinktomGuide)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "manager-authorisation",
        Effect::Document(Document::ManagerAuthorisation, Stage::Filing),
        all!(
            TWO_PEOPLE,
            not!(all!(AUTHORISED, provinces!(persons: OneIfAuthorised))),
            provinces!(manager_authorisation: Asked)
        ),
        since(2022, 1, 1),
        by_provinces!(ManagerAuthorisation),
    )
    .for_outcomes(FILED),
    Rule::new(
        "domain-certificate-province",
        Effect::Document(Document::DomainCertificate, Stage::Filing),
        all!(
            HAS_DOMAIN,
            ORDER_TO_RUN,
            any!(
                provinces!(domain_certificate: Everybody),
                all!(provinces!(domain_certificate: Individuals), INDIVIDUAL),
                all!(
                    provinces!(domain_certificate: Organisations),
                    ORGANISATION
                ),
                all!(
                    provinces!(domain_certificate: FiledAsIndividual),
                    is!(FilingState: OwnPersonalFiling)
                )
            )
        ),
        since(2022, 1, 1),
        by_provinces!(DomainCertificateProvince, [words(S::UcloudMaterials, "三、备案资料准备 › 个人备案 › 域名证书/域名实名认证截图", "部分省份管局要求在备案过程中提供域名证书以验证域名注册信息的合规性", "The administrations of some provinces require that the domain certificate be provided in the course of the filing, to verify that the domain’s registration is in order"), words(S::QingcloudMaterials, "域名证书", "青云备案系统需要备案客户上传域名证书", "QingCloud’s filing system requires customers who file to upload the domain certificate").sample()]),
    )
    .for_outcomes(FILED),
    Rule::new(
        "government-domain-form-province",
        Effect::Document(Document::GovernmentDomainForm, Stage::Filing),
        all!(
            HAS_DOMAIN,
            ORDER_TO_RUN,
            is!(Applicant: PublicInstitution),
            provinces!(institution_domain_form: Asked)
        ),
        since(2022, 1, 1),
        by_provinces!(GovernmentDomainFormProvince),
    )
    .for_outcomes(FILED),
    // What else to know.
    Rule::new(
        "sole-trader-name",
        Effect::Note(Note::SoleTraderName),
        all!(is!(Applicant: SoleTrader), ORDER_TO_RUN),
        since(2022, 1, 1),
        by_provinces!(SoleTraderName),
    )
    .for_outcomes(FILED),
    Rule::new(
        "phone-local",
        Effect::Note(Note::PhoneLocal),
        all!(
            PEOPLE_MATTER,
            any!(
                provinces!(phone: LocalForEverybody),
                all!(INDIVIDUAL, provinces!(phone: LocalForIndividuals)),
                all!(
                    MAINLANDER,
                    provinces!(phone: LocalWithoutLocalId),
                    not!(is!(Residence: LocalId))
                )
            )
        ),
        since(2022, 1, 1),
        by_provinces!(PhoneLocal),
    )
    .for_outcomes(FILED),
    Rule::new(
        "personal-filing-becomes",
        Effect::Note(Note::PersonalFilingBecomes),
        all!(
            ORGANISATION,
            is!(FilingState: OwnPersonalFiling),
            provinces!(personal_filing: Becomes | BecomesOwnCompanys)
        ),
        since(2022, 1, 1),
        by_provinces!(PersonalFilingBecomes, [words(S::HuaweiFilingTypes, "变更备案 › 个人变企业", "不支持直接变更，需注销后用企业材料重新备案", "A direct change is not supported: it must be cancelled, and filed anew with the company’s papers").against()]),
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    // The contact address and mobile phone must be from same the province as the subject is in.
    Rule::new(
        "phone-local-2018",
        Effect::Note(Note::PhoneLocal),
        PEOPLE_MATTER,
        since(2018, 2, 11).until(2022, 1, 1),
        &[unread(S::AlibabaGuide2018)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "foreign-principal-ask",
        Effect::Note(Note::ForeignPrincipalAsk),
        all!(
            FOREIGN_PRINCIPAL_UNHEARD,
            not!(all!(
                AUTHORISED,
                any!(
                    provinces!(principal: LegalRepresentative | LegalRepresentativeSourcesDiffer),
                    all!(
                        not!(PUBLIC_BODY),
                        provinces!(principal: AuthorisedForPublicBody | AuthorisedForPublicBodyWithoutLetter)
                    )
                )
            ))
        ),
        since(2022, 1, 1),
        by_provinces!(ForeignPrincipalAsk, [words(S::TencentUploadFaq, "材料上传 › 公司法定代表人是外国人需要上传什么证件？", "需要上传护照来备案。但有部分省份，例如河北，若法定代表人为外籍须授权中国公民为负责人", "The passport must be uploaded for the filing. But in some provinces, Hebei for example, a foreign legal representative must authorise a Chinese citizen as the responsible person")]),
    )
    .for_outcomes(FILED),
    // The bar follows the newest source; whoever is told to name somebody else hears what the others say.
    Rule::new(
        "principal-sources-differ",
        Effect::Note(Note::PrincipalSourcesDiffer),
        all!(
            AUTHORISED,
            provinces!(principal: LegalRepresentativeSourcesDiffer)
        ),
        since(2022, 1, 1),
        by_provinces!(PrincipalSourcesDiffer),
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    Rule::new(
        "foreign-principal-may-be-refused",
        Effect::Doubt,
        FOREIGN_PRINCIPAL_UNHEARD,
        since(2022, 1, 1),
        &[words(S::TencentUploadFaq, "材料上传 › 公司法定代表人是外国人需要上传什么证件？", "需要上传护照来备案。但有部分省份，例如河北，若法定代表人为外籍须授权中国公民为负责人", "The passport must be uploaded for the filing. But in some provinces, Hebei for example, a foreign legal representative must authorise a Chinese citizen as the responsible person")],
    )
    .contrary_reading(O::PrincipalAuthorisedInPlaceOfAForeigner)
    .decided_by_province(),
];
