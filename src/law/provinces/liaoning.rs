//! Liaoning 辽宁.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::ids;
use crate::law::plans::{INDIVIDUAL, ORDER_TO_RUN, ORGANISATION};
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
    residence: Residence::AnyoneOrPermit,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::AuthorisedForForeigner,
    foreign_principal: ForeignPrincipal::ForeignerHasToAuthoriseByOneSource,
    persons: Persons::OneIfAuthorised,
    manager_authorisation: ManagerAuthorisation::Asked,
    // The practice of 2018.
    sms_2018: Sms2018::NotAsked,
    identity_check_2018: IdentityCheck2018::AlibabaApp,
    // Domains and papers.
    domain_holder: DomainHolder::AsEverywhere,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::NotAsked,
    institution_domain_form: InstitutionDomainForm::NotAsked,
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
        General "province-cn-ln",
        Individuals "province-cn-ln-individuals",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (&[On::UnderSixteen], words(S::TencentLiaoning, "辽宁 › 个人备案 › 主体相关", "负责人年龄已满16周岁不满18周岁的，需要提供提供有效的收入证明或工作证明备案", "A responsible person of 16 or over and under 18 must provide a valid proof of income or of work for the filing").indirect()),
    (
        &[On::ResidenceMayBeAsked, On::ResidenceProof],
        words(S::QingcloudLiaoning, "辽宁 › 个人用户", "证件住所需为本省，如非本省，需上传本省“居住证”、“暂住证”等证明", "The address on the card must be in this province; if not, proof such as a residence permit or temporary residence permit of this province must be uploaded"),
    ),
    (
        &[On::ResidenceMayBeAsked],
        words(S::UcloudLiaoning, "辽宁 › 个人", "接受外省证件备案", "Papers from other provinces are accepted").against(),
    ),
    (
        &[On::PrincipalAuthorisedForeigner, On::PrincipalForeignRepresentativeProbably],
        words(S::UcloudLiaoning, "辽宁 › 单位", "主体负责人必须为法定代表人（如果法人是外国人，必须授权给中国国籍人员作为主体负责人", "The principal must be the legal representative (if the legal representative is a foreigner, a person of Chinese nationality must be authorised as principal"),
    ),
    (
        &[On::PrincipalAuthorisedInPlaceOfAForeigner],
        words(S::UcloudLiaoning, "辽宁 › 单位", "主体负责人必须为法定代表人", "The principal must be the legal representative"),
    ),
    (
        &[On::PrincipalAuthorisedInPlaceOfAForeigner],
        words(S::TencentSubjectFaq, "单位备案时主体负责人可以不填写法定代表人吗？ › 辽宁", "主体负责人可以不是法定代表人…北京、山西、辽宁、江苏、海南", "The principal may be somebody other than the legal representative … Beijing, Shanxi, Liaoning, Jiangsu, Hainan").against(),
    ),
    (&[On::SamePerson], words(S::UcloudLiaoning, "辽宁 › 单位", "如果法人是外国人，必须授权给中国国籍人员作为主体负责人，并且网站负责人必须为同一人，提交时可在备注说明此情况", "If the legal representative is a foreigner, a person of Chinese nationality must be authorised as principal, and the website manager must be the same person; this may be explained in the remark on submission")),
    (
        &[On::ManagerAuthorisation],
        words(S::UcloudLiaoning, "辽宁 › 单位", "网站负责人不是法定代表人时需要提供授权书", "If the website manager is not the legal representative, a letter of authorisation must be provided"),
    ),
    (&[On::EmploymentProof], words(S::TencentLiaoning, "辽宁 › 个人备案 › 主体相关", "负责人年龄已满16周岁不满18周岁的，需要提供提供有效的收入证明或工作证明备案", "A responsible person of 16 or over and under 18 must provide a valid proof of income or of work for the filing")),
    (&[On::UnderEighteenMayBeRefused], words(S::TencentLiaoning, "辽宁 › 个人备案 › 主体相关", "负责人年龄已满16周岁不满18周岁的，需要提供提供有效的收入证明或工作证明备案", "A responsible person of 16 or over and under 18 must provide a valid proof of income or of work for the filing").against()),
    (&[On::PersonalFilingBecomes], words(S::TencentLiaoning, "辽宁 › 个人备案 › 变更相关", "个人如是企业法定代表人，主体可以变更为对应企业，其他情况不允许", "An individual who is the legal representative of a company can change into that company; otherwise it is not allowed")),
];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-liaoning",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: Liaoning), ORGANISATION, ORDER_TO_RUN),
    since(2022, 1, 1),
    &[words(S::TencentLiaoning, "辽宁 › 企业备案 › 联系方式相关", "主体负责人与网站负责人相同，必须提供两个不同的联系方式", "If principal and website manager are one person, two different contact numbers must be provided").of(Province::Liaoning), words(S::TencentLiaoning, "辽宁 › 企业备案 › 联系方式相关", "需要填写3个不同的联系方式，主体负责人和网站负责人的联系方式1需要是不同的", "3 different contact numbers must be entered; contact number 1 of the principal and that of the website manager must be different").of(Province::Liaoning), words(S::TencentLiaoning, "辽宁 › 企业备案 › 联系方式相关", "手机号码归属地建议是辽宁本地", "It is advised that the mobile number be one of Liaoning").of(Province::Liaoning), words(S::TencentLiaoning, "辽宁 › 企业备案 › 前置审批相关", "经营范围如涉及 “广播电视节目制作”，需提供对应审批文件，如不涉及，请删除经营范围内容后，再进行提交备案，不支持承诺书", "If the business scope touches 广播电视节目制作 (making of radio and television programmes), the approval document must be provided; if the business is not carried on, please have it struck from the scope before submitting the filing; a pledge is not supported").of(Province::Liaoning)],
)
.for_outcomes(FILED),
    Rule::new(
        "province-cn-ln-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Liaoning), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentLiaoning, "辽宁 › 个人备案 › 联系方式相关", "需提供两个不同的联系方式，联系方式1和应急联系电话必填", "Two different contact numbers must be provided; contact number 1 and the emergency number must be entered").of(Province::Liaoning), words(S::TencentLiaoning, "辽宁 › 个人备案 › 联系方式相关", "手机号码归属地建议是辽宁本地", "It is advised that the mobile number be one of Liaoning").of(Province::Liaoning)],
    )
    .for_outcomes(FILED),
];
