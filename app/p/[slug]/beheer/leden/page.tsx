import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { listMembers, listSchoolChoices, MOST_SHOWN } from '@/lib/features/members/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { paths } from '@/lib/shared/paths';
import { AdminNav } from '../admin-nav';
import { ListDone } from './list-done';
import { MemberTable } from './member-table';
import { readSearch } from './read-search';
import { SearchForm } from './search-form';
import { WaitingSection } from './waiting-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('members'))('title') };
}

/** Everyone of the partnership, with a search that works as a plain address. */
export default async function MembersPage({ params, searchParams }: PageProps<'/p/[slug]/beheer/leden'>) {
  const { slug } = await params;
  const asked = await searchParams;
  const search = readSearch(asked);
  const { list, schools } = await inPartnership(slug, async (scope) => ({
    list: await listMembers(scope, search),
    schools: await listSchoolChoices(scope),
  }));
  const t = await getTranslations('members');
  const searching = search.words !== '' || search.schoolId !== null || search.left;
  return (
    <>
      <AdminNav slug={slug} />
      <div className="stack-l">
        <ListDone asked={asked} />
        <div className="stack">
          <h1>{t('title')}</h1>
          <p className="lead">{t('count', { count: list.all })}</p>
          <div className="actions">
            <LinkButton href={paths.adminNewMember(slug)}>{t('addOne')}</LinkButton>
            <LinkButton href={paths.adminImport(slug)} kind="second">
              {t('addList')}
            </LinkButton>
          </div>
        </div>
        {list.waiting > 0 && <WaitingSection slug={slug} count={list.waiting} />}
        <SearchForm page={paths.adminMembers(slug)} search={search} schools={schools} gone={list.gone} />
        {list.members.length === 0 ? (
          <EmptyState title={t('noneFoundTitle')} level={2}>
            {t('noneFoundText')}
          </EmptyState>
        ) : (
          <MemberTable slug={slug} members={list.members} />
        )}
        {list.more && <p>{t('more', { shown: MOST_SHOWN })}</p>}
        {searching && (
          <p>
            <a href={paths.adminMembers(slug)}>{t('showAll')}</a>
          </p>
        )}
      </div>
    </>
  );
}
