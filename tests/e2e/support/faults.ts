import { type BrowserContext, expect, type Page } from 'playwright/test';

/** Collects what goes wrong on the pages of a test without anyone looking at it. */
export class Faults {
  #found: string[] = [];
  #expected: RegExp[] = [];
  #looking: Promise<void>[] = [];

  watch(context: BrowserContext) {
    context.on('console', (message) => {
      if (message.type() === 'error')
        this.#found.push(`console of ${message.page()?.url()}: ${message.text()}`);
    });
    context.on('weberror', (error) =>
      this.#found.push(`script of ${error.page()?.url()}: ${error.error().stack}`),
    );
    context.on('page', (page) => page.on('load', () => this.#looking.push(this.#measure(page))));
  }

  /** A browser writes an error in its console for an answer of 400 and more; a test that asks for one says so. */
  expect(words: RegExp) {
    this.#expected.push(words);
  }

  async expectNone() {
    await Promise.all(this.#looking);
    expect(this.#found.filter((fault) => !this.#expected.some((words) => words.test(fault)))).toEqual([]);
  }

  async #measure(page: Page) {
    // A page that is left at once cannot be measured, and has not been looked at either.
    const wide = await page.evaluate(widest).catch(() => null);
    if (wide) this.#found.push(`${page.url()} scrolls sideways: ${wide}`);
  }
}

/** What reaches beyond the screen, or null when nothing does; with all of the page laid out, for whoever looks after it. */
function widest() {
  const everything = new CSSStyleSheet();
  everything.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, everything];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return null;
  const beyond = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  const names = beyond
    .slice(0, 3)
    .map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`);
  return `${scrollWidth} px on ${clientWidth}, by ${names.join(', ')}`;
}
