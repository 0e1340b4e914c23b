import type { Page } from 'playwright/test';
import { paths } from '@/lib/shared/paths';
import type { World } from '../isolation/world';
import { heading, press } from './support/forms';
import { linkTo, mailTo } from './support/mailbox';
import { cameBackAs, signInByMail } from './support/people';
import { expect, test } from './support/test';
import { aWorld } from './support/world';

/** Belonging to a partnership: leaving it in the middle of something, and being in two of them. */
test.describe.configure({ timeout: 90_000 });

let world: World;
let elsewhere: World;
test.beforeAll(async () => {
  world = await aWorld();
  elsewhere = await aWorld();
});

async function asCoordinator(page: Page, { people }: World) {
  await cameBackAs(page, people.coordinator);
}

test('who leaves in the middle of a scan is out at once, and keeps what is theirs', async ({
  page,
  visitor,
  faults,
}) => {
  const { slug, round } = world;
  const { halfway } = world.people;
  faults.expect(/401|403|404/);
  await cameBackAs(page, halfway);
  await page.goto(paths.scanPart(slug, round, 2));
  await expect(page.getByText('Deel 2 van 5')).toBeVisible();

  const office = await visitor();
  await asCoordinator(office, world);
  await office.goto(paths.adminMember(slug, halfway.memberId));
  await office.getByText('Deze persoon vertrekt').click();
  await press(office, 'Ja, vertrokken');
  await expect(office.getByRole('status').filter({ hasText: 'overal afgemeld' })).toBeVisible();

  await page.goto(paths.scanPart(slug, round, 3));
  await expect(page).toHaveURL(/\/aanmelden/);
  await signInByMail(page, halfway.email);
  await expect(page).toHaveURL(new RegExp(`${paths.ownData(slug)}$`));
  await expect(page.getByText('Je doet niet meer mee sinds')).toBeVisible();
  const file = page.waitForEvent('download');
  await press(page, 'Neem alles mee');
  expect((await file).suggestedFilename()).toBe('leerkring.json');
  for (const closed of [paths.home(slug), paths.cohort(slug, world.cohort), paths.result(slug, round)]) {
    expect((await page.goto(closed))?.status(), closed).toBe(404);
  }
});

test('who belongs to two partnerships chooses, switches, and never sees the one in the other', async ({
  page,
  visitor,
}) => {
  const { fresh } = world.people;
  const office = await visitor();
  await asCoordinator(office, elsewhere);
  await office.goto(paths.adminNewMember(elsewhere.slug));
  await office.getByLabel('Naam', { exact: true }).fill('Noor van elders');
  await office.getByLabel('E-mailadres').fill(fresh.email);
  await press(office, 'Voeg toe en nodig uit');
  await expect(office.getByRole('status').filter({ hasText: 'is toegevoegd' })).toBeVisible();

  await page.goto(linkTo(await mailTo(fresh.email, /^Je bent uitgenodigd in Leerkring$/), /^\/aanmelden\//));
  await page.getByRole('button', { name: 'Meld me aan' }).click();
  await expect(page).toHaveURL(new RegExp(`${paths.home(elsewhere.slug)}$`));
  await expect(page.getByRole('banner')).toContainText(elsewhere.tag);
  expect(await page.content()).not.toContain(world.tag);

  await page.goto(paths.start());
  await expect(heading(page, 'Waar wil je naartoe?')).toBeVisible();
  const choices = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(choices).toHaveCount(2);
  await choices.filter({ hasText: world.tag }).click();
  await expect(page).toHaveURL(new RegExp(`${paths.home(world.slug)}$`));
  await expect(page.getByRole('banner')).toContainText(world.tag);
  expect(await page.content()).not.toContain(elsewhere.tag);
  expect(await page.content()).not.toContain('Noor van elders');

  const menu = page.getByText('Menu', { exact: true });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('link', { name: 'Ander partnerschap' }).first().click();
  await expect(choices).toHaveCount(2);
});
