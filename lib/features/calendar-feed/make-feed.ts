import type { Scope } from '@/lib/platform/tenancy/scope';

/** An address for the own calendar, or a new one, from which on an earlier address gives nothing. */
export async function makeFeed({ tx, actor, now }: Scope) {
  const { memberId } = actor;
  await tx.$executeRaw`
    INSERT INTO calendar_feed (member_id, version, created_at) VALUES (${memberId}::uuid, 1, ${now})
    ON CONFLICT (partnership_id, member_id)
    DO UPDATE SET version = calendar_feed.version + 1, created_at = excluded.created_at, revoked_at = NULL`;
}

/** From now on the address gives nothing. Twice is once. */
export async function revokeFeed({ tx, actor, now }: Scope) {
  await tx.calendarFeed.updateMany({
    where: { memberId: actor.memberId, revokedAt: null },
    data: { revokedAt: now },
  });
}
