import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { canChangeClosingDay, canChangeFramework, canShowOthersEarlier } from '@/lib/features/cohorts/policy';
import { getCohortChoices, getCohortToChange } from '@/lib/features/cohorts/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDay, formatDayTime } from '@/lib/shared/dates';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { AdminNav } from '../../admin-nav';
import { change } from '../actions';
import { choicesOf } from '../cohort-choices';
import { cohortWords } from '../cohort-words';
import { ArchiveSection } from './archive-section';
import { ChangeForm } from './change-form';
import { JustDone } from './just-done';
import { LeadersSection, ParticipantsSection } from './people-sections';
import { standingFields } from './standing';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cohorts'))('title') };
}

export default async function AdminCohortPage({
  params,
  searchParams,
}: PageProps<'/p/[slug]/beheer/groepen/[cohort]'>) {
  const { slug, cohort: cohortId } = await params;
  if (!isId(cohortId)) notFound();
  const { page, offered } = await inPartnership(slug, async (scope) => ({
    page: await getCohortToChange(scope, cohortId),
    offered: await getCohortChoices(scope),
  }));
  const t = await getTranslations('cohorts');
  const locale = asLocale(await getLocale());
  const [choices, words] = [await choicesOf(offered), await cohortWords()];
  const { cohort, feedbackClosesAt } = page;
  const archived = cohort.archivedAt !== null;
  const people = { slug, page, choices, words };
  return (
    <>
      <AdminNav slug={slug} />
      <div className="read">
        <div className="stack">
          <h1>{cohort.name}</h1>
          <p className="lead">
            {t('dates', {
              start: formatDayTime(cohort.startMeetingAt, locale),
              end: cohort.lastDay ? formatDay(cohort.lastDay, locale, { year: true }) : 'none',
            })}
          </p>
          <JustDone asked={await searchParams} archived={archived} />
          {archived && <Notice title={t('isArchived')}>{t('isArchivedText')}</Notice>}
        </div>
        <LeadersSection {...people} />
        <ParticipantsSection {...people} />
        {!archived && (
          <Section id="gegevens" title={t('changeTitle')}>
            <ChangeForm
              change={change.bind(null, slug)}
              cohort={cohort.id}
              choices={choices}
              schoolsWere={page.schools}
              initial={standingFields(page)}
              fixed={{
                version: !canChangeFramework(page),
                early: !cohort.showOthersEarly && !canShowOthersEarlier(page),
                closes:
                  feedbackClosesAt && !canChangeClosingDay(page)
                    ? formatDay(feedbackClosesAt, locale, { year: true })
                    : null,
              }}
              permalink={paths.adminCohort(slug, cohort.id)}
              words={words}
            />
          </Section>
        )}
        <ArchiveSection slug={slug} cohort={cohort} announcedAhead={page.announcedAhead} />
      </div>
    </>
  );
}
