import { getTranslations } from 'next-intl/server';
import { savingWords } from '@/app/p/[slug]/autosave/saving-words';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { katernQuestions } from '@/lib/core/frameworks/reflection-questions';
import type { ReflectionPage } from '@/lib/features/reflections/queries';
import { ANSWER_MAX } from '@/lib/features/reflections/schema';
import { paths } from '@/lib/shared/paths';
import { ReflectionForm } from './reflection-form';
import { savedWords } from './saved-words';

type Props = { slug: string; page: ReflectionPage; asked: Record<string, string | string[] | undefined> };

/** The questions that are asked now, with what is written so far and what was wrong with what was sent. */
export async function WriteReflection({ slug, page, asked: query }: Props) {
  const t = await getTranslations('reflections');
  const errors = await getTranslations('errors');
  const { meeting, kind, asked, answers, revision, savedAt } = page;
  const wrong = typeof query.fout === 'string' ? query.fout.split('.') : [];
  const known = Object.fromEntries(asked.map(({ key }) => [key, answers[key] ?? '']));
  const guide = (key: 'start' | 'on' | 'enough' | 'plenty') => t('guide', { guide: key });
  return (
    <>
      {wrong.length > 0 && (
        <Notice kind="wrong" role="alert" title={t('wrong')}>
          {t('wrongText', { max: ANSWER_MAX })}
        </Notice>
      )}
      {'nieuwer' in query && (
        <Notice kind="warn" title={t('newerTitle')}>
          {t('newerText')}
        </Notice>
      )}
      <ReflectionForm
        key={`${meeting.id}-${kind}`}
        action={paths.reflectionSave(slug, meeting.id, kind)}
        saveUrl={paths.reflectionAnswers(slug, meeting.id, kind)}
        listUrl={paths.reflections(slug)}
        pageUrl={paths.reflection(slug, meeting.id, kind)}
        start={{ note: savedAt && (await savedWords(savedAt)), known, revision }}
        questions={asked.map(({ key, text }) => ({
          key,
          text,
          value: answers[key] ?? '',
          error: wrong.includes(key) ? errors('tooLong', { max: ANSWER_MAX }) : undefined,
        }))}
        lang={katernQuestions.language}
        max={ANSWER_MAX}
        guides={{
          start: guide('start'),
          on: guide('on'),
          enough: guide('enough'),
          plenty: guide('plenty'),
        }}
        words={savingWords(t)}
        buttons={<Buttons save={t('save')} later={t('later')} note={t('savedOnPost')} />}
      />
    </>
  );
}

/** Every way off the page is a button of the form, so that without a script too nothing written is lost. */
function Buttons({ save, later, note }: { save: string; later: string; note: string }) {
  return (
    <>
      <noscript>
        <p className="saved">{note}</p>
      </noscript>
      <div className="actions">
        <Button name="_to" value="done">
          {save}
        </Button>
        <Button name="_to" value="later" kind="quiet">
          {later}
        </Button>
      </div>
    </>
  );
}
