import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PracticeNav } from '@/app/p/[slug]/practice-nav';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { listOwnReflections, type OwnReflections } from '@/lib/features/reflections/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reflections'))('title') };
}

/** Per meeting the two moments to look back, newest first. */
export default async function ReflectionsPage({ params }: PageProps<'/p/[slug]/reflecties'>) {
  const { slug } = await params;
  const groups = await inPartnership(slug, listOwnReflections);
  const t = await getTranslations('reflections');
  return (
    <div className="stack">
      <PracticeNav slug={slug} />
      <div className="read">
        <div className="stack">
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
          <p className="soft small">{t('who')}</p>
          {groups.every(({ rounds }) => rounds.length === 0) && (
            <EmptyState title={t('none')} level={2}>
              {t('noneText')}
            </EmptyState>
          )}
        </div>
        {groups.flatMap(({ cohort, rounds }) =>
          rounds.map((round) => (
            <Round
              key={round.meeting.id}
              slug={slug}
              round={round}
              group={groups.length > 1 ? cohort.name : null}
            />
          )),
        )}
      </div>
    </div>
  );
}

type RoundProps = { slug: string; round: OwnReflections['rounds'][number]; group: string | null };

async function Round({ slug, round: { meeting, kinds }, group }: RoundProps) {
  const t = await getTranslations('reflections');
  const date = formatDay(meeting.startsAt, asLocale(await getLocale()));
  return (
    <Section id={`na-${meeting.id}`} title={t('meetingOf', { number: meeting.number, date })}>
      {group && <p className="soft">{group}</p>}
      <ul className="plain-list ruled">
        {kinds.map((one) => (
          <li key={one.kind} className="row apart">
            <span>
              <b>{t('kind', { kind: one.kind })}</b>
              <br />
              <span className="soft small">
                {[
                  t('state', { state: one.state }),
                  one.shared && t('shared'),
                  one.openQuestions > 0 && t('openQuestions', { count: one.openQuestions }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {one.state !== 'closed' && (
              <a href={paths.reflection(slug, meeting.id, one.kind)}>
                {t(wayIn(one))}
                <span className="unseen-text">: {t('of', { kind: one.kind, date })}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function wayIn({ state, canReflect }: RoundProps['round']['kinds'][number]) {
  if (state === 'written' || !canReflect) return 'read';
  return state === 'begun' ? 'goOn' : 'write';
}
