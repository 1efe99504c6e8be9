// @ts-check
/**
 * The pages of the rulebook: leads on to the chapter where a place of the address stands, and searches all chapters.
 *
 * Both read an index that the page holds asleep, in a template, and that is loaded once it is needed.
 */
(() => {
  /** A search shows no more than so many places. */
  const MOST = 50;

  /**
   * What the index says: per chapter its page, its heading, its own anchor, and the places in it, each with its anchor,
   * its text (none where the place before it says the same), what is searched as well, and the language of the text
   * where it is another than the page's.
   *
   * @typedef {[anchor: string, text?: string, also?: string, lang?: string]} Listed
   * @typedef {[page: string, heading: string, anchor: string, places: Listed[]][]} Index
   * @typedef {{ href: string, anchor: string, heading: string, text: string, lang: string, searched: string }} Place
   */

  const template = /** @type {HTMLTemplateElement} */ (document.getElementById("rulebook-index"));
  const folder = template.dataset.folder ?? "";

  /** @type {Promise<Place[]> | undefined} */
  let loaded;

  /** Letters without marks, as people type them in a hurry. @param {string} text */
  function plain(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");
  }

  /** @param {Index} index @returns {Place[]} */
  function placesOf(index) {
    /** @type {Place[]} */
    const places = [];
    for (const [page, heading, own, listed] of index) {
      places.push({ href: folder + page, anchor: own, heading: "", text: heading, lang: "", searched: plain(heading) });
      let said = heading;
      for (const [anchor, text = "", also = "", lang = ""] of listed) {
        said = text || said;
        places.push({ href: `${folder}${page}#${anchor}`, anchor, heading, text: said, lang, searched: plain(`${text} ${also} ${anchor}`) });
      }
    }
    return places;
  }

  /** Every place of every chapter; the index is loaded once. */
  function load() {
    if (!loaded) {
      const copy = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
      const script = /** @type {HTMLScriptElement} */ (copy.firstElementChild);
      loaded = new Promise((done, failed) => {
        script.addEventListener("load", () => done(placesOf(/** @type {Window & { RULEBOOK?: Index }} */ (window).RULEBOOK ?? [])));
        script.addEventListener("error", failed);
      });
      document.head.append(copy);
    }
    return loaded;
  }

  /** An address may be older than the page on which its place stands now. */
  function arrive() {
    let wanted = location.hash.slice(1);
    try {
      wanted = decodeURIComponent(wanted);
    } catch {
      // Then it is a name as it stands.
    }
    if (!wanted || document.getElementById(wanted)) return;
    load().then((places) => {
      const place = places.find(({ anchor }) => anchor === wanted);
      if (place) location.replace(place.href);
    }, () => {});
  }

  /** @param {Place} place */
  function shown({ href, heading, text, lang, anchor }) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = href;
    link.textContent = text;
    if (lang) link.lang = lang;
    const where = document.createElement("div");
    where.className = "muted";
    where.textContent = heading && `${heading} · `;
    const name = document.createElement("code");
    name.textContent = anchor;
    where.append(name);
    item.append(link, where);
    return item;
  }

  /** @param {HTMLInputElement} field */
  function search(field) {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    const list = /** @type {HTMLElement} */ (document.getElementById("places"));
    const told = /** @type {HTMLElement} */ (document.getElementById("found"));
    const contents = /** @type {HTMLElement} */ (document.getElementById("chapters"));
    list.hidden = words.length === 0;
    contents.hidden = !list.hidden;
    if (list.hidden) {
      told.textContent = "";
      return;
    }
    const typed = field.value;
    load().then((places) => {
      // Somebody who types faster than the index loads has the last word.
      if (field.value !== typed) return;
      const matching = places.filter(({ searched }) => words.every((word) => searched.includes(word)));
      // A rule that says what its heading says is not told twice.
      const found = matching.filter(({ text, heading }, at) => !at || text !== matching[at - 1].text || heading !== matching[at - 1].heading);
      // Whose text begins with what was typed comes first.
      const begins = (/** @type {Place} */ { text }) => Number(plain(text).startsWith(words[0]));
      found.sort((one, other) => begins(other) - begins(one));
      list.replaceChildren(...found.slice(0, MOST).map(shown));
      const { found: all = "", more = "", none = "" } = /** @type {HTMLElement} */ (field.closest("[role=search]")).dataset;
      const form = found.length > MOST ? more : found.length ? all : none;
      told.textContent = form.replace("{0}", String(found.length)).replace("{1}", String(MOST));
    }, () => {});
  }

  arrive();
  addEventListener("hashchange", arrive);
  const field = /** @type {HTMLInputElement | null} */ (document.getElementById("search"));
  if (field) {
    document.documentElement.dataset.search = "";
    // The index is there by the time something is typed.
    field.addEventListener("focus", () => load().catch(() => {}));
    field.addEventListener("input", () => search(field));
    // A browser that comes back to the page brings back what was typed.
    addEventListener("pageshow", () => {
      if (field.value) search(field);
    });
  }
})();
