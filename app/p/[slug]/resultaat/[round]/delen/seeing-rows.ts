import { getTranslations } from 'next-intl/server';
import type { Sharing } from '@/lib/features/shares/queries';
import type { PersonSees } from '@/lib/features/shares/who-sees-what';
import { formatDay } from '@/lib/shared/dates';
import type { Locale } from '@/lib/shared/format';
import { listOf } from '../names';

export type Row = { key: string; who: string; hint?: string; sees: string[] };

/** What the policy says, in words, one row per person or group. */
export async function seeingRows({ people, group, ready }: Sharing, locale: Locale): Promise<Row[]> {
  const t = await getTranslations('sharing');
  const that = t(ready.self_scan ? 'seesThat' : 'seesThatNotYet');
  const shown = ({ self_scan, learning_question }: PersonSees['sees']) => [
    ...(self_scan ? [t('seesScan', { date: formatDay(self_scan, locale) })] : []),
    ...(learning_question ? [t('seesQuestion', { date: formatDay(learning_question, locale) })] : []),
  ];
  const seenBy = ({ as, sees }: PersonSees) => {
    const base = as === null || sees.self_scan ? [] : [that];
    const all = [...base, ...shown(sees)];
    return all.length > 0 ? all : [t('seesNothing')];
  };
  const groupShown = shown({
    self_scan: group.self_scan?.since ?? null,
    learning_question: group.learning_question?.since ?? null,
  });
  const names = group.self_scan?.names ?? group.learning_question?.names ?? [];
  return [
    { key: 'you', who: t('you'), sees: [t('youSee')] },
    ...people.map((person) => ({
      key: person.memberId,
      who: person.name,
      hint: t('as', { role: roleOf(person) }),
      sees: seenBy(person),
    })),
    {
      key: 'group',
      who: t('group'),
      hint: names.length > 0 ? await listOf(names) : t('groupHint', { subject: 'all' }),
      sees: groupShown.length > 0 ? groupShown : [t('seesGroupOnly')],
    },
    { key: 'responders', who: t('responders'), sees: [t('respondersSee')] },
    { key: 'coordinator', who: t('coordinator'), sees: [t('coordinatorSees')] },
  ];
}

/** "both" is a facilitator who is also the schoolopleider of the own school. */
export function roleOf({ as, alsoOwnTrainer }: PersonSees) {
  return alsoOwnTrainer ? 'both' : (as ?? 'none');
}
