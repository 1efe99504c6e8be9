/** What a visitor goes through: changing one's mind, going back, coming back, and what can go wrong on the way. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { change, given, inside, LANGUAGES, look, openAll, press, reopen, report, sent, showReport, speak, take, takeUnknown, visit, walk } from "./interview.js";
import { QUESTIONS, RESULTS, showQuestion, showResult, TODAY } from "./steps.js";
import { drawn, openPage, startHost, started, whole } from "./support.js";

/** Where the element keeps what a visitor asked it to. */
const KEPT = "icp-checker";

const { browser, site, hosts } = await started();

async function open(path = "/?lang=en", options = {}) {
  const opened = await openPage(browser, { locale: "en-GB", ...options });
  await visit(opened.page, `${site.origin}${path}`);
  return opened;
}

/** The code of no answers at all. */
const NOTHING = Object.fromEntries(QUESTIONS).service;

const stored = (page) => page.evaluate((key) => localStorage.getItem(key), KEPT);
const today = (outcome) => TODAY.find((result) => result.outcome === outcome);

/** Asserts that a step was shown in due form: its heading has the focus, and there is one place for what is said. */
function inOrder({ focus, statuses }) {
  assert.equal(focus, "heading");
  assert.equal(statuses, 1);
}

/** The input of the question shown whose label holds a text. */
const labelled = (page, text) =>
  page.evaluate((wanted) => {
    const root = document.querySelector("icp-checker").shadowRoot;
    const label = [...root.querySelectorAll(".choice label")].find(({ firstElementChild }) => firstElementChild.textContent === wanted);
    return label?.control.value;
  }, text);

/** Shows a result by its short code, the whole of it. */
async function restoreWhole(page, code) {
  await reopen(page, code);
  await whole(page);
}

async function remember(page) {
  await whole(page);
  await page.evaluate(() => (document.querySelector("icp-checker").shadowRoot.querySelector(".answers").open = true));
  await inside(page, "#remember").check();
}

