'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import { declineRequest } from '@/lib/features/feedback/decline-request';
import { handIn } from '@/lib/features/feedback/hand-in';
import { MOST_FEED_FORWARD } from '@/lib/features/feedback/limits';
import { type SavedPart, savePart } from '@/lib/features/feedback/save-part';
import { requestIdSchema, savePartSchema } from '@/lib/features/feedback/schema';
import { takeBack } from '@/lib/features/feedback/take-back';
import type { FormState } from '@/lib/platform/tenancy/form-state';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { paths } from '@/lib/shared/paths';

/** The signed-in member is the respondent; a request that was asked of someone else is not there. */
const byMe = ({ actor }: Scope, { requestId }: { requestId: string }) => ({
  requestId,
  respondent: { memberId: actor.memberId },
});

export const savePage = partnershipAction({
  input: savePartSchema,
  write: (scope, input) =>
    savePart(scope, {
      ...byMe(scope, input),
      part: input.part,
      posted: new URLSearchParams(fieldsOf(input)),
    }),
  then: async ({ slug, input, result }) =>
    Object.keys(result.errors).length > 0 ? problems(input, result) : redirect(nextPage(slug, input, result)),
});

export const handInAnswers = partnershipAction({
  input: requestIdSchema,
  write: (scope, input) => handIn(scope, byMe(scope, input)),
  then: ({ slug, input }) => redirect(paths.giveFeedbackDone(slug, input.requestId)),
});

export const takeBackAnswers = partnershipAction({
  input: requestIdSchema,
  write: (scope, input) => takeBack(scope, byMe(scope, input)),
  then: ({ slug, input }) => redirect(paths.giveFeedbackCheck(slug, input.requestId)),
});

export const declineAsked = partnershipAction({
  input: requestIdSchema,
  write: (scope, input) => declineRequest(scope, byMe(scope, input)),
  then: ({ slug, input }) => redirect(paths.giveFeedback(slug, input.requestId)),
});

type Page = z.infer<typeof savePartSchema>;

function fieldsOf(input: Page): Record<string, string> {
  return Object.fromEntries(
    Object.entries(input).filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
}

async function problems(input: Page, { errors, typed }: SavedPart): Promise<FormState> {
  const t = await getTranslations('errors');
  const words = Object.entries(errors).map(([field, code]) => [
    field,
    t.has(code) ? t(code as 'tooLong', { max: MOST_FEED_FORWARD }) : t('invalid'),
  ]);
  return {
    problem: t('checkFields', { count: words.length }),
    errors: Object.fromEntries(words),
    values: { ...fieldsOf(input), 'feed-forward': typed },
  };
}

function nextPage(slug: string, { requestId, part, to }: Page, { form }: SavedPart) {
  if (to === 'back')
    return part === 1
      ? paths.giveFeedback(slug, requestId)
      : paths.giveFeedbackPart(slug, requestId, part - 1);
  const done = to === 'check' || part >= form.axes.length;
  return done ? paths.giveFeedbackCheck(slug, requestId) : paths.giveFeedbackPart(slug, requestId, part + 1);
}
