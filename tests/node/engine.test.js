/** The ES module in node: it loads from bytes, says the same as the native library byte for byte, and refuses what it does not know. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import * as engine from "../../dist/engine/icp_checker.js";
import { readSituations } from "../situations.js";

const DIST = new URL("../../dist/", import.meta.url);
const REPORTS = `${process.env.STAGE ?? "target/stage"}/reports`;
const LANGUAGES = ["en", "zh-Hans", "vi"];

const bytes = await readFile(new URL("engine/icp_checker_bg.wasm", DIST));

test("the module loads from bytes, at once and by promise, and any number of times", async () => {
  engine.initSync({ module: bytes });
  const other = await import("../../dist/engine/icp_checker.js?again");
  await other.default({ module_or_path: bytes });
  assert.equal(JSON.stringify(other.check({})), JSON.stringify(engine.check({})));
  engine.initSync({ module: bytes });
});

test("importing the element where there is no document is harmless", async () => {
  await import("../../dist/icp-checker.js");
});

for (const [file, situations] of await readSituations()) {
  test(`every situation in ${file} has the native report, in every language`, async () => {
    engine.initSync({ module: bytes });
    const lines = (await readFile(`${REPORTS}/${file}l`, "utf8")).trimEnd().split("\n");
    assert.equal(lines.length, situations.length * LANGUAGES.length);
    for (const [at, { name, answers, provider, on }] of situations.entries()) {
      for (const [offset, lang] of LANGUAGES.entries()) {
        const report = JSON.stringify(engine.check(answers, { provider, on, lang }));
        assert.equal(report, lines[at * LANGUAGES.length + offset], `${name} (${lang})`);
      }
    }
  });
}

test("the same answers give the same bytes, whatever was asked in between", async () => {
  engine.initSync({ module: bytes });
  const answers = { service: "website", "served-from": "mainland" };
  const options = { on: "2026-11-21" };
  const first = JSON.stringify(engine.check(answers, options));
  engine.check({ service: "app" }, { on: "2018-03-01" });
  assert.throws(() => engine.check({ service: "no-such-choice" }, options));
  assert.equal(JSON.stringify(engine.check(answers, options)), first);
});

test("what is not known is refused by name, and nothing breaks", async () => {
  engine.initSync({ module: bytes });
  const refused = [
    [{ "no-such-question": "yes" }, {}, "no-such-question"],
    [{ service: "no-such-choice" }, {}, "no-such-choice"],
    [{ service: ["website", "app"] }, {}, "service"],
    [{ activities: ["own-sales", "no-such-choice"] }, {}, "no-such-choice"],
    [{ service: 7 }, {}, "service"],
    [{ service: {} }, {}, "service"],
    [{}, { provider: "no-such-provider" }, "no-such-provider"],
    [{}, { lang: "fr" }, "fr"],
    [{}, { on: "2026-02-30" }, "2026-02-30"],
    [{}, { on: "yesterday" }, "yesterday"],
  ];
  for (const [answers, options, id] of refused) {
    assert.throws(
      () => engine.check(answers, options),
      (error) => error instanceof Error && error.message.includes(`\`${id}\``),
      JSON.stringify([answers, options]),
    );
  }
  for (const answers of [null, undefined, "website", 7, true, [], () => {}, [["service", "website"]]]) {
    assert.throws(
      () => engine.check(answers),
      (error) => error instanceof Error && error.message.includes("`answers`"),
      String(answers),
    );
  }
  for (const options of ["vi", 7, [], { lang: 7 }, { on: new Date() }, { provider: [] }, { language: "vi" }]) {
    assert.throws(() => engine.check({}, options), (error) => error instanceof Error && /`[a-z]+`/.test(error.message));
  }
  assert.equal(engine.check({}).outcome, null);
});

test("an open question may be absent, null or unknown", async () => {
  engine.initSync({ module: bytes });
  const options = { on: "2026-11-21" };
  const absent = JSON.stringify(engine.check({}, options));
  assert.equal(JSON.stringify(engine.check({ service: null, activities: null }, options)), absent);
  assert.equal(JSON.stringify(engine.check({ service: "unknown", activities: "unknown" }, options)), absent);
  assert.equal(JSON.stringify(engine.check({ service: undefined }, options)), absent);
  assert.equal(JSON.stringify(engine.check({}, { ...options, provider: undefined })), absent);
});

test("questions and rulebook come in every language with the same ids", async () => {
  engine.initSync({ module: bytes });
  const ids = LANGUAGES.map((lang) => engine.questions(lang).map(({ id, choices }) => [id, choices.map((choice) => choice.id)]));
  assert.deepEqual(ids[1], ids[0]);
  assert.deepEqual(ids[2], ids[0]);
  const rules = LANGUAGES.map((lang) => engine.rulebook(lang).rules.map(({ id }) => id));
  assert.ok(rules[0].length > 0);
  assert.deepEqual(rules[1], rules[0]);
  assert.deepEqual(rules[2], rules[0]);
});
