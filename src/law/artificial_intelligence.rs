//! Generative AI: which model may be offered to the public.

use super::sources::Source as S;
use super::terms::UNFILED_MODEL;
use crate::date::since;
use crate::evidence::words;
use crate::ids::Bar;
use crate::ids::Reason as R;
use crate::rule::{Effect, Rule};

/// The rules.
pub const RULES: &[Rule] = &[
    // No sentence says so: assessment and filing are asked of services that can shape opinion, the notices know two
    // routes, a filed model of one's own or a filed one called unchanged, and what comes from abroad can be stopped.
    Rule::new(
        "ai-model-not-filed",
        Effect::Bar(Bar::AiModelNotFiled),
        UNFILED_MODEL,
        since(2023, 8, 15),
        &[words(S::GenerativeAiMeasures17, "第十七条", "提供具有舆论属性或者社会动员能力的生成式人工智能服务的，应当按照国家有关规定开展安全评估，并按照《互联网信息服务算法推荐管理规定》履行算法备案和变更、注销备案手续。", "Whoever offers a generative AI service with the capacity to shape opinion or mobilise society shall carry out a security assessment under national rules and file its algorithm under the algorithm provisions.").indirect().second_hand(), words(S::GenerativeAiMeasures20, "第二十条", "对来源于中华人民共和国境外向境内提供生成式人工智能服务不符合法律、行政法规和本办法规定的，国家网信部门应当通知有关机构采取技术措施和其他必要措施予以处置。", "Where a generative AI service offered into the mainland from outside does not comply with the law and these Measures, the CAC shall have the bodies concerned take technical and other necessary measures.").indirect().second_hand(), words(S::GenerativeAiRegistrationNotice, "公告正文", "通过API接口或其他方式直接调用已备案模型能力", "[applications that] directly call the capability of a filed model through an API or otherwise").indirect().second_hand()],
    )
    .reason(R::AiModelNotFiled)
    .decided_by_regulator(),
];
