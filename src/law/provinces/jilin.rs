//! Jilin 吉林.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::ids;
use crate::law::plans::{ORDER_TO_RUN, ORGANISATION};
use crate::law::sources::Source as S;
use crate::questions::Province;
use crate::rule::{Effect, Rule};
use crate::sets::FILED;
use crate::{all, is};

/// What its administration asks for.
pub const ROW: Row = Row {
    // Telephones.
    phone: Phone::AnyMainland,
    // Individuals.
    under_sixteen: UnderSixteen::Refused,
    minors: Minors::WithWorkByOneSource,
    residence: Residence::PermitOrStudentCard,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::LegalRepresentativeSourcesDiffer,
    foreign_principal: ForeignPrincipal::NotKnown,
    persons: Persons::OneOrTwo,
    manager_authorisation: ManagerAuthorisation::NotAsked,
    // The practice of 2018.
    sms_2018: Sms2018::NotAsked,
    identity_check_2018: IdentityCheck2018::Photograph,
    // Domains and papers.
    domain_holder: DomainHolder::OrganisationByOneSource,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::NotAsked,
    institution_domain_form: InstitutionDomainForm::NotAsked,
    commitment: Commitment::AsEverywhere,
    // What was filed before.
    emptied_filing: EmptiedFiling::FilesAnew,
    other_applicant: OtherApplicant::TakenOfOrganisations,
    personal_filing: PersonalFiling::BecomesOwnCompanys,
    new_name_letter: NewNameLetter::Asked,
    // Licences.
    own_sales: OwnSales::NoNotice,
    platform_only: PlatformOnly::NoNotice,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-jl",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::TencentPapers, "个人备案所需材料 › 暂住证/居住证 › 吉林", "在上海、浙江、安徽、湖北、广东、福建、江苏、吉林、贵州办理备案，如身份证地址非对应省份，需提供暂住证或居住证", "Whoever files in Shanghai, Zhejiang, Anhui, Hubei, Guangdong, Fujian, Jiangsu, Jilin or Guizhou with an identity card of another province must provide a temporary residence permit or residence permit"),
    ),
    (&[On::UnderSixteen], words(S::TencentJilin, "吉林 › 个人备案 › 主体相关", "负责人未满18周岁需提供收入证明", "If the responsible person is under 18, proof of income must be provided").indirect()),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::TencentJilin, "吉林 › 个人备案 › 证件相关", "证件地址非本省需要上传居住证明", "If the address on the paper is not in the province, proof of residence must be uploaded"),
    ),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::UcloudJilin, "吉林 › 个人", "接受外省证件备案。外省身份证备案需要提供暂住证或居住证", "Papers from other provinces are accepted; with an identity card from elsewhere a temporary residence permit or residence permit must be provided"),
    ),
    (&[On::StudentCard], words(S::QingcloudJilin, "吉林 › 个人用户", "证件住所需为本省，如非本省，需上传本省“居住证”（学生可上传学生证）", "The address on the card must be in this province; if not, a residence permit of this province must be uploaded (students can upload the student card)")),
    (
        &[On::PrincipalLegalRepresentativeProbably, On::PrincipalSourcesDiffer],
        words(S::UcloudJilin, "吉林 › 单位", "主体负责人需要是法定代表人", "The principal must be the legal representative"),
    ),
    (
        &[On::PrincipalLegalRepresentativeProbably, On::PrincipalSourcesDiffer],
        words(S::QingcloudJilin, "吉林 › 企业用户", "主体负责人必须为法定代表人", "The principal must be the legal representative"),
    ),
    (
        &[On::PrincipalLegalRepresentativeProbably, On::PrincipalSourcesDiffer],
        words(S::TencentJilin, "吉林 › 企业备案 › 主体相关", "主体负责人如不是法定代表人需要主体负责人授权书", "If the principal is not the legal representative, the principal’s letter of authorisation is needed").against(),
    ),
    (
        &[On::DomainHolderOrganisation],
        words(S::TencentJilin, "吉林 › 企业备案 › 域名相关", "域名所有者需为单位全称", "The domain’s owner must be the organisation by its full name"),
    ),
    (&[On::UnderEighteenMayBeRefused], words(S::TencentJilin, "吉林 › 个人备案 › 主体相关", "负责人未满18周岁需提供收入证明", "If the responsible person is under 18, proof of income must be provided").against()),
    (&[On::EmploymentProof], words(S::TencentJilin, "吉林 › 个人备案 › 主体相关", "负责人未满18周岁需提供收入证明", "If the responsible person is under 18, proof of income must be provided")),
    (&[On::PersonalFilingBecomes], words(S::TencentJilin, "吉林 › 个人备案 › 变更相关", "个人如是企业法定代表人，主体可以变更为对应企业；其他情况不允许变更主体", "An individual who is the legal representative of a company can change into that company; otherwise the applicant may not be changed")),
];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-jilin",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: Jilin), ORGANISATION, ORDER_TO_RUN),
    since(2022, 1, 1),
    &[words(
        S::TencentJilin,
        "吉林 › 企业备案 › 域名相关",
        "域名是中国xxx.中国的必须是国家级单位才能备案",
        "A domain of the form 中国xxx.中国 can be filed only by a unit of the national level",
    )
    .of(Province::Jilin)],
)
.for_outcomes(FILED)];
