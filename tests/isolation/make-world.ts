import { randomUUID } from 'node:crypto';
import { createLinkToken } from '@/lib/features/feedback/link-token';
import { saveLearningQuestion } from '@/lib/features/learning-questions/save-learning-question';
import { saveAxisNote } from '@/lib/features/results/save-axis-note';
import { shareWith } from '@/lib/features/shares/share-with';
import { env } from '@/lib/platform/env';
import { inTenant } from '@/lib/platform/tenancy/enter';
import type { MemberRole } from '@/prisma/generated/enums';
import { aCohort, aMember, aParticipant, aPartnership, aSchool, as } from '@/tests/factories/cast';
import { aSelfScan } from '@/tests/factories/self-scan';
import { makeLead } from './areas/make-lead';
import { makeLibrary } from './areas/make-library';
import { makeMeetings } from './areas/make-meetings';
import { makePlan } from './areas/make-plan';
import { makePractice } from './areas/make-practice';
import { makeAdministered } from './make-administered';
import { makeRequests } from './make-requests';
import { aSignInLink, signIn } from './sign-in';
import { type Cast, type Person, type PersonKey, personKeys, secret, type World } from './world';

const roles: Record<PersonKey, MemberRole[]> = {
  coordinator: ['coordinator'],
  leader: ['school_trainer'],
  otherLeader: ['institute_trainer'],
  trainer: ['school_trainer'],
  bystander: ['institute_trainer'],
  ready: ['mentor'],
  halfway: ['mentor'],
  fresh: ['mentor'],
  newcomer: ['mentor'],
  left: ['mentor', 'school_trainer', 'coordinator'],
};

/** Makes a partnership with everything in it, through the product's own writes, as the app's role. */
export async function makeWorld(): Promise<World> {
  const tag = `zq${randomUUID().slice(-10)}`;
  const home = await aPartnership(`Opleidingsschool ${tag}`);
  const members = await makeMembers(home, tag);
  const cohort = await aCohort({ partnership: home, facilitators: [members.leader, members.otherLeader] });
  const other = await aCohort({ partnership: home, facilitators: [members.bystander] });
  await inTenant(home.partnershipId, ({ tx }) =>
    tx.cohort.updateMany({ where: { id: cohort.cohortId }, data: { name: `Groep ${tag}` } }),
  );
  await inTenant(home.partnershipId, ({ tx }) =>
    tx.cohortSchool.createMany({ data: [{ cohortId: cohort.cohortId, schoolId: members.leader.schoolId }] }),
  );
  const ready = await aParticipant({ cohort, member: members.ready });
  const halfway = await aParticipant({ cohort, member: members.halfway });
  const fresh = await aParticipant({ cohort, member: members.fresh });
  await aParticipant({ cohort: other, member: members.newcomer });
  await aSelfScan({ participant: halfway });
  await aSelfScan({ participant: ready, handedIn: true });

  const cast: Cast = { home, members, ready, halfway, fresh };
  const axes = await axesOf(cast);
  const requests = await makeRequests(cast, tag);
  const shares = await makeOwnTexts(cast, axes, tag);
  const library = await makeLibrary(cast, tag, cohort.cohortId, other.cohortId);
  await leave(members.left);
  return {
    partnershipId: home.partnershipId,
    slug: home.slug,
    tag,
    axes,
    shares,
    people: await signInAll(members),
    signInToken: await aSignInLink(members.bystander.userId),
    practice: await makePractice(cast, tag),
    ...(await makeAdministered(home, members.coordinator, tag)),
    cohort: cohort.cohortId,
    participant: fresh.participantId,
    otherCohort: other.cohortId,
    ...(await makeMeetings(cast, cohort, tag)),
    ...(await makeLead(cast, other.cohortId, axes, tag)),
    library,
    round: cohort.roundId,
    otherRound: other.roundId,
    plan: await makePlan(cast, { cohort: cohort.cohortId, otherCohort: other.cohortId }, tag),
    requests: Object.fromEntries(
      Object.entries(requests).map(([key, id]) => [key, { id, token: tokenOf(home.partnershipId, id) }]),
    ) as World['requests'],
  };
}

async function makeMembers(partnership: Cast['home'], tag: string): Promise<Cast['members']> {
  const own = await aSchool(partnership);
  const other = await aSchool(partnership);
  await inTenant(partnership.partnershipId, ({ tx }) =>
    tx.school.updateMany({ where: { id: own.id }, data: { name: `School ${tag}` } }),
  );
  const made: [PersonKey, Cast['members'][PersonKey]][] = [];
  for (const key of personKeys) {
    const schoolId = ['trainer', 'fresh', 'bystander'].includes(key) ? other.id : own.id;
    made.push([key, await aMember({ partnership, roles: roles[key], name: `Noor ${key} ${tag}`, schoolId })]);
  }
  return Object.fromEntries(made) as Cast['members'];
}

async function axesOf({ home }: Cast) {
  return inTenant(home.partnershipId, async ({ tx }) => {
    const axes = await tx.axis.findMany({
      where: { versionId: home.versionId },
      orderBy: { position: 'asc' },
      select: { id: true },
    });
    return axes.map(({ id }) => id);
  });
}

/** Questions, a note and shares: `ready` shows the scan to `leader` and the question to the group; `halfway` shows nothing. */
async function makeOwnTexts({ ready, halfway, members }: Cast, axes: string[], tag: string) {
  const axis = axes[1] ?? '';
  const round = ready.roundId;
  await as(halfway, (scope) =>
    saveLearningQuestion(scope, { round, axis, text: secret(tag, 'halfway', 'leervraag') }),
  );
  await as(ready, async (scope) => {
    await saveLearningQuestion(scope, { round, axis, text: `Gedeelde leervraag ${tag}` });
    await saveAxisNote(scope, { round, axis, text: secret(tag, 'ready', 'notitie') });
    await shareWith(scope, { round, subject: 'self_scan', audience: members.leader.memberId });
    await shareWith(scope, { round, subject: 'learning_question', audience: 'group' });
  });
  return inTenant(ready.partnershipId, async ({ tx }) => {
    const shares = await tx.share.findMany({ select: { id: true, subject: true } });
    const idOf = (wanted: string) => shares.find(({ subject }) => subject === wanted)?.id ?? '';
    return { scan: idOf('self_scan'), question: idOf('learning_question') };
  });
}

async function leave({ partnershipId, memberId }: Cast['members'][PersonKey]) {
  await inTenant(partnershipId, ({ tx, now }) =>
    tx.member.updateMany({ where: { id: memberId }, data: { leftAt: now } }),
  );
}

async function signInAll(members: Cast['members']): Promise<World['people']> {
  const people: [PersonKey, Person][] = [];
  for (const key of personKeys) people.push([key, await signIn(members[key])]);
  return Object.fromEntries(people) as World['people'];
}

function tokenOf(partnershipId: string, requestId: string) {
  return createLinkToken(env().LEERKRING_SECRET, { partnershipId, requestId, version: 1 });
}
