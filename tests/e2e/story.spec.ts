import type { Page } from 'playwright/test';
import { paths } from '@/lib/shared/paths';
import type { World } from '../isolation/world';
import { answerPage, clean, heading, press, rowsOf, statementsOf, textOf } from './support/forms';
import * as given from './support/given';
import { linkTo, mailsTo, mailTo } from './support/mailbox';
import { cameBackAs, signInByMail } from './support/people';
import { expect, test } from './support/test';
import { aWorld } from './support/world';

/** The main job, from a mentor who has done nothing to a result that one facilitator may see. Each test is the next chapter. */
test.describe.configure({ mode: 'serial', timeout: 90_000 });

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, javaScriptEnabled: false };
const ownWords = 'Ik wil graag weten of mijn uitleg voor jou werkt.';
const answeredMail = /^Je hebt nieuwe feedback$/;

let world: World;
let student: { name: string; email: string };
let studentLink: string;
let sharedAt: string;

test.beforeAll(async () => {
  world = await aWorld();
  student = { name: 'Sanne Bakker', email: `sanne.${world.tag}@example.nl` };
});

const mentor = () => world.people.fresh;
const trainer = () => world.people.trainer;

test('a mentor signs in with a mailed link, that works once', async ({ page, visitor }) => {
  const link = await signInByMail(page, mentor().email);
  await expect(heading(page, 'Vraag je student en je schoolopleider om feedback')).toBeVisible();
  await expect(page.getByText('Je volgende stap')).toBeVisible();

  const elsewhere = await visitor();
  await elsewhere.goto(link);
  await expect(heading(elsewhere, 'Deze link werkt niet meer')).toBeVisible();
  await elsewhere.getByRole('link', { name: 'Vraag een nieuwe link' }).click();
  await expect(elsewhere.getByLabel('Je e-mailadres')).toBeVisible();
});

