import { paths } from '@/lib/shared/paths';
import type { World } from '../isolation/world';
import { heading, press } from './support/forms';
import { mailTo } from './support/mailbox';
import { cameBackAs } from './support/people';
import { expect, test } from './support/test';
import { aWorld } from './support/world';

/** What is led between meetings, without a script: homework, the path of questions, how the group goes on, the recap. */
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

let world: World;
test.beforeAll(async () => {
  world = await aWorld();
});

test('homework over the limit is saved with a kind word; a participant ticks it off, and who leads reads what came of it', async ({
  page,
  visitor,
}) => {
  const { slug, held, people, tag } = world;
  await cameBackAs(page, people.leader);
  await page.goto(paths.homework(slug, held));
  await page.getByLabel('Hoeveel minuten kost dat ongeveer?').fill('veel');
  await press(page, 'Bewaar het huiswerk');
  await expect(page.getByRole('alert')).toContainText('Minuten');
  await expect(page.getByLabel('Hoeveel minuten kost dat ongeveer?')).toHaveValue('veel');
  await page.getByLabel('Hoeveel minuten kost dat ongeveer?').fill('90');
  await press(page, 'Bewaar het huiswerk');
  await expect(page.getByText('Dit is veel voor tussen twee bijeenkomsten')).toBeVisible();

  const mentor = await visitor({ javaScriptEnabled: false });
  await cameBackAs(mentor, people.fresh);
  await mentor.goto(paths.meeting(slug, held));
  await expect(mentor.getByText(`Huiswerk ${tag}`)).toBeVisible();
  await expect(mentor.getByText('Je facilitators lezen dit; de andere deelnemers niet.')).toBeVisible();
  await mentor.getByLabel('Wat kwam eruit?').fill('Het gesprek werd rustiger.');
  await press(mentor, 'Vink af');
  await expect(mentor.getByText('Je hebt dit afgevinkt.')).toBeVisible();
  await press(mentor, 'Toch nog niet klaar');
  await expect(mentor.getByText('Nog te doen.')).toBeVisible();
  await expect(mentor.getByLabel('Wat kwam eruit?')).toHaveValue('Het gesprek werd rustiger.');

  await page.reload();
  await expect(page.getByText('Het gesprek werd rustiger.')).toBeVisible();
});

test('what the group decides leads to the next question, and the path tells the way there to everyone', async ({
  page,
  visitor,
}) => {
  const { slug, cohort, held, people, tag } = world;
  await cameBackAs(page, people.leader);
  await page.goto(paths.nextStep(slug, held));
  await page.getByLabel('Een vervolgvraag').check();
  await press(page, 'Leg het besluit vast');
  await expect(heading(page, 'Schrijf een vervolgvraag')).toBeVisible();
  await expect(page.getByText(`Gezamenlijke vraag ${tag}`)).toBeVisible();
  await page.getByLabel('Agogische bekwaamheden').check();
  await page.getByLabel('De zin van de groep').fill('Hoe doen we dat samen?');
  await press(page, 'Bewaar de leervraag');
  await expect(page.getByRole('alert')).toContainText('verschillende bekwaamheidsgebieden');
  await expect(page.getByLabel('De zin van de groep')).toHaveValue('Hoe doen we dat samen?');
  await page.getByLabel('Agogische bekwaamheden').uncheck();
  await press(page, 'Bewaar de leervraag');
  await expect(page.getByText('De leervraag staat er')).toBeVisible();

  const mentor = await visitor({ javaScriptEnabled: false });
  await cameBackAs(mentor, people.fresh);
  await mentor.goto(paths.questions(slug, cohort));
  const stops = mentor.getByRole('list', { name: 'De weg van het begin tot nu' }).getByRole('listitem');
  await expect(stops).toHaveText([
    new RegExp(`Gedeelde leervraag ${tag}`),
    new RegExp(`Gezamenlijke leervraag.*Gezamenlijke vraag ${tag}`),
    /Besluit: een vervolgvraag/,
    /Volgende leervraag\s*hier zijn jullie nu.*Hoe doen we dat samen\?/,
  ]);
  await expect(mentor.getByRole('link', { name: 'Pas de vraag aan' })).toHaveCount(0);
});

test('a recap is corrected, looked at as it will be mailed, and sent: everyone reads it, the absent too', async ({
  page,
  visitor,
  faults,
}) => {
  // The preview runs no script, Playwright's own included.
  faults.expect(/Blocked script execution in 'about:srcdoc'/);
  const { slug, held, people, tag } = world;
  await cameBackAs(page, people.leader);
  await page.goto(paths.recap(slug, held));
  await page.getByLabel('Om mee te beginnen').fill(`Dit klopt beter, ${tag}.`);
  await press(page, 'Bewaar en bekijk de mail');
  await expect(page.getByText('Er is nog niets verstuurd.')).toBeVisible();
  const mail = page.frameLocator('iframe');
  await expect(mail.getByText(`Dit klopt beter, ${tag}.`)).toBeVisible();
  await expect(mail.getByText('Dit is een verbetering van de terugkoppeling')).toBeVisible();
  await page.getByText('Verstuur de verbetering', { exact: true }).click();
  await press(page, 'Ja, verstuur');
  await expect(page.getByText('Iedereen in de groep krijgt de mail')).toBeVisible();

  const { text, subject } = await mailTo(people.fresh.email, /verbetering/);
  expect(subject).not.toContain(tag);
  expect(text).toContain(`Dit klopt beter, ${tag}.`);
  const mentor = await visitor({ javaScriptEnabled: false });
  await cameBackAs(mentor, people.fresh);
  await mentor.goto(paths.recap(slug, held));
  await expect(mentor.getByText(`Dit klopt beter, ${tag}.`)).toBeVisible();
  await mentor.getByText('Versie 1, zoals die eerder is verstuurd').click();
  await expect(mentor.getByText(`Terugkoppeling ${tag}`, { exact: true })).toBeVisible();
  await expect(mentor.getByLabel('Om mee te beginnen')).toHaveCount(0);
});
