//! What the 31 provincial administrations add: to whom they say no, and which papers they ask for.

use super::sources::Source as S;
use super::terms::{
    APPLICANT_PAPERS, AUTHORISED_PERSON_TAKEN, DOMAIN_MATTERS, FILED_HERE, HAS_DOMAIN, INDIVIDUAL,
    LEGAL_REPRESENTATIVE_ONLY, LEGAL_REPRESENTATIVE_PROBABLY, LEGAL_REPRESENTATIVE_UNLESS_FOREIGN,
    ORDER_TO_RUN, ORGANISATION, PEOPLE_MATTER,
};
use crate::condition::Condition;
use crate::date::since;
use crate::ids::OtherReading as O;
use crate::ids::{Bar, Document, Note, Stage};
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, OUGHT};
use crate::{all, any, is, not};

const MAINLANDER: Condition = all!(INDIVIDUAL, PEOPLE_MATTER, is!(Person: MainlandId));
const LOCAL_ID_ONLY: Condition = is!(Province:
    InnerMongolia | Shanxi | Qinghai | Xinjiang | Tibet | Ningxia | Gansu | Guangxi | Henan);
const PERMIT_TAKEN: Condition = is!(Province:
    Shanghai | Zhejiang | Shandong | Jiangxi | Fujian | Guangdong | Hubei | Jiangsu | Jilin
    | Anhui | Guizhou | Yunnan | Sichuan);
const PERMIT_UNKNOWN: Condition = is!(Province: Liaoning | Hunan | Hainan | Chongqing);
const STUDENT_TAKEN: Condition = is!(Province: Shandong | Sichuan);
const STUDENT_REFUSED: Condition = is!(Province: Shanghai | Guangdong);

const AUTHORISED: Condition = all!(
    ORGANISATION,
    PEOPLE_MATTER,
    is!(Principal: AuthorisedPerson)
);
const PUBLIC_BODY: Condition = is!(Applicant: Government | PublicInstitution);
const TWO_PEOPLE: Condition = all!(ORGANISATION, PEOPLE_MATTER, is!(Manager: AnotherPerson));

const HELD_BY_PRINCIPAL: Condition =
    all!(ORGANISATION, DOMAIN_MATTERS, is!(DomainHolder: Principal));
const HELD_BY_MANAGER: Condition = all!(
    ORGANISATION,
    DOMAIN_MATTERS,
    is!(DomainHolder: ShareholderOrManager)
);
const ORGANISATION_DOMAIN_PROBABLY: Condition =
    is!(Province: Jilin | Tibet | Gansu | Qinghai | Hunan);

/// No source says whether these papers are taken here.
const FOREIGN_PRINCIPAL_UNHEARD: Condition = all!(
    ORGANISATION,
    PEOPLE_MATTER,
    is!(PrincipalPapers: HongKongMacau | Taiwan | Foreign),
    not!(is!(Province: Tianjin | Shanghai | Zhejiang | Fujian | Shanxi | Shandong)),
    not!(all!(is!(PrincipalPapers: Foreign), is!(Province: Hebei))),
    not!(all!(
        is!(PrincipalPapers: HongKongMacau),
        is!(Province: Beijing)
    ))
);

/// Where the administrations' advice is collected.
const ADVICE_SOURCES: &[S] = &[S::TencentProvinces, S::HuaweiAuthorities];

