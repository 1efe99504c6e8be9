/** Every step, every kind of result and every failure, in each language and each look, without a finding of axe-core. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { drawn, openPage, startHost, started } from "./support.js";
import { openAll, showReport } from "./interview.js";
import { QUESTIONS, RESULTS, showQuestion, showResult, TODAY } from "./steps.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LOOKS = { light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, forced: { forcedColors: "active" } };

/** What WCAG 2.2 AA asks, and what axe-core counts as good practice. */
const RULES = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] };

/** What of it hangs on colours, the only thing in which the looks differ. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];
const COLOURS = { runOnly: { type: "rule", values: OF_COLOURS }, resultTypes: ["violations"] };

/** All the rest, where the colours have been looked at already. */
const WORDS = { ...RULES, rules: Object.fromEntries(OF_COLOURS.map((rule) => [rule, { enabled: false }])) };

/** Every language in one look, and every look in one language: no colour hangs on the language. */
const SEEN = [["en", "light", RULES], ["zh-Hans", "light", WORDS], ["vi", "light", WORDS], ["zh-Hans", "dark", COLOURS], ["vi", "forced", COLOURS]];

const { browser, site } = await started();

/** The findings on what a page shows now, or a part of it, one line each. */
async function findings(page, part, rules = RULES) {
  const { violations } = await page.evaluate(([within, rules]) => axe.run(within ?? document, rules), [part, rules]);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(" ")).slice(0, 3).join(", ")}`);
}

async function open(lang, look) {
  const opened = await openPage(browser, { locale: "en-GB", ...LOOKS[look] });
  await opened.page.goto(`${site.origin}/?lang=${lang}`);
  await drawn(opened.page);
  await opened.page.evaluate(AXE);
  return opened;
}

for (const [lang, look, rules] of SEEN) {
  test(`no step and no result has a finding, in ${lang}, ${look}`, async () => {
    const { page, journal, close } = await open(lang, look);
    const seen = [];
    const check = async (what, part = "icp-checker") => seen.push(...(await findings(page, part, rules)).map((finding) => `${what}: ${finding}`));
    // The page around stays as it is while the questions go by.
    await check("page", null);
    for (const [question, code] of QUESTIONS) {
      await showQuestion(page, code);
      await check(question);
    }
    // Nothing chosen: the summary of what is wrong.
    await page.locator("icp-checker [data-do=continue]").click();
    assert.equal(await page.locator("icp-checker [part=missing]").count(), 1);
    await check("missing");
    for (const result of TODAY) {
      await showReport(page, result);
      await openAll(page);
      await check(`result ${result.outcome}`, null);
    }
    await page.evaluate(() => document.querySelector("icp-checker").restore("damaged"));
    await check("damaged link");
    assert.deepEqual(seen, []);
    assert.deepEqual(journal.errors, []);
    await close();
  });
}

test("no result of any provider or year has a finding", async () => {
  const { page, close } = await open("en", "light");
  const seen = [];
  // One of each provider and year: what its outcome adds is looked at today.
  const first = ({ on, provider }, at) => RESULTS.findIndex((one) => one.on === on && one.provider === provider) === at;
  for (const result of RESULTS.filter(first).filter((one) => !TODAY.includes(one))) {
    await showResult(page, result);
    seen.push(...(await findings(page, "icp-checker", WORDS)).map((finding) => `${result.name}: ${finding}`));
  }
  assert.deepEqual(seen, []);
  await close();
});

for (const [lang, look, rules] of SEEN) {
  test(`no failure has a finding, in ${lang}, ${look}`, async () => {
    const element = `<script src="${site.origin}/icp-checker.js" defer></script><main><h1>host</h1><icp-checker lang="${lang}" heading-level="2"><p>${lang}</p></icp-checker></main>`;
    const body = `<!doctype html><html lang="${lang}"><title>host</title>${element}</html>`;
    const host = await startHost({ "/": { body }, "/blocked": { body, policy: `script-src ${site.origin}` } });
    const { page, close } = await openPage(browser, LOOKS[look]);
    // Where WebAssembly is blocked.
    await page.goto(`${host.origin}/blocked`);
    await page.locator("icp-checker [part=failure]").waitFor();
    await page.evaluate(AXE);
    assert.deepEqual(await findings(page, null, rules), []);
    // After the module broke off.
    await page.goto(host.origin);
    await drawn(page);
    await page.evaluate(AXE);
    await page.evaluate(() => {
      const create = document.createElement;
      document.createElement = () => {
        document.createElement = create;
        throw new Error("refused");
      };
      document.querySelector("icp-checker").setAttribute("heading-level", "3");
    });
    await page.locator("icp-checker [part=failure]").waitFor();
    assert.deepEqual(await findings(page, null, rules), []);
    await close();
    host.stop();
  });
}
