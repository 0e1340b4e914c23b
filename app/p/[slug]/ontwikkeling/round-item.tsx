import { getLocale, getTranslations } from 'next-intl/server';
import { AxisName } from '@/components/charts/axis-name';
import type { OwnRound } from '@/lib/features/results/own-rounds';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

export async function RoundItem({
  slug,
  own: { cohort, round, scan, question },
}: {
  slug: string;
  own: OwnRound;
}) {
  const t = await getTranslations('result');
  const learning = await getTranslations('learningQuestion');
  const locale = asLocale(await getLocale());
  const submittedAt = scan?.submittedAt;
  const state = submittedAt
    ? t('roundHandedIn', { date: formatDay(submittedAt, locale, { year: true }) })
    : t(scan ? 'roundBegun' : 'roundNotStarted');
  return (
    <li className="stack-s">
      <h2>{t('round', { kind: round.kind })}</h2>
      <p className="soft">
        {cohort.name}. {state}.
      </p>
      {question && (
        <div className="stack-s">
          <h3>{t('roundQuestion')}</h3>
          <p className="user-text" dir="auto">
            {question.text}
          </p>
          <p className="soft small" lang={question.language}>
            <AxisName name={question.axis.name} subtitle={question.axis.subtitle} />
          </p>
        </div>
      )}
      <p className="row">
        {submittedAt ? (
          <>
            <a href={paths.result(slug, round.id)}>{t('toResult')}</a>
            <a href={paths.question(slug, round.id)}>{learning(question ? 'change' : 'write')}</a>
          </>
        ) : (
          <a href={paths.scan(slug, round.id)}>{t(scan ? 'toScanGoOn' : 'toScanStart')}</a>
        )}
      </p>
    </li>
  );
}
