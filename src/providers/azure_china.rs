//! What Azure China, run by 21Vianet, adds.

use super::{HOSTED, ORDERED};
use crate::date::since;
use crate::evidence::words;
use crate::ids::{Note as N, ids};
use crate::law::sources::Source as S;
use crate::law::terms::{COMPANY, DOMAIN_MATTERS, INDIVIDUAL, NEEDS_LICENCE, SITE_OR_APP};
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, HONG_KONG, LICENCE, NO_FILING};
use crate::{all, is};

ids! {
    /// What it adds in its own words.
    Fact {
        Services "azure-services",
        Individual "azure-individual",
        Portal "azure-portal",
        Domain "azure-domain",
        Endpoint "azure-endpoint",
        Closing "azure-closing",
        Licence "azure-licence",
        Psb "azure-psb",
    }
}

/// The rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "azure-services",
        Effect::Note(N::ProviderServices),
        HOSTED,
        since(2026, 1, 1),
        &[words(S::AzureChinaOperation, "1", "Microsoft Azure operated by 21Vianet is a physically separated instance of cloud services located In mainland China, independently operated and transacted by Shanghai Blue Cloud Technology Co., Ltd. (\"21Vianet\")", "Microsoft Azure operated by 21Vianet is a physically separated instance of cloud services located In mainland China, independently operated and transacted by Shanghai Blue Cloud Technology Co., Ltd. (\"21Vianet\")"), words(S::Azure365seal, "为什么要备案", "因此使用世纪互联运营的Azure中国区的服务,只要通过你自己域名访问的,必须备案。", "Therefore services of Azure China, run by 21Vianet, must be filed whenever they are visited through your own domain.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Services.fact()),
    Rule::new(
        "azure-individual",
        Effect::Note(N::ProviderCannotFile),
        all!(HOSTED, INDIVIDUAL),
        since(2026, 1, 1),
        &[words(S::AzureChinaChecklist, "Compliance & Regulations › Commercial customer eligibility › Azure China", "Legal entity in China", "Legal entity in China")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Individual.fact()),
    Rule::new(
        "azure-portal",
        Effect::Note(N::ProviderPortal),
        ORDERED,
        since(2026, 1, 1),
        &[words(S::AzureChinaManual, "备案 (2)", "但如果指向国内 Azure 的 IP 地址，需要用户到世纪互联备案网站 (http://icp.cloud.21vianet.com/) 提交备案信息", "But if it points to an IP address of Azure in China, the user must submit the filing data on 21Vianet’s filing website (http://icp.cloud.21vianet.com/)"), words(S::AzureChinaManual, "备案 (4)", "需要用户到世纪互联提交备案信息，做新增接入操作。", "The user must submit the filing data to 21Vianet and go through the adding of an access.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Portal.fact()),
    Rule::new(
        "azure-domain",
        Effect::Note(N::ProviderDomain),
        DOMAIN_MATTERS,
        since(2026, 1, 1),
        &[words(S::AzureChinaFrontDoor, "Prerequisites › Note", "Custom domain creation is not allowed without ICP registration. You must obtain a domain with ICP registration before proceeding.", "Custom domain creation is not allowed without ICP registration. You must obtain a domain with ICP registration before proceeding."), words(S::Azure365seal, "为什么要备案", "未备案的域名不能上线,且已经备案的域名需要解析到已备案的 IP", "A domain that is not filed cannot go online, and a filed domain must resolve to the filed IP")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Domain.fact()),
    Rule::new(
        "azure-endpoint",
        Effect::Note(N::ProviderDomain),
        is!(Service: PlatformSubdomain),
        since(2026, 1, 1),
        &[words(S::AzureChinaManual, "备案 (1)", "这个 DNS 的根域名是世纪互联备案过的，如果客户只使用这个根域名，是不需要备案的", "The root domain of this DNS name is filed by 21Vianet; a customer who uses only this root domain need not file")],
    )
    .for_outcomes(NO_FILING)
    .provider_text(Fact::Endpoint.fact()),
    Rule::new(
        "azure-closing",
        Effect::Note(N::ProviderDomain),
        DOMAIN_MATTERS,
        since(2026, 1, 1),
        &[words(S::AzureChinaManual, "备案 (3)", "如果根域名没有进行备案，会要求世纪互联尽快关闭该网站。…先通知用户在规定时间内按要求对网站进行关闭。如用户不能在规定时间内按要求完成，或世纪互联无法联系到用户时，会采取暂停用户部署或订阅服务。", "If the root domain has not been filed, 21Vianet is required to close the website as soon as possible. … The user is first told to close the website as required within the time set. If the user cannot do so as required within that time, or 21Vianet cannot reach the user, the user’s deployment or subscription is suspended.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Closing.fact()),
    Rule::new(
        "azure-licence",
        Effect::Note(N::ProviderLicence),
        all!(SITE_OR_APP, COMPANY, NEEDS_LICENCE),
        since(2026, 1, 1),
        &[words(S::Azure365seal, "备案证有哪几种?", "通常ICP免费代备案指的是ICP备。ICP证可联系备案代理机构,一般是收费项目。", "The free filing service on one’s behalf usually means the ICP filing. For the ICP licence, contact a filing agency; it is generally charged for.")],
    )
    .for_outcomes(LICENCE.union(HONG_KONG))
    .provider_text(Fact::Licence.fact()),
    Rule::new(
        "azure-psb",
        Effect::Note(N::ProviderPsb),
        HOSTED,
        since(2026, 1, 1),
        &[words(S::AzureChinaChecklist, "Compliance & Regulations", "Public security registration for public website", "Public security registration for public website")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Psb.fact()),
];
