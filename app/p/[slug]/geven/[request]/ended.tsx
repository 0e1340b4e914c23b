import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay, formatDayTime } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { RequestButton } from '../../feedback/request-button';
import { takeBackAnswers } from './actions';
import type { Asked } from './read-asked';

const WORDS = { declined: 'endedDeclined', withdrawn: 'endedWithdrawn', expired: 'endedExpired' } as const;

/** Handed in, declined, withdrawn or expired. */
export async function Ended({ asked }: { asked: Asked }) {
  const t = await getTranslations('feedback');
  const locale = asLocale(await getLocale());
  const { status, request, slug, short } = asked;
  if (status === 'answered') return <Thanks asked={asked} />;
  const words = WORDS[status as keyof typeof WORDS] ?? 'endedExpired';
  return (
    <div className="read stack">
      <h1>{t(`${words}Title`)}</h1>
      <p>{t(`${words}Text`, { date: formatDay(request.expiresAt, locale), short })}</p>
      <p>
        <LinkButton kind="second" href={paths.home(slug)}>
          {t('toStart')}
        </LinkButton>
      </p>
    </div>
  );
}

async function Thanks({ asked: { request, slug, short } }: { asked: Asked }) {
  const t = await getTranslations('feedback');
  const locale = asLocale(await getLocale());
  return (
    <div className="read">
      <div className="stack">
        <h1>{t('thanksTitle')}</h1>
        {request.submittedAt && (
          <p>{t('thanksText', { time: formatDayTime(request.submittedAt, locale), short })}</p>
        )}
        <p>
          <LinkButton href={paths.home(slug)}>{t('toStart')}</LinkButton>
        </p>
      </div>
      <Section id="terugnemen" title={t('takeBackTitle')}>
        <p>{t(request.readAt ? 'takeBackRead' : 'takeBackText')}</p>
        {!request.readAt && (
          <RequestButton
            action={takeBackAnswers.bind(null, slug)}
            requestId={request.id}
            permalink={paths.giveFeedback(slug, request.id)}
            kind="second"
            busy={t('busy')}
            signIn={t('signInAgain')}
          >
            {t('takeBack')}
          </RequestButton>
        )}
      </Section>
    </div>
  );
}
