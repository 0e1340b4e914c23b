import type { Page } from 'playwright/test';
import { now } from '@/lib/platform/clock';
import { dayField } from '@/lib/shared/local-time';
import { paths } from '@/lib/shared/paths';
import type { World } from '../isolation/world';
import { heading, press, textOf } from './support/forms';
import { linkTo, mailTo } from './support/mailbox';
import { cameBackAs } from './support/people';
import { expect, test } from './support/test';
import { aWorld } from './support/world';

/** A coordinator makes a group of people who are members already, and looks after it. Each test is the next chapter. */
test.describe.configure({ mode: 'serial', timeout: 90_000 });

const group = 'Groep Zonnebloem';
const welcomeMail = /^Je hoort bij een groep in Leerkring$/;
const inDays = (days: number) => dayField(new Date(now().getTime() + days * 86_400_000));

let world: World;
let cohort: string;
let studentLink: string;
test.beforeAll(async () => {
  world = await aWorld();
});

const done = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });
const personIn = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

test('makes a group: what is missing is said at the field, and what was chosen stays', async ({ page }) => {
  const { people, slug } = world;
  await cameBackAs(page, people.coordinator);
  await page.goto(paths.admin(slug));
  await page.getByRole('link', { name: 'Maak een groep' }).click();
  await page.getByLabel('Naam van de groep').fill(group);
  // Before the group that one of them is in already: that is the one they go on with.
  await page.getByLabel('Dag van de startbijeenkomst').fill(inDays(14));
  await page.getByLabel('Laatste dag van het traject').fill(inDays(13));
  await page.getByLabel(people.newcomer.name).check();
  await press(page, 'Maak de groep');
  const problems = page.locator('.error-summary');
  await expect(problems).toContainText('Kies wie de groep leidt.');
  await expect(problems).toContainText('Kies ten minste 2 deelnemers.');
  await expect(page.getByLabel(people.newcomer.name)).toBeChecked();

  await page.getByLabel('Facilitator', { exact: true }).selectOption({ value: people.trainer.memberId });
  await page.getByLabel('Tweede facilitator').selectOption({ value: people.bystander.memberId });
  await page.getByLabel(people.fresh.name).check();
  await press(page, 'Maak de groep');
  await expect(page.locator('.error-summary')).toContainText('De laatste dag ligt voor de startbijeenkomst.');
  await page.getByLabel('Laatste dag van het traject').fill(inDays(200));
  await press(page, 'Maak de groep');

  await expect(done(page, 'De groep is gemaakt.')).toBeVisible();
  await expect(heading(page, group)).toBeVisible();
  await expect(page.getByRole('heading', { name: '2 deelnemers' })).toBeVisible();
  cohort = new URL(page.url()).pathname.split('/').at(-1) ?? '';
});

test('everyone in it gets one welcome mail, that leads home', async ({ page }) => {
  const { people, slug } = world;
  const mail = await mailTo(people.fresh.email, welcomeMail);
  expect(mail.text).toContain(group);
  const duo = [people.trainer, people.bystander];
  for (const { name } of duo) expect(mail.text.replace(/\s+/g, ' ')).toContain(name);
  expect(duo.some(({ email }) => mail.replyTo.includes(email))).toBe(true);
  await mailTo(people.newcomer.email, welcomeMail);
  expect((await mailTo(people.bystander.email, welcomeMail)).text).toContain('Je leidt');
  await cameBackAs(page, people.fresh);
  await page.goto(linkTo(mail, new RegExp(`^/p/${slug}$`)));
  await expect(page.getByText('Je volgende stap')).toBeVisible();
});

