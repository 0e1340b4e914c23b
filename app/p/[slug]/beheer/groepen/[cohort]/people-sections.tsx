import { getLocale, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { FEWEST_PARTICIPANTS, MOST_FACILITATORS, MOST_PARTICIPANTS } from '@/lib/features/cohorts/limits';
import type { CohortToChange } from '@/lib/features/cohorts/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { addLeader, addPeople } from '../actions';
import type { Choices } from '../cohort-choices';
import type { CohortWords } from '../cohort-words';
import { AddLeaderForm, AddPeopleForm } from './add-forms';
import { PersonItem } from './person-item';

type Props = { slug: string; page: CohortToChange; choices: Choices; words: CohortWords };

export async function LeadersSection({ slug, page, choices, words }: Props) {
  const t = await getTranslations('cohorts');
  const { cohort, facilitators, participants } = page;
  const fixed = cohort.archivedAt !== null;
  const taken = new Set([...facilitators, ...participants].map(({ memberId }) => memberId));
  const room = !fixed && facilitators.length < MOST_FACILITATORS;
  return (
    <Section id="leiding" title={words.leadersTitle}>
      {facilitators.length === 0 && (
        <Notice kind="warn" title={t('noLeaderTitle')}>
          {t('noLeaderText')}
        </Notice>
      )}
      <ul className="plain-list ruled">
        {facilitators.map((person) => (
          <PersonItem
            key={person.memberId}
            slug={slug}
            cohort={cohort.id}
            as="facilitator"
            id={person.memberId}
            person={person}
            fixed={fixed}
          />
        ))}
      </ul>
      {room && (
        <AddLeaderForm
          add={addLeader.bind(null, slug)}
          cohort={cohort.id}
          permalink={paths.adminCohort(slug, cohort.id)}
          words={words}
          label={t(facilitators.length === 0 ? 'addLeader' : 'addSecondLeader')}
          trainers={choices.trainers.filter(({ value }) => !taken.has(value))}
        />
      )}
      {!fixed && !room && <p className="soft small">{t('duoFull')}</p>}
    </Section>
  );
}

export async function ParticipantsSection({ slug, page, choices, words }: Props) {
  const t = await getTranslations('cohorts');
  const locale = asLocale(await getLocale());
  const { cohort, facilitators, participants, stopped } = page;
  const fixed = cohort.archivedAt !== null;
  const taken = new Set([...facilitators, ...participants].map(({ memberId }) => memberId));
  return (
    <Section id="mensen" title={t('peopleCount', { count: participants.length })}>
      {participants.length < FEWEST_PARTICIPANTS && (
        <Notice kind="warn" title={t('fewTitle')}>
          {t('fewText')}
        </Notice>
      )}
      <ul className="plain-list ruled">
        {participants.map((person) => (
          <PersonItem
            key={person.participantId}
            slug={slug}
            cohort={cohort.id}
            as="participant"
            id={person.participantId}
            person={person}
            fixed={fixed}
          />
        ))}
      </ul>
      {stopped.length > 0 && (
        <>
          <h3>{t('stoppedTitle')}</h3>
          <ul>
            {stopped.map(({ participantId, name, stoppedAt, leftPartnership }) => (
              <li key={participantId}>
                {t(leftPartnership ? 'leftSince' : 'stoppedSince', {
                  name,
                  date: stoppedAt ? formatDay(stoppedAt, locale, { year: true }) : '',
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {!fixed && participants.length >= MOST_PARTICIPANTS && <p className="soft small">{t('groupFull')}</p>}
      {!fixed && participants.length < MOST_PARTICIPANTS && (
        <AddPeople
          slug={slug}
          cohort={cohort.id}
          words={words}
          people={choices.mentors.filter(({ id }) => !taken.has(id))}
        />
      )}
    </Section>
  );
}

async function AddPeople({
  slug,
  cohort,
  words,
  people,
}: {
  slug: string;
  cohort: string;
  words: CohortWords;
  people: Choices['mentors'];
}) {
  const t = await getTranslations('cohorts');
  return (
    <>
      <h3>{t('addPeople')}</h3>
      {people.length === 0 ? (
        <EmptyState
          title={t('everyoneTitle')}
          level={3}
          action={<a href={paths.adminMembers(slug)}>{t('toMembers')}</a>}
        >
          {t('everyoneText')}
        </EmptyState>
      ) : (
        <AddPeopleForm
          add={addPeople.bind(null, slug)}
          cohort={cohort}
          permalink={paths.adminCohort(slug, cohort)}
          words={words}
          people={people}
        />
      )}
    </>
  );
}
