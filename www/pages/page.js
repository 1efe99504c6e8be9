// @ts-check
/**
 * What the standalone pages add to the element: the page's language, saved links, and the browser's own Back and Forward.
 *
 * It stands in the head, before the page is drawn, so that only one language is ever seen.
 */
import { LANGUAGES } from "./words.js";

(() => {
  /** What lies below the checker is hidden until the first question has its place, for so many milliseconds at most. */
  const PATIENCE = 4000;

  const query = new URLSearchParams(location.search);

  /** @param {string | null | undefined} tag @returns {string | undefined} the language of ours that a tag means */
  function known(tag) {
    return tag ? LANGUAGES.find((lang) => lang.slice(0, 2) === tag.slice(0, 2).toLowerCase()) : undefined;
  }

  // Asked for in the address first, then what the browser prefers, then the first of ours.
  const preferred = [query.get("lang"), ...navigator.languages].map((tag) => known(tag)).find(Boolean) ?? LANGUAGES[0];

  /** @returns {string} the language that is shown */
  function shown() {
    return document.documentElement.dataset.lang ?? preferred;
  }

  /** @returns {NodeListOf<HTMLAnchorElement>} the links that switch the language */
  function switches() {
    return document.querySelectorAll("nav a[hreflang]");
  }

  /** @param {string} lang */
  function show(lang) {
    document.documentElement.lang = lang;
    document.documentElement.dataset.lang = lang;
  }

  /** What the page says of its language outside the blocks that the style sheet shows and hides. @param {Element} checker */
  function tell(checker) {
    const lang = shown();
    for (const link of switches()) {
      if (link.hreflang === lang) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    const titled = document.querySelector(`[data-title][lang="${lang}"]`);
    document.title = titled?.getAttribute("data-title") ?? document.title;
    checker.setAttribute("lang", lang);
    checker.setAttribute("link-url", location.href.replace(/#.*/s, ""));
  }

  /** The entry of the browser's history that is shown now, told anew; a page from a disk may be refused one. @param {object} state */
  function replace(state) {
    try {
      const url = new URL(location.href);
      const lang = shown();
      if (lang !== preferred || url.searchParams.has("lang")) url.searchParams.set("lang", lang);
      history.replaceState(state, "", url);
    } catch {
      // Without entries of its own the page still has the checker's own way back.
    }
  }

  /** Switching in place keeps the answers, which a fresh page would lose. @param {Element} checker @param {() => object} state */
  function switchLanguages(checker, state) {
    for (const link of switches()) {
      link.addEventListener("click", (event) => {
        if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        show(link.hreflang);
        replace(state());
        tell(checker);
      });
    }
  }

  /**
   * One entry in the browser's history for each step of the interview. An entry holds its position and nothing else.
   *
   * @param {import("../element/icp-checker.js").IcpCheckerElement} checker
   * @returns {() => object} what the entry shown now is to hold
   */
  function followSteps(checker) {
    /** The position of the entry shown now, and of the first that is ours. */
    let current = 0;
    let bottom = 0;
    /** Where the interview is; going back in history takes a moment, in which it may move on. */
    let wanted = 0;
    let travelling = false;
    let begun = false;

    const state = () => ({ position: current });

    function settle() {
      if (wanted < current && current > bottom) {
        travelling = true;
        history.go(Math.max(wanted, bottom) - current);
        return;
      }
      try {
        while (wanted > current) {
          history.pushState({ position: current + 1 }, "");
          current += 1;
        }
      } catch {
        current = wanted;
      }
      // Below the first entry is another page: that entry then stands for the earlier step.
      bottom = Math.min(bottom, wanted);
      current = wanted;
      replace(state());
    }

    checker.addEventListener("icp-step", (event) => {
      const { position, stage } = event.detail;
      if (event.target !== checker || !Number.isInteger(position)) return;
      // On a phone the page's own opening would stand above every question.
      document.documentElement.toggleAttribute("data-begun", position > 0 || stage === "result");
      wanted = position;
      if (!begun) bottom = current = position;
      begun = true;
      if (!travelling) settle();
    });

    addEventListener("popstate", (event) => {
      const position = event.state?.position;
      // An entry without a position comes of a link within the page: the interview has not moved.
      if (Number.isInteger(position)) current = position;
      if (travelling || !Number.isInteger(position)) {
        travelling = false;
        settle();
        return;
      }
      bottom = Math.min(bottom, current);
      wanted = current;
      if (typeof checker.go !== "function") return;
      wanted = current = checker.go(current);
      replace(state());
    });

    return state;
  }

  /** A saved result lives in the fragment, which no browser sends to a server. @param {import("../element/icp-checker.js").IcpCheckerElement} checker */
  function takeUp(checker) {
    const code = location.hash.slice(1);
    if (code && !document.getElementById(code)) customElements.whenDefined("icp-checker").then(() => checker.restore(code));
  }

  /** What would be pushed down is not seen before it stands where it stays. */
  function wait() {
    const { dataset } = document.documentElement;
    dataset.waiting = "";
    const end = () => {
      delete dataset.waiting;
    };
    // First the question is laid out, then what is below it comes in sight.
    const soon = () => {
      requestAnimationFrame(() => setTimeout(end));
      if (document.hidden) end();
    };
    for (const type of ["icp-ready", "icp-error"]) addEventListener(type, soon, { once: true });
    setTimeout(end, PATIENCE);
  }

  show(preferred);
  wait();

  document.addEventListener("DOMContentLoaded", () => {
    const checker = document.querySelector("icp-checker");
    if (!checker) return;
    for (const name of ["provider", "on"]) {
      const value = query.get(name);
      if (value !== null) checker.setAttribute(name, value);
    }
    tell(checker);
    switchLanguages(checker, followSteps(checker));
    takeUp(checker);
    addEventListener("hashchange", () => takeUp(checker));
  });
})();
