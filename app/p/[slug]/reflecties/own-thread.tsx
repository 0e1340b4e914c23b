import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import type { AskedQuestion } from '@/lib/features/reflections/list-questions';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { answer } from './actions';
import { AnswerForm } from './answer-form';

type Props = { slug: string; questions: AskedQuestion[]; permalink: string };

/** What others asked under one's own reflection or note, each with a field to answer. */
export async function OwnThread({ slug, questions, permalink }: Props) {
  const t = await getTranslations('reflections');
  const errors = await getTranslations('errors');
  const locale = asLocale(await getLocale());
  return (
    <Section id="vragen" title={t('threadTitle')}>
      <p className="soft small">{t('threadOwn')}</p>
      {questions.length === 0 && <p>{t('threadNone')}</p>}
      <ol className="plain-list ruled">
        {questions.map((question) => (
          <li key={question.id} className="stack-s">
            <p className="soft small">
              {t('askedBy', { name: question.by, date: formatDay(question.askedAt, locale) })}
            </p>
            <p className="user-text" dir="auto">
              <b>{question.text}</b>
            </p>
            <AnswerForm
              action={answer.bind(null, slug)}
              permalink={permalink}
              question={question.id}
              answer={question.answer ?? ''}
              words={{
                label: t('yourAnswer'),
                send: t(question.answer ? 'changeAnswer' : 'sendAnswer'),
                busy: t('busy'),
                signIn: errors('signInAgain'),
              }}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}
