import { afterEach, expect, test } from 'vitest';
import { setClock } from '@/lib/platform/clock';
import { aGroup } from '../../factories/group';
import { halfYear } from './happenings';
import { listDecisions, live, moment } from './life';
import { expected } from './worked-out';

afterEach(() => setClock());

/** A group of twelve lives through six months: every mail and every one that did not go was worked out by hand. */
test('half a year of reminders is exactly what was worked out by hand', { timeout: 240_000 }, async () => {
  setClock(() => moment('2026-12-14 10:00'));
  const group = await aGroup(11);
  const { partnership } = group;
  const { happenings, names } = await halfYear(group);
  await live({ id: partnership.partnershipId }, happenings, {
    from: '2026-12-15',
    to: '2027-07-02',
    alsoAt: ['2027-01-26 17:30', '2027-02-19 12:00', '2027-04-15 12:00', '2027-05-25 17:30'],
    down: ['2027-04-13 12:00', '2027-04-15 12:00'],
  });
  expect(await listDecisions(partnership.partnershipId, names)).toEqual(expected);
});
