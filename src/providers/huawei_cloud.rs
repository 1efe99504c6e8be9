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
        &[words(S::HuaweiFilingTypes, "小程序备案", "华为云只有网站和APP备案，小程序备案需在小程序提供商处完成", "Huawei files sites and apps only; mini-programs with their provider")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::MiniProgram.fact()),
    // ECS（含华为云Flexus云服务器X实例）：需包月3个月及以上
    Rule::new(
        "huawei-server",
        Effect::Note(N::ProviderServer),
        all!(SERVER_MATTERS, not!(is!(Server: OwnServer))),
        since(2025, 12, 31),
        &[words(S::HuaweiInstances, "表1 备案限制说明", "ECS（含华为云Flexus云服务器X实例）：需包月3个月及以上", "an ECS (with Flexus X) subscribed for 3 months or more"), words(S::HuaweiConditions, "表1 备案限制说明", "专属云：需包年1年及以上", "a dedicated cloud for a year or more")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Server.fact()),
    // What stands on a server of one's own is filed through whoever connects that server.
    Rule::new(
        "huawei-own-server",
        Effect::Note(N::ProviderCannotFile),
        ON_OWN_SERVER,
        since(2025, 12, 31),
        &[words(S::HuaweiInstances, "表1 备案限制说明", "通过华为云备案，需要先购买华为云中国大陆节点服务器", "to file through Huawei a mainland server must first be bought")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::OwnServer.fact()),
    Rule::new(
        "huawei-proof",
        Effect::Note(N::ProviderProof),
        all!(SERVER_MATTERS, not!(is!(Server: OwnServer))),
        since(2025, 12, 31),
        &[words(S::HuaweiInstances, "授权码限制", "一台服务器可生成5个备案授权码，一个授权码只能备案一个网站或App", "a server gives 5 codes, each for one site or app")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Proof.fact()),
    Rule::new(
        "huawei-portal",
        Effect::Note(N::ProviderPortal),
        ORDERED_OF_CLOUD,
        since(2025, 12, 31),
        &[words(S::HuaweiInstances, "表1 备案限制说明", "一个华为云账号只能备案一个主体（公司或个人）信息，且一个备案主体也只能在一个华为云主账号上进行备案", "one Huawei account, one applicant, and the reverse"), words(S::HuaweiProcess, "1 / doc_0089", "一个华为云账号只能备案一个主体（公司或个人）信息", "one account, one applicant")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Portal.fact()),
    // 拍照/彩色扫描证件原件，不可为复印件或打印件。
    Rule::new(
        "huawei-papers",
        Effect::Note(N::ProviderPapers),
        HOSTED_BY_CLOUD,
        since(2025, 12, 31),
        &[words(S::HuaweiMaterials, "证件要求", "可添加水印，但需文字简洁且不遮挡重要信息", "a watermark may be added if it covers nothing important")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Papers.fact()),
    Rule::new(
        "huawei-face",
        Effect::Step(Step::FaceCheck, None),
        HOSTED_BY_CLOUD,
        since(2025, 12, 31),
        &[words(S::HuaweiProcess, "必须在华为云App端完成真实性核验吗", "提交备案时，互联网信息服务负责人需完成真实性核验", "on submission the manager verifies his identity"), words(S::HuaweiRejections, "真实性核验不通过", "人脸识别失败通常因光线、背景（需纯白）、拍摄角度或填写信息与证件不一致导致", "failures: light, background (pure white), angle, data")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Face.fact()),
    Rule::new(
        "huawei-licence",
        Effect::Note(N::ProviderLicence),
        all!(SITE_OR_APP, COMPANY, NEEDS_LICENCE, not!(ON_OWN_SERVER)),
        since(2025, 12, 31),
        &[words(S::HuaweiAfterwards, "经营性ICP许可证", "如需接入商资质材料，可提交工单获取华为云协助", "for the provider’s qualification papers submit a ticket")],
    )
    .for_outcomes(LICENCE.union(HONG_KONG))
    .provider_text(Fact::Licence.fact()),
];
