/** The start page: what it says, the snippets it makes, and the browser's own Back and Forward. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { DIST, drawn, openPage, startHost, started } from "./support.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LANGUAGES = ["en", "zh-Hans", "vi"];
const PLACEHOLDER = "https://YOUR-HOST";

/** Addresses for questions that try to become something else, and whether they are taken. */
const HOSTILE = [
  ['https://host.example/?a=1&b="><script>window.broken=1</script>', true],
  ['mailto:"><img src=x onerror="window.broken=1">@host.example?subject=\'a\'&body=b', true],
  ["javascript:window.broken=1", false],
  ["data:text/html,<script>window.broken=1</script>", false],
  ["//host.example/", false],
  ["no address", false],
];

const { browser, site, hosts } = await started();

/** Opens the start page; `requests` holds only what is asked for after it stands. */
async function open(query = "", options = { locale: "en-GB" }) {
  const opened = await openPage(browser, options);
  await opened.page.goto(`${site.origin}/${query}`);
  await drawn(opened.page);
  opened.journal.requests.length = 0;
  return opened;
}

const snippet = (page) => page.locator("[data-snippet]").textContent();

/** Makes the builder's choices; what is not named stays as it is. */
async function choose(page, { way, lang, provider, theme, contact, ticks = {} }) {
  if (way) await page.locator(`[name=way][value=${way}]`).check();
  for (const [name, value] of Object.entries({ lang, provider, theme })) {
    if (value !== undefined) await page.locator(`.builder [name=${name}]`).selectOption(value);
  }
  if (contact !== undefined) await page.locator("[name=contact-url]").fill(contact);
  for (const [name, on] of Object.entries(ticks)) await page.locator(`.builder [name=${name}]`).setChecked(on);
}

/** A page of another origin around a snippet, under the policy that the builder names for it. */
async function tryOut(page, { body = undefined, policy = undefined } = {}) {
  const here = (text) => text.replaceAll(PLACEHOLDER, site.origin);
  const needed = policy ?? here(await page.locator("[data-policy]").textContent());
  const host = await startHost({
    "/": {
      body: `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,"><body>${body ?? here(await snippet(page))}</body></html>`,
      policy: needed && `default-src 'none'; img-src data:; ${needed}`,
    },
  });
  hosts.push(host);
  const opened = await openPage(browser, { locale: "en-GB" });
  await opened.page.goto(host.origin);
  return opened;
}

const CHOICES = { lang: "vi", provider: "tencent-cloud", theme: "dark", contact: "mailto:a@host.example?subject=a&body=b", ticks: { "hide-header": true, "compact": true } };
const ATTRIBUTES = { "lang": "vi", "provider": "tencent-cloud", "theme": "dark", "compact": "", "hide-header": "", "contact-url": "mailto:a@host.example?subject=a&body=b" };

const attributesOf = (frame) => frame.locator("icp-checker").evaluate((checker) => Object.fromEntries(Array.from(checker.attributes, ({ name, value }) => [name, value])));

const VARIANTS = [["no choices", {}, {}, true], ["all choices", CHOICES, ATTRIBUTES, false]];

