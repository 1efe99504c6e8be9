/**
 * Measures how long an interaction takes until it is seen, on a processor four times slower.
 *
 * `SITE=… STAGE=… node tests/measure/interaction.js [times slower]` prints a table; it is no test, for a loaded machine is slow by itself.
 * `work` is the time the handlers take, drawing included as far as it is forced; `seen` is the time until the next picture,
 * which the browser gives in steps of 8 ms and never below a frame.
 */
import { LANGUAGES, showReport, take, visit } from "../browser/interview.js";
import { RESULTS, TODAY } from "../browser/steps.js";
import { openPage, startBrowser, startSite } from "../browser/support.js";

const SLOWER = Number(process.argv[2] ?? 4);
const KINDS = ["pointerdown", "pointerup", "click", "keydown", "change", "input"];

/** Runs in the page before any of its scripts. */
function observe(kinds) {
  window.seen = [];
  new PerformanceObserver((list) => {
    for (const { name, duration, processingStart, processingEnd, startTime } of list.getEntries()) {
      if (kinds.includes(name)) window.seen.push({ name, duration, startTime, work: processingEnd - processingStart });
    }
  }).observe({ type: "event", durationThreshold: 16, buffered: true });
}

const measures = new Map();

/** Does one thing and takes the slowest event that came of it; one faster than a frame counts as a frame. */
async function measure(page, kind, work) {
  const from = await page.evaluate(() => ((window.seen.length = 0), performance.now()));
  await work();
  // An entry is there once its picture is; two more pictures, and it has been handed over.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)))));
  const events = await page.evaluate((since) => window.seen.filter(({ startTime }) => startTime >= since), from);
  const worst = (name) => Math.max(0, ...events.map((event) => event[name]));
  const known = measures.get(kind) ?? [];
  known.push({ seen: Math.max(16, worst("duration")), work: worst("work") });
  measures.set(kind, known);
}

/** Clicks where an element is, once it is in sight, so that scrolling there is not measured. */
async function click(page, kind, locator) {
  await locator.scrollIntoViewIfNeeded();
  await measure(page, kind, () => locator.click());
}

const within = (page, selector) => page.locator(`icp-checker ${selector}`);

/** Walks to the result and measures each choice and each step. */
async function interview(page, place) {
  for (let step = 0; step < 60 && (await within(page, "[data-do=continue]").count()); step++) {
    const inputs = within(page, ".choices input:not([data-alone])");
    const input = inputs.nth(Math.min(place, (await inputs.count()) - 1));
    await click(page, "choose", input);
    const last = step > 3 && (await within(page, "[data-do=back]").count());
    await click(page, "continue", within(page, "[data-do=continue]"));
    if (last && step % 3 === 0 && (await within(page, "[data-do=back]").count()) && !(await within(page, ".result").count())) {
      await click(page, "back", within(page, "[data-do=back]"));
      await take(place)(page);
      await click(page, "continue", within(page, "[data-do=continue]"));
    }
  }
}

/** What is done on a result. */
async function result(page) {
  const tick = within(page, "[data-tick]");
  for (let at = 0; at < Math.min(3, await tick.count()); at++) await click(page, "tick", tick.nth(at));
  const summaries = within(page, ".result details summary");
  const count = await summaries.count();
  for (const at of new Set([0, count >> 1, count - 1])) if (await summaries.nth(at).isVisible()) await click(page, "open", summaries.nth(at));
  for (const ending of ["txt", "csv", "json", "ics"]) {
    const button = within(page, `[data-do=take][data-to=${ending}]`);
    if (await button.count()) await click(page, "download", button);
  }
  const jump = within(page, "[data-do=jump]");
  if (await jump.count()) await click(page, "jump", jump.last());
  for (const lang of [...LANGUAGES.slice(1), LANGUAGES[0]]) await click(page, "language", within(page, `[data-do=lang][data-to="${lang}"]`));
  for (const question of ["service", "applicant"]) {
    await page.evaluate(() => (document.querySelector("icp-checker").shadowRoot.querySelector(".answers").open = true));
    const way = within(page, `.answers [data-do=change][data-to=${question}]`);
    if (!(await way.count())) continue;
    await click(page, "change", way);
    await click(page, "continue to a result", within(page, "[data-do=continue]"));
  }
}

const site = await startSite();
const browser = await startBrowser();
const { page, close } = await openPage(browser, { viewport: { width: 390, height: 844 }, acceptDownloads: true });
await page.addInitScript(observe, KINDS);
const session = await page.context().newCDPSession(page);
await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
for (const place of [0, 3]) {
  await visit(page, `${site.origin}/embed.html?lang=en`);
  await interview(page, place);
  if (await within(page, "[data-do=further]").count()) {
    await click(page, "continue", within(page, "[data-do=further]"));
    await interview(page, place);
  }
}
const fullest = RESULTS.find(({ provider, outcome }) => provider === "alibaba-cloud" && outcome === "licence");
for (const one of [...TODAY, fullest]) {
  await visit(page, `${site.origin}/embed.html?lang=en`);
  await showReport(page, one);
  await result(page);
}
await close();
await browser.close();
site.stop();

const middle = (numbers) => numbers[numbers.length >> 1];
console.log(`${SLOWER} times slower; milliseconds, lowest/middle/highest`);
for (const [kind, found] of measures) {
  const column = (name) => {
    const numbers = found.map((one) => one[name]).sort((one, other) => one - other);
    return [numbers[0], middle(numbers), numbers.at(-1)].map((number) => number.toFixed(name === "work" ? 1 : 0)).join("/");
  };
  console.log(`${kind.padEnd(22)} ${String(found.length).padStart(4)} times   seen ${column("seen").padEnd(14)} work ${column("work")}`);
}
