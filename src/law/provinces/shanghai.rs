//! Shanghai 上海.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::{Bar, ids};
use crate::law::plans::{INDIVIDUAL, ORDER_TO_RUN, ORGANISATION, PEOPLE_MATTER};
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
    minors: Minors::Refused,
    residence: Residence::PermitNotStudentCard,
    foreign_individuals: ForeignIndividuals::TakenWithPermit,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::Taken,
    // Who answers for an organisation.
    principal: Principal::LegalRepresentative,
    foreign_principal: ForeignPrincipal::Taken,
    persons: Persons::OneOrTwo,
    manager_authorisation: ManagerAuthorisation::Asked,
    // The practice of 2018.
    sms_2018: Sms2018::NotAsked,
    identity_check_2018: IdentityCheck2018::OwnApp,
    // Domains and papers.
    domain_holder: DomainHolder::OrganisationOrPrincipal,
    foreign_parent_domain: ForeignParentDomain::TakenWithPapers,
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
        App2018 "shanghai-app-2018",
        General "province-cn-sh",
        Individuals "province-cn-sh-individuals",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::DomainExpiring],
        words(S::HuaweiAuthorities, "共性规则摘要 › 企业用户 › 网站信息", "域名有效期通常要求大于3个月（如河北、山西、内蒙古、上海、浙江、贵州）", "A domain usually has to be valid for more than 3 months (as in Hebei, Shanxi, Inner Mongolia, Shanghai, Zhejiang and Guizhou)").second_hand(),
    ),

    (
        &[On::InstitutionDomain],
        words(S::HuaweiAuthorities, "上海管局要求 › 企业用户 › 主体信息（doc_0220）", "事业单位域名应当以“.cn”或“.公益”为后缀进行备案", "The domain of a public institution must be filed with the suffix .cn or .公益"),
    ),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::HuaweiAuthorities, "摘要 › 上海管局要求 › 个人用户 › 主体信息（doc_0220）", "证件地址非本市的个人，需提供本市居住证或临时居住证（有效期1个月以上），不支持学生证", "A person whose paper has an address outside the city must provide a Shanghai residence permit or temporary residence permit (valid for 1 month or more); a student card is not accepted").second_hand(),
    ),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::TencentPapers, "个人备案所需材料 › 暂住证/居住证 › 上海", "在上海、浙江、安徽、湖北、广东、福建、江苏、吉林、贵州办理备案，如身份证地址非对应省份，需提供暂住证或居住证", "Whoever files in Shanghai, Zhejiang, Anhui, Hubei, Guangdong, Fujian, Jiangsu, Jilin or Guizhou with an identity card of another province must provide a temporary residence permit or residence permit"),
    ),
    (
        &[On::ResidenceStudentRefused],
        words(S::HuaweiAuthorities, "上海管局要求 › 个人用户 › 主体信息（doc_0220）", "不支持学生证备案", "Filing with a student card is not supported"),
    ),
    (&[On::PrincipalLegalRepresentative], words(S::HuaweiAuthorities, "上海管局要求 › 企业用户 › 主体信息（doc_0220）", "主体负责人必须是法人，法人是外籍的需提供护照。", "The principal must be the legal representative; if the legal representative is foreign, the passport must be provided.")),
    (
        &[On::ManagerAuthorisation],
        words(S::HuaweiAuthorities, "上海管局要求 › 企业用户 › 网站信息（doc_0220）", "互联网信息服务负责人不是法定代表人时，需要提供上海非经营性互联网信息服务备案ICP负责人授权书", "If the person responsible for the internet information service is not the legal representative, Shanghai’s letter of authorisation for the ICP responsible person of a filing of non-commercial internet information services must be provided"),
    ),
    (
        &[On::ManagerAuthorisation],
        words(S::TencentPapers, "单位备案所需材料 › 网站负责人法人授权书 › 上海", "当备案地区是安徽、福建、江西、湖南、湖北、四川、贵州七省，天津、上海、重庆三市时，若网站负责人填写的不是法定代表人，需额外提供", "Where the filing is in Anhui, Fujian, Jiangxi, Hunan, Hubei, Sichuan, Guizhou, Tianjin, Shanghai or Chongqing and the person entered as responsible for the website is not the legal representative, it must be provided in addition"),
    ),
    (&[On::UnderSixteen, On::UnderEighteen], words(S::TencentShanghai, "上海 › 个人备案 › 主体相关", "个人备案需年满18周岁", "An individual must be 18 or over to file")),
    (&[On::HongKongMacauTaiwanMayBeRefused], words(S::TencentShanghai, "上海 › 个人备案 › 证件相关", "港澳台居民可优先使用有效期大于三个月的港澳台居民居住证进行备案；如无，中国香港、中国澳门居民可提供港澳通行证备案，中国台湾居民可提供台胞证备案", "Residents of Hong Kong, Macau and Taiwan can first of all file with their residence permit, valid for more than three months; if they have none, residents of Hong Kong, China and Macau, China can file with the travel permit to the mainland, and residents of Taiwan, China with the Taiwan compatriot permit").indirect().sample()),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::TencentShanghai, "上海 › 个人备案 › 证件相关", "个人备案证件地址非上海市，需提供有效期大于1个月的居住证与市民服务网的居住证状态证明", "If the address on the paper of an individual who files is not in Shanghai, a residence permit valid for more than 1 month must be provided, with the proof of its status from the citizens’ service site"),
    ),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(S::UcloudShanghai, "上海 › 个人", "接受外省证件备案，外省身份证备案需要提供暂住证或居住证", "Papers from other provinces are accepted; whoever files with an identity card of another province must provide a temporary residence permit or residence permit"),
    ),
    (
        &[On::ResidenceStudentRefused],
        words(S::TencentShanghai, "上海 › 个人备案 › 证件相关", "学生需向户籍地管局提交备案", "Students must submit their filing to the administration of the place of their household register"),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(S::TencentShanghai, "上海 › 企业备案 › 主体相关", "主体负责人必须是法定代表人", "The principal must be the legal representative"),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(S::UcloudShanghai, "上海 › 单位", "主体负责人需要是法定代表人", "The principal must be the legal representative"),
    ),
    (
        &[On::DomainHolderOrganisationOrPrincipal],
        words(S::TencentShanghai, "上海 › 企业备案 › 域名相关", "域名所有者须为公司中文全称或拼音全称或法定代表人姓名", "The domain’s owner must be the company by its full Chinese or full pinyin name, or the legal representative by name"),
    ),
    (&[On::ForeignPrincipalAsk], words(S::HuaweiAuthorities, "上海管局要求 › 企业用户 › 主体信息（doc_0220）", "主体负责人必须是法人，法人是外籍的需提供护照。", "The principal must be the legal representative; if the legal representative is foreign, the passport must be provided.").indirect().sample()),
    (&[On::PersonalFilingBecomes], words(S::TencentShanghai, "上海 › 个人备案 › 变更相关", "个人如是企业法定代表人，可以变更为对应企业（提交变更时域名所有者需为企业名称），其他情况不允许变更主体", "An individual who is the legal representative of a company can change into that company (when the change is submitted, the domain’s owner must be the company by name); otherwise the applicant may not be changed")),
];

