import { getTranslations } from 'next-intl/server';
import { ConfirmHere } from '@/components/ui/confirm';
import { Section } from '@/components/ui/section';
import { proposedClosingDay } from '@/lib/features/rounds/closing-day';
import type { RoundsPage } from '@/lib/features/rounds/queries';
import { now } from '@/lib/platform/clock';
import { paths } from '@/lib/shared/paths';
import { open } from './actions';
import { RoundForm } from './round-form';

/** The rounds that can be opened now, each with what that does. Halfway is optional. */
export async function OpenNext({ slug, page }: { slug: string; page: RoundsPage }) {
  const t = await getTranslations('rounds');
  if (page.canOpen.length === 0 || page.finished) return null;
  return (
    <Section id="volgende" title={t('nextTitle')}>
      <p>{t('nextText')}</p>
      {page.canOpen.map((kind) => (
        <ConfirmHere
          key={kind}
          label={t('open', { kind })}
          kind={kind === 'halfway' ? 'second' : undefined}
          title={t('openTitle', { kind })}
          actions={
            <RoundForm
              action={open.bind(null, slug)}
              id={`open-${kind}`}
              hidden={{ cohort: page.cohort.id, kind }}
              permalink={paths.rounds(slug, page.cohort.id)}
              day={
                page.pooled
                  ? { label: t('day'), hint: t('dayHint'), value: proposedClosingDay(now()) }
                  : undefined
              }
              words={{ submit: t('openSure', { kind }), busy: t('busy'), signIn: t('signIn') }}
            />
          }
        >
          <ul>
            <li>{t('openMail', { count: page.participants })}</li>
            <li>{t('openEarlier')}</li>
            {kind === 'end' && <li>{t('openEnd')}</li>}
          </ul>
        </ConfirmHere>
      ))}
    </Section>
  );
}
