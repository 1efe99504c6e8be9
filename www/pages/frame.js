// @ts-check
/**
 * The inside of the frame, run before the element is: sets the element's attributes and profile from the address and reports its height, and only its height.
 */
(() => {
  const TAKEN = ["lang", "theme", "provider", "on", "hide-header", "compact", "heading-level"];
  const framed = parent !== window;
  const checker = document.querySelector("icp-checker");
  if (!checker) return;
  const query = new URLSearchParams(location.search);

  // Only the page around it may put words or addresses here: opened by itself, a link would show anybody's under this
  // host's name.
  for (const name of framed ? [...TAKEN, "contact-url"] : TAKEN) {
    const value = query.get(name);
    if (value !== null) checker.setAttribute(name, value);
  }
  const profile = new URLSearchParams(location.hash.slice(1)).get("profile");
  if (profile && framed) checker.profile = profile;
  const lang = query.get("lang");
  if (lang) document.documentElement.lang = lang;

  /** The receiver is unknown (no referrer is sent), and a height is no secret: hence the star. */
  function report() {
    parent.postMessage({ icpHeight: Math.ceil(document.documentElement.getBoundingClientRect().height) }, "*");
  }
  // A browser too old for it is too old for the checker: the links that it shows instead need no more room.
  if (window.ResizeObserver) new ResizeObserver(report).observe(document.documentElement);
})();
