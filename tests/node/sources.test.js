/** The review of the sources' addresses, against a server of our own: what is as before, what is gone, what changed. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(new URL("../review-sources.sh", import.meta.url));

/** A server whose pages a test may change. */
async function startServer(pages) {
  const server = createServer((request, response) => {
    const page = pages[request.url];
    response.writeHead(page === undefined ? 404 : 200).end(page ?? "gone");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

/** Runs the script on these addresses, as `site sources list` gives them. */
async function review(addresses, lock) {
  const script = spawn(SCRIPT, [lock], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = addresses.map((address, at) => `source-${at}\tofficial\t2026-01-01\thigh\t2020-01-01\t-\t${address}\ttitle\n`);
  script.stdin.end(lines.join(""));
  let text = "";
  script.stdout.on("data", (data) => (text += data));
  const [code] = await once(script, "close");
  return { code, lines: text.trim().split("\n") };
}

test("a review tells what is new, as before, gone, changed and back", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sources-"));
  const lock = join(folder, "lock");
  const pages = { "/same": "same", "/gone": "here", "/changing": "before" };
  const { origin, stop } = await startServer(pages);
  const [same, gone, changing] = ["/same", "/gone", "/changing"].map((path) => origin + path);
  const all = [same, gone, changing, same];
  try {
    const first = await review(all, lock);
    assert.equal(first.code, 1);
    assert.deepEqual(first.lines.slice(0, -1).sort(), [`new: ${changing}`, `new: ${gone}`, `new: ${same}`]);

    assert.equal((await review(all, lock)).code, 0, "nothing changed");

    delete pages["/gone"];
    pages["/changing"] = "after";
    const today = new Date().toISOString().slice(0, 10);
    const second = await review(all, lock);
    assert.equal(second.code, 1);
    assert.deepEqual(second.lines.slice(0, -1).sort(), [`answers 404: ${gone}`, `changed since ${today}: ${changing}`]);

    pages["/gone"] = "here";
    const third = await review(all, lock);
    assert.deepEqual(third.lines.slice(0, -1), [`answers 200 again, as on ${today}: ${gone}`]);
    assert.equal((await review(all, lock)).code, 0, "all is as it was");
    assert.equal((await readFile(lock, "utf8")).split("\n").length, 4, "a line per address");
  } finally {
    stop();
    await rm(folder, { recursive: true });
  }
});

test("an address that is none of the web is not followed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sources-"));
  try {
    const { code, lines } = await review(["file:///etc/hostname"], join(folder, "lock"));
    assert.equal(code, 1);
    assert.equal(lines[0], "unreachable: file:///etc/hostname");
  } finally {
    await rm(folder, { recursive: true });
  }
});
