/**
 * Adds a throw-away language to a copy of the source: one folder, copied from another, and one line.
 *
 * A few of its words are marked, so that a page can be seen to speak it.
 */
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

export const LANGUAGE = "xx";
export const OWN_NAME = "A fourth language";
export const MARK = "⟦xx⟧ ";

/** Per file of the folder, what stands before a word that is marked. */
const MARKED = {
  "interface.rs": [/title: "/],
  "pages.rs": [/rulebook: "/],
  "questions.rs": [/Service:\s*"/],
  "start.rs": [/question: "/, /lead: "/],
};

async function edit(file, change) {
  const before = await readFile(file, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`nothing to change in ${file}`);
  await writeFile(file, after);
}

async function add(source) {
  const texts = join(source, "src/texts");
  const folder = join(texts, LANGUAGE);
  await cp(join(texts, "en"), folder, { recursive: true });
  for (const [name, words] of Object.entries(MARKED)) {
    for (const word of words) await edit(join(folder, name), (text) => text.replace(word, (found) => found + MARK));
  }
  const line = `    Xx ${LANGUAGE} "${LANGUAGE}" "${OWN_NAME}";\n`;
  await edit(join(source, "src/texts.rs"), (text) => text.replace(/languages! \{[^}]*/, (list) => list + line));
}

if (process.argv[2]) await add(process.argv[2]);
