//! Liaoning 辽宁.

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
    minors: Minors::WithWorkByOneSource,
    residence: Residence::PermitNotKnown,
    foreign_individuals: ForeignIndividuals::NotKnown,
    hong_kong_macau_taiwan: HongKongMacauTaiwan::NotKnown,
    // Who answers for an organisation.
    principal: Principal::AuthorisedByOneSource,
    foreign_principal: ForeignPrincipal::NotKnown,
    persons: Persons::OneOrTwo,
    manager_authorisation: ManagerAuthorisation::NotAsked,
    // The practice of 2018.
    sms_2018: Sms2018::NotAsked,
    identity_check_2018: IdentityCheck2018::AlibabaApp,
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
        General "province-cn-ln",
    }
}

/// The words of its sources on the rules for several provinces.
pub const WORDS: &[Words] = &[(
    &[On::UnderSixteen, On::UnderEighteenMayBeRefused],
    words(
        S::TencentProvinces,
        "辽宁 › 个人备案",
        "负责人需年满18周岁。",
        "The responsible person must be 18 or over.",
    ),
)];

/// Its own rules.
pub const RULES: &[Rule] = &[Rule::new(
    "advice-liaoning",
    Effect::Note(Advice::General.note()),
    all!(is!(Province: Liaoning), ORDER_TO_RUN),
    since(2022, 1, 1),
    &[unread(S::TencentProvinces).of(Province::Liaoning)],
)
.for_outcomes(FILED)];
