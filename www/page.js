/**
 * The self-test page's own script: shows one language, and takes up a saved link.
 */
(() => {
  const LANGUAGES = ["en", "zh-Hans", "vi"];
  const checker = document.querySelector("icp-checker");

  /** @param {string | null | undefined} tag */
  function known(tag) {
    return tag ? LANGUAGES.find((lang) => lang.slice(0, 2) === tag.slice(0, 2).toLowerCase()) : undefined;
  }

  /** @param {string} lang */
  function show(lang) {
    document.documentElement.lang = lang;
    document.documentElement.dataset.lang = lang;
    for (const link of document.querySelectorAll("a[hreflang]")) {
      if (link.hreflang === lang) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    checker?.setAttribute("lang", lang);
  }

  // Asked for in the address first, then what the browser prefers, then English.
  const query = new URLSearchParams(location.search);
  show([query.get("lang"), ...navigator.languages].map(known).find(Boolean) ?? "en");
  for (const name of ["provider", "on"]) {
    if (checker && query.has(name)) checker.setAttribute(name, query.get(name));
  }

  // Switching in place keeps the answers, which a fresh page would lose.
  for (const link of document.querySelectorAll("a[hreflang]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      show(link.hreflang);
    });
  }

  // A saved result lives in the fragment, which no browser sends to a server.
  const code = location.hash.slice(1);
  if (checker && code) customElements.whenDefined("icp-checker").then(() => checker.restore(code));
})();
