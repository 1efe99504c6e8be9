/**
 * Where everything comes from: licences, sources and advisories of crates and of npm packages, and what `dist/` says of them.
 *
 * Advisories are kept in databases elsewhere. Where one cannot be fetched, nothing is known of them and their test is
 * said to be "not run"; with `ADVISORIES=required`, as where a release is made, it fails instead.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { PackageURL } from "packageurl-js";
import satisfies from "spdx-satisfies";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const read = (name) => readFileSync(join(ROOT, name), "utf8");

/** The tool that judges crates, where `build.sh` has laid it. */
const DENY = resolve(ROOT, process.env.TOOLS ?? "target/tools", "bin/cargo-deny");

/** Licences under which a tool may be used; none of them is shipped. */
const TOOLS = ["MIT", "Apache-2.0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "CC-BY-3.0", "CC0-1.0", "MPL-2.0", "Zlib"];

/** What a command printed, and whether it was content. */
function run(command, values) {
  try {
    return { good: true, said: execFileSync(command, values, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], timeout: 60_000 }) };
  } catch (failure) {
    if (failure.code === "ENOENT") throw new Error(`missing \`${command}\`; type:\n  ./build.sh test supply`, { cause: failure });
    return { good: false, said: `${failure.stdout}${failure.stderr}` };
  }
}

/** Where a database does not answer: the test is not run, or fails where that was asked. */
function unanswered(context, said) {
  assert.notEqual(process.env.ADVISORIES, "required", said);
  context.skip(`not run: the database of advisories cannot be fetched (${said.match(/fatal: .*|"message": .*/)?.[0] ?? said.slice(0, 80)})`);
}

/** Every package that `package-lock.json` installs, with where it stands. */
const packages = Object.entries(JSON.parse(read("package-lock.json")).packages).filter(([place]) => place);

test("every crate has a licence that `deny.toml` allows, and comes from the registry", () => {
  const { good, said } = run(DENY, ["--locked", "check", "licenses", "bans", "sources"]);
  assert.ok(good, said);
});

test("no advisory is known of any crate", (context) => {
  const fetched = run(DENY, ["--locked", "fetch", "db"]);
  if (!fetched.good) return unanswered(context, fetched.said);
  const { good, said } = run(DENY, ["--locked", "--offline", "check", "advisories"]);
  assert.ok(good, said);
});

test("every npm package has a licence under which a tool may be used, is pinned by its digest, and runs nothing while it is installed", () => {
  assert.ok(packages.length > 20);
  for (const [place, { license, integrity, link }] of packages) {
    assert.ok(license && satisfies(license, TOOLS), `${place}: ${license}`);
    assert.ok(!link && /^sha512-/.test(integrity), place);
  }
  assert.match(read("build.sh"), /npm ci --ignore-scripts/);
  const { dependencies, devDependencies } = JSON.parse(read("package.json"));
  assert.equal(dependencies, undefined, "nothing of npm is shipped");
  for (const [name, version] of Object.entries(devDependencies)) assert.match(version, /^(npm:.*@)?\d+\.\d+\.\d+$/, name);
});

test("no advisory is known of any npm package", (context) => {
  const { good, said } = run("npm", ["audit", "--json", "--package-lock-only"]);
  if (good) return;
  // Beside its answer npm may print lines of its own.
  const { vulnerabilities } = JSON.parse(said.slice(said.indexOf("{"), said.lastIndexOf("}") + 1));
  if (!vulnerabilities) return unanswered(context, said);
  assert.fail(Object.values(vulnerabilities).map(({ name, severity, via }) => `${name}, ${severity}: ${via.map((one) => one.title ?? one).join("; ")}`).join("\n"));
});

test("the bill of materials is valid CycloneDX, names nothing of the moment, and everything in it can be asked for", async () => {
  const text = read("dist/icp-checker.cdx.json");
  assert.equal(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text), null);
  const bom = JSON.parse(text);
  assert.equal(bom.serialNumber, undefined);
  assert.equal(bom.metadata.timestamp, undefined);
  const { name, version } = JSON.parse(read("dist/package.json"));
  assert.equal(bom.metadata.component.purl, `pkg:npm/${name}@${version}`);
  const locked = read("Cargo.lock");
  for (const { name, version, purl, licenses } of bom.components) {
    assert.ok(licenses[0].expression, name);
    if (!purl) continue;
    const parsed = PackageURL.fromString(purl);
    assert.deepEqual([parsed.name, parsed.version], [name, version]);
    assert.ok(locked.includes(`name = "${name}"\nversion = "${version}"\nsource = `), purl);
  }
});

test("the validator refuses a bill that is none", async () => {
  const bom = JSON.parse(read("dist/icp-checker.cdx.json"));
  bom.components[0].scope = "perhaps";
  assert.notEqual(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(JSON.stringify(bom)), null);
});

test("bill and notices name the same crates", () => {
  const { components } = JSON.parse(read("dist/icp-checker.cdx.json"));
  const noticed = read("dist/THIRD-PARTY-NOTICES.txt").split(`${"=".repeat(80)}\n\n`).slice(1).map((entry) => entry.split(/[ ,\n]/, 2).join("@"));
  const listed = components.filter(({ purl }) => purl).map(({ name, version }) => `${name}@${version}`);
  assert.deepEqual(noticed.filter((name) => name !== "The@standard"), listed);
});
