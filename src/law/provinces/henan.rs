//! Henan 河南.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::{Document, Stage, ids};
use crate::law::plans::{
    INDIVIDUAL, NEW_ORDER, ORDER_TO_RUN, ORGANISATION, PEOPLE_MATTER, REGULATED_NAME,
};
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
    under_sixteen: UnderSixteen::OlderSourceTakesGuardian,
    minors: Minors::WithGuardianByOneSource,
    residence: Residence::LocalIdOnly,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::LegalRepresentative,
    foreign_principal: ForeignPrincipal::NotKnown,
    persons: Persons::OneOrTwo,
    manager_authorisation: ManagerAuthorisation::NotAsked,
    // The practice of 2018.
    sms_2018: Sms2018::NotAsked,
    identity_check_2018: IdentityCheck2018::Photograph,
    // Domains and papers.
    domain_holder: DomainHolder::OrganisationOrPrincipal,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::NotAsked,
    institution_domain_form: InstitutionDomainForm::NotAsked,
    commitment: Commitment::AsEverywhere,
    // What was filed before.
    emptied_filing: EmptiedFiling::FilesAnew,
    other_applicant: OtherApplicant::FilesAnew,
    personal_filing: PersonalFiling::BecomesOwnCompanys,
    new_name_letter: NewNameLetter::Asked,
    // Licences.
    own_sales: OwnSales::NoLicenceSince2023,
    platform_only: PlatformOnly::MiniPrograms,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-ha",
        Organisations "province-cn-ha-organisations",
        Individuals "province-cn-ha-individuals",
        GuardianPapers "guardian-papers-henan",
        FinanceName "finance-name-henan",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (&[On::UnderSixteenSourcesDiffer], words(S::TencentHenan, "河南 › 个人备案 › 主体相关", "个人未满18周岁备案，需要同时上传监护人身份证，并备注监护人与备案人的关系", "An individual under 18 who files must also upload the guardian’s identity card, and note in the remark how the guardian is related to the applicant").against()),
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::TencentHenan,
            "河南 › 个人备案 › 主体相关",
            "证件地址必须是本省",
            "The address on the paper must be in this province",
        ),
    ),
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::UcloudHenan,
            "河南 › 个人",
            "不接受外省证件备案",
            "Papers from other provinces are not accepted",
        ),
    ),
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::QingcloudHenan,
            "河南 › 个人用户",
            "非本省身份证不能进行个人备案",
            "With an identity card of another province, no individual’s filing is possible",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::TencentHenan,
            "河南 › 企业备案 › 主体相关",
            "主体负责人必须是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::UcloudHenan,
            "河南 › 单位",
            "主体负责人需要是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (&[On::PrincipalLegalRepresentative], words(S::HuaweiSearchHeilongjiangHunanHenan, "河南 › 企业用户", "主体负责人证件号码不能是为其他主体备案过。 主体负责人必须是法定代表人", "The number of the principal’s paper may not have been filed for another applicant. The principal must be the legal representative")),
    (
        &[On::DomainHolderOrganisationOrPrincipal],
        words(
            S::TencentHenan,
            "河南 › 企业备案 › 域名相关",
            "域名所有者需与主办单位名称或法定代表人一致",
            "The domain’s owner must be the organiser or its legal representative by name",
        ),
    ),
    (&[On::UnderEighteenMayBeRefused], words(S::TencentHenan, "河南 › 个人备案 › 主体相关", "个人未满18周岁备案，需要同时上传监护人身份证，并备注监护人与备案人的关系", "An individual under 18 who files must also upload the guardian’s identity card, and note in the remark how the guardian is related to the applicant").against()),
    (&[On::GuardianPapers], words(S::TencentHenan, "河南 › 个人备案 › 主体相关", "个人未满18周岁备案，需要同时上传监护人身份证，并备注监护人与备案人的关系", "An individual under 18 who files must also upload the guardian’s identity card, and note in the remark how the guardian is related to the applicant")),
    (&[On::PersonalFilingBecomes], words(S::TencentHenan, "河南 › 个人备案 › 变更相关", "个人如是企业法定代表人，可以变更为对应企业，其他情况不允许变更主体", "An individual who is the legal representative of a company can change into that company; otherwise the applicant may not be changed")),
];

