//! Guangdong 广东.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::{Bar, Document, Reason as R, Stage, ids};
use crate::law::plans::{INDIVIDUAL, ORDER_TO_RUN};
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
    residence: Residence::PermitNotStudentCard,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::Taken,
    // Who answers for an organisation.
    principal: Principal::LegalRepresentative,
    foreign_principal: ForeignPrincipal::NotKnown,
    persons: Persons::OneOrTwo,
    manager_authorisation: ManagerAuthorisation::NotAsked,
    // The practice of 2018.
    sms_2018: Sms2018::NotAsked,
    identity_check_2018: IdentityCheck2018::AlibabaApp,
    // Domains and papers.
    domain_holder: DomainHolder::OrganisationOrPrincipal,
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
        MedicalLicence "medical-licence-guangdong",
        General "province-cn-gd",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::FooterNumber],
        words(
            S::HuaweiAfterwards,
            "备案成功后咨询 › 标明备案号 › doc_0033#标明备案号规则",
            "广东省网站标明主体备案号（不带序号），其他省份标明网站备案号（带序号，如-1）",
            "Guangdong: the entity number without suffix in the footer; elsewhere the site number with suffix",
        ),
    ),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(
            S::TencentPapers,
            "个人备案所需材料 › 暂住证/居住证 › 广东",
            "在上海、浙江、安徽、湖北、广东、福建、江苏、吉林、贵州办理备案，如身份证地址非对应省份，需提供暂住证或居住证",
            "In Shanghai, Zhejiang, Anhui, Hubei, Guangdong, Fujian, Jiangsu, Jilin, Guizhou: temporary or residence permit if the ID is from elsewhere",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::HuaweiPolicies,
            "备案政策咨询 › doc_0228",
            "企业备案主体负责人必须是法定代表人，若不是法人不允许备案。",
            "The principal must be the legal representative; else no filing",
        ),
    ),
    (
        &[On::UnderSixteen],
        words(
            S::TencentProvinces,
            "广东 › 个人备案",
            "未满18周岁需提供就业证明才可备案，就业证明需要涉及入职时间、职务，且加盖单位公章。",
            "Under 18 only with proof of employment.",
        ),
    ),
    (
        &[On::HongKongMacauTaiwanMayBeRefused],
        words(
            S::TencentProvinces,
            "广东 › 企业备案 › 主体相关 3",
            "中国香港居民作为负责人证件可提供《港澳通行证》或《港澳居民居住证》备案。",
            "A HK resident as responsible person may use travel permit or residence permit.",
        )
        .against()
        .indirect(),
    ),
];

/// Its own rules.
pub const RULES: &[Rule] = &[
    // 个人未满18周岁不予以备案
    Rule::new(
        "under-eighteen-guangdong",
        Effect::Bar(Bar::UnderAge),
        all!(
            INDIVIDUAL,
            is!(Province: Guangdong),
            is!(Age: Sixteen | Seventeen)
        ),
        since(2025, 5, 27),
        &[words(S::HuaweiGuangdongIndividuals, "广东 › 个人用户", "个人未满18周岁不予以备案", "Individuals under 18 are not filed").of(Province::Guangdong)],
    )
    .reason(R::UnderEighteen)
    .decided_by_province(),
    Rule::new(
        "guangdong-pledge",
        Effect::Document(Document::ProvincialPledge, Stage::Filing),
        all!(ORDER_TO_RUN, is!(Province: Guangdong)),
        since(2021, 6, 21),
        &[words(S::HuaweiMaterials, "备案材料咨询 › doc_0046", "请使用黑色签字笔正楷签名，尽量不连笔/简笔。请勿使用个人签章代替。", "Black pen, block hand; no personal stamp instead").of(Province::Guangdong)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "medical-licence-guangdong",
        Effect::Note(Advice::MedicalLicence.note()),
        all!(
            is!(Applicant: MedicalInstitution),
            is!(Province: Guangdong),
            ORDER_TO_RUN
        ),
        since(2022, 1, 1),
        &[words(S::TencentGuangdong, "广东 › 企业备案 › 医院类相关", "此处医疗执业许可证也需要一起上传", "Hospitals: practice licence data in the remarks, licence uploaded too").of(Province::Guangdong)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-guangdong",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Guangdong), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::UcloudTemplates, "十三", "（广东企业31个，个人前缀不同域名5个，须补充提供主办单位证件、网站建设方案书、所有域名证书、接入服务合同、核验照片邮寄至华南（广州）市执信南路3号703室）", "(Guangdong: companies 31, individuals 5 domains of different prefixes: … by post to …)").of(Province::Guangdong), words(S::QingcloudIcpNumberFaq, "标明备案号规则", "广东省网站：请在网站首页标明主体备案号“粤ICP备号”，不要带-1、-2等序号", "Guangdong: the applicant's number without -1, -2").of(Province::Guangdong)],
    )
    .for_outcomes(FILED),
];
