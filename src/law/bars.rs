//! When a filing or a licence cannot be had for what the plan does; who cannot file at all is in `refusals`.

use super::sources::Source as S;
use super::terms::{
    AUDIO_VISUAL, BEIJING_PILOT, CLOSED_CONTENT, CLOSED_PLATFORM, COMMERCIAL_CULTURE, COMPANY,
    FOREIGN_OVER_50, HOLDS_B25, INDIVIDUAL, JOB_AGENT, MAPS, NATIONAL_CAPITAL_MISSING, NEEDS_B21,
    NEEDS_B25, NEEDS_B25_ALONE, NEEDS_PAYMENT, NEEDS_TELECOM_LICENCE, NEWS, NO_COMPANY,
    NO_ENTERPRISE, NO_FINANCIER, NO_LEGAL_PERSON, NOT_OF_THE_STATE, PILOT, PROCESSING,
    PUBLIC_GAMES, PUBLISHING, PUBLISHING_PLATFORM, SELLS_TICKETS, SELLS_TRAVEL, STORE_CLOSED,
    STORE_PLATFORM, TRAINING,
};
use crate::date::since;
use crate::evidence::words;
use crate::ids::Bar;
use crate::ids::OtherReading as O;
use crate::ids::Reason as R;
use crate::questions::Province;
use crate::rule::{Effect, Rule};
use crate::{all, any, is, not};

