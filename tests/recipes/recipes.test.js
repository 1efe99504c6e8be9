/**
 * Every recipe is a whole project: installed, built, opened, and its interview answered to a result.
 *
 * `RECIPES=vite,hugo` runs only these. What cannot be installed on a machine is said to be "not run".
 */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { openPage, startBrowser } from "../browser/support.js";
import { serve } from "./serve.js";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const ASKED = process.env.RECIPES?.split(",");
const NAMES = readdirSync(HERE).filter((name) => existsSync(join(HERE, name, "recipe.json")));

/** No interview is longer. */
const MOST_STEPS = 60;

const table = [];
let browser;
let work;
let tarball;
before(async () => {
  browser = await startBrowser();
  work = mkdtempSync(join(tmpdir(), "recipes-"));
  const [{ filename }] = JSON.parse(await run(DIST, "npm", ["pack", "--json", "--pack-destination", work]));
  tarball = join(work, filename);
});
after(async () => {
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
  console.table(table.sort((one, other) => one.tool.localeCompare(other.tool)));
});

/** What a command prints; its complaints are shown when it fails. */
async function run(folder, command, values) {
  try {
    const env = { ...process.env, CI: "1", ASTRO_TELEMETRY_DISABLED: "1", NO_UPDATE_NOTIFIER: "1" };
    return (await promisify(execFile)(command, values, { cwd: folder, env, maxBuffer: 1 << 26 })).stdout;
  } catch (failure) {
    if (failure.code === "ENOENT") throw failure;
    throw new Error(`${command} ${values.join(" ")}\n${failure.stdout ?? ""}${failure.stderr ?? failure}`);
  }
}

/** What a command prints, or null on a machine that does not have it. */
const tried = (...values) => run(...values).catch((failure) => (failure.code === "ENOENT" ? null : Promise.reject(failure)));

/** Installs what a recipe needs; answers the version of its tool, or null where it cannot be had. */
async function install(folder, recipe) {
  if (recipe.command) return (await tried(folder, recipe.command, ["version"]))?.match(/\d+(\.\d+)+/)[0] ?? null;
  if (recipe.pip) {
    if ((await tried(folder, "python3", ["-m", "venv", "environment"])) === null) return null;
    const python = join(folder, "environment/bin/python");
    await run(folder, python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", "requirements.txt"]);
    return (await run(folder, python, ["-m", "pip", "show", recipe.pip])).match(/^Version: (.*)$/m)[1];
  }
  if (!recipe.package) return "";
  await run(folder, "npm", ["install", "--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", tarball]);
  return JSON.parse(readFileSync(join(folder, "node_modules", recipe.package, "package.json"), "utf8")).version;
}

/** Lays a file of the package, or all of it, where the tool takes static files from. */
function copy(folder, [file, into]) {
  mkdirSync(join(folder, into), { recursive: true });
  cpSync(join(DIST, file), join(folder, into, file), { recursive: true });
}

function build(folder, [command, ...values]) {
  const own = join(folder, "environment/bin", command);
  return run(folder, existsSync(own) ? own : command, values);
}

/** Where the element stands: on the page itself, or in the one frame it holds. */
async function inside(page, recipe) {
  if (!recipe.frame) return page;
  const frame = await page.locator("iframe").elementHandle();
  return frame.contentFrame();
}

/** Answers every question with its first choice; the outcome the element tells what it stands in. */
async function interview(place) {
  for (let step = 0; step < MOST_STEPS; step++) {
    const go = place.locator("icp-checker [data-do=continue]");
    if (!(await go.count())) return place.evaluate(() => window.outcome);
    await place.locator("icp-checker .choices input").first().check();
    await go.click();
  }
  return assert.fail(`no end after ${MOST_STEPS} steps`);
}

// Two at once: while one waits for its registry, the other builds.
describe("recipes", { concurrency: 2 }, () => {
  for (const name of NAMES.filter((name) => !ASKED || ASKED.includes(name))) {
    const recipe = JSON.parse(readFileSync(join(HERE, name, "recipe.json"), "utf8"));
    test(`${recipe.tool}: installed, built, opened, answered`, async (context) => {
      const row = { tool: recipe.tool, version: "", built: false, opened: false, outcome: "", "requests after load": "" };
      table.push(row);
      const folder = join(work, name);
      cpSync(join(HERE, name), folder, { recursive: true });
      const version = await install(folder, recipe);
      if (version === null) {
        row.version = "not run";
        return context.skip(`${recipe.tool} cannot be installed here`);
      }
      row.version = version;
      if (recipe.copy) copy(folder, recipe.copy);
      if (recipe.build) await build(folder, recipe.build);
      row.built = true;

      const server = await serve(join(folder, recipe.output));
      // Where the checker lives on a host of its own, that host serves the whole package.
      const checkers = recipe.host && (await serve(DIST));
      const { page, journal, close } = await openPage(browser, { locale: "en-GB" });
      try {
        if (checkers) await page.route(`${recipe.host}/**`, async (route) => route.fulfill({ response: await route.fetch({ url: route.request().url().replace(recipe.host, checkers.origin) }) }));
        await page.addInitScript(() => addEventListener("icp-result", ({ detail }) => (window.outcome = detail.outcome)));
        await page.goto(server.origin, { waitUntil: "load" });
        const place = await inside(page, recipe);
        await place.locator("icp-checker [data-do=continue]").waitFor();
        row.opened = true;
        await page.waitForLoadState("networkidle");
        if (recipe.engine) await page.waitForFunction(() => document.documentElement.dataset.outcome === "no-filing");
        const loaded = journal.requests.length;
        row.outcome = await interview(place);
        row["requests after load"] = journal.requests.length - loaded;
        assert.ok(["no-filing", "filing", "licence", "hong-kong"].includes(row.outcome), row.outcome);
        assert.deepEqual(journal.requests.slice(loaded), []);
        assert.deepEqual(journal.errors, []);
        // A framework that listens has heard the result.
        const told = page.locator("#told");
        if (await told.count()) assert.equal(await told.textContent(), row.outcome);
        // Of what happens in a frame the page around it hears nothing.
        if (recipe.frame) assert.equal(await page.evaluate(() => window.outcome), undefined);
        for (const url of journal.requests) assert.ok(/^(blob|data):/.test(url) || [server.origin, recipe.host].includes(new URL(url).origin), url);
      } finally {
        await close();
        server.stop();
        checkers?.stop();
      }
    });
  }
});