test('a participant asks for feedback; the coordinator sees that in numbers only', async ({
  page,
  visitor,
}) => {
  const { people, slug, tag } = world;
  const student = `zonnebloem.${tag}@example.nl`;
  await cameBackAs(page, people.fresh);
  await page.goto(paths.newRequest(slug));
  await page.getByLabel('Naam van de student').fill('Sanne Bakker');
  await page.getByLabel('E-mailadres van de student').fill(student);
  await press(page, 'Verstuur het verzoek');
  await expect(done(page, 'Je verzoek is verstuurd')).toBeVisible();
  studentLink = linkTo(await mailTo(student, /feedback/), /^\/f\//);

  const office = await visitor();
  await cameBackAs(office, people.coordinator);
  await office.goto(paths.admin(slug));
  const text = await textOf(personIn(office, group));
  expect(text).toContain('0 van 2 ingeleverd');
  expect(text).toContain('1 verzoek, 0 beantwoord');
  for (const { name } of [people.trainer, people.bystander]) expect(text).toContain(name);
  expect(await textOf(office.getByRole('main'))).not.toMatch(/Sanne|fresh/);
});

test('someone stops halfway: what was asked ends, and only the own data is left', async ({
  page,
  visitor,
  faults,
}) => {
  const { people, slug } = world;
  faults.expect(/404|410/);
  await cameBackAs(page, people.coordinator);
  await page.goto(paths.adminCohort(slug, cohort));
  const person = personIn(page, people.fresh.name);
  await person.getByText(`Haal weg: ${people.fresh.name}`).click();
  await person.getByRole('button', { name: 'Haal weg' }).click();
  await expect(done(page, 'Weggehaald uit de groep.')).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 deelnemer' })).toBeVisible();
  await expect(page.getByText(`${people.fresh.name}, gestopt op`)).toBeVisible();

  const student = await visitor({ javaScriptEnabled: false });
  await student.goto(studentLink);
  await expect(heading(student, 'Dit verzoek is ingetrokken')).toBeVisible();

  const mentor = await visitor();
  await cameBackAs(mentor, people.fresh);
  expect((await mentor.goto(paths.cohort(slug, cohort)))?.status()).toBe(404);
  await mentor.goto(paths.development(slug));
  await personIn(mentor, group)
    .getByRole('link', { name: /zelfscan/ })
    .click();
  await expect(mentor.getByText('gesloten').first()).toBeVisible();
  await mentor.goto(paths.ownAudit(slug));
  await expect(mentor.getByText(`haalde ${people.fresh.name} weg uit ${group}`)).toBeVisible();
});

test('a facilitator is replaced, the group is archived and opened again', async ({
  page,
  visitor,
  faults,
}) => {
  const { people, slug } = world;
  faults.expect(/404/);
  await cameBackAs(page, people.coordinator);
  await page.goto(paths.adminCohort(slug, cohort));
  const leader = personIn(page, people.trainer.name);
  await leader.getByText(`Haal weg: ${people.trainer.name}`).click();
  await leader.getByRole('button', { name: 'Haal weg' }).click();
  await page.getByLabel('Maak er een duo van').selectOption({ value: people.otherLeader.memberId });
  await page.locator('#leiding').getByRole('button', { name: 'Voeg toe' }).click();
  await expect(done(page, 'Toegevoegd.')).toBeVisible();
  await expect(personIn(page, people.otherLeader.name)).toBeVisible();

  const former = await visitor();
  await cameBackAs(former, people.trainer);
  expect((await former.goto(paths.cohort(slug, cohort)))?.status()).toBe(404);

  await page.getByText('Archiveer de groep', { exact: true }).click();
  await press(page, 'Archiveer');
  await expect(done(page, 'De groep is gearchiveerd.')).toBeVisible();
  await page.goto(paths.admin(slug));
  await expect(page.locator('#gearchiveerd').getByRole('link', { name: group })).toBeVisible();
  await page.getByRole('link', { name: group }).click();
  await press(page, 'Open de groep weer');
  await expect(done(page, 'De groep loopt weer.')).toBeVisible();

  await page.goto(paths.adminAudit(slug));
  await page.getByLabel('Toon', { exact: true }).selectOption({ label: 'Groep gearchiveerd' });
  await press(page, 'Toon dit');
  await expect(page.getByText(`archiveerde ${group}.`)).toBeVisible();
});

test('a group can be made without JavaScript', async ({ visitor }) => {
  const { people, slug } = world;
  const page = await visitor({ javaScriptEnabled: false });
  await cameBackAs(page, people.coordinator);
  await page.goto(paths.adminNewCohort(slug));
  await page.getByLabel('Naam van de groep').fill('Groep zonder script');
  await page.getByLabel('Dag van de startbijeenkomst').fill(inDays(50));
  await page.getByLabel('Laatste dag van het traject').fill(inDays(200));
  await page.getByRole('radio', { name: /^Samengevoegd/ }).check();
  await page.getByLabel(people.newcomer.name).check();
  await press(page, 'Maak de groep');
  await expect(page.locator('.error-summary')).toContainText('Kies ten minste 2 deelnemers.');
  await expect(page.getByLabel(people.newcomer.name)).toBeChecked();
  await expect(page.getByRole('radio', { name: /^Samengevoegd/ })).toBeChecked();
  await page.getByLabel(people.fresh.name).check();
  await page.getByLabel('Facilitator', { exact: true }).selectOption({ value: people.leader.memberId });
  await press(page, 'Maak de groep');
  await expect(heading(page, 'Groep zonder script')).toBeVisible();
  await expect(page.getByLabel('Sluitdag bij samengevoegde antwoorden')).toHaveValue(inDays(43));
});
