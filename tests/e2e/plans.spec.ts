import { paths } from '@/lib/shared/paths';
import type { World } from '../isolation/world';
import { heading, press, textOf } from './support/forms';
import { cameBackAs } from './support/people';
import { expect, test } from './support/test';
import { aWorld } from './support/world';

/** One own plan from too big to tried, on a phone; and who reads what of it. Each test is the next chapter. */
test.describe.configure({ mode: 'serial', timeout: 90_000 });

const situation = 'mijn student na de les blijft zitten';
const action = 'eerst vragen wat zelf opviel';

let world: World;
let planAt: string;
test.beforeAll(async () => {
  world = await aWorld();
});

test('a plan over the limit is saved, kindly asked to be smaller, and split in two', async ({ page }) => {
  const { slug, practice, people } = world;
  await cameBackAs(page, people.fresh);
  await page.goto(paths.plans(slug));
  await expect(page.getByRole('heading', { name: 'Je hebt nog geen plan' })).toBeVisible();
  await page.goto(paths.newPlan(slug, practice.meeting));
  await press(page, 'Zet in mijn plannen');
  await expect(page.locator('.error-summary').getByRole('link')).toHaveCount(2);
  await page.getByLabel('Als …').fill(situation);
  await page.getByLabel('dan ga ik met mijn student …').fill(action);
  await press(page, 'Zet in mijn plannen');
  await expect(page.getByLabel('Hoeveel minuten kost het je?')).toHaveAccessibleDescription(/of bewaar het/);
  await expect(page.getByLabel('Als …')).toHaveValue(situation);
  await page.getByLabel('Hoeveel minuten kost het je?').fill('200');
  await page.getByLabel('Op welke dag?').fill('2090-01-12');
  await press(page, 'Zet in mijn plannen');
  await expect(page.getByText('Je plan is bewaard')).toBeVisible();
  await expect(page.getByText(`Als ${situation}, dan ga ik met mijn student ${action}.`)).toBeVisible();
  await expect(page.getByText('Zo laten mag ook.')).toBeVisible();
  planAt = new URL(page.url()).pathname;
  await press(page, 'Maak er twee plannen van');
  await expect(page.getByText('Er zijn nu twee plannen')).toBeVisible();
  await expect(page.getByLabel('Hoeveel minuten kost het je?')).toHaveValue('80');
  await page.getByLabel('dan ga ik met mijn student …').fill('samen terugkijken');
  await press(page, 'Bewaar als concept');
  await expect(page.getByText('Je concept is bewaard')).toBeVisible();
});

test('sent once more with the back button, it is still one plan', async ({ page }) => {
  const { slug, practice, people } = world;
  await cameBackAs(page, people.halfway);
  await page.goto(paths.newPlan(slug, practice.meeting));
  await page.getByLabel('Als …').fill('het stil blijft');
  await page.getByLabel('dan ga ik met mijn student …').fill('wachten');
  await press(page, 'Bewaar als concept');
  await expect(page.getByText('Je concept is bewaard')).toBeVisible();
  const made = new URL(page.url()).pathname;
  await page.goBack();
  await page.getByLabel('Als …').fill('het weer stil blijft');
  await page.getByLabel('dan ga ik met mijn student …').fill('wachten');
  await press(page, 'Bewaar als concept');
  await expect(page.getByText('Je concept is bewaard')).toBeVisible();
  await page.goto(paths.plans(slug));
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'stil blijft' })).toHaveCount(
    1,
  );
  await page.goto(made);
  await page.getByText('Verwijder dit plan').click();
  await press(page, 'Ja, verwijder');
  await expect(page.getByText('Je plan is verwijderd')).toBeVisible();
});

test('moved, not tried, taken back one step at a time, and tried after all', async ({ page }) => {
  await cameBackAs(page, world.people.fresh);
  await page.goto(planAt);
  await page.getByText('Verplaats naar een andere dag').click();
  await press(page, 'Verplaats');
  await expect(page.getByLabel('Naar welke dag?')).toHaveAccessibleDescription(/Vul een datum in/);
  await page.getByLabel('Naar welke dag?').fill('2090-01-19');
  await press(page, 'Verplaats');
  await expect(page.getByText('Je plan is verplaatst.')).toBeVisible();
  await expect(page.getByText('do 19 januari (eerst do 12 januari)')).toBeVisible();

  await page.getByText('Het is niet gelukt').click();
  await press(page, 'Zet op niet geprobeerd');
  await expect(page.getByLabel('Waardoor is het niet gelukt?')).toHaveAccessibleDescription(/in een zin/);
  await page.getByLabel('Waardoor is het niet gelukt?').fill('De les viel uit.');
  await press(page, 'Zet op niet geprobeerd');
  await expect(page.getByText('Je hebt het niet geprobeerd.')).toBeVisible();
  await press(page, 'Maak ongedaan');
  await expect(page.getByText('Je plan is verplaatst.')).toBeVisible();
  await press(page, 'Maak ongedaan');
  await expect(page.getByText('Gepland', { exact: true })).toBeVisible();

  await page.getByText('Ik heb het geprobeerd').click();
  await page.getByRole('textbox', { name: 'Hoe ging het?' }).fill('Mijn student vertelde meer.');
  await press(page, 'Zet op geprobeerd');
  await expect(page.getByText('Je hebt het geprobeerd.')).toBeVisible();
  await page.getByRole('link', { name: 'Schrijf op wat je ervan leerde' }).click();
  await expect(heading(page, /^Terugkijken op het oefenen/)).toBeVisible();
});

test('the buddy reads the plan and not the draft; who leads sees facts and no words', async ({ page }) => {
  const { slug, practice, people } = world;
  await cameBackAs(page, people.ready);
  await page.goto(paths.plans(slug));
  await page.getByRole('link', { name: 'Lees de plannen van je maatje' }).click();
  await expect(page.getByText(situation)).toHaveCount(1);
  await expect(page.getByText('samen terugkijken')).toHaveCount(0);

  await cameBackAs(page, people.leader);
  await page.goto(paths.planFacts(slug, practice.cohort));
  const line = page.getByRole('row').filter({ hasText: people.fresh.name });
  expect(await textOf(line)).toMatch(/Geprobeerd.*120 minuten|120 minuten.*Geprobeerd/i);
  await expect(page.getByText(situation)).toHaveCount(0);
  await cameBackAs(page, people.halfway);
  await page.goto(paths.buddyPlans(slug));
  await expect(page.getByRole('heading', { name: 'Je hebt nu geen maatje' })).toBeVisible();
});
