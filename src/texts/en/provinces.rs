//! What each province advises, in English.

province_words! {
    Beijing {
        General:
            "No .hk, .tw, .asia, .jp, .io, .me, .win, .org (list of 2019). Domain holder’s name in Chinese or full pinyin. One person in both roles: two phone numbers; two people: three. Personal sites on law: a Beijing lawyer’s certificate.";
    }
    Tianjin {
        General:
            "Site name: three Chinese characters; 博客, 论坛, 在线, 社区, 交流 need an approval. Tencent: no manager past retirement age (men 60, women 55). Huayuan: Nankai inside the ring, Xiqing outside; free-trade and airport zones: Binhai.";
    }
    Hebei {
        General:
            "Mailing address in the certificate’s city. Change first, then add. Several cloud resources for a site: explain in the remark, for access filings on sealed paper. Forum or community names: approval.";
    }
    Shanxi {
        General: "At most three new domains per order.";
    }
    InnerMongolia {
        General:
            "Individuals: a remark of 30 characters; no change of applicant. Legal representative with a card from elsewhere: photograph holding card and licence.";
    }
    Liaoning {
        General:
            "One person in both roles: two phone numbers; two people: three. Local numbers advised; a 2023 copy of Alibaba Cloud’s page demands them, and the legal representative as principal for names with 投资管理, 担保, 典当, 贷款, 理财.";
    }
    Jilin {
        General: "Only national bodies may file domains like 中国….中国.";
    }
    Heilongjiang {
        General:
            "Organisations may not choose 其他. Tencent takes a shareholder or executive as principal, with articles or proof of office and a sealed letter. Versions differ: four sites per order (individuals two), or no manager over 65.";
    }
    Shanghai {
        App2018:
            "Shanghai’s own app, in Chinese only, verified the website administrator; no photograph was taken.";
        General:
            "Business licence valid over a year; none revoked, no abnormal-operations entry. Foreign parent’s domain: its certificate, authorisation, domain certificate. From 30 company sites: website plan. Individuals: address to the room.";
    }
    Jiangsu {
        General:
            "Nobody manages for two companies. From 30 sites (individuals 10): website plan. A property certificate also shows residence.";
    }
    Zhejiang {
        General:
            "Duplicate licence: marked (1/1) or explained. Finance words: financial licence, or sealed pledges of applicant and provider. No 市辖区 in addresses. Foreign legal representative: passport.";
    }
    Anhui {
        General:
            "Regulated words: record of a call to that authority, sealed pledge. Sole trader without trade name: legal representative’s name, remark 无字号无公章个体工商户. Eight working days promised.";
    }
    Fujian {
        General:
            "Main and emergency numbers of the two people may not be swapped. A foreign legal representative authorises a manager with a mainland card. Tencent wants the organisation’s domain; Alibaba, Huawei Cloud also take the representative’s.";
    }
    Jiangxi {
        General:
            "A manager serves one organisation only. Over 15 filed (individuals seven): one domain per order. One version: remark whether any business needs an approval.";
    }
    Shandong {
        General:
            "Identity papers serve one applicant only. Social security or purchase contract also shows residence. Publications: 出版物经营许可证.";
    }
    Henan {
        General:
            "Mailing address in the certificate’s city. At most five domains per order, individuals one site. Identity papers serve one applicant only.";
    }
    Hubei {
        General: "One website per order. Answer a yearly-review text message, as in 2020.";
    }
    Hunan {
        General:
            "One site and domain per order. No filing without a company seal. The person named answers the calls.";
    }
    Guangdong {
        MedicalLicence:
            "Instead of the practice licence, Guangdong takes the certificate of the institution’s legal form, and the licence’s number.";
        General:
            "Mailing address in the certificate’s prefecture city. Property or social security also shows residence; students file at home, from 18. Over 31 domain prefixes (individuals five): plan, domain certificates, access contract by post. Footer number without -1.";
    }
    Guangxi {
        General:
            "Business licence only, no organisation code certificate. Over five domains: sealed statement. Individuals over three sites: domain certificates, plan, card copy, access contract by post.";
    }
    Hainan {
        General:
            "Business licence with seal 海南省市场监督管理局商事登记专用章 and 琼 number. Individual’s first order: one domain. Regulated words in the scope: explain in the remark.";
    }
    Chongqing {
        General:
            "Individuals name the emergency contact. No English in the site’s name. Legal representative’s domain: company authorisation. From 35 sites (individuals over five, with guarantee): website plan.";
    }
    Sichuan {
        General:
            "Identity papers serve one applicant only. Social security or labour contract also shows residence. Sole trader or trading company, card from elsewhere: residence permit or 3–6 months’ social security. Over five domains: sealed statement. Online-shop licences must name this domain.";
    }
    Guizhou {
        General:
            "Address in the certificate’s city. At most five sites per order. Individuals: no forum, no blog.";
    }
    Yunnan {
        General: "No place name as site name (怒江网).";
    }
    Tibet {
        General: "The administration phones to verify.";
    }
    Shaanxi {
        General:
            "At most 30 sites, individuals five. Organisations explain a number from elsewhere in the remark. Personal blogs need the cyberspace administration’s news approval.";
    }
    Gansu {
        General:
            "Emergency contact: a third member of staff, named in the remark. Principal other than the legal representative: remark XXX是XXX部门的领导，负责XXX. Individuals: the expected opening date.";
    }
    Qinghai {
        General:
            "The phone of whoever looks after the content, not the web agency’s. Individuals under 22: proof of study or work. Changes: all five images (五图).";
    }
    Ningxia {
        General:
            "Individuals from three sites: statement of use. Religious content: regional approval. No local card: Tencent took a year’s lease or purchase proof, Huawei Cloud (2026) refuses.";
    }
    Xinjiang {
        General:
            "Party-building letter (党建确认函): call 0991-2384749, the region’s cyberspace administration on Tencent’s page. Identity papers serve one applicant only.";
    }
}
