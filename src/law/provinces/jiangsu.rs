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
        words(S::TencentPapers, "个人备案所需材料 › 暂住证/居住证 › 江苏", "在上海、浙江、安徽、湖北、广东、福建、江苏、吉林、贵州办理备案，如身份证地址非对应省份，需提供暂住证或居住证", "Whoever files in Shanghai, Zhejiang, Anhui, Hubei, Guangdong, Fujian, Jiangsu, Jilin or Guizhou with an identity card of another province must provide a temporary residence permit or residence permit"),
    ),
    (&[On::EmploymentProof], words(S::HuaweiPolicies, "摘要 › 江苏管局要求 › 个人用户 › 主体信息（doc_0221）", "江苏管局规定不满16周岁不能申请备案，已满16周岁不满18周岁需提供劳动就业或收入证明", "Jiangsu’s administration provides that those under 16 cannot apply for a filing, and that those of 16 or over and under 18 must provide proof of employment or of income").second_hand()),
    (&[On::UnderSixteen], words(S::TencentJiangsu, "江苏 › 个人备案 › 主体相关", "已满16周岁不满18周岁个人备案，需要提供劳动就业或收入证明，不满16周岁不能申请备案", "Individuals of 16 or over and under 18 who file must provide proof of employment or of income; those under 16 cannot apply for a filing")),
    (&[On::HongKongMacauTaiwanMayBeRefused], words(S::TencentJiangsu, "江苏 › 企业备案 › 证件相关", "港澳居民来往大陆通行证：备案时填写证件号码", "Travel permit to the mainland for residents of Hong Kong and Macau: its number is entered in the filing").indirect().sample()),
    (&[On::ResidenceProof], words(S::TencentJiangsu, "江苏 › 个人备案 › 主体相关", "个人备案证件地址非本省需上传居住证或产权证", "An individual who files with a paper whose address is not in the province must upload a residence permit or a property certificate")),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::UcloudJiangsu, "江苏 › 个人", "接受外省证件备案，外省身份证备案需要提供暂住证或居住证", "Papers from other provinces are accepted; whoever files with an identity card of another province must provide a temporary residence permit or residence permit"),
    ),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::QingcloudJiangsu, "江苏 › 个人用户", "凡非江苏本省户籍人口办理江苏个人网站备案手续，须同时提供江苏居住证或暂住证", "Whoever is not registered in Jiangsu and goes through the filing of a personal website in Jiangsu must at the same time provide a residence permit or temporary residence permit of Jiangsu"),
    ),
    (
        &[On::ResidenceStudentNotNamed],
        words(S::QingcloudJiangsu, "江苏 › 个人用户", "凡非江苏本省户籍人口办理江苏个人网站备案手续，须同时提供江苏居住证或暂住证", "Whoever is not registered in Jiangsu and goes through the filing of a personal website in Jiangsu must at the same time provide a residence permit or temporary residence permit of Jiangsu").indirect(),
    ),
    (
        &[On::PrincipalAuthorisation, On::ManagerAuthorisation],
        words(S::HuaweiPolicies, "什么是江苏省ICP备案真实性核验工作新要求？（doc_0039）", "网站主办者为单位、主体负责人及互联网信息服务负责人非单位法人的，须提供法人授权书", "Where the organiser of the website is an organisation, and the principal and the person responsible for the internet information service are not its legal representative, the legal representative’s letter of authorisation must be provided"),
    ),
    (
        &[On::PrincipalAuthorisation, On::ManagerAuthorisation],
        words(S::TencentJiangsu, "江苏 › 企业备案 › 主体相关", "主体负责人及网站负责人非单位法定代表人，须提供法定代表人授权书", "Where the principal and the website manager are not the organisation’s legal representative, the legal representative’s letter of authorisation must be provided"),
    ),
    (
        &[On::PrincipalAuthorisation],
        words(S::UcloudJiangsu, "江苏 › 单位", "主体负责人可以是非法人", "The principal may be somebody other than the legal representative"),
    ),
    (
        &[On::SamePerson],
        words(S::HuaweiPolicies, "摘要 › 江苏管局要求 › 企业用户 › 主体信息（doc_0221）", "江苏管局规定主体负责人非法人时，互联网信息服务负责人必须与主体负责人一致，并需提供法人授权书", "Jiangsu’s administration provides that, if the principal is not the legal representative, the person responsible for the internet information service must be the same person as the principal, and the legal representative’s letter of authorisation must be provided").second_hand(),
    ),
    (
        &[On::SamePerson],
        words(S::TencentJiangsu, "江苏 › 企业备案 › 主体相关", "主体负责人不是法定代表人时，网站负责人必须和主体负责人一致", "If the principal is not the legal representative, the website manager must be the same person as the principal"),
    ),
    (
        &[On::SamePerson],
        words(S::UcloudJiangsu, "江苏 › 单位", "当主体负责人非法人时，网站负责人需和主体负责人为同一人", "If the principal is not the legal representative, the website manager must be the same person as the principal"),
    ),
    (&[On::ResidenceNone], words(S::TencentJiangsu, "江苏 › 个人备案 › 主体相关", "个人备案证件地址非本省需上传居住证或产权证", "An individual who files with a paper whose address is not in the province must upload a residence permit or a property certificate").indirect()),
    (&[On::PersonalFilingBecomes], words(S::TencentJiangsu, "江苏 › 个人备案 › 变更相关", "主体负责人为法定代表人可以变更为企业，非法定代表人不允许", "If the principal is the legal representative, a change into the company is possible; if not, it is not allowed")),
];

