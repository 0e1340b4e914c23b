import { MOST_FILE_BYTES } from '@/lib/features/resources/limits';
import { paths } from '@/lib/shared/paths';
import { aPdf, aPng } from '../factories/files';
import { ask } from '../isolation/ask';
import { pageForms } from '../isolation/page-forms';
import type { World } from '../isolation/world';
import { press } from './support/forms';
import { mailTo } from './support/mailbox';
import { cameBackAs, speak } from './support/people';
import { expect, test } from './support/test';
import { aWorld } from './support/world';

/** What a facilitator keeps with a group and writes to it, as the group meets it. */
let world: World;
test.beforeAll(async () => {
  world = await aWorld();
});

const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});
const tooLarge = file('groot.pdf', Buffer.concat([aPdf(), Buffer.alloc(MOST_FILE_BYTES)]));
const asHtml = { accept: 'text/html' };

test('a file: too large and of another kind is said by the field; then it is described, attached and fetched', async ({
  page,
}) => {
  const { slug, meeting, people } = world;
  await cameBackAs(page, people.leader);
  await page.goto(paths.meeting(slug, meeting));
  await page.getByRole('link', { name: 'Voeg een nieuwe bron toe' }).click();
  await page.getByRole('link', { name: 'Bestand' }).click();
  const field = page.getByLabel('Bestand', { exact: true });
  await field.setInputFiles(tooLarge);
  await press(page, 'Voeg dit bestand toe');
  await expect(field).toHaveAccessibleDescription(/Dit bestand is te groot/);
  await field.setInputFiles(file('plaatje.png', Buffer.from('<svg onload="alert(1)"/>')));
  await press(page, 'Voeg dit bestand toe');
  await expect(field).toHaveAccessibleDescription(/Dit soort bestand kan hier niet/);
  await field.setInputFiles(file('Kaarten voor begeleiders.exe', aPdf()));
  await press(page, 'Voeg dit bestand toe');
  await expect(page.getByLabel('Titel')).toHaveValue('Kaarten voor begeleiders');
  await page.getByLabel('Titel').fill('Kwadrantenkaarten');
  await press(page, 'Bewaar');
  await expect(page).toHaveURL(new RegExp(paths.meeting(slug, meeting)));

  await cameBackAs(page, people.fresh);
  await page.goto(paths.meeting(slug, meeting));
  await page.getByRole('link', { name: 'Kwadrantenkaarten' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Download \(pdf/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Kaarten voor begeleiders.pdf');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('too large is said by the field as well, and the next one is taken', async ({ page }) => {
    const { slug, cohort, people } = world;
    await cameBackAs(page, people.leader);
    await page.goto(`${paths.newResource(slug)}?groep=${cohort}&soort=bestand`);
    const field = page.getByLabel('Bestand', { exact: true });
    await field.setInputFiles(tooLarge);
    await page.getByRole('button', { name: 'Voeg dit bestand toe' }).click();
    await expect(field).toHaveAccessibleDescription(/Dit bestand is te groot/);
    await field.setInputFiles(file('foto.pdf', aPng()));
    await page.getByRole('button', { name: 'Voeg dit bestand toe' }).click();
    await expect(page.getByLabel('Titel')).toHaveValue('foto');
  });
});

test('whoever asks no page gets a status, and never a failure of ours', async () => {
  const { slug, cohort, people } = world;
  const at = `${paths.resourceUpload(slug)}?groep=${cohort}`;
  const { body } = await ask(`${paths.newResource(slug)}?groep=${cohort}&soort=bestand`, {
    as: people.leader,
  });
  const form = pageForms(body).find(({ to }) => to.startsWith(paths.resourceUpload(slug)));
  const id = form?.fields.find(([name]) => name === 'id')?.[1] ?? '';
  const post = async (bytes: Uint8Array | null, as = people.leader, headers = {}) => {
    const sent = new FormData();
    sent.append('id', id);
    if (bytes) sent.append('file', new File([Buffer.from(bytes)], 'x.pdf'));
    return (await ask(at, { as, method: 'POST', body: sent, headers })).status;
  };
  expect(await post(tooLarge.buffer)).toBe(413);
  expect(await post(Buffer.alloc(3 * MOST_FILE_BYTES))).toBe(413);
  expect(await post(Buffer.from('<!doctype html>'))).toBe(415);
  expect(await post(null)).toBe(422);
  expect(await post(tooLarge.buffer, people.leader, asHtml)).toBe(303);
  expect(await post(aPdf(), people.fresh)).toBe(403);
  expect(await post(aPdf(), people.bystander)).toBe(404);
  expect(await post(aPdf(), people.left)).toBe(404);
  const wrong = await ask(at, {
    as: people.leader,
    method: 'POST',
    body: '{',
    headers: { 'content-type': 'application/json' },
  });
  expect(wrong.status).toBe(422);
});

test('a file is there to keep: nothing of it can run', async () => {
  const { slug, library, people } = world;
  const { status, headers } = await ask(paths.resourceFile(slug, library.file), { as: people.fresh });
  expect({ status, type: headers.get('content-type') }).toEqual({ status: 200, type: 'application/pdf' });
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toContain('no-store');
  expect(headers.get('content-security-policy')).toContain("sandbox; default-src 'none'");
});

test('a list is looked through by kind, and says when nothing fits', async ({ page }) => {
  const { slug, cohort, people, tag } = world;
  await cameBackAs(page, people.ready);
  await page.goto(paths.cohortResources(slug, cohort));
  await page.getByLabel('Soort').selectOption('tekst');
  await press(page, 'Toon');
  await expect(page.getByRole('link', { name: `Eigen bron ${tag}` })).toBeVisible();
  await page.getByLabel('Soort').selectOption('literatuur');
  await press(page, 'Toon');
  await expect(page.getByRole('heading', { name: 'Niets gevonden' })).toBeVisible();
  await page.getByRole('link', { name: 'Toon alles' }).click();
  await expect(page.getByRole('link', { name: `Eigen bron ${tag}` })).toBeVisible();
});

test('a message is looked at, sent, mailed to everyone, and read by the group', async ({ page }) => {
  const { slug, cohort, people } = world;
  await cameBackAs(page, people.otherLeader);
  await page.goto(paths.messages(slug, cohort));
  await press(page, 'Bekijk eerst hoe het wordt');
  await expect(page.getByLabel('Kop')).toHaveAccessibleDescription(/Vul dit in\./);
  await page.getByLabel('Kop').fill('Denk aan de kaarten');
  await page.getByLabel('Bericht', { exact: true }).fill('Tot dinsdag.\nNeem de kaarten mee.');
  await press(page, 'Bekijk eerst hoe het wordt');
  await expect(page.getByText('Zo komt de mail aan')).toBeVisible();
  await press(page, 'Verstuur aan 5 mensen');
  await expect(page.getByText('Je bericht is verstuurd')).toBeVisible();
  const mail = await mailTo(people.fresh.email, /^Bericht van je facilitator$/, 2);
  expect(mail.text).toContain('Neem de kaarten mee.');
  await cameBackAs(page, people.fresh);
  await page.goto(paths.cohort(slug, cohort));
  await page.getByRole('link', { name: 'Berichten aan de groep' }).click();
  await expect(page.getByRole('heading', { name: 'Denk aan de kaarten' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bekijk eerst hoe het wordt' })).toHaveCount(0);
});

test('a group goes on in a next cycle, and the one before stays to be read', async ({ page }) => {
  const { slug, cohort, people, tag } = world;
  await cameBackAs(page, people.leader);
  await page.goto(paths.cohort(slug, cohort));
  await page.getByRole('link', { name: 'Ga verder in een nieuwe cyclus' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: people.fresh.name })).toBeVisible();
  await page.getByLabel('Naam van de groep').fill(`Verder ${tag}`);
  await page.getByLabel('Dag van de startbijeenkomst').fill('2090-01-12');
  await page.getByLabel('Laatste dag').fill('2090-06-30');
  await press(page, 'Start met 3 deelnemers');
  await expect(page.getByRole('heading', { name: `Verder ${tag}` })).toBeVisible();
  await page.getByRole('link', { name: 'Je andere groepen' }).click();
  await page.getByRole('link', { name: `Groep ${tag}`, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(paths.cohort(slug, cohort)));
  await speak(page, 'en');
  await page.goto(paths.cohortResources(slug, cohort));
  await expect(page.getByRole('heading', { name: 'Resources' })).toBeVisible();
});
