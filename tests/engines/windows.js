/**
 * One window in each engine, with the same few things to do in it: each driver has its own words for them.
 *
 * `CANNOT` lists what a driver cannot do, so that the table of the journeys says it.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { Builder, Capabilities, Key } from "selenium-webdriver";

/** How long anything may take on a busy machine, in milliseconds. */
const PATIENCE = 30_000;

/** What a driver cannot do: the journey that needs it says so instead of passing. */
export const CANNOT = {
  Chromium: {},
  Firefox: {},
  WebKit: {
    console: "WebKitWebDriver hands no console over: what the page complains of is not seen",
    "single file: files": "after a file saved from a page on a disk MiniBrowser draws no more pictures: not tried",
  },
};

/** Waits in the page until what it does after a step, such as moving it into sight, is done. */
export const settled = (window) =>
  window.run(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20)));
        setTimeout(done, 500);
      }),
  );

/** Runs `work` until it answers something, and says what was waited for when it never does. */
export async function until(what, work) {
  const end = Date.now() + PATIENCE;
  let found;
  for (;;) {
    try {
      found = await work();
    } catch (failure) {
      // A page on its way to another has nothing to ask.
      if (Date.now() > end) throw failure;
    }
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((done) => setTimeout(done, 25));
  }
}

/** A window that puppeteer drives: Chromium by the DevTools protocol, Firefox by WebDriver BiDi. */
class Puppet {
  constructor(page, errors) {
    this.page = page;
    this.place = page.mainFrame();
    this.errors = errors;
  }

  goto(url) {
    this.place = this.page.mainFrame();
    return this.page.goto(url, { waitUntil: "load", timeout: PATIENCE });
  }

  back() {
    return this.page.evaluate(() => history.back());
  }

  /** What a function answers in the page, or in the frame that was entered. */
  run(work, ...values) {
    return this.place.evaluate(work, ...values);
  }

  /** Presses the mouse on the element that a function answers. */
  async click(find, ...values) {
    const handle = await this.place.evaluateHandle(find, ...values);
    await handle.asElement().click();
    await handle.dispose();
  }

  press(key) {
    return this.page.keyboard.press(key);
  }

  async paste() {
    await this.page.keyboard.down("Control");
    await this.page.keyboard.press("v");
    await this.page.keyboard.up("Control");
  }

  /** Goes into a frame of the page. */
  async enter(selector) {
    const handle = await until(`the frame ${selector}`, () => this.place.$(selector));
    this.place = await until("the frame's page", () => handle.contentFrame());
  }

  leave() {
    this.place = this.page.mainFrame();
  }
}

/** A window that WebDriver drives. */
class Driven {
  /** Nobody hears the console of this engine. */
  errors = [];

  /** The frame that was entered. */
  frame = null;

  constructor(driver) {
    this.driver = driver;
  }

  async goto(url) {
    this.frame = null;
    await this.driver.switchTo().defaultContent();
    await this.driver.get(url);
  }

  back() {
    return this.driver.executeScript("history.back()");
  }

  run(work, ...values) {
    return this.driver.executeScript(`return (${work}).apply(null, arguments)`, ...values);
  }

  async click(find, ...values) {
    const [element, middle] = await this.driver.executeScript(
      `const found = (${find}).apply(null, arguments);
       found.scrollIntoView({ block: "center" });
       const { top, height } = found.getBoundingClientRect();
       return [found, top + height / 2]`,
      ...values,
    );
    // What scrolls in a frame leaves the page around it where it is.
    if (this.frame) {
      await this.driver.switchTo().defaultContent();
      await this.driver.executeScript("scrollTo(0, arguments[0].getBoundingClientRect().top + scrollY + arguments[1] - innerHeight / 2)", this.frame, middle);
      await this.driver.switchTo().frame(this.frame);
    }
    // Between two commands a page can still move: it is pressed where it has stayed.
    let last;
    await until("what is pressed to stay where it is", async () => {
      const before = last;
      last = await this.driver.executeScript("return arguments[0].getBoundingClientRect().top", element);
      return last === before || undefined;
    });
    await element.click();
  }

