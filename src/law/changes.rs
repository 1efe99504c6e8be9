//! What a visitor can change about a plan: the steps of which remedies are made.

use super::terms::{CLOSED_CONTENT, INDIVIDUAL};
use super::{Change, ChangeId as C};
use crate::condition::Condition;
use crate::questions::{
    Activities, Age, AppStores, Applicant, Capital, ForeignShare, HoldsBuyersMoney, LicenceArea,
    OpeningCity, PilotArea, Question, ServedFrom, Topics,
};
use crate::{all, any, is, not};

/// Content that stays closed to a branch whose parent is foreign.
const FOREIGN_CONTENT: Condition = any!(CLOSED_CONTENT, is!(Topics: Culture | Religion));

/// The changes.
pub const CHANGES: &[Change] = &[
    Change {
        id: C::ComeOfAge,
        question: Question::Age,
        choice: Age::Adult as u8,
        when: all!(INDIVIDUAL, is!(Age: Under16 | Sixteen | Seventeen)),
    },
    Change {
        id: C::RegisterCompany,
        question: Question::Applicant,
        choice: Applicant::Company as u8,
        when: all!(
            is!(Applicant:
                SoleTrader | Partnership | PublicInstitution | SocialOrganisation
                | PrivateNonEnterprise | Foundation | LawFirm | MedicalInstitution
                | Individual),
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
        question: Question::Applicant,
        choice: Applicant::ForeignInvested as u8,
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
        question: Question::Applicant,
        choice: Applicant::RepresentativeOffice as u8,
        when: is!(Applicant: OffshoreCompany),
    },
    Change {
        id: C::RegisterBranch,
        question: Question::Applicant,
        choice: Applicant::Branch as u8,
        when: all!(is!(Applicant: OffshoreCompany), not!(FOREIGN_CONTENT)),
    },
    Change {
        id: C::UsePartnerCompany,
        question: Question::Applicant,
        choice: Applicant::Company as u8,
        when: any!(
            is!(Applicant: OffshoreCompany | RepresentativeOffice),
            all!(INDIVIDUAL, is!(Person: ForeignResident | ForeignVisitor))
        ),
    },
    Change {
        id: C::UseParentCompany,
        question: Question::Applicant,
        choice: Applicant::Company as u8,
        when: is!(Applicant: Branch),
    },
    Change {
        id: C::ServeFromMainland,
        question: Question::ServedFrom,
        choice: ServedFrom::Mainland as u8,
        when: is!(ServedFrom: HongKong | Overseas),
    },
    Change {
        id: C::LeaveMainlandStores,
        question: Question::AppStores,
        choice: AppStores::Elsewhere as u8,
        when: all!(is!(Service: App), is!(AppStores: Mainland)),
    },
    Change {
        id: C::LowerForeignShare,
        question: Question::ForeignShare,
        choice: ForeignShare::UpTo50 as u8,
        when: not!(is!(ForeignShare: UpTo50)),
    },
    Change {
        id: C::EnterPilotArea,
        question: Question::PilotArea,
        choice: PilotArea::Yes as u8,
        when: not!(is!(PilotArea: Yes)),
    },
    Change {
        id: C::EnterOpeningCity,
        question: Question::OpeningCity,
        choice: OpeningCity::Yes as u8,
        when: not!(is!(OpeningCity: Yes)),
    },
    Change {
        id: C::RaiseCapitalToOne,
        question: Question::Capital,
        choice: Capital::From1mTo10m as u8,
        when: not!(is!(Capital: From1mTo10m | From10m)),
    },
    Change {
        id: C::RaiseCapitalToTen,
        question: Question::Capital,
        choice: Capital::From10m as u8,
        when: not!(is!(Capital: From10m)),
    },
    Change {
        id: C::StayInOneProvince,
        question: Question::LicenceArea,
        choice: LicenceArea::OneProvince as u8,
        when: not!(is!(LicenceArea: OneProvince)),
    },
    Change {
        id: C::LetPaymentInstitutionHold,
        question: Question::HoldsBuyersMoney,
        choice: HoldsBuyersMoney::No as u8,
        when: is!(HoldsBuyersMoney: Yes),
    },
    Change {
        id: C::DropOwnSales,
        question: Question::Activities,
        choice: Activities::OwnSales as u8,
        when: is!(Activities: OwnSales),
    },
    Change {
        id: C::DropMarketplace,
        question: Question::Activities,
        choice: Activities::Marketplace as u8,
        when: is!(Activities: Marketplace),
    },
    Change {
        id: C::DropPaidContent,
        question: Question::Activities,
        choice: Activities::PaidContent as u8,
        when: is!(Activities: PaidContent),
    },
    Change {
        id: C::DropInformationPlatform,
        question: Question::Activities,
        choice: Activities::InformationPlatform as u8,
        when: is!(Activities: InformationPlatform),
    },
    Change {
        id: C::DropCommunity,
        question: Question::Activities,
        choice: Activities::Community as u8,
        when: is!(Activities: Community),
    },
    Change {
        id: C::DropSearch,
        question: Question::Activities,
        choice: Activities::Search as u8,
        when: is!(Activities: Search),
    },
    Change {
        id: C::DropAppStore,
        question: Question::Activities,
        choice: Activities::AppStore as u8,
        when: is!(Activities: AppStore),
    },
    Change {
        id: C::DropSoftwareService,
        question: Question::Activities,
        choice: Activities::SoftwareService as u8,
        when: is!(Activities: SoftwareService),
    },
    Change {
        id: C::DropDataProcessing,
        question: Question::Activities,
        choice: Activities::DataProcessing as u8,
        when: is!(Activities: DataProcessing),
    },
    Change {
        id: C::DropGames,
        question: Question::Activities,
        choice: Activities::Games as u8,
        when: is!(Activities: Games),
    },
    Change {
        id: C::DropNews,
        question: Question::Topics,
        choice: Topics::News as u8,
        when: is!(Topics: News),
    },
    Change {
        id: C::DropPublishing,
        question: Question::Topics,
        choice: Topics::Publishing as u8,
        when: is!(Topics: Publishing),
    },
    Change {
        id: C::DropAudioVisual,
        question: Question::Topics,
        choice: Topics::AudioVisual as u8,
        when: is!(Topics: AudioVisual),
    },
    Change {
        id: C::DropCulture,
        question: Question::Topics,
        choice: Topics::Culture as u8,
        when: is!(Topics: Culture),
    },
    Change {
        id: C::DropDrugsDevices,
        question: Question::Topics,
        choice: Topics::DrugsDevices as u8,
        when: is!(Topics: DrugsDevices),
    },
    Change {
        id: C::DropReligion,
        question: Question::Topics,
        choice: Topics::Religion as u8,
        when: is!(Topics: Religion),
    },
];
