import { getVersion, lastSaved, listVersions } from '@/lib/core/drafts/versions';
import { getLedFrame, type MeetingFrame } from '@/lib/core/meetings/meeting-frame';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { missingForReady } from './missing-for-ready';
import { readPreparation } from './read-preparation';
import { storedPreparation } from './schema';

const draftOf = (meetingId: string) => ({ meetingId, kind: 'preparation' }) as const;

/** The page on which a meeting is prepared. NotFoundError for who does not lead it. */
export async function getPreparePage(scope: Scope, meetingId: string) {
  const frame = await getLedFrame(scope, meetingId);
  const preparation = await readPreparation(scope, meetingId);
  const { meeting } = frame;
  return {
    frame,
    preparation,
    missing: missingForReady({ ...meeting, ...preparation }),
    saved: await lastSaved(scope, draftOf(meetingId), meeting.revision),
    werkvormen: await listChoices(scope, preparation.blocks),
    agendas: await listAgendas(scope, meetingId),
  };
}

export type PreparePage = Awaited<ReturnType<typeof getPreparePage>>;

/** What can be chosen, and what was chosen before it was retired. */
async function listChoices({ tx }: Scope, blocks: { werkvormId: string | null }[]) {
  const used = blocks.flatMap(({ werkvormId }) => werkvormId ?? []);
  return tx.werkvorm.findMany({
    where: { OR: [{ archivedAt: null }, { id: { in: used } }] },
    orderBy: [{ phase: 'asc' }, { title: 'asc' }],
    select: { id: true, title: true, phase: true, minutes: true },
  });
}

/** Meetings with an agenda in any group that the actor leads, newest first. */
async function listAgendas({ tx, actor }: Scope, except: string) {
  const meetings = await tx.meeting.findMany({
    where: {
      id: { not: except },
      cancelledAt: null,
      blocks: { some: {} },
      cohort: { facilitators: { some: { memberId: actor.memberId } } },
    },
    orderBy: { startsAt: 'desc' },
    take: 30,
    select: { id: true, startsAt: true, cohort: { select: { name: true } } },
  });
  return meetings.map(({ cohort, ...meeting }) => ({ ...meeting, group: cohort.name }));
}

const agendaFields = {
  note: true,
  onHomework: true,
  onTheory: true,
  dialogue: true,
  deepening: true,
  blocks: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      kind: true,
      title: true,
      minutes: true,
      theoryMinutes: true,
      note: true,
      werkvorm: { select: { id: true, title: true } },
    },
  },
} as const;

/** What stands on the meeting's page about its agenda: the notes and the four answers only for who leads. */
export async function getAgenda({ tx }: Scope, { meeting, leads }: MeetingFrame) {
  const row = await tx.meeting.findFirstOrThrow({ where: { id: meeting.id }, select: agendaFields });
  const { blocks, ...rest } = row;
  return {
    purpose: meeting.purpose,
    bring: meeting.bring,
    blocks: blocks.map(({ theoryMinutes, note, ...block }) => ({
      ...block,
      theoryMinutes: leads ? theoryMinutes : 0,
      note: leads ? note : null,
    })),
    forLeaders: leads ? { ...rest, missing: missingForReady({ ...meeting, ...row }) } : null,
  };
}

export type Agenda = Awaited<ReturnType<typeof getAgenda>>;

/** Every version of a preparation. NotFoundError for who does not lead the meeting. */
export async function getVersionsPage(scope: Scope, meetingId: string) {
  const frame = await getLedFrame(scope, meetingId);
  return { frame, versions: await listVersions(scope, draftOf(meetingId)) };
}

/** One version beside what stands there now. NotFoundError for who does not lead the meeting. */
export async function getVersionPage(scope: Scope, meetingId: string, versionId: string) {
  const frame = await getLedFrame(scope, meetingId);
  const { content, ...version } = await getVersion(scope, draftOf(meetingId), versionId);
  const [now, then] = [await readPreparation(scope, meetingId), storedPreparation.parse(content)];
  return {
    frame,
    version,
    now,
    then,
    saved: await lastSaved(scope, draftOf(meetingId), frame.meeting.revision),
    /** Names of the werkvormen in either. */
    werkvormen: await listChoices(scope, [...now.blocks, ...then.blocks]),
  };
}

export type VersionPage = Awaited<ReturnType<typeof getVersionPage>>;
