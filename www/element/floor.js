// @ts-check
/**
 * What is said where the checker cannot run: in a browser below the floor, which can do no more than read this script,
 * and on a page that does not let it run. Only what every browser has that reads this syntax may be used here.
 */
import { FAILURE } from "./words.js";

/** Where the static pages lie, beside this script; empty where it came out of a bundle. */
const HOME = typeof document === "undefined" ? "" : home(document.currentScript);

/** @param {HTMLOrSVGScriptElement | null} script @returns {string} */
function home(script) {
  const address = script instanceof HTMLScriptElement ? script.src : "";
  const found = /^(.*\/)icp-checker(\.[0-9a-f]+)?\.js([?#].*)?$/.exec(address);
  return found ? found[1] : "";
}

/** @returns {string} what this browser lacks of what the element is made of, empty for nothing; node makes no elements */
export function lacking() {
  if (typeof window === "undefined") return "";
  if (!window.customElements) return "custom elements";
  try {
    void new CSSStyleSheet();
  } catch (cause) {
    return "style sheets made by a script";
  }
  if (!("adoptedStyleSheets" in Document.prototype)) return "style sheets of a shadow root";
  return "hasOwn" in Object ? "" : "functions of 2022";
}

/** @param {string | null | undefined} tag @returns {string | null} the language of ours that a language tag means */
export function language(tag) {
  const start = String(tag).slice(0, 2).toLowerCase();
  return Object.keys(FAILURE).filter((known) => known.slice(0, 2) === start)[0] || null;
}

/** @param {Element} element the element's own language, its page's, the visitor's, and the first of ours last */
export function languageOf(element) {
  const around = element.closest("[lang]");
  const tags = [around && around.getAttribute("lang"), ...(navigator.languages || [navigator.language])];
  return tags.map(language).filter(Boolean)[0] || Object.keys(FAILURE)[0];
}

/** @param {Element} element @param {"text" | "broken"} what @returns {HTMLElement} the words, as a page may style them */
export function excuse(element, what) {
  const lang = languageOf(element);
  const message = document.createElement("p");
  message.setAttribute("part", "failure");
  message.setAttribute("role", "alert");
  message.setAttribute("lang", lang);
  message.setAttribute("dir", "ltr");
  message.textContent = FAILURE[lang][what];
  // Children are the page's own way to say more.
  if (what === "text" && HOME && !element.firstElementChild) {
    const link = document.createElement("a");
    link.href = `${HOME}index.html?lang=${lang}#${lang}`;
    link.textContent = FAILURE[lang].instead;
    message.appendChild(document.createTextNode(" "));
    message.appendChild(link);
  }
  return message;
}

/** @param {HTMLElement} host @param {string} type @param {object} detail */
export function dispatch(host, type, detail) {
  host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

/** Says it in every element of the page, also in one that comes later, and tells the page. @param {string} message what is lacking */
export function excuseAll(message) {
  const told = new WeakSet();
  const look = () => {
    /** @type {HTMLElement[]} */
    const found = Array.from(document.querySelectorAll("icp-checker"));
    found.filter((one) => !told.has(one)).forEach((one) => {
      told.add(one);
      one.appendChild(excuse(one, "text"));
      dispatch(one, "icp-error", { reason: "unavailable", message });
    });
  };
  const begin = () => {
    look();
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
}
