import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { getMessagesPage, type MessagesPage as Page } from '@/lib/features/group-messages/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDayTime, isoMoment } from '@/lib/shared/dates';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { ComposeSection } from './compose-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('messages'))('title') };
}

/** What was written to the group, for all of it; who leads it writes here. */
export default async function MessagesPage({
  params,
  searchParams,
}: PageProps<'/p/[slug]/groep/[cohort]/berichten'>) {
  const { slug, cohort: cohortId } = await params;
  if (!isId(cohortId)) notFound();
  const { voor, ...asked } = await searchParams;
  const { page, sender } = await inPartnership(slug, async (scope) => ({
    page: await getMessagesPage(scope, cohortId, isId(voor) ? voor : null),
    sender: scope.actor.name,
  }));
  const t = await getTranslations('messages');
  const { cohort, leads, finished } = page;
  return (
    <div className="read stack-l">
      {'verstuurd' in asked && (
        <Notice kind="good" role="status" title={t('sentTitle')}>
          {t('sentText')}
        </Notice>
      )}
      <div className="stack-s">
        <p className="eyebrow">{cohort.name}</p>
        <h1>{t('title')}</h1>
        <p className="lead">{t(leads ? 'leadFacilitator' : 'lead')}</p>
        {leads && finished && <p>{t('finished')}</p>}
      </div>
      {leads && !finished && <ComposeSection slug={slug} cohort={cohort} sender={sender} />}
      <SentMessages slug={slug} page={page} />
      <p>
        <a href={paths.cohort(slug, cohortId)}>{t('back')}</a>
      </p>
    </div>
  );
}

async function SentMessages({
  slug,
  page: { cohort, leads, messages, older },
}: {
  slug: string;
  page: Page;
}) {
  const t = await getTranslations('messages');
  const locale = asLocale(await getLocale());
  return (
    <Section id="verstuurd" title={t('sentList')}>
      {messages.length === 0 ? (
        <EmptyState title={t('none')}>{t(leads ? 'noneFacilitator' : 'noneParticipant')}</EmptyState>
      ) : (
        <ul className="plain-list ruled">
          {messages.map(({ id, subject, text, sentAt, member }) => (
            <li key={id} className="stack-s">
              <h3 dir="auto">{subject}</h3>
              <p className="soft small">
                {member.name}, <time dateTime={isoMoment(sentAt)}>{formatDayTime(sentAt, locale)}</time>
              </p>
              <p className="user-text" dir="auto">
                {text}
              </p>
            </li>
          ))}
        </ul>
      )}
      {older && (
        <p>
          <a href={`${paths.messages(slug, cohort.id)}?voor=${older}`}>{t('older')}</a>
        </p>
      )}
    </Section>
  );
}
