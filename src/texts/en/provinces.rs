//! What each province advises, in English.

province_words! {
    Beijing {
        General:
            "Beijing does not accept .hk, .tw, .asia, .jp, .io, .me, .win and .org (list of 2019). The domain holder’s name must be in Chinese or full pinyin. If one person is both entity leader (主体负责人) and service manager (服务负责人), give two phone numbers. If they are two people, give three. For a personal website on law, you must bring a Beijing lawyer’s certificate.";
    }
    Tianjin {
        General:
            "In Tianjin, a website name must have at least three Chinese characters. A name with 博客, 论坛, 在线, 社区 or 交流 (blog, forum, online, community, exchange) needs an approval. Tencent Cloud says that the service manager (服务负责人) must not be past retirement age (men 60, women 55). For an address in Huayuan (华苑), choose Nankai district inside the ring road and Xiqing district outside it. In the free-trade and airport zones, choose Binhai.";
    }
    Hebei {
        General:
            "In Hebei, the mailing address must be in the same city as the address on the certificate. Finish a change first, then add a service. If a website uses several cloud resources, explain them in the remark. When you add a hosting provider (接入备案), explain them on sealed paper instead. A name with the words for forum or community needs an approval.";
    }
    Shanxi {
        General: "In Shanxi (山西), you may add at most three new domains in one application.";
    }
    InnerMongolia {
        General:
            "In Inner Mongolia, an individual must write a remark of at least 30 characters and cannot change the applicant. If the legal representative’s identity card is from elsewhere, upload a photograph in which the legal representative holds the card and the business licence.";
    }
    Liaoning {
        General:
            "The same person in both roles gives two telephone numbers; two people give three. Numbers of the province are advised. With 广播电视节目制作 in the business scope the permit is needed, or the words have to go from the scope; no pledge is accepted.";
    }
    Jilin {
        General: "In Jilin, only national bodies may file domains such as 中国….中国.";
    }
    Heilongjiang {
        General:
            "In Heilongjiang, an organisation may not choose 其他 (other) as content. Tencent Cloud accepts a shareholder or an executive as entity leader (主体负责人), with the articles of association or proof of office and a sealed letter. Versions of the rules differ. One allows four websites in one application (two for individuals); another refuses service managers (服务负责人) over 65.";
    }
    Shanghai {
        App2018:
            "At that time, Shanghai’s own app, in Chinese only, verified the service manager. No photograph was taken.";
        General:
            "In Shanghai, the business licence must be valid for more than a year. Companies whose licence is revoked or that are on the list of abnormal operations (经营异常名录) are refused. If the foreign parent company holds the domain, bring the parent’s certificate, its authorisation and the domain certificate. From 30 websites, a company needs a website construction plan. An individual’s address must name the room.";
    }
    Jiangsu {
        General:
            "In Jiangsu, nobody may be service manager (服务负责人) for two companies. From 30 websites (10 for individuals), you need a website construction plan. A property certificate is also accepted as proof of residence.";
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
            "In Fujian, the entity leader (主体负责人) and the service manager (服务负责人) may not use each other’s main number as their emergency number. A foreign legal representative must authorise a service manager with a mainland identity card. Tencent Cloud requires the organisation to hold the domain. Alibaba Cloud and Huawei Cloud also accept the legal representative as holder.";
    }
    Jiangxi {
        General:
            "A manager serves one organisation only. With more than 15 websites filed (individuals seven), an application takes one domain, says Huawei Cloud; UCloud files at most seven websites without a telecom licence, and four of an individual. The remark says that the website needs no prior approval, where this is so.";
    }
    Shandong {
        General:
            "Identity papers and telephone numbers may not stand in the filing of another applicant. Proof of social security or a purchase contract also shows residence.";
    }
    Henan {
        General:
            "The mailing address lies in the certificate’s city. An application takes at most five domains, of an individual one website. Identity papers and telephone numbers may not stand in the filing of another applicant. With more than 20 websites filed (sole traders ten, individuals five), the applicant is verified in person at the administration.";
    }
    Hubei {
        General:
            "In Hubei, one application may contain one website only. If you receive a text message about a yearly review, as was sent in 2020, answer it.";
    }
    Hunan {
        General:
            "In Hunan, one application may contain one website with one domain. A company without a seal cannot file. The person named in the application must answer the calls in person.";
    }
    Guangdong {
        MedicalLicence:
            "Guangdong does not accept the medical institution practice licence as the applicant’s certificate. Bring the certificate of the institution’s legal form instead, and give the number of the practice licence.";
        General:
            "In Guangdong, the mailing address must be in the same prefecture-level city as the address on the certificate. Proof of property or social security is also accepted as proof of residence. Students must file at home, from the age of 18. If you have more than 31 domain prefixes (five for individuals), you must send the website construction plan, the domain certificates and the access contract by post. The number in the footer must not end in -1.";
    }
    Guangxi {
        General:
            "Guangxi accepts only the business licence, not the organisation code certificate. For more than five domains, bring a sealed statement. An individual with more than three websites must send the domain certificates, the website construction plan, a copy of the identity card and the access contract by post.";
    }
    Hainan {
        General:
            "In Hainan, the business licence must bear the seal 海南省市场监督管理局商事登记专用章 and a number with 琼. An individual’s first application may contain one domain only. If the business scope contains regulated words, explain them in the remark.";
    }
    Chongqing {
        General:
            "In Chongqing, an individual must name the emergency contact. The website’s name may not contain English. If the legal representative holds the domain, the company’s authorisation is required. From 35 websites, a website construction plan is required. An individual needs one for more than five websites, together with a written undertaking (保证书).";
    }
    Sichuan {
        General:
            "In Sichuan, the same identity papers may be used for one applicant only. Proof of social security or a labour contract is also accepted as proof of residence. A sole trader or a trading company that files with an identity card from elsewhere must bring a residence permit or proof of 3–6 months’ social security. For more than five domains, bring a sealed statement. If the licence names an online shop, the domain must be the one named there.";
    }
    Guizhou {
        General:
            "In Guizhou, the address must be in the same city as the address on the certificate. One application may contain at most five websites. Individuals may not have a forum or a blog.";
    }
    Yunnan {
        General:
            "In Yunnan, the name of a place may not be used as the website’s name, as in 怒江网 (“Nujiang net”).";
    }
    Tibet {
        General:
            "With religion in the business scope, the permit 互联网宗教信息服务许可证 has to be uploaded and 宗教 chosen in the application.";
    }
    Shaanxi {
        General:
            "In Shaanxi (陕西), you may file at most 30 websites, or five as an individual. An organisation must explain a phone number from elsewhere in the remark. A personal blog needs the cyberspace administration’s news approval.";
    }
    Gansu {
        General:
            "In Gansu, the emergency contact must be a third member of staff, who is named in the remark. If the entity leader (主体负责人) is not the legal representative, write in the remark: XXX是XXX部门的领导，负责XXX (XXX is the head of department XXX and is responsible for XXX). An individual must state the expected opening date.";
    }
    Qinghai {
        General:
            "In Qinghai, give the phone number of the person who looks after the content, not the web agency’s. An individual under 22 must bring proof of study or work. For a change, upload all five images (五图).";
    }
    Ningxia {
        General:
            "In Ningxia, from three websites, an individual must state what each is used for. Religious content needs the approval of the region’s authority. If you have no local identity card, sources differ: Tencent Cloud accepted a year’s lease or proof of purchase of a home, and Huawei Cloud (2026) refuses.";
    }
    Xinjiang {
        General:
            "The party-building letter (党建确认函) is asked for in every application but a cancellation and a change that leaves the domain as it is. Identity papers and telephone numbers may not stand in the filing of another applicant.";
    }
}
