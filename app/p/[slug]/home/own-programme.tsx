import { getLocale, getTranslations } from 'next-intl/server';
import { PlanSentence } from '@/app/p/[slug]/plannen/plan-text';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import type { OwnProgramme, ParticipantHome } from '@/lib/overviews/home/get-home';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

type Props = { slug: string; participant: ParticipantHome; programme: OwnProgramme };

/** The own plan and duo, and the question that the group works on. */
export async function OwnProgrammeSections(props: Props) {
  return (
    <>
      <div className="halves">
        <OwnPlan {...props} />
        <OwnDuo {...props} />
      </div>
      <SharedQuestions {...props} />
    </>
  );
}

async function OwnPlan({ slug, programme: { own, last, canPlan } }: Props) {
  const t = await getTranslations('programme');
  const plans = await getTranslations('plans');
  const practice = await getTranslations('itemSharing');
  const locale = asLocale(await getLocale());
  const seeing =
    own.buddies.length > 0 ? t('planSeenBy', { names: await names(own.buddies) }) : t('planSeenByNobody');
  return (
    <Section id="plan" title={t('planTitle')}>
      {own.plans.length === 0 && (
        <EmptyState
          title={t('planNone')}
          action={
            canPlan && (
              <LinkButton kind="second" href={paths.newPlan(slug, last.id)}>
                {t('planMake')}
              </LinkButton>
            )
          }
        >
          {t('planNoneText')}
        </EmptyState>
      )}
      {own.plans.map((plan) => (
        <div key={plan.id} className="stack-s">
          <PlanSentence plan={plan} />
          <Facts
            items={[
              ...(plan.plannedOn ? [{ term: t('planWhen'), detail: formatDay(plan.plannedOn, locale) }] : []),
              ...(plan.minutes
                ? [{ term: t('planLong'), detail: t('minutes', { minutes: plan.minutes }) }]
                : []),
              ...(plan.hope ? [{ term: t('planHope'), detail: plan.hope }] : []),
              { term: t('planState'), detail: t('state', { state: plan.state }) },
              { term: t('planSees'), detail: plan.state === 'draft' ? plans('seenByDraft') : seeing },
            ]}
          />
          <p>
            <a href={paths.plan(slug, plan.id)}>{t('planOpen')}</a>
          </p>
        </div>
      ))}
      <p className="row">
        <a href={paths.notes(slug)}>{practice('toNote')}</a>
        <a href={paths.reflections(slug)}>{practice('toReflections')}</a>
        <a href={paths.ownSharing(slug)}>{practice('mineTitle')}</a>
      </p>
    </Section>
  );
}

async function OwnDuo({ slug, programme: { own } }: Props) {
  const t = await getTranslations('programme');
  return (
    <Section id="duo" title={t('duoTitle')}>
      {own.buddies.length === 0 ? (
        <p className="soft">{t('duoNone')}</p>
      ) : (
        <>
          <p>
            <b>{await names(own.buddies)}</b>
          </p>
          <p>{t('duoText')}</p>
          <p>
            <a href={paths.buddyPlans(slug)}>{t('duoPlans')}</a>
          </p>
        </>
      )}
    </Section>
  );
}

async function SharedQuestions({ slug, participant, programme: { own } }: Props) {
  const t = await getTranslations('programme');
  const locale = asLocale(await getLocale());
  return (
    <Section id="onze-leervraag" title={t('questionTitle')}>
      {own.questions.length === 0 && <p className="soft">{t('questionNone')}</p>}
      {own.questions.map(({ id, text, agreedAt, sources }) => (
        <div key={id} className="stack-s">
          <p className="lead user-text" dir="auto">
            {text}
          </p>
          <p className="small soft">{t('questionFrom', { date: formatDay(agreedAt, locale), sources })}</p>
        </div>
      ))}
      <p>
        <a href={paths.questions(slug, participant.cohort.id)}>{t('questionPath')}</a>
      </p>
    </Section>
  );
}

async function names(list: string[]) {
  return new Intl.ListFormat(await getLocale(), { type: 'conjunction' }).format(list);
}
