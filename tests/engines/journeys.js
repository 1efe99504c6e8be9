/** What a visitor does, in any engine and any way of embedding: answering, going back, changing, taking away. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as engine from "../../dist/engine/icp_checker.js";
import { saved, settled, until } from "./windows.js";

const DIST = new URL("../../dist/", import.meta.url);
engine.initSync({ module: readFileSync(new URL("engine/icp_checker_bg.wasm", DIST)) });

export const LANGUAGES = ["en", "zh-Hans", "vi"];
export const OUTCOMES = ["no-filing", "filing", "licence", "hong-kong"];

/** No interview is longer; one that is goes in circles. */
const MOST_STEPS = 60;

/** The places of the choices that lead to an outcome, question by question, as the rules themselves say. */
function wayTo(outcome) {
  const questions = Object.fromEntries(engine.questions("en").map((question) => [question.id, question]));
  const answers = {};
  const way = [];
  for (let report = engine.check(answers); report.outcome !== outcome; report = engine.check(answers)) {
    const { id, many, choices } = questions[report.next];
    const place = choices.findIndex((choice) => engine.check({ ...answers, [id]: many ? [choice.id] : choice.id }).possible.includes(outcome));
    answers[id] = many ? [choices[place].id] : choices[place].id;
    way.push(place);
  }
  return way;
}

const WAYS_TO = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, wayTo(outcome)]));

/** What is shown, read in the page. */
function look() {
  const checker = document.querySelector("icp-checker");
  const root = checker && checker.shadowRoot;
  if (!root || !root.querySelector("[part=heading]") || root.querySelector("[data-unfinished]")) return null;
  const active = root.activeElement;
  return {
    heading: root.querySelector("[part=heading]").textContent,
    lang: root.querySelector(".interview").lang,
    result: root.querySelector(".result") !== null,
    chosen: Array.from(root.querySelectorAll("[name=answer]:checked"), (input) => input.value),
    focused: active ? active.getAttribute("part") || active.className : "",
    answers: checker.answers,
    position: checker.position,
    said: root.querySelector("[role=status]").textContent,
  };
}

/** The step as it stands, once all of it is drawn. */
export const shown = (window) => until("a drawn step", () => window.run(look));

const part = (selector) => document.querySelector("icp-checker").shadowRoot.querySelector(selector);

/** Presses what is there once the page has come to rest: what moves under the mouse is missed by people too. */
async function click(window, selector) {
  await settled(window);
  await window.click(part, selector);
}

/** Chooses by place, or "unknown" for "I don't know". */
const choose = (window, value) => click(window, `.choices input[value="${value}"]`);

/** Goes on, and answers the step that comes. */
async function goOn(window) {
  const { position } = await shown(window);
  await click(window, "[data-do=continue]");
  return until("the next step", async () => {
    const now = await shown(window);
    return now.position !== position && now;
  });
}

/** Answers until the outcome is certain; the first question once with "I don't know", and back again. */
export async function answer(window, outcome, lang) {
  await window.run(() => {
    addEventListener("icp-result", (event) => (window.outcome = event.detail.outcome));
  });
  const first = await shown(window);
  assert.equal(first.lang, lang);
  await choose(window, "unknown");
  const second = await goOn(window);
  assert.notEqual(second.heading, first.heading);
  assert.equal(second.focused, "heading", "the focus is where the next question begins");
  await click(window, "[data-do=back]");
  await until("the first question again", async () => (await shown(window)).heading === first.heading);
  assert.deepEqual((await shown(window)).chosen, ["unknown"]);
  const way = WAYS_TO[outcome];
  assert.ok(way.length < MOST_STEPS);
  for (const place of way) {
    await choose(window, place);
    await goOn(window);
  }
  const last = await shown(window);
  assert.equal(await window.run(() => window.outcome), outcome);
  assert.ok(last.result, "the result is shown");
  return last;
}

