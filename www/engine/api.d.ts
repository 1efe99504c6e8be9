/**
 * The JavaScript surface of the checker.
 *
 * Load the module once (`initSync` with bytes, or the default export), then call `check`, `questions` and
 * `rulebook` as often as needed. All three are pure: the same arguments and edition give the same result,
 * byte for byte. Nothing is sent anywhere.
 */

/** A calendar date, `YYYY-MM-DD`. */
export type DateString = string;

// The public names, written by `./build.sh write`, down to the next mark.
/** A language; the first where none is given. */
export type Lang =
  | "en" | "zh-Hans" | "vi";

/** An access provider (接入服务商); none means the law alone. */
export type ProviderId =
  | "alibaba-cloud" | "tencent-cloud" | "huawei-cloud" | "baidu-cloud" | "volcengine" | "jd-cloud"
  | "ucloud" | "aws-china" | "azure-china" | "cdnetworks" | "cloudflare-china" | "linktom";

/** A question, in asking order. */
export type QuestionId =
  | "service" | "served-from" | "app-audience" | "app-stores" | "applicant" | "person"
  | "activities" | "holds-buyers-money" | "topics" | "ai-model" | "personal-data"
  | "licences-held" | "foreign-share" | "pilot-area" | "opening-city" | "cepa" | "capital"
  | "licence-area" | "age" | "province" | "residence" | "filing-state" | "change"
  | "domain-suffix" | "domain-registrar" | "domain-verified" | "domain-holder" | "domain-expiry"
  | "principal" | "principal-papers" | "manager" | "mainland-phone" | "server" | "account"
  | "staff" | "name-keyword" | "app-platforms" | "reads-chinese";

/** What a plan comes to. */
export type Outcome =
  | "no-filing" | "filing" | "licence" | "hong-kong";

/** Who has the last word: national text or uniform practice, the provincial administration or the provider, or the regulator, who must be asked. */
export type Certainty =
  | "settled" | "province" | "regulator";

/** What is filed. */
export type Filing =
  | "website" | "app" | "mini-program";

/** As which kind of order. */
export type FilingType =
  | "first" | "new-service" | "new-service-elsewhere" | "access" | "change";

/** A commercial licence. */
export type LicenceId =
  | "b21" | "b25" | "payment";

/** A permit of another authority that comes first. */
export type ApprovalId =
  | "news" | "publishing" | "audio-visual" | "culture" | "game-number" | "drugs-devices"
  | "religion" | "ride-hailing" | "finance" | "training" | "recruitment" | "travel" | "maps"
  | "medical-services" | "drug-sales" | "tickets";

/** What stands in the way; up to `virtual-currency` structural, after it fixable. */
export type BarId =
  | "operator-not-registered" | "under-age" | "foreign-individual-not-accepted"
  | "individual-restricted" | "not-a-company" | "trade-not-allowed" | "foreign-cap"
  | "foreign-prohibited" | "permit-not-for-applicant" | "capital-too-low" | "app-overseas-backend"
  | "ai-model-not-filed" | "virtual-currency" | "residence-not-accepted" | "domain-suffix"
  | "domain-registrar" | "domain-unverified" | "domain-fresh" | "domain-privacy" | "domain-holder"
  | "domain-expiring" | "institution-domain" | "domain-not-for-applicant" | "server-needed"
  | "server-terms" | "account-international" | "principal-not-accepted" | "same-person-required"
  | "different-persons-required" | "no-mainland-phone" | "staff-too-few" | "filed-by-another"
  | "cancel-personal-filing" | "shell-first" | "applicant-change-not-accepted"
  | "mini-program-back-end" | "buyers-money" | "permit-principal" | "servers-in-mainland";

/** What has to be done. */
export type DutyId =
  | "sms-check" | "psb-filing" | "footer-number" | "keep-current" | "log-retention"
  | "drugs-devices-filing" | "culture-filing" | "show-licence" | "verify-sellers"
  | "report-sellers" | "food-report" | "drug-sales-report" | "store-filing"
  | "licence-annual-report" | "licence-renewal" | "cross-border-data" | "ai-filing"
  | "ai-registration" | "algorithm-filing" | "ai-label" | "security-assessment" | "real-names"
  | "content-records" | "graded-protection" | "incident-report" | "data-consent" | "data-notice"
  | "state-organ-data" | "data-representative";

