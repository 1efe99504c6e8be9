//! Which paper, for whom, on which authority; what the provinces add is in `provinces`.

use super::provinces::provinces;
use super::sources::Source as S;
use super::terms::{
    APPLICANT_PAPERS, COMMERCIAL_CULTURE, DOMAIN_MATTERS, FILED_HERE, FOREIGN_OVER_50, HAS_DOMAIN,
    INDIVIDUAL, NEEDS_TELECOM_LICENCE, NEW_ORDER, ORDER_TO_RUN, ORGANISATION, PEOPLE_MATTER, PILOT,
    PROCESSING, PUBLISHING_PLATFORM, SERVER_MATTERS, STORE_PLATFORM,
};
use crate::condition::Condition;
use crate::date::since;
use crate::ids::OtherReading as O;
use crate::ids::{Document as D, Stage};
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, LICENCE};
use crate::{all, any, is, not};

const PERSON_PAPERS: Condition = all!(INDIVIDUAL, APPLICANT_PAPERS);
const REGULATED_NAME: Condition = all!(
    ORGANISATION,
    is!(NameKeyword: Finance | Education | OtherRegulated)
);

/// The rules.
pub const RULES: &[Rule] = &[
    // 单位注册证件原件扫描件
    Rule::new(
        "business-licence",
        Effect::Document(D::BusinessLicence, Stage::Filing),
        all!(
            APPLICANT_PAPERS,
            is!(Applicant: Company | ForeignInvested | Branch | SoleTrader | Partnership)
        ),
        since(2005, 3, 20),
        &[
            S::TencentPapers,
            S::CdnetworksAssistant,
            S::AlibabaGuide2018,
            S::LinktomGuide,
        ],
    )
    .for_outcomes(FILED),
    // 外国(地区)企业常驻代表机构登记证
    Rule::new(
        "representative-office-certificate",
        Effect::Document(D::RepresentativeOfficeCertificate, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: RepresentativeOffice)),
        since(2005, 3, 20),
        &[
            S::HuaweiConditions,
            S::TencentPapers,
            S::AlibabaSupportPage,
            S::CdnetworksAssistant,
        ],
    )
    .for_outcomes(FILED),
    Rule::new(
        "institution-certificate",
        Effect::Document(D::InstitutionCertificate, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: PublicInstitution)),
        since(2005, 3, 20),
        &[S::TencentPapers],
    )
    .for_outcomes(FILED),
    Rule::new(
        "government-certificate",
        Effect::Document(D::GovernmentCertificate, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: Government)),
        since(2005, 3, 20),
        &[S::TencentPapers],
    )
    .for_outcomes(FILED),
    Rule::new(
        "social-organisation-certificate",
        Effect::Document(D::SocialOrganisationCertificate, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: SocialOrganisation)),
        since(2005, 3, 20),
        &[S::TencentPapers],
    )
    .for_outcomes(FILED),
    Rule::new(
        "private-non-enterprise-certificate",
        Effect::Document(D::PrivateNonEnterpriseCertificate, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: PrivateNonEnterprise)),
        since(2005, 3, 20),
        &[S::TencentPapers],
    )
    .for_outcomes(FILED),
    Rule::new(
        "foundation-certificate",
        Effect::Document(D::FoundationCertificate, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: Foundation)),
        since(2005, 3, 20),
        &[S::TencentPapers],
    )
    .for_outcomes(FILED),
    Rule::new(
        "law-firm-licence",
        Effect::Document(D::LawFirmLicence, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: LawFirm)),
        since(2005, 3, 20),
        &[S::TencentPapers],
    )
    .for_outcomes(FILED),
    Rule::new(
        "medical-licence",
        Effect::Document(D::MedicalLicence, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: MedicalInstitution)),
        since(2005, 3, 20),
        &[S::TencentPapers],
    )
    .for_outcomes(FILED),
    Rule::new(
        "religious-venue-certificate",
        Effect::Document(D::ReligiousVenueCertificate, Stage::Filing),
        all!(APPLICANT_PAPERS, is!(Applicant: ReligiousVenue)),
        since(2005, 3, 20),
        &[S::TencentPapers],
    )
    .for_outcomes(FILED),
    // 个人身份证正反面原件扫描件或照片
    Rule::new(
        "id-card",
        Effect::Document(D::IdCard, Stage::Filing),
        all!(PERSON_PAPERS, is!(Person: MainlandId)),
        since(2005, 3, 20),
        &[S::AlibabaPapers, S::AlibabaGuide2018, S::LinktomGuide],
    )
    .for_outcomes(FILED),
    // 港澳居民来往内地通行证
    Rule::new(
        "hong-kong-macau-permit",
        Effect::Document(D::HongKongMacauPermit, Stage::Filing),
        all!(PERSON_PAPERS, is!(Person: HongKongMacau)),
        since(2005, 3, 20),
        &[S::TencentPapers, S::AlibabaPapers],
    )
    .for_outcomes(FILED),
    // 台湾居民来往大陆通行证
    Rule::new(
        "taiwan-permit",
        Effect::Document(D::TaiwanPermit, Stage::Filing),
        all!(PERSON_PAPERS, is!(Person: Taiwan)),
        since(2005, 3, 20),
        &[S::TencentPapers, S::AlibabaPapers],
    )
    .for_outcomes(FILED),
    // 个人的证件类型有居民身份证、护照
    Rule::new(
        "passport",
        Effect::Document(D::Passport, Stage::Filing),
        all!(PERSON_PAPERS, is!(Person: ForeignResident)),
        since(2005, 3, 20),
        &[
            S::WeChatCertificates,
            S::TencentPapers,
            S::AlibabaSupportPage,
        ],
    )
    .for_outcomes(FILED),
    // 备案主体负责人(法人)和网站负责人身份证正反面原件扫描件或照片
    Rule::new(
        "principal-id",
        Effect::Document(D::PrincipalId, Stage::Filing),
        all!(ORGANISATION, APPLICANT_PAPERS),
        since(2005, 3, 20),
        &[S::AlibabaPapers, S::AlibabaGuide2018, S::LinktomGuide],
    )
    .for_outcomes(FILED),
    Rule::new(
        "manager-id",
        Effect::Document(D::ManagerId, Stage::Filing),
        all!(ORGANISATION, PEOPLE_MATTER, is!(Manager: AnotherPerson)),
        since(2005, 3, 20),
        &[S::AlibabaPapers, S::AlibabaGuide2018, S::LinktomGuide],
    )
    .for_outcomes(FILED),
    Rule::new(
        "mainland-phone-numbers",
        Effect::Document(D::MainlandPhoneNumbers, Stage::Filing),
        PEOPLE_MATTER,
        since(2005, 3, 20),
        &[
            S::HuaweiMaterials,
            S::HuaweiSms,
            S::CdnetworksAssistant,
            S::AlibabaGuide2018,
        ],
    )
    .for_outcomes(FILED),
    Rule::new(
        "face-verification",
        Effect::Document(D::FaceVerification, Stage::Filing),
        ORDER_TO_RUN,
        since(2022, 1, 1),
        &[S::AlibabaUpload, S::HuaweiProcess],
    )
    .for_outcomes(FILED),
    // 备案幕布照片
    Rule::new(
        "backdrop-photo",
        Effect::Document(D::BackdropPhoto, Stage::Filing),
        all!(ORDER_TO_RUN, not!(provinces!(identity_check_2018: OwnApp))),
        since(2005, 3, 20).until(2022, 1, 1),
        &[S::AlibabaGuide2018, S::LinktomGuide],
    )
    .for_outcomes(FILED),
    // 域名注册人（域名持有者）实名认证信息
    Rule::new(
        "domain-real-name-proof",
        Effect::Document(D::DomainRealNameProof, Stage::Filing),
        DOMAIN_MATTERS,
        since(2018, 1, 1),
        &[S::DomainNotice264, S::TencentPapers, S::LinktomGuide],
    )
    .for_outcomes(FILED),
    Rule::new(
        "server-proof",
        Effect::Document(D::ServerProof, Stage::Filing),
        SERVER_MATTERS,
        since(2005, 3, 20),
        &[
            S::HuaweiInstances,
            S::AlibabaServerCheck,
            S::AlibabaGuide2018,
        ],
    )
    .for_outcomes(FILED),
    Rule::new(
        "government-domain-form",
        Effect::Document(D::GovernmentDomainForm, Stage::Filing),
        all!(HAS_DOMAIN, ORDER_TO_RUN, is!(Applicant: Government)),
        since(2022, 1, 1),
        &[S::HuaweiMaterials],
    )
    .for_outcomes(FILED),
    // 真实性核验单
    Rule::new(
        "authenticity-sheet",
        Effect::Document(D::AuthenticitySheet, Stage::Filing),
        ORDER_TO_RUN,
        since(2005, 3, 20).until(2022, 1, 1),
        &[S::AlibabaGuide2018, S::LinktomGuide],
    )
    .for_outcomes(FILED),
    // 不涉及前置审批承诺书
    Rule::new(
        "not-involved-pledge",
        Effect::Document(D::NotInvolvedPledge, Stage::Filing),
        all!(REGULATED_NAME, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[S::HuaweiRejections, S::TencentApprovals],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    Rule::new(
        "regulated-name-may-be-refused",
        Effect::Doubt,
        all!(REGULATED_NAME, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[S::HuaweiRejections, S::TencentApprovals],
    )
    .contrary_reading(O::RegulatedNameMayBeRefused)
    .decided_by_province(),
    Rule::new(
        "name-change-letter",
        Effect::Document(D::NameChangeLetter, Stage::Filing),
        all!(ORGANISATION, FILED_HERE, is!(Change: PeopleOrPapers)),
        since(2022, 1, 1),
        &[S::TencentPapers],
    )
    .for_outcomes(FILED),
    Rule::new(
        "app-icon",
        Effect::Document(D::AppIcon, Stage::Filing),
        all!(
            is!(Service: App),
            any!(not!(FILED_HERE), is!(Change: NewPlatform))
        ),
        since(2023, 9, 1),
        &[S::HuaweiApps],
    )
    .for_outcomes(FILED),
    Rule::new(
        "app-identity",
        Effect::Document(D::AppIdentity, Stage::Filing),
        all!(
            is!(Service: App),
            any!(not!(FILED_HERE), is!(Change: NewPlatform))
        ),
        since(2023, 9, 1),
        &[S::HuaweiApps, S::AppNotice105],
    )
    .for_outcomes(FILED),
    // Permits of other authorities.
    Rule::new(
        "news-permit",
        Effect::Document(D::NewsPermit, Stage::Approval),
        all!(ORDER_TO_RUN, is!(Topics: News)),
        since(2000, 9, 25),
        &[S::TencentApprovals, S::Decree292Article5],
    )
    .for_outcomes(FILED),
    Rule::new(
        "publishing-permit",
        Effect::Document(D::PublishingPermit, Stage::Approval),
        all!(ORDER_TO_RUN, is!(Topics: Publishing)),
        since(2000, 9, 25),
        &[S::TencentApprovals, S::Decree292Article5],
    )
    .for_outcomes(FILED),
    Rule::new(
        "audio-visual-permit",
        Effect::Document(D::AudioVisualPermit, Stage::Approval),
        all!(ORDER_TO_RUN, is!(Topics: AudioVisual)),
        since(2000, 9, 25),
        &[S::AudioVisualOrder56, S::TencentApprovals],
    )
    .for_outcomes(FILED),
    Rule::new(
        "culture-permit",
        Effect::Document(D::CulturePermit, Stage::Approval),
        all!(ORDER_TO_RUN, COMMERCIAL_CULTURE),
        since(2000, 9, 25),
        &[S::TencentApprovals],
    )
    .for_outcomes(FILED),
    Rule::new(
        "game-number-paper",
        Effect::Document(D::GameNumber, Stage::Approval),
        all!(ORDER_TO_RUN, is!(Activities: Games)),
        since(2000, 9, 25),
        &[S::GamesPractice, S::TencentApprovals],
    )
    .for_outcomes(FILED),
    Rule::new(
        "religion-permit",
        Effect::Document(D::ReligionPermit, Stage::Approval),
        all!(ORDER_TO_RUN, is!(Topics: Religion)),
        since(2022, 3, 1),
        &[S::ReligionMeasures],
    )
    .for_outcomes(FILED),
    Rule::new(
        "ride-hailing-permit",
        Effect::Document(D::RideHailingPermit, Stage::Approval),
        all!(ORDER_TO_RUN, is!(Topics: RideHailing)),
        since(2016, 11, 1),
        &[S::TencentApprovals, S::WeChatApprovals],
    )
    .for_outcomes(FILED),
    Rule::new(
        "finance-permit",
        Effect::Document(D::FinancePermit, Stage::Approval),
        all!(ORDER_TO_RUN, is!(Topics: Finance)),
        since(2000, 9, 25),
        &[S::TencentApprovals],
    )
    .for_outcomes(FILED),
    Rule::new(
        "training-approval",
        Effect::Document(D::TrainingApproval, Stage::Approval),
        all!(ORDER_TO_RUN, is!(Topics: Training)),
        since(2025, 1, 20),
        &[S::TencentApprovals, S::WeChatApprovals],
    )
    .for_outcomes(FILED),
    Rule::new(
        "drugs-devices-certificate",
        Effect::Document(D::DrugsDevicesPapers, Stage::Approval),
        all!(ORDER_TO_RUN, is!(Topics: DrugsDevices)),
        since(2000, 9, 25).until(2025, 12, 22),
        &[S::TencentApprovals, S::Decree292Article5Before2025],
    )
    .for_outcomes(FILED),
    Rule::new(
        "drugs-devices-filing-papers",
        Effect::Document(D::DrugsDevicesPapers, Stage::Psb),
        all!(ORDER_TO_RUN, all!(ORGANISATION, is!(Topics: DrugsDevices))),
        since(2025, 12, 22),
        &[S::DrugsNotice123],
    )
    .for_outcomes(FILED),
    // The licence.
    Rule::new(
        "licence-application",
        Effect::Document(D::LicenceApplication, Stage::Licence),
        NEEDS_TELECOM_LICENCE,
        since(2000, 9, 25),
        &[S::TelecomArticle14],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "articles-of-association",
        Effect::Document(D::ArticlesOfAssociation, Stage::Licence),
        NEEDS_TELECOM_LICENCE,
        since(2000, 9, 25),
        &[S::HeilongjiangLicencePapers],
    )
    .for_outcomes(LICENCE)
    .decided_by_regulator(),
    Rule::new(
        "equity-chart",
        Effect::Document(D::EquityChart, Stage::Licence),
        NEEDS_TELECOM_LICENCE,
        since(2000, 9, 25),
        &[S::HeilongjiangLicencePapers],
    )
    .for_outcomes(LICENCE)
    .decided_by_regulator(),
    Rule::new(
        "shareholder-ids",
        Effect::Document(D::ShareholderIds, Stage::Licence),
        NEEDS_TELECOM_LICENCE,
        since(2000, 9, 25),
        &[S::HeilongjiangLicencePapers],
    )
    .for_outcomes(LICENCE)
    .decided_by_regulator(),
    // Order 42 removed the requirement of submitting capital verification reports.
    Rule::new(
        "capital-proof",
        Effect::Document(D::CapitalProof, Stage::Licence),
        NEEDS_TELECOM_LICENCE,
        since(2000, 9, 25).until(2017, 9, 1),
        &[S::CapitalProofAbolished, S::CapitalProofAbolished2],
    )
    .for_outcomes(LICENCE)
    .decided_by_regulator(),
    Rule::new(
        "staff-social-insurance",
        Effect::Document(D::StaffSocialInsurance, Stage::Licence),
        NEEDS_TELECOM_LICENCE,
        since(2000, 9, 25),
        &[S::HeilongjiangLicencePapers],
    )
    .for_outcomes(LICENCE)
    .decided_by_regulator(),
    Rule::new(
        "business-plan",
        Effect::Document(D::BusinessPlan, Stage::Licence),
        NEEDS_TELECOM_LICENCE,
        since(2000, 9, 25),
        &[S::Decree292Article6],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "technical-plan",
        Effect::Document(D::TechnicalPlan, Stage::Licence),
        NEEDS_TELECOM_LICENCE,
        since(2000, 9, 25),
        &[S::Decree292Article6],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "security-measures",
        Effect::Document(D::SecurityMeasures, Stage::Licence),
        NEEDS_TELECOM_LICENCE,
        since(2000, 9, 25),
        &[S::Decree292Article6],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "lawful-operation-commitment",
        Effect::Document(D::LawfulOperationCommitment, Stage::Licence),
        NEEDS_TELECOM_LICENCE,
        since(2000, 9, 25),
        &[S::HeilongjiangLicencePapers],
    )
    .for_outcomes(LICENCE)
    .decided_by_regulator(),
    Rule::new(
        "access-agreement",
        Effect::Document(D::AccessAgreement, Stage::Licence),
        NEEDS_TELECOM_LICENCE,
        since(2000, 9, 25),
        &[
            S::HeilongjiangLicencePapers,
            S::LinktomGuide,
            S::TencentLicences,
        ],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "domain-ownership",
        Effect::Document(D::DomainOwnership, Stage::Licence),
        NEEDS_TELECOM_LICENCE,
        since(2000, 9, 25),
        &[S::HeilongjiangLicencePapers],
    )
    .for_outcomes(LICENCE)
    .decided_by_regulator(),
    Rule::new(
        "filing-number",
        Effect::Document(D::FilingNumber, Stage::Licence),
        NEEDS_TELECOM_LICENCE,
        since(2000, 9, 25),
        &[S::GuangxiLicenceGuide, S::AlibabaWhy2017],
    )
    .for_outcomes(LICENCE),
    // 向工业和信息化部申请取得电信业务经营试点批复
    Rule::new(
        "pilot-approval",
        Effect::Document(D::PilotApproval, Stage::Licence),
        all!(
            FOREIGN_OVER_50,
            PILOT,
            any!(
                PUBLISHING_PLATFORM,
                PROCESSING,
                all!(
                    STORE_PLATFORM,
                    not!(is!(Cepa: Yes)),
                    not!(is!(OpeningCity: Yes))
                )
            )
        ),
        since(2024, 10, 23),
        &[S::PilotBeijing, S::Pilot107],
    )
    .for_outcomes(LICENCE),
    Rule::new(
        "cepa-certificate",
        Effect::Document(D::CepaCertificate, Stage::Licence),
        all!(FOREIGN_OVER_50, STORE_PLATFORM, is!(Cepa: Yes)),
        since(2016, 6, 30),
        &[S::HongKongSupplierCertificate],
    )
    .for_outcomes(LICENCE),
    // Afterwards.
    Rule::new(
        "psb-account",
        Effect::Document(D::PsbAccount, Stage::Psb),
        NEW_ORDER,
        since(2011, 1, 8),
        &[S::HuaweiAfterwards, S::TencentPolice, S::AlibabaGuide2018],
    )
    .for_outcomes(FILED),
    Rule::new(
        "psb-papers",
        Effect::Document(D::PsbPapers, Stage::Psb),
        NEW_ORDER,
        since(2011, 1, 8),
        &[S::Police33Article12, S::TencentPolice],
    )
    .for_outcomes(FILED),
];
