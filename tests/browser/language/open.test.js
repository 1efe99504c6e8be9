/** The pages of a build with the language that `add.js` adds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn, openPage, started } from "../support.js";
import { LANGUAGE, MARK, OWN_NAME } from "./add.js";

const { browser, site } = await started(process.env.DIST);

for (const file of ["index.html", "icp-checker.html"]) {
  test(`${file} has a button of the new language, and speaks it`, async () => {
    const { page, journal, close } = await openPage(browser, { locale: "en-GB" });
    await page.goto(`${site.origin}/${file}`);
    await drawn(page);
    await page.getByRole("link", { name: OWN_NAME }).click();
    assert.equal(await page.locator("html").getAttribute("lang"), LANGUAGE);
    const shown = await page.locator("[data-for]:visible").evaluateAll((blocks) => blocks.map((block) => block.lang));
    assert.deepEqual([...new Set(shown)], [LANGUAGE]);
    for (const heading of [page.locator("h1:visible"), page.locator("#checker [part=heading]")]) {
      const text = await heading.textContent();
      assert.ok(text.startsWith(MARK), text);
    }
    assert.ok((await page.title()).startsWith(MARK));
    assert.deepEqual(journal.errors, []);
    await close();
  });
}

test("a page in the new language is picked for a browser that prefers it", async () => {
  const { page, close } = await openPage(browser, { locale: LANGUAGE });
  await page.goto(`${site.origin}/`);
  await drawn(page);
  assert.equal(await page.locator("#checker").getAttribute("lang"), LANGUAGE);
  await close();
});

test("its static pages are there, and lead to one another", async () => {
  const { page, journal, close } = await openPage(browser);
  await page.goto(`${site.origin}/rulebook.html`);
  await page.getByRole("link", { name: OWN_NAME }).click();
  assert.ok(page.url().endsWith(`/rulebook.${LANGUAGE}.html`), page.url());
  assert.ok((await page.locator("h1").textContent()).startsWith(MARK));
  const response = await page.goto(`${site.origin}/outcomes/licence.${LANGUAGE}.html`);
  assert.equal(response.status(), 200);
  assert.equal(await page.locator("html").getAttribute("lang"), LANGUAGE);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("a provider's profile may speak it", async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${site.origin}/?lang=${LANGUAGE}`);
  await drawn(page);
  const taken = await page.locator("#checker").evaluate((checker, lang) => {
    checker.profile = { version: 1, name: "N", notes: [{ text: { [lang]: "A note" } }] };
    return checker.profile;
  }, LANGUAGE);
  assert.ok(taken);
  await close();
});
