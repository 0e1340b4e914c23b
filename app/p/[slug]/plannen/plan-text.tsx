import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Facts } from '@/components/ui/facts';
import type { OwnPlan } from '@/lib/features/practice-plans/own-plan';
import { sentenceParts } from '@/lib/features/practice-plans/plan-sentence';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';

export type PlanText = {
  situation: string;
  action: string;
  hope: string | null;
  minutes: number | null;
  plannedOn: Date | null;
  movedFrom?: Date | null;
  state: OwnPlan['state'];
  outcome: string | null;
};

/** The plan as one sentence; as a heading of its own or under one. */
export async function PlanSentence({ plan }: { plan: Pick<PlanText, 'situation' | 'action'> }) {
  const t = await getTranslations('plans');
  return (
    <p className="lead user-text" dir="auto">
      {t.rich('sentence', { ...sentenceParts(plan), b: (chunks) => <b>{chunks}</b> })}
    </p>
  );
}

type Fact = { term: string; detail: ReactNode };

/** When, how long, what is hoped for, how it stands; and more where the page has it. */
export async function PlanFacts({ plan, more = [] }: { plan: PlanText; more?: Fact[] }) {
  const t = await getTranslations('plans');
  const locale = asLocale(await getLocale());
  const { minutes, plannedOn, movedFrom, hope, state, outcome } = plan;
  const day = plannedOn ? formatDay(plannedOn, locale) : t('noDay');
  const settled = state === 'tried' || state === 'not_tried';
  return (
    <Facts
      items={[
        {
          term: t('when'),
          detail: movedFrom ? t('movedFrom', { date: day, before: formatDay(movedFrom, locale) }) : day,
        },
        { term: t('howLong'), detail: minutes === null ? t('noMinutes') : t('minutes', { count: minutes }) },
        ...(hope ? [{ term: t('hope'), detail: <UserText text={hope} /> }] : []),
        { term: t('stateTerm'), detail: t('state', { state }) },
        ...(settled && outcome
          ? [{ term: t('outcome', { state }), detail: <UserText text={outcome} /> }]
          : []),
        ...more,
      ]}
    />
  );
}

function UserText({ text }: { text: string }) {
  return (
    <span className="user-text" dir="auto">
      {text}
    </span>
  );
}
