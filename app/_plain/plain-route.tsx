import { log } from '@/lib/platform/log';
import { BodyTooLarge, BodyUnreadable } from '@/lib/platform/read-body';
import { requestIdHeader } from '@/lib/platform/request';
import { isFromElsewhere } from '@/lib/platform/same-origin';
import { Message } from './message';
import { respond } from './respond';
import { type bareVisit, type PlainVisit, readPosted } from './visit';

type Context = { params: Promise<{ token: string; part?: string }> };
export type Failure = 'foreign' | 'tooLarge' | 'unreadable' | 'broken';

type Kind<Visit extends PlainVisit> = {
  visitOf: (...request: Parameters<typeof bareVisit>) => Visit;
  /** Title and text of the page for what goes wrong. */
  words: (visit: Visit, failure: Failure) => [title: string, text: string];
};

type RouteOptions = {
  /** Takes posts of anyone who has the address: a mail program's server names no origin, or its own. */
  fromAnywhere?: boolean;
};

/** Plain pages by a link in a mail: posts from elsewhere stop here, and whatever goes wrong has a page of its own. */
export function plainRoutes<Visit extends PlainVisit>({ visitOf, words }: Kind<Visit>) {
  const fail = (visit: Visit, status: number, failure: Failure) => {
    const [title, text] = words(visit, failure);
    return respond(visit, status, <Message title={title}>{text}</Message>);
  };
  return (work: (visit: Visit) => Promise<Response>, { fromAnywhere = false }: RouteOptions = {}) =>
    async (request: Request, { params }: Context): Promise<Response> => {
      const bare = visitOf(request, await params);
      if (request.method === 'POST' && !fromAnywhere && isFromElsewhere(request))
        return fail(bare, 403, 'foreign');
      try {
        return await work(visitOf(request, bare.params, await readPosted(request)));
      } catch (error) {
        if (error instanceof BodyTooLarge) return fail(bare, 413, 'tooLarge');
        if (error instanceof BodyUnreadable) return fail(bare, 415, 'unreadable');
        log.error({ err: error, requestId: request.headers.get(requestIdHeader) }, 'plain page failed');
        return fail(bare, 500, 'broken');
      }
    };
}
