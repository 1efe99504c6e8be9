/** The whole way by keyboard alone: from the top of the start page to a calendar that is saved, and back out again. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { inside, LANGUAGES, look, reopen, sent, showReport, visit } from "./interview.js";
import { TODAY } from "./steps.js";
import { openPage, started } from "./support.js";

/** More stops than any page has; a way that is longer goes in circles. */
const MOST_STOPS = 500;

const { browser, site } = await started();

/** Where the keyboard is: in the page, in the element, or nowhere; and whether it can be seen there. */
function stop(page) {
  return page.evaluate(() => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    if (!node || node === document.body || node === document.documentElement) return null;
    const seen = (one) => {
      const style = getComputedStyle(one);
      return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    };
    window.stops ??= new Map();
    if (!window.stops.has(node)) window.stops.set(node, window.stops.size);
    const box = node.getBoundingClientRect();
    return {
      at: window.stops.get(node),
      inside: node.getRootNode() !== document,
      name: `${node.localName}#${node.id}.${node.className}[${node.dataset.do ?? ""} ${node.dataset.to ?? ""}]`,
      is: node.dataset.do ?? node.id,
      to: node.dataset.to ?? null,
      answer: node.name === "answer",
      heading: node.matches("[part=heading], [tabindex='-1']"),
      visible: seen(node) || [...(node.labels ?? [])].some(seen),
      shown: box.bottom > 0 && box.top < innerHeight,
    };
  });
}

/** Presses a key until `wanted` is reached, and asserts that the focus can be seen wherever it stops. */
async function reach(page, wanted, key = "Tab") {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press(key);
    const here = await stop(page);
    if (!here) continue;
    assert.ok(here.visible, `the focus is not seen on ${here.name}`);
    assert.ok(here.shown, `the focus is out of sight on ${here.name}`);
    if (wanted(here)) return here;
  }
  assert.fail(`not reached in ${MOST_STOPS} stops`);
}

async function open(path, options = {}) {
  const opened = await openPage(browser, { locale: "en-GB", acceptDownloads: true, reducedMotion: "reduce", ...options });
  await visit(opened.page, `${site.origin}${path}`);
  return opened;
}

for (const lang of LANGUAGES) {
  test(`the keyboard alone leads from the start to a saved calendar, in ${lang}`, async () => {
    const { page, journal, close } = await open(`/?lang=${lang}`);
    for (let step = 0; step < 40; step++) {
      const before = await look(page);
      if (before.result) {
        // The outcome first; then the questions that complete the report.
        if (!(await inside(page, "[data-do=further]").count())) break;
        await reach(page, ({ is }) => is === "further");
        await page.keyboard.press("Enter");
        continue;
      }
      const first = await reach(page, ({ answer }) => answer);
      assert.equal(first.is, "answer-0");
      await page.keyboard.press("Space");
      assert.deepEqual((await look(page)).chosen, ["0"]);
      // Now by Enter on the answer, now by the button.
      if (step % 2 === 0) await page.keyboard.press("Enter");
      else {
        await reach(page, ({ is }) => is === "continue");
        await page.keyboard.press(step % 4 === 1 ? "Enter" : "Space");
      }
      const after = await look(page);
      assert.notEqual(after.heading, before.heading);
      assert.equal(after.focus, "heading");
    }
    assert.ok((await look(page)).result);
    assert.equal((await look(page)).lang, lang);
    await reach(page, ({ is, to }) => is === "jump" && to === "timeline");
    await page.keyboard.press("Enter");
    assert.equal((await look(page)).focus, "timeline");
    await reach(page, ({ is }) => is === "begins");
    await reach(page, ({ is, to }) => is === "take" && to === "ics");
    const saved = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    const download = await saved;
    assert.match(download.suggestedFilename(), /\.ics$/);
    assert.match(await readFile(await download.path(), "utf8"), /^BEGIN:VCALENDAR\r\n/);
    assert.deepEqual(sent(journal).filter((url) => !url.startsWith(`${site.origin}/`)), []);
    assert.deepEqual(journal.errors, []);
    await close();
  });
}

