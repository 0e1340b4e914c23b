import type { Page } from 'playwright/test';
import { paths } from '@/lib/shared/paths';
import type { World } from '../isolation/world';
import { press } from './support/forms';
import { cameBackAs } from './support/people';
import { expect, test } from './support/test';
import { aWorld } from './support/world';

/** Duos: proposed, by hand, one of three, and what is left when somebody goes. Each test is the next chapter. */
test.describe.configure({ mode: 'serial', timeout: 90_000 });

let world: World;
test.beforeAll(async () => {
  world = await aWorld();
});

const duosOf = (page: Page) => page.getByRole('main').getByRole('listitem');
const open = async (page: Page) => {
  await cameBackAs(page, world.people.leader);
  await page.goto(paths.duos(world.slug, world.cohort));
};

test('a proposal is one until it is saved; three people are one trio, and know it', async ({ page }) => {
  const { slug, cohort, people } = world;
  await open(page);
  await expect(page.getByRole('heading', { name: 'Er zijn nog geen duo’s' })).toBeVisible();
  await page.getByRole('link', { name: 'Maak een voorstel' }).click();
  await expect(page.getByText('Dit is een voorstel')).toBeVisible();
  await expect(page.getByLabel(people.ready.name)).toHaveValue('1');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Er zijn nog geen duo’s' })).toBeVisible();
  await page.goForward();
  await press(page, 'Bewaar de duo’s');
  await expect(page.getByText('De duo’s zijn bewaard')).toBeVisible();
  await expect(duosOf(page)).toHaveCount(1);
  for (const { name } of [people.ready, people.halfway, people.fresh])
    await expect(duosOf(page)).toContainText(name);
  await cameBackAs(page, people.halfway);
  await page.goto(paths.cohort(slug, cohort));
  const buddies = page.getByRole('region', { name: 'Jouw maatjes' });
  await expect(buddies).toContainText(people.ready.name);
  await expect(buddies).toContainText(people.fresh.name);
});

test('by hand: nobody alone under a number, and what was chosen stays', async ({ page }) => {
  const { people } = world;
  await open(page);
  await page.getByLabel(people.fresh.name).selectOption('');
  await page.getByLabel(people.halfway.name).selectOption('');
  await press(page, 'Bewaar de duo’s');
  await expect(page.getByLabel(people.ready.name)).toHaveAccessibleDescription(/Hier staat iemand alleen/);
  await expect(page.getByLabel(people.halfway.name)).toHaveValue('');
  await page.getByLabel(people.halfway.name).selectOption('1');
  await press(page, 'Bewaar de duo’s');
  await expect(page.getByText('De duo’s zijn bewaard')).toBeVisible();
  await expect(duosOf(page)).toHaveText([new RegExp(`${people.ready.name}|${people.halfway.name}`)]);
  await expect(page.getByText(`Nog zonder duo: ${people.fresh.name}.`)).toBeVisible();
});

test('who goes leaves a buddy alone, which is said, and a new duo is made of who is left', async ({
  page,
}) => {
  const { slug, cohort, people } = world;
  await cameBackAs(page, people.coordinator);
  await page.goto(paths.adminCohort(slug, cohort));
  const person = page.getByRole('listitem').filter({ hasText: people.halfway.name });
  await person.getByText(`Haal weg: ${people.halfway.name}`).click();
  await person.getByRole('button', { name: 'Haal weg' }).click();
  await expect(page.getByText('Weggehaald uit de groep.')).toBeVisible();
  await open(page);
  await expect(page.getByText(`${people.ready.name} is alleen over`)).toBeVisible();
  await expect(page.getByText(people.halfway.name)).toHaveCount(0);
  await page.getByRole('link', { name: 'Maak een voorstel' }).click();
  await press(page, 'Bewaar de duo’s');
  await expect(duosOf(page)).toHaveCount(1);
  await expect(duosOf(page)).toContainText(people.fresh.name);
  await expect(page.getByText('is alleen over')).toHaveCount(0);
});
