/** Host page and element, kept apart both ways: hostile styles, bent prototypes, curious analytics, a strict policy. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn, openPage, startHost, started } from "./support.js";

const { browser, site, hosts } = await started();

const MOST_STEPS = 60;

/** A page of another origin with the element on it. */
async function hostPage({ head = "", attributes = 'lang="en"', children = "", policy, before: setUp }) {
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">${head}
    <script src="${site.origin}/icp-checker.js" defer></script></head><body><p class="choice heading primary" id="own">own</p>
    <icp-checker ${attributes}>${children}</icp-checker></body></html>`;
  const host = await startHost({ "/": { body, policy } });
  hosts.push(host);
  const opened = await openPage(browser, { locale: "en-GB" });
  if (setUp) await opened.page.addInitScript(setUp);
  await opened.page.goto(`${host.origin}/#own`);
  await drawn(opened.page);
  return opened;
}

/** Answers with the choice at a place, always the same, to the end. */
async function walk(page, place = 0) {
  const checker = page.locator("icp-checker");
  for (let step = 0; step < MOST_STEPS; step++) {
    const go = checker.locator("[data-do=continue], [data-do=further]").first();
    if (!(await go.count())) return;
    const inputs = checker.locator(".choices input:not([data-alone])");
    const count = await inputs.count();
    if (count) await inputs.nth(Math.min(place, count - 1)).check();
    await go.click();
  }
  assert.fail(`no end after ${MOST_STEPS} steps`);
}

/** How a few parts of the element look, to be compared. */
const look = (page) =>
  page.evaluate(() => {
    const root = document.querySelector("icp-checker").shadowRoot;
    return [".heading", ".choice label", "button.primary", "fieldset", ".why"].map((selector) => {
      const style = getComputedStyle(root.querySelector(selector));
      return [style.display, style.padding, style.borderTopWidth, style.borderTopStyle, style.backgroundColor, style.fontSize].join(" ");
    });
  });

test("the styles of a page reach nothing inside the element, and the element's reach nothing outside", async () => {
  const plain = await hostPage({});
  const expected = await look(plain.page);
  const own = () => {
    const style = getComputedStyle(document.querySelector("#own"));
    return [style.color, style.padding, style.borderTopWidth, style.fontSize].join(" ");
  };
  const outside = await plain.page.evaluate(own);
  await plain.page.evaluate(() => document.querySelector("icp-checker").remove());
  assert.equal(await plain.page.evaluate(own), outside);
  await plain.close();
  const hostile = `<style>
    * , *::before, *::after { color: red !important; background: lime !important; padding: 40px !important; border: 9px solid red !important; font-size: 7px !important; visibility: hidden !important; display: inline !important; }
    button, label, input, fieldset, .choice, .heading, [part] { display: none !important; }
  </style>`;
  const bent = await hostPage({ head: hostile });
  // Visibility is inherited by nature, so a page may hide the element; what has a rule of its own stays as it is.
  assert.deepEqual(await look(bent.page), expected);
  await bent.close();
});

test("a page that bends prototypes before the script gets neither the answers nor a broken interview", async () => {
  const { page, journal, close } = await hostPage({
    before: () => {
      window.leaks = [];
      const note = (name) => (value) => window.leaks.push([name, String(value)]);
      // What analytics and polyfills do: wrap what they can reach, and pass on.
      const push = Array.prototype.push;
      Array.prototype.push = function (...values) {
        return Reflect.apply(push, this, values);
      };
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event) {
        if (event.detail) note("dispatch")(JSON.stringify(event.detail));
        return Reflect.apply(dispatch, this, [event]);
      };
      Object.prototype.inherited = "a property on every object";
      Array.prototype.inherited = "a property on every array";
      Element.prototype.closest = new Proxy(Element.prototype.closest, {});
      String.prototype.trim = new Proxy(String.prototype.trim, {});
    },
  });
  await walk(page);
  const leaks = await page.evaluate(() => window.leaks);
  assert.ok(leaks.length > 0, "the page has heard events");
  for (const [, detail] of leaks) {
    const { inherited, ...own } = JSON.parse(detail);
    assert.ok(Object.keys(own).every((key) => ["stage", "edition", "lang", "position", "outcome"].includes(key)), detail);
  }
  assert.deepEqual(journal.errors, []);
  await close();
});

