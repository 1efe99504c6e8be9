//! Conditions with a name about a plan alone: what it is, who files it, what an order looks at.
//!
//! They need no province and no licence: the provinces' own rules are written in them.

use crate::condition::Condition;
use crate::{all, any, is, not};

/// Some mainland node answers visitors.
pub const MAINLAND_NODE: Condition = is!(ServedFrom: Mainland | MainlandCdn);
/// Every node that answers visitors stands outside the mainland.
pub const OUTSIDE: Condition = is!(ServedFrom: HongKong | Overseas);
/// What is said to the service may leave the mainland.
pub const ANSWERED_ELSEWHERE: Condition = is!(ServedFrom: MainlandCdn | HongKong | Overseas);
/// Nothing about people in the mainland leaves it all the same.
pub const NO_DATA_LEAVES: Condition = all!(ANSWERED_ELSEWHERE, is!(PersonalData: None));
/// Something with a domain name or an address of its own.
pub const SITE_OR_APP: Condition = is!(Service: Website | IpOnly | App);
/// Something whose filing names domains.
pub const HAS_DOMAIN: Condition = is!(Service: Website | App);
/// An app for everybody.
pub const PUBLIC_APP: Condition = all!(is!(Service: App), is!(AppAudience: Public));
/// An app for one's own people.
pub const STAFF_APP: Condition = all!(is!(Service: App), is!(AppAudience: Staff));
/// For everybody: the permits for content are asked of services to the public, not of what one's own people see.
pub const TO_THE_PUBLIC: Condition = not!(STAFF_APP);
/// News for the public.
pub const NEWS: Condition = all!(is!(Topics: News), TO_THE_PUBLIC);
/// Works published for the public.
pub const PUBLISHING: Condition = all!(is!(Topics: Publishing), TO_THE_PUBLIC);
/// Audio-visual programmes for the public.
pub const AUDIO_VISUAL: Condition = all!(is!(Topics: AudioVisual), TO_THE_PUBLIC);
/// Maps for the public.
pub const MAPS: Condition = all!(is!(Topics: Maps), TO_THE_PUBLIC);
/// Training for the public.
pub const TRAINING: Condition = all!(is!(Topics: Training), TO_THE_PUBLIC);
/// Games for the public.
pub const PUBLIC_GAMES: Condition = all!(is!(Activities: Games), TO_THE_PUBLIC);
/// Whose servers, or the data on them, the law keeps in the mainland.
pub const SERVERS_STAY: Condition = any!(PUBLISHING, MAPS, is!(Topics: RideHailing));
/// Sells trips, rather than telling of them.
pub const SELLS_TRAVEL: Condition =
    all!(is!(Topics: Travel), is!(Activities: OwnSales | Marketplace));
/// Sells tickets to shows, rather than telling of them.
pub const SELLS_TICKETS: Condition = all!(
    is!(Topics: Tickets),
    is!(Activities: OwnSales | Marketplace | PaidContent)
);
/// Brings people and employers together, and is no public employment service that does so free of charge.
pub const JOB_AGENT: Condition = all!(
    is!(Topics: Recruitment),
    TO_THE_PUBLIC,
    not!(all!(
        PUBLIC_BODY,
        not!(is!(Activities: OwnSales | Marketplace | PaidContent))
    ))
);
/// A public app in a mainland store.
pub const STORE_APP: Condition = all!(PUBLIC_APP, is!(AppStores: Mainland));
/// An organisation of the mainland serves the public from outside.
pub const OPERATED_FROM_MAINLAND: Condition = all!(
    any!(is!(Service: Website | IpOnly), PUBLIC_APP),
    OUTSIDE,
    ORGANISATION,
    not!(is!(Applicant: OffshoreCompany))
);
/// What the duties of whoever serves people in the mainland are about, filed or not.
pub const WITHIN_REACH: Condition = any!(
    all!(
        is!(Service: MiniProgram),
        not!(is!(Applicant: OffshoreCompany))
    ),
    all!(
        any!(is!(Service: Website | IpOnly), PUBLIC_APP),
        MAINLAND_NODE
    ),
    all!(STORE_APP, OUTSIDE),
    OPERATED_FROM_MAINLAND
);

/// A natural person.
pub const INDIVIDUAL: Condition = is!(Applicant: Individual);
/// Anybody but a natural person.
pub const ORGANISATION: Condition = not!(INDIVIDUAL);
/// What may apply for a licence at all.
pub const COMPANY: Condition = is!(Applicant: Company | ForeignInvested);
/// Registered in the mainland, yet no company.
pub const NO_COMPANY: Condition = is!(Applicant:
    Branch | SoleTrader | Partnership | PublicInstitution | Government | SocialOrganisation
    | PrivateNonEnterprise | Foundation | LawFirm | MedicalInstitution | ReligiousVenue
    | Individual);
/// Registered, yet no legal person of its own.
pub const NO_LEGAL_PERSON: Condition = is!(Applicant:
    Branch | RepresentativeOffice | SoleTrader | Partnership | LawFirm);
/// Of those that are legal persons, founded with means that are not the State's.
pub const NOT_OF_THE_STATE: Condition = is!(Applicant: PrivateNonEnterprise | Foundation);
/// Neither an enterprise with legal personality nor the branch of one.
pub const NO_ENTERPRISE: Condition = is!(Applicant:
    RepresentativeOffice | SoleTrader | Partnership | PublicInstitution | Government
    | SocialOrganisation | PrivateNonEnterprise | Foundation | LawFirm | MedicalInstitution
    | ReligiousVenue);
/// Whose own law leaves no room for financial business.
pub const NO_FINANCIER: Condition = is!(Applicant:
    SoleTrader | SocialOrganisation | PrivateNonEnterprise | Foundation | LawFirm
    | MedicalInstitution | ReligiousVenue);
