import { expect } from 'playwright/test';
import { paths } from '@/lib/shared/paths';
import { press } from '../support/forms';
import { expectRing, expectStep, phaseAfter } from './seen';
import type { Planned } from './set-up';
import type { Visitor } from './visitor';

/** While the meeting is fresh: the katern's first three questions. */
export async function reflect(slug: string, mentor: Visitor, { id }: Planned, number: number) {
  const { page } = mentor;
  await mentor.open(paths.home(slug));
  await expectRing(page, phaseAfter(number), number);
  await expectStep(page, `Kijk terug op bijeenkomst ${number}`);
  await page.getByRole('link', { name: 'Schrijf je reflectie' }).click();
  await expect(page).toHaveURL(new RegExp(paths.reflection(slug, id, 'meeting')));
  await write(mentor, {
    r1: `Het gesprek van keer ${number}.`,
    r2: 'Dat stilte helpt.',
    r3: 'Vaker wachten.',
  });
}

/** On the page of a reflection, which is open. */
export async function write(mentor: Visitor, answers: Record<string, string>) {
  for (const [key, text] of Object.entries(answers))
    await mentor.page.locator(`textarea[name=${key}]`).fill(text);
  await press(mentor.page, 'Klaar');
  await mentor.page.waitForURL(/\?bewaard$/);
}

/** A plan of one sentence, for this day. */
export async function makePlan(slug: string, mentor: Visitor, { id }: Planned, on: string, minutes = 30) {
  const { page } = mentor;
  await mentor.open(paths.home(slug));
  await expectStep(page, 'Maak een klein plan');
  await page.getByRole('link', { name: 'Maak een plan' }).first().click();
  await expect(page).toHaveURL(new RegExp(paths.newPlan(slug, id)));
  await page.getByLabel('Als …').fill('de les net klaar is');
  await page.getByLabel('dan ga ik met mijn student …').fill('eerst vragen wat opviel');
  await page.getByLabel('Hoeveel minuten kost het je?').fill(String(minutes));
  await page.getByLabel('Op welke dag?').fill(on);
  await mentor.pressAndRead('Zet in mijn plannen', 'Je plan is bewaard');
  await expect(page.getByText('Maak het kleiner')).toHaveCount(minutes > 120 ? 1 : 0);
}

/** Says how the plan went; who tried it writes what was learned. */
export async function practise(slug: string, mentor: Visitor, number: number, tried: boolean) {
  const { page } = mentor;
  await mentor.open(paths.home(slug));
  await expectRing(page, 4, number);
  await expectStep(page, 'Probeer je plan uit en schrijf op hoe het ging');
  await page.getByRole('link', { name: 'Open je plan' }).first().click();
  await page.getByText(tried ? 'Ik heb het geprobeerd' : 'Het is niet gelukt', { exact: true }).click();
  await page
    .getByRole('textbox', { name: tried ? 'Hoe ging het?' : 'Waardoor is het niet gelukt?' })
    .fill('In één zin.');
  await mentor.pressAndRead(
    tried ? 'Zet op geprobeerd' : 'Zet op niet geprobeerd',
    tried ? 'Je hebt het geprobeerd.' : 'Je hebt het niet geprobeerd.',
  );
  if (!tried) return;
  await page.getByRole('link', { name: 'Schrijf op wat je ervan leerde' }).click();
  await write(mentor, { q1: 'Goed.', q2: 'Wachten.', q3: 'Stilte.' });
}

/** In ten seconds, from a phone. */
export async function note(slug: string, mentor: Visitor, text: string) {
  await mentor.open(paths.notes(slug));
  await mentor.page.getByLabel('Wat gebeurde er?').fill(text);
  await press(mentor.page, 'Bewaar');
  await expect(mentor.page.locator('#opgeschreven').getByText(text).first()).toBeVisible();
}

/** Some days before the next meeting the homework comes first. */
export async function doHomework(slug: string, mentor: Visitor, { id }: Planned) {
  await mentor.open(paths.home(slug));
  const { page } = mentor;
  await expectStep(page, 'Doe het huiswerk voor de volgende bijeenkomst');
  await page.getByRole('link', { name: 'Bekijk het huiswerk' }).click();
  await expect(page).toHaveURL(new RegExp(paths.meeting(slug, id)));
  // Above it stands what was given for this meeting itself.
  const form = page
    .locator('form')
    .filter({ has: page.getByLabel('Wat kwam eruit?') })
    .last();
  await form.getByLabel('Wat kwam eruit?').fill('Een rustiger gesprek.');
  await form.getByRole('button', { name: 'Vink af' }).click();
  await expect(form).toContainText('Je hebt dit afgevinkt.');
}
