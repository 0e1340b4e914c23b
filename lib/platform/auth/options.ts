import type { NextAuthOptions } from 'next-auth';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { adapter } from './adapter';
import { newSessionToken } from './session-token';

const day = 24 * 60 * 60;

/** The session cookie; `__Host-` keeps it to this host wherever the product is served over https. */
export function sessionCookie() {
  const secure = env().BASE_URL.startsWith('https:');
  return {
    name: secure ? '__Host-leerkring' : 'leerkring',
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  };
}

/** next-auth with database sessions of 30 days and one way in: the mailed link. */
export function authOptions(): NextAuthOptions {
  process.env.NEXTAUTH_URL = env().BASE_URL;
  return {
    adapter,
    secret: env().LEERKRING_SECRET,
    session: {
      strategy: 'database',
      maxAge: 30 * day,
      updateAge: day,
      generateSessionToken: newSessionToken,
    },
    cookies: { sessionToken: sessionCookie() },
    // With an empty secret of its own next-auth's stored hash is a plain sha256, the same as ours.
    providers: [
      {
        id: 'email',
        type: 'email',
        name: 'E-mail',
        secret: '',
        maxAge: day,
        options: {},
        sendVerificationRequest,
      } as never,
    ],
    callbacks: { session: ({ session, user }) => ({ expires: session.expires, login: { userId: user.id } }) },
    // Its codes only: what it adds may name people.
    logger: { error: (code) => log.error({ code }, 'sign-in failed'), warn() {}, debug() {} },
  };
}

function sendVerificationRequest(): never {
  throw new Error('Links are mailed through the outbox, by request-login-link.');
}
