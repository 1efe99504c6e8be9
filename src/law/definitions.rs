//! The terms that the rulebook explains once instead of spelling them out in every rule.

use crate::condition::Condition;
use crate::ids::ids;
use crate::law::terms;

macro_rules! definitions {
    ($($term:ident $id:literal = $condition:ident,)+) => {
        ids! {
            /// A term with a name that readers see, the plain ones before those made of them.
            Term { $($term $id,)+ }
        }

        impl Term {
            /// What it stands for.
            #[must_use]
            pub const fn condition(self) -> &'static Condition {
                match self {
                    $(Self::$term => &terms::$condition,)+
                }
            }

            /// The term that stands for exactly this condition.
            #[must_use]
            pub fn of(condition: &Condition) -> Option<Self> {
                let mut all = Self::ALL.iter().copied();
                all.find(|term| term.condition() == condition)
            }
        }
    };
}

definitions! {
    PilotArea "pilot-area" = PILOT,
    BeijingPilotArea "beijing-pilot-area" = BEIJING_PILOT,
    ForeignMajority "foreign-majority" = FOREIGN_OVER_50,
    ClosedContent "closed-content" = CLOSED_CONTENT,
    StoreApp "store-app" = STORE_APP,
    InsideAnotherPlatform "inside-another-platform" = EXEMPT,
    CanHoldALicence "can-hold-a-licence" = CAN_HOLD,
    HoldsB21 "holds-b21" = HOLDS_B21,
    HoldsB25 "holds-b25" = HOLDS_B25,
    NeedsB21 "needs-b21" = NEEDS_B21,
    NeedsB25 "needs-b25" = NEEDS_B25,
    NeedsTelecomLicence "needs-telecom-licence" = NEEDS_TELECOM_LICENCE,
    NeedsPaymentLicence "needs-payment-licence" = NEEDS_PAYMENT,
    NeedsLicence "needs-licence" = NEEDS_LICENCE,
    Processing "processing" = PROCESSING,
    ClosedPlatform "closed-platform" = CLOSED_PLATFORM,
    PublishingPlatform "publishing-platform" = PUBLISHING_PLATFORM,
    StorePlatform "store-platform" = STORE_PLATFORM,
    StoreClosed "store-closed" = STORE_CLOSED,
    OrderToRun "order-to-run" = ORDER_TO_RUN,
    Order "order" = ORDER,
    GoesOn "goes-on" = GOES_ON,
    ServerMatters "server-matters" = SERVER_MATTERS,
    ApplicantPapers "applicant-papers" = APPLICANT_PAPERS,
    PeopleMatter "people-matter" = PEOPLE_MATTER,
    DomainMatters "domain-matters" = DOMAIN_MATTERS,
}
