import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Facts } from '@/components/ui/facts';
import { getMyRequest, type MyRequest } from '@/lib/features/feedback/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDay, formatDayTime } from '@/lib/shared/dates';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { RequestStanding } from '../request-table';
import { JustDone, Standing } from './notices';
import { RequestActions } from './request-actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feedback'))('title') };
}

/** One request: how it stands, send it again, withdraw it. Never what was answered. */
export default async function RequestPage({
  params,
  searchParams,
}: PageProps<'/p/[slug]/feedback/[request]'>) {
  const { slug, request: requestId } = await params;
  if (!isId(requestId)) notFound();
  const request = await inPartnership(slug, (scope) => getMyRequest(scope, requestId));
  const t = await getTranslations('feedback');
  return (
    <div className="read stack-l">
      <JustDone request={request} asked={await searchParams} />
      <h1>{t('requestTitle', { name: request.name })}</h1>
      <Standing request={request} />
      <Facts items={await factsOf(request)} />
      <RequestActions slug={slug} request={request} />
      <p>
        <a href={paths.requests(slug)}>{t('back')}</a>
      </p>
    </div>
  );
}

async function factsOf(request: MyRequest) {
  const t = await getTranslations('feedback');
  const locale = asLocale(await getLocale());
  const { kind, name, email, role, status, pooled, sentAt, expiresAt, ownWords, canWithdraw } = request;
  return [
    { term: t('factStatus'), detail: <RequestStanding status={status} pooled={pooled} /> },
    {
      term: t('factTo'),
      detail: kind === 'student' ? `${name}, ${email}` : `${name}, ${t('role', { role })}`,
    },
    { term: t('factSent'), detail: formatDayTime(sentAt, locale) },
    ...(canWithdraw || pooled ? [{ term: t('factUntil'), detail: formatDay(expiresAt, locale) }] : []),
    ...(ownWords
      ? [
          {
            term: t('factOwnWords'),
            detail: (
              <span className="whitespace-pre-line" dir="auto">
                {ownWords}
              </span>
            ),
          },
        ]
      : []),
  ];
}
