import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { NextStep } from '@/components/ui/sheet';
import type { OwnProgramme, ParticipantHome } from '@/lib/overviews/home/get-home';
import type { ParticipantStep } from '@/lib/overviews/programme/participant-step';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay, formatSpan } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

type Props = { slug: string; participant: ParticipantHome; programme: OwnProgramme };

/** A participant's one thing to do once the group has met, and beside it the meeting that comes. */
export async function ProgrammeStep({ slug, participant, programme }: Props) {
  const home = await getTranslations('home');
  const t = await getTranslations('programme');
  const locale = asLocale(await getLocale());
  const { step } = programme;
  const { next } = participant.course;
  const words = wordsOf(step, (date) => formatDay(date, locale));
  return (
    <NextStep
      eyebrow={home('nextStep')}
      title={t(`step.${step.step}.title`, words)}
      actions={
        <LinkButton href={addressOf(slug, step, participant.round.id)}>
          {t(`step.${step.step}.action`, words)}
        </LinkButton>
      }
      then={
        next && (
          <>
            <p className="eyebrow">{home('then')}</p>
            <p>
              <b>{t('meeting', { number: next.number })}</b>
              <br />
              {formatSpan(next, locale)}
              {next.room && (
                <>
                  <br />
                  {next.room}
                </>
              )}
            </p>
            {programme.own.homework && !programme.own.homework.done && step.step !== 'homework' && (
              <p className="small soft">
                {t('homeworkOpen', { minutes: programme.own.homework.minutes ?? 0 })}
              </p>
            )}
          </>
        )
      }
    >
      <p>{t(`step.${step.step}.text`, words)}</p>
    </NextStep>
  );
}

function addressOf(slug: string, step: ParticipantStep, roundId: string): string {
  switch (step.step) {
    case 'catch-up':
      return paths.meeting(slug, step.task.meetingId);
    case 'finish-plan':
    case 'try-plan':
      return paths.plan(slug, step.plan.id);
    case 'make-plan':
      return paths.newPlan(slug, step.meeting.id);
    case 'reflect':
      return paths.reflection(slug, step.meeting.id, 'meeting');
    case 'scan':
      return paths.scan(slug, roundId);
    case 'look-back':
      return paths.development(slug);
    default:
      return paths.meeting(slug, step.meeting.id);
  }
}

function wordsOf(step: ParticipantStep, day: (date: Date) => string) {
  const none = { number: 0, date: '', dated: 'false' };
  if ('meeting' in step) return { ...none, number: step.meeting.number, date: day(step.meeting.startsAt) };
  if ('task' in step) return { ...none, date: day(step.task.dueOn) };
  if ('plan' in step && step.plan.plannedOn)
    return { ...none, date: day(step.plan.plannedOn), dated: 'true' };
  return none;
}
