/**
 * The same journeys in three engines and in every way of embedding; at the end a table of them all.
 *
 * `ENGINES=Firefox,WebKit` runs only these.
 */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { startHost, startSite } from "../browser/support.js";
import { TODAY } from "../browser/steps.js";
import { answer, broad, change, copied, cut, LANGUAGES, OUTCOMES, save, shown } from "./journeys.js";
import { CANNOT, ENGINES, until } from "./windows.js";

const DIST = new URL("../../dist/", import.meta.url);
const ASKED = process.env.ENGINES?.split(",") ?? Object.keys(ENGINES);

/** Narrower than any telephone in use. */
const NARROW = 320;

const table = [];
const versions = {};
let site;
let host;

const page = (body, more = "") => `<!doctype html><html lang="en"${more}><head><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

before(async () => {
  site = await startSite();
  const integrity = `sha384-${createHash("sha384").update(readFileSync(new URL("icp-checker.js", DIST))).digest("base64")}`;
  const script = `<script src="${site.origin}/icp-checker.js" integrity="${integrity}" crossorigin="anonymous" defer></script>`;
  const strict = `default-src 'none'; img-src data:; script-src ${site.origin} 'wasm-unsafe-eval'; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const pages = {};
  for (const lang of LANGUAGES) {
    pages[`/element/${lang}`] = { body: page(`<p>above</p>${script}<icp-checker lang="${lang}"></icp-checker>`), policy: strict };
    pages[`/frame/${lang}`] = { body: page(`<p>above</p><script src="${site.origin}/embed.js" data-lang="${lang}" defer></script>`), policy: `script-src ${site.origin}; frame-src ${site.origin} blob:` };
    pages[`/narrow/${lang}`] = { body: page(`<iframe title="narrow" width="${NARROW}" height="900" src="${site.origin}/?lang=${lang}"></iframe>`) };
  }
  pages["/refused"] = { body: page(`${script}<icp-checker lang="vi"></icp-checker>`), policy: strict.replace(" 'wasm-unsafe-eval'", "") };
  pages["/right-to-left"] = { body: page(`${script}<icp-checker lang="en"></icp-checker><icp-checker lang="en" theme="host"></icp-checker>`, ' dir="rtl"') };
  host = await startHost(pages);
});
after(() => {
  site?.stop();
  host?.stop();
  console.table(table);
  for (const name of ASKED) {
    console.log(`${name} ${versions[name] ?? "did not start"}`);
    for (const why of Object.values(CANNOT[name])) console.log(`  cannot: ${why}`);
  }
});

/** The ways of embedding: where each is opened, and how the window gets to the checker. */
const WAYS = {
  "start page": { url: (lang) => `${site.origin}/?lang=${lang}` },
  "element": { url: (lang) => `${host.origin}/element/${lang}` },
  "frame": { url: (lang) => `${host.origin}/frame/${lang}`, frame: "iframe" },
  "single file": { url: (lang) => `${new URL("icp-checker.html", DIST)}?lang=${lang}` },
};

