/** What the build lays beside the scripts as `words.js`: what has to be known of the languages outside the module. */

/** The languages, the one for whoever speaks none of them first. */
export const LANGUAGES: string[];

/** Per language the title of a frame that holds the checker. */
export const FRAME_TITLES: Record<string, string>;

/** Per language what is said where the module does not run. */
export const FAILURE: Record<string, { text: string; broken: string; instead: string; restart: string }>;

/** What a frame of the checker may do, as the attribute `sandbox` says it. */
export const SANDBOX: string;
