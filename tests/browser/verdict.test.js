/** The answer at one glance, the ways side by side, and what a phone shows after every step. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inside, LANGUAGES, look, openAll, press, take, visit, walk } from "./interview.js";
import { showResult, TODAY } from "./steps.js";
import { openPage, started, whole } from "./support.js";

const PHONE = { width: 390, height: 844 };

const { browser, site } = await started();

async function open(options = {}, lang = "en") {
  const opened = await openPage(browser, { locale: "en-GB", ...options });
  await visit(opened.page, `${site.origin}/?lang=${lang}`);
  return opened;
}

/** Takes the choice with that value, and goes on. */
async function answer(page, ...values) {
  for (const value of values) {
    await inside(page, `[name=answer][value="${value}"]`).check({ force: true });
    await press(page, "continue");
  }
  await whole(page);
}

/** A website from the mainland of a company without registration there. */
const TURNED_DOWN = ["0", "0", "4"];

test("the verdict looks different for each outcome, and its one button leads to what it says", async () => {
  const { page, journal, close } = await open();
  const looks = new Set();
  for (const result of TODAY) {
    await showResult(page, result);
    if (!(await inside(page, "[part~=verdict]").count())) await walk(page, (shown) => inside(shown, ".choices input[data-alone]").last().check());
    const seen = await page.evaluate(() => {
      const card = document.querySelector("icp-checker").shadowRoot.querySelector("[part~=verdict]");
      const { stroke } = getComputedStyle(card.querySelector("svg"));
      return {
        drawing: stroke + [...card.querySelectorAll("svg path")].map((path) => path.getAttribute("d")).join(),
        facts: card.querySelectorAll("[data-topic]").length,
        buttons: [...card.querySelectorAll("button")].map(({ dataset }) => [dataset.do, dataset.to]),
        hidden: card.querySelector("svg").getAttribute("aria-hidden"),
      };
    });
    looks.add(seen.drawing);
    assert.equal(seen.hidden, "true");
    assert.equal(seen.facts > 0, result.outcome !== null, String(result.outcome));
    assert.ok(seen.buttons.length <= 1, JSON.stringify(seen.buttons));
    const [action, to] = seen.buttons[0] ?? [];
    if (action === "jump") {
      await press(page, action, to);
      assert.equal((await look(page)).focus, to);
    }
  }
  assert.equal(looks.size, new Set(TODAY.map(({ outcome }) => outcome)).size);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("a plan that is turned down is asked little more, and another way is one press away and one back", async () => {
  const { page, journal, close } = await open();
  await answer(page, ...TURNED_DOWN);
  const plan = await look(page);
  const planned = inside(page, "[part~=route]");
  assert.ok((await planned.count()) >= 3);
  assert.ok((await inside(page, ".differs").count()) > 0);
  await inside(page, "[part~=route] [data-do=route]").first().click();
  const other = await look(page);
  assert.equal(other.focus, "heading");
  assert.notEqual(other.heading, plan.heading);
  assert.notEqual(other.answers, plan.answers);
  assert.equal(other.position, plan.position);
  assert.equal(await inside(page, "[part~=detour]").count(), 1);
  await press(page, "plan");
  const back = await look(page);
  assert.deepEqual([back.heading, back.answers, back.focus], [plan.heading, plan.answers, "heading"]);
  assert.equal(await inside(page, "[part~=detour]").count(), 0);

  let asked = 0;
  await press(page, "further");
  await walk(page, take(0), { after: () => (asked += 1) });
  assert.ok(asked > 0 && asked <= 4, `${asked} further questions`);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("a way is taken by the keyboard alone", async () => {
  const { page, close } = await open();
  await answer(page, ...TURNED_DOWN);
  const before = await look(page);
  await inside(page, "[part~=verdict] button").focus();
  await page.keyboard.press("Enter");
  assert.equal((await look(page)).focus, "routes");
  for (let presses = 0; presses < 20 && (await look(page)).focus !== "route"; presses++) await page.keyboard.press("Tab");
  assert.equal((await look(page)).focus, "route");
  await page.keyboard.press("Enter");
  assert.notEqual((await look(page)).answers, before.answers);
  await close();
});

test("the first result of a filing says what is usual, and on what that hangs", async () => {
  const { page, close } = await open();
  await walk(page, take(0));
  await whole(page);
  const marks = inside(page, "[part~=usually]");
  assert.ok((await marks.count()) > 3);
  assert.equal(await inside(page, ".paper [part~=usually] strong").count(), await inside(page, ".paper [part~=usually] .hint").count());
  await close();
});

test("on a phone every step begins at its top, with the way on in reach", async () => {
  for (const lang of LANGUAGES) {
    const { page, close } = await open({ viewport: PHONE }, lang);
    const seen = async () => {
      await whole(page);
      return page.evaluate(() => {
        const root = document.querySelector("icp-checker").shadowRoot;
        const at = root.querySelector(".heading").getBoundingClientRect();
        const on = root.querySelector("[data-do=continue]")?.getBoundingClientRect();
        return { top: at.top, on: on?.bottom ?? 0, height: innerHeight, wide: document.documentElement.scrollWidth - innerWidth };
      });
    };
    const after = async (shown) => {
      const { top, on, height, wide } = await seen();
      assert.ok(top >= 0 && top <= 160, `${lang}, ${shown.heading}: the heading begins at ${top}`);
      assert.ok(on <= height, `${lang}, ${shown.heading}: Continue ends at ${on} of ${height}`);
      assert.ok(wide <= 0, `${lang}, ${shown.heading}: ${wide} too wide`);
    };
    await walk(page, take(0), { after });
    await press(page, "further");
    await walk(page, take(0), { after });
    await close();
  }
});

test("nothing of a result is wider than 320 pixels", async () => {
  const { page, close } = await open({ viewport: { width: 320, height: 640 } }, "vi");
  await answer(page, ...TURNED_DOWN);
  await openAll(page);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await close();
});
