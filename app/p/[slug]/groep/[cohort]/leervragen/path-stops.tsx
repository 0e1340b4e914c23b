import { getLocale, getTranslations } from 'next-intl/server';
import { Quote } from '@/components/ui/quote';
import { PathStop, StopList } from '@/components/ui/stop-list';
import type { QuestionsPage } from '@/lib/overviews/questions/get-questions-page';
import type { PathStep, QuestionPath } from '@/lib/overviews/questions/question-paths';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { axisLabel } from './axis-label';

type Props = { page: QuestionsPage; path: QuestionPath };

/** The way from the start to now, stop by stop, each with a word for what it is. */
export async function PathStops({ page, path: { steps, last } }: Props) {
  const t = await getTranslations('sharedQuestion');
  return (
    <StopList label={t('pathLabel')}>
      {steps.map((step, at) => (
        <Stop
          key={step.key}
          page={page}
          step={step}
          now={last.closedAt === null && at === steps.length - 1}
        />
      ))}
    </StopList>
  );
}

async function Stop({ page, step, now }: { page: QuestionsPage; step: PathStep; now: boolean }) {
  const t = await getTranslations('sharedQuestion');
  const here = now ? t('here') : undefined;
  if (step.kind === 'origin') return <Origin page={page} step={step} here={here} />;
  if (step.kind === 'decision') return <Decision page={page} step={step} here={here} />;
  const { question, isFirst } = step;
  return (
    <PathStop
      kind="main"
      title={t(isFirst ? 'stop.first' : 'stop.next')}
      when={await whenOf(page, question.meetingId, question.createdAt)}
      here={here}
    >
      <p className="user-text" dir="auto">
        {question.text}
      </p>
      <AxisNames page={page} ids={question.axisIds} />
    </PathStop>
  );
}

type StopProps<Kind extends PathStep['kind']> = {
  page: QuestionsPage;
  step: Extract<PathStep, { kind: Kind }>;
  here: string | undefined;
};

async function Origin({ page, step, here }: StopProps<'origin'>) {
  const t = await getTranslations('sharedQuestion');
  const { axisIds, sources } = step;
  const hidden = sources.filter(({ shown }) => shown === null).length;
  return (
    <PathStop title={t(sources.length > 0 ? 'stop.own' : 'stop.axis', { count: sources.length })} here={here}>
      {sources.map(({ id, shown }) => shown && <Quote key={id} text={shown.wording} by={shown.name} />)}
      {hidden > 0 && <p className="soft">{t('hidden', { count: hidden })}</p>}
      {sources.length === 0 && <AxisNames page={page} ids={axisIds} />}
    </PathStop>
  );
}

async function Decision({ page, step: { decision }, here }: StopProps<'decision'>) {
  const t = await getTranslations('sharedQuestion');
  return (
    <PathStop
      title={t('decision', { decision: decision.decision })}
      when={await whenOf(page, decision.meetingId)}
      here={here}
    >
      {decision.axisId && <AxisNames page={page} ids={[decision.axisId]} />}
      {decision.note && (
        <p className="user-text" dir="auto">
          {decision.note}
        </p>
      )}
    </PathStop>
  );
}

async function AxisNames({ page: { axes, language }, ids }: { page: QuestionsPage; ids: string[] }) {
  const t = await getTranslations('sharedQuestion');
  const names = axes.filter(({ id }) => ids.includes(id)).map(axisLabel);
  return (
    <p className="small soft">
      {t('about', { count: names.length })} <span lang={language}>{names.join(' · ')}</span>
    </p>
  );
}

/** In a meeting that is held by its number; else the day. */
async function whenOf({ meetings }: QuestionsPage, meetingId: string | null, date?: Date) {
  const t = await getTranslations('sharedQuestion');
  const locale = asLocale(await getLocale());
  const meeting = meetings.find(({ id }) => id === meetingId);
  if (meeting) return t('inMeeting', { number: meeting.number, date: formatDay(meeting.startsAt, locale) });
  return date && t('onDay', { date: formatDay(date, locale) });
}
