//! Conditions with a name: the terms in which the rules are written.

use crate::condition::Condition;
use crate::{all, any, is, not};

/// Some mainland node answers visitors.
pub const MAINLAND_NODE: Condition = is!(ServedFrom: Mainland | MainlandCdn);
/// Every node that answers visitors stands outside the mainland.
pub const OUTSIDE: Condition = is!(ServedFrom: HongKong | Overseas);
/// Something with a domain name or an address of its own.
pub const SITE_OR_APP: Condition = is!(Service: Website | IpOnly | App);
/// Something whose filing names domains.
pub const HAS_DOMAIN: Condition = is!(Service: Website | App);
/// An app for everybody.
pub const PUBLIC_APP: Condition = all!(is!(Service: App), is!(AppAudience: Public));
/// An app for one's own people.
pub const STAFF_APP: Condition = all!(is!(Service: App), is!(AppAudience: Staff));
/// A public app in a mainland store.
pub const STORE_APP: Condition = all!(PUBLIC_APP, is!(AppStores: Mainland));

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
/// More than half of it belongs to foreign investors.
pub const FOREIGN_OVER_50: Condition =
    all!(is!(Applicant: ForeignInvested), is!(ForeignShare: Over50));
/// Company and facilities in a pilot area.
pub const PILOT: Condition = all!(is!(Applicant: ForeignInvested), is!(PilotArea: Yes));

/// Both licences.
pub const HOLDS_BOTH: Condition = all!(HOLDS_B21, HOLDS_B25);
/// Notices of these administrations say that own sales need no licence.
pub const NOTICE_PROVINCE: Condition = is!(Province: Anhui | Henan);
/// Business only inside somebody else's platform, as a mini-program.
pub const ONLY_MINI_PROGRAM: Condition =
    all!(is!(Activities: PlatformOnly), is!(Service: MiniProgram));
/// Business only in an app, in Anhui, whose notice alone names apps.
pub const ONLY_APP_ANHUI: Condition = all!(
    is!(Activities: PlatformOnly),
    is!(Service: App),
    is!(Province: Anhui)
);
/// Needs no licence because it has no platform of its own.
pub const EXEMPT: Condition = any!(ONLY_MINI_PROGRAM, ONLY_APP_ANHUI);
/// Has a platform of its own.
pub const NOT_EXEMPT: Condition = not!(EXEMPT);

/// An applicant that may ever have been granted one.
pub const CAN_HOLD: Condition =
    not!(is!(Applicant: OffshoreCompany | RepresentativeOffice | Individual));
/// Has the licence for transaction processing.
pub const HOLDS_B21: Condition = all!(CAN_HOLD, is!(LicencesHeld: B21));
/// Has the licence for information services.
pub const HOLDS_B25: Condition = all!(CAN_HOLD, is!(LicencesHeld: B25));

/// A marketplace that rides, rather than goods, are sold on.
pub const RIDE_MARKETPLACE: Condition =
    all!(is!(Activities: Marketplace), is!(Topics: RideHailing));

/// What needs the licence for transaction processing, exempt or not.
pub const B21_ACTIVITY: Condition = is!(Activities: Marketplace | DataProcessing);
/// What needs the licence for information services, exempt or not.
pub const B25_ACTIVITY: Condition = is!(Activities: PaidContent | AppStore | Games);
/// The licence for transaction processing has to be obtained.
pub const NEEDS_B21: Condition = all!(B21_ACTIVITY, NOT_EXEMPT, not!(HOLDS_B21));
/// The licence for information services has to be obtained.
pub const NEEDS_B25: Condition = all!(B25_ACTIVITY, NOT_EXEMPT, not!(HOLDS_B25));
/// Either of the two has to be obtained.
pub const NEEDS_TELECOM_LICENCE: Condition = any!(NEEDS_B21, NEEDS_B25);
/// A payment licence has to be obtained.
pub const NEEDS_PAYMENT: Condition = all!(is!(Activities: Marketplace), is!(HoldsBuyersMoney: Yes));
/// Any licence has to be obtained.
pub const NEEDS_LICENCE: Condition = any!(NEEDS_TELECOM_LICENCE, NEEDS_PAYMENT);
/// A platform for the words of others, whether anybody pays or not.
pub const FREE_PLATFORM: Condition = is!(Activities: Community | Search | InformationPlatform);

