import type { Page } from 'playwright/test';
import { paths } from '@/lib/shared/paths';
import type { World } from '../isolation/world';
import { heading, press } from './support/forms';
import { cameBackAs } from './support/people';
import { expect, test } from './support/test';
import { aWorld } from './support/world';

/** A facilitator closes a round and sees the group together; a schoolopleider looks along. Each test is the next chapter. */
test.describe.configure({ mode: 'serial', timeout: 90_000 });

let world: World;
test.beforeAll(async () => {
  world = await aWorld();
});

const widths = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];

/** On a phone and on a desk, and nothing sticks out. */
async function atBothWidths(page: Page, look: () => Promise<void>) {
  for (const size of widths) {
    await page.setViewportSize(size);
    await look();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(size.width);
  }
}

const keys = { b: 5, g: 3, p: 2, l: 5, o: 4 };
const everyStatement = Object.fromEntries(
  Object.entries(keys).flatMap(([axis, count]) =>
    Array.from({ length: count }, (_, index) => [`${axis}${index + 1}`, '4']),
  ),
);

async function handsIn(page: Page, person: 'halfway' | 'fresh') {
  const { slug, round, people } = world;
  await cameBackAs(page, people[person]);
  await page.goto(paths.scanCheck(slug, round));
  await press(page, 'Lever je zelfscan in');
  await expect(page).toHaveURL(new RegExp(paths.result(slug, round)));
}

test('two more hand in', async ({ page }) => {
  const { slug, round, people } = world;
  await cameBackAs(page, people.fresh);
  await page.goto(paths.home(slug));
  const saved = await page.evaluate(
    async ([address, answers]) =>
      (
        await fetch(address as string, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ answers, revision: 0 }),
        })
      ).status,
    [paths.scanAnswers(slug, round), everyStatement] as const,
  );
  expect(saved).toBe(200);
  await handsIn(page, 'fresh');
  await handsIn(page, 'halfway');
});

test('a facilitator sees how everyone stands, and closes the round after reading what that does', async ({
  page,
}) => {
  const { slug, cohort, people } = world;
  await cameBackAs(page, people.otherLeader);
  await page.goto(paths.cohort(slug, cohort));
  await atBothWidths(page, async () => {
    await expect(page.getByRole('heading', { name: 'Vraagt aandacht' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Nog geen groepsradar' })).toBeVisible();
    await expect(page.getByRole('link', { name: people.fresh.name }).first()).toHaveAttribute(
      'href',
      paths.participant(slug, cohort, world.participant),
    );
    const stepsOfFresh = page.getByRole('row').filter({ hasText: people.fresh.name });
    await expect(stepsOfFresh.getByRole('link', { name: 'nog niet' }).last()).toHaveAttribute(
      'href',
      new RegExp(`^${paths.participant(slug, cohort, world.participant)}#`),
    );
  });
  await expect(page.getByRole('link', { name: 'Werkvormen', exact: true })).toHaveAttribute(
    'href',
    paths.werkvormen(slug),
  );
  await page.getByRole('link', { name: 'Rondes openen en sluiten' }).click();
  await expect(heading(page, 'Rondes')).toBeVisible();
  await page.getByText('Sluit deze ronde').click();
  await expect(page.getByText('over de 3 ingeleverde zelfscans')).toBeVisible();
  await press(page, 'Ja, sluit de ronde');
  await expect(page.getByRole('status').filter({ hasText: 'De ronde is gesloten' })).toBeVisible();
  await expect(page.getByText('Open de ronde halverwege', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Terug naar de groep' }).click();
  await atBothWidths(page, async () => {
    await expect(page.getByRole('table', { name: /Start: dezelfde cijfers/ })).toContainText('groep');
  });
});

test('who was shown one of the three sees only that one, and why; nobody of the three sees the group', async ({
  page,
}) => {
  const { slug, cohort, people } = world;
  await cameBackAs(page, people.leader);
  await page.goto(paths.cohort(slug, cohort));
  await expect(page.getByText('zou hij te veel over één persoon zeggen')).toBeVisible();
  await expect(page.getByRole('table', { name: /Start: dezelfde cijfers/ })).toContainText('gedeeld met jou');
  await cameBackAs(page, people.halfway);
  await page.goto(paths.cohort(slug, cohort));
  await expect(page.getByText('zou hij te veel over één persoon zeggen')).toBeVisible();
  await expect(page.getByRole('table', { name: /Start: dezelfde cijfers/ })).toHaveCount(0);
});

test('a schoolopleider sees the own school: its people by their steps, and the groups it takes part in', async ({
  page,
}) => {
  const { slug, people } = world;
  await cameBackAs(page, people.leader);
  await page.goto(paths.school(slug));
  await atBothWidths(page, async () => {
    await expect(page.getByRole('heading', { name: 'Van jouw school' })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: people.ready.name })).toBeVisible();
  });
  await expect(page.getByRole('rowheader', { name: people.fresh.name })).toHaveCount(0);
  await expect(page.getByRole('link', { name: people.ready.name, exact: true })).toHaveCount(0);
});