/// The rules.
pub const RULES: &[Rule] = &[
    // An individual's tie to the province.
    Rule::new(
        "residence-local-id-only",
        Effect::Fixable(Bar::ResidenceNotAccepted),
        all!(MAINLANDER, LOCAL_ID_ONLY, not!(is!(Residence: LocalId))),
        since(2022, 1, 1),
        &[S::HuaweiAuthorities, S::TencentProvinces],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "residence-heilongjiang",
        Effect::Fixable(Bar::ResidenceNotAccepted),
        all!(
            MAINLANDER,
            is!(Province: Heilongjiang),
            not!(is!(Residence: LocalId))
        ),
        since(2022, 1, 1),
        &[S::TencentProvinces],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "residence-none",
        Effect::Fixable(Bar::ResidenceNotAccepted),
        all!(MAINLANDER, PERMIT_TAKEN, is!(Residence: None)),
        since(2022, 1, 1),
        &[S::HuaweiAuthorities, S::TencentPapers, S::TencentProvinces],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "residence-student-refused",
        Effect::Fixable(Bar::ResidenceNotAccepted),
        all!(MAINLANDER, STUDENT_REFUSED, is!(Residence: StudentCard)),
        since(2022, 1, 1),
        &[S::HuaweiAuthorities, S::TencentProvinces],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "residence-student-not-named",
        Effect::Fixable(Bar::ResidenceNotAccepted),
        all!(
            MAINLANDER,
            PERMIT_TAKEN,
            not!(any!(STUDENT_TAKEN, STUDENT_REFUSED)),
            is!(Residence: StudentCard)
        ),
        since(2022, 1, 1),
        &[S::TencentProvinces],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    Rule::new(
        "residence-not-known",
        Effect::Fixable(Bar::ResidenceNotAccepted),
        all!(
            MAINLANDER,
            PERMIT_UNKNOWN,
            is!(Residence: None | StudentCard)
        ),
        since(2022, 1, 1),
        &[S::TencentProvinces],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    Rule::new(
        "residence-permit-may-be-refused",
        Effect::Doubt,
        all!(MAINLANDER, PERMIT_UNKNOWN, is!(Residence: ResidencePermit)),
        since(2022, 1, 1),
        &[S::TencentProvinces],
    )
    .contrary_reading(O::ResidencePermitMayBeRefused)
    .decided_by_province(),
    // 外籍个人需持有上海居住证、居住单和护照
    Rule::new(
        "residence-foreigner-shanghai",
        Effect::Fixable(Bar::ResidenceNotAccepted),
        all!(
            INDIVIDUAL,
            PEOPLE_MATTER,
            is!(Person: ForeignResident),
            is!(Province: Shanghai),
            not!(is!(Residence: ResidencePermit))
        ),
        since(2022, 1, 1),
        &[S::TencentProvinces, S::HuaweiAuthorities],
    )
    .for_outcomes(OUGHT),
    // Who may be principal.
    Rule::new(
        "principal-legal-representative",
        Effect::Fixable(Bar::PrincipalNotAccepted),
        all!(AUTHORISED, LEGAL_REPRESENTATIVE_ONLY),
        since(2022, 1, 1),
        &[S::HuaweiAuthorities, S::HuaweiPolicies],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "principal-legal-representative-probably",
        Effect::Fixable(Bar::PrincipalNotAccepted),
        all!(AUTHORISED, LEGAL_REPRESENTATIVE_PROBABLY),
        since(2022, 1, 1),
        &[S::HuaweiAuthorities, S::TencentProvinces],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    Rule::new(
        "principal-qinghai",
        Effect::Fixable(Bar::PrincipalNotAccepted),
        all!(AUTHORISED, is!(Province: Qinghai), not!(PUBLIC_BODY)),
        since(2022, 1, 1),
        &[S::HuaweiAuthorities, S::TencentProvinces],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "principal-authorised-foreigner",
        Effect::Fixable(Bar::PrincipalNotAccepted),
        all!(
            AUTHORISED,
            LEGAL_REPRESENTATIVE_UNLESS_FOREIGN,
            not!(is!(PrincipalPapers: MainlandId))
        ),
        since(2022, 1, 1),
        &[S::HuaweiAuthorities, S::TencentProvinces],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    Rule::new(
        "principal-authorised-in-place-of-a-foreigner",
        Effect::Doubt,
        all!(
            AUTHORISED,
            any!(
                all!(
                    LEGAL_REPRESENTATIVE_UNLESS_FOREIGN,
                    is!(PrincipalPapers: MainlandId)
                ),
                is!(Province: Liaoning)
            )
        ),
        since(2022, 1, 1),
        &[S::HuaweiAuthorities, S::TencentProvinces],
    )
    .contrary_reading(O::PrincipalAuthorisedInPlaceOfAForeigner)
    .decided_by_province(),
    // 法定代表人为外籍或港澳台: a holder of a mainland card has to be authorised.
    Rule::new(
        "principal-foreign-representative",
        Effect::Fixable(Bar::PrincipalNotAccepted),
        all!(
            ORGANISATION,
            PEOPLE_MATTER,
            is!(Principal: LegalRepresentative),
            is!(PrincipalPapers: HongKongMacau | Taiwan | Foreign),
            is!(Province: Shanxi)
        ),
        since(2022, 1, 1),
        &[S::HuaweiAuthorities, S::TencentProvinces],
    )
    .for_outcomes(OUGHT),
    // Huawei says must, Tencent says may; in Hebei of foreigners alone.
    Rule::new(
        "principal-foreign-representative-probably",
        Effect::Fixable(Bar::PrincipalNotAccepted),
        all!(
            ORGANISATION,
            PEOPLE_MATTER,
            is!(Principal: LegalRepresentative),
            any!(
                all!(
                    is!(PrincipalPapers: HongKongMacau | Taiwan | Foreign),
                    is!(Province: Shandong)
                ),
                all!(is!(PrincipalPapers: Foreign), is!(Province: Hebei))
            )
        ),
        since(2022, 1, 1),
        &[S::HuaweiAuthorities, S::TencentProvinces],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    Rule::new(
        "same-person",
        Effect::Fixable(Bar::SamePersonRequired),
        all!(
            TWO_PEOPLE,
            is!(Principal: AuthorisedPerson),
            is!(Province: Jiangsu | Anhui | Hainan | Heilongjiang)
        ),
        since(2022, 1, 1),
        &[S::HuaweiAuthorities, S::AlibabaJiangsu, S::TencentProvinces],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "different-persons-tianjin",
        Effect::Fixable(Bar::DifferentPersonsRequired),
        all!(
            ORGANISATION,
            PEOPLE_MATTER,
            is!(Province: Tianjin),
            is!(Manager: SameAsPrincipal)
        ),
        since(2018, 1, 8),
        &[S::AlibabaTianjin2018, S::TencentProvinces],
    )
    .for_outcomes(OUGHT),
    // Who may hold the domain.
    Rule::new(
        "domain-holder-ningxia",
        Effect::Fixable(Bar::DomainHolder),
        all!(
            any!(HELD_BY_PRINCIPAL, HELD_BY_MANAGER),
            is!(Province: Ningxia)
        ),
        since(2022, 1, 1),
        &[S::HuaweiDomains, S::TencentProvinces],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "domain-holder-organisation",
        Effect::Fixable(Bar::DomainHolder),
        all!(
            any!(HELD_BY_PRINCIPAL, HELD_BY_MANAGER),
            ORGANISATION_DOMAIN_PROBABLY
        ),
        since(2022, 1, 1),
        &[S::TencentProvinces],
    )
    .for_outcomes(OUGHT)
    .decided_by_province(),
    Rule::new(
        "domain-holder-organisation-or-principal",
        Effect::Fixable(Bar::DomainHolder),
        all!(HELD_BY_MANAGER, is!(Province: Beijing | Fujian | Guangdong)),
        since(2022, 1, 1),
        &[S::TencentProvinces, S::HuaweiDomains],
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
                    any!(PERMIT_TAKEN, PERMIT_UNKNOWN),
                    is!(Residence: ResidencePermit)
                ),
                all!(
                    INDIVIDUAL,
                    PEOPLE_MATTER,
                    is!(Person: ForeignResident),
                    is!(Province: Shanghai)
                )
            )
        ),
        since(2022, 1, 1),
        &[S::TencentPapers, S::HuaweiAuthorities],
    )
    .for_outcomes(FILED),
    Rule::new(
        "student-card",
        Effect::Document(Document::StudentCard, Stage::Filing),
        all!(
            APPLICANT_PAPERS,
            all!(MAINLANDER, STUDENT_TAKEN, is!(Residence: StudentCard))
        ),
        since(2022, 1, 1),
        &[S::TencentProvinces, S::HuaweiAuthorities],
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
                is!(Province: Guangdong | Jiangsu | Sichuan | Chongqing | Liaoning)
            )
        ),
        since(2022, 1, 1),
        &[S::HuaweiPolicies, S::TencentProvinces],
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
                    all!(is!(Province: Shandong), is!(Age: Seventeen)),
                    all!(is!(Province: Sichuan), is!(Age: Sixteen | Seventeen))
                )
            )
        ),
        since(2022, 1, 1),
        &[S::TencentProvinces],
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
                    AUTHORISED_PERSON_TAKEN,
                    all!(
                        LEGAL_REPRESENTATIVE_UNLESS_FOREIGN,
                        is!(PrincipalPapers: MainlandId)
                    ),
                    all!(is!(Province: Qinghai), PUBLIC_BODY)
                )
            )
        ),
        since(2022, 1, 1),
        &[S::HuaweiAuthorities, S::TencentPapers],
    )
    .for_outcomes(FILED),
    // 法人委托授权书等
    Rule::new(
        "principal-authorisation-2018",
        Effect::Document(Document::PrincipalAuthorisation, Stage::Filing),
        AUTHORISED,
        since(2017, 10, 20).until(2022, 1, 1),
        &[S::LinktomGuide],
    )
    .for_outcomes(FILED),
    Rule::new(
        "manager-authorisation",
        Effect::Document(Document::ManagerAuthorisation, Stage::Filing),
        all!(
            TWO_PEOPLE,
            not!(all!(AUTHORISED, is!(Province: Jiangsu | Anhui))),
            is!(Province:
                Anhui | Fujian | Jiangxi | Hunan | Hubei | Sichuan | Guizhou | Tianjin
                | Shanghai | Chongqing | Shaanxi | Ningxia | Jiangsu | InnerMongolia)
        ),
        since(2022, 1, 1),
        &[S::TencentPapers, S::HuaweiAuthorities],
    )
    .for_outcomes(FILED),
    Rule::new(
        "domain-certificate-province",
        Effect::Document(Document::DomainCertificate, Stage::Filing),
        all!(
            HAS_DOMAIN,
            ORDER_TO_RUN,
            any!(
                is!(Province: Hunan),
                all!(is!(Province: InnerMongolia), INDIVIDUAL),
                all!(is!(Province: Tianjin), is!(FilingState: OwnPersonalFiling))
            )
        ),
        since(2022, 1, 1),
        &[S::TencentProvinces],
    )
    .for_outcomes(FILED),
    Rule::new(
        "government-domain-form-province",
        Effect::Document(Document::GovernmentDomainForm, Stage::Filing),
        all!(
            HAS_DOMAIN,
            ORDER_TO_RUN,
            is!(Applicant: PublicInstitution),
            is!(Province: InnerMongolia | Heilongjiang | Jiangxi)
        ),
        since(2022, 1, 1),
        &[S::TencentProvinces, S::HuaweiAuthorities],
    )
    .for_outcomes(FILED),
    Rule::new(
        "guangdong-pledge",
        Effect::Document(Document::ProvincialPledge, Stage::Filing),
        all!(ORDER_TO_RUN, is!(Province: Guangdong)),
        since(2021, 6, 21),
        &[S::HuaweiMaterials, S::TencentProvinces],
    )
    .for_outcomes(FILED),
    Rule::new(
        "jiangsu-responsibility-notice",
        Effect::Document(Document::ResponsibilityNotice, Stage::Filing),
        all!(ORDER_TO_RUN, is!(Province: Jiangsu)),
        since(2021, 6, 1),
        &[S::HuaweiPolicies, S::TencentProvinces],
    )
    .for_outcomes(FILED),
    Rule::new(
        "jiangsu-commitment",
        Effect::Document(Document::AuthenticityCommitment, Stage::Filing),
        all!(ORDER_TO_RUN, is!(Province: Jiangsu)),
        since(2021, 6, 1),
        &[S::HuaweiPolicies, S::TencentProvinces],
    )
    .for_outcomes(FILED),
    Rule::new(
        "jiangsu-video",
        Effect::Document(Document::CommitmentVideo, Stage::Filing),
        all!(ORDER_TO_RUN, is!(Province: Jiangsu)),
        since(2021, 6, 1),
        &[S::HuaweiPolicies, S::TencentProvinces],
    )
    .for_outcomes(FILED),
    Rule::new(
        "xinjiang-party-letter",
        Effect::Document(Document::PartyBuildingLetter, Stage::Filing),
        all!(
            is!(Province: Xinjiang),
            any!(not!(FILED_HERE), is!(Change: Owner))
        ),
        since(2022, 1, 1),
        &[S::TencentProvinces, S::HuaweiMaterials],
    )
    .for_outcomes(FILED),
    Rule::new(
        "tibet-party-letter",
        Effect::Document(Document::PartyBuildingLetter, Stage::Filing),
        all!(
            is!(Province: Tibet),
            is!(FilingState: Never | AnotherApplicant | OwnPersonalFiling | EmptyShell)
        ),
        since(2022, 1, 1),
        &[S::TencentProvinces],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    Rule::new(
        "hunan-construction-plan",
        Effect::Document(Document::ConstructionPlan, Stage::Filing),
        all!(
            is!(Province: Hunan),
            is!(FilingState: WithThisProvider | WithAnotherProvider)
        ),
        since(2022, 1, 1),
        &[S::TencentProvinces],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    // Advice of each administration, on papers, names, numbers and addresses.
    Rule::new(
        "medical-licence-guangdong",
        Effect::Note(Note::MedicalLicenceGuangdong),
        all!(
            is!(Applicant: MedicalInstitution),
            is!(Province: Guangdong),
            ORDER_TO_RUN
        ),
        since(2022, 1, 1),
        &[S::TencentPapers],
    )
    .for_outcomes(FILED),
    Rule::new(
        "sole-trader-name",
        Effect::Note(Note::SoleTraderName),
        all!(is!(Applicant: SoleTrader), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[S::TencentProvinces, S::HuaweiAuthorities],
    )
    .for_outcomes(FILED),
    Rule::new(
        "phone-local",
        Effect::Note(Note::PhoneLocal),
        all!(
            PEOPLE_MATTER,
            any!(
                is!(Province: Xinjiang),
                all!(INDIVIDUAL, is!(Province: Hunan | Gansu | Shaanxi)),
                all!(
                    MAINLANDER,
                    is!(Province: Hebei),
                    not!(is!(Residence: LocalId))
                )
            )
        ),
        since(2022, 1, 1),
        &[S::TencentProvinces, S::HuaweiAuthorities],
    )
    .for_outcomes(FILED),
    // The contact address and mobile phone must be from same the province as the subject is in.
    Rule::new(
        "phone-local-2018",
        Effect::Note(Note::PhoneLocal),
        PEOPLE_MATTER,
        since(2018, 2, 11).until(2022, 1, 1),
        &[S::AlibabaGuide2018],
    )
    .for_outcomes(FILED),
    Rule::new(
        "foreign-principal-ask",
        Effect::Note(Note::ForeignPrincipalAsk),
        FOREIGN_PRINCIPAL_UNHEARD,
        since(2022, 1, 1),
        &[S::HuaweiAuthorities],
    )
    .for_outcomes(FILED),
    Rule::new(
        "foreign-principal-may-be-refused",
        Effect::Doubt,
        FOREIGN_PRINCIPAL_UNHEARD,
        since(2022, 1, 1),
        &[S::HuaweiAuthorities],
    )
    .contrary_reading(O::PrincipalAuthorisedInPlaceOfAForeigner)
    .decided_by_province(),
    Rule::new(
        "advice-beijing",
        Effect::Note(Note::ProvinceBeijing),
        all!(is!(Province: Beijing), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-tianjin",
        Effect::Note(Note::ProvinceTianjin),
        all!(is!(Province: Tianjin), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-hebei",
        Effect::Note(Note::ProvinceHebei),
        all!(is!(Province: Hebei), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-shanxi",
        Effect::Note(Note::ProvinceShanxi),
        all!(is!(Province: Shanxi), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-inner-mongolia",
        Effect::Note(Note::ProvinceInnerMongolia),
        all!(is!(Province: InnerMongolia), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-liaoning",
        Effect::Note(Note::ProvinceLiaoning),
        all!(is!(Province: Liaoning), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-jilin",
        Effect::Note(Note::ProvinceJilin),
        all!(is!(Province: Jilin), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-heilongjiang",
        Effect::Note(Note::ProvinceHeilongjiang),
        all!(is!(Province: Heilongjiang), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-shanghai",
        Effect::Note(Note::ProvinceShanghai),
        all!(is!(Province: Shanghai), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-jiangsu",
        Effect::Note(Note::ProvinceJiangsu),
        all!(is!(Province: Jiangsu), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-zhejiang",
        Effect::Note(Note::ProvinceZhejiang),
        all!(is!(Province: Zhejiang), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-anhui",
        Effect::Note(Note::ProvinceAnhui),
        all!(is!(Province: Anhui), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-fujian",
        Effect::Note(Note::ProvinceFujian),
        all!(is!(Province: Fujian), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-jiangxi",
        Effect::Note(Note::ProvinceJiangxi),
        all!(is!(Province: Jiangxi), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-shandong",
        Effect::Note(Note::ProvinceShandong),
        all!(is!(Province: Shandong), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-henan",
        Effect::Note(Note::ProvinceHenan),
        all!(is!(Province: Henan), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-hubei",
        Effect::Note(Note::ProvinceHubei),
        all!(is!(Province: Hubei), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-hunan",
        Effect::Note(Note::ProvinceHunan),
        all!(is!(Province: Hunan), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-guangdong",
        Effect::Note(Note::ProvinceGuangdong),
        all!(is!(Province: Guangdong), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-guangxi",
        Effect::Note(Note::ProvinceGuangxi),
        all!(is!(Province: Guangxi), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-hainan",
        Effect::Note(Note::ProvinceHainan),
        all!(is!(Province: Hainan), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-chongqing",
        Effect::Note(Note::ProvinceChongqing),
        all!(is!(Province: Chongqing), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-sichuan",
        Effect::Note(Note::ProvinceSichuan),
        all!(is!(Province: Sichuan), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-guizhou",
        Effect::Note(Note::ProvinceGuizhou),
        all!(is!(Province: Guizhou), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-yunnan",
        Effect::Note(Note::ProvinceYunnan),
        all!(is!(Province: Yunnan), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-tibet",
        Effect::Note(Note::ProvinceTibet),
        all!(is!(Province: Tibet), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-shaanxi",
        Effect::Note(Note::ProvinceShaanxi),
        all!(is!(Province: Shaanxi), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-gansu",
        Effect::Note(Note::ProvinceGansu),
        all!(is!(Province: Gansu), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-qinghai",
        Effect::Note(Note::ProvinceQinghai),
        all!(is!(Province: Qinghai), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-ningxia",
        Effect::Note(Note::ProvinceNingxia),
        all!(is!(Province: Ningxia), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-xinjiang",
        Effect::Note(Note::ProvinceXinjiang),
        all!(is!(Province: Xinjiang), ORDER_TO_RUN),
        since(2022, 1, 1),
        ADVICE_SOURCES,
    )
    .for_outcomes(FILED),
];
