//! Tibet 西藏.

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
    phone: Phone::AnyMainland,
    // Individuals.
    under_sixteen: UnderSixteen::Refused,
    minors: Minors::Refused,
    residence: Residence::LocalIdOnly,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::LegalRepresentative,
    foreign_principal: ForeignPrincipal::NotKnown,
    persons: Persons::OneOrTwo,
    manager_authorisation: ManagerAuthorisation::NotAsked,
    // The practice of 2018.
    sms_2018: Sms2018::Asked,
    identity_check_2018: IdentityCheck2018::Photograph,
    // Domains and papers.
    domain_holder: DomainHolder::OrganisationByOneSource,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::NotAsked,
    institution_domain_form: InstitutionDomainForm::NotAsked,
    commitment: Commitment::AsEverywhere,
    // What was filed before.
    emptied_filing: EmptiedFiling::FilesAnew,
    other_applicant: OtherApplicant::FilesAnew,
    personal_filing: PersonalFiling::NotKnown,
    new_name_letter: NewNameLetter::NotAsked,
    // Licences.
    own_sales: OwnSales::NoNotice,
    platform_only: PlatformOnly::NoNotice,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-xz",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::HuaweiPreparation,
            "摘要 › 企业用户（doc_0246）",
            "个人备案必须使用本省身份证",
            "An individual must file with an identity card of this region",
        )
        .second_hand(),
    ),
    (
        &[On::ResidenceLocalIdOnly],
        words(
            S::UcloudTibet,
            "西藏 › 个人",
            "暂不接受外省证件备案",
            "Papers from other provinces are not accepted for the time being",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::TencentTibet,
            "西藏 › 企业备案 › 主体相关",
            "主体负责人必须是法定代表人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::UcloudTibet,
            "西藏 › 单位",
            "主体负责人需要是法人",
            "The principal must be the legal representative",
        ),
    ),
    (
        &[On::PrincipalLegalRepresentative],
        words(
            S::HuaweiPreparation,
            "摘要 › 企业用户（doc_0246）",
            "西藏管局要求企业备案主体负责人必须是法定代表人，个人备案必须使用本省身份证",
            "Tibet’s administration requires that the principal of a company’s filing be the legal representative, and that individuals file with an identity card of this region",
        )
        .second_hand(),
    ),
    (
        &[On::DomainHolderOrganisation],
        words(
            S::TencentTibet,
            "西藏 › 企业备案 › 域名相关",
            "域名所有者须与主办单位名称一致",
            "The domain’s owner must be the organiser by name",
        ),
    ),
    (
        &[On::DomainHolderOrganisation],
        words(
            S::HuaweiSearchTibetChongqingQinghai,
            "西藏 › 企业用户",
            "域名所有者须与主办单位名称一致",
            "The domain’s owner must be the organiser by name",
        ),
    ),
    (
        &[On::UnderSixteen, On::UnderEighteen],
        words(
            S::TencentTibet,
            "西藏 › 企业备案 › 主体相关",
            "负责人需年满18周岁",
            "The responsible person must be 18 or over",
        )
        .indirect(),
    ),
];

/// Its own rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "tibet-party-letter",
        Effect::Document(Document::PartyBuildingLetter, Stage::Filing),
        all!(
            is!(Province: Tibet),
            is!(FilingState: Never | AnotherApplicant | OwnPersonalFiling | EmptyShell)
        ),
        since(2022, 1, 1),
        &[words(S::TencentTibet, "西藏 › 企业备案、个人备案 › 网站相关、主体相关", "首次备案，需在主办单位有效证件处上传《网站党建备案信息确认函》", "For a first filing, the 《网站党建备案信息确认函》 (confirmation letter on party-building of a website filing) must be uploaded with the organiser’s valid certificate").of(Province::Tibet)],
    )
    .for_outcomes(FILED)
    .decided_by_province(),
    Rule::new(
        "advice-tibet",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Tibet), ORGANISATION, ORDER_TO_RUN),
        since(2022, 1, 1),
        &[words(S::HuaweiSearchTibetChongqingQinghai, "西藏 › 企业用户", "经营范围涉及宗教的,必须上传《互联网宗教信息服务许可证》,且必须在系统勾选“宗教”", "If the business scope touches religion, the 《互联网宗教信息服务许可证》 (permit for internet religious information services) must be uploaded, and “宗教” (religion) must be ticked in the system").of(Province::Tibet)],
    )
    .for_outcomes(FILED),
];
