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
            "The same person in both roles gives two telephone numbers; two people give three. Numbers of the province are advised. With 广播电视节目制作 in the business scope the permit is needed, or the words have to go from the scope; no pledge is accepted.";
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
            "The duplicate of the business licence shows (1/1), or proof from the registry is added. With finance words in a name or the business scope the financial licence is needed; Tencent Cloud also takes pledges of the applicant and of the provider, while UCloud (2025) files nobody without the licence. A foreign legal representative brings the passport.";
    }
    Anhui {
        General:
            "With regulated words, call the authority in charge, write its telephone number, its office and its answer into the remark, and add the pledge that the business is not carried on. A sole trader without a trade name files under the legal representative’s name with the remark 无字号无公章个体工商户.";
    }
    Fujian {
        General:
            "Main and emergency numbers of the two people may not be swapped. A foreign legal representative authorises a manager with a mainland card. Tencent wants the organisation’s domain; Alibaba, Huawei Cloud also take the representative’s.";
    }
    Jiangxi {
        General:
            "A manager serves one organisation only. With more than 15 sites filed (individuals seven), an order takes one domain, says Huawei Cloud; UCloud files at most seven sites without a telecom licence, and four of an individual. The remark says that the site needs no prior approval, where this is so.";
    }
    Shandong {
        General:
            "Identity papers and telephone numbers may not stand in the filing of another applicant. Proof of social security or a purchase contract also shows residence.";
    }
    Henan {
        General:
            "The mailing address lies in the certificate’s city. An order takes at most five domains, of an individual one site. Identity papers and telephone numbers may not stand in the filing of another applicant. With more than 20 sites filed (sole traders ten, individuals five), the applicant is verified in person at the administration.";
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
        General: "With religion in the business scope, the permit 互联网宗教信息服务许可证 has to be uploaded and 宗教 chosen in the order.";
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
            "The party-building letter (党建确认函) is asked for in every order but a cancellation and a change that leaves the domain as it is. Identity papers and telephone numbers may not stand in the filing of another applicant.";
    }
}
