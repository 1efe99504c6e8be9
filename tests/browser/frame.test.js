/** The frame that a script places: wherever the script stands, however it is loaded, and however often. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn, openPage, startHost, started } from "./support.js";

const { browser, site, hosts } = await started();

async function open(head, body) {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
  const host = await startHost({ "/": { body: page } });
  hosts.push(host);
  const opened = await openPage(browser);
  await opened.page.goto(host.origin);
  return opened;
}

/** The one frame of the page, once the checker in it is drawn and it has the height of its content. */
async function placed(page) {
  await page.waitForSelector("iframe");
  const frame = page.frames().at(-1);
  await drawn(frame);
  const height = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  await page.waitForFunction((wanted) => Number(document.querySelector("iframe").height) === wanted, height);
  assert.equal(await page.locator("iframe").count(), 1);
  return frame;
}

for (const [how, attributes] of [["at once", ""], ["deferred", "defer"], ["as a module", 'type="module"'], ["when it comes", "async"]]) {
  test(`a script in the head, loaded ${how}, puts the frame at the end of the page`, async () => {
    const { page, journal, close } = await open(`<script src="${site.origin}/embed.js" ${attributes}></script>`, '<p id="own">own</p>');
    await placed(page);
    assert.equal(await page.evaluate(() => document.body.lastElementChild.localName), "iframe");
    assert.deepEqual(journal.errors, []);
    await close();
  });

  test(`a script in the page, loaded ${how}, puts the frame where it stands`, async () => {
    const { page, journal, close } = await open("", `<p>above</p><script id="here" src="${site.origin}/embed.js?a#b" data-lang="vi" ${attributes}></script><p>below</p>`);
    const frame = await placed(page);
    assert.equal(await page.evaluate(() => document.querySelector("#here").nextElementSibling.localName), "iframe");
    assert.equal(await frame.evaluate(() => document.querySelector("icp-checker").getAttribute("lang")), "vi");
    assert.deepEqual(journal.errors, []);
    await close();
  });
}

test("a page that is drawn anew from a copy of itself has one frame, which still grows", async () => {
  const { page, journal, close } = await open("", `<script src="${site.origin}/embed.js"></script><p>below</p>`);
  await placed(page);
  // What Turbo does on the way back: a copy of the body, its scripts made anew so that they run.
  await page.evaluate(() => {
    const copy = document.body.cloneNode(true);
    copy.querySelector("iframe").height = "300";
    for (const script of copy.querySelectorAll("script")) {
      const fresh = document.createElement("script");
      for (const { name, value } of script.attributes) fresh.setAttribute(name, value);
      script.replaceWith(fresh);
    }
    document.body.replaceWith(copy);
  });
  await page.waitForLoadState("networkidle");
  await placed(page);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("a module that no script of the page leads to says so", async () => {
  const { page, close } = await open("", "");
  const warned = page.waitForEvent("console", (message) => message.type() === "warning");
  await page.evaluate((url) => import(url), `${site.origin}/embed.js`);
  assert.match((await warned).text(), /embed\.js/);
  assert.equal(await page.locator("iframe").count(), 0);
  await close();
});

test("the frame asks for its one page and for nothing else, and what it links to opens as a page like any other", async () => {
  const { page, journal, close } = await open("", `<script src="${site.origin}/embed.js"></script>`);
  const frame = await placed(page);
  const asked = journal.requests.filter((url) => url.startsWith(site.origin)).map((url) => new URL(url).pathname);
  assert.deepEqual(asked.sort(), ["/embed.html", "/embed.js"]);
  const opening = page.waitForEvent("popup");
  await frame.evaluate((url) => {
    const link = document.createElement("a");
    Object.assign(link, { href: url, target: "_blank", textContent: "out" });
    document.body.prepend(link);
  }, `${site.origin}/`);
  await frame.locator("a", { hasText: "out" }).click();
  const opened = await opening;
  await opened.waitForLoadState();
  assert.equal(await opened.evaluate(() => self.origin), site.origin, "not the frame's, which is none");
  await close();
});
