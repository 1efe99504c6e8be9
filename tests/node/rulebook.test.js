/** The rulebook as pages: every link arrives, and so does every address of the time when it was one page. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { runInNewContext } from "node:vm";
import init, { rulebook } from "../../dist/engine/icp_checker.js";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const LANGUAGES = ["en", "zh-Hans", "vi"];
/** Bytes that a page of the rulebook may have after gzip: about a second on a slow telephone. */
const MOST = 88 << 10;

const read = (file) => readFileSync(join(DIST, file), "utf8");
const found = (text, pattern) => Array.from(text.matchAll(pattern), ([, one]) => one.replaceAll("&amp;", "&"));
const PAGES = new Map(
  readdirSync(DIST, { recursive: true })
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const text = read(file).replace(/<(script|style)>[^]*?<\/\1>/g, "");
      return [file, { text, ids: found(text, /<[a-z][^<>]*? id="([^"]*)"/g), links: found(text, /<a\b[^<>]*? href="([^"]*)"/g) }];
    }),
);

await init({ module_or_path: readFileSync(join(DIST, "engine/icp_checker_bg.wasm")) });

const indexOf = (lang) => JSON.parse(runInNewContext(`${read(`rulebook/search.${lang}.js`)}; JSON.stringify(RULEBOOK)`));
const chapters = (lang) => [...PAGES.keys()].filter((file) => file.startsWith("rulebook/") && file.endsWith(`.${lang}.html`));

test("every link between the pages leads to a place that is there", () => {
  const broken = [];
  let seen = 0;
  for (const [file, { links }] of PAGES) {
    for (const link of links) {
      if (/^[a-z]+:/.test(link)) continue;
      seen += 1;
      const [, path, anchor] = link.match(/^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/);
      const target = path ? normalize(join(dirname(file), path)) : file;
      const there = target.endsWith(".html") ? PAGES.get(target) : readdirSync(join(DIST, dirname(target))).includes(target.split("/").at(-1)) && { ids: [] };
      if (!there || (anchor && !there.ids.includes(decodeURIComponent(anchor)))) broken.push(`${file}: ${link}`);
    }
  }
  assert.ok(seen > 10000, `${seen} links were read`);
  assert.deepEqual([...new Set(broken)], []);
});

test("no name stands twice on a page", () => {
  for (const [file, { ids }] of PAGES) assert.equal(new Set(ids).size, ids.length, `${file}: ${ids.filter((id, at) => ids.indexOf(id) !== at)}`);
});

test("every place has an address from before, by which the entrance knows its chapter", () => {
  for (const lang of LANGUAGES) {
    const index = indexOf(lang);
    const known = new Map();
    for (const [page, , own, places] of index) {
      for (const [anchor] of [[own], ...places]) {
        assert.ok(!known.has(anchor), `${anchor} stands in ${known.get(anchor)} and ${page}`);
        known.set(anchor, page);
        assert.ok(PAGES.get(`rulebook/${page}`).ids.includes(anchor), `${page} has no ${anchor}`);
      }
    }
    const book = rulebook(lang);
    const listed = { rule: [...book.rules, ...book.requirements], source: book.sources, judgement: book.judgements };
    for (const [kind, entries] of Object.entries(listed)) {
      assert.ok(entries.length > 50, kind);
      for (const { id } of entries) assert.ok(known.has(`${kind}-${id}`), `${kind}-${id}`);
    }
    const headings = book.rules.filter(({ provider, effect }) => !provider && effect.id).map(({ effect }) => `${effect.kind}-${effect.id}`);
    for (const heading of headings) assert.ok(known.has(heading), heading);
    for (let chapter = 1; chapter <= 14; chapter++) assert.ok(known.has(`chapter-${chapter}`), String(chapter));
    for (const name of ["definitions", "judgements", "changes", "editions", "index", "sources"]) assert.ok(known.has(name), name);
    // What a chapter's page has beyond is its own list of parts and its index.
    for (const file of chapters(lang)) {
      for (const id of PAGES.get(file).ids) assert.ok(["contents", "rulebook-index"].includes(id) || `rulebook/${known.get(id)}` === file, `${file}: ${id}`);
    }
  }
});

test("the entrance leads to every chapter, and each chapter back and to its neighbours", () => {
  for (const lang of LANGUAGES) {
    const entrance = lang === "en" ? "rulebook.html" : `rulebook.${lang}.html`;
    const pages = indexOf(lang).map(([page]) => page);
    assert.deepEqual(pages.map((page) => `rulebook/${page}`).sort(), chapters(lang).sort());
    assert.deepEqual(PAGES.get(entrance).links.filter((link) => link.startsWith("rulebook/")), pages.map((page) => `rulebook/${page}`));
    for (const [at, page] of pages.entries()) {
      const { links } = PAGES.get(`rulebook/${page}`);
      for (const way of [`../${entrance}`, pages[at - 1], pages[at + 1]].filter(Boolean)) assert.ok(links.includes(way), `${page}: ${way}`);
    }
  }
});

test("a page of the rulebook is light enough for a telephone", () => {
  const files = ["rulebook.html", ...LANGUAGES.flatMap(chapters), ...LANGUAGES.map((lang) => `rulebook/search.${lang}.js`)];
  for (const file of files) {
    const size = gzipSync(read(file)).length;
    assert.ok(size <= MOST, `${file} has ${size} bytes after gzip, expected at most ${MOST}`);
  }
});
