//! What each province advises, in English.

province_words! {
    Beijing {
        General:
            "Beijing files only the endings on its own list. A list of 2019 leaves out .hk, .tw, .asia, .jp, .io, .me, .win and .org. Ask your provider for the present one.";
        Organisations:
            "The domain holder’s name must be in Chinese or full pinyin, not in English. If one person is both entity leader (主体负责人) and service manager (服务负责人), give two different phone numbers. If they are two people, give three or more.";
        Individuals:
            "Beijing does not accept the content type 博客/个人空间 (blog or personal space) from individuals. For a website on law, you must bring your own lawyer’s certificate, issued in Beijing.";
        LawFirmLicence:
            "Of the practice licence, upload the first page of the duplicate, the first page of the registered facts, the page of the last yearly inspection, and the pages on changes of name and address.";
        SoleTrader:
            "In Beijing, a sole trader must have a seal.";
    }
    Tianjin {
        General:
            "In Tianjin, a website name must have at least three Chinese characters. A name with 博客, 论坛, 在线, 社区 or 交流 (blog, forum, online, community, exchange) needs an approval. Tencent Cloud says that the service manager (服务负责人) must not be past retirement age (men 60, women 55). For an address in Huayuan (华苑), choose Nankai district inside the ring road and Xiqing district outside it. In the free-trade and airport zones, choose Binhai.";
        Individuals:
            "In the remark, you must write: “本网站是个人网站，不含有企业、单位等非个人网站的信息” (this is a personal website without information of companies or other organisations).";
    }
    Hebei {
        General:
            "In Hebei, the mailing address must be in the same city as the address on the certificate. Finish a change first, then add a service. If a website uses several cloud resources (at most five), explain them in the remark. When you add a hosting provider (接入备案), explain them on sealed paper instead. A name with the words for forum or community needs an approval.";
        SoleTrader:
            "In Hebei, a sole trader without a trade name (字号) files as an individual.";
    }
    Shanxi {
        General: "In Shanxi (山西), you may add at most three new domains in one application.";
        SoleTrader:
            "In Shanxi (山西), a sole trader without a trade name (字号) files as an individual.";
    }
    InnerMongolia {
        General:
            "In Inner Mongolia, if the legal representative’s identity card is from elsewhere, upload a photograph in which the legal representative holds the card and the business licence. UCloud also accepts a valid residence permit.";
        Individuals:
            "In Inner Mongolia, the remark must have at least 30 characters and contain: “本网站是个人网站，不含有企业、单位等非个人网站的信息” (this is a personal website without information of companies or other organisations). The content type 博客/个人空间 (blog or personal space) needs an approval. Temporary identity cards are not accepted.";
        MedicalLicence:
            "In Inner Mongolia, a hospital uploads its business licence, its practice licence and the medical advertising review certificate (医疗广告审查证明).";
    }
    Liaoning {
        General:
            "The same person in both roles gives two telephone numbers; two people give three. Numbers of the province are advised. With 广播电视节目制作 in the business scope the permit is needed, or the words have to go from the scope; no pledge is accepted.";
        Individuals:
            "Give two different phone numbers. Numbers of the province are advised.";
    }
    Jilin {
        General: "In Jilin, only national bodies may file domains such as 中国….中国.";
    }
    Heilongjiang {
        General:
            "In Heilongjiang, an organisation may not choose 其他 (other) as content. Tencent Cloud accepts a shareholder or an executive as entity leader (主体负责人), with the articles of association or proof of office and a sealed letter. The service manager (服务负责人) may not be over 65.";
    }
    Shanghai {
        App2018:
            "At that time, Shanghai’s own app, in Chinese only, verified the service manager. No photograph was taken.";
        General:
            "In Shanghai, bring the paper business licence, valid for more than a year: the electronic one is not accepted. Companies on the list of abnormal operations (经营异常名录) are refused. A service manager (服务负责人) who is not the legal representative brings Shanghai’s own letter of authorisation. If the names in a foreign paper and in the licence differ, add a sealed statement that they are the same person. If the foreign parent company holds the domain, bring the parent’s certificate, its authorisation and the domain certificate. From 30 websites, a company needs a website construction plan.";
        Individuals:
            "If your papers are not from Shanghai, bring a residence permit that is valid for more than a month, and the proof of its status from the city’s citizen portal. Foreigners must also bring the accommodation slip (居住单) and the passport. People from Hong Kong, Macau and Taiwan should use their residence permit if it is valid for more than three months, otherwise the travel permit. Hong Kong identity cards and passports are not accepted.";
    }
    Jiangsu {
        General:
            "In Jiangsu, nobody may be service manager (服务负责人) for two companies. If you come to 30 websites or more, you need a website construction plan.";
        Individuals:
            "If you come to 10 websites or more, you need a website construction plan. A property certificate is accepted in place of a residence permit.";
        TaiwanPermit:
            "With a travel permit of a Taiwan resident, enter the number with its letters.";
        SoleTrader:
            "In Jiangsu, a sole trader must name the legal representative as entity leader (主体负责人) and upload the identity card and the certificate in one image.";
    }
    Zhejiang {
        General:
            "The duplicate of the business licence shows (1/1), or proof from the registry is added. With finance words in a name or the business scope the financial licence is needed; if the website does not deal with finance, Tencent Cloud takes pledges of the applicant and of the provider. From foundations, UCloud (2025) also wants a statement of the financial regulator, and files none without the licence. A foreign legal representative brings the passport.";
        Individuals:
            "In Zhejiang, the content type 博客/个人空间 (blog or personal space) needs an approval.";
        SoleTrader:
            "In Zhejiang, a sole trader must have a seal. Tencent Cloud also requires a trade name (字号). Huawei Cloud (2025) accepts the legal representative’s name with the words 个体工商户 instead.";
    }
    Anhui {
        General:
            "If a name or the business scope contains regulated words, call the authority in charge. If it says that the website needs no approval, write into the remark the number you called, the office you asked and its answer, and add a pledge that no such business is carried on.";
        SoleTrader:
            "A sole trader without a trade name files under the legal representative’s name, with the remark 无字号无公章个体工商户.";
        GuardianPapers:
            "Under 18, upload both sides of the guardian’s identity card and the guardian’s letter of consent.";
    }
    Fujian {
        General:
            "In Fujian, the service manager (服务负责人) must have an identity card. If the legal representative is a foreigner, somebody with a mainland identity card must be authorised as service manager. Tencent Cloud requires the organisation to hold the domain. Huawei Cloud also accepts the legal representative as holder.";
        GuardianPapers:
            "Between 16 and 18, bring the guardian’s statement, both sides of the guardian’s identity card, and the household-register pages of both of you.";
    }
    Jiangxi {
        General:
            "A manager serves one organisation only. With more than 15 websites filed, an application takes one domain, says Huawei Cloud; UCloud files at most seven websites without a telecom licence. The remark says that the website needs no prior approval, where this is so.";
        Individuals:
            "With more than seven websites filed, an application takes one domain, says Huawei Cloud. UCloud files at most four websites of an individual.";
    }
    Shandong {
        General:
            "Identity papers and telephone numbers may not stand in the filing of another applicant.";
        Individuals:
            "Proof of social security or a purchase contract also shows residence. In the remark, write: “本网站是个人网站，不含有企业、单位等非个人网站的信息” (this is a personal website without information of companies or other organisations).";
        GuardianPapers:
            "Under 18, upload the guardian’s identity card and say in the remark how the guardian is related to you.";
    }
    Henan {
        General:
            "The mailing address lies in the certificate’s city. Identity papers and telephone numbers may not stand in the filing of another applicant.";
        Organisations:
            "An application takes at most five domains. With more than 20 websites filed (sole traders ten), the applicant is verified in person at the administration.";
        Individuals:
            "An application takes one website. With more than five websites filed, you are verified in person at the administration. The content type 博客/个人空间 (blog or personal space) is not accepted.";
        GuardianPapers:
            "Under 18, upload the guardian’s identity card and say in the remark how the guardian is related to you.";
        FinanceName:
            "Henan accepts no pledge for words of finance. Bring the financial permit, or have the words taken out of the name or the business scope.";
    }
    Hubei {
        General:
            "In Hubei, one application may contain one website with one domain.";
        Individuals:
            "As content type, choose 博客/个人空间 (blog or personal space). With any other type, say in the remark what the website is about.";
        RegulatedName:
            "Hubei accepts no pledge that the business named in the scope is not carried on. Have the business scope narrowed at the company registry, or bring the permit.";
    }
    Hunan {
        General:
            "In Hunan, one application may contain one website with one domain.";
        Organisations:
            "The phone numbers must be the person’s own, and that person must answer them.";
        SoleTrader:
            "In Hunan, a studio (工作室) with a business licence but without a seal cannot file.";
        EmptyShell:
            "Before you cancel the empty filing (空壳主体), ask. Huawei Cloud says that Hunan wants it cancelled first; UCloud says that a new website may be added to it, with the plan of that website (网站建设方案书). A cancellation cannot be taken back.";
    }
    Guangdong {
        MedicalLicence:
            "Guangdong does not accept the medical institution practice licence as the applicant’s certificate. Bring the certificate of the institution’s legal form instead, and give the number of the practice licence.";
        General:
            "In Guangdong, the number in the footer is the applicant’s, without -1.";
        Organisations:
            "The mailing address must be in the same prefecture-level city as the address on the certificate. With domains of more than 31 different prefixes (UCloud: from 31), you need a website construction plan and the certificate of every domain. The pledge (互联网信息服务备案承诺书) is signed by hand by the legal representative and sealed.";
        Individuals:
            "Proof of property or social security is also accepted as proof of residence. Students must file where they are registered, from the age of 18. With domains of more than five different prefixes (UCloud: from five), you need a website construction plan and the certificate of every domain. Sign the pledge by hand and add a fingerprint. People from Hong Kong and Macau must use their residence permit (港澳居民居住证), not the travel permit.";
        SoleTrader:
            "In Guangdong, a sole trader without a trade name (字号) files as an individual.";
        FinancePledge:
            "In Guangdong, finance needs a pledge that nothing financial is offered online before the financial regulator approves it and the administration agrees.";
    }
    Guangxi {
        General:
            "Guangxi accepts only the business licence from companies. For more than five domains, bring a sealed statement.";
        Individuals:
            "With more than three websites, bring the certificate of every domain. In the remark, write: “本网站是个人网站，不含有企业、单位等非个人网站的信息” (this is a personal website without information of companies or other organisations).";
    }
    Hainan {
        General:
            "In Hainan, the business licence must bear the seal 海南省市场监督管理局商事登记专用章 and a number with 琼. If the business scope contains regulated words, explain in the remark what the website is for.";
        Individuals:
            "Your first application may contain one domain only.";
    }
    Chongqing {
        General:
            "In Chongqing, the website’s name may not contain English. If the legal representative holds the domain, the company’s authorisation is required. Tencent Cloud requires a website construction plan from 35 websites, UCloud (2024) from six.";
        Individuals:
            "You must name the emergency contact in the remark. For more than five websites, Tencent Cloud requires a website construction plan for every domain, together with a written undertaking (保证书). UCloud (2024) requires the plan for more than two.";
    }
    Sichuan {
        General:
            "In Sichuan, the same identity papers may be used for one applicant only. A sole trader or a trading company that files with an identity card from elsewhere must bring a residence permit or proof of 3–6 months’ social security. For more than five domains, bring a sealed statement.";
        Individuals:
            "Proof of social security or a labour contract is also accepted as proof of residence. From five domains, you need a website construction plan for all of them.";
        MinorPapers:
            "If you live mainly on your own earnings, proof of work is enough. Otherwise bring the guardian’s identity card (both sides), the household-register pages of both of you and the guardian’s letter of consent.";
    }
    Guizhou {
        General:
            "In Guizhou, the address must be in the same city as the address on the certificate. One application may contain at most five websites.";
        Individuals:
            "Individuals may not have a forum or a blog, and may not choose the content type 博客/个人空间.";
        MerchantVetting:
            "In Guizhou, the licence for transaction processing also asks how merchants are vetted.";
    }
    Yunnan {
        General:
            "In Yunnan, unless the body in charge permits it, a website’s name may not suggest an administrative area, as 怒江网 (“Nujiang net”) does.";
    }
    Tibet {
        General:
            "With religion in the business scope, the permit 互联网宗教信息服务许可证 has to be uploaded and 宗教 chosen in the application.";
    }
    Shaanxi {
        General:
            "In Shaanxi (陕西), you may file at most 30 websites. Explain a phone number from elsewhere in the remark.";
        Individuals:
            "You may file at most five websites. The content type 博客/个人空间 (blog or personal space) needs the cyberspace administration’s news approval. UCloud does not accept it at all.";
        SoleTrader:
            "In Shaanxi (陕西), a sole trader files as an enterprise and must first register a trade name (字号).";
    }
    Gansu {
        General:
            "In Gansu, the emergency contact must be a third member of staff, who is named in the remark. If the entity leader (主体负责人) is not the legal representative, write in the remark: XXX是XXX部门的领导，负责XXX (XXX is the head of department XXX and is responsible for XXX).";
        Individuals:
            "In the remark, say what the website will show and when it is expected to open, and write: “本网站是个人网站，不含有企业、单位等非个人网站的信息” (this is a personal website without information of companies or other organisations).";
    }
    Qinghai {
        General:
            "In Qinghai, you must upload all five images (五图) for a change.";
        Individuals:
            "If you are under 22, you must bring proof of study or work.";
        Organisations:
            "Give the phone number of the person who looks after the content, not the web agency’s.";
    }
    Ningxia {
        General:
            "In Ningxia, religious content needs the approval of the region’s authority.";
        Individuals:
            "From three websites, you must state what each is used for. If you have no local identity card, sources differ: Tencent Cloud accepted a year’s lease or proof of purchase of a home, and Huawei Cloud (2026) refuses.";
    }
    Xinjiang {
        General:
            "The party-building letter (党建确认函) is asked for in every application but a cancellation and a change that leaves the domain as it is. Identity papers and telephone numbers may not stand in the filing of another applicant.";
    }
}
