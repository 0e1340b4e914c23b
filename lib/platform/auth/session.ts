import { cookies } from 'next/headers';
import { getServerSession } from 'next-auth/next';
import { cache } from 'react';
import { adapter } from './adapter';
import { authOptions, sessionCookie } from './options';

export type Login = { userId: string };

/** Who is signed in on this request, or null. Asked of the database once per request. */
export const getLogin = cache(async (): Promise<Login | null> => {
  if (!(await cookies()).has(sessionCookie().name)) return null;
  const session = (await getServerSession(authOptions())) as { login?: Login } | null;
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
