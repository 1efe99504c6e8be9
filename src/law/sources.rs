//! Every act, notice and guide the rules rest on: one entry each, with its own words and the day it was read.

use crate::date::{Date, Span, day, since};
use crate::ids::ids;

ids! {
    /// What a source is.
    SourceKind {
        Law "law",
        Regulator "regulator",
        Provider "provider",
        Firm "firm",
        Handbook "handbook",
    }
}

ids! {
    /// How far a source is to be trusted.
    Confidence {
        High "high",
        Medium "medium",
        Low "low",
    }
}

ids! {
    /// Who published a source; pages of one publisher, or of two that copy one another, are one voice.
    Publisher {
        Legislator "legislator",
        Administration "administration",
        Tencent "tencent",
        Huawei "huawei",
        Alibaba "alibaba",
        UCloud "ucloud",
        QingCloud "qingcloud",
        Aws "aws",
        Cloudflare "cloudflare",
        Cdnetworks "cdnetworks",
        Linktom "linktom",
        Baidu "baidu",
        Volcengine "volcengine",
        JdCloud "jd-cloud",
        AzureChina "azure-china",
        Others "others",
    }
}

/// What is known of a source beside its words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Facts {
    /// What it is.
    pub kind: SourceKind,
    /// Who published it.
    pub publisher: Publisher,
    /// The day on which the words were read last.
    pub read_on: Date,
    /// The days on which these words hold, as far as known; a page that names no day counts from
    /// the first day of the year it is thought to be of.
    pub in_force: Span,
    /// How far it is to be trusted.
    pub confidence: Confidence,
    /// Whether it only tells what another one says: a digest, a roundup, an answer, a report.
    pub retold: bool,
}

/// One citation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Citation {
    /// The official title, with an English one in parentheses, and the article.
    pub title: &'static str,
    /// The most official page known.
    pub url: &'static str,
    /// The original words; `…` marks what is left out.
    pub says: &'static str,
    /// What it is.
    pub kind: SourceKind,
    /// The day on which the words were read last.
    pub read_on: Date,
    /// The days on which these words hold, as far as known.
    pub in_force: Span,
    /// How far it is to be trusted.
    pub confidence: Confidence,
}

macro_rules! sources {
    ($($source:ident $id:literal {
        kind: $kind:ident,
        publisher: $publisher:ident,
        title: $title:literal,
        url: $url:literal,
        says: $says:literal,
        read_on: $read_on:expr,
        in_force: $in_force:expr,
        confidence: $confidence:ident,
        $(retold: $retold:literal,)?
    })+) => {
        ids! {
            /// A source, as precisely as it was read: an article rather than an act.
            Source { $($source $id,)+ }
        }

        impl Source {
            /// What is known of it beside its words.
            #[must_use]
            pub const fn facts(self) -> Facts {
                const FACTS: &[Facts] = &[$(Facts {
                    kind: SourceKind::$kind,
                    publisher: Publisher::$publisher,
                    read_on: $read_on,
                    in_force: $in_force,
                    confidence: Confidence::$confidence,
                    retold: false $(|| $retold)?,
                }),+];
                FACTS[self as usize]
            }

            /// Where it stands and what it says.
            #[must_use]
            pub fn citation(self) -> Citation {
                let texts = concat!($($title, "\0", $url, "\0", $says, "\0"),+);
                let [title, url, says] = crate::string_table::line(texts, self as usize);
                let Facts { kind, read_on, in_force, confidence, .. } = self.facts();
                Citation { title, url, says, kind, read_on, in_force, confidence }
            }
        }
    };
}

