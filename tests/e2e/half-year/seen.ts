import { expect, type Page } from 'playwright/test';
import { paths } from '@/lib/shared/paths';
import { textOf } from '../support/forms';
import type { Cast } from './set-up';

const phases = [
  'Leervragen oproepen',
  'Onderzoekende dialoog',
  'Samen ontwerpen',
  'Toepassen in de praktijk',
  'Reflecteren',
] as const;
export type Phase = 1 | 2 | 3 | 4 | 5;

/** The weeks of practice; and after the last of six looking back. */
export function phaseAfter(number: number): Phase {
  return number === 6 ? 5 : 4;
}

/** The large ring and its list on a participant's first page, which is open. */
export async function expectRing(page: Page, phase: Phase, round: number) {
  const here = page.locator('.phases li.here');
  await expect(here).toHaveCount(1);
  expect(await textOf(here)).toContain(phases[phase - 1]);
  expect(await page.locator('.ring.l .centre').textContent()).toBe(`Ronde ${round}`);
}

/** Where the group is, for everyone of the cast on their own first page. */
export async function expectPlace({ slug, fenna, noor, sem }: Cast, phase: Phase, round: number) {
  for (const mentor of [noor, sem]) {
    await mentor.open(paths.home(slug));
    await expectRing(mentor.page, phase, round);
  }
  await fenna.open(paths.home(slug));
  await expectLedPlace(fenna.page, phase, round);
}

/** The ring on the first page of who leads the group, which is open. */
export async function expectLedPlace(page: Page, phase: Phase, round: number) {
  const place = page.locator('.next-step .then');
  await expect(place).toContainText(phases[phase - 1] as string);
  await expect(place.locator('.centre')).toHaveText(`Ronde ${round}`);
}

/** The one thing to do, on the first page of this person, which is open. */
export async function expectStep(page: Page, title: string) {
  await expect(page.locator('.next-step h1')).toHaveText(title);
}

/** What the dashboard, which is open, says about someone under this heading. */
export function cellOf(page: Page, name: string, step: string) {
  return page.getByRole('row', { name }).locator(`[data-step="${step}"]`);
}

/** What asks for attention on the dashboard, which is open. */
export function attention(page: Page) {
  return page.locator('#aandacht');
}