for (const [what, choices, attributes, pin] of VARIANTS) {
  test(`the element's snippet works on another origin, with ${what}, ${pin ? "pinned" : "not pinned"}`, async () => {
    const { page, close } = await open();
    await choose(page, { way: "element", ...choices });
    await choose(page, { ticks: { pin } });
    const host = await tryOut(page);
    await drawn(host.page);
    assert.deepEqual(await attributesOf(host.page), attributes);
    assert.equal((await host.page.locator("script").getAttribute("integrity")) !== null, pin);
    assert.deepEqual(host.journal.errors, []);
    await Promise.all([host.close(), close()]);
  });

  test(`the frame's one script tag works on another origin, with ${what}, ${pin ? "pinned" : "not pinned"}`, async () => {
    const { page, close } = await open();
    await choose(page, { way: "frame", ...choices });
    await choose(page, { ticks: { pin } });
    const host = await tryOut(page);
    const frame = host.page.frames()[1] ?? (await host.page.waitForEvent("frameattached"));
    await frame.waitForLoadState();
    await drawn(frame);
    const { "heading-level": _, ...taken } = await attributesOf(frame);
    assert.deepEqual(taken, attributes);
    assert.equal((await host.page.locator("script").getAttribute("integrity")) !== null, pin);
    await host.page.waitForFunction(() => document.querySelector("iframe").height !== "640");
    assert.deepEqual(host.journal.errors, []);
    await Promise.all([host.close(), close()]);
  });

  test(`the plain frame works on another origin, with ${what}`, async () => {
    const { page, close } = await open();
    await choose(page, { way: "iframe", ...choices });
    const host = await tryOut(page);
    const frame = host.page.frames()[1] ?? (await host.page.waitForEvent("frameattached"));
    await frame.waitForLoadState();
    await drawn(frame);
    const { "heading-level": _, ...taken } = await attributesOf(frame);
    assert.deepEqual(taken, attributes);
    assert.notEqual(await host.page.locator("iframe").getAttribute("title"), "");
    assert.deepEqual(host.journal.errors, []);
    await Promise.all([host.close(), close()]);
  });

  test(`the module's snippet works, with ${what}`, async () => {
    const { page, close } = await open();
    await choose(page, { way: "module", ...choices });
    const map = JSON.stringify({ imports: { "icp-checker": `${site.origin}/icp-checker.js` } });
    const body = `<script type="importmap">${map}</script><script type="module">${await snippet(page)}</script>`;
    const host = await tryOut(page, { body, policy: "" });
    await drawn(host.page);
    assert.deepEqual(await attributesOf(host.page), attributes);
    assert.deepEqual(host.journal.errors, []);
    await Promise.all([host.close(), close()]);
  });
}

test("the single file's address opens it with the choices made", async () => {
  const { page, journal, close } = await open();
  await choose(page, { way: "file", lang: "zh-Hans", provider: "aws-china" });
  const address = (await snippet(page)).replace(PLACEHOLDER, site.origin);
  assert.equal(await page.locator(".builder a[download]:visible").count(), 1);
  await page.goto(address);
  await drawn(page);
  const { lang, provider } = await attributesOf(page);
  assert.deepEqual({ lang, provider }, { lang: "zh-Hans", provider: "aws-china" });
  assert.deepEqual(journal.errors, []);
  await close();
});

