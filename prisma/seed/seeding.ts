import { setClock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/client';
import type { Scope, TenantScope } from '@/lib/platform/tenancy/scope';
import type { MemberRole } from '@/prisma/generated/enums';
import { daysBefore } from './moments';
import { seedId, withSeededIds } from './seeded-ids';

export type Person = {
  memberId: string;
  userId: string;
  name: string;
  email: string;
  roles: MemberRole[];
  schoolId: string | null;
};

/** A partnership under construction: what happens in it, by whom, how many days ago. */
export type Place = {
  now: Date;
  partnership: { id: string; slug: string; name: string };
  /** By nobody in particular. */
  at: <T>(daysAgo: number, time: string, work: (scope: TenantScope) => Promise<T>) => Promise<T>;
  /** By this person, as if they did it in the product. */
  by: <T>(person: Person, daysAgo: number, time: string, work: (scope: Scope) => Promise<T>) => Promise<T>;
};

/** From here on the transaction works inside this partnership, as `inTenant` would, with ids that follow from names. */
export async function enterPlace(
  tx: Tx,
  now: Date,
  { slug, name }: { slug: string; name: string },
): Promise<Place> {
  const partnership = { id: seedId(slug), slug, name };
  await tx.$executeRaw`SELECT set_config('app.partnership_id', ${partnership.id}, true)`;
  const seeded = withSeededIds(tx, slug);
  const scopeAt = <S extends object>(daysAgo: number, time: string, rest: S) => {
    const moment = daysBefore(now, daysAgo, time);
    setClock(() => moment);
    return { tx: seeded, now: moment, partnership, ...rest };
  };
  return {
    now,
    partnership,
    at: (daysAgo, time, work) => work(scopeAt(daysAgo, time, {})),
    by: ({ memberId, name: person, roles, schoolId }, daysAgo, time, work) =>
      work(
        scopeAt(daysAgo, time, {
          actor: { memberId, name: person, roles, schoolId, leftAt: null, memberships: 1 },
        }),
      ),
  };
}
