/** The field that looks for a province: what finds which, by hand, by keyboard, and with nothing kept or sent. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inside, LANGUAGES, look, press, sent, visit } from "./interview.js";
import { QUESTIONS, showQuestion } from "./steps.js";
import { openPage, started } from "./support.js";

const { browser, site } = await started();

const { province } = Object.fromEntries(QUESTIONS);

/** What is typed, and the codes of the provinces that it leaves, by their places among the choices. */
const TYPED = {
  "上海": ["8"],
  "上海市": ["8"],
  "沪": ["8"],
  "京": ["0"],
  "粤": ["18"],
  "shang": ["8"],
  " ShangHai ": ["8"],
  "shang'hai": ["8"],
  "Thượng Hải": ["8"],
  "thuong hai": ["8"],
  "Quảng Đông": ["18"],
  "quang dong": ["18"],
  "neimenggu": ["4"],
  "mongolia": ["4"],
  "xizang": ["25"],
  "Tây Tạng": ["25"],
  "shan": ["3", "8", "14", "26"],
  "shanxi": ["3", "26"],
  "nowhere": [],
};

async function ask(options, lang) {
  const opened = await openPage(browser, { locale: "en-GB", ...options });
  await visit(opened.page, `${site.origin}/?lang=${lang}`);
  await showQuestion(opened.page, province);
  await inside(opened.page, "#find-choice").waitFor();
  return opened;
}

const left = (page) => inside(page, "[data-names]:not([hidden]) input").evaluateAll((inputs) => inputs.map(({ value }) => value));

test("a province is found by its name in each language, in pinyin and by its short name, and how many were found is said", async () => {
  for (const lang of LANGUAGES) {
    const { page, journal, close } = await ask({ viewport: { width: 390, height: 844 } }, lang);
    const all = await left(page);
    assert.equal(all.length, 31);
    const loaded = sent(journal).length;
    for (const [typed, wanted] of Object.entries(TYPED)) {
      await inside(page, "#find-choice").fill(typed);
      assert.deepEqual(await left(page), wanted, `${lang}: ${typed}`);
      const said = await inside(page, ".found").textContent();
      assert.notEqual(said, "", typed);
      assert.equal(said.includes(String(wanted.length)), wanted.length > 0, `${lang}: ${said}`);
      assert.ok(await inside(page, ".choice.alone").isVisible(), "nobody is kept from not knowing");
    }
    await inside(page, "#find-choice").fill("");
    assert.deepEqual(await left(page), all);
    assert.equal(await inside(page, ".found").textContent(), "");
    // What is chosen stays in sight, whatever is typed next.
    await inside(page, '[name=answer][value="8"]').check({ force: true });
    await inside(page, "#find-choice").fill("粤");
    assert.deepEqual(await left(page), ["8", "18"]);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.deepEqual(sent(journal).slice(loaded), []);
    assert.deepEqual(journal.calls, []);
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
    assert.deepEqual(journal.errors, []);
    await close();
  }
});

test("by the keyboard alone a province is found, chosen and gone on from", async () => {
  const { page, close } = await ask({}, "en");
  const field = inside(page, "#find-choice");
  const { description, name } = await field.evaluate((input) => {
    const root = input.getRootNode();
    return { name: input.labels[0].textContent, description: root.getElementById(input.getAttribute("aria-describedby")).textContent };
  });
  assert.ok(name && description);
  assert.equal(await inside(page, ".found").getAttribute("aria-live"), "polite");
  await field.focus();
  // Several fit: nothing is chosen yet, and the way down leads to the first.
  await page.keyboard.type("shan");
  await page.keyboard.press("Enter");
  assert.deepEqual((await look(page)).chosen, []);
  await page.keyboard.press("ArrowDown");
  assert.equal((await look(page)).focus, "answer-3");
  // Only one does.
  await field.fill("");
  await field.focus();
  await page.keyboard.type("hei");
  await page.keyboard.press("Enter");
  const chosen = await look(page);
  assert.deepEqual([chosen.chosen, chosen.focus], [["7"], "answer-7"]);
  const before = chosen.heading;
  await page.keyboard.press("Enter");
  assert.notEqual((await look(page)).heading, before);
  // Back at the question all are there again: nothing that was typed is kept.
  await press(page, "back");
  assert.equal(await inside(page, "#find-choice").inputValue(), "");
  assert.equal((await left(page)).length, 31);
  await close();
});

test("who is led to the first answer comes to an answer, not to the field", async () => {
  const { page, close } = await ask({}, "vi");
  await press(page, "continue");
  await press(page, "first");
  assert.equal((await look(page)).focus, "answer-0");
  await close();
});
