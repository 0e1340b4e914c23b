import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { expect, type Page } from 'playwright/test';

/** Half of what `axe.source` is, which a browser reads anew on every page. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules of WCAG 2.2 A and AA that a machine can check, in light or in dark. */
export async function expectAccessible(page: Page, what: string, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  expect.soft(await problems(page), `${what}, ${colorScheme}`).toEqual([]);
}

/** "color-contrast: Elements must … at .hint (#777 on #fff …)". Our pages have no frames: axe runs where it looks. */
async function problems(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const violations = await page.evaluate(async (runOnly) => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
    return (await run({ runOnly, resultTypes: ['violations'] })).violations;
  }, levels);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help}, at ${target.join(' ')}. ${(failureSummary ?? '').replace(/\s+/g, ' ')}`,
    ),
  );
}
