//! Generative AI: which model may be offered to the public, and what whoever offers one has to file, label and assess.

use super::notes::SERVED;
use super::sources::Source as S;
use super::terms::{GENERATIVE_AI, GOES_ON, LISTED_MODEL, NEW_ORDER, PUBLIC_MODEL, UNFILED_MODEL};
use crate::date::since;
use crate::evidence::words;
use crate::ids::Document as D;
use crate::ids::Reason as R;
use crate::ids::{Bar, Duty, Event, Stage, Unit};
use crate::rule::{Due, Effect, Rule};
use crate::sets::{FILED, OutcomeSet};
use crate::{all, is};

/// The rules.
pub const RULES: &[Rule] = &[
    // No sentence says so: assessment and filing are asked of services that can shape opinion, the notices know two
    // routes, a filed model of one's own or a filed one called unchanged, and what comes from abroad can be stopped.
    Rule::new(
        "ai-model-not-filed",
        Effect::Bar(Bar::AiModelNotFiled),
        UNFILED_MODEL,
        since(2023, 8, 15),
        &[words(S::GenerativeAiMeasures17, "第十七条", "提供具有舆论属性或者社会动员能力的生成式人工智能服务的，应当按照国家有关规定开展安全评估，并按照《互联网信息服务算法推荐管理规定》履行算法备案和变更、注销备案手续。", "Whoever offers a generative AI service with the capacity to shape opinion or mobilise society shall carry out a security assessment under the State’s provisions, and file its algorithm, and changes and the cancellation of it, under the Provisions on Algorithmic Recommendation.").indirect(), words(S::GenerativeAiMeasures20, "第二十条", "对来源于中华人民共和国境外向境内提供生成式人工智能服务不符合法律、行政法规和本办法规定的，国家网信部门应当通知有关机构采取技术措施和其他必要措施予以处置。", "Where a generative AI service offered into the PRC from outside does not comply with laws, administrative regulations and these Measures, the national cyberspace administration shall notify the bodies concerned, so that they take technical and other necessary measures.").indirect(), words(S::GenerativeAiRegistrationNotice, "公告正文", "通过API接口或其他方式直接调用已备案模型能力", "directly call the capability of a filed model through an API or otherwise").indirect()],
    )
    .reason(R::AiModelNotFiled)
    .decided_by_regulator(),
    // Before the service is open to the public; whether it can shape opinion is for the administration to say.
    Rule::new(
        "ai-filing",
        Effect::Duty(Duty::AiFiling, None),
        all!(GENERATIVE_AI, is!(AiModel: Own), GOES_ON, SERVED),
        since(2023, 8, 15),
        &[words(S::GenerativeAiMeasures, "第二条第一款", "利用生成式人工智能技术向中华人民共和国境内公众提供生成文本、图片、音频、视频等内容的服务（以下称生成式人工智能服务），适用本办法。", "These Measures apply to services that use generative AI to provide the public in the PRC with generated text, pictures, audio, video and other content.").indirect(), words(S::GenerativeAiMeasures17, "第十七条", "提供具有舆论属性或者社会动员能力的生成式人工智能服务的，应当按照国家有关规定开展安全评估，并按照《互联网信息服务算法推荐管理规定》履行算法备案和变更、注销备案手续。", "Whoever offers a generative AI service with the capacity to shape opinion or mobilise society shall carry out a security assessment under the State’s provisions, and file its algorithm, and changes and the cancellation of it, under the Provisions on Algorithmic Recommendation."), words(S::GenerativeAiFilingNotice, "公告正文", "提供具有舆论属性或者社会动员能力的生成式人工智能服务的，可通过属地网信部门履行备案程序", "Providers of generative AI services with the capacity to shape opinion or mobilise society may complete the filing procedure through the cyberspace administration of their place.")],
    )
    .for_outcomes(OutcomeSet::ALL)
    .decided_by_regulator(),
    Rule::new(
        "ai-registration",
        Effect::Duty(Duty::AiRegistration, None),
        all!(GENERATIVE_AI, is!(AiModel: Filed), GOES_ON, SERVED),
        since(2024, 4, 2),
        &[words(S::GenerativeAiFilingNotice, "公告正文，第二段", "已上线的生成式人工智能应用或功能，应在显著位置或产品详情页面公示所使用已备案生成式人工智能服务情况，注明模型名称及备案号", "Applications or functions already online shall show in a prominent place or on the product page which filed generative AI service they use, with the model name and filing number."), words(S::GenerativeAiRegistrationNotice, "公告正文", "通过API接口或其他方式直接调用已备案模型能力", "directly call the capability of a filed model through an API or otherwise").indirect(), words(S::GenerativeAiRegistrationNoticeMay, "公告（转述）", "直接调用已备案模型能力的应用由地方网信办登记", "Applications that directly call the capability of a filed model are registered by the local cyberspace administration.")],
    )
    .for_outcomes(OutcomeSet::ALL)
    .decided_by_province(),
    Rule::new(
        "algorithm-filing",
        Effect::Duty(Duty::AlgorithmFiling, Some(Due { count: 10, unit: Unit::WorkingDays, after: Event::SiteOpens })),
        all!(LISTED_MODEL, GOES_ON, SERVED),
        since(2022, 3, 1),
        &[words(S::GenerativeAiMeasures17, "第十七条", "提供具有舆论属性或者社会动员能力的生成式人工智能服务的，应当按照国家有关规定开展安全评估，并按照《互联网信息服务算法推荐管理规定》履行算法备案和变更、注销备案手续。", "Whoever offers a generative AI service with the capacity to shape opinion or mobilise society shall carry out a security assessment under the State’s provisions, and file its algorithm, and changes and the cancellation of it, under the Provisions on Algorithmic Recommendation."), words(S::AlgorithmProvisions, "第二十四条", "具有舆论属性或者社会动员能力的算法推荐服务提供者应当在提供服务之日起十个工作日内通过互联网信息服务算法备案系统填报服务提供者的名称、服务形式、应用领域、算法类型、算法自评估报告、拟公示内容等信息，履行备案手续。", "Providers of algorithmic recommendation services with the capacity to shape opinion or mobilise society shall, within ten working days from the day the service is offered, enter the provider’s name, the form of service, the field, the type of algorithm, the self-assessment report, the text to be published and the like in the filing system for algorithms, and go through filing."), words(S::AlgorithmProvisions, "第二十四条第二款", "算法推荐服务提供者的备案信息发生变更的，应当在变更之日起十个工作日内办理变更手续。", "Where the filed data of a provider of algorithmic recommendation services change, the change shall be filed within ten working days of it."), words(S::AlgorithmProvisions, "第二十五条", "材料齐全的，应当在三十个工作日内予以备案，发放备案编号并进行公示", "Where the papers are complete, the authority shall file within thirty working days, issue a filing number and publish it"), words(S::AlgorithmProvisions, "第二十六条", "完成备案的算法推荐服务提供者应当在其对外提供服务的网站、应用程序等的显著位置标明其备案编号并提供公示信息链接。", "A provider of algorithmic recommendation services that has filed shall show its filing number, with a link to the published text, in a prominent place of the site, app or the like by which it serves the public.")],
    )
    .for_outcomes(OutcomeSet::ALL)
    .decided_by_regulator(),
    // It binds the service, wherever it is served from.
    Rule::new(
        "ai-label",
        Effect::Duty(Duty::AiLabel, None),
        all!(
            PUBLIC_MODEL,
            GOES_ON,
            SERVED
        ),
        since(2025, 9, 1),
        &[words(S::AiLabelMeasuresStores, "第四条末款", "服务提供者提供生成合成内容下载、复制、导出等功能时，应当确保文件中含有满足要求的显式标识。", "Where a service provider lets users download, copy, export or the like generated or synthesised content, it shall ensure that the file contains an explicit label that meets the requirements."), words(S::AiLabelMeasuresStores, "第七条", "互联网应用程序分发平台在应用程序上架或者上线审核时，应当要求互联网应用程序服务提供者说明是否提供人工智能生成合成服务。", "When an app is reviewed for listing or going online, app distribution platforms shall require its provider to state whether it offers generation or synthesis by AI."), words(S::AiLabelMeasures, "第五条", "隐式标识包含生成合成内容属性信息、服务提供者名称或者编码、内容编号等制作要素信息", "The implicit label contains production elements such as the attribute of the generated or synthesised content, the name or code of the service provider, and the number of the content"), words(S::AiLabelMeasures, "第八条", "应当在用户服务协议中明确说明生成合成内容标识的方法、样式等规范内容", "shall state clearly in the user agreement the method, the form and other rules of labelling generated or synthesised content"), words(S::AiLabelMeasures, "第十四条", "本办法自2025年9月1日起施行", "These Measures take effect on 1 September 2025"), words(S::GenerativeAiMeasures, "第十二条", "提供者应当按照《互联网信息服务深度合成管理规定》对图片、视频等生成内容进行标识。", "The provider shall label generated pictures, video and other content as the Provisions on Deep Synthesis require.").second_hand()],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "security-assessment-of-models",
        Effect::Duty(Duty::SecurityAssessment, None),
        all!(LISTED_MODEL, GOES_ON, SERVED),
        since(2023, 8, 15),
        &[words(S::GenerativeAiMeasures17, "第十七条", "提供具有舆论属性或者社会动员能力的生成式人工智能服务的，应当按照国家有关规定开展安全评估，并按照《互联网信息服务算法推荐管理规定》履行算法备案和变更、注销备案手续。", "Whoever offers a generative AI service with the capacity to shape opinion or mobilise society shall carry out a security assessment under the State’s provisions, and file its algorithm, and changes and the cancellation of it, under the Provisions on Algorithmic Recommendation.")],
    )
    .for_outcomes(OutcomeSet::ALL)
    .decided_by_regulator(),
    // No question asks whether the model plays a person; the text tells.
    Rule::new(
        "security-assessment-of-companions",
        Effect::Duty(Duty::SecurityAssessment, None),
        all!(LISTED_MODEL, GOES_ON, SERVED),
        since(2026, 7, 15),
        &[words(S::AiCompanionMeasures, "第二条", "利用人工智能技术，向中华人民共和国境内公众提供模拟自然人人格特征、思维模式和沟通风格的持续性的情感互动服务（以下简称拟人化互动服务），适用本办法。", "These Measures apply to services that use AI to offer the public in the PRC lasting emotional interaction simulating a natural person’s character, way of thinking and style of communication (anthropomorphic interaction services).").indirect(), words(S::AiCompanionMeasures, "第二条第三款", "提供智能客服、知识问答、工作助手、学习教育、科学研究等服务，不涉及持续性的情感互动的，不适用本办法。", "Services such as customer service, question answering, work assistants, learning and education, and scientific research, that involve no lasting emotional interaction, are not governed by these Measures.").against(), words(S::AiCompanionMeasures, "第二十二条（三）", "具有下列情形之一的，拟人化互动服务提供者应当开展安全评估，并向所在地省级网信部门提交评估报告…（三）注册用户100万以上或者月活跃用户10万以上的；", "In any of these cases the provider of an anthropomorphic interaction service shall carry out a security assessment and hand the report to the provincial cyberspace administration of its place: … (3) it has 1 million or more registered users, or 100,000 or more monthly active users;"), words(S::AiCompanionMeasures, "第二十五条", "互联网应用商店等应用程序分发平台应当落实上架审核、日常管理、应急处置等安全管理责任，核验提供拟人化互动服务应用程序相关安全评估、备案等情况", "App stores and other app distribution platforms shall meet their duties of safety, in the review for listing, daily management and emergencies, and check the security assessment, the filing and the like of apps that offer anthropomorphic interaction")],
    )
    .for_outcomes(OutcomeSet::ALL)
    .decided_by_regulator(),
    Rule::new(
        "model-assessment",
        Effect::Document(D::AiAssessment, Stage::Approval),
        all!(LISTED_MODEL, NEW_ORDER),
        since(2023, 8, 15),
        &[words(S::GenerativeAiMeasures17, "第十七条", "提供具有舆论属性或者社会动员能力的生成式人工智能服务的，应当按照国家有关规定开展安全评估，并按照《互联网信息服务算法推荐管理规定》履行算法备案和变更、注销备案手续。", "Whoever offers a generative AI service with the capacity to shape opinion or mobilise society shall carry out a security assessment under the State’s provisions, and file its algorithm, and changes and the cancellation of it, under the Provisions on Algorithmic Recommendation."), words(S::OpinionAssessmentProvisions7, "第七条", "互联网信息服务提供者应当将安全评估报告通过全国互联网安全管理服务平台提交所在地地市级以上网信部门和公安机关", "The provider of an internet information service shall submit the report of the security assessment, through the national service platform for internet security management, to the cyberspace administration and the police of the prefecture-level city or above where it is located")],
    )
    .for_outcomes(FILED)
    .decided_by_regulator(),
];
