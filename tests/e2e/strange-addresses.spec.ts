import { test } from 'playwright/test';
import { ask } from '../isolation/ask';
import { buildWorlds } from '../isolation/build-worlds';
import { addressGaps, slugGaps } from '../isolation/foreign-ids';
import { inTurns } from '../isolation/in-turns';
import { expectAnswer } from '../isolation/strangers';
import type { World } from '../isolation/world';

test.setTimeout(180_000);

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
];

/** In each gap of an address half of them; in the name of the partnership, which every page asks for in the same way, two. */
test('strange addresses get an answer', async () => {
  const [world] = (await buildWorlds(1)) as [World];
  const values = [...strange, world.round.toUpperCase()];
  const paths = [
    ...addressGaps(world).flatMap((gap, nth) => inTurns(values, nth, 7).map(gap.with)),
    ...slugGaps(world).flatMap((gap, nth) => inTurns(values, nth, 2).map(gap.with)),
  ];
  const asked = paths.map(async (path) => {
    const reply = await ask(path, { as: world.people.halfway });
    expectAnswer(reply, path.slice(0, 200));
  });
  await Promise.all(asked);
  console.log(`${paths.length} strange addresses`);
});
