import { getLocale, getTranslations } from 'next-intl/server';
import { AxisName } from '@/components/charts/axis-name';
import { Quote } from '@/components/ui/quote';
import { Section } from '@/components/ui/section';
import type { OwnDataRound } from '@/lib/overviews/own-data/get-own-data';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { AnsweredForm } from './answered-form';
import { TogetherAnswered } from './together-answered';

/** One round: the own scan and notes, the learning question, who was asked, and what they answered. */
export async function OwnRound({
  own: { cohort, round, question, result, requests },
}: {
  own: OwnDataRound;
}) {
  const t = await getTranslations('ownData');
  const resultWords = await getTranslations('result');
  const locale = asLocale(await getLocale());
  const { scan, form, students, trainers, pooled } = result;
  return (
    <Section id={`ronde-${round.id}`} title={t('round', { kind: round.kind, group: cohort.name })}>
      {scan ? (
        <>
          <p className="soft">{t('scanDate', { date: formatDay(scan.submittedAt, locale) })}</p>
          <AnsweredForm form={form} answers={scan.answers} scores={scan.scores} feedForward={{}} />
        </>
      ) : (
        <p className="soft">{t('scanNone')}</p>
      )}
      {scan?.notes.map(({ axisId, text, savedAt }) => {
        const axis = form.axes.find(({ id }) => id === axisId);
        return (
          <div key={axisId} className="stack-s">
            <h3>
              {t('note')} {axis && <AxisName name={axis.name} subtitle={axis.subtitle} />}
            </h3>
            <Quote text={text} by={formatDay(savedAt, locale)} />
          </div>
        );
      })}
      {question && (
        <div className="stack-s">
          <h3>{t('question')}</h3>
          <Quote text={question.text} by={question.axis.name} />
        </div>
      )}
      {requests.length > 0 && (
        <div className="stack-s">
          <h3>{t('asked')}</h3>
          <ul className="plain-list ruled">
            {requests.map(({ id, name, email, sentAt }) => (
              <li key={id}>
                <b>{name}</b> {email && <span className="soft">{email} </span>}
                <span className="soft">{formatDay(sentAt, locale)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {[students, trainers].flatMap(
        (group) =>
          group?.respondents.map(({ requestId, name, role, answers, scores, feedForward }) => (
            <div key={requestId} className="stack-s">
              <h3>{t('received', { name, role: resultWords('role', { role }) })}</h3>
              <AnsweredForm form={group.form} answers={answers} scores={scores} feedForward={feedForward} />
            </div>
          )) ?? [],
      )}
      {pooled?.state === 'opened' && <TogetherAnswered group={pooled.group} />}
    </Section>
  );
}
