//! The terms of the rules in simplified Chinese.

use crate::law::definitions::Term;

words! {
    /// A term, as a rule says it.
    term(Term): 1 {
        PilotArea: "位于试点地区的外商投资企业";
        BeijingPilotArea: "位于北京试点地区的外商投资企业";
        ForeignMajority: "外资比例超过50%的企业";
        ClosedContent: "禁止外资进入的内容";
        StoreApp: "在内地应用商店上架、面向公众的App";
        InsideAnotherPlatform: "业务全部在他人的平台内开展，因而无需许可证";
        CanHoldALicence: "可以持有电信业务许可证的主办单位";
        HoldsB21: "主办单位已经持有B21许可证（EDI证）";
        HoldsB25: "主办单位已经持有B25许可证（ICP证）";
        NeedsB21: "须取得B21许可证（EDI证）";
        NeedsB25: "须取得B25许可证（ICP证）";
        NeedsTelecomLicence: "须取得B21许可证或B25许可证";
        NeedsPaymentLicence: "须取得支付业务许可证";
        NeedsLicence: "须取得任一许可证";
        Processing: "为用户处理数据，且须取得B21许可证";
        ClosedPlatform: "有偿提供内容，须取得B25许可证，并有搜索或社区";
        PublishingPlatform: "有偿提供内容，且须取得B25许可证";
        StorePlatform: "经营应用商店，且须取得B25许可证";
        StoreClosed: "应用商店业务的各项开放措施都不适用于该公司";
        OrderToRun: "提交注销以外的备案订单";
        Order: "提交备案订单";
        GoesOn: "服务继续运行";
        ServerMatters: "备案订单须核验服务器";
        ApplicantPapers: "备案订单须提交主办单位的材料";
        PeopleMatter: "备案订单须核验负责人";
        DomainMatters: "备案订单须核验域名";
    }
}
