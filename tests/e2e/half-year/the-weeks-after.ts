import { expect } from 'playwright/test';
import { addDays } from '@/lib/shared/calendar-day';
import { paths } from '@/lib/shared/paths';
import { announceAbsence, catchUp } from './absence';
import { dayBetween } from './calendar';
import { prepare, sendRecap } from './leading';
import { moveMeeting } from './planning';
import { doHomework, makePlan, note, practise, reflect } from './practising';
import { attention, cellOf, expectLedPlace, expectStep, phaseAfter } from './seen';
import { type Cast, meetingOf } from './set-up';
import { shareReflection, withdrawReflection } from './sharing';

/** What Sem does in the weeks after a meeting; Noor does everything. */
const bySem: Record<number, { reflects?: boolean; planMinutes?: number; tries?: boolean }> = {
  1: { reflects: true },
  2: { reflects: true, planMinutes: 30 },
  3: { planMinutes: 30, tries: true },
  4: { reflects: true, planMinutes: 200, tries: true },
};

/** Reflect, plan and recap at once, practise halfway, and get ready for the next meeting. */
export async function theWeeksAfter(cast: Cast, number: number) {
  const { slug, fenna, noor, sem, product } = cast;
  const meeting = meetingOf(cast, number);
  const next = cast.meetings[number];
  const { reflects = false, planMinutes = null, tries = false } = bySem[number] ?? {};
  product.goTo(addDays(meeting.day, 1), '10:00');
  if (number === 3) await catchUp(cast, number);
  await reflect(slug, noor, meeting, number);
  if (reflects) await reflect(slug, sem, meeting, number);
  if (number === 2) await shareReflection(cast, number);
  if (number === 3) await withdrawReflection(cast);
  if (!next) return lastWeeks(cast, number);
  const halfway = dayBetween(meeting.day, next.day);
  await makePlan(slug, noor, meeting, halfway);
  if (planMinutes) await makePlan(slug, sem, meeting, halfway, planMinutes);
  if (number === 1) await expectLateRecap(cast, number);
  else await expectFirstPage(cast, number);
  await sendRecap(cast, number);
  await expectMatrix(cast, number);
  if (number === 5) await moveMeeting(cast, 6, addDays(meeting.day, 35));

  product.goTo(halfway, '12:30');
  await practise(slug, noor, number, true);
  if (planMinutes) await practise(slug, sem, number, tries);
  if (number < 3) await note(slug, noor, `Vandaag ging het over keer ${number}.`);

  product.goTo(addDays(next.day, -3), '16:00');
  await doHomework(slug, noor, meeting);
  if (number === 2) await announceAbsence(cast, number);
  await prepare(cast, number + 1);
  await expect(cellOf(fenna.page, 'Noor Bakker', 'Huiswerk')).toHaveText('klaar');
  await expect(cellOf(fenna.page, 'Noor Bakker', 'Eigen plan')).toHaveText('geprobeerd');
}

/** The dashboard on the day after, when Noor did everything that one can do by then. */
async function expectMatrix({ slug, fenna }: Cast, number: number) {
  const { page } = fenna;
  await fenna.open(paths.home(slug));
  await expect(page.locator('.next-step h1')).not.toContainText('terugkoppeling');
  await expect(cellOf(page, 'Noor Bakker', 'Zelfscan')).toHaveText('klaar');
  await expect(cellOf(page, 'Noor Bakker', 'Eigen plan')).toContainText('gepland');
  await expect(cellOf(page, 'Noor Bakker', 'Reflectie')).toHaveText('klaar');
  await expect(cellOf(page, 'Noor Bakker', 'Huiswerk')).toHaveText('nog niet');
  await expect(cellOf(page, 'Noor Bakker', 'Aanwezig')).toHaveText(`${number} van ${number}`);
  const missed = number < 3 ? 0 : 1;
  await expect(cellOf(page, 'Sem de Boer', 'Aanwezig')).toHaveText(`${number - missed} van ${number}`);
  await expect(cellOf(page, 'Sem de Boer', 'Reflectie')).toHaveText(
    number === 3 ? 'niet nodig' : bySem[number]?.reflects ? 'klaar' : 'nog niet',
  );
  await expect(attention(page)).toContainText('Heeft nog niemand om feedback gevraagd.');
  const tooBig = 'Heeft een plan dat groter is dan afgesproken.';
  await expect(attention(page).getByText(tooBig)).toHaveCount(number === 4 ? 1 : 0);
  await expect(attention(page).getByText('Heeft nog geen eigen plan.')).toHaveCount(number === 1 ? 1 : 0);
}

/** Nobody sends it: on the fifth day it is almost due, on the eighth it is late. */
async function expectLateRecap(cast: Cast, number: number) {
  const { fenna, product } = cast;
  const { day } = meetingOf(cast, number);
  for (const [days, said] of [
    [5, `De terugkoppeling van bijeenkomst ${number} moet bijna weg`],
    [8, `De terugkoppeling van bijeenkomst ${number} is te laat.`],
  ] as const) {
    product.goTo(addDays(day, days), '19:00');
    await expectFirstPage(cast, number);
    await expect(attention(fenna.page)).toContainText(said);
  }
}

/** Of who leads the group, in the weeks of practice. */
async function expectFirstPage({ slug, fenna }: Cast, number: number) {
  await fenna.open(paths.home(slug));
  await expectLedPlace(fenna.page, phaseAfter(number), number);
  await expect(attention(fenna.page)).not.toContainText('Wie was er bij');
}

/** After the last meeting nobody plans any more. */
async function lastWeeks(cast: Cast, number: number) {
  const { slug, noor } = cast;
  await expectFirstPage(cast, number);
  await sendRecap(cast, number);
  await noor.open(paths.home(slug));
  await expectStep(noor.page, 'Kijk terug op het hele traject');
  await expect(noor.page.getByRole('link', { name: 'Maak een plan' })).toHaveCount(0);
}
