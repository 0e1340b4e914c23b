'use server';

import { redirect } from 'next/navigation';
import { keepLocale } from '@/lib/platform/auth/keep-locale';
import { asLocale } from '@/lib/platform/i18n/locale';
import { rememberLocale } from '@/lib/platform/i18n/remember-locale';
import { currentPath } from '@/lib/platform/request';

/** The language of this browser and, for who is signed in, of their mail. */
export async function switchLanguage(wanted: string) {
  const locale = asLocale(wanted);
  await keepLocale(locale);
  await rememberLocale(locale);
  redirect(await currentPath());
}
