/** Three very different host pages that make the element look their own, by documented properties and parts alone. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { inside, openAll, press, showReport, take, visit, walk } from "./interview.js";
import { TODAY } from "./steps.js";
import { openPage, startHost, started } from "./support.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] };
const THEMES = new URL("themes/", import.meta.url);
const STYLES = readFileSync(new URL("../../www/element/style.css", import.meta.url), "utf8");
const WIDTHS = [390, 1280];

const NAMES = readdirSync(THEMES).map((file) => file.replace(".html", ""));
const source = (name) => readFileSync(new URL(`${name}.html`, THEMES), "utf8");

const { browser, site, hosts } = await started();

/** The page of a theme, on a host of its own. */
async function open(name, width) {
  const host = await startHost({ "/": { body: source(name).replace("https://checker.example", site.origin) } });
  hosts.push(host);
  const opened = await openPage(browser, { locale: "en-GB", viewport: { width, height: 900 } });
  await visit(opened.page, host.origin);
  await opened.page.evaluate(AXE);
  return opened;
}

/** What makes a button look as if it belonged to its page. */
const buttons = (page) =>
  page.evaluate(() => {
    const look = (button) => {
      const style = getComputedStyle(button);
      return Object.fromEntries(["color", "backgroundColor", "borderColor", "borderRadius", "fontFamily", "fontSize", "fontWeight", "height"].map((name) => [name, style[name]]));
    };
    return { own: look(document.querySelector(".button")), element: look(document.querySelector("icp-checker").shadowRoot.querySelector("button.primary")) };
  });

for (const name of NAMES) {
  test(`${name} uses only properties that are documented`, () => {
    const used = [...source(name).matchAll(/(--icp-[a-z-]+):/g)].map(([, property]) => property);
    assert.ok(used.length > 10);
    for (const property of used) assert.ok(STYLES.includes(`var(${property}`), property);
    assert.doesNotMatch(source(name), /!important|shadowRoot/);
  });

  for (const width of WIDTHS) {
    test(`${name}, ${width} px wide: native, without a finding, from the first question to the result`, async () => {
      const { page, journal, close } = await open(name, width);
      const seen = [];
      const check = async (what) => {
        // On a phone what is above the way on passes under it: it is looked at where the way on has come to rest.
        await page.evaluate(() => document.querySelector("icp-checker").scrollIntoView({ block: "end" }));
        const { violations } = await page.evaluate((rules) => axe.run(document, rules), RULES);
        for (const { id, nodes } of violations) seen.push(`${what}: ${id} ${nodes.map(({ target }) => target.flat().join(" ")).slice(0, 3).join(", ")}`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} is no wider than the page`);
      };
      const { own, element } = await buttons(page);
      assert.deepEqual(element, own);
      await check("first question");
      await press(page, "continue");
      await check("nothing chosen");
      await walk(page, take(0), { steps: 3 });
      await check("a later question");
      await walk(page, take(0));
      assert.ok(await inside(page, "[part~=outcome]").count());
      await check("a result");
      for (const result of TODAY) {
        await showReport(page, result);
        await openAll(page);
        await check(`the result ${result.outcome}`);
      }
      assert.deepEqual(seen, []);
      assert.deepEqual(journal.errors, []);
      await close();
    });
  }
}
