import { randomUUID } from 'node:crypto';
import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import type { AskedQuestion, getSharedQuestions } from '@/lib/features/reflections/list-questions';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { ask } from '../actions';
import { AskForm } from './ask-form';

const PROMPTS = ['what', 'why', 'student', 'surprise', 'belief', 'other', 'next', 'need'] as const;

type Props = {
  slug: string;
  share: string;
  name: string;
  thread: NonNullable<Awaited<ReturnType<typeof getSharedQuestions>>>;
};

/** What was asked under it, with the answers; and, for whom it is shared with, a question to ask. */
export async function Thread({ slug, share, name, thread }: Props) {
  const t = await getTranslations('reflections');
  const errors = await getTranslations('errors');
  return (
    <Section id="vragen" title={t('threadTitle')}>
      {thread.questions.length === 0 && <p>{t('threadNone')}</p>}
      <ol className="plain-list ruled">
        {thread.questions.map((question) => (
          <Asked key={question.id} question={question} />
        ))}
      </ol>
      {thread.canAsk && (
        <div className="stack no-print">
          <h3>{t('askTitle')}</h3>
          <p>{t('askText', { name })}</p>
          <AskForm
            action={ask.bind(null, slug)}
            permalink={paths.shared(slug, share)}
            share={share}
            question={randomUUID()}
            prompts={PROMPTS.map((key) => t(`prompts.${key}`))}
            words={{
              prompt: t('prompt'),
              own: t('own'),
              send: t('ask'),
              busy: t('busy'),
              signIn: errors('signInAgain'),
            }}
          />
        </div>
      )}
    </Section>
  );
}

async function Asked({ question: { by, text, askedAt, answer } }: { question: AskedQuestion }) {
  const t = await getTranslations('reflections');
  const date = formatDay(askedAt, asLocale(await getLocale()));
  return (
    <li className="stack-s">
      <p className="soft small">{t('askedBy', { name: by, date })}</p>
      <p className="user-text" dir="auto">
        <b>{text}</b>
      </p>
      {answer ? (
        <p className="user-text" dir="auto">
          <span className="soft">{t('answer')}:</span> {answer}
        </p>
      ) : (
        <p className="soft">{t('noAnswer')}</p>
      )}
    </li>
  );
}
