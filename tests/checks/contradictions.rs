//! What contradicts itself is told to nobody: read off the diagrams, over everybody, with the law alone and with each
//! provider.

use crate::place::nothing_to_mend;
use icp_checker::check::compile::{Key, Kind};
use icp_checker::check::decide::outcomes;
use icp_checker::check::{Compiled, EDITION};
use icp_checker::condition::{Algebra, Condition, read};
use icp_checker::diagram::{Diagrams, FALSE, Node, TERMINALS, variable};
use icp_checker::ids::{Bar, Document as D, Duty, FilingType, Note as N, Outcome, Step};
use icp_checker::providers::ProviderId;
use icp_checker::{all, is, not};
use std::collections::BTreeSet;

/// A place in a report.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Told {
    Bar(Bar),
    Duty(Duty),
    Document(D),
    FilingType(FilingType),
    Note(N),
    Step(Step),
}

use Told::{Bar as B, Document as Paper, Duty as Must, FilingType as Order, Note, Step as Do};

impl Told {
    fn key(self) -> Key {
        let (kind, index) = match self {
            B(id) => (Kind::Bar, id as u16),
            Must(id) => (Kind::Duty, id as u16),
            Paper(id) => (Kind::Document, id as u16),
            Order(id) => (Kind::FilingType, id as u16),
            Note(id) => (Kind::Note, id.index() as u16),
            Do(id) => (Kind::Step, id as u16),
        };
        Key::Item(kind, index)
    }
}

/// What is never told to one visitor together.
const APART: &[(Told, Told)] = &[
    // What must be done, and what need not.
    (Note(N::AddressChangeMayWait), Note(N::IpChangeFiled)),
    (Note(N::AlreadyFiled), Order(FilingType::First)),
    (Note(N::AlreadyFiled), Order(FilingType::Access)),
    (Note(N::AlreadyFiled), Order(FilingType::Change)),
    (Note(N::AlreadyFiled), Order(FilingType::NewService)),
    (
        Note(N::AlreadyFiled),
        Order(FilingType::NewServiceElsewhere),
    ),
    (Note(N::AlreadyFiled), Note(N::CancelService)),
    (Note(N::CancelService), Must(Duty::KeepCurrent)),
    (Note(N::CancelService), Must(Duty::PsbFiling)),
    (Note(N::AccessKeepsNumber), Note(N::DnsOffUntilApproved)),
    (Order(FilingType::Access), Note(N::DnsOffUntilApproved)),
    // Who files, and how the applicant is held.
    (Note(N::FiledByPlatform), Do(Step::VerifyServer)),
    (Note(N::FiledByPlatform), Do(Step::Prepare)),
    (Note(N::PersonalFilingBecomes), B(Bar::CancelPersonalFiling)),
    (Note(N::LicenceNotForYou), Note(N::LicenceWhereverServed)),
    // A bar, and the paper of whoever does not meet it.
    (
        B(Bar::PrincipalNotAccepted),
        Paper(D::PrincipalAuthorisation),
    ),
    (B(Bar::PrincipalNotAccepted), Note(N::ForeignPrincipalAsk)),
    (
        B(Bar::PrincipalNotAccepted),
        Note(N::AuthorisedForForeignRepresentative),
    ),
    (B(Bar::SamePersonRequired), Paper(D::ManagerAuthorisation)),
    (B(Bar::ResidenceNotAccepted), Paper(D::ResidenceProof)),
    (B(Bar::ResidenceNotAccepted), Paper(D::StudentCard)),
    (B(Bar::UnderAge), Paper(D::GuardianPapers)),
    (B(Bar::ServerNeeded), B(Bar::ServerTerms)),
    (B(Bar::DomainUnverified), B(Bar::DomainFresh)),
    // What is closed wherever it is served from, and the way abroad.
    (B(Bar::VirtualCurrency), Do(Step::HongKongServer)),
    (B(Bar::VirtualCurrency), Do(Step::HongKongData)),
    (B(Bar::VirtualCurrency), Do(Step::HongKongCancel)),
    (B(Bar::AiModelNotFiled), Do(Step::HongKongServer)),
    (B(Bar::AiModelNotFiled), Do(Step::HongKongDomain)),
    (B(Bar::AiModelNotFiled), Do(Step::HongKongRoute)),
    (Note(N::CancelService), Do(Step::HongKongServer)),
    (Note(N::CancelService), Do(Step::HongKongCancel)),
];