/** What to know. */
export type NoteId =
  | "rules-may-have-changed" | "before-the-record" | "law-under-revision" | "already-filed"
  | "access-keeps-number" | "personal-filing-becomes" | "cancel-service" | "only-what-changes"
  | "address-change-may-wait" | "licence-change-ahead" | "dns-off-until-approved"
  | "file-where-licensed" | "province-rules" | "subdomains-covered" | "one-domain-per-site"
  | "one-account-one-applicant" | "one-order-at-a-time" | "temporary-server-for-cdn"
  | "ports-do-not-matter" | "filed-domain-on-hong-kong" | "app-separate-from-website"
  | "app-filing-not-yet" | "app-android" | "app-ios" | "app-harmonyos" | "filed-by-platform"
  | "platform-files-overseas" | "mini-program-backend" | "custom-domain-changes-answer"
  | "number-asked-by-others" | "mainland-node-changes-answer" | "domain-of-closed-service"
  | "cancel-when-leaving" | "public-body-abroad" | "overseas-reachable-not-guaranteed"
  | "mainland-operator-abroad" | "hong-kong-does-not-license" | "licence-wherever-served"
  | "licence-not-for-you" | "no-filing-is-not-permission" | "permit-not-for-you"
  | "virtual-currency-forbidden" | "servers-stay-in-mainland" | "health-data-stays"
  | "foreign-ngo" | "nominee-risk" | "individual-content-limits" | "name-rules" | "phones-differ"
  | "phone-local" | "form-in-chinese" | "foreign-principal-ask" | "principal-sources-differ"
  | "authorised-for-foreign-representative" | "sole-trader-name" | "education-health-pledge"
  | "audio-visual-state-controlled" | "training-closed" | "foreign-travel-limits" | "foreign-maps"
  | "regulated-name" | "not-a-company-if-licence-needed" | "foreign-cap-if-licence-needed"
  | "payment-capital" | "ip-change-filed" | "filing-is-free" | "fines" | "licence-fines"
  | "app-upload-2018" | "province-cn-bj" | "province-cn-bj-organisations"
  | "province-cn-bj-individuals" | "law-firm-licence-beijing" | "sole-trader-beijing"
  | "province-cn-tj" | "province-cn-tj-individuals" | "province-cn-he" | "sole-trader-hebei"
  | "province-cn-sx" | "sole-trader-shanxi" | "province-cn-nm" | "province-cn-nm-individuals"
  | "medical-licence-inner-mongolia" | "province-cn-ln" | "province-cn-ln-individuals"
  | "province-cn-jl" | "province-cn-hl" | "shanghai-app-2018" | "province-cn-sh"
  | "province-cn-sh-individuals" | "province-cn-js" | "province-cn-js-individuals"
  | "taiwan-permit-jiangsu" | "sole-trader-jiangsu" | "province-cn-zj"
  | "province-cn-zj-individuals" | "sole-trader-zhejiang" | "province-cn-ah" | "sole-trader-anhui"
  | "guardian-papers-anhui" | "province-cn-fj" | "guardian-papers-fujian" | "province-cn-jx"
  | "province-cn-jx-individuals" | "province-cn-sd" | "province-cn-sd-individuals"
  | "guardian-papers-shandong" | "province-cn-ha" | "province-cn-ha-organisations"
  | "province-cn-ha-individuals" | "guardian-papers-henan" | "finance-name-henan"
  | "province-cn-hb" | "province-cn-hb-individuals" | "regulated-name-hubei" | "province-cn-hn"
  | "province-cn-hn-organisations" | "sole-trader-hunan" | "empty-shell-hunan"
  | "medical-licence-guangdong" | "province-cn-gd" | "province-cn-gd-organisations"
  | "province-cn-gd-individuals" | "sole-trader-guangdong" | "finance-pledge-guangdong"
  | "province-cn-gx" | "province-cn-gx-individuals" | "province-cn-hi"
  | "province-cn-hi-individuals" | "province-cn-cq" | "province-cn-cq-individuals"
  | "province-cn-sc" | "province-cn-sc-individuals" | "minor-papers-sichuan" | "province-cn-gz"
  | "province-cn-gz-individuals" | "merchant-vetting-guizhou" | "province-cn-yn"
  | "province-cn-xz" | "province-cn-sn" | "province-cn-sn-individuals" | "sole-trader-shaanxi"
  | "province-cn-gs" | "province-cn-gs-individuals" | "province-cn-qh"
  | "province-cn-qh-individuals" | "province-cn-qh-organisations" | "province-cn-nx"
  | "province-cn-nx-individuals" | "province-cn-xj" | "provider-cannot-file"
  | "provider-contact-rule" | "provider-services" | "provider-server" | "provider-proof"
  | "provider-domain" | "provider-papers" | "provider-verification" | "provider-portal"
  | "provider-review" | "provider-language" | "provider-licence" | "provider-psb";

