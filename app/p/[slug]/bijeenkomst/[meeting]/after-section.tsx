import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import type { MeetingFrame } from '@/lib/core/meetings/meeting-frame';
import type { RecapSummary } from '@/lib/features/recaps/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

type Props = { slug: string; frame: MeetingFrame; recap: RecapSummary };

/** What comes after a meeting: how the group goes on, and the recap. */
export async function AfterSection({ slug, frame, recap }: Props) {
  const t = await getTranslations('recap');
  const next = await getTranslations('nextStep');
  const locale = asLocale(await getLocale());
  const { meeting, leads, state } = frame;
  const begun = state === 'under_way' || state === 'held';
  if (!begun && !recap.sentAt) return null;
  const said = recap.sentAt
    ? t('after.sent', { date: formatDay(recap.sentAt, locale) })
    : t(leads ? `state.${recap.state}` : 'noneText');
  return (
    <Section id="daarna" title={t('after.title')}>
      <p>
        {said}
        <br />
        {(recap.sentAt || leads) && (
          <a href={paths.recap(slug, meeting.id)}>{t(recap.sentAt ? 'after.read' : 'after.write')}</a>
        )}
      </p>
      {leads && (
        <p>
          {next('none')}
          <br />
          <a href={paths.nextStep(slug, meeting.id)}>{next('record')}</a>
        </p>
      )}
      <p>
        <a href={paths.questions(slug, meeting.cohortId)}>{next('toPath')}</a>
      </p>
    </Section>
  );
}
