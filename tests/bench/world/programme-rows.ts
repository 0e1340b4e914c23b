import type { Builder, Cohort } from './builder';
import type { Row } from './table';

const DAY = 86_400_000;
const HELD = 3;
const MEETINGS = 6;

/** Six meetings four weeks apart of which three were held, with an agenda each. Gives the ids of those that were held. */
export function meetingRows(
  { tables, newId, now, moment, partnershipId }: Builder,
  cohort: Cohort,
): string[] {
  const ids = Array.from({ length: MEETINGS }, newId);
  for (const [at, id] of ids.entries()) {
    const own = { partnership_id: partnershipId, meeting_id: id };
    tables.meeting.push({
      partnership_id: partnershipId,
      id,
      cohort_id: cohort.id,
      kind: at === 0 ? 'start' : 'work',
      starts_at: new Date(moment.getTime() + (at - HELD + 0.5) * 28 * DAY),
      minutes: 180,
      room: 'Lokaal 2.14',
      announced_at: now,
      created_at: now,
      revision: at === HELD ? 2 : 0,
    });
    if (at === HELD) versionRows({ tables, newId, now, own, memberId: cohort.facilitatorId });
    for (const [position, kind] of (
      ['look_back', 'explore', 'deepen', 'design', 'homework'] as const
    ).entries())
      tables.agenda_block.push({ ...own, id: newId(), position, kind, minutes: 36, theory_minutes: 0 });
    if (at >= HELD) continue;
    tables.homework.push({
      ...own,
      text: 'Vraag je student naar het leerdoel van deze week.',
      minutes: 30,
      saved_at: now,
    });
    tables.recap.push({ ...own, content: {}, revision: 1, saved_at: now });
    tables.recap_version.push({
      ...own,
      number: 1,
      content: { opening: 'Dank je wel.' },
      sent_at: now,
      sent_by_id: cohort.facilitatorId,
    });
  }
  return ids.slice(0, HELD);
}

type Versions = Pick<Builder, 'tables' | 'newId' | 'now'> & { own: Row; memberId: string };

/** The next meeting was prepared in two goes. */
function versionRows({ tables, newId, now, own, memberId: member_id }: Versions) {
  const texts = {
    bring: null,
    note: null,
    onHomework: null,
    onTheory: null,
    dialogue: null,
    deepening: null,
  };
  for (const revision of [1, 2])
    tables.draft_version.push({
      ...own,
      id: newId(),
      kind: 'preparation',
      revision,
      member_id,
      saved_at: now,
      content: { ...texts, purpose: `Waarvoor, in ${revision} keer`, blocks: [] },
    });
}

/** Of one participant: there each time, homework done, a plan and a reflection after the last meeting that was held. */
export function practiceRows(
  { tables, newId, now, partnershipId, draws }: Builder,
  held: string[],
  participantId: string,
) {
  const own = { partnership_id: partnershipId, participant_id: participantId };
  const last = held.at(-1) as string;
  for (const meeting_id of held) {
    const state = draws.chance(0.1) ? 'absent_with_notice' : 'present';
    tables.attendance.push({ ...own, meeting_id, state, recorded_at: now });
  }
  tables.homework_done.push({ ...own, meeting_id: last, done_at: now, saved_at: now });
  tables.practice_plan.push({
    ...own,
    id: newId(),
    meeting_id: last,
    situation: 'mijn student na de les blijft',
    action: 'vraag ik eerst naar het doel van de les',
    minutes: 30,
    planned_on: now.toISOString().slice(0, 10),
    state: 'planned',
    created_at: now,
    saved_at: now,
  });
  tables.reflection.push({
    ...own,
    id: newId(),
    meeting_id: last,
    kind: 'meeting',
    answers: { r1: 'Dat anderen hetzelfde meemaken.' },
    revision: 1,
    started_at: now,
    saved_at: now,
  });
}
