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
        &[words(S::JdQuestions, "6、备案费用", "京东云备案全流程免费，部分管局要求的特殊材料需快递的，快递费用自理", "The whole filing is free with JD Cloud; where some administrations require special papers to be sent by courier, the courier is at one’s own cost")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Services.fact()),
    Rule::new(
        "jd-account",
        Effect::Step(Step::Prepare, None),
        HOSTED,
        since(2022, 1, 1),
        &[words(S::JdFirstFiling, "登录", "温馨提示：子账号不支持备案。", "Kindly note: sub-accounts are not supported for filing.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Account.fact()),
    Rule::new(
        "jd-server",
        Effect::Note(N::ProviderServer),
        SERVER_MATTERS,
        since(2022, 1, 1),
        &[words(S::JdCode, "申请授权码", "您购买的京东云服务器有效期必须为3个月以上的包年/包月类型且绑定了京东云公网IP才可以申请备案授权码", "The JD Cloud server you bought must be of the kind by the year or month for 3 months or more, with a public IP of JD Cloud bound to it; only then can a filing authorisation code be applied for")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Server.fact()),
    Rule::new(
        "jd-code",
        Effect::Step(Step::VerifyServer, None),
        SERVER_MATTERS,
        since(2022, 1, 1),
        &[words(S::JdCode, "申请授权码", "进入备案系统，选择左侧“申请授权码”菜单", "Enter the filing system and choose the menu “申请授权码” on the left"), words(S::JdCode, "末", "先将授权码复制，在填写备案“关联服务”处将授权码粘贴即可。", "First copy the authorisation code, then paste it at “关联服务” when filling in the filing.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Code.fact()),
    Rule::new(
        "jd-proof",
        Effect::Note(N::ProviderProof),
        SERVER_MATTERS,
        since(2022, 1, 1),
        &[words(S::JdCode, "申请授权码", "每个IP可申请5个授权码，每个授权码自申请之日起有效期1年", "5 authorisation codes can be applied for with each IP; each code is valid for 1 year from the application"), words(S::JdQuestions, "10", "每个京东云服务器最多备案5个网站（备案注销后，可释放名额", "At most 5 websites can be filed with each JD Cloud server (after a filing is cancelled, the place is freed")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Proof.fact()),
    Rule::new(
        "jd-domain",
        Effect::Note(N::ProviderDomain),
        DOMAIN_MATTERS,
        since(2022, 1, 1),
        &[words(S::JdDomains, "网站备案域名核验规则", "（2）非个人性质备案：备案主体信息（主办单位名称或法人）与域名注册人（域名持有者）实名认证信息一致", "(2) Filings not of an individual: the filed applicant (name of the organiser, or the legal representative) must agree with the verified identity of the domain’s registrant (holder)"), words(S::JdDomains, "网站备案域名核验规则", "（1）个人性质备案：备案主体负责人与域名注册人（域名持有者）实名认证信息一致", "(1) Filings of an individual: the responsible person of the filed applicant must agree with the verified identity of the domain’s registrant (holder)")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Domain.fact()),
    Rule::new(
        "jd-papers",
        Effect::Note(N::ProviderPapers),
        HOSTED,
        since(2022, 1, 1),
        &[words(S::JdFirstFiling, "上传图片资料", "图片需清晰完整，证件有效期需大于3个月以上", "The pictures must be clear and complete, and the papers must be valid for more than 3 months")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Papers.fact()),
    Rule::new(
        "jd-sheet",
        Effect::Document(D::AuthenticitySheet, Stage::Filing),
        HOSTED,
        since(2022, 1, 1),
        &[words(S::JdFirstFiling, "说明⑥", "下载后需打印纸质文件，并由网站负责人在“网站负责人签字”处，用黑笔签名，企业备案需在此处加盖公章。", "After the download it must be printed on paper and signed with a black pen by the website manager at “网站负责人签字”; for a company’s filing the official seal must be affixed there.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Sheet.fact()),
    Rule::new(
        "jd-portal",
        Effect::Note(N::ProviderPortal),
        ORDERED,
        since(2022, 1, 1),
        &[words(S::JdQuestions, "9", "一个京东云帐号只能对应一个备案主体", "One JD Cloud account can have one filed applicant only"), words(S::JdFirstFiling, "说明", "备案类型会由系统自动判断，无论什么备案类型，流程都是唯一的，按照下方流程指引操作即可。", "The kind of filing is determined by the system; whatever the kind, the procedure is the same, just follow the guide below.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Portal.fact()),
    Rule::new(
        "jd-face",
        Effect::Step(Step::FaceCheck, None),
        HOSTED,
        since(2022, 1, 1),
        &[words(S::JdFirstFiling, "提交初审", "若您接到初审通过的通知，按照系统提示继续完成真实性核验即可", "When you get the notice that the first review is passed, go on to complete the verification of authenticity as the system prompts")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Face.fact()),
    Rule::new(
        "jd-review",
        Effect::Note(N::ProviderReview),
        ORDERED,
        since(2022, 1, 1),
        &[words(S::JdQuestions, "2", "京东云阶段审核时间：根据用户地域不同，1-3个工作日时间不等", "Time of review at JD Cloud: depending on the user’s region, 1-3 working days")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Review.fact()),
    Rule::new(
        "jd-licence",
        Effect::Note(N::ProviderLicence),
        all!(SITE_OR_APP, COMPANY, NEEDS_LICENCE),
        since(2022, 1, 1),
        &[words(S::JdLicences, "引言", "经营性备案需用户自己到当地相关部门进行办理", "For the commercial licence users must apply themselves to the local department concerned")],
    )
    .for_outcomes(LICENCE.union(HONG_KONG))
    .provider_text(Fact::Licence.fact()),
    Rule::new(
        "jd-psb",
        Effect::Note(N::ProviderPsb),
        HOSTED,
        since(2022, 1, 1),
        &[words(S::JdFirstFiling, "2、公安备案", "需在网站开通之日起 30 日内登录", "must log in within 30 days of the day on which the website opens")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Psb.fact()),
];
