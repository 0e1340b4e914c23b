import { type Asking, ask, type Reply } from './ask';
import type { Field } from './page-forms';

/** A server action as a script calls it: by its id in a header, with its arguments in React's own notation. */
export function callAction(
  page: string,
  id: string,
  body: BodyInit,
  as: Asking['as'],
  more: Pick<Asking, 'headers' | 'atOnce'> = {},
): Promise<Reply> {
  const headers = { 'next-action': id, accept: 'text/x-component', ...more.headers };
  return ask(page, { ...more, as, method: 'POST', body, headers });
}

/**
 * As one server of Next passes an action on to another: it does all it does, without the page that follows it. One that
 * leads to another page is given that page as a link that is only looked ahead at: without what stands on it.
 */
export const withoutPage = { headers: { 'x-action-forwarded': '1', 'next-router-prefetch': '1' } };

/** The arguments of a form's action: what was bound (the state before included), and the fields; with `more` behind them. */
export function argumentsOf({ fields }: { fields: Field[] }, more: unknown[] = []): FormData {
  const body = new FormData();
  for (const [name, value] of fields) if (!name.startsWith('$ACTION')) body.append(`_1_${name}`, value);
  body.append('0', JSON.stringify([...boundArguments(fields), '$K1', ...more]));
  return body;
}

function boundArguments(fields: Field[]): unknown[] {
  const bound = fields.find(([name]) => /^\$ACTION_\w+:1$/.test(name));
  return bound ? JSON.parse(bound[1]) : [];
}

/** What no form of ours ever sends: missing, wrong and nested arguments. */
export const wrongArguments: string[] = [
  [],
  [null],
  [{}],
  ['', null, null],
  [1, 2, 3],
  [true, [], []],
  [['proef'], {}, {}],
  [{ toString: 'x' }, {}, {}],
  ['__proto__', { __proto__: {} }, { __proto__: {} }],
  ['constructor', 'constructor', 'constructor'],
  ['\u0000', {}, '$undefined'],
  ['$undefined', '$undefined', '$undefined'],
  ['$D2026-01-01T00:00:00.000Z', '$n1', '$NaN'],
  ['x'.repeat(50_000), {}, {}],
].map((value) => JSON.stringify(value));
