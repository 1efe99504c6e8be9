//! What AWS China adds, run by Sinnet in Beijing and by NWCD in Ningxia.

use super::{HOSTED, ORDERED};
use crate::date::since;
use crate::evidence::words;
use crate::ids::{Note as N, ids};
use crate::law::sources::Source as S;
use crate::law::terms::{DOMAIN_MATTERS, INDIVIDUAL, ORGANISATION, SERVER_MATTERS};
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, NO_FILING};
use crate::{all, is};

ids! {
    /// What it adds in its own words.
    Fact {
        Individual "aws-individual",
        Papers "aws-papers",
        Portal "aws-portal",
        Server "aws-server",
        Proof "aws-proof",
        Domain "aws-domain",
        Endpoint "aws-endpoint",
    }
}

/// The rules.
pub const RULES: &[Rule] = &[
    // China account is only opened for registration by a Chinese (mainland) legal entity.
    Rule::new(
        "aws-individual",
        Effect::Note(N::ProviderCannotFile),
        all!(HOSTED, INDIVIDUAL),
        since(2026, 1, 1),
        &[words(S::AwsChina, "Q3", "account is only opened for registration by a Chinese (mainland) legal entity at this stage", "account is only opened for registration by a Chinese (mainland) legal entity at this stage")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Individual.fact()),
    Rule::new(
        "aws-papers",
        Effect::Note(N::ProviderPapers),
        all!(HOSTED, ORGANISATION),
        since(2026, 1, 1),
        &[words(S::AwsChina, "Q", "Business License, Certificate of Legal Person of Institution, Certificate of unified social credit code", "Business License, Certificate of Legal Person of Institution, Certificate of unified social credit code")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Papers.fact()),
    Rule::new(
        "aws-portal",
        Effect::Note(N::ProviderPortal),
        ORDERED,
        since(2026, 1, 1),
        &[words(S::AwsChinaRegions, "body", "The AWS China (Beijing) Region, which was generally available to Chinese customers in 2016, is operated by Beijing Sinnet Technology Co. Ltd. (Sinnet)", "The AWS China (Beijing) Region, which was generally available to Chinese customers in 2016, is operated by Beijing Sinnet Technology Co. Ltd. (Sinnet)").indirect(), words(S::AwsChinaTipsBlog, "Why ICP Recordal", "If your domain name is publicly accessed through the servers of NWCD or SINNET, you should apply for ICP recordal by SINNET or NWCD.", "If your domain name is publicly accessed through the servers of NWCD or SINNET, you should apply for ICP recordal by SINNET or NWCD.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Portal.fact()),
    // It bills by use, so what other clouds refuse is the rule here.
    Rule::new(
        "aws-server",
        Effect::Note(N::ProviderServer),
        all!(SERVER_MATTERS, is!(Server: ShortOrMetered)),
        since(2026, 1, 1),
        &[words(S::AwsChinaBilling, "Billing and payment", "You use Amazon Web Services in China resources first and then receive an invoice based on usage.", "You use Amazon Web Services in China resources first and then receive an invoice based on usage.").indirect()],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Server.fact()),
    Rule::new(
        "aws-proof",
        Effect::Note(N::ProviderProof),
        SERVER_MATTERS,
        since(2026, 1, 1),
        &[words(S::AwsChinaTipsBlog, "Why ICP Recordal", "For ELB it’s tricky so you need to create a support case with AWS.", "For ELB it’s tricky so you need to create a support case with AWS.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Proof.fact()),
    Rule::new(
        "aws-domain",
        Effect::Note(N::ProviderDomain),
        DOMAIN_MATTERS,
        since(2026, 1, 1),
        &[words(S::AwsChinaApiGateway, "API Gateway", "只有当 API 所有者的亚马逊 Web Services 账户与有效的 ICP 许可证关联时,API Gateway 才会处理未经身份验证的 API 请求", "API Gateway handles unauthenticated API requests only when the API owner’s Amazon Web Services account is tied to a valid ICP permission"), words(S::AwsChinaCloudfront, "Intro", "must file for an Internet Content Provider (ICP) recordal if they want to serve content publicly on an alternate domain name, also known as a CNAME", "must file for an Internet Content Provider (ICP) recordal if they want to serve content publicly on an alternate domain name, also known as a CNAME")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Domain.fact()),
    Rule::new(
        "aws-endpoint",
        Effect::Note(N::ProviderDomain),
        is!(Service: PlatformSubdomain),
        since(2026, 1, 1),
        &[words(S::AwsChinaApiGateway, "API Gateway", "只有当 API 所有者的亚马逊 Web Services 账户与有效的 ICP 许可证关联时,API Gateway 才会处理未经身份验证的 API 请求", "API Gateway handles unauthenticated API requests only when the API owner’s Amazon Web Services account is tied to a valid ICP permission")],
    )
    .for_outcomes(NO_FILING)
    .provider_text(Fact::Endpoint.fact()),
];
