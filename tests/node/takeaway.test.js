/** What visitors take away, opened by the programs of others: a calendar, a spreadsheet, a Markdown page, the engine. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { marked } from "marked";
import * as engine from "../../dist/engine/icp_checker.js";

const TAKEAWAYS = `${process.env.STAGE ?? "target/stage"}/takeaways`;
const COLUMNS = 8;
/** What Markdown may make of a result: no picture, no raw markup, no table. */
const ELEMENTS = new Set(["a", "h1", "h2", "h3", "input", "li", "ol", "p", "strong", "ul"]);

const index = JSON.parse(await readFile(`${TAKEAWAYS}/index.json`, "utf8"));
engine.initSync({ module: await readFile(new URL("../../dist/engine/icp_checker_bg.wasm", import.meta.url)) });

const text = (file) => readFile(`${TAKEAWAYS}/${file}`, "utf8");
const report = ({ answers, provider, on, lang }) => engine.check(answers, { provider: provider ?? undefined, on, lang });
const ids = (list) => list.map(({ id }) => id);

/** Runs once per situation and language, and says which one failed. */
async function each(work) {
  assert.ok(index.length > 0);
  for (const entry of index) {
    await work(entry, `${entry.name} (${entry.lang})`);
  }
}

/** Each element of a rendered page as its name and attributes. */
function elements(html) {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/g)].map(([, name, attributes]) => [name, attributes]);
}

/** A rendered page without its marks. */
function plain(html) {
  const letters = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return html.replace(/<[^>]*>/g, "").replace(/&(#?\w+);/g, (_, name) => letters[name]);
}

/** The day so many working days after another, weekends passed over. */
function workingDays(date, count) {
  const day = new Date(date);
  for (let left = count; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() % 6 !== 0) left--;
  }
  return day;
}

test("the situations cover every outcome, an open one, licences, remedies, applicants who are people, and 2018", () => {
  const reports = index.map(report);
  for (const outcome of ["no-filing", "filing", "licence", "hong-kong", null]) {
    assert.ok(reports.some((found) => found.outcome === outcome), String(outcome));
  }
  assert.ok(reports.some(({ licences }) => licences.length > 0));
  assert.ok(reports.some(({ remedies }) => remedies.length > 0));
  assert.ok(index.some(({ answers }) => answers.applicant === "individual"));
  assert.ok(index.some(({ on }) => on.startsWith("2018")));
});

test("a calendar has an event per thing to mend, step and deadline, all day, with a warning before deadlines", async () => {
  let read = 0;
  await each(async (entry, name) => {
    const { outcome, bars, steps, duties } = report(entry);
    const mend = bars.filter(({ kind }) => kind === "fixable" && outcome !== "hong-kong");
    if (!entry.ics) {
      assert.equal(steps.length, 0, name);
      return;
    }
    read++;
    const source = await text(entry.ics);
    assert.doesNotMatch(source, /[^\r]\n|\r[^\n]/, name);
    for (const line of source.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, name);
    const calendar = new ICAL.Component(ICAL.parse(source));
    assert.equal(calendar.getFirstPropertyValue("version"), "2.0", name);
    assert.equal(calendar.getFirstPropertyValue("calscale"), "GREGORIAN", name);
    assert.ok(calendar.getFirstPropertyValue("prodid"), name);
    assert.equal(calendar.getFirstProperty("method"), null, name);
    const events = calendar.getAllSubcomponents("vevent").map((found) => new ICAL.Event(found));
    const day = (kind, id) => events.find(({ uid }) => uid.startsWith(`${kind}-${id}-`))?.startDate.toString();
    assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length, name);
    for (const { id, text: said, detail } of steps) {
      const event = events.find(({ uid }) => uid.startsWith(`step-${id}-`));
      assert.equal(event.summary, said, name);
      assert.ok(detail.startsWith(event.description.split("\n")[0]), `${name}: ${id}`);
    }
    for (const event of events) {
      assert.ok(event.startDate.isDate, name);
      assert.ok(event.startDate.toString() >= entry.on, name);
      assert.ok(event.summary && event.description, name);
      assert.ok(event.component.getFirstPropertyValue("dtstamp"), name);
      const alarms = event.component.getAllSubcomponents("valarm");
      assert.equal(alarms.length, event.uid.startsWith("duty-") ? 1 : 0, name);
      for (const alarm of alarms) {
        assert.equal(alarm.getFirstPropertyValue("action"), "DISPLAY", name);
        assert.equal(alarm.getFirstPropertyValue("trigger").toICALString(), "-P7D", name);
      }
    }
    const dated = events.filter(({ uid }) => uid.startsWith("duty-"));
    assert.equal(events.length, mend.length + steps.length + dated.length, name);
    for (const { id, text: said } of mend) {
      const event = events.find(({ uid }) => uid.startsWith(`mend-${id}-`));
      assert.ok(event?.summary.includes(said.replace(/[.。]$/, "")), `${name}: ${id}`);
    }
    for (const { id, due } of duties) assert.ok(due || !day("duty", id), `${name}: ${id}`);
    const review = steps.find(({ id }) => id === "provider-review");
    // What has to be put right first moves all that follows.
    if (review && review.days.unit === "working-days" && mend.length === 0) {
      assert.equal(day("step", "provider-review"), workingDays(entry.on, review.days.to).toISOString().slice(0, 10), name);
    }
    if (day("duty", "psb-filing")) {
      const opened = new Date(day("step", "authority-review"));
      opened.setUTCDate(opened.getUTCDate() + duties.find(({ id }) => id === "psb-filing").due.count);
      assert.equal(day("duty", "psb-filing"), opened.toISOString().slice(0, 10), name);
    }
  });
  assert.ok(read > 0);
});