test('asks a student and a trainer for feedback, in own words', async ({ page }) => {
  await cameBackAs(page, mentor());
  await page.goto(paths.home(world.slug));
  await page.getByRole('main').getByRole('link', { name: 'Vraag feedback' }).first().click();
  await page.getByLabel('Naam van de student').fill(student.name);
  await page.getByLabel('E-mailadres van de student').fill(student.email);
  await page.getByLabel('Wil je er zelf iets bij schrijven?').fill(ownWords);
  await press(page, 'Verstuur het verzoek');
  await expect(page.getByRole('status').filter({ hasText: 'Je verzoek is verstuurd' })).toBeVisible();
  await expect(page.getByText(ownWords)).toBeVisible();

  await page.goto(paths.newRequest(world.slug));
  await page.getByRole('link', { name: 'Een SO of IO' }).click();
  await page
    .getByLabel('Schoolopleider of instituutsopleider')
    .selectOption({ label: await optionOf(page, trainer().name) });
  await press(page, 'Verstuur het verzoek');
  await expect(page.getByRole('status').filter({ hasText: 'Je verzoek is verstuurd' })).toBeVisible();

  const mail = await mailTo(student.email, /feedback/);
  expect(mail.text).toContain(ownWords);
  expect(mail.replyTo).toContain(mentor().email);
  studentLink = linkTo(mail, /^\/f\//);
});

test('the student answers on a phone without JavaScript, takes it back and hands it in again', async ({
  visitor,
}) => {
  const page = await visitor(phone);
  await page.goto(studentLink);
  await expect(page.getByText(mentor().name)).toHaveCount(0);
  await press(page, 'Begin');
  await expect(heading(page, `Geef ${mentor().name} feedback`)).toBeVisible();
  await expect(page.getByText(ownWords)).toBeVisible();
  await page.getByRole('link', { name: 'Naar de eerste stellingen' }).click();

  for (const [index, answers] of given.student.entries()) {
    await expect(page.getByText(`Deel ${index + 1} van 5`)).toBeVisible();
    await answerPage(page, answers);
    if (index === 0) await page.getByRole('textbox').fill(given.studentTip);
    await press(page, 'Volgende');
  }
  await expect(heading(page, 'Kijk je antwoorden na')).toBeVisible();
  await expect(page.getByText('Eén stelling is nog open')).toBeVisible();
  await expect(page.getByText(given.studentTip)).toBeVisible();
  await press(page, 'Lever in met één open stelling');
  await expect(heading(page, 'Bedankt voor je feedback')).toBeVisible();

  await press(page, 'Neem mijn antwoorden terug');
  await expect(page.getByText('Je antwoorden zijn teruggenomen.')).toBeVisible();
  await press(page, 'Lever in met één open stelling');
  await expect(heading(page, 'Bedankt voor je feedback')).toBeVisible();
});

test('the trainer signs in and gives feedback', async ({ page }) => {
  await cameBackAs(page, trainer());
  const mail = await mailTo(trainer().email, /feedback geven aan/, 1);
  expect(mail.subject).not.toContain('Noor');
  await page.goto(paths.home(world.slug));
  const asked = page
    .getByRole('region', { name: 'Aan jou gevraagd' })
    .getByRole('listitem')
    .filter({ hasText: mentor().name });
  await asked.getByRole('link', { name: 'Geef feedback' }).click();
  await page.getByRole('link', { name: 'Naar de eerste stellingen' }).click();
  for (const [index, answers] of given.trainer.entries()) {
    await expect(page.getByText(`Deel ${index + 1} van 5`)).toBeVisible();
    await answerPage(page, answers);
    await press(page, 'Volgende');
  }
  await expect(heading(page, 'Kijk je antwoorden na')).toBeVisible();
  await press(page, 'Lever in');
  await expect(heading(page, 'Bedankt voor je feedback')).toBeVisible();
});

test('the mentor hears that there is an answer, and nothing of what it says', async ({ page }) => {
  await mailTo(mentor().email, answeredMail, 2);
  for (const mail of (await mailsTo(mentor().email)).filter(({ subject }) => answeredMail.test(subject))) {
    for (const word of [given.studentTip, student.name, trainer().name])
      expect(mail.text + mail.html).not.toContain(word);
  }
  await cameBackAs(page, mentor());
  const { slug, round } = world;
  for (const place of [
    paths.home(slug),
    paths.requests(slug),
    paths.result(slug, round),
    paths.development(slug),
    paths.group(slug),
  ]) {
    await page.goto(place);
    const html = await page.content();
    expect(html, place).not.toContain(given.studentTip);
    expect(html, place).not.toContain('6,0');
  }
  await page.goto(paths.result(slug, round));
  await expect(heading(page, 'Je resultaat komt als je zelfscan is ingeleverd')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('fills in the self-scan here, goes on elsewhere, and hands it in', async ({ page, visitor }) => {
  const [first, second, ...rest] = given.self as [number[], number[], ...number[][]];
  await cameBackAs(page, mentor());
  await page.goto(paths.scan(world.slug, world.round));
  await page.getByRole('link', { name: 'Begin', exact: true }).click();
  await answerPage(page, first);
  await expect(page.getByText(/Bewaard om\s\d\d\.\d\d\suur/)).toBeVisible();
  await press(page, 'Volgende');
  await expect(page.getByText('Deel 2 van 5')).toBeVisible();
  await answerPage(page, [second[0] ?? null, null, null]);
  await expect(page.getByText(/Bewaard om/)).toBeVisible();
  await press(page, 'Later verder');
  await expect(page.getByText('6 van de 19 stellingen ingevuld')).toBeVisible();

  const elsewhere = await visitor();
  await cameBackAs(elsewhere, mentor());
  await elsewhere.goto(paths.home(world.slug));
  await elsewhere.getByRole('main').getByRole('link', { name: 'Ga verder', exact: true }).click();
  await elsewhere.getByRole('link', { name: 'Ga verder met deel 2' }).click();
  await expect(statementsOf(elsewhere).first().getByRole('radio', { checked: true })).toHaveValue(
    String(second[0]),
  );
  await answerPage(elsewhere, [null, second[1] ?? null, null]);
  await press(elsewhere, 'Volgende');
  await expect(elsewhere.getByText('Op deze bladzijde is nog 1 stelling open')).toBeVisible();
  await press(elsewhere, 'Volgende');
  for (const [index, answers] of rest.entries()) {
    await expect(elsewhere.getByText(`Deel ${index + 3} van 5`)).toBeVisible();
    await answerPage(elsewhere, answers);
    await press(elsewhere, 'Volgende');
  }
  await expect(elsewhere.getByText('Er is nog 1 stelling open')).toBeVisible();
  await expect(elsewhere.getByRole('button', { name: 'Lever je zelfscan in' })).toHaveCount(0);
  await elsewhere.getByRole('link', { name: 'Ik bepaal samen met de student en SO/IO' }).first().click();
  await answerPage(elsewhere, [null, null, second[2] ?? null]);
  await press(elsewhere, 'Terug naar de controle');
  await expect(elsewhere.getByText('Kijk of alles klopt.')).toBeVisible();
  await press(elsewhere, 'Lever je zelfscan in');
  await expect(heading(elsewhere, /^Zo kijken jij, Sanne en Noor naar jouw begeleiding$/)).toBeVisible();
});

test('sees the result: in a sentence, a radar, a table and what to talk about', async ({ page }) => {
  await cameBackAs(page, mentor());
  await page.goto(paths.result(world.slug, world.round));
  const main = await textOf(page.getByRole('main'));
  expect(main).toContain(`Jij geeft jezelf het hoogste cijfer bij de rol van begeleider: 4,8.`);
  expect(main).toContain(`Het laagste cijfer geef je jezelf bij de rol van poortwachter: 3,5.`);
  expect(main).toContain(
    `Het grootste verschil zit bij de rol van poortwachter: jij geeft jezelf 3,5 en Noor geeft je 6,0.`,
  );
  expect(await rowsOf(page.getByRole('table', { name: 'Dezelfde cijfers in een tabel' }))).toEqual(
    given.table,
  );
  await expect(page.getByRole('figure').locator('.picture path.series')).toHaveCount(3);

  const starters = page.getByRole('region', { name: 'Hier kijken jullie verschillend naar' });
  expect((await starters.getByRole('heading', { level: 3 }).allInnerTexts()).map(clean)).toEqual(
    given.starters,
  );
  await expect(starters.getByText('Jij geeft jezelf 4,8 en Sanne geeft je 6,0.')).toBeVisible();
  expect(await textOf(page.getByRole('region', { name: 'Feed forward' }))).toContain(given.studentTip);

  const notes = page.getByRole('region', { name: 'Wat ik nu anders zie' });
  await notes.getByText('Schrijf iets op').first().click();
  await notes
    .getByRole('textbox', { name: 'Wat ik nu anders zie' })
    .first()
    .fill('Ik laat meer ruimte dan ik dacht.');
  await notes.getByRole('button', { name: 'Bewaar' }).first().click();
  await expect(notes.getByText('Bewaard.')).toBeVisible();
  await page.reload();
  await expect(notes.getByText('Ik laat meer ruimte dan ik dacht.').first()).toBeVisible();
});

test('writes a learning question about the area that asks for attention', async ({ page }) => {
  await cameBackAs(page, mentor());
  await page.goto(paths.result(world.slug, world.round));
  await page.getByRole('link', { name: 'Schrijf je leervraag' }).click();
  await page.getByText('de rol van poortwachter').click();
  await page.getByLabel('Mijn leervraag').fill('Hoe begin ik een lastig gesprek met mijn student?');
  await press(page, 'Bewaar mijn leervraag');
  await expect(page.getByRole('status').filter({ hasText: 'Je leervraag is bewaard.' })).toBeVisible();
  await page.goto(paths.home(world.slug));
  await expect(page.getByText('Hoe begin ik een lastig gesprek met mijn student?')).toBeVisible();
  await expect(heading(page, /^Je bent klaar voor /)).toBeVisible();
});

test('shares the scan with one facilitator: that one sees it, the other does not', async ({
  page,
  visitor,
  faults,
}) => {
  faults.expect(/404/);
  const { leader, otherLeader } = world.people;
  await cameBackAs(page, mentor());
  await page.goto(paths.sharing(world.slug, world.round));
  await press(page, `Deel je zelfscan met ${leader.name}`);
  await expect(withdrawalOf(page, leader.name)).toBeVisible();

  const facilitator = await visitor();
  await cameBackAs(facilitator, leader);
  await facilitator.goto(paths.cohort(world.slug, world.cohort));
  const steps = facilitator.getByRole('row', { name: mentor().name });
  // A phone shows only what is still open, and what was shared.
  expect(await textOf(steps)).toMatch(onPhone(page) ? /alles klaar klaar, bekijk$/ : /2 van 2/);
  expect(await textOf(steps)).not.toContain('4,8');
  await facilitator.getByRole('link', { name: `Zelfscan van ${mentor().name}` }).click();
  await expect(heading(facilitator, `Zo kijkt ${mentor().name} naar de eigen begeleiding`)).toBeVisible();
  expect((await rowsOf(facilitator.getByRole('table'))).slice(1)).toEqual(given.sharedFigures);
  expect(await facilitator.content()).not.toContain(given.studentTip);
  sharedAt = new URL(facilitator.url()).pathname;

  const other = await visitor();
  await cameBackAs(other, otherLeader);
  expect((await other.goto(sharedAt))?.status()).toBe(404);
  await expect(heading(other, 'Deze bladzijde is er niet')).toBeVisible();
});

test('withdraws it: then the facilitator does not see it either', async ({ page, visitor, faults }) => {
  faults.expect(/404/);
  const { leader } = world.people;
  await cameBackAs(page, mentor());
  await page.goto(paths.sharing(world.slug, world.round));
  await withdrawalOf(page, leader.name).click();
  await expect(page.getByRole('button', { name: `Deel je zelfscan met ${leader.name}` })).toBeVisible();
  const facilitator = await visitor();
  await cameBackAs(facilitator, leader);
  expect((await facilitator.goto(sharedAt))?.status()).toBe(404);
  await facilitator.goto(paths.cohort(world.slug, world.cohort));
  await expect(facilitator.getByRole('link', { name: `Zelfscan van ${mentor().name}` })).toHaveCount(0);
});

/** The whole of the option that begins with this name: "Noor de Jong, schoolopleider (…)". */
async function optionOf(page: Page, name: string) {
  // The page that was asked for may still be on its way.
  const option = page.getByRole('option').filter({ hasText: name }).first();
  await option.waitFor({ state: 'attached' });
  return ((await option.textContent()) ?? name).trim();
}

function onPhone(page: Page) {
  return (page.viewportSize()?.width ?? 0) < 700;
}

/** The words behind "Trek in" are there for who hears the page. */
function withdrawalOf(page: Page, name: string) {
  return page.getByRole('button', { name: `Trek in bij ${name}: je zelfscan`, exact: true });
}
