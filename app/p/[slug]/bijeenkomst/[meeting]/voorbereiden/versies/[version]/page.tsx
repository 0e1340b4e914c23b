import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { LinkButton } from '@/components/ui/button';
import { getVersionPage } from '@/lib/features/preparations/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDayTime } from '@/lib/shared/dates';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { MeetingHeading } from '../../../meeting-heading';
import { restore } from '../../actions';
import { SideBySide } from './side-by-side';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('preparation'))('compareTitle') };
}

/** One version beside what stands there now. Whoever saved second comes here to choose; whichever it is, the other stays. */
export default async function Page({
  params,
}: PageProps<'/p/[slug]/bijeenkomst/[meeting]/voorbereiden/versies/[version]'>) {
  const { slug, meeting: meetingId, version: versionId } = await params;
  if (!isId(meetingId) || !isId(versionId)) notFound();
  const page = await inPartnership(slug, (scope) => getVersionPage(scope, meetingId, versionId));
  const t = await getTranslations('preparation');
  const errors = await getTranslations('errors');
  const locale = asLocale(await getLocale());
  const { frame, version, saved } = page;
  const aside = version.revision === null;
  const isNow = version.revision === frame.meeting.revision;
  const open = !frame.finished && frame.state !== 'cancelled';
  const said = (line: { savedAt: Date; by: string }) =>
    t('versionLine', { when: formatDayTime(line.savedAt, locale), name: line.by });
  return (
    <div className="stack-l">
      <MeetingHeading frame={frame} title={t(aside ? 'asideTitle' : 'compareTitle')} />
      <p className="read">{t(isNow ? 'isCurrent' : aside ? 'asideText' : 'compareText')}</p>
      {!isNow && <SideBySide page={page} nowSaid={saved && said(saved)} thenSaid={said(version)} />}
      <div className="actions">
        <LinkButton href={paths.prepare(slug, meetingId)}>
          {t(isNow ? 'backToPrepare' : 'keepNow')}
        </LinkButton>
        {open && !isNow && (
          <PostButton
            action={restore.bind(null, slug)}
            fields={{ meeting: meetingId, version: versionId, revision: String(frame.meeting.revision) }}
            permalink={paths.preparationVersion(slug, meetingId, versionId)}
            kind="second"
            busy={t('busy')}
            signIn={errors('signInAgain')}
          >
            {t('useThis')}
          </PostButton>
        )}
      </div>
      <p>
        <a href={paths.preparationVersions(slug, meetingId)}>{t('toVersions')}</a>
      </p>
    </div>
  );
}
