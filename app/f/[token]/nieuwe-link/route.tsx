import { Message } from '@/app/_plain/message';
import { goTo, respond } from '@/app/_plain/respond';
import { maskAddress } from '@/lib/features/feedback/mask-address';
import { renewLink } from '@/lib/features/feedback/renew-link';
import { NotFoundError, Refusal } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { paths } from '@/lib/shared/paths';
import { idsOf, linkEnded, unknownLink, withLink } from '../../_form/by-link';
import { studentRoute } from '../../_form/student-route';
import type { Visit } from '../../_form/visit';

export const GET = studentRoute(async (visit) => goTo(visit, paths.studentForm(visit.params.token)));

/** Mails a new link to the original address; the page it leads to says so, as this link is then an older one. */
export const POST = studentRoute(async (visit) => {
  const ids = idsOf(visit);
  if (!ids) return unknownLink(visit);
  try {
    await inTenant(ids.partnershipId, (scope) =>
      renewLink(scope, { requestId: ids.requestId, linkVersion: ids.version }),
    );
    return goTo(visit, paths.studentForm(visit.params.token));
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'requestClosed') return notNow(visit, error.code);
    if (error instanceof Refusal || error instanceof NotFoundError)
      return goTo(visit, paths.studentForm(visit.params.token));
    throw error;
  }
});

/** Too soon, or too often (429). */
function notNow(visit: Visit, code: string) {
  const { t } = visit;
  const soon = code === 'sentLessThanAnHourAgo';
  return withLink(visit, async (_scope, { request, ...link }) => {
    if (link.state !== 'expired' && link.state !== 'replaced') return linkEnded(visit, { request, ...link });
    const address = maskAddress(request.respondentEmail ?? '');
    return respond(
      visit,
      429,
      <Message title={t(soon ? 'tooSoonTitle' : 'enoughTitle')}>
        {soon ? t('tooSoonText', { address }) : t('enoughText')}
      </Message>,
    );
  });
}