test("analytics on every event of the page hears no answer, and none is in address, title, storage or request", async () => {
  const { page, journal, close } = await hostPage({
    before: () => {
      window.heard = [];
      const names = Object.keys(window).concat(Object.keys(HTMLElement.prototype)).filter((name) => name.startsWith("on")).map((name) => name.slice(2));
      for (const type of new Set([...names, "icp-ready", "icp-step", "icp-result", "icp-error"])) {
        addEventListener(type, (event) => {
          const target = event.composedPath()[0];
          // Outside the shadow root, all that analytics sees of a target is the element itself.
          window.heard.push({ type, detail: event.detail, target: event.target?.localName, value: event.target?.value, text: event.target === target ? undefined : event.target?.textContent });
        }, true);
      }
    },
  });
  const loaded = journal.requests.length;
  await walk(page, 1);
  const code = await page.locator("icp-checker").evaluate((checker) => checker.answers);
  const seen = await page.evaluate(() => ({
    heard: window.heard,
    address: location.href,
    title: document.title,
    stored: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    cookie: document.cookie,
    state: JSON.stringify(history.state),
    name: window.name,
    attributes: [...document.querySelector("icp-checker").attributes].map(({ name, value }) => `${name}=${value}`).join(" "),
  }));
  const whole = JSON.stringify(seen);
  assert.ok(!whole.includes(code), "the code is nowhere");
  assert.equal(seen.stored, "[{},{}]");
  assert.equal(seen.cookie, "");
  assert.equal(seen.state, "null");
  assert.equal(new URL(seen.address).hash, "#own");
  assert.equal(seen.title, "host");
  assert.equal(seen.attributes, "lang=en");
  for (const { type, detail, value } of seen.heard) {
    assert.equal(value, undefined, `${type} shows a value`);
    if (detail && typeof detail === "object") assert.ok(Object.keys(detail).every((key) => ["stage", "edition", "lang", "position", "outcome"].includes(key)), JSON.stringify(detail));
  }
  assert.deepEqual(journal.requests.slice(loaded), []);
  assert.deepEqual(journal.calls, []);
  await close();
});

test("under the strictest policy that lets the script run, a journey passes without a refusal", async () => {
  const policy = `default-src 'none'; script-src ${site.origin} 'wasm-unsafe-eval'; img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const { page, journal, close } = await hostPage({ policy });
  await walk(page);
  assert.ok(await page.locator("icp-checker [part~=outcome]").count());
  assert.deepEqual(journal.errors, []);
  await close();
});

test("embedded, the element leaves the page's history, focus and title alone", async () => {
  const { page, close } = await hostPage({});
  const before = await page.evaluate(() => history.length);
  assert.equal(await page.evaluate(() => document.activeElement === document.body || document.activeElement.id === "own"), true);
  await walk(page);
  assert.equal(await page.evaluate(() => history.length), before);
  assert.equal(await page.title(), "host");
  await close();
});

test("attributes change while an interview is under way, and no answer is lost", async () => {
  const { page, journal, close } = await hostPage({});
  await walk(page);
  const code = await page.locator("icp-checker").evaluate((checker) => checker.answers);
  for (const [name, value] of [["lang", "vi"], ["theme", "dark"], ["provider", "tencent-cloud"], ["on", "2018-03-01"], ["heading-level", "3"], ["compact", ""], ["hide-header", ""], ["contact-url", "mailto:a@example.com"], ["lang", "zh-Hans"]]) {
    await page.locator("icp-checker").evaluate((checker, [key, now]) => checker.setAttribute(key, now), [name, value]);
    assert.equal(await page.locator("icp-checker").evaluate((checker) => checker.answers), code, name);
  }
  for (const name of ["provider", "on", "theme", "lang"]) await page.locator("icp-checker").evaluate((checker, key) => checker.removeAttribute(key), name);
  assert.equal(await page.locator("icp-checker").evaluate((checker) => checker.answers), code);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("calls before the checker is ready are kept until it is", async () => {
  const first = await hostPage({});
  await walk(first.page);
  const code = await first.page.locator("icp-checker").evaluate((checker) => checker.answers);
  await first.close();
  const second = await openPage(browser);
  const host = await startHost({ "/": { body: `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,"><body></body></html>` } });
  hosts.push(host);
  await second.page.goto(host.origin);
  await second.page.evaluate(([origin, wanted]) => {
    const script = document.createElement("script");
    script.src = `${origin}/icp-checker.js`;
    script.onload = () => {
      const checker = document.createElement("icp-checker");
      checker.restore(wanted);
      checker.setAttribute("lang", "vi");
      document.body.append(checker);
      checker.restore(wanted);
    };
    document.head.append(script);
  }, [site.origin, code]);
  await second.page.waitForFunction((wanted) => document.querySelector("icp-checker")?.answers === wanted && document.querySelector("icp-checker").shadowRoot.querySelector("button"), code);
  assert.deepEqual(second.journal.errors, []);
  await second.close();
});

test("slots take the page's own words", async () => {
  const { page, close } = await hostPage({ children: '<p slot="intro" id="intro">intro</p><p slot="footer" id="footer">footer</p><p slot="disclaimer" id="disclaimer">disclaimer</p>' });
  for (const id of ["intro", "footer", "disclaimer"]) assert.equal(await page.locator(`#${id}`).isVisible(), true, id);
  await close();
});
