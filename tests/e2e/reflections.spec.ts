import type { Page } from 'playwright/test';
import { paths } from '@/lib/shared/paths';
import type { World } from '../isolation/world';
import { press } from './support/forms';
import { cameBackAs } from './support/people';
import { expect, test } from './support/test';
import { aWorld } from './support/world';

/** Looking back: saved while one writes, shown to whom one chooses, asked about, answered and withdrawn. */
test.describe.configure({ mode: 'serial', timeout: 90_000 });

const written = 'Ik praatte meer dan ik dacht.';
const ownQuestion = 'Wanneer merkte je dat?';

let world: World;
let shownAt: string;
test.beforeAll(async () => {
  world = await aWorld();
});

const firstQuestion = (page: Page) => page.getByLabel(/heeft je aan het denken gezet/);
const meetingsReflection = () => paths.reflection(world.slug, world.practice.meeting, 'meeting');

test('what is written is saved by itself, and shared with a buddy, who leads and the group', async ({
  page,
}) => {
  const { slug, people } = world;
  await cameBackAs(page, people.fresh);
  await page.goto(paths.ownSharing(slug));
  await expect(page.getByRole('heading', { name: 'Je deelt nu niets' })).toBeVisible();
  await page.goto(meetingsReflection());
  await expect(page.getByText('De laatste vraag komt op')).toBeVisible();
  await firstQuestion(page).fill(written);
  await expect(page.getByText(/Bewaard om\s\d\d\.\d\d\suur/)).toBeVisible();
  await page.reload();
  await expect(firstQuestion(page)).toHaveValue(written);
  await press(page, 'Klaar');
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
  for (const name of [people.ready.name, people.leader.name, 'je groep']) {
    await press(page, `Deel met ${name}`);
    await expect(page.getByRole('button', { name: `Trek in bij ${name}`, exact: true })).toBeVisible();
  }
});

test('who leads asks something under it, the author answers, and the buddy reads along', async ({
  page,
  visitor,
}) => {
  const { slug, people, practice } = world;
  const leader = await visitor();
  await cameBackAs(leader, people.leader);
  await leader.goto(paths.cohort(slug, practice.cohort));
  await leader.getByRole('link', { name: `Reflectie van ${people.fresh.name}` }).click();
  shownAt = new URL(leader.url()).pathname;
  await expect(leader.getByText(written)).toBeVisible();
  await press(leader, 'Stel deze vraag');
  await expect(leader.getByLabel('Of stel je eigen vraag')).toHaveAccessibleDescription(/Kies een vraag/);
  await leader.getByLabel('Of stel je eigen vraag').fill(ownQuestion);
  await press(leader, 'Stel deze vraag');
  await expect(leader.getByText('Je vraag staat eronder.')).toBeVisible();

  await cameBackAs(page, people.fresh);
  await page.goto(paths.reflections(slug));
  await expect(page.getByText('1 vraag wacht op je antwoord')).toBeVisible();
  await page.goto(meetingsReflection());
  await expect(page.getByText(ownQuestion)).toBeVisible();
  await page.getByLabel('Jouw antwoord').fill('Toen het stil werd.');
  await press(page, 'Zet je antwoord erbij');
  await expect(page.getByText('Je antwoord staat erbij.')).toBeVisible();

  await cameBackAs(page, people.ready);
  await page.goto(paths.sharedWithMe(slug));
  await page
    .getByRole('link', { name: `Reflectie van ${people.fresh.name}` })
    .first()
    .click();
  await expect(page.getByText('Toen het stil werd.')).toBeVisible();
});

test('withdrawn: who led does not see it any more, the group still does', async ({ page, faults }) => {
  faults.expect(/404/);
  const { slug, people } = world;
  await cameBackAs(page, people.fresh);
  await page.goto(paths.ownSharing(slug));
  const shares = page.getByRole('main').getByRole('listitem');
  await expect(shares).toHaveCount(3);
  await shares.filter({ hasText: people.leader.name }).getByRole('button').click();
  await expect(page.getByText('Ingetrokken. Het is nu niet meer te zien.')).toBeVisible();
  await expect(shares).toHaveCount(2);
  await cameBackAs(page, people.leader);
  expect((await page.goto(shownAt))?.status()).toBe(404);
  await cameBackAs(page, people.halfway);
  await page.goto(paths.sharedWithMe(slug));
  await expect(page.getByRole('link', { name: `Reflectie van ${people.fresh.name}` })).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('every way off the page keeps what was written; skipped is taken back; shared and withdrawn', async ({
    page,
  }) => {
    const { people } = world;
    await cameBackAs(page, people.halfway);
    await page.goto(meetingsReflection());
    await press(page, 'Sla deze over');
    await press(page, 'Toch schrijven');
    await firstQuestion(page).fill(written);
    await press(page, 'Later verder');
    await page.getByRole('link', { name: /^Ga verder ?: Terugkijken op de/ }).click();
    await expect(firstQuestion(page)).toHaveValue(written);
    await press(page, 'Klaar');
    await press(page, `Deel met ${people.leader.name}`);
    await expect(page.getByText('Gedeeld.')).toHaveCount(1);
    await press(page, `Trek in bij ${people.leader.name}`);
    await expect(page.getByText('Ingetrokken. Het is nu niet meer te zien.')).toBeVisible();
  });
});
