//! Hebei 河北.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::{Bar, Reason as R, ids};
use crate::law::plans::{INDIVIDUAL, ORDER_TO_RUN, ORGANISATION};
use crate::law::sources::Source as S;
use crate::questions::Province;
use crate::rule::{Effect, Rule};
use crate::sets::FILED;
use crate::{all, is};

/// What its administration asks for.
pub const ROW: Row = Row {
    // Telephones.
    phone: Phone::LocalWithoutLocalId,
    // Individuals.
    under_sixteen: UnderSixteen::Refused,
    minors: Minors::Refused,
    residence: Residence::Anyone,
    foreign_individuals: ForeignIndividuals::Refused,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::AuthorisedForForeigner,
    foreign_principal: ForeignPrincipal::ForeignerHasToAuthorise,
    persons: Persons::OneIfAuthorised,
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
    other_applicant: OtherApplicant::Taken,
    personal_filing: PersonalFiling::Becomes,
    new_name_letter: NewNameLetter::NotAsked,
    // Licences.
    own_sales: OwnSales::NoNotice,
    platform_only: PlatformOnly::NoNotice,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-he",
        SoleTrader "sole-trader-hebei",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[
            On::DisputeForeignIndividual,
            On::UnderSixteen,
            On::UnderEighteen,
        ],
        words(
            S::HuaweiAuthorities,
            "河北管局要求 › 个人用户 › 主体信息（doc_0216）",
            "外籍人士不予备案。个人备案不满18周岁不能备案。",
            "Foreigners are not filed. Individuals under 18 cannot file.",
        ),
    ),
    (
        &[On::DomainExpiring],
        words(
            S::HuaweiAuthorities,
            "共性规则摘要 › 企业用户 › 网站信息",
            "域名有效期通常要求大于3个月（如河北、山西、内蒙古、上海、浙江、贵州）",
            "A domain usually has to be valid for more than three months (in Hebei, Shanxi, Inner Mongolia, Shanghai, Zhejiang and Guizhou, for example)",
        )
        .second_hand(),
    ),
    (
        &[On::UnderSixteen, On::UnderEighteen],
        words(
            S::TencentHebei,
            "河北 › 个人备案 › 主体相关",
            "负责人需年满18周岁",
            "The responsible person must be 18 or over",
        ),
    ),
    (
        &[On::ForeignResidentMayBeRefused],
        words(
            S::HuaweiAuthorities,
            "河北管局要求 › 个人用户 › 主体信息（doc_0216）",
            "外籍人士不予备案。个人备案不满18周岁不能备案。",
            "Foreigners are not filed. Individuals under 18 cannot file.",
        )
        .sample(),
    ),
    (
        &[On::PrincipalAuthorisedForeigner],
        words(
            S::TencentHebei,
            "河北 › 企业备案 › 主体相关",
            "主体负责人必须是法定代表人；法定代表人为外籍人士须授权给中国公民为负责人",
            "The principal must be the legal representative; a foreign legal representative must authorise a Chinese citizen as the responsible person",
        ),
    ),
    (
        &[
            On::PrincipalAuthorisedForeigner,
            On::PrincipalAuthorisation,
            On::PrincipalForeignRepresentative,
        ],
        words(
            S::HuaweiSearchHebei,
            "河北 › 企业用户",
            "主体负责人必须是法人,如果法人为外籍须授权给中国公民为负责人并提供法人授权书",
            "The principal must be the legal representative; if the legal representative is foreign, a Chinese citizen must be authorised as the responsible person, and the legal representative’s letter of authorisation must be provided",
        ),
    ),
    (
        &[
            On::PrincipalAuthorisedForeigner,
            On::PrincipalForeignRepresentative,
        ],
        words(
            S::UcloudHebei,
            "河北 › 单位",
            "主体负责人需要是法定代表人（如果法人是外国人，必须授权给中国国籍人员作为主体负责人",
            "The principal must be the legal representative (if the legal representative is a foreigner, a person of Chinese nationality must be authorised as principal",
        ),
    ),
    (
        &[On::PrincipalAuthorisedInPlaceOfAForeigner],
        words(
            S::HuaweiAuthorities,
            "河北管局要求 › 企业用户 › 主体信息（doc_0216）",
            "主体负责人必须是法人。",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::PrincipalForeignRepresentative],
        words(
            S::TencentHebei,
            "河北 › 企业备案 › 主体相关",
            "法定代表人为外籍人士须授权给中国公民为负责人",
            "A foreign legal representative must authorise a Chinese citizen as responsible person",
        ),
    ),
    (
        &[On::SamePerson],
        words(
            S::UcloudHebei,
            "河北 › 单位",
            "如果法人是外国人，必须授权给中国国籍人员作为主体负责人，并且网站负责人必须为同一人，提交时可在备注说明此情况",
            "If the legal representative is a foreigner, a person of Chinese nationality must be authorised as principal, and the website manager must be the same person; this may be explained in the remark on submission",
        ),
    ),
    (
        &[On::DomainHolderOrganisationOrPrincipal],
        words(
            S::TencentHebei,
            "河北 › 企业备案 › 域名相关",
            "域名所有者须与主办单位名称或法定代表人一致",
            "The domain’s owner must be the organiser or its legal representative by name",
        ),
    ),
    (
        &[On::PersonalFilingBecomes],
        words(
            S::TencentHebei,
            "河北 › 个人备案 › 变更相关",
            "允许自由变更主体",
            "The applicant may be changed freely",
        ),
    ),
];

