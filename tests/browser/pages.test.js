/** The pages of `dist/` under the headers they are served with. */
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { test } from "node:test";
import { DIST, drawn, openPage, started } from "./support.js";

const { browser, site } = await started();

async function htmlFiles() {
  const files = await readdir(DIST, { recursive: true });
  return files.filter((file) => file.endsWith(".html")).sort();
}

/** Of the pages that differ in their language alone, each in one: the first in the first, the second in the second, and so on. */
async function onePerKind() {
  const kinds = new Map();
  for (const file of await htmlFiles()) {
    const kind = file.replace(/(\.(?:en|zh-Hans|vi))?\.html$/, "");
    kinds.set(kind, [...(kinds.get(kind) ?? []), file]);
  }
  return [...kinds.values()].map((files, at) => files[at % files.length]);
}

test("every page loads under its policy without an error, and asks only its own host for static files", async () => {
  const files = await onePerKind();
  assert.ok(files.length > 20, "the build left its pages");
  const { page, journal, close } = await openPage(browser);
  for (const file of files) {
    const response = await page.goto(`${site.origin}/${file}`, { waitUntil: "load" });
    assert.equal(response.status(), 200, file);
    assert.match(response.headers()["content-security-policy"], /connect-src 'none'/, file);
    if (await page.locator("icp-checker").count()) await drawn(page);
    assert.deepEqual(journal.errors, [], file);
    assert.deepEqual(journal.calls, [], file);
    for (const url of journal.requests.splice(0)) assert.ok(url.startsWith(`${site.origin}/`) || url === "data:,", `${file} asked for ${url}`);
  }
  await close();
});

test("the page speaks the language of the address, then that of the browser", async () => {
  const cases = [
    { locale: "vi-VN", query: "", expected: "vi" },
    { locale: "zh-CN", query: "", expected: "zh-Hans" },
    { locale: "fr-FR", query: "", expected: "en" },
    { locale: "en-GB", query: "?lang=vi", expected: "vi" },
    { locale: "vi-VN", query: "?lang=%3Cscript%3E", expected: "vi" },
  ];
  for (const { locale, query, expected } of cases) {
    const { page, journal, close } = await openPage(browser, { locale });
    await page.goto(`${site.origin}/index.html${query}`);
    await drawn(page);
    assert.equal(await page.locator("html").getAttribute("lang"), expected, `${locale} ${query}`);
    const shown = await page.locator("[data-for]:visible").evaluateAll((blocks) => blocks.map((block) => block.lang));
    assert.deepEqual([...new Set(shown)], [expected]);
    assert.deepEqual(journal.errors, []);
    await close();
  }
});

test("switching the language stays on the page and asks for nothing", async () => {
  const { page, journal, close } = await openPage(browser);
  await page.goto(`${site.origin}/`);
  await drawn(page);
  const before = journal.requests.length;
  for (const lang of ["vi", "zh-Hans", "en"]) {
    await page.locator(`header a[hreflang="${lang}"]`).click();
    assert.equal(await page.locator("icp-checker").getAttribute("lang"), lang);
  }
  assert.deepEqual(journal.requests.slice(before), []);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("without scripts the page still says what it is, in every language, and leads to each outcome", async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${site.origin}/`);
  for (const lang of ["en", "zh-Hans", "vi"]) {
    assert.ok(await page.locator(`header div[lang="${lang}"] h1`).isVisible(), lang);
    for (const outcome of ["no-filing", "filing", "licence", "hong-kong"]) {
      assert.ok(await page.locator(`icp-checker a[href="outcomes/${outcome}.${lang}.html"]`).isVisible(), `${outcome} ${lang}`);
    }
  }
  await close();
});

test("the single file works from a disk, with nothing around it", async () => {
  const { page, journal, close } = await openPage(browser);
  await page.goto(new URL("icp-checker.html", DIST).href);
  await drawn(page);
  assert.deepEqual(journal.errors, []);
  assert.deepEqual(journal.requests.filter((url) => url !== "data:,").length, 1, "the file itself");
  await close();
});

test("the single file works behind the header too", async () => {
  const { page, journal, close } = await openPage(browser);
  await page.goto(`${site.origin}/icp-checker.html`);
  await drawn(page);
  assert.deepEqual(journal.errors, []);
  await close();
});
