import { cookies } from 'next/headers';
import { getServerSession } from 'next-auth/next';
import { cache } from 'react';
import { reported } from '@/lib/platform/report-error';
import { adapter } from './adapter';
import { noticingOutages } from './noticing-outages';
import { authOptions, sessionCookie } from './options';

export type Login = { userId: string };

/**
 * Who is signed in on this request, or null. Asked of the database once per request; throws when it cannot answer:
 * next-auth takes a failing database for no session, and an outage is not being signed out.
 */
export const getLogin = cache(async (): Promise<Login | null> => {
  if (!(await cookies()).has(sessionCookie().name)) return null;
  const outages: unknown[] = [];
  const options = { ...authOptions(), adapter: noticingOutages(adapter, outages) };
  const session = (await getServerSession(options)) as { login?: Login } | null;
  if (outages.length > 0) throw await reported(outages[0]);
  return session?.login ?? null;
});

/** Ends the session in the database, then forgets the cookie. */
export async function endSession() {
  const jar = await cookies();
  const { name, options } = sessionCookie();
  const token = jar.get(name)?.value;
  if (token) await adapter.deleteSession?.(token);
  jar.set(name, '', { ...options, maxAge: 0 });
}