/// Information services that need a licence and that a pilot area opens to foreign owners.
pub const PUBLISHING_PLATFORM: Condition =
    all!(is!(Activities: PaidContent), NOT_EXEMPT, not!(HOLDS_B25));
/// Information services that need a licence and that no opening reaches.
pub const CLOSED_PLATFORM: Condition = all!(
    is!(Activities: PaidContent),
    is!(Activities: Search | Community),
    NOT_EXEMPT,
    not!(HOLDS_B25)
);
/// An app store that needs a licence.
pub const STORE_PLATFORM: Condition = all!(is!(Activities: AppStore), NOT_EXEMPT, not!(HOLDS_B25));
/// No opening for app stores reaches the company.
pub const STORE_CLOSED: Condition = not!(any!(is!(Cepa: Yes), PILOT, is!(OpeningCity: Yes)));
/// Capital enough for one province, not for several.
pub const NATIONAL_CAPITAL_MISSING: Condition = all!(
    is!(Capital: From1mTo10m),
    is!(LicenceArea: SeveralProvinces)
);
/// The pilot area whose administration asks for no more than RMB 1 million.
pub const BEIJING_PILOT: Condition = all!(PILOT, is!(Province: Beijing));
/// Processing for users that needs a licence.
pub const PROCESSING: Condition =
    all!(is!(Activities: DataProcessing), NOT_EXEMPT, not!(HOLDS_B21));

/// Content in which foreign capital has no part.
pub const CLOSED_CONTENT: Condition = any!(
    is!(Topics: News | Publishing | AudioVisual),
    is!(Activities: Games)
);

/// Something changes about a service filed here.
pub const FILED_HERE: Condition = is!(FilingState: ThisServiceHere);
/// A server is looked at: for a new order, or where the address changes.
pub const SERVER_MATTERS: Condition = all!(
    SITE_OR_APP,
    any!(not!(FILED_HERE), is!(Change: ServerAddress))
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
pub const ORDER: Condition = any!(ORDER_TO_RUN, all!(FILED_HERE, is!(Change: Stops)));
/// An order that asks for more than a cancellation.
pub const ORDER_TO_RUN: Condition = any!(
    not!(FILED_HERE),
    is!(Change: ServerAddress | PeopleOrPapers | Owner),
    all!(is!(Service: App), is!(Change: NewPlatform))
);
/// The service goes on.
pub const GOES_ON: Condition = not!(all!(FILED_HERE, is!(Change: Stops)));
/// Something new goes online, rather than something changing about what is there.
pub const NEW_ORDER: Condition = not!(FILED_HERE);

/// Administrations that take no principal but the legal representative.
pub const LEGAL_REPRESENTATIVE_ONLY: Condition = is!(Province:
    Tianjin | InnerMongolia | Shanghai | Zhejiang | Fujian | Henan | Hubei | Hunan | Guangdong
    | Guangxi | Guizhou | Tibet | Shaanxi | Ningxia | Xinjiang | Jiangxi | Chongqing | Yunnan);
/// The same on one source only, or an older one.
pub const LEGAL_REPRESENTATIVE_PROBABLY: Condition = is!(Province: Beijing | Heilongjiang);
/// Administrations that take an authorised person only for want of a mainland legal representative.
pub const LEGAL_REPRESENTATIVE_UNLESS_FOREIGN: Condition = is!(Province: Hebei | Shanxi | Shandong);
/// Administrations that take an authorised person.
pub const AUTHORISED_PERSON_TAKEN: Condition = is!(Province:
    Jilin | Jiangsu | Anhui | Hainan | Sichuan | Gansu | Liaoning);
/// 空壳主体可以直接新增互联网信息服务: administrations where an emptied filing takes a new service.
pub const SHELL_KEEPS_FILING: Condition = is!(Province:
    Tianjin | Liaoning | Sichuan | Yunnan | Jiangsu | Zhejiang | Shanghai | Guangxi | Shanxi
    | Beijing | Guizhou);
