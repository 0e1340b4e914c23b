import type { TenantScope } from '@/lib/platform/tenancy/scope';
import type { AuditKind } from '@/prisma/generated/enums';

export type AuditEntry = {
  kind: AuditKind;
  /** Whom it concerns; this person may read the entry too. */
  subjectMemberId?: string;
  cohortId?: string;
  schoolId?: string;
  /** Codes only: names of changed fields, roles, a round's kind. Never what someone typed. */
  details?: { fields?: string[]; added?: string[]; removed?: string[]; round?: string };
};

type AuditScope = TenantScope & { actor: { memberId: string } | null };

/** Records a change in the transaction that makes it. `actor` is null for what nobody in particular did (a link, a job). */
export function recordAudit(scope: AuditScope, entry: AuditEntry) {
  return recordAudits(scope, [entry]);
}

/** The same for many at once, in one statement. */
export async function recordAudits({ tx, now, actor }: AuditScope, entries: AuditEntry[]) {
  await tx.auditEvent.createMany({
    data: entries.map(({ details, ...entry }) => ({
      ...entry,
      at: now,
      actorMemberId: actor?.memberId ?? null,
      details: details ?? {},
    })),
  });
}
