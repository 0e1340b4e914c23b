import { goTo, respond } from '@/app/_plain/respond';
import { declineRequest } from '@/lib/features/feedback/decline-request';
import { paths } from '@/lib/shared/paths';
import { changeByLink, respondentOf, withOpenLink } from '../../_form/by-link';
import { studentRoute } from '../../_form/student-route';
import { Decline } from '../../_pages/decline';

/** The question before it: what was filled in will be gone. */
export const GET = studentRoute((visit) =>
  withOpenLink(visit, (_scope, { pooled }) => respond(visit, 200, <Decline visit={visit} pooled={pooled} />)),
);

export const POST = studentRoute((visit) =>
  changeByLink(visit, async (scope, ids) => {
    await declineRequest(scope, respondentOf(ids));
    return goTo(visit, paths.studentFormDone(visit.params.token));
  }),
);
