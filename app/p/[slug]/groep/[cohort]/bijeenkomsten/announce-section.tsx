import { getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { ConfirmHere } from '@/components/ui/confirm';
import { Section } from '@/components/ui/section';
import type { MeetingsPage } from '@/lib/features/meetings/queries';
import { paths } from '@/lib/shared/paths';
import { announce } from './actions';
import { postWords } from './words';

/** All drafts at once into everyone's calendar; a single one has a button of its own. */
export async function AnnounceSection({ slug, page }: { slug: string; page: MeetingsPage }) {
  const t = await getTranslations('meetings');
  const count = page.line.filter(({ state }) => state === 'planned').length;
  if (count < 2) return null;
  return (
    <Section id="aankondigen" title={t('announceTitle')}>
      <p>{t('announceText', { count })}</p>
      <ConfirmHere
        label={t('announceAll', { count })}
        title={t('announceAll', { count })}
        kind="second"
        actions={
          <PostButton
            action={announce.bind(null, slug)}
            fields={{ cohort: page.cohort.id }}
            permalink={paths.meetings(slug, page.cohort.id)}
            {...(await postWords())}
          >
            {t('announceYes')}
          </PostButton>
        }
      >
        {t('announceSure', { mails: count * page.people })}
      </ConfirmHere>
    </Section>
  );
}
