//! Hunan 湖南.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::{Document, Stage, ids};
use crate::law::plans::{ORDER_TO_RUN, ORGANISATION};
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
    domain_holder: DomainHolder::OrganisationByOneSource,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::Everybody,
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
        General "province-cn-hn",
        Organisations "province-cn-hn-organisations",
        SoleTrader "sole-trader-hunan",
        EmptyShell "empty-shell-hunan",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::ManagerAuthorisation],
        words(
            S::TencentPapers,
            "单位备案所需材料 › 网站负责人法人授权书 › 湖南",
            "当备案地区是安徽、福建、江西、湖南、湖北、四川、贵州七省，天津、上海、重庆三市时，若网站负责人填写的不是法定代表人，需额外提供",
            "Where the filing is in Anhui, Fujian, Jiangxi, Hunan, Hubei, Sichuan, Guizhou, Tianjin, Shanghai or Chongqing and the person entered as responsible for the website is not the legal representative, it must be provided in addition",
        ),
    ),
    (
        &[On::PhoneLocal],
        words(
            S::HuaweiAuthorities,
            "摘要 › 湖南管局要求 › 个人用户 › 主体信息（doc_0234）",
            "个人用户未满十八周岁不能备案，且负责人手机号码需为本省号码",
            "An individual user under 18 cannot file, and the responsible person’s mobile number must be one of this province",
        )
        .second_hand(),
    ),
    (
        &[On::UnderSixteen, On::UnderEighteen],
        words(
            S::TencentHunan,
            "湖南 › 个人备案 › 主体相关",
            "负责人需年满18周岁",
            "The responsible person must be 18 or over",
        ),
    ),
    (
        &[On::UnderSixteen, On::UnderEighteen],
        words(
            S::HuaweiAuthorities,
            "摘要 › 湖南管局要求 › 个人用户（doc_0234）",
            "个人用户未满十八周岁不能备案",
            "An individual user under 18 cannot file",
        )
        .second_hand(),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::TencentHunan,
            "湖南 › 企业备案 › 主体相关",
            "主体负责人必须是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::UcloudHunan,
            "湖南 › 单位",
            "主体负责人需要是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::DomainHolderOrganisation],
        words(
            S::TencentHunan,
            "湖南 › 企业备案 › 域名相关",
            "域名所有者须与主办单位名称一致",
            "The domain’s owner must be the organiser by name",
        ),
    ),
    (
        &[On::DomainCertificateProvince],
        words(
            S::TencentHunan,
            "湖南 › 企业备案、个人备案 › 域名相关",
            "每个域名都必须提供域名证书",
            "A domain certificate must be provided for each domain",
        ),
    ),
    (
        &[On::PersonalFilingBecomes],
        words(
            S::TencentHunan,
            "湖南 › 个人备案 › 变更相关",
            "允许自由变更备案主体",
            "The applicant of the filing may be changed freely",
        ),
    ),
];

/// Its own rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "hunan-construction-plan",
        Effect::Document(Document::ConstructionPlan, Stage::Filing),
        all!(
            is!(Province: Hunan),
            is!(FilingState: WithThisProvider | WithAnotherProvider)
        ),
        since(2022, 1, 1),
        &[words(S::UcloudTemplates, "十三", "（湖南，已备案超过1个网站时需要）", "(Hunan, needed where more than 1 website is filed)").of(Province::Hunan), words(S::UcloudMaterials, "三、备案资料准备 › 个人备案 › 网站建设方案书", "湖南省管局要求，有主体新增备案时，提供本次备案域名的网站建设方案书", "Hunan’s administration requires that, for the additional filing of an applicant who is filed, the construction plan of the website for the domain now filed be provided").of(Province::Hunan)],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    Rule::new(
        "advice-hunan",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Hunan), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentHunan, "湖南 › 企业备案、个人备案 › 网站相关", "每次只能备案1个网站/域名", "Only 1 website or domain can be filed each time").of(Province::Hunan), words(S::UcloudLimits, "可备案数量 › 备注说明 4", "（湖南地区1个网站）", "(area of Hunan: 1 website)").of(Province::Hunan), words(S::UcloudHunan, "湖南 › 单位", "首次备案和新增网站，每次只允许提交一个网站对应一个域名", "For a first filing and for an additional website, only one website with one domain may be submitted each time").of(Province::Hunan), words(S::TencentUpload, "备案材料上传 › 时效要求", "湖南省办理的**域名证书** | 自办理日起至网站备案信息提交日期之间应小于或等于45天", "Hunan: domain certificate at most 45 days old").of(Province::Hunan)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "province-cn-hn-organisations",
        Effect::Note(Advice::Organisations.note()),
        all!(is!(Province: Hunan), ORGANISATION, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::HuaweiSearchHeilongjiangHunanHenan, "湖南 › 企业用户", "特别要求联系方式必须为本人真实号码 ,座机可以找到本人接听 ,手机可以拨通且是本人接听电话", "It is specially required that the contact numbers be the person’s own real numbers: at the landline the person can be found and answers, the mobile can be reached and is answered by the person").of(Province::Hunan)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "sole-trader-hunan",
        Effect::Note(Advice::SoleTrader.note()),
        all!(is!(Province: Hunan), is!(Applicant: SoleTrader), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::HuaweiSearchHeilongjiangHunanHenan, "湖南 › 企业用户", "企业备案个人成立的工作室有营业执照但是没有公章的不可以进行备案", "In an enterprise’s filing, a studio set up by an individual that has a business licence but no official seal cannot be filed").of(Province::Hunan)],
    )
    .for_outcomes(FILED),
    // One provider cancels what another lets grow again: what is cancelled does not come back.
    Rule::new(
        "empty-shell-hunan",
        Effect::Note(Advice::EmptyShell.note()),
        all!(is!(Province: Hunan), is!(FilingState: EmptyShell)),
        since(2025, 12, 31),
        &[words(S::UcloudHunan, "湖南 › 单位、湖南 › 个人", "空壳主体可新增网站，需提供新网站的网站建设方案书", "An emptied applicant may add a site; the new site’s plan must be provided").of(Province::Hunan)],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
];
