// @ts-check
/**
 * The custom element `<icp-checker>`: a thin skin that unpacks the wasm once per page and hands a
 * shadow root to the Rust class that draws the interview.
 *
 * `interview.js`, `interview.parcel.js`, the wasm and the styles packed, and `words.js`, the words that must be there
 * when the wasm is not, are laid beside this file by the build.
 */
import initialise, { Interview, __wbg_reset_state as resetInstance } from "./interview.js";
import packed, { size } from "./interview.parcel.js";
import { dispatch, excuse, excuseAll, lacking, language, languageOf } from "./floor.js";
import { unpack } from "./unpack.js";
import { FAILURE } from "./words.js";

/** What this browser lacks, if anything. */
const lack = lacking();

/**
 * Every attribute, with the values it takes; a function answers whether a free value will do.
 *
 * @type {Record<string, null | string[] | ((value: string) => boolean)>}
 */
const ATTRIBUTES = {
  "lang": null,
  "theme": ["auto", "light", "dark", "host"],
  "provider": null,
  "on": (value) => /^\d{4}-\d{2}-\d{2}$/.test(value),
  "hide-header": () => true,
  "compact": () => true,
  "heading-level": ["1", "2", "3", "4", "5", "6"],
  "contact-url": (value) => ["https:", "mailto:"].includes(scheme(value)),
  "link-url": (value) => ["https:", "http:", "file:"].includes(scheme(value)),
  "expose-answers": () => true,
};

/** Those of which only counts whether they are there. */
const FLAGS = ["hide-header", "compact", "expose-answers"];

/** A profile of more letters has too many bytes whatever they are: no more need be handed over to be refused. */
const LONGEST_PROFILE = 65_536;

/** @type {Promise<unknown> | undefined} shared by all elements of the page */
let instance;

/** @type {Set<Checker>} the elements now in a document, which all share one instance */
const living = new Set();

/** @param {string} value @returns {string} the scheme of an address, empty when it is none */
function scheme(value) {
  try {
    return new URL(value).protocol;
  } catch {
    return "";
  }
}

/** The styles of every element; they come in the same parcel as the wasm. Node, where this may be imported, has none. */
const sheet = lack || typeof window === "undefined" ? null : new CSSStyleSheet();

/** Turns the text inside this script back into a running module, without a request, once the page itself is read. */
async function start() {
  if (document.readyState === "loading") {
    await new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }));
  }
  const bytes = await unpack(packed);
  sheet?.replaceSync(new TextDecoder().decode(bytes.subarray(size)));
  return initialise({ module_or_path: await WebAssembly.compile(bytes.subarray(0, size)) });
}

/** Unpacks and compiles on first use: a page that only loads the script pays nothing. */
function ready() {
  instance ??= start();
  return instance;
}

/** @param {Element} element @param {string} name @returns {string | null} what the interview is told; null means the default */
function setting(element, name) {
  const value = element.getAttribute(name);
  if (name === "lang") {
    if (value && !language(value)) warn(name, value);
    return languageOf(element);
  }
  if (value === null) return null;
  const allowed = ATTRIBUTES[name];
  if (!allowed || (Array.isArray(allowed) ? allowed.includes(value) : allowed(value))) return value;
  warn(name, value);
  return null;
}

/** @param {string} name @param {string} value */
function warn(name, value) {
  console.warn(`icp-checker: unknown value \`${value}\` for attribute \`${name}\`, using the default`);
}

/** @param {unknown} cause what was thrown, whatever it is @returns {string} */
function reasonOf(cause) {
  return String(/** @type {any} */ (cause)?.message ?? cause);
}

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name @param {Partial<HTMLElementTagNameMap[K]> | { part: string }} properties @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[K]}
 */
