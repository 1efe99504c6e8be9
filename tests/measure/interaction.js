/**
 * Measures how long each interaction takes until it is seen, on a processor four times slower.
 *
 * `SITE=… STAGE=… node tests/measure/interaction.js [times slower] [rounds]` goes several times through the same steps and
 * prints, for each kind of interaction, the middle of all times, and the step whose own middle time is the longest.
 * It is no test, for a loaded machine is slow by itself. `work` is the time the handlers take, drawing included as far
 * as it is forced; `seen` is the time until the next picture, which the browser gives in steps of 8 ms and never below a frame.
 */
import { inside, LANGUAGES, showReport, take, visit } from "../browser/interview.js";
import { RESULTS, TODAY } from "../browser/steps.js";
import { openPage, startBrowser, startSite, whole } from "../browser/support.js";

const SLOWER = Number(process.argv[2] ?? 4);
const ROUNDS = Number(process.argv[3] ?? 5);
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

/** By kind, then by step: the times of all rounds. */
const measures = new Map();

/** Clicks where an element is, once it is in sight, so that scrolling there is not measured; the slowest event that came of it counts. */
async function click(page, kind, step, locator) {
  await whole(page);
  await locator.scrollIntoViewIfNeeded();
  const from = await page.evaluate(() => ((window.seen.length = 0), performance.now()));
  await locator.click();
  // An entry is there once its picture is; two more pictures, and it has been handed over.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)))));
  const events = await page.evaluate((since) => window.seen.filter(({ startTime }) => startTime >= since), from);
  const worst = (name) => Math.max(0, ...events.map((event) => event[name]));
  const steps = measures.get(kind) ?? measures.set(kind, new Map()).get(kind);
  const times = steps.get(step) ?? steps.set(step, []).get(step);
  times.push({ seen: Math.max(16, worst("duration")), work: worst("work") });
}

const heading = (page) => inside(page, "[part=heading]").textContent();

/** Walks to the result and measures each choice and each step. */
async function interview(page, place) {
  for (let step = 0; step < 60 && (await inside(page, "[data-do=continue]").count()); step++) {
    const asked = await heading(page);
    const inputs = inside(page, ".choices input:not([data-alone])");
    await click(page, "choose", asked, inputs.nth(Math.min(place, (await inputs.count()) - 1)));
    await click(page, "continue", asked, inside(page, "[data-do=continue]"));
    if (step % 3 === 1 && (await inside(page, "[data-do=continue]").count())) {
      await click(page, "back", asked, inside(page, "[data-do=back]"));
      await take(place)(page);
      await inside(page, "[data-do=continue]").click();
    }
  }
}

/** What is done on a result. */
async function result(page, name) {
  const tick = inside(page, "[data-tick]");
  for (let at = 0; at < Math.min(3, await tick.count()); at++) await click(page, "tick", `${name} ${at}`, tick.nth(at));
  const summaries = inside(page, ".result details summary");
  const count = await summaries.count();
  for (const at of [0, count >> 1, count - 1]) if (await summaries.nth(at).isVisible()) await click(page, "open", `${name} ${at}`, summaries.nth(at));
  for (const ending of ["txt", "md", "csv", "json", "ics"]) {
    const button = inside(page, `[data-do=take][data-to=${ending}]`);
    if (await button.count()) await click(page, "download", `${name} ${ending}`, button);
  }
  const jump = inside(page, "[data-do=jump]");
  if (await jump.count()) await click(page, "jump", name, jump.last());
  for (const lang of [...LANGUAGES.slice(1), LANGUAGES[0]]) await click(page, "language", `${name} ${lang}`, inside(page, `[data-do=lang][data-to="${lang}"]`));
  for (const question of ["service", "applicant"]) {
    await whole(page);
    await page.evaluate(() => (document.querySelector("icp-checker").shadowRoot.querySelector(".answers").open = true));
    const way = inside(page, `.answers [data-do=change][data-to=${question}]`);
    await whole(page);
    if (!(await way.count())) continue;
    await click(page, "change", `${name} ${question}`, way);
    await click(page, "continue to a result", name, inside(page, "[data-do=continue]"));
  }
}

const site = await startSite();
const browser = await startBrowser();
const fullest = RESULTS.find(({ provider, outcome }) => provider === "alibaba-cloud" && outcome === "licence");
for (let round = 0; round < ROUNDS; round++) {
  const { page, close } = await openPage(browser, { viewport: { width: 390, height: 844 }, acceptDownloads: true });
  await page.addInitScript(observe, KINDS);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  for (const place of [0, 3]) {
    await visit(page, `${site.origin}/embed.html?lang=en`);
    await interview(page, place);
    if (await inside(page, "[data-do=further]").count()) {
      await click(page, "continue", "the outcome", inside(page, "[data-do=further]"));
      await interview(page, place);
    }
  }
  for (const one of [...TODAY, fullest]) {
    await visit(page, `${site.origin}/embed.html?lang=en`);
    await showReport(page, one);
    await result(page, `${one.name}:`);
  }
  await close();
}
await browser.close();
site.stop();

const middle = (times, name) => times.map((one) => one[name]).sort((one, other) => one - other)[times.length >> 1];
console.log(`${SLOWER} times slower, ${ROUNDS} rounds; middle milliseconds`);
const LIMIT = 50;
for (const [kind, steps] of measures) {
  const all = [...steps.values()].flat();
  const [slowest] = [...steps].sort(([, one], [, other]) => middle(other, "seen") - middle(one, "seen"));
  const usual = `seen ${middle(all, "seen")} work ${middle(all, "work").toFixed(1)}`;
  const worst = `seen ${middle(slowest[1], "seen")} work ${middle(slowest[1], "work").toFixed(1)}`;
  console.log(`${kind.padEnd(21)} ${String(all.length).padStart(4)} times  ${usual.padEnd(20)} slowest of ${String(steps.size).padStart(3)} steps: ${worst.padEnd(20)} ${slowest[0]}`);
}

console.log(`steps whose middle time is over ${LIMIT} ms`);
for (const [kind, steps] of measures) {
  for (const [step, times] of steps) if (middle(times, "seen") > LIMIT) console.log(`${kind.padEnd(21)} seen ${times.map(({ seen }) => seen)} work ${times.map(({ work }) => work.toFixed(0))}  ${step}`);
}
