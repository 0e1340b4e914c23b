import { expect, test } from 'vitest';
import { canSeeShared, type Reader, type Shared } from '@/lib/core/shares/policy';

const monday = new Date('2026-11-16T10:00:00Z');
const tuesday = new Date('2026-11-17T10:00:00Z');
const owner = { memberId: 'esra', schoolId: 'linde', leftAt: null, sharesWithTrainers: true };
const someone: Reader = {
  memberId: 'marieke',
  roles: [],
  schoolId: 'elsewhere',
  facilitatorSince: null,
  participantSince: null,
  isBuddy: false,
};
const shared = (audience: Shared['audience'], more: Partial<Shared> = {}): Shared => ({
  owner,
  subject: 'self_scan',
  audience,
  audienceMemberId: audience === 'group' ? null : 'marieke',
  sharedAt: tuesday,
  withdrawnAt: null,
  ...more,
});

test.each<[string, Reader, Shared, boolean]>([
  ['a facilitator by name', { ...someone, facilitatorSince: monday }, shared('facilitator'), true],
  [
    'the other facilitator',
    { ...someone, memberId: 'peter', facilitatorSince: monday },
    shared('facilitator'),
    false,
  ],
  ['a buddy by name', { ...someone, isBuddy: true }, shared('buddy'), true],
  ['another duo', { ...someone, memberId: 'peter', isBuddy: true }, shared('buddy'), false],
  ['a buddy no more', { ...someone, participantSince: monday }, shared('buddy'), false],
  ['a facilitator no more', someone, shared('facilitator'), false],
  [
    'one who came back later',
    { ...someone, facilitatorSince: tuesday },
    shared('facilitator', { sharedAt: monday }),
    false,
  ],
  [
    'the own SO by name',
    { ...someone, roles: ['school_trainer'], schoolId: 'linde' },
    shared('school_trainer'),
    true,
  ],
  [
    'the own SO of a group that does not share with SOs',
    { ...someone, roles: ['school_trainer'], schoolId: 'linde' },
    shared('school_trainer', { owner: { ...owner, sharesWithTrainers: false } }),
    false,
  ],
  [
    'the own SO who also facilitates, in such a group',
    { ...someone, roles: ['school_trainer'], schoolId: 'linde', facilitatorSince: monday },
    shared('facilitator', { owner: { ...owner, sharesWithTrainers: false } }),
    true,
  ],
  ['an SO of another school', { ...someone, roles: ['school_trainer'] }, shared('school_trainer'), false],
  ['an SO no more', { ...someone, schoolId: 'linde' }, shared('school_trainer'), false],
  [
    'an SO where nobody has a school',
    { ...someone, roles: ['school_trainer'], schoolId: null },
    shared('school_trainer', { owner: { ...owner, schoolId: null } }),
    false,
  ],
  ['someone in the group', { ...someone, participantSince: monday }, shared('group'), true],
  [
    'someone who joined at that very moment',
    { ...someone, participantSince: tuesday },
    shared('group'),
    true,
  ],
  [
    'someone who joined later',
    { ...someone, participantSince: tuesday },
    shared('group', { sharedAt: monday }),
    false,
  ],
  ['a facilitator of a group share', { ...someone, facilitatorSince: monday }, shared('group'), false],
  [
    'a facilitator of a learning question for the group',
    { ...someone, facilitatorSince: monday },
    shared('group', { subject: 'learning_question' }),
    true,
  ],
  [
    'a facilitator who came later, of a learning question for the group',
    { ...someone, facilitatorSince: tuesday },
    shared('group', { subject: 'learning_question', sharedAt: monday }),
    false,
  ],
  [
    'a facilitator of a learning question for another facilitator',
    { ...someone, memberId: 'peter', facilitatorSince: monday },
    shared('facilitator', { subject: 'learning_question' }),
    false,
  ],
  ['a coordinator', { ...someone, roles: ['coordinator'] }, shared('group'), false],
  ['the owner', { ...someone, memberId: 'esra' }, shared('facilitator'), true],
  [
    'anyone once withdrawn',
    { ...someone, facilitatorSince: monday },
    shared('facilitator', { withdrawnAt: tuesday }),
    false,
  ],
  [
    'anyone once the owner left',
    { ...someone, facilitatorSince: monday },
    shared('facilitator', { owner: { ...owner, leftAt: tuesday } }),
    false,
  ],
])('%s', (_, reader, share, sees) => {
  expect(canSeeShared(reader, share)).toBe(sees);
});
