//! Jiangsu 江苏.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::{Document, Stage, ids};
use crate::law::plans::{INDIVIDUAL, ORDER_TO_RUN, ORGANISATION, PEOPLE_MATTER};
use crate::law::sources::Source as S;
use crate::questions::Province;
use crate::rule::{Effect, Rule};
use crate::sets::FILED;
use crate::{all, any, is};

/// What its administration asks for.
pub const ROW: Row = Row {
    // Telephones.
    phone: Phone::AnyMainland,
    // Individuals.
    under_sixteen: UnderSixteen::Refused,
    minors: Minors::WithWork,
    residence: Residence::Permit,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::Taken,
    // Who answers for an organisation.
    principal: Principal::Authorised,
    foreign_principal: ForeignPrincipal::Taken,
    persons: Persons::OneIfAuthorised,
    manager_authorisation: ManagerAuthorisation::Asked,
    // The practice of 2018.
    sms_2018: Sms2018::NotAsked,
    identity_check_2018: IdentityCheck2018::Photograph,
    // Domains and papers.
    domain_holder: DomainHolder::AsEverywhere,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::NotAsked,
    institution_domain_form: InstitutionDomainForm::NotAsked,
    commitment: Commitment::Own,
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
        General "province-cn-js",
        Individuals "province-cn-js-individuals",
        TaiwanPermit "taiwan-permit-jiangsu",
        SoleTrader "sole-trader-jiangsu",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::TencentPapers, "个人备案所需材料 › 暂住证/居住证 › 江苏", "在上海、浙江、安徽、湖北、广东、福建、江苏、吉林、贵州办理备案，如身份证地址非对应省份，需提供暂住证或居住证", "In Shanghai, Zhejiang, Anhui, Hubei, Guangdong, Fujian, Jiangsu, Jilin, Guizhou: temporary or residence permit if the ID is from elsewhere"),
    ),
    (&[On::EmploymentProof], words(S::HuaweiPolicies, "备案政策咨询 › 年龄限制 › doc_0221#个人用户-主体信息", "江苏管局规定不满16周岁不能申请备案，已满16周岁不满18周岁需提供劳动就业或收入证明", "Jiangsu: those under 16 cannot apply; from 16 to 18, proof of employment or income is needed")),
    (&[On::UnderSixteen], words(S::TencentJiangsu, "江苏 › 个人备案 › 主体相关", "已满16周岁不满18周岁个人备案，需要提供劳动就业或收入证明，不满16周岁不能申请备案", "Individuals of 16 and 17 need proof of employment or income; those under 16 cannot apply")),
    (&[On::HongKongMacauTaiwanMayBeRefused], words(S::TencentJiangsu, "江苏 › 企业备案 › 证件相关", "港澳居民来往大陆通行证：备案时填写证件号码", "With a travel permit of Hong Kong and Macau residents, its number is entered").against().indirect()),
    (&[On::ResidenceProof], words(S::TencentJiangsu, "江苏 › 个人备案 › 主体相关", "个人备案证件地址非本省需上传居住证或产权证", "An individual whose card has an address outside the province uploads a residence permit or a property certificate")),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::UcloudJiangsu, "江苏 › 个人", "接受外省证件备案，外省身份证备案需要提供暂住证或居住证", "Papers from other provinces are accepted; with an identity card from elsewhere a temporary residence permit or residence permit must be provided"),
    ),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::QingcloudJiangsu, "江苏 › 个人用户", "凡非江苏本省户籍人口办理江苏个人网站备案手续，须同时提供江苏居住证或暂住证", "Whoever is not registered in Jiangsu must provide a Jiangsu residence or temporary residence permit for a personal site"),
    ),
    (
        &[On::ResidenceStudentNotNamed],
        words(S::QingcloudJiangsu, "江苏 › 个人用户", "凡非江苏本省户籍人口办理江苏个人网站备案手续，须同时提供江苏居住证或暂住证", "Whoever is not registered in Jiangsu must provide a Jiangsu residence or temporary residence permit for a personal site").indirect(),
    ),
    (
        &[On::PrincipalAuthorisation, On::ManagerAuthorisation],
        words(S::HuaweiPolicies, "备案政策咨询 › doc_0039", "网站主办者为单位、主体负责人及互联网信息服务负责人非单位法人的，须提供法人授权书", "Principal and manager not the legal representative: letter"),
    ),
    (
        &[On::PrincipalAuthorisation, On::ManagerAuthorisation],
        words(S::TencentJiangsu, "江苏 › 企业备案 › 主体相关", "主体负责人及网站负责人非单位法定代表人，须提供法定代表人授权书", "Principal and manager not the legal representative: the legal representative's letter"),
    ),
    (
        &[On::PrincipalAuthorisation],
        words(S::UcloudJiangsu, "江苏 › 单位", "主体负责人可以是非法人", "The principal may be somebody other than the legal representative"),
    ),
    (
        &[On::SamePerson],
        words(S::HuaweiPolicies, "备案政策咨询 › 主体负责人要求 › doc_0221#企业用户-主体信息", "江苏管局规定主体负责人非法人时，互联网信息服务负责人必须与主体负责人一致，并需提供法人授权书", "Jiangsu: if the principal is not the legal representative, the manager must be the same person; letter needed"),
    ),
    (
        &[On::SamePerson],
        words(S::TencentJiangsu, "江苏 › 企业备案 › 主体相关", "主体负责人不是法定代表人时，网站负责人必须和主体负责人一致", "If the principal is not the legal representative, the manager must be the same person"),
    ),
    (
        &[On::SamePerson],
        words(S::UcloudJiangsu, "江苏 › 单位", "当主体负责人非法人时，网站负责人需和主体负责人为同一人", "If the principal is not the legal representative, the website manager must be the same person"),
    ),
    (&[On::ResidenceNone], words(S::TencentJiangsu, "江苏 › 个人备案 › 主体相关", "个人备案证件地址非本省需上传居住证或产权证", "An individual whose card has an address outside the province uploads a residence permit or a property certificate").indirect()),
    (&[On::PersonalFilingBecomes], words(S::TencentJiangsu, "江苏 › 个人备案 › 变更相关", "主体负责人为法定代表人可以变更为企业，非法定代表人不允许", "A principal who is the legal representative may change the filing into the company’s; others may not")),
];

