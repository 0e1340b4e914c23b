import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/lib/shared/paths';
import { Ended } from '../ended';
import { readAsked } from '../read-asked';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feedback'))('thanksTitle') };
}

export default async function GiveDonePage({ params }: PageProps<'/p/[slug]/geven/[request]/klaar'>) {
  const { slug, request: requestId } = await params;
  const asked = await readAsked(slug, requestId);
  if (asked.status !== 'answered') redirect(paths.giveFeedback(slug, requestId));
  return <Ended asked={asked} />;
}
