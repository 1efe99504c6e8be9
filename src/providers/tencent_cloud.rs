//! What Tencent Cloud adds.

use super::{HOSTED_BY_CLOUD, ON_OWN_SERVER, ORDERED_OF_CLOUD};
use crate::date::since;
use crate::evidence::words;
use crate::ids::{Document as D, Note as N, Stage, Step, ids};
use crate::law::sources::Source as S;
use crate::law::terms::{COMPANY, NEEDS_LICENCE, PEOPLE_MATTER, SERVER_MATTERS, SITE_OR_APP};
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, HONG_KONG, LICENCE, NO_FILING};
use crate::{all, is, not};

ids! {
    /// What it adds in its own words.
    Fact {
        Server "tencent-server",
        OwnServer "tencent-own-server",
        Proof "tencent-proof",
        Portal "tencent-portal",
        Face "tencent-face",
        Numbers "tencent-numbers",
        Review "tencent-review",
        Licence "tencent-licence",
        Psb "tencent-psb",
        EdgeOne "tencent-edgeone",
    }
}

/// The rules.
pub const RULES: &[Rule] = &[
    // 包月3个月及以上（包含续费）且备案期间剩余有效期需大于（含）1个月
    Rule::new(
        "tencent-server",
        Effect::Note(N::ProviderServer),
        all!(SERVER_MATTERS, not!(is!(Server: OwnServer))),
        since(2021, 1, 1),
        &[words(S::TencentInstances, "购买时长", "包月3个月及以上（包含续费）且备案期间剩余有效期需大于（含）1个月", "by the month for 3 months or more (renewals included), and the time left during the filing must be more than 1 month (1 month included)"), words(S::TencentServers, "其他", "购买云服务器时，带宽不能为0", "When a cloud server is bought, the bandwidth cannot be 0")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Server.fact()),
    // What stands on a server of one's own is filed through whoever connects that server.
    Rule::new(
        "tencent-own-server",
        Effect::Note(N::ProviderCannotFile),
        ON_OWN_SERVER,
        since(2021, 1, 1),
        &[words(S::TencentFilingTypes, "新增网站（原备案在腾讯云）", "现有新的网站托管在腾讯云服务器上，需在腾讯云提交新的网站及域名备案申请", "there is now a new website hosted on a server of Tencent Cloud: an application to file the new website and domain must be submitted with Tencent Cloud").indirect()],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::OwnServer.fact()),
    // 同一云服务器实例备案的网站不超过5个。
    Rule::new(
        "tencent-proof",
        Effect::Note(N::ProviderProof),
        all!(SERVER_MATTERS, not!(is!(Server: OwnServer))),
        since(2021, 1, 1),
        &[words(S::TencentInstances, "注意", "同一云服务器实例备案的网站不超过5个", "No more than 5 websites can be filed with one cloud server instance")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Proof.fact()),
    Rule::new(
        "tencent-portal",
        Effect::Note(N::ProviderPortal),
        ORDERED_OF_CLOUD,
        since(2021, 1, 1),
        &[words(S::TencentWhoMayFile, "同一腾讯云账号能否进行个人备案和企业备案？", "一个腾讯云账号对应一个备案主体", "One Tencent Cloud account stands for one filed applicant")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Portal.fact()),
    Rule::new(
        "tencent-numbers",
        Effect::Document(D::MainlandPhoneNumbers, Stage::Filing),
        all!(SITE_OR_APP, PEOPLE_MATTER, not!(ON_OWN_SERVER)),
        since(2021, 1, 1),
        &[words(S::TencentSmsQuestions, "没有收到管局发送的核验短信怎么办？ 4", "部分虚拟号段和新号段的手机号码不支持接收工信部系统短信", "Some mobile numbers of virtual and new ranges do not support receiving text messages of the ministry’s system")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Numbers.fact()),
    Rule::new(
        "tencent-face",
        Effect::Step(Step::FaceCheck, None),
        HOSTED_BY_CLOUD,
        since(2022, 1, 1),
        &[words(S::TencentFirstFiling, "五", "请网站负责人根据页面指引完成视频核验流程", "The website manager is asked to complete the video verification as the page guides")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Face.fact()),
    Rule::new(
        "tencent-review",
        Effect::Step(Step::ProviderReview, None),
        ORDERED_OF_CLOUD,
        since(2021, 1, 1),
        &[words(S::TencentReview, "错过备案审核确认电话怎么办？", "我们还会再适时拨打一次，如果第二次还是无法与您取得联系，您的备案审核信息可能会被退回", "We will ring once more at a suitable time; if we cannot reach you the second time either, your filing may be sent back")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Review.fact()),
    // 经营性备案需要您自行联系各省通信管理局办理。
    Rule::new(
        "tencent-licence",
        Effect::Note(N::ProviderLicence),
        all!(SITE_OR_APP, COMPANY, NEEDS_LICENCE, not!(ON_OWN_SERVER)),
        since(2021, 1, 1),
        &[words(S::TencentLicences, "如何办理经营性备案？", "目前腾讯云仅支持北京、天津、上海、广州、深圳、成都、重庆、石家庄、南京、苏州、杭州、合肥、福州、厦门、济南、郑州、武汉、长沙申请经营性备案", "For now Tencent Cloud supports applying for the commercial licence only in Beijing, Tianjin, Shanghai, Guangzhou, Shenzhen, Chengdu, Chongqing, Shijiazhuang, Nanjing, Suzhou, Hangzhou, Hefei, Fuzhou, Xiamen, Jinan, Zhengzhou, Wuhan and Changsha"), words(S::TencentLicences, "如何办理经营性备案？", "经营性备案需要您自行联系各省通信管理局办理。", "You apply for the commercial licence yourself with the provincial communications administration.")],
    )
    .for_outcomes(LICENCE.union(HONG_KONG))
    .provider_text(Fact::Licence.fact()),
    // 需在网站开通之日起30日内登录…提交公安备案申请
    Rule::new(
        "tencent-psb",
        Effect::Note(N::ProviderPsb),
        HOSTED_BY_CLOUD,
        since(2021, 1, 1),
        &[words(S::TencentPolice, "如何查看网站开通日期？", "审核通过日期即为网站开通日期", "the day on which the review is passed is the day on which the website opens").indirect(), words(S::TencentPolice, "如何进行公安备案？", "需在网站开通之日起30日内登录", "must log in within 30 days of the day on which the website opens")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Psb.fact()),
    // EdgeOne’s area decides: 中国大陆可用区, 全球可用区（含中国大陆）, 全球可用区（不含中国大陆）.
    Rule::new(
        "tencent-edgeone",
        Effect::Note(N::ProviderServices),
        SITE_OR_APP,
        since(2026, 1, 1),
        &[words(S::EdgeoneDomains, "部署域名 › 注意", "建议绑定自定义域名以建立稳定访问通道,全球可用区(不含中国大陆)无需备案。", "It is advised to bind a domain of your own, to have a stable way of access; the availability zone “worldwide (without mainland China)” needs no filing.")],
    )
    .for_outcomes(NO_FILING)
    .provider_text(Fact::EdgeOne.fact()),
];
