import { getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { ConfirmHere } from '@/components/ui/confirm';
import { Section } from '@/components/ui/section';
import { paths } from '@/lib/shared/paths';
import { archive, reopen } from '../actions';

type Props = {
  slug: string;
  cohort: { id: string; name: string; archivedAt: Date | null };
  /** Meetings in everyone's calendar that are still to come. */
  announcedAhead: number;
};

export async function ArchiveSection({ slug, cohort, announcedAhead }: Props) {
  const t = await getTranslations('cohorts');
  const errors = await getTranslations('errors');
  const archived = cohort.archivedAt !== null;
  const button = (
    <PostButton
      action={(archived ? reopen : archive).bind(null, slug)}
      fields={{ cohort: cohort.id }}
      permalink={paths.adminCohort(slug, cohort.id)}
      kind="second"
      busy={t('busy')}
      signIn={errors('signInAgain')}
    >
      {t(archived ? 'reopen' : 'archive')}
    </PostButton>
  );
  return (
    <Section id="archief" title={t(archived ? 'reopenTitle' : 'archiveTitle')}>
      <p>{t(archived ? 'reopenText' : 'archiveText')}</p>
      {archived ? (
        button
      ) : (
        <ConfirmHere
          label={t('archiveStart')}
          kind="second"
          title={t('archiveAsk', { name: cohort.name })}
          actions={button}
        >
          {t('archiveMeaning')}
          {announcedAhead > 0 && <> {t('archiveTakesBack', { count: announcedAhead })}</>}
        </ConfirmHere>
      )}
    </Section>
  );
}
