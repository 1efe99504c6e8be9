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
        &[words(S::UcloudTibetOpened, "通知", "目前我司已开通全国所有地区网站/APP备案业务。", "Our company has now opened the filing of websites and apps for every region of the country."), words(S::UcloudLimits, "无法备案的类型 3", "被工商列入异常名录的企业。", "Companies that the market regulator lists as abnormal."), words(S::UcloudLimits, "无法备案的类型 4", "被电信主管部门列入黑名单的企业、域名、网站名称。", "Companies, domains and website names that the telecom authority has blacklisted."), words(S::UcloudLimits, "无法备案的类型 5", "被UCloud发现存在虚假备案的账号以及相关联账号。", "Accounts that UCloud finds to have false filings, and accounts linked to them.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Services.fact()),
    Rule::new(
        "ucloud-migration",
        Effect::Note(N::ProviderServices),
        all!(is!(Service: Website), PASSES_BY_FILING_ANEW),
        since(2026, 2, 27),
        &[words(S::UcloudMigration, "引言", "将已备案网站的域名迁移到其他备案主体或将已备案网站的域名迁移到未备案过的主体，实现迁移过程中域名备案不中断的备案增值服务", "a value-added filing service that moves the domain of a filed website to another filed applicant, or to one that has not filed before, so that the domain’s filing is not interrupted in the course of the migration"), words(S::UcloudMigration, "注 2", "该服务支持部分省份的域名或者网站的备案信息迁入及迁出（江西仅支持迁出操作）。", "The service supports moving the filing data of domains or websites in and out for some provinces (Jiangxi: out only).")],
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
        &[words(S::UcloudLimits, "无法备案的类型 2", "港澳居民个人备案需取得《港澳居民居住证》方可个人备案，台湾居民个人备案需取得《台湾居民居住证》方可个人备案，其他国家居民需取得《外国人永久居留身份证》方可个人备案", "Residents of Hong Kong and Macau must have the residence permit for residents of Hong Kong and Macau to file as individuals, residents of Taiwan must have the residence permit for residents of Taiwan to file as individuals, and residents of other countries must have the Foreign Permanent Resident ID Card to file as individuals"), words(S::UcloudProcess, "三、个人备案", "中国香港、中国澳门居民：港澳居民居住证或港澳居民来往内地通行证", "Residents of Hong Kong, China and Macau, China: residence permit for residents of Hong Kong and Macau, or travel permit to the mainland for residents of Hong Kong and Macau").against()],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Person.fact()),
    Rule::new(
        "ucloud-ip-only",
        Effect::Note(N::ProviderCannotFile),
        all!(HOSTED, is!(Service: IpOnly)),
        since(2026, 2, 27),
        &[words(S::UcloudLimits, "表格「只通过 IP 访问的网站备案」", "UCloud备案系统目前只支持备案域名，不支持进行 IP 备案", "UCloud’s filing system at present supports filing domains only, and does not support filing by IP")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::IpOnly.fact()),
    Rule::new(
        "ucloud-mini-program",
        Effect::Note(N::ProviderCannotFile),
        is!(Service: MiniProgram),
        since(2026, 2, 27),
        &[words(S::UcloudApps, "哪些APP需要备案 1", "小程序、快应用等通过分发平台提交备案申请；", "Mini-programs, quick apps and the like submit the application for filing through the distribution platform;")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::MiniProgram.fact()),
    Rule::new(
        "ucloud-account",
        Effect::Step(Step::Prepare, None),
        HOSTED,
        since(2026, 2, 27),
        &[words(S::UcloudLimits, "表格「账户实名认证」", "未实名账号不允许进行备案。", "An account that is not real-name verified is not allowed to file."), words(S::UcloudProcess, "一、登录备案系统", "请先购买UCloud中国内地服务器及弹性IP（EIP），使用购买服务器的账号", "Please first buy a server of UCloud in mainland China and an elastic IP (EIP), and use the account that bought the server")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Account.fact()),
    Rule::new(
        "ucloud-server",
        Effect::Note(N::ProviderServer),
        SERVER_MATTERS,
        since(2026, 2, 27),
        &[words(S::UcloudLimits, "表格「IP资源有效期」", "账号下云主机+EIP资源有效期截止日距备案提交日期，需满足3个月及以上，方可用于备案。", "From the day of submission to the day on which the cloud host and the EIP of the account run out, there must be 3 months or more; only then can they be used for filing."), words(S::UcloudLimits, "表格「IP资源有效期」备注", "包月用户请购买3个月以上产品。", "Users by the month, please buy products of 3 months or more."), words(S::UcloudProcess, "一、登录备案系统", "请先购买UCloud中国内地服务器及弹性IP（EIP），使用购买服务器的账号", "Please first buy a server of UCloud in mainland China and an elastic IP (EIP), and use the account that bought the server")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Server.fact()),
    Rule::new(
        "ucloud-addresses",
        Effect::Step(Step::VerifyServer, None),
        SERVER_MATTERS,
        since(2026, 2, 27),
        &[words(S::UcloudProcess, "四、3", "填写在UCloud申请的中国内地IP地址，IP地址对应云主机所在地区，接入方式。", "Enter the IP address in mainland China that you applied for with UCloud, the region of the cloud host of that address, and the kind of access."), words(S::UcloudLimits, "表格「IP地址」", "每个网站最多允许填写3个IP地址。", "At most 3 IP addresses can be entered for each website.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Addresses.fact()),
    // 我司将在2026年3月1日对境内云主机关联备案数量进行调整
    Rule::new(
        "ucloud-proof",
        Effect::Note(N::ProviderProof),
        SERVER_MATTERS,
        since(2026, 3, 1),
        &[words(S::UcloudLimits, "表格「可备案数量」", "企业实名账号：一台境内云主机+EIP可备案网站/APP支持**5**个。", "Account verified as an enterprise: one cloud host in the territory with an EIP supports the filing of 5 websites or apps."), words(S::UcloudLimits, "表格「可备案数量」", "个人实名账号：可备案主体不超过**1**个，网站/APP支持**5**个。", "Account verified as an individual: no more than 1 applicant can be filed, and 5 websites or apps are supported."), words(S::UcloudCount, "通知", "我司将在2026年3月1日对境内云主机关联备案数量进行调整", "On 1 March 2026 our company adjusts the number of filings linked to a cloud host in the territory")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Proof.fact()),
    Rule::new(
        "ucloud-domain",
        Effect::Note(N::ProviderDomain),
        DOMAIN_MATTERS,
        since(2026, 2, 27),
        &[words(S::UcloudLimits, "表格「域名实名认证」", "域名实名认证完成时间**满3个自然日**后才能备案。", "A filing is possible only once 3 full calendar days have passed since the domain’s real-name verification was completed."), words(S::UcloudLimits, "表格「可备案域名数量」", "每个网站最多可新增1个域名。", "At most 1 new domain can be added for each website."), words(S::UcloudDomains, "规则5", "单位性质备案：备案主体信息（主办单位或主体负责人）与域名注册人（域名持有者）实名认证信息一致", "Filing of an organisation: the filed applicant (organiser or principal) agrees with the verified identity of the domain’s registrant (holder)"), words(S::UcloudDomains, "规则6", "如果域名注册人（域名持有者）实名认证信息与主体负责人信息不一致，可提供相关的证明材料上传至备案系统（仅部分省份支持）。", "If the verified identity of the domain’s registrant (holder) does not agree with that of the principal, proof can be uploaded to the filing system (only some provinces support it).")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Domain.fact()),
    Rule::new(
        "ucloud-papers",
        Effect::Note(N::ProviderPapers),
        HOSTED,
        since(2026, 1, 1),
        &[words(S::UcloudProcess, "三", "备案过程请提供域名实名认证截图", "In the course of the filing, please provide a screenshot of the domain’s real-name verification"), words(S::UcloudProcess, "三、企业备案", "部分省市要求，若备案主体负责人或网站/App负责人非法人时需提供授权书", "Some provinces and cities require that a letter of authorisation be provided if the principal of the filing or the person responsible for the website or app is not the legal representative")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Papers.fact()),
    Rule::new(
        "ucloud-portal",
        Effect::Note(N::ProviderPortal),
        ORDERED,
        since(2026, 1, 1),
        &[words(S::UcloudProcess, "二", "若账号实名信息与备案主体不符，需要点击获取授权。个人实名只允许本人备案。", "If the account’s verified identity is not that of the filed applicant, one must click to obtain an authorisation. An account verified as an individual may file for that individual only."), words(S::UcloudAccess, "注意 2", "接入备案只是增加一个接入商，不会影响您上家接入商处的备案数据，您可同时使用多家接入商的服务器。", "An access filing only adds an access provider and does not affect your filing data with the former one; you can use servers of several access providers at once.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Portal.fact()),
    Rule::new(
        "ucloud-face",
        Effect::Step(Step::FaceCheck, None),
        HOSTED,
        since(2026, 1, 1),
        &[words(S::UcloudProcess, "四、5", "通过微信扫描二维码，进入人像采集页面，按要求完成人像采集并提交审核。", "Scan the QR code with WeChat, go to the page for taking the portrait, complete the portrait as required and submit it for review.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Face.fact()),
    Rule::new(
        "ucloud-review",
        Effect::Note(N::ProviderReview),
        ORDERED,
        since(2026, 1, 1),
        &[words(S::UcloudProcess, "五", "UCloud会在收到您的申请后一个工作日内对您的信息进行审核，审核结果会以邮件的形式通知网站负责人。", "UCloud reviews your data within one working day of receiving your application; the result is told to the website manager by e-mail.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Review.fact()),
    Rule::new(
        "ucloud-result",
        Effect::Step(Step::AuthorityReview, None),
        ORDERED,
        since(2026, 1, 1),
        &[words(S::UcloudProcess, "七", "各省管局审核时间不同，一般为3到20个工作日。", "The time of review differs between the provincial administrations; generally it is 3 to 20 working days."), words(S::UcloudProcess, "七", "审核结果，管局会以短信及邮件的形式发给主体负责人。", "The administration sends the result of the review to the principal by text message and e-mail.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Result.fact()),
    Rule::new(
        "ucloud-licence",
        Effect::Note(N::ProviderLicence),
        all!(SITE_OR_APP, COMPANY, NEEDS_LICENCE),
        since(2026, 1, 1),
        &[words(S::UcloudPsb, "操作场景", "如果您的网站涉及经营性业务还需申请经营性网站备案许可证。", "If your website concerns commercial business, you must also apply for the licence for commercial websites.")],
    )
    .for_outcomes(LICENCE.union(HONG_KONG))
    .provider_text(Fact::Licence.fact()),
    // 2026年1月23日起…可在UCloud备案管理平台生成专属备案数据码
    Rule::new(
        "ucloud-psb",
        Effect::Note(N::ProviderPsb),
        HOSTED,
        since(2026, 2, 27),
        &[words(S::UcloudPsb, "操作场景", "您必须在**网站开通后30日内**进行公安备案", "You must make the public-security filing within 30 days of the website’s opening"), words(S::UcloudPsbCode, "公告", "2026年1月23日起，通过UCloud完成ICP备案并授权信息共享的用户，可在UCloud备案管理平台生成专属备案数据码。", "From 23 January 2026, a user who completes the ICP filing through UCloud and authorises the sharing of data can generate an own filing data code on UCloud’s filing platform."), words(S::UcloudPsbCodeGuide, "操作场景", "则会收到公安联网备案平台生成的有效期为30日的公安联网备案数据码", "then you receive a public-security filing data code, valid for 30 days, generated by the public-security filing platform"), words(S::UcloudPsbCodeGuide, "常见问题 8", "不会同步APP信息，请在APP开通后30日内自行前往全国互联网安全管理服务平台进行公安联网备案。", "App data are not passed on; within 30 days of the app’s opening, please go yourself to the national service platform for internet security management to make the public-security filing.")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Psb.fact()),
];
