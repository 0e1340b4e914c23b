import { endedLink, linkRoute, unknownLink, wordsOfProblem } from '@/app/_links/link-route';
import { inLanguageOf, type LinkVisit } from '@/app/_links/visit';
import { goTo, respond } from '@/app/_plain/respond';
import { findLinkedPlan, type LinkedPlan } from '@/lib/features/practice-plans/linked-plan';
import { isSettled } from '@/lib/features/practice-plans/plan-state';
import { settlePlanInput } from '@/lib/features/practice-plans/schema';
import { settleLinkedPlan, undoLinkedPlan } from '@/lib/features/practice-plans/settle-plan';
import { createWishesToken, type PlanLink, readPlanToken } from '@/lib/features/reminders/link-tokens';
import { env } from '@/lib/platform/env';
import { NotFoundError, Refusal } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { paths } from '@/lib/shared/paths';
import { type Answer, AskHowItWent, Recorded, StaysOpen } from './plan-pages';

/** What the button of the mail leads to. Opening it records nothing, however often and by whatever. */
export const GET = linkRoute((asked) =>
  withPlan(asked, (visit, { plan }, ids) => {
    if (isSettled(plan.state))
      return visit.query.has('vastgelegd')
        ? respond(visit, 200, <Recorded visit={visit} plan={plan} />)
        : ended(visit);
    if (visit.query.has('niet-nu')) return respond(visit, 200, <StaysOpen visit={visit} />);
    return respond(visit, 200, <AskHowItWent {...{ visit, plan, ...ids }} answer={answerOf(visit)} />);
  }),
);

/** Records it, or undoes that. */
export const POST = linkRoute(async (visit) => {
  const ids = idsOf(visit);
  if (!ids) return unknownLink(visit);
  const undo = visit.posted.get('doe') === 'ongedaan';
  const problem = await attempt(() => (undo ? undoByLink(ids) : settleByLink(visit, ids)));
  const here = paths.planLink(visit.params.token);
  if (!problem) return goTo(visit, undo ? here : `${here}?vastgelegd`);
  return withPlan(visit, (own, { plan }, { wishesPath }) => {
    if (problem.field !== 'outcome' || isSettled(plan.state)) return ended(own);
    const answer: Answer = own.posted.get('state') === 'tried' ? 'tried' : 'later';
    const typed = {
      outcome: String(own.posted.get('outcome') ?? ''),
      error: wordsOfProblem(own, problem),
    };
    return respond(own, 422, <AskHowItWent {...{ visit: own, plan, answer, wishesPath, ...typed }} />);
  });
});

type Problem = {
  code: string;
  field?: string;
  values?: Record<string, string | number>;
};

async function settleByLink(
  { posted }: LinkVisit,
  { partnershipId, planId }: PlanLink,
): Promise<Problem | null> {
  const parsed = settlePlanInput.safeParse({
    ...Object.fromEntries(posted),
    plan: planId,
  });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const max = issue && 'maximum' in issue ? Number(issue.maximum) : 0;
    return {
      code: issue?.message ?? 'invalid',
      field: String(issue?.path[0]),
      values: { max },
    };
  }
  await inTenant(partnershipId, (scope) => settleLinkedPlan(scope, parsed.data));
  return null;
}

async function undoByLink({ partnershipId, planId }: PlanLink): Promise<null> {
  await inTenant(partnershipId, (scope) => undoLinkedPlan(scope, { plan: planId }));
  return null;
}

async function attempt(work: () => Promise<Problem | null>): Promise<Problem | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    if (error instanceof NotFoundError) return { code: 'gone' };
    throw error;
  }
}

function idsOf({ params }: LinkVisit): PlanLink | null {
  return readPlanToken(env().LEERKRING_SECRET, params.token);
}

type Show = (visit: LinkVisit, found: LinkedPlan, more: { wishesPath: string }) => Promise<Response>;

/** Reads in one transaction, in its writer's language. */
async function withPlan(visit: LinkVisit, show: Show): Promise<Response> {
  const ids = idsOf(visit);
  if (!ids) return unknownLink(visit);
  const { partnershipId, planId } = ids;
  const found = await inTenant(partnershipId, (scope) => findLinkedPlan(scope, planId));
  if (!found) return ended(visit);
  const { memberId } = found.owner;
  const token = createWishesToken(env().LEERKRING_SECRET, {
    partnershipId,
    memberId,
  });
  return show(inLanguageOf(found.owner, visit), found, {
    wishesPath: paths.reminderWishes(token),
  });
}

function ended(visit: LinkVisit) {
  return endedLink(visit, visit.t('plan.endedTitle'), visit.t('plan.endedText'));
}

function answerOf({ query }: LinkVisit): Answer {
  const asked = query.get('antwoord');
  if (asked === 'gelukt') return 'tried';
  return asked === 'nog-niet' ? 'later' : null;
}