test("a table has a row per thing to mend, paper, step and duty, and no cell is a formula", async () => {
  await each(async (entry, name) => {
    const { outcome, bars, checklist, steps, duties, usual } = report(entry);
    const mend = bars.filter(({ kind }) => kind === "fixable" && outcome !== "hong-kong");
    const marks = usual.filter(({ list }) => ["checklist", "steps", "duties"].includes(list));
    const source = await readFile(`${TAKEAWAYS}/${entry.csv}`);
    assert.deepEqual([...source.subarray(0, 3)], [0xef, 0xbb, 0xbf], name);
    const rows = parse(source, { bom: true, record_delimiter: "\r\n" });
    assert.equal(rows.length, 1 + mend.length + checklist.length + steps.length + duties.length + marks.length, name);
    for (const row of rows) {
      assert.equal(row.length, COLUMNS, name);
      for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r]/, name);
    }
    const [, ...entries] = rows;
    const named = new Map(entries.map((row) => [row[3], row]));
    for (const { id, text: said, zh, sources } of checklist) {
      const [, stage, done, , chinese, , , url] = named.get(said);
      assert.ok(stage, name);
      assert.equal(done === "", !entry.ticked.includes(id), `${name}: ${id}`);
      assert.equal(chinese, entry.lang === "zh-Hans" ? "" : zh, name);
      assert.ok(sources.some((source) => source.url === url), `${name}: ${id}`);
    }
    for (const { text: said, days } of steps) assert.equal(named.get(said)[6] === "", days === null, name);
    for (const { text: said, due } of duties) assert.equal(named.get(said)[6] === "", due === null, name);
  });
});

test("Markdown renders as headings, lists and links alone, every paper a task, every source a link", async () => {
  await each(async (entry, name) => {
    const { checklist, steps, duties, notes, disputes, bars } = report(entry);
    const html = await marked.parse(await text(entry.md), { gfm: true });
    const found = elements(html);
    for (const [element] of found) assert.ok(ELEMENTS.has(element), `${name}: <${element}>`);
    const boxes = found.filter(([element]) => element === "input").map(([, attributes]) => attributes);
    assert.equal(boxes.length, checklist.length, name);
    assert.equal(boxes.filter((box) => box.includes("checked")).length, entry.ticked.length, name);
    const links = found.filter(([element]) => element === "a").map(([, attributes]) => attributes.match(/href="([^"]*)"/)[1]);
    const decoded = links.map((link) => decodeURI(link.replaceAll("&amp;", "&")));
    assert.ok(decoded.includes(decodeURI(entry.link)), name);
    const cited = [...checklist, ...steps, ...duties, ...notes, ...bars].flatMap(({ sources }) => sources);
    const sides = disputes.flatMap(({ positions }) => positions.map(({ source }) => source));
    for (const { url } of [...cited, ...sides]) assert.ok(decoded.includes(decodeURI(url)), `${name}: ${url}`);
    const shown = plain(html);
    for (const { text: said } of [...checklist, ...steps, ...duties, ...bars]) assert.ok(shown.includes(said), `${name}: ${said}`);
    for (const { positions } of disputes) for (const { says } of positions) assert.ok(shown.includes(says), `${name}: ${says}`);
  });
});

test("plain text and card are lines without control letters", async () => {
  await each(async (entry, name) => {
    const { checklist, answer } = report(entry);
    const [whole, card] = await Promise.all([text(entry.txt), text(entry["card.txt"])]);
    for (const form of [whole, card]) {
      assert.doesNotMatch(form, /[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]/, name);
      assert.ok(form.endsWith("\n") && !form.includes("\n\n\n"), name);
      assert.ok(form.includes(entry.link), name);
      if (answer) assert.ok(form.includes(answer.detail), name);
    }
    assert.ok(card.length < whole.length, name);
    for (const { text: said } of checklist) assert.ok(whole.includes(said), name);
  });
});

test("the data reads as JSON, and its answers bring the same report", async () => {
  await each(async (entry, name) => {
    const data = JSON.parse(await text(entry.json));
    assert.equal(data.format, "icp-checker", name);
    assert.equal(data.version, 1, name);
    assert.deepEqual(data.answers, Object.fromEntries(Object.entries(data.answers).map(([id]) => [id, normal(entry.answers[id], data.answers[id])])), name);
    assert.deepEqual(Object.keys(data.answers).sort(), Object.keys(entry.answers).filter((id) => entry.answers[id] !== null && entry.answers[id] !== "unknown").sort(), name);
    assert.deepEqual([...data.ticked].sort(), [...entry.ticked].sort(), name);
    const again = report(data);
    for (const field of ["edition", "on", "outcome", "certainty", "filings", "filingType", "licences", "approvals"]) {
      assert.deepEqual(data[field], again[field], `${name}: ${field}`);
    }
    for (const field of ["bars", "duties", "notes", "disputes", "checklist", "steps"]) {
      assert.deepEqual(data[field], ids(again[field]), `${name}: ${field}`);
    }
    assert.deepEqual(data.remedies, again.remedies.map(({ changes, outcome }) => ({ changes, outcome })), name);
    assert.equal(data.lang, entry.lang, name);
    assert.equal(data.provider, entry.provider, name);
  });
});

/** Marks in the order of the other list: a set has none of its own. */
function normal(given, order) {
  return Array.isArray(given) ? [...given].sort((one, other) => order.indexOf(one) - order.indexOf(other)) : given;
}
