/** The rulebook in a browser: old addresses arrive, the search finds, and a chapter stands by itself. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { DIST, openPage, started } from "./support.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const { browser, site } = await started();

/** What an address of the time when the rulebook was one page names, the chapter it stands in now, and what is to be in sight there. */
const OLD = [
  ["rulebook.html", "rule-website-on-mainland-node", "when-to-file.en"],
  ["rulebook.vi.html", "source-decree-292-3", "sources.vi"],
  ["rulebook.zh-Hans.html", "chapter-13", "disputes.zh-Hans", "h1"],
  ["rulebook.html", "index", "questions.en", "h1"],
  // A chapter leads on as the entrance does.
  ["rulebook/bars.en.html", "question-province", "questions.en"],
];

for (const base of [`${site.origin}/`, DIST.href]) {
  test(`an address from before arrives at its place, from ${new URL(base).protocol}`, async () => {
    const { page, journal, close } = await openPage(browser);
    for (const [file, anchor, chapter, seen = `#${anchor}`] of OLD) {
      await page.goto("about:blank");
      await page.goto(`${base}${file}#${anchor}`);
      await page.waitForURL((url) => url.pathname.endsWith(`/rulebook/${chapter}.html`));
      await page.waitForFunction((wanted) => document.querySelector(wanted)?.getBoundingClientRect().top < innerHeight, seen);
    }
    assert.deepEqual(journal.errors, []);
    await close();
  });
}

test("what stands on the page, or nowhere, leads nowhere else", async () => {
  const { page, journal, close } = await openPage(browser);
  for (const anchor of ["contents", "no-such-rule", "%E0%A4%A"]) {
    await page.goto("about:blank");
    await page.goto(`${site.origin}/rulebook.html#${anchor}`);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
    assert.ok(page.url().includes("/rulebook.html#"), page.url());
  }
  assert.deepEqual(journal.errors, []);
  await close();
});

test("the search loads its index once it is used, asks for nothing else, and leads to what it finds", async () => {
  const { page, journal, close } = await openPage(browser);
  await page.goto(`${site.origin}/rulebook.vi.html`);
  const asked = () => journal.requests.filter((url) => url.includes("/search."));
  assert.deepEqual(asked(), []);
  const field = page.getByRole("searchbox");
  const found = page.locator("#places li");
  const count = async () => Number((await page.getByRole("status").textContent()).match(/\d+/)?.[0]);
  await field.pressSequentially("quang dong");
  await found.first().waitFor();
  const unmarked = await count();
  assert.ok(unmarked > 10);
  assert.equal(asked().length, 1);
  assert.ok(await page.locator("#chapters").isHidden());
  // The same with its marks; and more words find less.
  await field.fill("Quảng Đông");
  assert.equal(await count(), unmarked);
  await field.fill("quang dong giay phep");
  assert.ok((await count()) < unmarked);
  await field.fill("no such words at all");
  await page.waitForFunction(() => !document.querySelector("#places li"));
  assert.notEqual(await page.getByRole("status").textContent(), "");
  await field.fill("rule-website-on-mainland-node");
  await found.first().locator("a").click();
  await page.waitForURL(/rulebook\/when-to-file\.vi\.html#rule-website-on-mainland-node$/);
  assert.deepEqual(journal.calls, []);
  assert.deepEqual(journal.errors, []);
  // Back again, what was typed still shows what it found.
  await page.goBack();
  await found.first().waitFor();
  await field.fill("");
  assert.ok(await page.locator("#chapters").isVisible());
  assert.equal(await found.first().isVisible(), false);
  await close();
});

test("without scripts words stand in the search's place, and the contents lead on", async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${site.origin}/rulebook.html`);
  assert.ok(await page.locator("noscript p").isVisible());
  assert.equal(await page.getByRole("searchbox").isVisible(), false);
  await page.locator("#chapters a").nth(2).click();
  assert.match(page.url(), /rulebook\/licences\.en\.html$/);
  await close();
});

test("a chapter prints by itself, without the ways around it", async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${site.origin}/rulebook/steps.en.html`);
  assert.ok(await page.locator("nav.ways").isVisible());
  await page.emulateMedia({ media: "print" });
  for (const nav of await page.locator("nav").all()) assert.equal(await nav.isVisible(), false);
  assert.ok(await page.locator("h1").isVisible());
  assert.ok(await page.locator(".rule").first().isVisible());
  await close();
});

test("neither the entrance, what it finds, nor a chapter has a finding of axe-core", async () => {
  const { page, close } = await openPage(browser);
  const findings = async () => {
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] }));
    return violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ target }) => target.flat().join(" ")).slice(0, 3).join(", ")}`);
  };
  await page.goto(`${site.origin}/rulebook.zh-Hans.html`);
  assert.deepEqual(await findings(), []);
  await page.getByRole("searchbox").fill("备案");
  await page.locator("#places li").first().waitFor();
  assert.deepEqual(await findings(), []);
  for (const chapter of ["when-to-file.vi", "disputes.en", "definitions.zh-Hans"]) {
    await page.goto(`${site.origin}/rulebook/${chapter}.html`);
    assert.deepEqual(await findings(), []);
  }
  await close();
});
