import { Message } from '@/app/_plain/message';
import { goTo, respond } from '@/app/_plain/respond';
import { type AskedRequest, findAskedRequest } from '@/lib/features/feedback/asked-request';
import { linkState } from '@/lib/features/feedback/link-state';
import { type LinkTokenIds, readLinkToken } from '@/lib/features/feedback/link-token';
import { env } from '@/lib/platform/env';
import { NotFoundError, Refusal } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { paths } from '@/lib/shared/paths';
import { LinkEnded } from '../_pages/link-ended';
import type { Link } from './link';
import type { Visit } from './visit';

export function idsOf(visit: Visit): LinkTokenIds | null {
  return readLinkToken(env().LEERKRING_SECRET, visit.params.token);
}

/** Whom a write is by. */
export function respondentOf({ requestId, version }: LinkTokenIds) {
  return { requestId, respondent: { linkVersion: version } };
}

/** Reads in one transaction; a token that we did not make gets the page that says so. */
export async function withLink(
  visit: Visit,
  show: (scope: TenantScope, link: Link) => Promise<Response>,
): Promise<Response> {
  const ids = idsOf(visit);
  if (!ids) return unknownLink(visit);
  return inTenant(ids.partnershipId, async (scope) => {
    const request = await findAskedRequest(scope.tx, ids.requestId);
    if (request?.formKind !== 'student' || ids.version > request.linkVersion) return unknownLink(visit);
    const newest = ids.version === request.linkVersion;
    return show(scope, { request, newest, state: linkState(request, ids.version, scope.now) });
  });
}

/** A page of the form itself: only after the click on the first page, which is what a mail scanner does not do. */
export function withOpenLink(
  visit: Visit,
  show: (scope: TenantScope, request: AskedRequest) => Promise<Response>,
): Promise<Response> {
  return withLink(visit, async (scope, link) => {
    if (link.state !== 'open') return linkEnded(visit, link);
    if (!link.request.openedAt) return goTo(visit, paths.studentForm(visit.params.token));
    return show(scope, link.request);
  });
}

/** A write, in one transaction. When it is refused, the page says how the link stands, or why not. */
export async function changeByLink(
  visit: Visit,
  change: (scope: TenantScope, ids: LinkTokenIds) => Promise<Response>,
): Promise<Response> {
  const ids = idsOf(visit);
  if (!ids) return unknownLink(visit);
  try {
    return await inTenant(ids.partnershipId, (scope) => change(scope, ids));
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof NotFoundError)) throw error;
    return withLink(visit, (_scope, link) =>
      link.state === 'open' ? refused(visit, error) : linkEnded(visit, link),
    );
  }
}

function refused(visit: Visit, error: Refusal | NotFoundError) {
  const { t, errors } = visit;
  if (error instanceof NotFoundError)
    return respond(visit, 404, <Message title={t('noPageTitle')}>{t('noPageText')}</Message>);
  const words = errors(error.code as 'requestClosed', error.values);
  return respond(visit, 409, <Message title={t('closedTitle')}>{words}</Message>);
}

/** Used, declined, withdrawn, expired or replaced: gone, and what can be done about it. */
export function linkEnded(visit: Visit, link: Link, status = 410): Promise<Response> {
  return respond(visit, status, <LinkEnded visit={visit} link={link} />);
}

export function unknownLink(visit: Visit): Promise<Response> {
  const { t } = visit;
  return respond(visit, 404, <Message title={t('unknownTitle')}>{t('unknownText')}</Message>);
}
