//! What JD Cloud adds.

use super::{HOSTED, ORDERED};
use crate::all;
use crate::date::since;
use crate::evidence::words;
use crate::ids::{Document as D, Note as N, Stage, Step, ids};
use crate::law::sources::Source as S;
use crate::law::terms::{COMPANY, DOMAIN_MATTERS, NEEDS_LICENCE, SERVER_MATTERS, SITE_OR_APP};
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, HONG_KONG, LICENCE};

ids! {
    /// What it adds in its own words.
    Fact {
        Services "jd-services",
        Account "jd-account",
        Server "jd-server",
        Code "jd-code",
        Proof "jd-proof",
        Domain "jd-domain",
        Papers "jd-papers",
        Sheet "jd-sheet",
        Portal "jd-portal",
        Face "jd-face",
        Review "jd-review",
        Licence "jd-licence",
        Psb "jd-psb",
    }
}

/// The rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "jd-services",
        Effect::Note(N::ProviderServices),
        HOSTED,
        since(2022, 1, 1),
        &[words(S::JdQuestions, "6、备案费用", "京东云备案全流程免费，部分管局要求的特殊材料需快递的，快递费用自理", "The filing is free with JD Cloud; you pay the courier where a province wants papers sent.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Services.fact()),
    Rule::new(
        "jd-account",
        Effect::Step(Step::Prepare, None),
        HOSTED,
        since(2022, 1, 1),
        &[words(S::JdFirstFiling, "登录", "温馨提示：子账号不支持备案。", "Sub-accounts cannot file.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Account.fact()),
    Rule::new(
        "jd-server",
        Effect::Note(N::ProviderServer),
        SERVER_MATTERS,
        since(2022, 1, 1),
        &[words(S::JdCode, "申请授权码", "您购买的京东云服务器有效期必须为3个月以上的包年/包月类型且绑定了京东云公网IP才可以申请备案授权码", "Your JD Cloud server must be on a plan by the month or year of more than three months, with a public IP address of JD Cloud bound to it.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Server.fact()),
    Rule::new(
        "jd-code",
        Effect::Step(Step::VerifyServer, None),
        SERVER_MATTERS,
        since(2022, 1, 1),
        &[words(S::JdCode, "申请授权码", "进入备案系统，选择左侧“申请授权码”菜单", "In the filing system choose 申请授权码 on the left."), words(S::JdCode, "末", "先将授权码复制，在填写备案“关联服务”处将授权码粘贴即可。", "Copy the code and paste it under 关联服务.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Code.fact()),
    Rule::new(
        "jd-proof",
        Effect::Note(N::ProviderProof),
        SERVER_MATTERS,
        since(2022, 1, 1),
        &[words(S::JdCode, "申请授权码", "每个IP可申请5个授权码，每个授权码自申请之日起有效期1年", "Five codes for each IP address, each valid for a year."), words(S::JdQuestions, "10", "每个京东云服务器最多备案5个网站（备案注销后，可释放名额", "Five websites for each server; a cancellation frees a place.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Proof.fact()),
    Rule::new(
        "jd-domain",
        Effect::Note(N::ProviderDomain),
        DOMAIN_MATTERS,
        since(2022, 1, 1),
        &[words(S::JdDomains, "网站备案域名核验规则", "（2）非个人性质备案：备案主体信息（主办单位名称或法人）与域名注册人（域名持有者）实名认证信息一致", "Organisations: applicant or legal representative and holder agree."), words(S::JdDomains, "网站备案域名核验规则", "（1）个人性质备案：备案主体负责人与域名注册人（域名持有者）实名认证信息一致", "Individuals: entity leader and holder agree.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Domain.fact()),
    Rule::new(
        "jd-papers",
        Effect::Note(N::ProviderPapers),
        HOSTED,
        since(2022, 1, 1),
        &[words(S::JdFirstFiling, "上传图片资料", "图片需清晰完整，证件有效期需大于3个月以上", "The pictures must be clear and whole, the papers valid for more than three months.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Papers.fact()),
    Rule::new(
        "jd-sheet",
        Effect::Document(D::AuthenticitySheet, Stage::Filing),
        HOSTED,
        since(2022, 1, 1),
        &[words(S::JdFirstFiling, "说明⑥", "下载后需打印纸质文件，并由网站负责人在“网站负责人签字”处，用黑笔签名，企业备案需在此处加盖公章。", "Print it; the website manager signs in black, and a company puts its seal there.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Sheet.fact()),
    Rule::new(
        "jd-portal",
        Effect::Note(N::ProviderPortal),
        ORDERED,
        since(2022, 1, 1),
        &[words(S::JdQuestions, "9", "一个京东云帐号只能对应一个备案主体", "one account, one applicant"), words(S::JdFirstFiling, "说明", "备案类型会由系统自动判断，无论什么备案类型，流程都是唯一的，按照下方流程指引操作即可。", "The system finds the kind of filing; the way is always the same.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Portal.fact()),
    Rule::new(
        "jd-face",
        Effect::Step(Step::FaceCheck, None),
        HOSTED,
        since(2022, 1, 1),
        &[words(S::JdFirstFiling, "提交初审", "若您接到初审通过的通知，按照系统提示继续完成真实性核验即可", "Once told that the first review is passed, do the identity check as the system says.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Face.fact()),
    Rule::new(
        "jd-review",
        Effect::Note(N::ProviderReview),
        ORDERED,
        since(2022, 1, 1),
        &[words(S::JdQuestions, "2", "京东云阶段审核时间：根据用户地域不同，1-3个工作日时间不等", "JD Cloud’s own review: 1 to 3 working days, depending on the area.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Review.fact()),
    Rule::new(
        "jd-licence",
        Effect::Note(N::ProviderLicence),
        all!(SITE_OR_APP, COMPANY, NEEDS_LICENCE),
        since(2022, 1, 1),
        &[words(S::JdLicences, "引言", "经营性备案需用户自己到当地相关部门进行办理", "You apply for the licence yourself with the local authority.")],
    )
    .for_outcomes(LICENCE.union(HONG_KONG))
    .provider_text(Fact::Licence.fact()),
    Rule::new(
        "jd-psb",
        Effect::Note(N::ProviderPsb),
        HOSTED,
        since(2022, 1, 1),
        &[words(S::JdFirstFiling, "2、公安备案", "需在网站开通之日起 30 日内登录", "log in within 30 days of the site’s opening")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Psb.fact()),
];
