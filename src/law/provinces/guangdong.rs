//! Guangdong 广东.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::{Bar, Document, Reason as R, Stage, ids};
use crate::law::plans::{
    APPLICANT_PAPERS, AUTHORISED, INDIVIDUAL, NEW_ORDER, ORDER_TO_RUN, ORGANISATION, PEOPLE_MATTER,
    PUBLIC_BODY,
};
use crate::law::sources::Source as S;
use crate::questions::Province;
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, OUGHT};
use crate::{all, any, is, not};

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
    principal: Principal::AuthorisedForPublicBodyWithoutLetter,
    foreign_principal: ForeignPrincipal::HongKongMacauTaken,
    persons: Persons::OneOrTwo,
    manager_authorisation: ManagerAuthorisation::NotAsked,
    // The practice of 2018.
    sms_2018: Sms2018::NotAsked,
    identity_check_2018: IdentityCheck2018::AlibabaApp,
    // Domains and papers.
    domain_holder: DomainHolder::OrganisationOrPrincipal,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::Individuals,
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
        MedicalLicence "medical-licence-guangdong",
        General "province-cn-gd",
        Organisations "province-cn-gd-organisations",
        Individuals "province-cn-gd-individuals",
        SoleTrader "sole-trader-guangdong",
        FinancePledge "finance-pledge-guangdong",
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
            "Websites of Guangdong show the filing number of the applicant (without serial number); those of other provinces show the filing number of the website (with a serial number such as -1)",
        ),
    ),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(
            S::TencentPapers,
            "个人备案所需材料 › 暂住证/居住证 › 广东",
            "在上海、浙江、安徽、湖北、广东、福建、江苏、吉林、贵州办理备案，如身份证地址非对应省份，需提供暂住证或居住证",
            "Whoever files in Shanghai, Zhejiang, Anhui, Hubei, Guangdong, Fujian, Jiangsu, Jilin or Guizhou with an identity card of another province must provide a temporary residence permit or residence permit",
        ),
    ),
    (&[On::UnderSixteen], words(S::TencentGuangdong, "广东 › 个人备案 › 主体相关", "未满18周岁需提供就业证明才可备案", "Under 18, filing is possible only if proof of employment is provided").indirect()),
    (&[On::HongKongMacauTaiwanMayBeRefused], words(S::TencentGuangdong, "广东 › 企业备案 › 证件相关", "中国香港居民作为负责人证件可提供《港澳通行证》或《港澳居民居住证》备案", "A resident of Hong Kong, China, as the responsible person, can file with the travel permit to the mainland or with the residence permit for residents of Hong Kong and Macau").indirect().sample()),
    (&[On::ResidenceProof], words(S::HuaweiGuangdongIndividuals, "广东 › 个人用户", "个人支持跨省备案,需上传本省有效期内居住证、房产证等或近三个月的社保证明材料", "Individuals are supported who file from another province; they must upload a valid residence permit of this province, a property certificate or the like, or proof of social security of the last three months")),
    (&[On::ResidenceProof], words(S::TencentGuangdong, "广东 › 个人备案 › 证件相关", "可以提供房产证/社保证明/暂住证/居住证（包括广东省居住证、港澳台居民居住证、深圳居住证）单独作为证明", "A property certificate, proof of social security, a temporary residence permit or a residence permit (including that of Guangdong, that for residents of Hong Kong, Macau and Taiwan, and that of Shenzhen) can each be provided as proof by itself")),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(
            S::UcloudGuangdong,
            "广东 › 个人",
            "外省个人备案应提供在有效期限范围内的居住证/暂住证",
            "An individual from another province who files should provide a residence permit or temporary residence permit within its validity",
        ),
    ),
    (&[On::ResidenceStudentRefused], words(S::HuaweiGuangdongIndividuals, "广东 › 个人用户", "学生户籍非本省不可提供学生证,需提供居住证", "A student whose household register is not in this province may not provide the student card, and must provide a residence permit")),
    (&[On::ResidenceStudentRefused], words(S::TencentGuangdong, "广东 › 个人备案 › 证件相关", "学生不支持学生证备案，需回户籍地备案", "Filing with a student card is not supported for students; they must go back to file where their household register is")),
    (&[On::DomainHolderOrganisationOrPrincipal], words(S::HuaweiPolicies, "摘要 › 福建管局要求 › 企业用户 › 网站信息（doc_0224）", "福建、广东要求域名持有者需与主办单位名称或法定代表人一致", "Fujian and Guangdong require that the domain’s holder be the organiser or its legal representative by name").second_hand()),
    (&[On::EmploymentProof], words(S::TencentGuangdong, "广东 › 个人备案 › 主体相关", "未满18周岁需提供就业证明才可备案", "Under 18, filing is possible only if proof of employment is provided")),
    (
        &[On::DomainCertificateProvince],
        words(
            S::HuaweiGuangdongIndividuals,
            "广东 › 个人用户",
            "电子材料 1. 域名证书",
            "Electronic papers: 1. domain certificate",
        ),
    ),
    (&[On::ResidenceNone], words(S::HuaweiGuangdongIndividuals, "广东 › 个人用户", "个人支持跨省备案,需上传本省有效期内居住证、房产证等或近三个月的社保证明材料", "Individuals are supported who file from another province; they must upload a valid residence permit of this province, a property certificate or the like, or proof of social security of the last three months").indirect()),
    (&[On::ResidenceNone], words(S::TencentGuangdong, "广东 › 个人备案 › 证件相关", "可以提供房产证/社保证明/暂住证/居住证（包括广东省居住证、港澳台居民居住证、深圳居住证）单独作为证明", "A property certificate, proof of social security, a temporary residence permit or a residence permit (including that of Guangdong, that for residents of Hong Kong, Macau and Taiwan, and that of Shenzhen) can each be provided as proof by itself").indirect()),
    (&[On::UnderSixteen], words(S::HuaweiGuangdongIndividuals, "广东 › 个人用户", "个人未满18周岁不予以备案", "An individual under 18 is not filed")),
    (&[On::PersonalFilingBecomes], words(S::TencentGuangdong, "广东 › 个人备案 › 变更相关", "允许自由变更，前提所有备案信息必须逻辑一致，网站要可以正常打开，且内容不包含经营性、论坛等内容", "Changes are freely allowed, provided that everything filed is logically consistent, that the website opens as normal, and that its content has nothing commercial, no forum and the like")),
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
        &[words(S::HuaweiGuangdongIndividuals, "广东 › 个人用户", "个人未满18周岁不予以备案", "An individual under 18 is not filed").of(Province::Guangdong)],
    )
    .reason(R::UnderEighteen)
    .decided_by_province(),
    // 党政机关、事业单位…的主体负责人，可以由该单位授权
    Rule::new(
        "principal-guangdong",
        Effect::Fixable(Bar::PrincipalNotAccepted),
        all!(AUTHORISED, is!(Province: Guangdong), not!(PUBLIC_BODY)),
        since(2022, 1, 1),
        &[words(S::HuaweiPolicies, "广东管局要求（doc_0228）", "企业备案主体负责人必须是法定代表人，若不是法人不允许备案。", "The principal of a company’s filing must be the legal representative; if not, filing is not allowed.").of(Province::Guangdong), words(S::UcloudGuangdong, "广东 › 单位", "主体负责人需要是法定代表人", "The principal must be the legal representative").of(Province::Guangdong), words(S::TencentGuangdong, "广东 › 企业备案 › 主体相关", "新增备案（首次备案、新增网站）主体负责人必须为法定代表人（含特殊单位，如重大型企业、重大机关、涉密单位）", "For an added filing (a first filing, an additional website), the principal must be the legal representative (special units included, such as very large enterprises, important organs and units with secrets)").of(Province::Guangdong), words(S::HuaweiSearchGuangdong, "广东 › 企业用户", "如法人是外国人时,可以上传授权书,法人授权书可以盖法人签名章", "If the legal representative is a foreigner, a letter of authorisation can be uploaded; the legal representative’s letter can bear the legal representative’s signature stamp").of(Province::Guangdong).against()],
    )
    .for_outcomes(OUGHT),
    // 是港澳居民的,必须提供港澳居民居住证备案
    Rule::new(
        "residence-proof-guangdong",
        Effect::Document(Document::ResidenceProof, Stage::Filing),
        all!(
            APPLICANT_PAPERS,
            INDIVIDUAL,
            PEOPLE_MATTER,
            is!(Person: HongKongMacau),
            is!(Province: Guangdong)
        ),
        since(2025, 5, 27),
        &[words(S::HuaweiGuangdongIndividuals, "广东 › 个人用户", "是港澳居民的,必须提供港澳居民居住证备案,不能提供港澳来往大陆通行证", "Residents of Hong Kong and Macau must file with the residence permit for residents of Hong Kong and Macau; the travel permit to the mainland cannot be provided").of(Province::Guangdong)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "guangdong-pledge",
        Effect::Document(Document::ProvincialPledge, Stage::Filing),
        all!(ORDER_TO_RUN, is!(Province: Guangdong)),
        since(2021, 6, 21),
        &[words(S::HuaweiMaterials, "备案材料咨询 › 《互联网信息服务备案承诺书》由谁签署？（doc_0046）", "2021年6月21日起，所有提交至广东省管局的ICP备案申请（非经营性互联网信息服务备案）均需要提供《互联网信息服务备案承诺书》。", "From 21 June 2021, every application for an ICP filing (filing of non-commercial internet information services) submitted to the administration of Guangdong must provide the pledge 《互联网信息服务备案承诺书》.").of(Province::Guangdong), words(S::HuaweiMaterials, "备案材料咨询 › doc_0046", "请使用黑色签字笔正楷签名，尽量不连笔/简笔。请勿使用个人签章代替。", "Please sign in regular script with a black pen, as far as possible without joined or shortened strokes. Please do not use a personal stamp instead.").indirect().of(Province::Guangdong)],
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
        &[words(S::TencentGuangdong, "广东 › 企业备案 › 医院类相关", "医院类单位备案，需在主体备注中注明（无主体新增或转入可以在网站备注中注明），本单位医疗执业许可证为年月颁发，有效期至年月，颁发部门为，许可证号码为", "For the filing of hospitals and the like, the applicant’s remark must state (for an addition without applicant or a transfer it can be the website’s remark) that the medical practice licence of the unit was issued in which month and year, is valid until which, by which department it was issued, and its number").of(Province::Guangdong), words(S::TencentGuangdong, "广东 › 企业备案 › 证件相关", "《医疗机构执业许可证》不能作为主办单位有效证件备案，医疗机构只能用营业执照或者事业单位法定代表人证书备案", "The practice licence of a medical institution cannot be filed as the organiser’s valid certificate; medical institutions can file only with the business licence or with the certificate of the legal representative of a public institution").of(Province::Guangdong), words(S::TencentGuangdong, "广东 › 企业备案 › 医院类相关", "此处医疗执业许可证也需要一起上传", "The medical practice licence must here be uploaded as well").of(Province::Guangdong)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-guangdong",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Guangdong), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::QingcloudIcpNumberFaq, "标明备案号规则", "广东省网站：请在网站首页标明主体备案号“粤ICP备号”，不要带-1、-2等序号", "Websites of Guangdong: please show on the home page the filing number of the applicant “粤ICP备号”, without serial numbers such as -1, -2").of(Province::Guangdong)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "province-cn-gd-organisations",
        Effect::Note(Advice::Organisations.note()),
        all!(is!(Province: Guangdong), ORGANISATION, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentGuangdong, "广东 › 企业备案 › 证件相关", "企业备案需提供 [广东省单位网站备案承诺书]…，主体负责人本人需手写日期 + 签名（接受签名章，不接受连笔签）+ 盖公章", "A company’s filing must provide the [pledge on the filing of a unit’s website, Guangdong] …; the principal in person must write the date and sign by hand (a signature stamp is accepted, a cursive signature is not), and the official seal must be affixed").of(Province::Guangdong), words(S::UcloudGuangdong, "广东 › 单位", "公司用户前缀不同域名数量超过31个（含31个）的，须补充提供主办单位证件、网站建设方案书、所有域名证书、接入服务合同、核验照片邮寄至广东管局", "A company user with 31 or more domains of different prefixes (31 included) must provide in addition the organiser’s certificate, the construction plan of the website, all domain certificates, the access service contract and the verification photograph, by post to Guangdong’s administration").against().of(Province::Guangdong), words(S::TencentGuangdong, "广东 › 企业备案 › 通信地址相关", "主办单位通信地址、证件住所地址，必须在同一地区内（同一省会城市、或同一副省级城市、或同一地级市）", "The organiser’s mailing address and the address on its certificate must be within one area (one provincial capital, one sub-provincial city or one prefecture-level city)").of(Province::Guangdong), words(S::TencentGuangdong, "广东 › 企业备案 › 域名相关", "不同前缀域名超过31个时（不含31个，包括工信部查到的已备案通过的前缀不同的域名）", "If there are more than 31 domains of different prefixes (31 not included; domains of different prefixes found at the ministry as filed are included)").of(Province::Guangdong), words(S::HuaweiMaterials, "备案材料咨询 › 《互联网信息服务备案承诺书》由谁签署？（doc_0046）", "所有提交至广东省管局的ICP备案申请（非经营性互联网信息服务备案）均需要提供《互联网信息服务备案承诺书》。…单位备案：由本单位法定代表人签署。", "Every application for an ICP filing (filing of non-commercial internet information services) submitted to the administration of Guangdong must provide the pledge 《互联网信息服务备案承诺书》. … A unit’s filing: signed by its legal representative.").of(Province::Guangdong)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "province-cn-gd-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Guangdong), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentGuangdong, "广东 › 个人备案 › 主体相关", "在校学生需满18周岁才能备案", "Students at school can file only from the age of 18").of(Province::Guangdong), words(S::UcloudGuangdong, "广东 › 个人", "个人用户备案前缀不同域名数量超过5个(含5个)，须补充提供主办单位证件、网站建设方案书、所有域名证书、接入服务合同、核验照片", "An individual user with 5 or more domains of different prefixes (5 included) must provide in addition the organiser’s certificate, the construction plan of the website, all domain certificates, the access service contract and the verification photograph").against().of(Province::Guangdong), words(S::TencentGuangdong, "广东 › 个人备案 › 证件相关", "可以提供房产证/社保证明/暂住证/居住证（包括广东省居住证、港澳台居民居住证、深圳居住证）单独作为证明", "A property certificate, proof of social security, a temporary residence permit or a residence permit (including that of Guangdong, that for residents of Hong Kong, Macau and Taiwan, and that of Shenzhen) can each be provided as proof by itself").of(Province::Guangdong), words(S::TencentGuangdong, "广东 › 个人备案 › 证件相关", "学生不支持学生证备案，需回户籍地备案", "Filing with a student card is not supported for students; they must go back to file where their household register is").of(Province::Guangdong), words(S::HuaweiGuangdongIndividuals, "广东 › 个人用户", "个人备案前缀不相同的 域名 数超5个时须提供每个域名的域名注册证书和网站建设方案书", "If an individual files more than 5 domains of different prefixes, the domain registration certificate and the construction plan of the website must be provided for each domain").of(Province::Guangdong), words(S::HuaweiGuangdongIndividuals, "广东 › 个人用户", "由本人手写签名与有效证件号码并加盖手印,签署日期。日期有效期为60个工作日", "Signed by hand by the person, with the number of a valid paper and a fingerprint, and dated. The date is valid for 60 working days").of(Province::Guangdong), words(S::HuaweiGuangdongIndividuals, "广东 › 个人用户", "是港澳居民的,必须提供港澳居民居住证备案,不能提供港澳来往大陆通行证", "Residents of Hong Kong and Macau must file with the residence permit for residents of Hong Kong and Macau; the travel permit to the mainland cannot be provided").of(Province::Guangdong)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "sole-trader-guangdong",
        Effect::Note(Advice::SoleTrader.note()),
        all!(is!(Province: Guangdong), is!(Applicant: SoleTrader), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentGuangdong, "广东 › 企业备案 › 证件相关", "个体工商户无字号，请使用个人备案", "If a sole trader has no trade name, please use the filing of an individual").of(Province::Guangdong)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "finance-pledge-guangdong",
        Effect::Note(Advice::FinancePledge.note()),
        all!(is!(Province: Guangdong), NEW_ORDER, any!(is!(Topics: Finance), all!(ORGANISATION, is!(NameKeyword: Finance)))),
        since(2022, 1, 1),
        &[words(S::TencentProvinceFaq, "省管局要求相关 › 金融类网站在广东省备案有什么要求？", "承诺内容必须包含 “在未取金融监管部门批准和省通管局同意之前，不利用互联网从事金融服务”", "The pledge must contain “before the approval of the financial regulator and the consent of the provincial communications administration are obtained, the internet is not used to provide financial services”").of(Province::Guangdong)],
    )
    .for_outcomes(FILED),
];
