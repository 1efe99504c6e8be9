/**
 * Measures the pages with Lighthouse, as a telephone of the middle on a slow line has them, and as a computer does.
 *
 * `node tests/measure/lighthouse.js [rounds] [page…]` brings Lighthouse by npx, serves `dist/` compressed as hosts do, and
 * prints the middle of the rounds. It is no test: it takes minutes, and a loaded machine is slow by itself.
 *
 * The policy of the pages forbids every connection, and with it the tool's own question for `robots.txt`; so the served
 * copy allows connections to its own host, and nothing else is changed.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const VERSION = "13";
const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const [rounds = "3", ...chosen] = process.argv.slice(2);
const PAGES = chosen.length ? chosen : [
  "index.html", "outcomes/filing.vi.html", "icp-checker.html", "embed.html", "rulebook.html", "rulebook.vi.html",
  "rulebook/bars.en.html", "rulebook/faults.vi.html", "rulebook/papers.zh-Hans.html", "rulebook/notes.vi.html",
  "rulebook/providers.en.html", "rulebook/provinces.vi.html", "rulebook/questions.en.html", "rulebook/sources.vi.html",
];
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm" };
const FORMS = { phone: [], computer: ["--preset=desktop"] };

const server = createServer((request, response) => {
  const path = new URL(request.url, "http://host").pathname;
  try {
    let content = readFileSync(join(DIST, path.replace(/\/$/, "/index.html")));
    if (path.endsWith(".html")) content = Buffer.from(String(content).replace("connect-src 'none'", "connect-src 'self'"));
    const type = TYPES[extname(path)] ?? "text/plain";
    response.writeHead(200, { "Content-Type": `${type}; charset=utf-8`, "Content-Encoding": "gzip", "Cache-Control": "max-age=3600" }).end(gzipSync(content));
  } catch {
    response.writeHead(404).end();
  }
});
await once(server.listen(0, "127.0.0.1"), "listening");
const origin = `http://127.0.0.1:${server.address().port}`;
const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));

/** One round: what Lighthouse says of a page. */
async function measure(page, options) {
  const file = join(folder, "report.json");
  const flags = ["--quiet", "--output=json", `--output-path=${file}`, "--chrome-flags=--headless=new --no-sandbox --disable-gpu", "--only-categories=performance,accessibility,best-practices,seo", ...options];
  const tool = spawn("npx", ["--yes", `lighthouse@${VERSION}`, `${origin}/${page}`, ...flags], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { CHROME_PATH: "/usr/bin/chromium", ...process.env },
  });
  const [code] = await once(tool, "exit");
  if (code !== 0) throw new Error(`Lighthouse ended with ${code} on ${page}`);
  return JSON.parse(readFileSync(file, "utf8"));
}

const middle = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];

try {
  console.log(`${rounds} rounds, the middle; performance, accessibility, best practices, SEO; first paint, blocked, shift`);
  for (const page of PAGES) {
    for (const [form, options] of Object.entries(FORMS)) {
      const reports = [];
      for (let round = 0; round < Number(rounds); round++) reports.push(await measure(page, options));
      const score = (name) => Math.round(100 * middle(reports.map(({ categories }) => categories[name].score)));
      const value = (name) => middle(reports.map(({ audits }) => audits[name].numericValue));
      const scores = ["performance", "accessibility", "best-practices", "seo"].map(score).join("/");
      const times = `${value("first-contentful-paint").toFixed(0)} ms, ${value("total-blocking-time").toFixed(0)} ms, ${value("cumulative-layout-shift").toFixed(3)}`;
      console.log(`${page.padEnd(30)} ${form.padEnd(9)} ${scores.padEnd(16)} ${times}`);
      const counted = reports[0].categories;
      const failed = ["accessibility", "best-practices", "seo"].flatMap((name) => counted[name].auditRefs.filter(({ weight }) => weight > 0));
      for (const { id } of failed) if (reports[0].audits[id].score !== null && reports[0].audits[id].score < 1) console.log(`  ${id}: ${reports[0].audits[id].title}`);
    }
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