sources! {
    Decree292Article3 "decree-292-3" {
        kind: Law,
        publisher: Legislator,
        title: "互联网信息服务管理办法 (Measures for the Administration of Internet Information Services, State Council Decree 292), Art 3",
        url: "https://xzfg.moj.gov.cn/front/law/detail?LawID=1756",
        says: "经营性互联网信息服务，是指通过互联网向上网用户有偿提供信息或者网页制作等服务活动。",
        read_on: day(2026, 11, 21),
        in_force: since(2000, 9, 25),
        confidence: High,
    }
    Decree292Article4 "decree-292-4" {
        kind: Law,
        publisher: Legislator,
        title: "互联网信息服务管理办法 (Measures for the Administration of Internet Information Services, State Council Decree 292), Art 4",
        url: "https://xzfg.moj.gov.cn/front/law/detail?LawID=1756",
        says: "国家对经营性互联网信息服务实行许可制度；对非经营性互联网信息服务实行备案制度。未取得许可或者未履行备案手续的，不得从事互联网信息服务。",
        read_on: day(2026, 11, 21),
        in_force: since(2000, 9, 25),
        confidence: High,
    }
    Decree292Article5Before2025 "decree-292-5-before-2025" {
        kind: Law,
        publisher: Legislator,
        title: "互联网信息服务管理办法 (Measures for the Administration of Internet Information Services, State Council Decree 292), Art 5, until 2025-01-19",
        url: "https://www.gov.cn/gongbao/content/2011/content_1860864.htm",
        says: "从事新闻、出版、教育、医疗保健、药品和医疗器械等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意。",
        read_on: day(2026, 11, 21),
        in_force: since(2000, 9, 25).until(2025, 1, 20),
        confidence: High,
    }
    Decree292Article5 "decree-292-5" {
        kind: Law,
        publisher: Legislator,
        title: "互联网信息服务管理办法 (Measures for the Administration of Internet Information Services, State Council Decree 292), Art 5, as amended by State Council Decree 797, item 18",
        url: "https://www.gov.cn/gongbao/2025/issue_11786/202501/content_6997034.html",
        says: "从事新闻、出版、教育等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意。",
        read_on: day(2026, 11, 21),
        in_force: since(2025, 1, 20),
        confidence: High,
    }
    Decree292Article11 "decree-292-11" {
        kind: Law,
        publisher: Legislator,
        title: "互联网信息服务管理办法 (Measures for the Administration of Internet Information Services, State Council Decree 292), Art 11",
        url: "https://xzfg.moj.gov.cn/front/law/detail?LawID=1756",
        says: "非经营性互联网信息服务提供者不得从事有偿服务。…变更服务项目、网站网址等事项的，应当提前30日向原审核、发证或者备案机关办理变更手续。",
        read_on: day(2026, 11, 21),
        in_force: since(2000, 9, 25),
        confidence: High,
    }
    Decree292Article12 "decree-292-12" {
        kind: Law,
        publisher: Legislator,
        title: "互联网信息服务管理办法 (Measures for the Administration of Internet Information Services, State Council Decree 292), Art 12",
        url: "https://xzfg.moj.gov.cn/front/law/detail?LawID=1756",
        says: "互联网信息服务提供者应当在其网站主页的显著位置标明其经营许可证编号或者备案编号。",
        read_on: day(2026, 11, 21),
        in_force: since(2000, 9, 25),
        confidence: High,
    }
    Decree292Article19 "decree-292-19" {
        kind: Law,
        publisher: Legislator,
        title: "互联网信息服务管理办法 (Measures for the Administration of Internet Information Services, State Council Decree 292), Art 19",
        url: "https://xzfg.moj.gov.cn/front/law/detail?LawID=1756",
        says: "未取得经营许可证，擅自从事经营性互联网信息服务…没收违法所得，处违法所得3倍以上5倍以下的罚款…未履行备案手续，擅自从事非经营性互联网信息服务…责令限期改正；拒不改正的，责令关闭网站。",
        read_on: day(2026, 11, 21),
        in_force: since(2000, 9, 25),
        confidence: High,
    }
    Decree292Article22 "decree-292-22" {
        kind: Law,
        publisher: Legislator,
        title: "互联网信息服务管理办法 (Measures for the Administration of Internet Information Services, State Council Decree 292), Art 22",
        url: "https://xzfg.moj.gov.cn/front/law/detail?LawID=1756",
        says: "未在其网站主页上标明其经营许可证编号或者备案编号的，由省、自治区、直辖市电信管理机构责令改正，处5000元以上5万元以下的罚款。",
        read_on: day(2026, 11, 21),
        in_force: since(2000, 9, 25),
        confidence: High,
    }
    Decree292Draft2026 "decree-292-draft-2026" {
        kind: Regulator,
        publisher: Administration,
        title: "互联网信息服务管理办法（修订草案征求意见稿） (consultation draft of a revision of Decree 292, not law)",
        url: "https://www.cac.gov.cn/2026-07/03/c_1784822399677167.htm",
        says: "《互联网信息服务管理办法（修订草案征求意见稿）》再次公开征求意见",
        read_on: day(2026, 11, 21),
        in_force: since(2026, 7, 3),
        confidence: High,
    }
    Order33Article3 "order-33-3" {
        kind: Law,
        publisher: Legislator,
        title: "非经营性互联网信息服务备案管理办法 (Measures for the Record-filing Administration of Non-commercial Internet Information Services, Order 33), Art 3",
        url: "https://www.miit.gov.cn/gyhxxhb/jgsj/cyzcyfgs/bmgz/xxtxl/art/2024/art_84a0cfa0ebd049bbbe751dca9a008e56.html",
        says: "拟从事非经营性互联网信息服务的，应当向其住所所在地省通信管理局履行备案手续。",
        read_on: day(2026, 11, 21),
        in_force: since(2005, 3, 20),
        confidence: High,
    }
    Order33Article5 "order-33-5" {
        kind: Law,
        publisher: Legislator,
        title: "非经营性互联网信息服务备案管理办法 (Measures for the Record-filing Administration of Non-commercial Internet Information Services, Order 33), Art 5",
        url: "https://www.miit.gov.cn/gyhxxhb/jgsj/cyzcyfgs/bmgz/xxtxl/art/2024/art_84a0cfa0ebd049bbbe751dca9a008e56.html",
        says: "在中华人民共和国境内的组织或个人利用通过互联网域名访问的网站或者利用仅能通过互联网IP地址访问的网站，提供非经营性互联网信息服务。",
        read_on: day(2026, 11, 21),
        in_force: since(2005, 3, 20),
        confidence: High,
    }
    Order33Article12 "order-33-12" {
        kind: Law,
        publisher: Legislator,
        title: "非经营性互联网信息服务备案管理办法 (Measures for the Record-filing Administration of Non-commercial Internet Information Services, Order 33), Art 12",
        url: "https://www.miit.gov.cn/gyhxxhb/jgsj/cyzcyfgs/bmgz/xxtxl/art/2024/art_84a0cfa0ebd049bbbe751dca9a008e56.html",
        says: "材料齐全的，应在二十个工作日内予以备案…材料不齐全的…在二十个工作日内通知备案人并说明理由",
        read_on: day(2026, 11, 21),
        in_force: since(2005, 3, 20),
        confidence: High,
    }
    Order33Article13 "order-33-13" {
        kind: Law,
        publisher: Legislator,
        title: "非经营性互联网信息服务备案管理办法 (Measures for the Record-filing Administration of Non-commercial Internet Information Services, Order 33), Art 13",
        url: "https://www.miit.gov.cn/gyhxxhb/jgsj/cyzcyfgs/bmgz/xxtxl/art/2024/art_84a0cfa0ebd049bbbe751dca9a008e56.html",
        says: "非经营性互联网信息服务提供者应当在其网站开通时在主页底部的中央位置标明其备案编号，并在备案编号下方按要求链接信息产业部备案管理系统网址，供公众查询核对。",
        read_on: day(2026, 11, 21),
        in_force: since(2005, 3, 20),
        confidence: High,
    }
    Order33Article14 "order-33-14" {
        kind: Law,
        publisher: Legislator,
        title: "非经营性互联网信息服务备案管理办法 (Measures for the Record-filing Administration of Non-commercial Internet Information Services, Order 33), Art 14, as quoted by the Zhejiang Communications Administration",
        url: "https://zjca.miit.gov.cn/bsfw/bszn/fjyxhlwxxfwbahz/art/2020/art_eb10dc6e09094ce28d6d81b3b760e1e2.html",
        says: "非经营性互联网信息服务提供者在备案有效期内需要变更其《备案登记表》中填报的信息的，应当提前三十日登陆信息产业部备案系统向原备案机关履行备案变更手续。",
        read_on: day(2026, 11, 21),
        in_force: since(2005, 3, 20),
        confidence: High,
    }
    Order33Article18 "order-33-18" {
        kind: Law,
        publisher: Legislator,
        title: "非经营性互联网信息服务备案管理办法 (Measures for the Record-filing Administration of Non-commercial Internet Information Services, Order 33), Art 18",
        url: "https://www.miit.gov.cn/gyhxxhb/jgsj/cyzcyfgs/bmgz/xxtxl/art/2024/art_84a0cfa0ebd049bbbe751dca9a008e56.html",
        says: "不得为未经备案的组织或者个人…提供互联网接入服务",
        read_on: day(2026, 11, 21),
        in_force: since(2005, 3, 20),
        confidence: High,
    }
    AppDistributionUcloud "app-distribution-ucloud" {
        kind: Provider,
        publisher: UCloud,
        title: "关于开展【APP备案】工作通知 (UCloud: notice on the filing of apps)",
        url: "https://docs.ucloud.cn/beian1/notice/notice24",
        says: "网络接入服务提供者、分发平台不得为未履行备案手续的APP提供网络接入、分发等服务。",
        read_on: day(2026, 11, 26),
        in_force: since(2023, 8, 29),
        confidence: Medium,
    }
    Order33Article23 "order-33-23" {
        kind: Law,
        publisher: Legislator,
        title: "非经营性互联网信息服务备案管理办法 (Measures for the Record-filing Administration of Non-commercial Internet Information Services, Order 33), Art 23",
        url: "https://www.miit.gov.cn/gyhxxhb/jgsj/cyzcyfgs/bmgz/xxtxl/art/2024/art_84a0cfa0ebd049bbbe751dca9a008e56.html",
        says: "填报虚假备案信息的，由住所所在地省通信管理局关闭网站并注销备案",
        read_on: day(2026, 11, 26),
        in_force: since(2005, 3, 20),
        confidence: High,
    }
    Order33Article22 "order-33-22" {
        kind: Law,
        publisher: Legislator,
        title: "非经营性互联网信息服务备案管理办法 (Measures for the Record-filing Administration of Non-commercial Internet Information Services, Order 33), Art 22",
        url: "https://www.miit.gov.cn/gyhxxhb/jgsj/cyzcyfgs/bmgz/xxtxl/art/2024/art_84a0cfa0ebd049bbbe751dca9a008e56.html",
        says: "未履行备案手续提供非经营性互联网信息服务的，由住所所在地省通信管理局责令限期改正，并处一万元罚款；拒不改正的，关闭网站。",
        read_on: day(2026, 11, 21),
        in_force: since(2005, 3, 20),
        confidence: High,
    }
    Order33Article25 "order-33-25" {
        kind: Law,
        publisher: Legislator,
        title: "非经营性互联网信息服务备案管理办法 (Measures for the Record-filing Administration of Non-commercial Internet Information Services, Order 33), Art 25 as amended by Order 68, in the words of the explanation of the ministry",
        url: "https://www.miit.gov.cn/zcfg/xxtxl/art/2024/art_7e48434c08c24131b4b7eecfca5b2b6c.html",
        says: "调整…对未在其备案编号下方链接备案管理系统网址违法行为的罚款，相关违法行为通过责令改正予以纠正，逾期未改的再予以罚款。",
        read_on: day(2026, 11, 21),
        in_force: since(2024, 1, 18),
        confidence: High,
    }
    FilingIsFree "miit-filing-guide" {
        kind: Regulator,
        publisher: Administration,
        title: "非经营性互联网信息服务核准 (MIIT service guide: approval of non-commercial internet information services)",
        url: "https://ythzxfw.miit.gov.cn/bssx/alx/dxhhlw/art/2025/art_88c400fc83904008bcf5b11bc08ec18f.html",
        says: "不收费",
        read_on: day(2026, 11, 21),
        in_force: since(2025, 1, 1),
        confidence: High,
    }
    TelecomArticle7 "telecom-regulations-7" {
        kind: Law,
        publisher: Legislator,
        title: "电信条例 (Telecommunications Regulations, State Council Decree 291, 2016 revision), Art 7",
        url: "https://www.gov.cn/gongbao/content/2016/content_5139478.htm",
        says: "未取得电信业务经营许可证，任何组织或者个人不得从事电信业务经营活动。",
        read_on: day(2026, 11, 21),
        in_force: since(2000, 9, 25),
        confidence: High,
    }
    TelecomArticle13 "telecom-regulations-13" {
        kind: Law,
        publisher: Legislator,
        title: "电信条例 (Telecommunications Regulations, State Council Decree 291, 2016 revision), Art 13",
        url: "https://www.gov.cn/gongbao/content/2016/content_5139478.htm",
        says: "经营增值电信业务，应当具备下列条件：（一）经营者为依法设立的公司；（二）有与开展经营活动相适应的资金和专业人员；",
        read_on: day(2026, 11, 21),
        in_force: since(2016, 2, 6),
        confidence: High,
    }
    TelecomArticle14 "telecom-regulations-14" {
        kind: Law,
        publisher: Legislator,
        title: "电信条例 (Telecommunications Regulations, State Council Decree 291, 2016 revision), Art 14",
        url: "https://www.gov.cn/gongbao/content/2016/content_5139478.htm",
        says: "应当自收到申请之日起60日内审查完毕，作出批准或者不予批准的决定。",
        read_on: day(2026, 11, 21),
        in_force: since(2016, 2, 6),
        confidence: High,
    }
    TelecomArticle15 "telecom-regulations-15" {
        kind: Law,
        publisher: Legislator,
        title: "电信条例 (Telecommunications Regulations, State Council Decree 291, 2016 revision), Art 15",
        url: "https://www.gov.cn/gongbao/content/2016/content_5139478.htm",
        says: "变更经营主体、业务范围或者停止经营的，应当提前90日向原颁发许可证的机关提出申请，并办理相应手续",
        read_on: day(2026, 11, 27),
        in_force: since(2016, 2, 6),
        confidence: High,
    }
    Order42Article6 "order-42-6" {
        kind: Law,
        publisher: Legislator,
        title: "电信业务经营许可管理办法 (Measures for the Administration of Telecommunications Business Licences, MIIT Order 42), Art 6",
        url: "https://www.gov.cn/gongbao/content/2017/content_5240090.htm",
        says: "经营者为依法设立的公司…在省、自治区、直辖市范围内经营的，注册资本最低限额为100万元人民币；在全国或者跨省、自治区、直辖市范围经营的，注册资本最低限额为1000万元人民币",
        read_on: day(2026, 11, 21),
        in_force: since(2017, 9, 1),
        confidence: High,
    }
    Order42Article35 "order-42-35" {
        kind: Law,
        publisher: Legislator,
        title: "电信业务经营许可管理办法 (Measures for the Administration of Telecommunications Business Licences, MIIT Order 42), Art 35",
        url: "https://www.gov.cn/gongbao/content/2017/content_5240090.htm",
        says: "电信业务经营者应当在每年第一季度通过管理平台向发证机关报告",
        read_on: day(2026, 11, 21),
        in_force: since(2017, 9, 1),
        confidence: High,
    }
    CatalogueB21 "catalogue-b21" {
        kind: Law,
        publisher: Legislator,
        title: "电信业务分类目录（2015年版） (Classification Catalogue of Telecommunications Services, Version 2015), B21",
        url: "https://www.miit.gov.cn/zwgk/zcwj/wjfb/tg/art/2020/art_e98406cd89844f7e92ea1bcf3b5301e0.html",
        says: "利用各种与公用通信网或互联网相连的数据与交易/事务处理应用平台…为用户提供在线数据处理和交易/事务处理的业务",
        read_on: day(2026, 11, 21),
        in_force: since(2016, 3, 1),
        confidence: High,
    }
    CatalogueB25 "catalogue-b25" {
        kind: Law,
        publisher: Legislator,
        title: "电信业务分类目录（2015年版） (Classification Catalogue of Telecommunications Services, Version 2015), B25",
        url: "https://www.miit.gov.cn/zwgk/zcwj/wjfb/tg/art/2020/art_e98406cd89844f7e92ea1bcf3b5301e0.html",
        says: "信息发布平台和递送服务是指建立信息平台，为其他单位或个人用户发布文本、图片、音视频、应用软件等信息提供平台的服务。",
        read_on: day(2026, 11, 21),
        in_force: since(2016, 3, 1),
        confidence: High,
    }
    LicenceConditions "licence-conditions" {
        kind: Regulator,
        publisher: Administration,
        title: "A communications administration's licence guide, as reproduced by a firm, B21 and B25",
        url: "https://m.007swz.com/news/xinxi/86192.html",
        says: "有确定的从事第三方交易处理的网站…交易双方需在此交易平台上在线完成交易行为；…为其他单位或个人提供信息发布或单向递送服务",
        read_on: day(2026, 11, 21),
        in_force: since(2017, 9, 1),
        confidence: High,
    }
    MinistryAnswersQuoted "ministry-answers-quoted" {
        kind: Handbook,
        publisher: Others,
        title: "做平台要办哪些证 (Which licences a platform needs, handbook HowToLiveBetter, quoting answers of the ministry)",
        url: "https://github.com/eternity4719/HowToLiveBetter/blob/master/docs/做平台要办哪些证.md",
        says: "没有官方文件明说「电商平台必须办 EDI」。…另外答过「网约车平台只需做网站备案」「权益类、大宗商品交易平台只需做网站备案」。",
        read_on: day(2026, 11, 21),
        in_force: since(2026, 1, 1),
        confidence: Medium,
        retold: true,
    }
    LicenceTermQuoted "licence-term-quoted" {
        kind: Handbook,
        publisher: Others,
        title: "做平台要办哪些证 (Which licences a platform needs, handbook HowToLiveBetter, on Order 42, Art 14)",
        url: "https://github.com/eternity4719/HowToLiveBetter/blob/master/docs/做平台要办哪些证.md",
        says: "审查期 60 日，证的有效期 5 年",
        read_on: day(2026, 11, 21),
        in_force: since(2017, 9, 1),
        confidence: Medium,
        retold: true,
    }
    GuizhouLicenceGuide "guizhou-licence-guide" {
        kind: Regulator,
        publisher: Administration,
        title: "贵州省通信管理局 (Guizhou Communications Administration), licence guide, B21",
        url: "https://gzca.miit.gov.cn/bsfw/bszn/art/2025/art_e616fa4c61014a4cb808db20569471ef.html",
        says: "商家入驻审核机制",
        read_on: day(2026, 11, 21),
        in_force: since(2025, 9, 15),
        confidence: High,
    }
    GuangxiLicenceGuide "guangxi-licence-guide" {
        kind: Regulator,
        publisher: Administration,
        title: "广西壮族自治区通信管理局 (Guangxi Communications Administration), licence guide",
        url: "https://gxca.miit.gov.cn/zwgk/dxhhlwgl/art/2026/art_104dbc673a4d4fb99957b756afcfc146.html",
        says: "本次申请前应先完成备案，在主页底部的中央位置标明其备案编号",
        read_on: day(2026, 11, 21),
        in_force: since(2026, 2, 10),
        confidence: High,
    }
    YunnanLicenceGuide "yunnan-licence-guide" {
        kind: Regulator,
        publisher: Administration,
        title: "云南省通信管理局 (Yunnan Communications Administration), licence guide (as summarised)",
        url: "https://dxzhgl.miit.gov.cn",
        says: "Three different people: for the licence, customer service and network security; social insurance of the last month; the legal representative may be one of them.",
        read_on: day(2026, 11, 21),
        in_force: since(2025, 6, 5),
        confidence: Medium,
        retold: true,
    }
    AnhuiOwnSales "anhui-notice-own-sales" {
        kind: Regulator,
        publisher: Administration,
        title: "安徽省通信管理局：关于增值电信业务经营许可有关问题的公告 (Anhui Communications Administration, notice on value-added telecommunications licences), 一、1",
        url: "https://ahca.miit.gov.cn/xxgk/tzgg/art/2021/art_027cd61f2b0f42fd9c67c52a74772877.html",
        says: "企业利用自身网站并以自营方式直接销售自身或其它企业的商品或服务，无其它单位或个人以自身名义入驻该网站实施销售行为的，不属于增值电信业务，无需取得《增值电信业务经营许可证》；",
        read_on: day(2026, 11, 21),
        in_force: since(2021, 4, 22),
        confidence: High,
    }
    AnhuiOwnInformation "anhui-notice-own-information" {
        kind: Regulator,
        publisher: Administration,
        title: "安徽省通信管理局：关于增值电信业务经营许可有关问题的公告 (Anhui Communications Administration, notice on value-added telecommunications licences), 一、2",
        url: "https://ahca.miit.gov.cn/xxgk/tzgg/art/2021/art_027cd61f2b0f42fd9c67c52a74772877.html",
        says: "企业利用自身网站自行发布与企业自身相关的信息，并非为其他单位或个人用户发布信息提供平台服务的，不属于提供信息发布平台和递送服务，无需取得《增值电信业务经营许可证》；",
        read_on: day(2026, 11, 21),
        in_force: since(2021, 4, 22),
        confidence: High,
    }
    AnhuiPlatformOnly "anhui-notice-platform-only" {
        kind: Regulator,
        publisher: Administration,
        title: "安徽省通信管理局：关于增值电信业务经营许可有关问题的公告 (Anhui Communications Administration, notice on value-added telecommunications licences), 一、3",
        url: "https://ahca.miit.gov.cn/xxgk/tzgg/art/2021/art_027cd61f2b0f42fd9c67c52a74772877.html",
        says: "企业依托微信、支付宝等互联网平台的小程序、公众号等形式或依托智能终端设备的应用程序等形式经营业务，且无其他独立运营平台的，无需取得《增值电信业务经营许可证》。",
        read_on: day(2026, 11, 21),
        in_force: since(2021, 4, 22),
        confidence: High,
    }
    HenanNotice "henan-notice" {
        kind: Regulator,
        publisher: Administration,
        title: "河南省通信管理局：关于增值电信业务经营许可有关问题的公告 (Henan Communications Administration, notice; in the words of a roundup that links to it)",
        url: "https://dndsk.cn/details_id_10566.html",
        says: "企业依托微信、支付宝等互联网平台的小程序、公众号等形式经营业务，且无其他独立运营平台的，无需取得《增值电信业务经营许可证》。",
        read_on: day(2026, 11, 21),
        in_force: since(2023, 1, 1),
        confidence: Medium,
        retold: true,
    }
    Mofcom272 "mofcom-272" {
        kind: Law,
        publisher: Legislator,
        title: "商务部办公厅关于外商投资互联网、自动售货机方式销售项目审批管理有关问题的通知 (MOFCOM, Shang Zi Zi [2010] No. 272), 1(3)",
        url: "https://zanyaco.net/hyzxzx/1134.html",
        says: "企业利用自身网络平台直接从事商品销售的，应向电信管理部门备案；",
        read_on: day(2026, 11, 21),
        in_force: since(2010, 8, 19).until(2020, 1, 1),
        confidence: High,
    }
    ForeignTelecom2016 "foreign-telecom-6-before-2022" {
        kind: Law,
        publisher: Legislator,
        title: "外商投资电信企业管理规定 (Provisions for the Administration of Foreign-invested Telecommunications Enterprises, State Council Decree 333, 2016 revision), Art 6",
        url: "https://github.com/LawRefBook/Laws/blob/master/行政法规/外商投资电信企业管理规定(2016-02-06).md",
        says: "经营增值电信业务…的外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%。",
        read_on: day(2026, 11, 21),
        in_force: since(2016, 2, 6).until(2022, 5, 1),
        confidence: High,
    }
    ForeignTelecomArticle6 "foreign-telecom-6" {
        kind: Law,
        publisher: Legislator,
        title: "外商投资电信企业管理规定 (Provisions for the Administration of Foreign-invested Telecommunications Enterprises, State Council Decree 333, 2022 revision), Art 6",
        url: "https://github.com/Theonefkguy/Chinese-Laws/blob/08eb6c2ab240f20873caa2f555a2a232ae16513c/行政法规/外商投资电信企业管理规定(2022-03-29).md",
        says: "经营增值电信业务（包括基础电信业务中的无线寻呼业务）的外商投资电信企业的外方投资者在企业中的出资比例，最终不得超过50%，国家另有规定的除外。",
        read_on: day(2026, 11, 21),
        in_force: since(2022, 5, 1),
        confidence: High,
    }
    ForeignTelecomArticle16 "foreign-telecom-16" {
        kind: Law,
        publisher: Legislator,
        title: "外商投资电信企业管理规定 (Provisions for the Administration of Foreign-invested Telecommunications Enterprises, State Council Decree 333, 2022 revision), Art 16",
        url: "https://github.com/Theonefkguy/Chinese-Laws/blob/08eb6c2ab240f20873caa2f555a2a232ae16513c/行政法规/外商投资电信企业管理规定(2022-03-29).md",
        says: "香港特别行政区、澳门特别行政区和台湾地区的公司、企业在内地投资经营电信业务，比照适用本规定。",
        read_on: day(2026, 11, 21),
        in_force: since(2022, 5, 1),
        confidence: High,
    }
    ECommerce2015 "e-commerce-2015" {
        kind: Law,
        publisher: Legislator,
        title: "关于放开在线数据处理与交易处理业务（经营类电子商务）外资股比限制的通告 (MIIT Circular [2015] No. 196, bilingual text)",
        url: "https://jooyee.com/en/article/detail?id=673",
        says: "decides to remove the restrictions on foreign equity ratios in online data processing and transaction processing business (operating e-commerce) nationwide",
        read_on: day(2026, 11, 21),
        in_force: since(2015, 6, 19),
        confidence: High,
    }
    NegativeListTelecom "negative-list-telecom" {
        kind: Law,
        publisher: Legislator,
        title: "外商投资准入特别管理措施（负面清单）（2024年版） (Negative List for Foreign Investment Access, 2024 Edition), telecommunications, in the unchanged words of the 2020 and 2021 editions",
        url: "https://www.ndrc.gov.cn/xxgk/zcfb/fzggwl/202409/t20240907_1392875.html",
        says: "增值电信业务的外资股比不超过50%（电子商务、国内多方通信、存储转发、呼叫中心除外）",
        read_on: day(2026, 11, 21),
        in_force: since(2024, 11, 1),
        confidence: Medium,
        retold: true,
    }
    NegativeListProhibited "negative-list-prohibited" {
        kind: Law,
        publisher: Legislator,
        title: "外商投资准入特别管理措施（负面清单）（2024年版） (Negative List for Foreign Investment Access, 2024 Edition), internet services, in the unchanged words of the 2020 and 2021 editions",
        url: "https://www.ndrc.gov.cn/xxgk/zcfb/fzggwl/202409/t20240907_1392875.html",
        says: "禁止投资互联网新闻信息服务、网络出版服务、网络视听节目服务、互联网文化经营（音乐除外）、互联网公众发布信息服务",
        read_on: day(2026, 11, 21),
        in_force: since(2024, 11, 1),
        confidence: Medium,
    }
    Catalogue2017 "catalogue-2017" {
        kind: Law,
        publisher: Legislator,
        title: "外商投资产业指导目录（2017年修订） (Foreign Investment Catalogue, 2017), prohibited industries, item 26, as quoted by USITO",
        url: "http://usito.org/news/state-council-announces-temporary-adjustments-ftz-regulations",
        says: "Internet news information service, online publication services, online audio and video program streaming services, … and Internet cultural business (excluding music)",
        read_on: day(2026, 11, 21),
        in_force: since(2017, 7, 28).until(2018, 7, 28),
        confidence: Medium,
        retold: true,
    }
    Pilot107 "pilot-107" {
        kind: Law,
        publisher: Legislator,
        title: "工业和信息化部关于开展增值电信业务扩大对外开放试点工作的通告 (MIIT Notice [2024] No. 107 on the pilot opening value-added telecommunications)",
        url: "https://www.gov.cn/zhengce/zhengceku/202404/content_6944441.htm",
        says: "取消…在线数据处理与交易处理，以及信息服务中信息发布平台和递送服务（互联网新闻信息、网络出版、网络视听、互联网文化经营除外）、信息保护和处理服务业务的外资股比限制",
        read_on: day(2026, 11, 21),
        in_force: since(2024, 4, 8),
        confidence: High,
    }
    PilotBeijing "pilot-beijing" {
        kind: Regulator,
        publisher: Administration,
        title: "北京市通信管理局 (Beijing Communications Administration), guide to the pilot",
        url: "https://bjca.miit.gov.cn/zwgk/dxgl/fwzlgl/art/2024/art_854a0326705e41618c200e54f3bfbb3b.html",
        says: "应按照相关规定向工业和信息化部申请取得电信业务经营试点批复",
        read_on: day(2026, 11, 21),
        in_force: since(2024, 11, 26),
        confidence: High,
    }
    ServiceSectorAddressees "service-sector-2025-addressees" {
        kind: Law,
        publisher: Legislator,
        title: "商务部印发《关于加快推进服务业扩大开放综合试点工作方案》的通知 (Ministry of Commerce, notice [2025] No. 84 on the work plan for the pilots of opening the service sector), to whom it goes",
        url: "https://www.54sdr.cn/wap/wview?w=%E5%95%86%E8%B5%84%E5%87%BD%E3%80%942025%E3%80%9584%E5%8F%B7",
        says: "北京市、天津市、辽宁省、上海市、江苏省、浙江省、安徽省、福建省、山东省、湖北省、广东省、海南省、重庆市、四川省、陕西省人民政府",
        read_on: day(2026, 11, 27),
        in_force: since(2025, 4, 11),
        confidence: Medium,
    }
    ServiceSector2025 "service-sector-2025" {
        kind: Law,
        publisher: Legislator,
        title: "加快推进服务业扩大开放综合试点工作方案 (Work Plan for Accelerating the Comprehensive Pilots of Opening the Service Sector)",
        url: "https://www.investsh.org.cn/cn/investsh/ywjqs/2025062711583592722085",
        says: "信息服务（仅限于应用商店，不含禁止外商投资领域）",
        read_on: day(2026, 11, 21),
        in_force: since(2025, 4, 21),
        confidence: High,
    }
    Cepa2016 "cepa-2016" {
        kind: Law,
        publisher: Legislator,
        title: "Notice on the Provision of Telecom Services by Hong Kong and Macau Service Providers in the Mainland (MIIT Notice [2016] No. 222, in the words of a law firm)",
        url: "https://jtn.com/EN/booksdetail.aspx?type=06001&keyid=00000000000000002294&PageUrl=majorbook&Lan=EN",
        says: "eligible Hong Kong and Macau companies may also establish a wholly owned subsidiary … Online data processing and transaction processing services (E-commerce only); … Information services (application stores only).",
        read_on: day(2026, 11, 21),
        in_force: since(2016, 6, 30),
        confidence: Medium,
        retold: true,
    }
    Cepa2025 "cepa-2025" {
        kind: Law,
        publisher: Legislator,
        title: "Second Agreement Concerning Amendment to the CEPA Agreement on Trade in Services (press release)",
        url: "https://www.info.gov.hk/gia/general/202502/28/P2025022800296.htm",
        says: "introduces new liberalisation measures across a number of service sectors … telecommunications … removing or relaxing restrictions on equity shareholding and business scope in the establishment of enterprises",
        read_on: day(2026, 11, 21),
        in_force: since(2025, 3, 1),
        confidence: Medium,
    }
    AppNoticeDigest "app-notice-105-digest" {
        kind: Handbook,
        publisher: Others,
        title: "工信部 APP 备案通知 (MIIT Notice [2023] No. 105, a digest of the day of its publication)",
        url: "https://v2ex.com/amp/t/963531",
        says: "APP 和分发平台应在显著位置标明备案编号,并链接备案系统网址。",
        read_on: day(2026, 11, 27),
        in_force: since(2023, 8, 4),
        confidence: Low,
        retold: true,
    }
    DrugsFilingAgency2026 "drugs-filing-agency-2026" {
        kind: Firm,
        publisher: Others,
        title: "互联网药品信息服务备案主体要求解析 (What whoever files an internet drug information service must have, an agency)",
        url: "https://www.ljicp.com/article/13965",
        says: "需配备至少2名熟悉药品、医疗器械法规的专业人员…备案后需在网站首页显著位置公示备案编号",
        read_on: day(2026, 11, 27),
        in_force: since(2026, 2, 4),
        confidence: Low,
    }
    AppNotice105 "app-notice-105" {
        kind: Law,
        publisher: Legislator,
        title: "工业和信息化部关于开展移动互联网应用程序备案工作的通知 (MIIT Notice [2023] No. 105 on the filing of mobile apps)",
        url: "https://www.miit.gov.cn/zwgk/zcwj/wjfb/tz/art/2023/art_920db564162e4312916a01bed6540ad8.html",
        says: "在中华人民共和国境内从事互联网信息服务的APP主办者，应当依照…规定履行备案手续，未履行备案手续的，不得从事APP互联网信息服务。",
        read_on: day(2026, 11, 21),
        in_force: since(2023, 9, 1),
        confidence: High,
        retold: true,
    }
    AlibabaForum2017 "alibaba-forum-2017" {
        kind: Provider,
        publisher: Alibaba,
        title: "Alibaba Cloud Expert Online: How to obtain ICP filing or license in China?",
        url: "https://www.alibabacloud.com/forum/read-873",
        says: "ICP Filing is for websites. Mobile applications usually do not need to apply for ICP Filings.",
        read_on: day(2026, 11, 27),
        in_force: since(2017, 4, 7).until(2023, 9, 1),
        confidence: Medium,
    }
    AppNoticeQuoted "app-notice-105-timetable" {
        kind: Handbook,
        publisher: Others,
        title: "工信部信管〔2023〕105号：四阶段时间表 (MIIT Notice [2023] No. 105, its timetable as notes on the law quote it)",
        url: "https://www.miit.gov.cn/zwgk/zcwj/wjfb/tz/art/2023/art_920db564162e4312916a01bed6540ad8.html",
        says: "存量APP备案 | 2023年9月–2024年3月",
        read_on: day(2026, 11, 27),
        in_force: since(2023, 9, 1),
        confidence: Medium,
        retold: true,
    }
    AntiFraudArticle23 "anti-fraud-23" {
        kind: Law,
        publisher: Legislator,
        title: "反电信网络诈骗法 (Anti-Telecom and Online Fraud Law), Art 23",
        url: "https://github.com/LawRefBook/Laws/blob/master/行政法/反电信网络诈骗法(2022-09-02).md",
        says: "设立移动互联网应用程序应当按照国家有关规定向电信主管部门办理许可或者备案手续。",
        read_on: day(2026, 11, 21),
        in_force: since(2022, 12, 1),
        confidence: High,
    }
    OverseasAppPractice "overseas-app-practice" {
        kind: Firm,
        publisher: Others,
        title: "How Can I Publish on the Apple App Store China? (AppInChina)",
        url: "https://appinchina.co/blog/how-can-i-publish-on-the-apple-app-store-china/",
        says: "International companies using their global accounts to publish in China are prompted to provide an ICP Filing, but it is still possible to publish the app without providing one.",
        read_on: day(2026, 11, 21),
        in_force: since(2025, 8, 18),
        confidence: Medium,
    }
    OfflineAppPractice "offline-app-practice" {
        kind: Firm,
        publisher: Others,
        title: "Filing agencies on apps without a network service (as summarised)",
        url: "http://m.528045.com",
        says: "A single-player app without a network service of its own needs no filing, unless it is distributed in a store.",
        read_on: day(2026, 11, 21),
        in_force: since(2023, 9, 1),
        confidence: Low,
        retold: true,
    }
    DomainNotice264 "domain-notice-264" {
        kind: Law,
        publisher: Legislator,
        title: "工业和信息化部关于规范互联网信息服务使用域名的通知 (MIIT Notice [2017] No. 264 on domain names used for internet information services), 1",
        url: "https://www.miit.gov.cn/jgsj/xgj/hlwgl/art/2020/art_f4e6b2b5bc6b400ea35b5d7294a960bd.html",
        says: "单位从事互联网信息服务的，域名注册者应为单位（含公司股东）、单位主要负责人或高级管理人员。",
        read_on: day(2026, 11, 21),
        in_force: since(2018, 1, 1),
        confidence: High,
    }
    DomainsOneSite2019 "one-domain-one-site" {
        kind: Provider,
        publisher: Alibaba,
        title: "ICP filing FAQs (Alibaba Cloud Domain Names), 2",
        url: "https://help.aliyun.com/en/dws/faq-about-icp-filing",
        says: "Since April 22, 2019, you can enter only one domain name per website when applying for an ICP filing.",
        read_on: day(2026, 11, 21),
        in_force: since(2019, 4, 22),
        confidence: Medium,
    }
    GovernmentSites "government-sites" {
        kind: Regulator,
        publisher: Administration,
        title: "政府网站开办指引 (guide to opening a government website, from the site on which errors of government websites are reported)",
        url: "https://zfwzgl.www.gov.cn/boxpro/custom/",
        says: "向当地电信主管 部门申请ICP备案;根据网络系统安全管理的相关要求向公安机关备案。",
        read_on: day(2026, 11, 26),
        in_force: since(2018, 9, 6),
        confidence: Medium,
    }
    PersonalInformationStateOrgans "personal-information-law-36" {
        kind: Law,
        publisher: Legislator,
        title: "个人信息保护法 (Personal Information Protection Law), Arts 13, 36 and 37",
        url: "https://www.cac.gov.cn/2021-08/20/c_1631050028355286.htm",
        says: "国家机关处理的个人信息应当在中华人民共和国境内存储；确需向境外提供的，应当进行安全评估。",
        read_on: day(2026, 11, 28),
        in_force: since(2021, 11, 1),
        confidence: High,
    }
    GovernmentDomains2018 "government-domains-2018" {
        kind: Law,
        publisher: Legislator,
        title: "国务院办公厅关于加强政府网站域名管理的通知 (Notice of the General Office of the State Council on the domains of government websites, 2018, as reported)",
        url: "https://suning.bid/hksuning/chinanews/2018/0907/4736.html",
        says: "不得將已註冊的政府網站域名擅自轉給其他單位或個人使用",
        read_on: day(2026, 11, 27),
        in_force: since(2018, 9, 6),
        confidence: Medium,
        retold: true,
    }
    AwsChinaBilling "aws-china-billing" {
        kind: Provider,
        publisher: Aws,
        title: "Billing and payment (AWS China)",
        url: "https://docs.amazonaws.cn/en_us/aws/latest/userguide/billing-and-payment.html",
        says: "You use Amazon Web Services in China resources first and then receive an invoice based on usage.",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    GovernmentDomains2024 "government-domains-2024" {
        kind: Law,
        publisher: Legislator,
        title: "互联网政务应用安全管理规定 (Provisions on the Security of Internet Government Applications, as quoted by Huawei Cloud)",
        url: "https://github.com/huaweicloud/huaweicloud-skills/blob/c54c1bccd55f9af238819168a954d4c6771e2389/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/topics/备案管局咨询.md",
        says: "事业单位域名应当以“.cn”或“.公益”为后缀进行备案。…党政机关域名应当以“.gov.cn”或“.政务”为后缀进行备案。",
        read_on: day(2026, 11, 21),
        in_force: since(2024, 7, 1),
        confidence: Medium,
        retold: true,
    }
    Police33Article12 "police-order-33-12" {
        kind: Law,
        publisher: Legislator,
        title: "计算机信息网络国际联网安全保护管理办法 (Measures for Security Protection of International Networking of Computer Information Networks, Ministry of Public Security Order 33), Art 12",
        url: "https://github.com/LawRefBook/Laws/blob/master/行政法规/计算机信息网络国际联网安全保护管理办法(2011-01-08).md",
        says: "使用计算机信息网络国际联网的法人和其他组织…应当自网络正式联通之日起30日内，到所在地的省、自治区、直辖市人民政府公安机关指定的受理机关办理备案手续。",
        read_on: day(2026, 11, 21),
        in_force: since(1997, 12, 30),
        confidence: High,
    }
    Police33Article23 "police-order-33-23" {
        kind: Law,
        publisher: Legislator,
        title: "计算机信息网络国际联网安全保护管理办法 (Measures for Security Protection of International Networking of Computer Information Networks, Ministry of Public Security Order 33), Art 23",
        url: "https://github.com/LawRefBook/Laws/blob/master/行政法规/计算机信息网络国际联网安全保护管理办法(2011-01-08).md",
        says: "违反本办法第十一条、第十二条规定，不履行备案职责的，由公安机关给予警告或者停机整顿不超过6个月的处罚。",
        read_on: day(2026, 11, 21),
        in_force: since(1997, 12, 30),
        confidence: High,
    }
    CybersecurityLogs "cybersecurity-logs" {
        kind: Law,
        publisher: Legislator,
        title: "网络安全法 (Cybersecurity Law), Art 23(3) of the 2025 revision, until 2025 Art 21(3)",
        url: "https://www.cac.gov.cn/2025-12/29/c_1768735112911946.htm",
        says: "采取监测、记录网络运行状态、网络安全事件的技术措施，并按照规定留存相关的网络日志不少于六个月；",
        read_on: day(2026, 11, 21),
        in_force: since(2017, 6, 1),
        confidence: High,
    }
    PersonalInformationLaw "personal-information-law-38" {
        kind: Law,
        publisher: Legislator,
        title: "个人信息保护法 (Personal Information Protection Law), Art 38",
        url: "https://www.cac.gov.cn/2021-08/20/c_1631050028355286.htm",
        says: "个人信息处理者因业务等需要，确需向中华人民共和国境外提供个人信息的，应当具备下列条件之一",
        read_on: day(2026, 11, 21),
        in_force: since(2021, 11, 1),
        confidence: High,
    }
    PersonalInformationExport "personal-information-export" {
        kind: Law,
        publisher: Legislator,
        title: "促进和规范数据跨境流动规定 (Provisions on Promoting and Regulating Cross-border Data Flows), Art 5(4)",
        url: "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        says: "关键信息基础设施运营者以外的数据处理者自当年1月1日起累计向境外提供不满10万人个人信息（不含敏感个人信息）的",
        read_on: day(2026, 11, 21),
        in_force: since(2024, 3, 22),
        confidence: High,
    }
    PaymentDecree768 "payment-decree-768" {
        kind: Law,
        publisher: Legislator,
        title: "非银行支付机构监督管理条例 (Regulations on the Supervision of Non-bank Payment Institutions, State Council Decree 768), Art 6",
        url: "https://github.com/LawRefBook/Laws/blob/master/行政法规/非银行支付机构监督管理条例(2023-12-09).md",
        says: "设立非银行支付机构，应当经中国人民银行批准，取得支付业务许可。…未经依法批准，任何单位和个人不得从事或者变相从事支付业务",
        read_on: day(2026, 11, 21),
        in_force: since(2024, 5, 1),
        confidence: High,
    }
    PaymentBefore2024 "payment-before-2024" {
        kind: Law,
        publisher: Legislator,
        title: "非金融机构支付服务管理办法 (Measures for Payment Services of Non-financial Institutions, PBoC Order [2010] No. 2, as reproduced), Art 3",
        url: "https://quanzhou.11467.com/info/15722171.htm",
        says: "非金融机构提供支付服务，应当依据本办法规定取得《支付业务许可证》…未经中国人民银行批准，任何非金融机构和个人不得从事或变相从事支付业务。",
        read_on: day(2026, 11, 21),
        in_force: since(2010, 9, 1).until(2024, 5, 1),
        confidence: High,
    }
    PaymentBefore2024Article8 "payment-before-2024-8" {
        kind: Law,
        publisher: Legislator,
        title: "非金融机构支付服务管理办法 (Measures for Payment Services of Non-financial Institutions, PBoC Order [2010] No. 2, as reproduced), Art 8",
        url: "https://m.110ask.com/zhishi/14967195677117944046.html",
        says: "《支付业务许可证》的申请人应当具备下列条件:(一)在中华人民共和国境内依法设立的有限责任公司或股份有限公司,且为非金融机构法人;",
        read_on: day(2026, 11, 27),
        in_force: since(2010, 9, 1).until(2024, 5, 1),
        confidence: Medium,
    }
    ReligionMeasures "religion-measures" {
        kind: Law,
        publisher: Legislator,
        title: "互联网宗教信息服务管理办法 (Measures for Internet Religious Information Services, Order 17, in the words of a law digest)",
        url: "https://hk.lexiscn.com/latest_message.php?id=405978",
        says: "境外组织或个人不得在境内从事互联网宗教信息服务…从事互联网宗教信息服务，应当向所在地省级人民政府宗教事务部门提出申请",
        read_on: day(2026, 11, 21),
        in_force: since(2022, 3, 1),
        confidence: Medium,
        retold: true,
    }
    ReligionDraft2018 "religion-draft-2018" {
        kind: Regulator,
        publisher: Administration,
        title: "互联网宗教信息服务管理办法（征求意见稿） (draft of 2018 of the Measures for Internet Religious Information Services), after the conditions for applicants",
        url: "https://www.inmoke.com/m/view.php?aid=6376&pageno=2",
        says: "境外组织或者个人及其在境内成立的组织不得在境内从事互联网宗教信息服务。",
        read_on: day(2026, 11, 27),
        in_force: since(2018, 1, 1),
        confidence: Medium,
    }
    AudioVisualOrder56 "audio-visual-order-56" {
        kind: Law,
        publisher: Legislator,
        title: "互联网视听节目服务管理规定 (Provisions on Internet Audio-visual Programme Services, Order 56), Art 8(1)",
        url: "http://www.chinadaily.com.cn/dfpd/2011hlwzspj/2011-09/08/content_13649793_2.htm",
        says: "具备法人资格，为国有独资或国有控股单位，且在申请之日前三年内无违法违规记录；",
        read_on: day(2026, 11, 21),
        in_force: since(2008, 1, 31),
        confidence: High,
    }
    DrugsNotice123 "drugs-notice-123" {
        kind: Law,
        publisher: Legislator,
        title: "互联网药品医疗器械信息服务备案管理规定 (NMPA Announcement 2025 No. 123, as reproduced), Art 4",
        url: "https://chines.org.cn/?p=7956",
        says: "应当以网站、客户端、应用程序为基本单元进行备案…（一）信息服务提供者应当为依法成立的法人或者其他组织；…（三）配备至少两名熟悉…",
        read_on: day(2026, 11, 21),
        in_force: since(2025, 12, 22),
        confidence: High,
    }
    GamesPractice "games-practice" {
        kind: Provider,
        publisher: Tencent,
        title: "腾讯云：省管局要求相关 (Tencent Cloud: requirements of the provinces, games in Guangdong)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/09470f776d24b78a3b9e417f8bd784e9d91b451c/product/域名与网站/网站备案/常见问题/省管局要求相关.md",
        says: "办理增值电信业务经营许可证，原因是游戏类网站一般都是有收入的。",
        read_on: day(2026, 11, 21),
        in_force: since(2021, 1, 1),
        confidence: Medium,
    }
    WeChatApprovals "wechat-approvals" {
        kind: Provider,
        publisher: Tencent,
        title: "微信开放文档：获取前置审批项类型 (WeChat: queryIcpNrlxTypes)",
        url: "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpNrlxTypes.html",
        says: "新闻…出版…教育…医疗保健…药品和医疗器械…电子公告服务…文化…广播电影电视节目…网络预约车…互联网金融…校外培训",
        read_on: day(2026, 11, 21),
        in_force: since(2023, 9, 1),
        confidence: High,
    }
    WeChatCertificates "wechat-certificates" {
        kind: Provider,
        publisher: Tencent,
        title: "微信开放文档：获取证件类型 (WeChat: queryIcpCertificateTypes)",
        url: "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpCertificateTypes.html",
        says: "证件类型与单位性质存在关联，例如：个人的证件类型有居民身份证、护照，而企业则不存在这两类证件。",
        read_on: day(2026, 11, 21),
        in_force: since(2023, 9, 1),
        confidence: High,
    }
    TencentApprovals "tencent-approvals" {
        kind: Provider,
        publisher: Tencent,
        title: "腾讯云：前置审批相关 (Tencent Cloud: pre-approvals)",
        url: "https://cloud.tencent.com/document/product/243/36185",
        says: "拟从事新闻、出版、药品和医疗器械、文化、广播电影电视节目、网络游戏等互联网信息服务，需要进行前置审批，才能通过备案。",
        read_on: day(2026, 11, 21),
        in_force: since(2021, 1, 1),
        confidence: Medium,
    }
    TencentProvinces "tencent-provinces" {
        kind: Provider,
        publisher: Tencent,
        title: "腾讯云：各省管局要求 (Tencent Cloud: requirements of the provinces), Shanghai",
        url: "https://cloud.tencent.com/document/product/243/3474",
        says: "主体负责人必须是法定代表人；网站负责人非法定代表人需上传网站负责人授权书。…外籍个人需持有上海居住证、居住单和护照进行备案。",
        read_on: day(2026, 11, 21),
        in_force: since(2021, 1, 1),
        confidence: Medium,
    }
    TencentProvinces2017 "tencent-provinces-2017" {
        kind: Provider,
        publisher: Tencent,
        title: "腾讯云：各省管局要求20170605 (Tencent Cloud: requirements of the provinces, 5 June 2017)",
        url: "https://github.com/FinaLone/qcloud-documents/blob/d008aca821d336c63eef61f0d138ef0a2e7e55b4/product/域名与网站/网站备案/0.弃用文档/各省管局要求20170605.md",
        says: "网站负责人不得与主体负责人相同，需要出具法人授权书，授权书通过备案系统上传。",
        read_on: day(2026, 11, 27),
        in_force: since(2017, 6, 5).until(2022, 1, 1),
        confidence: Medium,
    }
    TencentFujian "tencent-fujian" {
        kind: Provider,
        publisher: Tencent,
        title: "腾讯云：福建管局备案要求 (Tencent Cloud: requirements of Fujian)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/b88154ca35d66e441145ea782541542bc28dcbb3/product/域名与网站/网站备案/备案准备/各省管局要求/华东各省管局要求/福建管局备案要求.md",
        says: "仅支持使用居民身份证进行备案。",
        read_on: day(2026, 11, 27),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    TencentPapers "tencent-papers" {
        kind: Provider,
        publisher: Tencent,
        title: "腾讯云：备案材料清单 (Tencent Cloud: papers for a filing)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/05245a1c031a0db1e4aa1119c80f10f37cfd5779/product/域名与网站/网站备案/备案准备/备案材料清单.md",
        says: "在上海、浙江、安徽、湖北、广东、福建、江苏、吉林、贵州办理备案，如身份证地址非对应省份，需提供暂住证或居住证。",
        read_on: day(2026, 11, 21),
        in_force: since(2021, 1, 1),
        confidence: Medium,
    }
    TencentWhetherToFile "tencent-whether-to-file" {
        kind: Provider,
        publisher: Tencent,
        title: "腾讯云：是否需要备案 (Tencent Cloud: is a filing needed?)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/0d1a4efa3d4cc304cf9fdf7d7583419072b31fdf/product/域名与网站/网站备案/常见问题/备案前咨询/是否需要备案.md",
        says: "域名指向中国内地（大陆）服务器的网站必须备案。…当您不使用域名解析指向服务器时，不需要备案。…使用中国香港的服务器开办网站不需要备案",
        read_on: day(2026, 11, 21),
        in_force: since(2021, 1, 1),
        confidence: Medium,
    }
    TencentWhoMayFile "tencent-who-may-file" {
        kind: Provider,
        publisher: Tencent,
        title: "腾讯云：能否进行备案 (Tencent Cloud: can it be filed?)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/0b691a1517af96fb0955c8c5a88c1295d55780cf/product/域名与网站/网站备案/常见问题/备案前咨询/能否进行备案.md",
        says: "办理个人备案的不可以做论坛性质的网站。论坛属电子公告服务，个人主体不符合申请条件，因此个人不能开办论坛性质网站。",
        read_on: day(2026, 11, 21),
        in_force: since(2021, 1, 1),
        confidence: Medium,
    }
    TencentServers "tencent-servers" {
        kind: Provider,
        publisher: Tencent,
        title: "腾讯云：备案云服务 (Tencent Cloud: servers for a filing), region and billing",
        url: "https://cloud.tencent.com/document/product/243/18908",
        says: "中国香港地区及境外地区的云服务器无需进行备案，也不能用于备案。…仅支持包年包月购买方式。",
        read_on: day(2026, 11, 21),
        in_force: since(2021, 1, 1),
        confidence: Medium,
    }
    TencentLicences "tencent-licences" {
        kind: Provider,
        publisher: Tencent,
        title: "腾讯云：经营性备案 (Tencent Cloud: commercial licences)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/14813c0ff40fc2e8f3a08fddff66da629a1d2f64/product/域名与网站/网站备案/常见问题/经营性备案.md",
        says: "经营性备案需要您自行联系各省通信管理局办理。…境外地区服务器不需要取得 ICP 经营许可证即可开经营性网站。",
        read_on: day(2026, 11, 21),
        in_force: since(2021, 1, 1),
        confidence: Medium,
    }
    TencentPolice "tencent-police" {
        kind: Provider,
        publisher: Tencent,
        title: "腾讯云：公安备案 (Tencent Cloud: public-security filing)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/03dccbc787ce2002f7fbb4a55bdc0f806132676a/product/域名与网站/网站备案/常见问题/公安备案.md",
        says: "各网站在工信部备案成功后，需在网站开通之日起30日内登录…提交公安备案申请。",
        read_on: day(2026, 11, 21),
        in_force: since(2021, 1, 1),
        confidence: Medium,
    }
    HuaweiConditions "huawei-conditions" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云：备案条件咨询 (Huawei Cloud: conditions of a filing)",
        url: "https://github.com/huaweicloud/huaweicloud-skills/blob/c54c1bccd55f9af238819168a954d4c6771e2389/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/faq/备案条件咨询.md",
        says: "备案需使用中国政府颁发的证件。…如果没有注册分公司，需先向工商管理机构申请外国（地区）企业常驻代表机构登记证。",
        read_on: day(2026, 11, 21),
        in_force: since(2025, 12, 31),
        confidence: High,
    }
    HuaweiDomains "huawei-domains" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云：备案域名咨询 (Huawei Cloud: domains)",
        url: "https://github.com/huaweicloud/huaweicloud-skills/blob/c54c1bccd55f9af238819168a954d4c6771e2389/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/procedures/备案域名咨询.md",
        says: "所有的域名只要解析到中国大陆的节点服务器都需要备案…建议实名认证成功满3个工作日后再提交备案订单至管局审核",
        read_on: day(2026, 11, 21),
        in_force: since(2025, 12, 31),
        confidence: High,
    }
    HuaweiAuthorities "huawei-authorities" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云知识库：备案管局咨询 (Huawei Cloud’s knowledge base: rules of the provincial administrations)",
        url: "https://github.com/huaweicloud/huaweicloud-skills/blob/c54c1bccd55f9af238819168a954d4c6771e2389/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/topics/备案管局咨询.md",
        says: "外籍人士不予备案。个人备案不满18周岁不能备案。…域名所有人必须与主办单位名称一致，不能是法定代表人。",
        read_on: day(2026, 11, 21),
        in_force: since(2025, 12, 31),
        confidence: High,
    }
    HuaweiGuangdongIndividuals "huawei-guangdong-individuals-2025" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云：ICP备案-广东管局要求:个人用户 (Huawei Cloud: Guangdong, individuals)",
        url: "https://www.huaweicloud.com/guide/productsdesc-bms_f7e104d677767156cbda3e0152851873support1",
        says: "个人未满18周岁不予以备案。",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 5, 27),
        confidence: Medium,
    }
    HuaweiPolicies "huawei-policies" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云：备案政策咨询 (Huawei Cloud: filing policy), Guangdong and in general",
        url: "https://github.com/huaweicloud/huaweicloud-skills/blob/c54c1bccd55f9af238819168a954d4c6771e2389/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/faq/备案政策咨询.md",
        says: "企业备案主体负责人必须是法定代表人，若不是法人不允许备案。…各地区管局备案政策不定期更新，本文档内容供您参考，具体规则请以各管局要求为准。",
        read_on: day(2026, 11, 21),
        in_force: since(2025, 12, 31),
        confidence: High,
    }
    HuaweiMaterials "huawei-materials" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云：备案材料咨询 (Huawei Cloud: papers for a filing)",
        url: "https://github.com/huaweicloud/huaweicloud-skills/blob/c54c1bccd55f9af238819168a954d4c6771e2389/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/procedures/备案材料咨询.md",
        says: "拍照/彩色扫描证件原件，不可为复印件或打印件。…如果备案订单中填写的主体负责人和互联网信息服务负责人不同，则两者的联系电话和邮箱也不能相同",
        read_on: day(2026, 11, 21),
        in_force: since(2025, 12, 31),
        confidence: High,
    }
    HuaweiProcess "huawei-process" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云：备案流程咨询 (Huawei Cloud: the filing process)",
        url: "https://github.com/huaweicloud/huaweicloud-skills/blob/c54c1bccd55f9af238819168a954d4c6771e2389/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/procedures/备案流程咨询.md",
        says: "首次备案、新增网站请先前往域名的DNS服务商处关闭解析…备案通过管局审核后，重新启用域名解析即可。…同一个备案主体下，一次只能提交一个备案订单",
        read_on: day(2026, 11, 21),
        in_force: since(2025, 9, 24),
        confidence: High,
    }
    HuaweiRejections "huawei-rejections" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云：备案驳回咨询 (Huawei Cloud: why filings are rejected)",
        url: "https://github.com/huaweicloud/huaweicloud-skills/blob/c54c1bccd55f9af238819168a954d4c6771e2389/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/faq/备案驳回咨询.md",
        says: "需办理前置审批的行业类型包括新闻类、出版类…金融类和游戏类等行业。",
        read_on: day(2026, 11, 21),
        in_force: since(2025, 12, 31),
        confidence: High,
    }
    HuaweiApps "huawei-apps" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云：App备案咨询 (Huawei Cloud: filing of apps)",
        url: "https://github.com/huaweicloud/huaweicloud-skills/blob/c54c1bccd55f9af238819168a954d4c6771e2389/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/procedures/App备案咨询.md",
        says: "即使您已完成网站ICP备案，仍需要履行App备案手续。…不用，App备案原则是用到哪级备哪级",
        read_on: day(2026, 11, 21),
        in_force: since(2025, 12, 31),
        confidence: High,
    }
    HuaweiSms "huawei-sms" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云：备案短信核验 (Huawei Cloud: verification by text message)",
        url: "https://github.com/huaweicloud/huaweicloud-skills/blob/c54c1bccd55f9af238819168a954d4c6771e2389/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/procedures/备案短信核验.md",
        says: "2020年8月17日起，所有省份的用户在提交备案申请（“取消接入”备案类型除外）后，还需完成工信部短信核验…需在验证码有效期内（24小时）登录管局网站完成短信验证。",
        read_on: day(2026, 11, 21),
        in_force: since(2020, 8, 17),
        confidence: High,
    }
    HuaweiAfterwards "huawei-afterwards" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云：备案成功后咨询 (Huawei Cloud: after the filing)",
        url: "https://github.com/huaweicloud/huaweicloud-skills/blob/c54c1bccd55f9af238819168a954d4c6771e2389/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/procedures/备案成功后咨询.md",
        says: "目前只有天津、辽宁、四川、云南、江苏、浙江、上海、广西、山西、北京、贵州省份空壳主体可以直接新增互联网信息服务。…其余省份空壳主体不能直接新增互联网信息服务，需要先注销再备案。",
        read_on: day(2026, 11, 21),
        in_force: since(2025, 12, 31),
        confidence: High,
    }
    HuaweiFilingTypes "huawei-filing-types" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云：ICP备案知识库 (Huawei Cloud: rules of the filing types)",
        url: "https://github.com/huaweicloud/huaweicloud-skills/blob/c54c1bccd55f9af238819168a954d4c6771e2389/skills/cdi/assist/huawei-cloud-icp-rule-consult/references/knowledge-base.md",
        says: "新增接入不会影响在其他接入商的备案信息，一个网站或App可备案在多家接入商",
        read_on: day(2026, 11, 21),
        in_force: since(2026, 7, 2),
        confidence: Medium,
    }
    HuaweiInternational "huawei-international" {
        kind: Provider,
        publisher: Huawei,
        title: "Registering an Account and Completing Real-Name Authentication (Huawei Cloud)",
        url: "https://support.huaweicloud.com/intl/es-us/prepare-icp/icp_02_0047.html",
        says: "Huawei Cloud international website accounts do not support ICP filing. You need to register a Huawei Cloud Chinese mainland website account for ICP filing.",
        read_on: day(2026, 11, 21),
        in_force: since(2024, 7, 17),
        confidence: High,
    }
    AlibabaNotMainland "alibaba-not-mainland" {
        kind: Provider,
        publisher: Alibaba,
        title: "ICP filing application for enterprises outside the Chinese mainland (Alibaba Cloud)",
        url: "https://help.aliyun.com/en/icp-filing/basic-icp-service/product-overview/icp-filing-application-for-enterprises-outside-the-chinese-mainland",
        says: "filing entity is an enterprise registered in the Chinese mainland or a Chinese mainland resident",
        read_on: day(2026, 11, 21),
        in_force: since(2026, 8, 20),
        confidence: High,
    }
    AlibabaServerCheck "alibaba-server-check" {
        kind: Provider,
        publisher: Alibaba,
        title: "Apply for ICP Filing service codes (Alibaba Cloud)",
        url: "https://www.alibabacloud.com/help/faq-detail/36938.htm",
        says: "The region of your ECS instance must be in mainland China, the ECS instance must have at least a 3-month subscription … The Alibaba Cloud ICP Filing system does not support Pay-As-You-Go instances.",
        read_on: day(2026, 11, 21),
        in_force: since(2018, 4, 19),
        confidence: High,
    }
    AlibabaLimits "alibaba-limits" {
        kind: Provider,
        publisher: Alibaba,
        title: "Limitations (Alibaba Cloud ICP Filing)",
        url: "https://help.aliyun.com/en/icp-filing/basic-icp-service/product-overview/limits",
        says: "Cross-province ICP filing is not supported for organizations. For individuals, applying for a cross-province ICP filing is subject to the rules of the relevant communications administration.",
        read_on: day(2026, 11, 21),
        in_force: since(2026, 1, 1),
        confidence: High,
    }
    AlibabaUpload "alibaba-upload" {
        kind: Provider,
        publisher: Alibaba,
        title: "Upload data and authenticity verification (Alibaba Cloud ICP Filing)",
        url: "https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/upload-data-and-authenticity-verification",
        says: "The Website/App principal must meet the following photo requirements to complete identity verification by using facial recognition. The background must be solid white and not too bright or too dark.",
        read_on: day(2026, 11, 21),
        in_force: since(2026, 1, 1),
        confidence: High,
    }
    AlibabaDomain "alibaba-domain" {
        kind: Provider,
        publisher: Alibaba,
        title: "Prepare and check the domain name (Alibaba Cloud ICP Filing)",
        url: "https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/prepare-and-check-the-domain-name",
        says: "If your domain name resolves only to servers outside the Chinese mainland, an ICP filing is not required. Requirement 1: MIIT-approved domain suffix",
        read_on: day(2026, 11, 21),
        in_force: since(2026, 1, 1),
        confidence: High,
    }
    AlibabaCdn "alibaba-cdn" {
        kind: Provider,
        publisher: Alibaba,
        title: "Change the accelerated region (Alibaba Cloud CDN)",
        url: "https://help.aliyun.com/en/cdn/user-guide/change-the-accelerated-region",
        says: "Requests from the Chinese mainland go to POPs in Japan, Singapore, or Hong Kong (China). … A valid ICP filing, if switching to Chinese Mainland Only or Global",
        read_on: day(2026, 11, 21),
        in_force: since(2026, 4, 1),
        confidence: High,
    }
    AlibabaDnsFaq "alibaba-dws-faq" {
        kind: Provider,
        publisher: Alibaba,
        title: "ICP filing FAQs (Alibaba Cloud Domain Names), 1",
        url: "https://help.aliyun.com/en/dws/faq-about-icp-filing",
        says: "If you bind a domain name with a valid ICP filing to a server in the China (Hong Kong) region or any other overseas node, your ICP filing may be revoked.",
        read_on: day(2026, 11, 21),
        in_force: since(2026, 1, 1),
        confidence: High,
    }
    AlibabaPapers "alibaba-papers" {
        kind: Provider,
        publisher: Alibaba,
        title: "Required materials for an ICP filing (Alibaba Cloud)",
        url: "https://www.alibabacloud.com/help/doc-detail/36962.htm",
        says: "Residents in mainland China Resident identity card … Residents outside mainland China Passport",
        read_on: day(2026, 11, 21),
        in_force: since(2020, 1, 1),
        confidence: Medium,
    }
    AlibabaTianjin2018 "alibaba-tianjin-2018" {
        kind: Provider,
        publisher: Alibaba,
        title: "ICP filing regulations for Tianjin (Alibaba Cloud)",
        url: "https://www.alibabacloud.com/help/faq-detail/50238.htm",
        says: "The website administrator and the entity leader cannot be the same person. Entity leaders younger than 18 years old cannot apply for an ICP filing.",
        read_on: day(2026, 11, 21),
        in_force: since(2018, 1, 1),
        confidence: Medium,
    }
    AlibabaJiangsu "alibaba-jiangsu" {
        kind: Provider,
        publisher: Alibaba,
        title: "ICP filing regulations for Jiangsu (Alibaba Cloud)",
        url: "https://alibabacloud.com/help/en/icp-filing/basic-icp-service/user-guide/icp-filing-regulations-for-jiangsu",
        says: "If the entity leader is not the legal representative, you must provide a letter of authorization from the legal representative, and the entity leader and website administrator must be the same person.",
        read_on: day(2026, 11, 21),
        in_force: since(2023, 7, 28),
        confidence: High,
    }
    HongKongHosting "hong-kong-hosting" {
        kind: Provider,
        publisher: Alibaba,
        title: "Usage notes (Alibaba Cloud Simple Application Server)",
        url: "https://www.alibabacloud.com/help/en/simple-application-server/product-overview/usage-notes",
        says: "Servers in the Chinese mainland require an ICP filing. … Servers outside the Chinese mainland do not require an ICP filing.",
        read_on: day(2026, 11, 21),
        in_force: since(2026, 4, 1),
        confidence: High,
    }
    TencentInstances "tencent-instances" {
        kind: Provider,
        publisher: Tencent,
        title: "腾讯云：备案云服务 (Tencent Cloud: servers for a filing), duration",
        url: "https://cloud.tencent.com/document/product/243/18908",
        says: "包月3个月及以上（包含续费）且备案期间剩余有效期需大于（含）1个月…有公网 IP，购买云服务器时，带宽不能为0。…同一云服务器实例备案的网站不超过5个。",
        read_on: day(2026, 11, 21),
        in_force: since(2021, 1, 1),
        confidence: Medium,
    }
    HuaweiInstances "huawei-instances" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云：备案限制 (Huawei Cloud: limits of a filing)",
        url: "https://github.com/huaweicloud/huaweicloud-skills/blob/c54c1bccd55f9af238819168a954d4c6771e2389/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/faq/备案条件咨询.md",
        says: "通过华为云备案，需要先购买华为云中国大陆节点服务器。…ECS（含华为云Flexus云服务器X实例）：需包月3个月及以上",
        read_on: day(2026, 11, 21),
        in_force: since(2025, 12, 31),
        confidence: High,
    }
    AwsChina "aws-china" {
        kind: Provider,
        publisher: Aws,
        title: "Frequently Asked Questions for Amazon Web Services China Region New Account Registration, Q3",
        url: "https://www.amazonaws.cn/en/about-aws/china/faqs/signup/",
        says: "Amazon Web Services China account is only opened for registration by a Chinese (mainland) legal entity at this stage.",
        read_on: day(2026, 11, 21),
        in_force: since(2026, 1, 1),
        confidence: High,
    }
    CloudflareChina "cloudflare-china" {
        kind: Provider,
        publisher: Cloudflare,
        title: "Internet Content Provider (ICP) (Cloudflare China Network)",
        url: "https://developers.cloudflare.com/china-network/concepts/icp/",
        says: "Websites with the same apex domain can share the same ICP number. … Cloudflare recommends that you apply for an ICP license through your hosting or Cloud Services Provider.",
        read_on: day(2026, 11, 21),
        in_force: since(2026, 1, 1),
        confidence: High,
    }
    AlibabaSupportPage "alibaba-support-page" {
        kind: Provider,
        publisher: Alibaba,
        title: "Hỗ trợ đăng ký ICP (Alibaba Cloud: ICP registration support, undated)",
        url: "https://vn.alibabacloud.com/icp",
        says: "Các trang web của doanh nghiệp được thành lập nhằm mục đích tạo ra thu nhập hoặc cung cấp một nền tảng cho những người khác để tạo ra thu nhập, bắt buộc phải đăng ký Giấy phép thương mại…",
        read_on: day(2026, 11, 21),
        in_force: since(2017, 1, 1),
        confidence: Low,
    }
    CdnetworksAssistant "cdnetworks-assistant" {
        kind: Provider,
        publisher: Cdnetworks,
        title: "ICP Registration Assistant (CDNetworks, undated)",
        url: "https://www.cdnetworks.com/icp-registration-assistant/",
        says: "This person must be a Chinese citizen with a valid Chinese ID who resides in China and has a Chinese mobile telephone number.",
        read_on: day(2026, 11, 21),
        in_force: since(2017, 1, 1),
        confidence: Low,
    }
    AlibabaGuide2018 "alibaba-guide-2018" {
        kind: Provider,
        publisher: Alibaba,
        title: "ICP Filing guide (Alibaba Cloud, 2018)",
        url: "https://www.alibabacloud.com/help",
        says: "An ECS instance with a subscription for at least three months and an Internet IP. … The contact address and mobile phone must be from same the province as the subject is in.",
        read_on: day(2026, 11, 21),
        in_force: since(2018, 2, 11),
        confidence: Medium,
    }
    LinktomGuide "linktom-guide" {
        kind: Provider,
        publisher: Linktom,
        title: "ICP备案流程和要求 (linktom: how to file and what is required)",
        url: "http://www.ba.linktom.com",
        says: "指向中国大陆境内的服务器网站必须申请 ICP（互联网内容提供商）备案，在未完成备案之前，不能上线开通访问。若网站服务器指向中国大陆境外节点，则不用申请备案。",
        read_on: day(2026, 11, 21),
        in_force: since(2018, 1, 1),
        confidence: Medium,
    }
    AlibabaWhy2017 "alibaba-why-2017" {
        kind: Provider,
        publisher: Alibaba,
        title: "Why do we apply for ICP Filing? (Alibaba Cloud, 2017)",
        url: "https://www.alibabacloud.com/help",
        says: "After obtaining an ICP Filing, the licensee will be eligible to host their website on a China-based hosting server or CDN, but will not be able to integrate e-commerce features or online payments.",
        read_on: day(2026, 11, 21),
        in_force: since(2017, 10, 20),
        confidence: Medium,
    }
    NewsProvisions6 "news-provisions-6" {
        kind: Law,
        publisher: Legislator,
        title: "互联网新闻信息服务管理规定 (Provisions for the Administration of Internet News Information Services, CAC Order 1), Art 6",
        url: "https://uianet.net/dictionary/b388833.html",
        says: "申请互联网新闻信息服务许可证条件 1.在中华人民共和国境内依法设立的法人; 2.主要负责人、总编辑是中国公民;",
        read_on: day(2026, 11, 27),
        in_force: since(2017, 6, 1),
        confidence: Medium,
        retold: true,
    }
    NewsProvisions10 "news-provisions-10" {
        kind: Law,
        publisher: Legislator,
        title: "互联网新闻信息服务管理规定 (Provisions for the Administration of Internet News Information Services, CAC Order 1), Art 10",
        url: "http://askci.com/news/hlw/20170502/14081997171_2.shtml",
        says: "申请互联网新闻信息服务许可,应当提交下列材料:(一)主要负责人、总编辑为中国公民的证明;…(六)法人资格、场所、资金和股权结构等证明;",
        read_on: day(2026, 11, 27),
        in_force: since(2017, 6, 1),
        confidence: Medium,
    }
    PublishingProvisions9 "publishing-provisions-9" {
        kind: Law,
        publisher: Legislator,
        title: "网络出版服务管理规定 (Provisions for the Administration of Online Publishing Services, Order 5), Art 9",
        url: "https://78911.com.cn/XinZhengCe/507139-2.html",
        says: "其他单位从事网络出版服务,除第八条所列条件外,还应当具备以下条件",
        read_on: day(2026, 11, 27),
        in_force: since(2016, 3, 10),
        confidence: Medium,
    }
    ReligionMeasures6 "religion-measures-6" {
        kind: Law,
        publisher: Legislator,
        title: "互联网宗教信息服务管理办法 (Measures for Internet Religious Information Services, Order 17), Arts 6(1) and 7",
        url: "http://cqna.gov.cn/bm/qmzzjw/zwgk_59968/fdzdgknr_59970/lzyj/zcwj/202206/t20220613_10805820.html",
        says: "(一)申请人是在中华人民共和国境内依法设立的法人组织或者非法人组织,其法定代表人或者主要负责人是具有中国国籍的内地居民;",
        read_on: day(2026, 11, 27),
        in_force: since(2022, 3, 1),
        confidence: Medium,
    }
    CivilCode "civil-code" {
        kind: Law,
        publisher: Legislator,
        title: "中华人民共和国民法典 (Civil Code), Arts 54 and 102",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/民法典/总则.md",
        says: "自然人从事工商业经营，经依法登记，为个体工商户。…非法人组织包括个人独资企业、合伙企业、不具有法人资格的专业服务机构等。",
        read_on: day(2026, 11, 27),
        in_force: since(2021, 1, 1),
        confidence: High,
    }
    CompanyLaw13 "company-law-13" {
        kind: Law,
        publisher: Legislator,
        title: "中华人民共和国公司法 (Company Law, 2023), Art 13",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/民法商法/公司法(2023-12-29).md",
        says: "分公司不具有法人资格，其民事责任由公司承担。",
        read_on: day(2026, 11, 27),
        in_force: since(2024, 7, 1),
        confidence: High,
    }
    PrivateNonEnterprises "private-non-enterprises" {
        kind: Law,
        publisher: Legislator,
        title: "民办非企业单位登记管理暂行条例（国务院令第251号） (Interim Regulations on Private Non-enterprise Units), Arts 2 and 4",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/民办非企业单位登记管理暂行条例(1998-10-25).md",
        says: "利用非国有资产举办的，从事非营利性社会服务活动的社会组织。…民办非企业单位不得从事营利性经营活动。",
        read_on: day(2026, 11, 27),
        in_force: since(1998, 10, 25),
        confidence: High,
    }
    Foundations "foundations" {
        kind: Law,
        publisher: Legislator,
        title: "基金会管理条例（国务院令第400号） (Regulations on Foundations), Art 2",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/基金会管理条例(2004-03-08).md",
        says: "本条例所称基金会，是指利用自然人、法人或者其他组织捐赠的财产，以从事公益事业为目的，按照本条例的规定成立的非营利性法人。",
        read_on: day(2026, 11, 27),
        in_force: since(2004, 6, 1),
        confidence: High,
    }
    SocialOrganisations "social-organisations" {
        kind: Law,
        publisher: Legislator,
        title: "社会团体登记管理条例 (Regulations on Social Organisations), Art 4",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/社会团体登记管理条例(2016-02-06).md",
        says: "社会团体不得从事营利性经营活动。",
        read_on: day(2026, 11, 27),
        in_force: since(2016, 2, 6),
        confidence: High,
    }
    ReligiousAffairs52 "religious-affairs-52" {
        kind: Law,
        publisher: Legislator,
        title: "宗教事务条例（国务院令第686号） (Regulations on Religious Affairs), Art 52",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/宗教事务条例(2017-08-26).md",
        says: "宗教团体、宗教院校、宗教活动场所是非营利性组织，其财产和收入应当用于与其宗旨相符的活动以及公益慈善事业，不得用于分配。",
        read_on: day(2026, 11, 27),
        in_force: since(2018, 2, 1),
        confidence: High,
    }
    LawyersLaw27 "lawyers-law-27" {
        kind: Law,
        publisher: Legislator,
        title: "中华人民共和国律师法 (Lawyers Law), Art 27",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法/律师法(2017-09-01).md",
        says: "律师事务所不得从事法律服务以外的经营活动。",
        read_on: day(2026, 11, 27),
        in_force: since(2017, 9, 1),
        confidence: High,
    }
    CommercialBanks "commercial-banks" {
        kind: Law,
        publisher: Legislator,
        title: "中华人民共和国商业银行法 (Commercial Banking Law), Art 2",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/民法商法/商业银行法(2015-08-29).md",
        says: "本法所称的商业银行是指依照本法和《中华人民共和国公司法》设立的吸收公众存款、发放贷款、办理结算等业务的企业法人。",
        read_on: day(2026, 11, 27),
        in_force: since(2015, 10, 1),
        confidence: High,
    }
    InsuranceLaw "insurance-law" {
        kind: Law,
        publisher: Legislator,
        title: "中华人民共和国保险法 (Insurance Law), Art 6",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/民法商法/保险法(2015-04-24).md",
        says: "保险业务由依照本法设立的保险公司以及法律、行政法规规定的其他保险组织经营，其他单位和个人不得经营保险业务。",
        read_on: day(2026, 11, 27),
        in_force: since(2015, 4, 24),
        confidence: High,
    }
    IllegalFundraising "illegal-fundraising" {
        kind: Law,
        publisher: Legislator,
        title: "防范和处置非法集资条例（国务院令第737号） (Regulations on Illegal Fundraising), Art 9",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/防范和处置非法集资条例(2021-01-26).md",
        says: "除法律、行政法规和国家另有规定外，企业、个体工商户名称和经营范围中不得包含“金融”、“交易所”、“交易中心”、“理财”、“财富管理”、“股权众筹”等字样或者内容。",
        read_on: day(2026, 11, 27),
        in_force: since(2021, 5, 1),
        confidence: High,
    }
    PrivateEducation "private-education" {
        kind: Law,
        publisher: Legislator,
        title: "中华人民共和国民办教育促进法 (Law on the Promotion of Private Education), Arts 2, 10 and 65",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法/民办教育促进法(2018-12-29).md",
        says: "民办学校应当具备法人条件。…本法所称的民办学校包括依法举办的其他民办教育机构。",
        read_on: day(2026, 11, 27),
        in_force: since(2018, 12, 29),
        confidence: High,
    }
    RideHailingMeasures5 "ride-hailing-measures-5" {
        kind: Law,
        publisher: Legislator,
        title: "网络预约出租汽车经营服务管理暂行办法 (Interim Measures for Online Taxi Booking Services), Arts 2 and 5(1)",
        url: "http://qzhih.cn/ytll/128bd2d6faac27565.html",
        says: "申请从事网约车经营的,应当具备线上线下服务能力,符合下列条件: … (一)具有企业法人资格;",
        read_on: day(2026, 11, 27),
        in_force: since(2016, 11, 1),
        confidence: Medium,
    }
    TencentCulturePermit "tencent-culture-permit" {
        kind: Provider,
        publisher: Tencent,
        title: "网络文化经营许可证 (Internet culture permit, Tencent Cloud)",
        url: "https://github.com/FinaLone/qcloud-documents/blob/d008aca821d336c63eef61f0d138ef0a2e7e55b4/product/域名与网站/网站备案/常见问题/网络文化经营许可证.md",
        says: "不可以以个人为主体申请办理。",
        read_on: day(2026, 11, 27),
        in_force: since(2021, 11, 12),
        confidence: Medium,
    }
    InternetCulture3 "internet-culture-provisions" {
        kind: Law,
        publisher: Legislator,
        title: "互联网文化管理暂行规定 (Interim Provisions on the Administration of Internet Culture), Art 3",
        url: "http://jianbiaoku.com/webarbs/book/163770/4709377.shtml",
        says: "经营性互联网文化活动指以营利为目的,通过向上网用户收费或者电子商务、广告、赞助等方式获取利益,提供互联网文化产品及其服务的活动。",
        read_on: day(2026, 11, 27),
        in_force: since(2011, 4, 1),
        confidence: Medium,
    }
    InternetCulture8 "internet-culture-provisions-8" {
        kind: Law,
        publisher: Legislator,
        title: "互联网文化管理暂行规定 (Interim Provisions on the Administration of Internet Culture), Art 8, as quoted by WeChat",
        url: "https://developers.weixin.qq.com/minigame/product/material/wenyu/yinyue.html",
        says: "第八条 申请从事经营性互联网文化活动,应当向所在地省、自治区、直辖市人民政府文化行政部门提出申请,由省、自治区、直辖市人民政府文化行政部门审核批准。",
        read_on: day(2026, 11, 27),
        in_force: since(2011, 4, 1),
        confidence: Medium,
        retold: true,
    }
    TencentHowToFile "tencent-how-to-file" {
        kind: Provider,
        publisher: Tencent,
        title: "如何进行备案 (How to file, Tencent Cloud)",
        url: "https://github.com/FinaLone/qcloud-documents/blob/d008aca821d336c63eef61f0d138ef0a2e7e55b4/product/域名与网站/网站备案/常见问题/备案前咨询/如何进行备案.md",
        says: "个人只能做个人博客、空间类、个人性质的网站。",
        read_on: day(2026, 11, 27),
        in_force: since(2021, 11, 12),
        confidence: Medium,
    }
    HuaweiCommonQuestions "huawei-common-questions" {
        kind: Provider,
        publisher: Huawei,
        title: "备案常见问题 (Common questions on filing, Huawei Cloud)",
        url: "https://github.com/huaweicloud/huaweicloud-skills/blob/c54c1bccd55f9af238819168a954d4c6771e2389/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/faq/备案常见问题.md",
        says: "网站不得涉及经营性内容",
        read_on: day(2026, 11, 27),
        in_force: since(2025, 12, 31),
        confidence: Medium,
    }
    DrugInformation2004Article11 "drug-information-2004-11" {
        kind: Law,
        publisher: Legislator,
        title: "互联网药品信息服务管理办法 (Measures for Internet Drug Information Services, SFDA Order 9 of 2004), Art 11(1)",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/部门规章/市场监督管理总局/互联网药品信息服务管理办法(2004-07-08).md",
        says: "互联网药品信息服务的提供者应当为依法设立的企事业单位或者其他组织",
        read_on: day(2026, 11, 27),
        in_force: since(2004, 7, 8),
        confidence: High,
    }
    RepresentativeOffices2 "representative-offices-2" {
        kind: Law,
        publisher: Legislator,
        title: "外国企业常驻代表机构登记管理条例 (Regulations on the Registration of Resident Representative Offices of Foreign Enterprises, State Council Decree 584), Art 2",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/外国企业常驻代表机构登记管理条例(2018-09-18).md",
        says: "是指外国企业依照本条例规定，在中国境内设立的从事与该外国企业业务有关的非营利性活动的办事机构",
        read_on: day(2026, 11, 27),
        in_force: since(2011, 3, 1),
        confidence: High,
    }
    RepresentativeOffices13 "representative-offices-13" {
        kind: Law,
        publisher: Legislator,
        title: "外国企业常驻代表机构登记管理条例 (Regulations on the Registration of Resident Representative Offices of Foreign Enterprises, State Council Decree 584), Art 13",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/外国企业常驻代表机构登记管理条例(2018-09-18).md",
        says: "代表机构不得从事营利性活动。",
        read_on: day(2026, 11, 27),
        in_force: since(2011, 3, 1),
        confidence: High,
    }
    RepresentativeOffices14 "representative-offices-14" {
        kind: Law,
        publisher: Legislator,
        title: "外国企业常驻代表机构登记管理条例 (Regulations on the Registration of Resident Representative Offices of Foreign Enterprises, State Council Decree 584), Art 14",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/外国企业常驻代表机构登记管理条例(2018-09-18).md",
        says: "与外国企业产品或者服务有关的市场调查、展示、宣传活动",
        read_on: day(2026, 11, 27),
        in_force: since(2011, 3, 1),
        confidence: High,
    }
    RepresentativeOffices35 "representative-offices-35" {
        kind: Law,
        publisher: Legislator,
        title: "外国企业常驻代表机构登记管理条例 (Regulations on the Registration of Resident Representative Offices of Foreign Enterprises, State Council Decree 584), Art 35",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/外国企业常驻代表机构登记管理条例(2018-09-18).md",
        says: "代表机构违反本条例规定从事营利性活动的，由登记机关责令改正，没收违法所得",
        read_on: day(2026, 11, 27),
        in_force: since(2011, 3, 1),
        confidence: High,
    }
    RideHailingMeasures "ride-hailing-measures" {
        kind: Law,
        publisher: Legislator,
        title: "网络预约出租汽车经营服务管理暂行办法 (Interim Measures for Online Taxi Booking Services), Art 10, as reprinted",
        url: "https://0477ly.com/newsdetail/news487657.html",
        says: "网约车平台公司应当在取得相应《网络预约出租汽车经营许可证》并向企业注册地省级通信主管部门申请互联网信息服务备案后",
        read_on: day(2026, 11, 27),
        in_force: since(2016, 11, 1),
        confidence: Medium,
        retold: true,
    }
    Decree292Article6 "decree-292-6" {
        kind: Law,
        publisher: Legislator,
        title: "互联网信息服务管理办法 (Measures for the Administration of Internet Information Services, State Council Decree 292), Art 6",
        url: "https://xzfg.moj.gov.cn/front/law/detail?LawID=1756",
        says: "有业务发展计划及相关技术方案；有健全的网络与信息安全保障措施，包括网站安全保障措施、信息安全保密管理制度、用户信息安全管理制度",
        read_on: day(2026, 11, 26),
        in_force: since(2000, 9, 25),
        confidence: High,
    }
    Decree292Article7 "decree-292-7" {
        kind: Law,
        publisher: Legislator,
        title: "互联网信息服务管理办法 (Measures for the Administration of Internet Information Services, State Council Decree 292), Art 7",
        url: "https://xzfg.moj.gov.cn/front/law/detail?LawID=1756",
        says: "应当自收到申请之日起60日内审查完毕，作出批准或者不予批准的决定",
        read_on: day(2026, 11, 26),
        in_force: since(2000, 9, 25),
        confidence: High,
    }
    Order33Article15 "order-33-15" {
        kind: Law,
        publisher: Legislator,
        title: "非经营性互联网信息服务备案管理办法 (Measures for the Record-filing Administration of Non-commercial Internet Information Services, Order 33), Art 15",
        url: "https://www.miit.gov.cn/gyhxxhb/jgsj/cyzcyfgs/bmgz/xxtxl/art/2024/art_84a0cfa0ebd049bbbe751dca9a008e56.html",
        says: "非经营性互联网信息服务提供者在备案有效期内需要终止提供服务的，应当在服务终止之日登陆信息产业部备案系统向原备案机关履行备案注销手续",
        read_on: day(2026, 11, 21),
        in_force: since(2005, 3, 20),
        confidence: High,
    }
    Order33Article26 "order-33-26" {
        kind: Law,
        publisher: Legislator,
        title: "非经营性互联网信息服务备案管理办法 (Measures for the Record-filing Administration of Non-commercial Internet Information Services, Order 33), Art 26",
        url: "https://www.miit.gov.cn/gyhxxhb/jgsj/cyzcyfgs/bmgz/xxtxl/art/2024/art_84a0cfa0ebd049bbbe751dca9a008e56.html",
        says: "未在规定时间履行备案变更手续，或未依法履行备案注销手续的，由住所所在地省通信管理局责令限期改正，并处一万元罚款",
        read_on: day(2026, 11, 21),
        in_force: since(2005, 3, 20),
        confidence: High,
    }
    PaymentArticle8 "payment-decree-768-8" {
        kind: Law,
        publisher: Legislator,
        title: "非银行支付机构监督管理条例（国务院令第768号） (Regulations on Non-bank Payment Institutions), Art 8",
        url: "https://github.com/LawRefBook/Laws/blob/master/行政法规/非银行支付机构监督管理条例(2023-12-09).md",
        says: "设立非银行支付机构的注册资本最低限额为人民币1亿元，且应当为实缴货币资本",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 5, 1),
        confidence: High,
    }
    TencentChanges "tencent-changes" {
        kind: Provider,
        publisher: Tencent,
        title: "变更信息 (Tencent Cloud: changing what is filed)",
        url: "https://cloud.tencent.com/document/product/243/19617",
        says: "若您的网站需要做经营性备案，则必须办理变更备案，更改备案登记的 IP 地址，确保经营性备案的 IP 地址与工信部登记的 IP 地址一致",
        read_on: day(2026, 11, 26),
        in_force: since(2017, 10, 20),
        confidence: Medium,
    }
    TencentNumber "tencent-number" {
        kind: Provider,
        publisher: Tencent,
        title: "备案号 (Tencent Cloud: filing numbers)",
        url: "https://cloud.tencent.com/document/product/243/19618",
        says: "目前管局暂时没有设定备案号的有效期限",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 11, 12),
        confidence: Medium,
    }
    TencentCancelSite "tencent-cancel-site" {
        kind: Provider,
        publisher: Tencent,
        title: "注销网站 (Tencent Cloud: cancelling a site)",
        url: "https://cloud.tencent.com/document/product/243/19151",
        says: "若您的主体下只有一个备案成功网站，注销该网站会导致您的主体成为空壳主体",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 11, 12),
        confidence: Medium,
    }
    TencentCancellation "tencent-cancellation" {
        kind: Provider,
        publisher: Tencent,
        title: "注销备案 (Tencent Cloud: questions on cancelling)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/36428aac321b811d5f4a0636891e1c49887f03e2/product/域名与网站/网站备案/常见问题/注销备案.md",
        says: "部分省份会在1 - 20个工作日内注销成功",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 9, 30),
        confidence: Medium,
    }
    HuaweiCancellation "huawei-cancellation" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云：备案注销咨询 (Huawei Cloud: cancelling)",
        url: "https://github.com/huaweicloud/huaweicloud-skills/blob/c54c1bccd55f9af238819168a954d4c6771e2389/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/procedures/备案注销咨询.md",
        says: "注销申请表提交管局后，一般会在5个工作日完成审核",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 12, 31),
        confidence: Medium,
    }
    TencentAfterFiling "tencent-after-filing" {
        kind: Provider,
        publisher: Tencent,
        title: "备案成功后处理说明 (Tencent Cloud: after the filing)",
        url: "https://github.com/FinaLone/qcloud-documents/blob/d008aca821d336c63eef61f0d138ef0a2e7e55b4/product/域名与网站/网站备案/快速备案/备案成功后处理说明.md",
        says: "广东省网站标明主体备案号，其他省份网站底部应标明网站备案号（例如：京ICP备****号-1），不可以标明主体备案号",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 11, 12),
        confidence: Medium,
    }
    CapitalProofAbolished "capital-proof-abolished" {
        kind: Firm,
        publisher: Others,
        title: "MIIT revises the Measures on Telecommunications Business Permits",
        url: "https://www.lexology.com/library/detail.aspx?g=3a6bb480-32b8-4c7f-819b-eae99afb0a19",
        says: "the Measures remove the requirements of submitting financial statements, capital verification reports",
        read_on: day(2026, 11, 26),
        in_force: since(2017, 9, 1),
        confidence: Low,
    }
    CapitalProofAbolished2 "capital-proof-abolished-2" {
        kind: Firm,
        publisher: Others,
        title: "MIIT issues revised telecoms licensing measures (hk-lawyer.org)",
        url: "https://www.hk-lawyer.org/content/miit-issues-revised-telecoms-licensing-measures",
        says: "most notably by removing the capital verification requirement",
        read_on: day(2026, 11, 26),
        in_force: since(2017, 9, 1),
        confidence: Low,
    }
    HeilongjiangLicencePapers "heilongjiang-licence-papers" {
        kind: Firm,
        publisher: Others,
        title: "增值电信业务经营许可证办理材料（黑龙江） (papers for a telecom licence, an agency in Heilongjiang)",
        url: "https://ljicp.com/article/13513",
        says: "公司章程:需提供最新版公司章程彩色扫描件,并加盖工商局档案查询章",
        read_on: day(2026, 11, 26),
        in_force: since(2017, 9, 1),
        confidence: Low,
    }
    ChongqingAnnualReport "chongqing-annual-report" {
        kind: Regulator,
        publisher: Administration,
        title: "重庆市通信管理局关于开展2024年度增值电信业务经营许可年报的通知 (Chongqing Communications Administration: yearly report of licences)",
        url: "https://cqca.miit.gov.cn/zwgk/tzgg/gggs/art/2025/art_2e9de9b6f2864936ab63c4932f032f93.html",
        says: "均须在许可有效期内,按照规定履行年报义务",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 1, 8),
        confidence: High,
    }
    LicenceRenewalFirm "licence-renewal-firm" {
        kind: Firm,
        publisher: Others,
        title: "增值电信业务经营许可证续期 (renewal of telecom licences, quoting MIIT Order 42)",
        url: "http://bjzhuge.com/Home/news/view/news_id/149/nav_id/7.html",
        says: "应当提前90日向原发证机关提出延续经营许可证的申请",
        read_on: day(2026, 11, 26),
        in_force: since(2017, 9, 1),
        confidence: Low,
        retold: true,
    }
    HongKongSupplierCertificate "hong-kong-supplier-certificate" {
        kind: Regulator,
        publisher: Administration,
        title: "申請《香港服務提供者證明書》的程序 (Hong Kong Trade and Industry Department: certificate of Hong Kong service supplier)",
        url: "http://tid.gov.hk/tc_chi/cepa/tradeservices/hkss_def.html",
        says: "香港服務提供者如為法人, 須先向本署申請《香港服務提供者證明書》, 然後才可向內地有關當局申請以《安排》的優惠待遇在內地提供服務。",
        read_on: day(2026, 11, 26),
        in_force: since(2004, 1, 1),
        confidence: High,
    }
    UcloudApps "ucloud-apps" {
        kind: Provider,
        publisher: UCloud,
        title: "APP备案知识 (优刻得科技股份有限公司（UCloud）)",
        url: "https://docs.ucloud.cn/beian1/basics/knowledge3",
        says: "计算器、手电筒等不联网应用、单机应用不需要备案。",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 2, 27),
        confidence: Medium,
    }
    AppNoticeExplained "app-notice-explained" {
        kind: Provider,
        publisher: Others,
        title: "APP备案解读（云服务商知识库） (广域云（转载工信部解读）)",
        url: "https://yun.cloud-gyfc.com/knowledgebaseview?id=10",
        says: "单机不联网 APP,且无需要上架分发平台(应用商店)不强",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
        retold: true,
    }
    Decree2928 "decree-292-8" {
        kind: Law,
        publisher: Legislator,
        title: "互联网信息服务管理办法（国务院令第292号，2024年12月6日第二次修订） (国务院)",
        url: "https://xzfg.moj.gov.cn/front/law/detail?LawID=1756",
        says: "主办单位和网站负责人的基本情况",
        read_on: day(2026, 11, 26),
        in_force: since(2000, 9, 25),
        confidence: High,
    }
    UcloudProcess "ucloud-process" {
        kind: Provider,
        publisher: UCloud,
        title: "备案流程详细指导 (优刻得 UCloud)",
        url: "https://docs.ucloud.cn/beian1/guidance/guidance1",
        says: "律所事务所执业许可证",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    UcloudMaterials "ucloud-materials" {
        kind: Provider,
        publisher: UCloud,
        title: "备案流程详细指导 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/guidance/guidance1",
        says: "中国香港、中国澳门居民：港澳居民居住证或港澳居民来往内地通行证",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 12, 30),
        confidence: Medium,
    }
    WebsiteRules2005 "website-rules-2005" {
        kind: Law,
        publisher: Legislator,
        title: "互联网站管理工作细则（信部电〔2005〕501号） (信息产业部)",
        url: "https://github.com/FinaLone/qcloud-documents/blob/d008aca821d336c63eef61f0d138ef0a2e7e55b4/product/域名与网站/网站备案/法律法规/《互联网站管理工作细则》(中华人民共和国信息产业部信部电[2005]501号).md",
        says: "网站主办者获得接入提供者预分配的IP地址后履行备案手续",
        read_on: day(2026, 11, 26),
        in_force: since(2005, 12, 1),
        confidence: High,
    }
    UcloudTemplates "ucloud-templates" {
        kind: Provider,
        publisher: UCloud,
        title: "情况说明承诺书模板 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/problem/problem9",
        says: "仅标注省份支持相关承诺或情况说明模板",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 19),
        confidence: Medium,
    }
    QingcloudMaterials "qingcloud-materials" {
        kind: Provider,
        publisher: QingCloud,
        title: "准备备案材料 (青云科技 QingCloud)",
        url: "https://github.com/yunify/qingcloud-docs/blob/3094343b2114ca526ab438676fd462fba1dcf53e/content/site/record/prepare/prepare_material.md",
        says: "备案主体单位名称发生变更后，需要提供工商部门出具的名称变更通知书作为备案变更凭证",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    NetworkPublishing27 "network-publishing-27" {
        kind: Law,
        publisher: Legislator,
        title: "网络出版服务管理规定，新闻转述 (国家新闻出版广电总局、工业和信息化部)",
        url: "https://www.3news.cn/news/guandian1/2016/0217/106431.html",
        says: "网络游戏上网出版前,必须向所在地省、自治区、直辖市出版行政主管部门提出申请,经审核同意后,报国家新闻出版广电总局审批",
        read_on: day(2026, 11, 26),
        in_force: since(2016, 3, 10),
        confidence: High,
        retold: true,
    }
    UcloudPreApproval "ucloud-pre-approval" {
        kind: Provider,
        publisher: UCloud,
        title: "前置审批 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/basics/knowledge2",
        says: "单位名称或经营范围涉及教育关键词，可根据不同省份审核规则，需提供承诺书按其他图片上传",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 12, 30),
        confidence: Medium,
    }
    TencentPoliceGuide "tencent-police-guide" {
        kind: Provider,
        publisher: Tencent,
        title: "公安备案 (腾讯云)",
        url: "https://cloud.tencent.com/document/product/243/19142",
        says: "根据页面提示填写信息，单击**注册**，完成互联网站安全服务平台的账号注册",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 11, 12),
        confidence: Medium,
    }
    UcloudPsb "ucloud-psb" {
        kind: Provider,
        publisher: UCloud,
        title: "网站公安备案流程指引 (优刻得 UCloud)",
        url: "https://docs.ucloud.cn/beian1/problem/problem6",
        says: "域名证书：优刻云域名证书获取",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    UcloudSms "ucloud-sms" {
        kind: Provider,
        publisher: UCloud,
        title: "短信核验指导 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/guidance/guidance2",
        says: "2020年8月17日起，全国所有省份，均需完成短信核验",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 12, 30),
        confidence: Medium,
    }
    TencentDomains "tencent-domains" {
        kind: Provider,
        publisher: Tencent,
        title: "备案域名 (腾讯云)",
        url: "https://cloud.tencent.com/document/product/243/18905",
        says: "备案的域名要求为国家批复的域名",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 11, 12),
        confidence: Medium,
    }
    HuaweiErrors "huawei-errors" {
        kind: Provider,
        publisher: Huawei,
        title: "错误提示FAQ (华为云)",
        url: "https://github.com/huaweicloud/huaweicloud-skills/blob/c54c1bccd55f9af238819168a954d4c6771e2389/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/faq/错误提示FAQ.md",
        says: "域名对应注册商未获得工信部批复",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 5, 19),
        confidence: Medium,
    }
    UcloudLimits "ucloud-limits" {
        kind: Provider,
        publisher: UCloud,
        title: "备案限制说明 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/problem/problem8",
        says: "域名实名认证完成时间**满3个自然日**后才能备案",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 2, 27),
        confidence: Medium,
    }
    AlibabaWhat "alibaba-what" {
        kind: Provider,
        publisher: Alibaba,
        title: "What is an ICP filing (Alibaba Cloud)",
        url: "https://www.alibabacloud.com/help/en/icp-filing/product-overview/what-is-an-icp-filing",
        says: "Alibaba Cloud International site does not support ICP filing",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    TencentSmsQuestions "tencent-sms-questions" {
        kind: Provider,
        publisher: Tencent,
        title: "短信核验类 (腾讯云)",
        url: "https://cloud.tencent.com/document/product/243/30487",
        says: "您需要重新办理/更换一个工信部支持号段的手机号码",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 11, 12),
        confidence: Medium,
    }
    UcloudChangeSubject "ucloud-change-subject" {
        kind: Provider,
        publisher: UCloud,
        title: "变更主体 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/guidance/guidance10",
        says: "可变更证件核验信息：主体证件、主体负责人证件、主体所需其他证明文件等。",
        read_on: day(2026, 11, 27),
        in_force: since(2023, 10, 16),
        confidence: Medium,
    }
    UcloudCancelSite "ucloud-cancel-site" {
        kind: Provider,
        publisher: UCloud,
        title: "注销网站/APP (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/guidance/guidance5",
        says: "若该主体仅有唯一网站/APP，该网站/APP注销后主体随之变更空壳主体",
        read_on: day(2026, 11, 26),
        in_force: since(2023, 10, 16),
        confidence: Medium,
    }
    WechatCategories2018 "wechat-categories-2018" {
        kind: Provider,
        publisher: Tencent,
        title: "小程序开放的服务类目 (腾讯（微信）)",
        url: "https://developers.weixin.qq.com/miniprogram/product/material.html",
        says: "《增值电信业务经营许可证》",
        read_on: day(2026, 11, 26),
        in_force: since(2018, 11, 16),
        confidence: Medium,
    }
    TencentAccess "tencent-access" {
        kind: Provider,
        publisher: Tencent,
        title: "接入备案类 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/714d618ada029e109eaf8903d476130f14d2baaa/product/域名与网站/网站备案/常见问题/接入备案类.md",
        says: "接入备案只是为您的备案信息增加一个新服务商，因此在接入过程中无法修改备案信息",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 7, 12),
        confidence: Medium,
    }
    TencentReview "tencent-review" {
        kind: Provider,
        publisher: Tencent,
        title: "备案审核 (腾讯云)",
        url: "https://cloud.tencent.com/document/product/243/19650",
        says: "若为首次备案，您的网站在备案未成功之前不能做解析",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 11, 12),
        confidence: Medium,
    }
    HuaweiChange "huawei-change" {
        kind: Provider,
        publisher: Huawei,
        title: "备案变更咨询 (Huawei Cloud: changing what is filed)",
        url: "https://github.com/huaweicloud/huaweicloud-skills/blob/c54c1bccd55f9af238819168a954d4c6771e2389/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/procedures/备案变更咨询.md",
        says: "已备案成功的网站/域名不支持变更主体（即不能将备案主体从A公司变更为B公司）。",
        read_on: day(2026, 11, 27),
        in_force: since(2025, 12, 31),
        confidence: Medium,
    }
    HuaweiMigration "huawei-migration" {
        kind: Provider,
        publisher: Huawei,
        title: "迁移备案咨询 (Huawei Cloud: moving a filing to another applicant)",
        url: "https://github.com/huaweicloud/huaweicloud-skills/blob/c54c1bccd55f9af238819168a954d4c6771e2389/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/procedures/迁移备案咨询.md",
        says: "迁移备案适用于已完成备案的网站需更换主体的场景，可在业务不中断的情况下将网站迁移至新主体",
        read_on: day(2026, 11, 27),
        in_force: since(2025, 12, 31),
        confidence: Medium,
    }
    TencentCancelAccess "tencent-cancel-access" {
        kind: Provider,
        publisher: Tencent,
        title: "取消接入网站 (Tencent Cloud: cancelling access of a site)",
        url: "https://github.com/FinaLone/qcloud-documents/blob/d008aca821d336c63eef61f0d138ef0a2e7e55b4/product/域名与网站/网站备案/快速备案/取消接入网站.md",
        says: "若您的网站在办理取消接入后没有对应的接入商，管局可能会注销您的备案号，导致您的域名无法继续访问",
        read_on: day(2026, 11, 27),
        in_force: since(2021, 11, 12),
        confidence: Medium,
    }
    UcloudAccess "ucloud-access" {
        kind: Provider,
        publisher: UCloud,
        title: "接入备案 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/guidance/guidance9",
        says: "在UCloud中国内地云产品上解析的域名（主域名、二级域名或多级域名），均需办理接入备案手续",
        read_on: day(2026, 11, 26),
        in_force: since(2023, 9, 15),
        confidence: Medium,
    }
    AlibabaAccounts "alibaba-accounts" {
        kind: Provider,
        publisher: Alibaba,
        title: "Register an Alibaba Cloud account for a filing entity (Alibaba Cloud)",
        url: "https://www.alibabacloud.com/help/en/icp-filing/basic-icp-service/user-guide/create-an-alibaba-cloud-account-to-apply-for-an-icp-filing",
        says: "One Alibaba Cloud account can only be used to file for one entity",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 4, 23),
        confidence: Medium,
    }
    UcloudAppMarks "ucloud-app-marks" {
        kind: Provider,
        publisher: UCloud,
        title: "APP特征信息填写指导 (优刻得 UCloud)",
        url: "https://docs.ucloud.cn/beian1/basics/knowledge4",
        says: "打开已保存的证书，选择**详细信息 > 公钥**，获取App的公钥信息",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    UcloudFaq "ucloud-faq" {
        kind: Provider,
        publisher: UCloud,
        title: "其他常见问题 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/problem/problem4",
        says: "备案网站名称、网站首页显示名称、网页标签栏title名称，三项原则上保持一致",
        read_on: day(2026, 11, 26),
        in_force: since(2023, 8, 30),
        confidence: Medium,
    }
    AlibabaOverview "alibaba-overview" {
        kind: Provider,
        publisher: Alibaba,
        title: "Overview of how to apply for an ICP filing (described; own title not read) (Alibaba Cloud)",
        url: "https://alibabacloud.com/help/doc-detail/61819.html",
        says: "The Alibaba Cloud ICP Filing system and the Alibaba Cloud app support only the Chinese language.",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    UcloudAppNotice2024 "ucloud-app-notice-2024" {
        kind: Provider,
        publisher: UCloud,
        title: "4月1日起【未备案APP】将下架关停 (优刻得 UCloud)",
        url: "https://docs.ucloud.cn/beian1/notice/notice25",
        says: "移动互联网应用程序（含APP、小程序、快应用等，以下简称APP）",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 2, 23),
        confidence: Medium,
    }
    TencentFilingTypes "tencent-filing-types" {
        kind: Provider,
        publisher: Tencent,
        title: "备案类型 (腾讯云)",
        url: "https://github.com/FinaLone/qcloud-documents/blob/d008aca821d336c63eef61f0d138ef0a2e7e55b4/product/域名与网站/网站备案/备案介绍/备案类型.md",
        says: "主体和域名均为第一次进行备案。",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 11, 12),
        confidence: Medium,
    }
    AlibabaTerms "alibaba-terms" {
        kind: Provider,
        publisher: Alibaba,
        title: "Terms (Alibaba Cloud)",
        url: "https://help.aliyun.com/en/icp-filing/basic-icp-service/product-overview/terms",
        says: "If an entity and a domain name have never had an ICP filing, you must complete an initial ICP filing",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    TencentWebsite "tencent-website" {
        kind: Provider,
        publisher: Tencent,
        title: "网站信息 (腾讯云)",
        url: "https://github.com/FinaLone/qcloud-documents/blob/d008aca821d336c63eef61f0d138ef0a2e7e55b4/product/域名与网站/网站备案/常见问题/备案流程/网站信息/网站信息.md",
        says: "如果该主体为空壳主体，需先注销主体再在腾讯云备案控制台重新提交备案",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 11, 12),
        confidence: Medium,
    }
    TencentProcess "tencent-process" {
        kind: Provider,
        publisher: Tencent,
        title: "备案流程 (腾讯云)",
        url: "https://cloud.tencent.com/document/product/243/18909",
        says: "腾讯云将在**1 - 2个工作日左右**完成备案资料审核",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 2, 9),
        confidence: Medium,
    }
    QingcloudLimits "qingcloud-limits" {
        kind: Provider,
        publisher: QingCloud,
        title: "备案限制 (青云科技 QingCloud)",
        url: "https://github.com/yunify/qingcloud-docs/blob/2714027158eef37c1a47b1bf8bc119337fb4e4a1/content/site/record/intro/limit.md",
        says: "北京市目前支持备案的域名类型有",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    QingcloudBasics "qingcloud-basics" {
        kind: Provider,
        publisher: QingCloud,
        title: "备案基础知识 (青云科技 QingCloud)",
        url: "https://github.com/yunify/qingcloud-docs/blob/3094343b2114ca526ab438676fd462fba1dcf53e/content/site/record/faq/basic.md",
        says: "目前北京地区不允许国外域名的备案",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    QingcloudProvinces "qingcloud-provinces" {
        kind: Provider,
        publisher: QingCloud,
        title: "重庆管局要求 (青云科技 QingCloud)",
        url: "https://github.com/yunify/qingcloud-docs/blob/736d9c323b26ad1c1b453c92822540c83b240c15/content/site/record/prepare/policy_requirement/chongqing.md",
        says: "主体下网站数量超过5个，需提供每个网站的网站建设方案书及承诺书",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    UcloudProvinces "ucloud-provinces" {
        kind: Provider,
        publisher: UCloud,
        title: "华南（泉州）管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule3/fujian",
        says: "网站负责人证件必须为身份证",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 12, 30),
        confidence: Medium,
    }
    TencentGuangdong "tencent-guangdong" {
        kind: Provider,
        publisher: Tencent,
        title: "广东管局要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/d345af6d2d00dcc7c87824bc334da1f2b5d40789/product/域名与网站/网站备案/备案准备/各省管局要求/华南各省管局要求/广东省管局要求.md",
        says: "此处医疗执业许可证也需要一起上传",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 9, 30),
        confidence: Medium,
    }
    QingcloudIcpNumberFaq "qingcloud-icp-number-faq" {
        kind: Provider,
        publisher: QingCloud,
        title: "ICP备案号问题 (青云科技 QingCloud)",
        url: "https://github.com/yunify/qingcloud-docs/blob/3094343b2114ca526ab438676fd462fba1dcf53e/content/site/record/faq/icp_faq.md",
        says: "广东省网站：请在网站首页标明主体备案号“粤ICP备********号”，不要带-1、-2等序号",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    TencentHeilongjiang "tencent-heilongjiang" {
        kind: Provider,
        publisher: Tencent,
        title: "黑龙江管局要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/098f863adcd4a2e06e8a6b896cd6d34b1c9f52f9/product/域名与网站/网站备案/备案准备/各省管局要求/东北各省管局要求/黑龙江省管局要求.md",
        says: "身份证归属必须为本省证件",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    TencentJiangsu "tencent-jiangsu" {
        kind: Provider,
        publisher: Tencent,
        title: "江苏管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/22dac981d30b1e2fafa023a548e6d7dbc6caeb6a/product/域名与网站/网站备案/备案准备/各省管局要求/华东各省管局要求/江苏管局备案要求.md",
        says: "承诺视频需要网站负责人手持填完毕的《网站备案信息真实性承诺书》原件进行录制视频，承诺书内容须清晰可见",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 10, 28),
        confidence: Medium,
    }
    TencentNingxia "tencent-ningxia" {
        kind: Provider,
        publisher: Tencent,
        title: "宁夏管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/ed7604a4e88c3a004d6775ab100a390ac6b1d6a3/product/域名与网站/网站备案/备案准备/各省管局要求/西北各省管局要求/宁夏管局备案要求.md",
        says: "域名所有者须与主办单位名称一致",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 5, 21),
        confidence: Medium,
    }
    TencentQinghai "tencent-qinghai" {
        kind: Provider,
        publisher: Tencent,
        title: "青海管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/dd3ce68f0a71f2179c199b33a9b0f20ae9047d1e/product/域名与网站/网站备案/备案准备/各省管局要求/西北各省管局要求/青海管局备案要求.md",
        says: "非事业单位或政府机关，主体负责人必须是法定代表人",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 7, 29),
        confidence: Medium,
    }
    TencentShanghai "tencent-shanghai" {
        kind: Provider,
        publisher: Tencent,
        title: "上海管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/0b751f36d9a476b677660fde7fb3c6885f2b481a/product/域名与网站/网站备案/备案准备/各省管局要求/华东各省管局要求/上海管局备案要求.md",
        says: "外籍个人需持有上海居住证、居住单和护照进行备案",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    UcloudAgreement "ucloud-agreement" {
        kind: Provider,
        publisher: UCloud,
        title: "《UCloud优刻得代备案服务协议》 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/regulations/regulations5",
        says: "单位性质备案的域名持有人应为单位（部分地区允许域名持有人为股东、单位主要负责人或高级管理人员，具体以当地通信管理局要求为准）",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 9, 15),
        confidence: Medium,
    }
    QingcloudRectification "qingcloud-rectification" {
        kind: Provider,
        publisher: QingCloud,
        title: "备案整改 (青云科技 QingCloud)",
        url: "https://github.com/yunify/qingcloud-docs/blob/a64bf4c976c69daadbfd08ba14aa7ffc6484b034/content/site/record/info_check/modify_site.md",
        says: "国家机密单位、大型公司进行备案，域名所有者可以是单位主要负责人或者高级管理人员，但需提供相关证明材料（仅部分省份",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    TencentTibet "tencent-tibet" {
        kind: Provider,
        publisher: Tencent,
        title: "西藏管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/5bb58278fef1621239d9aa096de2e684fc289160/product/域名与网站/网站备案/备案准备/各省管局要求/西南各省管局要求/西藏管局备案要求.md",
        says: "首次备案，需在主办单位有效证件处上传《网站党建备案信息确认函》",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 10, 21),
        confidence: Medium,
    }
    TencentProvinceFaq "tencent-province-faq" {
        kind: Provider,
        publisher: Tencent,
        title: "省管局要求相关 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/326a2b018cd225a851eb9779b1f69e7482464ab8/product/域名与网站/网站备案/常见问题/省管局要求相关.md",
        says: "新疆党委网信办要求除注销备案、取消接入备案外均需提供党建证明，不区分备案时间",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 11, 8),
        confidence: Medium,
    }
    TencentXinjiang "tencent-xinjiang" {
        kind: Provider,
        publisher: Tencent,
        title: "新疆管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/b5d027f39c6e54a949db816476972dd9107ae2e1/product/域名与网站/网站备案/备案准备/各省管局要求/西北各省管局要求/新疆管局备案要求.md",
        says: "除注销主体、注销网站、取消接入备案、不涉及域名变动的变更类备案外均需提供党建确认函，不区分备案时间",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 9, 30),
        confidence: Medium,
    }
    Decree2922 "decree-292-2" {
        kind: Law,
        publisher: Legislator,
        title: "互联网信息服务管理办法 (Measures for the Administration of Internet Information Services, State Council Decree 292), Art 2",
        url: "https://xzfg.moj.gov.cn/front/law/detail?LawID=1756",
        says: "本办法所称互联网信息服务，是指通过互联网向上网用户提供信息的服务活动。",
        read_on: day(2026, 11, 26),
        in_force: since(2000, 9, 25),
        confidence: High,
    }
    FtzAppStores2018 "ftz-app-stores-2018" {
        kind: Firm,
        publisher: Others,
        title: "自贸区增值电信试点扩大 (The pilot for value-added telecom spreads to all free-trade zones)",
        url: "https://wyazu.cn/newsarticle/1043",
        says: "自2018年7月30日起,所有自貿區都將執行這些試點政策",
        read_on: day(2026, 11, 26),
        in_force: since(2018, 7, 30),
        confidence: Low,
        retold: true,
    }
    DoubleReduction13 "double-reduction-13" {
        kind: Law,
        publisher: Legislator,
        title: "关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见 (Opinions on easing homework and off-campus training in compulsory education), 13",
        url: "https://m.bbbaike.com/baike/jiaoyu/460135.html",
        says: "各地不再审批新的面向义务教育阶段学生的学科类校外培训机构,现有学科类培训机构统一登记为非营利性机构。对原备案的线上学科类培训机构,改为审批制。",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 7, 24),
        confidence: Medium,
        retold: true,
    }
    WechatOverseasEntities "wechat-overseas-entities" {
        kind: Provider,
        publisher: Tencent,
        title: "微信开放社区：境外主体小程序备案和年审 (WeChat Open Community: mini-programs of overseas entities)",
        url: "https://developers.weixin.qq.com/community/develop/article/doc/000e64388c0f107faf739efcd66813",
        says: "目前境外主体的小程序无需备案和年审。",
        read_on: day(2026, 11, 26),
        in_force: since(2023, 9, 1),
        confidence: Medium,
    }
    WechatServerDomain "wechat-server-domain" {
        kind: Provider,
        publisher: Tencent,
        title: "设置服务器域名 modifyServerDomain (腾讯（微信）)",
        url: "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyServerDomain",
        says: "域名必须经过 ICP 备案",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    PublishingProvisions27 "publishing-provisions-27" {
        kind: Law,
        publisher: Legislator,
        title: "网络出版服务管理规定 (Provisions for the Administration of Online Publishing Services, Order 5), Art 27, as quoted in the news",
        url: "https://3news.cn/news/guandian1/2016/0217/106431.html",
        says: "网络游戏上网出版前,必须向所在地省、自治区、直辖市出版行政主管部门提出申请,经审核同意后,报国家新闻出版广电总局审批。",
        read_on: day(2026, 11, 26),
        in_force: since(2016, 3, 10),
        confidence: High,
        retold: true,
    }
    UcloudReview "ucloud-review" {
        kind: Provider,
        publisher: UCloud,
        title: "UCloud阶段相关问题 (优刻得科技股份有限公司（UCloud）)",
        url: "https://docs.ucloud.cn/beian1/problem/problem2",
        says: "对未取得相关金融业务牌照或金融监管部门许可的互联网金融从业机构或个人，通信管理部门不予ICP备案",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 2, 27),
        confidence: Medium,
    }
    UcloudApprovals "ucloud-approvals" {
        kind: Provider,
        publisher: UCloud,
        title: "前置审批 (优刻得科技股份有限公司（UCloud）)",
        url: "https://docs.ucloud.cn/beian1/basics/knowledge2",
        says: "点播类，仅国企可办理",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 2, 27),
        confidence: Medium,
    }
    VolcengineLimits "volcengine-limits" {
        kind: Provider,
        publisher: Volcengine,
        title: "限制说明 (火山引擎)",
        url: "https://www.volcengine.com/docs/6428/68723",
        says: "通过火山引擎进行备案,需要先购买火山引擎中国大陆地区服务器",
        read_on: day(2026, 11, 27),
        in_force: since(2024, 4, 7),
        confidence: Medium,
    }
    VolcengineScenarios "volcengine-scenarios" {
        kind: Provider,
        publisher: Volcengine,
        title: "备案场景 (火山引擎)",
        url: "https://www.volcengine.com/docs/6428/68721",
        says: "火山引擎备案控制台不支持IP备案,仅支持域名备案。",
        read_on: day(2026, 11, 27),
        in_force: since(2023, 4, 25),
        confidence: Medium,
    }
    VolcengineDataCheck "volcengine-data-check" {
        kind: Provider,
        publisher: Volcengine,
        title: "核对信息 (火山引擎)",
        url: "https://www.volcengine.com/docs/6428/68750",
        says: "点击“提交备案”后,备案申请生成,进入火山引擎初审阶段",
        read_on: day(2026, 11, 27),
        in_force: since(2022, 4, 2),
        confidence: Medium,
    }
    VolcengineAccess "volcengine-access" {
        kind: Provider,
        publisher: Volcengine,
        title: "接入备案FAQ (火山引擎)",
        url: "https://www.volcengine.com/docs/6428/68779",
        says: "在火山引擎接入备案完成后,您网站备案所托管在的接入商中将加入火山引擎。",
        read_on: day(2026, 11, 27),
        in_force: since(2022, 10, 21),
        confidence: Medium,
    }
    CozeQuestions "coze-questions" {
        kind: Provider,
        publisher: Volcengine,
        title: "AI 编程常见问题 (扣子（火山引擎）)",
        url: "https://docs.coze.cn/guides/vibe_coding_faq",
        says: "②购买的云服务器有效期需要大于3个月，剩余有效时长大于24小时；",
        read_on: day(2026, 11, 27),
        in_force: since(2026, 5, 4),
        confidence: Medium,
    }
    JdQuestions "jd-questions" {
        kind: Provider,
        publisher: JdCloud,
        title: "问题汇总 (京东云)",
        url: "https://github.com/jdcloudcom/cn/blob/16cc01a7767df80f032ed669e4d350e444985dc8/documentation/Domain-Name-%26-License/ICP-License-Service/FAQ/Problem-summary.md",
        says: "一个京东云帐号只能对应一个备案主体",
        read_on: day(2026, 11, 27),
        in_force: since(2021, 1, 1),
        confidence: Medium,
    }
    JdCode "jd-code" {
        kind: Provider,
        publisher: JdCloud,
        title: "备案授权码 (京东云)",
        url: "https://github.com/yukuai1/cn/blob/2ec606a5fe4b23e624fefd5ed844b4c6e9e7847f/documentation/Domain-Name-%26-License/ICP-License-Service/Getting-Started/record-process/record-shouquanma.md",
        says: "您购买的京东云服务器有效期必须为3个月以上的包年/包月类型且绑定了京东云公网IP才可以申请备案授权码",
        read_on: day(2026, 11, 27),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    JdFirstFiling "jd-first-filing" {
        kind: Provider,
        publisher: JdCloud,
        title: "第一次来京东备案看这里 (京东云)",
        url: "https://github.com/yukuai1/cn/blob/4c77663d8a10e1cb15299b2bb45314e3b0f99fed/documentation/Domain-Name-%26-License/ICP-License-Service/Getting-Started/record-process/without-Organizer.md",
        says: "备案类型会由系统自动判断",
        read_on: day(2026, 11, 27),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    JdDomains "jd-domains" {
        kind: Provider,
        publisher: JdCloud,
        title: "关于网站备案域名核验功能说明 (京东云)",
        url: "https://github.com/yukuai1/cn/blob/36308080daeba2fa5a097cca0ace42625596fe7c/documentation/Domain-Name-%26-License/ICP-License-Service/Process/Verification-function-description.md",
        says: "申请备案时填报的备案主体信息应与域名注册人（域名持有者）实名认证信息相符。",
        read_on: day(2026, 11, 27),
        in_force: since(2021, 1, 1),
        confidence: Medium,
    }
    JdLicences "jd-licences" {
        kind: Provider,
        publisher: JdCloud,
        title: "经营性备案 (京东云)",
        url: "https://github.com/yukuai1/cn/blob/4c77663d8a10e1cb15299b2bb45314e3b0f99fed/documentation/Domain-Name-%26-License/ICP-License-Service/FAQ/Operational-Filing.md",
        says: "经营性备案需用户自己到当地相关部门进行办理",
        read_on: day(2026, 11, 27),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    BaiduLimits "baidu-limits" {
        kind: Provider,
        publisher: Baidu,
        title: "ICP备案服务：备案限制说明 (百度智能云)",
        url: "https://cloud.baidu.com/theme/Q/2986953-71",
        says: "已关联EIP(弹性公网IP)的包年包月云服务器BCC",
        read_on: day(2026, 11, 27),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    BaiduCode "baidu-code" {
        kind: Provider,
        publisher: Baidu,
        title: "ICP备案服务：备案操作码 (百度智能云)",
        url: "https://cloud.baidu.com/theme/I/3237976-74",
        says: "目前系统支持通过备案操作码、产品实例ID、外网IP和备案ID等4种条件进行查询",
        read_on: day(2026, 11, 27),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    BaiduCodeGuide "baidu-code-guide" {
        kind: Provider,
        publisher: Baidu,
        title: "备案操作码 (百度智能云)",
        url: "https://jindouyun.cn/document/recordsvc/details/4606",
        says: "备案操作码是由可用于备案的产品实例的备案配额生成的备案凭证",
        read_on: day(2026, 11, 27),
        in_force: since(2026, 1, 1),
        confidence: Medium,
        retold: true,
    }
    BaiduPapers "baidu-papers" {
        kind: Provider,
        publisher: Baidu,
        title: "ICP备案服务：备案材料 (百度智能云)",
        url: "https://cloud.baidu.com/theme/others/1857462-70",
        says: "不同负责人需填写3个或4个不同的联系方式,同一个负责人应急联系电话和手机号码不能相同。",
        read_on: day(2026, 11, 27),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    BaiduPortal "baidu-portal" {
        kind: Provider,
        publisher: Baidu,
        title: "ICP备案中心 (百度智能云)",
        url: "https://cloud.baidu.com/theme/I/3239629-4",
        says: "百度智能云提供ICP备案服务 客服热线: 400-920-8999 转 3 号线",
        read_on: day(2026, 11, 27),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    BaiduReview "baidu-review" {
        kind: Provider,
        publisher: Baidu,
        title: "备案周期及时长 (百度智能云)",
        url: "https://cloud.baidu.com/theme/C/2368249-11",
        says: "备案的初审由百度智能云工作人员审核,审核时长均为1-2个工作日。",
        read_on: day(2026, 11, 27),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    BaiduMobile "baidu-mobile" {
        kind: Provider,
        publisher: Baidu,
        title: "移动端备案：简介及优势 (百度智能云)",
        url: "https://cloud.baidu.com/theme/I/3233791-24",
        says: "通过线上人脸识别技术,可以自动核查网站负责人的真实性,免去用户幕布照片邮寄等流程",
        read_on: day(2026, 11, 27),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    BaiduMiniPrograms "baidu-mini-programs" {
        kind: Provider,
        publisher: Baidu,
        title: "验证备案类型 (百度智能云)",
        url: "https://cloud.baidu.com/doc/BeiAn/s/Llm492h9k",
        says: "注意:小程序备案不支持个人备案。",
        read_on: day(2026, 11, 27),
        in_force: since(2024, 6, 7),
        confidence: Medium,
    }
    AzureChinaFrontDoor "azure-china-front-door" {
        kind: Provider,
        publisher: AzureChina,
        title: "Configure a custom domain on Azure Front Door by using the Azure portal (Azure China (21Vianet))",
        url: "https://docs.azure.cn/en-us/frontdoor/standard-premium/how-to-add-custom-domain",
        says: "Custom domain creation is not allowed without ICP registration.",
        read_on: day(2026, 11, 27),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    AzureChinaChecklist "azure-china-checklist" {
        kind: Provider,
        publisher: AzureChina,
        title: "Azure China checklist (Microsoft)",
        url: "https://learn.microsoft.com/en-us/azure/china/overview-checklist",
        says: "Commercial customer eligibility Any organization Legal entity in China",
        read_on: day(2026, 11, 27),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    AzureChinaOperation "azure-china-operation" {
        kind: Provider,
        publisher: AzureChina,
        title: "Azure China Operation (Azure China (21Vianet))",
        url: "https://docs.azure.cn/en-us/articles/azure-china-purchasing-guidance/go-china-playbook-azure-china-operation",
        says: "independently operated and transacted by Shanghai Blue Cloud Technology Co., Ltd. (\"21Vianet\")",
        read_on: day(2026, 11, 27),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    AzureChinaManual "azure-china-manual" {
        kind: Provider,
        publisher: AzureChina,
        title: "Azure IaaS 用户手册（三）：备案 (Azure 中国（世纪互联）)",
        url: "https://github.com/yhs666/mc-docs.zh-cn/blob/ef7239e546f389d3bc94275d98076cf7e0571ab7/articles/azure-Iaas-user-manual-part3.md",
        says: "需要用户到世纪互联提交备案信息，做新增接入操作。",
        read_on: day(2026, 11, 27),
        in_force: since(2017, 1, 1),
        confidence: Medium,
    }
    Azure365seal "azure-365seal" {
        kind: Firm,
        publisher: Others,
        title: "为什么要备案（世纪互联运营的 Azure 中国区） (365seal)",
        url: "https://www.365seal.com/y/gDpX3W4wVb.html",
        says: "ICP证可联系备案代理机构,一般是收费项目。",
        read_on: day(2026, 11, 27),
        in_force: since(2022, 1, 1),
        confidence: Low,
    }
    EdgeoneDomains "edgeone-domains" {
        kind: Provider,
        publisher: Tencent,
        title: "域名管理（EdgeOne Pages） (腾讯云 EdgeOne)",
        url: "https://edgeone.cloud.tencent.com/pages/document/162936836982489088",
        says: "建议绑定自定义域名以建立稳定访问通道,全球可用区(不含中国大陆)无需备案。",
        read_on: day(2026, 11, 27),
        in_force: since(2025, 3, 1),
        confidence: Medium,
    }
    CloudbaseWebifyDomains "cloudbase-webify-domains" {
        kind: Provider,
        publisher: Tencent,
        title: "Domain Name Management (Tencent CloudBase Webify)",
        url: "https://docs.cloudbase.net/en/webify/guides/domain",
        says: "CloudBase Webify provides a default domain for each application. You can also bind a custom domain to your application. … Custom domains require you to complete ICP filing in advance.",
        read_on: day(2026, 11, 27),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    AwsChinaRegions "aws-china-regions" {
        kind: Provider,
        publisher: Aws,
        title: "Getting Started with AWS Services in AWS China (Beijing) Region and AWS China (Ningxia) Region (Amazon Web Services)",
        url: "https://aws.amazon.com/blogs/enterprise-strategy/getting-started-with-aws-services-in-aws-china-beijing-region-and-aws-china-ningxia-region/",
        says: "The AWS China (Beijing) Region, which was generally available to Chinese customers in 2016, is operated by Beijing Sinnet Technology Co. Ltd. (Sinnet)",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    AwsChinaTipsBlog "aws-china-tips-blog" {
        kind: Handbook,
        publisher: Aws,
        title: "AWS China tips and ICP Recordal (Sudhir Kumar (Medium))",
        url: "https://sidhurana.medium.com/aws-china-tips-80a3a03bc7fb",
        says: "If your domain name is publicly accessed through the servers of NWCD or SINNET, you should apply for ICP recordal by SINNET or NWCD.",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 5, 12),
        confidence: Low,
    }
    AwsChinaApiGateway "aws-china-api-gateway" {
        kind: Provider,
        publisher: Aws,
        title: "Amazon API Gateway（中国区） (described; own title not read) (Amazon Web Services China)",
        url: "https://docs.amazonaws.cn/aws/latest/userguide/api-gateway.html",
        says: "只有当 API 所有者的亚马逊 Web Services 账户与有效的 ICP 许可证关联时,API Gateway 才会处理未经身份验证的 API 请求",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    AwsChinaCloudfront "aws-china-cloudfront" {
        kind: Provider,
        publisher: Aws,
        title: "AliasICPRecordal (Amazon Web Services China)",
        url: "https://docs.amazonaws.cn/cloudfront/latest/APIReference/API_AliasICPRecordal.html",
        says: "must file for an Internet Content Provider (ICP) recordal if they want to serve content publicly on an alternate domain name, also known as a CNAME",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    CloudflareChinaInfrastructure "cloudflare-china-infrastructure" {
        kind: Provider,
        publisher: Cloudflare,
        title: "China Network: infrastructure (Cloudflare)",
        url: "https://developers.cloudflare.com/china-network/reference/infrastructure/",
        says: "Cloudflare will add new IP addresses to this list 30 days in advance before connecting from those IP addresses to an origin server.",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    TencentFirstFiling "tencent-first-filing" {
        kind: Provider,
        publisher: Tencent,
        title: "首次备案 (腾讯云)",
        url: "https://cloud.tencent.com/document/product/243/37402",
        says: "请**网站负责人**根据页面指引完成视频核验流程",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 11, 12),
        confidence: Medium,
    }
    TencentShanxi "tencent-shanxi" {
        kind: Provider,
        publisher: Tencent,
        title: "山西管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/9d71d5e7e6d51d3fc6231aecea38a2465f349781/product/域名与网站/网站备案/备案准备/各省管局要求/华北各省管局要求/山西管局备案要求.md",
        says: "个人备案身份证证件地址必须为本省",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 7, 29),
        confidence: Medium,
    }
    UcloudShanxi "ucloud-shanxi" {
        kind: Provider,
        publisher: UCloud,
        title: "山西管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule1/shanxi",
        says: "不接受外省证件备案",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    TencentInnerMongolia "tencent-inner-mongolia" {
        kind: Provider,
        publisher: Tencent,
        title: "内蒙古管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/9d544c296df149eea97bc8bd5a7c2f22653634ad/product/域名与网站/网站备案/备案准备/各省管局要求/华北各省管局要求/内蒙古管局备案要求.md",
        says: "证件地址必须为本省",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 5, 31),
        confidence: Medium,
    }
    UcloudInnerMongolia "ucloud-inner-mongolia" {
        kind: Provider,
        publisher: UCloud,
        title: "内蒙古管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule1/neimenggu",
        says: "接受外省证件备案，外省身份证备案需要提供暂住证或居住证",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    QingcloudInnerMongolia "qingcloud-inner-mongolia" {
        kind: Provider,
        publisher: QingCloud,
        title: "内蒙古管局要求 (青云科技 QingCloud)",
        url: "https://github.com/yunify/qingcloud-docs/blob/99c5d17dd0d5ff7994d7bedcc65e64c289d4b386/content/site/record/prepare/policy_requirement/neimenggu.md",
        says: "证件住所需为本省，如非本省，需上传本省“暂住证”或“居住证”",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    UcloudGuangxi "ucloud-guangxi" {
        kind: Provider,
        publisher: UCloud,
        title: "广西管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule4/guangxi",
        says: "接受外省证件备案",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    TencentHenan "tencent-henan" {
        kind: Provider,
        publisher: Tencent,
        title: "河南管局要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/ac09373e2aba88a09927d65ec4a3e328a078f9f2/product/域名与网站/网站备案/备案准备/各省管局要求/华中各省管局要求/河南省管局要求.md",
        says: "证件地址必须是本省",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 9, 30),
        confidence: Medium,
    }
    UcloudHenan "ucloud-henan" {
        kind: Provider,
        publisher: UCloud,
        title: "河南管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule5/henan",
        says: "不接受外省证件备案",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    QingcloudHenan "qingcloud-henan" {
        kind: Provider,
        publisher: QingCloud,
        title: "河南管局要求 (青云科技 QingCloud)",
        url: "https://github.com/yunify/qingcloud-docs/blob/3094343b2114ca526ab438676fd462fba1dcf53e/content/site/record/prepare/policy_requirement/henan.md",
        says: "非本省身份证不能进行个人备案",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    HuaweiPreparation "huawei-preparation" {
        kind: Provider,
        publisher: Huawei,
        title: "备案前准备咨询 (华为云)",
        url: "https://github.com/huaweicloud/huaweicloud-skills/blob/c54c1bccd55f9af238819168a954d4c6771e2389/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/procedures/备案前准备咨询.md",
        says: "个人备案必须使用本省身份证",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 12, 31),
        confidence: Medium,
    }
    UcloudTibet "ucloud-tibet" {
        kind: Provider,
        publisher: UCloud,
        title: "西藏管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule7/xizang",
        says: "暂不接受外省证件备案",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 8, 23),
        confidence: Medium,
    }
    TencentGansu "tencent-gansu" {
        kind: Provider,
        publisher: Tencent,
        title: "甘肃管局要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/03ad479d358d44b47b42ac2d9e5c7a4d7767fc78/product/域名与网站/网站备案/备案准备/各省管局要求/西北各省管局要求/甘肃省管局要求.md",
        says: "个人备案证件地址必须是甘肃省",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 5, 21),
        confidence: Medium,
    }
    UcloudGansu "ucloud-gansu" {
        kind: Provider,
        publisher: UCloud,
        title: "甘肃管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule6/gansu",
        says: "不接受外省证件备案",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    UcloudQinghai "ucloud-qinghai" {
        kind: Provider,
        publisher: UCloud,
        title: "青海管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule6/qinghai",
        says: "不接受外省证件备案",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    UcloudNingxia "ucloud-ningxia" {
        kind: Provider,
        publisher: UCloud,
        title: "宁夏管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule6/ningxia",
        says: "不接受外省证件备案",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    UcloudXinjiang "ucloud-xinjiang" {
        kind: Provider,
        publisher: UCloud,
        title: "新疆管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule6/xinjiang",
        says: "不接受外省证件备案",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    UcloudChongqing "ucloud-chongqing" {
        kind: Provider,
        publisher: UCloud,
        title: "重庆管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule7/chongqing",
        says: "不接受外省证件备案",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    TencentAnhui "tencent-anhui" {
        kind: Provider,
        publisher: Tencent,
        title: "安徽管局要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/2af6e6432cb93af94addd3eb520a395d63b42c8d/product/域名与网站/网站备案/备案准备/各省管局要求/华东各省管局要求/安徽省管局要求.md",
        says: "个人备案证件地址非本安徽省，需上传居住证明",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 9, 16),
        confidence: Medium,
    }
    UcloudAnhui "ucloud-anhui" {
        kind: Provider,
        publisher: UCloud,
        title: "安徽管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule3/anhui",
        says: "接受外省证件备案，外省身份证备案需要提供暂住证或居住证",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    TencentGuizhou "tencent-guizhou" {
        kind: Provider,
        publisher: Tencent,
        title: "贵州管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/897422534cf4709b1b2761ae2c8679a142018202/product/域名与网站/网站备案/备案准备/各省管局要求/西南各省管局要求/贵州管局备案要求.md",
        says: "个人备案证件地址非本省，需上传居住证明",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    UcloudGuizhou "ucloud-guizhou" {
        kind: Provider,
        publisher: UCloud,
        title: "贵州管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule7/guizhou",
        says: "接受外省证件备案，外省身份证备案需要提供暂住证或居住证",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    TencentHubei "tencent-hubei" {
        kind: Provider,
        publisher: Tencent,
        title: "湖北管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/16c146936e7dd9935752927b6f82e3824cba57e6/product/域名与网站/网站备案/备案准备/各省管局要求/华中各省管局要求/湖北管局备案要求.md",
        says: "办理个人备案证件地址非湖北省，则需上传居住证明",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 5, 21),
        confidence: Medium,
    }
    UcloudHubei "ucloud-hubei" {
        kind: Provider,
        publisher: UCloud,
        title: "湖北管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule5/hubei",
        says: "接受外省证件备案，外省身份证备案需要提供暂住证或居住证",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    UcloudJiangsu "ucloud-jiangsu" {
        kind: Provider,
        publisher: UCloud,
        title: "江苏管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule3/jiangsu",
        says: "接受外省证件备案，外省身份证备案需要提供暂住证或居住证",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    QingcloudJiangsu "qingcloud-jiangsu" {
        kind: Provider,
        publisher: QingCloud,
        title: "江苏管局要求 (青云科技 QingCloud)",
        url: "https://github.com/yunify/qingcloud-docs/blob/99c5d17dd0d5ff7994d7bedcc65e64c289d4b386/content/site/record/prepare/policy_requirement/jiangsu.md",
        says: "凡非江苏本省户籍人口办理江苏个人网站备案手续，须同时提供江苏居住证或暂住证",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    HuaweiJiangxiIndividuals2025 "huawei-jiangxi-individuals-2025" {
        kind: Provider,
        publisher: Huawei,
        title: "ICP备案-江西管局要求:个人用户 (华为云)",
        url: "https://huaweicloud.com/guide/productsdesc-bms_7eeb1e30d3a6875e703072cafc84c8d8support1",
        says: "支持跨省备案,必须提供江西有效期内居住证。必须是居住证",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 3, 13),
        confidence: Medium,
    }
    QingcloudJiangxi "qingcloud-jiangxi" {
        kind: Provider,
        publisher: QingCloud,
        title: "江西管局要求 (青云科技 QingCloud)",
        url: "https://github.com/yunify/qingcloud-docs/blob/1f49b4bdd4a56fa7c53d637920abb0340484f98a/content/site/record/prepare/policy_requirement/jiangxi.md",
        says: "证件住所需为本省，如非江西本省，需上传江西省“暂住证”或“居住证”",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    TencentJiangxi "tencent-jiangxi" {
        kind: Provider,
        publisher: Tencent,
        title: "江西管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/15f8b1a845eb989eb77da8b65f328f19202a2b7d/product/域名与网站/网站备案/备案准备/各省管局要求/华东各省管局要求/江西管局备案要求.md",
        says: "证件地址必须为江西省",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    UcloudJiangxi "ucloud-jiangxi" {
        kind: Provider,
        publisher: UCloud,
        title: "江西管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule5/jiangxi",
        says: "不接受外省证件备案",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    UcloudShanghai "ucloud-shanghai" {
        kind: Provider,
        publisher: UCloud,
        title: "上海管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule3/shanghai",
        says: "接受外省证件备案，外省身份证备案需要提供暂住证或居住证",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    UcloudGuangdong "ucloud-guangdong" {
        kind: Provider,
        publisher: UCloud,
        title: "广东管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule4/guangdong",
        says: "外省个人备案应提供在有效期限范围内的居住证/暂住证",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    TencentZhejiang "tencent-zhejiang" {
        kind: Provider,
        publisher: Tencent,
        title: "浙江管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/b88154ca35d66e441145ea782541542bc28dcbb3/product/域名与网站/网站备案/备案准备/各省管局要求/华东各省管局要求/浙江管局备案要求.md",
        says: "证件地址非浙江省需上传居住证明",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    UcloudZhejiang "ucloud-zhejiang" {
        kind: Provider,
        publisher: UCloud,
        title: "浙江管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule3/zhejiang",
        says: "接受外省证件备案",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    TencentJilin "tencent-jilin" {
        kind: Provider,
        publisher: Tencent,
        title: "吉林管局要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/1e78b4ce61db24c6f8e46f5e25767e2c2a04772b/product/域名与网站/网站备案/备案准备/各省管局要求/东北各省管局要求/吉林省管局要求.md",
        says: "证件地址非本省需要上传居住证明",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 5, 21),
        confidence: Medium,
    }
    UcloudJilin "ucloud-jilin" {
        kind: Provider,
        publisher: UCloud,
        title: "吉林管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule2/jilin",
        says: "接受外省证件备案。外省身份证备案需要提供暂住证或居住证",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    TencentShandong "tencent-shandong" {
        kind: Provider,
        publisher: Tencent,
        title: "山东管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/0b82202775f5ffef8d6a6f17901454766c0bf32f/product/域名与网站/网站备案/备案准备/各省管局要求/华东各省管局要求/山东管局备案要求.md",
        says: "身份证非本省的需要提供在山东的居住证，暂住证，社保证明，购房合同等",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 9, 30),
        confidence: Medium,
    }
    UcloudShandong "ucloud-shandong" {
        kind: Provider,
        publisher: UCloud,
        title: "山东管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule3/shandong",
        says: "接受外省证件备案，外省身份证备案需要提供暂住证或居住证",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    UcloudSichuan "ucloud-sichuan" {
        kind: Provider,
        publisher: UCloud,
        title: "四川管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule7/sichuan",
        says: "接受外省证件备案，外省身份证备案需要提供暂住证或居住证",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    TencentSichuan "tencent-sichuan" {
        kind: Provider,
        publisher: Tencent,
        title: "四川管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/40597738e0acc3bdf66b7d540a8dee79996738f9/product/域名与网站/网站备案/备案准备/各省管局要求/西南各省管局要求/四川管局备案要求.md",
        says: "需提供在四川学习、生活、工作的相关证明，例如：学生证、社保、聘用合同、居住证等",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 10, 28),
        confidence: Medium,
    }
    QingcloudSichuan "qingcloud-sichuan" {
        kind: Provider,
        publisher: QingCloud,
        title: "四川管局要求 (青云科技 QingCloud)",
        url: "https://github.com/yunify/qingcloud-docs/blob/3094343b2114ca526ab438676fd462fba1dcf53e/content/site/record/prepare/policy_requirement/sichuan.md",
        says: "需提供在四川学习、生活、工作的相关证明（如学生证、社保证明、在职证明、居住证等）",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    QingcloudJilin "qingcloud-jilin" {
        kind: Provider,
        publisher: QingCloud,
        title: "吉林管局要求 (青云科技 QingCloud)",
        url: "https://github.com/yunify/qingcloud-docs/blob/3094343b2114ca526ab438676fd462fba1dcf53e/content/site/record/prepare/policy_requirement/jilin.md",
        says: "（学生可上传学生证）",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    QingcloudLiaoning "qingcloud-liaoning" {
        kind: Provider,
        publisher: QingCloud,
        title: "辽宁管局要求 (青云科技 QingCloud)",
        url: "https://github.com/yunify/qingcloud-docs/blob/3094343b2114ca526ab438676fd462fba1dcf53e/content/site/record/prepare/policy_requirement/liaoning.md",
        says: "证件住所需为本省，如非本省，需上传本省“居住证”、“暂住证”等证明",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    UcloudLiaoning "ucloud-liaoning" {
        kind: Provider,
        publisher: UCloud,
        title: "辽宁管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule2/liaoning",
        says: "接受外省证件备案",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    QingcloudHainan "qingcloud-hainan" {
        kind: Provider,
        publisher: QingCloud,
        title: "海南管局要求 (青云科技 QingCloud)",
        url: "https://github.com/yunify/qingcloud-docs/blob/3db9e5c6bb6758396c8087c0207350ae537f311c/content/site/record/prepare/policy_requirement/hainan.md",
        says: "如非海南本省，需上传“暂住证”或“居住证”等证明",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    UcloudHainan "ucloud-hainan" {
        kind: Provider,
        publisher: UCloud,
        title: "海南管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule4/hainan",
        says: "接受外省证件备案",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    TencentYunnan "tencent-yunnan" {
        kind: Provider,
        publisher: Tencent,
        title: "云南管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/152ce3d7020d201d4f88b2c992a25f9bd2b1fde5/product/域名与网站/网站备案/备案准备/各省管局要求/西南各省管局要求/云南管局备案要求.md",
        says: "个人证件地址非本省，需使用在有效期内的居住证才可以正常备案",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    UcloudYunnan "ucloud-yunnan" {
        kind: Provider,
        publisher: UCloud,
        title: "云南管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule7/yunnan",
        says: "接受外省证件备案",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    UcloudShaanxi "ucloud-shaanxi" {
        kind: Provider,
        publisher: UCloud,
        title: "陕西管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule6/shanxi3",
        says: "不接受外省证件备案",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    TencentTianjin "tencent-tianjin" {
        kind: Provider,
        publisher: Tencent,
        title: "天津管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/1e19e7bb582c6071cc4415a4c695c1c73d546415/product/域名与网站/网站备案/备案准备/各省管局要求/华北各省管局要求/天津管局备案要求.md",
        says: "主体负责人必须是法定代表人",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 9, 30),
        confidence: Medium,
    }
    UcloudTianjin "ucloud-tianjin" {
        kind: Provider,
        publisher: UCloud,
        title: "天津管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule1/tianjin",
        says: "主体负责人需要是法定代表人",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    HuaweiSearchHeilongjiangHunanHenan "huawei-search-heilongjiang-hunan-henan" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云搜索页：ICP备案 (华为云)",
        url: "https://huaweicloud.com/s/JeS6keacjeWKoeS4reW_gyU/t_30_p_12/JUlDUOWkh-ahiCU",
        says: "主体负责人证件号码不能是为其他主体备案过。 主体负责人必须是法定代表人",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 1, 1),
        confidence: Medium,
    }
    TencentHunan "tencent-hunan" {
        kind: Provider,
        publisher: Tencent,
        title: "湖南管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/4dfa429fe35191794c6ad87b82d8c254834dc8a7/product/域名与网站/网站备案/备案准备/各省管局要求/华中各省管局要求/湖南管局备案要求.md",
        says: "主体负责人必须是法定代表人",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 6, 18),
        confidence: Medium,
    }
    UcloudHunan "ucloud-hunan" {
        kind: Provider,
        publisher: UCloud,
        title: "湖南管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule5/hunan",
        says: "主体负责人需要是法定代表人",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    TencentChongqing "tencent-chongqing" {
        kind: Provider,
        publisher: Tencent,
        title: "重庆管局要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/40794c6d2346fda4c9bb3852e4b2d6f368ec7993/product/域名与网站/网站备案/备案准备/各省管局要求/西南各省管局要求/重庆管局要求.md",
        says: "主体负责人必须是法定代表人",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 5, 21),
        confidence: Medium,
    }
    TencentShaanxi "tencent-shaanxi" {
        kind: Provider,
        publisher: Tencent,
        title: "陕西管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/fda2d4f9a3e1915bdcf56bc7e91adcf61ba28f6c/product/域名与网站/网站备案/备案准备/各省管局要求/西北各省管局要求/陕西管局备案要求.md",
        says: "主体负责人必须是法定代表人",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 5, 21),
        confidence: Medium,
    }
    TencentSubjectFaq "tencent-subject-faq" {
        kind: Provider,
        publisher: Tencent,
        title: "主体信息 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/c6e365f21c1971f87c02d978d22f39c455fd7178/product/域名与网站/网站备案/常见问题/备案流程/主体信息/主体信息.md",
        says: "主体负责人可以不是法定代表人…北京、山西、辽宁、江苏、海南",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 7, 8),
        confidence: Medium,
    }
    UcloudHeilongjiang "ucloud-heilongjiang" {
        kind: Provider,
        publisher: UCloud,
        title: "黑龙江管局规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule2/heilongjiang",
        says: "主体负责人需要是法定代表人",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    TencentHebei "tencent-hebei" {
        kind: Provider,
        publisher: Tencent,
        title: "河北管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/78455b89dfa96c8ee7f2568e32938e9c9ff6437c/product/域名与网站/网站备案/备案准备/各省管局要求/华北各省管局要求/河北管局备案要求.md",
        says: "主体负责人必须是法定代表人；法定代表人为外籍人士须授权给中国公民为负责人",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 8, 2),
        confidence: Medium,
    }
    HuaweiSearchHebei "huawei-search-hebei" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云搜索页：ICP备案 (华为云)",
        url: "https://huaweicloud.com/s/JWNvbeWSjHh5euWfn-WQjeWQjue8gOacieS7gOS5iOWMuuWIqyU/t_30_p_7/JUlDUOWkh-ahiCU",
        says: "主体负责人必须是法人,如果法人为外籍须授权给中国公民为负责人并提供法人授权书",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 1, 1),
        confidence: Medium,
    }
    UcloudHebei "ucloud-hebei" {
        kind: Provider,
        publisher: UCloud,
        title: "河北备案规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/rule/rule1/hebei",
        says: "如果法人是外国人，必须授权给中国国籍人员作为主体负责人",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 1),
        confidence: Medium,
    }
    QingcloudAnhui "qingcloud-anhui" {
        kind: Provider,
        publisher: QingCloud,
        title: "安徽管局要求 (青云科技 QingCloud)",
        url: "https://github.com/yunify/qingcloud-docs/blob/3094343b2114ca526ab438676fd462fba1dcf53e/content/site/record/prepare/policy_requirement/anhui.md",
        says: "主体负责人需为法定代表人",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    TencentHainan "tencent-hainan" {
        kind: Provider,
        publisher: Tencent,
        title: "海南管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/60067171276ef05bdc82f3bd40a74dc62354b98f/product/域名与网站/网站备案/备案准备/各省管局要求/华南各省管局要求/海南管局备案要求.md",
        says: "主体负责人不是法定代表人时，网站负责人必须和主体负责人一致",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 7, 29),
        confidence: Medium,
    }
    TencentSichuan2023 "tencent-sichuan-2023" {
        kind: Provider,
        publisher: Tencent,
        title: "四川管局备案要求 (腾讯云)",
        url: "https://cloud.tencent.cn/document/product/243/51725",
        says: "主体负责人非法定代表人需上传主体负责人授权书",
        read_on: day(2026, 11, 26),
        in_force: since(2023, 12, 8),
        confidence: Medium,
    }
    HuaweiSearchAnhuiQinghaiSichuan "huawei-search-anhui-qinghai-sichuan" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云搜索页：ICP备案 (华为云)",
        url: "https://huaweicloud.com/s/JWphc3BlcueJqeiBlOe9keW5s-WPsCU/t_30_p_5/JUlDUOWkh-ahiCU",
        says: "互联网信息服务负责人可以是第三人,需提供授权书,同样由法定代表人签字授权",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 1, 1),
        confidence: Medium,
    }
    TencentBeijing "tencent-beijing" {
        kind: Provider,
        publisher: Tencent,
        title: "北京管局要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/a9f7e0caf22d94246ba165e3dfa8919caa38436f/product/域名与网站/网站备案/备案准备/各省管局要求/华北各省管局要求/北京管局要求.md",
        says: "域名所有者须与主办单位名称或法定代表人一致，且为中文或拼音全称，不能是英文或英文缩写",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 9, 9),
        confidence: Medium,
    }
    HuaweiSearchNingxiaHubei "huawei-search-ningxia-hubei" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云搜索页：ICP备案 (华为云)",
        url: "https://huaweicloud.com/s/JXRla2xh5aSa55So5oi35pyN5Yqh5ZmoJQ/t_30_p_8/JUlDUOWkh-ahiCU",
        says: "域名必须与主办单位一致",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 1, 1),
        confidence: Medium,
    }
    TencentGuangxi "tencent-guangxi" {
        kind: Provider,
        publisher: Tencent,
        title: "广西管局备案要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/32cdec975b9ce7af6cb31aa93caa68fe7420cbe3/product/域名与网站/网站备案/备案准备/各省管局要求/华南各省管局要求/广西管局备案要求.md",
        says: "域名所有者须与主办单位名称或法定代表人一致",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    HuaweiSearchChongqingSites "huawei-search-chongqing-sites" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云搜索页：ICP备案 (华为云)",
        url: "https://huaweicloud.com/s/JeaAjuS5iOmAmui_h-Wfn-WQjeiuv-mXrmZ0cCU/t_30_p_7/JUlDUOWkh-ahiCU",
        says: "域名所有者必须与备案主体一致",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 1, 1),
        confidence: Medium,
    }
    HuaweiSearchTibetChongqingQinghai "huawei-search-tibet-chongqing-qinghai" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云搜索页：ICP备案 (华为云)",
        url: "https://huaweicloud.com/s/JeiBlOmAmuacjeWKoeWZqOS6keacjeWKoeWZqCU/t_30_p_10/JUlDUOWkh-ahiCU",
        says: "域名所有者须与主办单位名称一致",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 1, 1),
        confidence: Medium,
    }
    TencentLiaoning "tencent-liaoning" {
        kind: Provider,
        publisher: Tencent,
        title: "辽宁管局要求 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/136dd2f8c1e563025c35ba0c9b65f8ff0b2e07cb/product/域名与网站/网站备案/备案准备/各省管局要求/东北各省管局要求/辽宁省管局要求.md",
        says: "负责人年龄已满16周岁不满18周岁的，需要提供提供有效的收入证明或工作证明备案",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    TencentUpload "tencent-upload" {
        kind: Provider,
        publisher: Tencent,
        title: "备案材料上传 (Tencent Cloud: uploading the papers)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/bc6c898d8f73dd79cd7227a0f918fdfc86fc0c6e/product/域名与网站/网站备案/备案准备/备案材料上传.md",
        says: "湖南省办理的**域名证书** | 自办理日起至网站备案信息提交日期之间应小于或等于45天",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 11, 5),
        confidence: Medium,
    }
    TencentUploadFaq "tencent-upload-faq" {
        kind: Provider,
        publisher: Tencent,
        title: "材料上传 (腾讯云)",
        url: "https://github.com/tencentyun/qcloud-documents/blob/c4c2e5bdef88eb17633652025d539e7c0c60c324/product/域名与网站/网站备案/常见问题/备案流程/材料上传/材料上传.md",
        says: "需要上传护照来备案。但有部分省份，例如河北，若法定代表人为外籍须授权中国公民为负责人",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 9, 3),
        confidence: Medium,
    }
    HuaweiSearchGuangdong "huawei-search-guangdong" {
        kind: Provider,
        publisher: Huawei,
        title: "华为云搜索页：ICP备案 (华为云)",
        url: "https://huaweicloud.com/s/JeWNjuS4uuS6kW9ic-S4iuS8oOayoeWPjeW6lCU/t_30_p_10/JUlDUOWkh-ahiCU",
        says: "如法人是外国人时,可以上传授权书,法人授权书可以盖法人签名章",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 1, 1),
        confidence: Medium,
    }
    QingcloudTianjin "qingcloud-tianjin" {
        kind: Provider,
        publisher: QingCloud,
        title: "天津管局要求 (青云科技 QingCloud)",
        url: "https://github.com/yunify/qingcloud-docs/blob/32cd6c3ba84b935640cc63f2e729fb6c72fa4bb7/content/site/record/prepare/policy_requirement/tianjing.md",
        says: "负责人未满十八周岁不能备案",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    QingcloudShanghai "qingcloud-shanghai" {
        kind: Provider,
        publisher: QingCloud,
        title: "上海管局要求 (青云科技 QingCloud)",
        url: "https://github.com/yunify/qingcloud-docs/blob/3094343b2114ca526ab438676fd462fba1dcf53e/content/site/record/prepare/policy_requirement/shanghai.md",
        says: "证件住所需为本省，如非本省，需上传本省“暂住证”或“居住证”",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    QingcloudHubei "qingcloud-hubei" {
        kind: Provider,
        publisher: QingCloud,
        title: "湖北管局要求 (青云科技 QingCloud)",
        url: "https://github.com/yunify/qingcloud-docs/blob/88d2bed58010fed4c47b91d3f5638fe7031d90e1/content/site/record/prepare/policy_requirement/hubei.md",
        says: "证件住所需为本省，如非本省，需上传本省“暂住证”或“居住证”",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    QingcloudShaanxi "qingcloud-shaanxi" {
        kind: Provider,
        publisher: QingCloud,
        title: "陕西管局要求 (青云科技 QingCloud)",
        url: "https://github.com/yunify/qingcloud-docs/blob/5eece6f34e1d0c5b9e357c2924c6102630f80e95/content/site/record/prepare/policy_requirement/sanxi.md",
        says: "主体负责人应为法定代表人",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 1, 1),
        confidence: Medium,
    }
    GenerativeAiMeasures "generative-ai-measures" {
        kind: Law,
        publisher: Legislator,
        title: "生成式人工智能服务管理暂行办法 (Interim Measures for the Administration of Generative AI Services, Art 2)",
        url: "https://www.cac.gov.cn/2023-07/13/c_1690898327029107.htm",
        says: "利用生成式人工智能技术向中华人民共和国境内公众提供生成文本、图片、音频、视频等内容的服务（以下称生成式人工智能服务），适用本办法。",
        read_on: day(2026, 11, 26),
        in_force: since(2023, 8, 15),
        confidence: Medium,
        retold: true,
    }
    GenerativeAiFilingNotice "generative-ai-filing-notice" {
        kind: Regulator,
        publisher: Administration,
        title: "国家互联网信息办公室关于发布生成式人工智能服务已备案信息的公告 (notice of generative AI services filed, 2 April 2024)",
        url: "https://www.cac.gov.cn/2024-04/02/c_1713729983803145.htm",
        says: "提供具有舆论属性或者社会动员能力的生成式人工智能服务的，可通过属地网信部门履行备案程序",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 4, 2),
        confidence: Medium,
        retold: true,
    }
    GenerativeAiRegistrationNoticeMay "generative-ai-registration-notice-may" {
        kind: Regulator,
        publisher: Administration,
        title: "生成式人工智能服务备案信息公告（2026年3月至4月） (notice of generative AI services filed in March and April 2026)",
        url: "https://www.cac.gov.cn/2026-05/13/c_1780413225190669.htm",
        says: "直接调用已备案模型能力的应用由地方网信办登记",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 5, 13),
        confidence: Medium,
        retold: true,
    }
    AlgorithmProvisions "algorithm-provisions" {
        kind: Law,
        publisher: Legislator,
        title: "互联网信息服务算法推荐管理规定 (Provisions on Algorithmic Recommendation in Internet Information Services, Arts 24 to 27)",
        url: "https://www.cac.gov.cn/2022-01/04/c_1642894606364259.htm",
        says: "具有舆论属性或者社会动员能力的算法推荐服务提供者应当在提供服务之日起十个工作日内通过互联网信息服务算法备案系统填报服务提供者的名称、服务形式、应用领域、算法类型、算法自评估报告、拟公示内容等信息，履行备案手续。",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 3, 1),
        confidence: High,
    }
    AiLabelMeasures "ai-label-measures" {
        kind: Law,
        publisher: Legislator,
        title: "人工智能生成合成内容标识办法（国信办通字〔2025〕2号） (Measures for Labelling AI-Generated Content, Arts 5, 8 and 14)",
        url: "https://www.gov.cn/zhengce/zhengceku/202503/content_7014286.htm",
        says: "隐式标识包含生成合成内容属性信息、服务提供者名称或者编码、内容编号等制作要素信息",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 9, 1),
        confidence: Medium,
        retold: true,
    }
    AiLabelMeasuresStores "ai-label-measures-stores" {
        kind: Law,
        publisher: Legislator,
        title: "人工智能生成合成内容标识办法（国信办通字〔2025〕2号） (Measures for Labelling AI-Generated Content, Arts 4 and 7)",
        url: "https://www.gov.cn/zhengce/zhengceku/202503/content_7014286.htm",
        says: "在音频的起始、末尾或者中间适当位置添加语音提示或者音频节奏提示等标识，或者在交互场景界面中添加显著的提示标识。",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 9, 1),
        confidence: Medium,
        retold: true,
    }
    AiCompanionMeasures "ai-companion-measures" {
        kind: Law,
        publisher: Legislator,
        title: "人工智能拟人化互动服务管理暂行办法（国家互联网信息办公室令第21号） (Interim Measures for Anthropomorphic AI Interaction Services, Order 21 of the Cyberspace Administration of China)",
        url: "https://github.com/Theonefkguy/Chinese-Laws/blob/e4d0afe499e3b5613229e068be441970a0c1c03d/部门规章/国家互联网信息办公室/人工智能拟人化互动服务管理暂行办法(2026-04-10).md",
        says: "利用人工智能技术，向中华人民共和国境内公众提供模拟自然人人格特征、思维模式和沟通风格的持续性的情感互动服务",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 7, 15),
        confidence: High,
    }
    OpinionAssessmentProvisions "opinion-assessment-provisions" {
        kind: Law,
        publisher: Legislator,
        title: "具有舆论属性或社会动员能力的互联网信息服务安全评估规定 (Provisions on the Security Assessment of Internet Information Services that Can Shape Opinion or Mobilise Society, Arts 2 and 3)",
        url: "https://www.cac.gov.cn/2018-11/15/c_1123716072.htm",
        says: "开办论坛、博客、微博客、聊天室、通讯群组、公众账号、短视频、网络直播、信息分享、小程序等信息服务或者附设相应功能",
        read_on: day(2026, 11, 26),
        in_force: since(2018, 11, 30),
        confidence: Medium,
    }
    OpinionAssessmentProvisions7 "opinion-assessment-provisions-7" {
        kind: Law,
        publisher: Legislator,
        title: "具有舆论属性或社会动员能力的互联网信息服务安全评估规定 (Provisions on the Security Assessment of Internet Information Services that Can Shape Opinion or Mobilise Society, Art 7)",
        url: "https://www.cac.gov.cn/2018-11/15/c_1123716072.htm",
        says: "互联网信息服务提供者应当将安全评估报告通过全国互联网安全管理服务平台提交所在地地市级以上网信部门和公安机关",
        read_on: day(2026, 11, 26),
        in_force: since(2018, 11, 30),
        confidence: Medium,
        retold: true,
    }
    WechatReviewReport "wechat-review-report" {
        kind: Provider,
        publisher: Tencent,
        title: "关于微信小程序部分类目报备审核说明 (WeChat on the review of mini-programs of some categories)",
        url: "https://developers.weixin.qq.com/community/personal/oCJUsw5Ha3ke-MqKrMkMfVFKpwNs/fav",
        says: "发布时事新闻、具有社交属性或以视频、电台为载体的小程序需在上线前,完成向省/自治区/直辖市属地网信部门申请报备的工作",
        read_on: day(2026, 11, 26),
        in_force: since(2023, 9, 1),
        confidence: Medium,
    }
    CybersecurityLaw2025 "cybersecurity-law-2025" {
        kind: Law,
        publisher: Legislator,
        title: "中华人民共和国网络安全法（2025年修正） (Cybersecurity Law as amended in 2025, Arts 23, 26, 27 and 64)",
        url: "https://www.cac.gov.cn/2025-12/29/c_1768735112911946.htm",
        says: "为用户提供信息发布、即时通讯等服务，在与用户签订协议或者确认提供服务时，应当要求用户提供真实身份信息。用户不提供真实身份信息的，网络运营者不得为其提供相关服务。",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: High,
    }
    CybersecurityLaw2016 "cybersecurity-law-2016" {
        kind: Law,
        publisher: Legislator,
        title: "中华人民共和国网络安全法（2016年） (Cybersecurity Law of 2016, Arts 21 and 24)",
        url: "https://github.com/LawRefBook/Laws/blob/master/行政法/网络安全法(2016-11-07).md",
        says: "为用户提供信息发布、即时通讯等服务，在与用户签订协议或者确认提供服务时，应当要求用户提供真实身份信息。",
        read_on: day(2026, 11, 26),
        in_force: since(2017, 6, 1).until(2026, 1, 1),
        confidence: High,
    }
    AntiFraudArticle21 "anti-fraud-law-21" {
        kind: Law,
        publisher: Legislator,
        title: "中华人民共和国反电信网络诈骗法 (Anti-Telecom and Online Fraud Law, Art 21)",
        url: "https://github.com/LawRefBook/Laws/blob/master/社会法/反电信网络诈骗法(2022-09-02).md",
        says: "（四）提供信息、软件发布服务，或者提供即时通讯、网络交易、网络游戏、网络直播发布、广告推广服务。",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 12, 1),
        confidence: High,
    }
    MinorsNetworkRegulations "minors-network-regulations" {
        kind: Law,
        publisher: Legislator,
        title: "未成年人网络保护条例（国务院令第766号） (Regulations on the Protection of Minors in Cyberspace, State Council Decree 766, Arts 31 and 46)",
        url: "https://www.gov.cn/zhengce/content/202310/content_6911288.htm",
        says: "网络服务提供者为未成年人提供信息发布、即时通讯等服务的，应当依法要求未成年人或者其监护人提供未成年人真实身份信息。",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 1, 1),
        confidence: High,
    }
    Decree292Article14 "decree-292-14" {
        kind: Law,
        publisher: Legislator,
        title: "互联网信息服务管理办法（国务院令第292号） (Measures for the Administration of Internet Information Services, State Council Decree 292, Art 14)",
        url: "https://xzfg.moj.gov.cn/front/law/detail?LawID=1756",
        says: "从事新闻、出版以及电子公告等服务项目的互联网信息服务提供者，应当记录提供的信息内容及其发布时间、互联网地址或者域名",
        read_on: day(2026, 11, 26),
        in_force: since(2000, 9, 25),
        confidence: High,
    }
    GradedProtectionMeasures "graded-protection-measures" {
        kind: Law,
        publisher: Legislator,
        title: "信息安全等级保护管理办法（公通字〔2007〕43号） (Measures for Graded Protection of Information Security, Arts 15 and 17)",
        url: "http://www.fsou.net/html/text/chl/972/97233_3.html",
        says: "新建第二级以上信息系统,应当在投入运行后30日内,由其运营、使用单位到所在地设区的市级以上公安机关办理备案手续。",
        read_on: day(2026, 11, 26),
        in_force: since(2007, 6, 22),
        confidence: High,
    }
    GradedProtectionTianjin "graded-protection-tianjin" {
        kind: Firm,
        publisher: Others,
        title: "天津信息安全等级保护办理指南 (a firm’s guide to graded protection in Tianjin)",
        url: "http://www.dttc-icp.com/newsarticle/30518.html",
        says: "部分备案时限已修改为10日内",
        read_on: day(2026, 11, 26),
        in_force: since(2022, 1, 1),
        confidence: Low,
    }
    IncidentReportMeasures "incident-report-measures" {
        kind: Law,
        publisher: Legislator,
        title: "国家网络安全事件报告管理办法 (Measures for Reporting National Cybersecurity Incidents, Arts 2, 4 and 14)",
        url: "https://www.cac.gov.cn/2025-09/15/c_1759583017717009.htm",
        says: "在中华人民共和国境内建设、运营网络或者通过网络提供服务的网络运营者，在发生网络安全事件时，应当按照本办法的规定进行报告。",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 11, 1),
        confidence: Medium,
        retold: true,
    }
    PersonalInformationLaw3 "personal-information-law-3" {
        kind: Law,
        publisher: Legislator,
        title: "中华人民共和国个人信息保护法 (Personal Information Protection Law, Arts 3, 39, 53 and 55)",
        url: "https://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        says: "在中华人民共和国境外处理中华人民共和国境内自然人个人信息的活动，有下列情形之一的，也适用本法",
        read_on: day(2026, 11, 26),
        in_force: since(2021, 11, 1),
        confidence: High,
    }
    NetworkDataRegulations "network-data-regulations" {
        kind: Law,
        publisher: Legislator,
        title: "网络数据安全管理条例（国务院令第790号） (Regulations on Network Data Security, State Council Decree 790, Arts 26 and 35)",
        url: "https://www.cac.gov.cn/2024-09/30/c_1729384452307680.htm",
        says: "应当将有关机构的名称或者代表的姓名、联系方式等报送所在地设区的市级网信部门",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 1, 1),
        confidence: High,
    }
    DataExportProvisions8 "data-export-provisions-8" {
        kind: Law,
        publisher: Legislator,
        title: "促进和规范数据跨境流动规定（国家网信办令第16号） (Provisions on Promoting and Regulating Cross-border Data Flows, Art 8)",
        url: "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        says: "自当年1月1日起累计向境外提供10万人以上、不满100万人个人信息（不含敏感个人信息）或者不满1万人敏感个人信息的",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 3, 22),
        confidence: Medium,
        retold: true,
    }
    DataExportProvisions7 "data-export-provisions-quoted" {
        kind: Law,
        publisher: Legislator,
        title: "促进和规范数据跨境流动规定（国家网信办令第16号） (Provisions on Promoting and Regulating Cross-border Data Flows, Art 7, as quoted)",
        url: "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        says: "自当年 1 月 1 日起累计向境外提供不满 10 万人个人信息（不含敏感个人信息）的",
        read_on: day(2026, 11, 26),
        in_force: since(2024, 3, 22),
        confidence: Medium,
        retold: true,
    }
    DataExportCertification "data-export-certification" {
        kind: Law,
        publisher: Legislator,
        title: "个人信息出境认证办法（国家互联网信息办公室令第20号） (Measures for Certification of Personal Information Exports, Order 20 of the Cyberspace Administration of China, Arts 5 to 8)",
        url: "https://www.cac.gov.cn/2025-10/17/c_1762449728720008.htm",
        says: "自当年1月1日起累计向境外提供10万人以上、不满100万人个人信息（不含敏感个人信息）或者不满1万人敏感个人信息。",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 1, 1),
        confidence: High,
    }
    ProtectionOfficerNotice "protection-officer-notice" {
        kind: Regulator,
        publisher: Administration,
        title: "关于开展个人信息保护负责人信息报送工作的公告 (notice on reporting the person responsible for personal information protection, 18 July 2025)",
        url: "https://www.cac.gov.cn/2025-07/18/c_1754553420421538.htm",
        says: "处理个人信息达到100万人的，应当自数量达到之日起30个工作日内完成信息报送",
        read_on: day(2026, 11, 26),
        in_force: since(2025, 7, 18),
        confidence: Medium,
        retold: true,
    }
    SmallHandlersQuoted "small-handlers-quoted" {
        kind: Law,
        publisher: Legislator,
        title: "小型个人信息处理者个人信息保护简化措施规定（国家互联网信息办公室、公安部令第25号） (Provisions on Simplified Measures for Small Handlers of Personal Information, Order 25, as quoted)",
        url: "https://www.cac.gov.cn/2026-07/24/c_1786638889704872.htm",
        says: "处理不满 10 万自然人个人信息的境内处理者可按《小型个人信息处理者个人信息保护简化措施规定》使用简化表格和机制；该规定自 2026-09-01 施行",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 9, 1),
        confidence: Medium,
        retold: true,
    }
    FinancialMarketingMeasures "financial-marketing-measures" {
        kind: Law,
        publisher: Legislator,
        title: "金融产品网络营销管理办法 (Measures for Online Marketing of Financial Products, Art 2)",
        url: "https://www.cac.gov.cn/2026-04/24/c_1778769008779432.htm",
        says: "其他组织或者个人，不得开展或者变相开展金融产品网络营销",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 9, 30),
        confidence: Medium,
        retold: true,
    }
    DraftPersonalDataRules "recommended-drafts" {
        kind: Firm,
        publisher: Others,
        title: "草案状态笔记 (a developer’s notes in a public repository on drafts on personal data, as seen on 3 September 2026; they refer to the notice at this address)",
        url: "https://www.cac.gov.cn/2026-08/07/c_1787851071612596.htm",
        says: "《大型个人信息处理者个人信息保护规定（征求意见稿）》评论仍开至 2026-09-07",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 9, 3),
        confidence: Low,
        retold: true,
    }
    DraftOnlineViolence "draft-cyberviolence" {
        kind: Firm,
        publisher: Others,
        title: "中国反网络暴力法草案规制 AI 内容 (a digest on the draft law against online violence)",
        url: "https://mp.weixin.qq.com/s/PrzKFhbwjgFEGBPADvFD6Q",
        says: "2026 年 7 月 29 日，国家互联网信息办公室公布《反网络暴力法（征求意见稿）》",
        read_on: day(2026, 11, 27),
        in_force: since(2026, 7, 29),
        confidence: Low,
        retold: true,
    }
    ECommerceLaw "e-commerce-law" {
        kind: Law,
        publisher: Legislator,
        title: "中华人民共和国电子商务法 (E-commerce Law of the PRC)",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/民法商法/电子商务法(2018-08-31).md",
        says: "电子商务经营者应当在其首页显著位置，持续公示营业执照信息、与其经营业务有关的行政许可信息、属于依照本法第十条规定的不需要办理市场主体登记情形等信息，或者上述信息的链接标识。",
        read_on: day(2026, 11, 27),
        in_force: since(2019, 1, 1),
        confidence: High,
    }
    OnlineTradeMeasures "online-trade-measures" {
        kind: Law,
        publisher: Legislator,
        title: "网络交易监督管理办法 (Measures for the Supervision of Online Trading, SAMR Order 37)",
        url: "https://github.com/Theonefkguy/Chinese-Laws/blob/2c4bb614c9e07aad1072b93426033840661e104c/部门规章/市场监督管理总局/网络交易监督管理办法(2021-03-15).md",
        says: "进行核验、登记，建立登记档案，并至少每六个月核验更新一次。",
        read_on: day(2026, 11, 27),
        in_force: since(2021, 5, 1),
        confidence: High,
    }
    PlatformRulesMeasures "platform-rules-measures" {
        kind: Law,
        publisher: Legislator,
        title: "网络交易平台规则监督管理办法 (Measures for the Supervision of the Rules of Online Trading Platforms, Order 116)",
        url: "https://github.com/Theonefkguy/Chinese-Laws/blob/08eb6c2ab240f20873caa2f555a2a232ae16513c/部门规章/市场监督管理总局/网络交易平台规则监督管理办法(2025-12-18).md",
        says: "网络交易平台经营者制定、修改的平台规则，应当至少在实施前七日予以公示。",
        read_on: day(2026, 11, 27),
        in_force: since(2026, 2, 1),
        confidence: High,
    }
    PlatformTaxReport "platform-tax-report" {
        kind: Law,
        publisher: Legislator,
        title: "互联网平台企业涉税信息报送规定 (Provisions on the Reporting of Tax Information by Internet Platforms, State Council Decree 810)",
        url: "https://github.com/Theonefkguy/Chinese-Laws/blob/3a31ab4838460e842e4aca89c072a359b9df7137/行政法规/互联网平台企业涉税信息报送规定(2025-06-20).md",
        says: "互联网平台企业应当于季度终了的次月内，按照国务院税务主管部门规定的身份信息、收入信息的具体类别和内容，向其主管税务机关报送平台内经营者和从业人员的身份信息以及上季度收入信息。",
        read_on: day(2026, 11, 27),
        in_force: since(2025, 6, 20),
        confidence: Medium,
    }
    InternetCulture10 "internet-culture-provisions-10" {
        kind: Law,
        publisher: Legislator,
        title: "互联网文化管理暂行规定 (Interim Provisions on the Administration of Internet Culture), Art 10",
        url: "http://chanye.07073.com/zhengce/449196_2.html",
        says: "非经营性互联网文化单位,应当自设立之日起60日内向所在地省、自治区、直辖市人民政府文化行政部门备案",
        read_on: day(2026, 11, 27),
        in_force: since(2011, 4, 1),
        confidence: Medium,
    }
    DrugLaw "drug-law" {
        kind: Law,
        publisher: Legislator,
        title: "中华人民共和国药品管理法 (Drug Administration Law of the PRC)",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法/药品管理法(2019-08-26).md",
        says: "无药品经营许可证的，不得经营药品。",
        read_on: day(2026, 11, 27),
        in_force: since(2019, 12, 1),
        confidence: High,
    }
    DrugOnlineSales "drug-online-sales" {
        kind: Law,
        publisher: Legislator,
        title: "药品网络销售监督管理办法 (Measures for the Supervision of Online Drug Sales, SAMR Order 58)",
        url: "https://github.com/Theonefkguy/Chinese-Laws/blob/2c4bb614c9e07aad1072b93426033840661e104c/部门规章/市场监督管理总局/药品网络销售监督管理办法(2022-08-03).md",
        says: "从事药品网络销售的，应当是具备保证网络销售药品安全能力的药品上市许可持有人或者药品经营企业。",
        read_on: day(2026, 11, 27),
        in_force: since(2022, 12, 1),
        confidence: High,
    }
    MapRegulations "map-regulations" {
        kind: Law,
        publisher: Legislator,
        title: "地图管理条例 (Regulations on the Administration of Maps, State Council Decree 664)",
        url: "https://www.gov.cn/zhengce/content/2015-12/14/content_10403.htm",
        says: "互联网地图服务单位应当将存放地图数据的服务器设在中华人民共和国境内",
        read_on: day(2026, 11, 27),
        in_force: since(2016, 1, 1),
        confidence: High,
    }
    HumanResourcesRegulations "human-resources-regulations" {
        kind: Law,
        publisher: Legislator,
        title: "人力资源市场暂行条例 (Interim Regulations on the Human Resources Market)",
        url: "https://www.gov.cn/zhengce/content/2018-07/17/content_5307048.htm",
        says: "经营性人力资源服务机构从事职业中介活动的，应当依法向人力资源社会保障行政部门申请行政许可，取得人力资源服务许可证。",
        read_on: day(2026, 11, 27),
        in_force: since(2018, 10, 1),
        confidence: High,
    }
    TicketNotice2017 "ticket-notice-2017" {
        kind: Firm,
        publisher: Others,
        title: "文化部关于规范营业性演出票务市场经营秩序的通知（文市发〔2017〕15号），律师事务所引文 (Notice on the market of tickets to commercial shows, quoted by a law firm)",
        url: "https://www.hylandslaw.com/content/details18_14736.html",
        says: "利用信息网络从事营业性演出票务经营活动的互联网平台企业属于演出票务经营单位，应当按上述规定办理营业性演出许可证。",
        read_on: day(2026, 11, 26),
        in_force: since(2017, 7, 1),
        confidence: Medium,
        retold: true,
    }
    FoodOnlineGuide "food-online-guide" {
        kind: Firm,
        publisher: Others,
        title: "网络食品交易第三方平台、自建网站备案（办事指南，转载） (Guide to the filing of food platforms and of own sites, reposted by an agency)",
        url: "https://m.007swz.com/news/xinxi/yixox.html",
        says: "自建网站食品销售和网络餐饮服务提供者应当在通信主管部门备案后30个工作日内，向所在地县级市场监督管理部门申请备案并提交相关材料；",
        read_on: day(2026, 11, 26),
        in_force: since(2016, 10, 1),
        confidence: Medium,
        retold: true,
    }
    FoodSafetyLaw "food-safety-law" {
        kind: Law,
        publisher: Legislator,
        title: "中华人民共和国食品安全法 (Food Safety Law of the PRC)",
        url: "https://github.com/ImCa0/just-laws/blob/5c000d28a6cc4632797afd652728b4e04bbd311d/docs/administrative/food-safety-law/README.md",
        says: "从事食品生产、食品销售、餐饮服务，应当依法取得许可。但是，销售食用农产品和仅销售预包装食品的，不需要取得许可。",
        read_on: day(2026, 11, 26),
        in_force: since(2015, 10, 1),
        confidence: Medium,
    }
    TourismLaw "tourism-law" {
        kind: Law,
        publisher: Legislator,
        title: "中华人民共和国旅游法 (Tourism Law of the PRC)",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/经济法/旅游法(2018-10-26).md",
        says: "通过网络经营旅行社业务的，应当依法取得旅行社业务经营许可，并在其网站主页的显著位置标明其业务经营许可证信息。",
        read_on: day(2026, 11, 27),
        in_force: since(2013, 10, 1),
        confidence: High,
    }
    MedicalInstitutionRegulations "medical-institution-regulations" {
        kind: Law,
        publisher: Legislator,
        title: "医疗机构管理条例 (Regulations on the Administration of Medical Institutions, Art 24, until 2022-04-30)",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/医疗机构管理条例(2016-02-06).md",
        says: "任何单位或者个人，未取得《医疗机构执业许可证》，不得开展诊疗活动。",
        read_on: day(2026, 11, 26),
        in_force: since(1994, 9, 1).until(2022, 5, 1),
        confidence: High,
    }
    MedicalInstitutionRegulations2022 "medical-institution-regulations-2022" {
        kind: Law,
        publisher: Legislator,
        title: "医疗机构管理条例 (Regulations on the Administration of Medical Institutions, as amended in 2022, Art 23)",
        url: "https://github.com/Theonefkguy/Chinese-Laws/blob/08eb6c2ab240f20873caa2f555a2a232ae16513c/行政法规/医疗机构管理条例(2022-03-29).md",
        says: "任何单位或者个人，未取得《医疗机构执业许可证》或者未经备案，不得开展诊疗活动。",
        read_on: day(2026, 11, 27),
        in_force: since(2022, 5, 1),
        confidence: High,
    }
    DeviceRegulations "device-regulations" {
        kind: Law,
        publisher: Legislator,
        title: "医疗器械监督管理条例 (Regulations on the Supervision of Medical Devices)",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/医疗器械监督管理条例(2021-02-09).md",
        says: "从事医疗器械网络销售的，应当是医疗器械注册人、备案人或者医疗器械经营企业。",
        read_on: day(2026, 11, 27),
        in_force: since(2021, 6, 1),
        confidence: High,
    }
    WeChatQrCodeRule "wechat-qrcode-rule" {
        kind: Provider,
        publisher: Tencent,
        title: "扫普通链接二维码打开小程序 (Opening a mini-program by an ordinary QR code, WeChat)",
        url: "https://developers.weixin.qq.com/miniprogram/introduction/qrcode.html",
        says: "二维码规则的域名须通过ICP备案的验证。",
        read_on: day(2026, 11, 27),
        in_force: since(2026, 1, 1),
        confidence: Medium,
    }
    UcloudTibetOpened "ucloud-tibet-opened" {
        kind: Provider,
        publisher: UCloud,
        title: "关于开通西藏地区网站/APP备案业务通知 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/notice/notice26",
        says: "目前我司已开通全国所有地区网站/APP备案业务。",
        read_on: day(2026, 11, 27),
        in_force: since(2024, 8, 23),
        confidence: Medium,
    }
    UcloudMigration "ucloud-migration" {
        kind: Provider,
        publisher: UCloud,
        title: "ICP备案迁移服务 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/icp-service/icpqianyi",
        says: "将已备案网站的域名迁移到其他备案主体或将已备案网站的域名迁移到未备案过的主体，实现迁移过程中域名备案不中断的备案增值服务",
        read_on: day(2026, 11, 27),
        in_force: since(2024, 1, 17),
        confidence: Medium,
    }
    UcloudDomains "ucloud-domains" {
        kind: Provider,
        publisher: UCloud,
        title: "网站备案域名核验的规则 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/notice/notice9",
        says: "单位性质备案：备案主体信息（主办单位或主体负责人）与域名注册人（域名持有者）实名认证信息一致",
        read_on: day(2026, 11, 27),
        in_force: since(2022, 6, 6),
        confidence: Medium,
    }
    UcloudCount "ucloud-count" {
        kind: Provider,
        publisher: UCloud,
        title: "关于境内云主机备案数量规则调整 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/notice/notice28",
        says: "我司将在2026年3月1日对境内云主机关联备案数量进行调整",
        read_on: day(2026, 11, 27),
        in_force: since(2026, 2, 27),
        confidence: Medium,
    }
    UcloudPsbCode "ucloud-psb-code" {
        kind: Provider,
        publisher: UCloud,
        title: "关于公安联网备案平台流程升级的公告 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/notice/notice27",
        says: "2026年1月23日起，通过UCloud完成ICP备案并授权信息共享的用户，可在UCloud备案管理平台生成专属备案数据码。",
        read_on: day(2026, 11, 27),
        in_force: since(2026, 1, 21),
        confidence: Medium,
    }
    UcloudPsbCodeGuide "ucloud-psb-code-guide" {
        kind: Provider,
        publisher: UCloud,
        title: "公安联网备案数据码获取与使用指引 (UCloud优刻得（优刻得科技股份有限公司）)",
        url: "https://docs.ucloud.cn/beian1/guidance/guidance13",
        says: "则会收到公安联网备案平台生成的有效期为30日的公安联网备案数据码",
        read_on: day(2026, 11, 27),
        in_force: since(2026, 1, 23),
        confidence: Medium,
    }
    VirtualCurrencyNotice2026 "virtual-currency-2026" {
        kind: Regulator,
        publisher: Legislator,
        title: "关于进一步防范和处置虚拟货币等相关风险的通知（银发〔2026〕42号） (Notice of eight authorities on risks of virtual currency and the like)",
        url: "https://www.csrc.gov.cn/csrc/c100028/c7614318/content.shtml",
        says: "境外单位和个人不得以任何形式非法向境内主体提供虚拟货币相关服务",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 2, 6),
        confidence: Medium,
        retold: true,
    }
    VirtualCurrencyNotice2021 "virtual-currency-2021" {
        kind: Regulator,
        publisher: Legislator,
        title: "关于进一步防范和处置虚拟货币交易炒作风险的通知（银发〔2021〕237号） (Notice of ten authorities on trading and speculation in virtual currency)",
        url: "https://www.gov.cn/zhengce/zhengceku/2021-10/08/content_5641404.htm",
        says: "虚拟货币相关业务活动属于非法金融活动",
        read_on: day(2026, 11, 27),
        in_force: since(2021, 9, 15).until(2026, 2, 6),
        confidence: Medium,
        retold: true,
    }
    GenerativeAiMeasures17 "generative-ai-measures-17" {
        kind: Law,
        publisher: Legislator,
        title: "生成式人工智能服务管理暂行办法 (Interim Measures for the Administration of Generative AI Services), Art 17",
        url: "https://www.cac.gov.cn/2023-07/13/c_1690898327029107.htm",
        says: "提供具有舆论属性或者社会动员能力的生成式人工智能服务的，应当按照国家有关规定开展安全评估，并按照《互联网信息服务算法推荐管理规定》履行算法备案和变更、注销备案手续。",
        read_on: day(2026, 11, 26),
        in_force: since(2023, 8, 15),
        confidence: Medium,
        retold: true,
    }
    GenerativeAiMeasures20 "generative-ai-measures-20" {
        kind: Law,
        publisher: Legislator,
        title: "生成式人工智能服务管理暂行办法 (Interim Measures for the Administration of Generative AI Services), Art 20",
        url: "https://www.cac.gov.cn/2023-07/13/c_1690898327029107.htm",
        says: "对来源于中华人民共和国境外向境内提供生成式人工智能服务不符合法律、行政法规和本办法规定的，国家网信部门应当通知有关机构采取技术措施和其他必要措施予以处置。",
        read_on: day(2026, 11, 26),
        in_force: since(2023, 8, 15),
        confidence: Medium,
        retold: true,
    }
    GenerativeAiRegistrationNotice "generative-ai-registration-notice" {
        kind: Regulator,
        publisher: Administration,
        title: "国家互联网信息办公室：生成式人工智能服务备案、登记信息公告 (notice of generative AI services filed and registered, 10 July 2026)",
        url: "https://www.cac.gov.cn/2026-07/10/c_1785427810632554.htm",
        says: "通过API接口或其他方式直接调用已备案模型能力",
        read_on: day(2026, 11, 26),
        in_force: since(2026, 7, 10),
        confidence: Medium,
        retold: true,
    }
    AppInformationProvisions17 "app-information-provisions-17" {
        kind: Law,
        publisher: Legislator,
        title: "移动互联网应用程序信息服务管理规定（2022年） (Provisions on the Administration of Mobile App Information Services, 2022), Art 17, as quoted",
        url: "https://www.mylawcn.com/q/1c5b397ce4e6e6.html",
        says: "应用程序分发平台应当在上线运营三十日内向所在地省、自治区、直辖市网信部门备案。",
        read_on: day(2026, 11, 27),
        in_force: since(2022, 8, 1),
        confidence: Medium,
        retold: true,
    }
    FiledStores2024 "filed-stores-2024" {
        kind: Regulator,
        publisher: Administration,
        title: "应用程序分发平台备案清单（第二批） (Second list of filed app distribution platforms, published by the cyberspace administration)",
        url: "https://cagd.gov.cn/v/2024/04/4867.html",
        says: "国家互联网信息办公室依法依规组织开展应用程序分发平台备案管理工作",
        read_on: day(2026, 11, 27),
        in_force: since(2022, 8, 1),
        confidence: High,
    }
    DoubleReductionReprint "double-reduction-reprint" {
        kind: Law,
        publisher: Legislator,
        title: "关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见，转载 (Opinions on easing homework and off-campus training in compulsory education, as reprinted)",
        url: "https://www.cititic.com/news/mm/1625532-20210724.htm",
        says: "不再审批新的面向学龄前儿童的校外培训机构和面向普通高中学生的学科类校外培训机构",
        read_on: day(2026, 11, 27),
        in_force: since(2021, 7, 24),
        confidence: Medium,
    }
    PerformanceRegulations "performance-regulations" {
        kind: Law,
        publisher: Legislator,
        title: "营业性演出管理条例 (Regulations on Commercial Performances), Arts 2 and 24",
        url: "https://github.com/LawRefBook/Laws/blob/6ef77b0a407dfcb4285dc149af0a159b09e28aa7/行政法规/营业性演出管理条例(2020-11-29).md",
        says: "演出举办单位不得以政府或者政府部门的名义举办营业性演出。",
        read_on: day(2026, 11, 27),
        in_force: since(2005, 9, 1),
        confidence: High,
    }
    GovernmentDomainsReport2018 "government-domains-report-2018" {
        kind: Law,
        publisher: Legislator,
        title: "国务院办公厅关于加强政府网站域名管理的通知，新华社2018年9月6日报道的转载 (Notice of the General Office of the State Council on the domains of government websites, as reported by Xinhua on 6 September 2018, reprinted)",
        url: "http://www.heroclane.cn/politics/2018-09/06/c_1123388696.htm",
        says: "要求各級政府網站域名今后統一成以“.gov.cn”為后綴的英文域名和以“.政務”為后綴的中文域名,不得再使用其他后綴的域名。",
        read_on: day(2026, 11, 27),
        in_force: since(2018, 9, 6),
        confidence: Medium,
        retold: true,
    }
    TravelAgencyRegulations "travel-agency-regulations" {
        kind: Law,
        publisher: Legislator,
        title: "旅行社条例 (Regulations on Travel Agencies, State Council Decree 550), Arts 2, 6 and 23",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/旅行社条例(2020-11-29).md",
        says: "申请经营国内旅游业务和入境旅游业务的，应当取得企业法人资格，并且注册资本不少于30万元。",
        read_on: day(2026, 11, 27),
        in_force: since(2009, 5, 1),
        confidence: High,
    }
    SurveyingLaw "surveying-law" {
        kind: Law,
        publisher: Legislator,
        title: "中华人民共和国测绘法 (Surveying and Mapping Law of the PRC)",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法/测绘法(2017-04-27).md",
        says: "（一）有法人资格；",
        read_on: day(2026, 11, 27),
        in_force: since(2017, 7, 1),
        confidence: High,
    }
    PublishingProvisions2 "publishing-provisions-2" {
        kind: Law,
        publisher: Legislator,
        title: "网络出版服务管理规定 (Provisions for the Administration of Online Publishing Services, Order 5), Art 2",
        url: "http://m.gsky-link.com.cn/help/447.htm",
        says: "本規定所稱網絡出版服務,是指通過信息網絡向公眾提供網絡出版物。",
        read_on: day(2026, 11, 27),
        in_force: since(2016, 3, 10),
        confidence: Medium,
    }
    PublishingProvisions8 "publishing-provisions-8" {
        kind: Law,
        publisher: Legislator,
        title: "网络出版服务管理规定 (Provisions for the Administration of Online Publishing Services, Order 5), Art 8",
        url: "https://78911.com.cn/XinZhengCe/507139-2.html",
        says: "相关服务器和存储设备必须存放在中华人民共和国境内。",
        read_on: day(2026, 11, 27),
        in_force: since(2016, 3, 10),
        confidence: Medium,
    }
    NewsProvisions5 "news-provisions-5" {
        kind: Law,
        publisher: Legislator,
        title: "互联网新闻信息服务管理规定，新闻报道 (Provisions for the Administration of Internet News Information Services, CAC Order 1, Art 5, as reported)",
        url: "https://qy.ctoutiao.com/194318.html",
        says: "向社会公众提供互联网新闻信息服务,应当取得互联网新闻信息服务许可",
        read_on: day(2026, 11, 27),
        in_force: since(2017, 6, 1),
        confidence: Medium,
        retold: true,
    }
    AudioVisualOrder56Article2 "audio-visual-order-56-article-2" {
        kind: Law,
        publisher: Legislator,
        title: "互联网视听节目服务管理规定 (Provisions on Internet Audio-Visual Programme Services, Order 56), Art 2, in an encyclopaedia",
        url: "http://czkjst.org/czkjst/互联网视听节目服务/1490500",
        says: "互联网视听节目服务是指制作、编辑、集成并通过互联网向公众提供视音频节目，以及为他人提供上载传播视听节目服务的活动。",
        read_on: day(2026, 11, 27),
        in_force: since(2008, 1, 31),
        confidence: Medium,
    }
    RideHailingMeasures27 "ride-hailing-measures-27" {
        kind: Law,
        publisher: Legislator,
        title: "网络预约出租汽车经营服务管理暂行办法 (Interim Measures for Online Taxi Booking Services), Art 27, reprinted",
        url: "https://zmt.designcto.com/sxzx/57437.html",
        says: "所采集的个人信息和生成的业务数据,应当在中国内地存储和使用,保存期限不少于2年,除法律法规另有规定外,上述信息和数据不得外流。",
        read_on: day(2026, 11, 27),
        in_force: since(2016, 11, 1),
        confidence: Medium,
    }
    HealthDataMeasures "health-data-measures" {
        kind: Law,
        publisher: Legislator,
        title: "国家健康医疗大数据标准、安全和服务管理办法（试行）（国卫规划发〔2018〕23号） (Measures on Standards, Security and Service of National Health and Medical Big Data, trial), Art 30, as summarised by a law firm",
        url: "https://www.lexology.com/library/detail.aspx?g=7084ad8e-0cf0-4cbd-b724-cf8e205e34e0",
        says: "Big data should be securely stored on reliable servers within the territory of China.",
        read_on: day(2026, 11, 27),
        in_force: since(2018, 7, 12),
        confidence: Medium,
        retold: true,
    }
    EmploymentPromotionLaw "employment-promotion-law" {
        kind: Law,
        publisher: Legislator,
        title: "中华人民共和国就业促进法 (Employment Promotion Law of the PRC)",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/社会法/就业促进法(2015-04-24).md",
        says: "设立职业中介机构应当在工商行政管理部门办理登记后，向劳动行政部门申请行政许可。",
        read_on: day(2026, 11, 27),
        in_force: since(2008, 1, 1),
        confidence: High,
    }
    HumanResourcesBodies "human-resources-bodies" {
        kind: Law,
        publisher: Legislator,
        title: "人力资源服务机构管理规定（人力资源社会保障部令第50号） (Provisions on Human Resources Service Bodies, MOHRSS Order 50), Art 5",
        url: "http://www.btfans.org/?show=1649",
        says: "从事网络招聘服务的，还应当依法取得电信业务经营许可证。",
        read_on: day(2026, 11, 27),
        in_force: since(2023, 8, 1),
        confidence: Medium,
    }
    RecruitmentNotice2026 "recruitment-notice-2026" {
        kind: Regulator,
        publisher: Administration,
        title: "关于规范网络平台招聘类信息发布的通知，新闻报道 (Notice of five authorities on recruitment information on platforms, January 2026, as reported)",
        url: "https://www.jinzhai.net.cn/article/9429.html",
        says: "经营性人力资源服务机构发布招聘信息或网络平台为用人单位提供招聘信息发布等网络招聘服务,应依法取得人力资源服务许可证。",
        read_on: day(2026, 11, 27),
        in_force: since(2026, 1, 13),
        confidence: Medium,
        retold: true,
    }
    InternetDiagnosisMeasures "internet-diagnosis-measures" {
        kind: Law,
        publisher: Legislator,
        title: "互联网诊疗管理办法（试行）（国卫医发〔2018〕25号） (Measures for Internet Diagnosis and Treatment, trial), Art 5",
        url: "https://lawinfochina.com/display.aspx?id=29157&lib=law",
        says: "互联网诊疗活动应当由取得《医疗机构执业许可证》的医疗机构提供。",
        read_on: day(2026, 11, 27),
        in_force: since(2018, 9, 14),
        confidence: Medium,
    }
    PerformanceRules "performance-rules" {
        kind: Law,
        publisher: Legislator,
        title: "营业性演出管理条例实施细则 (Rules on Commercial Performances), Art 5",
        url: "https://zwgk.mct.gov.cn/zfxxgkml/zcfg/bmgz/202012/t20201204_905339.html",
        says: "演出经纪机构是指具备《条例》第六条规定条件，从事下列活动的经营单位",
        read_on: day(2026, 11, 27),
        in_force: since(2009, 10, 1),
        confidence: High,
    }
    ForeignNgoLaw "foreign-ngo-law" {
        kind: Law,
        publisher: Legislator,
        title: "中华人民共和国境外非政府组织境内活动管理法 (Law on the Activities of Overseas NGOs in the Mainland)",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法/境外非政府组织境内活动管理法(2017-11-04).md",
        says: "境外非政府组织在中国境内开展活动，应当依法登记设立代表机构；未登记设立代表机构需要在中国境内开展临时活动的，应当依法备案。",
        read_on: day(2026, 11, 27),
        in_force: since(2017, 1, 1),
        confidence: High,
    }
    ReligionRegulations47 "religion-regulations-47" {
        kind: Law,
        publisher: Legislator,
        title: "宗教事务条例 (Regulations on Religious Affairs, State Council Decree 686), Art 47",
        url: "https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/宗教事务条例(2017-08-26).md",
        says: "从事互联网宗教信息服务，应当经省级以上人民政府宗教事务部门审核同意后，按照国家互联网信息服务管理有关规定办理。",
        read_on: day(2026, 11, 27),
        in_force: since(2018, 2, 1),
        confidence: High,
    }
    ForeignSurveyors "foreign-surveyors" {
        kind: Law,
        publisher: Legislator,
        title: "外国的组织或者个人来华测绘管理暂行办法 (Interim Measures for Surveying by Foreign Organisations or Individuals), Art 8(3), text of 2011; amended in 2019",
        url: "http://ask.fsou.com/html/text/chl/1513/151349_1.html",
        says: "外国的组织或者个人在中华人民共和国领域只申请互联网地图服务测绘资质的，必须依法设立合资企业，且外方投资者在合资企业中的出资比例，最终不得超过50%",
        read_on: day(2026, 11, 27),
        in_force: since(2011, 4, 27),
        confidence: Medium,
    }
    DeepSynthesisProvisions "deep-synthesis-provisions" {
        kind: Law,
        publisher: Legislator,
        title: "互联网信息服务深度合成管理规定，新闻报道 (Provisions on Deep Synthesis in Internet Information Services, as reported)",
        url: "http://fashion.jnbw.org.cn/shishang/2022/1211/70463.html",
        says: "要求深度合成服务提供者落实信息安全主体责任，建立健全管理制度和技术保障措施，制定公开管理规则、平台公约，对使用者进行真实身份信息认证",
        read_on: day(2026, 11, 27),
        in_force: since(2023, 1, 10),
        confidence: Medium,
        retold: true,
    }
}