/** Where sources disagree. */
export type DisputeId =
  | "own-sales" | "joint-venture" | "foreign-individual" | "advertising" | "software-service"
  | "ip-only" | "overseas-app" | "overseas-mini-program" | "internal-app" | "offline-app"
  | "marketplace-b21" | "free-platform" | "psb-deadline" | "filing-time" | "unfiled-reachable"
  | "photo-presence" | "drugs-devices-practice";

/** A paper, in the order shown to the visitor. */
export type DocumentId =
  | "business-licence" | "representative-office-certificate" | "institution-certificate"
  | "government-certificate" | "social-organisation-certificate"
  | "private-non-enterprise-certificate" | "foundation-certificate" | "law-firm-licence"
  | "medical-licence" | "religious-venue-certificate" | "id-card" | "hong-kong-macau-permit"
  | "taiwan-permit" | "passport" | "residence-proof" | "student-card" | "employment-proof"
  | "guardian-papers" | "principal-id" | "manager-id" | "principal-authorisation"
  | "manager-authorisation" | "mainland-phone-numbers" | "face-verification" | "backdrop-photo"
  | "domain-real-name-proof" | "domain-certificate" | "server-proof" | "government-domain-form"
  | "authenticity-commitment" | "authenticity-sheet" | "registration-form" | "provincial-pledge"
  | "responsibility-notice" | "commitment-video" | "party-building-letter" | "construction-plan"
  | "not-involved-pledge" | "name-change-letter" | "app-icon" | "app-identity" | "news-permit"
  | "publishing-permit" | "audio-visual-permit" | "culture-permit" | "game-number"
  | "religion-permit" | "ride-hailing-permit" | "finance-permit" | "training-approval"
  | "ai-assessment" | "recruitment-permit" | "travel-permit" | "survey-permit"
  | "medical-practice-permit" | "drug-sales-licence" | "ticket-permit" | "licence-application"
  | "articles-of-association" | "equity-chart" | "shareholder-ids" | "capital-proof"
  | "staff-social-insurance" | "business-plan" | "technical-plan" | "security-measures"
  | "lawful-operation-commitment" | "access-agreement" | "domain-ownership" | "filing-number"
  | "pilot-approval" | "cepa-certificate" | "psb-account" | "psb-papers" | "drugs-devices-papers";

/** When a paper is needed. */
export type Stage =
  | "filing" | "approval" | "licence" | "psb";

/** A step, in order. */
export type StepId =
  | "prepare" | "approval" | "enter-information" | "verify-server" | "subject-and-site" | "upload"
  | "face-check" | "confirm" | "provider-review" | "sms-check" | "authority-review" | "licence"
  | "psb" | "hong-kong-cancel" | "hong-kong-domain" | "hong-kong-server" | "hong-kong-route"
  | "hong-kong-stores" | "hong-kong-own-site" | "hong-kong-data";

/** A unit of time. */
export type Unit =
  | "hours" | "days" | "working-days" | "months" | "years";

/** What a deadline counts from. */
export type EventId =
  | "provider-review" | "sms-sent" | "site-opens" | "filing-approved" | "data-changes"
  | "record-made" | "year-ends" | "licence-issued" | "incident-known" | "seller-joins"
  | "quarter-ends";
// The end of the public names.

/** A source, by its id in `Rulebook.sources`. */
export type SourceId = string;

/** A rule, by its id in `Rulebook.rules` or `Rulebook.requirements`. */
export type RuleId = string;

/**
 * Answers under their public names; a question that is absent, `null` or `"unknown"` is open.
 *
 * A question marked *many* takes an array of choices, `[]` for none of them.
 */
