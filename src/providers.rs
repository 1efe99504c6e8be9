//! The providers: what each adds to the law; none can change an outcome, a bar or a rule.

use crate::all;
use crate::condition::Condition;
use crate::law::{Rule, ids, terms};

pub mod alibaba_cloud;
pub mod aws_china;
pub mod cdnetworks;
pub mod cloudflare_china;
pub mod huawei_cloud;
pub mod linktom;
pub mod tencent_cloud;

ids! {
    /// An access provider.
    ProviderId {
        AlibabaCloud "alibaba-cloud",
        Cdnetworks "cdnetworks",
        Linktom "linktom",
        TencentCloud "tencent-cloud",
        HuaweiCloud "huawei-cloud",
        AwsChina "aws-china",
        CloudflareChina "cloudflare-china",
    }
}

ids! {
    /// One thing that a provider adds to the law.
    ProviderFact {
        AlibabaServices "alibaba-services",
        AlibabaHongKong "alibaba-hong-kong",
        AlibabaServer "alibaba-server",
        AlibabaServiceNumber "alibaba-service-number",
        AlibabaQuota "alibaba-quota",
        AlibabaDomain "alibaba-domain",
        AlibabaPapers2018 "alibaba-papers-2018",
        AlibabaPapers "alibaba-papers",
        AlibabaPhoto2018 "alibaba-photo-2018",
        AlibabaFace "alibaba-face",
        AlibabaAccount2018 "alibaba-account-2018",
        AlibabaAccount "alibaba-account",
        AlibabaPortal "alibaba-portal",
        AlibabaCalls "alibaba-calls",
        AlibabaReview2018 "alibaba-review-2018",
        AlibabaReview "alibaba-review",
        AlibabaSms2018 "alibaba-sms-2018",
        AlibabaResult "alibaba-result",
        AlibabaEntity "alibaba-entity",
        AlibabaContact2018 "alibaba-contact-2018",
        AlibabaContact "alibaba-contact",
        AlibabaLanguage "alibaba-language",
        AlibabaLicence "alibaba-licence",
        AlibabaPsb "alibaba-psb",
        AlibabaInternational "alibaba-international",
        CdnetworksServices "cdnetworks-services",
        CdnetworksReview "cdnetworks-review",
        CdnetworksPapers "cdnetworks-papers",
        CdnetworksContact "cdnetworks-contact",
        CdnetworksDomain "cdnetworks-domain",
        CdnetworksServer "cdnetworks-server",
        LinktomServices "linktom-services",
        LinktomPortal "linktom-portal",
        LinktomPapers "linktom-papers",
        LinktomSheet "linktom-sheet",
        LinktomAsked "linktom-asked",
        LinktomCertificate "linktom-certificate",
        LinktomPhoto "linktom-photo",
        LinktomDomain "linktom-domain",
        LinktomLicence "linktom-licence",
        LinktomResult "linktom-result",
        TencentServer "tencent-server",
        TencentProof "tencent-proof",
        TencentPortal "tencent-portal",
        TencentFace "tencent-face",
        TencentNumbers "tencent-numbers",
        TencentReview "tencent-review",
        TencentLicence "tencent-licence",
        TencentPsb "tencent-psb",
        HuaweiServer "huawei-server",
        HuaweiProof "huawei-proof",
        HuaweiPapers "huawei-papers",
        HuaweiPortal "huawei-portal",
        HuaweiFace "huawei-face",
        HuaweiLicence "huawei-licence",
        HuaweiInternational "huawei-international",
        HuaweiMiniProgram "huawei-mini-program",
        AwsIndividual "aws-individual",
        AwsPapers "aws-papers",
        AwsPortal "aws-portal",
        AwsProof "aws-proof",
        AwsDomain "aws-domain",
        CloudflareCannotFile "cloudflare-cannot-file",
        CloudflareDomain "cloudflare-domain",
        CloudflareServer "cloudflare-server",
        CloudflareReview "cloudflare-review",
        CloudflarePapers "cloudflare-papers",
        CloudflareLicence "cloudflare-licence",
    }
}

/// An order to run something on a server; a mini-program is filed by its platform instead.
const HOSTED: Condition = all!(terms::SITE_OR_APP, terms::ORDER_TO_RUN);

impl ProviderId {
    /// What it calls itself.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::AlibabaCloud => "Alibaba Cloud 阿里云",
            Self::Cdnetworks => "CDNetworks",
            Self::Linktom => "linktom 互联互通",
            Self::TencentCloud => "Tencent Cloud 腾讯云",
            Self::HuaweiCloud => "Huawei Cloud 华为云",
            Self::AwsChina => "AWS China (Sinnet, NWCD)",
            Self::CloudflareChina => "Cloudflare China Network",
        }
    }

    /// What it adds, as written.
    #[must_use]
    pub const fn table(self) -> &'static [Rule] {
        match self {
            Self::AlibabaCloud => alibaba_cloud::RULES,
            Self::Cdnetworks => cdnetworks::RULES,
            Self::Linktom => linktom::RULES,
            Self::TencentCloud => tencent_cloud::RULES,
            Self::HuaweiCloud => huawei_cloud::RULES,
            Self::AwsChina => aws_china::RULES,
            Self::CloudflareChina => cloudflare_china::RULES,
        }
    }
}
