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
        &[words(S::NewsProvisions5, "第五条", "向社会公众提供互联网新闻信息服务,应当取得互联网新闻信息服务许可", "Whoever provides internet news information services to the public shall obtain the permit for internet news information services"), words(S::Decree292Article5, "第五条", "从事新闻、出版、教育等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意。", "Whoever provides internet information services of news, publishing, education and the like that by laws, administrative regulations and State provisions need the consent of the competent authority shall lawfully obtain it before applying for the licence or going through filing."), words(S::Decree292Article5Before2025, "第五条", "从事新闻、出版、教育、医疗保健、药品和医疗器械等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意。", "Whoever provides internet information services of news, publishing, education, health care, drugs and medical devices and the like that by laws, administrative regulations and State provisions need the consent of the competent authority shall lawfully obtain it before applying for the licence or going through filing."), words(S::TencentApprovals, "前置审批类别及审批部门", "新闻类 | 所在地省、自治区、直辖市人民政府新闻办公室 | 《互联网新闻信息服务许可证》", "news | information office of the people’s government of the province, autonomous region or municipality of the place | permit for internet news information services")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "publishing",
        Effect::Approval(Approval::Publishing),
        PUBLISHING,
        since(2000, 9, 25),
        &[words(S::PublishingProvisions2, "第二条", "本規定所稱網絡出版服務,是指通過信息網絡向公眾提供網絡出版物。", "Online publishing services, in the sense of these provisions, are the provision of online publications to the public through information networks."), words(S::Decree292Article5, "第五条", "从事新闻、出版、教育等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意。", "Whoever provides internet information services of news, publishing, education and the like that by laws, administrative regulations and State provisions need the consent of the competent authority shall lawfully obtain it before applying for the licence or going through filing."), words(S::Decree292Article5Before2025, "第五条", "从事新闻、出版、教育、医疗保健、药品和医疗器械等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意。", "Whoever provides internet information services of news, publishing, education, health care, drugs and medical devices and the like that by laws, administrative regulations and State provisions need the consent of the competent authority shall lawfully obtain it before applying for the licence or going through filing."), words(S::TencentApprovals, "前置审批类别及审批部门", "出版类 | 所在地省、自治区、直辖市新闻出版行政部门 | 《互联网出版许可证》", "publishing | press and publication department of the province, autonomous region or municipality of the place | internet publishing permit")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "audio-visual",
        Effect::Approval(Approval::AudioVisual),
        AUDIO_VISUAL,
        since(2008, 1, 31),
        &[words(S::AudioVisualOrder56Article2, "第二条", "互联网视听节目服务是指制作、编辑、集成并通过互联网向公众提供视音频节目，以及为他人提供上载传播视听节目服务的活动。", "Internet audio-visual programme services are the activities of making, editing and collecting audio-visual programmes and providing them to the public through the internet, and of providing others with a service to upload and spread them."), words(S::AudioVisualOrder56, "第七条第一款", "从事互联网视听节目服务,应当依照本规定取得广播电影电视主管部门颁发的《信息网络传播视听节目许可证》(以下简称《许可证》)或履行备案手续。", "Whoever provides internet audio-visual programme services shall, under these Provisions, obtain the permit to transmit audio-visual programmes over information networks (“the permit”), issued by the authority for radio, film and television, or go through filing."), words(S::TencentApprovals, "前置审批类别及审批部门", "广播电影电视节目类 |当地广播电视行政部门 |《信息网络传播视听节目许可证》", "radio, film and television programmes | local department for radio and television | permit to transmit audio-visual programmes over information networks"), words(S::WeChatApprovals, "返回结果", "广播电影电视节目", "radio, film and television programmes").indirect().sample()],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "culture",
        Effect::Approval(Approval::Culture),
        COMMERCIAL_CULTURE,
        since(2011, 4, 1),
        &[words(S::TencentApprovals, "前置审批类别及审批部门", "文化类 | 当地文化行政部门 |《网络文化经营许可证》", "culture | local culture department | internet culture business permit"), words(S::WeChatApprovals, "返回结果", "文化", "culture").indirect().sample(), words(S::InternetCulture3, "第三条", "经营性互联网文化活动是指以营利为目的,通过向上网用户收费或者以电子商务,广告、赞助等方式获取利益", "Commercial internet culture activities are those for profit that gain by charging internet users, or by e-commerce, advertising, sponsorship and the like"), words(S::InternetCulture8, "第八条", "第八条 申请从事经营性互联网文化活动,应当向所在地省、自治区、直辖市人民政府文化行政部门提出申请,由省、自治区、直辖市人民政府文化行政部门审核批准。", "Article 8: Whoever applies to carry on commercial internet culture activities shall apply to the culture department of the people’s government of the province, autonomous region or municipality of the place, which examines and approves it.")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "game-number",
        Effect::Approval(Approval::GameNumber),
        PUBLIC_GAMES,
        since(2016, 3, 10),
        &[words(S::TencentApprovals, "游戏类", "游戏产品在正式上线以及收费之前需要先进行审批才可以上线运营，游戏行业由中共中央宣传部出版局进行前置审批。", "A game must first be approved before it formally goes online and before it charges; only then may it go online and be operated. For games the pre-approval is made by the publication bureau of the Publicity Department of the CPC Central Committee."), words(S::PublishingProvisions27, "第二十七条", "网络游戏上网出版前,必须向所在地省、自治区、直辖市出版行政主管部门提出申请,经审核同意后,报国家新闻出版广电总局审批。", "Before an online game is published on the internet, an application must be made to the publication authority of the province, autonomous region or municipality of the place; after its consent it is submitted to the national administration of press, publication, radio, film and television for approval.")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "drugs-devices-approval",
        Effect::Approval(Approval::DrugsDevices),
        is!(Topics: DrugsDevices),
        since(2000, 9, 25).until(2025, 12, 22),
        &[words(S::Decree292Article5Before2025, "第五条", "从事新闻、出版、教育、医疗保健、药品和医疗器械等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意。", "Whoever provides internet information services of news, publishing, education, health care, drugs and medical devices and the like that by laws, administrative regulations and State provisions need the consent of the competent authority shall lawfully obtain it before applying for the licence or going through filing."), words(S::TencentApprovals, "前置审批类别及审批部门", "药品和医疗器械类 | 当地省、直辖市（食品）药品监督管理部门和卫生部门 |《互联网药品信息服务资格证书》", "drugs and medical devices | the local (food and) drug authority and the health department of the province or municipality | internet drug information service certificate")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "religion",
        Effect::Approval(Approval::Religion),
        is!(Topics: Religion),
        since(2018, 2, 1),
        &[words(S::ReligionRegulations47, "第四十七条", "从事互联网宗教信息服务，应当经省级以上人民政府宗教事务部门审核同意后，按照国家互联网信息服务管理有关规定办理。", "Whoever provides internet religious information services shall first have the consent of the religious affairs department of the people’s government of the province or above, and then follow the State’s provisions on internet information services."), words(S::ReligionMeasures6, "第七条", "从事互联网宗教信息服务,应当向所在地省、自治区、直辖市人民政府宗教事务部门提出申请", "Whoever provides internet religious information services shall apply to the religious affairs department of the people’s government of the province, autonomous region or municipality of its place"), words(S::ReligionMeasures, "正文", "从事互联网宗教信息服务,应当向所在地省级人民政府宗教事务部门提出申请", "Whoever provides internet religious information services shall apply to the religious affairs department of the people’s government of the province where it is")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "ride-hailing",
        Effect::Approval(Approval::RideHailing),
        is!(Topics: RideHailing),
        since(2016, 11, 1),
        &[words(S::RideHailingMeasures, "第十条", "网约车平台公司应当在取得相应《网络预约出租汽车经营许可证》并向企业注册地省级通信主管部门申请互联网信息服务备案后…", "A ride-hailing platform company shall, after it has obtained the corresponding licence for online taxi booking and applied to the provincial communications authority of its place of registration for the filing of the internet information service, …"), words(S::WeChatApprovals, "返回结果", "网络预约车", "ride-hailing").indirect().sample(), words(S::TencentApprovals, "前置审批类别及审批部门", "网络预约车 | 公司注册所在地的交通管理委员会 |《网络预约出租汽车经营许可证》", "online ride-hailing | transport commission of the place where the company is registered | licence to operate online ride-hailing")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "finance",
        Effect::Approval(Approval::Finance),
        is!(Topics: Finance),
        since(2021, 1, 1),
        &[words(S::WeChatApprovals, "返回结果", "互联网金融", "internet finance").indirect().sample(), words(S::TencentApprovals, "金融类", "在办理网站备案时，需提供金融管理部门的专项审批文件", "Whoever files a website must provide the special approval of the financial authority"), words(S::UcloudReview, "（金融）", "对未取得相关金融业务牌照或金融监管部门许可的互联网金融从业机构或个人，通信管理部门不予ICP备案", "Internet finance businesses or individuals that have not obtained the licence for the financial business or the permission of the financial regulator are not given an ICP filing by the communications administration")],
    )
    .for_outcomes(OUGHT),
    Rule::new(
        "training",
        Effect::Approval(Approval::Training),
        TRAINING,
        since(2021, 7, 24),
        &[words(S::DoubleReduction13, "十三", "各地不再审批新的面向义务教育阶段学生的学科类校外培训机构,现有学科类培训机构统一登记为非营利性机构。对原备案的线上学科类培训机构,改为审批制。", "Nowhere are new institutions approved any more that train pupils of compulsory education in school subjects; existing ones are uniformly registered as non-profit institutions. Online institutions that train in school subjects and had been filed are brought under a system of approval."), words(S::Decree292Article5, "第五条", "从事新闻、出版、教育等互联网信息服务，依照法律、行政法规以及国家有关规定须经有关主管部门审核同意的，在申请经营许可或者履行备案手续前，应当依法经有关主管部门审核同意。", "Whoever provides internet information services of news, publishing, education and the like that by laws, administrative regulations and State provisions need the consent of the competent authority shall lawfully obtain it before applying for the licence or going through filing."), words(S::WeChatApprovals, "返回结果", "校外培训", "off-campus training").indirect().sample(), words(S::TencentApprovals, "校外培训类", "凡营业内容涉及校外培训（包含线上培训、线下培训、远程培训及其他培训形式）类的企业在办理 ICP 备案前均需提供备案所在地省、市、区教育部门提供的前置审批文件。", "Companies whose business touches off-campus training (online, offline, remote and other forms) must, before they go through the ICP filing, provide the approval document of the education department of the province, city or district of the filing.")],
    )
    .for_outcomes(OUGHT),
    // 不再审批新的: whoever has no approval for school subjects gets none, which no question asks.
    Rule::new(
        "training-closed-for-school-subjects",
        Effect::Doubt,
        TRAINING,
        since(2021, 7, 24),
        &[words(S::DoubleReduction13, "十三", "各地不再审批新的面向义务教育阶段学生的学科类校外培训机构,现有学科类培训机构统一登记为非营利性机构。", "Nowhere are new institutions approved any more that train pupils of compulsory education in school subjects; existing ones are uniformly registered as non-profit institutions.").second_hand(), words(S::DoubleReductionReprint, "（转载）", "不再审批新的面向学龄前儿童的校外培训机构和面向普通高中学生的学科类校外培训机构", "new off-campus training institutions for children of pre-school age, and new ones for school subjects of pupils of general senior secondary schools, are no longer approved").second_hand()],
    )
    .contrary_reading(O::TrainingClosed)
    .decided_by_regulator(),
    // 国有独资或国有控股单位: the permit goes to such applicants alone, which no question asks.
    Rule::new(
        "audio-visual-state-controlled",
        Effect::Doubt,
        AUDIO_VISUAL,
        since(2008, 1, 31),
        &[words(S::AudioVisualOrder56, "第八条（一）", "具备法人资格，为国有独资或国有控股单位", "it has legal personality, and is wholly State-owned or State-controlled"), words(S::AudioVisualOrder56, "第八条（一）", "具备法人资格，为国有独资或国有控股单位，且在申请之日前三年内无违法违规记录；", "it has legal personality, is wholly State-owned or State-controlled, and has no record of breaches within the three years before the application;"), words(S::UcloudApprovals, "前置审批行业及批复单位（广播电影电视节目类）", "点播类，仅国企可办理", "video on demand: only State-owned companies can obtain it")],
    )
    .contrary_reading(O::AudioVisualStateControlled)
    .decided_by_regulator(),
];