function node(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** @param {string} description what `www/element/src/element.rs` wrote @returns {DocumentFragment} the elements it describes */
function draw(description) {
  const whole = document.createDocumentFragment();
  /** @type {DocumentFragment | Element} what is being filled */
  let at = whole;
  /** @param {Element} made */
  const enter = (made) => (at = at.appendChild(made));
  /** @type {((piece: string) => unknown)[]} */
  const marks = [
    (name) => enter(document.createElement(name)),
    (name) => enter(document.createElementNS("http://www.w3.org/2000/svg", name)),
    (attribute) => {
      const sign = attribute.indexOf("=");
      if (at instanceof Element) at.setAttribute(attribute.slice(0, sign), attribute.slice(sign + 1));
    },
    (text) => at.append(text),
    () => (at = at.parentElement ?? whole),
  ];
  for (const piece of description.split(/(?=[\x01-\x05])/)) marks[piece.charCodeAt(0) - 1]?.(piece.slice(1));
  return whole;
}

/** Milliseconds of drawing and laying out between two pictures. */
const SLICE = 8;

/** Calls back once the page has shown what is drawn; one that nobody sees shows nothing, and is not waited for. @param {() => void} work */
function afterPicture(work) {
  let waiting = true;
  const once = () => {
    if (waiting) work();
    waiting = false;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 100);
}

/** Hands over a file: made here, named here, and forgotten once the browser has it. @param {string} name @param {string} type @param {string} content */
function save(name, type, content) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  node("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Opens the browser's own window for printing. @returns {boolean} whether it has begun to: many apps only show pages */
function print() {
  let begun = false;
  const begin = () => {
    begun = true;
  };
  addEventListener("beforeprint", begin);
  window.print?.();
  removeEventListener("beforeprint", begin);
  return begun;
}

/** A window of less width is a phone's. */
const NARROW = 600;

/** How far from the top of a phone something may begin. */
const REACH = 160;

/** Leads whoever listens or uses the keyboard to an element, and whoever looks to where it begins. @param {Element | null} found */
function lead(found) {
  if (!(found instanceof HTMLElement)) return;
  // By itself a browser would put it in the middle of the window, and what belongs to it below.
  found.focus({ preventScroll: true });
  if (found instanceof HTMLTextAreaElement) found.select();
  const begin = () => found.scrollIntoView({ block: found.matches("button, input, textarea") ? "nearest" : "start" });
  if (parent === window) {
    const { top } = found.getBoundingClientRect();
    // A phone shows little below what begins in the middle of it.
    if (top < 0 || top > (innerWidth < NARROW ? REACH : innerHeight / 2)) begin();
    return;
  }
  // Only the browser knows which part of a frame is in sight.
  const sight = new IntersectionObserver(([entry]) => {
    sight.disconnect();
    if (!entry || entry.intersectionRatio < 1) begin();
  });
  sight.observe(found);
}

/** The same letters for the same name, however it is typed: without capitals, tones, gaps and marks. @param {string} text */
const plain = (text) => text.toLowerCase().normalize("NFD").replace(/[\p{M}\p{P}\s]/gu, "").replaceAll("đ", "d");

/** Whether a name is what somebody is typing: anywhere in one of Chinese letters, else from the beginning of a word. @param {string} name @param {string} typed */
function fits(name, typed) {
  if (/\p{Script=Han}/u.test(typed)) return name.includes(typed);
  return name.split(" ").some((_, at, words) => plain(words.slice(at).join("")).startsWith(typed));
}

/** Leaves those choices that have a name like what is typed, and one that is chosen. @param {HTMLInputElement} field @returns {HTMLInputElement[]} those that fit */
function sift(field) {
  const typed = plain(field.value);
  const within = field.closest("fieldset");
  const found = [];
  for (const choice of /** @type {NodeListOf<HTMLElement>} */ (within?.querySelectorAll("[data-names]") ?? [])) {
    const input = choice.querySelector("input");
    const fit = choice.dataset.names?.split("|").some((name) => fits(name, typed)) ?? false;
    choice.hidden = !fit && !input?.checked;
    if (fit && input) found.push(input);
  }
  const said = within?.querySelector(".found");
  if (said instanceof HTMLElement) {
    const text = (found.length ? said.dataset.some?.replace("{0}", String(found.length)) : said.dataset.none) ?? "";
    said.textContent = typed && text;
  }
  return found;
}

/** Goes from the field to what was found: down to the first, with Enter to the only one, which is chosen. @param {KeyboardEvent} event @param {HTMLInputElement} field */
function pick(event, field) {
  if (event.isComposing || !["ArrowDown", "Enter"].includes(event.key)) return;
  event.preventDefault();
  const [first, second] = sift(field);
  if (event.key === "Enter" && (second || !plain(field.value))) return;
  if (event.key === "Enter") first?.click();
  first?.focus();
}

/** Where answers are kept, if the visitor asks for it. */
const KEPT = "icp-checker";

/** @returns {string | undefined} what is kept, empty for nothing; undefined where a page may keep nothing */
function kept() {
  try {
    return localStorage.getItem(KEPT) ?? "";
  } catch {
    return undefined;
  }
}

/** @param {string | undefined} code what to keep; undefined forgets it @returns {boolean} whether that could be done */
function keep(code) {
  try {
    if (code) localStorage.setItem(KEPT, code);
    else localStorage.removeItem(KEPT);
    return true;
  } catch {
    return false;
  }
}

/** Importing this where there is no document is harmless: the class is then never defined. */
const Base = typeof HTMLElement === "undefined" ? /** @type {typeof HTMLElement} */ (class {}) : HTMLElement;

class Checker extends Base {
  static observedAttributes = Object.keys(ATTRIBUTES);

  // An error in a handler of the view reaches nobody else. What broke off inside the instance leaves it locked,
  // so after any error every element is asked whether it still answers.
  static {
    if (typeof window !== "undefined") {
      addEventListener("error", () => {
        for (const checker of living) checker.#ask((interview) => interview.answers());
      });
    }
  }

  /** @type {Interview | null} */
  #interview = null;
  #code = "";
  /** Whether the code is that of this element before it was taken out, which nobody has to be told. */
  #left = false;
  /** @type {string | null | undefined} undefined until it is set, or looked for among the children */
  #profile = undefined;
  /** @type {ShadowRoot | null} */
  #root = null;
  #failed = false;

  /** The short code of the answers so far, for a link. */
  get answers() {
    return this.#ask((interview) => interview.answers()) ?? this.#code;
  }

  /** Takes up a short code; before the checker is ready the code is kept until it is. @param {string} code */
  restore(code) {
    this.#code = String(code);
    return this.#ask((interview) => interview.restore(this.#code, true)) ?? !this.#interview;
  }

  /** Which step of the visitor's way is shown, from 0. */
  get position() {
    return this.#ask((interview) => interview.position()) ?? 0;
  }

  /** Shows another step of the way, as Back and Forward do; answers which one it is. @param {number} position */
  go(position) {
    return this.#ask((interview) => interview.go(Number(position) || 0)) ?? 0;
  }

  /** A provider's own words, as JSON or as what it stands for; null for none. What is refused becomes null. */
  get profile() {
    return this.#profile ?? null;
  }

  /** @param {string | object | null | undefined} value */
  set profile(value) {
    try {
      this.#profile = typeof value === "string" ? value : value == null ? null : String(JSON.stringify(value));
    } catch (cause) {
      this.#profile = null;
      this.#refuse(reasonOf(cause));
    }
    if (this.#interview) this.#supply();
  }

  connectedCallback() {
    living.add(this);
    this.#adopt();
    if (!this.#root) this.#attach();
    ready().then(() => this.#open(), (cause) => this.#fail("unavailable", cause));
  }

  disconnectedCallback() {
    // Moving an element disconnects it for a moment: only one that stays away gives its memory back.
    queueMicrotask(() => {
      if (this.isConnected) return;
      living.delete(this);
      this.#close();
    });
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (this.#interview) this.#ask((interview) => interview.set(name, setting(this, name)));
  }

  #attach() {
    const root = (this.#root = this.attachShadow({ mode: "open" }));
    if (sheet) root.adoptedStyleSheets = [sheet];
    root.append(node("slot", {}));
    // The view tells of a panic in the midst of it: the instance must not be called again.
    this.addEventListener("icp-error", ({ detail }) => {
      if (this.#failed || detail?.reason !== "panic") return;
      for (const checker of living) checker.#fail("panic", detail, checker === this);
    });
  }

  #open() {
    if (this.#interview || !this.isConnected) return;
    /** @type {Record<string, string>} */
    const options = {};
    for (const name of Object.keys(ATTRIBUTES)) {
      const value = setting(this, name);
      if (value !== null) options[name] = value;
    }
    const container = node("div", { className: "icp" });
    /** @param {Event} event @returns {HTMLInputElement | null} the field to look for a choice, if it is heard of that */
    const field = ({ target }) => (target instanceof HTMLInputElement && target.type === "search" ? target : null);
    container.addEventListener("input", (event) => {
      const found = field(event);
      if (found) sift(found);
    });
    container.addEventListener("keydown", (event) => {
      const found = field(event);
      if (found) pick(event, found);
    });
    this.#failed = false;
    this.#root?.replaceChildren(container);
    try {
      this.#interview = new Interview(this, container, this.#hands(container), options);
    } catch (cause) {
      this.#fail("panic", cause);
      return;
    }
    if (this.#profile === undefined) {
      this.#profile = this.querySelector(":scope > script[type='application/json'][slot=profile]")?.textContent ?? null;
    }
    if (this.#profile !== null) this.#supply();
    if (this.#code) this.#ask((interview) => interview.restore(this.#code, !this.#left));
    this.#left = false;
  }

  /**
   * What the module asks this side to do; what goes out of the element, each only after the visitor asked for it.
   *
   * @param {HTMLElement} container @returns {import("./interview.js").HostFunctions}
   */
  #hands(container) {
    /** @param {boolean} done */
    const copied = (done) => this.#ask((interview) => interview.copied(done));
    /** @param {string} text */
    const copy = (text) => {
      // Outside a secure page there is no clipboard at all.
      const written = navigator.clipboard?.writeText(text) ?? Promise.reject();
      written.then(() => copied(true), () => copied(false));
    };
    // What breaks off here has been called from inside the module, which may have believed it done.
    /** @param {string} description */
    const make = (description) => {
      try {
        return draw(description);
      } catch (cause) {
        for (const checker of living) checker.#fail("panic", cause);
        throw cause;
      }
    };
    let waiting = false;
    const wait = () => {
      if (!waiting) afterPicture(proceed);
      waiting = true;
    };
    const proceed = () => {
      waiting = false;
      const until = performance.now() + SLICE;
      /** @type {boolean | undefined} */
      let more = container.isConnected;
      while (more && performance.now() < until) {
        more = this.#ask((interview) => interview.proceed());
        // Asked for its height, the page lays out what was drawn, which takes longer than drawing it.
        void container.offsetHeight;
      }
      if (more) wait();
      else container.style.minHeight = "";
    };
    const later = () => {
      wait();
      // What is read far below must not run away while the page is shorter for a moment.
      const { top, height } = container.getBoundingClientRect();
      container.style.minHeight = `${height}px`;
      return top < 0;
    };
    /** @param {string} selector */
    const focus = (selector) => lead(container.querySelector(selector));
    return { draw: make, later, save, copy, print, focus, kept, keep };
  }

  /** Takes up the properties that were set on the element before it became one of ours. */
  #adopt() {
    for (const name of ["profile", ...Object.keys(PROPERTIES)]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  /** Hands the profile over; the module answers what is wrong with one that it refuses. */
  #supply() {
    const json = this.#profile?.slice(0, LONGEST_PROFILE + 1);
    const message = this.#ask((interview) => interview.profile(json));
    if (message === undefined) return;
    this.#profile = null;
    this.#refuse(message);
  }

  /** The checker goes on without a profile that is refused. @param {string} message */
  #refuse(message) {
    console.warn(`icp-checker: ${message}`);
    dispatch(this, "icp-error", { reason: "profile", message });
  }

  #close() {
    if (!this.#interview) return;
    this.#code = this.#ask((interview) => interview.code()) ?? "";
    this.#left = true;
    this.#interview?.free();
    this.#interview = null;
  }

  /**
   * Calls into the wasm; what is thrown out of it has poisoned the one instance that all elements share.
   *
   * @template T
   * @param {(interview: Interview) => T} question @returns {T | undefined}
   */
  #ask(question) {
    try {
      return this.#interview ? question(this.#interview) : undefined;
    } catch (cause) {
      for (const checker of living) checker.#fail("panic", cause);
      return undefined;
    }
  }

  /** @param {"unavailable" | "panic"} reason @param {unknown} cause @param {boolean} told whether the page knows already */
  #fail(reason, cause, told = false) {
    if (this.#failed) return;
    this.#failed = true;
    this.#interview = null;
    const broken = reason === "panic";
    this.#root?.replaceChildren(excuse(this, broken ? "broken" : "text"), broken ? this.#restart(FAILURE[languageOf(this)].restart) : node("slot", {}));
    if (!told) dispatch(this, "icp-error", { reason, message: reasonOf(cause) });
  }

  /** A button that puts a fresh instance under every element of the page; answers that broke it are not taken up again. @param {string} label */
  #restart(label) {
    const button = node("button", { type: "button" }, label);
    button.addEventListener("click", () => {
      resetInstance();
      keep(undefined);
      for (const checker of living) {
        checker.#code = "";
        checker.#open();
      }
    });
    return button;
  }
}

/** @type {Record<string, string>} the attributes by the names of their properties; `lang` is one of every element */
const PROPERTIES = {};
for (const name of Object.keys(ATTRIBUTES).slice(1)) {
  const property = name.replace(/-./g, (found) => found.slice(1).toUpperCase());
  PROPERTIES[property] = name;
  Object.defineProperty(Checker.prototype, property, {
    configurable: true,
    enumerable: true,
    /** @this {HTMLElement} */
    get() {
      return FLAGS.includes(name) ? this.hasAttribute(name) : this.getAttribute(name) ?? "";
    },
    /** @this {HTMLElement} @param {unknown} value */
    set(value) {
      // Frameworks hand an attribute without a value over as an empty text.
      const text = FLAGS.includes(name) ? (value || value === "" ? "" : null) : value == null ? null : String(value);
      if (text === null) this.removeAttribute(name);
      else this.setAttribute(name, text);
    },
  });
}

if (lack) excuseAll(lack);
else if (typeof window !== "undefined" && !customElements.get("icp-checker")) customElements.define("icp-checker", Checker);
