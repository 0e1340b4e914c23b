import { expect } from 'playwright/test';
import { addDays } from '@/lib/shared/calendar-day';
import { paths } from '@/lib/shared/paths';
import { write } from './practising';
import { expectPlace } from './seen';
import { type Cast, meetingOf } from './set-up';

/** Past its last day the group is read; the own reflections go on, and everything of the six months is in one place. */
export async function theEnd(cast: Cast, lastDay: string) {
  const { slug, fenna, noor, product } = cast;
  product.goTo(addDays(lastDay, 1), '10:00');
  await expectPlace(cast, 5, 6);
  await fenna.open(paths.attendance(slug, meetingOf(cast, 6).id));
  await expect(fenna.page.getByRole('button', { name: 'Bewaar de aanwezigheid' })).toHaveCount(0);
  await noor.open(paths.reflection(slug, meetingOf(cast, 5).id, 'meeting'));
  await write(noor, { r4: 'Dat ik eerder stil mag zijn.' });
  await noor.open(paths.plans(slug));
  await expect(
    noor.page.getByText('Deze groep is afgerond. Je plannen kun je nog lezen.').first(),
  ).toBeVisible();
  await noor.open(paths.questions(slug, cast.cohort));
  const stops = noor.page.getByRole('list', { name: 'De weg van het begin tot nu' }).getByRole('listitem');
  await expect(stops).toContainText([
    'Hoe laat ik mijn student zelf nadenken?',
    'Hoe voeren we het gesprek op tijd?',
    'verder verdiepen',
    'een vervolgvraag',
    'Hoe houden we dat vol?',
    'verder verdiepen',
    'verder verdiepen',
  ]);
  await noor.open(paths.ownData(slug));
  for (const number of [1, 2, 3, 4, 5, 6])
    await expect(noor.page.getByText(`Het gesprek van keer ${number}.`)).toBeVisible();
}
