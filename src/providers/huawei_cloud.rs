//! What Huawei Cloud adds.

use super::{HOSTED, ORDERED};
use crate::date::since;
use crate::ids::{Note as N, Step, ids};
use crate::law::sources::Source as S;
use crate::law::terms::{NEEDS_LICENCE, SERVER_MATTERS, SITE_OR_APP};
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, HONG_KONG, LICENCE};
use crate::{all, is, not};

ids! {
    /// What it adds in its own words.
    Fact {
        Server "huawei-server",
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
        &[S::HuaweiInternational],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::International.fact()),
    Rule::new(
        "huawei-mini-program",
        Effect::Note(N::ProviderCannotFile),
        is!(Service: MiniProgram),
        since(2023, 9, 1),
        &[S::HuaweiApps],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::MiniProgram.fact()),
    // ECS（含华为云Flexus云服务器X实例）：需包月3个月及以上
    Rule::new(
        "huawei-server",
        Effect::Note(N::ProviderServer),
        SERVER_MATTERS,
        since(2025, 12, 31),
        &[S::HuaweiInstances, S::HuaweiConditions],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Server.fact()),
    Rule::new(
        "huawei-proof",
        Effect::Note(N::ProviderProof),
        SERVER_MATTERS,
        since(2025, 12, 31),
        &[S::HuaweiInstances],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Proof.fact()),
    Rule::new(
        "huawei-portal",
        Effect::Note(N::ProviderPortal),
        ORDERED,
        since(2025, 12, 31),
        &[S::HuaweiInstances, S::HuaweiProcess],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Portal.fact()),
    // 拍照/彩色扫描证件原件，不可为复印件或打印件。
    Rule::new(
        "huawei-papers",
        Effect::Note(N::ProviderPapers),
        HOSTED,
        since(2025, 12, 31),
        &[S::HuaweiMaterials],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Papers.fact()),
    Rule::new(
        "huawei-face",
        Effect::Step(Step::FaceCheck, None),
        HOSTED,
        since(2025, 12, 31),
        &[S::HuaweiProcess, S::HuaweiRejections],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Face.fact()),
    Rule::new(
        "huawei-licence",
        Effect::Note(N::ProviderLicence),
        all!(SITE_OR_APP, NEEDS_LICENCE),
        since(2025, 12, 31),
        &[S::HuaweiAfterwards],
    )
    .for_outcomes(LICENCE.union(HONG_KONG))
    .provider_text(Fact::Licence.fact()),
];
