//! What UCloud adds.

use super::{HOSTED, ORDERED};
use crate::date::since;
use crate::evidence::words;
use crate::ids::{Note as N, Step, ids};
use crate::law::sources::Source as S;
use crate::law::terms::{
    COMPANY, DOMAIN_MATTERS, INDIVIDUAL, NEEDS_LICENCE, PASSES_BY_FILING_ANEW, SERVER_MATTERS,
    SITE_OR_APP,
};
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, HONG_KONG, LICENCE};
use crate::{all, is};

ids! {
    /// What it adds in its own words.
    Fact {
        Services "ucloud-services",
        Migration "ucloud-migration",
        Person "ucloud-person",
        IpOnly "ucloud-ip-only",
        MiniProgram "ucloud-mini-program",
        Account "ucloud-account",
        Server "ucloud-server",
        Addresses "ucloud-addresses",
        Proof "ucloud-proof",
        Domain "ucloud-domain",
        Papers "ucloud-papers",
        Portal "ucloud-portal",
        Face "ucloud-face",
        Review "ucloud-review",
        Result "ucloud-result",
        Licence "ucloud-licence",
        Psb "ucloud-psb",
    }
}

/// The rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "ucloud-services",
        Effect::Note(N::ProviderServices),
        HOSTED,
        since(2026, 2, 27),
        &[words(S::UcloudTibetOpened, "通知", "目前我司已开通全国所有地区网站/APP备案业务。", "We now file websites and apps in every area of the country."), words(S::UcloudLimits, "无法备案的类型 3", "被工商列入异常名录的企业。", "Companies that the market regulator lists as abnormal [cannot file]."), words(S::UcloudLimits, "无法备案的类型 4", "被电信主管部门列入黑名单的企业、域名、网站名称。", "Companies, domains and website names blacklisted by the telecom authorities."), words(S::UcloudLimits, "无法备案的类型 5", "被UCloud发现存在虚假备案的账号以及相关联账号。", "Accounts found with false filings, and those linked to them.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Services.fact()),
    Rule::new(
        "ucloud-migration",
        Effect::Note(N::ProviderServices),
        all!(is!(Service: Website), PASSES_BY_FILING_ANEW),
        since(2026, 2, 27),
        &[words(S::UcloudMigration, "引言", "将已备案网站的域名迁移到其他备案主体或将已备案网站的域名迁移到未备案过的主体，实现迁移过程中域名备案不中断的备案增值服务", "a paid service that moves a filed website’s domain to another applicant without interrupting the filing"), words(S::UcloudMigration, "注 2", "该服务支持部分省份的域名或者网站的备案信息迁入及迁出（江西仅支持迁出操作）。", "It serves some provinces, in and out (Jiangxi: out only).")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Migration.fact()),
    Rule::new(
        "ucloud-person",
        Effect::Note(N::ProviderCannotFile),
        all!(
            HOSTED,
            INDIVIDUAL,
            is!(Person: HongKongMacau | Taiwan | ForeignResident)
        ),
        since(2026, 2, 27),
        &[words(S::UcloudLimits, "无法备案的类型 2", "港澳居民个人备案需取得《港澳居民居住证》方可个人备案，台湾居民个人备案需取得《台湾居民居住证》方可个人备案，其他国家居民需取得《外国人永久居留身份证》方可个人备案", "Residents of Hong Kong and Macau need the residence permit, of Taiwan likewise, of other countries the permanent residence card."), words(S::UcloudProcess, "三、个人备案", "中国香港、中国澳门居民：港澳居民居住证或港澳居民来往内地通行证", "Hong Kong and Macau: residence permit or mainland travel permit").against()],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Person.fact()),
    Rule::new(
        "ucloud-ip-only",
        Effect::Note(N::ProviderCannotFile),
        all!(HOSTED, is!(Service: IpOnly)),
        since(2026, 2, 27),
        &[words(S::UcloudLimits, "表格「只通过 IP 访问的网站备案」", "UCloud备案系统目前只支持备案域名，不支持进行 IP 备案", "UCloud’s system files domains only, no IP addresses")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::IpOnly.fact()),
    Rule::new(
        "ucloud-mini-program",
        Effect::Note(N::ProviderCannotFile),
        is!(Service: MiniProgram),
        since(2026, 2, 27),
        &[words(S::UcloudApps, "哪些APP需要备案 1", "小程序、快应用等通过分发平台提交备案申请；", "Mini-programs and quick apps are filed through their platform.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::MiniProgram.fact()),
    Rule::new(
        "ucloud-account",
        Effect::Step(Step::Prepare, None),
        HOSTED,
        since(2026, 2, 27),
        &[words(S::UcloudLimits, "表格「账户实名认证」", "未实名账号不允许进行备案。", "An account that is not real-name verified cannot file."), words(S::UcloudProcess, "一、登录备案系统", "请先购买UCloud中国内地服务器及弹性IP（EIP），使用购买服务器的账号", "First buy a UCloud mainland server and elastic IP (EIP), and use the account that bought them")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Account.fact()),
    Rule::new(
        "ucloud-server",
        Effect::Note(N::ProviderServer),
        SERVER_MATTERS,
        since(2026, 2, 27),
        &[words(S::UcloudLimits, "表格「IP资源有效期」", "账号下云主机+EIP资源有效期截止日距备案提交日期，需满足3个月及以上，方可用于备案。", "From the day of submission the host and the EIP must run for three months or more."), words(S::UcloudLimits, "表格「IP资源有效期」备注", "包月用户请购买3个月以上产品。", "Monthly customers buy three months or more."), words(S::UcloudProcess, "一、登录备案系统", "请先购买UCloud中国内地服务器及弹性IP（EIP），使用购买服务器的账号", "First buy a UCloud mainland server and elastic IP (EIP), and use the account that bought them")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Server.fact()),
    Rule::new(
        "ucloud-addresses",
        Effect::Step(Step::VerifyServer, None),
        SERVER_MATTERS,
        since(2026, 2, 27),
        &[words(S::UcloudProcess, "四、3", "填写在UCloud申请的中国内地IP地址，IP地址对应云主机所在地区，接入方式。", "Enter the mainland IP address got from UCloud, the region of its host and the kind of access."), words(S::UcloudLimits, "表格「IP地址」", "每个网站最多允许填写3个IP地址。", "At most three IP addresses for each site.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Addresses.fact()),
    // 我司将在2026年3月1日对境内云主机关联备案数量进行调整
    Rule::new(
        "ucloud-proof",
        Effect::Note(N::ProviderProof),
        SERVER_MATTERS,
        since(2026, 3, 1),
        &[words(S::UcloudLimits, "表格「可备案数量」", "企业实名账号：一台境内云主机+EIP可备案网站/APP支持**5**个。", "Enterprise account: five sites or apps for each mainland host with EIP."), words(S::UcloudLimits, "表格「可备案数量」", "个人实名账号：可备案主体不超过**1**个，网站/APP支持**5**个。", "Personal account: one applicant, five sites or apps."), words(S::UcloudCount, "通知", "我司将在2026年3月1日对境内云主机关联备案数量进行调整", "from 1 March 2026 the number of filings tied to a mainland host is adjusted")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Proof.fact()),
    Rule::new(
        "ucloud-domain",
        Effect::Note(N::ProviderDomain),
        DOMAIN_MATTERS,
        since(2026, 2, 27),
        &[words(S::UcloudLimits, "表格「域名实名认证」", "域名实名认证完成时间**满3个自然日**后才能备案。", "File three calendar days after the domain’s real-name verification."), words(S::UcloudLimits, "表格「可备案域名数量」", "每个网站最多可新增1个域名。", "One new domain for each site."), words(S::UcloudDomains, "规则5", "单位性质备案：备案主体信息（主办单位或主体负责人）与域名注册人（域名持有者）实名认证信息一致", "Organisations: applicant or entity leader and domain holder agree"), words(S::UcloudDomains, "规则6", "如果域名注册人（域名持有者）实名认证信息与主体负责人信息不一致，可提供相关的证明材料上传至备案系统（仅部分省份支持）。", "Where they differ, proof may be uploaded (some provinces only).")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Domain.fact()),
    Rule::new(
        "ucloud-papers",
        Effect::Note(N::ProviderPapers),
        HOSTED,
        since(2026, 1, 1),
        &[words(S::UcloudProcess, "三", "备案过程请提供域名实名认证截图", "provide a screenshot of the domain’s real-name verification"), words(S::UcloudProcess, "三、企业备案", "部分省市要求，若备案主体负责人或网站/App负责人非法人时需提供授权书", "some provinces ask for an authorisation if either person is not the legal representative")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Papers.fact()),
    Rule::new(
        "ucloud-portal",
        Effect::Note(N::ProviderPortal),
        ORDERED,
        since(2026, 1, 1),
        &[words(S::UcloudProcess, "二", "若账号实名信息与备案主体不符，需要点击获取授权。个人实名只允许本人备案。", "If the account’s real name differs from the applicant, get an authorisation; a personal account files for its holder only."), words(S::UcloudAccess, "注意 2", "接入备案只是增加一个接入商，不会影响您上家接入商处的备案数据，您可同时使用多家接入商的服务器。", "Adding a provider changes nothing at the former one; several may be used at once.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Portal.fact()),
    Rule::new(
        "ucloud-face",
        Effect::Step(Step::FaceCheck, None),
        HOSTED,
        since(2026, 1, 1),
        &[words(S::UcloudProcess, "四、5", "通过微信扫描二维码，进入人像采集页面，按要求完成人像采集并提交审核。", "Scan the code with WeChat, take the portrait as asked, and submit.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Face.fact()),
    Rule::new(
        "ucloud-review",
        Effect::Note(N::ProviderReview),
        ORDERED,
        since(2026, 1, 1),
        &[words(S::UcloudProcess, "五", "UCloud会在收到您的申请后一个工作日内对您的信息进行审核，审核结果会以邮件的形式通知网站负责人。", "UCloud reviews within one working day and tells the website manager by e-mail.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Review.fact()),
    Rule::new(
        "ucloud-result",
        Effect::Step(Step::AuthorityReview, None),
        ORDERED,
        since(2026, 1, 1),
        &[words(S::UcloudProcess, "七", "各省管局审核时间不同，一般为3到20个工作日。", "The administrations differ, usually 3 to 20 working days."), words(S::UcloudProcess, "七", "审核结果，管局会以短信及邮件的形式发给主体负责人。", "The administration tells the entity leader by text message and e-mail.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Result.fact()),
    Rule::new(
        "ucloud-licence",
        Effect::Note(N::ProviderLicence),
        all!(SITE_OR_APP, COMPANY, NEEDS_LICENCE),
        since(2026, 1, 1),
        &[words(S::UcloudPsb, "操作场景", "如果您的网站涉及经营性业务还需申请经营性网站备案许可证。", "If the site is commercial, you must also apply for the licence.")],
    )
    .for_outcomes(LICENCE.union(HONG_KONG))
    .provider_text(Fact::Licence.fact()),
    // 2026年1月23日起…可在UCloud备案管理平台生成专属备案数据码
    Rule::new(
        "ucloud-psb",
        Effect::Note(N::ProviderPsb),
        HOSTED,
        since(2026, 2, 27),
        &[words(S::UcloudPsb, "操作场景", "您必须在**网站开通后30日内**进行公安备案", "make the public-security filing within 30 days of the site’s opening"), words(S::UcloudPsbCode, "公告", "2026年1月23日起，通过UCloud完成ICP备案并授权信息共享的用户，可在UCloud备案管理平台生成专属备案数据码。", "From 23 January 2026, who files through UCloud and shares the data gets a data code."), words(S::UcloudPsbCodeGuide, "操作场景", "则会收到公安联网备案平台生成的有效期为30日的公安联网备案数据码", "a data code, valid for 30 days, made by the public-security platform"), words(S::UcloudPsbCodeGuide, "常见问题 8", "不会同步APP信息，请在APP开通后30日内自行前往全国互联网安全管理服务平台进行公安联网备案。", "Apps are not passed on: file them yourself within 30 days of opening.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Psb.fact()),
];
