/** What a visitor takes away, really downloaded, copied and printed, and opened by the programs it is meant for. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { marked } from "marked";
import * as engine from "../../dist/engine/icp_checker.js";
import { inside, LANGUAGES, look, press, reopen, sent, showReport, visit } from "./interview.js";
import { printed } from "./paper.js";
import { RESULTS, TODAY } from "./steps.js";
import { DIST, drawn, openPage, startHost, started, whole } from "./support.js";

const ENDINGS = ["txt", "md", "csv", "json"];
/** One row of the table: kind, stage, done, name, Chinese name, detail, when, source. */
const COLUMNS = 8;

engine.initSync({ module: await readFile(new URL("../../dist/engine/icp_checker_bg.wasm", import.meta.url)) });

const { browser, site, hosts } = await started();

/** Results of every outcome in a language each, one of them with a provider. */
const TAKEN = [
  ...TODAY.map((result, at) => ({ result, lang: ["en", "zh-Hans", "vi"][at % 3] })),
  { result: RESULTS.find(({ provider, outcome }) => provider === "alibaba-cloud" && outcome === "licence"), lang: "vi" },
];

/** Presses the button that hands over a file, and reads what the browser saved. */
async function save(page, within, ending) {
  // Chromium drops the eleventh download of a page within a second, which no hand is quick enough to ask for.
  await page.waitForTimeout(120);
  const saved = page.waitForEvent("download");
  await press(within, "take", ending);
  const download = await saved;
  assert.equal(await download.failure(), null, ending);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Ticks a paper, saves every file there is, and opens each with its consumer. */
async function saveAll(page, within, { code, on, outcome, provider }, lang) {
  await within.evaluate((wanted) => document.querySelector("icp-checker").setAttribute("lang", wanted), lang);
  await showReport(within, { code, on, provider });
  const tick = inside(within, "[data-tick]");
  if (await tick.count()) await tick.nth(1).check();
  const ticked = (await look(within)).ticked.map((id) => id.replace("paper-", ""));

  // What has a date has it in every form.
  const begins = (await inside(within, "#begins").count()) > 0;
  if (begins) await inside(within, "#begins").fill("2027-03-01");
  const files = {};
  for (const ending of ENDINGS) files[ending] = await save(page, within, ending);
  if (await inside(within, "[data-to=ics]").count()) files.ics = await save(page, within, "ics");
  const text = Object.fromEntries(Object.entries(files).map(([ending, { bytes }]) => [ending, new TextDecoder("utf-8", { fatal: true }).decode(bytes)]));
  for (const [ending, { name }] of Object.entries(files)) {
    assert.equal(name, `icp-checker-${outcome ?? "open"}-${on}.${ending}`);
  }

  // The data, through the engine, is the same result again.
  const data = JSON.parse(text.json);
  assert.deepEqual([data.outcome, data.on, data.provider, data.lang], [outcome, on, provider, lang]);
  assert.deepEqual(data.ticked, ticked);
  const again = engine.check(data.answers, { provider: provider ?? undefined, on, lang });
  for (const field of ["edition", "outcome", "certainty", "licences", "approvals", "filings"]) assert.deepEqual(data[field], again[field], field);
  for (const field of ["bars", "duties", "notes", "disputes", "checklist", "steps"]) {
    assert.deepEqual(data[field], again[field].map(({ id }) => id), field);
  }

  // The table has a row for each thing to mend, paper, step and duty, what is only usual among them.
  const usual = again.usual.filter(({ list }) => ["checklist", "steps", "duties"].includes(list));
  const rows = parse(files.csv.bytes, { bom: true, record_delimiter: "\r\n" });
  const mend = again.bars.filter(({ kind }) => kind === "fixable" && again.outcome !== "hong-kong");
  assert.equal(rows.length, 1 + mend.length + again.checklist.length + again.steps.length + again.duties.length + usual.length);
  for (const row of rows) assert.equal(row.length, COLUMNS);
  assert.equal(rows.filter((row, at) => at > 0 && row[2] !== "").length, ticked.length);

  // Markdown has a box for each paper, and the text names each; both without a byte of markup.
  const html = await marked.parse(text.md, { gfm: true });
  assert.equal(html.match(/<input/g)?.length ?? 0, again.checklist.length);
  assert.equal(html.match(/<input[^>]* checked/g)?.length ?? 0, ticked.length);
  for (const { text: said } of [...again.checklist, ...again.steps, ...again.duties]) assert.ok(text.txt.includes(said), said);
  assert.doesNotMatch(text.txt, /<\w/);

  // The calendar has an event for each thing to mend and each step, none before the day it was asked to begin.
  assert.equal(files.ics === undefined, !again.steps.some(({ days }) => days !== null && days.to > 0));
  if (files.ics) {
    const events = new ICAL.Component(ICAL.parse(text.ics)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
    assert.equal(events.filter(({ uid }) => uid.startsWith("step-")).length, again.steps.length);
    assert.equal(events.filter(({ uid }) => uid.startsWith("mend-")).length, mend.length);
    for (const { startDate } of events.filter(({ uid }) => uid.startsWith("step-provider-review"))) assert.ok(text.txt.includes(startDate.toString()), "and the text has its dates");
    assert.ok(events.every(({ startDate }) => startDate.isDate && startDate.toString() >= "2027-03-01"));
    assert.ok(events.some(({ startDate }) => startDate.toString() === "2027-03-01"));
  }
  return text;
}

test("on the page every file is saved and opens, the copied text is the saved one, and nothing is sent", async () => {
  const { page, journal, close } = await openPage(browser, { locale: "en-GB", permissions: ["clipboard-read", "clipboard-write"] });
  await visit(page, `${site.origin}/`);
  const loaded = sent(journal).length;
  for (const { result, lang } of TAKEN) {
    const { txt } = await saveAll(page, page, result, lang);
    const { said } = await look(page);
    await press(page, "take", "copy");
    await page.waitForFunction((before) => document.querySelector("icp-checker").shadowRoot.querySelector("[role=status]").textContent !== before, said);
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), txt);
    assert.ok(await inside(page, "[role=status]").evaluate((status) => {
      const { top, bottom } = status.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }), "what was done is said in sight");
    await page.keyboard.press("Shift");
    assert.equal((await look(page)).said, "", "and not in the way of the keyboard");
    // The card says what its copy says.
    await inside(page, ".card-for summary").click();
    const card = await inside(page, ".card-for pre").textContent();
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await press(page, "take", "card");
    // The status says the same as before, so the clipboard itself is watched.
    let inHand = "";
    while (!inHand) inHand = await page.evaluate(() => navigator.clipboard.readText());
    // In hand it has the way back as well.
    assert.equal(inHand.replace(`${inHand.split("\n").find((line) => line.startsWith(site.origin))}\n\n`, ""), card);
  }
  assert.deepEqual(sent(journal).slice(loaded), []);
  assert.deepEqual(journal.calls, []);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("in the sandboxed frame every file is saved and opens, and nothing is sent", async () => {
  const host = await startHost({ "/": { body: `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,"><body><script src="${site.origin}/embed.js" defer></script></body></html>` } });
  hosts.push(host);
  const { page, journal, close } = await openPage(browser, { locale: "en-GB" });
  await page.goto(host.origin);
  const frame = page.frames().find((one) => one !== page.mainFrame()) ?? (await page.waitForEvent("frameattached"));
  await drawn(frame);
  const loaded = sent(journal).length;
  for (const { result, lang } of TAKEN) await saveAll(page, frame, result, lang);
  assert.deepEqual(sent(journal).slice(loaded), []);
  assert.deepEqual(journal.calls, []);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("in the single file from a disk every file is saved and opens, and nothing is sent", async () => {
  const { page, journal, close } = await openPage(browser, { locale: "en-GB" });
  await visit(page, new URL("icp-checker.html", DIST).href);
  const loaded = sent(journal).length;
  for (const { result, lang } of TAKEN) await saveAll(page, page, result, lang);
  assert.deepEqual(sent(journal).slice(loaded), []);
  assert.deepEqual(journal.calls, []);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("the frame may copy as well; where a page does not let it, the visitor is told another thing than success", async () => {
  const plain = (allow) => `<iframe title="checker" width="600" height="900" sandbox="allow-scripts" ${allow} src="${site.origin}/embed.html"></iframe>`;
  const body = (inner) => `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,"><body>${inner}</body></html>`;
  const host = await startHost({ "/": { body: body(plain('allow="clipboard-write"')) }, "/refused": { body: body(plain("")) } });
  hosts.push(host);
  const said = {};
  for (const path of ["/", "/refused"]) {
    const { page, journal, close } = await openPage(browser, { locale: "en-GB", permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(`${host.origin}${path}`);
    const frame = page.frames().find((one) => one !== page.mainFrame());
    await drawn(frame);
    await reopen(frame, TODAY[0].code);
    await frame.evaluate(() => {
      document.querySelector("icp-checker").shadowRoot.querySelector("[role=status]").textContent = "";
    });
    await press(frame, "take", "copy");
    await frame.waitForFunction(() => document.querySelector("icp-checker").shadowRoot.querySelector("[role=status]").textContent);
    said[path] = (await look(frame)).said;
    assert.deepEqual(journal.calls, []);
    await close();
  }
  assert.notEqual(said["/"], said["/refused"]);
});

test("a printed result is a brief of few pages: the answer, what to put right, papers to tick, dates, and the way back", async () => {
  const { page, journal, close } = await openPage(browser, { locale: "en-GB" });
  await visit(page, `${site.origin}/`);
  for (const { result } of TAKEN) {
    await showReport(page, result);
    for (const lang of LANGUAGES) {
      await page.evaluate((wanted) => document.querySelector("icp-checker").setAttribute("lang", wanted), lang);
      await whole(page);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      const paper = await page.evaluate(() => {
        // What the browser tells a page as it begins to print.
        dispatchEvent(new Event("beforeprint"));
        const checker = document.querySelector("icp-checker");
        const root = checker.shadowRoot;
        const brief = root.querySelector(".brief");
        const said = brief.innerText;
        const all = (selector) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
        const missing = [all(".result .heading"), all(".result .bar > :first-child"), all(".result .paper label > :first-child"), all(".result .line-of-days .work")].flat().filter((text) => !said.includes(text));
        const hidden = [root.querySelector(".interview"), ...document.querySelectorAll("header, footer, nav")].filter((node) => node?.checkVisibility());
        const seen = { missing, hidden: hidden.map(({ outerHTML }) => outerHTML.slice(0, 80)), code: said.includes(checker.answers), boxes: brief.querySelectorAll(".boxes li").length, papers: root.querySelectorAll(".result .paper").length, color: getComputedStyle(brief).color };
        dispatchEvent(new Event("afterprint"));
        return { ...seen, left: root.querySelector(".brief").childElementCount };
      });
      await page.emulateMedia({ media: null, colorScheme: null });
      const where = `${result.name}, ${lang}`;
      assert.deepEqual(paper, { missing: [], hidden: [], code: true, boxes: paper.papers, papers: paper.papers, color: "rgb(0, 0, 0)", left: 0 }, where);
      assert.ok((await printed(page)) <= 3, where);
    }
  }
  assert.deepEqual(journal.calls, []);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("with the evidence a printed result has no buttons, is open throughout, and says where it stands in full", async () => {
  const { page, journal, close } = await openPage(browser, { locale: "en-GB" });
  await visit(page, `${site.origin}/`);
  for (const { result, lang } of TAKEN) {
    await page.evaluate((wanted) => document.querySelector("icp-checker").setAttribute("lang", wanted), lang);
    await showReport(page, result);
    await inside(page, "#evidence").check();
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const paper = await page.evaluate(() => {
      // What the browser tells a page as it begins to print.
      dispatchEvent(new Event("beforeprint"));
      const checker = document.querySelector("icp-checker");
      const root = checker.shadowRoot;
      const drawn = (node) => node.checkVisibility({ contentVisibilityAuto: true }) && node.getBoundingClientRect().height > 0;
      const [text, ground] = [getComputedStyle(root.querySelector(".interview")).color, getComputedStyle(checker).getPropertyValue("--icp-background").trim()];
      return {
        buttons: [...root.querySelectorAll("button, input:not([data-tick])"), ...document.querySelectorAll("button, nav a")].filter(drawn).map(({ outerHTML }) => outerHTML.slice(0, 80)),
        links: [...root.querySelectorAll(".cite a")].map((link) => ({ url: link.getAttribute("href"), drawn: drawn(link), after: getComputedStyle(link, "::after").content })),
        hidden: [...root.querySelectorAll(".paper, .paper label *, .about-paper > p, .one-step > *, .duty > p, .note > p, .bar > p, .remedy, .side > p, .sources a")].filter((node) => !drawn(node)).map(({ outerHTML }) => outerHTML.slice(0, 80)),
        brief: drawn(root.querySelector(".brief")),
        answers: drawn(root.querySelector(".answer-list")),
        text,
        ground,
      };
    });
    assert.deepEqual(paper.buttons, []);
    assert.deepEqual(paper.hidden, []);
    for (const { url, drawn, after } of paper.links) {
      assert.ok(drawn, url);
      assert.ok(after.includes(url), url);
    }
    assert.ok(result.outcome === null || paper.links.length > 0);
    assert.ok(paper.brief && paper.answers);
    // Black on white even where the screen is dark.
    assert.deepEqual([paper.text, paper.ground], ["rgb(0, 0, 0)", "#ffffff"]);
    await page.emulateMedia({ media: null, colorScheme: null });
    const brief = await inside(page, "#evidence").uncheck().then(() => printed(page));
    await inside(page, "#evidence").check();
    assert.ok((await printed(page)) > brief);
  }
  assert.deepEqual(journal.calls, []);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("the button to print asks the browser to, once", async () => {
  const { page, close } = await openPage(browser);
  await page.addInitScript(() => {
    window.printed = 0;
    window.print = () => window.printed++;
  });
  await visit(page, `${site.origin}/`);
  await reopen(page, TODAY[0].code);
  await press(page, "print");
  assert.equal(await page.evaluate(() => window.printed), 1);
  await close();
});
