import { cookies } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { asLocale, localeCookie } from './locale';
import { messages } from './messages/index';

/** The language of this request: the person's choice, kept in a cookie that sign-in sets from their login. */
export default getRequestConfig(async () => {
  const locale = asLocale((await cookies()).get(localeCookie)?.value);
  return { locale, messages: messages[locale], timeZone: 'Europe/Amsterdam' };
});