/// Each says as what its holder is registered, and nobody is two of them.
const REGISTERED: &[D] = &[
    D::BusinessLicence,
    D::RepresentativeOfficeCertificate,
    D::InstitutionCertificate,
    D::GovernmentCertificate,
    D::SocialOrganisationCertificate,
    D::PrivateNonEnterpriseCertificate,
    D::FoundationCertificate,
    D::LawFirmLicence,
    D::ReligiousVenueCertificate,
];

/// What only a private person brings.
const PERSONAL: &[D] = &[
    D::StudentCard,
    D::ResidenceProof,
    D::GuardianPapers,
    D::EmploymentProof,
];

const NO_DOMAIN: Condition = is!(Service: IpOnly | MiniProgram);
const INDIVIDUAL: Condition = is!(Applicant: Individual);
/// Whoever has no company registry.
const NOT_AT_THE_REGISTRY: Condition = is!(Applicant:
    PublicInstitution | Government | SocialOrganisation | PrivateNonEnterprise | Foundation
    | LawFirm | MedicalInstitution | ReligiousVenue | Individual);
const PUBLIC_BODY: Condition = is!(Applicant: Government | PublicInstitution);

/// What the law keeps in the mainland, or closes wherever it is served from.
const SITE_THAT_STAYS: Condition = all!(
    is!(Service: Website | IpOnly),
    is!(Topics: Publishing | Maps | RideHailing | Religion | Finance | VirtualCurrency)
);

/// What is never told to whom.
const NOT_FOR: &[(Told, Condition)] = &[
    (B(Bar::DomainSuffix), NO_DOMAIN),
    (B(Bar::DomainHolder), NO_DOMAIN),
    (B(Bar::DomainExpiring), NO_DOMAIN),
    (Paper(D::DomainRealNameProof), NO_DOMAIN),
    (Paper(D::DomainCertificate), NO_DOMAIN),
    (Note(N::DnsOffUntilApproved), NO_DOMAIN),
    (Note(N::OneDomainPerSite), NO_DOMAIN),
    (Note(N::NameRules), is!(Service: App | MiniProgram)),
    (Paper(D::ServerProof), is!(Service: MiniProgram)),
    (Paper(D::AppIcon), not!(is!(Service: App))),
    (Paper(D::NameChangeLetter), NOT_AT_THE_REGISTRY),
    (Paper(D::PrincipalAuthorisation), INDIVIDUAL),
    (Paper(D::ManagerAuthorisation), INDIVIDUAL),
    (
        Note(N::MainlandOperatorAbroad),
        is!(Applicant: OffshoreCompany),
    ),
    (
        Note(N::ProviderLicence),
        not!(is!(Applicant: Company | ForeignInvested)),
    ),
    (Do(Step::HongKongDomain), PUBLIC_BODY),
    (Do(Step::HongKongServer), PUBLIC_BODY),
    (Do(Step::HongKongRoute), PUBLIC_BODY),
    (Do(Step::HongKongData), PUBLIC_BODY),
    (Do(Step::HongKongServer), SITE_THAT_STAYS),
    (Do(Step::HongKongData), SITE_THAT_STAYS),
    (
        Note(N::CancelWhenLeaving),
        not!(is!(FilingState: ThisServiceHere | ThisServiceElsewhere | OwnPersonalFiling)),
    ),
    (
        Do(Step::HongKongServer),
        all!(is!(FilingState: ThisServiceHere), is!(Change: Stops)),
    ),
];

/// One who meets it, in a line.
fn somebody(diagrams: &Diagrams, mut node: Node) -> String {
    let mut said = Vec::new();
    while node >= TERMINALS {
        let asked = variable(diagrams.level(node).expect("a level"));
        let branches = diagrams.branches(node);
        let at = branches
            .iter()
            .position(|branch| *branch != FALSE)
            .expect("no terminal below");
        let choices = asked.question.choices();
        said.push(match asked.mark {
            None => format!("{}={}", asked.question.id(), choices[at]),
            Some(mark) if at == 1 => {
                format!("{}={}", asked.question.id(), choices[usize::from(mark)])
            }
            Some(mark) => format!("{}≠{}", asked.question.id(), choices[usize::from(mark)]),
        });
        node = branches[at];
    }
    said.join(" ")
}

