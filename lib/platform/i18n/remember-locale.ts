import { cookies } from 'next/headers';
import { env } from '@/lib/platform/env';
import { asLocale, localeCookie } from './locale';

/** Keeps the language for this browser, for a year. */
export async function rememberLocale(value: unknown) {
  (await cookies()).set(localeCookie, asLocale(value), {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    maxAge: 365 * 86_400,
    secure: env().BASE_URL.startsWith('https:'),
  });
}
