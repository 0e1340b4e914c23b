import { test } from 'playwright/test';
import { ask } from '../isolation/ask';
import { buildWorlds } from '../isolation/build-worlds';
import { reads } from '../isolation/reads';
import { expectAnswer } from '../isolation/strangers';
import type { World } from '../isolation/world';

test.setTimeout(120_000);

test('strange addresses get an answer', async () => {
  const [world] = (await buildWorlds(1)) as [World];
  const strange = [
    '%00',
    '%F0%9F%98%80',
    '%0d%0aset-cookie:%20a=b',
    '..%2f..%2f',
    '%E2%80%AE',
    '%25',
    '%',
    'x'.repeat(3000),
    '-1',
    '0',
    '1e1',
    '__proto__',
    'null',
    world.round.toUpperCase(),
  ];
  for (const [nth, pattern] of Object.keys(reads)
    .filter((one) => one.includes('['))
    .entries()) {
    const idOf = (name: string) =>
      ({
        slug: world.slug,
        round: world.round,
        cohort: world.cohort,
        share: world.shares.scan,
        request: world.requests.open.id,
        token: world.requests.begun.token,
        part: '1',
      })[name] ?? '';
    const names = [...pattern.matchAll(/\[(\w+)\]/g)].map(([, name]) => name ?? '');
    const paths = names.flatMap((changed) =>
      strange
        // Every page asks for its partnership in the same way.
        .filter((_, at) => changed !== 'slug' || at % 3 === nth % 3)
        .map((value) =>
          pattern.replace(/\[(\w+)\]/g, (_, name: string) => (name === changed ? value : idOf(name))),
        ),
    );
    const replies = await Promise.all(
      paths.map(async (path) => ({ path, reply: await ask(path, { as: world.people.halfway }) })),
    );
    for (const { path, reply } of replies) expectAnswer(reply, path.slice(0, 200));
  }
});
