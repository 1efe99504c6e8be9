//! Yunnan 云南.

use super::row::*;
use crate::date::since;
use crate::evidence::Words;
use crate::evidence::{unread, words};
use crate::ids::SharedRule as On;
use crate::ids::ids;
use crate::law::plans::ORDER_TO_RUN;
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
    minors: Minors::WithWork,
    residence: Residence::Permit,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::Taken,
    // Who answers for an organisation.
    principal: Principal::LegalRepresentative,
    foreign_principal: ForeignPrincipal::NotKnown,
    persons: Persons::OneOrTwo,
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
    emptied_filing: EmptiedFiling::TakesNewService,
    // Licences.
    own_sales: OwnSales::NoNotice,
    platform_only: PlatformOnly::NoNotice,
    pilot_capital: PilotCapital::AsEverywhere,
};

ids! {
    /// Its own notes; their texts stand in `texts/<language>/provinces.rs`.
    Advice {
        General "province-cn-yn",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[
    (
        &[On::UnderSixteen],
        words(
            S::TencentProvinces,
            "云南 › 个人备案",
            "负责人未满16周岁不得备案。负责人未满18周岁需提供就业证明或收入证明。",
            "Under 16 no filing; under 18 with proof of work or income.",
        ),
    ),
    (
        &[On::UnderEighteenSourcesDiffer],
        words(
            S::TencentProvinces,
            "云南 › 个人备案",
            "负责人未满16周岁不得备案。负责人未满18周岁需提供就业证明或收入证明。",
            "Under 16 no filing; under 18 with proof of work or income.",
        )
        .against(),
    ),
    (
        &[On::HongKongMacauTaiwanMayBeRefused],
        words(
            S::TencentProvinces,
            "云南 › 个人备案",
            "港澳台使用港澳通行证、台胞证",
            "HK/MO/TW use travel permits",
        )
        .against(),
    ),
];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-yunnan",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: Yunnan), ORDER_TO_RUN),
    since(2022, 1, 1),
    &[unread(S::TencentProvinces).of(Province::Yunnan)],
)
.for_outcomes(FILED)];
