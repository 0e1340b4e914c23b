import { getLocale, getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import type { OwnData } from '@/lib/overviews/own-data/get-own-data';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';

/** What this person showed to whom, and from when to when. */
export async function OwnShares({ shares }: { shares: OwnData['shares'] }) {
  const t = await getTranslations('ownData');
  const locale = asLocale(await getLocale());
  return (
    <Section id="gedeeld" title={t('shared')}>
      <DataTable
        caption={t('shared')}
        captionHidden
        columns={[t('sharedWhat'), t('sharedWith'), t('sharedFrom'), t('sharedUntil')]}
        rows={shares.map(({ id, subject, audienceName, sharedAt, withdrawnAt }) => ({
          key: id,
          cells: [
            t('subject', { subject }),
            audienceName ?? t('group'),
            formatDay(sharedAt, locale),
            withdrawnAt ? formatDay(withdrawnAt, locale) : '–',
          ],
        }))}
      />
    </Section>
  );
}
