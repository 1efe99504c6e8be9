// @ts-check
/**
 * Places the checker as a sandboxed frame where this script stands.
 *
 * The frame has an origin of its own that can reach nothing of the page's; all that ever comes out is its height.
 */
import { FRAME_TITLES } from "./words.js";

(() => {
  const PASSED_ON = ["lang", "theme", "provider", "on", "hide-header", "compact", "heading-level", "contact-url"];
  const LOWEST = 200;
  const HIGHEST = 20000;

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

  /** @param {HTMLScriptElement} script */
  function place(script) {
    const frame = document.createElement("iframe");
    const lang = script.getAttribute("data-lang") ?? document.documentElement.lang;
    const known = Object.keys(FRAME_TITLES).find((tag) => tag.slice(0, 2) === lang.slice(0, 2).toLowerCase());
    frame.title = known ? FRAME_TITLES[known] : Object.values(FRAME_TITLES)[0];
    frame.setAttribute("sandbox", "allow-scripts allow-downloads allow-modals allow-popups");
    frame.setAttribute("allow", "clipboard-write");
    frame.setAttribute("referrerpolicy", "no-referrer");
    frame.width = "100%";
    frame.height = "640";
    frame.src = address(script).href;
    // `width` and `height` are presentational hints, which no policy on styles refuses; a border is not, so it is set from script.
    frame.style.border = "0";
    addEventListener("message", (event) => {
      if (event.source !== frame.contentWindow || event.origin !== "null") return;
      const height = event.data?.icpHeight;
      if (!Number.isFinite(height)) return;
      frame.height = String(Math.ceil(Math.min(Math.max(height, LOWEST), HIGHEST)));
    });
    script.after(frame);
  }

  if (document.currentScript instanceof HTMLScriptElement) place(document.currentScript);
})();
