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
      rows={requests.map(({ id, name, kind, role, sentAt, status }) => ({
        key: id,
        cells: [
          <span key="who">
            <a href={paths.request(slug, id)}>{name}</a>
            <br />
            <span className="soft">{kind === 'student' ? t('student') : t('role', { role })}</span>
          </span>,
          formatDay(sentAt, locale),
          <RequestStanding key="status" status={status} />,
        ],
      }))}
    />
  );
}

export async function RequestStanding({ status }: { status: RequestStatus }) {
  const t = await getTranslations('feedback');
  return (
    <span className="signed">
      <Sign name={signs[status]} /> <span>{t(`status.${status}`)}</span>
    </span>
  );
}
