import { randomUUID } from 'node:crypto';
import { getLocale, getTranslations } from 'next-intl/server';
import type { getPlanForm } from '@/lib/features/practice-plans/queries';
import type { PlanQuestion } from '@/lib/features/practice-plans/questions';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { save } from './actions';
import { PlanForm } from './plan-form';

type Props = { slug: string; form: Awaited<ReturnType<typeof getPlanForm>>; permalink: string };

/** The form of a new plan or of one that is there, with when it is for and its words. */
export async function PlanFormSection({ slug, form, permalink }: Props) {
  const t = await getTranslations('plans');
  const errors = await getTranslations('errors');
  const locale = asLocale(await getLocale());
  const { plan, meeting, limit } = form;
  const draft = plan === null || plan.state === 'draft';
  return (
    <>
      <p className="soft">{t('after', { date: formatDay(meeting.startsAt, locale) })}</p>
      <PlanForm
        save={save.bind(null, slug)}
        permalink={permalink}
        plan={plan?.id ?? randomUUID()}
        meeting={meeting.id}
        values={valuesOf(form)}
        questions={[
          { value: '', label: t('questionNone') },
          ...form.questions
            .filter(({ id, closedAt }) => closedAt === null || id === plan?.questionId)
            .map((question) => ({ value: question.id, label: labelOf(question, t) })),
        ]}
        words={{
          situation: t('situation'),
          situationHint: t('situationHint'),
          action: t('action'),
          actionHint: t('actionHint'),
          hope: t('hope'),
          hopeHint: t('hopeHint'),
          minutes: t('minutesLabel'),
          minutesHint: t('minutesHint', { limit }),
          day: t('dayLabel'),
          question: t('questionLabel'),
          save: t(draft ? 'save' : 'saveChange'),
          saveDraft: draft ? t('saveDraft') : undefined,
          busy: t('busy'),
          signIn: errors('signInAgain'),
        }}
      />
    </>
  );
}

/** A new plan starts with the question that the group works on now. */
function valuesOf({ plan, questions }: Props['form']): Record<string, string> {
  if (!plan) {
    const now = questions.find(({ scope, closedAt }) => scope === 'shared' && closedAt === null);
    return { question: now?.id ?? '' };
  }
  return {
    situation: plan.situation,
    action: plan.action,
    hope: plan.hope ?? '',
    minutes: plan.minutes === null ? '' : String(plan.minutes),
    plannedOn: plan.plannedOn ? plan.plannedOn.toISOString().slice(0, 10) : '',
    question: plan.questionId ?? '',
  };
}

function labelOf(
  { scope, text }: PlanQuestion,
  t: (key: 'questionShared' | 'questionOwn', values: { text: string }) => string,
) {
  return t(scope === 'shared' ? 'questionShared' : 'questionOwn', { text });
}
