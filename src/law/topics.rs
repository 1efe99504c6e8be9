//! Permits of other authorities that come before the filing.

use super::plans::{AUDIO_VISUAL, COMMERCIAL_CULTURE, NEWS, PUBLIC_GAMES, PUBLISHING, TRAINING};
use super::sources::Source as S;
use crate::date::since;
use crate::evidence::words;
use crate::ids::Approval;
use crate::ids::OtherReading as O;
use crate::is;
use crate::rule::{Effect, Rule};
use crate::sets::OUGHT;

/// The rules.
pub const RULES: &[Rule] = &[
    // 从事新闻、出版、教育等互联网信息服务…在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意。
    Rule::new(
        "news",
        Effect::Approval(Approval::News),
        NEWS,
        since(2000, 9, 25),
        &[words(S::NewsProvisions5, "第五条", "向社会公众提供互联网新闻信息服务,应当取得互联网新闻信息服务许可", "whoever offers internet news information services to the public obtains the permit"), words(S::Decree292Article5, "第五条", "从事新闻、出版、教育等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意。", "news, publishing, education …: approval of the competent department before licence or filing"), words(S::Decree292Article5Before2025, "第五条", "从事新闻、出版、教育、医疗保健、药品和医疗器械等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的…", "news, publishing, education, health, drugs and devices …"), words(S::TencentApprovals, "前置审批类别及审批部门", "新闻类 | 所在地省、自治区、直辖市人民政府新闻办公室 | 《互联网新闻信息服务许可证》", "news | information office of the provincial government | permit")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "publishing",
        Effect::Approval(Approval::Publishing),
        PUBLISHING,
        since(2000, 9, 25),
        &[words(S::PublishingProvisions2, "第二条", "本規定所稱網絡出版服務,是指通過信息網絡向公眾提供網絡出版物。", "Online publishing services are those that give online publications to the public over information networks."), words(S::Decree292Article5, "第五条", "从事新闻、出版、教育等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意。", "news, publishing, education …: approval of the competent department before licence or filing"), words(S::Decree292Article5Before2025, "第五条", "从事新闻、出版、教育、医疗保健、药品和医疗器械等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的…", "news, publishing, education, health, drugs and devices …"), words(S::TencentApprovals, "前置审批类别及审批部门", "出版类 | 所在地省、自治区、直辖市新闻出版行政部门 | 《互联网出版许可证》", "publishing | provincial press and publication department | permit")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "audio-visual",
        Effect::Approval(Approval::AudioVisual),
        AUDIO_VISUAL,
        since(2008, 1, 31),
        &[words(S::AudioVisualOrder56Article2, "第二条", "互联网视听节目服务是指制作、编辑、集成并通过互联网向公众提供视音频节目，以及为他人提供上载传播视听节目服务的活动。", "making, editing and collecting programmes and giving them to the public over the internet, and letting others upload and spread them"), words(S::AudioVisualOrder56, "第七条第一款", "从事互联网视听节目服务,应当依照本规定取得广播电影电视主管部门颁发的《信息网络传播视听节目许可证》(以下简称《许可证》)或履行备案手续。", "Whoever provides internet audio-visual programme services shall obtain the permit of the broadcasting authority under these Provisions, or go through filing."), words(S::TencentApprovals, "前置审批类别及审批部门", "广播电影电视节目类 |当地广播电视行政部门", "radio, film, television | local broadcasting department"), words(S::WeChatApprovals, "返回结果", "广播电影电视节目", "radio, film and television programmes")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "culture",
        Effect::Approval(Approval::Culture),
        COMMERCIAL_CULTURE,
        since(2011, 4, 1),
        &[words(S::TencentApprovals, "前置审批类别及审批部门", "文化类 | 当地文化行政部门 |《网络文化经营许可证》", "culture | local culture department | permit"), words(S::WeChatApprovals, "返回结果", "文化", "culture"), words(S::InternetCulture3, "第三条", "经营性互联网文化活动指以营利为目的,通过向上网用户收费或者电子商务、广告、赞助等方式获取利益,提供互联网文化产品及其服务的活动。", "commercial: for profit, by charging users or by e-commerce, advertising, sponsorship"), words(S::InternetCulture8, "《互联网文化管理暂行规定》第八条", "第八条 申请从事经营性互联网文化活动,应当向所在地省、自治区、直辖市人民政府文化行政部门提出申请,由省、自治区、直辖市人民政府文化行政部门审核批准。", "Article 8: applications for commercial internet culture activities go to and are approved by the provincial culture department.")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "game-number",
        Effect::Approval(Approval::GameNumber),
        PUBLIC_GAMES,
        since(2016, 3, 10),
        &[words(S::TencentApprovals, "游戏类", "游戏产品在正式上线以及收费之前需要先进行审批才可以上线运营，游戏行业由中共中央宣传部出版局进行前置审批。", "games need approval before launch and charging; by the publication bureau of the CCP Publicity Department"), words(S::PublishingProvisions27, "第二十七条", "网络游戏上网出版前,必须向所在地省、自治区、直辖市出版行政主管部门提出申请,经审核同意后,报国家新闻出版广电总局审批。", "Before going online, games must be applied for with the provincial publication department and, after its consent, approved by the national administration.")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "drugs-devices-approval",
        Effect::Approval(Approval::DrugsDevices),
        is!(Topics: DrugsDevices),
        since(2000, 9, 25).until(2025, 12, 22),
        &[words(S::Decree292Article5Before2025, "第五条", "从事新闻、出版、教育、医疗保健、药品和医疗器械等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的…", "news, publishing, education, health, drugs and devices …"), words(S::TencentApprovals, "前置审批类别及审批部门", "药品和医疗器械类 | 当地省、直辖市（食品）药品监督管理部门和卫生部门 |《互联网药品信息服务资格证书》", "drugs and devices | drug authority | qualification certificate")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "religion",
        Effect::Approval(Approval::Religion),
        is!(Topics: Religion),
        since(2018, 2, 1),
        &[words(S::ReligionRegulations47, "第四十七条", "从事互联网宗教信息服务，应当经省级以上人民政府宗教事务部门审核同意后，按照国家互联网信息服务管理有关规定办理。", "internet religious information services need the consent of the provincial religious affairs department before the rules on internet information services are followed"), words(S::ReligionMeasures6, "第六条", "从事互联网宗教信息服务,应当向所在地省、自治区、直辖市人民政府宗教事务部门提出申请", "whoever provides internet religious information services applies to the provincial religious affairs department"), words(S::ReligionMeasures, "正文", "从事互联网宗教信息服务,应当向所在地省级人民政府宗教事务部门提出申请", "apply to the provincial religious affairs department")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "ride-hailing",
        Effect::Approval(Approval::RideHailing),
        is!(Topics: RideHailing),
        since(2016, 11, 1),
        &[words(S::RideHailingMeasures, "第十条（引文）", "网约车经营者应当在取得《网络预约出租汽车经营许可证》并按照规定向通信主管部门申请互联网信息服务备案后,方可以开展相关业务。", "Ride-hailing operators may start only after obtaining the ride-hailing permit and filing their internet information service with the communications authority as provided."), words(S::WeChatApprovals, "返回结果", "网络预约车", "ride-hailing"), words(S::TencentApprovals, "前置审批类别及审批部门", "网络预约车 | 公司注册所在地的交通管理委员会 |《网络预约出租汽车经营许可证》", "ride-hailing | transport authority of the place of registration | permit")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "finance",
        Effect::Approval(Approval::Finance),
        is!(Topics: Finance),
        since(2021, 1, 1),
        &[words(S::WeChatApprovals, "返回结果", "互联网金融", "internet finance"), words(S::TencentApprovals, "金融类", "在办理网站备案时，需提供金融管理部门的专项审批文件", "when filing, the special approval of the financial authority must be given"), words(S::UcloudReview, "（金融）", "对未取得相关金融业务牌照或金融监管部门许可的互联网金融从业机构或个人，通信管理部门不予ICP备案", "internet finance operators without licence or permission are not filed")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "training",
        Effect::Approval(Approval::Training),
        TRAINING,
        since(2021, 7, 24),
        &[words(S::DoubleReduction13, "十三", "各地不再审批新的面向义务教育阶段学生的学科类校外培训机构,现有学科类培训机构统一登记为非营利性机构。对原备案的线上学科类培训机构,改为审批制。", "No new institutions that tutor school subjects in compulsory education are approved; existing ones are registered as non-profit. Online ones that were filed before need approval."), words(S::Decree292Article5, "第五条", "从事新闻、出版、教育等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意。", "news, publishing, education …: approval of the competent department before licence or filing"), words(S::WeChatApprovals, "返回结果", "校外培训", "off-campus training"), words(S::TencentApprovals, "校外培训类", "凡营业内容涉及校外培训（包含线上培训、线下培训、远程培训及其他培训形式）类的企业在办理 ICP 备案前均需提供备案所在地省、市、区教育部门提供的前置审批文件。", "companies whose business is off-campus training must give the education department's approval before ICP filing")],
    )
    .for_outcomes(OUGHT),
    // 不再审批新的: whoever has no approval for school subjects gets none, which no question asks.
    Rule::new(
        "training-closed-for-school-subjects",
        Effect::Doubt,
        TRAINING,
        since(2021, 7, 24),
        &[words(S::DoubleReduction13, "十三", "各地不再审批新的面向义务教育阶段学生的学科类校外培训机构,现有学科类培训机构统一登记为非营利性机构。", "No new institutions that tutor school subjects in compulsory education are approved; existing ones are registered as non-profit.").second_hand(), words(S::DoubleReductionReprint, "（转载）", "不再审批新的面向学龄前儿童的校外培训机构和面向普通高中学生的学科类校外培训机构", "no new off-campus institutions for pre-school children, nor for the school subjects of senior-school pupils, are approved").second_hand()],
    )
    .contrary_reading(O::TrainingClosed)
    .decided_by_regulator(),
    // 国有独资或国有控股单位: the permit goes to such applicants alone, which no question asks.
    Rule::new(
        "audio-visual-state-controlled",
        Effect::Doubt,
        AUDIO_VISUAL,
        since(2008, 1, 31),
        &[words(S::AudioVisualOrder56, "（条件）", "具备法人资格，为国有独资或国有控股单位", "a legal person, wholly State-owned or State-controlled"), words(S::AudioVisualOrder56, "第八条（一）", "具备法人资格，为国有独资或国有控股单位，且在申请之日前三年内无违法违规记录；", "a legal person, wholly State-owned or State-controlled …"), words(S::UcloudApprovals, "前置审批行业及批复单位（广播电影电视节目类）", "点播类，仅国企可办理", "video on demand: only State-owned companies can obtain it")],
    )
    .contrary_reading(O::AudioVisualStateControlled)
    .decided_by_regulator(),
];
