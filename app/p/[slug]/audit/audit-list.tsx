import { getLocale, getTranslations } from 'next-intl/server';
import type { AuditPage } from '@/lib/overviews/audit/list-audit';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay, formatTime, isoMoment } from '@/lib/shared/dates';
import { auditSentence } from './audit-sentence';

type Props = {
  record: AuditPage;
  /** The page's own address, and what is asked of it beside the page's number. */
  at: string;
  query: Record<string, string>;
};

/** Changes, the newest first, with the way to older and newer ones. */
export async function AuditList({ record: { lines, page, hasOlder }, at, query }: Props) {
  const t = await getTranslations('audit');
  const locale = asLocale(await getLocale());
  const said = new Map<string, string>();
  for (const line of lines) said.set(line.id, await auditSentence(line));
  const to = (number: number) => `${at}?${new URLSearchParams({ ...query, bladzijde: String(number) })}`;
  return (
    <>
      <ul className="plain-list ruled" aria-label={t('caption')}>
        {lines.map(({ id, at: moment }) => (
          <li key={id}>
            {said.get(id)}
            <br />
            <time className="soft small" dateTime={isoMoment(moment)}>
              {formatDay(moment, locale, { year: true })}, {formatTime(moment, locale)}
            </time>
          </li>
        ))}
      </ul>
      {(page > 1 || hasOlder) && (
        <nav className="row" aria-label={t('pages')}>
          {page > 1 && (
            <a rel="prev" href={to(page - 1)}>
              {t('newer')}
            </a>
          )}
          {hasOlder && (
            <a rel="next" href={to(page + 1)}>
              {t('older')}
            </a>
          )}
        </nav>
      )}
    </>
  );
}
