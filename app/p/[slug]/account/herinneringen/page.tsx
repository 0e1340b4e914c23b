import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { allOff, nothingToChoose, pauseWords } from '@/app/_wishes/words';
import { PostButton } from '@/app/p/[slug]/post-button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { findWishes, type Wishes } from '@/lib/features/reminders/wishes';
import { found } from '@/lib/platform/errors';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { dateOf } from '@/lib/shared/calendar-day';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { change } from './actions';
import { KindsForm } from './kinds-form';
import { PauseForm } from './pause-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reminders'))('wishes.title') };
}

/** What the actor wants of reminders; the same as by the link in a mail. */
export default async function OwnRemindersPage({
  params,
  searchParams,
}: PageProps<'/p/[slug]/account/herinneringen'>) {
  const { slug } = await params;
  const wishes = await inPartnership(slug, async (scope) =>
    found(await findWishes(scope, scope.actor.memberId)),
  );
  const t = await getTranslations('reminders');
  const common = { slug, wishes };
  return (
    <div className="read stack-l">
      <div className="stack">
        {'bewaard' in (await searchParams) && <Notice kind="good" role="status" title={t('wishes.saved')} />}
        <h1>{t('wishes.title')}</h1>
        {nothingToChoose(wishes) ? (
          <p>{t('wishes.none')}</p>
        ) : (
          <>
            <p>{t('wishes.lead')}</p>
            <p>{t('wishes.always')}</p>
          </>
        )}
        {allOff(wishes) && <Notice title={t('wishes.allOff')} />}
      </div>
      {!nothingToChoose(wishes) && (
        <>
          <PauseSection {...common} />
          <KindsSection {...common} />
          {!allOff(wishes) && <StopSection slug={slug} />}
        </>
      )}
      <p>
        <a href={paths.account(slug)}>{t('wishes.account')}</a>
      </p>
    </div>
  );
}

type Props = { slug: string; wishes: Wishes };

async function formWords() {
  const t = await getTranslations('reminders');
  const errors = await getTranslations('errors');
  return { busy: t('wishes.busy'), signIn: errors('signInAgain') };
}

async function PauseSection({ slug, wishes: { pausedUntil } }: Props) {
  const t = await getTranslations('reminders');
  const locale = asLocale(await getLocale());
  const form = {
    action: change.bind(null, slug),
    permalink: paths.ownReminders(slug),
  };
  const words = await formWords();
  return (
    <Section id="pauze" title={t('wishes.pauseTitle')}>
      {pausedUntil ? (
        <>
          <p>
            {t('wishes.paused', {
              date: formatDay(dateOf(pausedUntil), locale, { year: true }),
            })}
          </p>
          <PostButton {...form} {...words} fields={{ what: 'resume' }} kind="second">
            {t('wishes.resume')}
          </PostButton>
        </>
      ) : (
        <>
          <p>{t('wishes.pauseText')}</p>
          <PauseForm {...form} words={{ ...pauseWords(t), ...words }} />
        </>
      )}
    </Section>
  );
}

async function KindsSection({ slug, wishes: { kinds, weekly } }: Props) {
  const t = await getTranslations('reminders');
  return (
    <Section id="soorten" title={t('wishes.kindsTitle')}>
      <KindsForm
        action={change.bind(null, slug)}
        permalink={paths.ownReminders(slug)}
        wishes={{ kinds, weekly }}
        words={{
          kinds: Object.fromEntries(kinds.map(({ kind }) => [kind, t(`kinds.${kind}`)])),
          legend: t('wishes.kindsText'),
          weekly: t('wishes.weekly'),
          weeklyHint: t('wishes.weeklyHint'),
          save: t('wishes.save'),
          ...(await formWords()),
        }}
      />
    </Section>
  );
}

async function StopSection({ slug }: Pick<Props, 'slug'>) {
  const t = await getTranslations('reminders');
  return (
    <Section id="uit" title={t('wishes.stopTitle')}>
      <p>{t('wishes.stopAskText')}</p>
      <PostButton
        action={change.bind(null, slug)}
        permalink={paths.ownReminders(slug)}
        fields={{ what: 'stop' }}
        kind="danger"
        {...(await formWords())}
      >
        {t('wishes.stop')}
      </PostButton>
    </Section>
  );
}
