/** Going through the interview as a visitor does, and reading what is shown. */
import assert from "node:assert/strict";
import { showResult } from "./steps.js";
import { drawn, whole } from "./support.js";

export const LANGUAGES = ["en", "zh-Hans", "vi"];

/** No interview is longer; one that is goes in circles. */
const MOST_STEPS = 60;

/** What lies in the element; a page may have another further down, to show how it looks. */
export const inside = (page, selector) => page.locator("icp-checker").first().locator(selector);

/** What the element shows, once all of it is drawn; of a frame as well as of a page. */
export async function look(page) {
  await whole(page);
  return page.evaluate(() => {
    const checker = document.querySelector("icp-checker");
    const root = checker.shadowRoot;
    const active = root.activeElement;
    const left = root.querySelector(".left")?.textContent.match(/\d+/);
    return {
      result: root.querySelector(".result") !== null,
      heading: root.querySelector("[part=heading]").textContent,
      lang: root.querySelector(".interview").lang,
      // What has the focus: the heading of the step, another element by its id or what it does, or nothing in the element.
      focus: active && (active.matches("[part=heading]") ? "heading" : active.id || active.dataset.do || active.localName),
      chosen: Array.from(root.querySelectorAll("[name=answer]:checked"), (input) => input.value),
      ticked: Array.from(root.querySelectorAll("[data-tick]:checked"), (input) => input.id),
      left: left ? Number(left[0]) : root.querySelector(".left") ? 1 : 0,
      answers: checker.answers,
      position: checker.position,
      statuses: root.querySelectorAll("[role=status]").length,
      said: root.querySelector("[role=status]").textContent,
    };
  });
}

/** The answers as the visitor can read them back, by question: `{ said, unused, question }`. */
export async function given(page) {
  await openAll(page);
  return page.evaluate(() => {
    const rows = document.querySelector("icp-checker").shadowRoot.querySelectorAll(".answers .answer-row");
    return Object.fromEntries(
      Array.from(rows, (row) => {
        const [said] = row.querySelectorAll("dd");
        const unused = said.querySelector(".unused");
        const all = said.textContent;
        return [
          row.querySelector("[data-to]").dataset.to,
          { question: row.querySelector("dt").textContent, said: unused ? all.slice(0, -unused.textContent.length).trim() : all, unused: unused !== null },
        ];
      }),
    );
  });
}

/** Opens every summary, whose contents are drawn when it opens, and waits until all is drawn. */
export async function openAll(page) {
  await whole(page);
  await page.evaluate(() => {
    for (const details of document.querySelector("icp-checker").shadowRoot.querySelectorAll("details")) details.open = true;
  });
  await page.waitForFunction(() => !document.querySelector("icp-checker").shadowRoot.querySelector("[data-behind]"));
}

/** All a result says, with every summary opened, but for the last buttons, which depend on the way there. */
export async function report(page) {
  await openAll(page);
  return page.evaluate(() => {
    const root = document.querySelector("icp-checker").shadowRoot;
    const parts = [...root.querySelector(".result").children].flatMap((part) => (part.matches(".closing") ? [...part.children].slice(1) : [part]));
    return parts.map((part) => part.innerText).join("\n\n");
  });
}

/** Presses a button of the element: what it does, and to what. */
export function press(page, action, to) {
  return inside(page, `[data-do="${action}"]${to === undefined ? "" : `[data-to="${to}"]`}`).first().click();
}

/** Goes from an answer in the list to its question. */
export async function change(page, question) {
  await whole(page);
  await page.evaluate(() => (document.querySelector("icp-checker").shadowRoot.querySelector(".answers").open = true));
  await inside(page, `.answers [data-do=change][data-to="${question}"]`).click();
}

/** Takes the choice at that place, counted from the end when negative; "I don't know" and "none of these" are not counted. */
export const take = (place) => async (page) => {
  const inputs = inside(page, ".choices input:not([data-alone])");
  const count = await inputs.count();
  await inputs.nth(place < 0 ? Math.max(count + place, 0) : Math.min(place, count - 1)).check();
};

export const takeUnknown = (page) => inside(page, ".choices input[data-alone]").last().check();

/** Answers by `pick` until a result is shown, or for so many steps; `after` is run with what is shown after each. */
export async function walk(page, pick, { steps = MOST_STEPS, after = () => {} } = {}) {
  for (let step = 0; step < steps; step++) {
    if (!(await inside(page, "[data-do=continue]").count())) return;
    await pick(page, step);
    await press(page, "continue");
    await after(await look(page));
  }
  if (steps === MOST_STEPS) assert.fail(`no end after ${MOST_STEPS} steps`);
}

/** Takes up a short code and waits until it is shown. */
export async function reopen(page, code) {
  await page.evaluate((wanted) => document.querySelector("icp-checker").restore(wanted), code);
  assert.equal((await look(page)).answers, code);
}

/** Shows a result, the open one included: questions that would still decide it are left open. */
export async function showReport(page, result) {
  await showResult(page, result);
  await walk(page, takeUnknown);
  await whole(page);
}

/** Goes to the page anew and waits for the element. */
export async function visit(page, url) {
  await page.goto(url);
  await drawn(page);
}

/** Switches the language by the page's own links. */
export const speak = (page, lang) => page.locator(`nav a[hreflang="${lang}"]`).click();

/** Requests that leave the page: what it made itself is none. */
export const sent = (journal) => journal.requests.filter((url) => !/^(?:blob|data):/.test(url));
