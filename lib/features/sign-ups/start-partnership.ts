import { randomUUID } from 'node:crypto';
import { recordAudit } from '@/lib/core/audit/record-audit';
import { takeOverHolidays } from '@/lib/core/calendar/take-over-holidays';
import { copyStandardFramework } from '@/lib/core/frameworks/copy-framework';
import { findOrMakeUser } from '@/lib/core/people/find-or-make-user';
import { copyStandardWerkvormen } from '@/lib/core/werkvormen/copy-standard-werkvormen';
import { now } from '@/lib/platform/clock';
import { type Tx, transaction } from '@/lib/platform/db/client';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { slugCandidates } from './partnership-slug';
import { readSignUpToken } from './sign-up-token';

export type Started = { userId: string; locale: string; slug: string };

/**
 * Spends a sign-up, once: makes the partnership with the standard framework as its published version 1 and the school
 * holidays, and the person its coordinator, in one transaction. Null for a link that is used, expired or not ours.
 */
export async function startPartnership(token: string): Promise<Started | null> {
  const id = readSignUpToken(token);
  if (!id) return null;
  return transaction(async (tx) => {
    const present = now();
    const { count } = await tx.signUp.updateMany({
      where: { id, usedAt: null, expiresAt: { gt: present } },
      data: { usedAt: present },
    });
    if (count === 0) return null;
    const signUp = await tx.signUp.findUniqueOrThrow({ where: { id } });
    const userId = await findOrMakeUser({ tx, now: present }, signUp);
    const scope = await enterNew(tx, present);
    const slug = await makePartnership(scope, signUp);
    const member = await scope.tx.member.create({
      data: { userId, name: signUp.personName, roles: ['coordinator'], createdAt: present },
      select: { id: true },
    });
    await copyStandardFramework(scope);
    await takeOverHolidays(scope);
    await copyStandardWerkvormen(scope);
    const actor = { memberId: member.id };
    await recordAudit({ ...scope, actor }, { kind: 'partnership_started', subjectMemberId: member.id });
    return { userId, locale: signUp.locale, slug };
  });
}

/** From here on the transaction works inside the partnership that is about to be made. */
async function enterNew(tx: Tx, present: Date): Promise<TenantScope> {
  const id = randomUUID();
  await tx.$executeRaw`SELECT set_config('app.partnership_id', ${id}, true)`;
  return { tx, now: present, partnership: { id } };
}

/** Other partnerships cannot be seen from here: the unique key says whether a slug is free. */
async function makePartnership(
  { tx, partnership: { id }, now: createdAt }: TenantScope,
  { partnershipName: name, sector }: { partnershipName: string; sector: 'po' | 'vo' | 'mbo' },
): Promise<string> {
  for (const slug of slugCandidates(name, id.slice(0, 8))) {
    const data = [{ id, slug, name, sector, createdAt }];
    const { count } = await tx.partnership.createMany({ data, skipDuplicates: true });
    if (count === 1) return slug;
  }
  throw new Error('No free address for a new partnership.');
}
