import type { AMember, AParticipant, APartnership } from '@/tests/factories/cast';

/** A partnership made for one test file: everyone and everything that the product can hold, each with an id to try. */
export type World = {
  partnershipId: string;
  slug: string;
  /** Stands in every name, address and text of this partnership and nowhere else: seeing it is seeing something. */
  tag: string;
  people: Record<PersonKey, Person>;
  cohort: string;
  otherCohort: string;
  round: string;
  otherRound: string;
  axes: string[];
  /** `fresh` as a participant of the group. */
  participant: string;
  /** The start meeting of the group. */
  meeting: string;
  /** One that began an hour ago; `halfway` is absent, without having said so. */
  underWay: string;
  /** An earlier version of the start meeting's preparation. */
  preparation: string;
  /** One of the partnership's own. */
  werkvorm: string;
  /** A meeting that was held, and the question that the group works on; of the other group too. */
  held: string;
  sharedQuestion: string;
  otherHeld: string;
  otherQuestion: string;
  /** Days without school; the start meeting of the other group; the address of `ready`'s calendar. */
  plan: { closure: string; otherMeeting: string; feedToken: string };
  /** Resources: of the group (a text, a file), of everyone, and of the other group. */
  library: Record<'own' | 'file' | 'everyones' | 'toChange' | 'toRemove', string>;
  requests: Record<RequestKey, { id: string; token: string }>;
  shares: { scan: string; question: string };
  /** A second group that has met: plans, notes, reflections and duos. */
  practice: PracticeWorld;
  schools: { own: string; empty: string };
  /** Members whom a coordinator may change, move, let go, bring back or invite; nobody reads as them. */
  spare: Record<SpareKey, string>;
  /** One row with someone new, and what recognises that it was looked at. */
  list: { text: string; seen: string };
  /** Of `bystander`, as it stands in a mail. */
  signInToken: string;
  /** Of someone who wants to start a partnership. */
  signUpToken: string;
};

/** `ready` and `fresh` are a duo, `halfway` is in none; everything is of `ready`, in the weeks after one meeting. */
export type PracticeWorld = {
  cohort: string;
  meeting: string;
  /** `halfway` in this group. */
  halfway: string;
  /** `big` is over the limit and shown to `leader`. */
  plans: { planned: string; draft: string; big: string };
  /** Tokens in `ready`'s mails: of a plan that nothing else is done to, and of their wishes about reminders. */
  links: { plan: string; wishes: string };
  notes: { own: string; shared: string; toRemove: string };
  /** A reflection and a plan shown to `leader`, a note shown to the group, and one to withdraw. */
  shares: { plan: string; note: string; reflection: string; toWithdraw: string };
};

/** Beside a world, for who asks for it: a group of which pooled answers were opened, and one of which they wait. */
export type PooledWorld = Record<'opened' | 'closed', PooledGroup>;
/** Of one mentor, who is nobody of the people above. */
export type PooledGroup = {
  cohort: string;
  round: string;
  participant: string;
  mentor: Person;
  addresses: string[];
  requests: { id: string; token: string }[];
};

export const spareKeys = ['toChange', 'toMove', 'toLeave', 'toReturn', 'toInvite'] as const;
export type SpareKey = (typeof spareKeys)[number];

export type Person = { memberId: string; userId: string; name: string; email: string; session: string };

export const personKeys = [
  'coordinator', // administers
  'leader', // school trainer of school 1, leads the group; sees the scan that `ready` shared
  'otherLeader', // institute trainer, leads the group; nothing was shared by name
  'trainer', // school trainer of school 2, asked for feedback
  'bystander', // institute trainer who leads another group
  'ready', // mentor: feedback, scan, question, note, shares
  'halfway', // mentor: a full scan that is not handed in, requests in every state
  'fresh', // mentor: did nothing yet
  'newcomer', // mentor: takes part in the other group
  'left', // left the partnership
] as const;
export type PersonKey = (typeof personKeys)[number];

export const requestKeys = [
  'read', // `ready` of a student: answered
  'trained', // `ready` of `trainer`: answered
  'open', // `halfway` of a student: sent
  'begun', // a draft
  'full', // a draft to hand in
  'answered', // handed in, not read
  'toDecline',
  'toWithdraw',
  'toCorrect',
  'expired',
  'withdrawn',
  'declined',
  'asked', // of `trainer`
  'askedFull', // of `leader`: a draft to hand in
  'askedToDecline', // of `otherLeader`
  'askedAnswered', // of `bystander`: handed in, not read
] as const;
export type RequestKey = (typeof requestKeys)[number];

/**
 * An address that this world alone gives someone: one login serves all partnerships, so that an address which two
 * worlds share lets the one change the other's links. Without the tag in it: a form shows again what was typed.
 */
export function newAddress(name: string, tag: string) {
  return `${name}.${backwards(tag)}@example.nl`;
}

const backwards = (tag: string) => [...tag].reverse().join('');

/** Of the student who is erased the address does not hold the tag: a form shows again what was typed. */
export function addressIn(key: RequestKey, tag: string) {
  const mark = key === 'declined' ? backwards(tag) : tag;
  return `${key.toLowerCase()}.${mark}@example.nl`;
}

/** Who may read a secret, by whose it is or to whom it was shown. */
const readersOf = {
  ready: ['ready'],
  halfway: ['halfway'],
  /** What `trainer` was asked and answered. */
  asked: ['ready', 'halfway', 'trainer', 'leader', 'otherLeader', 'bystander'],
  /** What only who leads the group reads. */
  led: ['leader', 'otherLeader'],
  /** What `ready` told who leads the group. */
  reported: ['ready', 'leader', 'otherLeader'],
  /** What `halfway` has to catch up on. */
  task: ['halfway', 'leader', 'otherLeader'],
  /** What the group shares. */
  group: ['ready', 'halfway', 'fresh', 'leader', 'otherLeader'],
  /** What `ready` plans, and shows. */
  toBuddy: ['ready', 'fresh'],
  toBuddyAndLeader: ['ready', 'fresh', 'leader'],
  toLeader: ['ready', 'leader'],
  toGroup: ['ready', 'fresh', 'halfway'],
  /** What students told mentors who are none of these. */
  opened: [],
  closed: [],
} satisfies Record<string, PersonKey[]>;

/** A text that only its owner, and whoever it was meant for, may ever see. */
export function secret(tag: string, owner: keyof typeof readersOf, what: string) {
  return `geheim-${tag}-${owner}-${what}`;
}

/** Whose secrets this person may read. */
export function mayReadSecretsOf(person: PersonKey): string[] {
  return Object.entries(readersOf).flatMap(([owner, readers]) =>
    (readers as PersonKey[]).includes(person) ? [owner] : [],
  );
}

export type Cast = {
  home: APartnership;
  members: Record<PersonKey, AMember>;
  ready: AParticipant;
  halfway: AParticipant;
  fresh: AParticipant;
};
