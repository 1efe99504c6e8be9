/** The finished folder as hosts, editors and careful operators see it. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, readdir, stat } from "node:fs/promises";
import { test } from "node:test";
import { transform } from "esbuild";

const DIST = new URL("../../dist/", import.meta.url);

const text = (name) => readFile(new URL(name, DIST), "utf8");
const json = async (name) => JSON.parse(await text(name));

async function files() {
  const names = await readdir(DIST, { recursive: true });
  const kept = await Promise.all(names.map(async (name) => (await stat(new URL(name, DIST))).isFile()));
  return names.filter((_, at) => kept[at]);
}

test("the sums name every file once, with its digest", async () => {
  const sums = (await text("SHA256SUMS")).trimEnd().split("\n").map((line) => line.split("  "));
  assert.deepEqual(sums.map(([, name]) => name).sort(), (await files()).filter((name) => name !== "SHA256SUMS").sort());
  for (const [sum, name] of sums) {
    assert.equal(createHash("sha256").update(await readFile(new URL(name, DIST))).digest("hex"), sum, name);
  }
});

test("the hashed script is the stable one, and the page asks for it with its integrity", async () => {
  const script = await readFile(new URL("icp-checker.js", DIST));
  const [hashed] = (await files()).filter((name) => /^icp-checker\.[0-9a-f]{16}\.js$/.test(name));
  assert.deepEqual(await readFile(new URL(hashed, DIST)), script);
  const page = await text("index.html");
  assert.ok(page.includes(`src="${hashed}" integrity="sha384-${createHash("sha384").update(script).digest("base64")}"`));
});

test("no page has an inline script, style or handler, but for two that stand by themselves, whose policies and the header name them by hash", async () => {
  const [, header] = (await text("_headers")).match(/Content-Security-Policy: (.*)/);
  for (const name of (await files()).filter((name) => name.endsWith(".html"))) {
    const page = await text(name);
    const policy = page.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1];
    assert.ok(policy?.includes("connect-src 'none'"), name);
    assert.ok(policy.includes("require-trusted-types-for 'script'"), name);
    for (const [, content] of page.matchAll(/<(?:script|style)>([^]*?)<\/(?:script|style)>/g)) {
      assert.ok(["embed.html", "icp-checker.html"].includes(name), name);
      const hash = `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
      assert.ok(policy.includes(hash) && header.includes(hash), name);
    }
    const outside = page.replace(/<(script|style)>[^]*?<\/\1>/g, "");
    assert.doesNotMatch(outside, /\s(style|on[a-z]+)=/i, name);
  }
});

test("the page of the frame needs no other file: in an origin of its own WebKit would load none", async () => {
  const page = await text("embed.html");
  assert.doesNotMatch(page.replace(/<(script|style)>[^]*?<\/\1>/g, ""), /<(script|img|iframe)[^>]* src=|rel="stylesheet"/);
  assert.equal(page.match(/<script>/g).length, 2);
});

test("every script of a page can be read by browsers far below the floor, which could say nothing else", async () => {
  for (const name of (await files()).filter((name) => /^[^/]*\.js$/.test(name))) {
    const script = await text(name);
    const written = async (target) => (await transform(script, { target, charset: "utf8" })).code;
    assert.ok((await written("es2015")) === (await written("esnext")), `${name} has newer syntax than that of 2015`);
  }
});

test("the types declare every function the module exports", async () => {
  const types = await text("engine/icp_checker.d.ts");
  for (const name of ["check", "questions", "rulebook", "initSync"]) assert.match(types, new RegExp(`export (declare )?function ${name}\\b`));
  assert.match(types, /export default function/);
});

test("the manifest names the attributes that the element observes", async () => {
  const manifest = await json("custom-elements.json");
  const named = manifest.modules[0].declarations[0].attributes.map(({ name }) => name).sort();
  const observed = [...(await readFile(new URL("../../www/element/element.js", import.meta.url), "utf8")).match(/const ATTRIBUTES = \{([^]*?)\n\};/)[1].matchAll(/^ {2}"([a-z-]+)":/gm)].map(([, name]) => name).sort();
  assert.deepEqual(named, observed);
});
