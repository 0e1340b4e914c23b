import { getLocale, getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/ui/data-table';
import { Sign, type SignName } from '@/components/ui/sign';
import type { MyRequest } from '@/lib/features/feedback/queries';
import type { RequestStatus } from '@/lib/features/feedback/request-status';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

const signs: Record<RequestStatus, SignName> = {
  answered: 'done',
  opened: 'busy',
  sent: 'open',
  failed: 'away',
  declined: 'away',
  withdrawn: 'away',
  expired: 'away',
};

export async function RequestTable({ slug, requests }: { slug: string; requests: MyRequest[] }) {
  const t = await getTranslations('feedback');
  const locale = asLocale(await getLocale());
  return (
    <DataTable
      caption={t('tableCaption')}
      captionHidden
      columns={[t('tableWho'), t('tableSent'), t('tableStatus')]}
      rows={requests.map(({ id, name, kind, role, sentAt, status, pooled }) => ({
        key: id,
        cells: [
          <span key="who" className="wrap-anywhere">
            <a href={paths.request(slug, id)}>{name}</a>
            <br />
            <span className="soft">{kind === 'student' ? t('student') : t('role', { role })}</span>
          </span>,
          formatDay(sentAt, locale),
          <RequestStanding key="status" status={status} pooled={pooled} />,
        ],
      }))}
    />
  );
}

/** The key of its word: of pooled feedback there is no «sent» or «expired», which say something about an answer. */
export function standingWord({ status, pooled }: StandingProps) {
  if (!pooled) return status;
  return status === 'sent' ? 'asked' : status === 'expired' ? 'closed' : status;
}

type StandingProps = { status: RequestStatus; pooled: boolean };

/** Of pooled feedback only that it was asked, until when, and whether the mail arrived. */
export async function RequestStanding({ status, pooled }: StandingProps) {
  const t = await getTranslations('feedback');
  const word = standingWord({ status, pooled });
  return (
    <span className="signed">
      <Sign name={signs[status]} /> <span>{t(`status.${word}`)}</span>
    </span>
  );
}