test("an address for questions stays an attribute, or is left out", async () => {
  const { page, journal, close } = await open();
  const map = JSON.stringify({ imports: { "icp-checker": `${site.origin}/icp-checker.js` } });
  for (const [contact, taken] of HOSTILE) {
    for (const way of ["element", "frame", "iframe", "module"]) {
      await choose(page, { way, contact });
      assert.equal(await page.locator("[name=contact-url]").getAttribute("aria-invalid"), String(!taken), way);
      assert.equal(await page.locator("#contact-wrong").isVisible(), !taken, way);
      const text = await snippet(page);
      assert.equal(text.includes("contact-url"), taken, text);
      if (!taken) break;
      const module = `<script type="importmap">${map}</script><script type="module">${text}</script>`;
      const host = await tryOut(page, { body: way === "module" ? module : text.replaceAll(PLACEHOLDER, site.origin), policy: "" });
      const placed = way === "frame" || way === "iframe" ? "iframe" : "icp-checker";
      await host.page.waitForSelector(placed, { state: "attached" });
      assert.equal(await host.page.locator("img, script:not([src], [type])").count(), 0, `${way} ${text}`);
      assert.equal(await host.page.evaluate(() => window.broken), undefined, way);
      const written = await page.evaluate((address) => new URL(address).href, contact);
      const [name, value] = { element: ["contact-url", written], module: ["contact-url", written], frame: ["src", ""], iframe: ["src", ""] }[way];
      const found = await host.page.locator(placed).getAttribute(name);
      assert.equal(value || new URL(found).searchParams.get("contact-url"), value ? found : written, way);
      await host.close();
    }
  }
  assert.equal(await page.evaluate(() => window.broken), undefined);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("over https the snippet names the page's own host", async () => {
  const { page, close } = await openPage(browser);
  // The browser is told that the site stands at an address of its own, and gets the same files.
  await page.route("https://host.example/**", async (route) => {
    const response = await page.request.get(route.request().url().replace("https://host.example/icp", site.origin));
    await route.fulfill({ response });
  });
  await page.goto("https://host.example/icp/index.html?lang=en#embed");
  await drawn(page);
  for (const way of ["element", "frame", "iframe", "file"]) {
    await choose(page, { way });
    assert.match(await snippet(page), /https:\/\/host\.example\/icp\/[a-z-]+\.(js|html)/, way);
  }
  await close();
});

test("the preview follows every choice and the page's language, and asks for nothing", async () => {
  const { page, journal, close } = await open();
  assert.equal(await page.locator("icp-checker").count(), 1, "nobody has come to see it");
  await page.locator("[data-preview]").scrollIntoViewIfNeeded();
  const preview = page.locator("[data-preview] icp-checker");
  await preview.waitFor();
  await page.waitForFunction(() => document.querySelector("[data-preview] icp-checker").shadowRoot?.querySelector("button"));
  assert.equal(await preview.getAttribute("lang"), "en");
  await page.locator("nav a[hreflang=vi]").click();
  assert.equal(await preview.getAttribute("lang"), "vi");
  await choose(page, { ...CHOICES, lang: "zh-Hans", theme: "host" });
  const { "heading-level": _, ...shown } = await preview.evaluate((checker) => Object.fromEntries(Array.from(checker.attributes, ({ name, value }) => [name, value])));
  assert.deepEqual(shown, { ...ATTRIBUTES, lang: "zh-Hans", theme: "host" });
  await choose(page, { way: "frame" });
  assert.equal(await preview.getAttribute("theme"), null, "a frame has no page to take its look from");
  // What happens in the preview is not the page's interview.
  const before = await page.evaluate(() => [history.length, location.href]);
  await preview.locator(".choices input").first().check();
  await preview.locator("[data-do=continue]").click();
  assert.deepEqual(await page.evaluate(() => [history.length, location.href]), before);
  assert.deepEqual(journal.requests, []);
  assert.deepEqual(journal.calls, []);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("the snippet is copied, and where that is refused it is selected", async () => {
  const { page, journal, close } = await open("", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.locator("[data-copy]").click();
  await page.locator("[data-said=copied]").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await snippet(page));
  await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("refused"))));
  await page.locator("[data-copy]").click();
  await page.locator("[data-said=selected]").waitFor();
  assert.equal(await page.locator("[data-said=copied]").isVisible(), false);
  assert.equal(await page.evaluate(() => getSelection().toString()), await snippet(page));
  assert.deepEqual(journal.errors, []);
  await close();
});

test("the builder works by keyboard alone, and its focus is always seen", async () => {
  const { page, close } = await open();
  await page.locator("#checker [data-do=continue]").focus();
  const reached = [];
  const at = () =>
    page.evaluate(() => {
      const active = document.activeElement;
      const ring = active.closest(".way") ?? active;
      return { name: active.name || active.id || (active.hasAttribute("data-copy") ? "copy" : active.tagName), outlined: getComputedStyle(ring).outlineStyle !== "none" };
    });
  for (let presses = 0; presses < 60 && reached.at(-1) !== "copy"; presses++) {
    await page.keyboard.press("Tab");
    const { name, outlined } = await at();
    if (name === "BODY") continue;
    assert.ok(outlined, `${name} shows its focus`);
    reached.push(name);
    if (name === "way") await page.keyboard.press("ArrowRight");
    if (name === "provider") await page.keyboard.press("ArrowDown");
    if (name === "contact-url") await page.keyboard.type("https://host.example/ask");
    if (name === "compact") await page.keyboard.press("Space");
  }
  for (const name of ["way", "lang", "provider", "theme", "contact-url", "hide-header", "compact", "pin", "snippet", "copy"]) assert.ok(reached.includes(name), `${name} of ${reached}`);
  const text = await snippet(page);
  for (const part of ["embed.js", 'data-provider="alibaba-cloud"', "data-compact", 'data-contact-url="https://host.example/ask"']) assert.ok(text.includes(part), text);
  await page.keyboard.press("Enter");
  await page.locator("[data-said]:visible").waitFor();
  await close();
});

test("the first press of Tab offers the way past the opening", async () => {
  const { page, close } = await open();
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  const box = await page.locator(".skip").boundingBox();
  assert.ok(box.x >= 0 && box.y >= 0, JSON.stringify(box));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.id), "checker");
  await close();
});

