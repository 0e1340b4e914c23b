import { expect } from 'playwright/test';
import { paths } from '@/lib/shared/paths';
import { doHomework } from './practising';
import { attention, expectStep } from './seen';
import { type Cast, meetingOf } from './set-up';

/** Sem says beforehand not to come to the meeting after this one; who leads sees that, and not why. */
export async function announceAbsence({ slug, fenna, sem, ...cast }: Cast, number: number) {
  await doHomework(slug, sem, meetingOf(cast, number));
  await sem.open(paths.home(slug));
  await expectStep(sem.page, `Je bent klaar voor bijeenkomst ${number + 1}`);
  await sem.open(paths.meeting(slug, meetingOf(cast, number + 1).id));
  await sem.page.getByText('Ik kan niet komen').click();
  await sem.page.getByLabel('Persoonlijk').check();
  await sem.pressAndRead('Meld me af', 'Je hebt je afgemeld.');
  await sem.open(paths.home(slug));
  await expectStep(sem.page, `Je bent er niet bij bijeenkomst ${number + 1}`);
  await fenna.open(paths.home(slug));
  await expect(attention(fenna.page)).toContainText('Meldde zich af voor de volgende bijeenkomst.');
  await expect(attention(fenna.page)).not.toContainText('ersoonlijk');
}

/** What was missed is made up for, and then the own plan comes. */
export async function catchUp({ slug, sem, ...cast }: Cast, number: number) {
  await sem.open(paths.meeting(slug, meetingOf(cast, number).id));
  await expect(sem.page.getByText('Je was er niet bij. Je had je afgemeld.')).toBeVisible();
  await sem.pressAndRead('Ik heb dit gedaan', 'Klaar, op');
  await sem.open(paths.reflection(slug, meetingOf(cast, number).id, 'meeting'));
  await expect(sem.page.getByText('Je was er bij deze bijeenkomst niet bij.')).toBeVisible();
  await sem.open(paths.home(slug));
  await expectStep(sem.page, 'Maak een klein plan');
}
