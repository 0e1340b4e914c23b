import { savePreparation } from '@/lib/features/preparations/save-preparation';
import { addWerkvorm } from '@/lib/features/werkvormen/add-werkvorm';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { as } from '@/tests/factories/cast';
import { type Cast, secret } from '../world';

/** A meeting that was prepared twice, with texts that only who leads the group reads; and an own werkvorm. */
export async function makeMeeting({ home, members }: Cast, meeting: string, tag: string) {
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
