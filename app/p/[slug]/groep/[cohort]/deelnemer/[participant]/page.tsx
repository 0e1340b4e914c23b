import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { getParticipantPage, type ParticipantPage } from '@/lib/overviews/programme/get-participant-page';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDay } from '@/lib/shared/dates';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { MeetingFacts } from './meeting-facts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('participant'))('title') };
}

/** One participant, as far as who leads the group may see: steps, not what was written. */
export default async function Page({
  params,
}: PageProps<'/p/[slug]/groep/[cohort]/deelnemer/[participant]'>) {
  const { slug, cohort, participant } = await params;
  if (!isId(cohort) || !isId(participant)) notFound();
  const page = await inPartnership(slug, (scope) => getParticipantPage(scope, cohort, participant));
  const t = await getTranslations('participant');
  const locale = asLocale(await getLocale());
  const { person, meetings } = page;
  const last = meetings.findLast(({ held }) => held);
  return (
    <>
      <div className="stack-s">
        <p>
          <a href={paths.cohort(slug, cohort)}>{t('back', { group: page.cohort.name })}</a>
        </p>
        <h1>{person.name}</h1>
        <p className="soft">
          {person.school && `${person.school}. `}
          {t('since', { date: formatDay(person.since, locale) })}
        </p>
        {person.reached ? (
          <p>
            <LinkButton kind="second" href={`mailto:${encodeURIComponent(person.email)}`}>
              {t('mail')}
            </LinkButton>
          </p>
        ) : (
          <Notice kind="wrong" title={t('unreachable')}>
            <p>{t('unreachableText', { email: person.email })}</p>
          </Notice>
        )}
        <p className="small soft">{t('lead')}</p>
      </div>
      <Preparation page={page} />
      <Section id="bijeenkomsten" title={t('meetings')}>
        {meetings.length === 0 ? (
          <p>{t('meetingsNone')}</p>
        ) : (
          <ol className="plain-list ruled">
            {meetings.toReversed().map((facts) => (
              <MeetingFacts key={facts.meeting.id} slug={slug} facts={facts} last={facts === last} />
            ))}
          </ol>
        )}
      </Section>
      <Shared slug={slug} page={page} />
    </>
  );
}

async function Preparation({ page: { steps, round } }: { page: ParticipantPage }) {
  const t = await getTranslations('participant');
  if (!steps || !round) return null;
  return (
    <Section id="voorbereiding" title={t('round', { kind: round.kind })}>
      <ul className="plain-list">
        <li>{t('scan', { state: steps.scan })}</li>
        <li>{t('feedback', { asked: steps.asked, answered: steps.answered })}</li>
        {steps.failing > 0 && <li>{t('failing', { count: steps.failing })}</li>}
        <li>{t('question', { written: String(steps.question) })}</li>
      </ul>
    </Section>
  );
}

async function Shared({ slug, page: { shared, person } }: { slug: string; page: ParticipantPage }) {
  const t = await getTranslations('participant');
  const home = await getTranslations('home');
  return (
    <Section id="gedeeld" title={t('shared')}>
      {shared.length === 0 ? (
        <p className="soft">{t('sharedNone')}</p>
      ) : (
        <ul className="plain-list ruled">
          {shared.map(({ shareId, subject }) => (
            <li key={shareId}>
              <a href={paths.shared(slug, shareId)}>
                {home(subject === 'self_scan' ? 'sharedScan' : 'sharedQuestion', { name: person.name })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
