import { getLocale, getTranslations } from 'next-intl/server';
import { ConfirmHere } from '@/components/ui/confirm';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import type { RoundsPage } from '@/lib/features/rounds/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { close } from './actions';
import { RoundForm } from './round-form';

type Props = { slug: string; page: RoundsPage; round: RoundsPage['rounds'][number] };

/** One round: how it stands, and while it is the current one what can be done with it. */
export async function RoundSection({ slug, page, round }: Props) {
  const t = await getTranslations('rounds');
  const locale = asLocale(await getLocale());
  const { id, kind, openedAt, closedAt, feedbackClosesAt, handedIn } = round;
  const isCurrent = id === page.current && !page.finished;
  const day = (date: Date) => formatDay(date, locale, { year: true });
  return (
    <Section id={kind} title={t('round', { kind })}>
      <Facts
        items={[
          {
            term: t('stands'),
            detail: closedAt
              ? t('closedOn', { date: day(closedAt) })
              : t('openSince', { date: day(openedAt) }),
          },
          { term: t('handedIn'), detail: t('handedInCount', { count: handedIn, of: page.participants }) },
          ...(page.pooled && feedbackClosesAt
            ? [{ term: t('answersUntil'), detail: day(feedbackClosesAt) }]
            : []),
        ]}
      />
      {isCurrent && !closedAt && (
        <ConfirmHere
          label={t('close')}
          kind="second"
          title={t('closeTitle', { kind })}
          actions={
            <RoundForm
              action={close.bind(null, slug)}
              id="close"
              hidden={{ round: id }}
              permalink={paths.rounds(slug, page.cohort.id)}
              words={{ submit: t('closeSure'), busy: t('busy'), signIn: t('signIn') }}
            />
          }
        >
          <ul>
            <li>{t(round.enough ? 'closeFigure' : 'closeFigureLater', { count: handedIn })}</li>
            <li>{t('closeLate')}</li>
            <li>{t('closeFinal')}</li>
          </ul>
        </ConfirmHere>
      )}
      {isCurrent && closedAt && <p className="hint">{t('closedHint')}</p>}
    </Section>
  );
}