/// Its own rules.
pub const RULES: &[Rule] = &[
    // 河南省管局要求提供网站备案承诺书
    Rule::new(
        "henan-pledge",
        Effect::Document(Document::ProvincialPledge, Stage::Filing),
        all!(INDIVIDUAL, is!(Province: Henan), ORDER_TO_RUN),
        since(2025, 9, 24),
        &[words(S::UcloudMaterials, "三、备案资料准备 › 个人备案 › 网站备案承诺书", "河南省管局要求提供网站备案承诺书", "The administration of Henan requires a pledge on the filing of a website to be provided").of(Province::Henan)],
    )
    .for_outcomes(FILED),
    Rule::new(
    "advice-henan",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: Henan), ORGANISATION, ORDER_TO_RUN),
    since(2022, 1, 1),
    &[words(S::HuaweiAuthorities, "河南管局要求 › 企业用户 › 主体信息（doc_0232）", "河南通讯地址与证件住址必须是同省同市，不可跨市。", "In Henan the mailing address and the address on the certificate must be in the same province and the same city, not across cities.").of(Province::Henan), words(S::TencentHenan, "河南 › 企业备案 › 主体相关", "主体、网站负责人证件号码、手机号码不能为其他主体备案过", "The numbers of the papers and the mobile numbers of principal and website manager cannot be ones filed for another applicant").of(Province::Henan)],
)
.for_outcomes(FILED),
    Rule::new(
        "province-cn-ha-organisations",
        Effect::Note(Advice::Organisations.note()),
        all!(is!(Province: Henan), ORGANISATION, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentHenan, "河南 › 企业备案 › 域名相关", "单位备案一次不得超过5个域名", "The filing of an organisation may not have more than 5 domains at a time").of(Province::Henan), words(S::UcloudHenan, "河南 › 单位", "企业有效备案网站总数大于 20 个，个体工商户有效备案网站总数大于 10 个，需至管局现场核验", "If the total of validly filed websites is more than 20 for a company, or more than 10 for a sole trader, verification at the administration in person is needed").of(Province::Henan)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "province-cn-ha-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Henan), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentHenan, "河南 › 个人备案 › 域名相关", "个人备案一次只能备案一个网站，否则不予受理", "An individual can file only one website at a time; otherwise it is not accepted").of(Province::Henan), words(S::UcloudHenan, "河南 › 个人", "个人有效备案网站总数大于 5 个，需至管局现场核验", "If an individual’s total of validly filed websites is more than 5, verification at the administration in person is needed").of(Province::Henan), words(S::TencentHenan, "河南 › 个人备案 › 网站服务内容相关", "不能选 “个人空间/博客”，导航类", "“个人空间/博客” (personal space or blog) and the navigation kind cannot be chosen").of(Province::Henan)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "guardian-papers-henan",
        Effect::Note(Advice::GuardianPapers.note()),
        all!(is!(Province: Henan), INDIVIDUAL, PEOPLE_MATTER, is!(Age: Sixteen | Seventeen)),
        since(2022, 1, 1),
        &[words(S::TencentHenan, "河南 › 个人备案 › 主体相关", "个人未满18周岁备案，需要同时上传监护人身份证，并备注监护人与备案人的关系", "An individual under 18 who files must also upload the guardian’s identity card, and note in the remark how the guardian is related to the applicant").of(Province::Henan)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "finance-name-henan",
        Effect::Note(Advice::FinanceName.note()),
        all!(is!(Province: Henan), REGULATED_NAME, NEW_ORDER, is!(NameKeyword: Finance)),
        since(2022, 1, 1),
        &[words(S::TencentHenan, "河南 › 企业备案 › 网站开闭相关", "公司名称、经营范围、网站名称涉及前置审批，但实际内容不涉及，需要提供不涉及前置审批承诺书进行备案（不包含金融类）", "Where the company’s name, its business scope or the website’s name touches pre-approval but the actual content does not, a pledge that no pre-approval is concerned must be provided for the filing (finance not included)").of(Province::Henan)],
    )
    .for_outcomes(FILED),
];
