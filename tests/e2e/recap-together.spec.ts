import type { Page } from 'playwright/test';
import { paths } from '@/lib/shared/paths';
import type { World } from '../isolation/world';
import { press } from './support/forms';
import { cameBackAs } from './support/people';
import { expect, test } from './support/test';
import { aWorld } from './support/world';

/** Both of a duo write the recap at the same time. */
let world: World;
test.beforeAll(async () => {
  world = await aWorld();
});

const opening = (page: Page) => page.getByLabel('Om mee te beginnen');

test('the second sees both texts and chooses; the other is found again, and put back', async ({
  page,
  visitor,
  faults,
}) => {
  // The preview runs no script, Playwright's own included.
  faults.expect(/Blocked script execution in 'about:srcdoc'/);
  const { slug, held, people } = world;
  const other = await visitor();
  await cameBackAs(page, people.leader);
  await cameBackAs(other, people.otherLeader);
  await page.goto(paths.recap(slug, held));
  await other.goto(paths.recap(slug, held));
  await opening(page).fill('Zo begon de een.');
  await press(page, 'Bewaar en bekijk de mail');
  await expect(page.getByText('Er is nog niets verstuurd.')).toBeVisible();

  await opening(other).fill('Zo begon de ander.');
  await press(other, 'Bewaar en bekijk de mail');
  const beside = other.getByRole('region', { name: 'Jullie schreven tegelijk' });
  await expect(beside).toContainText('Zo begon de een.');
  await expect(beside).toContainText('Zo begon de ander.');
  // Turning away loses nothing either.
  await other.goto(paths.recap(slug, held));
  await expect(opening(other)).toHaveValue('Zo begon de een.');
  await other.getByText(/^Eerder bewaard \(/).click();
  await other.getByRole('listitem').filter({ hasText: '(niet gekozen)' }).getByRole('link').click();
  await press(other, 'Bewaar deze in plaats ervan');
  await expect(opening(other)).toHaveValue('Zo begon de ander.');

  await page.reload();
  await expect(opening(page)).toHaveValue('Zo begon de ander.');
  await page.getByText(/^Eerder bewaard \(/).click();
  await page
    .getByRole('link', { name: new RegExp(`door ${people.leader.name}`) })
    .first()
    .click();
  await expect(page.getByText('Zo begon de een.')).toBeVisible();
});
