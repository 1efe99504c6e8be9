//! The terms of the rules in English.

use crate::law::definitions::Term;

words! {
    /// A term, as a rule says it.
    term(Term): 1 {
        PilotArea: "a company with foreign shareholders that is in a pilot area";
        BeijingPilotArea: "a company with foreign shareholders that is in Beijing’s pilot area";
        ForeignMajority: "a company of which foreign investors own more than 50%";
        ClosedContent: "content that is closed to foreign capital";
        StoreApp: "a public app in a mainland store";
        InsideAnotherPlatform: "all business is inside another platform, and this exempts it from a licence";
        CanHoldALicence: "an applicant that can hold a telecom licence";
        HoldsB21: "the applicant already holds B21 (EDI证)";
        HoldsB25: "the applicant already holds B25 (ICP证)";
        NeedsB21: "B21 (EDI证) must be obtained";
        NeedsB25: "B25 (ICP证) must be obtained";
        NeedsTelecomLicence: "B21 or B25 must be obtained";
        NeedsPaymentLicence: "a payment licence must be obtained";
        NeedsLicence: "a licence of any kind must be obtained";
        Processing: "data processing for users that needs B21";
        ClosedPlatform: "paid content that needs B25, with search or a community";
        PublishingPlatform: "paid content that needs B25";
        StorePlatform: "an app store that needs B25";
        StoreClosed: "no opening for app stores reaches the company";
        OrderToRun: "an application for more than a cancellation";
        Order: "an application is submitted";
        GoesOn: "the service goes on";
        ServerMatters: "the application is checked for its server";
        ApplicantPapers: "the application requires the applicant’s papers";
        PeopleMatter: "the application is checked for the people in charge";
        DomainMatters: "the application is checked for its domain";
    }
}
