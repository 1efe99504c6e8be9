//! What Volcengine adds.

use super::{HOSTED, ORDERED};
use crate::date::since;
use crate::evidence::words;
use crate::ids::{Note as N, Step, ids};
use crate::law::sources::Source as S;
use crate::law::terms::{DOMAIN_MATTERS, SERVER_MATTERS};
use crate::rule::{Effect, Rule};
use crate::sets::FILED;
use crate::{all, is};

ids! {
    /// What it adds in its own words.
    Fact {
        Services "volcengine-services",
        IpOnly "volcengine-ip-only",
        Account "volcengine-account",
        Server "volcengine-server",
        Code "volcengine-code",
        Proof "volcengine-proof",
        Domain "volcengine-domain",
        Portal "volcengine-portal",
        Calls "volcengine-calls",
        Review "volcengine-review",
    }
}

/// The rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "volcengine-services",
        Effect::Note(N::ProviderServices),
        HOSTED,
        since(2024, 4, 8),
        &[words(S::VolcengineLimits, "CDN", "如果您的CDN加速范围为中国大陆或全球加速,则必须备案。", "If your CDN accelerates mainland China or worldwide, a filing is a must."), words(S::VolcengineLimits, "接入地", "如果您的域名要在火山引擎办理备案,需先购买火山引擎中国大陆地区的服务器。", "If your domain is to be filed with Volcengine, a server of Volcengine in mainland China must be bought first.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Services.fact()),
    Rule::new(
        "volcengine-ip-only",
        Effect::Note(N::ProviderCannotFile),
        all!(HOSTED, is!(Service: IpOnly)),
        since(2024, 4, 8),
        &[words(S::VolcengineScenarios, "1. 通用网站场景", "火山引擎备案控制台不支持IP备案,仅支持域名备案。", "Volcengine’s filing console does not support filing by IP; it supports filing domains only.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::IpOnly.fact()),
    Rule::new(
        "volcengine-account",
        Effect::Step(Step::Prepare, None),
        HOSTED,
        since(2024, 4, 8),
        &[words(S::VolcengineLimits, "账号实名认证", "在进行备案前,您需要先完成账号的实名认证。", "Before you file, you must first complete the real-name verification of the account.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Account.fact()),
    Rule::new(
        "volcengine-server",
        Effect::Note(N::ProviderServer),
        SERVER_MATTERS,
        since(2026, 7, 2),
        &[words(S::CozeQuestions, "火山引擎云服务器的备案条件", "①计费模式为包年包月；", "① billed by the year or month;"), words(S::CozeQuestions, "火山引擎云服务器的备案条件", "②购买的云服务器有效期需要大于3个月，剩余有效时长大于24小时；", "② the cloud server bought must be valid for more than 3 months, with more than 24 hours left;"), words(S::CozeQuestions, "火山引擎云服务器的备案条件", "④需要绑定公网IP；", "④ a public IP must be bound;"), words(S::VolcengineLimits, "服务器", "通过火山引擎进行备案,需要先购买火山引擎中国大陆地区服务器", "To file through Volcengine, a server of Volcengine in mainland China must be bought first")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Server.fact()),
    Rule::new(
        "volcengine-code",
        Effect::Step(Step::VerifyServer, None),
        SERVER_MATTERS,
        since(2026, 7, 2),
        &[words(S::CozeQuestions, "可以使用备案授权码进行备案吗？", "如果你的火山引擎其他账号下存在符合备案条件的云服务器，可以通过其他账号为当前账号分配备案授权码的方式进行备案。", "If another Volcengine account of yours has a cloud server that meets the conditions for filing, that account can assign a filing authorisation code to this account for the filing."), words(S::CozeQuestions, "可以使用备案授权码进行备案吗？", "若您当前火山引擎账号下存在符合备案条件的云服务器，可以直接使用云服务器进行备案。", "If your present Volcengine account has a cloud server that meets the conditions for filing, you can file with the cloud server directly.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Code.fact()),
    Rule::new(
        "volcengine-proof",
        Effect::Note(N::ProviderProof),
        SERVER_MATTERS,
        since(2026, 7, 2),
        &[words(S::CozeQuestions, "火山引擎云服务器的备案条件", "③云资源备案5个配额数量有剩余；", "③ some of the 5 filing quotas of the cloud resource are left;")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Proof.fact()),
    Rule::new(
        "volcengine-domain",
        Effect::Note(N::ProviderDomain),
        DOMAIN_MATTERS,
        since(2024, 4, 8),
        &[words(S::VolcengineLimits, "域名 1", "域名的顶级域名和注册服务机构已获得工信部批复。", "The domain’s top-level domain and its registrar have been approved by the ministry."), words(S::VolcengineLimits, "域名 2", "域名实名未满3日的,建议等域名实名通过工信部比对一致后,再进行备案订单的提交。", "If the domain was verified less than 3 days ago, it is advised to submit the filing order only once its real-name data agree with the ministry’s comparison."), words(S::VolcengineLimits, "域名 3", "域名所有人信息与备案主体信息必须一致。", "The data of the domain’s owner and of the filed applicant must agree.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Domain.fact()),
    Rule::new(
        "volcengine-portal",
        Effect::Note(N::ProviderPortal),
        ORDERED,
        since(2024, 4, 8),
        &[words(S::VolcengineLimits, "主体", "一个火山引擎账号只能备案一个主体(单位或个人)。如需要备案其他主体,请注册新的火山引擎账号,再提交备案申请。", "One Volcengine account can file one applicant (organisation or individual) only. To file another applicant, please register a new Volcengine account and then submit the application."), words(S::VolcengineAccess, "1", "与此同时,您的网站在其他接入商的备案信息不受影响。", "Meanwhile the filing data of your website with other access providers are not affected.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Portal.fact()),
    Rule::new(
        "volcengine-calls",
        Effect::Step(Step::ProviderReview, None),
        ORDERED,
        since(2024, 4, 8),
        &[words(S::VolcengineDataCheck, "1. 主办者信息", "备案审核过程中和备案成功后,火山引擎可能会通过此联系方式联系并确认其是否为主体负责人。", "During the review and after it has succeeded, Volcengine may make contact in this way and confirm whether this is the entity leader.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Calls.fact()),
    Rule::new(
        "volcengine-review",
        Effect::Note(N::ProviderReview),
        ORDERED,
        since(2026, 7, 2),
        &[words(S::CozeQuestions, "备案审核需要多长时间？", "备案审核通常需要 1 到 20 个工作日", "The review of a filing usually takes 1 to 20 working days")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Review.fact()),
];
