//! The terms in which the rules are written, defined once on the page instead of spelt out in every rule.

use crate::words::Phrase;
use icp_checker::condition::Condition;
use icp_checker::law::terms;

/// A term: its anchor, what it stands for, and how a rule says it.
pub(crate) struct Definition {
    pub(crate) id: &'static str,
    pub(crate) condition: &'static Condition,
    pub(crate) words: Phrase,
}

/// Every term, the plain ones before those made of them.
pub(crate) const DEFINITIONS: &[Definition] = &[
    Definition {
        id: "pilot-area",
        condition: &terms::PILOT,
        words: [
            "a company with foreign shareholders in a pilot area",
            "位于试点地区的外商投资企业",
            "công ty có cổ đông nước ngoài ở khu thí điểm",
        ],
    },
    Definition {
        id: "beijing-pilot-area",
        condition: &terms::BEIJING_PILOT,
        words: [
            "a company with foreign shareholders in Beijing’s pilot area",
            "位于北京试点地区的外商投资企业",
            "công ty có cổ đông nước ngoài ở khu thí điểm Bắc Kinh",
        ],
    },
    Definition {
        id: "foreign-majority",
        condition: &terms::FOREIGN_OVER_50,
        words: [
            "a company of which foreign investors own more than 50%",
            "外资超过50%的企业",
            "công ty do nhà đầu tư nước ngoài nắm hơn 50%",
        ],
    },
    Definition {
        id: "closed-content",
        condition: &terms::CLOSED_CONTENT,
        words: [
            "content closed to foreign capital",
            "禁止外资进入的内容",
            "nội dung không mở cho vốn nước ngoài",
        ],
    },
    Definition {
        id: "store-app",
        condition: &terms::STORE_APP,
        words: [
            "a public app in a mainland store",
            "在内地应用商店上架、面向公众的App",
            "ứng dụng công khai trên kho ứng dụng đại lục",
        ],
    },
    Definition {
        id: "inside-another-platform",
        condition: &terms::EXEMPT,
        words: [
            "business only inside another platform, where that exempts from a licence",
            "业务全部在其他平台内开展，因而无需许可证",
            "chỉ kinh doanh trong nền tảng khác, nhờ đó được miễn giấy phép",
        ],
    },
    Definition {
        id: "can-hold-a-licence",
        condition: &terms::CAN_HOLD,
        words: [
            "an applicant that can hold a telecom licence",
            "可以持有电信业务许可证的主办单位",
            "chủ thể có thể giữ giấy phép viễn thông",
        ],
    },
    Definition {
        id: "holds-b21",
        condition: &terms::HOLDS_B21,
        words: [
            "the applicant already holds B21 (EDI证)",
            "主办单位已持有B21（EDI证）",
            "chủ thể đã có B21 (EDI证)",
        ],
    },
    Definition {
        id: "holds-b25",
        condition: &terms::HOLDS_B25,
        words: [
            "the applicant already holds B25 (ICP证)",
            "主办单位已持有B25（ICP证）",
            "chủ thể đã có B25 (ICP证)",
        ],
    },
    Definition {
        id: "needs-b21",
        condition: &terms::NEEDS_B21,
        words: [
            "B21 (EDI证) has to be obtained",
            "须取得B21（EDI证）",
            "phải xin B21 (EDI证)",
        ],
    },
    Definition {
        id: "needs-b25",
        condition: &terms::NEEDS_B25,
        words: [
            "B25 (ICP证) has to be obtained",
            "须取得B25（ICP证）",
            "phải xin B25 (ICP证)",
        ],
    },
    Definition {
        id: "needs-telecom-licence",
        condition: &terms::NEEDS_TELECOM_LICENCE,
        words: [
            "B21 or B25 has to be obtained",
            "须取得B21或B25",
            "phải xin B21 hoặc B25",
        ],
    },
    Definition {
        id: "needs-payment-licence",
        condition: &terms::NEEDS_PAYMENT,
        words: [
            "a payment licence has to be obtained",
            "须取得支付业务许可证",
            "phải xin giấy phép thanh toán",
        ],
    },
    Definition {
        id: "needs-licence",
        condition: &terms::NEEDS_LICENCE,
        words: [
            "some licence has to be obtained",
            "须取得任一许可证",
            "phải xin một giấy phép nào đó",
        ],
    },
    Definition {
        id: "processing",
        condition: &terms::PROCESSING,
        words: [
            "data processing for users that needs B21",
            "为用户处理数据，且须取得B21",
            "xử lý dữ liệu cho người dùng, phải có B21",
        ],
    },
    Definition {
        id: "closed-platform",
        condition: &terms::CLOSED_PLATFORM,
        words: [
            "paid content that needs B25, with search or a community",
            "有偿内容须取得B25，并有搜索或社区",
            "nội dung thu tiền phải có B25, kèm tìm kiếm hoặc cộng đồng",
        ],
    },
    Definition {
        id: "publishing-platform",
        condition: &terms::PUBLISHING_PLATFORM,
        words: [
            "paid content that needs B25",
            "有偿内容，且须取得B25",
            "nội dung thu tiền, phải có B25",
        ],
    },
    Definition {
        id: "store-platform",
        condition: &terms::STORE_PLATFORM,
        words: [
            "an app store that needs B25",
            "应用商店，且须取得B25",
            "kho ứng dụng, phải có B25",
        ],
    },
    Definition {
        id: "store-closed",
        condition: &terms::STORE_CLOSED,
        words: [
            "no opening for app stores reaches the company",
            "应用商店业务的各项开放均不适用于该公司",
            "không chính sách mở cửa nào cho kho ứng dụng áp dụng với công ty",
        ],
    },
    Definition {
        id: "order-to-run",
        condition: &terms::ORDER_TO_RUN,
        words: [
            "an order that asks for more than a cancellation",
            "除注销外的备案订单",
            "hồ sơ không chỉ để hủy",
        ],
    },
    Definition {
        id: "order",
        condition: &terms::ORDER,
        words: ["an order is placed", "提交备案订单", "có nộp hồ sơ"],
    },
    Definition {
        id: "goes-on",
        condition: &terms::GOES_ON,
        words: ["the service goes on", "服务继续运行", "dịch vụ tiếp tục"],
    },
    Definition {
        id: "server-matters",
        condition: &terms::SERVER_MATTERS,
        words: [
            "the order looks at the server",
            "订单核验服务器",
            "hồ sơ có xét máy chủ",
        ],
    },
    Definition {
        id: "applicant-papers",
        condition: &terms::APPLICANT_PAPERS,
        words: [
            "the order asks for the applicant’s papers",
            "订单要求主办单位材料",
            "hồ sơ đòi giấy tờ của chủ thể",
        ],
    },
    Definition {
        id: "people-matter",
        condition: &terms::PEOPLE_MATTER,
        words: [
            "the order looks at the people in charge",
            "订单核验负责人",
            "hồ sơ có xét người phụ trách",
        ],
    },
    Definition {
        id: "domain-matters",
        condition: &terms::DOMAIN_MATTERS,
        words: [
            "the order looks at the domain",
            "订单核验域名",
            "hồ sơ có xét tên miền",
        ],
    },
];

/// The term that stands for exactly this condition.
pub(crate) fn defined(condition: &Condition) -> Option<&'static Definition> {
    DEFINITIONS
        .iter()
        .find(|definition| definition.condition == condition)
}

#[cfg(test)]
mod tests {
    use super::*;
    use icp_checker::rulebook::all_rules;

    fn uses(condition: &Condition, term: &Condition) -> bool {
        condition == term
            || match condition {
                Condition::Is(..) => false,
                Condition::All(parts) | Condition::Any(parts) => {
                    parts.iter().any(|part| uses(part, term))
                }
                Condition::Not(part) => uses(part, term),
            }
    }

    #[test]
    fn every_definition_is_used_by_a_rule_and_named_once() {
        for (at, definition) in DEFINITIONS.iter().enumerate() {
            let used = rules::all().any(|(_, rule)| uses(&rule.when, definition.condition));
            assert!(used, "`{}` is used nowhere", definition.id);
            let twice = DEFINITIONS[..at].iter().any(|before| {
                before.id == definition.id || before.condition == definition.condition
            });
            assert!(!twice, "`{}` is defined twice", definition.id);
        }
    }
}
