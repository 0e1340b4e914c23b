import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import type { Numbered } from '@/lib/core/meetings/numbered';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatSpan } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

type MeetingListProps = { slug: string; cohortId: string; leads: boolean; meetings: Numbered[] };

/** The group's meetings in their order, each a link to its page. */
export async function MeetingList({ slug, cohortId, leads, meetings }: MeetingListProps) {
  const t = await getTranslations('meeting');
  const plan = await getTranslations('meetings');
  const locale = asLocale(await getLocale());
  return (
    <Section id="bijeenkomsten" title={t('listTitle')}>
      {meetings.length === 0 ? (
        <p>{t('listNone')}</p>
      ) : (
        <ul className="plain-list ruled">
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <a href={paths.meeting(slug, meeting.id)}>
                {t('listItem', { number: meeting.number, when: formatSpan(meeting, locale) })}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={paths.meetings(slug, cohortId)}>{plan(leads ? 'toPlan' : 'toAll')}</a>
      </p>
    </Section>
  );
}
