//! Heilongjiang 黑龙江.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::{Bar, ids};
use crate::law::plans::{MAINLANDER, ORDER_TO_RUN, ORGANISATION};
use crate::law::sources::Source as S;
use crate::questions::Province;
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, OUGHT};
use crate::{all, is, not};

/// What its administration asks for.
pub const ROW: Row = Row {
    // Telephones.
    phone: Phone::AnyMainland,
    // Individuals.
    under_sixteen: UnderSixteen::Refused,
    minors: Minors::WithWorkByOneSource,
    residence: Residence::LocalIdOnlyByOneSource,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::LegalRepresentativeSourcesDiffer,
    foreign_principal: ForeignPrincipal::NotKnown,
    persons: Persons::OneIfAuthorised,
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
    emptied_filing: EmptiedFiling::FilesAnew,
    other_applicant: OtherApplicant::FilesAnew,
    personal_filing: PersonalFiling::BecomesOwnCompanys,
    new_name_letter: NewNameLetter::NotAsked,
    // Licences.
    own_sales: OwnSales::NoNotice,
    platform_only: PlatformOnly::NoNotice,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-hl",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (&[On::UnderSixteen], words(S::TencentHeilongjiang, "黑龙江 › 个人备案 › 主体相关", "负责人需年满18周岁。16 - 18岁需提供有效收入证明或者工作证明，否则不予备案", "The responsible person must be 18 or over. From 16 to 18 a valid proof of income or of work must be provided; otherwise there is no filing")),
    (
        &[On::PrincipalLegalRepresentativeProbably, On::PrincipalSourcesDiffer],
        words(S::UcloudHeilongjiang, "黑龙江 › 单位", "主体负责人需要是法定代表人", "The principal must be the legal representative"),
    ),
    (
        &[On::PrincipalLegalRepresentativeProbably, On::PrincipalSourcesDiffer],
        words(S::TencentSubjectFaq, "单位备案时主体负责人可以不填写法定代表人吗？ › 黑龙江", "主体负责人必须是法定代表人…天津、河北 内蒙古、黑龙江、上海、浙江、福建、江西、山东、河南、湖南、湖北、广东、广西、重庆、贵州、云南、西藏、陕西、青海、宁夏、新疆", "The principal must be the legal representative … Tianjin, Hebei, Inner Mongolia, Heilongjiang, Shanghai, Zhejiang, Fujian, Jiangxi, Shandong, Henan, Hunan, Hubei, Guangdong, Guangxi, Chongqing, Guizhou, Yunnan, Tibet, Shaanxi, Qinghai, Ningxia, Xinjiang"),
    ),
    (
        &[On::PrincipalLegalRepresentativeProbably, On::PrincipalSourcesDiffer],
        words(S::TencentHeilongjiang, "黑龙江 › 企业备案 › 主体相关", "如不是法定代表人可委托给其他股东或企业高级管理人员作为主体负责人", "If it is not the legal representative, another shareholder or a senior executive of the company can be entrusted to be principal").against(),
    ),
    (
        &[On::SamePerson],
        words(S::TencentHeilongjiang, "黑龙江 › 企业备案 › 主体相关", "主体负责人不是法定代表人时，网站负责人必须和主体负责人一致", "If the principal is not the legal representative, the website manager must be the same person as the principal"),
    ),
    (&[On::EmploymentProof], words(S::TencentHeilongjiang, "黑龙江 › 个人备案 › 主体相关", "16 - 18岁需提供有效收入证明或者工作证明，否则不予备案", "From 16 to 18, a valid proof of income or of work must be provided; otherwise there is no filing")),
    (&[On::UnderEighteenMayBeRefused], words(S::HuaweiSearchHeilongjiangHunanHenan, "黑龙江 › 企业用户", "负责人需年满18周岁。 主体负责人必须是法定代表人", "The responsible person must be 18 or over. The principal must be the legal representative").indirect()),
    (&[On::UnderEighteenMayBeRefused], words(S::TencentHeilongjiang, "黑龙江 › 个人备案 › 主体相关", "16 - 18岁需提供有效收入证明或者工作证明，否则不予备案", "From 16 to 18, a valid proof of income or of work must be provided; otherwise there is no filing").against()),
    (
        &[On::GovernmentDomainFormProvince],
        words(S::TencentHeilongjiang, "黑龙江 › 企业备案 › 网站相关", "党政机关、事业单位开办网站需得到同级机构编制管理部门复批的《网站开办资格申请表》", "Party and government bodies and public institutions that run a website must have the 《网站开办资格申请表》 (application form for the qualification to run a website) approved by the staffing department of the same level"),
    ),
    (
        &[On::GovernmentDomainFormProvince],
        words(S::UcloudHeilongjiang, "黑龙江 › 单位", "党政机关事业单位开办网站请到当地编办办理网站开办前置审批件并上传", "Party and government bodies and public institutions that run a website should obtain the pre-approval for it from the local staffing office, and upload it"),
    ),
    (&[On::PersonalFilingBecomes], words(S::TencentHeilongjiang, "黑龙江 › 个人备案 › 变更相关", "个人如是企业法定代表人，主体可以变更为对应企业，其他情况不允许", "An individual who is the legal representative of a company can change into that company; otherwise it is not allowed")),
];

/// Its own rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "residence-heilongjiang",
        Effect::Fixable(Bar::ResidenceNotAccepted),
        all!(
            MAINLANDER,
            is!(Province: Heilongjiang),
            not!(is!(Residence: LocalId))
        ),
        since(2022, 1, 1),
        &[
            words(
                S::UcloudHeilongjiang,
                "黑龙江 › 个人",
                "不接受外省证件备案",
                "Papers from other provinces are not accepted",
            )
            .of(Province::Heilongjiang),
            words(
                S::TencentHeilongjiang,
                "黑龙江 › 个人备案 › 主体相关",
                "身份证归属必须为本省证件",
                "The identity card must be one of this province",
            )
            .of(Province::Heilongjiang),
        ],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "advice-heilongjiang",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Heilongjiang), ORDER_TO_RUN, ORGANISATION),
        since(2022, 1, 1),
        &[words(S::TencentHeilongjiang, "黑龙江 › 企业备案 › 网站相关", "网站服务内容不允许选 “其他”", "“其他” (other) may not be chosen as the website’s content").of(Province::Heilongjiang), words(S::TencentHeilongjiang, "黑龙江 › 企业备案 › 主体相关", "如不是法定代表人可委托给其他股东或企业高级管理人员作为主体负责人", "If it is not the legal representative, another shareholder or a senior executive of the company can be entrusted to be principal").of(Province::Heilongjiang), words(S::TencentHeilongjiang, "黑龙江 › 企业备案 › 主体相关", "需出具企业有关股东的章程或高级管理人员的证明文件，及公司委托函，由法定代表人签字，加盖单位公章", "The company’s articles on the shareholder, or proof of the office of the senior executive, must be produced, with the company’s letter of entrustment, signed by the legal representative and with the official seal").of(Province::Heilongjiang), words(S::TencentHeilongjiang, "黑龙江 › 企业备案 › 网站相关", "网站负责人年龄不超过65岁", "The website manager may not be older than 65").of(Province::Heilongjiang)],
    )
    .for_outcomes(FILED),
];
