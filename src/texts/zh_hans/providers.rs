//! What the providers add, in Chinese.

use crate::providers::ProviderFact as F;

/// What a provider adds.
#[must_use]
pub const fn provider_fact(id: F) -> &'static str {
    match id {
        F::AlibabaServices => {
            "阿里云设有自己的备案系统。China Gateway 方案涵盖备案、网站托管、网络、安全和阿里生\
             态，并有专家可咨询；ICP License Support 页面可测试需要哪种许可；另有文档中心、常见\
             问题和论坛。"
        }
        F::AlibabaHongKong => {
            "使用阿里云中国香港或境外服务器，以及不含中国内地的 CDN 加速，无需备案；使用中国内地 \
             CDN 须备案。托管事宜可咨询阿里云。"
        }
        F::AlibabaServer => {
            "提交备案前须购买中国内地 ECS 实例：包年包月三个月及以上，有公网 IP，按量付费不可。\
             使用其内地 CDN 时，无论网站托管在何处，都须临时购买一台。"
        }
        F::AlibabaServiceNumber => {
            "在控制台进入备案的服务号申请页，在实例列表中找到托管网站的实例并点击申请，服务号显\
             示在服务号管理页。在备案系统中产品类型选“阿里云”，填入备案服务号验证。"
        }
        F::AlibabaQuota => "每台 ECS 实例可申请五个备案服务号；用过即失效，续费不再增加。",
        F::AlibabaDomain => {
            "提交备案前，域名须在获批的注册机构（如 aliyun.com）注册并通过实名认证；持有者信息须\
             与主办单位或主体负责人一致。"
        }
        F::AlibabaPapers2018 => {
            "扫描或拍摄：个人为身份证正反面；单位为注册证件、主体负责人和网站负责人身份证正反面，\
             以及在上传页下载、填写并加盖公章的真实性核验单。当地管局另有要求的从其要求。"
        }
        F::AlibabaPapers => {
            "通过阿里云 App 或扫码上传证件原件的照片或彩色扫描件；当地管局可能另要求材料。"
        }
        F::AlibabaPhoto2018 => {
            "初审通过后，网站负责人须在中国境内拍照：可到多数大城市设有的指定地点拍摄，或在上传\
             页申请官方幕布（可寄至内地任何地方），在幕布前拍摄后上传照片。"
        }
        F::AlibabaFace => "在线完成：使用阿里云 App 或扫码，纯白背景，不戴眼镜和帽子；无需到场。",
        F::AlibabaAccount2018 => "注册阿里云账号。",
        F::AlibabaAccount => "注册阿里云中国站账号。",
        F::AlibabaPortal => {
            "在阿里云备案系统中备案。选择主体所在省份和地区后，系统显示当地管局要求，并自动判断\
             备案类型；迁入阿里云为接入备案。一个账号只能备案一个主体：同一主体的多个网站可用同\
             一账号，不同主体须各用账号。"
        }
        F::AlibabaCalls => {
            "阿里云和管局都会来电：请保持手机畅通，并在中国工作时间有人接听。转交管局时以邮件和\
             短信通知。"
        }
        F::AlibabaReview2018 => {
            "阿里云在一个工作日内完成初审；2017 年承诺整个备案在 20 个工作日内完成。"
        }
        F::AlibabaReview => {
            "阿里云初审需 1–2 个工作日；2017 年曾承诺整个备案在 20 个工作日内完成。"
        }
        F::AlibabaSms2018 => "收到阿里云短信和邮件约五分钟后，工信部会发来中文核验短信。",
        F::AlibabaResult => {
            "结果和备案号以短信和邮件送达，2018 年另有备案密码：请妥善保存，变更时要用。"
        }
        F::AlibabaEntity => {
            "在中国内地注册的单位和个人均可备案；在内地有固定住所的外籍个人可备案个人网站。"
        }
        F::AlibabaContact2018 => "联系地址和手机号码须属于主体所在省份。",
        F::AlibabaContact => "联系地址须在主体所在省份；手机号码是否须为本省，视各省要求而定。",
        F::AlibabaLanguage => {
            "备案系统、工信部短信、公安备案网站及指南均仅有中文：须有人能读、写、理解中文，必要\
             时请人协助。"
        }
        F::AlibabaLicence => {
            "备案完成后向当地通信管理局申请。2017 年阿里云提供代办服务，约 60 个工作日；云服务商\
             一般只出具接入证明，不代为申请。仅有办事处不能申请，须为在内地注册的企业。"
        }
        F::AlibabaPsb => {
            "无论办理哪种 ICP 手续，都须在 30 日内登录公安备案网站办理；指南可在该网站下载。"
        }
        F::AlibabaInternational => {
            "国际站账号不能备案：请注册中国站账号，或购买 GoChina ICP Filing Assistant 服务。"
        }
        F::CdnetworksServices => {
            "ICP Registration Assistant 为在中国内地有业务的组织办理、续期和管理备案与许可证；提\
             供英文服务，并可咨询公安备案。"
        }
        F::CdnetworksReview => "分四步：收集资料、提交审核、审核、获批。",
        F::CdnetworksPapers => "申请方须为中国境内实体，持营业执照或外国企业常驻代表机构登记证。",
        F::CdnetworksContact => {
            "CDNetworks（而非法律）要求以一名在华员工为联系人：中国公民，持有效身份证和中国手机\
             号，居住在中国。"
        }
        F::CdnetworksDomain => {
            "域名须有效、在中国内地注册并完成实名认证。备案的是二级域名（如 abc.com），其子域名\
             随之涵盖。"
        }
        F::CdnetworksServer => {
            "可用自有的内地服务器，或购买 CDNetworks 的 Edge Container Platform、Cloud Hosting \
             或数据中心托管服务；CDNetworks 协助选择。"
        }
        F::LinktomServices => {
            "互联互通公示：跨地区增值业务经营许可证 B1-20150255、京ICP证060342号、京ICP备\
             05032038号-1、京公网安备11010802020193号。备案部电话：4007007300-8093。"
        }
        F::LinktomPortal => {
            "服务器在互联互通的，在 www.ba.linktom.com 备案（中文）：首次新增备案、接入备案、新\
             增网站备案（原备案不在或在互联互通）。各省规则见 beian.miit.gov.cn，2018 年为 \
             www.miitbeian.gov.cn。"
        }
        F::LinktomPapers => {
            "请提前准备，各地要求不同。扫描或拍摄原件：个人为身份证正反面；单位为注册证件、主体\
             负责人（法人）和网站负责人身份证正反面；以及当地管局要求的其他材料，如法人委托授权\
             书。"
        }
        F::LinktomSheet => "互联互通要求一式两份，并在网站负责人签字一栏空白处盖公章。",
        F::LinktomAsked => "列于互联互通 2018 年规则的材料清单；请询问现在是否仍需。",
        F::LinktomCertificate => "互联互通要求提供原件。",
        F::LinktomPhoto => "到互联互通面审拍照，或用电子版幕布喷绘后拍照；请询问现在是否仍需。",
        F::LinktomDomain => {
            "自 2018 年起须同时符合五项：顶级域名和注册服务机构均获工信部批复（名单见 \
             domain.miit.gov.cn），域名在有效期内（可查 whois.chinaz.com），已实名认证，持有者名\
             称、证件类型和证件号码与主体完全一致。个人须由本人持有；单位可由单位（含股东）、主\
             要负责人或高级管理人员持有。不一致时，仅部分省份接受证明材料。"
        }
        F::LinktomLicence => {
            "取得备案号后，由用户自行向属地通信管理局申请，具体要求见当地网站；互联互通可提供资\
             质和接入协议。"
        }
        F::LinktomResult => "结果以短信和邮件通知主体负责人；也可拨打 4007007300-8093 查询。",
        F::TencentServer => {
            "须为中国内地云服务器（CVM）或轻量应用服务器，包年包月，累计购买（含续费）满 90 天且\
             剩余 30 天以上，公网带宽不为 0；也可用云函数（SCF）资源包，或绑定上述 CVM 的负载均\
             衡（CLB）。"
        }
        F::TencentProof => {
            "一台 CVM 或轻量应用服务器可备案 5 个网站，SCF 资源包 2 个；其他情形使用备案授权码，\
             轻量应用服务器不能生成授权码。"
        }
        F::TencentPortal => "通过微信小程序或控制台备案；一个账号只能备案一个主体。",
        F::TencentFace => "在腾讯云小程序中完成人脸或视频核验。",
        F::TencentNumbers => "腾讯云不接受虚拟运营商号段。",
        F::TencentReview => "审核人员会来电，约一小时后再拨一次，仍未接听即驳回：请接听。",
        F::TencentLicence => {
            "须自行申请；腾讯云仅在北京、天津、上海、广州、深圳、成都、重庆提供协助。"
        }
        F::TencentPsb => {
            "开通日期填工信部备案审核通过日期，并填接入服务商网安代码：北京 110000000000、上海 \
             310000000000、广州 440100000000。"
        }
        F::HuaweiServer => {
            "须为中国内地 ECS 或 Flexus，包年包月三个月及以上并绑定 EIP，或专属云一年及以上。仅\
             有 EIP 不可；使用 CDN 也须有此类 ECS。"
        }
        F::HuaweiProof => "每台 ECS 提供五个备案授权码，每个用于一个网站或 App，注销后不可再用。",
        F::HuaweiPapers => {
            "拍摄或彩色扫描证件原件，边缘完整，不得翻拍屏幕；jpg 或 png 格式，约 4 MB；水印不得\
             遮挡信息。"
        }
        F::HuaweiPortal => "一个账号只能备案一个主体；账号实名信息可与备案主体不同。",
        F::HuaweiFace => "使用华为云 App 或微信扫码，纯白背景。",
        F::HuaweiLicence => "接入证明通过工单申请。",
        F::HuaweiInternational => "国际站账号不能备案：请注册中国站账号。",
        F::HuaweiMiniProgram => "华为云不受理小程序备案，由小程序所在平台办理。",
        F::AwsIndividual => "亚马逊云科技中国区账号仅向中国内地法人实体开放，个人不能开户。",
        F::AwsPapers => {
            "开户证件：营业执照、事业单位法人证书、统一社会信用代码证书、民办非企业单位登记证书、\
             外国企业常驻代表机构登记证或律师事务所执业许可证；小于 10 MB，jpg、bmp、png 或 pdf \
             格式。"
        }
        F::AwsPortal => {
            "通过服务器所属区域的运营方备案：北京区域为光环新网，宁夏区域为西云数据；见 \
             www.amazonaws.cn/en/support/icp/。"
        }
        F::AwsProof => "须列出全部公网 IP；ELB 须提交支持工单，NLB 具有固定 IP。",
        F::AwsDomain => "CloudFront 仅支持已备案的自有域名（CNAME），不能使用 *.cloudfront.cn。",
        F::CloudflareCannotFile => "Cloudflare 不代办备案：请通过有内地服务器的托管服务商办理。",
        F::CloudflareDomain => "主域名须已备案或持证；其下网站共用该号码，并在页脚展示。",
        F::CloudflareServer => {
            "其内地网络由京东云提供：源站防火墙须放行京东云 IP，变更提前 30 天通知。"
        }
        F::CloudflareReview => "Cloudflare 预计需 4–8 周。",
        F::CloudflarePapers => {
            "Cloudflare 列出的备案主体：代表处、外商独资企业、合资企业、本地公司和个人。"
        }
        F::CloudflareLicence => {
            "Cloudflare 仅列出本地公司和外资低于 50% 的合资企业，估计需 2–3 个月；未提及 2024 年\
             试点地区和 B21。"
        }
    }
}
