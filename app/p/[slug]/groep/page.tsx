import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { listMyCohorts } from '@/lib/core/cohorts/list-my-cohorts';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('group'))('title') };
}

/** The one group you belong to, or a choice between several; with `?alle` always the list, earlier groups too. */
export default async function GroupsPage({ params, searchParams }: PageProps<'/p/[slug]/groep'>) {
  const { slug } = await params;
  const { running, earlier } = await inPartnership(slug, listMyCohorts);
  const [only, ...more] = running.length > 0 ? running : earlier;
  const several = more.length > 0 || ('alle' in (await searchParams) && running.length + earlier.length > 1);
  if (only && !several) redirect(paths.cohort(slug, only.id));
  const t = await getTranslations('group');
  return (
    <div className="stack">
      <h1>{only ? t('several') : t('title')}</h1>
      {!only && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      <CohortList slug={slug} cohorts={running} />
      {earlier.length > 0 && (
        <Section id="eerder" title={t('earlier')}>
          <CohortList slug={slug} cohorts={earlier} />
        </Section>
      )}
    </div>
  );
}

type Listed = { id: string; name: string; startMeetingAt: Date }[];

async function CohortList({ slug, cohorts }: { slug: string; cohorts: Listed }) {
  const t = await getTranslations('group');
  const locale = asLocale(await getLocale());
  return (
    <ul className="plain-list ruled">
      {cohorts.map(({ id, name, startMeetingAt }) => (
        <li key={id}>
          <a href={paths.cohort(slug, id)}>{name}</a>
          <br />
          <span className="soft small">
            {t('start', { date: formatDay(startMeetingAt, locale, { year: true }) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
