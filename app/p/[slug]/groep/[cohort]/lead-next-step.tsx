import { getLocale, getTranslations } from 'next-intl/server';
import { Ring } from '@/components/charts/ring';
import { LinkButton } from '@/components/ui/button';
import { NextStep } from '@/components/ui/sheet';
import type { Programme } from '@/lib/overviews/programme/get-programme';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

type Props = { slug: string; cohort: { id: string; name: string }; programme: Programme };

/** The facilitator's one thing to do, and beside it where the group is. */
export async function LeadNextStep({ slug, cohort, programme }: Props) {
  const t = await getTranslations('dashboard');
  const home = await getTranslations('home');
  const locale = asLocale(await getLocale());
  const { step, place, next } = programme;
  const meeting = step.step === 'quiet' ? next : step.meeting;
  const words = {
    number: meeting?.number ?? 0,
    date: meeting
      ? formatDay(
          step.step === 'recap' || step.step === 'recapLate' ? recapDay(meeting.endsAt) : meeting.startsAt,
          locale,
        )
      : '',
    group: cohort.name,
  };
  return (
    <NextStep
      eyebrow={home('nextStep')}
      title={t(`step.${step.step}.title`, words)}
      actions={
        <LinkButton
          href={meeting ? placeOf(slug, cohort.id, step.step, meeting.id) : paths.cohort(slug, cohort.id)}
        >
          {t(`step.${step.step}.action`, words)}
        </LinkButton>
      }
      then={
        <>
          <Ring size="m" place={place.phase} centre={[home('round', { round: place.round })]} />
          <p>
            <b>{home(`phase${place.phase}`)}</b>
            {place.next && (
              <>
                <br />
                <span className="soft">{t('until', { date: formatDay(place.next.startsAt, locale) })}</span>
              </>
            )}
          </p>
        </>
      }
    >
      <p>{t(`step.${step.step}.text`, words)}</p>
    </NextStep>
  );
}

function placeOf(slug: string, cohortId: string, step: Programme['step']['step'], meetingId: string): string {
  switch (step) {
    case 'recap':
    case 'recapLate':
      return paths.recap(slug, meetingId);
    case 'attendance':
      return paths.attendance(slug, meetingId);
    case 'announce':
      return paths.meetings(slug, cohortId);
    case 'prepare':
      return paths.prepare(slug, meetingId);
    case 'quiet':
      return paths.meeting(slug, meetingId);
  }
}

/** A recap is sent within a week. */
function recapDay(endsAt: Date) {
  return new Date(endsAt.getTime() + 7 * 24 * 3_600_000);
}