test("changing an early answer from the result keeps every other, and what no longer matters counts again later", async () => {
  const { page, journal, close } = await open();
  await walk(page, take(0));
  await press(page, "further");
  await walk(page, take(0));
  const [before, said] = [await given(page), await report(page)];
  const questions = Object.keys(before);
  assert.ok(questions.length > 8, questions.join(" "));
  assert.deepEqual(questions.filter((id) => before[id].unused), []);

  await change(page, "served-from");
  const asked = await look(page);
  inOrder(asked);
  assert.equal(asked.heading, before["served-from"].question);
  assert.deepEqual(asked.chosen, [await labelled(page, before["served-from"].said)]);
  await take(2)(page);
  await press(page, "continue");
  const changed = await look(page);
  inOrder(changed);
  assert.ok(changed.result);
  const after = await given(page);
  for (const id of questions.filter((id) => id !== "served-from")) assert.equal(after[id].said, before[id].said, id);
  assert.notEqual(after["served-from"].said, before["served-from"].said);
  assert.equal(after["served-from"].unused, false);
  assert.ok(questions.some((id) => after[id].unused));

  await change(page, "served-from");
  await take(0)(page);
  await press(page, "continue");
  assert.deepEqual(await given(page), before);
  assert.equal(await report(page), said);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("every answer of a result can be gone back to with the old one chosen, and returns to the same result", async () => {
  const { page, journal, close } = await open();
  for (const result of TODAY.filter(({ outcome }) => outcome)) {
    await showResult(page, result);
    const [before, said] = [await given(page), await report(page)];
    for (const id of Object.keys(before)) {
      await page.evaluate(() => (document.querySelector("icp-checker").shadowRoot.querySelector(".answers").open = true));
      const changes = `.answers [data-do=change][data-to="${id}"]`;
      await page.waitForFunction((changes) => document.querySelector("icp-checker").shadowRoot.querySelector(changes), changes);
      await page.evaluate((changes) => document.querySelector("icp-checker").shadowRoot.querySelector(changes).click(), changes);
      const asked = await look(page);
      inOrder(asked);
      assert.equal(asked.heading, before[id].question);
      assert.ok(asked.chosen.length > 0, id);
      await page.evaluate(() => document.querySelector("icp-checker").shadowRoot.querySelector("[data-do=continue]").click());
      const back = await look(page);
      inOrder(back);
      assert.ok(back.result, id);
      assert.equal(back.answers, asked.answers, id);
    }
    assert.equal(await report(page), said);
  }
  assert.deepEqual(journal.errors, []);
  await close();
});

test("who knows nothing learns what is still possible, and can answer from there", async () => {
  const { page, journal, close } = await open();
  await walk(page, takeUnknown, { after: inOrder });
  
  const outcome = inside(page, ".outcome.open");
  assert.equal(await outcome.count(), 1);
  assert.notEqual((await outcome.locator(".possible").textContent()).trim(), "");
  const rows = inside(page, ".open-list .answer-row");
  const names = await rows.locator("dt").allTextContents();
  assert.ok(names.length > 0);
  assert.equal(await rows.locator("[data-do=change]").count(), names.length);
  await rows.locator("[data-do=change]").first().click();
  const asked = await look(page);
  inOrder(asked);
  assert.equal(asked.heading, names[0]);
  await take(0)(page);
  await press(page, "continue");
  const answered = await look(page);
  inOrder(answered);
  assert.ok(answered.result);
  assert.ok(!(await rows.locator("dt").allTextContents()).includes(names[0]));
  assert.deepEqual(journal.errors, []);
  await close();
});

test("each answer is met by fewer questions left, never more, and the number is kept to", async () => {
  const { page, journal, close } = await open();
  const picks = { first: take(0), second: take(1), last: take(-1), middle: take(3), unknown: takeUnknown };
  // Now one and now another, so that the ways differ.
  for (const [name, strides] of Object.entries({ one: [0, 1], two: [2, 1], three: [1, 3], four: [5, 0] })) {
    picks[name] = (shown, step) => take(strides[step % strides.length])(shown);
  }
  for (const [name, pick] of Object.entries(picks)) {
    await visit(page, `${site.origin}/?lang=en`);
    const numbers = [(await look(page)).left];
    await walk(page, pick, { after: (seen) => !seen.result && numbers.push(seen.left) });
    for (const [at, number] of numbers.entries()) {
      assert.ok(at === 0 || number <= numbers[at - 1], `${name}: ${numbers}`);
      // Who leaves questions open reaches no outcome, and is asked all there is.
      if (name !== "unknown") assert.ok(numbers.length - at <= number, `${name}: ${numbers}`);
    }
    if (name === "unknown") assert.equal(numbers.at(-1), 1, `${name}: ${numbers}`);
  }
  assert.deepEqual(journal.errors, []);
  await close();
});

test("the focus is on the heading after every step, on what is wrong after none, and nowhere on load", async () => {
  const { page, close } = await open();
  const loaded = await look(page);
  assert.equal(loaded.focus, null);
  assert.equal(loaded.statuses, 1);
  assert.ok(await page.evaluate(() => document.activeElement === document.body));
  await press(page, "continue");
  const missing = await look(page);
  assert.equal(missing.focus, "missing");
  assert.equal(missing.statuses, 1);
  await press(page, "first");
  assert.equal((await look(page)).focus, "answer-0");
  await walk(page, take(0), { after: inOrder });
  await press(page, "back");
  inOrder(await look(page));
  await press(page, "continue");
  await press(page, "further");
  inOrder(await look(page));
  await walk(page, take(0), { after: inOrder });
  for (const target of await inside(page, "[data-do=jump]").evaluateAll((ways) => ways.map(({ dataset }) => dataset.to))) {
    await press(page, "jump", target);
    assert.equal((await look(page)).focus, target);
  }
  await press(page, "restart");
  inOrder(await look(page));
  await close();
});

test("going back in the page and in the browser keeps the answers, and the address tells nothing", async () => {
  const { page, journal, close } = await open();
  const address = page.url();
  const way = [await look(page)];
  await walk(page, take(0), { steps: 4, after: (seen) => way.push(seen) });
  const { answers } = way.at(-1);
  const shown = async (at, chosen) => {
    // The browser's own history follows in its own time.
    await page.waitForFunction((position) => document.querySelector("icp-checker").position === position && history.state.position === position, at);
    const seen = await look(page);
    inOrder(seen);
    assert.equal(seen.heading, way[at].heading);
    assert.equal(seen.answers, answers);
    assert.equal(seen.chosen.length > 0, chosen);
    assert.equal(page.url(), address);
    assert.deepEqual(await page.evaluate(() => history.state), { position: at });
  };
  await shown(4, false);
  await page.goBack();
  await shown(3, true);
  await page.goBack();
  await shown(2, true);
  await page.goForward();
  await shown(3, true);
  await press(page, "back");
  await shown(2, true);
  await press(page, "back");
  await shown(1, true);
  // What is answered already is not asked again: from here it goes on to what comes next.
  await press(page, "continue");
  await page.waitForFunction(() => document.querySelector("icp-checker").position === 2 && history.state.position === 2);
  const last = await look(page);
  inOrder(last);
  assert.equal(last.heading, way[4].heading);
  assert.equal(last.answers, answers);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("loading the page again begins anew, and Back after that does no harm", async () => {
  const { page, journal, close } = await open();
  await walk(page, take(0), { steps: 3 });
  await page.reload();
  await drawn(page);
  const seen = await look(page);
  assert.equal(seen.answers, NOTHING);
  assert.equal(seen.position, 0);
  assert.equal(await stored(page), null);
  await walk(page, take(0), { steps: 2 });
  await page.goBack();
  await page.waitForFunction(() => document.querySelector("icp-checker").position === 1);
  inOrder(await look(page));
  assert.deepEqual(journal.errors, []);
  await close();
});

test("what is remembered is there again, ticks and all, until it is deleted", async () => {
  const { page, journal, close } = await open();
  await showResult(page, today("filing"));
  const ticks = inside(page, "[data-tick]");
  await ticks.nth(0).check();
  assert.equal(await stored(page), null);
  await remember(page);
  // What is done after the box is ticked is kept as well.
  await ticks.nth(2).check();
  await ticks.nth(0).uncheck();
  await ticks.nth(1).check();
  const before = await look(page);
  assert.equal(before.ticked.length, 2);
  await page.reload();
  await drawn(page);
  const again = await look(page);
  assert.equal(again.answers, before.answers);
  assert.deepEqual(again.ticked, before.ticked);
  assert.equal(again.focus, null);
  assert.notEqual(again.said, "");
  await press(page, "restart");
  assert.equal(await stored(page), null);
  assert.equal((await look(page)).answers, NOTHING);
  await walk(page, take(0), { steps: 2 });
  assert.equal(await stored(page), null);
  await page.reload();
  await drawn(page);
  assert.equal((await look(page)).answers, NOTHING);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("no longer remembering forgets at once, and keeps what is shown", async () => {
  const { page, close } = await open();
  await walk(page, take(0), { steps: 3 });
  await remember(page);
  assert.notEqual(await stored(page), null);
  const { answers } = await look(page);
  await inside(page, "#remember").uncheck();
  assert.equal(await stored(page), null);
  assert.equal((await look(page)).answers, answers);
  await walk(page, take(0), { steps: 1 });
  assert.equal(await stored(page), null);
  await close();
});

test("the box to remember tells the truth after every step", async () => {
  const { page, close } = await open();
  await takeUnknown(page);
  await press(page, "continue");
  const box = inside(page, "#remember");
  await openAll(page);
  // With nothing but open answers there is nothing to keep.
  if (await box.count()) await remember(page);
  for (let step = 0; step < 3; step++) {
    await openAll(page);
    assert.equal((await box.count()) > 0 && (await box.isChecked()), (await stored(page)) !== null, `step ${step}`);
    await take(0)(page);
    await press(page, "continue");
    if (step === 0) await remember(page);
  }
  await close();
});

test("a link does not replace the answers that are remembered, whatever is done with it", async () => {
  const { page, journal, close } = await open();
  await walk(page, take(0), { steps: 4 });
  await remember(page);
  const mine = await stored(page);
  for (const { code } of TODAY.filter(({ outcome }) => outcome)) {
    await page.goto("about:blank");
    await visit(page, `${site.origin}/?lang=en#${code}`);
    await page.waitForFunction((wanted) => document.querySelector("icp-checker").answers === wanted, code);
    assert.equal(await stored(page), mine);
    await whole(page);
    const tick = inside(page, "[data-tick]");
    if (await tick.count()) await tick.first().check();
    assert.equal(await stored(page), mine, "ticked");
    await change(page, "service");
    await takeUnknown(page);
    await press(page, "continue");
    assert.equal(await stored(page), mine, "changed");
  }
  const { code } = today("filing");
  await page.goto("about:blank");
  await visit(page, `${site.origin}/?lang=en#${code}`);
  await page.waitForFunction((wanted) => document.querySelector("icp-checker").answers === wanted, code);
  await press(page, "restart");
  assert.equal(await stored(page), mine, "started again");
  await walk(page, take(1), { steps: 1 });
  assert.equal(await stored(page), mine, "answered");
  await page.goto("about:blank");
  await visit(page, `${site.origin}/?lang=en`);
  assert.equal((await look(page)).answers, mine.split(".")[0]);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("a damaged link begins anew and says so, in every language", async () => {
  const { code } = today("filing");
  const good = await open(`/?lang=en#${code}`);
  await good.page.waitForFunction((wanted) => document.querySelector("icp-checker").answers === wanted, code);
  const { said } = await look(good.page);
  await good.close();
  for (const lang of LANGUAGES) {
    const told = new Set();
    const { page, journal, close } = await open(`/?lang=${lang}`);
    for (const damaged of [code.slice(0, -1), `${code.slice(0, 4)}${code[4] === "A" ? "B" : "A"}${code.slice(5)}`, "?", "B".repeat(3000)]) {
      await page.goto("about:blank");
      await visit(page, `${site.origin}/?lang=${lang}#${damaged}`);
      await page.waitForFunction(() => document.querySelector("icp-checker").shadowRoot.querySelector("[role=status]").textContent);
      const seen = await look(page);
      assert.equal(seen.answers, NOTHING);
      assert.equal(seen.result, false);
      assert.equal(seen.lang, lang);
      assert.equal(seen.statuses, 1);
      told.add(seen.said);
      await walk(page, take(0), { steps: 1, after: (next) => assert.equal(next.said, "") });
    }
    assert.deepEqual(journal.errors, []);
    await close();
    assert.equal(told.size, 1);
    assert.ok(!told.has(said));
  }
});

test("another language in the midst of a question keeps what is chosen and not yet sent", async () => {
  const { page, journal, close } = await open();
  const codes = Object.fromEntries(QUESTIONS);
  for (const [question, wanted] of [["applicant", ["3"]], ["activities", ["1", "4"]], ["topics", ["none"]], ["server", ["unknown"]]]) {
    await visit(page, `${site.origin}/?lang=en`);
    await showQuestion(page, codes[question]);
    const { answers } = await look(page);
    for (const value of wanted) await inside(page, `[name=answer][value="${value}"]`).check();
    for (const lang of ["vi", "zh-Hans", "en"]) {
      await speak(page, lang);
      const seen = await look(page);
      assert.equal(seen.lang, lang);
      assert.deepEqual(seen.chosen, wanted, `${question} ${lang}`);
      assert.equal(seen.answers, answers);
      assert.equal(seen.statuses, 1);
    }
    await press(page, "continue");
    inOrder(await look(page));
  }
  assert.deepEqual(journal.errors, []);
  await close();
});

test("ticks outlive another language, and a change that leads back", async () => {
  const { page, close } = await open();
  await showResult(page, today("filing"));
  const ticks = inside(page, "[data-tick]");
  for (const place of [0, 2, -1]) await ticks.nth(place).check();
  const { ticked } = await look(page);
  assert.equal(ticked.length, 3);
  for (const lang of ["zh-Hans", "vi", "en"]) {
    await speak(page, lang);
    assert.deepEqual((await look(page)).ticked, ticked, lang);
  }
  await change(page, "service");
  await press(page, "continue");
  assert.deepEqual((await look(page)).ticked, ticked);
  await close();
});

for (const lang of LANGUAGES) {
  test(`at 320 px and 400 % nothing is wider than the screen, in ${lang}`, async () => {
    const { page, close } = await open(`/?lang=${lang}`, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
    const wide = [];
    const measure = async (name) => {
      await openAll(page);
      const found = await page.evaluate(() => {
        const root = document.querySelector("icp-checker").shadowRoot;
        const { scrollWidth, clientWidth } = document.documentElement;
        // What a section holds does not widen the page: each box is looked at, and each text by itself.
        const range = document.createRange();
        const texts = (node) => {
          range.selectNodeContents(node);
          return [...range.getClientRects()];
        };
        const own = (node) => [...node.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE).flatMap(texts);
        const right = (node) => Math.max(node.getBoundingClientRect().right, ...own(node).map((box) => box.right));
        const beyond = [...root.querySelectorAll("*")].filter((node) => node.checkVisibility() && right(node) > clientWidth + 0.5);
        return scrollWidth > clientWidth || beyond.length ? [scrollWidth, ...beyond.slice(0, 3).map((node) => `${node.localName}.${node.className}`)] : null;
      });
      if (found) wide.push(`${name}: ${found.join(" ")}`);
    };
    for (const [question, code] of QUESTIONS) {
      await showQuestion(page, code);
      await measure(question);
    }
    await press(page, "continue");
    await measure("missing");
    // Those of today in each language; of other years and with providers one in this, one in that.
    const others = RESULTS.filter((one) => !TODAY.includes(one)).filter((_, at) => LANGUAGES[at % LANGUAGES.length] === lang);
    for (const result of [...TODAY, ...others]) {
      await showReport(page, result);
      await measure(result.name);
    }
    assert.deepEqual(wide, []);
    await close();
  });
}

/** Holds back what the page does after its next picture, until `window.goOn()`. */
function holdBack() {
  const held = [];
  const [later, picture] = [window.setTimeout, window.requestAnimationFrame];
  window.setTimeout = (work) => held.push(work);
  window.requestAnimationFrame = () => 0;
  window.goOn = () => {
    [window.setTimeout, window.requestAnimationFrame] = [later, picture];
    for (const work of held.splice(0)) work();
  };
}

test("a result of which the answer alone is drawn is whole at once for the printer, for a jump, and in the end", async () => {
  const { page, journal, close } = await open();
  const seen = () =>
    page.evaluate(() => {
      const root = document.querySelector("icp-checker").shadowRoot;
      return { unfinished: root.querySelector("[data-unfinished]") !== null, papers: root.querySelectorAll("[data-tick]").length, focus: root.activeElement?.id, held: root.querySelector(".icp").style.minHeight };
    });
  const { code } = today("filing");
  const restore = (wanted) => page.evaluate((code) => document.querySelector("icp-checker").restore(code), wanted);
  await restore(code);
  await whole(page);
  const { papers } = await seen();
  assert.ok(papers > 0);
  for (const [name, need, focus] of [
    ["printer", () => dispatchEvent(new Event("beforeprint"))],
    ["jump", () => document.querySelector("icp-checker").shadowRoot.querySelector("[data-do=jump][data-to=take-away]").click(), "take-away"],
    ["end", () => window.goOn()],
  ]) {
    await restore(NOTHING);
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate(holdBack);
    await restore(code);
    const before = await seen();
    assert.deepEqual([before.unfinished, before.papers], [true, 0], name);
    assert.ok(parseFloat(before.held) > 0, name);
    await page.evaluate(need);
    if (name !== "end") {
      const now = await seen();
      assert.deepEqual([now.unfinished, now.papers], [false, papers], name);
      assert.equal(now.focus, focus, name);
      await page.evaluate(() => window.goOn());
    }
    await whole(page);
    await page.waitForFunction(() => document.querySelector("icp-checker").shadowRoot.querySelector(".icp").style.minHeight === "");
    assert.equal((await seen()).papers, papers, name);
  }
  // A language, a profile, another result or none at all in the midst of it leave a whole one, or none.
  await restore(NOTHING);
  await page.evaluate(holdBack);
  await page.evaluate((code) => {
    const checker = document.querySelector("icp-checker");
    checker.restore(code);
    checker.setAttribute("lang", "vi");
    checker.profile = { version: 1, name: "N" };
    checker.setAttribute("lang", "en");
    const parent = checker.parentNode;
    checker.remove();
    parent.append(checker);
    window.goOn();
  }, code);
  await whole(page);
  assert.equal((await seen()).papers, papers);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("who reads far down finds the place again when the page has the result drawn anew", async () => {
  const { page, close } = await open();
  await restoreWhole(page, today("licence").code);
  await page.evaluate(() => document.querySelector("icp-checker").shadowRoot.querySelector(".duties").scrollIntoView());
  const place = () => page.evaluate(() => [scrollY, document.querySelector("icp-checker").shadowRoot.querySelector(".closing") !== null]);
  const [before] = await place();
  const [after, whole] = await page.evaluate(() => {
    const checker = document.querySelector("icp-checker");
    checker.setAttribute("on", "2026-11-20");
    return [scrollY, checker.shadowRoot.querySelector(".closing") !== null];
  });
  assert.ok(before > 500);
  assert.equal(whole, true);
  assert.ok(Math.abs(after - before) < 200, `${before} ${after}`);
  await close();
});

test("marks in what a page hands over make no elements and no attributes", async () => {
  const { page, journal, close } = await open();
  await page.evaluate(() => document.querySelector("icp-checker").setAttribute("contact-url", "https://a.example/\u0003onclick=x\u0001img\u0004y=z\u0005"));
  await restoreWhole(page, today("filing").code);
  const link = await page.evaluate(() => {
    const root = document.querySelector("icp-checker").shadowRoot;
    const link = root.querySelector("a.primary");
    return { names: link.getAttributeNames().sort(), url: link.getAttribute("href"), images: root.querySelectorAll("img").length };
  });
  assert.deepEqual(link, { names: ["class", "href", "rel", "target"], url: "https://a.example/onclick=ximgy=z", images: 0 });
  assert.deepEqual(journal.errors, []);
  await close();
});

/** Wraps every text in the elements that a translator puts around it, and puts other words into them. */
function translate(page) {
  return page.evaluate(() => {
    const roots = [document.body, document.querySelector("icp-checker").shadowRoot];
    for (const root of roots) {
      const texts = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest("script, style, font")) texts.push(walker.currentNode);
      for (const text of texts) {
        if (!text.data.trim()) continue;
        const [outer, inner] = [document.createElement("font"), document.createElement("font")];
        outer.append(inner);
        text.replaceWith(outer);
        inner.append(`«${text.data}»`);
      }
    }
  });
}

test("a browser that translates the page breaks nothing on the way to the result and on it", async () => {
  const walked = await open();
  await walk(walked.page, take(0));
  await press(walked.page, "further");
  await walk(walked.page, take(0));
  const [{ answers }, said] = [await look(walked.page), await report(walked.page)];
  await walked.close();

  const { page, journal, close } = await open();
  await translate(page);
  const follow = async (seen) => {
    inOrder(seen);
    await translate(page);
  };
  // Pressed where the words are, which is inside the translator's elements.
  const onWords = async (shown) => {
    await inside(shown, ".choice label font font").first().click();
  };
  await walk(page, onWords, { after: follow });
  await press(page, "further");
  await translate(page);
  await walk(page, onWords, { after: follow });
  assert.equal((await look(page)).answers, answers);
  for (const summary of await inside(page, "summary").all()) await summary.evaluate((node) => node.querySelector("font font").click());
  assert.equal(await inside(page, "details:not([open])").count(), 0);
  await inside(page, "[data-tick]").first().check();
  await change(page, "service");
  await translate(page);
  await press(page, "back");
  await speak(page, "vi");
  await translate(page);
  await speak(page, "en");
  await inside(page, "[data-tick]").first().uncheck();
  assert.equal(await report(page), said);
  assert.deepEqual(journal.errors, []);
  await close();
});

for (const lang of LANGUAGES) {
  test(`with scripts off each outcome is a page away, and where WebAssembly is blocked it is said as well (${lang})`, async () => {
    const off = await openPage(browser, { locale: lang, javaScriptEnabled: false });
    await off.page.goto(`${site.origin}/`);
    for (const outcome of ["no-filing", "filing", "licence", "hong-kong"]) {
      await inside(off.page, `a[href="outcomes/${outcome}.${lang}.html"]`).click();
      await off.page.waitForURL(`${site.origin}/outcomes/${outcome}.${lang}.html`);
      assert.equal(await off.page.locator("html").getAttribute("lang"), lang);
      assert.ok(await off.page.locator("h1").isVisible());
      await off.page.goBack();
    }
    await off.close();

    const blocked = await openPage(browser, { locale: "en-GB" });
    await blocked.page.route(`${site.origin}/?lang=${lang}`, async (route) => {
      const response = await route.fetch();
      const policy = response.headers()["content-security-policy"].replace("'wasm-unsafe-eval'", "");
      await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
    });
    await blocked.page.goto(`${site.origin}/?lang=${lang}`);
    const failure = inside(blocked.page, "[part=failure]");
    await failure.waitFor();
    assert.equal(await failure.getAttribute("lang"), lang);
    assert.equal(await failure.getAttribute("role"), "alert");
    assert.ok(await inside(blocked.page, `a[href="outcomes/filing.${lang}.html"]`).isVisible());
    await blocked.close();
  });
}

test("a copied link reopens the same report with the same ticks, in a browser that knows nothing of it", async () => {
  for (const { code } of ["filing", "hong-kong"].map(today)) {
    const { page, journal, close } = await open("/?lang=vi", { permissions: ["clipboard-read", "clipboard-write"] });
    await reopen(page, code);
    for (const tick of (await inside(page, "[data-tick]").all()).slice(0, 3)) await tick.check();
    const [before, said] = [await look(page), await report(page)];
    await press(page, "take", "link");
    await page.waitForFunction(() => document.querySelector("icp-checker").shadowRoot.querySelector("[role=status]").textContent);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(new URL(link).origin, site.origin);
    assert.ok(new URL(link).hash.length <= 64);
    const loaded = sent(journal).length;
    assert.deepEqual(journal.errors, []);
    await close();

    const other = await openPage(browser, { locale: "vi-VN" });
    await visit(other.page, link);
    await other.page.waitForFunction((wanted) => document.querySelector("icp-checker").answers === wanted, code);
    const again = await look(other.page);
    assert.deepEqual(again.ticked, before.ticked);
    assert.equal(await report(other.page), said);
    assert.equal(sent(other.journal).length, loaded, "no more is loaded for a link");
    assert.deepEqual(other.journal.errors, []);
    await other.close();
  }
});

test("two elements on a page answer apart, and neither moves the other", async () => {
  const host = await startHost({
    "/": { body: `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,"><script src="${site.origin}/icp-checker.js" defer></script><icp-checker></icp-checker><icp-checker></icp-checker></html>` },
  });
  hosts.push(host);
  const { page, journal, close } = await openPage(browser);
  await page.goto(host.origin);
  await drawn(page);
  const [one, other] = [page.locator("icp-checker").nth(0), page.locator("icp-checker").nth(1)];
  await one.locator("[name=answer]").first().check();
  await one.locator("[data-do=continue]").click();
  assert.equal(await one.evaluate(({ position }) => position), 1);
  assert.equal(await other.evaluate(({ position }) => position), 0);
  assert.equal(await other.evaluate(({ answers }) => answers), NOTHING);
  assert.equal(await page.evaluate(() => `${history.length} ${JSON.stringify(history.state)}`), "2 null");
  assert.deepEqual(journal.errors, []);
  await close();
});

/** The roles, levels and states of a snapshot, and where there is a name or a text: a sentence may be written anew. */
const outline = (snapshot) => snapshot.replace(/"(?:[^"\\]|\\.)*"/g, '"…"').replace(/: \S.*$/gm, ": …");

/** The outline of what a voice would read, kept beside this test; `WRITE=1` writes it anew. */
async function same(name, page) {
  const file = new URL(`snapshots/${name}.aria.yml`, import.meta.url);
  const seen = `${outline(await page.locator("icp-checker").first().ariaSnapshot())}\n`;
  if (process.env.WRITE) writeFileSync(file, seen);
  assert.equal(seen, readFileSync(file, "utf8"), `rewrite with WRITE=1 if ${name} is meant to read so`);
}

test("a voice reads the parts of a question and of a result as it did before", async () => {
  const { page, close } = await open();
  await showQuestion(page, Object.fromEntries(QUESTIONS).applicant);
  await same("question", page);
  await showResult(page, today("filing"));
  await same("result", page);
  await close();
});
