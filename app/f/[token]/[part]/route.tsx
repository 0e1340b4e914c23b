import { Message } from '@/app/_plain/message';
import { goTo, respond } from '@/app/_plain/respond';
import { axisByPart } from '@/lib/core/frameworks/framework-form';
import { getForm } from '@/lib/core/frameworks/get-form';
import { type SavedPart, savePart } from '@/lib/features/feedback/save-part';
import { paths } from '@/lib/shared/paths';
import { changeByLink, respondentOf, withOpenLink } from '../../_form/by-link';
import { studentRoute } from '../../_form/student-route';
import type { Visit } from '../../_form/visit';
import { answerForm, PartPage } from '../../_pages/part';

/** One axis: its statements and its feed forward. */
export const GET = studentRoute((visit) =>
  withOpenLink(visit, async ({ tx, now }, request) => {
    const form = await getForm(tx, request.versionId, 'student');
    const axis = axisByPart(form, partOf(visit));
    if (!axis) return noSuchPart(visit);
    const page = {
      request,
      form,
      axis,
      part: partOf(visit),
      now,
      toCheck: visit.query.get('naar') === 'controle',
    };
    return respond(visit, 200, <PartPage visit={visit} {...page} />, { languageForm: answerForm });
  }),
);

/** Saves the page as it is, then goes on, back, or to the check page; what is wrong comes back with the page (422). */
export const POST = studentRoute(async (visit) => {
  if (partOf(visit) === 0) return noSuchPart(visit);
  return changeByLink(visit, async (scope, ids) => {
    const saved = await savePart(scope, { ...respondentOf(ids), part: partOf(visit), posted: visit.posted });
    if (Object.keys(saved.errors).length === 0) return goTo(visit, nextPage(visit, saved));
    const page = {
      ...saved,
      part: partOf(visit),
      now: scope.now,
      toCheck: visit.posted.get('controle') === '1',
    };
    return respond(visit, 422, <PartPage visit={visit} {...page} />, { languageForm: answerForm });
  });
});

function nextPage(visit: Visit, { form }: SavedPart) {
  const { params, posted } = visit;
  const { token } = params;
  const part = partOf(visit);
  if (visit.chosen) return paths.studentFormPart(token, part);
  if (posted.get('naar') === 'vorige')
    return part === 1 ? paths.studentFormIntro(token) : paths.studentFormPart(token, part - 1);
  const done = posted.get('naar') === 'controle' || part >= form.axes.length;
  return done ? paths.studentFormCheck(token) : paths.studentFormPart(token, part + 1);
}

/** Counted from 1; 0 for what is no part. */
function partOf({ params }: Pick<Visit, 'params'>): number {
  return /^[1-9]\d?$/.test(params.part ?? '') ? Number(params.part) : 0;
}

function noSuchPart(visit: Visit) {
  const { t } = visit;
  return respond(visit, 404, <Message title={t('noPageTitle')}>{t('noPageText')}</Message>);
}
