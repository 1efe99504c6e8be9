//! Guangxi 广西.

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
    minors: Minors::Refused,
    residence: Residence::LocalIdOnly,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::AuthorisedForForeigner,
    foreign_principal: ForeignPrincipal::ForeignerHasToAuthoriseByOneSource,
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
    emptied_filing: EmptiedFiling::TakesNewService,
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
        General "province-cn-gx",
        Individuals "province-cn-gx-individuals",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::HuaweiAuthorities,
            "广西管局要求 › 个人用户 › 主体信息（doc_0229）",
            "个人备案不能异地备案。",
            "An individual’s filing cannot be made from another place.",
        ),
    ),
    (
        &[On::PrincipalAuthorisedInPlaceOfAForeigner],
        words(
            S::HuaweiAuthorities,
            "共性规则摘要 › 企业用户 › 主体信息",
            "大部分省份（如河北、山西、内蒙古、上海、浙江、河南、湖南、广西、青海、宁夏、新疆、贵州）要求企业备案主体负责人必须是法定代表人",
            "Most provinces (Hebei, Shanxi, Inner Mongolia, Shanghai, Zhejiang, Henan, Hunan, Guangxi, Qinghai, Ningxia, Xinjiang and Guizhou, for example) require a company’s principal to be the legal representative",
        )
        .second_hand(),
    ),
    (
        &[On::UnderSixteen, On::UnderEighteen],
        words(
            S::TencentGuangxi,
            "广西 › 个人备案 › 主体相关",
            "负责人需年满18周岁",
            "The responsible person must be 18 or over",
        ),
    ),
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::UcloudGuangxi,
            "广西 › 个人",
            "接受外省证件备案",
            "Papers from other provinces are accepted",
        )
        .against(),
    ),
    (
        &[On::PrincipalForeignRepresentativeProbably],
        words(
            S::UcloudGuangxi,
            "广西 › 单位",
            "如果法人是外国人，必须授权给中国国籍人员作为主体负责人",
            "If the legal representative is a foreigner, a person of Chinese nationality must be authorised as principal",
        ),
    ),
    (
        &[On::PrincipalAuthorisedForeigner],
        words(
            S::UcloudGuangxi,
            "广西 › 单位",
            "如果法人是外国人，必须授权给中国国籍人员作为主体负责人",
            "If the legal representative is a foreigner, a person of Chinese nationality must be authorised as principal",
        )
        .indirect(),
    ),
    (
        &[On::SamePerson],
        words(
            S::UcloudGuangxi,
            "广西 › 单位",
            "如果法人是外国人，必须授权给中国国籍人员作为主体负责人，并且网站负责人必须为同一人，提交时可在备注说明此情况",
            "If the legal representative is a foreigner, a person of Chinese nationality must be authorised as principal, and the website manager must be the same person; this may be explained in the remark on submission",
        ),
    ),
    (
        &[On::DomainHolderOrganisationOrPrincipal],
        words(
            S::TencentGuangxi,
            "广西 › 企业备案 › 域名相关",
            "域名所有者须与主办单位名称或法定代表人一致",
            "The domain’s owner must be the organiser or its legal representative by name",
        ),
    ),
    (
        &[On::PersonalFilingBecomes],
        words(
            S::TencentGuangxi,
            "广西 › 个人备案 › 变更相关",
            "个人如是企业法定代表人，可以变更为对应企业，其他情况不允许变更主体",
            "An individual who is the legal representative of a company can change into that company; otherwise the applicant may not be changed",
        ),
    ),
];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-guangxi",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: Guangxi), ORDER_TO_RUN, ORGANISATION),
    since(2022, 1, 1),
    &[words(S::TencentGuangxi, "广西 › 企业备案 › 证件相关", "企业必须用营业执照备案，不接受组织机构代码证备案", "Companies must file with the business licence; filing with the organisation code certificate is not accepted").of(Province::Guangxi), words(S::TencentGuangxi, "广西 › 企业备案 › 网站相关", "若超过5个（不包括5个）域名，需提交加盖公司鲜章的情况说明", "For more than 5 domains (5 not included), a statement of the facts with the company’s original seal must be submitted").of(Province::Guangxi)],
)
.for_outcomes(FILED),
    Rule::new(
        "province-cn-gx-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Guangxi), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentGuangxi, "广西 › 个人备案 › 网站相关", "备案网站数超过3个（不含3个，包括工信部查到的已备案通过的网站数）需提供每个域名的域名证书", "If more than 3 websites are filed (3 not included; websites found at the ministry as filed are included), the domain certificate must be provided for each domain").of(Province::Guangxi), words(S::TencentGuangxi, "广西 › 个人备案 › 网站相关", "本网站是个人网站，不含有企业、单位等非个人网站的信息", "This is a personal website, without information of companies, organisations and others that is not personal").of(Province::Guangxi)],
    )
    .for_outcomes(FILED),
];
