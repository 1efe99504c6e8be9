/** The element and the frame on somebody else's page. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { DIST, drawn, openPage, startHost, started } from "./support.js";

const { browser, site, hosts } = await started();

/** A page of another origin that holds `body`, under `policy` when there is one. */
async function hostPage(body, policy) {
  const host = await startHost({ "/": { body: `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,"><body>${body}</body></html>`, policy } });
  hosts.push(host);
  const opened = await openPage(browser);
  await opened.page.goto(host.origin);
  return opened;
}

async function integrity() {
  return `sha384-${createHash("sha384").update(await readFile(new URL("icp-checker.js", DIST))).digest("base64")}`;
}

const strict = (extra = "'wasm-unsafe-eval'") =>
  `default-src 'none'; script-src ${site.origin} ${extra}; img-src data:; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

test("the element runs on another origin, with its integrity checked and a strict policy", async () => {
  const { page, journal, close } = await hostPage(
    `<script src="${site.origin}/icp-checker.js" integrity="${await integrity()}" crossorigin="anonymous" defer></script>
     <icp-checker lang="vi" provider="alibaba-cloud"><p id="light">light</p></icp-checker>`,
    strict(),
  );
  await drawn(page);
  assert.equal(await page.locator("#light").isVisible(), false);
  assert.deepEqual(journal.errors, []);
  const [opened, ...further] = journal.requests.filter((url) => url !== "data:,");
  assert.deepEqual(further, [`${site.origin}/icp-checker.js`], `after ${opened}`);
  await close();
});

test("a changed script is refused by its integrity, and the children stay", async () => {
  const { page, journal, close } = await hostPage(
    `<script src="${site.origin}/icp-checker.js" integrity="sha384-${"A".repeat(64)}" crossorigin="anonymous" defer></script>
     <icp-checker><p id="light">light</p></icp-checker>`,
  );
  await page.waitForLoadState();
  assert.equal(await page.locator("#light").isVisible(), true);
  assert.ok(journal.errors.length > 0);
  await close();
});

for (const lang of ["en", "zh-Hans", "vi"]) {
  test(`where a policy blocks WebAssembly the children stay and a message is shown (${lang})`, async () => {
    const { page, close } = await hostPage(
      `<script src="${site.origin}/icp-checker.js" defer></script>
       <icp-checker lang="${lang}"><p id="light">light</p></icp-checker>`,
      strict(""),
    );
    const failure = page.locator("icp-checker [part=failure]");
    await failure.waitFor();
    assert.equal(await failure.getAttribute("lang"), lang);
    assert.notEqual((await failure.textContent()).trim(), "");
    assert.equal(await page.locator("#light").isVisible(), true);
    await close();
  });
}

test("no browser has to bring a decoder, and a page sees its own content before the wasm is unpacked", async () => {
  const { page, journal, close } = await openPage(browser);
  await page.addInitScript(() => {
    delete window.DecompressionStream;
    new PerformanceObserver((list) => (window.painted = list.getEntries()[0].startTime)).observe({ type: "paint", buffered: true });
    addEventListener("icp-ready", () => (window.readied = performance.now()), { once: true });
  });
  await page.goto(`${site.origin}/`);
  await drawn(page);
  await page.waitForFunction(() => window.painted !== undefined && window.readied !== undefined);
  assert.ok(await page.evaluate(() => window.painted < window.readied));
  assert.deepEqual(journal.errors, []);
  await close();
});

test("a damaged script leaves the children and tells", async () => {
  const script = await readFile(new URL("icp-checker.js", DIST), "utf8");
  // The longest run of letters is the packed wasm.
  const packed = script.match(/[A-Za-z0-9+/]{10000,}/)[0];
  const middle = packed.length >> 1;
  const damaged = packed.slice(0, middle) + (packed[middle] === "A" ? "B" : "A") + packed.slice(middle + 1);
  const { page, close } = await openPage(browser);
  await page.addInitScript(() => addEventListener("icp-error", (event) => (window.told = event.detail.reason)));
  await page.route("**/icp-checker.js", (route) => route.fulfill({ contentType: "text/javascript; charset=utf-8", body: script.replace(packed, damaged) }));
  const host = await startHost({
    "/": { body: `<!doctype html><html lang="en"><title>host</title><script src="${site.origin}/icp-checker.js" defer></script><icp-checker><p id="light">light</p></icp-checker></html>` },
  });
  hosts.push(host);
  await page.goto(host.origin);
  await page.locator("icp-checker [part=failure]").waitFor();
  assert.equal(await page.evaluate(() => window.told), "unavailable");
  assert.equal(await page.locator("#light").isVisible(), true);
  await close();
});

test("two copies of the script and two elements on one page do not break each other", async () => {
  const { page, journal, close } = await hostPage(
    `<script src="${site.origin}/icp-checker.js" defer></script>
     <script src="${site.origin}/icp-checker.js?again" defer></script>
     <icp-checker lang="en"></icp-checker><icp-checker lang="vi"></icp-checker>`,
  );
  await drawn(page);
  await page.waitForFunction(() => Array.from(document.querySelectorAll("icp-checker")).every((one) => one.shadowRoot.querySelector("button")));
  assert.deepEqual(journal.errors, []);
  await close();
});

test("an unknown value falls to the default with one warning", async () => {
  const { page, close } = await openPage(browser);
  const warnings = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  await page.goto(`${site.origin}/`);
  await drawn(page);
  await page.locator("icp-checker").evaluate((checker) => checker.setAttribute("theme", "sepia"));
  await page.locator("icp-checker").evaluate((checker) => checker.setAttribute("contact-url", "javascript:alert(1)"));
  assert.equal(warnings.filter((text) => text.includes("`sepia`")).length, 1);
  assert.equal(warnings.filter((text) => text.includes("`javascript:alert(1)`")).length, 1);
  await close();
});

test("the frame is placed where its script stands, and grows to its content", async () => {
  const { page, journal, close } = await hostPage(
    `<p id="above">above</p><script src="${site.origin}/embed.js" data-lang="vi" data-provider="alibaba-cloud" defer></script><p id="below">below</p>`,
  );
  const frame = page.frames().find((one) => one !== page.mainFrame()) ?? (await page.waitForEvent("frameattached"));
  await frame.waitForLoadState();
  await drawn(frame);
  assert.equal(await frame.evaluate(() => document.querySelector("icp-checker").getAttribute("lang")), "vi");
  assert.equal(await frame.evaluate(() => document.querySelector("icp-checker").getAttribute("provider")), "alibaba-cloud");
  assert.equal(await frame.evaluate(() => self.origin), "null", "an origin of its own");
  const content = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  await page.waitForFunction((height) => Number(document.querySelector("iframe").height) === Math.max(200, height), content);
  assert.equal(await page.evaluate(() => document.querySelector("iframe").previousElementSibling.localName), "script");
  assert.deepEqual(journal.errors, []);
  await close();
});

test("a height from anywhere but the frame is not heard, and one from the frame is clamped", async () => {
  const { page, close } = await hostPage(`<script src="${site.origin}/embed.js" defer></script>`);
  const frame = page.frames().find((one) => one !== page.mainFrame()) ?? (await page.waitForEvent("frameattached"));
  await drawn(frame);
  const height = () => page.evaluate(() => document.querySelector("iframe").height);
  const settled = () => page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  await settled();
  const before = await height();
  await page.evaluate(() => postMessage({ icpHeight: 12345 }, "*"));
  await settled();
  assert.equal(await height(), before, "its own window");
  await frame.evaluate(() => parent.postMessage({ icpHeight: 1e9 }, "*"));
  await page.waitForFunction(() => document.querySelector("iframe").height === "20000");
  for (const hostile of [NaN, "1", null, { toString: "1" }]) {
    await frame.evaluate((value) => parent.postMessage({ icpHeight: value }, "*"), hostile);
    await frame.evaluate(() => parent.postMessage(null, "*"));
  }
  await settled();
  assert.equal(await height(), "20000");
  await close();
});

for (const [name, provoke] of [
  ["while an attribute changes", () => document.querySelector("icp-checker").setAttribute("lang", "zh-Hans")],
  ["after a press", () => document.querySelector("icp-checker").shadowRoot.querySelector("[data-do=continue]").click()],
]) test(`after a panic ${name} every element says so, and starting again gives a fresh instance`, async () => {
  const { page, journal, close } = await hostPage(
    `<script src="${site.origin}/icp-checker.js" defer></script><icp-checker lang="en"></icp-checker><icp-checker lang="vi"></icp-checker>`,
    strict(),
  );
  await drawn(page);
  assert.equal(await page.locator("icp-checker [part=failure]").count(), 0);
  // A document that refuses once breaks off whatever the wasm is drawing; the instance is shared, so it is lost to both.
  await page.evaluate(() => {
    const create = document.createElement;
    document.createElement = () => {
      document.createElement = create;
      throw new Error("refused");
    };
  });
  await page.evaluate(provoke);
  assert.equal(await page.locator("icp-checker [part=failure]").count(), 2);
  await page.locator("icp-checker").first().locator("button").click();
  await page.waitForFunction(() => Array.from(document.querySelectorAll("icp-checker")).every((one) => !one.shadowRoot.querySelector("[part=failure]")));
  await drawn(page);
  // What breaks off in a listener is an error of the page as well.
  assert.deepEqual(journal.errors.filter((text) => !text.includes("refused")), []);
  await close();
});
