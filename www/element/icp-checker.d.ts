/** Importing this module defines `<icp-checker>` where there is a document, and is harmless where there is none. */

// The public names, written by `./build.sh write`, down to the next mark.
type Lang =
  | "en" | "zh-Hans" | "vi";
type Outcome =
  | "no-filing" | "filing" | "licence" | "hong-kong";
// The end of the public names.

/** What every event of the element says of the step that is shown; never an answer. */
export interface StepDetail {
  stage: "outcome" | "checklist" | "result";
  edition: string;
  lang: Lang;
  /** Which step of the visitor's way is shown, from 0. */
  position: number;
}

/** The outcome, each time one has become certain. */
export interface ResultDetail {
  outcome: Outcome;
  edition: string;
  lang: Lang;
  /** The short code of the answers, only with the attribute `expose-answers`. */
  answers?: string;
}

/** Why the checker does not run, or what was refused. */
export interface ErrorDetail {
  reason: "unavailable" | "panic" | "profile";
  message?: string;
}

/** The element. */
export interface IcpCheckerElement extends HTMLElement {
  /** The short code of the answers so far. */
  readonly answers: string;
  /** Which step of the visitor's way is shown, from 0. */
  readonly position: number;
  /** Takes up a short code; before the checker is ready it is kept until then. */
  restore(code: string): boolean;
  /** Shows another step of the way; answers which one it is. */
  go(position: number): number;
  /** What a provider of your own adds: JSON as `profile.schema.json` describes it, as text or object; null for nothing. */
  profile: string | object | null;
  /** Each attribute but `lang`, which every element has; null takes it away. */
  theme: string | null;
  provider: string | null;
  on: string | null;
  hideHeader: boolean;
  compact: boolean;
  headingLevel: string | number | null;
  contactUrl: string | null;
  linkUrl: string | null;
  exposeAnswers: boolean;
}

/** The attributes as a template of a framework writes them. */
export interface IcpCheckerAttributes {
  lang?: string;
  theme?: "auto" | "light" | "dark" | "host";
  provider?: string;
  on?: string;
  "hide-header"?: boolean | "";
  compact?: boolean | "";
  "heading-level"?: 1 | 2 | 3 | 4 | 5 | 6 | "1" | "2" | "3" | "4" | "5" | "6";
  "contact-url"?: string;
  "link-url"?: string;
  "expose-answers"?: boolean | "";
  profile?: string | object | null;
}

declare global {
  interface HTMLElementTagNameMap {
    "icp-checker": IcpCheckerElement;
  }

  /** They bubble and cross shadow roots: the document and the window hear them as well. */
  interface GlobalEventHandlersEventMap {
    "icp-ready": CustomEvent<Record<string, never>>;
    "icp-step": CustomEvent<StepDetail>;
    "icp-result": CustomEvent<ResultDetail>;
    "icp-error": CustomEvent<ErrorDetail>;
  }
}
