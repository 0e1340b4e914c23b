import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { getLedQuestionsPage } from '@/lib/overviews/questions/get-questions-page';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { change } from '../actions';
import { formParts, ticked } from '../form-parts';
import { SharedQuestionForm } from '../shared-question-form';

type Props = PageProps<'/p/[slug]/groep/[cohort]/leervragen/[question]'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sharedQuestion'))('changeTitle') };
}

/** Rewords a shared question while it runs. */
export default async function Page({ params }: Props) {
  const { slug, cohort: cohortId, question: questionId } = await params;
  if (!isId(cohortId) || !isId(questionId)) notFound();
  const page = await inPartnership(slug, (scope) => getLedQuestionsPage(scope, cohortId));
  const question = page.questions.find(({ id }) => id === questionId);
  if (!question) notFound();
  const t = await getTranslations('sharedQuestion');
  const hidden = question.sources.filter(({ shown }) => shown === null).length;
  return (
    <div className="read stack">
      <p>
        <a href={paths.questions(slug, cohortId)}>{t('toAll')}</a>
      </p>
      <p className="eyebrow">{page.group.name}</p>
      <h1>{t('changeTitle')}</h1>
      {question.closedAt ? (
        <Notice title={t('behind')}>{t('closedText')}</Notice>
      ) : (
        <>
          <p className="lead">{t('changeLead')}</p>
          {hidden > 0 && <p className="soft">{t('hiddenStay', { count: hidden })}</p>}
          <SharedQuestionForm
            {...(await formParts(page))}
            action={change.bind(null, slug)}
            permalink={paths.sharedQuestion(slug, cohortId, questionId)}
            hidden={{ cohort: cohortId, question: questionId }}
            initial={{
              text: question.text,
              ...ticked('axis', question.axisIds),
              ...ticked(
                'source',
                question.sources.map(({ id }) => id),
              ),
            }}
          />
        </>
      )}
    </div>
  );
}
