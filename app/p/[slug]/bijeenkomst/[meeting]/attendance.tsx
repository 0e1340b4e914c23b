import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { MeetingFrame } from '@/lib/core/meetings/meeting-frame';
import { isAbsent } from '@/lib/features/attendance/asked-about';
import type { AttendanceRow, AttendanceSection } from '@/lib/features/attendance/queries';
import { paths } from '@/lib/shared/paths';
import { OwnAttendance } from './own-attendance';

type Props = { slug: string; frame: MeetingFrame; attendance: AttendanceSection };

/** A participant's own coming or not; for who leads, who said they cannot come and who was there. */
export async function Attendance({ slug, frame, attendance }: Props) {
  const { people, own } = attendance;
  return (
    <>
      {own && <OwnAttendance slug={slug} frame={frame} own={own} />}
      {people && frame.state !== 'cancelled' && <Everyone slug={slug} frame={frame} people={people} />}
    </>
  );
}

async function Everyone({
  slug,
  frame,
  people,
}: {
  slug: string;
  frame: MeetingFrame;
  people: AttendanceRow[];
}) {
  const t = await getTranslations('attendance');
  const begun = frame.state === 'under_way' || frame.state === 'held';
  const announced = people.filter((person) => person.announced && !person.state);
  const recorded = people.filter(({ state }) => state !== null);
  const missed = people.filter(({ state }) => isAbsent(state));
  return (
    <Section id="aanwezigheid" title={t('title')}>
      {begun && (
        <p>
          {recorded.length === 0
            ? t('noneRecorded')
            : t('summary', { there: recorded.length - missed.length, of: people.length })}
        </p>
      )}
      {!begun && announced.length === 0 && <p className="soft">{t('nobodyAnnounced')}</p>}
      {announced.length + missed.length > 0 && (
        <ul className="plain-list ruled">
          {[...missed, ...announced].map(({ participantId, name, state, announced: reason, catchUp }) => (
            <li key={participantId}>
              <b>{name}</b> <span className="soft">{state ? t(`states.${state}`) : t('saidAway')}</span>
              {reason && <p className="hint">{t('announcedHint', { reason })}</p>}
              {state && (
                <p className="hint">{t(catchUp ? (catchUp.doneAt ? 'caughtUp' : 'toCatchUp') : 'noTask')}</p>
              )}
            </li>
          ))}
        </ul>
      )}
      {begun && (
        <p>
          <LinkButton kind="second" href={paths.attendance(slug, frame.meeting.id)}>
            {t(recorded.length === 0 ? 'record' : 'change')}
          </LinkButton>
        </p>
      )}
    </Section>
  );
}
