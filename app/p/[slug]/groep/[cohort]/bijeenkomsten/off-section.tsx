import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { endOf } from '@/lib/core/meetings/numbered';
import type { MeetingsPage } from '@/lib/features/meetings/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatSpan } from '@/lib/shared/dates';

/** Meetings that were announced and are off, as long as somebody could still go there. */
export async function OffSection({ page: { off } }: { page: MeetingsPage }) {
  const t = await getTranslations('meetings');
  const locale = asLocale(await getLocale());
  if (off.length === 0) return null;
  return (
    <Section id="gaat-niet-door" title={t('offTitle')}>
      <ul className="plain-list ruled">
        {off.map((meeting) => (
          <li key={meeting.id}>
            <s>{formatSpan({ startsAt: meeting.startsAt, endsAt: endOf(meeting) }, locale)}</s>
          </li>
        ))}
      </ul>
    </Section>
  );
}
