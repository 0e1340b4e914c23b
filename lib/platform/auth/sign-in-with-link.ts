import { cookies } from 'next/headers';
import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { env } from '@/lib/platform/env';
import { adapter } from './adapter';
import { readLoginToken } from './login-link';
import { authOptions, sessionCookie } from './options';
import { newSessionToken } from './session-token';

/** The link behind a mailed token while it is good: unused and not expired. Looking does not spend it. */
export async function getLoginLink(token: string) {
  const id = readLoginToken(token);
  if (!id) return null;
  return db().loginLink.findFirst({
    where: { id, usedAt: null, expiresAt: { gt: now() } },
    select: { returnTo: true, user: { select: { id: true, email: true, locale: true } } },
  });
}

/**
 * Spends the link and starts a session, through next-auth's own callback. Only a POST gets here; next-auth's routes are
 * not served, so that no GET (a mail scanner) signs in. Gives the login and where to go, or null.
 */
export async function signInWithLink(token: string) {
  const link = await getLoginLink(token);
  if (!link) return null;
  const url = new URL('/api/auth/callback/email', env().BASE_URL);
  url.search = new URLSearchParams({ token, email: link.user.email }).toString();
  const context = { params: Promise.resolve({ nextauth: ['callback', 'email'] }) };
  const response: Response = await NextAuth(
    new NextRequest(url, { method: 'POST' }) as never,
    context as never,
    authOptions(),
  );
  const sessionToken = cookieValue(response.headers.getSetCookie(), sessionCookie().name);
  if (!sessionToken) return null;
  await keepSession(sessionToken);
  await noteFirstSignIn(link.user.id);
  return { userId: link.user.id, locale: link.user.locale, returnTo: link.returnTo };
}

/** Starts a session. The caller knows who this is: by a link that was just spent, or because this is a demo. */
export async function startSession(userId: string) {
  const sessionToken = newSessionToken();
  const expires = new Date(now().getTime() + sessionSeconds * 1000);
  await adapter.createSession?.({ sessionToken, userId, expires });
  await keepSession(sessionToken);
  await noteFirstSignIn(userId);
}

async function noteFirstSignIn(userId: string) {
  await db().user.updateMany({ where: { id: userId, firstSignInAt: null }, data: { firstSignInAt: now() } });
}

const sessionSeconds = 30 * 24 * 60 * 60;

async function keepSession(token: string) {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, token, { ...options, maxAge: sessionSeconds });
}

function cookieValue(lines: string[], name: string) {
  const line = lines.find((candidate) => candidate.startsWith(`${name}=`));
  return line?.slice(name.length + 1).split(';')[0];
}
