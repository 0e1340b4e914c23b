import { expect } from 'playwright/test';
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

/** Answered without failing, and with nothing of this partnership. */
export function expectNothingOf(world: World, reply: Reply, what: string) {
  expect(reply.status, `${what}: status`).toBeLessThan(500);
  expectSilence(world, reply, what);
}

/** Nothing of this partnership stands in the answer: every text of it carries the tag. */
export function expectSilence(world: World, reply: Reply, what: string) {
  const told = `${reply.body}\n${[...reply.headers].join('\n')}`;
  expect(told.includes(world.tag), `${what}: shows something of the other partnership`).toBe(false);
  for (const { email } of Object.values(world.people))
    expect(told.includes(email), `${what}: shows an address`).toBe(false);
}

/** For a colleague within the partnership: names are known there, but nobody else's own texts. */
export function expectNoSecrets({ tag }: World, person: PersonKey, reply: Reply, what: string) {
  expect(reply.status, `${what}: status`).toBeLessThan(500);
  const owners = [...reply.body.matchAll(new RegExp(`geheim-${tag}-(\\w+)-`, 'g'))].map(
    ([, owner]) => owner ?? '',
  );
  const seen = [...new Set(owners)].filter((owner) => !mayReadSecretsOf(person).includes(owner));
  expect(seen, `${what}: own texts of others`).toEqual([]);
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
