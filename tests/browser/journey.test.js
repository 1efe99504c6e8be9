/** Whole journeys through the interview: what they reach, what they tell the page, and that nothing leaves it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn, openPage, started } from "./support.js";

const OUTCOMES = ["no-filing", "filing", "licence", "hong-kong"];

/** No interview is longer; one that is goes in circles. */
const MOST_STEPS = 60;

const { browser, site } = await started();

/** Opens the self-test page and keeps every event of the element with its detail. */
async function open(path = "/", options = { locale: "en-GB" }) {
  const opened = await openPage(browser, options);
  await opened.page.addInitScript(() => {
    window.told = [];
    for (const type of ["icp-ready", "icp-step", "icp-result", "icp-error"]) {
      addEventListener(type, (event) => window.told.push({ type, detail: event.detail }));
    }
  });
  await opened.page.goto(`${site.origin}${path}`);
  await drawn(opened.page);
  return opened;
}

/** The self-test page in each language of the interview. */
const LANGUAGES = ["en", "zh-Hans", "vi"];

const told = (page, type) => page.evaluate((wanted) => window.told.filter((event) => event.type === wanted).map(({ detail }) => detail), type);

/** Chooses by `pick` on every step until none is left; `pick` gets the inputs that stand for a choice. */
async function walk(page, pick) {
  const checker = page.locator("icp-checker");
  for (let step = 0; step < MOST_STEPS; step++) {
    const go = checker.locator("[data-do=continue]");
    if (!(await go.count())) return;
    await pick(checker);
    await go.click();
  }
  assert.fail(`no end after ${MOST_STEPS} steps`);
}

/** Takes the choice at that place, counted from the end when negative; "I don't know" and "none of these" are not counted. */
const take = (place) => async (checker) => {
  const inputs = checker.locator(".choices input:not([data-alone])");
  const count = await inputs.count();
  await inputs.nth(place < 0 ? Math.max(count + place, 0) : Math.min(place, count - 1)).check();
};

const takeUnknown = (checker) => checker.locator(".choices input[data-alone]").last().check();

const walks = [["first", take(0), "en"], ["second", take(1), "en"], ["last", take(-1), "en"]];
walks.push(...LANGUAGES.slice(1).map((lang) => ["first", take(0), lang]));
for (const [name, pick, lang] of walks) {
  test(`taking the ${name} choice every time reaches an outcome in ${lang}, and nothing leaves the page`, async () => {
    const { page, journal, close } = await open(`/?lang=${lang}`);
    const loaded = journal.requests.length;
    await walk(page, pick);
    const result = (await told(page, "icp-result")).at(-1);
    assert.ok(OUTCOMES.includes(result?.outcome), JSON.stringify(result));
    assert.deepEqual(Object.keys(result).sort(), ["edition", "lang", "outcome"]);
    assert.equal(result.lang, lang);
    assert.ok((await told(page, "icp-step")).length > 0);
    assert.deepEqual(journal.requests.slice(loaded), []);
    assert.deepEqual(journal.calls, []);
    assert.deepEqual(journal.errors, []);
    await close();
  });
}

test("knowing nothing ends as well, and names no outcome", async () => {
  const { page, journal, close } = await open();
  await walk(page, takeUnknown);
  for (const { outcome } of await told(page, "icp-result")) assert.equal(outcome, null);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("going on with nothing chosen says so and stays", async () => {
  const { page, journal, close } = await open();
  const checker = page.locator("icp-checker");
  const heading = await checker.locator("[part=heading]").textContent();
  await checker.locator("[data-do=continue]").click();
  assert.equal(await checker.locator("[part=heading]").textContent(), heading);
  assert.equal(await checker.locator("[part=missing]").count(), 1);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("the element is ready once, and takes no focus on load", async () => {
  const { page, close } = await open();
  assert.equal((await told(page, "icp-ready")).length, 1);
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
  await close();
});

test("taking the element out and putting it back keeps the answers", async () => {
  const { page, journal, close } = await open();
  await walk(page, take(0));
  const code = await page.locator("icp-checker").evaluate((checker) => checker.answers);
  assert.notEqual(code, "");
  await page.evaluate(async () => {
    const checker = document.querySelector("icp-checker");
    checker.remove();
    await new Promise((done) => setTimeout(done, 20));
    document.querySelector("main").append(checker);
  });
  await drawn(page);
  assert.equal(await page.locator("icp-checker").evaluate((checker) => checker.answers), code);
  await page.evaluate(() => document.querySelector("main").prepend(document.querySelector("icp-checker")));
  assert.equal(await page.locator("icp-checker").evaluate((checker) => checker.answers), code);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("another language keeps the answers", async () => {
  const { page, close } = await open();
  await walk(page, take(0));
  const code = await page.locator("icp-checker").evaluate((checker) => checker.answers);
  for (const lang of ["vi", "zh-Hans", "en"]) {
    await page.locator(`header a[hreflang="${lang}"]`).click();
    assert.equal(await page.locator("icp-checker").evaluate((checker) => checker.answers), code, lang);
  }
  await close();
});

test("a saved link reopens the same answers, and a damaged one does no harm", async () => {
  const first = await open();
  await walk(first.page, take(0));
  const code = await first.page.locator("icp-checker").evaluate((checker) => checker.answers);
  await first.close();
  const second = await open(`/#${code}`);
  await second.page.waitForFunction((wanted) => document.querySelector("icp-checker").answers === wanted, code);
  assert.deepEqual(second.journal.errors, []);
  await second.close();
  for (const damaged of [code.slice(1), `${code}A`, "!!!", "A".repeat(5000), "%00", "<img>"]) {
    const { page, journal, close } = await open(`/#${damaged}`);
    assert.notEqual(await page.locator("icp-checker").evaluate((checker) => checker.answers), code, damaged);
    assert.deepEqual(journal.errors, [], damaged);
    await close();
  }
});
