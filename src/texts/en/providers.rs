//! What the providers add, in English.

provider_words! {
    AlibabaCloud {
        Services:
            "Its filing system; China Gateway: hosting, networking, security, ecosystem, experts; ICP License Support tests which licence you need; documentation, FAQs, forum.";
        HongKong:
            "Servers and CDN outside the mainland need no filing, its mainland CDN does; ask it about Hong Kong.";
        Server:
            "Bought before applying: an ECS for three months or more, public IP, no pay-as-you-go. For the mainland CDN temporarily, wherever the site is.";
        ServiceNumber:
            "Console > ICP > ICP No. Application: Apply at the hosting instance; see ICP No. Management. When filing, choose product type Alibaba Cloud and enter the number.";
        Quota: "Five service numbers per ECS, each used once; renewal brings no more.";
        Domain:
            "Bought before applying from an approved registrar (aliyun.com), verified with the applicant’s or principal’s data.";
        Papers2018:
            "Scans or photographs; identity cards, both sides. The authenticity statement is on the upload page: fill in, seal. Local rules may add more.";
        Papers: "By app or QR code; local rules may add more.";
        Photo2018:
            "After the first review, in China: at a designated place in most major cities, or before a backdrop, ordered on the upload page, shipped anywhere in the mainland.";
        Face: "In its app or by QR code; nobody appears in person.";
        Account2018: "Register an Alibaba Cloud account.";
        Account: "Register on its China site.";
        Portal:
            "Province and district bring up local rules; the system finds the kind of filing; moving here is access (接入备案). One account, one owner, all that owner’s sites.";
        Calls:
            "The administration rings too: keep the numbers in service. E-mail and text message say when it goes on.";
        Review2018:
            "One business day; in 2017 it promised the whole filing within 20 working days.";
        Review:
            "One to two working days; in 2017 it promised the whole filing within 20.";
        Sms2018:
            "The ministry’s message, in Chinese, comes about five minutes after Alibaba Cloud’s.";
        Result: "Keep the number, in 2018 also the password: changes need them.";
        Entity:
            "A foreigner with a fixed residence in the mainland may file a personal site.";
        Contact2018: "Address and mobile number belong to the applicant’s province.";
        Contact:
            "The address belongs to the applicant’s province; the mobile number where the province asks it.";
        Language:
            "Chinese only: system, messages, public-security website and guide. You or a helper must read, write and understand it.";
        Licence:
            "After the filing, from the local administration; in 2017 through Alibaba Cloud, in about 60 working days. Clouds otherwise only prove access. A mere office (办事处) gets none.";
        Psb:
            "Within 30 days, whatever the ICP registration; the guide is on its website.";
        International:
            "Open an account on the China site or buy the GoChina ICP Filing Assistant.";
    }
    Cdnetworks {
        Services:
            "ICP Registration Assistant acquires, renews and manages filings and licences and advises on the public-security filing, in English.";
        Review: "Information is collected, submitted, audited, granted.";
        Papers:
            "Business licence, or a foreign enterprise’s resident representative office certificate.";
        Contact:
            "By its own rule an employee: a Chinese citizen living in China, with valid Chinese ID and mobile number.";
        Domain:
            "Active, mainland-registered, real-name verified; the second level (abc.com) covers subdomains.";
        Server:
            "Your own, or Edge Container Platform, Cloud Hosting or Data Center Colocation; it helps to choose.";
    }
    Linktom {
        Services:
            "Licences B1-20150255 and 京ICP证060342号; filings 京ICP备05032038号-1 and 京公网安备11010802020193号. Filing department: 4007007300-8093.";
        Portal:
            "www.ba.linktom.com, in Chinese: first filing, access, new website (filed elsewhere, or with linktom). Province rules: beian.miit.gov.cn, in 2018 www.miitbeian.gov.cn.";
        Papers:
            "Prepare early. Originals, identity cards on both sides; the principal is the legal representative. Provinces add papers, such as the legal representative’s authorisation.";
        Sheet:
            "Two copies, the company seal in the blank of the website manager’s signature line.";
        Asked: "On its list of 2018; ask whether still needed.";
        Certificate: "The original.";
        Photo:
            "At its office or before a print of its backdrop; ask whether still needed.";
        Domain:
            "Since 2018: suffix and registrar approved (domain.miit.gov.cn), unexpired (whois.chinaz.com), real-name verified; holder’s name, certificate type and number as filed. Holder: the individual; or the organisation, a shareholder, principal or senior manager. Some provinces take proof of a mismatch.";
        Licence:
            "Apply yourself after the filing, as your administration’s site says; linktom supplies its qualification papers and access agreement (接入协议).";
        Result: "Text message and e-mail to the principal; or ask 4007007300-8093.";
    }
    TencentCloud {
        Server:
            "A CVM or Lighthouse by month or year with public bandwidth, 90 days bought (with renewals), 30 left; an SCF package; or a CLB on such a CVM.";
        Proof:
            "Five sites per CVM or Lighthouse, two per SCF package; otherwise a code (备案授权码), not from Lighthouse.";
        Portal: "WeChat mini-program or console; one account, one applicant.";
        Face: "Face or video in its mini-program.";
        Numbers: "No virtual operators’ numbers.";
        Review: "The reviewer rings, again after about an hour, then rejects.";
        Licence:
            "You apply; it helps in Beijing, Tianjin, Shanghai, Guangzhou, Shenzhen, Chengdu and Chongqing only.";
        Psb:
            "Opening date: the ministry’s approval. Provider codes: Beijing 110000000000, Shanghai 310000000000, Guangzhou 440100000000.";
    }
    HuaweiCloud {
        Server:
            "An ECS or Flexus with EIP for three months, or a dedicated cloud for a year; never an EIP alone, not even for CDN.";
        Proof:
            "Five codes (授权码) per ECS, one site or app each, lost after cancellation.";
        Papers: "jpg or png, about 4 MB; no watermark over the content.";
        Portal: "One account, one applicant; the account’s real name may differ.";
        Face: "In its app or by WeChat scan.";
        Licence: "Proof of access by ticket (工单).";
        International: "Open an account on the China site.";
        MiniProgram: "A mini-program is filed by its platform.";
    }
    AwsChina {
        Individual: "Accounts are for mainland legal entities only.";
        Papers:
            "For the account, a certificate of company, institution, private non-enterprise, representative office, law firm or unified credit code: under 10 MB, jpg, bmp, png or pdf.";
        Portal:
            "Through your servers’ operator, Sinnet (Beijing) or NWCD (Ningxia): www.amazonaws.cn/en/support/icp/.";
        Proof: "List all public IPs; an ELB needs a support case, an NLB’s are fixed.";
        Domain: "CloudFront serves only your own filed name (CNAME), not *.cloudfront.cn.";
    }
    CloudflareChina {
        CannotFile: "Apply through a host with mainland servers.";
        Domain:
            "The apex domain needs a filing or licence; its sites share the number, shown in the footer.";
        Server:
            "On JD Cloud: the origin’s firewall admits its addresses, changed at 30 days’ notice.";
        Review: "Four to eight weeks.";
        Papers:
            "From representative offices, foreign-owned, joint or local companies, and individuals.";
        Licence:
            "It names local companies and joint ventures under 50% foreign only, two to three months, not the 2024 pilot areas or B21.";
    }
}
