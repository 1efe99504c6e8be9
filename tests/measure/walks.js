/**
 * Walks six visitors through the interview on a phone, and counts what it costs them and what they are given.
 *
 * `SITE=… STAGE=… node tests/measure/walks.js` prints a table: questions until the outcome and in all, presses (a choice,
 * Continue and every other button), how many screens and words the last result has, how many pages it prints, without and
 * with the evidence, in each language, and how many letters the card has. It is no test: who walks is a matter of taste.
 */
import { readFileSync } from "node:fs";
import * as engine from "../../dist/engine/icp_checker.js";
import { inside, LANGUAGES, press, visit } from "../browser/interview.js";
import { openPage, startBrowser, startSite, whole } from "../browser/support.js";
import { printed } from "../browser/paper.js";

engine.initSync({ module: readFileSync(new URL("../../dist/engine/icp_checker_bg.wasm", import.meta.url)) });

const PHONE = { width: 390, height: 844 };
/** No interview is longer. */
const MOST_STEPS = 60;

/** What each answers, by question; to whatever else is asked the first choice, or what `otherwise` says. */
export const WALKS = [
  { name: "US SaaS, hosted overseas", lang: "en", answers: { "service": "website", "served-from": "overseas" } },
  { name: "US SaaS, wants the mainland", lang: "en", answers: { "service": "website", "served-from": "mainland", "applicant": "offshore-company", "activities": ["software-service"], "topics": [], "domain-registrar": "overseas" } },
  { name: "WFOE, Shanghai", lang: "en", provider: "alibaba-cloud", answers: { "service": "website", "served-from": "mainland", "applicant": "foreign-invested", "foreign-share": "over-50", "cepa": "no", "pilot-area": "no", "province": "CN-SH", "activities": [], "topics": [], "domain-registrar": "overseas", "domain-verified": "no", "principal-papers": "foreign", "reads-chinese": "no" } },
  { name: "developer with app", lang: "zh-Hans", answers: { "service": "app", "app-audience": "public", "app-stores": "mainland", "served-from": "mainland", "applicant": "company", "province": "CN-ZJ", "activities": ["software-service"], "topics": [], "app-platforms": ["android", "ios"] } },
  { name: "marketplace, Shenzhen", lang: "zh-Hans", answers: { "service": "website", "served-from": "mainland", "applicant": "company", "province": "CN-GD", "activities": ["marketplace"], "topics": [], "holds-buyers-money": "no", "pilot-area": "yes", "capital": "1m-to-10m", "staff": "fewer" } },
  { name: "shop of a Shanghai company, licence", lang: "vi", provider: "alibaba-cloud", answers: { "service": "website", "served-from": "mainland", "applicant": "company", "province": "CN-SH", "activities": ["own-sales", "marketplace", "paid-content"], "topics": ["food"], "holds-buyers-money": "no", "capital": "10m-or-more", "domain-registrar": "overseas", "domain-verified": "no", "domain-expiry": "three-months-or-less", "mainland-phone": "no", "staff": "fewer", "server": "short-or-metered", "account": "international-site" } },
  { name: "“I don’t know”", lang: "en", otherwise: "unknown", answers: {} },
];

const byText = new Map(LANGUAGES.flatMap((lang) => engine.questions(lang).map((question) => [question.text, question])));

/** Answers the question shown; how many presses that takes. */
async function answer(page, { answers, otherwise }) {
  const question = byText.get(await inside(page, "[part=heading]").textContent());
  const said = answers[question.id] ?? otherwise ?? question.choices[0].id;
  const chosen = (Array.isArray(said) ? said : [said]).map((id) => (id === "unknown" ? id : String(question.choices.findIndex((choice) => choice.id === id))));
  for (const value of chosen.length > 0 ? chosen : ["none"]) await inside(page, `[name=answer][value="${value}"]`).check({ force: true });
  await press(page, "continue");
  return 1 + Math.max(1, chosen.length);
}

/** Goes through the interview to its end. */
export async function walkThrough(page, walk) {
  const asking = inside(page, "[data-do=continue]");
  const count = { toOutcome: 0, inAll: 0, presses: 0 };
  for (let step = 0; step < MOST_STEPS; step++) {
    await whole(page);
    if (await asking.count()) {
      count.presses += await answer(page, walk);
      count.inAll += 1;
    } else if (await inside(page, ".result [data-do=further]").count()) {
      count.toOutcome ||= count.inAll;
      await press(page, "further");
      count.presses += 1;
    } else {
      count.toOutcome ||= count.inAll;
      return count;
    }
  }
  throw new Error(`${walk.name}: no end after ${MOST_STEPS} steps`);
}

const site = await startSite();
const browser = await startBrowser();
console.log("| walk | questions to outcome / in all | presses | result on the phone | pages printed (en, zh-Hans, vi) | with evidence | card, letters |\n|---|---|---|---|---|---|---|");
for (const walk of WALKS) {
  const { page, close } = await openPage(browser, { viewport: PHONE });
  await visit(page, `${site.origin}/embed.html?lang=${walk.lang}${walk.provider ? `&provider=${walk.provider}` : ""}`);
  const { toOutcome, inAll, presses } = await walkThrough(page, walk);
  const { screens, words } = await page.evaluate((height) => {
    const result = document.querySelector("icp-checker").shadowRoot.querySelector(".result");
    // In Chinese each letter counts for a word.
    const words = result.innerText.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu).length;
    return { screens: (result.getBoundingClientRect().height / height).toFixed(1), words };
  }, PHONE.height);
  const paper = { brief: [], evidence: [], card: [] };
  for (const lang of LANGUAGES) {
    await page.evaluate((wanted) => document.querySelector("icp-checker").setAttribute("lang", wanted), lang);
    await whole(page);
    const box = inside(page, "#evidence");
    if (await box.count()) await box.setChecked(false);
    paper.brief.push(await printed(page));
    if (await box.count()) await box.setChecked(true);
    paper.evidence.push(await printed(page));
    await inside(page, ".card-for summary").click();
    paper.card.push([...(await inside(page, ".card-for pre").textContent())].length);
  }
  console.log(`| ${walk.name} | ${toOutcome} / ${inAll} | ${presses} | ${screens} screens, ${words} words | ${paper.brief.join(", ")} | ${paper.evidence.join(", ")} | ${paper.card.join(", ")} |`);
  await close();
}
await browser.close();
site.stop();
