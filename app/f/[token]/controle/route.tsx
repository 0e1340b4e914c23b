import { goTo, respond } from '@/app/_plain/respond';
import { getForm } from '@/lib/core/frameworks/get-form';
import { handIn } from '@/lib/features/feedback/hand-in';
import { paths } from '@/lib/shared/paths';
import { changeByLink, respondentOf, withOpenLink } from '../../_form/by-link';
import { studentRoute } from '../../_form/student-route';
import { Check } from '../../_pages/check';

/** Everything on one page, with what is still open. */
export const GET = studentRoute((visit) =>
  withOpenLink(visit, async ({ tx }, request) => {
    const form = await getForm(tx, request.versionId, 'student');
    return respond(visit, 200, <Check visit={visit} request={request} form={form} />);
  }),
);

/** Hands in. A second time changes nothing and says thanks just the same. */
export const POST = studentRoute((visit) =>
  changeByLink(visit, async (scope, ids) => {
    await handIn(scope, respondentOf(ids));
    return goTo(visit, paths.studentFormDone(visit.params.token));
  }),
);
