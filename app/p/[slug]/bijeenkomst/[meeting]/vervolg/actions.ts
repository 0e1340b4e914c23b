'use server';

import { redirect } from 'next/navigation';
import { recordNextStep } from '@/lib/features/next-steps/record-next-step';
import { recordNextStepInput } from '@/lib/features/next-steps/schema';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

export const record = partnershipAction({
  input: recordNextStepInput,
  write: recordNextStep,
  then: ({ slug, input, result: { cohortId, questionId } }) => {
    if (input.decision === 'deepen') redirect(`${paths.nextStep(slug, input.meeting)}?bewaard`);
    redirect(`${paths.newSharedQuestion(slug, cohortId)}?${nextQuestion(input, questionId)}`);
  },
});

/** The form for the next question, with its predecessor and where it lies. */
function nextQuestion(
  { meeting, axis }: { meeting: string; axis: string | null },
  questionId: string | null,
) {
  return new URLSearchParams({
    bijeenkomst: meeting,
    ...(questionId && { na: questionId }),
    ...(axis && { gebied: axis }),
  });
}
