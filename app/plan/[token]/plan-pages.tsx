import type { ReactNode } from 'react';
import { Problems } from '@/app/_links/link-route';
import type { LinkVisit } from '@/app/_links/visit';
import { Message } from '@/app/_plain/message';
import { wordsOf } from '@/app/_plain/visit';
import { Button, LinkButton } from '@/components/ui/button';
import { TextAreaField } from '@/components/ui/text-field';
import type { LinkedPlan } from '@/lib/features/practice-plans/linked-plan';
import { sentenceParts } from '@/lib/features/practice-plans/plan-sentence';
import { OUTCOME_MAX } from '@/lib/features/practice-plans/schema';
import { paths } from '@/lib/shared/paths';

/** What a button of the mail leads to: `later` is not tried yet. */
export type Answer = 'tried' | 'later' | null;

type Props = {
  visit: LinkVisit;
  plan: LinkedPlan['plan'];
  answer: Answer;
  /** Where its writer says what they want of these mails. */
  wishesPath: string;
  outcome?: string;
  error?: string | null;
};

/** What will be recorded, with the plan's own sentence and the one button that does it. */
export function AskHowItWent({ visit, plan, answer, wishesPath, outcome = '', error = null }: Props) {
  const { t } = visit;
  const here = paths.planLink(visit.params.token);
  return (
    <>
      <div className="stack">
        <Problems visit={visit} field="outcome" error={error} />
        <h1>
          {t(answer === 'tried' ? 'plan.triedTitle' : answer === 'later' ? 'plan.laterTitle' : 'plan.title')}
        </h1>
        <Sentence visit={visit} plan={plan} />
        {answer === 'tried' && <Tried {...{ visit, outcome, error }} />}
        {answer === 'later' && <Later {...{ visit, outcome, error }} />}
        {answer === null && (
          <>
            <p>{t('plan.choose')}</p>
            <div className="actions">
              <LinkButton href={`${here}?antwoord=gelukt`}>{t('plan.toTried')}</LinkButton>
              <LinkButton kind="second" href={`${here}?antwoord=nog-niet`}>
                {t('plan.toLater')}
              </LinkButton>
            </div>
          </>
        )}
      </div>
      <p>
        <a href={wishesPath}>{t('plan.pause')}</a>
      </p>
    </>
  );
}

function Sentence({ visit: { locale }, plan }: Pick<Props, 'visit' | 'plan'>) {
  const plans = wordsOf(locale, 'plans');
  const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };
  return (
    <p className="lead user-text" dir="auto">
      {plans.rich('sentence', { ...sentenceParts(plan), ...bold })}
    </p>
  );
}

type FormProps = { visit: LinkVisit; outcome: string; error: string | null };

function Tried({ visit, outcome, error }: FormProps) {
  const { t, locale, params } = visit;
  const plans = wordsOf(locale, 'plans');
  const here = paths.planLink(params.token);
  return (
    <form method="post" action={here} className="stack">
      <p>{t('plan.triedText')}</p>
      <Outcome label={plans('triedHow')} hint={plans('triedHint')} outcome={outcome} error={error} />
      <input type="hidden" name="state" value="tried" />
      <div className="actions">
        <Button>{plans('triedSave')}</Button>
        <LinkButton kind="quiet" href={`${here}?niet-nu`}>
          {t('plan.later')}
        </LinkButton>
      </div>
      <p>
        <a href={`${here}?antwoord=nog-niet`}>{t('plan.toLater')}</a>
      </p>
    </form>
  );
}

/** Not yet is no outcome: that needs nothing. Only that it will not happen is recorded, with why. */
function Later({ visit, outcome, error }: FormProps) {
  const { t, locale, params } = visit;
  const plans = wordsOf(locale, 'plans');
  const here = paths.planLink(params.token);
  return (
    <>
      <p>{t('plan.laterText')}</p>
      <div className="actions">
        <LinkButton kind="second" href={`${here}?niet-nu`}>
          {t('plan.later')}
        </LinkButton>
      </div>
      <form method="post" action={here} className="sheet stack">
        <h2>{t('plan.stopTitle')}</h2>
        <p>{t('plan.stopText')}</p>
        <Outcome label={plans('notTriedWhy')} hint={plans('notTriedHint')} outcome={outcome} error={error} />
        <input type="hidden" name="state" value="not_tried" />
        <Button>{plans('notTriedSave')}</Button>
      </form>
      <p>
        <a href={`${here}?antwoord=gelukt`}>{t('plan.toTried')}</a>
      </p>
    </>
  );
}

type OutcomeProps = {
  label: string;
  hint: string;
  outcome: string;
  error: string | null;
};

function Outcome({ outcome, ...words }: OutcomeProps) {
  return (
    <TextAreaField
      {...words}
      name="outcome"
      defaultValue={outcome}
      rows={3}
      maxLength={OUTCOME_MAX}
      dir="auto"
    />
  );
}

export function StaysOpen({ visit: { t, params } }: { visit: LinkVisit }) {
  return (
    <Message title={t('plan.laterDone')}>
      <p>{t('plan.laterDoneText')}</p>
      <p>
        <a href={paths.planLink(params.token)}>{t('plan.title')}</a>
      </p>
    </Message>
  );
}

/** With the way back, as on the plan's own page. */
export function Recorded({ visit, plan }: { visit: LinkVisit; plan: LinkedPlan['plan'] }) {
  const { t, locale, params } = visit;
  const plans = wordsOf(locale, 'plans');
  return (
    <Message title={t('plan.thanks')}>
      <p>{plans('said', { state: plan.state })}</p>
      <form method="post" action={paths.planLink(params.token)}>
        <input type="hidden" name="doe" value="ongedaan" />
        <div className="actions">
          <LinkButton href={paths.start()}>{t('plan.toPlans')}</LinkButton>
          <Button kind="second">{plans('undo')}</Button>
        </div>
      </form>
    </Message>
  );
}
