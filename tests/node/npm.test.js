/** The package as a stranger finds it: packed once, judged by the tools that judge packages, and used where nothing else is installed. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import Ajv from "ajv";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const DIST = join(ROOT, "dist");
const MODULES = join(ROOT, "node_modules");
const TYPES = fileURLToPath(new URL("types/", import.meta.url));

/** Bytes of the packed package: more would keep it out of projects that count theirs. */
const BUDGET = 750 * 1024;

const json = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));
const { resolve } = createRequire(import.meta.url);

/** What a command prints; it fails with all that it said. */
function run(folder, command, values) {
  try {
    return execFileSync(command, values, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NO_UPDATE_NOTIFIER: "1" } });
  } catch (failure) {
    throw new Error(`${command} ${values.join(" ")}\n${failure.stdout}${failure.stderr}`, { cause: failure });
  }
}

let work;
let packed;
let tarball;
let place;
before(() => {
  // A name that has to be escaped in an address.
  work = mkdtempSync(join(tmpdir(), "package #1 "));
  [packed] = JSON.parse(run(work, "npm", ["pack", "--json", DIST]));
  tarball = join(work, packed.filename);
  place = join(work, "node_modules/icp-checker");
  mkdirSync(place, { recursive: true });
  run(work, "tar", ["-xzf", tarball, "-C", place, "--strip-components=1"]);
});
after(() => rmSync(work, { recursive: true, force: true }));

/** What a script prints that stands where the package is installed. */
const node = (script) => run(work, process.execPath, ["--input-type=module", "--eval", script]);

test("it is small enough, and holds what a project uses and nothing of the site", () => {
  assert.ok(packed.size <= BUDGET, `${packed.size} bytes packed, expected at most ${BUDGET}`);
  const names = packed.files.map(({ path }) => path);
  for (const name of ["LICENSE", "README.md", "THIRD-PARTY-NOTICES.txt", "package.json"]) assert.ok(names.includes(name), name);
  assert.deepEqual(names.filter((name) => /\.html$|\.css$|^_|SUMS|^(start|page|embed|rulebook)/.test(name)), []);
  assert.equal(names.filter((name) => /^icp-checker\..*js$/.test(name)).length, 1);
});

