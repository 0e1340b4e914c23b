import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { getForm } from '@/lib/core/frameworks/get-form';
import { getAskedRequest, momentsOf, statusOf } from '@/lib/features/feedback/asked-request';
import { recordOpened } from '@/lib/features/feedback/record-opened';
import { canAnswer } from '@/lib/features/feedback/request-status';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { shortName } from '@/lib/shared/short-name';

/** A request that was asked of the signed-in member, with its form; for anyone else it is not there. */
export const readAsked = cache(async (slug: string, requestId: string) => {
  if (!isId(requestId)) notFound();
  return inPartnership(slug, async (scope) => {
    const request = await getAskedRequest(scope.tx, requestId, { memberId: scope.actor.memberId });
    const open = canAnswer(momentsOf(request), scope.now);
    if (open) await recordOpened(scope, request);
    const form = await getForm(scope.tx, request.versionId, request.formKind);
    return {
      slug,
      request,
      form,
      open,
      status: statusOf(request, scope.now),
      short: shortName(request.mentorName),
    };
  });
});

export type Asked = Awaited<ReturnType<typeof readAsked>>;

/** The same for the pages of the form itself: what is closed is said on the first page. */
export async function readOpen(slug: string, requestId: string): Promise<Asked> {
  const asked = await readAsked(slug, requestId);
  if (!asked.open) redirect(paths.giveFeedback(slug, requestId));
  return asked;
}
