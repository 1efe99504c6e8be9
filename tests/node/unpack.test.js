/** What the host tool packed in Rust comes out of the JavaScript inside the script as it went in. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { unpack } from "../../www/element/unpack.js";

const ELEMENT = `${resolve(process.env.STAGE ?? "target/stage")}/element`;

const wasm = await readFile(`${ELEMENT}/interview.parcel`);
const { default: packed, size } = await import(pathToFileURL(`${ELEMENT}/interview.parcel.js`));

test("the module is unpacked byte for byte, and the script holds it", async () => {
  const bytes = await unpack(packed);
  assert.ok(wasm.equals(bytes));
  assert.ok(WebAssembly.validate(bytes.subarray(0, size)));
  const script = await readFile(new URL("../../dist/icp-checker.js", import.meta.url), "utf8");
  assert.ok(script.includes(packed));
});

test("the page has its turn while the module is unpacked", async (t) => {
  let turns = 0;
  // On a clock that runs fast, so that it does not hang on how fast the machine is.
  let time = 0;
  t.mock.method(performance, "now", () => (time += 20));
  const ticking = setInterval(() => turns++);
  await unpack(packed);
  clearInterval(ticking);
  assert.ok(turns > 10, `${turns} turns`);
});

/** The packed text with one letter changed. */
const changed = (at) => packed.slice(0, at) + (packed[at] === "A" ? "B" : "A") + packed.slice(at + 1);

for (const [name, text] of [
  ["a changed length", changed(4)],
  ["a length beyond all measure", changed(0)],
  ["a changed checksum", changed(8)],
  ["a change in the midst", changed(packed.length >> 1)],
  ["a lost end", packed.slice(0, packed.length >> 2 << 1)],
  ["a letter outside the alphabet", `${packed.slice(0, 99)}!${packed.slice(100)}`],
  ["nothing", ""],
]) {
  test(`${name} is noticed`, async () => {
    await assert.rejects(unpack(text));
  });
}
