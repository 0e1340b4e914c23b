import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { getMeetingFrame, type MeetingFrame } from '@/lib/core/meetings/meeting-frame';
import { getRecapPage, type RecapPage } from '@/lib/features/recaps/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { MeetingHeading } from '../meeting-heading';
import { SentLetters } from './sent-letters';
import { SideBySide } from './side-by-side';
import { Writing } from './writing';

type Props = PageProps<'/p/[slug]/bijeenkomst/[meeting]/terugkoppeling'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('recap'))('title') };
}

/** The recap of a meeting: what was sent, for everyone in the group; who leads it also writes it here. */
export default async function Page({ params, searchParams }: Props) {
  const { slug, meeting: meetingId } = await params;
  if (!isId(meetingId)) notFound();
  const asked = await searchParams;
  const asideId = isId(asked.naast) ? asked.naast : null;
  const { frame, page } = await inPartnership(slug, async (scope) => {
    const frame = await getMeetingFrame(scope, meetingId);
    return { frame, page: await getRecapPage(scope, frame, asideId) };
  });
  const t = await getTranslations('recap');
  const done = (['bewaard', 'verstuurd'] as const).find((name) => name in asked);
  const { writing } = page;
  return (
    <div className={writing?.aside ? 'stack-l' : 'read stack-l'}>
      <MeetingHeading frame={frame} title={t('title')} />
      {done && (
        <Notice kind="good" role="status" title={t(`done.${done}`)}>
          {t(`done.${done}Text`)}
        </Notice>
      )}
      <Standing frame={frame} page={page} />
      <SentLetters sent={page.sent} />
      {page.sent.length === 0 && !writing && (
        <EmptyState title={t('noneTitle')} level={2}>
          {t('noneText')}
        </EmptyState>
      )}
      {writing?.aside && <SideBySide slug={slug} frame={frame} writing={writing} aside={writing.aside} />}
      {writing && !writing.aside && frame.state !== 'cancelled' && (
        <Writing slug={slug} frame={frame} writing={writing} sent={page.sent.length} />
      )}
      <p>
        <a href={paths.meeting(slug, meetingId)}>{t('back')}</a>
      </p>
    </div>
  );
}

/** For who leads the group: when it is time, and when it is late. */
async function Standing({ frame, page }: { frame: MeetingFrame; page: RecapPage }) {
  const t = await getTranslations('recap');
  const { state, writing } = page;
  if (!writing || frame.state === 'cancelled') return null;
  if (state === 'due' || state === 'late')
    return (
      <Notice kind="warn" title={t(`state.${state}`)}>
        {t('state.why')}
      </Notice>
    );
  return state === 'sent' ? null : <p className="soft">{t(`state.${state}`)}</p>;
}
