import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getOwnQuestion } from '@/lib/features/learning-questions/queries';
import { getGrowth } from '@/lib/features/results/growth';
import { getResult } from '@/lib/features/results/queries';
import { sharingOf } from '@/lib/features/shares/queries';
import { isFetchedAhead } from '@/lib/platform/request';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { BeforeHandIn } from './before-hand-in';
import { WhoSeesWhat } from './delen/who-sees-what';
import { FeedForward } from './feed-forward';
import { Growth } from './growth';
import { resultNames } from './names';
import { Notes } from './notes';
import { OwnQuestion } from './own-question';
import { PooledNotice } from './pooled-notice';
import { ResultChart } from './result-chart';
import { ResultHeading } from './result-heading';
import { Starters } from './starters';
import { Waiting } from './waiting';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('result'))('metaTitle') };
}

/** The own result. Opening it is reading it: from then on what is shown cannot be taken back. */
export default async function ResultPage({ params }: PageProps<'/p/[slug]/resultaat/[round]'>) {
  const { slug, round: roundId } = await params;
  if (!isId(roundId)) notFound();
  const read = !(await isFetchedAhead());
  const { result, growth, question, sharing } = await inPartnership(slug, async (scope) => {
    const result = await getResult(scope, roundId, { read });
    const question = await getOwnQuestion(scope, { participantId: result.participantId, roundId });
    const growth = await getGrowth(scope, result);
    return { result, growth, question, sharing: await sharingOf(scope, result) };
  });
  const { scan, students, trainers } = result;
  const names = await resultNames(result);
  const others = students !== null || trainers !== null || result.pooled?.state === 'opened';
  return (
    <>
      {!scan && <BeforeHandIn slug={slug} result={result} />}
      {(scan || others) && (
        <div className={scan ? undefined : 'section'}>
          <ResultHeading result={result} names={names} />
          <ResultChart slug={slug} result={result} names={names} />
        </div>
      )}
      {result.othersVisible && <Waiting slug={slug} result={result} />}
      <PooledNotice pooled={result.pooled} />
      {others && (
        <div className="halves">
          <Starters result={result} names={names} />
          <FeedForward result={result} names={names} />
        </div>
      )}
      {scan && <Growth form={result.form} rounds={growth} />}
      <Notes slug={slug} result={result} />
      {scan && (
        <div className="halves">
          <OwnQuestion slug={slug} roundId={roundId} question={question} language={result.form.language} />
          <WhoSeesWhat slug={slug} roundId={roundId} sharing={sharing} />
        </div>
      )}
    </>
  );
}
