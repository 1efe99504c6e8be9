/** The situations of `cases/`, each with what it is like written out; read by the same rules as `support/src/situations.rs`. */
import { readFile, readdir } from "node:fs/promises";

const CASES = new URL("cases/", import.meta.url);
const BASES = "bases.json";

/** What a situation says with everything that it is like: day, provider and answers. */
function resolve(one, known, way) {
  let all = { answers: {} };
  if (one.like !== undefined) {
    const other = known.get(one.like);
    const place = `tests/cases/${one.file} «${one.name}»`;
    if (!other) throw new Error(`${place}: is like «${one.like}», and nothing in tests/cases is called so`);
    if (way.includes(one.like)) throw new Error(`${place}: is like itself, by «${[...way, one.like].join("» → «")}»`);
    all = resolve(other, known, [...way, one.like]);
  }
  const { on = all.on, provider = all.provider } = one;
  const answers = Object.entries({ ...all.answers, ...one.answers }).filter(([, answer]) => answer !== null);
  return { on, provider: provider ?? undefined, answers: Object.fromEntries(answers) };
}

/** The situations of files given as `[name, content]`, by file, in order. */
export function situationsOf(files) {
  const named = ([file, content]) => (file === BASES ? Object.entries(content).map(([name, base]) => ({ ...base, file, name })) : content.map((one) => ({ ...one, file })));
  const all = files.flatMap(named);
  const known = new Map(all.map((one) => [one.name, one]));
  if (known.size < all.length) throw new Error("tests/cases: two situations have one name");
  const resolved = (one) => ({ ...one, ...resolve(one, known, [one.name]) });
  return files.filter(([file]) => file !== BASES).map(([file]) => [file, all.filter((one) => one.file === file).map(resolved)]);
}

/** Every situation of every file, as `[file, situations]`, in the order of their names. */
export async function readSituations() {
  const names = (await readdir(CASES)).filter((name) => name.endsWith(".json")).sort();
  return situationsOf(await Promise.all(names.map(async (name) => [name, JSON.parse(await readFile(new URL(name, CASES), "utf8"))])));
}