/// Its own rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "jiangsu-responsibility-notice",
        Effect::Document(Document::ResponsibilityNotice, Stage::Filing),
        all!(ORDER_TO_RUN, is!(Province: Jiangsu)),
        since(2021, 6, 1),
        &[words(S::HuaweiPolicies, "什么是江苏省ICP备案真实性核验工作新要求？（doc_0039）", "由互联网信息服务负责人本人签署《ICP备案信息真实性责任告知书》及《ICP备案信息真实性承诺书》", "The person responsible for the internet information service signs in person the 《ICP备案信息真实性责任告知书》 (notice of responsibility for true filing data) and the 《ICP备案信息真实性承诺书》 (commitment to true filing data)").of(Province::Jiangsu), words(S::HuaweiPolicies, "真实性核验工作新要求从什么时间开始执行？（doc_0043）", "2021年6月1日起，所有提交至江苏省管局的ICP备案申请均需要按新要求执行", "From 1 June 2021, every application for an ICP filing submitted to the administration of Jiangsu must follow the new requirements").indirect().of(Province::Jiangsu)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "jiangsu-commitment",
        Effect::Document(Document::AuthenticityCommitment, Stage::Filing),
        all!(ORDER_TO_RUN, is!(Province: Jiangsu)),
        since(2021, 6, 1),
        &[words(S::HuaweiPolicies, "什么是江苏省ICP备案真实性核验工作新要求？（doc_0039）", "由互联网信息服务负责人本人签署《ICP备案信息真实性责任告知书》及《ICP备案信息真实性承诺书》", "The person responsible for the internet information service signs in person the 《ICP备案信息真实性责任告知书》 (notice of responsibility for true filing data) and the 《ICP备案信息真实性承诺书》 (commitment to true filing data)").of(Province::Jiangsu)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "jiangsu-video",
        Effect::Document(Document::CommitmentVideo, Stage::Filing),
        all!(ORDER_TO_RUN, is!(Province: Jiangsu)),
        since(2021, 6, 1),
        &[words(S::TencentJiangsu, "江苏 › 个人备案 › 主体相关", "承诺视频需要网站负责人手持填写完毕的《网站备案信息真实性承诺书》原件进行录制视频，承诺书内容须清晰可见", "For the video of the commitment, the website manager must be filmed holding the completed original of the 《网站备案信息真实性承诺书》, whose content must be clearly visible").of(Province::Jiangsu), words(S::TencentJiangsu, "江苏 › 企业备案 › 主体相关", "承诺视频需要网站负责人手持填完毕的《网站备案信息真实性承诺书》原件进行录制视频，承诺书内容须清晰可见", "For the video of the commitment, the website manager must be filmed holding the completed original of the 《网站备案信息真实性承诺书》, whose content must be clearly visible").of(Province::Jiangsu), words(S::UcloudTemplates, "十五", "[网站备案信息真实性承诺书+视频模板]", "[template: commitment to true data of a website filing, with video]").sample().of(Province::Jiangsu)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-jiangsu",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Jiangsu), ORDER_TO_RUN, ORGANISATION),
        since(2022, 1, 1),
        &[words(S::QingcloudJiangsu, "江苏 › 个人用户", "个人备案域名不得超过10个，单位备案域名不得超过30个，如有超出请提交网站建设方案书", "An individual may not file more than 10 domains, an organisation not more than 30; whoever has more, please submit a construction plan of the website").of(Province::Jiangsu), words(S::QingcloudMaterials, "网站建设方案书 › 江苏", "| 江苏省 | 主体为企业时，超过30个网站，需要提供网站建设方案书；主体为个人时，超过10个网站，需要提供网站建设方案书。 |", "| Jiangsu | If the applicant is a company with more than 30 websites, a construction plan of the website must be provided; if the applicant is an individual with more than 10 websites, a construction plan of the website must be provided. |").sample().of(Province::Jiangsu), words(S::TencentJiangsu, "江苏 › 企业备案 › 主体相关", "同一个人不能作为多家企业的网站负责人，一个人只能作为一家公司的网站负责人", "One person cannot be website manager for several companies; one person can be website manager for one company only").of(Province::Jiangsu), words(S::TencentJiangsu, "江苏 › 企业备案 › 网站相关", "已备案+新增企业网站≥30个网站（包含30个）新增网站需要提供", "Where a company’s websites, filed and added, come to 30 or more (30 included), it must be provided for the added websites").of(Province::Jiangsu)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "province-cn-js-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Jiangsu), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentJiangsu, "江苏 › 个人备案 › 主体相关", "个人备案证件地址非本省需上传居住证或产权证", "An individual who files with a paper whose address is not in the province must upload a residence permit or a property certificate").of(Province::Jiangsu), words(S::TencentJiangsu, "江苏 › 个人备案 › 网站相关", "已备案+新增个人网站≥10个网站（包含10个）新增网站需要提供", "Where an individual’s websites, filed and added, come to 10 or more (10 included), it must be provided for the added websites").of(Province::Jiangsu)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "taiwan-permit-jiangsu",
        Effect::Note(Advice::TaiwanPermit.note()),
        all!(is!(Province: Jiangsu), any!(all!(INDIVIDUAL, is!(Person: Taiwan)), all!(ORGANISATION, is!(PrincipalPapers: Taiwan))), PEOPLE_MATTER),
        since(2022, 1, 1),
        &[words(S::TencentJiangsu, "江苏 › 企业备案、个人备案 › 证件相关、主体相关", "台胞证进行备案，证件号码需填写台胞证下方带有英文字母的证件号码", "Filing with a Taiwan compatriot permit: the number with Latin letters at the bottom of the permit must be entered").of(Province::Jiangsu)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "sole-trader-jiangsu",
        Effect::Note(Advice::SoleTrader.note()),
        all!(is!(Province: Jiangsu), is!(Applicant: SoleTrader), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentJiangsu, "江苏 › 企业备案 › 证件相关", "个体工商户可在 [全国企业信用信息公示系统]…以企业网站进行备案。其中，只能以法定代表人备案，不能委托其他人，需要将身份证和个体工商户证件合并上传", "A sole trader can … in the national system of enterprise credit … file as an enterprise’s website. In that case only the legal representative can file, nobody else can be entrusted, and the identity card and the sole trader’s certificate must be uploaded in one image").of(Province::Jiangsu)],
    )
    .for_outcomes(FILED),
];
