import "icp-checker";
import type { IcpCheckerElement } from "icp-checker";
import type {} from "icp-checker/react";
import init, { type Report, check } from "icp-checker/engine";
import wasm from "icp-checker/engine/icp_checker_bg.wasm";
import { createRef } from "react";

const element = createRef<IcpCheckerElement>();

export const page = (
  <main>
    <icp-checker ref={element} lang="en" provider="alibaba-cloud" hide-header compact={false} heading-level={3} className="wide" style={{ width: "40em" }} profile={{ version: 1 }} onicp-result={({ detail }) => detail.outcome satisfies string} onicp-error={({ detail }) => detail.reason satisfies "unavailable" | "panic" | "profile"} />
    {/* @ts-expect-error: no such theme */}
    <icp-checker theme="blue" />
    {/* @ts-expect-error: no such attribute */}
    <icp-checker providers="alibaba-cloud" />
    {/* @ts-expect-error: a step names no outcome */}
    <icp-checker onicp-step={({ detail }) => detail.outcome} />
  </main>
);

export async function outcome(): Promise<Report["outcome"]> {
  await init({ module_or_path: wasm satisfies WebAssembly.Module });
  element.current?.restore("");
  return check({ service: "website" }).outcome;
}
