import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { isAbsent } from '@/lib/features/attendance/asked-about';
import { getAttendancePage } from '@/lib/features/attendance/queries';
import { attendanceStates } from '@/lib/features/attendance/schema';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { MeetingHeading } from '../meeting-heading';
import { record } from './actions';
import { AttendanceForm } from './attendance-form';
import { CatchUpItem } from './catch-up-item';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('attendance'))('title') };
}

const DONE = { bewaard: 'saved', gegeven: 'given' } as const;

/** Who was there, and what who was not does to catch up. */
export default async function Page({
  params,
  searchParams,
}: PageProps<'/p/[slug]/bijeenkomst/[meeting]/aanwezigheid'>) {
  const { slug, meeting: meetingId } = await params;
  if (!isId(meetingId)) notFound();
  const page = await inPartnership(slug, (scope) => getAttendancePage(scope, meetingId));
  const t = await getTranslations('attendance');
  const errors = await getTranslations('errors');
  const asked = await searchParams;
  const done = (Object.keys(DONE) as (keyof typeof DONE)[]).find((name) => name in asked);
  const { frame, people, open } = page;
  const missed = people.filter(({ state }) => isAbsent(state));
  const states = attendanceStates.map((value) => ({ value, label: t(`states.${value}`) }));
  return (
    <div className="read">
      <div className="stack">
        {done && <Notice kind="good" role="status" title={t(DONE[done])} />}
        <MeetingHeading frame={frame} title={t('title')} />
      </div>
      <Section id="wie" title={t('who')}>
        {people.length === 0 && <EmptyState title={t('nobody')}>{t('nobodyText')}</EmptyState>}
        {people.length > 0 && !open && <p>{t(frame.finished ? 'finished' : 'notYet')}</p>}
        {people.length > 0 && (
          <AttendanceForm
            save={record.bind(null, slug)}
            meeting={meetingId}
            open={open}
            people={people.map(({ participantId, name, state, announced }) => ({
              id: participantId,
              name,
              state: state ?? (announced ? 'absent_with_notice' : ''),
              hint: announced && t('announcedHint', { reason: announced }),
              said: state ? t(`states.${state}`) : t('notRecorded'),
            }))}
            states={states}
            permalink={paths.attendance(slug, meetingId)}
            words={{ save: t('save'), busy: t('busy'), signIn: errors('signInAgain') }}
          />
        )}
      </Section>
      {missed.length > 0 && (
        <Section id="inhalen" title={t('catchUpTitle')}>
          <p>{t('catchUpText')}</p>
          <ul className="plain-list ruled">
            {missed.map((person) => (
              <CatchUpItem key={person.participantId} slug={slug} page={page} person={person} />
            ))}
          </ul>
        </Section>
      )}
      <p className="section">
        <a href={paths.meeting(slug, meetingId)}>{t('back')}</a>
      </p>
    </div>
  );
}