export interface Answers {
  // The choices, written by `./build.sh write`, down to the next mark.
  "service"?:
    | "website" | "platform-subdomain" | "domain-only" | "ip-only" | "app" | "mini-program"
    | "not-public"
    | "unknown"
    | null;
  "served-from"?:
    | "mainland" | "mainland-cdn" | "hong-kong" | "overseas" | "offline"
    | "unknown"
    | null;
  "app-audience"?: "public" | "staff" | "unknown" | null;
  "app-stores"?: "mainland" | "elsewhere" | "unknown" | null;
  "applicant"?:
    | "company" | "foreign-invested" | "branch" | "representative-office" | "offshore-company"
    | "sole-trader" | "partnership" | "public-institution" | "government" | "social-organisation"
    | "private-non-enterprise" | "foundation" | "law-firm" | "medical-institution"
    | "religious-venue" | "individual"
    | "unknown"
    | null;
  "person"?:
    | "mainland-id" | "hong-kong-macau" | "taiwan" | "foreign-resident" | "foreign-visitor"
    | "unknown"
    | null;
  "activities"?:
    | (
      | "own-sales" | "marketplace" | "paid-content" | "information-platform" | "community"
      | "search" | "app-store" | "advertising" | "software-service" | "data-processing" | "games"
      | "platform-only"
      )[]
    | "unknown"
    | null;
  "holds-buyers-money"?: "yes" | "no" | "unknown" | null;
  "topics"?:
    | (
      | "news" | "publishing" | "audio-visual" | "culture" | "drugs-devices" | "religion"
      | "ride-hailing" | "finance" | "training" | "education" | "health" | "generative-ai"
      | "virtual-currency" | "maps" | "recruitment" | "travel" | "food" | "tickets"
      | "medical-services"
      )[]
    | "unknown"
    | null;
  "ai-model"?: "own" | "filed" | "unfiled" | "staff-only" | "unknown" | null;
  "personal-data"?: "none" | "contract-only" | "small" | "medium" | "large" | "unknown" | null;
  "licences-held"?: ("b21" | "b25")[] | "unknown" | null;
  "foreign-share"?: "up-to-50" | "over-50" | "unknown" | null;
  "pilot-area"?: "yes" | "no" | "unknown" | null;
  "opening-city"?: "yes" | "no" | "unknown" | null;
  "cepa"?: "yes" | "no" | "unknown" | null;
  "capital"?: "under-1m" | "1m-to-10m" | "10m-or-more" | "unknown" | null;
  "licence-area"?: "one-province" | "several-provinces" | "unknown" | null;
  "age"?: "under-16" | "16" | "17" | "18-or-over" | "unknown" | null;
  "province"?:
    | "CN-BJ" | "CN-TJ" | "CN-HE" | "CN-SX" | "CN-NM" | "CN-LN" | "CN-JL" | "CN-HL" | "CN-SH"
    | "CN-JS" | "CN-ZJ" | "CN-AH" | "CN-FJ" | "CN-JX" | "CN-SD" | "CN-HA" | "CN-HB" | "CN-HN"
    | "CN-GD" | "CN-GX" | "CN-HI" | "CN-CQ" | "CN-SC" | "CN-GZ" | "CN-YN" | "CN-XZ" | "CN-SN"
    | "CN-GS" | "CN-QH" | "CN-NX" | "CN-XJ"
    | "unknown"
    | null;
  "residence"?: "local-id" | "residence-permit" | "student-card" | "none" | "unknown" | null;
  "filing-state"?:
    | "never" | "with-this-provider" | "with-another-provider" | "this-service-elsewhere"
    | "this-service-here" | "another-applicant" | "own-personal-filing" | "empty-shell"
    | "unknown"
    | null;
  "change"?:
    | "nothing" | "server-address" | "people-or-papers" | "owner" | "new-platform" | "stops"
    | "unknown"
    | null;
  "domain-suffix"?:
    | "approved" | "not-approved" | "not-for-applicant" | "government-subdomain"
    | "unknown"
    | null;
  "domain-registrar"?: "mainland-approved" | "overseas" | "unknown" | null;
  "domain-verified"?:
    | "three-days-or-more" | "recently" | "no" | "privacy-protected"
    | "unknown"
    | null;
  "domain-holder"?:
    | "applicant" | "principal" | "shareholder-or-manager" | "other"
    | "unknown"
    | null;
  "domain-expiry"?: "over-three-months" | "three-months-or-less" | "unknown" | null;
  "principal"?: "legal-representative" | "authorised-person" | "unknown" | null;
  "principal-papers"?:
    | "mainland-id" | "hong-kong-macau" | "taiwan" | "foreign"
    | "unknown"
    | null;
  "manager"?: "same-as-principal" | "another-person" | "unknown" | null;
  "mainland-phone"?: "yes" | "no" | "unknown" | null;
  "server"?: "subscription" | "short-or-metered" | "own-server" | "none-yet" | "unknown" | null;
  "account"?: "china-site" | "international-site" | "none-yet" | "unknown" | null;
  "staff"?: "three-or-more" | "fewer" | "unknown" | null;
  "name-keyword"?: "none" | "finance" | "education" | "other-regulated" | "unknown" | null;
  "app-platforms"?: ("android" | "ios" | "harmonyos")[] | "unknown" | null;
  "reads-chinese"?: "yes" | "no" | "unknown" | null;
  // The end of the choices.
}

