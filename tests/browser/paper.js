/** What is printed, as the browser prints it. */

/** A sheet with the margins that browsers leave by themselves. */
const SHEET = { format: "A4", margin: { top: "1cm", right: "1cm", bottom: "1cm", left: "1cm" } };

/** How many pages the page shown prints: each is an object of its own in what Chromium writes. */
export async function printed(page) {
  const pdf = await page.pdf(SHEET);
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
