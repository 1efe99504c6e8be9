import "icp-checker";
import init, { check } from "icp-checker/engine";

// The engine without any interface: it finds its wasm beside itself, where the bundler has put it.
await init();
document.documentElement.dataset.outcome = check({ service: "website", "served-from": "hong-kong" }).outcome;
