/** The engine's wasm, where an import of it gives the compiled module, as in Cloudflare's workers: hand it to `initSync`. */
declare const compiled: WebAssembly.Module;
export default compiled;
