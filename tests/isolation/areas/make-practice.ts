import { randomUUID } from 'node:crypto';
import { saveDuos } from '@/lib/features/buddies/save-duos';
import { saveNote } from '@/lib/features/practice-notes/save-note';
import { savePlan } from '@/lib/features/practice-plans/save-plan';
import { askQuestion } from '@/lib/features/reflections/ask-question';
import { reply } from '@/lib/features/reflections/reply';
import { saveReflection } from '@/lib/features/reflections/save-answers';
import { createPlanToken, createWishesToken } from '@/lib/features/reminders/link-tokens';
import { shareItem } from '@/lib/features/shares/share-item';
import { env } from '@/lib/platform/env';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AParticipant, aCohort, aParticipant, as } from '@/tests/factories/cast';
import { type Cast, type PracticeWorld, secret } from '../world';

const dayMs = 86_400_000;

/** A group that met ten days ago, of the same people, through the product's own writes; `ready` shows some of it. */
export async function makePractice({ home, members }: Cast, tag: string): Promise<PracticeWorld> {
  const facilitators = [members.leader];
  const startMeetingAt = await daysAgo(home.partnershipId, 10);
  const cohort = await aCohort({ partnership: home, facilitators, startMeetingAt });
  const ready = await aParticipant({ cohort, member: members.ready });
  const halfway = await aParticipant({ cohort, member: members.halfway });
  const fresh = await aParticipant({ cohort, member: members.fresh });
  const { cohortId, meetingId: meeting } = cohort;
  await since(home.partnershipId, cohortId, tag);
  const chosen = new Map([ready, fresh].map(({ participantId }) => [participantId, 1]));
  await as(members.leader, (scope) => saveDuos(scope, { cohort: cohortId, chosen }));

  const texts = { tag, meeting };
  const plans = await makePlans(ready, texts);
  const notes = await makeNotes(ready, texts);
  const reflection = await makeReflections(ready, texts);
  const shares = await as(ready, async (scope) => {
    const to = members.leader.memberId;
    await shareItem(scope, { subject: 'practice_plan', item: plans.big, audience: to });
    await shareItem(scope, { subject: 'practice_note', item: notes.shared, audience: 'group' });
    await shareItem(scope, { subject: 'reflection', item: reflection, audience: to });
    await shareItem(scope, { subject: 'practice_note', item: notes.toRemove, audience: 'group' });
    const all = await scope.tx.share.findMany({ where: { participantId: ready.participantId } });
    const of = (id: string) =>
      all.find((one) => [one.practicePlanId, one.practiceNoteId, one.reflectionId].includes(id))?.id ?? '';
    return {
      plan: of(plans.big),
      note: of(notes.shared),
      reflection: of(reflection),
      toWithdraw: of(notes.toRemove),
    };
  });
  const question = randomUUID();
  await as(members.leader, (scope) =>
    askQuestion(scope, { share: shares.reflection, question, text: secret(tag, 'toLeader', 'vraag') }),
  );
  await as(ready, (scope) => reply(scope, { question, answer: secret(tag, 'toLeader', 'antwoord') }));
  const links = await makeLinks(ready, texts);
  return { cohort: cohortId, meeting, halfway: halfway.participantId, plans, notes, shares, links };
}

/** What stands in a mail with reminders. */
async function makeLinks(ready: AParticipant, { tag, meeting }: Texts) {
  const planId = randomUUID();
  const { partnershipId, memberId } = ready;
  const text = { situation: secret(tag, 'toBuddy', 'mailplan'), action: 'eerst vragen', hope: '' };
  const when = { minutes: 30, plannedOn: '2090-01-12', question: undefined, as: 'planned' as const };
  await as(ready, (scope) => savePlan(scope, { plan: planId, meeting, ...text, ...when }));
  const { LEERKRING_SECRET: seal } = env();
  return {
    plan: createPlanToken(seal, { partnershipId, planId }),
    wishes: createWishesToken(seal, { partnershipId, memberId }),
  };
}

function daysAgo(partnershipId: string, days: number) {
  return inTenant(partnershipId, async ({ now }) => new Date(now.getTime() - days * dayMs));
}

/** Everyone was there when the group met. */
function since(partnershipId: string, cohortId: string, tag: string) {
  return inTenant(partnershipId, async ({ tx, now }) => {
    const createdAt = new Date(now.getTime() - 30 * dayMs);
    await tx.participant.updateMany({ where: { cohortId }, data: { createdAt } });
    await tx.cohortFacilitator.updateMany({ where: { cohortId }, data: { createdAt } });
    await tx.cohort.updateMany({ where: { id: cohortId }, data: { name: `Oefengroep ${tag}` } });
  });
}

type Texts = { tag: string; meeting: string };

async function makePlans(ready: AParticipant, { tag, meeting }: Texts) {
  const ids = { planned: randomUUID(), draft: randomUUID(), big: randomUUID() };
  const plan = { meeting, action: 'eerst vragen', hope: '', question: undefined, plannedOn: '2090-01-12' };
  await as(ready, async (scope) => {
    const planned = { ...plan, minutes: 30, as: 'planned' as const };
    await savePlan(scope, { ...planned, plan: ids.planned, situation: secret(tag, 'toBuddy', 'plan') });
    const big = { ...planned, plan: ids.big, minutes: 300 };
    await savePlan(scope, { ...big, situation: secret(tag, 'toBuddyAndLeader', 'plan') });
    const draft = { ...plan, plan: ids.draft, minutes: undefined, as: 'draft' as const };
    await savePlan(scope, { ...draft, situation: secret(tag, 'ready', 'concept') });
  });
  return ids;
}

async function makeNotes(ready: AParticipant, { tag, meeting }: Texts) {
  const ids = { own: randomUUID(), shared: randomUUID(), toRemove: randomUUID() };
  const note = { meeting, url: null, consent: undefined };
  await as(ready, async (scope) => {
    await saveNote(scope, { ...note, note: ids.own, text: secret(tag, 'ready', 'ervaring') });
    await saveNote(scope, { ...note, note: ids.shared, text: secret(tag, 'toGroup', 'ervaring') });
    await saveNote(scope, { ...note, note: ids.toRemove, text: `Een moment van ${tag}` });
  });
  return ids;
}

/** Gives the one about practice, which is shown; the one about the meeting is for nobody else. */
async function makeReflections(ready: AParticipant, { tag, meeting: meetingId }: Texts): Promise<string> {
  return as(ready, async (scope) => {
    const meeting = { meetingId, kind: 'meeting' as const };
    await saveReflection(scope, { ...meeting, answers: { r1: secret(tag, 'ready', 'reflectie') } });
    const practice = { meetingId, kind: 'practice' as const };
    await saveReflection(scope, { ...practice, answers: { q1: secret(tag, 'toLeader', 'reflectie') } });
    const { id } = await scope.tx.reflection.findFirstOrThrow({
      where: { ...practice, participantId: ready.participantId },
      select: { id: true },
    });
    return id;
  });
}
