//! What Tencent Cloud adds.

use super::{HOSTED, ORDERED};
use crate::all;
use crate::date::since;
use crate::ids::{Document as D, Note as N, Stage, Step, ids};
use crate::law::sources::Source as S;
use crate::law::terms::{NEEDS_LICENCE, PEOPLE_MATTER, SERVER_MATTERS, SITE_OR_APP};
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, HONG_KONG, LICENCE};

ids! {
    /// What it adds in its own words.
    Fact {
        Server "tencent-server",
        Proof "tencent-proof",
        Portal "tencent-portal",
        Face "tencent-face",
        Numbers "tencent-numbers",
        Review "tencent-review",
        Licence "tencent-licence",
        Psb "tencent-psb",
    }
}

/// The rules.
pub const RULES: &[Rule] = &[
    // 包月3个月及以上（包含续费）且备案期间剩余有效期需大于（含）1个月
    Rule::new(
        "tencent-server",
        Effect::Note(N::ProviderServer),
        SERVER_MATTERS,
        since(2021, 1, 1),
        &[S::TencentInstances, S::TencentServers],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Server.fact()),
    // 同一云服务器实例备案的网站不超过5个。
    Rule::new(
        "tencent-proof",
        Effect::Note(N::ProviderProof),
        SERVER_MATTERS,
        since(2021, 1, 1),
        &[S::TencentInstances],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Proof.fact()),
    Rule::new(
        "tencent-portal",
        Effect::Note(N::ProviderPortal),
        ORDERED,
        since(2021, 1, 1),
        &[S::TencentInstances, S::TencentWhoMayFile],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Portal.fact()),
    Rule::new(
        "tencent-numbers",
        Effect::Document(D::MainlandPhoneNumbers, Stage::Filing),
        all!(SITE_OR_APP, PEOPLE_MATTER),
        since(2021, 1, 1),
        &[S::TencentProvinces],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Numbers.fact()),
    Rule::new(
        "tencent-face",
        Effect::Step(Step::FaceCheck, None),
        HOSTED,
        since(2022, 1, 1),
        &[S::TencentPapers],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Face.fact()),
    Rule::new(
        "tencent-review",
        Effect::Step(Step::ProviderReview, None),
        ORDERED,
        since(2021, 1, 1),
        &[S::TencentServers],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Review.fact()),
    // 经营性备案需要您自行联系各省通信管理局办理。
    Rule::new(
        "tencent-licence",
        Effect::Note(N::ProviderLicence),
        all!(SITE_OR_APP, NEEDS_LICENCE),
        since(2021, 1, 1),
        &[S::TencentLicences],
    )
    .for_outcomes(LICENCE.union(HONG_KONG))
    .provider_text(Fact::Licence.fact()),
    // 需在网站开通之日起30日内登录…提交公安备案申请
    Rule::new(
        "tencent-psb",
        Effect::Note(N::ProviderPsb),
        HOSTED,
        since(2021, 1, 1),
        &[S::TencentPolice],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Psb.fact()),
];
