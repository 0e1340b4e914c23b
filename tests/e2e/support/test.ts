import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from 'playwright/test';
import { Faults } from './faults';

type Fixtures = {
  /** What a test may not meet, and what it says it will. */
  faults: Faults;
  /** Somebody else, or the same person on another device: a page in a browser of its own. */
  visitor: (options?: BrowserContextOptions) => Promise<Page>;
};

/** Playwright's test, that also fails on an error in the console, on a script that threw and on a page that scrolls sideways. */
export const test = base.extend<Fixtures>({
  faults: async ({ context }, use) => {
    const faults = new Faults();
    faults.watch(context);
    await use(faults);
    await faults.expectNone();
  },
  visitor: async ({ browser, faults }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      opened.push(context);
      faults.watch(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
  // The faults belong to every test, also to one that does not name them.
  page: async ({ faults: _watched, page }, use) => use(page),
});

export { expect } from 'playwright/test';
