import { nameKey } from '@/lib/core/people/name-key';
import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';

/** Refusal when another school of the partnership is called so. The caller has locked the partnership. */
export async function assertFreeName({ tx }: Scope, name: string, ownId?: string) {
  const schools = await tx.school.findMany({ select: { id: true, name: true } });
  const key = nameKey(name);
  if (schools.some((school) => school.id !== ownId && nameKey(school.name) === key))
    throw new Refusal('schoolExists', 'name');
}
