//! Notes and duties in English.

use crate::law::{Duty, Event, Note, Unit};

/// A note.
#[must_use]
pub const fn note(note: Note) -> &'static str {
    match note {
        Note::RulesMayHaveChanged => {
            "On the day asked about, this edition of the rules is more than six months old. Check \
             the points that matter with the provider before you pay for anything."
        }
        Note::BeforeTheRecord => {
            "This rulebook's oldest source is of 20 October 2017. For an earlier day the answer \
             may miss rules that held then and are not recorded here."
        }
        Note::LawUnderRevision => {
            "A revision of Decree 292 (互联网信息服务管理办法) was published as a draft on 3 July \
             2026. It is not law, and nothing here applies it; no adoption had been found by 21 \
             November 2026."
        }
        Note::AlreadyFiled => {
            "The service is filed and nothing about it changes, so no order is due. The duties go \
             on."
        }
        Note::AccessKeepsNumber => {
            "Do not cancel the old filing. The new provider is added to it by an access filing \
             (接入备案): the number stays, and the site stays online with the number in its footer."
        }
        Note::CancelService => {
            "Cancel the service (注销) from the account that filed it, and its domain's filing if \
             the domain lapses. An applicant left without any service becomes an empty shell \
             (空壳), which the administration may cancel too."
        }
        Note::DnsOffUntilApproved => {
            "Until the filing is approved, a domain that has never been filed must not resolve to \
             a mainland node. Sites the applicant has filed before must open and show their number."
        }
        Note::FileWhereLicensed => {
            "An organisation files in the province that issued its certificate, wherever the \
             server stands, with an address in that province. A branch or subsidiary files for \
             itself."
        }
        Note::ProvinceRules => {
            "Each provincial administration has rules and papers of its own and changes them \
             without notice. Check with your provider before you send anything."
        }
        Note::SubdomainsCovered => {
            "File the registrable domain, such as example.com; its subdomains are covered. A \
             subdomain with another provider needs an access filing there, and every name \
             under .gov.cn is filed separately."
        }
        Note::OneDomainPerSite => {
            "Since 22 April 2019 one website has one domain. A second domain, even one that only \
             forwards to the first, is filed as a website of its own."
        }
        Note::OneAccountOneApplicant => {
            "One provider account files for one applicant, with as many services as its servers \
             allow. Another applicant needs another account."
        }
        Note::OneOrderAtATime => {
            "An applicant can have one order under way, counting all providers. A change and an \
             addition cannot run together."
        }
        Note::TemporaryServerForCdn => {
            "A mainland CDN alone cannot be filed. Buy a mainland server with a subscription of \
             at least three months for the filing, even if the site is hosted elsewhere."
        }
        Note::PortsDoNotMatter => {
            "Another port does not help: mainland providers intercept an unfiled domain on every \
             port."
        }
        Note::FiledDomainOnHongKong => {
            "Pointing a filed domain to a node in Hong Kong or overseas can get its filing \
             revoked. Use a domain that is not filed for a site outside the mainland."
        }
        Note::AppSeparateFromWebsite => {
            "A website's filing covers neither an app nor a mini-program, nor the other way \
             round. An app's filing names each domain level it uses, down to the fourth; those \
             domains need no website filing for this."
        }
        Note::AppFilingNotYet => {
            "Apps and mini-programs have been filed since 1 September 2023; those already running \
             had until 31 March 2024. On the day asked about there was no such duty. A marketplace \
             needed its licence all the same (Telecommunications Regulations, Art 7)."
        }
        Note::AppAndroid => {
            "Android: give the package name, the public key and the MD5 of the signing \
             certificate. One name on all platforms makes one filing."
        }
        Note::AppIos => {
            "iOS: give the Bundle ID, the public key and the SHA-1 of the certificate; the \
             developer account lists them under Identifiers and Certificates."
        }
        Note::AppHarmonyos => {
            "HarmonyOS: give the package name, the public key and the MD5 of the signing \
             certificate."
        }
        Note::FiledByPlatform => {
            "A mini-program (小程序) or quick app (快应用) is filed through the platform that \
             runs it, such as WeChat, Alipay or Douyin, not through a cloud. The platform's own \
             category rules may still ask for a licence."
        }
        Note::MiniProgramBackend => {
            "A domain on a mainland node behind the mini-program is a website of its own, filed \
             through that node's provider. Check it here separately."
        }
        Note::CustomDomainChangesAnswer => {
            "A domain of your own on a mainland node changes this answer: it has to be filed. \
             Licences are not looked at here: if others sell on the page, ask whether one is \
             needed."
        }
        Note::MainlandNodeChangesAnswer => {
            "One mainland server, CDN, firewall or storage node changes this answer; for a public \
             app, so does a mainland store. For a CDN choose a service area that excludes the \
             mainland."
        }
        Note::OverseasReachableNotGuaranteed => {
            "Mainland visitors can reach what is hosted outside without a filing, but more \
             slowly, most of all on mobile, and some risk of blocking remains. Baidu prefers \
             mainland hosting."
        }
        Note::MainlandOperatorAbroad => {
            "If the operator is in the mainland, a question stays open: MII Order 33, Art 5, \
             names the operator, while practice looks at the server, so no filing is possible. One \
             provider still advises the public-security filing (公安备案); provinces differ."
        }
        Note::HongKongDoesNotLicense => {
            "A server in Hong Kong takes away the filing, not the doubt about the licence: Art 7 \
             of the Telecommunications Regulations reaches whoever operates in the mainland. Take \
             advice before you start."
        }
        Note::IndividualContentLimits => {
            "A personal filing is for personal content: no company or trade content, no paid \
             service, no forum. Choose Other (其他) and describe the site: Beijing, Zhejiang and \
             Inner Mongolia refuse Blog or personal space (博客/个人空间), Hubei takes it."
        }
        Note::NameRules => {
            "A site's name needs at least three characters and a tie to the applicant. Not \
             accepted: only digits or English, a domain, a person's name, or 中国, 国家, 中央 and \
             the like unless the body is national. An app may not be named after an industry or a \
             well-known app."
        }
        Note::PhonesDiffer => {
            "If principal (主体负责人) and manager (服务负责人) are two people, their phones and \
             e-mail addresses must differ; in most provinces main and emergency numbers too. A \
             number used for another applicant is rejected. The reviewers call."
        }
        Note::PhoneLocal => {
            "The mobile number must be of the province: in Xinjiang for everybody, in Hunan, \
             Gansu and Shaanxi for individuals, in Hebei for individuals with a card from \
             elsewhere. A guide of 2018 asked this everywhere, and the same of the address."
        }
        Note::FormInChinese => {
            "Forms, text messages and calls are in Chinese only. Have somebody who reads, writes \
             and speaks it place the order."
        }
        Note::ForeignPrincipalAsk => {
            "Most provinces do not say whether a principal without a mainland card is accepted: \
             ask first. Tianjin, Shanghai, Zhejiang and Fujian accept a passport, and Beijing a \
             Hong Kong resident's travel permit; Shanxi, Shandong and Hebei want a holder of a \
             mainland card authorised."
        }
        Note::SoleTraderName => {
            "With a trade name (字号) and seal, a sole trader files as an enterprise. Without a \
             trade name it files as an individual in Guangdong, Hebei and Shanxi, and in Jiangsu \
             if it is not in the registry. Zhejiang wants both name and seal, Beijing a seal, \
             Shaanxi a name."
        }
        Note::MedicalLicenceGuangdong => {
            "Guangdong does not take the practice licence (医疗机构执业许可证) as the applicant's \
             certificate. Bring the certificate of the institution's legal form, and the licence's \
             number."
        }
        Note::EducationHealthPledge => {
            "Health information needs no permit before the filing; education needs one only where \
             another law says so, as for off-campus training. The province may ask for a stamped \
             pledge that none is involved (不涉及前置审批承诺书)."
        }
        Note::AudioVisualStateControlled => {
            "The audio-visual permit (信息网络传播视听节目许可证) goes to applicants that the \
             state owns or controls (Order 56, Art 8). That is not asked here; if yours is not \
             one, ask the broadcasting authority first."
        }
        Note::PaymentCapital => {
            "Holding buyers' money for sellers is a payment business: it takes a licence of the \
             People's Bank and at least RMB 100 million paid-in capital (Decree 768, since 1 May \
             2024). B21 does not replace it."
        }
        Note::IpChangeFiled => {
            "Whoever holds a commercial licence must file every change of the server's IP \
             address, through the provider."
        }
        Note::FilingIsFree => {
            "The administration charges nothing for a filing. Servers, domains and agents cost \
             money."
        }
        Note::Fines => {
            "No website filing: RMB 10,000, and closure on refusal (MII Order 33, Art 22); beyond \
             what was filed, RMB 5,000 to 10,000. False data: closed and cancelled (Art 23). No \
             number shown: RMB 5,000 to 50,000 (Decree 292, Art 22); no link: RMB 5,000 to 10,000, \
             since 2024 only if not mended in time (MII Order 33, Art 25)."
        }
        Note::LicenceFines => {
            "Without the licence, or beyond it: illegal income confiscated and three to five \
             times as much in fines; with none or less than RMB 50,000, RMB 100,000 to 1 million; \
             in serious cases closure (Decree 292, Art 19; Telecommunications Regulations, Art 69)."
        }
        Note::AppUpload2018 => {
            "In this province papers could be uploaded, and the website administrator verified, \
             in Alibaba Cloud's app; elsewhere this took a photograph."
        }
        Note::ShanghaiApp2018 => {
            "Shanghai verified the website administrator in an app of its administration, in \
             Chinese only, instead of by a photograph."
        }
        Note::ProvinceBeijing => {
            "Beijing keeps its own list of suffixes; a list of 2019 left \
             out .hk, .tw, .asia, .jp, .io, .me, .win and .org. The domain holder's name is in \
             Chinese or full pinyin. One person in both roles gives two phone numbers, two people \
             three or more. The seal bears the full name. Law firms: licence cover, registration, \
             inspection and change pages. Personal sites on law: a Beijing lawyer's certificate."
        }
        Note::ProvinceTianjin => {
            "No phone number may appear twice. Tencent: no manager past retirement age (men 60, \
             women 55). Scan the originals in colour. A site name has three Chinese characters or \
             more, and 博客, 论坛, 在线, 社区 or 交流 only with an approval. Individuals put \
             本网站是个人网站，不含有企业、单位等非个人网站的信息 in the remark. Huayuan: inside \
             the ring choose Nankai, outside Xiqing; free-trade and airport zones, Binhai."
        }
        Note::ProvinceHebei => {
            "The mailing address must lie in the same city as the certificate's. Place a change \
             before an addition, never both in one. More than one cloud resource for a site: \
             explain in the remark, for an access filing on stamped paper. Names of forums or \
             communities need a special approval. An organisation's principal needs no local \
             mobile number."
        }
        Note::ProvinceShanxi => "An order takes at most three new domains.",
        Note::ProvinceInnerMongolia => {
            "Individuals: a remark of 30 characters or more that says \
             本网站是个人网站，不含有企业、单位等非个人网站的信息; no temporary identity card; no \
             change of applicant. A legal representative with a card from elsewhere: a photograph \
             holding card and licence. Hospitals: business licence, practice licence and \
             advertising review certificate (医疗广告审查证明). Public institutions: a .cn \
             or .公益 domain."
        }
        Note::ProvinceLiaoning => {
            "A Liaoning phone number is recommended; a copy of another provider's page of 2023 \
             says required. One person in both roles gives two numbers, two people three. The \
             business licence is the three-in-one one. That copy also wants the legal \
             representative as principal if the name has 投资管理, 担保, 典当, 贷款 or 理财."
        }
        Note::ProvinceJilin => {
            "The domain's holder is the organisation under its full name. Names like 中国….中国 \
             are for national bodies. Under 18, proof of income is asked; the lowest age is not \
             stated."
        }
        Note::ProvinceHeilongjiang => {
            "Organisations may not choose 其他 as content. By one source a shareholder or \
             executive may be principal, with the articles or proof of office and a stamped \
             letter. One version allows four sites per order (individuals two), another no manager \
             over 65. Government bodies and institutions: a form approved by the staffing office \
             (编办)."
        }
        Note::ProvinceShanghai => {
            "Business licence: a colour original valid over a year, no e-licence. The manager's \
             letter names the domain. A foreign legal representative adds a Chinese name to the \
             passport and a stamped statement. Offices bring an organisation code certificate. No \
             Hong Kong identity cards or passports. Companies listed for abnormal operations \
             cannot file. A foreign parent's domain needs its authorisation. Residence permits: \
             over a month left, address to the room."
        }
        Note::ProvinceJiangsu => {
            "Since 1 June 2021 notice, pledge and video are made by the manager, with lines in \
             handwriting. A person manages for one company only. From 30 sites (individuals 10) a \
             website plan is due. A property certificate also proves residence. Names with \
             education words: a pledge of no off-campus training. Institutions use .cn or .公益, \
             government .gov.cn or .政务."
        }
        Note::ProvinceZhejiang => {
            "A licence duplicate is marked (1/1) or explained. Certificates and identity papers \
             are valid over three months. Finance words: a financial licence, or stamped pledges \
             of applicant and provider. The name filed is the site's real one. No 市辖区 in the \
             address."
        }
        Note::ProvinceAnhui => {
            "Words that need an approval: a record of a call to that authority and a stamped \
             pledge. A sole trader without a trade name files under the legal representative's \
             name with the remark 无字号无公章个体工商户. Minors: guardian's card and consent. The \
             administration promises eight working days."
        }
        Note::ProvinceFujian => {
            "Main and emergency numbers of principal and manager may not be swapped. A foreign \
             legal representative authorises a manager with a mainland identity card. Tencent's \
             page wants the domain held by the organisation; two others accept the legal \
             representative. Age 16 or 17, by an older page: guardian's statement, card and \
             household pages."
        }
        Note::ProvinceJiangxi => {
            "A manager serves one organisation only. With more than 15 services filed \
             (individuals seven), an order takes one domain. One version wants the remark to say \
             whether any business needs an approval. Culture words: a culture pledge; education \
             words: a pledge of no off-campus training. Government bodies and institutions: \
             approval of the staffing office (编办)."
        }
        Note::ProvinceShandong => {
            "Identity papers and phones of principal and manager may not serve another applicant. \
             Individuals put 本网站是个人网站，不含有企业、单位等非个人网站的信息 in the remark; \
             social-security proof or a purchase contract also shows residence. Investment words: \
             a stamped pledge of no finance. Publications: a business licence for them; games: the \
             publication number (版号). Law firms: a code certificate. Alibaba Cloud: 45 days left \
             on the domain."
        }
        Note::ProvinceHenan => {
            "Mailing and certificate addresses lie in the same city. An order takes five domains \
             at most, an individual's one site. Identity papers are valid over three months; \
             papers and phones serve no other applicant. The business licence is the three-in-one \
             one. Words that need an approval: Henan's own pledge, not for finance. In 2018: \
             domain certificates from four domains."
        }
        Note::ProvinceHubei => {
            "No pledge is accepted: with regulated words in the business scope, narrow the scope. \
             One website per order. Two different phone numbers. A yearly review by text message \
             was held in 2020: answer one if it comes."
        }
        Note::ProvinceHunan => {
            "One site or domain per order. A company without a seal cannot file. The person named \
             must answer the phone. The website plan is a stamped PDF. In 2018 every number had to \
             be local."
        }
        Note::ProvinceGuangdong => {
            "Two different mobile numbers. Mailing and certificate addresses lie in one \
             prefecture city. The pledge is signed by hand by the legal representative and sealed; \
             an individual adds a fingerprint, also on a copied card. Students must be 18 and file \
             in their home province. Over 31 domain prefixes (individuals five): plan, domain \
             certificates and contract by post. Finance words: a pledge. The footer shows the \
             applicant's number, without -1."
        }
        Note::ProvinceGuangxi => {
            "Only a business licence is taken, no organisation code. Sites already filed must \
             open and show their number. Over five domains: a stamped statement. Individuals put \
             本网站是个人网站，不含有企业、单位等非个人网站的信息 in the remark; over three sites, \
             domain certificates, plan, card copy and contract go by post. Older pages ask for a \
             local phone."
        }
        Note::ProvinceHainan => {
            "The business licence bears the seal 海南省市场监督管理局商事登记专用章 and a number \
             with 琼. An individual's first order has one domain. The emergency number differs \
             from the first. Regulated words in the scope: explain them in the remark."
        }
        Note::ProvinceChongqing => {
            "The emergency number differs from the first, and none serves another applicant; \
             individuals name the emergency contact. No English in the site's name. A domain held \
             by the legal representative needs the company's authorisation. From 35 sites \
             (individuals over five, with a guarantee) a website plan is due."
        }
        Note::ProvinceSichuan => {
            "Identity papers of principal and manager may not serve another applicant. Social \
             security or a labour contract also shows residence. Sole traders and trading \
             companies with a card from elsewhere: a permit or three to six months' social \
             security. Over five domains: a stamped statement. A licence for an online shop names \
             the very domain."
        }
        Note::ProvinceGuizhou => {
            "The address must match the city of the certificate. An order takes five sites at \
             most. Individuals: no forum and no blog."
        }
        Note::ProvinceYunnan => {
            "Foreigners bring a passport, residents of Hong Kong, Macau and Taiwan their travel \
             permits. Phones may not serve another applicant. No place name as site name, such as \
             怒江网. In 2018 Alibaba Cloud also asked for domain certificates."
        }
        Note::ProvinceTibet => {
            "The party-building letter (网站党建备案信息确认函) for a first filing comes from the \
             local Party working-committee office; a later copy of the rules omits it, so ask. The \
             administration calls to verify."
        }
        Note::ProvinceShaanxi => {
            "An organisation has at most 30 sites, an individual five. An organisation with a \
             number from elsewhere explains it in the remark. An individual's blog needs the news \
             approval of the cyberspace administration. The manager's letter is signed and \
             stamped. In 2018: domain certificates from five domains."
        }
        Note::ProvinceGansu => {
            "The emergency contact is a third person, named in the remark. For a principal who is \
             not the legal representative the remark says XXX是XXX部门的领导，负责XXX. Individuals \
             put 本网站是个人网站，不含有企业、单位等非个人网站的信息 and the expected opening \
             date in the remark."
        }
        Note::ProvinceQinghai => {
            "The phone is that of the person who really looks after the content, not of a web \
             agency. Individuals under 22: proof of study or work. A change needs the full five \
             images (五图)."
        }
        Note::ProvinceNingxia => {
            "The emergency number differs from the first. Individuals with three sites or more: a \
             statement of use. Religious content: approval of the autonomous region. An older page \
             took a lease of a year or a purchase contract from people from elsewhere; the newer \
             takes local cards only."
        }
        Note::ProvinceXinjiang => {
            "The party-building letter (党建确认函) is needed for all but cancellations and \
             changes that leave the domain alone; call the regional cyberspace administration, \
             0991-2384749 as printed by Tencent. Identity papers and phones serve no other \
             applicant. One domain per website."
        }
        Note::ProviderCannotFile => "Cannot file this plan",
        Note::ProviderContactRule => "Contact person",
        Note::ProviderServices => "What it does",
        Note::ProviderServer => "Server",
        Note::ProviderProof => "Proof of the server",
        Note::ProviderDomain => "Domain",
        Note::ProviderPapers => "Papers",
        Note::ProviderVerification => "Identity check",
        Note::ProviderPortal => "Account and portal",
        Note::ProviderReview => "Review",
        Note::ProviderLanguage => "Language",
        Note::ProviderLicence => "Commercial licence",
        Note::ProviderPsb => "Public-security filing",
    }
}

