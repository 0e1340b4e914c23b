import { goTo, respond } from '@/app/_plain/respond';
import { missingStatements, partToResume } from '@/lib/core/frameworks/framework-form';
import { getForm } from '@/lib/core/frameworks/get-form';
import type { AskedRequest } from '@/lib/features/feedback/asked-request';
import { recordOpened } from '@/lib/features/feedback/record-opened';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { paths } from '@/lib/shared/paths';
import { linkEnded, withLink } from '../_form/by-link';
import { studentRoute } from '../_form/student-route';
import type { Visit } from '../_form/visit';
import { Start } from '../_pages/start';

/** The address in the mail. Opening it tells nothing and changes nothing, however often and by whatever. */
export const GET = studentRoute((visit) =>
  withLink(visit, async (_scope, link) => {
    if (link.state !== 'open') return linkEnded(visit, link);
    return respond(visit, 200, <Start visit={visit} begun={link.request.savedAt !== null} />);
  }),
);

/** The click of a person: from here on the form says whom it is about. */
export const POST = studentRoute((visit) =>
  withLink(visit, async (scope, link) => {
    if (link.state !== 'open') return linkEnded(visit, link);
    await recordOpened(scope, link.request);
    return goTo(visit, await whereToGoOn(scope, visit, link.request));
  }),
);

/** The first part with something missing; the explanation for who has not begun. */
async function whereToGoOn({ tx }: TenantScope, { params: { token } }: Visit, request: AskedRequest) {
  if (!request.savedAt) return paths.studentFormIntro(token);
  const form = await getForm(tx, request.versionId, 'student');
  const complete = missingStatements(form, request.answers).length === 0;
  return complete
    ? paths.studentFormCheck(token)
    : paths.studentFormPart(token, partToResume(form, request.answers));
}
