import type { Page } from 'playwright/test';
import { now } from '@/lib/platform/clock';
import { addDays } from '@/lib/shared/calendar-day';
import { dayField } from '@/lib/shared/local-time';
import { paths } from '@/lib/shared/paths';
import { addressIn, type World } from '../isolation/world';
import { heading, press } from './support/forms';
import { linkTo, type Mail, mailTo } from './support/mailbox';
import { cameBackAs, forgetSession } from './support/people';
import { expect, test } from './support/test';
import { aWorld } from './support/world';

/** From the facilitator's page to the mail and what its links do; without a script, as each of these forms works. */
test.describe.configure({ mode: 'serial', timeout: 90_000 });
test.use({ javaScriptEnabled: false });

let world: World;
let mail: Mail;
test.beforeAll(async () => {
  world = await aWorld();
});

const reminders = (cohort: string) => paths.reminders(world.slug, cohort);
const item = (page: Page, kind: string) => page.locator('#wat-er-komt li').filter({ hasText: kind }).first();
const halfway = 'Halverwege, met het eigen plan';

async function send(page: Page, kind: string, who: string) {
  const one = item(page, kind);
  await one.locator('summary').click();
  await one.getByLabel('Aan wie?').selectOption({ label: who });
  await one.getByRole('button', { name: 'Ja, verstuur nu' }).click();
}

test('a facilitator adds a sentence, looks at the mail without the plan, and sends it once', async ({
  page,
  context,
  faults,
}) => {
  faults.expect(/Blocked script execution in 'about:srcdoc'/);
  const { slug, practice, people } = world;
  await cameBackAs(page, people.leader);
  await page.goto(paths.meetings(slug, practice.cohort));
  await page.locator('#toevoegen').getByRole('button', { name: 'Voeg toe' }).click();
  await page.goto(reminders(practice.cohort));
  const setting = page.locator('#instellen details').filter({ hasText: halfway });
  await setting.locator('summary').click();
  await setting.getByLabel('Een zin van jezelf').fill('Klein mag ook.');
  await setting.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('De instelling is bewaard')).toBeVisible();

  await item(page, halfway).getByRole('link', { name: 'Bekijk de mail' }).click();
  await page.getByLabel('Bekijk voor iemand anders').selectOption({ label: people.ready.name });
  await press(page, 'Toon');
  const preview = page.frameLocator('#voorbeeld iframe');
  await expect(preview.getByText('Alleen de deelnemer leest het')).toBeVisible();
  await expect(preview.getByText('Klein mag ook.')).toBeVisible();

  await page.goto(reminders(practice.cohort));
  const second = await context.newPage();
  await second.goto(reminders(practice.cohort));
  await send(page, halfway, people.ready.name);
  await expect(page.getByText('Er gaat nu één mail uit')).toBeVisible();
  await expect(page.locator('#verstuurd')).toContainText(people.ready.name);
  await send(second, halfway, people.ready.name);
  await expect(second.getByText('Er is niets verstuurd')).toBeVisible();
});

test('the mail has a text of its own and can be stopped; opening its links changes nothing', async ({
  page,
}) => {
  const { people, practice, slug } = world;
  mail = await mailTo(people.ready.email, /^Hoe gaat het met je plan\?$/);
  expect(mail.text).toContain('Klein mag ook.');
  expect(mail.text).toContain('eerst vragen');
  expect(mail.headers.join('\n')).toMatch(/List-Unsubscribe-Post: List-Unsubscribe=One-Click/i);
  for (const link of [...mail.links, stopAddress(mail)]) await page.request.get(link);
  await cameBackAs(page, people.ready);
  await page.goto(paths.plan(slug, practice.plans.planned));
  await expect(page.getByText('Gepland')).toBeVisible();
  await page.goto(paths.ownReminders(slug));
  await expect(page.getByLabel(/^Halverwege/)).toBeChecked();
});

test('without signing in the participant records it, pauses, and stops with one click', async ({
  page,
  faults,
}) => {
  faults.expect(/410|422/);
  await page.goto(linkTo(mail, /^\/plan\//));
  await page.getByLabel('Hoe ging het?').fill('Het gesprek was van de student.');
  await press(page, 'Zet op geprobeerd');
  await expect(heading(page, 'Dank je, het staat erbij')).toBeVisible();
  const gone = await page.goto(linkTo(mail, /^\/plan\//));
  expect(gone?.status()).toBe(410);

  const wishes = linkTo(mail, /^\/herinneringen\/[^/]+$/);
  await page.goto(wishes);
  await expect(page.getByLabel('Tot en met welke dag?'), 'only who chooses a day gives one').toBeHidden();
  await pauseUntil(page, '2020-01-01');
  await expect(page.getByRole('alert')).toBeInViewport();
  await pauseAfterAll(page);
  await press(page, 'Hervat nu');
  await expect(page.getByRole('button', { name: 'Pauzeer' })).toBeVisible();
  const stopped = await page.request.post(stopAddress(mail), { form: { 'List-Unsubscribe': 'One-Click' } });
  expect(stopped.status()).toBe(200);
  await page.goto(wishes);
  await expect(page.getByText('Alle herinneringen staan uit.')).toBeVisible();
});

test('a student is reminded at once, and stops it by the link', async ({ page }) => {
  await cameBackAs(page, world.people.leader);
  await page.goto(reminders(world.cohort));
  await send(page, 'Openstaande vraag om feedback', 'Iedereen hierboven');
  await expect(page.getByText(/Er gaan nu \d+ mails uit/)).toBeVisible();
  await expect(page.locator('#verstuurd')).toContainText(`een student van ${world.people.halfway.name}`);
  await forgetSession(page);
  const reminder = await mailTo(addressIn('open', world.tag), /^Je kunt nog feedback geven$/);
  const stop = linkTo(reminder, /\/geen-herinnering$/);
  for (const time of ['once', 'and again']) {
    await page.goto(stop);
    await press(page, 'Stuur geen herinnering meer');
    await expect(heading(page, 'Je krijgt geen herinnering meer'), time).toBeVisible();
  }
});

test.describe('with a script', () => {
  test.use({ javaScriptEnabled: true });
  test('a pause until a day that is over says so where the eye is, and goes on from there', async ({
    page,
  }) => {
    await cameBackAs(page, world.people.fresh);
    await page.goto(paths.ownReminders(world.slug));
    await pauseUntil(page, '2020-01-01');
    await expect(page.locator('#pause-problems')).toBeFocused();
    await pauseAfterAll(page);
  });
});

async function pauseUntil(page: Page, day: string) {
  await page.getByLabel('Tot en met een dag die ik kies').check();
  await page.getByLabel('Tot en met welke dag?').fill(day);
  await page.getByRole('button', { name: 'Pauzeer' }).click();
}

/** What was wrong stands beside what was typed, and a better day does. */
async function pauseAfterAll(page: Page) {
  const day = page.getByLabel('Tot en met welke dag?');
  await expect(day).toHaveAccessibleDescription(/Deze dag is voorbij/);
  await expect(day).toHaveValue('2020-01-01');
  await expect(page.getByLabel('Tot en met een dag die ik kies')).toBeChecked();
  await pauseUntil(page, addDays(dayField(now()), 10));
  await expect(page.getByText('Je krijgt geen herinneringen tot en met')).toBeVisible();
}

/** What a mail program posts to (RFC 8058). */
function stopAddress({ headers }: Mail): string {
  const [, address = ''] = /List-Unsubscribe:\s*<([^>]+)>/i.exec(headers.join('\n')) ?? [];
  return address;
}
