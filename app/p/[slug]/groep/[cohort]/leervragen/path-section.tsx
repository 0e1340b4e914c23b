import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { ConfirmHere } from '@/components/ui/confirm';
import { Section } from '@/components/ui/section';
import type { QuestionsPage } from '@/lib/overviews/questions/get-questions-page';
import type { QuestionPath } from '@/lib/overviews/questions/question-paths';
import { paths } from '@/lib/shared/paths';
import { close } from './actions';
import { CloseForm } from './close-form';
import { PathStops } from './path-stops';

type Props = { slug: string; page: QuestionsPage; path: QuestionPath; at: number };

/** One question with its way, and what can be done with it while it runs. */
export async function PathSection({ slug, page, path, at }: Props) {
  const t = await getTranslations('sharedQuestion');
  const { group } = page;
  const { last } = path;
  const running = last.closedAt === null;
  return (
    <Section id={`pad-${at + 1}`} title={t('nth', { count: page.paths.length, number: at + 1 })}>
      <p className="lead user-text" dir="auto">
        {last.text}
      </p>
      <p className="soft">{t(running ? 'running' : 'behind')}</p>
      <PathStops page={page} path={path} />
      {running && group.leads && !group.finished && (
        <>
          <div className="actions">
            <LinkButton kind="second" href={`${paths.newSharedQuestion(slug, group.id)}?na=${last.id}`}>
              {t('followUp')}
            </LinkButton>
            <LinkButton kind="quiet" href={paths.sharedQuestion(slug, group.id, last.id)}>
              {t('change')}
            </LinkButton>
          </div>
          <CloseHere slug={slug} page={page} questionId={last.id} />
        </>
      )}
    </Section>
  );
}

async function CloseHere({
  slug,
  page,
  questionId,
}: {
  slug: string;
  page: QuestionsPage;
  questionId: string;
}) {
  const t = await getTranslations('sharedQuestion');
  const errors = await getTranslations('errors');
  return (
    <ConfirmHere
      label={t('close')}
      title={t('closeTitle')}
      actions={
        <CloseForm
          action={close.bind(null, slug)}
          permalink={paths.questions(slug, page.group.id)}
          cohort={page.group.id}
          question={questionId}
          words={{ submit: t('closeSure'), busy: t('saving'), signIn: errors('signInAgain') }}
        />
      }
    >
      {t('closeText')}
    </ConfirmHere>
  );
}
