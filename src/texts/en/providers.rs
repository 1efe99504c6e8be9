//! What the providers add, in English.

use crate::providers::ProviderFact as F;

/// What a provider adds.
#[must_use]
pub const fn provider_fact(id: F) -> &'static str {
    match id {
        F::AlibabaServices => {
            "Alibaba Cloud has its own filing system. China Gateway joins filing, web hosting, \
             networking, security, its ecosystem and experts; the ICP License Support page tests \
             which licence you need; documentation, FAQs and forum help."
        }
        F::AlibabaHongKong => {
            "Alibaba Cloud's servers and CDN outside the mainland need no filing, its mainland \
             CDN does; contact it about Hong Kong."
        }
        F::AlibabaServer => {
            "Before applying, buy a mainland ECS instance: three months' subscription or more, \
             public IP, no pay-as-you-go; for its mainland CDN temporarily, wherever the site is \
             hosted."
        }
        F::AlibabaServiceNumber => {
            "In the console, under ICP > ICP No. Application, find the hosting instance and \
             click Apply; ICP No. Management shows the number. When filing, choose product type \
             Alibaba Cloud and enter it."
        }
        F::AlibabaQuota => {
            "An ECS instance gives five service numbers, each used once; renewal brings no more."
        }
        F::AlibabaDomain => {
            "Before applying, buy the domain from an approved registrar such as aliyun.com and \
             have it real-name verified, with the applicant's or principal's data."
        }
        F::AlibabaPapers2018 => {
            "Scan or photograph an individual's ID card, both sides; an organisation's \
             registration certificate, the ID cards of principal and website manager, both \
             sides, and the authenticity statement: downloaded on the upload page, filled in, \
             sealed. Local rules may add more."
        }
        F::AlibabaPapers => {
            "Upload photographs or colour scans of originals, by app or QR code; local rules may \
             add more."
        }
        F::AlibabaPhoto2018 => {
            "After the first review upload photographs of the website manager, taken in China: \
             at designated places in most major cities, or before an official backdrop, ordered \
             on the upload page and sent anywhere in the mainland."
        }
        F::AlibabaFace => {
            "Online, in the Alibaba Cloud app or by QR code, before plain white, no glasses or \
             hat; nobody appears in person."
        }
        F::AlibabaAccount2018 => "Register an Alibaba Cloud account.",
        F::AlibabaAccount => "Register an account of Alibaba Cloud's China site.",
        F::AlibabaPortal => {
            "File in Alibaba Cloud's system. Choose the applicant's province and district: it \
             shows the local rules and finds the kind of filing (备案) itself; moving here is \
             access (接入备案). One account, one owner, and all that owner's sites."
        }
        F::AlibabaCalls => {
            "Alibaba Cloud and the administration both telephone: keep the numbers in service, \
             answered in China's office hours. E-mail and text message tell when the application \
             goes on."
        }
        F::AlibabaReview2018 => {
            "Alibaba Cloud reviews within one business day and in 2017 promised the whole filing \
             within 20 working days."
        }
        F::AlibabaReview => {
            "Alibaba Cloud reviews in one to two working days and in 2017 promised the whole \
             filing within 20."
        }
        F::AlibabaSms2018 => {
            "The ministry's message, in Chinese, comes about five minutes after Alibaba Cloud's."
        }
        F::AlibabaResult => {
            "Text message and e-mail bring result and filing number, in 2018 also a password: \
             keep them for changes."
        }
        F::AlibabaEntity => {
            "Organisations registered in the mainland and individuals file; foreigners with a \
             fixed residence there, a personal site."
        }
        F::AlibabaContact2018 => {
            "Contact address and mobile number belong to the applicant's province."
        }
        F::AlibabaContact => {
            "The contact address lies in the applicant's province; whether the mobile number \
             must, depends on the province."
        }
        F::AlibabaLanguage => {
            "System, messages, public-security website and guide are in Chinese only: somebody \
             must read, write and understand it, perhaps a helper."
        }
        F::AlibabaLicence => {
            "After the filing, turn to the local administration. In 2017 Alibaba Cloud offered \
             the licence as a service, in about 60 working days; clouds otherwise give proof of \
             access only. A mere office (办事处) gets none, only a business registered in the \
             mainland."
        }
        F::AlibabaPsb => {
            "Whatever the ICP registration, file on the public-security website within 30 days; \
             its guide can be downloaded there."
        }
        F::AlibabaInternational => {
            "An account of the international site cannot file: open one on the China site or buy \
             the GoChina ICP Filing Assistant."
        }
        F::CdnetworksServices => {
            "The ICP Registration Assistant acquires, renews and manages filings and licences \
             for organisations with mainland business, and advises on the public-security \
             filing, in English."
        }
        F::CdnetworksReview => {
            "Four steps: information is collected, submitted for auditing, audited, granted."
        }
        F::CdnetworksPapers => {
            "The applicant is a Chinese entity with a business licence or a foreign enterprise's \
             resident representative office certificate."
        }
        F::CdnetworksContact => {
            "CDNetworks, not the law, wants an employee in China as contact: a Chinese citizen \
             with valid Chinese ID and Chinese mobile number, residing there."
        }
        F::CdnetworksDomain => {
            "The domain is active, registered in the mainland and real-name verified. Its second \
             level (abc.com) is filed; subdomains are covered."
        }
        F::CdnetworksServer => {
            "Your own mainland servers, or CDNetworks' Edge Container Platform, Cloud Hosting or \
             Data Center Colocation; it helps to choose."
        }
        F::LinktomServices => {
            "linktom shows its licences B1-20150255 and 京ICP证060342号, filing \
             京ICP备05032038号-1 and 京公网安备11010802020193号. Its filing department answers \
             at 4007007300-8093."
        }
        F::LinktomPortal => {
            "For servers at linktom, file at www.ba.linktom.com, in Chinese: first filing, \
             access, or new website (applicant filed elsewhere, or with linktom). Province \
             rules: beian.miit.gov.cn, in 2018 www.miitbeian.gov.cn."
        }
        F::LinktomPapers => {
            "Prepare early; papers differ by province. Scan or photograph originals: an \
             individual's ID card, both sides; an organisation's registration certificate and \
             the ID cards of principal (legal representative) and website manager, both sides; \
             what your administration adds, such as the legal representative's authorisation."
        }
        F::LinktomSheet => {
            "linktom wants two copies, the company seal in the blank of the website manager's \
             signature line."
        }
        F::LinktomAsked => "On linktom's list of 2018; ask whether it is still needed.",
        F::LinktomCertificate => "linktom asks for the original.",
        F::LinktomPhoto => {
            "Taken at linktom's office or before a print of its electronic backdrop; ask whether \
             it is still needed."
        }
        F::LinktomDomain => {
            "Since 2018 all five must hold: suffix and registrar approved (lists: \
             domain.miit.gov.cn), unexpired (see whois.chinaz.com), real-name verified, holder's \
             name, certificate type and number identical with the applicant's. The individual \
             holds the domain; or the organisation, a shareholder, principal or senior manager. \
             Some provinces take proof of a mismatch."
        }
        F::LinktomLicence => {
            "After the filing apply to your administration yourself, as its site requires; \
             linktom supplies its qualification papers and the access agreement (接入协议)."
        }
        F::LinktomResult => {
            "Text message and e-mail tell the principal; or ask at 4007007300-8093."
        }
        F::TencentServer => {
            "A mainland CVM or Lighthouse with public bandwidth, by month or year, 90 days \
             bought (renewals included) and 30 left; an SCF package; or a CLB on such a CVM."
        }
        F::TencentProof => {
            "A CVM or Lighthouse carries five sites, an SCF package two; otherwise an \
             authorisation code (备案授权码), which Lighthouse does not give."
        }
        F::TencentPortal => {
            "File in its WeChat mini-program or console; one account, one applicant."
        }
        F::TencentFace => "By face or video in Tencent Cloud's mini-program.",
        F::TencentNumbers => "Tencent Cloud takes no numbers of virtual operators.",
        F::TencentReview => {
            "The reviewer calls, calls again about an hour later, then rejects: answer."
        }
        F::TencentLicence => {
            "You apply yourself; Tencent Cloud helps in Beijing, Tianjin, Shanghai, Guangzhou, \
             Shenzhen, Chengdu and Chongqing only."
        }
        F::TencentPsb => {
            "Give the ministry's approval date as opening date; provider codes: Beijing \
             110000000000, Shanghai 310000000000, Guangzhou 440100000000."
        }
        F::HuaweiServer => {
            "A mainland ECS or Flexus with an EIP, three months' subscription or more, or a \
             dedicated cloud for a year; an EIP alone is not enough, not even for CDN."
        }
        F::HuaweiProof => {
            "An ECS gives five authorisation codes (授权码), each for one site or app, lost \
             after cancellation."
        }
        F::HuaweiPapers => {
            "Photographs or colour scans of originals, edges visible, not of a screen: jpg or \
             png, about 4 MB; watermarks hide nothing."
        }
        F::HuaweiPortal => "One account, one applicant; the account's own real name may differ.",
        F::HuaweiFace => "In the Huawei Cloud app or by WeChat scan, before plain white.",
        F::HuaweiLicence => "Ask for proof of access by ticket (工单).",
        F::HuaweiInternational => {
            "An account of the international site cannot file: open one on the China site."
        }
        F::HuaweiMiniProgram => "Huawei Cloud does not file mini-programs; their platform does.",
        F::AwsIndividual => {
            "AWS China opens accounts for mainland legal entities only, not individuals."
        }
        F::AwsPapers => {
            "Accounts take a business licence, institution, unified credit code, private \
             non-enterprise or representative office certificate, or law firm's licence: under \
             10 MB, jpg, bmp, png or pdf."
        }
        F::AwsPortal => {
            "File through the operator of your servers, Sinnet in Beijing or NWCD in Ningxia: \
             www.amazonaws.cn/en/support/icp/."
        }
        F::AwsProof => {
            "List every public IP address; an ELB needs a support case, an NLB has fixed \
             addresses."
        }
        F::AwsDomain => {
            "CloudFront serves only your own filed name (CNAME), never *.cloudfront.cn."
        }
        F::CloudflareCannotFile => {
            "Cloudflare does not file: apply through a hosting provider with mainland servers."
        }
        F::CloudflareDomain => {
            "The apex domain needs a filing or licence; sites under it share the number, shown \
             in the footer."
        }
        F::CloudflareServer => {
            "Its mainland network is JD Cloud's: the origin's firewall admits JD Cloud's \
             addresses, changed at 30 days' notice."
        }
        F::CloudflareReview => "Cloudflare counts on four to eight weeks.",
        F::CloudflarePapers => {
            "Cloudflare names representative offices, wholly foreign-owned companies, joint \
             ventures, local companies and individuals."
        }
        F::CloudflareLicence => {
            "Cloudflare names only local companies and joint ventures under 50% foreign, and two \
             to three months; it omits the 2024 pilot areas and B21."
        }
    }
}
