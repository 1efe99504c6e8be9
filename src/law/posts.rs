//! What users post, and what is shown to them: assessment, algorithms, real names, records.

use super::sources::Source as S;
use super::terms::{
    GOES_ON, NEW_ORDER, NEWS, PUBLIC_GAMES, PUBLIC_MODEL, PUBLISHING, TO_THE_PUBLIC, WITHIN_REACH,
};
use crate::date::since;
use crate::evidence::words;
use crate::ids::Document as D;
use crate::ids::{Duty, Event, Stage, Unit};
use crate::rule::{Due, Effect, Rule};
use crate::sets::{FILED, OutcomeSet};
use crate::{all, any, is};

/// The rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "security-assessment",
        Effect::Duty(Duty::SecurityAssessment, None),
        all!(TO_THE_PUBLIC, is!(Activities: Community), GOES_ON, WITHIN_REACH),
        since(2018, 11, 30),
        &[words(S::OpinionAssessmentProvisions, "第二条（一）", "开办论坛、博客、微博客、聊天室、通讯群组、公众账号、短视频、网络直播、信息分享、小程序等信息服务或者附设相应功能", "running forums, blogs, microblogs, chat rooms, messaging groups, public accounts, short video, live streaming, information sharing, mini-programs and other information services, or having such functions attached").indirect(), words(S::OpinionAssessmentProvisions, "第三条（一）", "具有舆论属性或社会动员能力的信息服务上线,或者信息服务增设相关功能的", "where an information service with the capacity to shape opinion or mobilise society goes online, or an information service adds functions of that kind"), words(S::OpinionAssessmentProvisions, "第三条", "具有下列情形之一的,应当依照本规定自行开展安全评估,并对评估结果负责", "in any of these cases the security assessment shall be carried out by oneself under these provisions, and one answers for its result"), words(S::OpinionAssessmentProvisions, "文首", "该规定自2018年11月30日起施行", "These provisions take effect on 30 November 2018"), words(S::OpinionAssessmentProvisions7, "第七条", "互联网信息服务提供者应当将安全评估报告通过全国互联网安全管理服务平台提交所在地地市级以上网信部门和公安机关", "The provider of an internet information service shall submit the report of the security assessment, through the national service platform for internet security management, to the cyberspace administration and the police of the prefecture-level city or above where it is located"), words(S::WechatReviewReport, "引言", "发布时事新闻、具有社交属性或以视频、电台为载体的小程序需在上线前,完成向省/自治区/直辖市属地网信部门申请报备的工作", "mini-programs that publish current news, have social features or are carried by video or radio need, before going online, to be reported to the cyberspace administration of their province, autonomous region or municipality").indirect()],
    )
    .for_outcomes(OutcomeSet::ALL),
    // Whether a mini-program without posts is meant, the platform and the administration say.
    Rule::new(
        "security-assessment-of-mini-programs",
        Effect::Duty(Duty::SecurityAssessment, None),
        all!(is!(Service: MiniProgram), GOES_ON, WITHIN_REACH),
        since(2018, 11, 30),
        &[words(S::OpinionAssessmentProvisions, "第二条（一）", "开办论坛、博客、微博客、聊天室、通讯群组、公众账号、短视频、网络直播、信息分享、小程序等信息服务或者附设相应功能", "running forums, blogs, microblogs, chat rooms, messaging groups, public accounts, short video, live streaming, information sharing, mini-programs and other information services, or having such functions attached").indirect(), words(S::WechatReviewReport, "引言", "发布时事新闻、具有社交属性或以视频、电台为载体的小程序需在上线前,完成向省/自治区/直辖市属地网信部门申请报备的工作", "mini-programs that publish current news, have social features or are carried by video or radio need, before going online, to be reported to the cyberspace administration of their province, autonomous region or municipality").indirect()],
    )
    .for_outcomes(OutcomeSet::ALL)
    .decided_by_regulator(),
    // 信息分享: other people's information may be shared without a forum.
    Rule::new(
        "security-assessment-of-sharing",
        Effect::Duty(Duty::SecurityAssessment, None),
        all!(TO_THE_PUBLIC, is!(Activities: InformationPlatform), GOES_ON, WITHIN_REACH),
        since(2018, 11, 30),
        &[words(S::OpinionAssessmentProvisions, "第二条（一）", "开办论坛、博客、微博客、聊天室、通讯群组、公众账号、短视频、网络直播、信息分享、小程序等信息服务或者附设相应功能", "running forums, blogs, microblogs, chat rooms, messaging groups, public accounts, short video, live streaming, information sharing, mini-programs and other information services, or having such functions attached").indirect()],
    )
    .for_outcomes(OutcomeSet::ALL)
    .decided_by_regulator(),
    // The store itself is filed, apart from the apps in it.
    Rule::new(
        "store-filing",
        Effect::Duty(Duty::StoreFiling, Some(Due { count: 30, unit: Unit::Days, after: Event::SiteOpens })),
        all!(TO_THE_PUBLIC, is!(Activities: AppStore), GOES_ON, WITHIN_REACH),
        since(2022, 8, 1),
        &[words(S::AppInformationProvisions17, "第十七条（引文）", "应用程序分发平台应当在上线运营三十日内向所在地省、自治区、直辖市网信部门备案。", "App distribution platforms shall file with the cyberspace administration of their province within thirty days of going into operation."), words(S::FiledStores2024, "（正文）", "2022年8月1日《移动互联网应用程序信息服务管理规定》正式实施以来,国家互联网信息办公室依法依规组织开展应用程序分发平台备案管理工作。", "Since the Provisions took effect on 1 August 2022, the Cyberspace Administration of China has run the filing of app distribution platforms as the law requires.").indirect()],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "posts-assessment",
        Effect::Document(D::AiAssessment, Stage::Approval),
        all!(TO_THE_PUBLIC, is!(Activities: Community), NEW_ORDER),
        since(2018, 11, 30),
        &[words(S::OpinionAssessmentProvisions, "第三条（一）", "具有舆论属性或社会动员能力的信息服务上线,或者信息服务增设相关功能的", "where an information service with the capacity to shape opinion or mobilise society goes online, or an information service adds functions of that kind"), words(S::OpinionAssessmentProvisions7, "第七条", "互联网信息服务提供者应当将安全评估报告通过全国互联网安全管理服务平台提交所在地地市级以上网信部门和公安机关", "The provider of an internet information service shall submit the report of the security assessment, through the national service platform for internet security management, to the cyberspace administration and the police of the prefecture-level city or above where it is located")],
    )
    .for_outcomes(FILED),
    // No question asks whether a feed or a ranking chooses what is seen.
    Rule::new(
        "algorithm-filing-of-feeds",
        Effect::Duty(Duty::AlgorithmFiling, Some(Due { count: 10, unit: Unit::WorkingDays, after: Event::SiteOpens })),
        all!(TO_THE_PUBLIC,
            is!(Activities: Community | Search | InformationPlatform),
            GOES_ON, WITHIN_REACH
        ),
        since(2022, 3, 1),
        &[words(S::AlgorithmProvisions, "第二十四条", "具有舆论属性或者社会动员能力的算法推荐服务提供者应当在提供服务之日起十个工作日内通过互联网信息服务算法备案系统填报服务提供者的名称、服务形式、应用领域、算法类型、算法自评估报告、拟公示内容等信息，履行备案手续。", "Providers of algorithmic recommendation services with the capacity to shape opinion or mobilise society shall, within ten working days from the day the service is offered, enter the provider’s name, the form of service, the field, the type of algorithm, the self-assessment report, the text to be published and the like in the filing system for algorithms, and go through filing."), words(S::AlgorithmProvisions, "第二十六条", "完成备案的算法推荐服务提供者应当在其对外提供服务的网站、应用程序等的显著位置标明其备案编号并提供公示信息链接。", "A provider of algorithmic recommendation services that has filed shall show its filing number, with a link to the published text, in a prominent place of the site, app or the like by which it serves the public.")],
    )
    .for_outcomes(OutcomeSet::ALL)
    .decided_by_regulator(),
    Rule::new(
        "real-names",
        Effect::Duty(Duty::RealNames, None),
        all!(TO_THE_PUBLIC, is!(Activities: Community), GOES_ON, WITHIN_REACH),
        since(2017, 6, 1),
        &[words(S::CybersecurityLaw2025, "第二十六条", "为用户提供信息发布、即时通讯等服务，在与用户签订协议或者确认提供服务时，应当要求用户提供真实身份信息。用户不提供真实身份信息的，网络运营者不得为其提供相关服务。", "Network operators that provide users with services of publishing information, instant messaging and the like shall require the users’ true identity data when they make the agreement or confirm the service. Where a user does not give them, the network operator may not provide the service."), words(S::CybersecurityLaw2025, "第六十四条", "网络运营者违反本法第二十六条第一款规定，未要求用户提供真实身份信息，或者对不提供真实身份信息的用户提供相关服务的，由有关主管部门责令改正", "A network operator that, in breach of Article 26, paragraph 1, does not ask users for their true identity data, or serves users who do not give them, is ordered by the competent authority to mend"), words(S::CybersecurityLaw2016, "第二十四条", "为用户提供信息发布、即时通讯等服务，在与用户签订协议或者确认提供服务时，应当要求用户提供真实身份信息。", "Network operators that provide users with services of publishing information, instant messaging and the like shall require the users’ true identity data when they make the agreement or confirm the service.")],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "real-names-in-trade",
        Effect::Duty(Duty::RealNames, None),
        all!(TO_THE_PUBLIC,
            is!(Activities:
                Marketplace | InformationPlatform | Community | AppStore | Advertising | Games),
            GOES_ON, WITHIN_REACH
        ),
        since(2022, 12, 1),
        &[words(S::AntiFraudArticle21, "第二十一条（四）", "电信业务经营者、互联网服务提供者为用户提供下列服务，在与用户签订协议或者确认提供服务时，应当依法要求用户提供真实身份信息，用户不提供真实身份信息的，不得提供服务：…（四）提供信息、软件发布服务，或者提供即时通讯、网络交易、网络游戏、网络直播发布、广告推广服务。", "Telecom operators and internet service providers that provide users with the following services shall, when they make the agreement or confirm the service, lawfully require the users’ true identity data; where a user does not give them, the service may not be provided: … (4) publishing information or software, or instant messaging, online trade, online games, publishing live streams, or advertising and promotion.")],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "real-names-of-players",
        Effect::Duty(Duty::RealNames, None),
        all!(PUBLIC_GAMES, GOES_ON, WITHIN_REACH),
        since(2024, 1, 1),
        &[words(S::MinorsNetworkRegulations, "第四十六条", "网络游戏服务提供者应当通过统一的未成年人网络游戏电子身份认证系统等必要手段验证未成年人用户真实身份信息。", "Providers of online games shall verify the true identity of minors through the uniform electronic identity verification system for minors’ online games and other necessary means.")],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "real-names-of-model-users",
        Effect::Duty(Duty::RealNames, None),
        all!(PUBLIC_MODEL, GOES_ON, WITHIN_REACH),
        since(2023, 1, 10),
        &[words(S::DeepSynthesisProvisions, "正文", "对使用者进行真实身份信息认证", "verify the real identity data of users")],
    )
    .for_outcomes(OutcomeSet::ALL)
    .decided_by_regulator(),
    Rule::new(
        "content-records",
        Effect::Duty(Duty::ContentRecords, Some(Due { count: 60, unit: Unit::Days, after: Event::RecordMade })),
        all!(TO_THE_PUBLIC,
            any!(
                NEWS,
                PUBLISHING,
                is!(Activities: Community)
            ),
            GOES_ON, WITHIN_REACH
        ),
        since(2000, 9, 25),
        &[words(S::Decree292Article14, "第十四条", "从事新闻、出版以及电子公告等服务项目的互联网信息服务提供者，应当记录提供的信息内容及其发布时间、互联网地址或者域名", "Providers of internet information services that offer news, publishing, electronic bulletins and the like shall record the content provided, the time of its publication, and the internet address or domain"), words(S::Decree292Article14, "第十四条第二款", "互联网信息服务提供者和互联网接入服务提供者的记录备份应当保存60日，并在国家有关机关依法查询时，予以提供。", "Providers of internet information services and internet access providers shall keep backups of the records for 60 days, and provide them when State authorities lawfully ask.")],
    )
    .for_outcomes(OutcomeSet::ALL),
];
