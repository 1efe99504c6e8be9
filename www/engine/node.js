/** The engine in node, which fetches no files: the wasm beside this module is read. */
import { readFile } from "node:fs/promises";
import load from "./icp_checker.js";

export * from "./icp_checker.js";

/** What the other entry takes, and addresses of files. */
export default async function init(given) {
  const named = given && Object.getPrototypeOf(given) === Object.prototype ? given.module_or_path : given;
  const from = (await named) ?? new URL("icp_checker_bg.wasm", import.meta.url);
  const file = from instanceof URL && from.protocol === "file:";
  return load({ module_or_path: file ? await readFile(from) : from });
}
