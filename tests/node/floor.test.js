/** The floor of browsers follows from what the product uses, by the compatibility data that browsers' makers keep. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const data = createRequire(import.meta.url)("@mdn/browser-compat-data");
const floor = JSON.parse(read("www/floor.json"));
const BROWSERS = Object.keys(floor);

/** What is needed and is no name in a script. */
const NEEDED = [
  "http.headers.Content-Security-Policy.script-src.wasm-unsafe-eval",
  "api.CSSStyleSheet.CSSStyleSheet",
  "api.ShadowRoot.adoptedStyleSheets",
  "javascript.classes.constructor",
];

/** The features that the compiler uses for this target, by the names of the data; null for one as old as WebAssembly itself. */
const WASM = {
  "bulk-memory": "bulk-memory-operations",
  "multivalue": "multi-value",
  "mutable-globals": null,
  "nontrapping-fptoint": "non-trapping-float-to-int-conversions",
  "reference-types": "reference-types",
  "sign-ext": "sign-extension-operations",
};

/** Names that are not what the data has under them, or are only used where they are there. */
const OTHERS = {
  capture: "an option of a listener",
  detached: "false where a browser does not know it: wasm-bindgen asks a buffer by its length as well",
  dispose: "wasm-bindgen gives its classes a way to be disposed of where there is one",
  draw: "a function handed to the module",
  memory: "the memory of the module",
  minHeight: "a style",
  none: "what is said where nothing is found",
  print: "asked whether it is there",
  scheduler: "asked whether it is there",
  yield: "asked whether it is there",
};

/** The first version of a browser that has a feature by its own name and without a switch. */
function since({ support }, browser) {
  const kept = [support[browser] ?? []].flat().filter((one) => one.version_added && !one.flags && !one.prefix && !one.alternative_name && !one.version_removed);
  return Math.min(...kept.map(({ version_added: version }) => parseFloat(String(version).replace("≤", ""))));
}

/** Everything that the data knows below some places, by the last part of its name. */
function byName(...places) {
  const found = new Map();
  const walk = (node, name) => {
    if (node.__compat) found.set(name, [...(found.get(name) ?? []), node.__compat]);
    for (const [inner, value] of Object.entries(node)) if (inner !== "__compat") walk(value, inner.replace(/_(static|event)$/, ""));
  };
  for (const place of places) walk(place, "");
  return found;
}

const at = (key) => key.split(".").reduce((node, name) => node?.[name], data)?.__compat;

/** The names in the scripts as they are shipped: of properties, and of what begins with a capital. */
function names() {
  const framed = read("dist/embed.html").matchAll(/<script>([^]*?)<\/script>/g);
  const scripts = ["icp-checker.js", "page.js", "start.js", "embed.js", "rulebook.js"].map((name) => read(`dist/${name}`)).concat(Array.from(framed, ([, script]) => script));
  // The packed module is letters, too.
  const text = scripts.join("\n").replace(/[A-Za-z0-9+/=]{10000,}/g, "");
  return new Set([...text.matchAll(/(?<!\.)\.([A-Za-z_$][\w$]*)/g), ...text.matchAll(/\b([A-Z]\w+)\b/g)].map(([, name]) => name));
}

/** Every feature in use, each with the first version of each browser that has it. */
function used() {
  const known = byName(data.api, data.javascript.builtins, data.webassembly.api);
  const oldest = (all, browser) => Math.min(...all.map((one) => since(one, browser)));
  const found = [];
  for (const name of names()) {
    // A name may stand for several things; only the oldest of them is sure to be needed.
    if (known.has(name) && !(name in OTHERS)) found.push([name, (browser) => oldest(known.get(name), browser)]);
  }
  const features = execFileSync("rustc", ["--print", "cfg", "--target", "wasm32-unknown-unknown"], { encoding: "utf8" }).matchAll(/target_feature="(.*)"/g);
  const wasm = Array.from(features, ([, name]) => {
    assert.ok(name in WASM, `the compiler uses \`${name}\`: say in WASM what the data calls it`);
    return WASM[name] && `webassembly.${WASM[name]}`;
  });
  for (const key of [...NEEDED, ...wasm.filter(Boolean)]) {
    assert.ok(at(key), `the data no longer has \`${key}\``);
    found.push([key, (browser) => since(at(key), browser)]);
  }
  return found;
}

test("the floor is the oldest version of each browser that has everything in use", () => {
  const features = used();
  assert.ok(features.length > 100, "the scripts were read");
  for (const browser of BROWSERS) {
    const [name, version] = features.map(([name, of]) => [name, of(browser)]).reduce((one, other) => (other[1] > one[1] ? other : one));
    assert.equal(version, parseFloat(floor[browser]), `${browser} has \`${name}\` since ${version}; www/floor.json says ${floor[browser]}`);
  }
});

test("each exception is in use", () => {
  const all = names();
  assert.deepEqual(Object.keys(OTHERS).filter((name) => !all.has(name)), []);
});

test("readme and start page say the floor", () => {
  const page = read("dist/index.html");
  const readme = read("README.md");
  for (const [name, browser] of [["Android System WebView", "chrome"], ["Firefox", "firefox"], ["Safari", "safari"]]) {
    assert.ok(readme.includes(`${name} ${floor[browser]}`), `README.md lacks \`${name} ${floor[browser]}\``);
    assert.equal(page.split(` ${floor[browser]}`).length > 3, true, `index.html says ${floor[browser]} in each language`);
  }
  for (const [one, other] of [["edge", "chrome"], ["chrome_android", "chrome"], ["webview_android", "chrome"], ["firefox_android", "firefox"], ["safari_ios", "safari"]]) {
    assert.equal(floor[one], floor[other], `${one} is said in one breath with ${other}`);
  }
});
