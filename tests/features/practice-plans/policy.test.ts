import { expect, test } from 'vitest';
import { isTooBig, splitMinutes } from '@/lib/features/practice-plans/plan-limit';
import { canDo, type PlanDeed, undone } from '@/lib/features/practice-plans/plan-state';
import { canPlan, type PlanView, planView } from '@/lib/features/practice-plans/policy';
import type { PlanState } from '@/prisma/generated/enums';

const now = new Date('2027-01-20T12:00:00Z');
const someone = { memberId: 'joost', isBuddy: false, leads: false };
const plan = (state: PlanState, leftAt: Date | null = null) => ({
  owner: { memberId: 'esra', leftAt },
  state,
});

test.each<[string, Partial<typeof someone>, PlanState, Date | null, PlanView]>([
  ['the writer', { memberId: 'esra' }, 'planned', null, 'all'],
  ['the writer, of a draft', { memberId: 'esra' }, 'draft', null, 'all'],
  ['the writer who stopped', { memberId: 'esra' }, 'planned', now, 'all'],
  ['the buddy', { isBuddy: true }, 'planned', null, 'text'],
  ['the buddy, of what was tried', { isBuddy: true }, 'tried', null, 'text'],
  ['the buddy, of a draft', { isBuddy: true }, 'draft', null, 'nothing'],
  ['the buddy of who stopped', { isBuddy: true }, 'planned', now, 'nothing'],
  ['who leads the group', { leads: true }, 'planned', null, 'facts'],
  ['who leads the group, of a draft', { leads: true }, 'draft', null, 'facts'],
  ['who leads the group, of who stopped', { leads: true }, 'planned', now, 'nothing'],
  ['another participant', {}, 'planned', null, 'nothing'],
])('%s reads', (_, reader, state, leftAt, view) => {
  expect(planView({ ...someone, ...reader }, plan(state, leftAt))).toBe(view);
});

test.each([
  ['takes part', null, false, true],
  ['takes part in a finished group', null, true, false],
  ['stopped', now, false, false],
])('who %s plans: %s', (_, leftAt, finished, can) => {
  expect(canPlan({ leftAt, finished })).toBe(can);
});

const deeds: PlanDeed[] = ['plan', 'settle', 'move', 'undo', 'change'];
test.each<[PlanState, PlanDeed[]]>([
  ['draft', ['plan', 'change']],
  ['planned', ['settle', 'move', 'change']],
  ['moved', ['settle', 'move', 'undo', 'change']],
  ['tried', ['undo']],
  ['not_tried', ['undo']],
])('with a plan that is %s', (state, can) => {
  expect(deeds.filter((deed) => canDo(state, deed))).toEqual(can);
});

test('undoing goes back one step: from tried to the day it was moved to, from moved to the day before', () => {
  const tuesday = new Date('2027-01-19');
  const friday = new Date('2027-01-22');
  expect(undone({ state: 'tried', plannedOn: tuesday, movedFrom: null })).toEqual({
    state: 'planned',
    plannedOn: tuesday,
    movedFrom: null,
  });
  const moved = { state: 'moved' as const, plannedOn: friday, movedFrom: tuesday };
  expect(undone({ ...moved, state: 'not_tried' })).toEqual(moved);
  expect(undone(moved)).toEqual({ state: 'planned', plannedOn: tuesday, movedFrom: null });
});

test('a plan is too big over the limit, not at it; split it is the limit and the rest', () => {
  expect([null, 60, 120, 121].map((minutes) => isTooBig(minutes, 120))).toEqual([false, false, false, true]);
  expect(splitMinutes(300, 120)).toEqual({ first: 120, rest: 180 });
});
