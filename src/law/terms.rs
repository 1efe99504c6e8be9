//! Conditions with a name: the terms in which the rules are written.
//!
//! Those about a plan alone stand in [`super::plans`]; here are those that need a licence or the rows of the provinces.

pub use super::plans::*;

use super::provinces::provinces;
use crate::condition::Condition;
use crate::questions::{Question, Topics};
use crate::sets::ChoiceSet;
use crate::{all, any, is, not};

/// Both licences.
pub const HOLDS_BOTH: Condition = all!(HOLDS_B21, HOLDS_B25);
/// Business only inside somebody else's platform, as a mini-program.
pub const ONLY_MINI_PROGRAM: Condition =
    all!(is!(Activities: PlatformOnly), is!(Service: MiniProgram));
/// Business only in an app, where a notice exempts that as well.
pub const ONLY_APP: Condition = all!(
    is!(Activities: PlatformOnly),
    is!(Service: App),
    provinces!(platform_only: MiniProgramsAndApps)
);
/// Needs no licence because it has no platform of its own.
pub const EXEMPT: Condition = any!(ONLY_MINI_PROGRAM, ONLY_APP);
/// Has a platform of its own.
pub const NOT_EXEMPT: Condition = not!(EXEMPT);

/// An applicant that may ever have been granted one: a company, or the branch of one.
pub const CAN_HOLD: Condition = is!(Applicant: Company | ForeignInvested | Branch);
/// Has the licence for transaction processing.
pub const HOLDS_B21: Condition = all!(CAN_HOLD, is!(LicencesHeld: B21));
/// Has the licence for information services.
pub const HOLDS_B25: Condition = all!(CAN_HOLD, is!(LicencesHeld: B25));

/// Some subject besides rides and what rides are found by.
const OTHER_TOPIC: Condition = Condition::Is(
    Question::Topics,
    Question::Topics
        .every_choice()
        .minus(ChoiceSet::of(Topics::RideHailing.choice()))
        .minus(ChoiceSet::of(Topics::Maps.choice()))
        .minus(ChoiceSet::of(Topics::GenerativeAi.choice())),
);
/// A marketplace on which rides are sold, and nothing else that the answers speak of.
pub const RIDE_MARKETPLACE: Condition = all!(
    is!(Activities: Marketplace),
    is!(Topics: RideHailing),
    not!(OTHER_TOPIC)
);
/// A marketplace on which others sell more than rides.
pub const TRADE_MARKETPLACE: Condition = all!(is!(Activities: Marketplace), not!(RIDE_MARKETPLACE));

/// What needs the licence for transaction processing, exempt or not.
pub const B21_ACTIVITY: Condition = any!(TRADE_MARKETPLACE, is!(Activities: DataProcessing));
/// What needs the licence for information services, exempt or not.
pub const B25_ACTIVITY: Condition = any!(is!(Activities: PaidContent | AppStore), PUBLIC_GAMES);
/// Business for which a licence is held.
pub const LICENSED_BUSINESS: Condition = any!(
    all!(HOLDS_B21, is!(Activities: Marketplace | DataProcessing)),
    all!(HOLDS_B25, any!(B25_ACTIVITY, FREE_PLATFORM))
);
/// The licence for transaction processing has to be obtained.
pub const NEEDS_B21: Condition = all!(B21_ACTIVITY, NOT_EXEMPT, not!(HOLDS_B21));
/// The licence for information services has to be obtained.
pub const NEEDS_B25: Condition = all!(B25_ACTIVITY, NOT_EXEMPT, not!(HOLDS_B25));
/// Only the licence for information services has to be obtained, and what needs it is for the province to say.
pub const NEEDS_B25_ALONE: Condition = all!(NEEDS_B25, not!(NEEDS_B21));
/// Either of the two has to be obtained.
pub const NEEDS_TELECOM_LICENCE: Condition = any!(NEEDS_B21, NEEDS_B25);
/// A payment licence has to be obtained; whoever lets rides be sold makes an agreement with a bank or an institution.
pub const NEEDS_PAYMENT: Condition = all!(TRADE_MARKETPLACE, is!(HoldsBuyersMoney: Yes));
/// Any licence has to be obtained.
pub const NEEDS_LICENCE: Condition = any!(NEEDS_TELECOM_LICENCE, NEEDS_PAYMENT);
/// A platform for the words of others, whether anybody pays or not.
pub const FREE_PLATFORM: Condition = is!(Activities: Community | Search | InformationPlatform);

/// What needs no licence as this edition reads the law, and one as others read it.
pub const LICENCE_OPEN: Condition = all!(
    NOT_EXEMPT,
    any!(
        FREE_PLATFORM,
        RIDE_MARKETPLACE,
        is!(Activities: Advertising | SoftwareService),
        all!(
            is!(Activities: OwnSales),
            not!(provinces!(own_sales: NoLicenceSince2021 | NoLicenceSince2023))
        )
    )
);

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
/// The pilot area whose administration, Beijing's, asks for no more than RMB 1 million.
pub const BEIJING_PILOT: Condition = all!(PILOT, provinces!(pilot_capital: OneMillion));
/// Processing for users that needs a licence.
pub const PROCESSING: Condition =
    all!(is!(Activities: DataProcessing), NOT_EXEMPT, not!(HOLDS_B21));

/// Content in which foreign capital has no part.
pub const CLOSED_CONTENT: Condition = any!(NEWS, PUBLISHING, AUDIO_VISUAL, PUBLIC_GAMES);

/// The administration files another applicant in place of the old one as a change.
pub const TAKES_OTHER_APPLICANT: Condition = any!(
    provinces!(other_applicant: Taken),
    all!(
        not!(is!(Applicant: Individual)),
        provinces!(other_applicant: TakenOfOrganisations)
    )
);
/// A filing that an individual made becomes an organisation's by a change filing.
pub const PERSONAL_FILING_BECOMES: Condition = all!(
    ORGANISATION,
    provinces!(personal_filing: Becomes | BecomesOwnCompanys)
);
/// A filed service passes to another applicant where no change filing does that.
pub const PASSES_BY_FILING_ANEW: Condition = all!(
    is!(FilingState: ThisServiceHere),
    is!(Change: Owner),
    not!(TAKES_OTHER_APPLICANT)
);
