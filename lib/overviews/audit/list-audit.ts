import { canAdminister } from '@/lib/core/people/policy';
import { assertAllowed } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { AuditKind } from '@/prisma/generated/enums';
import { type AuditDetails, auditDetails } from './audit-details';

export const PAGE = 50;

/** Everything that is recorded. */
export const auditKinds = Object.values(AuditKind);

export type AuditLine = {
  id: string;
  at: Date;
  kind: AuditKind;
  /** Names as they are now; null for whom or what is no longer there. `who` is undefined when nobody in particular did it. */
  who: string | null | undefined;
  whom: string | null | undefined;
  cohort: string | null | undefined;
  school: string | null | undefined;
  details: AuditDetails;
};

export type AuditPage = { lines: AuditLine[]; page: number; hasOlder: boolean };

/** What a page of the record may be asked for; anything else is the first page of everything. */
export function auditQuery(asked: Record<string, string | string[] | undefined>) {
  const kind = auditKinds.find((one) => one === asked.soort) ?? null;
  const page = Number(asked.bladzijde);
  return { kind, page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1 };
}

type Asked = { kind: AuditKind | null; page: number };

/** Everything that was changed in the partnership, newest first. */
export async function listAudit(scope: Scope, { kind, page }: Asked): Promise<AuditPage> {
  assertAllowed(canAdminister(scope.actor));
  return list(scope, kind ? { kind } : {}, page);
}

/** What concerns the actor; also for who left. */
export function listOwnAudit(scope: Scope, { kind, page }: Asked): Promise<AuditPage> {
  return list(scope, { subjectMemberId: scope.actor.memberId, ...(kind && { kind }) }, page);
}

async function list(
  scope: Scope,
  where: { kind?: AuditKind; subjectMemberId?: string },
  page: number,
): Promise<AuditPage> {
  const events = await scope.tx.auditEvent.findMany({
    where,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * PAGE,
    take: PAGE + 1,
    select: {
      id: true,
      at: true,
      kind: true,
      actorMemberId: true,
      subjectMemberId: true,
      cohortId: true,
      schoolId: true,
      details: true,
    },
  });
  const shown = events.slice(0, PAGE);
  const nameOf = await findNames(scope, shown);
  const lines = shown.map(({ actorMemberId, subjectMemberId, cohortId, schoolId, details, ...event }) => ({
    ...event,
    who: nameOf(actorMemberId),
    whom: nameOf(subjectMemberId),
    cohort: nameOf(cohortId),
    school: nameOf(schoolId),
    details: auditDetails(details),
  }));
  return { lines, page, hasOlder: events.length > PAGE };
}

type Named = Record<'actorMemberId' | 'subjectMemberId' | 'cohortId' | 'schoolId', string | null>;

/** Names are looked up at reading, so that the record itself holds none: three statements. */
async function findNames({ tx }: Scope, events: Named[]) {
  const idsOf = (...columns: (keyof Named)[]) => [
    ...new Set(events.flatMap((event) => columns.flatMap((column) => event[column] ?? []))),
  ];
  const among = (ids: string[]) =>
    ({ where: { id: { in: ids } }, select: { id: true, name: true } }) as const;
  const members = await tx.member.findMany(among(idsOf('actorMemberId', 'subjectMemberId')));
  const cohorts = await tx.cohort.findMany(among(idsOf('cohortId')));
  const schools = await tx.school.findMany(among(idsOf('schoolId')));
  const names = new Map([...members, ...cohorts, ...schools].map(({ id, name }) => [id, name]));
  return (id: string | null) => (id === null ? undefined : (names.get(id) ?? null));
}
