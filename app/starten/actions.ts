'use server';

import { notFound, redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { requestSignUp } from '@/lib/features/sign-ups/request-sign-up';
import { signUpSchema } from '@/lib/features/sign-ups/schema';
import { startPartnership } from '@/lib/features/sign-ups/start-partnership';
import { startSession } from '@/lib/platform/auth/sign-in-with-link';
import { problemsOf } from '@/lib/platform/i18n/problems';
import { rememberLocale } from '@/lib/platform/i18n/remember-locale';
import { clientAddress } from '@/lib/platform/request';
import { type FormState, textValues } from '@/lib/platform/tenancy/form-state';
import { paths } from '@/lib/shared/paths';

/** Mails the link that proves the address. Known or unknown, the answer is the same. */
export async function signUp(_previous: FormState, form: FormData): Promise<FormState> {
  if (!(form instanceof FormData)) notFound();
  const values = textValues(form);
  const parsed = signUpSchema.safeParse(values);
  if (!parsed.success) return { ...(await problemsOf(parsed.error)), values };
  const outcome = await requestSignUp({
    ...parsed.data,
    client: await clientAddress(),
    locale: await getLocale(),
  });
  if (outcome === 'too-many') return { problem: (await getTranslations('errors'))('tooMany'), values };
  redirect(paths.signUpSent());
}

/** The button on the mailed page: the only thing that spends a link. */
export async function start(token: string) {
  if (typeof token !== 'string') notFound();
  const started = await startPartnership(token);
  if (!started) redirect(paths.signUpLinkEnded());
  await startSession(started.userId);
  await rememberLocale(started.locale);
  redirect(paths.admin(started.slug));
}
