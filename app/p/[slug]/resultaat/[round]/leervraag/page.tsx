import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { SavedNote } from '@/components/ui/saved-note';
import { getQuestionPage } from '@/lib/features/learning-questions/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDayTime } from '@/lib/shared/dates';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { softHyphens } from '@/lib/shared/soft-hyphens';
import { saveQuestion } from './actions';
import { QuestionForm } from './question-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('learningQuestion'))('title') };
}

export default async function QuestionPage({ params }: PageProps<'/p/[slug]/resultaat/[round]/leervraag'>) {
  const { slug, round: roundId } = await params;
  if (!isId(roundId)) notFound();
  const { axes, language, question } = await inPartnership(slug, (scope) => getQuestionPage(scope, roundId));
  const t = await getTranslations('learningQuestion');
  const errors = await getTranslations('errors');
  const locale = asLocale(await getLocale());
  return (
    <div className="read stack">
      <p>
        <a href={paths.result(slug, roundId)}>{t('toResult')}</a>
      </p>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <QuestionForm
        save={saveQuestion.bind(null, slug)}
        slug={slug}
        round={roundId}
        language={language}
        axes={axes.map((axis) => ({ ...axis, name: softHyphens(axis.name) }))}
        saved={question && { axis: question.axis.id, text: question.text }}
        labels={{
          axis: t('axis'),
          text: t('text'),
          textHint: t('textHint'),
          save: t('save'),
          saving: t('saving'),
          signIn: errors('signInAgain'),
          toSharing: t('toSharing'),
          toResult: t('toResult'),
        }}
      >
        <Tips />
      </QuestionForm>
      <SavedNote>{question && t('saved', { date: formatDayTime(question.savedAt, locale) })}</SavedNote>
      <p className="soft small">{t('private')}</p>
    </div>
  );
}

/** What helps; nothing of it is checked. */
async function Tips() {
  const t = await getTranslations('learningQuestion');
  return (
    <div className="hint" id="tips">
      <p>{t('good')}</p>
      <ul>
        <li>{t('goodHow')}</li>
        <li>{t('goodYou')}</li>
        <li>{t('goodTry')}</li>
      </ul>
      <p>{t('goodFree')}</p>
    </div>
  );
}
