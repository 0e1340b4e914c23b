import type { TenantScope } from '@/lib/platform/tenancy/scope';

/**
 * Ends what was shared with a buddy who is none any more, in this group: should the two be a duo again, they share anew.
 * Call it after every change of duos.
 */
export async function endSharesApart({ tx, now }: TenantScope, cohortId: string) {
  await tx.$executeRaw`
    UPDATE share h SET withdrawn_at = ${now}, stands_for = NULL
    FROM participant p
    WHERE p.partnership_id = h.partnership_id AND p.id = h.participant_id AND p.cohort_id = ${cohortId}::uuid
      AND h.audience = 'buddy' AND h.stands_for IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM participant b
        WHERE b.partnership_id = p.partnership_id AND b.cohort_id = p.cohort_id
          AND b.member_id = h.audience_member_id AND b.left_at IS NULL AND b.pair_id = p.pair_id)`;
}
