/**
 * The inside of the frame: sets the element's attributes from the address and reports its height, and only its height.
 */
(() => {
  const TAKEN = ["lang", "theme", "provider", "on", "hide-header", "compact", "heading-level", "contact-url"];
  const checker = document.querySelector("icp-checker");
  const query = new URLSearchParams(location.search);

  for (const name of TAKEN) {
    const value = query.get(name);
    if (value !== null) checker.setAttribute(name, value);
  }
  if (query.get("lang")) document.documentElement.lang = query.get("lang");

  /** The receiver is unknown (no referrer is sent), and a height is no secret: hence the star. */
  function report() {
    parent.postMessage({ icpHeight: Math.ceil(document.documentElement.getBoundingClientRect().height) }, "*");
  }
  new ResizeObserver(report).observe(document.documentElement);
})();
