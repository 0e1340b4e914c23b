'use server';

import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { requestLoginLink } from '@/lib/platform/auth/request-login-link';
import { endSession } from '@/lib/platform/auth/session';
import { signInWithLink, startSession } from '@/lib/platform/auth/sign-in-with-link';
import { getDemoLogin } from '@/lib/platform/demo/demo-login';
import { problemsOf } from '@/lib/platform/i18n/problems';
import { rememberLocale } from '@/lib/platform/i18n/remember-locale';
import { clientAddress } from '@/lib/platform/request';
import { type FormState, textValues } from '@/lib/platform/tenancy/form-state';
import { paths, safeReturnPath } from '@/lib/shared/paths';
import { emailAddress } from '@/lib/shared/text';

const linkRequest = z.object({ email: emailAddress(), naar: z.string().optional() });

/** Mails a link. Known or unknown, the answer is the same. */
export async function sendLink(_previous: FormState, form: FormData): Promise<FormState> {
  if (!(form instanceof FormData)) notFound();
  const values = textValues(form);
  const parsed = linkRequest.safeParse(values);
  if (!parsed.success) return { ...(await problemsOf(parsed.error)), values };
  const outcome = await requestLoginLink(
    parsed.data.email,
    await clientAddress(),
    safeReturnPath(parsed.data.naar),
  );
  if (outcome === 'too-many') {
    const t = await getTranslations('errors');
    return { problem: t('tooMany'), values };
  }
  redirect(paths.signInSent());
}

/** What a token can look like; anything else is not sent back in an address. */
const TOKEN = /^[\w-]{1,200}$/;

/** The button on the mailed page: the only thing that spends a link. */
export async function followLink(token: string) {
  if (typeof token !== 'string' || !TOKEN.test(token)) notFound();
  const login = await signInWithLink(token);
  if (!login) redirect(paths.signInLinkEnded());
  await rememberLocale(login.locale);
  redirect(login.returnTo ?? paths.start());
}

/** One click, in a demo only. */
export async function followDemo(form: FormData) {
  if (!(form instanceof FormData)) notFound();
  const login = await getDemoLogin(form.get('person'));
  if (!login) notFound();
  await startSession(login.userId);
  await rememberLocale(login.locale);
  redirect(safeReturnPath(form.get('naar')) ?? paths.start());
}

export async function signOut() {
  await endSession();
  redirect(paths.signIn());
}
