/** Profiles on somebody else's page: good ones are shown, bad ones are warned about, and none changes what the law says. */
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";
import { openAll } from "./interview.js";
import { drawn, openPage, startHost, started, whole } from "./support.js";

const PROFILES = new URL("../profiles/", import.meta.url);
const GOOD = (await readdir(new URL("good/", PROFILES))).sort();

/** No interview is longer; one that is goes in circles. */
const MOST_STEPS = 60;

const { browser, site, hosts } = await started();

const read = (path) => readFile(new URL(path, PROFILES), "utf8");

/** A page of another origin with `body`; what the console and the events say is kept. */
async function hostPage(body) {
  const host = await startHost({
    "/": { body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,"><body>${body}</body></html>` },
  });
  hosts.push(host);
  const opened = await openPage(browser);
  const warnings = [];
  opened.page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  await opened.page.addInitScript(() => {
    window.told = [];
    for (const type of ["icp-ready", "icp-result", "icp-error"]) addEventListener(type, ({ detail }) => window.told.push({ type, detail }));
  });
  await opened.page.goto(host.origin);
  return { ...opened, warnings };
}

const SCRIPT = () => `<script src="${site.origin}/icp-checker.js" defer></script>`;

/** Takes a choice on every step until none is left: the one whose place `pick` gives, else the first. */
async function walk(page, pick = {}) {
  const checker = page.locator("icp-checker");
  for (let step = 0; step < MOST_STEPS; step++) {
    const go = checker.locator("[data-do=continue]");
    if (!(await go.count())) {
      const further = checker.locator("[data-do=further]").first();
      if (!(await further.count())) return;
      await further.click();
      continue;
    }
    const inputs = checker.locator(".choices input:not([data-alone])");
    await inputs.nth(Math.min(pick[step] ?? 0, (await inputs.count()) - 1)).check();
    await go.click();
  }
  assert.fail(`no end after ${MOST_STEPS} steps`);
}

/** What the law says on the result, entry by entry, without what is supplied. */
async function law(page) {
  await openAll(page);
  return page.evaluate(() => {
    const root = document.querySelector("icp-checker").shadowRoot;
    const copy = root.querySelector(".result").cloneNode(true);
    // What is ready is counted with the papers supplied.
    for (const supplied of copy.querySelectorAll(".provider-notes:has(li.provider), .paper:has(> div.provider), div.provider, [part=ready]")) supplied.remove();
    return copy.textContent;
  });
}

/** Everything supplied on the result. */
async function supplied(page) {
  await whole(page);
  return page.evaluate(() => {
    const root = document.querySelector("icp-checker").shadowRoot;
    const all = [...root.querySelectorAll("div.provider, li.provider")];
    return {
      papers: root.querySelectorAll(".paper > div.provider").length,
      steps: root.querySelectorAll(".one-step > div.provider").length,
      notes: root.querySelectorAll(".provider-notes li.provider").length,
      parts: all.every((one) => one.part.contains("provider")),
      text: all.map((one) => (one.closest(".paper") ?? one).textContent).join("\n"),
      links: all.flatMap((one) => [...one.querySelectorAll("a")].map((link) => ({ url: link.getAttribute("href"), rel: link.rel, target: link.target }))),
    };
  });
}

for (const name of GOOD) {
  test(`${name} is shown where it belongs, and the law beside it is as it was`, async () => {
    const text = await read(`good/${name}`);
    const json = JSON.parse(text);
    const base = json.base ? `provider="${json.base}"` : "";
    const { page, journal, warnings, close } = await hostPage(`${SCRIPT()}<icp-checker lang="en" ${base}></icp-checker>`);
    await drawn(page);
    await walk(page);
    const alone = { law: await law(page), told: await page.evaluate(() => window.told.filter(({ type }) => type === "icp-result")) };
    await page.evaluate((profile) => (document.querySelector("icp-checker").profile = profile), text);
    const outcome = alone.told.at(-1).detail.outcome;
    const fits = (entry) => !entry.outcomes || entry.outcomes.includes(outcome);
    const count = (entries = []) => entries.filter(fits).length;
    const shown = await supplied(page);
    assert.equal(shown.notes, count(json.notes) + count(json.links) + (json.contact ? 1 : 0));
    const stages = await page.evaluate(() => document.querySelector("icp-checker").shadowRoot.querySelectorAll(".stage").length);
    assert.ok(stages === 0 || shown.papers > 0 || count(json.documents) === 0);
    assert.ok(shown.papers <= count(json.documents));
    assert.ok(shown.steps <= count(json.steps));
    assert.ok(shown.parts && shown.text.includes(json.name));
    for (const link of shown.links) {
      assert.ok(/^(https:\/\/|mailto:)/.test(link.url), link.url);
      assert.equal(link.rel, "noopener noreferrer");
      assert.equal(link.target, "_blank");
    }
    const told = await page.evaluate(() => window.told.filter(({ type }) => type === "icp-result"));
    assert.deepEqual(told, alone.told, "no other outcome, and none again");
    assert.equal(await law(page), alone.law);
    assert.equal(await page.evaluate(() => document.querySelector("icp-checker").profile), text);
    await page.evaluate(() => (document.querySelector("icp-checker").profile = null));
    assert.equal((await supplied(page)).text.includes(json.name), false);
    assert.deepEqual([journal.errors, warnings], [[], []]);
    await close();
  });
}

test("between them the good profiles show papers, steps, notes and links, in every language", async () => {
  const { page, close } = await hostPage(`${SCRIPT()}<icp-checker lang="en"></icp-checker>`);
  await drawn(page);
  const seen = { papers: 0, steps: 0, notes: 0 };
  await walk(page);
  for (const name of GOOD) {
    for (const lang of ["en", "zh-Hans", "vi"]) {
      await page.evaluate(([profile, lang]) => Object.assign(document.querySelector("icp-checker"), { profile, lang }), [await read(`good/${name}`), lang]);
      const shown = await supplied(page);
      for (const kind of Object.keys(seen)) seen[kind] += shown[kind];
    }
  }
  for (const [kind, count] of Object.entries(seen)) assert.ok(count > 0, kind);
  await close();
});

test("a supplied paper keeps its tick while the step is drawn again, and loses it with the profile", async () => {
  const { page, close } = await hostPage(`${SCRIPT()}<icp-checker lang="en"></icp-checker>`);
  await drawn(page);
  await walk(page);
  const profile = { version: 1, name: "N", documents: [{ text: "A", stage: "filing" }, { text: "B", stage: "filing" }] };
  const set = async (value) => {
    await page.evaluate((json) => (document.querySelector("icp-checker").profile = json), value);
    await whole(page);
  };
  await set(profile);
  const papers = page.locator("icp-checker .paper:has(> .provider) > input");
  assert.equal(await papers.count(), 2);
  await papers.nth(1).check();
  await page.evaluate(() => document.querySelector("icp-checker").setAttribute("lang", "vi"));
  await whole(page);
  assert.deepEqual([await papers.nth(0).isChecked(), await papers.nth(1).isChecked()], [false, true]);
  await set({ ...profile, documents: profile.documents.toReversed() });
  assert.deepEqual([await papers.nth(0).isChecked(), await papers.nth(1).isChecked()], [false, false]);
  await close();
});

test("a profile is taken as a child, as a property set early, and as an object", async () => {
  const profile = { version: 1, name: "Early", contact: { text: "Ask", url: "https://a.example/" } };
  const child = `<script type="application/json" slot="profile">${JSON.stringify({ ...profile, name: "Child" })}</script>`;
  const { page, journal, warnings, close } = await hostPage(
    `<icp-checker id="child">${child}</icp-checker><icp-checker id="both">${child}</icp-checker>
     <script>document.getElementById("both").profile = ${JSON.stringify(profile)};</script>${SCRIPT()}`,
  );
  await page.waitForFunction(() => window.told.filter(({ type }) => type === "icp-ready").length === 2);
  const names = await page.evaluate(() => ["child", "both"].map((id) => JSON.parse(document.getElementById(id).profile).name));
  assert.deepEqual(names, ["Child", "Early"]);
  assert.deepEqual([journal.errors, warnings], [[], []]);
  await close();
});

test("a bad profile is warned about once, told, and leaves the checker as it was", async () => {
  const { page, journal, warnings, close } = await hostPage(
    `${SCRIPT()}<icp-checker lang="en"><script type="application/json" slot="profile">{"version": 1, "name": "N", "links": [{"text": "A", "url": "javascript:alert(1)"}]}</script></icp-checker>`,
  );
  await drawn(page);
  await page.waitForFunction(() => window.told.some(({ type }) => type === "icp-error"));
  const told = await page.evaluate(() => window.told.filter(({ type }) => type === "icp-error"));
  assert.equal(told.length, 1);
  assert.equal(told[0].detail.reason, "profile");
  assert.ok(told[0].detail.message.includes("`links[0].url`"));
  assert.equal(warnings.length, 1);
  assert.ok(warnings[0].includes("`links[0].url`"));
  assert.equal(await page.evaluate(() => document.querySelector("icp-checker").profile), null);
  assert.equal(await page.locator("icp-checker [part=failure]").count(), 0);
  await walk(page);
  assert.ok((await page.locator("icp-checker .outcome").count()) > 0);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("hostile profiles do nothing but be refused", async () => {
  const { page, journal, close } = await hostPage(`${SCRIPT()}<icp-checker lang="en"></icp-checker>`);
  page.on("dialog", (dialog) => journal.errors.push(`dialog: ${dialog.message()}`));
  await drawn(page);
  await walk(page);
  const before = await law(page);
  const requests = journal.requests.length;
  const bad = JSON.parse(await read("bad.json"));
  const refused = await page.evaluate((all) => {
    const checker = document.querySelector("icp-checker");
    return all.map(({ name, profile, fill, at }) => {
      const count = window.told.length;
      checker.profile = fill ? profile.replace("@@", () => fill[0].repeat(fill[1])) : profile;
      const news = window.told.slice(count);
      const right = news.length === 1 && news[0].detail.reason === "profile" && news[0].detail.message.includes(at);
      return right && checker.profile === null ? null : name;
    });
  }, bad);
  assert.deepEqual(refused.filter(Boolean), []);
  // What no JSON can hold, or turns against whoever reads it.
  const odd = await page.evaluate(() => {
    const checker = document.querySelector("icp-checker");
    const circle = {};
    circle.self = circle;
    const thrower = { toJSON: () => { throw new Error("no"); } };
    const all = [circle, thrower, 1n, () => 1, Symbol("x"), NaN, 0, true, "", "\ud800", "\ud83d".repeat(70000), new Array(100000).fill("x")];
    return all.map((value) => {
      const count = window.told.length;
      checker.profile = value;
      return window.told.length - count;
    });
  });
  assert.ok(odd.every((count) => count === 1), String(odd));
  assert.equal(await law(page), before);
  assert.equal((await supplied(page)).links.length, 0);
  assert.deepEqual([journal.errors, journal.calls, journal.requests.slice(requests)], [[], [], []]);
  await close();
});

test("the frame is handed a profile by its script, and takes none when opened by itself", async () => {
  const profile = JSON.stringify({ version: 1, name: "O'Hara & Söhne 备案", contact: { text: "Ask #1 + 2 % 3", url: "https://a.example/?a=1&b=2#c" } });
  const attribute = profile.replaceAll("&", "&amp;").replaceAll("'", "&#39;");
  for (const body of [
    `<script src="${site.origin}/embed.js" data-profile='${attribute}' defer></script>`,
    `<script type="application/json" id="ours">${profile}</script><script src="${site.origin}/embed.js" data-profile="#ours" defer></script>`,
  ]) {
    const { page, journal, close } = await hostPage(body);
    const frame = page.frames().find((one) => one !== page.mainFrame()) ?? (await page.waitForEvent("frameattached"));
    await frame.waitForLoadState();
    await drawn(frame);
    assert.equal(await frame.evaluate(() => document.querySelector("icp-checker").profile), profile);
    assert.ok(journal.requests.every((url) => !url.split("#")[0].includes("Hara")));
    assert.deepEqual(journal.errors, []);
    const address = frame.url();
    const alone = await openPage(browser);
    await alone.page.goto(address);
    await drawn(alone.page);
    assert.equal(await alone.page.evaluate(() => document.querySelector("icp-checker").profile), null);
    await alone.close();
    await close();
  }
});
