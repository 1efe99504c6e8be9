//! Tianjin 天津.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::{Bar, Reason as R, ids};
use crate::law::plans::{INDIVIDUAL, ORDER_TO_RUN, ORGANISATION, PEOPLE_MATTER};
use crate::law::sources::Source as S;
use crate::questions::Province;
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, OUGHT};
use crate::{all, is};

/// What its administration asks for.
pub const ROW: Row = Row {
    // Telephones.
    phone: Phone::AnyMainland,
    // Individuals.
    under_sixteen: UnderSixteen::OlderSourceTakesGuardian,
    minors: Minors::SourcesDiffer,
    residence: Residence::Anyone,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::LegalRepresentative,
    foreign_principal: ForeignPrincipal::Taken,
    persons: Persons::Two,
    manager_authorisation: ManagerAuthorisation::Asked,
    // The practice of 2018.
    sms_2018: Sms2018::Asked,
    identity_check_2018: IdentityCheck2018::Photograph,
    // Domains and papers.
    domain_holder: DomainHolder::AsEverywhere,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::FiledAsIndividual,
    institution_domain_form: InstitutionDomainForm::NotAsked,
    commitment: Commitment::AsEverywhere,
    // What was filed before.
    emptied_filing: EmptiedFiling::TakesNewService,
    other_applicant: OtherApplicant::FilesAnew,
    personal_filing: PersonalFiling::Becomes,
    new_name_letter: NewNameLetter::Asked,
    // Licences.
    own_sales: OwnSales::NoNotice,
    platform_only: PlatformOnly::NoNotice,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-tj",
        Individuals "province-cn-tj-individuals",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::HuaweiPolicies,
            "天津管局要求（doc_0215）",
            "企业用户主体负责人必须是法人，外籍人员可用护照备案",
            "The principal of a company must be the legal representative; a foreign person can file with a passport",
        ),
    ),
    (
        &[On::ManagerAuthorisation],
        words(
            S::TencentPapers,
            "单位备案所需材料 › 网站负责人法人授权书 › 天津",
            "当备案地区是安徽、福建、江西、湖南、湖北、四川、贵州七省，天津、上海、重庆三市时，若网站负责人填写的不是法定代表人，需额外提供",
            "Where the filing is in Anhui, Fujian, Jiangxi, Hunan, Hubei, Sichuan, Guizhou, Tianjin, Shanghai or Chongqing and the person entered as responsible for the website is not the legal representative, it must be provided in addition",
        ),
    ),
    (
        &[On::UnderSixteenSourcesDiffer],
        words(
            S::TencentTianjin,
            "天津 › 个人备案 › 主体相关",
            "未满18周岁网站负责人（已满16周岁）需填写监护人",
            "For a website manager under 18 (and 16 or over), a guardian must be entered",
        )
        .indirect(),
    ),
    (
        &[
            On::UnderSixteenSourcesDiffer,
            On::UnderEighteenSourcesDiffer,
        ],
        words(
            S::HuaweiPolicies,
            "摘要 › 天津管局要求 › 个人用户 › 主体信息（doc_0215）",
            "天津管局规定个人用户未满十八周岁不能备案",
            "Tianjin’s administration provides that individual users under 18 cannot file",
        )
        .second_hand(),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::TencentTianjin,
            "天津 › 企业备案 › 主体相关",
            "主体负责人必须是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::UcloudTianjin,
            "天津 › 单位",
            "主体负责人需要是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::DomainCertificateProvince],
        words(
            S::TencentPapers,
            "个人备案所需材料 › 域名证书 › 天津",
            "内蒙古、湖南、天津（个人变更为企业）需提供域名证书",
            "In Inner Mongolia, Hunan and Tianjin (an individual who changes into a company) the domain certificate must be provided",
        ),
    ),
    (
        &[On::UnderEighteenSourcesDiffer],
        words(
            S::TencentTianjin,
            "天津 › 个人备案 › 主体相关",
            "未满18周岁网站负责人（已满16周岁）需填写监护人",
            "For a website manager under 18 (and 16 or over), a guardian must be entered",
        )
        .against(),
    ),
    (
        &[On::PersonalFilingBecomes],
        words(
            S::TencentTianjin,
            "天津 › 个人备案 › 变更相关",
            "个人变更为企业，需要上传域名证书，证明这个域名目前归属企业所有可以接受变更",
            "For a change from individual to company the domain certificate must be uploaded; if it proves that the domain now belongs to the company, the change can be accepted",
        ),
    ),
];

