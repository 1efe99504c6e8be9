/** The element in JSX: `import type {} from "icp-checker/react"` once makes React know it, with its attributes and events. */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { ErrorDetail, IcpCheckerAttributes, IcpCheckerElement, ResultDetail, StepDetail } from "./icp-checker.js";

/** What React sets on the element, and which of its events it hears. */
export interface IcpCheckerProps extends IcpCheckerAttributes, Omit<DetailedHTMLProps<HTMLAttributes<IcpCheckerElement>, IcpCheckerElement>, keyof IcpCheckerAttributes> {
  "onicp-ready"?: (event: CustomEvent<Record<string, never>>) => void;
  "onicp-step"?: (event: CustomEvent<StepDetail>) => void;
  "onicp-result"?: (event: CustomEvent<ResultDetail>) => void;
  "onicp-error"?: (event: CustomEvent<ErrorDetail>) => void;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "icp-checker": IcpCheckerProps;
    }
  }
}
