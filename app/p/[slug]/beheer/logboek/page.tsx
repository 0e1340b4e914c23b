import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { auditKinds, auditQuery, listAudit } from '@/lib/overviews/audit/list-audit';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { paths } from '@/lib/shared/paths';
import { AuditList } from '../../audit/audit-list';
import { AdminNav } from '../admin-nav';
import { KindFilter } from './kind-filter';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') };
}

/** Who changed what, when: for coordinators. */
export default async function AuditPage({ params, searchParams }: PageProps<'/p/[slug]/beheer/logboek'>) {
  const { slug } = await params;
  const asked = auditQuery(await searchParams);
  const record = await inPartnership(slug, (scope) => listAudit(scope, asked));
  const t = await getTranslations('audit');
  const kinds = auditKinds
    .map((value) => ({ value, label: t(`kind.${value}`) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <>
      <AdminNav slug={slug} />
      <div className="read stack">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <KindFilter
          at={paths.adminAudit(slug)}
          label={t('kindLabel')}
          button={t('filter')}
          chosen={asked.kind ?? ''}
          kinds={[{ value: '', label: t('allKinds') }, ...kinds]}
        />
        {record.lines.length === 0 && (
          <EmptyState title={t(asked.kind ? 'noneOfKind' : 'none')} level={2}>
            {asked.kind ? undefined : t('noneText')}
          </EmptyState>
        )}
        <AuditList
          record={record}
          at={paths.adminAudit(slug)}
          query={asked.kind ? { soort: asked.kind } : {}}
        />
      </div>
    </>
  );
}