test("everything that package.json points at is packed, and nothing is packed that it does not name", () => {
  const { exports, customElements, sideEffects, main, types, unpkg, jsdelivr, files } = json(place, "package.json");
  const targets = [customElements, main, types, unpkg, jsdelivr, ...sideEffects, ...Object.values(exports).flatMap((entry) => (typeof entry === "string" ? [entry] : Object.values(entry)))];
  const names = packed.files.map(({ path }) => path);
  for (const target of targets) assert.ok(names.includes(target.replace(/^\.\//, "")), target);
  for (const name of files) assert.ok(names.some((path) => path === name || (name.endsWith("/") && path.startsWith(name))), name);
});

test("what Cargo.toml says of the project, the package says as well", () => {
  const cargo = JSON.parse(run(ROOT, "cargo", ["metadata", "--no-deps", "--locked", "--format-version", "1"]));
  const own = cargo.packages.find(({ name }) => name === "icp-checker");
  const { name, version, description, license, author, keywords, engines } = json(place, "package.json");
  assert.deepEqual({ name, version, description, license, author }, { name: own.name, version: own.version, description: own.description, license: own.license, author: own.authors.join(", ") });
  for (const keyword of own.keywords) assert.ok(keywords.includes(keyword), keyword);
  assert.deepEqual(engines, json(ROOT, "package.json").engines);
});

test("publint finds nothing to say of it", async () => {
  const { messages, pkg } = await publint({ pkgDir: place, strict: true, pack: false });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
});

test("attw finds every entry and its types, as a module of today", () => {
  run(work, process.execPath, [join(MODULES, "@arethetypeswrong/cli/dist/index.js"), tarball, "--profile", "esm-only", "--no-definitely-typed", "--no-color"]);
});

test("the manifest of the element has the shape that its readers agreed on", () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const schema = json(resolve("custom-elements-manifest/schema.json"));
  const manifest = json(place, "custom-elements.json");
  assert.ok(ajv.validate(schema, manifest), ajv.errorsText());
  const [element] = manifest.modules[0].declarations;
  for (const list of ["attributes", "members", "events", "slots", "cssParts", "cssProperties"]) assert.ok(element[list].length > 3, list);
});

test("the element can be imported in node and leaves nothing behind", () => {
  const said = node(`
    const before = Reflect.ownKeys(globalThis).length;
    const element = await import("icp-checker");
    console.log(JSON.stringify({ names: Object.keys(element), left: Reflect.ownKeys(globalThis).length - before }));
  `);
  assert.deepEqual(JSON.parse(said), { names: [], left: 0 });
});

test("the lines of the README run in node as they stand, and print what it says", () => {
  const [, script] = readFileSync(join(place, "README.md"), "utf8").match(/```js\n(import init[^]*?)```/);
  const [, said] = script.match(/console\.log\(.*\); \/\/ "(.*)"/);
  // Its other names are used as well, by one line more.
  assert.equal(node(`${script}\nif (!questions("vi").length || !rulebook("en").rules.length) throw new Error("empty");`), `${said}\n`);
});

test("in node the wasm may be an address of a file, bytes, a promise of them or a module, and the files of the package are found by name", () => {
  const wasm = pathToFileURL(join(place, "engine/icp_checker_bg.wasm")).href;
  const said = node(`
    import { cpSync, readFileSync } from "node:fs";
    const url = new URL(${JSON.stringify(wasm)});
    const bytes = readFileSync(url);
    const given = [undefined, url, { module_or_path: url }, bytes, Promise.resolve(bytes), { module_or_path: new WebAssembly.Module(bytes) }, new Response(bytes, { headers: { "Content-Type": "application/wasm" } })];
    const fresh = ${JSON.stringify(pathToFileURL(join(place, "engine")).href)};
    for (const [at, one] of given.entries()) {
      // Each in an instance of its own, as a module is loaded once.
      cpSync(new URL(fresh), new URL(fresh + at), { recursive: true });
      const { default: init, check } = await import(fresh + at + "/node.js");
      await init(one);
      console.log(check({ service: "website", "served-from": "hong-kong" }, { lang: "vi" }).outcome);
    }
  `);
  assert.equal(said, "no-filing\n".repeat(7));
  const names = ["engine/icp_checker_bg.wasm", "package.json", "profile.schema.json", "custom-elements.json"];
  assert.equal(
    node(`
      import { readFileSync } from "node:fs";
      for (const name of ${JSON.stringify(names)}) if (!readFileSync(new URL(import.meta.resolve("icp-checker/" + name))).length) throw new Error(name);
    `),
    "",
  );
});

for (const [version, types] of [["18", "types-react-18"], ["19", "@types/react"]]) {
  test(`in React ${version} the element has its types, and what it does not have is refused`, () => {
    const folder = join(work, `react-${version}`);
    mkdirSync(join(folder, "node_modules/@types"), { recursive: true });
    cpSync(place, join(folder, "node_modules/icp-checker"), { recursive: true, filter: (name) => !name.endsWith(".wasm") });
    for (const name of ["csstype", "@types/prop-types"]) symlinkSync(join(MODULES, name), join(folder, "node_modules", name));
    symlinkSync(join(MODULES, types), join(folder, "node_modules/@types/react"));
    cpSync(join(TYPES, "react.tsx"), join(folder, "page.tsx"));
    const options = { strict: true, noEmit: true, jsx: "react-jsx", target: "es2022", lib: ["es2022", "dom", "dom.iterable"], module: "nodenext", moduleResolution: "nodenext", preserveSymlinks: true, types: [] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["page.tsx"] }));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    run(folder, join(MODULES, ".bin/tsc"), ["--project", "."]);
  });
}
