import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getResourceList } from '@/lib/features/resources/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { Library } from './library';
import { readSearch } from './read-search';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('resources'))('ofPartnership') };
}

/** What is there for everyone in the partnership. */
export default async function ResourcesPage({ params, searchParams }: PageProps<'/p/[slug]/bronnen'>) {
  const { slug } = await params;
  const asked = await searchParams;
  const search = readSearch(asked);
  const list = await inPartnership(slug, (scope) => getResourceList(scope, null, search));
  return <Library slug={slug} list={list} search={search} asked={asked} />;
}
