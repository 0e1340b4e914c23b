import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { auditQuery, listOwnAudit } from '@/lib/overviews/audit/list-audit';
import { inOwnData } from '@/lib/platform/tenancy/in-partnership';
import { paths } from '@/lib/shared/paths';
import { AuditList } from '../../audit/audit-list';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('ownTitle') };
}

/** What of the record concerns the person who reads it; also for who left. */
export default async function OwnAuditPage({ params, searchParams }: PageProps<'/p/[slug]/account/logboek'>) {
  const { slug } = await params;
  const { page } = auditQuery(await searchParams);
  const record = await inOwnData(slug, (scope) => listOwnAudit(scope, { kind: null, page }));
  const t = await getTranslations('audit');
  return (
    <div className="read stack">
      <p>
        <a href={paths.ownData(slug)}>{t('toAccount')}</a>
      </p>
      <h1>{t('ownTitle')}</h1>
      <p className="lead">{t('ownLead')}</p>
      {record.lines.length === 0 ? (
        <EmptyState title={t('ownNone')} level={2} />
      ) : (
        <AuditList record={record} at={paths.ownAudit(slug)} query={{}} />
      )}
    </div>
  );
}
