/**
 * What every browser test needs: the site as `serve` sends it, a page of somebody else's, and a journal of all that happens.
 */
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { once } from "node:events";
import { after } from "node:test";
import { chromium } from "playwright-core";

export const DIST = new URL("../../dist/", import.meta.url);

const SITE = process.env.SITE ?? "target/debug/site";

/** Keeps the browser from looking for hosts of its maker, which would count as requests. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the project's own server of a folder on a free port. */
export async function startSite(folder = "dist") {
  const server = spawn(SITE, ["serve", folder, "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(server.stdout, "data");
  return { origin: String(line).trim().replace(/\/$/, ""), stop: () => server.kill() };
}

/** Starts a server of another origin, whose pages and policy a test writes: `{ "/path": { body, policy } }`. */
export async function startHost(pages) {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url, "http://host").pathname];
    const headers = { "Content-Type": "text/html; charset=utf-8" };
    if (page?.policy) headers["Content-Security-Policy"] = page.policy;
    response.writeHead(page ? 200 : 404, headers).end(page?.body ?? "");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

export function startBrowser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ARGUMENTS });
}

/** What the tests of a file share, ended when they are done: one browser, the project's server, other hosts they add. */
export async function started(folder) {
  const [site, browser] = await Promise.all([startSite(folder), startBrowser()]);
  const hosts = [];
  after(async () => {
    await browser.close();
    for (const { stop } of [site, ...hosts]) stop();
  });
  return { browser, site, hosts };
}

/**
 * Opens an empty page that writes down every request, every console error, every uncaught exception,
 * every refusal by a policy, and every use of what could carry an answer away.
 */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext(options);
  const journal = { requests: [], errors: [], calls: [] };
  context.on("request", (request) => journal.requests.push(request.url()));
  context.on("console", (message) => {
    if (message.type() === "error") journal.errors.push(message.text());
  });
  context.on("weberror", (error) => journal.errors.push(String(error.error())));
  if (options.javaScriptEnabled !== false) {
    await context.exposeBinding("journalCall", (_, name) => journal.calls.push(name));
    await context.exposeBinding("journalError", (_, text) => journal.errors.push(text));
    await context.addInitScript(watch);
  }
  const page = await context.newPage();
  return { page, journal, close: () => context.close() };
}

/** Runs in the page before any of its scripts. */
function watch() {
  const { journalCall, journalError } = window;
  const CARRIERS = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "RTCPeerConnection", "Image", "Worker", "SharedWorker"];
  for (const name of CARRIERS) {
    const original = window[name];
    if (!original) continue;
    window[name] = new Proxy(original, {
      apply: (target, self, values) => (journalCall(name), Reflect.apply(target, self, values)),
      construct: (target, values, fresh) => (journalCall(name), Reflect.construct(target, values, fresh)),
    });
  }
  const beacon = navigator.sendBeacon.bind(navigator);
  navigator.sendBeacon = (...values) => (journalCall("sendBeacon"), beacon(...values));
  addEventListener("securitypolicyviolation", (event) => journalError(`refused: ${event.violatedDirective} ${event.blockedURI}`));
}

/** Waits until the element has drawn its first step. */
export function drawn(frameOrPage) {
  return frameOrPage.waitForFunction(() => {
    const checker = document.querySelector("icp-checker");
    return checker?.shadowRoot && !checker.shadowRoot.querySelector("slot:not([name])") && checker.shadowRoot.querySelector("button");
  });
}

/** Waits until all of a result is drawn; what is far below is, a moment after the answer is. */
export function whole(page) {
  return page.waitForFunction(() => !document.querySelector("icp-checker").shadowRoot.querySelector("[data-unfinished]"));
}
