/** The JSON Schema of profiles takes what the module takes, and refuses what a schema can refuse. */
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";

const PROFILES = new URL("../profiles/", import.meta.url);

const read = async (path) => JSON.parse(await readFile(path, "utf8"));
const schema = await read(new URL("../../dist/profile.schema.json", import.meta.url));
const bad = await read(new URL("bad.json", PROFILES));
const good = (await readdir(new URL("good/", PROFILES))).sort();

// Strict: a keyword that the schema misspells is an error and not an idle word.
const valid = new Ajv({ strict: true, allErrors: true }).compile(schema);

test("there are three good profiles and a hundred bad ones", () => {
  assert.ok(good.length >= 3);
  assert.ok(bad.filter((profile) => profile.schema !== false).length >= 100);
});

for (const name of good) {
  test(`the schema takes ${name}`, async () => {
    assert.ok(valid(await read(new URL(`good/${name}`, PROFILES))), JSON.stringify(valid.errors));
  });
}

test("the schema refuses every bad profile that it has words for", () => {
  for (const { name, profile, fill, schema: known } of bad) {
    if (known === false) continue;
    const text = fill ? profile.replace("@@", () => fill[0].repeat(fill[1])) : profile;
    assert.equal(valid(JSON.parse(text)), false, name);
  }
});