  press(key) {
    return this.driver.actions().sendKeys(Key[key.toUpperCase()] ?? key).perform();
  }

  paste() {
    return this.driver.actions().keyDown(Key.CONTROL).sendKeys("v").keyUp(Key.CONTROL).perform();
  }

  async enter(selector) {
    const element = await until(`the frame ${selector}`, () => this.driver.executeScript(`return document.querySelector(${JSON.stringify(selector)})`));
    await this.driver.switchTo().frame(element);
    this.frame = element;
  }

  leave() {
    this.frame = null;
    return this.driver.switchTo().defaultContent();
  }
}

async function startPuppet(name, options) {
  const browser = await puppeteer.launch({ headless: true, ...options });
  const files = mkdtempSync(join(tmpdir(), "files-"));
  const open = async () => {
    const page = await browser.newPage();
    const errors = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(String(error)));
    return new Puppet(page, errors);
  };
  return { name, version: (await browser.version()).replace(/^[^\d]*/, ""), open, stop: () => browser.close(), files };
}

/** Everything that the engine saved since, by name. */
export async function saved(folder, count) {
  // A home has folders of its own.
  const whole = () => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && !/\.(part|crdownload|wkdownload)$/.test(entry.name)).map(({ name }) => name);
  await until(`${count} saved files`, () => whole().length >= count && whole().every((name) => readFileSync(join(folder, name)).length > 0));
  const found = Object.fromEntries(whole().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  for (const name of whole()) rmSync(join(folder, name));
  return found;
}

/** A folder for what an engine saves, and its end. */
const folder = (name) => {
  const path = mkdtempSync(join(tmpdir(), `${name}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

async function startChromium() {
  const files = folder("chromium");
  const engine = await startPuppet("Chromium", {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
    downloadBehavior: { policy: "allow", downloadPath: files.path },
  });
  return { ...engine, files: files.path, stop: () => engine.stop().finally(files.remove) };
}

async function startFirefox() {
  const files = folder("firefox");
  const engine = await startPuppet("Firefox", {
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    extraPrefsFirefox: {
      "browser.download.folderList": 2,
      "browser.download.dir": files.path,
      "browser.download.useDownloadDir": true,
      "browser.download.always_ask_before_handling_new_types": false,
      "browser.helperApps.neverAsk.saveToDisk": "text/plain,text/markdown,text/csv,application/json,text/calendar",
      "pdfjs.disabled": true,
    },
  });
  return { ...engine, files: files.path, stop: () => engine.stop().finally(files.remove) };
}

async function freePort() {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

async function startWebKit() {
  const files = folder("webkit");
  const port = await freePort();
  // A screen of its own, and a home of its own, into whose folder for downloads it saves.
  const server = spawn("xvfb-run", ["-a", "-s", "-screen 0 1280x1024x24", "WebKitWebDriver", `--port=${port}`], {
    stdio: "ignore",
    detached: true,
    env: { ...process.env, HOME: files.path, XDG_DOWNLOAD_DIR: files.path, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", LIBGL_ALWAYS_SOFTWARE: "1" },
  });
  const stopServer = () => {
    try {
      process.kill(-server.pid);
    } catch {
      // It has ended by itself.
    }
  };
  const capabilities = new Capabilities().setBrowserName("MiniBrowser").set("webkitgtk:browserOptions", {
    binary: process.env.MINIBROWSER ?? "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    args: ["--automation"],
  });
  const driver = await until("WebKitWebDriver", () => new Builder().disableEnvironmentOverrides().usingServer(`http://127.0.0.1:${port}/`).withCapabilities(capabilities).build());
  const version = (await driver.getCapabilities()).getBrowserVersion();
  await driver.manage().setTimeouts({ script: PATIENCE, pageLoad: PATIENCE });
  // There is one session, so there is one window.
  const only = new Driven(driver);
  const stop = async () => {
    await driver.quit().catch(() => {});
    stopServer();
    files.remove();
  };
  return { name: "WebKit", version, open: async () => only, stop, files: files.path };
}

/** How each engine is started. */
export const ENGINES = { Chromium: startChromium, Firefox: startFirefox, WebKit: startWebKit };
