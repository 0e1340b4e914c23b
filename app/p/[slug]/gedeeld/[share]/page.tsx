import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { getSharedResult } from '@/lib/features/shares/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { SharedQuestion } from './shared-question';
import { SharedScan } from './shared-scan';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sharing'))('sharedMetaTitle') };
}

/** What a participant showed to this reader: the own scan or the learning question, and nothing that others said. */
export default async function SharedPage({ params }: PageProps<'/p/[slug]/gedeeld/[share]'>) {
  const { slug, share: shareId } = await params;
  if (!isId(shareId)) notFound();
  const shared = await inPartnership(slug, (scope) => getSharedResult(scope, shareId));
  const t = await getTranslations('sharing');
  const common = await getTranslations('common');
  return (
    <div className="stack-l">
      {!shared.own && (
        <p className="no-print">
          <a href={paths.home(slug)}>{common('toStart')}</a>
        </p>
      )}
      {shared.scan && <SharedScan name={shared.name} form={shared.form} scan={shared.scan} />}
      {shared.question && <SharedQuestion shared={shared} question={shared.question} />}
      <Notice>{shared.own ? t('sharedOwn') : t('sharedBy', { name: shared.name })}</Notice>
    </div>
  );
}
