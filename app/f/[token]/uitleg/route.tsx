import { respond } from '@/app/_plain/respond';
import { getForm } from '@/lib/core/frameworks/get-form';
import { withOpenLink } from '../../_form/by-link';
import { studentRoute } from '../../_form/student-route';
import { Intro } from '../../_pages/intro';

/** Who asks, who reads it and when, how long it takes. */
export const GET = studentRoute((visit) =>
  withOpenLink(visit, async ({ tx }, request) => {
    const form = await getForm(tx, request.versionId, 'student');
    return respond(visit, 200, <Intro visit={visit} request={request} form={form} />);
  }),
);
