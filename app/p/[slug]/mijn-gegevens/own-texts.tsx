import { getLocale, getTranslations } from 'next-intl/server';
import { PlanFacts, PlanSentence } from '@/app/p/[slug]/plannen/plan-text';
import { Quote } from '@/components/ui/quote';
import { Section } from '@/components/ui/section';
import { katernQuestions } from '@/lib/core/frameworks/reflection-questions';
import type { OwnTexts as Texts } from '@/lib/overviews/own-data/own-texts';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';

/** Own plans, notes and reflections with what was asked under them, and what this person asked others. */
export async function OwnTexts({ texts }: { texts: Texts }) {
  const t = await getTranslations('ownData');
  const reflectionWords = await getTranslations('reflections');
  const locale = asLocale(await getLocale());
  const day = (date: Date) => formatDay(date, locale, { year: true });
  const { plans, notes, reflections, questionsAsked } = texts;
  return (
    <>
      {plans.length > 0 && (
        <Section id="plannen" title={t('plans')}>
          {plans.map((plan) => (
            <div key={plan.id} className="stack-s">
              <PlanSentence plan={plan} />
              <PlanFacts plan={plan} />
            </div>
          ))}
        </Section>
      )}
      {notes.length > 0 && (
        <Section id="ervaringen" title={t('notes')}>
          {notes.map((note) => (
            <div key={note.id} className="stack-s">
              <Quote text={note.text} by={[day(note.createdAt), note.url].filter(Boolean).join(', ')} />
              <Asked questions={note.questions} />
            </div>
          ))}
        </Section>
      )}
      {reflections.length > 0 && (
        <Section id="reflecties" title={t('reflections')}>
          {reflections.map(({ id, kind, afterMeeting, answers, questions }) => (
            <div key={id} className="stack-s">
              <h3>{reflectionWords('of', { kind, date: day(afterMeeting) })}</h3>
              {answers.map(({ question, answer }) => (
                <div key={question}>
                  <p className="label" lang={katernQuestions.language}>
                    {question}
                  </p>
                  <p className="user-text" dir="auto">
                    {answer}
                  </p>
                </div>
              ))}
              <Asked questions={questions} />
            </div>
          ))}
        </Section>
      )}
      {questionsAsked.length > 0 && (
        <Section id="vragen" title={t('questionsAsked')}>
          {questionsAsked.map(({ id, text, askedAt }) => (
            <Quote key={id} text={text} by={day(askedAt)} />
          ))}
        </Section>
      )}
    </>
  );
}

/** What others asked, with the own answer. */
async function Asked({ questions }: { questions: Texts['notes'][number]['questions'] }) {
  const t = await getTranslations('ownData');
  return questions.map(({ by, text, askedAt, answer }) => (
    <div key={askedAt.getTime()}>
      <p className="soft user-text" dir="auto">
        {t('askedUnder', { name: by, text })}
      </p>
      {answer && (
        <p className="user-text" dir="auto">
          {answer}
        </p>
      )}
    </div>
  ));
}
