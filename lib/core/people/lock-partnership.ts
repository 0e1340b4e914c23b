import type { TenantScope } from '@/lib/platform/tenancy/scope';

/** One change of schools and members at a time, so that what was counted still holds when it is written. */
export async function lockPartnership({ tx, partnership }: TenantScope) {
  await tx.$queryRaw`SELECT id FROM partnership WHERE id = ${partnership.id}::uuid FOR NO KEY UPDATE`;
}
