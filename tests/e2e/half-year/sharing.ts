import { expect } from 'playwright/test';
import { paths } from '@/lib/shared/paths';
import { heading } from '../support/forms';
import { type Cast, meetingOf } from './set-up';

/** Noor shows a reflection to Fenna by name: she reads it for the next meeting and asks a question, Sem sees nothing. */
export async function shareReflection(cast: Cast, number: number) {
  const { slug, fenna, noor, sem } = cast;
  const own = paths.reflection(slug, meetingOf(cast, number).id, 'meeting');
  await noor.open(own);
  await noor.pressAndRead('Deel met Fenna Smit', /^Ziet dit sinds/);
  const looksBackOn = paths.meeting(slug, meetingOf(cast, number + 1).id);
  await fenna.open(looksBackOn);
  await fenna.page.locator('#terugblik').getByRole('link', { name: 'Reflectie van Noor Bakker' }).click();
  await expect(heading(fenna.page, 'Noor Bakker kijkt terug op de bijeenkomst')).toBeVisible();
  await expect(fenna.page.getByText(`Het gesprek van keer ${number}.`)).toBeVisible();
  cast.shared = new URL(fenna.page.url()).pathname;
  await fenna.page.getByLabel('Wat verraste je?').check();
  await fenna.pressAndRead('Stel deze vraag', 'Je vraag staat eronder.');
  await sem.open(looksBackOn);
  await expect(sem.page.locator('#terugblik')).toHaveCount(0);
  await noor.open(own);
  await expect(noor.page.getByText('Wat verraste je?')).toBeVisible();
  await noor.open(paths.ownSharing(slug));
  await expect(noor.page.getByRole('listitem').filter({ hasText: 'Fenna Smit' })).toBeVisible();
}

/** One click, and it is gone for her: the page, the meeting and the dashboard. */
export async function withdrawReflection(cast: Cast) {
  const { slug, fenna, noor, shared } = cast;
  await fenna.open(paths.cohort(slug, cast.cohort));
  await expect(fenna.page.locator(`a[href="${shared}"]`)).not.toHaveCount(0);
  await noor.open(paths.ownSharing(slug));
  await noor.page.getByRole('button', { name: /^Trek in.*Fenna Smit$/ }).click();
  await expect(noor.page.getByText('Ingetrokken. Het is nu niet meer te zien.')).toBeVisible();
  expect((await fenna.page.goto(shared))?.status()).toBe(404);
  for (const page of [
    paths.cohort(slug, cast.cohort),
    paths.home(slug),
    paths.meeting(slug, meetingOf(cast, 3).id),
  ]) {
    await fenna.open(page);
    await expect(fenna.page.locator(`a[href="${shared}"]`)).toHaveCount(0);
  }
}