/** How a report is made. */
export interface Options {
  /** Adds what this provider asks for; it changes no outcome, bar or rule. */
  provider?: ProviderId | null;
  /** The language of the words. */
  lang?: Lang | null;
  /** The day for which the rules are read; the visitor's today where none is given. */
  on?: DateString | null;
}

/** A citation. */
export interface Source {
  id: SourceId;
  /** The official title, an English one in parentheses, the article last. */
  title: string;
  url: string;
  /** The original words: under an entry those that speak of it, in the list of sources those of the whole. */
  says: string;
  /** The article, heading or row; empty where the page has none. */
  where: string;
  /** The words in English; empty where the original is. */
  english: string;
  /** Whether they support the entry, contradict it, or are an example of a kind. */
  stands: "for" | "against" | "sample";
  /** The day on which they were read. */
  readOn: DateString;
  since: DateString;
  until: DateString | null;
  confidence: "high" | "medium" | "low";
}

/** What stands in the way, and what would mend or lift it. */
export interface Bar {
  id: BarId;
  kind: "structural" | "fixable";
  text: string;
  fix: string;
  certainty: Certainty;
  because: QuestionId[];
  rule: RuleId;
  sources: Source[];
}

/** When something is due: so many of a unit after an event. */
export interface Due {
  count: number;
  unit: Unit;
  after: EventId;
}

/** What has to be done; `due` is null where it holds throughout. */
export interface Duty {
  id: DutyId;
  text: string;
  due: Due | null;
  sources: Source[];
}

/** What to know. */
export interface Note {
  id: NoteId;
  text: string;
  sources: Source[];
}

/** One side of a dispute. */
export interface Position {
  source: Source;
  says: string;
  /** Whether the report follows it; false on both sides where that depends on the case. */
  followed: boolean;
}

/** Where sources disagree, both sides. */
export interface Dispute {
  id: DisputeId;
  text: string;
  positions: Position[];
}

/** A rule behind the outcome, with the answers it rests on. */
export interface Reason {
  rule: RuleId;
  text: string;
  because: QuestionId[];
  sources: Source[];
}

/** A paper to bring. */
export interface ChecklistItem {
  id: DocumentId;
  stage: Stage;
  text: string;
  /** Its official Chinese name. */
  zh: string;
  /** Form, copies, who signs; what the provider adds. */
  detail: string;
  because: QuestionId[];
  rule: RuleId;
  sources: Source[];
}

/** A step on the way; `days` is null where no time is known. */
export interface Step {
  id: StepId;
  text: string;
  detail: string;
  days: { from: number; to: number; unit: Unit } | null;
  sources: Source[];
}

/** One change of a remedy: the choice taken or, with `drop`, no longer ticked. */
export interface Change {
  question: QuestionId;
  choice: string;
  drop: boolean;
}

/** Changes that together lift what bars the plan; none of them could be left out. */
export interface Remedy {
  changes: Change[];
  outcome: Outcome;
  text: string;
  /** The first rule that is lifted. */
  rule: RuleId;
}

/** What the answers come to. While questions are open, each list holds exactly what holds under every completion. */
export interface Report {
  /** The date of the rulebook's edition. */
  edition: DateString;
  /** The day for which the rules were read. */
  on: DateString;
  /** Null while more than one is possible. */
  outcome: Outcome | null;
  /** The outcome in words; null while it is open. */
  answer: { text: string; detail: string; certainty: string } | null;
  /** Exactly the outcomes that some completion of the open questions reaches. */
  possible: Outcome[];
  /** Who has the last word, as far as the answers tell; `regulator` while the outcome is open. */
  certainty: Certainty;
  /** Every certainty that some completion reaches, firmest first; empty while the outcome is open. */
  certainties: Certainty[];
  /** The next question whose answer can still change this report. */
  next: QuestionId | null;
  stage: "outcome" | "checklist" | "done";
  filings: Filing[];
  filingType: FilingType | null;
  licences: LicenceId[];
  approvals: ApprovalId[];
  bars: Bar[];
  duties: Duty[];
  notes: Note[];
  disputes: Dispute[];
  reasons: Reason[];
  checklist: ChecklistItem[];
  steps: Step[];
  /** Fewest changes first; where `licences-held` is open, for somebody who holds none. */
  remedies: Remedy[];
  /** What most cases hold that the answers leave open, and the other lists do not; empty while the outcome is open. */
  usual: Usual[];
}