for (const lang of LANGUAGES) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe-core finds nothing on the page, in ${lang}, ${colorScheme}`, async () => {
      const { page, close } = await open(`?lang=${lang}`, { locale: "en-GB", colorScheme });
      await page.locator("[data-preview]").scrollIntoViewIfNeeded();
      await page.waitForFunction(() => document.querySelector("[data-preview] icp-checker")?.shadowRoot?.querySelector("button"));
      await choose(page, { contact: "no address" });
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() =>
        axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] }),
      );
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(" ")).join(", ")}`), []);
      await close();
    });
  }

  test(`every word shown is in the language of the page, or says which it is in (${lang})`, async () => {
    const { page, close } = await open(`?lang=${lang}`);
    const wrong = await page.evaluate((wanted) => {
      const han = /\p{Script=Han}/u;
      const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
      const found = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!node.data.trim() || !parent.checkVisibility() || parent.closest("icp-checker, [name=provider]")) continue;
        const said = parent.closest("[lang]").lang;
        if ((han.test(node.data) && said !== "zh-Hans") || (vietnamese.test(node.data) && said !== "vi")) found.push(`${said}: ${node.data}`);
        if (said !== wanted && !parent.closest("nav, .seal, select")) found.push(`${said}: ${node.data}`);
      }
      return found;
    }, lang);
    assert.deepEqual(wrong, []);
    assert.equal(await page.evaluate(() => document.title.length > 0 && document.documentElement.lang), lang);
    await close();
  });

  test(`nothing is wider than the window, and lines have room, in ${lang}`, async () => {
    const { page, close } = await open(`?lang=${lang}`, { locale: "en-GB", viewport: { width: 320, height: 800 } });
    await page.locator("[data-preview]").scrollIntoViewIfNeeded();
    for (const width of [320, 390, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      for (const way of ["element", "frame", "iframe", "module", "file"]) {
        await choose(page, { way });
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${way} at ${width}`);
      }
      const narrow = await page.evaluate(() =>
        Array.from(document.querySelectorAll("main p, main li, main li a, main dt"))
          .filter((block) => block.checkVisibility() && block.closest("[lang]").lang === "vi")
          .filter((block) => parseFloat(getComputedStyle(block).lineHeight) < 1.6 * parseFloat(getComputedStyle(block).fontSize) - 0.01)
          .map((block) => block.textContent),
      );
      assert.deepEqual(narrow, [], `at ${width}`);
    }
    assert.equal(await page.evaluate(() => Array.from(document.body.querySelectorAll("*")).filter((one) => /italic|oblique/.test(getComputedStyle(one).fontStyle)).length), 0);
    await close();
  });

  test(`on a phone the first question is in sight at once, in ${lang}`, async () => {
    const { page, close } = await open(`?lang=${lang}`, { locale: "en-GB", viewport: { width: 390, height: 844 } });
    const box = await page.locator("#checker [part=heading]").boundingBox();
    assert.ok(box.y + box.height < 760, JSON.stringify(box));
    await close();
  });
}

test("the page's figures are those of the checker and of its proof", async () => {
  const { page, close } = await open();
  const [median, filing, most] = (await page.locator("article:visible .figures dd").allTextContents()).map(Number);
  const told = await page.locator("#checker .left").textContent();
  assert.equal(String(most), told.match(/\d+/)[0]);
  assert.ok(0 < median && median <= filing && filing <= most, `${median} ${filing} ${most}`);
  const sums = readFileSync(new URL("SHA256SUMS", DIST), "utf8");
  const script = await page.locator("script[integrity]").getAttribute("src");
  assert.ok(sums.includes(script));
  assert.ok((await page.locator("article:visible .hash").textContent()) === (await page.locator("script[integrity]").getAttribute("integrity")));
  await close();
});

test("offline, the interview and the builder go on", async () => {
  const { page, journal, close } = await open();
  await page.context().setOffline(true);
  await page.locator("#checker .choices input").first().check();
  await page.locator("#checker [data-do=continue]").click();
  await page.locator("nav a[hreflang=vi]").click();
  await choose(page, { way: "frame", provider: "linktom" });
  assert.match(await snippet(page), /linktom/);
  assert.deepEqual(journal.requests, []);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("without scripts everything can be read, and a link shows one language alone", async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${site.origin}/`);
  assert.equal(await page.locator(".builder").isVisible(), false);
  for (const lang of LANGUAGES) {
    assert.equal(await page.locator(`article[lang="${lang}"]`).isVisible(), true, lang);
    assert.equal(await page.locator(`.plain[lang="${lang}"] pre`).count(), 3, lang);
    assert.equal(await page.locator(`.plain[lang="${lang}"]`).isVisible(), true, lang);
  }
  for (const lang of LANGUAGES) {
    await page.locator(`nav a[hreflang="${lang}"]`).click();
    // A press is answered before the page has gone to where it leads.
    await page.locator(`[data-for]:not([lang="${lang}"])`).first().waitFor({ state: "hidden" });
    const shown = await page.locator("[data-for]:visible").evaluateAll((blocks) => blocks.map((block) => block.lang));
    assert.deepEqual([...new Set(shown)], [lang]);
  }
  await close();
});

test("the plain snippets, for those without scripts, work as well", async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${site.origin}/`);
  for (const text of await page.locator('.plain[lang="en"] pre').allTextContents()) {
    const host = await tryOut(page, { body: text.replaceAll(PLACEHOLDER, site.origin), policy: "" });
    await host.page.waitForSelector("iframe, icp-checker", { state: "attached" });
    const frame = host.page.frames()[1] ?? host.page.mainFrame();
    await frame.waitForLoadState();
    await drawn(frame);
    assert.equal((await attributesOf(frame)).provider, "alibaba-cloud");
    assert.deepEqual(host.journal.errors, []);
    await host.close();
  }
  await close();
});

test("on paper stands the report, and none of what is for the screen", async () => {
  const { page, close } = await open();
  await page.emulateMedia({ media: "print" });
  for (const part of ["nav", ".promise", "article", ".embed", ".skip", "footer"]) assert.equal(await page.locator(part).first().isVisible(), false, part);
  assert.equal(await page.locator("#checker").isVisible(), true);
  await close();
});

/** The heading of the step that is shown. */
const heading = (page) => page.locator("#checker [part=heading]").textContent();

/** Answers the question that is shown with the choice at that place; answers what is asked next. */
async function answer(page, place = 0) {
  const shown = await heading(page);
  await page.locator("#checker .choices input").nth(place).check();
  await page.locator("#checker [data-do=continue]").click();
  await page.waitForFunction((was) => document.querySelector("#checker").shadowRoot.querySelector("[part=heading]").textContent !== was, shown);
  return heading(page);
}

const shows = (page, wanted) => page.waitForFunction((text) => document.querySelector("#checker").shadowRoot.querySelector("[part=heading]")?.textContent === text, wanted);

test("the browser's Back and Forward go through the steps, and no answer is in any address", async () => {
  const { page, journal, close } = await open();
  const address = page.url();
  const steps = [await heading(page), await answer(page), await answer(page), await answer(page)];
  assert.equal(new Set(steps).size, 4, steps.join(" | "));
  for (const step of [2, 1, 0]) {
    await page.evaluate(() => history.back());
    await shows(page, steps[step]);
    assert.deepEqual(await page.evaluate(() => history.state), { position: step });
  }
  for (const step of [1, 2, 3]) {
    await page.evaluate(() => history.forward());
    await shows(page, steps[step]);
  }
  assert.equal(page.url(), address);
  assert.deepEqual(journal.requests, []);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("the checker's own Back and the browser's are one: neither leaves a step behind", async () => {
  const { page, close } = await open();
  await page.evaluate(() => history.pushState({ position: 0 }, "", location.href));
  const steps = [await heading(page), await answer(page), await answer(page)];
  const longest = await page.evaluate(() => history.length);
  await page.locator("#checker [data-do=back]").click();
  await shows(page, steps[1]);
  await page.waitForFunction(() => history.state.position === 1);
  await page.evaluate(() => history.forward());
  await shows(page, steps[2]);
  await page.locator("#checker [data-do=back]").click();
  await page.waitForFunction(() => history.state.position === 1);
  // Another answer takes the place of the old way forward.
  assert.notEqual(await answer(page, 1), steps[1]);
  await page.waitForFunction(() => history.state.position === 2);
  assert.equal(await page.evaluate(() => history.length), longest);
  await close();
});

test("a link within the page moves no step, and Back returns through it", async () => {
  const { page, journal, close } = await open();
  const steps = [await heading(page), await answer(page)];
  await page.locator(".promise a[href^='#privacy']:visible").click();
  assert.equal(await heading(page), steps[1]);
  assert.equal(await page.locator("#checker [part=status]").textContent(), "");
  await page.locator("#checker [data-do=back]").click();
  await shows(page, steps[0]);
  await page.waitForFunction(() => history.state?.position === 0);
  await answer(page);
  assert.equal(await heading(page), steps[1]);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("a reload begins anew, keeps the language, and never falls out of the page", async () => {
  const { page, journal, close } = await open();
  await page.locator("nav a[hreflang=vi]").click();
  const first = await heading(page);
  await answer(page);
  await answer(page);
  await page.reload();
  await drawn(page);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "vi");
  assert.equal(await heading(page), first);
  await page.evaluate(() => history.back());
  await page.waitForTimeout(100);
  assert.equal(await heading(page), first);
  await answer(page);
  await page.locator("#checker [data-do=back]").click();
  await shows(page, first);
  assert.equal(new URL(page.url()).origin, site.origin);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("a code in the address is taken up, one pasted later too, and the step before it stays on this page", async () => {
  const { page, journal, close } = await open();
  await answer(page);
  await answer(page);
  const code = await page.locator("#checker").evaluate((checker) => checker.answers);
  const shown = await heading(page);
  await page.goto("about:blank");
  await page.goto(`${site.origin}/?lang=en#${code}`);
  await shows(page, shown);
  if (await page.locator("#checker [data-do=back]").count()) await page.locator("#checker [data-do=back]").click();
  await page.waitForTimeout(100);
  assert.ok(page.url().startsWith(site.origin), page.url());
  await page.goto(`${site.origin}/?lang=en`);
  await drawn(page);
  await page.evaluate((wanted) => (location.hash = wanted), code);
  await shows(page, shown);
  assert.equal(await page.locator("#checker").evaluate((checker) => checker.answers), code);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("the copied link leads to this page in its language", async () => {
  const { page, close } = await open("?lang=en#embed");
  await page.locator("nav a[hreflang=vi]").click();
  assert.equal(await page.locator("#checker").getAttribute("link-url"), `${site.origin}/?lang=vi`);
  await close();
});

test("the single file follows Back and Forward from a disk", async () => {
  const { page, journal, close } = await openPage(browser, { locale: "en-GB" });
  await page.goto(new URL("icp-checker.html", DIST).href);
  await drawn(page);
  const steps = [await heading(page), await answer(page), await answer(page)];
  await page.evaluate(() => history.back());
  await shows(page, steps[1]);
  await page.evaluate(() => history.forward());
  await shows(page, steps[2]);
  await page.locator("nav a[hreflang=vi]").click();
  assert.equal(await page.locator("html").getAttribute("lang"), "vi");
  assert.deepEqual(journal.errors, []);
  await close();
});
