import { cpSync } from "node:fs";
import { build } from "esbuild";

await build({ entryPoints: ["main.js"], bundle: true, minify: true, format: "esm", outdir: "dist" });
cpSync("index.html", "dist/index.html");
// esbuild leaves addresses beside a module as they are, so the wasm is laid where the module looks for it.
cpSync("node_modules/icp-checker/engine/icp_checker_bg.wasm", "dist/icp_checker_bg.wasm");
