import "icp-checker";
import type { IcpCheckerElement, ResultDetail } from "icp-checker";
import init, { check, type Answers, type Outcome, type Report } from "icp-checker/engine";

// The element has the type of its name, and so has what it tells, wherever on the page it is heard.
const checker: IcpCheckerElement | null = document.querySelector("icp-checker");
checker?.addEventListener("icp-result", ({ detail }) => tell(detail));
document.addEventListener("icp-error", ({ detail }) => console.error(detail.reason, detail.message));
window.addEventListener("icp-step", ({ detail: { position, stage } }) => {
  document.documentElement.dataset.step = `${stage satisfies "outcome" | "checklist" | "result"} ${position.toFixed()}`;
});

function tell({ outcome }: ResultDetail) {
  document.querySelector("#told")!.textContent = outcome satisfies Outcome;
}

// The engine without any interface: it finds its wasm beside itself, where the bundler has put it.
await init();
const answers: Answers = { service: "website", "served-from": "hong-kong", activities: ["own-sales"], province: null };
const report: Report = check(answers, { provider: "alibaba-cloud", lang: "vi", on: "2026-01-01" });
document.documentElement.dataset.outcome = report.outcome ?? "open";
for (const { text, sources } of report.reasons) console.debug(text, sources[0]?.url);

/** What does not exist is refused before it is ever run: each line below is a mistake, and the compiler has to say so. */
export function mistakes() {
  // @ts-expect-error: no such choice
  check({ service: "web-site" });
  // @ts-expect-error: no such question
  check({ "hosted-in": "hong-kong" });
  // @ts-expect-error: this question takes many choices
  check({ activities: "own-sales" });
  // @ts-expect-error: no such provider
  check({}, { provider: "alibaba" });
  // @ts-expect-error: no such outcome
  report.outcome === "maybe";
  // @ts-expect-error: a result says no stage
  checker?.addEventListener("icp-result", ({ detail }) => detail.stage);
  // @ts-expect-error: only the visitor answers
  checker!.answers = "";
}
