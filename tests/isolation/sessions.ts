import { createHash, randomBytes } from 'node:crypto';
import type { TenantRows } from './tenant-rows';

const hour = 3_600_000;

/** A session in the database, good for `hours` from this moment; fewer than none has ended. */
export async function aSession(rows: TenantRows, userId: string, hours: number) {
  const session = randomBytes(32).toString('base64url');
  await rows.query(
    `INSERT INTO login_session (id, user_id, token_hash, created_at, expires_at)
     VALUES (gen_random_uuid(), $1, $2, now() - interval '40 days', now() + $3 * interval '1 millisecond')`,
    [userId, hashOf(session), hours * hour],
  );
  return { session };
}

export function hashOf(session: string) {
  return createHash('sha256').update(session).digest('hex');
}
