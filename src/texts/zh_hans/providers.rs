//! What the providers add, in Chinese.

use crate::ids::ProviderFact;

words! {
    /// What a provider adds.
    provider_fact(ProviderFact): 1 {
        AlibabaServices:
            "备案系统；China Gateway：托管、网络、安全、阿里生态、专家；ICP License Support 测试需要哪种许可；文档、问答、论坛。";
        AlibabaHongKong: "内地以外的服务器和 CDN 无需备案，内地 CDN 须备案；香港可咨询阿里云。";
        AlibabaServer: "提交前购买 ECS：三个月及以上，有公网 IP，不可按量付费。使用内地 CDN 的也须临时购买，无论网站在何处。";
        AlibabaServiceNumber: "控制台 > 备案 > 备案服务号申请：在托管实例处点击申请，到备案服务号管理查看。备案时产品类型选“阿里云”，填服务号。";
        AlibabaQuota: "每台 ECS 五个服务号，一号一用，续费不增加。";
        AlibabaDomain: "提交前在获批的注册服务机构（如 aliyun.com）购买，实名与主办单位或主体负责人一致。";
        AlibabaPapers2018: "扫描件或照片，身份证正反面。真实性核验单在上传页下载，填写并盖公章。各地可能另有要求。";
        AlibabaPapers: "用 App 或扫码上传；各地可能另有要求。";
        AlibabaPhoto2018: "初审后在中国境内：到多数大城市设有的指定地点，或在幕布前（在上传页申请，可寄至内地任何地方）。";
        AlibabaFace: "使用阿里云 App 或扫码，无需到场。";
        AlibabaAccount2018: "注册阿里云账号。";
        AlibabaAccount: "注册阿里云中国站账号。";
        AlibabaPortal: "系统按省份和区县显示当地要求，自动判断备案类型；迁入为接入备案。一个账号限一个主体，含其全部网站。";
        AlibabaCalls: "通信管理局也会来电：请保持手机畅通。转交时有邮件和短信通知。";
        AlibabaReview2018: "一个工作日；2017 年承诺全程 20 个工作日。";
        AlibabaReview: "一至两个工作日；2017 年曾承诺全程 20 个工作日。";
        AlibabaSms2018: "收到阿里云短信约五分钟后，工信部发来中文短信。";
        AlibabaResult: "请保存备案号（2018 年另有密码），变更时要用。";
        AlibabaEntity: "在内地有固定住所的外籍个人可备案个人网站。";
        AlibabaContact2018: "地址和手机号码须属于主体所在省份。";
        AlibabaContact: "地址须在主体所在省份；手机号码视各省要求。";
        AlibabaLanguage: "系统、短信、公安备案网站和指南只有中文：您或协助者须能读写理解。";
        AlibabaLicence: "备案后向当地通信管理局申请；2017 年阿里云可代办，约 60 个工作日。云服务商一般只出具接入证明。仅有办事处不能申请。";
        AlibabaPsb: "无论办理哪种 ICP 手续，均须在 30 日内办理；指南见公安备案网站。";
        AlibabaInternational: "请注册中国站账号，或购买 GoChina ICP Filing Assistant。";
        CdnetworksServices: "ICP Registration Assistant 办理、续期和管理备案与许可证，并提供公安备案咨询；英文服务。";
        CdnetworksReview: "收集资料、提交审核、审核、获批。";
        CdnetworksPapers: "营业执照，或外国企业常驻代表机构登记证。";
        CdnetworksContact: "自行规定：一名员工，居住在中国的中国公民，持有效身份证和中国手机号。";
        CdnetworksDomain: "有效、在内地注册、已实名认证；二级域名（abc.com）涵盖其子域名。";
        CdnetworksServer:
            "自有，或 Edge Container Platform、Cloud Hosting、Data Center Colocation；可协助选择。";
        LinktomServices:
            "许可证 B1-20150255、京ICP证060342号；京ICP备05032038号-1、京公网安备11010802020193号。备案部：4007007300-8093。";
        LinktomPortal:
            "www.ba.linktom.com：首次新增备案、接入备案、新增网站备案（原备案不在或在互联互通）。各省规则：beian.miit.gov.cn，2018 年 www.miitbeian.gov.cn。";
        LinktomPapers: "请提前准备。原件，身份证正反面；主体负责人为法人。各地可能另要材料，如法人委托授权书。";
        LinktomSheet: "一式两份，在网站负责人签字栏空白处盖公章。";
        LinktomAsked: "列于 2018 年清单；请询问是否仍需。";
        LinktomCertificate: "须为原件。";
        LinktomPhoto: "到其公司拍照，或喷绘电子版幕布后拍照；请询问是否仍需。";
        LinktomDomain:
            "自 2018 年起：后缀和注册服务机构获批（domain.miit.gov.cn），在有效期内（whois.chinaz.com），已实名认证，持有者名称、证件类型和号码与备案一致。持有者：个人本人；或单位（含股东）、主要负责人、高管。不一致时，部分省份接受证明。";
        LinktomLicence: "备案后自行申请，要求见当地通信管理局网站；互联互通提供资质和接入协议。";
        LinktomResult: "短信和邮件通知主体负责人；或拨打 4007007300-8093 查询。";
        TencentServer:
            "CVM 或轻量应用服务器：包年包月，累计（含续费）满 90 天、剩余 30 天以上，有公网带宽；或 SCF 资源包；或绑定此类 CVM 的 CLB。";
        TencentProof: "CVM 或轻量应用服务器 5 个网站，SCF 资源包 2 个；其他用备案授权码，轻量应用服务器不提供。";
        TencentPortal: "微信小程序或控制台；一个账号限一个主体。";
        TencentFace: "在其小程序中以人脸或视频核验。";
        TencentNumbers: "不接受虚拟运营商号段。";
        TencentReview: "审核人员来电，约一小时后再拨，仍未接听即驳回。";
        TencentLicence: "自行申请；仅在北京、天津、上海、广州、深圳、成都、重庆提供协助。";
        TencentPsb: "开通日期填备案审核通过日期。服务商代码：北京 110000000000、上海 310000000000、广州 440100000000。";
        HuaweiServer: "ECS 或 Flexus 三个月及以上并绑定 EIP；或专属云一年及以上。仅有 EIP 不可，CDN 亦然。";
        HuaweiProof: "每台 ECS 五个授权码，每个用于一个网站或 App，注销后不可再用。";
        HuaweiPapers: "jpg 或 png，约 4 MB；水印不得遮挡信息。";
        HuaweiPortal: "一个账号限一个主体；账号实名可与主体不同。";
        HuaweiFace: "使用华为云 App 或微信扫码。";
        HuaweiLicence: "接入证明通过工单申请。";
        HuaweiInternational: "请注册中国站账号。";
        HuaweiMiniProgram: "小程序由其平台备案。";
        AwsIndividual: "账号仅向内地法人开放。";
        AwsPapers: "开户用：企业、事业单位、民办非企业单位、代表机构、律师事务所证照或统一社会信用代码证书；小于 10 MB，jpg、bmp、png 或 pdf。";
        AwsPortal: "通过服务器的运营方，北京为光环新网，宁夏为西云数据：www.amazonaws.cn/en/support/icp/。";
        AwsProof: "列出全部公网 IP；ELB 须提交工单，NLB 的固定。";
        AwsDomain: "CloudFront 仅支持已备案的自有域名（CNAME），不支持 *.cloudfront.cn。";
        CloudflareCannotFile: "请通过有内地服务器的接入服务商办理。";
        CloudflareDomain: "主域名须已备案或持证；其下网站共用该号，在页脚展示。";
        CloudflareServer: "网络由京东云提供：源站须放行其 IP，变更提前 30 天通知。";
        CloudflareReview: "四至八周。";
        CloudflarePapers: "主体：代表处、外资、合资、本地公司和个人。";
        CloudflareLicence: "仅列本地公司和外资低于 50% 的合资企业，两至三个月；未提 2024 年试点地区和 B21。";
    }
}
