//! Shaanxi 陕西.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::ids;
use crate::law::plans::ORDER_TO_RUN;
use crate::law::sources::Source as S;
use crate::questions::Province;
use crate::rule::{Effect, Rule};
use crate::sets::FILED;
use crate::{all, is};

/// What its administration asks for.
pub const ROW: Row = Row {
    // Telephones.
    phone: Phone::LocalForIndividuals,
    // Individuals.
    under_sixteen: UnderSixteen::Refused,
    minors: Minors::Refused,
    residence: Residence::Anyone,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::LegalRepresentative,
    foreign_principal: ForeignPrincipal::NotKnown,
    persons: Persons::OneOrTwo,
    manager_authorisation: ManagerAuthorisation::Asked,
    // The practice of 2018.
    sms_2018: Sms2018::NotAsked,
    identity_check_2018: IdentityCheck2018::Photograph,
    // Domains and papers.
    domain_holder: DomainHolder::AsEverywhere,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::NotAsked,
    institution_domain_form: InstitutionDomainForm::NotAsked,
    commitment: Commitment::AsEverywhere,
    // What was filed before.
    emptied_filing: EmptiedFiling::FilesAnew,
    // Licences.
    own_sales: OwnSales::NoNotice,
    platform_only: PlatformOnly::NoNotice,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-sn",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[(
    &[On::PrincipalLegalRepresentative],
    words(
        S::HuaweiPolicies,
        "备案政策咨询 › doc_0236",
        "企业用户主体负责人必须是法定代表人...",
        "Company: the principal must be the legal representative",
    ),
)];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-shaanxi",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: Shaanxi), ORDER_TO_RUN),
    since(2022, 1, 1),
    &[words(S::UcloudProvinces, "陕西 › 个人", "个人网站服务内容不可选择\"博客/个人空间\"", "A personal site may not choose 博客/个人空间").of(Province::Shaanxi), words(S::QingcloudProvinces, "陕西 › 企业用户", "负责人手机号码需为本省号码，若非本省号码，需备注原因", "The mobile number must be one of the province, otherwise the reason goes into the remark").of(Province::Shaanxi)],
)
.for_outcomes(FILED)];
