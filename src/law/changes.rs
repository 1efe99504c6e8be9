//! What a visitor can change about a plan: the steps of which remedies are made.

use super::terms::{CLOSED_CONTENT, INDIVIDUAL, PARTNER_MAY_FILE, UNFILED_MODEL};
use crate::condition::Condition;
use crate::ids::ChangeId as C;
use crate::questions::{
    Activities, Age, AiModel, AppStores, Applicant, Capital, ForeignShare, HoldsBuyersMoney,
    LicenceArea, OpeningCity, PilotArea, ServedFrom, Topics,
};
use crate::rule::Change;
use crate::{all, any, is, not};

/// Content that stays closed to a branch whose parent is foreign.
const FOREIGN_CONTENT: Condition = any!(CLOSED_CONTENT, is!(Topics: Culture | Religion));

/// Whose company would be a private one.
const PRIVATE_FOUNDER: Condition = is!(Applicant:
    SoleTrader | Partnership | PrivateNonEnterprise | Foundation | LawFirm | Individual);

/// The changes.
pub const CHANGES: &[Change] = &[
    Change {
        id: C::ComeOfAge,
        choice: Age::Adult.choice(),
        when: all!(INDIVIDUAL, is!(Age: Under16 | Sixteen | Seventeen)),
    },
    // Before a company is founded: no private one gets the permit.
    Change {
        id: C::DropAudioVisual,
        choice: Topics::AudioVisual.choice(),
        when: is!(Topics: AudioVisual),
    },
    Change {
        id: C::RegisterCompany,
        choice: Applicant::Company.choice(),
        when: all!(
            is!(Applicant:
                SoleTrader | Partnership | PublicInstitution | SocialOrganisation
                | PrivateNonEnterprise | Foundation | LawFirm | MedicalInstitution
                | Individual),
            not!(all!(PRIVATE_FOUNDER, is!(Topics: AudioVisual))),
            not!(all!(
                INDIVIDUAL,
                any!(
                    is!(Age: Under16 | Sixteen | Seventeen),
                    not!(is!(Person: MainlandId))
                )
            ))
        ),
    },
    Change {
        id: C::RegisterForeignInvested,
        choice: Applicant::ForeignInvested.choice(),
        when: any!(
            is!(Applicant: OffshoreCompany | RepresentativeOffice),
            all!(
                INDIVIDUAL,
                is!(Person: HongKongMacau | Taiwan | ForeignResident | ForeignVisitor),
                not!(is!(Age: Under16 | Sixteen | Seventeen))
            )
        ),
    },
    Change {
        id: C::RegisterOffice,
        choice: Applicant::RepresentativeOffice.choice(),
        when: is!(Applicant: OffshoreCompany),
    },
    Change {
        id: C::RegisterBranch,
        choice: Applicant::Branch.choice(),
        when: all!(is!(Applicant: OffshoreCompany), not!(FOREIGN_CONTENT)),
    },
    Change {
        id: C::UsePartnerCompany,
        choice: Applicant::Company.choice(),
        when: PARTNER_MAY_FILE,
    },
    Change {
        id: C::UseParentCompany,
        choice: Applicant::Company.choice(),
        when: is!(Applicant: Branch),
    },
    Change {
        id: C::ServeFromMainland,
        choice: ServedFrom::Mainland.choice(),
        when: is!(ServedFrom: HongKong | Overseas),
    },
    Change {
        id: C::LeaveMainlandStores,
        choice: AppStores::Elsewhere.choice(),
        when: all!(is!(Service: App), is!(AppStores: Mainland)),
    },
    Change {
        id: C::LowerForeignShare,
        choice: ForeignShare::UpTo50.choice(),
        when: not!(is!(ForeignShare: UpTo50)),
    },
    Change {
        id: C::EnterPilotArea,
        choice: PilotArea::Yes.choice(),
        when: not!(is!(PilotArea: Yes)),
    },
    Change {
        id: C::EnterOpeningCity,
        choice: OpeningCity::Yes.choice(),
        when: not!(is!(OpeningCity: Yes)),
    },
    Change {
        id: C::RaiseCapitalToOne,
        choice: Capital::From1mTo10m.choice(),
        when: not!(is!(Capital: From1mTo10m | From10m)),
    },
    Change {
        id: C::RaiseCapitalToTen,
        choice: Capital::From10m.choice(),
        when: not!(is!(Capital: From10m)),
    },
    Change {
        id: C::StayInOneProvince,
        choice: LicenceArea::OneProvince.choice(),
        when: not!(is!(LicenceArea: OneProvince)),
    },
    Change {
        id: C::LetPaymentInstitutionHold,
        choice: HoldsBuyersMoney::No.choice(),
        when: is!(HoldsBuyersMoney: Yes),
    },
    Change {
        id: C::UseFiledModel,
        choice: AiModel::Filed.choice(),
        when: UNFILED_MODEL,
    },
    Change {
        id: C::UseOwnModel,
        choice: AiModel::Own.choice(),
        when: UNFILED_MODEL,
    },
    Change {
        id: C::KeepModelToStaff,
        choice: AiModel::StaffOnly.choice(),
        when: UNFILED_MODEL,
    },
    // Subjects before activities: whether a marketplace needs a licence hangs on what it is for.
    Change {
        id: C::DropRideHailing,
        choice: Topics::RideHailing.choice(),
        when: is!(Topics: RideHailing),
    },
    Change {
        id: C::DropNews,
        choice: Topics::News.choice(),
        when: is!(Topics: News),
    },
    Change {
        id: C::DropPublishing,
        choice: Topics::Publishing.choice(),
        when: is!(Topics: Publishing),
    },
    Change {
        id: C::DropCulture,
        choice: Topics::Culture.choice(),
        when: is!(Topics: Culture),
    },
    Change {
        id: C::DropDrugsDevices,
        choice: Topics::DrugsDevices.choice(),
        when: is!(Topics: DrugsDevices),
    },
    Change {
        id: C::DropReligion,
        choice: Topics::Religion.choice(),
        when: is!(Topics: Religion),
    },
    Change {
        id: C::DropFinance,
        choice: Topics::Finance.choice(),
        when: is!(Topics: Finance),
    },
    Change {
        id: C::DropTraining,
        choice: Topics::Training.choice(),
        when: is!(Topics: Training),
    },
    Change {
        id: C::DropGenerativeAi,
        choice: Topics::GenerativeAi.choice(),
        when: is!(Topics: GenerativeAi),
    },
    Change {
        id: C::DropVirtualCurrency,
        choice: Topics::VirtualCurrency.choice(),
        when: is!(Topics: VirtualCurrency),
    },
    Change {
        id: C::DropMaps,
        choice: Topics::Maps.choice(),
        when: is!(Topics: Maps),
    },
    Change {
        id: C::DropMedicalServices,
        choice: Topics::MedicalServices.choice(),
        when: is!(Topics: MedicalServices),
    },
    Change {
        id: C::DropOwnSales,
        choice: Activities::OwnSales.choice(),
        when: is!(Activities: OwnSales),
    },
    Change {
        id: C::DropMarketplace,
        choice: Activities::Marketplace.choice(),
        when: is!(Activities: Marketplace),
    },
    Change {
        id: C::DropPaidContent,
        choice: Activities::PaidContent.choice(),
        when: is!(Activities: PaidContent),
    },
    Change {
        id: C::DropInformationPlatform,
        choice: Activities::InformationPlatform.choice(),
        when: is!(Activities: InformationPlatform),
    },
    Change {
        id: C::DropCommunity,
        choice: Activities::Community.choice(),
        when: is!(Activities: Community),
    },
    Change {
        id: C::DropSearch,
        choice: Activities::Search.choice(),
        when: is!(Activities: Search),
    },
    Change {
        id: C::DropAppStore,
        choice: Activities::AppStore.choice(),
        when: is!(Activities: AppStore),
    },
    Change {
        id: C::DropSoftwareService,
        choice: Activities::SoftwareService.choice(),
        when: is!(Activities: SoftwareService),
    },
    Change {
        id: C::DropDataProcessing,
        choice: Activities::DataProcessing.choice(),
        when: is!(Activities: DataProcessing),
    },
    Change {
        id: C::DropGames,
        choice: Activities::Games.choice(),
        when: is!(Activities: Games),
    },
    // After the activities: a State body may keep the subject by dropping several of these, or drop it alone.
    Change {
        id: C::DropRecruitment,
        choice: Topics::Recruitment.choice(),
        when: is!(Topics: Recruitment),
    },
];
