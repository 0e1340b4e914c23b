import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { standardWerkvormen } from './standard-werkvormen';

/** Puts the werkvormen of the programme in a new partnership's catalogue. Those that are there already stay as they are. */
export async function copyStandardWerkvormen({ tx, now }: TenantScope) {
  await tx.werkvorm.createMany({
    data: standardWerkvormen.map((werkvorm) => ({ ...werkvorm, createdAt: now })),
    skipDuplicates: true,
  });
}
