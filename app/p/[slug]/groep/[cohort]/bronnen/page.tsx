import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Library } from '@/app/p/[slug]/bronnen/library';
import { readSearch } from '@/app/p/[slug]/bronnen/read-search';
import { getResourceList } from '@/lib/features/resources/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('resources'))('title') };
}

/** A group's own resources. */
export default async function CohortResourcesPage({
  params,
  searchParams,
}: PageProps<'/p/[slug]/groep/[cohort]/bronnen'>) {
  const { slug, cohort: cohortId } = await params;
  if (!isId(cohortId)) notFound();
  const asked = await searchParams;
  const search = readSearch(asked);
  const list = await inPartnership(slug, (scope) => getResourceList(scope, cohortId, search));
  return <Library slug={slug} list={list} search={search} asked={asked} />;
}