/// Its own rules.
pub const RULES: &[Rule] = &[
    // 外籍个人需持有上海居住证、居住单和护照
    Rule::new(
        "residence-foreigner-shanghai",
        Effect::Fixable(Bar::ResidenceNotAccepted),
        all!(
            INDIVIDUAL,
            PEOPLE_MATTER,
            is!(Person: ForeignResident),
            is!(Province: Shanghai),
            not!(is!(Residence: ResidencePermit))
        ),
        since(2022, 1, 1),
        &[words(S::TencentShanghai, "上海 › 个人备案 › 证件相关", "外籍个人需持有上海居住证、居住单和护照进行备案", "A foreign individual must file with a Shanghai residence permit, the residence slip and the passport").of(Province::Shanghai), words(S::QingcloudShanghai, "上海 › 个人用户", "证件住所需为本省，如非本省，需上传本省“暂住证”或“居住证”。否则将不再予以审核通过（外国人有暂住证也可以，证件地址和通信地址都填暂住证上的信息", "The address on the card must be in this province; if not, a temporary residence permit or residence permit of this province must be uploaded. Otherwise the review is not passed (foreigners can also do with a temporary residence permit; the address of the paper and the mailing address are both entered as on that permit").of(Province::Shanghai)],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "shanghai-app-2018",
        Effect::Note(Advice::App2018.note()),
        all!(ORDER_TO_RUN, is!(Province: Shanghai)),
        since(2018, 2, 11).until(2022, 1, 1),
        &[words(S::AlibabaGuide2018, "Procedure 7", "Shanghai Communications Administration requires that that ICP Filing applicants in Shanghai must use Shanghai Communications Administration app", "Shanghai Communications Administration requires that that ICP Filing applicants in Shanghai must use Shanghai Communications Administration app").of(Province::Shanghai)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-shanghai",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Shanghai), ORDER_TO_RUN, ORGANISATION),
        since(2022, 1, 1),
        &[words(S::HuaweiFilingTypes, "华为云ICP备案知识库 › 3. 域名与材料要求", "上海电子营业执照不支持备案，需提供营业执照原件拍照或彩色扫描件", "Shanghai’s electronic business licence is not supported for filing; a photograph or colour scan of the original business licence must be provided").of(Province::Shanghai), words(S::TencentShanghai, "上海 › 企业备案 › 证件相关", "企业营业执照有效期需大于1年以上", "The company’s business licence must be valid for more than 1 year").of(Province::Shanghai), words(S::TencentShanghai, "上海 › 企业备案 › 证件相关", "存在企业名录异常的企业需先通过工商部门解除异常后再提交备案", "A company on the list of abnormal operations must first have that lifted by the registry, and then submit the filing").of(Province::Shanghai), words(S::HuaweiAuthorities, "上海管局要求 › 企业用户 › 网站信息（doc_0220）", "互联网信息服务负责人不是法定代表人时，需要提供上海非经营性互联网信息服务备案ICP负责人授权书", "If the person responsible for the internet information service is not the legal representative, Shanghai’s letter of authorisation for the ICP responsible person of a filing of non-commercial internet information services must be provided").of(Province::Shanghai), words(S::TencentShanghai, "上海 › 企业备案 › 主体相关", "提供一个情况说明，表明两个名字是同一个人，盖上公司公章落款日期", "Provide a statement that the two names are of the same person, with the company’s official seal and the date").of(Province::Shanghai), words(S::TencentShanghai, "上海 › 企业备案 › 域名相关", "域名所有者为外国母公司时，需提供母公司的公司证照，域名使用授权书，域名证书", "If the domain’s owner is the foreign parent company, the parent’s company certificate, the letter of authorisation to use the domain and the domain certificate must be provided").of(Province::Shanghai), words(S::HuaweiAuthorities, "上海管局要求 › 企业用户 › 网站信息（doc_0220）", "企业备案网站大于等于30个网站，需要提供网站建设方案书", "If a company files 30 websites or more, a construction plan of the website must be provided").of(Province::Shanghai)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "province-cn-sh-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Shanghai), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentShanghai, "上海 › 个人备案 › 证件相关", "港澳台居民可优先使用有效期大于三个月的港澳台居民居住证进行备案；如无，中国香港、中国澳门居民可提供港澳通行证备案，中国台湾居民可提供台胞证备案", "Residents of Hong Kong, Macau and Taiwan can first of all file with their residence permit, valid for more than three months; if they have none, residents of Hong Kong, China and Macau, China can file with the travel permit to the mainland, and residents of Taiwan, China with the Taiwan compatriot permit").of(Province::Shanghai), words(S::TencentShanghai, "上海 › 个人备案 › 证件相关", "不接受中国香港身份证或护照", "A Hong Kong identity card or passport is not accepted").of(Province::Shanghai), words(S::TencentShanghai, "上海 › 个人备案 › 证件相关", "外籍个人需持有上海居住证、居住单和护照进行备案", "A foreign individual must file with a Shanghai residence permit, the residence slip and the passport").of(Province::Shanghai), words(S::TencentShanghai, "上海 › 个人备案 › 证件相关", "个人备案证件地址非上海市，需提供有效期大于1个月的居住证与市民服务网的居住证状态证明", "If the address on the paper of an individual who files is not in Shanghai, a residence permit valid for more than 1 month must be provided, with the proof of its status from the citizens’ service site").of(Province::Shanghai)],
    )
    .for_outcomes(FILED),
];