/** Answers one question anew, and takes the old answers up again. */
export async function change(window) {
  const { answers, heading } = await shown(window);
  await window.run(() => {
    document.querySelector("icp-checker").shadowRoot.querySelector(".answers").open = true;
  });
  await until("the answers", () => window.run(() => document.querySelector("icp-checker").shadowRoot.querySelector(".answers [data-do=change]") !== null));
  await click(window, ".answers [data-do=change]");
  await until("the question", async () => (await shown(window)).heading !== heading);
  const [chosen] = (await shown(window)).chosen;
  const inputs = await window.run(() => Array.from(document.querySelector("icp-checker").shadowRoot.querySelectorAll("[name=answer]:not([data-alone])"), ({ value }) => value));
  await choose(window, inputs.find((value) => value !== chosen));
  await click(window, "[data-do=continue]");
  await until("another answer", async () => (await shown(window)).answers !== answers);
  assert.ok(await window.run((code) => document.querySelector("icp-checker").restore(code), answers));
  await until("the answers as before", async () => (await shown(window)).answers === answers && (await shown(window)).result);
}

/** Presses a button that copies; what was copied, from the clipboard or, where that is refused, from the box to copy by hand. */
export async function copied(window, what, leave = () => {}, enter = () => {}) {
  await click(window, `[data-do=take][data-to=${what}]`);
  await until("word of the copy", async () => (await shown(window)).said);
  const box = await window.run(() => {
    const root = document.querySelector("icp-checker").shadowRoot;
    const found = root.querySelector(".by-hand");
    return found && { text: found.value, selected: found.selectionEnd - found.selectionStart, focused: root.activeElement === found };
  });
  if (box) {
    assert.equal(box.selected, box.text.length, "all of it is selected");
    assert.ok(box.focused);
    return { by: "hand", text: box.text };
  }
  await leave();
  await window.run(() => {
    const paper = document.querySelector("#paper") ?? document.createElement("textarea");
    paper.id = "paper";
    paper.value = "";
    document.body.prepend(paper);
  });
  await window.click(() => document.querySelector("#paper"));
  await window.paste();
  const text = await until("the pasted text", () => window.run(() => document.querySelector("#paper").value));
  await window.run(() => document.querySelector("#paper").remove());
  await enter();
  return { by: "clipboard", text };
}

const ENDINGS = ["txt", "md", "csv", "json", "ics"];

/** Saves every file that is offered. */
export async function save(window, folder, outcome) {
  const offered = [];
  for (const ending of ENDINGS) {
    if (!(await window.run((wanted) => document.querySelector("icp-checker").shadowRoot.querySelector(`[data-do=take][data-to=${wanted}]`) !== null, ending))) continue;
    // What was said of the file before must not lie over the button.
    await window.press("Shift");
    await click(window, `[data-do=take][data-to=${ending}]`);
    offered.push(ending);
    // Two at once would be asked about.
    await until("word of the file", async () => (await shown(window)).said);
  }
  const files = await saved(folder, offered.length);
  assert.deepEqual(Object.keys(files).map((name) => name.split(".").at(-1)).sort(), offered.toSorted());
  for (const [name, text] of Object.entries(files)) {
    assert.match(name, new RegExp(`^icp-checker-${outcome}-\\d{4}-\\d{2}-\\d{2}\\.`));
    if (name.endsWith(".json")) assert.equal(JSON.parse(text).outcome, outcome);
  }
  return offered;
}

/** What reaches out of the window, which nobody could scroll to; read in the page. */
export function cut() {
  const root = document.querySelector("icp-checker").shadowRoot;
  for (const details of root.querySelectorAll("details")) details.open = true;
  const scrolls = (node) => {
    for (let at = node.parentElement; at; at = at.parentElement) if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
    return false;
  };
  // A text can be wider than the box that holds it.
  const range = document.createRange();
  const right = (node) => {
    range.selectNodeContents(node);
    return Math.max(node.getBoundingClientRect().right, ...Array.from(range.getClientRects(), (box) => box.right));
  };
  return Array.from(root.querySelectorAll("*"))
    .filter((node) => node.getClientRects().length && !scrolls(node) && right(node) > innerWidth + 1)
    .map((node) => `${node.localName}.${node.className} ${Math.round(right(node))} of ${innerWidth}: ${node.textContent.slice(0, 40)}`);
}

/** What widens the page itself: its width, and what in it reaches beyond the window. */
export function broad() {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= innerWidth) return [];
  const parts = [document, document.querySelector("icp-checker").shadowRoot].flatMap((root) => Array.from(root.querySelectorAll("*")));
  const beyond = parts.filter((node) => node.getBoundingClientRect().right > innerWidth + 0.5 || node.scrollWidth > innerWidth);
  return [`${scrollWidth} of ${innerWidth}`, ...beyond.map((node) => `${node.localName}.${node.className} ${node.getBoundingClientRect().right} ${node.scrollWidth}`)];
}
