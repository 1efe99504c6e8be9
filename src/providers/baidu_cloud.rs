//! What Baidu AI Cloud adds.

use super::{HOSTED, ORDERED};
use crate::date::since;
use crate::evidence::words;
use crate::ids::{Note as N, Step, ids};
use crate::law::sources::Source as S;
use crate::law::terms::{INDIVIDUAL, SERVER_MATTERS};
use crate::rule::{Effect, Rule};
use crate::sets::FILED;
use crate::{all, is};

ids! {
    /// What it adds in its own words.
    Fact {
        MiniProgram "baidu-mini-program",
        Server "baidu-server",
        Code "baidu-code",
        Proof "baidu-proof",
        Papers "baidu-papers",
        Portal "baidu-portal",
        Face "baidu-face",
        Review "baidu-review",
    }
}

/// The rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "baidu-mini-program",
        Effect::Note(N::ProviderCannotFile),
        all!(INDIVIDUAL, is!(Service: MiniProgram)),
        since(2026, 1, 1),
        &[words(S::BaiduMiniPrograms, "注意", "注意:小程序备案不支持个人备案。", "Note: the filing of mini-programs is not supported for individuals.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::MiniProgram.fact()),
    Rule::new(
        "baidu-server",
        Effect::Note(N::ProviderServer),
        SERVER_MATTERS,
        since(2026, 1, 1),
        &[words(S::BaiduLimits, "备案限制说明", "目前支持备案的产品 已关联EIP(弹性公网IP)的包年包月云服务器BCC 已关联EIP(弹性公网IP)的负载均衡BLB 已关联EIP(弹性公网IP)弹性裸金属服务器BBC 已关联EIP(弹性公网IP)专属服务器DCC", "Products that support a filing at present: cloud servers BCC by the month or year with an EIP (elastic public IP); load balancers BLB with an EIP; elastic bare-metal servers BBC with an EIP; dedicated servers DCC with an EIP")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Server.fact()),
    Rule::new(
        "baidu-code",
        Effect::Step(Step::VerifyServer, None),
        SERVER_MATTERS,
        since(2026, 1, 1),
        &[words(S::BaiduCodeGuide, "生成备案操作码", "依次选择需要生成操作码的产品和相应实例,生成备案操作码。", "Choose in turn the product that needs an operation code and its instance, and generate the filing operation code.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Code.fact()),
    Rule::new(
        "baidu-proof",
        Effect::Note(N::ProviderProof),
        SERVER_MATTERS,
        since(2026, 1, 1),
        &[words(S::BaiduCode, "备案操作码相关问题", "不可以售卖。备案操作码中含有生成账号的相应信息,生成备案操作码账号的所有者需要对备案操作码的合法合理使用负责任。", "It cannot be sold. The filing operation code contains data of the account that generated it; the owner of that account must answer for its lawful and proper use."), words(S::BaiduCodeGuide, "概述", "备案操作码是由可用于备案的产品实例的备案配额生成的备案凭证,指向的是生成该操作码的产品实例IP。", "The filing operation code is a voucher generated from the filing quota of a product instance that can be used for filing; it points to the IP of the instance that generated it.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Proof.fact()),
    Rule::new(
        "baidu-papers",
        Effect::Note(N::ProviderPapers),
        HOSTED,
        since(2026, 1, 1),
        &[words(S::BaiduPapers, "备案材料", "不同负责人需填写3个或4个不同的联系方式,同一个负责人应急联系电话和手机号码不能相同。", "For different responsible persons 3 or 4 different contact numbers must be entered; the emergency number and the mobile number of one responsible person cannot be the same."), words(S::BaiduPapers, "备案材料", "医院类网站 需提供 : (1).营业执照 (2).医疗机构执业许可 (3).医疗广告审查证明。", "Hospital websites must provide: (1) the business licence, (2) the practice licence of a medical institution, (3) the certificate of review of medical advertising.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Papers.fact()),
    Rule::new(
        "baidu-portal",
        Effect::Note(N::ProviderPortal),
        ORDERED,
        since(2026, 1, 1),
        &[words(S::BaiduPortal, "ICP备案中心", "百度智能云提供ICP备案服务 客服热线: 400-920-8999 转 3 号线", "Baidu AI Cloud provides ICP filing services; customer hotline 400-920-8999, line 3"), words(S::BaiduMiniPrograms, "概述", "百度智能云备案系统支持新增备案、新增接入、新增小程序、变更备案等多种类型的备案申请。", "Baidu AI Cloud’s filing system supports applications of several kinds, such as added filings, added accesses, added mini-programs and change filings.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Portal.fact()),
    Rule::new(
        "baidu-face",
        Effect::Step(Step::FaceCheck, None),
        HOSTED,
        since(2026, 1, 1),
        &[words(S::BaiduMobile, "简介及优势", "通过百度智能云APP/百度APP/微信进行备案,于2019年6月12日正式上线。", "Filing through Baidu AI Cloud’s app, Baidu’s app or WeChat went online on 12 June 2019."), words(S::BaiduMobile, "简介及优势", "通过线上人脸识别技术,可以自动核查网站负责人的真实性,免去用户幕布照片邮寄等流程", "By face recognition online the authenticity of the website manager can be checked automatically, which spares users posting a backdrop photo and the like")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Face.fact()),
    Rule::new(
        "baidu-review",
        Effect::Note(N::ProviderReview),
        ORDERED,
        since(2026, 1, 1),
        &[words(S::BaiduReview, "备案所需时长", "备案的初审由百度智能云工作人员审核,审核时长均为1-2个工作日。终审由您当地通信管理局审核,根据不同管局,管局审核时长为3-20个工作日之内。", "The first review is made by staff of Baidu AI Cloud and takes 1-2 working days. The final review is made by your local communications administration; depending on the administration, it takes 3-20 working days.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Review.fact()),
];