/** Something that stands in a list in most cases, and the open questions on which it hangs. */
export interface Usual {
  list: "licences" | "approvals" | "duties" | "checklist" | "steps";
  id: LicenceId | ApprovalId | DutyId | DocumentId | StepId;
  hangsOn: QuestionId[];
}

/** A choice in words. */
export interface Choice {
  id: string;
  text: string;
  /** Empty where none is needed. */
  hint: string;
}

/** A question in words. */
export interface Question {
  id: QuestionId;
  /** Whether it takes any number of choices. */
  many: boolean;
  text: string;
  why: string;
  /** Empty where the question says it all. */
  help: string;
  whereToFind: string;
  choices: Choice[];
  /** Whether a visitor can change what the answer says. */
  changeable: boolean;
}

/** A rule in words. */
export interface Rule {
  id: RuleId;
  /** Null for the law, else whose rule it is. */
  provider: ProviderId | null;
  effect: { kind: string; id: string | null };
  text: string;
  /** For whom, in words. */
  condition: string;
  certainty: Certainty;
  /** A contrary reading is not applied: it lowers the certainty of what it would change. */
  reading: "taken" | "contrary";
  since: DateString;
  until: DateString | null;
  /** How strong the best words for it are, one lower where others contradict them; `certainty` follows from it. */
  grade: Grade;
  sources: SourceId[];
  /** The words of each source on this rule; never empty. */
  evidence: Evidence[];
}

/** How strong words are, the strongest first. */
export type Grade = "high" | "moderate" | "low" | "very-low";

/** The words of a source on a rule. */
export interface Evidence {
  source: SourceId;
  /** The original words; `…` marks what is left out. */
  says: string;
  /** The article, heading or row; empty where the page has none. */
  where: string;
  /** The words in English; empty where the original is. */
  english: string;
  stands: "for" | "against" | "sample";
  /** The province they speak of; null for the whole mainland. */
  province: string | null;
  /** How strong they are. */
  grade: Grade;
  /** Why they are weaker than their source. */
  lowered: ("indirect" | "example" | "second-hand" | "old" | "unread" | "contradicted")[];
  /** The day on which they were read. */
  readOn: DateString;
  /** The day on which they ceased to hold. */
  until: DateString | null;
}

/** A judgement: what was decided where the law leaves room, on what basis, and what else it could be. */
export interface Judgement {
  id: string;
  decided: string;
  basis: string;
  otherwise: string;
  rules: RuleId[];
  sources: SourceId[];
}

/** What has been proved of the rules, with exact numbers; those of sets of answers are too large for `number`. */
export interface Certificate {
  /** For how many complete sets of answers outcome and lists were proved, in decimal. */
  complete: string;
  /** For how many sets with open questions, one that takes many open as a whole, in decimal. */
  partial: string;
  rules: number;
  sources: number;
  documents: number;
  /** Rules with one mistake each: a test noticed it, or it says the same to everybody. */
  mutants: { total: number; caught: number; equivalent: number };
}

/** The whole rulebook in words. */
export interface Rulebook {
  edition: DateString;
  /** Changes whenever a rule does. */
  hash: string;
  /** What has been proved of exactly these rules; null where they have changed since. */
  certificate: Certificate | null;
  rules: Rule[];
  /** The rules that ask for papers. */
  requirements: Rule[];
  duties: { id: DutyId; text: string }[];
  disputes: Dispute[];
  documents: { id: DocumentId; text: string; zh: string; detail: string }[];
  sources: Source[];
  judgements: Judgement[];
}

/**
 * What the answers come to.
 *
 * @throws {Error} naming, in backquotes, an unknown question, choice, provider, language, option or date, or a
 * value of the wrong type, with what was expected. Nothing is half-applied.
 */
export function check(answers: Answers, options?: Options | null): Report;

/** Every question with its choices, in asking order. */
export function questions(lang?: Lang | null): Question[];

/** Every rule, requirement, duty, dispute, document, source and judgement. */
export function rulebook(lang?: Lang | null): Rulebook;
