//! The row of a province: a cell for each matter in which the administrations differ.
//!
//! A province's file holds one; a missing cell does not compile.
//! What a cell says holds since 2022, when the sources that name no day were read, unless it names a year itself.
//! Which provinces a rule is for is read from the rows, by `provinces!(cell: Value | Value)`.

/// Per matter: its cell, its kind, and what may stand in it.
macro_rules! cells {
    ($(
        $(#[$about:meta])*
        $cell:ident: $kind:ident { $($(#[$doc:meta])* $value:ident,)+ }
    )+) => {
        $(
            $(#[$about])*
            #[derive(Clone, Copy, PartialEq, Eq, Debug)]
            pub enum $kind { $($(#[$doc])* $value,)+ }
        )+

        /// What the administration of one province asks for.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub struct Row { $($(#[$about])* pub $cell: $kind,)+ }

        /// The kind of a cell.
        macro_rules! cell { $(($cell) => { $crate::law::provinces::row::$kind };)+ }
        pub(crate) use cell;
    };
}

cells! {
    /// From where the telephone numbers have to be.
    phone: Phone {
        /// Anywhere in the mainland.
        AnyMainland,
        /// From the province for individuals without its identity card.
        LocalWithoutLocalId,
        /// From the province for individuals.
        LocalForIndividuals,
        /// From the province for everybody.
        LocalForEverybody,
    }

    // Individuals.

    /// Whether individuals under sixteen may file.
    under_sixteen: UnderSixteen {
        /// They may not.
        Refused,
        /// They may not; an older source lets a guardian stand in.
        OlderSourceTakesGuardian,
    }
    /// Whether individuals of sixteen or seventeen may file, and with which papers.
    minors: Minors {
        /// They may not.
        Refused,
        /// They may not; another source names a lower age.
        SourcesDiffer,
        /// They may, and no paper is asked for.
        Taken,
        /// The same, says one source alone.
        TakenByOneSource,
        /// With a guardian's papers, says one source, and none says that they may not.
        WithGuardianByOneSource,
        /// At seventeen, with a guardian's papers; on sixteen the sources differ.
        SeventeenWithGuardian,
        /// With proof of work or income.
        WithWork,
        /// With proof of work or income, says one source alone.
        WithWorkByOneSource,
        /// With proof of work or income, and a guardian's papers.
        WithWorkAndGuardian,
    }
    /// What has to tie an individual with a mainland identity card to the province.
    residence: Residence {
        /// Nothing.
        Anyone,
        /// An identity card of the province.
        LocalIdOnly,
        /// The same, says one source alone: so says a rule of the province's own.
        LocalIdOnlyByOneSource,
        /// Nothing, says the newest source; another asks for such a card or a residence permit.
        AnyoneOrPermit,
        /// Nothing, says the newest source; another takes such a card alone.
        AnyoneOrLocalId,
        /// Such a card or a residence permit, and of student cards no source speaks.
        Permit,
        /// The same, says the newest source; others take such a card alone.
        PermitSourcesDiffer,
        /// Such a card, a residence permit or a student card.
        PermitOrStudentCard,
        /// Such a card or a residence permit, and no student card.
        PermitNotStudentCard,
    }
    /// Whether individuals with a foreign passport who live in the mainland may file.
    foreign_individuals: ForeignIndividuals {
        /// No source of the province says.
        NotKnown,
        /// They may.
        Taken,
        /// They may with a residence permit of the province: so says a rule of its own.
        TakenWithPermit,
        /// They may not: so says a rule of the province's own.
        Refused,
        /// They may not, says one source alone: so says a rule of the province's own.
        RefusedByOneSource,
    }
    /// Whether individuals from Hong Kong, Macau or Taiwan may file.
    hong_kong_macau_taiwan: HongKongMacauTaiwan {
        /// No source of the province says.
        NotKnown,
        /// They may.
        Taken,
        /// Those from Hong Kong and Macau may; of Taiwan no source speaks.
        HongKongMacauTaken,
    }

    // Who answers for an organisation.

    /// Who may be an organisation's principal.
    principal: Principal {
        /// The legal representative alone.
        LegalRepresentative,
        /// The same, says the newest source; another takes somebody authorised.
        LegalRepresentativeSourcesDiffer,
        /// Somebody authorised as well, for want of a legal representative with mainland papers.
        AuthorisedForForeigner,
        /// Somebody authorised as well, for public bodies alone: so says a rule of the province's own.
        AuthorisedForPublicBody,
        /// The same, and no letter is asked for: so says a rule of the province's own.
        AuthorisedForPublicBodyWithoutLetter,
        /// Somebody authorised as well.
        Authorised,
        /// The same, say the newest source or most of them; others want the legal representative.
        AuthorisedSourcesDiffer,
    }
    /// Whether a legal representative without mainland papers may be principal.
    foreign_principal: ForeignPrincipal {
        /// No source of the province says.
        NotKnown,
        /// He may.
        Taken,
        /// He may with a permit of Hong Kong or Macau; of others no source speaks.
        HongKongMacauTaken,
        /// He has to authorise somebody with mainland papers.
        HasToAuthorise,
        /// A foreigner has to; of Hong Kong, Macau and Taiwan no source speaks.
        ForeignerHasToAuthorise,
        /// The same, says one source alone.
        ForeignerHasToAuthoriseByOneSource,
    }
    /// Whether principal and manager may be two people.
    persons: Persons {
        /// One or two.
        OneOrTwo,
        /// One, where the principal is authorised.
        OneIfAuthorised,
        /// Two until 2022: so says a rule of the province's own.
        Two,
    }
    /// Whether a manager who is not the principal needs a letter of authorisation.
    manager_authorisation: ManagerAuthorisation {
        /// No source of the province asks for it.
        NotAsked,
        /// One is asked for.
        Asked,
    }

    // The practice of 2018.

    /// Whether a code by text message had to be entered, from 2017-12-18 until it was everywhere on 2020-08-17.
    sms_2018: Sms2018 {
        /// It had not.
        NotAsked,
        /// It had, within 48 hours.
        Asked,
    }
    /// How the manager's identity was checked until 2022.
    identity_check_2018: IdentityCheck2018 {
        /// By a photograph before a backdrop.
        Photograph,
        /// By a photograph, or in Alibaba Cloud's app.
        AlibabaApp,
        /// In the administration's own app.
        OwnApp,
    }

    // Domains and papers.

    /// Who may hold an organisation's domain.
    domain_holder: DomainHolder {
        /// The organisation, its principal, a shareholder or a senior manager, as everywhere.
        AsEverywhere,
        /// The organisation or its principal.
        OrganisationOrPrincipal,
        /// The organisation alone, says one source.
        OrganisationByOneSource,
        /// The organisation alone: so says a rule of the province's own.
        Organisation,
    }
    /// Whether a company's foreign parent may hold its domain.
    foreign_parent_domain: ForeignParentDomain {
        /// It may not, as everywhere.
        Refused,
        /// It has been taken with the parent's papers; to be confirmed there.
        TakenWithPapers,
    }
    /// Who brings the domain's certificate.
    domain_certificate: DomainCertificate {
        /// Nobody.
        NotAsked,
        /// Individuals.
        Individuals,
        /// Organisations.
        Organisations,
        /// Whoever filed as an individual before.
        FiledAsIndividual,
        /// Everybody.
        Everybody,
    }
    /// Whether a public institution's domain has to be approved, as a government's has everywhere.
    institution_domain_form: InstitutionDomainForm {
        /// It need not be.
        NotAsked,
        /// It has to be, on the administration's form.
        Asked,
    }
    /// In which form the applicant vouches for what is filed.
    commitment: Commitment {
        /// On the form of the whole country.
        AsEverywhere,
        /// On papers of the province's own, which its own rules list.
        Own,
    }

    // What was filed before.

    /// Whether an applicant whose last service was cancelled still counts as filed, since 2025-12-31.
    emptied_filing: EmptiedFiling {
        /// It does not: it files anew.
        FilesAnew,
        /// 空壳主体可以直接新增互联网信息服务: a service is added to it.
        TakesNewService,
    }
    /// Whether a filed service passes to another applicant by a change filing.
    other_applicant: OtherApplicant {
        /// It does not: the old filing is cancelled or migrated, and the service filed anew.
        FilesAnew,
        /// It does between organisations.
        TakenOfOrganisations,
        /// It does.
        Taken,
    }
    /// Whether an individual's filing becomes an organisation's by a change filing.
    personal_filing: PersonalFiling {
        /// No source of the province says.
        NotKnown,
        /// It does not.
        Stays,
        /// It becomes that of the company whose legal representative the individual is.
        BecomesOwnCompanys,
        /// It becomes any organisation's.
        Becomes,
    }
    /// Whether a new name has to be shown by the company registry's letter.
    new_name_letter: NewNameLetter {
        /// It need not be.
        NotAsked,
        /// It has to be.
        Asked,
    }

    // Licences.

    /// Whether a notice says that selling one's own goods needs no licence.
    own_sales: OwnSales {
        /// None does.
        NoNotice,
        /// One does since 2021-04-22.
        NoLicenceSince2021,
        /// One does since 2023.
        NoLicenceSince2023,
    }
    /// Whether a notice says that business inside another's platform needs no licence.
    platform_only: PlatformOnly {
        /// None does.
        NoNotice,
        /// One names mini-programs.
        MiniPrograms,
        /// One names mini-programs and apps.
        MiniProgramsAndApps,
    }
    /// The capital that a pilot area asks for where a licence is to reach several provinces.
    pilot_capital: PilotCapital {
        /// RMB 10 million, as everywhere.
        AsEverywhere,
        /// RMB 1 million, since 2024-11-26.
        OneMillion,
    }
}
