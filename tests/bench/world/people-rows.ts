import { tokenHash } from '@/lib/platform/auth/session-token';
import type { Builder, Person } from './builder';

const FIRST = ['Noor', 'Sem', 'Fatima', 'Jan', 'Eva', 'Youssef', 'Lotte', 'Daan', 'Aylin', 'Pieter'] as const;
const LAST = ['de Jong', 'Bakker', 'Yilmaz', 'van Dijk', 'Smit', 'El Amrani', 'Mulder', 'de Boer'] as const;
const DAY = 86_400_000;

/** Cookie of somebody's session; the database has only its hash. */
export function sessionOf(userId: string): string {
  return `bench-session-of-${userId}`;
}

/** A login with a session and a membership. */
export function aPerson(build: Builder, roles: string[], schoolId: string): Person {
  const { tables, newId, draws, now, moment, partnershipId, index } = build;
  const [userId, memberId] = [newId(), newId()];
  const email = `p${index}-${tables.app_user.length}@bench.example.nl`;
  tables.app_user.push({ id: userId, email, locale: 'nl', created_at: now, first_sign_in_at: now });
  tables.login_session.push({
    id: newId(),
    user_id: userId,
    token_hash: tokenHash(sessionOf(userId)),
    created_at: moment,
    expires_at: new Date(moment.getTime() + 30 * DAY),
  });
  tables.member.push({
    partnership_id: partnershipId,
    id: memberId,
    user_id: userId,
    school_id: schoolId,
    name: `${draws.pick(FIRST)} ${draws.pick(LAST)}`,
    roles,
    created_at: now,
    invited_at: now,
  });
  return { userId, memberId, schoolId };
}
