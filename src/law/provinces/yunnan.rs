//! Yunnan 云南.

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
    phone: Phone::AnyMainland,
    // Individuals.
    under_sixteen: UnderSixteen::Refused,
    minors: Minors::WithWork,
    residence: Residence::AnyoneOrPermit,
    foreign_individuals: ForeignIndividuals::Taken,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::Taken,
    // Who answers for an organisation.
    principal: Principal::LegalRepresentative,
    foreign_principal: ForeignPrincipal::Taken,
    persons: Persons::OneOrTwo,
    manager_authorisation: ManagerAuthorisation::NotAsked,
    // The practice of 2018.
    sms_2018: Sms2018::NotAsked,
    identity_check_2018: IdentityCheck2018::Photograph,
    // Domains and papers.
    domain_holder: DomainHolder::AsEverywhere,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::NotAsked,
    institution_domain_form: InstitutionDomainForm::Asked,
    commitment: Commitment::AsEverywhere,
    // What was filed before.
    emptied_filing: EmptiedFiling::TakesNewService,
    other_applicant: OtherApplicant::FilesAnew,
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
        General "province-cn-yn",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::ForeignVisitorWherePassportsAreTaken],
        words(
            S::TencentYunnan,
            "云南 › 个人备案 › 主体相关",
            "外籍人士使用护照",
            "Foreigners use the passport",
        )
        .against()
        .indirect(),
    ),
    (
        &[On::UnderSixteen, On::EmploymentProof],
        words(
            S::TencentYunnan,
            "云南 › 个人备案 › 主体相关",
            "负责人未满16周岁不得备案。负责人未满18周岁需提供就业证明或收入证明",
            "A responsible person under 16 may not file. A responsible person under 18 must provide proof of employment or of income",
        ),
    ),
    (
        &[On::HongKongMacauTaiwanMayBeRefused],
        words(
            S::TencentYunnan,
            "云南 › 个人备案 › 主体相关",
            "港澳台使用港澳通行证、台胞证",
            "Those of Hong Kong, Macau and Taiwan use the travel permit to the mainland or the Taiwan compatriot permit",
        )
        .sample(),
    ),
    (
        &[On::ResidenceMayBeAsked, On::ResidenceProof],
        words(
            S::TencentYunnan,
            "云南 › 个人备案 › 主体相关",
            "个人证件地址非本省，需使用在有效期内的居住证才可以正常备案",
            "If the address on an individual’s paper is not in the province, the filing can be made only with a residence permit that is still valid",
        ),
    ),
    (
        &[On::ResidenceMayBeAsked],
        words(
            S::UcloudYunnan,
            "云南 › 个人",
            "接受外省证件备案",
            "Papers from other provinces are accepted",
        )
        .against(),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::TencentYunnan,
            "云南 › 企业备案 › 主体相关",
            "主体负责人必须是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::UcloudYunnan,
            "云南 › 单位",
            "主体负责人需要是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::GovernmentDomainFormProvince],
        words(
            S::UcloudYunnan,
            "云南 › 单位",
            "党政机关事业单位开办网站请到当地编办办理网站开办前置审批件并上传",
            "Party and government bodies and public institutions that run a website should obtain the pre-approval for it from the local staffing office, and upload it",
        ),
    ),
    (
        &[On::PersonalFilingBecomes],
        words(
            S::TencentYunnan,
            "云南 › 个人备案 › 变更相关",
            "个人如是企业法定代表人，可以变更为对应企业，其他情况不允许变更主体",
            "An individual who is the legal representative of a company can change into that company; otherwise the applicant may not be changed",
        ),
    ),
];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-yunnan",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: Yunnan), ORDER_TO_RUN),
    since(2022, 1, 1),
    &[words(S::TencentYunnan, "云南 › 个人备案 › 网站相关", "个人（除有关单位许可）不可开办具有行政意义范畴的网站，如主办单位名称 “怒江野花电子商务有限公司” 网站名称不能为 “怒江网”", "Individuals may not run websites of an administrative meaning, unless the body in charge permits it: with an applicant named 怒江野花电子商务有限公司, for example, the website’s name may not be 怒江网").of(Province::Yunnan), words(S::TencentYunnan, "云南 › 企业备案 › 网站相关", "企业（除有关单位许可）不可开办具有行政意义范畴的网站，如主办单位名称 “怒江野花电子商务有限公司” 、“怒江网”", "Companies may not run websites of an administrative meaning, unless the body in charge permits it: with an applicant named 怒江野花电子商务有限公司, for example, 怒江网").of(Province::Yunnan)],
)
.for_outcomes(FILED)];
