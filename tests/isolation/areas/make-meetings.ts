import { giveCatchUp } from '@/lib/features/attendance/give-catch-up';
import { recordAttendance } from '@/lib/features/attendance/record-attendance';
import { savePreparation } from '@/lib/features/preparations/save-preparation';
import { addWerkvorm } from '@/lib/features/werkvormen/add-werkvorm';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { as } from '@/tests/factories/cast';
import { type Cast, secret } from '../world';

/** The start meeting as it is prepared, and one that is under way, so that who is there can be written down. */
export async function makeMeetings(cast: Cast, group: { cohortId: string; meetingId: string }, tag: string) {
  return { ...(await prepare(cast, group.meetingId, tag)), underWay: await begin(cast, group.cohortId, tag) };
}

/** The start meeting, prepared twice, with texts that only who leads the group reads; and an own werkvorm. */
async function prepare({ home, members }: Cast, meeting: string, tag: string) {
  const { id: werkvorm } = await as(members.leader, (scope) =>
    addWerkvorm(scope, { title: `Werkvorm ${tag}`, phase: 2, minutes: 30, steps: [], source: null }),
  );
  const note = secret(tag, 'led', 'voorbereiding');
  const texts = { bring: null, onHomework: note, onTheory: note, dialogue: note, deepening: note, note };
  const block = {
    kind: 'explore',
    title: `Onderdeel ${tag}`,
    minutes: 20,
    theoryMinutes: 0,
    note,
    werkvormId: werkvorm,
  };
  for (const [seen, purpose] of [`Eerste doel ${tag}`, `Doel ${tag}`].entries())
    await as(members.leader, (scope) =>
      savePreparation(scope, {
        meeting,
        seen,
        button: { what: 'save', at: 0 },
        addKind: 'free',
        content: { ...texts, purpose, onTheory: `${note} ${seen}`, blocks: [{ ...block, kind: 'explore' }] },
      }),
    );
  const { id: preparation } = await inTenant(home.partnershipId, ({ tx }) =>
    tx.draftVersion.findFirstOrThrow({ where: { meetingId: meeting, revision: 1 }, select: { id: true } }),
  );
  return { meeting, preparation, werkvorm };
}

async function begin({ home, members, halfway }: Cast, cohortId: string, tag: string) {
  const { id: meeting } = await inTenant(home.partnershipId, ({ tx, now }) =>
    tx.meeting.create({
      data: { cohortId, kind: 'work', startsAt: new Date(now.getTime() - 3_600_000), createdAt: now },
      select: { id: true },
    }),
  );
  const { participantId } = halfway;
  await as(members.leader, async (scope) => {
    await recordAttendance(scope, { meeting, states: [{ participantId, state: 'absent_without_notice' }] });
    const text = secret(tag, 'task', 'inhalen');
    await giveCatchUp(scope, { meeting, participant: participantId, text, dueOn: '2099-01-10' });
  });
  return meeting;
}
