import { expect } from 'playwright/test';
import { argumentsOf, callAction, withoutPage } from './action-calls';
import { type Asking, ask, type Reply } from './ask';
import { builtActions } from './built';
import { type Deed, doerOf } from './deed';
import { inTurns } from './in-turns';
import { type Field, filled, pageForms } from './page-forms';
import { strangersTo } from './strangers';
import { changedTokens, olderLink } from './tokens';
import { type Person, type PersonKey, personKeys, type World } from './world';

/** A deed ready to be done: where it is sent and with what. */
export type Prepared = {
  to: string;
  fields: Field[];
  inputs: string[];
  json?: unknown;
  sign?: Deed['sign'];
  file?: Deed['file'];
  actions: string[];
  plain: boolean;
};

/** Reads the form as its rightful doer, which proves that they get it, and fills it in. */
export async function readForm(deed: Deed, world: World): Promise<Prepared> {
  const page = deed.page(world);
  if (deed.json)
    return {
      to: page,
      fields: [],
      inputs: [],
      json: deed.json(world),
      sign: deed.sign,
      actions: [],
      plain: true,
    };
  const { status, body } = await ask(page, { as: doerOf(deed, world) });
  if (deed.does && 'action' in deed.does) expect(status, `${deed.name}: its page`).toBe(200);
  const wanted = 'action' in deed.does ? idOf(deed.does.action) : null;
  const form = pageForms(body).find(
    (one) =>
      (wanted ? one.actions.includes(wanted) : matches(one.to, deed, world)) &&
      (deed.which?.(one, world) ?? true),
  );
  if (!form) throw new Error(`${deed.name}: no such form on ${page}`);
  return {
    to: form.to.split('#')[0] || page,
    fields: filled(form, deed.fill?.(world) ?? {}),
    inputs: Object.keys(form.inputs),
    // Its own action first: that is the one a script calls.
    actions: wanted ? [wanted, ...form.actions.filter((id) => id !== wanted)] : form.actions,
    file: deed.file,
    plain: !wanted,
  };
}

function idOf(action: string) {
  const known = builtActions().find(({ name }) => name === action);
  if (!known) throw new Error(`${action} is not in the build`);
  return known.id;
}

/** Whether a form's address is of the deed's pattern. */
function matches(to: string, { does }: Deed, _world: World) {
  if (!('route' in does)) return false;
  const pattern = does.route.replace(/\[[^\]]+\]/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(to.split(/[?#]/)[0] ?? '');
}

export function doIt(
  { to, fields, json, sign, file, plain }: Prepared,
  as: Asking['as'],
  { headers, atOnce }: Pick<Asking, 'atOnce' | 'headers'> = {},
): Promise<Reply> {
  const post = { as, method: 'POST', atOnce, headers };
  if (json !== undefined) {
    const body = JSON.stringify(json);
    return ask(to, { ...post, body, headers: { ...headers, ...asJson(body, sign) } });
  }
  return ask(to, { ...post, body: plain && !file ? new URLSearchParams(fields) : formData(fields, file) });
}

/** The action called with these fields, which answers with what it says alone; a form of another kind is posted. */
export function byScript(
  prepared: Prepared,
  as: Asking['as'],
  more: Pick<Asking, 'headers' | 'atOnce'> = {},
): Promise<Reply> {
  const [action] = prepared.actions;
  return action ? callAction(prepared.to, action, argumentsOf(prepared), as, more) : doIt(prepared, as, more);
}

/** In the long form of the proof as the form sends it, else by a script that gets no page: a page costs several times as much. */
function briefly(prepared: Prepared, as: Asking['as']) {
  return process.env.PROOF_TRIES || prepared.file ? doIt(prepared, as) : byScript(prepared, as, withoutPage);
}

/** Of a post that a script makes. */
export function asJson(body: string, sign?: Deed['sign']): Record<string, string> {
  return { 'content-type': 'application/json', ...sign?.(body) };
}

export function formData(fields: Field[], file?: Deed['file']) {
  const form = new FormData();
  const texts = fields.filter(([name]) => name !== file?.field);
  for (const [name, value] of texts) form.append(name, value);
  if (file) form.append(file.field, new File([file.content], file.name));
  return form;
}

type Try = { name: string; send: () => Promise<Reply> };
/** `within`: by people of the partnership itself, who know its names. */
export type Attempt = { name: string; within?: boolean; tries: Try[] };

/** Everyone who may not do this, each in ways that names could be mixed up. */
export function attempts(deed: Deed, prepared: Prepared, own: World, other: World, nth: number): Attempt[] {
  if (deed.who === 'link') return [byChangedLinks(deed, prepared, own, other)];
  const foreign = swap(prepared, own.slug, other.slug);
  const mixed: [string, Prepared][] = [
    ['from a page of their own', { ...prepared, to: foreign.to }],
    ['with the name of their own partnership in it', { ...prepared, fields: foreign.fields }],
    ['with both', foreign],
  ];
  const strangers = strangersTo(own, other);
  const byStrangers = (name: string, send: (as: Asking['as']) => Promise<Reply>): Attempt => ({
    name: `strangers, ${name}`,
    tries: strangers.map(({ name: who, as }) => ({ name: `${who}, ${name}`, send: () => send(as) })),
  });
  return [
    byStrangers('as it was sent', (as) => doIt(prepared, as)),
    ...inTurns(mixed, nth, 1).map(([name, sent]) => byStrangers(name, (as) => briefly(sent, as))),
    {
      name: 'colleagues',
      within: true,
      tries: colleagues(deed, own).map(({ key, person }) => ({
        name: key,
        send: () => briefly(prepared, person),
      })),
    },
  ];
}

/** Others of the partnership; not those who, with the same form, would only act on their own place in the group. */
function colleagues(
  { who, also = [], onOneself }: Deed,
  { people }: World,
): { key: PersonKey; person: Person }[] {
  const group: PersonKey[] = ['ready', 'halfway', 'fresh', 'newcomer'];
  return personKeys
    .filter(
      (key) =>
        key !== who && !also.includes(key) && !(onOneself && (group.includes(key) || who === 'coordinator')),
    )
    .map((key) => ({ key, person: people[key] }));
}

/** An earlier link is good to ask for a new one, and to hear no more. */
const takesOlderLinks = ['/f/[token]/nieuwe-link', '/f/[token]/geen-herinnering'];

function byChangedLinks(deed: Deed, prepared: Prepared, own: World, other: World): Attempt {
  const token = prepared.to.split('/')[2] ?? '';
  const older = 'route' in deed.does && takesOlderLinks.includes(deed.does.route);
  const tokens = changedTokens(own, other, token).filter(({ name }) => !(older && name === olderLink));
  const tries = tokens.map((changed) => ({
    name: changed.name,
    send: () => doIt({ ...prepared, to: prepared.to.replace(token, changed.token) }, null),
  }));
  return { name: `changed links: ${deed.name}`, tries };
}

function swap({ to, fields, ...rest }: Prepared, from: string, into: string): Prepared {
  return {
    ...rest,
    to: to.replaceAll(from, into),
    fields: fields.map(([name, value]) => [name, value.replaceAll(from, into)]),
  };
}
