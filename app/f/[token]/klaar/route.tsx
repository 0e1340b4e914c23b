import { goTo } from '@/app/_plain/respond';
import { takeBack } from '@/lib/features/feedback/take-back';
import { paths } from '@/lib/shared/paths';
import { changeByLink, linkEnded, respondentOf, withLink } from '../../_form/by-link';
import { studentRoute } from '../../_form/student-route';

/** Thanks after handing in, or that the no was passed on. */
export const GET = studentRoute((visit) =>
  withLink(visit, async (_scope, link) => {
    if (link.state === 'open') return goTo(visit, paths.studentForm(visit.params.token));
    return linkEnded(visit, link, link.state === 'answered' || link.state === 'declined' ? 200 : 410);
  }),
);

/** Takes the answers back, until they are read. */
export const POST = studentRoute((visit) =>
  changeByLink(visit, async (scope, ids) => {
    await takeBack(scope, respondentOf(ids));
    return goTo(visit, `${paths.studentFormCheck(visit.params.token)}?terug`);
  }),
);
