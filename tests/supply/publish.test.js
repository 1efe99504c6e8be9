/**
 * The files that services read to build, test and publish the site: right by their schema, and their shell steps run
 * in a copy of the source where every program only writes down that it was called.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PAGES = ".github/workflows/pages.yml";
const read = (name) => readFileSync(join(ROOT, name), "utf8");
const pages = parseYaml(read(PAGES));
const netlify = parseToml(read("netlify.toml"));
const steps = Object.values(pages.jobs).flatMap((job) => job.steps);

/** What the programs that the steps call are here: each writes down how, and leaves behind what the next line needs. */
const STAND_IN = `#!/bin/sh
printf '%s %s (advisories %s)\\n' "$(basename "$0")" "$*" "\${ADVISORIES-}" >>"$CALLS"
case "$(basename "$0") $*" in
  'rustc --print target-libdir'*) pwd ;;
  *' -p icp-checker-engine -p icp-checker-element'*)
    mkdir -p target/wasm32-unknown-unknown/release
    for member in engine element; do : >"target/wasm32-unknown-unknown/release/icp_checker_$member.wasm"; done ;;
  *'-- build target/stage dist'*) mkdir -p dist && : >dist/index.html ;;
esac
[ "$(basename "$0") $1 $2" != "$FAILS" ]
`;
const PROGRAMS = ["apt-get", "cargo", "fc-list", "node", "npm", "python3", "rustc", "rustup"];

const work = mkdtempSync(join(tmpdir(), "publish-"));
after(() => rmSync(work, { recursive: true, force: true }));

/** A copy of what a service checks out, with the programs beside it. */
function checkout(name) {
  const folder = join(work, name);
  mkdirSync(join(folder, "bin"), { recursive: true });
  for (const file of ["build.sh", "package.json", "package-lock.json", "tests/supply"]) cpSync(join(ROOT, file), join(folder, file), { recursive: true });
  // The tools of the step are there, as after an earlier run.
  mkdirSync(join(folder, "target/tools"), { recursive: true });
  cpSync(join(ROOT, "tests/supply/requirements.txt"), join(folder, "target/tools/requirements.txt"));
  for (const program of PROGRAMS) {
    writeFileSync(join(folder, "bin", program), STAND_IN);
    chmodSync(join(folder, "bin", program), 0o755);
  }
  return folder;
}

/** Runs steps as the services do; what was called, and whether all went well. */
function dryRun(folder, scripts, fails = "") {
  const calls = join(folder, "calls");
  writeFileSync(calls, "");
  const { CARGO_TARGET_DIR: _, ...environment } = process.env;
  const env = { ...environment, PATH: `${join(folder, "bin")}:${process.env.PATH}`, CALLS: calls, FAILS: fails, CI: "true" };
  let good = true;
  for (const script of scripts) {
    try {
      execFileSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], { cwd: folder, env, stdio: "pipe" });
    } catch {
      good = false;
      break;
    }
  }
  return { good, calls: readFileSync(calls, "utf8") };
}

test("the workflow has the shape that its service asks for, and the check can fail", () => {
  const tool = resolve(ROOT, process.env.TOOLS ?? "target/tools", "bin/check-jsonschema");
  const check = (file) => execFileSync(tool, ["--builtin-schema", "vendor.github-workflows", file], { stdio: "pipe" });
  check(join(ROOT, PAGES));
  const broken = join(work, "broken.yml");
  writeFileSync(broken, read(PAGES).replace("runs-on:", "run-on:"));
  assert.throws(() => check(broken));
});

test("what others wrote for the workflow is pinned by its commit, and only the step that publishes may write", () => {
  for (const { uses } of steps.filter(({ uses }) => uses)) assert.match(uses, /^[\w-]+\/[\w-]+@[0-9a-f]{40}$/, uses);
  assert.deepEqual(pages.permissions, { contents: "read" });
  assert.deepEqual(Object.values(pages.jobs).filter(({ permissions }) => permissions).map(({ permissions }) => permissions), [{ pages: "write", "id-token": "write" }]);
  assert.equal(pages.jobs.publish.needs, "build");
});

test("the compiler and node of the services are those of the project", () => {
  const [, channel] = read("rust-toolchain.toml").match(/channel = "(\d+\.\d+)\.\d+"/);
  assert.equal(pages.jobs.build.container, `rust:${channel}-bookworm`);
  const [, oldest] = JSON.parse(read("package.json")).engines.node.match(/^>=(\d+)$/);
  assert.ok(Number(netlify.build.environment.NODE_VERSION) >= Number(oldest));
});

test("what is published is the finished folder, with its headers", () => {
  const upload = pages.jobs.build.steps.find(({ uses }) => uses?.startsWith("actions/upload-pages-artifact@"));
  assert.equal(upload.with.path, "dist");
  assert.equal(netlify.build.publish, "dist");
  assert.equal(netlify.headers, undefined, "the headers stand in one place");
  assert.match(read("dist/_headers"), /^\/\*\n {2}Content-Security-Policy: /);
});

for (const [name, scripts] of [
  ["GitHub Pages", steps.map(({ run }) => run).filter(Boolean)],
  ["Netlify", [netlify.build.command]],
]) {
  test(`${name}: its steps install, test and build, and none of them is passed over when it fails`, () => {
    assert.ok(scripts.length);
    const folder = checkout(name);
    const { good, calls } = dryRun(folder, scripts);
    assert.ok(good, calls);
    for (const call of [/^npm ci --ignore-scripts/m, /^cargo test --locked --lib/m, /^cargo run .* build target\/stage dist /m, /^node --test .*tests\/supply.* \(advisories required\)$/m, /^node --test .*tests\/node/m]) assert.match(calls, call);
    for (const call of ["npm ci --ignore-scripts", "cargo test --locked", "cargo run --quiet", "node --test --test-reporter=spec"]) {
      assert.equal(dryRun(checkout(`${name} without ${call.replaceAll(" ", "-")}`), scripts, call).good, false, call);
    }
  });
}
