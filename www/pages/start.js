/**
 * The start page's builder of embed snippets: every choice rewrites the snippet, and shows in a preview beside it.
 */
import { FRAME_TITLES } from "./words.js";

(() => {
  /** What the snippet shows for a host that is not known yet. */
  const PLACEHOLDER = "https://YOUR-HOST";
  const SANDBOX = "allow-scripts allow-downloads allow-modals allow-popups";
  /** An address of another origin is written as it is, but no longer than anybody needs. */
  const LONGEST = 2000;

  const builder = document.querySelector(".builder");
  const field = (name) => builder.querySelector(`[name="${name}"]`);
  const output = builder.querySelector("[data-snippet]");
  const preview = builder.querySelector("[data-preview]");

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
    const text = field("contact-url").value.trim();
    if (text === "") return "";
    try {
      const url = new URL(text);
      return ["https:", "mailto:"].includes(url.protocol) && url.href.length <= LONGEST ? url.href : null;
    } catch {
      return null;
    }
  }

  /** @returns {string} the way of embedding that is chosen */
  function way() {
    return builder.querySelector('[name="way"]:checked').value;
  }

  /** @returns {[string, string][]} the attributes that are not at their default */
  function attributes() {
    const texts = ["lang", "provider", "theme"].map((name) => [name, field(name).value]).filter(([, value]) => value !== "");
    const flags = ["compact", "hide-header"].filter((name) => field(name).checked).map((name) => [name, ""]);
    const address = contact();
    return [...texts, ...flags, ...(address ? [["contact-url", address]] : [])];
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

  /** @param {string} name @param {string} integrity @param {string} more */
  function script(name, integrity, more = "") {
    const pinned = field("pin").checked ? `\n  integrity="${integrity}"\n  crossorigin="anonymous"` : "";
    return `<script src="${host()}/${name}"${pinned}${more} defer></script>`;
  }

  const SNIPPETS = {
    element: (pairs) => `${script("icp-checker.js", builder.dataset.scriptIntegrity)}\n<icp-checker${written(pairs)}></icp-checker>`,
    frame: (pairs) => script("embed.js", builder.dataset.frameIntegrity, written(pairs, "data-")),
    iframe: (pairs) => {
      const title = FRAME_TITLES[field("lang").value || document.documentElement.lang];
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
    frame: () => `script-src ${host()}; frame-src ${host()}`,
    iframe: () => `frame-src ${host()}`,
    module: () => "script-src 'self' 'wasm-unsafe-eval'",
    file: () => "",
  };

  /** Shows what belongs to the chosen way, and hides the rest. */
  function arrange(chosen) {
    for (const part of builder.querySelectorAll("[data-ways]")) part.hidden = !part.dataset.ways.split(" ").includes(chosen);
    // A frame has no page around it whose look it could take.
    const framed = ["frame", "iframe"].includes(chosen);
    const ofHost = field("theme").querySelector('[value="host"]');
    ofHost.disabled = framed;
    if (framed && ofHost.selected) field("theme").value = "";
  }

  /** The options of a list cannot hold a phrase per language, so they carry the others as data. */
  function translate() {
    const { lang } = document.documentElement;
    for (const option of builder.querySelectorAll("option[data-words]")) {
      option.textContent = JSON.parse(option.dataset.words)[lang];
      option.lang = lang;
    }
  }

  function update() {
    const chosen = way();
    arrange(chosen);
    const wrong = contact() === null;
    field("contact-url").setAttribute("aria-invalid", String(wrong));
    builder.querySelector("#contact-wrong").hidden = !wrong;
    output.textContent = SNIPPETS[chosen](attributes());
    builder.querySelector("[data-policy]").textContent = POLICIES[chosen]();
    say(null);
    if (preview.firstElementChild) configure(preview.firstElementChild);
  }

  /** @param {Element} checker takes the choices as they are now */
  function configure(checker) {
    const pairs = new Map(attributes());
    if (!pairs.has("lang")) pairs.set("lang", document.documentElement.lang);
    for (const name of ["lang", "provider", "theme", "compact", "hide-header", "contact-url"]) {
      if (!pairs.has(name)) checker.removeAttribute(name);
      else if (checker.getAttribute(name) !== pairs.get(name)) checker.setAttribute(name, pairs.get(name));
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
    for (const said of builder.querySelectorAll("[data-said]")) said.hidden = said.dataset.said !== what;
  }

  /** Where the clipboard is refused, the text is selected and the keyboard does the rest. */
  async function copy() {
    say(null);
    try {
      await navigator.clipboard.writeText(output.textContent);
      say("copied");
    } catch {
      getSelection().selectAllChildren(output);
      say("selected");
    }
  }

  builder.addEventListener("input", update);
  builder.addEventListener("submit", (event) => event.preventDefault());
  builder.querySelector("[data-copy]").addEventListener("click", copy);
  new MutationObserver(() => {
    translate();
    update();
  }).observe(document.documentElement, { attributeFilter: ["lang"] });

  translate();
  update();
  builder.hidden = false;
  for (const plain of document.querySelectorAll(".plain")) plain.hidden = true;
  previewOnSight();
})();