/// The rules.
pub const RULES: &[Rule] = &[
    // 第十一条 非经营性互联网信息服务提供者不得从事有偿服务。 Personal filings: no paid service, forum or firm.
    Rule::new(
        "individual-trade-or-forum",
        Effect::Bar(Bar::IndividualRestricted),
        all!(
            INDIVIDUAL,
            any!(
                is!(Activities:
                    OwnSales | Marketplace | PaidContent | Community | InformationPlatform | Search
                    | AppStore | DataProcessing),
                PUBLIC_GAMES
            )
        ),
        since(2005, 3, 20),
        &[words(S::Decree292Article11, "第十一条第二款", "非经营性互联网信息服务提供者不得从事有偿服务。", "Providers of non-commercial internet information services may not provide paid services."), words(S::TencentWhoMayFile, "能否进行备案 › 个人备案是否可以做论坛性质的网站？", "办理个人备案的不可以做论坛性质的网站", "Whoever files as an individual may not run a website of the nature of a forum"), words(S::HuaweiMaterials, "“网站内容”要求（doc_0011）", "必须在个人/单位权限或企业经营范围之内", "It must be within the powers of the individual or the organisation, or within the company’s business scope").indirect()],
    )
    .reason(R::IndividualTradeOrForum),
    Rule::new(
        "individual-software",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, is!(Activities: SoftwareService)),
        since(2005, 3, 20),
        &[words(S::Decree292Article11, "第十一条第二款", "非经营性互联网信息服务提供者不得从事有偿服务。", "Providers of non-commercial internet information services may not provide paid services.").indirect()],
    )
    .reason(R::IndividualSoftware)
    .decided_by_regulator(),
    // Applicants are legal persons or other organisations.
    Rule::new(
        "individual-drugs",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, is!(Topics: DrugsDevices)),
        since(2025, 12, 22),
        &[words(S::DrugsNotice123, "第四条（一）", "(一)信息服务提供者应当为依法成立的法人或者其他组织;", "(1) the provider of the information service shall be a legal person or another organisation established by law;")],
    )
    .reason(R::IndividualDrugs),
    // The permits of these sectors go to organisations alone, each by the sector's own instrument.
    Rule::new(
        "individual-news",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, NEWS),
        since(2017, 6, 1),
        &[words(S::NewsProvisions10, "第十条（六）", "申请互联网新闻信息服务许可,应当提交下列材料…(六)法人资格、场所、资金和股权结构等证明;", "Whoever applies for the permit for internet news information services shall submit the following papers: … (6) proof of legal personality, premises, funds, ownership structure and the like;"), words(S::NewsProvisions6, "第六条", "申请互联网新闻信息服务许可证条件 1.在中华人民共和国境内依法设立的法人; 2.主要负责人、总编辑是中国公民;", "Conditions for applying for the permit for internet news information services: 1. a legal person set up by law within the PRC; 2. the principal and the chief editor are Chinese citizens;")],
    )
    .reason(R::IndividualNews),
    Rule::new(
        "individual-publishing",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, PUBLISHING),
        since(2016, 3, 10),
        &[words(S::PublishingProvisions9, "第九条", "其他单位从事网络出版服务,除第八条所列条件外,还应当具备以下条件", "Other units that provide online publishing services shall, beside the conditions of Article 8, also meet the following conditions"), words(S::PublishingProvisions9, "第九条（二）", "法定代表人必须是在境内长久居住的具有完全行为能力的中国公民", "the legal representative must be a Chinese citizen of full capacity who lives permanently in the territory").indirect()],
    )
    .reason(R::IndividualPublishing),
    Rule::new(
        "individual-audio-visual",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, AUDIO_VISUAL),
        since(2008, 1, 31),
        &[words(S::AudioVisualOrder56, "第八条（一）", "具备法人资格，为国有独资或国有控股单位，且在申请之日前三年内无违法违规记录；", "it has legal personality, is wholly State-owned or State-controlled, and has no record of breaches within the three years before the application;")],
    )
    .reason(R::IndividualAudioVisual),
    Rule::new(
        "individual-religion",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, is!(Topics: Religion)),
        since(2022, 3, 1),
        &[words(S::ReligionMeasures6, "第六条（一）", "(一)申请人是在中华人民共和国境内依法设立的法人组织或者非法人组织,其法定代表人或者主要负责人是具有中国国籍的内地居民;", "(1) the applicant is a legal person or an organisation without legal personality, set up by law within the PRC, whose legal representative or principal is a mainland resident of Chinese nationality;")],
    )
    .reason(R::IndividualReligion),
    Rule::new(
        "individual-ride-hailing",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, is!(Topics: RideHailing)),
        since(2016, 11, 1),
        &[words(S::RideHailingMeasures5, "第五条（一）", "(一)具有企业法人资格;", "(1) it has the legal personality of an enterprise;")],
    )
    .reason(R::IndividualRideHailing),
    // The trades: a natural person holds none of these permits.
    Rule::new(
        "individual-maps",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, MAPS),
        since(2017, 7, 1),
        &[words(S::SurveyingLaw, "第二十七条（一）", "（一）有法人资格；", "(1) it has legal personality;"), words(S::MapRegulations, "第三十三条", "应当依法取得相应的测绘资质证书", "shall lawfully obtain the surveying and mapping qualification for it").indirect()],
    )
    .reason(R::MapsForLegalPersons),
    Rule::new(
        "individual-recruitment",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, JOB_AGENT),
        since(2018, 10, 1),
        &[words(S::EmploymentPromotionLaw, "第四十条", "设立职业中介机构应当在工商行政管理部门办理登记后，向劳动行政部门申请行政许可。", "Whoever sets up a job agency shall, after registration with the administration for industry and commerce, apply to the labour department for the administrative permit."), words(S::HumanResourcesBodies, "第五条", "经营性人力资源服务机构从事职业中介活动的，应当在市场主体登记办理完毕后，依法向住所地人力资源社会保障行政部门申请行政许可，取得人力资源服务许可证。", "For-profit human resources service bodies that act as job agents shall, once their registration as a market entity is complete, apply by law to the human resources and social security department of their domicile for the administrative permit, and obtain the human resources service permit.")],
    )
    .reason(R::RecruitmentForTraders),
    Rule::new(
        "individual-medical-services",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, is!(Topics: MedicalServices)),
        since(2018, 9, 14),
        &[words(S::InternetDiagnosisMeasures, "第五条", "互联网诊疗活动应当由取得《医疗机构执业许可证》的医疗机构提供。", "Diagnosis and treatment over the internet shall be provided by medical institutions that hold the practice licence of a medical institution.")],
    )
    .reason(R::MedicalForInstitutions),
    // The same permits, for whoever is not the kind of applicant that their instruments name.
    Rule::new(
        "news-for-legal-persons",
        Effect::Bar(Bar::PermitNotForApplicant),
        all!(NO_LEGAL_PERSON, NEWS),
        since(2017, 6, 1),
        &[words(S::NewsProvisions10, "第十条（六）", "申请互联网新闻信息服务许可,应当提交下列材料…(六)法人资格、场所、资金和股权结构等证明;", "Whoever applies for the permit for internet news information services shall submit the following papers: … (6) proof of legal personality, premises, funds, ownership structure and the like;"), words(S::NewsProvisions6, "第六条", "申请互联网新闻信息服务许可证条件 1.在中华人民共和国境内依法设立的法人; 2.主要负责人、总编辑是中国公民;", "Conditions for applying for the permit for internet news information services: 1. a legal person set up by law within the PRC; 2. the principal and the chief editor are Chinese citizens;"), words(S::CivilCode, "第一百零二条第二款", "非法人组织包括个人独资企业、合伙企业、不具有法人资格的专业服务机构等。", "Organisations without legal personality include sole proprietorships, partnerships, professional service bodies without legal personality and others.").indirect(), words(S::CivilCode, "第五十四条", "自然人从事工商业经营，经依法登记，为个体工商户。", "A natural person who is in business and registered as the law requires is a sole trader.").indirect(), words(S::CompanyLaw13, "第十三条第二款", "分公司不具有法人资格，其民事责任由公司承担。", "A branch has no legal personality; its company bears its civil liability.").indirect(), words(S::RepresentativeOffices2, "第二条", "代表机构不具有法人资格。", "A representative office has no legal personality.").indirect()],
    )
    .reason(R::IndividualNews),
    Rule::new(
        "audio-visual-for-legal-persons",
        Effect::Bar(Bar::PermitNotForApplicant),
        all!(NO_LEGAL_PERSON, AUDIO_VISUAL),
        since(2008, 1, 31),
        &[words(S::AudioVisualOrder56, "第八条（一）", "具备法人资格，为国有独资或国有控股单位，且在申请之日前三年内无违法违规记录；", "it has legal personality, is wholly State-owned or State-controlled, and has no record of breaches within the three years before the application;"), words(S::CivilCode, "第一百零二条第二款", "非法人组织包括个人独资企业、合伙企业、不具有法人资格的专业服务机构等。", "Organisations without legal personality include sole proprietorships, partnerships, professional service bodies without legal personality and others.").indirect(), words(S::CivilCode, "第五十四条", "自然人从事工商业经营，经依法登记，为个体工商户。", "A natural person who is in business and registered as the law requires is a sole trader.").indirect(), words(S::CompanyLaw13, "第十三条第二款", "分公司不具有法人资格，其民事责任由公司承担。", "A branch has no legal personality; its company bears its civil liability.").indirect(), words(S::RepresentativeOffices2, "第二条", "代表机构不具有法人资格。", "A representative office has no legal personality.").indirect()],
    )
    .reason(R::IndividualAudioVisual)
    .decided_by_regulator(),
    Rule::new(
        "audio-visual-for-state-units",
        Effect::Bar(Bar::PermitNotForApplicant),
        all!(NOT_OF_THE_STATE, AUDIO_VISUAL),
        since(2008, 1, 31),
        &[words(S::AudioVisualOrder56, "第八条（一）", "具备法人资格，为国有独资或国有控股单位，且在申请之日前三年内无违法违规记录；", "it has legal personality, is wholly State-owned or State-controlled, and has no record of breaches within the three years before the application;"), words(S::PrivateNonEnterprises, "第二条", "本条例所称民办非企业单位，是指企业事业单位、社会团体和其他社会力量以及公民个人利用非国有资产举办的，从事非营利性社会服务活动的社会组织。", "A private non-enterprise unit, in the sense of these regulations, is a social organisation for non-profit social services that enterprises, institutions, social organisations, other social forces or citizens found with assets which are not the State’s.").indirect(), words(S::Foundations, "第二条", "本条例所称基金会，是指利用自然人、法人或者其他组织捐赠的财产，以从事公益事业为目的，按照本条例的规定成立的非营利性法人。", "A foundation, in the sense of these regulations, is a non-profit legal person set up under them for public benefit, with property donated by natural persons, legal persons or other organisations.").indirect()],
    )
    .reason(R::IndividualAudioVisual)
    .decided_by_regulator(),
    Rule::new(
        "ride-hailing-for-enterprises",
        Effect::Bar(Bar::PermitNotForApplicant),
        all!(NO_ENTERPRISE, is!(Topics: RideHailing)),
        since(2016, 11, 1),
        &[words(S::RideHailingMeasures5, "第五条（一）", "(一)具有企业法人资格;", "(1) it has the legal personality of an enterprise;")],
    )
    .reason(R::IndividualRideHailing),
    // 自然人从事工商业经营…为个体工商户: neither of the two kinds that the measures name.
    Rule::new(
        "religion-for-organisations",
        Effect::Bar(Bar::PermitNotForApplicant),
        all!(is!(Applicant: SoleTrader), is!(Topics: Religion)),
        since(2022, 3, 1),
        &[words(S::ReligionMeasures6, "第六条（一）", "(一)申请人是在中华人民共和国境内依法设立的法人组织或者非法人组织,其法定代表人或者主要负责人是具有中国国籍的内地居民;", "(1) the applicant is a legal person or an organisation without legal personality, set up by law within the PRC, whose legal representative or principal is a mainland resident of Chinese nationality;"), words(S::CivilCode, "第五十四条", "自然人从事工商业经营，经依法登记，为个体工商户。", "A natural person who is in business and registered as the law requires is a sole trader.").indirect()],
    )
    .reason(R::SoleTraderReligion),
    Rule::new(
        "maps-for-legal-persons",
        Effect::Bar(Bar::PermitNotForApplicant),
        all!(NO_LEGAL_PERSON, MAPS),
        since(2017, 7, 1),
        &[words(S::SurveyingLaw, "第二十七条（一）", "（一）有法人资格；", "(1) it has legal personality;"), words(S::MapRegulations, "第三十三条", "应当依法取得相应的测绘资质证书", "shall lawfully obtain the surveying and mapping qualification for it").indirect(), words(S::CivilCode, "第一百零二条第二款", "非法人组织包括个人独资企业、合伙企业、不具有法人资格的专业服务机构等。", "Organisations without legal personality include sole proprietorships, partnerships, professional service bodies without legal personality and others.").indirect()],
    )
    .reason(R::MapsForLegalPersons),
    // 本条例所称旅行社，是指…企业法人: who only tells of trips is no agency.
    Rule::new(
        "travel-for-enterprises",
        Effect::Bar(Bar::PermitNotForApplicant),
        all!(NO_ENTERPRISE, SELLS_TRAVEL),
        since(2013, 10, 1),
        &[words(S::TravelAgencyRegulations, "第二条", "本条例所称旅行社，是指从事招徕、组织、接待旅游者等活动，为旅游者提供相关旅游服务，开展国内旅游业务、入境旅游业务或者出境旅游业务的企业法人。", "A travel agency, in the sense of these regulations, is an enterprise legal person that attracts, organises, receives tourists and the like, provides them with tourist services, and carries on domestic, inbound or outbound tourism."), words(S::TravelAgencyRegulations, "第六条", "申请经营国内旅游业务和入境旅游业务的，应当取得企业法人资格，并且注册资本不少于30万元。", "Whoever applies to carry on domestic and inbound tourism shall have obtained the status of an enterprise legal person, with a registered capital of at least RMB 300,000.")],
    )
    .reason(R::TravelForEnterprises),
    // Public employment services need no permit; whoever earns by it is registered as a market entity first.
    Rule::new(
        "recruitment-for-traders",
        Effect::Bar(Bar::PermitNotForApplicant),
        all!(
            is!(Applicant:
                PublicInstitution | SocialOrganisation | PrivateNonEnterprise | Foundation | LawFirm
                | ReligiousVenue),
            JOB_AGENT
        ),
        since(2018, 10, 1),
        &[words(S::EmploymentPromotionLaw, "第四十条", "设立职业中介机构应当在工商行政管理部门办理登记后，向劳动行政部门申请行政许可。", "Whoever sets up a job agency shall, after registration with the administration for industry and commerce, apply to the labour department for the administrative permit."), words(S::HumanResourcesBodies, "第五条", "经营性人力资源服务机构从事职业中介活动的，应当在市场主体登记办理完毕后，依法向住所地人力资源社会保障行政部门申请行政许可，取得人力资源服务许可证。", "For-profit human resources service bodies that act as job agents shall, once their registration as a market entity is complete, apply by law to the human resources and social security department of their domicile for the administrative permit, and obtain the human resources service permit.")],
    )
    .reason(R::RecruitmentForTraders)
    .decided_by_province(),
    Rule::new(
        "recruitment-not-for-state-organs",
        Effect::Bar(Bar::PermitNotForApplicant),
        all!(is!(Applicant: Government), JOB_AGENT),
        since(2018, 10, 1),
        &[words(S::EmploymentPromotionLaw, "第三十七条", "地方各级人民政府和有关部门不得举办或者与他人联合举办经营性的职业中介机构。", "Local people’s governments at every level and departments concerned may not run a for-profit job agency, alone or jointly with others.")],
    )
    .reason(R::StateOrganRecruitment),
    Rule::new(
        "medical-services-not-for-law-firms",
        Effect::Bar(Bar::PermitNotForApplicant),
        all!(is!(Applicant: LawFirm), is!(Topics: MedicalServices)),
        since(2018, 9, 14),
        &[words(S::InternetDiagnosisMeasures, "第五条", "互联网诊疗活动应当由取得《医疗机构执业许可证》的医疗机构提供。", "Diagnosis and treatment over the internet shall be provided by medical institutions that hold the practice licence of a medical institution.").indirect(), words(S::LawyersLaw27, "第二十七条", "律师事务所不得从事法律服务以外的经营活动。", "A law firm may do no business other than legal services.")],
    )
    .reason(R::MedicalForInstitutions),
    // 药品上市许可持有人或者药品经营企业; a research institute or a hospital may be one of the first.
    Rule::new(
        "drug-sales-for-enterprises",
        Effect::Bar(Bar::PermitNotForApplicant),
        all!(
            is!(Applicant:
                Government | SocialOrganisation | Foundation | LawFirm | ReligiousVenue),
            is!(Topics: DrugsDevices),
            is!(Activities: OwnSales)
        ),
        since(2022, 12, 1),
        &[words(S::DrugOnlineSales, "第七条", "从事药品网络销售的，应当是具备保证网络销售药品安全能力的药品上市许可持有人或者药品经营企业。", "Whoever sells drugs online shall be a holder of a marketing authorisation for drugs, or a drug trading enterprise, able to ensure the safety of drugs sold online."), words(S::DeviceRegulations, "第四十六条", "从事医疗器械网络销售的，应当是医疗器械注册人、备案人或者医疗器械经营企业。", "Whoever sells medical devices online shall be the registrant or filer of a medical device, or a device trading enterprise.")],
    )
    .reason(R::DrugSalesForEnterprises),
    Rule::new(
        "tickets-for-traders",
        Effect::Bar(Bar::PermitNotForApplicant),
        all!(
            is!(Applicant:
                SocialOrganisation | PrivateNonEnterprise | Foundation | LawFirm | ReligiousVenue),
            SELLS_TICKETS
        ),
        since(2018, 2, 1),
        &[words(S::PerformanceRules, "第五条", "演出经纪机构是指具备《条例》第六条规定条件，从事下列活动的经营单位", "Performance agencies are business units that meet the conditions of Article 6 of the Regulations and carry on the following activities").indirect(), words(S::SocialOrganisations, "第四条第二款", "社会团体不得从事营利性经营活动。", "Social organisations may not do business for profit.").indirect(), words(S::PrivateNonEnterprises, "第四条第二款", "民办非企业单位不得从事营利性经营活动。", "Private non-enterprise units may not do business for profit.").indirect(), words(S::Foundations, "第二条", "本条例所称基金会，是指利用自然人、法人或者其他组织捐赠的财产，以从事公益事业为目的，按照本条例的规定成立的非营利性法人。", "A foundation, in the sense of these regulations, is a non-profit legal person set up under them for public benefit, with property donated by natural persons, legal persons or other organisations.").indirect(), words(S::ReligiousAffairs52, "第五十二条", "宗教团体、宗教院校、宗教活动场所是非营利性组织，其财产和收入应当用于与其宗旨相符的活动以及公益慈善事业，不得用于分配。", "Religious bodies, religious schools and places of religious activity are non-profit organisations; their property and income shall be used for activities in keeping with their purposes and for charity, and may not be distributed.").indirect(), words(S::LawyersLaw27, "第二十七条", "律师事务所不得从事法律服务以外的经营活动。", "A law firm may do no business other than legal services.").indirect()],
    )
    .reason(R::TicketsForTraders)
    .decided_by_regulator(),
    // No one instrument names them all: banks, payment institutions and insurers each have their own.
    Rule::new(
        "finance-for-companies",
        Effect::Bar(Bar::PermitNotForApplicant),
        all!(NO_FINANCIER, is!(Topics: Finance)),
        since(2018, 2, 1),
        &[words(S::CommercialBanks, "第二条", "本法所称的商业银行是指依照本法和《中华人民共和国公司法》设立的吸收公众存款、发放贷款、办理结算等业务的企业法人。", "Commercial banks, in the sense of this law, are enterprise legal persons set up under this law and the Company Law that take deposits from the public, grant loans, settle accounts and the like.").indirect(), words(S::PaymentDecree768, "第二条第一款", "本条例所称非银行支付机构，是指在中华人民共和国境内（以下简称境内）依法设立，除银行业金融机构外，取得支付业务许可，从事根据收款人或者付款人（以下统称用户）提交的电子支付指令转移货币资金等支付业务的有限责任公司或者股份有限公司。", "A non-bank payment institution, in the sense of these regulations, is a limited liability company or a company limited by shares, set up by law within the PRC and other than a bank, that has obtained the payment permit and does payment business such as moving money by electronic orders of payees or payers (users).").indirect(), words(S::InsuranceLaw, "第六条", "保险业务由依照本法设立的保险公司以及法律、行政法规规定的其他保险组织经营，其他单位和个人不得经营保险业务。", "Insurance is carried on by insurance companies set up under this law and by other insurers that laws and administrative regulations provide for; no other unit or individual may carry on insurance.").indirect(), words(S::IllegalFundraising, "第九条第一款", "除法律、行政法规和国家另有规定外，企业、个体工商户名称和经营范围中不得包含“金融”、“交易所”、“交易中心”、“理财”、“财富管理”、“股权众筹”等字样或者内容。", "Unless laws, administrative regulations or the State provide otherwise, the names and business scopes of enterprises and sole traders may not contain words or matter such as finance, exchange, trading centre, wealth management, asset management or equity crowdfunding.").indirect(), words(S::SocialOrganisations, "第四条第二款", "社会团体不得从事营利性经营活动。", "Social organisations may not do business for profit.").indirect(), words(S::PrivateNonEnterprises, "第四条第二款", "民办非企业单位不得从事营利性经营活动。", "Private non-enterprise units may not do business for profit.").indirect(), words(S::Foundations, "第二条", "本条例所称基金会，是指利用自然人、法人或者其他组织捐赠的财产，以从事公益事业为目的，按照本条例的规定成立的非营利性法人。", "A foundation, in the sense of these regulations, is a non-profit legal person set up under them for public benefit, with property donated by natural persons, legal persons or other organisations.").indirect(), words(S::ReligiousAffairs52, "第五十二条", "宗教团体、宗教院校、宗教活动场所是非营利性组织，其财产和收入应当用于与其宗旨相符的活动以及公益慈善事业，不得用于分配。", "Religious bodies, religious schools and places of religious activity are non-profit organisations; their property and income shall be used for activities in keeping with their purposes and for charity, and may not be distributed.").indirect(), words(S::LawyersLaw27, "第二十七条", "律师事务所不得从事法律服务以外的经营活动。", "A law firm may do no business other than legal services.").indirect()],
    )
    .reason(R::FinanceForCompanies)
    .decided_by_regulator(),
    Rule::new(
        "training-for-legal-persons",
        Effect::Bar(Bar::PermitNotForApplicant),
        all!(
            is!(Applicant: RepresentativeOffice | SoleTrader | Partnership | LawFirm),
            TRAINING
        ),
        since(2021, 7, 24),
        &[words(S::PrivateEducation, "第十条第三款", "民办学校应当具备法人条件。", "A private school shall meet the conditions of a legal person."), words(S::PrivateEducation, "第六十五条第一款", "本法所称的民办学校包括依法举办的其他民办教育机构。", "Private schools, in the sense of this law, include other private educational institutions run by law.").indirect(), words(S::UcloudApprovals, "前置审批行业及批复单位（校外培训类）", "《民办学校办学许可证》", "permit to run a private school").indirect(), words(S::CivilCode, "第一百零二条第二款", "非法人组织包括个人独资企业、合伙企业、不具有法人资格的专业服务机构等。", "Organisations without legal personality include sole proprietorships, partnerships, professional service bodies without legal personality and others.").indirect()],
    )
    .reason(R::TrainingForLegalPersons)
    .decided_by_province(),
    // 国家机构以外的社会组织或者个人: a State organ founds no private school. What it tells of courses is no training.
    Rule::new(
        "training-not-for-state-organs",
        Effect::Bar(Bar::PermitNotForApplicant),
        all!(is!(Applicant: Government), TRAINING),
        since(2021, 7, 24),
        &[words(S::PrivateEducation, "第二条", "国家机构以外的社会组织或者个人，利用非国家财政性经费，面向社会举办学校及其他教育机构的活动，适用本法。", "This law applies where social organisations other than State organs, or individuals, use means that are not from State finance to run schools and other educational institutions for the public.").indirect()],
    )
    .reason(R::StateOrganTraining)
    .decided_by_regulator(),
    // 不得以政府或者政府部门的名义: the permit is for a business, and a State organ runs none.
    Rule::new(
        "tickets-not-for-state-organs",
        Effect::Bar(Bar::PermitNotForApplicant),
        all!(
            is!(Applicant: Government),
            SELLS_TICKETS
        ),
        since(2017, 7, 1),
        &[words(S::PerformanceRegulations, "第二十四条", "演出举办单位不得以政府或者政府部门的名义举办营业性演出。", "An organiser of performances may not hold a commercial performance in the name of the government or of one of its departments.").indirect(), words(S::PerformanceRegulations, "第二条", "本条例所称营业性演出，是指以营利为目的为公众举办的现场文艺表演活动。", "A commercial performance, in the sense of these regulations, is a live artistic performance held for the public for profit.").indirect()],
    )
    .reason(R::StateOrganTickets)
    .decided_by_regulator(),
    // Only what earns needs the culture permit; the same culture without earnings is the individual's own.
    Rule::new(
        "individual-culture",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, COMMERCIAL_CULTURE),
        since(2021, 11, 12),
        &[words(S::TencentCulturePermit, "《网络文化经营许可证》是否可以以个人身份证申请？", "不可以以个人为主体申请办理。", "An individual cannot apply for it as applicant."), words(S::InternetCulture3, "第三条", "经营性互联网文化活动是指以营利为目的,通过向上网用户收费或者以电子商务,广告、赞助等方式获取利益", "Commercial internet culture activities are those for profit that gain by charging internet users, or by e-commerce, advertising, sponsorship and the like").indirect()],
    )
    .reason(R::IndividualCulture)
    .decided_by_province(),
    Rule::new(
        "individual-advertising",
        Effect::Doubt,
        all!(INDIVIDUAL, is!(Activities: Advertising)),
        since(2021, 11, 12),
        &[words(S::TencentHowToFile, "个人能开办什么性质的网站？", "个人只能做个人博客、空间类、个人性质的网站。", "Individuals can only run personal blogs, personal spaces and websites of a personal nature."), words(S::HuaweiCommonQuestions, "个人备案与单位备案的区别（doc_0074）", "网站不得涉及经营性内容", "The website may not touch commercial content")],
    )
    .contrary_reading(O::IndividualAdvertisingOrTopic)
    .decided_by_province(),
    Rule::new(
        "individual-topic",
        Effect::Doubt,
        all!(
            INDIVIDUAL,
            any!(is!(Topics: Finance | Education | Health), TRAINING)
        ),
        since(2021, 11, 12),
        &[words(S::TencentHowToFile, "个人能开办什么性质的网站？", "个人只能做个人博客、空间类、个人性质的网站。", "Individuals can only run personal blogs, personal spaces and websites of a personal nature."), words(S::HuaweiMaterials, "“网站内容”要求（doc_0011）", "必须在个人/单位权限或企业经营范围之内", "It must be within the powers of the individual or the organisation, or within the company’s business scope").indirect()],
    )
    .contrary_reading(O::IndividualAdvertisingOrTopic)
    .decided_by_province(),
    // 第十一条（一） 互联网药品信息服务的提供者应当为依法设立的企事业单位或者其他组织
    Rule::new(
        "individual-drugs-before-filing",
        Effect::Bar(Bar::IndividualRestricted),
        all!(INDIVIDUAL, is!(Topics: DrugsDevices)),
        since(2004, 7, 8).until(2025, 12, 22),
        &[words(S::DrugInformation2004Article11, "第十一条（一）", "互联网药品信息服务的提供者应当为依法设立的企事业单位或者其他组织", "the provider of internet drug information services shall be an enterprise, an institution or another organisation set up by law")],
    )
    .reason(R::IndividualDrugsBeforeFiling),
    // 第十三条 经营增值电信业务，应当具备下列条件：（一）经营者为依法设立的公司
    Rule::new(
        "licence-for-companies-only",
        Effect::LicenceBar(Bar::NotACompany),
        all!(NO_COMPANY, NEEDS_B21),
        since(2016, 2, 6),
        &[words(S::TelecomArticle13, "第十三条（一）", "(一)经营者为依法设立的公司；", "(1) the operator is a company set up by law;"), words(S::Order42Article6, "第六条（一）", "第六条 申请经营增值电信业务的,应当符合下列条件: (一)经营者为依法设立的公司;", "Article 6: Whoever applies to carry on value-added telecom business shall meet the following conditions: (1) the operator is a company set up by law;")],
    )
    .reason(R::LicenceForCompaniesOnly),
    // No firmer than the need for this licence, which is the province's to say.
    Rule::new(
        "information-licence-for-companies-only",
        Effect::LicenceBar(Bar::NotACompany),
        all!(NO_COMPANY, NEEDS_B25),
        since(2016, 2, 6),
        &[words(S::TelecomArticle13, "第十三条（一）", "(一)经营者为依法设立的公司；", "(1) the operator is a company set up by law;"), words(S::Order42Article6, "第六条（一）", "第六条 申请经营增值电信业务的,应当符合下列条件: (一)经营者为依法设立的公司;", "Article 6: Whoever applies to carry on value-added telecom business shall meet the following conditions: (1) the operator is a company set up by law;")],
    )
    .reason(R::LicenceForCompaniesOnly)
    .decided_by_province(),
    Rule::new(
        "payment-licence-for-companies-only",
        Effect::LicenceBar(Bar::NotACompany),
        all!(NO_COMPANY, NEEDS_PAYMENT),
        since(2010, 9, 1),
        &[words(S::PaymentDecree768, "第二条第一款", "本条例所称非银行支付机构，是指在中华人民共和国境内（以下简称境内）依法设立，除银行业金融机构外，取得支付业务许可，从事根据收款人或者付款人（以下统称用户）提交的电子支付指令转移货币资金等支付业务的有限责任公司或者股份有限公司。", "A non-bank payment institution, in the sense of these regulations, is a limited liability company or a company limited by shares, set up by law within the PRC and other than a bank, that has obtained the payment permit and does payment business such as moving money by electronic orders of payees or payers (users).").indirect(), words(S::PaymentBefore2024Article8, "第八条（一）", "(一)在中华人民共和国境内依法设立的有限责任公司或股份有限公司,且为非金融机构法人;", "(1) a limited liability company or a company limited by shares, set up by law within the PRC, that is a legal person and no financial institution;")],
    )
    .reason(R::PaymentForCompaniesOnly),
    Rule::new(
        "platform-for-companies-only",
        Effect::Bar(Bar::NotACompany),
        all!(INDIVIDUAL, is!(Activities: InformationPlatform | Search)),
        since(2016, 3, 1),
        &[words(S::TelecomArticle13, "第十三条（一）", "(一)经营者为依法设立的公司；", "(1) the operator is a company set up by law;")],
    )
    .reason(R::PlatformForCompaniesOnly)
    .decided_by_regulator(),
    // 第十三条 代表机构不得从事营利性活动。
    Rule::new(
        "representative-office-trades",
        Effect::Bar(Bar::TradeNotAllowed),
        all!(
            is!(Applicant: RepresentativeOffice),
            any!(
                is!(Activities:
                    OwnSales | Marketplace | PaidContent | AppStore | DataProcessing),
                PUBLIC_GAMES
            )
        ),
        since(2011, 3, 1),
        &[words(S::RepresentativeOffices13, "第十三条", "代表机构不得从事营利性活动。", "Representative offices may not carry on profit-making activities."), words(S::RepresentativeOffices2, "第二条", "本条例所称外国企业常驻代表机构(以下简称代表机构)，是指外国企业依照本条例规定，在中国境内设立的从事与该外国企业业务有关的非营利性活动的办事机构", "A resident representative office of a foreign enterprise, in the sense of these regulations, is an office that a foreign enterprise sets up in China under these regulations for non-profit activities connected with that enterprise’s business").indirect(), words(S::RepresentativeOffices35, "第三十五条第二款", "代表机构违反本条例规定从事营利性活动的，由登记机关责令改正，没收违法所得…", "A representative office that, in breach of these regulations, carries on profit-making activities is ordered by the registration authority to mend, and its unlawful gains are confiscated …")],
    )
    .reason(R::RepresentativeOfficeTrades),
    // Free software for the customers of the parent may be what Art 14 allows.
    Rule::new(
        "representative-office-software",
        Effect::Bar(Bar::TradeNotAllowed),
        all!(
            is!(Applicant: RepresentativeOffice),
            is!(Activities: SoftwareService)
        ),
        since(2011, 3, 1),
        &[words(S::RepresentativeOffices13, "第十三条", "代表机构不得从事营利性活动。", "Representative offices may not carry on profit-making activities."), words(S::RepresentativeOffices2, "第二条", "本条例所称外国企业常驻代表机构(以下简称代表机构)，是指外国企业依照本条例规定，在中国境内设立的从事与该外国企业业务有关的非营利性活动的办事机构", "A resident representative office of a foreign enterprise, in the sense of these regulations, is an office that a foreign enterprise sets up in China under these regulations for non-profit activities connected with that enterprise’s business").indirect(), words(S::RepresentativeOffices35, "第三十五条第二款", "代表机构违反本条例规定从事营利性活动的，由登记机关责令改正，没收违法所得…", "A representative office that, in breach of these regulations, carries on profit-making activities is ordered by the registration authority to mend, and its unlawful gains are confiscated …")],
    )
    .reason(R::RepresentativeOfficeSoftware)
    .decided_by_regulator(),
    // Advertising for others earns; that of the parent's own goods is allowed, and no question tells them apart.
    Rule::new(
        "representative-office-advertising",
        Effect::Bar(Bar::TradeNotAllowed),
        all!(
            is!(Applicant: RepresentativeOffice),
            is!(Activities: Advertising)
        ),
        since(2011, 3, 1),
        &[words(S::RepresentativeOffices13, "第十三条", "代表机构不得从事营利性活动。", "Representative offices may not carry on profit-making activities."), words(S::RepresentativeOffices14, "第十四条（一）", "与外国企业产品或者服务有关的市场调查、展示、宣传活动", "market research, display and promotion connected with the foreign enterprise’s products or services").against(), words(S::RepresentativeOffices35, "第三十五条第二款", "代表机构违反本条例规定从事营利性活动的，由登记机关责令改正，没收违法所得…", "A representative office that, in breach of these regulations, carries on profit-making activities is ordered by the registration authority to mend, and its unlawful gains are confiscated …")],
    )
    .reason(R::RepresentativeOfficeAdvertising)
    .decided_by_regulator(),
    // Art 14 is a closed list: nothing in it is a platform for the words of others.
    Rule::new(
        "representative-office-platforms",
        Effect::Bar(Bar::TradeNotAllowed),
        all!(
            is!(Applicant: RepresentativeOffice),
            is!(Activities: InformationPlatform | Search | Community)
        ),
        since(2011, 3, 1),
        &[words(S::RepresentativeOffices14, "第十四条", "代表机构可以从事与外国企业业务有关的下列活动", "A representative office may carry on the following activities connected with the business of the foreign enterprise").indirect(), words(S::RepresentativeOffices14, "第三十七条", "代表机构违反本条例第十四条规定从事业务活动以外活动的，由登记机关责令限期改正", "A representative office that, in breach of Article 14, carries on other than its business activities is ordered by the registration authority to mend within a time").indirect()],
    )
    .reason(R::RepresentativeOfficePlatforms)
    .decided_by_regulator(),
    // 禁止投资互联网新闻信息服务、网络出版服务、网络视听节目服务、互联网文化经营（音乐除外）
    Rule::new(
        "foreign-content",
        Effect::Bar(Bar::ForeignProhibited),
        all!(is!(Applicant: ForeignInvested), CLOSED_CONTENT),
        since(2017, 7, 28),
        &[words(S::NegativeListProhibited, "七、信息传输、软件和信息技术服务业", "禁止投资互联网新闻信息服务、网络出版服务、网络视听节目服务、互联网文化经营（音乐除外）、互联网公众发布信息服务", "Investment is prohibited in internet news information services, online publishing services, online audio-visual programme services, internet culture business (except music), and services of publishing information to the public on the internet"), words(S::Catalogue2017, "prohibited industries, item 26", "Internet news information service, online publication services, online audio and video program streaming services, … and Internet cultural business (excluding music)", "Internet news information service, online publication services, online audio and video program streaming services, … and Internet cultural business (excluding music)")],
    )
    .reason(R::ForeignContent),
    // 在中华人民共和国境内依法设立的法人: who is not registered in the mainland can have none of these permits.
    Rule::new(
        "offshore-content",
        Effect::Bar(Bar::ForeignProhibited),
        all!(
            is!(Applicant: OffshoreCompany),
            any!(CLOSED_CONTENT, is!(Topics: Culture))
        ),
        since(2017, 7, 28),
        &[words(S::NegativeListProhibited, "七、信息传输、软件和信息技术服务业", "禁止投资互联网新闻信息服务、网络出版服务、网络视听节目服务、互联网文化经营（音乐除外）、互联网公众发布信息服务", "Investment is prohibited in internet news information services, online publishing services, online audio-visual programme services, internet culture business (except music), and services of publishing information to the public on the internet").indirect(), words(S::NewsProvisions6, "第六条", "申请互联网新闻信息服务许可证条件 1.在中华人民共和国境内依法设立的法人; 2.主要负责人、总编辑是中国公民;", "Conditions for applying for the permit for internet news information services: 1. a legal person set up by law within the PRC; 2. the principal and the chief editor are Chinese citizens;").sample(), words(S::Catalogue2017, "prohibited industries, item 26", "Internet news information service, online publication services, online audio and video program streaming services, … and Internet cultural business (excluding music)", "Internet news information service, online publication services, online audio and video program streaming services, … and Internet cultural business (excluding music)").indirect()],
    )
    .reason(R::ForeignContent)
    .decided_by_province(),
    Rule::new(
        "foreign-religion",
        Effect::Bar(Bar::ForeignProhibited),
        all!(
            is!(Applicant: ForeignInvested | OffshoreCompany),
            is!(Topics: Religion)
        ),
        since(2022, 3, 1),
        &[words(S::ReligionMeasures, "题目及正文", "境外组织或个人不得在境内从事互联网宗教信息服务", "organisations or individuals from abroad may not provide internet religious information services within the territory"), words(S::ReligionMeasures6, "第六条（一）", "(一)申请人是在中华人民共和国境内依法设立的法人组织或者非法人组织,其法定代表人或者主要负责人是具有中国国籍的内地居民;", "(1) the applicant is a legal person or an organisation without legal personality, set up by law within the PRC, whose legal representative or principal is a mainland resident of Chinese nationality;").indirect(), words(S::ReligionDraft2018, "第七条末款", "境外组织或者个人及其在境内成立的组织不得在境内从事互联网宗教信息服务。", "Organisations or individuals from abroad, and the organisations that they set up in the territory, may not provide internet religious information services there.").indirect()],
    )
    .reason(R::ForeignReligion),
    // 境外组织或者个人…不得在境内从事互联网宗教信息服务
    Rule::new(
        "foreign-religion-individual",
        Effect::Bar(Bar::ForeignProhibited),
        all!(
            INDIVIDUAL,
            is!(Person: ForeignResident | ForeignVisitor),
            is!(Topics: Religion)
        ),
        since(2022, 3, 1),
        &[words(S::ReligionMeasures6, "第六条（一）", "(一)申请人是在中华人民共和国境内依法设立的法人组织或者非法人组织,其法定代表人或者主要负责人是具有中国国籍的内地居民;", "(1) the applicant is a legal person or an organisation without legal personality, set up by law within the PRC, whose legal representative or principal is a mainland resident of Chinese nationality;"), words(S::ReligionMeasures, "题目及正文", "境外组织或个人不得在境内从事互联网宗教信息服务", "organisations or individuals from abroad may not provide internet religious information services within the territory")],
    )
    .reason(R::ForeignReligion),
    Rule::new(
        "foreign-religion-hong-kong-macau-taiwan",
        Effect::Bar(Bar::ForeignProhibited),
        all!(
            INDIVIDUAL,
            is!(Person: HongKongMacau | Taiwan),
            is!(Topics: Religion)
        ),
        since(2022, 3, 1),
        &[words(S::ReligionMeasures6, "第六条（一）", "(一)申请人是在中华人民共和国境内依法设立的法人组织或者非法人组织,其法定代表人或者主要负责人是具有中国国籍的内地居民;", "(1) the applicant is a legal person or an organisation without legal personality, set up by law within the PRC, whose legal representative or principal is a mainland resident of Chinese nationality;"), words(S::ReligionMeasures, "题目及正文", "境外组织或个人不得在境内从事互联网宗教信息服务", "organisations or individuals from abroad may not provide internet religious information services within the territory").indirect()],
    )
    .reason(R::ForeignReligion)
    .decided_by_province(),
    // School subjects alone, and the question cannot tell them from other training.
    Rule::new(
        "foreign-training",
        Effect::Bar(Bar::ForeignProhibited),
        all!(is!(Applicant: ForeignInvested), TRAINING),
        since(2021, 7, 24),
        &[words(S::DoubleReduction13, "十三", "外资不得通过兼并收购、受托经营、加盟连锁、利用可变利益实体等方式控股或参股学科类培训机构。", "Foreign capital may not control or hold shares in school-subject training institutions by merger, entrusted operation, franchise, variable interest entities or the like.")],
    )
    .reason(R::ForeignTraining)
    .decided_by_regulator(),
    // Music is excepted, and the question cannot tell it apart.
    Rule::new(
        "foreign-culture",
        Effect::Bar(Bar::ForeignProhibited),
        all!(is!(Applicant: ForeignInvested), is!(Topics: Culture)),
        since(2017, 7, 28),
        &[words(S::NegativeListProhibited, "七、信息传输、软件和信息技术服务业", "禁止投资互联网新闻信息服务、网络出版服务、网络视听节目服务、互联网文化经营（音乐除外）、互联网公众发布信息服务", "Investment is prohibited in internet news information services, online publishing services, online audio-visual programme services, internet culture business (except music), and services of publishing information to the public on the internet"), words(S::Catalogue2017, "prohibited industries, item 26", "Internet news information service, online publication services, online audio and video program streaming services, … and Internet cultural business (excluding music)", "Internet news information service, online publication services, online audio and video program streaming services, … and Internet cultural business (excluding music)")],
    )
    .reason(R::ForeignCulture)
    .decided_by_province(),
    // Art 14 lists what an office may do; news and audio-visual programmes fail on its lack of personality as well.
    Rule::new(
        "representative-office-content",
        Effect::Bar(Bar::ForeignProhibited),
        all!(
            is!(Applicant: RepresentativeOffice),
            any!(CLOSED_CONTENT, is!(Topics: Culture))
        ),
        since(2017, 7, 28),
        &[words(S::RepresentativeOffices14, "第十四条（一）", "与外国企业产品或者服务有关的市场调查、展示、宣传活动", "market research, display and promotion connected with the foreign enterprise’s products or services").indirect(), words(S::RepresentativeOffices2, "第二条", "本条例所称外国企业常驻代表机构(以下简称代表机构)，是指外国企业依照本条例规定，在中国境内设立的从事与该外国企业业务有关的非营利性活动的办事机构", "A resident representative office of a foreign enterprise, in the sense of these regulations, is an office that a foreign enterprise sets up in China under these regulations for non-profit activities connected with that enterprise’s business").indirect()],
    )
    .reason(R::RepresentativeOfficeContent)
    .decided_by_province(),
    Rule::new(
        "representative-office-religion",
        Effect::Bar(Bar::ForeignProhibited),
        all!(is!(Applicant: RepresentativeOffice), is!(Topics: Religion)),
        since(2022, 3, 1),
        &[words(S::ReligionMeasures, "题目及正文", "境外组织或个人不得在境内从事互联网宗教信息服务", "organisations or individuals from abroad may not provide internet religious information services within the territory").indirect(), words(S::RepresentativeOffices2, "第二条", "本条例所称外国企业常驻代表机构(以下简称代表机构)，是指外国企业依照本条例规定，在中国境内设立的从事与该外国企业业务有关的非营利性活动的办事机构", "A resident representative office of a foreign enterprise, in the sense of these regulations, is an office that a foreign enterprise sets up in China under these regulations for non-profit activities connected with that enterprise’s business").indirect()],
    )
    .reason(R::ForeignReligion)
    .decided_by_province(),
    // The office of a foreign bank may show what it is; what it may not do is the business.
    Rule::new(
        "representative-office-sectors",
        Effect::Bar(Bar::TradeNotAllowed),
        all!(
            is!(Applicant: RepresentativeOffice),
            any!(
                is!(Topics: Finance | MedicalServices),
                TRAINING,
                JOB_AGENT
            )
        ),
        since(2011, 3, 1),
        &[words(S::RepresentativeOffices13, "第十三条", "代表机构不得从事营利性活动。", "Representative offices may not carry on profit-making activities."), words(S::RepresentativeOffices14, "第十四条（一）", "与外国企业产品或者服务有关的市场调查、展示、宣传活动", "market research, display and promotion connected with the foreign enterprise’s products or services").indirect()],
    )
    .reason(R::RepresentativeOfficeContent)
    .decided_by_regulator(),
    // 第六条 经营增值电信业务…外方投资者…出资比例，最终不得超过50%，国家另有规定的除外
    Rule::new(
        "foreign-cap-before-pilot",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(FOREIGN_OVER_50, any!(PUBLISHING_PLATFORM, PROCESSING)),
        since(2016, 2, 6).until(2024, 10, 23),
        &[words(S::ForeignTelecom2016, "第六条第二款", "经营增值电信业务(包括基础电信业务中的无线寻呼业务)的外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%。", "In a foreign-invested telecom enterprise that carries on value-added telecom business (including the wireless paging of basic telecom), the share of the foreign investors may not finally exceed 50%."), words(S::ForeignTelecomArticle6, "第六条第二款", "经营增值电信业务（包括基础电信业务中的无线寻呼业务）的外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%，国家另有规定的除外。", "In a foreign-invested telecom enterprise that carries on value-added telecom business (including the wireless paging of basic telecom), the share of the foreign investors may not finally exceed 50%, unless the State provides otherwise.")],
    )
    .reason(R::ForeignCap),
    Rule::new(
        "foreign-cap",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(
            FOREIGN_OVER_50,
            PROCESSING,
            not!(PILOT),
            not!(is!(Cepa: Yes))
        ),
        since(2024, 10, 23),
        &[words(S::ForeignTelecomArticle6, "第六条第二款", "经营增值电信业务（包括基础电信业务中的无线寻呼业务）的外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%，国家另有规定的除外。", "In a foreign-invested telecom enterprise that carries on value-added telecom business (including the wireless paging of basic telecom), the share of the foreign investors may not finally exceed 50%, unless the State provides otherwise."), words(S::ForeignTelecomArticle16, "第十六条", "香港特别行政区、澳门特别行政区和台湾地区的公司、企业在内地投资经营电信业务，比照适用本规定。", "To companies and enterprises of the Hong Kong and Macau special administrative regions and of Taiwan that invest in and carry on telecom business in the mainland, these provisions apply by analogy."), words(S::NegativeListTelecom, "（2020年版第16项，律所引文）", "增值电信业务的外资股比不超过 50%(电子商务、国内多方通信、存储转发类、呼叫中心除外)", "the foreign share in value-added telecom business does not exceed 50% (except e-commerce, domestic multi-party communication, store-and-forward and call centres)"), words(S::Pilot107, "二", "在获批开展试点的地区取消互联网数据中心(IDC)、内容分发网络(CDN)、互联网接入服务(ISP)、在线数据处理与交易处理,以及信息服务中信息发布平台和递送服务(互联网新闻信息、网络出版、网络视听、互联网文化经营除外)、信息保护和处理服务业务的外资股比限制。", "In areas approved for the pilot the limits on foreign shares are lifted for internet data centres (IDC), content delivery networks (CDN), internet access (ISP), online data and transaction processing, and, within information services, for publishing platforms and delivery services (except internet news, online publishing, online audio-visual and internet culture business) and for services of protecting and processing information.").indirect()],
    )
    .reason(R::ForeignCap),
    Rule::new(
        "foreign-cap-publishing",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(
            FOREIGN_OVER_50,
            PUBLISHING_PLATFORM,
            not!(PILOT),
            not!(is!(Cepa: Yes))
        ),
        since(2024, 10, 23),
        &[words(S::ForeignTelecomArticle6, "第六条第二款", "经营增值电信业务（包括基础电信业务中的无线寻呼业务）的外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%，国家另有规定的除外。", "In a foreign-invested telecom enterprise that carries on value-added telecom business (including the wireless paging of basic telecom), the share of the foreign investors may not finally exceed 50%, unless the State provides otherwise."), words(S::ForeignTelecomArticle16, "第十六条", "香港特别行政区、澳门特别行政区和台湾地区的公司、企业在内地投资经营电信业务，比照适用本规定。", "To companies and enterprises of the Hong Kong and Macau special administrative regions and of Taiwan that invest in and carry on telecom business in the mainland, these provisions apply by analogy."), words(S::Pilot107, "二", "在获批开展试点的地区取消互联网数据中心(IDC)、内容分发网络(CDN)、互联网接入服务(ISP)、在线数据处理与交易处理,以及信息服务中信息发布平台和递送服务(互联网新闻信息、网络出版、网络视听、互联网文化经营除外)、信息保护和处理服务业务的外资股比限制。", "In areas approved for the pilot the limits on foreign shares are lifted for internet data centres (IDC), content delivery networks (CDN), internet access (ISP), online data and transaction processing, and, within information services, for publishing platforms and delivery services (except internet news, online publishing, online audio-visual and internet culture business) and for services of protecting and processing information.").indirect()],
    )
    .reason(R::ForeignCap)
    .decided_by_province(),
    Rule::new(
        "foreign-cap-with-cepa",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(
            FOREIGN_OVER_50,
            any!(PUBLISHING_PLATFORM, PROCESSING),
            not!(PILOT),
            is!(Cepa: Yes)
        ),
        since(2024, 10, 23).until(2025, 3, 1),
        &[words(S::ForeignTelecomArticle6, "第六条第二款", "外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%，国家另有规定的除外。", "In a foreign-invested telecom enterprise the share of the foreign investors may not finally exceed 50%, unless the State provides otherwise."), words(S::NegativeListTelecom, "（2020年版第16项，律所引文）", "增值电信业务的外资股比不超过 50%", "the foreign share in value-added telecom business does not exceed 50%"), words(S::Cepa2016, "I. Establishing a Joint Venture", "eligible Hong Kong and Macau companies may now hold up to a 50% interest in the equity of a joint venture in mainland China to provide the following services: … 3. Other value-added telecom services", "eligible Hong Kong and Macau companies may now hold up to a 50% interest in the equity of a joint venture in mainland China to provide the following services: … 3. Other value-added telecom services")],
    )
    .reason(R::ForeignCap),
    // The amended agreement's telecom rows have not been read.
    Rule::new(
        "foreign-cap-with-amended-cepa",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(
            FOREIGN_OVER_50,
            any!(PUBLISHING_PLATFORM, PROCESSING),
            not!(PILOT),
            is!(Cepa: Yes)
        ),
        since(2025, 3, 1),
        &[words(S::ForeignTelecomArticle6, "第六条第二款", "外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%，国家另有规定的除外。", "In a foreign-invested telecom enterprise the share of the foreign investors may not finally exceed 50%, unless the State provides otherwise."), words(S::NegativeListTelecom, "（2020年版第16项，律所引文）", "增值电信业务的外资股比不超过 50%", "the foreign share in value-added telecom business does not exceed 50%")],
    )
    .reason(R::ForeignCapCepa)
    .decided_by_regulator(),
    Rule::new(
        "foreign-cap-search-community",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(FOREIGN_OVER_50, CLOSED_PLATFORM),
        since(2016, 2, 6),
        &[words(S::ForeignTelecom2016, "第六条第二款", "经营增值电信业务(包括基础电信业务中的无线寻呼业务)的外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%。", "In a foreign-invested telecom enterprise that carries on value-added telecom business (including the wireless paging of basic telecom), the share of the foreign investors may not finally exceed 50%."), words(S::ForeignTelecomArticle6, "第六条第二款", "经营增值电信业务（包括基础电信业务中的无线寻呼业务）的外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%，国家另有规定的除外。", "In a foreign-invested telecom enterprise that carries on value-added telecom business (including the wireless paging of basic telecom), the share of the foreign investors may not finally exceed 50%, unless the State provides otherwise."), words(S::NegativeListTelecom, "（2020年版第16项，律所引文）", "增值电信业务的外资股比不超过 50%(电子商务、国内多方通信、存储转发类、呼叫中心除外)", "the foreign share in value-added telecom business does not exceed 50% (except e-commerce, domestic multi-party communication, store-and-forward and call centres)"), words(S::Pilot107, "二", "在获批开展试点的地区取消互联网数据中心(IDC)、内容分发网络(CDN)、互联网接入服务(ISP)、在线数据处理与交易处理,以及信息服务中信息发布平台和递送服务(互联网新闻信息、网络出版、网络视听、互联网文化经营除外)、信息保护和处理服务业务的外资股比限制。", "In areas approved for the pilot the limits on foreign shares are lifted for internet data centres (IDC), content delivery networks (CDN), internet access (ISP), online data and transaction processing, and, within information services, for publishing platforms and delivery services (except internet news, online publishing, online audio-visual and internet culture business) and for services of protecting and processing information.").sample()],
    )
    .reason(R::ForeignCapSearchCommunity)
    .decided_by_province(),
    Rule::new(
        "foreign-cap-app-store-before-cepa",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(FOREIGN_OVER_50, STORE_PLATFORM),
        since(2016, 2, 6).until(2016, 6, 30),
        &[words(S::ForeignTelecom2016, "第六条第二款", "经营增值电信业务(包括基础电信业务中的无线寻呼业务)的外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%。", "In a foreign-invested telecom enterprise that carries on value-added telecom business (including the wireless paging of basic telecom), the share of the foreign investors may not finally exceed 50%.")],
    )
    .reason(R::ForeignCapAppStore)
    .decided_by_regulator(),
    Rule::new(
        "foreign-cap-app-store-before-pilot",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(FOREIGN_OVER_50, STORE_PLATFORM, not!(is!(Cepa: Yes))),
        since(2016, 6, 30).until(2024, 10, 23),
        &[words(S::ForeignTelecom2016, "第六条第二款", "经营增值电信业务(包括基础电信业务中的无线寻呼业务)的外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%。", "In a foreign-invested telecom enterprise that carries on value-added telecom business (including the wireless paging of basic telecom), the share of the foreign investors may not finally exceed 50%."), words(S::ForeignTelecomArticle6, "第六条第二款", "外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%，国家另有规定的除外。", "In a foreign-invested telecom enterprise the share of the foreign investors may not finally exceed 50%, unless the State provides otherwise."), words(S::Cepa2016, "wholly-owned", "may also establish a wholly owned subsidiary to provide … 6. Information services (application stores only).", "may also establish a wholly owned subsidiary to provide … 6. Information services (application stores only).").indirect(), words(S::FtzAppStores2018, "（正文）", "2018年版自貿區外資準入負面清單將此前只是在上海自貿區試點的所有政策,推廣至所有自貿試驗區,自2018年7月30日起,所有自貿區都將執行這些試點政策", "the free-trade zones’ list of 2018 spreads all policies that had been tried only in the Shanghai zone to all free-trade zones; from 30 July 2018 all of them carry out these pilot policies").against().indirect()],
    )
    .reason(R::ForeignCapAppStore)
    .decided_by_regulator(),
    Rule::new(
        "foreign-cap-app-store-before-opening",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(
            FOREIGN_OVER_50,
            STORE_PLATFORM,
            not!(is!(Cepa: Yes)),
            not!(PILOT)
        ),
        since(2024, 10, 23).until(2025, 4, 21),
        &[words(S::ForeignTelecomArticle6, "第六条第二款", "外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%，国家另有规定的除外。", "In a foreign-invested telecom enterprise the share of the foreign investors may not finally exceed 50%, unless the State provides otherwise."), words(S::NegativeListTelecom, "（2020年版第16项，律所引文）", "增值电信业务的外资股比不超过 50%", "the foreign share in value-added telecom business does not exceed 50%"), words(S::Pilot107, "二", "在获批开展试点的地区取消互联网数据中心(IDC)、内容分发网络(CDN)、互联网接入服务(ISP)、在线数据处理与交易处理,以及信息服务中信息发布平台和递送服务(互联网新闻信息、网络出版、网络视听、互联网文化经营除外)、信息保护和处理服务业务的外资股比限制。", "In areas approved for the pilot the limits on foreign shares are lifted for internet data centres (IDC), content delivery networks (CDN), internet access (ISP), online data and transaction processing, and, within information services, for publishing platforms and delivery services (except internet news, online publishing, online audio-visual and internet culture business) and for services of protecting and processing information.").indirect(), words(S::Cepa2016, "wholly-owned", "may also establish a wholly owned subsidiary to provide … 6. Information services (application stores only).", "may also establish a wholly owned subsidiary to provide … 6. Information services (application stores only).").indirect(), words(S::FtzAppStores2018, "（正文）", "2018年版自貿區外資準入負面清單將此前只是在上海自貿區試點的所有政策,推廣至所有自貿試驗區,自2018年7月30日起,所有自貿區都將執行這些試點政策", "the free-trade zones’ list of 2018 spreads all policies that had been tried only in the Shanghai zone to all free-trade zones; from 30 July 2018 all of them carry out these pilot policies").against().indirect()],
    )
    .reason(R::ForeignCapAppStore)
    .decided_by_regulator(),
    Rule::new(
        "foreign-cap-app-store",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(FOREIGN_OVER_50, STORE_PLATFORM, STORE_CLOSED),
        since(2025, 4, 21),
        &[words(S::ForeignTelecomArticle6, "第六条第二款", "经营增值电信业务（包括基础电信业务中的无线寻呼业务）的外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%，国家另有规定的除外。", "In a foreign-invested telecom enterprise that carries on value-added telecom business (including the wireless paging of basic telecom), the share of the foreign investors may not finally exceed 50%, unless the State provides otherwise."), words(S::NegativeListTelecom, "（2020年版第16项，律所引文）", "增值电信业务的外资股比不超过 50%(电子商务、国内多方通信、存储转发类、呼叫中心除外)", "the foreign share in value-added telecom business does not exceed 50% (except e-commerce, domestic multi-party communication, store-and-forward and call centres)"), words(S::ServiceSector2025, "（任务）", "试点任务中包括取消应用商店、互联网接入等服务业务的外资股比限制等试点内容", "among the tasks of the pilot is to lift the limits on foreign shares in services such as app stores and internet access").indirect(), words(S::Pilot107, "二", "在获批开展试点的地区取消互联网数据中心(IDC)、内容分发网络(CDN)、互联网接入服务(ISP)、在线数据处理与交易处理,以及信息服务中信息发布平台和递送服务(互联网新闻信息、网络出版、网络视听、互联网文化经营除外)、信息保护和处理服务业务的外资股比限制。", "In areas approved for the pilot the limits on foreign shares are lifted for internet data centres (IDC), content delivery networks (CDN), internet access (ISP), online data and transaction processing, and, within information services, for publishing platforms and delivery services (except internet news, online publishing, online audio-visual and internet culture business) and for services of protecting and processing information.").indirect(), words(S::Cepa2016, "wholly-owned", "may also establish a wholly owned subsidiary to provide … 6. Information services (application stores only).", "may also establish a wholly owned subsidiary to provide … 6. Information services (application stores only).").indirect(), words(S::FtzAppStores2018, "（正文）", "2018年版自貿區外資準入負面清單將此前只是在上海自貿區試點的所有政策,推廣至所有自貿試驗區,自2018年7月30日起,所有自貿區都將執行這些試點政策", "the free-trade zones’ list of 2018 spreads all policies that had been tried only in the Shanghai zone to all free-trade zones; from 30 July 2018 all of them carry out these pilot policies").against().indirect()],
    )
    .reason(R::ForeignCapAppStore)
    .decided_by_regulator(),
    // Were a licence needed for these, search and community would stay closed and the rest capped.
    Rule::new(
        "foreign-cap-if-licence-needed",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(
            FOREIGN_OVER_50,
            not!(HOLDS_B25),
            any!(
                is!(Activities: Search | Community),
                all!(
                    is!(Activities: InformationPlatform | Advertising | SoftwareService),
                    not!(PILOT)
                )
            )
        ),
        since(2016, 2, 6),
        &[words(S::ForeignTelecom2016, "第六条第二款", "经营增值电信业务(包括基础电信业务中的无线寻呼业务)的外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%。", "In a foreign-invested telecom enterprise that carries on value-added telecom business (including the wireless paging of basic telecom), the share of the foreign investors may not finally exceed 50%."), words(S::ForeignTelecomArticle6, "第六条第二款", "外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%，国家另有规定的除外。", "In a foreign-invested telecom enterprise the share of the foreign investors may not finally exceed 50%, unless the State provides otherwise."), words(S::NegativeListTelecom, "（2020年版第16项，律所引文）", "增值电信业务的外资股比不超过 50%(电子商务、国内多方通信、存储转发类、呼叫中心除外)", "the foreign share in value-added telecom business does not exceed 50% (except e-commerce, domestic multi-party communication, store-and-forward and call centres)")],
    )
    .contrary_reading(O::MayNeedLicenceClosed)
    .decided_by_regulator(),
    // 注册资本: 100 万元 within one province, 1000 万元 across provinces.
    Rule::new(
        "capital-under-1m",
        Effect::LicenceBar(Bar::CapitalTooLow),
        all!(COMPANY, NEEDS_B21, is!(Capital: Under1m)),
        since(2017, 9, 1),
        &[words(S::Order42Article6, "第六条（四）", "在省、自治区、直辖市范围内经营的，注册资本最低限额为100万元人民币", "for operation within a province, autonomous region or municipality, a registered capital of at least RMB 1 million")],
    )
    .reason(R::CapitalUnder1m),
    Rule::new(
        "capital-under-1m-information",
        Effect::LicenceBar(Bar::CapitalTooLow),
        all!(COMPANY, NEEDS_B25_ALONE, is!(Capital: Under1m)),
        since(2017, 9, 1),
        &[words(S::Order42Article6, "第六条（四）", "在省、自治区、直辖市范围内经营的，注册资本最低限额为100万元人民币", "for operation within a province, autonomous region or municipality, a registered capital of at least RMB 1 million")],
    )
    .reason(R::CapitalUnder1m)
    .decided_by_province(),
    Rule::new(
        "capital-under-10m-before-pilot",
        Effect::LicenceBar(Bar::CapitalTooLow),
        all!(COMPANY, NEEDS_TELECOM_LICENCE, NATIONAL_CAPITAL_MISSING),
        since(2017, 9, 1).until(2024, 11, 26),
        &[words(S::Order42Article6, "第六条（四）", "在全国或者跨省、自治区、直辖市范围经营的，注册资本最低限额为1000万元人民币", "for operation nation-wide or across provinces, autonomous regions or municipalities, a registered capital of at least RMB 10 million")],
    )
    .reason(R::CapitalUnder10m),
    Rule::new(
        "capital-under-10m",
        Effect::LicenceBar(Bar::CapitalTooLow),
        all!(
            COMPANY,
            NEEDS_B21,
            NATIONAL_CAPITAL_MISSING,
            not!(BEIJING_PILOT)
        ),
        since(2024, 11, 26),
        &[words(S::Order42Article6, "第六条（四）", "在全国或者跨省、自治区、直辖市范围经营的，注册资本最低限额为1000万元人民币", "for operation nation-wide or across provinces, autonomous regions or municipalities, a registered capital of at least RMB 10 million")],
    )
    .reason(R::CapitalUnder10m),
    Rule::new(
        "capital-under-10m-information",
        Effect::LicenceBar(Bar::CapitalTooLow),
        all!(
            COMPANY,
            NEEDS_B25_ALONE,
            NATIONAL_CAPITAL_MISSING,
            not!(BEIJING_PILOT)
        ),
        since(2024, 11, 26),
        &[words(S::Order42Article6, "第六条（四）", "在全国或者跨省、自治区、直辖市范围经营的，注册资本最低限额为1000万元人民币", "for operation nation-wide or across provinces, autonomous regions or municipalities, a registered capital of at least RMB 10 million")],
    )
    .reason(R::CapitalUnder10m)
    .decided_by_province(),
    Rule::new(
        "capital-beijing-pilot-may-be-refused",
        Effect::LicenceBar(Bar::CapitalTooLow),
        all!(
            NEEDS_TELECOM_LICENCE,
            NATIONAL_CAPITAL_MISSING,
            BEIJING_PILOT
        ),
        since(2024, 11, 26),
        &[words(S::Order42Article6, "第六条（四）", "在全国或者跨省、自治区、直辖市范围经营的，注册资本最低限额为1000万元人民币", "for operation nation-wide or across provinces, autonomous regions or municipalities, a registered capital of at least RMB 10 million")],
    )
    .contrary_reading(O::CapitalBeijingPilotMayBeRefused)
    .decided_by_province(),
    // 试点批复 is decided case by case.
    Rule::new(
        "pilot-approval-may-be-refused",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(
            FOREIGN_OVER_50,
            PILOT,
            any!(PUBLISHING_PLATFORM, PROCESSING)
        ),
        since(2024, 10, 23),
        &[words(S::Pilot107, "（正文）", "拟在试点地区开展前述增值电信业务的外商投资电信企业，应按照相关规定向工业和信息化部申请取得电信业务经营试点批复", "Foreign-invested telecom enterprises that mean to carry on these value-added telecom businesses in a pilot area shall apply to the ministry for the pilot approval as provided"), words(S::PilotBeijing, "正文", "应按照相关规定向工业和信息化部申请取得电信业务经营试点批复", "shall apply to the ministry for the approval of the pilot telecom business as provided").of(Province::Beijing)],
    )
    .contrary_reading(O::PilotApprovalMayBeRefused)
    .decided_by_province(),
    // Who is registered elsewhere is in none of the four areas: one of the two answers is wrong.
    Rule::new(
        "pilot-area-elsewhere",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(
            FOREIGN_OVER_50,
            PILOT,
            not!(is!(Province: Beijing | Shanghai | Hainan | Guangdong)),
            any!(
                PUBLISHING_PLATFORM,
                PROCESSING,
                all!(
                    STORE_PLATFORM,
                    not!(is!(Cepa: Yes)),
                    not!(is!(OpeningCity: Yes))
                )
            )
        ),
        since(2024, 10, 23),
        &[words(S::Pilot107, "一", "在北京市服务业扩大开放综合示范区、上海自由贸易试验区临港新片区及社会主义现代化建设引领区、海南自由贸易港、深圳中国特色社会主义先行示范区率先开展试点。", "The pilot begins in Beijing’s comprehensive demonstration zone for the wider opening of services, in the Lin-gang area of Shanghai’s free-trade zone and Shanghai’s leading area for socialist modernisation, in the Hainan free trade port, and in Shenzhen’s pioneering demonstration zone.").indirect()],
    )
    .contrary_reading(O::PilotAreaElsewhere)
    .decided_by_regulator(),
    Rule::new(
        "opening-city-elsewhere",
        Effect::LicenceBar(Bar::ForeignCap),
        all!(
            FOREIGN_OVER_50,
            STORE_PLATFORM,
            not!(is!(Cepa: Yes)),
            not!(PILOT),
            is!(OpeningCity: Yes),
            not!(is!(Province:
                Beijing | Tianjin | Liaoning | Shanghai | Jiangsu | Zhejiang | Anhui | Fujian | Shandong
                | Hubei | Guangdong | Hainan | Chongqing | Sichuan | Shaanxi))
        ),
        since(2025, 4, 21),
        &[words(S::ServiceSectorAddressees, "主送", "北京市、天津市、辽宁省、上海市、江苏省、浙江省、安徽省、福建省、山东省、湖北省、广东省、海南省、重庆市、四川省、陕西省人民政府", "to the people’s governments of Beijing, Tianjin, Liaoning, Shanghai, Jiangsu, Zhejiang, Anhui, Fujian, Shandong, Hubei, Guangdong, Hainan, Chongqing, Sichuan and Shaanxi").indirect()],
    )
    .contrary_reading(O::OpeningCityElsewhere)
    .decided_by_regulator(),
];