/// Its own rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "under-eighteen-tianjin-2018",
        Effect::Bar(Bar::UnderAge),
        all!(
            INDIVIDUAL,
            is!(Province: Tianjin),
            is!(Age: Under16 | Sixteen | Seventeen)
        ),
        since(2018, 1, 8).until(2022, 1, 1),
        &[words(S::TencentProvinces2017, "天津地区管局备案要求 › 个人用户 2", "未满 18 周岁不得办理备案", "Those under 18 may not file").of(Province::Tianjin), words(S::AlibabaTianjin2018, "Enterprise users", "Entity leaders younger than 18 years old cannot apply for an ICP filing.", "Entity leaders younger than 18 years old cannot apply for an ICP filing.").of(Province::Tianjin).indirect()],
    )
    .reason(R::UnderEighteen)
    .decided_by_province(),
    Rule::new(
        "different-persons-tianjin",
        Effect::Fixable(Bar::DifferentPersonsRequired),
        all!(
            ORGANISATION,
            PEOPLE_MATTER,
            is!(Province: Tianjin),
            is!(Manager: SameAsPrincipal)
        ),
        since(2018, 1, 8).until(2022, 1, 1),
        &[words(S::TencentProvinces2017, "天津地区管局备案要求 › 企事业单位 4", "网站负责人不得与主体负责人相同", "The website manager may not be the same as the principal").of(Province::Tianjin)],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "advice-tianjin",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Tianjin), ORGANISATION, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentTianjin, "天津 › 企业备案 › 主体相关", "网站负责人已过退休年龄不支持备案，建议更换网站负责人（男60岁，女55岁）", "If the website manager is past the age of retirement, filing is not supported; it is advised to take another website manager (men 60, women 55)").of(Province::Tianjin), words(S::TencentTianjin, "天津 › 企业备案 › 网站名称相关", "网站名称中不能带有博客、论坛、在线、社区、交流等字样，若要带有此类信息，需提交前置审批文件", "The website’s name cannot contain words such as 博客, 论坛, 在线, 社区, 交流; to contain them, the pre-approval document must be submitted").of(Province::Tianjin), words(S::TencentTianjin, "天津 › 企业备案 › 网站名称相关", "网站名称须使用3个以上汉字命名（包含3个）", "The website’s name must have 3 Chinese characters or more (3 included)").of(Province::Tianjin), words(S::TencentTianjin, "天津 › 企业备案 › 通信地址相关", "自贸区、空港经济区需修改为滨海新区", "The free-trade zone and the airport economic zone must be changed into 滨海新区, Binhai New Area").of(Province::Tianjin), words(S::UcloudTianjin, "天津 › 单位", "通信地址若为“华苑”地区，请根据所处环线位置选择所属区域：环内为南开区，环外为西青区", "If the mailing address is in Huayuan (华苑), please choose the district by the side of the ring road: inside the ring Nankai, outside Xiqing").of(Province::Tianjin), words(S::QingcloudTianjin, "天津 › 企业用户", "若通信地址为“华苑”地区，请根据所处环线位置选择所属区域：环内为南开区，环外为西青区", "If the mailing address is in Huayuan (华苑), please choose the district by the side of the ring road: inside the ring Nankai, outside Xiqing").of(Province::Tianjin)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "province-cn-tj-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Tianjin), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentTianjin, "天津 › 个人备案 › 网站相关", "本网站是个人网站，不含有企业、单位等非个人网站的信息", "This is a personal website, without information of companies, organisations and others that is not personal").of(Province::Tianjin), words(S::QingcloudTianjin, "天津 › 个人用户", "自2011年9月8日起个人网站必须在备注中标明“本网站是个人网站，不含有企业、单位等非个人网站的信息", "Since 8 September 2011 a personal website must say in the remark: “This is a personal website, without information of companies, organisations and others that is not personal").of(Province::Tianjin)],
    )
    .for_outcomes(FILED),
];