/// Who is told this, under an outcome that admits it.
fn told(compiled: &mut Compiled, outcomes: &[Node; 4], told: Told) -> Node {
    let Some(entry) = compiled
        .entries
        .iter()
        .find(|entry| entry.key == told.key())
    else {
        return FALSE;
    };
    let (root, admitting) = (entry.root, entry.outcomes);
    let diagrams = &mut compiled.diagrams;
    let under = Outcome::ALL.iter().filter(|id| admitting.contains(**id));
    let under = under.fold(FALSE, |any, id| diagrams.or(any, outcomes[*id as usize]));
    diagrams.and(root, under)
}

fn everybody(find: &mut dyn FnMut(&mut Compiled, &[Node; 4])) {
    let providers = ProviderId::ALL.iter().copied().map(Some);
    for provider in [None].into_iter().chain(providers) {
        let mut compiled = Compiled::new(provider, EDITION);
        let outcomes = outcomes(&mut compiled.diagrams, &compiled.parts);
        find(&mut compiled, &outcomes);
    }
}

#[test]
fn nobody_is_told_one_thing_and_its_contrary() {
    let mut apart = APART.to_vec();
    for (at, one) in REGISTERED.iter().enumerate() {
        let others = REGISTERED[at + 1..].iter().chain(PERSONAL);
        apart.extend(others.map(|other| (Paper(*one), Paper(*other))));
    }
    let (mut faults, mut met) = (BTreeSet::new(), vec![[false; 2]; apart.len()]);
    everybody(&mut |compiled, outcomes| {
        for (at, (one, other)) in apart.iter().enumerate() {
            let (a, b) = (
                told(compiled, outcomes, *one),
                told(compiled, outcomes, *other),
            );
            met[at][0] |= a != FALSE;
            met[at][1] |= b != FALSE;
            let both = compiled.diagrams.and(a, b);
            if both != FALSE {
                let who = somebody(&compiled.diagrams, both);
                faults.insert(format!("{one:?} and {other:?}: {who}"));
            }
        }
    });
    nothing_to_mend(&faults.into_iter().collect::<Vec<_>>());
    for (pair, met) in apart.iter().zip(met) {
        assert_eq!(met, [true; 2], "one of {pair:?} is told to nobody at all");
    }
}

#[test]
fn nobody_is_told_what_is_for_others() {
    let (mut faults, mut met) = (BTreeSet::new(), vec![false; NOT_FOR.len()]);
    everybody(&mut |compiled, outcomes| {
        for (at, (what, whom)) in NOT_FOR.iter().enumerate() {
            let getting = told(compiled, outcomes, *what);
            met[at] |= getting != FALSE;
            let diagrams = &mut compiled.diagrams;
            let those = read(diagrams, whom);
            let both = diagrams.and(getting, those);
            if both != FALSE {
                faults.insert(format!("{what:?}: {}", somebody(diagrams, both)));
            }
        }
    });
    nothing_to_mend(&faults.into_iter().collect::<Vec<_>>());
    for ((what, _), met) in NOT_FOR.iter().zip(met) {
        assert!(met, "{what:?} is told to nobody at all");
    }
}

#[test]
fn a_contradiction_is_found() {
    let mut compiled = Compiled::new(None, EDITION);
    let outcomes = outcomes(&mut compiled.diagrams, &compiled.parts);
    let notes = [N::LawUnderRevision, N::Fines].map(|id| told(&mut compiled, &outcomes, Note(id)));
    let both = compiled.diagrams.and(notes[0], notes[1]);
    assert_ne!(both, FALSE, "both are told to everybody who files");
    let abroad = is!(ServedFrom: HongKong | Overseas);
    let abroad = read(&mut compiled.diagrams, &abroad);
    let leaving = told(&mut compiled, &outcomes, Note(N::CancelWhenLeaving));
    let here = compiled.diagrams.not(abroad);
    assert_eq!(compiled.diagrams.and(leaving, here), FALSE);
    assert!(somebody(&compiled.diagrams, leaving).contains("filing-state="));
}
