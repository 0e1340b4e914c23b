import { addDays, addHours } from 'date-fns';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAllowed } from '@/lib/core/calendar/allowed-moments';
import type { Reminder } from '@/lib/core/reminders/reminder';
import { candidatesAt, decisionsAt } from '@/lib/overviews/reminders/decisions';
import { dayField } from '@/lib/shared/local-time';
import { aRandomGroup, BEGIN, meetingsAt, type RandomGroup, stateAt } from './a-random-group';

const END = addDays(BEGIN, 215);

type Mailed = { at: Date; reminders: readonly Reminder[] };

/** The worker looks every eleven hours, which comes round to all hours of the day. */
function live(group: RandomGroup) {
  const decided = new Map<string, Reminder>();
  const lastMailed = new Map<string, string>();
  const mails: Mailed[] = [];
  for (let now = BEGIN; now < END; now = addHours(now, 11)) {
    if (group.downFrom.some((from) => now >= from && now < addDays(from, 2))) continue;
    if (!isAllowed(now, [])) continue;
    const candidates = candidatesAt(now, { groups: [stateAt(group, now)], weekly: [] });
    const before = { decided: new Set(decided.keys()), lastMailed };
    const { bundles, dropped } = decisionsAt(now, candidates, before);
    for (const reminder of [...dropped, ...bundles.flat()]) {
      expect(decided.has(reminder.key), `${reminder.key} a second time`).toBe(false);
      decided.set(reminder.key, reminder);
    }
    for (const reminders of bundles) {
      mails.push({ at: now, reminders });
      lastMailed.set(reminders[0].to.person, dayField(now));
    }
  }
  return { decided, mails };
}

/** In 200 random groups, half a year each (`numRuns`). */
test('never twice, in closed time, too late, after it is done, to who left, or not at all without a reason', {
  timeout: 120_000,
}, () => {
  let counted = 0;
  fc.assert(
    fc.property(aRandomGroup, (group) => {
      const { mails, decided } = live(group);
      counted += mails.length;
      expect(new Set(mails.map(dayOfPerson)).size).toBe(mails.length);
      for (const { at, reminders } of mails) for (const one of reminders) expectRightful(group, one, at);
      expect(missedHalfway(group, decided)).toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(counted).toBeGreaterThan(2_000);
});

const dayOfPerson = ({ at, reminders }: Mailed) => `${reminders[0]?.to.person} ${dayField(at)}`;

function expectRightful(group: RandomGroup, reminder: Reminder, at: Date) {
  expect(isAllowed(at, reminder.to.closures), 'in closed time').toBe(true);
  expect(at >= reminder.dueAt, 'before its moment').toBe(true);
  expect(reminder.before === null || at < reminder.before, 'after the thing itself').toBe(true);
  expect(reasonAgainst(group, reminder, at)).toBeNull();
}

/** Why this should not have been mailed, from the deeds themselves. */
function reasonAgainst(
  group: RandomGroup,
  { kind, participantId, meetingId }: Reminder,
  at: Date,
): string | null {
  const one = group.people[Number(participantId?.slice(1))];
  if (!one) return null;
  const facts = one.meetings[Number(meetingId?.slice(1))];
  const done = (moment: Date | null | undefined) => Boolean(moment && moment <= at);
  if (done(one.leftAt)) return 'left';
  if (at < one.since) return 'not there yet';
  if (kind === 'preparation' && done(one.scan) && done(one.asked)) return 'prepared';
  if (kind === 'feedback_open' && done(one.requestDone)) return 'answered';
  if (kind === 'halfway' && done(facts?.planned) && done(facts?.tried)) return 'tried';
  if (kind === 'reflection' && done(facts?.skipped)) return 'skipped';
  if (kind === 'catch_up' && done(facts?.caughtUp)) return 'caught up';
  if (kind === 'homework' && done(group.offFrom)) return 'off';
  return null;
}

/** The halves of the way of which nothing is known, for whoever was there all the while. */
function missedHalfway(group: RandomGroup, decided: ReadonlyMap<string, Reminder>): string[] {
  const meetings = meetingsAt(group, END);
  return meetings.flatMap((meeting, index) => {
    const next = meetings[index + 1];
    if (!next || next.startsAt > END) return [];
    return group.people.flatMap((one, number) => {
      const key = `halfway:${meeting.id}:p${number}:1`;
      return one.since < meeting.endsAt && !one.leftAt && !decided.has(key) ? [key] : [];
    });
  });
}
