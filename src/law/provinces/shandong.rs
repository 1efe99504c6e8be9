//! Shandong 山东.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::words;
use crate::ids::SharedRule as On;
use crate::ids::ids;
use crate::law::plans::{INDIVIDUAL, ORDER_TO_RUN, ORGANISATION, PEOPLE_MATTER};
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
    under_sixteen: UnderSixteen::OlderSourceTakesGuardian,
    minors: Minors::SeventeenWithGuardian,
    residence: Residence::PermitOrStudentCard,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::AuthorisedForForeigner,
    foreign_principal: ForeignPrincipal::HasToAuthorise,
    persons: Persons::OneIfAuthorised,
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
    emptied_filing: EmptiedFiling::FilesAnew,
    other_applicant: OtherApplicant::TakenOfOrganisations,
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
        General "province-cn-sd",
        Individuals "province-cn-sd-individuals",
        GuardianPapers "guardian-papers-shandong",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::ResidenceNone, On::ResidenceProof, On::StudentCard],
        words(
            S::HuaweiAuthorities,
            "山东管局要求 › 个人用户 › 主体信息（doc_0225）",
            "支持跨省备案，需上传本省有效期内学生证或居住证。",
            "Filing from another province is supported; a valid student card or residence permit of this province must be uploaded.",
        ),
    ),
    (
        &[
            On::PrincipalAuthorisedForeigner,
            On::PrincipalAuthorisation,
            On::PrincipalForeignRepresentative,
        ],
        words(
            S::HuaweiAuthorities,
            "山东管局要求 › 企业用户 › 主体信息（doc_0225）",
            "主体负责人必须为法人，且证件须为大陆证件，如非大陆居民可授权大陆负责人为主体负责人，并需要上传主体负责人授权书",
            "The principal must be the legal representative and must have a mainland paper; whoever is not a mainland resident can authorise a mainland person as principal, and the principal’s letter of authorisation must be uploaded",
        ),
    ),
    (&[On::UnderSixteenSourcesDiffer, On::UnderEighteenSourcesDiffer], words(S::HuaweiAuthorities, "山东管局要求 › 个人用户 › 主体信息（doc_0225）", "未满十七周岁不能备案。", "Whoever is under 17 cannot file.")),
    (&[On::UnderSixteenSourcesDiffer, On::UnderEighteenSourcesDiffer], words(S::TencentShandong, "山东 › 个人备案 › 主体相关", "未满18周岁备案，需同时上传监护人身份证，并备注监护人与备案人的关系", "Who is under 18 and files must also upload the guardian’s identity card, and note in the remark how the guardian is related to the applicant").against()),
    (&[On::ResidenceProof], words(S::TencentShandong, "山东 › 个人备案 › 主体相关", "身份证非本省的需要提供在山东的居住证，暂住证，社保证明，购房合同等", "Whoever has an identity card of another province must provide a residence permit or temporary residence permit of Shandong, proof of social security, a contract for the purchase of a home or the like")),
    (
        &[On::ResidenceNone, On::ResidenceProof],
        words(
            S::UcloudShandong,
            "山东 › 个人",
            "接受外省证件备案，外省身份证备案需要提供暂住证或居住证",
            "Papers from other provinces are accepted; whoever files with an identity card of another province must provide a temporary residence permit or residence permit",
        ),
    ),
    (
        &[On::PrincipalAuthorisedForeigner],
        words(
            S::TencentShandong,
            "山东 › 企业备案 › 主体相关",
            "主体负责人必须是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[
            On::PrincipalAuthorisedForeigner,
            On::PrincipalForeignRepresentative,
        ],
        words(
            S::UcloudShandong,
            "山东 › 单位",
            "主体负责人必须为法定代表人（如果法人是外国人，必须授权给中国国籍人员作为主体负责人",
            "The principal must be the legal representative (if the legal representative is a foreigner, a person of Chinese nationality must be authorised as principal",
        ),
    ),
    (
        &[On::PrincipalAuthorisedInPlaceOfAForeigner],
        words(
            S::UcloudShandong,
            "山东 › 单位",
            "主体负责人必须为法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (&[On::PrincipalForeignRepresentative], words(S::TencentShandong, "山东 › 企业备案 › 主体相关", "法定代表人为外籍人士须授权给中国公民为负责人", "A foreign legal representative must authorise a Chinese citizen as the responsible person")),
    (&[On::SamePerson], words(S::UcloudShandong, "山东 › 单位", "如果法人是外国人，必须授权给中国国籍人员作为主体负责人，并且网站负责人必须为同一人，提交时可在备注说明此情况", "If the legal representative is a foreigner, a person of Chinese nationality must be authorised as principal, and the website manager must be the same person; this may be explained in the remark on submission")),
    (&[On::GuardianPapers], words(S::TencentShandong, "山东 › 个人备案 › 主体相关", "未满18周岁备案，需同时上传监护人身份证，并备注监护人与备案人的关系", "Who is under 18 and files must also upload the guardian’s identity card, and note in the remark how the guardian is related to the applicant")),
    (&[On::ResidenceNone], words(S::TencentShandong, "山东 › 个人备案 › 主体相关", "身份证非本省的需要提供在山东的居住证，暂住证，社保证明，购房合同等", "Whoever has an identity card of another province must provide a residence permit or temporary residence permit of Shandong, proof of social security, a contract for the purchase of a home or the like").indirect()),
    (&[On::PersonalFilingBecomes], words(S::TencentShandong, "山东 › 个人备案 › 变更相关", "个人如是企业法定代表人，可以变更为对应企业，其他情况不允许变更主体", "An individual who is the legal representative of a company can change into that company; otherwise the applicant may not be changed")),
];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-shandong",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: Shandong), ORGANISATION, ORDER_TO_RUN),
    since(2022, 1, 1),
    &[words(S::TencentShandong, "山东 › 企业备案 › 主体相关", "主体负责人、网站负责人证件号码、手机号码不能为其他主体备案过", "The numbers of the papers and the mobile numbers of principal and website manager cannot be ones filed for another applicant").of(Province::Shandong)],
)
.for_outcomes(FILED),
    Rule::new(
        "province-cn-sd-individuals",
        Effect::Note(Advice::Individuals.note()),
        all!(is!(Province: Shandong), INDIVIDUAL, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::TencentShandong, "山东 › 个人备案 › 主体相关", "身份证非本省的需要提供在山东的居住证，暂住证，社保证明，购房合同等", "Whoever has an identity card of another province must provide a residence permit or temporary residence permit of Shandong, proof of social security, a contract for the purchase of a home or the like").of(Province::Shandong), words(S::TencentShandong, "山东 › 个人备案 › 网站相关", "本网站是个人网站，不含有企业、单位等非个人网站的信息", "This is a personal website, without information of companies, organisations and others that is not personal").of(Province::Shandong)],
    )
    .for_outcomes(FILED),
    Rule::new(
        "guardian-papers-shandong",
        Effect::Note(Advice::GuardianPapers.note()),
        all!(is!(Province: Shandong), INDIVIDUAL, PEOPLE_MATTER, is!(Age: Sixteen | Seventeen)),
        since(2022, 1, 1),
        &[words(S::TencentShandong, "山东 › 个人备案 › 主体相关", "未满18周岁备案，需同时上传监护人身份证，并备注监护人与备案人的关系", "Who is under 18 and files must also upload the guardian’s identity card, and note in the remark how the guardian is related to the applicant").of(Province::Shandong)],
    )
    .for_outcomes(FILED),
];
