import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { listSchools, type SchoolRow } from '@/lib/features/schools/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { paths } from '@/lib/shared/paths';
import { AdminNav } from '../admin-nav';
import { add } from './actions';
import { SchoolForm } from './school-form';
import { schoolWords } from './school-words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('schools'))('title') };
}

const DONE = { toegevoegd: 'added', gewijzigd: 'changed', weggehaald: 'removed' } as const;

/** The partnership's schools and institutes, and a form for one more. */
export default async function SchoolsPage({ params, searchParams }: PageProps<'/p/[slug]/beheer/scholen'>) {
  const { slug } = await params;
  const schools = await inPartnership(slug, listSchools);
  const t = await getTranslations('schools');
  const asked = await searchParams;
  const done = (Object.keys(DONE) as (keyof typeof DONE)[]).find((name) => name in asked);
  return (
    <>
      <AdminNav slug={slug} />
      <div className="read">
        <div className="stack">
          {done && <Notice kind="good" role="status" title={t(DONE[done])} />}
          <h1>{t('title')}</h1>
          {schools.length === 0 ? (
            <EmptyState title={t('noneTitle')} level={2}>
              {t('noneText')}
            </EmptyState>
          ) : (
            <SchoolTable slug={slug} schools={schools} />
          )}
        </div>
        <Section id="nieuw" title={t('addTitle')}>
          <SchoolForm
            key={schools.length}
            save={add.bind(null, slug)}
            permalink={paths.adminSchools(slug)}
            words={await schoolWords()}
            button={t('add')}
          />
        </Section>
      </div>
    </>
  );
}

async function SchoolTable({ slug, schools }: { slug: string; schools: SchoolRow[] }) {
  const t = await getTranslations('schools');
  return (
    <DataTable
      caption={t('title')}
      captionHidden
      columns={[t('name'), t('people')]}
      rows={schools.map(({ id, name, kind, region, people }) => ({
        key: id,
        cells: [
          <span key="name">
            <a href={paths.adminSchool(slug, id)}>{name}</a>
            <br />
            <span className="soft">
              {[t(`kinds.${kind}`), region && t(`regions.${region}`)].filter(Boolean).join(', ')}
            </span>
          </span>,
          people === 0 ? (
            t('nobody')
          ) : (
            <a key="people" href={`${paths.adminMembers(slug)}?school=${id}`}>
              {t('peopleCount', { count: people })}
            </a>
          ),
        ],
      }))}
    />
  );
}
