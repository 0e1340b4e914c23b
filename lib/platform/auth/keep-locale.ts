import { db } from '@/lib/platform/db/client';
import type { Locale } from '@/lib/platform/i18n/locale';
import { getLogin } from './session';

/** Writes the language to the login of who is signed in; nothing for a visitor. */
export async function keepLocale(locale: Locale) {
  const login = await getLogin();
  if (login) await db().user.update({ where: { id: login.userId }, data: { locale }, select: { id: true } });
}
