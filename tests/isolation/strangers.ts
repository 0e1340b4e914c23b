import assert from 'node:assert/strict';
import { type Asking, ask, type Reply } from './ask';
import { mayReadSecretsOf, type PersonKey, type World } from './world';

/** Someone who has no business there: their name for a failing test, and how they ask. */
export type Stranger = { name: string; as: Asking['as'] };

/** One of every role: coordinator, school trainer who leads a group, institute trainer who leads a group, mentor. */
const roles = ['coordinator', 'leader', 'bystander', 'ready'] as const;

/** A visitor, every role of another partnership, and who left this one (unless that is who may). */
export function strangersTo(own: World, other: World, andWhoLeft = true): Stranger[] {
  const others = roles.map((key) => ({ name: `${key} of another partnership`, as: other.people[key] }));
  const gone = { name: 'someone who left', as: own.people.left };
  return [{ name: 'a visitor', as: null }, ...others, ...(andWhoLeft ? [gone] : [])];
}

/*
 * Node's own assert in what looks at every answer: Playwright's `expect` keeps each call as a step of the test and walks
 * through all earlier ones, which for a thousand answers takes longer than the answers.
 */

/** Answered, and not with a failure of ours. */
export function expectAnswer({ status }: Reply, what: string) {
  assert.ok(status < 500, `${what}: answered ${status}`);
}

/** Answered without failing, and with nothing of this partnership. */
export function expectNothingOf(world: World, reply: Reply, what: string) {
  expectAnswer(reply, what);
  expectSilence(world, reply, what);
}

/** Nothing of this partnership stands in the answer: every text of it carries the tag. */
export function expectSilence({ tag, people }: World, { body, headers }: Reply, what: string) {
  const told = `${body}\n${[...headers].join('\n')}`;
  const texts = [tag, ...Object.values(people).map(({ email }) => email)];
  const shown = texts.filter((text) => told.includes(text));
  assert.ok(shown.length === 0, `${what}: shows ${shown.join(', ')} of the other partnership`);
}

/** For a colleague within the partnership: names are known there, but nobody else's own texts. */
export function expectNoSecrets({ tag }: World, person: PersonKey, reply: Reply, what: string) {
  expectAnswer(reply, what);
  const owners = [...reply.body.matchAll(new RegExp(`geheim-${tag}-(\\w+)-`, 'g'))].map(
    ([, owner]) => owner ?? '',
  );
  const seen = [...new Set(owners)].filter((owner) => !mayReadSecretsOf(person).includes(owner));
  assert.ok(seen.length === 0, `${what}: shows own texts of ${seen.join(', ')}`);
}

/** All at once, within the limit of `ask`; gives the answers in order. */
export function askAll(
  strangers: Stranger[],
  path: string,
  asking: Omit<Asking, 'as'> = {},
): Promise<{ stranger: Stranger; reply: Reply }[]> {
  return Promise.all(
    strangers.map(async (stranger) => ({ stranger, reply: await ask(path, { ...asking, as: stranger.as }) })),
  );
}
