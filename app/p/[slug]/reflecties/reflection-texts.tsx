import { getTranslations } from 'next-intl/server';
import { katernQuestions } from '@/lib/core/frameworks/reflection-questions';
import type { ReflectionKind } from '@/lib/features/reflections/stored';

type Props = {
  kind: ReflectionKind;
  answers: Record<string, string>;
  /** Of the headings. */
  level?: 2 | 3;
};

/** The katern's questions with what was answered, to read. */
export async function ReflectionTexts({ kind, answers, level = 2 }: Props) {
  const t = await getTranslations('reflections');
  const Heading = `h${level}` as const;
  return katernQuestions[kind].map(({ key, text, later }) => {
    const answer = answers[key];
    if (!answer && later) return null;
    return (
      <div key={key} className="stack-s">
        <Heading className="lead" lang={katernQuestions.language}>
          {text}
        </Heading>
        {answer ? (
          <p className="user-text" dir="auto">
            {answer}
          </p>
        ) : (
          <p className="soft">{t('notAnswered')}</p>
        )}
      </div>
    );
  });
}
