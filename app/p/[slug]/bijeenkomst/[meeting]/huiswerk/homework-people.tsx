import { getLocale, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Sign } from '@/components/ui/sign';
import type { HomeworkPage } from '@/lib/features/homework/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';

/** Everyone in the group: whether the homework is done, and what came of it. */
export async function HomeworkPeople({ page: { homework, people } }: { page: HomeworkPage }) {
  const t = await getTranslations('homework');
  if (!homework)
    return (
      <Section id="klaar" title={t('peopleTitle')}>
        <EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>
      </Section>
    );
  const expected = people.filter((person) => person.expected || person.doneAt);
  const done = expected.filter(({ doneAt }) => doneAt).length;
  return (
    <Section id="klaar" title={t('peopleTitle')}>
      <p>{t('doneOf', { done, of: expected.length })}</p>
      <ul className="plain-list ruled">
        {people.map((person) => (
          <PersonItem key={person.id} person={person} />
        ))}
      </ul>
    </Section>
  );
}

async function PersonItem({ person }: { person: HomeworkPage['people'][number] }) {
  const t = await getTranslations('homework');
  const { name, doneAt, outcome, expected } = person;
  const date = doneAt ? formatDay(doneAt, asLocale(await getLocale())) : '';
  return (
    <li className="stack-s">
      <p>
        <b>{name}</b>
        <br />
        <span className="soft">
          <Sign name={doneAt ? 'done' : expected ? 'open' : 'away'} />{' '}
          {doneAt ? t('doneOn', { date }) : t(expected ? 'notDone' : 'cameLater')}
        </span>
      </p>
      {outcome && (
        <p className="user-text" dir="auto">
          {outcome}
        </p>
      )}
    </li>
  );
}
