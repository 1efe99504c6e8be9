/** What a situation is like is taken over in JavaScript as it is in Rust. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { situationsOf } from "../situations.js";

const BASES = ["bases.json", { site: { on: "2026-11-21", answers: { service: "website", topics: [] } }, app: { like: "site", provider: "linktom", answers: { service: "app", topics: null } } }];

const read = (...situations) => situationsOf([BASES, ["a.json", situations]])[0][1];

test("what a situation is like holds but for what it says itself", () => {
  const [b, a, c] = read({ name: "b", like: "a", on: "2018-03-01", answers: { age: "16" } }, { name: "a", like: "app", provider: null }, { name: "c", like: "app" });
  assert.deepEqual([b.answers, b.on, b.provider], [{ service: "app", age: "16" }, "2018-03-01", undefined]);
  assert.deepEqual([a.answers, a.on, a.provider], [{ service: "app" }, "2026-11-21", undefined]);
  assert.equal(c.provider, "linktom");
});

test("what is like nothing or like itself is named", () => {
  assert.throws(() => read({ name: "a", like: "boat" }), /a\.json «a»: is like «boat»/);
  assert.throws(() => read({ name: "a", like: "b" }, { name: "b", like: "a" }), /«b»: is like itself, by «a» → «b» → «a»/);
  assert.throws(() => read({ name: "site" }), /one name/);
});
