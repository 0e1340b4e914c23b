import { log } from '@/lib/platform/log';
import { BodyTooLarge, BodyUnreadable } from '@/lib/platform/read-body';
import { requestIdHeader } from '@/lib/platform/request';
import { isFromElsewhere } from '@/lib/platform/same-origin';
import { Message } from '../_pages/message';
import { respond } from './respond';
import { bareVisit, type Visit, visitOf } from './visit';

type Context = { params: Promise<{ token: string; part?: string }> };

/** A route of the student's form: posts from elsewhere stop here, and whatever goes wrong has a page of its own. */
export function studentRoute(work: (visit: Visit) => Promise<Response>) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const bare = bareVisit(request, await params);
    const { t } = bare;
    if (request.method === 'POST' && isFromElsewhere(request)) {
      return respond(bare, 403, <Message title={t('foreignTitle')}>{t('foreignText')}</Message>);
    }
    try {
      return await work(await visitOf(request, bare.params));
    } catch (error) {
      if (error instanceof BodyTooLarge)
        return respond(bare, 413, <Message title={t('tooLargeTitle')}>{t('tooLargeText')}</Message>);
      if (error instanceof BodyUnreadable)
        return respond(bare, 415, <Message title={t('unreadableTitle')}>{t('unreadableText')}</Message>);
      log.error({ err: error, requestId: request.headers.get(requestIdHeader) }, 'student form failed');
      return respond(bare, 500, <Message title={t('brokenTitle')}>{t('brokenText')}</Message>);
    }
  };
}
