import { getVersion, lastSaved, listVersions } from '@/lib/core/drafts/versions';
import type { MeetingFrame } from '@/lib/core/meetings/meeting-frame';
import type { Scope, TenantScope } from '@/lib/platform/tenancy/scope';
import {
  type RecapDraft,
  type RecapLetter,
  recapDraftSchema,
  recapLetter,
  recapLetterSchema,
} from './content';
import { readRecapFacts } from './read-facts';
import { readRecapSources } from './read-sources';
import { recapState } from './recap-state';

/** A recap as it was sent: everyone in the group reads it, also when the group is finished. */
export type SentRecap = { number: number; sentAt: Date; by: string; letter: RecapLetter };

/** Every version that was sent, newest first. The caller has asked who may see the group. */
export async function listSentRecaps(
  { tx }: Pick<TenantScope, 'tx'>,
  meetingId: string,
): Promise<SentRecap[]> {
  const versions = await tx.recapVersion.findMany({
    where: { meetingId },
    orderBy: { number: 'desc' },
    select: { number: true, sentAt: true, content: true, sentBy: { select: { name: true } } },
  });
  return versions.map(({ content, sentBy, ...version }) => ({
    ...version,
    by: sentBy.name,
    letter: recapLetterSchema.parse(content),
  }));
}

/** What the page about a recap needs: what was sent, and for who leads the group also what is being written. */
export async function getRecapPage(scope: Scope, frame: MeetingFrame, asideId: string | null) {
  const sent = await listSentRecaps(scope, frame.meeting.id);
  return {
    sent,
    state: recapState(frame.meeting.endsAt, sent.at(-1)?.sentAt ?? null, scope.now),
    writing: frame.leads && !frame.finished ? await readWriting(scope, frame, sent, asideId) : null,
  };
}

export type RecapPage = Awaited<ReturnType<typeof getRecapPage>>;
export type RecapWriting = NonNullable<RecapPage['writing']>;

async function readWriting(scope: Scope, frame: MeetingFrame, sent: SentRecap[], asideId: string | null) {
  const { tx } = scope;
  const { meeting } = frame;
  const draft = { meetingId: meeting.id, kind: 'recap' as const };
  const recap = await tx.recap.findFirst({
    where: { meetingId: meeting.id },
    select: { content: true, revision: true, savedAt: true },
  });
  const facts = await readRecapFacts(scope, frame);
  const revision = recap?.revision ?? 0;
  const written = recap && revision > 0 ? recapDraftSchema.parse(recap.content) : null;
  return {
    /** Null before the first time it is saved: then it is drafted from `sources`. */
    written,
    revision,
    saved: written && (await lastSaved(scope, draft, revision)),
    facts,
    sources: await readRecapSources(scope, meeting),
    letter: written && recapLetter(written, facts),
    /** When what it corrects was sent; null for the first. */
    corrects: sent[0]?.sentAt ?? null,
    /** Which version it would become; null when nothing changed since the last one went out. */
    next: written && nextNumber(sent, recap?.savedAt ?? null),
    catchUps: await listCatchUps(scope, meeting.id),
    /** Everything that was saved of it before, set aside or written over. */
    versions: (await listVersions(scope, draft)).filter((version) => version.revision !== revision),
    aside: asideId ? await readAside(scope, draft, asideId) : null,
  };
}

function nextNumber([newest]: SentRecap[], savedAt: Date | null): number | null {
  if (!newest) return 1;
  return savedAt && savedAt > newest.sentAt ? newest.number + 1 : null;
}

/** A text that is not the newest: set aside because the other of the duo had saved in between, or an earlier one. */
async function readAside(scope: Scope, draft: { meetingId: string; kind: 'recap' }, id: string) {
  const { content, ...version } = await getVersion(scope, draft, id);
  return { ...version, written: recapDraftSchema.parse(content) satisfies RecapDraft };
}

/** Who missed the meeting and catches up: their mail says with what. */
export async function listCatchUps({ tx }: Pick<TenantScope, 'tx'>, meetingId: string) {
  const tasks = await tx.catchUpTask.findMany({
    where: { meetingId, doneAt: null, participant: { leftAt: null, member: { leftAt: null } } },
    orderBy: { participant: { member: { name: 'asc' } } },
    select: {
      participantId: true,
      text: true,
      dueOn: true,
      participant: { select: { member: { select: { name: true } } } },
    },
  });
  return tasks.map(({ participant, ...task }) => ({ ...task, name: participant.member.name }));
}

/** For the meeting's page: how its recap stands, and when the newest version went out. One statement. */
export async function getRecapSummary({ tx, now }: Scope, { meeting }: MeetingFrame) {
  const { _min, _max } = await tx.recapVersion.aggregate({
    where: { meetingId: meeting.id },
    _min: { sentAt: true },
    _max: { sentAt: true },
  });
  return { state: recapState(meeting.endsAt, _min.sentAt, now), sentAt: _max.sentAt };
}

export type RecapSummary = Awaited<ReturnType<typeof getRecapSummary>>;
