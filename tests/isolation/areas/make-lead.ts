import { changeHomeworkDone } from '@/lib/features/homework/change-homework-done';
import { saveHomework } from '@/lib/features/homework/save-homework';
import { addSharedQuestion } from '@/lib/features/learning-questions/add-shared-question';
import { saveRecap } from '@/lib/features/recaps/save-recap';
import { sendRecap } from '@/lib/features/recaps/send-recap';
import { shownQuestionIds } from '@/lib/overviews/questions/get-questions-page';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { as } from '@/tests/factories/cast';
import { type Cast, secret } from '../world';

type Led = { cohort: string; leader: Cast['members']['leader'] };

/**
 * In the group a meeting that was held, with homework that `ready` did and told who leads about, a shared question and a
 * recap that was sent. In the other group, which one person leads, the same to do something with.
 */
export async function makeLead({ ready, members }: Cast, otherCohort: string, axes: string[], tag: string) {
  const own = { cohort: ready.cohortId, leader: members.leader };
  const other = { cohort: otherCohort, leader: members.bystander };
  const held = await aHeldMeeting(own, tag);
  await as(ready, (scope) =>
    changeHomeworkDone(scope, {
      meeting: held,
      change: 'done',
      outcome: secret(tag, 'reported', 'huiswerk'),
    }),
  );
  const sharedQuestion = await aSharedQuestion(own, held, axes, tag);
  const parts = { question: '', homework: '', theory: '', closing: '', names: true };
  await as(members.leader, async (scope) => {
    await saveRecap(scope, { meeting: held, seen: 0, opening: `Terugkoppeling ${tag}`, ...parts });
    await sendRecap(scope, { meeting: held, revision: 1, number: 1 });
  });
  const otherHeld = await aHeldMeeting(other, tag);
  const otherQuestion = await aSharedQuestion(other, otherHeld, axes, tag);
  return { held, sharedQuestion, otherHeld, otherQuestion };
}

/** Two days ago, with homework. */
async function aHeldMeeting({ cohort: cohortId, leader }: Led, tag: string) {
  const { id } = await inTenant(leader.partnershipId, ({ tx, now }) => {
    const startsAt = new Date(now.getTime() - 2 * 86_400_000);
    return tx.meeting.create({
      data: { cohortId, kind: 'work', startsAt, createdAt: now },
      select: { id: true },
    });
  });
  await as(leader, (scope) =>
    saveHomework(scope, { meeting: id, text: `Huiswerk ${tag}`, minutes: 45, theory: '', presenter: null }),
  );
  return id;
}

async function aSharedQuestion({ cohort, leader }: Led, meeting: string, axes: string[], tag: string) {
  const { id } = await as(leader, async (scope) => {
    const shown = await shownQuestionIds(scope, cohort);
    const made = { axes: axes.slice(1, 2), sources: [...shown], previous: null, meeting };
    return addSharedQuestion(scope, { cohort, text: `Gezamenlijke vraag ${tag}`, ...made }, shown);
  });
  return id;
}
