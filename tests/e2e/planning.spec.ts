import { paths } from '@/lib/shared/paths';
import type { World } from '../isolation/world';
import { heading, press } from './support/forms';
import { mailTo } from './support/mailbox';
import { cameBackAs } from './support/people';
import { expect, test } from './support/test';
import { aWorld } from './support/world';

/** A facilitator plans a whole programme, announces it and moves a date; without a script, as each of these forms works. */
test.describe.configure({ mode: 'serial', timeout: 90_000 });
test.use({ javaScriptEnabled: false });

let world: World;
test.beforeAll(async () => {
  world = await aWorld();
});

const line = () => paths.meetings(world.slug, world.otherCohort);

test('a coordinator adds weeks without school', async ({ page }) => {
  await cameBackAs(page, world.people.coordinator);
  await page.goto(paths.adminClosures(world.slug));
  await page.getByLabel('Naam').fill('Zomersluiting');
  await page.getByLabel('Eerste dag').fill('2089-07-16');
  await page.getByLabel('Laatste dag').fill('2089-07-15');
  await press(page, 'Voeg toe');
  await expect(page.getByLabel('Laatste dag')).toHaveAccessibleDescription(
    /De laatste dag ligt voor de eerste/,
  );
  await page.getByLabel('Laatste dag').fill('2089-08-28');
  await press(page, 'Voeg toe');
  await expect(page.getByText('De vrije dagen staan erbij')).toBeVisible();
  await expect(page.locator('#schooljaar-2088-2089')).toContainText('za 16 juli 2089 tot en met');
});

test('dates are proposed around a summer, one is changed and looked at, and they are saved as drafts', async ({
  page,
}) => {
  await cameBackAs(page, world.people.bystander);
  await page.goto(line());
  const wish = page.locator('#plannen');
  await wish.getByLabel('Eerste datum').fill('2089-05-24');
  await wish.getByLabel('Hoeveel bijeenkomsten').fill('4');
  await wish.getByLabel('Begint om').fill('15:30');
  await press(page, 'Stel data voor');
  // Four weeks each, the third a week earlier, and the fourth after what is closed: 49 days.
  const proposal = page.locator('#voorstel');
  await expect(proposal).toContainText('Hier zitten 49 dagen tussen.');
  await expect(proposal).toContainText('Dat komt door: Zomersluiting, het hele partnerschap');
  await page.locator('#day-2').fill('2089-06-14');
  await press(page, 'Kijk de data na');
  await expect(page.locator('#day-2')).toHaveValue('2089-06-14');
  await expect(proposal).toContainText('3 weken later');
  await page.locator('#day-3').fill('2089-06-14');
  await press(page, 'Bewaar als concept');
  await expect(page.locator('#day-3')).toHaveAccessibleDescription(/Deze datum ligt niet na de vorige/);
  await expect(page.locator('#day-2')).toHaveValue('2089-06-14');
  await page.locator('#day-3').fill('2089-07-12');
  await press(page, 'Bewaar als concept');
  await expect(page.getByText('De data zijn bewaard als concept')).toBeVisible();
  await expect(page.locator('#data').getByText('concept')).toHaveCount(4);
});

test('announced: everyone has it in the mail with an entry for the calendar', async ({ page }) => {
  await cameBackAs(page, world.people.bystander);
  await page.goto(line());
  await page.locator('#aankondigen summary').click();
  await press(page, 'Ja, kondig aan');
  await expect(page.getByText('4 bijeenkomsten zijn aangekondigd')).toBeVisible();
  const mail = await mailTo(world.people.newcomer.email, /^Een bijeenkomst van je groep$/, 4);
  expect(mail.headers.join('\n')).not.toContain('Groep');
});

test('a move says what goes along and who is told, asks, and tells them', async ({ page }) => {
  await cameBackAs(page, world.people.bystander);
  await page.goto(line());
  const second = page.locator('#b-3');
  await second.getByText('Verzet', { exact: true }).click();
  await second.getByLabel('Datum').fill('2089-06-21');
  await press(page, 'Bekijk wat er verschuift');
  const question = page.locator('#verzetten');
  await expect(question).toContainText('Van di 14 juni, 15.30 tot 18.30 uur naar di 21 juni');
  await expect(question).toContainText('Terugkoppeling uiterlijk: van di 21 juni naar di 28 juni');
  await expect(question).toContainText('krijgt een mail met de nieuwe afspraak');
  await press(page, 'Verzet en mail iedereen');
  await expect(heading(page, 'Bijeenkomsten plannen')).toBeVisible();
  await expect(page.getByText('De bijeenkomst is verzet')).toBeVisible();
  const mail = await mailTo(world.people.newcomer.email, /is veranderd$/);
  expect(mail.text.replace(/\s+/g, ' ')).toContain('di 21 juni, 15.30 tot 18.30 uur');
});

test('a participant reads the line, and takes the own calendar along', async ({ page }) => {
  await cameBackAs(page, world.people.newcomer);
  await page.goto(line());
  await expect(page.locator('#data').getByText('aangekondigd')).toHaveCount(4);
  await expect(page.locator('#b-3')).not.toContainText('Verzet');
  await page.goto(paths.account(world.slug));
  await press(page, 'Maak een adres');
  const address = new URL(await page.getByLabel('Het adres van je agenda').inputValue());
  const feed = await page.request.get(address.pathname);
  expect(await feed.text()).toContain('DTSTART:20890621T133000Z');
  await press(page, 'Trek het adres in');
  await expect(page.getByText('Het adres werkt niet meer')).toBeVisible();
  expect((await page.request.get(address.pathname)).status()).toBe(404);
});

test('archiving says which meetings go out of calendars, and opening again announces nothing', async ({
  page,
}) => {
  const { slug, otherCohort, people } = world;
  await cameBackAs(page, people.coordinator);
  await page.goto(paths.adminCohort(slug, otherCohort));
  await page.getByText('Archiveer de groep', { exact: true }).click();
  await expect(page.getByText('4 bijeenkomsten zijn al aangekondigd en moeten nog komen.')).toBeVisible();
  await press(page, 'Archiveer');
  await expect(page.getByText('De groep is gearchiveerd.')).toBeVisible();
  await mailTo(people.newcomer.email, /gaat niet door$/, 4);
  await press(page, 'Open de groep weer');
  await cameBackAs(page, people.bystander);
  await page.goto(line());
  await expect(page.locator('#data').getByText('concept')).toHaveCount(4);
});
