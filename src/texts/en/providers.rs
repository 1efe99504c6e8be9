//! What the providers add, in English.

use crate::ids::ProviderFact;

words! {
    /// What a provider adds.
    provider_fact(ProviderFact): 1 {
        AlibabaServices:
            "Its filing system; China Gateway: hosting, networking, security, ecosystem, experts; ICP License Support tests which licence you need; documentation, FAQs, forum.";
        AlibabaHongKong:
            "Servers and CDN outside the mainland need no filing, its mainland CDN does; ask it about Hong Kong.";
        AlibabaServer:
            "Bought before applying: an ECS for three months or more, public IP, no pay-as-you-go. For the mainland CDN temporarily, wherever the site is.";
        AlibabaServiceNumber:
            "Console > ICP > ICP No. Application: Apply at the hosting instance; see ICP No. Management. When filing, choose product type Alibaba Cloud and enter the number.";
        AlibabaQuota: "Five service numbers per ECS, each used once; renewal brings no more.";
        AlibabaDomain:
            "Bought before applying from an approved registrar (aliyun.com), verified with the applicant’s or principal’s data.";
        AlibabaPapers2018:
            "Scans or photographs; identity cards, both sides. The authenticity statement is on the upload page: fill in, seal. Local rules may add more.";
        AlibabaPapers: "By app or QR code; local rules may add more.";
        AlibabaPhoto2018:
            "After the first review, in China: at a designated place in most major cities, or before a backdrop, ordered on the upload page, shipped anywhere in the mainland.";
        AlibabaFace: "In its app or by QR code; nobody appears in person.";
        AlibabaAccount2018: "Register an Alibaba Cloud account.";
        AlibabaAccount: "Register on its China site.";
        AlibabaPortal:
            "Province and district bring up local rules; the system finds the kind of filing; moving here is access (接入备案). One account, one owner, all that owner’s sites.";
        AlibabaCalls:
            "The administration rings too: keep the numbers in service. E-mail and text message say when it goes on.";
        AlibabaReview2018:
            "One business day; in 2017 it promised the whole filing within 20 working days.";
        AlibabaReview:
            "One to two working days; in 2017 it promised the whole filing within 20.";
        AlibabaSms2018:
            "The ministry’s message, in Chinese, comes about five minutes after Alibaba Cloud’s.";
        AlibabaResult: "Keep the number, in 2018 also the password: changes need them.";
        AlibabaEntity:
            "A foreigner with a fixed residence in the mainland may file a personal site.";
        AlibabaContact2018: "Address and mobile number belong to the applicant’s province.";
        AlibabaContact:
            "The address belongs to the applicant’s province; the mobile number where the province asks it.";
        AlibabaLanguage:
            "Chinese only: system, messages, public-security website and guide. You or a helper must read, write and understand it.";
        AlibabaLicence:
            "After the filing, from the local administration; in 2017 through Alibaba Cloud, in about 60 working days. Clouds otherwise only prove access. A mere office (办事处) gets none.";
        AlibabaPsb:
            "Within 30 days, whatever the ICP registration; the guide is on its website.";
        AlibabaInternational:
            "Open an account on the China site or buy the GoChina ICP Filing Assistant.";
        CdnetworksServices:
            "ICP Registration Assistant acquires, renews and manages filings and licences and advises on the public-security filing, in English.";
        CdnetworksReview: "Information is collected, submitted, audited, granted.";
        CdnetworksPapers:
            "Business licence, or a foreign enterprise’s resident representative office certificate.";
        CdnetworksContact:
            "By its own rule an employee: a Chinese citizen living in China, with valid Chinese ID and mobile number.";
        CdnetworksDomain:
            "Active, mainland-registered, real-name verified; the second level (abc.com) covers subdomains.";
        CdnetworksServer:
            "Your own, or Edge Container Platform, Cloud Hosting or Data Center Colocation; it helps to choose.";
        LinktomServices:
            "Licences B1-20150255 and 京ICP证060342号; filings 京ICP备05032038号-1 and 京公网安备11010802020193号. Filing department: 4007007300-8093.";
        LinktomPortal:
            "www.ba.linktom.com, in Chinese: first filing, access, new website (filed elsewhere, or with linktom). Province rules: beian.miit.gov.cn, in 2018 www.miitbeian.gov.cn.";
        LinktomPapers:
            "Prepare early. Originals, identity cards on both sides; the principal is the legal representative. Provinces add papers, such as the legal representative’s authorisation.";
        LinktomSheet:
            "Two copies, the company seal in the blank of the website manager’s signature line.";
        LinktomAsked: "On its list of 2018; ask whether still needed.";
        LinktomCertificate: "The original.";
        LinktomPhoto:
            "At its office or before a print of its backdrop; ask whether still needed.";
        LinktomDomain:
            "Since 2018: suffix and registrar approved (domain.miit.gov.cn), unexpired (whois.chinaz.com), real-name verified; holder’s name, certificate type and number as filed. Holder: the individual; or the organisation, a shareholder, principal or senior manager. Some provinces take proof of a mismatch.";
        LinktomLicence:
            "Apply yourself after the filing, as your administration’s site says; linktom supplies its qualification papers and access agreement (接入协议).";
        LinktomResult: "Text message and e-mail to the principal; or ask 4007007300-8093.";
        TencentServer:
            "A CVM or Lighthouse by month or year with public bandwidth, 90 days bought (with renewals), 30 left; an SCF package; or a CLB on such a CVM.";
        TencentProof:
            "Five sites per CVM or Lighthouse, two per SCF package; otherwise a code (备案授权码), not from Lighthouse.";
        TencentPortal: "WeChat mini-program or console; one account, one applicant.";
        TencentFace: "Face or video in its mini-program.";
        TencentNumbers: "No virtual operators’ numbers.";
        TencentReview: "The reviewer rings, again after about an hour, then rejects.";
        TencentLicence:
            "You apply; it helps in Beijing, Tianjin, Shanghai, Guangzhou, Shenzhen, Chengdu and Chongqing only.";
        TencentPsb:
            "Opening date: the ministry’s approval. Provider codes: Beijing 110000000000, Shanghai 310000000000, Guangzhou 440100000000.";
        HuaweiServer:
            "An ECS or Flexus with EIP for three months, or a dedicated cloud for a year; never an EIP alone, not even for CDN.";
        HuaweiProof:
            "Five codes (授权码) per ECS, one site or app each, lost after cancellation.";
        HuaweiPapers: "jpg or png, about 4 MB; no watermark over the content.";
        HuaweiPortal: "One account, one applicant; the account’s real name may differ.";
        HuaweiFace: "In its app or by WeChat scan.";
        HuaweiLicence: "Proof of access by ticket (工单).";
        HuaweiInternational: "Open an account on the China site.";
        HuaweiMiniProgram: "A mini-program is filed by its platform.";
        AwsIndividual: "Accounts are for mainland legal entities only.";
        AwsPapers:
            "For the account, a certificate of company, institution, private non-enterprise, representative office, law firm or unified credit code: under 10 MB, jpg, bmp, png or pdf.";
        AwsPortal:
            "Through your servers’ operator, Sinnet (Beijing) or NWCD (Ningxia): www.amazonaws.cn/en/support/icp/.";
        AwsProof: "List all public IPs; an ELB needs a support case, an NLB’s are fixed.";
        AwsDomain: "CloudFront serves only your own filed name (CNAME), not *.cloudfront.cn.";
        CloudflareCannotFile: "Apply through a host with mainland servers.";
        CloudflareDomain:
            "The apex domain needs a filing or licence; its sites share the number, shown in the footer.";
        CloudflareServer:
            "On JD Cloud: the origin’s firewall admits its addresses, changed at 30 days’ notice.";
        CloudflareReview: "Four to eight weeks.";
        CloudflarePapers:
            "From representative offices, foreign-owned, joint or local companies, and individuals.";
        CloudflareLicence:
            "It names local companies and joint ventures under 50% foreign only, two to three months, not the 2024 pilot areas or B21.";
    }
}
