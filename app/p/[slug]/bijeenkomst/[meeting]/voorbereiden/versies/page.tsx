import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import { getVersionsPage } from '@/lib/features/preparations/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDayTime } from '@/lib/shared/dates';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { MeetingHeading } from '../../meeting-heading';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('preparation'))('versionsTitle') };
}

/** Everything that was saved of a preparation, newest first; nothing is ever gone. */
export default async function Page({
  params,
}: PageProps<'/p/[slug]/bijeenkomst/[meeting]/voorbereiden/versies'>) {
  const { slug, meeting: meetingId } = await params;
  if (!isId(meetingId)) notFound();
  const { frame, versions } = await inPartnership(slug, (scope) => getVersionsPage(scope, meetingId));
  const t = await getTranslations('preparation');
  const locale = asLocale(await getLocale());
  return (
    <div className="read stack-l">
      <MeetingHeading frame={frame} title={t('versionsTitle')} />
      {versions.length === 0 ? (
        <EmptyState title={t('versionsNone')} level={2}>
          {t('versionsNoneText')}
        </EmptyState>
      ) : (
        <ul className="plain-list ruled">
          {versions.map(({ id, revision, savedAt, by }) => (
            <li key={id} className="row apart">
              <a href={paths.preparationVersion(slug, meetingId, id)}>
                {t('versionLine', { when: formatDayTime(savedAt, locale), name: by })}
              </a>
              {revision === null && <Tag>{t('aside')}</Tag>}
              {revision === frame.meeting.revision && <Tag>{t('current')}</Tag>}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={paths.prepare(slug, meetingId)}>{t('backToPrepare')}</a>
      </p>
    </div>
  );
}
