import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { getLedFrame } from '@/lib/core/meetings/meeting-frame';
import { getHomeworkPage, type HomeworkPage } from '@/lib/features/homework/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDayTime } from '@/lib/shared/dates';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { MeetingHeading } from '../meeting-heading';
import { give } from './actions';
import { HomeworkForm } from './homework-form';
import { HomeworkPeople } from './homework-people';
import { homeworkWords } from './homework-words';

type Props = PageProps<'/p/[slug]/bijeenkomst/[meeting]/huiswerk'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('homework'))('title') };
}

/** Homework of a meeting, for who leads the group: what is given, who did it, and what came of it. */
export default async function Page({ params, searchParams }: Props) {
  const { slug, meeting: meetingId } = await params;
  if (!isId(meetingId)) notFound();
  const { frame, page } = await inPartnership(slug, async (scope) => {
    const led = await getLedFrame(scope, meetingId);
    return { frame: led, page: await getHomeworkPage(scope, led) };
  });
  const t = await getTranslations('homework');
  const locale = asLocale(await getLocale());
  const saved = 'bewaard' in (await searchParams);
  const closed = frame.finished || frame.state === 'cancelled';
  return (
    <div className="read stack-l">
      <MeetingHeading frame={frame} title={t('title')} />
      {saved && (
        <Notice kind="good" role="status" title={t('saved')}>
          {t('savedText')}
        </Notice>
      )}
      <TooMuch page={page} />
      <p>
        {page.dueAt ? t('due', { when: formatDayTime(page.dueAt, locale) }) : t('dueNone')}{' '}
        {t('limit', { minutes: page.limit })}
      </p>
      {closed ? (
        <Notice>{t('closed')}</Notice>
      ) : (
        <HomeworkForm
          action={give.bind(null, slug)}
          permalink={paths.homework(slug, meetingId)}
          meeting={meetingId}
          saved={page.homework}
          people={page.people.map(({ id, name }) => ({ id, name }))}
          words={await homeworkWords()}
        />
      )}
      <HomeworkPeople page={page} />
      <p>
        <a href={paths.meeting(slug, meetingId)}>{t('back')}</a>
      </p>
    </div>
  );
}

/** Kindly, and never in the way. */
async function TooMuch({ page: { homework, limit } }: { page: HomeworkPage }) {
  const t = await getTranslations('homework');
  if (!homework?.minutes || homework.minutes <= limit) return null;
  return (
    <Notice kind="warn" title={t('tooMuchTitle')}>
      {t('tooMuch', { minutes: homework.minutes, limit })}
    </Notice>
  );
}
