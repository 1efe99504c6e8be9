//! Heilongjiang 黑龙江.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::{unread, words};
use crate::ids::SharedRule as On;
use crate::ids::{Bar, ids};
use crate::law::plans::{MAINLANDER, ORDER_TO_RUN};
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
    minors: Minors::WithWorkByOneSource,
    residence: Residence::LocalIdOnlyByOneSource,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::LegalRepresentativeByOneSource,
    foreign_principal: ForeignPrincipal::NotKnown,
    persons: Persons::OneIfAuthorised,
    manager_authorisation: ManagerAuthorisation::NotAsked,
    // The practice of 2018.
    sms_2018: Sms2018::NotAsked,
    identity_check_2018: IdentityCheck2018::Photograph,
    // Domains and papers.
    domain_holder: DomainHolder::AsEverywhere,
    foreign_parent_domain: ForeignParentDomain::Refused,
    domain_certificate: DomainCertificate::NotAsked,
    institution_domain_form: InstitutionDomainForm::Asked,
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
        General "province-cn-hl",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[(
    &[On::UnderSixteen],
    words(
        S::TencentProvinces,
        "黑龙江 › 个人备案",
        "负责人需年满18周岁。",
        "The responsible person must be 18 or over.",
    ),
)];

/// Its own rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "residence-heilongjiang",
        Effect::Fixable(Bar::ResidenceNotAccepted),
        all!(
            MAINLANDER,
            is!(Province: Heilongjiang),
            not!(is!(Residence: LocalId))
        ),
        since(2022, 1, 1),
        &[
            words(
                S::UcloudProvinces,
                "黑龙江 › 个人",
                "不接受外省证件备案",
                "Papers from other provinces are not accepted",
            )
            .of(Province::Heilongjiang),
            words(
                S::TencentHeilongjiang,
                "黑龙江 › 个人备案 › 主体相关",
                "身份证归属必须为本省证件",
                "The ID must be of this province",
            )
            .of(Province::Heilongjiang),
        ],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "advice-heilongjiang",
        Effect::Note(Advice::General.note()),
        all!(is!(Province: Heilongjiang), ORDER_TO_RUN),
        since(2022, 1, 1),
        &[unread(S::TencentProvinces).of(Province::Heilongjiang)],
    )
    .for_outcomes(FILED),
];
