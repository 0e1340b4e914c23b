import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { axisScores } from '@/lib/core/frameworks/radar-score';
import type { OwnData } from '@/lib/overviews/own-data/get-own-data';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { AnsweredForm } from './answered-form';

/** What this person answered about others, as they wrote it. */
export async function GivenFeedback({ given }: { given: OwnData['given'] }) {
  const t = await getTranslations('ownData');
  const locale = asLocale(await getLocale());
  return (
    <Section id="gegeven" title={t('given')}>
      {given.map(({ requestId, mentor, form, submittedAt, answers, feedForward }) => (
        <div key={requestId} className="stack-s">
          <h3>{t('givenTo', { name: mentor, date: formatDay(submittedAt, locale) })}</h3>
          <AnsweredForm
            form={form}
            answers={answers}
            scores={axisScores(form, answers)}
            feedForward={feedForward}
          />
        </div>
      ))}
    </Section>
  );
}
