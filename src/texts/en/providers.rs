//! What the providers add, in English.

provider_words! {
    AlibabaCloud {
        Services:
            "Alibaba Cloud has its own filing system. Its China Gateway offers hosting, networking, security, the Alibaba ecosystem and experts. Its page ICP License Support tests which licence you need. There are also documentation, answers to common questions and a forum.";
        HongKong:
            "Servers and CDN outside the mainland, Hong Kong included, need no filing. Alibaba Cloud’s mainland CDN does.";
        Server:
            "You must buy an ECS server before you apply. It must be bought for three months or more, have a public IP address, and not be pay-as-you-go. For a website on the mainland CDN alone, you must buy one for the time of the filing.";
        OwnServer:
            "Alibaba Cloud files only what stands on its own servers. A service on a server of your own is filed through the data centre or network provider that connects that server.";
        ServiceNumber:
            "In the console, open ICP > ICP No. Application and click Apply at the hosting instance. You find the number under ICP No. Management. When you file, choose Alibaba Cloud as the product type and enter the number.";
        Quota:
            "You can apply for five service numbers for each ECS server. Each can be used once. Renewing the server gives you no more.";
        Domain:
            "You must buy the domain from an approved registrar (such as aliyun.com) before you apply. It must be verified with the data of the applicant or the entity leader (主体负责人).";
        Papers2018:
            "Upload scans or photographs, and for identity cards both sides. The authenticity statement is on the upload page: fill it in and seal it. Local rules may require more.";
        Papers:
            "Upload the papers in Alibaba Cloud’s app or by QR code. Local rules may require more.";
        Photo2018:
            "The photograph is taken in China after the first review. You go to a designated place, which most major cities have, or stand before a backdrop. You order the backdrop on the upload page, and it can be shipped anywhere in the mainland.";
        Face:
            "You do the verification in Alibaba Cloud’s app or by QR code. Nobody has to appear in person.";
        Account2018: "Register an Alibaba Cloud account.";
        Account: "Register an account on Alibaba Cloud’s China site.";
        Portal:
            "The local rules appear when you choose the province and district. The system finds the kind of filing itself. Moving a filed website to Alibaba Cloud counts as adding a hosting provider (接入备案). One account is for one owner and holds all of that owner’s websites.";
        Calls:
            "The provincial communications administration phones too, so keep the numbers in service. You are told by e-mail and text message when your application is passed on.";
        Review2018:
            "Alibaba Cloud’s review takes one business day. In 2017 it promised the whole filing within 20 working days.";
        Review:
            "By its guide of 2018, Alibaba Cloud’s review takes one working day. Ask how long it takes now.";
        Sms2018:
            "The ministry’s (MIIT’s) text message, in Chinese, comes about five minutes after Alibaba Cloud’s.";
        Result:
            "Keep the filing number. You need it for changes.";
        Entity: "A foreigner with a fixed residence in the mainland may file a personal website.";
        Contact2018: "The address and the mobile number must belong to the applicant’s province.";
        Contact:
            "The address must belong to the applicant’s province. The mobile number must belong to it where the province requires this.";
        Language:
            "The system, the messages, and the public-security website and guide are in Chinese only. You or a helper must be able to read, write and understand Chinese.";
        Licence2018:
            "After the filing, apply to the local communications administration. In 2017 you could apply through Alibaba Cloud, which took about 60 working days. Otherwise, cloud providers only prove access. A mere office (办事处) cannot get a licence.";
        Licence:
            "After the filing, apply to the local communications administration yourself. Alibaba Cloud only proves access. A mere office (办事处) cannot get a licence.";
        Psb:
            "You must make the public-security filing within 30 days, whichever ICP registration you have. The guide is on the website for public-security filings.";
        International:
            "Open an account on Alibaba Cloud’s China site, or buy the GoChina ICP Filing Assistant.";
    }
    Cdnetworks {
        Services:
            "CDNetworks’ ICP Registration Assistant acquires, renews and manages filings and licences. It also advises on the public-security filing. The service is in English.";
        Review: "Your information is collected, submitted and audited. Then the filing is granted.";
        Papers:
            "You need a business licence, or the registration certificate of a foreign enterprise’s resident representative office.";
        Contact:
            "By CDNetworks’ own rule, the contact must be an employee who is a Chinese citizen, lives in China and has a valid Chinese identity card and a Chinese mobile number.";
        Domain:
            "The domain must be active, registered in the mainland and real-name verified. The second level (abc.com) covers its subdomains.";
        Server:
            "You can use your own server, or Edge Container Platform, Cloud Hosting or Data Center Colocation. CDNetworks helps you to choose.";
    }
    Linktom {
        Services:
            "linktom holds the licences B1-20150255 and 京ICP证060342号, and the filings 京ICP备05032038号-1 and 京公网安备11010802020193号. You can phone its filing department at 4007007300-8093.";
        Portal:
            "The portal is www.ba.linktom.com, in Chinese. It offers a first filing, adding a hosting provider (接入备案) and a new website (the applicant filed elsewhere, or with linktom). The provinces’ rules are at beian.miit.gov.cn; in 2018 they were at www.miitbeian.gov.cn.";
        Papers:
            "Prepare the papers early. Bring originals, and identity cards on both sides. The entity leader (主体负责人) must be the legal representative. Provinces may require more papers, such as the legal representative’s authorisation.";
        Sheet:
            "Two copies are needed. The company seal must be in the blank of the website manager’s signature line.";
        Asked: "This paper is on linktom’s list of 2018. Ask whether it is still needed.";
        Certificate: "You must bring the original.";
        Photo:
            "The photograph is taken at linktom’s office, or before a print of its backdrop. Ask whether it is still needed.";
        Domain:
            "Since 2018, the suffix and the registrar must be approved (domain.miit.gov.cn). The domain must be unexpired (whois.chinaz.com) and real-name verified. The holder’s name, document type and document number must match the filing. For an individual, the holder must be that individual. For an organisation, the holder may be the organisation, a shareholder, its main responsible person (主要负责人) or an executive. If they do not match, some provinces accept proof.";
        Licence:
            "You must apply for the licence yourself after the filing, as the website of your communications administration says. linktom supplies its qualification papers and the access agreement (接入协议).";
        Result:
            "The entity leader (主体负责人) receives the result by text message and e-mail. You can also ask at 4007007300-8093.";
    }
    TencentCloud {
        Server:
            "You need a CVM or Lighthouse server on a monthly or yearly plan with public bandwidth. It must have been bought for 90 days (with renewals) and have 30 days left. You can also use an SCF package, or a CLB on such a CVM.";
        OwnServer:
            "Tencent Cloud files only what stands on its own servers. A service on a server of your own is filed through the data centre or network provider that connects that server.";
        Proof:
            "A CVM or Lighthouse server can be used for five websites, and an SCF package for two. Otherwise you need an authorisation code (备案授权码), which Lighthouse does not give.";
        Portal:
            "You file in Tencent Cloud’s WeChat mini-program or console. One account is for one applicant.";
        Face: "The verification is by face or video in Tencent Cloud’s mini-program.";
        Numbers: "Tencent Cloud does not accept the numbers of virtual operators.";
        Review:
            "The reviewer phones, and phones again after about an hour. If nobody answers, the application is rejected.";
        Licence:
            "You must apply for the licence yourself. Tencent Cloud helps only in Beijing, Tianjin, Shanghai, Guangzhou, Shenzhen, Chengdu, Chongqing, Shijiazhuang, Nanjing, Suzhou, Hangzhou, Hefei, Fuzhou, Xiamen, Jinan, Zhengzhou, Wuhan and Changsha.";
        Psb:
            "As the opening date, enter the date of the ministry’s approval. The provider codes are 110000000000 for Beijing, 310000000000 for Shanghai and 440100000000 for Guangzhou.";
        EdgeOne:
            "EdgeOne in the area “worldwide without mainland China” (全球可用区，不含中国大陆) needs no filing. The areas “mainland China” and “worldwide with mainland China” have nodes in the mainland.";
    }
    HuaweiCloud {
        Server:
            "You need an ECS or Flexus server with an EIP for three months, or a dedicated cloud for a year. An EIP alone is never enough, not even for a CDN.";
        OwnServer:
            "Huawei Cloud files only what stands on its own servers. A service on a server of your own is filed through the data centre or network provider that connects that server.";
        Proof:
            "Each ECS server gives five authorisation codes (授权码). Each code is for one website or app, and is lost after a cancellation.";
        Papers: "Upload jpg or png files of about 4 MB. A watermark must not cover the content.";
        Portal:
            "One account is for one applicant. The account’s real name may differ from the applicant’s.";
        Face: "You do the verification in Huawei Cloud’s app or by scanning a code with WeChat.";
        Licence: "You get the proof of access by submitting a ticket (工单) to Huawei Cloud.";
        International: "Open an account on Huawei Cloud’s China site.";
        MiniProgram:
            "Huawei Cloud does not file mini-programs. The mini-program’s platform files it.";
    }
    AwsChina {
        Individual: "Accounts with AWS China are for mainland legal entities only.";
        Papers:
            "To open the account, you need the certificate of a company, institution, private non-enterprise unit, representative office or law firm, or a unified social credit code certificate. The file must be smaller than 10 MB and in jpg, bmp, png or pdf format.";
        Portal:
            "You file through the operator of your servers, Sinnet (Beijing) or NWCD (Ningxia): www.amazonaws.cn/en/support/icp/.";
        Server:
            "AWS China bills its servers by use, so that alone is nothing to mend here. Ask it which server and which public address it wants for the filing.";
        Proof:
            "You must list all public IP addresses. For an ELB you must open a support case. The addresses of an NLB are fixed.";
        Domain: "CloudFront serves only your own filed domain name (CNAME), not *.cloudfront.cn.";
        Endpoint:
            "AWS China’s own names are no way round the filing: API Gateway answers the public only if your account is tied to a filing, and CloudFront’s *.cloudfront.cn serves no content.";
    }
    CloudflareChina {
        CannotFile:
            "Cloudflare does not file for you. Apply through a hosting provider with servers in the mainland.";
        Domain:
            "The apex domain needs a filing or a licence. The websites below it share the number, which must be shown in the footer.";
        Server:
            "The network runs on JD Cloud. The firewall of your origin server must admit its addresses, which change at 30 days’ notice.";
        Review: "The filing takes four to eight weeks.";
        Papers:
            "Representative offices, foreign-owned, joint or local companies, and individuals can provide the papers.";
        Licence:
            "Cloudflare names only local companies and joint ventures with less than 50% foreign ownership, and says that the licence takes two to three months. It does not mention the pilot areas of 2024 or B21.";
    }
    Ucloud {
        Services:
            "UCloud files websites and apps that use its mainland servers, in every province, Tibet included. It files no companies that are listed as abnormal (异常名录), no companies, domains or website names that the telecom authorities have blacklisted, and no accounts linked to a false filing.";
        Migration:
            "UCloud offers a migration service for RMB 4,000, which moves a website’s domain filed with UCloud to another applicant without interrupting the filing. It serves some provinces only (Jiangxi only when moving away) and does not move the domains of apps.";
        Person:
            "By UCloud’s list of restrictions, residents of Hong Kong, Macau and Taiwan can file only with a residence permit (居住证), and other foreigners only with a permanent residence card (永久居留身份证). Its list of papers also names the mainland travel permit and the passport, so ask UCloud first.";
        IpOnly:
            "UCloud files domains only, not a website that is reached by its IP address alone.";
        MiniProgram:
            "UCloud does not file mini-programs. The mini-program’s platform files it.";
        Account:
            "Your UCloud account must be real-name verified. Use the account that bought the mainland server and the elastic IP address (EIP).";
        Server:
            "You need a UCloud server in the mainland with an elastic IP address (EIP). On the day on which you submit, both must have three months or more left. If you pay by the month, buy three months or more.";
        Addresses:
            "Enter the mainland IP address that you have from UCloud, the region of its server and the kind of access. Each website can have three IP addresses.";
        Proof:
            "Since 1 March 2026, a company’s account can file five websites or apps for each server with an EIP. A personal account can file five in all, for its holder only. In each round of review, a company’s account can submit three applications for new websites.";
        Domain:
            "The suffix and the registrar must be approved, and the domain must be unexpired. You can file three calendar days after its real-name verification. The holder must be the applicant or, for an organisation, its entity leader (主体负责人). If they do not match, some provinces accept proof. Each website takes one new domain.";
        Papers:
            "You need the originals of the applicant’s certificate and of both persons’ identity papers, and a screenshot of the domain’s real-name verification. Depending on the province, an authorisation, a residence permit, the domain certificate, a website plan (网站建设方案书) or an undertaking is added.";
        Portal:
            "You file at console.ucloud.cn/icp: a first filing, a new website or app, or adding a hosting provider (接入备案), which changes nothing at your other providers. If the account’s real name is not that of the applicant, an authorisation is needed; a personal account files for its holder only. UCloud’s filing department answers at 4000188113-3.";
        Face:
            "You scan a code with WeChat, take the portrait (人像采集) and then submit.";
        Review:
            "UCloud’s review takes one working day. The website manager gets the result by e-mail.";
        Result:
            "UCloud names 3 to 20 working days, depending on the province. The entity leader (主体负责人) gets the result by text message and e-mail.";
        Licence:
            "After the filing, a commercial website must also apply for the licence.";
        Psb:
            "You must make the public-security filing at beian.mps.gov.cn within 30 days of opening. Since 23 January 2026, whoever lets UCloud pass on a first filing or a new website gets a data code (数据码), valid for 30 days, and has less to enter. Apps are not passed on.";
    }
    Volcengine {
        Services:
            "Volcengine files websites and apps on its own servers in the mainland. Its CDN needs a filing as soon as it accelerates in the mainland or worldwide.";
        IpOnly:
            "Volcengine files domains only, not a website that is reached by its IP address alone.";
        Account:
            "Verify the real name of your Volcengine account before you file.";
        Server:
            "You need a Volcengine server in the mainland, billed by the month or year, bought for more than three months, with more than 24 hours left and with a public IP address.";
        Code:
            "If your account has such a server, file with it. If another Volcengine account has one, it can give you an authorisation code (备案授权码).";
        Proof:
            "Each server can be used for five filings.";
        Domain:
            "The suffix and the registrar must be approved, and the domain must be real-name verified. If that was less than three days ago, Volcengine advises you to wait. The holder must match the applicant.";
        Portal:
            "One account is for one applicant; register another account for another applicant. A website that is filed elsewhere must add Volcengine as a hosting provider (接入备案); its filing with the others stays as it is.";
        Calls:
            "Volcengine may phone the entity leader (主体负责人) and the website manager, during the review and after it, to confirm who they are.";
        Review:
            "The review as a whole usually takes 1 to 20 working days.";
    }
    JdCloud {
        Services:
            "JD Cloud charges nothing for the filing. You pay the courier where a province wants papers sent.";
        Account:
            "File with a main account: sub-accounts cannot file.";
        Server:
            "You need a JD Cloud server on a monthly or yearly plan of more than three months, with a public IP address of JD Cloud.";
        Code:
            "In the filing system, choose 申请授权码 and apply for an authorisation code (备案授权码). When you file, paste it under 关联服务.";
        Proof:
            "Each IP address gives five codes, and each code is valid for a year. A server can carry five websites; a cancellation frees a place.";
        Domain:
            "The suffix and the registrar must be approved, and the domain must be unexpired and real-name verified. The holder must be the applicant or, for an organisation, its legal representative.";
        Papers:
            "The pictures must be clear and whole, and the papers must be valid for more than three months. The domain certificate comes from your registrar.";
        Sheet:
            "Print it. The website manager signs it in black ink, and a company puts its seal on the signature line. JD Cloud’s guide of 2022 asks for this paper; ask whether it is still needed.";
        Portal:
            "You file on www.jdcloud.com, under 备案 at the top right. One account is for one applicant. The system finds the kind of filing itself.";
        Face:
            "Once JD Cloud tells you that the first review is passed, do the identity check as its system says.";
        Review:
            "JD Cloud’s review takes one to three working days.";
        Licence:
            "You must apply for the licence yourself after the filing, with the local authority.";
        Psb:
            "You must make the public-security filing within 30 days of opening.";
    }
    BaiduCloud {
        MiniProgram:
            "Baidu AI Cloud also files mini-programs on Baidu’s platform, but none of individuals.";
        Server:
            "You need, with an elastic IP address (EIP), a BCC server on a monthly or yearly plan, a BLB, a BBC or a DCC.";
        Code:
            "In the filing system, choose the product and the instance and generate the code (备案操作码).";
        Proof:
            "The code stands for one filing out of the instance’s quota and points to its IP address. You must not sell it: the account that made it answers for its use.";
        Papers:
            "The persons must give three or four different numbers, and nobody’s emergency number may be the mobile number. A hospital needs the business licence, the practice licence and the certificate of review of medical advertising.";
        Portal:
            "You file in Baidu AI Cloud’s filing centre (ICP备案中心): a first filing, adding a hosting provider (接入备案), a mini-program or a change. The hotline is 400-920-8999, extension 3.";
        Face:
            "You do the verification by face in Baidu AI Cloud’s app, in Baidu’s app or in WeChat. No backdrop photograph is sent.";
        Review:
            "Baidu AI Cloud’s review takes one to two working days, and the administration’s 3 to 20.";
    }
    AzureChina {
        Services:
            "Azure China is a separate cloud, run by 21Vianet (Shanghai Blue Cloud); an account with Microsoft’s global Azure does not reach it. Whatever is reached there by your own domain must be filed.";
        Individual:
            "Azure China takes legal entities in mainland China only.";
        Portal:
            "You file through 21Vianet. A domain that is filed elsewhere and moves to Azure China must add 21Vianet as a hosting provider (接入备案). Ask 21Vianet for the address of its filing website.";
        Domain:
            "Azure Front Door takes your own domain only once it is filed. A filed domain must point to the filed IP address.";
        Endpoint:
            "Azure China’s own names, such as *.chinacloudapi.cn, are filed by 21Vianet. As long as you use nothing else, you need no filing.";
        Closing:
            "An unfiled domain must not point to Azure China. If you do not close the website in time or cannot be reached, 21Vianet suspends the deployment or the subscription.";
        Licence:
            "21Vianet’s free service covers the filing. For the licence, a firm advises an agent, usually for a fee.";
        Psb:
            "Azure China’s checklist names the public-security filing for every public website.";
    }
}
