/** Nothing that is seen jumps while a page gets ready, however slow the machine. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn, openPage, started } from "./support.js";

/** Browsers call less than 0.1 good. */
const MOST = 0.02;
const SLOWER = 4;
const WIDTHS = [360, 768, 1280];
/** Milliseconds until a page has to be there: how fast it is, is not asked here, and the machine may be busy with others. */
const PATIENCE = 180_000;

const { browser, site } = await started();

for (const [path, has] of [["/", true], ["/icp-checker.html", true], ["/embed.html", true], ["/outcomes/filing.vi.html", false], ["/rulebook.vi.html", false], ["/rulebook/notes.vi.html", false]]) {
  test(`${path} keeps its place`, async () => {
    for (const width of WIDTHS) {
      const { page, close } = await openPage(browser, { locale: "vi-VN", viewport: { width, height: 823 } });
      page.setDefaultTimeout(PATIENCE);
      const protocol = await page.context().newCDPSession(page);
      await protocol.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
      await page.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries()) window.shifts.push([value, ...sources.map(({ node }) => node?.nodeName)]);
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(`${site.origin}${path}`, { timeout: PATIENCE });
      if (has) await drawn(page);
      // What comes in sight last is there, and has been drawn.
      await page.waitForFunction(() => !("waiting" in document.documentElement.dataset));
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))));
      const shifts = await page.evaluate(() => window.shifts);
      const sum = shifts.reduce((whole, [value]) => whole + value, 0);
      assert.ok(sum < MOST, `${sum} at ${width}: ${JSON.stringify(shifts)}`);
      await close();
    }
  });
}
