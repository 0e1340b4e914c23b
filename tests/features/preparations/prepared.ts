import { savePreparation } from '@/lib/features/preparations/save-preparation';
import {
  type Preparation,
  type SavePreparation,
  savePreparationInput,
} from '@/lib/features/preparations/schema';
import { agendaTemplate } from '@/lib/features/preparations/templates';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, aCohort, aMember, aParticipant, aPartnership, as } from '@/tests/factories/cast';

/** A duo that leads a group with one participant, and its start meeting. */
export async function aLedMeeting() {
  const partnership = await aPartnership();
  const samira = await aMember({ partnership, roles: ['school_trainer'], name: 'Samira' });
  const peter = await aMember({ partnership, roles: ['institute_trainer'], name: 'Peter' });
  const cohort = await aCohort({ partnership, facilitators: [samira, peter] });
  const lotte = await aParticipant({ cohort, name: 'Lotte' });
  return { partnership, cohort, meeting: cohort.meetingId, samira, peter, lotte };
}

export const emptyPreparation: Preparation = {
  purpose: null,
  bring: null,
  note: null,
  onHomework: null,
  onTheory: null,
  dialogue: null,
  deepening: null,
  blocks: [],
};

export const fullPreparation: Preparation = {
  ...emptyPreparation,
  purpose: 'Een gezamenlijke leervraag kiezen',
  onHomework: 'Drie mensen vertellen',
  onTheory: 'Ieder noemt een zin',
  dialogue: 'In drietallen',
  deepening: 'Brieven',
  blocks: agendaTemplate('work', 180),
};

type Saving = { seen?: number; button?: SavePreparation['button']; content?: Preparation };

export function save(
  who: AMember,
  meeting: string,
  { seen = 0, button, content = fullPreparation }: Saving = {},
) {
  return as(who, (scope) =>
    savePreparation(scope, {
      meeting,
      seen,
      button: button ?? { what: 'save', at: 0 },
      addKind: 'free',
      content,
    }),
  );
}

export function stored(partnershipId: string, meeting: string) {
  return inTenant(partnershipId, ({ tx }) =>
    tx.meeting.findFirstOrThrow({
      where: { id: meeting },
      select: {
        purpose: true,
        readyAt: true,
        revision: true,
        sequence: true,
        room: true,
        blocks: { orderBy: { position: 'asc' }, select: { kind: true, minutes: true, werkvormId: true } },
      },
    }),
  );
}

/** As the form sends it. */
export const posted = (fields: Record<string, string>) => savePreparationInput.safeParse(fields);
