/** The element in Vue's templates: `import type {} from "icp-checker/vue"` once makes Vue know it, with its attributes and events. */
import type { HTMLAttributes, PublicProps } from "vue";
import type { ErrorDetail, IcpCheckerAttributes, IcpCheckerElement, ResultDetail, StepDetail } from "./icp-checker.js";

/** What a template sets on the element, and which of its events it hears. */
export interface IcpCheckerProps extends IcpCheckerAttributes, PublicProps, Omit<HTMLAttributes, keyof IcpCheckerAttributes> {
  onIcpReady?: (event: CustomEvent<Record<string, never>>) => void;
  onIcpStep?: (event: CustomEvent<StepDetail>) => void;
  onIcpResult?: (event: CustomEvent<ResultDetail>) => void;
  onIcpError?: (event: CustomEvent<ErrorDetail>) => void;
}

declare module "vue" {
  interface GlobalComponents {
    "icp-checker": new () => IcpCheckerElement & { $props: IcpCheckerProps };
  }
}
