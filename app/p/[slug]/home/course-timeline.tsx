import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { Timeline, type TimelineItem } from '@/components/ui/timeline';
import type { ParticipantHome } from '@/lib/overviews/home/get-home';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay, formatDayTime } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

type Props = { slug: string; participant: ParticipantHome };
type Meeting = ParticipantHome['course']['meetings'][number];

/** What was and what comes: every meeting of the group, and between them where it is now. */
export async function CourseTimeline({ slug, participant }: Props) {
  const t = await getTranslations('programme');
  const home = await getTranslations('home');
  const locale = asLocale(await getLocale());
  const { meetings, last, next, place } = participant.course;
  const attendance = participant.programme?.own.attendance ?? {};
  const item = (meeting: Meeting): TimelineItem => {
    const held = last !== null && meeting.number <= last.number;
    const said = attendance[meeting.id];
    return {
      key: meeting.id,
      state: held ? 'done' : place.phase !== 4 && meeting.id === next?.id ? 'now' : 'ahead',
      title: t('meeting', { number: meeting.number }),
      when: held ? formatDay(meeting.startsAt, locale) : formatDayTime(meeting.startsAt, locale),
      note: (
        <>
          {held && said?.state && <>{t('wasThere', { state: said.state })} </>}
          {!held && said?.announced && <>{t('away')} </>}
          <a href={paths.meeting(slug, meeting.id)}>
            {t(meeting.recapSentAt ? 'readRecap' : held ? 'look' : 'prepare')}
            <span className="unseen-text"> {t('meeting', { number: meeting.number })}</span>
          </a>
        </>
      ),
    };
  };
  const now: TimelineItem[] =
    place.phase === 4 && last && next
      ? [
          {
            key: 'now',
            state: 'now',
            title: t('now'),
            when: t('until', { date: formatDay(next.startsAt, locale) }),
            note: home('phase4'),
          },
        ]
      : [];
  const after = last?.number ?? 0;
  return (
    <Section id="bijeenkomsten" title={t('timelineTitle')}>
      <Timeline items={[...meetings.slice(0, after).map(item), ...now, ...meetings.slice(after).map(item)]} />
    </Section>
  );
}