// An engine waits most of the time, for what its page draws: two at once take little longer than one.
describe("engines", { concurrency: 2 }, () => {
  for (const name of ASKED) {
    // One window, so one journey after the other.
    describe(name, { concurrency: 1 }, () => {
      let engine;
      let window;
      before(async () => {
        engine = await ENGINES[name]();
        versions[name] = engine.version;
        window = await engine.open();
      });
      after(() => engine?.stop());

      async function open(way, lang) {
        const { url, frame } = WAYS[way];
        window.errors.length = 0;
        await window.goto(url(lang));
        if (frame) await window.enter(frame);
        return shown(window);
      }

      const listed = (way, journey, work) =>
        test(`${way}: ${journey}`, async () => {
          const row = { engine: name, way, journey, said: "FAILED", seconds: 0 };
          table.push(row);
          const began = Date.now();
          const said = await work();
          assert.deepEqual(window.errors, []);
          row.said = said ?? "done";
          row.seconds = (Date.now() - began) / 1000;
        });

      Object.entries(WAYS).forEach(([way, { frame }], at) => {
        const leave = () => frame && window.leave();
        const enter = () => frame && window.enter(frame);
        OUTCOMES.forEach((outcome, place) => {
          // Every way meets every outcome and every language, and so does every outcome.
          const lang = LANGUAGES[(at + place) % LANGUAGES.length];
          listed(way, `${outcome}, ${lang}`, async () => {
            await open(way, lang);
            await answer(window, outcome, lang);
            if (place === 0) return;
            if (place === 1) {
              await change(window);
              return "changed";
            }
            if (place === 2 && CANNOT[name][`${way}: files`]) return "cannot save";
            if (place === 2) return `saved ${(await save(window, engine.files, outcome)).join(" ")}`;
            const { by, text } = await copied(window, "copy", leave, enter);
            assert.ok(text.length > 200, text);
            return `copied by ${by}`;
          });
        });
      });

      for (const way of ["start page", "single file"]) {
        listed(way, "link", async () => {
          await open(way, "vi");
          const { answers } = await answer(window, "filing", "vi");
          const { by, text } = await copied(window, "link");
          assert.ok(text.endsWith(`#${answers}`), text);
          await window.goto("about:blank");
          await window.goto(text);
          await until("the answers of the link", async () => (await shown(window)).answers === answers);
          assert.ok((await shown(window)).result);
          return `copied by ${by}`;
        });
      }

      listed("start page", "the browser's own Back", async () => {
        await open("start page", "en");
        const { position } = await answer(window, "no-filing", "en");
        assert.ok(position > 0);
        await window.back();
        await until("the step before", async () => (await shown(window)).position === position - 1);
      });

      listed("start page", "the keyboard skips to the questions", async () => {
        await open("start page", "en");
        await window.run(() => document.activeElement?.blur());
        await window.press("Tab");
        assert.equal(await window.run(() => document.activeElement.className), "skip");
        await window.press("Enter");
        await until("the focus before the questions", () => window.run(() => document.activeElement.id === "questions"));
        await window.press("Tab");
        assert.equal(await window.run(() => document.activeElement.id), "checker");
      });

      for (const lang of LANGUAGES) {
        listed("start page", `${NARROW} pixels wide, ${lang}`, async () => {
          await window.goto(`${host.origin}/narrow/${lang}`);
          await window.enter("iframe");
          await shown(window);
          assert.deepEqual(await window.run(cut), []);
          let results = 0;
          for (const { code, on, provider } of TODAY) {
            await window.run((wanted, day, named) => {
              const checker = document.querySelector("icp-checker");
              checker.setAttribute("on", day);
              checker.setAttribute("provider", named ?? "");
              checker.restore(wanted);
            }, code, on, provider);
            await until("the result", async () => (await shown(window)).answers === code);
            assert.deepEqual(await window.run(cut), [], `${code} ${on} ${provider}`);
            assert.deepEqual(await window.run(broad), [], code);
            results += 1;
          }
          return `${results} results whole`;
        });
      }

      listed("frame", "grows to its content, and its page hears nothing else", async () => {
        await window.goto(WAYS.frame.url("en"));
        await window.run(() => {
          window.heard = [];
          addEventListener("message", ({ data }) => window.heard.push(JSON.stringify(Object.keys(data))));
        });
        await window.enter("iframe");
        await answer(window, "filing", "en");
        const height = await window.run(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
        await window.leave();
        await until("the height of the content", () => window.run((wanted) => Math.abs(Number(document.querySelector("iframe").height) - wanted) <= 1, height));
        assert.deepEqual(await window.run(() => [...new Set(window.heard)]), ['["icpHeight"]']);
      });

      listed("element", "words where WebAssembly is refused", async () => {
        await window.goto(`${host.origin}/refused`);
        const words = await until("words", () => window.run(() => document.querySelector("icp-checker").shadowRoot?.querySelector("[part=failure]")?.textContent));
        assert.ok(words.length > 20);
        assert.equal(await window.run(() => document.querySelector("icp-checker").shadowRoot.querySelector("[part=failure]").lang), "vi");
        assert.match(await window.run(() => document.querySelector("icp-checker").shadowRoot.querySelector("[part=failure] a").href), /\/index\.html\?lang=vi/);
        // The refusal itself is what the engine complains of.
        window.errors.length = 0;
      });

      listed("element", "on a page that runs from right to left", async () => {
        await window.goto(`${host.origin}/right-to-left`);
        await shown(window);
        const sides = await window.run(() =>
          Array.from(document.querySelectorAll("icp-checker"), (checker) => {
            const root = checker.shadowRoot;
            const row = root.querySelector(".choice").getBoundingClientRect();
            const input = root.querySelector(".choice input").getBoundingClientRect();
            const { direction, textAlign } = getComputedStyle(root.querySelector(".why"));
            return [direction, textAlign, input.right < row.left + row.width / 2];
          }),
        );
        for (const side of sides) assert.deepEqual(side, ["ltr", "start", true]);
      });
    });
  }
});
