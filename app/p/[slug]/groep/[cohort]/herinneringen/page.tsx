import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { getRemindersPage } from '@/lib/overviews/reminders/get-reminders-page';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { LogSection } from './log-section';
import { PreviewSection } from './preview-section';
import { readPreview } from './read-preview';
import { SettingsSection } from './settings-section';
import { UpcomingSection } from './upcoming-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reminders'))('group.title') };
}

/** Reminders of a group, for who leads it. In a finished group only what was sent. */
export default async function GroupRemindersPage({
  params,
  searchParams,
}: PageProps<'/p/[slug]/groep/[cohort]/herinneringen'>) {
  const { slug, cohort: cohortId } = await params;
  if (!isId(cohortId)) notFound();
  const { voorbeeld, verstuurd, ...asked } = await searchParams;
  const { page, preview } = await inPartnership(slug, async (scope) => {
    const page = await getRemindersPage(scope, cohortId);
    return {
      page,
      preview: typeof voorbeeld === 'string' ? await readPreview(scope, page, voorbeeld) : null,
    };
  });
  const t = await getTranslations('reminders.group');
  return (
    <div className="read stack-l">
      {'bewaard' in asked && <Notice kind="good" role="status" title={t('saved')} />}
      {typeof verstuurd === 'string' && /^\d{1,4}$/.test(verstuurd) && (
        <Notice kind="good" role="status" title={t('sent', { count: Number(verstuurd) })} />
      )}
      <div className="stack-s">
        <p className="eyebrow">{page.cohort.name}</p>
        <h1>{t('title')}</h1>
        <p className="lead">{t(page.finished ? 'finished' : 'lead')}</p>
      </div>
      {preview && <PreviewSection {...preview} />}
      {!page.finished && <UpcomingSection slug={slug} page={page} />}
      {!page.finished && <SettingsSection slug={slug} page={page} />}
      <LogSection log={page.log} />
      <p>
        <a href={paths.cohort(slug, cohortId)}>{t('back')}</a>
      </p>
    </div>
  );
}
