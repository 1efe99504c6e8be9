/** `dist/` behind nginx, a server that knows nothing of the project: same headers, compressed, and the interview runs. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { DIST, drawn, openPage, startHost, started } from "./support.js";

const ROOT = fileURLToPath(DIST);
const FILES = readdirSync(ROOT, { recursive: true }).filter((name) => statSync(join(ROOT, name)).isFile());

const { browser, site, hosts } = await started();
const nginx = await startNginx();
hosts.push(nginx);

/** The rules of `_headers`: a path, and what it adds. */
function headerRules() {
  const rules = [];
  for (const line of readFileSync(join(ROOT, "_headers"), "utf8").trimEnd().split("\n")) {
    if (!line.startsWith("  ")) rules.push({ path: line, headers: [] });
    else rules.at(-1).headers.push(line.trim().split(": "));
  }
  return rules;
}

/** What a host writes into its configuration, from the same file that other hosts read by themselves. */
function configuration(folder, port) {
  const [every, ...hashed] = headerRules();
  const add = (headers) => headers.map(([name, value]) => `add_header ${name} "${value}" always;`).join("\n      ");
  return `
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  types {
    text/html html;
    text/css css;
    text/javascript js;
    application/json json;
    application/wasm wasm;
    text/plain ts;
  }
  charset utf-8;
  charset_types text/css text/javascript text/plain;
  gzip on;
  gzip_types text/css text/javascript application/json application/wasm text/plain;
  server {
    listen 127.0.0.1:${port};
    root "${ROOT}";
    location / {
      ${add(every.headers)}
    }
    ${hashed.map(({ path, headers }) => `location = ${path} {\n      ${add([...every.headers, ...headers])}\n    }`).join("\n    ")}
  }
}
`;
}

async function freePort() {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

async function startNginx() {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const port = await freePort();
  writeFileSync(join(folder, "nginx.conf"), configuration(folder, port));
  const checked = spawnSync("nginx", ["-t", "-p", folder, "-c", join(folder, "nginx.conf")], { encoding: "utf8" });
  assert.equal(checked.status, 0, checked.stderr ?? String(checked.error));
  const server = spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf")], { stdio: "inherit" });
  const origin = `http://127.0.0.1:${port}`;
  const stop = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 200; tries++) {
    try {
      await get(`${origin}/`);
      return { origin, stop };
    } catch {
      await new Promise((done) => setTimeout(done, 25));
    }
  }
  stop();
  throw new Error("nginx does not answer");
}

/** A request as a browser makes it, with the answer as it came. */
function get(url, headers = {}) {
  return new Promise((done, failed) => {
    request(url, { headers }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part)).on("end", () => done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    }).on("error", failed).end();
  });
}

test("every file comes with the headers of production, compressed, and unchanged", async () => {
  const names = headerRules().flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase()));
  for (const file of FILES) {
    const [ours, theirs] = await Promise.all([get(`${site.origin}/${file}`), get(`${nginx.origin}/${file}`, { "Accept-Encoding": "gzip" })]);
    assert.equal(theirs.status, 200, file);
    assert.equal(theirs.headers["content-type"].toLowerCase(), ours.headers["content-type"].toLowerCase(), `the type of ${file}`);
    for (const name of new Set(names)) assert.equal(theirs.headers[name], ours.headers[name], `${name} of ${file}`);
    const packed = theirs.headers["content-encoding"] === "gzip";
    if (/\.(html|js|css|wasm|json)$/.test(file) && statSync(join(ROOT, file)).size > 2000) assert.ok(packed, `${file} is compressed`);
    assert.deepEqual(packed ? gunzipSync(theirs.body) : theirs.body, readFileSync(join(ROOT, file)), file);
  }
});

test("the interview runs behind nginx, and asks for nothing once it stands", async () => {
  const { page, journal, close } = await openPage(browser, { locale: "en-GB" });
  await page.goto(`${nginx.origin}/`);
  await drawn(page);
  await page.waitForLoadState("networkidle");
  const loaded = journal.requests.length;
  const checker = page.locator("icp-checker").first();
  while (await checker.locator("[data-do=continue]").count()) {
    await checker.locator(".choices input").first().check();
    await checker.locator("[data-do=continue]").click();
  }
  assert.ok(await checker.locator("[part~=outcome]").count());
  assert.deepEqual(journal.requests.slice(loaded), []);
  assert.deepEqual(journal.errors, []);
  await close();
});

test("the engine is found by a page on another host, wasm and all", async () => {
  const host = await startHost({ "/": { body: '<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,"></html>' } });
  const { page, journal, close } = await openPage(browser);
  await page.goto(host.origin);
  const outcome = await page.evaluate(async (origin) => {
    const { default: init, check } = await import(`${origin}/engine/icp_checker.js`);
    await init();
    return check({ service: "website", "served-from": "hong-kong" }).outcome;
  }, nginx.origin);
  assert.equal(outcome, "no-filing");
  assert.deepEqual(journal.errors, []);
  await close();
  host.stop();
});
