import { paths } from '@/lib/shared/paths';
import type { World } from '../isolation/world';
import { press } from './support/forms';
import { cameBackAs } from './support/people';
import { expect, test } from './support/test';
import { aWorld } from './support/world';

/** Something that just happened, written down on a phone between two lessons. */
let world: World;
test.beforeAll(async () => {
  world = await aWorld();
});

test('one field and a button, seen without scrolling; a video asks whether everyone agreed; gone when asked', async ({
  page,
}) => {
  const { slug, people } = world;
  const field = page.getByLabel('Wat gebeurde er?');
  await cameBackAs(page, people.halfway);
  await page.goto(paths.notes(slug));
  await expect(page.getByRole('heading', { name: 'Je hebt nog niets opgeschreven' })).toBeVisible();
  await expect(field).toBeInViewport();
  await press(page, 'Bewaar');
  await expect(field).toHaveAccessibleDescription(/Vul dit in/);
  await field.fill('Ze begon zelf over de orde.');
  await press(page, 'Bewaar');
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
  await expect(field).toHaveValue('');

  await field.fill('Een stukje van de les.');
  await page.getByText('Voeg een link of video toe').click();
  await page.getByLabel('Adres van de link').fill('https://youtu.be/abc');
  await press(page, 'Bewaar');
  await expect(page.locator('.error-summary')).toContainText('Dit is een video.');
  await expect(field).toHaveValue('Een stukje van de les.');
  await page.getByLabel(/vindt het goed/).check();
  await press(page, 'Bewaar');
  await expect(page.getByRole('link', { name: 'Bekijk de video' })).toBeVisible();

  await page.getByRole('link', { name: /Pas aan of deel ?: Ze begon zelf/ }).click();
  await press(page, 'Deel met je groep');
  await expect(page.getByText('Gedeeld.')).toBeVisible();
  await page.getByText('Verwijder', { exact: true }).click();
  await press(page, 'Ja, verwijder');
  await expect(page.getByText('Je ervaring is verwijderd')).toBeVisible();
  await expect(page.getByText('Ze begon zelf over de orde.')).toHaveCount(0);
  await page.goto(paths.ownSharing(slug));
  await expect(page.getByRole('heading', { name: 'Je deelt nu niets' })).toBeVisible();
});
