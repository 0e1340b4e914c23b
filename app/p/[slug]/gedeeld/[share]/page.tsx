import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { getVisibleShare } from '@/lib/core/shares/visible-share';
import { getSharedQuestions } from '@/lib/features/reflections/list-questions';
import { getSharedResult } from '@/lib/features/shares/queries';
import { getSharedItem } from '@/lib/features/shares/shared-item';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { SharedItem } from './shared-item';
import { SharedQuestion } from './shared-question';
import { SharedScan } from './shared-scan';
import { Thread } from './thread';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sharing'))('sharedMetaTitle') };
}

/** What a participant showed to this reader: one own thing, and nothing that others said of them. */
export default async function SharedPage({ params }: PageProps<'/p/[slug]/gedeeld/[share]'>) {
  const { slug, share: shareId } = await params;
  if (!isId(shareId)) notFound();
  const shared = await inPartnership(slug, (scope) => readShared(scope, shareId));
  const { own, name } = shared.item ?? shared.result;
  const t = await getTranslations('sharing');
  const common = await getTranslations('common');
  return (
    <div className="stack-l">
      {!own && (
        <p className="no-print">
          <a href={paths.home(slug)}>{common('toStart')}</a>
        </p>
      )}
      {shared.item ? (
        <div className="read">
          <SharedItem item={shared.item} />
        </div>
      ) : (
        <>
          {shared.result.scan && (
            <SharedScan name={name} form={shared.result.form} scan={shared.result.scan} />
          )}
          {shared.result.question && (
            <SharedQuestion shared={shared.result} question={shared.result.question} />
          )}
        </>
      )}
      <Notice>{own ? t('sharedOwn') : t('sharedBy', { name })}</Notice>
      {shared.item && shared.thread && (
        <div className="read">
          <Thread slug={slug} share={shareId} name={name} thread={shared.thread} />
        </div>
      )}
    </div>
  );
}

/** A scan or a question of a round; or a plan, a note or a reflection with what was asked under it. */
async function readShared(scope: Scope, shareId: string) {
  const { selfScanId, learningQuestionId } = await getVisibleShare(scope, shareId);
  if (selfScanId || learningQuestionId) return { result: await getSharedResult(scope, shareId) };
  return {
    item: await getSharedItem(scope, shareId),
    thread: await getSharedQuestions(scope, shareId),
  };
}
