import type { Page } from 'playwright/test';
import { paths } from '@/lib/shared/paths';
import type { World } from '../isolation/world';
import { heading, press } from './support/forms';
import { cameBackAs } from './support/people';
import { expect, test } from './support/test';
import { aWorld } from './support/world';

/** A duo prepares a meeting, each on their own, and who was there is written down. Each test is the next chapter. */
test.describe.configure({ mode: 'serial', timeout: 90_000 });

let world: World;
test.beforeAll(async () => {
  world = await aWorld();
});

const parts = (page: Page) => page.locator('.agenda-blocks h3');
const purpose = (page: Page) => page.getByLabel('Waarvoor komen jullie bij elkaar?');

test('a copied agenda fits, and its minutes are counted while they change', async ({ page }) => {
  await cameBackAs(page, world.people.leader);
  await page.goto(paths.prepare(world.slug, world.meeting));
  await page.getByLabel('Welke agenda?').selectOption('work');
  await press(page, 'Neem de agenda over');
  await expect(page.getByText('Dat past precies.')).toBeVisible();
  await page.getByLabel('Minuten voor Pauze').fill('25');
  await expect(page.getByText('Dat is 10 minuten te veel.')).toBeVisible();
});

test('parts change places by button and by drag, and one that was taken out comes back', async ({ page }) => {
  await cameBackAs(page, world.people.leader);
  await page.goto(paths.prepare(world.slug, world.meeting));
  await press(page, 'Zet Terugblik later');
  await expect(parts(page)).toHaveText([/verkennen/, 'Terugblik', /./, /./, /./, /./, /./]);
  await expect(page.getByRole('button', { name: 'Zet Terugblik later' })).toBeFocused();
  const handle = page.locator('.agenda-handle').nth(1);
  // A finger scrolls: there the buttons do it.
  if (await handle.isVisible()) await handle.dragTo(page.locator('.agenda-blocks > li').first());
  else await press(page, 'Zet Terugblik eerder');
  await expect(parts(page).first()).toHaveText('Terugblik');
  await page.locator('.agenda-blocks > li').nth(3).locator('summary').click();
  await press(page, 'Haal Pauze weg');
  await expect(parts(page)).toHaveCount(6);
  await page.getByRole('button', { name: 'Zet terug', exact: true }).click();
  await expect(parts(page).nth(3)).toHaveText('Pauze');
});

test('what is missing is said by its place, and nothing that was typed is gone', async ({ page }) => {
  await cameBackAs(page, world.people.leader);
  await page.goto(paths.prepare(world.slug, world.meeting));
  await purpose(page).fill('Onze leervragen');
  await page.getByLabel('Minuten voor Pauze').fill('veel');
  await press(page, 'Bewaar en maak klaar');
  await expect(page.locator('.error-summary')).toContainText('Pauze: Vul hele minuten in');
  await expect(purpose(page)).toHaveValue('Onze leervragen');
  await page.getByLabel('Minuten voor Pauze').fill('15');
  await page.getByLabel('Welke vorm van dialoog kies je?').fill('');
  await press(page, 'Bewaar en maak klaar');
  const alert = page.locator('.error-summary');
  await expect(alert).toContainText('de bijeenkomst is nog niet klaar');
  await expect(alert.getByRole('link')).toHaveText([/waar de bijeenkomst is/, /vorm van dialoog/]);
  await page.getByLabel('Plaats en lokaal').fill('Lokaal 2.14');
  await press(page, 'Bewaar de plaats');
  await expect(page.getByText('Er gaat geen mail uit.')).toBeVisible();
  await page.getByLabel('Welke vorm van dialoog kies je?').fill('In drietallen');
  await press(page, 'Bewaar en maak klaar');
  await expect(page.getByText('Bewaard. De bijeenkomst is klaar.')).toBeVisible();
});

test('the other one, without a script, sees both texts and chooses', async ({ page, browser }) => {
  const { slug, meeting, people } = world;
  await cameBackAs(page, people.leader);
  await page.goto(paths.prepare(slug, meeting));
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const other = await plain.newPage();
  await cameBackAs(other, people.otherLeader);
  await other.goto(paths.prepare(slug, meeting));
  await purpose(page).fill('Van de een');
  await press(page, 'Bewaar de voorbereiding');
  await expect(page.getByText('Bewaard. De bijeenkomst is klaar.')).toBeVisible();
  await purpose(other).fill('Van de ander');
  await press(other, 'Zet Terugblik later');
  await expect(heading(other, 'Er zijn twee versies')).toBeVisible();
  await expect(other.getByText('Van de een')).toBeVisible();
  await expect(other.getByText('Van de ander')).toBeVisible();
  await press(other, 'Gebruik deze versie');
  await expect(purpose(other)).toHaveValue('Van de ander');
  await expect(parts(other).nth(1)).toHaveText('Terugblik');
  await other.getByRole('link', { name: 'Bekijk eerdere versies' }).click();
  await other
    .getByRole('link', { name: new RegExp(`door ${people.leader.name}`) })
    .first()
    .click();
  await expect(other.getByText('Van de een')).toBeVisible();
  await plain.close();
});

test('a participant reads what it is for, says not to come, and comes after all', async ({ page }) => {
  const { slug, meeting, people } = world;
  await cameBackAs(page, people.ready);
  await page.goto(paths.meeting(slug, meeting));
  await expect(page.getByText('Van de ander')).toBeVisible();
  await page.getByText('Ik kan niet komen').click();
  await press(page, 'Meld me af');
  await expect(page.locator('.error-summary')).toContainText('Maak een keuze.');
  await page.getByLabel('Persoonlijk').check();
  await press(page, 'Meld me af');
  await expect(page.getByText('Je hebt je afgemeld.')).toBeVisible();
  await press(page, 'Ik kom toch');
  await expect(page.getByText('We rekenen op je.')).toBeVisible();
});

test('who missed a meeting gets a task, and ticks it off', async ({ page }) => {
  const { slug, underWay, people } = world;
  await cameBackAs(page, people.leader);
  await page.goto(paths.attendance(slug, underWay));
  await page.getByRole('group', { name: people.ready.name }).getByLabel('Afwezig, afgemeld').check();
  await press(page, 'Bewaar de aanwezigheid');
  await expect(page.getByText('De aanwezigheid is bewaard.')).toBeVisible();
  await press(page, `Geef deze taak aan ${people.ready.name}`);
  await expect(page.getByText('De inhaaltaak is gegeven.')).toBeVisible();
  await cameBackAs(page, people.ready);
  await page.goto(paths.meeting(slug, underWay));
  await expect(page.getByText('Lees de terugkoppeling van deze bijeenkomst.')).toBeVisible();
  await press(page, 'Ik heb dit gedaan');
  await expect(page.getByText('Klaar, op')).toBeVisible();
});
