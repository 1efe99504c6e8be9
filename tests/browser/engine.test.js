/** The ES module in a browser, on somebody else's page: the same reports as the native library, byte for byte. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { readSituations } from "../situations.js";
import { openPage, startHost, started } from "./support.js";

const REPORTS = `${process.env.STAGE ?? "target/stage"}/reports`;
const LANGUAGES = ["en", "zh-Hans", "vi"];

const { browser, site, hosts } = await started();
const host = await startHost({ "/": { body: '<!doctype html><title>host</title><link rel="icon" href="data:,">' } });
hosts.push(host);

test("every situation has the native report, in one language after the other, and asking sends nothing", async () => {
  const { page, journal, close } = await openPage(browser);
  await page.goto(host.origin);
  await page.evaluate(async (origin) => {
    window.engine = await import(`${origin}/engine/icp_checker.js`);
    await window.engine.default();
  }, site.origin);
  const loaded = journal.requests.length;
  const fetched = journal.calls.length;
  for (const [file, situations] of await readSituations()) {
    const reports = await page.evaluate(
      ([situations, languages]) =>
        situations.map(({ answers, provider, on }, at) =>
          JSON.stringify(window.engine.check(answers, { provider, on, lang: languages[at % languages.length] })),
        ),
      [situations, LANGUAGES],
    );
    // In node every report is compared in every language.
    const native = (await readFile(`${REPORTS}/${file}l`, "utf8")).trimEnd().split("\n");
    assert.equal(native.length, LANGUAGES.length * situations.length, file);
    const wanted = situations.map((_, at) => native[LANGUAGES.length * at + (at % LANGUAGES.length)]);
    assert.deepEqual(reports, wanted, file);
  }
  assert.equal(journal.requests.length, loaded);
  assert.equal(journal.calls.length, fetched);
  assert.deepEqual(journal.errors, []);
  await close();
});
