import { paths } from '@/lib/shared/paths';
import type { World } from '../isolation/world';
import { heading, press, statementsOf } from './support/forms';
import { cameBackAs } from './support/people';
import { expect, test } from './support/test';
import { aWorld } from './support/world';

/** Without a mouse. */
let world: World;
test.beforeAll(async () => {
  world = await aWorld();
});
test.beforeEach(async ({ page }) => cameBackAs(page, world.people.fresh));

test('the first tab leads past the menu', async ({ page }) => {
  await page.goto(paths.home(world.slug));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Naar de inhoud' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});

test('a statement is answered with the arrow keys', async ({ page }) => {
  await page.goto(paths.scanPart(world.slug, world.round, 3));
  const [first, second] = [statementsOf(page).first(), statementsOf(page).nth(1)];
  const point = (figure: number) => first.getByRole('radio', { name: new RegExp(`^${figure}\\b`) });
  const saved = page.waitForResponse((reply) => reply.ok() && /:"4"/.test(reply.request().postData() ?? ''));
  await point(1).focus();
  await page.keyboard.press('Space');
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('ArrowRight');
  await expect(point(4)).toBeFocused();
  await expect(point(4)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(second.getByRole('radio').first()).toBeFocused();
  await expect(page.getByText(/Bewaard om/)).toBeVisible();
  // The note may still be that of an earlier choice.
  await saved;
  await page.reload();
  await expect(point(4)).toBeChecked();
});

test('the menu of a phone opens and leads on', async ({ page }) => {
  test.skip((page.viewportSize()?.width ?? 0) > 700, 'a wide screen shows the menu itself');
  await page.goto(paths.home(world.slug));
  const menu = page.locator('summary').filter({ hasText: 'Menu' });
  await menu.focus();
  await page.keyboard.press('Enter');
  const links = page.getByRole('navigation', { name: 'Menu', exact: true }).getByRole('link');
  await expect(links.first()).toBeVisible();
  // In the order in which they stand, up to the one that is wanted.
  for (const label of await links.allInnerTexts()) {
    await page.keyboard.press('Tab');
    if (label.trim() === 'Feedback') break;
  }
  await expect(links.filter({ hasText: 'Feedback' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Feedback')).toBeVisible();
});

test('after a mistake the focus is on what is wrong, and leads to the field', async ({ page }) => {
  await page.goto(paths.newRequest(world.slug));
  await press(page, 'Verstuur het verzoek');
  const summary = page.getByRole('alert').filter({ hasText: 'Er zijn nog 2 dingen nodig' });
  await expect(summary).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Naam van de student')).toBeFocused();
});
