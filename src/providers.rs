//! The providers: what each adds to the law; none can change an outcome, a bar or a rule.

use crate::all;
use crate::condition::Condition;
use crate::ids::ProviderId;
use crate::law::terms;
use crate::rule::Rule;

pub mod alibaba_cloud;
pub mod aws_china;
pub mod cdnetworks;
pub mod cloudflare_china;
pub mod huawei_cloud;
pub mod linktom;
pub mod tencent_cloud;

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
    pub(crate) const fn table(self) -> &'static [Rule] {
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
