//! What Huawei Cloud adds.

use super::{HOSTED_BY_CLOUD, ON_OWN_SERVER, ORDERED_OF_CLOUD};
use crate::date::since;
use crate::evidence::words;
use crate::ids::{Note as N, Step, ids};
use crate::law::sources::Source as S;
use crate::law::terms::{COMPANY, NEEDS_LICENCE, SERVER_MATTERS, SITE_OR_APP};
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, HONG_KONG, LICENCE};
use crate::{all, is, not};

ids! {
    /// What it adds in its own words.
    Fact {
        Server "huawei-server",
        OwnServer "huawei-own-server",
        Proof "huawei-proof",
        Papers "huawei-papers",
        Portal "huawei-portal",
        Face "huawei-face",
        Licence "huawei-licence",
        International "huawei-international",
        MiniProgram "huawei-mini-program",
    }
}

/// The rules.
pub const RULES: &[Rule] = &[
    // Huawei Cloud international website accounts do not support ICP filing.
    Rule::new(
        "huawei-international",
        Effect::Note(N::ProviderCannotFile),
        all!(
            SERVER_MATTERS,
            is!(Account: InternationalSite),
            not!(is!(Server: OwnServer))
        ),
        since(2024, 7, 17),
        &[words(S::HuaweiInternational, "Register an account", "Huawei Cloud international website accounts do not support ICP filing.", "Huawei Cloud international website accounts do not support ICP filing.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::International.fact()),
    Rule::new(
        "huawei-mini-program",
        Effect::Note(N::ProviderCannotFile),
        is!(Service: MiniProgram),
        since(2023, 9, 1),
        &[words(S::HuaweiFilingTypes, "小程序备案", "华为云只有网站和APP备案，小程序备案需在小程序提供商处完成", "Huawei Cloud has filings of websites and apps only; the filing of a mini-program must be completed with the provider of the mini-program")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::MiniProgram.fact()),
    // ECS（含华为云Flexus云服务器X实例）：需包月3个月及以上
    Rule::new(
        "huawei-server",
        Effect::Note(N::ProviderServer),
        all!(SERVER_MATTERS, not!(is!(Server: OwnServer))),
        since(2025, 12, 31),
        &[words(S::HuaweiInstances, "表1 备案限制说明", "ECS（含华为云Flexus云服务器X实例）：需包月3个月及以上", "ECS (with Huawei Cloud’s Flexus X instances): must be bought for 3 months or more"), words(S::HuaweiConditions, "表1 备案限制说明", "专属云：需包年1年及以上", "Dedicated cloud: must be bought for 1 year or more")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Server.fact()),
    // What stands on a server of one's own is filed through whoever connects that server.
    Rule::new(
        "huawei-own-server",
        Effect::Note(N::ProviderCannotFile),
        ON_OWN_SERVER,
        since(2025, 12, 31),
        &[words(S::HuaweiInstances, "表1 备案限制说明", "通过华为云备案，需要先购买华为云中国大陆节点服务器", "Whoever files through Huawei Cloud must first buy a server on a node of Huawei Cloud in mainland China")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::OwnServer.fact()),
    Rule::new(
        "huawei-proof",
        Effect::Note(N::ProviderProof),
        all!(SERVER_MATTERS, not!(is!(Server: OwnServer))),
        since(2025, 12, 31),
        &[words(S::HuaweiInstances, "授权码限制", "一台服务器可生成5个备案授权码，一个授权码只能备案一个网站或App", "One server can generate 5 filing authorisation codes; one code can file one website or app only")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Proof.fact()),
    Rule::new(
        "huawei-portal",
        Effect::Note(N::ProviderPortal),
        ORDERED_OF_CLOUD,
        since(2025, 12, 31),
        &[words(S::HuaweiInstances, "表1 备案限制说明", "一个华为云账号只能备案一个主体（公司或个人）信息，且一个备案主体也只能在一个华为云主账号上进行备案", "One Huawei Cloud account can file one applicant (company or person) only, and one applicant can be filed with one main Huawei Cloud account only"), words(S::HuaweiProcess, "1 / doc_0089", "一个华为云账号只能备案一个主体（公司或个人）信息", "One Huawei Cloud account can file one applicant (company or person) only")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Portal.fact()),
    // 拍照/彩色扫描证件原件，不可为复印件或打印件。
    Rule::new(
        "huawei-papers",
        Effect::Note(N::ProviderPapers),
        HOSTED_BY_CLOUD,
        since(2025, 12, 31),
        &[words(S::HuaweiMaterials, "证件要求", "可添加水印，但需文字简洁且不遮挡重要信息", "A watermark can be added, but its text must be short and cover no important data")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Papers.fact()),
    Rule::new(
        "huawei-face",
        Effect::Step(Step::FaceCheck, None),
        HOSTED_BY_CLOUD,
        since(2025, 12, 31),
        &[words(S::HuaweiProcess, "备案必须安装华为云App吗", "如果您使用PC在Web端备案，请完成主体信息、互联网信息填写后，下载华为云App上传资料，进行真实性核验或点击免下载App使用手机微信扫码进行核验。", "If you file by PC on the web: after filling in the data of the applicant and of the internet information, please download Huawei Cloud’s app, upload the papers and do the verification of authenticity there, or choose “no download of the app” and verify by scanning a code with WeChat.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Face.fact()),
    Rule::new(
        "huawei-licence",
        Effect::Note(N::ProviderLicence),
        all!(SITE_OR_APP, COMPANY, NEEDS_LICENCE, not!(ON_OWN_SERVER)),
        since(2025, 12, 31),
        &[words(S::HuaweiAfterwards, "经营性ICP许可证", "如需接入商资质材料，可提交工单获取华为云协助", "If qualification papers of the access provider are needed, a ticket can be submitted to get Huawei Cloud’s help")],
    )
    .for_outcomes(LICENCE.union(HONG_KONG))
    .provider_text(Fact::Licence.fact()),
];