/// Its own rules.
pub const RULES: &[Rule] = &[
    // 外籍人士不予备案
    Rule::new(
        "foreign-resident-hebei",
        Effect::Bar(Bar::ForeignIndividualNotAccepted),
        all!(
            INDIVIDUAL,
            is!(Person: ForeignResident),
            is!(Province: Hebei)
        ),
        since(2025, 12, 31),
        &[words(S::HuaweiAuthorities, "河北管局要求 › 个人用户 › 主体信息（doc_0216）", "外籍人士不予备案。个人备案不满18周岁不能备案。", "Foreigners are not filed. Individuals under 18 cannot file.").of(Province::Hebei)],
    )
    .reason(R::ForeignResidentHebei),
    Rule::new(
        "advice-hebei",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Hebei), ORGANISATION, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::HuaweiAuthorities, "河北管局要求 › 企业用户 › 主体信息（doc_0216）", "河北的通讯地址与证件住址不能是跨市", "In Hebei the mailing address and the address on the certificate cannot be in different cities").of(Province::Hebei), words(S::HuaweiAuthorities, "摘要 › 河北管局要求 › 企业用户 › 新增接入（doc_0216）", "不支持新增接入或新增网站的同时进行变更信息操作，需先变更再新增", "It is not supported to change data while an access or a website is added; the change must be made first, then the addition").of(Province::Hebei).second_hand(), words(S::TencentHebei, "河北 › 企业备案 › 备案云服务相关", "需在网站备注处填写使用说明，最多关联5个云服务资源", "The website’s remark must explain the use; at most 5 cloud resources can be linked").of(Province::Hebei), words(S::TencentHebei, "河北 › 企业备案 › 备案云服务相关", "接入备案每个网站备案订单关联备案云服务资源大于1的，需提供纸质版使用说明，并加盖公章", "Where, in an access filing, a website’s filing order links more than 1 cloud resource, an explanation of the use on paper must be provided, with the official seal").of(Province::Hebei), words(S::TencentHebei, "河北 › 企业备案 › 网站相关", "论坛/社区类请先办理专项审批，无审批文件不能使用电子公告类关键词", "For forums and communities please first obtain the special approval; without the approval document, keywords of electronic bulletins cannot be used").of(Province::Hebei)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "sole-trader-hebei",
        Effect::Note(Advice::SoleTrader.note()),
        all!(is!(Province: Hebei), is!(Applicant: SoleTrader), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentHebei, "河北 › 企业备案 › 证件相关", "个体工商户有字号的请选择企业，无字号选择个人", "A sole trader with a trade name should choose “enterprise”; one without should choose “individual”").of(Province::Hebei)],
    )
    .for_outcomes(FILED),
];
