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
    (&[On::UnderSixteen], words(S::TencentGuangdong, "广东 › 个人备案 › 主体相关", "未满18周岁需提供就业证明才可备案", "Under 18, filing is possible only with proof of employment").indirect()),
    (&[On::HongKongMacauTaiwanMayBeRefused], words(S::TencentGuangdong, "广东 › 企业备案 › 证件相关", "中国香港居民作为负责人证件可提供《港澳通行证》或《港澳居民居住证》备案", "A resident of Hong Kong as responsible person may file with the travel permit or the residence permit").against().indirect()),
    (&[On::ResidenceProof], words(S::HuaweiGuangdongIndividuals, "广东 › 个人用户", "个人支持跨省备案,需上传本省有效期内居住证、房产证等或近三个月的社保证明材料", "Individuals may file from another province: a valid residence permit of this province, a property certificate or the like, or proof of social security of the last three months is uploaded")),
    (&[On::ResidenceProof], words(S::TencentGuangdong, "广东 › 个人备案 › 证件相关", "可以提供房产证/社保证明/暂住证/居住证（包括广东省居住证、港澳台居民居住证、深圳居住证）单独作为证明", "A property certificate, proof of social security, a temporary residence permit or a residence permit (of Guangdong, of Shenzhen, or for residents of Hong Kong, Macau and Taiwan) each proves it by itself")),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(
            S::UcloudGuangdong,
            "广东 › 个人",
            "外省个人备案应提供在有效期限范围内的居住证/暂住证",
            "An individual from another province must provide a residence permit / temporary residence permit within its validity",
        ),
    ),
    (&[On::ResidenceStudentRefused], words(S::HuaweiGuangdongIndividuals, "广东 › 个人用户", "学生户籍非本省不可提供学生证,需提供居住证", "Students not registered in the province may not use the student card and need a residence permit")),
    (&[On::ResidenceStudentRefused], words(S::TencentGuangdong, "广东 › 个人备案 › 证件相关", "学生不支持学生证备案，需回户籍地备案", "Student cards are not accepted; students file where their household is registered")),
    (&[On::DomainHolderOrganisationOrPrincipal], words(S::HuaweiPolicies, "备案政策咨询 › 域名与网站要求 › doc_0224#企业用户 > 网站信息", "福建、广东要求域名持有者需与主办单位名称或法定代表人一致", "Fujian and Guangdong: the domain’s holder must be the organiser or its legal representative")),
    (&[On::EmploymentProof], words(S::TencentGuangdong, "广东 › 个人备案 › 主体相关", "未满18周岁需提供就业证明才可备案", "Under 18, filing is possible only with proof of employment")),
    (
        &[On::DomainCertificateProvince],
        words(
            S::HuaweiGuangdongIndividuals,
            "广东 › 个人用户",
            "电子材料 1. 域名证书",
            "Electronic papers: 1. domain certificate",
        ),
    ),
    (&[On::ResidenceNone], words(S::HuaweiGuangdongIndividuals, "广东 › 个人用户", "个人支持跨省备案,需上传本省有效期内居住证、房产证等或近三个月的社保证明材料", "Individuals may file from another province: a valid residence permit of this province, a property certificate or the like, or proof of social security of the last three months is uploaded").indirect()),
    (&[On::ResidenceNone], words(S::TencentGuangdong, "广东 › 个人备案 › 证件相关", "可以提供房产证/社保证明/暂住证/居住证（包括广东省居住证、港澳台居民居住证、深圳居住证）单独作为证明", "A property certificate, proof of social security, a temporary residence permit or a residence permit (of Guangdong, of Shenzhen, or for residents of Hong Kong, Macau and Taiwan) each proves it by itself").indirect()),
    (&[On::UnderSixteen], words(S::HuaweiGuangdongIndividuals, "广东 › 个人用户", "个人未满18周岁不予以备案", "Individuals under 18 are not filed")),
    (&[On::PersonalFilingBecomes], words(S::TencentGuangdong, "广东 › 个人备案 › 变更相关", "允许自由变更，前提所有备案信息必须逻辑一致，网站要可以正常打开，且内容不包含经营性、论坛等内容", "Changes are free, provided that all filed information is consistent, the website opens, and its content has nothing commercial, no forum and the like")),
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
    // 党政机关、事业单位…的主体负责人，可以由该单位授权
    Rule::new(
        "principal-guangdong",
        Effect::Fixable(Bar::PrincipalNotAccepted),
        all!(AUTHORISED, is!(Province: Guangdong), not!(PUBLIC_BODY)),
        since(2022, 1, 1),
        &[words(S::HuaweiPolicies, "备案政策咨询 › doc_0228", "企业备案主体负责人必须是法定代表人，若不是法人不允许备案。", "A company's principal must be the legal representative; otherwise no filing is allowed").of(Province::Guangdong), words(S::UcloudGuangdong, "广东 › 单位", "主体负责人需要是法定代表人", "The principal must be the legal representative").of(Province::Guangdong), words(S::TencentGuangdong, "广东 › 企业备案 › 主体相关", "新增备案（首次备案、新增网站）主体负责人必须为法定代表人（含特殊单位，如重大型企业、重大机关、涉密单位）", "For new filings (a first one, or a further site) the principal must be the legal representative, special units included").of(Province::Guangdong), words(S::HuaweiSearchGuangdong, "广东 › 企业用户", "如法人是外国人时,可以上传授权书,法人授权书可以盖法人签名章", "If the legal representative is a foreigner, a letter of authorisation may be uploaded; it may bear the legal representative’s signature stamp").of(Province::Guangdong).against()],
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
        &[words(S::HuaweiGuangdongIndividuals, "广东 › 个人用户", "是港澳居民的,必须提供港澳居民居住证备案,不能提供港澳来往大陆通行证", "Residents of Hong Kong and Macau must file with their residence permit and cannot use the travel permit").of(Province::Guangdong)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "guangdong-pledge",
        Effect::Document(Document::ProvincialPledge, Stage::Filing),
        all!(ORDER_TO_RUN, is!(Province: Guangdong)),
        since(2021, 6, 21),
        &[words(S::HuaweiMaterials, "备案材料咨询 › doc_0046", "2021年6月21日起，所有提交至广东省管局的ICP备案申请（非经营性互联网信息服务备案）均需要提供《互联网信息服务备案承诺书》。", "Since 21 June 2021 every ICP filing submitted to the administration of Guangdong needs the pledge 互联网信息服务备案承诺书").of(Province::Guangdong), words(S::HuaweiMaterials, "备案材料咨询 › doc_0046", "请使用黑色签字笔正楷签名，尽量不连笔/简笔。请勿使用个人签章代替。", "Sign in regular script with a black pen, as far as possible without joined or shortened strokes; do not use a personal stamp instead").indirect().of(Province::Guangdong)],
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
        &[words(S::TencentGuangdong, "广东 › 企业备案 › 医院类相关", "医院类单位备案，需在主体备注中注明（无主体新增或转入可以在网站备注中注明），本单位医疗执业许可证为年月颁发，有效期至年月，颁发部门为，许可证号码为", "Hospitals and the like state in the applicant’s remark when and by whom their practice licence was issued, until when it is valid, and its number").of(Province::Guangdong), words(S::TencentGuangdong, "广东 › 企业备案 › 证件相关", "《医疗机构执业许可证》不能作为主办单位有效证件备案，医疗机构只能用营业执照或者事业单位法定代表人证书备案", "The practice licence of a medical institution cannot be filed as the applicant’s certificate; medical institutions file with the business licence or the certificate of a public institution as a legal person").of(Province::Guangdong), words(S::TencentGuangdong, "广东 › 企业备案 › 医院类相关", "此处医疗执业许可证也需要一起上传", "The practice licence is uploaded here as well").of(Province::Guangdong)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "advice-guangdong",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Guangdong), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::QingcloudIcpNumberFaq, "标明备案号规则", "广东省网站：请在网站首页标明主体备案号“粤ICP备号”，不要带-1、-2等序号", "Guangdong: the applicant's number without -1, -2").of(Province::Guangdong)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "province-cn-gd-organisations",
        Effect::Note(Advice::Organisations.note()),
        all!(is!(Province: Guangdong), ORGANISATION, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentGuangdong, "广东 › 企业备案 › 证件相关", "主体负责人本人需手写日期 + 签名（接受签名章，不接受连笔签）+ 盖公章", "The principal in person dates and signs by hand (a signature stamp is accepted, joined strokes are not), and the seal is added").of(Province::Guangdong), words(S::UcloudGuangdong, "广东 › 单位", "公司用户前缀不同域名数量超过31个（含31个）的，须补充提供主办单位证件、网站建设方案书、所有域名证书、接入服务合同、核验照片邮寄至广东管局", "With 31 or more domains of different prefixes (31 included), a company adds the applicant’s certificate, the construction plan, all domain certificates, the access agreement and the verification photograph, by post to the administration").against().of(Province::Guangdong), words(S::TencentGuangdong, "广东 › 企业备案 › 通信地址相关", "主办单位通信地址、证件住所地址，必须在同一地区内（同一省会城市、或同一副省级城市、或同一地级市）", "The organiser’s mailing address and the address on its certificate must be in one area (one provincial capital, one sub-provincial city or one prefecture-level city)").of(Province::Guangdong), words(S::TencentGuangdong, "广东 › 企业备案 › 域名相关", "不同前缀域名超过31个时（不含31个，包括工信部查到的已备案通过的前缀不同的域名）", "With more than 31 domains of different prefixes (31 not included, those found at the ministry as filed counted)").of(Province::Guangdong), words(S::HuaweiMaterials, "备案材料咨询 › doc_0046", "单位备案：由本单位法定代表人签署。个人备案：由提交ICP备案申请的备案主体签署。", "Organisation: signed by the legal representative; individual: by the applicant").of(Province::Guangdong)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "province-cn-gd-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Guangdong), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentGuangdong, "广东 › 个人备案 › 主体相关", "在校学生需满18周岁才能备案", "Students may file from the age of 18").of(Province::Guangdong), words(S::UcloudGuangdong, "广东 › 个人", "个人用户备案前缀不同域名数量超过5个(含5个)，须补充提供主办单位证件、网站建设方案书、所有域名证书、接入服务合同、核验照片", "With 5 or more domains of different prefixes (5 included), an individual adds the applicant’s certificate, the construction plan, all domain certificates, the access agreement and the verification photograph").against().of(Province::Guangdong), words(S::TencentGuangdong, "广东 › 个人备案 › 证件相关", "可以提供房产证/社保证明/暂住证/居住证（包括广东省居住证、港澳台居民居住证、深圳居住证）单独作为证明", "A property certificate, proof of social security, a temporary residence permit or a residence permit (of Guangdong, of Shenzhen, or for residents of Hong Kong, Macau and Taiwan) each proves it by itself").of(Province::Guangdong), words(S::TencentGuangdong, "广东 › 个人备案 › 证件相关", "学生不支持学生证备案，需回户籍地备案", "Student cards are not accepted; students file where their household is registered").of(Province::Guangdong), words(S::HuaweiGuangdongIndividuals, "广东 › 个人用户", "个人备案前缀不相同的 域名 数超5个时须提供每个域名的域名注册证书和网站建设方案书", "An individual with more than 5 domains of different prefixes must provide the certificate and a construction plan for each domain").of(Province::Guangdong), words(S::HuaweiGuangdongIndividuals, "广东 › 个人用户", "由本人手写签名与有效证件号码并加盖手印,签署日期。日期有效期为60个工作日", "Signed by hand by the person, with the number of a valid paper, a fingerprint and the date; valid for 60 working days from the date").of(Province::Guangdong), words(S::HuaweiGuangdongIndividuals, "广东 › 个人用户", "是港澳居民的,必须提供港澳居民居住证备案,不能提供港澳来往大陆通行证", "Residents of Hong Kong and Macau must file with their residence permit and cannot use the travel permit").of(Province::Guangdong)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "sole-trader-guangdong",
        Effect::Note(Advice::SoleTrader.note()),
        all!(is!(Province: Guangdong), is!(Applicant: SoleTrader), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentGuangdong, "广东 › 企业备案 › 证件相关", "个体工商户无字号，请使用个人备案", "A sole trader without a trade name files as an individual").of(Province::Guangdong)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "finance-pledge-guangdong",
        Effect::Note(Advice::FinancePledge.note()),
        all!(is!(Province: Guangdong), NEW_ORDER, any!(is!(Topics: Finance), all!(ORGANISATION, is!(NameKeyword: Finance)))),
        since(2022, 1, 1),
        &[words(S::TencentProvinceFaq, "省管局要求相关 › 金融类网站在广东省备案有什么要求？", "承诺内容必须包含 “在未取金融监管部门批准和省通管局同意之前，不利用互联网从事金融服务”", "The pledge must contain: “without approval of the financial regulator and consent of the provincial communications administration, not to provide financial services over the internet”").of(Province::Guangdong)],
    )
    .for_outcomes(FILED),
];
