// @ts-check
/**
 * The start page's builder of embed snippets: every choice rewrites the snippet, and shows in a preview beside it.
 */
import { FRAME_TITLES, SANDBOX } from "./words.js";

(() => {
  /** What the snippet shows for a host that is not known yet. */
  const PLACEHOLDER = "https://YOUR-HOST";
  /** An address of another origin is written as it is, but no longer than anybody needs. */
  const LONGEST = 2000;


  /**
   * @template {Element} T
   * @param {ParentNode} within @param {string} selector @param {new () => T} kind
   * @returns {T} the element that the page has there
   */
  function part(within, selector, kind) {
    const found = within.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`the page has no \`${selector}\``);
    return found;
  }

  /** @param {ParentNode} within @param {string} selector @returns {NodeListOf<HTMLElement>} */
  function blocks(within, selector) {
    return within.querySelectorAll(selector);
  }

  const builder = part(document, ".builder", HTMLFormElement);
  const output = part(builder, "[data-snippet]", HTMLElement);
  const preview = part(builder, "[data-preview]", HTMLElement);
  /** @param {string} name */
  const input = (name) => part(builder, `[name="${name}"]`, HTMLInputElement);
  /** @param {string} name */
  const list = (name) => part(builder, `[name="${name}"]`, HTMLSelectElement);

  /** @param {string} text as it may stand in HTML, between double quotes too */
  function escape(text) {
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  }

  /** @param {unknown} value as JavaScript that may stand in any script */
  function literal(value) {
    return JSON.stringify(value).replaceAll("<", "\\u003c");
  }

  /** Where these files are, once they are where others can load them from. */
  function host() {
    return location.protocol === "https:" ? new URL(".", location.href).href.replace(/\/$/, "") : PLACEHOLDER;
  }

  /** @returns {string | null} the address for questions as the checker would take it, null when it would not */
  function contact() {
    const text = input("contact-url").value.trim();
    if (text === "") return "";
    try {
      const url = new URL(text);
      return ["https:", "mailto:"].includes(url.protocol) && url.href.length <= LONGEST ? url.href : null;
    } catch {
      return null;
    }
  }

  /** @returns {keyof typeof SNIPPETS} the way of embedding that is chosen */
  function way() {
    return /** @type {keyof typeof SNIPPETS} */ (part(builder, '[name="way"]:checked', HTMLInputElement).value);
  }

  /** @returns {[string, string][]} the attributes that are not at their default */
  function attributes() {
    /** @type {[string, string][]} */
    const pairs = ["lang", "provider", "theme"].map((name) => [name, list(name).value]);
    const chosen = pairs.filter(([, value]) => value !== "");
    for (const name of ["compact", "hide-header"]) {
      if (input(name).checked) chosen.push([name, ""]);
    }
    const address = contact();
    if (address) chosen.push(["contact-url", address]);
    return chosen;
  }

  /** @param {[string, string][]} pairs @param {string} prefix @returns {string} each with a space before it */
  function written(pairs, prefix = "") {
    return pairs.map(([name, value]) => (value === "" ? ` ${prefix}${name}` : ` ${prefix}${name}="${escape(value)}"`)).join("");
  }

  /** @param {string} page @param {[string, string][]} pairs */
  function address(page, pairs) {
    const asked = new URLSearchParams(pairs).toString();
    return `${host()}/${page}${asked && "?"}${asked}`;
  }

  /** @param {string} name @param {string | undefined} integrity @param {string} more */
  function script(name, integrity, more = "") {
    const pinned = input("pin").checked ? `\n  integrity="${integrity}"\n  crossorigin="anonymous"` : "";
    return `<script src="${host()}/${name}"${pinned}${more} defer></script>`;
  }

  /** @satisfies {Record<string, (pairs: [string, string][]) => string>} */
  const SNIPPETS = {
    element: (pairs) => `${script("icp-checker.js", builder.dataset.scriptIntegrity)}\n<icp-checker${written(pairs)}></icp-checker>`,
    frame: (pairs) => script("embed.js", builder.dataset.frameIntegrity, written(pairs, "data-")),
    iframe: (pairs) => {
      const title = FRAME_TITLES[list("lang").value || document.documentElement.lang];
      return `<iframe src="${escape(address("embed.html", pairs))}"\n  title="${title}" width="100%" height="900"\n` +
        `  sandbox="${SANDBOX}"\n  allow="clipboard-write" referrerpolicy="no-referrer" loading="lazy"></iframe>`;
    },
    module: (pairs) => {
      const set = pairs.map(([name, value]) => `checker.setAttribute(${literal(name)}, ${literal(value)});\n`).join("");
      return `import "icp-checker";\n\nconst checker = document.createElement("icp-checker");\n${set}document.body.append(checker);`;
    },
    file: (pairs) => address("icp-checker.html", pairs.filter(([name]) => ["lang", "provider"].includes(name))),
  };

  const POLICIES = {
    element: () => `script-src ${host()} 'wasm-unsafe-eval'`,
    // Firefox asks the policy of the page around a frame also for the files that the frame saves.
    frame: () => `script-src ${host()}; frame-src ${host()} blob:`,
    iframe: () => `frame-src ${host()} blob:`,
    module: () => "script-src 'self' 'wasm-unsafe-eval'",
    file: () => "",
  };

  /** Shows what belongs to the chosen way, and hides the rest. @param {string} chosen */
  function arrange(chosen) {
    for (const block of blocks(builder, "[data-ways]")) block.hidden = !block.dataset.ways?.split(" ").includes(chosen);
    // A frame has no page around it whose look it could take.
    const framed = ["frame", "iframe"].includes(chosen);
    const ofHost = part(builder, '[name="theme"] [value="host"]', HTMLOptionElement);
    ofHost.disabled = framed;
    if (framed && ofHost.selected) list("theme").value = "";
  }

  /** The options of a list cannot hold a phrase per language, so they carry the others as data. */
  function translate() {
    const { lang } = document.documentElement;
    for (const option of blocks(builder, "option[data-words]")) {
      option.textContent = JSON.parse(option.dataset.words ?? "{}")[lang];
      option.lang = lang;
    }
  }

  function update() {
    const chosen = way();
    arrange(chosen);
    const wrong = contact() === null;
    input("contact-url").setAttribute("aria-invalid", String(wrong));
    part(builder, "#contact-wrong", HTMLElement).hidden = !wrong;
    output.textContent = SNIPPETS[chosen](attributes());
    part(builder, "[data-policy]", HTMLElement).textContent = POLICIES[chosen]();
    say(null);
    if (preview.firstElementChild) configure(preview.firstElementChild);
  }

  /** @param {Element} checker takes the choices as they are now */
  function configure(checker) {
    const pairs = new Map(attributes());
    if (!pairs.has("lang")) pairs.set("lang", document.documentElement.lang);
    for (const name of ["lang", "provider", "theme", "compact", "hide-header", "contact-url"]) {
      const value = pairs.get(name);
      if (value === undefined) checker.removeAttribute(name);
      else if (checker.getAttribute(name) !== value) checker.setAttribute(name, value);
    }
  }

  /** A second interview is only drawn for those who come to see it. */
  function previewOnSight() {
    const sight = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      sight.disconnect();
      const checker = document.createElement("icp-checker");
      checker.setAttribute("heading-level", "4");
      configure(checker);
      preview.append(checker);
    });
    sight.observe(preview);
  }

  /** @param {"copied" | "selected" | null} what */
  function say(what) {
    for (const said of blocks(builder, "[data-said]")) said.hidden = said.dataset.said !== what;
  }

  /** Where the clipboard is refused, the text is selected and the keyboard does the rest. */
  async function copy() {
    say(null);
    try {
      await navigator.clipboard.writeText(output.textContent ?? "");
      say("copied");
    } catch {
      getSelection()?.selectAllChildren(output);
      say("selected");
    }
  }

  builder.addEventListener("input", update);
  builder.addEventListener("submit", (event) => event.preventDefault());
  part(builder, "[data-copy]", HTMLElement).addEventListener("click", copy);
  new MutationObserver(() => {
    translate();
    update();
  }).observe(document.documentElement, { attributeFilter: ["lang"] });

  translate();
  update();
  builder.hidden = false;
  for (const plain of blocks(document, ".plain")) plain.hidden = true;
  previewOnSight();
})();
