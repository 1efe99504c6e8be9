// @ts-check
/**
 * Places the checker as a sandboxed frame where this script stands.
 *
 * The frame has an origin of its own that can reach nothing of the page's; all that ever comes out is its height.
 */
import { FRAME_TITLES, SANDBOX } from "./words.js";

(() => {
  const PASSED_ON = ["lang", "theme", "provider", "on", "hide-header", "compact", "heading-level", "contact-url"];
  const LOWEST = 200;
  const HIGHEST = 20000;

  /** Marks the frames that are ours: a page that is drawn anew from a copy of itself has them already. */
  const OURS = "data-icp-checker";

  /** Where the window keeps that it listens, however often this script runs. */
  const LISTENING = Symbol.for("icp-checker: heights");

  /** @param {HTMLScriptElement} script @returns {string} the profile in `data-profile`: JSON, or `#` and the id of the element that holds it */
  function profile(script) {
    const value = script.dataset.profile ?? "";
    return value.startsWith("#") ? document.getElementById(value.slice(1))?.textContent ?? "" : value;
  }

  /** @param {HTMLScriptElement} script @returns {URL} the frame's page, with the script's data attributes as its query */
  function address(script) {
    const url = new URL("embed.html", script.src);
    for (const name of PASSED_ON) {
      const value = script.getAttribute(`data-${name}`);
      if (value !== null) url.searchParams.set(name, value);
    }
    // No browser sends the fragment to a server.
    const json = profile(script);
    if (json) url.hash = String(new URLSearchParams({ profile: json }));
    return url;
  }

  /** @param {HTMLScriptElement} script @returns {HTMLIFrameElement} */
  function make(script) {
    const frame = document.createElement("iframe");
    const lang = script.getAttribute("data-lang") ?? document.documentElement.lang;
    const known = Object.keys(FRAME_TITLES).find((tag) => tag.slice(0, 2) === lang.slice(0, 2).toLowerCase());
    frame.title = known ? FRAME_TITLES[known] : FRAME_TITLES[Object.keys(FRAME_TITLES)[0]];
    frame.setAttribute(OURS, "");
    frame.setAttribute("sandbox", SANDBOX);
    frame.setAttribute("allow", "clipboard-write");
    frame.setAttribute("referrerpolicy", "no-referrer");
    frame.width = "100%";
    frame.height = "640";
    frame.src = address(script).href;
    // `width` and `height` are presentational hints, which no policy on styles refuses; a border is not, so it is set from script.
    frame.style.border = "0";
    return frame;
  }

  /** @param {HTMLScriptElement} script */
  function place(script) {
    if (!document.head.contains(script)) {
      if (!script.nextElementSibling?.hasAttribute(OURS)) script.after(make(script));
      return;
    }
    // Nothing is seen in a head, where tools that add scripts put them: there the frame ends the page.
    const append = () => {
      document.body.append(make(script));
    };
    if (document.body) append();
    else document.addEventListener("DOMContentLoaded", append, { once: true });
  }

  function listen() {
    if (LISTENING in window) return;
    Object.defineProperty(window, LISTENING, { value: true });
    addEventListener("message", ({ source, origin, data }) => {
      const height = data?.icpHeight;
      if (origin !== "null" || !Number.isFinite(height)) return;
      const frames = /** @type {HTMLIFrameElement[]} */ (Array.from(document.querySelectorAll(`iframe[${OURS}]`)));
      const frame = frames.find(({ contentWindow }) => contentWindow === source);
      if (frame) frame.height = String(Math.ceil(Math.min(Math.max(height, LOWEST), HIGHEST)));
    });
  }

  listen();
  if (document.currentScript instanceof HTMLScriptElement) {
    place(document.currentScript);
    return;
  }
  // A module is not told which script it is: then it is every one of this name, each once.
  const scripts = Array.from(document.scripts).filter(({ src }) => /\/embed\.js$/.test(src.replace(/[?#].*/s, "")));
  scripts.forEach(place);
  if (!scripts.length) console.warn("icp-checker: no script of the page leads to `embed.js`, expected one where the frame belongs");
})();