/// Its own rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "jiangsu-responsibility-notice",
        Effect::Document(Document::ResponsibilityNotice, Stage::Filing),
        all!(ORDER_TO_RUN, is!(Province: Jiangsu)),
        since(2021, 6, 1),
        &[words(S::HuaweiPolicies, "备案政策咨询 › doc_0039", "由互联网信息服务负责人本人签署《ICP备案信息真实性责任告知书》及《ICP备案信息真实性承诺书》", "The manager in person signs the notice of responsibility and the commitment on truthful filing information").of(Province::Jiangsu), words(S::HuaweiPolicies, "备案政策咨询 › doc_0043", "2021年6月1日起，所有提交至江苏省管局的ICP备案申请均需要按新要求执行", "Since 1 June 2021 every ICP filing submitted to the administration of Jiangsu has to follow the new demands").indirect().of(Province::Jiangsu)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "jiangsu-commitment",
        Effect::Document(Document::AuthenticityCommitment, Stage::Filing),
        all!(ORDER_TO_RUN, is!(Province: Jiangsu)),
        since(2021, 6, 1),
        &[words(S::HuaweiPolicies, "备案政策咨询 › doc_0039", "由互联网信息服务负责人本人签署《ICP备案信息真实性责任告知书》及《ICP备案信息真实性承诺书》", "The manager in person signs the notice of responsibility and the commitment on truthful filing information").of(Province::Jiangsu)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "jiangsu-video",
        Effect::Document(Document::CommitmentVideo, Stage::Filing),
        all!(ORDER_TO_RUN, is!(Province: Jiangsu)),
        since(2021, 6, 1),
        &[words(S::TencentJiangsu, "江苏 › 个人备案 › 主体相关", "承诺视频需要网站负责人手持填写完毕的《网站备案信息真实性承诺书》原件进行录制视频，承诺书内容须清晰可见", "For the video, the website manager holds the completed original of the commitment; its content must be legible").of(Province::Jiangsu), words(S::TencentJiangsu, "江苏 › 企业备案 › 主体相关", "承诺视频需要网站负责人手持填完毕的《网站备案信息真实性承诺书》原件进行录制视频，承诺书内容须清晰可见", "For the video, the website manager holds the completed original of the commitment; its content must be legible").of(Province::Jiangsu), words(S::UcloudTemplates, "十五", "[网站备案信息真实性承诺书+视频模板]", "Form: commitment to truthful filing data, and video").sample().of(Province::Jiangsu)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-jiangsu",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Jiangsu), ORDER_TO_RUN, ORGANISATION),
        since(2022, 1, 1),
        &[words(S::QingcloudJiangsu, "江苏 › 个人用户", "个人备案域名不得超过10个，单位备案域名不得超过30个，如有超出请提交网站建设方案书", "Individuals file at most 10 domains and organisations at most 30; beyond that, submit a construction plan of the site.").of(Province::Jiangsu), words(S::QingcloudMaterials, "网站建设方案书 › 江苏", "| 江苏省 | 主体为企业时，超过30个网站，需要提供网站建设方案书；主体为个人时，超过10个网站，需要提供网站建设方案书。 |", "A company with more than 30 websites, or an individual with more than 10, needs a construction plan of the site.").sample().of(Province::Jiangsu), words(S::TencentJiangsu, "江苏 › 企业备案 › 主体相关", "同一个人不能作为多家企业的网站负责人，一个人只能作为一家公司的网站负责人", "One person may be website manager for one company only, not for several").of(Province::Jiangsu), words(S::TencentJiangsu, "江苏 › 企业备案 › 网站相关", "已备案+新增企业网站≥30个网站（包含30个）新增网站需要提供", "With 30 websites or more in all, filed and new (30 included), a construction plan is needed for new ones").of(Province::Jiangsu)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "province-cn-js-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Jiangsu), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentJiangsu, "江苏 › 个人备案 › 主体相关", "个人备案证件地址非本省需上传居住证或产权证", "An individual whose card has an address outside the province uploads a residence permit or a property certificate").of(Province::Jiangsu), words(S::TencentJiangsu, "江苏 › 个人备案 › 网站相关", "已备案+新增个人网站≥10个网站（包含10个）新增网站需要提供", "With 10 personal websites or more in all, filed and new (10 included), a construction plan is needed for new ones").of(Province::Jiangsu)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "taiwan-permit-jiangsu",
        Effect::Note(Advice::TaiwanPermit.note()),
        all!(is!(Province: Jiangsu), any!(all!(INDIVIDUAL, is!(Person: Taiwan)), all!(ORGANISATION, is!(PrincipalPapers: Taiwan))), PEOPLE_MATTER),
        since(2022, 1, 1),
        &[words(S::TencentJiangsu, "江苏 › 企业备案、个人备案 › 证件相关、主体相关", "台胞证进行备案，证件号码需填写台胞证下方带有英文字母的证件号码", "With a Taiwan compatriot permit, the number with letters at the bottom of the permit is entered").of(Province::Jiangsu)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "sole-trader-jiangsu",
        Effect::Note(Advice::SoleTrader.note()),
        all!(is!(Province: Jiangsu), is!(Applicant: SoleTrader), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentJiangsu, "江苏 › 企业备案 › 证件相关", "个体工商户可在 [全国企业信用信息公示系统]…以企业网站进行备案。其中，只能以法定代表人备案，不能委托其他人，需要将身份证和个体工商户证件合并上传", "A sole trader found in the national registry … files a website of an enterprise, by the legal representative alone and nobody authorised; identity card and certificate are uploaded in one image").of(Province::Jiangsu)],
    )
    .for_outcomes(FILED),
];
