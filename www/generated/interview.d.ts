/** What the build makes of `www/element/src/lib.rs` and lays beside the element as `interview.js`. */

/** The functions that the module is handed. */
export interface HostFunctions {
  draw(description: string): DocumentFragment;
  later(): boolean;
  save(name: string, type: string, content: string): void;
  copy(text: string): void;
  print(): boolean;
  focus(selector: string): void;
  kept(): string | undefined;
  keep(code?: string): boolean;
}

/** One interview in one element. */
export class Interview {
  constructor(host: HTMLElement, container: Element, hostFunctions: HostFunctions, options: Record<string, string>);
  answers(): string;
  code(): string;
  copied(done: boolean): void;
  free(): void;
  go(position: number): number;
  position(): number;
  proceed(): boolean;
  profile(json: string | undefined): string | undefined;
  restore(code: string, announced: boolean): boolean;
  set(name: string, value: string | null): void;
}

/** Makes the instance of a compiled module. */
export default function initialise(source: { module_or_path: WebAssembly.Module }): Promise<unknown>;

/** Forgets the instance, so that a fresh one can take its place. */
export function __wbg_reset_state(): void;
