import { getLocale, getTranslations } from 'next-intl/server';
import { AxisName } from '@/components/charts/axis-name';
import type { SharedResult } from '@/lib/features/shares/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';

type Props = { shared: SharedResult; question: NonNullable<SharedResult['question']> };

export async function SharedQuestion({
  shared: { name, sharedAt, form },
  question: { text, axis, roundKind },
}: Props) {
  const t = await getTranslations('sharing');
  const locale = asLocale(await getLocale());
  return (
    <div className="stack">
      <p className="eyebrow">
        {t('sharedEyebrowQuestion', { kind: roundKind, date: formatDay(sharedAt, locale) })}
      </p>
      <h1>{t('sharedTitleQuestion', { name })}</h1>
      <p className="lead whitespace-pre-line" dir="auto">
        {text}
      </p>
      <p className="soft">
        {t.rich('sharedAxis', {
          axis: () => (
            <span lang={form.language}>
              <AxisName name={axis.name} subtitle={axis.subtitle} />
            </span>
          ),
        })}
      </p>
    </div>
  );
}
