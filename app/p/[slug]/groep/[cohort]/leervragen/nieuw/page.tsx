import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { getLedQuestionsPage, type QuestionsPage } from '@/lib/overviews/questions/get-questions-page';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { add } from '../actions';
import { formParts, ticked } from '../form-parts';
import { SharedQuestionForm } from '../shared-question-form';

type Props = PageProps<'/p/[slug]/groep/[cohort]/leervragen/nieuw'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sharedQuestion'))('addTitle') };
}

/** Writes a shared question: the first, one beside another, or one that follows another. */
export default async function Page({ params, searchParams }: Props) {
  const { slug, cohort: cohortId } = await params;
  if (!isId(cohortId)) notFound();
  const page = await inPartnership(slug, (scope) => getLedQuestionsPage(scope, cohortId));
  const from = comesFrom(page, await searchParams);
  const t = await getTranslations('sharedQuestion');
  return (
    <div className="read stack">
      <p>
        <a href={paths.questions(slug, cohortId)}>{t('toAll')}</a>
      </p>
      <p className="eyebrow">{page.group.name}</p>
      <h1>{t(from.previous ? 'followTitle' : 'addTitle')}</h1>
      <p className="lead">{t(from.previous ? 'followLead' : 'addLead')}</p>
      {from.previous && (
        <Notice title={t('follows')}>
          <p className="user-text" dir="auto">
            {from.previous.text}
          </p>
          <p>{t('followsText')}</p>
        </Notice>
      )}
      <SharedQuestionForm
        {...(await formParts(page))}
        action={add.bind(null, slug)}
        permalink={`${paths.newSharedQuestion(slug, cohortId)}${from.query}`}
        hidden={{ cohort: cohortId, previous: from.previous?.id ?? '', meeting: from.meeting?.id ?? '' }}
        initial={ticked('axis', from.axisIds)}
      />
    </div>
  );
}

/** The question it follows, the meeting in which that was decided, and the axes it most likely is about. */
function comesFrom({ questions, meetings, axes }: QuestionsPage, asked: Record<string, unknown>) {
  const previous = questions.find(({ id }) => id === asked.na) ?? null;
  const meeting = meetings.find(({ id }) => id === asked.bijeenkomst) ?? null;
  const axis = axes.find(({ id }) => id === asked.gebied);
  const query = new URLSearchParams({
    ...(previous && { na: previous.id }),
    ...(meeting && { bijeenkomst: meeting.id }),
    ...(axis && { gebied: axis.id }),
  });
  return {
    previous,
    meeting,
    axisIds: axis ? [axis.id] : (previous?.axisIds ?? []),
    query: query.size > 0 ? `?${query}` : '',
  };
}
