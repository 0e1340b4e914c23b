import { paths } from '@/lib/shared/paths';
import type { World } from '../isolation/world';
import { answerPage, heading, press, rowsOf, statementsOf } from './support/forms';
import * as given from './support/given';
import { cameBackAs, signInAsDemo, signInByMail } from './support/people';
import { expect, test } from './support/test';
import { aWorld } from './support/world';

/** An old phone, a strict browser, a script that did not arrive: signing in and the self-scan work all the same. */
test.use({ javaScriptEnabled: false });

let world: World;
test.beforeAll(async () => {
  world = await aWorld();
});

test('signing in with a mailed link', async ({ page }) => {
  await page.goto('/aanmelden');
  await press(page, 'Stuur me een link');
  await expect(page.getByRole('alert')).toContainText('Er is nog één ding nodig');
  await expect(page.getByLabel('Je e-mailadres')).toHaveAccessibleDescription(/Vul dit in\./);

  await signInByMail(page, world.people.fresh.email);
  await expect(heading(page, 'Vraag je student en je schoolopleider om feedback')).toBeVisible();
});

test('signing in to the demo, and out again', async ({ page }) => {
  await signInAsDemo(page, 'Ingrid Vermeer');
  await expect(page.getByText('Je volgende stap')).toBeVisible();
  const home = page.url();
  await page.goto(`${home}/account`);
  await press(page, 'Meld je af');
  await expect(heading(page, 'Aanmelden')).toBeVisible();
  await page.goto(home);
  await expect(page).toHaveURL(/\/aanmelden\?naar=/);
});

test('the self-scan: saved by each button, asked once for what is open, handed in, and its result read', async ({
  page,
}) => {
  await cameBackAs(page, world.people.fresh);
  await page.goto(paths.scan(world.slug, world.round));
  await page.getByRole('link', { name: 'Begin', exact: true }).click();
  // Playwright's own text matchers skip <noscript>.
  const said = await page.locator('noscript').evaluate((element) => element.textContent);
  expect(said).toContain('We bewaren je keuzes als je op een knop hieronder klikt.');

  const [first = [], ...rest] = given.self;
  await answerPage(page, [...first.slice(0, 4), null]);
  await press(page, 'Volgende');
  await expect(page.getByRole('alert')).toContainText('Op deze bladzijde is nog 1 stelling open');
  await answerPage(page, [null, null, null, null, first[4] ?? null]);
  await press(page, 'Volgende');
  await expect(page.getByText('Deel 2 van 5')).toBeVisible();
  await press(page, 'Vorige');
  await expect(statementsOf(page).first().getByRole('radio', { checked: true })).toHaveValue(
    String(first[0]),
  );
  await press(page, 'Volgende');
  for (const [index, answers] of rest.entries()) {
    await expect(page.getByText(`Deel ${index + 2} van 5`)).toBeVisible();
    await answerPage(page, answers);
    await press(page, 'Volgende');
  }
  await expect(page.getByText('Kijk of alles klopt.')).toBeVisible();
  await press(page, 'Lever je zelfscan in');
  await page.goto(paths.result(world.slug, world.round));
  await expect(heading(page, 'Zo kijk jij naar je eigen begeleiding')).toBeVisible();
  const own = (await rowsOf(page.getByRole('table', { name: 'Dezelfde cijfers in een tabel' }))).map(
    ([area, score]) => [area, score],
  );
  expect(own).toEqual(given.table.map(([area, score]) => [area, score]));
  await expect(page.getByRole('figure').locator('.picture path.series')).toHaveCount(1);
});
