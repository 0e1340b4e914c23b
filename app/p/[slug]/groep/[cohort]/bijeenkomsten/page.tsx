import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { getMeetingsPage } from '@/lib/features/meetings/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { AddSection } from './add-section';
import { AnnounceSection } from './announce-section';
import { askedMove, askedProposal } from './asked';
import { JustDone } from './just-done';
import { Line } from './line';
import { MoveSection } from './move-section';
import { OffSection } from './off-section';
import { PlanSection } from './plan-section';
import { ProposalSection } from './proposal-section';

type MeetingsPageProps = PageProps<'/p/[slug]/groep/[cohort]/bijeenkomsten'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('meetings'))('titleRead') };
}

/** A group's line of dates; for who leads it with everything that changes it. */
export default async function MeetingsPage({ params, searchParams }: MeetingsPageProps) {
  const { slug, cohort: cohortId } = await params;
  if (!isId(cohortId)) notFound();
  const page = await inPartnership(slug, (scope) => getMeetingsPage(scope, cohortId));
  const t = await getTranslations('meetings');
  const query = await searchParams;
  const { leads } = page;
  const [move, proposal] = leads ? [askedMove(query), askedProposal(query)] : [null, null];
  return (
    <div className="read">
      <div className="stack">
        <JustDone page={page} query={query} />
        <p className="eyebrow">{page.cohort.name}</p>
        <h1>{t(leads ? 'title' : 'titleRead')}</h1>
        <p className="lead">{t(leads ? 'leadLeads' : 'leadReads')}</p>
        {leads && page.withoutRegion.length > 0 && (
          <Notice kind="warn">{t('withoutRegion', { names: page.withoutRegion.join(', ') })}</Notice>
        )}
      </div>
      {move && <MoveSection slug={slug} page={page} asked={move} />}
      {proposal && <ProposalSection slug={slug} page={page} asked={proposal} />}
      <Section id="data" title={t('lineTitle')}>
        <Line slug={slug} page={page} />
      </Section>
      {leads && <AnnounceSection slug={slug} page={page} />}
      <OffSection page={page} />
      {leads && <AddSection slug={slug} page={page} />}
      {leads && <PlanSection slug={slug} page={page} asked={proposal} />}
      <p className="section row">
        <a href={paths.cohort(slug, cohortId)}>{t('back')}</a>
        <a href={`${paths.account(slug)}#agenda`}>{t('calendarLink')}</a>
      </p>
    </div>
  );
}
