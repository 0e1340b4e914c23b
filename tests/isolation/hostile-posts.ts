import { withoutPage } from './action-calls';
import { ask, type Reply } from './ask';
import { type Deed, doerOf } from './deed';
import { asJson, byScript, doIt, type Prepared } from './doing';
import { hostileFields, hostileJson, type Sample } from './hostile';
import type { World } from './world';

/**
 * One of so many is sent as the form sends it, without a script: then the page is shown again, with what was typed. One
 * is sent by a script that gets the page that follows, the others by one that does not. A page costs several times what the
 * action alone does; the long form of the proof shows more of them.
 */
const asAForm = process.env.PROOF_TRIES ? 7 : 40;

export function hostilePosts(
  deed: Deed,
  prepared: Prepared,
  [own, other]: [World, World],
  sample: Sample,
): { shown: string; send: () => Promise<Reply> }[] {
  const as = doerOf(deed, own);
  if (deed.json) {
    return hostileJson(sample).map((body) => ({
      shown: body.slice(0, 300),
      send: () => ask(prepared.to, { as, method: 'POST', body, headers: asJson(body, deed.sign) }),
    }));
  }
  return hostileFields(prepared.fields, prepared.inputs, [own, other], sample).map((fields, nth) => ({
    shown: JSON.stringify(fields.filter(([name]) => !name.startsWith('$ACTION'))).slice(0, 300),
    send: () =>
      nth % asAForm === 0
        ? doIt({ ...prepared, fields }, as)
        : byScript({ ...prepared, fields }, as, nth % asAForm === 1 ? {} : withoutPage),
  }));
}
