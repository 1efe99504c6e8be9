/** Browsers below the floor: words, the static pages and an event, in every way of embedding. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage, startHost, started } from "./support.js";

const { browser, site, hosts } = await started();
const page = (body) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
const host = await startHost({
  "/element": { body: page(`<script src="${site.origin}/icp-checker.js" defer></script><icp-checker></icp-checker>`) },
  "/head": { body: page(`<icp-checker></icp-checker><script src="${site.origin}/icp-checker.js"></script>`) },
  "/children": { body: page(`<script src="${site.origin}/icp-checker.js" defer></script><icp-checker><p id="own">own</p></icp-checker>`) },
  "/frame": { body: page(`<script src="${site.origin}/embed.js" defer></script>`) },
});
hosts.push(host);

/** What an old browser lacks: run before any script of the page. */
const OLD = {
  "custom elements": () => Object.defineProperty(window, "customElements", { value: undefined }),
  "style sheets made by a script": () => {
    window.CSSStyleSheet = function CSSStyleSheet() {
      throw new TypeError("Illegal constructor");
    };
  },
  "style sheets of a shadow root": () => {
    delete Document.prototype.adoptedStyleSheets;
  },
  "functions of 2022": () => {
    delete Object.hasOwn;
  },
};

async function open(url, make) {
  const opened = await openPage(browser, { locale: "en-GB" });
  await opened.page.addInitScript(make);
  await opened.page.addInitScript(() => {
    window.told = [];
    addEventListener("icp-error", ({ detail }) => window.told.push(detail));
  });
  await opened.page.goto(url);
  return opened;
}

for (const [what, make] of Object.entries(OLD)) {
  test(`without ${what} an element says so, leads to the static pages and tells its page`, async () => {
    for (const path of ["/element", "/head"]) {
      const { page, journal, close } = await open(`${host.origin}${path}`, make);
      const words = page.locator("icp-checker [part=failure]");
      await words.waitFor();
      assert.equal(await words.getAttribute("lang"), "vi");
      assert.deepEqual(await page.evaluate(() => window.told), [{ reason: "unavailable", message: what }]);
      const link = words.locator("a");
      assert.ok((await page.request.get(await link.getAttribute("href"))).ok());
      assert.notEqual(await link.textContent(), "");
      assert.deepEqual(journal.errors, []);
      // One that a framework adds later hears it as well.
      await page.evaluate(() => document.body.append(document.createElement("icp-checker")));
      await page.waitForFunction(() => document.querySelectorAll("icp-checker [part=failure]").length === 2 && window.told.length === 2);
      await close();
    }
  });

  test(`without ${what} the page's own children stay, and nothing is put beside their words but ours`, async () => {
    const { page, close } = await open(`${host.origin}/children`, make);
    await page.locator("icp-checker [part=failure]").waitFor();
    assert.ok(await page.locator("#own").isVisible());
    assert.equal(await page.locator("icp-checker a").count(), 0);
    await close();
  });

  for (const path of ["/", "/icp-checker.html"]) {
    test(`without ${what} ${path} says so, and shows all of itself`, async () => {
      const { page, journal, close } = await open(`${site.origin}${path}?lang=vi`, make);
      await page.locator("#checker > [part=failure]").waitFor();
      assert.ok(await page.locator('#checker > [data-for="vi"]').isVisible());
      await page.waitForFunction(() => getComputedStyle(document.querySelector("footer")).visibility === "visible");
      if (path === "/") assert.ok(await page.locator('#checker a[href^="outcomes/"]:visible').count());
      assert.deepEqual(journal.errors, []);
      await close();
    });
  }

  test(`without ${what} the frame shows words and the static pages`, async () => {
    const { page, close } = await open(`${host.origin}/frame`, make);
    const frame = page.frameLocator("iframe");
    await frame.locator("icp-checker > [part=failure]").waitFor();
    assert.ok(await frame.locator('a[href^="outcomes/"]').first().isVisible());
    await close();
  });
}
