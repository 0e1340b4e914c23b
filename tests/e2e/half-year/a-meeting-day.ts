import { expect } from 'playwright/test';
import { paths } from '@/lib/shared/paths';
import { type Held, hold } from './leading';
import { expectLedPlace, expectRing, expectStep, type Phase, phaseAfter } from './seen';
import { type Cast, meetingOf } from './set-up';

/** What is particular about a meeting. */
const held: Record<number, Held> = {
  1: { homework: 'Lees hoofdstuk 2.' },
  2: { homework: 'Voer één gesprek.', decided: 'Verder verdiepen' },
  3: { homework: 'Schrijf op wat je zag.', decided: 'Een vervolgvraag', semMissed: true },
  4: { homework: 'Vraag je student ernaar.', decided: 'Verder verdiepen' },
  5: { homework: 'Neem een voorbeeld mee.', decided: 'Verder verdiepen' },
  6: {},
};

type Moment = [time: string, phase: Phase];

/** With the programme's agenda: looking back until 16.05, exploring until 17.15, a pause, designing from 17.30. */
const moments: Moment[] = [
  ['09:00', 5],
  ['15:40', 5],
  ['16:30', 2],
  ['17:45', 3],
];

/** All of them once, and one of them each time after that. */
function momentsOf(number: number): Moment[] {
  if (number === 1) return [['15:40', 1]];
  return number === 2 ? moments : moments.slice(number - 3, number - 2);
}

/** The ring turns while the group meets; afterwards it is written down who was there, and what comes next. */
export async function aMeetingDay(cast: Cast, number: number) {
  const { slug, fenna, noor, sem } = cast;
  const { day } = meetingOf(cast, number);
  for (const [time, phase] of momentsOf(number)) {
    cast.product.goTo(day, time);
    await noor.open(paths.home(slug));
    await expectRing(noor.page, phase, number);
  }
  cast.product.goTo(day, '18:45');
  await fenna.open(paths.home(slug));
  await expectLedPlace(fenna.page, phaseAfter(number), number);
  await hold(cast, number, held[number] ?? {});
  await sem.open(paths.home(slug));
  await expectStep(
    sem.page,
    held[number]?.semMissed ? 'Doe je inhaaltaak' : `Kijk terug op bijeenkomst ${number}`,
  );
  await expect(sem.page.locator('#bijeenkomsten')).toContainText(
    held[number]?.semMissed ? 'Je was er niet.' : 'Je was erbij.',
  );
}
