import type { Scope } from '@/lib/platform/tenancy/scope';
import { assertFreeTitle } from './add-werkvorm';
import { getWerkvormToChange } from './queries';
import type { WerkvormInput } from './schema';

/** Changes one of the partnership's own, also where an agenda uses it. Refusal at a title that is taken. */
export async function changeWerkvorm(
  scope: Scope,
  { werkvorm: id, ...input }: WerkvormInput & { werkvorm: string },
) {
  await getWerkvormToChange(scope, id);
  await assertFreeTitle(scope, input.title, id);
  await scope.tx.werkvorm.updateMany({ where: { id }, data: input });
}
