import { expect, test } from 'vitest';
import { canAddTo, canChangeResource, canRemoveResource, canSeeShelf } from '@/lib/features/resources/policy';
import type { Actor } from '@/lib/platform/tenancy/scope';
import type { MemberRole } from '@/prisma/generated/enums';

const now = new Date('2027-01-12T12:00:00Z');
const actor = (memberId: string, ...roles: MemberRole[]): Actor => ({
  memberId,
  roles,
  name: 'Noor',
  schoolId: null,
  leftAt: null,
  memberships: 1,
});
const running = {
  facilitators: [{ memberId: 'leader' }],
  participants: [{ memberId: 'mentor' }],
  archivedAt: null,
  lastDay: new Date('2027-06-30T00:00:00Z'),
};
const finished = { ...running, lastDay: new Date('2026-12-31T00:00:00Z') };

/** Rows: who; columns: see a group's, add to it, change and remove in it, the same of a finished group, add to, change and remove the partnership's. */
const table: [string, Actor, boolean, string][] = [
  [
    'who leads the group',
    actor('leader', 'school_trainer'),
    true,
    'see add change remove | see - - remove | add - -',
  ],
  ['a participant', actor('mentor', 'mentor'), false, 'see - - - | see - - - | - - -'],
  ['who leads another group', actor('other', 'institute_trainer'), true, '- - - - | - - - - | add - -'],
  ['a coordinator', actor('admin', 'coordinator'), false, '- - - - | - - - - | add change remove'],
  ['a colleague', actor('colleague', 'mentor', 'school_trainer'), false, '- - - - | - - - - | - - -'],
  ['who added it', actor('adder', 'school_trainer'), false, '- - - - | - - - - | - change remove'],
];

test.each(table)('%s', (_who, by, leadsAny, expected) => {
  const of = (group: typeof running) => [
    canSeeShelf(by, group) ? 'see' : '-',
    canAddTo(by, group, { leadsAny, now }) ? 'add' : '-',
    canChangeResource(by, { cohort: group, memberId: 'adder' }, { now }) ? 'change' : '-',
    canRemoveResource(by, { cohort: group, memberId: 'adder' }) ? 'remove' : '-',
  ];
  const everyones = [
    canAddTo(by, null, { leadsAny, now }) ? 'add' : '-',
    canChangeResource(by, { cohort: null, memberId: 'adder' }, { now }) ? 'change' : '-',
    canRemoveResource(by, { cohort: null, memberId: 'adder' }) ? 'remove' : '-',
  ];
  expect([of(running), of(finished), everyones].map((row) => row.join(' ')).join(' | ')).toBe(expected);
  expect(canSeeShelf(by, null)).toBe(true);
});
