// What a content system does: its theme around what an author has pasted into a block of HTML.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

mkdirSync("published");
writeFileSync("published/index.html", readFileSync("theme.html", "utf8").replace("<!-- content -->", readFileSync("block.html", "utf8")));