test("arrows move among the choices of a question, and Enter on one goes on", async () => {
  const { page, close } = await open("/?lang=en");
  await reach(page, ({ answer }) => answer);
  for (const [key, chosen] of [["ArrowDown", "1"], ["ArrowDown", "2"], ["ArrowUp", "1"], ["ArrowUp", "0"], ["ArrowUp", "unknown"], ["ArrowDown", "0"]]) {
    await page.keyboard.press(key);
    const here = await look(page);
    assert.deepEqual(here.chosen, [chosen]);
    assert.equal(here.focus, `answer-${chosen}`);
    assert.ok((await stop(page)).visible);
  }
  const before = await look(page);
  await page.keyboard.press("Enter");
  const after = await look(page);
  assert.notEqual(after.heading, before.heading);
  assert.equal(after.focus, "heading");
  await close();
});

test("Enter with nothing chosen leads to what is wrong, and from there to the first answer", async () => {
  const { page, close } = await open("/?lang=en");
  await reach(page, ({ is }) => is === "continue");
  await page.keyboard.press("Enter");
  assert.equal((await look(page)).focus, "missing");
  await reach(page, ({ is }) => is === "first");
  await page.keyboard.press("Enter");
  assert.equal((await look(page)).focus, "answer-0");
  await close();
});

/** The result with the most stops, and one with ways that no other has. */
const HELD = TODAY.filter(({ outcome }) => ["licence", "hong-kong"].includes(outcome));

for (const [name, result] of [["a question", null], ...HELD.map((result) => [`the result ${result.outcome}`, result])]) {
  test(`no stop of ${name} holds the keyboard, forward or back, and the focus is seen at each`, async () => {
    const { page, close } = await open("/?lang=en");
    if (result) {
      await showReport(page, result);
      await page.evaluate(() => {
        for (const details of document.querySelector("icp-checker").shadowRoot.querySelectorAll("details")) details.open = true;
      });
    }
    const stops = [];
    await reach(page, (here) => (stops.push(here.at), here.inside));
    let last;
    await reach(page, (here) => (here.inside && (last = here.at), stops.push(here.at), !here.inside));
    assert.ok(new Set(stops).size > 3);
    await page.keyboard.press("Shift+Tab");
    assert.equal((await stop(page)).at, last);
    await reach(page, (here) => !here.inside, "Shift+Tab");
    // Every button, link, box and summary that is seen is a stop; of a group of radios, one is.
    const missed = await page.evaluate(() => {
      const root = document.querySelector("icp-checker").shadowRoot;
      const able = root.querySelectorAll("button, a[href], summary, input:not([type=radio])");
      return [...able].filter((node) => node.checkVisibility() && !window.stops.has(node)).map((node) => node.outerHTML.slice(0, 80));
    });
    assert.deepEqual(missed, []);
    await close();
  });
}

test("ticks, summaries and the way back answer to the keyboard", async () => {
  const { page, close } = await open("/?lang=en");
  await reopen(page, TODAY.find(({ outcome }) => outcome === "filing").code);
  await reach(page, ({ is }) => is.startsWith("paper-"));
  await page.keyboard.press("Space");
  assert.equal((await look(page)).ticked.length, 1);
  await page.keyboard.press("Space");
  assert.equal((await look(page)).ticked.length, 0);
  const opened = () => page.evaluate(() => document.querySelector("icp-checker").shadowRoot.querySelectorAll("details[open]").length);
  const before = await opened();
  await reach(page, ({ name }) => name.startsWith("summary"));
  await page.keyboard.press("Enter");
  assert.equal(await opened(), before + 1);
  await page.keyboard.press("Space");
  assert.equal(await opened(), before);
  await close();
});
