/** Where a test can stand in the interview: every question and every kind of result, as the host tool found them. */
import { readFileSync } from "node:fs";
import { whole } from "./support.js";

const { questions, results } = JSON.parse(readFileSync(`${process.env.STAGE ?? "target/stage"}/steps.json`, "utf8"));

/** Answers, as a short code, that lead to each question. */
export const QUESTIONS = Object.entries(questions);

/** The fullest result of each outcome, provider and year: `{ name, code, on, provider, outcome }`. */
export const RESULTS = results;

/** The fullest result of each outcome by today's law alone, the open one included. */
export const TODAY = results.filter(({ on, provider }) => on === "2026-11-21" && provider === null);

/** Shows a question on a page with the element, out of the result where it belongs to the checklist. */
export async function showQuestion(page, code) {
  await page.evaluate((wanted) => {
    const checker = document.querySelector("icp-checker");
    if (wanted) checker.restore(wanted);
    checker.shadowRoot.querySelector("[data-do=further]")?.click();
  }, code);
}

/** Shows a result, the whole of it. */
export async function showResult(page, { code, on, provider }) {
  await page.evaluate(
    ([wanted, day, name]) => {
      const checker = document.querySelector("icp-checker");
      checker.setAttribute("on", day);
      if (name) checker.setAttribute("provider", name);
      else checker.removeAttribute("provider");
      checker.restore(wanted);
    },
    [code, on, provider],
  );
  await whole(page);
}
