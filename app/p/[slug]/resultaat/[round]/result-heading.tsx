import { getLocale, getTranslations } from 'next-intl/server';
import type { Result } from '@/lib/features/results/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { listOf, type ResultNames } from './names';
import { Sentences } from './sentences';

export async function ResultHeading({ result, names }: { result: Result; names: ResultNames }) {
  const t = await getTranslations('result');
  const locale = asLocale(await getLocale());
  const { round, scan } = result;
  const looking = [...(scan ? [t('you')] : []), ...names.everyone];
  const title =
    names.everyone.length === 0
      ? t('titleAlone')
      : looking.length === 1 && result.students?.respondents.length !== result.trainers?.respondents.length
        ? t('titleOne', { name: looking[0] ?? '' })
        : t('titleTogether', { names: await listOf(looking) });
  const Heading = scan ? 'h1' : 'h2';
  return (
    <div className="stack-s">
      {scan && (
        <p className="eyebrow">
          {t('handedIn', {
            round: t('round', { kind: round.kind }),
            date: formatDay(scan.submittedAt, locale),
          })}
        </p>
      )}
      <Heading>{title}</Heading>
      <Sentences result={result} names={names} />
    </div>
  );
}