/// The legal representative is known, and is the one who answers for the applicant.
pub const LED_BY_REPRESENTATIVE: Condition = all!(
    ORGANISATION,
    PEOPLE_MATTER,
    is!(Principal: LegalRepresentative)
);
/// Culture that earns, by fees, sales, advertising and the like.
pub const COMMERCIAL_CULTURE: Condition = all!(
    is!(Topics: Culture),
    any!(
        is!(Activities: OwnSales | Marketplace | PaidContent | AppStore | Advertising),
        PUBLIC_GAMES
    )
);
/// A model generates content, not for one's own people alone.
pub const GENERATIVE_AI: Condition = all!(is!(Topics: GenerativeAi), TO_THE_PUBLIC);
/// What it generates is for the public.
pub const PUBLIC_MODEL: Condition = all!(GENERATIVE_AI, is!(AiModel: Own | Filed | Unfiled));
/// It is for the public, and can be filed or is.
pub const LISTED_MODEL: Condition = all!(GENERATIVE_AI, is!(AiModel: Own | Filed));
/// Somebody from outside for whom a mainland partner could file.
pub const PARTNER_MAY_FILE: Condition = any!(
    is!(Applicant: OffshoreCompany | RepresentativeOffice),
    all!(INDIVIDUAL, is!(Person: ForeignResident | ForeignVisitor)),
    // Who is too young to found a company here would, of age, found a foreign-invested one.
    all!(
        INDIVIDUAL,
        is!(Age: Under16 | Sixteen | Seventeen),
        is!(Person: HongKongMacau | Taiwan)
    )
);
/// Sells goods or services, or lets others do so, on the mainland: content is another matter.
pub const SELLS: Condition = all!(
    is!(Activities: OwnSales | Marketplace | SoftwareService),
    not!(is!(Applicant: OffshoreCompany))
);
/// A model that is neither the applicant's own nor filed generates what the public is given.
pub const UNFILED_MODEL: Condition = all!(GENERATIVE_AI, is!(AiModel: Unfiled));
/// More than half of it belongs to foreign investors.
pub const FOREIGN_OVER_50: Condition =
    all!(is!(Applicant: ForeignInvested), is!(ForeignShare: Over50));
/// Company and facilities in a pilot area.
pub const PILOT: Condition = all!(is!(Applicant: ForeignInvested), is!(PilotArea: Yes));

/// Something changes about a service filed here.
pub const FILED_HERE: Condition = is!(FilingState: ThisServiceHere);
/// A server is looked at: for a new order or applicant, or where the address changes.
pub const SERVER_MATTERS: Condition = all!(
    SITE_OR_APP,
    any!(not!(FILED_HERE), is!(Change: ServerAddress | Owner))
);
/// The people and their papers are looked at.
pub const PEOPLE_MATTER: Condition = all!(
    not!(is!(Applicant: OffshoreCompany)),
    any!(not!(FILED_HERE), is!(Change: PeopleOrPapers | Owner))
);
/// The domain is looked at.
pub const DOMAIN_MATTERS: Condition = all!(HAS_DOMAIN, any!(not!(FILED_HERE), is!(Change: Owner)));
/// The applicant's own papers are asked for: not for a further service with the same provider.
pub const APPLICANT_PAPERS: Condition =
    all!(PEOPLE_MATTER, not!(is!(FilingState: WithThisProvider)));
/// An order is placed at all.
pub const ORDER: Condition = any!(
    ORDER_TO_RUN,
    all!(FILED_HERE, is!(Change: ServerAddress | Stops))
);
/// An order that asks for papers: neither a cancellation nor a new address at the same provider.
pub const ORDER_TO_RUN: Condition = any!(
    not!(FILED_HERE),
    is!(Change: PeopleOrPapers | Owner),
    all!(is!(Service: App), is!(Change: NewPlatform))
);
/// Nothing about what is filed changes: only an app gains a platform.
pub const UNCHANGED: Condition = all!(
    FILED_HERE,
    any!(
        is!(Change: Nothing),
        all!(not!(is!(Service: App)), is!(Change: NewPlatform))
    )
);
/// The service goes on.
pub const GOES_ON: Condition = not!(all!(FILED_HERE, is!(Change: Stops)));
/// Somebody files this service for the first time, rather than changing what is filed.
pub const NEW_ORDER: Condition = any!(not!(FILED_HERE), is!(Change: Owner));
/// The permits for what the service does are looked at: not with a change of people, papers or addresses.
pub const PERMITS_MATTER: Condition = any!(NEW_ORDER, UNCHANGED);

/// An individual with a mainland identity card, at whose papers the order looks.
pub const MAINLANDER: Condition = all!(INDIVIDUAL, PEOPLE_MATTER, is!(Person: MainlandId));
/// The principal is authorised, rather than the legal representative.
pub const AUTHORISED: Condition = all!(
    ORGANISATION,
    PEOPLE_MATTER,
    is!(Principal: AuthorisedPerson)
);
/// Party, government or public institution.
pub const PUBLIC_BODY: Condition = is!(Applicant: Government | PublicInstitution);
/// The principal holds the organisation's domain.
pub const HELD_BY_PRINCIPAL: Condition =
    all!(ORGANISATION, DOMAIN_MATTERS, is!(DomainHolder: Principal));
/// A shareholder or senior manager holds it.
pub const HELD_BY_MANAGER: Condition = all!(
    ORGANISATION,
    DOMAIN_MATTERS,
    is!(DomainHolder: ShareholderOrManager)
);
/// Words in the name or the business scope that belong to a business which needs a permit.
pub const REGULATED_NAME: Condition = all!(
    ORGANISATION,
    is!(NameKeyword: Finance | Education | OtherRegulated)
);