/// A duty.
#[must_use]
pub const fn duty(duty: Duty) -> &'static str {
    match duty {
        Duty::SmsCheck => {
            "Answer the ministry's text message: enter its code on the administration's site \
             before it lapses. Use real SIM cards, for virtual number ranges do not work; the \
             sixth wrong code returns the order."
        }
        Duty::PsbFiling => {
            "Make the public-security filing (公安备案) at beian.mps.gov.cn (formerly \
             beian.gov.cn) within 30 days of opening; then show number and icon on the page within \
             30 days of approval (Order 33 of the Ministry of Public Security, Art 12). It names \
             legal persons and other organisations; individuals may file there too. Otherwise: a \
             warning, or up to six months' suspension (Art 23)."
        }
        Duty::FooterNumber => {
            "Put the filing number at the bottom centre of the home page from the day it opens, \
             linked to the filing system, now beian.miit.gov.cn (MII Order 33, Art 13); in an app, \
             under settings or about. Licence holders show the licence number as well (Decree 292, \
             Art 12)."
        }
        Duty::KeepCurrent => {
            "Keep what was filed correct. File a planned change 30 days ahead (Decree 292, Art \
             11; MII Order 33, Art 14); providers want what has already changed within 10 working \
             days. Province, certificate number and domain cannot be edited."
        }
        Duty::LogRetention => "Keep network logs for at least six months (Cybersecurity Law).",
        Duty::DrugsDevicesFiling => {
            "After the ICP filing, an organisation files its drug or device information with the \
             provincial drug administration, for each website or app (NMPA notice 123 of 2025). \
             Two qualified staff are needed, and the number goes on the home page. It is checked \
             within three months. Some provinces and providers still ask for it earlier."
        }
        Duty::LicenceAnnualReport => {
            "The licence holder reports every year between 1 January and 31 March, in the \
             ministry's licence system, now dxzhgl.miit.gov.cn (MIIT Order 42)."
        }
        Duty::LicenceRenewal => {
            "The licence runs five years (MIIT Order 42, Art 14). Apply for the next in time; \
             agencies say 90 days before."
        }
        Duty::CrossBorderData => {
            "Personal data of mainland users kept outside the mainland counts as exported \
             (Personal Information Protection Law, Arts 38 and 39). Since March 2024, fewer than \
             100,000 people a year without sensitive data need no procedure; up to one million, a \
             standard contract or certification; beyond that, a security assessment."
        }
    }
}

/// What a deadline counts from, to follow it.
#[must_use]
pub const fn event(event: Event) -> &'static str {
    match event {
        Event::ProviderReview => "after the provider's review",
        Event::SmsSent => "after the text message is sent",
        Event::SiteOpens => "after the site opens",
        Event::FilingApproved => "after the filing is approved",
        Event::DataChanges => "after the change",
        Event::RecordMade => "after the record is made",
        Event::YearEnds => "after the year ends",
        Event::LicenceIssued => "after the licence is issued",
    }
}

/// A unit of time, for one and for several.
#[must_use]
pub const fn unit(unit: Unit) -> [&'static str; 2] {
    match unit {
        Unit::Hours => ["hour", "hours"],
        Unit::Days => ["day", "days"],
        Unit::WorkingDays => ["working day", "working days"],
        Unit::Months => ["month", "months"],
        Unit::Years => ["year", "years"],
    }
}
