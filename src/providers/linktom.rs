//! What linktom adds; its list of papers counts until its page is known to have changed.

use super::{HOSTED, ORDERED};
use crate::all;
use crate::date::since;
use crate::evidence::words;
use crate::ids::{Document as D, Note as N, Stage, Step, ids};
use crate::law::sources::Source as S;
use crate::law::terms::{
    COMPANY, DOMAIN_MATTERS, INDIVIDUAL, NEEDS_LICENCE, ORGANISATION, SITE_OR_APP,
};
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, HONG_KONG, LICENCE};

ids! {
    /// What it adds in its own words.
    Fact {
        Services "linktom-services",
        Portal "linktom-portal",
        Papers "linktom-papers",
        Sheet "linktom-sheet",
        Asked "linktom-asked",
        Certificate "linktom-certificate",
        Photo "linktom-photo",
        Domain "linktom-domain",
        Licence "linktom-licence",
        Result "linktom-result",
    }
}

/// The rules.
pub const RULES: &[Rule] = &[
    // 跨地区增值业务经营许可证(B1-20150255)
    Rule::new(
        "linktom-services",
        Effect::Note(N::ProviderServices),
        HOSTED,
        since(2018, 1, 1),
        &[words(S::LinktomGuide, "footer", "跨地区增值业务经营许可证(B1-20150255)", "inter-regional value-added telecom business licence (B1-20150255)")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Services.fact()),
    // 首次新增备案、接入备案、新增网站备案(原备案不在互联互通)和新增网站备案(原备案在互联互通)
    Rule::new(
        "linktom-portal",
        Effect::Note(N::ProviderPortal),
        ORDERED,
        since(2018, 1, 1),
        &[words(S::LinktomGuide, "一 › ICP 备案", "备案操作可分为:首次新增备案、接入备案、新增网站备案(原备案不在互联互通)和新增网站备案(原备案在互联互通)", "Filings are of these kinds: first filing, access filing, additional website (first filed with others), and additional website (first filed with us, 互联互通)")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Portal.fact()),
    // 同时符合以下条件,才能通过网站备案域名核验
    Rule::new(
        "linktom-domain",
        Effect::Note(N::ProviderDomain),
        DOMAIN_MATTERS,
        since(2018, 1, 1),
        &[words(S::LinktomGuide, "三", "网站域名所有者与网站备案主办者的这三项信息完全一致才能通过审核", "The review is passed only if these three particulars of the domain’s owner and of the website’s organiser agree completely"), words(S::DomainNotice264, "一（二）", "单位从事互联网信息服务的，域名注册者应为单位（含公司股东）、单位主要负责人或高级管理人员", "Where an organisation provides internet information services, the domain’s registrant must be the organisation (with its shareholders), its main responsible person or a senior manager")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Domain.fact()),
    // 建议您提前做好备案资料准备
    Rule::new(
        "linktom-papers",
        Effect::Note(N::ProviderPapers),
        HOSTED,
        since(2018, 1, 1),
        &[words(S::LinktomGuide, "二", "建议您提前做好备案资料准备", "It is advised that you prepare the filing papers ahead")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Papers.fact()),
    // 务必在核验单网站负责人签字一栏空白处盖上公章,一式两份
    Rule::new(
        "linktom-sheet-organisation",
        Effect::Document(D::AuthenticitySheet, Stage::Filing),
        all!(HOSTED, ORGANISATION),
        since(2018, 1, 1),
        &[words(S::LinktomGuide, "三 › 2 单位备案", "真实性核验单(务必在核验单网站负责人签字一栏空白处盖上公章,一式两份)", "authenticity sheet (be sure to put the official seal in the blank of the line for the signature of the person responsible for the website; two copies)")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Sheet.fact()),
    Rule::new(
        "linktom-sheet-individual",
        Effect::Document(D::AuthenticitySheet, Stage::Filing),
        all!(HOSTED, INDIVIDUAL),
        since(2018, 1, 1),
        &[words(S::LinktomGuide, "三 › 个人备案", "真实性核验单", "authenticity sheet")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Asked.fact()),
    // 备案信息登记表
    Rule::new(
        "linktom-registration-form",
        Effect::Document(D::RegistrationForm, Stage::Filing),
        HOSTED,
        since(2018, 1, 1),
        &[words(S::LinktomGuide, "三", "备案信息登记表", "registration form of the filing data")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Asked.fact()),
    // 备案幕布照片(前来我司面审拍照或是电子版幕布喷绘拍照皆可)
    Rule::new(
        "linktom-backdrop-photo",
        Effect::Document(D::BackdropPhoto, Stage::Filing),
        HOSTED,
        since(2018, 1, 1),
        &[words(S::LinktomGuide, "三 › 个人备案", "备案幕布照片(前来我司面审拍照或是电子版幕布喷绘拍照皆可)", "photograph before the filing backdrop (taken at our office when you come for the face-to-face check, or before a print of the electronic backdrop)")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Photo.fact()),
    // 域名证书原件
    Rule::new(
        "linktom-domain-certificate",
        Effect::Document(D::DomainCertificate, Stage::Filing),
        DOMAIN_MATTERS,
        since(2018, 1, 1),
        &[words(S::LinktomGuide, "三", "域名证书原件", "original of the domain certificate")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Certificate.fact()),
    // 管局审核结果将以短信和邮件形式通知备案主体负责人。
    Rule::new(
        "linktom-result",
        Effect::Step(Step::AuthorityReview, None),
        ORDERED,
        since(2018, 1, 1),
        &[words(S::LinktomGuide, "三:查看备案审核结果", "管局审核结果将以短信和邮件形式通知备案主体负责人", "The result of the administration’s review is told to the principal of the filing by text message and e-mail")],
    )
    .for_outcomes(FILED)
    .provider_text(Fact::Result.fact()),
    // 经营性备案需用户自己到属地管理局相关部门进行办理,我司可协助提供资质以及接入协议。
    Rule::new(
        "linktom-licence",
        Effect::Note(N::ProviderLicence),
        all!(SITE_OR_APP, COMPANY, NEEDS_LICENCE),
        since(2018, 1, 1),
        &[words(S::LinktomGuide, "一", "经营性备案需用户自己到属地管理局相关部门进行办理,我司可协助提供资质以及接入协议", "For the commercial licence users must apply themselves to the department of the local administration; our company can help to provide qualifications and the access agreement")],
    )
    .for_outcomes(LICENCE.union(HONG_KONG))
    .provider_text(Fact::Licence.fact()),
];
