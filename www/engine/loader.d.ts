/** The wasm as bytes, or already compiled. */
export type SyncInitInput = BufferSource | WebAssembly.Module;

/** Where the wasm may come from; without one, `icp_checker_bg.wasm` beside this module is loaded. */
export type InitInput = RequestInfo | URL | Response | SyncInitInput;

/** Instantiates the module at once; call this or the default export before any other function. */
export function initSync(module: { module: SyncInitInput } | SyncInitInput): unknown;

/** Instantiates the module; call this or `initSync` before any other function. */
export default function init(
  module_or_path?: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>,
): Promise<unknown>;
