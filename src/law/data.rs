//! Personal data that leaves the mainland: what is asked by the number of people, and of whoever sends it.

use super::sources::Source as S;
use super::terms::{ANSWERED_ELSEWHERE, GOES_ON, NO_DATA_LEAVES, OUTSIDE};
use crate::condition::Condition;
use crate::date::since;
use crate::evidence::words;
use crate::ids::Duty;
use crate::rule::{Effect, Rule};
use crate::sets::{FILED, HONG_KONG, NO_FILING, OutcomeSet};
use crate::{all, is, not};

/// A service to which people say something that may leave the mainland.
const DATA_MAY_LEAVE: Condition = all!(ANSWERED_ELSEWHERE, not!(is!(Service: DomainOnly)));

/// Whose data stays in the mainland by a rule of its own, told beside the tiers, which are for everybody else.
const STATE_ORGAN: Condition = is!(Applicant: Government);

/// The rules.
pub const RULES: &[Rule] = &[
    Rule::new(
        "cross-border-data-served-outside",
        Effect::Duty(Duty::CrossBorderData, None),
        all!(OUTSIDE, not!(is!(Service: DomainOnly)), not!(NO_DATA_LEAVES)),
        since(2021, 11, 1),
        &[words(S::PersonalInformationLaw, "第三十八条", "个人信息处理者因业务等需要，确需向中华人民共和国境外提供个人信息的，应当具备下列条件之一", "A handler who, for business or the like, really needs to provide personal data outside the PRC shall meet one of the following conditions")],
    )
    .for_outcomes(NO_FILING),
    Rule::new(
        "cross-border-data-of-mini-program",
        Effect::Duty(Duty::CrossBorderData, None),
        all!(is!(Service: MiniProgram), OUTSIDE, not!(NO_DATA_LEAVES)),
        since(2021, 11, 1),
        &[words(S::PersonalInformationLaw, "第三十八条", "个人信息处理者因业务等需要，确需向中华人民共和国境外提供个人信息的，应当具备下列条件之一", "A handler who, for business or the like, really needs to provide personal data outside the PRC shall meet one of the following conditions")],
    )
    .for_outcomes(FILED),
    // The nodes are in the mainland, the origin need not be.
    Rule::new(
        "cross-border-data-of-cdn",
        Effect::Duty(Duty::CrossBorderData, None),
        all!(is!(ServedFrom: MainlandCdn), not!(NO_DATA_LEAVES)),
        since(2021, 11, 1),
        &[words(S::PersonalInformationLaw, "第三十八条", "个人信息处理者因业务等需要，确需向中华人民共和国境外提供个人信息的，应当具备下列条件之一", "A handler who, for business or the like, really needs to provide personal data outside the PRC shall meet one of the following conditions")],
    )
    .for_outcomes(FILED),
    Rule::new(
        "cross-border-data-instead",
        Effect::Duty(Duty::CrossBorderData, None),
        all!(not!(NO_DATA_LEAVES), not!(is!(ServedFrom: Offline))),
        since(2021, 11, 1),
        &[words(S::PersonalInformationLaw, "第三十八条", "个人信息处理者因业务等需要，确需向中华人民共和国境外提供个人信息的，应当具备下列条件之一", "A handler who, for business or the like, really needs to provide personal data outside the PRC shall meet one of the following conditions")],
    )
    .for_outcomes(HONG_KONG),
    // What is asked by number of people.
    Rule::new(
        "cross-border-data-of-a-contract",
        Effect::Duty(Duty::CrossBorderData, None),
        all!(DATA_MAY_LEAVE, is!(PersonalData: ContractOnly)),
        since(2025, 1, 1),
        &[words(S::NetworkDataRegulations, "第三十五条（四）", "（四）为订立、履行个人作为一方当事人的合同，确需向境外提供个人信息；", "(4) to conclude or perform a contract to which the person is a party, where providing the data abroad is really necessary;").indirect()],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "cross-border-data-of-few",
        Effect::Duty(Duty::CrossBorderData, None),
        all!(DATA_MAY_LEAVE, is!(PersonalData: Small)),
        since(2024, 3, 22),
        &[words(S::PersonalInformationExport, "第五条（四）", "关键信息基础设施运营者以外的数据处理者自当年1月1日起累计向境外提供不满10万人个人信息（不含敏感个人信息）的", "a data handler, other than an operator of critical information infrastructure, that since 1 January of the year has in all provided abroad the data of fewer than 100,000 people (without sensitive personal data)")],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "cross-border-data-of-many",
        Effect::Duty(Duty::CrossBorderData, None),
        all!(DATA_MAY_LEAVE, is!(PersonalData: Medium)),
        since(2024, 3, 22),
        &[words(S::DataExportProvisions8, "第八条", "自当年1月1日起累计向境外提供10万人以上、不满100万人个人信息（不含敏感个人信息）或者不满1万人敏感个人信息的", "who since 1 January of the year has in all provided abroad the data of 100,000 or more and fewer than 1 million people (without sensitive personal data), or sensitive personal data of fewer than 10,000 people")],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "cross-border-data-certified",
        Effect::Duty(Duty::CrossBorderData, None),
        all!(DATA_MAY_LEAVE, is!(PersonalData: Medium)),
        since(2026, 1, 1),
        &[words(S::DataExportCertification, "第五条（二）", "自当年1月1日起累计向境外提供10万人以上、不满100万人个人信息（不含敏感个人信息）或者不满1万人敏感个人信息。", "since 1 January of the year in all providing abroad the data of 100,000 or more and fewer than 1 million people (without sensitive personal data), or sensitive personal data of fewer than 10,000 people."), words(S::DataExportCertification, "第八条", "认证证书的有效期为3年。", "The certificate is valid for three years.")],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "cross-border-data-of-most",
        Effect::Duty(Duty::CrossBorderData, None),
        all!(DATA_MAY_LEAVE, is!(PersonalData: Large)),
        since(2024, 3, 22),
        &[words(S::DataExportProvisions7, "第七条", "100 万人以上个人信息 / 1 万人以上敏感个人信息的，应申报数据出境安全评估（有效期 3 年）", "personal data of 1 million people or more, or sensitive personal data of 10,000 people or more: the security assessment for data export shall be applied for (valid for three years)")],
    )
    .for_outcomes(OutcomeSet::ALL),
    // One million people handled in all, abroad or not.
    Rule::new(
        "protection-officer",
        Effect::Duty(Duty::CrossBorderData, None),
        all!(DATA_MAY_LEAVE, is!(PersonalData: Medium | Large)),
        since(2025, 7, 18),
        &[words(S::ProtectionOfficerNotice, "报道正文", "个人信息处理者处理个人信息达到100万人的，应当自数量达到之日起30个工作日内完成信息报送", "A handler that handles the personal data of 1 million people shall complete the report within 30 working days of reaching that number")],
    )
    .for_outcomes(OutcomeSet::ALL),
    // A contract with the person spares the consent and the procedure, neither the notice nor the assessment.
    Rule::new(
        "data-notice-of-a-contract",
        Effect::Duty(Duty::DataNotice, None),
        all!(DATA_MAY_LEAVE, is!(PersonalData: ContractOnly), GOES_ON),
        since(2021, 11, 1),
        &[words(S::PersonalInformationLaw3, "第三十九条", "应当向个人告知境外接收方的名称或者姓名、联系方式、处理目的、处理方式、个人信息的种类以及个人向境外接收方行使本法规定权利的方式和程序等事项", "tell the person the recipient abroad, contact, purpose, manner, kinds of data and how to exercise rights there"), words(S::PersonalInformationLaw3, "第五十五条（四）", "有下列情形之一的，个人信息处理者应当事前进行个人信息保护影响评估，并对处理情况进行记录：…（四）向境外提供个人信息；", "In any of these cases the handler shall first assess the impact on the protection of personal data, and record how they are handled: … (4) providing personal data abroad;"), words(S::PersonalInformationLaw3, "第十三条第二款", "有前款第二项至第七项规定情形的，不需取得个人同意", "where there is one of the cases of items 2 to 7 of the paragraph before, the person’s consent is not needed").indirect()],
    )
    .for_outcomes(OutcomeSet::ALL),
    // State organs, and whoever manages public affairs by law, which no question asks of public institutions.
    Rule::new(
        "state-organ-data",
        Effect::Duty(Duty::StateOrganData, None),
        all!(DATA_MAY_LEAVE, not!(NO_DATA_LEAVES), STATE_ORGAN),
        since(2021, 11, 1),
        &[words(S::PersonalInformationStateOrgans, "第三十六条", "国家机关处理的个人信息应当在中华人民共和国境内存储；确需向境外提供的，应当进行安全评估。", "Personal data that State organs handle is stored in the mainland; if it really must be provided abroad, a security assessment is carried out.")],
    )
    .for_outcomes(FILED.union(HONG_KONG)),
    Rule::new(
        "public-institution-data",
        Effect::Duty(Duty::StateOrganData, None),
        all!(
            DATA_MAY_LEAVE,
            not!(NO_DATA_LEAVES),
            is!(Applicant: PublicInstitution)
        ),
        since(2021, 11, 1),
        &[words(S::PersonalInformationStateOrgans, "第三十七条", "法律、法规授权的具有管理公共事务职能的组织为履行法定职责处理个人信息，适用本法关于国家机关处理个人信息的规定。", "For organisations that laws or regulations authorise to manage public affairs, what this law says on State organs holds where they handle personal data for their statutory duties."), words(S::PersonalInformationStateOrgans, "第三十六条", "国家机关处理的个人信息应当在中华人民共和国境内存储；确需向境外提供的，应当进行安全评估。", "Personal data that State organs handle is stored in the mainland; if it really must be provided abroad, a security assessment is carried out.").indirect()],
    )
    .for_outcomes(FILED.union(HONG_KONG))
    .decided_by_regulator(),
    Rule::new(
        "data-consent",
        Effect::Duty(Duty::DataConsent, None),
        all!(
            DATA_MAY_LEAVE,
            is!(PersonalData: Small | Medium | Large),
            GOES_ON
        ),
        since(2021, 11, 1),
        &[words(S::PersonalInformationLaw3, "第三条第二款（一）", "在中华人民共和国境外处理中华人民共和国境内自然人个人信息的活动，有下列情形之一的，也适用本法：（一）以向境内自然人提供产品或者服务为目的；", "This law also applies to the handling, outside the PRC, of personal data of natural persons in the PRC in any of these cases: (1) for the purpose of offering products or services to natural persons in the territory;").indirect(), words(S::PersonalInformationLaw3, "第三十九条", "个人信息处理者向中华人民共和国境外提供个人信息的，应当向个人告知境外接收方的名称或者姓名、联系方式、处理目的、处理方式、个人信息的种类以及个人向境外接收方行使本法规定权利的方式和程序等事项，并取得个人的单独同意。", "A handler that provides personal data outside the PRC shall tell the person the name and contact of the recipient abroad, the purpose and manner of handling, the kinds of data, and how the person can exercise the rights of this law against the recipient, and shall obtain the person’s separate consent."), words(S::PersonalInformationLaw3, "第五十五条（四）", "有下列情形之一的，个人信息处理者应当事前进行个人信息保护影响评估，并对处理情况进行记录：…（四）向境外提供个人信息；", "In any of these cases the handler shall first assess the impact on the protection of personal data, and record how they are handled: … (4) providing personal data abroad;")],
    )
    .for_outcomes(OutcomeSet::ALL),
    // Whoever is sent abroad exports from then on.
    Rule::new(
        "data-consent-instead",
        Effect::Duty(Duty::DataConsent, None),
        all!(
            not!(ANSWERED_ELSEWHERE),
            not!(is!(ServedFrom: Offline)),
            GOES_ON
        ),
        since(2021, 11, 1),
        &[words(S::PersonalInformationLaw3, "第三十九条", "个人信息处理者向中华人民共和国境外提供个人信息的，应当向个人告知境外接收方的名称或者姓名、联系方式、处理目的、处理方式、个人信息的种类以及个人向境外接收方行使本法规定权利的方式和程序等事项，并取得个人的单独同意。", "A handler that provides personal data outside the PRC shall tell the person the name and contact of the recipient abroad, the purpose and manner of handling, the kinds of data, and how the person can exercise the rights of this law against the recipient, and shall obtain the person’s separate consent."), words(S::PersonalInformationLaw3, "第五十五条（四）", "有下列情形之一的，个人信息处理者应当事前进行个人信息保护影响评估，并对处理情况进行记录：…（四）向境外提供个人信息；", "In any of these cases the handler shall first assess the impact on the protection of personal data, and record how they are handled: … (4) providing personal data abroad;")],
    )
    .for_outcomes(HONG_KONG),
    Rule::new(
        "data-representative-instead",
        Effect::Duty(Duty::DataRepresentative, None),
        all!(
            is!(Applicant: OffshoreCompany),
            not!(ANSWERED_ELSEWHERE),
            not!(is!(ServedFrom: Offline))
        ),
        since(2021, 11, 1),
        &[words(S::PersonalInformationLaw3, "第三条第二款（一）", "在中华人民共和国境外处理中华人民共和国境内自然人个人信息的活动，有下列情形之一的，也适用本法：（一）以向境内自然人提供产品或者服务为目的；", "This law also applies to the handling, outside the PRC, of personal data of natural persons in the PRC in any of these cases: (1) for the purpose of offering products or services to natural persons in the territory;").indirect(), words(S::PersonalInformationLaw3, "第五十三条", "本法第三条第二款规定的中华人民共和国境外的个人信息处理者，应当在中华人民共和国境内设立专门机构或者指定代表，负责处理个人信息保护相关事务，并将有关机构的名称或者代表的姓名、联系方式等报送履行个人信息保护职责的部门。", "A handler outside the PRC in the sense of Article 3, paragraph 2 shall set up a special body or name a representative within the PRC to take charge of the protection of personal data, and report the name of the body, or the name and contact of the representative, to the authority in charge of it.")],
    )
    .for_outcomes(HONG_KONG),
    Rule::new(
        "data-consent-of-small-handlers",
        Effect::Duty(Duty::DataConsent, None),
        all!(DATA_MAY_LEAVE, is!(PersonalData: Small), GOES_ON),
        since(2026, 9, 1),
        &[words(S::SmallHandlersQuoted, "（转述）", "简化不等于免除告知、敏感信息单独同意、出境告知/单独同意", "simplification does not waive the duty to inform, separate consent for sensitive data, nor information and separate consent for export")],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "data-consent-before-certification",
        Effect::Duty(Duty::DataConsent, None),
        all!(DATA_MAY_LEAVE, is!(PersonalData: Medium), GOES_ON),
        since(2026, 1, 1),
        &[words(S::DataExportCertification, "第六条", "个人信息处理者在申请认证向境外提供个人信息前，应当按照法律、行政法规的规定履行告知、取得个人单独同意、进行个人信息保护影响评估等义务。", "Before applying for certification of a provision abroad, the handler shall meet the duties of laws and administrative regulations: inform, obtain the person’s separate consent, assess the impact on the protection of personal data and the like.")],
    )
    .for_outcomes(OutcomeSet::ALL),
    Rule::new(
        "data-representative",
        Effect::Duty(Duty::DataRepresentative, None),
        all!(
            is!(Applicant: OffshoreCompany),
            OUTSIDE,
            DATA_MAY_LEAVE,
            is!(PersonalData: ContractOnly | Small | Medium | Large)
        ),
        since(2021, 11, 1),
        &[words(S::PersonalInformationLaw3, "第三条第二款（一）", "在中华人民共和国境外处理中华人民共和国境内自然人个人信息的活动，有下列情形之一的，也适用本法：（一）以向境内自然人提供产品或者服务为目的；", "This law also applies to the handling, outside the PRC, of personal data of natural persons in the PRC in any of these cases: (1) for the purpose of offering products or services to natural persons in the territory;").indirect(), words(S::PersonalInformationLaw3, "第五十三条", "本法第三条第二款规定的中华人民共和国境外的个人信息处理者，应当在中华人民共和国境内设立专门机构或者指定代表，负责处理个人信息保护相关事务，并将有关机构的名称或者代表的姓名、联系方式等报送履行个人信息保护职责的部门。", "A handler outside the PRC in the sense of Article 3, paragraph 2 shall set up a special body or name a representative within the PRC to take charge of the protection of personal data, and report the name of the body, or the name and contact of the representative, to the authority in charge of it."), words(S::NetworkDataRegulations, "第二十六条", "应当将有关机构的名称或者代表的姓名、联系方式等报送所在地设区的市级网信部门", "shall report the name of the body, or the name and contact of the representative, to the cyberspace administration of the prefecture-level city where it is")],
    )
    .for_outcomes(NO_FILING.union(HONG_KONG)),
];
