//! The terms of the rules in English.

use crate::law::definitions::Term;

words! {
    /// A term, as a rule says it.
    term(Term): 1 {
        PilotArea: "a company with foreign shareholders in a pilot area";
        BeijingPilotArea: "a company with foreign shareholders in Beijing’s pilot area";
        ForeignMajority: "a company of which foreign investors own more than 50%";
        ClosedContent: "content closed to foreign capital";
        StoreApp: "a public app in a mainland store";
        InsideAnotherPlatform: "business only inside another platform, where that exempts from a licence";
        CanHoldALicence: "an applicant that can hold a telecom licence";
        HoldsB21: "the applicant already holds B21 (EDI证)";
        HoldsB25: "the applicant already holds B25 (ICP证)";
        NeedsB21: "B21 (EDI证) has to be obtained";
        NeedsB25: "B25 (ICP证) has to be obtained";
        NeedsTelecomLicence: "B21 or B25 has to be obtained";
        NeedsPaymentLicence: "a payment licence has to be obtained";
        NeedsLicence: "some licence has to be obtained";
        Processing: "data processing for users that needs B21";
        ClosedPlatform: "paid content that needs B25, with search or a community";
        PublishingPlatform: "paid content that needs B25";
        StorePlatform: "an app store that needs B25";
        StoreClosed: "no opening for app stores reaches the company";
        OrderToRun: "an order that asks for more than a cancellation";
        Order: "an order is placed";
        GoesOn: "the service goes on";
        ServerMatters: "the order looks at the server";
        ApplicantPapers: "the order asks for the applicant’s papers";
        PeopleMatter: "the order looks at the people in charge";
        DomainMatters: "the order looks at the domain";
    }
}
