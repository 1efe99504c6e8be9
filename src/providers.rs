//! The providers, a file each: what each adds to the law. None can change an outcome, a bar or a rule.
//!
//! A new one is a line in the list below, a file with its [`Rule`]s and the names of its texts, and these texts in
//! `texts/<language>/providers.rs`; what is missing there does not compile.

use crate::condition::Condition;
use crate::ids::ids;
use crate::law::terms;
use crate::rule::{ProviderFact, Rule};
use crate::{all, is, not};

/// Per provider: its name in Rust, its public name, its file, and what it calls itself.
macro_rules! providers {
    ($($provider:ident $id:literal $file:ident $name:literal;)+) => {
        $(pub mod $file;)+

        ids! {
            /// An access provider.
            ProviderId { $($provider $id,)+ }
        }

        impl ProviderId {
            /// What it calls itself.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$provider => $name,)+ }
            }
        }

        /// What each adds, as written.
        pub(crate) const TABLES: &[&[Rule]] = &[$($file::RULES,)+];

        /// The names of what each provider adds in its own words.
        pub mod facts {
            $(pub use super::$file::Fact as $provider;)+
        }

        $(impl $file::Fact {
            /// This one, as a rule and a text name it.
            #[must_use]
            pub const fn fact(self) -> ProviderFact {
                ProviderFact { provider: ProviderId::$provider as u8, index: self as u8 }
            }
        })+

        impl ProviderFact {
            /// The public name.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self.provider() {
                    $(ProviderId::$provider => $file::Fact::ALL[self.index()].id(),)+
                }
            }

            /// Every one, provider by provider.
            pub fn all() -> impl Iterator<Item = Self> {
                let all = std::iter::empty();
                $(let all = all.chain($file::Fact::ALL.iter().map(|fact| fact.fact()));)+
                all
            }
        }
    };
}

providers! {
    AlibabaCloud "alibaba-cloud" alibaba_cloud "Alibaba Cloud 阿里云";
    TencentCloud "tencent-cloud" tencent_cloud "Tencent Cloud 腾讯云";
    HuaweiCloud "huawei-cloud" huawei_cloud "Huawei Cloud 华为云";
    BaiduCloud "baidu-cloud" baidu_cloud "Baidu AI Cloud 百度智能云";
    Volcengine "volcengine" volcengine "Volcengine 火山引擎";
    JdCloud "jd-cloud" jd_cloud "JD Cloud 京东云";
    Ucloud "ucloud" ucloud "UCloud 优刻得";
    AwsChina "aws-china" aws_china "AWS China (Sinnet, NWCD)";
    AzureChina "azure-china" azure_china "Azure China (21Vianet)";
    Cdnetworks "cdnetworks" cdnetworks "CDNetworks";
    CloudflareChina "cloudflare-china" cloudflare_china "Cloudflare China Network";
    Linktom "linktom" linktom "linktom 互联互通";
}

impl ProviderFact {
    /// Whose it is.
    #[must_use]
    pub const fn provider(self) -> ProviderId {
        ProviderId::ALL[self.provider as usize]
    }

    /// Its index among those of its provider.
    #[must_use]
    pub const fn index(self) -> usize {
        self.index as usize
    }
}

/// An order about a site or an app; a mini-program is filed by its platform instead.
const ORDERED: Condition = all!(terms::SITE_OR_APP, terms::ORDER);

/// An order to run something on a server.
const HOSTED: Condition = all!(terms::SITE_OR_APP, terms::ORDER_TO_RUN);

/// A server that is no cloud's: the cloud that was chosen has no part in the filing.
const ON_OWN_SERVER: Condition = all!(terms::SERVER_MATTERS, is!(Server: OwnServer));

/// An order that a cloud takes, which files only what stands on its own servers.
const ORDERED_OF_CLOUD: Condition = all!(ORDERED, not!(ON_OWN_SERVER));

/// An order to run something on the servers of such a cloud.
const HOSTED_BY_CLOUD: Condition = all!(HOSTED, not!(ON_OWN_SERVER));
