//! Zhejiang 浙江.

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
    residence: Residence::Permit,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
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
        General "province-cn-zj",
        Individuals "province-cn-zj-individuals",
        SoleTrader "sole-trader-zhejiang",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
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
        &[On::ResidenceNone, On::ResidenceProof],
        words(
            S::HuaweiAuthorities,
            "浙江管局要求 › 个人用户 › 主体信息（doc_0222）",
            "异地备案需要提供居住证",
            "Whoever files from another place must provide a residence permit",
        ),
    ),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(
            S::TencentPapers,
            "个人备案所需材料 › 暂住证/居住证 › 浙江",
            "在上海、浙江、安徽、湖北、广东、福建、江苏、吉林、贵州办理备案，如身份证地址非对应省份，需提供暂住证或居住证",
            "Whoever files in Shanghai, Zhejiang, Anhui, Hubei, Guangdong, Fujian, Jiangsu, Jilin or Guizhou with an identity card of another province must provide a temporary residence permit or residence permit",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::HuaweiAuthorities,
            "浙江管局要求 › 企业用户 › 主体信息（doc_0222）",
            "主体负责人必须是法人，法人是外籍的提供护照。",
            "The principal must be the legal representative; if the legal representative is foreign, the passport is provided.",
        ),
    ),
    (
        &[On::SoleTraderName],
        words(
            S::HuaweiAuthorities,
            "浙江管局要求 › 企业用户 › 主体信息（doc_0222）",
            "个体工商户必须要有公章，按企业备案，无字号的填写法定代表人姓名加注个体工商户，如张三（个体工商户）",
            "A sole trader must have an official seal and files as an enterprise; one without a trade name enters the legal representative’s name with the addition 个体工商户 (sole trader), as in 张三（个体工商户）",
        ),
    ),
    (
        &[On::UnderSixteen, On::UnderEighteen],
        words(
            S::TencentZhejiang,
            "浙江 › 个人备案 › 主体相关",
            "必须年满18周岁",
            "The responsible person must be 18 or over",
        ),
    ),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(
            S::TencentZhejiang,
            "浙江 › 个人备案 › 主体相关",
            "证件地址非浙江省需上传居住证明",
            "If the address on the paper is not in Zhejiang, proof of residence must be uploaded",
        ),
    ),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(
            S::UcloudZhejiang,
            "浙江 › 个人",
            "接受外省证件备案",
            "Papers from other provinces are accepted",
        )
        .against(),
    ),
    (
        &[On::ResidenceStudentNotNamed],
        words(
            S::HuaweiAuthorities,
            "浙江管局要求 › 个人用户 › 主体信息（doc_0222）",
            "异地备案需要提供居住证",
            "Whoever files from another place must provide a residence permit",
        )
        .indirect(),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::TencentZhejiang,
            "浙江 › 企业备案 › 主体相关",
            "主体负责人必须是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::UcloudZhejiang,
            "浙江 › 单位",
            "主体负责人需要是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::ForeignPrincipalAsk],
        words(
            S::HuaweiAuthorities,
            "浙江管局要求 › 企业用户 › 主体信息（doc_0222）",
            "主体负责人必须是法人，法人是外籍的提供护照。",
            "The principal must be the legal representative; if the legal representative is foreign, the passport is provided.",
        )
        .indirect()
        .sample(),
    ),
    (
        &[On::PersonalFilingBecomes],
        words(
            S::TencentZhejiang,
            "浙江 › 个人备案 › 变更相关",
            "个人如是企业法定代表人，可以变更为对应企业，其他情况不允许",
            "An individual who is the legal representative of a company can change into that company; otherwise it is not allowed",
        ),
    ),
];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-zhejiang",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: Zhejiang), ORGANISATION, ORDER_TO_RUN),
    since(2022, 1, 1),
    &[words(S::TencentZhejiang, "浙江 › 企业备案 › 证件相关", "企业营业执照副本统一社会信用代需有（1/1），如无需提交相关工商证明", "With the unified social credit code of the duplicate of the business licence there must be （1/1）; if not, proof of the registry must be submitted").of(Province::Zhejiang), words(S::TencentZhejiang, "浙江 › 企业备案 › 金融相关", "如单位名称、网站名称、经营范围、涉及金融关键词，需提供金融监管部门开具的金融许可", "If the organisation’s name, the website’s name or the business scope touches financial keywords, a financial licence issued by the financial regulator must be provided").of(Province::Zhejiang), words(S::TencentZhejiang, "浙江 › 企业备案 › 金融相关", "实际网站内容不涉及需提供承诺书。（主办单位承诺书）（接入企业承诺书）", "If the website’s actual content is not concerned, pledges must be provided. (pledge of the organiser) (pledge of the access company)").of(Province::Zhejiang), words(S::UcloudPreApproval, "金融类 › 特殊情况", "如基金会（慈善、公益），需提交民政部门备案登记等准入证明材料和企业不从事金融业务的盖章保证书，浙江省用户还需提供相关金融监管部门的相关认定说明，无相关金融许可的不允许进行备案", "Foundations (charity, public benefit), for example, must submit proof of admission such as the registration with the civil affairs authority, and a sealed undertaking that the organisation does no financial business; users in Zhejiang must also provide a finding of the financial regulator; without a financial licence, filing is not allowed").of(Province::Zhejiang), words(S::HuaweiAuthorities, "浙江管局要求 › 企业用户 › 主体信息（doc_0222）", "主体负责人必须是法人，法人是外籍的提供护照。", "The principal must be the legal representative; if the legal representative is foreign, the passport is provided.").of(Province::Zhejiang)],
)
.for_outcomes(FILED),
    Rule::new(
        "province-cn-zj-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Zhejiang), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentZhejiang, "浙江 › 个人备案 › 网站服务内容", "个人不能选择空间博客，如需选择，需提供前置审批文件", "Individuals cannot choose 空间博客 as content; to choose it, the pre-approval document must be provided").of(Province::Zhejiang)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "sole-trader-zhejiang",
        Effect::Note(Advice::SoleTrader.note()),
        all!(is!(Province: Zhejiang), is!(Applicant: SoleTrader), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentZhejiang, "浙江 › 企业备案 › 证件相关", "个体工商户按企业备案，营业执照必须有字号，有公章", "A sole trader files as an enterprise; the business licence must have a trade name, and there must be an official seal").of(Province::Zhejiang), words(S::HuaweiAuthorities, "浙江管局要求 › 企业用户 › 主体信息（doc_0222）", "个体工商户必须要有公章，按企业备案，无字号的填写法定代表人姓名加注个体工商户，如张三（个体工商户）", "A sole trader must have an official seal and files as an enterprise; one without a trade name enters the legal representative’s name with the addition 个体工商户 (sole trader), as in 张三（个体工商户）").of(Province::Zhejiang)],
    )
    .for_outcomes(FILED),
];
