import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import type { MyRequest } from '@/lib/features/feedback/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';

const DONE = {
  verstuurd: 'sent',
  'al-gevraagd': 'already',
  opnieuw: 'againDone',
  ingetrokken: 'withdrawnDone',
} as const;

type JustDoneProps = { request: MyRequest; asked: Record<string, string | string[] | undefined> };

/** What the button before this page did. */
export async function JustDone({ request, asked }: JustDoneProps) {
  const t = await getTranslations('feedback');
  const key = (Object.keys(DONE) as (keyof typeof DONE)[]).find((name) => name in asked);
  if (!key || (key === 'ingetrokken') !== (request.status === 'withdrawn')) return null;
  const { name } = request;
  return (
    <Notice
      kind={key === 'al-gevraagd' ? 'warn' : 'good'}
      role="status"
      title={t(`${DONE[key]}Title`, { name })}
    >
      {t(`${DONE[key]}Text`, { name })}
    </Notice>
  );
}

/** What the status means and what can be done, where that is not plain. */
export async function Standing({ request }: { request: MyRequest }) {
  const t = await getTranslations('feedback');
  const { status, name, email, days, pooled, expiresAt } = request;
  const locale = asLocale(await getLocale());
  if (status === 'failed') {
    return (
      <Notice kind="wrong" title={t('failedTitle')}>
        {email ? t('failedText', { email }) : t('failedTextMember', { name })}
      </Notice>
    );
  }
  if (pooled && status !== 'withdrawn')
    return (
      <p>
        {t(status === 'expired' ? 'pooledClosedText' : 'pooledText', {
          date: formatDay(expiresAt, locale, { year: true }),
        })}
      </p>
    );
  if (status === 'expired') return <p>{t('expiredText', { days })}</p>;
  if (status === 'declined') return <p>{t('declinedText', { name })}</p>;
  if (status === 'answered') return <p>{t('answeredText', { name })}</p>;
  return null;
}
