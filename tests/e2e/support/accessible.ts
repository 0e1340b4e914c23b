import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules of WCAG 2.2 A and AA that a machine can check, in light or in dark. */
export async function expectAccessible(page: Page, what: string, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  expect.soft(await problems(axe(page).withTags(levels)), `${what}, ${colorScheme}`).toEqual([]);
}

/** Without frames there is nothing to collect on a page of axe's own. */
function axe(page: Page) {
  return new AxeBuilder({ page }).setLegacyMode(true);
}

/** "color-contrast: Elements must … at .hint (#777 on #fff …)" */
async function problems(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help}, at ${target.join(' ')}. ${(failureSummary ?? '').replace(/\s+/g, ' ')}`,
    ),
  );
}
